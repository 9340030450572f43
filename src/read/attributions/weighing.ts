import { fromBase64 } from '../../models/base64.js'
import { WEIGH } from './weigh-code.js'

/** What `weigh.wat` exports, with a memory of its own. */
export interface Weighing {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  weigh(first: number, last: number, id: number, shift: number, places: number): void
}

/** The part of the standard's JavaScript interface that is used here: the pure stages know no platform's types. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

let module: object | null = null

/** A memory of one page and the module on it. */
export function newWeighing(): Weighing {
  module ??= new WebAssembly.Module(fromBase64(WEIGH))
  return new WebAssembly.Instance(module).exports as Weighing
}
