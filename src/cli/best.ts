/** The few best of any number of things, without holding more than those. Equal ones stay in the order they came. */
export class Best<T> {
  readonly #count: number
  #all: { readonly worth: number; readonly thing: T }[] = []

  constructor(count: number) {
    this.#count = count
  }

  offer(worth: number, thing: T): void {
    const at = this.#all.findIndex((one) => one.worth < worth)
    this.#all = this.#all.toSpliced(at === -1 ? this.#all.length : at, 0, { worth, thing }).slice(0, this.#count)
  }

  /** Best first. */
  kept(): T[] {
    return this.#all.map(({ thing }) => thing)
  }
}
