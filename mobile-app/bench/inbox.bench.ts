import { writeFileSync } from 'node:fs'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { keptForOffline, kill } from '../e2e/app'

const {
  ATHENA_BENCH_USER = 'l1',
  ATHENA_BENCH_PASSWORD = 'athena-demo',
  ATHENA_BENCH_ROUNDS = '1',
  ATHENA_BENCH_APPROVALS = '0',
  ATHENA_BENCH_RESULT = 'test-results/bench.json',
} = process.env
const SCROLLS = 120
/** The last of all: nothing else has all of its digits. */
const SOUGHT = `BENCH-${ATHENA_BENCH_APPROVALS}`

test('the inbox', async ({ browser }) => {
  const rounds = []
  for (let round = 0; round < Number(ATHENA_BENCH_ROUNDS); round++) {
    rounds.push(await measure(browser))
  }
  writeFileSync(ATHENA_BENCH_RESULT, JSON.stringify(rounds))
})

/** A browser that has never been here. */
async function measure(browser: Browser) {
  const context = await browser.newContext()
  const first = await context.newPage()
  await first.goto('/m/')
  await first.getByLabel('Username').fill(ATHENA_BENCH_USER)
  await first.getByLabel('Password', { exact: true }).fill(ATHENA_BENCH_PASSWORD)
  const begin = Date.now()
  await first.getByRole('button', { name: 'Sign in' }).click()
  const all = `${Number(ATHENA_BENCH_APPROVALS).toLocaleString('en-GB')} wait for you`
  await expect(first.getByText(all)).toBeVisible()
  const firstSync = Date.now() - begin
  await keptForOffline(first)

  await context.setOffline(true)
  const page = await kill(first)
  await page.addInitScript(observe)
  await page.goto('/m/')
  await page.waitForFunction(() => Measured.opened !== undefined)
  const { opened = 0 } = await page.evaluate(() => Measured)

  const frames = await scroll(page)
  const search = page.getByLabel('Number, title or person')
  await search.click()
  await page.evaluate(() => (Measured.keys = []))
  await search.pressSequentially(SOUGHT, { delay: 60 })
  const typed = Date.now()
  await expect(page.getByText(SOUGHT).filter({ visible: true })).toHaveCount(1)
  const found = Date.now() - typed
  const { keys } = await page.evaluate(() => Measured)
  await context.close()
  return {
    firstSync,
    opened,
    frameP95: percentile(frames, 95),
    keyP50: percentile(keys, 50),
    keyP99: percentile(keys, 99),
    found,
  }
}

interface Measurements {
  /** When the first card was there. */
  opened?: number
  /** From each key to the paint that followed it. */
  keys: number[]
}

declare const Measured: Measurements

/** Runs in the page, before anything of it does. */
function observe() {
  const measured: Measurements = { keys: [] }
  Object.assign(globalThis, { Measured: measured })
  const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then))
  const watch = () => {
    if (document.body?.textContent?.includes('BENCH-')) {
      painted(() => (measured.opened = performance.now()))
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

/** Turns the wheel as fast as somebody in a hurry. @returns the time between frames meanwhile */
async function scroll(page: Page): Promise<number[]> {
  await page.getByText('BENCH-').filter({ visible: true }).first().hover()
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

function percentile(values: number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}
