import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { linkRecord } from '../../engine/engine.js'
import { tellAll, type Report } from '../../told.js'
import { openStore, type Store } from '../store.js'

const window = { offset: 0, limit: 9 }
const full = '“We shall drain the lake before the first snow of winter falls”'

const report = (outlet: string, day: string, line: string, by: string): Report => ({
  text: `${outlet}, ${day}. ⟦${line}⟧, said ${by} in the Harbour Hall.`,
  said: [{ by, kind: line.startsWith('“') ? 'direct' : 'indirect' }],
  title: `${outlet} ${day}`,
  published: day,
  ...(outlet === '' ? {} : { outlet }),
})

/** One utterance in changed words, one in the same words, one told by a report of unknown outlet alone. */
const REPORTS = [
  report('Sund Post', '2031-03-01', full, 'Ana Berg'),
  report('Fjell Radio', '2031-03-02', full.replace('drain', 'poison'), 'Ana Berg'),
  report('Norland Times', '2031-06-01', '“No treaty with Norland was signed or will be signed by me”', 'Ola Krag'),
  report('Sund Post', '2031-06-01', '“No treaty with Norland was signed or will be signed by me”', 'Ola Krag'),
  report('', '2031-09-09', 'that the harbour tunnel would be paid by its fishermen', 'Ida Moe'),
]

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
  tellAll(store, REPORTS)
  linkRecord(store)
})
afterEach(() => store.close())

const speakers = (filter?: Parameters<Store['questions']['utterances']>[1]) =>
  store.questions.utterances(window, filter).rows.map(({ speaker }) => speaker)

describe('utterances', () => {
  test('latest first, with what each is', () => {
    const { rows, total } = store.questions.utterances(window)
    expect(total).toBe(3)
    expect(rows).toMatchObject([
      {
        speaker: 'Ida Moe',
        documents: 1,
        relations: [],
        words: 'that the harbour tunnel would be paid by its fishermen',
      },
      { speaker: 'Ola Krag', documents: 2, relations: ['identical'], to: '2031-06-01' },
      { speaker: 'Ana Berg', documents: 2, relations: ['altered'], to: '2031-03-01' },
    ])
  })

  test('by what is asked of them', () => {
    expect(speakers({ shared: true })).toEqual(['Ola Krag', 'Ana Berg'])
    expect(speakers({ changed: true })).toEqual(['Ana Berg'])
    expect(speakers({ relation: 'identical' })).toEqual(['Ola Krag'])
    expect(speakers({ relation: 'altered', speaker: 'krag' })).toEqual([])
    expect(speakers({ speaker: 'BERG' })).toEqual(['Ana Berg'])
  })

  test('as many as the totals say, page by page', () => {
    const { utterances, sharedUtterances, changedUtterances } = store.questions.totals()
    expect(store.questions.utterances(window).total).toBe(utterances)
    expect(store.questions.utterances(window, { shared: true }).total).toBe(sharedUtterances)
    expect(store.questions.utterances(window, { changed: true }).total).toBe(changedUtterances)
    const pages = [0, 1, 2].flatMap((offset) => store.questions.utterances({ offset, limit: 1 }).rows)
    expect(pages).toEqual(store.questions.utterances(window).rows)
  })
})

describe('outlets', () => {
  test('most reports first, and those of no known outlet beside them', () => {
    expect(store.questions.outlets(window)).toEqual({
      rows: [
        { name: 'Sund Post', documents: 2, from: '2031-03-01', to: '2031-06-01' },
        { name: 'Fjell Radio', documents: 1, from: '2031-03-02', to: '2031-03-02' },
        { name: 'Norland Times', documents: 1, from: '2031-06-01', to: '2031-06-01' },
      ],
      total: 3,
    })
    expect(store.questions.totals()).toMatchObject({ outlets: 3, outletUnknown: 1 })
    expect(store.questions.documents(window, { outlet: null }).rows).toMatchObject([{ published: '2031-09-09' }])
    expect(store.questions.documents(window, {}).total).toBe(5)
  })
})
