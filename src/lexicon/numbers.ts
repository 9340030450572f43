/** Numbers as English words write them, and the words before a number that say it is a bound. Own compilation. */

/** Number words that add up ("twenty" + "five"). */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
])

export type Bound = 'exactly' | 'over' | 'up to' | 'about'

/** Words before a number, longest first. "At least 40" and "over 40" are both lower bounds. */
export const BOUNDS: readonly (readonly [words: readonly string[], bound: Bound])[] = [
  [['as', 'many', 'as'], 'up to'],
  [['as', 'much', 'as'], 'up to'],
  [['no', 'more', 'than'], 'up to'],
  [['no', 'fewer', 'than'], 'over'],
  [['no', 'less', 'than'], 'over'],
  [['a', 'total', 'of'], 'exactly'],
  [['more', 'than'], 'over'],
  [['less', 'than'], 'up to'],
  [['fewer', 'than'], 'up to'],
  [['at', 'least'], 'over'],
  [['at', 'most'], 'up to'],
  [['upwards', 'of'], 'over'],
  [['upward', 'of'], 'over'],
  [['in', 'excess', 'of'], 'over'],
  [['well', 'over'], 'over'],
  [['just', 'over'], 'over'],
  [['just', 'under'], 'up to'],
  [['close', 'to'], 'about'],
  [['an', 'estimated'], 'about'],
  [['up', 'to'], 'up to'],
  [['over'], 'over'],
  [['exceeding'], 'over'],
  [['under'], 'up to'],
  [['nearly'], 'up to'],
  [['almost'], 'up to'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['approximately'], 'about'],
  [['roughly'], 'about'],
  [['some'], 'about'],
  [['circa'], 'about'],
  [['estimated'], 'about'],
  [['exactly'], 'exactly'],
]

/** Words after a number that make it a bound ("4,000 or more"). */
export const BOUNDS_AFTER: readonly (readonly [words: readonly string[], bound: Bound])[] = [
  [['or', 'more'], 'over'],
  [['or', 'so'], 'about'],
  [['or', 'fewer'], 'up to'],
  [['or', 'less'], 'up to'],
]

/** Words for people under arms, as reports count them. */
export const PERSONNEL_WORDS: ReadonlySet<string> = new Set([
  'personnel',
  'military',
  'troops',
  'troop',
  'soldiers',
  'soldier',
  'servicemen',
  'servicemembers',
  'members',
  'marines',
  'sailors',
  'airmen',
  'paratroopers',
  'reservists',
  'fighters',
  'men',
  'people',
  'participants',
])

/** Words for states as a count of those who take part. */
export const STATE_WORDS: ReadonlySet<string> = new Set([
  'countries',
  'nations',
  'states',
  'members',
  'allies',
  'partners',
  'governments',
])
