import { useNavigation } from '@react-navigation/native'
import CopyPlus from 'lucide-react-native/icons/copy-plus'
import Undo2 from 'lucide-react-native/icons/undo-2'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SafeAreaView } from 'react-native-safe-area-context'
import { type EntryOf, useLocal, usePerson } from '@/features/sync'
import { Button } from '@/ui/Button'
import { Text } from '@/ui/Text'
import { useToast } from '@/ui/Toasts'
import type { RequestRow } from './requestPages'
import { useTakeBack } from './useTakeBack'
import { WithdrawSheet } from './WithdrawSheet'

/** What can be done about a request of one's own, in reach of a thumb: nothing, once it is final and was approved. */
export function RequestBar({ row }: { row: RequestRow }) {
  const { t } = useTranslation('request')
  const { navigate } = useNavigation()
  const [withdrawing, setWithdrawing] = useState(false)
  const { view } = row
  const entries = useLocal(`request:outbox:${row.id}`, (_, { outbox }) => outbox.of(row.id))
  const submit = entries.find((entry): entry is EntryOf<'SUBMIT'> => entry.kind === 'SUBMIT')
  const withdrawal = entries.find((entry): entry is EntryOf<'WITHDRAW'> => entry.kind === 'WITHDRAW')
  const over = view.status === 'REJECTED' || view.status === 'WITHDRAWN'
  const mayWithdraw = !row.unsent && !row.withdrawing && !view.final && view.status !== 'WITHDRAWN'
  if (!submit && !withdrawal && !over && !mayWithdraw) {
    return null
  }
  return (
    <SafeAreaView
      edges={['bottom']}
      className="flex-row flex-wrap gap-2 border-t border-line bg-raised px-4 py-3"
    >
      {submit && <Unsent submit={submit} />}
      {withdrawal && <Withdrawal entry={withdrawal} />}
      {mayWithdraw && (
        <Button look="danger" className="grow" onPress={() => setWithdrawing(true)}>
          {t('withdraw.action')}
        </Button>
      )}
      {over && !row.withdrawing && (
        <Button
          look="primary"
          icon={CopyPlus}
          className="grow"
          onPress={() => navigate('NewRequest', { from: row.id })}
        >
          {t('show.askAgain')}
        </Button>
      )}
      {withdrawing && <WithdrawSheet request={view} onClose={() => setWithdrawing(false)} />}
    </SafeAreaView>
  )
}

/** Once it may be with the server, it can be withdrawn only after the server has said so. */
function Unsent({ submit }: { submit: EntryOf<'SUBMIT'> }) {
  const { t } = useTranslation('request')
  const takeBack = useTakeBack()
  return submit.attempts === 0 ? (
    <Button icon={Undo2} className="grow" onPress={() => takeBack(submit)}>
      {t('show.takeBack')}
    </Button>
  ) : (
    <Text look="small" className="grow">
      {t('show.onItsWay')}
    </Text>
  )
}

function Withdrawal({ entry }: { entry: EntryOf<'WITHDRAW'> }) {
  const { t } = useTranslation('request')
  const { actions } = usePerson()
  const tell = useToast()
  if (entry.attempts > 0) {
    return (
      <Text look="small" className="grow">
        {t('status.withdrawing')}
      </Text>
    )
  }
  return (
    <Button
      icon={Undo2}
      className="grow"
      onPress={() => {
        if (!actions.takeBack(entry)) {
          tell({ text: t('show.tooLate'), tone: 'bad' })
        }
      }}
    >
      {t('withdraw.stop')}
    </Button>
  )
}
