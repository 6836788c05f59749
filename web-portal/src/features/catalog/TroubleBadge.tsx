import { CircleAlert, TriangleAlert, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Badge, type Tone } from '@/ui/Badge'
import type { Trouble } from './matrix'

const TONES: Record<Trouble, Tone> = {
  hole: 'bad',
  twice: 'bad',
  inactive: 'bad',
  blocked: 'bad',
  alone: 'warn',
}

/** What is wrong with a place, in a word. */
export function TroubleBadge({ trouble }: { trouble: Trouble }) {
  const { t } = useTranslation('catalog')
  const Icon = trouble === 'alone' ? UserRound : trouble === 'hole' ? CircleAlert : TriangleAlert
  return (
    <Badge tone={TONES[trouble]}>
      <Icon size={12} aria-hidden />
      {t(`trouble.${trouble}`)}
    </Badge>
  )
}
