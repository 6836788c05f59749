/** How warm an element is: from 1 for the fewest requests to the most that there are steps; 0 for none. */
export const HEATS = 5

export interface Heat {
  requests: number
  heat: number
  /** How many requests would not have left it. */
  stopped: number
}

/**
 * @param elements how many requests would have come by each, by its id
 * @param obstacles what stops requests, and where
 */
export function heatsOf(
  elements: Readonly<Record<string, number>>,
  obstacles: readonly { elementId?: string | null; requests: number }[],
): Map<string, Heat> {
  const most = Math.max(1, ...Object.values(elements))
  const heats = new Map(
    Object.entries(elements).map(([id, requests]) => [
      id,
      { requests, heat: Math.ceil((requests / most) * HEATS), stopped: 0 },
    ]),
  )
  for (const { elementId, requests } of obstacles) {
    const heat = elementId ? heats.get(elementId) : undefined
    if (heat) {
      heat.stopped += requests
    } else if (elementId) {
      // Somewhere that is not counted as passed, such as an element that failed before it began.
      heats.set(elementId, { requests: 0, heat: 0, stopped: requests })
    }
  }
  return heats
}
