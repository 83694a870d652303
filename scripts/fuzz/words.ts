/** What texts are made of: words of the catalogue, numbers in every form, and the characters that reports are damaged by. */
import type { Random } from './random.ts'

/** Joints of sentences: lists, parts, changes, periods, plans, titles. */
export const JOINTS = [
  '，', '、', '；', '。', '\n', '\r\n', '：', '和', '及', '其中', '其中，', '分别为', '共', '累计', '达', '约', '超', '近', '同比增长', '较上年下降', '增至', '由', '降至', '从', '到', '是去年的', '占', '截至', '截至11月底，', '今年以来，',
  '自2019年以来，', '2024年，', '2021年至2024年', '五年来', '近三年来', '自成立以来', '上半年', '1-11月', '8月至今', '每季度', '力争', '计划', '不少于', '以上', '以下', '左右', '余', '一、', '（一）', '1.', '（1）', '第3章', '三、存在的问题\n', '四、下一步工作计划\n',
  '版权所有 粤ICP备12345678号\n', '〔2024〕18号', '《责令改正通知书》', '“八五”普法', '“1+6+N”', '12345热线', '7×24小时', '（', '）', '(', ')', '“', '”', '《', '》', '|', '\t', '率', '的', '对', '开展', '全市', '我镇', '某某市人民调解委员会',
]

/** Damage: half characters, invisible marks, encodings out of step, look-alikes, numbers of other scripts. */
export const DAMAGE = [
  '\ud800', '\udc00', '\udbff\ud800', '\u202e', '\u2066', '\u2069', '\u200f', '\u200b', '\u0000', '\u0001', '\u007f', '\u0085', '\u2028', '\ufeff', '\ufffd', '\ufffe', '\uffff', '\u3000', '\u00a0', '\r', '\t', ' ', '     ', '𠀀', '👍🏽', 'é', 'e\u0301',
  '?。ㄒ', '?。ò', '鎮(zhèn)', '萬(wàn)', '億(yì)', '項（xiàng）', '(ā', '①', '㈠', 'Ⅻ', '½', '²', '٣', '१', '๓', '𝟙', '〡', '壹', '廿', '﹪', '‰', '％', '．', '，', '﹣', '−', '〇', '○', '零', '两', '几', '数', '上', '成', '十', '百', '千', '万', '亿', '分之', '个百分点',
  '七成', '余万', '多元', '1e9', '0x1F', 'Infinity', 'NaN', '-0', '1,2,3', '1,100', '4 598', '1 000 000', '3.15.2', '1.2.3.4', '00', '0.0', '９９', '２０２４年', '二〇二四年', '2024年2024年', '12/13', '24小时', '第', '号', '年', '月', '日', '%', '__proto__', 'constructor',
]

/** A number as somebody may write it. */
export function makeNumber(random: Random): string {
  const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('')
  switch (random.below(12)) {
    case 0: return digits(1 + random.below(40))
    case 1: return `${1 + random.below(99)}.${digits(1 + random.below(3))}`
    case 2: return `${1 + random.below(99)},${digits(3)}`
    case 3: return `${1 + random.below(999)}${random.pick('万亿千百余多')}${random.pick(['', '余', '多', '元', '余元'])}`
    case 4: return `${1 + random.below(9)}万${1 + random.below(9)}千`
    case 5: return String(1 + random.below(9999)).replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    case 6: return Array.from({ length: 1 + random.below(5) }, () => random.pick('〇一二三四五六七八九十百千万亿两')).join('')
    case 7: return `${random.pick('几数上成')}${random.pick('十百千万')}${random.pick(['', '余', '万'])}`
    case 8: return `百分之${random.pick(['九十五', '98.5', '十', '百'])}`
    case 9: return String(1949 + random.below(131))
    case 10: return `${random.below(101)}%`
    default: return String(random.below(1000))
  }
}
