import { SAYINGS, SPEAKS } from '../../../lexicon/not-speech.js'
import { isBare, isQuoting, lowerAt, names, type Case, type Verdict } from './case.js'

/** Less sure than this, a cue that no table knows is none. Measured on PolNeAR dev: fewer than one in four is marked there. */
const UNSURE = 0.75

/** "pounded him as a “con artist”": what somebody is called in marks is said. */
const isCalled = (told: Case): boolean =>
  told.tokens
    .slice(told.content.first + 1, told.content.last)
    .some(({ lower }, i, words) => lower === 'as' && words.slice(i + 1, i + 4).some(({ text }) => /^[“"]$/.test(text)))

/** A verb or noun that no table knows for speech, and what follows is a thing: "signed the law", "the goal of peace". */
export function isUnknown(told: Case): Verdict | null {
  const { cue, tokens, verb, content } = told
  if (cue === null || verb !== null || told.told.headline || isQuoting(told) || isCalled(told)) return null
  const words = tokens.slice(cue.first, cue.last)
  // "as she put it"
  if (words.some(({ lower }, i) => /^puts?$/.test(lower) && words[i + 1]?.lower === 'it')) return null
  // "Under the law" tells what it is, "incriminated of hiding" what somebody said.
  if (words.length === 1 && words[0]?.lower === 'under') return 'none'
  if (
    lowerAt(told, content.first) === 'of' ||
    words.every(({ tag }) => tag === 'ADP' || tag === 'PUNCT' || tag === 'ADV')
  )
    return null
  if (words.some(({ lower }) => SPEAKS.has(lower) || SAYINGS.has(lower))) return null
  if (told.told.confidence < UNSURE) return 'none'
  return isBare(told) && !names(told, content, SAYINGS) ? 'thought' : null
}
