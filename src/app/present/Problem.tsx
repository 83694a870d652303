/** Something could not be loaded or broke: said in both languages, with a way to try again, while the rest of the page lives. */
import { Component } from 'react'
import { Unavailable } from '../data.ts'
import { WORDS } from '../words.ts'
import type { Words } from '../../compare/words.ts'
import type { ReactNode } from 'react'

export function Problem({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  return (
    <div className="problem" role="alert">
      <p lang="zh-CN">{describe(error, WORDS.zh)}</p>
      <p lang="en">{describe(error, WORDS.en)}</p>
      {retry !== undefined && (
        <button type="button" className="button" onClick={retry}>
          {WORDS.zh.t('problem.retry')} · {WORDS.en.t('problem.retry')}
        </button>
      )}
    </div>
  )
}

function describe(error: unknown, words: Words): string {
  if (error instanceof Unavailable) return words.t('problem.data', { path: error.path, why: words.t(`problem.${error.trouble}`) })
  // A part of the program that did not arrive is a TypeError in all browsers: "failed to fetch dynamically imported module".
  return words.t(error instanceof TypeError && /import|module/i.test(error.message) ? 'problem.module' : 'problem.broken')
}

/** Keeps a fault inside one part of the page; a change of `reset` gives the part another chance. */
export class Boundary extends Component<{ children: ReactNode; reset?: unknown }, { error: unknown; reset: unknown }> {
  override state: { error: unknown; reset: unknown } = { error: null, reset: this.props.reset }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  static getDerivedStateFromProps(props: { reset?: unknown }, state: { reset: unknown }) {
    return props.reset === state.reset ? null : { error: null, reset: props.reset }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <Problem error={this.state.error} retry={() => this.setState({ error: null })} />
  }
}
