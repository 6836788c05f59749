import { useTranslation } from 'react-i18next'
import {
  useNotificationNotifyStatusQuery,
  type NotificationMessageStatus,
  type NotificationMessageStatusStep,
} from '@/api/generated/athena'
import type { Names } from '@/api/people'
import { useFormats } from '@/i18n/formats'
import { useAllowed } from '@/policies'
import { Badge } from '@/ui/Badge'
import { Dialog } from '@/ui/Dialog'
import { FormProblem, Skeleton } from '@/ui/states'
import { TONES, useReader } from './MessageRow'

/** What became of one message, step by step. The steps are for administrators; others see where it ended. */
export function MessageDialog({
  message,
  names,
  onClose,
}: {
  message: NotificationMessageStatus
  names: Names
  onClose: () => void
}) {
  const { t } = useTranslation('notifications')
  const reader = useReader()
  const formats = useFormats()
  const steps = useAllowed()('notifications:replay')
  const { data, error } = useNotificationNotifyStatusQuery({ id: message.id }, { skip: !steps })
  const { state, medium, provider, providerId, attempts, reason, createdAt, updatedAt } = data ?? message
  const facts: [string, string | null | undefined][] = [
    [t('fact.medium'), t(`medium.${medium}`)],
    [t('fact.attempts'), formats.number(attempts)],
    [t('fact.created'), formats.dateTime(createdAt)],
    [t('fact.updated'), formats.dateTime(updatedAt)],
    [t('fact.provider'), provider],
    [t('fact.providerId'), providerId],
    [t('fact.reason'), reason],
    [t('fact.id'), message.id],
  ]
  return (
    <Dialog title={t('dialog.title', { name: reader(message, names) })} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <p>
          <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>{' '}
          <span className="text-sm text-ink-soft">{t(`meaning.${state}`)}</span>
        </p>
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {facts
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={name} className="min-w-0">
                <dt className="text-xs text-ink-faint">{name}</dt>
                <dd className="text-sm break-words">
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
        </dl>
        {steps && (
          <section>
            <h3 className="mb-3 text-sm font-semibold">{t('dialog.steps')}</h3>
            <FormProblem error={error} />
            {data ? <Steps history={data.history} /> : !error && <Skeleton lines={3} />}
          </section>
        )}
      </div>
    </Dialog>
  )
}

function Steps({ history }: { history: NotificationMessageStatusStep[] }) {
  const { t } = useTranslation('notifications')
  const formats = useFormats()
  return (
    <ol className="flex flex-col">
      {history.map((step, at) => (
        <li key={at} className="relative flex gap-3 pb-4 last:pb-0">
          {at < history.length - 1 && (
            <span aria-hidden className="absolute start-[5px] top-4 bottom-0 w-px bg-line-strong" />
          )}
          <span
            aria-hidden
            className="mt-1 size-[11px] shrink-0 rounded-full border-2 border-line-strong bg-raised"
          />
          <div className="min-w-0">
            <p className="text-sm font-medium">{t(`state.${step.state}`)}</p>
            <p className="text-xs text-ink-soft">
              <time dateTime={step.at}>{formats.dateTime(step.at)}</time>
              {step.reason && (
                <>
                  {' · '}
                  <bdi className="break-words">{step.reason}</bdi>
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
