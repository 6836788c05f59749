import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnSession } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { SessionItem } from './SessionItem'

/** As many as are looked through; who has more of them asks for them. */
const SOME = 10

/** The sessions, the one in use first. */
export function SessionList({
  sessions,
  onEnd,
}: {
  sessions: OwnSession[]
  onEnd: (session: OwnSession) => void
}) {
  const { t } = useTranslation(['identity', 'shell'])
  const [most, setMost] = useState(SOME)
  const ordered = sessions.toSorted((one, other) => Number(other.current) - Number(one.current))
  const others = sessions.filter(({ current }) => !current)
  return (
    <>
      <ul className="divide-y divide-line">
        {ordered.slice(0, most).map((session) => (
          <SessionItem key={session.id} session={session} onEnd={() => onEnd(session)} />
        ))}
      </ul>
      {others.length === 0 && <p className="px-5 pb-4 text-sm text-ink-soft">{t('sessions.noOther')}</p>}
      {ordered.length > most && (
        <div className="border-t border-line p-3 text-center">
          <Button look="quiet" onClick={() => setMost(most + SOME)}>
            {t('shell:action.loadMore')}
          </Button>
        </div>
      )}
    </>
  )
}
