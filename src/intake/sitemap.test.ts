import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { intake, type IntakeOptions } from './intake.js'
import { allOf, memoryWorld, type Memory } from './memory.js'
import { readSitemap } from './sitemap.js'
import { isProblem } from './taken.js'

const news = (...entries: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${entries.join('')}</urlset>`
const entry = (number: number, date: string) =>
  `<url><loc> https://quay.example/${number}?a=1&amp;b=2 </loc><news:news><news:publication><news:name>The Quay</news:name><news:language>en</news:language></news:publication><news:publication_date>${date}</news:publication_date><news:title>Fares &amp; ferries</news:title></news:news><image:image><image:loc>https://quay.example/x.jpg</image:loc></image:image></url>`

const page = (words: string) => ({ mediaType: 'text/html', charset: 'utf-8', content: `<p>${words}` })

async function taken(places: string[], memory: Memory, options: IntakeOptions = {}) {
  return (await allOf(intake(places, memoryWorld(memory), options))).map((one) =>
    isProblem(one) ? one.code : one.captured.capture.uri,
  )
}

describe('sitemaps', () => {
  test('what a news sitemap says of its pages', () => {
    expect(readSitemap(news(entry(1, '2021-03-01T10:00:00+01:00')))).toEqual({
      pages: [
        {
          url: 'https://quay.example/1?a=1&b=2',
          title: 'Fares & ferries',
          outlet: 'The Quay',
          published: '2021-03-01T09:00Z',
          updated: undefined,
        },
      ],
      sitemaps: [],
    })
  })

  test('pages are fetched, the latest first; one that cannot be had is a problem', async () => {
    const address = (number: number) => `https://quay.example/${number}?a=1&b=2`
    const web = {
      'https://quay.example/news.xml': {
        mediaType: 'application/xml',
        charset: undefined,
        content: news(entry(1, '2021-03-01'), entry(2, '2021-03-03'), entry(3, '2021-03-02')),
      },
      [address(1)]: page('One.'),
      [address(2)]: page('Two.'),
    }
    expect(await taken(['https://quay.example/news.xml'], { web })).toEqual([address(2), 'fetch-failed', address(1)])
    expect(await taken(['https://quay.example/news.xml'], { web }, { follow: false })).toEqual(['sitemap-unfollowed'])
  })

  test('an index leads to its sitemaps, packed or not, and not round in a circle', async () => {
    const index = `<sitemapindex><sitemap><loc>/a.xml.gz</loc><lastmod>2021-03-02</lastmod></sitemap><sitemap><loc>/index.xml</loc></sitemap></sitemapindex>`
    const web = {
      'https://quay.example/index.xml': { mediaType: 'text/xml', charset: undefined, content: index },
      'https://quay.example/a.xml.gz': {
        mediaType: 'application/gzip',
        charset: undefined,
        content: new Uint8Array(gzipSync(news(entry(1, '2021')))),
      },
      'https://quay.example/1?a=1&b=2': page('One.'),
    }
    expect(await taken(['https://quay.example/index.xml'], { web })).toEqual(['https://quay.example/1?a=1&b=2'])
  })

  test('a file of a sitemap is followed only when that is asked for', async () => {
    const memory = {
      files: { 'a.xml': news(entry(1, '2021')) },
      web: { 'https://quay.example/1?a=1&b=2': page('One.') },
    }
    expect(await taken(['a.xml'], memory)).toEqual(['sitemap-unfollowed'])
    expect(await taken(['a.xml'], memory, { follow: true })).toEqual(['https://quay.example/1?a=1&b=2'])
  })
})

describe('feeds with summaries', () => {
  const feed =
    '<rss version="2.0"><channel><title>Q</title><item><title>A</title><link>https://quay.example/a</link><description>Short.</description></item><item><title>B</title><link>https://quay.example/b</link><description>Brief.</description></item></channel></rss>'
  const web = {
    'https://quay.example/feed': { mediaType: 'application/rss+xml', charset: undefined, content: feed },
    'https://quay.example/a': page('All of A.'),
  }

  test('a fetched feed leads to the pages; where one cannot be had, its summary is read', async () => {
    const all = await allOf(intake(['https://quay.example/feed'], memoryWorld({ web })))
    expect(all.map((one) => (isProblem(one) ? one.code : one.captured.source))).toEqual([
      '<p>All of A.',
      'fetch-failed',
      'feed-summary-only',
      'Brief.',
    ])
  })

  test('the same document as the page itself', async () => {
    const idOf = async (place: string) =>
      (await allOf(intake([place], memoryWorld({ web })))).flatMap((one) =>
        isProblem(one) ? [] : [one.captured.id],
      )[0]
    expect(await idOf('https://quay.example/feed')).toBe(await idOf('https://quay.example/a'))
  })
})
