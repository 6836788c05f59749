import { useState } from 'react'
import { useMe } from '@/policies'

/**
 * What was typed about an approval and not sent, or not taken by the server. It is there until a decision was, also when the
 * page was left or loaded again.
 */
export function useDraft(approvalId: string) {
  const me = useMe()
  const key = `athena.draft.${me.id}.${approvalId}`
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '')
  return {
    text,
    write: (next: string) => {
      setText(next)
      if (next) {
        sessionStorage.setItem(key, next)
      } else {
        sessionStorage.removeItem(key)
      }
    },
    clear: () => sessionStorage.removeItem(key),
  }
}
