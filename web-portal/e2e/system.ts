import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const START_MS = 300_000
const STOP_MS = 30_000

/** Starts the whole system, as its user would, for all tests; ATHENA_URL names one that runs already. */
export default async function startSystem() {
  if (process.env.ATHENA_URL) {
    return
  }
  const port = await freePort()
  const data = await mkdtemp(join(tmpdir(), 'athena-e2e-'))
  await mkdir('test-results', { recursive: true })
  const log = createWriteStream('test-results/system.log')
  const system = spawn(
    resolve(import.meta.dirname, '../../athena'),
    ['up', '--port', String(port), '--data', data, '--rollback-window', 'PT10M'],
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  system.stdout.pipe(log)
  system.stderr.pipe(log)
  const ended = new Promise<void>((done) => system.once('exit', () => done()))
  process.env.ATHENA_URL = `http://localhost:${port}`

  const stop = async () => {
    if (system.exitCode === null && system.pid) {
      process.kill(-system.pid, 'SIGTERM')
      await Promise.race([ended, new Promise((late) => setTimeout(late, STOP_MS))])
    }
    await rm(data, { recursive: true, force: true })
  }
  try {
    await ready(process.env.ATHENA_URL, () => system.exitCode !== null)
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

async function ready(url: string, ended: () => boolean) {
  const until = Date.now() + START_MS
  for (;;) {
    const answer = await fetch(`${url}/actuator/health/readiness`).catch(() => undefined)
    if (answer?.ok) {
      return
    }
    if (ended() || Date.now() > until) {
      throw new Error('The system did not start; see test-results/system.log')
    }
    await new Promise((later) => setTimeout(later, 1_000))
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
}
