import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { Dialog } from '@/ui/Dialog'
import { useWaysInfiniteQuery, type Asked } from './api'
import { FitByVersion } from './FitByVersion'
import { Steps } from './Steps'
import { WayRequests } from './WayRequests'

/** A way with the requests that took it. */
export function WayDialog({ id, asked, onClose }: { id: string; asked: Asked; onClose: () => void }) {
  const { t } = useTranslation('insights')
  const formats = useFormats()
  const { currentData } = useWaysInfiniteQuery(asked)
  // One from an address may be further down than what is shown: its requests are found all the same.
  const way = currentData?.pages.flatMap((page) => page.items).find((each) => each.id === id)
  return (
    <Dialog title={t('way.title')} onClose={onClose} wide>
      <div className="flex flex-col gap-4">
        {way && (
          <>
            <Steps way={way} />
            <p className="text-sm text-ink-soft">
              {t('way.times', {
                median: formats.span(way.medianSeconds),
                p90: formats.span(way.p90Seconds),
              })}
            </p>
            <FitByVersion versions={way.versions} />
          </>
        )}
        <WayRequests id={id} asked={asked} />
      </div>
    </Dialog>
  )
}
