import Check from 'lucide-react-native/icons/check'
import MessageCircleQuestion from 'lucide-react-native/icons/message-circle-question-mark'
import X from 'lucide-react-native/icons/x'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { SafeAreaView } from 'react-native-safe-area-context'
import { type Action, DecideSheet, PendingNote } from '@/features/decision'
import { Button } from '@/ui/Button'
import type { InboxApproval } from './ApprovalReader'
import { AskSheet } from './AskSheet'
import { openQuestion } from './questions'

/** What can be done about an approval that waits, always in reach of a thumb. */
export function DecideBar({
  approval,
  asked,
  onClose,
}: {
  approval: InboxApproval
  /** What a notification's button wanted: it is confirmed here, where one sees what it is about. */
  asked: Action | undefined
  onClose: () => void
}) {
  const { t } = useTranslation(['inbox', 'decision'])
  const [tapped, setTapped] = useState<Action | 'ASK'>()
  const { view, intention } = approval
  const open = tapped ?? (intention === null ? asked : undefined)
  const close = () => {
    setTapped(undefined)
    onClose()
  }
  return (
    <SafeAreaView edges={['bottom']} className="border-t border-line bg-raised">
      {intention !== null ? (
        <PendingNote approvalId={view.id} text={t(`will.${intention}`)} />
      ) : (
        <Bar onOpen={setTapped} mayAsk={!openQuestion(approval)} />
      )}
      {open === 'ASK' && <AskSheet view={view} onClose={close} />}
      {(open === 'APPROVE' || open === 'REJECT') && (
        <DecideSheet approvals={[view]} action={open} onClose={close} />
      )}
    </SafeAreaView>
  )
}

function Bar({ onOpen, mayAsk }: { onOpen: (what: Action | 'ASK') => void; mayAsk: boolean }) {
  const { t } = useTranslation(['inbox', 'decision'])
  return (
    <View className="flex-row flex-wrap gap-2 px-4 py-3">
      {mayAsk && (
        <Button icon={MessageCircleQuestion} className="grow" onPress={() => onOpen('ASK')}>
          {t('question.action')}
        </Button>
      )}
      <Button look="danger" icon={X} className="grow" onPress={() => onOpen('REJECT')}>
        {t('decision:reject')}
      </Button>
      <Button look="primary" icon={Check} className="grow" onPress={() => onOpen('APPROVE')}>
        {t('decision:approve')}
      </Button>
    </View>
  )
}
