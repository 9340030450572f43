import { expect, test } from 'vitest'
import { isPublic } from './addresses.js'

test.each(['8.8.8.8', '93.184.215.14', '172.15.0.1', '172.32.0.1', '2606:2800:21f:cb07::1'])('%s is public', (ip) => {
  expect(isPublic(ip)).toBe(true)
})

const REFUSED =
  '0.0.0.0 10.1.2.3 127.0.0.1 127.9.9.9 100.64.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 198.18.0.1 ' +
  '224.0.0.1 255.255.255.255 :: ::1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 fe80::1 fc00::1 fd12::1 ff02::1 64:ff9b::a00:1 ' +
  '2001:db8::1 2002:a00:1:: 2001::1 a.example'

test.each(REFUSED.split(' '))('%s is not', (ip) => {
  expect(isPublic(ip)).toBe(false)
})
