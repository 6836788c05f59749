import type { InstanceDetails } from '../answers'
import { t } from '../i18n/texts'
import { Tabs } from '../ui/Tabs'
import { AuditTrail } from './AuditTrail'
import { Decisions } from './Decisions'
import { Incidents } from './Incidents'
import { Operations } from './Operations'
import { Selection } from './Selection'
import { Tasks } from './Tasks'
import { Variables } from './Variables'

/** What is known of an instance, or of one of its steps. */
export interface TabProps {
  instance: InstanceDetails
  /** The element that alone matters. */
  selected: string | null
}

export function HistoryTabs({
  instance,
  selected,
  onSelect,
}: TabProps & { onSelect: (activityId: string | null) => void }) {
  const of = { instance, selected }
  return (
    <>
      <Selection {...of} onClear={() => onSelect(null)} />
      <Tabs
        label={t('history.title')}
        tabs={[
          { id: 'audit', label: t('tab.audit'), show: () => <AuditTrail {...of} onSelect={onSelect} /> },
          { id: 'variables', label: t('tab.variables'), show: () => <Variables {...of} /> },
          { id: 'tasks', label: t('tab.tasks'), show: () => <Tasks {...of} /> },
          { id: 'incidents', label: t('tab.incidents'), show: () => <Incidents {...of} /> },
          { id: 'decisions', label: t('tab.decisions'), show: () => <Decisions {...of} /> },
          { id: 'operations', label: t('tab.operations'), show: () => <Operations {...of} /> },
        ]}
      />
    </>
  )
}
