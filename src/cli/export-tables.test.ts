import { expect, test } from 'vitest'
import type { Window } from '../store/questions.js'
import type { Store } from '../store/store.js'
import { TABLES } from './export-tables.js'

test('of a speaker with more utterances than are looked at, positions are those of the latest', () => {
  const asked: Window[] = []
  const questions = {
    speakers: () => ({ rows: [{ key: 'berg', name: 'Ana Berg', utterances: 2_500 }], total: 1 }),
    tellingsOf: (_key: string, window: Window) => {
      asked.push(window)
      return { rows: [], total: 2_500 }
    },
  }
  expect([...TABLES.positions.rows({ questions } as unknown as Store, 0)]).toEqual([])
  expect(asked).toEqual([{ offset: 500, limit: 2_000 }])
})
