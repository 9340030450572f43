import { describe, expect, test } from 'vitest'
import { headlineLength, outletInFurniture, outletOfAddress } from './outlet.js'

describe('outletInFurniture', () => {
  test.each([
    ['Support The Velm Times!', 'The Velm Times', 'stated'],
    ['Please consider making a donation to The Velm Herald to keep it alive.', 'The Velm Herald', 'stated'],
    ['© 2015 Velm Media Group. All rights reserved.', 'Velm Media Group', 'stated'],
    ['Comment via FacebookComment via Politico', undefined, undefined],
    ['© Politico / Jon Arvid', 'Politico', 'implied'],
  ])('%s', (line, name, basis) => {
    const found = outletInFurniture([line])
    expect(found?.name).toBe(name)
    expect(found?.basis).toBe(basis)
  })

  test.each(['© Reuters / Jon Arvid', 'Support us!', 'Follow us on Twitter', 'Subscribe to our newsletter'])(
    '%s names none',
    (line) => {
      expect(outletInFurniture([line])).toBeUndefined()
    },
  )
})

test('an address names a known outlet, by its host or one it is part of', () => {
  expect(outletOfAddress('https://edition.cnn.com/2015/x')?.name).toBe('CNN')
  expect(outletOfAddress('https://www.bbc.co.uk:443/news')?.name).toBe('BBC')
  expect(outletOfAddress('https://notcnn.com/x')).toBeUndefined()
  expect(outletOfAddress('file:cnn.com')).toBeUndefined()
})

describe('headlineLength', () => {
  const kept = (headline: string, outlet?: string) => headline.slice(0, headlineLength(headline, outlet))
  test.each([
    ['Velm Crossing Reopens - BBC News', undefined, 'Velm Crossing Reopens'],
    ['Velm Crossing Reopens | The Velm Times', 'Velm Times', 'Velm Crossing Reopens'],
    ['Velm Crossing Reopens – velmtimes.com', undefined, 'Velm Crossing Reopens'],
    ['Velm Crossing Will Reopen - Torv', 'The Velm Times', 'Velm Crossing Will Reopen - Torv'],
    ['Torv: Velm Crossing Will Reopen', undefined, 'Torv: Velm Crossing Will Reopen'],
  ])('%s', (headline, outlet, expected) => {
    expect(kept(headline, outlet)).toBe(expected)
  })
})
