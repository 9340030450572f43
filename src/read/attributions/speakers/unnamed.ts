import { BODY_NOUNS, GROUP_NOUNS } from '../../../lexicon/organisations.js'
import { ROLE_NOUNS } from '../../../lexicon/titles.js'
import type { ActorKind } from '../../../record/actor.js'
import { CAPITAL, is as has, lowerAt, matchAt, roleWords, textAt, wordsOf, type Scene } from '../../actors/actors.js'
import { describedAs, type Ground, type Range } from './ground.js'
import { is, none, type Head } from './head.js'
import { WORKS } from './works.js'

/** Longest description kept as a name, in tokens. */
const LONGEST = 16

/** Critics, a senior official, a study: an actor of its own, named by its description. */
export function unnamed(ground: Ground, range: Range, core: Range): Head {
  const { scene } = ground
  const head = lowerAt(scene, core.last - 1)
  let last = core.last
  // "a spokesman for the ministry": whom it is for belongs to the description; what follows a comma does not.
  if (/^(?:of|for|from|with|in|at|to)$/.test(lowerAt(scene, last))) {
    while (
      last < range.last &&
      last - range.first < LONGEST &&
      textAt(scene, last) !== ',' &&
      lowerAt(scene, last) !== 'who'
    )
      last++
  }
  last = Math.min(last, range.first + LONGEST)
  if (!/\p{L}/u.test(wordsOf(scene, range.first, last))) return none
  const name = wordsOf(
    scene,
    lowerAt(scene, range.first) === 'the' && last > range.first + 1 ? range.first + 1 : range.first,
    last,
  ).replace(/\s+/g, ' ')
  const { words } = roleWords(scene, core.first, core.last)
  return is(describedAs(ground, { first: range.first, last }, name, kindOf(scene, core, head), words, head), 'unnamed')
}

function kindOf(scene: Scene, core: Range, head: string): ActorKind {
  if (GROUP_NOUNS.has(head)) return 'group'
  if (ROLE_NOUNS.has(head)) return 'unnamed'
  if (BODY_NOUNS.has(head)) return 'organisation'
  if (WORKS.has(head)) return 'unnamed'
  const match = matchAt(scene, core.last - 1)
  if (match === null && has(scene, core.last - 1, CAPITAL) && core.last - core.first > 1 && head.length > 1)
    return 'organisation'
  if (match !== null && match.length === 1) return match.entry.kind
  return /(?:[^s]s|people|men|women)$/.test(head) ? 'group' : 'unnamed'
}
