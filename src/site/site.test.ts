import { describe, expect, test } from 'vitest'
import type { Questions } from '../store/questions.js'
import { invented, nothing, questionsOf } from './fixture/questions.js'
import { stories, utterances } from './fixture/links.js'
import { reports } from './fixture/reports.js'
import { envelope } from './openapi.js'
import type { Mounted } from './resource.js'
import { resources } from './resources.js'
import { hintOf } from './outlet.js'
import { site } from './site.js'

const app = site(questionsOf(invented))
const tarn = reports.tarn.document
const [sound] = stories
const [first] = utterances

/** Every address there is, with something to ask of it. */
const ASKED: Readonly<Record<string, string>> = {
  '/': '/',
  '/stories/{id}': `/stories/${sound?.id}`,
  '/documents': '/documents',
  '/documents/{id}': `/documents/${tarn.id}`,
  '/documents/{id}/capture': `/documents/${tarn.id}/capture`,
  '/documents/{id}/copies': `/documents/${reports.wire.document.id}/copies`,
  '/outlets': '/outlets',
  '/utterances': '/utterances?show=all',
  '/utterances/{id}': `/utterances/${first?.id}`,
  '/utterances/{id}/compare': `/utterances/${first?.id}/compare?a=0&b=1`,
  '/speakers': '/speakers',
  '/speakers/{key}': '/speakers/maren-tolvald',
  '/search': '/search?q=sound',
  '/check': '/check?words=the+sound+is+open&speaker=Tolvald',
  '/about': '/about',
  '/api': '/api',
}
const jsonAt = (address: string) => {
  const [path, query] = address.split('?')
  return `${path === '/' ? '/index' : path}.json${query === undefined ? '' : `?${query}`}`
}
const text = async (address: string, over = app) => (await over.request(address)).text()
const json = async (address: string, over = app) =>
  (await over.request(address)).json() as Promise<Record<string, never>>

test('every address is asked here', () => {
  expect(Object.keys(ASKED).toSorted()).toEqual(resources.map(({ path }) => path).toSorted())
})

describe.each(resources.map((resource): [string, Mounted] => [resource.path, resource]))('%s', (path, resource) => {
  const address = ASKED[path] ?? ''

  test('is a page with one heading, a title, landmarks, and a way round them', async () => {
    const answer = await app.request(address)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/i)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).toMatch(/<title>[^<]+<\/title>/)
    for (const part of ['<html lang="en">', '<header', '<main id="main"', '<footer', 'class="skip" href="#main"'])
      expect(html).toContain(part)
  })

  test('has headings in order, labels on fields, captions and scopes on tables', async () => {
    const html = await text(address)
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    for (const [table] of html.matchAll(/<table[^]*?<\/table>/g)) {
      expect(table).toContain('<caption')
      for (const [head] of table.matchAll(/<th\b[^>]*>/g)) expect(head).toMatch(/scope="(col|row)"/)
    }
    const fields = [...html.matchAll(/<input\b(?! type="hidden")[^>]*>/g)].map(([field]) => field)
    for (const field of fields) {
      const id = /\bid="([^"]+)"/.exec(field)?.[1]
      const wrapped = new RegExp(`<label>[^<]+${field.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`).test(html)
      expect(wrapped || html.includes(`for="${id}"`), field).toBe(true)
    }
  })

  test('names every id once and links only to anchors that are there', async () => {
    const html = await text(address)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor)
  })

  test('is JSON of the described shape at the same address with .json', async () => {
    const answer = await app.request(jsonAt(address))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    const body = (await answer.json()) as { links: { page: string } }
    expect(envelope(resource.shape).safeParse(body).error).toBeUndefined()
    expect(body.links.page).toBe(address)
  })

  test('lets nothing run but the site’s own script, and nobody guess what it is', async () => {
    for (const each of [address, jsonAt(address), '/none', '/site.css']) {
      const { headers } = await app.request(each)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/)
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    const html = await text(address)
    expect(html).not.toMatch(/<[^>]+\s(style|on\w+)=/)
    expect(html.match(/<script/g)).toHaveLength(1)
  })
})

