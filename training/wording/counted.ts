/** Counts over many texts, and what they would be had one of the texts not been among them. */
import type { Context } from '../../dist/read/wording/context.js'
import { LEAST_KEPT, keysIn } from '../../dist/read/wording/keys.js'
import { LEVELS, levelOf, packCounts, type Count } from '../../dist/read/wording/counts.js'

const KINDS = 16

export class Counted {
  /** Sixteen times the count, and the kind. */
  readonly #met = new Map<number, number>()

  add(context: Context): void {
    for (const [key, kind] of keysIn(context)) this.#met.set(key, (this.#met.get(key) ?? kind) + KINDS)
  }

  /** Counts as they will be shipped: rounded to levels, rare ones gone. `without`: less those of this text. */
  count(without: Context | null = null): Count {
    const own = new Map<number, number>()
    if (without !== null) for (const [key] of keysIn(without)) own.set(key, (own.get(key) ?? 0) + 1)
    return (key) => {
      const entry = this.#met.get(key)
      if (entry === undefined) return 0
      const met = (entry >> 4) - (own.get(key) ?? 0)
      return met < LEAST_KEPT[entry & (KINDS - 1)]! ? 0 : LEVELS[levelOf(met)]!
    }
  }

  /** Slots with `fill` of them taken, and how many of each kind stand in them. */
  packed(fill: number): { slots: Uint16Array; kinds: number[] } {
    const kept: [number, number][] = []
    const kinds = LEAST_KEPT.map(() => 0)
    for (const [key, entry] of this.#met) {
      const kind = entry & (KINDS - 1)
      if (entry >> 4 < Math.max(2, LEAST_KEPT[kind]!)) continue
      kinds[kind]!++
      kept.push([key, entry >> 4])
    }
    kept.sort(([a], [b]) => a - b)
    return { slots: packCounts(kept, Math.ceil(kept.length / fill)), kinds }
  }
}
