import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf, type Span } from '../../record/span.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { findReported } from './reported.js'

function read(text: string, title = false) {
  const article = articleOf(text, { title })
  const words = (spans: readonly Span[]) => spans.map((span) => textOf(text, span)).join(' … ')
  return findReported(article, annotate(article).found).found.map((each) => ({
    ...each,
    source: words(each.source),
    cue: words(each.cue),
    content: words(each.content),
  }))
}

describe('findReported', () => {
  test('direct speech with the cue after it', () => {
    expect(read('“We will open the strait next week,” Foreign Minister Ana Rossi said.')).toMatchObject([
      {
        kind: 'direct',
        source: 'Foreign Minister Ana Rossi',
        cue: 'said',
        content: '“We will open the strait next week,”',
        act: 'speech',
      },
    ])
  })

  test('one quotation on both sides of its cue is one attribution', () => {
    expect(read('“We will open the strait,” Rossi said. “It will be open by May.”')).toMatchObject([
      {
        kind: 'direct',
        source: 'Rossi',
        cue: 'said',
        content: '“We will open the strait,” … “It will be open by May.”',
      },
    ])
  })

  test('indirect speech', () => {
    expect(read('Rossi said on Monday that the strait would be open by May.')).toMatchObject([
      { kind: 'indirect', source: 'Rossi', content: 'that the strait would be open by May' },
    ])
  })

  test('according to', () => {
    const [told] = read('According to the ministry, the strait will be open by May.')
    expect(told).toMatchObject({ kind: 'indirect', source: 'the ministry' })
    expect(told?.cue.toLowerCase()).toBe('according to')
  })

  test('a denial', () => {
    expect(read('Varn denied that its ships had entered the strait.')).toMatchObject([
      { source: 'Varn', cue: 'denied', polarity: 'denied' },
    ])
  })

  test('a quotation that goes on without a cue in the next paragraph', () => {
    const told = read(
      '“We will open the strait next week,” Rossi said. “We are ready.\n\n“And the ships will be let through at once.”',
    )
    expect(told.at(-1)).toMatchObject({
      kind: 'direct',
      source: '',
      cue: '',
      content: '“And the ships will be let through at once.”',
    })
  })

  test('a headline of fixed form', () => {
    expect(read('Rossi: Strait Will Be Open by May\n\nThe strait is narrow.', true)).toMatchObject([
      { headline: true, source: 'Rossi', content: 'Strait Will Be Open by May' },
    ])
  })

  test('nothing is found where nobody says anything', () => {
    expect(read('The strait is forty miles long. Three ships passed through it on Monday.')).toEqual([])
    expect(read('')).toEqual([])
  })

  test('whatever the text: spans lie in it, in order, and nothing is thrown', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      ' Rossi',
      ' said',
      ' that',
      ' it rains',
      ', ',
      '. ',
      '\n\n',
      ' according to',
      ' and',
      ' denied',
      ':',
      '(',
      ')',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const article = articleOf(pieces.join(''), { title: true })
        const { found } = findReported(article, annotate(article).found)
        for (const [i, { source, cue, content, within, confidence }] of found.entries()) {
          expect(content.length).toBeGreaterThan(0)
          for (const spans of [source, cue, content]) {
            let last = 0
            for (const { start, end } of spans) {
              expect(last <= start && start < end && end <= article.text.length).toBe(true)
              last = end
            }
          }
          expect(within === null || within < i).toBe(true)
          expect(confidence >= 0 && confidence <= 1).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
