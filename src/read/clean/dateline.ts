import type { Span } from '../../record/span.js'

export interface Dateline {
  readonly place: string
  /** Of the place, in the text it was looked for in. */
  readonly span: Span
  /** The agency named in it ("WASHINGTON (AP) —"). */
  readonly agency: string | undefined
}

/** OSLO; NEW YORK; ST. PETERSBURG, Russia; HEMPSTEAD, N.Y. */
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’ -]{1,28}\\p{Lu}\\.?(?:[,/] ?\\p{Lu}[\\p{L}.'’]*(?: \\p{Lu}[\\p{L}.'’]*){0,2})?"
/** Moscow; New York: only where an agency follows. */
const NAME = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}(?:, \\p{Lu}[\\p{L}.]+)?"
const DAY = '(?:[,.]? (?:\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2})(?:,? \\d{4})?)?'
const AGENCY = '[(/]([\\p{Lu}][\\p{L}. -]{1,28})[)/]'
const DASH = '(?: ?(?:—|–|--|-|―) ?|\\. ?(?=\\p{Lu}|["“«]))'

const PATTERNS = [
  new RegExp(`^(${CAPITALS})${DAY}[,.]? ?(?:${AGENCY}\\.?)? ?(?:—|–|--|―| - ) ?(?=\\S)`, 'u'),
  new RegExp(`^(${CAPITALS})${DAY}[,.]? ?${AGENCY}${DASH}`, 'u'),
  new RegExp(`^(${NAME})${DAY}[,.]? ${AGENCY}${DASH}`, 'u'),
]

/** The place a report is filed from, at the very start of a paragraph: "OSLO —", "MOSCOW, June 4 (TASS) -". */
export function findDateline(paragraph: string): Dateline | undefined {
  const look = paragraph.slice(0, 120)
  for (const pattern of PATTERNS) {
    const [, place, agency] = pattern.exec(look) ?? []
    if (place === undefined) continue
    return { place, span: { start: 0, end: place.length }, agency }
  }
  return undefined
}
