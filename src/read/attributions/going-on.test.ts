import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { extendContents } from './going-on.js'
import type { Part } from './label.js'

/** Contents after extending. Parts are marked; `roles` says which is what. */
function read(source: string, roles: string): string[] {
  const { text, spans } = marked(source)
  const annotation = annotate(articleOf(text)).found
  const parts = spans.map(({ start, end }, i): Part => ({
    role: roles.split(' ')[i] as Part['role'],
    first: annotation.tokens.findIndex((token) => token.start >= start),
    last: annotation.tokens.findLastIndex((token) => token.end <= end) + 1,
  }))
  return extendContents(parts, annotation)
    .filter(({ role }) => role === 'content')
    .map(({ first, last }) => text.slice(annotation.tokens[first]?.start, annotation.tokens[last - 1]?.end))
}

describe('extendContents', () => {
  test('over a clause between a quotation and its speaker', () => {
    expect(
      read('⟦“We shall wait for them,”⟧ since nobody is in a hurry, ⟦Rossi⟧ ⟦told⟧ Radio Varn.', 'content source cue'),
    ).toEqual(['“We shall wait for them,” since nobody is in a hurry'])
  })

  test('to the end of the sentence, after words of the reporter’s', () => {
    expect(
      read(
        '⟦Zorvia⟧ ⟦blamed⟧ ⟦Varn for hiding “the grey ships,”⟧ as well as selling two of them.',
        'source cue content',
      ),
    ).toEqual(['Varn for hiding “the grey ships,” as well as selling two of them'])
  })

  test.each([
    ['⟦“We shall wait for them,”⟧ ⟦Rossi⟧ ⟦said⟧.', 'content source cue'],
    ['⟦“We shall wait for them,”⟧ as the crowd cheered, ⟦Rossi⟧ ⟦said⟧.', 'content source cue'],
    ['⟦Rossi⟧ ⟦said⟧, ⟦“We shall wait for them,”⟧ and she left the hall.', 'source cue content'],
    ['⟦“We shall wait for them.”⟧ But nobody came, ⟦Rossi⟧ ⟦said⟧.', 'content source cue'],
  ])('not: %s', (source, roles) => {
    const [content] = marked(source).spans.filter((_, i) => roles.split(' ')[i] === 'content')
    const { text } = marked(source)
    expect(read(source, roles)).toEqual([text.slice(content?.start, content?.end)])
  })
})
