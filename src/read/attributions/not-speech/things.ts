import { FICTIONS, SIGNED, STORIES, THINGS } from '../../../lexicon/not-speech.js'
import type { Token } from '../../annotate/annotation.js'
import { isBare, isInMarks, lowerAt, nounOf, type Case, type Verdict } from './case.js'

/** "The clock said noon", "a sign told hikers": a thing that carries words has none of its own. */
export function isThing(told: Case): Verdict | null {
  const { source } = told
  if (source === null) return null
  // "boards ⟦that⟧ said": what the clause is about.
  const isThat = source.last - source.first === 1 && /^(?:that|which)$/.test(lowerAt(told, source.first))
  if (isThat) return THINGS.has(lowerAt(told, source.first - 1)) ? 'none' : null
  const noun = nounOf(told, source) || lowerAt(told, source.last - 1)
  const carries = (THINGS.has(noun) && isCommon(told, source.first)) || (SIGNED.has(noun) && isBare(told))
  return carries || isFrontPage(told, noun) || isWrittenOn(told, noun) ? 'none' : null
}

const isFrontPage = ({ tokens, source }: Case, noun: string): boolean =>
  /^pages?$/.test(noun) && tokens.slice(source?.first, source?.last).some(({ lower }) => lower === 'front')

const WRITING = /^(?:line|text|words?|message|writing|letters|figures?|print|notice|inscription|phrase|note)$/

/** "A line on the packet". */
const isWrittenOn = ({ tokens, source }: Case, noun: string): boolean =>
  WRITING.test(noun) &&
  tokens
    .slice(source?.first, source?.last)
    .some(({ lower }, i, words) => THINGS.has(lower) && words.slice(0, i).some(({ tag }) => tag === 'ADP'))

/** Names may be made of such words ("the Sign", "Mr Wall"): a common noun is not capitalised. */
function isCommon({ tokens, source, sentence }: Case, first: number): boolean {
  for (let i = first; i < (source?.last ?? first); i++) {
    const { text, lower, tag } = tokens[i] as Token
    if (THINGS.has(lower)) return i === sentence.first || (tag !== 'PROPN' && !/^\p{Lu}/u.test(text))
  }
  return false
}

const STATED = /^(?:stated|avowed|professed|declared|announced)$/
const AIM = /^(?:aims?|goals?|purpose|intention|policy|objective|reason|deadline|date)$/

/** "his stated aim", "the so-called tax": the verb only tells more of a noun. */
export function isAdjective(told: Case): Verdict | null {
  const { cue, head } = told
  if (cue === null || head === null) return null
  const isFame =
    /^(?:noted|known|famed|renowned|celebrated)$/.test(lowerAt(told, head)) && lowerAt(told, head + 1) === 'for'
  if (isFame && /^(?:,|is|are|was|were|been|best|widely|well)$/.test(lowerAt(told, head - 1))) return 'none'
  if (lowerAt(told, head - 1) === '-' && lowerAt(told, head - 2) === 'so') return 'none'
  for (let i = cue.first; i < cue.last; i++)
    if (STATED.test(lowerAt(told, i)) && AIM.test(lowerAt(told, i + 1))) return 'none'
  return null
}

/** "it goes without saying": what nobody needs to be told. */
export function isIdiom({ cue, tokens }: Case): Verdict | null {
  const words =
    cue === null
      ? ''
      : tokens
          .slice(Math.max(0, cue.first - 1), cue.last + 1)
          .map(({ lower }) => lower)
          .join(' ')
  return /\bwithout saying\b|\bneedless to say\b|\bthat is to say\b|\bto say nothing of\b/.test(words) ? 'none' : null
}

const NOUNS: Readonly<Record<string, RegExp>> = {
  saying: /^(?:a|an|the|old|popular|local|common|favourite|favorite|this|that|proverbial|her|his|their|our)$/,
  say: /^(?:a|no|any|some|little|much|more|less|final|last|greater|bigger|equal|its|their|his|her|our|the)$/,
  champion: /./,
  salute: /./,
}

/** "an old saying", "little say in the matter": a noun that looks like the verb. */
export function isNoun(told: Case): Verdict | null {
  const { cue, tokens } = told
  if (cue === null) return null
  // "was the last question of the day"
  const words = tokens.slice(cue.first, cue.last)
  const isNamed = words.some(({ lower }) => /^(?:questions?|headlines?|title|motto)$/.test(lower))
  const isOnlyBe = /^(?:is|are|was|were)$/.test(lowerAt(told, cue.first)) && !words.some(({ tag }) => tag === 'VERB')
  if (isNamed && isOnlyBe) return 'none'
  for (let i = cue.first; i < cue.last; i++) {
    const { lower, tag } = tokens[i] as Token
    const before = NOUNS[lower]
    if (before?.test(lowerAt(told, i - 1)) === true && (/say/.test(lower) || tag === 'NOUN')) return 'none'
  }
  return null
}

/** "the second act", "the last page of the story": what only a work has. */
const isPartOf = (told: Case, i: number): boolean =>
  /^(?:second|first|third|fourth|last|next|opening|closing|final)$/.test(lowerAt(told, i - 1)) ||
  (/^(?:the|his|her|this)$/.test(lowerAt(told, i - 1)) &&
    lowerAt(told, i - 2) === 'of' &&
    /^(?:page|pages|chapter|scene|act|verse|episode|end|beginning|hero|heroine)$/.test(lowerAt(told, i - 3)))

/** Tokens looked at before a cue for the work it stands in: this sentence and the one before. */
const SCENE = 40

/** Speech of made-up people: "in the second act the ghost tells the king". Told in the present, by nobody with a name. */
export function isFiction(told: Case): Verdict | null {
  const { cue, source, sentence, sentences, tokens, head } = told
  if (cue === null || head === null || !lowerAt(told, head).endsWith('s')) return null
  if (source !== null && tokens.slice(source.first, source.last).some(({ tag }) => tag === 'PROPN')) return null
  if (source !== null && /^(?:narrator|hero|heroine|protagonist)$/.test(nounOf(told, source))) return 'none'
  const at = (tokens[sentence.first] as Token).sentence
  const before = sentences[at - 1]?.block === sentence.block ? sentences[at - 1] : sentence
  const from = Math.max(before?.first ?? sentence.first, cue.first - SCENE)
  const to = Math.min(sentence.last, cue.last + SCENE)
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i] as Token
    const isSpeaker = source !== null && i >= source.first && i < source.last
    if (isInMarks(told, i) || (isSpeaker && lower === nounOf(told, source))) continue
    if (FICTIONS.has(lower) || (STORIES.has(lower) && isPartOf(told, i))) return 'none'
  }
  return null
}
