import { Inbox } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MigratedRequest, Migration } from '@/api/generated/athena'
import { Badge, type Tone } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { DataRows, DataTable, SkeletonRows, type Column } from '@/ui/DataTable'
import { Choice } from '@/ui/Field'
import { EmptyState, ErrorState } from '@/ui/states'
import { When } from '@/ui/When'
import { useMigratedInfiniteQuery, type Outcome } from './api'
import { useReasonText } from './useReasonText'

const ALL = 'ALL'
const OUTCOMES = ['MOVED', 'UNABLE', 'ENDED'] as const
const COUNTS = { MOVED: 'moved', UNABLE: 'unable', ENDED: 'ended' } as const
const TONES: Record<Outcome, Tone> = { MOVED: 'good', UNABLE: 'bad', ENDED: 'neutral' }

/** What became of each, in the order in which they have their turn. */
export function MigratedRequests({ migration }: { migration: Migration }) {
  const { t } = useTranslation('migration')
  const [outcome, setOutcome] = useState<Outcome | typeof ALL>(migration.unable > 0 ? 'UNABLE' : ALL)
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useMigratedInfiniteQuery({
    id: migration.id,
    ...(outcome === ALL ? {} : { outcome }),
  })
  const { moved, unable, ended } = migration
  const done = moved + unable + ended
  useEffect(() => {
    void refetch()
  }, [refetch, done])
  const reason = useReasonText((id) => id)
  const columns: Column<MigratedRequest>[] = [
    {
      key: 'request',
      title: t('request'),
      plain: true,
      cell: ({ requestId, number, title }) => (
        <Link to={`/requests/${requestId}`} className="font-medium hover:underline">
          <span className="text-ink-faint tabular-nums">{number}</span> {title}
        </Link>
      ),
    },
    {
      key: 'outcome',
      title: t('whatBecame'),
      cell: (row) => <Became row={row} reason={reason} />,
    },
    { key: 'at', title: t('when'), cell: ({ at }) => at && <When at={at} /> },
  ]
  const rows = data?.pages.flatMap(({ items }) => items)
  if (error && !rows) {
    return <ErrorState error={error} onRetry={() => void refetch()} />
  }
  return (
    <>
      <Choice
        legend={t('show')}
        value={outcome}
        options={[
          { value: ALL, label: t('all') },
          ...OUTCOMES.map((value) => ({
            value,
            label: `${t(`outcome.${COUNTS[value]}`)} (${migration[COUNTS[value]]})`,
          })),
        ]}
        onChange={setOutcome}
      />
      {rows?.length === 0 ? (
        <EmptyState icon={<Inbox size={22} />} title={t('none')} />
      ) : (
        <DataTable caption={t('report')} columns={columns}>
          {rows ? (
            <DataRows columns={columns} rows={rows} keyOf={({ requestId }) => requestId} />
          ) : (
            <SkeletonRows columns={columns.length} />
          )}
        </DataTable>
      )}
      {hasNextPage && (
        <Button busy={isFetchingNextPage} className="self-center" onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  )
}

function Became({
  row: { outcome, reasons, position },
  reason,
}: {
  row: MigratedRequest
  reason: (reason: MigratedRequest['reasons'][number]) => string
}) {
  const { t } = useTranslation('migration')
  return outcome ? (
    <span className="flex flex-col items-start gap-1">
      <Badge tone={TONES[outcome]}>{t(`outcome.${COUNTS[outcome]}`)}</Badge>
      {[...new Set(reasons.map(reason))].map((text) => (
        <span key={text} className="text-xs text-bad">
          {text}
        </span>
      ))}
    </span>
  ) : (
    <span className="text-xs text-ink-faint">{t('turn', { position })}</span>
  )
}
