import { inflection } from '../../lexicon/stems.js'
import { rarity } from '../../lexicon/word-rarity.js'

/** Words of more than one article in about 90 are ordinary: bits of lexicon/word-rarity. */
const ORDINARY = 6.5

/** Whether a small-letter word is too common to be a name by itself. */
export const isOrdinary = (lower: string): boolean => rarity(inflection(lower)) <= ORDINARY
