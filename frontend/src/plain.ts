/** The words of Markdown without its marks: what stands beside the text is for reading. */

import { GFM, parser } from '@lezer/markdown'

const reader = parser.configure(GFM)
const HIDDEN = /^(?:(?:Emphasis|Code|Link|Strikethrough)Mark|URL|Link(?:Label|Reference)|Comment(?:Block)?|HTMLTag)$/
const ADDRESSED = new Set(['Link', 'Image'])

/** Take the words out of Markdown; an address stays only where it is what one reads. */
export function plain(markdown: string): string {
  let words = ''
  let at = 0
  const leaveOut = (from: number, to: number) => {
    words += markdown.slice(at, from)
    at = to
  }
  reader.parse(markdown).iterate({
    enter({ name, from, to, node }) {
      if (name === 'Escape') leaveOut(from, from + 1)
      else if (name === 'URL' && !ADDRESSED.has(node.parent?.name ?? '')) return true
      else if (name === 'LinkTitle') leaveOut(from - 1, to)
      else if (HIDDEN.test(name)) leaveOut(from, to)
      else return true
      return false
    },
  })
  return (words + markdown.slice(at)).replace(/[ \t]+/g, ' ').trim()
}
