import { scaleBand, scaleLinear } from 'd3-scale'
import type { Ref } from 'react'
import { Frame } from './Frame'
import { Grid, marginOf } from './Grid'
import type { Mark } from './mark'
import { Times } from './Times'

const HEIGHT = 240
const TOP = 10
const BOTTOM = HEIGHT - 24

/** A column for each point in time, from left to right in every language; where there is nothing to measure, there is none. */
export function Columns({
  label,
  marks,
  ticks,
  text,
  onPick,
  ref,
}: {
  label: string
  marks: Mark[]
  ticks: number[]
  text: (value: number) => string
  onPick: (mark: Mark) => void
  ref: Ref<SVGSVGElement>
}) {
  return (
    <Frame ref={ref} label={label} height={HEIGHT}>
      {(width) => {
        const left = marginOf(ticks.map(text))
        const x = scaleBand(
          marks.map(({ key }) => key),
          [left, width],
        ).padding(0.2)
        const y = scaleLinear([0, ticks.at(-1) ?? 1], [BOTTOM, TOP])
        return (
          <>
            <Grid ticks={ticks} y={y} text={text} left={left} right={width} />
            {marks.map((mark) => (
              <g key={mark.key} className="cursor-pointer" onClick={() => onPick(mark)}>
                <title>{`${mark.label}: ${mark.text}`}</title>
                <rect
                  x={x(mark.key)}
                  y={TOP}
                  width={x.bandwidth()}
                  height={BOTTOM - TOP}
                  fill="transparent"
                />
                {mark.value !== null && (
                  <rect
                    x={x(mark.key)}
                    y={y(mark.value)}
                    width={x.bandwidth()}
                    height={BOTTOM - y(mark.value)}
                    className="fill-accent"
                  />
                )}
              </g>
            ))}
            <Times
              marks={marks}
              x={(key) => (x(key) ?? 0) + x.bandwidth() / 2}
              y={HEIGHT - 6}
              width={width}
            />
          </>
        )
      }}
    </Frame>
  )
}
