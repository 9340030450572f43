import { plainNames } from './names.js'
import type { Element } from './page.js'

/** Elements up from a line whose names are looked at. */
const STEPS = 8

/** Finds the elements around a line that are named in a certain way. Lines share most of the elements around them: each is tried once. */
export class NamedParts {
  readonly #elements: readonly Element[]
  readonly #pattern: RegExp
  readonly #also: ReadonlySet<number>
  readonly #known = new Map<number, boolean>()

  /** `also`: elements that count whatever their names. */
  constructor(elements: readonly Element[], pattern: RegExp, also: readonly number[] = []) {
    this.#elements = elements
    this.#pattern = pattern
    this.#also = new Set(also)
  }

  /** Such elements around (and with) this one, the innermost first. */
  around(element: number): readonly number[] {
    const found: number[] = []
    for (let at = element, step = 0; at > 0 && step < STEPS; at = this.#elements[at]!.parent, step++)
      if (this.#isNamed(at)) found.push(at)
    return found
  }

  #isNamed(at: number): boolean {
    const known = this.#known.get(at)
    if (known !== undefined) return known
    const { names, tag } = this.#elements[at]!
    const own = this.#also.has(at) || (tag !== 'body' && tag !== 'html' && this.#pattern.test(plain(names, tag)))
    this.#known.set(at, own)
    return own
  }
}

/** Names in lower case, `articlePaywall` as `article-paywall`; a tag of the site's own is a name, too. */
const plain = (names: string, tag: string): string => plainNames(tag.includes('-') ? `${tag} ${names}` : names, '-')
