import { HEADLINE_LABELS } from '../../lexicon/headline-labels.js'
import { outletNamed } from '../../lexicon/outlets.js'
import type { Title } from '../../record/article.js'
import { hostOf, isHostName } from './address.js'
import { folded } from './words.js'

/** What a headline is compared with, to tell it from the names around it. */
export interface TitleScene {
  /** Headlines as the page's head and structured data state them, the fullest first. */
  readonly headlines: readonly string[]
  readonly outlet: string
  readonly address: string
  /** Lines that are not the report's: sections and the outlet stand among them. */
  readonly furniture: readonly string[]
}

/**
 * The headline without what surrounds it: the outlet's name, a section, a label. `shown` is the block that shows it, with
 * where it begins; without one the head says it.
 */
export function titleOfPage(shown: { text: string; start: number } | undefined, scene: TitleScene): Title | null {
  const site = siteOf(scene)
  const known = scene.headlines.map((headline) => {
    const text = decoded(headline)
    return text.slice(...headlineIn(text, site))
  })
  if (shown !== undefined && !site.isName(shown.text)) {
    const [from, to] = within(shown.text, headlineIn(shown.text, site), known)
    const span = { start: shown.start + from, end: shown.start + to }
    return { text: shown.text.slice(from, to), span }
  }
  const stated = known.find((headline) => headline !== '' && !site.isName(headline))
  if (stated !== undefined) return { text: stated, span: null }
  if (shown === undefined) return null
  return { text: shown.text, span: { start: shown.start, end: shown.start + shown.text.length } }
}

type Extent = [from: number, to: number]

interface Site {
  /** Whether words name the outlet. */
  isName(words: string): boolean
  /** Whether a section of the site is called so. */
  isSection(words: string): boolean
}

const squeezed = (text: string): string =>
  folded(text)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Ends of hosts that are no part of a name. */
const HOST_END = /\.(?:co|com|org|net|gov|ac|edu)?\.?[a-z]{2,6}$/i

/** Short lines as they are compared, with the length of the longest that is written so. */
function namesIn(furniture: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const line of furniture) {
    if (line.length > 60) continue
    const name = folded(line)
    names.set(name, Math.max(names.get(name) ?? 0, line.length))
  }
  return names
}

function siteOf({ outlet, address, furniture }: TitleScene): Site {
  const core = hostOf(address).replace(HOST_END, '').split('.').at(-1) ?? ''
  const [own, ofHost] = [squeezed(outlet), squeezed(core.replaceAll('-', ' '))]
  let names: ReadonlyMap<string, number> | undefined
  const isLine = (words: string): boolean => {
    names ??= namesIn(furniture)
    return (names.get(folded(words)) ?? -1) >= words.trim().length
  }
  return {
    isName(words) {
      const name = squeezed(words)
      if (name === '' || words.length > 60) return false
      if (name === own || outletNamed(words) !== undefined || isHostName(words)) return true
      return sharesName(name, own) || (ofHost.length >= 4 && (sharesName(name, ofHost) || isOneWord(words, ofHost)))
    },
    isSection: (words) =>
      isLine(words) || (words.trim().split(/\s+/).length === 1 && HEADLINE_LABELS.has(folded(words))),
  }
}

/** "Example Tires" and exampletire.com: one begins with the other and has little more. */
const sharesName = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 6 && long.startsWith(short) && short.length >= 0.7 * long.length
}

/** A name of few words that has the host's as one of them. */
const isOneWord = (words: string, host: string): boolean => {
  const list = folded(words).split(' ')
  return list.length <= 5 && list.includes(host)
}

/** Between a headline and what surrounds it. A hyphen and a colon also stand in headlines. */
const BETWEEN = /\s+(?:[|–—»·•-]|::|>>)\s+|\s*\|\s*/g
const BAR = /[|»]|::/

/** Where in a headline's line the headline is. */
function headlineIn(line: string, site: Site): Extent {
  let [from, to]: Extent = [0, line.length]
  const marks = [...line.slice(0, 600).matchAll(BETWEEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    bar: BAR.test(match[0]),
  }))
  let cut = false
  for (const { start, end, bar } of marks.toReversed()) {
    const tail = line.slice(end, to)
    if (!(
      tail.trim() === '' ||
      site.isName(tail) ||
      (bar && site.isSection(tail)) ||
      (cut && bar && tail.length <= 40)
    ))
      break
    if (start === 0) break
    cut ||= site.isName(tail)
    to = start
  }
  const [host = ''] = /^\S+\s+(?=\S)/.exec(line) ?? []
  if (isHostName(host)) from = host.length
  for (const { start, end } of marks) {
    if (end >= to || !site.isName(line.slice(from, start))) break
    from = end
  }
  return [from, to]
}

/** Words before or after the headline in the line that shows it: no part of it where the head states it without them. */
function within(line: string, [from, to]: Extent, known: readonly string[]): Extent {
  const own = line.slice(from, to)
  for (const headline of known) {
    if (folded(headline).split(' ').length < 3 || headline.length >= own.length) continue
    const at = own.toLowerCase().replaceAll('\u00A0', ' ').indexOf(headline.toLowerCase().replaceAll('\u00A0', ' '))
    if (at < 0) continue
    const [before, after] = [own.slice(0, at), own.slice(at + headline.length)]
    if (isLabel(before) && isAside(after)) return [from + at, from + at + headline.length]
  }
  return [from, to]
}

/** "Blog: ", "Title:", "Dec 18 2025 ", a path of sections. */
const isLabel = (words: string): boolean =>
  words === '' || (words.length <= 60 && /(?:[:>|/\d]|\p{P})\s*$/u.test(words))
/** " / Dec 2025", " (example.com) 87" */
const isAside = (words: string): boolean => words === '' || (words.length <= 40 && /^\s+[/(|[\d]/.test(words))

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
}

/** Structured data is often escaped once too much. */
const decoded = (text: string): string =>
  text
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
        return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
      },
    )
    .replace(/\s+/g, ' ')
    .trim()
