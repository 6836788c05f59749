import { Screen } from '@/ui/Screen'
import { Loading } from '@/ui/states'

export function HistoryScreen() {
  return (
    <Screen>
      <Loading />
    </Screen>
  )
}
