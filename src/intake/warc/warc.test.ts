import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOf } from '../memory.js'
import { isProblem } from '../taken.js'
import { packed, recordOf, responseOf } from './written.js'
import { reportsOfArchive } from './warc.js'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Reports as [address, source], problems as [code, offset or count]. */
async function taken(bytes: Uint8Array, isPacked = false, chunk = 700) {
  const archive = { uri: 'file:a.warc', path: 'a.warc', chunks: inChunks(bytes, chunk), packed: isPacked }
  return (await allOf(reportsOfArchive(archive))).map((one) =>
    isProblem(one)
      ? [one.code, 'offset' in one ? one.offset : 'count' in one ? one.count : '']
      : [one.captured.capture.uri, one.captured.source],
  )
}

const info = recordOf({ type: 'warcinfo', contentType: 'application/warc-fields', block: 'software: a\r\n' })
const page = (number: number, words = 'Words.') => responseOf(`https://quay.example/${number}`, `<p>${words}</p>`)
const read = (number: number, words = 'Words.') => [`https://quay.example/${number}`, `<p>${words}</p>`]

describe('records', () => {
  test('pages with status 200 are read; requests, redirects, pictures and files for programs are counted', async () => {
    const archive = Buffer.concat([
      info,
      recordOf({
        type: 'request',
        uri: 'https://quay.example/1',
        contentType: 'application/http; msgtype=request',
        block: 'GET / HTTP/1.1\r\n\r\n',
      }),
      page(1),
      responseOf('https://quay.example/moved', '', { Location: '/1' }, 301),
      responseOf('https://quay.example/a.png', 'PNG', { 'Content-Type': 'image/png' }),
      responseOf('https://quay.example/robots.txt', 'User-agent: *', { 'Content-Type': 'text/plain' }),
      recordOf({ type: 'metadata', uri: 'https://quay.example/1', contentType: 'text/plain', block: 'fetchTimeMs: 1' }),
      page(2),
    ])
    expect(await taken(archive)).toEqual([read(1), read(2), ['archive-passed-over', 6]])
  })

  test('WET: the text that an archive took out of a page', async () => {
    const wet = recordOf({
      type: 'conversion',
      uri: 'https://quay.example/1',
      contentType: 'text/plain',
      block: 'Ünë.\nTwo.',
    })
    expect(await taken(Buffer.concat([info, wet]))).toEqual([
      ['https://quay.example/1', 'Ünë.\nTwo.'],
      ['archive-passed-over', 1],
    ])
  })

  test('the capture says where its record begins and when it was taken', async () => {
    for (const isPacked of [false, true]) {
      const bytes = isPacked ? packed([info, page(1)]) : Buffer.concat([info, page(1)])
      const archive = { uri: 'file:a.warc', path: 'a.warc', chunks: inChunks(bytes, 99), packed: isPacked }
      const [report] = await allOf(reportsOfArchive(archive))
      const offset = isPacked ? gzipSync(info).length : info.length
      expect(report).toMatchObject({
        captured: { capture: { within: { uri: 'file:a.warc', offset } } },
        takenAt: '2021-03-01T10:00:00Z',
      })
    }
  })

  test('comes out the same however the stream is cut and packed', async () => {
    const records = [info, page(1), page(2, 'x'.repeat(5000)), page(3)]
    const whole = await taken(Buffer.concat(records), false, 1e6)
    expect(whole).toHaveLength(4)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3000 }), fc.boolean(), async (chunk, isPacked) => {
        expect(await taken(isPacked ? packed(records) : Buffer.concat(records), isPacked, chunk)).toEqual(whole)
      }),
      { numRuns: 40 },
    )
  })

  test('an archive packed as one, and one whose members hold several records, are read too', async () => {
    const records = [info, page(1), page(2), page(3)]
    const expected = [read(1), read(2), read(3), ['archive-passed-over', 1]]
    expect(await taken(gzipSync(Buffer.concat(records)), true)).toEqual(expected)
    const two = [Buffer.concat(records.slice(0, 2)), Buffer.concat(records.slice(2))]
    expect(await taken(packed(two), true)).toEqual(expected)
  })

  test('a member longer than memory should hold is unpacked as a stream; the records after it are read', async () => {
    const film = responseOf('https://quay.example/film', Buffer.alloc(40 * 1024 * 1024, 'film'.repeat(50) + '\n'), {
      'Content-Type': 'video/mp4',
    })
    const members = [page(1), film, page(2)].map((record, at) => gzipSync(record, { level: at === 1 ? 0 : 6 }))
    expect(await taken(Buffer.concat(members), true, 1 << 18)).toEqual([read(1), read(2), ['archive-passed-over', 1]])
  })
})

