import { useCallback, useMemo, useState } from 'react'

/** How many the server decides at once. */
export const MOST = 200

/** Which approvals are ticked, while several are being selected. */
export function useSelection() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>()
  const start = useCallback(() => setTicked(new Set()), [])
  const stop = useCallback(() => setTicked(undefined), [])
  const tick = useCallback(
    (id: string) =>
      setTicked((before) => {
        const after = new Set(before)
        if (!after.delete(id) && after.size < MOST) {
          after.add(id)
        }
        return after
      }),
    [],
  )
  const all = useCallback((ids: string[]) => setTicked(new Set(ids.slice(0, MOST))), [])
  return useMemo(() => ({ ticked, start, stop, tick, all }), [ticked, start, stop, tick, all])
}

export type Selection = ReturnType<typeof useSelection>
