import { useTranslation } from 'react-i18next'
import type { OwnSession } from '@/api/generated/athena'
import { problemOf, type CallError } from '@/api/problem'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useOwnAccountEndSessionMutation } from './account'

/** Ends one session at once, having said what that means. */
export function EndSessionDialog({
  session,
  onClose,
  onEnded,
}: {
  session: OwnSession
  onClose: () => void
  onEnded: () => void
}) {
  const { t } = useTranslation(['identity', 'shell'])
  const tell = useToast()
  const formats = useFormats()
  const [end, { error, isLoading }] = useOwnAccountEndSessionMutation()
  const device = session.device ?? t('sessions.unknownDevice')
  const confirm = async () => {
    const { error: refusal } = await end({ id: session.id })
    if (!refusal || isGone(refusal)) {
      tell({ text: t('sessions.ended', { device }), tone: 'good' })
      onEnded()
    }
  }
  return (
    <Dialog title={t('sessions.endTitle', { device })} onClose={onClose}>
      <div className="flex flex-col gap-4 text-sm text-ink-soft">
        <p>{t('sessions.since', { at: formats.dateTime(session.createdAt) })}</p>
        <p>{t('sessions.endDetail')}</p>
        <FormProblem error={isGone(error) ? undefined : error} />
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
        <Button look="danger" data-autofocus busy={isLoading} onClick={() => void confirm()}>
          {t('sessions.end')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** It ended meanwhile, which is what was wanted. */
function isGone(error: CallError): boolean {
  return problemOf(error)?.status === 404
}
