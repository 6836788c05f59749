import { zodResolver } from '@hookform/resolvers/zod'
import { useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { showFieldErrors } from '@/api/formErrors'
import type { CallError } from '@/api/problem'
import { useMe } from '@/policies'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { TextField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { isWrongPassword, useOwnAccountChangePasswordMutation } from './account'
import { NO_PASSWORDS, passwordSchema, type PasswordValues } from './password'

/** Changes the password, for who knows the present one. */
export function PasswordForm() {
  const { t } = useTranslation('identity')
  const tell = useToast()
  const { username } = useMe()
  const [visible, setVisible] = useState(false)
  const [refusal, setRefusal] = useState<CallError>()
  const [change, { isLoading, reset: forget }] = useOwnAccountChangePasswordMutation()
  const form = useForm<PasswordValues>({
    resolver: zodResolver(useMemo(() => passwordSchema(t), [t])),
    defaultValues: NO_PASSWORDS,
  })
  const { errors } = form.formState
  const shown = { type: visible ? 'text' : 'password', dir: 'ltr', spellCheck: false, autoCapitalize: 'none' }

  const submit = form.handleSubmit(async ({ currentPassword, newPassword }) => {
    if (isLoading) {
      return
    }
    setRefusal(undefined)
    try {
      await change({ userInputPasswordChange: { currentPassword, newPassword } }).unwrap()
      form.reset(NO_PASSWORDS)
      setVisible(false)
      tell({ text: t('password.changed'), tone: 'good' })
    } catch (error) {
      if (isWrongPassword(error as CallError)) {
        form.setError(
          'currentPassword',
          { type: 'server', message: t('password.wrong') },
          { shouldFocus: true },
        )
      } else if (!showFieldErrors(form, error as CallError)) {
        setRefusal(error as CallError)
      }
    } finally {
      // What was sent is not kept in the store.
      forget()
    }
  })

  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      {/* Whose password it is, for what keeps passwords. */}
      <input type="text" hidden readOnly autoComplete="username" value={username} />
      <TextField
        {...shown}
        label={t('password.current')}
        required
        autoComplete="current-password"
        error={errors.currentPassword?.message}
        {...form.register('currentPassword')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...shown}
          label={t('password.new')}
          hint={t('password.rules')}
          required
          autoComplete="new-password"
          error={errors.newPassword?.message}
          {...form.register('newPassword', { deps: 'repeated' })}
        />
        <TextField
          {...shown}
          label={t('password.repeated')}
          required
          autoComplete="new-password"
          error={errors.repeated?.message}
          {...form.register('repeated')}
        />
      </div>
      <Checkbox
        label={t('password.show')}
        checked={visible}
        onChange={(event) => setVisible(event.target.checked)}
      />
      <FormProblem error={refusal} />
      <div className="flex justify-end">
        <Button look="primary" type="submit" busy={isLoading}>
          {t('password.change')}
        </Button>
      </div>
    </form>
  )
}
