import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds what Cockpit loads: a script of a known name, and by it a file for each page. */
export default defineConfig({
  plugins: [react()],
  publicDir: false,
  build: {
    target: 'es2022',
    // Beside Cockpit's settings on the class path: engine-app serves both as Cockpit's scripts.
    outDir: 'target/classes/cockpit',
    assetsInlineLimit: 0,
    sourcemap: false,
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: { history: 'cockpit/plugin.tsx' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: 'athena-[name].js',
        chunkFileNames: ({ name }) => `athena-${name.split('~')[0]}-[hash].js`,
        assetFileNames: 'athena-[name][extname]',
      },
    },
  },
  base: './',
})
