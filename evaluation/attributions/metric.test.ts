import { describe, expect, test } from 'vitest'
import { kindOf, newScores, score, trim, type Range, type Told } from './metric.ts'

const text = '“It is over,” Rossi said. Varga denied that it had begun.'
const at = (words: string): Range => [text.indexOf(words), text.indexOf(words) + words.length]
const told = (source: string | null, cue: string, content: string): Told => ({
  Source: source === null ? [] : [at(source)],
  Cue: [at(cue)],
  Content: [at(content)],
})
const gold = [told('Rossi', 'said', '“It is over,”'), told('Varga', 'denied', 'that it had begun')]

function scored(predicted: readonly Told[]) {
  const scores = newScores()
  score(scores, text, gold, predicted)
  return scores
}

describe('score', () => {
  test('what is the same is right', () => {
    const { component, attribution } = scored(gold)
    expect([component.Source.strict.f, component.Cue.trimmed.f, component.Content.token.f, attribution.all.f]).toEqual([
      1, 1, 1, 1,
    ])
    expect([attribution.direct.gold, attribution.indirect.gold]).toEqual([1, 1])
  })

  test('punctuation at the edges counts strictly only', () => {
    const { component } = scored([told('Rossi', 'said', 'It is over'), gold[1] as Told])
    expect([component.Content.strict.f, component.Content.trimmed.f]).toEqual([0.5, 1])
  })

  test('an attribution to the wrong source is wrong, its parts are right', () => {
    const { component, attribution } = scored([
      told('Varga', 'said', '“It is over,”'),
      told('Rossi', 'denied', 'that it had begun'),
    ])
    expect([component.Source.strict.f, component.Content.strict.f, attribution.all.f]).toEqual([1, 1, 0])
  })

  test('each attribution is used once', () => {
    const { attribution } = scored([gold[0] as Told, gold[0] as Told])
    expect([attribution.all.precision, attribution.all.recall]).toEqual([0.5, 0.5])
  })
})

test.each([
  ['“It is over,”', 'direct'],
  ['It is over', 'direct'],
  ['“It is over,” Rossi said', 'mixed'],
  ['that it had begun', 'indirect'],
])('kind of %s', (words, kind) => {
  expect(kindOf(text, [at(words)])).toBe(kind)
})

test('trim leaves words', () => {
  expect(trim(text, at('“It is over,”'))).toEqual(at('It is over'))
})
