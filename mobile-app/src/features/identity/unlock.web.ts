/** A browser has the lock of its computer, and none of its own. */
export const unlock = {
  canAsk: async (): Promise<boolean> => false,
  ask: async (_prompt: string, _cancel: string): Promise<boolean> => true,
}
