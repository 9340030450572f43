import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { dateInAddress, datesIn, readDate } from './stated-date.js'

describe('readDate', () => {
  test.each([
    ['2015-06-04', '2015-06-04', 'day'],
    ['2015-06-04T09:30:00Z', '2015-06-04T09:30Z', 'minute'],
    ['2015-06-04T11:30:00+03:00', '2015-06-04T08:30Z', 'minute'],
    ['2015-06-04T01:30:00+03:00', '2015-06-04', 'day'],
    ['2015-12-31 23:30 -0500', '2015-12-31', 'day'],
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
    ['4. Juni 2015', '2015-06-04', 'day'],
    ['Publié le 1er août 2015 à 9 h', '2015-08-01', 'day'],
    ['4 de junio de 2015', '2015-06-04', 'day'],
    ['Опубликовано 4 июня 2015', '2015-06-04', 'day'],
    ['4 czerwca 2015', '2015-06-04', 'day'],
    ['2015. június 4.', '2015-06-04', 'day'],
    ['2015年6月4日', '2015-06-04', 'day'],
    ['4/Jun/2015', '2015-06-04', 'day'],
    ['Thu Jun 04 09:30:00 UTC 2015', '2015-06-04', 'day'],
    ['20150604', '2015-06-04', 'day'],
    ['1433410200', '2015-06-04T09:30Z', 'minute'],
    ['junio de 2015', '2015-06', 'month'],
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

test('numbers that could be day or month are read by the habit of who wrote them', () => {
  expect(readDate('04/06/2015', { first: 'day' })?.value).toBe('2015-06-04')
  expect(readDate('06/04/2015', { first: 'month' })?.value).toBe('2015-06-04')
  expect(readDate('06/23/2015', { first: 'day' })?.value).toBe('2015-06-23')
})

test('every day of a line, with where it stands', () => {
  const { text, spans } = marked('Posted ⟦4 June 2015⟧, updated ⟦June 6, 2015⟧ (was 31 June 2015)')
  expect(datesIn(text).map(({ start, end }) => ({ start, end }))).toEqual(spans)
  expect(datesIn(text).map(({ value }) => value)).toEqual(['2015-06-04', '2015-06-06'])
})

const LOCALES =
  'en-US en-GB de-DE fr-FR es-ES it-IT pt-PT nl-NL sv-SE ru-RU fi-FI pl-PL cs-CZ tr-TR uk-UA hu-HU el-GR'.split(' ')

test('a day written in any way is read as that day', () => {
  const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const [year, month, day] = date.toISOString().slice(0, 10).split('-') as [string, string, string]
      const ways = LOCALES.map((language): [string, string] => [
        date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }),
        language,
      ])
      const numbers = [`${day}.${month}.${year}`, `${year}/${month}/${day}`, `${year}${month}${day}`]
      for (const [way, language] of [...ways, ...numbers.map((way): [string, string] => [way, ''])])
        expect(readDate(way, { language })?.value, way).toBe(`${year}-${month}-${day}`)
    }),
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
