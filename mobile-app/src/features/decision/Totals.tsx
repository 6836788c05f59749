import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { ApprovalView } from '@/api/types'
import { useFormats } from '@/i18n/formats'
import { Text } from '@/ui/Text'
import { totals } from './sums'

export function Totals({ approvals }: { approvals: ApprovalView[] }) {
  const { t } = useTranslation('decision')
  const formats = useFormats()
  return (
    <View className="flex-row justify-between gap-3">
      <Text>{t('bulk.total')}</Text>
      <View className="items-end">
        {totals(approvals).map(({ amount, currency }) => (
          <Text key={currency} look="strong" className="tabular-nums">
            {formats.money(amount, currency)}
          </Text>
        ))}
      </View>
    </View>
  )
}
