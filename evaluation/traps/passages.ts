/**
 * Passages that are easily mistaken for statements, alone or beside a real one.
 *
 * All are invented. What a careful reader takes for speech is marked in place: ⟦1s the source⟧, ⟦1c the cue⟧ and ⟦1w the
 * words⟧ of the first statement, ⟦2s ...⟧ of the second; ⟦?1s ...⟧ where finding it or not is no fault.
 */
import { readFileSync } from 'node:fs'
import type { Span } from '../../dist/record/span.js'

export type Part = 'tuned' | 'held'
export const PARTS: readonly Part[] = ['tuned', 'held']

/** What is spoken in a passage. Spans are half-open, UTF-16, into its text. */
export interface Spoken {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly optional: boolean
}

export interface Passage {
  readonly id: string
  readonly part: Part
  /** What tempts a reader that goes by words alone. */
  readonly kind: string
  readonly text: string
  readonly spoken: readonly Spoken[]
}

const MARK = /⟦(\??)(\d)([scw]) ([^⟦⟧]*)⟧/g
const ROLES = { s: 'source', c: 'cue', w: 'content' } as const

/** The text without its marks, and what they mark. */
export function readMarks(marked: string): Pick<Passage, 'text' | 'spoken'> {
  const spoken = new Map<string, { source: Span[]; cue: Span[]; content: Span[]; optional: boolean }>()
  let text = ''
  let from = 0
  for (const { 0: whole, 1: sign, 2: number, 3: role, 4: words, index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index)
    from = index + whole.length
    const each = spoken.get(number as string) ?? { source: [], cue: [], content: [], optional: sign === '?' }
    const start = text.length
    text += words
    each[ROLES[role as keyof typeof ROLES]].push({ start, end: text.length } as Span)
    spoken.set(number as string, each)
  }
  text += marked.slice(from)
  if (/[⟦⟧]/.test(text)) throw new Error(`a mark that cannot be read: ${marked}`)
  return { text, spoken: [...spoken.values()] }
}

export const fileOf = (part: Part): string => new URL(`${part}.json`, import.meta.url).pathname

export function passagesOf(part: Part): Passage[] {
  const { passages } = JSON.parse(readFileSync(fileOf(part), 'utf8')) as { passages: Record<string, string[]> }
  return Object.entries(passages).flatMap(([kind, texts]) =>
    texts.map((marked, i) => ({
      id: `${part}-${kind.replaceAll(' ', '-')}-${i + 1}`,
      part,
      kind,
      ...readMarks(marked),
    })),
  )
}
