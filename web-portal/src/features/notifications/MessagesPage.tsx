import { MailCheck, RefreshCw } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '@/api/people'
import { useAllowed } from '@/policies'
import { Button, IconButton } from '@/ui/Button'
import { classes } from '@/ui/classes'
import { EndlessList } from '@/ui/EndlessList'
import { SelectField } from '@/ui/Field'
import { Card, Page } from '@/ui/Page'
import { PersonField } from '@/ui/PersonField'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { useAddress } from '@/ui/useAddress'
import { MessageDialog } from './MessageDialog'
import { MessageRow, ROW_REM } from './MessageRow'
import { filterOf, STATES, useMessagesInfiniteQuery } from './messages'
import { Replay } from './Replay'

/** What was sent to whom, and what became of it. What it said is not here. */
export default function MessagesPage() {
  const { t } = useTranslation('notifications')
  const allowed = useAllowed()
  const [parameters, set] = useAddress()
  const filter = useMemo(() => filterOf(parameters), [parameters])
  const messages = useMessagesInfiniteQuery(filter)
  const { fetchNextPage } = messages
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage])
  const pages = messages.currentData?.pages
  const items = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages])
  // Of all that was scrolled through: a name stays known while its row may come back.
  const names = useNames(useMemo(() => items.map(({ userId }) => userId), [items]))
  const filtered = Boolean(filter.userId ?? filter.state)
  const open = items.find((message) => message.id === parameters.get('message'))

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <IconButton label={t('refresh')} onClick={() => void messages.refetch()}>
            <RefreshCw size={16} aria-hidden className={classes(messages.isFetching && 'animate-spin')} />
          </IconButton>
          {allowed('notifications:replay') && <Replay onReplayed={() => void messages.refetch()} />}
        </>
      }
    >
      <search aria-label={t('filter.title')} className="grid gap-3 xs:grid-cols-2 sm:max-w-xl">
        <PersonField
          label={t('filter.person')}
          value={filter.userId}
          onChange={(userId) => set({ userId })}
        />
        <SelectField
          label={t('filter.state')}
          required
          value={filter.state ?? ''}
          onChange={(event) => set({ state: event.target.value })}
        >
          <option value="">{t('filter.anyState')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </SelectField>
      </search>
      <Card>
        {messages.error && items.length === 0 ? (
          <ErrorState error={messages.error} onRetry={() => void messages.refetch()} />
        ) : !pages ? (
          <div className="p-4">
            <Skeleton className="h-12" lines={8} />
          </div>
        ) : items.length === 0 ? (
          <EmptyState
            icon={<MailCheck size={22} />}
            title={t(filtered ? 'empty.filtered' : 'empty.title')}
            action={
              filtered && (
                <Button onClick={() => set({ userId: undefined, state: undefined })}>
                  {t('filter.clear')}
                </Button>
              )
            }
          >
            {t(filtered ? 'empty.filteredDetail' : 'empty.detail')}
          </EmptyState>
        ) : (
          <EndlessList
            items={items}
            label={t('title')}
            rowRem={ROW_REM}
            keyOf={(message) => message.id}
            row={(message) => (
              <MessageRow message={message} names={names} onOpen={() => set({ message: message.id })} />
            )}
            hasMore={messages.hasNextPage && !messages.isFetchNextPageError}
            loading={messages.isFetchingNextPage}
            onMore={more}
          />
        )}
        {messages.isFetchNextPageError && <ErrorState error={messages.error} onRetry={more} />}
      </Card>
      {open && <MessageDialog message={open} names={names} onClose={() => set({ message: undefined })} />}
    </Page>
  )
}
