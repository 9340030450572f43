import { BODY_NOUNS, GROUP_NOUNS, OUTLET_NOUNS } from '../../../lexicon/organisations.js'
import { ROLE_NOUNS } from '../../../lexicon/titles.js'
import { lowerAt, textAt, type Figure, type Scene } from '../../actors/actors.js'
import type { Ground, Placed, Range } from './ground.js'
import { is, isMaker, set, type Head } from './head.js'
import { conjoined } from './together.js'
import { WORKS } from './works.js'

/** Who has one of these posts with somebody is not that somebody: "spokesman of president X". */
const ATTENDANTS = set(
  'spokesman spokeswoman spokesperson aide adviser advisor assistant lawyer attorney secretary son daughter wife husband brother sister mother father ' +
    'widow friend ally critic rival opponent supporter colleague predecessor successor neighbour neighbor bodyguard driver deputy chief',
)
const RANKS = set('general colonel captain admiral major lieutenant commander marshal sergeant')
const NO_TITLE = set(', and for with by from about against the a an who which that to')

/**
 * A title in small letters and the name, as translation by machine and copy in haste write it: "member of parliament X",
 * "commander of forces of pact general X". The whole is the person's.
 */
export function afterTitle({ scene }: Ground, range: Range, mentions: readonly Placed[]): Head | null {
  const at = mentions.find(({ figure, last }) => figure?.kind === 'person' && last === range.last)
  if (at === undefined || at.first === range.first) return null
  let role = -1
  for (let i = range.first; i < at.first; i++) {
    if (NO_TITLE.has(lowerAt(scene, i)) || /^['’]s?$/.test(textAt(scene, i))) return null
    if (role < 0 && ROLE_NOUNS.has(lowerAt(scene, i))) role = i
  }
  const before = at.first - 1
  if (role < 0 || role > range.first + 2 || !/^(?:NOUN|ADJ|PROPN)$/.test(scene.tokens[before]?.tag ?? 'X')) return null
  const own = role === before || RANKS.has(lowerAt(scene, before)) || !ROLE_NOUNS.has(lowerAt(scene, before))
  return own || !ATTENDANTS.has(lowerAt(scene, role)) ? is(at.figure, 'title-in-small-letters') : null
}
/** "X releases Y, announces Z": a clause was taken for the source; who acts in it is who speaks. */
export function clauseOf({ scene }: Ground, range: Range, mentions: readonly Placed[]): Head | null {
  const [open] = mentions
  if (open?.figure == null || open.first !== range.first || open.last + 1 >= range.last) return null
  const finite = scene.tokens[open.last]?.tag === 'VERB' && /[^s]s$/.test(lowerAt(scene, open.last))
  return finite ? is(open.figure, 'clause') : null
}
/** What the name right before says its kind with: "the X party". */
const KINDS = set(
  'party company group network newspaper paper agency airline bank firm magazine website channel broadcaster movement alliance bloc union club charity ' +
    'carmaker automaker manufacturer station outlet',
)

/** "the X party": the body of this name, with what it is. */
export function apposed({ scene }: Ground, range: Range, core: Range, mentions: readonly Placed[]): Head | null {
  if (!KINDS.has(lowerAt(scene, core.last - 1)) || core.last < range.last) return null
  const body = mentions.find(({ last }) => last === core.last - 1)
  if (body?.figure?.kind !== 'organisation' || body.first > core.first + 1) return null
  if (OUTLET_NOUNS.has(lowerAt(scene, core.last - 1)) && !body.figure.media) return null
  return body.first === core.first || lowerAt(scene, core.first) === 'the' ? is(body.figure, 'name-and-kind') : null
}
/** "The latest test, X said": what stands before the comma is no speaker's description, and the name behind it speaks. */
export function afterComma({ scene }: Ground, range: Range, core: Range, mentions: readonly Placed[]): Head | null {
  const head = lowerAt(scene, core.last - 1)
  if (textAt(scene, core.last) !== ',' || ROLE_NOUNS.has(head) || BODY_NOUNS.has(head) || GROUP_NOUNS.has(head))
    return null
  const first = lowerAt(scene, core.last + 1) === 'the' ? core.last + 2 : core.last + 1
  const after = mentions.find((placed) => placed.first === first && placed.first < range.last)
  const speaks = after?.figure != null && isMaker(after.figure) && !/^['’]s?$/.test(textAt(scene, after.last))
  return speaks ? is(after.figure, 'after-comma') : null
}
/** The first comma of the source, -1 when there is none. */
function commaIn(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (textAt(scene, i) === ',') return i
  return -1
}

/** Roles that bodies have as well. */
const OWNERS = set('owner operator developer partner rival donor supporter regulator broker investor')

/** "Harbour County (Cal.) Sheriff X": whose title comes after what stands in brackets. */
function officerOf(scene: Scene, { last }: Placed, mentions: readonly Placed[]): Figure | null {
  if (textAt(scene, last) !== '(') return null
  const after = mentions.find(
    ({ first, figure }) =>
      figure?.kind === 'person' && first > last && first <= last + 7 && ROLE_NOUNS.has(lowerAt(scene, first - 1)),
  )
  return after?.figure ?? null
}

/** A role, a comma and the name: "the party's leader, X"; or a mention with the core's last word. */
export function nameAtEnd(ground: Ground, range: Range, core: Range, mentions: readonly Placed[]): Head | null {
  const { scene } = ground
  const at = mentions.findLast((placed) => placed.last === core.last && placed.first >= core.first)
  const officer = at?.figure?.kind === 'place' ? officerOf(scene, at, mentions) : null
  if (officer !== null) return is(officer, 'place-then-title')
  if (at?.figure != null) return conjoined(ground, range, core, at) ?? is(at.figure, 'name-at-end')
  const head = lowerAt(scene, core.last - 1)
  const comma = ROLE_NOUNS.has(head) || BODY_NOUNS.has(head) ? commaIn(scene, core.last, range.last) : -1
  if (comma >= 0) {
    const after = mentions.find(
      (placed) =>
        (placed.figure?.kind === (ROLE_NOUNS.has(head) ? 'person' : 'organisation') ||
          (OWNERS.has(head) && placed.figure?.kind === 'organisation')) &&
        placed.first > comma &&
        placed.first <= comma + 4,
    )
    if (after !== undefined && !/^['’]s?$/.test(textAt(scene, after.last))) return is(after.figure, 'role-then-name')
  }
  // A description that the cast knows, with a strange word after it.
  const near = mentions.findLast(
    (placed) => placed.mention.by === 'description' && placed.last >= core.last - 2 && placed.first <= core.first + 1,
  )
  const noun = GROUP_NOUNS.has(head) || ROLE_NOUNS.has(head) || BODY_NOUNS.has(head) || WORKS.has(head)
  return near?.figure != null && !noun && !/^['’]s?$/.test(textAt(scene, near.last))
    ? is(near.figure, 'description-strange')
    : null
}
