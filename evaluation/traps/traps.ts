/** Traps read as a user would have them read, and held to what is spoken in them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Attribution } from '../../dist/record/attribution.js'
import type { Document } from '../../dist/record/document.js'
import type { Span } from '../../dist/record/span.js'
import { documentsOf } from '../onrecord.ts'
import type { Figures } from '../score.ts'
import { corpusHash } from '../shipped.ts'
import { share, Tally } from '../tally.ts'
import { fileOf, PARTS, passagesOf, type Part, type Passage } from './passages.ts'
import { isRight } from './right.ts'

function read(passages: readonly Passage[]): Document[] {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-traps-'))
  try {
    const file = join(folder, 'traps.jsonl')
    writeFileSync(file, passages.map(({ id, text }) => `${JSON.stringify({ id, text, clean: true })}\n`).join(''))
    return documentsOf(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const inWords = (text: string, { source, cue, content, act }: Attribution): string => {
  const of = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return `${act === 'thought' ? '(thought) ' : ''}[${of(source)} | ${of(cue)} | ${of(content)}]`
}

/**
 * `shown`: parts whose misses are listed. The held part's are not, unless somebody asks for them: whoever makes rules by
 * them makes another tuned part of it.
 */
export function scoreTraps(shown: readonly Part[] = ['tuned']): Figures {
  const tally = new Tally()
  const passages = PARTS.flatMap(passagesOf)
  const documents = new Map(read(passages).map((document) => [document.capture.uri, document]))
  for (const passage of passages) {
    const found = documents.get(`jsonl:${passage.id}`)?.attributions
    if (found === undefined) throw new Error(`${passage.id} was not read`)
    const right = isRight(passage, found)
    tally.add('all', right, '')
    tally.add(passage.part, right, '')
    if (passage.spoken.length > 0) tally.add('beside speech', right, '')
    const told = found.map((each) => inWords(passage.text, each)).join(' ') || 'nothing'
    tally.add(passage.kind, right, `${passage.id}: ${told} in: ${passage.text}`)
  }
  const listed = (miss: string) => shown.some((part) => miss.includes(`: ${part}-`))
  const counts = [...tally.counts]
  return {
    name: 'traps',
    corpus: corpusHash(...PARTS.map(fileOf)),
    figures: Object.fromEntries(counts.map(([figure, count]) => [figure, share(count)])),
    of: Object.fromEntries(counts.map(([figure, { right, of }]) => [figure, `${right} of ${of}`])),
    misses: tally.misses.filter(listed),
  }
}
