import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** Whole folders of src/ that a folder may import, beside itself. DESIGN's table. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  record: [],
  lexicon: ['record'],
  models: ['record'],
  read: ['record', 'lexicon', 'models'],
  link: ['record', 'lexicon', 'models'],
  intake: ['record'],
  store: ['record'],
  engine: ['record', 'store'],
  site: ['record', 'store'],
  cli: ['record', 'lexicon', 'models', 'read', 'link', 'intake', 'store', 'engine', 'site'],
}

/** Single files that a folder may import of another: its doors. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  // The steps that link.ts lists, one file each; never what they are made of.
  engine: [
    'link/link',
    'link/sheet',
    'link/keys',
    'link/meet',
    'link/compare',
    'link/groups',
    'link/decisions',
    'link/utterances/gather',
    'link/stories/gather',
    'link/speakers/gather',
  ],
  site: ['read/read', 'link/link', 'link/check/check', 'link/missing/missing', 'link/positions/positions'],
}

/** Files of a stage of `read` that other stages may import. */
const STAGE_DOORS: readonly string[] = [
  'read/clean/clean',
  'read/annotate/annotate',
  'read/annotate/annotation',
  'read/annotate/dates',
  'read/annotate/quantities',
  'read/actors/actors',
  'read/attributions/attributions',
  'read/events/events',
  'read/wording/wording',
]

/** Same input, same bytes: no clock, no chance, no outside world. */
const PURE = ['record', 'lexicon', 'models', 'read', 'link']
const IMPURE =
  /\bconsole\.|\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bprocess\.|\bglobalThis\b|\bset(?:Timeout|Interval|Immediate)\(|(?<![.\w])fetch\(|\bcrypto\.|\btoLocale(?:Date|Time)?String\(|\bIntl\./

const root = fileURLToPath(new URL('..', import.meta.url))

interface Source {
  /** Path without extension, from src/ or from the root, with slashes. */
  readonly path: string
  readonly text: string
  /** What it imports: paths as above for files of ours, names for packages. */
  readonly imports: readonly { readonly to: string; readonly ours: boolean }[]
}

function sourcesIn(folder: string, base: string): readonly Source[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => sourceOf(join(root, folder, file), join(root, base)))
}

function sourceOf(file: string, base: string): Source {
  const text = readFileSync(file, 'utf8')
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const ours = fileName.startsWith('.')
    return { to: ours ? from(base, join(dirname(file), fileName)) : fileName, ours }
  })
  return { path: from(base, file), text, imports }
}

const from = (base: string, file: string): string =>
  relative(base, file)
    .split(sep)
    .join('/')
    .replace(/\.[jt]sx?$/, '')

const folderOf = (path: string): string => path.split('/')[0] ?? ''
const stageOf = (path: string): string => path.split('/').slice(0, 2).join('/')

const sources = sourcesIn('src', 'src').filter(({ path }) => path.includes('/'))

/** What `source` imports and may not, one line each. */
function breaches({ path, imports }: Source): readonly string[] {
  const folder = folderOf(path)
  const own = [folder, ...(MAY_IMPORT[folder] ?? [])]
  return imports
    .filter(({ ours }) => ours)
    .filter(
      ({ to }) => !(own.includes(folderOf(to)) || DOORS[folder]?.includes(to) === true) || crossesStages(path, to),
    )
    .map(({ to }) => `${path} imports ${to}`)
}

/** A stage of `read` may take another stage's door only; read.ts itself knows the doors. */
function crossesStages(path: string, to: string): boolean {
  if (folderOf(path) !== 'read' || folderOf(to) !== 'read' || stageOf(path) === stageOf(to)) return false
  return !STAGE_DOORS.includes(to)
}

describe('who imports whom', () => {
  test('every folder of src/ is in the table, and the table names no other', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted())
  })

  test('every stage of read has its folder and door', () => {
    const stages = readdirSync(join(root, 'src/read'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const doors = new Set(STAGE_DOORS.map(stageOf))
    expect(stages.map(({ name }) => `read/${name}`).toSorted()).toEqual([...doors].toSorted())
    expect(STAGE_DOORS.filter((door) => !sources.some(({ path }) => path === door))).toEqual([])
  })

  test.each(Object.keys(MAY_IMPORT))('%s imports what it may', (folder) => {
    const inside = sources.filter(({ path }) => folderOf(path) === folder)
    expect(inside.flatMap(breaches)).toEqual([])
  })

  test.each(PURE)('%s asks nothing of the outside world', (folder) => {
    const inside = sources.filter(({ path }) => folderOf(path) === folder)
    const builtins = inside.flatMap(({ path, imports }) =>
      imports.filter(({ to, ours }) => !ours && isBuiltin(to)).map(({ to }) => `${path} imports ${to}`),
    )
    expect(builtins).toEqual([])
    expect(inside.filter(({ text }) => IMPURE.test(withoutComments(text))).map(({ path }) => path)).toEqual([])
  })

  test.each(['evaluation', 'training', 'bench'])('%s leaves the site alone', (folder) => {
    const to = sourcesIn(folder, '.').flatMap(({ path, imports }) => imports.map((one) => `${path} imports ${one.to}`))
    expect(to.filter((line) => /imports (?:dist|src)\/site\//.test(line))).toEqual([])
  })

  test('the check itself finds a breach', () => {
    const source = (path: string, to: string): Source => ({ path, text: '', imports: [{ to, ours: true }] })
    expect(breaches(source('record/span', 'lexicon/states'))).toHaveLength(1)
    expect(breaches(source('read/events/acts', 'read/actors/sweep'))).toHaveLength(1)
    expect(breaches(source('read/events/acts', 'read/actors/actors'))).toEqual([])
    expect(breaches(source('engine/run', 'link/utterances/judge'))).toHaveLength(1)
    expect(IMPURE.test('const now = Date.now()')).toBe(true)
  })
})

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, '')
