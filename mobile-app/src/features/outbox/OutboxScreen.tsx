import { Screen } from '@/ui/Screen'
import { Loading } from '@/ui/states'

export function OutboxScreen() {
  return (
    <Screen>
      <Loading />
    </Screen>
  )
}
