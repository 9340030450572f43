import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import { GIVEN_NAMES, WEAK_NAMES } from '../../lexicon/given-names.js'
import { PLACE_HEADS, PLACE_OPENERS } from '../../lexicon/organisations.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import type { Name } from './name.js'
import { CAPITAL, UPPER, is, lowerAt, textAt, type Scene } from './scene.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A place follows. */
const PLACE_BEFORE = set(
  'in at near outside across throughout around from to into via through toward towards downtown central',
)

/** A name of these tokens, with what the words in it and beside it say that it is. */
export function nameOf(scene: Scene, first: number, last: number, titled: boolean): Name {
  const [kind, by] = kindOf(scene, first, last, titled)
  return { first, last, kind, entry: null, titled, by }
}

function kindOf(scene: Scene, first: number, last: number, titled: boolean): [Name['kind'], string] {
  const [open, close] = [lowerAt(scene, first), lowerAt(scene, last - 1)]
  const many = last - first > 1
  if (titled) return ['person', 'name-titled']
  if (many && PLACE_HEADS.has(close)) return ['place', 'name-place']
  if (many && GIVEN_NAMES.has(open)) return ['person', 'name-given']
  if (many && /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(textAt(scene, first + 1)) && last - first > 2)
    return ['person', 'name-initial']
  if (many && PLACE_OPENERS.has(open)) return ['place', 'name-place']
  if (roleBefore(scene, first)) return ['person', 'name-role']
  if (KINDS.has(lowerAt(scene, first - 1)) && !GIVEN_NAMES.has(open)) return ['organisation', 'name-kind']
  if (personAfter(scene, last) && !is(scene, first, UPPER) && lowerAt(scene, first - 1) !== 'the')
    return ['person', 'name-said']
  if (!many && GIVEN_NAMES.has(open) && !WEAK_NAMES.has(open)) return ['person', 'name-given']
  if (PLACE_BEFORE.has(lowerAt(scene, first - 1))) return ['unsure', 'name-in']
  if (!many && is(scene, first, UPPER) && open.length > 1) return ['unsure', 'name-letters']
  return ['unsure', 'name']
}

/** What stands right before the name of a body of its kind: "the carmaker X", "the party X". */
const KINDS = set(
  'company firm carmaker automaker manufacturer airline supplier retailer bank newspaper broadcaster channel magazine publisher party ' +
    'militia agency newswire',
)

/** "spokesman X", "lawyer X": a small noun of office or trade right before. */
const roleBefore = (scene: Scene, first: number): boolean =>
  ROLE_NOUNS.has(lowerAt(scene, first - 1)) && !is(scene, first - 1, CAPITAL)

/** "X said", "X, 43,", "X, who": what persons are followed by. */
function personAfter(scene: Scene, last: number): boolean {
  if (textAt(scene, last) === ',')
    return lowerAt(scene, last + 1) === 'who' || /^[1-9]\d$/.test(textAt(scene, last + 1))
  const cue = CUE_VERBS.get(lowerAt(scene, last))
  return cue !== undefined && cue.class === 'report' && scene.tokens[last]?.tag === 'VERB'
}
