import { findCore, proseScore } from './body.js'
import { surroundingsOf, type Surroundings } from './features.js'
import type { Line } from './line.js'
import type { Outline } from './outline.js'
import type { Page } from './page.js'
import { folded } from './words.js'

/** The lines of a page with what its head and structured data say of the headline and the body. */
export function pageSurroundings(lines: readonly Line[], outlines: readonly Outline[], { head }: Page): Surroundings {
  const core = findCore(lines.map((line, at) => proseScore(line, outlines[at]!) - 3 * line.place.linked))
  const headline = folded(head.meta.get('og:title')?.value ?? head.title)
  return surroundingsOf(lines, outlines, core, [], headline)
}
