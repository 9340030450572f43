import { expect, test } from 'vitest'
import { linkRecord } from '../engine/engine.js'
import { openStore } from '../store/store.js'
import { tellAll } from '../told.js'
import { check } from './checked.js'

test('of an utterance that many reports tell, the telling with the very words is found, however late it came', () => {
  const said = (verb: string) => `“We shall ${verb} the lake before the first snow of winter falls”`
  const days = Array.from({ length: 60 }, (_, index) => index)
  const store = openStore(':memory:')
  tellAll(
    store,
    days.map((day) => ({
      text: `Report ${day}. ⟦${said(day < 52 ? 'drain' : 'poison')}⟧, said Ana Berg.`,
      said: [{ by: 'Ana Berg' }],
      published: `2031-03-02T${String(Math.floor(day / 3)).padStart(2, '0')}:${10 + (day % 3)}Z`,
    })),
  )
  linkRecord(store)
  const { findings, answer } = check(store.questions, said('poison'), null)
  store.close()
  expect(findings).toMatchObject([{ reports: 60, closest: { relation: 'identical', share: 1 } }])
  expect(answer).toBe('On record in these words: Ana Berg.')
})
