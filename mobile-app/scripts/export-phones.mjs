// Makes the bundles of the app for phones without a network: that it can be built, or, with --as-in-stores, just what a store gets.
import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PLATFORMS = ['android', 'ios']
const root = fileURLToPath(new URL('..', import.meta.url))
const out = fileURLToPath(new URL('../target/phones', import.meta.url))
const asInStores = process.argv.includes('--as-in-stores')

rmSync(out, { recursive: true, force: true })
execFileSync(
  'npx',
  [
    ...['expo', 'export', '--output-dir', out],
    // Both at once, as they share what Metro has read.
    ...PLATFORMS.flatMap((platform) => ['--platform', platform]),
    // Everything is found and compiled before it is made smaller and translated for Hermes, which shows no mistakes of ours.
    ...(asInStores ? [] : ['--no-minify', '--no-bytecode']),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, EXPO_OFFLINE: '1', CI: '1' } },
)
for (const platform of PLATFORMS) {
  const bundles = readdirSync(`${out}/_expo/static/js/${platform}`)
  if (!bundles.some((file) => file.endsWith(asInStores ? '.hbc' : '.js'))) {
    throw new Error(`There is no bundle for ${platform}`)
  }
}
