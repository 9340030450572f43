import { compareNames, type Name } from '../names.js'
import { isInterview, type Days, type Sheet, type Telling } from '../sheet.js'
import { recalls } from './recall.js'

/** What speaks for or against two tellings being of one occasion. Unknown is compatible, and no evidence. */
export interface Occasion {
  /** Days between the two reports at least; null when one is undated. */
  readonly apart: number | null
  readonly addressee: 'same' | 'different' | 'unknown'
  readonly venue: 'same' | 'different' | 'unknown'
  /** One was told to somebody and the other said at a venue, as far as the reports say. */
  readonly otherSetting: boolean
  readonly sameReport: boolean
  /** The later report tells it as something said long before. */
  readonly recalled: boolean
}

/** Days that lie between two dates at least: 0 when they can be one day. */
export function daysApart(a: Days | null, b: Days | null): number | null {
  if (a === null || b === null) return null
  return Math.max(0, a.from - b.to, b.from - a.to)
}

/** "NRK" is told of by "NRK radio": one shared word that is no common one. */
function sameAddressee(a: Name | null, b: Name | null): Occasion['addressee'] {
  if (a === null || b === null) return 'unknown'
  if (compareNames(a, b) === 'same') return 'same'
  const words = new Set(a.normal.split(' '))
  return b.normal.split(' ').some((word) => word.length > 2 && !GENERIC.has(word) && words.has(word))
    ? 'same'
    : 'different'
}

/** Words of addressees' names that many have. */
const GENERIC = new Set(
  'news radio television channel agency newspaper magazine times post daily journal press and for reporters'.split(' '),
)

const VENUE_BITS = 4

function sameVenue(a: Telling, b: Telling): Occasion['venue'] {
  if (a.venue.length === 0 || b.venue.length === 0) return 'unknown'
  const stems = new Set(a.venue.filter(({ bits }) => bits >= VENUE_BITS).map(({ stem }) => stem))
  return b.venue.some(({ stem }) => stems.has(stem)) ? 'same' : 'different'
}

const isOtherSetting = (told: Telling, held: Telling): boolean =>
  told.addressee !== null &&
  told.venue.length === 0 &&
  held.addressee === null &&
  held.venue.length > 0 &&
  !isInterview(held.venue)

/** Whether the later of two dated reports, or an undated one, says that it recalls. */
function isRecalled(a: Telling, b: Telling, sheetA: Sheet, sheetB: Sheet): boolean {
  const [one, other] = [sheetA.days?.from ?? Infinity, sheetB.days?.from ?? Infinity]
  return (one >= other && recalls(a, sheetA)) || (other >= one && recalls(b, sheetB))
}

export function occasionOf(a: Telling, b: Telling, sheetA: Sheet, sheetB: Sheet): Occasion {
  const sameReport = sheetA.id === sheetB.id
  return {
    apart: sameReport ? 0 : daysApart(sheetA.days, sheetB.days),
    addressee: sameAddressee(a.addressee, b.addressee),
    venue: sameVenue(a, b),
    otherSetting: isOtherSetting(a, b) || isOtherSetting(b, a),
    sameReport,
    recalled: !sameReport && isRecalled(a, b, sheetA, sheetB),
  }
}
