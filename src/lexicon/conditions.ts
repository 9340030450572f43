/**
 * Words that bind what is said to a condition, or take a part of it back: left out, the rest says more than was said.
 *
 * Compiled by hand for this project; licence Apache-2.0.
 */
export type Bond = 'condition' | 'reservation'

const list = (kind: Bond, phrases: string): (readonly [string, Bond])[] =>
  phrases.split(';').map((phrase) => [phrase.trim(), kind] as const)

/** Words in a row, in small letters = what they do. Longer ones count before those they begin with. */
export const BONDS: ReadonlyMap<string, Bond> = new Map([
  ...list(
    'condition',
    'if; unless; until; till; provided that; provided the; providing that; as long as; so long as; on condition that; on the condition that; in case; ' +
      'assuming that; only when; only after; only once; except when; pending; subject to; depending on',
  ),
  ...list(
    'reservation',
    'but; however; although; though; even though; except; except for; yet; nevertheless; nonetheless; apart from; whereas; on the other hand',
  ),
])

/** Words in the longest of them. */
export const LONGEST_BOND = 4

/** Before "if" these make a question or a comparison of it, no condition: "asked if", "as if". */
export const NOT_BEFORE_IF: ReadonlySet<string> = new Set(
  'ask asks asked asking wonder wonders wondered know knows knew see sees saw sure unsure doubt doubts doubted check as what whether'.split(
    ' ',
  ),
)
