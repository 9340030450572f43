import { expect, test } from 'vitest'
import { mendGold } from './mended-gold.ts'

const gold = (text: string, source: readonly [number, number], cue: readonly [number, number]): string => {
  const place = ([start, end]: readonly [number, number]) => ({ start, end, text: text.slice(start, end) })
  return JSON.stringify({
    articles: { a: { file: 'a.txt', attributions: [{ source: place(source), cue: place(cue) }] } },
  })
}
const sourceOf = (json: string): unknown => JSON.parse(json).articles.a.attributions[0].source

test('moves a source out of another word, to the occurrence nearest to its cue', () => {
  const text = 'He left. “It is the end,” he said. Then he went.'
  const inThe = text.indexOf('the end') + 1
  const mended = mendGold(gold(text, [inThe, inThe + 2], [text.indexOf('said'), text.indexOf('said') + 4]), () => text)
  const meant = text.indexOf('he said')
  expect(sourceOf(mended)).toEqual({ start: meant, end: meant + 2, text: 'he' })
})

test('leaves a source alone that is a word', () => {
  const text = 'he said so, and he said more'
  const json = gold(text, [16, 18], [3, 7])
  expect(mendGold(json, () => text)).toBe(json)
})
