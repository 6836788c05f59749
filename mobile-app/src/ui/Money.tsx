import { View } from 'react-native'
import { useFormats } from '@/i18n/formats'
import { Text } from './Text'

/** What is asked for, and what that is in the currency of the organisation where it is another. */
export function Money({
  amount,
  currency,
  amountBase,
  baseCurrency,
}: {
  amount: string
  currency: string
  amountBase: string
  baseCurrency: string
}) {
  const formats = useFormats()
  return (
    <View className="items-end">
      <Text look="strong" className="font-semibold tabular-nums">
        {formats.money(amount, currency)}
      </Text>
      {currency !== baseCurrency && (
        <Text className="text-xs tabular-nums text-ink-faint">{formats.money(amountBase, baseCurrency)}</Text>
      )}
    </View>
  )
}
