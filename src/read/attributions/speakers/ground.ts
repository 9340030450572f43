import { ROLE_NOUNS } from '../../../lexicon/titles.js'
import type { Actor, ActorKind, Mention } from '../../../record/actor.js'
import type { Article } from '../../../record/article.js'
import type { Span } from '../../../record/span.js'
import { actorOf, blockOf, figureOf, type Cast, type Figure, type Scene, type Sighting } from '../../actors/actors.js'
import type { Voices } from './voice.js'
import type { Token } from '../../annotate/annotation.js'

/** Tokens `first` to before `last`. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** A mention with its tokens. */
export interface Placed extends Range {
  readonly mention: Mention
  readonly figure: Figure | null
}

/** A text, its tokens and its cast, with what the resolving of speakers adds to them. */
export interface Ground {
  readonly scene: Scene
  /** In text order. */
  readonly placed: readonly Placed[]
  readonly sightings: readonly Sighting[]
  readonly byline: readonly string[]
  /** Seen by this stage: the unnamed. */
  readonly late: Sighting[]
  readonly added: Mention[]
  readonly actors: Actor[]
  readonly ids: Map<Figure, string>
  /** The unnamed and the groups, by description in small letters. */
  readonly described: Map<string, Figure>
  /** Role word -> the unnamed who have it, latest last. */
  readonly byHead: Map<string, Figure>
  /** Persons of the cast of whom an office is known; filled when first asked for. */
  readonly officers: Figure[]
  /** Who says "I" where nobody is quoted; found when first asked for. */
  voices: Voices | null | undefined
  /** Pronouns that this stage gives another actor. */
  readonly changed: Map<string, Figure>
}

export function groundOf(article: Article, cast: Cast): Ground {
  const ids = new Map<Figure, string>()
  for (const [id, figure] of cast.traits) ids.set(figure, id)
  const ground: Ground = {
    scene: cast.scene,
    placed: [],
    sightings: cast.sightings,
    byline: article.byline,
    late: [],
    added: [],
    actors: [...cast.actors],
    ids,
    described: new Map(),
    byHead: new Map(),
    officers: [],
    voices: undefined,
    changed: new Map(),
  }
  const placed = ground.placed as Placed[]
  for (const [i, mention] of cast.mentions.entries()) {
    const [first, last] = cast.places[i] as readonly [number, number]
    placed.push({
      mention,
      first,
      last,
      figure: mention.actor === null ? null : (cast.traits.get(mention.actor) ?? null),
    })
  }
  return ground
}

/** Index of the first item for which `at` gives `least` or more. */
function lowerBound<T>(items: readonly T[], least: number, at: (item: T) => number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(items[middle] as T) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that a span touches. */
export function rangeOf({ tokens }: Scene, { start, end }: Span): Range {
  const first = lowerBound(tokens, start + 1, (token: Token) => token.end)
  const last = lowerBound(tokens, end, (token: Token) => token.start)
  return { first, last: Math.max(first, last) }
}

/** Mentions that lie in these tokens. */
export function mentionsIn({ placed }: Ground, { first, last }: Range): readonly Placed[] {
  const from = lowerBound(placed, first, (mention) => mention.first)
  let to = from
  while (to < placed.length && (placed[to] as Placed).first < last) to++
  return placed.slice(from, to)
}

/** Persons whose offices a description is held against, at most. */
const OFFICERS = 100

/** Persons of the cast of whom an office is known. */
export function officers({ officers: held, ids }: Ground): readonly Figure[] {
  if (held.length > 0) return held
  for (const figure of ids.keys()) {
    if (held.length >= OFFICERS) break
    if (figure.kind === 'person' && figure.roles.size > 0) held.push(figure)
  }
  return held
}

const WINDOW = 60

/** The last sightings before a token, those of this stage among them. */
export function sightingsBefore({ sightings, late }: Ground, token: number): readonly Sighting[] {
  const to = lowerBound(sightings, token, (sighting) => sighting.token)
  const window = sightings.slice(Math.max(0, to - WINDOW), to)
  const recent = late.slice(-WINDOW / 4).filter((sighting) => sighting.token < token)
  return recent.length === 0 ? window : [...window, ...recent].sort((a, b) => a.token - b.token)
}

/** The actor's id; an actor that the cast lacks is added to it. */
export function idOf({ ids, actors }: Ground, figure: Figure): string {
  const met = ids.get(figure)
  if (met !== undefined) return met
  const id = `a${actors.length + 1}`
  ids.set(figure, id)
  actors.push(actorOf(id, figure))
  return id
}

/** Somebody without a name, by description; the same words are the same actor. */
export function describedAs(
  ground: Ground,
  { first, last }: Range,
  name: string,
  kind: ActorKind,
  words: readonly string[],
  head: string,
): Figure {
  const key = name.toLowerCase()
  let figure = ground.described.get(key)
  if (figure === undefined) {
    figure = figureOf(kind, name, {
      human: kind === 'unnamed' && ROLE_NOUNS.has(head),
      gender: ROLE_NOUNS.get(head) ?? null,
    })
    for (const word of words) figure.roles.add(word)
    ground.described.set(key, figure)
  }
  ground.byHead.set(head, figure)
  seeHere(ground, { first, last }, figure, 'description-unnamed')
  return figure
}

/** Adds a mention of this stage, of somebody whom a later pronoun may stand for. */
export function seeHere(ground: Ground, range: Range, figure: Figure, by: string): void {
  const open = ground.scene.tokens[range.first]
  if (open === undefined || !mentionHere(ground, range, figure, by)) return
  figure.count++
  const block = blockOf(ground.scene, open.sentence)
  ground.late.push({
    figure,
    token: range.first,
    sentence: open.sentence,
    block,
    subject: true,
    opens: false,
    speaks: true,
    quoted: false,
    aside: false,
  })
}

/** Adds a mention of this stage: "I" and "you" are nobody's he or she. */
export function mentionHere(ground: Ground, { first, last }: Range, figure: Figure, by: string): boolean {
  const { scene, added } = ground
  const [open, close] = [scene.tokens[first], scene.tokens[last - 1]]
  if (open === undefined || close === undefined) return false
  const span = { start: open.start, end: close.end }
  added.push({ id: '', span, kind: figure.kind, actor: idOf(ground, figure), by })
  return true
}
