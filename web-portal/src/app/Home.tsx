import { Navigate } from 'react-router'
import { useAllowed } from '@/policies'

/** Everybody starts where their main job is. */
export function Home() {
  const allowed = useAllowed()
  const start = allowed('approvals:decide')
    ? '/approvals'
    : allowed('requests:submit')
      ? '/requests'
      : allowed('people:manage')
        ? '/people'
        : '/audit'
  return <Navigate to={start} replace />
}
