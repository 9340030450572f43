import { followed, type Answer, type Ask, type Fetch } from './fetch.js'
import { PACE_MS } from './limits.js'
import { robotsAt, robotsIn, rulesOf, type Rules } from './robots.js'
import type { Problem } from '../record/problem.js'

/** Waits so many milliseconds. */
export type Sleep = (ms: number) => Promise<void>

/**
 * Fetches as a robot must: where the robots.txt of a host allows, and one question a host at its pace. For the pages that a
 * feed or a sitemap names, one after the other; `watch` has its own way, which remembers and does not wait.
 */
export function politeFetch(ask: Ask, now: () => number, sleep: Sleep): Fetch {
  const freeAt = new Map<string, number>()
  const rules = new Map<string, Rules>()

  const paced: Ask = async (address, headers) => {
    const host = URL.parse(address)?.host ?? ''
    const wait = (freeAt.get(host) ?? 0) - now()
    if (wait > 0) await sleep(wait)
    const answer = await ask(address, headers)
    freeAt.set(host, now() + Math.max(PACE_MS, rules.get(host)?.delay ?? 0))
    return answer
  }
  const allowed: Ask = async (address, headers) => {
    const host = URL.parse(address)?.host ?? ''
    if (!rules.has(host)) rules.set(host, await rulesAt(address, host, paced))
    if (rules.get(host)?.mayAsk(address) === false) return { code: 'robots-refused', at: null, path: address }
    return paced(address, headers)
  }
  return followed(allowed)
}

const NOTHING_ALLOWED: Rules = { mayAsk: () => false, delay: 0 }

/** A host without a robots.txt allows everything; one that fails to give it allows nothing (RFC 9309). */
async function rulesAt(address: string, host: string, ask: Ask): Promise<Rules> {
  let last: Answer | Problem | null = null
  const fetched = await followed(async (at) => (last = await ask(at)))(robotsAt(address))
  const answer = last as Answer | Problem | null
  if ('code' in fetched) {
    const isNone = answer !== null && !('code' in answer) && answer.status < 500 && answer.status !== 429
    return isNone ? rulesOf(host, null) : NOTHING_ALLOWED
  }
  const robots = await robotsIn(fetched)
  return robots === undefined ? NOTHING_ALLOWED : rulesOf(host, robots)
}
