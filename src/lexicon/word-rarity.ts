import table from './word-rarity.json' with { type: 'json' }

/** A stem in no counted article: as rare as one that stands in one and a half. */
const RAREST = Math.log2(table.articles / 1.5)

const BITS = new Map(
  Object.entries(table.halfBits).flatMap(([halfBits, stems]) =>
    stems.split(' ').map((stem) => [stem, Number(halfBits) / 2] as const),
  ),
)

/**
 * How much it says, in bits, that a stem (lexicon/stems, `inflection`) stands in an article: 0 for "the", 10 for a word
 * hardly ever met. From a fixed table, so that it does not change with the collection.
 */
export const rarity = (stem: string): number => BITS.get(stem) ?? RAREST
