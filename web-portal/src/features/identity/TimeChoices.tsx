import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/policies'
import { TextField } from '@/ui/Field'
import type { Draft } from './notices'

const NIGHT = { from: '22:00', until: '07:00' }
const MORNING = '08:00'

/** When nothing may ring, and when mails that can wait come as one; by the clock of the profile. */
export function TimeChoices({
  draft,
  onChange,
  invalid,
}: {
  draft: Draft
  onChange: (draft: Draft) => void
  invalid: boolean
}) {
  const { t } = useTranslation('identity')
  const { quiet, digestAt } = draft
  const timeZone = useMe().timeZone.replaceAll('_', ' ')
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Optional
        label={t('quiet.title')}
        hint={t('quiet.hint', { timeZone })}
        on={quiet !== undefined}
        onChange={(on) => onChange({ ...draft, quiet: on ? NIGHT : undefined })}
      >
        {quiet && (
          <div className="grid grid-cols-2 gap-2">
            <TextField
              label={t('quiet.from')}
              type="time"
              required
              value={quiet.from}
              error={invalid ? t('quiet.invalid') : undefined}
              onChange={(event) => onChange({ ...draft, quiet: { ...quiet, from: event.target.value } })}
            />
            <TextField
              label={t('quiet.until')}
              type="time"
              required
              value={quiet.until}
              onChange={(event) => onChange({ ...draft, quiet: { ...quiet, until: event.target.value } })}
            />
          </div>
        )}
      </Optional>
      <Optional
        label={t('digest.title')}
        hint={t('digest.hint')}
        on={digestAt !== undefined}
        onChange={(on) => onChange({ ...draft, digestAt: on ? MORNING : undefined })}
      >
        {digestAt !== undefined && (
          <TextField
            label={t('digest.at')}
            type="time"
            required
            className="max-w-40"
            value={digestAt}
            onChange={(event) => onChange({ ...draft, digestAt: event.target.value || MORNING })}
          />
        )}
      </Optional>
    </div>
  )
}

function Optional({
  label,
  hint,
  on,
  onChange,
  children,
}: {
  label: string
  hint: string
  on: boolean
  onChange: (on: boolean) => void
  children: ReactNode
}) {
  return (
    <div className="flex flex-col gap-3">
      <label className="flex cursor-pointer items-start gap-2.5 text-sm">
        <input
          type="checkbox"
          className="mt-0.5 size-4 shrink-0 accent-(--accent)"
          checked={on}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          <span className="block font-medium">{label}</span>
          <span className="block text-xs text-ink-faint">{hint}</span>
        </span>
      </label>
      {children}
    </div>
  )
}
