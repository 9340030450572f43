/** A name: two to five words with capitals, particles between them allowed. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:de|del|della|di|da|dos|van|von|der|den|la|le|el|al|bin|ibn|af|\p{Lu}[\p{L}.'’-]*)){1,5}$/u
const ROLE =
  /^(?:.*\b(?:staff|writers?|reporters?|correspondents?|editors?|contributors?|columnists?|bureau|news|times|post|press|reuters|agency|service|desk|team|updated|published|photos?)\b.*|https?:.*|.*[@\d].*)$/i

/** Names of writers in a byline ("By ANNA BERG and Per Dahl, Staff Writers") or in an author's field. */
export function namesInByline(line: string): string[] {
  const list = line
    .slice(0, 300)
    .replace(/^.{0,30}?\bby:?\s+/i, '')
    .replace(/\s*[|•·–—].*$/, '')
  const names = list.split(/\s*(?:,| and | & |;|\/)\s*/).map((part) => part.trim())
  return [
    ...new Set(
      names.filter((name) => NAME.test(name) && !ROLE.test(name) && !/^\p{Lu}{3,} .*\p{Ll}/u.test(name)).map(unshouted),
    ),
  ]
}

/** "ANNA BERG" as a name is usually written; initials stay. */
export const unshouted = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())

/** What a byline names where no person is: "our foreign desk", "Norwire Press Agency", "Velm English / NPA". */
export function printedByline(line: string): string[] {
  const [, by, rest = ''] = /^(?:(.{0,30}?\bby:?)\s+)?(.{2,60})$/i.exec(line) ?? []
  const credited = /\S \/ \p{Lu}{2,6}$/u.test(rest)
  const office = by !== undefined && /\b(?:desk|agency|newsroom|bureau|correspondents?|agencies)$/i.test(rest)
  return credited || office ? [rest.trim()] : []
}

/** A name alone on its line: two to four words with capitals. */
export const isPersonAlone = (line: string): boolean =>
  line.length <= 60 && NAME.test(line) && !ROLE.test(line) && line.split(' ').length <= 4 && !/\p{Lu}{3,}/u.test(line)
