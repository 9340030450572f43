/**
 * Clean articles must stay whole: how many of PolNeAR's marked spans (attributions, offsets in code points) fall into
 * text that cleaning removed, and how often the title it names is the one the corpus names.
 *
 *   node build.js && node evaluation/clean/polnear.ts [train|dev] [--removed]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { clean } from '../../dist/read/clean/clean.js'
import { polnearArticles } from '../polnear-articles.ts'
import { corpora, plainCapture } from './corpora.ts'

const part = process.argv.includes('train') ? 'train' : 'dev'
const folder = `${corpora}/polnear/data/${part}`
if (!existsSync(folder)) {
  console.log(`SKIPPED: ${folder} is not here`)
  process.exit(0)
}
const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
const about = polnearArticles(corpora)
const annotated = readdirSync(`${folder}/attributions`).sort()

let spans = 0
let lost = 0
let lines = 0
let dropped = 0
let titled = 0
let named = 0
let right = 0
let articles = 0
let headless = 0
for (const file of readdirSync(`${folder}/text`).sort()) {
  const key = file.replace(/\.txt$/, '')
  const raw = readFileSync(`${folder}/text/${file}`, 'utf8')
  const { found } = clean(plainCapture(file, raw))
  articles++
  lines += raw.split('\n').filter((line) => line.trim() !== '').length
  dropped += found.removed.length
  const lostHere = new Set<number>()
  for (const { start, end } of found.removed) for (let at = start; at < end; at++) lostHere.add(at)
  const units: number[] = []
  let unit = 0
  for (const character of raw) {
    units.push(unit)
    unit += character.length
  }
  units.push(unit)
  const first = annotated.find((name) => name.startsWith(key))
  let lostSpans = 0
  for (const row of first ? readFileSync(`${folder}/attributions/${first}`, 'utf8').split('\n') : []) {
    const ranges = /^T\d+\t(?:Source|Cue|Content) ([\d ;]+)\t/.exec(row)?.[1] ?? ''
    for (const [start, end] of ranges.split(';').map((range) => range.split(' ').map(Number))) {
      if (end === undefined) continue
      spans++
      if (lostHere.has(units[start!]!) || lostHere.has(units[end - 1]!)) lostSpans++
    }
  }
  lost += lostSpans
  if (process.argv.includes('--removed'))
    for (const { start, end, reason, rule } of found.removed)
      console.log(
        `${lostSpans > 0 ? '!' : ' '} ${key.slice(0, 30)} ${reason} (${rule}): ${raw.slice(start, end).slice(0, 110)}`,
      )
  const title = about.get(key)?.title
  const start = words(raw.slice(0, 400))
  if (title && start.startsWith(words(title))) {
    titled++
    if (found.title) named++
    if (words(found.title?.text ?? '') === words(title)) right++
    else if (process.argv.includes('--titles')) console.log(`title ${key}: ${found.title?.text} FOR ${title}`)
    // The same report without its headline: whatever is called a title now is a sentence of the body.
    const bare = raw.slice(raw.indexOf('\n')).trimStart()
    const second = clean(plainCapture(file, bare)).found.title
    if (second) {
      headless++
      if (process.argv.includes('--titles')) console.log(`no title ${key}: ${second.text}`)
    }
  }
}
const share = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(2)} %`
console.log(`${part}: ${articles} articles, ${lines} lines, ${dropped} removed (${share(dropped, lines)})`)
console.log(`gold spans in removed text: ${lost} of ${spans} (${share(lost, spans)})`)
console.log(`title named where the text begins with it: ${right} right, ${named} named of ${titled}`)
console.log(`title named in the same texts without it: ${headless} of ${titled}`)
