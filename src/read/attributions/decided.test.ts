import { expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { whatDecided } from './decided.js'

const decided = (text: string, role: 'source' | 'cue' | 'content') => {
  const { text: plain, spans } = marked(text)
  return whatDecided(annotate(articleOf(plain)).found, role, spans[0]!)
}

const sum = (voices: readonly { weight: number }[]) => voices.reduce((all, { weight }) => all + weight, 0)

test('clues speak for what the words are, the strongest first', () => {
  const cue = decided('“The gate stays open all winter,” Ilva Maren ⟦said⟧ on Monday.', 'cue')
  expect(sum(cue)).toBeGreaterThan(3)
  expect(cue.map(({ weight }) => weight)).toEqual(cue.map(({ weight }) => weight).toSorted((a, b) => b - a))
  expect(sum(decided('“⟦The gate stays open all winter⟧,” Ilva Maren said on Monday.', 'content'))).toBeGreaterThan(0.5)
})

test('the same words speak less for a role that they do not have', () => {
  const text = '“The gate stays open all winter,” ⟦Ilva Maren⟧ said on Monday.'
  expect(sum(decided(text, 'source'))).toBeGreaterThan(sum(decided(text, 'cue')) + 3)
})

test('no words, nothing that decided', () => {
  expect(whatDecided(annotate(articleOf('')).found, 'cue', { start: 0, end: 0 })).toEqual([])
})
