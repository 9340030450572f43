/** Texts and attributions of a corpus in the shapes that the program hands on. */
import type { Capture } from '../dist/record/capture.js'
import { sha256 } from '../dist/record/content-id.js'
import type { Reported } from '../dist/read/attributions/reported.js'

/** What a text would be captured as, had it lain in a file of that name. */
export const captureOf = (name: string, text: string): Capture => ({
  sha256: sha256(text),
  uri: `file:${name}.txt`,
  bytes: text.length,
  mediaType: 'text/plain',
  charset: 'utf-8',
})

/** An attribution that a corpus marks, as the program's own tagger would hand it on. */
export const markedAs = (marked: Pick<Reported, 'kind' | 'source' | 'cue' | 'content'>): Reported => ({
  ...marked,
  act: 'speech',
  polarity: 'asserted',
  headline: false,
  within: null,
  confidence: 1,
  evidence: null,
  by: 'gold',
})
