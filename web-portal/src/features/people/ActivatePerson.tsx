import { useTranslation } from 'react-i18next'
import type { User } from '@/api/generated/athena'
import type { CallError } from '@/api/problem'
import { Button } from '@/ui/Button'
import { useProblemText } from '@/ui/states'
import { useToast } from '@/ui/Toasts'
import { useUserUpdateMutation } from './api'
import { changeOf, valuesOf } from './personSchema'

/** Lets somebody in who registered, without opening their page. */
export function ActivatePerson({ user }: { user: User }) {
  const { t } = useTranslation('people')
  const tell = useToast()
  const text = useProblemText()
  const [update, { isLoading }] = useUserUpdateMutation()
  return (
    <Button
      busy={isLoading}
      aria-label={t('list.activateWho', { name: user.displayName })}
      onClick={async () => {
        try {
          await update({
            id: user.id,
            'If-Match': `"${user.version}"`,
            userInputUpdate: changeOf({ ...valuesOf(user), active: true }),
          }).unwrap()
          tell({ text: t('list.activated', { name: user.displayName }) })
        } catch (refusal) {
          tell({ text: text(refusal as CallError), tone: 'bad' })
        }
      }}
    >
      {t('list.activate')}
    </Button>
  )
}
