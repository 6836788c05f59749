import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds what Cockpit loads beside its own: engine-app serves `athena-*.js` out of this folder as Cockpit's scripts. */
export default defineConfig({
  plugins: [react()],
  publicDir: false,
  // Nothing replaces it in a page that is not built by Vite.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: 'target/classes/cockpit',
    // Preloading puts code that all parts share into the entry, which Cockpit loads under another address than they would.
    modulePreload: false,
    sourcemap: false,
    rolldownOptions: {
      input: { 'athena-history': 'cockpit/plugins.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: ({ name }) => `athena-${name}-[hash].js`,
        codeSplitting: {
          groups: [
            { name: 'texts', test: /cockpit\/i18n\/(texts|locale)\.ts/, priority: 3 },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
            {
              name: 'diagram',
              test: /node_modules\/(bpmn-|diagram-|didi|moddle|min-|tiny-svg|path-intersection|ids|inherits-browser|@bpmn-io)/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
})
