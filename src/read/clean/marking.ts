import type { Span } from '../../record/span.js'

/** An element whose markup says that it holds a date or a writer. */
export interface Marked {
  /** Tag, class, id, `rel` and `itemprop` words, lower case, one space between and around them. */
  names: string
  /** What it shows; between elements inside it stands a line break. */
  text: string
  /** `datetime`, `content` or `title`, where it has one. */
  value: string
  /** From its first attribute; the end is that of what it shows. */
  at: Span
}

/** Attributes whose words say what an element holds. */
const NAMING: ReadonlySet<string> = new Set(['class', 'id', 'rel', 'itemprop', 'data-testid'])
/** Addresses of pages about a writer. */
const WRITER_PAGE =
  /[/.](?:authors?|autore?s?|auteurs?|autoren|writers?|contributors?|reporters?|journalists?|columnists?|byline|by|profiles?)\/[^/]/i
const VALUE: ReadonlySet<string> = new Set(['datetime', 'content', 'title'])
/** Attributes that say anything of dates and writers; of a `time` element all do. */
export const MARKING: ReadonlySet<string> = new Set(['href', ...NAMING, ...VALUE])
const TELLING =
  /auth|autor|byline|writ|contrib|creat|date|time|publi|posted|updat|modif|entry|credit|reporter|journalist/i
/** Pages mark a few dozen elements so; lists of other reports some hundreds. */
const MOST_MARKS = 600
const LONGEST = 300
/** Marked elements inside one another. */
const DEEPEST = 6

interface Open {
  readonly mark: Marked
  readonly depth: number
  element: number
}

/** Collects the elements of a page whose markup says that they hold a date or a writer, while it is parsed. */
export class Marking {
  readonly #marks: Marked[]
  readonly #open: Open[] = []
  /** A value that came before the words that say what it is. */
  #waiting = { depth: -1, value: '' }

  constructor(marks: Marked[]) {
    this.#marks = marks
  }

  /** An attribute of the element opened last, of which `depth` is how many are open. */
  attribute(tag: string, name: string, value: string, at: Span, depth: number): void {
    if (name === 'href') {
      if (tag !== 'a' || !WRITER_PAGE.test(value.slice(0, 300))) return
      const { mark } = this.#open.at(-1)?.depth === depth ? this.#open.at(-1)! : this.#begin(tag, at, depth)
      mark.names += 'author-page '
      return
    }
    const current = this.#open.at(-1)
    const own = current?.depth === depth ? current : undefined
    if (own === undefined && tag !== 'time' && !(NAMING.has(name) && TELLING.test(value.slice(0, 200)))) {
      if (VALUE.has(name)) this.#waiting = { depth, value: value.slice(0, 100) }
      return
    }
    const { mark } = own ?? this.#begin(tag, at, depth)
    if (NAMING.has(name)) mark.names += `${value.slice(0, 200).toLowerCase()} `
    if (VALUE.has(name) && (name !== 'title' || mark.value === '')) mark.value = value.slice(0, 100)
  }

  text(text: string, element: number, end: number): void {
    for (const open of this.#open) {
      if (open.mark.text.length >= LONGEST) continue
      if (open.element >= 0 && open.element !== element) open.mark.text += '\n'
      open.mark.text += text.slice(0, LONGEST)
      open.mark.at = { start: open.mark.at.start, end }
      open.element = element
    }
  }

  close(depth: number): void {
    this.#waiting.depth = -1
    while ((this.#open.at(-1)?.depth ?? 0) >= depth) this.#open.pop()
  }

  #begin(tag: string, at: Span, depth: number): Open {
    const mark: Marked = {
      names: ` ${tag} `,
      text: '',
      value: this.#waiting.depth === depth ? this.#waiting.value : '',
      at,
    }
    const open = { mark, depth, element: -1 }
    if (this.#marks.length < MOST_MARKS) this.#marks.push(mark)
    if (this.#open.length < DEEPEST) this.#open.push(open)
    return open
  }
}
