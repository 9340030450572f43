import { redirectOf, type Answer } from '../fetch.js'
import { REDIRECTS } from '../limits.js'
import { robotsAt } from '../robots.js'
import { hostOf } from './address.js'

/** One errand: to a source or to an article's page, over as many redirects as it takes. */
export class Visit {
  readonly kind: 'source' | 'page'
  /** Address of the source or of the article, as the shelf knows it. */
  readonly of: string
  /** What it was to ask, before any redirect. */
  readonly first: string
  readonly dueAt: number
  readonly headers: Readonly<Record<string, string>>
  #address: string
  #host = { of: '', is: '' }
  #hops = 0
  #moved: string | null = null
  #isForGood = true
  #detour: { readonly host: string; address: string; hops: number } | null = null

  constructor(
    kind: 'source' | 'page',
    of: string,
    address: string,
    dueAt: number,
    headers: Readonly<Record<string, string>> = {},
  ) {
    this.kind = kind
    this.of = of
    this.dueAt = dueAt
    this.headers = headers
    this.first = address
    this.#address = address
  }

  get key(): string {
    return `${this.kind} ${this.of}`
  }

  /** What is asked next. */
  get address(): string {
    return this.#detour?.address ?? this.#address
  }

  /** Host of what is asked next. */
  get host(): string {
    if (this.#host.of !== this.address) this.#host = { of: this.address, is: hostOf(this.address) }
    return this.#host.is
  }

  /** The host whose robots.txt is asked for first; null when that is known. */
  get detour(): string | null {
    return this.#detour?.host ?? null
  }

  /** Asks for the robots.txt of the host that comes next, before anything else of it. */
  takeDetour(): void {
    this.#detour = { host: hostOf(this.#address), address: robotsAt(this.#address), hops: 0 }
  }

  endDetour(): void {
    this.#detour = null
  }

  /** Where it moved for good, over redirects that all say so; null when it did not. */
  get moved(): string | null {
    return this.#moved
  }

  /** Takes a redirect: its address, or null when the answer is none, or one too many. */
  redirected(answer: Answer): string | null {
    const next = redirectOf(answer)
    if (next === null) return null
    if (this.#detour !== null) {
      if (++this.#detour.hops > REDIRECTS) return null
      this.#detour.address = next
      return next
    }
    if (++this.#hops > REDIRECTS) return null
    // What follows a redirect for now may be for good, and says nothing of the first address.
    this.#isForGood &&= answer.status === 301 || answer.status === 308
    if (this.#isForGood) this.#moved = next
    this.#address = next
    return next
  }
}

/** What a server gives to ask by whether there is anything new; null where it gave none. */
export const validatorsOf = ({ header }: Answer): { etag: string | null; modified: string | null } => ({
  etag: header('etag') ?? null,
  modified: header('last-modified') ?? null,
})

/** Headers that ask only for what is new. */
export const conditional = (etag: string | null, modified: string | null): Record<string, string> => ({
  ...(etag === null ? {} : { 'if-none-match': etag }),
  ...(modified === null ? {} : { 'if-modified-since': modified }),
})
