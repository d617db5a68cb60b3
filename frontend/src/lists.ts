/** Lists by keyboard: Enter goes on with one, Tab puts an item below the one before it. */

import type { EditorState, Line, StateCommand } from '@codemirror/state'

const ITEM = /^(\s*)([-*+]|(\d+)([.)]))(\s+)(\[[ xX]\]\s+)?/

/** Enter in a list goes on with the list; on an empty item it ends it. */
export const continueList: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection
  const line = state.doc.lineAt(main.head)
  const item = ITEM.exec(line.text)
  if (!main.empty || state.selection.ranges.length > 1 || !item || main.head < line.from + item[0].length || state.readOnly) return false
  if (item[0].length === line.length) {
    dispatch(state.update({ changes: { from: line.from, to: line.to }, userEvent: 'delete' }))
    return true
  }
  const bullet = item[3] ? `${Number(item[3]) + 1}${item[4]}` : item[2]
  const insert = `\n${item[1]}${bullet}${item[5]}${item[6] ? '[ ] ' : ''}`
  dispatch(
    state.update({
      changes: { from: main.head, insert },
      selection: { anchor: main.head + insert.length },
      scrollIntoView: true,
      userEvent: 'input',
    }),
  )
  return true
}

/** Tab puts an item without words below the one before it; where it is below already, and elsewhere, Tab leads on. */
export const nestItem: StateCommand = (target) => {
  const item = itemHere(target.state)
  if (!item?.isEmpty || item.line.number === 1) return false
  const [, outer = '', marker] = ITEM.exec(target.state.doc.line(item.line.number - 1).text) ?? []
  const below = marker ? outer.length + marker.length + 1 : 0
  return below > item.indent && indent(target, item, below)
}

/** Shift-Tab puts an item beside the one it is below; where it is below none, Shift-Tab leads back. */
export const unnestItem: StateCommand = (target) => {
  const item = itemHere(target.state)
  if (!item?.indent) return false
  for (let number = item.line.number - 1; number > 0; number -= 1) {
    const [found, outer = '', , before] = ITEM.exec(target.state.doc.line(number).text) ?? []
    if (!found) break
    if (outer.length < item.indent) return indent(target, item, outer.length, Number(before) + 1)
  }
  return indent(target, item, 0)
}

interface ItemHere {
  line: Line
  indent: number
  number: string | undefined
  isEmpty: boolean
}

function itemHere({ doc, readOnly, selection }: EditorState): ItemHere | null {
  const line = doc.lineAt(selection.main.head)
  const [found, outer = '', , number] = ITEM.exec(line.text) ?? []
  const alone = selection.main.empty && selection.ranges.length === 1
  return alone && !readOnly && found ? { line, indent: outer.length, number, isEmpty: found.length === line.length } : null
}

/** Put an item at a width and count it anew: below another it begins a list of its own. */
function indent({ state, dispatch }: Parameters<StateCommand>[0], { line, indent: old, number }: ItemHere, width: number, count = 1): true {
  const counted = number ? [{ from: line.from + old, to: line.from + old + number.length, insert: String(count || 1) }] : []
  const changes = [{ from: line.from, to: line.from + old, insert: ' '.repeat(width) }, ...counted]
  dispatch(state.update({ changes, userEvent: 'input.indent' }))
  return true
}
