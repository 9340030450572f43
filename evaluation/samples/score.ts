/**
 * Scores Onrecord on samples/ and prints the figures.
 *
 *   node build.js && node evaluation/samples/score.ts [--misses]
 */
import { printed } from '../print.ts'
import { scoreSamples } from './samples.ts'

console.log(printed(scoreSamples(), process.argv.includes('--misses')))
