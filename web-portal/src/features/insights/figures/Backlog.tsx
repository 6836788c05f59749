import { useRef, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { BacklogCourse } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Card, Section } from '@/ui/Page'
import { ErrorState, Skeleton } from '@/ui/states'
import { Course } from '../charts/Course'
import { PictureButton } from '../charts/PictureButton'
import { useBacklogQuery } from './api'
import { backlogOf, type Asked } from './asked'
import { BacklogDays } from './BacklogDays'
import { ListLink } from './ListLink'
import { useListLink } from './useListLink'

/** How many approvals are open: as it was, as it is, and as it goes on. */
export function Backlog({ asked }: { asked: Asked }) {
  const { t } = useTranslation('insights')
  const chart = useRef<SVGSVGElement>(null)
  const { currentData, error, isFetching, refetch } = useBacklogQuery(backlogOf(asked), {
    refetchOnMountOrArgChange: 30,
  })
  return (
    <Section
      title={t('figures.backlog.title')}
      actions={
        <span className="min-h-9">
          {currentData && (
            <PictureButton chart={chart} label={t('figures.export.backlog')} name="backlog.png" />
          )}
        </span>
      }
    >
      {currentData ? (
        <Told course={currentData} chart={chart} />
      ) : error && !isFetching ? (
        <Card>
          <ErrorState error={error} onRetry={() => void refetch()} />
        </Card>
      ) : (
        <Skeleton className="h-80" />
      )}
    </Section>
  )
}

function Told({
  course: { open, overdue, days, forecast },
  chart,
}: {
  course: BacklogCourse
  chart: Ref<SVGSVGElement>
}) {
  const { t } = useTranslation('insights')
  const formats = useFormats()
  const linkTo = useListLink()
  const navigate = useNavigate()
  return (
    <>
      <Card className="flex flex-col gap-4 p-4">
        <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
          {(['OPEN', 'OVERDUE'] as const).map((figure) => (
            <div key={figure} className="flex items-baseline gap-3">
              <dt className="text-ink-soft">{t(`figures.backlog.${figure}`)}</dt>
              <dd className="text-base">
                <ListLink
                  label={t(`figures.backlog.${figure}`)}
                  text={formats.number(figure === 'OPEN' ? open : overdue)}
                  list={{ figure: `backlog.${figure}` }}
                />
              </dd>
            </div>
          ))}
        </dl>
        <Course
          ref={chart}
          label={t('figures.backlog.chart')}
          days={days}
          forecast={forecast}
          name={formats.date}
          text={formats.number}
          onPick={({ day }) => navigate(linkTo({ figure: 'backlog.OPEN_AFTER', day }))}
        />
        <p className="text-xs text-ink-faint">
          {t(forecast.length > 0 ? 'figures.backlog.forecast' : 'figures.backlog.tooEarly')}
        </p>
      </Card>
      <BacklogDays days={days} forecast={forecast} />
    </>
  )
}
