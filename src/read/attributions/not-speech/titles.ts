import { PAPERS } from '../../../lexicon/not-speech.js'
import type { Token } from '../../annotate/annotation.js'
import { isNamed } from '../mend.js'
import { isInMarks, isQuoting, isTag, lowerAt, nounOf, type Case, type Verdict } from './case.js'

/** Words that a title leaves small. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the of in on at to for and or but nor with from by as is not no you my your our its it into over under than vs'.split(
    ' ',
  ),
)
/** Verbs that name or show a work; what somebody says in capitals he may shout. */
const NAMES: ReadonlySet<string> = new Set(
  'read call name title entitle dub nickname brand label publish run announce write launch release demand print say know show sign paint spray scrawl carve painted sprayed scrawled carved'.split(
    ' ',
  ),
)

/** A title, a slogan, a nickname: “The Last Ferryman”. Capitals throughout, and no full stop within the marks. */
export function isTitle(told: Case): Verdict | null {
  const { verb, cue, source } = told
  if (told.told.headline || !isCapitalised(told)) return null
  if (cue === null) return 'none'
  // A person's own words may be capitalised throughout ("Never Again"): only a thing or nobody bears a title.
  // A work is read or sung, whoever does it; words are written on something.
  if (/^(?:read|sing|sang|publish|release)$/.test(verb?.base ?? '') && !isTag(told)) return 'none'
  const byThing =
    source === null ||
    !told.tokens
      .slice(source.first, source.last)
      .some(({ tag, lower }) => tag === 'PROPN' || (tag === 'PRON' && !lower.startsWith('some')))
  const base = verb?.base ?? lowerAt(told, told.head ?? cue.first)
  if (isOnFrontPage(told) || (source !== null && PAPERS.has(nounOf(told, source)))) return 'none'
  return byThing && NAMES.has(base) && !isTag(told) ? 'none' : null
}

/** Tokens looked at on each side for the word that says so: a sentence may have no end. */
const NEAR = 40

/** Whether the sentence says that it quotes a headline. */
const isOnFrontPage = ({ tokens, sentence, content }: Case): boolean =>
  tokens
    .slice(Math.max(sentence.first, content.first - NEAR), Math.min(sentence.last, content.last + NEAR))
    .some(
      ({ lower }, i, words) =>
        /^(?:headline|headlines|masthead)$/.test(lower) || (lower === 'page' && words[i - 1]?.lower === 'front'),
    )

function isCapitalised({ tokens, content, told }: Case): boolean {
  if (told.kind !== 'direct' || told.content.length > 1) return false
  const words = tokens.slice(content.first, content.last).filter(({ tag }) => tag !== 'PUNCT')
  const large = words.filter(({ lower }) => !SMALL.has(lower))
  const ends = tokens.slice(content.first, content.last).some(({ text }) => /^[.!?…]+$/.test(text))
  return words.length >= 2 && large.length > 0 && !ends && large.every(({ text }) => /^[\p{Lu}\d]/u.test(text))
}

/**
 * Words in marks within a sentence of the reporter's, and nobody is said to say them. What begins or ends a sentence with a
 * mark may be the rest of a long quotation.
 */
export function isStray(told: Case): Verdict | null {
  const { cue, source, content, sentences, tokens } = told
  if (cue !== null || source !== null || told.told.kind !== 'mixed') return null
  if (!isQuoting(told)) return 'none'
  const opens = sentences[(tokens[content.first] as Token).sentence]?.first === content.first
  return opens && (isInMarks(told, content.first) || isInMarks(told, content.last - 1)) ? null : 'none'
}

/** A question in marks that nobody asks and nothing in its paragraph answers. */
export function isLoneQuestion(told: Case): Verdict | null {
  const { cue, source, tokens, content, sentence } = told
  if (cue !== null || source !== null || told.told.content.length > 1) return null
  const asks = tokens.slice(content.first, content.last).some(({ text }: Token) => text === '?')
  return asks && sentence.last - content.last <= 1 && content.last - content.first < 30 ? 'none' : null
}

const NAMING =
  /^(?:named|nicknamed|dubbed|titled|entitled|christened|baptised|baptized|known|subtitled|codenamed|called|labelled)$/

/** Longest nickname, in words. */
const NICKNAME = 4

/**
 * "islanders named “Big Berta”", "fishermen call the wind “Old Marta”": a name is given, nothing is said. What one person
 * calls another may be abuse, and is said.
 */
