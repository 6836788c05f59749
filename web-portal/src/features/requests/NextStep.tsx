import { useTranslation } from 'react-i18next'
import type { RequestView } from '@/api/generated/athena'
import { useFormats, useMinute } from '@/i18n/formats'
import { classes } from '@/ui/classes'
import { nextOf } from './standing'

/** What happens next, in a sentence. */
export function NextStep({
  request,
  own,
  className,
}: {
  request: RequestView
  /** Whether the reader is who asked for it, and has to answer. */
  own: boolean
  className?: string
}) {
  const { t, i18n } = useTranslation('requests')
  const formats = useFormats()
  const now = useMinute()
  const next = nextOf(request, now)
  switch (next.what) {
    case 'answer':
      return (
        <span className={classes('font-medium text-warn', className)}>
          {own ? t('next.yourAnswer') : t('next.answer')}
        </span>
      )
    case 'decision':
      return (
        <span className={classes(next.overdue && 'text-warn', className)}>
          {t(next.overdue ? 'next.overdue' : 'next.decision', {
            step: new Intl.ListFormat(i18n.language).format(next.steps),
            due: formats.relative(next.dueAt, now),
          })}
        </span>
      )
    case 'finality':
      return <span className={className}>{t('next.finality', { at: formats.dateTime(next.at) })}</span>
    case 'nothing':
      return <span className={className}>{t('next.nothing')}</span>
  }
}
