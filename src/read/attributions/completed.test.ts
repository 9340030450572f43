import { describe, expect, test } from 'vitest'
import { completed } from './completed.js'
import type { Role } from './label.js'
import { partsIn } from '../../parts-in.js'

function read(source: string, ...roles: Role[]) {
  const { annotation, parts, words } = partsIn(source, ...roles)
  const cue = parts.find(({ role }) => role === 'cue') ?? null
  const { sources, contents } = completed(
    { sources: [], cue, contents: parts.filter(({ role }) => role === 'content') },
    annotation,
  )
  return { sources: sources.map(words), contents: contents.map(words) }
}

describe('completed', () => {
  test('the name behind a verb that a quotation stands before; what follows it is narration', () => {
    expect(read('⟦“It fits,”⟧ ⟦said⟧ ⟦the tailor, and closed the shop⟧.', 'content', 'cue', 'content')).toEqual({
      sources: ['the tailor'],
      contents: ['“It fits,”'],
    })
  })

  test.each([
    ['The minister opened the fair and ⟦announced⟧ ⟦that it would end⟧.', ['The minister']],
    ['Petra Ahlund, whose book was banned, ⟦said⟧ ⟦the ban had paid⟧.', ['Petra Ahlund']],
    ['Asked how many, a clerk at the hotel ⟦said⟧ ⟦there would be nine⟧.', ['a clerk at the hotel']],
    ['It was late, ⟦saying⟧ ⟦that it was over⟧.', []],
    ['That was what he had and then ⟦said⟧ ⟦that it was over⟧.', []],
  ])('%s', (source, expected) => {
    expect(read(source, 'cue', 'content').sources).toEqual(expected)
  })
})
