const { foreignElements } = require('./vocabulary')
const { parse } = require('./expressions')
const { NotAllowed } = require('./not-allowed')
const { quote } = require('./xml')

const KEY = 'budget-approval'
const ACTIVITIES = ['userTask', 'receiveTask', 'businessRuleTask', 'sendTask', 'serviceTask', 'subProcess']

/** A node of the diagram, with what it is connected to. */
class Node {
  constructor(xml, scope) {
    this.xml = xml
    this.kind = xml.localName
    /** The subprocess around it; undefined when there is only the process. */
    this.scope = scope
    /** The activity that a boundary event sits on. */
    this.host = undefined
    this.content = []
    this.boundaries = []
    this.incoming = []
    this.outgoing = []
    scope?.content.push(this)
  }

  get id() {
    return this.xml.id
  }

  get label() {
    return this.xml.label()
  }

  is(...kinds) {
    return kinds.includes(this.kind)
  }

  get isActivity() {
    return ACTIVITIES.includes(this.kind)
  }

  /** Work that waits for another system to fetch it, complete or not. */
  get isExternalTask() {
    return (
      this.is('sendTask', 'serviceTask') &&
      (this.xml.get('camunda:type') !== undefined || this.xml.get('camunda:topic') !== undefined)
    )
  }

  get isEventSubProcess() {
    return this.is('subProcess') && this.xml.get('triggeredByEvent') === 'true'
  }

  /** What makes it a timer, a message and so on; nothing for a plain event. */
  get eventDefinitions() {
    return this.xml.children.filter((child) => child.localName.endsWith('EventDefinition'))
  }

  /** `timer`, `message`, `escalation`, `conditional`; empty for a plain event. */
  get event() {
    return this.eventDefinitions[0]?.localName.replace('EventDefinition', '') ?? ''
  }

  isBoundary(event) {
    return this.is('boundaryEvent') && this.event === event
  }

  get interrupts() {
    return this.xml.get('cancelActivity', this.xml.get('isInterrupting', 'true')) === 'true'
  }

  /** The expression or the literal in one of its parts. */
  textIn(part, element) {
    return this.xml.child(part)?.child(element)?.text
  }

  /** What it sets: by `inputParameter` for itself, by `outputParameter` for all around. */
  parameters(kind) {
    return this.xml
      .childrenNamed('bpmn:extensionElements')
      .flatMap((extensions) => extensions.childrenNamed('camunda:inputOutput'))
      .flatMap((inputOutput) => inputOutput.childrenNamed(`camunda:${kind}`))
  }
}

/** A way from one node to the next. */
class Arrow {
  constructor(xml, source, target) {
    this.xml = xml
    this.source = source
    this.target = target
    const condition = xml.child('bpmn:conditionExpression')
    this.conditional = condition !== undefined
    /** Undefined when there is none, or none that can be understood. */
    this.condition = condition && understood(condition.text)
  }

  get label() {
    const name = this.xml.get('name', '').trim()
    return `The arrow ${name === '' ? '' : `${quote(name)} `}from ${this.source.label} to ${this.target.label}`
  }

  get isDefault() {
    return this.xml.id === this.source.xml.get('default')
  }
}

function understood(text) {
  try {
    return parse(text)
  } catch (e) {
    if (e instanceof NotAllowed) {
      // Said where all expressions are looked at.
      return undefined
    }
    throw e
  }
}

/** A flow whose parts refer to each other as they should. */
class Flow {
  constructor(process, nodes, arrows, messages, escalations) {
    this.process = process
    this.nodes = nodes
    this.arrows = arrows
    this.messages = messages
    this.escalations = escalations
  }

  all(...kinds) {
    return this.nodes.filter((node) => node.is(...kinds))
  }

  /** The nodes directly inside of a subprocess, or of the process. */
  contentOf(scope) {
    return scope ? scope.content : this.nodes.filter((node) => !node.scope)
  }

  /** The name of the message that a node waits for; empty when it waits for none. */
  messageOf(node) {
    const definition = node.is('receiveTask')
      ? node.xml
      : node.eventDefinitions.find((each) => each.is('bpmn:messageEventDefinition'))
    const ref = definition?.get('messageRef')
    return this.messages.find((message) => message.id === ref)?.get('name') ?? ''
  }

  /** The code of the escalation that a node throws or catches; undefined when it catches all or throws none. */
  escalationOf(node) {
    const refs = node.eventDefinitions
      .filter((each) => each.is('bpmn:escalationEventDefinition'))
      .map((each) => each.get('escalationRef'))
    return this.escalations
      .find((escalation) => escalation.id !== undefined && refs.includes(escalation.id))
      ?.get('escalationCode', '')
  }

