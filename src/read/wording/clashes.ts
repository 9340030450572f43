import type { Tag, Token } from '../annotate/annotation.js'

/** Index of a token whose part of speech cannot stand between its neighbours. */
type Rule = (tokens: readonly Token[], i: number) => boolean

const ARTICLE = /^(?:a|an|the)$/
/** Not a form that may also be a noun, an adjective or a participle. */
const isBare = (token: Token | undefined): boolean =>
  token?.tag === 'VERB' && /^[a-z]+$/.test(token.text) && !/(?:ing|ed|en|[^s]s|left|cut|set|must)$/.test(token.text)

const ENDS: ReadonlySet<Tag> = new Set<Tag>(['ADP', 'PART', 'CCONJ', 'PUNCT', 'AUX'])
const ends = (token: Token | undefined): boolean =>
  token !== undefined && ENDS.has(token.tag) && !/^[-–—"“”'’&/]/.test(token.text)

/** "the raze of": a verb where only a noun can stand. */
const verbForNoun: Rule = (tokens, i) =>
  ARTICLE.test(tokens[i - 1]?.lower ?? '') && isBare(tokens[i]) && ends(tokens[i + 1])

/** "a bilateral raze between" */
const verbForDescribedNoun: Rule = (tokens, i) =>
  ARTICLE.test(tokens[i - 2]?.lower ?? '') && tokens[i - 1]?.tag === 'ADJ' && isBare(tokens[i]) && ends(tokens[i + 1])

/** "the be adjacent to regions" */
const auxiliaryAfterArticle: Rule = (tokens, i) =>
  ARTICLE.test(tokens[i - 1]?.lower ?? '') && /^(?:be|been|is|are|was|were|has|had|does)$/.test(tokens[i]!.text)

const SUBJECT = /^(?:we|they|i|he|she|it|you)$/
const PARTICIPLE =
  /^(?:seen|been|gone|taken|given|known|shown|written|spoken|become|begun|chosen|driven|fallen|grown|done)$/

/** "we press seen it": a verb of content where only "have" or "are" can stand. */
const verbForAuxiliary: Rule = (tokens, i) =>
  SUBJECT.test(tokens[i - 1]?.lower ?? '') &&
  isBare(tokens[i]) &&
  !/^(?:remain|seem|get|got|go|feel|felt|look|stay|stand|appear|keep|sit|become|became|lay|lie)$/.test(
    tokens[i]!.lower,
  ) &&
  PARTICIPLE.test(tokens[i + 1]?.lower ?? '')

/** "the secretary unspecialized pointed out" */
const adjectiveForNoun: Rule = (tokens, i) =>
  tokens[i - 1]?.tag === 'NOUN' &&
  tokens[i]!.tag === 'ADJ' &&
  tokens[i + 1]?.tag === 'VERB' &&
  tokens[i + 1]!.lower.endsWith('ed')

/** "the owing to why" */
const participleForNoun: Rule = (tokens, i) =>
  ARTICLE.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i]!.tag === 'VERB' &&
  tokens[i]!.lower.endsWith('ing') &&
  /^(?:to|why|that|because)$/.test(tokens[i + 1]?.lower ?? '')

/** "we wish like to": two verbs where only "would" and one can stand. */
const verbBeforeLike: Rule = (tokens, i) =>
  isBare(tokens[i]) &&
  !/^(?:feel|felt|look|sound|seem|act)$/.test(tokens[i]!.lower) &&
  tokens[i + 1]?.lower === 'like' &&
  tokens[i + 2]?.lower === 'to'

/** "When chosen of the council" */
const participleBeforeOf: Rule = (tokens, i) =>
  /^(?:when|while|if)$/.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i]!.tag === 'VERB' &&
  /(?:ed|en)$/.test(tokens[i]!.lower) &&
  tokens[i + 1]?.lower === 'of'

/** "Secretary Run-of-the-mill Jens": a phrase in the middle of a name. */
const phraseInName: Rule = (tokens, i) => {
  if (tokens[i + 1]!.text !== '-' || tokens[i - 1]!.tag !== 'PROPN' || !/^[A-Z][a-z]+$/.test(tokens[i]!.text))
    return false
  let end = i + 1
  while (end < i + 8 && tokens[end]?.text === '-' && /^[a-z]+$/.test(tokens[end + 1]?.text ?? '')) end += 2
  return end > i + 3 && tokens[end]?.tag === 'PROPN'
}

/** "with TASS winning of the summit": what follows a name that a preposition governs is no verb with "of". */
const verbForPreposition: Rule = (tokens, i) =>
  tokens[i + 1]!.lower === 'of' &&
  tokens[i]!.lower.endsWith('ing') &&
  tokens[i - 1]!.tag === 'PROPN' &&
  tokens[i - 2]?.tag === 'ADP' &&
  !/^(?:consist|think|speak|talk|complain|warn|dream|hear|approv|dispos|learn|tir|dy|boast|conceiv)ing$/.test(
    tokens[i]!.lower,
  )

const RULES: readonly Rule[] = [
  phraseInName,
  verbForPreposition,
  verbForNoun,
  verbForDescribedNoun,
  auxiliaryAfterArticle,
  verbForAuxiliary,
  adjectiveForNoun,
  participleForNoun,
  verbBeforeLike,
  participleBeforeOf,
]

/** Tags of what the rules look at. */
const MAY_CLASH: ReadonlySet<Tag> = new Set<Tag>(['VERB', 'AUX', 'ADJ'])

/**
 * Tokens whose part of speech clashes with their neighbours': what writers hardly ever print, and lists of synonyms that
 * know no grammar do. Each word once: a term that the tagger takes for a verb clashes wherever it stands.
 */
export function clashesIn(tokens: readonly Token[]): number[] {
  const seen = new Set<string>()
  const found: number[] = []
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i]!
    if (!MAY_CLASH.has(token.tag)) continue
    const inSentence = tokens[i - 1]!.sentence === token.sentence && tokens[i + 1]!.sentence === token.sentence
    if (!inSentence || seen.has(token.lower) || !RULES.some((rule) => rule(tokens, i))) continue
    seen.add(token.lower)
    found.push(i)
  }
  return found
}
