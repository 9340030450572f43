import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const here = new URL('.', import.meta.url)
const table = readFileSync(new URL('README.md', here), 'utf8')
const scripts = (JSON.parse(readFileSync(new URL('../package.json', here), 'utf8')) as { scripts: { bench: string } })
  .scripts
const commandsIn = (text: string) => [...text.matchAll(/node (bench\/[\w-]+\.ts)/g)].map(([, path]) => path)
const rows = commandsIn(
  table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n'),
)

test('every benchmark that can be run is in the table', () => {
  const files = readdirSync(here).filter((file) => /^[\w-]+\.ts$/.test(file))
  const run = files.filter((file) => readFileSync(new URL(file, here), 'utf8').includes(`node bench/${file}`))
  expect(rows.toSorted()).toEqual(run.map((file) => `bench/${file}`).toSorted())
})

test('npm runs the first of them', () => {
  const first = commandsIn(scripts.bench)
  expect(first).toEqual(rows.slice(0, first.length))
})
