/** One term of one office. */
export interface Office {
  /** Name of the body or state, as the other tables of this folder spell it. */
  readonly body: string
  /** As the table names it: "secretary general", "president", "foreign minister". */
  readonly role: string
  readonly holder: string
  /** Holds the office for the time being. */
  readonly acting: boolean
  /** First day for which the table claims it, ISO 8601. */
  readonly from: string
  /** Exclusive: the next holder's first day, or the day from which the table claims nothing. */
  readonly to: string
  /** Where the row can be checked: a page or address, or the kind of book. */
  readonly source: string
}

const ACTING = ' (acting)'

/**
 * Terms of a table of offices.
 *
 * An office is a paragraph. Its first line says `body | role | source`, and a fourth cell the day from which nothing is
 * claimed, where that is not `knownUntil`. Each further line is a first day and a holder, in order of time; a holder
 * stays until the next line's day. `-` for nobody: the office is vacant or gone, several claim it, or the table's
 * author was not sure.
 */
export function termsOf(table: string, knownUntil: string): Office[] {
  return table
    .trim()
    .split('\n\n')
    .flatMap((paragraph) => officeOf(paragraph.split('\n'), knownUntil))
}

function officeOf([head = '', ...lines]: readonly string[], knownUntil: string): Office[] {
  const [body = '', role = '', source = '', until = knownUntil] = head.split(' | ')
  return lines.flatMap((line, at) => {
    const named = line.slice(11)
    if (named === '-') return []
    const acting = named.endsWith(ACTING)
    const holder = acting ? named.slice(0, -ACTING.length) : named
    return [{ body, role, holder, acting, from: line.slice(0, 10), to: lines[at + 1]?.slice(0, 10) ?? until, source }]
  })
}
