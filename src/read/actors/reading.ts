import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { ActorKind } from '../../record/actor.js'
import type { Sighting } from './antecedents.js'
import { Bodies } from './bodies.js'
import type { Description } from './descriptions.js'
import type { Figure } from './figure.js'
import type { Name } from './name.js'
import { learnOffices } from './offices.js'
import { People } from './people.js'
import { isTitleWord } from './roles.js'
import { OPENING, QUOTED, blockOf, is, lowerAt, type Scene } from './scene.js'

/** A mention with its actor still a figure. */
interface Seen {
  readonly first: number
  readonly last: number
  readonly kind: ActorKind
  readonly figure: Figure | null
  readonly by: string
}

export interface Reading {
  readonly scene: Scene
  /** Day of publication, or null. */
  readonly day: string | null
  /** Last day that it may have been: later than `day` where only the month or year is known. */
  readonly lastDay: string | null
  readonly people: People
  readonly bodies: Bodies
  readonly names: readonly Name[]
  readonly startingAt: ReadonlyMap<number, Name>
  readonly endingAt: ReadonlyMap<number, Name>
  /** How often each printed name was surely of one kind. */
  readonly kinds: ReadonlyMap<string, ActorKind>
  /** Ministry -> the one state that the text says it is of. */
  readonly owners: ReadonlyMap<string, string | null>
  readonly seen: Seen[]
  readonly sightings: Sighting[]
  /** Noun -> the body that had it last. */
  readonly byNoun: Map<string, Figure>
  /** Role word -> persons who have it, latest last. */
  readonly byRole: Map<string, Figure[]>
  readonly implied: Map<string, Figure>
  /** Bodies and states of the tables that the text names. */
  readonly told: Set<string>
  /** Persons whose offices the table has been asked for. */
  readonly learned: Set<Figure>
  /** Descriptions of persons whom the text so far does not name. */
  readonly pending: Description[]
}

export function see(reading: Reading, first: number, last: number, figure: Figure, by: string): void {
  reading.seen.push({ first, last, kind: figure.kind, figure, by })
  figure.count++
  if (figure.kind === 'person') learnOffices(reading, figure)
  for (const noun of figure.nouns) reading.byNoun.set(noun, figure)
  sight(reading, first, last, figure)
}

const ASIDE = new Set([
  'of',
  'for',
  'with',
  'to',
  'by',
  'about',
  'against',
  'from',
  'on',
  'over',
  'at',
  'in',
  'than',
  'like',
  'between',
  'behind',
  'toward',
  'towards',
])

/** A mark or a comma, a verb of reporting and the name: "..., said X". */
const isInverted = (scene: Scene, first: number): boolean =>
  scene.tokens[first - 1]?.tag === 'VERB' &&
  scene.tokens[first - 2]?.tag === 'PUNCT' &&
  CUE_VERBS.get(lowerAt(scene, first - 1))?.class === 'report'

/** "Lorvath's trade minister, X, said": the name between commas is the subject. */
const isAppended = ({ tokens }: Scene, first: number, last: number): boolean =>
  tokens[last]?.text === ',' && tokens[first - 1]?.text === ',' && CUE_VERBS.has(tokens[last + 1]?.lower ?? '')

/** "Lorvath's envoy, X, attended": the name between commas has the verb behind it. */
const isNamedBetween = ({ tokens }: Scene, first: number, last: number): boolean =>
  tokens[last]?.text === ',' && tokens[first - 1]?.text === ',' && /^(?:VERB|AUX)$/.test(tokens[last + 1]?.tag ?? 'X')

/** Titles before a name are few words. */
const TITLE = 6

/** The token before a person's title: "for nominee X" speaks of X in passing as "for X" does. */
function beforeTitle(scene: Scene, first: number): number {
  let i = first - 1
  while (i > first - TITLE && isTitleWord(lowerAt(scene, i))) i--
  return i
}

export function sight({ scene, sightings }: Reading, first: number, last: number, figure: Figure): void {
  const token = scene.tokens[first] as Scene['tokens'][number]
  const next = scene.tokens[last]
  const possessive = /^['’]s?$/.test(next?.text ?? '') || /^(?:his|her)$/.test(token.lower)
  const verb =
    next !== undefined &&
    (next.tag === 'VERB' ||
      next.tag === 'AUX' ||
      (next.tag === 'ADV' && /^(?:VERB|AUX)$/.test(scene.tokens[last + 1]?.tag ?? '')))
  const before = figure.kind === 'person' ? beforeTitle(scene, first) : first - 1
  const according = lowerAt(scene, before) === 'to' && lowerAt(scene, before - 1) === 'according'
  const speaks =
    according ||
    (next !== undefined && (CUE_VERBS.has(next.lower) || isAppended(scene, first, last))) ||
    isInverted(scene, first)
  sightings.push({
    figure,
    token: first,
    sentence: token.sentence,
    block: blockOf(scene, token.sentence),
    subject: !possessive && (verb || speaks || isNamedBetween(scene, first, last) || is(scene, first, OPENING)),
    opens: is(scene, first, OPENING),
    speaks: !possessive && speaks,
    quoted: is(scene, first, QUOTED),
    aside: possessive || (!according && ASIDE.has(lowerAt(scene, before))),
  })
}
