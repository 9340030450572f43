import type { Attribution } from '../record/attribution.js'
import type { Document } from '../record/document.js'
import type { Span } from '../record/span.js'
import { compareNames, nameOf, type Name } from './names.js'
import { MOST_WORDS, formOf, printedWords, wordsOf, type Word } from './words.js'

/** Days since 1970-01-01, first and last that a date can mean. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** Who speaks, as far as it was told. */
export interface Voice {
  /** As the document gives it. */
  readonly printed: string
  /** Null for the unnamed ("an official") and where nobody is named. */
  readonly name: Name | null
}

/** An attribution as linking sees it. */
export interface Telling {
  readonly attribution: string
  readonly words: readonly Word[]
  readonly voice: Voice
  readonly kind: Attribution['kind']
  readonly headline: boolean
  readonly denied: boolean
  /** Whom it was told to; taken from the same speaker's other statements in the report when this one names nobody. */
  readonly addressee: Name | null
  readonly venue: readonly Word[]
  /** Sum of the weights of the words. */
  readonly weight: number
}

/** What linking needs of a document. A pure function of it, so it can be made again at any time. */
export interface Sheet {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly days: Days | null
  readonly outlet: Name | null
  readonly credits: readonly Name[]
  /** Normal forms of the named actors, with the number of their mentions. */
  readonly actors: ReadonlyMap<string, number>
  readonly tellings: readonly Telling[]
  /** The article's words: where they stand and what they are. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly lowers: readonly string[]
  /** Whether its own wording shows that it was spun or machine-translated. */
  readonly odd: boolean
  /** What it is about: what says most of it first. */
  readonly topics: readonly Topic[]
}

/** A stem with its rarity, and its weight in the report. */
export interface Topic {
  readonly stem: string
  readonly bits: number
  readonly weight: number
}

const DAY = 86_400_000

/** The days that a date can mean by its grain: "2031-06" is any day of June. */
export function daysOf(date: string | null): Days | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '')
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), match[2], match[3]]
  const from = Date.UTC(year, Number(month ?? 1) - 1, Number(day ?? 1)) / DAY
  if (day !== undefined) return { from, to: from }
  const next = month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, Number(month))
  return { from, to: next / DAY - 1 }
}

/** `YYYY-MM-DD` of a number of days since 1970-01-01. */
export const isoDay = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10)

