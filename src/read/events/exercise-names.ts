import {
  EXERCISE_MODIFIERS,
  EXERCISE_NOUNS,
  FORCE_WORDS,
  MILITARY_WORDS,
  NAMING_CUES,
  PLACE_HEADS,
} from '../../lexicon/exercise-words.js'
import { span, type Span } from '../../record/span.js'
import type { Sentence, Token } from '../annotate/annotation.js'

/** The noun "exercise", "drills", "war games" as tokens `first` to `last`. */
export interface ExerciseNoun {
  readonly first: number
  readonly last: number
}

/** A name found beside the noun: series and edition apart. */
export interface ExerciseName {
  readonly words: readonly string[]
  readonly edition: number | null
  /** Abbreviation printed in brackets after it. */
  readonly also: string | null
  readonly first: number
  readonly last: number
  readonly rule: string
}

/** What tells a name of an exercise from other names. */
export interface NamesKnown {
  readonly tokens: readonly Token[]
  /** Tokens of states and alliances, which are nobody's exercise. */
  readonly isState: (index: number) => boolean
  /** Whether the tokens are, as a whole, the name of a person or place. */
  readonly isOther: (span: Span) => boolean
}

/** A run of capitalised words longer than this is a headline. */
const LONGEST_NAME = 6
/** Words between "exercise" and "known as", at most. */
const CUE_REACH = 14

