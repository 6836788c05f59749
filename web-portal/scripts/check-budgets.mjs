// Fails the build when what a first visitor has to load has grown too large.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Scripts and styles of the first page, compressed. */
const INITIAL_BUDGET_KB = 150

const build = new URL('../target/classes/portal/', import.meta.url)
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', build), 'utf8'))

async function size(file) {
  return gzipSync(await readFile(new URL(file, build))).length / 1024
}

/** A chunk with all that it loads at once. */
function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key)
    for (const next of manifest[key].imports ?? []) {
      withImports(next, seen)
    }
  }
  return seen
}

async function weigh(keys) {
  const files = new Set([...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]))
  let sum = 0
  for (const file of files) {
    sum += await size(file)
  }
  return sum
}

const page = await readFile(new URL('index.html', build), 'utf8')
const initial = new Set()
for (const [key, { file }] of Object.entries(manifest)) {
  if (page.includes(`src="/${file}"`)) {
    withImports(key, initial)
  }
}
// What every start loads besides: the texts of one language.
withImports('src/i18n/locales/en/shell.json', initial)
withImports('src/i18n/locales/en/identity.json', initial)
const first = await weigh(initial)

console.log(`first page ${first.toFixed(1)} kB of ${INITIAL_BUDGET_KB} kB, compressed`)
for (const [key, chunk] of Object.entries(manifest)) {
  if (chunk.isDynamicEntry && !initial.has(key) && !key.endsWith('.json')) {
    const own = [...withImports(key)].filter((other) => !initial.has(other))
    console.log(`  ${(await weigh(own)).toFixed(1).padStart(6)} kB more  ${key}`)
  }
}
if (first > INITIAL_BUDGET_KB) {
  console.error(`The first page is too large (${fileURLToPath(build)}): load something later.`)
  process.exit(1)
}
