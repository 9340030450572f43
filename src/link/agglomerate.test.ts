import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agglomerate, type Joining } from './agglomerate.js'

/** Numbers on a line: two clusters gain the closer their means are, and nothing beyond a distance of 4. */
const near: Joining<{ sum: number; size: number }> = {
  of: (key) => ({ sum: Number(key), size: 1 }),
  together: (a, b) => ({ sum: a.sum + b.sum, size: a.size + b.size }),
  gain: (a, b) => 4 - Math.abs(a.sum / a.size - b.sum / b.size),
}
const all = (items: readonly string[]) => items.flatMap((a, i) => items.slice(i + 1).map((b) => ({ a, b })))

test('the best join comes first, and none that does not gain', () => {
  const items = ['0', '3', '5', '12']
  // 3 and 5 join first; their mean is 4 away from 0, which then gains nothing.
  expect(agglomerate(items, all(items), near)).toEqual([['0'], ['12'], ['3', '5']])
})

test('what no link connects stays apart', () => {
  expect(agglomerate(['1', '2', '3'], [{ a: '1', b: '2' }], near)).toEqual([['1', '2'], ['3']])
  expect(agglomerate([], [], near)).toEqual([])
})

test('a link of a member is a link of its cluster', () => {
  const links = [
    { a: '1', b: '2' },
    { a: '2', b: '3' },
  ]
  expect(agglomerate(['1', '2', '3'], links, near)).toEqual([['1', '2', '3']])
})

const keys = fc.uniqueArray(fc.nat(60).map(String), { maxLength: 14 })
const graph = keys.chain((items) =>
  fc.record({
    items: fc.constant(items),
    links: fc.subarray(all(items)),
    other: fc.shuffledSubarray(items, { minLength: items.length }),
  }),
)

test('the order of items and links, and which end of a link is named first, change nothing', () => {
  fc.assert(
    fc.property(graph, ({ items, links, other }) => {
      const turned = links.map(({ a, b }) => ({ a: b, b: a })).toReversed()
      expect(agglomerate(other, turned, near)).toEqual(agglomerate(items, links, near))
    }),
  )
})

test('every item is in one group', () => {
  fc.assert(
    fc.property(graph, ({ items, links }) => {
      expect(agglomerate(items, links, near).flat().toSorted()).toEqual(items.toSorted())
    }),
  )
})

test('when it ends no two linked groups would gain', () => {
  fc.assert(
    fc.property(graph, ({ items, links }) => {
      const groups = agglomerate(items, links, near)
      const mean = (group: readonly string[]) => group.reduce((sum, key) => sum + Number(key), 0) / group.length
      const groupOf = (key: string) => groups.find((group) => group.includes(key))!
      for (const { a, b } of links) {
        const [one, other] = [groupOf(a), groupOf(b)]
        if (one !== other) expect(Math.abs(mean(one) - mean(other))).toBeGreaterThan(4 - 1e-9)
      }
    }),
  )
})
