import { useTranslation } from 'react-i18next'
import { ask } from '../api'
import { number } from '../ui/format'
import { Empty, Failure, Loading } from '../ui/states'
import { useAnswer } from '../useAnswer'
import { toQuery, type Filters } from './filters'
import { InstanceTable } from './InstanceTable'
import { usePages } from './usePages'

/**
 * The instances that filters leave, page after page.
 * @param definition narrows them to a process definition: its id, or its key
 */
export function InstanceList({
  filters,
  definition,
  onSort,
}: {
  filters: Filters
  definition?: Record<string, string>
  onSort: (next: Filters) => void
}) {
  const { t } = useTranslation()
  const query = toQuery(filters, definition).toString()
  const { items, error, again, more, pending } = usePages(query)
  const count = useAnswer(query, ask.count(query))

  if (error) {
    return <Failure error={error} onRetry={again} />
  }
  if (!items) {
    return <Loading />
  }
  return (
    <section aria-label={t('history.list')}>
      <p className="athena-count" role="status">
        {count.data &&
          t(count.data.atLeast ? 'history.countAtLeast' : 'history.count', {
            count: count.data.count,
            shown: number(count.data.count),
          })}
      </p>
      {items.length === 0 ? (
        <Empty>{t(filters.state === 'FINISHED' ? 'history.noneFinished' : 'history.noneRunning')}</Empty>
      ) : (
        <InstanceTable instances={items} filters={filters} onSort={onSort} />
      )}
      {more && (
        <button type="button" className="btn btn-default athena-more" disabled={pending} onClick={more}>
          {t('history.more')}
        </button>
      )}
    </section>
  )
}
