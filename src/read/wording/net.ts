/** A small net: one layer of rectified units over some measures, and one number out. */
export interface Net {
  /** Weights of each unit, one unit after another; its threshold; what it adds. */
  readonly units: readonly number[]
  readonly thresholds: readonly number[]
  readonly adds: readonly number[]
  readonly threshold: number
}

/** Log odds that the net gives for the measures that stand in `measures` from `from` on. */
export function oddsBy({ units, thresholds, adds, threshold }: Net, measures: Float32Array, from = 0): number {
  const size = units.length / adds.length
  let odds = threshold
  for (let unit = 0, at = 0; unit < adds.length; unit++) {
    let sum = thresholds[unit]!
    for (let j = 0; j < size; j++) sum += units[at++]! * measures[from + j]!
    if (sum > 0) odds += sum * adds[unit]!
  }
  return odds
}
