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

const inUrl = (host: string) => (host.includes(':') ? `[${host}]` : host)

/** Serves the record. Rejects when the port is taken or the host cannot be listened on. */
export function serve(questions: Questions, { host, port, log }: Listen): Promise<Served> {
  const app = site(questions, { failed: (error, address) => log(`${address}: ${error.stack ?? error.message}`) })
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: host, port }, ({ port: taken }) => {
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
