// Generates src/api/generated from the committed OpenAPI document. With --check it fails when they differ.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import openapi, { astToString } from 'openapi-typescript'

const committed = fileURLToPath(new URL('../src/api/generated/athena.ts', import.meta.url))
const document = new URL('../../engine-app/openapi.json', import.meta.url)
const generated = astToString(await openapi(document))

if (!process.argv.includes('--check')) {
  await writeFile(committed, generated)
} else if ((await readFile(committed, 'utf8')) !== generated) {
  console.error('src/api/generated has drifted from engine-app/openapi.json; accept with: npm run api')
  process.exit(1)
}
