import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byHand } from './by-hand.js'
import { isoOf } from './dates.js'
import { readFeed, type Feed } from './feed.js'

const read = (text: string, address?: string): Feed => {
  const feed = readFeed(text, address)
  if (typeof feed === 'string') throw new Error(feed)
  return feed
}

describe('feeds that are not as they should be', () => {
  test('cut off, with entities that XML does not have, and a prefix nobody declared', () => {
    const feed = read(
      '<rss><channel><title>The Quay</title><item><title>Fähre &eacute;t&eacute; &amp; more</title><link>https://quay.example/1?a=1&b=2</link><foo:bar>x</foo:bar><description>&lt;p&gt;Words',
    )
    expect(feed.title).toBe('The Quay')
    expect(feed.items).toMatchObject([
      { title: 'Fähre été & more', url: 'https://quay.example/1?a=1&b=2', html: '<p>Words' },
    ])
  })

  test('a prefix of the format itself says nothing', () => {
    const [item] = read(
      '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:title>Q</r:title><r:item><r:title>T</r:title><r:link>https://q.example/1</r:link></r:item></r:channel></r:rss>',
    ).items
    expect(item).toMatchObject({ title: 'T', url: 'https://q.example/1', outlet: 'Q' })
  })

  test('addresses are made complete by xml:base, the feed link and where the feed came from', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://q.example/news/"><entry xml:base="2031/"><title>T</title><link href="1.html"/></entry></feed>'
    expect(read(atom).items[0]?.url).toBe('http://q.example/news/2031/1.html')
    expect(
      read('<rss><channel><item><title>T</title><link>/1</link></item></channel></rss>', 'https://q.example/feed')
        .items[0]?.url,
    ).toBe('https://q.example/1')
    expect(
      read('<rss><channel><item><title>T</title><link>/1</link></item></channel></rss>').items[0]?.url,
    ).toBeUndefined()
  })

  test('formats from before: Atom 0.3 with base64, CDF', () => {
    const packed = Buffer.from('<b>Böard</b> meets').toString('base64')
    expect(
      read(
        `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">${packed}</title><issued>2004-01-01T10:00:00Z</issued></entry></feed>`,
      ).items,
    ).toMatchObject([{ title: 'Böard meets', published: '2004-01-01T10:00Z' }])
    expect(
      read(
        '<CHANNEL><ITEM HREF="https://q.example/1" LASTMOD="2004-04-06T23:05-05:00"><TITLE>T</TITLE></ITEM></CHANNEL>',
      ).items,
    ).toMatchObject([{ url: 'https://q.example/1', title: 'T', updated: '2004-04-07T04:05Z' }])
  })

  test('markup of a text is not the feed; CDATA is text as it stands', () => {
    const feed = read(
      '<rss version="2.0"><channel><title>Q</title><item><title>T</title><description><![CDATA[<item><title>No</title></item> &amp; so]]></description></item></channel></rss>',
    )
    expect(feed.items).toHaveLength(1)
    expect(feed.items[0]?.html).toBe('<item><title>No</title></item> &amp; so')
  })

  test('entities that a feed defines are never expanded', () => {
    const laughs = `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>Q</title><item><title>&j;</title><description>Words.</description></item></channel></rss>`
    expect(read(laughs).items).toMatchObject([{ html: 'Words.' }])
    expect(JSON.stringify(read(laughs)).length).toBeLessThan(500)
  })

  test('never throws, and is quick on what repeats', () => {
    const pieces = [
      '<rss>',
      '<item>',
      '</item>',
      '<title>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&',
      '<entry xml:base="x">',
      '<link href="a"/>',
      '<content type="xhtml">',
      '<div>',
      '-->',
      '<!--',
      'w',
    ]
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces)), (all) => void readFeed(all.join(''))))
    for (const piece of pieces) byHand(piece.repeat(50_000))
  })
})

test.each([
  ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48Z'],
  ['Thu, 01 Jan 04 19:48 +0100', '2004-01-01T18:48Z'],
  ['1 January 2004 7:48 pm EST', '2004-01-02T00:48Z'],
  ['Jan 5, 2004', '2004-01-05'],
  ['01 Jan 2004 19:48:21', '2004-01-01'],
  ['2003-12-31T10:14:55.5-08:00', '2003-12-31T18:14Z'],
  ['20031231', '2003-12-31'],
  ['2003-12', '2003-12'],
  ['2003-12-31 10:14', '2003-12-31'],
  ['Sun Jan  4 16:29:06 PST 2004', '2004-01-05T00:29Z'],
  ['31 Jun 2004 10:00 GMT', '31 Jun 2004 10:00 GMT'],
  ['yesterday', 'yesterday'],
  ['  ', undefined],
])('%s is %s', (date, iso) => {
  expect(isoOf(date)).toBe(iso)
})
