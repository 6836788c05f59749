import { useMemo } from 'react'
import { useLocal } from '@/features/sync'
import { ApprovalReader, type InboxApproval } from './ApprovalReader'

/** An approval that waits for this person, as this device has it. */
export function useApproval(id: string): InboxApproval | undefined {
  const reader = useMemo(() => new ApprovalReader(id), [id])
  return useLocal(`approval:${id}`, (database) => reader.read(database))
}
