import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LABEL_COUNT, mayFollow, partsOf, ROLES } from './label.js'

test('parts of labels, in text order', () => {
  expect(partsOf(Uint8Array.of(0, 1, 2, 3, 5, 6, 6, 5, 0))).toEqual([
    { role: 'source', first: 1, last: 3 },
    { role: 'cue', first: 3, last: 4 },
    { role: 'content', first: 4, last: 7 },
    { role: 'content', first: 7, last: 8 },
  ])
})

test('parts are in order, do not touch one another and hold every labelled token', () => {
  const labels = fc.array(fc.integer({ min: 0, max: LABEL_COUNT - 1 }), { maxLength: 30 })
  fc.assert(
    fc.property(labels, (raw) => {
      const sound = Uint8Array.from(raw)
      for (const [i, label] of sound.entries())
        if (!mayFollow(i === 0 ? 0 : (sound[i - 1] as number), label)) sound[i] = 0
      const covered = new Uint8Array(sound.length)
      for (const { role, first, last } of partsOf(sound)) covered.fill(ROLES.indexOf(role) + 1, first, last)
      expect([...covered]).toEqual([...sound].map((label) => (label + 1) >> 1))
    }),
  )
})
