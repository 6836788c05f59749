import { View, type ViewProps } from 'react-native'
import { classes } from './classes'

/** A thing among others of its kind. */
export function Card({ className, ...rest }: ViewProps) {
  return (
    <View {...rest} className={classes('gap-2 rounded-2xl border border-line bg-surface p-4', className)} />
  )
}
