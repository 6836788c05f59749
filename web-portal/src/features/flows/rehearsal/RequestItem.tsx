import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RehearsedRequest } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { classes } from '@/ui/classes'
import { both } from './compared'
import { RequestWays } from './RequestWays'
import { Shift } from './Shift'
import { useBaseMoney } from './useBaseMoney'

/** A request in a line, which opens into what happened to it and what would have. */
export function RequestItem({
  request,
  levels,
}: {
  request: RehearsedRequest
  levels: ReadonlyMap<string, string>
}) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  const money = useBaseMoney()
  const [open, setOpen] = useState(false)
  const ways = useId()
  const nameOf = (level: string) => levels.get(level) ?? level
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? ways : undefined}
        onClick={() => setOpen(!open)}
        className="flex w-full items-start gap-3 px-4 py-3 text-start hover:bg-sunken"
      >
        <ChevronRight
          size={16}
          aria-hidden
          className={classes(
            'mt-0.5 shrink-0 text-ink-faint transition-transform',
            open ? 'rotate-90' : 'rtl:rotate-180',
          )}
        />
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <span className="flex min-w-0 flex-col sm:w-44">
            <span className="font-medium">
              <bdi>{request.number}</bdi>
            </span>
            <span className="text-xs text-ink-soft">
              <bdi>{formats.date(request.submittedAt)}</bdi> · <bdi>{request.region}</bdi>
            </span>
          </span>
          <bdi className="tabular sm:w-36 sm:text-end">{money(request.amountBase)}</bdi>
          <span className="min-w-0 flex-1 basis-56">
            <Shift
              of={both(
                request,
                ({ steps }) => steps.map(({ level }) => nameOf(level)).join(', ') || undefined,
              )}
              say={(text) => text}
            />
          </span>
          {request.after.obstacle ? (
            <Badge tone="bad">{t(`obstacle.${request.after.obstacle}`)}</Badge>
          ) : (
            <Badge tone={request.different ? 'accent' : 'neutral'}>
              {t(request.different ? 'requests.different' : 'requests.same')}
            </Badge>
          )}
        </span>
      </button>
      {open && (
        <div id={ways} className="px-4 pb-4 sm:ps-11">
          <RequestWays request={request} nameOf={nameOf} />
        </div>
      )}
    </li>
  )
}
