/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * Runs a small script before the large one, which then goes for what the page needs, and has the browser fetch what the large
 * one imports next while it still fetches that.
 */
const portalAhead: Plugin = {
  name: 'portal-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (page, { bundle = {} }) => {
      const chunk = (name: string) =>
        Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name)
      const ahead = chunk('ahead')
      const portal = chunk('Portal')
      return {
        html: page.replace(
          '<script type="module"',
          `<script type="module" crossorigin src="/${ahead?.fileName}"></script>\n    <script type="module"`,
        ),
        tags:
          portal?.type === 'chunk'
            ? [portal.fileName, ...portal.imports]
                .filter((file) => !page.includes(`"/${file}"`))
                .map((file) => ({
                  tag: 'link',
                  attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
                  injectTo: 'head' as const,
                }))
            : [],
      }
    },
  },
}

/** What the small script consists of; the large one imports it. */
const AHEAD =
  /src\/(ahead|api\/session|app\/routes|features\/[^/]+\/routes|appearance\/stored|i18n\/(texts|languages))\.ts|preload-helper/

export default defineConfig({
  plugins: [react(), tailwindcss(), portalAhead],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // Linked from beside this folder, it would be taken for source, and it is no module of the browser's.
  optimizeDeps: { include: ['bpmnlint-plugin-athena/static'] },
  build: {
    target: 'es2022',
    // Where Maven takes the module's classes from: engine-app finds the portal on its class path.
    outDir: 'target/classes/portal',
    // Read by the check of the size budgets.
    manifest: true,
    // An inlined asset would be a data: address, which the content security policy allows for pictures only.
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      input: { index: 'index.html', ahead: 'src/ahead.ts' },
      output: {
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        // A page is a few files, not fifty of a few lines: without HTTP/2 a browser asks for six at a time.
        codeSplitting: {
          groups: [
            { name: 'ahead', test: AHEAD, priority: 3 },
            { name: 'start', tags: ['$initial'], priority: 2 },
            {
              name: 'diagram',
              test: /node_modules\/(bpmn-|diagram-|didi|moddle|min-|tiny-svg|path-intersection|ids|inherits-browser|@bpmn-io)/,
              minShareCount: 2,
              priority: 1,
            },
            // Forms alone need it. Its settings in a group with something small would bring it to pages without one.
            { name: 'zod', test: /node_modules\/zod\/|src\/api\/zod/, minShareCount: 2, priority: 1 },
            // Larger ones would be merged until they import each other: scripts/check-cycles.mjs.
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 1_000 },
          ],
        },
      },
    },
  },
  server: {
    // `npm run dev` beside a running system.
    proxy: { '/api': process.env.ATHENA_URL ?? 'http://localhost:8080' },
  },
  test: {
    environment: 'jsdom',
    // They start sooner than processes, and no test needs one of its own.
    pool: 'threads',
    setupFiles: ['./src/testing/setup.ts'],
    include: ['{src,cockpit}/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // Letter by letter, a form takes a busy machine its time.
    testTimeout: 60_000,
  },
})
