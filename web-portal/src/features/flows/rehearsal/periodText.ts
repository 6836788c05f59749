import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { lastMoment, type Period } from './period'

/** "1 October – 31 October". */
export function usePeriodText(): (period: Period) => string {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  return (period) =>
    t('period.days', { from: formats.date(period.from), until: formats.date(lastMoment(period)) })
}
