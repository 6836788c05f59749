import { useState } from 'react'
import { historyPage } from '../address'
import { VersionsField } from '../heatmap/HeatControls'
import type { Column } from '../history/filter'
import { InstanceList } from '../history/InstanceList'
import { t } from '../i18n/texts'
import { Asked } from '../ui/Asked'
import type { Sorting } from '../ui/SortHeader'
import { useDefinition } from './useDefinition'

/** What ended of a flow, below Cockpit's diagram of it. */
export function FinishedTab({ definitionId }: { definitionId: string }) {
  const [versions, setVersions] = useState<'THIS' | 'ALL'>('THIS')
  const [sorting, setSorting] = useState<Sorting<Column>>({ by: 'ENDED', order: 'DESC' })
  const definition = useDefinition(definitionId)
  return (
    <div className="athena-tab">
      <div className="athena-filters">
        <VersionsField versions={versions} onChange={setVersions} />
        <a className="btn btn-default" href={historyPage()}>
          {t('history.all')}
        </a>
      </div>
      <Asked of={definition}>
        {({ key }) => (
          <InstanceList
            query={{
              state: 'FINISHED',
              ...(versions === 'THIS' ? { definitionId } : { definition: key }),
              sort: sorting.by,
              order: sorting.order,
            }}
            sorting={sorting}
            onSort={setSorting}
          />
        )}
      </Asked>
    </div>
  )
}
