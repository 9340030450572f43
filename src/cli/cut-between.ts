import { areCut, decisionOf } from '../link/decisions.js'
import { tellingPlace } from '../link/link.js'
import { sheetOf } from '../link/sheet.js'
import type { Place } from '../record/correction.js'
import type { CorrectionRow } from '../store/correcting.js'
import type { Store } from '../store/store.js'
import type { Sides } from './correct.js'

/** A cut that stands between two sides, by the rule that linking has for it. */
export function cutBetween({ of, one, other }: Sides, { corrections, questions }: Store): CorrectionRow | undefined {
  const here = new Set([...one, ...other].map(({ document }) => document))
  const keyOf = (place: Place): string | null => {
    const document = here.has(place.document) ? questions.document(place.document) : null
    return document === null ? null : of === 'story' ? document.id : tellingPlace(sheetOf(document), place)
  }
  const keysOf = (places: readonly Place[]) => places.flatMap((place) => keyOf(place) ?? [])
  const [a, b] = [keysOf(one), keysOf(other)]
  const standing = corrections.all().filter((row) => row.of === of && row.withdrawn === null)
  return standing.find((row) => areCut(a, b, [decisionOf(row, keyOf)]))
}
