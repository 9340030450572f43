import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Annotation, Token } from '../annotate/annotation.js'
import { isQuoted } from './content-kind.js'
import type { Part } from './label.js'
import { JOINTS, LONGEST_NAME, NAME_TAGS } from './name-tags.js'

/**
 * Parts with the sources that stand between a joint and a cue: "that it was stolen; ⟦the owner’s lawyer⟧ argued that ...".
 * The tagger has them at the end of the content before, or not at all; then the cue would go with the source before.
 */
export function addJointSources(parts: readonly Part[], annotation: Annotation): Part[] {
  const all: Part[] = []
  for (const part of parts) {
    const before = all.at(-1)
    const source = part.role === 'cue' ? sourceBefore(part, before, annotation) : null
    if (source !== null) {
      if (before !== undefined && before.last > source.first)
        all[all.length - 1] = { ...before, last: source.first - 1 }
      all.push(source)
    }
    all.push(part)
  }
  return all
}

function sourceBefore(cue: Part, before: Part | undefined, { tokens, quotations }: Annotation): Part | null {
  const verb = tokens[cue.last - 1] as Token
  const known = CUE_VERBS.get(verb.lower)
  if (known?.class !== 'report' || verb.lower.endsWith('ing') || isQuoted(verb.start, quotations)) return null
  let first = cue.first
  while (first > 1 && cue.first - first < LONGEST_NAME && NAME_TAGS.has((tokens[first - 1] as Token).tag)) first--
  const named = tokens.slice(first, cue.first).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON')
  if (!named || !isJoint(tokens, first - 1)) return null
  // What is labelled already stays, but for the end of a content that has room for more than a name.
  const isFree = before === undefined || before.last <= first
  const isTail = before?.role === 'content' && before.last === cue.first && first - before.first > 2
  return isFree || isTail ? { role: 'source', first, last: cue.first } : null
}

/** A semicolon, or a comma and a conjunction. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token
  return text === ';' || (JOINTS.has(lower) && /^[,;]$/.test(tokens[at - 1]?.text ?? ''))
}
