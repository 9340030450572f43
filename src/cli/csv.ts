export type Cell = string | number | boolean | null

/** One line of CSV (RFC 4180) with its line break; null is an empty cell. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`

/**
 * Spreadsheets run a cell that opens like a formula, and these words come from strangers' pages: an apostrophe keeps
 * them words. Numbers of ours need none.
 */
function cellOf(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
