import type { Problem } from '../../record/problem.js'

/** A stretch of an archive as its records stand in it, unpacked where the archive is packed. */
export interface Part {
  readonly bytes: Buffer
  /** Where it stands in the file, in bytes: itself, or the packed member that it is in. */
  readonly at: number
  /** Whether a member begins with it: records begin there, whatever was before. */
  readonly opens: boolean
}

/** A part, or what kept bytes from being one. */
export type Unpacked = Part | Problem

export const isPart = (unpacked: Unpacked): unpacked is Part => 'bytes' in unpacked
