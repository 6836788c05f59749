// Starts the whole system as its user would, runs what is named on it, one after the other, and stops it.
// ATHENA_URL names one that runs already.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const START_MS = 300_000
const STOP_MS = 30_000
const root = fileURLToPath(new URL('..', import.meta.url))
const scripts = process.argv.slice(2)

function run(url) {
  for (const script of scripts) {
    const { status } = spawnSync('npm', ['run', script], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ATHENA_URL: url },
    })
    if (status !== 0) {
      return status ?? 1
    }
  }
  return 0
}

async function ready(url, system) {
  const until = Date.now() + START_MS
  while (Date.now() < until && system.exitCode === null) {
    const answer = await fetch(`${url}/actuator/health/readiness`).catch(() => undefined)
    if (answer?.ok) {
      return
    }
    await new Promise((later) => setTimeout(later, 1_000))
  }
  throw new Error('The system did not start; see target/system.log')
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })
}

if (process.env.ATHENA_URL) {
  process.exit(run(process.env.ATHENA_URL))
}
const port = await freePort()
const data = mkdtempSync(join(tmpdir(), 'athena-mobile-'))
mkdirSync(join(root, 'target'), { recursive: true })
const log = openSync(join(root, 'target/system.log'), 'w')
const system = spawn(
  join(root, '../athena'),
  // Windows close while it is played.
  ['up', '--port', String(port), '--data', data, '--rollback-window', 'PT1M'],
  {
    detached: true,
    stdio: ['ignore', log, log],
    // Ready sooner, and what plays beside it has more of a small machine.
    env: { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' },
  },
)
const ended = new Promise((done) => system.once('exit', done))
let status = 1
try {
  await ready(`http://localhost:${port}`, system)
  status = run(`http://localhost:${port}`)
} finally {
  if (system.exitCode === null) {
    process.kill(-system.pid, 'SIGTERM')
    await Promise.race([ended, new Promise((late) => setTimeout(late, STOP_MS))])
  }
  rmSync(data, { recursive: true, force: true })
}
process.exit(status)
