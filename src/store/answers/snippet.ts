/** Put around matches by FTS5's highlight(). Control characters, so hardly ever in a text; stray ones are passed over. */
export const OPEN = '\u0002'
export const SHUT = '\u0003'

/** Characters of context on either side of the first match. */
const CONTEXT = 90

/** Where the first match begins in the text without marks. */
export const firstMatch = (lit: string): number => Math.max(0, lit.indexOf(OPEN))

/** The text around the first match as pieces, of which every second one is a match. Cut at spaces. */
export function snippetOf(lit: string): string[] {
  const at = firstMatch(lit)
  const from = at <= CONTEXT ? 0 : lit.indexOf(' ', at - CONTEXT) + 1 || at
  const pieces = lit.slice(Math.min(from, at), at + 2 * CONTEXT).split(/[\u0002\u0003]/)
  const last = pieces.length - 1
  if (lit.length > at + 2 * CONTEXT) pieces[last] = (pieces[last] ?? '').replace(/\s\S*$/, '')
  return pieces
}