/** Two apostrophes are how archives of newspapers print a mark. */
const MARK = /''|["“”«»„]/g

/** Whether the word at an offset stands inside quotation marks. Direct contents do as a whole. */
function marksOf(text: string, { kind, content }: Attribution): (at: number) => boolean {
  if (kind === 'direct') return () => true
  const turns: number[] = []
  for (const { start, end } of content) {
    // A mark right before its piece opens it.
    if (text.slice(Math.max(0, start - 2), start) === "''") turns.push(start - 1)
    for (const { index } of text.slice(start, end).matchAll(MARK)) turns.push(start + index)
    // A mark left open ends with its piece.
    if (turns.length % 2 === 1) turns.push(end)
  }
  // Words of the reporter's own between marks too far apart were never taken for a quotation when the report was read.
  if (kind === 'indirect' && !turns.some((turn) => text.startsWith("''", turn))) return () => false
  return (at) => turns.findLastIndex((turn) => turn < at) % 2 === 0
}

interface ActorWords {
  readonly spans: readonly (Span & { readonly actor: string })[]
}

function actorWords({ mentions, actors }: Document): ActorWords {
  const names = new Map(actors.map((actor) => [actor.id, nameOf(actor.name, actor.kind === 'person')?.normal]))
  const spans = mentions.flatMap(({ span, actor }) => {
    const name = actor === null ? undefined : names.get(actor)
    return name === undefined ? [] : [{ ...span, actor: name }]
  })
  return { spans: spans.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

/** Actor of the narrowest mention over an offset, asked for one offset after another. */
function actorAt({ spans }: ActorWords): (at: number) => string | null {
  const first = (at: number) => {
    let [low, high] = [0, spans.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.start <= at) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  return (at) => {
    // Mentions nest two or three deep; ten steps back find any that still covers the word.
    const from = first(at)
    for (let i = from; i >= 0 && i > from - 10; i--) if (spans[i]!.end > at) return spans[i]!.actor
    return null
  }
}

const voiceOf = (document: Document, { speaker }: Attribution): Voice => {
  const actor = document.actors.find(({ id }) => id === speaker)
  if (actor === undefined) return { printed: '', name: null }
  return { printed: actor.name, name: actor.kind === 'unnamed' ? null : nameOf(actor.name, actor.kind === 'person') }
}

function addresseeOf(document: Document, id: string | null): Name | null {
  const actor = document.actors.find((one) => one.id === id)
  return actor === undefined ? null : nameOf(actor.name, actor.kind === 'person')
}

function tellingOf(document: Document, attribution: Attribution, actor: (at: number) => string | null): Telling {
  const { text } = document.article
  const marked = marksOf(text, attribution)
  const words = attribution.content.flatMap((piece) => wordsOf(text, piece, marked, actor)).slice(0, MOST_WORDS)
  const venue = attribution.venue === null ? [] : wordsOf(text, attribution.venue, () => false, actor)
  return {
    attribution: attribution.id,
    words,
    voice: voiceOf(document, attribution),
    kind: attribution.kind,
    headline: attribution.headline,
    denied: attribution.polarity === 'denied',
    addressee: addresseeOf(document, attribution.addressee),
    venue,
    weight: words.reduce((sum, one) => sum + one.weight, 0),
  }
}

/** One statement of a document, without what the rest of the report implies of its setting. */
export function tellingIn(document: Document, attribution: Attribution): Telling {
  let words = actorsIn.get(document)
  if (words === undefined) actorsIn.set(document, (words = actorWords(document)))
  return tellingOf(document, attribution, actorAt(words))
}

/** Words of the actors of documents asked for one statement after another. A cache of a pure function. */
const actorsIn = new WeakMap<Document, ActorWords>()

/** What all that is known of it agrees on; null when nothing is known, or not the same. */
function agreed<T>(values: readonly T[], keyOf: (value: T) => string): T | null {
  const [first] = values
  return first !== undefined && values.every((value) => keyOf(value) === keyOf(first)) ? first : null
}

/** An interview is held with somebody: told to a paper and said in an interview is one setting. */
const INTERVIEWS = new Set('interview radio television broadcast programme program podcast'.split(' '))

export const isInterview = (venue: readonly Word[]): boolean => venue.some(({ lower }) => INTERVIEWS.has(lower))

/** Statements with an addressee or a venue that are looked at; the longest reports have some ten. */
const MOST_SETTINGS = 50

interface Setting {
  readonly addressee: Name | null
  readonly venue: readonly Word[]
}

function settingOf(tellings: readonly Telling[]): Setting {
  const addressees = tellings.flatMap(({ addressee }) => addressee ?? [])
  const venues = tellings.map(({ venue }) => venue).filter((venue) => venue.length > 0)
  return {
    addressee: agreed(addressees, ({ normal }) => normal),
    venue: agreed(venues, (words) => words.map(({ stem }) => stem).join(' ')) ?? [],
  }
}

/**
 * A report that names one addressee, or one venue, of a speaker means it for the speaker's other statements too; and,
 * where it names none of theirs, what it names of a body or an unnamed source that may speak through them.
 */
function withImpliedSetting(tellings: readonly Telling[]): Telling[] {
  const stated = tellings
    .filter(({ addressee, venue }) => addressee !== null || venue.length > 0)
    .slice(0, MOST_SETTINGS)
  if (stated.length === 0) return [...tellings]
  const settings = new Map<string, Setting>()
  for (const { voice } of tellings) {
    const { name } = voice
    if (name === null || settings.has(name.normal)) continue
    const own = settingOf(stated.filter((other) => other.voice.name?.normal === name.normal))
    const known = own.addressee !== null || own.venue.length > 0
    const may = (other: Name | null) => other === null || compareNames(name, other) === 'open'
    settings.set(name.normal, known ? own : settingOf(stated.filter((other) => may(other.voice.name))))
  }
  return tellings.map((telling) => {
    const implied = telling.voice.name === null ? undefined : settings.get(telling.voice.name.normal)
    if (implied === undefined || telling.addressee !== null) return telling
    if (telling.venue.length === 0) return { ...telling, ...implied }
    return isInterview(telling.venue) ? { ...telling, addressee: implied.addressee } : telling
  })
}

function actorCounts({ actors, mentions }: Document): Map<string, number> {
  const names = new Map<string, string>()
  for (const { id, name, kind } of actors) {
    const normal = kind === 'unnamed' ? undefined : nameOf(name, kind === 'person')?.normal
    if (normal !== undefined) names.set(id, normal)
  }
  const counts = new Map<string, number>()
  for (const { actor } of mentions) {
    const name = actor === null ? undefined : names.get(actor)
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** Rarer stems than this are topics; commoner ones stand in one article out of eight. */
const TOPIC_BITS = 3
const MOST_TOPICS = 24

/** News says what it is about in its title and first words: stems there count double. */
const LEAD_WORDS = 60

function topicsOf(title: string, words: readonly string[]): Topic[] {
  const counts = new Map<string, { bits: number; count: number }>()
  const note = (word: string, by: number) => {
    const { stem, bits } = formOf(word)
    if (bits < TOPIC_BITS || /^\p{N}/u.test(stem)) return
    const known = counts.get(stem)
    if (known === undefined) counts.set(stem, { bits, count: by })
    else known.count += by
  }
  for (const [word] of printedWords(title, { start: 0, end: title.length })) note(word, 2)
  for (const [index, word] of words.entries()) note(word, index < LEAD_WORDS ? 2 : 1)
  return [...counts]
    .map(([stem, { bits, count }]) => ({ stem, bits, weight: bits * Math.log2(1 + count) }))
    .toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST_TOPICS)
}

/** Makes the sheet of a document. */
export function sheetOf(document: Document): Sheet {
  const { article } = document
  const printed = [...printedWords(article.text, { start: 0, end: article.text.length })]
  const actor = actorAt(actorWords(document))
  return {
    id: document.id,
    title: article.title?.text ?? '',
    text: article.text,
    days: daysOf(article.published?.value ?? null),
    outlet: article.outlet === null ? null : nameOf(article.outlet.name, false),
    credits: article.credits.flatMap((credit) => nameOf(credit, false) ?? []),
    actors: actorCounts(document),
    tellings: withImpliedSetting(document.attributions.map((one) => tellingOf(document, one, actor))),
    starts: printed.map(([, start]) => start),
    ends: printed.map(([word, start]) => start + word.length),
    lowers: printed.map(([word]) => formOf(word).lower),
    odd: document.wording.verdict === 'spun' || document.wording.verdict === 'machine-translated',
    topics: topicsOf(
      article.title?.text ?? '',
      printed.map(([word]) => word),
    ),
  }
}
