/** What was looked up or made under a number. Of that, what was used last is kept. */
export class Kept<T> {
  readonly #most: number
  readonly #make: (number: number) => T
  readonly #kept = new Map<number, T>()

  constructor(most: number, make: (number: number) => T) {
    this.#most = most
    this.#make = make
  }

  get(number: number): T {
    const one = this.#kept.get(number) ?? this.#make(number)
    // A map keeps the order of entering: what is used again goes to its end.
    this.#kept.delete(number)
    this.#kept.set(number, one)
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value!)
    return one
  }

  forget(number: number): void {
    this.#kept.delete(number)
  }
}
