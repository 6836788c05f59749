import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'

/**
 * What Cockpit hands to plugins, as far as it is used here.
 * https://docs.camunda.org/manual/7.24/webapps/cockpit/extend/plugins/
 */
export interface InstanceContext {
  processInstanceId: string
}

export interface DefinitionContext {
  processDefinitionId: string
}

/** Cockpit knows the one that a plugin point gets, a node of its page or its viewer. */
export interface Plugin {
  id: string
  pluginPoint: string
  priority?: number
  properties?: Record<string, string>
  render: (target: HTMLElement & NavigatedViewer, context: InstanceContext & DefinitionContext) => void
  unmount?: () => void
}
