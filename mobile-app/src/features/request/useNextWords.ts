import { useTranslation } from 'react-i18next'
import type { RequestView } from '@/api/types'
import { useFormats, useMinute } from '@/i18n/formats'
import { nextOf } from './standing'

/** What happens next, in a line; nothing where nothing more does. */
export function useNextWords(): (request: RequestView) => string | undefined {
  const { t, i18n } = useTranslation('request')
  const formats = useFormats()
  const minute = useMinute()
  return (request) => {
    const next = nextOf(request, minute)
    switch (next.what) {
      case 'answer':
        return t('next.yourAnswer')
      case 'decision': {
        const step = next.steps.join(i18n.dir() === 'rtl' ? '، ' : ', ')
        const due = formats.relative(next.dueAt, minute)
        return t(next.overdue ? 'next.overdue' : 'next.decision', { step, due })
      }
      case 'finality':
        return t('next.finality', { at: formats.dateTime(next.at) })
      case 'nothing':
        return undefined
    }
  }
}
