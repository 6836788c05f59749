import { type Ref, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextInput, type TextInputProps, View } from 'react-native'
import { classes } from './classes'
import { useColours } from './colours'
import { Text } from './Text'

export interface TextFieldProps extends TextInputProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** What is not required says so. */
  required?: boolean
  ref?: Ref<TextInput>
}

/** A field with its label, what is to say about it, and what is wrong with what was typed. */
export function TextField({ label, hint, error, required, multiline, className, ...rest }: TextFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const colours = useColours()
  const [focused, setFocused] = useState(false)
  return (
    <View className={classes('gap-1.5', className)}>
      <View className="flex-row flex-wrap items-baseline justify-between gap-x-2">
        <Text nativeID={`${id}-label`} look="strong" className="text-sm">
          {label}
        </Text>
        {!required && <Text className="text-xs text-ink-faint">{t('state.optional')}</Text>}
      </View>
      <TextInput
        {...rest}
        multiline={multiline}
        aria-label={label}
        aria-labelledby={`${id}-label`}
        // Phones have no field that is described by another: what is wrong is said with it.
        accessibilityHint={[error, hint].filter(Boolean).join(' ') || undefined}
        {...{ 'aria-invalid': Boolean(error), 'aria-required': Boolean(required) }}
        placeholderTextColor={colours['ink-faint']}
        onFocus={(event) => {
          setFocused(true)
          rest.onFocus?.(event)
        }}
        onBlur={(event) => {
          setFocused(false)
          rest.onBlur?.(event)
        }}
        className={classes(
          'rounded-xl border bg-surface px-3 py-2.5 text-base text-ink',
          multiline ? 'min-h-24' : 'min-h-touch',
          error ? 'border-bad' : focused ? 'border-accent' : 'border-line-strong',
        )}
        style={[multiline && { textAlignVertical: 'top' }, rest.style]}
      />
      {hint && !error && <Text className="text-xs text-ink-faint">{hint}</Text>}
      {error && (
        <Text role="alert" aria-live="polite" className="text-xs font-medium text-bad">
          {error}
        </Text>
      )}
    </View>
  )
}
