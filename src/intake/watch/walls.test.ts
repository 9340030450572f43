import { expect, test } from 'vitest'
import { read } from '../../read/read.js'
import { openStore } from '../../store/store.js'
import type { Answer, Ask } from '../fetch.js'
import { HOUR, MINUTE, simulatedClock } from './simulated.js'
import { watch } from './watch.js'

const START = Date.UTC(2031, 3, 2, 6)
const FEED = 'https://outlet.example/feed.xml'
const PAGE = 'https://outlet.example/quay'
const PROSE = [
  'The harbour council of Velm said on Monday that the eastern quay would be closed until the end of the winter.',
  '“Nobody will load a ship there before the wall has been repaired,” council leader Jonna Lund told reporters.',
  'Fishermen have asked for compensation, and the ministry in Torvik has promised an answer within two weeks.',
  'The wall was damaged in October when a tanker lost its anchor in a storm and drifted against the pier.',
]
const pageOf = (lines: readonly string[], behind = ''): string =>
  `<html lang="en"><head><title>Velm closes its eastern quay</title></head><body><article><h1>Velm closes its eastern quay</h1>
${lines.map((line) => `<p>${line}</p>`).join('\n')}${behind}</article></body></html>`
const WALL = '<div class="paywall"><h3>Read on</h3><a href="/s">1 € a month</a></div>'

function answerOf(address: string, status: number, mediaType: string, body: string): Answer {
  return {
    status,
    address,
    mediaType,
    charset: 'utf-8',
    header: () => undefined,
    drop: async () => undefined,
    fail: () => ({ code: 'fetch-failed', at: null, path: address, reason: 'broken' }),
    chunks: (async function* () {
      yield new TextEncoder().encode(body)
    })(),
  }
}

/** The texts on record of an article whose page shows these one after the other. */
async function versionsOf(pages: readonly string[]): Promise<string[]> {
  const store = openStore(':memory:')
  let shown = 0
  const ask: Ask = async (address) => {
    if (address === FEED)
      return answerOf(
        address,
        200,
        'application/rss+xml',
        `<rss version="2.0"><channel><title>Velm Herald</title><item><title>Velm closes its eastern quay</title><link>${PAGE}</link></item></channel></rss>`,
      )
    if (address === PAGE) return answerOf(address, 200, 'text/html', pages[Math.min(shown++, pages.length - 1)]!)
    return answerOf(address, 404, 'text/plain', '')
  }
  const source = { url: FEED, every: 40 * MINUTE, outlet: undefined, language: undefined, pages: 'always' } as const
  await watch({
    shelf: store.watched,
    plan: { sources: [source], pace: 2_000, paces: new Map(), contact: undefined, seed: 7, recheck: [HOUR, 2 * HOUR] },
    ask,
    clock: simulatedClock(START),
    read,
    tell: () => undefined,
    rest: () => undefined,
    stop: new AbortController().signal,
    once: false,
    until: START + 5 * HOUR,
  })
  expect(shown).toBeGreaterThan(1)
  const texts = [...store.exports.versions()].map(({ document }) => store.questions.document(document)!.article.text)
  store.close()
  return texts
}

test('a report that went behind a wall is kept as it was', async () => {
  const texts = await versionsOf([pageOf(PROSE), pageOf(PROSE.slice(0, 2), WALL)])
  expect(texts).toHaveLength(1)
  expect(texts[0]).toContain(PROSE[3])
})

test('one that came out from behind it is a new version', async () => {
  const texts = await versionsOf([pageOf(PROSE.slice(0, 2), WALL), pageOf(PROSE)])
  expect(texts).toHaveLength(2)
  expect(texts.join('\n')).toContain(PROSE[3])
})
