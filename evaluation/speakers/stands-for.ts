/** Whether a name that the program gives stands for the speaker whom a person marked. */

export interface Given {
  readonly kind: string
  readonly name: string
}

const SMALL = /^(?:the|a|an|of|s|mr|mrs|ms|dr|sen|rep|gov|former|president|senator)$/

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/(?<=\b\p{L})\./gu, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')

const wordsOf = (name: string): string[] =>
  plain(name)
    .split(/\s+/)
    .filter((word) => word !== '' && !SMALL.test(word))

/** The words before the first preposition: "group" of "group of voters", "court" of "Supreme Court of the State". */
const headOf = (name: string): string =>
  wordsOf(plain(name).split(/\s(?:of|for|from|in|at|with|to|on|who|that|by|looking)\s/)[0] as string).at(-1) ?? ''

/** `marked` lists by semicolon what is right; `others` are the actors of the same document. */
export function standsFor(marked: Given, given: Given, others: readonly Given[]): boolean {
  const [own = '', ...more] = marked.name.split(';').map((name) => name.trim())
  if (marked.kind === 'person') return [own, ...more].some((name) => samePerson(name, given, others))
  if (own.includes(' and ') && sameTogether(own, given)) return true
  return [own, ...more].some(
    (name) => samePerson(name, given, others) || sameBody(name, given) || sameDescription(marked.kind, name, given),
  )
}

function samePerson(name: string, given: Given, others: readonly Given[]): boolean {
  if (given.kind !== 'person') return given.kind === 'unnamed' && name.startsWith('my ') && sameBody(name, given)
  const [own, theirs] = [partsOf(name), partsOf(given.name)]
  if (own.at(-1) !== theirs.at(-1)) return false
  const namesakes = others.filter((other) => other.kind === 'person' && partsOf(other.name).at(-1) === own.at(-1))
  if (theirs.length === 1) return own.length === 1 || namesakes.length < 2
  const [a, b] = [own[0] as string, theirs[0] as string]
  return own.length === 1 || own.includes(b) || theirs.includes(a) || a.startsWith(b) || b.startsWith(a)
}

const partsOf = (name: string): string[] => wordsOf(name).filter((word) => !/^(?:jr|sr|ii|iii)$/.test(word))

/** Bodies, states, works: the same words, or two and more of them with the same head. */
function sameBody(name: string, { kind, name: given }: Given): boolean {
  if (kind === 'person') return false
  const [a, b] = [wordsOf(name), wordsOf(given)]
  if (a.join(' ') === b.join(' ')) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 1 && headOf(name) === headOf(given) && short.every((word) => long.includes(word))
}

/** Somebody or something without a name stays so, and keeps the head of its description. */
const sameDescription = (kind: string, name: string, given: Given): boolean =>
  /^(?:group|unnamed|work)$/.test(kind) &&
  /^(?:group|unnamed|organisation)$/.test(given.kind) &&
  headOf(name) !== '' &&
  headOf(name) === headOf(given.name)

/** "X and Y": both are in the name. */
const sameTogether = (name: string, given: Given): boolean => {
  const words = wordsOf(given.name)
  return name.split(' and ').every((each) => words.includes(wordsOf(each).at(-1) as string))
}
