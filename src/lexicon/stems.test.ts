import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { family, inflection } from './stems.js'

describe('inflection', () => {
  test.each([
    ['hope', 'hopes', 'hoped', 'hoping'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['carry', 'carries', 'carried', 'carrying'],
    ['go', 'went', 'gone', 'goes'],
    ['reach', 'reaches', 'reached'],
    ['use', 'used', 'uses', 'using'],
    ['threat', 'threats'],
    ['be', 'is', 'were', "'re"],
  ])('%s has one stem in all its forms', (word, ...forms) => {
    expect(forms.map(inflection)).toEqual(forms.map(() => inflection(word)))
  })

  test.each([
    ['news', 'new'],
    ['united', 'unite'],
  ])('%s may be a form of %s: said, not hidden', (word, other) => {
    expect(inflection(word)).toBe(inflection(other))
  })

  test.each([
    ['bus', 'bu'],
    ['this', 'thi'],
    ['red', 'r'],
    ['king', 'k'],
  ])('%s keeps what only looks like an ending', (word, cut) => expect(inflection(word)).not.toBe(cut))
})

describe('family', () => {
  test.each([
    ['cooperate', 'cooperation', 'cooperative', 'cooperating'],
    ['secure', 'security', 'securely'],
    ['improve', 'improvement', 'improving'],
    ['predict', 'predictable', 'predictability'],
    ['threat', 'threaten', 'threatening'],
    ['stable', 'stability'],
    ['relation', 'relations', 'relationship'],
  ])('%s and its kin share a stem', (word, ...kin) => {
    expect(kin.map(family)).toEqual(kin.map(() => family(word)))
  })

  test.each([
    ['nation', 'nature'],
    ['peace', 'piece'],
    ['dialogue', 'diameter'],
  ])('%s is no kin of %s', (word, other) => expect(family(word)).not.toBe(family(other)))

  test('is never empty and never fails', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 40 }), (word) => family(word).length > 0))
  })
})
