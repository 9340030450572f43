import { readFileSync, readdirSync } from 'node:fs'
import { Writer, corpora, type GoldMention, type GoldText } from './corpus.ts'

const FOLDER = `${corpora}/gum-news`
/** Verbs of saying whose subject is taken for the source. */
const SAYS = new Set(
  'say tell add state claim report announce explain argue note insist warn deny admit suggest declare confirm write ask reply believe think hope criticize accuse describe call'.split(
    ' ',
  ),
)

interface Word {
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly upos: string
  readonly deprel: string
  /** Index of the head in the document, -1 for a root. */
  readonly head: number
}

/** GUM: subjects of verbs of saying that stand in a coreference chain; news and the other written kinds. */
export function gum(kinds: RegExp): GoldText[] {
  return readdirSync(`${FOLDER}/dep`)
    .filter((file) => kinds.test(file))
    .sort()
    .map((file) => read(file.replace('.conllu', '')))
}

function read(name: string): GoldText {
  const writer = new Writer()
  const words = wordsOf(readFileSync(`${FOLDER}/dep/${name}.conllu`, 'utf8'), writer)
  const chains = chainsOf(readFileSync(`${FOLDER}/coref/ontogum/conll/${name}.conll`, 'utf8'))
  const mentions: GoldMention[] = []
  const byHead = new Map<number, GoldMention>()
  for (const { entity, first, last } of chains) {
    const head = headOf(words, first, last)
    const [open, close] = [words[first], words[last]]
    if (open === undefined || close === undefined) continue
    const mention = { start: open.start, end: close.end, entity, named: words[head]?.upos === 'PROPN' }
    mentions.push(mention)
    byHead.set(head, mention)
  }
  const sources = words.flatMap((word, i) => {
    const verb = words[word.head]
    const mention = byHead.get(i)
    if (word.deprel !== 'nsubj' || verb === undefined || !SAYS.has(verb.lemma) || mention === undefined) return []
    return [{ mention, cue: { start: verb.start, end: verb.end } }]
  })
  return { name, text: writer.text, published: null, blocks: writer.blocks, mentions, sources }
}

function wordsOf(conllu: string, writer: Writer): Word[] {
  const words: Word[] = []
  let base = 0
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar') && !line.includes('block')) writer.paragraph()
    if (line === '') base = words.length
    const cells = line.split('\t')
    if (cells.length < 10) continue
    const [id = '', form = '', lemma = '', upos = '', , , head = '', deprel = '', , misc = ''] = cells
    // A range is a contraction as printed, a decimal a word that is not: their parts have lines of their own.
    if (id.includes('-') || id.includes('.')) continue
    const place = writer.token(form, !misc.includes('SpaceAfter=No') && !contracted(conllu, line))
    words.push({ ...place, lemma, upos, deprel, head: head === '0' ? -1 : base + Number(head) - 1 })
  }
  writer.close()
  return words
}

/** Whether the line is not the last of a contraction: then the next word stands against it. */
function contracted(conllu: string, line: string): boolean {
  const next = conllu.slice(conllu.indexOf(line) + line.length + 1).split('\t', 2)[1] ?? ''
  return /^(?:n't|n’t|'s|’s|'re|’re|'ve|’ve|'ll|’ll|'d|’d|'m|’m|'|’)$/.test(next)
}

function headOf(words: readonly Word[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = words[i]?.head ?? -1
    if (head < first || head > last) return i
  }
  return first
}

function chainsOf(conll: string): { entity: string; first: number; last: number }[] {
  const found: { entity: string; first: number; last: number }[] = []
  const open = new Map<string, number[]>()
  let at = 0
  for (const line of conll.split('\n')) {
    const [, , marks] = line.split('\t')
    if (marks === undefined || line.startsWith('#')) continue
    for (const [, opens, id = '', closes] of marks.matchAll(/(\()?(\d+)(\))?/g)) {
      if (opens) open.set(id, [...(open.get(id) ?? []), at])
      if (closes) found.push({ entity: id, first: open.get(id)?.pop() ?? at, last: at })
    }
    at++
  }
  return found
}
