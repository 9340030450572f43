const MB = 1024 * 1024

/**
 * Bytes that one report may have. A saved news page with its scripts inside has about 3 MB, the text of a
 * long book about 2 MB; anything above is not a report, and reading takes memory many times its size.
 */
export const REPORT_BYTES = 12 * MB

/** Bytes of one JSONL line: a report whose characters are half written as six-character escapes still fits. */
export const LINE_BYTES = 40 * MB

/** Bytes of a `.json` file or a feed, which have to be in memory as a whole. Larger collections come as JSONL. */
export const WHOLE_BYTES = 64 * MB

/** Bytes looked at to tell what a file is: one block of the disk, and more than any file signature needs. */
export const HEAD_BYTES = 4096

/** Elements of feeds deeper than this are not read: real feeds nest about 10 deep, the parser follows by recursion. */
export const FEED_DEPTH = 200

/** Redirects followed: browsers follow 20; honest sites need up to 3 (scheme, host, path). */
export const REDIRECTS = 8

/** Milliseconds until an address must have answered with its head, may stay silent, and must be done. */
export const HEAD_MS = 20_000
export const SILENCE_MS = 20_000
export const FETCH_MS = 90_000

/** Pages fetched for one feed or sitemap that a person named: a news sitemap has at most 1,000. */
export const FOLLOWED = 1_000

/** Sitemaps of an index that are asked, the latest first. */
export const SITEMAPS = 50

/** Milliseconds between two questions to one host, where nobody says otherwise. */
export const PACE_MS = 2_000
