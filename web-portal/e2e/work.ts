/** What people do through other clients while one looks at the portal. */
export type Call = (username: string, method: string, path: string, body?: unknown) => Promise<unknown>

export interface Submitted {
  id: string
  number: string
  title: string
}

interface Approval {
  id: string
  requestId: string
}

export type Work = ReturnType<typeof workOf>

let submitted = 0

export function workOf(call: Call) {
  const items = async <Item>(username: string, path: string) =>
    ((await call(username, 'GET', path)) as { items: Item[] }).items

  /** The approval of a request that waits for somebody. */
  const waiting = async (username: string, requestId: string): Promise<string> => {
    const found = (
      await items<Approval>(username, '/api/v1/approvals/incoming?sort=-createdAt&limit=200')
    ).find((approval) => approval.requestId === requestId)
    if (!found) {
      throw new Error(`Nothing of request ${requestId} waits for ${username}`)
    }
    return found.id
  }

  return {
    call,
    items,
    waiting,

    /** A request that waits for its first decision; its title is its own. */
    submit: async (title = 'Trade fair', amount = '4250.00'): Promise<Submitted> => {
      const category = (await items<{ id: string; code: string }>('sales', '/api/v1/categories')).find(
        ({ code }) => code === 'TRAVEL',
      )
      const reasons = await items<{ id: string; categoryId: string | null }>('sales', '/api/v1/reasons')
      return (await call('sales', 'POST', '/api/v1/requests', {
        title: `${title} ${Date.now().toString(36)}${submitted++}`,
        justification: 'Our stand and three colleagues for two days.',
        categoryId: category?.id,
        reasonId: reasons.find((reason) => reason.categoryId === category?.id)?.id,
        amount,
        currency: 'EUR',
      })) as Submitted
    },

    decide: async (
      username: string,
      requestId: string,
      outcome: 'approve' | 'reject',
      comment: string | null = null,
    ): Promise<string> => {
      const approval = await waiting(username, requestId)
      await call(username, 'POST', `/api/v1/approvals/${approval}/${outcome}`, { comment })
      return approval
    },

    ask: async (username: string, requestId: string, text: string) => {
      const approval = await waiting(username, requestId)
      await call(username, 'POST', `/api/v1/approvals/${approval}/questions`, { text })
    },

    /** Lets somebody decide, or be told, at a step of a redesigned flow, whatever a request is about. */
    assign: async (level: string, username: string) => {
      const { id } = (await call(username, 'GET', '/api/v1/users/me')) as { id: string }
      for (const category of await items<{ id: string }>('admin', '/api/v1/categories?limit=200')) {
        await call('admin', 'POST', '/api/v1/assignments', {
          categoryId: category.id,
          level,
          approverIds: [id],
        })
      }
    },

    /** Takes back who approves at a step that came with a redesign of the flow. */
    forgetLevel: async (level: string) => {
      for (const assignment of await items<{ id: string; level: string }>(
        'admin',
        '/api/v1/assignments?limit=200',
      )) {
        if (assignment.level === level) {
          await call('admin', 'DELETE', `/api/v1/assignments/${assignment.id}`)
        }
      }
    },

    withdraw: (request: Submitted) =>
      call('sales', 'POST', `/api/v1/requests/${request.id}/withdraw`, { comment: 'Not needed any more' }),

    /** Lets somebody decide for another from now on. */
    delegate: async (from: string, to: string) => {
      const [deputy] = await items<{ id: string }>(from, `/api/v1/people?q=${encodeURIComponent(to)}`)
      await call(from, 'POST', '/api/v1/delegations', {
        toUserId: deputy?.id,
        from: new Date(Date.now() - 60_000).toISOString(),
        until: new Date(Date.now() + 3_600_000).toISOString(),
        categoryId: null,
      })
    },

    endDelegations: async (from: string) => {
      const me = (await call(from, 'GET', '/api/v1/users/me')) as { id: string }
      for (const { id, fromUserId } of await items<{ id: string; fromUserId: string }>(
        from,
        '/api/v1/delegations',
      )) {
        if (fromUserId === me.id) {
          await call(from, 'DELETE', `/api/v1/delegations/${id}`)
        }
      }
    },
  }
}
