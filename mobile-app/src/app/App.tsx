import '../ui/theme.css'
import { useEffect } from 'react'
import { Text, View } from 'react-native'
import { Provider, useSelector } from 'react-redux'
import { runtime } from './runtime'
import type { RootState } from './store'

export function App() {
  useEffect(() => {
    void runtime.start()
  }, [])
  return (
    <Provider store={runtime.store}>
      <Status />
    </Provider>
  )
}

function Status() {
  const identity = useSelector((state: RootState) => state.identity)
  return (
    <View className="flex-1 items-center justify-center bg-canvas">
      <Text className="text-lg text-ink">{identity.status}</Text>
    </View>
  )
}
