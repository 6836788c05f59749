/** Keeps the app in the browser, so that it opens without a network from the second visit on. */
export function keepForOffline() {
  if ('serviceWorker' in navigator) {
    window.addEventListener('load', () => {
      navigator.serviceWorker.register('/m/sw.js', { scope: '/m/' }).catch((error: unknown) => {
        console.warn('The app is not kept for use without a network', error)
      })
    })
  }
}
