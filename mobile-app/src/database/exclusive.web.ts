const NAME = 'athena-database'
const TAKE_OVER = 'take-over'

const tabs = new BroadcastChannel(NAME)
let release: (() => void) | undefined

function hold(options: LockOptions): Promise<boolean> {
  return new Promise((answer, fail) => {
    navigator.locks
      .request(NAME, options, (lock) => {
        answer(lock !== null)
        return lock === null ? undefined : new Promise<void>((done) => (release = done))
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
    const claimed = await hold({ ifAvailable: true })
    tabs.onmessage = (event) => {
      if (event.data === TAKE_OVER && release) {
        void onTakenOver().finally(() => {
          release?.()
          release = undefined
        })
      }
    }
    return claimed
  },

  /** Asks the other tab to close it, and waits until it has. */
  async takeOver(): Promise<void> {
    tabs.postMessage(TAKE_OVER)
    await hold({})
  },
}
