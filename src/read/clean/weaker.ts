import type { Line } from './line.js'
import type { Outline } from './outline.js'
import { stepsFrom } from './places.js'
import type { Element } from './page.js'
import { addUp } from './tree-sums.js'

/** How much less likely body the lines of an element are on the whole than those of the report's own. */
const WEAKER = 0.25
/** Steps up from the report's element to where the two meet: beside it stand its own parts, farther off other texts. */
const NEAREST = 2

/**
 * Which lines stand in an element that reads less like a report than the page's best: comments, other reports' first
 * sentences, boxes about the outlet. By itself such a line may look like prose of a report; beside the report it does not.
 */
export function weakerParts(
  lines: readonly Line[],
  outlines: readonly Outline[],
  elements: readonly Element[],
  likely: Float64Array,
): readonly boolean[] {
  const all = new Float64Array(elements.length)
  const inside = new Float64Array(elements.length)
  for (const [at, { place }] of lines.entries()) {
    const count = outlines[at]!.words.length
    all[place.element]! += count
    inside[place.element]! += count * likely[at]!
  }
  addUp(elements, all)
  addUp(elements, inside)
  const mean = (element: number): number => (all[element]! > 0 ? inside[element]! / all[element]! : 0)
  // Likely words weighed by how likely their element is on the whole: a short report beats a long row of comments.
  let best = 0
  for (const { place } of lines) {
    const { container } = place
    if (inside[container]! * mean(container) > inside[best]! * mean(best)) best = container
  }
  const from = stepsFrom(elements, best)
  return lines.map(({ place }) => from[place.element]! >= NEAREST && mean(place.container) < mean(best) - WEAKER)
}
