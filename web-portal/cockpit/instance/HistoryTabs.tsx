import { useTranslation } from 'react-i18next'
import type { InstanceWithVisits } from '../api'
import { Tabs } from '../ui/Tabs'
import { Decisions } from './Decisions'
import { Incidents } from './Incidents'
import { Operations } from './Operations'
import { Tasks } from './Tasks'
import { Trail } from './Trail'
import { Variables } from './Variables'

/** @param selected the element that they are narrowed to */
export function HistoryTabs({
  instance,
  selected,
  onClear,
}: {
  instance: InstanceWithVisits
  selected: string | null
  onClear?: () => void
}) {
  const { t } = useTranslation()
  const { id } = instance
  const name = instance.activities.find((visit) => visit.activityId === selected)?.name ?? selected
  return (
    <section aria-label={t('instance.history')}>
      {selected && (
        <p className="athena-narrowed" role="status">
          {t('instance.narrowed', { name })}{' '}
          <button type="button" className="btn btn-link" onClick={onClear}>
            {t('instance.all')}
          </button>
        </p>
      )}
      <Tabs
        label={t('instance.history')}
        tabs={[
          { key: 'trail', label: t('tab.trail'), content: <Trail instance={instance} selected={selected} /> },
          { key: 'tasks', label: t('tab.tasks'), content: <Tasks id={id} selected={selected} /> },
          { key: 'decisions', label: t('tab.decisions'), content: <Decisions id={id} selected={selected} /> },
          { key: 'variables', label: t('tab.variables'), content: <Variables id={id} selected={selected} /> },
          { key: 'incidents', label: t('tab.incidents'), content: <Incidents id={id} selected={selected} /> },
          { key: 'operations', label: t('tab.operations'), content: <Operations id={id} /> },
        ]}
      />
    </section>
  )
}
