import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNotificationMessageLogReplayMutation } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { FormProblem } from '@/ui/states'
import { useToast } from '@/ui/Toasts'

/** Tries again what was given up. Asked for twice, as it writes to people. */
export function Replay({ onReplayed }: { onReplayed: () => void }) {
  const { t } = useTranslation(['notifications', 'shell'])
  const tell = useToast()
  const [asking, setAsking] = useState(false)
  const [replay, { isLoading, error, reset }] = useNotificationMessageLogReplayMutation()

  const close = () => {
    setAsking(false)
    reset()
  }
  const run = async () => {
    try {
      const { requeued, taken, stillDead } = await replay().unwrap()
      close()
      const dead = stillDead > 0 ? ` ${t('replay.stillDead', { stillDead })}` : ''
      tell({
        text: t('replay.done', { requeued, taken }) + dead,
        tone: stillDead > 0 ? 'bad' : 'good',
      })
      onReplayed()
    } catch {
      // It stays open and says why.
    }
  }

  return (
    <>
      <Button onClick={() => setAsking(true)}>
        <RotateCcw size={16} aria-hidden />
        {t('replay.open')}
      </Button>
      {asking && (
        <Dialog title={t('replay.title')} onClose={close}>
          <div className="flex flex-col gap-3">
            <p className="text-sm text-ink-soft">{t('replay.explain')}</p>
            <FormProblem error={error} />
          </div>
          <DialogActions>
            <Button onClick={close}>{t('shell:action.cancel')}</Button>
            <Button look="primary" busy={isLoading} onClick={() => void run()}>
              {t('replay.confirm')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  )
}
