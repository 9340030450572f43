import type { Span } from './span.js'

/** What went wrong, as data. Stages return problems beside their findings; only the edge prints them. */
export type Problem =
  | { readonly code: 'quotation-unclosed'; readonly at: Span }
  | { readonly code: 'article-empty'; readonly at: null }
  | { readonly code: 'page-too-deep'; readonly at: null }
  | {
      readonly code: 'article-cut-short'
      /** The last paragraph that the page shows; null where it stands in no text. */
      readonly at: Span | null
      /** Paragraphs and other blocks shown, and about how many the whole report has; null when the page does not tell. */
      readonly shown: number
      readonly of: number | null
    }
  | {
      readonly code: 'article-continues'
      readonly at: null
      /** 1 for the first. */
      readonly page: number
      readonly pages: number
      /** Of the other pages, as far as this one links to them. */
      readonly addresses: readonly string[]
    }
  | { readonly code: 'page-is-wall'; readonly at: null; readonly wall: WallKind }
  | { readonly code: 'capture-cut'; readonly at: null; readonly length: number; readonly read: number }
  | { readonly code: 'date-unreadable'; readonly at: null; readonly value: string }
  | { readonly code: 'file-unreadable'; readonly at: null; readonly path: string; readonly reason: string }
  | { readonly code: 'capture-missing'; readonly at: null; readonly document: string }
  | {
      readonly code: 'capture-changed'
      readonly at: null
      readonly document: string
      readonly stated: string
      readonly found: string
    }
  | { readonly code: 'map-broken'; readonly at: Span; readonly document: string }
  | { readonly code: 'finding-unfounded'; readonly at: Span | null; readonly finding: string }
  | { readonly code: 'read-failed'; readonly at: null; readonly path: string; readonly reason: string }
  | { readonly code: 'file-empty'; readonly at: null; readonly path: string }
  | { readonly code: 'file-binary'; readonly at: null; readonly path: string }
  | { readonly code: 'file-passed-over'; readonly at: null; readonly path: string }
  | { readonly code: 'file-too-large'; readonly at: null; readonly path: string; readonly limit: number }
  | { readonly code: 'charset-invalid'; readonly at: null; readonly path: string; readonly charset: string }
  | { readonly code: 'line-invalid'; readonly at: null; readonly path: string; readonly reason: string }
  | { readonly code: 'keys-unread'; readonly at: null; readonly path: string; readonly keys: readonly string[] }
  | { readonly code: 'xml-unknown'; readonly at: null; readonly path: string; readonly root: string }
  | { readonly code: 'feed-invalid'; readonly at: null; readonly path: string; readonly reason: string }
  | { readonly code: 'feed-summary-only'; readonly at: null; readonly path: string; readonly title: string | null }
  | { readonly code: 'scheme-unknown'; readonly at: null; readonly path: string; readonly scheme: string }
  | { readonly code: 'address-private'; readonly at: null; readonly path: string }
  | { readonly code: 'fetch-failed'; readonly at: null; readonly path: string; readonly reason: string }
  | {
      readonly code: 'archive-damaged'
      readonly at: null
      readonly path: string
      /** Bytes from the beginning of the file. */
      readonly offset: number
      readonly reason: string
    }
  | { readonly code: 'archive-cut'; readonly at: null; readonly path: string; readonly reason: string }
  | { readonly code: 'archive-passed-over'; readonly at: null; readonly path: string; readonly count: number }
  | { readonly code: 'file-bomb'; readonly at: null; readonly path: string }
  | { readonly code: 'row-invalid'; readonly at: null; readonly path: string; readonly reason: string }
  | {
      readonly code: 'table-unmapped'
      readonly at: null
      readonly path: string
      readonly columns: readonly string[]
      /** Columns that were named and are not there. */
      readonly missing: readonly string[]
    }
  | { readonly code: 'page-unknown'; readonly at: null; readonly path: string; readonly kind: string }
  | { readonly code: 'pages-left'; readonly at: null; readonly path: string; readonly read: number }
  | { readonly code: 'sitemap-unfollowed'; readonly at: null; readonly path: string; readonly count: number }
  | { readonly code: 'robots-refused'; readonly at: null; readonly path: string }
  | { readonly code: 'letter-invalid'; readonly at: null; readonly path: string; readonly reason: string }
  | { readonly code: 'pdf-invalid'; readonly at: null; readonly path: string; readonly reason: string }
  | {
      readonly code: 'pdf-page-unread'
      readonly at: null
      readonly path: string
      /** 1 for the first. */
      readonly page: number
      readonly reason: string
    }
  | { readonly code: 'feeds-file-invalid'; readonly at: null; readonly path: string; readonly reason: string }
  | { readonly code: 'record-locked'; readonly at: null; readonly path: string }
  | { readonly code: 'record-full'; readonly at: null; readonly path: string }
  | { readonly code: 'record-not-a-record'; readonly at: null; readonly path: string }
  | {
      readonly code: 'record-newer'
      readonly at: null
      readonly path: string
      readonly schema: number
      readonly known: number
    }
  | { readonly code: 'record-unusable'; readonly at: null; readonly path: string; readonly reason: string }

