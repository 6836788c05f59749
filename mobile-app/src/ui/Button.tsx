import type { LucideIcon } from 'lucide-react-native'
import { ActivityIndicator, Pressable, type PressableProps } from 'react-native'
import { classes } from './classes'
import { type Colour, useColours } from './colours'
import { Icon } from './Icon'
import { Text } from './Text'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'good' | 'danger'

const LOOKS: Record<ButtonLook, { box: string; text: string; ink: Colour }> = {
  primary: { box: 'bg-accent active:bg-accent-strong', text: 'text-on-accent', ink: 'on-accent' },
  secondary: { box: 'border border-line bg-surface active:bg-sunken', text: 'text-ink', ink: 'ink' },
  quiet: { box: 'active:bg-sunken', text: 'text-accent', ink: 'accent' },
  good: { box: 'border border-good bg-surface active:bg-good-soft', text: 'text-good', ink: 'good' },
  danger: { box: 'border border-bad bg-surface active:bg-bad-soft', text: 'text-bad', ink: 'bad' },
}

interface Props extends Omit<PressableProps, 'children' | 'role'> {
  children: string
  look?: ButtonLook
  icon?: LucideIcon
  /** Shows that its work is under way; pressing it again does nothing. */
  busy?: boolean
  className?: string
}

export function Button({ children, look = 'secondary', icon, busy, disabled, className, ...rest }: Props) {
  const { box, text, ink } = LOOKS[look]
  const colours = useColours()
  const idle = Boolean(busy || disabled)
  return (
    <Pressable
      {...rest}
      role="button"
      disabled={idle}
      aria-disabled={idle}
      aria-busy={Boolean(busy)}
      className={classes(
        'min-h-touch flex-row items-center justify-center gap-2 rounded-xl px-4 py-2',
        box,
        idle && 'opacity-55',
        className,
      )}
    >
      {busy ? (
        <ActivityIndicator size="small" color={colours[ink]} />
      ) : (
        icon && <Icon icon={icon} colour={ink} size={18} />
      )}
      <Text look="strong" className={classes('shrink text-center', text)}>
        {children}
      </Text>
    </Pressable>
  )
}
