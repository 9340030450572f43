/** The files of samples/reports: decoded, and single reports out of files that hold several. */
import { readFileSync } from 'node:fs'
import { viewOf, type View } from './view.ts'

export const samples = new URL('../../samples/', import.meta.url).pathname

/** The one file that is not UTF-8 says so itself. */
function decoded(file: string): string {
  const bytes = readFileSync(`${samples}reports/${file}`)
  const charset = /charset=([\w-]+)/i.exec(bytes.toString('latin1').slice(0, 1024))?.[1] ?? 'utf-8'
  return new TextDecoder(file.endsWith('.html') ? charset : 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

const lineOf = (jsonl: string, item: string): string | undefined =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .find(({ id }) => id === item)?.text

const itemOf = (feed: string, item: string): string | undefined =>
  feed
    .split('<item>')
    .find((part) => part.includes(`>${item}</guid>`))
    ?.match(/<content:encoded><!\[CDATA\[([\s\S]*?)\]\]>/)?.[1]

export interface SampleText {
  /** What gold offsets point into. */
  readonly source: string
  readonly view: View
}

/** The text that gold of one report points into: the decoded file, or the item's own text. */
export function sampleText(file: string, item?: string): SampleText {
  const whole = decoded(file)
  const source = item === undefined ? whole : file.endsWith('.jsonl') ? lineOf(whole, item) : itemOf(whole, item)
  if (source === undefined) throw new Error(`${file} holds no report ${item}`)
  return { source, view: viewOf(source, /\.(html|xml)$/.test(file) ? 'page' : 'text') }
}
