import UserRoundCheck from 'lucide-react-native/icons/user-round-check'
import WifiOff from 'lucide-react-native/icons/wifi-off'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollView, View } from 'react-native'
import type { Delegation } from '@/api/types'
import { useFetched, useNames } from '@/features/online'
import { usePerson } from '@/features/sync'
import { Button } from '@/ui/Button'
import { Screen } from '@/ui/Screen'
import { EmptyState, ErrorState, Loading } from '@/ui/states'
import { Text } from '@/ui/Text'
import { delegations } from './api'
import { DelegationCard } from './DelegationCard'
import { DelegationSheet } from './DelegationSheet'

/** Who decides for this person while they are away, and for whom they decide. */
export function DelegationsScreen() {
  const { t } = useTranslation(['delegation', 'shell'])
  const [adding, setAdding] = useState(false)
  const { data, refusal, again } = useFetched('delegations', delegations)
  return (
    <Screen>
      <ScrollView contentContainerClassName="gap-4 p-4">
        <Text look="small">{t('lead')}</Text>
        {refusal?.why === 'offline' ? (
          <EmptyState
            icon={WifiOff}
            title={t('shell:error.title')}
            action={<Button onPress={again}>{t('shell:action.retry')}</Button>}
          >
            {t('offline')}
          </EmptyState>
        ) : refusal ? (
          <ErrorState why={refusal.why} detail={refusal.detail} onRetry={again} />
        ) : data ? (
          <Lists delegations={data} onChanged={again} onAdd={() => setAdding(true)} />
        ) : (
          <Loading />
        )}
      </ScrollView>
      {adding && <DelegationSheet onClose={() => setAdding(false)} onAdded={again} />}
    </Screen>
  )
}

function Lists({
  delegations: all,
  onChanged,
  onAdd,
}: {
  delegations: Delegation[]
  onChanged: () => void
  onAdd: () => void
}) {
  const { t } = useTranslation('delegation')
  const { user } = usePerson()
  const nameOf = useNames(all.flatMap(({ fromUserId, toUserId }) => [fromUserId, toUserId]))
  const given = all.filter(({ fromUserId }) => fromUserId === user.id)
  const received = all.filter(({ toUserId }) => toUserId === user.id)
  const add = (
    <Button look="primary" onPress={onAdd}>
      {t('new')}
    </Button>
  )
  return (
    <>
      {given.length === 0 ? (
        <EmptyState icon={UserRoundCheck} title={t('none')} action={add}>
          {t('noneDetail')}
        </EmptyState>
      ) : (
        <View className="gap-3">
          <Text look="heading">{t('given')}</Text>
          {given.map((delegation) => (
            <DelegationCard
              key={delegation.id}
              delegation={delegation}
              name={nameOf(delegation.toUserId) ?? '…'}
              onEnded={onChanged}
            />
          ))}
          {add}
        </View>
      )}
      {received.length > 0 && (
        <View className="gap-3">
          <Text look="heading">{t('received')}</Text>
          {received.map((delegation) => (
            <DelegationCard
              key={delegation.id}
              delegation={delegation}
              name={nameOf(delegation.fromUserId) ?? '…'}
            />
          ))}
        </View>
      )}
    </>
  )
}
