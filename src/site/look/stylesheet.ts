import { DARK, LIGHT, toCss } from './palette.js'
import { BASE } from './sheets/base.js'
import { LISTS } from './sheets/lists.js'
import { MATRIX } from './sheets/matrix.js'
import { PRINT } from './sheets/print.js'
import { READING } from './sheets/reading.js'

const COLOURS = `
:root { color-scheme: light dark; ${toCss(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${toCss(DARK)} } }
@media print { :root { color-scheme: light; ${toCss({ ...LIGHT, paper: '#ffffff', leaf: '#ffffff' })} } }
`

/** The whole look; later sheets win. */
export const STYLESHEET = [COLOURS, BASE, LISTS, MATRIX, READING, PRINT].join('\n')
