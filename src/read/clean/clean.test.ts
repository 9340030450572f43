import { describe, expect, test } from 'vitest'
import { textOf } from '../../record/span.js'
import { capturedOf } from './captured.js'
import { clean, LONGEST_TEXT } from './clean.js'
import { faults } from './traced.js'

const cleaned = (source: string, ...rest: [string?, object?, string?]) => clean(capturedOf(source, ...rest))
const reasons = (source: string): Record<string, string> =>
  Object.fromEntries(cleaned(source).found.removed.map((part) => [textOf(source, part), part.reason]))

const BODY = [
  'The foreign minister of Ardania, Mila Torv, said on Tuesday that her country would reopen the crossing at Velm before winter.',
  '“We have waited long enough, and the people on both sides have waited longer,” Torv told reporters after the talks.',
  'Officials in neighbouring Costria confirmed that the two delegations had agreed on a date but declined to name it.',
  'The crossing was closed four years ago after shots were fired at a patrol, and trade between the two has halved since then.',
  'Torv added that the agreement would be signed in Velm itself, where the old customs house is being repaired.',
]
const TITLE = 'Ardania to Reopen Velm Crossing Before Winter'

describe('clean, plain text', () => {
  test('a report among the leftovers of its page', () => {
    const source = [
      'Watch Live',
      TITLE,
      '',
      TITLE,
      '© Photo / Jon Arvid',
      ...BODY.flatMap((line) => ['', line]),
      '',
      'Read more',
      '',
      'Also readCostria Names New Envoy To Ardania',
      '',
      'Support The Velm Times!',
      '',
      'Leave a Reply',
      '',
      'Your email address will not be published. Required fields are marked *',
    ].join('\n')
    const { found } = cleaned(source)
    expect(found.title?.text).toBe(TITLE)
    expect(found.text).toBe([TITLE, ...BODY].join('\n\n'))
    expect(found.blocks.map(({ kind }) => kind)).toEqual(['title', ...BODY.map(() => 'paragraph')])
    expect(found.outlet).toEqual({ name: 'The Velm Times', basis: 'stated', rule: 'named-in-appeal' })
    expect(found.language).toBe('en')
    expect(faults(found, source)).toEqual([])
    expect(reasons(source)).toMatchObject({
      'Watch Live': 'navigation',
      [TITLE]: 'repeated headline',
      '© Photo / Jon Arvid': 'credit',
      'Also readCostria Names New Envoy To Ardania': 'related headline',
      'Support The Velm Times!': 'appeal',
      'Leave a Reply': 'comment form',
    })
  })

  test('a text that holds its whole page: the report, not what teases others', () => {
    const menu = Array.from({ length: 40 }, (_, at) => `Section ${at}`)
    const teasers = Array.from({ length: 20 }, (_, at) => `Councillors in district ${at} ask for a new school`)
    const { found } = cleaned(
      [...menu, TITLE, ...BODY, ...BODY.map((line) => line.replace('Torv', 'Lund')), ...teasers].join('\n'),
    )
    for (const line of BODY) expect(found.text).toContain(line)
    expect(found.text).not.toMatch(/Section \d|ask for a new school/)
  })

  test('an author box and links to other reports after the body', () => {
    const source = [
      TITLE,
      ...BODY,
      'Costria Names New Envoy After Months Of Delay',
      'Old Bridge At Velm Closed To Lorries Again',
      'Ardania, Costria, Velm crossing, Mila Torv',
      'About Jonna Lund',
      'Jonna Lund has been writing about trade since 2009 and worked as a correspondent in three countries.',
    ].join('\n\n')
    const { found } = cleaned(source)
    expect(found.text).toBe([TITLE, ...BODY].join('\n\n'))
    expect(found.byline).toEqual(['Jonna Lund'])
    expect(reasons(source)).toMatchObject({ 'About Jonna Lund': 'author box' })
  })

  test('a headline that names its speaker at the end is whole', () => {
    const title = 'Ardania Will Reopen Velm Crossing - Torv'
    expect(cleaned([title, ...BODY].join('\n\n')).found.title?.text).toBe(title)
  })

  test('an outlet at the end of the headline is taken off, and listed', () => {
    const source = [`${TITLE} | The Velm Times`, ...BODY].join('\n\n')
    const { found } = cleaned(source, 'text/plain', { outlet: 'Velm Times' })
    expect(found.title?.text).toBe(TITLE)
    expect(found.removed).toMatchObject([{ rule: 'outlet-after-headline' }])
    expect(faults(found, source)).toEqual([])
  })

  test('nothing of a clean report is removed, and its first sentence is not a title', () => {
    const { found } = cleaned(BODY.join('\n\n'))
    expect(found.text).toBe(BODY.join('\n\n'))
    expect(found.removed).toEqual([])
    expect(found.title).toBeNull()
  })

  test('paragraphs wrapped at a width are put together again', () => {
    const wrapped = BODY.map((line) => line.replace(/(.{40,60}) /g, '$1\n'))
    const source = [TITLE, ...wrapped].join('\n\n')
    const { found } = cleaned(source)
    expect(found.text).toBe([TITLE, ...BODY].join('\n\n'))
    expect(faults(found, source)).toEqual([])
  })

  test('no-break spaces and tabs are spaces, and what shows nothing is left out', () => {
    const source = BODY.join('\n\n').replaceAll(' said', '\u00a0said').replace('Costria', 'Cos\u00adtria')
    const { found } = cleaned(source)
    expect(found.text).toBe(BODY.join('\n\n'))
    expect(faults(found, source)).toEqual([])
  })

  test('given as the body alone: every line stays', () => {
    const source = `Read more\n\n${BODY[0]}\n\nLeave a Reply`
    const { found } = cleaned(source, 'text/plain', {
      clean: true,
      title: TITLE,
      byline: 'Jonna Lund',
      published: '4 June 2015',
    })
    expect(found.text).toBe(source)
    expect(found.removed).toEqual([])
    expect(found.title).toEqual({ text: TITLE, span: null })
    expect(found.byline).toEqual(['Jonna Lund'])
    expect(found.published).toEqual({ value: '2015-06-04', grain: 'day', basis: 'given', rule: 'given', at: null })
  })

  test('what nobody says is unknown', () => {
    const { found } = cleaned(BODY.join('\n\n'))
    expect(found).toMatchObject({
      outlet: null,
      byline: [],
      dateline: null,
      published: null,
      updated: null,
      credits: [],
    })
  })

  test('dateline, agency and the date in the address', () => {
    const source = [TITLE, `VELM, Ardania (TASS) — ${BODY[0]}`, ...BODY.slice(1)].join('\n\n')
    const { found } = cleaned(source, 'text/plain', { url: 'https://www.themoscowtimes.com/2015/06/04/velm-crossing' })
    expect(found.dateline?.place).toBe('VELM, Ardania')
    expect(found.dateline?.span && textOf(found.text, found.dateline.span)).toBe('VELM, Ardania')
    expect(found.credits).toEqual(['TASS'])
    expect(found.outlet).toEqual({ name: 'The Moscow Times', basis: 'implied', rule: 'host-of-address' })
    expect(found.published).toMatchObject({ value: '2015-06-04', basis: 'implied', rule: 'date-in-address' })
  })

  test('a date line is removed and read', () => {
    const source = [TITLE, 'Published: 4 June 2015', 'By JONNA LUND', ...BODY].join('\n\n')
    const { found } = cleaned(source)
    expect(found.text).toBe([TITLE, ...BODY].join('\n\n'))
    expect(found.published).toMatchObject({ value: '2015-06-04', basis: 'stated', rule: 'date line' })
    expect(found.byline).toEqual(['Jonna Lund'])
  })
})

