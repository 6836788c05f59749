/** The little of the modeler's own objects that is used here; its packages describe only some of them. */

export interface Point {
  x: number
  y: number
}

export interface Box extends Point {
  width: number
  height: number
}

/** An element of the file, as the modeler's library for BPMN reads it. */
export interface Moddle {
  $type: string
  id: string
  name?: string
  $instanceOf: (type: string) => boolean
  get: (property: string) => unknown
}

export interface Element {
  id: string
  type: string
  businessObject: Moddle
  parent?: Shape
  label?: Shape
  incoming: Connection[]
  outgoing: Connection[]
}

export interface Shape extends Element, Box {
  children: Element[]
  attachers: Shape[]
  host?: Shape
  labelTarget?: Element
  /** Only shapes have it; it tells them from connections. */
  waypoints?: undefined
}

export interface Connection extends Element {
  source: Shape
  target: Shape
  waypoints: Point[]
}

export interface Modeling {
  createShape: (shape: object, centre: Point, target: Shape, hints?: { attach?: boolean }) => Shape
  createSpace: (moving: Shape[], resizing: Shape[], delta: Point, direction: string, start: number) => void
  resizeShape: (shape: Shape, bounds: Box) => void
  moveShape: (shape: Shape, delta: Point) => void
  removeElements: (elements: Element[]) => void
  moveElements: (shapes: Shape[], delta: Point, target: Shape) => void
  connect: (source: Shape, target: Shape, attributes: object) => Connection
  reconnectEnd: (connection: Connection, target: Shape, dock: Point) => void
  updateWaypoints: (connection: Connection, waypoints: Point[]) => void
  updateProperties: (element: Element, properties: object) => void
  updateModdleProperties: (element: Element, moddle: Moddle, properties: object) => void
  updateLabel: (element: Element, name: string) => void
}

export interface BpmnFactory {
  create: (type: string, attributes?: object) => Moddle
}

export interface ElementFactory {
  createShape: (attributes: object) => Shape
}

export interface ElementRegistry {
  get: (id: string) => Element | undefined
  filter: (wanted: (element: Element) => boolean) => Element[]
}

export interface CommandStack {
  execute: (command: string, context: object) => void
  registerHandler: (command: string, handler: unknown) => void
  undo: () => void
  redo: () => void
  canUndo: () => boolean
  canRedo: () => boolean
}

export function isConnection(element: Element): element is Connection {
  return (element as Connection).waypoints !== undefined
}

export function isShape(element: Element): element is Shape {
  return !isConnection(element)
}

/** Whether it is something of the flow itself, not the text beside one. */
export function isNode(element: Element): element is Shape {
  return isShape(element) && element.labelTarget === undefined
}

export function is(element: Element, type: string): boolean {
  return element.businessObject.$instanceOf(type)
}

export const right = (box: Box) => box.x + box.width
export const bottom = (box: Box) => box.y + box.height
export const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

export function meet(one: Box, other: Box): boolean {
  return one.x < right(other) && other.x < right(one) && one.y < bottom(other) && other.y < bottom(one)
}

/** A shape with all that is drawn inside of it, on its border and beside it. */
export function withAll(shape: Shape): Shape[] {
  const all: Shape[] = [shape]
  if (shape.label) {
    all.push(shape.label)
  }
  shape.attachers?.forEach((attacher) => all.push(...withAll(attacher)))
  shape.children?.filter(isNode).forEach((child) => {
    if (!child.host) {
      all.push(...withAll(child))
    }
  })
  return all
}
