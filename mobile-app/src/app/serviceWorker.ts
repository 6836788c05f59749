/** Phones have the app installed. */
export function keepForOffline() {}
