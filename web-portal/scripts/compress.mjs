// Compresses the built files once, so that no server does at every request.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const assets = new URL('../target/classes/portal/assets/', import.meta.url)

for (const name of await readdir(assets)) {
  if (/\.(js|css)$/.test(name)) {
    const content = await readFile(new URL(name, assets))
    await writeFile(new URL(`${name}.gz`, assets), gzipSync(content, { level: 9 }))
    await writeFile(new URL(`${name}.br`, assets), brotliCompressSync(content))
  }
}
