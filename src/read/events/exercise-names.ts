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

export const isMilitary = (tokens: readonly Token[], { first, last }: Sentence): boolean =>
  tokens.slice(first, last).some(({ lower }) => MILITARY_WORDS.has(lower) || lower === 'war-games' || lower === 'war')

/** The name that goes with an exercise noun, by where it stands; the surest rule first. */
export function findExerciseName(known: NamesKnown, noun: ExerciseNoun, sentence: Sentence): ExerciseName | null {
  return (
    nameWithNoun(known, noun, sentence) ??
    nameBefore(known, noun, sentence) ??
    nameAfterCue(known, noun, sentence) ??
    nameAfter(known, noun, sentence) ??
    nameBeforeComma(known, noun, sentence)
  )
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
  const beforeYear = YEAR.test(tokens[end - 1]?.text ?? '') ? end - 1 : end
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
  const next = known.tokens[noun.last]?.text ?? ''
  const singular = !known.tokens[noun.last - 1]?.lower.endsWith('s')
  if (OPENS.test(next)) return nameFrom(known, noun.last, sentence, 'exercise/name-after-noun', 1)
  return singular ? nameFrom(known, noun.last, sentence, 'exercise/name-after-noun', 2) : null
}

/** "Iron Shield, an annual exercise": a name, a comma, an article, and no verb before the noun. */
function nameBeforeComma(known: NamesKnown, noun: ExerciseNoun, sentence: Sentence): ExerciseName | null {
  const { tokens } = known
  let index = noun.first - 1
  while (
    index > sentence.first &&
    noun.first - index < 12 &&
    /^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens[index]?.tag ?? '')
  )
    index -= 1
  if (!/^(?:an?|the)$/.test(tokens[index]?.lower ?? '') || tokens[index - 1]?.text !== ',') return null
  const end = index - 1
  const beforeYear = YEAR.test(tokens[end - 1]?.text ?? '') ? end - 1 : end
  const start = runStart(known, beforeYear, sentence)
  return start === beforeYear ? null : nameOf(known, start, beforeYear, sentence, 'exercise/name-before-comma', 2)
}

/** First token of the run of capitalised words that ends before `end`; states and forces at its head left off. */
function runStart(known: NamesKnown, end: number, sentence: Sentence): number {
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

function nameFrom(
  known: NamesKnown,
  from: number,
  sentence: Sentence,
  rule: string,
  fewest: number,
): ExerciseName | null {
  const { tokens } = known
  let start = from
  while (start < sentence.last && /^(?:the|exercise|operation)$/.test(tokens[start]?.lower ?? '')) start += 1
  const quoted = OPENS.test(tokens[start]?.text ?? '')
  if (quoted) start += 1
  let end = start
  while (end < sentence.last && end - start < LONGEST_NAME && isNameWord(known, end)) end += 1
  if (start === end || NO_NAME.test(tokens[start]?.text ?? '')) return null
  return nameOf(known, start, end, sentence, rule, quoted ? 1 : fewest)
}

/** Tokens `first` to `last` and the year after them, if they can be the name of an exercise. */
function nameOf(
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
  const year = joinedYear?.[2] ?? (last < sentence.last ? YEAR.exec(tokens[last]?.text ?? '')?.[0] : undefined)
  const series = joinedYear === null ? words : [...words.slice(0, -1), joinedYear[1] ?? '']
  const end = joinedYear === null && year !== undefined ? last + 1 : last
  if (series.length === 0 || !isName(series, year !== undefined, fewest)) return null
  const at = span(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
  if (year === undefined && isOther(at)) return null
  return { words: series, edition: editionOf(year), ...abbreviation(tokens, end, sentence.last), first, rule }
}

/** One word needs more: an edition, quotation marks, a naming cue, or capitals throughout ("SEASHIELD drills"). */
function isName(words: readonly string[], hasYear: boolean, fewest: number): boolean {
  const last = words.at(-1) ?? ''
  if (PLACE_HEADS.has(last)) return false
  const capitals = /^[A-Z]{5,}$/.test(words[0] ?? '')
  return words.length >= fewest || hasYear || (words.length === 1 && fewest === 2 && capitals)
}

/** "17" is 2017: two figures after a hyphen are years of this century up to 49, of the last from 50 on. */
function editionOf(year: string | undefined): number | null {
  if (year === undefined) return null
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
