/** A small net: one layer of rectified units over measures made comparable, and one number out. */
export interface Net {
  readonly mean: readonly number[]
  readonly deviation: readonly number[]
  /** Weights of each unit, one after another; its threshold; what it adds. */
  readonly units: readonly number[]
  readonly thresholds: readonly number[]
  readonly adds: readonly number[]
  readonly threshold: number
}

/** Log odds that the net gives for measures. */
export function oddsBy({ mean, deviation, units, thresholds, adds, threshold }: Net, measures: Float32Array): number {
  const size = mean.length
  let odds = threshold
  for (let unit = 0; unit < adds.length; unit++) {
    let sum = thresholds[unit]!
    for (let j = 0; j < size; j++) sum += (units[unit * size + j]! * (measures[j]! - mean[j]!)) / deviation[j]!
    if (sum > 0) odds += sum * adds[unit]!
  }
  return odds
}
