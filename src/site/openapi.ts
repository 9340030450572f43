import { z, type OpenAPIHono } from '@hono/zod-openapi'
import type { Mounted, Registry } from './resource.js'

const TITLE = 'Onrecord'

const error = z
  .strictObject({
    error: z.strictObject({
      code: z.string(),
      message: z.string().openapi({ description: 'What happened.' }),
      advice: z.string().openapi({ description: 'What to do.' }),
    }),
  })
  .openapi('Error')

const links = z
  .strictObject({ self: z.string(), page: z.string(), next: z.string().optional(), previous: z.string().optional() })
  .openapi('Links')

const pageOf = z.strictObject({ number: z.int(), size: z.int(), total: z.int() }).openapi('Page')

/** The one envelope of every answer. */
export const envelope = (data: z.ZodType) => z.strictObject({ data, links, page: pageOf.optional() })

const refusals = Object.fromEntries(
  (
    [
      ['400', 'The address is not understood.'],
      ['404', 'Nothing has this address.'],
    ] as const
  ).map(([status, description]) => [status, { description, content: { 'application/json': { schema: error } } }]),
)

export const jsonPath = (path: string) => `${path === '/' ? '/index' : path}.json`

function describe(registry: Registry, { path, summary, shape, params, query }: Mounted) {
  const request = { params, query }
  const json = { description: summary, content: { 'application/json': { schema: envelope(shape) } } }
  const html = { description: 'The same as a page.', content: { 'text/html': { schema: z.string() } } }
  registry.registerPath({
    method: 'get',
    path: jsonPath(path),
    summary,
    request,
    responses: { 200: json, ...refusals },
  })
  registry.registerPath({ method: 'get', path, summary: `${summary} (page)`, request, responses: { 200: html } })
}

const RAW = '/documents/{id}/capture/raw'

export function describeAll(registry: Registry, resources: readonly Mounted[]) {
  for (const resource of resources) describe(registry, resource)
  registry.registerPath({
    method: 'get',
    path: RAW,
    summary: 'The bytes of a capture as stored, to save as a file',
    request: { params: z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) }) },
    responses: { 200: { description: 'The bytes.', content: { 'text/plain': { schema: z.string() } } } },
  })
  registry.registerPath({
    method: 'get',
    path: '/openapi.json',
    summary: 'This description',
    responses: { 200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: z.looseObject({}) } } } },
  })
}

/** The description of the site's addresses, OpenAPI 3.1. */
export const describedAt = (app: OpenAPIHono) =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: TITLE, version: '1', description: 'Every page of the site is also JSON: its address and `.json`.' },
  })