/** What a page shows in place of its report. */
export type WallKind = 'consent' | 'subscription' | 'robot check' | 'script' | 'error'

export type ProblemCode = Problem['code']

export interface Explanation {
  /** One sentence: what happened, with the values that matter. */
  readonly message: string
  /** One sentence: what the reader can do now. */
  readonly advice: string
}

export function explain(problem: Problem): Explanation {
  switch (problem.code) {
    case 'quotation-unclosed':
      return {
        message: `A quotation opens at ${problem.at.start} and is not closed.`,
        advice: 'Check in the capture where the quotation ends.',
      }
    case 'article-empty':
      return {
        message: 'Nothing is left of the capture once it is cleaned.',
        advice:
          'Open the capture and see what was removed: an empty file or a page without an article has nothing to read.',
      }
    case 'capture-missing':
      return {
        message: `The capture of document ${problem.document} is not in the record.`,
        advice: 'Add the report again.',
      }
    case 'capture-changed':
      return {
        message: `The capture of document ${problem.document} was changed: its SHA-256 was ${problem.stated} and is ${problem.found}.`,
        advice: 'Do not rely on this document; add the report again to a new record from where it came.',
      }
    case 'map-broken':
      return {
        message: `Characters ${problem.at.start} to ${problem.at.end} of document ${problem.document} are not what its capture says.`,
        advice: 'Do not rely on findings there; add the report again to a new record.',
      }
    case 'finding-unfounded':
      return {
        message: `${problem.finding} points at ${problem.at === null ? 'something that is not in the record' : `characters ${problem.at.start} to ${problem.at.end}, where there are no words`}.`,
        advice: 'Do not rely on it; report it as a defect of the program.',
      }
    case 'read-failed':
      return {
        message: `Reading ${problem.path} failed (${problem.reason}); it was not read.`,
        advice: 'This is a defect of the program: please report it with the file.',
      }
    case 'file-empty':
      return { message: `${problem.path} is empty.`, advice: 'Hand in the report again, or take the file away.' }
    case 'file-binary':
      return {
        message: `${problem.path} is a binary file; it was not read.`,
        advice: 'Hand in the words: plain text, a web page, a feed or JSONL.',
      }
    case 'file-passed-over':
      return {
        message: `${problem.path} has the name of a file that holds no report (style, program, table, licence); it was not read.`,
        advice: 'If it is a report, name the file itself or give it the ending .txt.',
      }
    case 'file-too-large':
      return {
        message: `${problem.path} is larger than ${Math.floor(problem.limit / 1024 / 1024)} MB; it was not read.`,
        advice: 'Hand in single reports, or many as JSONL with one report a line.',
      }
    case 'charset-invalid':
      return {
        message: `${problem.path} has bytes that are no text in its encoding; it was read as ${problem.charset}.`,
        advice: 'Look for odd characters, and hand it in again as UTF-8 if there are any.',
      }
    case 'line-invalid':
      return {
        message: `${problem.path} was not read: ${problem.reason}.`,
        advice: 'Write one JSON object a line with "text" or "html".',
      }
    case 'keys-unread':
      return {
        message: `${problem.path} has keys that are not read: ${problem.keys.join(', ')}.`,
        advice:
          'Check their spelling; read are text, html, id, url, title, outlet, published, byline, language and clean.',
      }
    case 'xml-unknown':
      return {
        message: `${problem.path} is XML of an unknown kind (<${problem.root}>); it was not read.`,
        advice: 'Hand in a feed (RSS, Atom), a web page, plain text or JSONL.',
      }
    case 'feed-invalid':
      return {
        message: `${problem.path} was not read: ${problem.reason}.`,
        advice: 'Open it in a feed reader to see whether it is whole.',
      }
    case 'feed-summary-only':
      return {
        message: `${problem.path} gives only the summary of ${problem.title === null ? 'a report' : `"${problem.title}"`}.`,
        advice: "Add the report's own address to have all of it.",
      }
    case 'scheme-unknown':
      return {
        message: `${problem.path} has the scheme "${problem.scheme}", which cannot be read.`,
        advice: 'Give an http or https address, or the path of a file or folder.',
      }
    case 'address-private':
      return {
        message: `${problem.path} leads to a private network or to this machine; it was not asked.`,
        advice: 'Pass --allow-private if the server is yours.',
      }
    case 'fetch-failed':
      return {
        message: `${problem.path} could not be fetched: ${problem.reason}.`,
        advice: 'Open it in a browser, or save the page and add the file.',
      }
    case 'archive-damaged':
      return {
        message: `The record at byte ${problem.offset} of ${problem.path} was not read: ${problem.reason}.`,
        advice: 'The records after it were read; fetch the archive again if it should be whole.',
      }
    case 'archive-cut':
      return {
        message: `The archive holds ${problem.path} only in part (${problem.reason}).`,
        advice: "Look for the report's end at its own address.",
      }
    case 'archive-passed-over':
      return {
        message: `${problem.path} has ${problem.count} ${problem.count === 1 ? 'record that holds' : 'records that hold'} no report (requests, redirects, images); ${problem.count === 1 ? 'it was' : 'they were'} passed over.`,
        advice: 'Nothing needs to be done.',
      }
    case 'file-bomb':
      return {
        message: `${problem.path} unpacks to hundreds of times its size; it was not read.`,
        advice: 'No report packs so tightly: if you trust it, unpack it yourself and hand in what it holds.',
      }
    case 'row-invalid':
      return {
        message: `${problem.path} was not read to its end: ${problem.reason}.`,
        advice: 'Open it in a table program, mend the row and export it again.',
      }
    case 'table-unmapped':
      return {
        message:
          problem.missing.length > 0
            ? `${problem.path} has no column ${problem.missing.join(', ')}; its columns are ${problem.columns.join(', ')}.`
            : `No column of ${problem.path} can be told to hold the text of reports; its columns are ${problem.columns.join(', ')}.`,
        advice: 'Name the column with --columns text=COLUMN (for web pages html=COLUMN).',
      }
    case 'page-unknown':
      return {
        message: `${problem.path} leads to no page (${problem.kind}); it was not read.`,
        advice: 'If it is a report, fetch it yourself and add the file.',
      }
    case 'pages-left':
      return {
        message: `${problem.path} names more than ${problem.read} pages; the latest ${problem.read} were asked for.`,
        advice: 'Name a part of it, or use "onrecord watch", which goes on where it stopped.',
      }
    case 'sitemap-unfollowed':
      return {
        message: `${problem.path} holds no reports, only the addresses of ${problem.count}; none was asked.`,
        advice: 'Pass --follow to fetch them.',
      }
    case 'robots-refused':
      return {
        message: `${problem.path} was not asked: the robots.txt of its host does not want programs there.`,
        advice: 'Open it in a browser, save the page and add the file.',
      }
    case 'letter-invalid':
      return {
        message: `The letter ${problem.path} was not read: ${problem.reason}.`,
        advice: 'Save it from the mail program again, as an .eml file with its source.',
      }
    case 'pdf-invalid':
      return {
        message: `The PDF ${problem.path} was not read: ${problem.reason}.`,
        advice: 'Open it in a viewer, and hand in its text if it shows any.',
      }
    case 'pdf-page-unread':
      return {
        message: `Page ${problem.page} of ${problem.path} was not read: ${problem.reason}.`,
        advice: 'Open the page in a viewer: a scanned page has to be recognised first.',
      }
    case 'feeds-file-invalid':
      return {
        message: `${problem.path} cannot be followed: ${problem.reason}.`,
        advice: 'docs/intake.md has an example of what it may hold.',
      }
    case 'page-too-deep':
      return {
        message: 'The elements of the page are nested too deep to be taken apart.',
        advice: 'Its text was read without its structure: check in the capture what was kept and what was removed.',
      }
    case 'article-cut-short':
      return {
        message:
          problem.of === null
            ? `The page shows only the beginning of its report (${paragraphs(problem.shown)}); the rest is for those who pay or sign in.`
            : `The page shows ${problem.shown} of about ${paragraphs(problem.of)} of its report; the rest is for those who pay or sign in.`,
        advice:
          'Open it with your account, save the page and add the file; what is read here is the beginning alone, and what it leaves out the report may still say.',
      }
    case 'article-continues':
      return {
        message: `This is page ${problem.page} of ${problem.pages} of its report; the others were not read with it.`,
        advice: `Add them, too: ${problem.addresses.join(' ')}`,
      }
    case 'page-is-wall':
      return { message: `${WALLS[problem.wall]}; no report was read.`, advice: WALL_ADVICE[problem.wall] }
    case 'capture-cut':
      return {
        message: `The capture has ${problem.length} characters; only the first ${problem.read} were read.`,
        advice: 'Split the capture if a report stands behind them.',
      }
    case 'date-unreadable':
      return {
        message: `The date given, "${problem.value}", is not a date that can be read.`,
        advice: 'Give it as 2015-06-04 or 2015-06-04T09:30Z.',
      }
    case 'file-unreadable':
      return {
        message: `Cannot read ${problem.path}: ${problem.reason}.`,
        advice: 'Check the path and its permissions.',
      }
    case 'record-locked':
      return {
        message: `Another program is writing to ${problem.path}.`,
        advice: 'Wait until it is done, or end it; what is stored is unharmed.',
      }
    case 'record-full':
      return {
        message: `There is no room left on the disk of ${problem.path}.`,
        advice:
          'Make room and give the same command again: what was stored before is kept, and only the rest is added.',
      }
    case 'record-not-a-record':
      return {
        message: `${problem.path} is not a record of this program, or it is damaged.`,
        advice: 'Name another file with --db; if it was a record, put back a copy of it.',
      }
    case 'record-newer':
      return {
        message: `${problem.path} was written by a newer version (schema ${problem.schema}, this one knows ${problem.known}).`,
        advice: 'Install the newer version of onrecord, or name another file with --db.',
      }
    case 'record-unusable':
      return {
        message: `Cannot use the record ${problem.path}: ${problem.reason}.`,
        advice: 'Check the path and its permissions, or name another file with --db.',
      }
  }
}

const paragraphs = (count: number): string => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`

const WALLS: Readonly<Record<WallKind, string>> = {
  consent: 'The page shows only a question for consent (cookies, data)',
  subscription: 'The page shows only an offer to subscribe or sign in',
  'robot check': 'The page shows only a check whether a person asks for it',
  script: 'The page shows its report only where scripts run',
  error: 'The page says that there is nothing at this address, or that it may not be seen',
}

const WALL_ADVICE: Readonly<Record<WallKind, string>> = {
  consent: 'Open it in a browser, answer the question, save the page and add the file.',
  subscription: 'Open it with your account, save the page and add the file.',
  'robot check': 'Open it in a browser, save the page and add the file.',
  script: 'Open it in a browser, wait until the report is there, save the page and add the file.',
  error: 'Check the address, or look for the report in an archive of the web.',
}
