import { DEEDS, type Decided } from '../../record/correction.js'
import { Day } from './dates.js'

/** What people decided against linking: who, when, why, and how to take it back. */
export const DecidedByHand = ({ decided }: { decided: readonly Decided[] }) =>
  decided.length === 0 ? null : (
    <ul class="decided">
      {decided.map(({ id, deed, who, at, why }) => (
        <li>
          <b>{who}</b> {DEEDS[deed]} (<Day value={at.slice(0, 10)} />
          ): {why}{' '}
          <span class="note">
            Taken back by <code>onrecord correct undo {id}</code>
          </span>
        </li>
      ))}
    </ul>
  )
