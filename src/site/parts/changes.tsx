import type { Cell } from '../shapes.js'
import { cut } from './words.js'

/** Characters of one change; the comparison has it whole. */
const LENGTH = 28

/** Words that say little on their own: a change of them is shown when nothing else changed. */
const SMALL = /^(?:an?|the|of|in|to|and|that)?$/iu

const telling = ({ from, to }: Cell['changes'][number]) => !(SMALL.test(from.trim()) && SMALL.test(to.trim()))
const exchange = ({ from, to }: Cell['changes'][number]) => from !== '' && to !== ''

/** The changes that say most, in text order: words that stand for others before words put in or left out. */
function chosen(changes: Cell['changes'], most: number): Cell['changes'] {
  const worth = (change: Cell['changes'][number]) => Number(telling(change)) * 2 + Number(exchange(change))
  const best = changes.toSorted((a, b) => worth(b) - worth(a)).slice(0, most)
  return changes.filter((change) => best.includes(change))
}

interface Changed {
  readonly of: Pick<Cell, 'standing' | 'changes' | 'wordCount'>
  /** Words of the fullest telling. */
  readonly full: number
  readonly most: number
}

/** What a telling does to the words, at a glance: the change itself where words were altered, else how much is told. */
export const Changes = ({ of: { standing, changes, wordCount }, full, most }: Changed) => {
  if (standing === 'trimmed') {
    return (
      <span class="gist">
        {wordCount} of {full} words
      </span>
    )
  }
  if (standing !== 'altered' || changes.length === 0) return null
  const shown = chosen(changes, most)
  return (
    <span class="gist">
      {shown.map(({ from, to }) => (
        <span class="change">
          {from !== '' && <del>{cut(from, LENGTH)}</del>} {to !== '' && <ins>{cut(to, LENGTH)}</ins>}
        </span>
      ))}
      {changes.length > shown.length && <span class="more"> and more</span>}
    </span>
  )
}
