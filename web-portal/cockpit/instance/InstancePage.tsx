import { useCallback, useState } from 'react'
import { historyPage } from '../address'
import type { InstanceDetails } from '../answers'
import { t } from '../i18n/texts'
import { historyAddress } from '../server'
import { Asked, Nothing } from '../ui/Asked'
import { Page } from '../ui/Page'
import { useAnswer } from '../useAnswer'
import { HistoryTabs } from './HistoryTabs'
import { InstanceHeader } from './InstanceHeader'
import { PathDiagram } from './PathDiagram'

export function InstancePage({ id }: { id: string }) {
  const asked = useAnswer<InstanceDetails>(historyAddress(`/instances/${encodeURIComponent(id)}`))
  const [selected, setSelected] = useState<string | null>(null)
  const toggle = useCallback(
    (activityId: string | null) => setSelected((before) => (before === activityId ? null : activityId)),
    [],
  )
  const name = asked.answer?.number ?? id

  return (
    <Page
      title={`${name} – ${t('history.title')}`}
      trail={[{ label: t('history.title'), href: historyPage() }, { label: name }]}
    >
      <Asked of={asked}>
        {(instance) => (
          <>
            <InstanceHeader instance={instance} />
            {instance.definitionId ? (
              <PathDiagram instance={instance} selected={selected} onSelect={toggle} />
            ) : (
              <Nothing>{t('instance.gone')}</Nothing>
            )}
            <HistoryTabs instance={instance} selected={selected} onSelect={toggle} />
          </>
        )}
      </Asked>
    </Page>
  )
}
