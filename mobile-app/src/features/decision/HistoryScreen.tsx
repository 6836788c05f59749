import { useNavigation } from '@react-navigation/native'
import CircleCheckBig from 'lucide-react-native/icons/circle-check-big'
import RefreshCw from 'lucide-react-native/icons/refresh-cw'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Platform } from 'react-native'
import { useSync } from '@/features/sync'
import { usePages } from '@/features/paging'
import { IconButton } from '@/ui/IconButton'
import { List } from '@/ui/List'
import { Screen } from '@/ui/Screen'
import { EmptyState } from '@/ui/states'
import { DecisionCard } from './DecisionCard'
import { type DecisionKey, decisionsAfter } from './historyPages'

/** What this person has decided, newest first, and how long each can be taken back. */
export function HistoryScreen() {
  const { t } = useTranslation(['decision', 'shell'])
  const { navigate } = useNavigation()
  const { running, now } = useSync()
  const { keys, more } = usePages<DecisionKey>('decisions', decisionsAfter)
  const open = useCallback((id: string) => navigate('Approval', { id }), [navigate])
  const undo = useCallback((id: string) => navigate('Rollback', { id }), [navigate])
  return (
    <Screen
      title={t('history.title')}
      lead={keys.length > 0 ? t('history.lead') : undefined}
      actions={
        Platform.OS === 'web' && (
          <IconButton label={t('shell:action.refresh')} icon={RefreshCw} disabled={running} onPress={now} />
        )
      }
    >
      <List
        data={keys}
        keyExtractor={({ id }) => id}
        renderItem={({ item }) => <DecisionCard id={item.id} onOpen={open} onUndo={undo} />}
        onEndReached={more}
        refreshing={running}
        onRefresh={now}
        empty={
          <EmptyState icon={CircleCheckBig} title={t('history.none')}>
            {t('history.noneDetail')}
          </EmptyState>
        }
      />
    </Screen>
  )
}
