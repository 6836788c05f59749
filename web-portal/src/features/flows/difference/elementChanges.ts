import type { Timer } from '../modeler/level'
import { value, type Change, type Sentence, type SentenceKey, type Term } from './change'
import { differences, summary, type Difference } from './contents'
import { propertyTerm } from './propertyTerm'
import { elementTerm, FILE, isFlow, type Flow, type FlowElement } from './flow'
import { stepTimer, type StepTimer } from './timers'

/** The two files that are compared. */
export interface Both {
  before: Flow
  after: Flow
}

/** What is said of the file by those who wrote it, and ids of parts that nothing names: no request notices any of it. */
const FILED = ['exporter', 'exporterVersion', 'xsi:schemaLocation', 'id']
const FILED_FORM = /^(modeler|\{http:\/\/camunda\.org\/schema\/modeler\/1\.0\}):/

/** All that an element of both files says differently. */
export function elementChanges(was: FlowElement, is: FlowElement, both: Both): Change[] {
  const found = differences(was.own, is.own)
  const about = { before: was.id, after: is.id }
  const type: Change[] =
    was.own.type === is.own.type
      ? []
      : [
          changed(about, 'property', {
            element: elementTerm(both.before, was.id),
            property: { is: 'property', property: 'type' },
            before: typeTerm(was),
            after: typeTerm(is),
          }),
        ]
  const ends = found.filter((each) => isEnd(each, is))
  const others = found.filter((each) => !isEnd(each, is))
  return foldLabels([
    ...type,
    ...(ends.length > 0 ? [leads(was, is, both)] : []),
    ...others.map((each) => one(each, was, is, both)),
  ])
}

/** All that an element says that is new, or gone. */
export function details(element: FlowElement, flow: Flow, kind: 'added' | 'removed'): Change[] {
  const empty = { type: element.own.type, values: new Map<string, string>(), text: '', children: [] }
  const side = kind === 'added' ? 'after' : 'before'
  return differences(empty, element.own)
    .filter(
      (each) => !isEnd(each, element) && !(each.path.length === 0 && ['id', 'name'].includes(each.property)),
    )
    .map((each): Change => {
      const role = timerOf(each, element, flow)
      const told = refer(each, each.after, flow)
      const says: Sentence = role
        ? { key: ALONE[role.timer], values: { level: elementTerm(flow, role.level.id), value: told } }
        : { key: 'detail', values: { property: propertyTerm(each), value: told } }
      return { kind, [side]: element.id, says, parts: [] }
    })
}

const typeTerm = ({ own }: FlowElement): Term => ({ is: 'property', property: '', part: own.type })

function changed(
  about: Pick<Change, 'before' | 'after'>,
  key: SentenceKey,
  values: Record<string, Term>,
  kind: Change['kind'] = 'changed',
): Change {
  return { kind, ...about, says: { key, values }, parts: [] }
}

function isEnd({ path, property }: Difference, element: FlowElement): boolean {
  return path.length === 0 && isFlow(element) && (property === 'sourceRef' || property === 'targetRef')
}

function leads(was: FlowElement, is: FlowElement, { before, after }: Both): Change {
  const end = (flow: Flow, { own }: FlowElement, ref: string) =>
    elementTerm(flow, own.values.get(ref) ?? FILE)
  return changed({ before: was.id, after: is.id }, 'leads', {
    element: named(is),
    source: end(after, is, 'sourceRef'),
    target: end(after, is, 'targetRef'),
    oldSource: end(before, was, 'sourceRef'),
    oldTarget: end(before, was, 'targetRef'),
  })
}

/** An arrow whose ends are said in the sentence itself. */
function named({ id, own }: FlowElement): Term {
  return { is: 'element', type: own.type, id, name: own.values.get('name') }
}

function one(found: Difference, was: FlowElement, is: FlowElement, both: Both): Change {
  const about = { before: was.id, after: is.id }
  const element = elementTerm(both.after, is.id)
  const { path, property } = found
  const own = path.length === 0
  const role = timerOf(found, is, both.after) ?? timerOf(found, was, both.before)
  const before = refer(found, found.before, both.before)
  const after = refer(found, found.after, both.after)
  if (role) {
    return changed(about, role.timer, { level: elementTerm(both.after, role.level.id), before, after })
  }
  if (isFiled(found, is)) {
    return changed(about, 'property', { element, property: propertyTerm(found), before, after }, 'layout')
  }
  if (own && property === 'name') {
    return changed(about, 'renamed', { element: elementTerm(both.before, was.id), before, after })
  }
  if (own && property === 'cancelActivity' && (found.after === 'true' || found.after === 'false')) {
    const host = elementTerm(both.after, is.own.values.get('attachedToRef') ?? FILE)
    return changed(about, found.after === 'true' ? 'interrupts' : 'interruptsNot', { element, host })
  }
  if (own && property === 'attachedToRef') {
    return changed(about, 'attached', { element, before, after })
  }
  if (property === 'order') {
    return changed(about, 'order', { element, part: propertyTerm({ ...found, property: 'part' }) })
  }
  if (property === 'part' && !isPlain(found)) {
    const key = found.after === undefined ? 'partRemoved' : 'partAdded'
    return changed(about, key, {
      element,
      part: propertyTerm(found),
      text: value(found.after ?? found.before),
    })
  }
  return changed(about, 'property', { element, property: propertyTerm(found), before, after })
}

/** A part that says one thing alone is told like an attribute. */
function isPlain({ path }: Difference): boolean {
  const part = path.at(-1)
  return part !== undefined && part.text !== '' && part.text === summary(part)
}

function isFiled({ path, property }: Difference, element: FlowElement): boolean {
  const ofFile = element.id === FILE && path.length === 0
  return property === 'id'
    ? path.length > 0 || ofFile
    : ofFile && (FILED.includes(property) || FILED_FORM.test(property))
}

/** Whether a difference is how long a timer of an approval step runs. */
function timerOf({ path, property }: Difference, event: FlowElement, flow: Flow): StepTimer | undefined {
  const duration = path.at(-1)?.type === 'bpmn:timeDuration' && (property === 'text' || property === 'part')
  return duration ? stepTimer(flow, event) : undefined
}

const ALONE = {
  remind: 'remindAfter',
  escalate: 'escalateAfter',
  approval: 'approvalFor',
  rejection: 'rejectionFor',
} as const satisfies Record<Timer, SentenceKey>

/** What a value refers to, where it is another element. */
function refer({ property }: Difference, text: string | undefined, flow: Flow): Term {
  const refers = property === 'default' || property.endsWith('Ref')
  return refers && text !== undefined ? elementTerm(flow, text) : value(text)
}

/** A timer of a step is written beside it as well: the text goes with the duration. */
function foldLabels(changes: Change[]): Change[] {
  const timer = changes.find(({ says }) => says.key in ALONE)
  const renamed = changes.find(({ says }) => says.key === 'renamed')
  return timer && renamed
    ? changes.flatMap((each) =>
        each === renamed ? [] : each === timer ? [{ ...timer, parts: [renamed] }] : [each],
      )
    : changes
}
