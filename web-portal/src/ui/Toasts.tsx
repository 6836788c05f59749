import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from './Button'

interface Toast {
  text: string
  tone?: 'good' | 'bad'
  /** What can be done about it, such as undo. The toast stays longer then. */
  action?: { label: string; run: () => void }
}

type Shown = Toast & { id: number }

const SHORT_MS = 5_000
const LONG_MS = 12_000
const MOST = 3

const Tell = createContext<(toast: Toast) => void>(() => undefined)

/** Tells of something that happened elsewhere than where the eye is. Never the only place of an error in a form. */
export function useToast() {
  return useContext(Tell)
}

export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<Shown[]>([])
  const next = useRef(0)
  const dismiss = useCallback((id: number) => setShown((all) => all.filter((toast) => toast.id !== id)), [])
  const tell = useCallback(
    (toast: Toast) => {
      const id = next.current++
      setShown((all) => [...all.slice(-(MOST - 1)), { ...toast, id }])
      setTimeout(() => dismiss(id), toast.action ? LONG_MS : SHORT_MS)
    },
    [dismiss],
  )
  return (
    <Tell value={tell}>
      {children}
      <div
        role="status"
        aria-live="polite"
        // In the corner, as what can be done with a list or a form stands elsewhere; a phone has no room beside it, but above.
        className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 md:start-auto md:end-6 md:bottom-6 md:items-end"
      >
        {useMemo(
          () =>
            shown.map((toast) => (
              <div
                key={toast.id}
                className="pointer-events-auto flex max-w-md items-center gap-3 rounded-xl border border-line bg-raised py-2 ps-4 pe-2 text-sm shadow-raised"
              >
                {toast.tone === 'bad' ? (
                  <CircleAlert size={16} aria-hidden className="shrink-0 text-bad" />
                ) : (
                  <CircleCheck size={16} aria-hidden className="shrink-0 text-good" />
                )}
                <span>{toast.text}</span>
                {toast.action && (
                  <Button
                    look="quiet"
                    className="text-accent"
                    onClick={() => {
                      dismiss(toast.id)
                      toast.action?.run()
                    }}
                  >
                    {toast.action.label}
                  </Button>
                )}
                <IconButton label={t('action.dismiss')} onClick={() => dismiss(toast.id)}>
                  <X size={14} aria-hidden />
                </IconButton>
              </div>
            )),
          [shown, dismiss, t],
        )}
      </div>
    </Tell>
  )
}
