import type { ApprovalView } from '@/api/types'

const DIGITS = 4
const SCALE = 10n ** BigInt(DIGITS)

/** Adds up decimals without losing a digit: money does not go through floating point. */
export function totals(approvals: Pick<ApprovalView, 'request'>[]): { amount: string; currency: string }[] {
  const sums = new Map<string, bigint>()
  for (const { request } of approvals) {
    sums.set(request.baseCurrency, (sums.get(request.baseCurrency) ?? 0n) + scaled(request.amountBase))
  }
  return [...sums].map(([currency, sum]) => ({ amount: written(sum), currency }))
}

function scaled(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.')
  return BigInt(whole + fraction.padEnd(DIGITS, '0').slice(0, DIGITS))
}

function written(sum: bigint): string {
  return `${sum / SCALE}.${String(sum % SCALE).padStart(DIGITS, '0')}`
}
