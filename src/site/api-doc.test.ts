import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { withAddresses } from './api-doc.js'
import { nothing, questionsOf } from './fixture/questions.js'
import { describedAt } from './openapi.js'
import { resources } from './resources.js'
import { site } from './site.js'

const docs = new URL('../../docs/api.md', import.meta.url)
const description = new URL('../../docs/openapi.json', import.meta.url)
const app = site(questionsOf(nothing))
const rewrite = process.env['UPDATE'] === '1'

const kept = (at: URL, now: string) => {
  if (rewrite) writeFileSync(at, now)
  return readFileSync(at, 'utf8')
}

test('docs/openapi.json is the description that the site gives (UPDATE=1 writes it)', async () => {
  const style = await resolveConfig(fileURLToPath(description))
  const now = await format(JSON.stringify(describedAt(app)), { ...style, parser: 'json' })
  expect(kept(description, now)).toBe(now)
  expect(await (await app.request('/openapi.json')).json()).toEqual(JSON.parse(now))
})

test('docs/api.md lists every address (UPDATE=1 writes the list)', () => {
  const now = withAddresses(readFileSync(docs, 'utf8'), resources)
  expect(kept(docs, now)).toBe(now)
})

test('no address goes unmentioned in either', () => {
  const { paths } = JSON.parse(readFileSync(description, 'utf8')) as { paths: object }
  const words = readFileSync(docs, 'utf8')
  const routes = app.routes.filter(({ method, path }) => method === 'GET' && !path.includes('*'))
  const assets = /^\/(site\.(css|js)|icon\.svg)$/
  expect(routes.length).toBeGreaterThan(12)
  for (const { path } of routes.filter((route) => !assets.test(route.path))) {
    const named = path.replaceAll(/:(\w+)/g, '{$1}')
    const described = named === '/openapi' ? '/openapi.json' : named
    expect(Object.keys(paths)).toContain(described)
    expect(words).toContain(`\`${described}\``)
  }
})
