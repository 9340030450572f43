import { request } from 'node:http'
import { expect, test } from 'vitest'
import { invented, questionsOf } from './fixture/questions.js'
import { serve } from './serve.js'

const questions = questionsOf(invented)
const quietly = { host: '127.0.0.1', port: 0, log: () => undefined }

/** `fetch` does not let a caller choose the Host header. */
const statusFor = (address: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(address, { headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })

test('serves where it says, and lets go of the port', async () => {
  const { address, close } = await serve(questions, quietly)
  expect(await (await fetch(address)).text()).toContain('<title>Onrecord</title>')
  expect((await fetch(address, { method: 'HEAD' })).status).toBe(200)
  await close()
  await expect(fetch(address)).rejects.toThrow('fetch failed')
})

test('a port that is taken is an error of its own', async () => {
  const { address, close } = await serve(questions, quietly)
  await expect(serve(questions, { ...quietly, port: Number(new URL(address).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
  await close()
})

test('a site for this machine answers to no other name', async () => {
  const { address, close } = await serve(questions, quietly)
  const { port } = new URL(address)
  expect(await statusFor(address, `localhost:${port}`)).toBe(200)
  expect(await statusFor(address, `evil.example:${port}`)).toBe(421)
  await close()
})

test('an error that nobody foresaw is logged with its address', async () => {
  const log: string[] = []
  const broken = {
    ...questions,
    totals: () => {
      throw new Error('disk on fire')
    },
  }
  const { address, close } = await serve(broken, { ...quietly, log: (line) => log.push(line) })
  expect((await fetch(address)).status).toBe(500)
  expect(log).toHaveLength(1)
  expect(log[0]).toMatch(/^\/: Error: disk on fire/)
  await close()
})
