import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from 'react-redux'
import type { RequestView } from '@/api/types'
import { LONGEST_COMMENT } from '@/features/decision'
import { NotPossibleNow, syncWanted, usePerson } from '@/features/sync'
import { Button } from '@/ui/Button'
import { Sheet } from '@/ui/Sheet'
import { Text } from '@/ui/Text'
import { TextField } from '@/ui/TextField'
import { useToast } from '@/ui/Toasts'

/** Takes a request back. It cannot be undone once it is sent, so it asks, and it asks why. */
export function WithdrawSheet({ request, onClose }: { request: RequestView; onClose: () => void }) {
  const { t } = useTranslation('request')
  const { actions } = usePerson()
  const dispatch = useDispatch()
  const tell = useToast()
  const [comment, setComment] = useState('')
  const [tried, setTried] = useState(false)
  const withdraw = () => {
    setTried(true)
    if (comment.trim() === '') {
      return
    }
    try {
      actions.withdraw(request.id, comment.trim())
      dispatch(syncWanted())
    } catch (error) {
      tell({ text: t(error instanceof NotPossibleNow ? 'show.tooLate' : 'form.keepFailed'), tone: 'bad' })
    }
    onClose()
  }
  return (
    <Sheet
      title={t('withdraw.title', { number: request.number })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('withdraw.keep')}</Button>
          <Button look="danger" onPress={withdraw}>
            {t('withdraw.action')}
          </Button>
        </>
      }
    >
      <Text look="small">{t('withdraw.lead')}</Text>
      <TextField
        label={t('withdraw.reason')}
        required
        multiline
        maxLength={LONGEST_COMMENT}
        value={comment}
        onChangeText={setComment}
        error={tried && comment.trim() === '' ? t('form.wrong.required') : undefined}
      />
    </Sheet>
  )
}