describe('answers', () => {
  const chunked = (...pieces: string[]) =>
    `${pieces.map((piece) => `${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`).join('')}0\r\n\r\n`
  const first = async (body: string | Uint8Array, headers: Record<string, string>) =>
    (await taken(responseOf('https://quay.example/1', body, headers)))[0]?.[1]

  test('transfer in chunks and packing are undone', async () => {
    expect(await first(chunked('<p>Wo', 'rds.'), { 'Transfer-Encoding': 'chunked' })).toBe('<p>Words.')
    expect(await first(gzipSync('<p>Words.'), { 'Content-Encoding': 'gzip' })).toBe('<p>Words.')
    expect(await first(deflateSync('<p>Words.'), { 'Content-Encoding': 'deflate' })).toBe('<p>Words.')
    expect(await first(deflateRawSync('<p>Words.'), { 'Content-Encoding': 'deflate' })).toBe('<p>Words.')
    expect(await first(brotliCompressSync('<p>Words.'), { 'Content-Encoding': 'br' })).toBe('<p>Words.')
  })

  test('what a crawler undid and left in the head is taken as it is', async () => {
    expect(await first('<p>Words.', { 'Transfer-Encoding': 'chunked' })).toBe('<p>Words.')
    expect(await first('<p>Words.', { 'Content-Encoding': 'gzip' })).toBe('<p>Words.')
    expect(await first('<p>Words.', { 'Content-Encoding': 'br' })).toBe('<p>Words.')
  })

  test('the head names the encoding; without a type the bytes tell what they are', async () => {
    expect(
      await first(Buffer.from('<p>caf\xe9', 'latin1'), { 'Content-Type': 'text/html; charset="iso-8859-1"' }),
    ).toBe('<p>café')
    const bare = recordOf({
      type: 'response',
      uri: 'https://quay.example/1',
      contentType: 'application/http',
      block: 'HTTP/1.0 200 OK\r\n\r\n<html><p>Words.',
    })
    expect(await taken(bare)).toEqual([['https://quay.example/1', '<html><p>Words.']])
  })

  test('a small body that unpacks to gigabytes is a problem, and the rest is read', async () => {
    const bomb = responseOf('https://quay.example/1', gzipSync(Buffer.alloc(50 * 1024 * 1024)), {
      'Content-Encoding': 'gzip',
    })
    expect(await taken(Buffer.concat([bomb, page(2)]))).toEqual([['file-too-large', ''], read(2)])
  })
})

describe('damage', () => {
  test('an archive cut off anywhere gives what stands before the cut, and says so', async () => {
    for (const isPacked of [false, true]) {
      const whole = isPacked ? packed([page(1), page(2)]) : Buffer.concat([page(1), page(2)])
      const one = isPacked ? packed([page(1)]).length : page(1).length
      for (let end = one + 1; end < whole.length - 4; end += 7) {
        const list = await taken(whole.subarray(0, end), isPacked)
        expect(list[0]).toEqual(read(1))
        expect([end, list[1]]).toEqual([end, ['archive-damaged', one]])
        expect(list).toHaveLength(2)
      }
    }
  })

  test.each([
    ['too long', '900'],
    ['too short', '30'],
    ['no number', 'many'],
    ['beyond the end', '99999999999'],
  ])('a length that is %s spoils its own record alone', async (_, length) => {
    const wrong = recordOf({
      type: 'response',
      uri: 'https://quay.example/2',
      contentType: 'application/http',
      block: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Two, and some words more.',
      fields: { 'Content-Length': length },
    })
    const records = [page(1), wrong, page(3), page(4), page(5)]
    const list = await taken(Buffer.concat(records))
    expect(list).toEqual([read(1), ['archive-damaged', page(1).length], read(3), read(4), read(5)])
    expect(await taken(packed(records), true)).toEqual([
      read(1),
      ['archive-damaged', packed([page(1)]).length],
      read(3),
      read(4),
      read(5),
    ])
  })

  test('bytes between records, and members that are none, are passed over', async () => {
    const noise = Buffer.from('noise \x1f\x8b\x08 and more of it\n', 'latin1')
    expect(await taken(Buffer.concat([page(1), noise, page(2)]))).toEqual([
      read(1),
      ['archive-damaged', page(1).length],
      read(2),
    ])
    const list = await taken(Buffer.concat([packed([page(1)]), noise, packed([page(2)])]), true)
    expect([list[0], list.at(-1)]).toEqual([read(1), read(2)])
    expect(list.slice(1, -1).every(([code]) => code === 'archive-damaged')).toBe(true)
  })

  test('a changed byte in a member is found by its checksum, and the next is read', async () => {
    for (let at = 14; at < 60; at += 5) {
      const members = [page(1), page(2), page(3)].map((record) => gzipSync(record))
      members[1]![at]! ^= 0x10
      const list = await taken(Buffer.concat(members), true)
      expect([at, list[0], list.at(-1)]).toEqual([at, read(1), read(3)])
      expect(list.map(([what]) => what)).toContain('archive-damaged')
    }
  })

  test('a member that unpacks to hundreds of times its size is given up', async () => {
    const bomb = gzipSync(
      Buffer.concat([recordOf({ type: 'response', block: '' }).subarray(0, -8), Buffer.alloc(80 * 1024 * 1024)]),
    )
    const list = await taken(Buffer.concat([packed([page(1)]), bomb, packed([page(2)])]), true, 1 << 16)
    expect([list[0], list.at(-1)]).toEqual([read(1), read(2)])
    expect(list.map(([what]) => what)).toContain('archive-damaged')
  })

  test('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(600), fc.boolean(), async (noise, at, isPacked) => {
        const whole = isPacked ? packed([page(1), page(2)]) : Buffer.concat([page(1), page(2)])
        await taken(Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at)]), isPacked)
      }),
    )
  })
})
