import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnSession } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Card, Section } from '@/ui/Page'
import { ErrorState, Skeleton } from '@/ui/states'
import { useEveryOwnSessionQuery } from './account'
import { EndSessionDialog } from './EndSessionDialog'
import { EndSessionsDialog } from './EndSessionsDialog'
import { SessionList } from './SessionList'

/** Where one is signed in, and how to end it: for a device that is lost, or one that is not known. */
export function SessionsPanel() {
  const { t } = useTranslation('identity')
  const { data, error, refetch } = useEveryOwnSessionQuery(undefined, { refetchOnMountOrArgChange: true })
  const [ending, setEnding] = useState<OwnSession | 'all'>()
  const [ended, setEnded] = useState(0)
  const list = useRef<HTMLDivElement>(null)

  // The button that ended a session goes with it: the focus stays near.
  useEffect(() => {
    if (ended > 0) {
      list.current?.focus()
    }
  }, [ended])

  return (
    <Section title={t('sessions.title')}>
      <Card>
        <div ref={list} tabIndex={-1} role="group" aria-label={t('sessions.title')} className="outline-none">
          {error && !data ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : data ? (
            <SessionList sessions={data} onEnd={setEnding} />
          ) : (
            <div className="p-5">
              <Skeleton className="h-10" lines={2} />
            </div>
          )}
        </div>
        <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line px-5 py-4">
          <p className="min-w-0 flex-1 basis-60 text-xs text-ink-faint">{t('sessions.lead')}</p>
          <Button look="danger" onClick={() => setEnding('all')}>
            {t('sessions.endAll')}
          </Button>
        </div>
      </Card>
      {ending === 'all' && <EndSessionsDialog onClose={() => setEnding(undefined)} />}
      {ending && ending !== 'all' && (
        <EndSessionDialog
          session={ending}
          onClose={() => setEnding(undefined)}
          onEnded={() => {
            setEnding(undefined)
            setEnded((count) => count + 1)
          }}
        />
      )}
    </Section>
  )
}
