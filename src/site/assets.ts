import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ICON } from './look/icon.js'
import { STYLESHEET } from './look/stylesheet.js'

const SCRIPT = readFileSync(new URL('./look/site.js', import.meta.url), 'utf8')

export interface Asset {
  readonly path: string
  readonly type: string
  readonly body: string
}

export const assets: readonly Asset[] = [
  { path: '/site.css', type: 'text/css; charset=utf-8', body: STYLESHEET },
  { path: '/site.js', type: 'text/javascript; charset=utf-8', body: SCRIPT },
  { path: '/icon.svg', type: 'image/svg+xml', body: ICON },
]

const addresses = new Map(
  assets.map(({ path, body }) => [path, `${path}?v=${createHash('sha256').update(body).digest('hex').slice(0, 12)}`]),
)

/** The address of an asset with the hash of its content: it may be kept for ever. */
export const assetAt = (path: string): string => addresses.get(path) ?? path
