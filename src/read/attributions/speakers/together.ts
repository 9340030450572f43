import { GROUP_NOUNS } from '../../../lexicon/organisations.js'
import { lowerAt, textAt, wordsOf, type Figure } from '../../actors/actors.js'
import { describedAs, type Ground, type Placed, type Range } from './ground.js'
import { is, type Head } from './head.js'
import { unnamed } from './unnamed.js'

export /** "X and Y": two who speak together are a group. */
function pair(ground: Ground, range: Range, mentions: readonly Placed[], first: Placed): Head | null {
  if (textAt(ground.scene, first.last) !== 'and') return null
  const second = mentions.find(
    (placed) => placed.first > first.last && placed.figure !== null && placed.figure !== first.figure,
  )
  const others = GROUP_NOUNS.has(lowerAt(ground.scene, range.last - 1)) && range.last - first.last <= 5
  if (!others && (second === undefined || second.last < range.last)) return null
  return is(together(ground, range), 'pair')
}

function together(ground: Ground, range: Range): Figure {
  const name = wordsOf(ground.scene, range.first, range.last)
  return describedAs(ground, range, name, 'group', [], 'group')
}
/** "the Bank of X, the Bank of Y and Z": three and more who speak together. */
export function listed(ground: Ground, range: Range, mentions: readonly Placed[]): Head | null {
  const { scene } = ground
  const last = mentions.at(-1)
  if (last === undefined || mentions.length < 3 || last.last !== range.last) return null
  for (const [i, { first }] of mentions.entries()) {
    let before = first - 1
    while (before > range.first && /^(?:DET|ADJ|NOUN)$/.test(scene.tokens[before]?.tag ?? 'X')) before--
    const [word, comma] = [textAt(scene, before), textAt(scene, before - 1)]
    if (
      i === 0 ? before > range.first : !(word === ',' || (word === 'and' && (i < mentions.length - 1 || comma !== '')))
    )
      return null
    if (i === mentions.length - 1 && word !== 'and') return null
  }
  return is(together(ground, range), 'list')
}

/** A name at the end may be the second of two, or carry words that make it a group of its own ("many Xs"). */
export function conjoined(ground: Ground, range: Range, core: Range, at: Placed): Head | null {
  const { scene } = ground
  for (let i = core.first; i < at.first; i++)
    if (textAt(scene, i) === 'and' && i > core.first)
      return is(together(ground, { first: range.first, last: core.last }), 'pair')
  if (at.figure?.kind === 'group' && at.first > core.first && lowerAt(scene, at.first - 1) !== 'the')
    return unnamed(ground, range, core)
  return null
}
