import { CheckCheck } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { startOfDay } from '@/i18n/zonedTime'
import { useMe } from '@/policies'
import { ButtonLink } from '@/ui/Button'
import { useDecisionsInfiniteQuery } from './api'

/** Nothing waits: the best a queue can look. */
export function AllDone() {
  const { t } = useTranslation('approvals')
  const { timeZone } = useMe()
  const from = useMemo(() => startOfDay(new Date(), timeZone), [timeZone])
  const { data } = useDecisionsInfiniteQuery({ from })
  const today = data?.pages[0]?.items.length ?? 0
  return (
    <div className="grid flex-1 place-items-center px-6 py-16">
      <div className="flex flex-col items-center text-center">
        <span aria-hidden className="relative mb-6 grid size-40 place-items-center">
          <span className="absolute inset-0 rounded-full bg-good-soft opacity-40" />
          <span className="absolute inset-5 rounded-full bg-good-soft opacity-70" />
          <span className="absolute inset-10 rounded-full bg-good-soft" />
          <CheckCheck size={44} strokeWidth={1.75} className="relative text-good" />
        </span>
        <p className="text-lg font-semibold tracking-tight">{t('done.title')}</p>
        <p className="mt-1.5 max-w-xs text-sm text-balance text-ink-soft">
          {today > 0 ? t('done.today', { count: today }) : t('done.lead')}
        </p>
        <ButtonLink to="/decisions" className="mt-5">
          {t('done.decisions')}
        </ButtonLink>
      </div>
    </div>
  )
}
