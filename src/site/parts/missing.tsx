import type { Child } from 'hono/jsx'
import { PIECES } from '../../store/content-text.js'
import { addressOf } from '../address.js'
import { outletInWords } from '../outlet.js'
import type { Heading, Missing, Row } from '../shapes.js'
import { cut as cutAt, plural, Struck } from './words.js'

type Part = Missing['cut'][number]

/** What a report leaves out, in a line. */
function gist({ absent, cut }: Missing): string {
  const bound = cut.filter(({ cuts }) => cuts.some(({ bonds }) => bonds.length > 0)).length
  const parts = [
    absent.length > 0 ? `${plural(absent.length, 'utterance')} that others tell` : '',
    cut.length > 0 ? `a part of ${plural(cut.length, 'other')}` : '',
  ].filter((part) => part !== '')
  return `leaves out ${parts.join(', and ')}${bound > 0 ? `; with it, conditions of ${plural(bound, 'statement')}` : ''}`
}

/** The fullest telling with what this report leaves out struck. */
function struck({ fullest: { content, words } }: Row, { cuts }: Part): Child[] {
  const out: Child[] = []
  let from = 0
  for (const piece of content) {
    const text = words.slice(from, from + piece.end - piece.start)
    let at = piece.start
    if (from > 0) out.push(PIECES)
    for (const one of cuts.filter(({ start }) => piece.start <= start && start < piece.end)) {
      out.push(text.slice(at - piece.start, one.start - piece.start), <Struck text={one.text} />)
      at = one.end
    }
    out.push(text.slice(at - piece.start))
    from += piece.end - piece.start + PIECES.length
  }
  return out
}

const CutPart = ({ row, part }: { row: Row; part: Part }) => {
  const bonds = part.cuts.flatMap((one) => one.bonds)
  return (
    <li data-stop>
      <p class="said">{struck(row, part)}</p>
      {bonds.length > 0 && (
        <p class="aside">
          What limits the rest went with it: {bonds.map(({ text }) => `“${cutAt(text, 80)}”`).join(', ')}
        </p>
      )}
      <p class="doors">
        <span class="who">{row.speaker || 'Speaker unknown'}</span>{' '}
        {part.telling !== null && (
          <a href={addressOf.compare(row.utterance, row.fullest.index, part.telling)} data-opens="compare">
            Side by side
          </a>
        )}
      </p>
    </li>
  )
}

const AbsentPart = ({ row }: { row: Row }) => (
  <li data-stop>
    <span class="who">{row.speaker || 'Speaker unknown'}</span>{' '}
    <a class="said" href={addressOf.utterance(row.utterance)}>
      {cutAt(row.fullest.words, 160) || '(no words found)'}
    </a>{' '}
    <span class="note">told by {plural(row.told, 'report')}</span>
  </li>
)

interface MissingProps {
  readonly columns: readonly Heading[]
  readonly rows: readonly Row[]
  readonly missing: readonly Missing[]
}

/** What each report of a story leaves out: whole utterances, and parts of statements with what limits the rest. */
export const MissingParts = ({ columns, rows, missing }: MissingProps) => {
  const rowOf = (utterance: string) => rows.find((row) => row.utterance === utterance)
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">What each report leaves out</h2>
      {missing.map((one) => {
        const column = columns.find(({ id }) => id === one.document)
        return (
          <details class="once">
            <summary>
              {column === undefined ? 'A report' : outletInWords(column)} {gist(one)}
            </summary>
            <ul>
              {one.cut.map((part) => {
                const row = rowOf(part.utterance)
                return row && <CutPart row={row} part={part} />
              })}
              {one.absent.map((utterance) => {
                const row = rowOf(utterance)
                return row && <AbsentPart row={row} />
              })}
            </ul>
          </details>
        )
      })}
    </section>
  )
}
