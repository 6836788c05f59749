import { zodResolver } from '@hookform/resolvers/zod'
import { MailCheck } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { showFieldErrors } from '@/api/formErrors'
import { useAuthRegisterMutation } from '@/api/generated/athena'
import type { CallError } from '@/api/problem'
import { Button, ButtonLink } from '@/ui/Button'
import { TextField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { newcomer, type Newcomer } from './newcomer'
import { Welcome } from './Welcome'

/** Asks for an account. The department is left to whoever activates it: who is not signed in sees no list of them. */
export default function RegisterPage() {
  const { t } = useTranslation('identity')
  const [registered, setRegistered] = useState<string>()
  return registered ? (
    <Welcome title={t('registered.title')}>
      <Registered name={registered} />
    </Welcome>
  ) : (
    <Welcome title={t('register.title')}>
      <RegisterForm onRegistered={setRegistered} />
      <p className="mt-5 text-center text-sm text-ink-soft">
        {t('register.hasAccount')}{' '}
        <Link
          to="/login"
          className="font-medium text-accent underline underline-offset-2 hover:text-accent-strong"
        >
          {t('login.submit')}
        </Link>
      </p>
    </Welcome>
  )
}

function RegisterForm({ onRegistered }: { onRegistered: (name: string) => void }) {
  const { t } = useTranslation('identity')
  const schema = useMemo(() => newcomer(t), [t])
  const [refusal, setRefusal] = useState<CallError>()
  const [register, { isLoading }] = useAuthRegisterMutation()
  const form = useForm<Newcomer>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { displayName: '', email: '', username: '', password: '', region: '' },
  })
  const errors = form.formState.errors

  const submit = form.handleSubmit(async (values) => {
    setRefusal(undefined)
    try {
      const user = await register({ userInputNewRegistration: values }).unwrap()
      onRegistered(user.displayName)
    } catch (error) {
      if (!showFieldErrors(form, error as CallError)) {
        setRefusal(error as CallError)
      }
    }
  })

  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      <FormProblem error={refusal} />
      <TextField
        {...form.register('displayName')}
        label={t('register.displayName')}
        required
        autoFocus
        autoComplete="name"
        error={errors.displayName?.message}
      />
      <TextField
        {...form.register('email')}
        label={t('register.email')}
        required
        type="email"
        autoComplete="email"
        error={errors.email?.message}
      />
      <TextField
        {...form.register('region')}
        label={t('register.region')}
        hint={t('register.regionHint')}
        required
        autoComplete="off"
        error={errors.region?.message}
      />
      <TextField
        {...form.register('username')}
        label={t('login.username')}
        hint={t('register.usernameHint')}
        required
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.username?.message}
      />
      <TextField
        {...form.register('password')}
        label={t('login.password')}
        hint={t('register.passwordHint')}
        required
        type="password"
        autoComplete="new-password"
        error={errors.password?.message}
      />
      <Button look="primary" type="submit" busy={isLoading}>
        {t('register.submit')}
      </Button>
    </form>
  )
}

function Registered({ name }: { name: string }) {
  const { t } = useTranslation('identity')
  const text = useRef<HTMLDivElement>(null)
  // The form is gone, and the focus with it: it goes to what stands there now.
  useEffect(() => text.current?.focus(), [])
  return (
    <div ref={text} tabIndex={-1} className="flex flex-col items-center gap-4 text-center outline-none">
      <span aria-hidden className="grid size-12 place-items-center rounded-2xl bg-good-soft text-good">
        <MailCheck size={22} />
      </span>
      <p className="font-medium">{t('registered.thanks', { name })}</p>
      <p className="text-sm text-ink-soft">{t('registered.next')}</p>
      <ButtonLink to="/login">{t('registered.login')}</ButtonLink>
    </div>
  )
}
