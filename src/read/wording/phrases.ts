import type { Token } from '../annotate/annotation.js'
import { EDGE, type Context } from './context.js'

/** What stands before a noun: nothing, "the", or "a". */
export const BARE = 0
export const THE = 1
export const A = 2
export type Article = typeof BARE | typeof THE | typeof A

/** A noun with what describes it: "a more constructive dialogue". Names, numbers and "his" settle the article, and are left out. */
export interface Phrase {
  /** Null where something else than an article settles it: "his", "some", "Norland’s". */
  readonly article: Article | null
  /** Tokens: the one before the phrase and its article (-1 if none), the first after the article, the noun. */
  readonly before: number
  readonly first: number
  readonly head: number
  readonly plural: 0 | 1
}

export const isPreposition = (token: Token | undefined): boolean => token?.tag === 'ADP' || token?.lower === 'to'

const MOST_WORDS = 5

const articleOf = ({ lower }: Token): Article | undefined => {
  if (lower === 'the') return THE
  return lower === 'a' || lower === 'an' ? A : undefined
}

/** A word that goes on with the noun before it: "tunnel toll", "tunnel-like", "tunnel’s". */
const goesOn = (token: Token | undefined, noun: Token): boolean =>
  token !== undefined &&
  token.sentence === noun.sentence &&
  (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM' || token.start === noun.end) &&
  !/^[.,;:?!)”"]/.test(token.text)

/** The phrases of whole sentences, in the order of the text. */
export function phrasesIn({ tokens, prose }: Context): Phrase[] {
  const phrases: Phrase[] = []
  for (let head = 0; head < tokens.length; head++) {
    const noun = tokens[head]!
    if (noun.tag !== 'NOUN' || prose[head] === 0 || goesOn(tokens[head + 1], noun)) continue
    const phrase = phraseAt(tokens, head)
    if (phrase !== null) phrases.push(phrase)
  }
  return phrases
}

function phraseAt(tokens: readonly Token[], head: number): Phrase | null {
  const noun = tokens[head]!
  const plural = noun.lower.endsWith('s') && !noun.lower.endsWith('ss') ? 1 : 0
  let first = head
  while (first > 0 && head - first < MOST_WORDS && tokens[first - 1]!.sentence === noun.sentence) {
    const { tag, end } = tokens[first - 1]!
    if ((tag !== 'ADJ' && tag !== 'NOUN') || end === tokens[first]!.start) break
    first--
  }
  const before = tokens[first - 1]
  if (before === undefined || before.sentence !== noun.sentence)
    return { article: BARE, before: -1, first, head, plural }
  const article = articleOf(before)
  if (article !== undefined) return { article, before: within(tokens, first - 2, noun), first, head, plural }
  const settled = (SETTLES.has(before.tag) && before.lower !== 'to') || before.end === tokens[first]!.start
  return { article: settled ? null : BARE, before: first - 1, first, head, plural }
}

/** "this", "his", "3", "Norland", "’s", "very". */
const SETTLES: ReadonlySet<string> = new Set(['DET', 'PRON', 'NUM', 'PROPN', 'PART', 'ADV', 'SYM', 'X'])

const within = (tokens: readonly Token[], at: number, noun: Token): number =>
  tokens[at]?.sentence === noun.sentence ? at : -1

/** The word before the phrase and its article, or after it. */
export function besidePhrase({ tokens, lexemes }: Context, { before, head }: Phrase, side: -1 | 1): number {
  const at = side === -1 ? before : within(tokens, head + 1, tokens[head]!)
  return at === -1 ? EDGE : lexemes[at]!
}
