import type { Outlet } from '../../record/article.js'
import { outletAt, outletNamed } from '../../lexicon/outlets.js'
import { hostOf, isHostName } from './address.js'

/** What an outlet is called when it asks for something: "Support The Example Times!", "Subscribe to the Example Post". */
const ASKING = [
  /^(?:Please )?(?:Support|Donate to|Subscribe to|Follow|Join|Like|Become a (?:member|supporter|patron) of) ((?:[Tt]he )?\p{Lu}[\p{L}\d.'’&-]*(?: (?:of |and |the )?\p{Lu}[\p{L}\d.'’&-]*){0,4})(?: (?:on|for|today|now)\b.*)?[!.]?$/u,
  /(?:help|support|donat\w+ to|donation to|subscribe to|contribute to|read more (?:on|at|in)) ((?:[Tt]he )?(?:\p{Lu}[\p{L}\d.'’&-]* ){1,3}(?:Times|Post|News|Herald|Tribune|Journal|Observer|Gazette|Telegraph|Guardian|Courier|Chronicle|Mail|Review|Standard|Independent|Globe|Star|Sun|Mirror|Monitor|Dispatch|Press|Record|Examiner|Register))\b/u,
  /^(?:©|\(c\)|Copyright(?: ©)?) ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?,? )?(?:[Bb]y )?((?:[Tt]he )?\p{Lu}[\p{L}\d.'’&-]*(?: (?:of |and |the )?\p{Lu}[\p{L}\d.'’&-]*){0,4}?)(?:[,.]? (?:19|20)\d\d)?(?:[,.]? (?:Ltd|LLC|Inc|GmbH|AS|plc)\.?)?[,.]? (?:All rights reserved|ALL RIGHTS RESERVED)\b/u,
]

/** The outlet's name as its own furniture gives it: what it asks for, whose rights are reserved, whose comments one joins. */
export function outletInFurniture(lines: readonly string[]): Outlet | undefined {
  for (const line of lines) {
    for (const pattern of ASKING) {
      const name = pattern.exec(line.slice(0, 400))?.[1]
      if (name !== undefined && !/^(?:Us|Our|The|This|Now|Facebook|Twitter|Journalism|Independent)$/i.test(name))
        return { name: named(name), basis: 'stated', rule: 'named-in-appeal' }
    }
  }
  return knownInFurniture(lines)
}

/** A known outlet that the page's own lines name; agencies do not count, they take the pictures. */
function knownInFurniture(lines: readonly string[]): Outlet | undefined {
  for (const line of lines) {
    if (line.length > 120) continue
    const name =
      /(?:©|[Cc]omment (?:via|on)|[Ll]og ?in (?:via|with|to)|[Ff]ollow|[Mm]ore (?:from|on)|[Rr]ead (?:on|in)) ?((?:[Tt]he )?\p{Lu}[\p{L}\d./]*(?: \p{Lu}[\p{L}\d./]*){0,3})/u.exec(
        line,
      )?.[1]
    const row = name === undefined ? undefined : outletNamed(name.replace(/ ?\/$/, ''))
    if (row && !row.agency) return { name: row.name, basis: 'implied', rule: 'known-name-in-furniture' }
  }
  return undefined
}

/** The outlet that publishes at an address. */
export function outletOfAddress(address: string): Outlet | undefined {
  const row = outletAt(hostOf(address))
  return row && { name: row.name, basis: 'implied', rule: 'host-of-address' }
}

const named = (name: string): string => outletNamed(name)?.name ?? name.replace(/[.,]$/, '')

/** Sites name themselves in the headline's tail: "Headline - Example Times", "Headline | Example". */
const TAIL = /^(.{8,}\S)\s+(?:[|–—»·:-]|::|>>)\s+([^|–—»·]{2,40})$/

/** How much of a headline is the headline, without the outlet's name at its end. A speaker's name there is left alone. */
export function headlineLength(headline: string, outlet: string | undefined): number {
  const [, title = '', tail = ''] = TAIL.exec(headline.slice(0, 600)) ?? []
  if (tail === '') return headline.length
  const known = outletNamed(tail) !== undefined || (outlet !== undefined && same(outlet, tail))
  return known || isHostName(tail) ? title.length : headline.length
}

const same = (a: string, b: string): boolean => {
  const fold = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]+/gu, '')
  return fold(a) === fold(b) && fold(a) !== ''
}
