// Makes the bundles of the app for phones, as a build in a store has them, without a network.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = fileURLToPath(new URL('../target/phones', import.meta.url))

execFileSync('npx', ['expo', 'export', '--platform', 'android', '--platform', 'ios', '--output-dir', out], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EXPO_OFFLINE: '1', CI: '1' },
})
for (const platform of ['android', 'ios']) {
  if (!readdirSync(`${out}/_expo/static/js/${platform}`).some((file) => file.endsWith('.hbc'))) {
    throw new Error(`There is no bundle for ${platform}`)
  }
}
