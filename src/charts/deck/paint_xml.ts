/** Fills, lines and type of an office drawing; colours as #rrggbb. Typefaces are those of the file's theme. */

export function fillOf(colour: string): string {
  return `<a:solidFill>${paintOf(colour)}</a:solidFill>`
}

/** Stripes of the colour on paper. */
export function stripesOf(colour: string): string {
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${paintOf(colour)}</a:fgClr><a:bgClr>${paintOf('#ffffff')}</a:bgClr></a:pattFill>`
}

/** `width` in points. */
export function lineOf(colour: string, width: number): string {
  return `<a:ln w="${Math.round(width * 12_700)}" cap="flat">${fillOf(colour)}<a:prstDash val="solid"/><a:round/></a:ln>`
}

/** `size` in points. */
export function textOf(size: number, colour: string, lang: string, strong = false): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="${strong ? 1 : 0}">${fillOf(colour)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`
}

function paintOf(colour: string): string {
  return `<a:srgbClr val="${colour.slice(1).toUpperCase()}"/>`
}
