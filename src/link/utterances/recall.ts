import type { Sheet, Telling } from '../sheet.js'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH = MONTHS.join('|')

/** Times of speaking that are long past. A bare "had said" is not among them: it may be of the same day. */
const RECALL = new RegExp(
  [
    String.raw`\b(?:years?|months?|weeks|decades?) (?:ago|earlier|before)\b`,
    String.raw`\bback (?:in|then)\b`,
    String.raw`\bonce (?:said|told|wrote|called|promised)\b`,
    String.raw`\bearlier (?:this|in the|that) year\b`,
    String.raw`\blast (?:month|spring|summer|autumn|fall|winter|year|${MONTH})\b`,
    // What was taken back since then was not said in this report.
    String.raw`\b(?:has since|later) (?:apologi[sz]|retract|withdr|walked|clarif|regret)`,
  ].join('|'),
  'i',
)

/** A sentence that names a day of the week tells of that day, whatever else it dates. */
const THESE_DAYS = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|this (?:week|morning|evening))\b/i
const YEAR = /\b(?:1[89]|20)\d\d\b/g
/** A month as the time of something past: "in December", "her March comment". "May" and "march" are other words too. */
const PAST_MONTH = new RegExp(
  String.raw`\b(?:in|his|her|their|its|of|a|the|’s|'s) (${MONTH.replaceAll(/\b\w/g, (first) => first.toUpperCase())})\b`,
  'g',
)

/** Characters around a statement that are looked at: its sentence. */
const AROUND = { before: 220, behind: 160, between: 160 }

const asked = new WeakMap<Telling, boolean>()

const SENTENCE_END = /[.!?]["'”’»]?\s|\n/

/** What stands between the pieces of a statement that is told in several: "..., she said last month, ...". */
function between(text: string, { words }: Telling): string {
  const gaps: string[] = []
  for (const [index, word] of words.entries()) {
    const from = words[index - 1]?.end ?? word.start
    if (word.start - from < 4) continue
    const gap = text.slice(from, Math.min(word.start, from + AROUND.between))
    if (/\p{L}{2}/u.test(gap)) gaps.push(gap)
  }
  return gaps.join(' ')
}

/** The rest of the sentence that a statement stands in. */
function around(text: string, telling: Telling): string {
  const { words } = telling
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const before = text
    .slice(Math.max(0, start - AROUND.before), start)
    .split(SENTENCE_END)
    .at(-1)
  const [behind] = text.slice(end, end + AROUND.behind).split(SENTENCE_END)
  return `${before} ${between(text, telling)} ${behind}`
}

const dateOf = (days: number) => new Date(days * 86_400_000)

/** Whether a sentence dates what it tells by a year or month that is not the report's, nor shortly ahead of it. */
function isOfOtherDate(text: string, days: Sheet['days']): boolean {
  if (days === null || THESE_DAYS.test(text)) return false
  const [from, to] = [dateOf(days.from), dateOf(days.to)]
  const years = [from, to].map((date) => String(date.getUTCFullYear()))
  if ([...text.matchAll(YEAR)].some(([year]) => !years.includes(year))) return true
  // A month that comes within half a year may be a plan.
  const ahead = (month: number) => (month - from.getUTCMonth() + 12) % 12
  return [...text.matchAll(PAST_MONTH)].some(([, name = '']) => ahead(MONTHS.indexOf(name.toLowerCase())) > 5)
}

/** Whether a report tells a statement as one that was made long before: it says so, or names another year or month. */
export function recalls(telling: Telling, sheet: Sheet): boolean {
  const known = asked.get(telling)
  if (known !== undefined) return known
  const text = around(sheet.text, telling)
  const found = RECALL.test(text) || isOfOtherDate(text, sheet.days)
  asked.set(telling, found)
  return found
}
