import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Annotation, Sentence, Token } from '../annotate/annotation.js'
import { isQuoted } from './content-kind.js'
import type { Part } from './label.js'
import { LONGEST_NAME, NAME_TAGS } from './name-tags.js'

interface Parts {
  readonly sources: readonly Part[]
  readonly cue: Part | null
  readonly contents: readonly Part[]
}

/** A statement without a source, with the one that the form of its sentence shows. */
export function completed<T extends Parts>(bundle: T, annotation: Annotation): T {
  const { sources, cue, contents } = bundle
  if (sources.length > 0 || cue === null || contents.length === 0) return bundle
  const inverted = invertedSource(cue, contents, annotation)
  if (inverted !== null) {
    // What stands behind "said the tailor" is the reporter's: "..., and closed the shop".
    const own = contents.filter((part) => !isBehind(part, inverted, annotation))
    return { ...bundle, sources: [inverted], contents: own }
  }
  if (contents.some((part) => part.first < cue.first)) return bundle
  const subject = sharedSubject(cue, annotation) ?? subjectBefore(cue, annotation)
  return subject === null ? bundle : { ...bundle, sources: [subject] }
}

const isReport = ({ lower }: Token): boolean => {
  const verb = CUE_VERBS.get(lower)
  return verb?.class === 'report' && lower !== verb.base && !lower.endsWith('ing')
}

const RELATES = /^(?:who|which|whose|whom)$/

const isBehind = (part: Part, source: Part, { tokens, quotations }: Annotation): boolean =>
  part.first >= source.first &&
  (tokens[part.first] as Token).sentence === (tokens[source.first] as Token).sentence &&
  !isQuoted((tokens[part.first] as Token).start, quotations)

/** "“It fits,” said ⟦the tailor⟧": the name that follows a verb of reporting which a quotation stands before. */
function invertedSource(
  cue: Part,
  contents: readonly Part[],
  { tokens, sentences, quotations }: Annotation,
): Part | null {
  const verb = tokens[cue.last - 1] as Token
  const quote = contents.find(({ last }) => last === cue.first)
  if (cue.last - cue.first !== 1 || !isReport(verb) || quote === undefined) return null
  if (!isQuoted((tokens[quote.last - 1] as Token).start, quotations)) return null
  const last = nameAfter(tokens, cue.last, sentences[verb.sentence] as Sentence)
  return last === null ? null : { role: 'source', first: cue.last, last }
}

/** "⟦The minister⟧ opened the fair and announced that ...": the subject of the verb before is that of the cue. */
function sharedSubject(cue: Part, { tokens, sentences, quotations }: Annotation): Part | null {
  const verb = tokens[cue.first] as Token
  const { first } = sentences[verb.sentence] as Sentence
  const joint = tokens[cue.first - 1]?.lower ?? ''
  if (/^(?:that|this|it|there|what|which|who)$/.test(tokens[first]?.lower ?? '')) return null
  if (!isReport(verb) || !/^(?:and|but|then|,)$/.test(joint)) return null
  if (isQuoted(verb.start, quotations)) return null
  const last = nameAfter(tokens, first, { last: cue.first })
  const next = last === null ? undefined : tokens[last]
  if (last === null || next === undefined) return null
  const goesOn = joint !== ',' && (next.tag === 'VERB' || next.tag === 'AUX')
  // "Rossi, whose book was banned, said ..."
  const isTold =
    joint === ',' && next.text === ',' && tokens.slice(last + 1, last + 3).some(({ lower }) => RELATES.test(lower))
  return goesOn || isTold ? { role: 'source', first, last } : null
}

/** "Asked how many, ⟦a clerk at the hotel⟧ said ...": the name that fills the room between a comma and the cue. */
function subjectBefore(cue: Part, { tokens, sentences, quotations }: Annotation): Part | null {
  const verb = tokens[cue.first] as Token
  const { first: floor } = sentences[verb.sentence] as Sentence
  if (!isReport(verb) || verb.tag !== 'VERB' || isQuoted(verb.start, quotations)) return null
  let first = cue.first
  while (first > floor && cue.first - first < LONGEST_NAME && isOfName(tokens[first - 1] as Token)) first--
  const opens = first === floor || tokens[first - 1]?.text === ','
  const named = tokens.slice(first, cue.first).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN')
  return opens && named && (tokens[first] as Token).tag !== 'ADP' ? { role: 'source', first, last: cue.first } : null
}

const isOfName = ({ tag }: Token): boolean => NAME_TAGS.has(tag) || tag === 'ADP'

/** Where a name that begins at `from` ends; null where none does. */
function nameAfter(tokens: readonly Token[], from: number, { last }: { readonly last: number }): number | null {
  let to = from
  while (to < last && to - from < LONGEST_NAME && NAME_TAGS.has((tokens[to] as Token).tag)) to++
  return tokens.slice(from, to).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') ? to : null
}
