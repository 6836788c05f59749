/** A browser does nothing for a page that is closed. */
export function workInBackground() {}
