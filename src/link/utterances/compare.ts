import type { Copy } from '../../record/copy.js'
import { overlaps, span } from '../../record/span.js'
import type { Sheet, Telling } from '../sheet.js'
import { align, likenessOf, stretchesOf, runsOf, type Likeness } from './align.js'
import { copyOf } from '../copies/compare.js'
import { onOneHappening } from '../stories/compare.js'
import { isPlaced, judge, voices } from './judge.js'
import { occasionOf, type Occasion } from './occasion.js'
import { samePlaces, type PlaceOf, type SamePlace } from './places.js'
import { relate } from './relation.js'
import type { TellingRelation } from '../../record/utterance.js'
import type { AlignedStretch } from '../../record/utterance.js'

/** Two tellings that are one act of speaking. Indices into the tellings of the two sheets; log odds. */
export interface Join {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Share of the shorter telling that must be the other's as it is, in form or kin, before an alignment is worth making;
 * more where nobody is named on one side, for then only nearly the same words are joined.
 */
const GLANCE = { same: 0.18, open: 0.5 }
/** Words below this are in every telling. */
const GLANCE_BITS = 1.5

/** What a telling is glanced at by. A cache: sheets are compared with many others. */
const glances = new WeakMap<Telling, Glance>()

interface Glance {
  readonly words: ReadonlyMap<string, number>
  readonly weight: number
}

function glanceOf(telling: Telling): Glance {
  let glance = glances.get(telling)
  if (glance === undefined) {
    const words = new Map<string, number>()
    for (const { family, actor, bits, weight } of telling.words) {
      if (actor !== null) words.set(`@${actor}`, weight)
      else if (bits > GLANCE_BITS) words.set(family, weight)
    }
    const weight = [...words.values()].reduce((sum, one) => sum + one, 0)
    glances.set(telling, (glance = { words, weight }))
  }
  return glance
}

function atAGlance(a: Telling, b: Telling, least: number): boolean {
  const [one, other] = [glanceOf(a), glanceOf(b)]
  const [few, many] = one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words]
  // Common words only: too few such tellings are of one speaker to be worth a glance.
  if (few.size === 0) return true
  const enough = least * Math.min(one.weight, other.weight)
  let weight = 0
  for (const [word, value] of few) if (many.has(word) && (weight += value) >= enough) return true
  return false
}

const stretchOf = ({ words }: Telling) => span(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)

/** A statement within a statement is not a second telling of it. */
const nested = (a: Telling, b: Telling) => overlaps(stretchOf(a), stretchOf(b))

/** A share of one place by which tellings are looked at whatever their words. */
const NEAR = 0.5

function candidates(a: Sheet, b: Sheet, placeOf: PlaceOf): [number, number][] {
  const pairs: [number, number][] = []
  const same = a.id === b.id
  for (const [i, one] of a.tellings.entries()) {
    for (let j = same ? i + 1 : 0; j < b.tellings.length; j++) {
      const other = b.tellings[j]!
      const voice = voices(one, other)
      if (same && nested(one, other)) continue
      const alike = voice !== 'different' && atAGlance(one, other, GLANCE[voice])
      if (alike || placeOf(one, other).ofShorter >= NEAR) pairs.push([i, j])
    }
  }
  return pairs
}

/** Log odds from which one join is sure enough to count as a link between the two reports. */
const SURE = 2

/** More pairs than two reports of 60 statements each have are the work of somebody who wants to stop the program. */
const MOST_PAIRS = 4_000

/**
 * Which tellings of two reports (or of one) are of one act of speaking.
 *
 * Twice over: once a statement of a speaker is surely told by both reports, they tell of one occasion, and that speaks
 * for the speaker's other statements in them.
 */
