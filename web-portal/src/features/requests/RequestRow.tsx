import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RequestView } from '@/api/generated/athena'
import { Money } from '@/ui/Money'
import { When } from '@/ui/When'
import { Named } from './Named'
import { NextStep } from './NextStep'
import { StatusBadge } from './StatusBadge'

/** A request in the list: its title leads to it, and so does the whole row. */
export function RequestRow({
  request,
  requester,
}: {
  request: RequestView
  /** Who asked for it, where it is not the reader. */
  requester: { name: string | null | undefined } | undefined
}) {
  const { t } = useTranslation('requests')
  const step = request.step[0]
  return (
    <div className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-4 py-3 transition-colors hover:bg-sunken/60 has-focus-visible:bg-accent-soft md:grid-cols-[minmax(0,1fr)_9.5rem_minmax(0,19rem)]">
      <div className="min-w-0">
        <Link
          to={`/requests/${request.id}`}
          dir="auto"
          // Cut at its own end, and aligned as the page is, whatever it is written in.
          className="block truncate font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent [html[dir=ltr]_&]:text-left [html[dir=rtl]_&]:text-right"
        >
          {request.title}
        </Link>
        <p className="truncate text-xs text-ink-faint">
          <span className="tabular">{request.number}</span> · <When at={request.submittedAt} />
          {requester && (
            <>
              {' · '}
              <Named name={requester.name} />
            </>
          )}
        </p>
      </div>
      <Money amount={request.amount} currency={request.currency} className="text-end font-medium" />
      <div className="col-span-2 flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-ink-soft md:col-span-1">
        <StatusBadge status={request.status} final={request.final} />
        {step && (
          <span className="min-w-0 truncate">
            <bdi>{step.name}</bdi> · {t('row.reached')} <When at={step.since} />
          </span>
        )}
        <NextStep request={request} own={!requester} className="basis-full truncate" />
      </div>
    </div>
  )
}
