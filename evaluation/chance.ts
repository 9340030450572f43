/** Rules may be made by what the tuned half shows. A pair's half, by its articles' names: all pairs of two stay together. */
export const halfOfArticles = (...names: readonly string[]): 'tuned' | 'held' =>
  new Chance(names.toSorted().join(' ')).share() < 0.5 ? 'tuned' : 'held'

/** Numbers that look random and are the same in every run (mulberry32 on a seed made from a text). */
export class Chance {
  #state: number

  constructor(seed: string) {
    this.#state = 2166136261
    for (const character of seed) this.#state = Math.imul(this.#state ^ (character.codePointAt(0) ?? 0), 16777619)
  }

  /** 0 to 1, 1 not included. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  below(limit: number): number {
    return Math.floor(this.share() * Math.max(1, limit))
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, at: this.share() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item)
  }
}
