"""Timelines of houses that do not exist, in as many layouts as people think of."""

from typing import NamedTuple

import pytest

from afterword.exchange.arrivals.events.find import find_events
from afterword.exchange.arrivals.manuscript import Manuscript
from afterword.exchange.arrivals.pages.page import open_page
from afterword.exchange.arrivals.survey import EventsFound


def found_in(text: str, name: str = "report.md") -> EventsFound:
    return find_events(open_page(Manuscript(name, text)))


def told(text: str, name: str = "report.md") -> list[tuple[int, str | None, str]]:
    """Line of the stamp, moment, words of every event."""
    page = open_page(Manuscript(name, text))
    return [
        (
            page.positions.line(event.time_span.start),
            event.start.isoformat().replace("+00:00", "Z") if event.start else (str(event.day) if event.day else None),
            event.text,
        )
        for event in find_events(page).events
    ]


class Layout(NamedTuple):
    name: str
    text: str
    events: list[tuple[int, str | None, str]]
    file: str = "report.md"


LAYOUTS = [
    Layout(
        "paragraphs that begin at a time, under what was done",
        "# Outage on 2 May 2024\n\n## What we did\n\nAt 9:14am, a relay was full.\n\nAt 9:20am, an alert told us.\n\n"
        "At 1:05pm, we emptied it.\n\n## Impact\n\nTea at 3pm was cold.\n",
        [
            (5, "2024-05-02T09:14:00", "a relay was full."),
            (7, "2024-05-02T09:20:00", "an alert told us."),
            (9, "2024-05-02T13:05:00", "we emptied it."),
        ],
    ),
    Layout(
        "bullets with an en dash and a zone each",
        "# Queue stalled\n\n**Date:** 2024-05-14\n\n## Timeline\n\n- 09:12 UTC – Deploy of queue 4.1.\n- 09:20 UTC – Depth grows.\n",
        [(7, "2024-05-14T09:12:00Z", "Deploy of queue 4.1."), (8, "2024-05-14T09:20:00Z", "Depth grows.")],
    ),
    Layout(
        "a table of one column for date and time, Confluence's way",
        "# Login outage\n\n## Timeline\n\n| When (CET) | What happened | Who |\n| --- | --- | --- |\n"
        "| 3 Mar 2023, 14:05 | Certificate expired | Nina |\n| 3 Mar 2023, 14:31 | New one installed | Ole |\n",
        [
            (7, "2023-03-03T14:05:00+01:00", "Certificate expired"),
            (8, "2023-03-03T14:31:00+01:00", "New one installed"),
        ],
    ),
    Layout(
        "a table with the description first",
        "# Login outage\n\n## Timeline\n\n| Event | Time |\n| --- | --- |\n| Certificate expired | 2023-03-03 14:05 |\n| New one installed | 2023-03-03 14:31 |\n",
        [(7, "2023-03-03T14:05:00", "Certificate expired"), (8, "2023-03-03T14:31:00", "New one installed")],
    ),
    Layout(
        "a table whose date stands only where it changes",
        "## Timeline (UTC)\n\n| Date | Time | Description |\n|---|---|---|\n| 2022-11-30 | 23:50 | Disk full |\n| | 23:58 | Paged |\n| 2022-12-01 | 00:10 | Freed |\n",
        [
            (5, "2022-11-30T23:50:00Z", "Disk full"),
            (6, "2022-11-30T23:58:00Z", "Paged"),
            (7, "2022-12-01T00:10:00Z", "Freed"),
        ],
    ),
    Layout(
        "a table without the outer bars",
        "## Timeline\n\nTime | Event\n--- | ---\n2022-06-01 10:00 | Cache flushed\n2022-06-01 10:04 | Load doubles\n",
        [(5, "2022-06-01T10:00:00", "Cache flushed"), (6, "2022-06-01T10:04:00", "Load doubles")],
    ),
    Layout(
        "a table whose line below the head is missing",
        "## Timeline\n\n| Time | Event |\n| 2022-06-01 10:00 | Cache flushed |\n| 2022-06-01 10:04 | Load doubles |\n",
        [(4, "2022-06-01T10:00:00", "Cache flushed"), (5, "2022-06-01T10:04:00", "Load doubles")],
    ),
    Layout(
        "headings with words behind the time",
        "# 2021-09-07 Gateway\n\n## Timeline\n\n### 13:02 - Alert\n\nThe gateway answers 502.\n\n### 13:15 - Rollback\n\nDone by hand.\n",
        [(5, "2021-09-07T13:02:00", "Alert"), (9, "2021-09-07T13:15:00", "Rollback")],
    ),
    Layout(
        "headings with the time behind the words",
        "# 2021-09-07 Gateway\n\n## Timeline\n\n### Alert (13:02 UTC)\n\nThe gateway answers 502.\n\n### Rollback (13:15 UTC)\n\nDone by hand.\n",
        [(5, "2021-09-07T13:02:00Z", "Alert"), (9, "2021-09-07T13:15:00Z", "Rollback")],
    ),
    Layout(
        "day headings that are siblings of the timeline's",
        "# Outage\n\n## Timeline\n\n## 2020-02-28\n\n- 23:40 Lag begins\n\n## 2020-02-29\n\n- 00:15 Lag ends\n\n## Impact\n\nSome.\n",
        [(7, "2020-02-28T23:40:00", "Lag begins"), (11, "2020-02-29T00:15:00", "Lag ends")],
    ),
    Layout(
        "a list of days with a list of times in each",
        "## Timeline\n\n- **Monday, 8 April 2024**\n  - 08:00 Import started\n  - 09:30 Import failed\n- **Tuesday, 9 April 2024**\n  - 07:10 Import repeated\n",
        [
            (4, "2024-04-08T08:00:00", "Import started"),
            (5, "2024-04-08T09:30:00", "Import failed"),
            (7, "2024-04-09T07:10:00", "Import repeated"),
        ],
    ),
    Layout(
        "American dates with slashes, decided by one of them",
        "## Timeline (all times ET)\n\n- 6/9/2023 4:15 PM: Storage alert\n- 6/13/2023 9:00 AM: Storage grown\n",
        [(3, "2023-06-09T16:15:00-04:00", "Storage alert"), (4, "2023-06-13T09:00:00-04:00", "Storage grown")],
    ),
    Layout(
        "European dates with slashes, decided by their order",
        "## Timeline\n\n- 05/11/2023 22:00 Batch late\n- 06/11/2023 06:00 Batch stopped\n- 07/11/2023 08:00 Batch repaired\n",
        [
            (3, "2023-11-05T22:00:00", "Batch late"),
            (4, "2023-11-06T06:00:00", "Batch stopped"),
            (5, "2023-11-07T08:00:00", "Batch repaired"),
        ],
    ),
    Layout(
        "a date the file's name decides",
        "# Billing\n\n## Timeline\n\n- 04/03/2022 10:00 Invoices doubled\n- 04/03/2022 11:20 Job stopped\n",
        [(5, "2022-03-04T10:00:00", "Invoices doubled"), (6, "2022-03-04T11:20:00", "Job stopped")],
        "2022-03-04-billing.md",
    ),
    Layout(
        "German",
        "# Ausfall der Anmeldung\n\n## Zeitleiste\n\nAlle Zeiten in MESZ.\n\n- 12. Juli 2023, 14:05 Uhr: Zertifikat läuft ab\n- 14:20 Uhr: Alarm\n- gegen 15:00 Uhr: Neues Zertifikat\n",
        [
            (7, "2023-07-12T14:05:00+02:00", "Zertifikat läuft ab"),
            (8, "2023-07-12T14:20:00+02:00", "Alarm"),
            (9, "2023-07-12T15:00:00+02:00", "Neues Zertifikat"),
        ],
    ),
    Layout(
        "French",
        "# Panne du paiement\n\n## Chronologie\n\n- **3 juin 2023 à 15h42** : alerte reçue\n- **15h50** : retour arrière\n- **16h05** : service rétabli\n",
        [
            (5, "2023-06-03T15:42:00", "alerte reçue"),
            (6, "2023-06-03T15:50:00", "retour arrière"),
            (7, "2023-06-03T16:05:00", "service rétabli"),
        ],
    ),
    Layout(
        "Portuguese",
        "# Queda do catálogo\n\n## Linha do tempo\n\n- 5 de maio de 2023, 14h30: pico de erros\n- 14h45: reversão\n",
        [(5, "2023-05-05T14:30:00", "pico de erros"), (6, "2023-05-05T14:45:00", "reversão")],
    ),
    Layout(
        "Spanish in a table",
        "# Caída\n\n## Cronología\n\n| Hora | Evento |\n|---|---|\n| 12 de enero de 2024 10:05 | Alerta |\n| 10:30 | Solución |\n",
        [(7, "2024-01-12T10:05:00", "Alerta"), (8, "2024-01-12T10:30:00", "Solución")],
    ),
    Layout(
        "Japanese",
        "# 障害報告\n\n## タイムライン\n\n- 2024年1月5日 10時30分 障害発生\n- 10時45分 原因特定\n- 11:05 復旧\n",
        [
            (5, "2024-01-05T10:30:00", "障害発生"),
            (6, "2024-01-05T10:45:00", "原因特定"),
            (7, "2024-01-05T11:05:00", "復旧"),
        ],
    ),
    Layout(
        "prose, a sentence an event",
        "# Edge outage of 21 July 2020\n\n## Timeline\n\nAt 21:12 UTC the backbone link flapped. Traffic fell by half. At 21:39 UTC we\nrerouted it, and by 21:47 UTC all was well.\n",
        [
            (5, "2020-07-21T21:12:00Z", "the backbone link flapped."),
            (5, "2020-07-21T21:39:00Z", "we rerouted it"),
            (6, "2020-07-21T21:47:00Z", "all was well."),
        ],
    ),
    Layout(
        "ISO instants",
        "## Timeline\n\n* 2024-01-05T10:15:00Z Alert fires\n* 2024-01-05T10:20:30Z Ack\n",
        [(3, "2024-01-05T10:15:00Z", "Alert fires"), (4, "2024-01-05T10:20:30Z", "Ack")],
    ),
    Layout(
        "lines joined by br",
        "# Slow search, 2019-10-02\n\n## Timeline\n\n10:00 Index rebuilt<br>10:20 Search slow<br/>\n10:45 Index restored\n",
        [
            (5, "2019-10-02T10:00:00", "Index rebuilt"),
            (5, "2019-10-02T10:20:00", "Search slow"),
            (6, "2019-10-02T10:45:00", "Index restored"),
        ],
    ),
    Layout(
        "lines with hard breaks",
        "# Slow search, 2019-10-02\n\n## Timeline\n\n10:00 Index rebuilt  \n10:20 Search slow  \n10:45 Index restored\n",
        [
            (5, "2019-10-02T10:00:00", "Index rebuilt"),
            (6, "2019-10-02T10:20:00", "Search slow"),
            (7, "2019-10-02T10:45:00", "Index restored"),
        ],
    ),
    Layout(
        "a wrapped line that begins with a time",
        "# Slow search, 2019-10-02\n\n## Timeline\n\n- 10:00 Index rebuilt, which had taken from 09:15 until\n  09:58 on the standby\n- 10:20 Search slow\n",
        [
            (5, "2019-10-02T10:00:00", "Index rebuilt, which had taken from 09:15 until 09:58 on the standby"),
            (7, "2019-10-02T10:20:00", "Search slow"),
        ],
    ),
    Layout(
        "numbered",
        "# 2023-08-08 DNS\n\n## Sequence of events\n\n1. 08:01 - Zone published\n2. 08:03 - Resolvers fail\n3. 08:30 - Zone restored\n",
        [
            (5, "2023-08-08T08:01:00", "Zone published"),
            (6, "2023-08-08T08:03:00", "Resolvers fail"),
            (7, "2023-08-08T08:30:00", "Zone restored"),
        ],
    ),
    Layout(
        "check boxes and emoji",
        "# 2023-08-08 DNS\n\n## Timeline\n\n- [x] 08:01 Zone published\n- :fire: 08:03 Resolvers fail\n- 🟢 08:30 Zone restored\n",
        [
            (5, "2023-08-08T08:01:00", "Zone published"),
            (6, "2023-08-08T08:03:00", "Resolvers fail"),
            (7, "2023-08-08T08:30:00", "Zone restored"),
        ],
    ),
    Layout(
        "bold with the words inside",
        "# 2023-08-08 DNS\n\n## Timeline\n\n- **08:01 UTC: Zone published.** By hand.\n- **08:30 UTC: Zone restored.**\n",
        [
            (5, "2023-08-08T08:01:00Z", "**Zone published.** By hand."),
            (6, "2023-08-08T08:30:00Z", "**Zone restored.**"),
        ],
    ),
    Layout(
        "code, italics and brackets",
        "# 2023-08-08 DNS\n\n## Timeline\n\n- `08:01` Zone published\n- _08:03_ Resolvers fail\n- [08:30] Zone restored\n- (08:40) Closed\n",
        [
            (5, "2023-08-08T08:01:00", "Zone published"),
            (6, "2023-08-08T08:03:00", "Resolvers fail"),
            (7, "2023-08-08T08:30:00", "Zone restored"),
            (8, "2023-08-08T08:40:00", "Closed"),
        ],
    ),
    Layout(
        "bold paragraphs with the words below",
        "# 2023-08-08 DNS\n\n## Timeline\n\n**08:01**\n\nZone published.\n\n**08:30**\n\nZone restored.\n",
        [(5, "2023-08-08T08:01:00", "Zone published."), (9, "2023-08-08T08:30:00", "Zone restored.")],
    ),
    Layout(
        "times of four digits",
        "# 2018-04-04 Mail\n\n## Timeline\n\n- 0915 - Mail queues\n- 0930 - Relay restarted\n- 1010 - Queue empty\n",
        [
            (5, "2018-04-04T09:15:00", "Mail queues"),
            (6, "2018-04-04T09:30:00", "Relay restarted"),
            (7, "2018-04-04T10:10:00", "Queue empty"),
        ],
    ),
    Layout(
        "times with a dot",
        "# 2018-04-04 Mail\n\n## Timeline\n\n- 9.15: Mail queues\n- 9.30: Relay restarted\n",
        [(5, "2018-04-04T09:15:00", "Mail queues"), (6, "2018-04-04T09:30:00", "Relay restarted")],
    ),
    Layout(
        "twelve hours without halves, past noon",
        "# 2018-04-04 Mail\n\n## Timeline\n\n- 11:40 Mail queues\n- 12:10 Relay restarted\n- 1:05 Queue empty\n",
        [
            (5, "2018-04-04T11:40:00", "Mail queues"),
            (6, "2018-04-04T12:10:00", "Relay restarted"),
            (7, "2018-04-04T13:05:00", "Queue empty"),
        ],
    ),
    Layout(
        "an afternoon named once",
        "# 2018-04-04 Mail\n\n## Timeline\n\n- 2:54 p.m. Mail queues\n- 3:10 Relay restarted\n- 3:45 p.m. Queue empty\n",
        [
            (5, "2018-04-04T14:54:00", "Mail queues"),
            (6, "2018-04-04T15:10:00", "Relay restarted"),
            (7, "2018-04-04T15:45:00", "Queue empty"),
        ],
    ),
    Layout(
        "over midnight",
        "# 2018-12-31 Mail\n\n## Timeline\n\n- 23:50 Mail queues\n- 00:40 Relay restarted\n",
        [(5, "2018-12-31T23:50:00", "Mail queues"), (6, "2019-01-01T00:40:00", "Relay restarted")],
    ),
    Layout(
        "a small disorder is no midnight",
        "# 2018-12-31 Mail\n\n## Timeline\n\n- 13:50 Mail queues\n- 13:20 First mail late\n- 14:00 Relay restarted\n",
        [
            (5, "2018-12-31T13:50:00", "Mail queues"),
            (6, "2018-12-31T13:20:00", "First mail late"),
            (7, "2018-12-31T14:00:00", "Relay restarted"),
        ],
    ),
    Layout(
        "newest first",
        "# 2018-12-31 Mail\n\n## Timeline\n\n- 18:40 Resolved\n- 17:00 Monitoring\n- 09:30 Identified\n- 09:00 Investigating\n",
        [
            (5, "2018-12-31T18:40:00", "Resolved"),
            (6, "2018-12-31T17:00:00", "Monitoring"),
            (7, "2018-12-31T09:30:00", "Identified"),
            (8, "2018-12-31T09:00:00", "Investigating"),
        ],
    ),
    Layout(
        "a year that is missing, from the front matter",
        "---\ntitle: Mail\ndate: 2021-01-03\n---\n\n## Timeline\n\n- Dec 30, 09:00 Mail queues\n- Jan 2, 10:00 Relay restarted\n",
        [(8, "2020-12-30T09:00:00", "Mail queues"), (9, "2021-01-02T10:00:00", "Relay restarted")],
    ),
    Layout(
        "one sentence names day and zone",
        "# Mail\n\n## Timeline\n\nUnless otherwise noted all events happened on 2021-05-06, times are in PDT.\n\n- 09:00 Mail queues\n- 10:00 Relay restarted\n",
        [(7, "2021-05-06T09:00:00-07:00", "Mail queues"), (8, "2021-05-06T10:00:00-07:00", "Relay restarted")],
    ),
    Layout(
        "definition-like lines",
        "# 2022-02-22 Mail\n\n## Timeline\n\n09:00 UTC\n: Mail queues\n\n09:20 UTC\n: Relay restarted\n",
        [(5, "2022-02-22T09:00:00Z", "Mail queues"), (8, "2022-02-22T09:20:00Z", "Relay restarted")],
    ),
    Layout(
        "time, zone and then the day",
        "## Timeline\n\n- 10:30 UTC on 5 May 2024 - Alert\n- 11:00 UTC on 6 May 2024 - Fixed\n",
        [(3, "2024-05-05T10:30:00Z", "Alert"), (4, "2024-05-06T11:00:00Z", "Fixed")],
    ),
    Layout(
        "offsets from a start that is told",
        "# 2024-05-05 Mail\n\n## Timeline\n\n- T+0 (10:30 UTC): Alert\n- T+15m: Relay restarted\n- T+1h05m: Queue empty\n",
        [
            (5, "2024-05-05T10:30:00Z", "Alert"),
            (6, "2024-05-05T10:45:00Z", "Relay restarted"),
            (7, "2024-05-05T11:35:00Z", "Queue empty"),
        ],
    ),
    Layout(
        "days alone",
        "## Timeline\n\n- 2024-05-05: Reported\n- 2024-05-09: Fixed\n",
        [(3, "2024-05-05", "Reported"), (4, "2024-05-09", "Fixed")],
    ),
    Layout(
        "a timeline under what happened",
        "# Outage 2024-05-05\n\n## What happened\n\nThe relay was full.\n\n- 10:00 UTC - Mail queues\n- 10:20 UTC - Paged\n- 11:00 UTC - Relay grown\n\n## Root cause\n\nGrowth.\n",
        [
            (7, "2024-05-05T10:00:00Z", "Mail queues"),
            (8, "2024-05-05T10:20:00Z", "Paged"),
            (9, "2024-05-05T11:00:00Z", "Relay grown"),
        ],
    ),
    Layout(
        "labels with the time behind them",
        "# Outage 2024-05-05\n\n## Timeline\n\n- Detected: 10:00 UTC\n- Mitigated: 10:40 UTC\n",
        [(5, "2024-05-05T10:00:00Z", "Detected"), (6, "2024-05-05T10:40:00Z", "Mitigated")],
    ),
    Layout(
        "leftovers of HTML",
        "# Outage 2024-05-05\n\n## Timeline\n\n<ul>\n<li><b>10:00 UTC</b> Mail queues</li>\n<li><b>10:40 UTC</b> Relay grown</li>\n</ul>\n",
        [(6, "2024-05-05T10:00:00Z", "Mail queues"), (7, "2024-05-05T10:40:00Z", "Relay grown")],
    ),
    Layout(
        "two zones beside each other",
        "# Outage 2024-05-05\n\n## Timeline\n\n- 10:00 UTC / 12:00 CEST: Mail queues\n- 10:40 UTC / 12:40 CEST: Relay grown\n",
        [
            (5, "2024-05-05T10:00:00Z", "12:00 CEST: Mail queues"),
            (6, "2024-05-05T10:40:00Z", "12:40 CEST: Relay grown"),
        ],
    ),
    Layout(
        "RFC dates",
        "## Timeline\n\n- Mon, 06 May 2024 10:00:00 +0200 - Mail queues\n- Mon, 06 May 2024 10:40:00 +0200 - Relay grown\n",
        [(3, "2024-05-06T10:00:00+02:00", "Mail queues"), (4, "2024-05-06T10:40:00+02:00", "Relay grown")],
    ),
    Layout(
        "weekdays with times",
        "# Outage of Thursday 2 May 2024\n\n## Timeline\n\n- Thursday 22:00 - Mail queues\n- Friday 08:30 - Relay grown\n",
        [(5, "2024-05-02T22:00:00", "Mail queues"), (6, "2024-05-03T08:30:00", "Relay grown")],
    ),
    Layout(
        "a link as the time",
        "# Outage 2024-05-02\n\n## Timeline\n\n- [10:00](https://chat.example/p1) Mail queues\n- [10:20](https://chat.example/p2) Paged\n",
        [
            (5, "2024-05-02T10:00:00", "Mail queues ([10:00](https://chat.example/p1))"),
            (6, "2024-05-02T10:20:00", "Paged ([10:20](https://chat.example/p2))"),
        ],
    ),
    Layout(
        "a table with a phase and an author",
        "# Outage 2024-05-02\n\n## Timeline\n\n| Time (UTC) | Phase | Description | Author |\n|---|---|---|---|\n| 10:00 | Detection | Pager rings | mira |\n| 10:30 | Resolved | Relay grown | jon |\n",
        [(7, "2024-05-02T10:00:00Z", "Pager rings"), (8, "2024-05-02T10:30:00Z", "Relay grown")],
    ),
    Layout(
        "updates as sections, newest first",
        "# Search is slow\n\n2025-02-03\n\n## Update - 12:30 UTC\n\nAll is well.\n\n## Update - 11:15 UTC\n\nIndex found.\n\n## Update - 10:00 UTC\n\nLooking.\n",
        [
            (5, "2025-02-03T12:30:00Z", "Update"),
            (9, "2025-02-03T11:15:00Z", "Update"),
            (13, "2025-02-03T10:00:00Z", "Update"),
        ],
    ),
    Layout(
        "a timeline set in like code",
        "# Shop slow on 2025-02-03\n\nTimeline:\n\n    1:15 PM: The shop answers late.\n    1:40 PM: The cache is found empty.\n",
        [
            (5, "2025-02-03T13:15:00", "The shop answers late."),
            (6, "2025-02-03T13:40:00", "The cache is found empty."),
        ],
    ),
    Layout(
        "a table with rows for days",
        "## Timeline\n\n<aside>\n📆 All timestamps in UTC\n\n</aside>\n\n| Date / time | Event |\n| --- | --- |\n| 2023-03-03 |  |\n| 09:36 | Opened |\n| … | … |\n| 10:12 | Closed |\n",
        [(11, "2023-03-03T09:36:00Z", "Opened"), (13, "2023-03-03T10:12:00Z", "Closed")],
    ),
    Layout(
        "a table in two zones",
        "# 2023-07-25 Shop\n\n## Timeline\n\n| Time (UTC) | Time (PDT) | Event |\n|-|-|-|\n| 10:00 | 03:00 | Slow |\n| 10:10 | 03:10 | Down |\n",
        [(7, "2023-07-25T10:00:00Z", "Slow"), (8, "2023-07-25T10:10:00Z", "Down")],
    ),
    Layout(
        "a table of HTML",
        "# 2023-07-25 Shop\n\n## Timeline\n\n<table>\n<tr><th>Time</th><th>Event</th></tr>\n<tr><td>10:00</td><td>Slow</td></tr>\n<tr><td>10:10</td><td>Down</td></tr>\n</table>\n",
        [(7, "2023-07-25T10:00:00", "Slow"), (8, "2023-07-25T10:10:00", "Down")],
    ),
    Layout(
        "blanks and hyphens of a word processor",
        "# Shop 2025\u201105\u201120\n\n## Timeline\n\n- 10:00\u202fAM\u00a0UTC \u2013\u00a0Slow\n- 10:10\u202fAM\u00a0UTC \u2013\u00a0Down\n",
        [(5, "2025-05-20T10:00:00Z", "Slow"), (6, "2025-05-20T10:10:00Z", "Down")],
    ),
    Layout(
        "several incidents in one file",
        "# Shop in 2021\n\n## 2021-03-04 Search\n\n### Timeline\n\n- 10:00 Slow\n- 10:10 Down\n\n## 2021-05-06 Mail\n\n### Timeline\n\n- 11:00 Late\n- 11:10 Lost\n",
        [
            (7, "2021-03-04T10:00:00", "Slow"),
            (8, "2021-03-04T10:10:00", "Down"),
            (14, "2021-05-06T11:00:00", "Late"),
            (15, "2021-05-06T11:10:00", "Lost"),
        ],
    ),
    Layout(
        "days named among other words",
        "# Shop, 2024\n\n## Timeline\n\n### Day 1 (Monday 3 June)\n\n- 10:00 Slow\n\n### Day 2 (Tuesday 4 June)\n\n- 11:00 Fine\n",
        [(7, "2024-06-03T10:00:00", "Slow"), (11, "2024-06-04T11:00:00", "Fine")],
    ),
    Layout(
        "labels with a day, the year elsewhere",
        "# Outage 2021\n\n## Timeline\n\n**7th Sept:**\n\n- 10:00 Slow\n\n**8th Sept:**\n\n- 09:00 Fine\n",
        [(7, "2021-09-07T10:00:00", "Slow"), (11, "2021-09-08T09:00:00", "Fine")],
    ),
    Layout(
        "month and day before the time, the year in the title",
        "# Back after 10/28-10/31 2021\n\n## Timeline\n\n- 10/28 13:37: Slow\n- 10/31 16:45 - Fine\n",
        [(5, "2021-10-28T13:37:00", "Slow"), (6, "2021-10-31T16:45:00", "Fine")],
    ),
    Layout(
        "footnotes and unknown parts",
        "## Timeline\n\n- 2023-03-03[^3]: Told\n- 2023-03-05[^4]: Fixed\n- 2023-04-??: Paid\n",
        [(3, "2023-03-03", "Told"), (4, "2023-03-05", "Fixed"), (5, None, "Paid")],
    ),
    Layout(
        "months alone",
        "# Expiry 2016-01-12\n\n## Timeline\n\n- 2015-10: Ordered\n- 2015-11: Forgotten\n- 2016-01-12 09:00: Expired\n",
        [(5, None, "Ordered"), (6, None, "Forgotten"), (7, "2016-01-12T09:00:00", "Expired")],
    ),
    Layout(
        "lines of labels",
        "# Feil\n\n## Tidslinje\n\nFeil innført: 14.11.2023 10:47\nFeil funnet: 15.11.2023 14:20\n",
        [(5, "2023-11-14T10:47:00", "Feil innført"), (6, "2023-11-15T14:20:00", "Feil funnet")],
    ),
    Layout(
        "numbered bold lines with bullets below",
        "# Line cut on 15 December 2024\n\n## 2. Timeline of events\n\n1. **15 December 2024, 03:53 (UTC) – Cut**\n   - Nothing answers.\n   - By 04:06 we know.\n\n2. **16 December 2024, TBC - Plan**\n   - Written.\n",
        [(5, "2024-12-15T03:53:00Z", "**Cut**"), (9, "2024-12-16", "**Plan**")],
    ),
    Layout(
        "wholly emphasised lines",
        "# 2026-06-12 Shop\n\n## Chronology\n\n_All times are in UTC._\n\n- _**13:16:59**: Backup (by itself)_\n- **13:20**: Slow\n",
        [(7, "2026-06-12T13:16:59Z", "_Backup (by itself)_"), (8, "2026-06-12T13:20:00Z", "Slow")],
    ),
    Layout(
        "headings of phases with a range behind",
        "# Shop 2025-12-02\n\n## Timeline\n\n### **Phase 1: Crash (02:26 - 02:32)**\n\nDown.\n\n### **Phase 2: Return (03:56 - 03:58)**\n\nUp.\n",
        [(5, "2025-12-02T02:26:00", "Phase 1: Crash"), (9, "2025-12-02T03:56:00", "Phase 2: Return")],
    ),
    Layout(
        "bold labels with the time behind them",
        "# Outage 2024-05-05\n\n## Timeline\n\n- **Start:** 2024-05-05 10:00 UTC\n- **Resolved:** 2024-05-05 10:30 UTC\n- **Duration:** 00:30\n",
        [(5, "2024-05-05T10:00:00Z", "Start"), (6, "2024-05-05T10:30:00Z", "Resolved")],
    ),
    Layout(
        "headings of weekdays",
        "# The week of 3 June 2024\n\n## Timeline\n\n### Monday\n\n- 10:00 Slow\n\n### Tuesday\n\n- 09:00 Fine\n",
        [(7, "2024-06-03T10:00:00", "Slow"), (11, "2024-06-04T09:00:00", "Fine")],
    ),
    Layout(
        "a link around time and words",
        "# Outage 2024-05-05\n\n## Timeline\n\n- [10:00 UTC: Slow](https://x.example/1)\n- [10:05 UTC: Down](https://x.example/2)\n",
        [
            (5, "2024-05-05T10:00:00Z", "[Slow](https://x.example/1)"),
            (6, "2024-05-05T10:05:00Z", "[Down](https://x.example/2)"),
        ],
    ),
    Layout(
        "a day the summary tells, written up later",
        "---\ntitle: Shop\ndate: 2024-01-05\n---\n\n## Summary\n\nOn January 2nd the shop was slow.\n\n## Timeline\n\n10:00 UTC: Slow\n\n10:05 UTC: Down\n",
        [(12, "2024-01-02T10:00:00Z", "Slow"), (14, "2024-01-02T10:05:00Z", "Down")],
    ),
    Layout(
        "bullets without a blank",
        "# Outage 2024-05-05\n\n## Timeline\n\n-10:00 Slow\n-10:05 Down\n",
        [(5, "2024-05-05T10:00:00", "Slow"), (6, "2024-05-05T10:05:00", "Down")],
    ),
    Layout(
        "one time with a dot among others, and a version",
        "# Outage 2024-05-05\n\n## Timeline\n\n- 10:00 Slow\n- 10.05: Down\n- 10:10 Look at versions\n- 1.30: the old one\n- 10:20 Up\n",
        [
            (5, "2024-05-05T10:00:00", "Slow"),
            (6, "2024-05-05T10:05:00", "Down"),
            (7, "2024-05-05T10:10:00", "Look at versions"),
            (9, "2024-05-05T10:20:00", "Up"),
        ],
    ),
]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_timeline_is_read_in_the_layout_of_its_house(layout: Layout) -> None:
    assert told(layout.text, layout.file) == layout.events


