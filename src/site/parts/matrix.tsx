import type { Child } from 'hono/jsx'
import { addressOf } from '../address.js'
import type { Cell, Heading, Row, Told } from '../shapes.js'
import { outletInWords } from '../outlet.js'
import { Changes } from './changes.js'
import { Day } from './dates.js'
import { Outlet } from './outlet.js'
import { StandingName, STANDINGS } from './standing.js'
import { cut, isBare, plural } from './words.js'

const WORDS = 180
/** Columns that fit a sheet of paper. */
const ON_PAPER = 4

const hrefOf = ({ utterance, fullest }: Row, { telling }: Cell) =>
  telling === null || telling === fullest.index
    ? addressOf.attribution(fullest.document.id, fullest.attribution, fullest.content[0] ?? null)
    : addressOf.compare(utterance, fullest.index, telling)

const Filled = ({ row, cell, column }: { row: Row; cell: Cell; column: Heading }) => (
  <td role="cell" class={`cell ${cell.standing}`}>
    <a href={hrefOf(row, cell)} data-opens={cell.standing === 'fullest' ? undefined : 'compare'}>
      <span class="outlet">
        <Outlet of={column} />
      </span>
      <StandingName standing={cell.standing} />
      <Changes of={cell} full={row.fullest.wordCount} most={1} />
      {cell.also.length > 0 && (
        <span class="gist">told {cell.also.length === 1 ? 'twice' : plural(cell.also.length + 1, 'time')} here</span>
      )}
    </a>
  </td>
)

const Absent = ({ column }: { column: Heading }) => (
  <td role="cell" class="cell absent">
    <span class="outlet">
      <Outlet of={column} />
    </span>
    <StandingName standing="absent" />
  </td>
)

const Fullest = ({ telling: { words, kind } }: { telling: Told }) => (
  <span class={isBare(kind, words) ? 'said bare' : 'said'}>{cut(words, WORDS)}</span>
)

const Line = ({ row, columns }: { row: Row; columns: readonly Heading[] }) => {
  const missing = columns.filter((_, at) => row.cells[at]?.standing === 'absent')
  return (
    <tr role="row" data-stop>
      <th scope="row" role="rowheader" class={row.changed ? 'changed' : undefined}>
        <span class="who">
          {row.speaker}
          {row.fullest.polarity === 'denied' && <span class="flag"> denies</span>}
        </span>
        <a href={addressOf.utterance(row.utterance)}>
          <Fullest telling={row.fullest} />
        </a>
        <span class="tally">
          told by {row.told}
          {row.changed && <span class="flag"> · words changed</span>}
        </span>
        {missing.length > 0 && <span class="missing">Absent from {missing.map(outletInWords).join(', ')}</span>}
      </th>
      {columns.map((column, at) => {
        const cell = row.cells[at]
        return cell === undefined || cell.standing === 'absent' ? (
          <Absent column={column} />
        ) : (
          <Filled row={row} cell={cell} column={column} />
        )
      })}
    </tr>
  )
}

const ColumnHead = ({ column }: { column: Heading }) => (
  <th scope="col" role="columnheader">
    <a href={addressOf.document(column.id)} title={column.title ?? undefined}>
      <Outlet of={column} />
    </a>
    <span class="when">
      <Day value={column.published?.value ?? null} />
    </span>
  </th>
)

const Key = ({ rows }: { rows: readonly Row[] }) => {
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ standing }) => standing)))
  return (
    <dl class="key" aria-label="How to read the cells">
      {Object.entries(STANDINGS)
        .filter(([name]) => used.has(name as Cell['standing']))
        .map(([name, { says }]) => (
          <div>
            <dt>
              <StandingName standing={name as Cell['standing']} />
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
    </dl>
  )
}

interface Shown {
  readonly columns: readonly Heading[]
  readonly rows: readonly Row[]
  readonly choices: Child
}

/** Roles are written out because small screens lay the table out as cards, and browsers then forget what it was. */
export const MatrixTable = ({ columns, rows, choices }: Shown) => (
  <section class="coverage" aria-labelledby="matrix">
    <h2 id="matrix">Who told what, in which words</h2>
    {choices}
    <div class="scroll" tabindex={0} role="region" aria-labelledby="matrix">
      <table class={columns.length > ON_PAPER ? 'matrix many' : 'matrix'} role="table">
        <caption class="aloud">
          Utterances in rows, reports in columns in the order they came out. A cell says how the report’s words stand to
          the fullest telling.
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Utterance, as told most fully
            </th>
            {columns.map((column) => (
              <ColumnHead column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Line row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
    <Key rows={rows} />
  </section>
)
