import { describe, expect, test } from 'vitest'
import { dateInAddress, readDate } from './stated-date.js'

describe('readDate', () => {
  test.each([
    ['2015-06-04', '2015-06-04', 'day'],
    ['2015-06-04T09:30:00Z', '2015-06-04T09:30Z', 'minute'],
    ['2015-06-04T01:30:00+03:00', '2015-06-03T22:30Z', 'minute'],
    ['2015-12-31 23:30 -0500', '2016-01-01T04:30Z', 'minute'],
    ['2015-06-04 09:30', '2015-06-04', 'day'],
    ['Published: 4 June 2015, 9.30 am', '2015-06-04', 'day'],
    ['June 4th, 2015', '2015-06-04', 'day'],
    ['Updated Sept. 4, 2015', '2015-09-04', 'day'],
    ['04.06.2015', '2015-06-04', 'day'],
    ['2015/06/04', '2015-06-04', 'day'],
    ['23/06/2015', '2015-06-23', 'day'],
    ['06/23/2015', '2015-06-23', 'day'],
    ['June 2015', '2015-06', 'month'],
    ['2015-06', '2015-06', 'month'],
    ['2015', '2015', 'year'],
  ])('%s', (text, value, grain) => {
    expect(readDate(text)).toEqual({ value, grain })
  })

  test.each(['last Thursday', '04/06/2015', '31 June 2015', '2015-13-01', '', 'call 555 2015 now'])(
    '%s states no date',
    (text) => {
      expect(readDate(text)).toBeUndefined()
    },
  )
})

describe('dateInAddress', () => {
  test.each([
    ['https://x.invalid/2015/06/04/story', '2015-06-04'],
    ['https://x.invalid/world/2015/jun/04/story', '2015-06-04'],
    ['https://x.invalid/europe/20150604/1022960304.html', '2015-06-04'],
    ['https://x.invalid/europe/201506041022960304.html', '2015-06-04'],
    ['https://x.invalid/2015-06-04-story', '2015-06-04'],
    ['https://x.invalid/2015/06/story', '2015-06'],
  ])('%s', (address, value) => {
    expect(dateInAddress(address)?.value).toBe(value)
  })

  test.each(['https://20150604.invalid/story', 'https://x.invalid/story-1234567', '', 'file:report.txt'])(
    '%s holds none',
    (address) => {
      expect(dateInAddress(address)).toBeUndefined()
    },
  )
})
