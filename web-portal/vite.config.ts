/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    // Where Maven takes the module's classes from: engine-app finds the portal on its class path.
    outDir: 'target/classes/portal',
    // Read by the check of the size budgets.
    manifest: true,
    // An inlined asset would be a data: address, which the content security policy allows for pictures only.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  server: {
    // `npm run dev` beside a running system.
    proxy: { '/api': process.env.ATHENA_URL ?? 'http://localhost:8080' },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // Letter by letter, a form takes a busy machine its time.
    testTimeout: 60_000,
  },
})
