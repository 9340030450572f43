import { compareNames, nameOf, type Name } from '../names.js'

/** A name as documents print it, with how many do. */
export interface PrintedName {
  readonly name: string
  readonly office: string | null
  readonly person: boolean
  readonly documents: number
}

export interface Speaker {
  /** The name in letters, digits and hyphens: an address. */
  readonly key: string
  readonly name: string
  readonly office: string | null
  /** Names that stand for the speaker, sorted. */
  readonly names: readonly string[]
}

/** What names of one speaker share, whatever their spelling: the last word. Speakers of different families are never one. */
export const familyOf = (name: string): string | null => {
  const found = nameOf(name, true)
  return found && found.family
}

interface Known {
  readonly printed: string
  readonly name: Name
}

/** Fullest first. */
const byFullness = (a: Known, b: Known): number =>
  b.name.normal.split(' ').length - a.name.normal.split(' ').length ||
  b.printed.length - a.printed.length ||
  (a.printed < b.printed ? -1 : 1)

function knownNames(names: readonly PrintedName[]): Known[] {
  const people = new Set(names.filter(({ person }) => person).map(({ name }) => name))
  return [...new Set(names.map(({ name }) => name))].flatMap((printed) => {
    const name = nameOf(printed, people.has(printed))
    return name === null ? [] : [{ printed, name }]
  })
}

/**
 * Speakers among the names of one family.
 *
 * Full names join by spelling and initials. A bare family name is the one person of that family that the record knows;
 * where it knows two, it stays a speaker of its own, since nobody can say which of them is meant.
 */
export function gatherSpeakers(names: readonly PrintedName[]): Speaker[] {
  const known = knownNames(names).toSorted(byFullness)
  const bare = (one: Known) => one.name.person && one.name.given.length === 0
  const groups: Known[][] = []
  for (const one of known) {
    const same = groups.filter(([first]) => compareNames(first!.name, one.name) === 'same')
    const group =
      bare(one) && same.length > 1 ? groups.find(([first]) => first!.name.normal === one.name.normal) : same[0]
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups.map((group) => speakerOf(group, names))
}

function speakerOf(group: readonly Known[], names: readonly PrintedName[]): Speaker {
  const printed = group.map((one) => one.printed).toSorted()
  const [first] = group
  return {
    key: first!.name.normal.replaceAll(' ', '-'),
    name: first!.printed,
    office: officeOf(names.filter(({ name }) => printed.includes(name))),
    names: printed,
  }
}

/** The office that most documents give, of equals the first by alphabet. */
function officeOf(names: readonly PrintedName[]): string | null {
  const counts = new Map<string, number>()
  for (const { office, documents } of names) {
    if (office !== null && office !== '') counts.set(office, (counts.get(office) ?? 0) + documents)
  }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null
}
