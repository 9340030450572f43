import type { Head } from './page.js'

const KEY = '"articleBody"'
/** A body in structured data is looked at up to here, in UTF-16 units. */
const MOST = 200_000

/** The report's text as the page's structured data has it, markup of its own included; empty when it has none. */
export function statedBody({ records }: Head): string {
  for (const { value } of records) {
    const key = value.indexOf(KEY)
    if (key < 0) continue
    const open = value.indexOf('"', key + KEY.length)
    const text = open < 0 ? '' : unescaped(value.slice(open, endOfString(value, open)))
    if (text !== '') return text
  }
  return ''
}

/** Just behind the mark that closes the string opened at `open`. */
function endOfString(json: string, open: number): number {
  const last = Math.min(json.length, open + MOST)
  for (let at = open + 1; at < last; at++) {
    if (json[at] === '\\') at++
    else if (json[at] === '"') return at + 1
  }
  return last
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    // Line ends within strings are common and not allowed; what is cut short is no string either. Its words still tell.
    return quoted.slice(1).replace(/\\u[\da-f]{4}|\\./gi, ' ')
  }
}
