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
import { Chance } from '../chance.ts'
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

const family = (name: string) => name.split(' ').at(-1)!.toLowerCase()

interface Facts {
  readonly quotation: Quotation
  readonly rare: ReadonlySet<string>
  readonly runs: ReadonlySet<string>
}

function factsOf(quotation: Quotation): Facts {
  const words = bare(quotation.content)
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '')
  const starts = words.slice(0, Math.max(0, words.length - RUN + 1))
  return {
    quotation,
    rare: new Set(words.map(inflection).filter((stem) => rarity(stem) >= RARE_BITS)),
    runs: new Set(starts.map((_, index) => words.slice(index, index + RUN).join(' '))),
  }
}

/** Whether two are of articles that lie so far apart that they tell of two occasions. */
export const isApart = (a: Quotation, b: Quotation): boolean =>
  Math.abs(Date.parse(a.published) - Date.parse(b.published)) >= APART * DAY

/** Six words in a row, or one inside the other, may well be one statement: those are left out. */
function isAlike(a: Facts, b: Facts): boolean {
  if ([...a.runs].some((run) => b.runs.has(run))) return false
  const within = a.quotation.content.includes(b.quotation.content) || b.quotation.content.includes(a.quotation.content)
  return !within && [...a.rare].filter((stem) => b.rare.has(stem)).length >= SHARED
}

export function lookAlikesAmong(quotations: readonly Quotation[]): LookAlike[] {
  const pairs: LookAlike[] = []
  for (const group of Map.groupBy(quotations.map(factsOf), ({ quotation }) => family(quotation.speaker)).values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        const [a, b] = [one.quotation, other.quotation]
        if (isApart(a, b) && isAlike(one, other)) pairs.push({ a, b })
      }
    }
  }
  return pairs
}

/** Rules may be made by what the tuned half shows. */
export const halfOf = ({ a, b }: LookAlike): 'tuned' | 'held' =>
  new Chance([a.article, b.article].toSorted().join(' ')).share() < 0.5 ? 'tuned' : 'held'

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
