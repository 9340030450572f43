import { InvalidArgumentError, type Command } from 'commander'
import { columnsFrom, type Columns } from '../intake/columns.js'

/** Options of every command that takes reports in. */
export interface Places {
  readonly allowPrivate?: boolean
  readonly columns?: Columns
  readonly follow?: boolean
}

export const PLACES = 'files, folders, web addresses, or - for standard input'

export const addPlacesOptions = (command: Command): Command =>
  addPrivateOption(command)
    .option('--columns <pairs>', 'columns of tables, keys of JSON lines: text=body,title=headline', columnsOf)
    .option('--follow', 'fetch the pages that feeds and sitemaps name, also those of files')
    .option('--no-follow', 'fetch no pages that feeds and sitemaps name')

export const addPrivateOption = (command: Command): Command =>
  command.option('--allow-private', 'also ask web addresses of private networks and of this machine')

function columnsOf(value: string): Columns {
  const columns = columnsFrom(value)
  if (typeof columns === 'string') throw new InvalidArgumentError(`${columns[0]?.toUpperCase()}${columns.slice(1)}.`)
  return columns
}
