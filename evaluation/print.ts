/** Scores as tables for people. */
import type { Figures } from './score.ts'

export function printed({ name, corpus, figures, of, misses }: Figures, withMisses: boolean): string {
  const width = Math.max(...Object.keys(figures).map((figure) => figure.length))
  const rows = Object.entries(figures).map(([figure, value]) =>
    `  ${figure.padEnd(width)}  ${value.toFixed(1).padStart(6)}  ${of?.[figure] ?? ''}`.trimEnd(),
  )
  const missed = withMisses ? (misses ?? []).map((miss) => `  miss ${miss}`) : []
  return [`${name}  (corpus ${corpus})`, ...rows, ...missed].join('\n')
}
