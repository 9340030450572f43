/** What every score gives, so that one program can print them all and hold them to their floors. */

export interface Figures {
  readonly name: string
  /** Of what was scored (texts and gold): a figure over other texts is another figure. */
  readonly corpus: string
  /** Higher is better; per cent unless the name says otherwise. */
  readonly figures: Readonly<Record<string, number>>
  /** How many a figure is a share of, for people. */
  readonly of?: Readonly<Record<string, string>>
  readonly misses?: readonly string[]
}

export interface Skipped {
  readonly name: string
  readonly skipped: string
}

export type Score = Figures | Skipped
