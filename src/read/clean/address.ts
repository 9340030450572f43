import type { Captured } from '../../record/capture.js'
import type { Facts } from './structured.js'

/** Where a capture is from: as given, as fetched, else as the page says of itself; empty when nothing tells. */
export const addressOf = ({ given, capture }: Captured, facts: Facts): string =>
  given.url ?? (/^https?:/i.test(capture.uri) ? capture.uri : facts.address)

/** The host of a web address; empty for any other. There is no `URL` here. */
export const hostOf = (address: string): string =>
  /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(address.slice(0, 2000))?.[1] ?? ''

/** Whether words are the name of a host, as sites call themselves: "example.com". */
export const isHostName = (words: string): boolean =>
  /^[\w-]+\.(?:com|org|net|info|news|co\.\w\w|\w\w)$/i.test(words.trim())
