import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinOf, slotOf, unpackKin, type Kin } from './kin.js'

test('gives back the class of each word, and 0 for any other', () => {
  const words = fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 40 })
  fc.assert(
    fc.property(words, fc.integer(), (known, unknown) => {
      const bytes = new Uint8Array(64 * 5)
      const table: Kin = { keys: new Int32Array(bytes.buffer, 0, 64), classes: bytes.subarray(64 * 4) }
      for (const [i, word] of known.entries()) {
        const at = slotOf(table, word)
        table.keys[at] = word
        table.classes[at] = (i % 255) + 1
      }
      const kin = unpackKin({ bits: 6, slots: Buffer.from(bytes).toString('base64') })
      expect(known.map((word) => kinOf(kin, word))).toEqual(known.map((_, i) => (i % 255) + 1))
      if (!known.includes(unknown | 0)) expect(kinOf(kin, unknown | 0)).toBe(0)
    }),
  )
})
