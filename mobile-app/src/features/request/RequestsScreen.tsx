import { useNavigation } from '@react-navigation/native'
import Plus from 'lucide-react-native/icons/plus'
import RefreshCw from 'lucide-react-native/icons/refresh-cw'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Platform, View } from 'react-native'
import { useSync } from '@/features/sync'
import { usePages } from '@/features/paging'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { List } from '@/ui/List'
import { Screen } from '@/ui/Screen'
import { SegmentedTabs } from '@/ui/SegmentedTabs'
import { Text } from '@/ui/Text'
import { DraftCards } from './DraftCards'
import { NoRequests } from './NoRequests'
import { RequestCard } from './RequestCard'
import { type RequestKey, requestsAfter, type Status } from './requestPages'

const STATUSES = ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const

/** What this person has asked for, newest first: also what is still to be sent. */
export function RequestsScreen() {
  const { t } = useTranslation(['request', 'shell'])
  const { navigate } = useNavigation()
  const { running, now } = useSync()
  const [status, setStatus] = useState<Status>()
  const { keys, more, complete } = usePages<RequestKey>(`requests:${status}`, (database, last, limit) =>
    requestsAfter(database, status, last, limit),
  )
  const open = useCallback((id: string) => navigate('Request', { id }), [navigate])
  return (
    <Screen
      title={t('list.mine')}
      actions={
        Platform.OS === 'web' && (
          <IconButton label={t('shell:action.refresh')} icon={RefreshCw} disabled={running} onPress={now} />
        )
      }
    >
      <View className="px-4 pb-3">
        <SegmentedTabs
          label={t('filter.status')}
          value={status ?? 'ANY'}
          options={[
            { value: 'ANY', label: t('filter.any') },
            ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
          onChange={(value) => setStatus(value === 'ANY' ? undefined : value)}
        />
      </View>
      <List
        data={keys}
        keyExtractor={({ id }) => id}
        renderItem={({ item }) => <RequestCard id={item.id} onOpen={open} />}
        onEndReached={more}
        refreshing={running}
        onRefresh={now}
        ListHeaderComponent={status ? null : <DraftCards />}
        empty={<NoRequests onShowAll={status && (() => setStatus(undefined))} />}
        ListFooterComponent={
          complete && keys.length > 0 ? (
            <Text look="faint" className="pt-2 text-center">
              {t('list.end')}
            </Text>
          ) : null
        }
      />
      <View className="border-t border-line bg-surface px-4 py-3">
        <Button look="primary" icon={Plus} className="min-h-14" onPress={() => navigate('NewRequest')}>
          {t('list.new')}
        </Button>
      </View>
    </Screen>
  )
}
