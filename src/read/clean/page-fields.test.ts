import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Given } from '../../record/capture.js'
import { capturedOf } from './captured.js'
import { clean } from './clean.js'

const PROSE = [
  'The harbour council of Velm said on Monday that the eastern quay would be closed until the end of the winter.',
  '“Nobody will load a ship there before the wall has been repaired,” council leader Kai Norr told reporters.',
  'Fishermen have asked for compensation, and the ministry in Torvik has promised an answer within two weeks.',
  'The wall was damaged in October when a tanker lost its anchor in a storm and drifted against the pier.',
]
const TITLE = 'Velm Council Closes Eastern Quay Until Spring'

interface Parts {
  head?: string
  title?: string
  over?: string
  under?: string
  foot?: string
  inside?: string
  language?: string
  given?: Given
}

const read = ({ head = '', title = TITLE, over = '', under = '', ...more }: Parts) => {
  const { foot = '', inside = '', language = 'en', given = {} } = more
  const body = [...PROSE, inside].map((line) => `<p>${line}</p>`).join('\n')
  const source = `<html lang="${language}"><head>${head}</head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<main><article>${over}<h1>${title}</h1>${under}<div>${body}</div></article>${foot}</main>
<footer><p>© The Velm Herald</p></footer></body></html>`
  return clean(capturedOf(source, 'text/html', given)).found
}
const record = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...fields })}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

describe('the day of a page', () => {
  const day = (parts: Parts) => read(parts).published?.value.slice(0, 10)

  test.each<[string, Parts, string | undefined]>([
    ['structured data', { head: record({ datePublished: '2015-06-04T09:30:00+02:00' }) }, '2015-06-04'],
    ['the head', { head: meta('article:published_time', '2015-06-04T23:30:00-05:00') }, '2015-06-04'],
    ['a date with its label', { under: '<p>Published on 4 June 2015</p>' }, '2015-06-04'],
    ['a label on the line before', { under: '<div>Published:</div><div>4 June 2015</div>' }, '2015-06-04'],
    ['a date alone', { under: '<div class="x">June 4, 2015</div>' }, '2015-06-04'],
    ['a date over the headline', { over: '<div>4 June 2015</div>' }, '2015-06-04'],
    ['another language', { under: '<p>Veröffentlicht am 4. Juni 2015</p>', language: 'de' }, '2015-06-04'],
    ['marked up', { under: '<span itemprop="datePublished" content="2015-06-04">two days ago</span>' }, '2015-06-04'],
    ['a time element', { under: '<time datetime="2015-06-04T10:00Z">yesterday</time>' }, '2015-06-04'],
    [
      'the day shown, not that of another zone',
      { under: '<time datetime="2015-06-05T02:00Z">4 June 2015</time>' },
      '2015-06-04',
    ],
    ['under the report, with a label', { foot: '<p>First published: 4 June 2015</p>' }, '2015-06-04'],
    ['not under the report, without one', { foot: '<p>Torvik has a new mayor, 4 June 2015</p>' }, undefined],
    [
      'not out of the report',
      { inside: 'The wall had been mended before, on 4 June 2015, after another storm.' },
      undefined,
    ],
    ['strokes by the page’s state', { under: '<p>Published 04/06/2015</p>', language: 'en-GB' }, '2015-06-04'],
    ['strokes by another state', { under: '<p>Published 04/06/2015</p>', language: 'en-US' }, '2015-04-06'],
    ['strokes by nothing', { under: '<p>Published 04/06/2015</p>' }, undefined],
  ])('%s', (_, parts, expected) => {
    expect(day(parts)).toBe(expected)
  })

  test('a report cannot have come out after the date that it bears', () => {
    const head = record({ datePublished: '2019-01-20' })
    expect(day({ head, under: '<p>4 June 2015</p>' })).toBe('2015-06-04')
    expect(day({ head, under: '<p>4 June 2021</p>' })).toBe('2019-01-20')
    expect(day({ head, under: '<p>Updated 4 June 2015</p>' })).toBe('2019-01-20')
  })

  test('a day that is shown says more than a year or month that is stated', () => {
    expect(day({ head: meta('date', '2015'), under: '<p>4 June 2015</p>' })).toBe('2015-06-04')
    expect(day({ head: meta('date', '2015-06'), under: '<p>4 June 2015</p>' })).toBe('2015-06-04')
    expect(day({ head: meta('date', '2015-05'), under: '<p>4 June 2015</p>' })).toBe('2015-05')
    expect(day({ head: meta('date', '2015'), under: '<p>Updated 4 June 2015</p>' })).toBe('2015')
    // Whatever day of it is meant, the report bears an earlier one.
    expect(day({ head: meta('date', '2016'), under: '<p>4 June 2015</p>' })).toBe('2015-06-04')
    expect(day({ head: meta('date', '2015-07'), under: '<p>4 June 2015</p>' })).toBe('2015-06-04')
    // A year that is shown says nothing of the days before it.
    expect(day({ head: meta('date', '2015-06-04'), under: '<time datetime="2015">this year</time>' })).toBe(
      '2015-06-04',
    )
  })

  test('an update is kept apart, and implies the day only where no other is dated', () => {
    const both = read({ under: '<p>Published 4 June 2015, updated 6 June 2015</p>' })
    expect([both.published?.value, both.updated?.value]).toEqual(['2015-06-04', '2015-06-06'])
    const one = read({ under: '<p>Last updated: <time datetime="2015-06-06">6 June 2015</time></p>' })
    expect(one.published).toMatchObject({ value: '2015-06-06', basis: 'implied', rule: 'only-an-update-is-dated' })
    expect(one.updated?.value).toBe('2015-06-06')
  })

  test('a month that is a word for an update elsewhere is no label', () => {
    const found = read({ under: '<p><time datetime="2015-05-04">4 maj 2015</time></p>', language: 'sv' })
    expect(found.published).toMatchObject({ value: '2015-05-04', basis: 'stated' })
    expect(found.updated).toBeNull()
  })

  test('broken structured data is mended where templates break it', () => {
    const broken = `{"@type": "NewsArticle", "headline": "Velm\nCloses", "datePublished": "2015-06-04",}`
    expect(day({ head: `<script type="application/ld+json">${broken}</script>` })).toBe('2015-06-04')
  })
})