test('every link of every page leads somewhere', async () => {
  const todo = Object.values(ASKED)
  const seen = new Set<string>()
  for (let address = todo.pop(); address !== undefined; address = todo.pop()) {
    const [bare = ''] = address.split('#')
    if (seen.has(bare)) continue
    seen.add(bare)
    const answer = await app.request(bare)
    expect(answer.status, bare).toBeLessThan(400)
    if (!answer.headers.get('content-type')?.includes('html')) continue
    const html = await answer.text()
    todo.push(...[...html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&')))
  }
  expect(seen.size).toBeGreaterThan(60)
})

describe('what is not there', () => {
  test.each([
    ['/nowhere', 404, 'address-not-found'],
    ['/stories/none', 404, 'story-not-found'],
    ['/documents/none', 404, 'report-not-found'],
    ['/documents/none/capture', 404, 'report-not-found'],
    ['/utterances/none', 404, 'utterance-not-found'],
    [`/utterances/${first?.id}/compare?a=0&b=77`, 404, 'telling-not-found'],
    [`/utterances/${first?.id}/compare?a=1&b=1`, 400, 'address-not-understood'],
    [`/utterances/${first?.id}/compare`, 400, 'address-not-understood'],
    ['/speakers/nobody', 404, 'speaker-not-found'],
    ['/?page=0', 400, 'address-not-understood'],
    ['/?page=1e99', 400, 'address-not-understood'],
    [`/stories/${'x'.repeat(500)}`, 400, 'address-not-understood'],
    ['/stories/%00', 400, 'address-not-understood'],
    [`/documents/${tarn.id}?at=5-2`, 400, 'address-not-understood'],
    [`/documents/${tarn.id}?at=99999999999-2`, 400, 'address-not-understood'],
    [`/search?q=${'y'.repeat(201)}`, 400, 'address-not-understood'],
  ])('%s says what happened and what to do', async (address, status, code) => {
    const page = await app.request(address)
    expect(page.status).toBe(status)
    expect(await page.text()).toMatch(/class="refused"/)
    const answer = await app.request(jsonAt(address))
    expect(answer.status).toBe(status)
    const { error } = (await answer.json()) as { error: Record<string, string> }
    expect(error['code']).toBe(code)
    expect(error['message']).toMatch(/\.$/)
    expect(error['advice']).toMatch(/\.$/)
  })

  test('nothing is written', async () => {
    const answer = await app.request('/index.json', { method: 'POST', body: '{}' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
  })

  test('a failing record is told of once, and no inside shows', async () => {
    const told: string[] = []
    const broken = {
      ...questionsOf(invented),
      totals: () => {
        throw new Error('disk on fire')
      },
    } satisfies Questions
    const failing = site(broken, { failed: (error, address) => told.push(`${address} ${error.message}`) })
    const answer = await failing.request('/')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('disk on fire')
    expect(told).toEqual(['/ disk on fire'])
  })

  test('a report whose bytes are gone, or are others, is said to be so', async () => {
    const gone = site({ ...questionsOf(invented), capture: () => null })
    expect((await gone.request(`/documents/${tarn.id}/capture`)).status).toBe(404)
    const changed = site({
      ...questionsOf(invented),
      capture: () => ({
        bytes: new Uint8Array([65]),
        mediaType: 'text/plain',
        charset: 'utf-8',
        uri: 'x:',
        alsoAt: [],
      }),
    })
    expect(await text(`/documents/${tarn.id}/capture`, changed)).toContain(
      'The stored bytes are not the ones that were read',
    )
  })
})

test('a story leads to those that it goes on from and goes on in', async () => {
  const part = (number: number) => ({ ...sound!, id: `part-${number}`, title: `Part ${number} of the dispute` })
  const thread = [
    { ...part(1), goesOnIn: ['part-2'] },
    { ...part(2), goesOnFrom: ['part-1'], goesOnIn: ['part-3', 'gone'] },
    { ...part(3), goesOnFrom: ['part-2'] },
  ]
  const threaded = site(questionsOf({ ...invented, stories: thread }))
  const middle = await text('/stories/part-2', threaded)
  expect(middle).toMatch(/Goes on from\s*<a href="\/stories\/part-1">Part 1 of the dispute<\/a>/)
  expect(middle).toMatch(/Goes on in\s*<a href="\/stories\/part-3">Part 3 of the dispute<\/a>/)
  expect(middle).not.toContain('/stories/gone')
  expect(await text('/stories/part-1', threaded)).not.toContain('Goes on from')
})

test('a spun copy says how many words were exchanged, though it lists only the first', async () => {
  const [copy] = invented.copies
  const exchange = [0, 3, 0, 3] as const
  const spun = { ...copy!, replaced: Array.from({ length: 70 }, () => exchange) }
  const html = await text(`/documents/${copy!.a}`, site(questionsOf({ ...invented, copies: [spun] })))
  expect(html).toContain('<summary>70 exchanges of words</summary>')
  expect(html).toContain('and 10 more')
})

describe('an empty record', () => {
  const empty = site(questionsOf(nothing))
  test.each([
    '/',
    '/documents',
    '/outlets',
    '/utterances',
    '/utterances?show=all',
    '/speakers',
    '/search',
    '/search?q=word',
  ])('%s says what to do', async (address) => {
    const answer = await empty.request(address)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('class="empty"')
  })
})

describe('a reader’s way', () => {
  test('from the story to the cell, the words and the capture', async () => {
    const story = await text(`/stories/${sound?.id}`)
    const compare = /href="(\/utterances\/[^"]*\/compare[^"]*)"/.exec(story)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const page = await text(compare)
    const article = /href="(\/documents\/[^"#]*)#(q\d+)"/.exec(page)
    const words = await text(article?.[1] ?? '')
    expect(words).toContain(`id="${article?.[2]}"`)
    expect(words).toContain('<mark id="at">')
    const capture = /href="(\/documents\/[^"]*\/capture\?at=[^"#]*)/.exec(words)?.[1] ?? ''
    expect(await text(capture)).toMatch(/<mark id="at">[^<]+<\/mark>/)
  })

  test('a span of the article is the same words in the capture', async () => {
    const { data } = (await json(`/documents/${tarn.id}.json`)) as Record<string, unknown>
    const { document } = data as { document: typeof tarn }
    const { start, end } = document.attributions[0]?.content[0] ?? { start: 0, end: 0 }
    const html = await text(`/documents/${tarn.id}?at=${start}-${end}`)
    const capture = /\/capture\?at=(\d+-\d+)#at">the same place/.exec(html)?.[1] ?? ''
    expect(/<mark id="at">([^<]+)</.exec(await text(`/documents/${tarn.id}/capture?at=${capture}`))?.[1]).toBe(
      document.article.text.slice(start, end),
    )
  })

  test('the same address gives the same bytes', async () => {
    for (const address of Object.values(ASKED)) expect(await text(address)).toBe(await text(address))
  })

  test('lists turn by address, and JSON says where next', async () => {
    const many = {
      ...questionsOf(invented),
      documents: () => ({ rows: questionsOf(invented).documents({ offset: 0, limit: 1 }).rows, total: 120 }),
    }
    const body = (await json('/documents.json?page=2&outlet=Radio+Tarn', site(many))) as unknown as {
      links: Record<string, string>
      page: unknown
    }
    expect(body.page).toEqual({ number: 2, size: 50, total: 120 })
    expect(body.links['next']).toBe('/documents.json?page=3&outlet=Radio+Tarn')
    expect(body.links['previous']).toBe('/documents.json?page=1&outlet=Radio+Tarn')
    expect(await text('/documents?page=2', site(many))).toContain('51–100 of 120 reports')
  })

  test('a figure opens what it counts', async () => {
    const home = await text('/')
    const [, href, figure] = /class="changed" href="([^"#]+)#matrix">(\d+) with changed words/.exec(home) ?? []
    const { rows } = (await json(jsonAt((href ?? '').replaceAll('&amp;', '&'))))['data'] as unknown as {
      rows: { changed: boolean }[]
    }
    expect(rows.map(({ changed }) => changed)).toEqual(Array.from({ length: Number(figure) }, () => true))
    const all = (await json(`/stories/${sound?.id}.json?sort=time`))['data'] as unknown as {
      rows: unknown[]
      story: { sharedUtterances: number }
    }
    expect(all.rows).toHaveLength(all.story.sharedUtterances)
  })

  test('every figure of the first sentence opens as many as it says', async () => {
    const sentence = /<p class="holdings">([^]*?)<\/p>/.exec(await text('/'))?.[1] ?? ''
    const figures = [...sentence.matchAll(/href="(\/[^"]+)">([\d,]+)/g)]
    expect(figures).toHaveLength(6)
    for (const [, href = '', figure = ''] of figures) {
      const { page } = (await json(jsonAt(href.replaceAll('&amp;', '&')))) as unknown as { page: { total: number } }
      expect([href, page.total]).toEqual([href, Number(figure.replace(',', ''))])
    }
    expect(sentence.replaceAll(/<a [^]*?<\/a>/g, '')).not.toMatch(/\d/)
  })

  test('reports of unknown outlet are told apart by their address, which is called one', async () => {
    const { uri } = reports.undated.document.capture
    expect(reports.undated.document.article.outlet).toBeNull()
    const html = await text('/documents?of=unknown')
    expect(html).toContain(`address: ${hintOf(uri)}</span>`)
    const { page } = (await json('/documents.json?of=unknown')) as unknown as { page: { total: number } }
    expect(await text('/outlets')).toContain(`>${page.total} report`)
  })

  test('utterances show the very words that changed', async () => {
    const html = await text('/utterances?show=changed')
    expect(html).toMatch(/class="standing altered"[^]*?<del>[^<]*keep[^<]*<\/del>[^]*?<ins>[^<]*force/)
    const { data } = (await json('/utterances.json?relation=altered')) as unknown as {
      data: { utterances: { others: { standing: string }[] }[] }
    }
    expect(data.utterances.length).toBeGreaterThan(0)
    expect(await text('/utterances?speaker=nobody+at+all')).toContain('No utterance is so.')
  })

  test('a speaker is found by name', async () => {
    const answer = await app.request('/speakers?name=Pavel+Drenko')
    expect(answer.headers.get('location')).toBe('/speakers/pavel-drenko')
    const unknown = await app.request('/speakers?name=Nobody')
    expect(unknown.headers.get('location')).toBe('/speakers?text=Nobody')
  })

  test('what was removed stands greyed in its place when asked for', async () => {
    expect(await text(`/documents/${tarn.id}`)).not.toContain('class="removed-part"')
    const html = await text(`/documents/${tarn.id}?removed=1`)
    const order = ['Listen live', 'The Northern Compact will not close', 'Radio Tarn is paid for'].map((words) =>
      html.indexOf(words),
    )
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(html.match(/class="removed-part"/g)).toHaveLength(2)
    expect(html).toContain('removed: tags (list of topics after the text)')
  })

  test('assets may be kept for ever under the hash of their content', async () => {
    const html = await text('/')
    for (const [, address] of html.matchAll(/(?:src|href)="(\/(?:site|icon)\.[^"]+)"/g)) {
      expect(address).toMatch(/\?v=[0-9a-f]{12}$/)
      expect((await app.request(address ?? '')).headers.get('cache-control')).toContain('immutable')
    }
  })

  test('a slash at the end changes nothing', async () => {
    expect((await app.request('/speakers/')).status).toBe(200)
  })
})
