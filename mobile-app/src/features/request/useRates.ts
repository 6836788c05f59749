import { useFetched } from '@/features/online'
import { useLocal, usePerson } from '@/features/sync'
import { keepPage, keptPage } from './keptPages'

interface Rates {
  baseCurrency: string
  rates: Record<string, string>
}

/** The usual ones, as long as the server has never been asked which it knows. */
const UNTIL_KNOWN: Rates = {
  baseCurrency: 'EUR',
  rates: { EUR: '1', GBP: '1', SGD: '1', USD: '1' },
}

const KIND = 'list'
const NAME = 'exchange-rates'

/** What people of a region mostly pay in; elsewhere it is the currency of the books. */
const USUAL: Record<string, string> = { EMEA: 'EUR', AMER: 'USD', APAC: 'SGD' }

/** The currencies that the server takes, as this device has heard last, and the one this person mostly needs. */
export function useRates(): { currencies: string[]; usual: string } {
  const { store, clock, user } = usePerson()
  useFetched(NAME, async (http, signal) => {
    const { data } = await http.get<Rates>('/api/v1/exchange-rates', { signal })
    keepPage(store, KIND, NAME, data, clock.now())
    return data
  })
  const known = useLocal(NAME, (database) => keptPage<Rates>(database, KIND, NAME))
  const { rates, baseCurrency } = known?.content ?? UNTIL_KNOWN
  const currencies = [...new Set([baseCurrency, ...Object.keys(rates)])].sort()
  const usual = user.region ? USUAL[user.region] : undefined
  return { currencies, usual: usual && currencies.includes(usual) ? usual : baseCurrency }
}
