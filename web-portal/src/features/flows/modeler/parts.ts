import {
  bottom,
  type BpmnFactory,
  type Element,
  type ElementFactory,
  type Modeling,
  type Moddle,
  type Point,
  type Shape,
} from './diagram'

interface Size {
  width: number
  height: number
}

const EVENT: Size = { width: 36, height: 36 }
const GATEWAY: Size = { width: 50, height: 50 }
/** One that waits for nobody to decide. */
export const TASK: Size = { width: 120, height: 80 }
const LEVEL: Size = { width: 260, height: 80 }

const TWO_LINES = 27

/** How long a decision can be rolled back, as long as nobody sets it. */
export const WINDOW = 'PT24H'

/** Makes the elements of which the patterns of a flow consist. */
export class Parts {
  static $inject = ['bpmnFactory', 'elementFactory', 'modeling', 'canvas', 'bpmnjs']

  constructor(
    private readonly factory: BpmnFactory,
    private readonly elements: ElementFactory,
    private readonly modeling: Modeling,
    private readonly canvas: { getRootElement: () => Shape },
    private readonly modeler: { getDefinitions: () => Moddle },
  ) {}

  start(id: string, at: Point, scope: Shape) {
    return this.draw('bpmn:StartEvent', EVENT, { id }, at, scope)
  }

  end(id: string, name: string, at: Point, scope: Shape, definition?: Moddle) {
    const eventDefinitions = definition && [definition]
    return this.draw('bpmn:EndEvent', EVENT, { id, name, eventDefinitions }, at, scope)
  }

  gateway(
    kind: 'Exclusive' | 'Inclusive' | 'Parallel',
    id: string,
    name: string | undefined,
    at: Point,
    scope: Shape,
  ) {
    return this.draw(`bpmn:${kind}Gateway`, GATEWAY, { id, name }, at, scope)
  }

  level(id: string, name: string, at: Point, scope: Shape, size = LEVEL) {
    const offered = `${id}:\${region}:\${category}`
    return this.draw(
      'bpmn:UserTask',
      size,
      { id, name, 'camunda:candidateGroups': offered, 'camunda:dueDate': 'P2D' },
      at,
      scope,
    )
  }

  /** Waits until the decision is rolled back; a timer on its border closes it. */
  window(id: string, name: string, at: Point, scope: Shape, size = TASK) {
    const extensionElements = this.sets('Input', { decisionId: '${decisionId}' })
    const messageRef = this.message('Rollback')
    return this.draw('bpmn:ReceiveTask', size, { id, name, messageRef, extensionElements }, at, scope)
  }

  /** Tells those who are assigned to it that a request has got there. */
  notice(id: string, name: string, at: Point, scope: Shape) {
    const properties = { id, name, 'camunda:delegateExpression': '${notify}' }
    return this.draw('bpmn:SendTask', TASK, properties, at, scope)
  }

  /** Notes something about the request for the conditions of the flow. */
  note(id: string, name: string, variables: Record<string, string>, at: Point, scope: Shape) {
    const extensionElements = this.sets('Output', variables)
    return this.draw('bpmn:IntermediateThrowEvent', EVENT, { id, name, extensionElements }, at, scope)
  }

  scope(
    id: string,
    name: string,
    box: { x: number; y: number; width: number; height: number },
    around: Shape,
    variables?: Record<string, string>,
  ) {
    const known = variables && { extensionElements: this.sets('Input', variables) }
    const businessObject = this.factory.create('bpmn:SubProcess', { id, name, ...known })
    const { width, height } = box
    const shape = this.elements.createShape({
      type: 'bpmn:SubProcess',
      businessObject,
      isExpanded: true,
      width,
      height,
    })
    return this.modeling.createShape(shape, { x: box.x + width / 2, y: box.y + height / 2 }, around)
  }

  onBorder(id: string, name: string, definition: Moddle, interrupts: boolean, at: Point, host: Shape) {
    const properties = { id, name, cancelActivity: interrupts, eventDefinitions: [definition] }
    return this.draw('bpmn:BoundaryEvent', EVENT, properties, at, host, { attach: true })
  }

