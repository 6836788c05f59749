import type { LucideIcon } from 'lucide-react-native'
import CircleAlert from 'lucide-react-native/icons/circle-alert'
import WifiOff from 'lucide-react-native/icons/wifi-off'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ActivityIndicator, View } from 'react-native'
import { Button } from './Button'
import { useColours } from './colours'
import { Icon } from './Icon'
import { Text } from './Text'

/** Nothing is there, why, and what to do about it. */
export function EmptyState({
  icon,
  title,
  children,
  action,
}: {
  icon: LucideIcon
  title: string
  children?: string | undefined
  action?: ReactNode
}) {
  return (
    <View className="items-center gap-3 px-6 py-16">
      <View className="rounded-2xl bg-sunken p-3">
        <Icon icon={icon} colour="ink-faint" size={24} />
      </View>
      <Text look="heading" className="text-center">
        {title}
      </Text>
      {children && (
        <Text look="small" className="max-w-sm text-center">
          {children}
        </Text>
      )}
      {action}
    </View>
  )
}

/** Why something could not be loaded, in the terms of whoever reads it. */
export type Trouble = 'offline' | 'signed-out' | 'unexpected'

/** Something could not be loaded: why, and a way to try again. */
export function ErrorState({
  why,
  detail,
  onRetry,
}: {
  why: Trouble
  /** What the server says of it. */
  detail?: string | undefined
  onRetry?: () => void
}) {
  const { t } = useTranslation()
  const known = {
    offline: 'error.offline',
    'signed-out': 'error.signedOut',
    unexpected: 'error.unexpected',
  } as const
  return (
    <View role="alert" aria-live="polite">
      <EmptyState
        icon={why === 'offline' ? WifiOff : CircleAlert}
        title={t('error.title')}
        action={onRetry && <Button onPress={onRetry}>{t('action.retry')}</Button>}
      >
        {detail || t(known[why])}
      </EmptyState>
    </View>
  )
}

/** Something is on its way. */
export function Loading({ label }: { label?: string }) {
  const { t } = useTranslation()
  const colours = useColours()
  return (
    <View role="status" aria-label={label ?? t('state.loading')} className="items-center gap-3 px-6 py-16">
      <ActivityIndicator color={colours.accent} />
      <Text look="small">{label ?? t('state.loading')}</Text>
    </View>
  )
}
