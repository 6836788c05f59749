import type Modeler from 'bpmn-js/lib/Modeler'
import { useTranslation } from 'react-i18next'
import { NameField } from './NameField'
import type { Shape } from './modeler/diagram'
import { WhoIsAssigned } from './WhoIsAssigned'
import { SelectedPanel } from './SelectedPanel'

/** What can be set where people are told of requests. */
export function NoticePanel({
  notice,
  modeler,
  onNamed,
  onLeave,
}: {
  notice: Shape
  modeler: Modeler
  onNamed: () => void
  onLeave: () => void
}) {
  const { t } = useTranslation('flows')
  return (
    <SelectedPanel title={t('notice.title')} id={notice.id} onLeave={onLeave}>
      <p className="text-sm text-ink-soft">{t('notice.what')}</p>
      <NameField shape={notice} label={t('notice.name')} modeler={modeler} />
      <WhoIsAssigned to={notice.id} for="notice" onNamed={onNamed} />
    </SelectedPanel>
  )
}
