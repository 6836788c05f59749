import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { useEffect, useState, type RefObject } from 'react'
import type { ElementRegistry, Point } from '../modeler/diagram'

interface Line {
  source: string
  target: string
  from: Point
  to: Point
}

interface Graphics extends ElementRegistry {
  getGraphics: (id: string) => SVGElement | undefined
}

interface Events {
  on: (event: string, listener: () => void) => void
  off: (event: string, listener: () => void) => void
}

const MOVED = 'canvas.viewbox.changed'

/** From each step of the old version to its place in the new one, over both diagrams; they follow when these move. */
export function Arrows({
  area,
  before,
  after,
  places,
  chosen,
}: {
  /** What surrounds both diagrams. */
  area: RefObject<HTMLElement | null>
  before: NavigatedViewer
  after: NavigatedViewer
  places: { source: string; target: string }[]
  /** The step whose arrow is to stand out. */
  chosen: string | undefined
}) {
  const [lines, setLines] = useState<Line[]>([])
  useEffect(() => {
    const around = area.current
    if (!around) {
      return
    }
    let waiting = 0
    const draw = () => {
      waiting = 0
      const origin = around.getBoundingClientRect()
      setLines(
        places.flatMap(({ source, target }) => {
          const from = edge(before, source, origin, 'bottom')
          const to = edge(after, target, origin, 'top')
          return from && to ? [{ source, target, from, to }] : []
        }),
      )
    }
    const soon = () => {
      waiting ||= requestAnimationFrame(draw)
    }
    const viewers = [before, after].map((viewer) => viewer.get<Events>('eventBus'))
    viewers.forEach((events) => events.on(MOVED, soon))
    const size = new ResizeObserver(soon)
    size.observe(around)
    soon()
    return () => {
      cancelAnimationFrame(waiting)
      size.disconnect()
      viewers.forEach((events) => events.off(MOVED, soon))
    }
  }, [area, before, after, places])
  return (
    <svg aria-hidden className="pointer-events-none absolute inset-0 size-full">
      {lines.map(({ source, target, from, to }) => (
        <g
          key={source}
          className={
            source === chosen ? 'text-accent' : source === target ? 'text-ink-faint/50' : 'text-accent/70'
          }
        >
          <path
            d={`M${from.x},${from.y} C${from.x},${(from.y + to.y) / 2} ${to.x},${(from.y + to.y) / 2} ${to.x},${to.y - 6}`}
            fill="none"
            stroke="currentColor"
            strokeWidth={source === chosen ? 2.5 : 1.25}
          />
          <path d={`M${to.x - 4},${to.y - 7} h8 l-4,7 z`} fill="currentColor" />
        </g>
      ))}
    </svg>
  )
}

/** The middle of a shape's edge, if it is to be seen in its diagram. */
function edge(
  viewer: NavigatedViewer,
  id: string,
  origin: DOMRect,
  side: 'top' | 'bottom',
): Point | undefined {
  const drawn = viewer.get<Graphics>('elementRegistry').getGraphics(id)?.querySelector('.djs-visual')
  const box = drawn?.getBoundingClientRect()
  const frame = drawn?.closest('.djs-container')?.getBoundingClientRect()
  if (!box || !frame || box.right < frame.left || box.left > frame.right) {
    return undefined
  }
  const y = side === 'bottom' ? box.bottom : box.top
  return {
    x: (box.left + box.right) / 2 - origin.left,
    y: Math.min(Math.max(y, frame.top), frame.bottom) - origin.top,
  }
}
