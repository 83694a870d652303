/** Short forms and pinyin of names. */

import { pinyin } from 'pinyin-pro'
import type { Level } from '../../src/model/lists.ts'

/** Longest first; what remains must have two characters and must not be half a name, or it stays whole (沧县, 矿区, 乌拉特中旗). */
const kinds: Readonly<Record<Level, readonly string[]>> = {
  province: ['特别行政区', '自治区', '省', '市'],
  prefecture: ['自治州', '地区', '盟', '市'],
  county: ['行政委员会', '自治县', '自治旗', '林区', '特区', '新区', '矿区', '县', '区', '市', '旗'],
  township: ['民族苏木', '民族乡', '民族镇', '街道', '苏木', '地区', '镇', '乡'],
}

/** Peoples that stand in names of autonomous divisions, the longest first; 族 may be missing (锡伯自治县). */
const peoples = (
  '柯尔克孜 达斡尔 鄂温克 鄂伦春 乌孜别克 塔吉克 哈萨克 俄罗斯 维吾尔 蒙古 朝鲜 满 回 藏 苗 彝 壮 布依 侗 瑶 白 土家 哈尼 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 ' +
  '景颇 土 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 怒 德昂 保安 裕固 塔塔尔 独龙 赫哲 门巴 珞巴 基诺 京 各'
)
  .split(' ')
  .flatMap((people) => (people.length === 1 ? [`${people}族`] : [`${people}族`, people]))
  .sort((a, b) => b.length - a.length)

/** 长安镇 → 长安, 延边朝鲜族自治州 → 延边, 广西壮族自治区 → 广西, 沧县 → 沧县. */
export function shortenName(name: string, level: Level): string {
  const kind = kinds[level].find((suffix) => name.endsWith(suffix))
  if (kind === undefined) return name
  let stem = name.slice(0, -kind.length)
  if (kind.startsWith('自治')) stem = cutPeoples(stem)
  else if (stem.endsWith('族')) stem = cutPeoples(stem)
  return stem.length < 2 || (kind === '旗' && /([左右前后中]|联合)$/.test(stem)) ? name : stem
}

/** 双江拉祜族佤族布朗族傣族 → 双江, and 鄂温克族 → 鄂温克, where nothing else would be left. */
function cutPeoples(stem: string): string {
  const people = peoples.find((word) => stem.endsWith(word) && stem.length - word.length >= 2)
  if (people !== undefined) return cutPeoples(stem.slice(0, -people.length))
  return stem.length > 2 && stem.endsWith('族') ? stem.slice(0, -1) : stem
}

/**
 * Syllables of a short form, parted by spaces, without tones: 长安 → "chang an", 吕梁 → "lü liang". `overrides` holds the names that
 * the dictionary reads wrongly (莞城 → guan cheng), and single characters that names read in one way only (都 → du).
 */
export function spellName(short: string, overrides: ReadonlyMap<string, string>): string {
  const whole = overrides.get(short)
  if (whole !== undefined) return whole
  const characters = [...short]
  const syllables = pinyin(short, { toneType: 'none', type: 'array' })
  if (syllables.length !== characters.length) return syllables.join(' ')
  return syllables.map((syllable, i) => overrides.get(characters[i] ?? '') ?? syllable).join(' ')
}
