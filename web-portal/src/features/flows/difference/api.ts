import type { FetchArgs } from '@reduxjs/toolkit/query'
import { api } from '@/api/emptyApi'
import type { Draft } from '@/api/generated/athena'
import { KEY } from '../api'
import type { FlowFiles } from './compare'
import { sourceOf } from './sources'

const ADDRESS = `/api/v1/flows/${KEY}`

/** A file, or else the problem that the server tells instead. */
const part = (version: number, of: keyof FlowFiles): FetchArgs => ({
  url: `${ADDRESS}/versions/${version}/xml`,
  params: { part: of },
  responseHandler: (answer) => (answer.ok ? answer.text() : (answer.json() as Promise<unknown>)),
})

export const { useFlowFilesQuery } = api.injectEndpoints({
  endpoints: (build) => ({
    /** Both files of a version or of a draft, by its name in addresses. */
    flowFiles: build.query<FlowFiles, string>({
      queryFn: async (name, _api, _options, ask) => {
        const source = sourceOf(name) ?? { draft: name }
        if ('draft' in source) {
          const draft = await ask(`${ADDRESS}/drafts/${source.draft}`)
          const { bpmn = '', dmn = null } = (draft.data ?? {}) as Draft
          return draft.error ? { error: draft.error } : { data: { bpmn, dmn } }
        }
        const [bpmn, dmn] = await Promise.all([
          ask(part(source.version, 'bpmn')),
          ask(part(source.version, 'dmn')),
        ])
        // A version may have no routing table.
        const error = bpmn.error ?? (dmn.error?.status === 404 ? undefined : dmn.error)
        return error
          ? { error }
          : { data: { bpmn: bpmn.data as string, dmn: (dmn.data as string | undefined) ?? null } }
      },
      providesTags: (_files, _error, name) => {
        const source = sourceOf(name)
        return source && 'draft' in source ? [{ type: 'FlowDraft', id: source.draft }] : []
      },
      keepUnusedDataFor: 0,
    }),
  }),
})
