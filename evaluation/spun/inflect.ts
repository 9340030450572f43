/** Forms of words, made by rule as spinning software makes them: right for the regular, sometimes wrong. */

export type Ending = '' | 's' | 'ed' | 'ing'

/** Readings of a printed form as a base with an ending; the form itself first. */
export function* basesOf(word: string): Generator<readonly [base: string, ending: Ending]> {
  yield [word, '']
  if (word.endsWith('ies')) yield [`${word.slice(0, -3)}y`, 's']
  if (/(?:s|x|z|ch|sh)es$/.test(word)) yield [word.slice(0, -2), 's']
  if (/[^s]s$/.test(word)) yield [word.slice(0, -1), 's']
  if (word.endsWith('ied')) yield [`${word.slice(0, -3)}y`, 'ed']
  if (word.endsWith('ed')) yield* stemsOf(word.slice(0, -2), 'ed')
  if (word.endsWith('ing')) yield* stemsOf(word.slice(0, -3), 'ing')
}

function* stemsOf(stem: string, ending: Ending): Generator<readonly [string, Ending]> {
  yield [`${stem}e`, ending]
  yield [stem, ending]
  if (/([bdglmnprt])\1$/.test(stem)) yield [stem.slice(0, -1), ending]
}

/** A base with an ending; of a phrase the first word takes it for verbs, the last for nouns. */
export function inflected(base: string, ending: Ending): string {
  if (ending === '') return base
  const words = base.split(' ')
  const at = ending === 's' ? words.length - 1 : 0
  words[at] = oneInflected(words[at]!, ending)
  return words.join(' ')
}

function oneInflected(word: string, ending: Exclude<Ending, ''>): string {
  if (ending === 's') {
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
    return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
  }
  if (ending === 'ed') {
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`
    if (word.endsWith('e')) return `${word}d`
  } else if (/[^e]e$/.test(word)) return `${word.slice(0, -1)}ing`
  const doubles = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) ? word.slice(-1) : ''
  return `${word}${doubles}${ending}`
}
