import type { Span } from '../../record/span.js'

/** Whether a sentence speaks of what was or of what will be, near a time expression. */
export type Tense = 'past' | 'future' | 'unknown'

/** Code units on each side that are looked at: a clause, and a bound on the work. */
const LEFT = 160
const RIGHT = 100

const AHEAD =
  /^(?:will|shall|won['’]t|would|upcoming|due|scheduled|expected|planned|slated|set|coming|forthcoming|tomorrow|going|intends?|hopes?|plans?|deadline)$/
const BEHIND =
  /^(?:was|were|had|did|said|told|met|held|took|began|begun|went|came|made|gave|left|saw|got|won|lost|fell|rose|spoke|wrote|sent|struck|fought|broke|led|put|cut|shot|fled|became|grew|set|\w{2,}ed)$/

/**
 * The nearest sign of tense to the left in the same sentence decides; with none, the first to the right.
 *
 * "Said that it will meet on Monday" is future, "said on Monday that it will meet" is past: nearness stands in for
 * syntax, which holds in news style where the date follows its verb.
 */
export function tenseAt(text: string, at: Span): Tense {
  const left = text.slice(Math.max(0, at.start - LEFT), at.start)
  // Not over the end of a sentence; a full stop after a short word with a capital is an abbreviation.
  const words = left.slice(Math.max(left.lastIndexOf('\n'), lastStop(left)) + 1).match(/[\w'’]+/g) ?? []
  // "By June 10" is a limit that is still to come.
  if (/^by$/i.test(words.at(-1) ?? '') || /^by early|^by late/i.test(words.slice(-2).join(' '))) return 'future'
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const tense = tenseOf(words, index)
    if (tense !== null) return tense
  }
  const right = text.slice(at.end, at.end + RIGHT)
  const after = right.slice(0, right.search(/[.!?](?:\s|$)|\n|$/)).match(/[\w'’]+/g) ?? []
  for (let index = 0; index < after.length; index += 1) {
    const tense = tenseOf(after, index)
    if (tense !== null) return tense
  }
  return 'unknown'
}

function tenseOf(words: readonly string[], index: number): Tense | null {
  const word = (words[index] ?? '').toLowerCase()
  if (AHEAD.test(word)) return 'future'
  // "is set for Monday", "is to meet on Monday".
  if (word === 'to' && /^(?:is|are)$/i.test(words[index - 1] ?? '')) return 'future'
  if (!BEHIND.test(word)) return null
  return isAwaited(words, index) ? 'future' : 'past'
}

/** "will be signed", "to be held", "should be completed": the participle is of what is to come. */
function isAwaited(words: readonly string[], index: number): boolean {
  const before = words.slice(Math.max(0, index - 4), index).map((word) => word.toLowerCase())
  const be = before.lastIndexOf('be')
  return be > 0 && /^(?:will|would|shall|should|may|might|could|can|must|to|not|only|also)$/.test(before[be - 1] ?? '')
}

function lastStop(left: string): number {
  let stop = -1
  for (const match of left.matchAll(/[a-z\d)”"'’]{2}[.!?][”"'’)]?\s+(?=[A-Z“"])/g))
    stop = match.index + match[0].length - 1
  return stop
}
