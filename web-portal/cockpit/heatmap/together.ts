import type { Viewer } from '../diagram/viewer'

/**
 * Has two diagrams of the same model move and zoom as one.
 *
 * @returns lets go of them
 */
export function together(one: Viewer, other: Viewer): () => void {
  let moving = false
  const follow = (leader: Viewer, follower: Viewer) => {
    const events = leader.get('eventBus')
    const moved = () => {
      if (!moving) {
        moving = true
        follower.get('canvas').viewbox(leader.get('canvas').viewbox())
        moving = false
      }
    }
    events.on('canvas.viewbox.changed', moved)
    return () => events.off('canvas.viewbox.changed', moved)
  }
  // One may have been moved while the other was not there yet.
  other.get('canvas').viewbox(one.get('canvas').viewbox())
  const stops = [follow(one, other), follow(other, one)]
  return () => stops.forEach((stop) => stop())
}
