import { jsonPath } from './openapi.js'
import type { Mounted } from './resource.js'

/** Between these two lines of `docs/api.md` stands what the program knows itself. */
const FROM = '<!-- addresses: written by UPDATE=1 npx vitest run src/site/api-doc.test.ts -->'
const TO = '<!-- end of addresses -->'

const asked = ({ query }: Mounted) =>
  Object.keys(query.shape)
    .map((name) => `\`${name}\``)
    .join(', ') || 'nothing'

/** The addresses as a Markdown table. */
function addressesInMarkdown(resources: readonly Mounted[]): string {
  const rows = resources.map(
    (one) => `| \`${one.path}\` | \`${jsonPath(one.path)}\` | ${asked(one)} | ${one.summary} |`,
  )
  return ['| Page | JSON | May be asked | Answers |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** `docs` with the table in its place. */
export function withAddresses(docs: string, resources: readonly Mounted[]): string {
  const [from, to] = [docs.indexOf(FROM), docs.indexOf(TO)]
  if (from < 0 || to < from) throw new Error(`docs/api.md has lost its line "${from < 0 ? FROM : TO}"`)
  return `${docs.slice(0, from + FROM.length)}\n\n${addressesInMarkdown(resources)}\n\n${docs.slice(to)}`
}
