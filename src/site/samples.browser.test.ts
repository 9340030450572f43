import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkRecord } from '../engine/engine.js'
import { disk } from '../intake/files.js'
import { intake } from '../intake/intake.js'
import { isProblem } from '../intake/taken.js'
import { read } from '../read/read.js'
import { findWording } from '../read/wording/wording.js'
import { openStore, type Store } from '../store/store.js'
import { launch } from './fixture/browser.js'
import { serve, type Served } from './serve.js'

/** The record as people have it: samples taken in, read, stored and linked, and asked through the real store. */
const SAMPLES = ['tidewater', 'global-pulse', 'herald', 'habar'].map((outlet) =>
  fileURLToPath(new URL(`../../samples/reports/${outlet}`, import.meta.url)),
)

let store: Store
let served: Served
let browser: Browser
const failures: string[] = []

beforeAll(async () => {
  store = openStore(':memory:')
  const world = { files: disk, stdin: process.stdin, fetch: () => Promise.reject(new Error('no network')) }
  for await (const taken of intake(SAMPLES, world)) {
    if (!isProblem(taken)) store.add(taken.captured, taken.bytes, read(taken.captured, { wording: findWording }))
  }
  linkRecord(store)
  served = await serve(store.questions, { host: '127.0.0.1', port: 0, log: (line) => failures.push(line) })
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
  store?.close()
  expect(failures).toEqual([])
})

async function open(path: string, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage()
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && failures.push(message.text()))
  page.on('pageerror', (error) => failures.push(error.message))
  await page.goto(served.address.slice(0, -1) + path)
  return page
}

describe('the samples, read and linked', () => {
  test('from the first sentence to changed words, two tellings side by side, and the bytes they came in', async () => {
    const page = await open('/')
    await page
      .locator('.holdings')
      .getByRole('link', { name: /in changed words/ })
      .click()
    const { changedUtterances } = store.questions.totals()
    expect(changedUtterances).toBeGreaterThan(0)
    expect(await page.locator('.utterances > li').count()).toBe(Math.min(20, changedUtterances))

    const altered = page.locator('.others a', { has: page.locator('.standing.altered') }).first()
    const change = await altered.locator('ins').first().innerText()
    await altered.click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('.side').first().waitFor()
    expect((await dialog.locator('.told').allInnerTexts()).join(' ')).toContain(change.replace(/ …$/, ''))

    await dialog.getByRole('link', { name: 'In the article' }).first().click()
    await page.locator('mark#at').waitFor()
    const words = (await page.locator('mark').allTextContents()).join('')
    await page.getByRole('link', { name: 'the same place in the capture' }).click()
    await page.waitForURL(/\/capture\?at=/)
    const [, id = ''] = /\/documents\/([^/]+)\/capture/.exec(page.url()) ?? []
    const marked = (await page.locator('mark').allTextContents()).join('')
    expect(marked.slice(0, 20)).toBe(words.slice(0, 20))
    // The stored bytes are those of the file that the capture names.
    const { bytes, uri } = store.questions.capture(id)!
    if (uri.startsWith('file:')) expect(Buffer.from(bytes)).toEqual(readFileSync(uri.slice('file:'.length)))
    await page.context().close()
  })

  test('columns of unknown outlet are told apart', async () => {
    const story = store.questions
      .stories({ offset: 0, limit: 50 })
      .rows.find(({ outletUnknown, sharedUtterances }) => outletUnknown > 0 && sharedUtterances > 0)
    expect(story, 'a story with a report of unknown outlet').toBeDefined()
    const page = await open(`/stories/${story?.id}`)
    const heads = await page.getByRole('columnheader').allInnerTexts()
    expect(new Set(heads).size).toBe(heads.length)
    expect(heads.filter((head) => /Outlet unknown\s+address: \S+/.test(head))).toHaveLength(story?.outletUnknown ?? 0)
    await page.context().close()
  })

  test.each([
    ['wide', { width: 1280, height: 900 }],
    ['narrow', { width: 390, height: 844 }],
  ])('no page of theirs is wider than a %s window', async (_, viewport) => {
    const page = await open('/', viewport)
    const { questions } = store
    const all = { offset: 0, limit: 3 }
    const paths = [
      '/',
      '/outlets',
      '/utterances?show=all',
      ...questions.stories(all).rows.map(({ id }) => `/stories/${id}`),
      ...questions.documents(all).rows.map(({ id }) => `/documents/${id}?removed=1`),
      ...questions.utterances(all, { changed: true }).rows.map(({ id }) => `/utterances/${id}`),
      ...questions.speakers(all).rows.map(({ key }) => `/speakers/${key}`),
    ]
    for (const path of paths) {
      await page.goto(served.address.slice(0, -1) + path)
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(wide, `${path} is ${wide} px too wide`).toBeLessThanOrEqual(0)
    }
    await page.context().close()
  })
})
