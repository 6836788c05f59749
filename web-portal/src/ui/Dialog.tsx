import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { IconButton } from './Button'
import { classes } from './classes'

/**
 * A dialog over the page. The browser's own element keeps the focus inside, closes on Escape and gives the focus back to
 * where it was. It is mounted while it is open, and stands beside the page: a form of its own inside a form of the page would
 * be sent by the browser itself, as the outer one lets no submission pass.
 */
export function Dialog({
  title,
  onClose,
  children,
  wide,
  lasting,
}: {
  title: string
  onClose: () => void
  children: ReactNode
  wide?: boolean
  /** It is not closed by a press beside it: what it says has to be read. */
  lasting?: boolean
}) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    if (shown && !shown.open) {
      shown.showModal()
      // The browser would take the first button, which closes.
      shown.querySelector<HTMLElement>('[data-autofocus], input, textarea, select')?.focus()
    }
    return () => {
      shown?.close()
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus()
      }
    }
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      // For React it is still inside, and what is submitted here is not what is submitted there.
      onSubmit={(event) => event.stopPropagation()}
      onCancel={(event) => {
        // Escape in a dialog inside closes that one alone.
        if (event.target === dialog.current) {
          event.preventDefault()
          onClose()
        }
      }}
      onMouseDown={(event) => event.target === dialog.current && !lasting && onClose()}
      className={classes(
        'm-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] overflow-y-auto rounded-xl border border-line bg-raised p-0 text-ink shadow-raised',
        wide ? 'max-w-3xl' : 'max-w-lg',
      )}
    >
      <div className="p-5">
        <header className="mb-4 flex items-start justify-between gap-4">
          <h2 id={heading} className="text-base font-semibold">
            {title}
          </h2>
          <IconButton label={t('action.close')} onClick={onClose} className="-me-2 -mt-1.5">
            <X size={16} aria-hidden />
          </IconButton>
        </header>
        {children}
      </div>
    </dialog>,
    document.body,
  )
}

/** The row of buttons at a dialog's end. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>
}
