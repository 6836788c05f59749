import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { useMe } from '@/policies'
import { filterOf, todayIn, type WaysFilter } from './filter'

type Change = Partial<Record<'days' | 'from' | 'until' | 'version' | 'way', string | undefined>>

/** What the page shows, as its address says, and how to change that. */
export function useWaysAddress(): {
  filter: WaysFilter
  /** The id of the way that is open. */
  way: string | null
  change: (change: Change) => void
} {
  const { timeZone } = useMe()
  const [parameters, setParameters] = useSearchParams()
  const today = todayIn(timeZone)
  const filter = useMemo(() => filterOf(parameters, today), [parameters, today])
  const change = (wanted: Change) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(wanted)) {
          if (value) {
            next.set(name, value)
          } else {
            next.delete(name)
          }
        }
        return next
      },
      { replace: true },
    )
  return { filter, way: parameters.get('way'), change }
}
