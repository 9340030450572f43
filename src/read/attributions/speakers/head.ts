import { type Figure } from '../../actors/actors.js'

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export interface Head {
  readonly figure: Figure | null
  /** The source is a pronoun, at this token, for the caller to resolve. */
  readonly pronoun: number | null
  readonly rule: string
}
/** No rule can say who the source is. */
export const none: Head = { figure: null, pronoun: null, rule: 'none' }
export const is = (figure: Figure | null, rule: string): Head => ({ figure, pronoun: null, rule })

/** What can say something without a mouth of its own, by whoever made it. */
export const isMaker = ({ kind }: Figure): boolean =>
  kind === 'person' || kind === 'organisation' || kind === 'alliance' || kind === 'state'
