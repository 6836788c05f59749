import CircleCheck from 'lucide-react-native/icons/circle-check'
import CircleX from 'lucide-react-native/icons/circle-x'
import RotateCcw from 'lucide-react-native/icons/rotate-ccw'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { Decision } from '@/api/types'
import { useNames } from '@/features/online'
import { useFormats, useMinute } from '@/i18n/formats'
import { Icon } from '@/ui/Icon'
import { Text } from '@/ui/Text'

/** Who has decided what so far. */
export function Chain({ decisions }: { decisions: Decision[] }) {
  const { t } = useTranslation(['inbox', 'decision'])
  const formats = useFormats()
  const minute = useMinute()
  const nameOf = useNames(
    decisions.flatMap(({ decidedBy, onBehalfOf }) => (onBehalfOf ? [decidedBy, onBehalfOf] : [decidedBy])),
  )
  if (decisions.length === 0) {
    return <Text look="small">{t('chain.none')}</Text>
  }
  return (
    <View role="list" className="gap-3">
      {decisions.map((decision) => {
        const approved = decision.outcome === 'APPROVED'
        const stands = decision.status === 'ACTIVE'
        const principal = decision.onBehalfOf && nameOf(decision.onBehalfOf)
        return (
          <View
            key={`${decision.approvalId} ${decision.decidedAt}`}
            role="listitem"
            className="flex-row gap-3"
          >
            <Icon
              icon={!stands ? RotateCcw : approved ? CircleCheck : CircleX}
              colour={!stands ? 'ink-faint' : approved ? 'good' : 'bad'}
              size={18}
            />
            <View className="shrink gap-0.5">
              <Text className="text-sm">
                {t(approved ? 'chain.approved' : 'chain.rejected', {
                  level: decision.levelName,
                  name: nameOf(decision.decidedBy) ?? t('decision:somebody'),
                  when: formats.moment(decision.decidedAt, minute),
                })}
              </Text>
              {principal && <Text look="faint">{t('onBehalfOf', { name: principal })}</Text>}
              {!stands && <Text look="faint">{t('chain.undone')}</Text>}
              {decision.comment && <Text look="small">{decision.comment}</Text>}
            </View>
          </View>
        )
      })}
    </View>
  )
}
