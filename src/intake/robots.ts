import * as parser from 'robots-parser'
import { AGENT, type Fetched } from './fetch.js'
import { wholeOf } from './lines.js'

// The package's types name a default export that its CommonJS module is, not has.
const parse = ((parser as unknown as { default: unknown }).default ?? parser) as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

/** What of a robots.txt is read: the standard (RFC 9309) asks for 500 KB, and each rule is tried on each address. */
const ROBOTS_BYTES = 512 * 1024
const RULES_LENGTH = 128 * 1024
/** A longer wait between two questions than this, in seconds, is not meant for a question every quarter of an hour. */
const LONGEST_DELAY = 600

export interface Rules {
  mayAsk(address: string): boolean
  /** Least time between two questions that the host asks for, in milliseconds. */
  readonly delay: number
}

/** What a host's robots.txt allows; null for a host that has none. */
export function rulesOf(host: string, robots: string | null): Rules {
  if (robots === null) return { mayAsk: () => true, delay: 0 }
  // The parser answers only for the scheme it was given.
  const both = ['https', 'http'].map((scheme) => parse(`${scheme}://${host}/robots.txt`, robots.slice(0, RULES_LENGTH)))
  return {
    mayAsk: (address) => both.every((one) => one.isAllowed(address, AGENT) !== false),
    delay: Math.min(both[0]?.getCrawlDelay(AGENT) ?? 0, LONGEST_DELAY) * 1000,
  }
}

/**
 * The words of a robots.txt. One without end says nothing that anybody could follow: null. One that breaks off, which
 * may yet forbid: undefined.
 */
export async function robotsIn({ chunks }: Pick<Fetched, 'chunks'>): Promise<string | null | undefined> {
  try {
    const bytes = await wholeOf(chunks, ROBOTS_BYTES)
    return bytes === null ? null : new TextDecoder().decode(bytes)
  } catch {
    return undefined
  }
}

/** Where a host's rules stand. */
export const robotsAt = (address: string): string => new URL('/robots.txt', address).href
