/** The parts of bpmn-js and of diagram-js, in Cockpit's own viewer as in ours, that are used here. */

interface FlowNode {
  id: string
  $type: string
  name?: string
  $instanceOf: (type: string) => boolean
  sourceRef?: FlowNode
  targetRef?: FlowNode
}

export interface Shape {
  id: string
  type: string
  width?: number
  height?: number
  labelTarget?: unknown
  businessObject: FlowNode
}

export interface Viewbox {
  x: number
  y: number
  width: number
  height: number
}

export interface Canvas {
  zoom: (to: number | 'fit-viewport', center?: 'auto') => number
  viewbox: (box?: Viewbox) => Viewbox
  addMarker: (element: string, marker: string) => void
  removeMarker: (element: string, marker: string) => void
  getContainer: () => HTMLElement
}

export interface Overlays {
  add: (
    element: string,
    type: string,
    overlay: {
      position: Record<string, number>
      html: HTMLElement
      scale?: { min: number; max: number }
      show?: { minZoom: number }
    },
  ) => string
  remove: (filter: { type: string } | string) => void
}

export interface Events {
  on: (event: string, listener: (event: { element: Shape }) => void) => void
  off: (event: string, listener: (event: { element: Shape }) => void) => void
}

interface Registry {
  filter: (wanted: (element: Shape) => boolean) => Shape[]
  get: (id: string) => Shape | undefined
}

export interface Services {
  canvas: Canvas
  overlays: Overlays
  eventBus: Events
  elementRegistry: Registry
}

export interface Viewer {
  get: <Name extends keyof Services>(name: Name) => Services[Name]
}

/** What is passed through, without what a diagram shows besides. */
export function flowNodes(viewer: Viewer): Shape[] {
  return viewer
    .get('elementRegistry')
    .filter(({ businessObject, labelTarget }) => !labelTarget && businessObject.$instanceOf('bpmn:FlowNode'))
}

export function nameOf({ businessObject: { name, id } }: Shape): string {
  return name?.trim() || id
}

/** The names of all elements that have one. */
export function namesOf(viewer: Viewer): Map<string, string> {
  return new Map(flowNodes(viewer).map((node) => [node.id, nameOf(node)]))
}

export function badge(text: string, className: string, title: string): HTMLElement {
  const made = document.createElement('span')
  made.className = `athena-badge ${className}`
  made.textContent = text
  made.title = title
  return made
}
