/** What the simulation's buttons are called in it, and in the texts of this page. */
const TITLES = {
  'Trigger Event': 'trigger',
  'Set Sequence Flow': 'way',
  'Add pause point': 'stopHere',
  'Remove pause point': 'stopNoMore',
  'Reset Simulation': 'reset',
  'Play/Pause Simulation': 'pause',
} as const

export type ButtonWord = (typeof TITLES)[keyof typeof TITLES]

/**
 * Names the buttons in the language of the page and by what they are at, as the library speaks English alone.
 *
 * @param say what a button is called, at the element of an id if it is at one
 * @returns how to stop
 */
export function sayWhat(container: HTMLElement, say: (word: ButtonWord, at: string | undefined) => string) {
  const name = () =>
    container.querySelectorAll<HTMLButtonElement>('button[title]:not([data-said])').forEach((button) => {
      const word = TITLES[button.title as keyof typeof TITLES] as ButtonWord | undefined
      if (word) {
        const at = button.closest<HTMLElement>('[data-container-id]')?.dataset.containerId
        button.title = say(word, at)
        button.setAttribute('aria-label', button.title)
        button.dataset.said = word
      }
    })
  const observer = new MutationObserver(name)
  observer.observe(container, { childList: true, subtree: true })
  name()
  return () => observer.disconnect()
}
