import { setFlagsFromString } from 'node:v8'

/**
 * Has the engine watch functions from their first call on instead of from the eighth kilobyte they ran.
 *
 * A few hundred reports are read before all of reading is compiled; watching early brings that forward: a fifth less
 * processor time for 84 articles, nothing lost for thousands.
 */
export const learnEarly = (): void => setFlagsFromString('--no-lazy-feedback-allocation')
