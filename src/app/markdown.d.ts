/** What a Markdown file is when it is imported; see `scripts/page/markdown.ts`. */
declare module '*.md' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- a declared module may not import by a relative path
  const sections: import('../model/document.ts').DocumentSection[]
  export default sections
}
