import { Screen } from '@/ui/Screen'
import { Loading } from '@/ui/states'

export function RollbackScreen() {
  return (
    <Screen>
      <Loading />
    </Screen>
  )
}
