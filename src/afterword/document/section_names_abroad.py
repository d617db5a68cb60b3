"""What the sections of a post-mortem are usually called in other languages, by kind: whole headings only.

Importing knows more of them, of more languages; what stands here a check may rely on.
"""

ABROAD = {
    "summary": (
        "zusammenfassung|kurzfassung|kurzbeschreibung|was ist passiert|was geschah|résumé|synthèse|en bref|"
        "résumé exécutif|que s'est il passé|ce qui s'est passé|resumen|resumen ejecutivo|qué pasó|qué ocurrió|"
        "qué sucedió|resumo|resumo executivo|sumário|o que aconteceu|samenvatting|managementsamenvatting|"
        "wat is er gebeurd|wat gebeurde er|sammanfattning|vad hände|sammendrag|oppsummering|hva skjedde|"
        "sammenfatning|opsummering|hvad skete der|riepilogo|sommario|sintesi|cosa è successo"
    ),
    "impact": (
        "auswirkung|auswirkungen|auswirkungen auf kunden|kundenauswirkungen|wer war betroffen|conséquences|"
        "impact client|impact utilisateurs|impacto|impactos|consecuencias|usuarios afectados|servicios afectados|"
        "consequências|usuários afetados|serviços afetados|gevolgen|klantimpact|påverkan|kundpåverkan|konsekvenser|"
        "konsekvens|påvirkning|kundepåvirkning|impatto|impatti|conseguenze"
    ),
    "background": (
        "hintergrund|ausgangslage|vorgeschichte|contexte|antecedentes|contexto|achtergrond|bakgrund|bakgrunn|"
        "baggrund|contesto"
    ),
    "timeline": (
        "zeitleiste|zeitverlauf|zeitlicher ablauf|zeitlicher verlauf|zeitachse|zeitstrahl|zeitlinie|chronologie|"
        "chronologischer ablauf|hergang|ereignisverlauf|déroulement|déroulé|frise chronologique|"
        "chronologie des événements|déroulement des faits|cronología|línea de tiempo|línea temporal|"
        "cronología de eventos|cronología de los hechos|secuencia de eventos|linha do tempo|linha de tempo|"
        "linha temporal|cronologia|cronologia dos eventos|sequência de eventos|tijdlijn|tijdslijn|tijdsverloop|"
        "verloop van het incident|tidslinje|händelseförlopp|tidsförlopp|kronologi|tidslinje for hendelsen|"
        "hendelsesforløp|tidsforløp|hændelsesforløb|tidsforløb|cronologia degli eventi|linea temporale|"
        "sequenza degli eventi"
    ),
    "factors": (
        "ursache|ursachen|grundursache|hauptursache|ursachenanalyse|beitragende faktoren|begünstigende faktoren|"
        "warum ist es passiert|cause racine|causes racines|cause profonde|causes profondes|analyse des causes|"
        "facteurs contributifs|causes principales|causa|causas|causa raíz|causas raíz|análisis de causa raíz|"
        "análisis de causas|factores contribuyentes|por qué ocurrió|por qué pasó|causa raiz|causas raiz|"
        "análise de causa raiz|análise das causas|fatores contribuintes|por que aconteceu|oorzaak|oorzaken|"
        "grondoorzaak|grondoorzaken|hoofdoorzaak|oorzaakanalyse|bijdragende factoren|onderliggende oorzaken|orsak|"
        "orsaker|grundorsak|grundorsaker|rotorsak|rotorsaker|bidragande faktorer|bidragande orsaker|orsaksanalys|"
        "årsak|årsaker|rotårsak|rotårsaker|medvirkende årsaker|medvirkende faktorer|årsaksanalyse|årsag|årsager|"
        "grundårsag|grundårsager|rodårsag|rodårsager|medvirkende årsager|årsagsanalyse|cause radice|"
        "causa principale|analisi delle cause|fattori contribuenti"
    ),
    "actions": (
        "maßnahmen|aktionen|aufgaben|nächste schritte|folgemaßnahmen|korrekturmaßnahmen|vorbeugende maßnahmen|"
        "verbesserungsmaßnahmen|plan d'action|plan d'actions|actions correctives|mesures correctives|"
        "prochaines étapes|actions préventives|actions à mener|actions de suivi|acciones|plan de acción|"
        "acciones correctivas|medidas correctivas|próximos pasos|acciones preventivas|acciones de seguimiento|ações|"
        "plano de ação|ações corretivas|medidas corretivas|próximos passos|ações preventivas|itens de ação|acties|"
        "actiepunten|maatregelen|vervolgstappen|vervolgacties|volgende stappen|verbeterpunten|åtgärder|"
        "åtgärdspunkter|åtgärdsplan|handlingsplan|nästa steg|uppföljning|tiltak|aksjoner|aksjonspunkter|oppfølging|"
        "neste steg|tiltaksplan|handlinger|handlingspunkter|tiltag|opfølgning|næste skridt|azioni|piano d'azione|"
        "azioni correttive|misure correttive|prossimi passi"
    ),
    "lessons": (
        "erkenntnisse|gelerntes|lehren|was haben wir gelernt|was wir gelernt haben|leçons|leçons apprises|"
        "leçons tirées|enseignements|ce que nous avons appris|retour d'expérience|lecciones|lecciones aprendidas|"
        "aprendizajes|qué aprendimos|lições|lições aprendidas|aprendizados|o que aprendemos|lessen|geleerde lessen|"
        "leerpunten|wat hebben we geleerd|lärdomar|vad lärde vi oss|vad har vi lärt oss|læring|læringspunkter|"
        "lærdommer|hva lærte vi|hva har vi lært|erfaringer|læringer|hvad lærte vi|hvad har vi lært|lezioni apprese|"
        "lezioni imparate|cosa abbiamo imparato"
    ),
    "glossary": "glossar|begriffe|glossaire|glosario|glossário|begrippenlijst|ordlista|ordliste|glossario",
    "appendix": "anhang|anhänge|annexe|annexes|anexo|anexos|bijlage|bijlagen|bilaga|bilagor|vedlegg|bilag|allegati",
}

