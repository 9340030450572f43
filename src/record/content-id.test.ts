import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentId, sha256 } from './content-id.js'

describe('sha256', () => {
  test('gives what the platform gives, for any text', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(fc.property(texts, (text) => sha256(text) === createHash('sha256').update(text, 'utf8').digest('hex')))
  })

  test('replaces half a surrogate pair, as the platform does', () => {
    expect(sha256('a\ud83d')).toBe(createHash('sha256').update('a\ud83d', 'utf8').digest('hex'))
  })

  test.each([55, 56, 63, 64, 65, 119, 120])('pads a message of %i bytes', (length) => {
    const text = 'x'.repeat(length)
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  })
})

describe('contentId', () => {
  test('is 16 hexadecimal digits', () => expect(contentId('a')).toMatch(/^[0-9a-f]{16}$/))
  test('tells where one part ends and the next begins', () =>
    expect(contentId('ab', 'c')).not.toBe(contentId('a', 'bc')))
})
