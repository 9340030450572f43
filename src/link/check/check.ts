import type { Attribution } from '../../record/attribution.js'
import type { Document } from '../../record/document.js'
import { span } from '../../record/span.js'
import type { AlignedStretch, TellingRelation } from '../../record/utterance.js'
import { compareNames, nameOf, type Name } from '../names.js'
import { tellingIn, type Telling } from '../sheet.js'
import { align, likenessOf, runsOf, stretchesOf, type Match } from '../utterances/align.js'
import { judge } from '../utterances/judge.js'
import type { Occasion } from '../utterances/occasion.js'
import { relate } from '../utterances/relation.js'
import { MOST_WORDS, wordsOf } from '../words.js'

/** Words that somebody is said to have said, to be looked for on record. */
export interface Asked {
  readonly text: string
  readonly telling: Telling
}

/** Who is looked for is compared apart, so words are held against each other as if one person spoke them. */
const SOMEBODY = { printed: '', name: nameOf('Somebody', true) }

const MARKS = /^[\s"“”„«»‘’']+|[\s"“”„«»‘’']+$/gu

/** The words asked about: held to be a quotation, whether they come in quotation marks or not. */
export function askedOf(quotation: string): Asked {
  const text = quotation.replace(MARKS, '')
  const words = wordsOf(
    text,
    span(0, text.length),
    () => true,
    () => null,
  ).slice(0, MOST_WORDS)
  const telling: Telling = {
    attribution: '',
    words,
    voice: SOMEBODY,
    kind: 'direct',
    headline: false,
    denied: false,
    addressee: null,
    venue: [],
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
  }
  return { text, telling }
}

/** Words looked up: the rarest find the statement, and each costs a look. */
const LOOKED_UP = 8
/** Words below this stand in one statement of eight or more: alone they find too many, three in a row do not. */
const COMMON = 3
/** With so many rarer words no row of common ones is needed. */
const ENOUGH = 3
const ROW = 3

/** What to find candidates by: the words that say most; where too few say anything, rows of three words too. */
export function lookedUpBy({ text, telling: { words } }: Asked): string[] {
  const byBits = words.toSorted((a, b) => b.bits - a.bits || a.start - b.start)
  const rare = [...new Set(byBits.filter(({ bits }) => bits >= COMMON).map(({ lower }) => lower))]
  if (rare.length >= ENOUGH) return rare.slice(0, LOOKED_UP)
  if (words.length < ROW) return [...new Set(byBits.map(({ lower }) => lower))]
  const rows = words.slice(ROW - 1).map(({ end }, at) => {
    const row = words.slice(at, at + ROW)
    return { words: text.slice(row[0]!.start, end), bits: row.reduce((sum, one) => sum + one.bits, 0), at }
  })
  const best = rows.toSorted((a, b) => b.bits - a.bits || a.at - b.at).map((row) => row.words)
  return [...rare, ...new Set(best)].slice(0, LOOKED_UP)
}

/** How a statement on record stands to the words asked about. */
export interface Compared {
  /** Whether it is a telling of them; what is not may still be the nearest. */
  readonly isTelling: boolean
  readonly relation: TellingRelation
  /** One sentence. */
  readonly why: string
  /** Share of the words asked about that it has, by what they say: 0 to 1. */
  readonly share: number
  /** Words asked about that it has, in this form or another. */
  readonly shared: number
  /** Places in the words asked about (`a`) beside places in `article.text` (`b`). */
  readonly alignment: readonly AlignedStretch[]
}

/** Nobody says when or where the words asked about were said. */
const ANYWHERE: Occasion = {
  apart: null,
  addressee: 'unknown',
  venue: 'unknown',
  otherSetting: false,
  sameReport: false,
  recalled: false,
}
const APART = { linked: false, copies: false }

/**
 * Log odds from which words on the same thing are held to be the same statement. Higher than where two reports are
 * joined, which have a day and a happening in common: without these, three rare words are soon shared by chance.
 */
const SURE = 2

/** So few words in a row can be anybody's. */
const LEAST = 3

/** Whether all words asked about stand in the telling, one after the other. */
const isWhole = (asked: Telling, matches: readonly Match[]): boolean =>
  asked.words.length >= LEAST &&
  matches.length === asked.words.length &&
  matches.every(({ b, alike }, index) => alike === 1 && b === matches[0]!.b + index)

/** Words of the shorter side from which most of them in their order, close together, are no chance. */
const LONG = 6
const MOST = 0.75
/** Words of the longer side from the first of them to the last, for each of them; more where all are there as they are. */
const LOOSE = { most: 1.5, all: 3 }

/** Whether nearly all words of the shorter side stand in the other, in their order and close together, however common. */
function isNearly({ words: a }: Telling, { words: b }: Telling, matches: readonly Match[]): boolean {
  const [first, last] = [matches[0], matches.at(-1)]
  if (first === undefined || last === undefined || Math.min(a.length, b.length) < LONG) return false
  const stretch = Math.max(last.a - first.a, last.b - first.b) + 1
  const close = matches.filter(({ alike }) => alike >= KIN).length
  const all = matches.length === a.length && matches.every(({ alike }) => alike === 1)
  return close >= MOST * Math.min(a.length, b.length) && stretch <= (all ? LOOSE.all : LOOSE.most) * close
}

/** From this likeness on a word is another form of the same word; below, only a synonym. */
const KIN = 0.85

/** Holds a statement against the words asked about, as linking holds two tellings against each other. */
export function compareAsked(asked: Asked, document: Document, attribution: Attribution): Compared {
  const [a, b] = [asked.telling, { ...tellingIn(document, attribution), voice: SOMEBODY }]
  const matches = align(a.words, b.words)
  const like = likenessOf(a.words, b.words, matches)
  const score = judge(a, b, like, ANYWHERE, APART)
  const texts = [{ text: asked.text }, { text: document.article.text }] as const
  return {
    ...relate(a, b, like, matches, texts),
    isTelling: isWhole(a, matches) || isNearly(a, b, matches) || (score !== null && score >= SURE),
    share: like.ofA,
    shared: matches.filter(({ alike }) => alike >= KIN).length,
    alignment: stretchesOf(a.words, b.words, runsOf(a.words, b.words, matches)),
  }
}

/** Whether a name on record can be that of whom is asked for: a person, or a body of that name. */
export function isCalled(asked: string, printed: string): boolean {
  const names = (name: string): Name[] => [true, false].flatMap((person) => nameOf(name, person) ?? [])
  return names(asked).some((one) =>
    names(printed).some((other) => one.person === other.person && compareNames(one, other) === 'same'),
  )
}
