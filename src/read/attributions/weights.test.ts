import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LABEL_COUNT as L } from './label.js'
import { emptyWeights, fingerprintOf, fromBase64, lookUp, otherRowOf, rowOf, setWeight, sumUp } from './weights.js'
import type { Weights } from './weights.js'

describe('fromBase64', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect([...fromBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes])
      }),
    )
  })
})

describe('lookUp and sumUp', () => {
  const put = (weights: Weights, row: number, feature: number, weight: number) => {
    weights.fingerprints[row] = fingerprintOf(feature)
    for (let look = 0; look < weights.looks; look++)
      for (let l = 0; l < L; l++) setWeight(weights, row, look, l, weight * (look + 1))
  }

  test('add up a feature in its first row and one in its second, and nothing for one they do not know', () => {
    const bits = 6
    const weights = emptyWeights({ bits, looks: 2, scale: 2 })
    const [first, second, unknown] = [0x12345678, 0x7abcdef1, -559038737]
    put(weights, rowOf(first, bits), first, 4)
    put(weights, otherRowOf(rowOf(second, bits), fingerprintOf(second), bits), second, -6)
    const emissions = new Float32Array(L).fill(10)
    const count = lookUp(weights, Int32Array.of(first, second, unknown), 0, 3)
    sumUp(weights, 0, count, emissions, 0)
    expect([...emissions]).toEqual(Array.from({ length: L }, () => 10 - 1))
    sumUp(weights, 1, count, emissions, 0)
    expect([...emissions]).toEqual(Array.from({ length: L }, () => 10 - 1 - 2))
  })

  test('add up what the weights add up to, however many there are, for each look', () => {
    const weight = fc.integer({ min: -128, max: 127 })
    const row = fc.array(weight, { minLength: 2 * L, maxLength: 2 * L })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 250 }), (rows) => {
        const weights = emptyWeights({ bits: 16, looks: 2, scale: 2 })
        const features = rows.map((_, i) => (i << 16) | i)
        for (const [i, each] of rows.entries()) {
          weights.fingerprints[rowOf(features[i] as number, 16)] = fingerprintOf(features[i] as number)
          for (const [at, value] of each.entries()) setWeight(weights, i, Math.floor(at / L), at % L, value)
        }
        const count = lookUp(weights, Int32Array.from(features), 0, features.length)
        for (const look of [0, 1]) {
          const emissions = new Float32Array(L)
          sumUp(weights, look, count, emissions, 0)
          const sums = Array.from({ length: L }, (_, l) =>
            rows.reduce((sum, each) => sum + (each[look * L + l] ?? 0), 0),
          )
          expect([...emissions]).toEqual(sums.map((sum) => sum / 2))
        }
      }),
    )
  })
})
