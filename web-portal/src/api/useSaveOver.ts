import { useCallback, useRef, useState } from 'react'
import { isStale, type CallError } from './problem'

/**
 * Saves a thing over the version it was read in, and over no other. When somebody else saved it meanwhile, that newer one
 * is read, and it is for the reader to say which of the two is to stay.
 *
 * @param latest reads the thing as it is now
 */
export function useSaveOver<Thing extends { version: number }>(
  start: Thing | undefined,
  latest: () => Promise<Thing | undefined>,
) {
  const over = useRef(start)
  const [newer, setNewer] = useState<Thing>()

  /** @returns whether it was saved; another refusal than "changed meanwhile" is thrown on */
  const save = async (call: (ifMatch: string | undefined) => Promise<unknown>): Promise<boolean> => {
    try {
      await call(over.current && `"${over.current.version}"`)
      return true
    } catch (refusal) {
      if (!isStale(refusal as CallError)) {
        throw refusal
      }
      setNewer(await latest())
      return false
    }
  }

  /** From here on the newer one is what is saved over, whether it is taken or not. */
  const accept = () => {
    over.current = newer
    setNewer(undefined)
  }

  /** After a save of a form that stays open: what was saved is what the next save goes over. */
  const startFrom = useCallback((saved: Thing) => {
    over.current = saved
  }, [])

  return { newer, save, accept, startFrom }
}
