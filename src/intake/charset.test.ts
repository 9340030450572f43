import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from './charset.js'

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  test('a byte order mark counts before everything, and is left off', () => {
    expect(decode(latin('\xef\xbb\xbfcaf\xc3\xa9'), { charset: 'latin1', markup: false })).toEqual({
      source: 'café',
      charset: 'utf-8',
      valid: true,
    })
    expect(decode(latin('\xff\xfea\0b\0'), { markup: false })).toMatchObject({ source: 'ab', charset: 'utf-16le' })
  })

  test('the HTTP header counts before what the page says', () => {
    const page = latin('<meta charset="utf-8">caf\xe9')
    expect(decode(page, { charset: 'ISO-8859-1', markup: true })).toMatchObject({
      charset: 'windows-1252',
      valid: true,
    })
  })

  test.each([
    ['<meta charset=koi8-r>', 'koi8-r'],
    ['<META http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'windows-1251'],
    ['<?xml version="1.0" encoding="iso-8859-2"?>', 'iso-8859-2'],
    ['<!-- <meta charset=koi8-r> --><meta charset=big5>', 'big5'],
    ['<meta charset=utf-16>', 'utf-8'],
    ['<meta charset=unheard-of>', 'utf-8'],
  ])('%s is read as %s', (head, charset) => {
    expect(decode(latin(head), { markup: true }).charset).toBe(charset)
  })

  test('what names no encoding and is no UTF-8 is windows-1252, and that is said', () => {
    expect(decode(latin('caf\xe9 \x93x\x94'), { markup: false })).toEqual({
      source: 'café “x”',
      charset: 'windows-1252',
      valid: false,
    })
  })

  test('one damaged character does not turn the others of a UTF-8 file into mojibake', () => {
    const damaged = Uint8Array.from([...utf8('“Née” – '), 0xff, ...utf8(' über')])
    expect(decode(damaged, { markup: false })).toEqual({
      source: '“Née” – \uFFFD über',
      charset: 'utf-8',
      valid: false,
    })
  })

  test('never throws, and gives back all text that is UTF-8', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.boolean(), (bytes, markup) => void decode(bytes, { markup })))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF') && text.isWellFormed())
        expect(decode(utf8(text), { markup: false })).toEqual({ source: text, charset: 'utf-8', valid: true })
      }),
    )
  })
})
