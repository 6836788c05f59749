import { athena, type FlowXmlApiArg } from '@/api/generated/athena'

/** There is one flow. */
export const KEY = 'budget-approval'

const changesDrafts = (done: unknown) => (done ? (['FlowDraft'] as const) : [])

export const flows = athena.enhanceEndpoints({
  endpoints: {
    flowVersions: { providesTags: ['Flow'] },
    draftList: { providesTags: ['FlowDraft'] },
    draftCreate: { invalidatesTags: changesDrafts },
    // What is written meanwhile is kept by whoever writes it; the list learns of it when it is looked at again.
    draftShow: { keepUnusedDataFor: 0 },
    // Whoever leaves a draft for its comparison sees there what is saved on the way.
    draftUpdate: { invalidatesTags: (draft) => (draft ? [{ type: 'FlowDraft', id: draft.id }] : []) },
    draftRemove: { invalidatesTags: (_none, error) => (error ? [] : ['FlowDraft']) },
    draftPublish: { invalidatesTags: (version) => (version ? ['Flow', 'FlowDraft'] : []) },
  },
})

const files = flows.injectEndpoints({
  endpoints: (build) => ({
    /** As text, byte for byte; the generated call takes every answer for JSON. */
    flowFile: build.query<string, FlowXmlApiArg>({
      query: ({ key, version, part }) => ({
        url: `/api/v1/flows/${key}/versions/${version}/xml`,
        params: { part },
        responseHandler: 'text',
      }),
      keepUnusedDataFor: 0,
    }),
  }),
})

export const { useLazyFlowFileQuery } = files
export const {
  useFlowVersionsQuery,
  useDraftListQuery,
  useDraftShowQuery,
  useDraftCreateMutation,
  useDraftUpdateMutation,
  useDraftRemoveMutation,
  useDraftValidateMutation,
  useDraftPublishMutation,
  useDraftRoutingMutation,
} = flows
