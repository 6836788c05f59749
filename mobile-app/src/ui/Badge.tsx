import type { LucideIcon } from 'lucide-react-native'
import { View } from 'react-native'
import { classes } from './classes'
import type { Colour } from './colours'
import { Icon } from './Icon'
import { Text } from './Text'

export type Tone = 'neutral' | 'accent' | 'good' | 'bad' | 'warn'

const TONES: Record<Tone, { box: string; text: string; ink: Colour }> = {
  neutral: { box: 'bg-sunken', text: 'text-ink-soft', ink: 'ink-soft' },
  accent: { box: 'bg-accent-soft', text: 'text-accent-strong', ink: 'accent' },
  good: { box: 'bg-good-soft', text: 'text-good', ink: 'good' },
  bad: { box: 'bg-bad-soft', text: 'text-bad', ink: 'bad' },
  warn: { box: 'bg-warn-soft', text: 'text-warn', ink: 'warn' },
}

/** A word about a state. The colour repeats what the word says. */
export function Badge({
  children,
  tone = 'neutral',
  icon,
  className,
}: {
  children: string
  tone?: Tone
  icon?: LucideIcon
  className?: string
}) {
  const { box, text, ink } = TONES[tone]
  return (
    <View
      className={classes(
        'max-w-full flex-row items-center gap-1 self-start rounded-full px-2 py-0.5',
        box,
        className,
      )}
    >
      {icon && <Icon icon={icon} colour={ink} size={12} />}
      <Text className={classes('shrink text-xs font-medium', text)}>{children}</Text>
    </View>
  )
}
