import Check from 'lucide-react-native/icons/check'
import X from 'lucide-react-native/icons/x'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import ReanimatedSwipeable, {
  SwipeDirection,
  type SwipeableMethods,
} from 'react-native-gesture-handler/ReanimatedSwipeable'
import type { Action } from '@/features/decision'
import { Icon } from '@/ui/Icon'
import { Text } from '@/ui/Text'

/** To the right approves, to the left rejects; both are asked about. Whoever does not swipe has buttons. */
export function SwipeToDecide({
  disabled,
  onSwiped,
  children,
}: {
  disabled: boolean
  onSwiped: (action: Action) => void
  children: ReactNode
}) {
  const { t } = useTranslation('decision')
  const row = useRef<SwipeableMethods>(null)
  return (
    <ReanimatedSwipeable
      ref={row}
      enabled={!disabled}
      friction={1.5}
      leftThreshold={72}
      rightThreshold={72}
      overshootFriction={8}
      // A finger that scrolls is no swipe.
      dragOffsetFromLeftEdge={24}
      dragOffsetFromRightEdge={24}
      renderLeftActions={() => (
        <View className="justify-center rounded-2xl bg-good-soft px-6">
          <Icon icon={Check} colour="good" size={28} />
          <Text className="text-xs text-good">{t('approve')}</Text>
        </View>
      )}
      renderRightActions={() => (
        <View className="items-end justify-center rounded-2xl bg-bad-soft px-6">
          <Icon icon={X} colour="bad" size={28} />
          <Text className="text-xs text-bad">{t('reject')}</Text>
        </View>
      )}
      onSwipeableOpen={(direction) => {
        row.current?.close()
        onSwiped(direction === SwipeDirection.RIGHT ? 'APPROVE' : 'REJECT')
      }}
    >
      {children}
    </ReanimatedSwipeable>
  )
}
