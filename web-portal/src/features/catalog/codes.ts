/** The server's rules of codes, told before they are broken. */
export const CATEGORY_CODE = /^[A-Z0-9][A-Z0-9_:> -]{0,79}$/
export const REASON_CODE = /^[A-Z0-9][A-Z0-9_-]{0,79}$/
