import type { InstanceCount } from '../answers'
import { number } from '../i18n/format'
import { t } from '../i18n/texts'
import { historyAddress, type Parameters } from '../server'
import { Loading, Nothing, Problem } from '../ui/Asked'
import type { Sorting } from '../ui/SortHeader'
import { useAnswer } from '../useAnswer'
import type { Column } from './filter'
import { InstanceTable } from './InstanceTable'
import { useInstances } from './useInstances'

/** How many there are, the first of them, and more of them when they are wanted. */
export function InstanceList({
  query,
  sorting,
  onSort,
}: {
  query: Parameters
  sorting: Sorting<Column>
  onSort: (sorting: Sorting<Column>) => void
}) {
  const found = useInstances({ ...query, limit: 50 })
  const count = useAnswer<InstanceCount>(
    historyAddress('/instances/count', { ...query, sort: undefined, order: undefined }),
  ).answer
  const running = query.state === 'RUNNING'

  return (
    <section aria-label={t(running ? 'history.running' : 'history.finished')}>
      <p className="athena-count" role="status">
        {count &&
          (count.atLeast
            ? t('history.countAtLeast', { number: number(count.count) })
            : t('history.count', { count: count.count, number: number(count.count) }))}
      </p>
      {found.items?.length === 0 && <Nothing>{t('history.empty')}</Nothing>}
      {found.items && found.items.length > 0 && (
        <InstanceTable instances={found.items} running={running} sorting={sorting} onSort={onSort} />
      )}
      {found.problem && <Problem of={found.problem} again={found.again} />}
      {found.loading && <Loading />}
      {found.hasMore && !found.loading && !found.problem && (
        <button type="button" className="btn btn-default" onClick={found.more}>
          {t('showMore')}
        </button>
      )}
    </section>
  )
}
