import type { Article } from '../../record/article.js'
import type { Found } from '../../record/found.js'
import type { Trace, Wording } from '../../record/wording.js'
import type { Annotation, Token } from '../annotate/annotation.js'
import { contextOf, type Context } from './context.js'
import { cellsOf, spunOdds, weigh } from './judge.js'
import { fitsOf, formFitsOf, type FormFits } from './misfit.js'
import { MODEL, type WordingModel } from './model.js'
import { replacedIn } from './replaced.js'
import { smallWordsOf, type SmallWord } from './small-words.js'
import { tracesOf } from './traces.js'
import { tracesShared, translatedOdds } from './translated.js'

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

/** A fault of a small word is listed when its mending fits this much better (as a logarithm): 20 times. */
const LISTED_GAIN = 3

const traceOf = ({ fault, instead, start, end }: SmallWord): Trace => ({
  kind: fault,
  span: { start, end },
  why:
    fault === 'odd preposition'
      ? `“${instead}” is what mostly stands here.`
      : fault === 'missing article'
        ? `“${instead}” mostly stands before it here.`
        : 'No article mostly stands here.',
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
  const smallWords = smallWordsOf(context, model.memory.count)
  const ruled = tracesOf({ text, tokens: context.tokens })
  const shares = tracesShared(context, forms, smallWords, ruled)
  if (translatedOdds(shares, context.tokens.length, model.translated) < model.translated.accused) return null
  const small = smallWords.filter(({ gain }) => gain >= LISTED_GAIN).map(traceOf)
  const traces = [...ruled, ...small, ...outOfOrder(context, forms)].toSorted(inOrder)
  // No bare accusation: what shows nowhere is not said.
  if (traces.length === 0) return null
  const why = `${counted(traces.length, 'trace')} of translating software in ${context.tokens.length} words and marks; fewer than 1 in 1,000 unchanged articles looks so.`
  return { verdict: 'machine-translated', why, replaced: [], traces }
}

function spunBy(context: Context, forms: FormFits, model: WordingModel): Wording | null {
  const words = weigh(fitsOf(context, model.memory, forms), model.spun)
  const cells = cellsOf(words, context.stems)
  if (cells.words < LEAST_WORDS || spunOdds(cells, model.spun) < model.spun.accused) return null
  const replaced = replacedIn(words, context)
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
