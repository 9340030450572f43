import type { Annotation, Quotation, Sentence, Token } from '../annotate/annotation.js'
import { firstFrom } from './content-kind.js'
import { ROLES, type Part } from './label.js'

/** Longest name with its description behind the dash. */
const LONGEST_NAME = 14
const DASH = /^(?:--|[-–—―])$/
const STOP = /^[.…]$/
/** A quotation of fewer words behind which a name stands is a title or a headline. */
const FEWEST_WORDS = 3

/** A quotation with the name of who said it behind a dash, as readers' letters and pulled quotations are signed. */
export interface Signed {
  readonly content: Part
  readonly cue: Part
  readonly source: Part
}

/** Tokens of one block: `first` inclusive, `last` exclusive. */
type Block = Pick<Sentence, 'first' | 'last'>

/**
 * "⟦“We have waited long enough.”⟧ ⟦—⟧ ⟦Ana Rossi, harbour master⟧", in one block; or the dash and the name in the block
 * after. Null where the block before has another form.
 */
function readSigned(block: Block, before: Block | null, { tokens, quotations }: Annotation): Signed | null {
  const dash = dashIn(block, tokens)
  if (dash === null) return null
  const last = STOP.test((tokens[block.last - 1] as Token).text) ? block.last - 1 : block.last
  if (!isSignature(tokens.slice(dash + 1, last))) return null
  const words = dash === block.first ? before : { first: block.first, last: dash }
  if (words === null || !isAllQuoted(words, tokens, quotations)) return null
  return {
    content: { role: 'content', ...words },
    cue: { role: 'cue', first: dash, last: dash + 1 },
    source: { role: 'source', first: dash + 1, last },
  }
}

/** The last dash of the block, where a name's length stands behind it. */
function dashIn({ first, last }: Block, tokens: readonly Token[]): number | null {
  for (let i = last - 2; i >= first && i > last - 3 - LONGEST_NAME; i--)
    if (DASH.test((tokens[i] as Token).text)) return i
  return null
}

/** A name, perhaps with a description behind a comma: it begins with a capital, and nothing in it is done. */
const isSignature = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  /^\p{Lu}/u.test((words[0] as Token).text) &&
  words.every(({ tag, text }) => (tag !== 'VERB' && tag !== 'AUX') || /^\p{Lu}/u.test(text)) &&
  !words.some(({ text }) => /^["“”]$/.test(text))

/** Whether the words stand between marks from the first to the last; the opening one may be turned the wrong way. */
function isAllQuoted({ first, last }: Block, tokens: readonly Token[], quotations: readonly Quotation[]): boolean {
  const [open, close] = [tokens[first] as Token, tokens[last - 1] as Token]
  if (last - first < FEWEST_WORDS + 2 || !/^["“”„«]$/.test(open.text) || !/^["”“»]$/.test(close.text)) return false
  const inner = quotations.filter(({ marked }) => marked.start > open.start && marked.end < close.end)
  // Another quotation that only begins inside would mean that the first mark and the last are not a pair.
  return inner.every(({ closed }) => closed) && firstFrom(tokens, close.end) === last
}

const labelOf = (role: Part['role']): number => (ROLES.indexOf(role) + 1) * 2

/** Labels with the quotations that are signed labelled by their form: without a verb the tagger is at a loss. */
export function labelSigned(labels: Uint8Array, annotation: Annotation): Uint8Array {
  const mended = labels.slice()
  let before: Block | null = null
  for (const block of blocksIn(annotation)) {
    const signed = readSigned(block, before, annotation)
    before = block
    if (signed === null) continue
    mended.fill(0, signed.content.first, block.last)
    for (const { role, first, last } of [signed.content, signed.cue, signed.source]) {
      mended.fill(labelOf(role), first, last)
      mended[first] = labelOf(role) - 1
    }
  }
  return mended
}

function blocksIn({ sentences }: Annotation): Block[] {
  const blocks: { first: number; last: number; block: number }[] = []
  for (const { first, last, block } of sentences) {
    const open = blocks.at(-1)
    if (open?.block === block) open.last = last
    else blocks.push({ first, last, block })
  }
  return blocks
}
