import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marked } from '../marked.js'
import { fromSelectors, toSelectors } from './selector.js'
import { span } from './span.js'

/** Texts full of characters of two units, and of repetitions. */
const texts = fc
  .array(fc.constantFrom('a', 'b', ' ', '😀', '𝔘', 'é', 'the lake ', '\n\n'), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

describe('selectors', () => {
  test('lead back to the same span', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const ends = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b)
        const passage = span(ends[0]!, ends[1]!)
        expect(fromSelectors(text, ...toSelectors(text, passage))).toEqual(passage)
      }),
      { numRuns: 500 },
    )
  })

  test('count code points', () => {
    const { text, spans } = marked('😀😀 ⟦𝔘ber⟧ all')
    expect(toSelectors(text, spans[0]!)[1]).toEqual({ type: 'TextPositionSelector', start: 3, end: 7 })
  })

  test('find the passage again when text was put before it', () => {
    const old = marked('She said yes. He said ⟦yes⟧ too.')
    const selectors = toSelectors(old.text, old.spans[0]!)
    const now = marked('😀 Updated: yes. She said yes. He said ⟦yes⟧ too.')
    expect(fromSelectors(now.text, ...selectors)).toEqual(now.spans[0])
  })

  test('find it without a position, by its surroundings', () => {
    const { text, spans } = marked('yes, yes, and ⟦yes⟧ again')
    expect(fromSelectors(text, toSelectors(text, spans[0]!)[0])).toEqual(spans[0])
  })

  test('are null when the words are gone', () => {
    const { text, spans } = marked('He said ⟦yes⟧.')
    expect(fromSelectors('He said no.', ...toSelectors(text, spans[0]!))).toBeNull()
  })
})
