import type { Child } from 'hono/jsx'

interface RowsProps<Row> {
  readonly class?: string
  /** What the table is, for who does not see it. */
  readonly caption: string
  /** Headings of its columns; the first names what a row is of. */
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly row: (row: Row) => Child
}

/** A table with a row for each thing of a list. */
export function Rows<Row>({ class: name, caption, columns, rows, row }: RowsProps<Row>) {
  return (
    <table class={name}>
      <caption class="aloud">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map((one) => row(one))}</tbody>
    </table>
  )
}
