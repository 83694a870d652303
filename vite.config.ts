/** Vite and Vitest in one file: how the page is built, and what `npm test` runs. */
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { importMarkdown } from './scripts/page/markdown.ts'
import { watchData } from './scripts/page/watch.ts'

/**
 * The page forbids inline scripts by a `<meta>` policy; Vite's development server needs one for hot reloading.
 * So the policy is left out of the served page while developing, and only then.
 */
const developWithoutPolicy: Plugin = {
  name: 'fadu:develop-without-policy',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/i, ''),
}

export default defineConfig({
  // Relative addresses: the page works on any host, under any path.
  base: './',
  plugins: [react(), importMarkdown(), developWithoutPolicy, watchData()],
  build: {
    // Browsers of the offices it is used in; see `npm run test:office`.
    target: ['chrome90', 'edge90', 'firefox88', 'safari14'],
    cssTarget: ['chrome90', 'edge90', 'firefox88', 'safari14'],
    outDir: process.env['FADU_DIST'] ?? 'dist',
    emptyOutDir: true,
    // Data files and figures carry their own hash; inlining them as data: addresses would break the policy.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The first load names the files of the start view only; a page that is opened later finds its own.
      resolveDependencies: (file, needed, { hostType }) => (hostType === 'html' || /ChartCanvas|ranking|NumberTable/.test(file) ? needed : needed.filter((name) => name.endsWith('.css'))),
    },
    // ECharts, loaded after first paint.
    chunkSizeWarningLimit: 600,
  },
  worker: { format: 'iife' },
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/office/**'],
          // Generous: a busy machine must not fail a test that is right.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/setup.ts'],
          // A browser for each of two cores; no test looks at the clock.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          retry: 0,
        },
      },
      {
        extends: true,
        test: {
          name: 'office',
          environment: 'node',
          include: ['test/office/**/*.test.ts'],
          globalSetup: ['test/e2e/setup.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
