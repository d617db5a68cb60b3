"""The words of action items: columns, keys, states, kinds, in the languages that post-mortems are met in."""

from afterword.document.key_names import NAMES, over_columns
from afterword.document.patterns import Pattern

_IGNORE_CASE = 2

# Heads of columns and keys of lines, in lower case without accents and marks: which field they fill. Of fields that are
# keys of ours only what our own documents do not call them.
_FIELDS = {
    "text": (
        "action|actions|action item|action items|item|items|task|tasks|what|description|to do|todo"
        "|follow up|followup|follow up action|follow up item|follow ups|corrective action"
        "|corrective actions|preventive action|preventative action|remediation|remediation item"
        "|measure|improvement|recommendation|work item|activity|next step|next steps|title|summary"
        "|action description|task description|details|what to do|deliverable|countermeasure|step"
        "|action to take|what needs to be done|aksjon|tiltak|aksjonspunkt|oppgave|beskrivelse|hva"
        "|aktion|aufgabe|massnahme|ma nahme|was|beschreibung|tache|mesure|quoi|accion|tarea|medida"
        "|que|descripcion|acao|tarefa|o que|descricao|actie|actiepunt|taak|wat|omschrijving|atgard"
        "|uppgift|vad|handling|opgave|hvad|azione|attivita|cosa|descrizione|対応|アクション|内容|行动|措施"
    ),
    "owner": (
        "assigned|assigned team|responsible party|responsible person|responsibility|responsible team"
        "|owner s|person|team|owning team|owner team|poc|accountable|driver|point of contact|contact"
        "|eier|ansvarlig|hvem|responsable|qui|proprietaire|quien|quem|responsavel|eigenaar"
        "|verantwoordelijke|wie|agare|ansvarig|vem|ejer|responsabile|chi|担当|担当者|负责人"
    ),
    "due": (
        "expected|expected date|expected by|timeline|timeframe|time frame|by|end date|planned"
        "|planned for|sprint|milestone|forfall|nar|tidsfrist|falligkeit|wann|echeance|delai"
        "|date limite|quand|plazo|fecha|fecha limite|cuando|prazo|data|quando|wanneer|senast|scadenza"
        "|期限|締切|期日|截止日期"
    ),
    "status": (
        "status|state|done|done?|completed|complete|progress|completion|resolution|closed|finished"
        "|tilstand|zustand|stand|erledigt|ferdig|utfort|etat|statut|estado|situacao|situacion|fait"
        "|stato|状態|ステータス|状态"
    ),
    "done_on": "completed on|done on|date completed|completed date|closed on|date closed|completion",
    "priority": "prioritet|priorite|prioridad|prioridade|prioriteit|priorita|p|優先度|优先级",
    "kind": "category|action type|kategori|kategorie|categorie|tipo|categoria|soort",
    "tracker": (
        "tracking bug|tracking link|jira link|github|github link|gitlab|pr|pull request|mr"
        "|merge request|url|reference|ref|references|bug id|ticket link|issue link|ticket id|card"
        "|trello|linear|asana|asana task|story|tracked in|tracked by|work order|referanse|sak|lenke"
        "|verweis|referenz|lien|enlace|referencia|verwijzing|lank|arende|riferimento|チケット"
    ),
    "number": "#|no|nr|n|id|number|num|ai|key|line",
}
_WITHOUT_ACCENTS = str.maketrans("äöü", "aou")
FIELD_OF = {
    **{name.translate(_WITHOUT_ACCENTS): key for key in NAMES if key in _FIELDS for name in over_columns(key)},
    **{name: field for field, names in reversed(_FIELDS.items()) for name in names.split("|")},
}
# A key of a line below an item, or behind its words: only names that nobody uses as the first words of a sentence.
LINE_KEYS = (
    r"owners?|owner\(s\)|action owner|assignees?|assigned(?: to)?|dri|who|responsible(?: party| person| team)?|lead"
    r"|team|accountable|owned by|poc|due(?: date| by| on)?|eta|deadline|target(?: date| completion(?: date)?)?|by when"
    r"|when|completion date|timeframe|frist|eier|ansvarlig|hvem|verantwortlich|zuständig|fällig|bis wann|termin"
    r"|responsable|responsável|responsabile|échéance|plazo|prazo|scadenza|fecha límite|eigenaar|ansvarig|senast|status"
    r"|state|completed(?: on)?|done|prioritet|priorität|priority|prio|type|kind|category|typ|tipo|ticket|issue|bug"
    r"|jira(?: ticket| issue)?|tracker|tracking(?: issue| bug)?|tracked in|tracked by|github(?: issue)?|link|pr"
    r"|pull request|reference|referanse|sak"
)

