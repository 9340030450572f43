import {
  BEGIN_WORDS,
  END_WORDS,
  EVENT_NOUNS,
  HOST_WORDS,
  INVOLVE_WORDS,
  LASTING_WORDS,
} from '../../lexicon/exercise-words.js'
import type { Article } from '../../record/article.js'
import type { Exercise, Quantity } from '../../record/exercise.js'
import { contains, inTextOrder, span, type Span } from '../../record/span.js'
import type { Cast } from '../actors/actors.js'
import type { Annotation, Sentence, Token } from '../annotate/annotation.js'
import { readExerciseFacts, type ExerciseFacts, type Ground, type Stretch } from './exercise-facts.js'
import { findNameWithoutNoun } from './exercise-names-without-noun.js'
import {
  editionAfter,
  findExerciseInHeadline,
  findExerciseName,
  findExerciseNouns,
  isMilitary,
  isTitleCase,
  type ExerciseName,
  type ExerciseNoun,
  type NamesKnown,
} from './exercise-names.js'
import { withShownStates } from './states-shown.js'

/** An exercise as it is put together: its names, and where the text speaks of it. */
interface Series {
  readonly words: readonly string[]
  readonly edition: number | null
  readonly rule: string
  readonly also: Set<string>
  readonly told: Told[]
  /** Named only in passing, as another edition of one that was learnt ("since Iron Shield 2027"). */
  readonly recalled: boolean
}

/** One place that speaks of an exercise: by name, or as "the drills". */
interface Told extends Stretch {
  readonly sentence: number
  /** Year printed with the name here. */
  readonly edition: number | null
}

/** Sentences after one that names an exercise in which "the drills" still are that exercise. */
const MEMORY = 3
/** Exercises of an article and places of one that are read, at most: a bound on the work for texts that are no reports. */
const MOST_EXERCISES = 40
const MOST_TOLD = 60

/**
 * Military exercises that the article names, with who hosts them, who takes part, how many, where and when.
 *
 * A name is learnt where it stands beside the noun ("the Iron Shield drills") and then found everywhere. Sentences
 * that go on about "the drills" count for the exercise named last. An exercise without a name is not recorded.
 */
export function findExercises(
  article: Article,
  annotation: Annotation,
  cast: Pick<Cast, 'mentions'>,
  ground: Ground,
): readonly Exercise[] {
  const nouns = annotation.sentences.map((sentence) => findExerciseNouns(annotation.tokens, sentence))
  const all = learnNames(annotation, cast, ground, nouns)
  if (all.length === 0) return []
  findNamed(annotation, all)
  followOn(annotation, all, nouns)
  const told = all.filter((series) => series.told.length > 0)
  const bySentence = Map.groupBy(
    told.flatMap((series) => series.told),
    ({ sentence }) => sentence,
  )
  const shown = { ...ground, states: withShownStates(annotation.tokens, ground.states) }
  return told.map((series, index) => exerciseOf(article, annotation, shown, bySentence, series, index))
}

function learnNames(
  annotation: Annotation,
  cast: Pick<Cast, 'mentions'>,
  ground: Ground,
  nouns: readonly (readonly ExerciseNoun[])[],
): Series[] {
  const known = namesKnown(annotation, cast, ground)
  const military = annotation.sentences.some((sentence) => isMilitary(annotation.tokens, sentence))
  const all: Series[] = []
  if (!military) return all
  for (const [index, sentence] of annotation.sentences.entries())
    for (const name of namesIn(known, sentence, nouns[index] ?? [])) if (all.length < MOST_EXERCISES) addName(all, name)
  return all
}

function namesIn(known: NamesKnown, sentence: Sentence, nouns: readonly ExerciseNoun[]): readonly ExerciseName[] {
  const find = isTitleCase(known.tokens, sentence) ? findExerciseInHeadline : findExerciseName
  const names = nouns.flatMap((noun) => find(known, noun, sentence) ?? [])
  return names.length > 0 || find === findExerciseInHeadline
    ? names
    : [findNameWithoutNoun(known, sentence) ?? []].flat()
}

