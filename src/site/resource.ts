import { z, type OpenAPIHono } from '@hono/zod-openapi'
import type { Child } from 'hono/jsx'
import type { Questions } from '../store/questions.js'
import { wrong, type Answer, type Given, type Refusal } from './answer.js'

export type Registry = OpenAPIHono['openAPIRegistry']

/** Where the reader is. */
export interface Here {
  readonly origin: string
  /** Path and query, without `.json`. */
  readonly address: string
}

export interface View<D> extends Given<D> {
  readonly here: Here
}

export interface Shown {
  readonly title: string
  readonly main: Child
  /** The part of the site that the address belongs to. */
  readonly section?: 'stories' | 'utterances' | 'documents' | 'speakers' | 'search' | 'about'
  /** What stands in the search field. */
  readonly query?: string
}

type Fields = z.ZodObject

/** One address: what it may be asked, what it answers, and the page that shows the answer. */
export interface Resource<P extends Fields, Q extends Fields, S extends z.ZodType> {
  /** In OpenAPI's writing: `/stories/{id}`. */
  readonly path: string
  readonly summary: string
  readonly params: P
  readonly query: Q
  /** What `data` of its JSON holds. */
  readonly shape: S
  readonly answer: (questions: Questions, asked: z.infer<P> & z.infer<Q>) => Answer<z.infer<S>>
  readonly show: (view: View<z.infer<S>>) => Shown
}

/** A resource with its types forgotten: what the site mounts. */
export interface Mounted {
  readonly path: string
  readonly summary: string
  readonly shape: z.ZodType
  readonly params: Fields
  readonly query: Fields
  readonly ask: (questions: Questions, params: Raw, query: Raw) => Answer<unknown>
  readonly show: (view: View<unknown>) => Shown
}

type Raw = Readonly<Record<string, string>>

const FIX = 'Correct the address, or start again from the stories.'

function parsed<F extends Fields>(fields: F, raw: Raw): z.infer<F> | Refusal {
  const result = fields.safeParse(raw)
  if (result.success) return result.data
  const [issue] = result.error.issues
  return wrong(`${issue?.path.join('.') ?? 'The address'}: ${issue?.message ?? 'not understood'}.`, FIX)
}

const refused = (value: unknown): value is Refusal => (value as { kind?: unknown }).kind === 'refused'

export function resource<P extends Fields, Q extends Fields, S extends z.ZodType>(of: Resource<P, Q, S>): Mounted {
  return {
    ...of,
    ask: (questions, params, query) => {
      const named = parsed(of.params, params)
      if (refused(named)) return named
      const asked = parsed(of.query, query)
      return refused(asked) ? asked : of.answer(questions, { ...named, ...asked })
    },
    show: (view) => of.show(view as View<z.infer<S>>),
  }
}

// Bounds of what may be asked. A number too large to be meant is refused, not obeyed.

/** Ids are content hashes, or made of them; nobody's id is longer than this. */
const ID = /^[\w.:~-]{1,128}$/
/** Speakers' addresses are slugs of names, in any script. */
const KEY = /^[\p{L}\p{M}\p{N}_.~'’-]{1,200}$/u
const LAST_PAGE = 100_000
/** Characters of a text to look for. */
export const QUERY_MAX = 200
/** Offsets: the largest file that is read has fewer characters. */
const AT = /^(\d{1,9})-(\d{1,9})$/

export const id = z
  .string()
  .regex(ID, 'an id has letters, digits and - _ . : ~, 128 at most')
  .openapi({ param: { name: 'id', in: 'path' } })
export const key = z
  .string()
  .regex(KEY, 'a speaker’s address has letters, digits and hyphens, 200 at most')
  .openapi({ param: { name: 'key', in: 'path' } })
const pages = `a page is a whole number from 1 to ${LAST_PAGE}`
export const page = z.coerce.number(pages).int(pages).min(1, pages).max(LAST_PAGE, pages).default(1)
export const filter = z
  .string()
  .max(QUERY_MAX, `at most ${QUERY_MAX} characters`)
  .transform((text) => text.trim())
  .optional()
export const index = z.coerce
  .number('a telling is a whole number')
  .int('a telling is a whole number')
  .min(0)
  .max(99_999)
export const at = z
  .string()
  .regex(AT, 'a place is two offsets, as in at=120-184')
  .transform((text) => {
    const [start = 0, end = 0] = text.split('-').map(Number)
    return { start, end }
  })
  .refine(({ start, end }) => start < end, 'a place ends after it starts')
  .optional()
  .openapi({ type: 'string', example: '120-184' })

export const none = z.object({})
