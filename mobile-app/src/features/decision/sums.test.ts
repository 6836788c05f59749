import type { ApprovalView } from '@/api/types'
import { totals } from './sums'

const of = (amountBase: string, baseCurrency = 'EUR') =>
  ({ request: { amountBase, baseCurrency } }) as ApprovalView

test('amounts are added up to the last digit', () => {
  expect(totals([of('0.1'), of('0.2'), of('999999999999.99')])).toEqual([
    { amount: '1000000000000.2900', currency: 'EUR' },
  ])
})

test('each base currency has its own sum', () => {
  expect(totals([of('1'), of('2', 'USD')])).toHaveLength(2)
})
