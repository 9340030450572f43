import { positionsOf, type Statement } from '../link/positions/positions.js'
import { wordsOf } from '../store/content-text.js'
import type { Questions, Telling } from '../store/questions.js'
import { toldIn, type Text } from './aligned.js'
import type { Position } from './shapes.js'
import { shelfOf } from './telling.js'

/** Utterances looked at, the latest: what each costs is its report. */
export const LOOKED_AT = 120
/** Topics that are shown, those with most utterances. */
const TOPICS = 20

/** What a speaker said on each topic over time: what is new, what repeats or contradicts something earlier. */
export function positionsIn(questions: Questions, tellings: readonly Telling[]): Position[] {
  const statements = new Map(statementsOf(questions, tellings).map((one) => [one.utterance, one]))
  const textOf = (utterance: string | null): Text => {
    const one = statements.get(utterance ?? '')
    return { text: one?.document.article.text ?? '', content: one?.attribution.content ?? [] }
  }
  return positionsOf([...statements.values()])
    .slice(0, TOPICS)
    .map(({ labels, steps }) => ({
      labels: [...labels],
      steps: steps.map(({ utterance, standing, earlier, why, alignment }) => {
        const { day, document, attribution } = statements.get(utterance)!
        const aligned = toldIn(textOf(utterance), textOf(earlier), alignment)
        return { utterance, day, words: wordsOf(document, attribution), standing, earlier, why, aligned }
      }),
    }))
}

/** Tellings with the reports that they stand in. */
export function statementsOf(questions: Questions, tellings: readonly Telling[]): Statement[] {
  const shelf = shelfOf(questions)
  return tellings.flatMap(({ utterance, member, document: { published } }): Statement[] => {
    const document = shelf(member.document)
    const attribution = document?.attributions.find(({ id }) => id === member.attribution)
    if (!document || !attribution) return []
    return [{ utterance, day: published?.slice(0, 10) ?? null, document, attribution }]
  })
}
