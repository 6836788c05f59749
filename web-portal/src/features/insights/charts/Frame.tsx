import type { ReactNode, Ref } from 'react'
import { useWidth } from './useWidth'

/** Where a chart is drawn. For those who do not see it, it is a picture with a name; a table tells the numbers. */
export function Frame({
  label,
  height,
  ref,
  children,
}: {
  label: string
  height: number
  ref: Ref<SVGSVGElement>
  children: (width: number) => ReactNode
}) {
  const [width, measure] = useWidth()
  return (
    <div ref={measure} className="overflow-hidden" style={{ minHeight: height }}>
      <svg
        ref={ref}
        role="img"
        aria-label={label}
        width={width}
        height={height}
        className="block bg-surface text-xs"
      >
        {width > 0 && children(width)}
      </svg>
    </div>
  )
}
