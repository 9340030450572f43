import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Questions } from '../store/questions.js'
import type { Answer, PageOf, Refusal } from './answer.js'
import { pagesIn } from './answer.js'
import { jsonOf } from './address.js'
import { assets } from './assets.js'
import { describeAll, describedAt } from './openapi.js'
import { Frame } from './parts/frame.js'
import { Refused } from './pages/refused.js'
import { rawCapture } from './pages/capture.js'
import type { Here, Mounted } from './resource.js'
import { resources } from './resources.js'

/** Everything comes from this site; nothing in a page runs that is not its one script. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const

export interface Options {
  /** Told of an error that nobody foresaw. */
  readonly failed?: (error: Error, address: string) => void
}

const asksForJson = (url: string) => new URL(url).pathname.endsWith('.json')

/** The path that is routed: without `.json`, which says only how to write the answer, and without a slash at its end. */
function routed(request: Request): string {
  const { pathname } = new URL(request.url)
  if (pathname === '/index.json' || pathname === '/.json') return '/'
  const bare = pathname.endsWith('.json') ? pathname.slice(0, -'.json'.length) : pathname
  return bare.length > 1 && bare.endsWith('/') ? bare.slice(0, -1) : bare
}

function hereOf(request: Request): Here {
  const { origin, search } = new URL(request.url)
  return { origin, address: routed(request) + search }
}

function turned(address: string, number: number): string {
  const url = new URL(address, 'http://here')
  url.searchParams.set('page', String(number))
  return url.pathname + url.search
}

/** Addresses of this answer and of its neighbours, as JSON. */
function linksOf({ address }: Here, page: PageOf | null) {
  const next = page && page.number < pagesIn(page) ? { next: jsonOf(turned(address, page.number + 1)) } : {}
  const previous = page && page.number > 1 ? { previous: jsonOf(turned(address, page.number - 1)) } : {}
  return { self: jsonOf(address), page: address, ...next, ...previous }
}

function refuse(context: Context, { status, code, message, advice }: Refusal): Response {
  if (asksForJson(context.req.url)) return context.json({ error: { code, message, advice } }, status)
  const here = hereOf(context.req.raw)
  return context.html(Frame({ here, ...Refused({ status, message, advice }) }), status)
}

function reply(context: Context, resource: Mounted, answer: Answer<unknown>): Response {
  if (answer.kind === 'refused') return refuse(context, answer)
  const json = asksForJson(context.req.url)
  if (answer.kind === 'moved') return context.redirect(json ? jsonOf(answer.to) : answer.to, 302)
  const here = hereOf(context.req.raw)
  const { data, page } = answer
  if (json)
    return context.json(page ? { data, links: linksOf(here, page), page } : { data, links: linksOf(here, null) })
  return context.html(Frame({ here, page, ...resource.show({ ...answer, here }) }))
}

const NOTHING_HERE: Refusal = {
  kind: 'refused',
  status: 404,
  code: 'address-not-found',
  message: 'Nothing has this address.',
  advice: 'Look at /api for the addresses there are, or search.',
}
const ONLY_READ: Refusal = {
  kind: 'refused',
  status: 405,
  code: 'only-read',
  message: 'The site can be read, not written to.',
  advice: 'Use GET. Reports are added with the add command.',
}
const FAILED: Refusal = {
  kind: 'refused',
  status: 500,
  code: 'failed',
  message: 'The site failed to answer; the record is not touched by that.',
  advice: 'Try again. If it fails again, report the address and what the log says.',
}

/** The site over `questions`: every page, and its JSON at the same address with `.json`. */
export function site(questions: Questions, { failed }: Options = {}): OpenAPIHono {
  const app = new OpenAPIHono({ getPath: routed })
  app.use(async (context, next) => {
    const { method } = context.req
    if (method !== 'GET' && method !== 'HEAD') {
      context.res = refuse(context, ONLY_READ)
      context.res.headers.set('Allow', 'GET, HEAD')
    } else await next()
    for (const [name, value] of Object.entries(HEADERS)) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value)
    }
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-cache')
  })
  for (const { path, type, body } of assets) {
    app.get(path, (context) => {
      const forever = context.req.query('v') !== undefined
      const cache = forever ? 'public, max-age=31536000, immutable' : 'no-cache'
      return context.body(body, 200, { 'Content-Type': type, 'Cache-Control': cache })
    })
  }
  app.get('/documents/:id/capture/raw', (context) => {
    const raw = rawCapture(questions, context.req.param('id'))
    return raw instanceof Response ? raw : refuse(context, raw)
  })
  describeAll(app.openAPIRegistry, resources)
  app.get('/openapi', (context) =>
    asksForJson(context.req.url) ? context.json(describedAt(app)) : context.redirect('/openapi.json'),
  )
  for (const resource of resources) {
    app.get(resource.path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) =>
      reply(context, resource, resource.ask(questions, context.req.param(), context.req.query())),
    )
  }
  app.notFound((context) => refuse(context, NOTHING_HERE))
  app.onError((error, context) => {
    failed?.(error, hereOf(context.req.raw).address)
    return refuse(context, FAILED)
  })
  return app
}
