import type { Actor, Mention } from '../../record/actor.js'
import type { Article } from '../../record/article.js'
import type { Attribution } from '../../record/attribution.js'
import type { Found } from '../../record/found.js'
import { inTextOrder, type Span } from '../../record/span.js'
import { isOutlet, type Cast, type Figure } from '../actors/actors.js'
import type { Reported } from './reported.js'
import { groundOf, idOf, rangeOf, type Ground, type Range } from './speakers/ground.js'
import { antecedentOf, beforeRelative, otherThing } from './speakers/pronoun.js'
import { passedOnBeside, spokeThrough } from './speakers/relay.js'
import { headOf } from './speakers/source.js'
import { addresseeOf, askedOf } from './speakers/told.js'
import { venueIn } from './speakers/venue.js'

/** Attributions with their speakers, and the cast with whom only the sources speak of. */
export interface Spoken {
  readonly attributions: readonly Attribution[]
  readonly mentions: readonly Mention[]
  readonly actors: readonly Actor[]
  readonly traits: Cast['traits']
}

/** What is known of one attribution while speakers are found. */
interface Turn {
  readonly reported: Reported
  speaker: Figure | null
  addressee: Figure | null
  relayedBy: Figure | null
  venue: Span | null
  /** Start of its first span, for the text's order. */
  readonly at: number
  /** The block and sentence of its cue, source or content. */
  readonly place: Place
}

interface Place {
  readonly sentence: Range
  /** Index of the sentence. */
  readonly index: number
  readonly block: number
}

/**
 * Speaker, addressee, relay and venue of each attribution. `reported` is in text order and `within` points into it;
 * ids are q1, q2 ... in that order.
 */
export function resolveSpeakers(reported: readonly Reported[], article: Article, cast: Cast): Found<Spoken> {
  const ground = groundOf(article, cast)
  const turns = reported.map((each) => turnOf(ground, each))
  for (const [index, turn] of turns.entries()) {
    const outer = turn.reported.within === null ? null : (turns[turn.reported.within] ?? null)
    turn.speaker = speakerOf(ground, turn, nearestBefore(turns, index), outer)
  }
  for (const [index, turn] of turns.entries()) {
    readSurroundings(ground, turn, turns[index - 1] ?? null)
    relay(turn, turn.reported.within === null ? null : (turns[turn.reported.within] ?? null))
  }
  const attributions = turns.map((turn, index) => attributionOf(ground, turn, index))
  return {
    found: {
      attributions,
      mentions: mentionsOf(ground, cast),
      actors: ground.actors,
      traits: new Map([...ground.ids].map(([figure, id]) => [id, figure])),
    },
    problems: [],
  }
}

const spansOf = ({ source, cue, content }: Reported): readonly Span[] => [...source, ...cue, ...content]

function turnOf(ground: Ground, reported: Reported): Turn {
  const at = Math.min(...spansOf(reported).map(({ start }) => start))
  const anchor = reported.cue[0] ?? reported.source[0] ?? reported.content[0]
  return { reported, speaker: null, addressee: null, relayedBy: null, venue: null, at, place: placeOf(ground, anchor) }
}

/** Tokens of a sentence before and after the cue that are looked at: bounds the cost of text without full stops. */
const SENTENCE = 120

function placeOf({ scene }: Ground, anchor: Span | undefined): Place {
  const { tokens, annotation } = scene
  const at = anchor === undefined ? -1 : rangeOf(scene, anchor).first
  const sentence = annotation.sentences[tokens[at]?.sentence ?? -1]
  const first = Math.max(sentence?.first ?? 0, at - SENTENCE)
  const last = Math.min(sentence?.last ?? 0, at + SENTENCE)
  return {
    sentence: { first, last: Math.max(first, last) },
    index: tokens[at]?.sentence ?? -1,
    block: sentence?.block ?? 0,
  }
}

/** The attribution before that is not inside this one or in the title, within the last few. */
function nearestBefore(turns: readonly Turn[], index: number): Turn | null {
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const turn = turns[i] as Turn
    if (turn.reported.within === null && !turn.reported.headline) return turn
  }
  return null
}

/** Blocks between a quotation without a source and the attribution that it goes on with, at most. */
const FOLLOW_ON = 1

function speakerOf(ground: Ground, turn: Turn, before: Turn | null, outer: Turn | null): Figure | null {
  const { reported, place } = turn
  const near = before !== null && place.block - before.place.block <= 2 ? before.speaker : null
  const first = reported.source[0]
  if (first === undefined) {
    if (outer !== null && reported.kind === 'indirect') return outer.speaker
    const follows = before !== null && place.block - before.place.block <= FOLLOW_ON
    return follows && reported.kind !== 'indirect'
      ? before.speaker
      : (outer?.speaker ?? (follows && sameSentence(turn, before) ? before.speaker : null))
  }
  for (const span of reported.source) {
    const range = rangeOf(ground.scene, span)
    const cue = reported.cue[0] === undefined ? null : rangeOf(ground.scene, reported.cue[0])
    const relative = beforeRelative(ground, range, cue)
    if (relative !== null) return relative
    const head = headOf(ground, range)
    if (head.figure !== null) return throughOutlet(ground, turn, head.figure, span)
    if (head.pronoun !== null)
      return antecedentOf(ground, head.pronoun, { before: near, outer: outer?.speaker ?? null })
  }
  return null
}

