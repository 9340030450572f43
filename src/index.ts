/** The library's public surface: read a capture, keep a record, link what it holds. */
export { read } from './read/read.js'
export { findWording } from './read/wording/wording.js'
export type { Document } from './record/document.js'
export type { Capture, Captured, Given } from './record/capture.js'
export { explain, type Problem } from './record/problem.js'
