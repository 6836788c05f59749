import type { Change, Term } from './change'
import { details, elementChanges, type Both } from './elementChanges'
import { elementTerm, FILE, isBorder, isFlow, type Flow, type FlowElement } from './flow'
import { grouped } from './grouping'

/** What is different between two flows but for how they are drawn, in the order of the newer one. */
export function flowChanges(before: Flow, after: Flow): Change[] {
  const both = { before, after }
  const ids = [...after.elements.keys(), ...before.elements.keys()]
  const single = [...new Set(ids)].flatMap((id) => {
    const [was, is] = [before.elements.get(id), after.elements.get(id)]
    return was && is ? elementChanges(was, is, both) : was ? gone(was, before) : is ? come(is, after) : []
  })
  // What is said of the file as such comes last.
  const file = single.filter((change) => (change.after ?? change.before) === FILE)
  const rest = single.filter((change) => !file.includes(change))
  return [...grouped(rest, both), ...moves(both), ...file]
}

function come(element: FlowElement, flow: Flow): Change {
  const isStep = element.own.type === 'bpmn:userTask'
  return {
    kind: 'added',
    after: element.id,
    says: {
      key: isStep ? 'stepAdded' : 'added',
      values: { element: elementTerm(flow, element.id, true), id: element.id },
    },
    parts: details(element, flow, 'added'),
  }
}

function gone(element: FlowElement, flow: Flow): Change {
  const isStep = element.own.type === 'bpmn:userTask'
  return {
    kind: 'removed',
    before: element.id,
    says: {
      key: isStep ? 'stepRemoved' : 'removed',
      values: { element: elementTerm(flow, element.id, true), id: element.id },
    },
    parts: details(element, flow, 'removed'),
  }
}

/** What lies in another scope than before is undone with that one: those that moved together are told together. */
function moves(both: Both): Change[] {
  const together = new Map<string, FlowElement[]>()
  for (const is of both.after.elements.values()) {
    const was = both.before.elements.get(is.id)
    if (was && was.scope !== is.scope) {
      const way = JSON.stringify([was.scope, is.scope])
      together.set(way, [...(together.get(way) ?? []), is])
    }
  }
  return [...together.values()].flatMap((elements) => move(elements, both))
}

function move(elements: FlowElement[], { before, after }: Both): Change[] {
  const scopes = (id: string) => ({
    before: elementTerm(before, before.elements.get(id)?.scope ?? FILE),
    after: elementTerm(after, after.elements.get(id)?.scope ?? FILE),
  })
  const told = elements.filter((element) => !goesAlong(element, elements))
  const each = told.map(({ id }): Change => ({
    kind: 'changed',
    before: id,
    after: id,
    says: { key: 'moved', values: { element: elementTerm(after, id), ...scopes(id) } },
    parts: [],
  }))
  const [first] = told
  if (!first || each.length === 1) {
    return each
  }
  const values = { ...scopes(first.id), count: told.length, elements: list(told, after) }
  return [
    { kind: 'changed', before: first.id, after: first.id, says: { key: 'movedMany', values }, parts: each },
  ]
}

/** An arrow lies where it begins, and what sits on a border where that is. */
function goesAlong(element: FlowElement, moved: readonly FlowElement[]): boolean {
  const carrier = element.own.values.get(isFlow(element) ? 'sourceRef' : 'attachedToRef')
  return (isFlow(element) || isBorder(element)) && moved.some(({ id }) => id !== element.id && id === carrier)
}

const MOST_NAMED = 5

function list(elements: FlowElement[], flow: Flow): Term {
  // Steps say most, and then what has a name.
  const steps = elements.filter(({ own }) => own.type === 'bpmn:userTask')
  const named = elements.filter(({ own }) => own.values.get('name'))
  const told = [steps, named, elements].find(({ length }) => length > 0) ?? []
  return { is: 'list', terms: told.slice(0, MOST_NAMED).map(({ id }) => elementTerm(flow, id)) }
}
