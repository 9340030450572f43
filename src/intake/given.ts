import type { Given } from '../record/capture.js'

/** What is said of a report beside its words, without the parts that are not known: an empty one is no answer. */
export const known = (said: { readonly [Part in keyof Given]: Given[Part] | undefined }): Given =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''))
