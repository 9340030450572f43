/** What was looked up or made under a number, kept while it is in use. */
export class Kept<T> {
  readonly #most: number
  readonly #make: (number: number) => T
  #used = new Map<number, T>()
  #before = new Map<number, T>()

  /** `most`: half of it is kept at least, of what was used last. */
  constructor(most: number, make: (number: number) => T) {
    this.#most = most
    this.#make = make
  }

  get(number: number): T {
    const used = this.#used.get(number)
    if (used !== undefined) return used
    const one = this.#before.get(number) ?? this.#make(number)
    // Two halves instead of an order: whatever is not asked for while one fills goes with the other.
    if (this.#used.size >= this.#most / 2) [this.#before, this.#used] = [this.#used, new Map()]
    this.#used.set(number, one)
    return one
  }

  forget(number: number): void {
    this.#used.delete(number)
    this.#before.delete(number)
  }
}
