import { Scale } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LegalHold } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import type { Column } from '@/ui/DataTable'
import { Card } from '@/ui/Page'
import { PagedTable } from '@/ui/PagedTable'
import { EmptyState } from '@/ui/states'
import { About } from './About'
import { useHoldsInfiniteQuery } from './api'

/** Legal holds, the latest first, also those that hold no more. */
export function Holds({ onRelease }: { onRelease: ((hold: LegalHold) => void) | undefined }) {
  const { t } = useTranslation('retention')
  const columns = useColumns(onRelease)
  const holds = useHoldsInfiniteQuery()
  return (
    <PagedTable
      list={holds}
      caption={t('holds.title')}
      columns={columns}
      keyOf={({ id }) => id}
      waiting={2}
      empty={
        <Card>
          <EmptyState icon={<Scale size={22} />} title={t('holds.none')}>
            {t('holds.noneDetail')}
          </EmptyState>
        </Card>
      }
    />
  )
}

function useColumns(onRelease: ((hold: LegalHold) => void) | undefined): Column<LegalHold>[] {
  const { t } = useTranslation('retention')
  const formats = useFormats()
  const columns: Column<LegalHold>[] = [
    {
      key: 'name',
      title: t('holds.name'),
      plain: true,
      cell: ({ name, note }) => (
        <>
          <span className="block font-medium">{name}</span>
          <span className="block text-ink-soft">{note}</span>
        </>
      ),
    },
    { key: 'about', title: t('holds.about'), cell: (hold) => <About hold={hold} /> },
    {
      key: 'placed',
      title: t('holds.placed'),
      cell: ({ placedBy, placedAt }) =>
        t('holds.by', { name: placedBy.displayName, at: formats.dateTime(placedAt) }),
    },
    {
      key: 'state',
      title: t('holds.state'),
      cell: ({ releasedAt, releasedBy, releaseNote }) =>
        releasedAt ? (
          <>
            <Badge>{t('holds.released')}</Badge>
            <span className="mt-1 block text-ink-soft">
              {t('holds.by', { name: releasedBy?.displayName ?? '', at: formats.dateTime(releasedAt) })}:{' '}
              {releaseNote}
            </span>
          </>
        ) : (
          <Badge tone="accent">{t('holds.holds')}</Badge>
        ),
    },
  ]
  if (onRelease) {
    columns.push({
      key: 'actions',
      title: t('holds.actions'),
      plain: true,
      cell: (hold) =>
        !hold.releasedAt && (
          <Button
            look="quiet"
            aria-label={t('release.open', { name: hold.name })}
            onClick={() => onRelease(hold)}
          >
            {t('release.short')}
          </Button>
        ),
    })
  }
  return columns
}
