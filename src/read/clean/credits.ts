import type { Removed } from '../../record/article.js'
import { outletNamed } from '../../lexicon/outlets.js'
import type { Dateline } from './dateline.js'

interface RemovedLine extends Removed {
  readonly text: string
}

const KIND = /\b(?:(?:press|news) (?:agency|service|association)|agency|newswire|wire service)$/i
const INITIALS = /^\p{Lu}{2,6}$/u

/**
 * Whether a name is an agency's: one that is known, or one that says so; where only somebody who wrote or sent the text
 * is named (`sender`), initials are one too.
 */
export const isAgency = (name: string, sender = false): boolean =>
  name.length <= 60 &&
  (outletNamed(name)?.agency === true || (/^\p{Lu}/u.test(name) && KIND.test(name)) || (sender && INITIALS.test(name)))

/**
 * Agencies credited with the text: by a line of their own, in the dateline, in the byline, in brackets after the last
 * sentence, or among the writers that the page names. The place tells an agency, not a list of names.
 */
export function creditsIn(
  removed: readonly RemovedLine[],
  dateline: Dateline | null,
  text: string,
  writers: readonly string[],
): string[] {
  const own = removed.filter(({ rule }) => rule === 'agency-alone' || rule === 'agency-by-place')
  const named = [
    ...own.flatMap((line) => line.text.split(/[/,&]| and /)),
    ...removed.filter(({ reason }) => reason === 'byline').flatMap((line) => inByline(line.text)),
    dateline?.agency ?? '',
    ...inLastWords(text),
    ...writers.filter((name) => isAgency(name)),
  ]
  const clean = named.map((name) =>
    name
      .replace(/^(?:source|by|via|from)?:? ?\(?/i, '')
      .replace(/[).\s]+$/, '')
      .trim(),
  )
  return [...new Set(clean.filter((name) => name !== '').map((name) => outletNamed(name)?.name ?? name))]
}

/** "By Jonna Lund / NPA": after the stroke. "By Jonna Lund, Norwire News Agency": after the comma. Or the whole. */
function inByline(line: string): string[] {
  const [first = '', ...others] = line
    .slice(0, 200)
    .replace(/^.{0,30}?\bby:?\s+/i, '')
    .split(/\s*\/\s*/)
  const [name = '', ...beside] = first.split(/\s*(?:,| of (?=(?:The )?\p{Lu}))\s*/u)
  return [
    ...(isAgency(name) ? [name] : []),
    ...beside.filter((part) => isAgency(part)),
    ...others.filter((part) => isAgency(part, true)),
  ]
}

/** "... said the minister. (NPA)" */
function inLastWords(text: string): string[] {
  const inside = /[.!?"”’]\s+\(([^()]{2,60})\)\.?$/.exec(text.slice(-120))?.[1]
  return inside === undefined ? [] : inside.split(/\s*[/,]\s*/).filter((name) => isAgency(name, true))
}
