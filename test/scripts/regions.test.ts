import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { formatProblem } from '../../scripts/load/problem.ts'
import { loadGazetteer } from '../../scripts/load/regions.ts'
import { cleanList, cleanTownshipName } from '../../scripts/regions/clean.ts'
import type { Unit } from '../../scripts/regions/clean.ts'
import { linkYears, mergeYears } from '../../scripts/regions/merge.ts'
import { shortenName, spellName } from '../../scripts/regions/spell.ts'
import { englishName, joinSyllables } from '../../src/model/english-names.ts'
import { findDivision, isValidIn, longestWordAt, pathOf, tabulateWords } from '../../src/model/gazetteer.ts'
import type { Division, EnglishWord } from '../../src/model/gazetteer.ts'
import type { Level } from '../../src/model/lists.ts'

const DATA = path.resolve(import.meta.dirname, '../../data')

describe('a published list', () => {
  test('loses placeholders, zones and farms, and children move up to the next real division', () => {
    const units = cleanList({
      year: 2023,
      provinces: [['11', '北京市'], ['42', '湖北省'], ['44', '广东省']],
      cities: [['1101', '市辖区', '11'], ['4290', '省直辖县级行政区划', '42'], ['4419', '东莞市', '44'], ['4401', '广州市', '44']],
      areas: [['110101', '东城区', '1101'], ['429004', '仙桃市', '4290'], ['441900', '东莞市', '4419'], ['440171', '某经济开发区', '4401'], ['440101', '市辖区', '4401']],
      streets: [['441900119', '长安镇', '441900'], ['441900401', '松山湖管委会', '441900'], ['440171001', '科学城街道', '440171'], ['429004400', '排湖渔场', '429004']],
    })
    expect(units.map(({ code, parent }) => [code, parent])).toEqual([
      ['110000', null], ['420000', null], ['440000', null], ['441900', '440000'], ['440100', '440000'],
      ['110101', '110000'], ['429004', '420000'], ['441900119', '441900'], ['440171001', '440100'],
    ])
  })

  const names: [string, string, string, string | null][] = [
    ['an office', '东华门街道办事处', '', '东华门街道'],
    ['an office without its kind', '城关办事处', '', '城关街道'],
    ['a remark in brackets', '城南街道办事处(工业园区)', '', '城南街道'],
    ['a prefix', '化学新材料产业园-沿江街道', '', '沿江街道'],
    ['the county before it', '卓资县十八台镇', '卓资县', '十八台镇'],
    ['a town that is called like its county', '东区街道', '东区', '东区街道'],
    ['a name that ends twice', '乌镇镇', '桐乡市', '乌镇镇'],
    ['a placeholder', '县直辖村级区划', '', null],
    ['a farm', '红星农场', '', null],
    ['a lost character', '麦?镇', '', null],
    ['a kind alone', '街道', '', null],
  ]
  test.each(names)('%s is cleaned', (_, printed, county, name) => {
    expect(cleanTownshipName(printed, county)).toBe(name)
  })
})

describe('yearly lists become years', () => {
  const unit = (code: string, name: string, parent = '440100', level: Level = 'township'): Unit => ({ code, name, parent, level })
  const lists = [
    { year: 2019, units: [unit('440103', '甲县', '440100', 'county'), unit('440103100', '东山镇', '440103'), unit('440103101', '西河镇', '440103'), unit('440103200', '北山乡', '440103')] },
    { year: 2020, units: [unit('440113', '甲县', '440100', 'county'), unit('440113100', '东山镇', '440113'), unit('440113101', '新河镇', '440113'), unit('440113001', '北山街道', '440113')] },
    { year: 2021, units: [unit('440113', '甲县', '440100', 'county'), unit('440113100', '东山镇', '440113'), unit('440113101', '西江镇', '440113'), unit('440113001', '北山街道', '440113')] },
  ]

  test('with one year in which both the old and the new row hold', () => {
    expect(mergeYears(lists).map(({ code, name, from, until }) => [code, name, from, until])).toEqual([
      ['440103', '甲县', null, 2019],
      ['440103100', '东山镇', null, 2019],
      ['440103101', '西河镇', null, 2019],
      ['440103200', '北山乡', null, 2019],
      ['440113', '甲县', 2019, null],
      ['440113001', '北山街道', 2019, null],
      ['440113100', '东山镇', 2019, null],
      ['440113101', '新河镇', 2019, 2020],
      ['440113101', '西江镇', 2020, null],
    ])
  })

  test('and what vanished is linked where one successor alone can be meant', () => {
    const links = linkYears(lists, (name) => shortenName(name, 'township'), 'test')
    expect(links.map(({ from, fromYear, to, toYear, kind }) => [from, fromYear, to, toYear, kind])).toEqual([
      ['440103', 2019, '440113', 2020, 'recode'],
      ['440103100', 2019, '440113100', 2020, 'recode'],
      ['440103200', 2019, '440113001', 2020, 'upgrade'],
      ['440113101', 2020, '440113101', 2021, 'rename'],
    ])
  })
})

