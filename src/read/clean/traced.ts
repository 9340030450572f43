import type { Article } from '../../record/article.js'

/** For tests: what is wrong with the way from an article to its capture; empty when every character leads back. */
export function faults({ text, map, removed, blocks }: Article, source: string): string[] {
  const found: string[] = []
  let at = 0
  for (const [start, from, length] of map) {
    if (text.slice(at, start).trim() !== '') found.push(`no segment for "${text.slice(at, start)}"`)
    const [here, there] = [text.slice(start, start + length), source.slice(from, from + length)]
    if (start < at || length < 1) found.push(`segment out of order at ${start}`)
    if (here !== there && !(length === 1 && there === '&')) found.push(`"${here}" is not "${there}"`)
    at = start + length
  }
  if (text.slice(at).trim() !== '') found.push(`no segment for "${text.slice(at)}"`)
  for (const { start, end } of removed)
    if (start < 0 || end <= start || end > source.length) found.push(`removed ${start}-${end}`)
  let last = 0
  for (const { start, end } of blocks) {
    if (text.slice(last, start).trim() !== '') found.push(`words between blocks: "${text.slice(last, start)}"`)
    last = end
  }
  return found
}

/** For tests: whether the units of the capture from `start` to `end` are in the article or listed as removed. */
export function isAccounted({ map, removed }: Article, start: number, end: number): boolean {
  const inside = (from: number, to: number): boolean => from <= start && end <= to
  return (
    map.some(([, from, length]) => inside(from, from + length)) || removed.some((part) => inside(part.start, part.end))
  )
}
