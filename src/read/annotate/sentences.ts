import type { Sentence } from './annotation.js'
import { BEFORE_FIGURE, NEVER_LAST, OPENS_SENTENCE, SPEECH_VERBS_AFTER_QUESTION } from '../../lexicon/abbreviations.js'
import type { Word } from './words.js'

const TERMINAL = /[.!?…。]$/
const CLOSER = /^(?:[)\]”’»"'“]|'')$/
const LETTER = /\p{L}/u
const UPPER = /^\p{Lu}/u
const LOWER = /^\p{Ll}/u

/**
 * Sentences of one block, as ranges of its words.
 *
 * A closing mark or bracket belongs to the sentence it closes. A stop ends a sentence unless an abbreviation carries
 * it, and then only if the next word is one that opens sentences; a small letter never opens one.
 */
export function findSentences(words: readonly Word[], first: number, block: number): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (!TERMINAL.test(word.text)) continue
    let last = i
    while (closesAt(words, last + 1)) last++
    if (last + 1 < words.length && !isBoundary(words, i, last)) continue
    found.push(sentenceOf(words, from, last + 1, first, block))
    from = last + 1
    i = last
  }
  if (from < words.length) found.push(sentenceOf(words, from, words.length, first, block))
  return found
}

const sentenceOf = (words: readonly Word[], from: number, to: number, first: number, block: number): Sentence => ({
  start: (words[from] as Word).start,
  end: (words[to - 1] as Word).end,
  first: first + from,
  last: first + to,
  block,
})

/** A closing mark stands against the word before it; more stops (`?!`, `. . .`) belong to the first. */
function closesAt(words: readonly Word[], i: number): boolean {
  const word = words[i]
  const before = words[i - 1]
  if (word === undefined || before === undefined) return false
  if (/^[.!?…]+$/.test(word.text)) return true
  const next = words[i + 1]
  const against = word.start === before.end
  // A straight mark with white space on its left and none on its right opens.
  return (
    CLOSER.test(word.text) &&
    against &&
    !(next !== undefined && next.start === word.end && LETTER.test(next.text) && word.text !== ')')
  )
}

/** Whether the stop at `stop`, with its closing marks up to `last`, ends a sentence before the next word. */
function isBoundary(words: readonly Word[], stop: number, last: number): boolean {
  const [word, next] = [words[stop] as Word, words[last + 1] as Word]
  const opener = firstLetters(words, last + 1)
  if (opener !== null && LOWER.test(opener.text)) return false
  if (next.start === (words[last] as Word).end) return UPPER.test(next.text) && LOWER.test(words[stop - 1]?.text ?? '')
  if (/^[,;:)\]—–-]/.test(next.text)) return false
  if (last > stop && /[?!]$/.test(word.text) && isAsked(words, last + 1)) return false
  if (word.text === '.') return !isAbbreviation(words[stop - 1], word, next)
  if (!word.text.endsWith('.') || !LETTER.test(word.text)) return true
  if (BEFORE_FIGURE.has(word.lower) && /^\d/.test(next.text)) return false
  if (NEVER_LAST.has(word.lower) || /^\p{L}\.$/u.test(word.text)) return false
  return opener === null || OPENS_SENTENCE.has(opener.lower)
}

/** A stop as a token of its own still belongs to a title before it, or to a month before a figure. */
function isAbbreviation(before: Word | undefined, stop: Word, next: Word): boolean {
  if (before === undefined || before.end !== stop.start || !UPPER.test(before.text)) return false
  const carried = `${before.lower}.`
  return NEVER_LAST.has(carried) || (BEFORE_FIGURE.has(carried) && /^\d/.test(next.text))
}

/** The first word from `i` on that has letters, past marks and figures; null if none is near. */
function firstLetters(words: readonly Word[], i: number): Word | null {
  for (let k = i; k < Math.min(words.length, i + 4); k++) {
    const word = words[k] as Word
    if (LETTER.test(word.text)) return word
    if (/\d/.test(word.text)) return null
  }
  return null
}

/** `"Why?" Rossi asked`: a verb of speech right after a name goes on with the sentence of the question. */
function isAsked(words: readonly Word[], i: number): boolean {
  for (let k = i; k < Math.min(words.length, i + 6); k++) {
    const word = words[k] as Word
    if (SPEECH_VERBS_AFTER_QUESTION.has(word.lower)) return true
    if (word.tag !== 'PROPN' && word.tag !== 'DET' && word.tag !== 'PRON' && word.tag !== 'NOUN' && word.tag !== 'ADJ')
      return false
  }
  return false
}
