import {
  BEGIN_WORDS,
  END_WORDS,
  EXERCISE_NOUNS,
  HELD_WORDS,
  HOST_WORDS,
  INVOLVE_WORDS,
  JOIN_WORDS,
} from '../../lexicon/exercise-words.js'
import { PERSONNEL_WORDS, STATE_WORDS } from '../../lexicon/numbers.js'
import type { Quantity } from '../../record/exercise.js'
import { span, type Span } from '../../record/span.js'
import type { Token } from '../annotate/annotation.js'
import type { FoundDate } from '../annotate/dates.js'
import type { FoundQuantity } from '../annotate/quantities.js'
import { listEnd, listStart, type NamedState } from './states-named.js'

/** What the rules read from: all of it once for the whole article, in text order. */
export interface Ground {
  readonly tokens: readonly Token[]
  readonly states: readonly NamedState[]
  readonly quantities: readonly FoundQuantity[]
  readonly dates: readonly FoundDate[]
}

/** Tokens `first` to `last`: a sentence, or the part of it that speaks of one exercise. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** What one stretch of text says of an exercise. */
export interface ExerciseFacts {
  readonly hosts: readonly string[]
  readonly leads: readonly string[]
  readonly participants: readonly string[]
  readonly participantCount: Quantity | null
  readonly personnel: Quantity | null
  readonly days: Quantity | null
  readonly places: readonly Span[]
  readonly begins: Span | null
  readonly ends: Span | null
}

/** Tokens between "involved" and the list it opens ("involved 4,000 troops from A and B"). */
const LIST_REACH = 8

/** Reads hosts, participants, numbers, places and dates off one stretch. `named` are the tokens of the exercise's names. */
export function readExerciseFacts(ground: Ground, stretch: Stretch, named: readonly Stretch[]): ExerciseFacts {
  const inside = indicesWithin(ground.states, stretch)
  const numbers = indicesWithin(ground.quantities, stretch)
    .flatMap((index) => ground.quantities[index] ?? [])
    .filter((number) => !named.some((name) => isEdition(number, name)))
  return {
    hosts: hostsIn(ground, stretch, inside),
    leads: leadsIn(ground, stretch, inside),
    participants: participantsIn(ground, stretch, inside),
    participantCount: participantCount(ground, numbers),
    personnel: quantityOf(numbers.find(({ unit }) => unit !== null && isPersonnel(unit))),
    days: quantityOf(
      numbers.find(({ unit, last }) => unit?.words.startsWith('- day') === true && !isAge(ground, last)),
    ),
    places: placesIn(ground, stretch, inside, named),
    ...datesIn(ground, stretch, named),
  }
}

/** The year that ends a name, brackets left out. */
const isEdition = (number: Stretch, name: Stretch): boolean =>
  number.first >= name.first && number.last <= name.last && number.last >= name.last - 1

/** Indices of the parts inside the stretch; the list is in text order and does not overlap. */
function indicesWithin(parts: readonly Stretch[], { first, last }: Stretch): readonly number[] {
  const found: number[] = []
  for (let index = lowest(parts.length, (at) => (parts[at]?.first ?? 0) >= first); index < parts.length; index += 1) {
    if ((parts[index]?.last ?? 0) > last) break
    found.push(index)
  }
  return found
}

