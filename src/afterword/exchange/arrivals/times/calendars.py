"""Names of months and weekdays in the languages met, as data."""

_MONTHS = (
    "january|jan|januar|janvier|janv|enero|ene|janeiro|gennaio|gen|januari",
    "february|feb|febr|februar|février|févr|fév|fevrier|febrero|fevereiro|fev|febbraio|februari",
    "march|mar|mars|märz|mär|mrz|marzo|março|maart|mrt",
    "april|apr|avril|avr|abril|abr|aprile",
    "may|mai|maj|mayo|maio|maggio|mag|mei",
    "june|jun|juni|juin|junio|junho|giugno|giu",
    "july|jul|juli|juillet|juil|julio|julho|luglio|lug",
    "august|aug|août|aout|agosto|ago|augustus",
    "september|sept|sep|septembre|septiembre|setembro|set|settembre",
    "october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott",
    "november|nov|novembre|noviembre|novembro",
    "december|dec|dezember|dez|desember|des|décembre|déc|decembre|diciembre|dic|dezembro|dicembre",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split("|")}

_WEEKDAYS = (
    "monday|mon|mandag|montag|mo|lundi|lun|lunes|segunda-feira|segunda|lunedì|maandag|måndag",
    "tuesday|tues|tue|tirsdag|dienstag|di|mardi|martes|terça-feira|terça|martedì|dinsdag|tisdag",
    "wednesday|wed|onsdag|mittwoch|mi|mercredi|mer|miércoles|quarta-feira|quarta|mercoledì|woensdag",
    "thursday|thurs|thur|thu|torsdag|donnerstag|do|jeudi|jueves|quinta-feira|quinta|giovedì|donderdag",
    "friday|fri|fredag|freitag|fr|vendredi|ven|viernes|sexta-feira|sexta|venerdì|vrijdag",
    "saturday|sat|lørdag|samstag|sa|samedi|sam|sábado|sabato|zaterdag|lördag",
    "sunday|sun|søndag|sonntag|so|dimanche|dim|domingo|domenica|zondag|söndag",
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split("|")}


_CLEAR = 3  # "do" and "so" are weekdays only beside a date


def _words(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


MONTH = rf"(?:{_words(MONTHS)})(?![a-zà-ÿ])"
WEEKDAY = rf"(?:{_words(WEEKDAYS)})(?![a-zà-ÿ])"
LONG_WEEKDAY = rf"(?:{_words({name: 0 for name in WEEKDAYS if len(name) >= _CLEAR})})(?![a-zà-ÿ])"
