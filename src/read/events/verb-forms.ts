import { DOUBLING, IRREGULAR } from '../../lexicon/event-verbs.js'

/** `base`: attack; `third`: attacks; `past`: attacked; `participle`: given; `gerund`: attacking. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'gerund'

const VOWEL = /[aeiou]/

/** Forms of a verb. Where past and participle are one word it stands under `past` and counts as both. */
export function formsOf(lemma: string): ReadonlyMap<string, Form> {
  const stem = DOUBLING.has(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma
  const [past, participle] = IRREGULAR.get(lemma) ?? [regularPast(stem), regularPast(stem)]
  return new Map<string, Form>([
    [participle, 'participle'],
    [gerund(stem), 'gerund'],
    [third(lemma), 'third'],
    [past, 'past'],
    [lemma, lemma === past ? 'past' : 'base'],
  ])
}

const endsInConsonantY = (word: string): boolean => word.endsWith('y') && !VOWEL.test(word.at(-2) ?? 'a')

function regularPast(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`
  return endsInConsonantY(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
}

function third(lemma: string): string {
  if (lemma === 'have') return 'has'
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

const gerund = (stem: string): string => (/[^eo]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`)

/** Every form of every lemma, for one look-up a token. */
export function formIndex<T>(
  rows: readonly (readonly [lemma: string, row: T])[],
): ReadonlyMap<string, { row: T; form: Form }> {
  const index = new Map<string, { row: T; form: Form }>()
  for (const [lemma, row] of rows) for (const [word, form] of formsOf(lemma)) index.set(word, { row, form })
  return index
}
