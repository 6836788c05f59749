import { engineAddress, get } from './server'

/** What Cockpit's root scope has of who is signed in. */
export interface CockpitScope {
  $root?: {
    authentication?: { name?: string }
    userFullName?: string | null
    $applyAsync: () => void
  }
}

interface Profile {
  firstName: string | null
  lastName: string | null
}

/** Cockpit looks up how its user is called only for pages of its own; on ours its header would show an id. */
export async function nameUser({ $root }: CockpitScope, signal: AbortSignal) {
  const id = $root?.authentication?.name
  if (!$root || !id || $root.userFullName) {
    return
  }
  const { firstName, lastName } = await get<Profile>(
    engineAddress(`/user/${encodeURIComponent(id)}/profile`),
    signal,
  )
  $root.userFullName = [firstName, lastName].filter(Boolean).join(' ')
  $root.$applyAsync()
}
