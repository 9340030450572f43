import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const json = (file: string): unknown => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))

interface Locked {
  readonly hasInstallScript?: boolean
  readonly os?: readonly string[]
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
}

type Versions = Readonly<Record<string, string>>

const locked = (json('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> }).packages
const manifest = json('package.json') as Readonly<
  Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'peerDependencies', Versions>>
>

test('no package runs a script when it is installed', () => {
  const scripted = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript === true)
  // fsevents is installed on macOS only, where its script builds nothing that we use.
  const elsewhere = scripted.filter(([path, { os }]) => !(path.endsWith('/fsevents') && os?.join() === 'darwin'))
  expect(elsewhere.map(([path]) => path)).toEqual([])
})

test('every version is pinned exactly', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
  expect(Object.keys(all).length).toBeGreaterThan(10)
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
  expect(manifest.peerDependencies).toBeUndefined()
})

test('every package is locked to its contents', () => {
  const open = Object.entries(locked).filter(
    ([path, { integrity, link }]) => path !== '' && link !== true && integrity === undefined,
  )
  expect(open.map(([path]) => path)).toEqual([])
})
