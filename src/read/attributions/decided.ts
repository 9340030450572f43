import type { Span } from '../../record/span.js'
import type { Annotation } from '../annotate/annotation.js'
import { cluesOf, type Clues } from './clues.js'
import { firstFrom } from './content-kind.js'
import { FIRST_ID, firstLook, FIRST_LOOK_GROUPS } from './features.js'
import { LABEL_COUNT as L, ROLES, type Role } from './label.js'
import { shippedModel, type Model } from './model.js'
import { SECOND_ID, seeBlock, secondLook } from './second-look.js'
import { lookFirst, newDesk, type Block, type Desk } from './tagger.js'
import { weigh } from './weights.js'

/** A kind of clue, and how much it spoke for a role: log odds against none, in the mean over the words. */
export interface Voice {
  readonly clue: string
  readonly weight: number
}

const FOUND_AROUND = 'what was found around it'

/**
 * What spoke for the words at `span` to be a source, a cue or a content when they were last looked at, the strongest
 * first. How well one label follows another is not in it. Empty where no word stands.
 *
 * `span`: in `article.text`, UTF-16 units.
 */
export function whatDecided(
  annotation: Annotation,
  role: Role,
  span: Span,
  { kin, tagger }: Model = shippedModel(),
): Voice[] {
  const { tokens } = annotation
  const [first, last] = [firstFrom(tokens, span.start), firstFrom(tokens, span.end)]
  const clues = cluesOf(annotation, kin)
  const desk = newDesk(clues)
  const block = desk.blocks.find(([from, to]) => from <= first && first < to)
  if (block === undefined || first >= last) return []
  lookFirst(clues, tagger, block, desk)
  seeBlock(clues, desk.labels, desk.chances, ...block, desk.seen)
  const label = ROLES.indexOf(role) * 2 + 1
  const voices = new Map<string, number>()
  const end = Math.min(last, block[1])
  for (let i = first; i < end; i++)
    for (const { clue, weight } of voicesAt(clues, desk, block, i, i === first ? label : label + 1, tagger))
      voices.set(clue, (voices.get(clue) ?? 0) + weight / (end - first))
  return [...voices].map(([clue, weight]) => ({ clue, weight })).toSorted((a, b) => b.weight - a.weight)
}

/** What each kind of clue says for label `l` of token `i`, at the second look. */
function voicesAt(
  c: Clues,
  { seen }: Desk,
  [from, to]: Block,
  i: number,
  l: number,
  { plain, found }: Model['tagger'],
): Voice[] {
  firstLook(c, i, from, to, plain.features, 0)
  const voices = FIRST_LOOK_GROUPS.map(({ name, first, last }): Voice => {
    const sums = [new Float32Array(L), new Float32Array(L)] as const
    weigh(plain, first, last, FIRST_ID, sums, 0)
    return { clue: name, weight: sums[1][l]! - sums[1][0]! }
  })
  const sum = new Float32Array(L)
  weigh(found, 0, secondLook(c, seen, i, from, to, found.features, 0), SECOND_ID, [sum], 0)
  return [...voices, { clue: FOUND_AROUND, weight: sum[l]! - sum[0]! }]
}
