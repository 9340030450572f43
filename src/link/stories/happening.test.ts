import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { told } from '../../told.js'
import { sheetOf } from '../sheet.js'
import { oneHappening, subjectOf, together, type Subject } from './happening.js'

const about = (text: string, title?: string): Subject =>
  subjectOf(sheetOf(told(title === undefined ? { text } : { text, title }).document))

const all = (texts: readonly string[]): Subject => texts.map((text) => about(text)).reduce(together)

const quake = (place: string, strength: string) => [
  `An earthquake with a magnitude of ${strength} hit ${place}, rescuers said.`,
  `A strong earthquake shook ${place} and damaged houses.`,
  `Houses fell when a ${strength} magnitude earthquake hit ${place}.`,
]

describe('one happening', () => {
  test('is told with the same rare words', () => {
    expect(
      oneHappening(about('Boats blocked the quay of Sund.'), about('In Sund fishermen blocked a quay.')),
    ).toBeGreaterThan(0)
  })

  test('is not told where no word is the same, or common ones only', () => {
    expect(oneHappening(about('Boats blocked the quay.'), about('A storm tore roofs off.'))).toBe(-Infinity)
    expect(oneHappening(about('The man said it was for the people.'), about('It was what people said.'))).toBe(
      -Infinity,
    )
  })

  test('and one of its kind elsewhere part the surer the more often both were told', () => {
    const told = (times: number) => {
      const often = (reports: readonly string[]) => Array.from({ length: times }, () => reports).flat()
      return oneHappening(all(often(quake('Fjell', '5.1'))), all(often(quake('Sundvik', '6.4'))))
    }
    expect(told(1)).toBeGreaterThan(0)
    expect(told(4)).toBeLessThan(told(1))
    expect(told(12)).toBeLessThan(0)
  })

  test('gains more by a report that names its place than by one that names another', () => {
    const fjell = all(quake('Fjell', '5.1'))
    expect(oneHappening(fjell, about('Earthquake in Fjell'))).toBeGreaterThan(
      2 * oneHappening(fjell, about('Earthquake in Sundvik')),
    )
  })

  test('a name tells more than a word of the same rarity', () => {
    const gainBy = (word: string) => oneHappening(about(`Then ${word} sank.`), about(`So ${word} sank.`))
    expect(gainBy('Qzorvath')).toBeGreaterThan(gainBy('qzorvath'))
  })
})

describe('the subject of a report', () => {
  test('is in its title and first words', () => {
    const long = `${'Boats blocked the quay. '.repeat(60)}Then lightning struck the lighthouse.`
    expect([...about(long, 'Storm over Fjell').stems.keys()]).toContain('storm')
    expect([...about(long).stems.keys()]).not.toContain('lighthous')
    expect([...about('Then lightning struck the lighthouse.').stems.keys()]).toContain('lighthous')
  })

  test('holds each word once, however often it is printed', () => {
    expect(about('Storm, storm, storm.').total).toBe(about('Storm.').total)
  })
})

const words = fc.array(fc.constantFrom('quay', 'Sund', 'storm', 'roof', 'ferry', '1931', 'dam', 'Berg'), {
  maxLength: 12,
})
const subject = words.map((list) => about(list.join(' ')))

test('which of two is named first changes nothing', () => {
  fc.assert(
    fc.property(subject, subject, (a, b) => {
      expect(oneHappening(a, b)).toBeCloseTo(oneHappening(b, a), 9)
    }),
  )
})
