/** Learns what tells spun texts: the nets of the first look and of the second, and the weights of whole texts. */
import { lookAgain, type Fit, type Memory } from '../../dist/read/wording/alternatives.js'
import { clashesIn } from '../../dist/read/wording/clashes.js'
import type { Context } from '../../dist/read/wording/context.js'
import {
  cellsOf,
  clashesSay,
  rowsFrom,
  sureness,
  textOdds,
  weighAgain,
  weighFirst,
  type Cells,
  type SpunModel,
  type TextModel,
  type Weighed,
} from '../../dist/read/wording/judge.js'
import { knownOf } from '../../dist/read/wording/known.js'
import { FIRST, misfitsOf, repeatedIn, type Misfits } from '../../dist/read/wording/misfit.js'
import { Chance } from '../../evaluation/chance.ts'
import { accusedFrom, shareFrom } from './bars.ts'
import { baseOf, fitLinear, fitNet } from './fit.ts'

/** Units of the nets: with 16 in the second as good on short texts, a little worse on spun words seldom met. */
const UNITS = { first: 8, second: 24 }
/** Of unchanged words, one in so many is an example. */
const UNCHANGED = 0.25
/** Unchanged texts count so much more than others: a false accusation is worse than a miss. With 6, four were accused instead of two. */
const CARE = 25
/**
 * Share of the replaced words that a second look is to be taken at, and of the unchanged texts. With a tenth of the texts
 * three in a hundred spun ones were passed over; a third costs a tenth more time.
 */
const LOOKED_AT = { words: 0.95, texts: 1 / 3 }
/**
 * One unchanged article in so many may be accused, by the tail of those that were learnt from. Of those that were not, some
 * five times as many are: their tail is longer than it looks from here.
 */
const ACCUSED = 5_000

/** A text that is learnt from; kind 1 is spun. */
export interface SpunText {
  readonly kind: 0 | 1
  readonly context: Context
  readonly misfits: Misfits
  /** By word of the first look: the second, and whether it was put there. */
  readonly fits: readonly Fit[]
  readonly put: readonly boolean[]
  readonly clashes: number
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Looks at every word twice: which of them need it is learnt only then. */
export function lookAtSpun(context: Context, memory: Memory, kind: 0 | 1, replaced: readonly Place[]): SpunText {
  const known = knownOf(context, memory.count)
  const repeated = repeatedIn(context.stems)
  const misfits = misfitsOf(known, repeated)
  const fits = lookAgain(known, misfits, [...misfits.at.keys()], memory, repeated)
  const isPut = (i: number) => {
    const { start, end } = context.tokens[i]!
    return replaced.some((one) => one.start < end && start < one.end)
  }
  return { kind, context, misfits, fits, put: misfits.at.map(isPut), clashes: clashesIn(context.tokens).length }
}

/** Rows of one look with what each is; of unchanged words a part. */
function rowsOf(texts: readonly SpunText[], rowAt: (text: SpunText, word: number) => Float32Array | null) {
  const [rows, kinds, some] = [[] as Float32Array[], [] as number[], new Chance('rows')]
  for (const text of texts) {
    for (const [word, put] of text.put.entries()) {
      if (!put && some.share() >= UNCHANGED) continue
      const row = rowAt(text, word)
      if (row === null) continue
      rows.push(row)
      kinds.push(put ? 1 : 0)
    }
  }
  return { rows, kinds: Uint8Array.from(kinds) }
}

interface Judged {
  readonly text: SpunText
  readonly cells: Cells
}

/** Fewer words are not judged. */
const LEAST_WORDS = 40

function weightsOf(judged: readonly Judged[]) {
  return fitLinear(
    judged
      .filter(({ cells }) => cells.words >= LEAST_WORDS)
      .map(({ cells: { shares, words }, text: { kind } }) => ({
        shares,
        scale: sureness(words),
        kind,
        counts: kind === 1 ? 1 : CARE,
      })),
  )
}

/** Clashes a word; one more than there were, so that never is not taken for impossible. */
function clashRate(texts: readonly SpunText[], of: 0 | 1): number {
  const some = texts.filter(({ kind }) => kind === of)
  const [met, words] = some.reduce(([a, b], { clashes, fits }) => [a + clashes, b + fits.length], [1, 1])
  return Number((met / words).toPrecision(4))
}

type Said = (line: string) => void

export function learnSpun(texts: readonly SpunText[], said: Said): SpunModel & { readonly accused: number } {
  const first = learnFirst(texts, said)
  const again = learnAgain(texts, first, said)
  const clashes = { spun: clashRate(texts, 1), unchanged: clashRate(texts, 0) }
  said(`clashes ${clashes.spun} ${clashes.unchanged}`)
  const unchanged = again.judged.filter(({ text, cells }) => text.kind === 0 && cells.words >= LEAST_WORDS)
  const odds = unchanged.map(
    ({ text, cells }) => textOdds(cells, again.model) + clashesSay(text.clashes, text.fits.length, { clashes }),
  )
  return { first, ...again.model, clashes, accused: accusedFrom(odds, ACCUSED, said) }
}

function learnFirst(texts: readonly SpunText[], said: Said): SpunModel['first'] {
  const { rows, kinds } = rowsOf(texts, ({ misfits }, word) => misfits.measures.slice(word * FIRST, (word + 1) * FIRST))
  const one = { net: fitNet(rows, kinds, UNITS.first), base: baseOf(kinds) }
  const weighed = texts.map((text) => ({ text, words: weighFirst(text.misfits, one) }))
  const word = shareFrom(
    weighed.flatMap(({ text, words }) => words.flatMap(({ odds }, at) => (text.put[at] ? [odds] : []))),
    LOOKED_AT.words,
  )
  const judged = weighed.map(({ text, words }) => ({ text, cells: cellsOf(words, text.context) }))
  const weights = weightsOf(judged)
  const of = (kind: 0 | 1) =>
    judged.filter(({ text }) => text.kind === kind).map(({ cells }) => textOdds(cells, weights))
  const gate = shareFrom(of(0), LOOKED_AT.texts)
  const passed = of(1).filter((odds) => odds >= gate).length
  const asked = weighed.flatMap(({ text, words }) => (text.kind === 0 ? words : [])).map(({ odds }) => odds >= word)
  said(
    `first look at ${rows.length} words; again at ${LOOKED_AT.texts.toFixed(2)} of unchanged texts, ${passed} of ${of(1).length} spun, and ${asked.filter(Boolean).length} of ${asked.length} unchanged words`,
  )
  return { ...one, ...weights, gate, word }
}

function learnAgain(
  texts: readonly SpunText[],
  first: SpunModel['first'],
  said: Said,
): { model: TextModel; judged: readonly Judged[] } {
  const firsts = new Map(texts.map((text) => [text, weighFirst(text.misfits, first)] as const))
  const { rows, kinds } = rowsOf(texts, (text, word) =>
    firsts.get(text)![word]!.odds >= first.word ? text.fits[word]!.measures : null,
  )
  const one = { net: fitNet(rows, kinds, UNITS.second), base: baseOf(kinds) }
  said(`second look at ${rows.length} words`)
  const judged = texts.map((text) => {
    const words = firsts.get(text)! as readonly Weighed[]
    const looked = rowsFrom(words, first.word)
    const fits = looked.map((row) => text.fits[row]!)
    return { text, cells: cellsOf(weighAgain(words, looked, fits, one), text.context) }
  })
  return { model: { ...one, ...weightsOf(judged) }, judged }
}
