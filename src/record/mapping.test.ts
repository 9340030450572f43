import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MapSegment } from './article.js'
import { span } from './span.js'
import { aroundInCapture, inCapture, placesInText } from './mapping.js'

const SOURCE = '<p>Nobody &amp; nothing</p><p>moves.</p>'
const TEXT = 'Nobody & nothing\n\nmoves.'
const MAP: readonly MapSegment[] = [
  [0, 3, 7],
  [7, 10, 1],
  [8, 15, 8],
  [18, 30, 6],
]
const sources = (start: number, end: number) =>
  inCapture(MAP, span(start, end)).map((at) => SOURCE.slice(at.start, at.end))

describe('inCapture', () => {
  test('leads words to the same words in the capture', () => {
    expect(sources(9, 16)).toEqual(['nothing'])
    expect(sources(10, 21)).toEqual(['othing', 'mov'])
  })

  test('joins what stands side by side, an entity by its first character', () => {
    expect(sources(0, 8)).toEqual(['Nobody &'])
  })

  test('is empty between blocks, where the text has line breaks of its own', () => {
    expect(sources(16, 18)).toEqual([])
    expect(aroundInCapture(MAP, span(16, 18))).toBeNull()
  })

  test('gives one stretch around all', () => {
    const at = aroundInCapture(MAP, span(0, TEXT.length))
    expect(at && SOURCE.slice(at.start, at.end)).toBe('Nobody &amp; nothing</p><p>moves.')
  })

  test('every character of a segment leads to its own place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 5 })), { maxLength: 20 }),
        (steps) => {
          let [text, source] = [0, 0]
          const map = steps.map(([skipText, skipSource, length]): MapSegment => {
            const segment: MapSegment = [text + skipText, source + skipSource, length]
            text = segment[0] + length
            source = segment[1] + length
            return segment
          })
          for (const [textStart, sourceStart, length] of map) {
            for (let i = 0; i < length; i++) {
              const at = span(sourceStart + i, sourceStart + i + 1)
              expect(inCapture(map, span(textStart + i, textStart + i + 1))).toEqual([at])
            }
          }
        },
      ),
    )
  })
})

test('placesInText puts a removed part after what was read before it', () => {
  const place = placesInText(MAP)
  expect(place(0)).toBe(0)
  expect(place(SOURCE.indexOf('</p>'))).toBe(16)
  expect(place(SOURCE.length)).toBe(TEXT.length)
})
