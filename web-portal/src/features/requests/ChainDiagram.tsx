import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequestDiagramQuery, type RequestView } from '@/api/generated/athena'
import { Card, Section } from '@/ui/Page'
import { ErrorState } from '@/ui/states'

const DiagramCanvas = lazy(() => import('./DiagramCanvas'))

/** The flow with the request in it. It is large and below what most look for, so it is fetched when it comes into view. */
export function ChainDiagram({ request }: { request: RequestView }) {
  const { t } = useTranslation('requests')
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '200px',
    })
    if (place.current) {
      watch.observe(place.current)
    }
    return () => watch.disconnect()
  }, [])
  return (
    <Section title={t('diagram.title')}>
      <Card className="overflow-hidden">
        <div ref={place} className="min-h-96">
          {near && <Drawn request={request} />}
        </div>
      </Card>
    </Section>
  )
}

function Drawn({ request }: { request: RequestView }) {
  // Where it stands in the flow moves when its version does.
  const { currentData, error, isFetching, refetch } = useRequestDiagramQuery({ id: request.id })
  const { version } = request
  const before = useRef(version)
  useEffect(() => {
    if (before.current !== version) {
      before.current = version
      void refetch()
    }
  }, [version, refetch])
  if (currentData) {
    return (
      <Suspense fallback={<Waiting />}>
        <DiagramCanvas diagram={currentData} />
      </Suspense>
    )
  }
  return error && !isFetching ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Waiting />
}

function Waiting() {
  const { t } = useTranslation('requests')
  return <div role="status" aria-label={t('diagram.loading')} className="h-96 animate-pulse bg-sunken" />
}
