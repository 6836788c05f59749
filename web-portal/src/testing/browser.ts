/** What a browser has and the window of a test has not. */

/** A page has an address to which calls are relative; Node's requests have none. */
globalThis.Request = class extends Request {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(typeof input === 'string' ? new URL(input, location.href) : input, init)
  }
}

window.matchMedia ??= (media: string) =>
  ({ media, matches: false, addEventListener: () => {}, removeEventListener: () => {} }) as never

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false
}
HTMLElement.prototype.hidePopover ??= () => {}
Element.prototype.scrollTo ??= () => {}
Element.prototype.scrollIntoView ??= () => {}
// It is there, and only says that it does nothing.
window.scrollTo = () => {}

// Nothing is laid out: letters are told their size, and a list how much of it is seen.
document.documentElement.style.fontSize = '16px'
const SEEN = { clientWidth: 600, clientHeight: 800, offsetWidth: 600, offsetHeight: 800 }
for (const [side, value] of Object.entries(SEEN)) {
  const owner = side.startsWith('client') ? Element.prototype : HTMLElement.prototype
  Object.defineProperty(owner, side, { configurable: true, value })
}

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
