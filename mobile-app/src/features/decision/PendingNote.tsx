import CloudUpload from 'lucide-react-native/icons/cloud-upload'
import Undo2 from 'lucide-react-native/icons/undo-2'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { and, eq } from 'drizzle-orm'
import { outbox } from '@/database/schema'
import { useLocal } from '@/features/sync'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { Text } from '@/ui/Text'
import { useDecide } from './useDecide'

/** What is wanted and not confirmed is no decision yet: it says so, and can be undone while it has not left the device. */
export function PendingNote({ approvalId, text }: { approvalId: string; text: string }) {
  const { t } = useTranslation('decision')
  const { takeBackDecision } = useDecide()
  const attempts = useLocal(`attempts:${approvalId}`, (database) => {
    return database
      .select({ attempts: outbox.attempts })
      .from(outbox)
      .where(and(eq(outbox.subject, approvalId), eq(outbox.kind, 'DECIDE')))
      .get()?.attempts
  })
  return (
    <View className="min-h-touch flex-row items-center gap-3 rounded-xl bg-accent-soft pe-1 ps-3">
      <Icon icon={CloudUpload} colour="accent" size={18} />
      <Text className="shrink grow py-2 text-sm text-ink">{text}</Text>
      {attempts === 0 && (
        <Button look="quiet" icon={Undo2} className="px-3" onPress={() => takeBackDecision(approvalId)}>
          {t('takeBack')}
        </Button>
      )}
    </View>
  )
}
