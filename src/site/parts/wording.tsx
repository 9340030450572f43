import type { Document } from '../../record/document.js'
import { textOf, type Span } from '../../record/span.js'
import { readsAs } from '../../record/wording.js'
import { addressOf } from '../address.js'
import { cut, plural } from './words.js'

/** Among the facts of a report: what its own words show, and the way to the words. */
export const WordingFact = ({ of: { wording } }: { of: Document }) => (
  <>
    {wording.replaced.length + wording.traces.length > 0 ? (
      <a href="#wording">{readsAs(wording.verdict)}</a>
    ) : (
      wording.verdict
    )}{' '}
    <span class="basis">{wording.why}</span>
  </>
)

/** Words shown of one trace; a whole sentence may be one. */
const SHOWN = 80

const Place = ({ of, span }: { of: Document; span: Span }) => (
  <a class="said" href={addressOf.words(of.id, span)}>
    {cut(textOf(of.article.text, span).replace(/\s+/g, ' '), SHOWN)}
  </a>
)

const Replaced = ({ of }: { of: Document }) => (
  <ul class="evidence">
    {of.wording.replaced.map(({ span, original, chance }) => (
      <li>
        <Place of={of} span={span} />{' '}
        {original === null ? (
          'may stand for a word that cannot be told'
        ) : (
          <>
            may stand for <span class="said">{original}</span>
          </>
        )}{' '}
        <span class="basis">{Math.round(chance * 100)} %</span>
      </li>
    ))}
  </ul>
)

const Traces = ({ of }: { of: Document }) => (
  <ul class="evidence">
    {of.wording.traces.map(({ kind, span, why }) => (
      <li>
        <Place of={of} span={span} /> {kind} <span class="basis">{why}</span>
      </li>
    ))}
  </ul>
)

/** Every word that speaks for it, with its place: nobody is accused on a bare number. */
export const WordingEvidence = ({ of }: { of: Document }) => {
  const { verdict, replaced, traces } = of.wording
  if (replaced.length + traces.length === 0) return null
  return (
    <section class="wording" aria-labelledby="wording">
      <h2 id="wording">
        {verdict === 'spun'
          ? `${plural(replaced.length, 'word')} that may stand for ${replaced.length === 1 ? 'another' : 'others'}`
          : `${plural(traces.length, 'trace')} of translating software`}
      </h2>
      <p class="aside">
        This is read off the report’s own words, and may be mistaken: a writer of uncommon words can look the same. It
        says how the text was likely made, not who made it so, nor whether what it says is true.
      </p>
      {verdict === 'spun' ? <Replaced of={of} /> : <Traces of={of} />}
    </section>
  )
}
