/**
 * Weights learnt one block at a time: FTRL-Proximal (McMahan and others, "Ad click prediction: a view from the
 * trenches", 2013). L1 drives what does not pay to nothing, so that few rows need to be stored.
 */
export interface Rates {
  readonly alpha: number
  readonly beta: number
  readonly l1: number
  readonly l2: number
}

export class Weights {
  readonly w: Float32Array
  /** For each weight its `z` and the root of its summed squared gradients, side by side: they are read together. */
  private readonly state: Float32Array
  private readonly perAlpha: number
  private readonly l1: number
  /** beta / alpha + l2 */
  private readonly base: number

  constructor(size: number, { alpha, beta, l1, l2 }: Rates) {
    this.w = new Float32Array(size)
    this.state = new Float32Array(size * 2)
    this.perAlpha = 1 / alpha
    this.l1 = l1
    this.base = beta / alpha + l2
  }

  /** One step of the weights of row `row` (its first index) against the gradients `g`; those near nothing are left. */
  stepRow(row: number, g: Float64Array, width: number) {
    const { w, state, perAlpha, l1, base } = this
    for (let l = 0; l < width; l++) {
      const gradient = g[l] as number
      if (gradient < 0.002 && gradient > -0.002) continue
      const i = row + l
      const before = state[i * 2 + 1] as number
      const root = Math.sqrt(before * before + gradient * gradient)
      const z = (state[i * 2] as number) + gradient - (root - before) * perAlpha * (w[i] as number)
      state[i * 2] = z
      state[i * 2 + 1] = root
      w[i] = z > l1 ? (l1 - z) / (base + root * perAlpha) : z < -l1 ? (-l1 - z) / (base + root * perAlpha) : 0
    }
  }
}

/** A shuffle that is the same on every machine: a linear congruential generator, seeded. */
export function shuffled(length: number, seed: number): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i)
  let state = seed >>> 0
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const k = Math.floor((state / 2 ** 32) * (i + 1))
    const held = order[i] as number
    order[i] = order[k] as number
    order[k] = held
  }
  return order
}
