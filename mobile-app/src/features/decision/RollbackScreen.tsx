import { type RouteProp, useNavigation, useRoute } from '@react-navigation/native'
import SearchX from 'lucide-react-native/icons/search-x'
import Undo2 from 'lucide-react-native/icons/undo-2'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollView, View } from 'react-native'
import { useLocal } from '@/features/sync'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Money } from '@/ui/Money'
import { Screen } from '@/ui/Screen'
import { EmptyState } from '@/ui/states'
import { Text } from '@/ui/Text'
import { TextField } from '@/ui/TextField'
import { LONGEST_COMMENT } from './comment'
import { Countdown, useSecondsLeft } from './Countdown'
import { decisionOf, type DecisionRow } from './historyPages'
import { PendingNote } from './PendingNote'
import { RollbackPreview } from './RollbackPreview'
import { useDecide } from './useDecide'

/** Shows what would be undone before a decision is taken back. */
export function RollbackScreen() {
  const { t } = useTranslation('shell')
  const { id } = useRoute<RouteProp<{ Rollback: { id: string } }>>().params
  const row = useLocal(`decision:${id}`, (database) => decisionOf(database, id))
  return (
    <Screen>
      <ScrollView keyboardShouldPersistTaps="handled" contentContainerClassName="gap-4 p-4">
        {row?.view.decision ? (
          <Rollback row={row} decision={row.view.decision} />
        ) : (
          <EmptyState icon={SearchX} title={t('error.missing')}>
            {t('error.missingDetail')}
          </EmptyState>
        )}
      </ScrollView>
    </Screen>
  )
}

function Rollback({
  row,
  decision,
}: {
  row: DecisionRow
  decision: NonNullable<DecisionRow['view']['decision']>
}) {
  const { t } = useTranslation('decision')
  const navigation = useNavigation()
  // Whoever came by a link has nowhere to go back to.
  const leave = () =>
    navigation.canGoBack() ? navigation.goBack() : navigation.navigate('Tabs', { screen: 'Decisions' })
  const { rollBack } = useDecide()
  const left = useSecondsLeft(decision.rollbackUntil)
  const [comment, setComment] = useState('')
  const [busy, setBusy] = useState(false)
  const { request } = row.view
  const confirm = async () => {
    setBusy(true)
    if (await rollBack(row.approvalId, comment)) {
      leave()
    } else {
      setBusy(false)
    }
  }
  return (
    <>
      <Card>
        <View className="flex-row items-start justify-between gap-3">
          <View className="shrink gap-0.5">
            <Text look="strong">{request.title}</Text>
            <Text look="faint">{[request.number, request.requesterName].join(' · ')}</Text>
          </View>
          <Money {...request} />
        </View>
        {decision.revocable && left > 0 && (
          <View className="flex-row items-center gap-2">
            <Text look="small">{t('undo.until')}</Text>
            <Countdown until={decision.rollbackUntil} />
          </View>
        )}
      </Card>
      {row.intention === 'ROLLBACK' ? (
        <PendingNote approvalId={row.approvalId} text={t('will.ROLLBACK')} />
      ) : !decision.revocable || left <= 0 ? (
        <Text className="rounded-xl bg-warn-soft p-3 text-sm text-warn">{t('undo.over')}</Text>
      ) : (
        <>
          <RollbackPreview approvalId={row.approvalId} />
          <TextField
            label={t('comment.label')}
            hint={t('undo.commentHint')}
            multiline
            maxLength={LONGEST_COMMENT}
            value={comment}
            onChangeText={setComment}
          />
          <View className="flex-row flex-wrap justify-end gap-2">
            <Button onPress={leave}>{t('undo.keep')}</Button>
            <Button look="danger" icon={Undo2} busy={busy} onPress={() => void confirm()}>
              {t('undo.confirm')}
            </Button>
          </View>
        </>
      )}
    </>
  )
}
