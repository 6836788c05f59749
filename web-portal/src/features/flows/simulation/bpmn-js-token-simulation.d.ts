/** Modules of diagram-js, handed on as they are. */
declare module 'bpmn-js-token-simulation/lib/*' {
  const module: Record<string, never>
  export default module
}
