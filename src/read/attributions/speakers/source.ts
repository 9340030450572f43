import { BODY_NOUNS, GROUP_NOUNS, OUTLET_NOUNS } from '../../../lexicon/organisations.js'
import { ROLE_NOUNS } from '../../../lexicon/titles.js'
import type { ActorKind } from '../../../record/actor.js'
import {
  CAPITAL,
  is as has,
  findAntecedent,
  findHolder,
  lowerAt,
  matchAt,
  roleWords,
  textAt,
  titleStart,
  wordsOf,
  type Figure,
  type Scene,
} from '../../actors/actors.js'
import {
  describedAs,
  mentionsIn,
  officers,
  seeHere,
  sightingsBefore,
  type Ground,
  type Placed,
  type Range,
} from './ground.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const PRONOUN = set(
  'he she him his her hers its their my our they them it we us i me you who which that those these this whom himself herself themselves itself myself ourselves himself both',
)
/** What people write and say: a source that is one of these speaks for whoever made it. */
const WORKS = set(
  'statement tweet tweets letter letters speech op-ed book memo memoir email emails e-mail e-mails message post posts remarks testimony comment ' +
    'comments interview website site poll polls survey surveys study report reports article column editorial analysis ad ads advertisement ' +
    'video release document documents filing lawsuit complaint affidavit account blog press-release plan proposal platform policy page ' +
    'transcript transcripts story newspaper magazine paper text texts words rhetoric position answer response words facebook twitter ' +
    'investigation review data figures numbers findings records research essay note dossier resolution declaration communique petition',
)
/** Of these, what is somebody's is what that somebody said: "the words of X". */
const SPOKEN = set('words statement remarks comments speech testimony')
const SMALL = set(
  'the a an this that these those his her its their our my your some many several few most all other another one two three four five six both no every each any',
)

export interface Head {
  readonly figure: Figure | null
  /** The source is a pronoun, at this token, for the caller to resolve. */
  readonly pronoun: number | null
  readonly rule: string
}
const none: Head = { figure: null, pronoun: null, rule: 'none' }
const is = (figure: Figure | null, rule: string): Head => ({ figure, pronoun: null, rule })

/** Tokens of a source that are looked at. */
const FAR = 60

/** Whom the words of a source name or describe. */
export function headOf(ground: Ground, source: Range): Head {
  const range = trimmed(ground.scene, { first: source.first, last: Math.min(source.last, source.first + FAR) })
  if (range.last <= range.first) return none
  const all = mentionsIn(ground, range)
  const mentions = all.filter(({ mention }) => mention.by !== 'pronoun')
  const titled = mentions.find((placed) => placed.figure?.kind === 'person' && opens(ground, placed, range, mentions))
  if (titled !== undefined) return pair(ground, range, mentions, titled) ?? is(titled.figure, 'title-and-name')
  // Letters that are a name ("WHO") are no pronoun.
  const name = mentions.some(({ first }) => first === range.first)
  if (!name && PRONOUN.has(lowerAt(ground.scene, range.first)) && isLone(ground.scene, range))
    return { figure: null, pronoun: range.first, rule: 'pronoun' }
  const core = coreOf(ground, range, mentions)
  return (
    afterTitle(ground, range, mentions) ??
    listed(ground, range, mentions) ??
    clauseOf(ground, range, mentions) ??
    nameAtEnd(ground, range, core, mentions) ??
    named(ground, range, core, mentions) ??
    apposed(ground, range, core, mentions) ??
    known(ground, range, core) ??
    madeBy(ground, core, range, all) ??
    holding(ground, range, core, mentions) ??
    afterComma(ground, range, core, mentions) ??
    unnamed(ground, range, core)
  )
}

