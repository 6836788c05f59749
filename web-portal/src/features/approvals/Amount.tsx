import { Money } from '@/ui/Money'

/** What is asked for, and what that is in the currency of the organisation where it is another. */
export function Amount({
  amount,
  currency,
  amountBase,
  baseCurrency,
}: {
  amount: string
  currency: string
  amountBase: string
  baseCurrency: string
}) {
  return (
    <span className="flex shrink-0 flex-col items-end">
      <Money amount={amount} currency={currency} className="font-semibold" />
      {currency !== baseCurrency && (
        <Money amount={amountBase} currency={baseCurrency} className="text-xs text-ink-faint" />
      )}
    </span>
  )
}
