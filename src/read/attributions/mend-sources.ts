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
  return parts.map((part, i) => {
    if (part.role !== 'source') return part
    const floor = Math.max(parts[i - 1]?.last ?? 0, sentenceOf(part, annotation).first)
    return fromRelative(part, floor, annotation) ?? fromApposition(part, floor, annotation) ?? part
  })
}

const sentenceOf = ({ first }: Part, { tokens, sentences }: Annotation) =>
  sentences[(tokens[first] as Token).sentence] as { readonly first: number; readonly last: number }

/** The name before a clause in commas that the source is, or is the subject of. */
function fromRelative(part: Part, floor: number, { tokens }: Annotation): Part | null {
  const opens = /^(?:who|which|whom|whose)$/
  const at = [part.first, part.first - 1].find((i) => opens.test(tokens[i]?.lower ?? ''))
  const words = tokens.slice(part.first, part.last)
  if (at === undefined || !words.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return null
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
