import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import type { Span } from '../../record/span.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import type { Part } from './label.js'
import { dropFrames, findAside, findDeed, findDeeds, findTold } from './mend.js'
import { partsIn } from '../../parts-in.js'

function read(source: string) {
  const { text, spans } = marked(source)
  const annotation = annotate(articleOf(text)).found
  const partOf = ({ start, end }: Span): Part => ({
    role: 'content',
    first: annotation.tokens.findIndex((token) => token.start >= start),
    last: annotation.tokens.findLastIndex((token) => token.end <= end) + 1,
  })
  const words = ({ first, last }: Part) => text.slice(annotation.tokens[first]?.start, annotation.tokens[last - 1]?.end)
  return { annotation, parts: spans.map(partOf), words }
}

describe('dropFrames: the middle part is the cue', () => {
  test.each([
    ['⟦“It is over,”⟧ she ⟦said⟧, ⟦leaving the hall⟧.', ['“It is over,”']],
    ['⟦Asked about the talks⟧, she ⟦noted⟧ ⟦that they were over⟧.', ['that they were over']],
    ['⟦“It is over,”⟧ she ⟦said⟧. ⟦“We are done.”⟧', ['“It is over,”', '“We are done.”']],
    ['⟦The talks⟧, she ⟦said⟧, ⟦were over⟧.', ['The talks', 'were over']],
    ['⟦“Why now?”⟧ was the first question. He ⟦said⟧ ⟦that it was time⟧.', ['that it was time']],
    ['The cook, ⟦an old man⟧, ⟦said⟧ ⟦that it was time⟧.', ['that it was time']],
  ])('%s', (source, expected) => {
    const { annotation, parts, words } = read(source)
    const [before, cue, after] = parts as [Part, Part, Part]
    expect(dropFrames([before, after], cue, annotation).map(words)).toEqual(expected)
  })
})

describe('findAside', () => {
  test('a relative clause in which a pronoun says more', () => {
    const { annotation, parts, words } = read(
      'She said ⟦that Varn wants peace with Zorvia, which she also accused of arming its ships⟧.',
    )
    const aside = findAside(parts[0] as Part, annotation)
    expect(aside && [words(aside.source), words(aside.cue)]).toEqual(['she', 'also accused of'])
  })

  test.each([
    'She said ⟦that Varn wants peace with Zorvia, which also wants it very much⟧.',
    'She said ⟦that “Varn wants peace with Zorvia, which he accused of arming its ships”⟧.',
    'She said ⟦that Varn wants peace, which he needs more than anybody else⟧.',
  ])('none in: %s', (source) => {
    const { annotation, parts } = read(source)
    expect(findAside(parts[0] as Part, annotation)).toBeNull()
  })
})

describe('what else the source did', () => {
  test.each([
    ['She ⟦declared⟧ ⟦an emergency in two provinces and cut short her holiday⟧.', 'an emergency in two provinces'],
    ['She ⟦defended⟧ ⟦her plan and gave new details⟧.', 'her plan'],
  ])('one deed: %s', (source, expected) => {
    const { annotation, parts, words } = partsIn(source, 'cue', 'content')
    const [cue, content] = parts as [Part, Part]
    const at = findDeed(content, cue, annotation)
    expect(at && words({ ...content, last: at })).toBe(expected)
  })

  test('a list of deeds', () => {
    const source = 'She ⟦said⟧ ⟦the tax would be abolished in 2040, signed nine letters and left by the side door⟧.'
    const { annotation, parts, words } = partsIn(source, 'cue', 'content')
    const [cue, content] = parts as [Part, Part]
    const at = findDeeds(content, cue, annotation)
    expect(at && words({ ...content, last: at })).toBe('the tax would be abolished in 2040')
  })

  test.each([
    'She ⟦said⟧ ⟦that he came, saw the gate and left⟧.',
    'She ⟦said⟧ ⟦it had been counted, weighed and sold⟧.',
    'She ⟦described⟧ ⟦the men who came and took the boat⟧.',
    'She ⟦called⟧ ⟦the charges baseless and fabricated⟧.',
  ])('none in: %s', (source) => {
    const { annotation, parts } = partsIn(source, 'cue', 'content')
    const [cue, content] = parts as [Part, Part]
    expect([findDeed(content, cue, annotation), findDeeds(content, cue, annotation)]).toEqual([null, null])
  })
})

describe('findTold', () => {
  test.each([
    ['She ⟦told⟧ ⟦the court he had been asleep⟧.', 'he had been asleep'],
    ['She ⟦told⟧ ⟦parliament that it was late⟧.', 'that it was late'],
    ['She ⟦told⟧ ⟦the story of her life⟧.', null],
    ['She ⟦said⟧ ⟦the court he had built was small⟧.', null],
  ])('%s', (source, expected) => {
    const { annotation, parts, words } = partsIn(source, 'cue', 'content')
    const [cue, content] = parts as [Part, Part]
    const at = findTold(content, cue, annotation)
    expect(at === null ? null : words({ ...content, first: at })).toBe(expected)
  })
})
