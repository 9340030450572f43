import { expect, test } from 'vitest'
import { toldIn } from '../../parts-in.js'
import { forgetPatients } from './patients.js'

test.each([
  ['⟦Varn⟧ ⟦was accused of⟧ ⟦theft⟧.', 0],
  ['⟦He⟧ ⟦has often been criticized for⟧ ⟦being late⟧.', 0],
  ['⟦Varn⟧ ⟦accused⟧ ⟦Zorvia of theft⟧.', 1],
  ['⟦Varn⟧ ⟦is promising⟧ ⟦lower taxes⟧.', 1],
  ['⟦Varn⟧ ⟦is worried⟧ ⟦that it will rain⟧.', 1],
])('%s', (source, sources) => {
  const { told, annotation } = toldIn(source, 'scw')
  expect(forgetPatients([told], annotation)[0]?.source).toHaveLength(sources)
})
