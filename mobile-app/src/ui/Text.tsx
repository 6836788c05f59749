import { Text as Plain, type TextProps } from 'react-native'
import { textClasses } from './classes'

type Look = 'title' | 'heading' | 'strong' | 'body' | 'small' | 'faint'

const LOOKS: Record<Look, string> = {
  title: 'text-2xl font-bold text-ink',
  heading: 'text-lg font-semibold text-ink',
  strong: 'text-base font-medium text-ink',
  body: 'text-base text-ink',
  small: 'text-sm text-ink-soft',
  faint: 'text-sm text-ink-faint',
}

interface Props extends TextProps {
  look?: Look
  /** Larger than this it would not fit its place, as in a tab or a badge. Elsewhere it grows as the reader sets it. */
  maxFontSizeMultiplier?: number
}

/** Words. They are as large as the device is set to. */
export function Text({ look = 'body', className, ...rest }: Props) {
  return (
    <Plain
      {...((look === 'title' || look === 'heading') && { role: 'heading' })}
      {...rest}
      className={textClasses(`${LOOKS[look]} text-start`, className)}
    />
  )
}
