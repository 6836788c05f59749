/** zod as it may be used here: it would compile its checks with eval, which the content security policy refuses. */
import { config } from 'zod'

config({ jitless: true })

export * from 'zod'
