import type Modeler from 'bpmn-js/lib/Modeler'
import type { Connection } from '../modeler/diagram'
import type { Wish } from '../modeler/palette'
import { AddConditionDialog } from './AddConditionDialog'
import { AddNoticeDialog } from './AddNoticeDialog'
import { AddPairDialog } from './AddPairDialog'
import { AddQuorumDialog } from './AddQuorumDialog'
import { AddStepDialog } from './AddStepDialog'
import { AddTimerDialog } from './AddTimerDialog'

/** Asks what is still to be known of what somebody wants in the flow, and puts it in. */
export function AddDialog({ modeler, wish, onClose }: { modeler: Modeler; wish: Wish; onClose: () => void }) {
  const arrow = wish.at as Connection | undefined
  switch (wish.pattern) {
    case 'approval-step':
      return <AddStepDialog modeler={modeler} arrow={arrow} onClose={onClose} />
    case 'parallel-approvals':
      return <AddPairDialog modeler={modeler} arrow={arrow} onClose={onClose} />
    case 'quorum':
      return <AddQuorumDialog modeler={modeler} arrow={arrow} onClose={onClose} />
    case 'condition':
      return <AddConditionDialog modeler={modeler} arrow={arrow} onClose={onClose} />
    case 'notice':
      return <AddNoticeDialog modeler={modeler} arrow={arrow} onClose={onClose} />
    case 'reminder':
      return <AddTimerDialog modeler={modeler} call="remind" onClose={onClose} />
    case 'escalation':
      return <AddTimerDialog modeler={modeler} call="escalate" onClose={onClose} />
  }
}
