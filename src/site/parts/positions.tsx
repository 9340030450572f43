import { addressOf } from '../address.js'
import type { Position } from '../shapes.js'
import { Day, Days } from './dates.js'
import { plural, ToldWords } from './words.js'

type Step = Position['steps'][number]

const STANDINGS: Readonly<Record<Step['standing'], string>> = {
  new: 'new',
  repeated: 'said before',
  contradicts: 'against what was said before',
}

/** The earlier words beside these: nothing is called a repetition or a contradiction without both. */
const Beside = ({ step: { aligned, why }, earlier }: { step: Step; earlier: Step }) => (
  <>
    <p class="aside">
      <Day value={earlier.day} />:{' '}
      <a class="said" href={addressOf.utterance(earlier.utterance)}>
        {earlier.words}
      </a>
    </p>
    <p class="said">
      <ToldWords words={aligned} struck />
    </p>
    {why !== null && <p class="aside">{why}</p>}
  </>
)

const StepView = ({ step, earlier }: { step: Step; earlier: Step | undefined }) => (
  <li data-stop class={step.standing}>
    <p class="when">
      <Day value={step.day} />
    </p>
    <div>
      {earlier === undefined && (
        <p class="said">
          <a href={addressOf.utterance(step.utterance)}>{step.words || '(no words found)'}</a>
        </p>
      )}
      {earlier !== undefined && <Beside step={step} earlier={earlier} />}
      <p class="counts">
        {step.standing === 'contradicts' ? (
          <span class="flag">{STANDINGS.contradicts}</span>
        ) : (
          <span>{STANDINGS[step.standing]}</span>
        )}
        {earlier !== undefined && <a href={addressOf.utterance(step.utterance)}>this utterance</a>}
      </p>
    </div>
  </li>
)

function gist(steps: readonly Step[]): string {
  const of = (standing: Step['standing']) => steps.filter((step) => step.standing === standing).length
  const [repeated, contradicts] = [of('repeated'), of('contradicts')]
  return [
    plural(steps.length, 'utterance'),
    repeated > 0 ? `${repeated} said before` : '',
    contradicts > 0 ? `${contradicts} against what was said before` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

const PositionView = ({ of: { labels, steps } }: { of: Position }) => {
  const days = steps.flatMap(({ day }) => day ?? [])
  return (
    <details class="once">
      <summary>
        {labels.join(', ')}: {gist(steps)}
        {days.length > 0 && (
          <>
            , <Days from={days[0] ?? null} to={days.at(-1) ?? null} />
          </>
        )}
      </summary>
      <ol class="over-time">
        {steps.map((step) => (
          <StepView step={step} earlier={steps.find(({ utterance }) => utterance === step.earlier)} />
        ))}
      </ol>
    </details>
  )
}

/** A speaker's topics, each with what was said of it over time. */
export const Positions = ({
  positions,
  looked,
  total,
}: {
  positions: readonly Position[]
  looked: number
  total: number
}) => (
  <section aria-labelledby="positions">
    <h2 id="positions">Topics over time</h2>
    <p class="aside">
      What two utterances or more are about, by the names and rare words that they share. Said before or against it: as
      far as the words show, with both passages.
      {total > looked && ` The latest ${looked} of ${total} utterances are looked at.`}
    </p>
    {positions.map((one) => (
      <PositionView of={one} />
    ))}
  </section>
)
