import { describe, expect, test } from 'vitest'
import { capturedOf } from './captured.js'
import { clean } from './clean.js'

const LINES = [
  'The harbour council of Velm said on Monday that the eastern quay would be closed until the end of the winter.',
  '“Nobody will load a ship there before the wall has been repaired,” council leader Jonna Lund told reporters.',
  'Fishermen have asked for compensation, and the ministry in Torvik has promised an answer within two weeks.',
]

function continuing(address: string, links: string, head = '', uri = address) {
  const source = `<html lang="en"><head><title>Velm closes its quay</title>${head}</head><body><article><h1>Velm closes its quay</h1>
${LINES.map((line) => `<p>${line}</p>`).join('')}<nav>${links}</nav></article></body></html>`
  const { problems } = clean(capturedOf(source, 'text/html', {}, uri))
  return problems.filter(({ code }) => code === 'article-continues')
}
const link = (href: string, text: string, more = ''): string => `<a href="${href}"${more}>${text}</a>`
const AT = 'https://herald.example/news/quay'

describe('a report on several pages', () => {
  test.each([
    ['a query', (page: number) => `?page=${page}`, (page: number) => `${AT}?page=${page}`],
    ['a query in German', (page: number) => `${AT}?seite=${page}`, (page: number) => `${AT}?seite=${page}`],
    ['a part of the path', (page: number) => `/news/quay/page/${page}/`, (page: number) => `${AT}/page/${page}/`],
    [
      'a number behind the path',
      (page: number) => `//herald.example/news/quay/${page}`,
      (page: number) => `${AT}/${page}`,
    ],
    ['a number behind a hyphen', (page: number) => `quay-${page}`, (page: number) => `${AT}-${page}`],
  ])('numbered by %s', (_, href, address) => {
    const links = [2, 3, 4].map((page) => link(href(page), String(page))).join(' ')
    expect(continuing(AT, `1 ${links}`)).toEqual([
      { code: 'article-continues', at: null, page: 1, pages: 4, addresses: [2, 3, 4].map(address) },
    ])
  })

  test('in the middle of it', () => {
    const links = link(AT, '1') + link(`${AT}?page=3`, '→', ' rel="next"')
    expect(continuing(`${AT}?page=2`, links)).toMatchObject([{ page: 2, pages: 3, addresses: [AT, `${AT}?page=3`] }])
  })

  test('with an ending', () => {
    const at = 'https://herald.example/news/quay.html'
    const links = link('/news/quay-2.html', '2') + link('/news/quay-3.html', '3')
    expect(continuing(at, links)).toMatchObject([{ page: 1, pages: 3 }])
    expect(
      continuing('https://herald.example/news/quay-3.html', link(at, '1') + link('/news/quay-2.html', '2')),
    ).toMatchObject([{ page: 3, pages: 3, addresses: [at, 'https://herald.example/news/quay-2.html'] }])
  })

  test('the head says where the next page is, and what address is its own', () => {
    const head = `<link rel="canonical" href="${AT}"><link rel="next" href="${AT}?page=2">`
    expect(continuing(AT, '', head, 'file:quay.html')).toMatchObject([
      { page: 1, pages: 2, addresses: [`${AT}?page=2`] },
    ])
  })

  test('the same address with a visitor counted, or with "www."', () => {
    const links = link('https://www.herald.example/news/quay?page=2&utm_source=x', '2')
    expect(continuing(`${AT}?utm_source=feed#top`, links)).toHaveLength(1)
  })
})

describe('a report on one page', () => {
  test('numbered pages of what readers wrote below it', () => {
    const readers = Array.from(
      { length: 6 },
      (_, at) =>
        `<li>Reader ${at}: ${LINES[at % 3]!.replace('Velm', 'Torvik').slice(0, 80)} or so I heard, anyway.</li>`,
    )
    expect(
      continuing(
        AT,
        `</nav><section class="comments"><ol>${readers.join('')}</ol></section><nav>${link('?p=2', '2')}${link('?p=3', '3')}`,
      ),
    ).toEqual([])
    expect(continuing(AT, `</nav><div class="comments"><p>Write to us</p>${link('?p=2', '2')}</div><nav>`)).toEqual([])
  })

  test.each([
    ['the next report', link('/news/bridge', 'next', ' rel="next"')],
    ['another report with a number', link('/news/quay-2', 'The quay, part two')],
    ['pages of comments', link(`${AT}?comment-page=2`, '2') + link(`${AT}/comment-page-2/#comments`, '2')],
    ['a list of reports', link('/news?page=2', '2') + link('/page/2/', '2')],
    ['a year', link(`${AT}/2024`, '2024')],
    ['a page of it far off', link(`${AT}?page=40`, '40')],
    ['something else than a page', `${link('javascript:go(2)', '2')}${link('mailto:desk2@herald.example', '2')}`],
  ])('links to %s', (_, links) => {
    expect(continuing(AT, links)).toEqual([])
  })

  test('a front page with more of them', () => {
    expect(continuing('https://herald.example/', link('/?page=2', '2') + link('/page/2', '2'))).toEqual([])
  })

  test('hostile addresses', () => {
    const links = link(`${AT}${'/2'.repeat(5000)}`, '2') + link('/', '2').repeat(3000) + link('?'.repeat(1500), '2')
    expect(continuing(AT, links)).toEqual([])
    expect(continuing(`https://x${'/'.repeat(1900)}2`, links)).toEqual([])
  })
})
