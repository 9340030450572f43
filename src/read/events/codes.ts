import type { EventType, Quad } from '../../record/event.js'

/** First two figures of a CAMEO code (its root) to the PLOVER event type. */
const BY_ROOT: ReadonlyMap<string, EventType> = new Map([
  ['01', 'REJECT'],
  ['02', 'REQUEST'],
  ['03', 'AGREE'],
  ['04', 'CONSULT'],
  ['05', 'SUPPORT'],
  ['06', 'COOPERATE'],
  ['07', 'AID'],
  ['08', 'CONCEDE'],
  ['09', 'ACCUSE'],
  ['10', 'REQUEST'],
  ['11', 'ACCUSE'],
  ['12', 'REJECT'],
  ['13', 'THREATEN'],
  ['14', 'PROTEST'],
  ['15', 'MOBILIZE'],
  ['16', 'SANCTION'],
  ['17', 'COERCE'],
  ['18', 'ASSAULT'],
  ['19', 'ASSAULT'],
  ['20', 'ASSAULT'],
])

/** Codes that PLOVER files elsewhere than the rest of their root: yielding in deeds, embargoes, occupation, repression. */
const BY_PREFIX: readonly (readonly [prefix: string, type: EventType])[] = [
  ['084', 'RETREAT'],
  ['085', 'RETREAT'],
  ['086', 'RETREAT'],
  ['087', 'RETREAT'],
  ['163', 'COERCE'],
  ['175', 'ASSAULT'],
  ['191', 'COERCE'],
  ['192', 'COERCE'],
]

/**
 * PLOVER event type of a CAMEO code, by the conversion table of 2021, with DEMAND under its later name REQUEST.
 * CAMEO 016, denying responsibility, is a comment there; here a denial is a REJECT, so that it is not lost.
 */
export function typeOf(cameo: string): EventType {
  return BY_PREFIX.find(([prefix]) => cameo.startsWith(prefix))?.[1] ?? BY_ROOT.get(cameo.slice(0, 2)) ?? 'CONSULT'
}

const QUADS: Readonly<Record<EventType, Quad>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
}

export const quadOf = (type: EventType): Quad => QUADS[type]
