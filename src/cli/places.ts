import type { Command } from 'commander'

/** Options of every command that takes reports in. */
export interface Places {
  readonly allowPrivate?: boolean
}

export const PLACES = 'files, folders, web addresses, or - for standard input'

export const addPlacesOptions = (command: Command): Command =>
  command.option('--allow-private', 'also ask web addresses of private networks and of this machine')
