/**
 * Translates src/ to dist/, only the files that are newer than their translation; drops what has no source any more.
 *
 * Types are not looked at (`npm run check` does that), so a file is a few milliseconds and a clone a few seconds.
 * Each file is put in place whole: two commands may build at once.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const filesIn = (folder) =>
  statSync(here + folder, { throwIfNoEntry: false })
    ? readdirSync(here + folder, { recursive: true, encoding: 'utf8' })
    : []
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1

/** The file that `src/FILE` becomes; undefined for what only development needs. */
function targetOf(file) {
  if (/\.test\.tsx?$|^(?:marked|parts-in)\.ts$|^read\/article-of\.ts$|^site\/fixture\//.test(file)) return undefined
  if (/\.tsx?$/.test(file)) return `${here}dist/${file.replace(/\.tsx?$/, '.js')}`
  return /\.(json|css|js)$/.test(file) ? `${here}dist/${file}` : undefined
}

const rules = changed(`${here}build.js`)
const wanted = filesIn('src').flatMap((file) => {
  const target = targetOf(file)
  return target === undefined ? [] : [{ source: `${here}src/${file}`, target }]
})
const stale = wanted.filter(({ source, target }) => changed(target) < Math.max(changed(source), rules))

const kept = new Set(wanted.map(({ target }) => target))
for (const file of filesIn('dist')) {
  const path = `${here}dist/${file}`
  const made = path.replace(/\.d\.ts$|\.map$/, '.js').replace(/\.js\.js$/, '.js')
  if (/\.(js|json|css|map|ts)$/.test(file) && !kept.has(path) && !kept.has(made)) rmSync(path, { force: true })
}

if (stale.length > 0) {
  const { default: ts } = await import('typescript')
  const { config } = ts.readConfigFile(`${here}tsconfig.json`, ts.sys.readFile)
  const compilerOptions = { ...config.compilerOptions, module: 'esnext', noEmit: false, inlineSourceMap: true }
  for (const { source, target } of stale) {
    const text = readFileSync(source)
    const output = /\.tsx?$/.test(source)
      ? ts.transpileModule(text.toString(), { compilerOptions, fileName: source }).outputText
      : text
    mkdirSync(dirname(target), { recursive: true })
    const whole = `${target}.${process.pid}`
    writeFileSync(whole, output)
    renameSync(whole, target)
  }
}
