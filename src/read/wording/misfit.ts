import type { Token } from '../annotate/annotation.js'
import { beside, CONTENT, KEYS, type Context } from './context.js'
import type { Count } from './counts.js'
import type { Original } from './originals.js'
import { addNear, goesWith, SIZE, type Vectors } from './vectors.js'

/** What is known of how a word fits where it stands, and of what would fit better. */
export interface Fit {
  /** Index of the token. */
  readonly at: number
  readonly measures: Float32Array
  /** Stem of the word that would fit best in its place; null when no word of its senses was ever met. */
  readonly original: string | null
}

/** What {@link fitsOf} reads from: counts of words, and the words that another may stand for. */
export interface Memory {
  readonly count: Count
  readonly originals: (stem: string) => readonly Original[]
  readonly vectors: Vectors
}

/** Length of {@link Fit.measures}. */
export const MEASURES = 25

/** Which of the measures says how the form of a word fits between the forms beside it. */
export const FORM = 5

/** How much more often two things were met together than by chance, as a logarithm; `doubt` holds back on little evidence. */
const tie = (both: number, one: number, other: number, all: number, doubt: number): number =>
  Math.log((both + doubt) / ((one * other) / all + doubt))

const DOUBT = { next: 0.3, second: 0.5, form: 1 }
/** What stands one word away says about half. */
const SECOND = 0.5
/** As if the unknown had been met this often. */
const UNMET = 0.3
/** Gains beyond these say no more. */
const GAIN = { least: -6, most: 12, none: -3 }
const MOST_REPEATED = 3

/** Neighbours of one place, with how often each was met. */
interface Place {
  readonly words: readonly [before2: number, before: number, after: number, after2: number]
  readonly met: readonly [number, number, number, number]
  readonly formBefore: number
  readonly formAfter: number
  readonly metBefore: number
  readonly metAfter: number
}

function placeOf(context: Context, i: number, count: Count): Place {
  const { lexemes, forms } = context
  const word = (away: number) => beside(context, lexemes, i, away)
  const words = [word(-2), word(-1), word(1), word(2)] as const
  const [formBefore, formAfter] = [beside(context, forms, i, -1), beside(context, forms, i, 1)]
  return {
    words,
    met: [
      count(KEYS.word(words[0])),
      count(KEYS.word(words[1])),
      count(KEYS.word(words[2])),
      count(KEYS.word(words[3])),
    ],
    formBefore,
    formAfter,
    metBefore: count(KEYS.form(formBefore)),
    metAfter: count(KEYS.form(formAfter)),
  }
}

/** Ties of a word to the words before and after it, and to those one word further; written into `into`. */
function tiesOf(count: Count, all: number, place: Place, word: number, met: number, into: Float64Array): number {
  const [before2, before, after, after2] = place.words
  const [n2, n1, m1, m2] = place.met
  into[0] = tie(count(KEYS.next(before, word)), n1, met, all, DOUBT.next)
  into[1] = tie(count(KEYS.next(word, after)), met, m1, all, DOUBT.next)
  into[2] = tie(count(KEYS.second(before2, word)), n2, met, all, DOUBT.second)
  into[3] = tie(count(KEYS.second(word, after2)), met, m2, all, DOUBT.second)
  return into[0] + into[1] + SECOND * (into[2] + into[3])
}

const own = new Float64Array(4)
const others = new Float64Array(4)

/** Words on either side that say what a place is about. */
const AROUND = 8

/** What stands around each token, summed; one token after another. */
function* aroundEach({ tokens, lexemes }: Context, vectors: Vectors): Generator<Float64Array> {
  const rows = Array.from(tokens, ({ tag }, i) => (CONTENT.has(tag) ? vectors.rowOf.get(lexemes[i]!) : undefined))
  const [sum, mean] = [new Float64Array(SIZE), new Float64Array(SIZE)]
  let known = 0
  const change = (at: number, times: number) => {
    const row = rows[at]
    if (row === undefined) return
    addNear(vectors, row, sum, times)
    known += times
  }
  for (let at = 0; at < AROUND; at++) change(at, 1)
  for (let i = 0; i < rows.length; i++) {
    change(i + AROUND, 1)
    change(i - AROUND - 1, -1)
    // The word itself is not around itself.
    change(i, -1)
    for (let j = 0; j < SIZE; j++) mean[j] = known > 0 ? sum[j]! / known : 0
    change(i, 1)
    yield mean
  }
}

/** How a word goes with what is around it, and the best of its originals; 0 where nothing is known. */
function nearness(
  vectors: Vectors,
  around: Float64Array,
  lexeme: number,
  best: Best,
): [number, number, number, number] {
  const of = (other: number) => {
    const row = vectors.rowOf.get(other)
    return row === undefined ? null : goesWith(vectors, row, around)
  }
  const mine = of(lexeme)
  const its = best.original === null ? null : of(best.original.lexeme)
  let most = its ?? 0
  for (const { lexeme: other } of best.all) most = Math.max(most, of(other) ?? most)
  return [mine ?? 0, mine === null ? 0 : 1, (its ?? mine ?? 0) - (mine ?? 0), most - (mine ?? 0)]
}

