import { CUE_VERBS, type CueClass } from '../../lexicon/cue-verbs.js'
import type { Annotation, Quotation, Tag, Token } from '../annotate/annotation.js'
import { clausesOf, type Clauses } from './clauses.js'
import { hashOf, step } from './hashing.js'
import { kinOf, type Kin } from './kin.js'

/** Where a token stands towards quotation marks. */
export const QUOTE = { none: 0, opening: 1, inside: 2, closing: 3 } as const

/**
 * What the tagger sees of each token, as numbers: one array a property, one entry a token.
 *
 * Words are hashes of their small-letter form: nothing here remembers a name.
 */
export interface Clues {
  readonly length: number
  readonly word: Int32Array
  /** As `word`, but one number for all names: what follows a name matters, not whose it is. */
  readonly form: Int32Array
  readonly stem: Int32Array
  /** Class of words that stand in like places, learnt from text without marks; 0 for none. */
  readonly kin: Uint8Array
  readonly ending: Int32Array
  readonly tag: Uint8Array
  readonly shape: Uint8Array
  /** Class of the verb of reporting that the token may be, 0 for none. */
  readonly cue: Uint8Array
  /** Hash of its base form, 0 for none. */
  readonly cueBase: Int32Array
  readonly quote: Uint8Array
  /** Words in the quotation that the token is in, in steps; 0 outside. */
  readonly quoteSize: Uint8Array
  readonly bracket: Uint8Array
  /** First token of the token's sentence, and the one after its last. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Nearest verb of reporting to the left and right in the sentence, the token itself left out; -1 for none. */
  readonly cueLeft: Int32Array
  readonly cueRight: Int32Array
  /** The same for the plain verbs of reporting ("said", "according"). */
  readonly reportLeft: Int32Array
  readonly reportRight: Int32Array
  /** Verbs to the left in the sentence, up to 7. */
  readonly verbs: Uint8Array
  /** How the sentence ends: words after its last plain verb of reporting, in steps, and whether a comma or closing mark comes before it. */
  readonly tail: Uint8Array
  /** Last mark, conjunction or relative word to the left in the sentence; -1 for none. */
  readonly clause: Int32Array
  readonly clauses: Clauses
  /** Number of the block. */
  readonly block: Int32Array
}

const TAGS: readonly Tag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]
const TAG_NUMBER: ReadonlyMap<Tag, number> = new Map(TAGS.map((tag, i) => [tag, i + 1]))
const CLASSES: readonly CueClass[] = ['report', 'stance', 'show', 'ask', 'thought', 'seem']
const CLASS_NUMBER: ReadonlyMap<CueClass, number> = new Map(CLASSES.map((name, i) => [name, i + 1]))
/** "According to", "in the words of": what reports without a verb. */
const CUE_WORDS: ReadonlySet<string> = new Set([
  'according',
  'per',
  'reportedly',
  'allegedly',
  'statement',
  'interview',
  'quoted',
])
const OTHER_CUE = CLASSES.length + 1
const REPORT = 1
/** The one number for all names. */
const NAME = hashOf('NAME')
const ACCORDING = hashOf('according')
const VERB = 16
const AUX = 4
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  ', ; : - – — ( ) that which who whom whose where when while because although though if as but and or after before since so whether'.split(
    ' ',
  ),
)

/** Clues while they are written. */
type Written = Omit<Clues, 'clauses'>

/** Reads off the annotation what the tagger sees. */
export function cluesOf({ tokens, sentences, quotations }: Annotation, kin: Kin): Clues {
  const n = tokens.length
  const ints = () => new Int32Array(n)
  const bytes = () => new Uint8Array(n)
  const clues: Written = {
    length: n,
    word: ints(),
    form: ints(),
    stem: ints(),
    kin: bytes(),
    ending: ints(),
    tag: bytes(),
    shape: bytes(),
    cue: bytes(),
    cueBase: ints(),
    quote: bytes(),
    quoteSize: bytes(),
    bracket: bytes(),
    first: ints(),
    last: ints(),
    cueLeft: ints(),
    cueRight: ints(),
    reportLeft: ints(),
    reportRight: ints(),
    verbs: bytes(),
    tail: bytes(),
    clause: ints(),
    block: ints(),
  }
  for (let i = 0; i < n; i++) readWord(tokens[i] as Token, i, clues, kin)
  markQuotations(tokens, quotations, clues)
  for (const { first, last, block } of sentences) readSentence(tokens, first, last, block, clues)
  return { ...clues, clauses: clausesOf(clues, (i) => isEdge(tokens[i] as Token, i, clues)) }
}

