import CloudCheck from 'lucide-react-native/icons/cloud-check'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { conflicts as keptConflicts, useLocal } from '@/features/sync'
import { Button } from '@/ui/Button'
import { List } from '@/ui/List'
import { Screen } from '@/ui/Screen'
import { EmptyState } from '@/ui/states'
import { ConflictCard } from './ConflictCard'
import { useSync } from '@/features/sync'
import { WaitingCard } from './WaitingCard'

/** What was done here and is still to be sent, and what the server did not do. */
export function OutboxScreen() {
  const { t } = useTranslation('outbox')
  const { running, now } = useSync()
  const waiting = useLocal('outbox', (_, { outbox }) => outbox.all())
  const conflicts = useLocal('conflicts', (_, { store }) => keptConflicts(store))
  return (
    <Screen>
      <List
        data={waiting}
        keyExtractor={({ id }) => id}
        renderItem={({ item }) => <WaitingCard entry={item} />}
        contentContainerClassName="gap-3 p-4"
        ListHeaderComponent={
          conflicts.length > 0 ? (
            <View className="gap-3">
              {conflicts.map((conflict) => (
                <ConflictCard key={conflict.id} conflict={conflict} />
              ))}
            </View>
          ) : null
        }
        ListFooterComponent={
          waiting.length > 0 ? (
            <Button busy={running} onPress={now}>
              {t('send')}
            </Button>
          ) : null
        }
        empty={
          conflicts.length === 0 ? (
            <EmptyState icon={CloudCheck} title={t('none')}>
              {t('noneDetail')}
            </EmptyState>
          ) : null
        }
      />
    </Screen>
  )
}
