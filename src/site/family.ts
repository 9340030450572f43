import type { Copy, SharedStretch } from '../record/copy.js'
import type { Document } from '../record/document.js'
import type { Questions } from '../store/questions.js'
import { columnsOf } from './matrix.js'
import type { Change, FamilyMember } from './shapes.js'
import { headingOf, shelfOf, type Shelf } from './telling.js'

/** Reports of a family that are shown: an agency's text may stand in hundreds. */
const MOST = 60

/** Everything that shares text with a report, or with what shares text with it. */
function kinOf(questions: Questions, id: string): { ids: string[]; copies: Copy[] } {
  const ids = new Set([id])
  const copies = new Map<string, Copy>()
  for (let fresh = [id]; fresh.length > 0 && ids.size < MOST;) {
    for (const copy of questions.copiesOf(fresh)) copies.set(copy.id, copy)
    fresh = [...new Set([...copies.values()].flatMap(({ a, b }) => [a, b]))].filter((one) => !ids.has(one)).toSorted()
    fresh = fresh.slice(0, MOST - ids.size)
    for (const one of fresh) ids.add(one)
  }
  return { ids: [...ids], copies: [...copies.values()].filter(({ a, b }) => ids.has(a) && ids.has(b)) }
}

const otherOf = ({ a, b }: Copy, id: string): string => (a === id ? b : a)
/** Who has it from whom, seen from one side: true when the other side is the origin. */
const isFromOther = (copy: Copy, id: string): boolean => copy.origin !== null && copy[copy.origin] !== id
const shareOf = ({ a, containment }: Copy, id: string): number => (a === id ? containment.a : containment.b)

/** Of several that it may be from, the one that most of its words stand in. */
const nearest = (copies: readonly Copy[], id: string): Copy | undefined =>
  copies.toSorted((x, y) => shareOf(y, id) - shareOf(x, id) || (x.id < y.id ? -1 : 1))[0]

/** Half of a letter beyond U+FFFF counts as one. */
const WORD = /[\p{L}\p{N}\p{Cs}]/u

/** A stretch without its marks and spaces at either end: nothing where there is no word in it. */
function wordsIn(text: string): string {
  const start = text.search(WORD)
  if (start < 0) return ''
  for (let end = text.length; end > start; end--) {
    if (WORD.test(text[end - 1]!)) return text.slice(start, end)
  }
  return ''
}

/** What a report has in place of words of the one beside it: between the stretches that they share, and at both ends. */
function changesBetween(copy: Copy, from: Document, to: Document): Change[] {
  const turned = copy.shared.map(([a, b, c, d]): SharedStretch => (copy.a === from.id ? [a, b, c, d] : [c, d, a, b]))
  const stretches = turned.toSorted((x, y) => x[2] - y[2])
  const [source, own] = [from.article.text, to.article.text]
  const atEnd: SharedStretch = [source.length, 0, own.length, 0]
  const changes: Change[] = []
  let [i, j] = [0, 0]
  for (const [start, end, ownStart, ownEnd] of [...stretches, atEnd]) {
    const change = {
      from: wordsIn(source.slice(i, Math.max(i, start))),
      to: wordsIn(own.slice(j, Math.max(j, ownStart))),
    }
    if (change.from !== '' || change.to !== '') changes.push(change)
    ;[i, j] = [Math.max(i, end), Math.max(j, ownEnd)]
  }
  return changes
}

function memberOf(shelf: Shelf, document: Document, copies: readonly Copy[]): FamilyMember {
  const { id } = document
  const own = copies.filter(({ a, b }) => a === id || b === id)
  const derived = own.filter((copy) => isFromOther(copy, id))
  const gives = own.some((copy) => copy.origin !== null && copy[copy.origin] === id)
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

/** All reports that have one text, those first that others have it from, each beside the one that it has it from. */
export function familyOf(questions: Questions, id: string): FamilyMember[] {
  const shelf = shelfOf(questions)
  const { ids, copies } = kinOf(questions, id)
  return columnsOf(ids.flatMap((one) => shelf(one) ?? []))
    .map((document) => memberOf(shelf, document, copies))
    .toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing))
}
