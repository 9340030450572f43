import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Annotation, Token } from '../annotate/annotation.js'
import { isQuoted } from './content-kind.js'
import type { Part } from './label.js'
import { DESCRIPTION_TAGS, JOINTS } from './name-tags.js'

/** Somebody else who begins to speak inside a content. */
export interface NewSource {
  /** Token after the last of the content before. */
  readonly end: number
  readonly source: Part
  readonly cue: Part
  readonly content: Part
}

/** A name with its description is no longer. */
const LONGEST_SOURCE = 10
/**
 * Finds in what a cue reports the place where a new source speaks: "that it was safe⟦, and⟧ ⟦the physician⟧ ⟦said⟧ ⟦that it
 * had expired⟧". Joined by a comma and a conjunction, by a semicolon, or in a sentence of its own. Null if nobody does, or
 * if it stands in marks: then the first source tells what the other said.
 */
export function findNewSource({ first, last }: Part, cue: Part, annotation: Annotation): NewSource | null {
  const { tokens, quotations } = annotation
  // "Asked whether it would rain, ⟦he said⟧ it would."
  const isAsked = /^(?:asked|questioned|pressed)$/.test(tokens[cue.last - 1]?.lower ?? '')
  const from = isAsked && tokens[first - 1]?.text === ',' ? first - 1 : first + 2
  for (let i = from; i < last - 3; i++) {
    const joint = jointAt(tokens, i) ?? (isAsked && tokens[i]?.text === ',' ? i + 1 : null)
    if (joint === null || isQuoted((tokens[i] as Token).start, quotations)) continue
    const verb = reportAfter(tokens, joint, last)
    if (verb === null || verb.at + 2 >= last) continue
    return {
      end: i,
      source: { role: 'source', first: joint, last: verb.from },
      cue: { role: 'cue', first: verb.from, last: verb.at + 1 },
      content: { role: 'content', first: verb.at + 1, last },
    }
  }
  return null
}

/** Token that a new clause begins with, if a joint stands at `i`. */
function jointAt(tokens: readonly Token[], i: number): number | null {
  const [before, here, next] = [tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1]]
  const after = (k: number) => (JOINTS.has(tokens[k]?.lower ?? '') ? k + 1 : k)
  if (here.text === ';') return after(i + 1)
  if (here.text === ',' && JOINTS.has(next?.lower ?? '')) return i + 2
  return here.sentence === before.sentence ? null : after(i)
}

/** The verb of reporting that follows a name at once, and where its helpers begin. */
function reportAfter(tokens: readonly Token[], first: number, last: number): { from: number; at: number } | null {
  for (let i = first; i < Math.min(last, first + LONGEST_SOURCE); i++) {
    const { lower, tag } = tokens[i] as Token
    const verb = tag === 'VERB' || tag === 'AUX' ? CUE_VERBS.get(lower) : undefined
    // A clause with another verb says something, but not that somebody speaks.
    if ((verb?.class === 'report' || verb?.class === 'show') && i > first)
      return lower === verb.base && !isPlural(tokens, i) ? null : { from: helpersBefore(tokens, first, i), at: i }
    if (tag === 'AUX' || tag === 'ADV') continue
    if (!DESCRIPTION_TAGS.has(tag) || /^(?:who|which|that|to|it)$/.test(lower)) return null
  }
  return null
}

const isPlural = (tokens: readonly Token[], i: number): boolean =>
  /(?:s|they|we|men|people)$/.test(tokens[i - 1]?.lower ?? '')

function helpersBefore(tokens: readonly Token[], first: number, verb: number): number {
  let from = verb
  while (from - 1 > first && /^(?:AUX|ADV)$/.test((tokens[from - 1] as Token).tag)) from--
  return from
}
