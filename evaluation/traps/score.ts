/**
 * Scores Onrecord on passages that are no speech, or stand beside it, and prints the figures.
 *
 *   node build.js && node evaluation/traps/score.ts [--misses] [--held]
 *
 * --misses lists what came out where it is wrong, of the tuned part; --held of the held part also.
 */
import { printed } from '../print.ts'
import { scoreTraps } from './traps.ts'

const asked = process.argv.slice(2)
const figures = scoreTraps(asked.includes('--held') ? ['tuned', 'held'] : ['tuned'])
console.log(printed(figures, asked.includes('--misses') || asked.includes('--held')))
