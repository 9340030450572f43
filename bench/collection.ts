/**
 * Collections of made-up reports, as large as wanted and always the same, that repeat themselves as news does: most
 * happenings have one report, few have dozens; agencies are reprinted and cut; an utterance is told in the same words, in
 * part, with a word replaced, or in other words; few speakers say most of what is said.
 *
 * Words are drawn with the frequencies of the shipped table, so that linking finds common words common and rare ones rare.
 */
import { readFileSync } from 'node:fs'
import type { Report, Said } from '../dist/told.js'
import { Chance } from '../evaluation/chance.ts'

const RARITY = JSON.parse(readFileSync(new URL('../src/lexicon/word-rarity.json', import.meta.url), 'utf8')) as {
  halfBits: Record<string, string>
}

type Random = () => number
const below = (draw: Random, count: number): number => Math.floor(draw() * count)
const between = (draw: Random, from: number, to: number): number => from + below(draw, to - from + 1)
const one = <T>(draw: Random, all: readonly T[]): T => all[below(draw, all.length)] as T
/** Small numbers much more often than large ones, as Zipf's law has it. */
const seldomHigh = (draw: Random, count: number): number => Math.floor(count ** draw()) - 1

/** Draws words as often as they stand in articles. */
function vocabulary(): (draw: Random) => string {
  const groups = Object.entries(RARITY.halfBits).map(([half, stems]) => ({
    words: stems.split(' '),
    each: 2 ** (-Number(half) / 2),
  }))
  const shares = groups.map(({ words, each }) => words.length * each)
  const total = shares.reduce((sum, share) => sum + share, 0)
  return (draw) => {
    let at = draw() * total
    const group = groups.find((_, index) => (at -= shares[index] ?? 0) < 0) ?? groups[0]
    return one(draw, group?.words ?? ['word'])
  }
}

const SYLLABLES = 'ba ker lo mi ran so ta vel ni do gra hu el fen ros pi'.split(' ')
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const nameOf = (draw: Random): string =>
  [2, 3].map((length) => capital(Array.from({ length }, () => one(draw, SYLLABLES)).join(''))).join(' ')

interface Spoken {
  readonly by: string
  readonly words: readonly string[]
}

interface Happening {
  readonly day: string
  readonly topic: readonly string[]
  readonly spoken: readonly Spoken[]
}

const OUTLETS = 40
const SPEAKERS = 1_500

/** `count` reports, `told` one after the other. The first reports of a larger collection are those of a smaller one. */
export function* reports(count: number, seed = 1): Generator<Report> {
  const chance = new Chance(`reports ${seed}`)
  const draw = () => chance.share()
  const word = vocabulary()
  const speakers = Array.from({ length: SPEAKERS }, () => nameOf(draw))
  const outlets = Array.from({ length: OUTLETS }, () => `The ${nameOf(draw)}`)
  for (let made = 0; made < count;) {
    const happening = happeningOf(draw, word, speakers)
    const many = draw() < 0.6 ? 1 : draw() < 0.75 ? between(draw, 2, 5) : between(draw, 6, 40)
    let wire: Telling | null = null
    for (let telling = 0; telling < many && made < count; telling++, made++) {
      const own: Telling = wire !== null && draw() < 0.3 ? cut(wire, draw) : tellingOf(happening, draw, word)
      wire ??= own
      yield { ...own, uri: `file:made/${made}.txt`, outlet: one(draw, outlets), published: happening.day }
    }
  }
}

function happeningOf(draw: Random, word: (draw: Random) => string, speakers: readonly string[]): Happening {
  const topic = Array.from({ length: 40 }, () => word(draw))
  const drawn = () => (draw() < 0.35 ? one(draw, topic) : word(draw))
  const spoken = Array.from({ length: between(draw, 2, 6) }, () => ({
    by: speakers[seldomHigh(draw, SPEAKERS)] ?? 'Nobody',
    words: Array.from({ length: between(draw, 8, 30) }, drawn),
  }))
  const day = new Date(Date.UTC(2015, 0, 1) + below(draw, 1_000) * 86_400_000).toISOString().slice(0, 10)
  return { day, topic, spoken }
}

interface Telling {
  readonly title: string
  readonly text: string
  readonly said: readonly Said[]
}

function tellingOf({ topic, spoken }: Happening, draw: Random, word: (draw: Random) => string): Telling {
  const sentence = () => {
    const words = Array.from({ length: between(draw, 8, 25) }, () => (draw() < 0.3 ? one(draw, topic) : word(draw)))
    return `${capital(words.join(' '))}.`
  }
  const paragraphs: string[] = []
  const said: Said[] = []
  for (const { by, words } of spoken) {
    paragraphs.push(Array.from({ length: between(draw, 1, 3) }, sentence).join(' '))
    if (draw() < 0.25) continue
    paragraphs.push(`⟦“${retold(words, draw, word).join(' ')}”⟧, said ${by}.`)
    said.push({ by, kind: 'direct' })
  }
  const title = Array.from({ length: 8 }, () => one(draw, topic)).join(' ')
  return { title, text: paragraphs.join('\n\n'), said }
}

/** The same words, a part of them, with one replaced, or others on the same thing. */
function retold(words: readonly string[], draw: Random, word: (draw: Random) => string): readonly string[] {
  const kind = draw()
  if (kind < 0.5) return words
  if (kind < 0.7) return words.slice(0, Math.max(5, between(draw, words.length >> 1, words.length)))
  const share = kind < 0.85 ? 0.1 : 0.5
  return words.map((old) => (draw() < share ? word(draw) : old))
}

/** An agency's report, cut from its end as papers do. */
function cut({ title, text, said }: Telling, draw: Random): Telling {
  const paragraphs = text.split('\n\n')
  const kept = paragraphs.slice(0, Math.max(2, between(draw, paragraphs.length >> 1, paragraphs.length)))
  const attributed = kept.filter((paragraph) => paragraph.includes('⟦')).length
  return { title, text: kept.join('\n\n'), said: said.slice(0, attributed) }
}
