/** A text with marked sources and the entities that they stand for, whatever corpus it comes from. */
export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly entity: string
  /** A proper name, not a description or a pronoun. */
  readonly named: boolean
}

export interface GoldText {
  readonly name: string
  readonly text: string
  readonly published: string | null
  readonly blocks: readonly { readonly start: number; readonly end: number }[]
  readonly mentions: readonly GoldMention[]
  /** Whoever says something, as a mention of `mentions`, with the verb. */
  readonly sources: readonly {
    readonly mention: GoldMention
    readonly cue: { readonly start: number; readonly end: number }
  }[]
}

/** Joins sentences of tokens to a text, remembering where each token went. */
export class Writer {
  text = ''
  readonly blocks: { start: number; end: number }[] = []
  #open = -1

  /** Begins a paragraph. */
  paragraph(): void {
    this.close()
    if (this.text !== '') this.text = `${this.text.trimEnd()}\n\n`
    this.#open = this.text.length
  }

  token(word: string, spaceAfter: boolean): { start: number; end: number } {
    if (this.#open < 0) this.paragraph()
    const start = this.text.length
    this.text += word
    const end = this.text.length
    if (spaceAfter) this.text += ' '
    return { start, end }
  }

  close(): void {
    if (this.#open < 0) return
    const end = this.text.trimEnd().length
    if (end > this.#open) this.blocks.push({ start: this.#open, end })
    this.#open = -1
  }
}

export const corpora = process.env['ONRECORD_CORPORA'] ?? new URL('../../../shared/corpora', import.meta.url).pathname
