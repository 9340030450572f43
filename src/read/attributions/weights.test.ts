import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LABEL_COUNT as L } from './label.js'
import { fingerprintOf, fromBase64, otherRowOf, ROW_BYTES, rowOf, scoreToken, type FieldWeights } from './weights.js'

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
    rows: new Int8Array(2 ** bits * ROW_BYTES),
    bits,
    scale: 2,
    transitions: new Float32Array(0),
  })
  const put = ({ fingerprints, rows }: FieldWeights, row: number, feature: number, weight: number) => {
    fingerprints[row] = fingerprintOf(feature)
    rows.fill(weight, row * ROW_BYTES, (row + 1) * ROW_BYTES - 1)
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
})
