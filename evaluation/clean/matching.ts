/** When a field read off a page is what the gold says: title, writers, day. */

export type Mark = 'right' | 'wrong' | 'unknown'

export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const squeezed = (text: string): string => plain(text).replaceAll(' ', '')

/** Between a headline and the outlet's name. */
const BETWEEN = /\s+[|–—»·-]\s+|\s+::\s+|\s*\|\s*|: /

/** The titles that say the same: as given, and without the name of the site at either end. */
export function withoutSite(title: string, url: string): string[] {
  const host = squeezed(/^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? '')
  const isSite = (part: string): boolean => {
    const name = squeezed(part).replace(/^the/, '')
    return name.length >= 3 && (host.includes(name) || name.includes(host.replace(/(?:com|org|net|edu|gov|io)$/, '')))
  }
  const parts = title.split(BETWEEN)
  const both = [title]
  if (parts.length > 1 && isSite(parts.at(-1)!)) both.push(parts.slice(0, -1).join(' '))
  if (parts.length > 1 && isSite(parts[0]!)) both.push(parts.slice(1).join(' '))
  return both.map(plain)
}

/** Equal after normalising spaces, marks and case, whether or not the gold's title has the site's name. */
export function titleMark(found: string | undefined, gold: string, url: string): Mark {
  if (found === undefined || found === '') return 'unknown'
  return withoutSite(gold, url).includes(plain(found)) ? 'right' : 'wrong'
}

/** Last words of what a writer is: no name. */
const TRADE =
  /\b(?:expert|editor|dietitian|educator|gardener|horticulturalist|manager|ceo|director|officer|operations|member|candidate|representative|lines|committee)\b/i
const DEGREES: ReadonlySet<string> = new Set(
  'ms ma ba bsc md do phd ph d m rd rdn fand foma dabom cepf cfp cpa cpp psp mw dvm vmd dacvb lvt vts faclm e ryt smt jr sr'.split(
    ' ',
  ),
)
const ADDRESS: ReadonlySet<string> = new Set(['dr', 'prof', 'mr', 'mrs', 'ms'])
const BODY =
  /\b(?:news|newsroom|team|staff|desk|editors|editorial|university|institute|media|company|center|centre|agency|llc|inc|society|reuters|press)\b/i

/** Writers named in a credit, each folded to its words in alphabetical order. */
export function writersIn(credit: string): string[] {
  const parts = credit
    .replace(/^\s*(?:written |posted |reviewed )?by:?\s+/i, '')
    .replace(/\s*\([^)]*\)/g, '')
    .split(/\s*(?:,|;|\||\/|&|\band\b|\bwith\b|\bedited by\b| - )\s*/i)
    .filter((part) => plain(part) !== '')
  const names = parts.filter((part, at) => at === 0 || !isQualification(part))
  const people = names.filter((name) => !BODY.test(name))
  return [...new Set((people.length > 0 ? people : names).map(inOrder))].toSorted()
}

/** Degrees, or a trade. */
const isQualification = (part: string): boolean =>
  TRADE.test(part) ||
  plain(part)
    .split(' ')
    .every((word) => DEGREES.has(word) || /^\d+$/.test(word))

const inOrder = (name: string): string => {
  const words = plain(name).split(' ')
  const own = words.filter((word, at) => !(ADDRESS.has(word) && at === 0) && !(DEGREES.has(word) && at > 1))
  return (own.length > 0 ? own : words).toSorted().join(' ')
}

/** The same people, in any order and case; "Surname, Given name" is one person. */
export function writersMark(found: readonly string[], gold: string): Mark {
  if (found.length === 0) return 'unknown'
  const own = writersIn(found.join('; '))
  const theirs = writersIn(gold)
  const people = (names: readonly string[]): string => names.toSorted().join('; ')
  const words = (names: readonly string[]): string =>
    names
      .flatMap((name) => name.split(' '))
      .toSorted()
      .join(' ')
  return people(own) === people(theirs) || words(own) === words(theirs) ? 'right' : 'wrong'
}

/** The same calendar day; a month or year that agrees leaves the day unknown. */
export function dayMark(found: string | undefined, gold: string): Mark {
  if (found === undefined) return 'unknown'
  const day = found.slice(0, 10)
  if (day.startsWith(gold)) return 'right'
  return gold.startsWith(day) ? 'unknown' : 'wrong'
}
