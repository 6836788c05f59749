/** A duration as people set it: so many of one unit. */
export interface Duration {
  amount: number
  unit: Unit
}

export const UNITS = ['minutes', 'hours', 'days'] as const
export type Unit = (typeof UNITS)[number]

const FORMS: [RegExp, Unit][] = [
  [/^PT(\d+)M$/, 'minutes'],
  [/^PT(\d+)H$/, 'hours'],
  [/^P(\d+)D$/, 'days'],
]

/** @returns undefined for one of several units, which is shown as it is */
export function parseDuration(text: string): Duration | undefined {
  for (const [form, unit] of FORMS) {
    const amount = form.exec(text)?.[1]
    if (amount) {
      return { amount: Number(amount), unit }
    }
  }
  return undefined
}

export function isoDuration({ amount, unit }: Duration): string {
  return unit === 'days' ? `P${amount}D` : `PT${amount}${unit === 'hours' ? 'H' : 'M'}`
}
