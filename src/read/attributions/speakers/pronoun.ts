import { GROUP_NOUNS } from '../../../lexicon/organisations.js'
import {
  AGAINST,
  blockOf,
  figureOf,
  findAntecedent,
  is,
  lowerAt,
  QUOTED,
  textAt,
  type Figure,
  type Sought,
} from '../../actors/actors.js'
import { idOf, mentionHere, mentionsIn, seeHere, sightingsBefore, type Ground, type Range } from './ground.js'
import { headOf, pronounOf } from './source.js'
import { voicesOf } from './voice.js'

/** What a pronoun's speaker may be read from besides the text before it. */
export interface Around {
  /** Speaker of the attribution before, if it is near. */
  readonly before: Figure | null
  /** Speaker of the attribution whose content holds this one. */
  readonly outer: Figure | null
}

const SOUGHT: ReadonlyMap<string, Sought['gender']> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['himself', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['herself', 'f'],
  ['hers', 'f'],
  ['it', 'thing'],
  ['itself', 'thing'],
  ['its', 'thing'],
  ['they', 'many'],
  ['them', 'many'],
  ['their', 'many'],
  ['themselves', 'many'],
  ['those', 'many'],
  ['these', 'many'],
])
const FIRST = new Set(['i', 'me', 'we', 'us', 'my', 'our', 'myself', 'ourselves'])

/** Whom the pronoun at `token` stands for, or null. */
export function antecedentOf(ground: Ground, token: number, around: Around): Figure | null {
  const word = pronounOf(lowerAt(ground.scene, token))
  if (FIRST.has(word)) return around.outer ?? (is(ground.scene, token, QUOTED) ? null : voiceAt(ground, token))
  if (word === 'you') return is(ground.scene, token, QUOTED) ? null : addressed(ground, token)
  if (word === 'who' || word === 'which' || word === 'that' || word === 'whom') return headBefore(ground, token)
  const gender = SOUGHT.get(word)
  if (gender === undefined) return null
  const figure = (gender === 'many' ? manyBefore(ground, token, around) : null) ?? sought(ground, token, gender, around)
  if (figure !== null) settle(ground, token, figure)
  return figure
}

/** How far "they" looks back for several people, in tokens. */
const BACK = 50