interface Best {
  readonly all: readonly Original[]
  readonly original: Original | null
  readonly fit: number
  readonly ties: number
  /** Most mentions in this text of any word that it may stand for. */
  readonly repeated: number
}

function bestOf(
  { count, originals }: Memory,
  total: number,
  place: Place,
  stem: string,
  repeated: ReadonlyMap<string, number>,
): Best {
  const all = originals(stem)
  let best: Best = { all, original: null, fit: -Infinity, ties: 0, repeated: 0 }
  let mentions = 0
  for (const original of all) {
    const ties = tiesOf(count, total, place, original.lexeme, original.met, others)
    const fit = Math.log(original.met + UNMET) + ties
    mentions = Math.max(mentions, repeated.get(original.stem) ?? 0)
    if (fit > best.fit) best = { all, original, fit, ties, repeated: 0 }
  }
  return { ...best, repeated: mentions }
}

/** How well the form of each token fits between the forms beside it: by all three, and by the first two. */
export interface FormFits {
  readonly byThree: Float32Array
  readonly byTwo: Float32Array
}

export function formFitsOf(context: Context, count: Count): FormFits {
  const { tokens, forms } = context
  const all = Math.max(1, count(KEYS.all))
  const fits = { byThree: new Float32Array(tokens.length), byTwo: new Float32Array(tokens.length) }
  for (let i = 0; i < tokens.length; i++) {
    const [form, before, after] = [forms[i]!, beside(context, forms, i, -1), beside(context, forms, i, 1)]
    const frame = KEYS.frame(before, after)
    const share = Math.max(1e-6, count(KEYS.form(form)) / all)
    const byTwo = (count(KEYS.formNext(before, form)) + 2 * share) / (count(KEYS.form(before)) + 2)
    const byThree = (count(KEYS.framed(frame, form)) + 5 * byTwo) / (count(frame) + 5)
    fits.byThree[i] = Math.log(byThree / share)
    fits.byTwo[i] = Math.log(byTwo / share)
  }
  return fits
}

const mayBeReplaced = ({ tag, text }: Token): boolean => CONTENT.has(tag) && text.length > 2 && /^[a-z'’]+$/i.test(text)

function measuresOf(
  memory: Memory,
  context: Context,
  i: number,
  all: number,
  repeated: ReadonlyMap<string, number>,
  { byThree, byTwo }: FormFits,
  around: Float64Array,
): Fit {
  const { count } = memory
  const [place, word, stem, token] = [
    placeOf(context, i, count),
    context.lexemes[i]!,
    context.stems[i]!,
    context.tokens[i]!,
  ]
  const met = count(KEYS.word(word))
  const ties = tiesOf(count, all, place, word, met, own)
  const best = bestOf(memory, all, place, stem, repeated)
  const formTies = (lexeme: number, often: number): [number, number] => [
    tie(count(KEYS.formWord(place.formBefore, lexeme)), place.metBefore, often, all, DOUBT.form),
    tie(count(KEYS.wordForm(lexeme, place.formAfter)), often, place.metAfter, all, DOUBT.form),
  ]
  const [formBefore, formAfter] = formTies(word, met)
  const { original } = best
  const [originalBefore, originalAfter] =
    original === null ? [formBefore, formAfter] : formTies(original.lexeme, original.met)
  const gain = best.fit - Math.log(met + UNMET) - ties
  const measures = Float32Array.of(
    Math.log(met + UNMET),
    ...own,
    byThree[i]!,
    byTwo[i]!,
    formBefore,
    formAfter,
    Math.min(MOST_REPEATED, (repeated.get(stem) ?? 1) - 1),
    original === null ? GAIN.none : Math.max(GAIN.least, Math.min(GAIN.most, gain)),
    original === null ? -1 : Math.log(original.met + UNMET),
    best.ties,
    original === null ? 0 : 1,
    Math.min(MOST_REPEATED, best.repeated),
    /^\p{Lu}/u.test(token.text) ? 1 : 0,
    token.tag === 'NOUN' ? 1 : 0,
    originalBefore - formBefore,
    originalAfter - formAfter,
    // A word of the wrong part of speech makes its neighbours look wrong too.
    byThree[i - 1] ?? 0,
    byThree[i + 1] ?? 0,
    ...nearness(memory.vectors, around, word, best),
  )
  return { at: i, measures, original: original?.stem ?? null }
}

/** How each word that a spinner could have replaced fits. Names, numbers and small words are none. */
export function fitsOf(context: Context, memory: Memory, forms = formFitsOf(context, memory.count)): Fit[] {
  const all = Math.max(1, memory.count(KEYS.all))
  const repeated = new Map<string, number>()
  for (const stem of context.stems) repeated.set(stem, (repeated.get(stem) ?? 0) + 1)
  const fits: Fit[] = []
  let i = 0
  for (const around of aroundEach(context, memory.vectors)) {
    if (mayBeReplaced(context.tokens[i]!)) fits.push(measuresOf(memory, context, i, all, repeated, forms, around))
    i++
  }
  return fits
}
