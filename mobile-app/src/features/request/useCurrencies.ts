import { reference, useLocal, usePerson } from '@/features/sync'

/** What people of a region mostly pay in; elsewhere it is the currency of the books. */
const USUAL: Record<string, string> = { EMEA: 'EUR', AMER: 'USD', APAC: 'SGD' }

/** The currencies that the server takes, as this device has heard last, and the one this person mostly needs. */
export function useCurrencies(): { currencies: string[]; usual: string } {
  const { user } = usePerson()
  const known = useLocal('currencies', (database) => reference(database, 'exchangeRates'))
  if (!known) {
    return { currencies: [], usual: '' }
  }
  const currencies = [...new Set([known.baseCurrency, ...Object.keys(known.rates)])].sort()
  const usual = USUAL[user.region ?? '']
  return { currencies, usual: usual && currencies.includes(usual) ? usual : known.baseCurrency }
}