/** The outlet is the source as printed, but somebody spoke through it: the outlet passed it on. */
function throughOutlet(ground: Ground, turn: Turn, figure: Figure, source: Span): Figure {
  const cue = turn.reported.cue[0]
  if (cue === undefined || turn.reported.headline) return figure
  const spoke = spokeThrough(ground, figure, rangeOf(ground.scene, cue), rangeOf(ground.scene, source))
  if (spoke === null) return figure
  turn.relayedBy = figure
  return spoke
}

const sameSentence = (a: Turn, b: Turn): boolean => a.place.index === b.place.index

/** Cues that go on with what was told in the same sentence. */
const GOES_ON = /^(?:adding|noting|saying|stressing|explaining|insisting|arguing|continuing|claiming|warning)$/i

function readSurroundings(ground: Ground, turn: Turn, before: Turn | null): void {
  const { scene } = ground
  const { reported, place, speaker } = turn
  const contents = reported.content.map((span) => rangeOf(scene, span))
  const inContent = (token: number): boolean => contents.some(({ first, last }) => first <= token && token < last)
  const cue = reported.cue[0] === undefined ? null : rangeOf(scene, reported.cue[0])
  if (reported.headline || reported.cue.length === 0) return
  turn.addressee = addresseeOf(ground, cue, place.sentence, inContent, speaker)
  const [content] = contents
  if (turn.addressee === null && cue !== null && content !== undefined)
    turn.addressee = askedOf(ground, cue, content, speaker, (token) => otherThing(ground, token, speaker))
  turn.venue = venueIn(scene, place.sentence, inContent)
  const goesOn =
    before !== null &&
    sameSentence(turn, before) &&
    before.speaker === speaker &&
    GOES_ON.test(scene.text.slice(reported.cue[0]?.start, reported.cue[0]?.end))
  if (turn.addressee === null && goesOn) turn.addressee = before.addressee
  turn.relayedBy ??= passedOnBeside(ground, cue, place.sentence, speaker)
}

/** "TASS reports that X ...": what stands inside an agency's report is passed on by it. */
function relay(turn: Turn, outer: Turn | null): void {
  if (outer?.speaker == null || outer.speaker === turn.speaker) return
  if (outer.speaker.media || (outer.speaker.kind !== 'person' && isOutlet(outer.speaker.name)))
    turn.relayedBy = outer.speaker
}

function attributionOf(ground: Ground, turn: Turn, index: number): Attribution {
  const { reported, speaker, addressee, relayedBy, venue } = turn
  const { kind, source, cue, content, act, polarity, headline, confidence, by, within } = reported
  return {
    id: `q${index + 1}`,
    kind,
    source,
    cue,
    content,
    speaker: speaker === null ? null : idOf(ground, speaker),
    addressee: addressee === null ? null : idOf(ground, addressee),
    relayedBy: relayedBy === null ? null : idOf(ground, relayedBy),
    venue,
    act,
    polarity,
    within: within === null ? null : `q${within + 1}`,
    headline,
    confidence,
    by,
  }
}

/** The cast's mentions and those of the unnamed, in text order, numbered anew. */
function mentionsOf(ground: Ground, cast: Cast): readonly Mention[] {
  const changed = cast.mentions.map((mention) => {
    const figure = ground.changed.get(mention.id)
    return figure === undefined
      ? mention
      : { ...mention, kind: figure.kind, actor: idOf(ground, figure), by: 'pronoun-speaks' }
  })
  const met = new Set(cast.mentions.map(({ span }) => keyOf(span)))
  const added = ground.added
    .filter(({ span }) => {
      const key = keyOf(span)
      return met.has(key) ? false : met.add(key)
    })
    .sort((a, b) => inTextOrder(a.span, b.span))
  return merged(changed, added).map((mention, i) => ({ ...mention, id: `m${i + 1}` }))
}

/** One number for a span; exact for texts of up to 2^26 units and spans of up to 2^26. */
const keyOf = ({ start, end }: Span): number => start * 2 ** 26 + (end - start)

/** Two lists in text order as one; of equals the first list's comes first. */
function merged(some: readonly Mention[], others: readonly Mention[]): Mention[] {
  const all: Mention[] = []
  let at = 0
  for (const mention of some) {
    while (at < others.length && inTextOrder((others[at] as Mention).span, mention.span) < 0)
      all.push(others[at++] as Mention)
    all.push(mention)
  }
  while (at < others.length) all.push(others[at++] as Mention)
  return all
}
