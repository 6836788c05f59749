import CalendarDays from 'lucide-react-native/icons/calendar-days'
import ChevronLeft from 'lucide-react-native/icons/chevron-left'
import ChevronRight from 'lucide-react-native/icons/chevron-right'
import { getCalendars } from 'expo-localization'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pressable, View } from 'react-native'
import { useFormats } from '@/i18n/formats'
import { classes } from './classes'
import { monthAfter, weeksOf } from './dayGrid'
import { Icon } from './Icon'
import { IconButton } from './IconButton'
import { Sheet } from './Sheet'
import { Text } from './Text'

const MONDAY = 1

/** A day without a time, as "2026-03-29", chosen from a calendar. */
export function DayField({
  label,
  value,
  earliest,
  onChange,
  hint,
  error,
  required,
}: {
  label: string
  value: string | undefined
  earliest?: string
  onChange: (day: string) => void
  hint?: string | undefined
  error?: string | undefined
  required?: boolean
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  return (
    <View className="gap-1.5">
      <View className="flex-row flex-wrap items-baseline justify-between gap-x-2">
        <Text look="strong" className="text-sm">
          {label}
        </Text>
        {!required && <Text className="text-xs text-ink-faint">{t('state.optional')}</Text>}
      </View>
      <Pressable
        role="button"
        aria-label={`${label}: ${value ? formats.date(value) : t('action.choose')}`}
        accessibilityHint={error ?? hint}
        aria-expanded={open}
        onPress={() => setOpen(true)}
        className={classes(
          'min-h-touch flex-row items-center justify-between gap-2 rounded-xl border bg-surface px-3 active:bg-sunken',
          error ? 'border-bad' : 'border-line-strong',
        )}
      >
        <Text className={value ? '' : 'text-ink-faint'}>
          {value ? formats.date(value) : t('action.choose')}
        </Text>
        <Icon icon={CalendarDays} size={18} />
      </Pressable>
      {hint && !error && <Text className="text-xs text-ink-faint">{hint}</Text>}
      {error && (
        <Text role="alert" aria-live="polite" className="text-xs font-medium text-bad">
          {error}
        </Text>
      )}
      {open && (
        <Sheet title={label} onClose={() => setOpen(false)}>
          <Calendar
            value={value}
            earliest={earliest}
            onChange={(day) => {
              setOpen(false)
              onChange(day)
            }}
          />
        </Sheet>
      )}
    </View>
  )
}

function Calendar({
  value,
  earliest,
  onChange,
}: {
  value: string | undefined
  earliest: string | undefined
  onChange: (day: string) => void
}) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const [month, setMonth] = useState(() => (value ?? earliest ?? new Date().toISOString()).slice(0, 7))
  // In the calendar of the device Sunday is 1.
  const firstDay = (getCalendars()[0]?.firstWeekday ?? MONDAY + 1) - 1
  const weeks = weeksOf(month, firstDay)
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' })
  return (
    <View className="gap-1">
      <View className="flex-row items-center justify-between">
        <IconButton
          label={t('day.previousMonth')}
          icon={ChevronLeft}
          turns
          disabled={earliest !== undefined && month <= earliest.slice(0, 7)}
          onPress={() => setMonth(monthAfter(month, -1))}
        />
        <Text look="strong" aria-live="polite">
          {formats.month(`${month}-01`)}
        </Text>
        <IconButton
          label={t('day.nextMonth')}
          icon={ChevronRight}
          turns
          onPress={() => setMonth(monthAfter(month, 1))}
        />
      </View>
      <View className="flex-row" aria-hidden>
        {Array.from({ length: 7 }, (_, index) => (
          // 1 November 2026 was a Sunday.
          <Text key={index} className="flex-1 text-center text-xs text-ink-faint">
            {weekday.format(Date.UTC(2026, 10, 1 + firstDay + index))}
          </Text>
        ))}
      </View>
      {weeks.map((week, index) => (
        <View key={index} className="flex-row">
          {week.map((day, column) =>
            day === null ? (
              <View key={column} className="flex-1" />
            ) : (
              <Day
                key={day}
                day={day}
                label={formats.date(day)}
                chosen={day === value}
                disabled={earliest !== undefined && day < earliest}
                onPress={() => onChange(day)}
              />
            ),
          )}
        </View>
      ))}
    </View>
  )
}

function Day({
  day,
  label,
  chosen,
  disabled,
  onPress,
}: {
  day: string
  label: string
  chosen: boolean
  disabled: boolean
  onPress: () => void
}) {
  const formats = useFormats()
  return (
    <Pressable
      role="button"
      aria-label={label}
      aria-pressed={chosen}
      accessibilityState={{ selected: chosen, disabled }}
      disabled={disabled}
      onPress={onPress}
      className={classes(
        'min-h-touch flex-1 items-center justify-center rounded-xl active:bg-sunken',
        chosen && 'bg-accent',
        disabled && 'opacity-40',
      )}
    >
      <Text className={classes('tabular-nums', chosen && 'text-on-accent')}>
        {formats.number(Number(day.slice(8)))}
      </Text>
    </Pressable>
  )
}
