/** Labels of the tagger: outside, and first or further token of a source, a cue, a content. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const
export const LABEL_COUNT = LABELS.length

export type Role = 'source' | 'cue' | 'content'
export const ROLES: readonly Role[] = ['source', 'cue', 'content']

/** 0 outside, 1 source, 2 cue, 3 content. */
export const roleNumber = (label: number): number => (label + 1) >> 1
export const isFirst = (label: number): boolean => label > 0 && (label & 1) === 1

/** A further token must follow one of its own role. */
export const mayFollow = (before: number, label: number): boolean =>
  label === 0 || isFirst(label) || roleNumber(before) === roleNumber(label)

/** Tokens `first` (inclusive) to `last` (exclusive) with one role. */
export interface Part {
  readonly role: Role
  readonly first: number
  readonly last: number
}

/** Labels to parts, in text order. */
export function partsOf(labels: Uint8Array): Part[] {
  const parts: Part[] = []
  for (let i = 0; i < labels.length;) {
    const label = labels[i] as number
    let k = i + 1
    if (label > 0) {
      const role = roleNumber(label)
      while (k < labels.length && labels[k] === role * 2) k++
      parts.push({ role: ROLES[role - 1] as Role, first: i, last: k })
    }
    i = k
  }
  return parts
}
