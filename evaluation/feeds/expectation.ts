/** Expectations of feedparser's test files: a Python expression in the comment at the head of each. */

export type Value = string | number | readonly number[]

/** One comparison that must hold: a path into what was read (`entries`, 0, `title`) and what stands there. */
export interface Expected {
  readonly path: readonly (string | number)[]
  readonly value: Value
}

/** The comparisons of a file, all of which must hold; null where the expression says more than we can tell. */
export function expectationOf(file: string): readonly Expected[] | null {
  const written = /^[ \t]*Expect:\s*(.+?)\s*$/m.exec(file)?.[1]
  if (written === undefined) return null
  const parts = written.split(/\s+and\s+(?=(?:not\s|\(|bozo|entries|feed|len|version))/)
  const found: Expected[] = []
  for (const part of parts) {
    const bare = part.trim().replace(/^\((.*)\)$/, '$1')
    // Whether the XML is well formed is feedparser's own question.
    if (/^(?:not\s+)?bozo$/.test(bare)) continue
    const comparison = comparisonIn(bare)
    if (comparison === null) return null
    found.push(comparison)
  }
  return found.length === 0 ? null : found
}

function comparisonIn(part: string): Expected | null {
  const count = /^len\(entries\)\s*==\s*(\d+)$/.exec(part)
  if (count !== null) return { path: ['entries', 'length'], value: Number(count[1]) }
  const [, left, right] = /^((?:entries|feed)[^=]*?)\s*==\s*(.+)$/s.exec(part) ?? []
  const path = left === undefined ? null : pathOf(left)
  const value = right === undefined ? null : valueOf(right)
  return path === null || value === null ? null : { path, value }
}

/** `entries[0]['title_detail'].value` as its steps. */
function pathOf(written: string): (string | number)[] | null {
  const steps = [...written.matchAll(/^(\w+)|\[(\d+)\]|\[["'](\w+)["']\]|\.(\w+)/g)]
  if (steps.map(([all]) => all).join('') !== written.trim()) return null
  return steps.map(([, name, index, key, field]) =>
    index === undefined ? (name ?? key ?? field ?? '') : Number(index),
  )
}

function valueOf(written: string): Value | null {
  const numbers = /^\(([\d, ]+)\)$/.exec(written)?.[1]
  if (numbers !== undefined) return numbers.split(',').map(Number)
  const [, , , quoted] = /^(u?)(['"])((?:\\.|(?!\2)[^\\])*)\2$/s.exec(written) ?? []
  return quoted === undefined ? null : unescaped(quoted)
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

const unescaped = (text: string): string =>
  text.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(.))/gi,
    (_, x?: string, u?: string, long?: string, one?: string) =>
      one === undefined ? String.fromCodePoint(parseInt(x ?? u ?? long ?? '', 16)) : (ESCAPES[one] ?? one),
  )
