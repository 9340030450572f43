/**
 * Words that say the opposite of each other about one thing. Only pairs of which both cannot be said of it at once.
 *
 * Compiled by hand for this project; licence Apache-2.0.
 */
import { inflection } from './stems.js'

const PAIRS = `
  raise lower; raise cut; raise reduce; increase decrease; increase reduce; increase cut; expand shrink; more fewer; more less; rise fall;
  open close; open shut; start stop; start end; begin end; begin stop; continue stop; continue end; keep abandon; keep scrap; stay leave; stay quit; join leave; enter leave;
  accept reject; accept refuse; agree disagree; agree refuse; approve reject; support oppose; back oppose; favour oppose; favor oppose;
  allow ban; allow forbid; permit forbid; permit ban; allow prevent; legal illegal; lawful unlawful;
  confirm deny; admit deny; true false; right wrong; guilty innocent; possible impossible; likely unlikely; acceptable unacceptable; necessary unnecessary;
  always never; everybody nobody; everyone nobody; all none; everything nothing; with without;
  safe dangerous; safe unsafe; strong weak; success failure; succeed fail; win lose; victory defeat; ally enemy; friend enemy; friend foe;
  build demolish; build destroy; deploy withdraw; send withdraw; strengthen weaken; lift impose; ease tighten; recognise reject; recognize reject; trust distrust
`

const opposites = new Map<string, Set<string>>()
for (const pair of PAIRS.split(';')) {
  const [one = '', other = ''] = pair.trim().split(/\s+/).map(inflection)
  opposites.set(one, (opposites.get(one) ?? new Set()).add(other))
  opposites.set(other, (opposites.get(other) ?? new Set()).add(one))
}

/** Whether two words, by the stem that their forms share, say the opposite of each other. */
export const areOpposite = (a: string, b: string): boolean => opposites.get(a)?.has(b) === true
