import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureGroup, Figures } from '@/api/generated/athena'
import type { CallError } from '@/api/problem'
import { DataRows, DataTable } from '@/ui/DataTable'
import { Card } from '@/ui/Page'
import { ErrorState, Skeleton } from '@/ui/states'
import type { Asked, Dimension } from './asked'
import { GroupChart } from './GroupChart'
import { useGroupColumns } from './groupColumns'
import type { MeasureName } from './measures'

/** All groups of a dimension. */
export function Groups({
  list: { currentData, error, isFetching, refetch },
  asked,
  dimension,
  measure,
  all,
  chart,
}: {
  list: {
    currentData?: FigureGroup[] | undefined
    error?: CallError
    isFetching: boolean
    refetch: () => unknown
  }
  asked: Asked
  dimension: Dimension
  measure: MeasureName
  all: Figures
  chart: Ref<SVGSVGElement>
}) {
  const { t } = useTranslation('insights')
  const columns = useGroupColumns(dimension)
  if (!currentData && error && !isFetching) {
    return (
      <Card>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Card>
    )
  }
  if (!currentData) {
    return <Skeleton className="h-64" lines={2} />
  }
  if (currentData.length === 0) {
    return <p className="text-sm text-ink-soft">{t('figures.group.empty')}</p>
  }
  return (
    <>
      <Card className="flex flex-col gap-2 p-4">
        <GroupChart
          ref={chart}
          name={measure}
          dimension={dimension}
          asked={asked}
          groups={currentData}
          all={all}
        />
      </Card>
      <div className="md:overflow-x-auto">
        <DataTable caption={t('figures.by.title')} columns={columns}>
          <DataRows columns={columns} rows={currentData} keyOf={({ key }) => key} />
        </DataTable>
      </div>
      {currentData.some(({ key }) => key === 'SMALL') && (
        <p className="text-xs text-ink-faint">{t('figures.group.smallHint')}</p>
      )}
    </>
  )
}
