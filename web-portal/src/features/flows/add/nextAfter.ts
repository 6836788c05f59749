import { parseDuration, type Duration } from '../duration'
import type { Shape } from '../modeler/diagram'
import { durationOf, partsOf, type Call } from '../modeler/level'

const IN_DAYS = { minutes: 1 / (24 * 60), hours: 1 / 24, days: 1 }
const LATER: Record<Call, number> = { remind: 1, escalate: 2 }

/** When a further reminder or escalation would come: some days after the last there is. */
export function nextAfter(level: Shape, call: Call): Duration {
  const known = partsOf(level)[call].map((timer) => {
    const after = parseDuration(durationOf(timer) ?? '')
    return after ? after.amount * IN_DAYS[after.unit] : 0
  })
  return { amount: Math.ceil(Math.max(0, ...known)) + LATER[call], unit: 'days' }
}
