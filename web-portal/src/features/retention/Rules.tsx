import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RetentionKept as Kept } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { DataRows, DataTable, SkeletonRows, type Column } from '@/ui/DataTable'
import { Card } from '@/ui/Page'
import { ErrorState } from '@/ui/states'
import { useRetentionRulesQuery } from './api'
import { partsOf } from './period'

/** By which class a request is kept for how long. */
export function Rules() {
  const { t } = useTranslation('retention')
  const { data, error, isFetching, refetch } = useRetentionRulesQuery()
  const columns = useColumns(data?.classes.length === 1)
  if (!data && error && !isFetching) {
    return (
      <Card>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Card>
    )
  }
  return (
    <>
      <DataTable caption={t('rules.title')} columns={columns}>
        {data ? (
          <DataRows columns={columns} rows={data.classes} keyOf={({ name }) => name} />
        ) : (
          <SkeletonRows columns={columns.length} rows={1} />
        )}
      </DataTable>
      {data &&
        (data.archives ? (
          <p className="text-sm text-ink-soft">
            {t('rules.window', { from: data.windowStart, until: data.windowEnd })}
          </p>
        ) : (
          <p className="flex items-start gap-2 text-sm text-ink-soft">
            <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-warn" />
            {t('rules.noArchive')}
          </p>
        ))}
    </>
  )
}

function useColumns(onlyOne: boolean): Column<Kept>[] {
  const { t } = useTranslation(['retention', 'requests'])
  const formats = useFormats()
  const of = ({ outcomes, regions, categories, amountFrom }: Kept) =>
    [
      ...outcomes.map((outcome) => t(`requests:status.${outcome}`)),
      ...regions,
      ...categories,
      ...(amountFrom ? [t('rules.amount', { amount: formats.number(Number(amountFrom)) })] : []),
    ].join(' · ')
  return [
    { key: 'name', title: t('rules.class'), plain: true, cell: ({ name }) => name },
    {
      key: 'of',
      title: t('rules.of'),
      cell: (kept) => of(kept) || t(onlyOne ? 'rules.all' : 'rules.others'),
    },
    {
      key: 'keep',
      title: t('rules.keep'),
      cell: ({ keep }) =>
        partsOf(keep)
          .map(({ unit, count }) => t(`rules.${unit}`, { count }))
          .join(' ') || keep,
    },
  ]
}
