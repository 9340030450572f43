import type { Span } from '../../../record/span.js'
import { CAPITAL, is, lowerAt, textAt, type Scene } from '../../actors/actors.js'
import type { Range } from './ground.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Occasions on which people speak. */
const OCCASIONS = set(
  'interview conference meeting rally speech debate briefing summit visit hearing forum statement event session address talk talks trip tour ' +
    'ceremony call appearance fundraiser stop lecture gathering convention broadcast program show podcast testimony q&a town-hall ' +
    'dinner lunch breakfast luncheon congress panel discussion presentation exercise tweet letter email post panel seminar workshop ' +
    'roundtable reception celebration parade march protest demonstration commencement inauguration news-conference telecast teleconference',
)
const OPENS = set('at during in on')
/** Ends the phrase: a clause, a verb, somebody's words. */
const ENDS = set(', . : ; ( ) " “ ” — – -- that who which said says saying and but while where when as after before')
const LONGEST = 14

/** "at an international meeting on X in Y", "during a visit to Z": the phrase without its preposition, or null. */
export function venueIn(scene: Scene, sentence: Range, inContent: (token: number) => boolean): Span | null {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!OPENS.has(lowerAt(scene, i)) || inContent(i) || scene.tokens[i]?.end === scene.tokens[i + 1]?.start) continue
    const end = phraseEnd(scene, i + 1, sentence.last, inContent)
    const head = headIn(scene, i + 1, end)
    if (head < 0) continue
    return { start: (scene.tokens[i + 1] as Span).start, end: (scene.tokens[end - 1] as Span).end }
  }
  return null
}

function phraseEnd(scene: Scene, from: number, limit: number, inContent: (token: number) => boolean): number {
  let i = from
  while (
    i < limit &&
    i - from < LONGEST &&
    !inContent(i) &&
    !ENDS.has(lowerAt(scene, i)) &&
    scene.tokens[i]?.tag !== 'AUX' &&
    !(i > from && scene.tokens[i]?.tag === 'VERB' && !is(scene, i, CAPITAL))
  )
    i++
  return i
}

/** The occasion among the first words, before the next preposition. */
function headIn(scene: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (
      OCCASIONS.has(lowerAt(scene, i)) &&
      !/^['’]s?$/.test(textAt(scene, i + 1)) &&
      (i + 1 === end || scene.tokens[i + 1]?.tag !== 'NOUN')
    )
      return i
    if (i > from && scene.tokens[i]?.tag === 'ADP') return -1
  }
  return -1
}
