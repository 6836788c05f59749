import { useExchangeRateShowQuery } from '@/features/catalog'
import { useFormats } from '@/i18n/formats'

/** Says amounts in the base currency; without its name while that is not known. */
export function useBaseMoney(): (amount: string) => string {
  const formats = useFormats()
  const { data } = useExchangeRateShowQuery()
  return (amount) => (data ? formats.money(amount, data.baseCurrency) : formats.number(Number(amount)))
}
