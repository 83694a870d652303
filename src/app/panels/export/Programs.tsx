/** How other programs read the same data: a line each, and where they are described. */
import { listAccess } from '../../../compare/access.ts'
import { usePage } from '../../page.ts'
import { CopyButton } from '../../present/CopyButton.tsx'

export function Programs() {
  const { words } = usePage()
  const base = window.location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '')
  const isServed = base.startsWith('http')
  return (
    <details className="programs">
      <summary>{words.t('programs.title')}</summary>
      <p>{words.t(isServed ? 'programs.lead' : 'programs.lead_file')}</p>
      {isServed && (
        <p className="program-files">
          {['observations.csv', 'reports.csv', 'indicators.csv', 'regions.csv', 'findings.csv', 'datapackage.json'].map((file) => (
            <a key={file} href={file}>
              {file}
            </a>
          ))}
        </p>
      )}
      <dl>
        {listAccess(isServed ? base : '').map(({ id, name, line, isTried }) => (
          <div key={id}>
            <dt>
              {name} <CopyButton write={() => line} label={words.t('programs.copy')} done={words.t('programs.copied')} />
            </dt>
            <dd>
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
              <pre tabIndex={0}>
                <code>{line}</code>
              </pre>
              {!isTried && <p className="faint">{words.t(id === 'duckdb' ? 'programs.untried_duckdb' : 'programs.untried')}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
