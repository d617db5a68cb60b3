/** Markdown as people write it here: quiet syntax, front matter in the background, task boxes one can click. */

import {
  defineLanguageFacet,
  foldNodeProp,
  HighlightStyle,
  Language,
  languageDataProp,
  syntaxHighlighting,
  syntaxTree,
} from '@codemirror/language'
import { type EditorState, type Extension, type Range, RangeSetBuilder, type StateCommand } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { styleTags, Tag, tags } from '@lezer/highlight'
import { type BlockContext, GFM, type Line, type MarkdownConfig, parser } from '@lezer/markdown'

const frontMatter = Tag.define(tags.meta)
const commentTag = tags.comment

const frontMatterBlock: MarkdownConfig = {
  defineNodes: [{ name: 'FrontMatter', block: true }],
  props: [styleTags({ 'FrontMatter/...': frontMatter, 'CommentBlock Comment': commentTag })],
  parseBlock: [
    {
      name: 'FrontMatter',
      before: 'HorizontalRule',
      parse(context: BlockContext, line: Line): boolean {
        if (context.lineStart !== 0 || line.text.trimEnd() !== '---') return false
        while (context.nextLine()) {
          if (line.text.trimEnd() !== '---') continue
          context.nextLine()
          context.addElement(context.elt('FrontMatter', 0, context.prevLineEnd()))
          return true
        }
        context.addElement(context.elt('FrontMatter', 0, context.prevLineEnd()))
        return true
      },
    },
  ],
}

const data = defineLanguageFacet({ commentTokens: { block: { open: '<!--', close: '-->' } } })
const markdown = new Language(
  data,
  parser.configure([
    GFM,
    frontMatterBlock,
    { props: [languageDataProp.add({ Document: data }), foldNodeProp.add({ FrontMatter: (node) => ({ from: node.from + 3, to: node.to }) })] },
  ]),
  [],
  'markdown',
)

const quiet = HighlightStyle.define([
  { tag: [tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6], class: 'md-heading' },
  { tag: tags.strong, class: 'md-strong' },
  { tag: tags.emphasis, class: 'md-emphasis' },
  { tag: tags.strikethrough, class: 'md-gone' },
  { tag: [tags.processingInstruction, tags.contentSeparator, commentTag], class: 'md-quiet' },
  { tag: [tags.link, tags.url], class: 'md-link' },
  { tag: tags.monospace, class: 'md-code' },
  { tag: tags.quote, class: 'md-quote' },
  { tag: frontMatter, class: 'md-front-matter' },
  { tag: tags.atom, class: 'md-box' },
])

const BOX = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]/

/** The one character between the brackets of the task on a line, or null. */
function boxAt(state: EditorState, position: number): { at: number; done: boolean } | null {
  const line = state.doc.lineAt(position)
  const found = BOX.exec(line.text)
  return found ? { at: line.from + found[0].length - 2, done: found[1] !== ' ' } : null
}

/** Tick or untick the task whose lines the cursor is in: the box may stand a few indented lines above. */
export const toggleTask: StateCommand = ({ state, dispatch }) => {
  let line = state.doc.lineAt(state.selection.main.head)
  let box = boxAt(state, line.from)
  while (!box && line.number > 1 && /^\s+\S/.test(line.text)) {
    line = state.doc.line(line.number - 1)
    box = boxAt(state, line.from)
  }
  if (!box || state.readOnly) return false
  dispatch(state.update({ changes: { from: box.at, to: box.at + 1, insert: box.done ? ' ' : 'x' }, userEvent: 'input.toggle' }))
  return true
}

const taskMark = Decoration.mark({ class: 'md-task', attributes: { title: 'Click, or Ctrl+Enter, to tick' } })
const frontLine = Decoration.line({ class: 'md-front-line' })

class Marks {
  decorations: DecorationSet

  constructor(view: EditorView) {
    this.decorations = marks(view)
  }

  update(update: ViewUpdate): void {
    if (update.docChanged || update.viewportChanged || syntaxTree(update.startState) !== syntaxTree(update.state)) this.decorations = marks(update.view)
  }
}

function marks(view: EditorView): DecorationSet {
  const found: Range<Decoration>[] = []
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter(node) {
        if (node.name === 'TaskMarker') found.push(taskMark.range(node.from, node.to))
        if (node.name !== 'FrontMatter') return
        for (let at = node.from; at <= node.to; ) {
          const line = view.state.doc.lineAt(at)
          found.push(frontLine.range(line.from))
          at = line.to + 1
        }
      },
    })
  }
  const builder = new RangeSetBuilder<Decoration>()
  found.sort((one, two) => one.from - two.from || one.value.startSide - two.value.startSide)
  for (const each of found) builder.add(each.from, each.to, each.value)
  return builder.finish()
}

const clickTask = EditorView.domEventHandlers({
  mousedown(event, view) {
    if (event.button !== 0 || !(event.target instanceof Element) || !event.target.closest('.md-task')) return false
    const box = boxAt(view.state, view.posAtDOM(event.target))
    if (!box || view.state.readOnly) return false
    event.preventDefault()
    view.dispatch({ changes: { from: box.at, to: box.at + 1, insert: box.done ? ' ' : 'x' }, userEvent: 'input.toggle' })
    return true
  },
})

export function prose(): Extension {
  return [markdown.extension, syntaxHighlighting(quiet), ViewPlugin.fromClass(Marks, { decorations: (marked) => marked.decorations }), clickTask]
}
