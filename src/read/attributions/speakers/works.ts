import { lowerAt } from '../../actors/actors.js'
import type { Ground, Placed, Range } from './ground.js'
import { is, isMaker, set, type Head } from './head.js'

/** What people write and say: a source that is one of these speaks for whoever made it. */
export const WORKS = set(
  'statement tweet tweets letter letters speech op-ed book memo memoir email emails e-mail e-mails message post posts remarks testimony comment ' +
    'comments interview website site poll polls survey surveys study report reports article column editorial analysis ad ads advertisement ' +
    'video release document documents filing lawsuit complaint affidavit account blog press-release plan proposal platform policy page ' +
    'transcript transcripts story newspaper magazine paper text texts words rhetoric position answer response words facebook twitter ' +
    'investigation review data figures numbers findings records research essay note dossier resolution declaration communique petition',
)
/** Of these, what is somebody's is what that somebody said: "the words of X". */
const SPOKEN = set('words statement remarks comments speech testimony')

/** "X's letter", "a statement from X", "the X report". */
export function madeBy({ scene }: Ground, core: Range, range: Range, mentions: readonly Placed[]): Head | null {
  if (!WORKS.has(lowerAt(scene, core.last - 1))) return null
  const owner = mentions.find(
    (placed) =>
      placed.first >= core.first && placed.last < core.last && placed.figure !== null && isMaker(placed.figure),
  )
  if (owner !== undefined) return is(owner.figure, 'work-of')
  const by = scene.tokens[core.last]?.tag === 'VERB' ? core.last + 1 : core.last
  if (!/^(?:by|from|of)$/.test(lowerAt(scene, by))) return null
  const maker = mentions.find((placed) => placed.first > by && placed.first <= by + 5 && placed.last <= range.last)
  const spoken = SPOKEN.has(lowerAt(scene, core.last - 1)) && maker?.figure?.kind === 'person'
  return maker?.figure != null && isMaker(maker.figure) && (lowerAt(scene, by) !== 'of' || spoken)
    ? is(maker.figure, 'work-by')
    : null
}
