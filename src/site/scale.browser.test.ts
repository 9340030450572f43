import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reports } from '../../bench/collection.ts'
import { linkRecord } from '../engine/engine.js'
import { contentId } from '../record/content-id.js'
import type { Questions } from '../store/questions.js'
import { openStore, type Store } from '../store/store.js'
import { told } from '../told.js'
import { launch } from './fixture/browser.js'
import { resources } from './resources.js'
import { serve, type Served } from './serve.js'

/**
 * Every kind of page over a large record: one that `ONRECORD_RECORD` names (`bench/link.ts --keep` makes it), else a
 * smaller one made here.
 */
const GIVEN = process.env['ONRECORD_RECORD']
const SIZE = 2_000

let folder: string
let store: Store
let served: Served
let browser: Browser
let page: Page
const failures: string[] = []
/** What each address took the server, milliseconds from asking to the first byte. */
const waits: number[] = []

function made(): Store {
  const record = openStore(join(folder, 'made.db'))
  record.database.transaction(() => {
    for (const report of reports(SIZE)) {
      const { captured, bytes, document } = told({ ...report, id: contentId(report.uri ?? '') })
      record.add(captured, bytes, document)
    }
  })
  linkRecord(record)
  return record
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-scale-'))
  store = GIVEN === undefined ? made() : openStore(GIVEN, { readOnly: true })
  served = await serve(store.questions, { host: '127.0.0.1', port: 0, log: (line) => failures.push(line) })
  browser = await launch()
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && failures.push(message.text()))
  page.on('pageerror', (error) => failures.push(error.message))
}, 600_000)

afterAll(async () => {
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(0)
  const { documents } = store.questions.totals()
  console.log(
    `${documents} reports, ${waits.length} pages: server p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`,
  )
  await browser?.close()
  await served?.close()
  store?.close()
  rmSync(folder, { recursive: true })
})

/** Rows of a list from its beginning, its middle and its end. */
function spread<T>(list: (window: { offset: number; limit: number }) => { rows: readonly T[]; total: number }): T[] {
  const { rows, total } = list({ offset: 0, limit: 3 })
  const later = [total >> 1, total - 1].filter((offset) => offset >= 3)
  return [...rows, ...later.flatMap((offset) => list({ offset, limit: 1 }).rows)]
}

const asked = (path: string, query: Record<string, string>) => `${path}?${new URLSearchParams(query).toString()}`

/** Addresses of every kind of page, by the path that the site describes it with. */
function addresses(questions: Questions): Record<string, string[]> {
  const utterances = spread((window) => questions.utterances(window, { changed: true }))
  const documents = spread((window) => questions.documents(window)).map(({ id }) => id)
  const speakers = spread((window) => questions.speakers(window))
  const [first] = utterances
  const words = (first?.words ?? '').replaceAll(/[“”"]/g, '').split(' ')
  const [outlet] = questions.outlets({ offset: 0, limit: 1 }).rows
  return {
    '/': ['/', '/?page=3', asked('/', { text: words[0]! }), asked('/', { outlet: outlet!.name })],
    '/stories/{id}': spread((window) => questions.stories(window)).map(({ id }) => `/stories/${id}`),
    '/documents': ['/documents', '/documents?page=9', asked('/documents', { outlet: outlet!.name })],
    '/documents/{id}': documents.map((id) => `/documents/${id}`),
    '/documents/{id}/capture': documents.map((id) => `/documents/${id}/capture`),
    '/documents/{id}/copies': documents.map((id) => `/documents/${id}/copies`),
    '/outlets': ['/outlets'],
    '/utterances': ['', '?show=changed&page=2', '?show=all', '?relation=altered', '?speaker=a'].map(
      (query) => `/utterances${query}`,
    ),
    '/utterances/{id}': utterances.map(({ id }) => `/utterances/${id}`),
    '/utterances/{id}/compare': utterances.map(({ id }) => `/utterances/${id}/compare?a=0&b=1`),
    '/speakers': ['/speakers', '/speakers?page=2', '/speakers?text=an'],
    '/speakers/{key}': [...speakers.map(({ key }) => `/speakers/${key}`), `/speakers/${speakers[0]?.key}?page=2`],
    '/search': ['the', words.slice(0, 2).join(' '), `"${words.slice(2, 5).join(' ')}"`].map((q) =>
      asked('/search', { q }),
    ),
    '/check': [
      asked('/check', { words: words.slice(0, 30).join(' ') }),
      asked('/check', { words: words.slice(1, 6).join(' ') }),
    ],
    '/about': ['/about'],
    '/api': ['/api'],
  }
}

/** Links tried on a page: some of the many that a list has. The first is opened, the others are asked for. */
const LINKS = 6

async function isOpen(address: string): Promise<void> {
  const answer = await page.goto(served.address.slice(0, -1) + address)
  expect(answer?.status(), address).toBe(200)
  const { requestStart, responseStart } = answer!.request().timing()
  waits.push(responseStart - requestStart)
  const headings = await page.locator('h1').allTextContents()
  const told = headings.filter((heading) => heading.trim() !== '')
  expect(told, `headings of ${address}`).toHaveLength(1)
}

async function linksOf(address: string): Promise<string[]> {
  const links = await page
    .locator('main a[href^="/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  // What leads to a place on the page itself asks the server nothing; bytes and descriptions have no heading.
  const others = links.filter((link) => link.split('#')[0] !== address && !/\/raw$|\.json$/.test(link))
  const some = [...new Set(others)]
  const step = Math.max(1, Math.floor(some.length / LINKS))
  return some.filter((_, index) => index % step === 0).slice(0, LINKS)
}

async function linksWork(address: string): Promise<void> {
  const [first, ...others] = await linksOf(address)
  for (const link of others) {
    const answer = await page.request.get(new URL(link, served.address).href)
    expect(answer.status(), `${link} on ${address}`).toBe(200)
  }
  if (first !== undefined) await isOpen(first)
}

describe(`pages of ${GIVEN ?? `${SIZE} made-up reports`}`, () => {
  test('are all tried', () => {
    expect(Object.keys(addresses(store.questions)).toSorted()).toEqual(resources.map(({ path }) => path).toSorted())
  })

  test.each(resources.map(({ path }) => path))(
    '%s opens, has its heading, and its links work',
    async (path) => {
      for (const address of addresses(store.questions)[path] ?? []) {
        await isOpen(address)
        await linksWork(address)
      }
      expect(failures).toEqual([])
    },
    240_000,
  )
})
