import { Pressable, ScrollView, View } from 'react-native'
import { classes } from './classes'
import { Text } from './Text'

/** A choice of one of a few, all of which are seen. */
export function SegmentedTabs<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: Value
  options: { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  return (
    <ScrollView horizontal showsHorizontalScrollIndicator={false} className="grow-0">
      <View role="radiogroup" aria-label={label} className="flex-row gap-1 rounded-xl bg-sunken p-1">
        {options.map((option) => {
          const chosen = option.value === value
          return (
            <Pressable
              key={option.value}
              role="radio"
              aria-checked={chosen}
              onPress={() => onChange(option.value)}
              className={classes(
                'min-h-touch items-center justify-center rounded-lg px-3',
                chosen && 'bg-surface',
              )}
            >
              <Text className={classes('text-sm', chosen ? 'font-medium text-ink' : 'text-ink-soft')}>
                {option.label}
              </Text>
            </Pressable>
          )
        })}
      </View>
    </ScrollView>
  )
}
