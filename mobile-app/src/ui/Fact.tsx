import { View } from 'react-native'
import { Text } from './Text'

/** What something is called, and what it is; nothing at all where it is not known. */
export function Fact({ name, value }: { name: string; value: string | null | undefined }) {
  return (
    value && (
      <View className="flex-row justify-between gap-4">
        <Text look="faint" className="shrink">
          {name}
        </Text>
        <Text className="shrink text-end text-sm">{value}</Text>
      </View>
    )
  )
}
