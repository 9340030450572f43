import type { HostState } from '../../record/source.js'
import type { Answer } from '../fetch.js'
import { robotsIn, rulesOf, type Rules } from '../robots.js'
import { retryAt } from './chance.js'
import type { Watching } from './watch.js'

/** How long a robots.txt is held to be so, in milliseconds: a day, as the standard allows at most. */
const ROBOTS_LASTS = 24 * 3_600_000

/** When each host may be asked, and what it allows. */
export class Hosts {
  readonly #watching: Watching
  readonly #states = new Map<string, HostState>()
  readonly #rules = new Map<string, { readonly robots: string | null; readonly rules: Rules }>()

  constructor(watching: Watching) {
    this.#watching = watching
  }

  #save(state: HostState): void {
    this.#watching.shelf.saveHost(state)
    this.#states.set(state.host, state)
  }

  freeAt(host: string): number {
    return this.#state(host).freeAt
  }

  #state(host: string): HostState {
    const held = this.#states.get(host) ?? this.#watching.shelf.host(host)
    const state = held ?? { host, freeAt: 0, robots: null, robotsUntil: 0 }
    this.#states.set(host, state)
    return state
  }

  #paceOf(host: string): number {
    const { delay } = this.rules(host) ?? { delay: 0 }
    const { pace, paces } = this.#watching.plan
    return Math.max(paces.get(host) ?? paces.get(host.replace(/:\d+$/, '')) ?? pace, delay)
  }

  /** Written before the question goes out: killed now and started again, we are no faster. */
  asking(host: string): void {
    const { clock } = this.#watching
    this.#save({ ...this.#state(host), freeAt: clock.now() + this.#paceOf(host) })
  }

  /** The pace counts from the end of the answer; a server that asks for more time gets it. */
  answered(host: string, answer: Answer | null): void {
    const { clock } = this.#watching
    const now = clock.now()
    const wants =
      answer !== null && [429, 503].includes(answer.status) ? retryAt(answer.header('retry-after'), now) : null
    const state = this.#state(host)
    this.#save({ ...state, freeAt: Math.max(state.freeAt, now + this.#paceOf(host), wants ?? 0) })
  }

  /** What the host allows; null where its robots.txt has to be asked for first. */
  rules(host: string): Rules | null {
    const { robots, robotsUntil } = this.#state(host)
    if (robotsUntil <= this.#watching.clock.now()) return null
    const known = this.#rules.get(host)
    if (known !== undefined && known.robots === robots) return known.rules
    const rules = rulesOf(host, robots)
    this.#rules.set(host, { robots, rules })
    return rules
  }

  /**
   * Takes the answer for a host's robots.txt. A host without one (status 4xx, or redirects without end) allows
   * everything; one that fails is held to allow nothing until it answers (RFC 9309): false.
   */
  async takeRobots(host: string, answer: Answer): Promise<boolean> {
    const isNone = answer.status >= 300 && answer.status < 500 && answer.status !== 429
    const robots = answer.status === 200 ? await robotsIn(answer) : isNone ? null : undefined
    if (answer.status !== 200) await answer.drop()
    if (robots === undefined) return false
    const { clock } = this.#watching
    this.#save({ ...this.#state(host), robots, robotsUntil: clock.now() + ROBOTS_LASTS })
    return true
  }
}
