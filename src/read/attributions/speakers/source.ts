import { lowerAt, textAt, titleStart, type Scene } from '../../actors/actors.js'
import { holding, known, named, sameBreath, sole } from './described.js'
import { mentionsIn, type Ground, type Placed, type Range } from './ground.js'
import { is, none, set, type Head } from './head.js'
import { afterComma, afterTitle, apposed, clauseOf, nameAtEnd } from './named.js'
import { listed, pair } from './together.js'
import { unnamed } from './unnamed.js'
import { madeBy } from './works.js'

const PRONOUN = set(
  'he she him his her hers its their my our they them it we us i me you who which that those these this whom himself herself themselves itself myself ourselves himself both',
)
const SMALL = set(
  'the a an this that these those his her its their our my your some many several few most all other another one two three four five six both no every each any',
)

/** "I'm" and "he’s" in one token are the pronoun. */
export const pronounOf = (lower: string): string => lower.replace(/['’](?:m|s|ve|d|ll|re)$/, '')

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
  if (!name && PRONOUN.has(pronounOf(lowerAt(ground.scene, range.first))) && isLone(ground.scene, range))
    return { figure: null, pronoun: range.first, rule: 'pronoun' }
  const core = coreOf(ground, range, mentions)
  return (
    afterTitle(ground, range, mentions) ??
    listed(ground, range, mentions) ??
    clauseOf(ground, range, mentions) ??
    nameAtEnd(ground, range, core, mentions) ??
    named(ground, range, core, mentions) ??
    apposed(ground, range, core, mentions) ??
    sole(ground, range, core) ??
    known(ground, range, core) ??
    sameBreath(ground, range, core, mentions) ??
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
} /** "X campaign manager": the name only says whose or which. */
const goesOn = (scene: Scene, i: number, last: number): boolean =>
  i < last && /^(?:NOUN|PROPN|ADJ)$/.test(scene.tokens[i]?.tag ?? 'X')
const endOf = (mentions: readonly Placed[], first: number): number =>
  mentions.find((placed) => placed.first === first)?.last ?? first
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