describe('the writers of a page', () => {
  test.each<[string, Parts, string[]]>([
    ['a person', { head: record({ author: { '@type': 'Person', name: 'Jonna Lund' } }) }, ['Jonna Lund']],
    [
      'several',
      { head: record({ author: [{ name: 'Jonna Lund' }, { name: 'Per Dahl' }] }) },
      ['Jonna Lund', 'Per Dahl'],
    ],
    ['one string', { head: record({ author: 'By Jonna Lund and Per Dahl, Ph.D.' }) }, ['Jonna Lund', 'Per Dahl']],
    ['a single name', { head: record({ author: 'Jonna' }) }, ['Jonna']],
    [
      'a body of its own',
      { head: record({ author: 'Centre for Ships and Harbours' }) },
      ['Centre for Ships and Harbours'],
    ],
    ['no account', { head: record({ author: 'admin' }) }, []],
    ['no address', { head: meta('article:author', 'https://social.invalid/velmherald') }, []],
    ['the head', { head: meta('author', 'Lund, Anna') }, ['Anna Lund']],
    [
      'the label of a card',
      { head: meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Jonna Lund') },
      ['Jonna Lund'],
    ],
    ['a line', { under: '<p>By Jonna Lund | 4 June 2015</p>' }, ['Jonna Lund']],
    ['elements side by side', { under: '<p><span>By</span><span>Jonna Lund</span></p>' }, ['Jonna Lund']],
    ['the next line', { under: '<div>Written by</div><div>Jonna Lund</div>' }, ['Jonna Lund']],
    [
      'a page about the writer',
      { under: '<p><a href="/authors/jonna-lund">Jonna Lund</a> <i>Harbour desk</i></p>' },
      ['Jonna Lund'],
    ],
    ['an element for it', { under: '<p class="byline-name">Jonna Lund</p>' }, ['Jonna Lund']],
    ['a name by the date', { under: '<p>Jonna Lund • 4 June 2015</p>' }, ['Jonna Lund']],
    ['under the report', { foot: '<p>Written by</p><p>Jonna Lund</p>' }, ['Jonna Lund']],
    ['another language', { under: '<p>Von Jonna Lund</p>', language: 'de' }, ['Jonna Lund']],
    ['nobody', {}, []],
  ])('%s', (_, parts, expected) => {
    expect(read(parts).byline).toEqual(expected)
  })

  test('an author named by its number in the graph', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: TITLE, author: { '@id': '#lund' } },
      { '@type': 'Person', '@id': '#lund', name: 'Jonna Lund' },
    ]
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`
    expect(read({ head }).byline).toEqual(['Jonna Lund'])
  })

  test('persons go before the outlet, which counts where nobody else is named', () => {
    const head = meta('og:site_name', 'The Velm Herald') + record({ author: { name: 'Velm Herald' } })
    expect(read({ head, under: '<p>By Jonna Lund</p>' }).byline).toEqual(['Jonna Lund'])
    expect(read({ head }).byline).toEqual(['Velm Herald'])
  })

  test('an agency among them is credited', () => {
    expect(read({ head: meta('author', 'Ostmar Press Agency') }).credits).toEqual(['Ostmar Press Agency'])
  })
})

describe('the title of a page', () => {
  const site = meta('og:site_name', 'The Velm Herald')
  test.each([
    [`${TITLE} | The Velm Herald`, site],
    [`${TITLE} - Velm Herald`, site],
    [`${TITLE} | World | The Velm Herald`, site],
    [`The Velm Herald: ${TITLE}`.replace(': ', ' | '), site],
    [`${TITLE} | Opinion`, site],
    [`Blog: ${TITLE}`, site + meta('og:title', TITLE)],
    [`${TITLE} / June 2015`, site + meta('og:title', TITLE)],
    [`${TITLE} - Velm Council`, ''],
  ])('%s', (title, head) => {
    const expected = head === '' ? title : TITLE
    const { title: found, text } = read({ title, head })
    expect(found?.text).toBe(expected)
    expect(found?.span && text.slice(found.span.start, found.span.end)).toBe(expected)
  })

  test('taken from the head where the page shows only its own name', () => {
    const head = site + meta('og:title', `${TITLE} &amp;#8211; The Velm Herald`)
    const { title } = read({ head, title: '' })
    expect(title).toEqual({ text: TITLE, span: null })
  })
})

test('any order of marked dates and names: nothing throws, and what is found stands in the page', () => {
  const piece = fc.constantFrom(
    '<time datetime="2015-06-04">4 June 2015</time>',
    '<p>By Jonna Lund</p>',
    '<a rel="author" href="/author/x">Per Dahl</a>',
    '<p>Updated</p>',
    '<div class="date">',
    '</div>',
    '<p>13/13/2015 & 31 June 2015</p>',
    '<span itemprop="author">',
    '<p>😀 12:00</p>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const found = read({ under: pieces.join('') })
      for (const name of found.byline) expect(['Jonna Lund', 'Per Dahl']).toContain(name)
      expect([undefined, '2015-06-04']).toContain(found.published?.value)
    }),
  )
})
