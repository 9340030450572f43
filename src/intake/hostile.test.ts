import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createRawServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { gzipSync, constants, createGzip } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchOf, type Network } from './fetch.js'
import { intake } from './intake.js'
import { allOf, memoryWorld, type Content } from './memory.js'
import { isProblem } from './taken.js'

/** Everything at `places`, between two good reports: addresses of reports, codes of problems. */
async function between(
  place: string,
  files: Readonly<Record<string, Content>>,
  fetch = fetchOf({ allowPrivate: false }),
) {
  const world = {
    ...memoryWorld({ files: { 'a.txt': 'Good.', 'z.txt': 'Good too.', ...files }, chunk: 1 << 16 }),
    fetch,
  }
  const all = await allOf(intake(['a.txt', place, 'z.txt'], world))
  const list = all.map((one) => (isProblem(one) ? one.code : one.captured.capture.uri))
  expect([list[0], list.at(-1)]).toEqual(['file:a.txt', 'file:z.txt'])
  return list.slice(1, -1)
}

/** A gigabyte of one letter, packed: about a megabyte. Made once. */
let bomb: Uint8Array
beforeAll(async () => {
  const gzip = createGzip({ level: constants.Z_BEST_SPEED })
  const piece = Buffer.alloc(16 * 1024 * 1024, 'a')
  const made = allOf(gzip as AsyncIterable<Buffer>)
  for (let at = 0; at < 64; at++) await new Promise<void>((done) => gzip.write(piece, () => done()))
  gzip.end()
  bomb = new Uint8Array(Buffer.concat(await made))
}, 60_000)

