import { findAntecedent } from './antecedents.js'
import { ministryOf } from './bodies.js'
import { descriptionAt, findHolder, impliedHolder, standsAlone, type Description } from './descriptions.js'
import type { Figure } from './figure.js'
import { figureFor } from './figures.js'
import { matchAt } from './gazetteer.js'
import type { Name } from './name.js'
import { type Reading, see } from './reading.js'
import { roleWords } from './roles.js'
import { blockOf, lowerAt, textAt, wordsOf, type Scene } from './scene.js'

/** Longest list of descriptions that are tried again. */
const PENDING = 40

/** A description that stands before the name: of somebody named later whose titles hold every word of it. */
export function lookAhead(reading: Reading): void {
  for (const described of reading.pending.slice(0, PENDING)) {
    const candidates = new Set(described.words.flatMap((word) => reading.byRole.get(word) ?? []))
    const figure = described.words.length > 1 ? findHolder([...candidates], described, 1) : null
    if (figure !== null)
      reading.seen.push({ first: described.first, last: described.last, kind: figure.kind, figure, by: 'description' })
  }
  reading.seen.sort((a, b) => a.first - b.first || a.last - b.last)
}

/** "the NATO secretary general", "Russia's president": a description that opens with a body's name, no person's after it. */
export function titleDescription({ scene, startingAt }: Reading, name: Name): Description | null {
  const possessive = /^['’]s$/.test(textAt(scene, name.last))
  const found = descriptionAt(scene, possessive ? name.last + 1 : name.first)
  if (found === null || found.of !== 'person' || found.last <= name.last) return null
  if (!standsAlone(scene, found.last, (token) => startingAt.has(token))) return null
  const before = lowerAt(scene, name.first - 1)
  // "a former chairman of X" is nobody in particular.
  if (/^(?:an?|another|one|some|any|no|former|ex|longtime)$/.test(before)) return null
  if (!possessive) return found
  const { words, former } = roleWords(scene, name.first, found.last)
  return { ...found, first: name.first, words, former }
}

/** The head is the first word of a name: "the Ministry of X". */
export const inName = ({ startingAt }: Reading, { last }: Description): boolean =>
  (startingAt.get(last - 1)?.last ?? 0) > last

/** Gives the description its actor; where nobody fits, goes on at `next`. */
export function seeDescription(reading: Reading, described: Description, next = described.first + 1): number {
  const figure = described.of === 'person' ? personDescribed(reading, described) : bodyDescribed(reading, described)
  if (figure === null && described.of === 'person') reading.pending.push(described)
  if (figure === null) return openingName(reading, described, next)
  see(reading, described.first, described.last, figure, figure.basis === 'implied' ? 'office-table' : 'description')
  return described.last
}

/** Nobody has the office: the body named first in its description is still a mention. */
function openingName(reading: Reading, described: Description, next: number): number {
  const name = reading.startingAt.get(described.first)
  if (name === undefined) return next
  const figure = figureFor(reading, name)
  if (figure !== null) see(reading, name.first, name.last, figure, name.by)
  return name.last
}

function personDescribed(reading: Reading, described: Description): Figure | null {
  const { words, head } = described
  const candidates = new Set<Figure>()
  for (const word of words) for (const figure of reading.byRole.get(word) ?? []) candidates.add(figure)
  const found =
    candidates.size === 0 || !words.some((word) => word === head || candidates.size > 0)
      ? null
      : findHolder([...candidates], described)
  if (found !== null) return found
  const key = words.join(' ')
  const met = reading.implied.get(key)
  if (met !== undefined) return met
  const implied = impliedHolder(words, described.former, reading)
  if (implied === null) return null
  implied.office = wordsOf(reading.scene, described.first, described.last).replace(/^the /i, '')
  reading.implied.set(key, implied)
  return implied
}

function bodyDescribed(reading: Reading, described: Description): Figure | null {
  const { words, head, first, last } = described
  const { scene, bodies, byNoun } = reading
  const state = words.find((word) => bodies.has(word)) === undefined ? null : words
  const printed = wordsOf(scene, first, last).replace(/^the /i, '')
  if (head === 'ministry') {
    const match = matchAt(scene, lowerAt(scene, first) === 'the' ? first + 1 : first)
    const field = words.filter((word) => word !== match?.entry.name.toLowerCase()).join(' ')
    const ministry = ministryOf(field)
    if (ministry !== null && match?.entry.kind === 'state')
      return bodies.named(printed, 'organisation', `${ministry} of ${match.entry.name}`)
  }
  const figure =
    byNoun.get(head) ?? (COMPANIES.has(head) && isPlain(scene, described) ? companyBefore(reading, first) : null)
  if (figure === null) return null
  if (!figure.nouns.has(head)) return figure
  const known = figure.name.toLowerCase()
  if (['country', 'nation', 'state'].includes(head)) return null
  if (head === 'government' && state === null && words.length === 1) return null
  return words.every((word) => known.includes(word) || word === head || figure.roles.has(word)) ? figure : null
}

/** "the company", "the car company"; not "the company that owns X", which is another. */
function isPlain(scene: Scene, { first, last }: Description): boolean {
  if (/^(?:that|of|behind|which)$/.test(lowerAt(scene, last))) return false
  for (let i = first + 1; i < last - 1; i++) if (scene.tokens[i]?.tag !== 'NOUN') return false
  return true
}

/** What a body whose name does not say what it is may be called. */
const COMPANIES = new Set([
  'company',
  'firm',
  'group',
  'airline',
  'automaker',
  'carmaker',
  'manufacturer',
  'organization',
  'organisation',
  'corporation',
])

/** Whoever a pronoun would stand for, among the bodies whose names do not say what they are. */
function companyBefore({ scene, sightings }: Reading, token: number): Figure | null {
  const plain = sightings.slice(-LATELY).filter(
    ({ figure, quoted, token: at }) =>
      // Ships and papers have an article, companies none.
      lowerAt(scene, at - 1) !== 'the' &&
      !quoted &&
      figure.kind === 'organisation' &&
      !figure.media &&
      [...figure.nouns].every((noun) => COMPANIES.has(noun)),
  )
  const { sentence } = scene.tokens[token] as { sentence: number }
  const block = blockOf(scene, sentence)
  return findAntecedent(plain, { token, sentence, block, gender: 'thing', subject: true })
}

/** Sightings looked back at for a company. */
const LATELY = 40
