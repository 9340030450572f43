import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LABEL_COUNT as L } from './label.js'
import {
  emptyRows,
  fingerprintOf,
  fromBase64,
  otherRowOf,
  rowOf,
  scoreToken,
  setWeight,
  type FieldWeights,
} from './weights.js'

describe('fromBase64', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect([...fromBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes])
      }),
    )
  })
})

describe('scoreToken', () => {
  const bits = 6
  const field = (): FieldWeights => ({
    fingerprints: new Uint8Array(2 ** bits),
    rows: emptyRows(2 ** bits),
    bits,
    scale: 2,
    transitions: new Float32Array(0),
  })
  const put = ({ fingerprints, rows }: FieldWeights, row: number, feature: number, weight: number) => {
    fingerprints[row] = fingerprintOf(feature)
    for (let l = 0; l < L; l++) setWeight(rows, row, l, weight)
  }

  test('adds up a feature in its first row and one in its second, and nothing for one it does not know', () => {
    const weights = field()
    const [first, second, unknown] = [0x12345678, 0x7abcdef1, -559038737]
    put(weights, rowOf(first, bits), first, 4)
    put(weights, otherRowOf(rowOf(second, bits), fingerprintOf(second), bits), second, -6)
    const emissions = new Float32Array(L)
    scoreToken(weights, Int32Array.of(first, second, unknown), 0, 3, emissions, 0)
    expect([...emissions]).toEqual(Array.from({ length: L }, () => -1))
  })

  test('adds up what the weights add up to, however many there are', () => {
    const weight = fc.integer({ min: -128, max: 127 })
    const row = fc.array(weight, { minLength: L, maxLength: L })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 250 }), (rows) => {
        const weights = { ...field(), bits: 16, fingerprints: new Uint8Array(2 ** 16), rows: emptyRows(2 ** 16) }
        const features = rows.map((_, i) => (i << 16) | i)
        for (const [i, each] of rows.entries()) {
          weights.fingerprints[rowOf(features[i] as number, 16)] = fingerprintOf(features[i] as number)
          for (const [l, value] of each.entries()) setWeight(weights.rows, i, l, value)
        }
        const emissions = new Float32Array(L)
        scoreToken(weights, Int32Array.from(features), 0, features.length, emissions, 0)
        const sums = Array.from({ length: L }, (_, l) => rows.reduce((sum, each) => sum + (each[l] as number), 0))
        expect([...emissions]).toEqual(sums.map((sum) => sum / 2))
      }),
    )
  })
})
