import type { LucideIcon } from 'lucide-react-native'
import { I18nManager, View } from 'react-native'
import { type Colour, useColours } from './colours'

/** A picture beside words; it says nothing that they do not say. */
export function Icon({
  icon: Drawn,
  colour = 'ink-soft',
  size = 20,
  turns,
}: {
  icon: LucideIcon
  colour?: Colour
  size?: number
  /** It points along the direction of reading. */
  turns?: boolean
}) {
  const colours = useColours()
  return (
    <View
      accessible={false}
      aria-hidden
      className={turns ? 'web:rtl:-scale-x-100' : ''}
      style={turns && I18nManager.isRTL ? { transform: [{ scaleX: -1 }] } : undefined}
    >
      <Drawn color={colours[colour]} size={size} />
    </View>
  )
}
