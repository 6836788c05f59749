import { useFormats } from '@/i18n/formats'
import { classes } from './classes'

export function Money({
  amount,
  currency,
  className,
}: {
  amount: string
  currency: string
  className?: string
}) {
  const formats = useFormats()
  return (
    <span className={classes('whitespace-nowrap tabular', className)} dir="ltr">
      {formats.money(amount, currency)}
    </span>
  )
}
