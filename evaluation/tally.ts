/** Counting right and wrong, with what was missed in words a person can act on. */

export interface Count {
  readonly right: number
  readonly of: number
}

export class Tally {
  readonly #counts = new Map<string, { right: number; of: number }>()
  readonly misses: string[] = []

  /** `miss` says where, and what was found instead. */
  add(figure: string, right: boolean, miss: string): boolean {
    const count = this.#counts.get(figure) ?? { right: 0, of: 0 }
    count.of++
    if (right) count.right++
    else this.misses.push(`${figure}: ${miss}`)
    this.#counts.set(figure, count)
    return right
  }

  get counts(): ReadonlyMap<string, Count> {
    return this.#counts
  }
}

/** Per cent with one decimal. */
export const share = ({ right, of }: Count): number => (of === 0 ? 0 : Math.round((1000 * right) / of) / 10)