describe('short forms', () => {
  const rows: [string, Level, string][] = [
    ['长安镇', 'township', '长安'],
    ['东区街道', 'township', '东区'],
    ['孙各庄满族乡', 'township', '孙各庄'],
    ['郁南县', 'county', '郁南'],
    ['沧县', 'county', '沧县'],
    ['矿区', 'county', '矿区'],
    ['浦东新区', 'county', '浦东'],
    ['乌拉特中旗', 'county', '乌拉特中旗'],
    ['双江拉祜族佤族布朗族傣族自治县', 'county', '双江'],
    ['鄂温克族自治旗', 'county', '鄂温克'],
    ['管城回族区', 'county', '管城'],
    ['博尔塔拉蒙古自治州', 'prefecture', '博尔塔拉'],
    ['喀什地区', 'prefecture', '喀什'],
    ['内蒙古自治区', 'province', '内蒙古'],
    ['广西壮族自治区', 'province', '广西'],
  ]
  test.each(rows)('%s (%s) is %s', (name, level, short) => {
    expect(shortenName(name, level)).toBe(short)
  })
})

describe('pinyin', () => {
  const overrides = new Map([['莞城', 'guan cheng'], ['都', 'du']])
  test.each([['长安', 'chang an'], ['莞城', 'guan cheng'], ['花都', 'hua du'], ['吕梁', 'lü liang'], ['六安', 'lu an']])('%s is %s', (short, expected) => {
    expect(spellName(short, overrides)).toBe(expected)
  })
  test.each([['chang an', "Chang'an"], ['xi an', "Xi'an"], ['qing yuan', 'Qingyuan'], ['e er duo si', "E'erduosi"]])('%s is written %s', (pinyin, expected) => {
    expect(joinSyllables(pinyin)).toBe(expected)
  })
})

