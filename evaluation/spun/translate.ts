/**
 * Versions of an article as a translating program leaves them, made by rule: articles dropped and put, prepositions
 * taken for others, adverbials moved before the verb, marks set apart, titles and surnames in small letters. Simulated:
 * no translation engine runs here. Real machine translations are scored beside these (`machine.ts`).
 */
import type { Annotation, Token } from '../../dist/read/annotate/annotation.js'
import type { Chance } from '../chance.ts'

const PREPOSITIONS = ['of', 'in', 'on', 'at', 'to', 'for', 'by', 'from', 'with', 'about', 'into', 'over']
const SWAPPED = new Set(PREPOSITIONS)

interface Piece {
  words: string
  /** White space before it. */
  before: string
  /** Whether its small word was spoilt; or dropped, which shows at the next word. */
  spoilt: 'here' | 'next' | null
}

/** How much of what can be spoilt is: of ten articles so many are dropped, and the like. */
export interface Damage {
  readonly share: number
}

function piecesOf(text: string, tokens: readonly Token[]): Piece[] {
  return tokens.map((token, i) => ({
    words: token.text,
    before: text.slice(i === 0 ? 0 : tokens[i - 1]!.end, token.start),
    spoilt: null,
  }))
}

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

function spoilSmallWords(pieces: readonly Piece[], tokens: readonly Token[], share: number, chance: Chance): void {
  for (const [i, token] of tokens.entries()) {
    const [piece, next] = [pieces[i]!, tokens[i + 1]]
    const spoil = (words: string, spoilt: 'here' | 'next' = 'here') => Object.assign(piece, { words, spoilt })
    if (/^(?:the|a|an)$/.test(token.text) && chance.share() < share * 0.5) spoil('', 'next')
    else if (SWAPPED.has(token.text) && token.tag === 'ADP' && chance.share() < share * 0.35)
      spoil(PREPOSITIONS[chance.below(PREPOSITIONS.length)]!)
    else if (token.tag === 'ADP' && next?.tag === 'NOUN' && chance.share() < share * 0.15) spoil(`${piece.words} the`)
    else if (token.tag === 'DET' && token.text === 'the' && chance.share() < share * 0.1) spoil('a')
  }
}

/** "has tripled in ten years" becomes "in ten years has tripled": the adverbial goes before the verb. */
function moveAdverbials(pieces: Piece[], tokens: readonly Token[], share: number, chance: Chance): void {
  for (let i = 1; i + 4 < tokens.length; i++) {
    if (tokens[i]!.tag !== 'VERB' || tokens[i + 1]!.tag !== 'ADP' || chance.share() >= share * 0.4) continue
    let end = i + 2
    while (end < tokens.length && end < i + 7 && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[end]!.tag)) end++
    if (end === i + 2 || tokens[end - 1]!.sentence !== tokens[i]!.sentence) continue
    const start = tokens[i - 1]!.tag === 'AUX' ? i - 1 : i
    const verb = pieces.slice(start, i + 1).map(({ words }) => words)
    const phrase = pieces.slice(i + 1, end).map(({ words }) => words)
    for (const [k, words] of [...phrase, ...verb].entries()) pieces[start + k]!.words = words
    i = end
  }
}

const TITLE = /^(?:Minister|Secretary|President|Director|General|Foreign|Defense|Prime|Deputy)$/

function spoilMarks(pieces: readonly Piece[], tokens: readonly Token[], share: number, chance: Chance): void {
  for (const [i, token] of tokens.entries()) {
    const next = pieces[i + 1]
    const opens = /^[“"]$/.test(token.text) && /\s/.test(pieces[i]!.before) && next?.before === ''
    if (opens && chance.share() < share) next.before = ' '
    if (TITLE.test(token.text) && tokens[i - 1]?.tag === 'PROPN' && chance.share() < share * 0.5)
      pieces[i]!.words = lowered(pieces[i]!.words)
    if (
      token.text === 'that' &&
      /^(?:said|added|noted|stressed)$/.test(tokens[i - 1]?.text ?? '') &&
      chance.share() < share
    )
      pieces[i - 1]!.words += ','
  }
}

export interface Spoilt {
  readonly text: string
  /** Places of spoilt small words, in the new text. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/** `text` as if a program had translated it. `annotation` is of `text`. */
export function translate(text: string, { tokens }: Annotation, { share }: Damage, chance: Chance): Spoilt {
  const pieces = piecesOf(text, tokens)
  spoilSmallWords(pieces, tokens, share, chance)
  moveAdverbials(pieces, tokens, share, chance)
  spoilMarks(pieces, tokens, share, chance)
  const places: { start: number; end: number }[] = []
  let [out, dropped] = ['', false]
  for (const { words, before, spoilt } of pieces) {
    if (words !== '') {
      const start = out.length + before.length
      if (spoilt === 'here' || dropped) places.push({ start, end: start + words.length })
      out += before + words
      dropped = false
    }
    if (spoilt === 'next') dropped = true
  }
  return { text: out, places }
}
