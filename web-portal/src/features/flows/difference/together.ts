import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { Box } from '../modeler/diagram'

interface Canvas {
  viewbox: (box?: Box) => Box
}

interface Events {
  on: (event: string, listener: () => void) => void
  off: (event: string, listener: () => void) => void
}

/** Two diagrams of which each moves and zooms as the other does. */
export class Together {
  private moving = false
  private readonly stops: (() => void)[]

  constructor(one: NavigatedViewer, other: NavigatedViewer) {
    this.stops = [this.follow(one, other), this.follow(other, one)]
  }

  /** Moves each on its own, from where they then go on together. */
  apart(move: () => void) {
    this.moving = true
    try {
      move()
    } finally {
      this.moving = false
    }
  }

  end() {
    this.stops.forEach((stop) => stop())
  }

  private follow(leader: NavigatedViewer, follower: NavigatedViewer): () => void {
    const canvas = leader.get<Canvas>('canvas')
    const events = leader.get<Events>('eventBus')
    let last = canvas.viewbox()
    const moved = () => {
      const now = canvas.viewbox()
      const was = last
      last = now
      if (!this.moving) {
        this.apart(() => moveAlike(follower.get<Canvas>('canvas'), was, now))
      }
    }
    events.on('canvas.viewbox.changed', moved)
    return () => events.off('canvas.viewbox.changed', moved)
  }
}

/** By as much as one sees, whatever the size at which it is shown. */
function moveAlike(canvas: Canvas, was: Box, now: Box) {
  const at = canvas.viewbox()
  canvas.viewbox(movedAlike(at, was, now))
}

export function movedAlike(at: Box, was: Box, now: Box): Box {
  const [across, down] = [at.width / was.width, at.height / was.height]
  return {
    x: at.x + (now.x - was.x) * across,
    y: at.y + (now.y - was.y) * down,
    width: now.width * across,
    height: now.height * down,
  }
}
