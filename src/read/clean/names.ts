const INNER_CAPITAL = /([a-z])([A-Z])/g
/** Letters beyond the English ones are rare in names, and looking for them costs ten times as much. */
const BEYOND = /[\u0080-\uFFFF]/

/** Names of class and id attributes with `mark` where a capital follows a small letter: "articleBody". */
const apart = (names: string, mark: string): string =>
  BEYOND.test(names) ? names.replace(/(\p{Ll})(\p{Lu})/gu, `$1${mark}$2`) : names.replace(INNER_CAPITAL, `$1${mark}$2`)

/** Names beyond this length are cut: class attributes of generated pages run to thousands of characters. */
const LONGEST = 300

/** The same in lower case, as far as they are looked at. */
export const plainNames = (names: string, mark: string): string => apart(names.slice(0, LONGEST), mark).toLowerCase()

/** Words of two letters and more in names, in lower case; longer ones in pieces of twenty letters. */
export function wordsInNames(names: string): readonly string[] {
  const own = apart(names, ' ')
  if (BEYOND.test(own)) return (own.match(/\p{L}{2,20}/gu) ?? []).map((word) => word.toLowerCase())
  return own.toLowerCase().match(/[a-z]{2,20}/g) ?? []
}
