/**
 * ECB+ as reports: the reviewed sentences of each document, without a date, for the files give none. Nothing of it
 * leaves the machine.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../dist/read/read.js'
import type { Document } from '../../dist/record/document.js'
import { contentId } from '../../dist/record/content-id.js'
import { captureOf } from '../as-captured.ts'

export interface Reports {
  readonly documents: readonly Document[]
  /** Of each document, by its id, the happening that it was chosen for, and the kind of happening. */
  readonly happening: ReadonlyMap<string, string>
  readonly topic: ReadonlyMap<string, string>
}

export const corpusFile = (corpora: string, part: 'Train' | 'Dev') =>
  join(corpora, `ecbplus/data/interim/cybulska_setup/ECB_${part}_corpus.txt`)

/** Texts by the documents' names (`36_4ecbplus`), sentences behind each other. */
function textsOf(file: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [name = '', , , token] = line.split('\t')
    if (token === undefined) continue
    const before = texts.get(name)
    const glued = before === undefined || /^[,.;:!?%)\]’']/.test(token)
    texts.set(name, `${before ?? ''}${glued ? '' : ' '}${token}`)
  }
  return texts
}

function documentOf(name: string, text: string): Document {
  return read({
    id: contentId(name),
    capture: captureOf(name, text),
    source: text,
    given: { clean: true, language: 'en' },
  })
}

/** Each topic holds two happenings of one kind: those of the first corpus (`ecb`) and those that were added (`ecbplus`). */
export function reportsOf(corpora: string, part: 'Train' | 'Dev'): Reports | null {
  const file = corpusFile(corpora, part)
  if (!existsSync(file)) return null
  const names = [...textsOf(file)].map(([name, text]) => ({ name, document: documentOf(name, text) }))
  const topicOf = (name: string) => name.slice(0, name.indexOf('_'))
  const happeningOf = (name: string) => `${topicOf(name)} ${name.endsWith('plus') ? 'ecbplus' : 'ecb'}`
  return {
    documents: names.map(({ document }) => document),
    happening: new Map(names.map(({ name, document }) => [document.id, happeningOf(name)])),
    topic: new Map(names.map(({ name, document }) => [document.id, topicOf(name)])),
  }
}
