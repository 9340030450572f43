/** From which log odds a text is accused. */

/** Share of the unchanged that is the tail. */
const TAIL = 0.03

/**
 * Log odds that one unchanged text in `oneIn` has, if their tail falls off evenly. How fast it does is told by the
 * middle of the tail: one text of verse or of lists must not set the bar for all.
 */
export function accusedFrom(unchanged: readonly number[], oneIn: number, said: (line: string) => void): number {
  const odds = unchanged.toSorted((a, b) => b - a)
  const tail = odds.slice(0, Math.ceil(TAIL * odds.length))
  const edge = tail.at(-1)!
  const fall = (tail[tail.length >> 1]! - edge) / Math.log(2)
  const first = tail.slice(0, 12).map((one) => one.toFixed(1))
  said(`tail ${first.join(' ')}, edge ${edge.toFixed(2)}, falls by ${fall.toFixed(2)}`)
  return Number((edge + fall * Math.log(TAIL * oneIn)).toPrecision(4))
}

/** Log odds that a share of the texts has at least. */
export const shareFrom = (odds: readonly number[], share: number): number =>
  Number(odds.toSorted((a, b) => b - a)[Math.min(odds.length - 1, Math.floor(share * odds.length))]!.toPrecision(4))
