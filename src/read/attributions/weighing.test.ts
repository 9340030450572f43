import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import wabt from 'wabt'
import { WEIGH } from './weigh-code.js'

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

test('weigh-code.ts is weigh.wat (UPDATE=1 writes it)', async () => {
  const parsed = (await wabt()).parseWat('weigh.wat', readFileSync(at('weigh.wat'), 'utf8'), { simd: true })
  parsed.validate()
  const code = Buffer.from(parsed.toBinary({}).buffer).toString('base64')
  if (process.env['UPDATE'] !== undefined) {
    const says = '/** `weigh.wat` in its binary form, base64; `weighing.test.ts` writes it. */'
    writeFileSync(at('weigh-code.ts'), `${says}\nexport const WEIGH =\n  '${code}'\n`)
  } else expect(WEIGH).toBe(code)
})
