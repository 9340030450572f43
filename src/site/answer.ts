/** Where in a list the reader stands. */
export interface PageOf {
  readonly number: number
  readonly size: number
  readonly total: number
}

/** Why an address gives nothing: what happened, and what the reader can do. */
export interface Refusal {
  readonly kind: 'refused'
  readonly status: 400 | 404 | 405 | 500
  readonly code: string
  readonly message: string
  readonly advice: string
}

export interface Given<D> {
  readonly kind: 'given'
  readonly data: D
  readonly page: PageOf | null
}

export interface Moved {
  readonly kind: 'moved'
  readonly to: string
}

/** What an address answers: the same for a page and for its JSON. */
export type Answer<D> = Given<D> | Moved | Refusal

export const given = <D>(data: D, page: PageOf | null = null): Given<D> => ({ kind: 'given', data, page })
export const moved = (to: string): Moved => ({ kind: 'moved', to })

export const absent = (what: string, id: string, advice: string): Refusal => ({
  kind: 'refused',
  status: 404,
  code: `${what}-not-found`,
  message: `The record holds no ${what} “${id}”.`,
  advice,
})

export const wrong = (message: string, advice: string): Refusal => ({
  kind: 'refused',
  status: 400,
  code: 'address-not-understood',
  message,
  advice,
})

/** The window of page `number`, counted from 1. */
export const windowOf = (number: number, size: number) => ({ offset: (number - 1) * size, limit: size })
export const pagesIn = ({ size, total }: PageOf): number => Math.max(1, Math.ceil(total / size))
