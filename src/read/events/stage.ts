import type { Actor, Mention } from '../../record/actor.js'
import type { Attribution } from '../../record/attribution.js'
import { inTextOrder } from '../../record/span.js'
import type { Cast } from '../actors/actors.js'
import type { Annotation, Sentence, Token } from '../annotate/annotation.js'
import { findNamedStates, namedStatesIn, type NamedState } from './states-named.js'

/** A mention as tokens `first` to `last`. */
export interface Placed {
  readonly first: number
  readonly last: number
  readonly mention: Mention
}

/** Tokens and who stands where: what all rules of this folder read from. */
export interface Stage {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Longest mention by its first token. */
  readonly from: ReadonlyMap<number, Placed>
  /** Longest mention by its last token (inclusive). */
  readonly upTo: ReadonlyMap<number, Placed>
  readonly actors: ReadonlyMap<string, Actor>
  /** The state or alliance that a person holds office for. */
  readonly bodies: ReadonlyMap<string, string>
  readonly states: readonly NamedState[]
  /** Adjectives of states ("Dutch troops") by token, with the state's actor if the article has one. */
  readonly adjectives: ReadonlyMap<number, string>
}

/** What of the cast is asked for here. */
export type Players = Pick<Cast, 'mentions' | 'actors' | 'traits'>

export function stageOf({ tokens, sentences }: Annotation, cast: Players, attributions: readonly Attribution[]): Stage {
  const from = new Map<number, Placed>()
  const upTo = new Map<number, Placed>()
  let index = 0
  for (const mention of cast.mentions) {
    while (index > 0 && (tokens[index]?.start ?? Infinity) > mention.span.start) index -= 1
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= mention.span.start) index += 1
    let last = index
    while (last < tokens.length && (tokens[last]?.start ?? 0) < mention.span.end) last += 1
    if (last === index) continue
    const placed = {
      first: index,
      last,
      mention: isVague(mention, tokens[last - 1]) ? { ...mention, actor: null } : mention,
    }
    if ((from.get(index)?.last ?? -1) < last) from.set(index, placed)
    if ((upTo.get(last - 1)?.first ?? Infinity) > index) upTo.set(last - 1, placed)
  }
  const states = findNamedStates(tokens)
  const actors = new Map(cast.actors.map((actor) => [actor.id, actor]))
  const bodies = bodiesOf(cast)
  for (const placed of firstPersons(tokens, actors, bodies, attributions)) {
    from.set(placed.first, placed)
    upTo.set(placed.first, placed)
  }
  return { tokens, sentences, from, upTo, actors, bodies, states, adjectives: adjectivesOf(states, cast.actors) }
}

/** In what somebody says, "I" is the speaker and "we" the side that the speaker holds office for. */
function firstPersons(
  tokens: readonly Token[],
  actors: ReadonlyMap<string, Actor>,
  bodies: ReadonlyMap<string, string>,
  attributions: readonly Attribution[],
): readonly Placed[] {
  const found: Placed[] = []
  const spoken = attributions
    .flatMap(({ content, speaker }) => (speaker === null ? [] : content.map((place) => ({ place, speaker }))))
    .toSorted((a, b) => inTextOrder(a.place, b.place))
  let index = 0
  for (const { place, speaker } of spoken) {
    while (index > 0 && (tokens[index - 1]?.start ?? 0) >= place.start) index -= 1
    while (index < tokens.length && (tokens[index]?.start ?? 0) < place.start) index += 1
    for (; index < tokens.length && (tokens[index]?.end ?? 0) <= place.end; index += 1) {
      const token = tokens[index] as Token
      const plural = /^(?:we|our|us)$/.test(token.lower)
      if (!plural && !/^(?:i|my|me)$/.test(token.lower)) continue
      const actor = plural ? (bodies.get(speaker) ?? speaker) : speaker
      const mention: Mention = {
        id: '',
        span: token,
        kind: actors.get(actor)?.kind ?? 'person',
        actor,
        by: 'first-person',
      }
      found.push({ first: index, last: index + 1, mention })
    }
  }
  return found
}

/** "some officials", "voters": they are mentioned, but nobody can be held to what they do. */
const isVague = ({ kind }: Mention, head: Token | undefined): boolean =>
  kind === 'unnamed' || (kind === 'group' && head?.tag !== 'PROPN')

function adjectivesOf(states: readonly NamedState[], actors: readonly Actor[]): ReadonlyMap<number, string> {
  const byName = new Map(actors.filter(({ kind }) => kind === 'state').map(({ name, id }) => [name, id]))
  const found = new Map<number, string>()
  for (const { adjective, first, name } of states) {
    const actor = byName.get(name)
    if (adjective && actor !== undefined) found.set(first, actor)
  }
  return found
}

export const lower = (stage: Stage, index: number): string => stage.tokens[index]?.lower ?? ''
export const tag = (stage: Stage, index: number): string => stage.tokens[index]?.tag ?? ''

/**
 * For each person the state or alliance whose office they hold: "Norland's foreign minister" speaks for Norland.
 * An office no longer held speaks for nobody.
 */
function bodiesOf({ actors, traits }: Players): ReadonlyMap<string, string> {
  const bodies = new Map(
    actors.filter(({ kind }) => kind === 'state' || kind === 'alliance').map(({ id, name }) => [name, id]),
  )
  const byLower = new Map([...bodies].map(([name, id]) => [name.toLowerCase(), id]))
  const found = new Map<string, string>()
  for (const { id, kind, office } of actors) {
    if (kind !== 'person') continue
    const { roles, former } = traits.get(id) ?? {}
    const held = office === null || /^(?:former|ex-|retired|late)\b/i.test(office) ? [] : namedStatesIn(office)
    const body =
      held.map((name) => bodies.get(name)).find((known) => known !== undefined) ??
      [...(roles ?? [])]
        .map((role) => (former?.has(role) === true ? undefined : byLower.get(role)))
        .find((known) => known !== undefined)
    if (body !== undefined) found.set(id, body)
  }
  return found
}
