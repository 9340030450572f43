/** How the text taken from a page compares with its hand-made body. */

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

type Bag = ReadonlyMap<string, number>

function bagOf(items: readonly string[]): Bag {
  const bag = new Map<string, number>()
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1)
  return bag
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0)

function sharedOf(a: Bag, b: Bag): number {
  let shared = 0
  for (const [item, count] of a) shared += Math.min(count, b.get(item) ?? 0)
  return shared
}

function shingles(text: string): string[] {
  const words = tokens(text)
  if (words.length > 0 && words.length < 4) return [words.join(' ')]
  return words.slice(0, Math.max(0, words.length - 3)).map((_, at) => words.slice(at, at + 4).join(' '))
}

const three = (value: number): string => value.toFixed(3)

export class PageScore {
  pages = 0
  #precision = 0
  #precise = 0
  #recall = 0
  #words = 0

  /** Adds a page and gives its word F1. */
  add(found: string, gold: string): number {
    const [a, b] = [bagOf(shingles(found)), bagOf(shingles(gold))]
    const shared = sharedOf(a, b)
    if (sizeOf(a) > 0) {
      this.#precision += shared / sizeOf(a)
      this.#precise++
    }
    this.#recall += sizeOf(b) === 0 ? 1 : shared / sizeOf(b)
    const [c, d] = [bagOf(tokens(found.toLowerCase())), bagOf(tokens(gold.toLowerCase()))]
    const f1 = (2 * sharedOf(c, d)) / Math.max(1, sizeOf(c) + sizeOf(d))
    this.#words += f1
    this.pages++
    return f1
  }

  toString(): string {
    const precision = this.#precision / this.#precise
    const recall = this.#recall / this.pages
    const shingle = (2 * precision * recall) / (precision + recall)
    return `shingle F1 ${three(shingle)} (P ${three(precision)}, R ${three(recall)}), word F1 ${(this.#words / this.pages).toFixed(4)}`
  }
}
