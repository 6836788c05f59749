import type { LucideIcon } from 'lucide-react-native'
import CornerUpLeft from 'lucide-react-native/icons/corner-up-left'
import FileX from 'lucide-react-native/icons/file-x'
import RotateCcw from 'lucide-react-native/icons/rotate-ccw'
import WifiOff from 'lucide-react-native/icons/wifi-off'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { Undone } from '@/api/types'
import { useFetched, useNames } from '@/features/online'
import { Card } from '@/ui/Card'
import type { Colour } from '@/ui/colours'
import { Icon } from '@/ui/Icon'
import { ErrorState, Loading } from '@/ui/states'
import { Text } from '@/ui/Text'

/** What a rollback undoes, as the server says now: decisions that fall, levels that close, and what is open again. */
export function RollbackPreview({ approvalId }: { approvalId: string }) {
  const { t } = useTranslation('decision')
  const { data, refusal, again } = useFetched<Undone>(`rollback:${approvalId}`, (http, signal) =>
    http.get(`/api/v1/approvals/${approvalId}/rollback`, { signal }).then((answer) => answer.data as Undone),
  )
  if (refusal?.why === 'offline') {
    return (
      <Card className="flex-row gap-3">
        <Icon icon={WifiOff} />
        <Text look="small" className="shrink">
          {t('undo.previewOffline')}
        </Text>
      </Card>
    )
  }
  if (refusal) {
    return <ErrorState why={refusal.why} detail={refusal.detail} onRetry={again} />
  }
  return data ? <Effects undone={data} /> : <Loading />
}

function Effects({ undone }: { undone: Undone }) {
  const { t } = useTranslation('decision')
  const { decision, superseded, withdrawn, reopens } = undone
  const nameOf = useNames(superseded.map(({ decidedBy }) => decidedBy))
  return (
    <Card>
      <Text look="small">
        {t(decision.outcome === 'APPROVED' ? 'undo.approval' : 'undo.rejection', {
          level: decision.levelName,
        })}
      </Text>
      <View role="list" aria-label={t('undo.effects')} className="gap-2">
        {superseded.map((other) => (
          <Effect key={other.approvalId} icon={CornerUpLeft} colour="bad">
            {t(other.outcome === 'APPROVED' ? 'undo.falls.approval' : 'undo.falls.rejection', {
              level: other.levelName,
              name: nameOf(other.decidedBy) ?? t('somebody'),
            })}
          </Effect>
        ))}
        {withdrawn.map((step) => (
          <Effect key={step.approvalId} icon={FileX} colour="warn">
            {t('undo.withdrawn', { level: step.levelName })}
          </Effect>
        ))}
        {reopens.map((level) => (
          <Effect key={level} icon={RotateCcw} colour="good">
            {t('undo.reopens', { level: level === decision.level ? decision.levelName : level })}
          </Effect>
        ))}
      </View>
    </Card>
  )
}

function Effect({ icon, colour, children }: { icon: LucideIcon; colour: Colour; children: string }) {
  return (
    <View role="listitem" className="flex-row gap-3">
      <Icon icon={icon} colour={colour} size={18} />
      <Text className="shrink text-sm">{children}</Text>
    </View>
  )
}
