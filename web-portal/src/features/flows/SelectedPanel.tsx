import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'

/** What can be set at something that is selected in the diagram, and the way back to the list of all. */
export function SelectedPanel({
  title,
  id,
  onLeave,
  children,
}: {
  title: string
  id: string
  onLeave: () => void
  children: ReactNode
}) {
  const { t } = useTranslation('flows')
  return (
    <section className="flex flex-col gap-4">
      <Button look="quiet" className="-ms-3 self-start" onClick={onLeave}>
        <ArrowLeft size={16} aria-hidden className="rtl:rotate-180" />
        {t('step.all')}
      </Button>
      <h2 className="flex items-baseline justify-between gap-3 text-sm font-semibold">
        {title}
        <code className="text-xs font-normal text-ink-faint">{id}</code>
      </h2>
      {children}
    </section>
  )
}
