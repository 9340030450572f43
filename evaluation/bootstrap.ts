/** How far a figure may be off because only so many articles were read: the bootstrap (Efron, 1979) over articles. */
import { Chance } from './chance.ts'

/** What was judged, article by article; articles may stand in it more than once. */
export type Drawn<T> = readonly (readonly T[])[]

const ROUNDS = 1_000

/** The middle 95 % of what `figure` gives for articles drawn anew, with replacement. Same articles, same interval. */
export function interval<T>(
  articles: Drawn<T>,
  figure: (drawn: Drawn<T>) => number,
): readonly [low: number, high: number] {
  const chance = new Chance('articles drawn anew')
  const figures = Array.from({ length: ROUNDS }, () =>
    figure(articles.map(() => articles[chance.below(articles.length)] as readonly T[])),
  )
    .filter((each) => Number.isFinite(each))
    .sort((a, b) => a - b)
  const at = (part: number) => figures[Math.min(figures.length - 1, Math.floor(part * figures.length))] ?? Number.NaN
  return [at(0.025), at(0.975)]
}
