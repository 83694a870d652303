/** Text for XML parts of office files. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** As XML 1.0 allows it, for content and for attributes: control characters and halves of characters have no way to be written. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
}

/** The text without what XML cannot carry. */
export function cleanText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- exactly these must go
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (sign) => (sign.length === 2 ? sign : ''))
}
