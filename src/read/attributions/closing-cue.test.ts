import { describe, expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { labelClosingCues, readClosingCue } from './closing-cue.js'
import { partsOf, type Part } from './label.js'

function read(text: string) {
  const annotation = annotate(articleOf(text)).found
  const words = ({ first, last }: Part) => text.slice(annotation.tokens[first]?.start, annotation.tokens[last - 1]?.end)
  const [sentence] = annotation.sentences
  const closing = sentence && readClosingCue(sentence, annotation)
  return closing && { source: words(closing.source), cue: words(closing.cue), content: words(closing.content) }
}

describe('readClosingCue', () => {
  test.each([
    [
      'The strait will be open by May, harbour master Ana Rossi said.',
      'harbour master Ana Rossi',
      'said',
      'The strait will be open by May',
    ],
    [
      'VARN — The ships are safe and the crews hope to sail, their captain said Thursday.',
      'their captain',
      'said',
      'The ships are safe and the crews hope to sail',
    ],
    [
      'The strait will be open by May, a spokesman told reporters on Monday.',
      'a spokesman',
      'told',
      'The strait will be open by May',
    ],
    [
      'The pass would be cleared by Friday, the road master said while his men were still digging.',
      'the road master',
      'said',
      'The pass would be cleared by Friday',
    ],
    [
      'The eels had left the river, fishermen told the commission, which had come to count them.',
      'fishermen',
      'told',
      'The eels had left the river',
    ],
  ])('%s', (text, source, cue, content) => {
    expect(read(text)).toEqual({ source, cue, content })
  })

  test.each([
    'When the strait was closed, Ana Rossi said that it would open again.',
    'In early May, harbour master Ana Rossi said on Monday.',
    'The strait is narrow, Rossi said it would be widened.',
    'The strait is narrow, Rossi said: “We will widen it.”',
    'Rossi said the strait would be open by May, June or July.',
    'The ships left, and the minister said in passing.',
  ])('not of this form: %s', (text) => {
    expect(read(text)).toBeNull()
  })
})

test('labelClosingCues labels by the form what the tagger has not seen, and leaves what it has', () => {
  const annotation = annotate(articleOf('The strait will be open, Ana Rossi said.')).found
  const labelled = labelClosingCues(new Uint8Array(annotation.tokens.length), annotation)
  expect(partsOf(labelled)).toEqual([
    { role: 'content', first: 0, last: 5 },
    { role: 'source', first: 6, last: 8 },
    { role: 'cue', first: 8, last: 9 },
  ])
  const seen = Uint8Array.of(5, 6, 6, 6, 0, 0, 0, 1, 3, 0)
  expect(labelClosingCues(seen, annotation)).toEqual(seen)
})
