/** Whether what was found in a passage is what is spoken in it. */
import type { Attribution } from '../../dist/record/attribution.js'
import type { Span } from '../../dist/record/span.js'
import type { Passage } from './passages.ts'

type Roles = Pick<Attribution, 'source' | 'cue' | 'content'>

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** Where the words of these spans begin. */
function wordsIn(text: string, spans: readonly Span[]): number[] {
  return [...text.matchAll(WORD)]
    .map(({ index }) => index)
    .filter((at) => spans.some(({ start, end }) => start <= at && at < end))
}

/** Words of a content; marks at its edges and a leading "that" are not part of it. */
function wordsOfContent(text: string, spans: readonly Span[]): string {
  const words = wordsIn(text, spans)
  const isThat = /^that\b/i.test(text.slice(words[0]))
  return (isThat ? words.slice(1) : words).join(' ')
}

const share = (text: string, a: readonly Span[], b: readonly Span[]): boolean => {
  const words = new Set(wordsIn(text, a))
  return (a.length === 0 && b.length === 0) || wordsIn(text, b).some((word) => words.has(word))
}

const isSame = (text: string, a: Roles, b: Roles): boolean =>
  wordsOfContent(text, a.content) === wordsOfContent(text, b.content) &&
  share(text, a.source, b.source) &&
  share(text, a.cue, b.cue)

/** A quotation that only goes on is part of the statement before it. */
function withFollowing<T extends Roles>(told: readonly T[]): T[] {
  const whole: T[] = []
  for (const each of told) {
    const last = whole.at(-1)
    const follows = last !== undefined && each.source.length === 0 && each.cue.length === 0
    if (follows) whole[whole.length - 1] = { ...last, content: [...last.content, ...each.content] }
    else whole.push(each)
  }
  return whole
}

/** Every statement of the passage was found as it stands, and nothing else was taken for speech. */
export function isRight({ text, spoken }: Passage, found: readonly Attribution[]): boolean {
  const told = withFollowing(found.filter(({ act }) => act === 'speech'))
  const matched = spoken.map((each) => told.filter((other) => isSame(text, each, other)))
  return (
    matched.every((same, i) => same.length === 1 || (spoken[i]?.optional === true && same.length === 0)) &&
    told.every((each) => matched.some((same) => same.includes(each)))
  )
}
