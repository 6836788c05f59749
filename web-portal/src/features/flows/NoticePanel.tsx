import type Modeler from 'bpmn-js/lib/Modeler'
import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { NameField } from './NameField'
import type { Shape } from './modeler/diagram'
import { WhoIsAssigned } from './WhoIsAssigned'

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
    <section className="flex flex-col gap-4">
      <Button look="quiet" className="-ms-3 self-start" onClick={onLeave}>
        <ArrowLeft size={16} aria-hidden className="rtl:rotate-180" />
        {t('step.all')}
      </Button>
      <h2 className="flex items-baseline justify-between gap-3 text-sm font-semibold">
        {t('notice.title')}
        <code className="text-xs font-normal text-ink-faint">{notice.id}</code>
      </h2>
      <p className="text-sm text-ink-soft">{t('notice.what')}</p>
      <NameField shape={notice} label={t('notice.name')} modeler={modeler} />
      <WhoIsAssigned to={notice.id} for="notice" onNamed={onNamed} />
    </section>
  )
}
