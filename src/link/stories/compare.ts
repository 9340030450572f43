import type { Sheet } from '../sheet.js'
import { daysApart } from '../utterances/occasion.js'

/** How two reports are on one happening. */
export interface StoryLink {
  /** 0 to 1 from words and names; more with shared utterances or text. */
  readonly score: number
  readonly why: string
}

/** Cosine of two weighted lists. */
function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [dot, ofA, ofB] = [0, 0, 0]
  for (const [key, weight] of a) {
    ofA += weight ** 2
    dot += weight * (b.get(key) ?? 0)
  }
  for (const weight of b.values()) ofB += weight ** 2
  return dot === 0 ? 0 : dot / Math.sqrt(ofA * ofB)
}

const known = new WeakMap<Sheet, ReadonlyMap<string, number>>()

function topicsOf(sheet: Sheet): ReadonlyMap<string, number> {
  let topics = known.get(sheet)
  if (topics === undefined) known.set(sheet, (topics = new Map(sheet.topics.map(({ stem, weight }) => [stem, weight]))))
  return topics
}

/** Words from which a report shows what it is about; days within which two of one happening are printed; how alike. */
const HAPPENING = { words: 60, days: 2, like: 0.35 }

/** Whether two reports are on one happening by their topics and dates alone: what speaks for their statements too. */
export function onOneHappening(a: Sheet, b: Sheet): boolean {
  if (a.id === b.id || Math.min(a.lowers.length, b.lowers.length) < HAPPENING.words) return false
  return (daysApart(a.days, b.days) ?? 0) <= HAPPENING.days && cosine(topicsOf(a), topicsOf(b)) >= HAPPENING.like
}

/** Days within which reports are on one happening; a story that runs on longer is several. */
export const DAYS = 4
/** Of all pairs between two groups of reports, the share that must be linked for them to be one story. */
export const DENSE = 0.34
/**
 * Least likeness of topics: alone; where one has no date; where neither has, for these are weighed by more of their words
 * when stories are gathered, and one of them is brief; with an utterance that both tell; with shared text.
 */
const LIKE = { dated: 0.3, undated: 0.35, neither: 0.3, brief: 0.2, utterance: 0.16, copy: 0.05 }
/** Words below which a report is brief: it has few words to share. */
const BRIEF = 100

function leastLike(a: Sheet, b: Sheet, shared: number, copies: boolean): number {
  if (copies) return LIKE.copy
  if (shared > 0) return LIKE.utterance
  if (a.days !== null && b.days !== null) return LIKE.dated
  if (a.days !== null || b.days !== null) return LIKE.undated
  return Math.min(a.lowers.length, b.lowers.length) < BRIEF ? LIKE.brief : LIKE.neither
}

/** Whether two reports are on one happening. `shared`: utterances that both tell. */
export function storyLinkOf(a: Sheet, b: Sheet, shared: number, copies: boolean): StoryLink | null {
  const apart = daysApart(a.days, b.days)
  if (apart !== null && apart > (copies ? 2 * DAYS : DAYS)) return null
  const [topicsA, topicsB] = [topicsOf(a), topicsOf(b)]
  const like = cosine(topicsA, topicsB)
  if (like < leastLike(a, b, shared, copies)) return null
  const words = [...topicsA.keys()].filter((word) => topicsB.has(word)).slice(0, 4)
  const first = copies
    ? 'they share text'
    : shared > 0
      ? `both tell ${shared === 1 ? 'one utterance' : `${shared} utterances`}`
      : 'they are about the same'
  const when =
    apart === null ? 'not both are dated' : apart === 0 ? 'they are of one day' : `${apart} days lie between them`
  const score = Math.min(1, like + (copies ? 0.5 : 0) + Math.min(0.3, shared * 0.15))
  return { score: Math.round(score * 1000) / 1000, why: `${first} (${words.join(', ')}); ${when}` }
}
