import { Eye, EyeOff } from 'lucide-react'
import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router'
import type { CallError } from '@/api/problem'
import { currentUser, logIn } from '@/api/session'
import { Button, IconButton } from '@/ui/Button'
import { TextField } from '@/ui/Field'
import { FormProblem } from '@/ui/states'
import { deviceName } from './device'
import { Welcome } from './Welcome'

/** The first page anybody sees. It does without the libraries of the others, so that it is there sooner. */
export default function LoginPage() {
  const { t } = useTranslation('identity')
  const [parameters] = useSearchParams()
  const navigate = useNavigate()
  const [visible, setVisible] = useState(false)
  const [missing, setMissing] = useState<{ username?: boolean; password?: boolean }>({})
  const password = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<CallError>()
  const [busy, setBusy] = useState(false)
  const wanted = ownPage(parameters.get('to'))

  if (currentUser()) {
    return <Navigate to={wanted} replace />
  }

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const credentials = {
      username: String(form.get('username')).trim(),
      password: String(form.get('password')),
      device: deviceName(navigator.userAgent),
    }
    setMissing({ username: !credentials.username, password: !credentials.password })
    if (!credentials.username || !credentials.password) {
      return
    }
    setBusy(true)
    const refused = await logIn(credentials)
    setBusy(false)
    if (refused) {
      setError(refused)
      password.current?.select()
    } else {
      await navigate(wanted, { replace: true })
    }
  }

  return (
    <Welcome title={t('login.title')}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => void submit(event)}
        onChange={() => setError(undefined)}
      >
        {wanted !== '/' && !error && <p className="text-sm text-ink-soft">{t('login.ended')}</p>}
        <FormProblem error={error} />
        <TextField
          label={t('login.username')}
          name="username"
          required
          autoFocus
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          error={missing.username ? t('login.required') : undefined}
        />
        <div className="relative">
          <TextField
            ref={password}
            label={t('login.password')}
            name="password"
            required
            type={visible ? 'text' : 'password'}
            autoComplete="current-password"
            error={missing.password ? t('login.required') : undefined}
          />
          <IconButton
            label={visible ? t('login.hidePassword') : t('login.showPassword')}
            className="absolute end-0 top-[1.7rem]"
            onClick={() => setVisible(!visible)}
          >
            {visible ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
          </IconButton>
        </div>
        <Button look="primary" type="submit" busy={busy}>
          {t('login.submit')}
        </Button>
      </form>
      <p className="mt-5 text-center text-sm text-ink-soft">
        {t('login.noAccount')}{' '}
        <Link
          to="/register"
          className="font-medium text-accent underline underline-offset-2 hover:text-accent-strong"
        >
          {t('login.register')}
        </Link>
      </p>
    </Welcome>
  )
}

/** Where to go afterwards: a page of ours, whatever the address says. */
function ownPage(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.startsWith('/\\') ? to : '/'
}
