/** Figures read off what a scoring program prints, for programs that are also run by hand and print for people. */
import { spawnSync } from 'node:child_process'
import type { Score } from './score.ts'

export interface Program {
  readonly name: string
  /** Below evaluation/. */
  readonly script: string
  readonly args: readonly string[]
  readonly corpus: () => string
  /** Figure to the pattern whose first group is its number, and what makes per cent of it. */
  readonly figures: Readonly<Record<string, readonly [pattern: RegExp, toPercent: (value: number) => number]>>
}

/** What is printed must hold every figure: a program that words a line anew must not lose its floor. */
export function figuresIn(printed: string, figures: Program['figures']): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([figure, [pattern, toPercent]]) => {
      const value = Number(pattern.exec(printed)?.[1] ?? NaN)
      if (Number.isNaN(value)) throw new Error(`no ${figure} (${pattern}) in: ${printed.slice(0, 400)}`)
      return [figure, toPercent(value)]
    }),
  )
}

export function scorePrinted({ name, script, args, corpus, figures }: Program): Score {
  const path = new URL(script, import.meta.url).pathname
  const { stdout, stderr, status } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const [, skipped] = /^SKIPPED:? ?(.*)/.exec(stdout) ?? []
  if (skipped !== undefined) return { name, skipped }
  if (status !== 0) throw new Error(`${script}: ${stderr.trim().slice(0, 400)}`)
  return { name, corpus: corpus(), figures: figuresIn(stdout, figures) }
}

export const asPercent = (value: number): number => value
export const fromShare = (value: number): number => Math.round(1000 * value) / 10
export const fromLoss = (value: number): number => Math.round(100 * (100 - value)) / 100
