/** One numbered change of the schema. What is released is never edited: a later migration changes it. */
export interface Migration {
  /** 1, 2, 3 ...: the schema's number once it is applied. */
  readonly number: number
  readonly name: string
  readonly sql: string
}
