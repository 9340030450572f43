import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { RULED, tracesOf } from './traces.js'

const read = (text: string) => tracesOf({ text, tokens: annotate(articleOf(text)).found.tokens })

describe('tracesOf', () => {
  test.each([
    ['spaced mark', 'The mayor said that ⟦“ we⟧ will dig the tunnel,” and left the hall.'],
    ['spaced mark', 'The mayor left the ⟦hall ,⟧ and the council stayed.'],
    ['article before a plural', 'They want ⟦a more constructive relations⟧ with the island.'],
    ['split title', 'The Varnish ⟦defense Minister⟧ Ana Rossi flew home.'],
    ['form made by rule', 'The speech was ⟦broadcasted⟧ at noon.'],
    ['perfect with a date', 'The relations of the two islands ⟦have worsened in March⟧ 2031.'],
    ['comma before that', 'The minister ⟦said, that⟧ the tunnel is safe.'],
    ['sentence without a verb', 'They talked. ⟦The island for the people of the coast not a threat.⟧ They left.'],
    ['body without its article', '⟦Kremlin said⟧ that the tunnel is safe.'],
  ])('%s: %s', (kind, source) => {
    const { text, spans } = marked(source)
    expect(read(text).filter((trace) => trace.kind === kind)).toMatchObject([{ kind, span: spans[0] }])
  })

  test.each([
    ['“We will dig,” he said, “and we will dig soon.”'],
    ['He drove a sports car to a news conference for a series of talks.'],
    ['Varnish Defense Minister Ana Rossi and the foreign ministry agreed.'],
    ['The mayor said the plan, that of the council, was sound.'],
    ['Relations have worsened since March 2031.'],
    ['The council met on Monday. The Kremlin said nothing.'],
    ['A few weeks and a dozen ships were needed.'],
    ['5 ships, 4 boats, 3 rafts, 2 tugs and 1 ferry.'],
  ])('leaves alone: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  test('every rule has a place among the weights', () => {
    expect(new Set(RULED).size).toBe(RULED.length)
  })
})
