<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibleCombo</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a list of choices and what is chosen</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AnswerFiles</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 ist schon vorhanden und wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1: the answers of %2 were read from %3 already.</source>
        <translation>%1: Die Antworten von %2 wurden bereits aus %3 eingelesen.</translation>
    </message>
</context>
<context>
    <name>AssumptionLedger</name>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>assumed to follow from others</source>
        <translation>angenommen, folgt aus anderen</translation>
    </message>
    <message>
        <source>follows from defaults</source>
        <translation>folgt aus Vorgaben</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (within its range)</source>
        <extracomment>where a decision flips; the value is so uncertain that it may lie beyond</extracomment>
        <translation>%1 (innerhalb der Spanne)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>where a decision flips, and how many times the value must grow or shrink</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher der Wert stammt</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <extracomment>the day by which an assumption was to be reviewed, and that this day is past</extracomment>
        <translation>%1 (überfällig)</translation>
    </message>
</context>
<context>
    <name>CapacityCharts</name>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>GPUs je Replikat</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Output tokens/s, ±35 %</source>
        <translation>Ausgabe-Token/s, ±35 %</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD pro Monat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Mean times of the stages in %1 steps, and what they come to, seconds</source>
        <translation>Mittlere Zeiten der Stufen in %1 Schritten und ihre Summe, Sekunden</translation>
    </message>
    <message>
        <source>Mean times of the stages, and what they come to, seconds</source>
        <translation>Mittlere Zeiten der Stufen und ihre Summe, Sekunden</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>from mean to p95</source>
        <translation>vom Mittel bis p95</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p95 at most</source>
        <translation>p95 höchstens</translation>
    </message>
    <message>
        <source>First output</source>
        <translation>Erste Ausgabe</translation>
    </message>
    <message>
        <source>Full answer</source>
        <translation>Volle Antwort</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Memory of one replica, %1 sequences of %2 tokens, in %3</source>
        <translation>Speicher eines Replikats, %1 Sequenzen mit %2 Token, in %3</translation>
    </message>
    <message>
        <source>by the rule of %1</source>
        <translation>nach der Regel für %1</translation>
    </message>
    <message>
        <source>by the general rule</source>
        <translation>nach der allgemeinen Regel</translation>
    </message>
    <message>
        <source>Memory of one copy by compression, %1, in %2</source>
        <translation>Speicher einer Kopie je Komprimierung, %1, in %2</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Links and overhead</source>
        <translation>Verweise und Overhead</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf Platte</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>Nach %1: %2</translation>
    </message>
    <message>
        <source>most by any rule</source>
        <translation>höchste Regel</translation>
    </message>
    <message>
        <source>least</source>
        <translation>geringste</translation>
    </message>
    <message>
        <source>grows without end</source>
        <translation>wächst unbegrenzt</translation>
    </message>
    <message>
        <source>Requests in flight against requests per second, answers of %1</source>
        <translation>Gleichzeitige Anfragen über Anfragen pro Sekunde, Antwortzeit %1</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>× time of an answer</source>
        <translation>× Zeit einer Antwort</translation>
    </message>
    <message>
        <source>= in flight</source>
        <translation>= gleichzeitig</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Several instances from</source>
        <translation>Mehrere Instanzen ab</translation>
    </message>
    <message>
        <source>Kubernetes from</source>
        <translation>Kubernetes ab</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>p95 wait</source>
        <translation>p95-Wartezeit</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Requests/day</source>
        <translation>Anfragen/Tag</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>%1, rank %2</source>
        <extracomment>a score and the place in the ranking</extracomment>
        <translation>%1, Rang %2</translation>
    </message>
    <message>
        <source>By the weights beside the table</source>
        <translation>Nach den Gewichten neben der Tabelle</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>scheidet aus</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>First in … of weightings</source>
        <translation>Rang 1 in … der Gewichtungen</translation>
    </message>
    <message>
        <source>How stable the ranking is: the share of random weights that put it first</source>
        <translation>Wie stabil die Rangfolge ist: der Anteil zufälliger Gewichte, bei denen die Option vorn liegt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>Seither: %1</translation>
    </message>
    <message>
        <source>Not known: no source says.</source>
        <translation>Nicht bekannt: Keine Quelle nennt es.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>Neuere Fakten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angeheftet</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>noch möglich</translation>
    </message>
    <message>
        <source>never reached by these rules</source>
        <translation>mit diesen Regeln nie erreicht</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>CostCharts</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>At its P10</source>
        <translation>Bei P10</translation>
    </message>
    <message>
        <source>At its P90</source>
        <translation>Bei P90</translation>
    </message>
    <message>
        <source>Share of variance</source>
        <translation>Varianzanteil</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Chinesischer Yuan</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Tschechische Krone</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Dänische Krone</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>Hongkong-Dollar</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>Ungarischer Forint</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <translation>Indonesische Rupiah</translation>
    </message>
    <message>
        <source>Israeli shekel</source>
        <translation>Israelischer Schekel</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanischer Yen</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Südkoreanischer Won</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Mexikanischer Peso</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Norwegische Krone</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Neuseeland-Dollar</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Polnischer Zloty</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Schwedische Krone</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Singapur-Dollar</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Türkische Lira</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Südafrikanischer Rand</translation>
    </message>
</context>
<context>
    <name>DecisionContent</name>
    <message>
        <source>%1 possible</source>
        <translation>%1 möglich</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1: gleich</translation>
    </message>
    <message>
        <source>%1 costs the same</source>
        <translation>%1: kostet gleich viel</translation>
    </message>
    <message>
        <source>%1: +%2</source>
        <translation>%1: +%2</translation>
    </message>
    <message>
        <source>%1 costs %2 a month more</source>
        <translation>%1: kostet im Monat %2 mehr</translation>
    </message>
    <message>
        <source>%1: −%2</source>
        <translation>%1: −%2</translation>
    </message>
    <message>
        <source>%1 costs %2 a month less</source>
        <translation>%1: kostet im Monat %2 weniger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>rules say %1</source>
        <translation>Regeln: %1</translation>
    </message>
    <message>
        <source>rules leave it open</source>
        <translation>Regeln lassen es offen</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Does not arise with these requirements (%1).</source>
        <translation>Stellt sich bei diesen Anforderungen nicht (%1).</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>depends on the provider</source>
        <translation>hängt vom Anbieter ab</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 pro Anfrage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 · %2 % in budget</source>
        <translation>%1 · %2 % im Budget</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>DecisionMap</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>a decision that can&apos;t be made yet</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5</source>
        <extracomment>two requirements with their values, and the outcome there</extracomment>
        <translation>%1 %2, %3 %4: %5</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>Processors: %1</source>
        <translation>Prozessoren: %1</translation>
    </message>
    <message>
        <source>Font: %1, %2 px</source>
        <translation>Schrift: %1, %2 px</translation>
    </message>
    <message>
        <source>Screen: %1 × %2, scale %3, window %4 × %5</source>
        <translation>Bildschirm: %1 × %2, Skalierung %3, Fenster %4 × %5</translation>
    </message>
    <message>
        <source>Theme: %1, as the system</source>
        <translation>Design: %1, wie das System</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Design: %1</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Textgröße: %1 %</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Währung: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>Knowledge: %1, edition %2, %3 fields, %4 decisions, %5 models, hash %6</source>
        <translation>Wissensbasis: %1, Ausgabe %2, %3 Felder, %4 Entscheidungen, %5 Modelle, Hash %6</translation>
    </message>
    <message>
        <source>Knowledge folder: none</source>
        <translation>Wissensordner: keiner</translation>
    </message>
    <message>
        <source>Knowledge folder: %1, %2 files</source>
        <translation>Wissensordner: %1, %2 Dateien</translation>
    </message>
    <message>
        <source>Scenarios: %1, steps that can be undone: %2</source>
        <translation>Szenarien: %1, widerrufbare Schritte: %2</translation>
    </message>
    <message>
        <source>Memory: %1, at most %2</source>
        <translation>Speicher: %1, höchstens %2</translation>
    </message>
    <message>
        <source>Evaluating the scenario: %1</source>
        <translation>Auswertung des Szenarios: %1</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>Changes %1</source>
        <translation>Ändert %1</translation>
    </message>
    <message>
        <source>%1 would be %2</source>
        <extracomment>a decision, and what somebody&apos;s answers make of it</extracomment>
        <translation>%1 wäre %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an answer, and who gave it
----------
a decision, and what it becomes</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known to %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1: open, or does not arise</source>
        <translation>%1: offen oder stellt sich nicht</translation>
    </message>
    <message>
        <source>By all answers of %1: %2 becomes %3</source>
        <extracomment>who answered, a decision, and what it becomes</extracomment>
        <translation>Nach allen Antworten von %1: %2 → %3</translation>
    </message>
    <message>
        <source>Nobody disagrees.</source>
        <translation>Alle sind sich einig.</translation>
    </message>
    <message>
        <source>The one disagreement makes no difference to any decision.</source>
        <translation>Die eine Uneinigkeit spielt für keine Entscheidung eine Rolle.</translation>
    </message>
    <message>
        <source>None of %1 disagreements makes a difference to any decision.</source>
        <translation>Keine von %1 Uneinigkeiten spielt für eine Entscheidung eine Rolle.</translation>
    </message>
    <message>
        <source>The one disagreement changes an outcome.</source>
        <translation>Die eine Uneinigkeit ändert ein Ergebnis.</translation>
    </message>
    <message>
        <source>1 of %1 disagreements changes an outcome.</source>
        <translation>1 von %1 Uneinigkeiten ändert ein Ergebnis.</translation>
    </message>
    <message>
        <source>%1 of %2 disagreements change an outcome.</source>
        <translation>%1 von %2 Uneinigkeiten ändern ein Ergebnis.</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Amounts in %1: 1 USD = %2 %1</source>
        <translation>Beträge in %1: 1 USD = %2 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence on the exchange rate, %2 its date and source</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DmnFindingRows</name>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>%1, rule %2</source>
        <translation>%1, Regel %2</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Derive it again</source>
        <translation>Wieder ableiten</translation>
    </message>
    <message>
        <source>State this value</source>
        <translation>Diesen Wert angeben</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to default (%1)</source>
        <translation>Auf Vorgabe zurücksetzen (%1)</translation>
    </message>
    <message>
        <source>Set to “not known”</source>
        <translation>Auf „nicht bekannt“ setzen</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <extracomment>the name of a scenario and the value of a requirement there</extracomment>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>What does this field decide?</source>
        <translation>Was entscheidet dieses Feld?</translation>
    </message>
    <message>
        <source>Edit assumption…</source>
        <translation>Annahme bearbeiten…</translation>
    </message>
    <message>
        <source>State assumption…</source>
        <translation>Annahme angeben…</translation>
    </message>
    <message>
        <source>Remove assumption</source>
        <translation>Annahme entfernen</translation>
    </message>
    <message>
        <source>Give a range…</source>
        <translation>Spanne angeben…</translation>
    </message>
</context>
<context>
    <name>FieldRemarks</name>
    <message>
        <source>0 is possible, but hardly meant.</source>
        <translation>0 ist möglich, aber wohl kaum gemeint.</translation>
    </message>
    <message>
        <source>Plan with %1</source>
        <translation>Mit %1 planen</translation>
    </message>
    <message>
        <source>So long a full answer is estimated to take on average. Requests in flight follow from it.</source>
        <translation>So lange dauert eine volle Antwort nach der Schätzung im Mittel. Daraus folgen die gleichzeitigen Anfragen.</translation>
    </message>
</context>
<context>
    <name>FieldRole</name>
    <message>
        <source>%1: does not arise now</source>
        <translation>%1: stellt sich jetzt nicht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1: %2, asked now</source>
        <extracomment>a decision and what it is now</extracomment>
        <translation>%1: %2, jetzt gefragt</translation>
    </message>
    <message>
        <source>%1: %2, not asked on this path</source>
        <translation>%1: %2, auf diesem Pfad nicht gefragt</translation>
    </message>
    <message>
        <source>no value of it alone changes that</source>
        <translation>kein Wert davon allein ändert das</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <extracomment>titles, and how many more there are</extracomment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what reads a field, and how many: &quot;Checks: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What a month costs</source>
        <translation>Was ein Monat kostet</translation>
    </message>
    <message>
        <source>What is needed to run</source>
        <translation>Was der Betrieb braucht</translation>
    </message>
    <message>
        <source>%1, which follows from it</source>
        <translation>%1, das daraus folgt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bewährte Praktiken</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Sicherheitsmaßnahmen</translation>
    </message>
    <message>
        <source>Tasks of the roadmap</source>
        <translation>Aufgaben der Roadmap</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1 or any other text</source>
        <translation>%1 oder ein beliebiger anderer Text</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>Einheit: %1.</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Werte: %1.</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>the last of several classes of a number: &quot;Small below 1M, then Large&quot;</extracomment>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and the classes of its values: &quot;Vectors: Small below 1M, then Large&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stated, instead of %1</source>
        <translation>angegeben, statt %1</translation>
    </message>
    <message>
        <source>= %1, %2</source>
        <translation>= %1, %2</translation>
    </message>
    <message>
        <source>= %1, from defaults</source>
        <translation>= %1, aus Vorgaben</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>No decision reads it.</source>
        <translation>Keine Entscheidung liest es.</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Gelesen von: %1</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>It is open in another window of Ogive.</source>
        <translation>Die Datei ist in einem anderen Fenster von Ogive geöffnet.</translation>
    </message>
    <message>
        <source>It has been open in another window of Ogive since %1 (process %2).</source>
        <extracomment>a time, and the number of a process</extracomment>
        <translation>Seit %1 in einem anderen Fenster von Ogive geöffnet (Prozess %2).</translation>
    </message>
    <message>
        <source>It has been open in a window of Ogive on %2 since %1.</source>
        <extracomment>a time, and the name of a computer</extracomment>
        <translation>Seit %1 in einem Fenster von Ogive auf dem Rechner %2 geöffnet.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving, what was changed since the last save is lost.</source>
        <translation>Ohne Speichern geht verloren, was seit dem letzten Speichern geändert wurde.</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Anderswo geöffnet</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere</source>
        <translation>„%1“ ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>A copy is a new design, to be saved under another name. If both windows edit the file itself, the one that saves later is asked before it replaces what the other one saved.</source>
        <translation>Eine Kopie ist ein neuer Entwurf, der unter einem anderen Namen zu speichern ist. Bearbeiten beide Fenster die Datei selbst, so wird das später speichernde gefragt, bevor es ersetzt, was das andere gespeichert hat.</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>&amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>&amp;Trotzdem öffnen</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened</source>
        <translation>„%1“ wurde seit dem Öffnen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Overwriting replaces what the other program wrote.</source>
        <translation>Überschreiben ersetzt, was das andere Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Über&amp;schreiben</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>  %1, %2: %3</source>
        <translation>  %1, %2: %3</translation>
    </message>
    <message>
        <source>- **%1**, %2: %3</source>
        <translation>- **%1**, %2: %3</translation>
    </message>
</context>
<context>
    <name>FlipText</name>
    <message>
        <source>open, or not asked</source>
        <translation>offen oder nicht gefragt</translation>
    </message>
    <message>
        <source>From %1: %2 becomes %3</source>
        <extracomment>a value of a field, a decision, what it becomes: &quot;From 100 001 /day: Architecture becomes Microservices&quot;</extracomment>
        <translation>Ab %1: %2 → %3</translation>
    </message>
    <message>
        <source>Below %1: %2 becomes %3</source>
        <translation>Unter %1: %2 → %3</translation>
    </message>
    <message>
        <source>With %1: %2 becomes %3</source>
        <translation>Bei %1: %2 → %3</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <extracomment>a value of a field, and what a decision becomes: &quot;from 100 001 /day: Microservices&quot;</extracomment>
        <translation>ab %1: %2</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>unter %1: %2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>bei %1: %2</translation>
    </message>
    <message>
        <source>%1 → %2 from %3</source>
        <extracomment>a decision, what it becomes, and a value of a field: &quot;Architecture → Microservices from 100 001 /day&quot;</extracomment>
        <translation>%1 → %2 ab %3</translation>
    </message>
    <message>
        <source>%1 → %2 below %3</source>
        <translation>%1 → %2 unter %3</translation>
    </message>
    <message>
        <source>%1 → %2 with %3</source>
        <translation>%1 → %2 bei %3</translation>
    </message>
    <message>
        <source>× %1</source>
        <extracomment>how many times as much a value would have to be</extracomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>÷ %1</source>
        <translation>÷ %1</translation>
    </message>
</context>
<context>
    <name>GanttContent</name>
    <message>
        <source>Effort: %1, from %2 to %3 days</source>
        <translation>Aufwand: %1, von %2 bis %3 Tagen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Working days %1 to %2</source>
        <translation>Arbeitstage %1 bis %2</translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation>Auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>May slip by %1</source>
        <translation>Spielraum: %1</translation>
    </message>
    <message>
        <source>Added slack: %1</source>
        <translation>Zusätzlicher Puffer: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nach: %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Wer: %1</translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Fertig, wenn: %1</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Left out on purpose; Delete takes it up again</source>
        <translation>Absichtlich weggelassen; Entf nimmt sie wieder auf</translation>
    </message>
</context>
<context>
    <name>GanttPainter</name>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1, as of %2</source>
        <extracomment>Where a record is from, and its date</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Der Leitfaden</translation>
    </message>
    <message>
        <source>What Ogive decides by, as its knowledge has it: %1, edition %2.</source>
        <translation>Wonach Ogive entscheidet, gemäß seiner Wissensbasis: %1, Ausgabe %2.</translation>
    </message>
    <message>
        <source>Each decision has a chapter: its question, what it looks at, every option with what speaks for and against it, and the rules of each rule set in words.</source>
        <translation>Jede Entscheidung hat ein Kapitel: ihre Frage, was sie betrachtet, jede Option mit dem, was für und gegen sie spricht, und die Regeln jedes Regelsatzes in Worten.</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Regelsätze</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bewährte Praktiken</translation>
    </message>
    <message>
        <source>Where it applies: %1</source>
        <translation>Wo es gilt: %1</translation>
    </message>
    <message>
        <source>A part of %1.</source>
        <translation>Ein Teil von %1.</translation>
    </message>
    <message>
        <source>It arises where %1.</source>
        <translation>Stellt sich, wo %1.</translation>
    </message>
    <message>
        <source>It looks at: %1.</source>
        <translation>Sie betrachtet: %1.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Named for: %1</source>
        <translation>Genannt für: %1</translation>
    </message>
    <message>
        <source>Ruled out where %1: %2</source>
        <translation>Scheidet aus, wo %1: %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>Neuere Fakten</translation>
    </message>
    <message>
        <source>Yes, if %1</source>
        <translation>Ja, falls %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The answer to a question, and the option it leads to</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a requirement, what it is, what it would become</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what has to change, and what it does to the bill: &quot;$1,240 less a month&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>tells the options apart best</source>
        <translation>unterscheidet die Optionen am besten</translation>
    </message>
    <message>
        <source>Whatever it is, it can&apos;t change this decision now: %1.</source>
        <translation>Gleich welcher Wert, diese Entscheidung ändert er nicht mehr: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an option and its score</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dominated: another is as good by every criterion</source>
        <translation>dominiert: Eine andere ist in jedem Kriterium ebenso gut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Not known yet.</source>
        <translation>%1 Noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>KnowledgeChanges</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <extracomment>a decision, what it was, what it is now, and the scenario</extracomment>
        <translation>%1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, prices as of %3</source>
        <translation>%1 %2, Preise: Stand %3</translation>
    </message>
    <message>
        <source>This design was saved with other knowledge (%1). No decision changes.</source>
        <translation>Dieser Entwurf wurde mit einer anderen Wissensbasis (%1) gespeichert. Keine Entscheidung ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This design was saved with other knowledge (%1). With the present one these decisions change, and the file stays as it is until you save:
%2</source>
        <translation>Dieser Entwurf wurde mit einer anderen Wissensbasis (%1) gespeichert. Mit der jetzigen ändern sich folgende Entscheidungen; die Datei bleibt, wie sie ist, bis Sie speichern:
%2</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Cache-Eingabe</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Batch input</source>
        <translation>Batch-Eingabe</translation>
    </message>
    <message>
        <source>Batch output</source>
        <translation>Batch-Ausgabe</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>%1, prompts from %2 tokens</source>
        <translation>%1, Prompts ab %2 Token</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>OtherValue</name>
    <message>
        <source>no range of its own</source>
        <translation>ohne eigene Spanne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a scenario, and the value of a requirement there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It follows from other requirements: take over the one that it comes from</source>
        <translation>Folgt aus anderen Anforderungen: Übernehmen Sie die, aus der es sich ergibt</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>The design this report was made from</source>
        <translation>Der Entwurf, aus dem dieser Bericht entstand</translation>
    </message>
    <message>
        <source>%1 · the design file is attached to this PDF</source>
        <translation>%1 · die Entwurfsdatei ist dieser PDF-Datei beigefügt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Abbildung %1.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Tabelle %1.</translation>
    </message>
</context>
<context>
    <name>PreviewAccessibility</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message>
        <source>P10 %1 to P90 %2</source>
        <extracomment>the values that a tenth and nine tenths of the cases lie below, the second with its unit</extracomment>
        <translation>P10 %1 bis P90 %2</translation>
    </message>
    <message>
        <source>%1 to %2, most likely %3</source>
        <extracomment>the least, the greatest with its unit, and the most likely value</extracomment>
        <translation>%1 bis %2, am wahrscheinlichsten %3</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Excluded: %1</source>
        <translation>Ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Scheidet aus: %1</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>Nicht eingereiht: %1</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>RecoveryOffers</name>
    <message>
        <source>It was never saved.</source>
        <translation>Er wurde nie gespeichert.</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Seine Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Its file was changed since.</source>
        <translation>Seine Datei wurde seither geändert.</translation>
    </message>
    <message>
        <source>“%1” had changes that were not saved when Ogive ended (%2).</source>
        <extracomment>a design and a time</extracomment>
        <translation>„%1“ hatte ungespeicherte Änderungen, als Ogive endete (%2).</translation>
    </message>
    <message>
        <source>“%1” had changes that were not saved when Ogive ended (%2). %3</source>
        <extracomment>a design, a time, and a sentence about its file</extracomment>
        <translation>„%1“ hatte ungespeicherte Änderungen, als Ogive endete (%2). %3</translation>
    </message>
</context>
<context>
    <name>RoadmapFiles</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Mermaid gantt (*.mmd)</source>
        <translation>Mermaid-Gantt (*.mmd)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save roadmap</source>
        <translation>Roadmap speichern</translation>
    </message>
    <message>
        <source>The roadmap could not be written to %1. Choose a folder you may write to.</source>
        <translation>Die Roadmap ließ sich nicht schreiben: %1. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>ScenarioBars</name>
    <message>
        <source>%1…%2</source>
        <extracomment>the beginning and the end of a name that is shortened</extracomment>
        <translation>%1…%2</translation>
    </message>
    <message>
        <source>All scenarios cost the same: %1 a month</source>
        <translation>Alle Szenarien kosten gleich viel: %1 pro Monat</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month</source>
        <translation>%1 kostet am meisten: %2 pro Monat</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month, hardly more than %3</source>
        <translation>%1 kostet am meisten: %2 pro Monat, kaum mehr als %3</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month, %3 times as much as %4</source>
        <translation>%1 kostet am meisten: %2 pro Monat, %3-mal so viel wie %4</translation>
    </message>
    <message>
        <source>Monthly cost by line, typical use</source>
        <translation>Monatliche Kosten nach Position, typische Nutzung</translation>
    </message>
</context>
<context>
    <name>ScenarioCopy</name>
    <message>
        <source>Copy %1 from %2 to the others</source>
        <extracomment>what is copied, and the names of scenarios</extracomment>
        <translation>%1 von %2 in die anderen kopieren</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>%1 von %2 nach %3 kopieren</translation>
    </message>
</context>
<context>
    <name>ScenarioEdits</name>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>What-if %1</source>
        <translation>Was-wäre-wenn %1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>the name of a scenario</extracomment>
        <translation>%1, Kopie</translation>
    </message>
</context>
<context>
    <name>ScenarioHead</name>
    <message>
        <source>baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
</context>
<context>
    <name>ShownFinding</name>
    <message>
        <source>Not as approved</source>
        <translation>Nicht wie freigegeben</translation>
    </message>
</context>
<context>
    <name>ShownMoney</name>
    <message>
        <source>%1, amounts in %2</source>
        <translation>%1, Beträge in %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>TreeChanges</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>a requirement and what it would become</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>also changes %1</source>
        <extracomment>%1 is one or several decisions</extracomment>
        <translation>ändert auch %1</translation>
    </message>
</context>
<context>
    <name>TreeContent</name>
    <message>
        <source>never reached</source>
        <translation>nie erreicht</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>noch möglich</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <extracomment>%1 is one or several requirements</extracomment>
        <translation>%1: noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>a decision and what it became
----------
a requirement and its value</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Not answered: %1. The path ends here.</source>
        <translation>Nicht beantwortet: %1. Der Pfad endet hier.</translation>
    </message>
    <message>
        <source>Never reached: no requirements lead to this question.</source>
        <translation>Nie erreicht: Keine Anforderungen führen zu dieser Frage.</translation>
    </message>
    <message>
        <source>Not asked with these requirements.</source>
        <translation>Bei diesen Anforderungen nicht gefragt.</translation>
    </message>
    <message>
        <source>Answer yes, because %1. On the path taken.</source>
        <translation>Antwort ja, weil %1. Auf dem genommenen Pfad.</translation>
    </message>
    <message>
        <source>Answer no, because %1. On the path taken.</source>
        <translation>Antwort nein, weil %1. Auf dem genommenen Pfad.</translation>
    </message>
    <message>
        <source>Recommended: the path taken ends here. %1</source>
        <translation>Empfohlen: Der genommene Pfad endet hier. %1</translation>
    </message>
    <message>
        <source>Your own choice, against the recommendation.</source>
        <translation>Ihre eigene Wahl, gegen die Empfehlung.</translation>
    </message>
    <message>
        <source>Never reached: no requirements lead to this outcome here.</source>
        <translation>Nie erreicht: Keine Anforderungen führen hier zu diesem Ergebnis.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One change away: %1.</source>
        <translation>Mit einer Änderung erreichbar: %1.</translation>
    </message>
    <message>
        <source>Outcome, still possible while a value is not known.</source>
        <translation>Ergebnis, noch möglich, solange ein Wert nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Outcome, not reached with these requirements.</source>
        <translation>Ergebnis, bei diesen Anforderungen nicht erreicht.</translation>
    </message>
    <message>
        <source>Your own choice. No rule leads to this option.</source>
        <translation>Ihre eigene Wahl. Keine Regel führt zu dieser Option.</translation>
    </message>
    <message>
        <source>No rule leads to this option.</source>
        <translation>Keine Regel führt zu dieser Option.</translation>
    </message>
</context>
<context>
    <name>TreeGeometry</name>
    <message>
        <source>1 change away:</source>
        <translation>Mit 1 Änderung:</translation>
    </message>
</context>
<context>
    <name>TreePicture</name>
    <message>
        <source>1 change away: %1</source>
        <translation>Mit 1 Änderung: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>nie erreicht</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose a folder you may write to.</source>
        <translation>Das Bild ließ sich nicht schreiben: %1. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>WorkshopRecord</name>
    <message>
        <source>None</source>
        <extracomment>nothing is chosen</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>The room has not voted. During the presentation V counts hands; here “Add” notes them.</source>
        <translation>Die Runde hat nicht abgestimmt. Während der Präsentation zählt V Handzeichen; hier trägt „Hinzufügen“ sie ein.</translation>
    </message>
    <message>
        <source>Counted by fist-of-five, hands with 0 to 5 fingers: %1. A number that is changed here drops them.</source>
        <translation>Gezählt per Fist of Five, Hände mit 0 bis 5 Fingern: %1. Wird hier eine Zahl geändert, entfallen sie.</translation>
    </message>
    <message>
        <source>Count at least one hand.</source>
        <translation>Zählen Sie mindestens eine Hand.</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Dots of an option</source>
        <translation>Punkte einer Option</translation>
    </message>
    <message>
        <source>No dots were given. The presentation counts them by option; here “Add” notes them.</source>
        <translation>Es wurden keine Punkte vergeben. Die Präsentation zählt sie je Option; hier trägt „Hinzufügen“ sie ein.</translation>
    </message>
    <message>
        <source>Give at least one dot.</source>
        <translation>Vergeben Sie mindestens einen Punkt.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <extracomment>a field of a form</extracomment>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>No question is open. During the presentation O asks one; here “Add” does.</source>
        <translation>Keine Frage ist offen. Während der Präsentation stellt O eine; hier tut es „Hinzufügen“.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Open until it has one</source>
        <translation>Offen, bis es eine gibt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>Wer es herausfindet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Nothing is to be done yet. “Add” notes what follows from the workshop.</source>
        <translation>Noch ist nichts zu tun. „Hinzufügen“ hält fest, was aus dem Workshop folgt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No notes yet. During the presentation N writes one; here “Add” does.</source>
        <translation>Noch keine Notizen. Während der Präsentation schreibt N eine; hier tut es „Hinzufügen“.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Votes by name</source>
        <translation>Namentliche Stimmen</translation>
    </message>
    <message>
        <source>Vote by name</source>
        <translation>Namentliche Stimme</translation>
    </message>
    <message>
        <source>Nobody voted by name. “Add” notes what somebody said of a decision.</source>
        <translation>Niemand hat namentlich abgestimmt. „Hinzufügen“ hält fest, was jemand zu einer Entscheidung gesagt hat.</translation>
    </message>
    <message>
        <source>agree, discuss or against</source>
        <translation>dafür, besprechen oder dagegen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>WorkshopReplay</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>What-if kept</source>
        <translation>Was-wäre-wenn behalten</translation>
    </message>
    <message>
        <source>What-if dropped</source>
        <translation>Was-wäre-wenn verworfen</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Übersteuert</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>a decision that the knowledge no longer has</source>
        <translation>eine Entscheidung, die es in der Wissensbasis nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 · %2 · 1 event</source>
        <translation>%1 · %2 · 1 Ereignis</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 events</source>
        <extracomment>when a session began, a scenario, and how much happened</extracomment>
        <translation>%1 · %2 · %3 Ereignisse</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>a requirement and its value</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a decision, and what was said of it
----------
what kind of thing happened, and what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>did not arise</source>
        <translation>stellte sich nicht</translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>open</source>
        <extracomment>what a decision comes to while more than one outcome is possible</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>an option that the knowledge no longer has</source>
        <translation>eine Option, die es in der Wissensbasis nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>several names, and the last one</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>1 price older than %1 days</source>
        <translation>1 Preis älter als %1 Tage</translation>
    </message>
    <message>
        <source>%1 prices older than %2 days</source>
        <translation>%1 Preise älter als %2 Tage</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>es gibt keine Anforderung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file may be of another design, or of other knowledge</source>
        <translation>Die Datei gehört vielleicht zu einem anderen Entwurf oder einer anderen Wissensbasis</translation>
    </message>
    <message>
        <source>an answer is a number, a text, true or false</source>
        <translation>eine Antwort ist eine Zahl, ein Text, true oder false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation>&quot;%1&quot; ist zweimal beantwortet</translation>
    </message>
    <message>
        <source>this is no file of answers: &quot;format&quot; must be &quot;ogive-answers&quot;</source>
        <translation>das ist keine Antwortdatei: &quot;format&quot; muss &quot;ogive-answers&quot; sein</translation>
    </message>
    <message>
        <source>this file of answers needs a newer Ogive</source>
        <translation>diese Antwortdatei braucht ein neueres Ogive</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>die Version muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>the answers have no name</source>
        <translation>die Antworten haben keinen Namen</translation>
    </message>
    <message>
        <source>Write the participant&apos;s name behind &quot;by&quot;</source>
        <translation>Schreiben Sie hinter &quot;by&quot; den Namen der Person</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>there is not enough memory for this</source>
        <translation>dafür reicht der Arbeitsspeicher nicht</translation>
    </message>
    <message>
        <source>there is no display to open the workbench on</source>
        <translation>es gibt keinen Bildschirm, auf dem sich die Werkbank öffnen ließe</translation>
    </message>
    <message>
        <source>Use a command such as export or screenshot; see ogive --help</source>
        <translation>Verwenden Sie einen Befehl wie export oder screenshot; siehe ogive --help</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>die Datei ist schon vorhanden</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>name the knowledge folder with --into, or say --dry-run</source>
        <translation>nennen Sie den Wissensordner mit --into, oder geben Sie --dry-run an</translation>
    </message>
    <message>
        <source>name a design, or requirement sets with --batch</source>
        <translation>nennen Sie einen Entwurf oder mit --batch Sätze von Anforderungen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no window size</source>
        <translation>&quot;%1&quot; ist keine Fenstergröße</translation>
    </message>
    <message>
        <source>Give width and height from 320 to 8192, such as 1440x900</source>
        <translation>Geben Sie Breite und Höhe von 320 bis 8192 an, etwa 1440x900</translation>
    </message>
    <message>
        <source>Ogive does not speak &quot;%1&quot;</source>
        <translation>Ogive spricht kein &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no view &quot;%1&quot;</source>
        <translation>es gibt keine Ansicht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: overview, decision:ID, decision:ID:map, decision:ID:rules, compare:ID, cost, capacity, scenarios, controls, roadmap, report, present:N, present:PAGE, knowledge, knowledge:SECTION</source>
        <translation>Es gibt: overview, decision:ID, decision:ID:map, decision:ID:rules, compare:ID, cost, capacity, scenarios, controls, roadmap, report, present:N, present:PAGE, knowledge, knowledge:SECTION</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded</source>
        <translation>das Bild lässt sich nicht codieren</translation>
    </message>
    <message>
        <source>standard output can&apos;t be written</source>
        <translation>die Standardausgabe lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>größer als die Grenze von %1 MB</translation>
    </message>
    <message>
        <source>the design was made by a newer Ogive (version %1 of the format)</source>
        <translation>der Entwurf stammt von einem neueren Ogive (Version %1 des Formats)</translation>
    </message>
    <message>
        <source>Update Ogive; the workbench opens it to look at</source>
        <translation>Aktualisieren Sie Ogive; die Werkbank öffnet ihn zum Ansehen</translation>
    </message>
    <message>
        <source>the design has no scenario &quot;%1&quot;</source>
        <translation>der Entwurf hat kein Szenario &quot;%1&quot;</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>es gibt keinen Regelsatz &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>there is no kind of record &quot;%1&quot;</source>
        <translation>es gibt keine Art von Datensatz &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>nicht vorhanden: %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>See: ogive knowledge list %1</source>
        <translation>Siehe: ogive knowledge list %1</translation>
    </message>
    <message>
        <source>standard input can be either the tables or the batch</source>
        <translation>die Standardeingabe kann entweder die Tabellen oder den Batch liefern</translation>
    </message>
    <message>
        <source>standard input can be either the tables or the inputs</source>
        <translation>die Standardeingabe kann entweder die Tabellen oder die Eingaben liefern</translation>
    </message>
    <message>
        <source>only one of the two designs can come from standard input</source>
        <translation>nur einer der beiden Entwürfe kann von der Standardeingabe kommen</translation>
    </message>
    <message>
        <source>Name a file for the other</source>
        <translation>Nennen Sie für den anderen eine Datei</translation>
    </message>
    <message>
        <source>this is the ending of designs, which an export would replace</source>
        <translation>das ist die Endung von Entwürfen; ein Export würde einen ersetzen</translation>
    </message>
    <message>
        <source>Choose a name that ends otherwise</source>
        <translation>Wählen Sie einen Namen mit anderer Endung</translation>
    </message>
    <message>
        <source>the file&apos;s ending names no format</source>
        <translation>die Endung der Datei bezeichnet kein Format</translation>
    </message>
    <message>
        <source>Use an ending such as .pdf or .md, or say --as and one of: %1</source>
        <translation>Verwenden Sie eine Endung wie .pdf oder .md, oder geben Sie --as und eines davon an: %1</translation>
    </message>
    <message>
        <source>name a model and its inputs, or ask for the models with --list</source>
        <translation>nennen Sie ein Modell und seine Eingaben, oder fragen Sie mit --list nach den Modellen</translation>
    </message>
    <message>
        <source>a file of answers ends in %1</source>
        <translation>eine Antwortdatei endet auf %1</translation>
    </message>
    <message>
        <source>Choose a name that ends so</source>
        <translation>Wählen Sie einen Namen mit dieser Endung</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>es gibt keine Anforderung &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>capacity</name>
    <message>
        <source>expected 1 to %1 availabilities</source>
        <translation>erwartet werden 1 bis %1 Verfügbarkeiten</translation>
    </message>
    <message>
        <source>lam × service_s, the offered load, must be at most %1</source>
        <translation>lam × service_s, die angebotene Last, darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>vertical scaling</source>
        <translation>vertikale Skalierung</translation>
    </message>
    <message>
        <source>horizontal scaling</source>
        <translation>horizontale Skalierung</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>%1 requests in flight: one larger machine is enough</source>
        <translation>%1 gleichzeitige Anfragen: Eine größere Maschine genügt</translation>
    </message>
    <message>
        <source>%1 requests in flight: several instances side by side</source>
        <translation>%1 gleichzeitige Anfragen: mehrere Instanzen nebeneinander</translation>
    </message>
    <message>
        <source>%1 requests in flight: Kubernetes and a distributed cache</source>
        <translation>%1 gleichzeitige Anfragen: Kubernetes und ein verteilter Cache</translation>
    </message>
    <message>
        <source>1 replica keeps 95 of 100 waits within %1</source>
        <translation>Mit 1 Replikat bleiben 95 von 100 Wartezeiten innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 replicas keep 95 of 100 waits within %2</source>
        <translation>Mit %1 Replikaten bleiben 95 von 100 Wartezeiten innerhalb von %2</translation>
    </message>
    <message>
        <source>First output after %1 misses the target of %2</source>
        <translation>Erste Ausgabe nach %1 verfehlt das Ziel von %2</translation>
    </message>
    <message>
        <source>First output after %1, within the target of %2</source>
        <translation>Erste Ausgabe nach %1, innerhalb des Ziels von %2</translation>
    </message>
    <message>
        <source>The model provider alone works less than the target of %1 %</source>
        <translation>Der Modellanbieter allein ist weniger verfügbar als das Ziel von %1 %</translation>
    </message>
    <message>
        <source>No number of replicas gets over %1 %; the target is %2 %</source>
        <translation>Auch mehr Replikate kommen nicht über %1 %; das Ziel ist %2 %</translation>
    </message>
    <message>
        <source>Five spare replicas reach %1 %; the target is %2 %</source>
        <translation>Fünf Ersatzreplikate erreichen %1 %; das Ziel ist %2 %</translation>
    </message>
    <message>
        <source>%1 of %2 replicas needed: %3 % of the time</source>
        <translation>%1 von %2 Replikaten nötig: %3 % der Zeit</translation>
    </message>
    <message>
        <source>A day&apos;s lot is empty</source>
        <translation>Der Tagesbatch ist leer</translation>
    </message>
    <message>
        <source>%1 workers finish a day&apos;s lot in %2</source>
        <translation>%1 Worker erledigen den Tagesbatch in %2</translation>
    </message>
    <message>
        <source>%1 fits on no GPU that is known</source>
        <translation>%1 passt auf keine bekannte GPU</translation>
    </message>
    <message>
        <source>%1 needs at least %2 × %3; its cache is not known</source>
        <translation>%1 braucht mindestens %2 × %3; der Cache ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 fits on %2 × %3</source>
        <translation>%1 passt auf %2 × %3</translation>
    </message>
    <message>
        <source>%1 × %2 serve %3 for %4 a month</source>
        <translation>%1 × %2 für %3: %4 pro Monat</translation>
    </message>
    <message>
        <source>The index is empty</source>
        <translation>Der Index ist leer</translation>
    </message>
    <message>
        <source>The index takes %1; %2 nodes hold it uncompressed</source>
        <translation>Der Index belegt %1; %2 Knoten halten ihn unkomprimiert</translation>
    </message>
    <message>
        <source>The index takes %1 on %2 nodes; compressed as little as %3 on %4</source>
        <translation>Der Index belegt %1 auf %2 Knoten; komprimiert nur %3 auf %4 Knoten</translation>
    </message>
    <message>
        <source>Month %1: %2 becomes %3</source>
        <translation>Monat %1: %2 wechselt zu %3</translation>
    </message>
    <message>
        <source>Month %1: more than %2 requests in flight</source>
        <translation>Monat %1: mehr als %2 gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Month %1: fewer than %2 requests in flight</source>
        <translation>Monat %1: weniger als %2 gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>No month is looked ahead</source>
        <translation>Der Planungshorizont beträgt 0 Monate</translation>
    </message>
    <message>
        <source>Nothing changes within %1 months</source>
        <translation>Innerhalb von %1 Monaten ändert sich nichts</translation>
    </message>
    <message>
        <source>1.5 × the vectors (Qdrant)</source>
        <translation>1,5 × die Vektoren (Qdrant)</translation>
    </message>
    <message>
        <source>Twice the vectors (Weaviate)</source>
        <translation>Zweimal die Vektoren (Weaviate)</translation>
    </message>
    <message>
        <source>Vectors and connections (Weaviate)</source>
        <translation>Vektoren und Verbindungen (Weaviate)</translation>
    </message>
    <message>
        <source>Vectors and links + 10 % (OpenSearch)</source>
        <translation>Vektoren und Verweise + 10 % (OpenSearch)</translation>
    </message>
    <message>
        <source>Vectors and links + 20 % (ScyllaDB)</source>
        <translation>Vektoren und Verweise + 20 % (ScyllaDB)</translation>
    </message>
    <message>
        <source>HNSW graph as laid out (hnswlib, Faiss)</source>
        <translation>HNSW-Graph nach Speicherlayout (hnswlib, Faiss)</translation>
    </message>
    <message>
        <source>%1 × the vectors (Milvus, of its range)</source>
        <translation>%1 × die Vektoren (Milvus, aus dessen Spanne)</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so there is no vector index.</source>
        <translation>Es wird nichts abgerufen, daher gibt es keinen Vektorindex.</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Unkomprimiert</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Product codes</source>
        <translation>Produktquantisierung</translation>
    </message>
    <message>
        <source>The peak needs %1 replicas; availability is computed for up to %2.</source>
        <translation>Die Spitze braucht %1 Replikate; die Verfügbarkeit wird für bis zu %2 berechnet.</translation>
    </message>
    <message>
        <source>Replicas of the service</source>
        <translation>Replikate des Dienstes</translation>
    </message>
    <message>
        <source>Replicas of the model</source>
        <translation>Replikate des Modells</translation>
    </message>
    <message>
        <source>Model provider</source>
        <translation>Modellanbieter</translation>
    </message>
    <message>
        <source>Vector database</source>
        <translation>Vektordatenbank</translation>
    </message>
    <message>
        <source>16 of them hold less than the weights and the cache of %1 sequences.</source>
        <translation>16 davon fassen weniger als die Gewichte und den Cache von %1 Sequenzen.</translation>
    </message>
    <message>
        <source>Not by %1, which is asked for.</source>
        <translation>Nicht von %1, wie verlangt.</translation>
    </message>
    <message>
        <source>Its memory is not known.</source>
        <translation>Der Speicher ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Models are not self-hosted, so no GPU has to be planned.</source>
        <translation>Modelle werden nicht selbst gehostet, daher ist keine GPU zu planen.</translation>
    </message>
    <message>
        <source>The model is not decided yet.</source>
        <translation>Das Modell ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>No GPU by %1 is known, so none can be planned.</source>
        <translation>Von %1 ist keine GPU bekannt, daher lässt sich keine planen.</translation>
    </message>
    <message>
        <source>How many parameters %1 has is not known, so neither is its memory.</source>
        <translation>Die Parameterzahl ist nicht bekannt (%1), daher auch nicht der Speicher.</translation>
    </message>
    <message>
        <source>From month %1 on the load is larger than can be computed.</source>
        <translation>Ab Monat %1 ist die Last größer, als sich berechnen lässt.</translation>
    </message>
    <message>
        <source>Work does not come in batches.</source>
        <translation>Die Arbeit kommt nicht in Batches.</translation>
    </message>
    <message>
        <source>The longest wait is 0: a lot that is wanted at once can&apos;t be spread over time.</source>
        <translation>Die längste Wartezeit ist 0: Ein Batch, der sofort gebraucht wird, lässt sich nicht über die Zeit verteilen.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Retrieval</translation>
    </message>
    <message>
        <source>Re-ranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decoding</translation>
    </message>
    <message>
        <source>expected 1 to %1 stages</source>
        <translation>erwartet werden 1 bis %1 Stufen</translation>
    </message>
    <message>
        <source>the percentiles of the stages lie too far apart</source>
        <translation>die Perzentile der Stufen liegen zu weit auseinander</translation>
    </message>
    <message>
        <source>q is too near to 1</source>
        <translation>q liegt zu nahe bei 1</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>open, %1 possible</source>
        <translation>offen, %1 möglich</translation>
    </message>
    <message>
        <source>overridden, rules say %1</source>
        <translation>übersteuert, Regeln: %1</translation>
    </message>
    <message>
        <source>overridden, rules leave it open</source>
        <translation>übersteuert, Regeln lassen es offen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>down %1 hours a year</source>
        <translation>%1 Stunden Ausfall im Jahr</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>keine passt</translation>
    </message>
    <message>
        <source>%1 in each of %2 replicas</source>
        <translation>%1 in jedem von %2 Replikaten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Monthly cost, typical use</source>
        <translation>Monatliche Kosten, typische Nutzung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Pro Anfrage</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Requests at the peak</source>
        <translation>Anfragen in der Spitze</translation>
    </message>
    <message>
        <source>In flight at the peak</source>
        <translation>Gleichzeitig in der Spitze</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Replicas of the service</source>
        <translation>Replikate des Dienstes</translation>
    </message>
    <message>
        <source>First output, p95</source>
        <translation>Erste Ausgabe, p95</translation>
    </message>
    <message>
        <source>Full answer, mean</source>
        <translation>Volle Antwort, Mittel</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>Speicher des Index</translation>
    </message>
    <message>
        <source>GPUs for the model</source>
        <translation>GPUs für das Modell</translation>
    </message>
    <message>
        <source>Workers for the day&apos;s lot</source>
        <translation>Worker für den Tagesbatch</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>Sparmuster</translation>
    </message>
    <message>
        <source>Assumptions seen otherwise</source>
        <translation>Anders gesehene Annahmen</translation>
    </message>
</context>
<context>
    <name>compute</name>
    <message>
        <source>stored, in 1e9 bytes</source>
        <translation>gespeichert, in 1e9 Byte</translation>
    </message>
    <message>
        <source>price of storage a month</source>
        <translation>Preis des Speichers pro Monat</translation>
    </message>
    <message>
        <source>read units of a query</source>
        <translation>Leseeinheiten einer Abfrage</translation>
    </message>
    <message>
        <source>price of a million read units</source>
        <translation>Preis für eine Million Leseeinheiten</translation>
    </message>
    <message>
        <source>Shards and nodes that hold an index</source>
        <translation>Shards und Knoten, die einen Index halten</translation>
    </message>
    <message>
        <source>memory of one copy</source>
        <translation>Speicher einer Kopie</translation>
    </message>
    <message>
        <source>memory of a node</source>
        <translation>Speicher eines Knotens</translation>
    </message>
    <message>
        <source>part of it for the index, usually 0.6 to 0.8</source>
        <translation>Anteil davon für den Index, üblich 0.6 bis 0.8</translation>
    </message>
    <message>
        <source>replication factor</source>
        <translation>Replikationsfaktor</translation>
    </message>
    <message>
        <source>Disk and memory of a DiskANN index</source>
        <translation>Platte und Speicher eines DiskANN-Index</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>bytes of a component</source>
        <translation>Bytes einer Komponente</translation>
    </message>
    <message>
        <source>links of a vector</source>
        <translation>Verweise eines Vektors</translation>
    </message>
    <message>
        <source>bytes of a quantized vector in memory</source>
        <translation>Bytes eines quantisierten Vektors im Speicher</translation>
    </message>
    <message>
        <source>part of the nodes in memory</source>
        <translation>Anteil der Knoten im Speicher</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>write units of a write</source>
        <translation>Schreibeinheiten eines Schreibvorgangs</translation>
    </message>
    <message>
        <source>price of a million write units</source>
        <translation>Preis für eine Million Schreibeinheiten</translation>
    </message>
    <message>
        <source>least bill</source>
        <translation>Mindestrechnung</translation>
    </message>
    <message>
        <source>Monthly price of a vector database that bills its use</source>
        <translation>Monatspreis einer Vektordatenbank mit Abrechnung nach Nutzung</translation>
    </message>
    <message>
        <source>Monthly price of own vector database nodes</source>
        <translation>Monatspreis eigener Knoten einer Vektordatenbank</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>price of a node</source>
        <translation>Preis eines Knotens</translation>
    </message>
    <message>
        <source>disks, in 1e9 bytes</source>
        <translation>Platten, in 1e9 Byte</translation>
    </message>
    <message>
        <source>price of disks a month</source>
        <translation>Preis der Platten pro Monat</translation>
    </message>
    <message>
        <source>whatever else running it costs</source>
        <translation>was der Betrieb sonst kostet</translation>
    </message>
    <message>
        <source>price of own nodes</source>
        <translation>Preis eigener Knoten</translation>
    </message>
    <message>
        <source>Queries a month from which own nodes cost no more than a managed service</source>
        <translation>Abfragen pro Monat, ab denen eigene Knoten nicht mehr kosten als ein Managed Service</translation>
    </message>
    <message>
        <source>An amount of US dollars as it is shown</source>
        <translation>Ein Betrag in US-Dollar, wie er gezeigt wird</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>der Betrag</translation>
    </message>
    <message>
        <source>A count as it is shown</source>
        <translation>Eine Anzahl, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>die Anzahl</translation>
    </message>
    <message>
        <source>Bytes as they are shown</source>
        <translation>Bytes, wie sie gezeigt werden</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>binary units (memory), else decimal ones (disk)</source>
        <translation>binäre Einheiten (Speicher), sonst dezimale (Platte)</translation>
    </message>
    <message>
        <source>A time as it is shown</source>
        <translation>Eine Zeit, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <source>output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <source>price of a cache read; null: as input</source>
        <translation>Preis eines Cache-Lesens; null: wie Eingabe</translation>
    </message>
    <message>
        <source>price of a cache write; null: as input</source>
        <translation>Preis eines Cache-Schreibens; null: wie Eingabe</translation>
    </message>
    <message>
        <source>input tokens of the call</source>
        <translation>Eingabe-Token des Aufrufs</translation>
    </message>
    <message>
        <source>output tokens of the call</source>
        <translation>Ausgabe-Token des Aufrufs</translation>
    </message>
    <message>
        <source>tokens of the stable beginning</source>
        <translation>Token des stabilen Anfangs</translation>
    </message>
    <message>
        <source>share of calls that find it in the cache</source>
        <translation>Anteil der Aufrufe, die ihn im Cache finden</translation>
    </message>
    <message>
        <source>whether the provider&apos;s cache is used</source>
        <translation>ob der Cache des Anbieters genutzt wird</translation>
    </message>
    <message>
        <source>Cost of one call of a language model</source>
        <translation>Kosten eines Aufrufs eines Sprachmodells</translation>
    </message>
    <message>
        <source>Hit fraction above which prompt caching is cheaper</source>
        <translation>Trefferanteil, ab dem Prompt-Caching günstiger ist</translation>
    </message>
    <message>
        <source>price of a cache read</source>
        <translation>Preis eines Cache-Lesens</translation>
    </message>
    <message>
        <source>price of a cache write</source>
        <translation>Preis eines Cache-Schreibens</translation>
    </message>
    <message>
        <source>Factor on the cost when some calls are sent as batches</source>
        <translation>Kostenfaktor, wenn ein Teil der Aufrufe als Batch gesendet wird</translation>
    </message>
    <message>
        <source>share of calls that may wait</source>
        <translation>Anteil der Aufrufe, die warten dürfen</translation>
    </message>
    <message>
        <source>discount on batches, 0.5 for half price</source>
        <translation>Rabatt auf Batches, 0.5 für halben Preis</translation>
    </message>
    <message>
        <source>What failed attempts add to the cost, and what stays unserved</source>
        <translation>Was Fehlversuche zu den Kosten hinzufügen und was unbedient bleibt</translation>
    </message>
    <message>
        <source>probability that an attempt fails</source>
        <translation>Wahrscheinlichkeit, dass ein Versuch scheitert</translation>
    </message>
    <message>
        <source>most attempts; 0: until one succeeds</source>
        <translation>Höchstzahl der Versuche; 0: bis einer gelingt</translation>
    </message>
    <message>
        <source>part of a call that a failed attempt bills</source>
        <translation>Anteil eines Aufrufs, den ein Fehlversuch berechnet</translation>
    </message>
    <message>
        <source>cost of a call of the small model</source>
        <translation>Kosten eines Aufrufs des kleinen Modells</translation>
    </message>
    <message>
        <source>cost of a call of the large model</source>
        <translation>Kosten eines Aufrufs des großen Modells</translation>
    </message>
    <message>
        <source>share that the large model answers</source>
        <translation>Anteil, den das große Modell beantwortet</translation>
    </message>
    <message>
        <source>Cost when a small model answers first and a judge may pass on to a large one</source>
        <translation>Kosten, wenn zuerst ein kleines Modell antwortet und ein Judge an ein großes weitergeben kann</translation>
    </message>
    <message>
        <source>cost of judging</source>
        <translation>Kosten der Beurteilung</translation>
    </message>
    <message>
        <source>Cost when a router chooses between a small and a large model</source>
        <translation>Kosten, wenn ein Router zwischen kleinem und großem Modell wählt</translation>
    </message>
    <message>
        <source>cost of routing</source>
        <translation>Kosten des Routings</translation>
    </message>
    <message>
        <source>the large model&apos;s prices</source>
        <translation>Preise des großen Modells</translation>
    </message>
    <message>
        <source>the small model&apos;s prices</source>
        <translation>Preise des kleinen Modells</translation>
    </message>
    <message>
        <source>share that the semantic cache answers</source>
        <translation>Anteil, den der semantische Cache beantwortet</translation>
    </message>
    <message>
        <source>cost of looking up the semantic cache</source>
        <translation>Kosten des Nachschlagens im semantischen Cache</translation>
    </message>
    <message>
        <source>whether batched calls use the prompt cache</source>
        <translation>ob Batch-Aufrufe den Prompt-Cache nutzen</translation>
    </message>
    <message>
        <source>a call and the terms of every pattern</source>
        <translation>ein Aufruf und die Größen jedes Musters</translation>
    </message>
    <message>
        <source>What each way of paying less saves on a request</source>
        <translation>Was jede Sparmöglichkeit pro Anfrage spart</translation>
    </message>
    <message>
        <source>a way of paying less</source>
        <translation>eine Sparmöglichkeit</translation>
    </message>
    <message>
        <source>those that are on</source>
        <translation>die aktiven</translation>
    </message>
    <message>
        <source>links of a vector in a layer</source>
        <translation>Verweise eines Vektors in einer Schicht</translation>
    </message>
    <message>
        <source>way of quantizing</source>
        <translation>Art der Quantisierung</translation>
    </message>
    <message>
        <source>subvectors, of pq; divides d</source>
        <translation>Teilvektoren, bei pq; teilt d</translation>
    </message>
    <message>
        <source>bits of a subvector, of pq</source>
        <translation>Bits eines Teilvektors, bei pq</translation>
    </message>
    <message>
        <source>Bytes of the vectors themselves</source>
        <translation>Bytes der Vektoren selbst</translation>
    </message>
    <message>
        <source>Memory of an index by Qdrant&apos;s sizing rule</source>
        <translation>Speicher eines Index nach Qdrants Dimensionierungsregel</translation>
    </message>
    <message>
        <source>Memory of an index by Weaviate&apos;s rule of thumb</source>
        <translation>Speicher eines Index nach Weaviates Faustregel</translation>
    </message>
    <message>
        <source>Memory of an index by Weaviate&apos;s connections</source>
        <translation>Speicher eines Index nach Weaviates Verbindungen</translation>
    </message>
    <message>
        <source>bytes of a connection</source>
        <translation>Bytes einer Verbindung</translation>
    </message>
    <message>
        <source>Memory of an index by OpenSearch&apos;s sizing rule</source>
        <translation>Speicher eines Index nach OpenSearchs Dimensionierungsregel</translation>
    </message>
    <message>
        <source>Memory of an index by ScyllaDB&apos;s sizing rule</source>
        <translation>Speicher eines Index nach ScyllaDBs Dimensionierungsregel</translation>
    </message>
    <message>
        <source>Memory of an HNSW index, from its layout</source>
        <translation>Speicher eines HNSW-Index, aus seinem Layout</translation>
    </message>
    <message>
        <source>bytes of a neighbour&apos;s id</source>
        <translation>Bytes einer Nachbar-ID</translation>
    </message>
    <message>
        <source>bytes of a vector&apos;s label</source>
        <translation>Bytes des Labels eines Vektors</translation>
    </message>
    <message>
        <source>Bytes of one quantized vector</source>
        <translation>Bytes eines quantisierten Vektors</translation>
    </message>
    <message>
        <source>Bytes of the codebook of product quantization</source>
        <translation>Bytes des Codebuchs der Produktquantisierung</translation>
    </message>
    <message>
        <source>factor on codes and links</source>
        <translation>Faktor auf Codes und Verweise</translation>
    </message>
    <message>
        <source>whether float32 vectors stay in memory</source>
        <translation>ob float32-Vektoren im Speicher bleiben</translation>
    </message>
    <message>
        <source>Memory of a quantized HNSW index</source>
        <translation>Speicher eines quantisierten HNSW-Index</translation>
    </message>
    <message>
        <source>mean time to serve one</source>
        <translation>mittlere Bedienzeit</translation>
    </message>
    <message>
        <source>percentile of the wait</source>
        <translation>Perzentil der Wartezeit</translation>
    </message>
    <message>
        <source>Requests in flight by Little&apos;s law, and the guide&apos;s scaling tier for them</source>
        <translation>Gleichzeitige Anfragen nach Littles Gesetz und die Skalierungsstufe des Leitfadens dafür</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>mean time of a request</source>
        <translation>mittlere Zeit einer Anfrage</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>rate × service time</source>
        <translation>Rate × Bedienzeit</translation>
    </message>
    <message>
        <source>Probability that all servers are busy, when nobody waits</source>
        <translation>Wahrscheinlichkeit, dass alle Server belegt sind, wenn niemand wartet</translation>
    </message>
    <message>
        <source>Probability of having to wait for a server</source>
        <translation>Wahrscheinlichkeit, auf einen Server warten zu müssen</translation>
    </message>
    <message>
        <source>Waiting for one of several servers (M/M/c)</source>
        <translation>Warten auf einen von mehreren Servern (M/M/c)</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>a wait, for the probability of a longer one</source>
        <translation>eine Wartezeit, für die Wahrscheinlichkeit einer längeren</translation>
    </message>
    <message>
        <source>Fewest servers for a percentile of the wait</source>
        <translation>Kleinste Zahl von Servern für ein Perzentil der Wartezeit</translation>
    </message>
    <message>
        <source>wait at the percentile</source>
        <translation>Wartezeit am Perzentil</translation>
    </message>
    <message>
        <source>Replicas for a load that grows while new ones start</source>
        <translation>Replikate für eine Last, die wächst, während neue starten</translation>
    </message>
    <message>
        <source>requests at the peak</source>
        <translation>Anfragen in der Spitze</translation>
    </message>
    <message>
        <source>requests that a replica serves</source>
        <translation>Anfragen, die ein Replikat bedient</translation>
    </message>
    <message>
        <source>utilisation aimed at</source>
        <translation>angestrebte Auslastung</translation>
    </message>
    <message>
        <source>growth of the load</source>
        <translation>Wachstum der Last</translation>
    </message>
    <message>
        <source>time until a new replica serves</source>
        <translation>Zeit, bis ein neues Replikat bedient</translation>
    </message>
    <message>
        <source>replicas kept in addition</source>
        <translation>zusätzlich vorgehaltene Replikate</translation>
    </message>
    <message>
        <source>Time until a backlog is worked off</source>
        <translation>Zeit, bis ein Rückstand abgearbeitet ist</translation>
    </message>
    <message>
        <source>items that wait</source>
        <translation>wartende Aufträge</translation>
    </message>
    <message>
        <source>items that arrive</source>
        <translation>eintreffende Aufträge</translation>
    </message>
    <message>
        <source>items that are worked off</source>
        <translation>abgearbeitete Aufträge</translation>
    </message>
    <message>
        <source>Workers that finish a batch in time</source>
        <translation>Worker, die einen Batch rechtzeitig erledigen</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>time of one item</source>
        <translation>Zeit eines Auftrags</translation>
    </message>
    <message>
        <source>time for all of them</source>
        <translation>Zeit für alle</translation>
    </message>
    <message>
        <source>part of the time worked</source>
        <translation>Anteil der Zeit mit Arbeit</translation>
    </message>
    <message>
        <source>requests a day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>growth a month, 0.05 for 5 %</source>
        <translation>Wachstum pro Monat, 0.05 für 5 %</translation>
    </message>
    <message>
        <source>Mean requests per second</source>
        <translation>Mittlere Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Requests per second at the busiest moment</source>
        <translation>Anfragen pro Sekunde in der Spitze</translation>
    </message>
    <message>
        <source>peak-to-average factor</source>
        <translation>Verhältnis von Spitze zu Mittel</translation>
    </message>
    <message>
        <source>Peak-to-average factor when a share of the traffic falls into some hours</source>
        <translation>Verhältnis von Spitze zu Mittel, wenn ein Teil des Volumens auf einige Stunden fällt</translation>
    </message>
    <message>
        <source>share of the day&apos;s traffic</source>
        <translation>Anteil des Tagesvolumens</translation>
    </message>
    <message>
        <source>hours it falls into</source>
        <translation>Stunden, auf die er fällt</translation>
    </message>
    <message>
        <source>Input tokens of one call</source>
        <translation>Eingabe-Token eines Aufrufs</translation>
    </message>
    <message>
        <source>system prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>tool definitions</source>
        <translation>Tool-Definitionen</translation>
    </message>
    <message>
        <source>retrieved chunks</source>
        <translation>abgerufene Chunks</translation>
    </message>
    <message>
        <source>one chunk, after reranking</source>
        <translation>ein Chunk, nach dem Reranking</translation>
    </message>
    <message>
        <source>earlier turns that are kept</source>
        <translation>frühere Gesprächsrunden, die bleiben</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>Tokens of a request that an agent answers in several steps</source>
        <translation>Token einer Anfrage, die ein Agent in mehreren Schritten beantwortet</translation>
    </message>
    <message>
        <source>input of the first step</source>
        <translation>Eingabe des ersten Schritts</translation>
    </message>
    <message>
        <source>output of a step that stays in the context</source>
        <translation>Ausgabe eines Schritts, die im Kontext bleibt</translation>
    </message>
    <message>
        <source>tool results of a step</source>
        <translation>Tool-Ergebnisse eines Schritts</translation>
    </message>
    <message>
        <source>output of a step, reasoning included</source>
        <translation>Ausgabe eines Schritts, samt Reasoning</translation>
    </message>
    <message>
        <source>mean number of steps</source>
        <translation>mittlere Zahl der Schritte</translation>
    </message>
    <message>
        <source>variance of the steps</source>
        <translation>Varianz der Schritte</translation>
    </message>
    <message>
        <source>Requests of one month of growth</source>
        <translation>Anfragen eines Monats im Wachstum</translation>
    </message>
    <message>
        <source>requests of month 0</source>
        <translation>Anfragen von Monat 0</translation>
    </message>
    <message>
        <source>the month, 0 the first</source>
        <translation>der Monat, 0 der erste</translation>
    </message>
    <message>
        <source>Requests of the first months of growth together</source>
        <translation>Anfragen der ersten Wachstumsmonate zusammen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>worth by a criterion</source>
        <translation>Wert nach einem Kriterium</translation>
    </message>
    <message>
        <source>an alternative, a number a criterion</source>
        <translation>eine Alternative, je Kriterium eine Zahl</translation>
    </message>
    <message>
        <source>alternatives, each by all criteria</source>
        <translation>Alternativen, jede nach allen Kriterien</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>ein Gewicht</translation>
    </message>
    <message>
        <source>a weight a criterion; only ratios count</source>
        <translation>je Kriterium ein Gewicht; nur Verhältnisse zählen</translation>
    </message>
    <message>
        <source>whether more is better</source>
        <translation>ob mehr besser ist</translation>
    </message>
    <message>
        <source>a flag a criterion</source>
        <translation>je Kriterium ein Kennzeichen</translation>
    </message>
    <message>
        <source>expected %1 numbers, as in the first row</source>
        <translation>erwartet werden %1 Zahlen, wie in der ersten Zeile</translation>
    </message>
    <message>
        <source>how values are made comparable</source>
        <translation>wie Werte vergleichbar gemacht werden</translation>
    </message>
    <message>
        <source>Ranking by weighted sum; minmax, sum and vector can reverse ranks when alternatives change</source>
        <translation>Rangfolge nach gewichteter Summe; minmax, sum und vector können Ränge umkehren, wenn sich Alternativen ändern</translation>
    </message>
    <message>
        <source>Ranking by closeness to the ideal; can reverse ranks when alternatives change</source>
        <translation>Rangfolge nach Nähe zum Ideal; kann Ränge umkehren, wenn sich Alternativen ändern</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>difference that does not matter</source>
        <translation>Unterschied, der nicht zählt</translation>
    </message>
    <message>
        <source>difference that matters fully</source>
        <translation>Unterschied, der voll zählt</translation>
    </message>
    <message>
        <source>width of gauss</source>
        <translation>Breite von gauss</translation>
    </message>
    <message>
        <source>a preference function</source>
        <translation>eine Präferenzfunktion</translation>
    </message>
    <message>
        <source>a preference function a criterion</source>
        <translation>je Kriterium eine Präferenzfunktion</translation>
    </message>
    <message>
        <source>Ranking by how much alternatives are preferred to each other (PROMETHEE II)</source>
        <translation>Rangfolge danach, wie sehr Alternativen einander vorgezogen werden (PROMETHEE II)</translation>
    </message>
    <message>
        <source>judgements inconsistent</source>
        <translation>Urteile inkonsistent</translation>
    </message>
    <message>
        <source>how many times as important</source>
        <translation>wievielmal so wichtig</translation>
    </message>
    <message>
        <source>Weights from comparisons in pairs (AHP)</source>
        <translation>Gewichte aus paarweisen Vergleichen (AHP)</translation>
    </message>
    <message>
        <source>one thing against all</source>
        <translation>eines gegen alle</translation>
    </message>
    <message>
        <source>judgements, reciprocal</source>
        <translation>Urteile, reziprok</translation>
    </message>
    <message>
        <source>Share of all weights for which one of two alternatives is first, by three criteria</source>
        <translation>Anteil aller Gewichte, bei denen eine von zwei Alternativen Erste ist, nach drei Kriterien</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>first alternative minus second, a number a criterion</source>
        <translation>erste Alternative minus zweite, je Kriterium eine Zahl</translation>
    </message>
    <message>
        <source>How alternatives rank over all weights (SMAA)</source>
        <translation>Wie Alternativen über alle Gewichte rangieren (SMAA)</translation>
    </message>
    <message>
        <source>alternatives, each by all criteria, more being better</source>
        <translation>Alternativen, jede nach allen Kriterien, mehr ist besser</translation>
    </message>
    <message>
        <source>weights drawn</source>
        <translation>gezogene Gewichte</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>random stream</source>
        <translation>Zufallsstrom</translation>
    </message>
    <message>
        <source>Entropy of rank shares, in bits: 0 where the rank is certain</source>
        <translation>Entropie der Ranganteile, in Bit: 0, wo der Rang sicher ist</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>ein Anteil</translation>
    </message>
    <message>
        <source>shares, which sum to 1</source>
        <translation>Anteile, die zusammen 1 ergeben</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>index of the sample</source>
        <translation>Index der Stichprobe</translation>
    </message>
    <message>
        <source>Four random words for a counter and a key (Philox-4x32-10)</source>
        <translation>Vier zufällige Wörter zu Zähler und Schlüssel (Philox-4x32-10)</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>der Zähler</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>A random number between 0 and 1</source>
        <translation>Eine Zufallszahl zwischen 0 und 1</translation>
    </message>
    <message>
        <source>0 Monte-Carlo, 1 Sobol&apos; B, 2 shift, 3 SMAA</source>
        <translation>0 Monte-Carlo, 1 Sobol&apos; B, 2 Verschiebung, 3 SMAA</translation>
    </message>
    <message>
        <source>index of the input</source>
        <translation>Index der Eingabe</translation>
    </message>
    <message>
        <source>64 random bits (SplitMix64)</source>
        <translation>64 zufällige Bits (SplitMix64)</translation>
    </message>
    <message>
        <source>A coordinate of the Halton sequence</source>
        <translation>Eine Koordinate der Halton-Folge</translation>
    </message>
    <message>
        <source>base, a prime</source>
        <translation>Basis, eine Primzahl</translation>
    </message>
    <message>
        <source>A point of the Sobol&apos; sequence</source>
        <translation>Ein Punkt der Sobol&apos;-Folge</translation>
    </message>
    <message>
        <source>index of the point</source>
        <translation>Index des Punkts</translation>
    </message>
    <message>
        <source>weights of the model</source>
        <translation>Gewichte des Modells</translation>
    </message>
    <message>
        <source>KV cache of one token of context</source>
        <translation>KV-Cache eines Kontext-Tokens</translation>
    </message>
    <message>
        <source>parameters read per token</source>
        <translation>je Token gelesene Parameter</translation>
    </message>
    <message>
        <source>context of a sequence</source>
        <translation>Kontext einer Sequenz</translation>
    </message>
    <message>
        <source>sequences that decode together</source>
        <translation>Sequenzen, die zusammen decodieren</translation>
    </message>
    <message>
        <source>GPUs of one replica</source>
        <translation>GPUs eines Replikats</translation>
    </message>
    <message>
        <source>memory of a GPU</source>
        <translation>Speicher einer GPU</translation>
    </message>
    <message>
        <source>part of the memory that the engine takes</source>
        <translation>Anteil des Speichers, den die Engine belegt</translation>
    </message>
    <message>
        <source>of each GPU, for activations and graphs</source>
        <translation>je GPU, für Aktivierungen und Graphen</translation>
    </message>
    <message>
        <source>memory bandwidth of a GPU</source>
        <translation>Speicherbandbreite einer GPU</translation>
    </message>
    <message>
        <source>dense peak of a GPU</source>
        <translation>Spitzenleistung einer GPU (dense)</translation>
    </message>
    <message>
        <source>part of the bandwidth achieved</source>
        <translation>erreichter Anteil der Bandbreite</translation>
    </message>
    <message>
        <source>part of the peak achieved</source>
        <translation>erreichter Anteil der Spitzenleistung</translation>
    </message>
    <message>
        <source>layers; 0 leaves attention out</source>
        <translation>Schichten; 0 lässt Attention weg</translation>
    </message>
    <message>
        <source>width; 0 leaves attention out</source>
        <translation>Breite; 0 lässt Attention weg</translation>
    </message>
    <message>
        <source>Memory of a model&apos;s weights</source>
        <translation>Speicher der Gewichte eines Modells</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>alle Parameter</translation>
    </message>
    <message>
        <source>bits of a parameter</source>
        <translation>Bits eines Parameters</translation>
    </message>
    <message>
        <source>parameters that share a scale; 0: none</source>
        <translation>Parameter, die einen Skalierungsfaktor teilen; 0: keine</translation>
    </message>
    <message>
        <source>bits of a scale</source>
        <translation>Bits eines Skalierungsfaktors</translation>
    </message>
    <message>
        <source>bits of a zero point</source>
        <translation>Bits eines Nullpunkts</translation>
    </message>
    <message>
        <source>KV cache of one token, with grouped or plain attention</source>
        <translation>KV-Cache eines Tokens, mit Grouped-Query- oder einfacher Attention</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>heads of keys and values</source>
        <translation>Key- und Value-Heads</translation>
    </message>
    <message>
        <source>dimension of a head</source>
        <translation>Dimension eines Heads</translation>
    </message>
    <message>
        <source>bytes of a value</source>
        <translation>Bytes eines Werts</translation>
    </message>
    <message>
        <source>KV cache of one token, with latent attention</source>
        <translation>KV-Cache eines Tokens, mit latenter Attention</translation>
    </message>
    <message>
        <source>dimension of keys and values, compressed</source>
        <translation>Dimension der Keys und Values, komprimiert</translation>
    </message>
    <message>
        <source>dimension that carries positions</source>
        <translation>Dimension, die Positionen trägt</translation>
    </message>
    <message>
        <source>Memory left for the KV cache; negative where the weights don&apos;t fit</source>
        <translation>Speicher, der für den KV-Cache bleibt; negativ, wo die Gewichte nicht passen</translation>
    </message>
    <message>
        <source>Sequences that fit into the KV cache</source>
        <translation>Sequenzen, die in den KV-Cache passen</translation>
    </message>
    <message>
        <source>memory for the KV cache</source>
        <translation>Speicher für den KV-Cache</translation>
    </message>
    <message>
        <source>Time between two tokens of a sequence</source>
        <translation>Zeit zwischen zwei Token einer Sequenz</translation>
    </message>
    <message>
        <source>Time to read a prompt</source>
        <translation>Zeit, einen Prompt zu lesen</translation>
    </message>
    <message>
        <source>tokens not in the prefix cache</source>
        <translation>Token, die nicht im Präfix-Cache sind</translation>
    </message>
    <message>
        <source>Output tokens per second with continuous batching</source>
        <translation>Ausgabe-Token pro Sekunde bei Continuous Batching</translation>
    </message>
    <message>
        <source>input tokens of a call</source>
        <translation>Eingabe-Token eines Aufrufs</translation>
    </message>
    <message>
        <source>output tokens of a call</source>
        <translation>Ausgabe-Token eines Aufrufs</translation>
    </message>
    <message>
        <source>Fewest GPUs (1, 2, 4, 8 or 16) whose memory holds a model and its sequences</source>
        <translation>Kleinste Zahl von GPUs (1, 2, 4, 8 oder 16), deren Speicher ein Modell und seine Sequenzen fasst</translation>
    </message>
    <message>
        <source>sequences at the same time</source>
        <translation>gleichzeitige Sequenzen</translation>
    </message>
    <message>
        <source>Price of a million tokens on own GPUs</source>
        <translation>Preis für eine Million Token auf eigenen GPUs</translation>
    </message>
    <message>
        <source>price of a GPU</source>
        <translation>Preis einer GPU</translation>
    </message>
    <message>
        <source>tokens the GPUs can give</source>
        <translation>Token, die die GPUs liefern können</translation>
    </message>
    <message>
        <source>mean load over that</source>
        <translation>mittlere Last im Verhältnis dazu</translation>
    </message>
    <message>
        <source>Tokens a month from which own replicas cost no more than an API</source>
        <translation>Token pro Monat, ab denen eigene Replikate nicht mehr kosten als eine API</translation>
    </message>
    <message>
        <source>cost of a replica</source>
        <translation>Kosten eines Replikats</translation>
    </message>
    <message>
        <source>tokens a month that a replica serves</source>
        <translation>Token pro Monat, die ein Replikat bedient</translation>
    </message>
    <message>
        <source>price of the API</source>
        <translation>Preis der API</translation>
    </message>
    <message>
        <source>what else running it costs</source>
        <translation>was der Betrieb sonst kostet</translation>
    </message>
    <message>
        <source>part of the distribution</source>
        <translation>Teil der Verteilung</translation>
    </message>
    <message>
        <source>least value</source>
        <translation>kleinster Wert</translation>
    </message>
    <message>
        <source>most likely value, from a to b</source>
        <translation>wahrscheinlichster Wert, von a bis b</translation>
    </message>
    <message>
        <source>greatest value</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>Value below which a part of a triangular distribution lies</source>
        <translation>Wert, unter dem ein Teil einer Dreiecksverteilung liegt</translation>
    </message>
    <message>
        <source>Mean and variance of a PERT distribution</source>
        <translation>Mittelwert und Varianz einer PERT-Verteilung</translation>
    </message>
    <message>
        <source>Value below which a part of a PERT distribution lies</source>
        <translation>Wert, unter dem ein Teil einer PERT-Verteilung liegt</translation>
    </message>
    <message>
        <source>The lognormal distribution of two percentiles</source>
        <translation>Die Lognormalverteilung zu zwei Perzentilen</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10. Perzentil</translation>
    </message>
    <message>
        <source>90th percentile, from p10</source>
        <translation>90. Perzentil, ab p10</translation>
    </message>
    <message>
        <source>Percentile of numbers (type 7)</source>
        <translation>Perzentil von Zahlen (Typ 7)</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>numbers in any order</source>
        <translation>Zahlen in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>95 % interval of a probability that was counted (Wilson)</source>
        <translation>95-%-Intervall einer ausgezählten Wahrscheinlichkeit (Wilson)</translation>
    </message>
    <message>
        <source>samples that count, up to n</source>
        <translation>Stichproben, die zählen, bis n</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90. Perzentil</translation>
    </message>
    <message>
        <source>a lognormal factor</source>
        <translation>ein lognormaler Faktor</translation>
    </message>
    <message>
        <source>A constant times independent lognormal factors: percentiles and what moves them</source>
        <translation>Eine Konstante mal unabhängige lognormale Faktoren: Perzentile und was sie bewegt</translation>
    </message>
    <message>
        <source>the factors</source>
        <translation>die Faktoren</translation>
    </message>
    <message>
        <source>the constant</source>
        <translation>die Konstante</translation>
    </message>
    <message>
        <source>for the probability of exceeding it; null: none</source>
        <translation>für die Wahrscheinlichkeit, sie zu überschreiten; null: keine</translation>
    </message>
    <message>
        <source>Variance of Ishigami&apos;s test function and what it comes from</source>
        <translation>Varianz von Ishigamis Testfunktion und woher sie kommt</translation>
    </message>
    <message>
        <source>factor of sin² x2</source>
        <translation>Faktor von sin² x2</translation>
    </message>
    <message>
        <source>factor of x3⁴·sin x1</source>
        <translation>Faktor von x3⁴·sin x1</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>latencies of a stage</source>
        <translation>Latenzen einer Stufe</translation>
    </message>
    <message>
        <source>stages one after the other</source>
        <translation>Stufen nacheinander</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>Quantil</translation>
    </message>
    <message>
        <source>a constant in addition</source>
        <translation>eine Konstante dazu</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Latency of independent stages together, as a lognormal (Fenton–Wilkinson)</source>
        <translation>Latenz unabhängiger Stufen zusammen, als Lognormalverteilung (Fenton–Wilkinson)</translation>
    </message>
    <message>
        <source>Bound on a latency quantile of stages, however they depend on each other</source>
        <translation>Schranke für ein Latenzquantil von Stufen, wie immer sie voneinander abhängen</translation>
    </message>
    <message>
        <source>parallel calls</source>
        <translation>parallele Aufrufe</translation>
    </message>
    <message>
        <source>Probability that one of several parallel calls is slow</source>
        <translation>Wahrscheinlichkeit, dass einer von mehreren parallelen Aufrufen langsam ist</translation>
    </message>
    <message>
        <source>probability that one is</source>
        <translation>Wahrscheinlichkeit, dass einer es ist</translation>
    </message>
    <message>
        <source>Quantile that each parallel call must hold for all of them to hold theirs</source>
        <translation>Quantil, das jeder parallele Aufruf halten muss, damit alle zusammen ihres halten</translation>
    </message>
    <message>
        <source>quantile of all together</source>
        <translation>Quantil aller zusammen</translation>
    </message>
    <message>
        <source>Availability of independent replicas of which some are needed</source>
        <translation>Verfügbarkeit unabhängiger Replikate, von denen einige gebraucht werden</translation>
    </message>
    <message>
        <source>replicas needed, up to n</source>
        <translation>nötige Replikate, bis n</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Availability of things that are all needed</source>
        <translation>Verfügbarkeit von Teilen, die alle gebraucht werden</translation>
    </message>
    <message>
        <source>availabilities</source>
        <translation>Verfügbarkeiten</translation>
    </message>
    <message>
        <source>Time that an availability leaves out</source>
        <translation>Zeit, die eine Verfügbarkeit offen lässt</translation>
    </message>
    <message>
        <source>length of a document</source>
        <translation>Länge eines Dokuments</translation>
    </message>
    <message>
        <source>length of a chunk</source>
        <translation>Länge eines Chunks</translation>
    </message>
    <message>
        <source>what a chunk repeats of the one before; below size</source>
        <translation>was ein Chunk vom vorigen wiederholt; unter size</translation>
    </message>
    <message>
        <source>Chunks of a document</source>
        <translation>Chunks eines Dokuments</translation>
    </message>
    <message>
        <source>Tokens of a document that are embedded, overlaps counted again</source>
        <translation>Token eines Dokuments, die eingebettet werden, Überlappungen mehrfach gezählt</translation>
    </message>
    <message>
        <source>documents of the corpus</source>
        <translation>Dokumente des Korpus</translation>
    </message>
    <message>
        <source>embedding price</source>
        <translation>Embedding-Preis</translation>
    </message>
    <message>
        <source>part of the corpus that changes</source>
        <translation>Anteil des Korpus, der sich ändert</translation>
    </message>
    <message>
        <source>length of a query</source>
        <translation>Länge einer Abfrage</translation>
    </message>
    <message>
        <source>embedding price of queries; null: as price</source>
        <translation>Embedding-Preis von Abfragen; null: wie price</translation>
    </message>
    <message>
        <source>Cost of embedding a corpus, its changes and its queries</source>
        <translation>Kosten für das Embedding eines Korpus, seiner Änderungen und seiner Abfragen</translation>
    </message>
    <message>
        <source>Time and cost of embedding tokens on own GPUs</source>
        <translation>Zeit und Kosten für das Embedding von Token auf eigenen GPUs</translation>
    </message>
    <message>
        <source>parameters of the model</source>
        <translation>Parameter des Modells</translation>
    </message>
    <message>
        <source>peak of one GPU</source>
        <translation>Spitzenleistung einer GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>tokens to embed</source>
        <translation>einzubettende Token</translation>
    </message>
    <message>
        <source>price of one GPU</source>
        <translation>Preis einer GPU</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>es gibt kein Modell &quot;%1&quot;</translation>
    </message>
    <message>
        <source>See ogive compute --list</source>
        <translation>Siehe ogive compute --list</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>the result of %1 is too large</source>
        <translation>das Ergebnis von %1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 to %2, written with digits only</source>
        <translation>%1 muss eine ganze Zahl von 0 bis %2 sein, nur mit Ziffern geschrieben</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>nicht vorhanden: %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>%1 must have from %2 to %3 elements, and has %4</source>
        <translation>%1 muss %2 bis %3 Elemente haben und hat %4</translation>
    </message>
    <message>
        <source>%1 has at most %2 elements</source>
        <translation>%1 hat höchstens %2 Elemente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>there is no input &quot;%1&quot;</source>
        <translation>es gibt keine Eingabe &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>cost</name>
    <message>
        <source>as much a month</source>
        <translation>gleich viel pro Monat</translation>
    </message>
    <message>
        <source>%1 less a month</source>
        <translation>%1 weniger pro Monat</translation>
    </message>
    <message>
        <source>%1 more a month</source>
        <translation>%1 mehr pro Monat</translation>
    </message>
    <message>
        <source>In some of the cases the model does not fit on 16 GPUs, so what they cost is not known.</source>
        <translation>In einigen Fällen passt das Modell nicht auf 16 GPUs, daher ist nicht bekannt, was sie kosten.</translation>
    </message>
    <message>
        <source>The monthly cost is not known, so neither is its distribution.</source>
        <translation>Die monatlichen Kosten sind nicht bekannt, daher auch nicht ihre Verteilung.</translation>
    </message>
    <message>
        <source>Every call fails, so no request is ever served.</source>
        <translation>Jeder Aufruf scheitert, daher wird nie eine Anfrage bedient.</translation>
    </message>
    <message>
        <source>The numbers are too large for an estimate.</source>
        <translation>Die Zahlen sind zu groß für eine Schätzung.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>%1 by API</source>
        <translation>%1 per API</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Selbst gehostet</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>%1 is cheaper above %2</source>
        <translation>%1: günstiger ab %2</translation>
    </message>
    <message>
        <source>%1 is cheaper below %2</source>
        <translation>%1: günstiger unter %2</translation>
    </message>
    <message>
        <source>Monthly cost against %1</source>
        <translation>Monatliche Kosten über: %1</translation>
    </message>
    <message>
        <source>%1 is the cheapest at every %2</source>
        <translation>%1 ist überall am günstigsten: %2</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>The knowledge has no price for %1.</source>
        <translation>Die Wissensbasis hat keinen Preis für %1.</translation>
    </message>
    <message>
        <source>How the system is scaled is not decided on.</source>
        <translation>Wie das System skaliert wird, ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Not included: no rate for people&apos;s days is given.</source>
        <translation>Nicht enthalten: Für Personal ist kein Tagessatz angegeben.</translation>
    </message>
    <message>
        <source>No architecture is decided on.</source>
        <translation>Die Architektur ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>What %1 needs to run is not known.</source>
        <translation>Was der Betrieb braucht, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Runs on devices that are there already.</source>
        <translation>Läuft auf Geräten, die schon da sind.</translation>
    </message>
    <message>
        <source>Not included: what logs, traces and their storage cost depends on the tool.</source>
        <translation>Nicht enthalten: Was Logs, Traces und ihre Speicherung kosten, hängt vom Werkzeug ab.</translation>
    </message>
    <message>
        <source>No provider is decided on.</source>
        <translation>Der Anbieter ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>No model of %1 is known for this quality.</source>
        <translation>Für diese Qualität ist kein Modell bekannt: %1.</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>Der Preis ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Runs on your own GPUs; see the serving line.</source>
        <translation>Läuft auf eigenen GPUs; siehe Position Inferenz-GPUs.</translation>
    </message>
    <message>
        <source>Judged on your own GPUs; see the serving line.</source>
        <translation>Beurteilt auf eigenen GPUs; siehe Position Inferenz-GPUs.</translation>
    </message>
    <message>
        <source>Runs on your own machines, which are not part of this figure.</source>
        <translation>Läuft auf eigenen Maschinen, die nicht Teil dieser Zahl sind.</translation>
    </message>
    <message>
        <source>Runs on your own GPUs, counted by the hours that it needs.</source>
        <translation>Läuft auf eigenen GPUs, nach den benötigten Stunden gezählt.</translation>
    </message>
    <message>
        <source>No embedding model is decided on.</source>
        <translation>Das Embedding-Modell ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>No embedding model is known for %1.</source>
        <translation>Es ist kein Embedding-Modell bekannt für %1.</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so nothing is embedded.</source>
        <translation>Es wird nichts abgerufen, daher nichts eingebettet.</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>Cached input tokens</source>
        <translation>Cache-Eingabe-Token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>Embedding queries</source>
        <translation>Embedding der Abfragen</translation>
    </message>
    <message>
        <source>Embedding changed documents</source>
        <translation>Embedding geänderter Dokumente</translation>
    </message>
    <message>
        <source>Embedding all documents once</source>
        <translation>Embedding aller Dokumente, einmalig</translation>
    </message>
    <message>
        <source>Vector database</source>
        <translation>Vektordatenbank</translation>
    </message>
    <message>
        <source>Re-ranking</source>
        <translation>Reranking</translation>
    </message>
    <message>
        <source>Serving GPUs</source>
        <translation>Inferenz-GPUs</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Egress</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluierung</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Observability</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The size of %1 is not known.</source>
        <translation>Die Größe ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>No GPU with a known price is in the knowledge.</source>
        <translation>In der Wissensbasis ist keine GPU mit bekanntem Preis.</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>Lesevorgänge</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>Not known of the price of %1 as a service: %2.</source>
        <translation>Vom Preis als Dienst ist bei %1 nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>What %1 costs as a service is not known.</source>
        <translation>Was %1 als Dienst kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What %1 needs on own machines is not known.</source>
        <translation>Was %1 auf eigenen Maschinen braucht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so there is no vector database.</source>
        <translation>Es wird nichts abgerufen, daher gibt es keine Vektordatenbank.</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 costs.</source>
        <translation>Die Kosten sind nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>No vector database is decided on.</source>
        <translation>Die Vektordatenbank ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>%1 Own nodes are counted.</source>
        <translation>%1 Gezählt werden eigene Knoten.</translation>
    </message>
    <message>
        <source>Output tokens are %1 % of the bill</source>
        <translation>Ausgabe-Token machen %1 % der Rechnung aus</translation>
    </message>
    <message>
        <source>Input tokens are %1 % of the bill</source>
        <translation>Eingabe-Token machen %1 % der Rechnung aus</translation>
    </message>
    <message>
        <source>Cached input tokens are %1 % of the bill</source>
        <translation>Cache-Eingabe-Token machen %1 % der Rechnung aus</translation>
    </message>
    <message>
        <source>Embedding the queries is %1 % of the bill</source>
        <translation>Das Embedding der Abfragen macht %1 % der Rechnung aus</translation>
    </message>
    <message>
        <source>Embedding changed documents is %1 % of the bill</source>
        <translation>Das Embedding geänderter Dokumente macht %1 % der Rechnung aus</translation>
    </message>
    <message>
        <source>%1: %2 % of the bill</source>
        <translation>%1: %2 % der Rechnung</translation>
    </message>
    <message>
        <source>What the month costs depends on the provider</source>
        <translation>Was der Monat kostet, hängt vom Anbieter ab</translation>
    </message>
    <message>
        <source>The monthly bill is not known</source>
        <translation>Die Monatsrechnung ist nicht bekannt</translation>
    </message>
    <message>
        <source>The monthly bill is not known: %1</source>
        <translation>Die Monatsrechnung ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Nothing is paid per token</source>
        <translation>Nach Token wird nichts bezahlt</translation>
    </message>
    <message>
        <source>The monthly bill is %1</source>
        <translation>Die Monatsrechnung beträgt %1</translation>
    </message>
    <message>
        <source>%1 would cost about as much</source>
        <translation>%1 würde etwa gleich viel kosten</translation>
    </message>
    <message>
        <source>%1 would cost %2 % less</source>
        <translation>%1 würde %2 % weniger kosten</translation>
    </message>
    <message>
        <source>No other provider with a known price is cheaper</source>
        <translation>Kein anderer Anbieter mit bekanntem Preis ist günstiger</translation>
    </message>
    <message>
        <source>pq_m must divide d, %1, without a rest</source>
        <translation>pq_m muss d, %1, ohne Rest teilen</translation>
    </message>
    <message>
        <source>this pattern stands twice in the list</source>
        <translation>dieses Muster steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 Eingabe</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 Ausgabe</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 pro Million Token</translation>
    </message>
    <message>
        <source>prompts from %1 tokens</source>
        <translation>Prompts ab %1 Token</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>%1 / GB-month, %2 / million reads, %3 / million writes</source>
        <translation>%1 / GB-Monat, %2 / Million Lesevorgänge, %3 / Million Schreibvorgänge</translation>
    </message>
    <message>
        <source>%1 / GPU-hour, %2</source>
        <translation>%1 / GPU-Stunde, %2</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>&quot;%1&quot; is no day</source>
        <translation>&quot;%1&quot; ist kein Tag</translation>
    </message>
    <message>
        <source>Type a day like 2027-03-31, or “in 3 months”</source>
        <translation>Geben Sie einen Tag wie 2027-03-31 oder „in 3 Monaten“ ein</translation>
    </message>
</context>
<context>
    <name>deck</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What if: not in the design</source>
        <translation>Was-wäre-wenn: nicht im Entwurf</translation>
    </message>
    <message>
        <source>← → move · ↑ ↓ what-if · V vote · N note · O open question · B blank · Esc leave</source>
        <translation>← → blättern · ↑ ↓ Was-wäre-wenn · V Abstimmung · N Notiz · O offene Frage · B dunkel · Esc beenden</translation>
    </message>
    <message>
        <source>← → move · ↑ ↓ what-if · B blank · Esc leave</source>
        <translation>← → blättern · ↑ ↓ Was-wäre-wenn · B dunkel · Esc beenden</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc beenden</translation>
    </message>
    <message>
        <source>… and %1 more, in the report</source>
        <translation>… und %1 weitere, im Bericht</translation>
    </message>
    <message>
        <source>There is no room for the chart at a size that can be read. It stands in the report.</source>
        <translation>Für das Diagramm ist in lesbarer Größe kein Platz. Es steht im Bericht.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>In the report: %1</source>
        <translation>Im Bericht: %1</translation>
    </message>
    <message>
        <source>… and %1 more characters</source>
        <translation>… und %1 weitere Zeichen</translation>
    </message>
    <message>
        <source>… and %1 more words</source>
        <translation>… und %1 weitere Wörter</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions, and %2 options that no rule reaches</source>
        <translation>Hier nicht gezeigt: %1 Fragen und %2 Optionen, die keine Regel erreicht</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions of the tree</source>
        <translation>Hier nicht gezeigt: %1 Fragen des Baums</translation>
    </message>
    <message>
        <source>Not shown here: %1 options that no rule reaches</source>
        <translation>Hier nicht gezeigt: %1 Optionen, die keine Regel erreicht</translation>
    </message>
    <message>
        <source>The tree is too large for this page.</source>
        <translation>Der Baum ist für diese Seite zu groß.</translation>
    </message>
    <message>
        <source>leads to %1 options</source>
        <translation>führt zu %1 Optionen</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open: %1 options</source>
        <translation>offen: %1 Optionen</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Ausschlaggebend: %1.</translation>
    </message>
    <message>
        <source>Decided by %1, with %2.</source>
        <translation>Ausschlaggebend: %1; außerdem %2.</translation>
    </message>
    <message>
        <source>Decided by us, while the rules leave it open.</source>
        <translation>Von uns entschieden, während die Regeln es offen lassen.</translation>
    </message>
    <message>
        <source>Decided by us, while the rules leave it open: %1.</source>
        <translation>Von uns entschieden, während die Regeln es offen lassen: %1.</translation>
    </message>
    <message>
        <source>Decided against the rules, which say %1.</source>
        <translation>Gegen die Regeln entschieden, die %1 nennen.</translation>
    </message>
    <message>
        <source>Decided against the rules, which say %1: %2.</source>
        <translation>Gegen die Regeln entschieden, die %1 nennen: %2.</translation>
    </message>
    <message>
        <source>Open until what it rests on is decided.</source>
        <translation>Offen, bis entschieden ist, worauf es beruht.</translation>
    </message>
    <message>
        <source>Open until we can answer: %1</source>
        <translation>Offen, bis wir antworten können: %1</translation>
    </message>
    <message>
        <source>did not arise</source>
        <translation>stellte sich nicht</translation>
    </message>
    <message>
        <source>was open</source>
        <translation>war offen</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source> (was %1)</source>
        <translation> (war %1)</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>Kosten nicht bekannt</translation>
    </message>
    <message>
        <source>%1 / month</source>
        <translation>%1 / Monat</translation>
    </message>
    <message>
        <source>%1 / month · %2 % of the budget</source>
        <translation>%1 / Monat · %2 % des Budgets</translation>
    </message>
    <message>
        <source>%1: approve %2 instead of %3, which the rules recommend.</source>
        <translation>%1: %2 freigeben statt der Regelempfehlung %3.</translation>
    </message>
    <message>
        <source>%1: approve %2; the rules can&apos;t decide it yet.</source>
        <translation>%1: %2 freigeben; die Regeln können es noch nicht entscheiden.</translation>
    </message>
    <message>
        <source>%1: settle the open decision. It waits for: %2.</source>
        <translation>%1: die offene Entscheidung klären. Sie wartet auf: %2.</translation>
    </message>
    <message>
        <source>Cost: decide without a monthly figure, or have the missing amounts worked out first.</source>
        <translation>Kosten: ohne Monatsbetrag entscheiden oder die fehlenden Beträge zuerst ermitteln lassen.</translation>
    </message>
    <message>
        <source>Cost: raise the monthly budget of %1, or lower the expected %2.</source>
        <translation>Kosten: das Monatsbudget von %1 anheben oder die erwarteten %2 senken.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Warnings: resolve or accept each of them: %1.</source>
        <translation>Warnungen: %1 jeweils beheben oder akzeptieren.</translation>
    </message>
    <message>
        <source>Approve the design as it stands: every decision follows the rules.</source>
        <translation>Den Entwurf freigeben, wie er ist: Jede Entscheidung folgt den Regeln.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Vektorindex</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Benötigte Kapazität</translation>
    </message>
    <message>
        <source>Without numbers</source>
        <translation>Ohne Zahlen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it needs to run is not known yet</source>
        <translation>Was der Betrieb braucht, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>It waits for: %1</source>
        <translation>Es wartet auf: %1</translation>
    </message>
    <message>
        <source>Answered already: %1</source>
        <translation>Schon beantwortet: %1</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>Keine Frage ist offen</translation>
    </message>
    <message>
        <source>One open question</source>
        <translation>Eine offene Frage</translation>
    </message>
    <message>
        <source>%1 open questions</source>
        <translation>%1 offene Fragen</translation>
    </message>
    <message>
        <source>we chose %1</source>
        <translation>unsere Wahl: %1</translation>
    </message>
    <message>
        <source>Every decision stands in at least nine of ten sampled futures</source>
        <translation>Jede Entscheidung hält in mindestens neun von zehn simulierten Verläufen</translation>
    </message>
    <message>
        <source>%1 of %2 decisions stand in at least nine of ten sampled futures</source>
        <translation>%1 von %2 Entscheidungen halten in mindestens neun von zehn simulierten Verläufen</translation>
    </message>
    <message>
        <source>How firm the decisions are is not known yet</source>
        <translation>Wie fest die Entscheidungen sind, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>It takes sampled futures, and values that are known.</source>
        <translation>Dafür braucht es simulierte Verläufe und bekannte Werte.</translation>
    </message>
    <message>
        <source>Least firm: %1, which stays %2 in %3 of them</source>
        <translation>Am wenigsten fest: %1, bleibt %2 in %3 davon</translation>
    </message>
    <message>
        <source>%1 firmer decisions are not shown</source>
        <translation>%1 festere Entscheidungen sind nicht gezeigt</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No provider is chosen yet.</source>
        <translation>Noch ist kein Anbieter gewählt.</translation>
    </message>
    <message>
        <source>%1 % of the budget of %2</source>
        <translation>%1 % des Budgets von %2</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Pro Anfrage</translation>
    </message>
    <message>
        <source>How sure that is</source>
        <translation>Wie sicher das ist</translation>
    </message>
    <message>
        <source>In 8 of 10 sampled futures</source>
        <translation>In 8 von 10 simulierten Verläufen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Stays within the budget</source>
        <translation>Bleibt im Budget</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>Was sie am stärksten treibt</translation>
    </message>
    <message>
        <source>Monthly cost by line, of the choice and others</source>
        <translation>Monatliche Kosten nach Position, die Wahl und andere</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Architecture decisions · scenario “%1”</source>
        <translation>Architekturentscheidungen · Szenario „%1“</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>Was den Ausschlag gibt</translation>
    </message>
    <message>
        <source>Our own decision</source>
        <translation>Unsere eigene Entscheidung</translation>
    </message>
    <message>
        <source>Confirmed by us</source>
        <translation>Von uns bestätigt</translation>
    </message>
    <message>
        <source>By whom and when is not stated</source>
        <translation>Von wem und wann entschieden: nicht angegeben</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>of sampled futures: the rules say %1</source>
        <translation>der simulierten Verläufe: Regeln sagen %1</translation>
    </message>
    <message>
        <source>of sampled futures keep this choice</source>
        <translation>der simulierten Verläufe führen zu dieser Wahl</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Voted on %1</source>
        <translation>Gestimmt für %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Dots: %1</source>
        <translation>Punkte: %1</translation>
    </message>
    <message>
        <source>Room vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Agree %1 · Discuss %2 · Against %3</source>
        <translation>Dafür %1 · Besprechen %2 · Dagegen %3</translation>
    </message>
    <message>
        <source>Not voted yet: press V</source>
        <translation>Noch nicht abgestimmt: V drücken</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>Second opinion: %1</source>
        <translation>Zweitmeinung: %1</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>Andere Sichtweisen</translation>
    </message>
    <message>
        <source>First by criteria</source>
        <translation>Erste nach Kriterien</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Ranking against the rule</source>
        <translation>Rangfolge und Regel</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Not shown here: %1 scenarios that matter less, which stand in the report</source>
        <translation>Hier nicht gezeigt: %1 weniger wichtige Szenarien; sie stehen im Bericht</translation>
    </message>
    <message>
        <source>What quality means here</source>
        <translation>Was Qualität hier bedeutet</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Options beside each other</source>
        <translation>Optionen nebeneinander</translation>
    </message>
    <message>
        <source>%1: what there is to choose from</source>
        <translation>%1: was zur Wahl steht</translation>
    </message>
    <message>
        <source>Below: %1 of %2 scenarios, with what differs</source>
        <translation>Unten: %1 von %2 Szenarien, mit den Unterschieden</translation>
    </message>
    <message>
        <source>Below: the scenarios, with what differs</source>
        <translation>Unten: die Szenarien, mit den Unterschieden</translation>
    </message>
    <message>
        <source>Rank by criteria</source>
        <translation>Rang nach Kriterien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Comes out in</source>
        <translation>Ergebnis in</translation>
    </message>
    <message>
        <source>Dots of the room</source>
        <translation>Punkte der Runde</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 Arbeitstage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>with even odds</source>
        <translation>mit 50 %</translation>
    </message>
    <message>
        <source>with nine in ten</source>
        <translation>mit 90 %</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What sets the pace: days of work</source>
        <translation>Was das Tempo bestimmt: Arbeitstage</translation>
    </message>
    <message>
        <source>The plan has too many phases to be drawn here. It stands in the report.</source>
        <translation>Der Plan hat zu viele Phasen, um hier gezeichnet zu werden. Er steht im Bericht.</translation>
    </message>
    <message>
        <source>No work is planned yet</source>
        <translation>Noch ist keine Arbeit geplant</translation>
    </message>
    <message>
        <source>Tasks follow from what is decided.</source>
        <translation>Aufgaben folgen aus dem, was entschieden ist.</translation>
    </message>
    <message>
        <source>Built in %1 working days with even odds, in %2 with nine in ten</source>
        <translation>Mit 50 % Wahrscheinlichkeit in %1 Arbeitstagen fertig, mit 90 % in %2</translation>
    </message>
    <message>
        <source>%1 tasks in %2 phases, at typical effort</source>
        <translation>%1 Aufgaben in %2 Phasen, bei typischem Aufwand</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Worum wir Sie bitten</translation>
    </message>
    <message>
        <source>None is noted yet</source>
        <translation>Noch ist keiner notiert</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>not sure: %1</source>
        <translation>unsicher: %1</translation>
    </message>
    <message>
        <source>%1 comes to %2 for %3</source>
        <translation>%1 kommt zu %2 bei %3</translation>
    </message>
    <message>
        <source>The room agrees</source>
        <translation>Die Runde ist sich einig</translation>
    </message>
    <message>
        <source>What we disagree on changes nothing</source>
        <translation>Unsere Uneinigkeit ändert nichts</translation>
    </message>
    <message>
        <source>Where our disagreement changes an outcome</source>
        <translation>Wo unsere Uneinigkeit ein Ergebnis ändert</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Antworten von %1</translation>
    </message>
    <message>
        <source>Changes an outcome</source>
        <translation>Ändert ein Ergebnis</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>Spielt keine Rolle</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Minderheitsmeinungen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>Key requirements</source>
        <translation>Wichtigste Anforderungen</translation>
    </message>
    <message>
        <source>The design states no brief.</source>
        <translation>Der Entwurf enthält keine Aufgabenstellung.</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>Szenario „%1“</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Not shown here: one question, and one option that no rule reaches</source>
        <translation>Hier nicht gezeigt: eine Frage und eine Option, die keine Regel erreicht</translation>
    </message>
    <message>
        <source>Not shown here: one question, and %1 options that no rule reaches</source>
        <translation>Hier nicht gezeigt: eine Frage und %1 Optionen, die keine Regel erreicht</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions, and one option that no rule reaches</source>
        <translation>Hier nicht gezeigt: %1 Fragen und eine Option, die keine Regel erreicht</translation>
    </message>
    <message>
        <source>Not shown here: one question of the tree</source>
        <translation>Hier nicht gezeigt: eine Frage des Baums</translation>
    </message>
    <message>
        <source>Not shown here: one option that no rule reaches</source>
        <translation>Hier nicht gezeigt: eine Option, die keine Regel erreicht</translation>
    </message>
    <message>
        <source>Press O to note one.</source>
        <translation>O drücken, um eine festzuhalten.</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>the tolerance must be a share from 0 to 10</source>
        <translation>die Toleranz muss ein Anteil von 0 bis 10 sein</translation>
    </message>
    <message>
        <source>the section&apos;s id is empty</source>
        <translation>die ID des Abschnitts ist leer</translation>
    </message>
    <message>
        <source>two sections have the id &quot;%1&quot;</source>
        <translation>zwei Abschnitte haben die ID &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Name every section of the report once</source>
        <translation>Nennen Sie jeden Abschnitt des Berichts einmal</translation>
    </message>
    <message>
        <source>there is no paper &quot;%1&quot;</source>
        <translation>es gibt kein Papier &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write A4 or Letter</source>
        <translation>Schreiben Sie A4 oder Letter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day</source>
        <translation>&quot;%1&quot; ist kein Tag</translation>
    </message>
    <message>
        <source>Write a day as YYYY-MM-DD</source>
        <translation>Schreiben Sie einen Tag als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>&quot;%1&quot; steht zweimal da</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week</source>
        <translation>&quot;%1&quot; ist kein Wochentag</translation>
    </message>
    <message>
        <source>Write mon, tue, wed, thu, fri, sat or sun</source>
        <translation>Schreiben Sie mon, tue, wed, thu, fri, sat oder sun</translation>
    </message>
    <message>
        <source>a week needs at least one working day</source>
        <translation>eine Woche braucht mindestens einen Arbeitstag</translation>
    </message>
    <message>
        <source>Name the days, or leave &quot;working_days&quot; out for Monday to Friday</source>
        <translation>Nennen Sie die Tage, oder lassen Sie &quot;working_days&quot; für Montag bis Freitag weg</translation>
    </message>
    <message>
        <source>more than %1 holidays</source>
        <translation>mehr als %1 Feiertage</translation>
    </message>
    <message>
        <source>a team has a whole number of people from 1 to %1</source>
        <translation>ein Team hat eine ganze Zahl von Personen, von 1 bis %1</translation>
    </message>
    <message>
        <source>Leave out a role that nobody fills alone</source>
        <translation>Lassen Sie eine Rolle weg, die niemand allein ausfüllt</translation>
    </message>
    <message>
        <source>low, typical and high must be days from 0 to %1 that do not fall</source>
        <translation>niedrig, typisch und hoch müssen Tage von 0 bis %1 sein und dürfen nicht abnehmen</translation>
    </message>
    <message>
        <source>slack must be days from 0 to %1</source>
        <translation>der Puffer muss 0 bis %1 Tage betragen</translation>
    </message>
    <message>
        <source>the task&apos;s id is empty</source>
        <translation>die ID der Aufgabe ist leer</translation>
    </message>
    <message>
        <source>the task has no title</source>
        <translation>die Aufgabe hat keinen Titel</translation>
    </message>
    <message>
        <source>two own tasks have the id &quot;%1&quot;</source>
        <translation>zwei eigene Aufgaben haben die ID &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Give every task an id of its own</source>
        <translation>Geben Sie jeder Aufgabe eine eigene ID</translation>
    </message>
    <message>
        <source>more than %1 own tasks</source>
        <translation>mehr als %1 eigene Aufgaben</translation>
    </message>
    <message>
        <source>own tasks wait for each other in a circle</source>
        <translation>eigene Aufgaben warten im Kreis aufeinander</translation>
    </message>
    <message>
        <source>Take one of these dependencies out</source>
        <translation>Nehmen Sie eine dieser Abhängigkeiten heraus</translation>
    </message>
    <message>
        <source>a weight must be from 0 to %1</source>
        <translation>ein Gewicht muss von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>a must-have asks for 0 to %1</source>
        <translation>ein Muss-Kriterium verlangt 0 bis %1</translation>
    </message>
    <message>
        <source>two must-haves are about the criterion &quot;%1&quot;</source>
        <translation>zwei Muss-Kriterien betreffen das Kriterium &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a judgement must be from 1/%1 to %1 times</source>
        <translation>ein Urteil muss vom 1/%1- bis zum %1-Fachen reichen</translation>
    </message>
    <message>
        <source>two judgements are about the same pair</source>
        <translation>zwei Urteile betreffen dasselbe Paar</translation>
    </message>
    <message>
        <source>a criterion can&apos;t be judged against itself</source>
        <translation>ein Kriterium lässt sich nicht mit sich selbst vergleichen</translation>
    </message>
    <message>
        <source>there is no ranking method &quot;%1&quot;</source>
        <translation>es gibt kein Rangverfahren &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: weighted-sum, topsis, promethee</source>
        <translation>Es gibt: weighted-sum, topsis, promethee</translation>
    </message>
    <message>
        <source>there is no starter &quot;%1&quot;</source>
        <translation>es gibt keine Startvorlage &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>a requirement is a number, a text, true, false or null</source>
        <translation>eine Anforderung ist eine Zahl, ein Text, true, false oder null</translation>
    </message>
    <message>
        <source>the scenario&apos;s id is empty</source>
        <translation>die ID des Szenarios ist leer</translation>
    </message>
    <message>
        <source>two scenarios have the id &quot;%1&quot;</source>
        <translation>zwei Szenarien haben die ID &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Give every scenario an id of its own</source>
        <translation>Geben Sie jedem Szenario eine eigene ID</translation>
    </message>
    <message>
        <source>a design needs at least one scenario</source>
        <translation>ein Entwurf braucht mindestens ein Szenario</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>die Version muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>The file holds the marks of a conflict in version control: resolve the conflict first</source>
        <translation>Die Datei enthält Konfliktmarken der Versionsverwaltung: Lösen Sie zuerst den Konflikt</translation>
    </message>
    <message>
        <source>this is no Ogive design: &quot;format&quot; must be &quot;ogive-design&quot;</source>
        <translation>das ist kein Ogive-Entwurf: &quot;format&quot; muss &quot;ogive-design&quot; sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>&quot;%1&quot; ist leer</translation>
    </message>
    <message>
        <source>a count is a whole number from 0 to %1</source>
        <translation>eine Anzahl ist eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the workshop</source>
        <translation>&quot;%1&quot; steht zweimal im Workshop</translation>
    </message>
    <message>
        <source>Leave one of the two entries out</source>
        <translation>Lassen Sie einen der beiden Einträge weg</translation>
    </message>
    <message>
        <source>fists are six counts, from no finger to five</source>
        <translation>Fäuste sind sechs Anzahlen, von keinem Finger bis fünf</translation>
    </message>
    <message>
        <source>more than %1 hands</source>
        <translation>mehr als %1 Hände</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by the open design &quot;%2&quot;: %3</source>
        <translation>&quot;%1&quot; wird vom geöffneten Entwurf &quot;%2&quot; verwendet: %3</translation>
    </message>
    <message>
        <source>Change the design first, or open another one.</source>
        <translation>Ändern Sie zuerst den Entwurf, oder öffnen Sie einen anderen.</translation>
    </message>
    <message>
        <source>participants of its workshop answered it</source>
        <translation>Teilnehmende seines Workshops haben es beantwortet</translation>
    </message>
    <message>
        <source>its workshop voted on it</source>
        <translation>sein Workshop hat darüber abgestimmt</translation>
    </message>
    <message>
        <source>its workshop has a question about it</source>
        <translation>sein Workshop hat eine Frage dazu</translation>
    </message>
    <message>
        <source>its utility tree links it</source>
        <translation>sein Utility Tree verweist darauf</translation>
    </message>
    <message>
        <source>it decides by these rules</source>
        <translation>er entscheidet nach diesen Regeln</translation>
    </message>
    <message>
        <source>it states an assumption about it</source>
        <translation>er gibt eine Annahme dazu an</translation>
    </message>
    <message>
        <source>its plan changes it</source>
        <translation>sein Plan ändert es</translation>
    </message>
    <message>
        <source>its own task %1 waits for it</source>
        <translation>seine eigene Aufgabe %1 wartet darauf</translation>
    </message>
    <message>
        <source>its own task %1 is part of it</source>
        <translation>seine eigene Aufgabe %1 ist Teil davon</translation>
    </message>
    <message>
        <source>scenario %1 states it</source>
        <translation>Szenario %1 gibt es an</translation>
    </message>
    <message>
        <source>scenario %1 says how uncertain it is</source>
        <translation>Szenario %1 gibt dessen Unsicherheit an</translation>
    </message>
    <message>
        <source>scenario %1 switches it</source>
        <translation>Szenario %1 schaltet es</translation>
    </message>
    <message>
        <source>scenario %1 sets it otherwise</source>
        <translation>Szenario %1 stellt es anders ein</translation>
    </message>
    <message>
        <source>scenario %1 overrides it</source>
        <translation>Szenario %1 übersteuert es</translation>
    </message>
    <message>
        <source>scenario %1 chooses it</source>
        <translation>Szenario %1 wählt es</translation>
    </message>
    <message>
        <source>there is no level &quot;%1&quot;</source>
        <translation>es gibt keine Stufe &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write H, M or L</source>
        <translation>Schreiben Sie H, M oder L</translation>
    </message>
    <message>
        <source>there is no kind of link &quot;%1&quot;</source>
        <translation>es gibt keine Art von Verweis &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write sensitivity or tradeoff</source>
        <translation>Schreiben Sie sensitivity oder tradeoff</translation>
    </message>
    <message>
        <source>p10 must not be above p90</source>
        <translation>p10 darf nicht über p90 liegen</translation>
    </message>
    <message>
        <source>min, mode and max must not decrease</source>
        <translation>min, mode und max dürfen nicht abnehmen</translation>
    </message>
    <message>
        <source>this says no range</source>
        <translation>das ist keine Spanne</translation>
    </message>
    <message>
        <source>Give p10 and p90, or min, mode and max</source>
        <translation>Geben Sie p10 und p90 an, oder min, mode und max</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The whole scenario</source>
        <translation>Das ganze Szenario</translation>
    </message>
    <message>
        <source>with %1 requirements</source>
        <translation>mit %1 Anforderungen</translation>
    </message>
    <message>
        <source>Id of the scenario</source>
        <translation>ID des Szenarios</translation>
    </message>
    <message>
        <source>Order of the scenarios</source>
        <translation>Reihenfolge der Szenarien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Override of %1</source>
        <translation>Eigene Wahl: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on, %1</source>
        <translation>an, %1</translation>
    </message>
    <message>
        <source>off, %1</source>
        <translation>aus, %1</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>Spanne: %1</translation>
    </message>
    <message>
        <source>“%1” in the file</source>
        <translation>„%1“ in der Datei</translation>
    </message>
    <message>
        <source>Ranking of %1</source>
        <translation>Rangfolge: %1</translation>
    </message>
    <message>
        <source>its own way</source>
        <translation>auf eigene Art</translation>
    </message>
    <message>
        <source>Assumption about %1</source>
        <translation>Annahme zu: %1</translation>
    </message>
    <message>
        <source>Start of the work</source>
        <translation>Beginn der Arbeit</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Changed tasks of the roadmap</source>
        <translation>Geänderte Aufgaben der Roadmap</translation>
    </message>
    <message>
        <source>Own tasks of the roadmap</source>
        <translation>Eigene Aufgaben der Roadmap</translation>
    </message>
    <message>
        <source>Pages of the presentation</source>
        <translation>Seiten der Präsentation</translation>
    </message>
    <message>
        <source>Questions of the workshop</source>
        <translation>Fragen des Workshops</translation>
    </message>
    <message>
        <source>Votes of the workshop</source>
        <translation>Stimmen des Workshops</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Was die Runde gesagt hat</translation>
    </message>
    <message>
        <source>Dots of the workshop</source>
        <translation>Punkte des Workshops</translation>
    </message>
    <message>
        <source>Notes of the workshop</source>
        <translation>Notizen des Workshops</translation>
    </message>
    <message>
        <source>Actions of the workshop</source>
        <translation>Aufgaben des Workshops</translation>
    </message>
    <message>
        <source>Answers of the participants</source>
        <translation>Antworten der Teilnehmenden</translation>
    </message>
    <message>
        <source>Answers of the participants are shown</source>
        <translation>Antworten der Teilnehmenden werden gezeigt</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Name des Entwurfs</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Aufgabenstellung</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>Kapitel des Berichts</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Utility Tree</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Änderungen in %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message>
        <source>Requirements changed: %1. Decisions that come out otherwise: %2.</source>
        <translation>Geänderte Anforderungen: %1. Entscheidungen mit anderem Ergebnis: %2.</translation>
    </message>
    <message>
        <source>%1 costs %2 a month: %3.</source>
        <translation>%1 kostet %2 pro Monat: %3.</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Neu, %1: %2</translation>
    </message>
    <message>
        <source>No longer a %1: %2</source>
        <translation>Nicht mehr vorhanden, %1: %2</translation>
    </message>
</context>
<context>
    <name>dmn</name>
    <message>
        <source>Use -, literals, comparisons with a number, intervals such as [1..5), lists of these, or not(…)</source>
        <translation>Verwenden Sie -, Literale, Vergleiche mit einer Zahl, Intervalle wie [1..5), Listen davon oder not(…)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the closing parenthesis of not(…)</source>
        <translation>in &quot;%1&quot; fehlt die schließende Klammer von not(…)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is about dates or times, which are not read</source>
        <translation>in &quot;%1&quot; geht es um Datum oder Zeit; das wird nicht gelesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no simple test or literal</source>
        <translation>&quot;%1&quot; ist kein einfacher Test und kein Literal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the end of an interval</source>
        <translation>in &quot;%1&quot; fehlt das Ende eines Intervalls</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a number that is too large</source>
        <translation>&quot;%1&quot; enthält eine zu große Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the closing quotation mark</source>
        <translation>in &quot;%1&quot; fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an unknown escape in a text</source>
        <translation>&quot;%1&quot; enthält eine unbekannte Escape-Sequenz in einem Text</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>größer als die Grenze von %1 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>die Datei ist UTF-16, nicht UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>die Datei ist nicht UTF-8</translation>
    </message>
    <message>
        <source>XML may not have control characters</source>
        <translation>XML darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>unknown entity &quot;%1&quot;</source>
        <translation>unbekannte Entität &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write &amp; as &amp;amp;</source>
        <translation>Schreiben Sie &amp; als &amp;amp;</translation>
    </message>
    <message>
        <source>not valid XML: %1</source>
        <translation>kein gültiges XML: %1</translation>
    </message>
    <message>
        <source>this is not of DMN 1.2, 1.3, 1.4 or 1.5</source>
        <translation>das ist nicht DMN 1.2, 1.3, 1.4 oder 1.5</translation>
    </message>
    <message>
        <source>Save it as DMN 1.3 in the program that it comes from</source>
        <translation>Speichern Sie sie im Ursprungsprogramm als DMN 1.3</translation>
    </message>
    <message>
        <source>no DMN file: it begins with &quot;%1&quot;</source>
        <translation>keine DMN-Datei: sie beginnt mit &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Expected the element definitions of DMN 1.2 to 1.5</source>
        <translation>Erwartet wird das Element definitions von DMN 1.2 bis 1.5</translation>
    </message>
    <message>
        <source>document types and entities of their own are not read</source>
        <translation>Dokumenttypen und eigene Entitäten werden nicht gelesen</translation>
    </message>
    <message>
        <source>Remove the line that starts with &lt;!DOCTYPE</source>
        <translation>Entfernen Sie die Zeile, die mit &lt;!DOCTYPE beginnt</translation>
    </message>
    <message>
        <source>the file says that it is %1, not UTF-8</source>
        <translation>die Datei gibt %1 an, nicht UTF-8</translation>
    </message>
    <message>
        <source>not valid XML: something stands behind its end</source>
        <translation>kein gültiges XML: hinter dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>not valid XML: it begins with text</source>
        <translation>kein gültiges XML: es beginnt mit Text</translation>
    </message>
    <message>
        <source>not valid XML: it has no element</source>
        <translation>kein gültiges XML: es hat kein Element</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>not valid XML: an element without a name</source>
        <translation>kein gültiges XML: ein Element ohne Namen</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; stands twice in &quot;%2&quot;</source>
        <translation>das Attribut &quot;%1&quot; steht zweimal in &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; answers with a list, which tests of single values can&apos;t be applied to</source>
        <translation>die Entscheidung &quot;%1&quot; liefert eine Liste, auf die sich Tests einzelner Werte nicht anwenden lassen</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; has several outputs</source>
        <translation>die Entscheidung &quot;%1&quot; hat mehrere Ausgaben</translation>
    </message>
    <message>
        <source>Name one of them: %1.%2</source>
        <translation>Nennen Sie eine davon: %1.%2</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; is looked at, but not required</source>
        <translation>die Entscheidung &quot;%1&quot; wird betrachtet, aber nicht als erforderlich angegeben</translation>
    </message>
    <message>
        <source>Add an information requirement for it</source>
        <translation>Fügen Sie einen Informationsbedarf (information requirement) dafür hinzu</translation>
    </message>
    <message>
        <source>the input expression &quot;%1&quot; is no plain name</source>
        <translation>der Eingabeausdruck &quot;%1&quot; ist kein einfacher Name</translation>
    </message>
    <message>
        <source>Name an input data or a required decision, without computing</source>
        <translation>Nennen Sie ein Eingabedatum oder eine erforderliche Entscheidung, ohne zu rechnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read here</source>
        <translation>&quot;%1&quot; wird hier nicht gelesen</translation>
    </message>
    <message>
        <source>there is no hit policy &quot;%1&quot;</source>
        <translation>es gibt keine Trefferregel (hit policy) &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use UNIQUE, ANY, PRIORITY, FIRST, OUTPUT ORDER, RULE ORDER or COLLECT</source>
        <translation>Verwenden Sie UNIQUE, ANY, PRIORITY, FIRST, OUTPUT ORDER, RULE ORDER oder COLLECT</translation>
    </message>
    <message>
        <source>there is no aggregation &quot;%1&quot;</source>
        <translation>es gibt keine Aggregation &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use SUM, MIN, MAX or COUNT</source>
        <translation>Verwenden Sie SUM, MIN, MAX oder COUNT</translation>
    </message>
    <message>
        <source>the input has no input expression</source>
        <translation>die Eingabe hat keinen Eingabeausdruck</translation>
    </message>
    <message>
        <source>Name an input data or a required decision</source>
        <translation>Nennen Sie ein Eingabedatum oder eine erforderliche Entscheidung</translation>
    </message>
    <message>
        <source>the column is of the type %1, but what it looks at is %2</source>
        <translation>die Spalte ist vom Typ %1, aber was sie betrachtet, ist %2</translation>
    </message>
    <message>
        <source>the output values are not all single values</source>
        <translation>die Ausgabewerte sind nicht alle einzelne Werte</translation>
    </message>
    <message>
        <source>List the values, highest priority first</source>
        <translation>Führen Sie die Werte auf, höchste Priorität zuerst</translation>
    </message>
    <message>
        <source>Outputs are read where they are a number, a text in quotation marks, true, false or null</source>
        <translation>Ausgaben werden gelesen, wenn sie eine Zahl, ein Text in Anführungszeichen, true, false oder null sind</translation>
    </message>
    <message>
        <source>%1 is not of the type %2</source>
        <translation>%1 ist nicht vom Typ %2</translation>
    </message>
    <message>
        <source>the rule has %1 input and %2 output entries, the table %3 and %4</source>
        <translation>die Regel hat %1 Eingabe- und %2 Ausgabeeinträge, die Tabelle %3 und %4</translation>
    </message>
    <message>
        <source>%1 does not test values of the type %2</source>
        <translation>%1 prüft keine Werte vom Typ %2</translation>
    </message>
    <message>
        <source>the table has no output</source>
        <translation>die Tabelle hat keine Ausgabe</translation>
    </message>
    <message>
        <source>a table with several outputs can&apos;t be aggregated</source>
        <translation>eine Tabelle mit mehreren Ausgaben lässt sich nicht aggregieren</translation>
    </message>
    <message>
        <source>the table&apos;s outputs need names that differ</source>
        <translation>die Ausgaben der Tabelle brauchen verschiedene Namen</translation>
    </message>
    <message>
        <source>only numbers can be aggregated by %1</source>
        <translation>nur Zahlen lassen sich mit %1 aggregieren</translation>
    </message>
    <message>
        <source>the outputs %1 are of several types</source>
        <translation>die Ausgaben %1 sind von mehreren Typen</translation>
    </message>
    <message>
        <source>the hit policy %1 needs output values</source>
        <translation>die Trefferregel %1 braucht Ausgabewerte</translation>
    </message>
    <message>
        <source>the allowed values of &quot;%1&quot; are not of its type</source>
        <translation>die erlaubten Werte von &quot;%1&quot; sind nicht von dessen Typ</translation>
    </message>
    <message>
        <source>there are two types of the name &quot;%1&quot;</source>
        <translation>es gibt zwei Typen mit dem Namen &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the expression language &quot;%1&quot; is not read</source>
        <translation>die Ausdruckssprache &quot;%1&quot; wird nicht gelesen</translation>
    </message>
    <message>
        <source>Use FEEL</source>
        <translation>Verwenden Sie FEEL</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is defined by itself, or too deep</source>
        <translation>der Typ &quot;%1&quot; ist durch sich selbst definiert oder zu tief</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is not read</source>
        <translation>der Typ &quot;%1&quot; wird nicht gelesen</translation>
    </message>
    <message>
        <source>Use number, string, boolean, or a type that the file defines by them</source>
        <translation>Verwenden Sie number, string, boolean oder einen Typ, den die Datei damit definiert</translation>
    </message>
    <message>
        <source>the allowed values are of several types</source>
        <translation>die erlaubten Werte sind von mehreren Typen</translation>
    </message>
    <message>
        <source>no value for the input &quot;%1&quot;</source>
        <translation>kein Wert für die Eingabe &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not allowed for the input</source>
        <translation>%1 ist für die Eingabe nicht erlaubt</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>%1 is not allowed in the table of &quot;%2&quot;</source>
        <translation>%1 ist in der Tabelle von &quot;%2&quot; nicht erlaubt</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the rules %2 match together, against the hit policy UNIQUE</source>
        <translation>&quot;%1&quot;: die Regeln %2 treffen gemeinsam zu, entgegen der Trefferregel UNIQUE</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the rules %2 match together with different outputs, against the hit policy ANY</source>
        <translation>&quot;%1&quot;: die Regeln %2 treffen mit verschiedenen Ausgaben gemeinsam zu, entgegen der Trefferregel ANY</translation>
    </message>
    <message>
        <source>expected a number, a text, true, false or null</source>
        <translation>erwartet wird eine Zahl, ein Text, true, false oder null</translation>
    </message>
    <message>
        <source>expected an object with &quot;requirements&quot;</source>
        <translation>erwartet wird ein Objekt mit &quot;requirements&quot;</translation>
    </message>
    <message>
        <source>expected an object of inputs</source>
        <translation>erwartet wird ein Objekt mit Eingaben</translation>
    </message>
    <message>
        <source>there is no input &quot;%1&quot;</source>
        <translation>es gibt keine Eingabe &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>the input &quot;%1&quot; is stated twice</source>
        <translation>die Eingabe &quot;%1&quot; ist zweimal angegeben</translation>
    </message>
    <message>
        <source>the rules for %1 ask about %2, for which there are none</source>
        <translation>die Regeln für %1 fragen nach %2, wofür es keine gibt</translation>
    </message>
    <message>
        <source>the tree of the decision %1 is too large for a table</source>
        <translation>der Baum der Entscheidung %1 ist zu groß für eine Tabelle</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>es gibt keinen Regelsatz &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the decision has no id</source>
        <translation>die Entscheidung hat keine ID</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>die ID &quot;%1&quot; ist zweimal verwendet</translation>
    </message>
    <message>
        <source>the decision requires itself, over others</source>
        <translation>die Entscheidung setzt über andere sich selbst voraus</translation>
    </message>
    <message>
        <source>Remove one of the information requirements</source>
        <translation>Entfernen Sie einen der Informationsbedarfe</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>es gibt keine Entscheidung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to another file, which is not read</source>
        <translation>&quot;%1&quot; verweist auf eine andere Datei, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>there is no input data &quot;%1&quot;</source>
        <translation>es gibt kein Eingabedatum &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read</source>
        <translation>&quot;%1&quot; wird nicht gelesen</translation>
    </message>
    <message>
        <source>Decisions are read where they are decision tables</source>
        <translation>Entscheidungen werden gelesen, wenn sie Entscheidungstabellen sind</translation>
    </message>
    <message>
        <source>the decision has no decision table</source>
        <translation>die Entscheidung hat keine Entscheidungstabelle</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is used twice</source>
        <translation>der Name &quot;%1&quot; ist zweimal verwendet</translation>
    </message>
    <message>
        <source>the input &quot;%1&quot; is looked at as %2 and as %3</source>
        <translation>die Eingabe &quot;%1&quot; wird als %2 und als %3 betrachtet</translation>
    </message>
    <message>
        <source>Ogive reads inputs and decision tables</source>
        <translation>Ogive liest Eingaben und Entscheidungstabellen</translation>
    </message>
    <message>
        <source>the file has no decision</source>
        <translation>die Datei enthält keine Entscheidung</translation>
    </message>
    <message>
        <source>Ogive reads decisions that are decision tables</source>
        <translation>Ogive liest Entscheidungen, die Entscheidungstabellen sind</translation>
    </message>
    <message>
        <source>No rule tests the input %1</source>
        <translation>Keine Regel prüft die Eingabe %1</translation>
    </message>
    <message>
        <source>Inputs that no rule matches</source>
        <translation>Eingaben, die keine Regel trifft</translation>
    </message>
    <message>
        <source>Rules that match together against the hit policy</source>
        <translation>Regeln, die entgegen der Trefferregel gemeinsam zutreffen</translation>
    </message>
    <message>
        <source>Rules that others always go before</source>
        <translation>Regeln, denen stets andere vorgehen</translation>
    </message>
    <message>
        <source>Rules that no input matches</source>
        <translation>Regeln, die auf keine Eingabe zutreffen</translation>
    </message>
    <message>
        <source>Outputs that are not among the output values</source>
        <translation>Ausgaben, die nicht unter den Ausgabewerten sind</translation>
    </message>
    <message>
        <source>Outputs that no input leads to</source>
        <translation>Ausgaben, zu denen keine Eingabe führt</translation>
    </message>
    <message>
        <source>Inputs that no rule tests</source>
        <translation>Eingaben, die keine Regel prüft</translation>
    </message>
    <message>
        <source>Tables too large to analyse to the end</source>
        <translation>Tabellen, die für eine vollständige Analyse zu groß sind</translation>
    </message>
    <message>
        <source>Rule %1 never matches: %2 can&apos;t be %3</source>
        <translation>Regel %1 trifft nie zu: %2 kann nicht %3 sein</translation>
    </message>
    <message>
        <source>No rule matches %1; for example %2</source>
        <translation>Keine Regel trifft zu: %1; zum Beispiel %2</translation>
    </message>
    <message>
        <source>%1 more combinations of values are matched by no rule</source>
        <translation>%1 weitere Wertekombinationen werden von keiner Regel getroffen</translation>
    </message>
    <message>
        <source>The table is too large to find every gap</source>
        <translation>Die Tabelle ist zu groß, um jede Lücke zu finden</translation>
    </message>
    <message>
        <source>Rules %1 and %2 match together, with the same output: %3; for example %4</source>
        <translation>Die Regeln %1 und %2 treffen gemeinsam zu, mit derselben Ausgabe: %3; zum Beispiel %4</translation>
    </message>
    <message>
        <source>Rules %1 and %2 match together, with different outputs: %3; for example %4</source>
        <translation>Die Regeln %1 und %2 treffen gemeinsam zu, mit verschiedenen Ausgaben: %3; zum Beispiel %4</translation>
    </message>
    <message>
        <source>%1 more pairs of rules match together</source>
        <translation>%1 weitere Regelpaare treffen gemeinsam zu</translation>
    </message>
    <message>
        <source>Rule %1 never counts: wherever it matches, rule %2 goes before it</source>
        <translation>Regel %1 greift nie: Wo sie zutrifft, geht ihr Regel %2 vor</translation>
    </message>
    <message>
        <source>Rule %1 never counts: wherever it matches, one of %2 other rules goes before it</source>
        <translation>Regel %1 greift nie: Wo sie zutrifft, geht ihr eine von %2 anderen Regeln vor</translation>
    </message>
    <message>
        <source>Of %1 rules it was too much work to say whether others go before them everywhere</source>
        <translation>Bei %1 Regeln war es zu aufwendig festzustellen, ob ihnen überall andere vorgehen</translation>
    </message>
    <message>
        <source>Rule %1 answers %2, which is none of the output values</source>
        <translation>Regel %1 antwortet %2; das ist keiner der Ausgabewerte</translation>
    </message>
    <message>
        <source>No input leads to these outputs: %1</source>
        <translation>Keine Eingabe führt zu diesen Ausgaben: %1</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>there is no such sample</source>
        <translation>es gibt kein solches Beispiel</translation>
    </message>
    <message>
        <source>the design was written by a newer version of Ogive and would lose what only that version knows</source>
        <translation>der Entwurf wurde von einer neueren Version von Ogive geschrieben und würde verlieren, was nur diese kennt</translation>
    </message>
    <message>
        <source>Save it with the newer version.</source>
        <translation>Speichern Sie ihn mit der neueren Version.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>es gibt keine Anforderung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>es gibt keine Option &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>es gibt keinen Regelsatz &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>es gibt kein Szenario &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Approve the outcomes</source>
        <translation>Ergebnisse freigeben</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>the order of the sections names one twice or not</source>
        <translation>die Reihenfolge der Abschnitte nennt einen zweimal oder gar nicht</translation>
    </message>
    <message>
        <source>the section has no name</source>
        <translation>der Abschnitt hat keinen Namen</translation>
    </message>
    <message>
        <source>Take a chapter into the report</source>
        <translation>Kapitel in den Bericht aufnehmen</translation>
    </message>
    <message>
        <source>Leave a chapter out of the report</source>
        <translation>Kapitel aus dem Bericht weglassen</translation>
    </message>
    <message>
        <source>Change a chapter&apos;s own text</source>
        <translation>Eigenen Text eines Kapitels ändern</translation>
    </message>
    <message>
        <source>Reorder the report</source>
        <translation>Bericht umordnen</translation>
    </message>
    <message>
        <source>Change the report&apos;s title</source>
        <translation>Titel des Berichts ändern</translation>
    </message>
    <message>
        <source>Set the report on %1</source>
        <translation>Bericht auf %1 setzen</translation>
    </message>
    <message>
        <source>Write the report in another language</source>
        <translation>Bericht in einer anderen Sprache schreiben</translation>
    </message>
    <message>
        <source>there is no phase &quot;%1&quot;</source>
        <translation>es gibt keine Phase &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the knowledge has a task &quot;%1&quot; already</source>
        <translation>die Wissensbasis hat schon eine Aufgabe &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;</source>
        <translation>es gibt keine Aufgabe &quot;%1&quot;</translation>
    </message>
    <message>
        <source>low, typical and high must be days from 0 to %1 that do not fall</source>
        <translation>niedrig, typisch und hoch müssen Tage von 0 bis %1 sein und dürfen nicht abnehmen</translation>
    </message>
    <message>
        <source>Give the lowest number first, the highest last</source>
        <translation>Geben Sie die kleinste Zahl zuerst an, die größte zuletzt</translation>
    </message>
    <message>
        <source>these are no days of a week</source>
        <translation>das sind keine Wochentage</translation>
    </message>
    <message>
        <source>more than %1 holidays</source>
        <translation>mehr als %1 Feiertage</translation>
    </message>
    <message>
        <source>a team has a whole number of people from 1 to %1</source>
        <translation>ein Team hat eine ganze Zahl von Personen, von 1 bis %1</translation>
    </message>
    <message>
        <source>slack must be days from 0 to %1</source>
        <translation>der Puffer muss 0 bis %1 Tage betragen</translation>
    </message>
    <message>
        <source>the task has no title</source>
        <translation>die Aufgabe hat keinen Titel</translation>
    </message>
    <message>
        <source>more than %1 own tasks</source>
        <translation>mehr als %1 eigene Aufgaben</translation>
    </message>
    <message>
        <source>own tasks would wait for each other in a circle</source>
        <translation>eigene Aufgaben würden im Kreis aufeinander warten</translation>
    </message>
    <message>
        <source>Take the start date away</source>
        <translation>Startdatum entfernen</translation>
    </message>
    <message>
        <source>Start on %1</source>
        <translation>Beginn am %1</translation>
    </message>
    <message>
        <source>Change the working days</source>
        <translation>Arbeitstage ändern</translation>
    </message>
    <message>
        <source>Change the holidays</source>
        <translation>Feiertage ändern</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Team ändern</translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation>Aufwand von „%1“ ändern</translation>
    </message>
    <message>
        <source>Change the slack of “%1”</source>
        <translation>Puffer von „%1“ ändern</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>„%1“ weglassen</translation>
    </message>
    <message>
        <source>Take up “%1”</source>
        <translation>„%1“ wieder aufnehmen</translation>
    </message>
    <message>
        <source>Set the task “%1”</source>
        <translation>Aufgabe „%1“ setzen</translation>
    </message>
    <message>
        <source>Remove the task “%1”</source>
        <translation>Aufgabe „%1“ entfernen</translation>
    </message>
    <message>
        <source>Give the task another id</source>
        <translation>Der Aufgabe eine andere ID geben</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>Stimme hinzufügen</translation>
    </message>
    <message>
        <source>Change a vote</source>
        <translation>Stimme ändern</translation>
    </message>
    <message>
        <source>Remove a vote</source>
        <translation>Stimme entfernen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Aufgabe ändern</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Vote on %1</source>
        <translation>Abstimmen über %1</translation>
    </message>
    <message>
        <source>Dots for %1</source>
        <translation>Punkte für %1</translation>
    </message>
    <message>
        <source>Remove the answers of %1</source>
        <translation>Antworten von %1 entfernen</translation>
    </message>
    <message>
        <source>Take the answers of %1</source>
        <translation>Antworten von %1 aufnehmen</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Antworten zeigen</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Antworten verbergen</translation>
    </message>
    <message>
        <source>Change the pages of the presentation</source>
        <translation>Seiten der Präsentation ändern</translation>
    </message>
    <message>
        <source>Change a page&apos;s notes</source>
        <translation>Notizen einer Seite ändern</translation>
    </message>
    <message>
        <source>a count is a whole number from 0 to %1</source>
        <translation>eine Anzahl ist eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>dots are given to an option</source>
        <translation>Punkte werden einer Option gegeben</translation>
    </message>
    <message>
        <source>the participant has no name</source>
        <translation>die Person hat keinen Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation>&quot;%1&quot; ist zweimal beantwortet</translation>
    </message>
    <message>
        <source>the order of the pages names one twice or not</source>
        <translation>die Reihenfolge der Seiten nennt eine zweimal oder gar nicht</translation>
    </message>
    <message>
        <source>the page has no name</source>
        <translation>die Seite hat keinen Namen</translation>
    </message>
    <message>
        <source>the workshop has no such entry any more</source>
        <translation>der Workshop hat diesen Eintrag nicht mehr</translation>
    </message>
    <message>
        <source>the question has no text</source>
        <translation>die Frage hat keinen Text</translation>
    </message>
    <message>
        <source>the vote says nothing</source>
        <translation>die Stimme sagt nichts aus</translation>
    </message>
    <message>
        <source>the note has no text</source>
        <translation>die Notiz hat keinen Text</translation>
    </message>
    <message>
        <source>the action has no text</source>
        <translation>die Aufgabe hat keinen Text</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>es gibt keine Entscheidung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>%1 zur Basis machen</translation>
    </message>
    <message>
        <source>Move scenario %1</source>
        <translation>Szenario %1 verschieben</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>the name is longer than 200 bytes</source>
        <translation>der Name ist länger als 200 Byte</translation>
    </message>
    <message>
        <source>an override needs a rationale</source>
        <translation>eine eigene Wahl braucht eine Begründung</translation>
    </message>
    <message>
        <source>Say in a sentence why this choice is better here</source>
        <translation>Sagen Sie in einem Satz, warum diese Wahl hier besser ist</translation>
    </message>
    <message>
        <source>the scenario&apos;s id &quot;%1&quot; is empty or taken</source>
        <translation>die ID &quot;%1&quot; des Szenarios ist leer oder vergeben</translation>
    </message>
    <message>
        <source>the last scenario can&apos;t be deleted</source>
        <translation>das letzte Szenario lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>Add another scenario first</source>
        <translation>Legen Sie zuerst ein anderes Szenario an</translation>
    </message>
    <message>
        <source>the review lies before the date</source>
        <translation>die Prüfung liegt vor dem Datum</translation>
    </message>
    <message>
        <source>Review it on a later day, or correct the date</source>
        <translation>Prüfen Sie an einem späteren Tag, oder berichtigen Sie das Datum</translation>
    </message>
    <message>
        <source>an assumption must say something</source>
        <translation>eine Annahme muss etwas aussagen</translation>
    </message>
    <message>
        <source>Say why, where it is from, who looks after it or when to review it</source>
        <translation>Sagen Sie, warum, woher sie stammt, wer zuständig ist oder wann sie zu prüfen ist</translation>
    </message>
    <message>
        <source>State the assumption of %1</source>
        <translation>Annahme angeben: %1</translation>
    </message>
    <message>
        <source>Remove the assumption of %1</source>
        <translation>Annahme entfernen: %1</translation>
    </message>
    <message>
        <source>Set %1 and %2</source>
        <translation>%1 und %2 setzen</translation>
    </message>
    <message>
        <source>Set %1 requirements</source>
        <translation>%1 Anforderungen setzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Accept the recommendation for %1</source>
        <translation>Empfehlung annehmen: %1</translation>
    </message>
    <message>
        <source>Override %1</source>
        <translation>%1 übersteuern</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>Szenario %1 anlegen</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Szenario löschen</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>Szenario in %1 umbenennen</translation>
    </message>
    <message>
        <source>Change scenario notes</source>
        <translation>Notizen des Szenarios ändern</translation>
    </message>
    <message>
        <source>Rename design to %1</source>
        <translation>Entwurf in %1 umbenennen</translation>
    </message>
    <message>
        <source>Change brief</source>
        <translation>Aufgabenstellung ändern</translation>
    </message>
    <message>
        <source>Change rule set</source>
        <translation>Regelsatz ändern</translation>
    </message>
    <message>
        <source>Reload from the file</source>
        <translation>Aus der Datei neu laden</translation>
    </message>
    <message>
        <source>Change the utility tree</source>
        <translation>Utility Tree ändern</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Szenario %1 löschen</translation>
    </message>
    <message>
        <source>the quality scenario has no text</source>
        <translation>das Qualitätsszenario hat keinen Text</translation>
    </message>
    <message>
        <source>the quality attribute has no title</source>
        <translation>das Qualitätsmerkmal hat keinen Titel</translation>
    </message>
    <message>
        <source>the refinement has no title</source>
        <translation>die Verfeinerung hat keinen Titel</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;</source>
        <translation>es gibt keinen Parameter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1 must not be below %2</source>
        <translation>%1 darf nicht unter %2 liegen</translation>
    </message>
    <message>
        <source>%1 must not be above %2</source>
        <translation>%1 darf nicht über %2 liegen</translation>
    </message>
    <message>
        <source>%1 is no number that can have a range of its own</source>
        <translation>%1 ist keine Zahl, die eine eigene Spanne haben kann</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 liegt außerhalb von %2 bis %3</translation>
    </message>
    <message>
        <source>the most likely value must lie between the ends</source>
        <translation>der wahrscheinlichste Wert muss zwischen den Enden liegen</translation>
    </message>
    <message>
        <source>P10 must not be above P90</source>
        <translation>P10 darf nicht über P90 liegen</translation>
    </message>
    <message>
        <source>P10 is the value that is too high in only one case of ten</source>
        <translation>P10 ist der Wert, der nur in einem von zehn Fällen zu hoch ist</translation>
    </message>
    <message>
        <source>there is no savings pattern &quot;%1&quot;</source>
        <translation>es gibt kein Sparmuster &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Set range of %1</source>
        <translation>Spanne setzen: %1</translation>
    </message>
    <message>
        <source>Remove range of %1</source>
        <translation>Spanne entfernen: %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>there is no criterion &quot;%1&quot; for this decision</source>
        <translation>es gibt kein Kriterium &quot;%1&quot; für diese Entscheidung</translation>
    </message>
    <message>
        <source>a weight must be from 0 to %1</source>
        <translation>ein Gewicht muss von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>all weights would be 0</source>
        <translation>alle Gewichte wären 0</translation>
    </message>
    <message>
        <source>Give another criterion a weight first</source>
        <translation>Geben Sie zuerst einem anderen Kriterium ein Gewicht</translation>
    </message>
    <message>
        <source>a criterion can&apos;t be judged against itself</source>
        <translation>ein Kriterium lässt sich nicht mit sich selbst vergleichen</translation>
    </message>
    <message>
        <source>a judgement must be from 1/%1 to %1 times</source>
        <translation>ein Urteil muss vom 1/%1- bis zum %1-Fachen reichen</translation>
    </message>
    <message>
        <source>a must-have must be from 0 to %1</source>
        <translation>ein Muss-Kriterium muss von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>Weigh “%1”</source>
        <translation>„%1“ gewichten</translation>
    </message>
    <message>
        <source>Must-have “%1”</source>
        <translation>Muss-Kriterium „%1“</translation>
    </message>
    <message>
        <source>Compare “%1” with “%2”</source>
        <translation>„%1“ mit „%2“ vergleichen</translation>
    </message>
    <message>
        <source>Reset the weights of %1</source>
        <translation>Gewichte zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Change the ranking method of %1</source>
        <translation>Rangverfahren ändern: %1</translation>
    </message>
    <message>
        <source>Change how the criteria of %1 are weighed</source>
        <translation>Gewichtung der Kriterien ändern: %1</translation>
    </message>
    <message>
        <source>Add a quality</source>
        <translation>Qualität hinzufügen</translation>
    </message>
    <message>
        <source>Add a refinement</source>
        <translation>Verfeinerung hinzufügen</translation>
    </message>
    <message>
        <source>Add a quality scenario</source>
        <translation>Qualitätsszenario hinzufügen</translation>
    </message>
    <message>
        <source>Move within the utility tree</source>
        <translation>Im Utility Tree verschieben</translation>
    </message>
    <message>
        <source>Change a text of the utility tree</source>
        <translation>Einen Text im Utility Tree ändern</translation>
    </message>
    <message>
        <source>Remove from the utility tree</source>
        <translation>Aus dem Utility Tree entfernen</translation>
    </message>
    <message>
        <source>Set a scenario&apos;s importance</source>
        <translation>Wichtigkeit eines Szenarios setzen</translation>
    </message>
    <message>
        <source>Set a scenario&apos;s difficulty</source>
        <translation>Schwierigkeit eines Szenarios setzen</translation>
    </message>
    <message>
        <source>Link a scenario to %1</source>
        <translation>Szenario mit %1 verknüpfen</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1: “%2” was edited by hand and stays as it is</source>
        <translation>%1: „%2“ wurde von Hand bearbeitet und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1: “%2” was removed by hand and stays out</source>
        <translation>%1: „%2“ wurde von Hand entfernt und bleibt weg</translation>
    </message>
    <message>
        <source>%1 is not from Ogive and stays as it is; the records have no index</source>
        <translation>%1 ist nicht von Ogive und bleibt, wie es ist; die Protokolle haben kein Verzeichnis</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>The whole report, to send and to print. Ogive opens it as the design again.</source>
        <translation>Der ganze Bericht, zum Versenden und Drucken. Ogive öffnet ihn wieder als Entwurf.</translation>
    </message>
    <message>
        <source>Report as web page</source>
        <translation>Bericht als Webseite</translation>
    </message>
    <message>
        <source>The whole report as one file for any browser, without scripts.</source>
        <translation>Der ganze Bericht als eine Datei für jeden Browser, ohne Skripte.</translation>
    </message>
    <message>
        <source>Report as Markdown</source>
        <translation>Bericht als Markdown</translation>
    </message>
    <message>
        <source>The whole report for GitHub and wikis, with its figures in a folder beside it.</source>
        <translation>Der ganze Bericht für GitHub und Wikis, mit den Abbildungen in einem Ordner daneben.</translation>
    </message>
    <message>
        <source>Decision records (MADR)</source>
        <translation>Entscheidungsprotokolle (MADR)</translation>
    </message>
    <message>
        <source>A record for each decision. Written again, they are brought up to date; what people wrote into them stays.</source>
        <translation>Ein Protokoll je Entscheidung. Erneut geschrieben, werden sie aktualisiert; was Menschen hineingeschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Presentation as slides (PDF)</source>
        <translation>Präsentation als Folien (PDF)</translation>
    </message>
    <message>
        <source>The pages of the presentation, one a sheet in 16:9, to show and to send.</source>
        <translation>Die Seiten der Präsentation, je Blatt eine in 16:9, zum Zeigen und Versenden.</translation>
    </message>
    <message>
        <source>Presentation as web page</source>
        <translation>Präsentation als Webseite</translation>
    </message>
    <message>
        <source>The pages of the presentation as one file for any browser, without scripts; it prints a page a sheet.</source>
        <translation>Die Seiten der Präsentation als eine Datei für jeden Browser, ohne Skripte; gedruckt je Blatt eine Seite.</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>Bericht als JSON</translation>
    </message>
    <message>
        <source>Everything in the report as data, for programs.</source>
        <translation>Alles aus dem Bericht als Daten, für Programme.</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>All tables for a spreadsheet; the cost follows the traffic that a reader types.</source>
        <translation>Alle Tabellen für eine Tabellenkalkulation; die Kosten folgen dem Anfragevolumen, das man eingibt.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabellen als CSV</translation>
    </message>
    <message>
        <source>One file a table: requirements, decisions, options, cost, capacity, checks, roadmap.</source>
        <translation>Je Tabelle eine Datei: Anforderungen, Entscheidungen, Optionen, Kosten, Kapazität, Prüfungen, Roadmap.</translation>
    </message>
    <message>
        <source>Rules as DMN</source>
        <translation>Regeln als DMN</translation>
    </message>
    <message>
        <source>The rule set that decides, as decision tables for other rule editors.</source>
        <translation>Der entscheidende Regelsatz als Entscheidungstabellen für andere Regeleditoren.</translation>
    </message>
    <message>
        <source>Stack as Structurizr DSL</source>
        <translation>Stack als Structurizr-DSL</translation>
    </message>
    <message>
        <source>The chosen stack as a C4 model with a container view.</source>
        <translation>Der gewählte Stack als C4-Modell mit Container-Sicht.</translation>
    </message>
    <message>
        <source>Starter kit</source>
        <translation>Starter-Kit</translation>
    </message>
    <message>
        <source>A folder to begin with: packages, a worker for batches, containers to run, and what to fill in.</source>
        <translation>Ein Ordner für den Anfang: Pakete, ein Worker für Batches, Container zum Starten und was auszufüllen ist.</translation>
    </message>
    <message>
        <source>Figures as SVG</source>
        <translation>Abbildungen als SVG</translation>
    </message>
    <message>
        <source>Every tree and chart as a drawing.</source>
        <translation>Jeder Baum und jedes Diagramm als Zeichnung.</translation>
    </message>
    <message>
        <source>Figures as PNG</source>
        <translation>Abbildungen als PNG</translation>
    </message>
    <message>
        <source>Every tree and chart as a picture.</source>
        <translation>Jeder Baum und jedes Diagramm als Bild.</translation>
    </message>
    <message>
        <source>Decision trees for Graphviz</source>
        <translation>Entscheidungsbäume für Graphviz</translation>
    </message>
    <message>
        <source>Every decision tree in the DOT language.</source>
        <translation>Jeder Entscheidungsbaum in der Sprache DOT.</translation>
    </message>
    <message>
        <source>Figures as Mermaid</source>
        <translation>Abbildungen als Mermaid</translation>
    </message>
    <message>
        <source>Every decision tree as a flowchart in text, for pages that draw it.</source>
        <translation>Jeder Entscheidungsbaum als Flussdiagramm in Textform, für Seiten, die es zeichnen.</translation>
    </message>
    <message>
        <source>there is no figure &quot;%1&quot; for this format</source>
        <translation>es gibt keine Abbildung &quot;%1&quot; für dieses Format</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>there is no figure to export in this format</source>
        <translation>es gibt keine Abbildung, die sich in diesem Format exportieren ließe</translation>
    </message>
    <message>
        <source>the workbook can&apos;t be made: %1</source>
        <translation>die Arbeitsmappe lässt sich nicht erstellen: %1</translation>
    </message>
    <message>
        <source>Look whether the folder for temporary files has space</source>
        <translation>Prüfen Sie, ob der Ordner für temporäre Dateien Platz hat</translation>
    </message>
    <message>
        <source>the export was cancelled; nothing was written</source>
        <translation>der Export wurde abgebrochen; nichts wurde geschrieben</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>the file can&apos;t be written: %1</source>
        <translation>die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Choose another place or check the permissions</source>
        <translation>Wählen Sie einen anderen Ort, oder prüfen Sie die Berechtigungen</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: %1</source>
        <translation>die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Free some space, or choose a place on another disk</source>
        <translation>Geben Sie Platz frei, oder wählen Sie einen Ort auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>Choose a place that takes larger files</source>
        <translation>Wählen Sie einen Ort, der größere Dateien zulässt</translation>
    </message>
    <message>
        <source>Choose a place that is not read-only</source>
        <translation>Wählen Sie einen Ort, der nicht schreibgeschützt ist</translation>
    </message>
    <message>
        <source>Choose a folder that exists</source>
        <translation>Wählen Sie einen Ordner, den es gibt</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>Wählen Sie einen kürzeren Namen</translation>
    </message>
    <message>
        <source>the file is larger than the limit of %1 MB</source>
        <translation>die Datei ist größer als die Grenze von %1 MB</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>%1 is served until %2 and no longer.</source>
        <translation>%1 wird bis %2 angeboten und dann nicht mehr.</translation>
    </message>
    <message>
        <source>%1 retires on %2: in month %3 of the %4 that are looked ahead.</source>
        <translation>%1 wird am %2 abgeschaltet: in Monat %3 des Planungshorizonts von %4 Monaten.</translation>
    </message>
    <message>
        <source>None that qualifies and has a known cost takes its place: plan for another provider.</source>
        <translation>Keines, das geeignet ist und bekannte Kosten hat, kann es ersetzen: Planen Sie einen anderen Anbieter ein.</translation>
    </message>
    <message>
        <source>The cheapest that qualifies in its place is %1, for %2 a month in all (now %3); every document is embedded anew then.</source>
        <translation>Das günstigste geeignete stattdessen ist %1, für insgesamt %2 pro Monat (jetzt %3); alle Dokumente werden dann neu eingebettet.</translation>
    </message>
    <message>
        <source>The cheapest that qualifies in its place is %1, for %2 a month in all (now %3).</source>
        <translation>Das günstigste geeignete stattdessen ist %1, für insgesamt %2 pro Monat (jetzt %3).</translation>
    </message>
    <message>
        <source>The monthly cost is above the budget</source>
        <translation>Die monatlichen Kosten liegen über dem Budget</translation>
    </message>
    <message>
        <source>The first output misses the latency target</source>
        <translation>Die erste Ausgabe verfehlt das Latenzziel</translation>
    </message>
    <message>
        <source>Answers take another time than planned with</source>
        <translation>Antwortzeit weicht vom Plan ab</translation>
    </message>
    <message>
        <source>The provider alone misses the availability target</source>
        <translation>Der Anbieter allein verfehlt das Verfügbarkeitsziel</translation>
    </message>
    <message>
        <source>The model retires within the horizon</source>
        <translation>Das Modell wird im Planungshorizont abgeschaltet</translation>
    </message>
    <message>
        <source>The embedding model retires within the horizon</source>
        <translation>Das Embedding-Modell wird im Planungshorizont abgeschaltet</translation>
    </message>
    <message>
        <source>A month costs %1: %2 more than the budget of %3, which suffices in %4 % of the simulated cases.</source>
        <translation>Ein Monat kostet %1: %2 mehr als das Budget von %3, das in %4 % der simulierten Fälle reicht.</translation>
    </message>
    <message>
        <source>A month costs %1: %2 more than the budget of %3.</source>
        <translation>Ein Monat kostet %1: %2 mehr als das Budget von %3.</translation>
    </message>
    <message>
        <source>Choose a cheaper model, switch on savings patterns, send less, or ask for a larger budget.</source>
        <translation>Wählen Sie ein günstigeres Modell, schalten Sie Sparmuster ein, senden Sie weniger, oder beantragen Sie ein größeres Budget.</translation>
    </message>
    <message>
        <source>95 of 100 first outputs are there within %1; the target is %2.</source>
        <translation>In 95 von 100 Fällen liegt die erste Ausgabe innerhalb von %1 vor; das Ziel ist %2.</translation>
    </message>
    <message>
        <source>Make fewer steps, choose a faster model, or allow more time.</source>
        <translation>Machen Sie weniger Schritte, wählen Sie ein schnelleres Modell, oder erlauben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>A full answer is estimated to take %1 on average; requests in flight are planned with %2.</source>
        <translation>Eine volle Antwort dauert laut Schätzung im Mittel %1; die gleichzeitigen Anfragen sind mit %2 gerechnet.</translation>
    </message>
    <message>
        <source>Plan with %1 ms, or measure it.</source>
        <translation>Planen Sie mit %1 ms, oder messen Sie die Antwortzeit.</translation>
    </message>
    <message>
        <source>The provider answers %1 % of the time; the target is %2 %.</source>
        <translation>Der Anbieter ist %1 % der Zeit verfügbar; das Ziel ist %2 %.</translation>
    </message>
    <message>
        <source>No other provider qualifies as fallback: ask for less.</source>
        <translation>Kein anderer Anbieter eignet sich als Fallback: Senken Sie das Ziel.</translation>
    </message>
    <message>
        <source>Fall back to %1 (%2): the two reach %3 % if they fail independently. In the provider&apos;s outages it costs %4 a month; with it alone the bill is %5 a month (now %6).</source>
        <translation>Halten Sie %1 als Fallback bereit (%2): Beide zusammen erreichen %3 %, wenn sie unabhängig ausfallen. In Ausfallzeiten des Anbieters kostet er %4 pro Monat; mit ihm allein beträgt die Rechnung %5 pro Monat (jetzt %6).</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>%1 must be a number above %2 and below %3</source>
        <translation>%1 muss eine Zahl über %2 und unter %3 sein</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet wird %1, gefunden %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>expected a text, found %1</source>
        <translation>erwartet wird ein Text, gefunden %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>erwartet wird eine Zahl, gefunden %1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>erwartet wird true oder false, gefunden %1</translation>
    </message>
    <message>
        <source>expected a list, found %1</source>
        <translation>erwartet wird eine Liste, gefunden %1</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>erwartet wird ein Objekt, gefunden %1</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>die Zahl %1 ist zu groß</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in this object</source>
        <translation>der Schlüssel &quot;%1&quot; steht zweimal in diesem Objekt</translation>
    </message>
    <message>
        <source>not valid JSON near &quot;%1&quot;</source>
        <translation>kein gültiges JSON bei &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>größer als die Grenze von %1 MB</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>kein UTF-8-Text</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>the field %1 is no number</source>
        <translation>das Feld %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>the decision %1 has no number &quot;%2&quot;</source>
        <translation>die Entscheidung %1 hat keine Zahl &quot;%2&quot;</translation>
    </message>
    <message>
        <source>expected a number, a field&apos;s id, chosen or multiply</source>
        <translation>erwartet wird eine Zahl, die ID eines Felds, chosen oder multiply</translation>
    </message>
    <message>
        <source>a sum needs at least one term</source>
        <translation>eine Summe braucht mindestens einen Term</translation>
    </message>
    <message>
        <source>two numbers are compared by one of: == != &lt; &lt;= &gt; &gt;=</source>
        <translation>zwei Zahlen werden verglichen mit einem von: == != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>a value must lie between 0 and 10</source>
        <translation>ein Wert muss zwischen 0 und 10 liegen</translation>
    </message>
    <message>
        <source>the decision %1 has no option &quot;%2&quot;</source>
        <translation>die Entscheidung %1 hat keine Option &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value already</source>
        <translation>&quot;%1&quot; hat schon einen Wert</translation>
    </message>
    <message>
        <source>a weight must not be negative</source>
        <translation>ein Gewicht darf nicht negativ sein</translation>
    </message>
    <message>
        <source>effort must rise from low over typical to high</source>
        <translation>der Aufwand muss von low über typical zu high steigen</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>es gibt kein Feld &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a price must lie between 0 and 1,000,000</source>
        <translation>ein Preis muss zwischen 0 und 1.000.000 liegen</translation>
    </message>
    <message>
        <source>the value is outside of minimum and maximum</source>
        <translation>der Wert liegt außerhalb von Minimum und Maximum</translation>
    </message>
    <message>
        <source>task %1 depends on %2, which does not exist</source>
        <translation>Aufgabe %1 hängt von %2 ab, die es nicht gibt</translation>
    </message>
    <message>
        <source>there is no cost pattern &quot;%1&quot;</source>
        <translation>es gibt kein Kostenmuster &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no cloud unit &quot;%1&quot;</source>
        <translation>es gibt keine Cloud-Einheit &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no memory rule: V2 to V6 or raw_factor</source>
        <translation>&quot;%1&quot; ist keine Speicherregel: V2 bis V6 oder raw_factor</translation>
    </message>
    <message>
        <source>a machine&apos;s memory must be above 0</source>
        <translation>der Speicher einer Maschine muss über 0 liegen</translation>
    </message>
    <message>
        <source>%1 and %2 make no spread</source>
        <translation>%1 und %2 ergeben keine Streuung</translation>
    </message>
    <message>
        <source>unknown shape of a spread &quot;%1&quot;</source>
        <translation>unbekannte Form einer Streuung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Verwenden Sie eines von: %1</translation>
    </message>
    <message>
        <source>conditions can only name one of the field&apos;s choices</source>
        <translation>Bedingungen können nur eine der Auswahlmöglichkeiten des Felds nennen</translation>
    </message>
    <message>
        <source>the decision %1 has no option of this id</source>
        <translation>die Entscheidung %1 hat keine Option mit dieser ID</translation>
    </message>
    <message>
        <source>nothing rules out the option %1</source>
        <translation>nichts schließt die Option %1 aus</translation>
    </message>
    <message>
        <source>Give the option a ruled_out_when, or leave the question out</source>
        <translation>Geben Sie der Option ein ruled_out_when, oder lassen Sie die Frage weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one condition</source>
        <translation>&quot;%1&quot; braucht mindestens eine Bedingung</translation>
    </message>
    <message>
        <source>&quot;compare&quot; and &quot;stated&quot; can stand only in checks and practices</source>
        <translation>&quot;compare&quot; und &quot;stated&quot; sind nur in Prüfungen und Praktiken erlaubt</translation>
    </message>
    <message>
        <source>Here a condition tests single fields and decisions against fixed values</source>
        <translation>Hier prüft eine Bedingung einzelne Felder und Entscheidungen gegen feste Werte</translation>
    </message>
    <message>
        <source>unknown comparison &quot;%1&quot;</source>
        <translation>unbekannter Vergleich &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use one of: == != &lt; &lt;= &gt; &gt;= in not_in</source>
        <translation>Verwenden Sie eines von: == != &lt; &lt;= &gt; &gt;= in not_in</translation>
    </message>
    <message>
        <source>expected a condition: field, decision, all, any or not</source>
        <translation>erwartet wird eine Bedingung: field, decision, all, any oder not</translation>
    </message>
    <message>
        <source>&quot;divide&quot; needs two parts</source>
        <translation>&quot;divide&quot; braucht zwei Teile</translation>
    </message>
    <message>
        <source>&quot;classify&quot; needs at least one step</source>
        <translation>&quot;classify&quot; braucht mindestens eine Stufe</translation>
    </message>
    <message>
        <source>expected a number, a field&apos;s id, multiply, divide or classify</source>
        <translation>erwartet wird eine Zahl, die ID eines Felds, multiply, divide oder classify</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>es gibt keine Entscheidung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read: %1</source>
        <translation>der Ordner ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>unknown kind of attribute &quot;%1&quot;</source>
        <translation>unbekannte Art von Attribut &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither higher nor lower</source>
        <translation>&quot;%1&quot; ist weder higher noch lower</translation>
    </message>
    <message>
        <source>there is no catalog &quot;%1&quot;</source>
        <translation>es gibt keinen Katalog &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither easy, moderate nor hard</source>
        <translation>&quot;%1&quot; ist weder easy noch moderate noch hard</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>die ID &quot;%1&quot; ist zweimal verwendet</translation>
    </message>
    <message>
        <source>there is no attribute &quot;%1&quot;</source>
        <translation>es gibt kein Attribut &quot;%1&quot;</translation>
    </message>
    <message>
        <source>question %1 contradicts itself: no value of %2 passes its tests</source>
        <translation>Frage %1 widerspricht sich selbst: kein Wert von %2 besteht ihre Tests</translation>
    </message>
    <message>
        <source>only earlier decisions can be tested here</source>
        <translation>nur frühere Entscheidungen lassen sich hier prüfen</translation>
    </message>
    <message>
        <source>this is no knowledge file: &quot;format&quot; must be &quot;ogive-knowledge&quot;</source>
        <translation>das ist keine Wissensdatei: &quot;format&quot; muss &quot;ogive-knowledge&quot; sein</translation>
    </message>
    <message>
        <source>this file needs a newer Ogive</source>
        <translation>diese Datei braucht ein neueres Ogive</translation>
    </message>
    <message>
        <source>unknown kind of knowledge &quot;%1&quot;</source>
        <translation>unbekannte Art von Wissen &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>die ID ist leer</translation>
    </message>
    <message>
        <source>the decision has no attribute &quot;%1&quot;</source>
        <translation>die Entscheidung hat kein Attribut &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a port is a whole number from 1 to 65,535</source>
        <translation>ein Port ist eine ganze Zahl von 1 bis 65.535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 12 characters</source>
        <translation>&quot;%1&quot; ist länger als 12 Zeichen</translation>
    </message>
    <message>
        <source>Give the option a short_title</source>
        <translation>Geben Sie der Option einen short_title</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither named nor described</source>
        <translation>&quot;%1&quot; ist weder benannt noch beschrieben</translation>
    </message>
    <message>
        <source>the range or step of this field makes no sense</source>
        <translation>Spanne oder Schrittweite dieses Felds ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>the slider&apos;s range is empty</source>
        <translation>die Spanne des Schiebereglers ist leer</translation>
    </message>
    <message>
        <source>unknown kind of field &quot;%1&quot;</source>
        <translation>unbekannte Art von Feld &quot;%1&quot;</translation>
    </message>
    <message>
        <source>only a number can have a spread</source>
        <translation>nur eine Zahl kann eine Streuung haben</translation>
    </message>
    <message>
        <source>there is no group of this id</source>
        <translation>es gibt keine Gruppe mit dieser ID</translation>
    </message>
    <message>
        <source>derived fields follow from each other in a circle</source>
        <translation>abgeleitete Felder folgen im Kreis auseinander</translation>
    </message>
    <message>
        <source>a tier begins at 1 token or more</source>
        <translation>eine Stufe beginnt bei mindestens 1 Token</translation>
    </message>
    <message>
        <source>expected a list of records</source>
        <translation>erwartet wird eine Liste von Datensätzen</translation>
    </message>
    <message>
        <source>there is no such record in this file</source>
        <translation>in dieser Datei gibt es keinen solchen Datensatz</translation>
    </message>
    <message>
        <source>Read the folder again: something else has changed it.</source>
        <translation>Lesen Sie den Ordner neu: Etwas anderes hat ihn geändert.</translation>
    </message>
    <message>
        <source>option %1 names the chat model %2, which does not exist</source>
        <translation>Option %1 nennt das Chatmodell %2, das es nicht gibt</translation>
    </message>
    <message>
        <source>option %1 names the embedding model %2, which does not exist</source>
        <translation>Option %1 nennt das Embedding-Modell %2, das es nicht gibt</translation>
    </message>
    <message>
        <source>%1 must stand within a decision that stands for itself</source>
        <translation>%1 muss in einer Entscheidung stehen, die für sich allein steht</translation>
    </message>
    <message>
        <source>%1 must come before the decisions within others</source>
        <translation>%1 muss vor den Entscheidungen kommen, die in anderen stehen</translation>
    </message>
    <message>
        <source>the first rule set does not decide %1</source>
        <translation>der erste Regelsatz entscheidet %1 nicht</translation>
    </message>
    <message>
        <source>the knowledge needs fields, decisions and at least one rule set</source>
        <translation>die Wissensbasis braucht Felder, Entscheidungen und mindestens einen Regelsatz</translation>
    </message>
    <message>
        <source>the file can&apos;t be removed</source>
        <translation>die Datei lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>Prüfen Sie, ob Sie in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still used by &quot;%2&quot;</source>
        <translation>&quot;%1&quot; wird noch verwendet von &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still used by &quot;%2&quot; and %3 more</source>
        <translation>&quot;%1&quot; wird noch verwendet von &quot;%2&quot; und %3 weiteren</translation>
    </message>
    <message>
        <source>Change first what refers to it.</source>
        <translation>Ändern Sie zuerst, was darauf verweist.</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is taken</source>
        <translation>die ID &quot;%1&quot; ist vergeben</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>the size of a box is negative or not a number</source>
        <translation>die Größe eines Kastens ist negativ oder keine Zahl</translation>
    </message>
    <message>
        <source>a gap of the layout is negative or not a number</source>
        <translation>ein Abstand des Layouts ist negativ oder keine Zahl</translation>
    </message>
    <message>
        <source>a question needs both a yes and a no</source>
        <translation>eine Frage braucht ein Ja und ein Nein</translation>
    </message>
    <message>
        <source>an answer leads to a box that does not exist</source>
        <translation>eine Antwort führt zu einem Kasten, den es nicht gibt</translation>
    </message>
    <message>
        <source>two answers lead to the same box</source>
        <translation>zwei Antworten führen zum selben Kasten</translation>
    </message>
    <message>
        <source>no answer leads to this box</source>
        <translation>keine Antwort führt zu diesem Kasten</translation>
    </message>
    <message>
        <source>the parent of a box does not exist</source>
        <translation>der übergeordnete Kasten fehlt</translation>
    </message>
    <message>
        <source>a tree has only one root</source>
        <translation>ein Baum hat nur eine Wurzel</translation>
    </message>
    <message>
        <source>a tree needs a root</source>
        <translation>ein Baum braucht eine Wurzel</translation>
    </message>
    <message>
        <source>a box descends from itself, not from the root</source>
        <translation>ein Kasten stammt von sich selbst ab, nicht von der Wurzel</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>Tasks that wait for each other</source>
        <translation>Aufgaben, die aufeinander warten</translation>
    </message>
    <message>
        <source>References that lead nowhere</source>
        <translation>Verweise ins Leere</translation>
    </message>
    <message>
        <source>Facts without a source</source>
        <translation>Fakten ohne Quelle</translation>
    </message>
    <message>
        <source>Options that no rule reaches</source>
        <translation>Optionen, die keine Regel erreicht</translation>
    </message>
    <message>
        <source>Answers that no input gives</source>
        <translation>Antworten, die keine Eingabe liefert</translation>
    </message>
    <message>
        <source>Tests that never change an answer</source>
        <translation>Tests, die nie eine Antwort ändern</translation>
    </message>
    <message>
        <source>Inputs that no rule reads</source>
        <translation>Eingaben, die keine Regel liest</translation>
    </message>
    <message>
        <source>Rule sets that name different options</source>
        <translation>Regelsätze, die verschiedene Optionen nennen</translation>
    </message>
    <message>
        <source>Rules against the options&apos; own entries</source>
        <translation>Regeln gegen die eigenen Einträge der Optionen</translation>
    </message>
    <message>
        <source>Recommendations that set off checks</source>
        <translation>Empfehlungen, die Prüfungen auslösen</translation>
    </message>
    <message>
        <source>Practices that pull apart</source>
        <translation>Praktiken, die einander widersprechen</translation>
    </message>
    <message>
        <source>Recommended options that another one beats</source>
        <translation>Empfohlene Optionen, die eine andere schlägt</translation>
    </message>
    <message>
        <source>Recommendations beside the wish</source>
        <translation>Empfehlungen neben dem Wunsch</translation>
    </message>
    <message>
        <source>Values that a decision does not declare</source>
        <translation>Werte, die eine Entscheidung nicht deklariert</translation>
    </message>
    <message>
        <source>Options without an entry</source>
        <translation>Optionen ohne Eintrag</translation>
    </message>
    <message>
        <source>Words outside their scale</source>
        <translation>Wörter außerhalb ihrer Skala</translation>
    </message>
    <message>
        <source>Models that are no longer served</source>
        <translation>Modelle, die nicht mehr angeboten werden</translation>
    </message>
    <message>
        <source>Entries that newer facts date</source>
        <translation>Einträge, die neuere Fakten überholen</translation>
    </message>
    <message>
        <source>Facts that have grown old</source>
        <translation>Fakten, die alt geworden sind</translation>
    </message>
    <message>
        <source>Facts without a date</source>
        <translation>Fakten ohne Datum</translation>
    </message>
    <message>
        <source>Values that no rule tells apart</source>
        <translation>Werte, die keine Regel unterscheidet</translation>
    </message>
    <message>
        <source>Where a wish changes nothing</source>
        <translation>Wo ein Wunsch nichts ändert</translation>
    </message>
    <message>
        <source>One answer for most inputs</source>
        <translation>Eine Antwort für die meisten Eingaben</translation>
    </message>
    <message>
        <source>Thresholds, and where their exact value falls</source>
        <translation>Schwellen und wohin ihr genauer Wert fällt</translation>
    </message>
    <message>
        <source>Rules too large to analyse</source>
        <translation>Regeln, die für die Analyse zu groß sind</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 against %2 for %3</source>
        <translation>%1 gegen %2 bei %3</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs: %6</source>
        <translation>%1: %2 und %3 nennen verschiedene Optionen für %4 von %5 Eingaben: %6</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs where only %6 is stated: %7</source>
        <translation>%1: %2 und %3 nennen verschiedene Optionen für %4 von %5 Eingaben, wenn nur %6 angegeben ist: %7</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, only where %6</source>
        <translation>%1: %2 und %3 nennen verschiedene Optionen für %4 von %5 Eingaben, nur wo %6</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, whatever %6 is</source>
        <translation>%1: %2 und %3 nennen verschiedene Optionen für %4 von %5 Eingaben, gleich welcher Wert gilt für %6</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, whatever %6 is, and for %7 more only where %8</source>
        <translation>%1: %2 und %3 nennen verschiedene Optionen für %4 von %5 Eingaben, gleich welcher Wert gilt für %6, und für %7 weitere nur wo %8</translation>
    </message>
    <message>
        <source>%1: %2 is the answer for %3 of %4 inputs</source>
        <translation>%1: %2 ist die Antwort für %3 von %4 Eingaben</translation>
    </message>
    <message>
        <source>%1: %2 changes nothing for %3 (%4 of %5 inputs)</source>
        <translation>%1: %2 ändert nichts für %3 (%4 von %5 Eingaben)</translation>
    </message>
    <message>
        <source>The guide&apos;s rules never reach %1 for %2</source>
        <translation>Die Regeln des Leitfadens erreichen nie %1 für %2</translation>
    </message>
    <message>
        <source>No rule set reaches %1 options of %2 that stand beyond the guide</source>
        <translation>Kein Regelsatz erreicht %1 Optionen von %2, die über den Leitfaden hinausgehen</translation>
    </message>
    <message>
        <source>Namely: %1</source>
        <translation>Und zwar: %1</translation>
    </message>
    <message>
        <source>%1 never reaches %2 for %3</source>
        <translation>%1 erreicht nie %2 für %3</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than is asked for, with %4 for %5</source>
        <translation>%1: %2 ist %3, mehr als verlangt, mit %4 für %5</translation>
    </message>
    <message>
        <source>%1: %2 is %3, less than is asked for, with %4 for %5</source>
        <translation>%1: %2 ist %3, weniger als verlangt, mit %4 für %5</translation>
    </message>
    <message>
        <source>%1: %2 is %3, the most there is, with %4 for the least %5: %6</source>
        <translation>%1: %2 ist %3, das höchste überhaupt, mit %4 für das geringste %5: %6</translation>
    </message>
    <message>
        <source>%1 is described as best for %2, but %3 names another option for %4 of these %5 inputs</source>
        <translation>%1 ist als am besten geeignet für %2 beschrieben, aber %3 nennt für %4 dieser %5 Eingaben eine andere Option</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1: no entry says which option is best for %2</source>
        <translation>%1: kein Eintrag sagt, welche Option am besten geeignet ist für %2</translation>
    </message>
    <message>
        <source>%1: in &quot;%2&quot; the test %3 never changes the answer</source>
        <translation>%1: in &quot;%2&quot; ändert der Test %3 nie die Antwort</translation>
    </message>
    <message>
        <source>%1 declares %2 as %3; &quot;%4&quot; is treated like %5</source>
        <translation>%1 deklariert %2 als %3; &quot;%4&quot; wird wie %5 behandelt</translation>
    </message>
    <message>
        <source>%1 declares %2 as %3; &quot;%4&quot; is treated like none of these</source>
        <translation>%1 deklariert %2 als %3; &quot;%4&quot; wird wie keines davon behandelt</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>Es führt zu %1</translation>
    </message>
    <message>
        <source>%1 is at least as good as %2 in everything that is stated, and cheaper; yet %3 names %2 for %4 of %5 inputs: %6</source>
        <translation>%1 ist in allem Angegebenen mindestens so gut wie %2 und günstiger; dennoch nennt %3 für %4 von %5 Eingaben %2: %6</translation>
    </message>
    <message>
        <source>What %1 recommends sets off &quot;%2&quot; for %3</source>
        <translation>Was %1 empfiehlt, löst &quot;%2&quot; aus für %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The tree of %1 for %2 is too large to be analysed</source>
        <translation>Der Baum von %1 für %2 ist für die Analyse zu groß</translation>
    </message>
    <message>
        <source>%1: no rule tells these values of %2 apart: %3</source>
        <translation>%1: keine Regel unterscheidet diese Werte von %2: %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is never answered yes</source>
        <translation>%1: &quot;%2&quot; wird nie mit Ja beantwortet</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is never answered no</source>
        <translation>%1: &quot;%2&quot; wird nie mit Nein beantwortet</translation>
    </message>
    <message>
        <source>It would lead to %1</source>
        <translation>Es würde zu %1 führen</translation>
    </message>
    <message>
        <source>It would lead to &quot;%1&quot;</source>
        <translation>Es würde zu &quot;%1&quot; führen</translation>
    </message>
    <message>
        <source>Exactly %1 counts as more</source>
        <translation>Genau %1 zählt als mehr</translation>
    </message>
    <message>
        <source>Exactly %1 counts as less</source>
        <translation>Genau %1 zählt als weniger</translation>
    </message>
    <message>
        <source>Exactly %1 counts by itself</source>
        <translation>Genau %1 zählt für sich</translation>
    </message>
    <message>
        <source>%1 changes at %2: %3</source>
        <translation>%1 ändert sich bei %2: %3</translation>
    </message>
    <message>
        <source>%1 asks for %2, but no rule reads it</source>
        <translation>%1 fragt nach %2, aber keine Regel liest es</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 (%3)</source>
        <translation>&quot;%1&quot;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: newer facts date %2</source>
        <translation>%1: neuere Fakten überholen %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are older than %4 days; the oldest is from %5</source>
        <translation>%1 von %2 %3 sind älter als %4 Tage; der älteste Stand ist %5</translation>
    </message>
    <message>
        <source>%1 of %2 %3 lack a source</source>
        <translation>%1 von %2 %3 haben keine Quelle</translation>
    </message>
    <message>
        <source>%1 of %2 %3 bear no date</source>
        <translation>%1 von %2 %3 haben kein Datum</translation>
    </message>
    <message>
        <source>%1 lists models that are no longer served: %2</source>
        <translation>%1 führt Modelle auf, die nicht mehr angeboten werden: %2</translation>
    </message>
    <message>
        <source>%1 stands for models that are no longer served: %2</source>
        <translation>%1 steht für Modelle, die nicht mehr angeboten werden: %2</translation>
    </message>
    <message>
        <source>Tasks wait for each other in a circle: %1</source>
        <translation>Aufgaben warten im Kreis aufeinander: %1</translation>
    </message>
    <message>
        <source>accelerator prices</source>
        <translation>Beschleunigerpreise</translation>
    </message>
    <message>
        <source>vector database prices</source>
        <translation>Preise der Vektordatenbanken</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>facts on options</source>
        <translation>Fakten zu Optionen</translation>
    </message>
    <message>
        <source>chat models</source>
        <translation>Chatmodelle</translation>
    </message>
    <message>
        <source>chat model prices</source>
        <translation>Preise der Chatmodelle</translation>
    </message>
    <message>
        <source>embedding models</source>
        <translation>Embedding-Modelle</translation>
    </message>
    <message>
        <source>embedding model prices</source>
        <translation>Preise der Embedding-Modelle</translation>
    </message>
    <message>
        <source>vector databases</source>
        <translation>Vektordatenbanken</translation>
    </message>
    <message>
        <source>serving engines</source>
        <translation>Inferenz-Engines</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>cloud unit prices</source>
        <translation>Preise der Cloud-Einheiten</translation>
    </message>
    <message>
        <source>cost patterns</source>
        <translation>Kostenmuster</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>roadmap tasks</source>
        <translation>Roadmap-Aufgaben</translation>
    </message>
    <message>
        <source>starters</source>
        <translation>Startvorlagen</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>%1: a fact replaces &quot;%2&quot;, which the entry does not say</source>
        <translation>%1: ein Fakt ersetzt &quot;%2&quot;, was der Eintrag nicht sagt</translation>
    </message>
    <message>
        <source>%1 names a model for &quot;%2&quot;, which is no level of %3</source>
        <translation>%1 nennt ein Modell für &quot;%2&quot;; das ist keine Stufe von %3</translation>
    </message>
    <message>
        <source>%1 names the provider &quot;%2&quot;, which is no option of %3</source>
        <translation>%1 nennt den Anbieter &quot;%2&quot;; das ist keine Option von %3</translation>
    </message>
    <message>
        <source>%1 belongs to the phase &quot;%2&quot;, which does not exist</source>
        <translation>%1 gehört zur Phase &quot;%2&quot;, die es nicht gibt</translation>
    </message>
    <message>
        <source>%1 waits for &quot;%2&quot;, which is no task</source>
        <translation>%1 wartet auf &quot;%2&quot;; das ist keine Aufgabe</translation>
    </message>
    <message>
        <source>%1 stands in the group &quot;%2&quot;, which does not exist</source>
        <translation>%1 steht in der Gruppe &quot;%2&quot;, die es nicht gibt</translation>
    </message>
    <message>
        <source>%1 conflicts with &quot;%2&quot;, which is no cost pattern</source>
        <translation>%1 steht im Konflikt mit &quot;%2&quot;; das ist kein Kostenmuster</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, which is not on its scale (%4)</source>
        <translation>%1: %2 ist &quot;%3&quot;; das steht nicht auf der Skala (%4)</translation>
    </message>
    <message>
        <source>The practices &quot;%1&quot; and &quot;%2&quot; pull apart on %3</source>
        <translation>Die Praktiken &quot;%1&quot; und &quot;%2&quot; widersprechen einander bei %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says %2, &quot;%3&quot; says %4</source>
        <translation>&quot;%1&quot; sagt %2, &quot;%3&quot; sagt %4</translation>
    </message>
    <message>
        <source>The guide names %1 for %2 but has no entry for it</source>
        <translation>Der Leitfaden nennt %1 für %2, hat aber keinen Eintrag dafür</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>the lock can&apos;t be taken: %1</source>
        <translation>die Sperre ist nicht zu bekommen: %1</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Jan %1</source>
        <extracomment>a month and its year, &quot;Jan 2027&quot;</extracomment>
        <translation>Jan %1</translation>
    </message>
    <message>
        <source>Feb %1</source>
        <translation>Feb %1</translation>
    </message>
    <message>
        <source>Mar %1</source>
        <translation>Mär %1</translation>
    </message>
    <message>
        <source>Apr %1</source>
        <translation>Apr %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>Mai %1</translation>
    </message>
    <message>
        <source>Jun %1</source>
        <translation>Jun %1</translation>
    </message>
    <message>
        <source>Jul %1</source>
        <translation>Jul %1</translation>
    </message>
    <message>
        <source>Aug %1</source>
        <translation>Aug %1</translation>
    </message>
    <message>
        <source>Sep %1</source>
        <translation>Sep %1</translation>
    </message>
    <message>
        <source>Oct %1</source>
        <translation>Okt %1</translation>
    </message>
    <message>
        <source>Nov %1</source>
        <translation>Nov %1</translation>
    </message>
    <message>
        <source>Dec %1</source>
        <translation>Dez %1</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AboutDialog</name>
    <message>
        <source>About Ogive</source>
        <translation>Über Ogive</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The licence of Ogive</source>
        <translation>Die Lizenz von Ogive</translation>
    </message>
    <message>
        <source>Libraries and fonts with their licences</source>
        <translation>Bibliotheken und Schriften mit ihren Lizenzen</translation>
    </message>
    <message>
        <source>Where the facts come from, with their dates</source>
        <translation>Woher die Fakten stammen, mit Stand</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Was lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ogive %1</source>
        <translation>Ogive %1</translation>
    </message>
    <message>
        <source>A workbench for designing AI systems</source>
        <translation>Eine Werkbank für den Entwurf von KI-Systemen</translation>
    </message>
    <message>
        <source>Qt %1 · %2, edition %3</source>
        <translation>Qt %1 · %2, Ausgabe %3</translation>
    </message>
    <message>
        <source>Ogive is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Ogive ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Libraries and fonts</source>
        <translation>Bibliotheken und Schriften</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.
Copyright %2
Licence: %3 · %4</source>
        <translation>%1.
Copyright %2
Lizenz: %3 · %4</translation>
    </message>
    <message>
        <source>Facts of models, prices, databases, engines and hardware, by where they come from.</source>
        <translation>Fakten zu Modellen, Preisen, Datenbanken, Engines und Hardware, nach Herkunft.</translation>
    </message>
    <message>
        <source>%1 Prices in use are as of %2.</source>
        <translation>%1 Stand der verwendeten Preise: %2.</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Datenquellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Your price list: %1</source>
        <translation>Ihre Preisliste: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;name design</source>
        <translation>Entwurf um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Find a requirement</source>
        <translation>&amp;Anforderung suchen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Te&amp;xt size: %1 %</source>
        <translation>Te&amp;xtgröße: %1 %</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AmountsNote</name>
    <message>
        <source>Amounts in %1</source>
        <translation>Beträge in %1</translation>
    </message>
    <message>
        <source>%1. What you type and prices of sources stay in US dollars (US$). Click to change.</source>
        <translation>%1. Ihre Eingaben und die Preise aus Quellen bleiben in US-Dollar (US$). Zum Ändern klicken.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswerEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswerFilesDialog</name>
    <message>
        <source>Make answer files</source>
        <translation>Antwortdateien erstellen</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Welche Dateien</translation>
    </message>
    <message>
        <source>One a participant</source>
        <translation>Eine pro Person</translation>
    </message>
    <message>
        <source>One blank file</source>
        <translation>Eine leere Datei</translation>
    </message>
    <message>
        <source>Participants, one a line</source>
        <translation>Teilnehmende, je Zeile eine Person</translation>
    </message>
    <message>
        <source>Names or roles, one a line</source>
        <translation>Namen oder Rollen, je Zeile eine Angabe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Make files</source>
        <translation>Dateien &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say in which folder the files are to be.</source>
        <translation>Geben Sie an, in welchem Ordner die Dateien liegen sollen.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one with Browse.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie mit „Durchsuchen“ einen anderen.</translation>
    </message>
    <message>
        <source>%1: everybody copies it, writes their name into it and their answers.</source>
        <translation>%1: Alle kopieren die Datei und tragen ihren Namen und ihre Antworten ein.</translation>
    </message>
    <message>
        <source>Each gets a file of their own with the questions, to be filled in with any text editor.</source>
        <translation>Alle erhalten eine eigene Datei mit den Fragen, die sich mit jedem Texteditor ausfüllen lässt.</translation>
    </message>
    <message>
        <source>1 file: %1</source>
        <translation>1 Datei: %1</translation>
    </message>
    <message>
        <source>%1 files: %2, …</source>
        <translation>%1 Dateien: %2, …</translation>
    </message>
    <message>
        <source>Folder for answer files</source>
        <translation>Ordner für Antwortdateien</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswersDialog</name>
    <message>
        <source>1 file was written to %1</source>
        <translation>1 Datei wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 files were written to %2</source>
        <translation>%1 Dateien wurden geschrieben: %2</translation>
    </message>
    <message>
        <source>Read answer files</source>
        <translation>Antwortdateien einlesen</translation>
    </message>
    <message>
        <source>Answer files (*.answers.json *.json);;All files (*)</source>
        <translation>Antwortdateien (*.answers.json *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No answers were taken.</source>
        <translation>Es wurden keine Antworten übernommen.</translation>
    </message>
    <message>
        <source>The answers of %1 were taken.</source>
        <translation>Antworten übernommen: %1.</translation>
    </message>
    <message>
        <source>The answers of %1 participants were taken.</source>
        <translation>Die Antworten von %1 Teilnehmenden wurden übernommen.</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Insert adds one, Enter takes their answers again, Delete removes them</source>
        <translation>Einfg fügt jemanden hinzu, Eingabe nimmt Antworten erneut auf, Entf entfernt</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Enter the answers of another participant</source>
        <translation>Die Antworten einer weiteren Person eingeben</translation>
    </message>
    <message>
        <source>A&amp;gain…</source>
        <translation>E&amp;rneut…</translation>
    </message>
    <message>
        <source>Take the answers of the selected participant again</source>
        <translation>Die Antworten der ausgewählten Person erneut aufnehmen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Make answer &amp;files…</source>
        <translation>Antwort&amp;dateien erstellen…</translation>
    </message>
    <message>
        <source>Small files that participants fill in on their own; no value of the design is in them</source>
        <translation>Kleine Dateien, die alle selbst ausfüllen; sie enthalten keinen Wert des Entwurfs</translation>
    </message>
    <message>
        <source>&amp;Read answer files…</source>
        <translation>Antwortdateien &amp;einlesen…</translation>
    </message>
    <message>
        <source>Take over what participants filled in; files can be dropped here too</source>
        <translation>Übernehmen, was die Teilnehmenden ausgefüllt haben; Dateien lassen sich auch hier ablegen</translation>
    </message>
    <message>
        <source>&amp;Show answers</source>
        <translation>Antworten &amp;zeigen</translation>
    </message>
    <message>
        <source>To everybody, with what they mean for the decisions; this can be undone</source>
        <translation>Für alle sichtbar, mit ihrer Bedeutung für die Entscheidungen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>What the room is asked</source>
        <translation>Was die Runde gefragt wird</translation>
    </message>
    <message>
        <source>Make answers &amp;private again</source>
        <translation>Antworten wieder &amp;verbergen</translation>
    </message>
    <message>
        <source>Answer files</source>
        <translation>Antwortdateien</translation>
    </message>
    <message>
        <source>Each participant says what they would state for the open questions. Ogive runs the rules on every set of answers and tells the disagreements that change an outcome from those that make no difference.</source>
        <translation>Alle Teilnehmenden sagen, was sie bei den offenen Fragen angeben würden. Ogive wendet die Regeln auf jeden Satz von Antworten an und trennt die Uneinigkeiten, die ein Ergebnis ändern, von denen, die keine Rolle spielen.</translation>
    </message>
    <message>
        <source>%1 · 1 answer</source>
        <extracomment>a participant, and how many questions they answered</extracomment>
        <translation>%1 · 1 Antwort</translation>
    </message>
    <message>
        <source>%1 · %2 answers</source>
        <translation>%1 · %2 Antworten</translation>
    </message>
    <message>
        <source>There is nothing to ask: no requirement that is open, uncertain or near a threshold could make a decision come out otherwise.</source>
        <translation>Es gibt nichts zu fragen: Keine Anforderung, die offen, unsicher oder nahe an einer Schwelle ist, könnte eine Entscheidung anders ausfallen lassen.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Add a participant and enter their answers, or make answer files that each fills in and sends back.</source>
        <translation>Noch hat niemand geantwortet. Fügen Sie Teilnehmende hinzu und geben Sie deren Antworten ein, oder erstellen Sie Antwortdateien, die alle selbst ausfüllen und zurückschicken.</translation>
    </message>
    <message>
        <source>1 participant has answered. Answers stay private until you show them.</source>
        <translation>1 Person hat geantwortet. Die Antworten bleiben verborgen, bis Sie sie zeigen.</translation>
    </message>
    <message>
        <source>%1 participants have answered. Answers stay private until you show them.</source>
        <translation>%1 Personen haben geantwortet. Die Antworten bleiben verborgen, bis Sie sie zeigen.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system, also when that changes</source>
        <translation>Wie das System, auch wenn es wechselt</translation>
    </message>
    <message>
        <source>High contrast: black on white, contrast of at least 7 to 1</source>
        <translation>Hoher Kontrast: Schwarz auf Weiß, Kontrast von mindestens 7 zu 1</translation>
    </message>
    <message>
        <source>80 to 200 %; the arrow keys step by ten</source>
        <translation>80 bis 200 %; die Pfeiltasten ändern um zehn</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Less motion: what changes is there at once</source>
        <translation>Reduzierte Bewegung: Änderungen erscheinen sofort</translation>
    </message>
    <message>
        <source>Full motion: the path through a tree glides</source>
        <translation>Volle Bewegung: Der Pfad durch einen Baum wird animiert</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ApprovalDialog</name>
    <message>
        <source>Approve the outcomes</source>
        <translation>Ergebnisse freigeben</translation>
    </message>
    <message>
        <source>such as: steering committee</source>
        <translation>z. B. Lenkungsausschuss</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The bill may move by, in percent</source>
        <translation>Erlaubte Abweichung der Rechnung in Prozent</translation>
    </message>
    <message>
        <source>A month&apos;s bill that moves further than this is a finding</source>
        <translation>Weicht die Monatsrechnung stärker ab, ist das ein Befund</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The design keeps these outcomes. When a requirement, a rule or a price moves one later, the findings here and “ogive check” say which and why.</source>
        <translation>Der Entwurf hält diese Ergebnisse fest. Wenn eine Anforderung, eine Regel oder ein Preis später eines davon verschiebt, nennen die Befunde hier und „ogive check“, welches und warum.</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Freigegeben &amp;von</translation>
    </message>
    <message>
        <source>The bill may &amp;move by</source>
        <translation>Er&amp;laubte Abweichung</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ArrangeButton</name>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Pin in front</source>
        <translation>&amp;Vorn anheften</translation>
    </message>
    <message>
        <source>As in the &amp;knowledge</source>
        <translation>Wie in der &amp;Wissensbasis</translation>
    </message>
    <message>
        <source>Sort the options by a row (a click on its title does the same) and pin those to be kept in front (a click on their title)</source>
        <translation>Die Optionen nach einer Zeile sortieren (oder auf deren Titel klicken) und die vorn zu haltenden anheften (oder auf deren Titel klicken)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionCommands</name>
    <message>
        <source>%1 overdue</source>
        <extracomment>assumptions, in few words beside a clock</extracomment>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>1 assumption overdue</source>
        <translation>1 Annahme überfällig</translation>
    </message>
    <message>
        <source>%1 assumptions overdue</source>
        <translation>%1 Annahmen überfällig</translation>
    </message>
    <message>
        <source>%1; click for the list</source>
        <extracomment>how many assumptions are overdue, and what a click does</extracomment>
        <translation>%1; Klick zeigt die Liste</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionEditor</name>
    <message>
        <source>Assumption about %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Annahme zu: %1</translation>
    </message>
    <message>
        <source>Why this value? Ctrl+Enter keeps, Esc leaves.</source>
        <translation>Warum dieser Wert? Strg+Eingabe übernimmt, Esc verwirft.</translation>
    </message>
    <message>
        <source>Why this value of %1</source>
        <translation>Warum dieser Wert: %1</translation>
    </message>
    <message>
        <source>Web address, document, person</source>
        <translation>Webadresse, Dokument, Person</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation>Tag der Angabe</translation>
    </message>
    <message>
        <source>2027-03-31 or “in 3 months”</source>
        <translation>2027-03-31 oder „in 3 Monaten“</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a requirement, and what is said of it: &quot;Traffic, source&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open the source in the browser</source>
        <translation>Die Quelle im Browser öffnen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Leave without keeping anything (Esc)</source>
        <translation>Verlassen, ohne etwas zu übernehmen (Esc)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep the assumption about %1</source>
        <translation>Annahme übernehmen: %1</translation>
    </message>
    <message>
        <source>Leave the assumption about %1</source>
        <translation>Eingabe zur Annahme verwerfen: %1</translation>
    </message>
    <message>
        <source>Remove the assumption about %1</source>
        <translation>Annahme entfernen: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionLine</name>
    <message>
        <source>Review overdue since %1</source>
        <translation>Prüfung überfällig seit %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation>Prüfen bis %1</translation>
    </message>
    <message>
        <source>Overdue assumption about %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Überfällige Annahme: %1</translation>
    </message>
    <message>
        <source>Assumption about %1</source>
        <translation>Annahme zu: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionModel</name>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionsPanel</name>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Could flip</source>
        <translation>Kippt evtl.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Every value that is an assumption</source>
        <translation>Jeder Wert, der eine Annahme ist</translation>
    </message>
    <message>
        <source>Values whose change alone makes a decision come out otherwise</source>
        <translation>Werte, deren Änderung allein eine Entscheidung anders ausfallen lässt</translation>
    </message>
    <message>
        <source>Values whose review is overdue</source>
        <translation>Werte, deren Prüfung überfällig ist</translation>
    </message>
    <message>
        <source>Values that nobody has said the source of</source>
        <translation>Werte, für die niemand eine Quelle genannt hat</translation>
    </message>
    <message>
        <source>Which assumptions are shown</source>
        <translation>Welche Annahmen gezeigt werden</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the rows that are shown</source>
        <translation>Die gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the assumptions</source>
        <translation>Die Annahmen kopieren</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>%1 values, %2 could flip something, %3 overdue</source>
        <translation>%1 Werte, %2 könnten etwas kippen, %3 überfällig</translation>
    </message>
    <message>
        <source>Nothing is assumed. State a requirement, or say with F2 on a field why its value is taken.</source>
        <translation>Es ist nichts angenommen. Geben Sie eine Anforderung an, oder begründen Sie mit F2 in einem Feld den gewählten Wert.</translation>
    </message>
    <message>
        <source>No single value could make a decision come out otherwise.</source>
        <translation>Kein einzelner Wert könnte eine Entscheidung anders ausfallen lassen.</translation>
    </message>
    <message>
        <source>No review is overdue. Give an assumption a day by which it is to be reviewed: F2 on its field.</source>
        <translation>Keine Prüfung ist überfällig. Geben Sie einer Annahme einen Tag, bis zu dem sie zu prüfen ist: F2 in ihrem Feld.</translation>
    </message>
    <message>
        <source>Every value has a source.</source>
        <translation>Jeder Wert hat eine Quelle.</translation>
    </message>
    <message>
        <source>Show the requirement</source>
        <translation>Anforderung anzeigen</translation>
    </message>
    <message>
        <source>Edit assumption…</source>
        <translation>Annahme bearbeiten…</translation>
    </message>
    <message>
        <source>State assumption…</source>
        <translation>Annahme angeben…</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Quelle öffnen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::BarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CallPanel</name>
    <message>
        <source>Your call</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Rationale, required</source>
        <translation>Begründung, Pflichtfeld</translation>
    </message>
    <message>
        <source>Rationale, goes into the decision record…</source>
        <translation>Begründung, steht im Entscheidungsprotokoll…</translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Accept the recommendation again</source>
        <translation>Die Empfehlung wieder annehmen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Entscheidende</translation>
    </message>
    <message>
        <source>Accept the recommendation</source>
        <translation>Empfehlung annehmen</translation>
    </message>
    <message>
        <source>Say why first: the rationale is required, since the report prints it with the decision.</source>
        <translation>Begründen Sie zuerst: Die Begründung ist Pflicht, weil der Bericht sie mit der Entscheidung ausgibt.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CapacityPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Time of an answer</source>
        <translation>Zeit einer Antwort</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Vektorindex</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>A full answer, on average</source>
        <translation>Eine volle Antwort, im Mittel</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>A day&apos;s work in lots</source>
        <translation>Tagesarbeit im Batch</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Assumptions of the capacity plan</source>
        <translation>Annahmen des Kapazitätsplans</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf dies beruht</translation>
    </message>
    <message>
        <source>The weights take %1. Fewer bits a weight, or a smaller model, would need less.</source>
        <translation>Die Gewichte belegen %1. Weniger Bits pro Gewicht oder ein kleineres Modell bräuchten weniger.</translation>
    </message>
    <message>
        <source>95 of 100 within %1; at most %2 if all stages are slow together</source>
        <translation>95 von 100 innerhalb von %1; höchstens %2, wenn alle Stufen zugleich langsam sind</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Plan with %1 ms</source>
        <translation>Mit %1 ms planen</translation>
    </message>
    <message>
        <source>Takes it as the mean time of an answer, from which requests in flight follow</source>
        <translation>Übernimmt den Wert als mittlere Antwortzeit, aus der sich die gleichzeitigen Anfragen ergeben</translation>
    </message>
    <message>
        <source>%1. Down %2 hours a year; the target allows %3.</source>
        <translation>%1. Ausfall %2 Stunden im Jahr; das Ziel erlaubt %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The %1 replicas alone would need %2.</source>
        <translation>Die %1 Replikate allein bräuchten %2.</translation>
    </message>
    <message>
        <source>The replicas alone would never get it done.</source>
        <translation>Die Replikate allein würden nie fertig.</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 Worker</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>Im Leitfaden</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Risk left</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>OWASP 2025</source>
        <translation>OWASP 2025</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Most output</source>
        <translation>Max. Ausgabe</translation>
    </message>
    <message>
        <source>Input $/M</source>
        <translation>Eingabe $/M</translation>
    </message>
    <message>
        <source>Cached $/M</source>
        <translation>Cache $/M</translation>
    </message>
    <message>
        <source>Cache write $/M</source>
        <translation>Cache-Schreiben $/M</translation>
    </message>
    <message>
        <source>Output $/M</source>
        <translation>Ausgabe $/M</translation>
    </message>
    <message>
        <source>Batch discount</source>
        <translation>Batch-Rabatt</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Structured output</source>
        <translation>Strukt. Ausgabe</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>Offene Gewichte</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Parameters (B)</source>
        <translation>Parameter (Mrd.)</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Knows until</source>
        <translation>Wissensstand</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>Abschaltung</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Most input</source>
        <translation>Max. Eingabe</translation>
    </message>
    <message>
        <source>Multilingual</source>
        <translation>Mehrsprachig</translation>
    </message>
    <message>
        <source>MTEB</source>
        <translation>MTEB</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Selbst gehostet</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Managed</translation>
    </message>
    <message>
        <source>Hybrid search</source>
        <translation>Hybridsuche</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Disk index</source>
        <translation>Disk-Index</translation>
    </message>
    <message>
        <source>Most dimensions</source>
        <translation>Max. Dimensionen</translation>
    </message>
    <message>
        <source>From $/month</source>
        <translation>Ab $/Monat</translation>
    </message>
    <message>
        <source>Vectors since</source>
        <translation>Vektoren seit</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Days to run</source>
        <translation>Betriebstage</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation>Speicher GB</translation>
    </message>
    <message>
        <source>Bandwidth GB/s</source>
        <translation>Bandbreite GB/s</translation>
    </message>
    <message>
        <source>FP16 TFLOPS</source>
        <translation>FP16-TFLOPS</translation>
    </message>
    <message>
        <source>FP8 TFLOPS</source>
        <translation>FP8-TFLOPS</translation>
    </message>
    <message>
        <source>Power W</source>
        <translation>Leistung W</translation>
    </message>
    <message>
        <source>$/hour</source>
        <translation>$/Stunde</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bauform</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>Kostenpositionen</translation>
    </message>
    <message>
        <source>On at first</source>
        <translation>Anfangs an</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Days, low</source>
        <translation>Tage, min.</translation>
    </message>
    <message>
        <source>Days, high</source>
        <translation>Tage, max.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogDelegate</name>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Old: a fact of %1 days ago</source>
        <translation>Alt: ein Fakt ist %1 Tage alt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A record&apos;s name and whether it is the user&apos;s own or imported</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, alt</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogPage</name>
    <message>
        <source>Find in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Only &amp;old</source>
        <translation>Nur &amp;alte</translation>
    </message>
    <message>
        <source>Show only records with a fact older than its kind lasts</source>
        <translation>Nur Datensätze zeigen, deren Fakten älter sind, als ihre Art gültig bleibt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Wählen, welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>%1: any</source>
        <extracomment>The first entry of a filter: a column&apos;s title, standing for every value</extracomment>
        <translation>%1: beliebig</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Datensätzen</translation>
    </message>
    <message>
        <source>%1, %2 with old facts</source>
        <extracomment>How many records a table shows, and how many of all are old</extracomment>
        <translation>%1, %2 mit alten Fakten</translation>
    </message>
    <message>
        <source>Nothing of this kind is known yet. New adds a record to your own knowledge.</source>
        <translation>Von dieser Art ist noch nichts bekannt. „Neu“ fügt Ihrer eigenen Wissensbasis einen Datensatz hinzu.</translation>
    </message>
    <message>
        <source>No record fits. Use fewer words, or set the filters back to any.</source>
        <translation>Kein Datensatz passt. Verwenden Sie weniger Wörter, oder setzen Sie die Filter auf „beliebig“ zurück.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogWords</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Catalogs</name>
    <message>
        <source>Asked and decided</source>
        <translation>Gefragt und entschieden</translation>
    </message>
    <message>
        <source>Models and machines</source>
        <translation>Modelle und Maschinen</translation>
    </message>
    <message>
        <source>Cost and plan</source>
        <translation>Kosten und Planung</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Sicherheitsmaßnahmen</translation>
    </message>
    <message>
        <source>security control</source>
        <translation>Sicherheitsmaßnahme</translation>
    </message>
    <message>
        <source>Chat models</source>
        <translation>Chatmodelle</translation>
    </message>
    <message>
        <source>chat model</source>
        <translation>Chatmodell</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>Embedding-Modelle</translation>
    </message>
    <message>
        <source>embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>Vector databases</source>
        <translation>Vektordatenbanken</translation>
    </message>
    <message>
        <source>vector database</source>
        <translation>Vektordatenbank</translation>
    </message>
    <message>
        <source>Serving engines</source>
        <translation>Inferenz-Engines</translation>
    </message>
    <message>
        <source>serving engine</source>
        <translation>Inferenz-Engine</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Cloud prices</source>
        <translation>Cloudpreise</translation>
    </message>
    <message>
        <source>cloud price</source>
        <translation>Cloudpreis</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>Sparmuster</translation>
    </message>
    <message>
        <source>savings pattern</source>
        <translation>Sparmuster</translation>
    </message>
    <message>
        <source>Roadmap tasks</source>
        <translation>Roadmap-Aufgaben</translation>
    </message>
    <message>
        <source>roadmap task</source>
        <translation>Roadmap-Aufgabe</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation>Startvorlagen</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>Startvorlage</translation>
    </message>
    <message>
        <source>Formula values</source>
        <translation>Formelwerte</translation>
    </message>
    <message>
        <source>formula value</source>
        <translation>Formelwert</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChapterList</name>
    <message>
        <source>Title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>What the report and all exports are written in, whatever the window speaks</source>
        <translation>Worin der Bericht und alle Exporte geschrieben sind, welche Sprache das Fenster auch spricht</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>Kapitel des Berichts</translation>
    </message>
    <message>
        <source>Tick what the report has; drag a chapter to another place</source>
        <translation>Haken Sie an, was der Bericht enthält; ziehen Sie ein Kapitel an einen anderen Platz</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Moves the selected chapter one place up</source>
        <translation>Verschiebt das ausgewählte Kapitel um einen Platz nach oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Moves the selected chapter one place down</source>
        <translation>Verschiebt das ausgewählte Kapitel um einen Platz nach unten</translation>
    </message>
    <message>
        <source>Own text of the selected chapter</source>
        <translation>Eigener Text des ausgewählten Kapitels</translation>
    </message>
    <message>
        <source>Paragraphs below its heading, one a line</source>
        <translation>Absätze unter der Überschrift, je Zeile einer</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Papie&amp;r</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (nicht installiert)</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartCard</name>
    <message>
        <source>%1, the numbers</source>
        <translation>%1, die Zahlen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show %1 as</source>
        <translation>%1 zeigen als</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Als &amp;SVG kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy picture or numbers</source>
        <translation>Bild oder Zahlen kopieren</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Vollständig anzeigen: %1</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Alles anzeigen (0)</translation>
    </message>
    <message>
        <source>Show &amp;all of it</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartTableModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ClockChip</name>
    <message>
        <source>Timer: %1</source>
        <translation>Timer: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CommandPalette</name>
    <message>
        <source>Requirement › %1</source>
        <translation>Anforderung › %1</translation>
    </message>
    <message>
        <source>Compare › %1</source>
        <translation>Vergleich › %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Knowledge › %1</source>
        <translation>Wissensbasis › %1</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search commands, requirements, options and knowledge</source>
        <translation>Befehle, Anforderungen, Optionen und Wissensbasis durchsuchen</translation>
    </message>
    <message>
        <source>Search for a command or a place</source>
        <translation>Befehl oder Stelle suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Befehle und Stellen</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CommonQualities</name>
    <message>
        <source>Common quali&amp;ties</source>
        <translation>Häufige &amp;Qualitäten</translation>
    </message>
    <message>
        <source>Common qualities</source>
        <translation>Häufige Qualitäten</translation>
    </message>
    <message>
        <source>Qualities that systems are often asked for</source>
        <translation>Qualitäten, die von Systemen oft verlangt werden</translation>
    </message>
    <message>
        <source>The quality alone</source>
        <translation>Nur die Qualität</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareChooser</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keinem</translation>
    </message>
    <message>
        <source>There is only one scenario; add a what-if to compare it with</source>
        <translation>Es gibt nur ein Szenario; legen Sie zum Vergleichen ein Was-wäre-wenn an</translation>
    </message>
    <message>
        <source>Mark in requirements and decisions what another scenario has otherwise</source>
        <translation>In Anforderungen und Entscheidungen markieren, was in einem anderen Szenario anders ist</translation>
    </message>
    <message>
        <source>%1 is the scenario in view: there is nothing to mark</source>
        <translation>Gezeigtes Szenario ist %1: Es gibt nichts zu markieren</translation>
    </message>
    <message>
        <source>What differs from %1 is marked</source>
        <translation>Markiert ist, was von %1 abweicht</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Both state the same.</source>
        <translation>Beide geben dasselbe an.</translation>
    </message>
    <message>
        <source>One thing differs.</source>
        <translation>Ein Unterschied.</translation>
    </message>
    <message>
        <source>%1 things differ.</source>
        <translation>%1 Unterschiede.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareMenu</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keinem</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareModel</name>
    <message>
        <source>%1 →</source>
        <extracomment>the title of the row that the columns are sorted by</extracomment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1 ←</source>
        <extracomment>the same, the other way round</extracomment>
        <translation>%1 ←</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ComparePage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row “%1”</source>
        <translation>Z&amp;eile „%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;option “%1”</source>
        <translation>&amp;Option „%1“ kopieren</translation>
    </message>
    <message>
        <source>Copy so&amp;urce</source>
        <translation>&amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Sort by this row</source>
        <translation>Nach dieser Zeile &amp;sortieren</translation>
    </message>
    <message>
        <source>&amp;Pin this option in front</source>
        <translation>Diese Option vorn an&amp;heften</translation>
    </message>
    <message>
        <source>Decision to compare</source>
        <translation>Zu vergleichende Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
        <source>Leave out the rows in which every option says the same</source>
        <translation>Zeilen weglassen, in denen alle Optionen dasselbe besagen</translation>
    </message>
    <message>
        <source>&amp;All models</source>
        <translation>&amp;Alle Modelle</translation>
    </message>
    <message>
        <source>Beside the provider&apos;s current models, those of others and older ones too</source>
        <translation>Neben den aktuellen Modellen des Anbieters auch die anderer und ältere</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Optionen nebeneinander</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Facts or ranking</source>
        <translation>Fakten oder Rangfolge</translation>
    </message>
    <message>
        <source>Hover a cell for its source and date. Grey: not known.</source>
        <translation>Auf eine Zelle zeigen, um Quelle und Stand zu sehen. Grau: nicht bekannt.</translation>
    </message>
    <message>
        <source>Hover a cell for its source and date. Grey: not known. Rows that are alike are hidden: %1.</source>
        <translation>Auf eine Zelle zeigen, um Quelle und Stand zu sehen. Grau: nicht bekannt. Ausgeblendete gleiche Zeilen: %1.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ComparePanel</name>
    <message>
        <source>First price list</source>
        <translation>Erste Preisliste</translation>
    </message>
    <message>
        <source>Second price list</source>
        <translation>Zweite Preisliste</translation>
    </message>
    <message>
        <source>Find a model…</source>
        <translation>Modell suchen…</translation>
    </message>
    <message>
        <source>Find a model among the differences</source>
        <translation>Modell unter den Unterschieden suchen</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Listen werden gelesen…</translation>
    </message>
    <message>
        <source>Where the lists disagree</source>
        <translation>Wo die Listen voneinander abweichen</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Erste Liste</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Zweite Liste</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Compare with a price list</source>
        <translation>Mit einer Preisliste vergleichen</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Preislisten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Import a price list, or choose a file, to see where it disagrees with another.</source>
        <translation>Importieren Sie eine Preisliste, oder wählen Sie eine Datei, um zu sehen, wo sie von einer anderen abweicht.</translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation>Wählen Sie zwei verschiedene Listen.</translation>
    </message>
    <message>
        <source>%1: %2 old</source>
        <translation>%1: %2 alte</translation>
    </message>
    <message>
        <source>Models that differ: %1, that are the same: %2, only in the first list: %3, only in the second: %4. %5; %6.</source>
        <translation>Abweichende Modelle: %1, gleiche: %2, nur in der ersten Liste: %3, nur in der zweiten: %4. %5; %6.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ComparedScenario</name>
    <message>
        <source>%1…</source>
        <extracomment>a name that is shortened</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>does not arise</source>
        <translation>stellt sich nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a scenario, and what a decision becomes there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ContextMenus</name>
    <message>
        <source>&amp;Copy view as picture</source>
        <translation>Ansicht als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>The design&apos;s name was copied.</source>
        <translation>Der Name des Entwurfs wurde kopiert.</translation>
    </message>
    <message>
        <source>&amp;Browse knowledge</source>
        <translation>&amp;Wissensbasis öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>The file&apos;s path was copied.</source>
        <translation>Der Pfad der Datei wurde kopiert.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The view was copied as a picture.</source>
        <translation>Die Ansicht wurde als Bild kopiert.</translation>
    </message>
    <message>
        <source>No program on this system shows the folder %1</source>
        <translation>Kein Programm auf diesem System zeigt den Ordner %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ControlCard</name>
    <message>
        <source>%1 to %2 person-days</source>
        <extracomment>effort to put a control in place: from, to</extracomment>
        <translation>%1 bis %2 Personentage</translation>
    </message>
    <message>
        <source>Typically %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <extracomment>where a fact is from, and the date it holds for</extracomment>
        <translation>Quelle: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ControlsPage</name>
    <message>
        <source>Security controls</source>
        <translation>Sicherheitsmaßnahmen</translation>
    </message>
    <message>
        <source>Of %1 controls this scenario requires %2; %3 more are worth considering.</source>
        <translation>Von %1 Maßnahmen verlangt dieses Szenario %2; weitere %3 sind erwägenswert.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Depends on what is not known yet</source>
        <translation>Hängt von noch Unbekanntem ab</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <translation>Erwägenswert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a group of controls and how many it holds</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CostPage</name>
    <message>
        <source>As set</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Monthly cost by line</source>
        <translation>Monatliche Kosten nach Position</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>Sparmuster</translation>
    </message>
    <message>
        <source>Cost over a number</source>
        <translation>Kosten über einer Größe</translation>
    </message>
    <message>
        <source>Simulating: %1 %</source>
        <translation>Simulation: %1 %</translation>
    </message>
    <message>
        <source>Seed %1 · %2 samples · mean ±%3 %</source>
        <translation>Startwert %1 · %2 Stichproben · Mittel ±%3 %</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>How sure the cost is</source>
        <translation>Wie sicher die Kosten sind</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>Kostentreiber</translation>
    </message>
    <message>
        <source>No number of the estimate is uncertain.</source>
        <translation>Keine Zahl der Schätzung ist unsicher.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>Niedrig bis hoch</translation>
    </message>
    <message>
        <source>What is chosen beside other providers</source>
        <translation>Die Wahl neben anderen Anbietern</translation>
    </message>
    <message>
        <source>All scenarios of the design</source>
        <translation>Alle Szenarien des Entwurfs</translation>
    </message>
    <message>
        <source>Low, typical and high use: every uncertain number at its P10, as it is, at its P90</source>
        <translation>Niedrige, typische und hohe Nutzung: jede unsichere Zahl bei ihrem P10, wie sie ist, bei ihrem P90</translation>
    </message>
    <message>
        <source>Bills side by side</source>
        <translation>Rechnungen nebeneinander</translation>
    </message>
    <message>
        <source>Cost against</source>
        <translation>Kosten über</translation>
    </message>
    <message>
        <source>The number that the cost is drawn against</source>
        <translation>Die Größe, über der die Kosten aufgetragen sind</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>What the cost over a number is compared with</source>
        <translation>Womit die Kosten über einer Größe verglichen werden</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>x-Achse</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Assumptions of the estimate</source>
        <translation>Annahmen der Schätzung</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf dies beruht</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 · %2 for 1,000 requests</source>
        <translation>%1 · %2 pro 1000 Anfragen</translation>
    </message>
    <message>
        <source>%1 · %2 a user</source>
        <translation>%1 · %2 pro Nutzer</translation>
    </message>
    <message>
        <source>1 USD = %1 %2</source>
        <translation>1 USD = %1 %2</translation>
    </message>
    <message>
        <source>Prices as of %1</source>
        <translation>Preise: Stand %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CountRow</name>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>%1: one less</source>
        <translation>%1: eins weniger</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: eins mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CurveChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DayEdit</name>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>Tag wählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is wrong with a day, and what to type instead</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionCard</name>
    <message>
        <source>%1: %2, because %3</source>
        <translation>%1: %2, weil %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionCommands</name>
    <message>
        <source>&amp;Your call…</source>
        <translation>&amp;Ihre Wahl…</translation>
    </message>
    <message>
        <source>Compare &amp;options</source>
        <translation>&amp;Optionen vergleichen</translation>
    </message>
    <message>
        <source>Copy out&amp;come</source>
        <translation>&amp;Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all outcomes</source>
        <translation>&amp;Alle Ergebnisse kopieren</translation>
    </message>
    <message>
        <source>Override what is recommended for the decision in view, with your reason</source>
        <translation>Die Empfehlung der gezeigten Entscheidung mit eigener Begründung übersteuern</translation>
    </message>
    <message>
        <source>The options of the decision in view side by side</source>
        <translation>Die Optionen der gezeigten Entscheidung nebeneinander</translation>
    </message>
    <message>
        <source>The decision in view, its outcome and the reason as text</source>
        <translation>Die gezeigte Entscheidung, ihr Ergebnis und der Grund als Text</translation>
    </message>
    <message>
        <source>Every decision, its outcome and the reason as text</source>
        <translation>Jede Entscheidung, ihr Ergebnis und der Grund als Text</translation>
    </message>
    <message>
        <source>The outcome was copied.</source>
        <translation>Das Ergebnis wurde kopiert.</translation>
    </message>
    <message>
        <source>The outcomes of all decisions were copied.</source>
        <translation>Die Ergebnisse aller Entscheidungen wurden kopiert.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Decision &amp;map</source>
        <translation>Entscheidungskart&amp;e</translation>
    </message>
    <message>
        <source>&amp;Withdraw your call</source>
        <translation>Ihre Wahl &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The cost was copied.</source>
        <translation>Die Kosten wurden kopiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionMapView</name>
    <message>
        <source>Decision map</source>
        <translation>Entscheidungskarte</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Sie sind hier: %1</translation>
    </message>
    <message>
        <source>One of the two values is not known</source>
        <translation>Einer der beiden Werte ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1. Regions: %2. The arrow keys move the point.</source>
        <extracomment>%1 says where the scenario stands; %2 is a list of options</extracomment>
        <translation>%1. Bereiche: %2. Die Pfeiltasten bewegen den Punkt.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionPage</name>
    <message>
        <source>R&amp;ules:</source>
        <translation>&amp;Regeln:</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole tree (F)</source>
        <translation>Den ganzen Baum zeigen (F)</translation>
    </message>
    <message>
        <source>Natural size (0). Ctrl and the wheel, or + and -, zoom.</source>
        <translation>Originalgröße (0). Strg und Mausrad oder + und - zoomen.</translation>
    </message>
    <message>
        <source>Path only</source>
        <translation>Nur Pfad</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Regelsätze</translation>
    </message>
    <message>
        <source>What is shown of the decision</source>
        <translation>Was von der Entscheidung gezeigt wird</translation>
    </message>
    <message>
        <source>1 further option that no rule of this set names</source>
        <translation>1 weitere Option, die keine Regel dieses Satzes nennt</translation>
    </message>
    <message>
        <source>%1 further options that no rule of this set names</source>
        <translation>%1 weitere Optionen, die keine Regel dieses Satzes nennt</translation>
    </message>
    <message>
        <source>%1, …</source>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>%1 says %2 here.</source>
        <extracomment>a rule set, and the option it leads to</extracomment>
        <translation>%1 sagt hier: %2.</translation>
    </message>
    <message>
        <source>%1: no tree for this, %2 decides</source>
        <extracomment>two rule sets; the first leaves this decision to the second</extracomment>
        <translation>%1: kein Baum hierfür, es entscheidet %2</translation>
    </message>
    <message>
        <source>%1: the same here</source>
        <extracomment>%1 is another rule set</extracomment>
        <translation>%1: hier dasselbe</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1 percent, press for natural size</source>
        <translation>Zoom %1 Prozent, drücken für Originalgröße</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionStrip</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DeckPagesDialog</name>
    <message>
        <source>Pages of the presentation</source>
        <translation>Seiten der Präsentation</translation>
    </message>
    <message>
        <source>Space shows a page or leaves it out, Ctrl+Shift+Up and Ctrl+Shift+Down move it</source>
        <translation>Leertaste zeigt eine Seite oder lässt sie weg, Strg+Umschalt+Auf und Strg+Umschalt+Ab verschieben sie</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Strg+Umschalt+Auf</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Strg+Umschalt+Ab</translation>
    </message>
    <message>
        <source>How the page looks</source>
        <translation>So sieht die Seite aus</translation>
    </message>
    <message>
        <source>Select a page to see it.</source>
        <translation>Wählen Sie eine Seite aus, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>Sprechnotizen</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes of the selected page</source>
        <translation>Sprechnotizen der ausgewählten Seite</translation>
    </message>
    <message>
        <source>Only the presenter&apos;s view shows them, beside the page.</source>
        <translation>Nur die Referentenansicht zeigt sie, neben der Seite.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>All pages in their usual order; notes stay</source>
        <translation>Alle Seiten in der üblichen Reihenfolge; Notizen bleiben</translation>
    </message>
    <message>
        <source>Tick what the presentation shows, and drag a page to another place. Decisions that do not arise are not listed.</source>
        <translation>Haken Sie an, was die Präsentation zeigt, und ziehen Sie Seiten an einen anderen Platz. Entscheidungen, die sich nicht stellen, sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>%1 of %2 pages are shown</source>
        <translation>%1 von %2 Seiten werden gezeigt</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignBar</name>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignDifferenceModel</name>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignDrop</name>
    <message>
        <source>These are %1 files. Drop one design at a time.</source>
        <translation>Das sind %1 Dateien. Legen Sie nur einen Entwurf auf einmal ab.</translation>
    </message>
    <message>
        <source>This is no file on this computer. Save it first, then drop the file.</source>
        <translation>Das ist keine Datei auf diesem Rechner. Speichern Sie sie zuerst, und legen Sie dann die Datei ab.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop a design file from it.</source>
        <translation>%1 ist ein Ordner. Legen Sie eine Entwurfsdatei daraus ab.</translation>
    </message>
    <message>
        <source>%1 is no Ogive design. The names of design files end in %2.</source>
        <translation>%1 ist kein Ogive-Entwurf. Die Namen von Entwurfsdateien enden auf %2.</translation>
    </message>
    <message>
        <source>Drop to see the decision tables of %1</source>
        <translation>Ablegen, um die Entscheidungstabellen aus %1 zu sehen</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Ablegen, um %1 zu öffnen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignSession</name>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignTitle</name>
    <message>
        <source>Double click or F2 to rename the design</source>
        <translation>Doppelklick oder F2, um den Entwurf umzubenennen</translation>
    </message>
    <message>
        <source>Design: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Name des Entwurfs</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DifferenceModel</name>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Here. %1</source>
        <translation>Hier. %1</translation>
    </message>
    <message>
        <source>Of all combinations that the questions of the two can tell apart</source>
        <translation>Von allen Kombinationen, die die Fragen beider unterscheiden können</translation>
    </message>
    <message>
        <source>Of all cases</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DifferencesPanel</name>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>What is shown of the rule sets</source>
        <translation>Was von den Regelsätzen gezeigt wird</translation>
    </message>
    <message>
        <source>Where the rule sets differ</source>
        <translation>Wo die Regelsätze abweichen</translation>
    </message>
    <message>
        <source>Against “%1”</source>
        <extracomment>a rule set</extracomment>
        <translation>Gegenüber „%1“</translation>
    </message>
    <message>
        <source>What leads to each option</source>
        <translation>Was zu jeder Option führt</translation>
    </message>
    <message>
        <source>The rules ask too many questions to be analysed in full.</source>
        <translation>Die Regeln stellen zu viele Fragen, um sie vollständig zu analysieren.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 options, over %3 cases that its questions can tell apart.</source>
        <translation>„%1“ führt zu %2 Optionen, in %3 Fällen, die seine Fragen unterscheiden können.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>The two ask too many questions to be compared in full.</source>
        <translation>Beide stellen zu viele Fragen, um sie vollständig zu vergleichen.</translation>
    </message>
    <message>
        <source>The two name the same option in each of %1 cases that their questions can tell apart.</source>
        <translation>Beide nennen dieselbe Option in jedem von %1 Fällen, die ihre Fragen unterscheiden können.</translation>
    </message>
    <message>
        <source>The two name different options in %1 of %2 cases that their questions can tell apart: also in this one.</source>
        <translation>Beide nennen verschiedene Optionen in %1 von %2 Fällen, die ihre Fragen unterscheiden können: auch in diesem.</translation>
    </message>
    <message>
        <source>The two name different options in %1 of %2 cases that their questions can tell apart, but not in this one.</source>
        <translation>Beide nennen verschiedene Optionen in %1 von %2 Fällen, die ihre Fragen unterscheiden können, aber nicht in diesem.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DisagreementBanner</name>
    <message>
        <source>Where they &amp;differ</source>
        <translation>&amp;Abweichungen</translation>
    </message>
    <message>
        <source>Every case in which the two rule sets name different options</source>
        <translation>Jeder Fall, in dem die beiden Regelsätze verschiedene Optionen nennen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DisagreementView</name>
    <message>
        <source>Which disagreements matter</source>
        <translation>Welche Uneinigkeiten zählen</translation>
    </message>
    <message>
        <source>Changes an outcome</source>
        <translation>Ändert ein Ergebnis</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Minderheitsmeinungen</translation>
    </message>
    <message>
        <source>By all of their answers together, where most others come to something else.</source>
        <translation>Nach all ihren Antworten zusammen, wo die meisten anderen zu etwas anderem kommen.</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>Spielt keine Rolle</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the requirement %1</source>
        <translation>Anforderung anzeigen: %1</translation>
    </message>
    <message>
        <source>Go to this requirement, to settle it</source>
        <translation>Zu dieser Anforderung gehen, um sie zu klären</translation>
    </message>
    <message>
        <source>What is said of %1</source>
        <translation>Antworten zu: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DiskChanges</name>
    <message>
        <source>“%1” was reloaded, because another program changed it.</source>
        <translation>„%1“ wurde neu geladen, weil ein anderes Programm die Datei geändert hat.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back to the design as it was before</source>
        <translation>Zurück zum Entwurf, wie er vorher war</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and here it has changes that are not saved.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, und hier gibt es ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Shows what differs</source>
        <translation>Zeigt die Unterschiede</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Takes what the file holds now; Undo brings your changes back</source>
        <translation>Übernimmt den jetzigen Inhalt der Datei; „Rückgängig“ holt Ihre Änderungen zurück</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Goes on with the design as it is here; saving replaces what the file holds</source>
        <translation>Macht mit dem Entwurf weiter, wie er hier ist; Speichern ersetzt den Inhalt der Datei</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted by another program. The design is still here; saving writes the file again.</source>
        <translation>„%1“ wurde von einem anderen Programm verschoben oder gelöscht. Der Entwurf ist noch hier; Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Writes the file where it was</source>
        <translation>Schreibt die Datei an ihren bisherigen Ort</translation>
    </message>
    <message>
        <source>Another program changed the file, and it can&apos;t be read now. The design is still here as it was. %1</source>
        <translation>Ein anderes Programm hat die Datei geändert, und sie ist jetzt nicht lesbar. Der Entwurf ist hier noch wie zuvor. %1</translation>
    </message>
    <message>
        <source>The design was not saved; it is still here with all changes. %1</source>
        <translation>Der Entwurf wurde nicht gespeichert; er ist hier noch mit allen Änderungen vorhanden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Saves the design under another name</source>
        <translation>Speichert den Entwurf unter einem anderen Namen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DmnPage</name>
    <message>
        <source>&amp;Open decision tables (DMN)…</source>
        <translation>Entscheidungstabellen (DMN) ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Show the tables of a DMN file, and what is wrong with them</source>
        <translation>Die Tabellen einer DMN-Datei zeigen und was an ihnen nicht stimmt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Open a DMN file, or drop it here: Ogive shows its decision tables and looks for inputs that no rule matches, rules that contradict each other, and rules that never count.</source>
        <translation>Öffnen Sie eine DMN-Datei, oder legen Sie sie hier ab: Ogive zeigt ihre Entscheidungstabellen und sucht nach Eingaben, die keine Regel trifft, nach Regeln, die einander widersprechen, und nach Regeln, die nie greifen.</translation>
    </message>
    <message>
        <source>Rules of the table</source>
        <translation>Regeln der Tabelle</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Befunde nach Regel</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Entscheidungstabellen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Open decision tables</source>
        <translation>Entscheidungstabellen öffnen</translation>
    </message>
    <message>
        <source>Decision tables (*.dmn);;All files (*)</source>
        <translation>Entscheidungstabellen (*.dmn);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>Hit policy %1 · rules: %2 · in the whole file, errors: %3, other findings: %4</source>
        <translation>Trefferregel %1 · Regeln: %2 · in der ganzen Datei Fehler: %3, andere Befunde: %4</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DmnTableModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DockTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>%1 lösen oder andocken</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Document</name>
    <message>
        <source>design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Neuer Entwurf</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DotsPanel</name>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>1 to 9 give a dot, with Shift they take one back · Backspace takes the last one back</source>
        <translation>1 bis 9 vergeben einen Punkt, mit Umschalt nehmen sie einen zurück · Rücktaste nimmt den letzten zurück</translation>
    </message>
    <message>
        <source>Dots given: %1</source>
        <translation>Vergebene Punkte: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EntryForm</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>nicht mehr bekannt</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EntryList</name>
    <message>
        <source>Insert adds one, Enter goes to what the selected one says, Delete removes it</source>
        <translation>Einfg fügt einen Eintrag hinzu, Eingabe geht zum Inhalt des ausgewählten, Entf entfernt ihn</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Delete; this can be undone</source>
        <translation>Entf; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Add &amp;to the list</source>
        <translation>&amp;Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t add</source>
        <translation>&amp;Nicht hinzufügen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EntryPanel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What the room says on this page</source>
        <translation>Was die Runde zu dieser Seite sagt</translation>
    </message>
    <message>
        <source>What has to be found out</source>
        <translation>Was herauszufinden ist</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>something to be done or found out, and by whom</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Take it down</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>Said by (may be empty)</source>
        <translation>Gesagt von (darf leer sein)</translation>
    </message>
    <message>
        <source>Owner (may be empty)</source>
        <translation>Zuständig (darf leer sein)</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due: a day, or “in 2 weeks”</source>
        <translation>Fällig: ein Tag oder „in 2 Wochen“</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Write something first, or press Esc.</source>
        <translation>Schreiben Sie zuerst etwas, oder drücken Sie Esc.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EventModel</name>
    <message>
        <source>The session begins</source>
        <translation>Die Sitzung beginnt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ExportCommands</name>
    <message>
        <source>Report as &amp;PDF…</source>
        <translation>Bericht als &amp;PDF…</translation>
    </message>
    <message>
        <source>Report as &amp;Markdown…</source>
        <translation>Bericht als &amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;All formats…</source>
        <translation>&amp;Alle Formate…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>Der Bericht wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>No program is set up to open %1</source>
        <translation>Zum Öffnen ist kein Programm eingerichtet: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ExportDialog</name>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Open it when it is written</source>
        <translation>Nach dem Schreiben ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FieldRolePopup</name>
    <message>
        <source>What %1 decides</source>
        <translation>Was dieses Feld entscheidet: %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Also reads it</source>
        <translation>Lesen es ebenfalls</translation>
    </message>
    <message>
        <source>Nothing reads it: it only describes the design.</source>
        <translation>Nichts liest es: Es beschreibt nur den Entwurf.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FieldRow</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FileCommands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close design</source>
        <translation>Entwurf s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>New from s&amp;tarter</source>
        <translation>Neu aus S&amp;tartvorlage</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Ogive designs (*%1);;Reports that carry their design (*.pdf);;All files (*)</source>
        <translation>Ogive-Entwürfe (*%1);;Berichte mit eingebettetem Entwurf (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Ogive designs (*%1)</source>
        <translation>Ogive-Entwürfe (*%1)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FileSafety</name>
    <message>
        <source>&amp;Unsaved designs…</source>
        <translation>&amp;Ungespeicherte Entwürfe…</translation>
    </message>
    <message>
        <source>Designs that were not saved when Ogive ended</source>
        <translation>Entwürfe, die nicht gespeichert waren, als Ogive endete</translation>
    </message>
    <message>
        <source>Recovery copies can&apos;t be written: a crash would lose what is not saved. %1</source>
        <translation>Wiederherstellungskopien lassen sich nicht schreiben: Bei einem Absturz ginge Ungespeichertes verloren. %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FilesReport</name>
    <message>
        <source>Answer files</source>
        <translation>Antwortdateien</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss what is said of the files</source>
        <translation>Die Meldungen zu den Dateien ausblenden</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FindingList</name>
    <message>
        <source>No check has anything to say about this design.</source>
        <translation>Keine Prüfung hat zu diesem Entwurf etwas zu melden.</translation>
    </message>
    <message>
        <source>Checks that fire</source>
        <translation>Prüfungen, die anschlagen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Go to this requirement</source>
        <translation>Zu dieser Anforderung gehen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FindingModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FindingPanel</name>
    <message>
        <source>&amp;Open the record</source>
        <translation>Datensatz ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The selected finding</source>
        <translation>Der ausgewählte Befund</translation>
    </message>
    <message>
        <source>Select a finding to see it in full. Enter opens the record that it is about.</source>
        <translation>Wählen Sie einen Befund aus, um ihn ganz zu sehen. Eingabe öffnet den Datensatz, um den es geht.</translation>
    </message>
    <message>
        <source>Requirements: %1</source>
        <translation>Anforderungen: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FoldButton</name>
    <message>
        <source>Shows or hides these fields.</source>
        <translation>Zeigt diese Felder oder blendet sie aus.</translation>
    </message>
    <message>
        <source>1 field that changes nothing now</source>
        <translation>1 Feld, das jetzt nichts ändert</translation>
    </message>
    <message>
        <source>%1 fields that change nothing now</source>
        <translation>%1 Felder, die jetzt nichts ändern</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FormBody</name>
    <message>
        <source>Brief</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <source>Decides now</source>
        <translation>Entscheidet jetzt</translation>
    </message>
    <message>
        <source>No requirement has these words.</source>
        <translation>Keine Anforderung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FormEdits</name>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is a group of requirements</extracomment>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Reset all requirements</source>
        <translation>Alle Anforderungen zurücksetzen</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>a requirement or a group of them, and the name of a scenario</extracomment>
        <translation>%1 aus %2 übernehmen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what is wrong, and what to do about it</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::GanttView</name>
    <message>
        <source>slack %1</source>
        <translation>Puffer %1</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Aufwand %1</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>%1, %2 tasks</source>
        <translation>%1, %2 Aufgaben</translation>
    </message>
</context>
<context>
    <name>ogive::ui::GroupHeader</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>1 decides</source>
        <translation>1 entscheidet</translation>
    </message>
    <message>
        <source>%1 decide</source>
        <translation>%1 entscheiden</translation>
    </message>
    <message>
        <source>1 decides · %1</source>
        <translation>1 entscheidet · %1</translation>
    </message>
    <message>
        <source>%1 decide · %2</source>
        <translation>%1 entscheiden · %2</translation>
    </message>
    <message>
        <source>Take the group from %1</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>Die Gruppe aus %1 übernehmen</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <extracomment>how many requirements of a group differ</extracomment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>1 requirement differs from %1</source>
        <extracomment>how many requirements differ, and the name of a scenario</extracomment>
        <translation>1 Anforderung weicht von %1 ab</translation>
    </message>
    <message>
        <source>%1 requirements differ from %2</source>
        <translation>%1 Anforderungen weichen von %2 ab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset what is stated under %1</source>
        <extracomment>%1 is a group of requirements</extracomment>
        <translation>Angaben der Gruppe zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Reset the one that is stated here</source>
        <translation>Die eine hier angegebene zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the %1 that are stated here</source>
        <translation>Die %1 hier angegebenen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::GuideWindow</name>
    <message>
        <source>The guide – Ogive</source>
        <translation>Der Leitfaden – Ogive</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Leitfaden durchsuchen</translation>
    </message>
    <message>
        <source>Several words: chapters that hold all of them. Enter goes to the next place</source>
        <translation>Mehrere Wörter: Kapitel, die alle enthalten. Eingabe springt zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>Über den Leitfaden</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bewährte Praktiken</translation>
    </message>
    <message>
        <source>No chapter holds these words. Try fewer, or other ones.</source>
        <translation>Kein Kapitel enthält diese Wörter. Versuchen Sie es mit weniger oder anderen.</translation>
    </message>
    <message>
        <source>Chapters found: %1</source>
        <translation>Gefundene Kapitel: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HelpCommands</name>
    <message>
        <source>The &amp;guide</source>
        <translation>Der &amp;Leitfaden</translation>
    </message>
    <message>
        <source>Every decision with its options and rules, to read and to search</source>
        <translation>Jede Entscheidung mit ihren Optionen und Regeln, zum Lesen und Suchen</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;About Ogive…</source>
        <translation>Ü&amp;ber Ogive…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard: versions, system, settings and times, nothing of the design.</source>
        <translation>Die Diagnose ist in der Zwischenablage: Versionen, System, Einstellungen und Zeiten, nichts vom Entwurf.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Everything about Ogive, in the browser</source>
        <translation>Alles über Ogive, im Browser</translation>
    </message>
    <message>
        <source>Manual for this &amp;view</source>
        <translation>Handbuch zu dieser &amp;Ansicht</translation>
    </message>
    <message>
        <source>What the view in sight is for, its keys and its numbers</source>
        <translation>Wozu die sichtbare Ansicht da ist, ihre Tasten und ihre Zahlen</translation>
    </message>
    <message>
        <source>The manual is not beside this program. Install Ogive&apos;s package, or build the target “manual”; the sources have it as text in packaging/manual.</source>
        <translation>Das Handbuch liegt nicht bei diesem Programm. Installieren Sie das Paket von Ogive oder bauen Sie das Ziel „manual“; die Quellen haben es als Text in packaging/manual.</translation>
    </message>
    <message>
        <source>No program on this system shows web pages. The manual is %1</source>
        <translation>Kein Programm auf diesem System zeigt Webseiten. Das Handbuch ist %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HistoryModel</name>
    <message>
        <source>Prices from %1, as of %2</source>
        <translation>Preise aus %1, Stand %2</translation>
    </message>
    <message>
        <source>%1, a file of your own</source>
        <translation>%1, eine eigene Datei</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, bearbeitet</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HistoryPage</name>
    <message>
        <source>What was laid over the built-in knowledge</source>
        <translation>Was über die eingebaute Wissensbasis gelegt wurde</translation>
    </message>
    <message>
        <source>What the change does to records</source>
        <translation>Was die Änderung an Datensätzen bewirkt</translation>
    </message>
    <message>
        <source>Nothing is laid over the built-in knowledge yet. An imported price list or an edited record becomes a line here, and can be taken away again.</source>
        <translation>Über die eingebaute Wissensbasis ist noch nichts gelegt. Eine importierte Preisliste oder ein bearbeiteter Datensatz wird hier zu einer Zeile und lässt sich wieder entfernen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the change selected away; can be undone</source>
        <translation>Die ausgewählte Änderung entfernen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No folder is in use; the first change makes %1.</source>
        <translation>Kein Ordner in Gebrauch; die erste Änderung legt %1 an.</translation>
    </message>
    <message>
        <source>What a change does</source>
        <translation>Was eine Änderung bewirkt</translation>
    </message>
    <message>
        <source>%1: records it touches: %2</source>
        <translation>%1: betroffene Datensätze: %2</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 is no longer part of the knowledge.</source>
        <translation>Nicht mehr Teil der Wissensbasis: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Days on which nobody works, one a line: 2027-12-24.</source>
        <translation>Tage, an denen niemand arbeitet, je Zeile einer: 2027-12-24.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” is no day. Write a day as 2027-12-24.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie einen Tag als 2027-12-24.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImpactModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4 (%5)</source>
        <translation>%1, %2: %3 → %4 (%5)</translation>
    </message>
    <message>
        <source>newly stated</source>
        <translation>neu angegeben</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>dollars a month and percent: +$1,240 (+12 %)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Prices that moved</source>
        <translation>Geänderte Preise</translation>
    </message>
    <message>
        <source>Outcomes that change</source>
        <translation>Geänderte Ergebnisse</translation>
    </message>
    <message>
        <source>A month before</source>
        <translation>Monat vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImpactPanel</name>
    <message>
        <source>Price list whose impact is shown</source>
        <translation>Preisliste, deren Auswirkung gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Moved only</source>
        <translation>Nur &amp;veränderte</translation>
    </message>
    <message>
        <source>Leave out the scenarios that stay as they are</source>
        <translation>Szenarien weglassen, die gleich bleiben</translation>
    </message>
    <message>
        <source>What the prices do to the designs</source>
        <translation>Was die Preise an den Entwürfen ändern</translation>
    </message>
    <message>
        <source>&amp;Folder of designs…</source>
        <translation>&amp;Ordner mit Entwürfen…</translation>
    </message>
    <message>
        <source>&amp;Designs…</source>
        <translation>&amp;Entwürfe…</translation>
    </message>
    <message>
        <source>on</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>Choose a price list…</source>
        <translation>Preisliste wählen…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Impact of a price list</source>
        <translation>Auswirkung einer Preisliste</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Preislisten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of designs</source>
        <translation>Ordner mit Entwürfen</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Ogive designs (%1);;All files (*)</source>
        <translation>Ogive-Entwürfe (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no design (%1) in this folder or below it.</source>
        <translation>In diesem Ordner und darunter gibt es keinen Entwurf (%1).</translation>
    </message>
    <message>
        <source>Choose a price list, then designs: each scenario is evaluated with the prices before and after.</source>
        <translation>Wählen Sie eine Preisliste, dann Entwürfe: Jedes Szenario wird mit den Preisen davor und danach ausgewertet.</translation>
    </message>
    <message>
        <source>Choose a folder or files: each scenario of each design is evaluated with the prices before this list and after it.</source>
        <translation>Wählen Sie einen Ordner oder Dateien: Jedes Szenario jedes Entwurfs wird mit den Preisen vor und nach dieser Liste ausgewertet.</translation>
    </message>
    <message>
        <source>Evaluating %1 designs…</source>
        <translation>%1 Entwürfe werden ausgewertet…</translation>
    </message>
    <message>
        <source>The impact could not be reckoned.</source>
        <translation>Die Auswirkung ließ sich nicht berechnen.</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios in %3 designs are moved by this list.</source>
        <translation>Von dieser Liste betroffen: %1 von %2 Szenarien in %3 Entwürfen.</translation>
    </message>
    <message>
        <source>%1 Files that can&apos;t be read: %2.</source>
        <translation>%1 Nicht lesbare Dateien: %2.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImportDialog</name>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Reading %1 and comparing it with what is known…</source>
        <translation>%1 wird gelesen und mit dem Bekannten verglichen…</translation>
    </message>
    <message>
        <source>it does not say of which day</source>
        <translation>kein Tag angegeben</translation>
    </message>
    <message>
        <source>Prices from %1</source>
        <translation>Preise aus %1</translation>
    </message>
    <message>
        <source>%1 entries in %2, prices as of: %3</source>
        <translation>%1 Einträge in %2, Stand der Preise: %3</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What is taken over can be undone at any time.</source>
        <translation>Noch ist nichts geändert. Was übernommen wird, lässt sich jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>No entry of this list can be taken over.</source>
        <translation>Kein Eintrag dieser Liste lässt sich übernehmen.</translation>
    </message>
    <message>
        <source>This file can&apos;t be taken over. Nothing was changed.</source>
        <translation>Diese Datei lässt sich nicht übernehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Prices from %1 were taken over: %2 changed, %3 new, %4 unchanged.</source>
        <translation>Preise aus %1 wurden übernommen: %2 geändert, %3 neu, %4 unverändert.</translation>
    </message>
    <message>
        <source>import prices from %1</source>
        <translation>Preise aus %1 importieren</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>In the &amp;guide</source>
        <translation>Im &amp;Leitfaden</translation>
    </message>
    <message>
        <source>The question, all options and the rules of this decision, to read</source>
        <translation>Die Frage, alle Optionen und die Regeln dieser Entscheidung, zum Nachlesen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to find out next</source>
        <translation>Was als Nächstes herauszufinden ist</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Click to go to the requirement</source>
        <translation>Klicken, um zur Anforderung zu gehen</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>The options by the criteria in the knowledge, as the Compare view weighs them</source>
        <translation>Die Optionen nach den Kriterien der Wissensbasis, gewichtet wie in der Ansicht „Vergleich“</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>Neuere Fakten</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>%1 possible</source>
        <translation>%1 möglich</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>The rules recommend %1.</source>
        <translation>Die Regeln empfehlen: %1.</translation>
    </message>
    <message>
        <source>Why the rules say so</source>
        <translation>Warum die Regeln das sagen</translation>
    </message>
    <message>
        <source>Not known, and no matter</source>
        <translation>Nicht bekannt und ohne Belang</translation>
    </message>
    <message>
        <source>%1: %2 for these requirements.</source>
        <translation>%1: %2 bei diesen Anforderungen.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Choose %1 and record that it follows the rules “%2”</source>
        <translation>%1 wählen und festhalten, dass dies den Regeln „%2“ folgt</translation>
    </message>
    <message>
        <source>Follows the rules “%1”.</source>
        <translation>Folgt den Regeln „%1“.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::InterviewCommands</name>
    <message>
        <source>&amp;Guided interview…</source>
        <translation>&amp;Geführtes Interview…</translation>
    </message>
    <message>
        <source>Asks what is not known yet, what matters most first</source>
        <translation>Fragt nach dem, was noch nicht bekannt ist, das Wichtigste zuerst</translation>
    </message>
</context>
<context>
    <name>ogive::ui::InterviewDialog</name>
    <message>
        <source>Guided interview</source>
        <translation>Geführtes Interview</translation>
    </message>
    <message>
        <source>Decisions settled</source>
        <translation>Geklärte Entscheidungen</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Noch möglich</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Not &amp;known</source>
        <translation>Nicht &amp;bekannt</translation>
    </message>
    <message>
        <source>Leave it open and go on with the next best question</source>
        <translation>Offen lassen und mit der nächstbesten Frage weitermachen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Ask all anew</source>
        <translation>&amp;Alles neu fragen</translation>
    </message>
    <message>
        <source>Adds a what-if scenario in which what you have not stated is not known</source>
        <translation>Legt ein Was-wäre-wenn-Szenario an, in dem alles nicht Angegebene unbekannt ist</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 decisions are settled</source>
        <translation>%1 von %2 Entscheidungen sind geklärt</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a decision and its outcome</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can still change: %1</source>
        <translation>Kann sich noch ändern: %1</translation>
    </message>
    <message>
        <source>&amp;Usual: %1</source>
        <translation>&amp;Üblich: %1</translation>
    </message>
    <message>
        <source>Every decision is settled</source>
        <translation>Jede Entscheidung ist geklärt</translation>
    </message>
    <message>
        <source>Nothing more to ask</source>
        <translation>Nichts mehr zu fragen</translation>
    </message>
    <message>
        <source>What you left open still matters. Each decision shows what is possible.</source>
        <translation>Was Sie offen gelassen haben, zählt noch. Jede Entscheidung zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>Nothing that is still open can change a decision any more.</source>
        <translation>Nichts, was noch offen ist, kann eine Entscheidung noch ändern.</translation>
    </message>
    <message>
        <source>Every requirement that decides something is known or has its usual value.</source>
        <translation>Jede Anforderung, die etwas entscheidet, ist bekannt oder hat ihren üblichen Wert.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KeepPanel</name>
    <message>
        <source>Keep as a scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>It becomes a scenario of the design and is shown from now on.</source>
        <translation>Es wird zu einem Szenario des Entwurfs und von jetzt an gezeigt.</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>Was-wäre-wenn: %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeCommands</name>
    <message>
        <source>&amp;Browse knowledge</source>
        <translation>&amp;Wissensbasis öffnen</translation>
    </message>
    <message>
        <source>&amp;Import prices…</source>
        <translation>&amp;Preise importieren…</translation>
    </message>
    <message>
        <source>Take prices over from a file; a preview comes first</source>
        <translation>Preise aus einer Datei übernehmen; zuerst kommt eine Vorschau</translation>
    </message>
    <message>
        <source>Open decision &amp;tables (DMN)…</source>
        <translation>Entscheidungs&amp;tabellen (DMN) öffnen…</translation>
    </message>
    <message>
        <source>Show the decision tables of another program, and what is wrong with them</source>
        <translation>Die Entscheidungstabellen eines anderen Programms zeigen und was an ihnen nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Choose knowledge folder…</source>
        <translation>&amp;Wissensordner wählen…</translation>
    </message>
    <message>
        <source>Lay another folder&apos;s files over the built-in knowledge</source>
        <translation>Dateien eines anderen Ordners über die eingebaute Wissensbasis legen</translation>
    </message>
    <message>
        <source>Use only the &amp;built-in knowledge</source>
        <translation>Nur die &amp;eingebaute Wissensbasis verwenden</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Preislisten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open decision tables</source>
        <translation>Entscheidungstabellen öffnen</translation>
    </message>
    <message>
        <source>Decision tables (*.dmn)</source>
        <translation>Entscheidungstabellen (*.dmn)</translation>
    </message>
    <message>
        <source>Choose knowledge folder</source>
        <translation>Wissensordner wählen</translation>
    </message>
    <message>
        <source>Only the built-in knowledge is used now.</source>
        <translation>Jetzt wird nur die eingebaute Wissensbasis verwendet.</translation>
    </message>
    <message>
        <source>The knowledge in %1 is laid over the built-in one.</source>
        <translation>Die Wissensbasis in %1 liegt jetzt über der eingebauten.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeHeader</name>
    <message>
        <source>%1 %2, as of %3</source>
        <extracomment>Title and edition of the knowledge, and the date that it is from</extracomment>
        <translation>%1 %2, Stand %3</translation>
    </message>
    <message>
        <source>Built-in knowledge; nothing of your own over it yet</source>
        <translation>Eingebaute Wissensbasis; noch nichts Eigenes darüber</translation>
    </message>
    <message>
        <source>Built-in knowledge; no file yet in %1</source>
        <translation>Eingebaute Wissensbasis; noch keine Datei in %1</translation>
    </message>
    <message>
        <source>1 file laid over the built-in knowledge, in %1</source>
        <translation>1 Datei über der eingebauten Wissensbasis, in %1</translation>
    </message>
    <message>
        <source>%1 files laid over the built-in knowledge, in %2</source>
        <translation>%1 Dateien über der eingebauten Wissensbasis, in %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeSection</name>
    <message>
        <source>Knowledge</source>
        <translation>Wissensbasis</translation>
    </message>
    <message>
        <source>Your knowledge folder</source>
        <translation>Ihr Wissensordner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Lay another folder&apos;s files over the built-in knowledge</source>
        <translation>Dateien eines anderen Ordners über die eingebaute Wissensbasis legen</translation>
    </message>
    <message>
        <source>&amp;Built-in only</source>
        <translation>Nur ein&amp;gebaute</translation>
    </message>
    <message>
        <source>Use only the built-in knowledge; the folder keeps its files</source>
        <translation>Nur die eingebaute Wissensbasis verwenden; der Ordner behält seine Dateien</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Ihr Ordner</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>each kind&apos;s own</source>
        <translation>je nach Art</translation>
    </message>
    <message>
        <source>Facts are &amp;old after</source>
        <translation>Fakten sind &amp;alt nach</translation>
    </message>
    <message>
        <source>New designs are &amp;decided by</source>
        <translation>Neue Entwürfe &amp;entscheidet</translation>
    </message>
    <message>
        <source>A design keeps its own rule set; change it in the Decision view.</source>
        <translation>Ein Entwurf behält seinen Regelsatz; ändern lässt er sich in der Ansicht „Entscheidung“.</translation>
    </message>
    <message>
        <source>Prices and other facts. Empty: what each kind of record says itself.</source>
        <translation>Preise und andere Fakten. Leer: was jede Art von Datensatz selbst angibt.</translation>
    </message>
    <message>
        <source>Choose knowledge folder</source>
        <translation>Wissensordner wählen</translation>
    </message>
    <message>
        <source>None: only the built-in knowledge</source>
        <translation>Keiner: nur die eingebaute Wissensbasis</translation>
    </message>
    <message>
        <source>Files laid over the built-in knowledge: %1</source>
        <translation>Dateien über der eingebauten Wissensbasis: %1</translation>
    </message>
    <message>
        <source>The knowledge&apos;s default: %1</source>
        <translation>Vorgabe der Wissensbasis: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeWindow</name>
    <message>
        <source>Rules and upkeep</source>
        <translation>Regeln und Pflege</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Regelsätze</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Entscheidungstabellen</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Knowledge – Ogive</source>
        <translation>Wissensbasis – Ogive</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissensbasis</translation>
    </message>
    <message>
        <source>This record has changes that are not saved. Save or cancel them first.</source>
        <translation>Dieser Datensatz hat ungespeicherte Änderungen. Speichern oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>%1 is as built in again. Undo brings your change back.</source>
        <translation>%1 ist wieder wie eingebaut. „Rückgängig“ holt Ihre Änderung zurück.</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1 ist gelöscht. „Rückgängig“ holt es zurück.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LayerChangesModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LayoutCommands</name>
    <message>
        <source>&amp;Working</source>
        <translation>Ar&amp;beiten</translation>
    </message>
    <message>
        <source>Requirements on the left, the inspector on the right</source>
        <translation>Anforderungen links, Inspektor rechts</translation>
    </message>
    <message>
        <source>&amp;Focus: view only</source>
        <translation>&amp;Fokus: nur Ansicht</translation>
    </message>
    <message>
        <source>Hides the panels beside the view; the same again brings them back</source>
        <translation>Blendet die Leisten neben der Ansicht aus; derselbe Befehl holt sie zurück</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>Layout s&amp;peichern unter…</translation>
    </message>
    <message>
        <source>Keeps where the panels are now under a name</source>
        <translation>Hält unter einem Namen fest, wo die Leisten jetzt sind</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>The panels as they were when Ogive was first started</source>
        <translation>Die Leisten wie beim ersten Start von Ogive</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>La&amp;yout</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>Layout &amp;löschen</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>Nach l&amp;inks</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>Löse&amp;n</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Layout speichern</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>Name des Layouts:</translation>
    </message>
    <message>
        <source>The layout “%1” was saved.</source>
        <translation>Das Layout „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The layout “%1” can&apos;t be read. Delete it and save it anew.</source>
        <translation>Das Layout „%1“ ist nicht lesbar. Löschen Sie es, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted.</source>
        <translation>Das Layout „%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LeavePanel</name>
    <message>
        <source>A what-if is still on</source>
        <translation>Ein Was-wäre-wenn ist noch aktiv</translation>
    </message>
    <message>
        <source>It is not in the design. Keep it as a scenario, or drop it?</source>
        <translation>Es ist nicht im Entwurf. Als Szenario behalten oder verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Keep… (K)</source>
        <translation>&amp;Behalten… (K)</translation>
    </message>
    <message>
        <source>&amp;Drop and leave (X)</source>
        <translation>&amp;Verwerfen und beenden (X)</translation>
    </message>
    <message>
        <source>&amp;Stay (Esc)</source>
        <translation>B&amp;leiben (Esc)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LedgerModel</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a value and where it comes from</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The review is overdue since %1.</source>
        <translation>Die Prüfung ist seit %1 überfällig.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LegendButton</name>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LintPage</name>
    <message>
        <source>Severity of the findings shown</source>
        <translation>Schwere der gezeigten Befunde</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Find in the findings…</source>
        <translation>Befunde durchsuchen…</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>Befunde durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Befunde nach Regel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing to find fault with: every rule of lint is content.</source>
        <translation>Nichts zu bemängeln: Jede Lint-Regel ist erfüllt.</translation>
    </message>
    <message>
        <source>No finding is like that. Choose All or clear the search to see the others.</source>
        <translation>Kein Befund entspricht dem. Wählen Sie „Alle“, oder leeren Sie die Suche, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ListFieldEditor</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;Knowledge</source>
        <translation>W&amp;issensbasis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>%1[*] – Ogive</source>
        <translation>%1[*] – Ogive</translation>
    </message>
    <message>
        <source>Ogive</source>
        <translation>Ogive</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Worksho&amp;p</source>
        <translation>Worksho&amp;p</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MapPanel</name>
    <message>
        <source>A&amp;cross:</source>
        <translation>&amp;Quer:</translation>
    </message>
    <message>
        <source>Requirement across</source>
        <translation>Anforderung quer</translation>
    </message>
    <message>
        <source>&amp;Up:</source>
        <translation>&amp;Hoch:</translation>
    </message>
    <message>
        <source>Requirement upwards</source>
        <translation>Anforderung hoch</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Exchange the two requirements</source>
        <translation>Die beiden Anforderungen vertauschen</translation>
    </message>
    <message>
        <source>A map needs two values that you state. The rules ask for fewer here.</source>
        <translation>Eine Karte braucht zwei Werte, die Sie angeben. Hier fragen die Regeln nach weniger.</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Sie sind hier: %1</translation>
    </message>
    <message>
        <source>One of the two values is not known. Click into the map to state both.</source>
        <translation>Einer der beiden Werte ist nicht bekannt. Klicken Sie in die Karte, um beide anzugeben.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MemberEditor</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>One entry a line</source>
        <translation>Je Zeile ein Eintrag</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MomentStrip</name>
    <message>
        <source>changed, was %1</source>
        <extracomment>what a decision was before it changed</extracomment>
        <translation>geändert, war %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decisions at this moment</source>
        <translation>Entscheidungen zu diesem Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NewModelsModel</name>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>US dollars per million tokens</source>
        <translation>US-Dollar pro Million Token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Input a Mtok</source>
        <translation>Eingabe je Mtok</translation>
    </message>
    <message>
        <source>Output a Mtok</source>
        <translation>Ausgabe je Mtok</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NoScenarios</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>A what-if is a second scenario of this design. It starts as the one in view; change in it what may come, such as the traffic of year 2 or a model of your own, and see side by side what that does to decisions, cost and capacity. The baseline stays as it is.</source>
        <translation>Ein Was-wäre-wenn ist ein zweites Szenario dieses Entwurfs. Es beginnt wie das gezeigte; ändern Sie darin, was kommen kann, etwa das Anfragevolumen im zweiten Jahr oder ein eigenes Modell, und sehen Sie nebeneinander, was das bei Entscheidungen, Kosten und Kapazität bewirkt. Die Basis bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Or press “1 change away” in a decision&apos;s tree: that adds a what-if with just this change.</source>
        <translation>Oder drücken Sie „Mit 1 Änderung“ im Baum einer Entscheidung: Das legt ein Was-wäre-wenn mit genau dieser Änderung an.</translation>
    </message>
    <message>
        <source>Add a &amp;what-if</source>
        <translation>&amp;Was-wäre-wenn anlegen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NumberEdit</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>outside what is possible: %1</source>
        <extracomment>%1 is the range, such as &quot;1 to 500&quot; or &quot;0 or more&quot;</extracomment>
        <translation>außerhalb des Möglichen: %1</translation>
    </message>
    <message>
        <source>only whole numbers are possible</source>
        <translation>nur ganze Zahlen sind möglich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what is wrong with the text, %2 what to type instead</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NumberFieldEditor</name>
    <message>
        <source>%1, slider</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>%1, Schieberegler</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OtherValueButton</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Press to take this over</source>
        <translation>Drücken, um dies zu übernehmen</translation>
    </message>
    <message>
        <source>%1 differs: %2</source>
        <extracomment>a requirement, and its value in another scenario</extracomment>
        <translation>%1 weicht ab: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OutcomeAnnouncer</name>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>Scenario %1.</source>
        <translation>Szenario %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>a decision that need not be made</extracomment>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>a decision that can&apos;t be made yet</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 is now %2 (was %3).</source>
        <extracomment>a decision, its outcome and the one before the edit</extracomment>
        <translation>%1 ist jetzt %2 (war %3).</translation>
    </message>
    <message>
        <source>Other decisions that changed: %1.</source>
        <translation>Andere geänderte Entscheidungen: %1.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OutlineTree</name>
    <message>
        <source>Contents of the report</source>
        <translation>Inhalt des Berichts</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OverridePanel</name>
    <message>
        <source>Decide otherwise</source>
        <translation>Anders entscheiden</translation>
    </message>
    <message>
        <source>Rationale, required</source>
        <translation>Begründung, Pflichtfeld</translation>
    </message>
    <message>
        <source>Why: it stands with the decision</source>
        <translation>Warum: steht bei der Entscheidung</translation>
    </message>
    <message>
        <source>The room&apos;s choice</source>
        <translation>Die Wahl der Runde</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Entscheidende</translation>
    </message>
    <message>
        <source>Deciders, parted by commas</source>
        <translation>Entscheidende, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>As the rules say: %1</source>
        <translation>Wie die Regeln sagen: %1</translation>
    </message>
    <message>
        <source>As the rules say: open</source>
        <translation>Wie die Regeln sagen: offen</translation>
    </message>
    <message>
        <source>Say why first: the rationale stands with the decision.</source>
        <translation>Begründen Sie zuerst: Die Begründung steht bei der Entscheidung.</translation>
    </message>
    <message>
        <source>%1: as the rules say</source>
        <translation>%1: wie die Regeln sagen</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Open Cost</source>
        <translation>Kosten öffnen</translation>
    </message>
    <message>
        <source>How sure the decisions are</source>
        <translation>Wie sicher die Entscheidungen sind</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Open Capacity</source>
        <translation>Kapazität öffnen</translation>
    </message>
    <message>
        <source>Work ahead</source>
        <translation>Anstehende Arbeit</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Sicherheitsmaßnahmen</translation>
    </message>
    <message>
        <source>Open Controls</source>
        <translation>Maßnahmen öffnen</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Prüfungen: %1</translation>
    </message>
    <message>
        <source>Security controls: %1 required, %2 to consider</source>
        <translation>Sicherheitsmaßnahmen: %1 erforderlich, %2 zu erwägen</translation>
    </message>
    <message>
        <source>To consider: %1</source>
        <translation>Zu erwägen: %1</translation>
    </message>
    <message>
        <source>%1 tasks, %2 person-days (%3 to %4), at least %5 working days</source>
        <translation>%1 Aufgaben, %2 Personentage (%3 bis %4), mindestens %5 Arbeitstage</translation>
    </message>
    <message>
        <source>%1: %2 person-days</source>
        <translation>%1: %2 Personentage</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1: %2 in %3 % of the cases</source>
        <translation>%1: %2 in %3 % der Fälle</translation>
    </message>
    <message>
        <source>No decision changes within what is uncertain</source>
        <translation>Keine Entscheidung ändert sich innerhalb der Unsicherheit</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OverviewRow</name>
    <message>
        <source>%1: %2, because %3</source>
        <translation>%1: %2, weil %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PairRow</name>
    <message>
        <source>%1 : %2</source>
        <extracomment>how many times as important one criterion is as another</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>How many times as important “%1” is as “%2”: 1 equal, 3 somewhat, 5 clearly, 7 much more, 9 beyond comparison</source>
        <translation>Wievielmal so wichtig „%1“ ist wie „%2“: 1 gleich, 3 etwas, 5 deutlich, 7 viel mehr, 9 unvergleichlich</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PaletteCommands</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command, a requirement or an option by a few letters of its name</source>
        <translation>Einen Befehl, eine Anforderung oder eine Option anhand weniger Buchstaben des Namens finden</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PaletteModel</name>
    <message>
        <source>%1, in %2, not possible now</source>
        <translation>%1, in %2, jetzt nicht möglich</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, in %2, %3</source>
        <translation>%1, in %2, %3</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ParticipantDialog</name>
    <message>
        <source>Answers of a participant</source>
        <translation>Antworten einer Person</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Name oder Rolle</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Don&apos;t &amp;know</source>
        <translation>Weiß &amp;nicht</translation>
    </message>
    <message>
        <source>Pass the question over; it counts as not known</source>
        <translation>Die Frage übergehen; sie zählt als nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Keep what was answered so far</source>
        <translation>Übernehmen, was bisher beantwortet wurde</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>War&amp;um</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Say whose answers these are.</source>
        <translation>Geben Sie an, wessen Antworten das sind.</translation>
    </message>
    <message>
        <source>%1 has answered. These answers will take the place of the others.</source>
        <translation>Von %1 gibt es schon Antworten. Diese hier treten an ihre Stelle.</translation>
    </message>
    <message>
        <source>Nobody else sees the answers until they are shown to all.</source>
        <translation>Niemand sonst sieht die Antworten, bis sie allen gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PatternCard</name>
    <message>
        <source>Savings patterns</source>
        <translation>Sparmuster</translation>
    </message>
    <message>
        <source>What each saves a month, the others as set</source>
        <translation>Ersparnis pro Monat je Muster, die anderen wie eingestellt</translation>
    </message>
    <message>
        <source>Worth finding out</source>
        <translation>Lohnt sich herauszufinden</translation>
    </message>
    <message>
        <source>None is on.</source>
        <translation>Keines ist aktiv.</translation>
    </message>
    <message>
        <source>All that are on save %1 a month. Savings overlap, so they do not add up.</source>
        <translation>Alle aktiven Muster sparen zusammen %1 pro Monat. Ersparnisse überschneiden sich und summieren sich daher nicht.</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 pro Monat</translation>
    </message>
    <message>
        <source>Expected saving if it were known before choosing</source>
        <translation>Erwartete Ersparnis, wenn es vor der Wahl bekannt wäre</translation>
    </message>
    <message>
        <source>Knowing any one number better would not change which choice is the cheapest.</source>
        <translation>Keine einzelne Zahl genauer zu kennen würde ändern, welche Wahl die günstigste ist.</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Wird berechnet</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PatternRow</name>
    <message>
        <source>Does not apply to these requirements</source>
        <translation>Gilt nicht für diese Anforderungen</translation>
    </message>
    <message>
        <source>Left out: a stronger pattern excludes it</source>
        <translation>Weggelassen: Ein stärkeres Muster schließt es aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What a month would cost more without it, the others as set</source>
        <translation>Was ein Monat ohne dieses Muster mehr kosten würde, die anderen wie eingestellt</translation>
    </message>
    <message>
        <source>What switching it on would save a month, the others as set</source>
        <translation>Was das Einschalten pro Monat sparen würde, die anderen wie eingestellt</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PointList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PreferenceCommands</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, language, numbers, currency and knowledge</source>
        <translation>Design, Sprache, Zahlen, Währung und Wissensbasis</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PreferencesDialog</name>
    <message>
        <source>Reset &amp;all settings</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Everything in this window back to its default; this can be undone</source>
        <translation>Alles in diesem Fenster auf die Vorgaben zurück; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>All settings are back to their defaults.</source>
        <translation>Alle Einstellungen haben wieder ihre Vorgaben.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Presentation</name>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a screen and its size in pixels</extracomment>
        <translation>%1 (%2 × %3)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PresentationCommands</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Show the design to a room, page by page (F5)</source>
        <translation>Den Entwurf einer Runde Seite für Seite zeigen (F5)</translation>
    </message>
    <message>
        <source>Present the decision in &amp;view</source>
        <translation>&amp;Gezeigte Entscheidung präsentieren</translation>
    </message>
    <message>
        <source>Begin with the page of the decision in view</source>
        <translation>Mit der Seite der gezeigten Entscheidung beginnen</translation>
    </message>
    <message>
        <source>Next page, notes and timer on a second screen, or beside the stage where there is one screen</source>
        <translation>Nächste Seite, Notizen und Timer auf einem zweiten Bildschirm oder bei nur einem Bildschirm neben der Bühne</translation>
    </message>
    <message>
        <source>&amp;Keep a record of this session</source>
        <translation>Diese Sitzung pr&amp;otokollieren</translation>
    </message>
    <message>
        <source>What is shown, tried, said and decided, in a file beside the design</source>
        <translation>Was gezeigt, probiert, gesagt und entschieden wird, in einer Datei neben dem Entwurf</translation>
    </message>
    <message>
        <source>Present &amp;on</source>
        <translation>Präsentieren a&amp;uf</translation>
    </message>
    <message>
        <source>The screen of this window</source>
        <translation>Der Bildschirm dieses Fensters</translation>
    </message>
    <message>
        <source>A record is kept beside the design&apos;s file. Until the design is saved it waits in memory.</source>
        <translation>Neben der Datei des Entwurfs wird ein Protokoll geführt. Bis der Entwurf gespeichert ist, bleibt es im Speicher.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Presenter&apos;s vie&amp;w</source>
        <translation>Referentenan&amp;sicht</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PresenterWindow</name>
    <message>
        <source>Presenter&apos;s view – Ogive</source>
        <translation>Referentenansicht – Ogive</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>Sprechnotizen</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes of this page</source>
        <translation>Sprechnotizen dieser Seite</translation>
    </message>
    <message>
        <source>Length of the timer</source>
        <translation>Dauer des Timers</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Take the timer away (Shift+T)</source>
        <translation>Timer entfernen (Umschalt+T)</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Seite %1 von %2: %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>Dies ist die letzte Seite</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Start or pause the timer (T)</source>
        <translation>Timer starten oder anhalten (T)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PreviewPanel</name>
    <message>
        <source>Changed prices</source>
        <translation>Geänderte Preise</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>New models</source>
        <translation>Neue Modelle</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>Übersprungene Einträge</translation>
    </message>
    <message>
        <source>Show of the list</source>
        <translation>Von der Liste zeigen</translation>
    </message>
    <message>
        <source>Find a model…</source>
        <translation>Modell suchen…</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceListsModel</name>
    <message>
        <source>Built-in prices</source>
        <translation>Eingebaute Preise</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, alt</translation>
    </message>
    <message>
        <source>with Ogive</source>
        <translation>mit Ogive</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 davon</translation>
    </message>
    <message>
        <source>Older than %1 days</source>
        <translation>Älter als %1 Tage</translation>
    </message>
    <message>
        <source>Models whose price is this list&apos;s. Where several lists have a model, the last one taken over gives its price.</source>
        <translation>Modelle, deren Preis aus dieser Liste stammt. Steht ein Modell in mehreren Listen, gilt der Preis der zuletzt übernommenen.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>Preisstand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceListsPage</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Take prices over from a file; a preview comes first</source>
        <translation>Preise aus einer Datei übernehmen; zuerst kommt eine Vorschau</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Show where the two lists selected disagree</source>
        <translation>Zeigen, wo die beiden ausgewählten Listen voneinander abweichen</translation>
    </message>
    <message>
        <source>I&amp;mpact</source>
        <translation>Aus&amp;wirkung</translation>
    </message>
    <message>
        <source>Show what the list selected does to designs</source>
        <translation>Zeigen, was die ausgewählte Liste an Entwürfen ändert</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the lists selected out of the knowledge; can be undone</source>
        <translation>Die ausgewählten Listen aus der Wissensbasis entfernen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Look at the lists by</source>
        <translation>Listen betrachten nach</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Impact on designs</source>
        <translation>Auswirkung auf Entwürfe</translation>
    </message>
    <message>
        <source>Drop a price list here to import it: LiteLLM&apos;s price map, api.json of models.dev, the lists of llm-prices.com, data.json of genai-prices.</source>
        <translation>Zum Importieren eine Preisliste hier ablegen: die Preistabelle von LiteLLM, api.json von models.dev, die Listen von llm-prices.com, data.json von genai-prices.</translation>
    </message>
    <message>
        <source>remove the list %1</source>
        <translation>Liste %1 entfernen</translation>
    </message>
    <message>
        <source>remove price lists</source>
        <translation>Preislisten entfernen</translation>
    </message>
    <message>
        <source>%1 is no longer part of the knowledge.</source>
        <translation>Nicht mehr Teil der Wissensbasis: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Preislisten (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceWords</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Batch input</source>
        <translation>Batch-Eingabe</translation>
    </message>
    <message>
        <source>Batch output</source>
        <translation>Batch-Ausgabe</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until before %1</source>
        <translation>bis vor %1</translation>
    </message>
    <message>
        <source>from %1 until before %2</source>
        <translation>ab %1 bis vor %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1 tokens</source>
        <translation>ab %1 Token</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>US dollars per million tokens. What holds on %1 is in bold; a tier&apos;s rates hold for every token of the call.</source>
        <translation>US-Dollar pro Million Token. Fett ist, was am %1 gilt; die Sätze einer Stufe gelten für jedes Token des Aufrufs.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RadarCard</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Pick up to four options for the chart</source>
        <translation>Bis zu vier Optionen für das Diagramm wählen</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RadarChart</name>
    <message>
        <source>Radar chart</source>
        <translation>Netzdiagramm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RangeEditor</name>
    <message>
        <source>Range of %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Spanne: %1</translation>
    </message>
    <message>
        <source>P10, P90</source>
        <translation>P10, P90</translation>
    </message>
    <message>
        <source>Min, likely, max</source>
        <translation>Min., typ., max.</translation>
    </message>
    <message>
        <source>The values that are too high in one case of ten and in nine of ten</source>
        <translation>Die Werte, die in einem von zehn und in neun von zehn Fällen zu hoch sind</translation>
    </message>
    <message>
        <source>The least, the most likely and the greatest value</source>
        <translation>Der kleinste, der wahrscheinlichste und der größte Wert</translation>
    </message>
    <message>
        <source>How the range is given</source>
        <translation>Wie die Spanne angegeben ist</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the range of %1</source>
        <translation>Spanne entfernen: %1</translation>
    </message>
    <message>
        <source>Assumed. Change a number to state a range.</source>
        <translation>Angenommen. Ändern Sie eine Zahl, um eine Spanne anzugeben.</translation>
    </message>
    <message>
        <source>Taken as it is. Change a number to state a range.</source>
        <translation>Unverändert übernommen. Ändern Sie eine Zahl, um eine Spanne anzugeben.</translation>
    </message>
    <message>
        <source>The value itself lies outside.</source>
        <translation>Der Wert selbst liegt außerhalb.</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>P10, rarely less</source>
        <translation>P10, selten weniger</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Am wahrsch.</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>P90, rarely more</source>
        <translation>P90, selten mehr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a requirement, and which number of its range: &quot;Traffic, P10, rarely less&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RangeLine</name>
    <message>
        <source>Uncertainty of %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Unsicherheit: %1</translation>
    </message>
    <message>
        <source>Taken as it is. Press to give a range.</source>
        <translation>Unverändert übernommen. Drücken, um eine Spanne anzugeben.</translation>
    </message>
    <message>
        <source>Uncertain as is usual. Press to give a range.</source>
        <translation>Unsicher wie üblich. Drücken, um eine Spanne anzugeben.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RankingPanel</name>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RateModel</name>
    <message>
        <source>from nothing</source>
        <translation>von nichts</translation>
    </message>
    <message>
        <source>no longer stated</source>
        <translation>nicht mehr angegeben</translation>
    </message>
    <message>
        <source>newly stated</source>
        <translation>neu angegeben</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>USD per million tokens</source>
        <translation>USD pro Million Token</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecentCard</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it off this list; no file is deleted (Delete)</source>
        <translation>Aus dieser Liste nehmen; keine Datei wird gelöscht (Entf)</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1 · %2 scenarios</source>
        <translation>%1 · %2 Szenarien</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Aus der Liste entfernen: %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Not found. It was moved or deleted, or its drive is not there.</source>
        <translation>Nicht gefunden. Die Datei wurde verschoben oder gelöscht, oder ihr Laufwerk fehlt.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin to the beginning</source>
        <translation>Am Anfang an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordActions</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add a record of this kind to your own knowledge</source>
        <translation>Der eigenen Wissensbasis einen Datensatz dieser Art hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change this record in your own knowledge</source>
        <translation>Diesen Datensatz in der eigenen Wissensbasis ändern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Start a new record from this one</source>
        <translation>Einen neuen Datensatz auf Grundlage dieses anlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take this record away; Undo brings it back</source>
        <translation>Diesen Datensatz entfernen; „Rückgängig“ holt ihn zurück</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search this section</source>
        <translation>Diesen Abschnitt durchsuchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip and the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordContent</name>
    <message>
        <source>What it is like</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>Kein Preis ist bekannt.</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seither</translation>
    </message>
    <message>
        <source>The guide says</source>
        <translation>Im Leitfaden</translation>
    </message>
    <message>
        <source>What is so now</source>
        <translation>Heute gilt</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordDialog</name>
    <message>
        <source>Workshop record</source>
        <translation>Workshop-Protokoll</translation>
    </message>
    <message>
        <source>What the workshop left</source>
        <translation>Was der Workshop ergab</translation>
    </message>
    <message>
        <source>What was asked, noted and voted in workshops. It is kept in the design and stands in its report; during a presentation it is taken down without leaving the page.</source>
        <translation>Was in Workshops gefragt, notiert und abgestimmt wurde. Es bleibt im Entwurf und steht in seinem Bericht; während einer Präsentation wird es festgehalten, ohne die Seite zu verlassen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of entries, and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordEditor</name>
    <message>
        <source>Saved into your own knowledge; Undo takes it back. Empty means not known.</source>
        <translation>Wird in der eigenen Wissensbasis gespeichert; „Rückgängig“ nimmt es zurück. Leer heißt nicht bekannt.</translation>
    </message>
    <message>
        <source>Option of</source>
        <translation>Option von</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the record as it was (Esc)</source>
        <translation>Den Datensatz lassen, wie er war (Esc)</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Not saved: what is marked below must be put right first.</source>
        <translation>Nicht gespeichert: Zuerst ist das unten Markierte zu berichtigen.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordForm</name>
    <message>
        <source>%1 %2.</source>
        <extracomment>What is wrong with a member of a record: its title and the reason</extracomment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>old: %1 days</source>
        <translation>alt: %1 Tage</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Nothing else refers to it.</source>
        <translation>Nichts anderes verweist darauf.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Regelsätze</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordStore</name>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>Änderung zurücknehmen: %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordWords</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>Where a fact is from, and its date</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>source not known</source>
        <translation>Quelle nicht bekannt</translation>
    </message>
    <message>
        <source>a date not known</source>
        <translation>ein Stand nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryDialog</name>
    <message>
        <source>Designs that were not saved</source>
        <translation>Nicht gespeicherte Entwürfe</translation>
    </message>
    <message>
        <source>Ogive ended while these had changes. A restored design opens in this window; nothing is saved until you save it.</source>
        <translation>Ogive endete, während es hier Änderungen gab. Ein wiederhergestellter Entwurf öffnet sich in diesem Fenster; nichts wird gespeichert, bis Sie speichern.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>Vergl&amp;eichen…</translation>
    </message>
    <message>
        <source>Shows what differs from the file</source>
        <translation>Zeigt, was von der Datei abweicht</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Deletes the recovery copy</source>
        <translation>Löscht die Wiederherstellungskopie</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>The copies stay; the window offers them again</source>
        <translation>Die Kopien bleiben; das Fenster bietet sie wieder an</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryModel</name>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Last change kept</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryOffers</name>
    <message>
        <source>A recovery copy can&apos;t be read; it was kept as it is. %1</source>
        <translation>Eine Wiederherstellungskopie ist nicht lesbar; sie wurde unverändert aufbewahrt. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 designs had changes that were not saved when Ogive ended: %2</source>
        <translation>%1 Entwürfe hatten ungespeicherte Änderungen, als Ogive endete: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>To restore or discard each of them</source>
        <translation>Jeden davon wiederherstellen oder verwerfen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Shows what differs from the file</source>
        <translation>Zeigt, was von der Datei abweicht</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Opens the design with the changes; nothing is saved yet</source>
        <translation>Öffnet den Entwurf mit den Änderungen; noch wird nichts gespeichert</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Deletes the recovery copy</source>
        <translation>Löscht die Wiederherstellungskopie</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be restored with the knowledge in use; its copy is kept. %2</source>
        <translation>„%1“ lässt sich mit der verwendeten Wissensbasis nicht wiederherstellen; die Kopie bleibt erhalten. %2</translation>
    </message>
    <message>
        <source>The recovery copy of “%1” was deleted.</source>
        <translation>Die Wiederherstellungskopie von „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Brings the copy back</source>
        <translation>Holt die Kopie zurück</translation>
    </message>
    <message>
        <source>Recovery copy</source>
        <translation>Wiederherstellungskopie</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReplayDialog</name>
    <message>
        <source>Replay of a session</source>
        <translation>Wiedergabe einer Sitzung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Another file of sessions</source>
        <translation>Eine andere Sitzungsdatei</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>Back to the last event that changed a decision</source>
        <translation>Zurück zum letzten Ereignis, das eine Entscheidung änderte</translation>
    </message>
    <message>
        <source>Moment of the session</source>
        <translation>Zeitpunkt der Sitzung</translation>
    </message>
    <message>
        <source>Arrows go from event to event, Page Up and Page Down from change to change</source>
        <translation>Pfeile gehen von Ereignis zu Ereignis, Bild auf und Bild ab von Änderung zu Änderung</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>On to the next event that changed a decision</source>
        <translation>Weiter zum nächsten Ereignis, das eine Entscheidung änderte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Open the record of a session: a file that ends in %1, which presentations keep beside the design.</source>
        <translation>Öffnen Sie das Protokoll einer Sitzung: eine Datei, die auf %1 endet und von Präsentationen neben dem Entwurf geführt wird.</translation>
    </message>
    <message>
        <source>Open a &amp;record…</source>
        <translation>Pr&amp;otokoll öffnen…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Als &amp;Markdown speichern…</translation>
    </message>
    <message>
        <source>What was shown, asked and decided, in order</source>
        <translation>Was gezeigt, gefragt und entschieden wurde, der Reihe nach</translation>
    </message>
    <message>
        <source>Open a session&apos;s record</source>
        <translation>Sitzungsprotokoll öffnen</translation>
    </message>
    <message>
        <source>Sessions (*%1);;All files (*)</source>
        <translation>Sitzungen (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1
What stands before is shown.</source>
        <translation>Nicht alles war lesbar: %1
Gezeigt wird, was davor steht.</translation>
    </message>
    <message>
        <source>%1 holds no session.</source>
        <translation>%1 enthält keine Sitzung.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a time, and what changed then</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a time, and what happened then</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Als Markdown speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReportPage</name>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>&amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>&amp;Markdown exportieren…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Contents and chapters</source>
        <translation>Inhalt und Kapitel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>%1 · amounts in US dollars, as they are printed</source>
        <translation>%1 · Beträge in US-Dollar, wie sie gedruckt werden</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReportPreview</name>
    <message>
        <source>Report preview</source>
        <translation>Berichtsvorschau</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Es gibt noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RequirementsPanel</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Find a requirement…</source>
        <translation>Anforderung suchen…</translation>
    </message>
    <message>
        <source>Find a requirement</source>
        <translation>Anforderung suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>More about the requirements</source>
        <translation>Mehr zu den Anforderungen</translation>
    </message>
    <message>
        <source>&amp;Reset all requirements</source>
        <translation>&amp;Alle Anforderungen zurücksetzen</translation>
    </message>
    <message>
        <source>Show &amp;assumptions</source>
        <translation>A&amp;nnahmen zeigen</translation>
    </message>
    <message>
        <source>Farther away:</source>
        <translation>Weiter entfernt:</translation>
    </message>
    <message>
        <source>F1 says what it decides, F2 states why it is assumed.</source>
        <translation>F1 sagt, was es entscheidet, F2 hält fest, warum es angenommen wird.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ResultCard</name>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>nach den Regeln</translation>
    </message>
    <message>
        <source>%1: %2 of 10 × %3 = %4</source>
        <translation>%1: %2 von 10 × %3 = %4</translation>
    </message>
    <message>
        <source>dominated by %1</source>
        <translation>dominiert von %1</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Gewichtete Summe</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>PROMETHEE II</source>
        <translation>PROMETHEE II</translation>
    </message>
    <message>
        <source>Ranking method</source>
        <translation>Rangverfahren</translation>
    </message>
    <message>
        <source>Weighted sum: values times weights, 100 % at best.
TOPSIS: how close an option is to the best values of all, 0 to 1.
PROMETHEE II: how much it is preferred to the others, −1 to 1; half a point of difference counts nothing, three points count in full.</source>
        <translation>Gewichtete Summe: Werte mal Gewichte, bestenfalls 100 %.
TOPSIS: wie nahe eine Option an den besten Werten aller liegt, 0 bis 1.
PROMETHEE II: wie sehr sie den anderen vorgezogen wird, −1 bis 1; ein halber Punkt Unterschied zählt nicht, drei Punkte zählen voll.</translation>
    </message>
    <message>
        <source>Ranking of the options</source>
        <translation>Rangfolge der Optionen</translation>
    </message>
    <message>
        <source>Options left out</source>
        <translation>Weggelassene Optionen</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Bars: what each criterion adds, in the colours of the weights. Scores closer than %1 points of 100 have no clear winner.</source>
        <translation>Balken: was jedes Kriterium beiträgt, in den Farben der Gewichte. Liegen Werte näher als %1 von 100 Punkten beieinander, gibt es keinen klaren Sieger.</translation>
    </message>
    <message>
        <source>Bars: values times weights, in the colours of the weights. Scores closer than %1 have no clear winner.</source>
        <translation>Balken: Werte mal Gewichte, in den Farben der Gewichte. Liegen Werte näher als %1 beieinander, gibt es keinen klaren Sieger.</translation>
    </message>
    <message>
        <source>No option is left.</source>
        <translation>Keine Option bleibt übrig.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RoadmapPage</name>
    <message>
        <source>A week needs at least one working day.</source>
        <translation>Eine Woche braucht mindestens einen Arbeitstag.</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Team ändern</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>The day on which work begins, such as 2027-03-01 or “in 2 weeks”</source>
        <translation>Der Tag, an dem die Arbeit beginnt, etwa 2027-03-01 oder „in 2 Wochen“</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>How many work at the same time, one person a task; empty: as the requirements say</source>
        <translation>Wie viele zugleich arbeiten, je Aufgabe eine Person; leer: gemäß den Anforderungen</translation>
    </message>
    <message>
        <source>Working days and holidays</source>
        <translation>Arbeitstage und Feiertage</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>&amp;Holidays…</source>
        <translation>&amp;Feiertage…</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Add a task of your own (Insert)</source>
        <translation>Eine eigene Aufgabe hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Team, files and what is left out</source>
        <translation>Team, Dateien und Weggelassenes</translation>
    </message>
    <message>
        <source>More of the roadmap</source>
        <translation>Mehr zur Roadmap</translation>
    </message>
    <message>
        <source>&amp;Team by role…</source>
        <translation>&amp;Team nach Rolle…</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>Wieder auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Show &amp;all of it</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Als &amp;Mermaid kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Als &amp;SVG kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the roadmap as</source>
        <translation>Roadmap zeigen als</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>No task applies to these requirements. Add one of your own with Insert.</source>
        <translation>Auf diese Anforderungen passt keine Aufgabe. Fügen Sie mit Einfg eine eigene hinzu.</translation>
    </message>
    <message>
        <source>Tasks of the roadmap</source>
        <translation>Aufgaben der Roadmap</translation>
    </message>
    <message>
        <source>%1, as required</source>
        <translation>%1, wie gefordert</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>%1 Tage pro Woche</translation>
    </message>
    <message>
        <source>%1 days, %2 holidays</source>
        <translation>%1 Tage, %2 Feiertage</translation>
    </message>
    <message>
        <source>%1 (working day %2)</source>
        <translation>%1 (Arbeitstag %2)</translation>
    </message>
    <message>
        <source>working day %1</source>
        <translation>Arbeitstag %1</translation>
    </message>
    <message>
        <source>Done by %1 in half of %2 sampled futures, by %3 in nine of ten</source>
        <translation>Fertig bis %1 in der Hälfte von %2 simulierten Verläufen, bis %3 in neun von zehn</translation>
    </message>
    <message>
        <source>Done by %1 at typical effort; the uncertainty is being computed</source>
        <translation>Fertig bis %1 bei typischem Aufwand; die Unsicherheit wird berechnet</translation>
    </message>
    <message>
        <source>%1 tasks, %2 of them on the critical path</source>
        <translation>%1 Aufgaben, davon auf dem kritischen Pfad: %2</translation>
    </message>
    <message>
        <source>%1 person-days in %2 working days; bars at typical effort, lines from P10 to P90</source>
        <translation>%1 Personentage in %2 Arbeitstagen; Balken bei typischem Aufwand, Linien von P10 bis P90</translation>
    </message>
    <message>
        <source>Enter edits a task, Insert adds one, Delete leaves one out</source>
        <translation>Eingabe bearbeitet eine Aufgabe, Einfg fügt eine hinzu, Entf lässt eine weg</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Room</name>
    <message>
        <source>The time is up.</source>
        <translation>Die Zeit ist um.</translation>
    </message>
    <message>
        <source>Dropped: the design is shown as it is.</source>
        <translation>Verworfen: Der Entwurf wird gezeigt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a requirement and its value, in the name of a scenario</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kept as the scenario “%1”.</source>
        <translation>Als Szenario „%1“ behalten.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RowNotes</name>
    <message>
        <source>Warning: %1</source>
        <extracomment>something odd about a requirement&apos;s value</extracomment>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RulesPage</name>
    <message>
        <source>Rule set</source>
        <translation>Regelsatz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Show the rules as</source>
        <translation>Regeln zeigen als</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>The rules as an outline</source>
        <translation>Die Regeln als Gliederung</translation>
    </message>
    <message>
        <source>Question or outcome</source>
        <translation>Frage oder Ergebnis</translation>
    </message>
    <message>
        <source>Yes, if</source>
        <translation>Ja, falls</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Regelsätze</translation>
    </message>
    <message>
        <source>This rule set says nothing about %1: the rules of &quot;%2&quot; decide it.</source>
        <translation>Dieser Regelsatz sagt nichts zu %1: Es entscheiden die Regeln von „%2“.</translation>
    </message>
    <message>
        <source>Too many combinations of values to be analysed exactly</source>
        <translation>Zu viele Wertekombinationen für eine exakte Analyse</translation>
    </message>
    <message>
        <source>A table of %1 cells: one value, cut into classes by the conditions</source>
        <translation>Eine Tabelle mit %1 Zellen: ein Wert, durch die Bedingungen in Klassen geteilt</translation>
    </message>
    <message>
        <source>A table of %1 cells: %2 values, each cut into classes by the conditions</source>
        <translation>Eine Tabelle mit %1 Zellen: %2 Werte, jeder durch die Bedingungen in Klassen geteilt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>nie erreicht</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The answer to the question above, and where it leads</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (never reached)</source>
        <translation>%1 (nie erreicht)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioBar</name>
    <message>
        <source>S&amp;cenario</source>
        <translation>S&amp;zenario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioCommands</name>
    <message>
        <source>Add &amp;what-if</source>
        <translation>&amp;Was-wäre-wenn anlegen</translation>
    </message>
    <message>
        <source>Add a scenario that starts as this one</source>
        <translation>Ein Szenario anlegen, das wie dieses beginnt</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Add a copy of this scenario</source>
        <translation>Eine Kopie dieses Szenarios anlegen</translation>
    </message>
    <message>
        <source>Add &amp;blank</source>
        <translation>&amp;Leeres anlegen</translation>
    </message>
    <message>
        <source>Add a scenario in which nothing is stated yet</source>
        <translation>Ein Szenario anlegen, in dem noch nichts angegeben ist</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give this scenario another name</source>
        <translation>Diesem Szenario einen anderen Namen geben</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>Delete this scenario; Undo brings it back</source>
        <translation>Dieses Szenario löschen; „Rückgängig“ holt es zurück</translation>
    </message>
    <message>
        <source>&amp;Next scenario</source>
        <translation>&amp;Nächstes Szenario</translation>
    </message>
    <message>
        <source>Show the next scenario; after the last comes the first</source>
        <translation>Das nächste Szenario zeigen; nach dem letzten kommt das erste</translation>
    </message>
    <message>
        <source>&amp;Previous scenario</source>
        <translation>&amp;Voriges Szenario</translation>
    </message>
    <message>
        <source>Show the scenario before this one</source>
        <translation>Das Szenario vor diesem zeigen</translation>
    </message>
    <message>
        <source>Make it the ba&amp;seline</source>
        <translation>Zur &amp;Basis machen</translation>
    </message>
    <message>
        <source>Put this scenario first: it is the baseline then</source>
        <translation>Dieses Szenario an die erste Stelle setzen: Es ist dann die Basis</translation>
    </message>
    <message>
        <source>Move le&amp;ft</source>
        <translation>Nach l&amp;inks</translation>
    </message>
    <message>
        <source>Put this scenario before its neighbour</source>
        <translation>Dieses Szenario vor seinen Nachbarn setzen</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Nach r&amp;echts</translation>
    </message>
    <message>
        <source>Put this scenario behind its neighbour</source>
        <translation>Dieses Szenario hinter seinen Nachbarn setzen</translation>
    </message>
    <message>
        <source>&amp;Approve the outcomes…</source>
        <translation>Er&amp;gebnisse freigeben…</translation>
    </message>
    <message>
        <source>Keep what this scenario comes to now; checks tell what moves it later</source>
        <translation>Festhalten, wozu dieses Szenario jetzt kommt; Prüfungen melden später, was es verschiebt</translation>
    </message>
    <message>
        <source>Withdraw the appro&amp;val</source>
        <translation>&amp;Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Expect no outcomes of this scenario any more</source>
        <translation>Von diesem Szenario keine Ergebnisse mehr erwarten</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioTable</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>a requirement or a group of them, and the name of a scenario</extracomment>
        <translation>%1 aus %2 übernehmen</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <extracomment>a requirement or a group of them</extracomment>
        <translation>%1 kopieren nach</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>&amp;Show this scenario</source>
        <translation>Dieses Szenario &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Compare the others with it</source>
        <translation>Die anderen damit &amp;vergleichen</translation>
    </message>
    <message>
        <source>Add a &amp;what-if from it</source>
        <translation>&amp;Was-wäre-wenn daraus anlegen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>Zur &amp;Basis machen</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach l&amp;inks</translation>
    </message>
    <message>
        <source>Move r&amp;ight</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioTableModel</name>
    <message>
        <source>the architect&apos;s own choice</source>
        <translation>eigene Wahl des Architekten</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>nach den Regeln</translation>
    </message>
    <message>
        <source>follows from other requirements</source>
        <translation>folgt aus anderen Anforderungen</translation>
    </message>
    <message>
        <source>follows from defaults</source>
        <translation>folgt aus Vorgaben</translation>
    </message>
    <message>
        <source>the knowledge&apos;s default</source>
        <translation>Vorgabe der Wissensbasis</translation>
    </message>
    <message>
        <source>1 differs</source>
        <extracomment>how many rows of a section</extracomment>
        <translation>1 abweichend</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 abweichend</translation>
    </message>
    <message>
        <source>does not matter in this scenario</source>
        <translation>spielt in diesem Szenario keine Rolle</translation>
    </message>
    <message>
        <source>does not arise in this scenario</source>
        <translation>stellt sich in diesem Szenario nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a scenario, and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, differs from %2: %3</source>
        <extracomment>the name of a scenario, and what it says</extracomment>
        <translation>%1, weicht von %2 ab: %3</translation>
    </message>
    <message>
        <source>%1
Click to show it, drag to move it</source>
        <translation>%1
Klicken zum Zeigen, Ziehen zum Verschieben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Requirement or result</source>
        <translation>Anforderung oder Ergebnis</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenariosPage</name>
    <message>
        <source>Bills of the scenarios</source>
        <translation>Rechnungen der Szenarien</translation>
    </message>
    <message>
        <source>Find a row…</source>
        <translation>Zeile suchen…</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Zeile suchen</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
        <source>Leave out the rows in which every scenario says the same</source>
        <translation>Zeilen weglassen, in denen alle Szenarien dasselbe besagen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Table or bills</source>
        <translation>Tabelle oder Rechnungen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>Add &amp;what-if</source>
        <translation>&amp;Was-wäre-wenn anlegen</translation>
    </message>
    <message>
        <source>Add a scenario that starts as the one in view</source>
        <translation>Ein Szenario anlegen, das wie das gezeigte beginnt</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>What the scenarios cost is not known yet.</source>
        <translation>Was die Szenarien kosten, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Bold with ≠: differs from %1. Grey: by default or derived.</source>
        <extracomment>the name of a scenario</extracomment>
        <translation>Fett mit ≠: weicht von %1 ab. Grau: Vorgabe oder abgeleitet.</translation>
    </message>
    <message>
        <source>%1 1 row that is alike is hidden.</source>
        <translation>%1 1 gleiche Zeile ist ausgeblendet.</translation>
    </message>
    <message>
        <source>%1 %2 rows that are alike are hidden.</source>
        <translation>%1 %2 gleiche Zeilen sind ausgeblendet.</translation>
    </message>
    <message>
        <source>The scenarios say the same. Change something in one of them, or switch “Differences only” off to see what they say.</source>
        <translation>Die Szenarien besagen dasselbe. Ändern Sie in einem davon etwas, oder schalten Sie „Nur Unterschiede“ aus, um ihre Werte zu sehen.</translation>
    </message>
    <message>
        <source>What has these words is alike in all scenarios.</source>
        <translation>Was diese Wörter enthält, ist in allen Szenarien gleich.</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Keine Zeile enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScratchBand</name>
    <message>
        <source>Keep… (K)</source>
        <translation>Behalten… (K)</translation>
    </message>
    <message>
        <source>Drop (X)</source>
        <translation>Verwerfen (X)</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Was probiert wird</translation>
    </message>
    <message>
        <source>Keep it as a scenario of the design</source>
        <translation>Als Szenario des Entwurfs behalten</translation>
    </message>
    <message>
        <source>Show the design as it is again</source>
        <translation>Den Entwurf wieder zeigen, wie er ist</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre, wenn: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A section of the Knowledge window and how many records it has</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::SessionRecord</name>
    <message>
        <source>The record of this session can&apos;t be written to %1: %2. It is kept and tried again.</source>
        <translation>Das Protokoll dieser Sitzung lässt sich nicht schreiben: %1: %2. Es wird aufbewahrt und erneut versucht.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ShortcutModel</name>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ShortcutsDialog</name>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Beim Präsentieren</translation>
    </message>
    <message>
        <source>In the decision tree</source>
        <translation>Im Entscheidungsbaum</translation>
    </message>
    <message>
        <source>Walk along the tree</source>
        <translation>Den Baum entlanggehen</translation>
    </message>
    <message>
        <source>First question, outcome of the path</source>
        <translation>Erste Frage, Ergebnis des Pfads</translation>
    </message>
    <message>
        <source>Go to the question&apos;s requirements, try what is one change away</source>
        <translation>Zu den Anforderungen der Frage gehen, das mit einer Änderung Erreichbare probieren</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>Plain size, whole tree</source>
        <translation>Originalgröße, ganzer Baum</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>In the decision map</source>
        <translation>In der Entscheidungskarte</translation>
    </message>
    <message>
        <source>Try other values</source>
        <translation>Andere Werte probieren</translation>
    </message>
    <message>
        <source>Take back what is being dragged</source>
        <translation>Zurücknehmen, was gerade gezogen wird</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>Auf einem Schieberegler</translation>
    </message>
    <message>
        <source>A step down or up</source>
        <translation>Einen Schritt ab oder auf</translation>
    </message>
    <message>
        <source>To the next mark, or ten steps</source>
        <translation>Zur nächsten Marke, sonst zehn Schritte</translation>
    </message>
    <message>
        <source>Smallest, largest</source>
        <translation>Kleinster, größter Wert</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>Left and right part</source>
        <translation>Linker und rechter Teil</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>In an editor</source>
        <translation>In einem Eingabefeld</translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation>Den Wert übernehmen</translation>
    </message>
    <message>
        <source>Go back to the value before</source>
        <translation>Zum Wert davor zurückkehren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>The keys that are listed, to be pasted into a note or printed</source>
        <translation>Die aufgeführten Tasten, zum Einfügen in eine Notiz oder zum Drucken</translation>
    </message>
    <message>
        <source>Keys listed: %1</source>
        <translation>Aufgeführte Tasten: %1</translation>
    </message>
    <message>
        <source>No key is called like that.</source>
        <translation>Keine Taste heißt so.</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>Die Liste wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::SkippedModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why, and which entries</source>
        <translation>Warum, und welche Einträge</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StabilityCard</name>
    <message>
        <source>Rank %1: %2</source>
        <extracomment>a rank and in what share of the weights an option has it</extracomment>
        <translation>Rang %1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nahe</translation>
    </message>
    <message>
        <source>All weights there could be</source>
        <translation>Alle überhaupt möglichen Gewichte</translation>
    </message>
    <message>
        <source>Weights within half of the chosen ones</source>
        <translation>Gewichte bis zur Hälfte um die gewählten</translation>
    </message>
    <message>
        <source>Weights to look at</source>
        <translation>Betrachtete Gewichte</translation>
    </message>
    <message>
        <source>How often each option comes first, second and so on</source>
        <translation>Wie oft jede Option Erste, Zweite usw. wird</translation>
    </message>
    <message>
        <source>Dark: first, lighter: further down. Weighted sum over %1 random weightings, always the same ones (SMAA).</source>
        <translation>Dunkel: Erste, heller: weiter hinten. Gewichtete Summe über %1 zufällige Gewichtungen, stets dieselben (SMAA).</translation>
    </message>
    <message>
        <source>Rank stability</source>
        <translation>Stabilität der Rangfolge</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of the weightings near these.</source>
        <translation>%1 liegt in %2 der Gewichtungen nahe diesen vorn.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of all weightings.</source>
        <translation>%1 liegt in %2 aller Gewichtungen vorn.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Stage</name>
    <message>
        <source>Page %1 of %2: %3</source>
        <extracomment>which page of how many is shown, and its title</extracomment>
        <translation>Seite %1 von %2: %3</translation>
    </message>
    <message>
        <source>There are pages 1 to %1.</source>
        <translation>Es gibt die Seiten 1 bis %1.</translation>
    </message>
    <message>
        <source>Page %1: Enter</source>
        <translation>Seite %1: Eingabe</translation>
    </message>
    <message>
        <source>Room vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Vote (V)</source>
        <translation>Abstimmen (V)</translation>
    </message>
    <message>
        <source>Ranking and dots</source>
        <translation>Rangfolge und Punkte</translation>
    </message>
    <message>
        <source>Dots for the options (D)</source>
        <translation>Punkte für die Optionen (D)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>All commands; ? shows the keys</source>
        <translation>Alle Befehle; ? zeigt die Tasten</translation>
    </message>
    <message>
        <source>Presentation – Ogive</source>
        <translation>Präsentation – Ogive</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Dunkler Bildschirm</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Zoom into the tree, and back</source>
        <translation>In den Baum zoomen und zurück</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Dots for the options</source>
        <translation>Punkte für die Optionen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Decide otherwise</source>
        <translation>Anders entscheiden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Keep the what-if as a scenario</source>
        <translation>Das Was-wäre-wenn als Szenario behalten</translation>
    </message>
    <message>
        <source>Drop the what-if</source>
        <translation>Das Was-wäre-wenn verwerfen</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>Bildschirm verdunkeln</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>Timer starten oder anhalten</translation>
    </message>
    <message>
        <source>Take the timer away</source>
        <translation>Timer entfernen</translation>
    </message>
    <message>
        <source>Presenter&apos;s view</source>
        <translation>Referentenansicht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close what is open, leave</source>
        <translation>Offenes schließen, beenden</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Its number, then Enter</source>
        <translation>Ihre Nummer, dann Eingabe</translation>
    </message>
    <message>
        <source>To the next what-if</source>
        <translation>Zum nächsten Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Change the what-if in focus</source>
        <translation>Das Was-wäre-wenn im Fokus ändern</translation>
    </message>
    <message>
        <source>Change it to beyond the next mark</source>
        <translation>Bis hinter die nächste Marke ändern</translation>
    </message>
    <message>
        <source>Shift and ↑ ↓</source>
        <translation>Umschalt und ↑ ↓</translation>
    </message>
    <message>
        <source>That goes on the page of a decision.</source>
        <translation>Das geht auf der Seite einer Entscheidung.</translation>
    </message>
    <message>
        <source>There is no what-if to keep.</source>
        <translation>Es gibt kein Was-wäre-wenn zum Behalten.</translation>
    </message>
    <message>
        <source>The screen is blank.</source>
        <translation>Der Bildschirm ist dunkel.</translation>
    </message>
    <message>
        <source>The page is shown again.</source>
        <translation>Die Seite wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>There is no tree on this page.</source>
        <translation>Auf dieser Seite ist kein Baum.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StagePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StageTextEdit</name>
    <message>
        <source>Enter takes it, Shift+Enter begins another line</source>
        <translation>Eingabe übernimmt, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StartPage</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened.</source>
        <translation>Der Ordner lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>%1 was taken off the list; the file is untouched.</source>
        <translation>%1 wurde aus der Liste genommen; die Datei bleibt unberührt.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1: %2 (overridden)</source>
        <translation>%1: %2 (übersteuert)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Design an AI system</source>
        <translation>Ein KI-System entwerfen</translation>
    </message>
    <message>
        <source>State the requirements once; see what every decision becomes, why, and what it costs.</source>
        <translation>Die Anforderungen einmal angeben; sehen, was aus jeder Entscheidung wird, warum und was sie kostet.</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>Geführter &amp;Rundgang</translation>
    </message>
    <message>
        <source>Two minutes through the real window, with a design to try things on</source>
        <translation>Zwei Minuten durch das echte Fenster, mit einem Entwurf zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a design file; it can also be dropped anywhere on this window</source>
        <translation>Eine Entwurfsdatei öffnen; sie lässt sich auch überall in diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>Guided &amp;interview</source>
        <translation>Geführtes &amp;Interview</translation>
    </message>
    <message>
        <source>A new design of which nothing is known yet: the questions that matter most come first</source>
        <translation>Ein neuer Entwurf, von dem noch nichts bekannt ist: Die wichtigsten Fragen kommen zuerst</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>&amp;Neuer Entwurf</translation>
    </message>
    <message>
        <source>A design in which every requirement has its usual value</source>
        <translation>Ein Entwurf, in dem jede Anforderung ihren üblichen Wert hat</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation>Zuletzt geöffnete Entwürfe</translation>
    </message>
    <message>
        <source>Your designs will be listed here</source>
        <translation>Hier werden Ihre Entwürfe aufgeführt</translation>
    </message>
    <message>
        <source>Begin with a typical case below, open a design file or drop one on this window. If Ogive is new to you, the guided tour takes two minutes.</source>
        <translation>Beginnen Sie mit einem typischen Fall unten, öffnen Sie eine Entwurfsdatei, oder legen Sie eine in diesem Fenster ab. Wenn Ogive neu für Sie ist: Der geführte Rundgang dauert zwei Minuten.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Zum Rundgang</translation>
    </message>
    <message>
        <source>Start from a typical case</source>
        <translation>Mit einem typischen Fall beginnen</translation>
    </message>
    <message>
        <source>Find a case…</source>
        <translation>Fall suchen…</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Fall suchen</translation>
    </message>
    <message>
        <source>By title, story, or what its decisions become</source>
        <translation>Nach Titel, Geschichte oder den Ergebnissen der Entscheidungen</translation>
    </message>
    <message>
        <source>Look at a finished sample</source>
        <translation>Ein fertiges Beispiel ansehen</translation>
    </message>
    <message>
        <source>No case is about “%1”. Clear the search to see all.</source>
        <translation>In keinem Fall geht es um „%1“. Leeren Sie die Suche, um alle zu sehen.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StateButton</name>
    <message>
        <source>Pinned. Press to derive it again.</source>
        <translation>Fixiert. Drücken, um den Wert wieder abzuleiten.</translation>
    </message>
    <message>
        <source>Pin: state this value, whatever it is derived from.</source>
        <translation>Fixieren: diesen Wert angeben, woraus immer er abgeleitet ist.</translation>
    </message>
    <message>
        <source>Reset to not known</source>
        <translation>Auf nicht bekannt zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Zurücksetzen auf %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Fixieren: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StatusBar</name>
    <message>
        <source>What the checks say, each with a jump to its requirement</source>
        <translation>Was die Prüfungen melden, jeweils mit Sprung zur Anforderung</translation>
    </message>
    <message>
        <source>No design open</source>
        <translation>Kein Entwurf geöffnet</translation>
    </message>
    <message>
        <source>Read only: of a newer version</source>
        <translation>Schreibgeschützt: aus einer neueren Version</translation>
    </message>
    <message>
        <source>● Unsaved changes</source>
        <translation>● Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>○ Not saved yet</source>
        <translation>○ Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>○ Saved</source>
        <translation>○ Gespeichert</translation>
    </message>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>Wissensbasis: %1 %2</translation>
    </message>
    <message>
        <source>%1 · prices as of %2</source>
        <translation>%1 · Preise: Stand %2</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>Keine Warnungen</translation>
    </message>
    <message>
        <source>Warnings: %1, hints: %2</source>
        <translation>Warnungen: %1, Hinweise: %2</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>Counted on %1; click for the list</source>
        <translation>Gezählt am %1; Klick zeigt die Liste</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StoryCard</name>
    <message>
        <source>%1 Leads to: %2.</source>
        <translation>%1 Führt zu: %2.</translation>
    </message>
    <message>
        <source>%1 Leads to: %2; %3.</source>
        <translation>%1 Führt zu: %2; %3.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TaskDialog</name>
    <message>
        <source>Own task</source>
        <translation>Eigene Aufgabe</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Roles, with commas between them</source>
        <translation>Rollen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Person-days if all goes well</source>
        <translation>Personentage, wenn alles gut geht</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>Person-days as it mostly goes</source>
        <translation>Personentage, wie es meist geht</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Person-days if much goes wrong</source>
        <translation>Personentage, wenn viel schiefgeht</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Working days it waits when it could begin</source>
        <translation>Arbeitstage, die sie wartet, obwohl sie beginnen könnte</translation>
    </message>
    <message>
        <source>&amp;Usual effort</source>
        <translation>&amp;Üblicher Aufwand</translation>
    </message>
    <message>
        <source>What the knowledge says</source>
        <translation>Was die Wissensbasis angibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Give the task a title.</source>
        <translation>Geben Sie der Aufgabe einen Titel.</translation>
    </message>
    <message>
        <source>Low must not be above typical, and typical not above high.</source>
        <translation>„Niedrig“ darf nicht über „Typisch“ liegen und „Typisch“ nicht über „Hoch“.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TeamDialog</name>
    <message>
        <source>Team by role</source>
        <translation>Team nach Rolle</translation>
    </message>
    <message>
        <source>How many of the team can do each kind of work. Empty: everybody of the team can.</source>
        <translation>Wie viele aus dem Team jede Art von Arbeit leisten können. Leer: alle aus dem Team können es.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TextFieldEditor</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Tour</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 became %2.</source>
        <translation>%1 wurde zu %2.</translation>
    </message>
    <message>
        <source>State what you need</source>
        <translation>Angeben, was Sie brauchen</translation>
    </message>
    <message>
        <source>The Brief holds the dozen requirements that matter first; a dot marks those that decide something now. Every change takes effect at once and can be undone.</source>
        <translation>Die Eckdaten umfassen das Dutzend Anforderungen, auf die es zuerst ankommt; ein Punkt kennzeichnet die, die jetzt etwas entscheiden. Jede Änderung wirkt sofort und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Move a slider past a mark</source>
        <translation>Einen Regler über eine Marke ziehen</translation>
    </message>
    <message>
        <source>Each mark is a value at which some decision becomes another one. Drag the handle past a mark, or reach it with Tab and press the arrow keys.</source>
        <translation>Jede Marke ist ein Wert, bei dem eine Entscheidung anders ausfällt. Ziehen Sie den Griff über eine Marke, oder erreichen Sie ihn mit Tab, und drücken Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Every decision and its cost, always in sight</source>
        <translation>Jede Entscheidung und ihre Kosten, stets im Blick</translation>
    </message>
    <message>
        <source>Each card says what a decision becomes and what decided it. What your last edit changed is marked here, and a click opens the decision.</source>
        <translation>Jede Karte sagt, was aus einer Entscheidung wird und was den Ausschlag gab. Was Ihre letzte Eingabe geändert hat, ist hier markiert, und ein Klick öffnet die Entscheidung.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Sehen, warum</translation>
    </message>
    <message>
        <source>The path that your requirements take stands out; the other outcomes stay readable. A label “1 change away” tries that change as a what-if scenario.</source>
        <translation>Der Pfad, den Ihre Anforderungen nehmen, tritt hervor; die anderen Ergebnisse bleiben lesbar. Ein Etikett „Mit 1 Änderung“ probiert diese Änderung als Was-wäre-wenn-Szenario.</translation>
    </message>
    <message>
        <source>It is your call</source>
        <translation>Die Entscheidung liegt bei Ihnen</translation>
    </message>
    <message>
        <source>The inspector explains the recommendation and what would change it. Choose another option here and give the reason: the report keeps both.</source>
        <translation>Der Inspektor erklärt die Empfehlung und was sie ändern würde. Wählen Sie hier eine andere Option, und nennen Sie den Grund: Der Bericht hält beides fest.</translation>
    </message>
    <message>
        <source>Compare the options</source>
        <translation>Die Optionen vergleichen</translation>
    </message>
    <message>
        <source>All options of a decision side by side, with a source behind each fact. Weigh the criteria yourself and see whether the ranking holds.</source>
        <translation>Alle Optionen einer Entscheidung nebeneinander, mit einer Quelle hinter jedem Fakt. Gewichten Sie die Kriterien selbst, und sehen Sie, ob die Rangfolge hält.</translation>
    </message>
    <message>
        <source>Know what it costs</source>
        <translation>Wissen, was es kostet</translation>
    </message>
    <message>
        <source>The monthly bill line by line, how it grows with traffic, and how sure the figure is. Switch savings patterns on to see what each one is worth.</source>
        <translation>Die Monatsrechnung Position für Position, wie sie mit dem Anfragevolumen wächst und wie sicher die Zahl ist. Schalten Sie Sparmuster ein, um zu sehen, was jedes bringt.</translation>
    </message>
    <message>
        <source>Check that it holds the load</source>
        <translation>Prüfen, ob es die Last trägt</translation>
    </message>
    <message>
        <source>Requests in flight, replicas, memory and index size follow from the same requirements. The horizon says when growth will cross a threshold.</source>
        <translation>Gleichzeitige Anfragen, Replikate, Speicher und Indexgröße folgen aus denselben Anforderungen. Der Planungshorizont sagt, wann das Wachstum eine Schwelle überschreitet.</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Fragen, was wäre, wenn</translation>
    </message>
    <message>
        <source>Scenarios stand side by side with their differences marked. Add one for next year&apos;s traffic or a tighter budget, and promote the one you settle on.</source>
        <translation>Szenarien stehen nebeneinander, ihre Unterschiede sind markiert. Legen Sie eines für das Anfragevolumen des nächsten Jahres oder ein knapperes Budget an, und machen Sie das, auf das Sie sich festlegen, zur Basis.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Das Ergebnis weitergeben</translation>
    </message>
    <message>
        <source>Export writes a report with every decision, its reason, the costs and your own calls. The PDF carries the design itself.</source>
        <translation>Der Export schreibt einen Bericht mit jeder Entscheidung, ihrem Grund, den Kosten und Ihren eigenen Entscheidungen. Die PDF-Datei enthält den Entwurf selbst.</translation>
    </message>
    <message>
        <source>Look behind it</source>
        <translation>Hinter die Kulissen sehen</translation>
    </message>
    <message>
        <source>Rules, prices and facts are data with sources and dates. The Knowledge window shows them, checks them and lets you replace them with your own.</source>
        <translation>Regeln, Preise und Fakten sind Daten mit Quellen und Stand. Das Fenster „Wissensbasis“ zeigt und prüft sie, und Sie können sie durch eigene ersetzen.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TourBubble</name>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Den Rundgang beenden (Esc)</translation>
    </message>
    <message>
        <source>The step before (left arrow)</source>
        <translation>Der Schritt davor (Pfeil links)</translation>
    </message>
    <message>
        <source>Go on (right arrow or Enter)</source>
        <translation>Weiter (Pfeil rechts oder Eingabe)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TourCommands</name>
    <message>
        <source>Guided &amp;tour</source>
        <translation>Geführter &amp;Rundgang</translation>
    </message>
    <message>
        <source>Two minutes through this window</source>
        <translation>Zwei Minuten durch dieses Fenster</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeScene</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeView</name>
    <message>
        <source>Decision tree</source>
        <translation>Entscheidungsbaum</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show only the path</source>
        <translation>Nur den Pfad zeigen</translation>
    </message>
    <message>
        <source>Copy as PNG</source>
        <translation>Als PNG kopieren</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Als SVG kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeZoom</name>
    <message>
        <source>The tree, closer</source>
        <translation>Der Baum, näher</translation>
    </message>
    <message>
        <source>Arrow keys move · + − larger, smaller · Z back</source>
        <translation>Pfeiltasten bewegen · + − größer, kleiner · Z zurück</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityDetails</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Verfeinerung</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>A quality that is asked of the system. Refine it into what it means here.</source>
        <translation>Eine Qualität, die vom System verlangt wird. Verfeinern Sie sie zu dem, was sie hier bedeutet.</translation>
    </message>
    <message>
        <source>What the quality means here. Add scenarios: concrete demands that one can test.</source>
        <translation>Was die Qualität hier bedeutet. Fügen Sie Szenarien hinzu: konkrete, prüfbare Anforderungen.</translation>
    </message>
    <message>
        <source>What happens, under which conditions, and how well the system has to respond.</source>
        <translation>Was geschieht, unter welchen Bedingungen, und wie gut das System reagieren muss.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>How much it matters to those who pay for the system</source>
        <translation>Wie viel den Auftraggebern des Systems daran liegt</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>How hard it is for the architecture to get there</source>
        <translation>Wie schwer es der Architektur fällt, dorthin zu kommen</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>a decision that a scenario does not depend on, in very few letters</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Trade-off</translation>
    </message>
    <message>
        <source>Does not depend on it</source>
        <translation>Hängt nicht davon ab</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>Hängt ab von %1</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>A sensitivity point: the scenario stands or falls with this decision. A trade-off point: another quality pulls the other way.</source>
        <translation>Ein Sensitivitätspunkt: Das Szenario steht und fällt mit dieser Entscheidung. Ein Trade-off-Punkt: Eine andere Qualität zieht in die Gegenrichtung.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityDialog</name>
    <message>
        <source>New quality</source>
        <translation>Neue Qualität</translation>
    </message>
    <message>
        <source>New refinement</source>
        <translation>Neue Verfeinerung</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Utility Tree</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>Add a &amp;quality</source>
        <translation>&amp;Qualität hinzufügen</translation>
    </message>
    <message>
        <source>F2 edits, Insert adds one of the same kind, Shift+Insert adds one inside, Delete removes, Ctrl+Shift+Up and Ctrl+Shift+Down move</source>
        <translation>F2 bearbeitet, Einfg fügt etwas derselben Art hinzu, Umschalt+Einfg etwas darin, Entf entfernt, Strg+Umschalt+Auf und Strg+Umschalt+Ab verschieben</translation>
    </message>
    <message>
        <source>Add &amp;quality</source>
        <translation>Neue &amp;Qualität</translation>
    </message>
    <message>
        <source>Add &amp;refinement</source>
        <translation>Neue &amp;Verfeinerung</translation>
    </message>
    <message>
        <source>Add &amp;scenario</source>
        <translation>Neues &amp;Szenario</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Strg+Umschalt+Auf</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Strg+Umschalt+Ab</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The utility tree as the presentation shows it</source>
        <translation>Der Utility Tree, wie ihn die Präsentation zeigt</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Es gibt noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Begin with a quality that is asked of the system, refine it into what it means here, and add scenarios that one could test.</source>
        <translation>Beginnen Sie mit einer Qualität, die vom System verlangt wird, verfeinern Sie sie zu dem, was sie hier bedeutet, und fügen Sie Szenarien hinzu, die sich prüfen lassen.</translation>
    </message>
    <message>
        <source>Which qualities matter, how they can be tested, and which decisions they hang on. The tree is shown on a page of the presentation and in the report.</source>
        <translation>Welche Qualitäten zählen, wie sie sich prüfen lassen und an welchen Entscheidungen sie hängen. Der Baum steht auf einer Seite der Präsentation und im Bericht.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityModel</name>
    <message>
        <source>Quality: %1</source>
        <translation>Qualität: %1</translation>
    </message>
    <message>
        <source>Refinement: %1</source>
        <translation>Verfeinerung: %1</translation>
    </message>
    <message>
        <source>Scenario: %1; importance %2, difficulty %3</source>
        <translation>Szenario: %1; Wichtigkeit %2, Schwierigkeit %3</translation>
    </message>
    <message>
        <source>Qualities, refinements, scenarios</source>
        <translation>Qualitäten, Verfeinerungen, Szenarien</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>sensitivity point</source>
        <translation>Sensitivitätspunkt</translation>
    </message>
    <message>
        <source>trade-off point</source>
        <translation>Trade-off-Punkt</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ViewTabs</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>ogive::ui::VotePanel</name>
    <message>
        <source>Room vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>How the room votes</source>
        <translation>Wie die Runde abstimmt</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Fist of five</source>
        <translation>Fist of Five</translation>
    </message>
    <message>
        <source>By hands: agree, discuss, against</source>
        <translation>Per Handzeichen: dafür, besprechen, dagegen</translation>
    </message>
    <message>
        <source>By fist of five: 0 to 5 fingers (F)</source>
        <translation>Per Fist of Five: 0 bis 5 Finger (F)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Fist</source>
        <translation>Faust</translation>
    </message>
    <message>
        <source>1 finger</source>
        <translation>1 Finger</translation>
    </message>
    <message>
        <source>%1 fingers</source>
        <translation>%1 Finger</translation>
    </message>
    <message>
        <source>1 2 3 count, with Shift they take back · Backspace takes the last one back · F fist of five</source>
        <translation>1 2 3 zählen, mit Umschalt nehmen sie zurück · Rücktaste nimmt die letzte Stimme zurück · F Fist of Five</translation>
    </message>
    <message>
        <source>0 to 5 count, with Shift they take back · Backspace takes the last one back · F hands</source>
        <translation>0 bis 5 zählen, mit Umschalt nehmen sie zurück · Rücktaste nimmt die letzte Stimme zurück · F Handzeichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ist offen</translation>
    </message>
    <message>
        <source>Agree %1 · Discuss %2 · Against %3</source>
        <translation>Dafür %1 · Besprechen %2 · Dagegen %3</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WeightRow</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Quelle: %1 (%2)</translation>
    </message>
    <message>
        <source>Its own weight: %1</source>
        <translation>Eigenes Gewicht: %1</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>no least value is asked of an option</extracomment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>%1, must be at least</source>
        <translation>%1, mindestens</translation>
    </message>
    <message>
        <source>Options below this are left out. Empty: nothing is asked.
%1</source>
        <translation>Optionen darunter werden weggelassen. Leer: nichts wird verlangt.
%1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WeightsCard</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All weights are 0: the criteria&apos;s own weights count.</source>
        <translation>Alle Gewichte sind 0: Es gelten die eigenen Gewichte der Kriterien.</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Weigh each criterion by a slider</source>
        <translation>Jedes Kriterium mit einem Schieberegler gewichten</translation>
    </message>
    <message>
        <source>Judge the criteria in pairs (AHP); the weights follow</source>
        <translation>Die Kriterien paarweise beurteilen (AHP); daraus folgen die Gewichte</translation>
    </message>
    <message>
        <source>Weigh by</source>
        <translation>Gewichten per</translation>
    </message>
    <message>
        <source>Back to the criteria&apos;s own weights</source>
        <translation>Zurück zu den eigenen Gewichten der Kriterien</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WhatIfCard</name>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WhatIfControl</name>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre, wenn: %1</translation>
    </message>
    <message>
        <source>The scenario says %1</source>
        <translation>Im Szenario: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WindowCommands</name>
    <message>
        <source>New &amp;window</source>
        <translation>Ne&amp;ues Fenster</translation>
    </message>
    <message>
        <source>A window for another design</source>
        <translation>Ein Fenster für einen anderen Entwurf</translation>
    </message>
    <message>
        <source>Open in new win&amp;dow…</source>
        <translation>In neuem Fenster &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open a design and keep this one open; Ctrl with a recent design does the same</source>
        <translation>Einen Entwurf öffnen und diesen offen lassen; Strg bei einem zuletzt geöffneten Entwurf bewirkt dasselbe</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>&amp;Nächstes Fenster</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>&amp;Voriges Fenster</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>%1 (unsaved changes)</source>
        <translation>%1 (ungespeicherte Änderungen)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WindowFrame</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WorkshopCommands</name>
    <message>
        <source>P&amp;ages of the presentation…</source>
        <translation>&amp;Seiten der Präsentation…</translation>
    </message>
    <message>
        <source>Which pages it has, their order and the speaker&apos;s notes</source>
        <translation>Welche Seiten sie hat, ihre Reihenfolge und die Sprechnotizen</translation>
    </message>
    <message>
        <source>&amp;Disagreement…</source>
        <translation>&amp;Uneinigkeit…</translation>
    </message>
    <message>
        <source>What participants answer, and which disagreements matter</source>
        <translation>Was Teilnehmende antworten und welche Uneinigkeiten zählen</translation>
    </message>
    <message>
        <source>&amp;Utility tree…</source>
        <translation>U&amp;tility Tree…</translation>
    </message>
    <message>
        <source>Qualities, what they mean here, and scenarios to test them</source>
        <translation>Qualitäten, was sie hier bedeuten, und Szenarien, um sie zu prüfen</translation>
    </message>
    <message>
        <source>Workshop &amp;record…</source>
        <translation>Workshop-&amp;Protokoll…</translation>
    </message>
    <message>
        <source>Questions, actions, notes and votes</source>
        <translation>Fragen, Aufgaben, Notizen und Stimmen</translation>
    </message>
    <message>
        <source>R&amp;eplay the design&apos;s sessions</source>
        <translation>Sitzungen des Entwurfs &amp;wiedergeben</translation>
    </message>
    <message>
        <source>Goes through what presentations recorded</source>
        <translation>Geht durch, was Präsentationen aufgezeichnet haben</translation>
    </message>
    <message>
        <source>Goes through a session of any design</source>
        <translation>Geht durch eine Sitzung eines beliebigen Entwurfs</translation>
    </message>
    <message>
        <source>Open a &amp;session&apos;s record…</source>
        <translation>Sitzungsprotokoll ö&amp;ffnen…</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WorkshopDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WritingSection</name>
    <message>
        <source>Language, numbers and currency</source>
        <translation>Sprache, Zahlen und Währung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>As the system writes numbers: %1</source>
        <translation>Wie das System Zahlen schreibt: %1</translation>
    </message>
    <message>
        <source>Comma and point</source>
        <translation>Komma und Punkt</translation>
    </message>
    <message>
        <source>Space and comma</source>
        <translation>Leerzeichen und Komma</translation>
    </message>
    <message>
        <source>Point and comma</source>
        <translation>Punkt und Komma</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Exchange rate: one US dollar is</source>
        <translation>Wechselkurs: Ein US-Dollar ist</translation>
    </message>
    <message>
        <source>1 USD =</source>
        <translation>1 USD =</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>such as: reference rate of the central bank</source>
        <translation>z. B. Referenzkurs der Zentralbank</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Exchange &amp;rate</source>
        <translation>Wechsel&amp;kurs</translation>
    </message>
    <message>
        <source>Rate &amp;of</source>
        <translation>Kurs v&amp;om</translation>
    </message>
    <message>
        <source>So&amp;urce of the rate</source>
        <translation>&amp;Quelle des Kurses</translation>
    </message>
    <message>
        <source>Type a date such as %1</source>
        <translation>Geben Sie ein Datum wie %1 ein</translation>
    </message>
    <message>
        <source>Type the rate: Ogive asks no service. Until then amounts stay in US dollars.</source>
        <translation>Geben Sie den Kurs ein: Ogive fragt keinen Dienst ab. Bis dahin bleiben Beträge in US-Dollar.</translation>
    </message>
    <message>
        <source>A month of US$%1 is shown as %2.</source>
        <translation>Ein Monat mit US$%1 wird als %2 gezeigt.</translation>
    </message>
    <message>
        <source>Computed amounts in the window. Designs, what you type, prices of sources, exports and reports stay in US dollars (US$).</source>
        <translation>Berechnete Beträge im Fenster. Entwürfe, Ihre Eingaben, Preise aus Quellen, Exporte und Berichte bleiben in US-Dollar (US$).</translation>
    </message>
    <message>
        <source>From the next start on. Reports have a language of their own.</source>
        <translation>Ab dem nächsten Start. Berichte haben eine eigene Sprache.</translation>
    </message>
    <message>
        <source>In the window, and for what is typed. Files always use 1,234.5; reports write numbers as their language does.</source>
        <translation>Im Fenster und bei Eingaben. Dateien verwenden immer 1,234.5; Berichte schreiben Zahlen, wie ihre Sprache es tut.</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>this PDF carries no design</source>
        <translation>diese PDF-Datei enthält keinen Entwurf</translation>
    </message>
    <message>
        <source>Choose a report that Ogive wrote with its design attached</source>
        <translation>Wählen Sie einen Bericht, den Ogive mit beigefügtem Entwurf geschrieben hat</translation>
    </message>
    <message>
        <source>the design in this PDF is larger than 64 MiB</source>
        <translation>der Entwurf in dieser PDF-Datei ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>the design in this PDF is damaged</source>
        <translation>der Entwurf in dieser PDF-Datei ist beschädigt</translation>
    </message>
    <message>
        <source>this PDF is protected by a password</source>
        <translation>diese PDF-Datei ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>this is no readable PDF: %1</source>
        <translation>das ist keine lesbare PDF-Datei: %1</translation>
    </message>
    <message>
        <source>the report was cancelled before it was written</source>
        <translation>der Bericht wurde abgebrochen, bevor er geschrieben war</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>die Seiten ließen sich nicht zeichnen</translation>
    </message>
    <message>
        <source>the PDF could not be completed: %1</source>
        <translation>die PDF-Datei ließ sich nicht fertigstellen: %1</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>every page of the presentation is switched off</source>
        <translation>alle Seiten der Präsentation sind abgeschaltet</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Implementation roadmap</source>
        <translation>Umsetzungs-Roadmap</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Other task</source>
        <translation>Andere Aufgabe</translation>
    </message>
    <message>
        <source>Effort, P10 to P90</source>
        <translation>Aufwand, P10 bis P90</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>No task to draw</source>
        <translation>Keine Aufgabe zu zeichnen</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Working days from the start</source>
        <translation>Arbeitstage ab Beginn</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Low (days)</source>
        <translation>Niedrig (Tage)</translation>
    </message>
    <message>
        <source>Typical (days)</source>
        <translation>Typisch (Tage)</translation>
    </message>
    <message>
        <source>High (days)</source>
        <translation>Hoch (Tage)</translation>
    </message>
    <message>
        <source>Added slack (days)</source>
        <translation>Zusätzlicher Puffer (Tage)</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>May slip (days)</source>
        <translation>Spielraum (Tage)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>The assumption about %1 was to be reviewed by %2.</source>
        <translation>Die Annahme war bis %2 zu prüfen: %1.</translation>
    </message>
    <message>
        <source>The assumption about %1 was to be reviewed by %2 (%3).</source>
        <translation>Die Annahme war bis %2 zu prüfen: %1 (%3).</translation>
    </message>
    <message>
        <source>Look at it again, then give it a later date of review.</source>
        <translation>Prüfen Sie sie erneut, und geben Sie dann einen späteren Prüftermin an.</translation>
    </message>
    <message>
        <source>%1 does not arise here, but the design expects %2.</source>
        <translation>%1 stellt sich hier nicht, aber der Entwurf erwartet %2.</translation>
    </message>
    <message>
        <source>%1 is open, but the design expects %2.</source>
        <translation>%1 ist offen, aber der Entwurf erwartet %2.</translation>
    </message>
    <message>
        <source>%1 is %2, but the design expects %3.</source>
        <translation>%1 ist %2, aber der Entwurf erwartet %3.</translation>
    </message>
    <message>
        <source>%1 If that is right, approve the outcomes again.</source>
        <translation>%1 Wenn das richtig ist, geben Sie die Ergebnisse erneut frei.</translation>
    </message>
    <message>
        <source>The month costs %1, but %2 was approved.</source>
        <translation>Der Monat kostet %1, freigegeben waren aber %2.</translation>
    </message>
    <message>
        <source>What the month costs is not known, but %1 was approved.</source>
        <translation>Was der Monat kostet, ist nicht bekannt, freigegeben waren aber %1.</translation>
    </message>
    <message>
        <source>The design expects an outcome of &quot;%1&quot;, which is no decision.</source>
        <translation>Der Entwurf erwartet ein Ergebnis für &quot;%1&quot;; das ist keine Entscheidung.</translation>
    </message>
    <message>
        <source>Moved by the knowledge: version %1 then, %2 now.</source>
        <translation>Verschoben durch die Wissensbasis: damals Version %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Moved by the prices: those of %1 then, of %2 now.</source>
        <translation>Verschoben durch die Preise: damals vom %1, jetzt vom %2.</translation>
    </message>
    <message>
        <source>Moved by the rules or prices of the knowledge in use.</source>
        <translation>Verschoben durch Regeln oder Preise der verwendeten Wissensbasis.</translation>
    </message>
    <message>
        <source>Moved by another rule set than the one approved.</source>
        <translation>Verschoben durch einen anderen Regelsatz als den freigegebenen.</translation>
    </message>
    <message>
        <source>Moved by: %1.</source>
        <translation>Verschoben durch: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither error nor warning</source>
        <translation>&quot;%1&quot; ist weder error noch warning</translation>
    </message>
    <message>
        <source>there is no check &quot;%1&quot;</source>
        <translation>es gibt keine Prüfung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;ogive knowledge list check&quot; names them</source>
        <translation>&quot;ogive knowledge list check&quot; nennt sie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of off, warning and error</source>
        <translation>&quot;%1&quot; ist keines von off, warning und error</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;</source>
        <translation>%1 hat keine Option &quot;%2&quot;</translation>
    </message>
    <message>
        <source>at least one option must be allowed</source>
        <translation>mindestens eine Option muss erlaubt sein</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>es gibt keine Entscheidung &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;ogive knowledge list decision&quot; names them</source>
        <translation>&quot;ogive knowledge list decision&quot; nennt sie</translation>
    </message>
    <message>
        <source>a budget can&apos;t be negative</source>
        <translation>ein Budget kann nicht negativ sein</translation>
    </message>
    <message>
        <source>a probability must be more than 0 and at most 1</source>
        <translation>eine Wahrscheinlichkeit muss größer als 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <source>a probability needs a &quot;budget_usd&quot;</source>
        <translation>eine Wahrscheinlichkeit braucht &quot;budget_usd&quot;</translation>
    </message>
    <message>
        <source>the age must be a whole number of days from 0 to 100,000</source>
        <translation>das Alter muss eine ganze Zahl von Tagen von 0 bis 100.000 sein</translation>
    </message>
    <message>
        <source>this is no Ogive policy: &quot;format&quot; must be &quot;ogive-policy&quot;</source>
        <translation>das ist keine Ogive-Richtlinie: &quot;format&quot; muss &quot;ogive-policy&quot; sein</translation>
    </message>
    <message>
        <source>this policy needs a newer Ogive</source>
        <translation>diese Richtlinie braucht ein neueres Ogive</translation>
    </message>
    <message>
        <source>a policy has no key &quot;%1&quot;</source>
        <translation>eine Richtlinie hat keinen Schlüssel &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;ogive schema policy&quot; names them</source>
        <translation>&quot;ogive schema policy&quot; nennt sie</translation>
    </message>
    <message>
        <source>The design expects outcomes of a scenario &quot;%1&quot;, which it does not have.</source>
        <translation>Der Entwurf erwartet Ergebnisse eines Szenarios &quot;%1&quot;, das er nicht hat.</translation>
    </message>
    <message>
        <source>State what is missing, or switch this finding off in the policy.</source>
        <translation>Geben Sie das Fehlende an, oder schalten Sie diesen Befund in der Richtlinie ab.</translation>
    </message>
    <message>
        <source>The price of %1 is %2 days old (%3); the policy allows %4.</source>
        <translation>Der Preis von %1 ist %2 Tage alt (%3); die Richtlinie erlaubt %4.</translation>
    </message>
    <message>
        <source>How old the price of %1 is can&apos;t be told; the policy allows %2 days.</source>
        <translation>Wie alt der Preis von %1 ist, lässt sich nicht feststellen; die Richtlinie erlaubt %2 Tage.</translation>
    </message>
    <message>
        <source>Import a newer price list.</source>
        <translation>Importieren Sie eine neuere Preisliste.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>%1 is %2, which the policy does not allow.</source>
        <translation>%1 ist %2; das erlaubt die Richtlinie nicht.</translation>
    </message>
    <message>
        <source>%1 is open and may become %2, which the policy does not allow.</source>
        <translation>%1 ist offen und kann zu %2 werden; das erlaubt die Richtlinie nicht.</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked: no provider is chosen.</source>
        <translation>Das Budget lässt sich nicht prüfen: Es ist kein Anbieter gewählt.</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked, since the monthly cost is not known: %1</source>
        <translation>Das Budget lässt sich nicht prüfen, da die monatlichen Kosten nicht bekannt sind: %1</translation>
    </message>
    <message>
        <source>The monthly cost of %1 is above the policy&apos;s budget of %2.</source>
        <translation>Die monatlichen Kosten von %1 liegen über dem Budget der Richtlinie von %2.</translation>
    </message>
    <message>
        <source>Choose a cheaper model, send less, or ask for a larger budget.</source>
        <translation>Wählen Sie ein günstigeres Modell, senden Sie weniger, oder fordern Sie ein größeres Budget.</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked: %1 a month is within it, but that is not all: %2</source>
        <translation>Das Budget lässt sich nicht prüfen: %1 pro Monat liegen darin, aber das ist nicht alles: %2</translation>
    </message>
    <message>
        <source>How surely the budget suffices can&apos;t be checked: %1</source>
        <translation>Wie sicher das Budget reicht, lässt sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>In %1 % of the simulated cases the monthly cost is within the policy&apos;s budget of %2; the policy asks for %3 %.</source>
        <translation>In %1 % der simulierten Fälle liegen die monatlichen Kosten im Budget der Richtlinie von %2; die Richtlinie verlangt %3 %.</translation>
    </message>
    <message>
        <source>Find out what is uncertain, choose what is cheaper at high use, or ask for a larger budget.</source>
        <translation>Klären Sie, was unsicher ist, wählen Sie, was bei hoher Nutzung günstiger ist, oder fordern Sie ein größeres Budget.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>no price that holds on %1</source>
        <translation>kein Preis, der am %1 gilt</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>neither a chat nor an embedding model but %1</source>
        <translation>weder Chat- noch Embedding-Modell, sondern %1</translation>
    </message>
    <message>
        <source>a provider without models</source>
        <translation>ein Anbieter ohne Modelle</translation>
    </message>
    <message>
        <source>an object of providers by id, each with models by id that have a cost</source>
        <translation>ein Objekt mit Anbietern nach ID, jeder mit Modellen nach ID, die cost haben</translation>
    </message>
    <message>
        <source>priced by the %1, not by the token</source>
        <translation>Preis nach %1, nicht nach Token</translation>
    </message>
    <message>
        <source>documentation, not a model</source>
        <translation>Dokumentation, kein Modell</translation>
    </message>
    <message>
        <source>no %1: who sells it is not known</source>
        <translation>kein %1: Anbieter nicht bekannt</translation>
    </message>
    <message>
        <source>an object of models by name, each with litellm_provider and input_cost_per_token</source>
        <translation>ein Objekt mit Modellen nach Namen, jedes mit litellm_provider und input_cost_per_token</translation>
    </message>
    <message>
        <source>there is no format of price lists called %1</source>
        <translation>es gibt kein Preislistenformat namens %1</translation>
    </message>
    <message>
        <source>this file needs a newer Ogive</source>
        <translation>diese Datei braucht ein neueres Ogive</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>die ID &quot;%1&quot; ist zweimal verwendet</translation>
    </message>
    <message>
        <source>a price list that Ogive has kept</source>
        <translation>eine Preisliste, die Ogive aufbewahrt hat</translation>
    </message>
    <message>
        <source>no id or no vendor</source>
        <translation>keine ID oder kein Anbieter</translation>
    </message>
    <message>
        <source>the price ends before it begins</source>
        <translation>der Preis endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>no input price</source>
        <translation>kein Eingabepreis</translation>
    </message>
    <message>
        <source>its price is 0: free and not known can&apos;t be told apart</source>
        <translation>der Preis ist 0: kostenlos und nicht bekannt lassen sich nicht unterscheiden</translation>
    </message>
    <message>
        <source>a price for long prompts without one for short prompts</source>
        <translation>ein Preis für lange Prompts ohne einen für kurze</translation>
    </message>
    <message>
        <source>a price for long prompts of other dates than those for short prompts</source>
        <translation>ein Preis für lange Prompts mit anderen Daten als für kurze</translation>
    </message>
    <message>
        <source>a second price for the same dates</source>
        <translation>ein zweiter Preis für dieselben Daten</translation>
    </message>
    <message>
        <source>too many prices of one model</source>
        <translation>zu viele Preise eines Modells</translation>
    </message>
    <message>
        <source>an object with a list of prices, each with id, vendor, input and output</source>
        <translation>ein Objekt mit einer Liste von Preisen, jeder mit id, vendor, input und output</translation>
    </message>
    <message>
        <source>a price without rates</source>
        <translation>ein Preis ohne Sätze</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>keine ID</translation>
    </message>
    <message>
        <source>a list of providers, each with id and a list of models that have prices</source>
        <translation>eine Liste von Anbietern, jeder mit id und einer Liste von Modellen mit Preisen</translation>
    </message>
    <message>
        <source>These are read: LiteLLM&apos;s model price map, api.json of models.dev, current-v1.json and historical-v1.json of llm-prices.com, data.json of genai-prices</source>
        <translation>Gelesen werden: die Preistabelle von LiteLLM, api.json von models.dev, current-v1.json und historical-v1.json von llm-prices.com, data.json von genai-prices</translation>
    </message>
    <message>
        <source>this is no price list that Ogive knows</source>
        <translation>das ist keine Preisliste, die Ogive kennt</translation>
    </message>
    <message>
        <source>this is no price list of %1; expected: %2</source>
        <translation>das ist keine Preisliste von %1; erwartet wird: %2</translation>
    </message>
    <message>
        <source>the knowledge folder can&apos;t be written: %1</source>
        <translation>der Wissensordner lässt sich nicht beschreiben: %1</translation>
    </message>
    <message>
        <source>Choose another folder or check the permissions</source>
        <translation>Wählen Sie einen anderen Ordner, oder prüfen Sie die Berechtigungen</translation>
    </message>
    <message>
        <source>the list has no price that can be taken over</source>
        <translation>die Liste hat keinen Preis, der sich übernehmen lässt</translation>
    </message>
    <message>
        <source>the list is larger than a knowledge file may be (%1 MB)</source>
        <translation>die Liste ist größer, als eine Wissensdatei sein darf (%1 MB)</translation>
    </message>
    <message>
        <source>the knowledge folder has no such file</source>
        <translation>der Wissensordner hat keine solche Datei</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>es hat keinen Namen</translation>
    </message>
    <message>
        <source>its name is longer than %1 bytes</source>
        <translation>der Name ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>its name can&apos;t be printed</source>
        <translation>der Name ist nicht druckbar</translation>
    </message>
    <message>
        <source>a second entry for the same model</source>
        <translation>ein zweiter Eintrag für dasselbe Modell</translation>
    </message>
    <message>
        <source>the same model for another region (%1)</source>
        <translation>dasselbe Modell für eine andere Region (%1)</translation>
    </message>
    <message>
        <source>%1 is a text where a number belongs</source>
        <translation>%1 ist ein Text, wo eine Zahl hingehört</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 ist negativ</translation>
    </message>
    <message>
        <source>%1 is more than 1,000,000 US dollars per million tokens</source>
        <translation>%1 ist mehr als 1.000.000 US-Dollar pro Million Token</translation>
    </message>
    <message>
        <source>%1 is no number of tokens</source>
        <translation>%1 ist keine Tokenzahl</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 ist kein Datum</translation>
    </message>
    <message>
        <source>more than %1 tiers</source>
        <translation>mehr als %1 Stufen</translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>type a number such as 1200, 120k or 1.2M</source>
        <translation>geben Sie eine Zahl wie 1200, 120k oder 1.2M ein</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is too large or too small to be held</source>
        <translation>„%1“ ist zu groß oder zu klein für eine Speicherung</translation>
    </message>
    <message>
        <source>the text is too long for a number</source>
        <translation>der Text ist zu lang für eine Zahl</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist nicht UTF-8</translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation>es fehlt eine Zahl</translation>
    </message>
    <message>
        <source>this is no amount in %1</source>
        <translation>das ist kein Betrag in %1</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
</context>
<context>
    <name>range</name>
    <message>
        <source>P10 %1 to P90 %2</source>
        <translation>P10 %1 bis P90 %2</translation>
    </message>
    <message>
        <source>%1 to %2, most likely %3</source>
        <translation>%1 bis %2, am wahrscheinlichsten %3</translation>
    </message>
</context>
<context>
    <name>ranking</name>
    <message>
        <source>%1: %2, must be at least %3</source>
        <translation>%1: %2, muss mindestens %3 sein</translation>
    </message>
    <message>
        <source>No clear winner: %1.</source>
        <translation>Kein klarer Sieger: %1.</translation>
    </message>
    <message>
        <source>No clear winner: %1; before %2 most of all by “%3”.</source>
        <translation>Kein klarer Sieger: %1 – vor %2 vor allem durch „%3“.</translation>
    </message>
    <message>
        <source>By the weights %1 comes before %2, most of all by “%3”.</source>
        <translation>Nach den Gewichten liegt %1 vor %2, vor allem durch „%3“.</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 breaks a must-have (%3).</source>
        <translation>Nach den Gewichten liegt %1 vorn; %2 verletzt ein Muss-Kriterium (%3).</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 is ruled out: %3</source>
        <translation>Nach den Gewichten liegt %1 vorn; %2 scheidet aus: %3</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; of %2 “%3” is not known.</source>
        <translation>Nach den Gewichten liegt %1 vorn; bei %2 ist „%3“ nicht bekannt.</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 is not ranked.</source>
        <translation>Nach den Gewichten liegt %1 vorn; %2 ist nicht eingereiht.</translation>
    </message>
    <message>
        <source>By the weights %1 comes first.</source>
        <translation>Nach den Gewichten liegt %1 vorn.</translation>
    </message>
    <message>
        <source>By the weights %1 comes first, as by the rules.</source>
        <translation>Nach den Gewichten liegt %1 vorn, wie nach den Regeln.</translation>
    </message>
    <message>
        <source>%1 would come first if “%2” weighed more than %3 (now %4).</source>
        <translation>%1 läge vorn, wenn „%2“ mehr als %3 wöge (jetzt %4).</translation>
    </message>
    <message>
        <source>%1 would come first if “%2” weighed less than %3 (now %4).</source>
        <translation>%1 läge vorn, wenn „%2“ weniger als %3 wöge (jetzt %4).</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>No option meets %1.</source>
        <translation>Keine Option erfüllt: %1.</translation>
    </message>
    <message>
        <source>No option meets all of these: %1.</source>
        <translation>Keine Option erfüllt all dies: %1.</translation>
    </message>
    <message>
        <source>Without %1: %2 again.</source>
        <translation>Ohne %1: wieder %2.</translation>
    </message>
    <message>
        <source>Consistency ratio %1: the judgements agree.</source>
        <translation>Konsistenzverhältnis %1: Die Urteile stimmen überein.</translation>
    </message>
    <message>
        <source>Consistency ratio %1, above 0.10: look again at “%2” against “%3”, judged %4 times; the other judgements say %5 times.</source>
        <translation>Konsistenzverhältnis %1, über 0,10: Prüfen Sie „%2“ gegen „%3“ erneut, beurteilt mit dem %4-Fachen; die anderen Urteile ergeben das %5-Fache.</translation>
    </message>
    <message>
        <source>Consistency ratio %1: consistent. Least so: “%2” against “%3”, judged %4 times; the other judgements say %5 times.</source>
        <translation>Konsistenzverhältnis %1: konsistent. Am wenigsten: „%2“ gegen „%3“, beurteilt mit dem %4-Fachen; die anderen Urteile ergeben das %5-Fache.</translation>
    </message>
    <message>
        <source>this normalisation needs positive values; option %1 has %2 for criterion %3</source>
        <translation>diese Normalisierung braucht positive Werte; Option %1 hat %2 für Kriterium %3</translation>
    </message>
    <message>
        <source>%1 criteria need as many preference functions, not %2</source>
        <translation>%1 Kriterien brauchen ebenso viele Präferenzfunktionen, nicht %2</translation>
    </message>
    <message>
        <source>the thresholds of criterion %1 must be numbers with 0 ≤ q ≤ p and s &gt; 0</source>
        <translation>die Schwellen von Kriterium %1 müssen Zahlen mit 0 ≤ q ≤ p und s &gt; 0 sein</translation>
    </message>
    <message>
        <source>there are %1 must-haves; at most %2 can be checked</source>
        <translation>es gibt %1 Muss-Kriterien; höchstens %2 lassen sich prüfen</translation>
    </message>
    <message>
        <source>must-haves need 1 to %1 options, not %2</source>
        <translation>Muss-Kriterien brauchen 1 bis %1 Optionen, nicht %2</translation>
    </message>
    <message>
        <source>option %1 breaks must-have %2, which does not exist</source>
        <translation>Option %1 verletzt Muss-Kriterium %2, das es nicht gibt</translation>
    </message>
    <message>
        <source>a ranking needs 1 to %1 options, not %2</source>
        <translation>eine Rangfolge braucht 1 bis %1 Optionen, nicht %2</translation>
    </message>
    <message>
        <source>a ranking needs 1 to %1 criteria, not %2</source>
        <translation>eine Rangfolge braucht 1 bis %1 Kriterien, nicht %2</translation>
    </message>
    <message>
        <source>%1 options with %2 criteria need %3 values, not %4</source>
        <translation>%1 Optionen mit %2 Kriterien brauchen %3 Werte, nicht %4</translation>
    </message>
    <message>
        <source>option %1 has no usable number for criterion %2</source>
        <translation>Option %1 hat keine brauchbare Zahl für Kriterium %2</translation>
    </message>
    <message>
        <source>%1 criteria need as many flags for which way is better, not %2</source>
        <translation>%1 Kriterien brauchen ebenso viele Kennzeichen, welche Richtung besser ist, nicht %2</translation>
    </message>
    <message>
        <source>%1 criteria need as many weights, not %2</source>
        <translation>%1 Kriterien brauchen ebenso viele Gewichte, nicht %2</translation>
    </message>
    <message>
        <source>the weight of criterion %1 must be a number that is not negative</source>
        <translation>das Gewicht von Kriterium %1 muss eine nicht negative Zahl sein</translation>
    </message>
    <message>
        <source>every weight is 0: one criterion at least must count</source>
        <translation>jedes Gewicht ist 0: mindestens ein Kriterium muss zählen</translation>
    </message>
    <message>
        <source>comparisons in pairs are a square of 1 to %1 rows</source>
        <translation>paarweise Vergleiche bilden ein Quadrat aus 1 bis %1 Zeilen</translation>
    </message>
    <message>
        <source>a comparison must be a number from %1 to %2</source>
        <translation>ein Vergleich muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>%1 against %2 must be the reciprocal of %2 against %1, and 1 against itself</source>
        <translation>%1 gegen %2 muss der Kehrwert von %2 gegen %1 sein, und 1 gegen sich selbst</translation>
    </message>
    <message>
        <source>criterion %1 is a cost, which this normalisation does not turn round; use min-max, max or sum</source>
        <translation>Kriterium %1 ist ein Kostenkriterium, das diese Normalisierung nicht umkehrt; verwenden Sie min-max, max oder sum</translation>
    </message>
    <message>
        <source>the number of samples must be from 1 to %1</source>
        <translation>die Zahl der Stichproben muss von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>criterion %1 stands twice in the order of importance</source>
        <translation>Kriterium %1 steht zweimal in der Reihenfolge der Wichtigkeit</translation>
    </message>
    <message>
        <source>the order of importance names criterion %1, which does not exist</source>
        <translation>die Reihenfolge der Wichtigkeit nennt Kriterium %1, das es nicht gibt</translation>
    </message>
    <message>
        <source>the share around the weights must be from 0 to 1</source>
        <translation>der Anteil um die Gewichte muss von 0 bis 1 sein</translation>
    </message>
    <message>
        <source>the difference in criterion %1 is no usable number</source>
        <translation>der Unterschied bei Kriterium %1 ist keine brauchbare Zahl</translation>
    </message>
    <message>
        <source>share %1 must be a number from 0 to 1</source>
        <translation>Anteil %1 muss eine Zahl von 0 bis 1 sein</translation>
    </message>
    <message>
        <source>the shares of all ranks must sum to 1</source>
        <translation>die Anteile aller Ränge müssen zusammen 1 ergeben</translation>
    </message>
    <message>
        <source>the margin must be a number that is not negative</source>
        <translation>die Spanne muss eine nicht negative Zahl sein</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Status and date</source>
        <translation>Status und Datum</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>Entscheidungsprotokolle</translation>
    </message>
    <message>
        <source>Design “%1”</source>
        <translation>Entwurf „%1“</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Neutral, because of %1: %2</source>
        <translation>Neutral, wegen %1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Smallest change that leads to it: %1</source>
        <translation>Kleinste Änderung, die dazu führt: %1</translation>
    </message>
    <message>
        <source>Score: %1, rank %2 of %3</source>
        <translation>Punktzahl: %1, Rang %2 von %3</translation>
    </message>
    <message>
        <source>Bad, because it is ruled out: %1</source>
        <translation>Schlecht, da ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>Nicht eingereiht: %1</translation>
    </message>
    <message>
        <source>Margin of “%1” over “%2”: %3 points of the score.</source>
        <translation>Vorsprung von „%1“ vor „%2“: %3 Punkte.</translation>
    </message>
    <message>
        <source>Good, because: %1</source>
        <translation>Gut, weil: %1</translation>
    </message>
    <message>
        <source>Bad, because: %1</source>
        <translation>Schlecht, weil: %1</translation>
    </message>
    <message>
        <source>Pros and Cons of the Options</source>
        <translation>Vor- und Nachteile der Optionen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Context and Problem Statement</source>
        <translation>Kontext und Problemstellung</translation>
    </message>
    <message>
        <source>Design “%1”, scenario “%2”.</source>
        <translation>Entwurf „%1“, Szenario „%2“.</translation>
    </message>
    <message>
        <source>Decision Drivers</source>
        <translation>Entscheidungstreiber</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a requirement, its value and where that comes from</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>None: the outcome is the same for all requirements.</source>
        <translation>Keine: Das Ergebnis ist bei allen Anforderungen dasselbe.</translation>
    </message>
    <message>
        <source>Considered Options</source>
        <translation>Betrachtete Optionen</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <translation>%1 Ja</translation>
    </message>
    <message>
        <source>%1 No</source>
        <translation>%1 Nein</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, because the rules “%2” lead to it for these requirements.</source>
        <translation>Gewählte Option: „%1“, weil die Regeln „%2“ bei diesen Anforderungen dazu führen.</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, although the rules “%2” can&apos;t decide yet.</source>
        <translation>Gewählte Option: „%1“, obwohl die Regeln „%2“ noch nicht entscheiden können.</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, against the rules “%2”, which lead to “%3”.</source>
        <translation>Gewählte Option: „%1“, gegen die Regeln „%2“, die zu „%3“ führen.</translation>
    </message>
    <message>
        <source>Decision Outcome</source>
        <translation>Entscheidungsergebnis</translation>
    </message>
    <message>
        <source>Still %1.</source>
        <translation>Noch %1.</translation>
    </message>
    <message>
        <source>It waits for: %1.</source>
        <translation>Es wartet auf: %1.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Konsequenzen</translation>
    </message>
    <message>
        <source>Not known before it is decided.</source>
        <translation>Nicht bekannt, bevor entschieden ist.</translation>
    </message>
    <message>
        <source>The knowledge names none.</source>
        <translation>Die Wissensbasis nennt keine.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Evaluating the design file again must give the same outcome; “ogive check” says which checks fire.</source>
        <translation>Eine erneute Auswertung der Entwurfsdatei muss dasselbe Ergebnis liefern; „ogive check“ sagt, welche Prüfungen anschlagen.</translation>
    </message>
    <message>
        <source>Checks that fire now on what it rests on:</source>
        <translation>Prüfungen, die jetzt bei dem anschlagen, worauf es beruht:</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Has the part</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>%1 Source: %2 (%3)</source>
        <translation>%1 Quelle: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: source %2 (%3)</source>
        <translation>%1: Quelle %2 (%3)</translation>
    </message>
    <message>
        <source>More Information</source>
        <translation>Weitere Informationen</translation>
    </message>
    <message>
        <source>Second opinion: the rules “%1” lead to “%2”.</source>
        <translation>Zweitmeinung: Die Regeln „%1“ führen zu „%2“.</translation>
    </message>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>Wissensbasis: %1 %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>%1 agree, %2 discuss, %3 against</source>
        <translation>%1 dafür, %2 besprechen, %3 dagegen</translation>
    </message>
    <message>
        <source>%1 (fingers from none to five: %2)</source>
        <translation>%1 (Finger von keinem bis fünf: %2)</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>The room: %1</source>
        <translation>Die Runde: %1</translation>
    </message>
    <message>
        <source>The room on “%1”: %2</source>
        <translation>Die Runde zu „%1“: %2</translation>
    </message>
    <message>
        <source>Dots: %1</source>
        <translation>Punkte: %1</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>Minority view of %1: %2, where most come to %3</source>
        <translation>Minderheitsmeinung von %1: %2, wo die meisten zu %3 kommen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <translation>Notiz von %1: %2</translation>
    </message>
    <message>
        <source>Question: %1 Answer: %2</source>
        <translation>Frage: %1 Antwort: %2</translation>
    </message>
    <message>
        <source>Open question: %1</source>
        <translation>Offene Frage: %1</translation>
    </message>
    <message>
        <source>Open question: %1 (%2)</source>
        <translation>Offene Frage: %1 (%2)</translation>
    </message>
    <message>
        <source>Trade-off point of %1, %2: %3 %4</source>
        <translation>Trade-off-Punkt von %1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Sensitivity point of %1, %2: %3 %4</source>
        <translation>Sensitivitätspunkt von %1, %2: %3 %4</translation>
    </message>
    <message>
        <source>What the Workshop Said</source>
        <translation>Was der Workshop ergab</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>this is no recovery copy of Ogive</source>
        <translation>das ist keine Wiederherstellungskopie von Ogive</translation>
    </message>
    <message>
        <source>the copy was made by a newer version of Ogive</source>
        <translation>die Kopie stammt von einer neueren Version von Ogive</translation>
    </message>
    <message>
        <source>Open it with the newer version</source>
        <translation>Öffnen Sie sie mit der neueren Version</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>Wissensbasis: %1 %2</translation>
    </message>
    <message>
        <source>%1 · prices as of %2</source>
        <translation>%1 · Preise: Stand %2</translation>
    </message>
    <message>
        <source>Architecture decision report</source>
        <translation>Architekturentscheidungsbericht</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>Szenario „%1“</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>chosen instead</source>
        <translation>stattdessen gewählt</translation>
    </message>
    <message>
        <source>1 change away: %1 → %2</source>
        <translation>Mit 1 Änderung: %1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>nie erreicht</translation>
    </message>
    <message>
        <source>Monthly cost by line, US dollars</source>
        <translation>Monatliche Kosten nach Position, US-Dollar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1 working days (%2)</source>
        <translation>%1 Arbeitstage (%2)</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 Arbeitstage</translation>
    </message>
    <message>
        <source>A team of %1, one person a task, needs %2 for it: people are what it waits for, not only the order of the tasks.</source>
        <translation>Ein Team von %1, je Aufgabe eine Person, braucht dafür %2: Nicht nur die Reihenfolge der Aufgaben bremst, es fehlen auch Personen.</translation>
    </message>
    <message>
        <source>A team of %1, one person a task, needs %2 for it: the order of the tasks sets the pace, not the team&apos;s size.</source>
        <translation>Ein Team von %1, je Aufgabe eine Person, braucht dafür %2: Die Reihenfolge der Aufgaben bestimmt das Tempo, nicht die Größe des Teams.</translation>
    </message>
    <message>
        <source>%1 tasks, %2 person-days of work (%3 if all goes well, %4 if much goes wrong). However many people work on it, it takes at least %5 working days: the longest way through the tasks.</source>
        <translation>%1 Aufgaben, %2 Personentage Arbeit (%3, wenn alles gut geht, %4, wenn viel schiefgeht). Wie viele Personen auch daran arbeiten, es dauert mindestens %5 Arbeitstage: der längste Weg durch die Aufgaben.</translation>
    </message>
    <message>
        <source>Efforts are uncertain. Of %1 sampled futures half are done within %2, nine of ten within %3; the typical efforts alone would say %4.</source>
        <translation>Aufwände sind unsicher. Von %1 simulierten Verläufen dauert die Hälfte höchstens %2, neun von zehn höchstens %3; die typischen Aufwände allein ergäben %4.</translation>
    </message>
    <message>
        <source>No start date is set: times are counted in working days.</source>
        <translation>Es ist kein Startdatum gesetzt: Zeiten sind in Arbeitstagen gezählt.</translation>
    </message>
    <message>
        <source>Roadmap at typical effort</source>
        <translation>Roadmap bei typischem Aufwand</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>End of</source>
        <translation>Ende von</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>Geplanter Tag</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Erreicht, wenn</translation>
    </message>
    <message>
        <source>A milestone is reached when every task of its phase is done; P50 and P90: when half and nine of ten sampled futures have reached it.</source>
        <translation>Ein Meilenstein ist erreicht, wenn jede Aufgabe seiner Phase erledigt ist; P50 und P90: der Tag, an dem ihn die Hälfte bzw. neun von zehn simulierten Verläufen erreicht haben.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Days of the plan</source>
        <translation>Tage des Plans</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Effort in person-days; times in working days from the start.</source>
        <translation>Aufwand in Personentagen; Zeiten in Arbeitstagen ab Beginn.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Each of these tasks waits for the one before it, or for somebody whom that one keeps busy; each day one of them slips moves the end by a day.</source>
        <translation>Jede dieser Aufgaben wartet auf die vorherige oder auf jemanden, der mit dieser beschäftigt ist; jeder Tag Verzug verschiebt das Ende um einen Tag.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>Perhaps needed too</source>
        <translation>Vielleicht auch nötig</translation>
    </message>
    <message>
        <source>Whether these tasks are needed depends on requirements that are not known yet. They are not in the plan.</source>
        <translation>Ob diese Aufgaben nötig sind, hängt von noch nicht bekannten Anforderungen ab. Sie sind nicht im Plan.</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Bewusst weggelassen</translation>
    </message>
    <message>
        <source>The requirements ask for these tasks; the team has switched them off.</source>
        <translation>Die Anforderungen verlangen diese Aufgaben; das Team hat sie abgeschaltet.</translation>
    </message>
    <message>
        <source>Implementation roadmap</source>
        <translation>Umsetzungs-Roadmap</translation>
    </message>
    <message>
        <source>No task applies to these requirements.</source>
        <translation>Auf diese Anforderungen passt keine Aufgabe.</translation>
    </message>
    <message>
        <source>Not decided yet: %1. See %2.</source>
        <translation>Noch nicht entschieden: %1. Siehe %2.</translation>
    </message>
    <message>
        <source>Chosen, against the rules: %1. %2 The reasons are in %3.</source>
        <translation>Gewählt, gegen die Regeln: %1. %2 Die Gründe stehen in %3.</translation>
    </message>
    <message>
        <source>Recommended: %1. %2 The reasons are in %3.</source>
        <translation>Empfohlen: %1. %2 Die Gründe stehen in %3.</translation>
    </message>
    <message>
        <source>This scenario retrieves no documents. As long as that holds, no vector database is needed.</source>
        <translation>Dieses Szenario ruft keine Dokumente ab. Solange das gilt, wird keine Vektordatenbank gebraucht.</translation>
    </message>
    <message>
        <source>What it has to hold</source>
        <translation>Aufzunehmende Menge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Dimensions of a vector</source>
        <translation>Dimensionen eines Vektors</translation>
    </message>
    <message>
        <source>Raw vectors in memory</source>
        <translation>Rohvektoren im Speicher</translation>
    </message>
    <message>
        <source>vectors × dimensions × 4 bytes; the index, its copies and the texts come on top</source>
        <translation>Vektoren × Dimensionen × 4 Byte; Index, Kopien und Texte kommen hinzu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Vector database recommendation</source>
        <translation>Empfehlung zur Vektordatenbank</translation>
    </message>
    <message>
        <source>Options compared</source>
        <translation>Optionen im Vergleich</translation>
    </message>
    <message>
        <source>Newer than the guide</source>
        <translation>Neuere Fakten als im Leitfaden</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an option, the changes of requirements that lead to it, and what the bill is then</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quality attributes</source>
        <translation>Qualitätsmerkmale</translation>
    </message>
    <message>
        <source>Each scenario is ranked by how much it matters and how hard it is. A decision is a sensitivity point (S) where it moves that quality, and a trade-off point (T) where it moves another one the other way.</source>
        <translation>Jedes Szenario ist nach Wichtigkeit und Schwierigkeit eingestuft. Eine Entscheidung ist ein Sensitivitätspunkt (S), wenn sie dieses Qualitätsmerkmal beeinflusst, und ein Trade-off-Punkt (T), wenn sie ein anderes in die Gegenrichtung beeinflusst.</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Utility Tree</translation>
    </message>
    <message>
        <source>Utility tree, continued</source>
        <translation>Utility Tree, Fortsetzung</translation>
    </message>
    <message>
        <source> (in this scenario: %1)</source>
        <translation> (in diesem Szenario: %1)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Abgestimmt über</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Fingers 0 to 5</source>
        <translation>Finger 0 bis 5</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Was die Runde gesagt hat</translation>
    </message>
    <message>
        <source>Of a fist-of-five, four and five fingers count as agreeing, two and three as wanting to discuss, none and one as against.</source>
        <translation>Bei Fist of Five zählen vier und fünf Finger als dafür, zwei und drei als besprechen, keiner und einer als dagegen.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Participants stated requirements as each of them sees them. Participants: %1. Requirements: %2, of which they differ on %3. Differences on which a decision turns: %4.</source>
        <translation>Teilnehmende haben Anforderungen so angegeben, wie sie sie jeweils sehen. Teilnehmende: %1. Anforderungen: %2, davon uneinig bei %3. Unterschiede, von denen eine Entscheidung abhängt: %4.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
    <message>
        <source>What that changes</source>
        <translation>Was das ändert</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Kommt zu</translation>
    </message>
    <message>
        <source>Most come to</source>
        <translation>Die meisten zu</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Minderheitsmeinungen</translation>
    </message>
    <message>
        <source>Where participants differ</source>
        <translation>Worin die Teilnehmenden uneinig sind</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Open questions, votes and actions</source>
        <translation>Offene Fragen, Stimmen und Aufgaben</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, together with other answers</source>
        <translation>%1, zusammen mit anderen Antworten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>gewichtete Summe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Points behind</source>
        <translation>Rückstand (Punkte)</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>First over all weights</source>
        <translation>Rang 1 über alle Gewichtungen</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 entfällt: %2</translation>
    </message>
    <message>
        <source>How the options rank</source>
        <translation>Rangfolge der Optionen</translation>
    </message>
    <message>
        <source>By %1 over %2 criteria; most weigh %3.</source>
        <translation>Verfahren: %1 über %2 Kriterien; am stärksten gewichtet: %3.</translation>
    </message>
    <message>
        <source> Decided on %1 by %2.</source>
        <translation> Entschieden am %1 von %2.</translation>
    </message>
    <message>
        <source> Decided on %1.</source>
        <translation> Entschieden am %1.</translation>
    </message>
    <message>
        <source> Decided by %2.</source>
        <translation> Entschieden von %2.</translation>
    </message>
    <message>
        <source>%1, as the rules %2 recommend for %3.</source>
        <translation>%1, wie vom Regelsatz %2 empfohlen für %3.</translation>
    </message>
    <message>
        <source>%1, against the rules %2, which recommend %4 for %3.</source>
        <translation>%1, entgegen dem Regelsatz %2, der %4 empfiehlt für %3.</translation>
    </message>
    <message>
        <source>%1, although the rules %2 can&apos;t decide yet.</source>
        <translation>%1, obwohl der Regelsatz %2 noch nicht entscheiden kann.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Open until the decision that it is a part of is settled.</source>
        <translation>Offen, bis die Entscheidung geklärt ist, zu der sie gehört.</translation>
    </message>
    <message>
        <source>Open. It waits for: %1.</source>
        <translation>Offen. Sie wartet auf: %1.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Recommended then</source>
        <translation>Dann empfohlen</translation>
    </message>
    <message>
        <source>If this alone changes</source>
        <translation>Wenn sich nur dies ändert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>The bill then</source>
        <translation>Rechnung dann</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Was sie klären würde</translation>
    </message>
    <message>
        <source>What would change the recommendation</source>
        <translation>Was die Empfehlung ändern würde</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>No change of a single requirement leads to another recommendation.</source>
        <translation>Keine Änderung einer einzelnen Anforderung führt zu einer anderen Empfehlung.</translation>
    </message>
    <message>
        <source>No single answer settles it; several are needed.</source>
        <translation>Keine einzelne Antwort klärt sie; es braucht mehrere.</translation>
    </message>
    <message>
        <source>Several changes together lead to:</source>
        <translation>Mehrere Änderungen zusammen führen zu:</translation>
    </message>
    <message>
        <source>Robustness. The rules come to %1 in %2 of the cases when what is uncertain varies.</source>
        <translation>Robustheit. Variiert man die unsicheren Werte, kommen die Regeln in %2 der Fälle zu %1.</translation>
    </message>
    <message>
        <source>Robustness. The rules come to %1 in %2 of the cases when what is uncertain varies; else to %3.</source>
        <translation>Robustheit. Variiert man die unsicheren Werte, kommen die Regeln in %2 der Fälle zu %1; sonst zu %3.</translation>
    </message>
    <message>
        <source>Second opinion. %1 come to the same: %2.</source>
        <translation>Zweitmeinung. Dasselbe Ergebnis mit %1: %2.</translation>
    </message>
    <message>
        <source>easy to reverse</source>
        <translation>leicht umkehrbar</translation>
    </message>
    <message>
        <source>reversible with some work</source>
        <translation>mit einigem Aufwand umkehrbar</translation>
    </message>
    <message>
        <source>hard to reverse</source>
        <translation>schwer umkehrbar</translation>
    </message>
    <message>
        <source>Later on this is %1. %2</source>
        <translation>Diese Entscheidung ist später %1. %2</translation>
    </message>
    <message>
        <source>Question. %1 %2</source>
        <translation>Frage. %1 %2</translation>
    </message>
    <message>
        <source>Outcome. Still %1.</source>
        <translation>Ergebnis. Noch %1.</translation>
    </message>
    <message>
        <source>Outcome. %1, as the rules %3 recommend. %2</source>
        <translation>Ergebnis. %1, wie vom Regelsatz %3 empfohlen. %2</translation>
    </message>
    <message>
        <source>Outcome. %1, against the rules %3, which recommend %4. %2</source>
        <translation>Ergebnis. %1, entgegen dem Regelsatz %3, der %4 empfiehlt. %2</translation>
    </message>
    <message>
        <source>Outcome. %1, although the rules %3 can&apos;t decide yet. %2</source>
        <translation>Ergebnis. %1, obwohl der Regelsatz %3 noch nicht entscheiden kann. %2</translation>
    </message>
    <message>
        <source>%1 by the rules “%2”. The path these requirements take is drawn strong; %3 was chosen instead.</source>
        <translation>%1 nach dem Regelsatz „%2“. Der Pfad, den diese Anforderungen nehmen, ist hervorgehoben; stattdessen wurde %3 gewählt.</translation>
    </message>
    <message>
        <source>%1 by the rules “%2”. The path these requirements take is drawn strong.</source>
        <translation>%1 nach dem Regelsatz „%2“. Der Pfad, den diese Anforderungen nehmen, ist hervorgehoben.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Why the rules say otherwise</source>
        <translation>Warum die Regeln etwas anderes sagen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>This rests on defaults that nobody has confirmed: %1.</source>
        <translation>Dies beruht auf Vorgaben, die niemand bestätigt hat: %1.</translation>
    </message>
    <message>
        <source>Decided on %1 by %2.</source>
        <translation>Entschieden am %1 von %2.</translation>
    </message>
    <message>
        <source>Decided on %1; by whom is not stated.</source>
        <translation>Entschieden am %1; von wem, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Decided by %2; the date is not stated.</source>
        <translation>Entschieden von %2; das Datum ist nicht angegeben.</translation>
    </message>
    <message>
        <source>By whom and when is not stated.</source>
        <translation>Von wem und wann entschieden wurde, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Why %1 all the same</source>
        <translation>Warum dennoch %1</translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1 ist bestätigt</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>For the same requirements the rules %1 recommend %2, which is what was chosen. %3</source>
        <translation>Bei denselben Anforderungen empfiehlt der Regelsatz %1 %2; das wurde auch gewählt. %3</translation>
    </message>
    <message>
        <source>For the same requirements the rules %1 recommend %2. %3</source>
        <translation>Bei denselben Anforderungen empfiehlt der Regelsatz %1 %2. %3</translation>
    </message>
    <message>
        <source> Last on their way there: </source>
        <translation> Zuletzt auf dem Weg dorthin: </translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Konsequenzen</translation>
    </message>
    <message>
        <source>Newer facts on all options are listed in %1.</source>
        <translation>Neuere Fakten zu allen Optionen stehen in %1.</translation>
    </message>
    <message>
        <source>Architecture decisions</source>
        <translation>Architekturentscheidungen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Folgt aus</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Wie sie sich einhalten lässt</translation>
    </message>
    <message>
        <source>The guide&apos;s best practices</source>
        <translation>Die bewährten Praktiken des Leitfadens</translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation>Gesucht und nicht gefunden</translation>
    </message>
    <message>
        <source>These checks have nothing to say about this design: %1.</source>
        <translation>Diese Prüfungen haben zu diesem Entwurf nichts zu melden: %1.</translation>
    </message>
    <message>
        <source>Checks and best practices</source>
        <translation>Prüfungen und bewährte Praktiken</translation>
    </message>
    <message>
        <source>Of %1 checks %2 give a warning and %3 give advice.</source>
        <translation>Ergebnis von %1 Prüfungen: Warnungen %2, Hinweise %3.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Anders entschieden</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Szenarien im Vergleich</translation>
    </message>
    <message>
        <source>The design holds %1 scenarios. This report describes %2; the others stand beside it, by the same rules and prices.</source>
        <translation>Der Entwurf enthält %1 Szenarien. Dieser Bericht beschreibt %2; die anderen sind nach denselben Regeln und Preisen gegenübergestellt.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>open, or not asked</source>
        <translation>offen oder nicht gefragt</translation>
    </message>
    <message>
        <source>from %1: %2 becomes %3</source>
        <translation>ab %1: %2 → %3</translation>
    </message>
    <message>
        <source>below %1: %2 becomes %3</source>
        <translation>unter %1: %2 → %3</translation>
    </message>
    <message>
        <source>with %1: %2 becomes %3</source>
        <translation>bei %1: %2 → %3</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Nearest flip</source>
        <translation>Nächster Kipppunkt</translation>
    </message>
    <message>
        <source>Why, and where from</source>
        <translation>Warum und woher</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>What could make a decision come out otherwise</source>
        <translation>Werte, die eine Entscheidung kippen könnten</translation>
    </message>
    <message>
        <source>The value with the nearest flip stands first; what turns nothing, but is stated as an assumption, last. Reviews count as overdue on %1.</source>
        <translation>Der Wert mit dem nächsten Kipppunkt steht vorn; was nichts kippt, aber als Annahme angegeben ist, zuletzt. Überfällige Prüfungen: Stand %1.</translation>
    </message>
    <message>
        <source>Values that nobody stated, but that decide</source>
        <translation>Werte, die niemand angegeben hat, die aber entscheiden</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>None: everything that decides something was stated or follows from it.</source>
        <translation>Keine: Alles, was etwas entscheidet, wurde angegeben oder folgt daraus.</translation>
    </message>
    <message>
        <source>On %1 no price in the knowledge is older than its kind should be.</source>
        <translation>Am %1 ist kein Preis der Wissensbasis älter, als er seiner Art nach sein sollte.</translation>
    </message>
    <message>
        <source>On %1 the knowledge holds %2.</source>
        <translation>Am %1 enthält die Wissensbasis %2.</translation>
    </message>
    <message>
        <source>What the cost assumes</source>
        <translation>Annahmen der Kostenschätzung</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>No cost was estimated.</source>
        <translation>Es wurden keine Kosten geschätzt.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Wie dieser Bericht entstand</translation>
    </message>
    <message>
        <source>Knowledge: %1, edition %2, as of %3. Rules: %4. %5</source>
        <translation>Wissensbasis: %1, Ausgabe %2, Stand %3. Regeln: %4. %5</translation>
    </message>
    <message>
        <source>Everything here follows from the design file and the knowledge; the same design gives the same report. What is not known is said to be not known, and no figure stands in for it.</source>
        <translation>Alles hier folgt aus der Entwurfsdatei und der Wissensbasis; derselbe Entwurf ergibt denselben Bericht. Was nicht bekannt ist, wird als nicht bekannt ausgewiesen und durch keine Zahl ersetzt.</translation>
    </message>
    <message>
        <source>, as of %1</source>
        <translation>, Stand %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Quellenverzeichnis</translation>
    </message>
    <message>
        <source>The design states no brief.</source>
        <translation>Der Entwurf enthält keine Aufgabenstellung.</translation>
    </message>
    <message>
        <source>This report describes the scenario %1.</source>
        <translation>Dieser Bericht beschreibt das Szenario %1.</translation>
    </message>
    <message>
        <source>This report describes the scenario %1. The design also holds %2.</source>
        <translation>Dieser Bericht beschreibt das Szenario %1. Der Entwurf enthält außerdem %2.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>Key requirements</source>
        <translation>Wichtigste Anforderungen</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Aufgabenstellung</translation>
    </message>
    <message>
        <source>%1: approve %2 instead of %3, which the rules recommend (%4).</source>
        <translation>%1: %2 freigeben statt der Regelempfehlung %3 (%4).</translation>
    </message>
    <message>
        <source>%1: approve %2; the rules can&apos;t decide it yet (%3).</source>
        <translation>%1: %2 freigeben; die Regeln können es noch nicht entscheiden (%3).</translation>
    </message>
    <message>
        <source>%1: settle the open decision. It waits for: %2 (%3).</source>
        <translation>%1: die offene Entscheidung klären. Sie wartet auf: %2 (%3).</translation>
    </message>
    <message>
        <source>Cost: decide without a monthly figure, or have the missing amounts worked out first (%1).</source>
        <translation>Kosten: ohne Monatsbetrag entscheiden oder die fehlenden Beträge zuerst ermitteln lassen (%1).</translation>
    </message>
    <message>
        <source>Cost: raise the monthly budget of %1, or lower the expected %2 (%3).</source>
        <translation>Kosten: das Monatsbudget von %1 anheben oder die erwarteten %2 senken (%3).</translation>
    </message>
    <message>
        <source>Warnings: resolve or accept each of them: %1 (%2).</source>
        <translation>Warnungen: %1 jeweils beheben oder akzeptieren (%2).</translation>
    </message>
    <message>
        <source>Approve the design as it stands: every decision follows the rules.</source>
        <translation>Den Entwurf freigeben, wie er ist: Jede Entscheidung folgt den Regeln.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Deciding reason</source>
        <translation>Ausschlaggebend</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robust</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>decided against the rules</source>
        <translation>gegen die Regeln entschieden</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Ergebnisse im Überblick</translation>
    </message>
    <message>
        <source>Robust: how often the rules come to the same when what is uncertain varies.</source>
        <translation>Robust: wie oft die Regeln zum selben Ergebnis kommen, wenn die unsicheren Werte variiert werden.</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>No check warns, and nothing that was varied turns a decision.</source>
        <translation>Keine Prüfung warnt, und nichts, was variiert wurde, kippt eine Entscheidung.</translation>
    </message>
    <message>
        <source>%1 more in the chapters below; warnings in %2.</source>
        <translation>%1 weitere in den folgenden Kapiteln; Warnungen in %2.</translation>
    </message>
    <message>
        <source>Counted are the savings that this scenario switches on: </source>
        <translation>Eingerechnet sind die Sparmuster, die dieses Szenario einschaltet: </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Worum wir Sie bitten</translation>
    </message>
    <message>
        <source>What it costs a month is %1: no amount for %2. %4 See %3.</source>
        <translation>Was es pro Monat kostet: %1; ohne Betrag: %2. %4 Siehe %3.</translation>
    </message>
    <message>
        <source> In 8 of 10 simulated cases it lies between %1 and %2.</source>
        <translation> In 8 von 10 simulierten Fällen liegen die Kosten zwischen %1 und %2.</translation>
    </message>
    <message>
        <source> The chance to stay within the budget is %1.</source>
        <translation> Die Wahrscheinlichkeit, im Budget zu bleiben, beträgt %1.</translation>
    </message>
    <message>
        <source> That is %1 of the monthly budget of %2.</source>
        <translation> Das sind %1 des Monatsbudgets von %2.</translation>
    </message>
    <message>
        <source>What it costs is not known: no provider is chosen yet.</source>
        <translation>Was es kostet, ist nicht bekannt: Noch ist kein Anbieter gewählt.</translation>
    </message>
    <message>
        <source>Expected cost: %1 a month, %2 a request, at prices as of %3 (%4).</source>
        <translation>Erwartete Kosten: %1 pro Monat, %2 pro Anfrage, Preisstand %3 (%4).</translation>
    </message>
    <message>
        <source>At the peak %1 requests a second make %2 requests in flight.</source>
        <translation>In der Spitze ergeben %1 Anfragen pro Sekunde %2 gleichzeitige Anfragen.</translation>
    </message>
    <message>
        <source> %1.</source>
        <translation> %1.</translation>
    </message>
    <message>
        <source>%1: in %2 of the simulated cases the cost is above %3 a month (%4).</source>
        <translation>%1: In %2 der simulierten Fälle liegen die Kosten über %3 pro Monat (%4).</translation>
    </message>
    <message>
        <source>Budget exceeded</source>
        <translation>Budget überschritten</translation>
    </message>
    <message>
        <source>%1 may come out otherwise: %2 in only %3 of the cases, %4 in %5 (%6).</source>
        <translation>%1 kann anders ausfallen: %2 in nur %3 der Fälle, %4 in %5 (%6).</translation>
    </message>
    <message>
        <source>Growth: from month %1 on the rules recommend %2 instead of %3 for %4 (%5).</source>
        <translation>Wachstum: Ab Monat %1 empfehlen die Regeln %2 statt %3 für %4 (%5).</translation>
    </message>
    <message>
        <source>Assumptions overdue for review: %1 (%2).</source>
        <translation>Annahmen mit überfälliger Prüfung: %1 (%2).</translation>
    </message>
    <message>
        <source>Architecture: %1, built with %2. Language model: %3 (%8). Embeddings: %4. Vector database: %5. Requests: %6. Scaling: %7.</source>
        <translation>Architektur: %1, gebaut mit %2. Sprachmodell: %3 (%8). Embeddings: %4. Vektordatenbank: %5. Anfragen: %6. Skalierung: %7.</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>%1: %2. </translation>
    </message>
    <message>
        <source>Building it: %1 person-days; done in %2 working days with a chance of one in two, in %3 with nine in ten (%4).</source>
        <translation>Umsetzung: %1 Personentage; mit 50 % Wahrscheinlichkeit in %2 Arbeitstagen fertig, mit 90 % in %3 (%4).</translation>
    </message>
    <message>
        <source>At the stated growth the rules first say something else in month %1: %2 from %3 to %4 (%5).</source>
        <translation>Beim angegebenen Wachstum sagen die Regeln erstmals in Monat %1 etwas anderes: %2 von %3 zu %4 (%5).</translation>
    </message>
    <message>
        <source>In one page</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 sagt</translation>
    </message>
    <message>
        <source>%1 (overridden)</source>
        <translation>%1 (übersteuert)</translation>
    </message>
    <message>
        <source>can&apos;t decide yet</source>
        <translation>kann noch nicht entscheiden</translation>
    </message>
    <message>
        <source>And %1 more: all of them are listed in %2.</source>
        <translation>Und %1 weitere: Alle sind in %2 aufgeführt.</translation>
    </message>
    <message>
        <source>Stated: %1. Following from stated values: %2. All other requirements have their defaults; those of them that decide something are listed in %3. A dash under “Decides” says that no decision turns on the value now; it may still enter cost, checks and roadmap.</source>
        <translation>Angegeben: %1. Aus Angaben folgend: %2. Alle anderen Anforderungen haben ihre Vorgaben; soweit sie etwas entscheiden, stehen sie in %3. Ein Strich unter „Entscheidet“ heißt, dass derzeit keine Entscheidung an dem Wert hängt; in Kosten, Prüfungen und Roadmap kann er dennoch eingehen.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Nötig für</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>%1: waits for %2.</source>
        <translation>%1: wartet auf %2.</translation>
    </message>
    <message>
        <source>Depends on what is not known yet</source>
        <translation>Hängt von noch Unbekanntem ab</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <translation>Erwägenswert</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Controls against it</source>
        <translation>Maßnahmen dagegen</translation>
    </message>
    <message>
        <source>By OWASP&apos;s risks of LLM applications</source>
        <translation>Nach den OWASP-Risiken für LLM-Anwendungen</translation>
    </message>
    <message>
        <source>Required controls are bold; the others are worth considering, or depend on what is not known yet.</source>
        <translation>Erforderliche Maßnahmen sind fett; die anderen sind erwägenswert oder hängen von noch Unbekanntem ab.</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Sicherheitsmaßnahmen</translation>
    </message>
    <message>
        <source>Of %1 controls this scenario requires %2; %3 more are worth considering.</source>
        <translation>Von %1 Maßnahmen verlangt dieses Szenario %2; weitere %3 sind erwägenswert.</translation>
    </message>
    <message>
        <source>LLM provider comparison</source>
        <translation>LLM-Anbietervergleich</translation>
    </message>
    <message>
        <source>Chosen: %1 with the model %2, the architect&apos;s own choice. The reasons are in %3.</source>
        <translation>Gewählt: %1 mit dem Modell %2, die eigene Wahl des Architekten. Die Gründe stehen in %3.</translation>
    </message>
    <message>
        <source>Chosen: %1 with the model %2, the one the knowledge names for the quality that is asked for. The reasons are in %3.</source>
        <translation>Gewählt: %1 mit dem Modell %2, das die Wissensbasis für die verlangte Qualität nennt. Die Gründe stehen in %3.</translation>
    </message>
    <message>
        <source>Models and prices</source>
        <translation>Modelle und Preise</translation>
    </message>
    <message>
        <source>US dollars for a million tokens, for prompts of the length that is stated.</source>
        <translation>US-Dollar pro Million Token, für Prompts der angegebenen Länge.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>; not used in the estimate</source>
        <translation>; in der Schätzung nicht verwendet</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>What each provider would cost a month, all other decisions held.</source>
        <translation>Monatliche Kosten je Anbieter, alle anderen Entscheidungen unverändert.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Pro Anfrage</translation>
    </message>
    <message>
        <source>Against the choice</source>
        <translation>Gegenüber der Wahl</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>All amounts are %1.</source>
        <translation>Alle Beträge: %1.</translation>
    </message>
    <message>
        <source>Providers compared</source>
        <translation>Anbieter im Vergleich</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (empfohlen)</translation>
    </message>
    <message>
        <source>Known too, but named by no rule: %1.</source>
        <translation>Weitere bekannte Optionen, die keine Regel nennt: %1.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2 (%3; the guide says “%4”)</source>
        <translation>%1 %2 (%3; im Leitfaden „%4“)</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Plan: %1. %2 The reasons are in %3.</source>
        <translation>Plan: %1. %2 Die Gründe stehen in %3.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Wie sie zustande kommt</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>%1 is %2. Measure it before relying on this plan.</source>
        <translation>%1 ist %2. Messen Sie es, bevor Sie sich auf diesen Plan verlassen.</translation>
    </message>
    <message>
        <source>With %1 the rules say %2. That is %3 times the present load.</source>
        <translation>Bei %1 ergeben die Regeln %2. Das ist das %3-Fache der jetzigen Last.</translation>
    </message>
    <message>
        <source>With %1 the rules say %2.</source>
        <translation>Bei %1 ergeben die Regeln %2.</translation>
    </message>
    <message>
        <source>Distance to the thresholds</source>
        <translation>Abstand zu den Schwellen</translation>
    </message>
    <message>
        <source>What growth changes</source>
        <translation>Was das Wachstum ändert</translation>
    </message>
    <message>
        <source>Traffic grows by %1 % a month. Within the %2 months looked ahead that changes no recommendation, everything else held.</source>
        <translation>Das Anfragevolumen wächst um %1 % pro Monat. Im Planungshorizont von %2 Monaten ändert das keine Empfehlung, sofern alles andere gleich bleibt.</translation>
    </message>
    <message>
        <source>Traffic grows by %1 % a month. Within the %2 months looked ahead that alone changes these recommendations, everything else held:</source>
        <translation>Das Anfragevolumen wächst um %1 % pro Monat. Im Planungshorizont von %2 Monaten ändert das allein diese Empfehlungen, sofern alles andere gleich bleibt:</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Ab Monat</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Recommended until then</source>
        <translation>Bis dahin empfohlen</translation>
    </message>
    <message>
        <source>Recommended from then on</source>
        <translation>Ab dann empfohlen</translation>
    </message>
    <message>
        <source>Capacity and scalability plan</source>
        <translation>Kapazitäts- und Skalierungsplan</translation>
    </message>
    <message>
        <source>Stage of a step</source>
        <translation>Stufe eines Schritts</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Until the first output</source>
        <translation>Bis zur ersten Ausgabe</translation>
    </message>
    <message>
        <source>Until the last</source>
        <translation>Bis zur letzten Ausgabe</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was sich ergibt</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Vektorindex</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Benötigte Kapazität</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>Speicher des Index</translation>
    </message>
    <message>
        <source>By the published rules the uncompressed index takes between %1 and %2.</source>
        <translation>Nach den veröffentlichten Regeln belegt der unkomprimierte Index zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Requests in flight and replicas as traffic grows.</source>
        <translation>Gleichzeitige Anfragen und Replikate bei wachsendem Anfragevolumen.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Spart im Monat</translation>
    </message>
    <message>
        <source>The scenario switches on these savings; the figures above count them. Savings overlap, so each is what switching it off would cost:</source>
        <translation>Das Szenario schaltet diese Sparmuster ein; in den Zahlen oben sind sie eingerechnet. Ersparnisse überschneiden sich, daher ist jeweils angegeben, was das Abschalten kosten würde:</translation>
    </message>
    <message>
        <source>%1 would save %2 a month. %3 %4</source>
        <translation>%1: Ersparnis %2 pro Monat. %3 %4</translation>
    </message>
    <message>
        <source>Not switched on, and what each alone would take off the bill:</source>
        <translation>Sparmuster, die nicht eingeschaltet sind, und was jedes allein von der Rechnung abzöge:</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ersparnisse</translation>
    </message>
    <message>
        <source>%1 is dearer at any traffic drawn here.</source>
        <translation>%1 ist bei jedem hier gezeichneten Volumen teurer.</translation>
    </message>
    <message>
        <source>%1 is cheaper at any traffic drawn here.</source>
        <translation>%1 ist bei jedem hier gezeichneten Volumen günstiger.</translation>
    </message>
    <message>
        <source>%1 is cheaper from %2 on.</source>
        <translation>%1 ist ab %2 günstiger.</translation>
    </message>
    <message>
        <source>%1 is cheaper below %2.</source>
        <translation>%1 ist unter %2 günstiger.</translation>
    </message>
    <message>
        <source>Cost against traffic</source>
        <translation>Kosten nach Anfragevolumen</translation>
    </message>
    <message>
        <source>Monthly cost against traffic, of the choice and the cheapest others; everything else as stated.</source>
        <translation>Monatliche Kosten nach Anfragevolumen: die gewählte Lösung und die günstigsten Alternativen; alles andere wie angegeben.</translation>
    </message>
    <message>
        <source>once, not in the total</source>
        <translation>einmalig, nicht in der Summe</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation>US-Dollar pro Monat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Summe pro Monat</translation>
    </message>
    <message>
        <source>Low use</source>
        <translation>Niedrige Nutzung</translation>
    </message>
    <message>
        <source>Typical use</source>
        <translation>Typische Nutzung</translation>
    </message>
    <message>
        <source>High use</source>
        <translation>Hohe Nutzung</translation>
    </message>
    <message>
        <source>Monthly cost by line: uncertain inputs at their P10, as stated, at P90</source>
        <translation>Monatliche Kosten nach Position: unsichere Eingaben bei P10, wie angegeben, bei P90</translation>
    </message>
    <message>
        <source>The bill by line with low, typical and high use.</source>
        <translation>Die Rechnung nach Position bei niedriger, typischer und hoher Nutzung.</translation>
    </message>
    <message>
        <source>The bill of the choice</source>
        <translation>Rechnung der gewählten Lösung</translation>
    </message>
    <message>
        <source>The total holds the lines above and nothing else. What it assumes is listed in %1.</source>
        <translation>Die Summe enthält nur die Positionen oben. Ihre Annahmen stehen in %1.</translation>
    </message>
    <message>
        <source>%1 cases were drawn from the ranges that the scenario states, or from the usual ones where it states none. The monthly cost is at most %2 in one of ten cases, %3 in half of them and %4 in nine of ten; the mean is %5.</source>
        <translation>%1 Fälle wurden aus den Spannen gezogen, die das Szenario angibt, oder aus den üblichen, wo es keine angibt. Die monatlichen Kosten betragen in einem von zehn Fällen höchstens %2, in der Hälfte höchstens %3 und in neun von zehn höchstens %4; der Mittelwert ist %5.</translation>
    </message>
    <message>
        <source>It stays within the budget of %1 in %2 of the cases (95 % confidence: %3 to %4).</source>
        <translation>Sie bleiben in %2 der Fälle im Budget von %1 (95 % Konfidenz: %3 bis %4).</translation>
    </message>
    <message>
        <source>Range (P10 to P90)</source>
        <translation>Spanne (P10 bis P90)</translation>
    </message>
    <message>
        <source>Cost at its P10</source>
        <translation>Kosten bei P10</translation>
    </message>
    <message>
        <source>Cost at its P90</source>
        <translation>Kosten bei P90</translation>
    </message>
    <message>
        <source>Range is</source>
        <translation>Spanne ist</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>How sure the cost is</source>
        <translation>Wie sicher die Kosten sind</translation>
    </message>
    <message>
        <source>How often each monthly cost comes out; P10, P50, P90 and the budget.</source>
        <translation>Wie oft sich welche monatlichen Kosten ergeben; P10, P50, P90 und das Budget.</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>Kostentreiber</translation>
    </message>
    <message>
        <source>The monthly cost while one input goes from its P10 to its P90, all others at their median; the dashed line is the median case.</source>
        <translation>Die monatlichen Kosten, wenn jeweils eine Eingabe von P10 bis P90 variiert und alle anderen am Median liegen; die gestrichelte Linie ist der Medianfall.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Technology stack selection</source>
        <translation>Auswahl des Technologie-Stacks</translation>
    </message>
    <message>
        <source>One row a decision. Packages are those that the guide lists for what was chosen.</source>
        <translation>Eine Zeile je Entscheidung. Aufgeführt sind die Pakete, die der Leitfaden für die gewählte Option nennt.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packages to install: %1.</source>
        <translation>Zu installierende Pakete: %1.</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>sensitivity point</source>
        <translation>Sensitivitätspunkt</translation>
    </message>
    <message>
        <source>trade-off point</source>
        <translation>Trade-off-Punkt</translation>
    </message>
    <message>
        <source>importance, difficulty: H high, M medium, L low</source>
        <translation>Wichtigkeit, Schwierigkeit: H hoch, M mittel, L niedrig</translation>
    </message>
    <message>
        <source>10: several instances</source>
        <translation>10: mehrere Instanzen</translation>
    </message>
    <message>
        <source>100: Kubernetes</source>
        <translation>100: Kubernetes</translation>
    </message>
    <message>
        <source>Requests in flight and replicas by month, growing by %1 % a month</source>
        <translation>Gleichzeitige Anfragen und Replikate nach Monat, Wachstum %1 % pro Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Wait of 95 of 100 requests at the peak, %1 at once a replica</source>
        <translation>Wartezeit von 95 von 100 Anfragen in der Spitze, je Replikat %1 zugleich</translation>
    </message>
    <message>
        <source>p95 wait</source>
        <translation>p95-Wartezeit</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>geplant: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Monthly cost against %1 (log axis), P10 to P90 shaded</source>
        <translation>Monatliche Kosten über %1 (log. Achse), P10 bis P90 schattiert</translation>
    </message>
    <message>
        <source>Monthly cost against %1 (log axis)</source>
        <translation>Monatliche Kosten über %1 (log. Achse)</translation>
    </message>
    <message>
        <source>Monthly cost against %1, P10 to P90 shaded</source>
        <translation>Monatliche Kosten über %1, P10 bis P90 schattiert</translation>
    </message>
    <message>
        <source>Monthly cost against %1</source>
        <translation>Monatliche Kosten über: %1</translation>
    </message>
    <message>
        <source>%1 · break-even %2 to %3 in 8 of 10 cases</source>
        <translation>%1 · Break-even %2 bis %3 in 8 von 10 Fällen</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>%1 % chance to stay within the budget</source>
        <translation>Mit %1 % Wahrscheinlichkeit im Budget</translation>
    </message>
    <message>
        <source>%1 to %2 a month in 8 of 10 cases</source>
        <translation>%1 bis %2 pro Monat in 8 von 10 Fällen</translation>
    </message>
    <message>
        <source>How often each monthly cost comes out</source>
        <translation>Wie oft sich welche monatlichen Kosten ergeben</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Anteil der Fälle</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Below the median case</source>
        <translation>Unter dem Medianfall</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Nothing uncertain moves the cost</source>
        <translation>Nichts Unsicheres bewegt die Kosten</translation>
    </message>
    <message>
        <source>%1 moves the cost most</source>
        <translation>%1 bewegt die Kosten am meisten</translation>
    </message>
    <message>
        <source>Monthly cost with each input from its P10 to its P90, the others at P50</source>
        <translation>Monatliche Kosten mit jeder Eingabe von ihrem P10 bis zu ihrem P90, die anderen bei P50</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Abbildung %1. %2</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>Kapitel %1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>a part that this report leaves out</source>
        <translation>einem Teil, den dieser Bericht weglässt</translation>
    </message>
    <message>
        <source>This report cites no sources.</source>
        <translation>Dieser Bericht zitiert keine Quellen.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>as a picture</source>
        <translation>als Bild</translation>
    </message>
    <message>
        <source>%1, from defaults</source>
        <translation>%1, aus Vorgaben</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>open (%1 possible)</source>
        <translation>offen (%1 möglich)</translation>
    </message>
    <message>
        <source>open (%1)</source>
        <translation>offen (%1)</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>must be made of letters, digits, dots, _ and -, such as my-model-2</source>
        <translation>muss aus Buchstaben, Ziffern, Punkten, _ und - bestehen, etwa my-model-2</translation>
    </message>
    <message>
        <source>must be made of small letters, digits and _, such as peak_factor</source>
        <translation>muss aus Kleinbuchstaben, Ziffern und _ bestehen, etwa peak_factor</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-25, or a month or year of one</source>
        <translation>muss ein Datum wie 2026-11-25 sein, oder ein Monat oder Jahr daraus</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-25</source>
        <translation>muss ein Datum wie 2026-11-25 sein</translation>
    </message>
    <message>
        <source>must have the form %1</source>
        <translation>muss die Form %1 haben</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be stated</source>
        <translation>muss angegeben sein</translation>
    </message>
    <message>
        <source>must have at most %1 characters; it has %2</source>
        <translation>darf höchstens %1 Zeichen haben; es sind %2</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>muss mehr als %1 sein</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must have at least one line</source>
        <translation>muss mindestens eine Zeile haben</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2</source>
        <translation>&quot;%1&quot; ist keines von: %2</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>muss eine Liste in eckigen Klammern sein</translation>
    </message>
    <message>
        <source>must be members in curly brackets</source>
        <translation>muss aus Elementen in geschweiften Klammern bestehen</translation>
    </message>
    <message>
        <source>must have at least one entry</source>
        <translation>muss mindestens einen Eintrag haben</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>muss ja oder nein sein</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eines sein von: %1</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What-if kept as a scenario</source>
        <translation>Was-wäre-wenn als Szenario behalten</translation>
    </message>
    <message>
        <source>What-if dropped</source>
        <translation>Was-wäre-wenn verworfen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Workshop on %1</source>
        <translation>Workshop am %1</translation>
    </message>
    <message>
        <source>Scenario %1, %2, %3 to %4 UTC</source>
        <translation>Szenario %1, %2, %3 bis %4 UTC</translation>
    </message>
    <message>
        <source>Scenario %1, %2, %3 UTC</source>
        <translation>Szenario %1, %2, %3 UTC</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>wie am Anfang</translation>
    </message>
    <message>
        <source>this is no record of a workshop: &quot;format&quot; must be &quot;ogive-session&quot;</source>
        <translation>das ist kein Workshop-Protokoll: &quot;format&quot; muss &quot;ogive-session&quot; sein</translation>
    </message>
    <message>
        <source>this record needs a newer Ogive</source>
        <translation>dieses Protokoll braucht ein neueres Ogive</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>die Version muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>there is no event of the kind &quot;%1&quot;</source>
        <translation>es gibt kein Ereignis der Art &quot;%1&quot;</translation>
    </message>
    <message>
        <source>an event stands before the first session</source>
        <translation>ein Ereignis steht vor der ersten Sitzung</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>größer als die Grenze von %1 MB</translation>
    </message>
</context>
<context>
    <name>simulate</name>
    <message>
        <source>even samples must be %1 times a power of two</source>
        <translation>gerade Stichproben müssen %1 mal eine Zweierpotenz sein</translation>
    </message>
    <message>
        <source>expected at most %1 uncertain inputs</source>
        <translation>erwartet werden höchstens %1 unsichere Eingaben</translation>
    </message>
    <message>
        <source>expected 1 to %1 results in all samples</source>
        <translation>erwartet werden 1 bis %1 Ergebnisse in allen Stichproben</translation>
    </message>
    <message>
        <source>the model gave no finite number for a sample</source>
        <translation>das Modell ergab für eine Stichprobe keine endliche Zahl</translation>
    </message>
    <message>
        <source>expected 1 to %1 factors</source>
        <translation>erwartet werden 1 bis %1 Faktoren</translation>
    </message>
    <message>
        <source>the product of the factors is too large</source>
        <translation>das Produkt der Faktoren ist zu groß</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>es gibt keine Stichproben</translation>
    </message>
    <message>
        <source>expected one cost for each sample of each alternative</source>
        <translation>erwartet wird ein Kostenwert je Stichprobe und Alternative</translation>
    </message>
    <message>
        <source>expected 1 to %1 numbers</source>
        <translation>erwartet werden 1 bis %1 Zahlen</translation>
    </message>
    <message>
        <source>i must be at most %1</source>
        <translation>i darf höchstens %1 sein</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>what is due is no day</source>
        <translation>die Fälligkeit ist kein Tag</translation>
    </message>
    <message>
        <source>Type a day like 2027-03-31, or “in 2 weeks”</source>
        <translation>Geben Sie einen Tag wie 2027-03-31 oder „in 2 Wochen“ ein</translation>
    </message>
</context>
<context>
    <name>starter</name>
    <message>
        <source>To fill in</source>
        <translation>Auszufüllen</translation>
    </message>
    <message>
        <source>Copy .env.example to .env, then:</source>
        <translation>Kopieren Sie .env.example nach .env, dann:</translation>
    </message>
    <message>
        <source>stands there for %1 (source: %2, %3); look whether it still holds.</source>
        <translation>steht dort für %1 (Quelle: %2, %3); prüfen Sie, ob es noch gilt.</translation>
    </message>
    <message>
        <source>where your provider answers chat completions.</source>
        <translation>wo Ihr Anbieter Chat-Completions beantwortet.</translation>
    </message>
    <message>
        <source>your key; empty for a server of your own that asks for none.</source>
        <translation>Ihr Schlüssel; leer bei einem eigenen Server, der keinen verlangt.</translation>
    </message>
    <message>
        <source>the model&apos;s name; the design leaves it open.</source>
        <translation>der Name des Modells; der Entwurf lässt ihn offen.</translation>
    </message>
    <message>
        <source>the model that was chosen, by its name in Ogive.</source>
        <translation>das gewählte Modell, mit seinem Namen in Ogive.</translation>
    </message>
    <message>
        <source>calls at a time, from the design; your provider&apos;s limits may be lower.</source>
        <translation>gleichzeitige Aufrufe, aus dem Entwurf; die Grenzen Ihres Anbieters können niedriger sein.</translation>
    </message>
    <message>
        <source>your prompts, one job a line as in jobs.example.jsonl.</source>
        <translation>Ihre Prompts, je Zeile ein Auftrag wie in jobs.example.jsonl.</translation>
    </message>
    <message>
        <source>how a prompt becomes an answer: add retrieval, tools and checks there.</source>
        <translation>wie aus einem Prompt eine Antwort wird: Ergänzen Sie dort Retrieval, Tools und Prüfungen.</translation>
    </message>
    <message>
        <source>To run</source>
        <translation>Zum Starten</translation>
    </message>
    <message>
        <source>The worker needs Python 3.11 and no packages; requirements.txt lists those of what was chosen. Started again, it goes on where it stopped. Jobs that failed for good are in dead.jsonl with their reasons; mend them and start again.</source>
        <translation>Der Worker braucht Python 3.11 und keine Pakete; requirements.txt führt die des Gewählten auf. Erneut gestartet, macht er weiter, wo er aufgehört hat. Endgültig gescheiterte Aufträge stehen mit ihren Gründen in dead.jsonl; beheben Sie diese, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>compose.yaml starts what was chosen on this machine alone. It is a beginning, not a production setup: no copies, no backups, no encryption on the way.</source>
        <translation>compose.yaml startet das Gewählte nur auf dieser Maschine. Es ist ein Anfang, kein Produktions-Setup: keine Kopien, keine Backups, keine Verschlüsselung bei der Übertragung.</translation>
    </message>
    <message>
        <source>%1; look for a newer version (source: %2, %3).</source>
        <translation>%1; achten Sie auf eine neuere Version (Quelle: %2, %3).</translation>
    </message>
    <message>
        <source>Starter kit for %1</source>
        <translation>Starter-Kit für %1</translation>
    </message>
    <message>
        <source>Made for the scenario “%1”. Knowledge: %2 %3. A worker that runs a batch of prompts: a bounded number at a time, with retries and a list of what failed.</source>
        <translation>Erstellt für das Szenario „%1“. Wissensbasis: %2 %3. Ein Worker, der einen Batch von Prompts abarbeitet: eine begrenzte Zahl zugleich, mit Wiederholungen und einer Liste der Fehlschläge.</translation>
    </message>
    <message>
        <source>Packages of what was chosen in “%1”.</source>
        <translation>Pakete des in „%1“ Gewählten.</translation>
    </message>
    <message>
        <source>Copy this file to .env and fill it in; never check .env in.</source>
        <translation>Kopieren Sie diese Datei nach .env, und füllen Sie sie aus; checken Sie .env nie ein.</translation>
    </message>
    <message>
        <source>Where %1 answers; see its documentation.</source>
        <translation>Wo %1 antwortet; siehe die Dokumentation dazu.</translation>
    </message>
    <message>
        <source>The name that the provider gives the model may differ.</source>
        <translation>Der Name, den der Anbieter dem Modell gibt, kann abweichen.</translation>
    </message>
    <message>
        <source>Calls at a time, attempts for each, seconds that one may take.</source>
        <translation>Gleichzeitige Aufrufe, Versuche je Aufruf, Sekunden, die einer dauern darf.</translation>
    </message>
    <message>
        <source>For the containers.</source>
        <translation>Für die Container.</translation>
    </message>
    <message>
        <source>For a first machine: reachable from it alone, without copies or backups of the data.</source>
        <translation>Für eine erste Maschine: nur von ihr selbst erreichbar, ohne Kopien oder Backups der Daten.</translation>
    </message>
</context>
<context>
    <name>structurizr</name>
    <message>
        <source>Sends prompts to</source>
        <translation>Sendet Prompts an</translation>
    </message>
    <message>
        <source>Embeds texts with</source>
        <translation>Bettet Texte ein mit</translation>
    </message>
    <message>
        <source>Searches in</source>
        <translation>Sucht in</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Comparison of options</source>
        <translation>Vergleich der Optionen</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>derived from defaults</source>
        <translation>aus Vorgaben abgeleitet</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Checks and practices</source>
        <translation>Prüfungen und Praktiken</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>not a finite number</source>
        <translation>keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 liegt außerhalb von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is none of the choices</source>
        <translation>%1 gehört nicht zur Auswahl</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Verwenden Sie eines von: %1</translation>
    </message>
    <message>
        <source>unknown choice &quot;%1&quot;</source>
        <translation>unbekannte Auswahl &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text is longer than 2,000 bytes</source>
        <translation>der Text ist länger als 2.000 Byte</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>erwartet wird eine ganze Zahl</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>erwartet wird eine Zahl</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>erwartet wird true oder false</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>erwartet wird eines von: %1</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>erwartet wird ein Text</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>%1 options still possible</source>
        <translation>%1 Optionen noch möglich</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <translation>%1 Ja</translation>
    </message>
    <message>
        <source>%1 No</source>
        <translation>%1 Nein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>sonst %1</translation>
    </message>
    <message>
        <source>up to %1 %2</source>
        <translation>bis %1 %2</translation>
    </message>
    <message>
        <source>under %1 %2</source>
        <translation>unter %1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>more than %1 up to %2</source>
        <translation>mehr als %1 bis %2</translation>
    </message>
    <message>
        <source>more than %1 to under %2</source>
        <translation>mehr als %1 bis unter %2</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>keine Eingabe</translation>
    </message>
    <message>
        <source>any input</source>
        <translation>jede Eingabe</translation>
    </message>
    <message>
        <source>1 more case</source>
        <translation>1 weiterer Fall</translation>
    </message>
    <message>
        <source>%1 more cases</source>
        <translation>%1 weitere Fälle</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 nor %2</source>
        <translation>%1 und nicht %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 of the chosen %2</source>
        <translation>%1 der Wahl für %2</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>%1 is stated</source>
        <translation>%1 ist angegeben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>Change the yellow cell: tokens, lines and total follow. The decisions stay as they are now; Ogive itself would decide anew.</source>
        <translation>Ändern Sie die gelbe Zelle: Token, Positionen und Summe folgen. Die Entscheidungen bleiben, wie sie jetzt sind; Ogive selbst würde neu entscheiden.</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>Tage pro Monat</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Anfragen pro Monat</translation>
    </message>
    <message>
        <source>Processors that the peak of one request a day keeps busy</source>
        <translation>Prozessoren, die die Spitze von einer Anfrage pro Tag auslastet</translation>
    </message>
    <message>
        <source>Processors at least</source>
        <translation>Prozessoren mindestens</translation>
    </message>
    <message>
        <source>Price of a processor with its memory, a month</source>
        <translation>Preis eines Prozessors mit seinem Speicher, pro Monat</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Tokens a request</source>
        <translation>Token pro Anfrage</translation>
    </message>
    <message>
        <source>Tokens a month</source>
        <translation>Token pro Monat</translation>
    </message>
    <message>
        <source>Price of 1M tokens, with retries, batches and savings</source>
        <translation>Preis von 1M Token, mit Wiederholungen, Batches und Ersparnissen</translation>
    </message>
    <message>
        <source>US dollars a request</source>
        <translation>US-Dollar pro Anfrage</translation>
    </message>
    <message>
        <source>Fixed US dollars a month</source>
        <translation>Feste US-Dollar pro Monat</translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation>US-Dollar pro Monat</translation>
    </message>
    <message>
        <source>Ogive&apos;s estimate at the stated traffic</source>
        <translation>Schätzung von Ogive beim angegebenen Volumen</translation>
    </message>
    <message>
        <source>How it follows the traffic</source>
        <translation>Wie es dem Volumen folgt</translation>
    </message>
    <message>
        <source>Paid once, beside the total</source>
        <translation>Einmalig bezahlt, neben der Summe</translation>
    </message>
    <message>
        <source>Fixed: it does not change with the traffic</source>
        <translation>Fest: ändert sich nicht mit dem Volumen</translation>
    </message>
    <message>
        <source>In proportion to the requests</source>
        <translation>Proportional zu den Anfragen</translation>
    </message>
    <message>
        <source>In proportion to the requests, but never less than %1</source>
        <translation>Proportional zu den Anfragen, aber nie weniger als %1</translation>
    </message>
    <message>
        <source>Whole processors for the busiest moment</source>
        <translation>Ganze Prozessoren für die Spitze</translation>
    </message>
    <message>
        <source>In steps: the amount of the stated traffic, which does not follow here</source>
        <translation>In Stufen: der Betrag beim angegebenen Volumen, der hier nicht folgt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Summe pro Monat</translation>
    </message>
    <message>
        <source>not known: a line is not</source>
        <translation>nicht bekannt: eine Position ist es nicht</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Pro Anfrage</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Bills of all providers</source>
        <translation>Rechnungen aller Anbieter</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Aufgabenstellung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Utility Tree</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
</context>
</TS>
