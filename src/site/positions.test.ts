import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkRecord } from '../engine/engine.js'
import { openStore, type Store } from '../store/store.js'
import { tellAll } from '../told.js'
import { site } from './site.js'

const SAID = [
  ['2031-03-01', '“We will never drain the lake behind the Harva sluice”'],
  ['2031-06-01', '“The fish of this coast are better than their name”'],
  ['2032-05-09', '“We will drain the lake behind the Harva sluice”'],
] as const

let store: Store
beforeAll(() => {
  store = openStore(':memory:')
  const reports = SAID.map(([day, said]) => ({
    text: `${day}. ⟦${said}⟧, said Ana Berg.`,
    said: [{ by: 'Ana Berg' }],
    outlet: 'Sund Post',
    published: day,
    uri: `file:${day}.txt`,
  }))
  tellAll(store, reports)
  linkRecord(store)
})
afterAll(() => store.close())

test('a speaker’s page tells a contradiction with both passages, and what differs', async () => {
  const [speaker] = store.questions.speakers({ offset: 0, limit: 1 }).rows
  const app = site(store.questions)
  const html = await (await app.request(`/speakers/${speaker?.key}`)).text()
  expect(html).toContain('Topics over time')
  expect(html).toContain('1 against what was said before')
  expect(html).toContain('We will never drain the lake behind the Harva sluice”</a>')
  expect(html).toContain('<del><span class="aloud">left out: </span>never')
  const { data } = (await (await app.request(`/speakers/${speaker?.key}.json`)).json()) as {
    data: { positions: { steps: { day: string; standing: string }[] }[] }
  }
  expect(data.positions.map(({ steps }) => steps.map(({ day, standing }) => [day, standing]))).toEqual([
    [
      ['2031-03-01', 'new'],
      ['2032-05-09', 'contradicts'],
    ],
  ])
})
