import { CircleAlert, WifiOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isOffline, problemOf, type CallError } from '@/api/problem'
import { Button } from './Button'
import { classes } from './classes'

/** Nothing is there, why, and what to do about it. */
export function EmptyState({
  icon,
  title,
  heading: Heading = 'p',
  children,
  action,
}: {
  icon: ReactNode
  title: string
  /** Its title is the page's where it stands for the whole page. */
  heading?: 'h1' | 'p'
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-16 text-center">
      <span aria-hidden className="grid size-12 place-items-center rounded-2xl bg-sunken text-ink-faint">
        {icon}
      </span>
      <Heading className="text-base font-semibold">{title}</Heading>
      {children && <p className="max-w-sm text-sm text-ink-soft">{children}</p>}
      {action}
    </div>
  )
}

/** Something could not be loaded: why, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: CallError; onRetry?: () => void }) {
  const { t } = useTranslation()
  const text = useProblemText()
  return (
    <div role="alert">
      <EmptyState
        icon={isOffline(error) ? <WifiOff size={22} /> : <CircleAlert size={22} />}
        title={t('error.title')}
        action={onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
      >
        {text(error)}
      </EmptyState>
    </div>
  )
}

/** What to tell a person about a failed call: the server's own sentence where it has one. */
export function useProblemText(): (error: CallError) => string {
  const { t } = useTranslation()
  return (error) => {
    const problem = problemOf(error)
    if (problem?.type === 'offline') {
      return t('error.offline')
    }
    if (problem?.type === 'unreadable') {
      return t('error.unreadable')
    }
    return problem?.detail ?? t('error.unexpected')
  }
}

/** A refusal beside a form, told to screen readers when it appears. */
export function FormProblem({ error }: { error: CallError }) {
  const text = useProblemText()
  return error ? (
    <p role="alert" className="flex gap-2 rounded-lg bg-bad-soft px-3 py-2 text-sm text-bad">
      <CircleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
      {text(error)}
    </p>
  ) : null
}

/** Grey lines where content is about to be, of its size, so that nothing jumps. */
export function Skeleton({ className, lines = 1 }: { className?: string; lines?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('state.loading')} className="flex flex-col gap-3">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={classes('animate-pulse rounded-lg bg-sunken', className ?? 'h-5')} />
      ))}
    </div>
  )
}
