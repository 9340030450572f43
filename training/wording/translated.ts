/** Learns what tells translated texts: nets of small words, the weights of whole texts, and trees. */
import type { Trace } from '../../dist/record/wording.js'
import type { Context } from '../../dist/read/wording/context.js'
import type { Count } from '../../dist/read/wording/counts.js'
import { knownOf, type Known } from '../../dist/read/wording/known.js'
import { cellsOf, textOdds, weighFirst, type SpunModel } from '../../dist/read/wording/judge.js'
import { clashesIn } from '../../dist/read/wording/clashes.js'
import { misfitsOf, repeatedIn, type Misfits } from '../../dist/read/wording/misfit.js'
import { figuresOf } from '../../dist/read/wording/translation-trees.js'
import { smallWordsOf, type SmallWord } from '../../dist/read/wording/small-words.js'
import { tracesOf } from '../../dist/read/wording/traces.js'
import {
  leastOdds,
  tracesShared,
  USUAL_TOKENS,
  weighSmall,
  type SmallWordModel,
  type SmallWordNets,
  type TranslatedModel,
} from '../../dist/read/wording/translated.js'
import { Chance } from '../../evaluation/chance.ts'
import { accusedFrom } from './bars.ts'
import { baseOf, fitLinear, fitNet } from './fit.ts'
import { learnTrees, type Row, type Trees } from './trees.ts'

/** As it is stored: trees as lists. */
type StoredTranslated = TranslatedModel & { readonly accused: number; readonly trees: SmallWordNets & Trees }

const UNITS = 16
/** Of small words as they were, one in so many is an example. */
const UNCHANGED = 0.4
const LEAST_TOKENS = 100
/** As for spun texts; more seldom, since most translations are missed anyhow, and both together may accuse one in 1,000. */
const ACCUSED = 50_000

/**
 * What a text teaches. Texts spoilt by rule teach the nets and the weights, an engine's translations the trees: together they
 * teach either worse.
 */
type Taught = 'weights' | 'trees' | 'both'

/** A text that is learnt from; kind 1 is translated. */
export interface TranslatedText {
  /** Of the article that it was made of. */
  readonly name: string
  readonly kind: 0 | 1
  readonly teaches: Taught
  /** How much it counts. */
  readonly counts: number
  readonly known: Known
  /** The first look at its words, and how many clash. */
  readonly misfits: Misfits
  readonly clashes: number
  readonly traces: readonly Trace[]
  readonly places: readonly SmallWord[]
  /** By place: whether its small word was spoilt; null where nobody can tell. */
  readonly spoilt: readonly boolean[] | null
}

interface Place {
  readonly start: number
  readonly end: number
}

/** How a text is learnt from. `put`: spoilt places; null where nobody marked them. */
export type Lesson = Pick<TranslatedText, 'name' | 'kind' | 'teaches' | 'counts'> & {
  readonly put: readonly Place[] | null
}

/** Null where the text is too short. */
export function lookAtTranslated(
  text: string,
  context: Context,
  count: Count,
  { put, ...lesson }: Lesson,
): TranslatedText | null {
  if (context.tokens.length < LEAST_TOKENS) return null
  const known = knownOf(context, count)
  const places = smallWordsOf(known)
  const isPut = ({ start, end }: SmallWord) => put!.some((one) => one.start < end && start < one.end)
  return {
    ...lesson,
    misfits: misfitsOf(known, repeatedIn(context.stems)),
    clashes: clashesIn(context.tokens).length,
    // The counts of one text less its own are large, and were asked all that they will be.
    known: { ...known, count: () => 0 },
    traces: tracesOf({ text, tokens: context.tokens }),
    places,
    spoilt: put === null ? null : places.map(isPut),
  }
}

function learnSmall(texts: readonly TranslatedText[], isMine: (place: SmallWord) => boolean): SmallWordModel {
  const [rows, kinds, some] = [[] as Float32Array[], [] as number[], new Chance('small words')]
  for (const { places, spoilt } of texts) {
    for (const [i, place] of places.entries()) {
      if (spoilt === null || !isMine(place) || (!spoilt[i] && some.share() >= UNCHANGED)) continue
      rows.push(place.measures)
      kinds.push(spoilt[i] ? 1 : 0)
    }
  }
  const all = Uint8Array.from(kinds)
  return { net: fitNet(rows, all, UNITS), base: baseOf(all) }
}

const learnBoth = (texts: readonly TranslatedText[]): SmallWordNets => ({
  articles: learnSmall(texts, ({ fault }) => fault !== 'odd preposition'),
  prepositions: learnSmall(texts, ({ fault }) => fault === 'odd preposition'),
})

/** Words are weighed by the first look at those of spun texts. */
export function learnTranslated(
  texts: readonly TranslatedText[],
  first: SpunModel['first'],
  said: (line: string) => void,
): StoredTranslated {
  said(`${texts.reduce((sum, { places }) => sum + places.length, 0)} small words`)
  const byRule = texts.filter(({ teaches }) => teaches !== 'trees')
  const nets = learnBoth(byRule)
  const examples = byRule.map((text) => {
    const tokens = text.known.context.tokens.length
    const { kind, counts } = text
    return { shares: sharesOf(text, nets), tokens, kind, counts, scale: Math.sqrt(tokens / USUAL_TOKENS) }
  })
  const weights = fitLinear(examples)
  const unchanged = examples.filter(({ kind }) => kind === 0)
  const accused = accusedFrom(
    unchanged.map(({ shares, tokens }) => leastOdds(shares, tokens, weights)),
    ACCUSED,
    said,
  )
  return { ...nets, ...weights, accused, trees: learnByEngine(texts, first, said) }
}

function learnByEngine(texts: readonly TranslatedText[], first: SpunModel['first'], said: (line: string) => void) {
  const byEngine = texts.filter(({ teaches }) => teaches !== 'weights')
  const nets = learnBoth(byEngine)
  const rows = byEngine.map((text) => rowOf(text, sharesOf(text, nets), first))
  return { ...nets, ...learnTrees(rows, said) }
}

const sharesOf = ({ known, places, traces }: TranslatedText, nets: SmallWordNets): Float64Array =>
  tracesShared(known, weighSmall(places, nets), traces)

function rowOf(text: TranslatedText, shares: Float64Array, first: SpunModel['first']): Row {
  const { name, kind, counts, known, misfits, clashes, teaches } = text
  const cells = cellsOf(weighFirst(misfits, first), known.context)
  return {
    name,
    kind,
    counts,
    isUnchanged: kind === 0 && teaches === 'both',
    figures: figuresOf(known, shares, cells, clashes),
    odds: textOdds(cells, first),
  }
}
