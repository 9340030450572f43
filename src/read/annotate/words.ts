import { span, type Span } from '../../record/span.js'
import type { Tag, Token } from './annotation.js'
import { tagWords } from './wink.js'

/** A token while it is made: its sentence is known last. */
export type Word = { -readonly [Property in keyof Token]: Token[Property] }

/** Longest stretch without white space that wink sees: some of its patterns look back over the whole of it. */
const LONGEST_RUN = 200
/** Units read at a time, cut at white space, so that one line of 50 MB does not stand in memory many times over. */
const STRETCH = 20_000

const WHITE = /\s/g
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'g')
/** Words and single marks, for what wink does not give back as it stands. */
const PLAIN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\S/gu
const DOUBLE_MARK = /[“”„«»"]/
const AT_MARKS = /([“”„«»"])/

/** Tokens of one block with their tags. Every character that is not white space is in exactly one. */
export function findWords(text: string, block: Span): Word[] {
  const words: Word[] = []
  for (const stretch of stretches(text, block)) {
    const line = text.slice(stretch.start, stretch.end).replace(WHITE, ' ')
    let from = 0
    for (const run of line.matchAll(LONG_RUN)) {
      tagLine(line.slice(from, run.index), stretch.start + from, words)
      words.push(wordOf(run[0], 'X', stretch.start + run.index))
      from = run.index + run[0].length
    }
    tagLine(line.slice(from), stretch.start + from, words)
  }
  return words
}

/** The block in pieces of about `STRETCH`, cut where white space stands. */
function* stretches(text: string, { start, end }: Span): Generator<Span> {
  for (let from: number = start; from < end;) {
    let to: number = Math.min(end, from + STRETCH)
    while (to < end && text.charAt(to).trim() !== '') to++
    yield span(from, to)
    from = to
  }
}

function tagLine(line: string, at: number, into: Word[]) {
  if (line.trim() === '') return
  const { words, tags } = tagWords(line)
  let from = 0
  for (const [i, word] of words.entries()) {
    while (line[from] === ' ') from++
    // wink cuts marks it has no name for out of odd strings: read the rest plainly.
    if (!line.startsWith(word, from)) break
    if (word.trim() !== '') pushWord(word, tags[i] ?? 'X', at + from, into)
    from += word.length
  }
  for (const { 0: word, index } of line.slice(from).matchAll(PLAIN)) {
    into.push(wordOf(word, /[\p{L}\p{N}]/u.test(word) ? 'X' : 'PUNCT', at + from + index))
  }
}

/** A quotation mark is always a token of its own. */
function pushWord(word: string, tag: Tag, at: number, into: Word[]) {
  if (word.length === 1 || !DOUBLE_MARK.test(word)) {
    into.push(wordOf(word, tag, at))
    return
  }
  let from = at
  for (const piece of word.split(AT_MARKS)) {
    if (piece !== '') into.push(wordOf(piece, DOUBLE_MARK.test(piece) ? 'PUNCT' : tag, from))
    from += piece.length
  }
}

const wordOf = (text: string, tag: Tag, start: number): Word => ({
  text,
  lower: text.toLowerCase(),
  tag: tag === 'SPACE' ? 'X' : tag,
  start,
  end: start + text.length,
  sentence: -1,
})
