// Makes what is served under /m: the app for browsers, and the service worker that has it without a network.
import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { generateSW } from 'workbox-build'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = fileURLToPath(new URL('../target/classes/mobile-app', import.meta.url))
const LARGEST_BYTES = 6 * 1024 * 1024

await rm(out, { recursive: true, force: true })
execFileSync('npx', ['expo', 'export', '--platform', 'web', '--output-dir', out], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EXPO_OFFLINE: '1', CI: '1' },
})

const { count, size, warnings } = await generateSW({
  globDirectory: out,
  globPatterns: ['**/*.{js,css,html,wasm,png,ico,ttf,webmanifest}'],
  globIgnores: ['sw.js', 'workbox-*.js'],
  maximumFileSizeToCacheInBytes: LARGEST_BYTES,
  modifyURLPrefix: { '': '/m/' },
  // Those with a fingerprint in their name never change.
  dontCacheBustURLsMatching: /[-.][0-9a-f]{32}\./,
  navigateFallback: '/m/index.html',
  navigateFallbackAllowlist: [/^\/m(\/|$)/],
  clientsClaim: true,
  cleanupOutdatedCaches: true,
  sourcemap: false,
  swDest: `${out}/sw.js`,
})
if (warnings.length > 0) {
  throw new Error(warnings.join('\n'))
}
console.log(`${count} files, ${Math.round(size / 1024)} kB, are kept for use without a network`)
