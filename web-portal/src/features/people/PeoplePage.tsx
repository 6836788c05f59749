import { UserPlus, Users } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '@/ui/Button'
import { DataRows, DataTable, SkeletonRows } from '@/ui/DataTable'
import { Page } from '@/ui/Page'
import { EmptyState, ErrorState } from '@/ui/states'
import { useUserListQuery } from './api'
import { usePeopleColumns } from './peopleColumns'
import { PeopleFilters } from './PeopleFilters'
import { usePeopleFilter, type PeopleFilter } from './peopleFilter'

/** Everybody who has an account. The filters are in the address, so that a view can be sent to a colleague. */
export default function PeoplePage() {
  const { t } = useTranslation('people')
  const [filter, change] = usePeopleFilter()
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <ButtonLink to="/people/new" look="primary">
          <UserPlus size={16} aria-hidden />
          {t('list.add')}
        </ButtonLink>
      }
    >
      <PeopleFilters filter={filter} onChange={change} />
      <PeopleList key={JSON.stringify(filter)} filter={filter} onClear={() => change({})} />
    </Page>
  )
}

function PeopleList({ filter, onClear }: { filter: PeopleFilter; onClear: () => void }) {
  const { t } = useTranslation('people')
  const columns = usePeopleColumns()
  /** Where each page that is shown begins. */
  const [cursors, setCursors] = useState<string[]>([''])
  const first = useUserListQuery({ ...filter })
  if (first.error && !first.data) {
    return <ErrorState error={first.error} onRetry={() => void first.refetch()} />
  }
  if (first.data?.items.length === 0) {
    const filtered = Object.values(filter).some((value) => value !== undefined)
    return (
      <EmptyState
        icon={<Users size={22} />}
        title={t('list.empty')}
        action={filtered && <Button onClick={onClear}>{t('list.clear')}</Button>}
      >
        {t('list.emptyHint')}
      </EmptyState>
    )
  }
  const last = cursors.at(-1) ?? ''
  const seen = first.data?.items.length ?? 0
  return (
    <>
      <p role="status" className="sr-only">
        {first.data && t('list.shown', { count: seen })}
      </p>
      <DataTable caption={t('list.title')} columns={columns}>
        {cursors.map((cursor) => (
          <PeopleRows key={cursor} filter={filter} cursor={cursor} />
        ))}
      </DataTable>
      <MorePeople filter={filter} cursor={last} onMore={(next) => setCursors([...cursors, next])} />
    </>
  )
}

/** One page of the list. Each is in the cache by itself and is read again when somebody on it changes. */
function PeopleRows({ filter, cursor }: { filter: PeopleFilter; cursor: string }) {
  const columns = usePeopleColumns()
  const { data } = useUserListQuery({ ...filter, cursor: cursor || undefined })
  return data ? (
    <DataRows columns={columns} rows={data.items} keyOf={({ id }) => id} />
  ) : (
    <SkeletonRows columns={columns.length} rows={cursor ? 3 : 8} />
  )
}

function MorePeople({
  filter,
  cursor,
  onMore,
}: {
  filter: PeopleFilter
  cursor: string
  onMore: (next: string) => void
}) {
  const { t } = useTranslation(['people', 'shell'])
  const { data, isFetching, error, refetch } = useUserListQuery({ ...filter, cursor: cursor || undefined })
  if (error && !data) {
    return <ErrorState error={error} onRetry={() => void refetch()} />
  }
  const next = data?.nextCursor
  return next ? (
    <Button className="self-center" busy={isFetching} onClick={() => onMore(next)}>
      {t('shell:action.loadMore')}
    </Button>
  ) : null
}
