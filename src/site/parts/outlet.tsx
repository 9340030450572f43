import { hintOf } from '../outlet.js'

interface Named {
  readonly of: { readonly outlet: string | null; readonly uri: string }
  /** Within a sentence. */
  readonly running?: boolean
}

/** Who printed a report. Where nobody knows, its address tells it from others, and is called an address. */
export const Outlet = ({ of: { outlet, uri }, running = false }: Named) =>
  outlet === null ? (
    <>
      <span class="unknown">{running ? 'an unknown outlet' : 'Outlet unknown'}</span>{' '}
      <span class="hint" title={`Address of the capture: ${uri}`}>
        address: {hintOf(uri)}
      </span>
    </>
  ) : (
    <>{outlet}</>
  )
