import { expect, test } from 'vitest'
import { openStore } from '../store/store.js'
import { withCache } from './cache.js'

test('more memory is taken for the work, and given back whatever becomes of it', () => {
  const { database, close } = openStore(':memory:')
  const size = () => database.one('PRAGMA cache_size')
  const before = size()
  expect(withCache(database, 65_536, size)).toEqual({ cache_size: -65_536 })
  expect(size()).toEqual(before)
  const failing = () => {
    throw new Error('ended')
  }
  expect(() => withCache(database, 65_536, failing)).toThrow('ended')
  expect(size()).toEqual(before)
  close()
})
