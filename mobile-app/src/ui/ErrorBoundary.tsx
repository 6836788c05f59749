import CircleAlert from 'lucide-react-native/icons/circle-alert'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { Button } from './Button'
import { EmptyState } from './states'

interface Props {
  children: ReactNode
  /** Clears what may have caused it, before it is tried again. */
  onRetry?: () => void
}

/** When a screen fails, it says so and what to do; what was done is in the database, and safe. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: Error) {
    // Its message may quote what somebody typed: only where it happened is logged.
    const place = error.stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? ''
    console.error(`A screen failed: ${error.name} ${place.trim()}`)
  }

  override render() {
    return this.state.failed ? (
      <Failed
        onRetry={() => {
          this.props.onRetry?.()
          this.setState({ failed: false })
        }}
      />
    ) : (
      this.props.children
    )
  }
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <View role="alert" className="flex-1 justify-center bg-canvas">
      <EmptyState
        icon={CircleAlert}
        title={t('error.crash')}
        action={
          <Button look="primary" onPress={onRetry}>
            {t('action.retry')}
          </Button>
        }
      >
        {t('error.crashDetail')}
      </EmptyState>
    </View>
  )
}
