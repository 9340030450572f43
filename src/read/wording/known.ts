import { beside, EDGE, type Context } from './context.js'
import type { Count } from './counts.js'
import { KEYS } from './keys.js'

/** A text with what was counted of its words, each looked up once. */
export interface Known {
  readonly context: Context
  readonly count: Count
  /** All words that were ever counted. */
  readonly all: number
  /** By token: how often its word was met. */
  readonly met: Float64Array
  readonly metEdge: number
  /** The same of its form. */
  readonly metForm: Float64Array
  readonly metFormEdge: number
  /** How well the form of each token fits between the forms beside it: by all three, and by the first two. */
  readonly byThree: Float32Array
  readonly byTwo: Float32Array
}

export function knownOf(context: Context, count: Count): Known {
  const { lexemes, forms } = context
  const [met, metForm] = [new Float64Array(lexemes.length), new Float64Array(lexemes.length)]
  for (let i = 0; i < met.length; i++) {
    met[i] = count(KEYS.word(lexemes[i]!))
    metForm[i] = count(KEYS.form(forms[i]!))
  }
  const all = Math.max(1, count(KEYS.all))
  const once = {
    context,
    count,
    all,
    met,
    metEdge: count(KEYS.word(EDGE)),
    metForm,
    metFormEdge: count(KEYS.form(EDGE)),
  }
  return { ...once, ...formFits(once) }
}

/** How often the form was met of what stands `away` tokens from token `i` in its sentence. */
export function metFormBeside({ context: { tokens }, metForm, metFormEdge }: Forms, i: number, away: number): number {
  const other = tokens[i + away]
  return other !== undefined && other.sentence === tokens[i]!.sentence ? metForm[i + away]! : metFormEdge
}

type Forms = Pick<Known, 'context' | 'count' | 'all' | 'metForm' | 'metFormEdge'>

/** How often the word was met that stands `away` tokens from token `i` in its sentence. */
export function metBeside({ context: { tokens }, met, metEdge }: Known, i: number, away: number): number {
  const other = tokens[i + away]
  return other !== undefined && other.sentence === tokens[i]!.sentence ? met[i + away]! : metEdge
}

/** As if each thing had been met this often where it is expected. */
const DOUBT = { two: 2, three: 5 }
const LEAST_SHARE = 1e-6

function formFits(known: Forms): Pick<Known, 'byThree' | 'byTwo'> {
  const { context, count, all, metForm } = known
  const { forms } = context
  const fits = { byThree: new Float32Array(forms.length), byTwo: new Float32Array(forms.length) }
  for (let i = 0; i < forms.length; i++) {
    const [form, before, after] = [forms[i]!, beside(context, forms, i, -1), beside(context, forms, i, 1)]
    const frame = KEYS.frame(before, after)
    const share = Math.max(LEAST_SHARE, metForm[i]! / all)
    const byTwo = (count(KEYS.formNext(before, form)) + DOUBT.two * share) / (metFormBeside(known, i, -1) + DOUBT.two)
    const byThree = (count(KEYS.framed(frame, form)) + DOUBT.three * byTwo) / (count(frame) + DOUBT.three)
    fits.byThree[i] = Math.log(byThree / share)
    fits.byTwo[i] = Math.log(byTwo / share)
  }
  return fits
}