_DONE = (
    r"done|completed?|finished|fixed|implemented|resolved|closed|merged|deployed"
    r"|shipped|delivered|released|landed|solved|rolled out|in place|live"
    r"|utført|utfort|gjort|ferdig|løst|erledigt|fertig|abgeschlossen|terminée?"
    r"|faite?|hecho|completado|terminado|concluíd[oa]|feito"
    r"|klart?|färdig|færdig|udført|afgerond|gereed|klaar|fatto|completat[oa]|完了|已完成|対応済み?|済"
)
_DROPPED = (
    r"won[’']?t (?:do|fix)|wontfix|wont-fix|will not (?:do|fix)|dropped|cancell?ed|abandoned|rejected|declined"
    r"|obsolete|superseded|no longer (?:needed|relevant|required)|not (?:doing|needed|required)|discarded|avlyst"
    r"|droppet|verworfen|abgebrochen|annulée?|abandonnée?|cancelad[oa]|descartad[oa]|geannuleerd|annullat[oa]"
)
_OPEN = (
    r"open|to ?do|in progress|wip|work in progress|planned|pending|not (?:yet )?(?:started"
    r"|done|completed|complete|finished)|ongoing|on-going|backlog|new|blocked"
    r"|started|underway|under way|tbd|tbc"
    r"|in review|scheduled|no|assigned|deferred|proposed|accepted|ready|incomplete"
    r"|on hold|partial(?:ly)?(?: done| complete)?|investigating|pågår|åpen|offen"
    r"|in arbeit|en cours|à faire|pendiente|pendente|em andamento|in behandeling"
    r"|da fare|未着手|対応中|进行中"
)
DONE = Pattern(rf"(?:{_DONE})", _IGNORE_CASE)
DROPPED = Pattern(rf"(?:{_DROPPED})", _IGNORE_CASE)
OPEN = Pattern(rf"(?:{_OPEN})", _IGNORE_CASE)
YES = Pattern(
    r"(?:x|yes|y|ja|oui|sí|si|sim|✓|✔|✔️|✅|☑|☑️|☒|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:)",
    _IGNORE_CASE,
)
# Statuses behind an item's words: in brackets or emphasis, after a dash or a full stop, or a mark.
DONE_BEHIND = Pattern(
    r"(?i:[ \t]*(?:[(\[*_]{1,3}|[-–—:|>.,!][ \t]*[(\[*_]{0,3})(?:already |now "
    rf"|all )?(?:{_DONE})(?P<rest>[ \t,:;]{{0,3}}(?:(?:on|at|by|in|with|via|am|den)[ \t]+)?[^()\[\]*_\r\n]{{0,40}})?"
    r"[!.]?[)\]*_]{0,3})[ \t.!]*$|[ \t]+(?:✔️?|✅|☑️?|:white_check_mark:|:heavy_check_mark:|DONE|COMPLETED)[ \t.!]*$"
)
DROPPED_BEHIND = Pattern(
    rf"[ \t]*(?:[(\[*_]{{1,3}}|[-–—:|>.][ \t]*[(\[*_]{{0,3}})(?:{_DROPPED})[!.]?[)\]*_]{{0,3}}[ \t.!]*$", _IGNORE_CASE
)
DONE_SAID = Pattern(
    r"\bDONE\b|[(\[*_](?i:done|completed|fixed|implemented|utført|erledigt)\b[^()\[\]*_\r\n]{0,60}[)\]*_]"
    r"|\b(?i:this|it) (?i:has|is|was)(?: (?i:now|already|since|also)){0,2} (?i:been )?(?i:done"
    r"|completed?|implemented|fixed|deployed|merged|resolved|in place)\b(?=[ \t]*(?:[.!),;:]"
    r"|$|in |by |with |via |on |here|\[))"
    r"|\b(?i:has|have) (?i:now |already |since )?(?i:been) (?i:done|completed"
    r"|implemented|fixed|deployed|documented|resolved|merged|released|rolled out"
    r"|addressed|corrected)\b"
)
DROPPED_SAID = Pattern(rf"[(\[*_](?:{_DROPPED})\b[^()\[\]*_\r\n]{{0,80}}[)\]*_]", _IGNORE_CASE)
DONE_LEAD = Pattern(
    r"[(\[*_]{0,3}(?:(?:✔️?|✓|✅|☑️?|☒|:white_check_mark:|:heavy_check_mark:)"
    rf"|(?:{_DONE})(?=[)\]*_]{{1,3}}|[ \t]?[:–—|-]|[ \t]on[ \t]\d))[!.]?[)\]*_]{{0,3}}[ \t]*(?:[:–—|-][ \t]+)?",
    _IGNORE_CASE,
)
OPEN_LEAD = Pattern(
    r"(?:☐|⬜️?|⏳|🚧|🔲|:construction:|:white_large_square:"
    r"|[(\[*_]{1,3}(?i:todo|to do|open|in progress|wip|planned|pending|not started)[)\]*_]{1,3}"
    r"|(?:TODO|TO DO|OPEN|WIP)(?=[ \t]?[:–—-]|[ \t]))[ \t]*(?:[:–—-][ \t]*)?"
)
DROPPED_LEAD = Pattern(
    rf"(?:[(\[*_]{{1,3}}(?:{_DROPPED})[)\]*_]{{1,3}}[ \t]*(?:[:–—-][ \t]*)?|(?:{_DROPPED})[ \t]?[:–—][ \t]+)",
    _IGNORE_CASE,
)
# Nothing stands here.
NOTHING = Pattern(
    r"[\W_]*(?:n[./]?a\.?|none(?: (?:yet|so far|at this time|identified|needed"
    r"|required|planned|known))?|nothing(?: (?:yet|to do|planned))?|tbd|tbc|todo"
    r"|to do|null|nil|empty|ingen|keine?|aucune?|ninguna?|nenhuma?|geen|inga"
    r"|nessuna?|なし|无|(?:todo|tbd)[: ]+.{0,30}"
    r"|(?:there (?:are|were) )?no (?:immediate |further |specific |new |additional "
    r"|outstanding |current |open )?(?:action items?|actions?|follow[- ]?ups?"
    r"|tasks?|remediation)\b.{0,60}|none\b.{0,40}"
    r"|(?:same )?as above|see (?:above|below)|not applicable|add (?:here|.{0,30} here)"
    r"|(?:preventative|preventive|corrective|follow[- ]?up|remediation|improvement) ?(?:measure"
    r"|action|item|task)? ?#?\d+|action items?(?: \d+)?|(?:action|item|task) ?\d+"
    r"|lorem ipsum.{0,40})?[\W_]*",
    _IGNORE_CASE,
)
NOBODY = Pattern(
    r"[\W_]*(?:n/?a|none|nobody|no one|no owner|unassigned|tbd|tbc|todo|unknown|ingen|keiner|niemand|-+|\?+)?[\W_]*",
    _IGNORE_CASE,
)