  timer(duration: string): Moddle {
    return this.factory.create('bpmn:TimerEventDefinition', { timeDuration: this.expression(duration) })
  }

  hearing(message: string): Moddle {
    return this.factory.create('bpmn:MessageEventDefinition', { messageRef: this.message(message) })
  }

  when(condition: string): Moddle {
    return this.factory.create('bpmn:ConditionalEventDefinition', { condition: this.expression(condition) })
  }

  calling(bean: string): Moddle {
    return this.factory.create('bpmn:MessageEventDefinition', { 'camunda:delegateExpression': `\${${bean}}` })
  }

  /** @returns what throws it and what catches it */
  escalation(id: string, name: string): () => Moddle {
    const escalation = this.factory.create('bpmn:Escalation', {
      id: `Escalation_${id}`,
      name,
      escalationCode: id,
    })
    this.addRoot(escalation)
    return () => this.factory.create('bpmn:EscalationEventDefinition', { escalationRef: escalation })
  }

  expression(body: string): Moddle {
    return this.factory.create('bpmn:FormalExpression', { body })
  }

  arrow(
    id: string,
    source: Shape,
    target: Shape,
    waypoints: Point[],
    more: { name?: string; condition?: string } = {},
  ) {
    const conditionExpression = more.condition && this.expression(more.condition)
    const businessObject = this.factory.create('bpmn:SequenceFlow', {
      id,
      name: more.name,
      conditionExpression,
    })
    const arrow = this.modeling.connect(source, target, { type: 'bpmn:SequenceFlow', businessObject })
    this.modeling.updateWaypoints(arrow, waypoints)
    return arrow
  }

  /** Puts the text beside an element where it covers nothing. */
  text(element: Element, at: Point) {
    if (element.label) {
      this.modeling.moveShape(element.label, { x: at.x - element.label.x, y: at.y - element.label.y })
    }
  }

  /** As {@link text}, as close above a shape as its lines allow. */
  textAbove(shape: Shape, narrow = Infinity) {
    if (shape.label) {
      this.narrow(shape.label, narrow)
      const { width, height } = shape.label
      this.text(shape, { x: shape.x + (shape.width - width) / 2, y: shape.y - 5 - height })
    }
  }

  /** @param narrow as wide as there is room for between two neighbours */
  textBelow(shape: Shape, narrow = Infinity) {
    if (shape.label) {
      this.narrow(shape.label, narrow)
      this.text(shape, { x: shape.x + (shape.width - shape.label.width) / 2, y: bottom(shape) + 5 })
    }
  }

  /** On two lines instead of one. */
  private narrow(label: Shape, width: number) {
    if (label.width > width) {
      const { x, y, height } = label
      this.modeling.resizeShape(label, { x, y, width, height: Math.max(height, TWO_LINES) })
    }
  }

  private sets(direction: 'Input' | 'Output', variables: Record<string, string>): Moddle {
    const parameters = Object.entries(variables).map(([name, value]) =>
      this.factory.create(`camunda:${direction}Parameter`, { name, value }),
    )
    const inputOutput = this.factory.create('camunda:InputOutput', {
      [`${direction.toLowerCase()}Parameters`]: parameters,
    })
    return this.factory.create('bpmn:ExtensionElements', { values: [inputOutput] })
  }

  private message(name: string): Moddle {
    const known = (this.modeler.getDefinitions().get('rootElements') as Moddle[]).find(
      (element) => element.$type === 'bpmn:Message' && element.name === name,
    )
    return known ?? this.addRoot(this.factory.create('bpmn:Message', { id: `Message_${name}`, name }))
  }

  private addRoot(element: Moddle): Moddle {
    const definitions = this.modeler.getDefinitions()
    const rootElements = [...(definitions.get('rootElements') as Moddle[]), element]
    this.modeling.updateModdleProperties(this.canvas.getRootElement(), definitions, { rootElements })
    return element
  }

  private draw(
    type: string,
    size: Size,
    properties: object,
    at: Point,
    around: Shape,
    hints?: { attach: boolean },
  ): Shape {
    const given = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
    const businessObject = this.factory.create(type, given)
    const shape = this.elements.createShape({ type, businessObject, ...size })
    return this.modeling.createShape(shape, at, around, hints)
  }
}
