import { z } from 'zod'

/** What the server sends along with a push; nothing of it is personal. */
const DATA = z.object({ kind: z.string(), link: z.string().optional() })

/** The button on a notification that approves. */
export const APPROVE = 'APPROVE'

const SCREEN = /\/((?:approvals|requests)\/[0-9a-f-]{36}|approvals|requests)$/i

/**
 * Where a tap on a notification leads in the app.
 *
 * @param data as it came with the push
 * @param action the button that was tapped, or anything else for the notification itself
 * @returns undefined when it leads nowhere but into the app
 */
export function pathOf(data: unknown, action: string): string | undefined {
  const told = DATA.safeParse(data)
  const screen = told.success && SCREEN.exec(pathnameOf(told.data.link))?.[1]
  if (!screen) {
    return undefined
  }
  if (screen === 'approvals') {
    return 'inbox'
  }
  return action === APPROVE && screen.startsWith('approvals/') ? `${screen}?decide=APPROVE` : screen
}

/** The link is the portal's, wherever that is served: its last words are the app's too. */
function pathnameOf(link: string | undefined): string {
  try {
    return link === undefined ? '' : new URL(link).pathname
  } catch {
    return ''
  }
}

type Listener = (url: string) => void

/** Taps on notifications. What is tapped while the app is locked, or starts, waits until its screens are there. */
export class Opened {
  private waiting: string | undefined
  private listener: Listener | undefined

  constructor(private readonly prefix: string) {}

  tapped(path: string) {
    const url = this.prefix + path
    if (this.listener) {
      this.listener(url)
    } else {
      this.waiting = url
    }
  }

  waits(): boolean {
    return this.waiting !== undefined
  }

  take(): string | undefined {
    const url = this.waiting
    this.waiting = undefined
    return url
  }

  listen(listener: Listener): () => void {
    this.listener = listener
    return () => {
      this.listener = undefined
    }
  }
}
