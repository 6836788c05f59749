import { useEffect, useState } from 'react'
import { AccessibilityInfo } from 'react-native'

/** Whether the device asks for less motion. Until it has said so, nothing moves. */
export function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(true)
  useEffect(() => {
    let there = true
    void AccessibilityInfo.isReduceMotionEnabled().then((now) => there && setReduced(now))
    const listening = AccessibilityInfo.addEventListener('reduceMotionChanged', setReduced)
    return () => {
      there = false
      listening?.remove()
    }
  }, [])
  return reduced
}
