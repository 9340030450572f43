import type { Copy, SharedStretch } from '../record/copy.js'
import type { Document } from '../record/document.js'
import type { Questions } from '../store/questions.js'
import { originOf, otherOf, shareOf, stretchesFrom } from './copied.js'
import { columnsOf } from './matrix.js'
import type { Change, FamilyMember } from './shapes.js'
import { headingOf, shelfOf, type Shelf } from './telling.js'

/** Reports of a family that are shown, and those looked at for its origin: an agency's text may stand in hundreds. */
const SHOWN = 60
const LOOKED_AT = 240

/** One text in several reports. */
interface Family {
  /** Those first that others have it from, each beside the one that it has it from. */
  readonly reports: readonly FamilyMember[]
  /** Whether there are more reports than are shown. */
  readonly more: boolean
}

/** Everything that shares text with a report, or with what shares text with it: the nearest first. */
function kinOf(questions: Questions, id: string): { ids: string[]; copies: Copy[]; more: boolean } {
  const ids = new Set([id])
  const copies = new Map<string, Copy>()
  for (let fresh = [id]; ;) {
    for (const copy of questions.copiesOf(fresh)) copies.set(copy.id, copy)
    const sides = new Set([...copies.values()].flatMap(({ a, b }) => [a, b]))
    const strangers = [...sides].filter((one) => !ids.has(one)).toSorted()
    fresh = originsFirst(strangers, copies.values()).slice(0, LOOKED_AT - ids.size)
    if (fresh.length === 0) return { ids: [...ids], copies: [...copies.values()], more: strangers.length > 0 }
    for (const one of fresh) ids.add(one)
  }
}

/** Those that others have it from, and that have it from none; then the rest as they stand. */
function originsFirst(ids: readonly string[], copies: Iterable<Copy>): string[] {
  const [given, taken] = [new Set<string>(), new Set<string>()]
  for (const copy of copies) {
    const origin = originOf(copy)
    if (origin !== null) {
      given.add(origin)
      taken.add(otherOf(copy, origin))
    }
  }
  const isOrigin = (id: string) => given.has(id) && !taken.has(id)
  return [...ids.filter(isOrigin), ...ids.filter((id) => !isOrigin(id))]
}

/** Of several that it may be from, the one that most of its words stand in. */
const nearest = (copies: readonly Copy[], id: string): Copy | undefined =>
  copies.toSorted((x, y) => shareOf(y, id) - shareOf(x, id) || (x.id < y.id ? -1 : 1))[0]

/** Half of a letter beyond U+FFFF counts as one. */
const WORD = /[\p{L}\p{N}\p{Cs}]/u

/** A stretch without its marks and spaces at either end: nothing where there is no word in it. */
function trimmed(text: string): string {
  const start = text.search(WORD)
  if (start < 0) return ''
  for (let end = text.length; end > start; end--) {
    if (WORD.test(text[end - 1]!)) return text.slice(start, end)
  }
  return ''
}

/** What a report has in place of words of the one beside it: between the stretches that they share, and at both ends. */
function changesBetween(copy: Copy, from: Document, to: Document): Change[] {
  const stretches = stretchesFrom(copy, from.id, copy.shared).toSorted((x, y) => x[2] - y[2])
  const [source, own] = [from.article.text, to.article.text]
  const atEnd: SharedStretch = [source.length, 0, own.length, 0]
  const changes: Change[] = []
  let [i, j] = [0, 0]
  for (const [start, end, ownStart, ownEnd] of [...stretches, atEnd]) {
    const change = {
      from: trimmed(source.slice(i, Math.max(i, start))),
      to: trimmed(own.slice(j, Math.max(j, ownStart))),
    }
    if (change.from !== '' || change.to !== '') changes.push(change)
    ;[i, j] = [Math.max(i, end), Math.max(j, ownEnd)]
  }
  return changes
}

function memberOf(shelf: Shelf, document: Document, copies: readonly Copy[]): FamilyMember {
  const { id } = document
  const own = copies.filter(({ a, b }) => a === id || b === id)
  const derived = own.filter((copy) => originOf(copy) === otherOf(copy, id))
  const gives = own.some((copy) => originOf(copy) === id)
  const standing = derived.length > 0 ? 'copy' : gives ? 'origin' : 'unknown'
  const beside = standing === 'origin' ? undefined : nearest(derived.length > 0 ? derived : own, id)
  const source = beside === undefined ? null : shelf(otherOf(beside, id))
  if (beside === undefined || source === null) return { document: headingOf(document), standing, beside: null }
  return {
    document: headingOf(document),
    standing,
    beside: {
      document: source.id,
      copy: beside,
      share: shareOf(beside, id),
      changes: changesBetween(beside, source, document),
    },
  }
}

const ORDER: readonly FamilyMember['standing'][] = ['origin', 'unknown', 'copy']

/** All reports that have one text; of very many, the one asked about, the origins and those nearest to it. */
export function familyOf(questions: Questions, id: string): Family {
  const shelf = shelfOf(questions)
  const { ids, copies, more } = kinOf(questions, id)
  const shown = [id, ...originsFirst(ids.slice(1), copies)].slice(0, SHOWN)
  const reports = columnsOf(shown.flatMap((one) => shelf(one) ?? []))
    .map((document) => memberOf(shelf, document, copies))
    .toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing))
  return { reports, more: more || shown.length < ids.length }
}
