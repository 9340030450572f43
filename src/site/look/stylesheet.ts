import { readFileSync } from 'node:fs'
import { DARK, LIGHT, toCss } from './palette.js'

const COLOURS = `
:root { color-scheme: light dark; ${toCss(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${toCss(DARK)} } }
@media print { :root { color-scheme: light; ${toCss({ ...LIGHT, paper: '#ffffff', leaf: '#ffffff' })} } }
`

const sheet = (name: string) => readFileSync(new URL(`./sheets/${name}.css`, import.meta.url), 'utf8')

/** On small screens, and on paper where a matrix has too many columns for it. */
const cards = `
@media screen and (max-width: 58rem) { ${sheet('cards')} }
@media print { ${sheet('cards').replaceAll('.matrix', '.matrix.many')} }
`

/** The whole look; later sheets win. */
export const STYLESHEET = [
  COLOURS,
  sheet('base'),
  sheet('frame'),
  sheet('lists'),
  sheet('matrix'),
  cards,
  sheet('reading'),
  sheet('print'),
].join('\n')
