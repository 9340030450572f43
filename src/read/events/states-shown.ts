import { FORCE_WORDS, HOST_WORDS, PLACE_HEADS } from '../../lexicon/exercise-words.js'
import { STATE_WORDS } from '../../lexicon/numbers.js'
import { inTextOrder, span } from '../../record/span.js'
import type { Token } from '../annotate/annotation.js'
import type { NamedState } from './states-named.js'

/** Members of a list that are read, at most. */
const MOST = 40
/** Words that follow "the" in a state's long name: "the Republic of VARN". */
const LONG_NAME = /^(?:Republic|Kingdom|Federation|Union|Principality|Emirate|Emirates|Sultanate|Commonwealth|State)$/
const HALF_OF_NAME = /^(?:North|South|East|West|New|Northern|Southern|Eastern|Western|Upper|Lower)$/
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u
const TITLE =
  /^(?:President|Minister|General|Colonel|Captain|Admiral|Major|Lieutenant|Commander|Mr|Mrs|Ms|Dr|King|Queen|Prince|Prime|Fort|Camp|Lake|Mount|Port|Saint|San)$/

/**
 * States that our tables do not know, by the lists that they stand in: "eleven states, among them A and B", "hosted by
 * A and B", "host nations A and B". Each place where such a name stands, in text order, none of them in `known`.
 */
export function findShownStates(tokens: readonly Token[], known: readonly NamedState[]): readonly NamedState[] {
  const named = new Map(known.map((state) => [state.first, state]))
  const names = new Map<string, readonly string[]>()
  for (let index = 0; index < tokens.length && names.size < MOST; index += 1) {
    const at = listOpening(tokens, index)
    if (at !== null) for (const words of membersFrom(tokens, named, at)) names.set(words.join(' '), words)
  }
  return placesOf(tokens, [...names.values()], named)
}

/** The tables' states and those that the text shows to be states, in text order. */
export function withShownStates(tokens: readonly Token[], known: readonly NamedState[]): readonly NamedState[] {
  const shown = findShownStates(tokens, known)
  if (shown.length === 0) return known
  return [...known, ...shown].toSorted((a, b) => inTextOrder(span(a.first, a.last), span(b.first, b.last)))
}

/** Token at which a list of states begins if the words at `index` announce one. */
function listOpening(tokens: readonly Token[], index: number): number | null {
  const word = tokens[index]?.lower ?? ''
  const next = tokens[index + 1]?.lower ?? ''
  if (HOST_WORDS.has(word)) {
    if (next === 'by') return index + 2
    const opens = index === 0 || tokens[index - 1]?.sentence !== tokens[index]?.sentence
    if (word === 'hosts' && opens) return index + 1
    return word === 'host' && /^(?:nations?|countr(?:y|ies)|states)$/.test(next) ? index + 2 : null
  }
  if (!STATE_WORDS.has(word) || /^(?:members|partners)$/.test(word)) return null
  const at = next === ',' ? index + 2 : index + 1
  const [a = '', b = ''] = [tokens[at]?.lower, tokens[at + 1]?.lower]
  if (/^(?:among|amongst)$/.test(a) && b === 'them') return at + 2
  if (a === 'such' && b === 'as') return at + 2
  return a === 'including' || a === 'namely' ? at + 1 : null
}

/** Names of a list that begins at `at` and are not in the tables; up to the first that can be no state. */
function membersFrom(
  tokens: readonly Token[],
  known: ReadonlyMap<number, NamedState>,
  at: number,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  for (let index = at, count = 0; count < MOST; count += 1) {
    const first = tokens[index]?.lower === 'the' ? index + 1 : index
    const state = known.get(first)
    const last = state?.last ?? memberEnd(tokens, first)
    if (last === null) break
    if (state === undefined) found.push(tokens.slice(first, last).map(({ text }) => text))
    index = last
    if (tokens[index]?.text === ',') index += 1
    if (tokens[index]?.lower === 'and') index += 1
    if (index === last) break
  }
  return found
}

/** Token after the name at `first`: one word, or the long name of a state; null for a longer name or none. */
function memberEnd(tokens: readonly Token[], first: number): number | null {
  const word = tokens[first]?.text ?? ''
  let name = first
  if (LONG_NAME.test(word) && tokens[first + 1]?.lower === 'of') name = first + 2
  else if (HALF_OF_NAME.test(word)) name = first + 1
  const text = tokens[name]?.text ?? ''
  if (!CAPITALISED.test(text) || text.length < 3 || FORCE_WORDS.has(text) || PLACE_HEADS.has(text) || TITLE.test(text))
    return null
  const next = tokens[name + 1]
  // "Varn Airport", "Varn officials", "Varn's army": the name belongs to something else.
  const goesOn = next !== undefined && (/^(?:PROPN|NOUN)$/.test(next.tag) || /^(?:['’]s?|[-–])$/.test(next.text))
  return goesOn ? null : name + 1
}

function placesOf(
  tokens: readonly Token[],
  names: readonly (readonly string[])[],
  known: ReadonlyMap<number, NamedState>,
): readonly NamedState[] {
  const byHead = Map.groupBy(
    names.toSorted((a, b) => b.length - a.length),
    ([head = '']) => head,
  )
  const found: NamedState[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const words = byHead
      .get(tokens[index]?.text ?? '')
      ?.find((name) => name.every((word, i) => tokens[index + i]?.text === word))
    if (words === undefined || known.has(index)) continue
    const last = index + words.length
    found.push({ name: words.join(' '), kind: 'state', adjective: false, first: index, last })
    index = last - 1
  }
  return found
}
