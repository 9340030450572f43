import { expect, test } from 'vitest'
import type { Answer, Ask } from './fetch.js'
import { politeFetch } from './polite.js'

/** A web in memory: status and body by address. */
function webOf(pages: Readonly<Record<string, readonly [status: number, body: string]>>) {
  const asked: { at: number; address: string }[] = []
  let time = 0
  const ask: Ask = async (address) => {
    asked.push({ at: time, address })
    time += 100
    const [status, body] = pages[address] ?? [404, '']
    const chunks = (async function* () {
      yield new TextEncoder().encode(body)
    })()
    const answer: Answer = {
      address,
      status,
      mediaType: 'text/html',
      charset: undefined,
      chunks,
      header: () => undefined,
      drop: async () => undefined,
      fail: () => ({
        code: 'fetch-failed',
        at: null,
        path: address,
        reason: '',
      }),
    }
    return answer
  }
  const fetch = politeFetch(
    ask,
    () => time,
    async (ms) => void (time += ms),
  )
  return { asked, fetch }
}

const codeOf = (answer: object) => ('code' in answer ? answer.code : 'fetched')

test('asks a host at its pace, and not where its robots.txt does not want us', async () => {
  const { asked, fetch } = webOf({
    'https://a.example/robots.txt': [200, 'User-agent: *\nDisallow: /no\nCrawl-delay: 7\n'],
    'https://a.example/1': [200, 'x'],
    'https://a.example/2': [200, 'x'],
    'https://b.example/1': [200, 'x'],
  })
  expect(codeOf(await fetch('https://a.example/1'))).toBe('fetched')
  expect(codeOf(await fetch('https://b.example/1'))).toBe('fetched')
  expect(codeOf(await fetch('https://a.example/no'))).toBe('robots-refused')
  expect(codeOf(await fetch('https://a.example/2'))).toBe('fetched')
  const times = asked.filter(({ address }) => address.startsWith('https://a.example')).map(({ at }) => at)
  expect(asked.map(({ address }) => address)).not.toContain('https://a.example/no')
  expect(
    times
      .slice(1)
      .map((at, index) => at - times[index]!)
      .every((gap) => gap >= 2000),
  ).toBe(true)
  expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(7000)
})

test('a host whose robots.txt fails is not asked', async () => {
  const { fetch } = webOf({ 'https://a.example/robots.txt': [500, ''], 'https://a.example/1': [200, 'x'] })
  expect(codeOf(await fetch('https://a.example/1'))).toBe('robots-refused')
})
