/**
 * datapackage.json against the official profile of Data Package 2.0 (`profiles/datapackage-2.0.json`, as published at
 * https://datapackage.org/profiles/2.0/datapackage.json, in the public domain), and the tables against what it says of them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { PUBLIC_DATA } from '../../scripts/command/paths.ts'
import { openDataSet } from '../../scripts/data/open.ts'
import { buildTables } from '../../scripts/data/tables.ts'

interface Field {
  name: string
  type: 'string' | 'number' | 'integer' | 'boolean'
  constraints: { required: boolean; enum?: string[] }
}
interface Resource {
  name: string
  path: string
  schema: { fields: Field[]; primaryKey?: string[]; foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[] }
}

const files = buildTables(openDataSet((path) => readFileSync(join(PUBLIC_DATA, path), 'utf8')))
const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as { resources: Resource[] }
const profile = JSON.parse(readFileSync(new URL('profiles/datapackage-2.0.json', import.meta.url), 'utf8')) as object
// The profile explains itself in words of its own, and names formats that are no part of JSON Schema.
const isPackage = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile)
const tables = new Map(descriptor.resources.map((resource) => [resource.name, Papa.parse<Record<string, string>>((files.get(resource.path) ?? '').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: 'greedy' }).data]))

test('the descriptor fulfils the profile', () => {
  expect(isPackage(descriptor) ? [] : isPackage.errors).toEqual([])
})

test.each([
  ['without resources', { ...descriptor, resources: undefined }],
  ['with a resource without a name', { ...descriptor, resources: descriptor.resources.map((resource) => ({ ...resource, name: undefined })) }],
  ['with a field of a type that does not exist', { ...descriptor, resources: descriptor.resources.map((resource) => ({ ...resource, schema: { fields: [{ name: 'a', type: 'text' }] } })) }],
])('the profile refuses a descriptor %s', (_, wrong) => {
  expect(isPackage(JSON.parse(JSON.stringify(wrong)))).toBe(false)
})

const FORMS = { string: /^/, number: /^-?\d+(\.\d+)?$/, integer: /^-?\d+$/, boolean: /^(true|false)$/ }

describe.each(descriptor.resources.map((resource) => [resource.path, resource] as const))('%s', (_, { name, schema }) => {
  const rows = tables.get(name) ?? []

  test('each cell is of the type that its field names', () => {
    const wrong = rows.flatMap((row, at) => schema.fields.flatMap((field) => {
      const cell = row[field.name] ?? ''
      const isSound = cell === '' ? !field.constraints.required : FORMS[field.type].test(cell) && (field.constraints.enum?.includes(cell) ?? true)
      return isSound ? [] : [`row ${at + 2}, ${field.name}: ${cell}`]
    }))
    expect(wrong).toEqual([])
  })

  test('its keys are unique, and lead to rows that exist', () => {
    const keys = schema.primaryKey === undefined ? [] : rows.map((row) => schema.primaryKey?.map((field) => row[field]).join('\n'))
    expect(new Set(keys).size).toBe(keys.length)
    for (const { fields: [field = ''], reference } of schema.foreignKeys ?? []) {
      const known = new Set((tables.get(reference.resource || name) ?? []).map((row) => row[reference.fields[0] ?? '']))
      expect(rows.filter((row) => row[field] !== '' && !known.has(row[field])), field).toEqual([])
    }
  })
})
