import type { ModelerWords } from './flowModule'

interface SearchPad {
  toggle: () => void
  isOpen: () => boolean
}

/** The modeler's own search, opened by a button, too, and with a name for those who do not see it. */
export class Search {
  static $inject = ['eventBus', 'canvas', 'searchPad', 'flowWords']

  constructor(
    events: { on: (event: string, listener: () => void) => void },
    canvas: { getContainer: () => HTMLElement },
    private readonly pad: SearchPad,
    words: ModelerWords,
  ) {
    events.on('searchPad.opened', () => {
      const input = canvas.getContainer().querySelector<HTMLInputElement>('.djs-search-input input')
      input?.setAttribute('aria-label', words.search)
      input?.setAttribute('placeholder', words.search)
    })
  }

  open() {
    // The press that asks for it is over first: it would close it again.
    setTimeout(() => {
      if (!this.pad.isOpen()) {
        this.pad.toggle()
      }
    })
  }
}
