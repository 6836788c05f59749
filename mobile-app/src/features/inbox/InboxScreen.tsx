import { useNavigation } from '@react-navigation/native'
import ListChecks from 'lucide-react-native/icons/list-checks'
import RefreshCw from 'lucide-react-native/icons/refresh-cw'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Platform, View } from 'react-native'
import type { ApprovalView } from '@/api/types'
import { type Action, DecideSheet } from '@/features/decision'
import { useSync } from '@/features/sync'
import { AskForPush } from '@/features/push'
import { usePages } from '@/features/paging'
import { useLocal, usePerson } from '@/features/sync'
import { useFormats } from '@/i18n/formats'
import { IconButton } from '@/ui/IconButton'
import { List } from '@/ui/List'
import { Screen } from '@/ui/Screen'
import { Text } from '@/ui/Text'
import { ApprovalCard, type CardActions } from './ApprovalCard'
import { InboxFilters } from './InboxFilters'
import { approvalsAfter, type InboxFilter, type InboxKey, inboxSize, undecided, viewsOf } from './inboxPages'
import { NothingWaits } from './NothingWaits'
import { SelectionBar } from './SelectionBar'
import { useCatalog } from '@/features/catalog'
import { MOST, useSelection } from './useSelection'

/** What waits for this person's decision: as this device has it, so that it is there at once and without a network. */
export function InboxScreen() {
  const { t } = useTranslation(['inbox', 'shell'])
  const formats = useFormats()
  const { navigate } = useNavigation()
  const { store } = usePerson()
  const { running, now } = useSync()
  const { categories, nameOf } = useCatalog()
  const selection = useSelection()
  const [filter, setFilter] = useState<InboxFilter>({ search: '', categoryId: undefined, sort: 'due' })
  const [deciding, setDeciding] = useState<{ approvals: ApprovalView[]; action: Action }>()
  // Typing goes first; the list follows.
  const shown = useDeferredValue(filter)
  const size = useLocal('inbox:size', inboxSize)
  const { keys, more, complete } = usePages<InboxKey>(
    `inbox:${JSON.stringify(shown)}`,
    (database, last, limit) => approvalsAfter(database, shown, last, limit),
  )
  const { tick } = selection
  const actions = useMemo<CardActions>(
    () => ({
      open: (id) => navigate('Approval', { id }),
      decide: (id, action) => setDeciding({ approvals: viewsOf(store.database, [id]), action }),
      tick,
    }),
    [navigate, store, tick],
  )
  const { ticked } = selection
  const narrowed = filter.search !== '' || filter.categoryId !== undefined
  return (
    <Screen
      title={t('title')}
      lead={size > 0 ? t('count', { count: size, number: formats.number(size) }) : undefined}
      actions={
        <View className="flex-row">
          {Platform.OS === 'web' && (
            <IconButton label={t('shell:action.refresh')} icon={RefreshCw} disabled={running} onPress={now} />
          )}
          {size > 0 && (
            <IconButton
              label={t(ticked ? 'select.stop' : 'select.start')}
              icon={ListChecks}
              pressed={ticked !== undefined}
              onPress={ticked ? selection.stop : selection.start}
            />
          )}
        </View>
      }
    >
      <AskForPush onAllowed={now} />
      {(size > 0 || narrowed) && (
        <InboxFilters filter={filter} categories={categories} onChange={setFilter} />
      )}
      <List
        data={keys}
        keyExtractor={({ id }) => id}
        extraData={ticked}
        renderItem={({ item }) => (
          <ApprovalCard id={item.id} nameOf={nameOf} actions={actions} ticked={ticked?.has(item.id)} />
        )}
        onEndReached={more}
        refreshing={running}
        onRefresh={now}
        empty={<NothingWaits narrowed={narrowed} />}
        ListFooterComponent={
          complete && keys.length > 0 ? (
            <Text look="faint" className="pt-2 text-center">
              {t('end')}
            </Text>
          ) : null
        }
      />
      {ticked && (
        <SelectionBar
          count={ticked.size}
          onAll={() => selection.all(undecided(store.database, keys.slice(0, MOST)))}
          onDecide={(action) => setDeciding({ approvals: viewsOf(store.database, [...ticked]), action })}
        />
      )}
      {deciding && deciding.approvals.length > 0 && (
        <DecideSheet {...deciding} onClose={() => setDeciding(undefined)} onDecided={selection.stop} />
      )}
    </Screen>
  )
}
