import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Annotation, Quotation, Tag, Token } from '../annotate/annotation.js'
import { isQuoted } from './content-kind.js'
import type { Part } from './label.js'

const OF_NAMES: ReadonlySet<Tag> = new Set<Tag>(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'NUM', 'X'])
const LONGEST_NAME = 12

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
        fromEnd(part, parts[i + 1], floor, annotation) ??
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

/** What joins a clause to a name is no part of it, though it may be tagged so. */
const JOINS = /^(?:who|which|whom|whose|that)$/
const OPENS = /^(?:who|which|whom|whose)$/
const isClause = (words: readonly Token[]): boolean => words.some(({ tag }) => tag === 'VERB' || tag === 'AUX')

/** The name before a clause in commas that the source is, or is the subject of. */
function fromRelative(part: Part, floor: number, { tokens, quotations }: Annotation): Part | null {
  const at = [part.first, part.first - 1].find((i) => OPENS.test(tokens[i]?.lower ?? ''))
  if (at === undefined || !isClause(tokens.slice(part.first, part.last))) return null
  const comma = [at - 1, at - 2].find((i) => i > floor && tokens[i]?.text === ',')
  if (comma === undefined) return null
  const first = nameBefore(tokens, comma, floor, quotations)
  return first === null ? null : { ...part, first, last: comma }
}

/** "Its owner, ⟦a plumber,⟧": the source begins where its sentence does. */
function fromApposition(part: Part, floor: number, annotation: Annotation): Part | null {
  const { tokens } = annotation
  const [before, first, last] = [part.first - 1, tokens[part.first] as Token, tokens[part.last - 1] as Token]
  if (tokens[before]?.text !== ',' || last.text !== ',' || !/^(?:a|an|the)$/.test(first.lower)) return null
  const start = nameBefore(tokens, before, floor, annotation.quotations)
  return start !== null && start === sentenceOf(part, annotation).first ? { ...part, first: start } : null
}

const PLACED = /^(?:in|of|from|at|for)$/

/** "The hospital in ⟦Sorn⟧ reported", "the ferry ⟦company⟧ said": only the end of the name. */
function fromEnd(part: Part, cue: Part | undefined, floor: number, { tokens, quotations }: Annotation): Part | null {
  if (cue?.role !== 'cue' || cue.first !== part.last) return null
  const verb = tokens[cue.last - 1] as Token
  const isFinite = !verb.lower.endsWith('ing') && tokens[cue.first]?.lower !== 'to'
  if (CUE_VERBS.get(verb.lower)?.class !== 'report' || !isFinite) return null
  let { first } = part
  for (let steps = 0; steps < 2 && first > floor; steps++) {
    const [before, opens] = [tokens[first - 1] as Token, tokens[first] as Token]
    const isPlaced = PLACED.test(before.lower)
    const isCutOff = opens.tag === 'NOUN' && /^(?:NOUN|ADJ|DET)$/.test(before.tag) && !JOINS.test(before.lower)
    const name = isPlaced || isCutOff ? nameBefore(tokens, isPlaced ? first - 1 : first, floor, quotations) : null
    if (name === null) break
    first = name
  }
  return first === part.first ? null : { ...part, first }
}

/** Where the name that ends before `end` begins; null where no name does. */
function nameBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  quotations: readonly Quotation[],
): number | null {
  let from = end
  for (; from > floor && end - from < LONGEST_NAME; from--) {
    const { tag, lower, start } = tokens[from - 1] as Token
    // "the cook of the “White Horse”"
    const fits =
      (OF_NAMES.has(tag) && !JOINS.test(lower)) ||
      isQuoted(start, quotations) ||
      lower === 'of' ||
      (tag === 'PRON' && /^(?:its|his|her|their|our|my)$/.test(lower))
    if (!fits) break
  }
  while (from < end && (tokens[from] as Token).lower === 'of') from++
  const named = tokens.slice(from, end).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN')
  return named ? from : null
}