NOTHING = {
    "logs in a fence": "# Outage\n\n## Timeline\n\n```\n10:00:01 ERR relay full\n10:00:02 ERR relay full\n```\n",
    "a quoted alert": "# Outage\n\n## Timeline\n\n> 10:00 UTC relay full\n> 10:10 UTC relay full\n",
    "times in prose elsewhere": "# Outage\n\n## Summary\n\nThe relay was full (17:14 UTC). At 17:30 it was not.\n",
    "key events": "# Outage\n\n- **Key events**\n  - First detected 2024-05-02 10:00\n  - Resolved 2024-05-02 11:00\n",
    "versions": "# Release\n\n## Timeline\n\n- 1.5.24 was bad\n",
    "few paragraphs that begin at a time": (
        "# Outage on 2 May 2024\n\n## What we did\n\nAt 9:14am, a relay was full.\n\nWe had a look.\n\n"
        "At 9:20am, it was fuller.\n\nWe had tea.\n\nAt 9:35am, we emptied it.\n"
    ),
    "durations": "# Outage\n\n## Timeline\n\n- 10 minutes of silence\n- 2 hours of work\n",
    "a link to the timeline": "# Outage\n\n## Timeline\n\nSee [the document](https://docs.example/x).\n",
    "actions with due dates": (
        "# Outage\n\n## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Grow | mira | 2024-06-01 |\n| Watch | jon | 2024-06-02 |\n"
    ),
    "a table of facts": "# Outage\n\n| | |\n|---|---|\n| Started | 2024-05-02 10:00 |\n| Ended | 2024-05-02 11:00 |\n",
    "a chat in the appendix": "# Outage\n\n## Appendix\n\n[10:00] mira: relay is full\n\n[10:01] jon: looking\n\n[10:02] mira: grown\n",
    "hints of a template": "# Outage\n\n## Timeline\n\n- 10:00 <description>\n- 11:00 [what happened]\n",
    "durations in a table": "# Outage 2024-05-02\n\n## Timeline\n\n| Metric | Value |\n|---|---|\n| Time to detect | 00:05 |\n| MTTR | 00:35 |\n",
    "meetings": "# Outage of search\n\n## Summary\n\nSearch was slow for a while.\n\n## Meeting notes\n\n- 2024-06-05 10:00 Review\n- 2024-06-12 10:00 Review again\n",
    "a chat": "# Outage\n\n## Thread\n\n10:00 mira: is it full\n\n10:01 jon: looking\n\n10:02 mira: yes\n\n10:04 jon: grown\n",
    "a template": "# [Title]\n\n## Timeline\n\n- **[HH:MM]** - [Event description]\n- HH:MM what\n\n| Time | Event |\n|---|---|\n| HH:MM | Description |\n",
    "transactions": "# Exploit\n\n## Timeline\n\n1. A loan of 2000 coins\n2. A swap 10:1\n",
    "numbers": "# Outage\n\n## Timeline\n\n- 4 out of 6 nodes\n- 50% of users\n- 2019 users affected\n",
    "offsets from nowhere": "# Outage\n\n## Timeline\n\n- T+5m: Alert\n- T+15m: Relay restarted\n",
}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_only_looks_like_a_timeline_yields_no_event(text: str) -> None:
    assert told(text) == []
