import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAllowed, type Policy } from '@/policies'
import { ButtonLink } from '@/ui/Button'
import { EmptyState } from '@/ui/states'

/** A page for those whom a policy allows it. The server refuses the others too. */
export function Allowed({ policy, children }: { policy: Policy; children: ReactNode }) {
  const { t } = useTranslation()
  const allowed = useAllowed()
  return allowed(policy) ? (
    children
  ) : (
    <EmptyState
      icon={<Lock size={22} />}
      heading="h1"
      title={t('error.forbidden')}
      action={<ButtonLink to="/">{t('error.home')}</ButtonLink>}
    >
      {t('error.forbiddenDetail')}
    </EmptyState>
  )
}
