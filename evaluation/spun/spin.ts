/** Spun versions of an article: words replaced one by one out of a thesaurus, with no look at what is meant. */
import type { Annotation, Token } from '../../dist/read/annotate/annotation.js'
import type { Chance } from '../chance.ts'
import { basesOf, inflected } from './inflect.ts'
import type { Thesaurus } from './thesaurus.ts'

export interface Replaced {
  /** In the spun text. */
  readonly start: number
  readonly end: number
  readonly original: string
}

export interface Spun {
  readonly text: string
  readonly replaced: readonly Replaced[]
}

export interface Way {
  /** Share of the words with an entry that are replaced. */
  readonly share: number
  /** Words between quotation marks are left as they were. */
  readonly sparesQuotations: boolean
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])
/** Small words are seldom touched, but they are: "over" becomes "concluded", "would" becomes "wish". */
const SMALL = new Set(['ADP', 'AUX', 'SCONJ'])
const SMALL_SHARE = 0.1

const wants = ({ tag, text }: Token, { share }: Way, chance: Chance): boolean => {
  if (!/^[a-z]{3,}$/i.test(text)) return false
  if (CONTENT.has(tag)) return chance.share() < share
  return SMALL.has(tag) && chance.share() < share * SMALL_SHARE
}

const asPrinted = (word: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** A synonym in any sense, with the ending of the word; null when the thesaurus has none. */
export function synonymFor(printed: string, thesaurus: Thesaurus, chance: Chance): string | null {
  const lower = printed.toLowerCase()
  for (const [base, ending] of basesOf(lower)) {
    const others = thesaurus(base)
    if (others.length === 0) continue
    const other = inflected(others[chance.below(others.length)]!, ending)
    if (other !== lower) return asPrinted(other, printed)
  }
  return null
}

/** `text` with a share of its words replaced. `annotation` is of `text`. */
export function spin(
  text: string,
  { tokens, quotations }: Annotation,
  way: Way,
  thesaurus: Thesaurus,
  chance: Chance,
): Spun {
  const quoted = ({ start }: Token) => quotations.some(({ content }) => content.start <= start && start < content.end)
  const replaced: Replaced[] = []
  let [out, from] = ['', 0]
  for (const token of tokens) {
    if (!wants(token, way, chance) || (way.sparesQuotations && quoted(token))) continue
    const other = synonymFor(token.text, thesaurus, chance)
    if (other === null) continue
    out += text.slice(from, token.start)
    replaced.push({ start: out.length, end: out.length + other.length, original: token.text })
    out += other
    from = token.end
  }
  return { text: out + text.slice(from), replaced }
}
