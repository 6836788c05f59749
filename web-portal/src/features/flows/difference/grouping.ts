import type { Change } from './change'
import type { Both } from './elementChanges'
import { isBorder, isFlow, present, type Flow, type FlowElement } from './flow'

/** Puts what has come or gone with something under it: the parts of an approval step, what lies inside of a scope. */
export function grouped(changes: Change[], both: Both): Change[] {
  const whole = new Map<string, Change>()
  for (const change of changes) {
    if (change.kind === 'added' || change.kind === 'removed') {
      whole.set(keyOf(change), change)
    }
  }
  const steps = [...whole.values()].filter(
    ({ says }) => says.key === 'stepAdded' || says.key === 'stepRemoved',
  )
  const under = new Map<Change, Change[]>()
  const top = changes.filter((change) => {
    const owner = ownerOf(change, whole, steps, both)
    if (owner) {
      under.set(owner, [...(under.get(owner) ?? []), change])
    }
    return !owner
  })
  const withParts = (change: Change): Change => ({
    ...change,
    parts: [...change.parts, ...(under.get(change) ?? []).map(withParts)],
  })
  return top.map(withParts)
}

const keyOf = ({ kind, before, after }: Change) => `${kind} ${after ?? before}`

function ownerOf(
  change: Change,
  whole: ReadonlyMap<string, Change>,
  steps: readonly Change[],
  { before, after }: Both,
): Change | undefined {
  if (whole.get(keyOf(change)) !== change) {
    return undefined
  }
  const flow = change.kind === 'added' ? after : before
  const element = flow.elements.get(change.after ?? change.before ?? '')
  const step = element && steps.find((each) => each.kind === change.kind && isPartOf(element, each))
  if (step || !element || steps.includes(change)) {
    return step
  }
  return carriers(element, flow)
    .map((id) => whole.get(`${change.kind} ${id}`))
    .find((owner) => owner !== undefined)
}

/** The modeler names the parts of a step by the step. */
function isPartOf({ id }: FlowElement, step: Change): boolean {
  const level = step.after ?? step.before
  return id !== level && (id.startsWith(`${level}_`) || id === `Escalation_${level}`)
}

/** Without what an element would not be there: where an arrow begins, what an event sits on, the scope around. */
function carriers(element: FlowElement, flow: Flow): string[] {
  const { values } = element.own
  const ends = isFlow(element) ? [values.get('sourceRef'), values.get('targetRef')] : []
  const host = isBorder(element) ? [values.get('attachedToRef')] : []
  return [
    // Never one of the same kind, so that no two carry each other.
    ...ends.filter((id) => present(flow, id).some((end) => !isFlow(end))),
    ...host.filter((id) => present(flow, id).some((found) => !isFlow(found) && !isBorder(found))),
    element.scope,
  ].filter((id) => id !== undefined)
}
