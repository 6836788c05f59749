import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import type { Column } from '@/ui/DataTable'
import type { Way } from './api'
import { Deviations } from './Deviations'
import { Fit } from './Fit'
import { Share } from './Share'
import { Steps } from './Steps'
import { useWords } from './useWords'

export function useWaysColumns(onOpen: (way: Way) => void): Column<Way>[] {
  const { t } = useTranslation('insights')
  const formats = useFormats()
  const words = useWords()
  return [
    {
      key: 'way',
      title: t('column.way'),
      plain: true,
      cell: (way) => (
        <div className="flex flex-col gap-2">
          <Steps way={way} />
          <Deviations versions={way.versions} />
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Fit versions={way.versions} />
            <Button
              look="quiet"
              aria-label={`${t('open')}: ${way.activities.map(words.activity).join(', ')}`}
              onClick={() => onOpen(way)}
            >
              {t('open')}
            </Button>
          </div>
        </div>
      ),
    },
    {
      key: 'requests',
      title: t('column.requests'),
      cell: ({ cases, share }) => <Share cases={cases} share={share} />,
    },
    {
      key: 'median',
      title: t('column.median'),
      cell: ({ medianSeconds }) => <span className="tabular-nums">{formats.span(medianSeconds)}</span>,
    },
  ]
}
