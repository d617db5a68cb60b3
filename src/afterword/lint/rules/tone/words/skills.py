"""What people can do, told with its name: *nobody on the bridge reads Norwegian* is a fact about that bridge."""

from afterword.document.patterns import Pattern
from afterword.document.text import Span
from afterword.lint.text.sentences import Sentence

_KNOWING = frozenset("reads read speaks speak writes write understands understand knows know codes programs".split())
_LANGUAGE = Pattern(
    r"(?:[A-Z][a-z]{2,}(?:ian|ish|ese|ean)|German|Dutch|French|Greek|Czech|Arabic|Icelandic|Gaelic|Thai|Hindi|Urdu"
    r"|Welsh|Bengali|Hebrew|Malay|Tamil|Swahili|Latin|Slovak|Slovene|Croat|Serb|Afrikaans|Frisian|Catalan|Basque|Sami"
    r"|Farsi|COBOL|Cobol|Fortran|FORTRAN|Erlang|Elixir|Haskell|Rust|Perl|Python|Java|JavaScript|TypeScript|Scala"
    r"|Kotlin|Clojure|Ruby|PHP|Lua|Ada|Lisp|Prolog|Pascal|Delphi|ABAP|SQL|PL/SQL|Bash|Go|Zig|OCaml|Tcl|Verilog|VHDL"
    r"|APL|MUMPS|RPG|JCL)\Z"
)


def is_skill(sentence: Sentence, span: Span) -> bool:
    """Tell whether the last word of a span is a verb of knowing with a language behind it."""
    tokens = sentence.tokens
    last = sentence.at(span.end - 1)
    named = last + 1 < len(tokens) and bool(_LANGUAGE.match(tokens[last + 1].raw))
    return named and tokens[last].word in _KNOWING
