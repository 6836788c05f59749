const NAME = 'athena-database'
const TAKE_OVER = 'take-over'

const tabs = new BroadcastChannel(NAME)
let holds = false

function hold(options: LockOptions): Promise<boolean> {
  return new Promise((answer, fail) => {
    navigator.locks
      .request(NAME, options, (lock) => {
        holds = lock !== null
        answer(holds)
        return lock === null ? undefined : new Promise<never>(() => undefined)
      })
      .catch(fail)
  })
}

/** In a browser, one tab at a time can have the database open. Whoever opens another one may have it there instead. */
export const exclusive = {
  /**
   * @param onTakenOver closes the database, as it is wanted in another tab
   * @returns false when it is open in another tab
   */
  async claim(onTakenOver: () => Promise<void>): Promise<boolean> {
    tabs.onmessage = (event) => {
      if (event.data === TAKE_OVER && holds) {
        // The worker keeps the files as long as the page is there; the lock goes with the page, to the tab that waits.
        void onTakenOver().finally(() => window.location.reload())
      }
    }
    return hold({ ifAvailable: true })
  },

  /** Asks the other tab to close it, and waits until it has. */
  async takeOver(): Promise<void> {
    tabs.postMessage(TAKE_OVER)
    await hold({})
  },
}
