import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Work } from './work'

/** A real approval log that lies beside some clones; it may not be copied into the project. */
const LOG = fileURLToPath(new URL('../../../shared/data/bpic2020-RequestForPayment.csv.gz', import.meta.url))
const MONTH = '2018-01'
const CASES = 24

interface Case {
  amount: number
  rejected: boolean
}

/** Where the log is not: of the same shape, few large ones among many small ones, and one in six rejected. */
const MADE: Case[] = Array.from({ length: CASES }, (_, n) => ({
  amount: Math.round(40 * 1.4 ** n) / 100 + 12,
  rejected: n % 6 === 5,
}))

/** Requests of a month as somebody submitted them, the amounts a hundred times as large, as budgets are beside payments. */
function casesOf(log: string): Case[] {
  const cases = new Map<string, Case>()
  for (const line of log.split('\n').slice(1)) {
    const [id = '', , activity = '', , , at = '', amount = ''] = line.split(',')
    const known = cases.get(id)
    if (known) {
      known.rejected ||= activity.includes('REJECTED')
    } else if (at.startsWith(MONTH) && activity.includes('SUBMITTED') && Number(amount) > 0.01) {
      cases.set(id, { amount: Math.round(Number(amount) * 100) / 100, rejected: false })
    }
  }
  return [...cases.values()].slice(0, CASES)
}

/** What was decided in a month: submitted, and decided by the three levels as it was in reality. */
export async function replayMonth(work: Work): Promise<void> {
  const cases = existsSync(LOG) ? casesOf(gunzipSync(readFileSync(LOG)).toString()) : MADE
  for (const { amount, rejected } of cases) {
    const request = await work.submit('Of a month', (amount * 100).toFixed(2))
    await work.decide('l1', request.id, 'approve')
    if (rejected) {
      await work.decide('l2', request.id, 'reject', 'Not this month')
    } else {
      await work.decide('l2', request.id, 'approve')
      await work.decide('l3', request.id, 'approve')
    }
  }
}
