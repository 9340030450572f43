/** Ways in which a telling differs from the words it tells, each with the relation that a reader would see. */
import type { TellingRelation } from '../../dist/record/utterance.js'
import type { Chance } from '../chance.ts'
import { synonymOf } from './synonym.ts'

export interface Retold {
  readonly way: string
  /** What the other telling prints, when that is not all of the words. */
  readonly first?: string
  readonly words: string
  readonly quoted: boolean
  readonly relation: TellingRelation
}

type Way = (words: readonly string[], chance: Chance) => Omit<Retold, 'way'> | null

/** Words without the marks around and inside them. */
export const bare = (content: string): string[] =>
  content
    .replace(/["“”]|''/g, '')
    .replace(/^that /, '')
    .replace(/[.,;]+$/, '')
    .split(' ')
    .filter((word) => word !== '')

const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|should|do|does|did|has|have|had|must|may|might)$/
const NEGATION = /^(?:not|never|no)$|n['’]t$/

/** Verbs and pronouns as indirect speech moves them. */
const MOVED: Readonly<Record<string, string>> = {
  I: 'he',
  we: 'they',
  We: 'they',
  my: 'his',
  our: 'their',
  Our: 'their',
  me: 'him',
  us: 'them',
  am: 'was',
  is: 'was',
  are: 'were',
  will: 'would',
  can: 'could',
  may: 'might',
  have: 'had',
  has: 'had',
  "I'm": 'he was',
  'I’m': 'he was',
  "we're": 'they were',
  'we’re': 'they were',
  "I'll": 'he would',
  "it's": 'it was',
  'it’s': 'it was',
  want: 'wanted',
  need: 'needed',
  think: 'thought',
  believe: 'believed',
  know: 'knew',
  this: 'that',
  here: 'there',
}

const ways: Readonly<Record<string, Way>> = {
  frame: (words) => ({ words: words.join(' '), quoted: true, relation: 'identical' }),
  trimmed: (words, chance) => {
    if (words.length < 9) return null
    const from = chance.below(Math.floor(words.length / 3))
    const length = Math.max(5, Math.floor(words.length * (0.45 + chance.share() * 0.3)))
    if (from === 0 && length >= words.length) return null
    return { words: words.slice(from, from + length).join(' '), quoted: true, relation: 'trimmed' }
  },
  ellipsis: (words, chance) => {
    if (words.length < 12) return null
    const from = 3 + chance.below(Math.floor(words.length / 3))
    const cut = 2 + chance.below(Math.floor(words.length / 3))
    if (from + cut > words.length - 3) return null
    return {
      words: [...words.slice(0, from), '…', ...words.slice(from + cut)].join(' '),
      quoted: true,
      relation: 'trimmed',
    }
  },
  overlapping: (words) => {
    if (words.length < 14) return null
    const [from, to] = [Math.floor(words.length * 0.3), Math.ceil(words.length * 0.75)]
    return {
      first: words.slice(0, to).join(' '),
      words: words.slice(from).join(' '),
      quoted: true,
      relation: 'overlapping',
    }
  },
  marks: (words) => ({ words: `that ${words.join(' ')}`, quoted: false, relation: 'altered' }),
  indirect: (words) => {
    const moved = words.map((word) => MOVED[word] ?? word)
    const changes = moved.filter((word, index) => word !== words[index]).length
    return changes < 2 ? null : { words: `that ${moved.join(' ')}`, quoted: false, relation: 'paraphrased' }
  },
  synonyms: (words, chance) => {
    const replaced = replace(words, chance, Math.max(1, Math.floor(words.length / 9)))
    return replaced === null ? null : { words: replaced.join(' '), quoted: true, relation: 'altered' }
  },
  reworded: (words, chance) => {
    const moved = words.map((word) => MOVED[word] ?? word)
    const replaced = replace(moved, chance, Math.max(2, Math.floor(words.length / 6)))
    return replaced === null ? null : { words: `that ${replaced.join(' ')}`, quoted: false, relation: 'paraphrased' }
  },
  negation: (words) => {
    const at = words.findIndex((word) => NEGATION.test(word))
    if (at >= 0) {
      const word = words[at]!
      const left = word.replace(/n['’]t$/, '')
      const kept = left === word ? [] : [left === 'ca' ? 'can' : left === 'wo' ? 'will' : left]
      return {
        words: [...words.slice(0, at), ...kept, ...words.slice(at + 1)].join(' '),
        quoted: true,
        relation: 'altered',
      }
    }
    const verb = words.findIndex((word) => AUXILIARY.test(word))
    if (verb < 0) return null
    return {
      words: [...words.slice(0, verb + 1), 'not', ...words.slice(verb + 1)].join(' '),
      quoted: true,
      relation: 'altered',
    }
  },
}

function replace(words: readonly string[], chance: Chance, count: number): string[] | null {
  const places = words.flatMap((word, index) =>
    /^[a-z]{4,}[.,]?$/.test(word) && synonymOf(word, chance) !== null ? [index] : [],
  )
  if (places.length < count) return null
  const chosen = new Set(chance.shuffled(places).slice(0, count))
  return words.map((word, index) => (chosen.has(index) ? (synonymOf(word, chance) ?? word) : word))
}

export const WAYS = Object.keys(ways)

/** The telling of `words` in one way, null where the words do not allow it. */
export function retell(way: string, words: readonly string[], chance: Chance): Retold | null {
  const told = ways[way]!(words, chance)
  return told === null ? null : { way, ...told }
}
