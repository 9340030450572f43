import type { Tag } from '../annotate/annotation.js'

/** Tags that a name is made of, with the words that describe whom it names. */
export const NAME_TAGS: ReadonlySet<Tag> = new Set<Tag>(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART'])
/** The same with what the description goes on to: "the head of the guild". */
export const DESCRIPTION_TAGS: ReadonlySet<Tag> = new Set<Tag>([...NAME_TAGS, 'ADP', 'X'])
/** Join a sentence to one with a source of its own. */
export const JOINTS: ReadonlySet<string> = new Set('and but while although though whereas yet'.split(' '))
/** A name with its description, in words, right before or behind its verb. */
export const LONGEST_NAME = 8
