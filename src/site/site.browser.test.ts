import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './fixture/browser.js'
import { stories, utterances } from './fixture/links.js'
import { invented, questionsOf } from './fixture/questions.js'
import { reports } from './fixture/reports.js'
import { serve, type Served } from './serve.js'

let browser: Browser
let served: Served
const failures: string[] = []

beforeAll(async () => {
  served = await serve(questionsOf(invented), { host: '127.0.0.1', port: 0, log: (line) => failures.push(line) })
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})
afterEach(() => {
  expect(failures.splice(0)).toEqual([])
})

const at = (path: string) => served.address.slice(0, -1) + path
const story = `/stories/${stories[0]?.id}`

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && failures.push(message.text()))
  page.on('pageerror', (error) => failures.push(error.message))
  // Leaving a page aborts what it still asks for.
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') failures.push(`${request.url()}: ${reason}`)
  })
  await page.goto(at(path))
  return page
}

describe('with scripts', () => {
  test('open the story, open a cell over it, close it and be back at the cell', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: 'Lund Sound stays open to all' }).click()
    await page
      .getByRole('row', { name: /We will keep the sound open/ })
      .getByRole('link', { name: /Ostmar Wire.*altered/ })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Radio Tarn and Ostmar Wire' }).waitFor()
    expect(await dialog.locator('ins').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('keep'), expect.stringContaining('force')]),
    )
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate(`document.activeElement.getAttribute('data-opens')`)).toBe('compare')
    expect(page.url()).toBe(at(story))
    await page.context().close()
  })

  test('follow a span to its article and its capture', async () => {
    const page = await open(`/utterances/${utterances[0]?.id}`)
    await page.getByRole('link', { name: 'In the article' }).first().click()
    const mark = page.locator('mark#at')
    await mark.waitFor()
    const words = await page.locator('mark').allTextContents()
    expect(words.join('')).toContain('We will keep the sound open for every ship')
    await page.getByRole('link', { name: 'the same place in the capture' }).click()
    await page.waitForURL(/\/capture\?at=/)
    expect(await mark.textContent()).toBe(words.join(''))
    expect(await mark.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(900)
    await page.context().close()
  })

  test('a word that does not fit: marked, told what it stands for, listed, and opened from the list', async () => {
    const page = await open(`/documents/${reports.autumnCourier.document.id}`)
    expect(await page.locator('.text .block .replaced').allTextContents()).toEqual(['confabulation', 'workweek'])
    expect(await page.locator('.text .block .instead').allTextContents()).toEqual([' for meeting', ' for ?'])
    await page.getByRole('link', { name: 'reads as if spun', exact: true }).click()
    const list = page.getByRole('region', { name: '2 words that may stand for others' })
    expect(await list.getByRole('listitem').allTextContents()).toEqual([
      'confabulation may stand for meeting 90 %',
      'workweek may stand for a word that cannot be told 90 %',
    ])
    await list.getByRole('link', { name: 'workweek' }).click()
    expect(await page.locator('mark#at').textContent()).toContain('workweek')
    await page.context().close()
  })

  test('exchanged words of a copy lead to their places in both reports', async () => {
    const page = await open(`/documents/${reports.lantern.document.id}`)
    const exchanged = page.locator('.exchanged')
    expect(await exchanged.getByRole('listitem').allTextContents()).toEqual(['Comp here, Bloc there'])
    await exchanged.getByRole('link', { name: 'Bloc' }).click()
    expect(await page.locator('mark#at').textContent()).toBe('Bloc')
    await page.context().close()
  })

  test('search, and open the article at the words', async () => {
    const page = await open('/')
    await page.keyboard.press('/')
    await page.keyboard.type('captain which flag')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'captain which flag' }).waitFor()
    await page.locator('.hits .said a').first().click()
    expect(await page.locator('mark#at').textContent()).toBe('captain which flag')
    await page.context().close()
  })

  test('check a quotation: who said it, and what differs', async () => {
    const page = await open('/search')
    await page.getByRole('link', { name: 'check the quotation' }).click()
    await page.getByLabel('Words', { exact: true }).fill('We will force the sound open for every boat')
    await page.getByLabel('Speaker', { exact: true }).fill('Tolvald')
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByText(/^On record in part, not in all of these words: Maren Tolvald/).waitFor()
    expect(await page.locator('.finding del').first().textContent()).toContain('boat')
    await page.getByRole('link', { name: 'In the article' }).first().click()
    expect(await page.locator('mark#at').first().textContent()).toContain('We will')
    await page.context().close()
  })

  test('move by keys, and ask for them', async () => {
    const page = await open('/')
    const focused = () => page.evaluate('document.activeElement.textContent')
    const titles = await page.locator('.stories h2').allTextContents()
    await page.keyboard.press('j')
    expect(await focused()).toBe(titles[0])
    await page.keyboard.press('j')
    expect(await focused()).toBe(titles[1])
    await page.keyboard.press('k')
    expect(await focused()).toBe(titles[0])
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: titles[0] ?? '' }).waitFor()
    await page.context().close()
  })

  test('light up all pieces of an attribution with its note', async () => {
    const page = await open(`/documents/${reports.tarn.document.id}`)
    await page.locator('#note-q1').hover()
    expect(await page.locator('[data-of].lit').count()).toBe(3)
    await page.context().close()
  })
})

