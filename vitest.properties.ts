import fc from 'fast-check'

/**
 * Property tests draw the same values in every run, so that a test run says something about the change at hand.
 * `PROPERTY_SEED=N` draws others, to look for what the usual ones miss.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) })
