import { describe, expect, test } from 'vitest'
import { readOptions, Stop } from '../../scripts/command/options.ts'
import type { CommandSpec } from '../../scripts/command/options.ts'

const SPEC: CommandSpec = {
  line: 'npm run data',
  help: 'HELP',
  options: { out: { type: 'string' }, strict: { type: 'boolean' }, quiet: { type: 'boolean' } },
  arguments: { min: 0, max: 1 },
}

describe('what a command was told', () => {
  const rows: [string, string[], Record<string, string>, object][] = [
    ['nothing', [], {}, { values: {}, rest: [] }],
    ['options and an argument', ['--out', 'x', '--strict', 'y'], {}, { values: { out: 'x', strict: true }, rest: ['y'] }],
    ['help', ['--help'], {}, { code: 0, text: 'HELP' }],
    ['an unknown option', ['--jobs', '4'], {}, { code: 2, text: expect.stringMatching(/--jobs[^]*HELP/) }],
    ['too many arguments', ['x', 'y'], {}, { code: 2, text: expect.stringMatching(/unexpected: y/) }],
    ['an option that npm kept', [], { npm_config_strict: 'true' }, { code: 2, text: expect.stringMatching(/npm run data -- --strict$/) }],
    ['an option with a value that npm kept', ['x'], { npm_config_out: 'true' }, { code: 2, text: expect.stringMatching(/npm run data -- --out x$/) }],
    ['an option with its value that npm kept', [], { npm_config_out: 'x' }, { code: 2, text: expect.stringMatching(/npm run data -- --out x$/) }],
    ['two options that npm kept', ['x', 'y'], { npm_config_out: 'true', npm_config_strict: 'true' }, { code: 2, text: expect.stringMatching(/-- --out x --strict y$/) }],
    ['an option of npm itself', [], { npm_config_quiet: 'true' }, { values: {}, rest: [] }],
  ]
  test.each(rows)('%s', (_, argv, env, expected) => {
    const told = readOptions(SPEC, argv, env)
    expect(told instanceof Stop ? { code: told.code, text: told.text } : { ...told, values: { ...told.values } }).toEqual(expected)
  })
})
