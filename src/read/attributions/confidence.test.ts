import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { confidenceOf, EVIDENCE, evidenceOf, type Weighed } from './confidence.js'
import { LABEL_COUNT as L, type Part } from './label.js'

/** Chances of tokens, each sure of one label to `sure`; the rest goes to "outside". */
function tagged(labels: readonly number[], sure: number) {
  const chances = new Float32Array(labels.length * L)
  for (const [i, label] of labels.entries()) {
    chances[i * L] = 1 - sure
    chances[i * L + label] = (chances[i * L + label] as number) + sure
  }
  return { labels: Uint8Array.from(labels), chances }
}

const part = (role: Part['role'], first: number, last: number): Part => ({ role, first, last })
const LABELS = [1, 2, 3, 5, 6, 6, 0]
const WHOLE: Weighed = {
  sources: [part('source', 0, 2)],
  cue: part('cue', 2, 3),
  contents: [part('content', 3, 6)],
  kind: 'indirect',
}

describe('evidenceOf', () => {
  test('has a number for each thing', () => {
    const evidence = evidenceOf(WHOLE, tagged(LABELS, 0.9))
    expect(evidence).toHaveLength(EVIDENCE.length)
    expect(evidence.every(Number.isFinite)).toBe(true)
  })

  test('rises with the chances of the words', () => {
    const [low, high] = [0.6, 0.95].map((sure) => evidenceOf(WHOLE, tagged(LABELS, sure)))
    for (const name of [
      'source: mean of its words',
      'content: the least of its words',
      'content: begins here',
    ] as const) {
      const at = EVIDENCE.indexOf(name)
      expect(high?.[at]).toBeGreaterThan(low?.[at] as number)
    }
  })

  test('what is not there weighs nothing but that it is not there', () => {
    const evidence = evidenceOf({ ...WHOLE, sources: [], cue: null }, tagged(LABELS, 0.9))
    const at = (name: (typeof EVIDENCE)[number]) => evidence[EVIDENCE.indexOf(name)]
    expect([at('source: mean of its words'), at('no source'), at('cue: mean of its words'), at('no cue')]).toEqual([
      0, 1, 0, 1,
    ])
  })
})

test('confidence is a share, and more evidence of a good kind makes it no less', () => {
  const numbers = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 5, noNaN: true }), (evidence, more) => {
      const before = confidenceOf(evidence, [0.5, 1, 2])
      const after = confidenceOf(evidence.with(1, (evidence[1] as number) + more), [0.5, 1, 2])
      expect(before).toBeGreaterThanOrEqual(0)
      expect(after).toBeLessThanOrEqual(1)
      expect(after).toBeGreaterThanOrEqual(before)
    }),
  )
})
