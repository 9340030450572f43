/** What of an address tells reports without an outlet apart: the host of a page, the last part of a path. */
export function hintOf(uri: string): string {
  if (/^https?:/i.test(uri) && URL.canParse(uri)) return new URL(uri).hostname.replace(/^www\./, '')
  if (uri === 'stdin:') return 'standard input'
  const parts = uri.replace(/^(?:file|jsonl):/, '').split(/[/\\]/)
  return parts.findLast((part) => part !== '') ?? uri
}

interface Told {
  readonly outlet: string | null
  readonly uri: string
}

/** The outlet in running words; where it is unknown, the report's address, called that. */
export const outletInWords = ({ outlet, uri }: Told): string => outlet ?? `outlet unknown (address: ${hintOf(uri)})`

/** Outlets of several reports, and how many more are by nobody known: "A, B and 4 of unknown outlet". */
export function outletsInWords(outlets: readonly string[], unknown: number): string {
  if (outlets.length === 0) return unknown === 1 ? 'an unknown outlet' : 'unknown outlets'
  const all = unknown === 0 ? outlets : [...outlets, `${unknown} of unknown outlet`]
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
