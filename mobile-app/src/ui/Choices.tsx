import Check from 'lucide-react-native/icons/check'
import { Pressable, View } from 'react-native'
import { classes } from './classes'
import { Icon } from './Icon'
import { Text } from './Text'

/** A choice of one of many, below each other: for a sheet, or for settings. */
export function Choices<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: Value
  options: { value: Value; label: string; detail?: string }[]
  onChange: (value: Value) => void
}) {
  return (
    <View role="radiogroup" aria-label={label}>
      {options.map((option, index) => {
        const chosen = option.value === value
        return (
          <Pressable
            key={option.value}
            role="radio"
            aria-checked={chosen}
            onPress={() => onChange(option.value)}
            className={classes(
              'min-h-touch flex-row items-center justify-between gap-3 py-2 active:bg-sunken',
              index > 0 && 'border-t border-line',
            )}
          >
            <View className="shrink">
              <Text className={chosen ? 'font-medium' : ''}>{option.label}</Text>
              {option.detail && <Text look="faint">{option.detail}</Text>}
            </View>
            {chosen && <Icon icon={Check} colour="accent" />}
          </Pressable>
        )
      })}
    </View>
  )
}
