import { CUE_VERBS } from '../../../lexicon/cue-verbs.js'
import { QUOTED, is, isOutlet, lowerAt, textAt, wordsOf, type Figure, type Scene } from '../../actors/actors.js'
import { describedAs, mentionsIn, type Ground, type Range } from './ground.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs by which an outlet says that it passes something on, beside the words: ", X reports". */
const PASSES = set('reports reported report transmits transmitted relays relayed writes wrote quotes cites informs')
/** Verbs of being passed on by somebody, and of naming who passed it on. */
const PASSED = set('quoted cited')

/**
 * The outlet that passed on what the sentence reports, named beside it: "..., X reports", "..., transmits X",
 * "..., according to the X", "was quoted by the X as saying". Null when none is named.
 */
export function passedOnBeside(
  ground: Ground,
  cue: Range | null,
  sentence: Range,
  speaker: Figure | null,
): Figure | null {
  if (cue === null || speaker === null) return null
  for (let i = sentence.first; i < sentence.last; i++) {
    if (is(ground.scene, i, QUOTED)) continue
    const found = relayAt(ground, i, cue, sentence)
    if (found !== null && found !== speaker) return found
  }
  return null
}

function relayAt(ground: Ground, i: number, cue: Range, sentence: Range): Figure | null {
  const { scene } = ground
  const word = lowerAt(scene, i)
  const inCue = cue.first <= i && i < cue.last
  if (PASSES.has(word) && !inCue) return subjectBefore(ground, i, sentence) ?? subjectAfter(ground, i, sentence)
  if (word === 'according' && lowerAt(scene, i + 1) === 'to' && !inCue) return outletAt(ground, i + 2)
  if (PASSED.has(word) && lowerAt(scene, i + 1) === 'by') return bodyAt(ground, i + 2) ?? outletAt(ground, i + 2)
  return word === 'citing' && !inCue ? outletAt(ground, i + 1) : null
}

const CLOSES = /^[,.;”"»’]$/
const closes = (scene: Scene, i: number, { last }: Range): boolean => i >= last || CLOSES.test(textAt(scene, i))

/** ", X reports." */
function subjectBefore(ground: Ground, verb: number, sentence: Range): Figure | null {
  const { scene } = ground
  const held = mentionsIn(ground, { first: Math.max(sentence.first, verb - 6), last: verb }).findLast(
    ({ last }) => last === verb,
  )
  if (held === undefined || !isBody(held.figure)) return null
  const before = lowerAt(scene, held.first - 1) === 'the' ? held.first - 2 : held.first - 1
  return CLOSES.test(textAt(scene, before)) && closes(scene, verb + 1, sentence) ? held.figure : null
}

/** ", transmits X." */
function subjectAfter(ground: Ground, verb: number, sentence: Range): Figure | null {
  const { scene } = ground
  if (!CLOSES.test(textAt(scene, verb - 1))) return null
  const first = lowerAt(scene, verb + 1) === 'the' ? verb + 2 : verb + 1
  const held = mentionsIn(ground, { first, last: first + 4 }).find((placed) => placed.first <= first + 1)
  return held !== undefined && isBody(held.figure) && closes(scene, held.last, sentence) ? held.figure : null
}

const isBody = (figure: Figure | null): boolean => figure?.kind === 'organisation'

function bodyAt(ground: Ground, from: number): Figure | null {
  const first = lowerAt(ground.scene, from) === 'the' ? from + 1 : from
  const held = mentionsIn(ground, { first, last: first + 1 })[0]
  return held !== undefined && isBody(held.figure) ? held.figure : null
}

/** Tokens before a cue in which whoever spoke is looked for. */
const BEFORE = 16

/**
 * Who spoke where the outlet is taken for the source: "“...,” X declared, according to the Courier", "X was quoted by
 * the Courier as saying". Null where the outlet itself speaks.
 */
export function spokeThrough(ground: Ground, outlet: Figure, cue: Range, source: Range): Figure | null {
  if (outlet.kind === 'person' || !(outlet.media || isOutlet(outlet.name))) return null
  const { scene } = ground
  const from = Math.max(0, Math.min(cue.first, source.first) - BEFORE)
  const to = Math.min(cue.first, source.first)
  const { sentence } = scene.tokens[to] as { sentence: number }
  const quoted = PASSED.has(lowerAt(scene, to - 2)) && lowerAt(scene, to - 1) === 'by'
  if (!quoted && lowerAt(scene, cue.first) !== 'according') return null
  const people = mentionsIn(ground, { first: from, last: to }).filter(
    ({ figure, first }) =>
      figure?.kind === 'person' && scene.tokens[first]?.sentence === sentence && !is(scene, first, QUOTED),
  )
  const said = people.findLast(({ first, last }) => quoted || isReporting(scene, last) || isReporting(scene, first - 1))
  return said?.figure ?? null
}

const isReporting = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.tag === 'VERB' && CUE_VERBS.get(lowerAt(scene, i))?.class === 'report'

/** Longest description of an outlet without a name, in tokens. */
const LONGEST = 6

/** The outlet named or described from token `from`: "the Harbour Courier", "the local paper". */
function outletAt(ground: Ground, from: number): Figure | null {
  const { scene } = ground
  const first = /^(?:the|an?)$/.test(lowerAt(scene, from)) ? from + 1 : from
  const held = mentionsIn(ground, { first, last: first + LONGEST }).find((placed) => placed.first === first)
  if (held?.figure != null) return held.figure.media || isOutlet(held.figure.name) ? held.figure : null
  for (let i = first; i < first + LONGEST && /^(?:ADJ|NOUN|PROPN)$/.test(scene.tokens[i]?.tag ?? 'X'); i++) {
    const name = wordsOf(scene, first, i + 1)
    if (isOutlet(name) && scene.tokens[i + 1]?.tag !== 'NOUN')
      return describedAs(ground, { first, last: i + 1 }, name, 'organisation', [name.toLowerCase()], lowerAt(scene, i))
  }
  return null
}
