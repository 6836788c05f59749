import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RehearsedRequest } from '@/api/generated/athena'
import { useNames } from '@/api/people'
import { SIDES } from './compared'
import { Way } from './Way'

/** The two ways of one request beside each other. */
export function RequestWays({
  request,
  nameOf,
}: {
  request: RehearsedRequest
  nameOf: (level: string) => string
}) {
  const { t } = useTranslation('rehearsal')
  const people = useNames(SIDES.flatMap((side) => request[side].steps).map(({ decidedBy }) => decidedBy))
  const whoOf = (id: string | null | undefined) => {
    const name = people(id)
    return !id ? t('way.anybody') : name === undefined ? '…' : (name ?? t('people.unknown'))
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-3 md:grid-cols-2">
        {SIDES.map((side) => (
          <Way
            key={side}
            title={t(side === 'before' ? 'way.before' : 'way.would')}
            way={request[side]}
            submittedAt={request.submittedAt}
            nameOf={nameOf}
            whoOf={whoOf}
          />
        ))}
      </div>
      <Link to={`/requests/${request.requestId}`} className="self-start text-sm text-accent underline">
        {t('way.open', { number: request.number })}
      </Link>
    </div>
  )
}
