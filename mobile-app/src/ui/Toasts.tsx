import CircleAlert from 'lucide-react-native/icons/circle-alert'
import CircleCheck from 'lucide-react-native/icons/circle-check'
import X from 'lucide-react-native/icons/x'
import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AccessibilityInfo, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { Button } from './Button'
import { Icon } from './Icon'
import { IconButton } from './IconButton'
import { Text } from './Text'

interface Toast {
  text: string
  tone?: 'good' | 'bad'
  /** What can be done about it, such as undo. The toast stays longer then. */
  action?: { label: string; run: () => void }
}

type Shown = Toast & { id: number }

const SHORT_MS = 5_000
const LONG_MS = 12_000
const MOST = 2
const ABOVE_TABS = 64

const Tell = createContext<(toast: Toast) => void>(() => undefined)

/** Tells of something that happened elsewhere than where the eye is. Never the only place of an error in a form. */
export const useToast = () => use(Tell)

export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const insets = useSafeAreaInsets()
  const [shown, setShown] = useState<Shown[]>([])
  const next = useRef(0)
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>())
  const dismiss = useCallback((id: number) => setShown((all) => all.filter((toast) => toast.id !== id)), [])
  const tell = useCallback(
    (toast: Toast) => {
      const id = next.current++
      setShown((all) => [...all.slice(-(MOST - 1)), { ...toast, id }])
      AccessibilityInfo.announceForAccessibility(toast.text)
      const timer = setTimeout(
        () => {
          timers.current.delete(timer)
          dismiss(id)
        },
        toast.action ? LONG_MS : SHORT_MS,
      )
      timers.current.add(timer)
    },
    [dismiss],
  )
  useEffect(() => {
    const running = timers.current
    return () => running.forEach(clearTimeout)
  }, [])
  return (
    <Tell value={tell}>
      {children}
      <View
        role="status"
        aria-live="polite"
        className="absolute inset-x-4 items-center gap-2"
        style={{ bottom: insets.bottom + ABOVE_TABS, pointerEvents: 'box-none' }}
      >
        {shown.map(({ id, text, tone, action }) => (
          <View
            key={id}
            className="w-full max-w-md flex-row items-center gap-3 rounded-2xl border border-line bg-raised ps-4 shadow-lg"
          >
            <Icon
              icon={tone === 'bad' ? CircleAlert : CircleCheck}
              colour={tone === 'bad' ? 'bad' : 'good'}
              size={18}
            />
            <Text className="shrink grow py-2 text-sm">{text}</Text>
            {action && (
              <Button
                look="quiet"
                className="px-2"
                onPress={() => {
                  dismiss(id)
                  action.run()
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton label={t('action.dismiss')} icon={X} onPress={() => dismiss(id)} />
          </View>
        ))}
      </View>
    </Tell>
  )
}
