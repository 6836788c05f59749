import { Bug } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/states'

/** Stands in for a page that failed, and leaves the way to the others: it tries again when its key changes. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const { t } = useTranslation()
  return (
    <div role="alert">
      <EmptyState
        icon={<Bug size={22} />}
        heading="h1"
        title={t('error.crash')}
        action={
          <Button look="primary" onClick={() => location.reload()}>
            {t('action.reload')}
          </Button>
        }
      >
        {t('error.crashDetail')}
      </EmptyState>
    </div>
  )
}
