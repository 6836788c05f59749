import { Route } from 'lucide-react'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { KEY } from '../api'
import { useFlowFilesQuery } from '../difference/api'
import { versionName } from '../difference/sources'
import { TwoSources } from '../difference/TwoSources'
import { SourceSelect } from '../difference/SourceSelect'
import { useSources, type Sources } from '../difference/useSources'
import { useMigrationPreviewMutation } from './api'
import { BeginForm } from './BeginForm'
import { PlaceList } from './PlaceList'
import { Situations } from './Situations'
import { stepsIn } from './steps'

const TwoDiagrams = lazy(() => import('./TwoDiagrams'))

/** Which running requests would be moved from one version to another, and how. */
export default function MigratePage() {
  const { t } = useTranslation('migration')
  const [parameters, setParameters] = useSearchParams()
  const sources = useSources()
  const inForce = sources.versions.find((version) => version.inForce)?.source
  const from = parameters.get('from') ? versionName(Number(parameters.get('from'))) : undefined
  const to = parameters.get('to') ? versionName(Number(parameters.get('to'))) : inForce
  const choose = (name: 'from' | 'to') => (source: string) => {
    const chosen = new URLSearchParams(parameters)
    chosen.set(name, String(numberOf(source)))
    setParameters(chosen, { replace: true })
  }
  const versions: Sources = { ...sources, drafts: [] }
  return (
    <div className="flex flex-col lg:h-dvh">
      <TwoSources title={t('title')} label={t('choose')}>
        <SourceSelect label={t('from')} value={from ?? ''} sources={versions} onChange={choose('from')} />
        <SourceSelect label={t('to')} value={to ?? ''} sources={versions} onChange={choose('to')} />
      </TwoSources>
      {from && to && from !== to ? (
        <Plan key={`${from} ${to}`} from={from} to={to} nameOf={sources.nameOf} />
      ) : sources.error ? (
        <ErrorState error={sources.error} onRetry={() => void sources.refetch()} />
      ) : sources.known ? (
        <EmptyState icon={<Route size={22} />} title={t('chooseTwo')}>
          {t('chooseTwoHint')}
        </EmptyState>
      ) : (
        <Skeleton className="m-4 h-[70dvh]" />
      )}
    </div>
  )
}

const numberOf = (source: string) => Number(source.replace('version-', ''))

function Plan({ from, to, nameOf }: { from: string; to: string; nameOf: (source: string) => string }) {
  const { t } = useTranslation('migration')
  const before = useFlowFilesQuery(from)
  const after = useFlowFilesQuery(to)
  const [ask, preview] = useMigrationPreviewMutation()
  const [chosen, setChosen] = useState<Record<string, string>>({})
  const [shown, setShown] = useState<string>()
  const places = useMemo(
    () => Object.entries(chosen).map(([source, target]) => ({ source, target: target || null })),
    [chosen],
  )
  useEffect(() => {
    void ask({ key: KEY, migrationPreviewInput: { from: numberOf(from), to: numberOf(to), places } })
  }, [ask, from, to, places])
  const steps = useMemo(() => stepsIn(before.currentData?.bpmn ?? ''), [before.currentData])
  const targets = useMemo(() => stepsIn(after.currentData?.bpmn ?? ''), [after.currentData])
  // What was found last stays until it is known what another choice leads to.
  const [found, setFound] = useState(preview.data)
  if (preview.data && preview.data !== found) {
    setFound(preview.data)
  }
  const drawn = useMemo(
    () => (found?.places ?? []).filter(({ source }) => steps.some(({ id }) => id === source)),
    [found, steps],
  )
  const failed = [before, after].find(({ error, currentData }) => error && !currentData)
  if (failed) {
    return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
  }
  const waiting = <Skeleton className="m-4 h-[70dvh] flex-1" />
  if (!before.currentData || !after.currentData) {
    return waiting
  }
  const name = (id: string) => steps.find((step) => step.id === id)?.name ?? id
  return (
    <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
      <Suspense fallback={waiting}>
        <TwoDiagrams
          before={{ name: t('before', { name: nameOf(from) }), xml: before.currentData.bpmn }}
          after={{ name: t('after', { name: nameOf(to) }), xml: after.currentData.bpmn }}
          places={drawn}
          chosen={shown}
        />
      </Suspense>
      <aside
        aria-label={t('plan')}
        aria-busy={preview.isLoading}
        className="flex w-full shrink-0 flex-col gap-6 border-t border-line bg-surface p-4 lg:w-96 lg:overflow-y-auto lg:border-s lg:border-t-0"
      >
        {preview.error && <ErrorState error={preview.error} onRetry={() => setChosen({})} />}
        {found && !preview.error ? (
          <Situations preview={found} nameOf={name} />
        ) : (
          !preview.error && <Skeleton lines={4} className="h-10" />
        )}
        {found && (
          <PlaceList
            before={steps}
            after={targets}
            placeOf={(step) => found.places.find(({ source }) => source === step)?.target}
            onChoose={(step, place) => setChosen((others) => ({ ...others, [step]: place }))}
            onShow={setShown}
          />
        )}
        {found && !preview.error && (
          <BeginForm from={numberOf(from)} to={numberOf(to)} places={places} movable={found.movable} />
        )}
      </aside>
    </div>
  )
}
