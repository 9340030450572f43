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
    weights.places[row] = row
    for (let look = 0; look < weights.looks; look++)
      for (let l = 0; l < L; l++) setWeight(weights, row, look, l, weight * (look + 1))
  }

  test('add up a feature in its first row and one in its second, and nothing for one they do not know', () => {
    const bits = 6
    const weights = emptyWeights({ bits, looks: 2, scale: 2 }, 2 ** bits)
    const [first, second, unknown] = [0x12345678, 0x7abcdef1, -559038737]
    put(weights, rowOf(first, bits), first, 4)
    put(weights, otherRowOf(rowOf(second, bits), fingerprintOf(second), bits), second, -6)
    const emissions = [10, 20].map((before) => new Float32Array(L).fill(before))
    const count = lookUp(weights, Int32Array.of(first, second, unknown), 0, 3)
    sumUp(weights, count, emissions, 0)
    expect(emissions.map((each) => [...each])).toEqual(
      [10 - 1, 20 - 2].map((sum) => Array.from({ length: L }, () => sum)),
    )
  })

  test('add up what the weights add up to, however many there are, for each look', () => {
    const weight = fc.integer({ min: -128, max: 127 })
    const row = fc.array(weight, { minLength: 2 * L, maxLength: 2 * L })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 250 }), fc.constantFrom(1, 2), (rows, looks) => {
        const weights = emptyWeights({ bits: 16, looks, scale: 2 }, 250)
        const features = rows.map((_, i) => (i << 16) | i)
        for (const [i, each] of rows.entries()) {
          const row = rowOf(features[i] as number, 16)
          weights.fingerprints[row] = fingerprintOf(features[i] as number)
          weights.places[row] = i
          for (const [at, value] of each.slice(0, looks * L).entries())
            setWeight(weights, i, Math.floor(at / L), at % L, value)
        }
        const count = lookUp(weights, Int32Array.from(features), 0, features.length)
        const emissions = Array.from({ length: looks }, () => new Float32Array(L))
        sumUp(weights, count, emissions, 0)
        for (let look = 0; look < looks; look++) {
          const sums = Array.from({ length: L }, (_, l) =>
            rows.reduce((sum, each) => sum + (each[look * L + l] ?? 0), 0),
          )
          expect([...(emissions[look] ?? [])]).toEqual(sums.map((sum) => sum / 2))
        }
      }),
    )
  })
})
