import { describe, expect, test } from 'vitest'
import { PARTS, passagesOf, readMarks } from './passages.ts'

describe('readMarks', () => {
  test('gives the text without marks, and what they mark', () => {
    const { text, spoken } = readMarks('“⟦1w We wait⟧,” ⟦1s Ada Rossi⟧ ⟦1c said⟧. It rained.')
    expect(text).toBe('“We wait,” Ada Rossi said. It rained.')
    const words = spoken.map(({ source, cue, content }) =>
      [source, cue, content].map(([at]) => text.slice(at?.start, at?.end)),
    )
    expect(words).toEqual([['Ada Rossi', 'said', 'We wait']])
  })

  test('nothing marked: nothing spoken', () => {
    expect(readMarks('It rained.')).toEqual({ text: 'It rained.', spoken: [] })
  })

  test('a mark that was mistyped is not passed over', () => {
    expect(() => readMarks('⟦Ada⟧ said')).toThrow('cannot be read')
  })
})

describe('the passages', () => {
  const passages = PARTS.flatMap(passagesOf)

  test('are many, and most are no speech', () => {
    expect(passages.length).toBeGreaterThanOrEqual(180)
    expect(passages.filter(({ spoken }) => spoken.length === 0).length).toBeGreaterThanOrEqual(150)
  })

  test('are all different, and every statement has its three roles', () => {
    expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length)
    for (const { spoken } of passages)
      for (const { source, cue, content } of spoken)
        expect([source, cue, content].map(({ length }) => length)).not.toContain(0)
  })
})
