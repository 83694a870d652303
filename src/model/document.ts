/** A section of a document of the project, as HTML that was made from Markdown while building: the project's own words, never a report's. */
export interface DocumentSection {
  id: string
  title: string
  html: string
}