  /** The receive tasks in which a decision can be rolled back. */
  get windows() {
    return this.all('receiveTask').filter((node) => this.messageOf(node) === 'Rollback')
  }
}

const flows = new WeakMap()

/**
 * Makes a flow of the elements of a file.
 *
 * @returns the flow, if there is sense in looking further, and what refers to nothing
 */
function flowOf(file) {
  if (!flows.has(file)) {
    // A flow of elements that do not belong would only repeat that they do not belong.
    flows.set(file, foreignElements(file).length > 0 ? { problems: [] } : new Reader().read(file))
  }
  return flows.get(file)
}

class Reader {
  constructor() {
    this.problems = []
    this.broken = false
    this.nodes = new Map()
    this.arrows = []
  }

  read(file) {
    const processes = file.childrenNamed('bpmn:process')
    if (processes.length === 0) {
      this.tell(undefined, 'no-process', 'The diagram contains no process: draw one')
    } else if (processes.length > 1) {
      this.tell(
        processes[1],
        'several-processes',
        `The diagram contains several processes: keep one and remove ${processes[1].label()}`,
      )
    } else {
      const flow = this.flow(file, processes[0])
      return { flow: this.broken ? undefined : flow, problems: this.problems }
    }
    return { problems: this.problems }
  }

  flow(file, process) {
    this.checkProcess(process)
    this.readNodes(process, undefined)
    const nodes = [...this.nodes.values()]
    nodes.filter((node) => node.is('boundaryEvent')).forEach((boundary) => this.attach(boundary))
    const arrows = this.arrows.map((arrow) => this.connect(arrow)).filter((arrow) => arrow !== undefined)
    nodes.forEach((node) => this.checkDefault(node))
    return new Flow(
      process,
      nodes,
      arrows,
      file.childrenNamed('bpmn:message'),
      file.childrenNamed('bpmn:escalation'),
    )
  }

  checkProcess(process) {
    if (process.id !== KEY) {
      this.breakAt(
        process,
        'wrong-key',
        `The process has the id ${quote(process.get('id', ''))}: change it to “${KEY}”, by which requests start it`,
      )
    }
    if (process.get('isExecutable') === undefined) {
      this.breakAt(process, 'not-executable', 'The process is not marked as executable: mark it')
    }
    if (process.get('camunda:historyTimeToLive') === undefined) {
      this.tell(
        process,
        'history-time-to-live',
        'The process does not say how long its history is kept: set the history time to live, P3650D for ten years',
      )
    }
  }

  readNodes(around, scope) {
    for (const child of around.children) {
      const arrow = child.is('bpmn:sequenceFlow')
      const node = child.is('bpmn:subProcess') || /(Event|Task|Gateway)$/.test(child.localName)
      if ((arrow || node) && child.id === undefined) {
        this.breakAt(child, 'id-missing', `An element, ${child.label()}, has no id: give it one`)
      } else if (arrow) {
        this.arrows.push(child)
      } else if (node) {
        const read = new Node(child, scope)
        this.nodes.set(read.id, read)
        this.readNodes(child, read)
      }
    }
  }

  attach(boundary) {
    const host = this.nodes.get(boundary.xml.get('attachedToRef', ''))
    if (!host || host.scope !== boundary.scope || !host.isActivity || host.isEventSubProcess) {
      this.breakAt(boundary.xml, 'dangling', `${boundary.label} sits on no step: attach it to one`)
    } else {
      boundary.host = host
      host.boundaries.push(boundary)
    }
  }

  connect(xml) {
    const source = this.nodes.get(xml.get('sourceRef', ''))
    const target = this.nodes.get(xml.get('targetRef', ''))
    if (!source || !target) {
      this.breakAt(
        xml,
        'dangling',
        `The arrow ${xml.label()} does not connect two elements: connect or remove it`,
      )
      return undefined
    }
    const inside = source.scope ? xml.parent === source.scope.xml : xml.parent.is('bpmn:process')
    if (source.scope !== target.scope || !inside) {
      this.breakAt(
        xml,
        'dangling',
        `The arrow ${xml.label()} crosses the border of a subprocess: connect elements on the same side`,
      )
      return undefined
    }
    const arrow = new Arrow(xml, source, target)
    source.outgoing.push(arrow)
    target.incoming.push(arrow)
    return arrow
  }

  checkDefault(node) {
    if (node.xml.get('default') !== undefined && !node.outgoing.some((arrow) => arrow.isDefault)) {
      this.breakAt(node.xml, 'dangling', `${node.label} has a default that is none of its arrows: choose one`)
    }
  }

  breakAt(element, rule, message) {
    this.broken = true
    this.tell(element, rule, message)
  }

  tell(element, rule, message) {
    this.problems.push({ element, rule, message })
  }
}

module.exports = { flowOf }
