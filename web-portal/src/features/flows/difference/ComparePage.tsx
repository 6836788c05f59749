import { ArrowLeftRight, GitCompareArrows } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { problemOf } from '@/api/problem'
import { IconButton } from '@/ui/Button'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { useFlowFilesQuery } from './api'
import { sourceOf } from './sources'
import { TwoSources } from './TwoSources'
import { SourceSelect } from './SourceSelect'
import { useSources, type Sources } from './useSources'

const Comparison = lazy(() => import('./Comparison'))

/** What is different between two versions of the flow, of which one may be a draft. */
export default function ComparePage() {
  const { t } = useTranslation('difference')
  const [parameters, setParameters] = useSearchParams()
  const sources = useSources()
  // Without an address: what the version in force has brought.
  const latest = sources.versions.findIndex(({ inForce }) => inForce)
  const to = parameters.get('to') ?? sources.versions[latest]?.source ?? ''
  const from =
    parameters.get('from') ?? (sources.versions[latest + 1] ?? sources.versions[latest])?.source ?? ''
  const show = (chosen: { from: string; to: string }) => setParameters(chosen, { replace: true })
  return (
    <div className="flex flex-col lg:h-dvh">
      <TwoSources title={t('title')} label={t('choose')}>
        <SourceSelect
          label={t('from')}
          value={from}
          sources={sources}
          onChange={(source) => show({ from: source, to })}
        />
        <IconButton label={t('swap')} onClick={() => show({ from: to, to: from })}>
          <ArrowLeftRight size={16} aria-hidden />
        </IconButton>
        <SourceSelect
          label={t('to')}
          value={to}
          sources={sources}
          onChange={(source) => show({ from, to: source })}
        />
      </TwoSources>
      {sourceOf(from) && sourceOf(to) ? (
        <Between from={from} to={to} sources={sources} />
      ) : parameters.size > 0 || sources.known ? (
        <EmptyState icon={<GitCompareArrows size={22} />} title={t('unknown')}>
          {t('unknownHint')}
        </EmptyState>
      ) : sources.error ? (
        <ErrorState error={sources.error} onRetry={() => void sources.refetch()} />
      ) : (
        <Skeleton className="m-4 h-[70dvh]" />
      )}
    </div>
  )
}

function Between({ from, to, sources: { nameOf } }: { from: string; to: string; sources: Sources }) {
  const { t } = useTranslation('difference')
  const anew = { refetchOnMountOrArgChange: true, refetchOnFocus: true }
  const before = useFlowFilesQuery(from, anew)
  const after = useFlowFilesQuery(to, anew)
  const failed = [before, after].find(({ error, currentData }) => error && !currentData)
  if (failed) {
    return problemOf(failed.error)?.status === 404 ? (
      <EmptyState icon={<GitCompareArrows size={22} />} title={t('gone')}>
        {t('goneHint')}
      </EmptyState>
    ) : (
      <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
    )
  }
  const waiting = <Skeleton className="m-4 h-[70dvh]" />
  return before.currentData && after.currentData ? (
    <Suspense fallback={waiting}>
      <Comparison
        key={`${from} ${to}`}
        before={{ name: nameOf(from), files: before.currentData }}
        after={{ name: nameOf(to), files: after.currentData }}
        alone={from === to}
      />
    </Suspense>
  ) : (
    waiting
  )
}
