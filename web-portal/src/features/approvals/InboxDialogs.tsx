import type { CallError } from '@/api/problem'
import { BulkDialog } from './BulkDialog'
import { KeysDialog } from './KeysDialog'
import { RejectDialog } from './RejectDialog'
import { RollbackDialog } from './RollbackDialog'
import type { InboxRow } from './row'
import type { Decidable, Outcome } from './useDecide'

/** What the inbox asks or tells in front of its list. */
export type Asked =
  | { what: 'reject'; row: InboxRow }
  | { what: 'undo'; id: string }
  | { what: 'bulk'; outcome: Outcome; rows: InboxRow[] }
  | { what: 'keys' }

export function InboxDialogs({
  asked,
  decide,
  letters,
  onLetters,
  onBulkDone,
  onClose,
}: {
  asked: Asked | undefined
  decide: (approval: Decidable, outcome: Outcome, comment: string) => Promise<CallError>
  letters: boolean
  onLetters: (on: boolean) => void
  /** What came of many was read. */
  onBulkDone: () => void
  onClose: () => void
}) {
  switch (asked?.what) {
    case 'reject':
      return (
        <RejectDialog
          row={asked.row}
          onClose={onClose}
          onReject={(comment) => {
            onClose()
            return decide(asked.row, 'REJECTED', comment)
          }}
        />
      )
    case 'bulk':
      return <BulkDialog outcome={asked.outcome} rows={asked.rows} onClose={onBulkDone} onCancel={onClose} />
    case 'undo':
      return <RollbackDialog approvalId={asked.id} onClose={onClose} />
    case 'keys':
      return <KeysDialog letters={letters} onLetters={onLetters} onClose={onClose} />
    default:
      return null
  }
}
