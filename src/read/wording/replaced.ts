import type { ReplacedWord } from '../../record/wording.js'
import type { Context } from './context.js'
import { clashOdds, type SpunModel, type Weighed } from './judge.js'

/** Share of its words that spinning replaces, before the text is looked at; and the least and most that it may turn out. */
const SHARE = { first: 0.1, least: 0.03, most: 0.6 }
const ROUNDS = 12
/** Listed from this chance on, which stands beside the word. */
const LISTED = 0.25

const chanceOf = (odds: number, share: number): number => {
  const against = ((1 - share) / share) * Math.exp(-odds)
  return 1 / (1 + against)
}

/** The share of replaced words that explains a text's log odds best (expectation maximisation). */
function shareOf(words: readonly Weighed[]): number {
  let share = SHARE.first
  for (let round = 0; round < ROUNDS; round++) {
    const sum = words.reduce((total, { odds }) => total + chanceOf(odds, share), 0)
    share = Math.min(SHARE.most, Math.max(SHARE.least, sum / Math.max(1, words.length)))
  }
  return share
}

const rounded = (chance: number): number => Math.round(chance * 100) / 100

/** The words of a spun text that were most likely put for others, in the order of the text. */
export function replacedIn(
  weighed: readonly Weighed[],
  clashes: readonly number[],
  { tokens }: Context,
  model: Pick<SpunModel, 'clashes'>,
): ReplacedWord[] {
  const clashing = new Set(clashes)
  const words = weighed.map((word) => ({ ...word, odds: word.odds + (clashing.has(word.at) ? clashOdds(model) : 0) }))
  const share = shareOf(words)
  const listed = words.flatMap(({ at, odds, original }): ReplacedWord[] => {
    const chance = chanceOf(odds, share)
    if (chance < LISTED) return []
    const { start, end } = tokens[at]!
    return [{ span: { start, end }, original, chance: rounded(chance) }]
  })
  // Small words are not weighed; one that clashes ("the be adjacent to") begins what was put there.
  const seen = new Set(words.map(({ at }) => at))
  for (const at of clashes) {
    if (seen.has(at)) continue
    const { start, end } = tokens[at]!
    listed.push({ span: { start, end }, original: null, chance: rounded(chanceOf(clashOdds(model), share)) })
  }
  return listed.toSorted((a, b) => a.span.start - b.span.start)
}
