import type { ReplacedWord } from '../../record/wording.js'
import type { Context } from './context.js'
import { clashOdds, type SpunModel, type Weighed } from './judge.js'

/** Share of its words that spinning replaces, before the text is looked at; and the least and most that it may turn out. */
const SHARE = { first: 0.1, least: 0.03, most: 0.6 }
const ROUNDS = 12
/** Listed from this chance on, which stands beside the word: half of what is listed was replaced, and five in six of what was. */
const LISTED = 0.2

const log = (share: number): number => Math.log(share / (1 - share))
const chanceBy = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The share of replaced words that explains a text's log odds best (expectation maximisation). */
function shareOf(words: readonly Weighed[]): number {
  let share = SHARE.first
  for (let round = 0; round < ROUNDS; round++) {
    const before = log(share)
    const sum = words.reduce((total, { odds }) => total + chanceBy(odds + before), 0)
    share = Math.min(SHARE.most, Math.max(SHARE.least, sum / Math.max(1, words.length)))
  }
  return share
}

/**
 * Log odds as they come out, to log odds as they turned out in spun versions of articles that were learnt from: of words at
 * .04 were .11 replaced, at .14 .28, at .25 .38, at .45 .56, at .65 .69, at .85 .85.
 */
const TURNED_OUT = { times: 0.75, more: 0.35 }

/** Chance that a word was replaced, in hundredths. */
function chanceOf(odds: number, share: number): number {
  const turned = TURNED_OUT.times * (odds + log(share)) + TURNED_OUT.more
  return Math.round(chanceBy(turned) * 100) / 100
}

/** The words of a spun text that were most likely put for others, in the order of the text. */
export function replacedIn(
  weighed: readonly Weighed[],
  clashes: readonly number[],
  { tokens }: Context,
  model: Pick<SpunModel, 'clashes'>,
): ReplacedWord[] {
  const clashing = new Set(clashes)
  const clash = clashOdds(model)
  // A word that cannot stand there is not excused by being a usual one.
  const words = weighed.map((word) =>
    clashing.has(word.at) ? { ...word, odds: Math.max(0, word.odds) + clash } : word,
  )
  const share = shareOf(words)
  // Small words are not weighed; one that clashes ("the be adjacent to") begins what was put there.
  const seen = new Set(words.map(({ at }) => at))
  const small = clashes.filter((at) => !seen.has(at)).map((at) => ({ at, odds: clash, original: null }))
  return [...words, ...small]
    .map(({ at, odds, original }) => ({ at, original, chance: chanceOf(odds, share) }))
    .filter(({ chance }) => chance >= LISTED)
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, original, chance }) => {
      const { start, end } = tokens[at]!
      return { span: { start, end }, original, chance }
    })
}
