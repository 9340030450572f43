import { readFileSync } from 'node:fs'
import { annotate } from '../../dist/read/annotate/annotate.js'
import { findActors } from '../../dist/read/actors/actors.js'
import { Writer, corpora } from './corpus.ts'
import { articleOf } from './resolved.ts'

type Kind = 'PER' | 'ORG' | 'LOC'
export interface Tally {
  right: number
  found: number
  gold: number
}
const KINDS: Readonly<Record<string, Kind>> = {
  person: 'PER',
  organisation: 'ORG',
  alliance: 'ORG',
  state: 'LOC',
  place: 'LOC',
}

/** Names of UNER's English web treebank: same span and kind. `all` leaves the kind out. */
export function names(): Map<Kind | 'all', Tally> {
  const tallies = new Map<Kind | 'all', Tally>()
  for (const kind of ['PER', 'ORG', 'LOC', 'all'] as const) tallies.set(kind, { right: 0, found: 0, gold: 0 })
  for (const document of readFileSync(`${corpora}/uner-en-ewt/en_ewt-ud-dev.iob2`, 'utf8').split('# newdoc').slice(1))
    score(document, tallies)
  return tallies
}

function score(document: string, tallies: Map<Kind | 'all', Tally>): void {
  const writer = new Writer()
  const gold = new Map<string, Kind>()
  for (const sentence of document.split('\n\n')) readSentence(sentence, writer, gold)
  writer.close()
  const article = articleOf({ text: writer.text, blocks: writer.blocks, published: null })
  const { mentions } = findActors(article, annotate(article).found).found
  const found = new Map<string, Kind>()
  for (const { span, kind, by } of mentions) {
    const mapped = KINDS[kind]
    if (mapped !== undefined && /^(?:name|table|seat)/.test(by)) found.set(`${span.start}-${span.end}`, mapped)
  }
  for (const kind of gold.values()) count(tallies, kind, 'gold')
  for (const [key, kind] of found) {
    count(tallies, kind, 'found')
    if (gold.get(key) === kind) (tallies.get(kind) as Tally).right++
    if (gold.has(key)) (tallies.get('all') as Tally).right++
  }
}

function count(tallies: Map<Kind | 'all', Tally>, kind: Kind, side: 'gold' | 'found'): void {
  ;(tallies.get(kind) as Tally)[side]++
  ;(tallies.get('all') as Tally)[side]++
}

function readSentence(sentence: string, writer: Writer, gold: Map<string, Kind>): void {
  const text = /# text = (.*)/.exec(sentence)?.[1]
  if (text === undefined) return
  writer.paragraph()
  const base = writer.text.length
  writer.token(text, false)
  let [at, open] = [0, null as { kind: Kind; start: number; end: number } | null]
  const close = () => {
    if (open !== null) gold.set(`${open.start}-${open.end}`, open.kind)
    open = null
  }
  for (const line of sentence.split('\n')) {
    const [id = '', word = '', tag = ''] = line.split('\t')
    if (!/^\d+$/.test(id)) continue
    const place = text.indexOf(word, at)
    if (place < 0) continue
    at = place + word.length
    if (tag.startsWith('I-') && open !== null) open.end = base + at
    else close()
    if (tag.startsWith('B-')) open = { kind: tag.slice(2) as Kind, start: base + place, end: base + at }
  }
  close()
}
