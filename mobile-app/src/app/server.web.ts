/** A browser asks the server that it has the app from. */
export const server = window.location.origin
