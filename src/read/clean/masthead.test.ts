import { expect, test } from 'vitest'
import { mastheadOf, outletInNotice, outletInTitle, outletOfWire } from './masthead.js'

const SHOWN = 'Velm Closes Its Quay - Torv'

test.each([
  [`${SHOWN} - Ardania Now`, SHOWN, [], 'Ardania Now'],
  [`${SHOWN} - Ardania Now`, '', ['© Ardania Now 2015. Use of materials with a link only.'], 'Ardania Now'],
  [SHOWN, SHOWN, [], undefined],
  [`${SHOWN} | World`, SHOWN, [], undefined],
  ['Velm Closes Its Quay', '', ['© Velm 2015'], undefined],
])('%s, shown as "%s"', (title, shown, furniture, name) => {
  expect(outletInTitle(title, shown, furniture)?.name).toBe(name)
})

test('a name over the report that comes again is the outlet', () => {
  const text = 'The minister told The Velm Examiner that the quay would stay closed.'
  expect(mastheadOf(['The Velm Examiner', 'Long reads'], text)?.name).toBe('The Velm Examiner')
  expect(mastheadOf(['The Velm Examiner', 'Long reads'], 'The quay is closed.')).toBeUndefined()
  expect(mastheadOf(['Velm Herald', 'The Velm Herald is printed in Torvik'], '')?.name).toBe('Velm Herald')
  expect(mastheadOf(['Opinion', 'Opinion'], 'Opinion')).toBeUndefined()
})

test('what an outlet says of itself', () => {
  expect(outletInNotice(['Editor: Jonna Lund. VRK follows the press code of Ardania.'])?.name).toBe('VRK')
  expect(outletInNotice(['The Velm Herald uses cookies to count visits.'])?.name).toBe('The Velm Herald')
  expect(outletInNotice(['This site uses cookies.', 'We follow the press code.'])).toBeUndefined()
})

test('the number of a wire with the agency of the dateline', () => {
  expect(outletOfWire(['OPA-150604-031 World/Ports', 'By Jonna Lund'], 'OPA')?.name).toBe('OPA')
  expect(outletOfWire(['OPA-150604-031 World/Ports'], 'NPA')).toBeUndefined()
  expect(outletOfWire(['OPAL 150604'], 'OPA')).toBeUndefined()
  expect(outletOfWire(['150604'], undefined)).toBeUndefined()
})
