// Browsers know every language themselves.
export {}
