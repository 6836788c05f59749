import type { ReactNode } from 'react'
import { View } from 'react-native'
import { Card } from '@/ui/Card'
import { Text } from '@/ui/Text'

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View className="gap-2">
      <Text look="heading" className="text-base">
        {title}
      </Text>
      <Card>{children}</Card>
    </View>
  )
}
