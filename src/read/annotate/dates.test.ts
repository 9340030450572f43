import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import type { StatedDate } from '../../record/article.js'
import { textOf } from '../../record/span.js'
import { findDates } from './dates.js'

const on = (value: string): StatedDate => ({ value, grain: 'day', basis: 'given', rule: 'given', at: null })

/** 2031-10-16 is a Thursday. */
const THURSDAY = on('2031-10-16')

/** `words = value[..until]`, one for each date found. */
function read(text: string, published: StatedDate | null = THURSDAY): string[] {
  return findDates(text, published).map(
    (date) => `${textOf(text, date)} = ${date.value ?? 'unknown'}${date.until === null ? '' : `..${date.until}`}`,
  )
}

describe('findDates', () => {
  test.each([
    ['It was signed on June 4, 2029.', 'June 4, 2029 = 2029-06-04'],
    ['It was signed at 16:15 UTC, June 4, 2029.', 'June 4, 2029 = 2029-06-04'],
    ['It was signed at 9 a.m. on June 4, 2029.', 'June 4, 2029 = 2029-06-04'],
    ['It was signed on June 4, 2029 at 9:30 a.m. in Varn.', 'June 4, 2029 = 2029-06-04'],
    ['It was signed on 4 June 2029 in Varn.', '4 June 2029 = 2029-06-04'],
    ['Thursday, June 14, 2029 was chosen.', 'Thursday, June 14, 2029 = 2029-06-14'],
    ['Signed 2029-06-04 at noon.', '2029-06-04 = 2029-06-04'],
    ['Posted 13/06/2029.', '13/06/2029 = 2029-06-13'],
    ['Posted 06/13/2029.', '06/13/2029 = 2029-06-13'],
    ['In June 2029 the pact ended.', 'June 2029 = 2029-06'],
    ['It has lasted since late May, 2029.', 'late May, 2029 = 2029-05'],
    ['The pact of 2016 holds.', '2016 = 2016'],
    ['The 2016 pact holds.', '2016 = 2016'],
    ['The border war (2016) is over.', '2016 = 2016'],
  ])('reads what the words state, whatever the report’s date: %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
    expect(read(text, null)).toEqual([expected])
    expect(findDates(text, null)[0]?.basis).toBe('stated')
  })

  test.each([
    ['The minister spoke on Monday.', 'Monday = 2031-10-13'],
    ['The minister said Thursday that all is well.', 'Thursday = 2031-10-16'],
    ['Last Thursday the fleet left.', 'Last Thursday = 2031-10-09'],
    ['The council will meet on Monday.', 'Monday = 2031-10-20'],
    ['On Monday, the council will meet.', 'Monday = 2031-10-20'],
    ['The vote is scheduled for Friday.', 'Friday = 2031-10-17'],
    ['He said on Monday that it will rain.', 'Monday = 2031-10-13'],
    ['He said that it will rain on Monday.', 'Monday = 2031-10-20'],
    ['The council meets next Thursday.', 'next Thursday = 2031-10-23'],
    ['They met. On Friday the guns fell silent.', 'Friday = 2031-10-10'],
  ])('reads a weekday by the tense beside it: %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
    expect(findDates(text, THURSDAY)[0]).toMatchObject({ basis: 'implied', certain: ['weekday'], grain: 'day' })
  })

  test('does not guess a weekday when the report has no date', () => {
    expect(findDates('The minister spoke on Monday.', null)[0]).toMatchObject({ value: null, basis: 'unknown' })
    expect(findDates('They met last week.', null)[0]).toMatchObject({ value: null, basis: 'unknown' })
    expect(findDates('They met on June 4.', null)[0]).toMatchObject({
      value: null,
      basis: 'unknown',
      certain: ['month', 'day'],
    })
  })

  test.each([
    ['They met on June 4.', 'June 4 = 2031-06-04'],
    ['They met on November 30.', 'November 30 = 2030-11-30'],
    ['They will meet on June 4.', 'June 4 = 2032-06-04'],
    ['A summit is due on Jan. 12.', 'Jan. 12 = 2032-01-12'],
    ['They met in late May.', 'late May = 2031-05'],
    ['They met in December.', 'December = 2030-12'],
    ['They will meet in March.', 'March = 2032-03'],
    ['A pact is to be signed on June 4.', 'June 4 = 2032-06-04'],
    ['The pact may be signed on June 4.', 'June 4 = 2032-06-04'],
    ['They want to sign by June 10.', 'June 10 = 2032-06-10'],
    ['The firm has a June 1 deadline.', 'June 1 = 2032-06-01'],
    ['They told their January figures.', 'January = 2031-01'],
    ['They met last October.', 'last October = 2030-10'],
  ])('takes the year from the report’s date: %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
    expect(findDates(text, THURSDAY)[0]?.basis).toBe('implied')
  })

  test.each([
    ['They met yesterday.', 'yesterday = 2031-10-15'],
    ['Two days ago they met.', '2031-10-14'],
    ['They met last week.', 'last week = 2031-10-06..2031-10-12'],
    ['They met last year.', 'last year = 2030'],
    ['They met earlier this month.', 'earlier this month = 2031-10'],
    ['They meet next month.', 'next month = 2031-11'],
    ['They met three months ago.', 'three months ago = 2031-07'],
    ['They met a year ago.', 'a year ago = 2030'],
    ['They met two weeks ago.', 'two weeks ago = 2031-10'],
  ])('reads what is near: %s', (text, expected) => {
    expect(read(text).join()).toContain(expected)
  })

  test('gives both ends of a stretch, with the words of each', () => {
    const { text, spans } = marked('The drills run from ⟦June 28⟧ to ⟦July 3⟧.')
    const [date] = findDates(text, THURSDAY)
    expect(date).toMatchObject({ begins: spans[0], ends: spans[1], value: '2031-06-28', until: '2031-07-03' })
  })

  test('a stretch over the new year ends in the next one', () => {
    expect(read('They trained from December 28 to January 3.')).toEqual([
      'December 28 to January 3 = 2030-12-28..2031-01-03',
    ])
  })

  test.each([
    'They may march on with Ms May',
    'The March for Peace',
    'It hired 2015 soldiers',
    'a 2,016 man force',
    'sat down on a bench',
    'It fell on Black Monday.',
    'It cost 2000 dollars, from 2000 dollars before',
    'The summit was in Sunnyside, mondays only.',
  ])('finds no date in: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  test('spans are in order, apart and inside any text, and only the report’s date matters', () => {
    const words = fc.constantFrom(
      'May',
      'June',
      '4',
      '2015',
      'to',
      'on',
      'Monday',
      ',',
      '.',
      '-',
      'last',
      'week',
      'will',
      'ago',
      'two',
      'days',
      '\n',
      '31',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(null, THURSDAY), (pieces, published) => {
        const text = pieces.join(' ')
        let end = 0
        for (const date of findDates(text, published)) {
          expect(date.start).toBeGreaterThanOrEqual(end)
          expect(date.end).toBeGreaterThan(date.start)
          expect(date.end).toBeLessThanOrEqual(text.length)
          expect(date.value === null).toBe(date.basis === 'unknown')
          if (date.value !== null) expect(date.value).toHaveLength({ day: 10, month: 7, year: 4 }[date.grain])
          end = date.end
        }
      }),
    )
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void findDates(text, on('x'))))
    expect(findDates('', null)).toEqual([])
  })
})