export function joinsOf(a: Sheet, b: Sheet, copy: Copy | null): Join[] {
  const placeOf = samePlaces(a, copy)
  const pairs = candidates(a, b, placeOf)
    .slice(0, MOST_PAIRS)
    .map(([i, j]) => looked(a, b, i, j, placeOf))
  const happening = onOneHappening(a, b)
  // A statement that stands at its own place of a copy is not told at another one because the texts are copies.
  const placed = pairs.filter(({ place, like }) => isPlaced(place, like))
  const atPlace = new Set(placed)
  const settled = new Set(placed.flatMap(({ a: i, b: j }) => [`a${i}`, `b${j}`]))
  const judged = (linkedTo: (pair: Pair) => boolean): Join[] =>
    pairs.flatMap((pair) => {
      const { a: i, b: j, like, place, occasion } = pair
      const elsewhere = !atPlace.has(pair) && (settled.has(`a${i}`) || settled.has(`b${j}`))
      const between = { linked: linkedTo(pair), copies: copy !== null && !elsewhere, place, happening }
      const score = judge(a.tellings[i]!, b.tellings[j]!, like, occasion, between)
      return score !== null && score >= 0 ? [{ a: i, b: j, score }] : []
    })
  const misnamed = misnamedJoins(a, b, placed)
  const first = [...judged(() => false), ...misnamed]
  const sure = new Map<string, number>()
  for (const { a: i, score } of first) {
    const speaker = a.tellings[i]!.voice.name?.family
    if (speaker !== undefined && score >= SURE) sure.set(speaker, (sure.get(speaker) ?? 0) + 1)
  }
  if (sure.size === 0 || a.id === b.id) return first
  const firstScores = new Map(first.map((join) => [`${join.a} ${join.b}`, join.score]))
  const again = judged(({ a: i, b: j }) => {
    const family = a.tellings[i]!.voice.name?.family ?? ''
    // A join is no evidence for itself.
    const own = (firstScores.get(`${i} ${j}`) ?? 0) >= SURE ? 1 : 0
    return (sure.get(family) ?? 0) > own
  })
  return [...again, ...misnamed]
}

/** Two tellings with all that is known of them before they are judged. */
interface Pair {
  readonly a: number
  readonly b: number
  readonly like: Likeness
  readonly place: SamePlace
  readonly occasion: Occasion
}

function looked(a: Sheet, b: Sheet, i: number, j: number, placeOf: PlaceOf): Pair {
  const [one, other] = [a.tellings[i]!, b.tellings[j]!]
  const like = likenessOf(one.words, other.words, align(one.words, other.words))
  return { a: i, b: j, like, place: placeOf(one, other), occasion: occasionOf(one, other, a, b) }
}

/** Score of a join by place alone. Above what words can give: it is taken first, and other names do not cut it. */
export const BY_PLACE = 20

/** Share of one place from which two names of its speaker mean that one was misread. */
const SAME_PLACE = 0.7

/**
 * Tellings at one place of two copies under other names: one report, or its reading, mistook who speaks. Not where
 * either has its like under the same name, for a statement within a statement stands at nearly the same place.
 */
function misnamedJoins(a: Sheet, b: Sheet, placed: readonly Pair[]): Join[] {
  const differs = (pair: Pair) => voices(a.tellings[pair.a]!, b.tellings[pair.b]!) === 'different'
  const named = placed.filter((pair) => !differs(pair))
  const [ofA, ofB] = [new Set(named.map((pair) => pair.a)), new Set(named.map((pair) => pair.b))]
  return placed
    .filter((pair) => differs(pair) && !ofA.has(pair.a) && !ofB.has(pair.b))
    .filter(({ place }) => place.ofLonger >= SAME_PLACE)
    .map((pair) => ({ a: pair.a, b: pair.b, score: BY_PLACE }))
}

const SPUN = 'Words were replaced one after another: the two reports are copies of one text, not translations.'

/** How two tellings of one utterance stand to each other, with the alignment that shows it. */
export function relationOf(
  a: Telling,
  b: Telling,
  sheets: [Sheet, Sheet],
): { relation: TellingRelation; why: string; alignment: AlignedStretch[] } {
  const matches = align(a.words, b.words)
  const told = relate(a, b, likenessOf(a.words, b.words, matches), matches, sheets)
  // Copies are of one language: what reads like another translation was spun.
  const spun = told.relation === 'translated' && sheets[0].id !== sheets[1].id && copyOf(...sheets) !== null
  const related = spun ? { relation: 'altered' as const, why: SPUN } : told
  return { ...related, alignment: stretchesOf(a.words, b.words, runsOf(a.words, b.words, matches)) }
}
