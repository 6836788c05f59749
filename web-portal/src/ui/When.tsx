import { useFormats, useMinute } from '@/i18n/formats'

/** A moment as people say it, with the exact time on hover and for machines. */
export function When({ at, className }: { at: string; className?: string }) {
  const formats = useFormats()
  const now = useMinute()
  return (
    <time dateTime={at} title={formats.dateTime(at)} className={className}>
      {formats.relative(at, now)}
    </time>
  )
}
