import type { Article } from '../../record/article.js'
import type { Found } from '../../record/found.js'
import type { Trace, Wording } from '../../record/wording.js'
import type { Annotation, Token } from '../annotate/annotation.js'
import { clashesIn } from './clashes.js'
import { contextOf, type Context } from './context.js'
import { cellsOf, clashesSay, spunOdds, weigh } from './judge.js'
import { fitsOf, formFitsOf, type FormFits } from './misfit.js'
import { MODEL, type WordingModel } from './model.js'
import { replacedIn } from './replaced.js'
import { smallWordsOf } from './small-words.js'
import { tracesOf } from './traces.js'
import { tracesShared, translatedOdds, weighSmall, withoutEach, type WeighedSmallWord } from './translated.js'

/** Fewer different words than these show nothing: what does not fit may be the subject's own terms. */
const LEAST_WORDS = 40
const LEAST_TOKENS = 120
/** What stands after these is not looked at: a book is no report, and a spun one shows it before. */
const MOST_TOKENS = 12_000

const unmarked = (verdict: Wording['verdict'], why: string): Wording => ({ verdict, why, replaced: [], traces: [] })

const NOTHING = unmarked(
  'nothing shown',
  'Its words fit where they stand about as well as those of unchanged articles do.',
)

/** A small word is listed from here on: log odds that it is wrong. */
const LISTED_ODDS = 1.5

const WHY = {
  'odd preposition': (instead: string) => `“${instead}” is what mostly stands here.`,
  'missing article': (instead: string) => `“${instead}” mostly stands before it here.`,
  'needless article': () => 'Mostly no article stands here.',
} as const

const traceOf = ({ place: { fault, instead, start, end } }: WeighedSmallWord): Trace => ({
  kind: fault,
  span: { start, end },
  why: WHY[fault](instead),
})

/** A form is listed as out of order from here on: it stands between such neighbours 50 times less than elsewhere. */
const LISTED_MISFIT = -4

const outOfOrder = ({ tokens }: Context, { byThree }: FormFits): Trace[] =>
  tokens.flatMap(({ tag, start, end }, i) =>
    tag !== 'PUNCT' && byThree[i]! < LISTED_MISFIT
      ? [{ kind: 'odd order', span: { start, end }, why: 'Such a word hardly ever stands between these two.' } as const]
      : [],
  )

const inOrder = (a: Trace, b: Trace): number => a.span.start - b.span.start || a.span.end - b.span.end

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

function translatedBy(text: string, context: Context, forms: FormFits, model: WordingModel): Wording | null {
  const smallWords = weighSmall(smallWordsOf(context, model.memory.count, forms), model.translated)
  const ruled = tracesOf({ text, tokens: context.tokens })
  const shares = tracesShared(context, forms, smallWords, ruled)
  const isAccused = (by: Float64Array) =>
    translatedOdds(by, context.tokens.length, model.translated) >= model.translated.accused
  if (!isAccused(shares) || ![...withoutEach(shares)].every(isAccused)) return null
  const small = smallWords.filter(({ odds }) => odds >= LISTED_ODDS).map(traceOf)
  const traces = [...ruled, ...small, ...outOfOrder(context, forms)].toSorted(inOrder)
  // No bare accusation: what shows nowhere is not said.
  if (traces.length === 0) return null
  const why = `${counted(traces.length, 'trace')} of translating software in ${context.tokens.length} words and marks; fewer than 1 in 1,000 unchanged articles looks so.`
  return { verdict: 'machine-translated', why, replaced: [], traces }
}

function spunBy(context: Context, forms: FormFits, model: WordingModel): Wording | null {
  const words = weigh(fitsOf(context, model.memory, forms), model.spun)
  const cells = cellsOf(words, context.stems)
  const clashes = clashesIn(context.tokens)
  const odds = spunOdds(cells, model.spun) + clashesSay(clashes.length, words.length, model.spun)
  if (cells.words < LEAST_WORDS || odds < model.spun.accused) return null
  const replaced = replacedIn(words, clashes, context, model.spun)
  if (replaced.length === 0) return null
  const why = `${counted(replaced.length, 'word')} of ${words.length} do not fit where they stand, as if put there one by one from a list of synonyms; fewer than 1 in 1,000 unchanged articles looks so.`
  return { verdict: 'spun', why, replaced, traces: [] }
}

const isEnglish = ({ language }: Article): boolean => language === 'en' || language.startsWith('en-')

/** What the wording of an article shows of how it was made. Cost is linear in its length. */
export function findWording(article: Article, { tokens }: Annotation, model = MODEL()): Found<Wording> {
  return { found: wordingOf(article, tokens, model), problems: [] }
}

function wordingOf(article: Article, all: readonly Token[], model: WordingModel): Wording {
  if (!isEnglish(article)) return unmarked('not judged', 'Only the wording of English is known here.')
  if (all.length < LEAST_TOKENS)
    return unmarked('not judged', `It is too short: ${counted(all.length, 'word')} and marks.`)
  const context = contextOf(all.slice(0, MOST_TOKENS))
  const forms = formFitsOf(context, model.memory.count)
  return spunBy(context, forms, model) ?? translatedBy(article.text, context, forms, model) ?? NOTHING
}
