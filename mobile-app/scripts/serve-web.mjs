// Serves the build of the web app as engine-app does, and hands calls on to a running system: for work on the app.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const files = fileURLToPath(new URL('../target/classes/mobile-app', import.meta.url))
const system = new URL(process.env.ATHENA_URL ?? 'http://localhost:8080')
const port = Number(process.env.PORT ?? 8090)
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
}

createServer((call, answer) => {
  const path = new URL(call.url, 'http://localhost').pathname
  if (!path.startsWith('/m/')) {
    const onward = request(
      new URL(call.url, system),
      { method: call.method, headers: call.headers },
      (got) => {
        answer.writeHead(got.statusCode, got.headers)
        got.pipe(answer)
      },
    )
    onward.on('error', () => answer.writeHead(502).end())
    call.pipe(onward)
    return
  }
  const named = join(files, decodeURIComponent(path.slice(2)))
  const file = existsSync(named) && statSync(named).isFile() ? named : join(files, 'index.html')
  answer.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cache-Control': 'no-cache',
  })
  createReadStream(file).pipe(answer)
}).listen(port, () => console.log(`http://localhost:${port}/m/ with ${system.origin}`))