/** "They" after "the scientists": whoever was last spoken of in the plural, unless several spoke just before. */
function manyBefore(ground: Ground, token: number, { before }: Around): Figure | null {
  const { scene } = ground
  if (before?.kind === 'group') return before
  const { sentence } = scene.tokens[token] as { sentence: number }
  for (let i = token - 1; i > Math.max(0, token - BACK); i--) {
    if (sentence - (scene.tokens[i]?.sentence ?? 0) > 1) return null
    if (is(scene, i, QUOTED) !== is(scene, token, QUOTED) || scene.tokens[i]?.tag !== 'NOUN') continue
    if (!GROUP_NOUNS.has(lowerAt(scene, i)) || !/(?:s|people|men|women)$/.test(lowerAt(scene, i))) continue
    if (/^['’]s?$/.test(textAt(scene, i + 1)) || scene.tokens[i + 1]?.tag === 'NOUN') continue
    return headOf(ground, { first: phraseStart(scene, i + 1), last: i + 1 }).figure
  }
  return null
}

/** What "it" stands for when it is not the speaker: the body or state named last that is not. */
export function otherThing(ground: Ground, token: number, speaker: Figure | null): Figure | null {
  const { sentence } = ground.scene.tokens[token] as { sentence: number }
  const block = blockOf(ground.scene, sentence)
  const others = sightingsBefore(ground, token).filter(({ figure }) => figure !== speaker)
  return findAntecedent(others, { token, sentence, block, gender: 'thing', subject: true })
}

function sought(ground: Ground, token: number, gender: Sought['gender'], { before, outer }: Around): Figure | null {
  const { scene } = ground
  const { sentence } = scene.tokens[token] as { sentence: number }
  const block = blockOf(scene, sentence)
  const favourite = outer !== null && !is(scene, token, QUOTED) ? outer : before
  return findAntecedent(sightingsBefore(ground, token), { token, sentence, block, gender, subject: true }, favourite)
}

/** The cast's mention of the pronoun gets this stage's answer, which knows who spoke before. */
function settle(ground: Ground, token: number, figure: Figure): void {
  const [held] = mentionsIn(ground, { first: token, last: token + 1 })
  if (held === undefined) seeHere(ground, { first: token, last: token + 1 }, figure, 'pronoun')
  else if (held.figure !== figure) ground.changed.set(held.mention.id, figure)
}

/** Who says "I": of a speech or an interview whoever speaks there, of a report its writer. */
function voiceAt(ground: Ground, token: number): Figure | null {
  const voices = (ground.voices ??= voicesOf(ground))
  const figure = (voices === null ? null : voices.first[blockAt(ground, token)]) ?? authorOf(ground)
  if (figure !== null) mentionHere(ground, { first: token, last: token + 1 }, figure, 'pronoun')
  return figure
}

/** Of whom something is asked in an interview. */
function addressed(ground: Ground, token: number): Figure | null {
  const figure = (ground.voices ??= voicesOf(ground))?.second[blockAt(ground, token)] ?? null
  if (figure !== null) mentionHere(ground, { first: token, last: token + 1 }, figure, 'pronoun')
  return figure
}

const blockAt = ({ scene }: Ground, token: number): number => blockOf(scene, scene.tokens[token]?.sentence ?? -1)

/** The writer, where the outlet names one: "I" outside of quotation marks. */
function authorOf(ground: Ground): Figure | null {
  const [name] = ground.byline
  if (name === undefined) return null
  const key = `byline ${name}`
  const author =
    ground.described.get(key) ??
    [...ground.ids.keys()].find((figure) => figure.name === name) ??
    figureOf('person', name)
  ground.described.set(key, author)
  idOf(ground, author)
  return author
}

/** Longest relative clause, in tokens. */
const CLAUSE = 14

/** "X, to which Y belong, said": the clause between commas is taken for the source, but X is what speaks. */
export function beforeRelative(ground: Ground, source: Range, cue: Range | null): Figure | null {
  const { scene } = ground
  if (cue === null || cue.first - source.first > CLAUSE) return null
  let closes = false
  for (let i = source.first; i < cue.first; i++) closes ||= textAt(scene, i) === ','
  if (!closes) return null
  // "on whose votes the cabinet depends": what is whose stands between.
  const which = lowerAt(scene, source.first - 2) === 'whose' ? source.first - 2 : source.first - 1
  if (!/^(?:which|whom|whose)$/.test(lowerAt(scene, which))) return null
  const comma = textAt(scene, which - 1) === ',' ? which - 1 : which - 2
  return textAt(scene, comma) === ',' ? headBefore(ground, comma) : null
}

/** "X, who said": what the relative pronoun is about. */
function headBefore(ground: Ground, token: number): Figure | null {
  const { scene } = ground
  const last = textAt(scene, token - 1) === ',' ? token - 1 : token
  const named = mentionsIn(ground, { first: Math.max(0, last - 8), last }).findLast((placed) => placed.last === last)
  if (named !== undefined && !(lowerAt(scene, token) === 'who' && isPlace(named.figure))) return named.figure
  if (named !== undefined) return lastPerson(ground, last) ?? named.figure
  const first = phraseStart(scene, last)
  if (first === last) return null
  return apposedTo(ground, first) ?? headOf(ground, { first, last }).figure
}

const isPlace = (figure: Figure | null): boolean => figure?.kind === 'place' || figure?.kind === 'state'

/** "X, a doctor from Askul, who": places do not speak; the person named last in the sentence does. */
function lastPerson(ground: Ground, before: number): Figure | null {
  const { tokens } = ground.scene
  const people = mentionsIn(ground, { first: Math.max(0, before - 16), last: before }).filter(
    ({ figure, first }) => figure?.kind === 'person' && tokens[first]?.sentence === tokens[before - 1]?.sentence,
  )
  return people.at(-1)?.figure ?? null
}

/** First token of the noun phrase that ends before token `last`. */
function phraseStart(scene: Ground['scene'], last: number): number {
  let first = last
  while (
    first > last - LONGEST_PHRASE &&
    first > 0 &&
    (PHRASE.has(scene.tokens[first - 1]?.tag ?? 'X') || isHyphened(scene, first - 1)) &&
    !ENDS.has(lowerAt(scene, first))
  )
    first--
  return first
}

/** "X, a lawyer, who": the description is X's. */
function apposedTo(ground: Ground, first: number): Figure | null {
  const { scene } = ground
  if (textAt(scene, first - 1) !== ',' || !/^(?:an?|the)$/.test(lowerAt(scene, first))) return null
  const name = mentionsIn(ground, { first: Math.max(0, first - 8), last: first - 1 }).findLast(
    (placed) => placed.last === first - 1,
  )
  return name?.figure?.kind === 'person' ? name.figure : null
}
/** A hyphen inside a word, or the part of the word beside one. */
const isHyphened = (scene: Ground['scene'], i: number): boolean =>
  [i - 1, i, i + 1].some((at) => textAt(scene, at) === '-' && is(scene, at, AGAINST))
const PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'])
/** Longest phrase before a relative pronoun, in tokens. */
const LONGEST_PHRASE = 14
/** A noun phrase does not go back beyond its article. */
const ENDS = new Set(['the', 'a', 'an', 'some', 'many', 'several', 'those', 'these', 'that'])
