import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { build, finished, start } from './spawned.js'

const page = new URL('../../README.md', import.meta.url)
const SHOWN = /(<!-- start -->\n```\n)([^]*?)(```\n<!-- end -->)/

test('README shows what the samples give', async () => {
  await build()
  const { out } = await finished(start(['start', '--no-serve']))
  // Only on request: a test that writes what it expects cannot fail.
  if (process.env['UPDATE'] === '1')
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(SHOWN, (_, open: string, __, shut: string) => open + out + shut),
    )
  expect(SHOWN.exec(readFileSync(page, 'utf8'))?.[2]).toBe(out)
}, 120_000)
