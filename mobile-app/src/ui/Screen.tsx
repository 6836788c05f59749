import type { ReactNode } from 'react'
import { View } from 'react-native'
import { SafeAreaView } from 'react-native-safe-area-context'
import { Text } from './Text'

/** A screen with its title, inside of what the device leaves free. On a wide one it keeps a width that can be read. */
export function Screen({
  title,
  lead,
  actions,
  top = true,
  children,
}: {
  /** Without one, the header of the navigation has it. */
  title?: string
  lead?: string | undefined
  actions?: ReactNode
  /** False where a header above it has kept clear of the top already. */
  top?: boolean
  children: ReactNode
}) {
  return (
    <SafeAreaView
      edges={top && title ? ['top', 'left', 'right'] : ['left', 'right']}
      className="flex-1 bg-canvas"
    >
      <View role="main" className="w-full max-w-3xl flex-1 self-center">
        {title && (
          <View className="min-h-touch flex-row items-center gap-2 px-4 pb-2 pt-3">
            <View className="shrink grow">
              <Text look="title">{title}</Text>
              {lead && <Text look="small">{lead}</Text>}
            </View>
            {actions}
          </View>
        )}
        {children}
      </View>
    </SafeAreaView>
  )
}
