import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandsDoc } from './commands-doc.js'

const page = new URL('../../docs/commands.md', import.meta.url)

test('docs/commands.md is what the commands say of themselves', () => {
  // Only on request: a test that writes what it expects cannot fail.
  if (process.env['UPDATE'] === '1') writeFileSync(page, commandsDoc())
  expect(readFileSync(page, 'utf8')).toBe(commandsDoc())
})