describe('the tables of the project', () => {
  const { gazetteer, problems } = loadGazetteer(DATA)
  if (gazetteer === null) throw new Error(problems.map(formatProblem).join('\n'))
  const { index, english } = gazetteer
  const at = (code: string, year: number | null = null): Division => {
    const found = findDivision(index, code, year)
    if (found === undefined) throw new Error(`no ${code} in ${year}`)
    return found
  }

  test('hold the divisions of 2023', () => {
    const count = (level: Level): number => gazetteer.divisions.filter((row) => row.level === level && isValidIn(row, 2023)).length
    // 31 provinces and the three that the lists do not cover; two districts of 三沙 that they name otherwise.
    expect([count('province'), count('prefecture'), count('county')]).toEqual([34, 333, 2852])
    expect(count('township')).toBeGreaterThan(38_600)
  })

  test('are ordered by code, and no larger than 4 MB', () => {
    const text = readFileSync(path.join(DATA, 'regions', 'divisions.csv'), 'utf8')
    const codes = gazetteer.divisions.map(({ code }) => code)
    expect(codes.every((code, i) => i === 0 || (codes[i - 1] ?? '') <= code)).toBe(true)
    expect(text.length).toBeLessThan(4_000_000)
    expect(text).toMatch(/^#.*npm run regions/)
  })

  test.each([
    ['441900119', '广东省 东莞市 长安镇'],
    ['640105100', '宁夏回族自治区 银川市 西夏区 兴泾镇'],
    ['442000002', '广东省 中山市 东区街道'],
    ['445322113', '广东省 云浮市 郁南县 宋桂镇'],
    ['441802', '广东省 清远市 清城区'],
    ['429004', '湖北省 仙桃市'],
    ['620201001', '甘肃省 嘉峪关市 雄关街道'],
  ])('%s is %s', (code, expected) => {
    expect(pathOf(index, at(code)).map(({ name }) => name).join(' ')).toBe(expected)
  })

  test('know a code by the name of its year', () => {
    expect(findDivision(index, '442000102', 2019)?.name).toBe('民众镇')
    expect(findDivision(index, '442000102', 2023)).toBeUndefined()
    expect(findDivision(index, '442000007', 2023)?.name).toBe('民众街道')
  })

  test.each([
    ['441900119', "Chang'an Town"],
    ['442000002', 'Dongqu Subdistrict'],
    ['441900', 'Dongguan'],
    ['441802', 'Qingcheng District'],
    ['610000', 'Shaanxi Province'],
    ['150000', 'Inner Mongolia Autonomous Region'],
    ['450000', 'Guangxi Zhuang Autonomous Region'],
    ['222400', 'Yanbian Korean Autonomous Prefecture'],
    ['530925', 'Shuangjiang Lahu Va Blang Dai Autonomous County'],
    ['653100', 'Kashgar Prefecture'],
    ['110105021', 'Nanmofang Area'],
  ])('%s is %s in English', (code, expected) => {
    expect(englishName(at(code), english)).toBe(expected)
  })

  test('have bodies whose words are unambiguous', () => {
    const words = index.bodyWords.map(({ word }) => word)
    expect(new Set(words).size).toBe(words.length)
  })
})

test('an English name of a name that stayed whole says its kind once', () => {
  const words: EnglishWord[] = [{ zh: '县', kind: 'type', en: 'County' }]
  const division: Division = { code: '130921', name: '沧县', level: 'county', parent: '130900', short: '沧县', pinyin: 'cang xian', from: null, until: null }
  expect(englishName(division, words)).toBe('Cangxian')
})

test('a word table finds the longest word', () => {
  const table = tabulateWords(['嘉定镇', '嘉定镇街道', '嘉定'])
  expect(longestWordAt(table, '在嘉定镇街道办', 1)).toBe('嘉定镇街道')
  expect(longestWordAt(table, '在嘉定', 1)).toBe('嘉定')
  expect(longestWordAt(table, '在嘉', 1)).toBeUndefined()
})

describe('a table with a mistake', () => {
  let folder = ''
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const withTable = (table: string, content: string | null): string => {
    folder = mkdtempSync(path.join(tmpdir(), 'fadu-tables-'))
    const regions = path.join(folder, 'regions')
    mkdirSync(regions)
    for (const file of readdirSync(path.join(DATA, 'regions')).filter((name) => name.endsWith('.csv') && name !== 'lineage.csv')) {
      const head = readFileSync(path.join(DATA, 'regions', file), 'utf8').split('\n').find((line) => !line.startsWith('#')) ?? ''
      writeFileSync(path.join(regions, file), `${head}\n`)
    }
    writeFileSync(path.join(regions, 'lineage.csv'), 'from,from_year,to,to_year,kind,source\n')
    writeFileSync(path.join(regions, 'divisions.csv'), 'code,name,level,parent,short,pinyin,from,until\n440000,广东省,province,,广东,guang dong,,\n')
    if (content === null) rmSync(path.join(regions, `${table}.csv`))
    else writeFileSync(path.join(regions, `${table}.csv`), content)
    const { gazetteer, problems } = loadGazetteer(folder)
    expect(gazetteer === null).toBe(problems.length > 0)
    return problems.map(formatProblem).join('\n')
  }
  const rows: [string, string, string | null, RegExp][] = [
    ['a missing file', 'hosts', null, /^regions\/hosts\.csv 缺少此文件/],
    ['a host of an unknown place', 'hosts', 'host,region\nx.gov.cn,999999\n', /^regions\/hosts\.csv:2 \[x\.gov\.cn\] .*999999/],
    ['a body with a wrong id', 'bodies', 'id,zh,en,words\n司法,司法局,Justice,司法局\n', /^regions\/bodies\.csv:2 \[司法\]/],
    ['an alias without a weight', 'aliases', 'word,region,weight\n粤执法,440000,\n', /^regions\/aliases\.csv:2 \[粤执法\]/],
    ['an unknown level', 'divisions', 'code,name,level,parent,short,pinyin,from,until\n440000,广东省,state,,广东,guang dong,,\n', /^regions\/divisions\.csv:2 \[440000\]/],
    ['a parent that does not exist', 'divisions', 'code,name,level,parent,short,pinyin,from,until\n440100,广州市,prefecture,440000,广州,guang zhou,,\n', /\[440100\] 广州市的上级 440000 不存在/],
    ['a year that is none', 'divisions', 'code,name,level,parent,short,pinyin,from,until\n440000,广东省,province,,广东,guang dong,去年,\n', /去年/],
    ['a wrong kind of English word', 'english', 'zh,kind,en\n市,sort,City\n', /^regions\/english\.csv:2 \[市\]/],
    ['nothing', 'hosts', 'host,region\ngd.gov.cn,440000\n', /^$/],
  ]
  test.each(rows)('%s is told', (_, table, content, expected) => {
    expect(withTable(table, content)).toMatch(expected)
  })
})
