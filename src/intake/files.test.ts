import { expect, test } from 'vitest'
import { reasonOf } from './files.js'

test('says in words what the system says in codes', () => {
  expect(reasonOf(Object.assign(new Error('EACCES: open'), { code: 'EACCES' }))).toBe('permission denied')
  expect(reasonOf(new Error('the line went dead'))).toBe('the line went dead')
})

test('tells no reader to mend what only a programmer can', () => {
  expect(() => reasonOf(new ReferenceError('reports is not defined'))).toThrow(ReferenceError)
  expect(() => reasonOf(new TypeError('reports is not a function'))).toThrow(TypeError)
  // The system reports some of its refusals as a TypeError with a code.
  expect(reasonOf(Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' }))).toBe('Invalid URL')
})
