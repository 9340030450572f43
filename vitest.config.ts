import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', '{evaluation,training,bench}/**/*.test.ts'],
    exclude: ['src/**/*.browser.test.ts', 'node_modules/**'],
    setupFiles: ['vitest.properties.ts'],
    testTimeout: 20_000,
  },
})
