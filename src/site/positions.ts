import { positionsOf, type Statement } from '../link/positions/positions.js'
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
  const byUtterance = new Map(tellings.map((telling) => [telling.utterance, telling]))
  const statements = statementsOf(questions, tellings)
  const textOf = new Map(
    statements.map(({ utterance, document, attribution }): [string, Text] => [
      utterance,
      { text: document.article.text, content: attribution.content },
    ]),
  )
  return positionsOf(statements)
    .slice(0, TOPICS)
    .map(({ labels, steps }) => ({
      labels: [...labels],
      steps: steps.map(({ utterance, standing, earlier, why, alignment }) => {
        const own = textOf.get(utterance) ?? NOTHING
        const words = toldIn(own, textOf.get(earlier ?? '') ?? NOTHING, alignment)
        const { document, words: plain } = byUtterance.get(utterance)!
        const day = document.published?.slice(0, 10) ?? null
        return { utterance, day, words: plain, standing, earlier, why, aligned: words }
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

const NOTHING: Text = { text: '', content: [] }