const PAGE = `<!doctype html><html lang="en-GB"><head><title>${TITLE} | The Velm Times</title>
<meta property="og:site_name" content="The Velm Times"><script type="application/ld+json">
{"@graph":[{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2015-06-04T09:30:00+03:00","author":{"name":"Jonna Lund"}}]}</script>
<style>p { color: red }</style></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<main><article><h1>${TITLE}</h1><p class="byline">By Jonna Lund</p>
<figure><img src="x.jpg"><figcaption>The old customs house at Velm last week</figcaption></figure>
${BODY.map((line) => `<p>${line.replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;')}</p>`).join('\n')}
<blockquote><p>We will come back to this table as often as it takes &amp; not go home without a signature.</p></blockquote></article></main>
<aside><h3>Most read</h3><ul><li><a href="/a">Costria names new envoy</a></li></ul></aside>
<footer><p>© 2015 The Velm Times. All rights reserved.</p></footer><!-- a comment --></body></html>`

describe('clean, web page', () => {
  const { found, problems } = cleaned(PAGE, 'text/html')

  test('the report, its head and what was left out', () => {
    expect(problems).toEqual([])
    expect(found.title?.text).toBe(TITLE)
    expect(found.title?.span).toEqual({ start: 0, end: TITLE.length })
    for (const line of BODY) expect(found.text).toContain(line)
    expect(found.text).toContain('as often as it takes & not go home')
    expect(found.text).not.toMatch(/Home|Most read|envoy|rights reserved|color|comment/)
    expect(found.blocks.at(-1)?.kind).toBe('quote')
    expect(found.removed.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['navigation', 'caption', 'legal']),
    )
  })

  test('what the page states of itself', () => {
    expect(found.outlet).toEqual({ name: 'The Velm Times', basis: 'stated', rule: 'og:site_name' })
    expect(found.byline).toEqual(['Jonna Lund'])
    expect(found.language).toBe('en-GB')
    expect(found.published).toMatchObject({
      value: '2015-06-04T06:30Z',
      grain: 'minute',
      basis: 'stated',
      rule: 'json-ld',
    })
  })

  test('every character leads back to the page', () => {
    expect(faults(found, PAGE)).toEqual([])
  })
})

describe('clean, hostile input', () => {
  const codes = (source: string, mediaType = 'text/plain') =>
    cleaned(source, mediaType).problems.map(({ code }) => code)

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['nulls', '\0'.repeat(1000)],
    ['half characters', '\ud800\udc00\ud800'],
  ])('%s is an empty article', (_, source) => {
    expect(codes(source)).toContain('article-empty')
  })

  test('a line beyond what is read is cut, said and listed', () => {
    const source = 'word '.repeat(LONGEST_TEXT / 2)
    const { found, problems } = cleaned(source)
    expect(problems).toMatchObject([{ code: 'capture-cut', length: source.length }])
    expect(found.text.length).toBeLessThanOrEqual(LONGEST_TEXT)
    expect(found.removed.at(-1)).toMatchObject({ end: source.length, rule: 'beyond-what-is-read' })
  })

  test('a page nested too deep is read flat', () => {
    const source = `${'<div>'.repeat(20_000)}<p>${BODY[0]}</p><p>${BODY[1]}</p>${'</div>'.repeat(20_000)}`
    const { found, problems } = cleaned(source, 'text/html')
    expect(problems).toEqual([{ code: 'page-too-deep', at: null }])
    expect(found.text).toContain(BODY[0])
    expect(faults(found, source)).toEqual([])
  })

  test.each([
    ['tags that never close', '<'.repeat(100_000)],
    ['comments that never close', '<p>x</p>' + '<!--'.repeat(50_000)],
    ['closing tags without an opening', '</p></x>'.repeat(50_000)],
    ['many attributes', `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>${BODY[0]}</p>`],
    ['broken structured data', `<script type="application/ld+json">{"@type":[</script><p>${BODY[0]}</p>`],
  ])('%s', (_, source) => {
    expect(faults(cleaned(source, 'text/html').found, source)).toEqual([])
  })

  test('a given date that is none is said, not guessed', () => {
    const { found, problems } = cleaned(BODY[0]!, 'text/plain', { published: 'last Thursday' })
    expect(found.published).toBeNull()
    expect(problems).toEqual([{ code: 'date-unreadable', at: null, value: 'last Thursday' }])
  })
})
