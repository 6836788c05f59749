import ChevronRight from 'lucide-react-native/icons/chevron-right'
import { Pressable, View } from 'react-native'
import { Button } from './Button'
import { Icon } from './Icon'
import { Text } from './Text'

/** Something that is so, and leads to more of it or has something to be done about it. */
export function Row({
  label,
  value,
  onPress,
  action,
}: {
  label: string
  value?: string
  onPress?: () => void
  action?: { label: string; run: () => void; busy?: boolean }
}) {
  const words = (
    <View className="shrink grow">
      <Text>{label}</Text>
      {value && <Text look="faint">{value}</Text>}
    </View>
  )
  return onPress ? (
    <Pressable
      role="button"
      onPress={onPress}
      className="min-h-touch flex-row items-center gap-3 rounded-lg active:bg-sunken"
    >
      {words}
      <Icon icon={ChevronRight} size={18} turns />
    </Pressable>
  ) : (
    <View className="min-h-touch flex-row items-center gap-3">
      {words}
      {action && (
        <Button onPress={action.run} busy={action.busy ?? false}>
          {action.label}
        </Button>
      )}
    </View>
  )
}
