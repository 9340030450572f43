/** What other tools take from the same pages, in the same run. */
import { spawnSync } from 'node:child_process'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

export function readabilityText(html: string): string {
  const { document } = parseHTML(html)
  return new Readability(document as never).parse()?.textContent ?? ''
}

const python = process.env['ONRECORD_PYTHON'] ?? 'python3'

/** Reads pages, one JSON string a line, and prints what trafilatura takes from each; the first line is its version. */
const SCRIPT = `
import json, logging, sys
import trafilatura
logging.disable(logging.CRITICAL)
print(json.dumps(trafilatura.__version__))
for line in sys.stdin:
    print(json.dumps(trafilatura.extract(json.loads(line), include_comments=False) or ""))
`

export interface Outside {
  readonly version: string
  readonly texts: readonly string[]
}

/** trafilatura from its Python package; where it is not installed, why it was left out. */
export function trafilaturaTexts(pages: readonly string[]): Outside | string {
  const { status, stdout, stderr, error } = spawnSync(python, ['-c', SCRIPT], {
    input: pages.map((html) => `${JSON.stringify(html.toWellFormed())}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status === null) return `${python} does not start (${error?.message ?? 'no reason given'})`
  if (status !== 0) return `${python} says: ${stderr.trim().split('\n').at(-1) ?? 'nothing'}`
  const [version, ...texts] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as string)
  return { version: version!, texts }
}
