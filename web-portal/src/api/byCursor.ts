/** How a list that the server tells page by page goes on. */
export const byCursor = {
  initialPageParam: undefined,
  getNextPageParam: (page: { nextCursor?: string | null }) => page.nextCursor ?? undefined,
}
