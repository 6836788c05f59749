import type { LucideIcon } from 'lucide-react-native'
import { View } from 'react-native'
import type { Tone } from './Badge'
import { Button } from './Button'
import { classes } from './classes'
import type { Colour } from './colours'
import { Icon } from './Icon'
import { Text } from './Text'

const TONES: Record<Tone, { box: string; text: string; ink: Colour }> = {
  neutral: { box: 'bg-sunken', text: 'text-ink-soft', ink: 'ink-soft' },
  accent: { box: 'bg-accent-soft', text: 'text-ink', ink: 'accent' },
  good: { box: 'bg-good-soft', text: 'text-good', ink: 'good' },
  bad: { box: 'bg-bad-soft', text: 'text-bad', ink: 'bad' },
  warn: { box: 'bg-warn-soft', text: 'text-warn', ink: 'warn' },
}

/** Something that holds for all that is on the screen, and what can be done about it. It is read aloud when it comes. */
export function Banner({
  icon,
  children,
  tone = 'neutral',
  action,
}: {
  icon: LucideIcon
  children: string
  tone?: Tone
  action?: { label: string; run: () => void }
}) {
  const { box, text, ink } = TONES[tone]
  return (
    <View
      role="status"
      aria-live="polite"
      className={classes('min-h-touch flex-row items-center gap-3 pe-2 ps-4', box)}
    >
      <Icon icon={icon} colour={ink} size={18} />
      <Text className={classes('shrink grow py-2 text-sm', text)}>{children}</Text>
      {action && (
        <Button look="quiet" className="px-3" onPress={action.run}>
          {action.label}
        </Button>
      )}
    </View>
  )
}
