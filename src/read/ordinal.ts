/** Numbers as headings and lists print them. */

export type OrdinalForm = 'decimal' | 'decimalZero' | 'chinese' | 'chineseDigits' | 'chineseLegal' | 'circled' | 'fullWidth' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'stems' | 'branches'

/** A whole number in the form, null where the form has none for it. */
export function writeOrdinal(number: number, form: OrdinalForm): string | null {
  if (!Number.isInteger(number) || number < 0 || number > 9999) return null
  if (form === 'decimal') return String(number)
  if (form === 'decimalZero') return String(number).padStart(2, '0')
  if (form === 'fullWidth') return [...String(number)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
  if (form === 'chineseDigits') return [...String(number)].map((digit) => '〇一二三四五六七八九'[Number(digit)]!).join('')
  if (form === 'chinese') return writeChinese(number, '〇一二三四五六七八九', '十百千')
  if (form === 'chineseLegal') return writeChinese(number, '零壹贰叁肆伍陆柒捌玖', '拾佰仟')
  if (number === 0) return null
  if (form === 'circled') return number <= 20 ? String.fromCharCode(0x245f + number) : number <= 35 ? String.fromCharCode(0x323c + number) : String(number)
  if (form === 'stems') return '甲乙丙丁戊己庚辛壬癸'[number - 1] ?? null
  if (form === 'branches') return '子丑寅卯辰巳午未申酉戌亥'[number - 1] ?? null
  if (form === 'lowerLetter' || form === 'upperLetter') {
    // Word and browsers differ beyond z; a report never goes that far.
    const letter = String.fromCharCode(0x61 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
    return form === 'lowerLetter' ? letter : letter.toUpperCase()
  }
  const roman = writeRoman(number)
  return form === 'lowerRoman' ? roman.toLowerCase() : roman
}

/** 十二, 一百零五: as headings count, 一十 only behind a higher place. */
function writeChinese(number: number, digits: string, places: string): string {
  if (number === 0) return digits[0]!
  const zero = places.startsWith('十') ? '零' : digits[0]!
  const written = [...String(number)].map(Number)
  let text = ''
  written.forEach((digit, at) => {
    const place = written.length - 1 - at
    if (digit === 0) {
      if (text !== '' && !text.endsWith(zero) && written.slice(at).some((later) => later > 0)) text += zero
      return
    }
    text += digits[digit]! + (place > 0 ? places[place - 1]! : '')
  })
  return number >= 10 && number < 20 && places.startsWith('十') ? text.slice(1) : text
}

function writeRoman(number: number): string {
  const steps: [number, string][] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']]
  let left = number
  let text = ''
  for (const [value, sign] of steps) for (; left >= value; left -= value) text += sign
  return text
}
