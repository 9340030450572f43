/**
 * The seeds cleaned: body lines kept, other lines removed, titles found, as ../shared/tools/score-seeds.py counts them.
 *
 *   node build.js && node evaluation/clean/seeds.ts [--misses]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { clean } from '../../dist/read/clean/clean.js'
import { corpora, plainCapture } from './corpora.ts'

interface Gold {
  title: string
  file: string
  body: { line: number; text: string }[]
  not_body: { line: number; text: string; reason: string }[]
}

const shared = `${corpora}/..`
if (!existsSync(`${shared}/gold/seeds.json`)) {
  console.log('SKIPPED: the seeds are not here')
  process.exit(0)
}
const { articles } = JSON.parse(readFileSync(`${shared}/gold/seeds.json`, 'utf8')) as { articles: Record<string, Gold> }
const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim()
const wordsAt = (raw: string, start: number, end: number): number[] =>
  [...raw.slice(start, end).matchAll(/\p{L}+|\p{N}+/gu)].map(({ index }) => start + index)

const tally = { kept: [0, 0], removed: [0, 0], title: [0, 0], reason: [0, 0] }
const count = (name: keyof typeof tally, ok: boolean): void => {
  tally[name][1]!++
  if (ok) tally[name][0]!++
}
for (const name of readdirSync(`${shared}/seeds`)) {
  const gold = articles[name.slice(0, 3)]!
  const raw = readFileSync(`${shared}/${gold.file}`, 'utf8')
  const { found } = clean(plainCapture(name, raw))
  const kept = new Set(found.map.flatMap(([, start, length]) => wordsAt(raw, start, start + length)))
  const starts = [0]
  for (const line of raw.split('\n')) starts.push(starts.at(-1)! + line.length + 1)
  const share = (line: number): number => {
    const words = wordsAt(raw, starts[line]!, starts[line + 1]!)
    return words.filter((at) => kept.has(at)).length / Math.max(1, words.length)
  }
  const say = (kind: string, ok: boolean, text: string): void => {
    if (!ok && process.argv.includes('--misses')) console.log('  miss', name.slice(0, 3), kind, text.slice(0, 90))
  }
  for (const { line, text } of gold.body) {
    count('kept', share(line) > 0.9)
    say('kept', share(line) > 0.9, text)
  }
  for (const { line, text, reason } of gold.not_body) {
    count('removed', share(line) < 0.1)
    say('removed', share(line) < 0.1, text)
    const taken = found.removed.find(({ start, end }) => start < starts[line + 1]! && end > starts[line]!)
    const same = taken?.reason === reason || (taken?.reason === 'comment form' && reason === 'navigation')
    count('reason', same)
    say(`reason ${taken?.reason} (${taken?.rule}) for ${reason}`, same, text)
  }
  const title = letters(found.title?.text ?? '') === letters(gold.title)
  count('title', title)
  say('title', title, found.title?.text ?? 'none')
}
for (const [name, [right, of]] of Object.entries(tally)) console.log(`${name.padEnd(8)} ${right} of ${of}`)
