import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mix } from './hashing.js'
import { LABEL_COUNT as L } from './label.js'
import {
  emptyWeights,
  fingerprintOf,
  MOST_FEATURES,
  otherRowOf,
  rowOf,
  setRow,
  setWeight,
  weigh,
  type Weights,
} from './weights.js'

/** What `weigh` does, a feature at a time. */
function sumsOf(weights: Weights, features: readonly number[], id: number): number[][] {
  const { fingerprints, places, rows, bits, looks } = weights
  const sums = Array.from({ length: looks }, () => Array.from({ length: L }, () => 0))
  for (const [i, feature] of features.entries()) {
    const key = mix(i + id, feature)
    const here = [rowOf(key, bits), otherRowOf(rowOf(key, bits), fingerprintOf(key), bits)]
    const row = here.find((each) => fingerprints[each] === fingerprintOf(key))
    if (row === undefined) continue
    const place = places[row]! - rows.byteOffset
    for (const [look, sum] of sums.entries()) for (let l = 0; l < L; l++) sum[l]! += rows[place + look * 8 + l]!
  }
  return sums
}

describe('weigh', () => {
  const byte = fc.integer({ min: -128, max: 127 })
  const learnt = fc.record({
    feature: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    weights: fc.array(byte, { minLength: 2 * L, maxLength: 2 * L }),
    where: fc.constantFrom('first row', 'other row', 'unknown'),
  })
  const cases = fc.record({
    all: fc.array(learnt, { maxLength: MOST_FEATURES }),
    looks: fc.constantFrom(1, 2),
    bits: fc.integer({ min: 4, max: 12 }),
    id: fc.constantFrom(1, 1001),
    left: fc.nat({ max: 9 }),
  })

  test('adds up the weights of the features asked for that stand in their first row or their other one, for each look', () => {
    fc.assert(
      fc.property(cases, ({ all, looks, bits, id, left }) => {
        const weights = emptyWeights({ bits, looks, scale: 2 }, all.length)
        const features = all.map(({ feature }) => feature)
        weights.features.fill(-1)
        weights.features.set(features)
        for (const [i, each] of all.entries()) {
          if (each.where === 'unknown') continue
          const key = mix(i + id, each.feature)
          const row = rowOf(key, bits)
          const other = otherRowOf(row, fingerprintOf(key), bits)
          setRow(weights, each.where === 'first row' ? row : other, i, fingerprintOf(key))
          for (const [at, weight] of each.weights.slice(0, looks * L).entries())
            setWeight(weights, i, Math.floor(at / L), at % L, weight)
        }
        const first = Math.min(left, features.length)
        const emissions = Array.from({ length: looks }, () => new Float32Array(L).fill(10))
        weigh(weights, first, features.length, id, emissions, 0)
        const sums = sumsOf(weights, features.slice(first), id + first)
        expect(emissions.map((look) => [...look])).toEqual(sums.map((look) => look.map((sum) => 10 + sum / 2)))
      }),
    )
  })

  test('knows a feature of the first row and one of the other, and none besides', () => {
    const bits = 6
    const weights = emptyWeights({ bits, looks: 1, scale: 1 }, 2)
    weights.features.set([5, 6, 7])
    const [one, two] = [mix(1, 5), mix(2, 6)]
    setRow(weights, rowOf(one, bits), 0, fingerprintOf(one))
    setRow(weights, otherRowOf(rowOf(two, bits), fingerprintOf(two), bits), 1, fingerprintOf(two))
    for (let l = 0; l < L; l++) setWeight(weights, 0, 0, l, 4)
    for (let l = 0; l < L; l++) setWeight(weights, 1, 0, l, -6 - l)
    const sums = new Float32Array(L)
    weigh(weights, 0, 3, 1, [sums], 0)
    expect([...sums]).toEqual(Array.from({ length: L }, (_, l) => -2 - l))
  })
})