function trimmed(scene: Scene, { first, last }: Range): Range {
  while (first < last && /^[\p{P}\p{S}]$/u.test(textAt(scene, first))) first++
  while (last > first && /^(?:[\p{P}\p{S}]|['’]s)$/u.test(textAt(scene, last - 1))) last--
  return { first, last }
}

/** Pronoun alone, or with what is said of it after: "he, too," "they all". */
const isLone = (scene: Scene, { first, last }: Range): boolean =>
  last - first === 1 ||
  (!/^(?:NOUN|PROPN|ADJ|NUM|PUNCT)$/.test(scene.tokens[first + 1]?.tag ?? '') &&
    !/^(?:his|her|its|my|our|their)$/.test(lowerAt(scene, first))) ||
  (textAt(scene, first + 1) === ',' && scene.tokens[first]?.tag === 'PRON')

/** The name stands at the source's beginning, with nothing before it but its own title. */
function opens({ scene }: Ground, { first, figure }: Placed, range: Range, mentions: readonly Placed[]): boolean {
  if (figure === null || /^['’]s?$/.test(textAt(scene, endOf(mentions, first)))) return false
  if (first === range.first) return !goesOn(scene, endOf(mentions, first), range.last)
  const endings = new Map(
    mentions.map((placed) => [placed.last, { ...placed, kind: 'unsure' as const, entry: null, titled: false, by: '' }]),
  )
  let start = titleStart(scene, first, endings)
  while (start > range.first && SMALL.has(lowerAt(scene, start - 1))) start--
  return start <= range.first
}
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
function afterTitle({ scene }: Ground, range: Range, mentions: readonly Placed[]): Head | null {
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

/** "X campaign manager": the name only says whose or which. */
const goesOn = (scene: Scene, i: number, last: number): boolean =>
  i < last && /^(?:NOUN|PROPN|ADJ)$/.test(scene.tokens[i]?.tag ?? 'X')
const endOf = (mentions: readonly Placed[], first: number): number =>
  mentions.find((placed) => placed.first === first)?.last ?? first

/** "X and Y": two who speak together are a group. */
function pair(ground: Ground, range: Range, mentions: readonly Placed[], first: Placed): Head | null {
  if (textAt(ground.scene, first.last) !== 'and') return null
  const second = mentions.find(
    (placed) => placed.first > first.last && placed.figure !== null && placed.figure !== first.figure,
  )
  const others = GROUP_NOUNS.has(lowerAt(ground.scene, range.last - 1)) && range.last - first.last <= 5
  if (!others && (second === undefined || second.last < range.last)) return null
  return is(together(ground, range), 'pair')
}

function together(ground: Ground, range: Range): Figure {
  const name = wordsOf(ground.scene, range.first, range.last)
  return describedAs(ground, range, name, 'group', [], 'group')
}

/** "the Bank of X, the Bank of Y and Z": three and more who speak together. */
function listed(ground: Ground, range: Range, mentions: readonly Placed[]): Head | null {
  const { scene } = ground
  const last = mentions.at(-1)
  if (last === undefined || mentions.length < 3 || last.last !== range.last) return null
  for (const [i, { first }] of mentions.entries()) {
    let before = first - 1
    while (before > range.first && /^(?:DET|ADJ|NOUN)$/.test(scene.tokens[before]?.tag ?? 'X')) before--
    const [word, comma] = [textAt(scene, before), textAt(scene, before - 1)]
    if (i === 0 ? before > range.first : !(word === ',' || (word === 'and' && (i < mentions.length - 1 || comma !== ''))))
      return null
    if (i === mentions.length - 1 && word !== 'and') return null
  }
  return is(together(ground, range), 'list')
}

/** "X releases Y, announces Z": a clause was taken for the source; who acts in it is who speaks. */
function clauseOf({ scene }: Ground, range: Range, mentions: readonly Placed[]): Head | null {
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
function apposed({ scene }: Ground, range: Range, core: Range, mentions: readonly Placed[]): Head | null {
  if (!KINDS.has(lowerAt(scene, core.last - 1)) || core.last < range.last) return null
  const body = mentions.find(({ last }) => last === core.last - 1)
  if (body?.figure?.kind !== 'organisation' || body.first > core.first + 1) return null
  if (OUTLET_NOUNS.has(lowerAt(scene, core.last - 1)) && !body.figure.media) return null
  return body.first === core.first || lowerAt(scene, core.first) === 'the' ? is(body.figure, 'name-and-kind') : null
}

/** "The latest test, X said": what stands before the comma is no speaker's description, and the name behind it speaks. */
function afterComma({ scene }: Ground, range: Range, core: Range, mentions: readonly Placed[]): Head | null {
  const head = lowerAt(scene, core.last - 1)
  if (textAt(scene, core.last) !== ',' || ROLE_NOUNS.has(head) || BODY_NOUNS.has(head) || GROUP_NOUNS.has(head)) return null
  const first = lowerAt(scene, core.last + 1) === 'the' ? core.last + 2 : core.last + 1
  const after = mentions.find((placed) => placed.first === first && placed.first < range.last)
  const speaks = after?.figure != null && isMaker(after.figure) && !/^['’]s?$/.test(textAt(scene, after.last))
  return speaks ? is(after.figure, 'after-comma') : null
}

const BREAKS = set(
  'of for from in at with on to by as about against who which that whose where when after before during under over near including among between than outside inside behind without around -- — – ( [ : ;',
)

/** The noun phrase before its first preposition, comma or clause; names are not cut. */
function coreOf({ scene }: Ground, { first, last }: Range, mentions: readonly Placed[]): Range {
  let i = first
  while (i < last) {
    const held = mentions.find((placed) => placed.first === i && placed.last <= last)
    if (held !== undefined) i = held.last
    else if (i > first && (textAt(scene, i) === ',' || BREAKS.has(lowerAt(scene, i)))) break
    else if (
      i > first &&
      ((isVerb(scene, i) && i > first + 1) || (scene.tokens[i]?.tag === 'VERB' && lowerAt(scene, i + 1) === 'by'))
    )
      break
    else i++
  }
  return { first, last: Math.min(i, last) }
}
/** A verb that ends the noun phrase: "research done by X", "officials are". */
const isVerb = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.tag === 'AUX' ||
  (scene.tokens[i]?.tag === 'VERB' && scene.tokens[i - 1]?.tag === 'NOUN' && !/(?:ing|ed)$/.test(lowerAt(scene, i + 1)))

/** The first comma of the source, -1 when there is none. */
function commaIn(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (textAt(scene, i) === ',') return i
  return -1
}

/** Roles that bodies have as well. */
const OWNERS = set('owner operator developer partner rival donor supporter regulator broker investor')

/** A role, a comma and the name: "the party's leader, X"; or a mention with the core's last word. */
function nameAtEnd(ground: Ground, range: Range, core: Range, mentions: readonly Placed[]): Head | null {
  const { scene } = ground
  const at = mentions.findLast((placed) => placed.last === core.last && placed.first >= core.first)
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

/** A name at the end may be the second of two, or carry words that make it a group of its own ("many Xs"). */
function conjoined(ground: Ground, range: Range, core: Range, at: Placed): Head | null {
  const { scene } = ground
  for (let i = core.first; i < at.first; i++)
    if (textAt(scene, i) === 'and' && i > core.first)
      return is(together(ground, { first: range.first, last: core.last }), 'pair')
  if (at.figure?.kind === 'group' && at.first > core.first && lowerAt(scene, at.first - 1) !== 'the')
    return unnamed(ground, range, core)
  return null
}

/** "the foreign minister", "the Harbour campaign": somebody of the cast by description. */
function named(ground: Ground, range: Range, core: Range, mentions: readonly Placed[]): Head | null {
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
/** A description without a name says who was spoken of just before, this many sentences back at most. */
const NEAR = 2

/** "the former first lady", "the billionaire": said of somebody named just before, not of somebody new. */
function known(ground: Ground, range: Range, core: Range): Head | null {
  const { scene } = ground
  const head = lowerAt(scene, core.last - 1)
  const whole = core.last === range.last && lowerAt(scene, core.first) === 'the'
  if (!whole || !ROLE_NOUNS.has(head) || UNKNOWN.has(head) || ground.byHead.has(head)) return null
  for (let i = core.first; i < core.last; i++) if (/^['’]s?$/.test(textAt(scene, i))) return null
  const { sentence } = scene.tokens[core.first] as { sentence: number }
  const block = scene.annotation.sentences[sentence]?.block ?? 0
  const near = sightingsBefore(ground, core.first).filter((sighting) => sentence - sighting.sentence <= NEAR)
  const gender = ROLE_NOUNS.get(head) ?? 'human'
  const figure = findAntecedent(near, { token: core.first, sentence, block, gender, subject: true })
  if (figure === null || figure.kind !== 'person') return null
  const { words, former } = roleWords(scene, core.first, core.last)
  const other = ELECTED.has(head) && !former && figure.roles.size > 0 && !words.some((word) => figure.roles.has(word))
  if (other) return null
  seeHere(ground, core, figure, 'description-near')
  return is(figure, 'description-near')
}

/** Offices that one person at a time holds. */
const HELD_BY_ONE = set(
  'head chief leader secretary general secretary-general minister president judge chairman chairwoman chair director mayor premier chancellor commander governor host',
)

/** "the head of the Southern Compact", "its chief executive": whoever of the cast is said to hold the office. */
function holding(ground: Ground, range: Range, core: Range, mentions: readonly Placed[]): Head | null {
  const { scene } = ground
  const head = lowerAt(scene, core.last - 1)
  const of = lowerAt(scene, core.last) === 'of'
  if (!ROLE_NOUNS.has(head) || !isDefinite(scene, core, mentions) || (!of && range.last > core.last)) return null
  const body = of ? mentions.find(({ first }) => first > core.last && first <= core.last + 2) : undefined
  if (body?.figure?.kind === 'person') return null
  const { words } = roleWords(scene, core.first, body?.last ?? core.last)
  const stated = words.length < 2 ? null : findHolder(officers(ground), { words, head, former: false }, 1)
  const figure = stated ?? (HELD_BY_ONE.has(head) && (!of || body !== undefined) ? soleStranger(ground, head) : null)
  if (figure === null) return null
  seeHere(ground, { first: core.first, last: body?.last ?? core.last }, figure, 'description-holder')
  return is(figure, stated === null ? 'description-sole' : 'description-holder')
}

/** "the X", "its X", "Lorvath's X", and "Pact X" as headlines have it. */
const isDefinite = (scene: Scene, core: Range, mentions: readonly Placed[]): boolean =>
  /^(?:the|its|their)$/.test(lowerAt(scene, core.first)) ||
  mentions.some(({ first, figure }) => first === core.first && figure !== null && figure.kind !== 'person')

/** The one person who speaks in the article and of whom no office is told: the office without a name is that person's. */
function soleStranger({ sightings }: Ground, head: string): Figure | null {
  let sole: Figure | null = null
  for (const { figure, speaks, quoted } of sightings.slice(0, SEEN)) {
    if (!speaks || quoted || figure.kind !== 'person' || figure.roles.size > 0 || figure === sole) continue
    if (figure.parts.length < 2) continue
    if (sole !== null) return null
    sole = figure
  }
  const gender = ROLE_NOUNS.get(head) ?? null
  return sole !== null && gender !== null && sole.gender !== null && sole.gender !== gender ? null : sole
}
/** Sightings looked through for it: an article's. */
const SEEN = 400

/** "X's letter", "a statement from X", "the X report". */
function madeBy({ scene }: Ground, core: Range, range: Range, mentions: readonly Placed[]): Head | null {
  if (!WORKS.has(lowerAt(scene, core.last - 1))) return null
  const owner = mentions.find(
    (placed) =>
      placed.first >= core.first && placed.last < core.last && placed.figure !== null && isMaker(placed.figure),
  )
  if (owner !== undefined) return is(owner.figure, 'work-of')
  const by = scene.tokens[core.last]?.tag === 'VERB' ? core.last + 1 : core.last
  if (!/^(?:by|from|of)$/.test(lowerAt(scene, by))) return null
  const maker = mentions.find((placed) => placed.first > by && placed.first <= by + 5 && placed.last <= range.last)
  const spoken = SPOKEN.has(lowerAt(scene, core.last - 1)) && maker?.figure?.kind === 'person'
  return maker?.figure != null && isMaker(maker.figure) && (lowerAt(scene, by) !== 'of' || spoken)
    ? is(maker.figure, 'work-by')
    : null
}
const isMaker = ({ kind }: Figure): boolean =>
  kind === 'person' || kind === 'organisation' || kind === 'alliance' || kind === 'state'

/** Longest description kept as a name, in tokens. */
const LONGEST = 16

/** Critics, a senior official, a study: an actor of its own, named by its description. */
function unnamed(ground: Ground, range: Range, core: Range): Head {
  const { scene } = ground
  const head = lowerAt(scene, core.last - 1)
  let last = core.last
  // "a spokesman for the ministry": whom it is for belongs to the description; what follows a comma does not.
  if (/^(?:of|for|from|with|in|at|to)$/.test(lowerAt(scene, last))) {
    while (
      last < range.last &&
      last - range.first < LONGEST &&
      textAt(scene, last) !== ',' &&
      lowerAt(scene, last) !== 'who'
    )
      last++
  }
  last = Math.min(last, range.first + LONGEST)
  if (!/\p{L}/u.test(wordsOf(scene, range.first, last))) return none
  const name = wordsOf(
    scene,
    lowerAt(scene, range.first) === 'the' && last > range.first + 1 ? range.first + 1 : range.first,
    last,
  ).replace(/\s+/g, ' ')
  const { words } = roleWords(scene, core.first, core.last)
  return is(describedAs(ground, { first: range.first, last }, name, kindOf(scene, core, head), words, head), 'unnamed')
}

function kindOf(scene: Scene, core: Range, head: string): ActorKind {
  if (GROUP_NOUNS.has(head)) return 'group'
  if (ROLE_NOUNS.has(head)) return 'unnamed'
  if (BODY_NOUNS.has(head)) return 'organisation'
  if (WORKS.has(head)) return 'unnamed'
  const match = matchAt(scene, core.last - 1)
  if (match === null && has(scene, core.last - 1, CAPITAL) && core.last - core.first > 1 && head.length > 1)
    return 'organisation'
  if (match !== null && match.length === 1) return match.entry.kind
  return /(?:[^s]s|people|men|women)$/.test(head) ? 'group' : 'unnamed'
}
