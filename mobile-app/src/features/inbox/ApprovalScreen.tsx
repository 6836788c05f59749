import { Screen } from '@/ui/Screen'
import { Loading } from '@/ui/states'

export function ApprovalScreen() {
  return (
    <Screen>
      <Loading />
    </Screen>
  )
}
