import { type Fields, isObject } from './json.js'

/** An entry of a live blog as the page's structured data describes it. */
export interface LiveUpdate {
  readonly headline: string
  /** As written there. */
  readonly published: string
  /** Its beginning. */
  readonly body: string
}

/** A live blog of a long night has some 300 entries. */
const MOST_UPDATES = 1_000
const LOOK = 200

const textOf = (value: unknown): string => {
  const [first] = [value].flat()
  return typeof first === 'string' ? first.slice(0, LOOK) : ''
}

/** The entries that the data of a live blog names; undefined for any other report. */
export function liveUpdatesIn(fields: Fields): LiveUpdate[] | undefined {
  const updates = fields['liveBlogUpdate']
  const isLive = [fields['@type']].flat().includes('LiveBlogPosting')
  if (updates === undefined && !isLive) return undefined
  return [updates]
    .flat()
    .slice(0, MOST_UPDATES)
    .filter(isObject)
    .map((own) => ({
      headline: textOf(own['headline'] ?? own['name']),
      published: textOf(own['datePublished'] ?? own['dateModified']),
      body: textOf(own['articleBody']),
    }))
}
