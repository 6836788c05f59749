/** On a phone there is one of this app. */
export const exclusive = {
  claim: async (_onTakenOver: () => Promise<void>): Promise<boolean> => true,
  takeOver: async (): Promise<void> => undefined,
}
