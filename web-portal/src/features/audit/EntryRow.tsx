import { Bot, ShieldAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AuditEntryView } from '@/api/generated/athena'
import type { Names } from '@/api/people'
import { useFormats } from '@/i18n/formats'
import { Avatar } from '@/ui/Avatar'
import { isRefusal } from './actions'
import { useActionName, useNobody, useObjectName } from './words'

export const ROW_REM = 4

/** An entry in a line: what, who, of what, when. */
export function EntryRow({
  entry,
  names,
  onOpen,
}: {
  entry: AuditEntryView
  names: Names
  onOpen: () => void
}) {
  const { t } = useTranslation('audit')
  const formats = useFormats()
  const actionName = useActionName()
  const objectName = useObjectName()
  const nobody = useNobody()
  const { actor, onBehalfOf, object } = entry
  const who = actor ? (names(actor) ?? t('someone')) : nobody(entry.action)
  const behalf = onBehalfOf && t('onBehalf', { who, principal: names(onBehalfOf) ?? t('someone') })
  const subject = object.type === 'user' && object.id !== actor ? names(object.id) : undefined
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-haspopup="dialog"
      className="flex size-full items-center gap-3 px-4 text-start -outline-offset-2 hover:bg-sunken"
    >
      {actor ? (
        <Avatar name={who} size={32} />
      ) : (
        <span
          aria-hidden
          className="grid size-8 shrink-0 place-items-center rounded-full bg-sunken text-ink-faint"
        >
          <Bot size={16} />
        </span>
      )}
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-1.5 font-medium">
          {isRefusal(entry.action) && <ShieldAlert size={14} aria-hidden className="shrink-0 text-bad" />}
          <span className="truncate">{actionName(entry.action)}</span>
        </span>
        <span className="block truncate text-xs text-ink-soft">
          {behalf ?? who}
          {subject && ` · ${subject}`}
        </span>
      </span>
      <span className="hidden w-40 truncate text-xs text-ink-faint md:block">{objectName(object.type)}</span>
      <time
        dateTime={entry.time}
        className="shrink-0 text-end text-xs whitespace-nowrap text-ink-soft tabular max-sm:max-w-24 max-sm:whitespace-normal"
      >
        {formats.dateTime(entry.time)}
      </time>
    </button>
  )
}
