import X from 'lucide-react-native/icons/x'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyboardAvoidingView, Modal, Platform, Pressable, ScrollView, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { IconButton } from './IconButton'
import { Text } from './Text'
import { useReducedMotion } from './useReducedMotion'

/**
 * A question over the screen, from below; where there is room, in the middle. It keeps the focus, and Escape, the back
 * button or a press beside it closes it.
 */
export function Sheet({
  title,
  onClose,
  children,
  actions,
}: {
  title: string
  onClose: () => void
  children?: ReactNode
  /** Its buttons, which stay in sight. */
  actions?: ReactNode
}) {
  const { t } = useTranslation()
  const insets = useSafeAreaInsets()
  const still = useReducedMotion()
  return (
    <Modal
      transparent
      visible
      aria-label={title}
      animationType={still ? 'none' : 'fade'}
      onRequestClose={onClose}
      supportedOrientations={['portrait', 'landscape']}
    >
      <KeyboardAvoidingView
        behavior={Platform.OS === 'ios' ? 'padding' : 'height'}
        className="flex-1 justify-end md:justify-center"
      >
        <Pressable
          aria-hidden
          accessible={false}
          focusable={false}
          onPress={onClose}
          className="absolute inset-0 bg-black/50"
        />
        <View
          accessibilityViewIsModal
          className="max-h-[85%] w-full max-w-xl self-center rounded-t-3xl border border-line bg-raised md:rounded-3xl"
          style={{ paddingBottom: insets.bottom + 16 }}
        >
          <View className="flex-row items-center justify-between gap-2 pe-2 ps-5 pt-2">
            <Text look="heading" className="shrink">
              {title}
            </Text>
            <IconButton label={t('action.close')} icon={X} onPress={onClose} />
          </View>
          <ScrollView
            keyboardShouldPersistTaps="handled"
            className="shrink grow-0"
            contentContainerClassName="gap-4 px-5 pt-1 pb-4"
          >
            {children}
          </ScrollView>
          {actions && <View className="flex-row flex-wrap justify-end gap-2 px-5">{actions}</View>}
        </View>
      </KeyboardAvoidingView>
    </Modal>
  )
}
