import type { Span } from '../../record/span.js'
import type { AlignedStretch, TellingRelation } from '../../record/utterance.js'
import { cutsOf, type Cut } from './cuts.js'

export type { Cut, Lost } from './cuts.js'

/** One utterance of a story with its fullest telling, and how every report tells it. */
export interface Whole {
  readonly utterance: string
  /** The day by which it was said, ISO 8601; null where unknown. */
  readonly day: string | null
  /** Report of the fullest telling, its text and where the words stand in it. */
  readonly document: string
  readonly text: string
  readonly content: readonly Span[]
  readonly tellings: readonly Retold[]
}

/** A telling beside the fullest one; null where nothing relates the two directly. */
export interface Retold {
  readonly document: string
  readonly relation: TellingRelation | null
  /** From the fullest (`a`) to this one (`b`). */
  readonly alignment: readonly AlignedStretch[]
}

/** What a report does not tell of a story. */
export interface Missing {
  readonly document: string
  /** Utterances that other reports tell and this one does not, in the order given. */
  readonly absent: readonly string[]
  /** Parts of statements that it leaves out. */
  readonly cut: readonly { readonly utterance: string; readonly cuts: readonly Cut[] }[]
}

/**
 * What a report leaves out of what the reports of its story tell. What was said after it came out, it could not tell.
 *
 * Parts are looked for only where the words are kept: who tells something in other words says it in fewer, and what
 * stands for what is then a guess.
 */
export function missingFrom(
  report: { readonly id: string; readonly day: string | null },
  wholes: readonly Whole[],
): Missing {
  const absent: string[] = []
  const cut: { utterance: string; cuts: readonly Cut[] }[] = []
  for (const whole of wholes) {
    const own = whole.tellings.filter(({ document }) => document === report.id)
    if (whole.document === report.id) continue
    if (own.length === 0) {
      if (!isLater(whole.day, report.day)) absent.push(whole.utterance)
      continue
    }
    if (!own.every(({ relation }) => relation !== null && IN_WORDS.has(relation))) continue
    const cuts = cutsOf(
      whole.text,
      whole.content,
      own.map(({ alignment }) => alignment),
    )
    if (cuts.length > 0) cut.push({ utterance: whole.utterance, cuts })
  }
  return { document: report.id, absent, cut }
}

/** Relations whose alignment sets words beside words. */
const IN_WORDS: ReadonlySet<TellingRelation> = new Set(['trimmed', 'overlapping', 'altered', 'identical'])

/** Whether it was said after the day of the report, as far as both are known. */
function isLater(said: string | null, report: string | null): boolean {
  if (said === null || report === null) return false
  const length = Math.min(said.length, report.length, 10)
  return said.slice(0, length) > report.slice(0, length)
}
