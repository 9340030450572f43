import { describe, expect, test } from 'vitest'
import { compareNames, nameOf } from './names.js'

const person = (name: string) => nameOf(name, true)!
const body = (name: string) => nameOf(name, false)!

describe('compareNames', () => {
  test.each([
    ['Sergey Morov', 'Sergei Morov'],
    ['Morov', 'Sergei Morov'],
    ['A. Berg', 'Ana Berg'],
    ['Ana María Berg', 'Ana Maria Berg'],
    ['Dr. Ana Berg', 'Ana Berg'],
    ['Viktor Tolensky', 'Viktor Tolenskyy'],
    ['Yevgeny Shoyan', 'Evgenii Shoian'],
    ['John Lund Jr.', 'John Lund'],
    ['de Wit', 'Ilse de Wit'],
    ['Oude-Visser', 'Ilse Oude-Visser'],
  ])('%s is %s', (a, b) => expect(compareNames(person(a), person(b))).toBe('same'))

  test.each([
    ['Ana Berg', 'Ida Berg'],
    ['Ana Berg', 'Ana Lund'],
  ])('%s is not %s', (a, b) => expect(compareNames(person(a), person(b))).toBe('different'))

  test('a body may go by a part of its name', () => {
    expect(compareNames(body('Ministry of Fisheries of Norland'), body('Ministry of Fisheries'))).toBe('same')
    expect(compareNames(body('Ministry of Fisheries'), body('Harbour Board'))).toBe('open')
  })

  test('a person and a body are neither the same nor different', () => {
    expect(compareNames(person('Ana Berg'), body('Harbour Board'))).toBe('open')
  })
})

test('a name of marks only is no name', () => expect(nameOf('—', true)).toBeNull())
