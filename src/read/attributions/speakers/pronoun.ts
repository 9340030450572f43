import { findAntecedent, is, lowerAt, QUOTED, textAt, type Figure, type Sought } from '../../actors/actors.js'
import { mentionsIn, seeHere, sightingsBefore, type Ground } from './ground.js'

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
  ['she', 'f'],
  ['her', 'f'],
  ['herself', 'f'],
  ['it', 'thing'],
  ['itself', 'thing'],
  ['they', 'many'],
  ['them', 'many'],
  ['themselves', 'many'],
  ['those', 'many'],
  ['these', 'many'],
])
const FIRST = new Set(['i', 'me', 'we', 'us', 'myself', 'ourselves'])

/** Whom the pronoun at `token` stands for, or null. */
export function antecedentOf(ground: Ground, token: number, around: Around): Figure | null {
  const word = lowerAt(ground.scene, token)
  if (FIRST.has(word)) return around.outer
  if (word === 'who' || word === 'which' || word === 'that' || word === 'whom') return headBefore(ground, token)
  const gender = SOUGHT.get(word)
  if (gender === undefined) return null
  const figure = sought(ground, token, gender, around)
  if (figure !== null) settle(ground, token, figure)
  return figure
}

function sought(ground: Ground, token: number, gender: Sought['gender'], { before, outer }: Around): Figure | null {
  const { scene } = ground
  const { sentence } = scene.tokens[token] as { sentence: number }
  const block = scene.annotation.sentences[sentence]?.block ?? 0
  const favourite = outer !== null && !is(scene, token, QUOTED) ? outer : before
  return findAntecedent(sightingsBefore(ground, token), { token, sentence, block, gender, subject: true }, favourite)
}

/** The cast's mention of the pronoun gets this stage's answer, which knows who spoke before. */
function settle(ground: Ground, token: number, figure: Figure): void {
  const [held] = mentionsIn(ground, { first: token, last: token + 1 })
  if (held === undefined) seeHere(ground, { first: token, last: token + 1 }, figure, 'pronoun')
  else if (held.figure !== figure) ground.changed.set(held.mention.id, figure)
}

/** "X, who said": the mention right before the relative pronoun. */
function headBefore(ground: Ground, token: number): Figure | null {
  const end = textAt(ground.scene, token - 1) === ',' ? token - 1 : token
  return (
    mentionsIn(ground, { first: Math.max(0, end - 8), last: end }).findLast((placed) => placed.last === end)?.figure ??
    null
  )
}
