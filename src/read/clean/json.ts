/** An object of a page's structured data: anybody may have written anything there. */
export type Fields = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands for one value or several. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 20) : [value])

export const textsOf = (value: unknown): string[] =>
  listOf(value).filter((item): item is string => typeof item === 'string' && item !== '')
