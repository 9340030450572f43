import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Annotation, Tag, Token } from '../annotate/annotation.js'
import type { Part } from './label.js'

const OF_NAMES: ReadonlySet<Tag> = new Set<Tag>(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'NUM', 'X'])
const LONGEST_NAME = 8

/**
 * Sources that are only what a sentence adds to a name, led back to the name: a relative clause ("⟦The queen⟧, who signed
 * the law, said"; "⟦The commission⟧, to which both belong, said") or an apposition at the head of its sentence ("⟦Its
 * owner, a plumber⟧, said").
 */
export function mendSources(parts: readonly Part[], annotation: Annotation): Part[] {
  return parts.flatMap((part, i) => {
    if (part.role !== 'source') return [part]
    const floor = Math.max(parts[i - 1]?.last ?? 0, sentenceOf(part, annotation).first)
    if (isClauseOf(parts[i - 1], part, annotation)) return []
    return [
      fromRelative(part, floor, annotation) ??
        fromApposition(part, floor, annotation) ??
        fromPlace(part, parts[i + 1], floor, annotation) ??
        part,
    ]
  })
}

const sentenceOf = ({ first }: Part, { tokens, sentences }: Annotation) =>
  sentences[(tokens[first] as Token).sentence] as { readonly first: number; readonly last: number }

/** Whether a source is a relative clause of the one before it. */
function isClauseOf(before: Part | undefined, { first, last }: Part, { tokens }: Annotation): boolean {
  if (before?.role !== 'source' || first - before.last > 2 || tokens[before.last]?.text !== ',') return false
  return [first, first - 1].some((i) => OPENS.test(tokens[i]?.lower ?? '')) && isClause(tokens.slice(first, last))
}

const OPENS = /^(?:who|which|whom|whose)$/
const isClause = (words: readonly Token[]): boolean => words.some(({ tag }) => tag === 'VERB' || tag === 'AUX')

/** The name before a clause in commas that the source is, or is the subject of. */
function fromRelative(part: Part, floor: number, { tokens }: Annotation): Part | null {
  const at = [part.first, part.first - 1].find((i) => OPENS.test(tokens[i]?.lower ?? ''))
  if (at === undefined || !isClause(tokens.slice(part.first, part.last))) return null
  const comma = [at - 1, at - 2].find((i) => i > floor && tokens[i]?.text === ',')
  if (comma === undefined) return null
  const first = nameBefore(tokens, comma, floor)
  return first === null ? null : { ...part, first, last: comma }
}

/** "Its owner, ⟦a plumber,⟧": the source begins where its sentence does. */
function fromApposition(part: Part, floor: number, annotation: Annotation): Part | null {
  const { tokens } = annotation
  const [before, first, last] = [part.first - 1, tokens[part.first] as Token, tokens[part.last - 1] as Token]
  if (tokens[before]?.text !== ',' || last.text !== ',' || !/^(?:a|an|the)$/.test(first.lower)) return null
  const start = nameBefore(tokens, before, floor)
  return start !== null && start === sentenceOf(part, annotation).first ? { ...part, first: start } : null
}

/** "The hospital in ⟦Sorn⟧ reported": the place is not what reports. */
function fromPlace(part: Part, cue: Part | undefined, floor: number, { tokens }: Annotation): Part | null {
  if (
    cue?.role !== 'cue' ||
    cue.first !== part.last ||
    !/^(?:in|of|from|at)$/.test(tokens[part.first - 1]?.lower ?? '')
  )
    return null
  const verb = CUE_VERBS.get((tokens[cue.last - 1] as Token).lower)
  if (verb?.class !== 'report' || (tokens[cue.last - 1] as Token).lower.endsWith('ing')) return null
  const first = nameBefore(tokens, part.first - 1, floor)
  return first === null ? null : { ...part, first }
}

/** Where the name that ends before `end` begins; null where no name does. */
function nameBefore(tokens: readonly Token[], end: number, floor: number): number | null {
  let from = end
  for (; from > floor && end - from < LONGEST_NAME; from--) {
    const { tag, lower } = tokens[from - 1] as Token
    const fits = OF_NAMES.has(tag) || lower === 'of' || (tag === 'PRON' && /^(?:its|his|her|their|our|my)$/.test(lower))
    if (!fits) break
  }
  while (from < end && (tokens[from] as Token).lower === 'of') from++
  const named = tokens.slice(from, end).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN')
  return named ? from : null
}
