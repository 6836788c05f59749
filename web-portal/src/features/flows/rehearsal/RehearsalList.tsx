import { History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Draft, Rehearsal } from '@/api/generated/athena'
import { useNames } from '@/api/people'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { classes } from '@/ui/classes'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/states'
import { When } from '@/ui/When'
import { SHOWN } from './address'
import { usePeriodText } from './periodText'
import { StatusBadge } from './StatusBadge'

/** The rehearsals that are kept with a draft, the latest first. */
export function RehearsalList({
  rehearsals,
  draft,
  shown,
  onMore,
  loading,
}: {
  rehearsals: readonly Rehearsal[]
  draft: Draft
  shown: string | undefined
  /** Not given where there are no more. */
  onMore: (() => void) | undefined
  loading: boolean
}) {
  const { t } = useTranslation(['rehearsal', 'shell'])
  const name = useNames(rehearsals.map(({ startedBy }) => startedBy))
  const say = usePeriodText()
  if (rehearsals.length === 0) {
    return (
      <Card>
        <EmptyState icon={<History size={22} />} title={t('list.none')}>
          {t('list.noneHint')}
        </EmptyState>
      </Card>
    )
  }
  return (
    <>
      <Card className="max-h-96 overflow-y-auto">
        <ul className="divide-y divide-line">
          {rehearsals.map((rehearsal) => (
            <li key={rehearsal.id}>
              <Link
                to={{ search: `?${SHOWN}=${rehearsal.id}` }}
                aria-current={rehearsal.id === shown || undefined}
                className={classes(
                  'block px-5 py-3 hover:bg-sunken',
                  rehearsal.id === shown && 'bg-accent-soft',
                )}
              >
                <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm font-medium">
                  <span className="min-w-0">{say(rehearsal)}</span>
                  <StatusBadge status={rehearsal.status} />
                  {rehearsal.draftVersion !== draft.version && (
                    <Badge tone="warn">{t('list.changedSince')}</Badge>
                  )}
                </span>
                <span className="mt-0.5 block text-xs text-ink-soft">
                  <bdi>{name(rehearsal.startedBy) ?? '…'}</bdi> · <When at={rehearsal.startedAt} />
                  {rehearsal.seed !== 0 && <> · {t('list.seed', { seed: rehearsal.seed })}</>}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Card>
      {onMore && (
        <Button className="self-center" busy={loading} onClick={onMore}>
          {t('shell:action.loadMore')}
        </Button>
      )}
    </>
  )
}
