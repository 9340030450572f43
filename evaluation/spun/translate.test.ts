import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/read/annotate/annotate.js'
import { articleOf } from '../../src/read/article-of.js'
import { Chance } from '../chance.ts'
import { translate, type Manner } from './translate.ts'

const TEXT =
  'The council of Varn agreed on Tuesday to build a bridge over the strait. The mayor said that the work will start in the spring. They say that Norland’s harbour is the largest in the region, and ships wait for rain at the quay.'
const annotation = annotate(articleOf(TEXT)).found
const made = (share: number, manner: Manner, seed = 'a') =>
  translate(TEXT, annotation, { share, manner }, new Chance(seed))

describe('translate', () => {
  test('without damage nothing changes', () => {
    expect(made(0, 'slavic')).toEqual({ text: TEXT, places: [] })
  })

  test.each(['slavic', 'german'] as const)(
    '%s: the same chance makes the same text, another makes another',
    (manner) => {
      expect(made(0.8, manner)).toEqual(made(0.8, manner))
      expect(made(0.8, manner).text).not.toBe(TEXT)
      expect(made(0.8, manner, 'b').text).not.toBe(made(0.8, manner).text)
    },
  )

  test('spoilt places stand in the new text, in order', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { text, places } = made(0.8, 'slavic', seed)
      let at = 0
      for (const { start, end } of places) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/s)
        at = end
      }
    }
  })

  test('a sentence that lost its first word begins with a capital', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f'])
      expect(made(1, 'slavic', seed).text).not.toMatch(/(?:^|\. )[a-z]/)
  })
})
