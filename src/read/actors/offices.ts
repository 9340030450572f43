import { KNOWN_UNTIL, holdersCalled, officesHeldBy, type Office } from '../../lexicon/offices.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import { BODY_NOUNS } from '../../lexicon/organisations.js'
import type { Figure } from './figure.js'
import { statedItem } from './items.js'
import type { Name } from './name.js'
import type { Reading } from './reading.js'
import { appositionEnd, partyOf, roleWords, titleStart } from './roles.js'
import { lowerAt, textAt, wordsOf } from './scene.js'

/** "X, the agency that ...": a noun by which the body may be called later. */
export function learnNoun({ scene, byNoun }: Reading, { first, last }: Name, figure: Figure): void {
  // "In X, the court said": no apposition.
  if (lowerAt(scene, last + 1) === 'the' && /^(?:in|at|under|since|for|by|on|with)$/.test(lowerAt(scene, first - 1)))
    return
  if (textAt(scene, last) !== ',' || !/^(?:the|an?)$/.test(lowerAt(scene, last + 1))) return
  for (let i = last + 2; i < last + 6 && /^(?:ADJ|NOUN|PROPN)$/.test(scene.tokens[i]?.tag ?? 'X'); i++)
    if (BODY_NOUNS.has(lowerAt(scene, i))) {
      figure.nouns.add(lowerAt(scene, i))
      byNoun.set(lowerAt(scene, i), figure)
    }
}

/** Somebody named by family name alone who is the only holder of that name of a body that the text names. */
export function fullName(figure: Figure, { told, people }: Reading): void {
  if (figure.parts.length !== 1) return
  const isTold = ({ body, role }: Office): boolean =>
    told.has(body) || role.split(' ').every((word) => figure.roles.has(word) || figure.former.has(word))
  const [holder, another] = holdersCalled(figure.name).filter((name) => officesHeldBy(name).some(isTold))
  if (holder !== undefined && another === undefined) people.named(holder, null)
}

/** Titles before and appositions after a name. */
export function learnRoles(reading: Reading, { first, last }: Name, figure: Figure): void {
  const { scene, endingAt } = reading
  const start = titleStart(scene, first, endingAt)
  if (start < first) learn(reading, figure, start, first)
  const end = appositionEnd(scene, last)
  if (end > last + 1) learn(reading, figure, last + 1, end)
  learnOffices(reading, figure)
  if (textAt(scene, first - 1) === ',' && start === first) learnBefore(reading, figure, first - 1)
}

/** "the party's leader, X": the description right before the comma. */
function learnBefore(reading: Reading, figure: Figure, comma: number): void {
  const start = titleStart(reading.scene, comma, reading.endingAt)
  if (start < comma) learn(reading, figure, start, comma)
  else learnFor(reading, figure, comma)
}

/** Longest description between its article and the comma, in tokens. */
const DESCRIPTION = 12

/** "An attorney for X, Y, said": the post comes before whom it is with. */
function learnFor(reading: Reading, figure: Figure, comma: number): void {
  const { scene } = reading
  const { sentence } = scene.tokens[comma] as { sentence: number }
  for (let i = comma - 1; i > comma - DESCRIPTION && scene.tokens[i]?.sentence === sentence; i--) {
    if (textAt(scene, i) === ',' || scene.tokens[i]?.tag === 'VERB') return
    if (!/^(?:an?|the|one|his|her|its|their)$/i.test(lowerAt(scene, i))) continue
    const to = postEnd(reading, i + 1, comma)
    if (to > 0) return learn(reading, figure, i + 1, to)
  }
}

/** The token after a post that "for", "at", "with" or "of" follows; 0 when none does. */
function postEnd({ scene }: Reading, first: number, comma: number): number {
  for (let i = first; i < comma && i < first + 6; i++)
    if (/^(?:for|at|with|of|from)$/.test(lowerAt(scene, i))) return ROLE_NOUNS.has(lowerAt(scene, i - 1)) ? i : 0
  return 0
}

function learn(reading: Reading, figure: Figure, first: number, last: number): void {
  const { words, former } = roleWords(reading.scene, first, last)
  for (const word of words) hold(reading, figure, word, former)
  figure.item ??= statedItem(figure, words, reading)
  const phrase = wordsOf(reading.scene, first, last).replace(/^(?:['’]s?|the|an?|his|her|its|their)\s+/i, '')
  if (
    /[\p{L}]{3}/u.test(phrase) &&
    phrase.length < 90 &&
    (figure.office === null || figure.office.split(' ').length < 2)
  )
    figure.office = phrase
}

function hold({ byRole }: Reading, figure: Figure, word: string, former: boolean): void {
  const held = former ? figure.former : figure.roles
  held.add(word)
  const others = byRole.get(word)
  if (others === undefined) byRole.set(word, [figure])
  else if (others.at(-1) !== figure) {
    const at = others.lastIndexOf(figure)
    if (at >= 0) others.splice(at, 1)
    others.push(figure)
    if (others.length > 24) others.shift()
  }
}

/** Offices of the table that a person of this full name holds or held: for later descriptions. */
export function learnOffices(reading: Reading, figure: Figure): void {
  if (reading.learned.has(figure)) return
  reading.learned.add(figure)
  const day = reading.day ?? KNOWN_UNTIL
  for (const office of officesHeldBy(figure.name)) {
    if (reading.day !== null && office.from > day) continue
    const former = reading.day !== null && office.to <= day
    for (const word of [partyOf(office.body) ?? office.body.toLowerCase(), ...office.role.split(' ')])
      if (word !== 'of') hold(reading, figure, word, former)
  }
}
