/** The container of old Office files, which also wraps new ones that have a password. */
import type { Problem } from './reader.ts'

/** Whether the container holds a .docx that can be opened only with a password. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return holdsName(bytes, 'EncryptedPackage')
}

/** Whether a stream has this name: names stand in UTF-16 in the container's directory. */
export function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, k) => bytes[at + k] === byte)) return true
  }
  return false
}

export function refusePassword(): Problem {
  return {
    code: 'password',
    zh: '文件有打开密码，无法读取。请用原程序输入密码打开，去掉密码后另存。',
    en: 'The file is protected by a password and cannot be read. Open it in its own program with the password, and save it without one.',
  }
}
