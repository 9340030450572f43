import type { Document } from '../../record/document.js'
import { addressOf } from '../address.js'
import type { RemovedPart } from '../pages/document.js'
import { cut, plural } from './words.js'
import { Rows } from './rows.js'

/** Listed at most on one page; the JSON has all. */
const LISTED = 300

/** The words of a removed part: tags of a page are not words. */
export const readable = (text: string): string =>
  text
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Tags and nothing else are removed everywhere; only parts with words are worth a line. */
export const worded = (parts: readonly RemovedPart[]): RemovedPart[] =>
  parts.filter(({ reason, text }) => reason !== 'markup' && readable(text) !== '')

const Part = ({ of, part }: { of: Document; part: RemovedPart }) => (
  <tr>
    <th scope="row">{part.reason}</th>
    <td class="said">{cut(readable(part.text), 160)}</td>
    <td>{part.rule}</td>
    <td>
      <a
        href={addressOf.capture(of.id, part)}
        aria-label={`See in the capture, characters ${part.start} to ${part.end}`}
      >
        {part.start}–{part.end}
      </a>
    </td>
  </tr>
)

/** What cleaning took away, and by which rule. */
export const RemovedList = ({ of, parts, shown }: { of: Document; parts: readonly RemovedPart[]; shown: boolean }) => {
  const listed = worded(parts)
  if (parts.length === 0) return <p class="aside removed-none">Nothing was removed from the capture.</p>
  return (
    <details class="removed" id="removed">
      <summary>{plural(listed.length, 'part')} of the capture left out of the article, and why</summary>
      <p class="aside">
        <a href={addressOf.document(of.id, shown ? {} : { removed: 1 })}>
          {shown ? 'Hide them in the text' : 'Show them in place, greyed'}
        </a>
        {parts.length > listed.length && (
          <> · markup and white space are not listed ({plural(parts.length - listed.length, 'stretch', 'stretches')})</>
        )}
        {listed.length > LISTED && <> · the first {LISTED} are listed</>}
      </p>
      <div class="scroll">
        <Rows
          caption="Removed parts with their reasons"
          columns={['Reason', 'Words', 'Rule', 'In the capture']}
          rows={listed.slice(0, LISTED)}
          row={(part) => <Part of={of} part={part} />}
        />
      </div>
    </details>
  )
}
