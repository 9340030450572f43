import type { Server } from 'node:http'
import { serve as listen } from '@hono/node-server'
import type { Questions } from '../store/questions.js'
import { site } from './site.js'

export interface Listen {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Told of every error that nobody foresaw; one line each. */
  readonly log: (line: string) => void
}

export interface Served {
  /** Where a browser finds the site. */
  readonly address: string
  close(): Promise<void>
}

/** Names under which a browser asks this machine itself. */
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

const inUrl = (host: string) => (host.includes(':') ? `[${host}]` : host)

/**
 * Whether a request may be answered. A site for this machine alone answers only to this machine's names: else a
 * page from elsewhere could point a name of its own here (DNS rebinding) and read the record.
 */
function mayAnswer(host: string, request: Request): boolean {
  return !OWN_NAMES.has(inUrl(host)) || OWN_NAMES.has(new URL(request.url).hostname)
}

const MISDIRECTED =
  'This record is served to this machine alone: open it as http://localhost, or serve it with --host.\n'

/** Serves the record. Rejects when the port is taken or the host cannot be listened on. */
export function serve(questions: Questions, { host, port, log }: Listen): Promise<Served> {
  const app = site(questions, { failed: (error, address) => log(`${address}: ${error.stack ?? error.message}`) })
  const fetch = (request: Request) =>
    mayAnswer(host, request) ? app.fetch(request) : new Response(MISDIRECTED, { status: 421 })
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, hostname: host, port }, ({ port: taken }) => {
      server.off('error', reject)
      resolve({ address: `http://${inUrl(host)}:${taken}/`, close: () => closed(server) })
    }) as Server
    server.once('error', reject)
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
