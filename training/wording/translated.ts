/** Learns what tells translated texts: nets of small words, and the weights of whole texts. */
import type { Trace } from '../../dist/record/wording.js'
import type { Context } from '../../dist/read/wording/context.js'
import type { Count } from '../../dist/read/wording/counts.js'
import { knownOf, type Known } from '../../dist/read/wording/known.js'
import { smallWordsOf, type SmallWord } from '../../dist/read/wording/small-words.js'
import { tracesOf } from '../../dist/read/wording/traces.js'
import {
  leastOdds,
  tracesShared,
  USUAL_TOKENS,
  weighSmall,
  type SmallWordModel,
  type TranslatedModel,
} from '../../dist/read/wording/translated.js'
import { Chance } from '../../evaluation/chance.ts'
import { accusedFrom } from './bars.ts'
import { baseOf, fitLinear, fitNet } from './fit.ts'

const UNITS = 16
/** Of small words as they were, one in so many is an example. */
const UNCHANGED = 0.4
const LEAST_TOKENS = 100
/** As for spun texts; more seldom, since most translations are missed anyhow, and both together may accuse one in 1,000. */
const ACCUSED = 50_000

/** A text that is learnt from; kind 1 is translated. */
export interface TranslatedText {
  readonly kind: 0 | 1
  /** How much it counts. */
  readonly counts: number
  readonly known: Known
  readonly traces: readonly Trace[]
  readonly places: readonly SmallWord[]
  /** By place: whether its small word was spoilt; null where nobody can tell. */
  readonly spoilt: readonly boolean[] | null
}

interface Place {
  readonly start: number
  readonly end: number
}

/** `put`: spoilt places; null where nobody marked them. Null where the text is too short. */
export function lookAtTranslated(
  text: string,
  context: Context,
  count: Count,
  { kind, counts, put }: { kind: 0 | 1; counts: number; put: readonly Place[] | null },
): TranslatedText | null {
  if (context.tokens.length < LEAST_TOKENS) return null
  const known = knownOf(context, count)
  const places = smallWordsOf(known)
  const isPut = ({ start, end }: SmallWord) => put!.some((one) => one.start < end && start < one.end)
  const traces = tracesOf({ text, tokens: context.tokens })
  // The counts of one text less its own are large, and were asked all that they will be.
  return {
    kind,
    counts,
    known: { ...known, count: () => 0 },
    traces,
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

export function learnTranslated(
  texts: readonly TranslatedText[],
  said: (line: string) => void,
): TranslatedModel & { readonly accused: number } {
  const small = {
    articles: learnSmall(texts, ({ fault }) => fault !== 'odd preposition'),
    prepositions: learnSmall(texts, ({ fault }) => fault === 'odd preposition'),
  }
  said(`${texts.reduce((sum, { places }) => sum + places.length, 0)} small words`)
  const examples = texts.map(({ known, traces, places, kind, counts }) => {
    const tokens = known.context.tokens.length
    const shares = tracesShared(known, weighSmall(places, small), traces)
    return { shares, tokens, kind, counts, scale: Math.sqrt(tokens / USUAL_TOKENS) }
  })
  const weights = fitLinear(examples)
  const unchanged = examples.filter(({ kind }) => kind === 0)
  const accused = accusedFrom(
    unchanged.map(({ shares, tokens }) => leastOdds(shares, tokens, weights)),
    ACCUSED,
    said,
  )
  return { ...small, ...weights, accused }
}
