import { allOf, withoutBraces } from './condition'
import { is, isConnection, type Connection, type Shape } from './diagram'
import { conditionOf } from './level'

/**
 * The way into a level: one question after the other, each of which leads around it when the answer is no. The last of them
 * asks the routing table.
 */
export interface WayIn {
  /** From the first question on. */
  questions: Question[]
  level: Shape
  /** Where it leads when the level is not needed. */
  around: Shape
  /** The arrows to a window that is open only when the level was asked. */
  windows: Connection[]
}

export interface Question {
  gateway: Shape
  yes: Connection
  no: Connection
  /** Without braces. */
  condition: string
}

/** @returns undefined when it is no way of this kind, or says something else at its windows than it asks */
export function wayIn(first: Shape): WayIn | undefined {
  const questions: Question[] = []
  let at = first
  for (let asked = question(at); asked; asked = question(at)) {
    questions.push(asked)
    at = asked.yes.target
  }
  const around = questions[0]?.no.target
  if (!around || !is(at, 'bpmn:UserTask') || questions.some(({ no }) => no.target !== around)) {
    return undefined
  }
  const asked = allOf(questions.map(({ condition }) => condition))
  const windows = is(around, 'bpmn:SubProcess')
    ? around.children
        .filter(isConnection)
        .filter((arrow) => withoutBraces(conditionOf(arrow) ?? '') === asked)
        .filter(({ target }) => is(target, 'bpmn:ReceiveTask'))
    : []
  // Whoever goes around a level enters the scope without a decision that could be rolled back.
  const entersWithout = is(around, 'bpmn:SubProcess') && windows.length === 0
  return entersWithout ? undefined : { questions, level: at, around, windows }
}

function question(gateway: Shape): Question | undefined {
  if (
    !is(gateway, 'bpmn:ExclusiveGateway') ||
    gateway.incoming.length !== 1 ||
    gateway.outgoing.length !== 2
  ) {
    return undefined
  }
  const standard = gateway.businessObject.get('default') as { id: string } | undefined
  const no = gateway.outgoing.find(({ id }) => id === standard?.id)
  const yes = gateway.outgoing.find((arrow) => arrow !== no)
  const condition = yes && conditionOf(yes)
  return no && yes && condition ? { gateway, yes, no, condition: withoutBraces(condition) } : undefined
}

/** The way that a question is on, from the first one on. */
export function wayOf(gateway: Shape): WayIn | undefined {
  const before = gateway.incoming[0]?.source
  const earlier =
    before && before !== gateway && question(before)?.yes.target === gateway ? wayOf(before) : undefined
  return earlier ?? wayIn(gateway)
}
