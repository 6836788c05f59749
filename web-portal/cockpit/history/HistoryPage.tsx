import { useEffect, useState } from 'react'
import { parametersOfPage, writeParameters } from '../address'
import { t } from '../i18n/texts'
import { Page } from '../ui/Page'
import { filterOf, parametersOf, possible, queryOf, sortingOf, type Filter } from './filter'
import { FilterForm } from './FilterForm'
import { InstanceList } from './InstanceList'

export function HistoryPage() {
  const [filter, setFilter] = useState(() => filterOf(parametersOfPage()))
  const change = (changed: Partial<Filter>) => setFilter((before) => possible({ ...before, ...changed }))

  useEffect(() => writeParameters(parametersOf(filter)), [filter])

  return (
    <Page title={t('history.title')} trail={[{ label: t('history.title') }]}>
      <FilterForm filter={filter} onChange={change} />
      <InstanceList
        query={queryOf(filter)}
        sorting={sortingOf(filter)}
        onSort={({ by, order }) => change({ sort: by, order })}
      />
    </Page>
  )
}
