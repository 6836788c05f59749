import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApprovalView } from '@/api/types'
import { LONGEST_COMMENT } from '@/features/decision'
import { useSync } from '@/features/sync'
import { usePerson } from '@/features/sync'
import { Button } from '@/ui/Button'
import { Sheet } from '@/ui/Sheet'
import { TextField } from '@/ui/TextField'
import { useToast } from '@/ui/Toasts'

/** Asks the requester for information; without a network the question waits. */
export function AskSheet({ view, onClose }: { view: ApprovalView; onClose: () => void }) {
  const { t } = useTranslation(['inbox', 'shell'])
  const { actions } = usePerson()
  const { now: syncNow } = useSync()
  const tell = useToast()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const confirm = () => {
    setTried(true)
    if (text.trim() !== '') {
      actions.ask(view, text.trim())
      syncNow()
      tell({ text: t('question.queued') })
      onClose()
    }
  }
  return (
    <Sheet
      title={t('question.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('shell:action.cancel')}</Button>
          <Button look="primary" onPress={confirm}>
            {t('question.send')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('question.label')}
        hint={t('question.hint')}
        error={tried && text.trim() === '' ? t('question.required') : undefined}
        required
        multiline
        maxLength={LONGEST_COMMENT}
        value={text}
        onChangeText={setText}
      />
    </Sheet>
  )
}
