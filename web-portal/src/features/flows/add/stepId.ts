import type { ElementRegistry } from '../modeler/diagram'

export const STEP_ID = /^[A-Za-z][A-Za-z0-9_]{0,39}$/
/** What a cell of the routing table can hold as a text. */
export const PLAIN = /^[^"\\${}#]{1,255}$/

/** Whether nothing of the flow has the name of a new step, or that of one of its parts. */
export function isFree(registry: ElementRegistry, id: string): boolean {
  return [id, `${id}_needed`, `${id}_decided`].every((each) => !registry.get(each))
}
