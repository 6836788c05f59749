/** A browser lets no page hide itself. */
export function hideFromAppSwitcher() {}
