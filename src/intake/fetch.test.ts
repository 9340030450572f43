import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { Problem } from '../record/problem.js'
import { fetchOf, type Fetched } from './fetch.js'
import { wholeOf } from './lines.js'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** Address of a server on this machine that answers with `listener`. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const own = fetchOf({ allowPrivate: true })
const careful = fetchOf({ allowPrivate: false })
const codeOf = (answer: Fetched | Problem) => ('code' in answer ? answer.code : null)
const wordsOf = async (answer: Fetched | Problem, limit = 1000) => {
  if ('code' in answer) throw new Error(answer.code)
  const bytes = await wholeOf(answer.chunks, limit)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}

describe('fetchOf', () => {
  test('gives the body, its type and encoding, and where redirects led', async () => {
    const base = await serving((asked, answer) => {
      if (asked.url === '/a') answer.writeHead(302, { location: '/b' }).end('moved')
      else answer.writeHead(200, { 'content-type': 'Text/HTML; charset="koi8-r"' }).end('<p>x')
    })
    const answer = await own(`${base}/a`)
    expect(answer).toMatchObject({ address: `${base}/b`, mediaType: 'text/html', charset: 'koi8-r' })
    expect(await wordsOf(answer)).toBe('<p>x')
  })

  test('unpacks, and stops where the reader stops', async () => {
    const base = await serving((_, answer) =>
      answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5_000_000))),
    )
    expect(await wordsOf(await own(base), 5_000_000)).toHaveLength(5_000_000)
    expect(await wordsOf(await own(base), 4_999_999)).toBeNull()
  })

  test('a status other than 200, a circle of redirects and a silent port are problems', async () => {
    const base = await serving((asked, answer) =>
      asked.url === '/gone' ? answer.writeHead(410).end() : answer.writeHead(301, { location: asked.url }).end(),
    )
    expect(codeOf(await own(`${base}/gone`))).toBe('fetch-failed')
    expect(codeOf(await own(`${base}/round`))).toBe('fetch-failed')
    servers.splice(0).forEach((server) => server.close().closeAllConnections())
    expect(await fetchOf({ allowPrivate: true })(base)).toMatchObject({
      code: 'fetch-failed',
      reason: 'nothing answers there',
    })
  })

  test('an answer that breaks off throws where it is read', async () => {
    const base = await serving((_, answer) => {
      answer.writeHead(200, { 'content-length': '100' }).write('half')
      setTimeout(() => answer.destroy(), 10)
    })
    await expect(wordsOf(await own(base))).rejects.toThrow()
  })

  test('asks no private address, written out or by name', async () => {
    let asked = 0
    const base = await serving((_, answer) => {
      asked++
      answer.end()
    })
    const port = new URL(base).port
    const hosts = ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '169.254.169.254']
    for (const host of hosts)
      expect([host, codeOf(await careful(`http://${host}:${port}/`))]).toEqual([host, 'address-private'])
    expect(asked).toBe(0)
  })

  test('a redirect to another scheme is a problem', async () => {
    const base = await serving((_, answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end())
    expect(codeOf(await own(base))).toBe('scheme-unknown')
  })
})
