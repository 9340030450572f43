import { describe, expect, test } from 'vitest'
import { gatherSpeakers, type PrintedName } from './gather.js'

const printed = (name: string, office: string | null = null, documents = 1, person = true): PrintedName => ({
  name,
  office,
  person,
  documents,
})
const named = (names: PrintedName[]) => gatherSpeakers(names).map(({ names }) => names)

describe('gatherSpeakers', () => {
  test('joins spellings, initials and the bare family name of the only one', () => {
    expect(named([printed('Morov'), printed('Sergei Morov'), printed('Sergey Morov'), printed('S. Morov')])).toEqual([
      ['Morov', 'S. Morov', 'Sergei Morov', 'Sergey Morov'],
    ])
  })

  test('keeps two of one family apart, and the bare name by itself', () => {
    expect(named([printed('Berg'), printed('Ana Berg'), printed('Ida Berg')])).toEqual([
      ['Ana Berg'],
      ['Ida Berg'],
      ['Berg'],
    ])
  })

  test('does not depend on order', () => {
    const names = [printed('Berg'), printed('Ana Berg', 'mayor', 2), printed('A. Berg', 'minister')]
    expect(gatherSpeakers(names.toReversed())).toEqual(gatherSpeakers(names))
    expect(gatherSpeakers(names)[0]).toMatchObject({ key: 'ana-berg', name: 'Ana Berg', office: 'mayor' })
  })
})
