import { type RouteProp, useNavigation, useRoute } from '@react-navigation/native'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Screen } from '@/ui/Screen'
import type { Origin } from './draft'
import { RequestForm } from './RequestForm'
import { useCurrencies } from './useCurrencies'
import { useStart } from './useStart'

/** A new request: from nothing, from an earlier one, or from what the server did not take. */
export function NewRequestScreen() {
  const { t } = useTranslation('request')
  const { setOptions } = useNavigation()
  const { params = {} } = useRoute<RouteProp<{ NewRequest: Origin | undefined }, 'NewRequest'>>()
  const [round, setRound] = useState(0)
  const again = params.from !== undefined
  useEffect(() => {
    setOptions({ title: t(again ? 'form.titleCopy' : 'form.title') })
  }, [again, setOptions, t])
  return (
    <Screen>
      <Form key={round} origin={params} onDiscard={() => setRound(round + 1)} />
    </Screen>
  )
}

function Form({ origin, onDiscard }: { origin: Origin; onDiscard: () => void }) {
  const { currencies, usual } = useCurrencies()
  const start = useStart(origin, usual)
  return <RequestForm start={start} currencies={currencies} correct={origin.correct} onDiscard={onDiscard} />
}
