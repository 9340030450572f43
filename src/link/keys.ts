import { hash53, mixed } from './hash.js'
import type { Days, Sheet, Telling } from './sheet.js'
import { isNegation, type Word } from './words.js'

const ANY_TIME = 'any time'

/**
 * Keys under which documents meet. Two documents are compared when the keys they share are strong enough in sum, so a
 * key carries its strength (0 to 15) in its last four bits, and in the bit above whether it is for the undated: whoever
 * reads a key needs no table beside it.
 */
const keyOf = (strength: number, ...parts: readonly string[]): number => {
  const tail = Math.max(0, Math.min(15, Math.round(strength))) + (parts[0] === ANY_TIME ? 16 : 0)
  return (hash53(parts.join('\n')) % 2 ** 48) * 32 + tail
}

export const strengthOf = (key: number): number => key % 16

/** The dated stand under such a key to be met by the undated, not by each other. */
export const isForUndated = (key: number): boolean => key % 32 >= 16

/** Shared strength from which two documents are compared: two rare words of one speaker, or one run of words. */
export const ENOUGH = 12

/**
 * Days that a key holds for. Each date lies in two periods that overlap by half, so any two reports within half a
 * period meet. Undated reports share one period with everybody.
 */
const PERIOD = 14

function periods(days: Days | null): string[] {
  if (days === null) return [ANY_TIME]
  // A date that only says the month or the year stands in no single period.
  if (days.to - days.from > PERIOD) return [ANY_TIME]
  const half = Math.floor(days.from / (PERIOD / 2))
  return [`${half - 1}`, `${half}`, ANY_TIME]
}

/** The dated are met by the undated under their first words only: keys cost room, and few reports have no date. */
const FOR_UNDATED = 4
const at = (index: number, when: readonly string[]) =>
  when.length > 1 && index >= FOR_UNDATED ? when.filter((period) => period !== ANY_TIME) : when

/** Words of a telling that say most. Ties fall to the alphabet. */
const RAREST = 6
const RARE_BITS = 3

function rarest(words: readonly Word[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { family, bits } of words) if (bits >= RARE_BITS) found.set(family, Math.max(bits, found.get(family) ?? 0))
  return new Map([...found].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, RAREST))
}

function* speakerKeys(telling: Telling, when: readonly string[]): Generator<number> {
  const { voice, words } = telling
  if (voice.name === null) return
  for (const [index, [word, bits]] of [...rarest(words)].entries()) {
    for (const period of at(index, when)) yield keyOf(bits, period, 'said', voice.name.family, word)
  }
}

/** Hashes of every `length` words in a row. */
function shingles(words: readonly string[], length: number): number[] {
  const hashes = words.map((word) => hash53(word) >>> 0)
  const found: number[] = []
  for (let i = 0; i + length <= hashes.length; i++) {
    let running = length
    for (let k = i; k < i + length; k++) running = mixed(running, hashes[k]!)
    found.push(running)
  }
  return found
}

/**
 * The least hash of each window of shingles (winnowing, Schleimer, Wilkerson and Aiken 2003): whatever two texts share
 * that is as long as window and shingle together is found, with few hashes a text.
 */
export function fingerprints(words: readonly string[], length: number, window: number): Set<number> {
  const hashes = shingles(words, length)
  const chosen = new Set<number>()
  for (let i = 0; i === 0 || i + window <= hashes.length; i++) {
    const least = Math.min(...hashes.slice(i, i + window))
    if (Number.isFinite(least)) chosen.add(least)
  }
  return chosen
}

/** Runs of 4 words, seen in whatever shares 6 of a statement; runs of 6, in whatever shares 21 of an article. */
const RUNS = { statement: { words: 4, window: 3 }, article: { words: 6, window: 16 } }

function* runKeys(sheet: Sheet): Generator<number> {
  for (const { words } of sheet.tellings) {
    const lowers = words.map(({ lower }) => lower)
    // What is too short to hold a run still meets its like as a whole, and its denial.
    const whole = words.filter((word) => word.lower !== 'that' && !isNegation(word))
    yield keyOf(ENOUGH, 'whole', ...whole.map(({ lower }) => lower))
    for (const run of fingerprints(lowers, RUNS.statement.words, RUNS.statement.window))
      yield keyOf(ENOUGH, 'run', `${run}`)
  }
  for (const run of fingerprints(sheet.lowers, RUNS.article.words, RUNS.article.window))
    yield keyOf(ENOUGH, 'text', `${run}`)
}

/**
 * Topic words that a report meets others under. They are worth half: two rare ones are enough, one never is. Without a
 * date nothing else brings reports of one happening together, and they are often short: there two are enough that are
 * less rare, and more words are taken.
 */
const STORY = { words: 10, undated: 14, worth: 0.5, worthUndated: 0.8, most: 11 }

function* storyKeys(sheet: Sheet, when: readonly string[]): Generator<number> {
  const undated = when.length === 1
  for (const [index, { stem, bits }] of sheet.topics.slice(0, undated ? STORY.undated : STORY.words).entries()) {
    for (const period of at(index, when)) {
      const worth = period === ANY_TIME ? Math.min(STORY.most, bits * STORY.worthUndated) : bits * STORY.worth
      yield keyOf(worth, period, 'story', stem)
    }
  }
}

/** Under which keys a document meets others. Sorted, each once. */
export function keysOf(sheet: Sheet): number[] {
  const when = periods(sheet.days)
  const keys = new Set<number>()
  for (const telling of sheet.tellings) for (const key of speakerKeys(telling, when)) keys.add(key)
  for (const key of runKeys(sheet)) keys.add(key)
  for (const key of storyKeys(sheet, when)) keys.add(key)
  return [...keys].toSorted((a, b) => a - b)
}