function addName(all: Series[], name: ExerciseName): void {
  const series = all.find(
    (other) => sameWords(other.words, name.words) && (other.edition === name.edition || name.edition === null),
  )
  const earlier = all.findIndex((other) => sameWords(other.words, name.words) && other.edition === null)
  if (series === undefined && earlier >= 0) {
    // "Iron Shield" first, "Iron Shield 2031" later: one exercise, now with its year.
    const before = all[earlier] as Series
    all[earlier] = { ...before, edition: name.edition }
    if (name.also !== null) before.also.add(name.also)
  } else if (series === undefined) {
    const also = new Set(name.also === null ? [] : [name.also])
    all.push({ words: name.words, edition: name.edition, rule: name.rule, also, told: [], recalled: false })
  } else if (name.also !== null) series.also.add(name.also)
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word.toLowerCase() === b[index]?.toLowerCase())

function namesKnown({ tokens }: Annotation, cast: Pick<Cast, 'mentions'>, ground: Ground): NamesKnown {
  const taken = new Set<number>()
  for (const { first, last } of ground.states) for (let index = first; index < last; index += 1) taken.add(index)
  const others = cast.mentions.filter(({ kind }) => kind === 'place' || kind === 'state' || kind === 'alliance')
  return {
    tokens,
    isState: (index) => taken.has(index),
    isOther: (place) => others.some((mention) => contains(mention.span, place)),
  }
}

/** Every place where a name that was learnt stands, with its edition and abbreviation. */
function findNamed({ tokens, sentences }: Annotation, all: Series[]): void {
  const heads = new Map<string, Series[]>()
  for (const series of all)
    for (const head of [series.words[0] ?? '', ...series.also])
      heads.set(head.toLowerCase(), [...(heads.get(head.toLowerCase()) ?? []), series])
  for (const [sentence, { first, last }] of sentences.entries())
    for (let index = first; index < last;) {
      const named = namedAt(tokens, heads.get(baseOf(tokens[index]?.lower ?? '')) ?? [], index, last)
      if (named !== null)
        seriesOf(all, named)?.told.push({ first: index, last: named.last, sentence, edition: named.edition })
      index = named?.last ?? index + 1
    }
}

/** The exercise that was learnt, or another edition of it, which the text names here for the first time or again. */
function seriesOf(all: Series[], { series, edition }: NamedHere): Series | null {
  if (edition === null || series.edition === null || series.edition === edition) return series
  const known = all.find((other) => other.edition === edition && sameWords(other.words, series.words))
  if (known !== undefined || all.length >= MOST_EXERCISES) return known ?? null
  const { words, rule } = series
  all.push({ words, edition, rule, also: new Set(), told: [], recalled: true })
  return all.at(-1) ?? null
}

/** "Iron-2031" is "iron". */
const baseOf = (lower: string): string => lower.replace(/[-–](?:(?:19|20)\d{2}|\d{2})$/, '')

interface NamedHere {
  readonly series: Series
  readonly last: number
  readonly edition: number | null
}

function namedAt(
  tokens: readonly Token[],
  candidates: readonly Series[],
  first: number,
  stop: number,
): NamedHere | null {
  let best: NamedHere | null = null
  for (const series of candidates) {
    for (const words of [series.words, ...[...series.also].map((word) => [word])]) {
      const last = first + words.length
      if (last > stop || !words.every((word, i) => isWord(tokens[first + i], word, words.length))) continue
      const found = withEdition(tokens, series, last, stop)
      if (best === null || found.last > best.last || (found.last === best.last && fits(found) && !fits(best)))
        best = found
    }
  }
  return best
}

const fits = ({ series, edition }: NamedHere): boolean =>
  edition === null || series.edition === null || edition === series.edition

const isWord = (token: Token | undefined, word: string, count: number): boolean => {
  const base = baseOf(token?.lower ?? '')
  // A name of one word is found only as it is printed ("Unity", not "unity").
  return base === word.toLowerCase() && (count > 1 || token?.text[0] === word[0])
}

/** The year printed with a name, and "(ISE 2031)" after it. */
function withEdition(tokens: readonly Token[], series: Series, last: number, stop: number): NamedHere {
  const joined = /[-–]((?:19|20)\d{2})$/.exec(tokens[last - 1]?.text ?? '')?.[1]
  return { series, ...(joined === undefined ? editionAfter(tokens, last, stop) : { edition: Number(joined), last }) }
}