function readWord({ text, lower, tag }: Token, i: number, clues: Written, kin: Kin) {
  const word = hashOf(lower)
  const verb = CUE_VERBS.get(lower)
  clues.word[i] = word
  clues.kin[i] = kinOf(kin, word)
  clues.stem[i] = verb ? hashOf(verb.base) : tag === 'PROPN' ? NAME : hashOf(lower, 0, stemEnd(lower))
  clues.form[i] = tag === 'PROPN' ? NAME : word
  clues.ending[i] = hashOf(lower, Math.max(0, lower.length - 3))
  clues.tag[i] = TAG_NUMBER.get(tag) ?? 0
  clues.shape[i] = shapeOf(text)
  if (verb) {
    clues.cue[i] = CLASS_NUMBER.get(verb.class) ?? 0
    clues.cueBase[i] = hashOf(verb.base)
  } else if (CUE_WORDS.has(lower)) {
    clues.cue[i] = OTHER_CUE
    clues.cueBase[i] = word
  }
}

/** Where the endings of number, tense and degree begin: a rough stem is enough to let forms of a word share weights. */
function stemEnd(lower: string): number {
  const n = lower.length
  if (n > 5 && lower.endsWith('ing')) return n - 3
  if (n > 4 && (lower.endsWith('ed') || lower.endsWith('es'))) return n - 2
  return n > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? n - 1 : n
}

/** Small, Capital, CAPITALS, Initial., figures, mixed, marks. */
function shapeOf(text: string): number {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return 5
  const lower = text.toLowerCase()
  const upper = text.toUpperCase()
  if (lower === upper) return 7
  if (text === lower) return 1
  if (text === upper) return text.length === 1 ? 6 : text.includes('.') ? 4 : 3
  return text.charAt(0) === upper.charAt(0) ? 2 : 8
}

function markQuotations(tokens: readonly Token[], quotations: readonly Quotation[], clues: Written) {
  let i = 0
  let end = -1
  for (const { marked, content, closed } of quotations) {
    // One inside another adds nothing that the tagger asks for.
    if (marked.start < end) continue
    end = marked.end
    while (i < tokens.length && (tokens[i] as Token).start < marked.start) i++
    const from = i
    while (i < tokens.length && (tokens[i] as Token).start < marked.end) i++
    const size = i - from < 4 ? 1 : i - from < 7 ? 2 : i - from < 12 ? 3 : 4
    for (let k = from; k < i; k++) {
      const token = tokens[k] as Token
      clues.quoteSize[k] = size
      clues.quote[k] =
        token.start < content.start
          ? QUOTE.opening
          : closed && token.start >= content.end
            ? QUOTE.closing
            : QUOTE.inside
    }
  }
}

function readSentence(tokens: readonly Token[], first: number, last: number, block: number, clues: Written) {
  let [cue, report, clause, open, verbs] = [-1, -1, -1, 0, 0]
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i] as Token
    clues.block[i] = block
    clues.first[i] = first
    clues.last[i] = last
    clues.cueLeft[i] = cue
    clues.reportLeft[i] = report
    clues.clause[i] = clause
    clues.verbs[i] = Math.min(7, verbs)
    if (lower === '(' || lower === '[') open = 1
    clues.bracket[i] = open
    if (lower === ')' || lower === ']') open = 0
    if (clues.cue[i] !== 0) cue = i
    if (isReport(clues, i)) report = i
    if (clues.tag[i] === VERB || clues.tag[i] === AUX) verbs++
    if (isEdge(tokens[i] as Token, i, clues)) clause = i
  }
  ;[cue, report] = [-1, -1]
  for (let i = last - 1; i >= first; i--) {
    clues.cueRight[i] = cue
    clues.reportRight[i] = report
    if (clues.cue[i] !== 0) cue = i
    if (isReport(clues, i)) report = i
  }
  clues.tail.fill(tailOf(tokens, first, last, clues), first, last)
}

const isEdge = ({ lower }: Token, i: number, { quote }: Written): boolean =>
  CLAUSE_WORDS.has(lower) || quote[i] === QUOTE.opening || quote[i] === QUOTE.closing

/** A plain verb of reporting, or "according". */
const isReport = (clues: Written, i: number): boolean =>
  clues.cue[i] === REPORT ? clues.tag[i] === VERB || clues.tag[i] === AUX : clues.word[i] === ACCORDING

/** Words between a comma that sets off who speaks and the verb: a name with its description is no longer. */
const SET_OFF = 14

function tailOf(tokens: readonly Token[], first: number, last: number, clues: Written): number {
  let at = last - 1
  while (at > first && !isReport(clues, at)) at--
  if (at <= first) return 0
  let comma = at - 1
  while (
    comma > first &&
    comma > at - SET_OFF &&
    (tokens[comma] as Token).text !== ',' &&
    clues.quote[comma] !== QUOTE.closing
  )
    comma--
  const setOff = clues.quote[comma] === QUOTE.closing ? 2 : (tokens[comma] as Token).text === ',' ? 1 : 0
  return 1 + step(last - 1 - at) * 3 + setOff
}
