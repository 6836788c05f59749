import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The little of the viewer's canvas that is used here. */
export interface Canvas {
  addMarker: (id: string, marker: string) => void
  removeMarker: (id: string, marker: string) => void
  viewbox: (box?: Box) => Box & { outer: { width: number; height: number } }
  zoom: (level?: number | 'fit-viewport', center?: 'auto') => number
}

/** Text is readable at this size. */
const READABLE = 0.9
const NEAREST = 2
const FARTHEST = 0.1

function canvasOf(viewer: NavigatedViewer): Canvas {
  return viewer.get<Canvas>('canvas')
}

export function zoomToAll(viewer: NavigatedViewer) {
  canvasOf(viewer).zoom('fit-viewport', 'auto')
}

export function zoomBy(viewer: NavigatedViewer, factor: number) {
  const canvas = canvasOf(viewer)
  canvas.zoom(Math.min(NEAREST, Math.max(FARTHEST, canvas.zoom() * factor)), 'auto')
}

/** Brings the open step into the middle, at a size at which it can be read; a chain that has ended is shown as a whole. */
export function showPlace(viewer: NavigatedViewer, current: string[]) {
  const elements = viewer.get<{ get: (id: string) => (Box & { type: string }) | undefined }>(
    'elementRegistry',
  )
  const open = current.map((id) => elements.get(id)).filter((element) => element !== undefined)
  const at = open.find((element) => element.type === 'bpmn:UserTask') ?? open[0]
  if (!at) {
    zoomToAll(viewer)
    return
  }
  const canvas = canvasOf(viewer)
  const { outer } = canvas.viewbox()
  const width = outer.width / READABLE
  const height = outer.height / READABLE
  canvas.viewbox({
    x: at.x + at.width / 2 - width / 2,
    y: at.y + at.height / 2 - height / 2,
    width,
    height,
  })
}
