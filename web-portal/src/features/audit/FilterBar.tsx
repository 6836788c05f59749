import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '@/ui/Field'
import { PersonField } from '@/ui/PersonField'
import { ACTIONS, isKnown, type ActionGroup } from './actions'
import { isId } from './entries'
import type { EntryFilter } from './filter'
import { useActionName } from './words'

const GROUPS = Object.keys(ACTIONS) as ActionGroup[]

/** Narrows the log down. Each change counts at once. */
export function FilterBar({
  filter,
  onChange,
}: {
  filter: EntryFilter
  onChange: (change: Record<string, string | undefined>) => void
}) {
  const { t } = useTranslation('audit')
  const actionName = useActionName()
  return (
    <search
      aria-label={t('filter.title')}
      className="grid grid-cols-2 gap-3 lg:grid-cols-[1.3fr_1.3fr_1.3fr_1fr_1fr]"
    >
      <PersonField
        className="max-lg:col-span-2"
        label={t('filter.person')}
        value={filter.userId}
        onChange={(userId) => onChange({ userId })}
      />
      <SelectField
        label={t('filter.action')}
        required
        value={filter.action ?? ''}
        onChange={(event) => onChange({ action: event.target.value })}
      >
        <option value="">{t('filter.anyAction')}</option>
        {filter.action && !isKnown(filter.action) && <option value={filter.action}>{filter.action}</option>}
        {GROUPS.map((group) => (
          <optgroup key={group} label={t(`group.${group}`)}>
            {ACTIONS[group].map((action) => (
              <option key={action} value={action}>
                {actionName(action)}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <RequestFilter
        key={filter.requestId}
        value={filter.requestId}
        onChange={(requestId) => onChange({ requestId })}
      />
      <TextField
        label={t('filter.from')}
        required
        type="date"
        value={filter.from ?? ''}
        max={filter.until}
        onChange={(event) => onChange({ from: event.target.value })}
      />
      <TextField
        label={t('filter.until')}
        required
        type="date"
        value={filter.until ?? ''}
        min={filter.from}
        onChange={(event) => onChange({ until: event.target.value })}
      />
    </search>
  )
}

/** The id of a request, as other pages show it. It counts once it is one. */
function RequestFilter({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (id: string | undefined) => void
}) {
  const { t } = useTranslation('audit')
  const [text, setText] = useState(value ?? '')
  const id = text.trim().toLowerCase()
  return (
    <TextField
      label={t('filter.request')}
      required
      type="search"
      dir="ltr"
      spellCheck={false}
      placeholder="00000000-…"
      value={text}
      error={id && !isId(id) ? t('filter.noId') : undefined}
      onChange={(event) => {
        setText(event.target.value)
        const typed = event.target.value.trim().toLowerCase()
        if (typed === '' || isId(typed)) {
          onChange(typed || undefined)
        }
      }}
    />
  )
}
