import { Pause, Play, Square } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useNames } from '@/api/people'
import type { Migration } from '@/api/generated/athena'
import { Button, ButtonLink } from '@/ui/Button'
import { Card, Page, Section } from '@/ui/Page'
import { ProgressBar } from '@/ui/ProgressBar'
import { ErrorState, FormProblem, Skeleton } from '@/ui/states'
import { When } from '@/ui/When'
import { KEY } from '../api'
import {
  useMigrationCancelMutation,
  useMigrationPauseMutation,
  useMigrationResumeMutation,
  useMigrationShowQuery,
} from './api'
import { MigratedRequests } from './MigratedRequests'
import { SecondLook } from './SecondLook'
import { StatusBadge } from './StatusBadge'

const OFTEN = 1_000
const SELDOM = 10_000

/** How far a migration is, and what became of each request. */
export default function MigrationPage() {
  const { t } = useTranslation('migration')
  const { id = '' } = useParams()
  const first = useMigrationShowQuery({ key: KEY, id }, { pollingInterval: SELDOM })
  const running = first.data?.status === 'RUNNING'
  useMigrationShowQuery({ key: KEY, id }, { pollingInterval: OFTEN, skip: !running })
  const { data: migration, error, refetch } = first
  if (!migration) {
    return (
      <Page title={t('title')}>
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={4} className="h-14" />
        )}
      </Page>
    )
  }
  return (
    <Page
      title={t('moving', { from: migration.from, to: migration.to })}
      lead={migration.note}
      actions={
        <ButtonLink to="/flows" look="quiet">
          {t('toFlows')}
        </ButtonLink>
      }
    >
      <Progress migration={migration} />
      <Section title={t('report')}>
        <MigratedRequests migration={migration} />
      </Section>
    </Page>
  )
}

function Progress({ migration }: { migration: Migration }) {
  const { t } = useTranslation('migration')
  const name = useNames([migration.startedBy])
  const [pause, pausing] = useMigrationPauseMutation()
  const [resume, resuming] = useMigrationResumeMutation()
  const [cancel, cancelling] = useMigrationCancelMutation()
  const { status, total, moved, unable, ended } = migration
  const done = moved + unable + ended
  const which = { key: KEY, id: migration.id }
  const over = status === 'DONE' || status === 'CANCELLED'
  const rests = status === 'WAITING' || status === 'PAUSED'
  return (
    <Card className="flex flex-col gap-4 p-5">
      <p className="flex flex-wrap items-center gap-3 text-sm">
        <StatusBadge status={status} />
        <span role="status">{t('done', { done, total })}</span>
        <span className="text-ink-faint">
          {t('startedBy', { name: name(migration.startedBy) ?? '…' })} · <When at={migration.startedAt} />
        </span>
      </p>
      <ProgressBar aria-label={t('progress')} max={Math.max(total, 1)} value={total === 0 ? 1 : done} />
      <dl className="grid grid-cols-3 gap-3 text-sm">
        {(['moved', 'unable', 'ended'] as const).map((outcome) => (
          <div key={outcome}>
            <dt className="text-xs text-ink-faint">{t(`outcome.${outcome}`)}</dt>
            <dd className="text-lg font-semibold tabular-nums">{migration[outcome]}</dd>
          </div>
        ))}
      </dl>
      {status === 'WAITING' && <SecondLook migration={migration} />}
      {migration.because && (
        <p role="alert" className="rounded-lg bg-bad-soft px-3 py-2 text-sm text-bad">
          {t('because', { message: migration.because })}
        </p>
      )}
      <FormProblem error={pausing.error ?? resuming.error ?? cancelling.error} />
      {!over && (
        <div className="flex flex-wrap gap-2">
          {rests && (
            <Button look="primary" busy={resuming.isLoading} onClick={() => void resume(which)}>
              <Play size={16} aria-hidden />
              {status === 'WAITING' ? t('letGo', { count: total - done }) : t('resume')}
            </Button>
          )}
          {status === 'RUNNING' && (
            <Button busy={pausing.isLoading} onClick={() => void pause(which)}>
              <Pause size={16} aria-hidden />
              {t('pause')}
            </Button>
          )}
          <Button look="quiet" busy={cancelling.isLoading} onClick={() => void cancel(which)}>
            <Square size={16} aria-hidden />
            {t('end')}
          </Button>
        </div>
      )}
    </Card>
  )
}
