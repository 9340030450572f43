/**
 * The gold of the seeds with its misplaced sources put right.
 *
 * Eight sources are given as letters inside another word ("he" in "the"), where no span of words can meet them: see
 * decisions/2026-11-21-seed-sources.md. Each is moved to the whole-word occurrence of its text nearest to its cue.
 */
interface Place {
  start: number
  end: number
  readonly text: string
}

interface Gold {
  readonly articles: Readonly<
    Record<
      string,
      {
        readonly file: string
        readonly attributions: readonly { readonly source: Place | null; readonly cue: Place | null }[]
      }
    >
  >
}

/** The gold file's JSON, mended. `read` gives a file named in it. */
export function mendGold(json: string, read: (file: string) => string): string {
  const gold = JSON.parse(json) as Gold
  for (const { file, attributions } of Object.values(gold.articles)) {
    const raw = read(file)
    for (const { source, cue } of attributions)
      if (source !== null && cue !== null && isInsideWord(raw, source)) move(source, raw, cue)
  }
  return JSON.stringify(gold)
}

const isInsideWord = (raw: string, { start, end }: Place): boolean =>
  /\w/.test(raw.charAt(start - 1)) || /\w/.test(raw.charAt(end))

function move(source: Place, raw: string, cue: Place): void {
  const places = [...raw.matchAll(new RegExp(`\\b${source.text}\\b`, 'g'))].map(({ index }) => index)
  const [nearest] = places.toSorted((a, b) => Math.abs(a - cue.start) - Math.abs(b - cue.start))
  if (nearest === undefined) return
  source.end = nearest + source.text.length
  source.start = nearest
}
