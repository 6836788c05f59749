import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api'
import type { DefinitionContext } from '../cockpit'
import { Answered } from '../ui/Answered'
import { useAnswer } from '../useAnswer'
import { fromAddress } from './filters'
import { InstanceList } from './InstanceList'

/** On Cockpit's page of a process definition: what has ended of it. */
export default function DefinitionTab({ processDefinitionId }: DefinitionContext) {
  const { t } = useTranslation()
  const [filters, setFilters] = useState(() => fromAddress(new URLSearchParams()))
  const [all, setAll] = useState(false)
  const definition = useAnswer(processDefinitionId, ask.definition(processDefinitionId))

  return (
    <Answered answer={definition}>
      {({ id, key }) => (
        <div className="athena-panel">
          <label className="athena-choice">
            <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />{' '}
            {t('versions.all')}
          </label>
          <InstanceList
            filters={filters}
            onSort={setFilters}
            definition={all ? { definition: key } : { definitionId: id }}
          />
        </div>
      )}
    </Answered>
  )
}
