import { ROLE_NOUNS, TITLE_MODIFIERS } from '../../../lexicon/titles.js'
import {
  blockOf,
  findAntecedent,
  findHolder,
  lowerAt,
  roleWords,
  textAt,
  type Figure,
  type Scene,
  type Sighting,
} from '../../actors/actors.js'
import { officers, seeHere, sightingsBefore, type Ground, type Placed, type Range } from './ground.js'
import { is, set, type Head } from './head.js'

/** "the foreign minister", "the Harbour campaign": somebody of the cast by description. */
export function named(ground: Ground, range: Range, core: Range, mentions: readonly Placed[]): Head | null {
  const { scene } = ground
  const head = lowerAt(scene, core.last - 1)
  if (!ROLE_NOUNS.has(head) || /^(?:a|an|one|another|some)$/.test(lowerAt(scene, core.first))) return null
  if (
    mentions.some(
      (placed) =>
        placed.last < core.last && /^['’]s?$/.test(textAt(scene, placed.last)) && placed.figure?.kind === 'person',
    )
  )
    return null
  const { words } = roleWords(scene, core.first, core.last)
  const met = ground.byHead.get(head)
  if (
    met !== undefined &&
    lowerAt(scene, core.first) === 'the' &&
    findHolder([met], { words, head, former: false }) === met &&
    (range.last === core.last || textAt(scene, core.last) === ',')
  ) {
    seeHere(ground, core, met, 'description')
    return is(met, 'unnamed-again')
  }
  return null
}

/** Parts that somebody may play in a report without having been named. */
const UNKNOWN = set(
  'source official spokesman spokeswoman spokesperson announcer judge author moderator researcher reporter officer witness aide adviser ' +
    'lawyer attorney worker member prosecutor driver victim doctor employee resident voter student teacher observer expert analyst host editor ' +
    'woman man girl boy wife husband mother father son daughter brother sister player coach owner head chair chief fan passenger neighbor neighbour patient leader singer actor artist',
)
/** Offices that a person who has another title is not likely to hold as well. */
const ELECTED = set(
  'governor senator congressman congresswoman mayor president minister secretary chancellor premier representative lawmaker ambassador general king pope candidate nominee',
)
/** What nobody is called who holds an office. */
const PRIVATE = set('billionaire millionaire businessman businesswoman mogul tycoon magnate entrepreneur banker')
const inOffice = ({ roles }: Figure): boolean =>
  [...roles].some((word) => ELECTED.has(word) && word !== 'candidate' && word !== 'nominee')
/** A description without a name says who was spoken of just before, this many sentences back at most. */
const NEAR = 2

/** "the former first lady", "the billionaire": said of somebody named just before, not of somebody new. */
export function known(ground: Ground, range: Range, core: Range): Head | null {
  const { scene } = ground
  const head = lowerAt(scene, core.last - 1)
  const whole = core.last === range.last && lowerAt(scene, core.first) === 'the'
  if (!whole || !ROLE_NOUNS.has(head) || UNKNOWN.has(head) || ground.byHead.has(head)) return null
  for (let i = core.first; i < core.last; i++) if (/^['’]s?$/.test(textAt(scene, i))) return null
  const { sentence } = scene.tokens[core.first] as { sentence: number }
  const block = blockOf(scene, sentence)
  const near = sightingsBefore(ground, core.first).filter(
    (sighting) => sentence - sighting.sentence <= NEAR && !(PRIVATE.has(head) && inOffice(sighting.figure)),
  )
  const gender = ROLE_NOUNS.get(head) ?? 'human'
  const figure = findAntecedent(near, { token: core.first, sentence, block, gender, subject: true })
  if (figure === null || figure.kind !== 'person') return null
  const { words, former } = roleWords(scene, core.first, core.last)
  const other = ELECTED.has(head) && !former && figure.roles.size > 0 && !words.some((word) => figure.roles.has(word))
  if (other) return null
  seeHere(ground, core, figure, 'description-near')
  return is(figure, 'description-near')
}

/** "his attorney", "the judge", "minister" in haste: the one person of the cast of whom all its words are said. */
export function sole(ground: Ground, range: Range, core: Range): Head | null {
  const { scene } = ground
  const own = /^(?:the|his|her|its|their)$/.test(lowerAt(scene, core.first)) ? core.first + 1 : core.first
  const bare = own === core.first && core.last === core.first + 1
  const whole = range.last === core.last || textAt(scene, core.last) === ','
  if (!whole || (own === core.first && !bare) || !ROLE_NOUNS.has(lowerAt(scene, core.last - 1))) return null
  const { words } = roleWords(scene, own, core.last)
  const fit = officers(ground).filter(({ roles, former }) => words.every((word) => roles.has(word) || former.has(word)))
  const [figure] = fit
  if (words.length === 0 || figure === undefined || fit.length > 1) return null
  seeHere(ground, core, figure, 'description-only')
  return is(figure, 'description-only')
}

/** What somebody who has just been named and spoke may be called next without more words. */
const NEXT = set(
  'spokesman spokeswoman spokesperson officer judge lawyer attorney prosecutor author researcher analyst expert coach teacher doctor professor ' +
    'scientist commander colonel general captain director chairman chairwoman chief editor',
)

/** "In Harbour, Colonel X repeated it. “...,” the ministry's spokesman said.": who spoke in the sentence before, in one paragraph. */
export function sameBreath(ground: Ground, range: Range, core: Range, mentions: readonly Placed[]): Head | null {
  const { scene } = ground
  const head = lowerAt(scene, core.last - 1)
  if (range.last > core.last || !NEXT.has(head) || !isDefinite(scene, core, mentions) || ground.byHead.has(head))
    return null
  const { sentence } = scene.tokens[core.first] as { sentence: number }
  const block = blockOf(scene, sentence)
  const near = sightingsBefore(ground, core.first).filter(
    (sighting) =>
      sighting.figure.kind === 'person' &&
      sighting.block === block &&
      sentence - sighting.sentence <= NEAR &&
      !sighting.quoted,
  )
  const figure = near.at(-1)?.figure
  if (figure === undefined || near.some((sighting) => sighting.figure !== figure)) return null
  const gender = ROLE_NOUNS.get(head) ?? null
  const other =
    [...figure.roles].some((word) => ELECTED.has(word)) || (gender !== null && figure.gender === opposite(gender))
  if (other || !near.some(({ speaks, subject }) => speaks || subject)) return null
  seeHere(ground, core, figure, 'description-next')
  return is(figure, 'description-next')
}

const opposite = (gender: 'f' | 'm'): 'f' | 'm' => (gender === 'f' ? 'm' : 'f')

/** Offices that one person at a time holds. */
const HELD_BY_ONE = set(
  'head chief leader secretary general secretary-general minister president judge chairman chairwoman chair director mayor premier chancellor commander governor host',
)

/** "the head of the Southern Compact", "its chief executive": whoever of the cast is said to hold the office. */
export function holding(ground: Ground, range: Range, core: Range, mentions: readonly Placed[]): Head | null {
  const { scene } = ground
  const head = lowerAt(scene, core.last - 1)
  const of = lowerAt(scene, core.last) === 'of'
  if (!ROLE_NOUNS.has(head) || !isDefinite(scene, core, mentions) || (!of && range.last > core.last)) return null
  const body = of ? mentions.find(({ first }) => first > core.last && first <= core.last + 2) : undefined
  if (body?.figure?.kind === 'person') return null
  const { words } = roleWords(scene, core.first, body?.last ?? core.last)
  const stated = words.length < 2 ? null : findHolder(officers(ground), { words, head, former: false }, 1)
  const figure =
    stated ??
    soleLeader(ground, head, words) ??
    (HELD_BY_ONE.has(head) && (!of || body !== undefined) ? soleStranger(ground, head, core.first) : null)
  if (figure === null) return null
  seeHere(ground, { first: core.first, last: body?.last ?? core.last }, figure, 'description-holder')
  return is(figure, stated === null ? 'description-sole' : 'description-holder')
}

/** Nouns for whoever leads a body, by whatever office. */
const LEADERS = set('chief head leader boss')
/** Offices of whoever leads a body that is no state. */
const LEADING = set('secretary-general secretary chairman director chief head president director-general')

/** "the Pact's chief", "Pact chief": the one person of the cast with an office that leads and of no other body. */
function soleLeader(ground: Ground, head: string, words: readonly string[]): Figure | null {
  if (!LEADERS.has(head) || words.length < 2) return null
  const fit = officers(ground).filter(
    ({ roles }) => [...roles].some((word) => LEADING.has(word)) && [...roles].every((word) => isOffice(word, words)),
  )
  return fit.length === 1 ? (fit[0] as Figure) : null
}

/** A word of an office, or the body of the description: no other body's. */
const isOffice = (word: string, words: readonly string[]): boolean =>
  words.includes(word) || ROLE_NOUNS.has(word) || TITLE_MODIFIERS.has(word) || LEADING.has(word)

/** "the X", "its X", "Lorvath's X", and "Pact X" as headlines have it. */
const isDefinite = (scene: Scene, core: Range, mentions: readonly Placed[]): boolean =>
  /^(?:the|its|their)$/.test(lowerAt(scene, core.first)) ||
  mentions.some(({ first, figure }) => first === core.first && figure !== null && figure.kind !== 'person')

/**
 * The one person who speaks in the article and of whom no office is told, or the only person named so far: the office
 * without a name is that person's.
 */
function soleStranger({ sightings }: Ground, head: string, before: number): Figure | null {
  const seen = sightings.slice(0, SEEN).filter(({ figure, quoted }) => figure.kind === 'person' && !quoted)
  const strangers = seen.filter(({ figure, speaks }) => speaks && figure.roles.size === 0 && figure.parts.length > 1)
  const named = seen.filter(({ token }) => token < before)
  const figure = theOne(strangers) ?? theOne(named)
  if (figure === null || figure.parts.length < 2 || figure.roles.size > 0) return null
  const gender = ROLE_NOUNS.get(head) ?? null
  return gender !== null && figure.gender === opposite(gender) ? null : figure
}

/** Whom all sightings are of; null when they are of several or there is none. */
const theOne = (sightings: readonly Sighting[]): Figure | null =>
  new Set(sightings.map(({ figure }) => figure)).size === 1 ? (sightings[0] as Sighting).figure : null

/** Sightings looked through for it: an article's. */
const SEEN = 400