KIND_OF = {
    word: kind
    for kind, words in {
        "prevent": (
            "prevent|prevention|preventive|preventative|preventing|prevents|forhindre"
            "|forebygge|forebyggende|vorbeugen|prävention|prevenir|prevención|prévention"
        ),
        "mitigate": "mitigate|mitigation|mitigative|mitigating|mitigates|minderung|mitigación|atténuation",
        "detect": "detect|detection|detective|detecting|detects|oppdage|erkennung|detección|détection",
        "repair": "repair|repairs|repairing|reparere|reparatur",
        "process": "process|process-improve|process improvement|process improvements|prosess|prozess|proceso|processus",
        "investigate": (
            "investigate|investigation|investigating|investigative|undersøke|analyse"
            "|untersuchen|untersuchung|investigación"
        ),
    }.items()
    for word in words.split("|")
}
# What our own keys and boxes say instead: the writer need not keep these words.
SAID_BY_FIELDS = (
    frozenset(
        (
            "owner owners assignee assigned to dri who responsible due date by on eta deadline "
            "target priority prio status state done completed"
            " ticket tickets ticker issue issues bug bugs jira pr prs see tracked in github tracker "
            "tracking link action item ai type kind frist eier ansvarlig verantwortlich prioritet "
            "for"
        ).split()
    )
    | frozenset(word for name in KIND_OF for word in name.split())
    | frozenset(word for word in _DONE.split("|") if word.isalpha())
)

