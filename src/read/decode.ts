/** Bytes → text. An encoding is named by a mark, by the file, or found out and then told: it is never guessed in silence. */
import { looksLikeUtf16 } from './utf16.ts'
import type { Problem } from './reader.ts'

export interface Decoded {
  text: string
  notices: Problem[]
}

/**
 * A byte-order mark decides, and is no part of the text; then UTF-8 where every byte fits, which no other Chinese text does by chance; then
 * what the file itself names (`declared`), where Chinese comes out; then UTF-16 without a mark; then the one of GB18030 (which holds GBK
 * and GB2312) and Big5 under which the usual characters of Chinese come out. A UTF-8 text with a few damaged bytes is read as such.
 * Anything else is refused.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded | Problem {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? looksLikeUtf16(bytes) : null
  const asMarked = marked === null ? null : decode(marked, bytes)
  if (asMarked !== null) return { text: asMarked, notices: [] }
  const wide = looksLikeUtf16(bytes)
  const utf8 = wide === null || !bytes.includes(0) ? decode('utf-8', bytes) : null
  if (utf8 !== null) return { text: utf8, notices: [] }
  const named = declared === undefined ? null : knownEncoding(declared)
  const asNamed = named === null ? null : decode(named, bytes)
  if (asNamed !== null && shareOfUsual(asNamed) >= LEAST_USUAL) return { text: asNamed, notices: [] }
  if (wide !== null) return found(wide, decode(wide, bytes))
  // A UTF-8 text with a few damaged bytes may pass for GB18030 and would come out as other words altogether.
  const damaged = new TextDecoder('utf-8').decode(bytes)
  const lost = count(damaged, 0xfffd)
  if (isMostlySound(damaged, lost)) return { text: damaged, notices: [tellDamage(lost)] }
  const [gb, big5] = [decode('gb18030', bytes), decode('big5', bytes)]
  const [gbShare, big5Share] = [shareOfUsual(gb), shareOfUsual(big5)]
  if (Math.max(gbShare, big5Share) < LEAST_USUAL) return refuseEncoding()
  return big5Share > gbShare ? found('big5', big5) : found('gb18030', gb)
}

const NAMES: Record<string, { zh: string; en: string }> = {
  'utf-16le': { zh: 'UTF-16（低位在前）', en: 'UTF-16, little end first' },
  'utf-16be': { zh: 'UTF-16（高位在前）', en: 'UTF-16, big end first' },
  gb18030: { zh: 'GB18030（含 GBK、GB2312）', en: 'GB18030 (which holds GBK and GB2312)' },
  big5: { zh: 'Big5（大五码）', en: 'Big5' },
}

function found(encoding: string, text: string | null): Decoded | Problem {
  if (text === null) return refuseEncoding()
  const name = NAMES[encoding]!
  const notice = {
    code: encoding,
    zh: `文件未注明编码，也不是 UTF-8，按文字判断已作为 ${name.zh} 读取。请核对文字，或另存为 UTF-8。`,
    en: `The file names no encoding and is not UTF-8; judged by its characters it was read as ${name.en}. Check the text, or save it as UTF-8.`,
  }
  return { text, notices: [notice] }
}

/** Names that a file may give its encoding, besides those that need no name; GB2312 and GBK are parts of GB18030. */
function knownEncoding(declared: string): string | null {
  const name = declared.trim().toLowerCase().replaceAll('_', '-')
  if (/^(gb-?2312|gb-?2312-80|gbk|gb-?18030|x-gbk|cp936|chinese)$/.test(name)) return 'gb18030'
  if (/^(big-?5|big5-hkscs|x-x-big5|cp950)$/.test(name)) return 'big5'
  return null
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** GBK read as UTF-8 is damaged almost everywhere; a damaged UTF-8 text has at least fifty sound characters for each lost one. */
function isMostlySound(text: string, lost: number): boolean {
  let wide = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7ff && text.charCodeAt(at) !== 0xfffd) wide++
  return wide >= lost * 50
}

function count(text: string, code: number): number {
  let found = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === code) found++
  return found
}

/** Characters that any report is full of, in both scripts. */
const USUAL = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部度家电電力里裡如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么麼利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系系军軍很情者最立代想已通并提直题題党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边邊流路级級少图圖山统統接知较較将將组組见見计計别別她手角期根论論运運农農指几幾九区區强強放决決西被干做必战戰先回则則任取据據处處府县縣镇鎮市街司执執推落督治依监監规規范範务務镇调調审審查案诉訴讼訟议議复復宣服工作报報告政府法治建设設矛盾纠糾纷紛化解，。、：；（）“”《》',
)
/** Below this share of usual characters the decoded text is no Chinese; reports have more than half, other words than Chinese under a tenth. */
const LEAST_USUAL = 0.2

/** Which part of the characters beyond ASCII, among the first ten thousand, is usual in Chinese; 0 where the bytes do not fit the encoding. */
function shareOfUsual(text: string | null): number {
  if (text === null) return 0
  let [wide, usual] = [0, 0]
  for (let at = 0; at < text.length && wide < 10_000; at++) {
    if (text.charCodeAt(at) < 0x80) continue
    wide++
    if (USUAL.has(text[at]!)) usual++
  }
  return wide === 0 ? 0 : usual / wide
}

function tellDamage(lost: number): Problem {
  return {
    code: 'damaged_utf8',
    zh: `文件是 UTF-8，但有 ${lost} 处字节损坏，已显示为“\uFFFD”。请核对原文，必要时重新下载。`,
    en: `The file is UTF-8 with ${lost} damaged places, shown as "\uFFFD". Check it against the publication and download it again where needed.`,
  }
}

function refuseEncoding(): Problem {
  return {
    code: 'unknown_encoding',
    zh: '文件既不是 UTF-8、UTF-16，也不是 GB18030 或 Big5 的中文，无法确定编码。请用记事本打开，看到文字正确后另存为 UTF-8。',
    en: 'The file is Chinese neither in UTF-8 or UTF-16 nor in GB18030 or Big5, so its encoding is undecided. Open it in a text editor and, where the words look right, save it as UTF-8.',
  }
}
