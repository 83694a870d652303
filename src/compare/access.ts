/** How programs read `observations.csv`: a line each; ids and region codes stay texts. */

export interface Access {
  id: 'pandas' | 'r' | 'duckdb' | 'power_query'
  name: string
  /** As a listing names it. */
  language: string
  line: string
  /** It was run, and gave every row. */
  isTried: boolean
}

/** `base`: the folder of the file, with its slash; '' for the folder that the program works in. */
export function listAccess(base: string): Access[] {
  const file = `${base}observations.csv`
  return [
    { id: 'pandas', name: 'Python · pandas', language: 'python', isTried: true, line: `import pandas as pd; rows = pd.read_csv("${file}", dtype={"id": str, "region_code": str}, encoding="utf-8-sig")` },
    { id: 'r', name: 'R', language: 'r', isTried: true, line: `rows <- read.csv("${file}", colClasses = c(id = "character", region_code = "character"), na.strings = "", fileEncoding = "UTF-8-BOM")` },
    { id: 'duckdb', name: 'DuckDB', language: 'sql', isTried: base === '', line: `SELECT * FROM read_csv('${file}', header = true, types = {'id': 'VARCHAR', 'region_code': 'VARCHAR'});` },
    {
      id: 'power_query',
      name: 'Excel · Power Query',
      language: 'powerquery',
      isTried: false,
      line: `= Table.PromoteHeaders(Csv.Document(${base === '' ? 'File.Contents("C:\\observations.csv")' : `Web.Contents("${file}")`}, [Delimiter=",", Encoding=65001, QuoteStyle=QuoteStyle.Csv]), [PromoteAllScalars=true])`,
    },
  ]
}
