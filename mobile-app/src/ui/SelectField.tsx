import ChevronDown from 'lucide-react-native/icons/chevron-down'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pressable, View } from 'react-native'
import { Choices } from './Choices'
import { classes } from './classes'
import { Icon } from './Icon'
import { Sheet } from './Sheet'
import { Text } from './Text'

/** A field whose value is chosen from a list, in a sheet. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  error,
  required,
  compact,
}: {
  label: string
  value: Value | undefined
  options: { value: Value; label: string; detail?: string }[]
  onChange: (value: Value) => void
  error?: string | undefined
  required?: boolean
  /** Without its label above it, as in a filter: the value says enough. */
  compact?: boolean
}) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const chosen = options.find((option) => option.value === value)
  return (
    <View className="shrink gap-1.5">
      {!compact && (
        <View className="flex-row flex-wrap items-baseline justify-between gap-x-2">
          <Text look="strong" className="text-sm">
            {label}
          </Text>
          {!required && <Text className="text-xs text-ink-faint">{t('state.optional')}</Text>}
        </View>
      )}
      <Pressable
        role="button"
        aria-label={`${label}: ${chosen?.label ?? t('action.choose')}`}
        accessibilityHint={error}
        aria-expanded={open}
        onPress={() => setOpen(true)}
        className={classes(
          'min-h-touch flex-row items-center justify-between gap-2 rounded-xl border bg-surface px-3 py-2 active:bg-sunken',
          error ? 'border-bad' : compact ? 'border-line' : 'border-line-strong',
        )}
      >
        <Text
          numberOfLines={1}
          className={classes('shrink', compact && 'text-sm', !chosen && 'text-ink-faint')}
        >
          {chosen?.label ?? t('action.choose')}
        </Text>
        <Icon icon={ChevronDown} size={16} />
      </Pressable>
      {error && (
        <Text role="alert" aria-live="polite" className="text-xs font-medium text-bad">
          {error}
        </Text>
      )}
      {open && (
        <Sheet title={label} onClose={() => setOpen(false)}>
          <Choices
            label={label}
            value={value ?? ('' as Value)}
            options={options}
            onChange={(next) => {
              setOpen(false)
              onChange(next)
            }}
          />
        </Sheet>
      )}
    </View>
  )
}
