import { useId, useRef, type ReactNode } from 'react'
import { classes } from './classes'

/**
 * A button that opens a list of choices. The browser's popover closes it on Escape and outside; arrows move within it.
 */
export function Menu({
  label,
  trigger,
  children,
  className,
  placement = 'below',
}: {
  label: string
  trigger: ReactNode
  children: ReactNode
  className?: string
  placement?: 'below' | 'above'
}) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)

  const place = () => {
    if (!button.current || !list.current) {
      return
    }
    const at = button.current.getBoundingClientRect()
    const shown = list.current
    const width = shown.offsetWidth
    const rtl = document.documentElement.dir === 'rtl'
    const start = rtl ? at.right - width : at.left
    shown.style.left = `${Math.max(8, Math.min(start, window.innerWidth - width - 8))}px`
    shown.style.top = placement === 'below' ? `${at.bottom + 4}px` : `${at.top - shown.offsetHeight - 4}px`
  }

  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={label}
        className={className}
      >
        {trigger}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        onToggle={(event) => {
          if (event.newState === 'open') {
            place()
            items()[0]?.focus()
          }
        }}
        onKeyDown={(event) => {
          const all = items()
          const at = all.indexOf(document.activeElement as HTMLElement)
          const to =
            event.key === 'ArrowDown'
              ? (at + 1) % all.length
              : event.key === 'ArrowUp'
                ? (at - 1 + all.length) % all.length
                : event.key === 'Home'
                  ? 0
                  : event.key === 'End'
                    ? all.length - 1
                    : undefined
          if (to !== undefined) {
            event.preventDefault()
            all[to]?.focus()
          }
        }}
        onClick={() => list.current?.hidePopover()}
        className="fixed inset-auto m-0 min-w-44 rounded-xl border border-line bg-raised p-1 text-ink shadow-raised"
      >
        {children}
      </div>
    </>
  )
}

export function MenuItem({
  children,
  onSelect,
  checked,
  danger,
}: {
  children: ReactNode
  onSelect: () => void
  /** Given where the items are choices. */
  checked?: boolean
  danger?: boolean
}) {
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={checked}
      tabIndex={-1}
      onClick={onSelect}
      className={classes(
        'flex w-full items-center gap-2 rounded-lg px-3 py-1.5 text-start text-sm hover:bg-sunken focus-visible:bg-sunken focus-visible:outline-none',
        danger && 'text-bad',
        checked && 'font-semibold',
      )}
    >
      {children}
    </button>
  )
}
