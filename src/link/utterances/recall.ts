import type { Sheet, Telling } from '../sheet.js'

/** Times of speaking that are long past. A bare "had said" is not among them: it may be of the same day. */
const RECALL = new RegExp(
  [
    String.raw`\b(?:years?|months?|decades?) (?:ago|earlier|before)\b`,
    String.raw`\bback (?:in|then)\b`,
    String.raw`\bonce (?:said|told|wrote|called|promised)\b`,
    String.raw`\bearlier (?:this|in the|that) year\b`,
    String.raw`\blast (?:month|spring|summer|autumn|fall|winter|year|january|february|march|april|may|june|july|august|september|october|november|december)\b`,
  ].join('|'),
  'i',
)

const YEAR = /\b(?:1[89]|20)\d\d\b/g

/** Characters around a statement that are looked at: its sentence. */
const AROUND = { before: 220, behind: 160 }

const asked = new WeakMap<Telling, boolean>()

const SENTENCE_END = /[.!?]["'”’»]?\s|\n/

/** The rest of the sentence that a statement stands in. */
function around(text: string, { words }: Telling): string {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const before = text
    .slice(Math.max(0, start - AROUND.before), start)
    .split(SENTENCE_END)
    .at(-1)
  const [behind] = text.slice(end, end + AROUND.behind).split(SENTENCE_END)
  return `${before} ${behind}`
}

const yearOf = (days: number): string => String(new Date(days * 86_400_000).getUTCFullYear())

/** Whether a report tells a statement as one that was made long before: it says so, or names another year. */
export function recalls(telling: Telling, sheet: Sheet): boolean {
  const known = asked.get(telling)
  if (known !== undefined) return known
  const text = around(sheet.text, telling)
  const own = sheet.days === null ? [] : [yearOf(sheet.days.from), yearOf(sheet.days.to)]
  const other = [...text.matchAll(YEAR)].some(([year]) => own.length > 0 && !own.includes(year))
  const found = RECALL.test(text) || other
  asked.set(telling, found)
  return found
}
