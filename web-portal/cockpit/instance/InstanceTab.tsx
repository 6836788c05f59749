import { instancePage } from '../address'
import type { InstanceDetails } from '../answers'
import { t } from '../i18n/texts'
import { historyAddress } from '../server'
import { Asked } from '../ui/Asked'
import { useAnswer } from '../useAnswer'
import { selectOnDiagram, useCockpitSelection } from './cockpitSelection'
import { HistoryTabs } from './HistoryTabs'

/** The history below Cockpit's own diagram of a running instance. */
export function InstanceTab({ id }: { id: string }) {
  const asked = useAnswer<InstanceDetails>(historyAddress(`/instances/${encodeURIComponent(id)}`))
  const selected = useCockpitSelection()
  return (
    <div className="athena-tab">
      <p>
        <a href={instancePage(id)}>{t('instance.page')}</a>
      </p>
      <Asked of={asked}>
        {(instance) => (
          <HistoryTabs
            instance={instance}
            selected={selected}
            onSelect={(activityId) => selectOnDiagram(activityId === selected ? null : activityId)}
          />
        )}
      </Asked>
    </div>
  )
}
