import table from './synonyms.json' with { type: 'json' }

interface Senses {
  /** By stem, the most frequent sense first. */
  readonly of: ReadonlyMap<string, readonly string[]>
  /** Senses that a sense is a kind of. */
  readonly above: ReadonlyMap<string, readonly string[]>
}

const rows = (text: string) =>
  new Map(
    text.split('\n').map((line) => {
      const [key = '', ...senses] = line.split(' ')
      return [key, senses] as const
    }),
  )

/** Unpacked when the first pair is asked for: most programs that import this read no two words. */
let unpacked: Senses | null = null
const senses = (): Senses => (unpacked ??= { of: rows(table.words), above: rows(table.parents) })

/** Of the senses of a word, those that its users mostly mean. */
const MAIN = 3

export type Kinship = 'synonyms' | 'loose synonyms' | 'one of a kind'

/**
 * Whether two stems (lexicon/stems, `inflection`) can mean the same: `synonyms` by main senses of both, `loose synonyms`
 * by a sense that at least one of them seldom has, `one of a kind` when a main sense of one is a kind of the other's.
 */
export function kinship(a: string, b: string): Kinship | null {
  const { of, above } = senses()
  const ofA = of.get(a)
  const ofB = of.get(b)
  if (ofA === undefined || ofB === undefined) return null
  const [mainA, mainB] = [ofA.slice(0, MAIN), ofB.slice(0, MAIN)]
  if (mainA.some((sense) => mainB.includes(sense))) return 'synonyms'
  const under = (children: readonly string[], parents: readonly string[]) =>
    children.some((child) => above.get(child)?.some((parent) => parents.includes(parent)))
  if (under(mainA, mainB) || under(mainB, mainA)) return 'one of a kind'
  return ofA.some((sense) => ofB.includes(sense)) ? 'loose synonyms' : null
}

/** Stems of each sense, made of the senses of each stem when first asked for. */
let sharing: Map<string, string[]> | null = null

function sharingOf(): Map<string, string[]> {
  if (sharing !== null) return sharing
  sharing = new Map()
  for (const [stem, own] of senses().of) {
    for (const sense of own) {
      const list = sharing.get(sense)
      if (list === undefined) sharing.set(sense, [stem])
      else list.push(stem)
    }
  }
  return sharing
}

/** Stems that share any sense with a stem: what a spinner may have put it for. In the order of its senses, each once. */
export function sharersOf(stem: string): string[] {
  const own = senses().of.get(stem) ?? []
  return [...new Set(own.flatMap((sense) => sharingOf().get(sense) ?? []))].filter((other) => other !== stem)
}
