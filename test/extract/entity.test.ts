import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'

describe('whose figures they are', () => {
  const rows: [label: string, text: string, entities: (string | null)[]][] = [
    ['the reporting body', '全区调解矛盾纠纷320件。', [null]],
    ['a body of another place', '云汀市婚姻家庭纠纷人民调解委员会共受理纠纷96件。', ['云汀市婚姻家庭纠纷人民调解委员会']],
    ['that body to the end of its sentence', '云汀市婚姻家庭纠纷人民调解委员会受理纠纷96件,调解成功90件。', ['云汀市婚姻家庭纠纷人民调解委员会', '云汀市婚姻家庭纠纷人民调解委员会']],
    ['not in the next sentence', '云汀市婚姻家庭纠纷人民调解委员会受理纠纷96件。全区调解矛盾纠纷320件。', ['云汀市婚姻家庭纠纷人民调解委员会', null]],
    ['the body of the sentence before, since its foundation', '云汀市物业纠纷人民调解委员会开展便民服务。自成立以来,受理纠纷96件。', ['云汀市物业纠纷人民调解委员会']],
    ['not a body without a place', '人民调解委员会共受理纠纷96件。', [null]],
    ['not the own one: 我市', '我市人民调解委员会共受理纠纷96件。', [null]],
  ]
  test.each(rows)('%s', (_, text, entities) => {
    expect(readText(text).mentions.filter(({ kind }) => kind === 'observation').map(({ entity }) => entity)).toEqual(entities)
  })
})
