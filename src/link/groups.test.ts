import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupsOf, type Link } from './groups.js'

const names = fc.constantFrom(...'abcdefgh')
const links = fc.array(fc.record({ a: names, b: names, score: fc.nat(5) }).filter(({ a, b }) => a < b))

test('groups do not depend on the order of links', () => {
  const small = (a: readonly string[], b: readonly string[]) => a.length + b.length <= 3
  fc.assert(
    fc.property(links, (list) => {
      expect(groupsOf([...'hgfedcba'], list.toReversed(), small)).toEqual(groupsOf('abcdefgh', list, small))
    }),
  )
})

test('without a cut they are the connected components, and single items', () => {
  const chain: Link[] = [
    { a: 'a', b: 'b', score: 1 },
    { a: 'b', b: 'c', score: 1 },
    { a: 'x', b: 'y', score: 1 },
  ]
  expect(groupsOf('abcxyz', chain, () => true)).toEqual([['a', 'b', 'c'], ['x', 'y'], ['z']])
})

test('a cut keeps the strongest links', () => {
  const chain: Link[] = [
    { a: 'a', b: 'b', score: 1 },
    { a: 'b', b: 'c', score: 2 },
  ]
  expect(groupsOf('abc', chain, (a, b) => a.length + b.length <= 2)).toEqual([['a'], ['b', 'c']])
})