describe('files', () => {
  test('a small file that unpacks to a gigabyte', async () => {
    expect(bomb.length).toBeLessThan(6 * 1024 * 1024)
    expect(['file-too-large', 'file-bomb']).toContain((await between('a.txt.gz', { 'a.txt.gz': bomb }))[0])
    // As lines, where no limit of a whole file stops it.
    expect(['file-too-large', 'file-bomb']).toContain((await between('a.jsonl.gz', { 'a.jsonl.gz': bomb }))[0])
    expect(await between('twice.gz', { 'twice.gz': new Uint8Array(gzipSync(bomb)) })).toEqual(['file-binary'])
  })

  test('a packed report is read, a damaged one is a problem', async () => {
    const packed = gzipSync('<p>Words and more words of one report.')
    expect(await between('a.html.gz', { 'a.html.gz': new Uint8Array(packed) })).toEqual(['file:a.html.gz'])
    expect(await between('a.html.gz', { 'a.html.gz': new Uint8Array(packed.subarray(0, 30)) })).toEqual([
      'file-unreadable',
    ])
  })

  test('ten million attributes', async () => {
    const page = `<html><body><p ${'a '.repeat(10_000_000)}>Words.</p></body></html>`
    expect(await between('a.html', { 'a.html': page })).toEqual(['file-too-large'])
  })

  test('NUL bytes in a text, in a line and between the lines', async () => {
    expect(await between('a.txt2', { 'a.txt2': 'Words\0and\0more.' })).toEqual(['file-binary'])
    const lines = `{"id":"1","text":"One."}\n\0\0\0\n{"id":"2","text":"T\\u0000wo."}\n`
    expect(await between('a.jsonl', { 'a.jsonl': `${' '.repeat(5000)}\n${lines}` })).toEqual([
      'jsonl:1',
      'line-invalid',
      'jsonl:2',
    ])
  })

  test('charsets that contradict each other', async () => {
    const mixed = Buffer.concat([
      Buffer.from('<meta charset="utf-8"><p>été '),
      Buffer.from('été', 'latin1'),
      Buffer.from('</p>'),
    ])
    expect(await between('a.html', { 'a.html': new Uint8Array(mixed) })).toEqual(['charset-invalid', 'file:a.html'])
  })

  test('a feed of a thousand million laughs', async () => {
    const names = Array.from({ length: 10 }, (_, at) => `l${at}`)
    const entities = names.map((name, at) => `<!ENTITY ${name} "${at === 0 ? 'ha' : `&l${at - 1};`.repeat(10)}">`)
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [${entities.join('')}]><rss version="2.0"><channel><title>&l9;</title><item><guid>1</guid><description>&l9;</description></item></channel></rss>`
    const list = await between('a.xml', { 'a.xml': feed })
    expect(list.every((one) => ['feed-invalid', 'feed-summary-only', 'feed:1'].includes(one))).toBe(true)
    expect(
      await between('s.xml', {
        's.xml': feed.replace(/<rss[^]*/, '<urlset><url><loc>https://q.example/&l9;</loc></url></urlset>'),
      }),
    ).toEqual(['sitemap-unfollowed'])
  })
})

describe('servers', () => {
  const servers: { close(): unknown; closeAllConnections?(): void }[] = []
  afterAll(() => {
    for (const server of servers) {
      server.close()
      server.closeAllConnections?.()
    }
  })

  async function serving(listener: RequestListener, host = '127.0.0.1'): Promise<number> {
    const server: Server = createServer(listener)
    servers.push(server)
    await new Promise<void>((ready, fail) => server.on('error', fail).listen(0, host, ready))
    return (server.address() as AddressInfo).port
  }

  /** Answers written byte by byte, as no honest server does. */
  async function rawly(answer: string): Promise<number> {
    const server = createRawServer(
      (socket) => void socket.on('error', () => undefined).on('data', () => socket.end(answer)),
    )
    servers.push(server)
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    return (server.address() as AddressInfo).port
  }

  /** Names stand for addresses here; 127.0.0.2 plays the public internet, everything else is as private as it is. */
  const names: Readonly<Record<string, string>> = { 'outlet.example': '127.0.0.2', 'inside.example': '127.0.0.1' }
  const lookup = ((host: string, options: { all?: boolean }, done: (...of: unknown[]) => void) => {
    const address = names[host]
    if (address === undefined) done(Object.assign(new Error('no name'), { code: 'ENOTFOUND' }))
    else if (options.all) done(null, [{ address, family: 4 }])
    else done(null, address, 4)
  }) as Network['lookup']
  const network = { lookup, isPublic: (ip: string) => ip === '127.0.0.2' }
  const careful = fetchOf({ allowPrivate: false, network })
  const own = fetchOf({ allowPrivate: true, network: { headMs: 300, silenceMs: 300, wholeMs: 600 } })

  test('a redirect to 127.0.0.1, written out or behind a name, is refused before it is asked', async () => {
    let asked = 0
    const secret = await serving((_, answer) => {
      asked++
      answer.end('secret')
    })
    const to = [
      `http://127.0.0.1:${secret}/`,
      `http://inside.example:${secret}/`,
      `http://[::ffff:127.0.0.1]:${secret}/`,
      'http://169.254.169.254/latest/',
    ]
    const port = await serving((question, answer) => {
      const at = Number(question.url?.slice(1))
      if (Number.isNaN(at)) answer.writeHead(200, { 'content-type': 'text/plain' }).end('Public words.')
      else answer.writeHead(302, { location: to[at] }).end()
    }, '127.0.0.2')
    expect(await between(`http://outlet.example:${port}/x`, {}, careful)).toEqual([`http://outlet.example:${port}/x`])
    for (const at of to.keys())
      expect([to[at], await between(`http://outlet.example:${port}/${at}`, {}, careful)]).toEqual([
        to[at],
        ['address-private'],
      ])
    expect(asked).toBe(0)
  })

  test('an answer in chunks that never ends', async () => {
    const port = await serving((_, answer) => {
      const more = () => {
        while (!answer.destroyed && answer.write(Buffer.alloc(1 << 16, 'words '))) continue
        if (!answer.destroyed) answer.once('drain', more)
      }
      more()
    })
    const patient = fetchOf({ allowPrivate: true })
    expect(await between(`http://127.0.0.1:${port}/`, {}, patient)).toEqual(['file-too-large'])
  })

  test('a bomb as the packing of an answer', async () => {
    const port = await serving((_, answer) =>
      answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
    )
    expect(['file-too-large', 'file-bomb']).toContain(
      (await between(`http://127.0.0.1:${port}/`, {}, fetchOf({ allowPrivate: true })))[0],
    )
  })

  test('a server that says nothing, one that stops in the middle, and one that drips', async () => {
    const port = await serving((question, answer) => {
      if (question.url === '/silent') return
      answer.writeHead(200, { 'content-type': 'text/plain' }).write('Half a ')
      if (question.url !== '/drips') return
      const drip = setInterval(() => answer.write('word '), 50)
      answer.on('close', () => clearInterval(drip))
    })
    for (const path of ['silent', 'stops', 'drips'])
      expect([path, await between(`http://127.0.0.1:${port}/${path}`, {}, own)]).toEqual([path, ['fetch-failed']])
  })

  test.each([
    ['too long', 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nShort.'],
    ['no number', 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: many\r\n\r\nShort.'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\nContent-Length: 60\r\n\r\nShort.'],
    ['no HTTP', 'Go away.'],
    ['a head without end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}`],
    ['chunks that are none', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\nShort.\r\n'],
  ])('a length or a head that is wrong: %s', async (_, answer) => {
    expect(await between(`http://127.0.0.1:${await rawly(answer)}/`, {}, own)).toEqual(['fetch-failed'])
  })

  test('an answer that is longer than it says is cut where it says', async () => {
    const port = await rawly(
      'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\nConnection: close\r\n\r\nWords and what does not belong to them.',
    )
    const list = await between(`http://127.0.0.1:${port}/`, {}, own)
    expect(list).toHaveLength(1)
    expect([`http://127.0.0.1:${port}/`, 'fetch-failed']).toContain(list[0])
  })

  test('redirects in a circle and without end', async () => {
    let hops = 0
    const port = await serving((_, answer) => answer.writeHead(301, { location: `/${hops++}` }).end())
    expect(await between(`http://127.0.0.1:${port}/`, {}, own)).toEqual(['fetch-failed'])
    expect(hops).toBeLessThan(12)
  })
})