/** The lowest index from which `holds`, by halving; `count` when it holds nowhere. */
function lowest(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const lowerAt = (ground: Ground, index: number): string => ground.tokens[index]?.lower ?? ''

function names(ground: Ground, from: number, to: number): readonly string[] {
  return ground.states.slice(from, to).flatMap(({ name, kind }) => (kind === 'state' ? [name] : []))
}

/** The list whose first member stands at or within `reach` tokens after `at`. */
function listAfter(
  ground: Ground,
  inside: readonly number[],
  at: number,
  reach: number,
): readonly [number, number] | null {
  const index = inside.find((state) => (ground.states[state]?.first ?? 0) >= at)
  if (index === undefined || (ground.states[index]?.first ?? 0) - at > reach) return null
  return [index, listEnd(ground.tokens, ground.states, index)]
}

/** The list whose last member ends at or within `reach` tokens before `at`. */
function listBefore(
  ground: Ground,
  inside: readonly number[],
  at: number,
  reach: number,
): readonly [number, number] | null {
  const index = inside.findLast((state) => (ground.states[state]?.last ?? 0) <= at)
  if (index === undefined || at - (ground.states[index]?.last ?? 0) > reach) return null
  return [listStart(ground.tokens, ground.states, index), index + 1]
}

/** "hosted by A and B", "A and B hosted". Words such as "will jointly" may stand between. */
function hostsIn(ground: Ground, { first, last }: Stretch, inside: readonly number[]): readonly string[] {
  const found: string[] = []
  for (let index = first; index < last; index += 1) {
    const list = hostList(ground, first, inside, index)
    if (list !== null) found.push(...names(ground, ...list))
  }
  return found
}

function hostList(
  ground: Ground,
  first: number,
  inside: readonly number[],
  index: number,
): readonly [number, number] | null {
  const [word, next] = [lowerAt(ground, index), lowerAt(ground, index + 1)]
  if (word === 'host' && /^(?:nations?|countr(?:y|ies)|states?)$/.test(next))
    return listAfter(ground, inside, index + 2, 0)
  if (!isHostWord(ground, index)) return null
  if (next === 'by') return listAfter(ground, inside, index + 2, 1)
  // "Hosts A and B have invited ...": a sentence's first word is no verb.
  if (word === 'hosts' && index === first) return listAfter(ground, inside, index + 1, 0)
  return listBefore(ground, inside, skipVerbs(ground, index), 0)
}

const isHostWord = (ground: Ground, index: number): boolean => {
  const word = lowerAt(ground, index)
  // "host nation Norland" is no verb.
  return HOST_WORDS.has(word) && !/^(?:nation|nations|country|countries|state|of)$/.test(lowerAt(ground, index + 1))
}

/** First token of the verb group that ends before `index`: "are co - hosting", "will jointly host". */
function skipVerbs(ground: Ground, index: number): number {
  let start = index
  while (
    start > 0 &&
    (/^(?:AUX|ADV|PART)$/.test(ground.tokens[start - 1]?.tag ?? '') || /^(?:co|-)$/.test(lowerAt(ground, start - 1)))
  )
    start -= 1
  return start
}

/** "A-led", "led by A", "with A as the lead nation", "lead nation A". */
function leadsIn(ground: Ground, { first, last }: Stretch, inside: readonly number[]): readonly string[] {
  const found: string[] = []
  for (let index = first; index < last; index += 1) {
    const word = lowerAt(ground, index)
    if (word === 'led' && /^[-–]$/.test(lowerAt(ground, index - 1))) found.push(...ledBefore(ground, inside, index - 1))
    else if (word.endsWith('-led'))
      found.push(...names(ground, ...(listBefore(ground, inside, index + 1, 0) ?? [0, 0])))
    else if (word === 'led' && lowerAt(ground, index + 1) === 'by')
      found.push(...names(ground, ...(listAfter(ground, inside, index + 2, 1) ?? [0, 0])))
    else if (
      /^(?:lead|leading|framework)$/.test(word) &&
      /^(?:nations?|country|countries|state)$/.test(lowerAt(ground, index + 1))
    )
      found.push(...leadNation(ground, inside, index))
  }
  return found
}

/** "US Army Europe - led": the state whose force it is, a few capitalised words before. */
function ledBefore(ground: Ground, inside: readonly number[], dash: number): readonly string[] {
  let start = dash
  while (start > 0 && dash - start < 4 && /^[A-Z]/.test(ground.tokens[start - 1]?.text ?? '')) start -= 1
  return names(
    ground,
    ...(listAfter(
      ground,
      inside.filter((state) => (ground.states[state]?.last ?? 0) <= dash),
      start,
      0,
    ) ?? [0, 0]),
  )
}

function leadNation(ground: Ground, inside: readonly number[], index: number): readonly string[] {
  return names(ground, ...(listAfter(ground, inside, index + 2, 0) ?? listBefore(ground, inside, index, 3) ?? [0, 0]))
}

function participantsIn(ground: Ground, stretch: Stretch, inside: readonly number[]): readonly string[] {
  const { first, last } = stretch
  if (
    /^(?:among|amongst)$/.test(lowerAt(ground, first)) &&
    /^(?:them|those|these|participants)$/.test(lowerAt(ground, first + 1))
  )
    return names(ground, inside[0] ?? 0, (inside.at(-1) ?? -1) + 1)
  const found: string[] = []
  for (let index = first; index < last; index += 1) {
    const word = lowerAt(ground, index)
    const joins =
      JOIN_WORDS.has(word) && (word !== 'part' || /^t(?:ake|akes|ook|aking|aken)$/.test(lowerAt(ground, index - 1)))
    if (joins) found.push(...joiningBefore(ground, inside, word === 'part' ? index - 1 : index))
    if (INVOLVE_WORDS.has(word)) found.push(...listedAfter(ground, stretch, inside, index + 1, LIST_REACH))
    if (/^among(?:st)?$/.test(word) && lowerAt(ground, index + 1) === 'them' && lowerAt(ground, index - 1) === ',')
      found.push(...listedAfter(ground, stretch, inside, index + 2, 1))
    if (isBesideNoun(ground, index)) found.push(...listedAfter(ground, stretch, inside, index + 1, 1))
    if (
      /^(?:personnel|troops|soldiers|forces|countries|nations|states|units|jets|ships)$/.test(word) &&
      lowerAt(ground, index + 1) === 'from'
    )
      found.push(...listedAfter(ground, stretch, inside, index + 2, 1))
  }
  return found
}

/** "A, B and C will also take part", "troops from A and B are taking part", "A and B troops joined". */
function joiningBefore(ground: Ground, inside: readonly number[], verb: number): readonly string[] {
  let start = skipVerbs(ground, verb)
  while (start > 0 && verb - start < 8 && ground.tokens[start - 1]?.tag === 'NOUN') start -= 1
  const list = listBefore(ground, inside, start, 0)
  return list === null || isPlaced(ground, ground.states[list[0]]?.first ?? 0) ? [] : names(ground, ...list)
}

/** A list after a cue, unless it says where or whose: "involved drills in A", "the army of A". */
function listedAfter(
  ground: Ground,
  { last }: Stretch,
  inside: readonly number[],
  at: number,
  reach: number,
): readonly string[] {
  const list = listAfter(ground, inside, at, reach)
  if (list === null) return []
  const start = ground.states[list[0]]?.first ?? 0
  if (start >= last || isPlaced(ground, start)) return []
  for (let index = at; index < start; index += 1) if (/^[.;:]$/.test(lowerAt(ground, index))) return []
  return names(ground, ...list)
}

/** "exercise with A and B", "drills between A and B". */
const isBesideNoun = (ground: Ground, index: number): boolean =>
  /^(?:with|between)$/.test(lowerAt(ground, index)) && EXERCISE_NOUNS.has(lowerAt(ground, index - 1))

/** "in the", "near": the state is a place. */
function isPlaced(ground: Ground, first: number): boolean {
  const before = lowerAt(ground, first - 1) === 'the' ? first - 2 : first - 1
  return /^(?:in|at|near|off|of|across|over|to|toward|towards|against|by|outside)$/.test(lowerAt(ground, before))
}

/** Tokens of a number and its unit, at most. */
const UNIT_WORDS = 12

type Unit = NonNullable<FoundQuantity['unit']>

const MEMBERS = /^members?$/

const isStates = ({ noun, words }: Unit): boolean =>
  STATE_WORDS.has(noun) && (!MEMBERS.test(noun) || !/service|crew|staff|force/.test(words))

const isPersonnel = (unit: Unit): boolean =>
  PERSONNEL_WORDS.has(unit.noun) && !(STATE_WORDS.has(unit.noun) && isStates(unit))

const isAge = (ground: Ground, last: number): boolean => lowerAt(ground, last + 2) === 'old'

function quantityOf(found: FoundQuantity | undefined): Quantity | null {
  return found === undefined ? null : { value: found.value, bound: found.bound, at: found.at }
}

/** An exact count says more than "over a dozen". */
function participantCount(ground: Ground, numbers: readonly FoundQuantity[]): Quantity | null {
  const counts = numbers.filter(({ unit, value, first }) => {
    if (unit === null || !isStates(unit) || value < 2 || value > 200) return false
    // "the three Grey States" is a name, not a count of those who take part.
    const words = ground.tokens.slice(first, first + UNIT_WORDS)
    return !words.some(({ text, end }) => end === unit.at.end && /^[A-Z]/.test(text))
  })
  return quantityOf(counts.find(({ bound }) => bound === 'exactly') ?? counts[0])
}

/** "held in A", "drills in the Grey Sea": names after a preposition that follows the exercise or a verb of holding it. */
function placesIn(
  ground: Ground,
  { first, last }: Stretch,
  inside: readonly number[],
  named: readonly Stretch[],
): readonly Span[] {
  const found: Span[] = []
  for (let index = first + 1; index < last; index += 1) {
    if (!/^(?:in|at|off|near|across)$/.test(lowerAt(ground, index)) || !isHeldBefore(ground, index, named)) continue
    const list = listAfter(ground, inside, index + 1, 1)
    const from = /^(?:the|both)$/.test(lowerAt(ground, index + 1)) ? index + 2 : index + 1
    if (list !== null)
      found.push(
        ...ground.states
          .slice(...list)
          .filter(({ kind, adjective }) => kind === 'state' && !adjective)
          .map((state) => tokensSpan(ground, state)),
      )
    if (list === null || (ground.states[list[0]]?.adjective ?? false))
      found.push(...placeRun(ground, from, last, named))
  }
  return found
}

function isHeldBefore(ground: Ground, index: number, named: readonly Stretch[]): boolean {
  const word = lowerAt(ground, index - 1)
  if (HELD_WORDS.has(word) || EXERCISE_NOUNS.has(word) || /^games?$/.test(word)) return true
  if (named.some(({ last }) => last === index)) return true
  const start = ground.tokens[index - 1]?.start ?? 0
  return datesFrom(ground, start).some((date) => date.start <= start && start < date.end)
}

/** Capitalised words that name no month, day or exercise: "Grey Sea", "Port Varn". */
function placeRun(ground: Ground, from: number, last: number, named: readonly Stretch[]): readonly Span[] {
  const first = ground.tokens[from]
  const isDate = datesFrom(ground, first?.start ?? 0).some(
    (date) => first !== undefined && date.start < first.end && first.start < date.end,
  )
  if (isDate || named.some((name) => from >= name.first && from < name.last)) return []
  let end = from
  while (end < last && end - from < 5 && ground.tokens[end]?.tag === 'PROPN') end += 1
  return end === from ? [] : [tokensSpan(ground, { first: from, last: end })]
}

const tokensSpan = ({ tokens }: Ground, { first, last }: Stretch): Span =>
  span(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)

/** The dates that may hold a position: the one that begins before it and the next. */
function datesFrom({ dates }: Ground, start: number): readonly FoundDate[] {
  const next = lowest(dates.length, (at) => (dates[at]?.start ?? 0) > start)
  return dates.slice(Math.max(0, next - 1), next + 1)
}

/** First and last day: a stretch gives both; else the verb before the date says which end it is. */
function datesIn(
  ground: Ground,
  { first, last }: Stretch,
  named: readonly Stretch[],
): Pick<ExerciseFacts, 'begins' | 'ends'> {
  const area = tokensSpan(ground, { first, last })
  const inNames = named.map((name) => tokensSpan(ground, name))
  let begins: Span | null = null
  let ends: Span | null = null
  for (let index = lowest(ground.dates.length, (at) => (ground.dates[at]?.start ?? 0) >= area.start); ; index += 1) {
    const date = ground.dates[index]
    if (date === undefined || date.end > area.end) break
    if (date.grain === 'year') continue
    if (inNames.some((name) => date.start < name.end && name.start < date.end)) continue
    if (date.ends !== null) return { begins: date.begins, ends: date.ends }
    const role = roleOf(ground, first, date, begins !== null)
    if (role === 'begins') begins ??= date
    if (role === 'ends') ends ??= date
  }
  return { begins: begins && span(begins.start, begins.end), ends: ends && span(ends.start, ends.end) }
}

const HOLDING = /^(?:held|hold|from|place|conduct|conducting|conducted)$/
/** Words looked back over from a date for the verb that it belongs to. */
const ROLE_REACH = 14

function roleOf(ground: Ground, first: number, date: FoundDate, begun: boolean): 'begins' | 'ends' | null {
  let at = lowest(ground.tokens.length, (index) => (ground.tokens[index]?.start ?? 0) >= date.start)
  const stop = Math.max(first, at - ROLE_REACH)
  if (begun && /^(?:to|and|until|till|through)$/.test(lowerAt(ground, at - 1))) return 'ends'
  const leading = at <= first + 3
  for (at -= 1; at >= stop; at -= 1) {
    const word = lowerAt(ground, at)
    if (END_WORDS.has(word)) return 'ends'
    if (BEGIN_WORDS.has(word) || HOST_WORDS.has(word) || HOLDING.test(word)) return 'begins'
    if (/^(?:said|told|announced|reported)$/.test(word)) return null
  }
  return leading && opensSentence(ground, first, date) ? 'begins' : null
}

/** "In late May, A and B hosted ...": the date stands first and a verb of holding follows. */
function opensSentence(ground: Ground, first: number, date: FoundDate): boolean {
  for (let index = first; index < first + 24; index += 1) {
    const token = ground.tokens[index]
    if (token === undefined) return false
    if (token.start < date.end) continue
    if (HOST_WORDS.has(token.lower) || BEGIN_WORDS.has(token.lower) || /^(?:held|conducted)$/.test(token.lower))
      return true
    if (/^(?:said|told|announced|reported)$/.test(token.lower)) return false
  }
  return false
}
