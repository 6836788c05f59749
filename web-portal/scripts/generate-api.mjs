// Generates src/api/generated from the committed OpenAPI document. With --check it fails when they differ.
import { readFile, rm } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateEndpoints } from '@rtk-query/codegen-openapi'

const root = fileURLToPath(new URL('..', import.meta.url))
const committed = resolve(root, 'src/api/generated/athena.ts')

async function generate(outputFile) {
  await generateEndpoints({
    schemaFile: resolve(root, '../engine-app/openapi.json'),
    // Relative, as an absolute path would be written down as the import of this machine.
    apiFile: `./${relative(process.cwd(), resolve(root, 'src/api/emptyApi.ts'))}`,
    apiImport: 'api',
    exportName: 'athena',
    outputFile,
    hooks: { queries: true, lazyQueries: false, mutations: true },
    flattenArg: false,
    // What providers call, and not the portal.
    filterEndpoints: /^(?!notification(Ses|Twilio)Callback)/,
  })
}

if (process.argv.includes('--check')) {
  // Beside the committed one, as the import of emptyApi.ts is written relative to the output.
  const fresh = resolve(root, 'src/api/generated/.fresh.ts')
  await generate(fresh)
  const same = (await readFile(fresh, 'utf8')) === (await readFile(committed, 'utf8'))
  await rm(fresh)
  if (!same) {
    console.error('src/api/generated has drifted from engine-app/openapi.json; accept with: npm run api')
    process.exit(1)
  }
} else {
  await generate(committed)
}