ENGLISH_BARE = frozenset(["résumé", "resumé"])
"""Names that are an English word without their accents."""

# Under the lessons: what the luck, the hard and the good parts are called.
LUCK = (
    r"wir gluck|gluck hatten|eu de la chance|tuvimos suerte|tivemos sorte|(?:hadden we|we) geluk"
    r"|(?:hade vi|vi hade) tur|(?:hadde vi|vi hadde) flaks|(?:var vi|vi var) heldige?|siamo stati fortunati"
)
HARD = (
    r"(?:nicht|ikke|inte|niet|nao|non|no|pas)\b(?: \w+){0,3} (?:gut|bien|certo|bem|goed|bra|godt|bene|optimal)"
    r"|(?:weniger|minder|mindre|moins|menos|meno) (?:gut|bien|bem|goed|bra|godt|bene)"
    r"|lief schlecht|schlecht (?:lief|gelaufen)|schief|schwierig|besser"
    r"|mal passe|pas (?:bien )?(?:fonctionne|marche)|mal fonctionne|salio mal|fue mal|no funciono|deu errado|correu mal"
    r"|nao funcionou|(?:ging|gingen) (?:er )?(?:fout|mis|slecht)|gick (?:daligt|fel)"
    r"|(?:gikk|gik) (?:darligt?|galt)|andato (?:male|storto)|non ha funzionato"
)
WELL = (
    r"(?<!our )(?<!your )(?<!the )gut(?! (?:feeling|instinct|reaction|check|call)s?\b)"
    r"|bien (?:passe|fonctionne|marche)|salio bien|fue bien|deu certo|correu bem|foi bem|goed|bra|godt|andato bene"
)
