import Check from 'lucide-react-native/icons/check'
import Square from 'lucide-react-native/icons/square'
import SquareCheckBig from 'lucide-react-native/icons/square-check-big'
import X from 'lucide-react-native/icons/x'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Pressable, View } from 'react-native'
import { type Action, PendingNote } from '@/features/decision'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { classes } from '@/ui/classes'
import { Icon } from '@/ui/Icon'
import { ApprovalFacts } from './ApprovalFacts'
import type { InboxApproval } from './ApprovalReader'
import { useDue } from './Due'
import { SwipeToDecide } from './SwipeToDecide'
import { useApproval } from './useApproval'
import type { NameOf } from '@/features/catalog'

/** What can be done with a card. They are the same for all of them, so that one that changes redraws no other. */
export interface CardActions {
  open: (id: string) => void
  decide: (id: string, action: Action) => void
  tick: (id: string) => void
}

interface Props {
  id: string
  nameOf: NameOf
  actions: CardActions
  /** Several are being selected, and whether this one is. */
  ticked: boolean | undefined
}

export const ApprovalCard = memo(function ApprovalCard({ id, ...rest }: Props) {
  const approval = useApproval(id)
  return approval ? <Shown id={id} approval={approval} {...rest} /> : null
})

function Shown({ id, approval, nameOf, actions, ticked }: Props & { approval: InboxApproval }) {
  const { t } = useTranslation(['inbox', 'decision'])
  const label = useLabel(approval)
  const { number } = approval.view.request
  const { intention } = approval
  const selecting = ticked !== undefined
  const card = (
    <Card className={classes(ticked && 'border-accent bg-accent-soft')}>
      <Pressable
        {...(selecting ? { role: 'checkbox', 'aria-checked': ticked } : { role: 'link' })}
        aria-label={label}
        disabled={selecting && intention !== null}
        onPress={() => (selecting ? actions.tick(id) : actions.open(id))}
        onLongPress={() => intention === null && actions.tick(id)}
        accessibilityActions={
          intention === null && !selecting
            ? [
                { name: 'approve', label: t('row.approve', { number }) },
                { name: 'reject', label: t('row.reject', { number }) },
              ]
            : []
        }
        onAccessibilityAction={({ nativeEvent }) =>
          actions.decide(id, nativeEvent.actionName === 'approve' ? 'APPROVE' : 'REJECT')
        }
        className="flex-row gap-3 rounded-lg"
      >
        {selecting && (
          <Icon icon={ticked ? SquareCheckBig : Square} colour={ticked ? 'accent' : 'ink-faint'} />
        )}
        <View className="shrink grow gap-2">
          <ApprovalFacts approval={approval} nameOf={nameOf} />
        </View>
      </Pressable>
      {intention !== null ? (
        <PendingNote approvalId={id} text={t(`will.${intention}`)} />
      ) : (
        !selecting && (
          <View className="flex-row gap-2">
            <Button
              look="danger"
              icon={X}
              className="grow basis-0"
              aria-label={t('row.reject', { number })}
              onPress={() => actions.decide(id, 'REJECT')}
            >
              {t('decision:reject')}
            </Button>
            <Button
              look="good"
              icon={Check}
              className="grow basis-0"
              aria-label={t('row.approve', { number })}
              onPress={() => actions.decide(id, 'APPROVE')}
            >
              {t('decision:approve')}
            </Button>
          </View>
        )
      )}
    </Card>
  )
  return (
    <SwipeToDecide
      disabled={selecting || intention !== null}
      onSwiped={(action) => actions.decide(id, action)}
    >
      {card}
    </SwipeToDecide>
  )
}

/** What a screen reader says of a card when one comes to it. */
function useLabel({ view, intention }: InboxApproval): string {
  const { t } = useTranslation('inbox')
  const formats = useFormats()
  const due = useDue(view.dueAt)
  const { request } = view
  return [
    request.title,
    formats.money(request.amount, request.currency),
    request.requesterName,
    request.number,
    view.levelName,
    due.words,
    intention !== null && t(`will.${intention}`),
  ]
    .filter(Boolean)
    .join(', ')
}
