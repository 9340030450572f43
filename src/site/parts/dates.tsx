import type { StatedDate } from '../../record/article.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2019-03-12T07:40Z` as "12 March 2019, 07:40 UTC"; cut to as much as is known. */
export function dateInWords(value: string): string {
  const [, year, month, day, time, zone] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})\S*?(Z|[+-]\d{2}:\d{2})?)?$/.exec(value) ?? []
  if (year === undefined) return value
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1]
  const date = [day === undefined ? undefined : String(Number(day)), named, year]
    .filter((part) => part !== undefined)
    .join(' ')
  return time === undefined ? date : `${date}, ${time} ${zone === 'Z' || zone === undefined ? 'UTC' : zone}`
}

/** From one day to another, saying nothing twice: "12–13 March 2019". */
export function daysInWords(from: string | null, to: string | null): string | null {
  const [first, last] = [from?.slice(0, 10) ?? null, to?.slice(0, 10) ?? null]
  if (first === null || last === null || first === last) {
    const only = first ?? last
    return only === null ? null : dateInWords(only)
  }
  const [a, b] = [dateInWords(first).split(' '), dateInWords(last).split(' ')]
  if (a.length === 3 && a[2] === b[2] && a[1] === b[1]) return `${a[0]}–${b.join(' ')}`
  if (a.length === 3 && a[2] === b[2]) return `${a[0]} ${a[1]} – ${b.join(' ')}`
  return `${a.join(' ')} – ${b.join(' ')}`
}

export const Day = ({ value }: { value: string | null }) =>
  value === null ? <span class="unknown">date unknown</span> : <time datetime={value}>{dateInWords(value)}</time>

export const Days = ({ from, to }: { from: string | null; to: string | null }) => {
  const words = daysInWords(from, to)
  return words === null ? <span class="unknown">date unknown</span> : <time datetime={from ?? to ?? ''}>{words}</time>
}

const BASIS = { given: 'given with the report', stated: 'stated in the report', implied: 'implied' }

/** A date with what it rests on. */
export const DateWithBasis = ({ date }: { date: StatedDate | null }) =>
  date === null ? (
    <span class="unknown">date unknown: neither given nor found in the report</span>
  ) : (
    <>
      <Day value={date.value} />
      <span class="basis">
        {BASIS[date.basis]}
        {date.basis !== 'given' && ` (${date.rule})`}
      </span>
    </>
  )
