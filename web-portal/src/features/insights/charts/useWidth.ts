import { useCallback, useState } from 'react'

/** How much room there is: a chart that were scaled would scale its letters too. */
export function useWidth(): [number, (box: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(0)
  const measure = useCallback((box: HTMLElement | null) => {
    if (!box) {
      return undefined
    }
    const look = () => setWidth(box.clientWidth)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return [width, measure]
}
