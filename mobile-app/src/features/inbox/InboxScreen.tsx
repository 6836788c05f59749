import { Screen } from '@/ui/Screen'
import { Loading } from '@/ui/states'

export function InboxScreen() {
  return (
    <Screen>
      <Loading />
    </Screen>
  )
}
