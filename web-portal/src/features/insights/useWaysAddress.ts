import { useMemo } from 'react'
import { useMe } from '@/policies'
import { useAddress } from '@/ui/useAddress'
import { filterOf, type WaysFilter } from './filter'
import { todayIn } from './period'

type Change = Partial<Record<'days' | 'from' | 'until' | 'version' | 'way', string | undefined>>

/** What the page shows, as its address says, and how to change that. */
export function useWaysAddress(): {
  filter: WaysFilter
  /** The id of the way that is open. */
  way: string | null
  change: (change: Change) => void
} {
  const { timeZone } = useMe()
  const [parameters, change] = useAddress()
  const today = todayIn(timeZone)
  const filter = useMemo(() => filterOf(parameters, today), [parameters, today])
  return { filter, way: parameters.get('way'), change }
}
