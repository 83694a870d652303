/** Opens the single file: unpacks the page's program and runs it. Stands in the file by itself; the page that a server hands out has no need of it. */
import { unpackText } from './unpack.ts'

Object.assign(window, { faduUnpack: unpackText })
const packed = document.querySelector('script[data-packed="code"]')?.textContent ?? ''
const script = document.createElement('script')
script.type = 'module'
// The page's policy names the hash of just this text.
script.textContent = unpackText(packed)
document.head.append(script)
