import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64 } from './base64.js'

describe('fromBase64', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const stored = Buffer.from(bytes).toString('base64')
        expect([...fromBase64(stored)]).toEqual([...bytes])
        expect([...fromBase64(stored.replaceAll('=', ''))]).toEqual([...bytes])
      }),
    )
  })
})
