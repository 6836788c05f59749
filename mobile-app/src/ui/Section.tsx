import type { ReactNode } from 'react'
import { View } from 'react-native'
import { Card } from './Card'
import { Text } from './Text'

/** A part of a screen, with its name above. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View className="gap-2">
      <Text look="heading" className="text-base">
        {title}
      </Text>
      <Card>{children}</Card>
    </View>
  )
}
