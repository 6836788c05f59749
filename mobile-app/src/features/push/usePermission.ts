import { useCallback, useEffect, useState } from 'react'
import { AppState } from 'react-native'
import type { Permission } from './pushPlatform'
import { pushPlatform } from './platform'

/** Whether this device shows notifications, also after that was changed in its settings. */
export function usePermission() {
  const [permission, setPermission] = useState<Permission>()
  const look = useCallback(() => {
    let there = true
    void pushPlatform.permission().then((now) => there && setPermission(now))
    return () => {
      there = false
    }
  }, [])
  useEffect(look, [look])
  useEffect(() => {
    const listening = AppState.addEventListener('change', (state) => state === 'active' && look())
    return () => listening.remove()
  }, [look])
  const allow = useCallback(async () => {
    await (permission === 'blocked' ? pushPlatform.openSettings() : pushPlatform.ask())
    look()
  }, [permission, look])
  return { permission, allow }
}
