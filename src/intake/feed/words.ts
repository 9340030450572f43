import { Parser } from 'htmlparser2'

const known = new Map<string, string>()

/** What an entity of HTML stands for; itself where it is none. */
function entity(written: string): string {
  const held = known.get(written)
  if (held !== undefined) return held
  let text = ''
  new Parser({ ontext: (part) => (text += part) }).end(written)
  if (known.size < 5_000) known.set(written, text)
  return text
}

/** Text with its entities undone, once. */
export const decoded = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,32});?/gi, entity) : text

/** A title beyond this, in characters, is none. */
const LONGEST_TITLE = 5_000

/** A title in plain words: stray markup and entities written twice undone, white space as one space. */
export const plainTitle = (title: string): string =>
  decoded(
    title
      .slice(0, LONGEST_TITLE)
      .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, '')
      .replace(/<\/?[a-z!][^<>]{0,300}>/gi, ''),
  )
    .replace(/\s+/g, ' ')
    .trim()

/** Plain text as HTML, a paragraph where an empty line stood. */
export const escaped = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('\n')

/** A web address, made complete by where it stands; undefined for what is none. */
export function webAddress(address: string | undefined, base?: string): string | undefined {
  const written = address?.trim() ?? ''
  if (written === '') return undefined
  if (/^https?:\/\//i.test(written)) return written
  // `a:b` is an address of another kind, or a name that is no address.
  if (base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(written) || /\s/.test(written)) return undefined
  const whole = URL.parse(written, base)
  return whole !== null && /^https?:$/.test(whole.protocol) ? whole.href : undefined
}
