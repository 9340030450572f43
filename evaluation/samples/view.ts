/** A report's file as a reader sees it: lines of words, with the place of every character in the file. */

export interface View {
  /** One line a block of the page or line of the text; single spaces; no empty lines. */
  readonly text: string
  /** For each UTF-16 unit of `text`: where what it stands for starts and ends in the file. */
  readonly start: readonly number[]
  readonly end: readonly number[]
}

type Character = readonly [character: string, start: number, end: number]

const INLINE = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'span', 'strong', 'sup', 'time', 'u'])

/** The entities that the samples use. An unknown one is a mistake in a sample, not a thing to guess. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', mdash: '—', ndash: '–', eacute: 'é',
} // prettier-ignore

/** Comments, scripts, styles and the head are not read; then tags, entities, and single characters. */
const PIECES =
  /<!--[\s\S]*?-->|<(head|script|style)\b[\s\S]*?<\/\1>|<\/?([a-z][a-z0-9]*)\b[^>]*>|<![^>]*>|&(#?\w+);|[\s\S]/gi

function charactersOfPage(source: string): Character[] {
  const found: Character[] = []
  for (const piece of source.matchAll(PIECES)) {
    const [all, , tag, entity] = piece
    const [start, end] = [piece.index, piece.index + all.length]
    if (tag !== undefined) {
      if (!INLINE.has(tag.toLowerCase())) found.push(['\n', start, end])
    } else if (entity !== undefined) {
      found.push([characterOf(entity), start, end])
    } else if (all.length === 1) {
      // A line break in the markup is white space, not the end of a line.
      found.push([/\s/.test(all) ? ' ' : all, start, end])
    } else {
      found.push(['\n', start, end])
    }
  }
  return found
}

function characterOf(entity: string): string {
  if (/^#\d+$/.test(entity)) return String.fromCodePoint(Number(entity.slice(1)))
  const character = ENTITIES[entity]
  if (character === undefined) throw new Error(`unknown entity &${entity};`)
  return character
}

const charactersOfText = (source: string): Character[] =>
  [...Array(source.length).keys()].map((at) => [source.charAt(at).replace('\r', ' '), at, at + 1])

/** White space becomes one space, or one line break where it holds one; none at either end. */
function joined(characters: readonly Character[]): View {
  const [text, start, end]: [string[], number[], number[]] = [[], [], []]
  let gap: Character | null = null
  for (const next of characters) {
    if (/\s/.test(next[0])) {
      if (gap === null || (gap[0] !== '\n' && next[0] === '\n')) gap = next[0] === '\n' ? next : [' ', next[1], next[2]]
      continue
    }
    for (const [character, from, to] of gap !== null && text.length > 0 ? [gap, next] : [next]) {
      text.push(character)
      start.push(from)
      end.push(to)
    }
    gap = null
  }
  return { text: text.join(''), start, end }
}

export const viewOf = (source: string, form: 'page' | 'text'): View =>
  joined(form === 'page' ? charactersOfPage(source) : charactersOfText(source))
