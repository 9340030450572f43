import { defineConfig } from 'vitest/config'

/** Tests that drive the system's Chromium: kept apart, since not every machine has one. */
export default defineConfig({
  test: {
    include: ['src/**/*.browser.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
