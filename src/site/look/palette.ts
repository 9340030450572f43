/** Colours of one scheme, as `#rrggbb`. A test computes their contrasts. */
export interface Palette {
  /** Behind everything. */
  readonly paper: string
  /** Behind what lies on the page: fields, dialogs, the head of a table. */
  readonly leaf: string
  readonly ink: string
  /** For what is ours and not asked first: dates, rules, advice. */
  readonly muted: string
  readonly line: string
  /** The one accent: links, differences, the reader's place. */
  readonly accent: string
  /** Behind words that somebody said. */
  readonly tint: string
  /** Behind the words that an address or a search asks for. */
  readonly glow: string
}

export const LIGHT: Palette = {
  paper: '#fbf9f4',
  leaf: '#f4f0e7',
  ink: '#211f1b',
  muted: '#605a4f',
  line: '#ddd6c7',
  accent: '#8a2f1c',
  tint: '#f8ebe1',
  glow: '#f3d2bd',
}

export const DARK: Palette = {
  paper: '#171512',
  leaf: '#211e1a',
  ink: '#e9e3d8',
  muted: '#aaa294',
  line: '#3b362e',
  accent: '#f0a187',
  tint: '#2f231d',
  glow: '#4f2f22',
}

/** The palette as custom properties. */
export const toCss = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ')
