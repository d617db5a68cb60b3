"""Action items of houses that were never seen: every layout here is invented."""

from dataclasses import dataclass, field
from datetime import date

import pytest

from afterword.exchange.arrivals.actions.find import find_actions
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.pages.page import open_page
from afterword.exchange.arrivals.survey import ActionFound


@dataclass(frozen=True)
class Layout:
    """A way to write actions, and what has to be found: the line, the first words, and the fields that are not plain."""

    name: str
    text: str
    wanted: list[tuple[int, str, dict[str, object]]] = field(default_factory=list)


def read(text: str) -> tuple[ActionFound, ...]:
    return find_actions(open_page(Manuscript("lamp-outage.md", text))).actions


LAYOUTS = [
    Layout(
        "a table of action item, type, owner, bug",
        "# Lamps went dark\n\n## Action Items\n\n"
        "| Action Item | Type | Owner | Bug |\n| --- | --- | --- | --- |\n"
        "| Add a load test for the lamp ring | mitigate | odile | n/a **DONE** |\n"
        "| Rewrite the dimmer queue | prevent | tariq | [Bug 55512](https://bugs.lamps.example/55512) |\n"
        "| Update the playbook | process | odile | n/a |\n",
        [
            (7, "Add a load test", {"kind": "mitigate", "owners": ("odile",)}),
            (8, "Rewrite the dimmer", {"kind": "prevent", "tracker": "https://bugs.lamps.example/55512"}),
            (9, "Update the playbook", {"kind": "process"}),
        ],
    ),
    Layout(
        "a table with due dates, priorities and states",
        "## Follow-up actions\n\n"
        "| # | Task | Assignee | Priority | Deadline | Status |\n|--|--|--|--|--|--|\n"
        "| 1 | Pin the resolver version | Ines Faro | P1 | 2031-04-02 | Done |\n"
        "| 2 | Alert on certificate age | Ole Brandt | High | 14 April 2031 | In progress |\n"
        "| 3 | Rebuild the old gateway | Ole Brandt | P3 | Q3 2031 | Won't do |\n",
        [
            (
                5,
                "Pin the resolver",
                {"owners": ("Ines Faro",), "priority": "P1", "due": date(2031, 4, 2), "status": "done"},
            ),
            (6, "Alert on certificate", {"priority": None, "due": date(2031, 4, 14), "status": "open"}),
            (7, "Rebuild the old", {"priority": "P3", "due": None, "due_text": "Q3 2031", "status": "dropped"}),
        ],
    ),
    Layout(
        "a table whose owner stands first and whose heads are not usual",
        "## Remediation\n\n"
        "| Who | What | By when |\n|---|---|---|\n"
        "| @noor | Move the sluice controller to the spare bus | 2031-05-01 |\n"
        "| @pim, @rosa | Write the runbook for sluice failure | next sprint |\n",
        [
            (5, "Move the sluice", {"owners": ("@noor",), "due": date(2031, 5, 1)}),
            (6, "Write the runbook", {"owners": ("@pim", "@rosa"), "due_text": "next sprint"}),
        ],
    ),
    Layout(
        "a table without a head of its own",
        "## Action items\n\n|  |  |  |\n|---|---|---|\n| Lower the pump pressure | Gretel Vos | 2031-02-02 |\n",
        [(5, "Lower the pump pressure", {})],
    ),
    Layout(
        "a table with a row before its rule",
        "## Action items\n\n| Action | Owner |\n| Grease the north axle | Bo |\n|---|---|\n| Replace the south axle | Kit |\n",
        [(4, "Grease the north axle", {"owners": ("Bo",)}), (6, "Replace the south axle", {"owners": ("Kit",)})],
    ),
    Layout(
        "a table without a rule",
        "## Action items\n\n| Action | Owner |\n| Grease the north axle | Bo |\n| Replace the south axle | Kit |\n",
        [(4, "Grease the north axle", {"owners": ("Bo",)}), (5, "Replace the south axle", {"owners": ("Kit",)})],
    ),
    Layout(
        "a table turned on its side",
        "## Action items\n\n| Action | Fence the turbine | Paint the mast |\n|---|---|---|\n| Owner | Jo | Mo |\n| Due | 2031-01-02 | 2031-01-09 |\n",
        [
            (3, "Fence the turbine", {"owners": ("Jo",), "due": date(2031, 1, 2)}),
            (3, "Paint the mast", {"owners": ("Mo",), "due": date(2031, 1, 9)}),
        ],
    ),
    Layout(
        "a table of one action with the fields below each other",
        "## Corrective action\n\n| Field | Value |\n|---|---|\n| Action | Seal the cable duct |\n| Owner | Runa Lind |\n| Due date | 2031-06-07 |\n",
        [(3, "Seal the cable duct", {"owners": ("Runa Lind",), "due": date(2031, 6, 7)})],
    ),
    Layout(
        "an HTML table",
        "## Action items\n\n<table>\n<tr><th>Action</th><th>Owner</th><th>Ticket</th></tr>\n"
        '<tr><td>Cap the retry rate</td><td>Wim</td><td><a href="https://jira.mill.example/browse/MILL-7">MILL-7</a></td></tr>\n'
        "<tr><td>Log the mill speed</td><td>Eva</td><td></td></tr>\n</table>\n",
        [
            (5, "Cap the retry rate", {"owners": ("Wim",), "tracker": "https://jira.mill.example/browse/MILL-7"}),
            (6, "Log the mill speed", {"owners": ("Eva",), "tracker": None}),
        ],
    ),
    Layout(
        "a table with keys in the first column",
        "## Next steps\n\n| Key | Summary | Assignee | Status |\n|---|---|---|---|\n| WELL-91 | Drain the well weekly | Siv | To Do |\n| WELL-92 | Fit a float valve | Siv | Closed |\n",
        [
            (5, "Drain the well", {"tracker": "WELL-91", "status": "open"}),
            (6, "Fit a float valve", {"tracker": "WELL-92", "status": "done"}),
        ],
    ),
    Layout(
        "an empty table of a template",
        "## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n|  |  |  |\n| ... | | |\n",
    ),
    Layout(
        "boxes with handles, dates and keys",
        "## Action items\n\n- [x] Rotate the kiln keys @uma KILN-3 due 2031-03-04\n- [ ] Warn before the kiln cools (@per)\n- [] Buy a second kiln by end of Q2\n",
        [
            (
                3,
                "Rotate the kiln keys",
                {"status": "done", "owners": ("@uma",), "tracker": "KILN-3", "due": date(2031, 3, 4)},
            ),
            (4, "Warn before", {"status": "open", "owners": ("@per",)}),
            (5, "Buy a second kiln", {"status": "open", "due_text": "end of Q2"}),
        ],
    ),
    Layout(
        "capital boxes, numbered boxes and escaped boxes",
        "## TODO\n\n- [X] Label the racks\n1. [ ] Count the racks\n\n\\[ \\] Move the racks\n",
        [
            (3, "Label the racks", {"status": "done"}),
            (4, "Count the racks", {}),
            (6, "Move the racks", {"status": "open"}),
        ],
    ),
    Layout(
        "boxes that are characters",
        "## Action items\n\n☑ Oil the gate\n☐ Hang the gate\n\n- ✅ Paint the gate\n- ⬜ Lock the gate\n",
        [
            (3, "Oil the gate", {"status": "done"}),
            (4, "Hang the gate", {"status": "open"}),
            (6, "Paint the gate", {"status": "done"}),
            (7, "Lock the gate", {"status": "open"}),
        ],
    ),
    Layout(
        "names in brackets at the end of most items",
        "## Action items\n\n* Add a second feed to the tower (Marit)\n* Drill the failover monthly (Joost, Ana)\n* Publish the numbers [joost]\n* Archive the old maps (optional)\n",
        [
            (3, "Add a second feed to the tower", {"owners": ("Marit",)}),
            (4, "Drill the failover monthly", {"owners": ("Joost", "Ana")}),
            (5, "Publish the numbers", {"owners": ("joost",)}),
            (6, "Archive the old maps (optional)", {"owners": ()}),
        ],
    ),
    Layout(
        "a single capital word in brackets is no name",
        "## Action items\n\n* Upgrade the broker (Kafka)\n* Restart it nightly\n* Watch its memory\n",
        [
            (3, "Upgrade the broker (Kafka)", {"owners": ()}),
            (4, "Restart it nightly", {}),
            (5, "Watch its memory", {}),
        ],
    ),
    Layout(
        "names behind a dash with a date",
        "## Follow-ups\n\n- Mend the levee — Saar by 3 May\n- Survey the levee — Timo by 2031-05-09\n",
        [
            (3, "Mend the levee", {"owners": ("Saar",), "due_text": "3 May", "due": None}),
            (4, "Survey the levee", {"owners": ("Timo",), "due": date(2031, 5, 9)}),
        ],
    ),
    Layout(
        "owners as the subject",
        "## Next steps\n\n- Hedda to draft the vendor letter by 2031-08-01\n- @rafi will replace the fan\n- Continue to watch the fan\n",
        [
            (3, "Hedda to draft the vendor letter", {"owners": ("Hedda",), "due": date(2031, 8, 1)}),
            (4, "@rafi will replace the fan", {"owners": ("@rafi",)}),
            (5, "Continue to watch the fan", {"owners": ()}),
        ],
    ),
    Layout(
        "owners first",
        "## Action items\n\n- **Hedda**: draft the vendor letter\n- **Rafi**: replace the fan\n",
        [(3, "draft the vendor letter", {"owners": ("Hedda",)}), (4, "replace the fan", {"owners": ("Rafi",)})],
    ),
    Layout(
        "keys on lines below each item",
        "## Action items\n\n- Bolt the crane down\n  - Owner: Liv Aas\n  - Due: 2031-09-30\n  - Priority: P0\n  - Ticket: CRANE-12\n- Weigh the load twice\n  - Status: done\n  - Load cells are in the store.\n",
        [
            (
                3,
                "Bolt the crane down",
                {
                    "owners": ("Liv Aas",),
                    "due": date(2031, 9, 30),
                    "priority": "P0",
                    "tracker": "CRANE-12",
                    "body": "",
                },
            ),
            (8, "Weigh the load twice", {"status": "done", "body": "- Load cells are in the store."}),
        ],
    ),
    Layout(
        "keys behind the words",
        "## Action items\n\n1. Add jitter to the cron. Owner: @bea, ETA: 2031-01-31\n2. Cap the queue (owner: Team Harbour; priority: P2)\n3. Split the queue | Owner: Nils | Due: EOQ | Status: dropped\n",
        [
            (3, "Add jitter to the cron", {"owners": ("@bea",), "due": date(2031, 1, 31)}),
            (4, "Cap the queue", {"owners": ("Team Harbour",), "priority": "P2"}),
            (5, "Split the queue", {"owners": ("Nils",), "due_text": "EOQ", "status": "dropped"}),
        ],
    ),
    Layout(
        "bold keys in paragraphs below bold actions",
        "## Action items\n\n**Fit a surge arrester**\n\n**Owner:** Yara\n**Due:** 2031-12-01\n\n**Test the arrester yearly**\n\n**Owner:** Zeb\n",
        [
            (3, "Fit a surge arrester", {"owners": ("Yara",), "due": date(2031, 12, 1)}),
            (8, "Test the arrester yearly", {"owners": ("Zeb",)}),
        ],
    ),
    Layout(
        "headings with paragraphs",
        "## Preventive measures\n\n### 1. Insulate the pipes\n\nThe pipes froze twice. We order foam in May.\n\n### 2. Heat the pump house\n\nA heater of 2 kW is enough.\n",
        [(3, "Insulate the pipes", {}), (7, "Heat the pump house", {})],
    ),
    Layout(
        "headings with keys below",
        "## Action items\n\n### Replace the lift motor\n\n- Owner: Ada\n- Due: 2031-10-10\n\n### Inspect the cables\n\n- Owner: Bob\n- Status: Done\n",
        [
            (3, "Replace the lift motor", {"owners": ("Ada",), "due": date(2031, 10, 10)}),
            (8, "Inspect the cables", {"owners": ("Bob",), "status": "done"}),
        ],
    ),
    Layout(
        "groups that say the state and the time",
        "## Action items\n\n### Completed\n\n- Flush the cache\n\n### Short term (by 2031-03-01)\n\n- Shrink the cache\n\n### Won't do\n\n- Buy a bigger cache\n",
        [
            (5, "Flush the cache", {"status": "done", "group": "Completed"}),
            (9, "Shrink the cache", {"status": "open", "due": date(2031, 3, 1)}),
            (13, "Buy a bigger cache", {"status": "dropped"}),
        ],
    ),
    Layout(
        "labels instead of headings, with a phase for all below",
        "## Remediation\n\n**Prevention**\n\n- Lock the valve\n\n**Detection:**\n\n- Watch the valve\n\nDone:\n\n- Close the valve\n",
        [
            (5, "Lock the valve", {"kind": "prevent"}),
            (9, "Watch the valve", {"kind": "detect"}),
            (13, "Close the valve", {"status": "done"}),
        ],
    ),
    Layout(
        "bullets that only group the tasks below them",
        "## Action items\n\n- Monitoring\n  - Plot the tide\n  - Alert on the tide\n- **Process:**\n  - Hold a drill each spring\n- Raise the dyke by half a metre\n  - clay from the north pit\n  - grass after that\n",
        [
            (4, "Plot the tide", {"group": "Monitoring"}),
            (5, "Alert on the tide", {}),
            (7, "Hold a drill", {}),
            (8, "Raise the dyke", {"body": "- clay from the north pit\n- grass after that"}),
        ],
    ),
    Layout(
        "marks of kind and priority before the words",
        "## Action items\n\n- [prevent] Refuse empty manifests\n- (P1) Roll manifests back in one step\n- DETECT: count refused manifests\n- P2: Name the manifests\n- **HIGH** Sign the manifests\n",
        [
            (3, "Refuse empty manifests", {"kind": "prevent"}),
            (4, "Roll manifests back", {"priority": "P1"}),
            (5, "count refused manifests", {"kind": "detect"}),
            (6, "Name the manifests", {"priority": "P2"}),
            (7, "**HIGH** Sign the manifests", {"priority": None}),
        ],
    ),
    Layout(
        "states behind the words",
        "## Action items\n\n- Ground the antenna (Done!)\n- Shield the antenna - completed on 2031-02-03\n- ~~Move the antenna~~\n- Sell the antenna (cancelled)\n- Tune the antenna — DONE\n- Call the job that is done nightly\n",
        [
            (3, "Ground the antenna", {"status": "done"}),
            (4, "Shield the antenna", {"status": "done", "done_on": date(2031, 2, 3)}),
            (5, "Move the antenna", {"status": "done"}),
            (6, "Sell the antenna", {"status": "dropped"}),
            (7, "Tune the antenna", {"status": "done"}),
            (8, "Call the job that is done nightly", {"status": "open"}),
        ],
    ),
    Layout(
        "issues as links, references, numbers and pull requests",
        "## Action items\n\n- Trim the log ([#81](https://git.example/oak/axe/issues/81))\n- Index the log ([PR](https://git.example/oak/axe/pull/9))\n- Ship the log [ticket][t]\n- Zip the log oak/axe#12\n\n[t]: https://git.example/oak/axe/issues/83\n",
        [
            (3, "Trim the log", {"tracker": "https://git.example/oak/axe/issues/81"}),
            (4, "Index the log", {"tracker": "https://git.example/oak/axe/pull/9"}),
            (5, "Ship the log", {"tracker": "https://git.example/oak/axe/issues/83"}),
            (6, "Zip the log", {"tracker": "oak/axe#12"}),
        ],
    ),
    Layout(
        "prose that promises",
        "## How we prevent this\n\nThe river rose faster than the model said. We will add two gauges upstream and feed them to the model.\n",
        [(3, "We will add two gauges", {})],
    ),
    Layout(
        "lines of prose that command",
        "## Corrective measures\n\nAdd a gauge upstream.\nTeach the night shift to read it.\nBuy a boat.\n",
        [(3, "Add a gauge", {}), (4, "Teach the night shift", {}), (5, "Buy a boat", {})],
    ),
    Layout(
        "prose that tells the past",
        "## Remediation\n\nWe restarted the pumps and the water went down within an hour.\n",
    ),
    Layout("nothing to do", "## Action items\n\nNo action items.\n"),
    Layout("nothing to do in a list", "## Action items\n\n- N/A\n- None\n- TBD\n"),
    Layout(
        "hints of a template",
        "## Action items\n\n*List the tasks that follow from this incident.*\n\n[Describe each action, its owner and due date here]\n\n<!-- - [ ] example -->\n",
    ),
    Layout(
        "a check list about the document",
        "## Checklist\n\n- [x] Post-mortem is reviewed\n- [ ] Sections above are filled in\n- [ ] Stakeholders are notified\n",
    ),
    Layout(
        "observations under a heading inside the actions",
        "## Action items\n\n### What went wrong\n\n- Nobody saw the gauge\n\n### Improvements\n\n- Move the gauge into view\n",
        [(9, "Move the gauge into view", {})],
    ),
    Layout(
        "boxes in a section of lessons",
        "## What went wrong\n\n- Nobody saw the gauge\n- [ ] Move the gauge into view of the desk\n",
        [(4, "Move the gauge into view of the desk", {"status": "open"})],
    ),
    Layout(
        "a lead-in in a section of lessons",
        "## Lessons learned\n\n- The gauge was hidden.\n  - **Action item:** Move the gauge (owner: Finn)\n\nAction: Teach the night shift about gauges.\n",
        [(4, "Move the gauge", {"owners": ("Finn",)}), (6, "Teach the night shift", {})],
    ),
    Layout(
        "what was done during the incident",
        "## Timeline\n\n- 10:00 Action: restarted the pump\n- 10:05 the pump runs\n\n## Resolution\n\n- Restarted the pump\n- Reset the gauge\n",
    ),
    Layout("a list in a fence", "## Action items\n\n```\n- [ ] Move the gauge\n- Add a gauge\n```\n"),
    Layout(
        "lines joined by breaks",
        "## Action items\n\n- Dredge the channel<br>Owner: Vera<br>Due: 2031-07-01\n",
        [(3, "Dredge the channel", {"owners": ("Vera",), "due": date(2031, 7, 1)})],
    ),
    Layout(
        "a definition list",
        "## Action items\n\nDredge the channel\n: Owner: Vera\n: Mud goes to the east field.\n",
        [(3, "Dredge the channel", {"owners": ("Vera",)})],
    ),
    Layout(
        "numbers that details interrupt",
        "## Action items\n\n1. **Deepen the canal**\n\n- buy a dredger\n- rent a barge\n\n2. **Widen the lock**\n\n- new gates\n",
        [(3, "**Deepen the canal**", {}), (8, "**Widen the lock**", {})],
    ),
    Layout(
        "numbered labels",
        "## Action items\n\nAI-1: Mark the shoals (Owner: Kaj)\nAI-2: Light the shoals\n",
        [(3, "Mark the shoals", {"owners": ("Kaj",)}), (4, "Light the shoals", {})],
    ),
    Layout(
        "bullets of other shapes",
        "## Action items\n\n• Mark the shoals\n• Light the shoals\n",
        [(3, "Mark the shoals", {}), (4, "Light the shoals", {})],
    ),
    Layout(
        "German",
        "## Maßnahmen\n\n| Maßnahme | Verantwortlich | Fällig | Status |\n|---|---|---|---|\n| Deich erhöhen | Uwe | 01.02.2031 | erledigt |\n| Pegel melden | Ute | 15.03.2031 | offen |\n",
        [
            (5, "Deich erhöhen", {"owners": ("Uwe",), "status": "done"}),
            (6, "Pegel melden", {"owners": ("Ute",), "due": date(2031, 3, 15), "status": "open"}),
        ],
    ),
    Layout(
        "Norwegian",
        "## Tiltak\n\n- [x] Heve demningen\n- Varsle kraftverket (Ansvarlig: Siri, Frist: 2031-02-02)\n",
        [
            (3, "Heve demningen", {"status": "done"}),
            (4, "Varsle kraftverket", {"owners": ("Siri",), "due": date(2031, 2, 2)}),
        ],
    ),
    Layout(
        "a table of actions under a heading nobody knows",
        "## Sluice board\n\n| Action item | Owner | Due |\n|---|---|---|\n| Grease the sluice | Ann | 2031-01-01 |\n",
        [(5, "Grease the sluice", {"owners": ("Ann",)})],
    ),
    Layout(
        "a state and a link in one cell",
        "## Action items\n\n| Action | Owner | Status |\n|---|---|---|\n| Grease the sluice | Ann | Done ([SLU-4](https://jira.sluice.example/browse/SLU-4)) |\n",
        [(5, "Grease the sluice", {"status": "done", "tracker": "https://jira.sluice.example/browse/SLU-4"})],
    ),
    Layout(
        "sub-headings of a template, some with nothing below",
        "## Action items\n\n### Prevention\n\n- Add a second pump\n\n### Mitigation\n\nNone.\n\n### Fixes\n\n"
        "| Action Item | Owner |\n|---|---|\n| Weld the pump | Ann |\n\n### Resolution\n\n- Restarted the pump\n",
        [(5, "Add a second pump", {"kind": "prevent"}), (15, "Weld the pump", {"owners": ("Ann",)})],
    ),
    Layout(
        "paragraphs with a remark about what became of them",
        "## Follow-up\n\nThe alarm reaches one person. (fixed by adding the harbour)\n\n"
        "The alarm should ring louder. (filed https://git.example/tide/gate/issues/9)\n",
        [
            (3, "The alarm reaches one person", {"status": "done"}),
            (5, "The alarm should ring", {"status": "open", "tracker": "https://git.example/tide/gate/issues/9"}),
        ],
    ),
    Layout(
        "handles with the mark behind, and the state behind them",
        "## Action items\n\n- All gates should have a lamp. OWNER: mina@ (DONE).\n- Skip dry gates. OWNER: olof@.\n",
        [(3, "All gates", {"owners": ("mina@",), "status": "done"}), (4, "Skip dry gates", {"owners": ("olof@",)})],
    ),
    Layout(
        "a table without bars at its ends, with marks for the state",
        "## Action items\n\nStatus | Action Item | Owner\n---: | --- | ---:\n🔄 | Clean the gate | Jon\n✔️ | Paint the gate | Mia\n",
        [(5, "Clean the gate", {"status": "open"}), (6, "Paint the gate", {"status": "done"})],
    ),
    Layout(
        "a state where the issue should stand",
        "## Action items\n\n| Action | Owner | Bug |\n|---|---|---|\n| Oil the gate | Jon | Bug 440 **DONE** |\n| Hang the gate | Mia | n/a **DONE** |\n",
        [
            (5, "Oil the gate", {"status": "done", "tracker": "Bug 440"}),
            (6, "Hang the gate", {"status": "done", "tracker": None}),
        ],
    ),
    Layout(
        "bold horizons before each task",
        "## Action plan\n\n**Short-term (by 2031-04-01)**: Add a replica.\n\n**Long-term**: Move to another valley by Q2 2032.\n",
        [
            (3, "**Short-term", {"due": date(2031, 4, 1)}),
            (5, "**Long-term**: Move", {"due_text": "Q2 2032"}),
        ],
    ),
    Layout(
        "the owner before a dash",
        "## Action items\n\n* Owner: Ivy Moss - Mend the fan by May 3, 2031\n* @joe - Clean the fan (#12)\n",
        [
            (3, "Mend the fan", {"owners": ("Ivy Moss",), "due": date(2031, 5, 3)}),
            (4, "Clean the fan", {"owners": ("@joe",), "tracker": "#12"}),
        ],
    ),
    Layout(
        "states in brackets with an estimate",
        "## How will we make incidents like this less likely?\n\n* We replaced the pump (Completed)\n"
        "* We are adding gauges (Estimated completion: July 2031)\n",
        [
            (3, "We replaced the pump", {"status": "done"}),
            (4, "We are adding gauges", {"status": "open", "due_text": "July 2031", "due": None}),
        ],
    ),
    Layout(
        "a template nobody filled in",
        "## Corrective actions\n\n| Category | Action | Owner | Due |\n|---|---|---|---|\n| Immediate | {action} | {name} | {date} |\n\n"
        "- [ ] Prevent recurrence:\n- [ ] Preventative measure 1\n- Owner:\n- [Describe the action]\n- [ ] Add follow-up tasks here\n",
    ),
    Layout(
        "an introduction that says all of them are done",
        "## Action items\n\nThe following items are already completed:\n\n- Drain the lock\n\nStill open:\n\n- Fill the lock\n",
        [(5, "Drain the lock", {"status": "done"}), (9, "Fill the lock", {"status": "open"})],
    ),
    Layout(
        "a long introduction among the bullets",
        "## Action items\n\n- Things that can be improved:\n  1. Lock alerts\n  2. Lock drills\n",
        [(4, "Lock alerts", {}), (5, "Lock drills", {})],
    ),
    Layout(
        "dates with a month first where the house says so nowhere",
        "## Action items\n\n- Test the lock (due 03/04/2031)\n- Test the gate (due 13.04.2031)\n- Upgrade the lock to 1.5.24\n",
        [
            (3, "Test the lock", {"due": None, "due_text": "03/04/2031"}),
            (4, "Test the gate", {"due": date(2031, 4, 13)}),
            (5, "Upgrade the lock to 1.5.24", {"due_text": None}),
        ],
    ),
    Layout(
        "Windows line ends",
        "## Action items\r\n\r\n- [x] Oil the lock\r\n- Owner: Bo; Due: 2031-01-01 - Grease the lock\r\n",
        [(3, "Oil the lock", {"status": "done"}), (4, "Grease the lock", {"owners": ("Bo",)})],
    ),
    Layout(
        "French",
        "## Actions correctives\n\n| Action | Responsable | Échéance | Statut |\n|---|---|---|---|\n| Purger le réservoir | Luc | 2031-02-01 | terminé |\n",
        [(5, "Purger le réservoir", {"owners": ("Luc",), "due": date(2031, 2, 1), "status": "done"})],
    ),
    Layout(
        "Spanish",
        "## Acciones correctivas\n\n- [ ] Revisar la bomba (Responsable: Inés, Plazo: 2031-03-01)\n- Documentar la bomba. (hecho)\n",
        [
            (3, "Revisar la bomba", {"owners": ("Inés",), "due": date(2031, 3, 1)}),
            (4, "Documentar la bomba", {"status": "done"}),
        ],
    ),
    Layout(
        "a list left in HTML",
        "## Action items\n\n<ul>\n<li>Oil the lock (@bo)</li>\n<li>Grease the <b>lock</b>\n<li></li>\n</ul>\n",
        [(4, "Oil the lock", {"owners": ("@bo",)}), (5, "Grease the lock", {})],
    ),
    Layout(
        "horizons that hold boxes, names in italics",
        "## Corrective actions\n\n1. **Short term**\n   - [ ] Fit gauges — *Jane Doe*, due 2031-05-05\n   - [x] Fit alarms — *Bob*, done 2031-04-04\n",
        [
            (4, "Fit gauges", {"owners": ("Jane Doe",), "due": date(2031, 5, 5), "status": "open"}),
            (5, "Fit alarms", {"owners": ("Bob",), "status": "done", "done_on": date(2031, 4, 4)}),
        ],
    ),
    Layout(
        "marks together behind the words",
        "## Action items\n\n- Fit a float valve (@jo, P1, 2031-04-30)\n- Drain the well. Owner: Mara, P2, 2031-05-06.\n"
        "- Dig a well, owner @kai, due 8 May 2031, P0\n- Fill the well (author: Tess, P3, by end of May)\n",
        [
            (3, "Fit a float valve", {"owners": ("@jo",), "priority": "P1", "due": date(2031, 4, 30)}),
            (4, "Drain the well", {"owners": ("Mara",), "priority": "P2", "due": date(2031, 5, 6)}),
            (5, "Dig a well", {"owners": ("@kai",), "priority": "P0", "due": date(2031, 5, 8)}),
            (6, "Fill the well", {"owners": ("Tess",), "priority": "P3", "due_text": "end of May"}),
        ],
    ),
    Layout(
        "paragraphs that command, with a clause behind the verb",
        "## Action items\n\n### Wells\n\nFix pumps so that wells are not drained when it rains\n",
        [(5, "Fix pumps so that wells", {"status": "open"})],
    ),
    Layout(
        "check marks and tasks by number",
        "## Action items\n\n- ✓ Fit a float valve (T40112)\n- Drain the well (T40113)\n",
        [
            (3, "Fit a float valve", {"status": "done", "tracker": "T40112"}),
            (4, "Drain the well", {"status": "open", "tracker": "T40113"}),
        ],
    ),
    Layout(
        "braces of a template around real words",
        "## Action items\n\n1. {{ Bringing water to the upper village }} [link to issue]\n2. {{ summary }} [link to issue]\n",
        [(3, "{{ Bringing water", {"status": "open"})],
    ),
]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_actions_are_read_however_they_are_written(layout: Layout) -> None:
    page = open_page(Manuscript("lamp-outage.md", layout.text))

    found = find_actions(page).actions

    places = [(page.positions.line(action.span.start), action.text) for action in found]
    assert [line for line, _ in places] == [line for line, _, _ in layout.wanted], places
    for action, (_, words, fields) in zip(found, layout.wanted, strict=True):
        assert action.text.startswith(words)
        assert {name: getattr(action, name) for name in fields} == fields, action.text
