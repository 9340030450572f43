/**
 * Look-alikes: two statements of one speaker that share two rare words and were printed days apart, each as it stands.
 * Many more than the made collection holds: from both parts of PolNeAR that may be used.
 *
 * Left out is what may well be one act of speaking: six words in a row, articles of the same days (of a hundred read
 * through many were one speech or debate), and statements of one article, which tells the same thing twice in its
 * headline and below. A handful of what is left recalls the earlier statement; so the share that is wrongly joined is,
 * if anything, too high.
 */
import { linkAll } from '../../dist/link/link.js'
import { inflection } from '../../dist/lexicon/stems.js'
import { rarity } from '../../dist/lexicon/word-rarity.js'
import { halfOfArticles } from '../chance.ts'
import { documentOf } from './collection.ts'
import type { Quotation } from './quotations.ts'
import { bare } from './retell.ts'

export interface LookAlike {
  readonly a: Quotation
  readonly b: Quotation
}

/** Articles fewer days apart may tell of one occasion in other words, and nothing in the corpus says whether they do. */
const APART = 4
const DAY = 86_400_000
const RARE_BITS = 3
const SHARED = 2
const RUN = 6

/** What a quotation is looked up by. */
export interface Facts {
  readonly quotation: Quotation
  /** The speaker's last name. */
  readonly family: string
  readonly rare: ReadonlySet<string>
  readonly runs: ReadonlySet<string>
}

export function factsOf(quotation: Quotation): Facts {
  const words = bare(quotation.content)
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '')
  const starts = words.slice(0, Math.max(0, words.length - RUN + 1))
  return {
    quotation,
    family: quotation.speaker.split(' ').at(-1)!.toLowerCase(),
    rare: new Set(words.map(inflection).filter((stem) => rarity(stem) >= RARE_BITS)),
    runs: new Set(starts.map((_, index) => words.slice(index, index + RUN).join(' '))),
  }
}

/** Whether two are of articles that lie so far apart that they tell of two occasions. */
const areApart = (a: Quotation, b: Quotation): boolean =>
  Math.abs(Date.parse(a.published) - Date.parse(b.published)) >= APART * DAY

/** Two statements of one speaker, days apart, that share rare words but not six words in a row. */
export const areLookAlikes = (a: Facts, b: Facts): boolean =>
  areApart(a.quotation, b.quotation) &&
  a.family === b.family &&
  ![...a.runs].some((run) => b.runs.has(run)) &&
  [...a.rare].filter((stem) => b.rare.has(stem)).length >= SHARED

/** One inside the other may well be one statement. */
const isWithin = (a: Quotation, b: Quotation): boolean => a.content.includes(b.content) || b.content.includes(a.content)

export function lookAlikesAmong(quotations: readonly Quotation[]): LookAlike[] {
  const pairs: LookAlike[] = []
  for (const group of Map.groupBy(quotations.map(factsOf), ({ family }) => family).values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        const [a, b] = [one.quotation, other.quotation]
        if (areLookAlikes(one, other) && !isWithin(a, b)) pairs.push({ a, b })
      }
    }
  }
  return pairs
}

export const halfOf = ({ a, b }: LookAlike) => halfOfArticles(a.article, b.article)

const reportOf = ({ id, content, kind, speaker, outlet, published }: Quotation, dated: boolean) =>
  documentOf({
    id,
    content: bare(content).join(' '),
    quoted: kind !== 'indirect',
    speaker,
    outlet,
    published: dated ? published : null,
  })

/** Whether linking takes the two, each alone in a report of its own, for one act of speaking. */
export function isJoined({ a, b }: LookAlike, dated: boolean): boolean {
  const { utterances } = linkAll([reportOf(a, dated), reportOf(b, dated)])
  return utterances.length === 1
}
