import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Ref } from 'react'
import { Frame } from './Frame'
import { Grid, marginOf } from './Grid'
import { ticksTo } from './ticks'
import { Times } from './Times'

const HEIGHT = 260
const TOP = 10
const BOTTOM = HEIGHT - 24

export interface Point {
  day: string
  open: number
}

export interface Expected extends Point {
  low: number
  high: number
}

/** How something went, and from the last day on, dashed, how it is expected to go on; from left to right in every language. */
export function Course({
  label,
  days,
  forecast,
  name,
  text,
  onPick,
  ref,
}: {
  label: string
  days: Point[]
  forecast: Expected[]
  /** Of a day. */
  name: (day: string) => string
  text: (value: number) => string
  onPick: (point: Point) => void
  ref: Ref<SVGSVGElement>
}) {
  const today = days.at(-1)
  // It begins where today stands now; how today ends is between that and tomorrow.
  const ahead = today ? [{ ...today, low: today.open, high: today.open }, ...forecast.slice(1)] : []
  const points = [...days, ...ahead.slice(1)]
  const ticks = ticksTo(
    Math.max(0, ...days.map(({ open }) => open), ...ahead.map(({ high }) => high)),
    'count',
  )
  return (
    <Frame ref={ref} label={label} height={HEIGHT}>
      {(width) => {
        const left = marginOf(ticks.map(text))
        const scale = scalePoint(
          points.map(({ day }) => day),
          [left, width - 4],
        )
        const x = ({ day }: { day: string }) => scale(day) ?? 0
        const y = scaleLinear([0, ticks.at(-1) ?? 1], [BOTTOM, TOP])
        const course = line<Point>(x, ({ open }) => y(open))
        const range = area<Expected>()
          .x(x)
          .y0(({ low }) => y(low))
          .y1(({ high }) => y(high))
        return (
          <>
            <Grid ticks={ticks} y={y} text={text} left={left} right={width} />
            {forecast.length > 0 && (
              <>
                <path d={range(ahead) ?? ''} className="fill-accent-soft stroke-line-strong" />
                <path
                  d={course(ahead) ?? ''}
                  fill="none"
                  strokeWidth={2}
                  strokeDasharray="5 4"
                  className="stroke-accent"
                />
              </>
            )}
            <path d={course(days) ?? ''} fill="none" strokeWidth={2} className="stroke-accent" />
            {days.map((point) => (
              <rect
                key={point.day}
                x={x(point) - scale.step() / 2}
                y={TOP}
                width={scale.step()}
                height={BOTTOM - TOP}
                fill="transparent"
                className="cursor-pointer"
                onClick={() => onPick(point)}
              >
                <title>{`${name(point.day)}: ${text(point.open)}`}</title>
              </rect>
            ))}
            <Times
              marks={points.map(({ day }) => ({ key: day, label: name(day) }))}
              x={(day) => scale(day) ?? 0}
              y={HEIGHT - 6}
              width={width}
            />
          </>
        )
      }}
    </Frame>
  )
}
