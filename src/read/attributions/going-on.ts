import type { Annotation, Token } from '../annotate/annotation.js'
import { isQuoted } from './content-kind.js'
import type { Part } from './label.js'

/** Words that join a clause of the speaker's to a quotation; "as" and "when" mostly begin the reporter's. */
const GOES_ON: ReadonlySet<string> = new Set(
  'since because but and although though if unless so or nor yet even'.split(' '),
)
/** What joins to a content that the reporter has begun in words of his own. */
const ADDS: ReadonlySet<string> = new Set(['and', 'but', 'because', 'or'])

/**
 * Contents that end at the closing mark of a quotation, with what the speaker goes on to say without marks:
 * "“We shall wait,” ⟦since nobody is in a hurry⟧, Rossi said"; "denied hiding “the ships,” ⟦as well as selling them⟧."
 * A comma inside the mark shows that the sentence goes on, the word after it that the statement does.
 */
export function extendContents(parts: readonly Part[], annotation: Annotation): Part[] {
  return parts.map((part, i) => {
    if (part.role !== 'content' || !endsAtMark(part, annotation)) return part
    const end = endOfClause(part, parts[i - 1], parts[i + 1], annotation)
    return end === null ? part : { ...part, last: end }
  })
}

function endsAtMark({ first, last }: Part, { tokens, quotations }: Annotation): boolean {
  const end = tokens[last - 1] as Token
  return (
    last - first > 2 &&
    tokens[last - 2]?.text === ',' &&
    quotations.some(({ marked, closed }) => closed && marked.end === end.end)
  )
}

function endOfClause(
  part: Part,
  before: Part | undefined,
  after: Part | undefined,
  { tokens, sentences, quotations }: Annotation,
): number | null {
  const joint = (tokens[part.last] as Token | undefined)?.lower ?? ''
  const sentence = sentences[(tokens[part.last - 1] as Token).sentence]
  const isHere = (other: Part | undefined): other is Part =>
    sentence !== undefined && other !== undefined && other.first >= sentence.first && other.first < sentence.last
  // The speaker is named behind a comma: what stands between is said.
  if (isHere(after) && after.role !== 'content') {
    const comma = after.first - 1
    return GOES_ON.has(joint) && comma > part.last + 1 && tokens[comma]?.text === ',' ? comma : null
  }
  // The verb stands before and the content begun without marks goes on to the end of the sentence.
  const isMixed = !isQuoted((tokens[part.first] as Token).start, quotations)
  const adds = ADDS.has(joint) || (joint === 'as' && tokens[part.last + 1]?.lower === 'well')
  if (sentence === undefined || isHere(after) || !isHere(before) || !isMixed || !adds) return null
  const isStop = /^[.!?…]+$/.test((tokens[sentence.last - 1] as Token).text)
  return isStop ? sentence.last - 1 : sentence.last
}