# A remark behind a paragraph about what became of it.
ANNOTATED = Pattern(
    r"\((?P<what>fixed|added|done|completed|implemented|changed|updated|merged"
    r"|resolved|filed|tracked|see|issue|created|opened|raised)\b[^()]{0,200}\)[ \t.]*$",
    _IGNORE_CASE,
)
# What is left where a template was not filled in.
PLACEHOLDER = Pattern(
    r"[\W_]*(?:\{\{?[ .]?[\w |,/-]{0,28}[ .]?\}\}?|<{1,2}[ ]?[\w /-]{1,40}[ ]?>{1,2}"
    r"|\[[\w ./,'-]{1,60}\](?![(\[])|X{2,4}|\.{3})(?:[ \t]*\[link[^\[\]]{0,40}\])?[\W_]*",
    _IGNORE_CASE,
)
# Questions, hints and rules of a template; what stands around the actions and is none.
HINT = Pattern(
    r"\b(?:sample (?:sub)?headings?|(?:every|each|all) (?:action )?items? (?:should"
    r"|must|needs?|has|have)|(?:action items?|follow-?ups?|tasks?) (?:should"
    r"|must|need to|can|may) (?:have|be|include)"
    r"|this section|(?:please )?(?:list|describe|add|include|fill|outline|specify"
    r"|enter|insert|provide|note|document) (?:any|the|all|each|every|here|out"
    r"|in|below|what|how|your)\b.{0,40}\b(?:tasks?|actions?|items?|section|steps?"
    r"|follow|incident|owner|here|below)"
    r"|what (?:actions?|can|could|should|will|are|steps|needs?|do|is|did|would) .{0,120}\?"
    r"|how (?:can|could|will|do|should|are|did) .{0,120}\?|are there any|who (?:is"
    r"|will|owns)|delete (?:this|if)|replace (?:this|with)|template|see .{0,40}guide)",
    _IGNORE_CASE,
)
# A check list about the document itself.
ABOUT_THE_DOCUMENT = Pattern(
    r"\b(?:sections? (?:above|below)|items? (?:above|below)|(?:is|are|been|was) (?:filled"
    r"|dealt with|cleaned up|linked|published|shared|notified|announced|scheduled)"
    r"|filled (?:out|in)|(?:incident|outage) (?:has been|is|was) (?:over|dealt"
    r"|resolved|closed|declared)|have linked|this (?:document|post-?mortem|report"
    r"|page|template|file)|(?:corrective |follow[- ]?up )?actions? (?:items? )?listed"
    r"|post-?mortem (?:is|has|was|meeting|doc|document|review|template)|report (?:is"
    r"|has been|was)|title and|action items? (?:are|have|has)|reviewed by|approved by"
    r"|sign(?:ed)?[- ]off|stakeholders? (?:are |were |have been )?(?:informed"
    r"|notified))\b",
    _IGNORE_CASE,
)
CHECK_LIST = Pattern(
    r"\b(?:check ?lists?|severity|sign-?offs?|approvals?|classification|category"
    r"|incident type|definition of done|acceptance|criteria|scope|type of|contribution"
    r"|pull request|actions)\b",
    _IGNORE_CASE,
)
LEAD_IN = Pattern(
    r"[*_]{0,3}(?:action items?|actions?|ai|todo|to do|follow[- ]?ups?(?: action| item| task)?|next steps?|task"
    r"|corrective action|preventive action|preventative action|remediation|aksjon|tiltak|maßnahme|acción|ação"
    r"|actie)(?:[ \t#-]{0,2}\d{1,3})?[*_]{0,3}[ \t]?[:：][*_]{0,3}[ \t]*(?=\S)",
    _IGNORE_CASE,
)
OBSERVED = Pattern(
    r"^resolution$|\b(?:what (?:went|happened|did|was|caused|we did|worked)|went (?:well|wrong)"
    r"|where we got|lucky|out of scope|observations?|background|context|root causes?"
    r"|how (?:did|was) (?:it|this|we)|response timeline|rejected|considered|parking lot"
    r"|related (?:incidents|links)|references|links|resources|further reading"
    r"|glossary|appendix)\b",
    _IGNORE_CASE,
)
