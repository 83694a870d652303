/** A chart as a picture: its shape, format, size and ground; seen before it is saved or copied. */
import { Dialog, DialogHeading, useDialogStore } from '@ariakit/react/dialog'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { PALETTES } from '../../../charts/palette.ts'
import { SHAPES } from '../../../charts/picture/fit.ts'
import { copyPicture, saveBlob } from '../../copy.ts'
import { nameFile } from '../../file_name.ts'
import { useLoaded } from '../../load.ts'
import { useDataPage } from '../../page.ts'
import { makeSvg, paintPng } from '../../picture/make.ts'
import { Problem } from '../../present/Problem.tsx'
import type { RefObject } from 'react'
import type { PictureText } from '../../../charts/picture/compose.ts'
import type { Shape } from '../../../charts/picture/fit.ts'
import type { Drawable } from '../../picture/make.ts'

/** Typefaces that have Chinese on Windows, macOS, Linux and phones, whatever the page uses. */
const CJK = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif"
const FONTS = { zh: CJK, en: `'Segoe UI', 'Helvetica Neue', Arial, ${CJK}` }
const SCALES = [1, 2, 4] as const
const GROUNDS = ['light', 'dark'] as const
const FORMATS = ['png', 'svg'] as const

interface Props {
  load: () => Promise<Drawable>
  text: PictureText
  opener: RefObject<HTMLElement | null>
  onClose: () => void
}

export function PictureDialog({ load, text, opener, onClose }: Props) {
  const { words, view, dataset, store } = useDataPage()
  const dialog = useDialogStore({ open: true, setOpen: (open) => !open && onClose() })
  const [shape, setShape] = useState<Shape>('landscape')
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('png')
  const [scale, setScale] = useState<number>(2)
  const [ground, setGround] = useState<(typeof GROUNDS)[number]>('light')
  const [said, say] = useState<'' | 'copied' | 'by_hand'>('')
  const loaded = useLoaded(load)
  const drawable = loaded.state === 'ready' ? loaded.value : null
  const { units } = dataset.holdings.catalogue
  const svg = useMemo(
    () => (drawable === null ? null : makeSvg(drawable, text, { width: 0, em: 16, font: FONTS[view.lang], palette: PALETTES[ground], words, units }, shape)),
    [drawable, text, shape, ground, words, units, view.lang],
  )
  const here = store.link({ m: '', theme: 'auto', d: dataset.index.version }, ['lang', 'y', 'd'])
  const texts = { Title: text.title, Description: [text.subtitle, text.source].filter(Boolean).join(' '), ...(here.startsWith('http') && { Source: here }), Software: words.t('picture.mark', { site: words.t('site.name'), version: dataset.index.version }) }
  const paint = useCallback(async () => (svg === null ? null : paintPng(svg, shape, 1, {})), [svg, shape])
  const preview = useLoaded(paint)
  const address = useAddress(preview.state === 'ready' ? preview.value : null)
  const save = async () => {
    if (svg === null) return
    const content = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await paintPng(svg, shape, scale, texts)
    saveBlob(nameFile([text.title, words.t(`picture.shape.${shape}`).split(' ')[0] ?? shape], format, dataset.index, words), content)
  }
  const copy = async () => {
    if (svg !== null) say((await copyPicture(() => paintPng(svg, shape, scale, texts))) ? 'copied' : 'by_hand')
  }
  const { width, height } = SHAPES[shape]
  return (
    <Dialog store={dialog} portal className="dialog picture" backdrop={<div className="backdrop" />} finalFocus={opener}>
      <div className="dialog-head">
        <DialogHeading className="dialog-title">{words.t('picture.title')}</DialogHeading>
        <button type="button" className="button" onClick={onClose}>
          {words.t('choose.close')}
        </button>
      </div>
      <div className="picture-choices">
        <Choice name="shape" label={words.t('picture.shape')} value={shape} onChange={setShape} options={(['landscape', 'square'] as const).map((id) => [id, words.t(`picture.shape.${id}`)])} />
        <Choice name="format" label={words.t('picture.format')} value={format} onChange={setFormat} options={FORMATS.map((id) => [id, id.toUpperCase()])} />
        {format === 'png' && <Choice name="size" label={words.t('picture.size')} value={String(scale)} onChange={(chosen) => setScale(Number(chosen))} options={SCALES.map((by) => [String(by), words.t('picture.size_of', { scale: by, width: width * by, height: height * by })])} />}
        <Choice name="ground" label={words.t('picture.theme')} value={ground} onChange={setGround} options={GROUNDS.map((id) => [id, words.t(`picture.theme.${id}`)])} />
      </div>
      <div className="picture-preview" style={{ aspectRatio: `${width} / ${height}` }}>
        {address !== null && <img src={address} alt={words.t('picture.preview', { title: text.title })} />}
      </div>
      {loaded.state === 'failed' && <Problem error={loaded.error} retry={loaded.retry} />}
      {preview.state === 'failed' && <Problem error={preview.error} retry={preview.retry} />}
      <p className="export-run">
        <button type="button" className="button main" disabled={svg === null} onClick={() => void save()}>
          {words.t('picture.save')}
        </button>
        <button type="button" className="button" disabled={svg === null} onClick={() => void copy()}>
          {words.t('picture.copy')}
        </button>
        <output>{said === '' ? '' : words.t(`picture.${said}`)}</output>
      </p>
    </Dialog>
  )
}

interface ChoiceProps<Id extends string> {
  name: string
  label: string
  value: Id
  options: readonly (readonly [Id, string])[]
  onChange: (id: Id) => void
}

function Choice<Id extends string>({ name, label, value, options, onChange }: ChoiceProps<Id>) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => onChange(event.target.value as Id)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** An address for a blob as long as it is shown. */
function useAddress(blob: Blob | null): string | null {
  const address = useMemo(() => (blob === null ? null : URL.createObjectURL(blob)), [blob])
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address])
  return address
}
