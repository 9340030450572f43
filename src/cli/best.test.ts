import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Best } from './best.js'

test('keeps the best, equal ones in the order they came', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 0, max: 5 }), (worths, count) => {
      const best = new Best<number>(count)
      for (const [index, worth] of worths.entries()) best.offer(worth, index)
      const sorted = [...worths.keys()].toSorted((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0) || a - b)
      expect(best.kept()).toEqual(sorted.slice(0, count))
    }),
  )
})
