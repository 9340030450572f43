import { describe, expect, test } from 'vitest'
import type { Given } from '../../record/capture.js'
import { reportsOfFeed } from './reports.js'
import { allOf } from '../memory.js'
import { isProblem } from '../taken.js'

/** Reports as [uri, source, given], problems as their code. */
async function taken(feed: string): Promise<(string | [string, string, Given])[]> {
  const all = await allOf(reportsOfFeed(feed, { path: 'feed.xml', uri: 'file:feed.xml' }, null))
  return all.map((one) =>
    isProblem(one) ? one.code : [one.captured.capture.uri, one.captured.source, one.captured.given],
  )
}

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Quay</title>${items}</channel></rss>`

describe('reportsOfFeed', () => {
  test('RSS: the whole text counts before the summary', async () => {
    const feed = rss(
      `<item><title>Ferries &amp;amp; fares</title><link>https://quay.example/1</link><guid isPermaLink="false">q1</guid>
       <pubDate>Thu, 04 Jun 2015 23:30:00 -0500</pubDate><dc:creator>Ada Lund</dc:creator>
       <description>short</description><content:encoded><![CDATA[<p>Fares &amp; all</p>]]></content:encoded></item>`,
    )
    const given = {
      id: 'q1',
      url: 'https://quay.example/1',
      title: 'Ferries & fares',
      outlet: 'The Quay',
      published: '2015-06-05T04:30Z',
      byline: ['Ada Lund'],
    }
    expect(await taken(feed)).toEqual([['https://quay.example/1', '<p>Fares &amp; all</p>', given]])
  })

  test('an item with only a summary is read and noted; one without words is a problem', async () => {
    const feed = rss(
      '<item><guid>a</guid><description>Short.</description></item><item><title>Only a title</title></item>',
    )
    expect(await taken(feed)).toEqual([
      'feed-summary-only',
      ['feed:a', 'Short.', { id: 'a', outlet: 'The Quay' }],
      'file-empty',
    ])
  })

  test('Atom', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay</title><entry><id>urn:1</id><title>T</title>
      <link rel="edit" href="https://quay.example/edit"/><link href="https://quay.example/1"/>
      <published>2015-06-04T10:00:00+02:00</published><author><name>Ada Lund</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Words.</p></div></content></entry></feed>`
    expect(await taken(feed)).toMatchObject([
      ['https://quay.example/1', '<p>Words.</p>', { published: '2015-06-04T08:00Z', byline: ['Ada Lund'] }],
    ])
  })

  test('RDF and JSON Feed', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="u"><title>Q</title></channel><item rdf:about="u1"><title>T</title><link>https://q.example/1</link><description>D</description><dc:date>2015-06-04</dc:date></item></rdf:RDF>`
    expect(await taken(rdf)).toMatchObject([
      'feed-summary-only',
      ['https://q.example/1', 'D', { published: '2015-06-04' }],
    ])
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Q',
      items: [{ id: '1', content_text: 'a < b\n\nc' }],
    }
    expect(await taken(JSON.stringify(json))).toEqual([
      ['feed:1', '<p>a &lt; b</p>\n<p>c</p>', { id: '1', outlet: 'Q' }],
    ])
  })

  test('a date without a zone is its day, whatever zone this machine is in', async () => {
    const feed = rss('<item><description>D</description><pubDate>04 Jun 2015 23:30:00</pubDate></item>')
    expect((await taken(feed))[1]).toMatchObject([expect.any(String), 'D', { published: '2015-06-04' }])
  })

  test.each([
    ['cut off', '<rss><channel><item>'],
    ['deep', `<rss version="2.0"><channel>${'<item>'.repeat(20_000)}`],
    ['opens only', `<rss>${'<![CDATA['.repeat(100_000)}`],
    ['no items', rss('')],
    [
      'entities that grow',
      `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}">]><rss version="2.0"><channel><title>&a;</title></channel></rss>`,
    ],
  ])('a feed that is %s is a problem, not a crash', async (_, feed) => {
    expect(await taken(feed)).toEqual(['feed-invalid'])
  })
})
