import { Component, type ReactNode } from 'react'
import { Failure } from './states'

/** Shows what went wrong in place of what it happened in, and leaves the rest of Cockpit alone. */
export class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    return this.state.error ? (
      <Failure error={this.state.error} onRetry={() => this.setState({ error: undefined })} />
    ) : (
      this.props.children
    )
  }
}
