import { GATHERING_HEADS, RECURRING_WORDS, TROOP_WORDS } from '../../lexicon/exercise-words.js'
import type { Sentence, Token } from '../annotate/annotation.js'
import { around, isMilitary, nameFrom, nameOf, runStart, type ExerciseName, type NamesKnown } from './exercise-names.js'

/** Words between "training" and "under the name", at most. */
const TRAINING_REACH = 16
/** Words between "held" and "every year", at most. */
const RECURRING_REACH = 3

/** Names of exercises in a sentence that does not call them so: by what it says that troops do. */
export function findNameWithoutNoun(known: NamesKnown, sentence: Sentence): ExerciseName | null {
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const word = known.tokens[index]?.lower ?? ''
    const name =
      word === 'name' || word === 'codename'
        ? nameOfTraining(known, index, sentence)
        : /^(?:held|staged|organised|organized|conducted)$/.test(word)
          ? nameOfRecurring(known, index, sentence)
          : null
    if (name !== null) return name
  }
  return null
}

/** "Units of nine states are training in VARN under the name Iron Shield 2031". */
function nameOfTraining(known: NamesKnown, index: number, sentence: Sentence): ExerciseName | null {
  const { tokens } = known
  const under = tokens.slice(Math.max(sentence.first, index - 4), index).findLast(({ tag }) => tag === 'ADP')
  if (under?.lower !== 'under') return null
  const before = tokens.slice(Math.max(sentence.first, index - TRAINING_REACH), index)
  if (
    !isMilitary(tokens, around(sentence, index)) &&
    !before.some(({ lower }) => /^(?:units|armies|pilots|crews)$/.test(lower))
  )
    return null
  if (!before.some(({ lower }) => /^train(?:s|ed|ing)?$/.test(lower))) return null
  return nameFrom(known, index + 1, sentence, 'exercise/name-of-training', 2)
}

/** "Iron Shield, held every second year since 2011, has brought 900 troops to VARN": troops tell it from a festival. */
function nameOfRecurring(known: NamesKnown, held: number, sentence: Sentence): ExerciseName | null {
  const { tokens } = known
  if (tokens[held - 1]?.text !== ',' || !isTroopCount(tokens, around(sentence, held))) return null
  const recurring = tokens.slice(held + 1, held + 1 + RECURRING_REACH)
  if (!recurring.some(({ lower }) => RECURRING_WORDS.has(lower))) return null
  const start = runStart(known, held - 1, sentence)
  if (GATHERING_HEADS.has(tokens[held - 2]?.text ?? '')) return null
  return nameOf(known, start, held - 1, sentence, 'exercise/name-recurring', 2)
}

/** "7,400 troops", "two thousand armed soldiers". */
const isTroopCount = (tokens: readonly Token[], { first, last }: Pick<Sentence, 'first' | 'last'>): boolean =>
  tokens
    .slice(first, last)
    .some(
      ({ lower }, index, near) =>
        TROOP_WORDS.has(lower) && near.slice(Math.max(0, index - 3), index).some(({ tag }) => tag === 'NUM'),
    )
