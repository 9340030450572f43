import type { Token } from '../annotate/annotation.js'
import type { Trace, TraceKind } from '../../record/wording.js'

/** What a rule looks at: the text, its tokens, and where its sentences begin and end among them. */
export interface Look {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** A rule finds one kind of trace from the token at `i` on; null where there is none. */
type Rule = (look: Look, i: number) => Trace | null

const traceOf = (kind: TraceKind, first: Token, last: Token, why: string): Trace => ({
  kind,
  span: { start: first.start, end: last.end },
  why,
})

const gapAfter = ({ text, tokens }: Look, i: number): string =>
  text.slice(tokens[i]!.end, tokens[i + 1]?.start ?? tokens[i]!.end)

const same = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && one.sentence === other.sentence

const MAY_BE_SPACED: ReadonlySet<string> = new Set([',', ';', '“', '„', '”', '"'])

/** “ not to provoke ”, and a comma that stands apart: a translator hands its marks back one by one. */
const spacedMark: Rule = (look, i) => {
  const { tokens } = look
  const [token, next] = [tokens[i]!, tokens[i + 1]]
  if (next === undefined || next.start === token.end || (token.text.length > 1 && next.text.length > 1)) return null
  if (!MAY_BE_SPACED.has(next.text) && !MAY_BE_SPACED.has(token.text)) return null
  if (!same(token, next) || !/^[ \u00a0]+$/.test(gapAfter(look, i))) return null
  if (/^[,;]$/.test(next!.text) && /\p{L}/u.test(token.text))
    return traceOf('spaced mark', token, next!, 'A space stands before the mark.')
  // An opening mark, or a closing one where only an opening one can be: after white space and before a word.
  const before = tokens[i - 1]
  const apart = before === undefined || before.end < token.start || !same(before, token)
  if (/^[“„”"]$/.test(token.text) && apart && /^\p{L}/u.test(next!.text))
    return traceOf('spaced mark', token, next!, 'A space stands on both sides of the quotation mark.')
  return null
}

/** Singular though they end in s, or used with "a" though plural. */
const NOT_PLURAL =
  /(?:ss|us|is|ics|news|means|series|species|lens|always|perhaps|crossroads|headquarters|works|barracks|sales|sports|arms|goods|savings|customs|thousands|times|years|days|months|weeks|hours|miles|minutes|dollars|points|seconds|women|men|people)$/

/** "A dozen ships" is one dozen. */
const COUNTS =
  /^(?:dozen|few|couple|hundred|thousand|million|billion|half|quarter|third|good|great|mere|record|further|full|whopping|staggering|total|whole|combined|estimated|additional|handful)$/

/** "a more constructive relations" */
const articleBeforePlural: Rule = ({ tokens }, i) => {
  const article = tokens[i]!
  if (article.lower !== 'a' && article.lower !== 'an') return null
  if (COUNTS.test(tokens[i + 1]?.lower ?? '')) return null
  for (let at = i + 1; at < Math.min(tokens.length, i + 7); at++) {
    const token = tokens[at]!
    if (!same(article, token)) return null
    if (token.tag === 'ADJ' || token.tag === 'ADV' || (token.tag === 'CCONJ' && at > i + 1)) continue
    const plural = token.tag === 'NOUN' && /[^s]s$/.test(token.lower) && !NOT_PLURAL.test(token.lower)
    const following = tokens[at + 1]
    // "a sports car", "a Veterans Day": the noun that counts comes after.
    const ends =
      following === undefined || !same(token, following) || /^(?:ADP|PUNCT|VERB|AUX|SCONJ|CCONJ)$/.test(following.tag)
    const apart = following !== undefined && /^[-–'’]/.test(following.text)
    if (!plural || !ends || apart || token.end - token.start < 5) return null
    return traceOf('article before a plural', article, token, '“A” stands before a plural.')
  }
  return null
}

const TITLES =
  /^(?:Minister|Secretary|President|Director|General|Chairman|Ambassador|Spokesman|Representative|Chancellor)$/
const OFFICES = /^(?:foreign|defense|defence|prime|interior|finance|justice|health|energy|deputy|press|general)$/

const startsCapital = (token: Token | undefined): boolean => token !== undefined && token.text !== token.lower

/** "the Russian defense Minister Sergei": one title, half in small letters. */
const splitTitle: Rule = ({ tokens }, i) => {
  const [office, title, name] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
  if (office.tag === 'PUNCT' || !startsCapital(title)) return null
  if (!OFFICES.test(office.text) || title === undefined || !TITLES.test(title.text) || !same(office, name)) return null
  if (!/^\p{Lu}\p{Ll}/u.test(name!.text)) return null
  return traceOf('split title', office, title, 'Half of the title has a capital and half has none.')
}

/** Forms made by rule where English has none: from grammars of English, not from texts. */
const OVER_REGULAR: ReadonlySet<string> = new Set(
  'broadcasted costed splitted putted cutted hitted teached catched buyed selled leaded bringed growed drawed informations equipments furnitures advices researches evidences knowledges progresses feedbacks softwares weaponries machineries personnels luggages homeworks trainings cooperations accomodate'.split(
    ' ',
  ),
)

const overRegular: Rule = ({ tokens }, i) =>
  OVER_REGULAR.has(tokens[i]!.text)
    ? traceOf('form made by rule', tokens[i]!, tokens[i]!, 'English has no such form of the word.')
    : null

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** "has worsened in March 2014": what is dated is over. */
const perfectWithDate: Rule = ({ tokens }, i) => {
  const [has, verb] = [tokens[i]!, tokens[i + 1]]
  if (
    (has.lower !== 'has' && has.lower !== 'have') ||
    verb === undefined ||
    !/(?:ed|en)$/.test(verb.lower) ||
    verb.lower === 'been'
  )
    return null
  const [preposition, month, year] = tokens.slice(i + 2, i + 5)
  if (!same(has, month) || preposition?.lower !== 'in') return null
  const dated =
    /^(?:19|20)\d\d$/.test(month!.text) || (MONTH.test(month!.text) && /^(?:19|20)\d\d$/.test(year?.text ?? ''))
  return dated
    ? traceOf('perfect with a date', has, month!, 'The perfect tense stands with a date that is over.')
    : null
}

const SAYS =
  /^(?:said|says|stated|noted|added|declared|stressed|emphasized|reported|announced|believes|thinks|claimed)$/

/** "said, that": a comma that English does not have and other languages must. */
const commaBeforeThat: Rule = ({ tokens }, i) => {
  const [verb, comma, that, next] = [tokens[i]!, tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  if (comma?.text !== ',' || !SAYS.test(verb.lower) || that?.lower !== 'that' || !same(verb, next)) return null
  return traceOf('comma before that', verb, that, 'A comma stands between the verb of saying and “that”.')
}

const LEAST_SENTENCE = 7
const MOST_SENTENCE = 60

/** A sentence that ends with a stop and has no verb: "Russia for anybody not a threat." */
const verbless: Rule = ({ tokens }, i) => {
  const first = tokens[i]!
  if (same(tokens[i - 1], first)) return null
  let end = i
  for (; end < tokens.length && same(tokens[end], first); end++) {
    if (tokens[end]!.tag === 'VERB' || tokens[end]!.tag === 'AUX' || end - i > MOST_SENTENCE) return null
  }
  const last = tokens[end - 1]!
  if (end - i < LEAST_SENTENCE || last.text !== '.' || /\d/.test(first.text)) return null
  return traceOf('sentence without a verb', first, last, 'The sentence has no verb.')
}

/** "NATO Secretary General claimed", "Kremlin said": a body or an office that English names with an article. */
const NEEDS_ARTICLE =
  /^(?:Kremlin|Pentagon|Bundestag|Duma|Alliance|Ministry|Embassy|Government|Army|Parliament|Commission|Council)$/

const bareBody: Rule = ({ tokens }, i) => {
  const [token, verb, before] = [tokens[i]!, tokens[i + 1], tokens[i - 1]]
  if (!startsCapital(token) || !NEEDS_ARTICLE.test(token.text) || same(before, token) || !same(token, verb)) return null
  return SAYS.test(verb!.lower) || /^(?:has|is|will)$/.test(verb!.lower)
    ? traceOf('body without its article', token, verb!, 'English names this body with “the”.')
    : null
}

const RULES: readonly Rule[] = [
  spacedMark,
  articleBeforePlural,
  splitTitle,
  overRegular,
  perfectWithDate,
  commaBeforeThat,
  verbless,
  bareBody,
]

/** Kinds that rules find, in the order of the weights. */
export const RULED: readonly TraceKind[] = [
  'spaced mark',
  'article before a plural',
  'split title',
  'form made by rule',
  'perfect with a date',
  'comma before that',
  'sentence without a verb',
  'body without its article',
]

/** What rules find, in the order of the text. */
export function tracesOf(look: Look): Trace[] {
  const found: Trace[] = []
  for (let i = 0; i < look.tokens.length; i++) {
    for (const rule of RULES) {
      const trace = rule(look, i)
      if (trace !== null) found.push(trace)
    }
  }
  return found
}
