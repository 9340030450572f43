/** What a person made of a pair: one act of speaking, another one, or not to be told from the two articles. */
import { halfOfArticles } from '../../chance.ts'

const VERDICTS = ['same', 'other', 'unclear'] as const
type Answer = (typeof VERDICTS)[number]

export interface Verdict {
  /** Places as in candidates.ts. */
  readonly a: string
  readonly b: string
  readonly verdict: Answer
  /** The second judgement, of those that were judged twice. */
  readonly again: Answer | null
}

const answerOf = (printed: string, line: string): Answer => {
  const found = VERDICTS.find((one) => one === printed)
  if (found === undefined) throw new Error(`no verdict: ${line}`)
  return found
}

/** Rows of a table of verdicts; lines that begin with # say what it is. */
export const verdictsIn = (tsv: string): Verdict[] =>
  tsv
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [a = '', b = '', verdict = '', again] = line.split('\t')
      return { a, b, verdict: answerOf(verdict, line), again: again === undefined ? null : answerOf(again, line) }
    })

const articleOf = (place: string) => place.slice(0, place.lastIndexOf(':'))

export const halfOf = ({ a, b }: Pick<Verdict, 'a' | 'b'>) => halfOfArticles(articleOf(a), articleOf(b))

/** How many of those judged twice were judged alike. */
export function agreement(verdicts: readonly Verdict[]): { same: number; of: number } {
  const twice = verdicts.filter(({ again }) => again !== null)
  return { same: twice.filter(({ verdict, again }) => verdict === again).length, of: twice.length }
}
