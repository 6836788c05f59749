import { scaleLinear } from 'd3-scale'

const SPANS = [86_400, 3_600, 60]
const WANTED = 4

/** Round values from nothing to at least the greatest: those of times are round in the unit that they are told in. */
export function ticksTo(greatest: number, kind: 'count' | 'time' | 'share' | 'money'): number[] {
  const unit = kind === 'time' ? (SPANS.find((span) => greatest >= span) ?? 1) : 1
  const ticks = scaleLinear([0, greatest / unit || 1], [0, 1])
    .nice(WANTED)
    .ticks(WANTED)
  return ticks.filter((tick) => kind !== 'count' || Number.isInteger(tick)).map((tick) => tick * unit)
}
