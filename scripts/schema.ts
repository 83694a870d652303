/** `npm run schema`: what every field means: JSON Schemas of the files that people write in `data/`, for their editors, and the dictionary of the published tables. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DATA, ROOT } from './command/paths.ts'
import { readOptions, stop, Stop } from './command/options.ts'
import { accuracySchema } from '../src/model/accuracy.ts'
import { writeDictionary } from './data/dictionary.ts'
import { domainFileSchema, unitsFileSchema } from '../src/model/catalogue.ts'
import { correctionRowSchema } from '../src/model/correction.ts'
import { reviewedFileSchema } from '../src/model/reviewed.ts'
import { siteSchema } from '../src/model/site.ts'

const told = readOptions(
  {
    line: 'npm run schema',
    options: { check: { type: 'boolean' } },
    help: `npm run schema [-- --check]

由程序中的定义生成 data/*.schema.json，并在每个 YAML 文件首行注明；另生成数据字典 docs/data-dictionary.md
writes data/*.schema.json from the definitions in the program, and names them in the first line of each YAML file;
writes the data dictionary docs/data-dictionary.md

  --check   只检查是否最新 · only checks whether they are up to date

退出码 · exit: 0 最新 · up to date; 1 需要更新 · out of date (--check); 2 用法有误 · wrong usage`,
  },
  process.argv.slice(2),
  process.env,
)
if (told instanceof Stop) stop(told)
else process.exitCode = run(told.values['check'] === true)

function run(check: boolean): number {
  const wanted = listFiles()
  const stale = wanted.filter(({ file, content }) => readIfThere(file) !== content)
  if (check) {
    for (const { file } of stale) console.error(`${file} 不是最新，请运行 npm run schema\n${file} is out of date; run npm run schema`)
    return stale.length > 0 ? 1 : 0
  }
  for (const { file, content } of stale) writeFileSync(join(ROOT, file), content)
  console.error(`更新 ${stale.length} 个文件 · ${stale.length} files written`)
  return 0
}

/** Every file as it should be: the schemas, the YAML files with their first line, the dictionary. */
function listFiles(): { file: string; content: string }[] {
  const schemas = [
    { file: 'indicators.schema.json', schema: domainFileSchema, yaml: readdirSync(join(DATA, 'indicators')).filter((name) => name.endsWith('.yaml')).sort().map((name) => `indicators/${name}`) },
    { file: 'units.schema.json', schema: unitsFileSchema, yaml: ['units.yaml'] },
    { file: 'site.schema.json', schema: siteSchema, yaml: ['site.yaml'] },
    { file: 'reviewed.schema.json', schema: reviewedFileSchema, yaml: ['reviewed.yaml'] },
    // One row of corrections.csv: a CSV file cannot name its schema.
    { file: 'corrections.schema.json', schema: correctionRowSchema, yaml: [] },
    { file: 'accuracy.schema.json', schema: accuracySchema, yaml: ['accuracy.yaml'] },
  ]
  const inData = schemas.flatMap(({ file, schema, yaml }) => [
    // `input`: what a person writes, where fields with a default may be left out.
    { file, content: JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2) + '\n' },
    ...yaml.map((name) => ({ file: name, content: nameSchema(readFileSync(join(DATA, name), 'utf8'), `${name.includes('/') ? '../' : './'}${file}`) })),
  ])
  return [...inData.map(({ file, content }) => ({ file: `data/${file}`, content })), { file: 'docs/data-dictionary.md', content: writeDictionary() }]
}

function nameSchema(yaml: string, path: string): string {
  const line = `# yaml-language-server: $schema=${path}`
  const rest = yaml.startsWith('# yaml-language-server:') ? yaml.slice(yaml.indexOf('\n') + 1) : yaml
  return `${line}\n${rest}`
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(join(ROOT, file), 'utf8')
  } catch {
    return null
  }
}
