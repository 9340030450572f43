import { CUE_VERBS, type CueClass } from '../../lexicon/cue-verbs.js'
import { HEADLINE_LABELS } from '../../lexicon/headline-labels.js'
import { span, type Span } from '../../record/span.js'
import type { Token } from '../annotate/annotation.js'

/** A statement that a headline makes of somebody: spans in `article.text`. */
export interface Headline {
  readonly source: Span
  readonly cue: Span | null
  readonly content: Span
  readonly by: string
}

/** A name in a headline is short. */
const LONGEST_NAME = 6
const DASH = /^[-–—]+$/

/**
 * What a headline says that somebody says: "Rossi: no talks before May", "No talks before May - Rossi". `tokens` are those of the title. Null where it has none of these forms.
 */
export function readHeadline(tokens: readonly Token[]): Headline | null {
  return colonForm(tokens) ?? dashForm(tokens)
}

function colonForm(tokens: readonly Token[]): Headline | null {
  const colon = tokens.findIndex(({ text }) => text === ':')
  if (colon < 1 || colon > LONGEST_NAME || colon + 2 >= tokens.length || !isName(tokens, 0, colon)) return null
  return headlineOf(tokens, [0, colon], null, [colon + 1, tokens.length], 'headline: NAME: WORDS')
}

function dashForm(tokens: readonly Token[]): Headline | null {
  const dash = tokens.findLastIndex(({ text }, i) => DASH.test(text) && isApart(tokens, i))
  const after = tokens.length - dash - 1
  if (dash < 3 || after < 1 || after > LONGEST_NAME || !isName(tokens, dash + 1, tokens.length)) return null
  return headlineOf(tokens, [dash + 1, tokens.length], null, [0, dash], 'headline: WORDS - NAME')
}

/** A headline that is a sentence: a name, a verb of reporting and what it reports ("Rossi welcomes talks"). Null if it is not. */
export function readSentence(tokens: readonly Token[]): Headline | null {
  for (let i = 1; i < Math.min(tokens.length - 2, LONGEST_NAME + 1); i++) {
    const { lower } = tokens[i] as Token
    const verb = CUE_VERBS.get(lower)
    if (verb === undefined || lower === verb.base || lower.endsWith('ing') || !SAYS.has(verb.class)) continue
    if (!isName(tokens, 0, i)) return null
    return headlineOf(tokens, [0, i], [i, i + 1], [i + 1, tokens.length], 'headline: NAME VERB WORDS')
  }
  return null
}

const SAYS: ReadonlySet<CueClass> = new Set(['report', 'stance', 'ask'])

const isApart = (tokens: readonly Token[], i: number): boolean => {
  const [before, mark, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  return before !== undefined && after !== undefined && before.end < mark.start && mark.end < after.start
}

/** Capitals, no verb or figure, and not the label of a kind of article: read as somebody's name or description. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to)
  const isLabel = words.every(({ lower }) => HEADLINE_LABELS.has(lower))
  const fits = words.every(
    ({ text, tag }, i) =>
      /^\p{Lu}/u.test(text) ||
      (i > 0 && (tag === 'ADP' || tag === 'DET' || tag === 'PART' || tag === 'NOUN' || tag === 'ADJ')),
  )
  return (
    !isLabel && fits && words.every(({ tag }) => tag !== 'AUX' && tag !== 'NUM' && tag !== 'ADV' && tag !== 'SCONJ')
  )
}

type Cut = readonly [from: number, to: number]

function headlineOf(tokens: readonly Token[], source: Cut, cue: Cut | null, content: Cut, by: string): Headline {
  const of = ([from, to]: Cut) => span((tokens[from] as Token).start, (tokens[to - 1] as Token).end)
  return { source: of(source), cue: cue && of(cue), content: of(content), by }
}
