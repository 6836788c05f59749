import type { LucideIcon } from 'lucide-react-native'
import { Pressable, type PressableProps } from 'react-native'
import { classes } from './classes'
import type { Colour } from './colours'
import { Icon } from './Icon'

interface Props extends Omit<PressableProps, 'children' | 'role'> {
  /** What it does, for those who do not see the picture. */
  label: string
  icon: LucideIcon
  colour?: Colour
  /** It is a switch, and on or off. */
  pressed?: boolean
  framed?: boolean
  turns?: boolean
  className?: string
}

/** A picture to press, as large as a thumb. */
export function IconButton({
  label,
  icon,
  colour,
  pressed,
  framed,
  turns,
  disabled,
  className,
  ...rest
}: Props) {
  return (
    <Pressable
      {...rest}
      role="button"
      aria-label={label}
      disabled={disabled}
      aria-disabled={Boolean(disabled)}
      {...(pressed !== undefined && { 'aria-pressed': pressed, accessibilityState: { selected: pressed } })}
      className={classes(
        'min-h-touch min-w-touch items-center justify-center rounded-xl active:bg-sunken',
        framed && 'border border-line bg-surface',
        pressed && 'bg-accent-soft',
        disabled && 'opacity-55',
        className,
      )}
    >
      <Icon icon={icon} colour={pressed ? 'accent' : colour} {...(turns && { turns })} />
    </Pressable>
  )
}
