import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import type { Gender } from '../../lexicon/titles.js'
import { figureOf, keyOf, type Figure } from './figure.js'

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
const NOT_FAMILY = new Set(['de', 'van', 'der', 'von', 'bin', 'ibn', 'al', 'el', 'la', 'di', 'da', 'dos', 'den', 'du'])

/** Short forms of given names. Compiled by hand. */
const SHORT: ReadonlyMap<string, string> = new Map(
  (
    'bill=william;will=william;bob=robert;rob=robert;dick=richard;rick=richard;jim=james;jimmy=james;joe=joseph;tom=thomas;tim=timothy;mike=michael;mick=michael;' +
    'chuck=charles;charlie=charles;ted=edward;ed=edward;ben=benjamin;dan=daniel;dave=david;steve=stephen;steven=stephen;tony=anthony;andy=andrew;drew=andrew;' +
    'alex=alexander;sasha=alexander;nick=nicholas;matt=matthew;chris=christopher;greg=gregory;jeff=jeffrey;ken=kenneth;larry=lawrence;pete=peter;phil=philip;' +
    'ron=ronald;sam=samuel;don=donald;doug=douglas;fred=frederick;jack=john;jerry=gerald;kate=katherine;katy=katherine;kathy=katherine;liz=elizabeth;beth=elizabeth;' +
    'betsy=elizabeth;maggie=margaret;meg=margaret;peggy=margaret;sue=susan;debbie=deborah;barb=barbara;pat=patricia;jen=jennifer;jenny=jennifer;becky=rebecca;' +
    'mitch=mitchell;al=albert;bernie=bernard;gus=august;harry=harold;hank=henry;joey=joseph;josh=joshua;jon=jonathan;marty=martin;max=maxim;nate=nathan;pam=pamela;' +
    'ray=raymond;rudy=rudolph;stan=stanley;terry=terence;vlad=vladimir;wes=wesley;zach=zachary;volodya=vladimir;misha=mikhail;dima=dmitry;kolya=nikolay'
  )
    .split(';')
    .map((pair) => pair.split('=').map(keyOf) as [string, string]),
)
const longForm = (given: string): string => SHORT.get(given) ?? given

/** Parts of a printed name, as keys, the family name last. */
export function partsOf(name: string): string[] {
  const parts = name
    .split(/\s+/)
    .map(keyOf)
    .filter((part) => part !== '' && !SUFFIXES.has(part))
  return parts
}

const familyOf = (parts: readonly string[]): string => parts.at(-1) ?? ''

/** Gender by the given name; null when it is not known. */
export function genderByName(name: string): Gender | null {
  const [first = '', second = ''] = name.toLowerCase().split(/\s+/)
  return GIVEN_NAMES.get(first) ?? (/^\p{L}\.?$/u.test(first) ? (GIVEN_NAMES.get(second) ?? null) : null)
}

/** Everybody named in the text; a person is found by family name in constant time. */
export class People {
  readonly #byPart = new Map<string, Figure[]>()

  /** The person of this full name, new or met before. */
  named(name: string, title: Gender | null): Figure {
    const parts = partsOf(name)
    const met = (this.#byPart.get(familyOf(parts)) ?? []).find((figure) => samePerson(figure, parts, title))
    if (met !== undefined) {
      if (parts.length > met.parts.length || name.length > met.name.length + 2) this.#rename(met, name, parts)
      return met
    }
    const figure = figureOf('person', name, { parts, gender: title ?? genderByName(name) })
    this.#enter(figure)
    return figure
  }

  #rename(figure: Figure, name: string, parts: readonly string[]): void {
    figure.name = name
    figure.parts = parts
    figure.gender ??= genderByName(name)
    this.#enter(figure)
  }

  #enter(figure: Figure): void {
    for (const part of figure.parts) {
      if (part.length < 2 || NOT_FAMILY.has(part)) continue
      const held = this.#byPart.get(part)
      if (held === undefined) this.#byPart.set(part, [figure])
      else if (!held.includes(figure)) held.push(figure)
    }
  }

  /** Persons whose family name (first) or given name this is. */
  called(part: string): readonly Figure[] {
    const key = keyOf(part)
    const held = this.#byPart.get(key) ?? []
    const family = held.filter((figure) => familyOf(figure.parts) === key)
    return family.length > 0 ? family : held.filter((figure) => figure.parts[0] === key || figure.parts.length > 2)
  }
}

/** Same family name and given names that do not speak against each other ("J.", "Bill" and "William"). */
function samePerson(figure: Figure, parts: readonly string[], title: Gender | null): boolean {
  if (title !== null && figure.gender !== null && figure.gender !== title) return false
  const [a, b] = [figure.parts, parts]
  if (familyOf(a) !== familyOf(b)) return sharedDouble(a, b)
  const [given, other] = [a[0] ?? '', b[0] ?? '']
  if (a.length === 1 || b.length === 1) return true
  if (given === other || longForm(given) === longForm(other)) return true
  const [short, long] = given.length < other.length ? [given, other] : [other, given]
  return (
    (short.length === 1 && long.startsWith(short)) ||
    (short.length >= 3 && long.startsWith(short)) ||
    a.includes(other) ||
    b.includes(given)
  )
}

/** "Ana Lopez Garza" and "Ana Lopez": the second name may be the one in use. */
const sharedDouble = (a: readonly string[], b: readonly string[]): boolean =>
  a[0] === b[0] && a.length > 1 && b.length > 1 && a[1] === b[1]
