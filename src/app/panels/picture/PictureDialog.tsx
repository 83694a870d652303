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
import { writeAddress, writePictureText } from './write_text.ts'
import type { RefObject } from 'react'
import type { Frame } from '../../../charts/chart.ts'
import type { Shape } from '../../../charts/picture/fit.ts'
import type { PictureProps } from './PictureButton.tsx'

/** Typefaces that have Chinese on Windows, macOS, Linux and phones, whatever the page uses. */
const CJK = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif"
const FONTS = { zh: CJK, en: `'Segoe UI', 'Helvetica Neue', Arial, ${CJK}` }
/** For the marks alone, which tell what the chart shows; the picture finds its own width. */
const WIDTH = 960
const SCALES = [1, 2, 4] as const
const GROUNDS = ['light', 'dark'] as const
const FORMATS = ['png', 'svg'] as const

interface Props extends PictureProps {
  opener: RefObject<HTMLElement | null>
  onClose: () => void
}

export function PictureDialog({ load, told, opener, onClose }: Props) {
  const page = useDataPage()
  const { words, view, dataset } = page
  const dialog = useDialogStore({ open: true, setOpen: (open) => !open && onClose() })
  const [shape, setShape] = useState<Shape>('landscape')
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('png')
  const [scale, setScale] = useState<number>(2)
  const [ground, setGround] = useState<(typeof GROUNDS)[number]>('light')
  const [said, say] = useState<'' | 'copied' | 'by_hand'>('')
  const loaded = useLoaded(load)
  const drawable = loaded.state === 'ready' ? loaded.value : null
  const { units } = dataset.holdings.catalogue
  const frame = useMemo((): Frame => ({ width: WIDTH, em: 16, font: FONTS[view.lang], palette: PALETTES[ground], words, units }), [view.lang, ground, words, units])
  const text = useMemo(() => (drawable === null ? null : writePictureText(told, drawable.draw(frame).marks, page)), [drawable, told, frame, page])
  const svg = useMemo(() => (drawable === null || text === null ? null : makeSvg(drawable, text, frame, shape)), [drawable, text, frame, shape])
  const address = writeAddress(page)
  const texts = { Title: told.title, Description: [told.subtitle, text?.source ?? ''].filter(Boolean).join(' '), ...(address !== null && { Source: address }), Software: words.t('picture.mark', { site: words.t('site.name'), version: dataset.index.version }) }
  const paint = useCallback(async () => (svg === null ? null : paintPng(svg, shape, 1, {})), [svg, shape])
  const preview = useLoaded(paint)
  const shown = useAddress(preview.state === 'ready' ? preview.value : null)
  const save = async () => {
    if (svg === null) return
    const content = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await paintPng(svg, shape, scale, texts)
    saveBlob(nameFile([told.title, words.t(`picture.shape.${shape}`).split(' ')[0] ?? shape], format, dataset.index, words), content)
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
        {shown !== null && <img src={shown} alt={words.t('picture.preview', { title: told.title })} />}
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
