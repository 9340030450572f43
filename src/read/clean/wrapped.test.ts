import { describe, expect, test } from 'vitest'
import { plainLines } from './plain-lines.js'
import { unwrapped, wrapWidth } from './wrapped.js'

const texts = (source: string) => unwrapped(plainLines(source)).map(({ text }) => text)

describe('unwrapped', () => {
  const wrapped = [
    'The crossing at Velm had been closed for four years when the',
    'two governments agreed to talk again. Nobody expected much of',
    'the first meeting, and little came of it. The second one was',
    'held in the old customs house.',
  ].join('\n')

  test('a paragraph wrapped at a width is one line', () => {
    expect(wrapWidth(plainLines(`${wrapped}\n\n${wrapped}`))).toBeGreaterThan(55)
    expect(texts(`${wrapped}\n\n${wrapped}`)).toEqual([wrapped.replaceAll('\n', ' '), wrapped.replaceAll('\n', ' ')])
  })

  test('a sentence cut where a link stood is one line', () => {
    expect(texts('Torv told\nreporters in Velm\n, that she would go.')).toEqual([
      'Torv told reporters in Velm , that she would go.',
    ])
  })

  test('a headline in two halves is one line', () => {
    expect(texts('Ardania to reopen crossing; \nNeighbours agree on a date')).toEqual([
      'Ardania to reopen crossing; Neighbours agree on a date',
    ])
  })

  test.each([
    ['paragraphs of one line each', 'She came on Monday.\nHe came on Tuesday.'],
    ['a list of names', 'Mila Torv\nJonna Lund\nPer Dahl'],
    ['lines with a blank one between', 'She came\n\nand went.'],
  ])('%s stay apart', (_, source) => {
    expect(texts(source)).toEqual(source.split(/\n+/))
  })
})