/** "the drills", "this 12-day exercise", "the event": sentences that go on about the exercise named last. */
function followOn(
  { tokens, sentences }: Annotation,
  all: readonly Series[],
  nouns: readonly (readonly ExerciseNoun[])[],
): void {
  const named = new Map<number, Series>()
  for (const series of all) if (!series.recalled) for (const { sentence } of series.told) named.set(sentence, series)
  let last: { series: Series; sentence: number } | null = null
  for (const [index, sentence] of sentences.entries()) {
    const here = named.get(index)
    if (here !== undefined) last = { series: here, sentence: index }
    if (here !== undefined || last === null || index - last.sentence > MEMORY) continue
    const at = goesOn(tokens, sentence, nouns[index] ?? [], index - last.sentence === 1)
    if (at === null) continue
    last.series.told.push({ ...at, sentence: index, edition: null })
    last = { series: last.series, sentence: index }
  }
}

/** Where a sentence without a name goes on about the exercise; null when it does not. */
function goesOn(
  tokens: readonly Token[],
  { first, last }: Sentence,
  nouns: readonly ExerciseNoun[],
  next: boolean,
): Stretch | null {
  for (const noun of nouns) {
    const start = nounPhraseStart(tokens, first, noun.first)
    if (/^(?:the|this|these|those|its|their)$/.test(tokens[start]?.lower ?? ''))
      return { first: start, last: noun.last }
  }
  const [a = '', b = ''] = [tokens[first]?.lower, tokens[first + 1]?.lower]
  // "Hosts A and B have invited ...", "Host nation A ...".
  if (a === 'hosts' || (a === 'host' && /^(?:nations?|countr(?:y|ies)|states?)$/.test(b)))
    return { first, last: first + 1 }
  if (!next) return null
  // Right after: "The event ...", "It is hosted ...", "Among them are ...", "Participants include ...".
  if (/^(?:it|they)$/.test(a) && isToldOfExercise(tokens, first + 1)) return { first, last: first + 1 }
  const part = takesPartAtEnd(tokens, first, last)
  if (part !== null) return part
  if (/^(?:the|this)$/.test(a) && EVENT_NOUNS.has(b)) return { first, last: first + 2 }
  if (
    /^(?:among|amongst)$/.test(a) ||
    a === 'participants' ||
    (/^(?:the|other)$/.test(a) && /^particip(?:ants|ating)$/.test(b))
  )
    return { first, last: Math.min(last, first + 2) }
  return null
}

/** "is hosted", "will bring together", "runs": what is said of an exercise; at most three helpers before it. */
function isToldOfExercise(tokens: readonly Token[], first: number): boolean {
  let at = first
  while (at < first + 3 && /^(?:AUX|ADV|PART)$/.test(tokens[at]?.tag ?? '')) at += 1
  for (const { lower } of tokens.slice(first, at + 1)) if (ABOUT_EXERCISE.some((words) => words.has(lower))) return true
  return false
}

const ABOUT_EXERCISE = [HOST_WORDS, INVOLVE_WORDS, BEGIN_WORDS, END_WORDS, LASTING_WORDS]

/** "Up to 900 soldiers take part.": in nothing that the sentence itself names. */
function takesPartAtEnd(tokens: readonly Token[], first: number, last: number): Stretch | null {
  for (let index = first + 1; index < last; index += 1) {
    const taking = tokens[index]?.lower === 'part' && /^t(?:ake|akes|ook|aking)$/.test(tokens[index - 1]?.lower ?? '')
    if (taking && (index + 1 === last || tokens[index + 1]?.tag === 'PUNCT'))
      return { first: index - 1, last: index + 1 }
  }
  return null
}

/** Adjectives, nouns and numbers before the noun: "the 12-day NATO drills". At most eight tokens. */
function nounPhraseStart(tokens: readonly Token[], first: number, noun: number): number {
  let start = noun
  while (start > first && noun - start < 8) {
    const token = tokens[start - 1]
    if (token === undefined || !/^(?:ADJ|NOUN|PROPN|NUM|DET|PUNCT|PRON)$/.test(token.tag)) break
    if (token.tag === 'PUNCT' && !/^[-–]$/.test(token.text)) break
    start -= 1
    if (token.tag === 'DET' || token.tag === 'PRON') break
  }
  return start
}

