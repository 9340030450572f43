import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalAddress, ownAddress } from './address.js'
import { backOff, jittered, retryAt } from './chance.js'
import { planFrom } from './feeds-file.js'

test('the example of the documentation is a plan', () => {
  const page = readFileSync(new URL('../../../docs/intake.md', import.meta.url), 'utf8')
  const plan = planFrom(/```toml\n([^]*?)```/.exec(page)?.[1] ?? '')
  expect(plan).toMatchObject({
    sources: [
      { url: 'https://outlet.example/feed.xml', every: 900_000, pages: 'summary', outlet: undefined },
      { url: 'https://other.example/news-sitemap.xml', every: 3_600_000, pages: 'always', outlet: 'The Other' },
    ],
    pace: 2_000,
    recheck: [3_600_000, 21_600_000, 86_400_000],
  })
  expect(typeof plan === 'object' && plan.paces.get('slow.example')).toBe(30_000)
})

test.each([
  ['http://quay.example:80/a/?utm_source=x&b=2&a=1#top', 'https://quay.example/a?a=1&b=2'],
  ['https://quay.example/?p=7&fbclid=z', 'https://quay.example/?p=7'],
  ['https://QUAY.example/a%20b/', 'https://quay.example/a%20b'],
  ['no address', 'no address'],
])('%s is %s', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical)
})

test('a page may name its own address, on its own site, and not the front page', () => {
  const head = (href: string) =>
    `<head><link rel="Canonical" href="${href}"></head><body><link rel=canonical href="/no">`
  const at = 'https://m.quay.example/a?x=1'
  expect(ownAddress(head('https://www.quay.example/a'), at)).toBe('https://www.quay.example/a')
  expect(ownAddress(head('/b'), at)).toBe('https://m.quay.example/b')
  expect(ownAddress(head('https://quay.example/'), at)).toBeNull()
  expect(ownAddress(head('https://other.example/a'), at)).toBeNull()
  expect(ownAddress('<body><link rel=canonical href="/no">', at)).toBeNull()
  expect(ownAddress('<a '.repeat(100_000), at)).toBeNull()
})

test('waits grow, are the same for the same seed, and end at a day', () => {
  const waits = Array.from({ length: 20 }, (_, failures) => backOff(60_000, failures, 1, 'a'))
  expect(waits).toEqual(Array.from({ length: 20 }, (_, failures) => backOff(60_000, failures, 1, 'a')))
  expect(waits[3]! / waits[0]!).toBeGreaterThan(5)
  expect(Math.max(...waits)).toBeLessThanOrEqual(86_400_000 * 1.1)
  expect(new Set(Array.from({ length: 50 }, (_, seed) => jittered(1000, seed, 'a'))).size).toBeGreaterThan(20)
  expect([
    retryAt('120', 0),
    retryAt('Thu, 01 Jan 1970 00:05:00 GMT', 0),
    retryAt('soon', 0),
    retryAt('9999999', 0),
    retryAt(undefined, 0),
  ]).toEqual([120_000, 300_000, null, 86_400_000, null])
})
