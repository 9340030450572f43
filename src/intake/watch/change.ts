import { diffWordsWithSpace } from 'diff'
import type { Article } from '../../record/article.js'
import type { Document } from '../../record/document.js'
import type { Offset } from '../../record/span.js'
import type { Change } from '../../record/source.js'
import type { AlignedStretch } from '../../record/utterance.js'
import { sha256 } from '../content-id.js'

/** Texts shorter than this, in characters, are notices and walls, which many articles share. */
const TELLING = 200

/** What makes two readings the same article in the same version: title and text, whatever the white space. */
export const contentOf = ({ title, text }: Article): string =>
  sha256(JSON.stringify([title?.text ?? null, text].map((part) => part?.replace(/\s+/g, ' ').trim())))

/** Whether an article has enough text to be told from others by it. */
export const isTelling = ({ text }: Article): boolean => text.length >= TELLING

/** What a version says otherwise than the one before. */
export function changeBetween({ article: before }: Document, { article: now }: Document): Change {
  const said = {
    title: pair(before.title?.text ?? null, now.title?.text ?? null),
    byline: pair(before.byline, now.byline),
    published: pair(before.published?.value ?? null, now.published?.value ?? null),
    updated: pair(before.updated?.value ?? null, now.updated?.value ?? null),
  }
  const changed = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))
  return { ...changed, text: stretches(before.text, now.text) }
}

const pair = <T>(before: T, now: T): readonly [T, T] | null =>
  JSON.stringify(before) === JSON.stringify(now) ? null : [before, now]

/** Words that two versions may differ by; beyond that they are two texts, and only that is told. */
const MOST_EDITS = 3_000

function stretches(before: string, now: string): AlignedStretch[] {
  const parts = diffWordsWithSpace(before, now, { maxEditLength: MOST_EDITS })
  if (parts === undefined) return [stretch(0, before.length, 0, now.length)]
  const found: AlignedStretch[] = []
  let [a, b, fromA, fromB] = [0, 0, 0, 0]
  const close = () => {
    if (a > fromA || b > fromB) found.push(stretch(fromA, a, fromB, b))
  }
  for (const { value, added, removed } of parts) {
    if (added) b += value.length
    else if (removed) a += value.length
    else {
      close()
      ;[a, b] = [a + value.length, b + value.length]
      ;[fromA, fromB] = [a, b]
    }
  }
  close()
  return found
}

const stretch = (aStart: number, aEnd: number, bStart: number, bEnd: number): AlignedStretch => [
  aStart as Offset,
  aEnd as Offset,
  bStart as Offset,
  bEnd as Offset,
  aStart === aEnd ? 'inserted' : bStart === bEnd ? 'deleted' : 'replaced',
]