function exerciseOf(
  article: Article,
  annotation: Annotation,
  ground: Ground,
  bySentence: ReadonlyMap<number, readonly Told[]>,
  series: Series,
  index: number,
): Exercise {
  const facts = series.told.slice(0, MOST_TOLD).map((told) => {
    const names = bySentence.get(told.sentence) ?? []
    return readExerciseFacts(ground, stretchOf(annotation, names, told), names)
  })
  const hosts = merged(facts, 'hosts')
  const leads = merged(facts, 'leads')
  return {
    id: `x${index + 1}`,
    name: series.words.join(' '),
    also: [...series.also].toSorted(),
    ...editionOf(series, ground, facts),
    mentions: spansOf(annotation, series.told),
    hosts,
    leads,
    participants: [...new Set([...merged(facts, 'participants'), ...hosts, ...leads])],
    participantCount: surest(facts.map((fact) => fact.participantCount)),
    personnel: first(facts.map((fact) => fact.personnel)),
    days: first(facts.map((fact) => fact.days)),
    places: distinct(
      article,
      facts.flatMap((fact) => fact.places),
    ),
    begins: first(facts.map((fact) => fact.begins)),
    ends: first(facts.map((fact) => fact.ends)),
    by: series.rule,
  }
}

/** As printed with the name; else the year of the day on which it begins or ends. */
function editionOf(
  series: Series,
  { dates }: Ground,
  facts: readonly ExerciseFacts[],
): Pick<Exercise, 'edition' | 'editionBasis'> {
  const edition = series.edition ?? onlyEdition(series)
  if (edition !== null) return { edition, editionBasis: 'stated' }
  const days = [first(facts.map(({ begins }) => begins)), first(facts.map(({ ends }) => ends))]
  const day = dates.find(({ value, begins }) => value !== null && days.some((at) => at?.start === begins.start))
  // Two years printed with the name are two editions: which of them is meant here is not known.
  if (day?.value == null || series.told.some((told) => told.edition !== null))
    return { edition: null, editionBasis: null }
  return { edition: Number(day.value.slice(0, 4)), editionBasis: 'implied' }
}

/** Learnt without a year and named later with one ("Iron Shield 2031"): the year, when it is always the same. */
function onlyEdition({ told }: Series): number | null {
  const years = new Set(told.flatMap(({ edition }) => (edition === null ? [] : [edition])))
  return years.size === 1 ? ([...years][0] ?? null) : null
}

/** The part of the sentence that is about this exercise: all of it, or from its name to that of the next. */
function stretchOf({ sentences }: Annotation, names: readonly Told[], told: Told): Stretch {
  const { first = told.first, last = told.last } = sentences[told.sentence] ?? {}
  const starts = names.map((name) => name.first).toSorted((a, b) => a - b)
  const at = starts.indexOf(told.first)
  return { first: at <= 0 ? first : told.first, last: starts[at + 1] ?? last }
}

const merged = (facts: readonly ExerciseFacts[], part: 'hosts' | 'leads' | 'participants'): readonly string[] => [
  ...new Set(facts.flatMap((fact) => fact[part])),
]

function first<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null
}

function surest(counts: readonly (Quantity | null)[]): Quantity | null {
  return counts.find((count) => count?.bound === 'exactly') ?? first(counts)
}

function distinct({ text }: Article, places: readonly Span[]): readonly Span[] {
  const seen = new Map<string, Span>()
  for (const place of places) {
    const words = text.slice(place.start, place.end)
    if (!seen.has(words)) seen.set(words, place)
  }
  return [...seen.values()].toSorted(inTextOrder)
}

const spansOf = ({ tokens }: Annotation, told: readonly Told[]): readonly Span[] =>
  told.map((place) => span(tokens[place.first]?.start ?? 0, tokens[place.last - 1]?.end ?? 0)).toSorted(inTextOrder)
