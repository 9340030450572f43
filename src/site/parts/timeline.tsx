import { scaleUtc } from 'd3-scale'
import { symbol, symbolCircle, symbolDiamond } from 'd3-shape'
import { addressOf } from '../address.js'
import { dateInWords } from './dates.js'
import { cut, plural } from './words.js'

interface Drawn {
  readonly utterance: string
  readonly day: string
  readonly words: string
  readonly reports: number
  readonly changed: boolean
}

const WIDTH = 960
const MARGIN = 24
const STEP = 18
/** Units along the axis within which two marks would touch. */
const NEAR = 14
const AREA = 78
/** The tallest pile that is drawn one mark on another. */
const PILE = 12
const TICKS = 6
const MONTH = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })
const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' })

const timeOf = (day: string) => Date.parse(day.length === 4 ? `${day}-01-01` : day.slice(0, 10))

interface Placed extends Drawn {
  readonly x: number
  readonly level: number
}

/** Marks along time, piled where they would touch. */
function place(drawn: readonly Drawn[], x: (time: number) => number): Placed[] {
  const columns = new Map<number, number>()
  return drawn
    .filter(({ day }) => Number.isFinite(timeOf(day)))
    .map((one) => {
      const column = Math.round(x(timeOf(one.day)) / NEAR)
      const level = columns.get(column) ?? 0
      columns.set(column, level + 1)
      return { ...one, x: column * NEAR, level: Math.min(level, PILE - 1) }
    })
}

const MARKS = {
  plain: symbol(symbolCircle, AREA)() ?? '',
  changed: symbol(symbolDiamond, AREA)() ?? '',
}

const MarkOf = ({ of, floor }: { of: Placed; floor: number }) => (
  <a href={addressOf.utterance(of.utterance)} aria-label={`${dateInWords(of.day)}: ${cut(of.words, 80)}`}>
    <path
      class={`${of.changed ? 'changed' : 'plain'}${of.reports > 1 ? ' several' : ''}`}
      d={of.changed ? MARKS.changed : MARKS.plain}
      transform={`translate(${of.x} ${floor - STEP / 2 - of.level * STEP - 2})`}
    >
      <title>{`${dateInWords(of.day)}: ${cut(of.words, 120)} (told by ${plural(of.reports, 'report')})`}</title>
    </path>
  </a>
)

/** The year stands with the first tick and wherever it changes; days only where ticks are closer than months. */
function labelFor(ticks: readonly Date[]): (tick: Date, index: number) => string {
  const years = ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)
  const months = ticks.every((tick) => tick.getUTCDate() === 1 && tick.getUTCHours() === 0)
  return (tick, index) => {
    const year = tick.getUTCFullYear()
    if (years) return String(year)
    const words = (months ? MONTH : DAY).format(tick)
    return ticks[index - 1]?.getUTCFullYear() === year ? words : `${words} ${year}`
  }
}

/** When somebody spoke: one mark an utterance. The list below it says the same in words. */
export const Timeline = ({ drawn, total, name }: { drawn: readonly Drawn[]; total: number; name: string }) => {
  const times = drawn.map(({ day }) => timeOf(day)).filter(Number.isFinite)
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const spare = to === from ? 15 * 86_400_000 : 0
  const x = scaleUtc()
    .domain([from - spare, to + spare])
    .range([MARGIN, WIDTH - MARGIN])
  const placed = place(drawn, (time) => x(time))
  const floor = (Math.max(...placed.map(({ level }) => level), 0) + 1) * STEP + 8
  const ticks = x.ticks(TICKS)
  const label = labelFor(ticks)
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${floor + 26}`} role="group" aria-label={`Utterances of ${name} over time`}>
        <line x1={0} x2={WIDTH} y1={floor} y2={floor} />
        {ticks.map((tick, index) => (
          <g transform={`translate(${x(tick)} ${floor})`}>
            <line y2={5} />
            <text y={20} text-anchor="middle">
              {label(tick, index)}
            </text>
          </g>
        ))}
        {placed.map((one) => (
          <MarkOf of={one} floor={floor} />
        ))}
      </svg>
      <figcaption class="aside">
        One mark an utterance; a diamond where words changed on the way, filled where several reports tell it.
        {total > drawn.length &&
          ` Drawn are ${drawn.length} of ${total}: the others come later, or nobody knows their day.`}
      </figcaption>
    </figure>
  )
}
