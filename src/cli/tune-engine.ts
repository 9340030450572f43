import { setFlagsFromString } from 'node:v8'

/**
 * Has the engine watch functions from their first call on instead of from the eighth kilobyte they ran, and clear up
 * before its memory has grown by more than a third.
 *
 * A few hundred reports are read before all of reading is compiled; watching early brings that forward: a fifth less
 * processor time for 84 articles, nothing lost for thousands. Reading keeps little of what it makes: left to itself the
 * engine lets a hundred megabytes of leavings stand, for a gain in time that is lost in noise.
 */
export const tuneEngine = (): void => {
  setFlagsFromString('--no-lazy-feedback-allocation')
  setFlagsFromString('--heap-growing-percent=35')
}
