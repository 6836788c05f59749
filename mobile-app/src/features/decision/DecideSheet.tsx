import Check from 'lucide-react-native/icons/check'
import X from 'lucide-react-native/icons/x'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { ApprovalView } from '@/api/types'
import { useSync } from '@/features/sync'
import { Button } from '@/ui/Button'
import { Money } from '@/ui/Money'
import { Sheet } from '@/ui/Sheet'
import { Text } from '@/ui/Text'
import { TextField } from '@/ui/TextField'
import { LONGEST_COMMENT } from './comment'
import { Totals } from './Totals'
import { type Action, useDecide } from './useDecide'

/** Asks before one approval, or several at once, is approved or rejected. Whoever rejects says why. */
export function DecideSheet({
  approvals,
  action,
  onClose,
  onDecided,
}: {
  approvals: ApprovalView[]
  action: Action
  onClose: () => void
  onDecided?: () => void
}) {
  const { t } = useTranslation(['decision', 'shell'])
  const { online } = useSync()
  const { decide } = useDecide()
  const [comment, setComment] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const rejecting = action === 'REJECT'
  const count = approvals.length
  const [first] = approvals
  const missing = rejecting && comment.trim() === ''
  const tooLong = comment.length > LONGEST_COMMENT
  const verb = t(rejecting ? 'reject' : 'approve')

  const confirm = async () => {
    setTried(true)
    if (missing || tooLong) {
      return
    }
    setBusy(true)
    await decide(
      approvals.map(({ id }) => id),
      action,
      comment,
    )
    onDecided?.()
    onClose()
  }

  return (
    <Sheet
      title={
        count === 1
          ? t(rejecting ? 'sheet.reject' : 'sheet.approve', { number: first?.request.number })
          : t(rejecting ? 'bulk.reject' : 'bulk.approve', { count })
      }
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('shell:action.cancel')}</Button>
          <Button
            look={rejecting ? 'danger' : 'primary'}
            icon={rejecting ? X : Check}
            busy={busy}
            onPress={() => void confirm()}
          >
            {count === 1 ? verb : t(rejecting ? 'bulk.reject' : 'bulk.approve', { count })}
          </Button>
        </>
      }
    >
      {count === 1 && first ? (
        <View className="flex-row items-start justify-between gap-3">
          <Text className="shrink">{first.request.title}</Text>
          <Money {...first.request} />
        </View>
      ) : (
        <Totals approvals={approvals} />
      )}
      <TextField
        label={count === 1 ? t('comment.label') : t('bulk.comment')}
        hint={t('comment.hint')}
        required={rejecting}
        error={tooLong ? t('comment.tooLong') : tried && missing ? t('comment.required') : undefined}
        multiline
        value={comment}
        onChangeText={setComment}
      />
      {!online && <Text look="small">{t('offline')}</Text>}
    </Sheet>
  )
}
