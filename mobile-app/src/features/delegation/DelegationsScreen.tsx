import { Screen } from '@/ui/Screen'
import { Loading } from '@/ui/states'

export function DelegationsScreen() {
  return (
    <Screen>
      <Loading />
    </Screen>
  )
}
