/** The data dictionary: every column of the published tables in Chinese and English, as `datapackage.json` has them, for people. */
import { describeField, TABLES } from './tables.ts'
import { FLAGS, GAPS, RULES } from '../../src/model/lists.ts'
import { listAccess } from '../../src/compare/access.ts'
import type { Bilingual } from '../../src/model/text.ts'

export function writeDictionary(): string {
  return [
    '# 数据字典 · Data dictionary',
    '由 `npm run schema` 生成，请勿手改；程序可读 `datapackage.json`。\nWritten by `npm run schema`, not by hand; programs read the same in `datapackage.json`.',
    '各表为 UTF-8（带 BOM）、CRLF、逗号分隔。以 `= + - @` 开头的文本前加 `\'`。编号与地区代码按文本读取。空格即空缺，不等于零。\nThe tables are UTF-8 with a byte-order mark, CRLF, commas. A text that begins with `= + - @` has a `\'` in front. Read ids and region codes as text. An empty cell is a gap, not a zero.',
    ...TABLES.map(({ name, title, columns, primaryKey }) =>
      [
        `## ${name}.csv`,
        `${title}${primaryKey === null ? '' : `。主键 · key: \`${primaryKey.join(', ')}\``}`,
        table(['列 · column', '类型 · type', '含义 · meaning'], columns.map((column) => {
          const { type, description = '', constraints } = describeField(name, column)
          return [`\`${column.name}\``, constraints.required ? type : `${type}，可空 · may be empty`, description]
        })),
      ].join('\n\n'),
    ),
    '## 空缺原因 · Why a cell is empty (`status`)',
    listMeanings(GAPS),
    '## 提示 · Remarks (`flags`)',
    listMeanings(FLAGS),
    '## 检查规则 · Rules (`findings.csv`)',
    listMeanings(RULES),
    '## 读取 · Reading the tables',
    '在文件所在文件夹运行；文件在网站上时换成完整地址。\nIn the folder of the file; for a file on a site put its whole address.',
    ...listAccess('').map(({ name, line, language, isTried }) => `${name}${isTried ? '' : '（未实测 · not tried）'}\n\n\`\`\`${language}\n${line}\n\`\`\``),
    'DuckDB 读取网址需要其 httpfs 扩展；以上除注明外均已对本地文件实测，pandas 与 R 另对网址实测。\nDuckDB reads over http with its httpfs extension. All were tried with a local file unless marked, pandas and R over http too.',
  ].join('\n\n') + '\n'
}

function listMeanings(list: Readonly<Record<string, Bilingual>>): string {
  return table(['值 · value', '含义 · meaning'], Object.entries(list).map(([id, { zh, en }]) => [`\`${id}\``, `${zh} · ${en}`]))
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
