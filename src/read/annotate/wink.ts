import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Tag } from './annotation.js'

/** What a reading of one stretch of text gives: words, their tags and the white space (a count of units) before each. */
export interface Tagged {
  readonly words: readonly string[]
  readonly tags: readonly Tag[]
}

/** A table of the model that grows with every word it has not seen. */
interface Growing {
  hash: Record<string, number | undefined>
  list: string[]
  index: number
}

interface Core {
  readonly features: Record<string, Partial<Growing>>
}

/**
 * wink's tokeniser and tagger without its memory.
 *
 * wink remembers every new word for good, and splits a later text by what it remembers: its answer depends on what
 * was read before, and its tables grow without end. `forget` takes the new entries out again, so that the same text
 * gives the same tokens always. One list (the packed properties of new words) cannot be reached; the whole is built
 * anew (100 ms) once it has grown by `RENEW_AFTER` words.
 */
const RENEW_AFTER = 400_000

interface Reader {
  read(text: string): Tagged
  readonly learnt: () => number
}

let reader: Reader | null = null

/** Words and universal part-of-speech tags of a stretch of text without line breaks. */
export function tagWords(text: string): Tagged {
  if (reader === null || reader.learnt() > RENEW_AFTER) reader = newReader()
  return reader.read(text)
}

function newReader(): Reader {
  const loaded = (model as unknown as { core: () => Core }).core()
  const nlp = winkNLP({ ...model, core: () => loaded } as typeof model, ['pos'])
  const forget = forgetting(loaded)
  const { lexeme } = loaded.features
  const known = lexeme?.list?.length ?? 0
  return {
    learnt: () => (lexeme?.list?.length ?? 0) - known,
    read(text) {
      const tokens = nlp.readDoc(text).tokens()
      const words = tokens.out() as string[]
      const tags = tokens.out(nlp.its.pos) as Tag[]
      forget()
      return { words, tags }
    },
  }
}

/** Takes out of the model's tables what was added since the last call. */
function forgetting({ features }: Core): () => void {
  const tables = Object.entries(features).flatMap(([name, { hash, list, index }]) =>
    hash && list && index !== undefined ? [{ name, table: features[name] as Growing, size: list.length }] : [],
  )
  return () => {
    for (const each of tables) {
      const { hash, list } = each.table
      // Set to nothing, not deleted: a table that keys are taken out of and put back into gets slower with every word.
      for (let i = each.size; i < list.length; i++) hash[list[i] as string] = undefined
      // Properties of new words lie in a list beside `lexeme` that we cannot cut: its numbering must go on.
      if (each.name === 'lexeme') each.size = list.length
      else each.table.index = list.length = each.size
    }
  }
}