const CAPITALISED = /^[A-ZÀ-Þ][\p{L}\d]*(?:[-’'][\p{L}\d]+)*$/u
const YEAR = /^(?:19|20)\d{2}$/
/** "Iron Shield 31": such names print the year with two figures, too. */
const SHORT_YEAR = /^[0-4]\d$/
const JOINED_YEAR = /^(.+?)[-–]((?:19|20)?\d{2})$/
const OPENS = /^["“„«‘']$/
const CLOSES = /^["”“»’']$/
const NO_NAME =
  /^(?:The|This|These|Those|That|A|An|In|On|At|For|And|But|President|Minister|Secretary|General|Chancellor|Prime|King|Queen|Senator|Ambassador|Its|Their|His|Our|More|Meanwhile|Last|Next|During|After|Before)$/

/** Exercise nouns of a sentence. "War games" and "war-games" are one noun of two or three tokens. */
export function findExerciseNouns(tokens: readonly Token[], { first, last }: Sentence): readonly ExerciseNoun[] {
  const found: ExerciseNoun[] = []
  for (let index = first; index < last; index += 1) {
    const word = tokens[index]?.lower ?? ''
    if (EXERCISE_NOUNS.has(word)) found.push({ first: index, last: index + 1 })
    else if (word === 'war') {
      const next = tokens[index + 1]?.lower === '-' ? index + 2 : index + 1
      if (/^games?$/.test(tokens[next]?.lower ?? '') && next < last) found.push({ first: index, last: next + 1 })
    } else if (word === 'war-game' || word === 'war-games') found.push({ first: index, last: index + 1 })
  }
  return found
}

/** Most words capitalised: a headline, where capitals tell nothing. */
export function isTitleCase(tokens: readonly Token[], { first, last }: Sentence): boolean {
  const words = tokens.slice(first, last).filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return words.length > 2 && words.filter(({ text }) => CAPITALISED.test(text)).length >= words.length * 0.8
}

export const isMilitary = (tokens: readonly Token[], { first, last }: Pick<Sentence, 'first' | 'last'>): boolean =>
  tokens.slice(first, last).some(({ lower }) => MILITARY_WORDS.has(lower) || lower === 'war-games' || lower === 'war')

/** Words to either side that are looked at for what tells a military sense: a bound on the work in endless sentences. */
const CONTEXT = 60

/** The part of a sentence around one of its tokens. */
export const around = ({ first, last }: Sentence, at: number): Pick<Sentence, 'first' | 'last'> => ({
  first: Math.max(first, at - CONTEXT),
  last: Math.min(last, at + CONTEXT),
})

/** The name that goes with an exercise noun, by where it stands; the surest rule first. */
export function findExerciseName(known: NamesKnown, noun: ExerciseNoun, sentence: Sentence): ExerciseName | null {
  return (
    nameWithNoun(known, noun, sentence) ??
    nameBefore(known, noun, sentence) ??
    nameAfterCue(known, noun, sentence) ??
    nameAfter(known, noun, sentence) ??
    nameInApposition(known, noun, sentence) ??
    nameBeforeComma(known, noun, sentence)
  )
}

/** In a headline capitals tell nothing: only "Exercise Iron Shield 2031", which its year closes. */
export function findExerciseInHeadline(known: NamesKnown, noun: ExerciseNoun, sentence: Sentence): ExerciseName | null {
  const name = nameAfter(known, noun, sentence)
  return name?.edition == null ? null : name
}

/** "Northern Challenge Exercise 2031": the noun is the name's last word. */
function nameWithNoun(known: NamesKnown, noun: ExerciseNoun, sentence: Sentence): ExerciseName | null {
  if (noun.last - noun.first !== 1 || !CAPITALISED.test(known.tokens[noun.first]?.text ?? '')) return null
  const start = runStart(known, noun.first, sentence)
  return nameOf(known, start, noun.last, sentence, 'exercise/name-with-noun', 3)
}

/** "Iron Shield 2031 joint drills", "the “Iron Shield” exercise". */
function nameBefore(known: NamesKnown, noun: ExerciseNoun, sentence: Sentence): ExerciseName | null {
  const { tokens } = known
  let end = noun.first
  while (end > sentence.first && isModifier(tokens[end - 1])) end -= 1
  const quoted = CLOSES.test(tokens[end - 1]?.text ?? '')
  if (quoted) end -= 1
  const beforeYear = editionStart(tokens, end)
  const start = runStart(known, beforeYear, sentence)
  if (start === beforeYear) return null
  const marked = quoted && OPENS.test(tokens[start - 1]?.text ?? '')
  return nameOf(known, start, beforeYear, sentence, 'exercise/name-before-noun', marked ? 1 : 2)
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.lower === '-' || token.lower === '–' || (token.text === token.lower && EXERCISE_MODIFIERS.has(token.lower)))

/** "drills in the Grey Sea known as Iron Shield". */
function nameAfterCue(known: NamesKnown, noun: ExerciseNoun, sentence: Sentence): ExerciseName | null {
  const stop = Math.min(sentence.last, noun.last + CUE_REACH)
  for (let index = noun.last; index < stop; index += 1) {
    const cue = NAMING_CUES.find((words) => words.every((word, i) => known.tokens[index + i]?.lower === word))
    if (cue !== undefined) return nameFrom(known, index + cue.length, sentence, 'exercise/name-after-cue', 1)
  }
  return null
}

/** "the military exercise Iron Shield", "Exercise Iron Shield", "exercises “Iron-2031”". */
function nameAfter(known: NamesKnown, noun: ExerciseNoun, sentence: Sentence): ExerciseName | null {
  const { tokens } = known
  if (opensAt(tokens, noun.last)) return nameFrom(known, noun.last, sentence, 'exercise/name-after-noun', 1)
  if (tokens[noun.last - 1]?.lower.endsWith('s') === true || isInsideName(known, noun, sentence)) return null
  // "joined Exercise Trident": the capital within a sentence is the name's, so one word is enough.
  const capital = tokens[noun.first]?.text === 'Exercise' && noun.first > sentence.first
  const fewest = capital && isMilitary(tokens, around(sentence, noun.first)) ? 1 : 2
  return nameFrom(known, noun.last, sentence, 'exercise/name-after-noun', fewest)
}

/** A quotation mark that opens; a closing one with a space before it, as machine translation leaves them. */
function opensAt(tokens: readonly Token[], index: number): boolean {
  const { text = '', start = 0 } = tokens[index] ?? {}
  return OPENS.test(text) || (text === '”' && start > (tokens[index - 1]?.end ?? 0))
}

/** "the Varn Exercise Physiology Group": the noun is a word of some other name. */
function isInsideName(known: NamesKnown, { first }: ExerciseNoun, sentence: Sentence): boolean {
  const { text = '', tag } = known.tokens[first - 1] ?? {}
  if (first === sentence.first || !CAPITALISED.test(known.tokens[first]?.text ?? '')) return false
  return (
    isNameWord(known, first - 1) && !FORCE_WORDS.has(text) && !NO_NAME.test(text) && /^(?:PROPN|NOUN)$/.test(tag ?? '')
  )
}

/** "The exercise, Iron Shield 2031, began", "the manoeuvres – Iron Shield – opened", "its largest exercise: Iron Shield". */
function nameInApposition(known: NamesKnown, noun: ExerciseNoun, sentence: Sentence): ExerciseName | null {
  const { tokens } = known
  const mark = tokens[noun.last]?.text ?? ''
  if (!/^[,:–—]$/.test(mark)) return null
  const name = nameFrom(known, noun.last + 1, sentence, 'exercise/name-in-apposition', 2)
  if (name === null || name.edition !== null) return name
  if (mark === ':') return null
  // Without a year it may be a person in the next phrase: "During the exercise, Jorun Osk, a pilot, ...".
  const closed = tokens[name.last]?.text === mark
  const goesOn = /^(?:VERB|AUX)$/.test(tokens[name.last + 1]?.tag ?? '')
  return closed && goesOn && !followsPreposition(tokens, noun.first, sentence.first) ? name : null
}

/** Whether the phrase that ends with the noun hangs on a preposition. */
function followsPreposition(tokens: readonly Token[], noun: number, first: number): boolean {
  for (let index = noun - 1; index >= Math.max(first, noun - 8); index -= 1) {
    const tag = tokens[index]?.tag ?? ''
    if (tag === 'ADP' || tag === 'SCONJ') return true
    if (!/^(?:ADJ|NOUN|PROPN|NUM|DET|PRON)$/.test(tag)) return false
  }
  return false
}

/** "Iron Shield, an annual exercise", "Iron Shield is a military exercise": a name, a comma, an article, and no verb before the noun. */
function nameBeforeComma(known: NamesKnown, noun: ExerciseNoun, sentence: Sentence): ExerciseName | null {
  const { tokens } = known
  let index = noun.first - 1
  while (
    index > sentence.first &&
    noun.first - index < 12 &&
    /^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens[index]?.tag ?? '')
  )
    index -= 1
  if (!/^(?:an?|the)$/.test(tokens[index]?.lower ?? '')) return null
  const end = beforeLink(tokens, index, noun)
  if (end === null) return null
  const beforeYear = editionStart(tokens, end)
  const start = runStart(known, beforeYear, sentence)
  return start === beforeYear ? null : nameOf(known, start, beforeYear, sentence, 'exercise/name-before-comma', 2)
}

/** Token after the name that a comma, or "is", links to the phrase from `article` to the noun; null without a link. */
function beforeLink(tokens: readonly Token[], article: number, noun: ExerciseNoun): number | null {
  const text = (index: number) => tokens[index]?.text ?? ''
  // “Iron Shield”, an exercise; “Iron Shield,” an exercise.
  if (CLOSES.test(text(article - 1)) && text(article - 2) === ',') return article - 2
  if (text(article - 1) === ',') return CLOSES.test(text(article - 2)) ? article - 2 : article - 1
  // "Iron Shield is the largest military exercise": not "Osk is a drill sergeant", "is an exercise in patience".
  const called =
    /^(?:is|was|remains)$/.test(text(article - 1)) && !/^(?:NOUN|PROPN)$/.test(tokens[noun.last]?.tag ?? '')
  return called && isMilitary(tokens, { first: article, last: noun.first }) ? article - 1 : null
}

/** First token of the run of capitalised words that ends before `end`; states and forces at its head left off. */
export function runStart(known: NamesKnown, end: number, sentence: Sentence): number {
  const { tokens } = known
  let start = end
  while (start > sentence.first && end - start < LONGEST_NAME && isNameWord(known, start - 1)) start -= 1
  // A sentence's first word is capitalised whatever it is.
  if (start === sentence.first && tokens[start]?.tag !== 'PROPN' && end - start > 2) start += 1
  while (start < end && (FORCE_WORDS.has(tokens[start]?.text ?? '') || NO_NAME.test(tokens[start]?.text ?? '')))
    start += 1
  return start
}

const isNameWord = ({ tokens, isState }: NamesKnown, index: number): boolean =>
  CAPITALISED.test(tokens[index]?.text ?? '') && !isState(index) && !YEAR.test(tokens[index]?.text ?? '')

export function nameFrom(
  known: NamesKnown,
  from: number,
  sentence: Sentence,
  rule: string,
  fewest: number,
): ExerciseName | null {
  const { tokens } = known
  let start = from
  while (start < sentence.last && /^(?:the|exercise|operation)$/.test(tokens[start]?.lower ?? '')) start += 1
  const quoted = opensAt(tokens, start)
  if (quoted) start += 1
  let end = start
  while (end < sentence.last && end - start < LONGEST_NAME && isNameWord(known, end)) end += 1
  if (start === end || NO_NAME.test(tokens[start]?.text ?? '')) return null
  return nameOf(known, start, end, sentence, rule, quoted ? 1 : fewest)
}

/** Tokens `first` to `last` and the year after them, if they can be the name of an exercise. */
export function nameOf(
  known: NamesKnown,
  first: number,
  last: number,
  sentence: Sentence,
  rule: string,
  fewest: number,
): ExerciseName | null {
  const { tokens, isOther } = known
  const words = tokens.slice(first, last).map((token) => token.text)
  const joinedYear = JOINED_YEAR.exec(words.at(-1) ?? '')
  const series = joinedYear === null ? words : [...words.slice(0, -1), joinedYear[1] ?? '']
  const { edition, last: end } =
    joinedYear === null ? editionAfter(tokens, last, sentence.last) : { edition: editionOf(joinedYear[2] ?? ''), last }
  if (series.length === 0 || !isName(series, edition !== null, fewest)) return null
  const at = span(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
  // What only stands before the noun may be where it is held; what the noun introduces is its name.
  if (edition === null && /-before-/.test(rule) && isOther(at)) return null
  return { words: series, edition, ...abbreviation(tokens, end, sentence.last), first, rule }
}

/** The edition printed after a name ("2031", "– 2031", "31"), and the token after it. */
export function editionAfter(
  tokens: readonly Token[],
  at: number,
  stop: number,
): { readonly edition: number | null; readonly last: number } {
  const none = { edition: null, last: at }
  const year = /^[-–—]$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  const text = tokens[year]?.text ?? ''
  if (year >= stop || !(YEAR.test(text) || (year === at && SHORT_YEAR.test(text)))) return none
  // "in the Iron Shield drills 31 soldiers": a number that counts something is no year; four figures alone are.
  if ((year > at || text.length === 2) && year + 1 < stop && isCounted(tokens[year + 1])) return none
  return { edition: editionOf(text), last: year + 1 }
}

const isCounted = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:NOUN|ADJ|PROPN|NUM|SYM)$/.test(token.tag) &&
  !EXERCISE_NOUNS.has(token.lower) &&
  !EXERCISE_MODIFIERS.has(token.lower)

/** Where the edition that ends before `end` begins; `end` when there is none. */
function editionStart(tokens: readonly Token[], end: number): number {
  const text = tokens[end - 1]?.text ?? ''
  if (!YEAR.test(text) && !SHORT_YEAR.test(text)) return end
  return /^[-–—]$/.test(tokens[end - 2]?.text ?? '') ? end - 2 : end - 1
}

/** One word needs more: an edition, quotation marks, a naming cue, or capitals throughout ("SEASHIELD drills"). */
function isName(words: readonly string[], hasYear: boolean, fewest: number): boolean {
  const last = words.at(-1) ?? ''
  if (PLACE_HEADS.has(last)) return false
  const capitals = /^[A-Z]{5,}$/.test(words[0] ?? '')
  return words.length >= fewest || hasYear || (words.length === 1 && fewest === 2 && capitals)
}

/** "17" is 2017: two figures after a hyphen are years of this century up to 49, of the last from 50 on. */
function editionOf(year: string): number {
  if (year.length === 4) return Number(year)
  return Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year)
}

/** "(ISE 2031)" right after the name. */
function abbreviation(tokens: readonly Token[], at: number, stop: number): Pick<ExerciseName, 'also' | 'last'> {
  const word = tokens[at + 1]?.text ?? ''
  if (tokens[at]?.text !== '(' || at + 2 >= stop || !/^[A-Z]{2,8}(?:[-–]?\d{2,4})?$/.test(word))
    return { also: null, last: at }
  const close = YEAR.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2
  if (tokens[close]?.text !== ')') return { also: null, last: at }
  return { also: word.replace(/[-–]?\d+$/, ''), last: close + 1 }
}
