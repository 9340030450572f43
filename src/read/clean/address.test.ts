import { expect, test } from 'vitest'
import { addressOf, hostOf, isHostName } from './address.js'
import { capturedOf } from './captured.js'
import { NO_FACTS } from './structured.js'

test('an address is given, else fetched from, else stated by the page', () => {
  const [given, fetched, stated] = ['https://a.example/', 'https://b.example/', 'https://c.example/']
  const facts = { ...NO_FACTS, address: stated }
  expect(addressOf(capturedOf('', 'text/html', { url: given }, fetched), facts)).toBe(given)
  expect(addressOf(capturedOf('', 'text/html', {}, fetched), facts)).toBe(fetched)
  expect(addressOf(capturedOf('', 'text/html', {}, 'file:a.html'), facts)).toBe(stated)
})

test.each([
  ['https://www.velm.example:8080/a?b#c', 'www.velm.example'],
  ['http://who@velm.example', 'velm.example'],
  ['https://velm.example?a=//torvik.example', 'velm.example'],
  ['file:velm.example', ''],
  ['', ''],
])('the host of %j', (address, host) => {
  expect(hostOf(address)).toBe(host)
})

test('names of hosts', () => {
  for (const words of ['velm.com', ' velm-herald.co.uk ']) expect(isHostName(words)).toBe(true)
  for (const words of ['Velm', 'velm.', 'see velm.com', 'www.velm.com']) expect(isHostName(words)).toBe(false)
})
