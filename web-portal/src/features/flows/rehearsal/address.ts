/** Where a draft is rehearsed; a rehearsal that is named is shown, or else the latest. */
export const rehearsalsAddress = (draft: string) => `/flows/drafts/${draft}/rehearsals`

/** Names the rehearsal in the address. */
export const SHOWN = 'show'
