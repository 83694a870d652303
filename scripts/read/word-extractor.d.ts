/** The part of the library that is used; it comes without types. */
declare module 'word-extractor' {
  interface Options {
    filterUnicode?: boolean
    includeHeadersAndFooters?: boolean
  }
  interface Document {
    getBody: (options: Options) => string
    getFootnotes: (options: Options) => string
    getEndnotes: (options: Options) => string
    getHeaders: (options: Options) => string
    getTextboxes: (options: Options) => string
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<Document>
  }
}
