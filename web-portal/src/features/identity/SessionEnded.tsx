import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallError } from '@/api/problem'
import { end, logIn } from '@/api/session'
import { useMe } from '@/policies'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { deviceName } from './device'

/** Over the page of a session that has run out: the same person goes on, with all that is on the page. */
export default function SessionEnded() {
  const { t } = useTranslation(['identity', 'shell'])
  const me = useMe()
  const field = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<CallError>()
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const password = field.current?.value ?? ''
    setMissing(!password)
    if (!password) {
      field.current?.focus()
      return
    }
    setBusy(true)
    const refused = await logIn({
      username: me.username,
      password,
      device: deviceName(navigator.userAgent),
    })
    setBusy(false)
    if (refused) {
      setError(refused)
      field.current?.select()
    }
  }

  return (
    <Dialog title={t('expired.title')} onClose={() => end()} lasting>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <p className="text-sm text-ink-soft">{t('expired.lead', { name: me.displayName })}</p>
        <FormProblem error={error} />
        {/* For password managers: they look for whose password it is. */}
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={me.username}
          readOnly
          hidden
          aria-hidden
        />
        <TextField
          ref={field}
          data-autofocus
          label={t('expired.password')}
          name="password"
          type="password"
          required
          autoComplete="current-password"
          error={missing ? t('expired.required') : undefined}
        />
        <DialogActions>
          <Button onClick={() => end()}>{t('shell:account.signOut')}</Button>
          <Button look="primary" type="submit" busy={busy}>
            {t('expired.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
