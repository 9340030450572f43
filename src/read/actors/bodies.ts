import {
  ALLIANCE_HEADS,
  BODY_NOUNS,
  MINISTRIES,
  ORGANISATION_HEADS,
  OUTLET_HEADS,
  OUTLET_NOUNS,
} from '../../lexicon/organisations.js'
import type { ActorKind } from '../../record/actor.js'
import { entryNamed, type Entry } from './gazetteer.js'
import { figureOf, type Figure } from './figure.js'

/** Organisations, states, alliances, places and groups of the text, by every name they have had in it. */
export class Bodies {
  readonly #byName = new Map<string, Figure>()
  readonly #byLetters = new Map<string, Figure>()
  readonly #byOpening = new Map<string, Figure | null>()

  known(entry: Entry, kind: ActorKind): Figure {
    const met = this.#byName.get(entry.name)
    if (met !== undefined) {
      if (kind === 'state') met.kind = 'state'
      return met
    }
    const figure = figureOf(kind, entry.name, {
      media: entry.media,
      nouns: new Set([...entry.nouns, ...nounsOf(entry.name)]),
    })
    this.#byName.set(entry.name, figure)
    // "the Post": the last word of a paper's name stands for the one named last.
    const last = entry.name.split(' ').at(-1) as string
    if (entry.media && last !== entry.name && last.length > 3) this.#byLetters.set(last, figure)
    return figure
  }

  /** The body of this printed name; the record's name for it where that differs. */
  named(printed: string, kind: ActorKind, name: string = canonical(printed)): Figure {
    const met = this.#byName.get(name) ?? this.#byLetters.get(printed) ?? this.#opening(printed)
    if (met !== undefined && met !== null) return met
    const entry = entryNamed(name)
    const media = kind === 'organisation' && isOutlet(name)
    const figure =
      entry === null ? figureOf(kind, name, { nouns: nounsOf(name), media }) : this.known(entry, entry.kind)
    this.#byName.set(name, figure)
    if (kind === 'organisation') this.#remember(printed, figure)
    return figure
  }

  #opening(printed: string): Figure | null | undefined {
    return /\s/.test(printed) ? undefined : this.#byOpening.get(printed)
  }

  /** Its initials and its first word may stand for it later. */
  #remember(printed: string, figure: Figure): void {
    const words = printed.split(/\s+/)
    if (words.length < 2) return
    const letters = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')
    if (letters.length > 1) this.#byLetters.set(letters, figure)
    const last = words.at(-1) as string
    if (figure.media && !OUTLET_NOUNS.has(last.toLowerCase()) && !/^(?:News|Today)$/.test(last))
      this.#byLetters.set(last, figure)
    const first = words[0] as string
    if (ALLIANCE_HEADS.has(last.toLowerCase())) this.#byLetters.set(last, figure)
    // A paper is named after the place that it is from.
    const paper = figure.media && !OUTLET_NOUNS.has(last.toLowerCase())
    if (paper || ORGANISATION_HEADS.has(first.toLowerCase()) || first.length < 4) return
    this.#byOpening.set(first, this.#byOpening.has(first) && this.#byOpening.get(first) !== figure ? null : figure)
  }

  /** "the Harbour Workers' Union (HWU)": the letters in brackets are its. */
  abbreviated(letters: string, figure: Figure): void {
    this.#byLetters.set(letters, figure)
  }

  /** Whether letters or a first word stand for a body of the text. */
  has(printed: string): boolean {
    return this.#byName.has(printed) || this.#byLetters.has(printed) || (this.#opening(printed) ?? null) !== null
  }
}

function nounsOf(name: string): Set<string> {
  const nouns = new Set<string>()
  const words = name.toLowerCase().split(/[\s-]+/)
  for (const word of words) if (BODY_NOUNS.has(word) || ALLIANCE_HEADS.has(word)) nouns.add(word)
  if (words.some((word) => ALLIANCE_HEADS.has(word))) for (const noun of ['alliance', 'bloc']) nouns.add(noun)
  if (/\b(?:inc|corp|ltd|co|plc|gmbh)\b\.?$/i.test(name))
    for (const noun of ['company', 'firm', 'corporation']) nouns.add(noun)
  return nouns
}

/** Whether the words name or describe a paper, a station or an agency: "Harbour Courier", "Tidal agency", "Agency TKA". */
export function isOutlet(name: string): boolean {
  const words = (name.toLowerCase().split(/\s(?:in|of|from|for)\s/)[0] as string).split(/\s+/)
  const [first, last] = [words[0] as string, words.at(-1) as string]
  return OUTLET_NOUNS.has(first) || OUTLET_NOUNS.has(last) || OUTLET_HEADS.has(last)
}

/** "U.S. Harbour Fleet" -> "United States Harbour Fleet": abbreviated states written out, the article left off. */
export function canonical(printed: string): string {
  return printed
    .replace(/\s+/g, ' ')
    .replace(/^[Tt]he /, '')
    .replace(/^(?:U\.S\.A?\.?|USA?) (?=\p{Lu})/u, 'United States ')
    .replace(/^(?:U\.K\.|UK) (?=\p{Lu})/u, 'United Kingdom ')
    .replace(/^(?:U\.N\.|UN) (?=\p{Lu})/u, 'United Nations ')
    .replace(/^(?:E\.U\.|EU) (?=\p{Lu})/u, 'European Union ')
}

/** "Foreign Ministry", "Ministry of Defense", "Interior Ministry" -> "Ministry of ..."; null when it is none. */
export function ministryOf(printed: string): string | null {
  if (!/ministry|general staff/i.test(printed)) return null
  const before = /^(?:the )?(.+?) ministry$/i.exec(printed)?.[1]
  const after = /^(?:the )?ministry (?:of|for) (?:the )?(.+)$/i.exec(printed)?.[1]
  const field = (before ?? after ?? '').toLowerCase()
  if (/^(?:the )?general staff$/i.test(printed)) return 'General Staff'
  const known = MINISTRIES.get(field)
  if (known !== undefined) return `Ministry of ${known}`
  return after === undefined ? null : `Ministry of ${after}`
}