test('without scripts every step is a page of its own', async () => {
  const page = await open('/', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Lund Sound stays open to all' }).click()
  await page
    .getByRole('link', { name: /Ostmar Wire.*altered/ })
    .first()
    .click()
  await page.waitForURL(/\/compare\?/)
  await page.getByRole('region', { name: 'Second telling' }).getByRole('link', { name: 'In the article' }).click()
  expect(await page.locator('mark#at').textContent()).toContain('We will force')
  await page.getByRole('link', { name: 'as stored' }).click()
  await page.getByText('the same as when they came in').waitFor()
  await page.getByRole('searchbox').fill('patrols')
  await page.getByRole('button', { name: 'Search' }).click()
  expect(await page.locator('.hits mark').first().textContent()).toBe('patrols')
  await page.context().close()
})

const PAGES = [
  '/',
  story,
  '/documents',
  `/documents/${reports.tarn.document.id}?removed=1`,
  `/documents/${reports.undated.document.id}`,
  `/documents/${reports.tarn.document.id}/capture?at=10-40`,
  `/utterances/${utterances[0]?.id}`,
  `/utterances/${utterances[0]?.id}/compare?a=0&b=1`,
  '/speakers',
  '/speakers/maren-tolvald',
  '/search?q=sound',
  '/search',
  '/check',
  '/check?words=We+will+force+the+sound+open+for+every+boat',
  '/outlets',
  '/utterances',
  '/utterances?show=all&relation=altered',
  '/documents?of=unknown',
  '/about',
  '/api',
]

describe.each([
  ['wide', { viewport: { width: 1280, height: 900 } }],
  ['narrow', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
] as const)('%s', (name, options) => {
  test('no page is wider than its window, says an error, or shows what cannot be read', async () => {
    const page = await open('/', options)
    for (const path of PAGES) {
      await page.goto(at(path))
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(wide, `${path} is ${wide} px too wide`).toBeLessThanOrEqual(0)
      expect(await page.evaluate(FAINT), `${path} has words too faint to read`).toEqual([])
    }
    await page.context().close()
  })

  test('a reader of the accessibility tree finds the matrix as a table', async () => {
    const page = await open(story, options)
    expect(await page.getByRole('table').first().getByRole('columnheader').count()).toBe(7)
    expect(await page.getByRole('rowheader').count()).toBeGreaterThanOrEqual(4)
    if (name === 'narrow') expect(await page.locator('.matrix td.absent:visible').count()).toBe(0)
    await page.context().close()
  })
})

test('on paper the captures stand with their hashes, and nothing that only a screen needs', async () => {
  const page = await open(story)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.search').isVisible()).toBe(false)
  const shown = await page.locator('.exhibits').innerText()
  for (const id of stories[0]?.documents ?? []) {
    const { capture } =
      Object.values(reports).find(({ document }) => document.id === id)?.document ?? reports.tarn.document
    expect(shown).toContain(capture.sha256)
    expect(shown).toContain(capture.uri)
  }
  expect(shown).toContain(`Printed from ${at(story)}`)
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
  await page.context().close()
})

/** Words on the page whose colour stands out less than WCAG AA asks from what is painted behind them. */
const FAINT = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const paint = (colours) => {
    canvas.clearRect(0, 0, 1, 1)
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1) }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (node) => node === null ? ['white'] : [...behind(node.parentElement), getComputedStyle(node).backgroundColor]
  const faint = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement
    if (!walker.currentNode.textContent.trim() || !node.checkVisibility({ visibilityProperty: true })) continue
    const back = behind(node)
    const [a, b] = [luminance(paint(back)), luminance(paint([...back, getComputedStyle(node).color]))].sort((x, y) => y - x)
    if ((a + 0.05) / (b + 0.05) < 4.5) faint.push(walker.currentNode.textContent.trim().slice(0, 60))
  }
  return faint
})()`
