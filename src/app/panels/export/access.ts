/** One line for each program that reads `observations.csv`; ids and region codes stay texts. */

export interface Access {
  id: 'pandas' | 'r' | 'duckdb' | 'power_query'
  name: string
  line: string
}

/** `base`: the folder of the file, with its slash; '' for the folder that the program works in. */
export function listAccess(base: string): Access[] {
  const file = `${base}observations.csv`
  return [
    { id: 'pandas', name: 'Python · pandas', line: `import pandas as pd; rows = pd.read_csv("${file}", dtype={"id": str, "region_code": str}, encoding="utf-8-sig")` },
    { id: 'r', name: 'R', line: `rows <- read.csv("${file}", colClasses = c(id = "character", region_code = "character"), na.strings = "", fileEncoding = "UTF-8-BOM")` },
    { id: 'duckdb', name: 'DuckDB', line: `SELECT * FROM read_csv('${file}', header = true, types = {'id': 'VARCHAR', 'region_code': 'VARCHAR'});` },
    {
      id: 'power_query',
      name: 'Excel · Power Query',
      line: `= Table.PromoteHeaders(Csv.Document(${base === '' ? 'File.Contents("C:\\observations.csv")' : `Web.Contents("${file}")`}, [Delimiter=",", Encoding=65001, QuoteStyle=QuoteStyle.Csv]), [PromoteAllScalars=true])`,
    },
  ]
}
