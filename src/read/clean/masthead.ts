import type { Outlet } from '../../record/article.js'
import { outletNamed } from '../../lexicon/outlets.js'
import { furnitureRow } from './furniture.js'
import { folded } from './words.js'

/** The last part of a page's title: "Headline - Example Times". */
const SUFFIX = /^(.{8,}\S)\s+(?:[|–—»·-]|::|>>)\s+([^|–—»·]{2,40})$/
/** A line that says whose the page is. */
const OWNING = /©|\(c\)|\bcopyright\b|\ball rights\b/i

/**
 * The outlet at the end of a page's title: where a copyright line names it too, or where the headline as shown ends
 * before it. A speaker's name at the end of a headline is shown with it.
 */
export function outletInTitle(title: string, shown: string, furniture: readonly string[]): Outlet | undefined {
  const [, headline = '', tail = ''] = SUFFIX.exec(title.slice(0, 600)) ?? []
  const name = folded(tail)
  if (name === '' || !/\p{Lu}/u.test(tail) || furnitureRow(tail)) return undefined
  if (furniture.some((line) => OWNING.test(line) && holds(folded(line), name)))
    return { name: tail, basis: 'stated', rule: 'title-and-copyright' }
  return folded(shown) === folded(headline) ? { name: tail, basis: 'implied', rule: 'end-of-title' } : undefined
}

const holds = (line: string, name: string): boolean => ` ${line} `.includes(` ${name} `)

/** What outlets are called. */
const KIND =
  /^The (?:\p{Lu}[\p{L}&.’'-]* ){0,3}\p{Lu}[\p{L}-]*$|^(?:\p{Lu}[\p{L}&.’'-]* ){1,3}(?:Times|Post|News|Herald|Tribune|Journal|Observer|Gazette|Telegraph|Guardian|Courier|Chronicle|Mail|Review|Standard|Today|Globe|Star|Sun|Mirror|Monitor|Dispatch|Press|Record|Examiner|Register|Daily|Weekly|Radio|TV)$/u
/** How far from the top a masthead stands, in lines. */
const TOP = 2

/** The name over the report, where the rest of the capture has it again: in a notice or in the report itself. */
export function mastheadOf(furniture: readonly string[], text: string): Outlet | undefined {
  for (const [at, line] of furniture.slice(0, TOP).entries()) {
    if (line.length > 50 || !KIND.test(line) || furnitureRow(line)) continue
    const name = folded(line)
    const again = furniture.some((other, there) => there !== at && other.length < 600 && holds(folded(other), name))
    if (again || text.includes(line)) return { name: line, basis: 'implied', rule: 'masthead' }
  }
  return undefined
}

/** What only an outlet says of itself, in the notices below a report. */
const OF_ITSELF =
  /(?:^|[.!?] )((?:The )?\p{Lu}[\p{L}\d&.’'-]*(?: \p{Lu}[\p{L}\d&.’'-]*){0,3}) (?:follows the|adheres to the|subscribes to the|is a member of the|uses cookies|is not responsible for)\b/u

export function outletInNotice(furniture: readonly string[]): Outlet | undefined {
  for (const line of furniture) {
    const name = OF_ITSELF.exec(line.slice(0, 400))?.[1]
    if (name !== undefined && !/^(?:This|Our|The|We|It|He|She)\b(?! \p{Lu})/u.test(name))
      return { name: outletNamed(name)?.name ?? name, basis: 'stated', rule: 'named-in-notice' }
  }
  return undefined
}

/** An agency's own copy bears its number over the headline: "NPA-150604-031", with the agency in the dateline. */
export function outletOfWire(furniture: readonly string[], agency: string | undefined): Outlet | undefined {
  if (agency === undefined || agency.length < 2) return undefined
  const numbered = furniture
    .slice(0, TOP)
    .some((line) => line.startsWith(agency) && /^[-–_/ ]?\d[\d-]{3,}/.test(line.slice(agency.length)))
  return numbered ? { name: outletNamed(agency)?.name ?? agency, basis: 'implied', rule: 'number-of-wire' } : undefined
}
