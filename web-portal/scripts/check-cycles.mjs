// Fails the build when files of it import each other in a circle: what one of them takes from another while both are loaded is
// not there yet, and a page breaks that works while it is developed.
import { readFile } from 'node:fs/promises'

const manifest = JSON.parse(
  await readFile(new URL('../target/classes/portal/.vite/manifest.json', import.meta.url), 'utf8'),
)

function reached(from) {
  const seen = new Set()
  const open = [...(manifest[from].imports ?? [])]
  while (open.length > 0) {
    const next = open.pop()
    if (!seen.has(next)) {
      seen.add(next)
      open.push(...(manifest[next].imports ?? []))
    }
  }
  return seen
}

const circular = Object.keys(manifest).filter((key) => reached(key).has(key))
if (circular.length > 0) {
  console.error(`These import each other: ${circular.map((key) => manifest[key].file).join(', ')}`)
  console.error('Merge less of what is shared (vite.config.ts), or let less of it be imported by everybody.')
  process.exit(1)
}
