/** What a command was told. Help, wrong usage and options that npm kept for itself are answered here, alike for all commands. */
import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

export interface CommandSpec {
  /** As a person types it, for example `npm run data`. */
  line: string
  /** Printed by `--help`, Chinese and English. */
  help: string
  options: NonNullable<ParseArgsConfig['options']>
  /** How many arguments may stand without an option's name; default none. */
  arguments?: { min: number; max: number }
}

export interface Told {
  values: Record<string, string | boolean | undefined>
  rest: string[]
}

/** The end of a command before it began: what to print, where, and with which exit code. */
export class Stop {
  readonly code: number
  readonly text: string
  constructor(code: number, text: string) {
    this.code = code
    this.text = text
  }
}

/** The options, or a Stop. `env` is looked at for options that npm swallowed because `--` was missing. */
export function readOptions(spec: CommandSpec, argv: readonly string[], env: Record<string, string | undefined>): Told | Stop {
  const { swallowed, left } = findSwallowed(spec, argv, env)
  if (swallowed.length > 0) {
    const line = `${spec.line} -- ${[...swallowed, ...left].join(' ')}`
    return new Stop(2, `npm 截留了选项 ${swallowed.join(' ')}。请改用:\n  ${line}\nnpm kept ${swallowed.join(' ')} for itself. Write:\n  ${line}`)
  }
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: { ...spec.options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true })
    if (values['help'] === true) return new Stop(0, spec.help)
    const { min, max } = spec.arguments ?? { min: 0, max: 0 }
    if (positionals.length >= min && positionals.length <= max) return { values: keepSingle(values), rest: positionals }
    const extra = positionals.slice(max).join(' ')
    return new Stop(2, positionals.length < min ? `缺少参数 · an argument is missing\n\n${spec.help}` : `多余的参数 · unexpected: ${extra}\n\n${spec.help}`)
  } catch (error) {
    return new Stop(2, `用法有误 · wrong usage: ${error instanceof Error ? error.message : String(error)}\n\n${spec.help}`)
  }
}

/** No option of ours may be given several times with several values: the last one holds, as `parseArgs` says. */
function keepSingle(values: Record<string, unknown>): Told['values'] {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'boolean' ? value : String(value)]))
}

/** Prints a Stop where it belongs (help to standard output, anything else to standard error) and sets the exit code. */
export function stop({ code, text }: Stop): void {
  if (code === 0) console.log(text)
  else console.error(text)
  process.exitCode = code
}

/**
 * npm passes unknown options on as `npm_config_<name>` and drops them from the arguments unless `--` stands before them.
 * It leaves the value of `--out DIR` among the arguments, from where it is put back.
 */
function findSwallowed(spec: CommandSpec, argv: readonly string[], env: Record<string, string | undefined>): { swallowed: string[]; left: string[] } {
  const left = [...argv]
  const swallowed: string[] = []
  for (const [name, option] of Object.entries(spec.options)) {
    // `--quiet` is npm's own.
    const value = name === 'quiet' ? undefined : env[`npm_config_${name.replaceAll('-', '_')}`]
    if (value === undefined || value === '') continue
    const given = option.type === 'boolean' ? undefined : value === 'true' ? left.shift() : value
    swallowed.push(given === undefined ? `--${name}` : `--${name} ${given}`)
  }
  return { swallowed, left }
}
