import { writeFileSync } from 'node:fs'
import { expect, test, type Browser, type Page } from '@playwright/test'

const {
  ATHENA_URL = 'http://localhost:8080',
  ATHENA_BENCH_USER = 'l1',
  ATHENA_BENCH_PASSWORD = 'athena-demo',
  ATHENA_BENCH_ROUNDS = '1',
  ATHENA_BENCH_APPROVALS = '0',
  ATHENA_BENCH_RESULT = 'test-results/bench.json',
} = process.env
const KEYS = 60
const SCROLLS = 120
const SETTLING_MS = 1_500
/** More than anybody pages through in a day. */
const MANY = 10_000

test('the inbox', async ({ browser }) => {
  const rounds = []
  for (let round = 0; round < Number(ATHENA_BENCH_ROUNDS); round++) {
    rounds.push(await measure(browser))
  }
  writeFileSync(ATHENA_BENCH_RESULT, JSON.stringify(rounds))
})

/** A browser that has never been here, but for being signed in. */
async function measure(browser: Browser) {
  const context = await browser.newContext({ baseURL: ATHENA_URL })
  const login = await context.request.post('/api/v1/auth/browser/login', {
    data: { username: ATHENA_BENCH_USER, password: ATHENA_BENCH_PASSWORD },
  })
  expect(login.status()).toBe(200)
  await context.addInitScript(() => localStorage.setItem('athena.session', 'open'))
  const page = await context.newPage()
  await page.addInitScript(observe)
  await page.goto('/approvals')
  await page.waitForFunction(() => Measured.usable !== undefined)
  const { usable = 0 } = await page.evaluate(() => Measured)
  // Until what comes after the first rows has come; the network is never idle, as the page listens to changes.
  await page.waitForTimeout(SETTLING_MS)

  const keys = await press(
    page,
    Array.from({ length: KEYS }, (_, at) => (at % 3 === 2 ? 'k' : 'j')),
  )
  const frames = await scroll(page)

  const loadMany = await goFarDown(page)
  const keysLoaded = await press(
    page,
    Array.from({ length: KEYS }, (_, at) => (at % 3 === 2 ? 'j' : 'k')),
  )
  // What the server says is not measured here: the copies have no process that could go on.
  await page.route('**/approve', (route) => route.abort())
  const [approve = 0] = await press(page, ['a'])

  const { lcp, cls, inp, firstPaint } = await page.evaluate(() => Measured)
  await context.close()
  return {
    firstPaint,
    lcp,
    usable,
    cls,
    inp,
    keyP50: percentile(keys, 50),
    keyP99: percentile(keys, 99),
    frameP95: percentile(frames, 95),
    loadMany,
    keyP99Loaded: percentile(keysLoaded, 99),
    approveLoaded: approve,
  }
}

interface Measurements {
  firstPaint: number
  lcp: number
  cls: number
  inp: number
  /** When the first row could be acted on. */
  usable?: number
  /** From each key to the paint that followed it. */
  keys: number[]
}

declare const Measured: Measurements

/** Runs in the page, before anything of it does. */
function observe() {
  const measured: Measurements = { firstPaint: 0, lcp: 0, cls: 0, inp: 0, keys: [] }
  Object.assign(globalThis, { Measured: measured })
  const on = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    })
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') {
      measured.firstPaint = startTime
    }
  })
  on('largest-contentful-paint', ({ startTime }) => (measured.lcp = startTime))
  on('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    measured.cls += shift.hadRecentInput ? 0 : shift.value
  })
  on('event', ({ duration }) => (measured.inp = Math.max(measured.inp, duration)), { durationThreshold: 16 })

  const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then))
  const watch = () => {
    if (document.querySelector('[role=row][tabindex="0"]')) {
      painted(() => (measured.usable = performance.now()))
    } else {
      requestAnimationFrame(watch)
    }
  }
  requestAnimationFrame(watch)
  addEventListener(
    'keydown',
    ({ timeStamp }) => painted(() => measured.keys.push(performance.now() - timeStamp)),
    true,
  )
}

/** Once those that were pressed before have been answered. */
function forgetKeys(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            Measured.keys = []
            done()
          }, 100),
        ),
      ),
  )
}

async function press(page: Page, keys: string[]): Promise<number[]> {
  await forgetKeys(page)
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(50)
  }
  await page.waitForFunction((count) => Measured.keys.length === count, keys.length)
  return page.evaluate(() => Measured.keys)
}

/** Turns the wheel as fast as somebody in a hurry. @returns the time between frames meanwhile */
async function scroll(page: Page): Promise<number[]> {
  await page.getByRole('row').first().hover()
  await page.evaluate(() => {
    const frames: number[] = []
    Object.assign(globalThis, { frames })
    let before = performance.now()
    const next = () => {
      const now = performance.now()
      frames.push(now - before)
      before = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  for (let at = 0; at < SCROLLS; at++) {
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(16)
  }
  return page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames)
}

/** Goes on to the end until very many have been loaded. @returns how long that took */
async function goFarDown(page: Page): Promise<number> {
  const begin = Date.now()
  const many = Math.min(MANY, Number(ATHENA_BENCH_APPROVALS))
  await page.locator('[role=row][tabindex="0"]').focus()
  for (;;) {
    await page.keyboard.press('End')
    const reached = Number(await page.locator('[role=row][tabindex="0"]').getAttribute('aria-rowindex'))
    if (reached >= many) {
      return Date.now() - begin
    }
    await page.waitForTimeout(20)
  }
}

function percentile(values: number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}
