import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attribution } from '../record/attribution.js'
import { span, type Span } from '../record/span.js'
import { blockBefore, byBlock, edgesOf, marksOf, segmentsIn } from './marked-text.js'

const attribution = (id: string, content: readonly Span[], source: readonly Span[] = []): Attribution => ({
  id,
  kind: 'direct',
  source,
  cue: [],
  content,
  speaker: null,
  addressee: null,
  relayedBy: null,
  venue: null,
  act: 'speech',
  polarity: 'asserted',
  within: null,
  headline: false,
  confidence: 1,
  by: 'test',
})

const segments = (range: Span, attributions: readonly Attribution[], at: Span | null = null) =>
  segmentsIn(range, marksOf(attributions, at), edgesOf(attributions))

describe('byBlock', () => {
  const blocks = [span(0, 10), span(12, 20), span(22, 30)]

  test('finds every block that a span touches', () => {
    const found = byBlock(blocks, [span(0, 5), span(8, 13), span(10, 12), span(15, 40)], (place) => place)
    expect([...found].map(([index, spans]) => [index, spans.map(({ start }) => start)])).toEqual([
      [0, [0, 8]],
      [1, [8, 15]],
      [2, [15]],
    ])
  })

  test('finds the block before a place', () => {
    expect([0, 1, 10, 12, 13, 20, 21, 99].map((at) => blockBefore(blocks, at))).toEqual([-1, 0, 0, 0, 1, 1, 1, 2])
  })
})

describe('segmentsIn', () => {
  test('cuts where marks begin and end, also one inside another', () => {
    const found = segments(span(0, 30), [attribution('q1', [span(5, 20)]), attribution('q2', [span(10, 15)])])
    expect(found.map(({ start, end, marks }) => [start, end, marks.map(({ of }) => of).join()])).toEqual([
      [0, 5, ''],
      [5, 10, 'q1'],
      [10, 15, 'q1,q2'],
      [15, 20, 'q1'],
      [20, 30, ''],
    ])
  })

  test('opens an attribution once, at its first words, and numbers each piece', () => {
    const found = segments(span(0, 30), [attribution('q1', [span(5, 9), span(12, 20)], [span(22, 25)])])
    expect(found.flatMap(({ opens }) => opens)).toEqual(['q1'])
    expect(found.filter(({ closes }) => closes.length > 0).map(({ end }) => end)).toEqual([9, 20])
    expect(found.find(({ opens }) => opens.length > 0)?.start).toBe(5)
  })

  test('covers the range without overlap, whatever the marks', () => {
    const one = fc.tuple(fc.nat(50), fc.nat(50)).map(([x, y]) => span(x, y))
    fc.assert(
      fc.property(fc.array(one, { maxLength: 15 }), one, (spans, at) => {
        const found = segments(
          span(10, 40),
          spans.map((content, n) => attribution(`q${n}`, [content])),
          at,
        )
        expect(found[0]?.start).toBe(10)
        expect(found.at(-1)?.end).toBe(40)
        for (const [i, segment] of found.entries()) {
          expect(segment.start).toBeLessThan(segment.end)
          if (i > 0) expect(segment.start).toBe(found[i - 1]?.end)
          const covering = [...spans, at].filter(
            ({ start, end }) => start < end && start <= segment.start && end >= segment.end,
          )
          expect(segment.marks).toHaveLength(covering.length)
        }
      }),
    )
  })
})
