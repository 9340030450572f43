/**
 * `text` with everything from `open` to `close` left out; what is opened and never closed goes to the end.
 * Searches forward only: a pattern that looks for the close of every open is quadratic on a file of opens.
 */
export function without(text: string, open: string, close: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, from)) {
    kept.push(text.slice(from, at))
    const end = text.indexOf(close, at + open.length)
    from = end === -1 ? text.length : end + close.length
  }
  return kept.join('') + text.slice(from)
}
