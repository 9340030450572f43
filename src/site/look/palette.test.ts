import { describe, expect, test } from 'vitest'
import { DARK, LIGHT, type Palette } from './palette.js'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const TEXT: readonly (keyof Palette)[] = ['ink', 'muted', 'accent']
const BEHIND: readonly (keyof Palette)[] = ['paper', 'leaf', 'tint', 'glow']
/** WCAG AA for text of any size. */
const AA = 4.5

test('contrast agrees with the definition at its ends', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#777777')).toBe(1)
})

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s palette', (_, palette) => {
  const pairs = TEXT.flatMap((text) => BEHIND.map((behind) => [text, behind] as const))
  test.each(pairs)('%s on %s can be read', (text, behind) => {
    expect(contrast(palette[text], palette[behind])).toBeGreaterThanOrEqual(AA)
  })
})
