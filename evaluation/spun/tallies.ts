/** `right` of `of`, by a name. */
export class Tallies {
  readonly #all = new Map<string, { right: number; of: number }>()

  add(name: string, right: boolean | number, of = 1): void {
    const tally = this.#all.get(name) ?? { right: 0, of: 0 }
    tally.right += Number(right)
    tally.of += of
    this.#all.set(name, tally)
  }

  one = (name: string): { readonly right: number; readonly of: number } => this.#all.get(name) ?? { right: 0, of: 0 }

  share = (name: string): number => {
    const { right, of } = this.one(name)
    return of === 0 ? 0 : (100 * right) / of
  }

  told = (name: string): string => {
    const { right, of } = this.one(name)
    return `${right} of ${of}`
  }

  /** As a score gives them. */
  figures = (names: readonly string[]): { figures: Record<string, number>; of: Record<string, string> } => ({
    figures: Object.fromEntries(names.map((name) => [name, this.share(name)])),
    of: Object.fromEntries(names.map((name) => [name, this.told(name)])),
  })

  names = (): string[] => [...this.#all.keys()]
}
