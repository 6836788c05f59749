import { ChartColumn } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Card, Page } from '@/ui/Page'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { useFiguresQuery } from './api'
import { NARROWINGS, PRESETS } from './asked'
import { Backlog } from './Backlog'
import { ByGroup } from './ByGroup'
import { FigureFilters } from './FigureFilters'
import { ListDialog } from './ListDialog'
import { Tiles } from './Tiles'
import { useFiguresAddress } from './useFiguresAddress'

/** How many requests there are, how they went, and how long that took: each number with what it counts. */
export default function InsightsPage() {
  const { t } = useTranslation('insights')
  const { asked, list, close } = useFiguresAddress()
  return (
    <Page title={t('figures.title')} lead={t('figures.lead')}>
      <FigureFilters />
      <Counted />
      <Backlog asked={asked} />
      {list && <ListDialog key={JSON.stringify(list)} list={list} asked={asked} onClose={close} />}
    </Page>
  )
}

/** What is told of the period. */
function Counted() {
  const { t } = useTranslation(['insights', 'shell'])
  const formats = useFormats()
  const { asked } = useFiguresAddress()
  const { currentData, error, isFetching, refetch } = useFiguresQuery(asked, {
    refetchOnMountOrArgChange: 30,
  })
  if (!currentData && error && !isFetching) {
    return (
      <Card>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Card>
    )
  }
  const asOf = currentData?.asOf
  return (
    <>
      <p role="status" className="min-h-5 text-sm text-ink-soft">
        {asOf && t('figures.asOf', { at: formats.dateTime(asOf) })}
        {!currentData && t('shell:state.loading')}
      </p>
      {!currentData ? (
        <Skeleton className="h-72" lines={3} />
      ) : currentData.figures.requests.submitted === 0 ? (
        <Nothing />
      ) : (
        <>
          <Tiles figures={currentData.figures} />
          <ByGroup total={currentData} />
        </>
      )}
    </>
  )
}

const ANY = Object.fromEntries(NARROWINGS.map((name) => [name, undefined]))

function Nothing() {
  const { t } = useTranslation('insights')
  const { filter, choose } = useFiguresAddress()
  const longest = String(PRESETS.at(-1))
  const widest = String(filter.preset) === longest && NARROWINGS.every((name) => !filter[name])
  const widen = () => choose({ days: longest, from: undefined, until: undefined, ...ANY })
  return (
    <Card>
      <EmptyState
        icon={<ChartColumn size={22} />}
        title={t('figures.empty.title')}
        action={!widest && <Button onClick={widen}>{t('empty.widen')}</Button>}
      >
        {t('figures.empty.detail')}
      </EmptyState>
    </Card>
  )
}