export function isNaming(told: Case): Verdict | null {
  const { head, cue, content, source, tokens } = told
  if (head === null || cue === null || isTag(told) || told.told.kind === 'indirect') return null
  const quoted = tokens
    .slice(content.first, content.last)
    .filter(({ tag }, i) => tag !== 'PUNCT' && isInMarks(told, content.first + i))
  const isName =
    quoted.length <= NICKNAME && quoted.every(({ text, lower }) => SMALL.has(lower) || /^[\p{Lu}\d]/u.test(text))
  const isTerm = quoted.length > 0 && quoted.length <= 2 && source !== null && isInGeneral(told, source)
  if (!isName && !isTerm) return null
  if (NAMING.test(lowerAt(told, head)) && told.told.kind === 'direct') return 'thought'
  // Passive, or what people in general call it.
  const before = lowerAt(told, head - 1)
  const isPassive =
    /^(?:called|known|named|labelled|branded)$/.test(lowerAt(told, head)) &&
    /^(?:,|is|are|was|were|be|been)$/.test(before)
  const isCustom = /^calls?$/.test(lowerAt(told, head)) && source !== null && isInGeneral(told, source)
  return isPassive || isCustom || isOfThing(told) ? 'thought' : null
}

/** "called the raid “Operation Lantern”": a thing is given a name; of a person it would be said. */
function isOfThing(told: Case): boolean {
  const { content, head, tokens } = told
  if (!/^call(?:s|ed)?$/.test(lowerAt(told, head as number))) return false
  const bare = tokens.slice(content.first, content.last).filter((_, i) => !isInMarks(told, content.first + i))
  const [opens] = bare
  return (
    opens?.tag === 'DET' &&
    bare.length > 1 &&
    bare.length < 4 &&
    bare.every(({ tag }) => tag !== 'PROPN' && tag !== 'PRON')
  )
}

const isInGeneral = ({ tokens }: Case, { first, last }: { first: number; last: number }): boolean =>
  tokens.slice(first, last).every(({ tag }, i) => tag !== 'PROPN' || (i === 0 && last - first === 1)) &&
  /(?:s|men|people|everyone|everybody|they)$/.test(tokens[last - 1]?.lower ?? '')

/** Longest word group in marks that is a term and no sentence. */
const TERM = 3

/** A word or two in marks within a sentence: a term, held at arm's length. Nobody is said to say it. */
export function isTerm(told: Case): Verdict | null {
  const { cue, source, content, tokens, sentence } = told
  if (cue !== null || source !== null || told.told.kind !== 'direct' || told.told.content.length > 1) return null
  const words = tokens.slice(content.first, content.last)
  const isShort = words.filter(({ tag }) => tag !== 'PUNCT').length <= TERM
  const stops = words.some(({ text }) => /^[.!?…]+$/.test(text))
  const fills = sentence.last - sentence.first - words.length < 2
  return isShort && !stops && !fills ? 'none' : null
}

const isShouted = ({ tokens, content }: Case): boolean =>
  tokens.slice(content.first, content.last).some(({ text }) => /^\p{Lu}{2,}$/u.test(text))

const PRINTED =
  /^(?:written|printed|painted|stamped|scrawled|scribbled|sprayed|emblazoned|embroidered|inscribed|engraved|carved|chalked|tattooed|daubed)$/
const LEGENDS = /^(?:words?|slogan|inscription|legend|motto|message|letters|caption)$/

/** "wore scarves with the words “Nine Men”": what something bears. */
export function isLegend(told: Case): Verdict | null {
  const { content, verb } = told
  if (told.cue === null || told.told.kind === 'indirect') return null
  const written = told.tokens.slice(told.cue.first, told.cue.last).some(({ lower }) => PRINTED.test(lower))
  // "“Was it worth it?” was written on the board", "pens printed with “I Paid”": nobody is said to have written it.
  const byNobody = told.source === null || !isTag(told)
  if (written && byNobody && /^(?:on|in|over|across|with|above)$/.test(lowerAt(told, told.cue.last))) return 'none'
  if (written && !isTag(told) && /^(?:with|by)$/.test(lowerAt(told, told.cue.last - 1))) return 'none'
  // "wrote “Thank You Rain” on the pavement", "wrote “The Cold Kitchen” in exile"; what is written to somebody has a colon.
  const isWork = verb?.base === 'write' && !isTag(told) && content.first === told.cue.last && !isShouted(told)
  if (isWork && (told.told.kind === 'direct' ? isCapitalised(told) : !isQuoting(told))) return 'none'
  if (verb !== null || isTag(told)) return null
  return [0, 1].some((k) => LEGENDS.test(lowerAt(told, content.first + k))) ? 'none' : null
}

/** "⟦“Is it true?”⟧ was the last question": words that the reporter only names. */
export function isOnlyNamed({ cue, source, content, tokens, told }: Case): Verdict | null {
  if (source !== null || told.kind !== 'direct') return null
  const isOwnCue =
    cue !== null && /^(?:is|was|are|were)$/.test(tokens[cue.first]?.lower ?? '') && cue.first === content.last
  return (cue === null || isOwnCue) && isNamed(content, tokens) ? 'none' : null
}

/** Marks around the whole of a source: a headline that the tagger took for a name ("“Swan Returns”, said the paper"). */
export function isQuotedSource(told: Case): Verdict | null {
  const { source, content, tokens } = told
  if (source === null || source.last - source.first < 3) return null
  for (let i = source.first; i < source.last; i++) if (tokens[i]?.tag !== 'PUNCT' && !isInMarks(told, i)) return null
  return isInMarks(told, content.first) ? null : 'none'
}
