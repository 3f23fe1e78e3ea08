<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>%1 ya existe y se ha dejado como está.</translation>
    </message>
    <message>
        <source>%1: the answers of %2 were read from %3 already.</source>
        <translation>%1: las respuestas de «%2» ya se leyeron de %3.</translation>
    </message>
</context>
<context>
    <name>AssumptionLedger</name>
    <message>
        <source>stated</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>assumed to follow from others</source>
        <translation>supuesto a partir de otros</translation>
    </message>
    <message>
        <source>follows from defaults</source>
        <translation>se deduce de valores predeterminados</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1 (within its range)</source>
        <extracomment>where a decision flips; the value is so uncertain that it may lie beyond</extracomment>
        <translation>%1 (dentro de su rango)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>where a decision flips, and how many times the value must grow or shrink</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <extracomment>the day by which an assumption was to be reviewed, and that this day is past</extracomment>
        <translation>%1 (vencido)</translation>
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
        <translation>GPU por réplica</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Caché KV</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Output tokens/s, ±35 %</source>
        <translation>Tokens de salida/s, ±35 %</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD al mes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Mean times of the stages in %1 steps, and what they come to, seconds</source>
        <translation>Tiempos medios de las etapas en %1 pasos y su suma, en segundos</translation>
    </message>
    <message>
        <source>Mean times of the stages, and what they come to, seconds</source>
        <translation>Tiempos medios de las etapas y su suma, en segundos</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>from mean to p95</source>
        <translation>de la media al p95</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
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
        <translation>p95 máximo</translation>
    </message>
    <message>
        <source>First output</source>
        <translation>Primera salida</translation>
    </message>
    <message>
        <source>Full answer</source>
        <translation>Respuesta completa</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo: %1</translation>
    </message>
    <message>
        <source>Memory of one replica, %1 sequences of %2 tokens, in %3</source>
        <translation>Memoria de una réplica, %1 secuencias de %2 tokens, en %3</translation>
    </message>
    <message>
        <source>by the rule of %1</source>
        <translation>según la regla de %1</translation>
    </message>
    <message>
        <source>by the general rule</source>
        <translation>según la regla general</translation>
    </message>
    <message>
        <source>Memory of one copy by compression, %1, in %2</source>
        <translation>Memoria de una copia según la compresión, %1, en %2</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Links and overhead</source>
        <translation>Enlaces y sobrecarga</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>most by any rule</source>
        <translation>máximo según cualquier regla</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>grows without end</source>
        <translation>crece sin límite</translation>
    </message>
    <message>
        <source>Requests in flight against requests per second, answers of %1</source>
        <translation>Solicitudes en curso según las solicitudes por segundo, respuestas de %1</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Solicitudes por segundo</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pico</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Solicitudes/s</translation>
    </message>
    <message>
        <source>× time of an answer</source>
        <translation>× tiempo de una respuesta</translation>
    </message>
    <message>
        <source>= in flight</source>
        <translation>= en curso</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <source>Several instances from</source>
        <translation>Varias instancias desde</translation>
    </message>
    <message>
        <source>Kubernetes from</source>
        <translation>Kubernetes desde</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilización</translation>
    </message>
    <message>
        <source>p95 wait</source>
        <translation>Espera p95</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Requests/day</source>
        <translation>Solicitudes/día</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 pasa a %2</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>%1, rank %2</source>
        <extracomment>a score and the place in the ranking</extracomment>
        <translation>%1, puesto %2</translation>
    </message>
    <message>
        <source>By the weights beside the table</source>
        <translation>Según los pesos junto a la tabla</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«%1» no se conoce</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adecuación</translation>
    </message>
    <message>
        <source>First in … of weightings</source>
        <translation>Frecuencia en primer puesto</translation>
    </message>
    <message>
        <source>How stable the ranking is: the share of random weights that put it first</source>
        <translation>Lo estable que es la clasificación: la proporción de pesos aleatorios que la ponen en primer lugar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>Desde entonces: %1</translation>
    </message>
    <message>
        <source>Not known: no source says.</source>
        <translation>No se conoce: ninguna fuente lo dice.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coste mensual</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>Datos más recientes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fijada</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendada</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>su elección</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>aún posible</translation>
    </message>
    <message>
        <source>never reached by these rules</source>
        <translation>inalcanzable con estas reglas</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>CostCharts</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>At its P10</source>
        <translation>En su P10</translation>
    </message>
    <message>
        <source>At its P90</source>
        <translation>En su P90</translation>
    </message>
    <message>
        <source>Share of variance</source>
        <translation>Parte de la varianza</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>US dollar</source>
        <translation>Dólar estadounidense</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Dólar australiano</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Real brasileño</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Dólar canadiense</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Franco suizo</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Yuan chino</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Corona checa</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Corona danesa</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Libra esterlina</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>Dólar de Hong Kong</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>Forinto húngaro</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <translation>Rupia indonesia</translation>
    </message>
    <message>
        <source>Israeli shekel</source>
        <translation>Séquel israelí</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Rupia india</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Yen japonés</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Won surcoreano</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Peso mexicano</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Corona noruega</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Dólar neozelandés</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Esloti polaco</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Corona sueca</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Dólar de Singapur</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Lira turca</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Rand sudafricano</translation>
    </message>
</context>
<context>
    <name>DecisionContent</name>
    <message>
        <source>%1 possible</source>
        <translation>%1 posibles</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1: igual</translation>
    </message>
    <message>
        <source>%1 costs the same</source>
        <translation>%1 cuesta lo mismo</translation>
    </message>
    <message>
        <source>%1: +%2</source>
        <translation>%1: +%2</translation>
    </message>
    <message>
        <source>%1 costs %2 a month more</source>
        <translation>%1 cuesta %2 más al mes</translation>
    </message>
    <message>
        <source>%1: −%2</source>
        <translation>%1: −%2</translation>
    </message>
    <message>
        <source>%1 costs %2 a month less</source>
        <translation>%1 cuesta %2 menos al mes</translation>
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
        <translation>según las reglas: %1</translation>
    </message>
    <message>
        <source>rules leave it open</source>
        <translation>las reglas la dejan pendiente</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Does not arise with these requirements (%1).</source>
        <translation>No procede con estos requisitos (%1).</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coste mensual</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>depends on the provider</source>
        <translation>depende del proveedor</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 por solicitud</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 · %2 % in budget</source>
        <translation>%1 · %2 % en presupuesto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>elección propia</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
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
        <translation>pendiente</translation>
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
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>Processors: %1</source>
        <translation>Procesadores: %1</translation>
    </message>
    <message>
        <source>Font: %1, %2 px</source>
        <translation>Tipo de letra: %1, %2 px</translation>
    </message>
    <message>
        <source>Screen: %1 × %2, scale %3, window %4 × %5</source>
        <translation>Pantalla: %1 × %2, escala %3, ventana %4 × %5</translation>
    </message>
    <message>
        <source>Theme: %1, as the system</source>
        <translation>Tema: %1, como el sistema</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tamaño del texto: %1 %</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Moneda: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>Knowledge: %1, edition %2, %3 fields, %4 decisions, %5 models, hash %6</source>
        <translation>Conocimiento: %1, edición %2, %3 campos, %4 decisiones, %5 modelos, hash %6</translation>
    </message>
    <message>
        <source>Knowledge folder: none</source>
        <translation>Carpeta de conocimiento: ninguna</translation>
    </message>
    <message>
        <source>Knowledge folder: %1, %2 files</source>
        <translation>Carpeta de conocimiento: %1, %2 archivos</translation>
    </message>
    <message>
        <source>Scenarios: %1, steps that can be undone: %2</source>
        <translation>Escenarios: %1, pasos que pueden deshacerse: %2</translation>
    </message>
    <message>
        <source>Memory: %1, at most %2</source>
        <translation>Memoria: %1, como máximo %2</translation>
    </message>
    <message>
        <source>Evaluating the scenario: %1</source>
        <translation>Evaluación del escenario: %1</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>Changes %1</source>
        <translation>Cambia %1</translation>
    </message>
    <message>
        <source>%1 would be %2</source>
        <extracomment>a decision, and what somebody&apos;s answers make of it</extracomment>
        <translation>%1 sería %2</translation>
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
        <translation>No lo sabe: %1</translation>
    </message>
    <message>
        <source>%1: open, or does not arise</source>
        <translation>%1: pendiente o no procede</translation>
    </message>
    <message>
        <source>By all answers of %1: %2 becomes %3</source>
        <extracomment>who answered, a decision, and what it becomes</extracomment>
        <translation>Con todas las respuestas de %1: %2 pasa a %3</translation>
    </message>
    <message>
        <source>Nobody disagrees.</source>
        <translation>Nadie discrepa.</translation>
    </message>
    <message>
        <source>The one disagreement makes no difference to any decision.</source>
        <translation>El único desacuerdo no afecta a ninguna decisión.</translation>
    </message>
    <message>
        <source>None of %1 disagreements makes a difference to any decision.</source>
        <translation>Ninguno de los %1 desacuerdos afecta a ninguna decisión.</translation>
    </message>
    <message>
        <source>The one disagreement changes an outcome.</source>
        <translation>El único desacuerdo cambia un resultado.</translation>
    </message>
    <message>
        <source>1 of %1 disagreements changes an outcome.</source>
        <translation>1 de %1 desacuerdos cambia un resultado.</translation>
    </message>
    <message>
        <source>%1 of %2 disagreements change an outcome.</source>
        <translation>%1 de %2 desacuerdos cambian un resultado.</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Amounts in %1: 1 USD = %2 %1</source>
        <translation>Importes en %1: 1 USD = %2 %1</translation>
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
        <translation>Entradas</translation>
    </message>
    <message>
        <source>%1, rule %2</source>
        <translation>%1, regla %2</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Línea %1 del archivo</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Derive it again</source>
        <translation>Volver a derivarlo</translation>
    </message>
    <message>
        <source>State this value</source>
        <translation>Indicar este valor</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset to default (%1)</source>
        <translation>Restablecer el valor predeterminado (%1)</translation>
    </message>
    <message>
        <source>Set to “not known”</source>
        <translation>Marcar como «no se conoce»</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <extracomment>the name of a scenario and the value of a requirement there</extracomment>
        <translation>Tomar %1</translation>
    </message>
    <message>
        <source>What does this field decide?</source>
        <translation>¿Qué decide este campo?</translation>
    </message>
    <message>
        <source>Edit assumption…</source>
        <translation>Editar supuesto…</translation>
    </message>
    <message>
        <source>State assumption…</source>
        <translation>Indicar supuesto…</translation>
    </message>
    <message>
        <source>Remove assumption</source>
        <translation>Eliminar supuesto</translation>
    </message>
    <message>
        <source>Give a range…</source>
        <translation>Dar un rango…</translation>
    </message>
</context>
<context>
    <name>FieldRemarks</name>
    <message>
        <source>0 is possible, but hardly meant.</source>
        <translation>0 es posible, pero difícilmente será lo que se quiere decir.</translation>
    </message>
    <message>
        <source>Plan with %1</source>
        <translation>Planificar con %1</translation>
    </message>
    <message>
        <source>So long a full answer is estimated to take on average. Requests in flight follow from it.</source>
        <translation>Es lo que se estima que tarda, en promedio, una respuesta completa. De ello se deducen las solicitudes en curso.</translation>
    </message>
</context>
<context>
    <name>FieldRole</name>
    <message>
        <source>%1: does not arise now</source>
        <translation>%1: ahora no procede</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1: %2, asked now</source>
        <extracomment>a decision and what it is now</extracomment>
        <translation>%1: %2, se pregunta ahora</translation>
    </message>
    <message>
        <source>%1: %2, not asked on this path</source>
        <translation>%1: %2, no se pregunta en este camino</translation>
    </message>
    <message>
        <source>no value of it alone changes that</source>
        <translation>ningún valor suyo por sí solo lo cambia</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <extracomment>titles, and how many more there are</extracomment>
        <translation>%1; y %2 más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what reads a field, and how many: &quot;Checks: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What a month costs</source>
        <translation>Lo que cuesta un mes</translation>
    </message>
    <message>
        <source>What is needed to run</source>
        <translation>Lo que se necesita para operar</translation>
    </message>
    <message>
        <source>%1, which follows from it</source>
        <translation>%1, que se deduce de ello</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Controles de seguridad</translation>
    </message>
    <message>
        <source>Tasks of the roadmap</source>
        <translation>Tareas de la hoja de ruta</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1 or any other text</source>
        <translation>%1 o cualquier otro texto</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>Unidad: %1.</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Valores: %1.</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>the last of several classes of a number: &quot;Small below 1M, then Large&quot;</extracomment>
        <translation>después, %1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and the classes of its values: &quot;Vectors: Small below 1M, then Large&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stated, instead of %1</source>
        <translation>indicado, en lugar de %1</translation>
    </message>
    <message>
        <source>= %1, %2</source>
        <translation>= %1, %2</translation>
    </message>
    <message>
        <source>= %1, from defaults</source>
        <translation>= %1, de valores predeterminados</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unidad: %1</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valores: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>No decision reads it.</source>
        <translation>Ninguna decisión lo lee.</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Lo leen: %1</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>It is open in another window of Ogive.</source>
        <translation>Está abierto en otra ventana de Ogive.</translation>
    </message>
    <message>
        <source>It has been open in another window of Ogive since %1 (process %2).</source>
        <extracomment>a time, and the number of a process</extracomment>
        <translation>Está abierto en otra ventana de Ogive desde: %1 (proceso %2).</translation>
    </message>
    <message>
        <source>It has been open in a window of Ogive on %2 since %1.</source>
        <extracomment>a time, and the name of a computer</extracomment>
        <translation>Está abierto en una ventana de Ogive, en el equipo «%2», desde: %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios en «%1»?</translation>
    </message>
    <message>
        <source>Without saving, what was changed since the last save is lost.</source>
        <translation>Si no guarda, se perderá lo que se cambió desde la última vez que se guardó.</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Abierto en otro lugar</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere</source>
        <translation>«%1» está abierto en otro lugar</translation>
    </message>
    <message>
        <source>A copy is a new design, to be saved under another name. If both windows edit the file itself, the one that saves later is asked before it replaces what the other one saved.</source>
        <translation>Una copia es un diseño nuevo, que se guarda con otro nombre. Si ambas ventanas editan el archivo mismo, a la que guarde más tarde se le pregunta antes de sustituir lo que guardó la otra.</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Abrir una &amp;copia</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>&amp;Abrir igualmente</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened</source>
        <translation>Otro programa cambió «%1» después de abrirlo</translation>
    </message>
    <message>
        <source>Overwriting replaces what the other program wrote.</source>
        <translation>Sobrescribir sustituye lo que escribió el otro programa.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
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
        <translation>pendiente, o no se pregunta</translation>
    </message>
    <message>
        <source>From %1: %2 becomes %3</source>
        <extracomment>a value of a field, a decision, what it becomes: &quot;From 100 001 /day: Architecture becomes Microservices&quot;</extracomment>
        <translation>Desde %1: %2 pasa a %3</translation>
    </message>
    <message>
        <source>Below %1: %2 becomes %3</source>
        <translation>Por debajo de %1: %2 pasa a %3</translation>
    </message>
    <message>
        <source>With %1: %2 becomes %3</source>
        <translation>Con %1: %2 pasa a %3</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <extracomment>a value of a field, and what a decision becomes: &quot;from 100 001 /day: Microservices&quot;</extracomment>
        <translation>desde %1: %2</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>por debajo de %1: %2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>con %1: %2</translation>
    </message>
    <message>
        <source>%1 → %2 from %3</source>
        <extracomment>a decision, what it becomes, and a value of a field: &quot;Architecture → Microservices from 100 001 /day&quot;</extracomment>
        <translation>%1 → %2 desde %3</translation>
    </message>
    <message>
        <source>%1 → %2 below %3</source>
        <translation>%1 → %2 por debajo de %3</translation>
    </message>
    <message>
        <source>%1 → %2 with %3</source>
        <translation>%1 → %2 con %3</translation>
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
        <translation>Esfuerzo: %1, de %2 a %3 días</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Working days %1 to %2</source>
        <translation>Días laborables %1 a %2</translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation>En la ruta crítica</translation>
    </message>
    <message>
        <source>May slip by %1</source>
        <translation>Puede retrasarse %1</translation>
    </message>
    <message>
        <source>Added slack: %1</source>
        <translation>Holgura añadida: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después de: %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Quién: %1</translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Hecho cuando: %1</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Left out on purpose; Delete takes it up again</source>
        <translation>Omitida a propósito; Supr vuelve a incluirla</translation>
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
        <translation>omitida</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1, as of %2</source>
        <extracomment>Where a record is from, and its date</extracomment>
        <translation>%1, a fecha de %2</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <source>What Ogive decides by, as its knowledge has it: %1, edition %2.</source>
        <translation>Con qué decide Ogive, según su conocimiento: %1, edición %2.</translation>
    </message>
    <message>
        <source>Each decision has a chapter: its question, what it looks at, every option with what speaks for and against it, and the rules of each rule set in words.</source>
        <translation>Cada decisión tiene un capítulo: su pregunta, en qué se fija, cada opción con lo que habla a favor y en contra, y las reglas de cada conjunto, en palabras.</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Conjuntos de reglas</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Where it applies: %1</source>
        <translation>Dónde se aplica: %1</translation>
    </message>
    <message>
        <source>A part of %1.</source>
        <translation>Una parte de %1.</translation>
    </message>
    <message>
        <source>It arises where %1.</source>
        <translation>Procede cuando %1.</translation>
    </message>
    <message>
        <source>It looks at: %1.</source>
        <translation>Se fija en: %1.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Named for: %1</source>
        <translation>Se nombra para: %1</translation>
    </message>
    <message>
        <source>Ruled out where %1: %2</source>
        <translation>Se descarta cuando %1: %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>Datos más recientes</translation>
    </message>
    <message>
        <source>Yes, if %1</source>
        <translation>Sí, si %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>lo que mejor distingue las opciones</translation>
    </message>
    <message>
        <source>Whatever it is, it can&apos;t change this decision now: %1.</source>
        <translation>Sea lo que sea, ahora no puede cambiar esta decisión: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an option and its score</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dominated: another is as good by every criterion</source>
        <translation>dominada: otra es igual de buena en todos los criterios</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Not known yet.</source>
        <translation>%1 Aún no se conoce.</translation>
    </message>
</context>
<context>
    <name>KnowledgeChanges</name>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
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
        <translation>%1 %2, precios a fecha de %3</translation>
    </message>
    <message>
        <source>This design was saved with other knowledge (%1). No decision changes.</source>
        <translation>Este diseño se guardó con otro conocimiento (%1). No cambia ninguna decisión.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This design was saved with other knowledge (%1). With the present one these decisions change, and the file stays as it is until you save:
%2</source>
        <translation>Este diseño se guardó con otro conocimiento (%1). Con el actual cambian estas decisiones, y el archivo queda como está hasta que usted lo guarde:
%2</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrada en caché</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Escritura en caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Batch input</source>
        <translation>Entrada por lotes</translation>
    </message>
    <message>
        <source>Batch output</source>
        <translation>Salida por lotes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>%1, prompts from %2 tokens</source>
        <translation>%1, prompts desde %2 tokens</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
</context>
<context>
    <name>OtherValue</name>
    <message>
        <source>no range of its own</source>
        <translation>sin rango propio</translation>
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
        <translation>Se deduce de otros requisitos: tome aquel del que procede</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>The design this report was made from</source>
        <translation>El diseño a partir del cual se hizo este informe</translation>
    </message>
    <message>
        <source>%1 · the design file is attached to this PDF</source>
        <translation>%1 · el archivo de diseño va adjunto a este PDF</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Figura %1.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Tabla %1.</translation>
    </message>
</context>
<context>
    <name>PreviewAccessibility</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message>
        <source>P10 %1 to P90 %2</source>
        <extracomment>the values that a tenth and nine tenths of the cases lie below, the second with its unit</extracomment>
        <translation>P10 %1 a P90 %2</translation>
    </message>
    <message>
        <source>%1 to %2, most likely %3</source>
        <extracomment>the least, the greatest with its unit, and the most likely value</extracomment>
        <translation>%1 a %2, lo más probable %3</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Excluded: %1</source>
        <translation>Excluidas: %1</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Descartadas: %1</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>Sin clasificar: %1</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«%1» no se conoce</translation>
    </message>
</context>
<context>
    <name>RecoveryOffers</name>
    <message>
        <source>It was never saved.</source>
        <translation>Nunca se guardó.</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Su archivo ya no existe.</translation>
    </message>
    <message>
        <source>Its file was changed since.</source>
        <translation>Su archivo cambió desde entonces.</translation>
    </message>
    <message>
        <source>“%1” had changes that were not saved when Ogive ended (%2).</source>
        <extracomment>a design and a time</extracomment>
        <translation>«%1» tenía cambios sin guardar cuando terminó Ogive (%2).</translation>
    </message>
    <message>
        <source>“%1” had changes that were not saved when Ogive ended (%2). %3</source>
        <extracomment>a design, a time, and a sentence about its file</extracomment>
        <translation>«%1» tenía cambios sin guardar cuando terminó Ogive (%2). %3</translation>
    </message>
</context>
<context>
    <name>RoadmapFiles</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Mermaid gantt (*.mmd)</source>
        <translation>Mermaid gantt (*.mmd)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save roadmap</source>
        <translation>Guardar hoja de ruta</translation>
    </message>
    <message>
        <source>The roadmap could not be written to %1. Choose a folder you may write to.</source>
        <translation>No se pudo escribir la hoja de ruta en %1. Elija una carpeta en la que tenga permiso de escritura.</translation>
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
        <translation>Todos los escenarios cuestan lo mismo: %1 al mes</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month</source>
        <translation>%1 es el más caro: %2 al mes</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month, hardly more than %3</source>
        <translation>%1 es el más caro: %2 al mes, apenas más que %3</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month, %3 times as much as %4</source>
        <translation>%1 es el más caro: %2 al mes, %3 veces más que %4</translation>
    </message>
    <message>
        <source>Monthly cost by line, typical use</source>
        <translation>Coste mensual por línea, uso típico</translation>
    </message>
</context>
<context>
    <name>ScenarioCopy</name>
    <message>
        <source>Copy %1 from %2 to the others</source>
        <extracomment>what is copied, and the names of scenarios</extracomment>
        <translation>Copiar «%1» de «%2» a los demás</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>Copiar «%1» de «%2» a «%3»</translation>
    </message>
</context>
<context>
    <name>ScenarioEdits</name>
    <message>
        <source>Scenario %1</source>
        <translation>Escenario %1</translation>
    </message>
    <message>
        <source>What-if %1</source>
        <translation>Hipótesis %1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>the name of a scenario</extracomment>
        <translation>%1, copia</translation>
    </message>
</context>
<context>
    <name>ScenarioHead</name>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>a la vista</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado con</translation>
    </message>
</context>
<context>
    <name>ShownFinding</name>
    <message>
        <source>Not as approved</source>
        <translation>Distinto de lo aprobado</translation>
    </message>
</context>
<context>
    <name>ShownMoney</name>
    <message>
        <source>%1, amounts in %2</source>
        <translation>%1, importes en %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
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
        <translation>también cambia: %1</translation>
    </message>
</context>
<context>
    <name>TreeContent</name>
    <message>
        <source>never reached</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>su elección</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>aún posible</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <extracomment>%1 is one or several requirements</extracomment>
        <translation>%1: aún no se conoce</translation>
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
        <translation>Sin respuesta: %1. El camino termina aquí.</translation>
    </message>
    <message>
        <source>Never reached: no requirements lead to this question.</source>
        <translation>Inalcanzable: ningún requisito conduce a esta pregunta.</translation>
    </message>
    <message>
        <source>Not asked with these requirements.</source>
        <translation>No se pregunta con estos requisitos.</translation>
    </message>
    <message>
        <source>Answer yes, because %1. On the path taken.</source>
        <translation>La respuesta es sí, porque %1. En el camino seguido.</translation>
    </message>
    <message>
        <source>Answer no, because %1. On the path taken.</source>
        <translation>La respuesta es no, porque %1. En el camino seguido.</translation>
    </message>
    <message>
        <source>Recommended: the path taken ends here. %1</source>
        <translation>Recomendado: el camino seguido termina aquí. %1</translation>
    </message>
    <message>
        <source>Your own choice, against the recommendation.</source>
        <translation>Su propia elección, contra la recomendación.</translation>
    </message>
    <message>
        <source>Never reached: no requirements lead to this outcome here.</source>
        <translation>Inalcanzable: ningún requisito conduce aquí a este resultado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One change away: %1.</source>
        <translation>A un cambio: %1.</translation>
    </message>
    <message>
        <source>Outcome, still possible while a value is not known.</source>
        <translation>Resultado aún posible mientras no se conozca un valor.</translation>
    </message>
    <message>
        <source>Outcome, not reached with these requirements.</source>
        <translation>Resultado que no se alcanza con estos requisitos.</translation>
    </message>
    <message>
        <source>Your own choice. No rule leads to this option.</source>
        <translation>Su propia elección. Ninguna regla conduce a esta opción.</translation>
    </message>
    <message>
        <source>No rule leads to this option.</source>
        <translation>Ninguna regla conduce a esta opción.</translation>
    </message>
</context>
<context>
    <name>TreeGeometry</name>
    <message>
        <source>1 change away:</source>
        <translation>A 1 cambio:</translation>
    </message>
</context>
<context>
    <name>TreePicture</name>
    <message>
        <source>1 change away: %1</source>
        <translation>A 1 cambio: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose a folder you may write to.</source>
        <translation>No se pudo escribir la imagen en %1. Elija una carpeta en la que tenga permiso de escritura.</translation>
    </message>
</context>
<context>
    <name>WorkshopRecord</name>
    <message>
        <source>None</source>
        <extracomment>nothing is chosen</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Debatir</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>The room has not voted. During the presentation V counts hands; here “Add” notes them.</source>
        <translation>La sala no ha votado. Durante la presentación, V cuenta las manos; aquí «Añadir» las anota.</translation>
    </message>
    <message>
        <source>Counted by fist-of-five, hands with 0 to 5 fingers: %1. A number that is changed here drops them.</source>
        <translation>Contado de puño a cinco, manos con 0 a 5 dedos: %1. Si se cambia un número aquí, se descartan.</translation>
    </message>
    <message>
        <source>Count at least one hand.</source>
        <translation>Cuente al menos una mano.</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Dots of an option</source>
        <translation>Puntos de una opción</translation>
    </message>
    <message>
        <source>No dots were given. The presentation counts them by option; here “Add” notes them.</source>
        <translation>No se dieron puntos. La presentación los cuenta por opción; aquí «Añadir» los anota.</translation>
    </message>
    <message>
        <source>Give at least one dot.</source>
        <translation>Dé al menos un punto.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <extracomment>a field of a form</extracomment>
        <translation>«%1» no debe quedar vacío.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>No question is open. During the presentation O asks one; here “Add” does.</source>
        <translation>No hay preguntas abiertas. Durante la presentación, O plantea una; aquí, «Añadir».</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Open until it has one</source>
        <translation>Abierta hasta que tenga una</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>Quién lo averigua</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Nothing is to be done yet. “Add” notes what follows from the workshop.</source>
        <translation>Aún no hay nada que hacer. «Añadir» anota lo que se deduce del taller.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No notes yet. During the presentation N writes one; here “Add” does.</source>
        <translation>Aún no hay notas. Durante la presentación, N escribe una; aquí, «Añadir».</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Votes by name</source>
        <translation>Votos nominales</translation>
    </message>
    <message>
        <source>Vote by name</source>
        <translation>Voto nominal</translation>
    </message>
    <message>
        <source>Nobody voted by name. “Add” notes what somebody said of a decision.</source>
        <translation>Nadie votó nominalmente. «Añadir» anota lo que alguien dijo de una decisión.</translation>
    </message>
    <message>
        <source>agree, discuss or against</source>
        <translation>de acuerdo, debatir o en contra</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>WorkshopReplay</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>What-if kept</source>
        <translation>Hipótesis conservada</translation>
    </message>
    <message>
        <source>What-if dropped</source>
        <translation>Hipótesis desechada</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Elección propia</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>a decision that the knowledge no longer has</source>
        <translation>una decisión que el conocimiento ya no tiene</translation>
    </message>
    <message>
        <source>%1 · %2 · 1 event</source>
        <translation>%1 · %2 · 1 evento</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 events</source>
        <extracomment>when a session began, a scenario, and how much happened</extracomment>
        <translation>%1 · %2 · %3 eventos</translation>
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
        <translation>%1 pasa a %2</translation>
    </message>
    <message>
        <source>did not arise</source>
        <translation>no procedía</translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>open</source>
        <extracomment>what a decision comes to while more than one outcome is possible</extracomment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>an option that the knowledge no longer has</source>
        <translation>una opción que el conocimiento ya no tiene</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>several names, and the last one</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>1 price older than %1 days</source>
        <translation>1 precio de más de %1 días</translation>
    </message>
    <message>
        <source>%1 prices older than %2 days</source>
        <translation>%1 precios de más de %2 días</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>no existe el requisito &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file may be of another design, or of other knowledge</source>
        <translation>El archivo puede ser de otro diseño o de otro conocimiento</translation>
    </message>
    <message>
        <source>an answer is a number, a text, true or false</source>
        <translation>una respuesta es un número, un texto, true o false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation>&quot;%1&quot; se responde dos veces</translation>
    </message>
    <message>
        <source>this is no file of answers: &quot;format&quot; must be &quot;ogive-answers&quot;</source>
        <translation>no es un archivo de respuestas: &quot;format&quot; debe ser &quot;ogive-answers&quot;</translation>
    </message>
    <message>
        <source>this file of answers needs a newer Ogive</source>
        <translation>este archivo de respuestas necesita un Ogive más reciente</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>la versión debe ser un número entero a partir de 1</translation>
    </message>
    <message>
        <source>the answers have no name</source>
        <translation>las respuestas no tienen nombre</translation>
    </message>
    <message>
        <source>Write the participant&apos;s name behind &quot;by&quot;</source>
        <translation>Escriba el nombre del participante detrás de &quot;by&quot;</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>there is not enough memory for this</source>
        <translation>no hay memoria suficiente para esto</translation>
    </message>
    <message>
        <source>there is no display to open the workbench on</source>
        <translation>no hay ninguna pantalla en la que abrir el banco de trabajo</translation>
    </message>
    <message>
        <source>Use a command such as export or screenshot; see ogive --help</source>
        <translation>Use un comando como export o screenshot; consulte ogive --help</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>name the knowledge folder with --into, or say --dry-run</source>
        <translation>indique la carpeta de conocimiento con --into o use --dry-run</translation>
    </message>
    <message>
        <source>name a design, or requirement sets with --batch</source>
        <translation>indique un diseño, o juegos de requisitos con --batch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no window size</source>
        <translation>&quot;%1&quot; no es un tamaño de ventana</translation>
    </message>
    <message>
        <source>Give width and height from 320 to 8192, such as 1440x900</source>
        <translation>Indique el ancho y el alto, de 320 a 8192, como 1440x900</translation>
    </message>
    <message>
        <source>Ogive does not speak &quot;%1&quot;</source>
        <translation>Ogive no ofrece el idioma &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no view &quot;%1&quot;</source>
        <translation>no existe la vista &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: overview, decision:ID, decision:ID:map, decision:ID:rules, compare:ID, cost, capacity, scenarios, controls, roadmap, report, present:N, present:PAGE, knowledge, knowledge:SECTION</source>
        <translation>Existen: overview, decision:ID, decision:ID:map, decision:ID:rules, compare:ID, cost, capacity, scenarios, controls, roadmap, report, present:N, present:PAGE, knowledge, knowledge:SECTION</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded</source>
        <translation>la imagen no se puede codificar</translation>
    </message>
    <message>
        <source>standard output can&apos;t be written</source>
        <translation>no se puede escribir en la salida estándar</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>supera el límite de %1 MB</translation>
    </message>
    <message>
        <source>the design was made by a newer Ogive (version %1 of the format)</source>
        <translation>el diseño lo creó un Ogive más reciente (versión %1 del formato)</translation>
    </message>
    <message>
        <source>Update Ogive; the workbench opens it to look at</source>
        <translation>Actualice Ogive; el banco de trabajo lo abre para consultarlo</translation>
    </message>
    <message>
        <source>the design has no scenario &quot;%1&quot;</source>
        <translation>el diseño no tiene el escenario &quot;%1&quot;</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Tiene: %1</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>no existe el conjunto de reglas &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Existen: %1</translation>
    </message>
    <message>
        <source>there is no kind of record &quot;%1&quot;</source>
        <translation>no existe la clase de registro &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>no existe: %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>See: ogive knowledge list %1</source>
        <translation>Consulte: ogive knowledge list %1</translation>
    </message>
    <message>
        <source>standard input can be either the tables or the batch</source>
        <translation>la entrada estándar puede ser las tablas o el lote, no ambas cosas</translation>
    </message>
    <message>
        <source>standard input can be either the tables or the inputs</source>
        <translation>la entrada estándar puede ser las tablas o las entradas, no ambas cosas</translation>
    </message>
    <message>
        <source>only one of the two designs can come from standard input</source>
        <translation>solo uno de los dos diseños puede venir de la entrada estándar</translation>
    </message>
    <message>
        <source>Name a file for the other</source>
        <translation>Indique un archivo para el otro</translation>
    </message>
    <message>
        <source>this is the ending of designs, which an export would replace</source>
        <translation>esta es la extensión de los diseños, que una exportación sustituiría</translation>
    </message>
    <message>
        <source>Choose a name that ends otherwise</source>
        <translation>Elija un nombre con otra extensión</translation>
    </message>
    <message>
        <source>the file&apos;s ending names no format</source>
        <translation>la extensión del archivo no corresponde a ningún formato</translation>
    </message>
    <message>
        <source>Use an ending such as .pdf or .md, or say --as and one of: %1</source>
        <translation>Use una extensión como .pdf o .md, o indique --as y uno de: %1</translation>
    </message>
    <message>
        <source>name a model and its inputs, or ask for the models with --list</source>
        <translation>indique un modelo y sus entradas, o pida los modelos con --list</translation>
    </message>
    <message>
        <source>a file of answers ends in %1</source>
        <translation>un archivo de respuestas termina en %1</translation>
    </message>
    <message>
        <source>Choose a name that ends so</source>
        <translation>Elija un nombre que termine así</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>no existe el requisito &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>capacity</name>
    <message>
        <source>expected 1 to %1 availabilities</source>
        <translation>se esperaban de 1 a %1 disponibilidades</translation>
    </message>
    <message>
        <source>lam × service_s, the offered load, must be at most %1</source>
        <translation>lam × service_s, la carga ofrecida, debe ser como máximo %1</translation>
    </message>
    <message>
        <source>vertical scaling</source>
        <translation>escalado vertical</translation>
    </message>
    <message>
        <source>horizontal scaling</source>
        <translation>escalado horizontal</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>%1 requests in flight: one larger machine is enough</source>
        <translation>%1 solicitudes en curso: basta una máquina más grande</translation>
    </message>
    <message>
        <source>%1 requests in flight: several instances side by side</source>
        <translation>%1 solicitudes en curso: varias instancias en paralelo</translation>
    </message>
    <message>
        <source>%1 requests in flight: Kubernetes and a distributed cache</source>
        <translation>%1 solicitudes en curso: Kubernetes y una caché distribuida</translation>
    </message>
    <message>
        <source>1 replica keeps 95 of 100 waits within %1</source>
        <translation>1 réplica mantiene 95 de cada 100 esperas por debajo de %1</translation>
    </message>
    <message>
        <source>%1 replicas keep 95 of 100 waits within %2</source>
        <translation>%1 réplicas mantienen 95 de cada 100 esperas por debajo de %2</translation>
    </message>
    <message>
        <source>First output after %1 misses the target of %2</source>
        <translation>La primera salida tras %1 incumple el objetivo de %2</translation>
    </message>
    <message>
        <source>First output after %1, within the target of %2</source>
        <translation>Primera salida tras %1, dentro del objetivo de %2</translation>
    </message>
    <message>
        <source>The model provider alone works less than the target of %1 %</source>
        <translation>El proveedor del modelo por sí solo no alcanza el objetivo del %1 %</translation>
    </message>
    <message>
        <source>No number of replicas gets over %1 %; the target is %2 %</source>
        <translation>Ningún número de réplicas supera el %1 %; el objetivo es el %2 %</translation>
    </message>
    <message>
        <source>Five spare replicas reach %1 %; the target is %2 %</source>
        <translation>Cinco réplicas de reserva alcanzan el %1 %; el objetivo es el %2 %</translation>
    </message>
    <message>
        <source>%1 of %2 replicas needed: %3 % of the time</source>
        <translation>%1 de %2 réplicas necesarias: el %3 % del tiempo</translation>
    </message>
    <message>
        <source>A day&apos;s lot is empty</source>
        <translation>El lote del día está vacío</translation>
    </message>
    <message>
        <source>%1 workers finish a day&apos;s lot in %2</source>
        <translation>%1 procesos terminan el lote de un día en %2</translation>
    </message>
    <message>
        <source>%1 fits on no GPU that is known</source>
        <translation>%1 no cabe en ninguna GPU conocida</translation>
    </message>
    <message>
        <source>%1 needs at least %2 × %3; its cache is not known</source>
        <translation>%1 necesita al menos %2 × %3; su caché no se conoce</translation>
    </message>
    <message>
        <source>%1 fits on %2 × %3</source>
        <translation>%1 cabe en %2 × %3</translation>
    </message>
    <message>
        <source>%1 × %2 serve %3 for %4 a month</source>
        <translation>%1 × %2 sirven %3 por %4 al mes</translation>
    </message>
    <message>
        <source>The index is empty</source>
        <translation>El índice está vacío</translation>
    </message>
    <message>
        <source>The index takes %1; %2 nodes hold it uncompressed</source>
        <translation>El índice ocupa %1; %2 nodos lo contienen sin comprimir</translation>
    </message>
    <message>
        <source>The index takes %1 on %2 nodes; compressed as little as %3 on %4</source>
        <translation>El índice ocupa %1 en %2 nodos; comprimido, solo %3 en %4</translation>
    </message>
    <message>
        <source>Month %1: %2 becomes %3</source>
        <translation>Mes %1: %2 pasa a %3</translation>
    </message>
    <message>
        <source>Month %1: more than %2 requests in flight</source>
        <translation>Mes %1: más de %2 solicitudes en curso</translation>
    </message>
    <message>
        <source>Month %1: fewer than %2 requests in flight</source>
        <translation>Mes %1: menos de %2 solicitudes en curso</translation>
    </message>
    <message>
        <source>No month is looked ahead</source>
        <translation>No se mira ningún mes hacia delante</translation>
    </message>
    <message>
        <source>Nothing changes within %1 months</source>
        <translation>Nada cambia en %1 meses</translation>
    </message>
    <message>
        <source>1.5 × the vectors (Qdrant)</source>
        <translation>1.5 × los vectores (Qdrant)</translation>
    </message>
    <message>
        <source>Twice the vectors (Weaviate)</source>
        <translation>El doble de los vectores (Weaviate)</translation>
    </message>
    <message>
        <source>Vectors and connections (Weaviate)</source>
        <translation>Vectores y conexiones (Weaviate)</translation>
    </message>
    <message>
        <source>Vectors and links + 10 % (OpenSearch)</source>
        <translation>Vectores y enlaces + 10 % (OpenSearch)</translation>
    </message>
    <message>
        <source>Vectors and links + 20 % (ScyllaDB)</source>
        <translation>Vectores y enlaces + 20 % (ScyllaDB)</translation>
    </message>
    <message>
        <source>HNSW graph as laid out (hnswlib, Faiss)</source>
        <translation>Grafo HNSW según su estructura (hnswlib, Faiss)</translation>
    </message>
    <message>
        <source>%1 × the vectors (Milvus, of its range)</source>
        <translation>%1 × los vectores (Milvus, de su rango)</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so there is no vector index.</source>
        <translation>No se recupera nada, así que no hay índice vectorial.</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Sin comprimir</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>Product codes</source>
        <translation>Códigos de producto</translation>
    </message>
    <message>
        <source>The peak needs %1 replicas; availability is computed for up to %2.</source>
        <translation>El pico necesita %1 réplicas; la disponibilidad se calcula hasta %2.</translation>
    </message>
    <message>
        <source>Replicas of the service</source>
        <translation>Réplicas del servicio</translation>
    </message>
    <message>
        <source>Replicas of the model</source>
        <translation>Réplicas del modelo</translation>
    </message>
    <message>
        <source>Model provider</source>
        <translation>Proveedor del modelo</translation>
    </message>
    <message>
        <source>Vector database</source>
        <translation>Base de datos vectorial</translation>
    </message>
    <message>
        <source>16 of them hold less than the weights and the cache of %1 sequences.</source>
        <translation>16 de ellas contienen menos que los pesos y la caché de %1 secuencias.</translation>
    </message>
    <message>
        <source>Not by %1, which is asked for.</source>
        <translation>No es de %1, que es lo que se pide.</translation>
    </message>
    <message>
        <source>Its memory is not known.</source>
        <translation>Su memoria no se conoce.</translation>
    </message>
    <message>
        <source>Models are not self-hosted, so no GPU has to be planned.</source>
        <translation>Los modelos no son autoalojados, así que no hay que planificar ninguna GPU.</translation>
    </message>
    <message>
        <source>The model is not decided yet.</source>
        <translation>El modelo aún no está decidido.</translation>
    </message>
    <message>
        <source>No GPU by %1 is known, so none can be planned.</source>
        <translation>No se conoce ninguna GPU de %1, así que no se puede planificar ninguna.</translation>
    </message>
    <message>
        <source>How many parameters %1 has is not known, so neither is its memory.</source>
        <translation>No se conoce cuántos parámetros tiene %1; por tanto, tampoco su memoria.</translation>
    </message>
    <message>
        <source>From month %1 on the load is larger than can be computed.</source>
        <translation>A partir del mes %1 la carga es mayor de lo que se puede calcular.</translation>
    </message>
    <message>
        <source>Work does not come in batches.</source>
        <translation>El trabajo no llega por lotes.</translation>
    </message>
    <message>
        <source>The longest wait is 0: a lot that is wanted at once can&apos;t be spread over time.</source>
        <translation>La espera máxima es 0: un lote que se quiere de inmediato no puede repartirse en el tiempo.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>No se conoce: %1.</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Re-ranking</source>
        <translation>Reordenación</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decodificación</translation>
    </message>
    <message>
        <source>expected 1 to %1 stages</source>
        <translation>se esperaban de 1 a %1 etapas</translation>
    </message>
    <message>
        <source>the percentiles of the stages lie too far apart</source>
        <translation>los percentiles de las etapas están demasiado separados</translation>
    </message>
    <message>
        <source>q is too near to 1</source>
        <translation>q está demasiado cerca de 1</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>open, %1 possible</source>
        <translation>pendiente, %1 posibles</translation>
    </message>
    <message>
        <source>overridden, rules say %1</source>
        <translation>elección propia; según las reglas: %1</translation>
    </message>
    <message>
        <source>overridden, rules leave it open</source>
        <translation>elección propia; las reglas la dejan pendiente</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>down %1 hours a year</source>
        <translation>inactividad: %1 horas al año</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>ninguna sirve</translation>
    </message>
    <message>
        <source>%1 in each of %2 replicas</source>
        <translation>%1 en cada una de %2 réplicas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Monthly cost, typical use</source>
        <translation>Coste mensual, uso típico</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Por solicitud</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Requests at the peak</source>
        <translation>Solicitudes en el pico</translation>
    </message>
    <message>
        <source>In flight at the peak</source>
        <translation>En curso en el pico</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Replicas of the service</source>
        <translation>Réplicas del servicio</translation>
    </message>
    <message>
        <source>First output, p95</source>
        <translation>Primera salida, p95</translation>
    </message>
    <message>
        <source>Full answer, mean</source>
        <translation>Respuesta completa, media</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>Memoria del índice</translation>
    </message>
    <message>
        <source>GPUs for the model</source>
        <translation>GPU para el modelo</translation>
    </message>
    <message>
        <source>Workers for the day&apos;s lot</source>
        <translation>Procesos para el lote diario</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>Patrones de ahorro</translation>
    </message>
    <message>
        <source>Assumptions seen otherwise</source>
        <translation>Supuestos vistos de otro modo</translation>
    </message>
</context>
<context>
    <name>compute</name>
    <message>
        <source>stored, in 1e9 bytes</source>
        <translation>almacenado, en 1e9 bytes</translation>
    </message>
    <message>
        <source>price of storage a month</source>
        <translation>precio del almacenamiento al mes</translation>
    </message>
    <message>
        <source>read units of a query</source>
        <translation>unidades de lectura de una consulta</translation>
    </message>
    <message>
        <source>price of a million read units</source>
        <translation>precio de un millón de unidades de lectura</translation>
    </message>
    <message>
        <source>Shards and nodes that hold an index</source>
        <translation>Shards y nodos que contienen un índice</translation>
    </message>
    <message>
        <source>memory of one copy</source>
        <translation>memoria de una copia</translation>
    </message>
    <message>
        <source>memory of a node</source>
        <translation>memoria de un nodo</translation>
    </message>
    <message>
        <source>part of it for the index, usually 0.6 to 0.8</source>
        <translation>parte destinada al índice, normalmente de 0.6 a 0.8</translation>
    </message>
    <message>
        <source>replication factor</source>
        <translation>factor de replicación</translation>
    </message>
    <message>
        <source>Disk and memory of a DiskANN index</source>
        <translation>Disco y memoria de un índice DiskANN</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>vectores</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>dimensiones</translation>
    </message>
    <message>
        <source>bytes of a component</source>
        <translation>bytes de un componente</translation>
    </message>
    <message>
        <source>links of a vector</source>
        <translation>enlaces de un vector</translation>
    </message>
    <message>
        <source>bytes of a quantized vector in memory</source>
        <translation>bytes de un vector cuantizado en memoria</translation>
    </message>
    <message>
        <source>part of the nodes in memory</source>
        <translation>parte de los nodos en memoria</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>consultas</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escrituras</translation>
    </message>
    <message>
        <source>write units of a write</source>
        <translation>unidades de escritura de una escritura</translation>
    </message>
    <message>
        <source>price of a million write units</source>
        <translation>precio de un millón de unidades de escritura</translation>
    </message>
    <message>
        <source>least bill</source>
        <translation>factura mínima</translation>
    </message>
    <message>
        <source>Monthly price of a vector database that bills its use</source>
        <translation>Precio mensual de una base de datos vectorial que factura por uso</translation>
    </message>
    <message>
        <source>Monthly price of own vector database nodes</source>
        <translation>Precio mensual de nodos propios de base de datos vectorial</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>nodos</translation>
    </message>
    <message>
        <source>price of a node</source>
        <translation>precio de un nodo</translation>
    </message>
    <message>
        <source>disks, in 1e9 bytes</source>
        <translation>discos, en 1e9 bytes</translation>
    </message>
    <message>
        <source>price of disks a month</source>
        <translation>precio de los discos al mes</translation>
    </message>
    <message>
        <source>whatever else running it costs</source>
        <translation>cualquier otro coste de operarla</translation>
    </message>
    <message>
        <source>price of own nodes</source>
        <translation>precio de los nodos propios</translation>
    </message>
    <message>
        <source>Queries a month from which own nodes cost no more than a managed service</source>
        <translation>Consultas al mes a partir de las cuales los nodos propios no cuestan más que un servicio gestionado</translation>
    </message>
    <message>
        <source>An amount of US dollars as it is shown</source>
        <translation>Un importe en dólares estadounidenses, tal como se muestra</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>el importe</translation>
    </message>
    <message>
        <source>A count as it is shown</source>
        <translation>Una cantidad, tal como se muestra</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>la cantidad</translation>
    </message>
    <message>
        <source>Bytes as they are shown</source>
        <translation>Bytes, tal como se muestran</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>binary units (memory), else decimal ones (disk)</source>
        <translation>unidades binarias (memoria); si no, decimales (disco)</translation>
    </message>
    <message>
        <source>A time as it is shown</source>
        <translation>Un tiempo, tal como se muestra</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>input price</source>
        <translation>precio de entrada</translation>
    </message>
    <message>
        <source>output price</source>
        <translation>precio de salida</translation>
    </message>
    <message>
        <source>price of a cache read; null: as input</source>
        <translation>precio de una lectura de caché; null: como la entrada</translation>
    </message>
    <message>
        <source>price of a cache write; null: as input</source>
        <translation>precio de una escritura de caché; null: como la entrada</translation>
    </message>
    <message>
        <source>input tokens of the call</source>
        <translation>tokens de entrada de la llamada</translation>
    </message>
    <message>
        <source>output tokens of the call</source>
        <translation>tokens de salida de la llamada</translation>
    </message>
    <message>
        <source>tokens of the stable beginning</source>
        <translation>tokens del comienzo estable</translation>
    </message>
    <message>
        <source>share of calls that find it in the cache</source>
        <translation>parte de las llamadas que lo encuentran en la caché</translation>
    </message>
    <message>
        <source>whether the provider&apos;s cache is used</source>
        <translation>si se usa la caché del proveedor</translation>
    </message>
    <message>
        <source>Cost of one call of a language model</source>
        <translation>Coste de una llamada a un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Hit fraction above which prompt caching is cheaper</source>
        <translation>Fracción de aciertos a partir de la cual la caché de prompts sale más barata</translation>
    </message>
    <message>
        <source>price of a cache read</source>
        <translation>precio de una lectura de caché</translation>
    </message>
    <message>
        <source>price of a cache write</source>
        <translation>precio de una escritura de caché</translation>
    </message>
    <message>
        <source>Factor on the cost when some calls are sent as batches</source>
        <translation>Factor sobre el coste cuando algunas llamadas se envían por lotes</translation>
    </message>
    <message>
        <source>share of calls that may wait</source>
        <translation>parte de las llamadas que puede esperar</translation>
    </message>
    <message>
        <source>discount on batches, 0.5 for half price</source>
        <translation>descuento por lotes, 0.5 para la mitad del precio</translation>
    </message>
    <message>
        <source>What failed attempts add to the cost, and what stays unserved</source>
        <translation>Lo que los intentos fallidos añaden al coste, y lo que queda sin atender</translation>
    </message>
    <message>
        <source>probability that an attempt fails</source>
        <translation>probabilidad de que falle un intento</translation>
    </message>
    <message>
        <source>most attempts; 0: until one succeeds</source>
        <translation>máximo de intentos; 0: hasta que uno tenga éxito</translation>
    </message>
    <message>
        <source>part of a call that a failed attempt bills</source>
        <translation>parte de una llamada que se factura en un intento fallido</translation>
    </message>
    <message>
        <source>cost of a call of the small model</source>
        <translation>coste de una llamada al modelo pequeño</translation>
    </message>
    <message>
        <source>cost of a call of the large model</source>
        <translation>coste de una llamada al modelo grande</translation>
    </message>
    <message>
        <source>share that the large model answers</source>
        <translation>parte que responde el modelo grande</translation>
    </message>
    <message>
        <source>Cost when a small model answers first and a judge may pass on to a large one</source>
        <translation>Coste cuando responde primero un modelo pequeño y un juez puede pasar la pregunta a uno grande</translation>
    </message>
    <message>
        <source>cost of judging</source>
        <translation>coste de juzgar</translation>
    </message>
    <message>
        <source>Cost when a router chooses between a small and a large model</source>
        <translation>Coste cuando un enrutador elige entre un modelo pequeño y uno grande</translation>
    </message>
    <message>
        <source>cost of routing</source>
        <translation>coste del enrutamiento</translation>
    </message>
    <message>
        <source>the large model&apos;s prices</source>
        <translation>precios del modelo grande</translation>
    </message>
    <message>
        <source>the small model&apos;s prices</source>
        <translation>precios del modelo pequeño</translation>
    </message>
    <message>
        <source>share that the semantic cache answers</source>
        <translation>parte que responde la caché semántica</translation>
    </message>
    <message>
        <source>cost of looking up the semantic cache</source>
        <translation>coste de consultar la caché semántica</translation>
    </message>
    <message>
        <source>whether batched calls use the prompt cache</source>
        <translation>si las llamadas por lotes usan la caché de prompts</translation>
    </message>
    <message>
        <source>a call and the terms of every pattern</source>
        <translation>una llamada y los términos de cada patrón</translation>
    </message>
    <message>
        <source>What each way of paying less saves on a request</source>
        <translation>Lo que cada forma de pagar menos ahorra en una solicitud</translation>
    </message>
    <message>
        <source>a way of paying less</source>
        <translation>una forma de pagar menos</translation>
    </message>
    <message>
        <source>those that are on</source>
        <translation>las que están activadas</translation>
    </message>
    <message>
        <source>links of a vector in a layer</source>
        <translation>enlaces de un vector en una capa</translation>
    </message>
    <message>
        <source>way of quantizing</source>
        <translation>modo de cuantizar</translation>
    </message>
    <message>
        <source>subvectors, of pq; divides d</source>
        <translation>subvectores, de pq; divide a d</translation>
    </message>
    <message>
        <source>bits of a subvector, of pq</source>
        <translation>bits de un subvector, de pq</translation>
    </message>
    <message>
        <source>Bytes of the vectors themselves</source>
        <translation>Bytes de los propios vectores</translation>
    </message>
    <message>
        <source>Memory of an index by Qdrant&apos;s sizing rule</source>
        <translation>Memoria de un índice según la regla de dimensionamiento de Qdrant</translation>
    </message>
    <message>
        <source>Memory of an index by Weaviate&apos;s rule of thumb</source>
        <translation>Memoria de un índice según la regla práctica de Weaviate</translation>
    </message>
    <message>
        <source>Memory of an index by Weaviate&apos;s connections</source>
        <translation>Memoria de un índice según las conexiones de Weaviate</translation>
    </message>
    <message>
        <source>bytes of a connection</source>
        <translation>bytes de una conexión</translation>
    </message>
    <message>
        <source>Memory of an index by OpenSearch&apos;s sizing rule</source>
        <translation>Memoria de un índice según la regla de dimensionamiento de OpenSearch</translation>
    </message>
    <message>
        <source>Memory of an index by ScyllaDB&apos;s sizing rule</source>
        <translation>Memoria de un índice según la regla de dimensionamiento de ScyllaDB</translation>
    </message>
    <message>
        <source>Memory of an HNSW index, from its layout</source>
        <translation>Memoria de un índice HNSW, según su estructura</translation>
    </message>
    <message>
        <source>bytes of a neighbour&apos;s id</source>
        <translation>bytes del id de un vecino</translation>
    </message>
    <message>
        <source>bytes of a vector&apos;s label</source>
        <translation>bytes de la etiqueta de un vector</translation>
    </message>
    <message>
        <source>Bytes of one quantized vector</source>
        <translation>Bytes de un vector cuantizado</translation>
    </message>
    <message>
        <source>Bytes of the codebook of product quantization</source>
        <translation>Bytes del libro de códigos de la cuantización de producto</translation>
    </message>
    <message>
        <source>factor on codes and links</source>
        <translation>factor sobre códigos y enlaces</translation>
    </message>
    <message>
        <source>whether float32 vectors stay in memory</source>
        <translation>si los vectores float32 permanecen en memoria</translation>
    </message>
    <message>
        <source>Memory of a quantized HNSW index</source>
        <translation>Memoria de un índice HNSW cuantizado</translation>
    </message>
    <message>
        <source>mean time to serve one</source>
        <translation>tiempo medio de servicio de una</translation>
    </message>
    <message>
        <source>percentile of the wait</source>
        <translation>percentil de la espera</translation>
    </message>
    <message>
        <source>Requests in flight by Little&apos;s law, and the guide&apos;s scaling tier for them</source>
        <translation>Solicitudes en curso según la ley de Little, y el nivel de escalado de la guía que les corresponde</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>mean time of a request</source>
        <translation>tiempo medio de una solicitud</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>servidores</translation>
    </message>
    <message>
        <source>rate × service time</source>
        <translation>tasa × tiempo de servicio</translation>
    </message>
    <message>
        <source>Probability that all servers are busy, when nobody waits</source>
        <translation>Probabilidad de que todos los servidores estén ocupados, cuando nadie espera</translation>
    </message>
    <message>
        <source>Probability of having to wait for a server</source>
        <translation>Probabilidad de tener que esperar un servidor</translation>
    </message>
    <message>
        <source>Waiting for one of several servers (M/M/c)</source>
        <translation>Espera a uno de varios servidores (M/M/c)</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>llegadas</translation>
    </message>
    <message>
        <source>a wait, for the probability of a longer one</source>
        <translation>una espera, para la probabilidad de otra más larga</translation>
    </message>
    <message>
        <source>Fewest servers for a percentile of the wait</source>
        <translation>Mínimo de servidores para un percentil de la espera</translation>
    </message>
    <message>
        <source>wait at the percentile</source>
        <translation>espera en el percentil</translation>
    </message>
    <message>
        <source>Replicas for a load that grows while new ones start</source>
        <translation>Réplicas para una carga que crece mientras arrancan otras nuevas</translation>
    </message>
    <message>
        <source>requests at the peak</source>
        <translation>solicitudes en el pico</translation>
    </message>
    <message>
        <source>requests that a replica serves</source>
        <translation>solicitudes que atiende una réplica</translation>
    </message>
    <message>
        <source>utilisation aimed at</source>
        <translation>utilización objetivo</translation>
    </message>
    <message>
        <source>growth of the load</source>
        <translation>crecimiento de la carga</translation>
    </message>
    <message>
        <source>time until a new replica serves</source>
        <translation>tiempo hasta que atiende una réplica nueva</translation>
    </message>
    <message>
        <source>replicas kept in addition</source>
        <translation>réplicas que se mantienen además</translation>
    </message>
    <message>
        <source>Time until a backlog is worked off</source>
        <translation>Tiempo hasta resolver el trabajo acumulado</translation>
    </message>
    <message>
        <source>items that wait</source>
        <translation>elementos que esperan</translation>
    </message>
    <message>
        <source>items that arrive</source>
        <translation>elementos que llegan</translation>
    </message>
    <message>
        <source>items that are worked off</source>
        <translation>elementos que se procesan</translation>
    </message>
    <message>
        <source>Workers that finish a batch in time</source>
        <translation>Procesos de trabajo que terminan un lote a tiempo</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>time of one item</source>
        <translation>tiempo de un elemento</translation>
    </message>
    <message>
        <source>time for all of them</source>
        <translation>tiempo para todos</translation>
    </message>
    <message>
        <source>part of the time worked</source>
        <translation>parte del tiempo que se trabaja</translation>
    </message>
    <message>
        <source>requests a day</source>
        <translation>solicitudes al día</translation>
    </message>
    <message>
        <source>growth a month, 0.05 for 5 %</source>
        <translation>crecimiento mensual, 0.05 para el 5 %</translation>
    </message>
    <message>
        <source>Mean requests per second</source>
        <translation>Media de solicitudes por segundo</translation>
    </message>
    <message>
        <source>Requests per second at the busiest moment</source>
        <translation>Solicitudes por segundo en el momento de mayor carga</translation>
    </message>
    <message>
        <source>peak-to-average factor</source>
        <translation>factor de pico sobre la media</translation>
    </message>
    <message>
        <source>Peak-to-average factor when a share of the traffic falls into some hours</source>
        <translation>Factor de pico sobre la media cuando una parte del tráfico cae en unas horas</translation>
    </message>
    <message>
        <source>share of the day&apos;s traffic</source>
        <translation>parte del tráfico del día</translation>
    </message>
    <message>
        <source>hours it falls into</source>
        <translation>horas en las que cae</translation>
    </message>
    <message>
        <source>Input tokens of one call</source>
        <translation>Tokens de entrada de una llamada</translation>
    </message>
    <message>
        <source>system prompt</source>
        <translation>prompt de sistema</translation>
    </message>
    <message>
        <source>tool definitions</source>
        <translation>definiciones de herramientas</translation>
    </message>
    <message>
        <source>retrieved chunks</source>
        <translation>fragmentos recuperados</translation>
    </message>
    <message>
        <source>one chunk, after reranking</source>
        <translation>un fragmento, tras la reordenación</translation>
    </message>
    <message>
        <source>earlier turns that are kept</source>
        <translation>turnos anteriores que se conservan</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la pregunta</translation>
    </message>
    <message>
        <source>Tokens of a request that an agent answers in several steps</source>
        <translation>Tokens de una solicitud que un agente responde en varios pasos</translation>
    </message>
    <message>
        <source>input of the first step</source>
        <translation>entrada del primer paso</translation>
    </message>
    <message>
        <source>output of a step that stays in the context</source>
        <translation>salida de un paso que queda en el contexto</translation>
    </message>
    <message>
        <source>tool results of a step</source>
        <translation>resultados de herramientas de un paso</translation>
    </message>
    <message>
        <source>output of a step, reasoning included</source>
        <translation>salida de un paso, razonamiento incluido</translation>
    </message>
    <message>
        <source>mean number of steps</source>
        <translation>número medio de pasos</translation>
    </message>
    <message>
        <source>variance of the steps</source>
        <translation>varianza de los pasos</translation>
    </message>
    <message>
        <source>Requests of one month of growth</source>
        <translation>Solicitudes de un mes de crecimiento</translation>
    </message>
    <message>
        <source>requests of month 0</source>
        <translation>solicitudes del mes 0</translation>
    </message>
    <message>
        <source>the month, 0 the first</source>
        <translation>el mes; el primero es 0</translation>
    </message>
    <message>
        <source>Requests of the first months of growth together</source>
        <translation>Solicitudes de los primeros meses de crecimiento en conjunto</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>worth by a criterion</source>
        <translation>valor según un criterio</translation>
    </message>
    <message>
        <source>an alternative, a number a criterion</source>
        <translation>una alternativa, un número por criterio</translation>
    </message>
    <message>
        <source>alternatives, each by all criteria</source>
        <translation>alternativas, cada una según todos los criterios</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>un peso</translation>
    </message>
    <message>
        <source>a weight a criterion; only ratios count</source>
        <translation>un peso por criterio; solo cuentan las proporciones</translation>
    </message>
    <message>
        <source>whether more is better</source>
        <translation>si más es mejor</translation>
    </message>
    <message>
        <source>a flag a criterion</source>
        <translation>un indicador por criterio</translation>
    </message>
    <message>
        <source>expected %1 numbers, as in the first row</source>
        <translation>se esperaban %1 números, como en la primera fila</translation>
    </message>
    <message>
        <source>how values are made comparable</source>
        <translation>cómo se hacen comparables los valores</translation>
    </message>
    <message>
        <source>Ranking by weighted sum; minmax, sum and vector can reverse ranks when alternatives change</source>
        <translation>Clasificación por suma ponderada; minmax, sum y vector pueden invertir puestos cuando cambian las alternativas</translation>
    </message>
    <message>
        <source>Ranking by closeness to the ideal; can reverse ranks when alternatives change</source>
        <translation>Clasificación por cercanía al ideal; puede invertir puestos cuando cambian las alternativas</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>difference that does not matter</source>
        <translation>diferencia que no importa</translation>
    </message>
    <message>
        <source>difference that matters fully</source>
        <translation>diferencia que importa del todo</translation>
    </message>
    <message>
        <source>width of gauss</source>
        <translation>anchura de gauss</translation>
    </message>
    <message>
        <source>a preference function</source>
        <translation>una función de preferencia</translation>
    </message>
    <message>
        <source>a preference function a criterion</source>
        <translation>una función de preferencia por criterio</translation>
    </message>
    <message>
        <source>Ranking by how much alternatives are preferred to each other (PROMETHEE II)</source>
        <translation>Clasificación según cuánto se prefieren las alternativas entre sí (PROMETHEE II)</translation>
    </message>
    <message>
        <source>judgements inconsistent</source>
        <translation>juicios incoherentes</translation>
    </message>
    <message>
        <source>how many times as important</source>
        <translation>cuántas veces más importante</translation>
    </message>
    <message>
        <source>Weights from comparisons in pairs (AHP)</source>
        <translation>Pesos a partir de comparaciones por pares (AHP)</translation>
    </message>
    <message>
        <source>one thing against all</source>
        <translation>una cosa frente a todas</translation>
    </message>
    <message>
        <source>judgements, reciprocal</source>
        <translation>juicios, recíprocos</translation>
    </message>
    <message>
        <source>Share of all weights for which one of two alternatives is first, by three criteria</source>
        <translation>Parte de todos los pesos con la que una de dos alternativas es la primera, según tres criterios</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>first alternative minus second, a number a criterion</source>
        <translation>primera alternativa menos segunda, un número por criterio</translation>
    </message>
    <message>
        <source>How alternatives rank over all weights (SMAA)</source>
        <translation>Cómo se clasifican las alternativas con todos los pesos (SMAA)</translation>
    </message>
    <message>
        <source>alternatives, each by all criteria, more being better</source>
        <translation>alternativas, cada una según todos los criterios, donde más es mejor</translation>
    </message>
    <message>
        <source>weights drawn</source>
        <translation>pesos extraídos</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>random stream</source>
        <translation>flujo aleatorio</translation>
    </message>
    <message>
        <source>Entropy of rank shares, in bits: 0 where the rank is certain</source>
        <translation>Entropía de las proporciones de puestos, en bits: 0 donde el puesto es seguro</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>una proporción</translation>
    </message>
    <message>
        <source>shares, which sum to 1</source>
        <translation>proporciones, que suman 1</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>index of the sample</source>
        <translation>índice de la muestra</translation>
    </message>
    <message>
        <source>Four random words for a counter and a key (Philox-4x32-10)</source>
        <translation>Cuatro palabras aleatorias para un contador y una clave (Philox-4x32-10)</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>el contador</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clave</translation>
    </message>
    <message>
        <source>A random number between 0 and 1</source>
        <translation>Un número aleatorio entre 0 y 1</translation>
    </message>
    <message>
        <source>0 Monte-Carlo, 1 Sobol&apos; B, 2 shift, 3 SMAA</source>
        <translation>0 Montecarlo, 1 Sobol&apos; B, 2 desplazamiento, 3 SMAA</translation>
    </message>
    <message>
        <source>index of the input</source>
        <translation>índice de la entrada</translation>
    </message>
    <message>
        <source>64 random bits (SplitMix64)</source>
        <translation>64 bits aleatorios (SplitMix64)</translation>
    </message>
    <message>
        <source>A coordinate of the Halton sequence</source>
        <translation>Una coordenada de la sucesión de Halton</translation>
    </message>
    <message>
        <source>base, a prime</source>
        <translation>base, un primo</translation>
    </message>
    <message>
        <source>A point of the Sobol&apos; sequence</source>
        <translation>Un punto de la sucesión de Sobol&apos;</translation>
    </message>
    <message>
        <source>index of the point</source>
        <translation>índice del punto</translation>
    </message>
    <message>
        <source>weights of the model</source>
        <translation>pesos del modelo</translation>
    </message>
    <message>
        <source>KV cache of one token of context</source>
        <translation>caché KV de un token de contexto</translation>
    </message>
    <message>
        <source>parameters read per token</source>
        <translation>parámetros leídos por token</translation>
    </message>
    <message>
        <source>context of a sequence</source>
        <translation>contexto de una secuencia</translation>
    </message>
    <message>
        <source>sequences that decode together</source>
        <translation>secuencias que se decodifican juntas</translation>
    </message>
    <message>
        <source>GPUs of one replica</source>
        <translation>GPU de una réplica</translation>
    </message>
    <message>
        <source>memory of a GPU</source>
        <translation>memoria de una GPU</translation>
    </message>
    <message>
        <source>part of the memory that the engine takes</source>
        <translation>parte de la memoria que toma el motor</translation>
    </message>
    <message>
        <source>of each GPU, for activations and graphs</source>
        <translation>de cada GPU, para activaciones y grafos</translation>
    </message>
    <message>
        <source>memory bandwidth of a GPU</source>
        <translation>ancho de banda de memoria de una GPU</translation>
    </message>
    <message>
        <source>dense peak of a GPU</source>
        <translation>pico denso de una GPU</translation>
    </message>
    <message>
        <source>part of the bandwidth achieved</source>
        <translation>parte del ancho de banda que se alcanza</translation>
    </message>
    <message>
        <source>part of the peak achieved</source>
        <translation>parte del pico que se alcanza</translation>
    </message>
    <message>
        <source>layers; 0 leaves attention out</source>
        <translation>capas; 0 deja fuera la atención</translation>
    </message>
    <message>
        <source>width; 0 leaves attention out</source>
        <translation>anchura; 0 deja fuera la atención</translation>
    </message>
    <message>
        <source>Memory of a model&apos;s weights</source>
        <translation>Memoria de los pesos de un modelo</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>todos los parámetros</translation>
    </message>
    <message>
        <source>bits of a parameter</source>
        <translation>bits de un parámetro</translation>
    </message>
    <message>
        <source>parameters that share a scale; 0: none</source>
        <translation>parámetros que comparten una escala; 0: ninguno</translation>
    </message>
    <message>
        <source>bits of a scale</source>
        <translation>bits de una escala</translation>
    </message>
    <message>
        <source>bits of a zero point</source>
        <translation>bits de un punto cero</translation>
    </message>
    <message>
        <source>KV cache of one token, with grouped or plain attention</source>
        <translation>Caché KV de un token, con atención agrupada o simple</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>heads of keys and values</source>
        <translation>cabezas de claves y valores</translation>
    </message>
    <message>
        <source>dimension of a head</source>
        <translation>dimensión de una cabeza</translation>
    </message>
    <message>
        <source>bytes of a value</source>
        <translation>bytes de un valor</translation>
    </message>
    <message>
        <source>KV cache of one token, with latent attention</source>
        <translation>Caché KV de un token, con atención latente</translation>
    </message>
    <message>
        <source>dimension of keys and values, compressed</source>
        <translation>dimensión de claves y valores, comprimidos</translation>
    </message>
    <message>
        <source>dimension that carries positions</source>
        <translation>dimensión que lleva las posiciones</translation>
    </message>
    <message>
        <source>Memory left for the KV cache; negative where the weights don&apos;t fit</source>
        <translation>Memoria que queda para la caché KV; negativa donde no caben los pesos</translation>
    </message>
    <message>
        <source>Sequences that fit into the KV cache</source>
        <translation>Secuencias que caben en la caché KV</translation>
    </message>
    <message>
        <source>memory for the KV cache</source>
        <translation>memoria para la caché KV</translation>
    </message>
    <message>
        <source>Time between two tokens of a sequence</source>
        <translation>Tiempo entre dos tokens de una secuencia</translation>
    </message>
    <message>
        <source>Time to read a prompt</source>
        <translation>Tiempo de lectura de un prompt</translation>
    </message>
    <message>
        <source>tokens not in the prefix cache</source>
        <translation>tokens que no están en la caché de prefijos</translation>
    </message>
    <message>
        <source>Output tokens per second with continuous batching</source>
        <translation>Tokens de salida por segundo con batching continuo</translation>
    </message>
    <message>
        <source>input tokens of a call</source>
        <translation>tokens de entrada de una llamada</translation>
    </message>
    <message>
        <source>output tokens of a call</source>
        <translation>tokens de salida de una llamada</translation>
    </message>
    <message>
        <source>Fewest GPUs (1, 2, 4, 8 or 16) whose memory holds a model and its sequences</source>
        <translation>Mínimo de GPU (1, 2, 4, 8 o 16) en cuya memoria caben un modelo y sus secuencias</translation>
    </message>
    <message>
        <source>sequences at the same time</source>
        <translation>secuencias simultáneas</translation>
    </message>
    <message>
        <source>Price of a million tokens on own GPUs</source>
        <translation>Precio de un millón de tokens en GPU propias</translation>
    </message>
    <message>
        <source>price of a GPU</source>
        <translation>precio de una GPU</translation>
    </message>
    <message>
        <source>tokens the GPUs can give</source>
        <translation>tokens que pueden dar las GPU</translation>
    </message>
    <message>
        <source>mean load over that</source>
        <translation>carga media respecto a eso</translation>
    </message>
    <message>
        <source>Tokens a month from which own replicas cost no more than an API</source>
        <translation>Tokens al mes a partir de los cuales las réplicas propias no cuestan más que una API</translation>
    </message>
    <message>
        <source>cost of a replica</source>
        <translation>coste de una réplica</translation>
    </message>
    <message>
        <source>tokens a month that a replica serves</source>
        <translation>tokens al mes que atiende una réplica</translation>
    </message>
    <message>
        <source>price of the API</source>
        <translation>precio de la API</translation>
    </message>
    <message>
        <source>what else running it costs</source>
        <translation>qué más cuesta operarla</translation>
    </message>
    <message>
        <source>part of the distribution</source>
        <translation>parte de la distribución</translation>
    </message>
    <message>
        <source>least value</source>
        <translation>valor mínimo</translation>
    </message>
    <message>
        <source>most likely value, from a to b</source>
        <translation>valor más probable, de a a b</translation>
    </message>
    <message>
        <source>greatest value</source>
        <translation>valor máximo</translation>
    </message>
    <message>
        <source>Value below which a part of a triangular distribution lies</source>
        <translation>Valor por debajo del cual queda una parte de una distribución triangular</translation>
    </message>
    <message>
        <source>Mean and variance of a PERT distribution</source>
        <translation>Media y varianza de una distribución PERT</translation>
    </message>
    <message>
        <source>Value below which a part of a PERT distribution lies</source>
        <translation>Valor por debajo del cual queda una parte de una distribución PERT</translation>
    </message>
    <message>
        <source>The lognormal distribution of two percentiles</source>
        <translation>La distribución lognormal de dos percentiles</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>percentil 10</translation>
    </message>
    <message>
        <source>90th percentile, from p10</source>
        <translation>percentil 90, a partir de p10</translation>
    </message>
    <message>
        <source>Percentile of numbers (type 7)</source>
        <translation>Percentil de unos números (tipo 7)</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>numbers in any order</source>
        <translation>números en cualquier orden</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <source>95 % interval of a probability that was counted (Wilson)</source>
        <translation>Intervalo del 95 % de una probabilidad contada (Wilson)</translation>
    </message>
    <message>
        <source>samples that count, up to n</source>
        <translation>muestras que cuentan, hasta n</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>percentil 90</translation>
    </message>
    <message>
        <source>a lognormal factor</source>
        <translation>un factor lognormal</translation>
    </message>
    <message>
        <source>A constant times independent lognormal factors: percentiles and what moves them</source>
        <translation>Una constante por factores lognormales independientes: percentiles y qué los mueve</translation>
    </message>
    <message>
        <source>the factors</source>
        <translation>los factores</translation>
    </message>
    <message>
        <source>the constant</source>
        <translation>la constante</translation>
    </message>
    <message>
        <source>for the probability of exceeding it; null: none</source>
        <translation>para la probabilidad de superarlo; null: ninguno</translation>
    </message>
    <message>
        <source>Variance of Ishigami&apos;s test function and what it comes from</source>
        <translation>Varianza de la función de prueba de Ishigami y de dónde procede</translation>
    </message>
    <message>
        <source>factor of sin² x2</source>
        <translation>factor de sin² x2</translation>
    </message>
    <message>
        <source>factor of x3⁴·sin x1</source>
        <translation>factor de x3⁴·sin x1</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>percentil 95</translation>
    </message>
    <message>
        <source>latencies of a stage</source>
        <translation>latencias de una etapa</translation>
    </message>
    <message>
        <source>stages one after the other</source>
        <translation>etapas una tras otra</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>cuantil</translation>
    </message>
    <message>
        <source>a constant in addition</source>
        <translation>una constante adicional</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>disponibilidad</translation>
    </message>
    <message>
        <source>Latency of independent stages together, as a lognormal (Fenton–Wilkinson)</source>
        <translation>Latencia conjunta de etapas independientes, como lognormal (Fenton–Wilkinson)</translation>
    </message>
    <message>
        <source>Bound on a latency quantile of stages, however they depend on each other</source>
        <translation>Cota de un cuantil de latencia de varias etapas, sea cual sea su dependencia</translation>
    </message>
    <message>
        <source>parallel calls</source>
        <translation>llamadas paralelas</translation>
    </message>
    <message>
        <source>Probability that one of several parallel calls is slow</source>
        <translation>Probabilidad de que una de varias llamadas paralelas sea lenta</translation>
    </message>
    <message>
        <source>probability that one is</source>
        <translation>probabilidad de que lo sea una</translation>
    </message>
    <message>
        <source>Quantile that each parallel call must hold for all of them to hold theirs</source>
        <translation>Cuantil que debe cumplir cada llamada paralela para que todas cumplan el suyo</translation>
    </message>
    <message>
        <source>quantile of all together</source>
        <translation>cuantil de todas juntas</translation>
    </message>
    <message>
        <source>Availability of independent replicas of which some are needed</source>
        <translation>Disponibilidad de réplicas independientes de las que se necesitan algunas</translation>
    </message>
    <message>
        <source>replicas needed, up to n</source>
        <translation>réplicas necesarias, hasta n</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>réplicas</translation>
    </message>
    <message>
        <source>Availability of things that are all needed</source>
        <translation>Disponibilidad de elementos que se necesitan todos</translation>
    </message>
    <message>
        <source>availabilities</source>
        <translation>disponibilidades</translation>
    </message>
    <message>
        <source>Time that an availability leaves out</source>
        <translation>Tiempo que deja fuera una disponibilidad</translation>
    </message>
    <message>
        <source>length of a document</source>
        <translation>longitud de un documento</translation>
    </message>
    <message>
        <source>length of a chunk</source>
        <translation>longitud de un fragmento</translation>
    </message>
    <message>
        <source>what a chunk repeats of the one before; below size</source>
        <translation>lo que un fragmento repite del anterior; menor que size</translation>
    </message>
    <message>
        <source>Chunks of a document</source>
        <translation>Fragmentos de un documento</translation>
    </message>
    <message>
        <source>Tokens of a document that are embedded, overlaps counted again</source>
        <translation>Tokens de un documento de los que se calculan embeddings, contando de nuevo los solapamientos</translation>
    </message>
    <message>
        <source>documents of the corpus</source>
        <translation>documentos del corpus</translation>
    </message>
    <message>
        <source>embedding price</source>
        <translation>precio de los embeddings</translation>
    </message>
    <message>
        <source>part of the corpus that changes</source>
        <translation>parte del corpus que cambia</translation>
    </message>
    <message>
        <source>length of a query</source>
        <translation>longitud de una consulta</translation>
    </message>
    <message>
        <source>embedding price of queries; null: as price</source>
        <translation>precio del embedding de las consultas; null: como price</translation>
    </message>
    <message>
        <source>Cost of embedding a corpus, its changes and its queries</source>
        <translation>Coste de los embeddings de un corpus, de sus cambios y de sus consultas</translation>
    </message>
    <message>
        <source>Time and cost of embedding tokens on own GPUs</source>
        <translation>Tiempo y coste de calcular embeddings de tokens en GPU propias</translation>
    </message>
    <message>
        <source>parameters of the model</source>
        <translation>parámetros del modelo</translation>
    </message>
    <message>
        <source>peak of one GPU</source>
        <translation>pico de una GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>tokens to embed</source>
        <translation>tokens para embeddings</translation>
    </message>
    <message>
        <source>price of one GPU</source>
        <translation>precio de una GPU</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>no existe el modelo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>See ogive compute --list</source>
        <translation>Consulte ogive compute --list</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>the result of %1 is too large</source>
        <translation>el resultado de %1 es demasiado grande</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 to %2, written with digits only</source>
        <translation>%1 debe ser un número entero de 0 a %2, escrito solo con cifras</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>no existe: %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Existen: %1</translation>
    </message>
    <message>
        <source>%1 must have from %2 to %3 elements, and has %4</source>
        <translation>%1 debe tener de %2 a %3 elementos, y tiene %4</translation>
    </message>
    <message>
        <source>%1 has at most %2 elements</source>
        <translation>%1 tiene como máximo %2 elementos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no input &quot;%1&quot;</source>
        <translation>no existe la entrada &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>cost</name>
    <message>
        <source>as much a month</source>
        <translation>lo mismo al mes</translation>
    </message>
    <message>
        <source>%1 less a month</source>
        <translation>%1 menos al mes</translation>
    </message>
    <message>
        <source>%1 more a month</source>
        <translation>%1 más al mes</translation>
    </message>
    <message>
        <source>In some of the cases the model does not fit on 16 GPUs, so what they cost is not known.</source>
        <translation>En algunos de los casos el modelo no cabe en 16 GPU, así que no se conoce su coste.</translation>
    </message>
    <message>
        <source>The monthly cost is not known, so neither is its distribution.</source>
        <translation>El coste mensual no se conoce; por tanto, tampoco su distribución.</translation>
    </message>
    <message>
        <source>Every call fails, so no request is ever served.</source>
        <translation>Todas las llamadas fallan, así que nunca se atiende ninguna solicitud.</translation>
    </message>
    <message>
        <source>The numbers are too large for an estimate.</source>
        <translation>Los números son demasiado grandes para una estimación.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>No se conoce: %1.</translation>
    </message>
    <message>
        <source>%1 by API</source>
        <translation>%1 por API</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Autoalojado</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>%1 is cheaper above %2</source>
        <translation>%1 es más barato por encima de %2</translation>
    </message>
    <message>
        <source>%1 is cheaper below %2</source>
        <translation>%1 es más barato por debajo de %2</translation>
    </message>
    <message>
        <source>Monthly cost against %1</source>
        <translation>Coste mensual según: %1</translation>
    </message>
    <message>
        <source>%1 is the cheapest at every %2</source>
        <translation>%1 es lo más barato con cualquier valor: %2</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 debe ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>The knowledge has no price for %1.</source>
        <translation>El conocimiento no tiene precio para %1.</translation>
    </message>
    <message>
        <source>How the system is scaled is not decided on.</source>
        <translation>No está decidido cómo se escala el sistema.</translation>
    </message>
    <message>
        <source>Not included: no rate for people&apos;s days is given.</source>
        <translation>No incluido: no se da ninguna tarifa para los días de las personas.</translation>
    </message>
    <message>
        <source>No architecture is decided on.</source>
        <translation>No hay ninguna arquitectura decidida.</translation>
    </message>
    <message>
        <source>What %1 needs to run is not known.</source>
        <translation>No se conoce lo que %1 necesita para operar.</translation>
    </message>
    <message>
        <source>Runs on devices that are there already.</source>
        <translation>Se ejecuta en dispositivos que ya existen.</translation>
    </message>
    <message>
        <source>Not included: what logs, traces and their storage cost depends on the tool.</source>
        <translation>No incluido: lo que cuestan los logs, las trazas y su almacenamiento depende de la herramienta.</translation>
    </message>
    <message>
        <source>No provider is decided on.</source>
        <translation>No hay ningún proveedor decidido.</translation>
    </message>
    <message>
        <source>No model of %1 is known for this quality.</source>
        <translation>No se conoce ningún modelo de %1 para esta calidad.</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>No se conoce el precio de %1.</translation>
    </message>
    <message>
        <source>Runs on your own GPUs; see the serving line.</source>
        <translation>Se ejecuta en sus propias GPU; véase la línea de inferencia.</translation>
    </message>
    <message>
        <source>Judged on your own GPUs; see the serving line.</source>
        <translation>Se evalúa en sus propias GPU; véase la línea de inferencia.</translation>
    </message>
    <message>
        <source>Runs on your own machines, which are not part of this figure.</source>
        <translation>Se ejecuta en sus propias máquinas, que no forman parte de esta cifra.</translation>
    </message>
    <message>
        <source>Runs on your own GPUs, counted by the hours that it needs.</source>
        <translation>Se ejecuta en sus propias GPU, contadas por las horas que necesita.</translation>
    </message>
    <message>
        <source>No embedding model is decided on.</source>
        <translation>No hay ningún modelo de embeddings decidido.</translation>
    </message>
    <message>
        <source>No embedding model is known for %1.</source>
        <translation>No se conoce ningún modelo de embeddings para %1.</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so nothing is embedded.</source>
        <translation>No se recupera nada, así que no se calcula ningún embedding.</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Cached input tokens</source>
        <translation>Tokens de entrada en caché</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Embedding queries</source>
        <translation>Embeddings de consultas</translation>
    </message>
    <message>
        <source>Embedding changed documents</source>
        <translation>Embeddings de documentos cambiados</translation>
    </message>
    <message>
        <source>Embedding all documents once</source>
        <translation>Embeddings de todos los documentos, una vez</translation>
    </message>
    <message>
        <source>Vector database</source>
        <translation>Base de datos vectorial</translation>
    </message>
    <message>
        <source>Re-ranking</source>
        <translation>Reordenación</translation>
    </message>
    <message>
        <source>Serving GPUs</source>
        <translation>GPU de inferencia</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cómputo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Tráfico de salida</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Observabilidad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>The size of %1 is not known.</source>
        <translation>El tamaño de %1 no se conoce.</translation>
    </message>
    <message>
        <source>No GPU with a known price is in the knowledge.</source>
        <translation>No hay en el conocimiento ninguna GPU con precio conocido.</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escrituras</translation>
    </message>
    <message>
        <source>Not known of the price of %1 as a service: %2.</source>
        <translation>No se conoce del precio de %1 como servicio: %2.</translation>
    </message>
    <message>
        <source>What %1 costs as a service is not known.</source>
        <translation>No se conoce lo que cuesta %1 como servicio.</translation>
    </message>
    <message>
        <source>What %1 needs on own machines is not known.</source>
        <translation>No se conoce lo que %1 necesita en máquinas propias.</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so there is no vector database.</source>
        <translation>No se recupera nada, así que no hay base de datos vectorial.</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 costs.</source>
        <translation>No se sabe nada de lo que cuesta %1.</translation>
    </message>
    <message>
        <source>No vector database is decided on.</source>
        <translation>No hay ninguna base de datos vectorial decidida.</translation>
    </message>
    <message>
        <source>%1 Own nodes are counted.</source>
        <translation>%1 Se cuentan nodos propios.</translation>
    </message>
    <message>
        <source>Output tokens are %1 % of the bill</source>
        <translation>Los tokens de salida son el %1 % de la factura</translation>
    </message>
    <message>
        <source>Input tokens are %1 % of the bill</source>
        <translation>Los tokens de entrada son el %1 % de la factura</translation>
    </message>
    <message>
        <source>Cached input tokens are %1 % of the bill</source>
        <translation>Los tokens de entrada en caché son el %1 % de la factura</translation>
    </message>
    <message>
        <source>Embedding the queries is %1 % of the bill</source>
        <translation>Los embeddings de las consultas son el %1 % de la factura</translation>
    </message>
    <message>
        <source>Embedding changed documents is %1 % of the bill</source>
        <translation>Los embeddings de documentos cambiados son el %1 % de la factura</translation>
    </message>
    <message>
        <source>%1: %2 % of the bill</source>
        <translation>%1: %2 % de la factura</translation>
    </message>
    <message>
        <source>What the month costs depends on the provider</source>
        <translation>Lo que cuesta el mes depende del proveedor</translation>
    </message>
    <message>
        <source>The monthly bill is not known</source>
        <translation>La factura mensual no se conoce</translation>
    </message>
    <message>
        <source>The monthly bill is not known: %1</source>
        <translation>La factura mensual no se conoce: %1</translation>
    </message>
    <message>
        <source>Nothing is paid per token</source>
        <translation>No se paga nada por token</translation>
    </message>
    <message>
        <source>The monthly bill is %1</source>
        <translation>La factura mensual es de %1</translation>
    </message>
    <message>
        <source>%1 would cost about as much</source>
        <translation>%1 costaría más o menos lo mismo</translation>
    </message>
    <message>
        <source>%1 would cost %2 % less</source>
        <translation>%1 costaría un %2 % menos</translation>
    </message>
    <message>
        <source>No other provider with a known price is cheaper</source>
        <translation>Ningún otro proveedor con precio conocido es más barato</translation>
    </message>
    <message>
        <source>pq_m must divide d, %1, without a rest</source>
        <translation>pq_m debe dividir a d, %1, sin resto</translation>
    </message>
    <message>
        <source>this pattern stands twice in the list</source>
        <translation>este patrón figura dos veces en la lista</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 entrada</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 salida</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 por millón de tokens</translation>
    </message>
    <message>
        <source>prompts from %1 tokens</source>
        <translation>prompts desde %1 tokens</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Precio de %1</translation>
    </message>
    <message>
        <source>%1 / GB-month, %2 / million reads, %3 / million writes</source>
        <translation>%1 / GB-mes, %2 / millón de lecturas, %3 / millón de escrituras</translation>
    </message>
    <message>
        <source>%1 / GPU-hour, %2</source>
        <translation>%1 / GPU-hora, %2</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>&quot;%1&quot; is no day</source>
        <translation>&quot;%1&quot; no es un día</translation>
    </message>
    <message>
        <source>Type a day like 2027-03-31, or “in 3 months”</source>
        <translation>Escriba un día como 2027-03-31 o «en 3 meses»</translation>
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
        <translation>Hipótesis: no está en el diseño</translation>
    </message>
    <message>
        <source>← → move · ↑ ↓ what-if · V vote · N note · O open question · B blank · Esc leave</source>
        <translation>← → mover · ↑ ↓ hipótesis · V voto · N nota · O pregunta abierta · B negro · Esc salir</translation>
    </message>
    <message>
        <source>← → move · ↑ ↓ what-if · B blank · Esc leave</source>
        <translation>← → mover · ↑ ↓ hipótesis · B negro · Esc salir</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc salir</translation>
    </message>
    <message>
        <source>… and %1 more, in the report</source>
        <translation>… y %1 más, en el informe</translation>
    </message>
    <message>
        <source>There is no room for the chart at a size that can be read. It stands in the report.</source>
        <translation>No hay espacio para el gráfico en un tamaño legible. Figura en el informe.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>In the report: %1</source>
        <translation>En el informe: %1</translation>
    </message>
    <message>
        <source>… and %1 more characters</source>
        <translation>… y %1 caracteres más</translation>
    </message>
    <message>
        <source>… and %1 more words</source>
        <translation>… y %1 palabras más</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions, and %2 options that no rule reaches</source>
        <translation>No se muestran aquí: %1 preguntas, y %2 opciones que ninguna regla alcanza</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions of the tree</source>
        <translation>No se muestran aquí: %1 preguntas del árbol</translation>
    </message>
    <message>
        <source>Not shown here: %1 options that no rule reaches</source>
        <translation>No se muestran aquí: %1 opciones que ninguna regla alcanza</translation>
    </message>
    <message>
        <source>The tree is too large for this page.</source>
        <translation>El árbol es demasiado grande para esta página.</translation>
    </message>
    <message>
        <source>leads to %1 options</source>
        <translation>lleva a %1 opciones</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>lleva a %1</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>open: %1 options</source>
        <translation>pendiente: %1 opciones</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>pendiente: %1</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Decidido por %1.</translation>
    </message>
    <message>
        <source>Decided by %1, with %2.</source>
        <translation>Decidido por %1, con %2.</translation>
    </message>
    <message>
        <source>Decided by us, while the rules leave it open.</source>
        <translation>Decidido por nosotros, mientras las reglas la dejan pendiente.</translation>
    </message>
    <message>
        <source>Decided by us, while the rules leave it open: %1.</source>
        <translation>Decidido por nosotros, mientras las reglas la dejan pendiente: %1.</translation>
    </message>
    <message>
        <source>Decided against the rules, which say %1.</source>
        <translation>Decidido contra las reglas, que dicen: %1.</translation>
    </message>
    <message>
        <source>Decided against the rules, which say %1: %2.</source>
        <translation>Decidido contra las reglas, que dicen %1: %2.</translation>
    </message>
    <message>
        <source>Open until what it rests on is decided.</source>
        <translation>Pendiente hasta que se decida aquello en lo que se apoya.</translation>
    </message>
    <message>
        <source>Open until we can answer: %1</source>
        <translation>Pendiente hasta que podamos responder: %1</translation>
    </message>
    <message>
        <source>did not arise</source>
        <translation>no procedía</translation>
    </message>
    <message>
        <source>was open</source>
        <translation>estaba pendiente</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source> (was %1)</source>
        <translation> (antes: %1)</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>Coste no conocido</translation>
    </message>
    <message>
        <source>%1 / month</source>
        <translation>%1 / mes</translation>
    </message>
    <message>
        <source>%1 / month · %2 % of the budget</source>
        <translation>%1 / mes · %2 % del presupuesto</translation>
    </message>
    <message>
        <source>%1: approve %2 instead of %3, which the rules recommend.</source>
        <translation>%1: aprobar %2 en lugar de %3, que es lo que recomiendan las reglas.</translation>
    </message>
    <message>
        <source>%1: approve %2; the rules can&apos;t decide it yet.</source>
        <translation>%1: aprobar %2; las reglas aún no pueden decidirlo.</translation>
    </message>
    <message>
        <source>%1: settle the open decision. It waits for: %2.</source>
        <translation>%1: resolver la decisión pendiente. Espera a: %2.</translation>
    </message>
    <message>
        <source>Cost: decide without a monthly figure, or have the missing amounts worked out first.</source>
        <translation>Coste: decidir sin cifra mensual o calcular antes los importes que faltan.</translation>
    </message>
    <message>
        <source>Cost: raise the monthly budget of %1, or lower the expected %2.</source>
        <translation>Coste: aumentar el presupuesto mensual de %1 o reducir el gasto previsto de %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Warnings: resolve or accept each of them: %1.</source>
        <translation>Advertencias: resolver o aceptar cada una: %1.</translation>
    </message>
    <message>
        <source>Approve the design as it stands: every decision follows the rules.</source>
        <translation>Aprobar el diseño tal como está: todas las decisiones siguen las reglas.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Índice vectorial</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Lo que necesita</translation>
    </message>
    <message>
        <source>Without numbers</source>
        <translation>Sin cifras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it needs to run is not known yet</source>
        <translation>Aún no se conoce lo que necesita para operar</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>It waits for: %1</source>
        <translation>Espera a: %1</translation>
    </message>
    <message>
        <source>Answered already: %1</source>
        <translation>Ya respondidas: %1</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>No hay preguntas abiertas</translation>
    </message>
    <message>
        <source>One open question</source>
        <translation>Una pregunta abierta</translation>
    </message>
    <message>
        <source>%1 open questions</source>
        <translation>%1 preguntas abiertas</translation>
    </message>
    <message>
        <source>we chose %1</source>
        <translation>elegimos %1</translation>
    </message>
    <message>
        <source>Every decision stands in at least nine of ten sampled futures</source>
        <translation>Todas las decisiones se mantienen en al menos nueve de cada diez futuros muestreados</translation>
    </message>
    <message>
        <source>%1 of %2 decisions stand in at least nine of ten sampled futures</source>
        <translation>%1 de %2 decisiones se mantienen en al menos nueve de cada diez futuros muestreados</translation>
    </message>
    <message>
        <source>How firm the decisions are is not known yet</source>
        <translation>Aún no se conoce la firmeza de las decisiones</translation>
    </message>
    <message>
        <source>It takes sampled futures, and values that are known.</source>
        <translation>Requiere futuros muestreados y valores conocidos.</translation>
    </message>
    <message>
        <source>Least firm: %1, which stays %2 in %3 of them</source>
        <translation>La menos firme: %1, que sigue siendo %2 en el %3 de ellos</translation>
    </message>
    <message>
        <source>%1 firmer decisions are not shown</source>
        <translation>No se muestran %1 decisiones más firmes</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>No provider is chosen yet.</source>
        <translation>Aún no se ha elegido proveedor.</translation>
    </message>
    <message>
        <source>%1 % of the budget of %2</source>
        <translation>%1 % del presupuesto de %2</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Una solicitud</translation>
    </message>
    <message>
        <source>How sure that is</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>In 8 of 10 sampled futures</source>
        <translation>En 8 de cada 10 futuros muestreados</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Stays within the budget</source>
        <translation>Se mantiene en el presupuesto</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>Lo que más lo mueve</translation>
    </message>
    <message>
        <source>Monthly cost by line, of the choice and others</source>
        <translation>Coste mensual por línea, de la elección y de otras</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Architecture decisions · scenario “%1”</source>
        <translation>Decisiones de arquitectura · escenario «%1»</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>Qué lo decide</translation>
    </message>
    <message>
        <source>Our own decision</source>
        <translation>Nuestra propia decisión</translation>
    </message>
    <message>
        <source>Confirmed by us</source>
        <translation>Confirmada por nosotros</translation>
    </message>
    <message>
        <source>By whom and when is not stated</source>
        <translation>No se indica por quién ni cuándo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>of sampled futures: the rules say %1</source>
        <translation>de los futuros muestreados: las reglas dicen %1</translation>
    </message>
    <message>
        <source>of sampled futures keep this choice</source>
        <translation>de los futuros muestreados mantienen esta elección</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Voted on %1</source>
        <translation>Votado el %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Dots: %1</source>
        <translation>Puntos: %1</translation>
    </message>
    <message>
        <source>Room vote</source>
        <translation>Voto de la sala</translation>
    </message>
    <message>
        <source>Agree %1 · Discuss %2 · Against %3</source>
        <translation>De acuerdo %1 · Debatir %2 · En contra %3</translation>
    </message>
    <message>
        <source>Not voted yet: press V</source>
        <translation>Aún sin votar: pulse V</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Second opinion: %1</source>
        <translation>Segunda opinión: %1</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>Otras opiniones</translation>
    </message>
    <message>
        <source>First by criteria</source>
        <translation>Primera según los criterios</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Ranking against the rule</source>
        <translation>La clasificación frente a la regla</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambian</translation>
    </message>
    <message>
        <source>Not shown here: %1 scenarios that matter less, which stand in the report</source>
        <translation>No se muestran aquí: %1 escenarios menos importantes, que figuran en el informe</translation>
    </message>
    <message>
        <source>What quality means here</source>
        <translation>Qué significa aquí la calidad</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Options beside each other</source>
        <translation>Opciones lado a lado</translation>
    </message>
    <message>
        <source>%1: what there is to choose from</source>
        <translation>%1: entre qué se puede elegir</translation>
    </message>
    <message>
        <source>Below: %1 of %2 scenarios, with what differs</source>
        <translation>Abajo: %1 de %2 escenarios, con lo que difiere</translation>
    </message>
    <message>
        <source>Below: the scenarios, with what differs</source>
        <translation>Abajo: los escenarios, con lo que difiere</translation>
    </message>
    <message>
        <source>Rank by criteria</source>
        <translation>Puesto según los criterios</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Comes out in</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Dots of the room</source>
        <translation>Puntos de la sala</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, y %2 más</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 días laborables</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>with even odds</source>
        <translation>con un 50 % de probabilidad</translation>
    </message>
    <message>
        <source>with nine in ten</source>
        <translation>con un 90 %</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Días-persona</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>What sets the pace: days of work</source>
        <translation>Lo que marca el ritmo: días de trabajo</translation>
    </message>
    <message>
        <source>The plan has too many phases to be drawn here. It stands in the report.</source>
        <translation>El plan tiene demasiadas fases para dibujarlo aquí. Figura en el informe.</translation>
    </message>
    <message>
        <source>No work is planned yet</source>
        <translation>Aún no hay trabajo planificado</translation>
    </message>
    <message>
        <source>Tasks follow from what is decided.</source>
        <translation>Las tareas se deducen de lo que se decida.</translation>
    </message>
    <message>
        <source>Built in %1 working days with even odds, in %2 with nine in ten</source>
        <translation>Construido en %1 días laborables con un 50 % de probabilidad; en %2, con un 90 %</translation>
    </message>
    <message>
        <source>%1 tasks in %2 phases, at typical effort</source>
        <translation>%1 tareas en %2 fases, con el esfuerzo típico</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Lo que les pedimos</translation>
    </message>
    <message>
        <source>None is noted yet</source>
        <translation>Aún no se ha anotado ninguno</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>not sure: %1</source>
        <translation>sin seguridad: %1</translation>
    </message>
    <message>
        <source>%1 comes to %2 for %3</source>
        <translation>%1 queda en %2 para %3</translation>
    </message>
    <message>
        <source>The room agrees</source>
        <translation>La sala está de acuerdo</translation>
    </message>
    <message>
        <source>What we disagree on changes nothing</source>
        <translation>Aquello en lo que discrepamos no cambia nada</translation>
    </message>
    <message>
        <source>Where our disagreement changes an outcome</source>
        <translation>Dónde nuestro desacuerdo cambia un resultado</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Respuestas de %1</translation>
    </message>
    <message>
        <source>Changes an outcome</source>
        <translation>Cambia un resultado</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Opiniones minoritarias</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún pendiente</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>Key requirements</source>
        <translation>Requisitos clave</translation>
    </message>
    <message>
        <source>The design states no brief.</source>
        <translation>El diseño no indica ningún resumen de partida.</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>Escenario «%1»</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Not shown here: one question, and one option that no rule reaches</source>
        <translation>No se muestran aquí: una pregunta, y una opción que ninguna regla alcanza</translation>
    </message>
    <message>
        <source>Not shown here: one question, and %1 options that no rule reaches</source>
        <translation>No se muestran aquí: una pregunta, y %1 opciones que ninguna regla alcanza</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions, and one option that no rule reaches</source>
        <translation>No se muestran aquí: %1 preguntas, y una opción que ninguna regla alcanza</translation>
    </message>
    <message>
        <source>Not shown here: one question of the tree</source>
        <translation>No se muestra aquí: una pregunta del árbol</translation>
    </message>
    <message>
        <source>Not shown here: one option that no rule reaches</source>
        <translation>No se muestra aquí: una opción que ninguna regla alcanza</translation>
    </message>
    <message>
        <source>Press O to note one.</source>
        <translation>Pulse O para anotar una.</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>the tolerance must be a share from 0 to 10</source>
        <translation>la tolerancia debe ser una proporción de 0 a 10</translation>
    </message>
    <message>
        <source>the section&apos;s id is empty</source>
        <translation>el id de la sección está vacío</translation>
    </message>
    <message>
        <source>two sections have the id &quot;%1&quot;</source>
        <translation>dos secciones tienen el id &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Name every section of the report once</source>
        <translation>Nombre cada sección del informe una sola vez</translation>
    </message>
    <message>
        <source>there is no paper &quot;%1&quot;</source>
        <translation>no existe el papel &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write A4 or Letter</source>
        <translation>Escriba A4 o Letter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day</source>
        <translation>&quot;%1&quot; no es un día</translation>
    </message>
    <message>
        <source>Write a day as YYYY-MM-DD</source>
        <translation>Escriba los días como AAAA-MM-DD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>&quot;%1&quot; figura dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week</source>
        <translation>&quot;%1&quot; no es un día de la semana</translation>
    </message>
    <message>
        <source>Write mon, tue, wed, thu, fri, sat or sun</source>
        <translation>Escriba mon, tue, wed, thu, fri, sat o sun</translation>
    </message>
    <message>
        <source>a week needs at least one working day</source>
        <translation>una semana necesita al menos un día laborable</translation>
    </message>
    <message>
        <source>Name the days, or leave &quot;working_days&quot; out for Monday to Friday</source>
        <translation>Nombre los días u omita &quot;working_days&quot; para que sea de lunes a viernes</translation>
    </message>
    <message>
        <source>more than %1 holidays</source>
        <translation>más de %1 festivos</translation>
    </message>
    <message>
        <source>a team has a whole number of people from 1 to %1</source>
        <translation>un equipo tiene un número entero de personas de 1 a %1</translation>
    </message>
    <message>
        <source>Leave out a role that nobody fills alone</source>
        <translation>Omita los roles que nadie desempeña en exclusiva</translation>
    </message>
    <message>
        <source>low, typical and high must be days from 0 to %1 that do not fall</source>
        <translation>low, typical y high deben ser días de 0 a %1 que no decrezcan</translation>
    </message>
    <message>
        <source>slack must be days from 0 to %1</source>
        <translation>la holgura debe ser de 0 a %1 días</translation>
    </message>
    <message>
        <source>the task&apos;s id is empty</source>
        <translation>el id de la tarea está vacío</translation>
    </message>
    <message>
        <source>the task has no title</source>
        <translation>la tarea no tiene título</translation>
    </message>
    <message>
        <source>two own tasks have the id &quot;%1&quot;</source>
        <translation>dos tareas propias tienen el id &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Give every task an id of its own</source>
        <translation>Dé a cada tarea un id propio</translation>
    </message>
    <message>
        <source>more than %1 own tasks</source>
        <translation>más de %1 tareas propias</translation>
    </message>
    <message>
        <source>own tasks wait for each other in a circle</source>
        <translation>hay tareas propias que se esperan unas a otras en círculo</translation>
    </message>
    <message>
        <source>Take one of these dependencies out</source>
        <translation>Elimine una de estas dependencias</translation>
    </message>
    <message>
        <source>a weight must be from 0 to %1</source>
        <translation>un peso debe estar entre 0 y %1</translation>
    </message>
    <message>
        <source>a must-have asks for 0 to %1</source>
        <translation>un mínimo obligatorio pide de 0 a %1</translation>
    </message>
    <message>
        <source>two must-haves are about the criterion &quot;%1&quot;</source>
        <translation>dos mínimos obligatorios se refieren al criterio &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a judgement must be from 1/%1 to %1 times</source>
        <translation>un juicio debe ser de 1/%1 a %1 veces</translation>
    </message>
    <message>
        <source>two judgements are about the same pair</source>
        <translation>dos juicios se refieren al mismo par</translation>
    </message>
    <message>
        <source>a criterion can&apos;t be judged against itself</source>
        <translation>un criterio no puede juzgarse frente a sí mismo</translation>
    </message>
    <message>
        <source>there is no ranking method &quot;%1&quot;</source>
        <translation>no existe el método de clasificación &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: weighted-sum, topsis, promethee</source>
        <translation>Existen: weighted-sum, topsis, promethee</translation>
    </message>
    <message>
        <source>there is no starter &quot;%1&quot;</source>
        <translation>no existe la plantilla &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Existen: %1</translation>
    </message>
    <message>
        <source>a requirement is a number, a text, true, false or null</source>
        <translation>un requisito es un número, un texto, true, false o null</translation>
    </message>
    <message>
        <source>the scenario&apos;s id is empty</source>
        <translation>el id del escenario está vacío</translation>
    </message>
    <message>
        <source>two scenarios have the id &quot;%1&quot;</source>
        <translation>dos escenarios tienen el id &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Give every scenario an id of its own</source>
        <translation>Dé a cada escenario un id propio</translation>
    </message>
    <message>
        <source>a design needs at least one scenario</source>
        <translation>un diseño necesita al menos un escenario</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>la versión debe ser un número entero a partir de 1</translation>
    </message>
    <message>
        <source>The file holds the marks of a conflict in version control: resolve the conflict first</source>
        <translation>El archivo contiene marcas de un conflicto de control de versiones: resuelva antes el conflicto</translation>
    </message>
    <message>
        <source>this is no Ogive design: &quot;format&quot; must be &quot;ogive-design&quot;</source>
        <translation>no es un diseño de Ogive: &quot;format&quot; debe ser &quot;ogive-design&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>&quot;%1&quot; está vacío</translation>
    </message>
    <message>
        <source>a count is a whole number from 0 to %1</source>
        <translation>un recuento es un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the workshop</source>
        <translation>&quot;%1&quot; figura dos veces en el taller</translation>
    </message>
    <message>
        <source>Leave one of the two entries out</source>
        <translation>Omita una de las dos entradas</translation>
    </message>
    <message>
        <source>fists are six counts, from no finger to five</source>
        <translation>los puños son seis recuentos, de ningún dedo a cinco</translation>
    </message>
    <message>
        <source>more than %1 hands</source>
        <translation>más de %1 manos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by the open design &quot;%2&quot;: %3</source>
        <translation>el diseño abierto &quot;%2&quot; usa &quot;%1&quot;: %3</translation>
    </message>
    <message>
        <source>Change the design first, or open another one.</source>
        <translation>Cambie antes el diseño o abra otro.</translation>
    </message>
    <message>
        <source>participants of its workshop answered it</source>
        <translation>lo respondieron participantes de su taller</translation>
    </message>
    <message>
        <source>its workshop voted on it</source>
        <translation>su taller votó sobre ello</translation>
    </message>
    <message>
        <source>its workshop has a question about it</source>
        <translation>su taller tiene una pregunta sobre ello</translation>
    </message>
    <message>
        <source>its utility tree links it</source>
        <translation>su árbol de utilidad lo enlaza</translation>
    </message>
    <message>
        <source>it decides by these rules</source>
        <translation>decide con estas reglas</translation>
    </message>
    <message>
        <source>it states an assumption about it</source>
        <translation>indica un supuesto sobre ello</translation>
    </message>
    <message>
        <source>its plan changes it</source>
        <translation>su plan lo cambia</translation>
    </message>
    <message>
        <source>its own task %1 waits for it</source>
        <translation>su tarea propia %1 lo espera</translation>
    </message>
    <message>
        <source>its own task %1 is part of it</source>
        <translation>su tarea propia %1 forma parte de ello</translation>
    </message>
    <message>
        <source>scenario %1 states it</source>
        <translation>el escenario %1 lo indica</translation>
    </message>
    <message>
        <source>scenario %1 says how uncertain it is</source>
        <translation>el escenario %1 dice qué incertidumbre tiene</translation>
    </message>
    <message>
        <source>scenario %1 switches it</source>
        <translation>el escenario %1 lo activa o desactiva</translation>
    </message>
    <message>
        <source>scenario %1 sets it otherwise</source>
        <translation>el escenario %1 lo ajusta de otro modo</translation>
    </message>
    <message>
        <source>scenario %1 overrides it</source>
        <translation>el escenario %1 lo decide por elección propia</translation>
    </message>
    <message>
        <source>scenario %1 chooses it</source>
        <translation>el escenario %1 lo elige</translation>
    </message>
    <message>
        <source>there is no level &quot;%1&quot;</source>
        <translation>no existe el nivel &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write H, M or L</source>
        <translation>Escriba H, M o L</translation>
    </message>
    <message>
        <source>there is no kind of link &quot;%1&quot;</source>
        <translation>no existe la clase de enlace &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write sensitivity or tradeoff</source>
        <translation>Escriba sensitivity o tradeoff</translation>
    </message>
    <message>
        <source>p10 must not be above p90</source>
        <translation>p10 no debe superar a p90</translation>
    </message>
    <message>
        <source>min, mode and max must not decrease</source>
        <translation>min, mode y max no deben decrecer</translation>
    </message>
    <message>
        <source>this says no range</source>
        <translation>esto no indica ningún rango</translation>
    </message>
    <message>
        <source>Give p10 and p90, or min, mode and max</source>
        <translation>Indique p10 y p90, o min, mode y max</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>The whole scenario</source>
        <translation>Todo el escenario</translation>
    </message>
    <message>
        <source>with %1 requirements</source>
        <translation>con %1 requisitos</translation>
    </message>
    <message>
        <source>Id of the scenario</source>
        <translation>Id del escenario</translation>
    </message>
    <message>
        <source>Order of the scenarios</source>
        <translation>Orden de los escenarios</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Override of %1</source>
        <translation>Elección propia en %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on, %1</source>
        <translation>activado, %1</translation>
    </message>
    <message>
        <source>off, %1</source>
        <translation>desactivado, %1</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>Rango de «%1»</translation>
    </message>
    <message>
        <source>“%1” in the file</source>
        <translation>«%1» en el archivo</translation>
    </message>
    <message>
        <source>Ranking of %1</source>
        <translation>Clasificación de %1</translation>
    </message>
    <message>
        <source>its own way</source>
        <translation>a su manera</translation>
    </message>
    <message>
        <source>Assumption about %1</source>
        <translation>Supuesto sobre «%1»</translation>
    </message>
    <message>
        <source>Start of the work</source>
        <translation>Inicio del trabajo</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Changed tasks of the roadmap</source>
        <translation>Tareas cambiadas de la hoja de ruta</translation>
    </message>
    <message>
        <source>Own tasks of the roadmap</source>
        <translation>Tareas propias de la hoja de ruta</translation>
    </message>
    <message>
        <source>Pages of the presentation</source>
        <translation>Páginas de la presentación</translation>
    </message>
    <message>
        <source>Questions of the workshop</source>
        <translation>Preguntas del taller</translation>
    </message>
    <message>
        <source>Votes of the workshop</source>
        <translation>Votos del taller</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Lo que dijo la sala</translation>
    </message>
    <message>
        <source>Dots of the workshop</source>
        <translation>Puntos del taller</translation>
    </message>
    <message>
        <source>Notes of the workshop</source>
        <translation>Notas del taller</translation>
    </message>
    <message>
        <source>Actions of the workshop</source>
        <translation>Acciones del taller</translation>
    </message>
    <message>
        <source>Answers of the participants</source>
        <translation>Respuestas de los participantes</translation>
    </message>
    <message>
        <source>Answers of the participants are shown</source>
        <translation>Las respuestas de los participantes se muestran</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nombre del diseño</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumen de partida</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>Capítulos del informe</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Árbol de utilidad</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coste mensual</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Cambios en %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difiere.</translation>
    </message>
    <message>
        <source>Requirements changed: %1. Decisions that come out otherwise: %2.</source>
        <translation>Requisitos cambiados: %1. Decisiones con otro resultado: %2.</translation>
    </message>
    <message>
        <source>%1 costs %2 a month: %3.</source>
        <translation>%1 cuesta %2 al mes: %3.</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>El diseño</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Nuevo (%1): %2</translation>
    </message>
    <message>
        <source>No longer a %1: %2</source>
        <translation>Ya no es %1: %2</translation>
    </message>
</context>
<context>
    <name>dmn</name>
    <message>
        <source>Use -, literals, comparisons with a number, intervals such as [1..5), lists of these, or not(…)</source>
        <translation>Use -, literales, comparaciones con un número, intervalos como [1..5), listas de estos o not(…)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the closing parenthesis of not(…)</source>
        <translation>a &quot;%1&quot; le falta el paréntesis de cierre de not(…)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is about dates or times, which are not read</source>
        <translation>&quot;%1&quot; trata de fechas u horas, que no se leen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no simple test or literal</source>
        <translation>&quot;%1&quot; no es una prueba simple ni un literal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the end of an interval</source>
        <translation>a &quot;%1&quot; le falta el final de un intervalo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a number that is too large</source>
        <translation>&quot;%1&quot; contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the closing quotation mark</source>
        <translation>a &quot;%1&quot; le faltan las comillas de cierre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an unknown escape in a text</source>
        <translation>&quot;%1&quot; contiene un escape desconocido en un texto</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>supera el límite de %1 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>el archivo está en UTF-16, no en UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Guárdelo en UTF-8</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>el archivo no está en UTF-8</translation>
    </message>
    <message>
        <source>XML may not have control characters</source>
        <translation>XML no puede contener caracteres de control</translation>
    </message>
    <message>
        <source>unknown entity &quot;%1&quot;</source>
        <translation>entidad desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write &amp; as &amp;amp;</source>
        <translation>Escriba &amp; como &amp;amp;</translation>
    </message>
    <message>
        <source>not valid XML: %1</source>
        <translation>XML no válido: %1</translation>
    </message>
    <message>
        <source>this is not of DMN 1.2, 1.3, 1.4 or 1.5</source>
        <translation>no es DMN 1.2, 1.3, 1.4 ni 1.5</translation>
    </message>
    <message>
        <source>Save it as DMN 1.3 in the program that it comes from</source>
        <translation>Guárdelo como DMN 1.3 en el programa del que procede</translation>
    </message>
    <message>
        <source>no DMN file: it begins with &quot;%1&quot;</source>
        <translation>no es un archivo DMN: comienza con &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Expected the element definitions of DMN 1.2 to 1.5</source>
        <translation>Se esperaba el elemento definitions de DMN 1.2 a 1.5</translation>
    </message>
    <message>
        <source>document types and entities of their own are not read</source>
        <translation>no se leen tipos de documento ni entidades propias</translation>
    </message>
    <message>
        <source>Remove the line that starts with &lt;!DOCTYPE</source>
        <translation>Elimine la línea que comienza con &lt;!DOCTYPE</translation>
    </message>
    <message>
        <source>the file says that it is %1, not UTF-8</source>
        <translation>el archivo dice estar en %1, no en UTF-8</translation>
    </message>
    <message>
        <source>not valid XML: something stands behind its end</source>
        <translation>XML no válido: hay algo después de su final</translation>
    </message>
    <message>
        <source>not valid XML: it begins with text</source>
        <translation>XML no válido: comienza con texto</translation>
    </message>
    <message>
        <source>not valid XML: it has no element</source>
        <translation>XML no válido: no tiene ningún elemento</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>not valid XML: an element without a name</source>
        <translation>XML no válido: un elemento sin nombre</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; stands twice in &quot;%2&quot;</source>
        <translation>el atributo &quot;%1&quot; figura dos veces en &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; answers with a list, which tests of single values can&apos;t be applied to</source>
        <translation>la decisión &quot;%1&quot; responde con una lista, a la que no pueden aplicarse pruebas de valores sueltos</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; has several outputs</source>
        <translation>la decisión &quot;%1&quot; tiene varias salidas</translation>
    </message>
    <message>
        <source>Name one of them: %1.%2</source>
        <translation>Nombre una de ellas: %1.%2</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; is looked at, but not required</source>
        <translation>la decisión &quot;%1&quot; se consulta, pero no se requiere</translation>
    </message>
    <message>
        <source>Add an information requirement for it</source>
        <translation>Añada un requisito de información para ella</translation>
    </message>
    <message>
        <source>the input expression &quot;%1&quot; is no plain name</source>
        <translation>la expresión de entrada &quot;%1&quot; no es un nombre simple</translation>
    </message>
    <message>
        <source>Name an input data or a required decision, without computing</source>
        <translation>Nombre un dato de entrada o una decisión requerida, sin calcular</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read here</source>
        <translation>&quot;%1&quot; no se lee aquí</translation>
    </message>
    <message>
        <source>there is no hit policy &quot;%1&quot;</source>
        <translation>no existe la política de aciertos &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use UNIQUE, ANY, PRIORITY, FIRST, OUTPUT ORDER, RULE ORDER or COLLECT</source>
        <translation>Use UNIQUE, ANY, PRIORITY, FIRST, OUTPUT ORDER, RULE ORDER o COLLECT</translation>
    </message>
    <message>
        <source>there is no aggregation &quot;%1&quot;</source>
        <translation>no existe la agregación &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use SUM, MIN, MAX or COUNT</source>
        <translation>Use SUM, MIN, MAX o COUNT</translation>
    </message>
    <message>
        <source>the input has no input expression</source>
        <translation>la entrada no tiene expresión de entrada</translation>
    </message>
    <message>
        <source>Name an input data or a required decision</source>
        <translation>Nombre un dato de entrada o una decisión requerida</translation>
    </message>
    <message>
        <source>the column is of the type %1, but what it looks at is %2</source>
        <translation>la columna es del tipo %1, pero lo que consulta es %2</translation>
    </message>
    <message>
        <source>the output values are not all single values</source>
        <translation>no todos los valores de salida son valores sueltos</translation>
    </message>
    <message>
        <source>List the values, highest priority first</source>
        <translation>Enumere los valores, primero el de mayor prioridad</translation>
    </message>
    <message>
        <source>Outputs are read where they are a number, a text in quotation marks, true, false or null</source>
        <translation>Las salidas se leen cuando son un número, un texto entre comillas, true, false o null</translation>
    </message>
    <message>
        <source>%1 is not of the type %2</source>
        <translation>%1 no es del tipo %2</translation>
    </message>
    <message>
        <source>the rule has %1 input and %2 output entries, the table %3 and %4</source>
        <translation>la regla tiene %1 entradas y %2 salidas; la tabla, %3 y %4</translation>
    </message>
    <message>
        <source>%1 does not test values of the type %2</source>
        <translation>%1 no comprueba valores del tipo %2</translation>
    </message>
    <message>
        <source>the table has no output</source>
        <translation>la tabla no tiene salida</translation>
    </message>
    <message>
        <source>a table with several outputs can&apos;t be aggregated</source>
        <translation>una tabla con varias salidas no se puede agregar</translation>
    </message>
    <message>
        <source>the table&apos;s outputs need names that differ</source>
        <translation>las salidas de la tabla necesitan nombres distintos</translation>
    </message>
    <message>
        <source>only numbers can be aggregated by %1</source>
        <translation>%1 solo puede agregar números</translation>
    </message>
    <message>
        <source>the outputs %1 are of several types</source>
        <translation>las salidas %1 son de varios tipos</translation>
    </message>
    <message>
        <source>the hit policy %1 needs output values</source>
        <translation>la política de aciertos %1 necesita valores de salida</translation>
    </message>
    <message>
        <source>the allowed values of &quot;%1&quot; are not of its type</source>
        <translation>los valores permitidos de &quot;%1&quot; no son de su tipo</translation>
    </message>
    <message>
        <source>there are two types of the name &quot;%1&quot;</source>
        <translation>hay dos tipos con el nombre &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the expression language &quot;%1&quot; is not read</source>
        <translation>el lenguaje de expresiones &quot;%1&quot; no se lee</translation>
    </message>
    <message>
        <source>Use FEEL</source>
        <translation>Use FEEL</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is defined by itself, or too deep</source>
        <translation>el tipo &quot;%1&quot; se define por sí mismo o a demasiada profundidad</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is not read</source>
        <translation>el tipo &quot;%1&quot; no se lee</translation>
    </message>
    <message>
        <source>Use number, string, boolean, or a type that the file defines by them</source>
        <translation>Use number, string, boolean o un tipo que el archivo defina con ellos</translation>
    </message>
    <message>
        <source>the allowed values are of several types</source>
        <translation>los valores permitidos son de varios tipos</translation>
    </message>
    <message>
        <source>no value for the input &quot;%1&quot;</source>
        <translation>no hay valor para la entrada &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not allowed for the input</source>
        <translation>%1 no está permitido para la entrada</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitidos: %1</translation>
    </message>
    <message>
        <source>%1 is not allowed in the table of &quot;%2&quot;</source>
        <translation>%1 no está permitido en la tabla de &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the rules %2 match together, against the hit policy UNIQUE</source>
        <translation>&quot;%1&quot;: las reglas %2 coinciden a la vez, contra la política de aciertos UNIQUE</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the rules %2 match together with different outputs, against the hit policy ANY</source>
        <translation>&quot;%1&quot;: las reglas %2 coinciden a la vez con salidas distintas, contra la política de aciertos ANY</translation>
    </message>
    <message>
        <source>expected a number, a text, true, false or null</source>
        <translation>se esperaba un número, un texto, true, false o null</translation>
    </message>
    <message>
        <source>expected an object with &quot;requirements&quot;</source>
        <translation>se esperaba un objeto con &quot;requirements&quot;</translation>
    </message>
    <message>
        <source>expected an object of inputs</source>
        <translation>se esperaba un objeto de entradas</translation>
    </message>
    <message>
        <source>there is no input &quot;%1&quot;</source>
        <translation>no existe la entrada &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Existen: %1</translation>
    </message>
    <message>
        <source>the input &quot;%1&quot; is stated twice</source>
        <translation>la entrada &quot;%1&quot; se indica dos veces</translation>
    </message>
    <message>
        <source>the rules for %1 ask about %2, for which there are none</source>
        <translation>las reglas para %1 preguntan por %2, para lo que no hay ninguna</translation>
    </message>
    <message>
        <source>the tree of the decision %1 is too large for a table</source>
        <translation>el árbol de la decisión %1 es demasiado grande para una tabla</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>no existe el conjunto de reglas &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the decision has no id</source>
        <translation>la decisión no tiene id</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>el id &quot;%1&quot; se usa dos veces</translation>
    </message>
    <message>
        <source>the decision requires itself, over others</source>
        <translation>la decisión se requiere a sí misma, a través de otras</translation>
    </message>
    <message>
        <source>Remove one of the information requirements</source>
        <translation>Elimine uno de los requisitos de información</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>no existe la decisión &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to another file, which is not read</source>
        <translation>&quot;%1&quot; remite a otro archivo, que no se lee</translation>
    </message>
    <message>
        <source>there is no input data &quot;%1&quot;</source>
        <translation>no existe el dato de entrada &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read</source>
        <translation>&quot;%1&quot; no se lee</translation>
    </message>
    <message>
        <source>Decisions are read where they are decision tables</source>
        <translation>Las decisiones se leen cuando son tablas de decisión</translation>
    </message>
    <message>
        <source>the decision has no decision table</source>
        <translation>la decisión no tiene tabla de decisión</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is used twice</source>
        <translation>el nombre &quot;%1&quot; se usa dos veces</translation>
    </message>
    <message>
        <source>the input &quot;%1&quot; is looked at as %2 and as %3</source>
        <translation>la entrada &quot;%1&quot; se consulta como %2 y como %3</translation>
    </message>
    <message>
        <source>Ogive reads inputs and decision tables</source>
        <translation>Ogive lee entradas y tablas de decisión</translation>
    </message>
    <message>
        <source>the file has no decision</source>
        <translation>el archivo no tiene ninguna decisión</translation>
    </message>
    <message>
        <source>Ogive reads decisions that are decision tables</source>
        <translation>Ogive lee decisiones que son tablas de decisión</translation>
    </message>
    <message>
        <source>No rule tests the input %1</source>
        <translation>Ninguna regla comprueba la entrada %1</translation>
    </message>
    <message>
        <source>Inputs that no rule matches</source>
        <translation>Entradas que no cubre ninguna regla</translation>
    </message>
    <message>
        <source>Rules that match together against the hit policy</source>
        <translation>Reglas que coinciden a la vez contra la política de aciertos</translation>
    </message>
    <message>
        <source>Rules that others always go before</source>
        <translation>Reglas a las que otras siempre se adelantan</translation>
    </message>
    <message>
        <source>Rules that no input matches</source>
        <translation>Reglas que ninguna entrada cumple</translation>
    </message>
    <message>
        <source>Outputs that are not among the output values</source>
        <translation>Salidas que no están entre los valores de salida</translation>
    </message>
    <message>
        <source>Outputs that no input leads to</source>
        <translation>Salidas a las que no conduce ninguna entrada</translation>
    </message>
    <message>
        <source>Inputs that no rule tests</source>
        <translation>Entradas que ninguna regla comprueba</translation>
    </message>
    <message>
        <source>Tables too large to analyse to the end</source>
        <translation>Tablas demasiado grandes para analizarlas hasta el final</translation>
    </message>
    <message>
        <source>Rule %1 never matches: %2 can&apos;t be %3</source>
        <translation>La regla %1 nunca se cumple: %2 no puede ser %3</translation>
    </message>
    <message>
        <source>No rule matches %1; for example %2</source>
        <translation>Ninguna regla cubre %1; por ejemplo, %2</translation>
    </message>
    <message>
        <source>%1 more combinations of values are matched by no rule</source>
        <translation>Ninguna regla cubre otras %1 combinaciones de valores</translation>
    </message>
    <message>
        <source>The table is too large to find every gap</source>
        <translation>La tabla es demasiado grande para encontrar todos los huecos</translation>
    </message>
    <message>
        <source>Rules %1 and %2 match together, with the same output: %3; for example %4</source>
        <translation>Las reglas %1 y %2 coinciden a la vez, con la misma salida: %3; por ejemplo, %4</translation>
    </message>
    <message>
        <source>Rules %1 and %2 match together, with different outputs: %3; for example %4</source>
        <translation>Las reglas %1 y %2 coinciden a la vez, con salidas distintas: %3; por ejemplo, %4</translation>
    </message>
    <message>
        <source>%1 more pairs of rules match together</source>
        <translation>Otros %1 pares de reglas coinciden a la vez</translation>
    </message>
    <message>
        <source>Rule %1 never counts: wherever it matches, rule %2 goes before it</source>
        <translation>La regla %1 nunca cuenta: donde se cumple, siempre se adelanta la regla %2</translation>
    </message>
    <message>
        <source>Rule %1 never counts: wherever it matches, one of %2 other rules goes before it</source>
        <translation>La regla %1 nunca cuenta: donde se cumple, siempre se adelanta una de otras %2 reglas</translation>
    </message>
    <message>
        <source>Of %1 rules it was too much work to say whether others go before them everywhere</source>
        <translation>De %1 reglas fue demasiado trabajo decir si otras se les adelantan en todas partes</translation>
    </message>
    <message>
        <source>Rule %1 answers %2, which is none of the output values</source>
        <translation>La regla %1 responde %2, que no es ninguno de los valores de salida</translation>
    </message>
    <message>
        <source>No input leads to these outputs: %1</source>
        <translation>Ninguna entrada conduce a estas salidas: %1</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>there is no such sample</source>
        <translation>no existe ese ejemplo</translation>
    </message>
    <message>
        <source>the design was written by a newer version of Ogive and would lose what only that version knows</source>
        <translation>el diseño lo escribió una versión más reciente de Ogive y perdería lo que solo esa versión conoce</translation>
    </message>
    <message>
        <source>Save it with the newer version.</source>
        <translation>Guárdelo con la versión más reciente.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>no existe el requisito &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>no existe la opción &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>no existe el conjunto de reglas &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>no existe el escenario &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Approve the outcomes</source>
        <translation>Aprobar los resultados</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Retirar la aprobación</translation>
    </message>
    <message>
        <source>the order of the sections names one twice or not</source>
        <translation>el orden de las secciones nombra alguna dos veces o ninguna</translation>
    </message>
    <message>
        <source>the section has no name</source>
        <translation>la sección no tiene nombre</translation>
    </message>
    <message>
        <source>Take a chapter into the report</source>
        <translation>Incluir un capítulo en el informe</translation>
    </message>
    <message>
        <source>Leave a chapter out of the report</source>
        <translation>Excluir un capítulo del informe</translation>
    </message>
    <message>
        <source>Change a chapter&apos;s own text</source>
        <translation>Cambiar el texto propio de un capítulo</translation>
    </message>
    <message>
        <source>Reorder the report</source>
        <translation>Reordenar el informe</translation>
    </message>
    <message>
        <source>Change the report&apos;s title</source>
        <translation>Cambiar el título del informe</translation>
    </message>
    <message>
        <source>Set the report on %1</source>
        <translation>Poner el informe en %1</translation>
    </message>
    <message>
        <source>Write the report in another language</source>
        <translation>Escribir el informe en otro idioma</translation>
    </message>
    <message>
        <source>there is no phase &quot;%1&quot;</source>
        <translation>no existe la fase &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the knowledge has a task &quot;%1&quot; already</source>
        <translation>el conocimiento ya tiene una tarea &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;</source>
        <translation>no existe la tarea &quot;%1&quot;</translation>
    </message>
    <message>
        <source>low, typical and high must be days from 0 to %1 that do not fall</source>
        <translation>low, typical y high deben ser días de 0 a %1 que no decrezcan</translation>
    </message>
    <message>
        <source>Give the lowest number first, the highest last</source>
        <translation>Indique primero el número más bajo y al final el más alto</translation>
    </message>
    <message>
        <source>these are no days of a week</source>
        <translation>estos no son días de una semana</translation>
    </message>
    <message>
        <source>more than %1 holidays</source>
        <translation>más de %1 festivos</translation>
    </message>
    <message>
        <source>a team has a whole number of people from 1 to %1</source>
        <translation>un equipo tiene un número entero de personas de 1 a %1</translation>
    </message>
    <message>
        <source>slack must be days from 0 to %1</source>
        <translation>la holgura debe ser de 0 a %1 días</translation>
    </message>
    <message>
        <source>the task has no title</source>
        <translation>la tarea no tiene título</translation>
    </message>
    <message>
        <source>more than %1 own tasks</source>
        <translation>más de %1 tareas propias</translation>
    </message>
    <message>
        <source>own tasks would wait for each other in a circle</source>
        <translation>las tareas propias se esperarían unas a otras en círculo</translation>
    </message>
    <message>
        <source>Take the start date away</source>
        <translation>Quitar la fecha de inicio</translation>
    </message>
    <message>
        <source>Start on %1</source>
        <translation>Empezar el %1</translation>
    </message>
    <message>
        <source>Change the working days</source>
        <translation>Cambiar los días laborables</translation>
    </message>
    <message>
        <source>Change the holidays</source>
        <translation>Cambiar los festivos</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Cambiar el equipo</translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation>Cambiar el esfuerzo de «%1»</translation>
    </message>
    <message>
        <source>Change the slack of “%1”</source>
        <translation>Cambiar la holgura de «%1»</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Omitir «%1»</translation>
    </message>
    <message>
        <source>Take up “%1”</source>
        <translation>Volver a incluir «%1»</translation>
    </message>
    <message>
        <source>Set the task “%1”</source>
        <translation>Establecer la tarea «%1»</translation>
    </message>
    <message>
        <source>Remove the task “%1”</source>
        <translation>Eliminar la tarea «%1»</translation>
    </message>
    <message>
        <source>Give the task another id</source>
        <translation>Dar otro id a la tarea</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Cambiar una pregunta</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Eliminar una pregunta</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>Añadir un voto</translation>
    </message>
    <message>
        <source>Change a vote</source>
        <translation>Cambiar un voto</translation>
    </message>
    <message>
        <source>Remove a vote</source>
        <translation>Eliminar un voto</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Cambiar una nota</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Eliminar una nota</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Cambiar una acción</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Eliminar una acción</translation>
    </message>
    <message>
        <source>Vote on %1</source>
        <translation>Votar sobre %1</translation>
    </message>
    <message>
        <source>Dots for %1</source>
        <translation>Puntos para %1</translation>
    </message>
    <message>
        <source>Remove the answers of %1</source>
        <translation>Eliminar las respuestas de %1</translation>
    </message>
    <message>
        <source>Take the answers of %1</source>
        <translation>Recoger las respuestas de %1</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Mostrar las respuestas</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Ocultar las respuestas</translation>
    </message>
    <message>
        <source>Change the pages of the presentation</source>
        <translation>Cambiar las páginas de la presentación</translation>
    </message>
    <message>
        <source>Change a page&apos;s notes</source>
        <translation>Cambiar las notas de una página</translation>
    </message>
    <message>
        <source>a count is a whole number from 0 to %1</source>
        <translation>un recuento es un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>dots are given to an option</source>
        <translation>los puntos se dan a una opción</translation>
    </message>
    <message>
        <source>the participant has no name</source>
        <translation>el participante no tiene nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation>&quot;%1&quot; se responde dos veces</translation>
    </message>
    <message>
        <source>the order of the pages names one twice or not</source>
        <translation>el orden de las páginas nombra alguna dos veces o ninguna</translation>
    </message>
    <message>
        <source>the page has no name</source>
        <translation>la página no tiene nombre</translation>
    </message>
    <message>
        <source>the workshop has no such entry any more</source>
        <translation>el taller ya no tiene esa entrada</translation>
    </message>
    <message>
        <source>the question has no text</source>
        <translation>la pregunta no tiene texto</translation>
    </message>
    <message>
        <source>the vote says nothing</source>
        <translation>el voto no dice nada</translation>
    </message>
    <message>
        <source>the note has no text</source>
        <translation>la nota no tiene texto</translation>
    </message>
    <message>
        <source>the action has no text</source>
        <translation>la acción no tiene texto</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>no existe la decisión &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>Convertir «%1» en línea base</translation>
    </message>
    <message>
        <source>Move scenario %1</source>
        <translation>Mover el escenario «%1»</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>el nombre está vacío</translation>
    </message>
    <message>
        <source>the name is longer than 200 bytes</source>
        <translation>el nombre ocupa más de 200 bytes</translation>
    </message>
    <message>
        <source>an override needs a rationale</source>
        <translation>una elección propia necesita una justificación</translation>
    </message>
    <message>
        <source>Say in a sentence why this choice is better here</source>
        <translation>Diga en una frase por qué esta elección es mejor aquí</translation>
    </message>
    <message>
        <source>the scenario&apos;s id &quot;%1&quot; is empty or taken</source>
        <translation>el id del escenario &quot;%1&quot; está vacío o ya se usa</translation>
    </message>
    <message>
        <source>the last scenario can&apos;t be deleted</source>
        <translation>el último escenario no se puede eliminar</translation>
    </message>
    <message>
        <source>Add another scenario first</source>
        <translation>Añada antes otro escenario</translation>
    </message>
    <message>
        <source>the review lies before the date</source>
        <translation>la revisión es anterior a la fecha</translation>
    </message>
    <message>
        <source>Review it on a later day, or correct the date</source>
        <translation>Revíselo en un día posterior o corrija la fecha</translation>
    </message>
    <message>
        <source>an assumption must say something</source>
        <translation>un supuesto debe decir algo</translation>
    </message>
    <message>
        <source>Say why, where it is from, who looks after it or when to review it</source>
        <translation>Diga por qué, de dónde procede, quién se ocupa o cuándo revisarlo</translation>
    </message>
    <message>
        <source>State the assumption of %1</source>
        <translation>Indicar el supuesto de «%1»</translation>
    </message>
    <message>
        <source>Remove the assumption of %1</source>
        <translation>Eliminar el supuesto de «%1»</translation>
    </message>
    <message>
        <source>Set %1 and %2</source>
        <translation>Establecer «%1» y «%2»</translation>
    </message>
    <message>
        <source>Set %1 requirements</source>
        <translation>Establecer %1 requisitos</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Establecer «%1»: %2</translation>
    </message>
    <message>
        <source>Accept the recommendation for %1</source>
        <translation>Aceptar la recomendación para «%1»</translation>
    </message>
    <message>
        <source>Override %1</source>
        <translation>Elección propia en «%1»</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>Añadir el escenario «%1»</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Eliminar escenario</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>Cambiar el nombre del escenario a «%1»</translation>
    </message>
    <message>
        <source>Change scenario notes</source>
        <translation>Cambiar las notas del escenario</translation>
    </message>
    <message>
        <source>Rename design to %1</source>
        <translation>Cambiar el nombre del diseño a «%1»</translation>
    </message>
    <message>
        <source>Change brief</source>
        <translation>Cambiar el resumen de partida</translation>
    </message>
    <message>
        <source>Change rule set</source>
        <translation>Cambiar el conjunto de reglas</translation>
    </message>
    <message>
        <source>Reload from the file</source>
        <translation>Recargar del archivo</translation>
    </message>
    <message>
        <source>Change the utility tree</source>
        <translation>Cambiar el árbol de utilidad</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Eliminar el escenario «%1»</translation>
    </message>
    <message>
        <source>the quality scenario has no text</source>
        <translation>el escenario de calidad no tiene texto</translation>
    </message>
    <message>
        <source>the quality attribute has no title</source>
        <translation>el atributo de calidad no tiene título</translation>
    </message>
    <message>
        <source>the refinement has no title</source>
        <translation>el refinamiento no tiene título</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;</source>
        <translation>no existe el parámetro &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>no es un número finito</translation>
    </message>
    <message>
        <source>%1 must not be below %2</source>
        <translation>%1 no debe ser inferior a %2</translation>
    </message>
    <message>
        <source>%1 must not be above %2</source>
        <translation>%1 no debe ser superior a %2</translation>
    </message>
    <message>
        <source>%1 is no number that can have a range of its own</source>
        <translation>%1 no es un número que pueda tener rango propio</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 está fuera de %2 a %3</translation>
    </message>
    <message>
        <source>the most likely value must lie between the ends</source>
        <translation>el valor más probable debe estar entre los extremos</translation>
    </message>
    <message>
        <source>P10 must not be above P90</source>
        <translation>P10 no debe superar a P90</translation>
    </message>
    <message>
        <source>P10 is the value that is too high in only one case of ten</source>
        <translation>P10 es el valor que resulta demasiado alto en solo uno de cada diez casos</translation>
    </message>
    <message>
        <source>there is no savings pattern &quot;%1&quot;</source>
        <translation>no existe el patrón de ahorro &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Set range of %1</source>
        <translation>Establecer el rango de «%1»</translation>
    </message>
    <message>
        <source>Remove range of %1</source>
        <translation>Eliminar el rango de «%1»</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activar «%1»</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Desactivar «%1»</translation>
    </message>
    <message>
        <source>there is no criterion &quot;%1&quot; for this decision</source>
        <translation>no existe el criterio &quot;%1&quot; para esta decisión</translation>
    </message>
    <message>
        <source>a weight must be from 0 to %1</source>
        <translation>un peso debe estar entre 0 y %1</translation>
    </message>
    <message>
        <source>all weights would be 0</source>
        <translation>todos los pesos serían 0</translation>
    </message>
    <message>
        <source>Give another criterion a weight first</source>
        <translation>Dé antes un peso a otro criterio</translation>
    </message>
    <message>
        <source>a criterion can&apos;t be judged against itself</source>
        <translation>un criterio no puede juzgarse frente a sí mismo</translation>
    </message>
    <message>
        <source>a judgement must be from 1/%1 to %1 times</source>
        <translation>un juicio debe ser de 1/%1 a %1 veces</translation>
    </message>
    <message>
        <source>a must-have must be from 0 to %1</source>
        <translation>un mínimo obligatorio debe estar entre 0 y %1</translation>
    </message>
    <message>
        <source>Weigh “%1”</source>
        <translation>Ponderar «%1»</translation>
    </message>
    <message>
        <source>Must-have “%1”</source>
        <translation>Mínimo obligatorio «%1»</translation>
    </message>
    <message>
        <source>Compare “%1” with “%2”</source>
        <translation>Comparar «%1» con «%2»</translation>
    </message>
    <message>
        <source>Reset the weights of %1</source>
        <translation>Restablecer los pesos de «%1»</translation>
    </message>
    <message>
        <source>Change the ranking method of %1</source>
        <translation>Cambiar el método de clasificación de «%1»</translation>
    </message>
    <message>
        <source>Change how the criteria of %1 are weighed</source>
        <translation>Cambiar cómo se ponderan los criterios de «%1»</translation>
    </message>
    <message>
        <source>Add a quality</source>
        <translation>Añadir un atributo</translation>
    </message>
    <message>
        <source>Add a refinement</source>
        <translation>Añadir un refinamiento</translation>
    </message>
    <message>
        <source>Add a quality scenario</source>
        <translation>Añadir un escenario de calidad</translation>
    </message>
    <message>
        <source>Move within the utility tree</source>
        <translation>Mover dentro del árbol de utilidad</translation>
    </message>
    <message>
        <source>Change a text of the utility tree</source>
        <translation>Cambiar un texto del árbol de utilidad</translation>
    </message>
    <message>
        <source>Remove from the utility tree</source>
        <translation>Eliminar del árbol de utilidad</translation>
    </message>
    <message>
        <source>Set a scenario&apos;s importance</source>
        <translation>Establecer la importancia de un escenario</translation>
    </message>
    <message>
        <source>Set a scenario&apos;s difficulty</source>
        <translation>Establecer la dificultad de un escenario</translation>
    </message>
    <message>
        <source>Link a scenario to %1</source>
        <translation>Enlazar un escenario con «%1»</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1: “%2” was edited by hand and stays as it is</source>
        <translation>%1: «%2» se editó a mano y queda como está</translation>
    </message>
    <message>
        <source>%1: “%2” was removed by hand and stays out</source>
        <translation>%1: «%2» se eliminó a mano y no se incluye</translation>
    </message>
    <message>
        <source>%1 is not from Ogive and stays as it is; the records have no index</source>
        <translation>%1 no procede de Ogive y queda como está; los registros no tienen índice</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Informe en PDF</translation>
    </message>
    <message>
        <source>The whole report, to send and to print. Ogive opens it as the design again.</source>
        <translation>El informe completo, para enviar e imprimir. Ogive lo vuelve a abrir como diseño.</translation>
    </message>
    <message>
        <source>Report as web page</source>
        <translation>Informe como página web</translation>
    </message>
    <message>
        <source>The whole report as one file for any browser, without scripts.</source>
        <translation>El informe completo en un solo archivo para cualquier navegador, sin scripts.</translation>
    </message>
    <message>
        <source>Report as Markdown</source>
        <translation>Informe en Markdown</translation>
    </message>
    <message>
        <source>The whole report for GitHub and wikis, with its figures in a folder beside it.</source>
        <translation>El informe completo para GitHub y wikis, con sus figuras en una carpeta al lado.</translation>
    </message>
    <message>
        <source>Decision records (MADR)</source>
        <translation>Registros de decisión (MADR)</translation>
    </message>
    <message>
        <source>A record for each decision. Written again, they are brought up to date; what people wrote into them stays.</source>
        <translation>Un registro por decisión. Al volver a escribirlos se actualizan; lo que las personas escribieron en ellos permanece.</translation>
    </message>
    <message>
        <source>Presentation as slides (PDF)</source>
        <translation>Presentación en diapositivas (PDF)</translation>
    </message>
    <message>
        <source>The pages of the presentation, one a sheet in 16:9, to show and to send.</source>
        <translation>Las páginas de la presentación, una por hoja en 16:9, para mostrar y enviar.</translation>
    </message>
    <message>
        <source>Presentation as web page</source>
        <translation>Presentación como página web</translation>
    </message>
    <message>
        <source>The pages of the presentation as one file for any browser, without scripts; it prints a page a sheet.</source>
        <translation>Las páginas de la presentación en un solo archivo para cualquier navegador, sin scripts; se imprime una página por hoja.</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>Informe en JSON</translation>
    </message>
    <message>
        <source>Everything in the report as data, for programs.</source>
        <translation>Todo el contenido del informe como datos, para programas.</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>All tables for a spreadsheet; the cost follows the traffic that a reader types.</source>
        <translation>Todas las tablas para una hoja de cálculo; el coste sigue el tráfico que escriba quien la lea.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tablas en CSV</translation>
    </message>
    <message>
        <source>One file a table: requirements, decisions, options, cost, capacity, checks, roadmap.</source>
        <translation>Un archivo por tabla: requisitos, decisiones, opciones, coste, capacidad, comprobaciones, hoja de ruta.</translation>
    </message>
    <message>
        <source>Rules as DMN</source>
        <translation>Reglas en DMN</translation>
    </message>
    <message>
        <source>The rule set that decides, as decision tables for other rule editors.</source>
        <translation>El conjunto de reglas que decide, como tablas de decisión para otros editores de reglas.</translation>
    </message>
    <message>
        <source>Stack as Structurizr DSL</source>
        <translation>Pila en Structurizr DSL</translation>
    </message>
    <message>
        <source>The chosen stack as a C4 model with a container view.</source>
        <translation>La pila elegida como modelo C4 con una vista de contenedores.</translation>
    </message>
    <message>
        <source>Starter kit</source>
        <translation>Kit de inicio</translation>
    </message>
    <message>
        <source>A folder to begin with: packages, a worker for batches, containers to run, and what to fill in.</source>
        <translation>Una carpeta para empezar: paquetes, un proceso de trabajo para lotes, contenedores que ejecutar y lo que hay que completar.</translation>
    </message>
    <message>
        <source>Figures as SVG</source>
        <translation>Figuras en SVG</translation>
    </message>
    <message>
        <source>Every tree and chart as a drawing.</source>
        <translation>Cada árbol y cada gráfico como dibujo.</translation>
    </message>
    <message>
        <source>Figures as PNG</source>
        <translation>Figuras en PNG</translation>
    </message>
    <message>
        <source>Every tree and chart as a picture.</source>
        <translation>Cada árbol y cada gráfico como imagen.</translation>
    </message>
    <message>
        <source>Decision trees for Graphviz</source>
        <translation>Árboles de decisión para Graphviz</translation>
    </message>
    <message>
        <source>Every decision tree in the DOT language.</source>
        <translation>Cada árbol de decisión en el lenguaje DOT.</translation>
    </message>
    <message>
        <source>Figures as Mermaid</source>
        <translation>Figuras en Mermaid</translation>
    </message>
    <message>
        <source>Every decision tree as a flowchart in text, for pages that draw it.</source>
        <translation>Cada árbol de decisión como diagrama de flujo en texto, para páginas que lo dibujan.</translation>
    </message>
    <message>
        <source>there is no figure &quot;%1&quot; for this format</source>
        <translation>no existe la figura &quot;%1&quot; para este formato</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Existen: %1</translation>
    </message>
    <message>
        <source>there is no figure to export in this format</source>
        <translation>no hay ninguna figura que exportar en este formato</translation>
    </message>
    <message>
        <source>the workbook can&apos;t be made: %1</source>
        <translation>no se puede crear el libro de cálculo: %1</translation>
    </message>
    <message>
        <source>Look whether the folder for temporary files has space</source>
        <translation>Compruebe si la carpeta de archivos temporales tiene espacio</translation>
    </message>
    <message>
        <source>the export was cancelled; nothing was written</source>
        <translation>se canceló la exportación; no se escribió nada</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>the file can&apos;t be written: %1</source>
        <translation>no se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Choose another place or check the permissions</source>
        <translation>Elija otro lugar o compruebe los permisos</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: %1</source>
        <translation>no se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>Free some space, or choose a place on another disk</source>
        <translation>Libere espacio o elija un lugar en otro disco</translation>
    </message>
    <message>
        <source>Choose a place that takes larger files</source>
        <translation>Elija un lugar que admita archivos más grandes</translation>
    </message>
    <message>
        <source>Choose a place that is not read-only</source>
        <translation>Elija un lugar que no sea de solo lectura</translation>
    </message>
    <message>
        <source>Choose a folder that exists</source>
        <translation>Elija una carpeta que exista</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>Elija un nombre más corto</translation>
    </message>
    <message>
        <source>the file is larger than the limit of %1 MB</source>
        <translation>el archivo supera el límite de %1 MB</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>%1 is served until %2 and no longer.</source>
        <translation>%1 se ofrece hasta el %2 y no más.</translation>
    </message>
    <message>
        <source>%1 retires on %2: in month %3 of the %4 that are looked ahead.</source>
        <translation>%1 se retira el %2: en el mes %3 de los %4 que se consideran.</translation>
    </message>
    <message>
        <source>None that qualifies and has a known cost takes its place: plan for another provider.</source>
        <translation>Ninguno que cumpla los requisitos y tenga un coste conocido puede ocupar su lugar: prevea otro proveedor.</translation>
    </message>
    <message>
        <source>The cheapest that qualifies in its place is %1, for %2 a month in all (now %3); every document is embedded anew then.</source>
        <translation>El más barato que cumple los requisitos en su lugar es %1, por %2 al mes en total (ahora %3); habrá que recalcular entonces los embeddings de todos los documentos.</translation>
    </message>
    <message>
        <source>The cheapest that qualifies in its place is %1, for %2 a month in all (now %3).</source>
        <translation>El más barato que cumple los requisitos en su lugar es %1, por %2 al mes en total (ahora %3).</translation>
    </message>
    <message>
        <source>The monthly cost is above the budget</source>
        <translation>El coste mensual supera el presupuesto</translation>
    </message>
    <message>
        <source>The first output misses the latency target</source>
        <translation>La primera salida incumple el objetivo de latencia</translation>
    </message>
    <message>
        <source>Answers take another time than planned with</source>
        <translation>Las respuestas tardan un tiempo distinto del planificado</translation>
    </message>
    <message>
        <source>The provider alone misses the availability target</source>
        <translation>El proveedor por sí solo incumple el objetivo de disponibilidad</translation>
    </message>
    <message>
        <source>The model retires within the horizon</source>
        <translation>El modelo se retira dentro del horizonte</translation>
    </message>
    <message>
        <source>The embedding model retires within the horizon</source>
        <translation>El modelo de embeddings se retira dentro del horizonte</translation>
    </message>
    <message>
        <source>A month costs %1: %2 more than the budget of %3, which suffices in %4 % of the simulated cases.</source>
        <translation>Un mes cuesta %1: %2 más que el presupuesto de %3, que basta en el %4 % de los casos simulados.</translation>
    </message>
    <message>
        <source>A month costs %1: %2 more than the budget of %3.</source>
        <translation>Un mes cuesta %1: %2 más que el presupuesto de %3.</translation>
    </message>
    <message>
        <source>Choose a cheaper model, switch on savings patterns, send less, or ask for a larger budget.</source>
        <translation>Elija un modelo más barato, active patrones de ahorro, envíe menos o pida un presupuesto mayor.</translation>
    </message>
    <message>
        <source>95 of 100 first outputs are there within %1; the target is %2.</source>
        <translation>95 de cada 100 primeras salidas llegan en menos de %1; el objetivo es %2.</translation>
    </message>
    <message>
        <source>Make fewer steps, choose a faster model, or allow more time.</source>
        <translation>Reduzca los pasos, elija un modelo más rápido o conceda más tiempo.</translation>
    </message>
    <message>
        <source>A full answer is estimated to take %1 on average; requests in flight are planned with %2.</source>
        <translation>Se estima que una respuesta completa tarda %1 en promedio; las solicitudes en curso se planifican con %2.</translation>
    </message>
    <message>
        <source>Plan with %1 ms, or measure it.</source>
        <translation>Planifique con %1 ms o mídalo.</translation>
    </message>
    <message>
        <source>The provider answers %1 % of the time; the target is %2 %.</source>
        <translation>El proveedor responde el %1 % del tiempo; el objetivo es el %2 %.</translation>
    </message>
    <message>
        <source>No other provider qualifies as fallback: ask for less.</source>
        <translation>Ningún otro proveedor sirve de respaldo: pida menos.</translation>
    </message>
    <message>
        <source>Fall back to %1 (%2): the two reach %3 % if they fail independently. In the provider&apos;s outages it costs %4 a month; with it alone the bill is %5 a month (now %6).</source>
        <translation>Recurra como respaldo a %1 (%2): los dos alcanzan el %3 % si fallan de forma independiente. Durante las caídas del proveedor cuesta %4 al mes; solo con él la factura es de %5 al mes (ahora %6).</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>%1 must be a number above %2 and below %3</source>
        <translation>%1 debe ser un número mayor que %2 y menor que %3</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 debe ser un número de %2 a %3</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 debe ser un número entero de %2 a %3</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>expected %1, found %2</source>
        <translation>se esperaba %1, se encontró %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected a text, found %1</source>
        <translation>se esperaba un texto, se encontró %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>se esperaba un número, se encontró %1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>se esperaba true o false, se encontró %1</translation>
    </message>
    <message>
        <source>expected a list, found %1</source>
        <translation>se esperaba una lista, se encontró %1</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>se esperaba un objeto, se encontró %1</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>el número %1 es demasiado grande</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in this object</source>
        <translation>la clave &quot;%1&quot; figura dos veces en este objeto</translation>
    </message>
    <message>
        <source>not valid JSON near &quot;%1&quot;</source>
        <translation>JSON no válido cerca de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>supera el límite de %1 MB</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Guarde el archivo en UTF-8</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>the field %1 is no number</source>
        <translation>el campo %1 no es un número</translation>
    </message>
    <message>
        <source>the decision %1 has no number &quot;%2&quot;</source>
        <translation>la decisión %1 no tiene ningún número &quot;%2&quot;</translation>
    </message>
    <message>
        <source>expected a number, a field&apos;s id, chosen or multiply</source>
        <translation>se esperaba un número, el id de un campo, chosen o multiply</translation>
    </message>
    <message>
        <source>a sum needs at least one term</source>
        <translation>una suma necesita al menos un término</translation>
    </message>
    <message>
        <source>two numbers are compared by one of: == != &lt; &lt;= &gt; &gt;=</source>
        <translation>dos números se comparan con uno de: == != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>a value must lie between 0 and 10</source>
        <translation>un valor debe estar entre 0 y 10</translation>
    </message>
    <message>
        <source>the decision %1 has no option &quot;%2&quot;</source>
        <translation>la decisión %1 no tiene la opción &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value already</source>
        <translation>&quot;%1&quot; ya tiene un valor</translation>
    </message>
    <message>
        <source>a weight must not be negative</source>
        <translation>un peso no debe ser negativo</translation>
    </message>
    <message>
        <source>effort must rise from low over typical to high</source>
        <translation>el esfuerzo debe crecer de low a typical y a high</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>no existe el campo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a price must lie between 0 and 1,000,000</source>
        <translation>un precio debe estar entre 0 y 1,000,000</translation>
    </message>
    <message>
        <source>the value is outside of minimum and maximum</source>
        <translation>el valor está fuera del mínimo y el máximo</translation>
    </message>
    <message>
        <source>task %1 depends on %2, which does not exist</source>
        <translation>la tarea %1 depende de %2, que no existe</translation>
    </message>
    <message>
        <source>there is no cost pattern &quot;%1&quot;</source>
        <translation>no existe el patrón de coste &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no cloud unit &quot;%1&quot;</source>
        <translation>no existe la unidad de nube &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no memory rule: V2 to V6 or raw_factor</source>
        <translation>&quot;%1&quot; no es una regla de memoria: de V2 a V6 o raw_factor</translation>
    </message>
    <message>
        <source>a machine&apos;s memory must be above 0</source>
        <translation>la memoria de una máquina debe ser mayor que 0</translation>
    </message>
    <message>
        <source>%1 and %2 make no spread</source>
        <translation>%1 y %2 no forman una dispersión</translation>
    </message>
    <message>
        <source>unknown shape of a spread &quot;%1&quot;</source>
        <translation>forma de dispersión desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Use uno de: %1</translation>
    </message>
    <message>
        <source>conditions can only name one of the field&apos;s choices</source>
        <translation>las condiciones solo pueden nombrar una de las elecciones del campo</translation>
    </message>
    <message>
        <source>the decision %1 has no option of this id</source>
        <translation>la decisión %1 no tiene ninguna opción con este id</translation>
    </message>
    <message>
        <source>nothing rules out the option %1</source>
        <translation>nada descarta la opción %1</translation>
    </message>
    <message>
        <source>Give the option a ruled_out_when, or leave the question out</source>
        <translation>Dé a la opción un ruled_out_when u omita la pregunta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one condition</source>
        <translation>&quot;%1&quot; necesita al menos una condición</translation>
    </message>
    <message>
        <source>&quot;compare&quot; and &quot;stated&quot; can stand only in checks and practices</source>
        <translation>&quot;compare&quot; y &quot;stated&quot; solo pueden figurar en comprobaciones y prácticas</translation>
    </message>
    <message>
        <source>Here a condition tests single fields and decisions against fixed values</source>
        <translation>Aquí una condición compara campos y decisiones sueltos con valores fijos</translation>
    </message>
    <message>
        <source>unknown comparison &quot;%1&quot;</source>
        <translation>comparación desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use one of: == != &lt; &lt;= &gt; &gt;= in not_in</source>
        <translation>Use uno de: == != &lt; &lt;= &gt; &gt;= in not_in</translation>
    </message>
    <message>
        <source>expected a condition: field, decision, all, any or not</source>
        <translation>se esperaba una condición: field, decision, all, any o not</translation>
    </message>
    <message>
        <source>&quot;divide&quot; needs two parts</source>
        <translation>&quot;divide&quot; necesita dos partes</translation>
    </message>
    <message>
        <source>&quot;classify&quot; needs at least one step</source>
        <translation>&quot;classify&quot; necesita al menos un paso</translation>
    </message>
    <message>
        <source>expected a number, a field&apos;s id, multiply, divide or classify</source>
        <translation>se esperaba un número, el id de un campo, multiply, divide o classify</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>no existe la decisión &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read: %1</source>
        <translation>no se puede leer la carpeta: %1</translation>
    </message>
    <message>
        <source>unknown kind of attribute &quot;%1&quot;</source>
        <translation>clase de atributo desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither higher nor lower</source>
        <translation>&quot;%1&quot; no es ni higher ni lower</translation>
    </message>
    <message>
        <source>there is no catalog &quot;%1&quot;</source>
        <translation>no existe el catálogo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither easy, moderate nor hard</source>
        <translation>&quot;%1&quot; no es ni easy, ni moderate ni hard</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>el id &quot;%1&quot; se usa dos veces</translation>
    </message>
    <message>
        <source>there is no attribute &quot;%1&quot;</source>
        <translation>no existe el atributo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>question %1 contradicts itself: no value of %2 passes its tests</source>
        <translation>la pregunta %1 se contradice: ningún valor de %2 supera sus pruebas</translation>
    </message>
    <message>
        <source>only earlier decisions can be tested here</source>
        <translation>aquí solo se pueden comprobar decisiones anteriores</translation>
    </message>
    <message>
        <source>this is no knowledge file: &quot;format&quot; must be &quot;ogive-knowledge&quot;</source>
        <translation>no es un archivo de conocimiento: &quot;format&quot; debe ser &quot;ogive-knowledge&quot;</translation>
    </message>
    <message>
        <source>this file needs a newer Ogive</source>
        <translation>este archivo necesita un Ogive más reciente</translation>
    </message>
    <message>
        <source>unknown kind of knowledge &quot;%1&quot;</source>
        <translation>clase de conocimiento desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>el id está vacío</translation>
    </message>
    <message>
        <source>the decision has no attribute &quot;%1&quot;</source>
        <translation>la decisión no tiene el atributo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a port is a whole number from 1 to 65,535</source>
        <translation>un puerto es un número entero de 1 a 65,535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 12 characters</source>
        <translation>&quot;%1&quot; tiene más de 12 caracteres</translation>
    </message>
    <message>
        <source>Give the option a short_title</source>
        <translation>Dé a la opción un short_title</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither named nor described</source>
        <translation>&quot;%1&quot; no tiene nombre ni descripción</translation>
    </message>
    <message>
        <source>the range or step of this field makes no sense</source>
        <translation>el rango o el paso de este campo no tiene sentido</translation>
    </message>
    <message>
        <source>the slider&apos;s range is empty</source>
        <translation>el rango del control deslizante está vacío</translation>
    </message>
    <message>
        <source>unknown kind of field &quot;%1&quot;</source>
        <translation>clase de campo desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>only a number can have a spread</source>
        <translation>solo un número puede tener dispersión</translation>
    </message>
    <message>
        <source>there is no group of this id</source>
        <translation>no existe un grupo con este id</translation>
    </message>
    <message>
        <source>derived fields follow from each other in a circle</source>
        <translation>hay campos derivados que se deducen unos de otros en círculo</translation>
    </message>
    <message>
        <source>a tier begins at 1 token or more</source>
        <translation>un tramo empieza en 1 token o más</translation>
    </message>
    <message>
        <source>expected a list of records</source>
        <translation>se esperaba una lista de registros</translation>
    </message>
    <message>
        <source>there is no such record in this file</source>
        <translation>no existe ese registro en este archivo</translation>
    </message>
    <message>
        <source>Read the folder again: something else has changed it.</source>
        <translation>Lea de nuevo la carpeta: otro programa la ha cambiado.</translation>
    </message>
    <message>
        <source>option %1 names the chat model %2, which does not exist</source>
        <translation>la opción %1 nombra el modelo de chat %2, que no existe</translation>
    </message>
    <message>
        <source>option %1 names the embedding model %2, which does not exist</source>
        <translation>la opción %1 nombra el modelo de embeddings %2, que no existe</translation>
    </message>
    <message>
        <source>%1 must stand within a decision that stands for itself</source>
        <translation>%1 debe estar dentro de una decisión independiente</translation>
    </message>
    <message>
        <source>%1 must come before the decisions within others</source>
        <translation>%1 debe ir antes de las decisiones contenidas en otras</translation>
    </message>
    <message>
        <source>the first rule set does not decide %1</source>
        <translation>el primer conjunto de reglas no decide %1</translation>
    </message>
    <message>
        <source>the knowledge needs fields, decisions and at least one rule set</source>
        <translation>el conocimiento necesita campos, decisiones y al menos un conjunto de reglas</translation>
    </message>
    <message>
        <source>the file can&apos;t be removed</source>
        <translation>no se puede eliminar el archivo</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>Compruebe que puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still used by &quot;%2&quot;</source>
        <translation>&quot;%2&quot; todavía usa &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still used by &quot;%2&quot; and %3 more</source>
        <translation>&quot;%2&quot; y %3 más todavía usan &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Change first what refers to it.</source>
        <translation>Cambie antes lo que lo menciona.</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is taken</source>
        <translation>el id &quot;%1&quot; ya se usa</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>the size of a box is negative or not a number</source>
        <translation>el tamaño de una caja es negativo o no es un número</translation>
    </message>
    <message>
        <source>a gap of the layout is negative or not a number</source>
        <translation>una separación de la disposición es negativa o no es un número</translation>
    </message>
    <message>
        <source>a question needs both a yes and a no</source>
        <translation>una pregunta necesita tanto un sí como un no</translation>
    </message>
    <message>
        <source>an answer leads to a box that does not exist</source>
        <translation>una respuesta conduce a una caja que no existe</translation>
    </message>
    <message>
        <source>two answers lead to the same box</source>
        <translation>dos respuestas conducen a la misma caja</translation>
    </message>
    <message>
        <source>no answer leads to this box</source>
        <translation>ninguna respuesta conduce a esta caja</translation>
    </message>
    <message>
        <source>the parent of a box does not exist</source>
        <translation>la caja superior de una caja no existe</translation>
    </message>
    <message>
        <source>a tree has only one root</source>
        <translation>un árbol tiene una sola raíz</translation>
    </message>
    <message>
        <source>a tree needs a root</source>
        <translation>un árbol necesita una raíz</translation>
    </message>
    <message>
        <source>a box descends from itself, not from the root</source>
        <translation>una caja desciende de sí misma, no de la raíz</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>Tasks that wait for each other</source>
        <translation>Tareas que se esperan unas a otras</translation>
    </message>
    <message>
        <source>References that lead nowhere</source>
        <translation>Referencias que no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>Facts without a source</source>
        <translation>Datos sin fuente</translation>
    </message>
    <message>
        <source>Options that no rule reaches</source>
        <translation>Opciones que ninguna regla alcanza</translation>
    </message>
    <message>
        <source>Answers that no input gives</source>
        <translation>Respuestas que no da ninguna entrada</translation>
    </message>
    <message>
        <source>Tests that never change an answer</source>
        <translation>Pruebas que nunca cambian una respuesta</translation>
    </message>
    <message>
        <source>Inputs that no rule reads</source>
        <translation>Entradas que ninguna regla lee</translation>
    </message>
    <message>
        <source>Rule sets that name different options</source>
        <translation>Conjuntos de reglas que nombran opciones distintas</translation>
    </message>
    <message>
        <source>Rules against the options&apos; own entries</source>
        <translation>Reglas contrarias a las entradas de las propias opciones</translation>
    </message>
    <message>
        <source>Recommendations that set off checks</source>
        <translation>Recomendaciones que activan comprobaciones</translation>
    </message>
    <message>
        <source>Practices that pull apart</source>
        <translation>Prácticas que se contraponen</translation>
    </message>
    <message>
        <source>Recommended options that another one beats</source>
        <translation>Opciones recomendadas a las que otra supera</translation>
    </message>
    <message>
        <source>Recommendations beside the wish</source>
        <translation>Recomendaciones que no responden al deseo</translation>
    </message>
    <message>
        <source>Values that a decision does not declare</source>
        <translation>Valores que una decisión no declara</translation>
    </message>
    <message>
        <source>Options without an entry</source>
        <translation>Opciones sin entrada</translation>
    </message>
    <message>
        <source>Words outside their scale</source>
        <translation>Palabras fuera de su escala</translation>
    </message>
    <message>
        <source>Models that are no longer served</source>
        <translation>Modelos que ya no se ofrecen</translation>
    </message>
    <message>
        <source>Entries that newer facts date</source>
        <translation>Entradas que datos más recientes dejan anticuadas</translation>
    </message>
    <message>
        <source>Facts that have grown old</source>
        <translation>Datos que se han quedado viejos</translation>
    </message>
    <message>
        <source>Facts without a date</source>
        <translation>Datos sin fecha</translation>
    </message>
    <message>
        <source>Values that no rule tells apart</source>
        <translation>Valores que ninguna regla distingue</translation>
    </message>
    <message>
        <source>Where a wish changes nothing</source>
        <translation>Dónde un deseo no cambia nada</translation>
    </message>
    <message>
        <source>One answer for most inputs</source>
        <translation>Una misma respuesta para la mayoría de las entradas</translation>
    </message>
    <message>
        <source>Thresholds, and where their exact value falls</source>
        <translation>Umbrales, y de qué lado cae su valor exacto</translation>
    </message>
    <message>
        <source>Rules too large to analyse</source>
        <translation>Reglas demasiado grandes para analizarlas</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 against %2 for %3</source>
        <translation>%1 frente a %2 para %3</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs: %6</source>
        <translation>%1: %2 y %3 nombran opciones distintas en %4 de %5 entradas: %6</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs where only %6 is stated: %7</source>
        <translation>%1: %2 y %3 nombran opciones distintas en %4 de %5 entradas en las que solo se indica %6: %7</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, only where %6</source>
        <translation>%1: %2 y %3 nombran opciones distintas en %4 de %5 entradas, solo donde %6</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, whatever %6 is</source>
        <translation>%1: %2 y %3 nombran opciones distintas en %4 de %5 entradas, sea cual sea %6</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, whatever %6 is, and for %7 more only where %8</source>
        <translation>%1: %2 y %3 nombran opciones distintas en %4 de %5 entradas, sea cual sea %6, y en %7 más solo donde %8</translation>
    </message>
    <message>
        <source>%1: %2 is the answer for %3 of %4 inputs</source>
        <translation>%1: %2 es la respuesta en %3 de %4 entradas</translation>
    </message>
    <message>
        <source>%1: %2 changes nothing for %3 (%4 of %5 inputs)</source>
        <translation>%1: %2 no cambia nada para %3 (%4 de %5 entradas)</translation>
    </message>
    <message>
        <source>The guide&apos;s rules never reach %1 for %2</source>
        <translation>Las reglas de la guía nunca alcanzan %1 para %2</translation>
    </message>
    <message>
        <source>No rule set reaches %1 options of %2 that stand beyond the guide</source>
        <translation>Ningún conjunto de reglas alcanza %1 opciones de %2 que van más allá de la guía</translation>
    </message>
    <message>
        <source>Namely: %1</source>
        <translation>A saber: %1</translation>
    </message>
    <message>
        <source>%1 never reaches %2 for %3</source>
        <translation>%1 nunca alcanza %2 para %3</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than is asked for, with %4 for %5</source>
        <translation>%1: %2 es %3, más de lo que se pide, con %4 para %5</translation>
    </message>
    <message>
        <source>%1: %2 is %3, less than is asked for, with %4 for %5</source>
        <translation>%1: %2 es %3, menos de lo que se pide, con %4 para %5</translation>
    </message>
    <message>
        <source>%1: %2 is %3, the most there is, with %4 for the least %5: %6</source>
        <translation>%1: %2 es %3, lo máximo posible, con %4 para el mínimo de %5: %6</translation>
    </message>
    <message>
        <source>%1 is described as best for %2, but %3 names another option for %4 of these %5 inputs</source>
        <translation>%1 se describe como lo mejor para %2, pero %3 nombra otra opción en %4 de estas %5 entradas</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1: no entry says which option is best for %2</source>
        <translation>%1: ninguna entrada dice qué opción es la mejor para %2</translation>
    </message>
    <message>
        <source>%1: in &quot;%2&quot; the test %3 never changes the answer</source>
        <translation>%1: en &quot;%2&quot; la prueba %3 nunca cambia la respuesta</translation>
    </message>
    <message>
        <source>%1 declares %2 as %3; &quot;%4&quot; is treated like %5</source>
        <translation>%1 declara %2 como %3; &quot;%4&quot; se trata como %5</translation>
    </message>
    <message>
        <source>%1 declares %2 as %3; &quot;%4&quot; is treated like none of these</source>
        <translation>%1 declara %2 como %3; &quot;%4&quot; no se trata como ninguno de ellos</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>Conduce a %1</translation>
    </message>
    <message>
        <source>%1 is at least as good as %2 in everything that is stated, and cheaper; yet %3 names %2 for %4 of %5 inputs: %6</source>
        <translation>%1 es al menos tan bueno como %2 en todo lo que se indica, y más barato; sin embargo, %3 nombra %2 en %4 de %5 entradas: %6</translation>
    </message>
    <message>
        <source>What %1 recommends sets off &quot;%2&quot; for %3</source>
        <translation>Lo que recomienda %1 activa &quot;%2&quot; para %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The tree of %1 for %2 is too large to be analysed</source>
        <translation>El árbol de %1 para %2 es demasiado grande para analizarlo</translation>
    </message>
    <message>
        <source>%1: no rule tells these values of %2 apart: %3</source>
        <translation>%1: ninguna regla distingue estos valores de %2: %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is never answered yes</source>
        <translation>%1: a &quot;%2&quot; nunca se responde sí</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is never answered no</source>
        <translation>%1: a &quot;%2&quot; nunca se responde no</translation>
    </message>
    <message>
        <source>It would lead to %1</source>
        <translation>Conduciría a %1</translation>
    </message>
    <message>
        <source>It would lead to &quot;%1&quot;</source>
        <translation>Conduciría a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Exactly %1 counts as more</source>
        <translation>Exactamente %1 cuenta como más</translation>
    </message>
    <message>
        <source>Exactly %1 counts as less</source>
        <translation>Exactamente %1 cuenta como menos</translation>
    </message>
    <message>
        <source>Exactly %1 counts by itself</source>
        <translation>Exactamente %1 cuenta por sí solo</translation>
    </message>
    <message>
        <source>%1 changes at %2: %3</source>
        <translation>%1 cambia en %2: %3</translation>
    </message>
    <message>
        <source>%1 asks for %2, but no rule reads it</source>
        <translation>%1 pregunta por %2, pero ninguna regla lo lee</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 (%3)</source>
        <translation>&quot;%1&quot;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: newer facts date %2</source>
        <translation>%1: hay datos más recientes que dejan anticuado %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are older than %4 days; the oldest is from %5</source>
        <translation>%1 de %2 %3 tienen más de %4 días; el más antiguo es del %5</translation>
    </message>
    <message>
        <source>%1 of %2 %3 lack a source</source>
        <translation>%1 de %2 %3 no tienen fuente</translation>
    </message>
    <message>
        <source>%1 of %2 %3 bear no date</source>
        <translation>%1 de %2 %3 no llevan fecha</translation>
    </message>
    <message>
        <source>%1 lists models that are no longer served: %2</source>
        <translation>%1 enumera modelos que ya no se ofrecen: %2</translation>
    </message>
    <message>
        <source>%1 stands for models that are no longer served: %2</source>
        <translation>%1 representa modelos que ya no se ofrecen: %2</translation>
    </message>
    <message>
        <source>Tasks wait for each other in a circle: %1</source>
        <translation>Hay tareas que se esperan unas a otras en círculo: %1</translation>
    </message>
    <message>
        <source>accelerator prices</source>
        <translation>precios de aceleradores</translation>
    </message>
    <message>
        <source>vector database prices</source>
        <translation>precios de bases de datos vectoriales</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>facts on options</source>
        <translation>datos sobre opciones</translation>
    </message>
    <message>
        <source>chat models</source>
        <translation>modelos de chat</translation>
    </message>
    <message>
        <source>chat model prices</source>
        <translation>precios de modelos de chat</translation>
    </message>
    <message>
        <source>embedding models</source>
        <translation>modelos de embeddings</translation>
    </message>
    <message>
        <source>embedding model prices</source>
        <translation>precios de modelos de embeddings</translation>
    </message>
    <message>
        <source>vector databases</source>
        <translation>bases de datos vectoriales</translation>
    </message>
    <message>
        <source>serving engines</source>
        <translation>motores de inferencia</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>aceleradores</translation>
    </message>
    <message>
        <source>cloud unit prices</source>
        <translation>precios de unidades de nube</translation>
    </message>
    <message>
        <source>cost patterns</source>
        <translation>patrones de coste</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>controles</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>comprobaciones</translation>
    </message>
    <message>
        <source>roadmap tasks</source>
        <translation>tareas de la hoja de ruta</translation>
    </message>
    <message>
        <source>starters</source>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>%1: a fact replaces &quot;%2&quot;, which the entry does not say</source>
        <translation>%1: un dato sustituye &quot;%2&quot;, que la entrada no dice</translation>
    </message>
    <message>
        <source>%1 names a model for &quot;%2&quot;, which is no level of %3</source>
        <translation>%1 nombra un modelo para &quot;%2&quot;, que no es un nivel de %3</translation>
    </message>
    <message>
        <source>%1 names the provider &quot;%2&quot;, which is no option of %3</source>
        <translation>%1 nombra el proveedor &quot;%2&quot;, que no es una opción de %3</translation>
    </message>
    <message>
        <source>%1 belongs to the phase &quot;%2&quot;, which does not exist</source>
        <translation>%1 pertenece a la fase &quot;%2&quot;, que no existe</translation>
    </message>
    <message>
        <source>%1 waits for &quot;%2&quot;, which is no task</source>
        <translation>%1 espera a &quot;%2&quot;, que no es una tarea</translation>
    </message>
    <message>
        <source>%1 stands in the group &quot;%2&quot;, which does not exist</source>
        <translation>%1 está en el grupo &quot;%2&quot;, que no existe</translation>
    </message>
    <message>
        <source>%1 conflicts with &quot;%2&quot;, which is no cost pattern</source>
        <translation>%1 entra en conflicto con &quot;%2&quot;, que no es un patrón de coste</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, which is not on its scale (%4)</source>
        <translation>%1: %2 es &quot;%3&quot;, que no está en su escala (%4)</translation>
    </message>
    <message>
        <source>The practices &quot;%1&quot; and &quot;%2&quot; pull apart on %3</source>
        <translation>Las prácticas &quot;%1&quot; y &quot;%2&quot; se contraponen en %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says %2, &quot;%3&quot; says %4</source>
        <translation>&quot;%1&quot; dice %2, &quot;%3&quot; dice %4</translation>
    </message>
    <message>
        <source>The guide names %1 for %2 but has no entry for it</source>
        <translation>La guía nombra %1 para %2 pero no tiene ninguna entrada al respecto</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>the lock can&apos;t be taken: %1</source>
        <translation>no se puede obtener el bloqueo: %1</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>Jan %1</source>
        <extracomment>a month and its year, &quot;Jan 2027&quot;</extracomment>
        <translation>ene %1</translation>
    </message>
    <message>
        <source>Feb %1</source>
        <translation>feb %1</translation>
    </message>
    <message>
        <source>Mar %1</source>
        <translation>mar %1</translation>
    </message>
    <message>
        <source>Apr %1</source>
        <translation>abr %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>may %1</translation>
    </message>
    <message>
        <source>Jun %1</source>
        <translation>jun %1</translation>
    </message>
    <message>
        <source>Jul %1</source>
        <translation>jul %1</translation>
    </message>
    <message>
        <source>Aug %1</source>
        <translation>ago %1</translation>
    </message>
    <message>
        <source>Sep %1</source>
        <translation>sep %1</translation>
    </message>
    <message>
        <source>Oct %1</source>
        <translation>oct %1</translation>
    </message>
    <message>
        <source>Nov %1</source>
        <translation>nov %1</translation>
    </message>
    <message>
        <source>Dec %1</source>
        <translation>dic %1</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AboutDialog</name>
    <message>
        <source>About Ogive</source>
        <translation>Acerca de Ogive</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The licence of Ogive</source>
        <translation>La licencia de Ogive</translation>
    </message>
    <message>
        <source>Libraries and fonts with their licences</source>
        <translation>Bibliotecas y fuentes tipográficas, con sus licencias</translation>
    </message>
    <message>
        <source>Where the facts come from, with their dates</source>
        <translation>De dónde proceden los datos, con sus fechas</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Qué leer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ogive %1</source>
        <translation>Ogive %1</translation>
    </message>
    <message>
        <source>A workbench for designing AI systems</source>
        <translation>Un banco de trabajo para diseñar sistemas de IA</translation>
    </message>
    <message>
        <source>Qt %1 · %2, edition %3</source>
        <translation>Qt %1 · %2, edición %3</translation>
    </message>
    <message>
        <source>Ogive is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Ogive es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se distribuye sin garantía alguna.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Libraries and fonts</source>
        <translation>Bibliotecas y fuentes tipográficas</translation>
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
Licencia: %3 · %4</translation>
    </message>
    <message>
        <source>Facts of models, prices, databases, engines and hardware, by where they come from.</source>
        <translation>Datos de modelos, precios, bases de datos, motores y hardware, según su procedencia.</translation>
    </message>
    <message>
        <source>%1 Prices in use are as of %2.</source>
        <translation>%1 Precios en uso a fecha de %2.</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Fuentes de datos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Your price list: %1</source>
        <translation>Su lista de precios: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Re&amp;name design</source>
        <translation>Re&amp;nombrar diseño</translation>
    </message>
    <message>
        <source>&amp;Find a requirement</source>
        <translation>&amp;Buscar un requisito</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Te&amp;xt size: %1 %</source>
        <translation>Ta&amp;maño del texto: %1 %</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AmountsNote</name>
    <message>
        <source>Amounts in %1</source>
        <translation>Importes en %1</translation>
    </message>
    <message>
        <source>%1. What you type and prices of sources stay in US dollars (US$). Click to change.</source>
        <translation>%1. Lo que usted escribe y los precios de las fuentes siguen en dólares estadounidenses (US$). Haga clic para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswerEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswerFilesDialog</name>
    <message>
        <source>Make answer files</source>
        <translation>Crear archivos de respuestas</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Qué archivos</translation>
    </message>
    <message>
        <source>One a participant</source>
        <translation>Uno por participante</translation>
    </message>
    <message>
        <source>One blank file</source>
        <translation>Un archivo en blanco</translation>
    </message>
    <message>
        <source>Participants, one a line</source>
        <translation>Participantes, uno por línea</translation>
    </message>
    <message>
        <source>Names or roles, one a line</source>
        <translation>Nombres o roles, uno por línea</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Make files</source>
        <translation>&amp;Crear archivos</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say in which folder the files are to be.</source>
        <translation>Indique en qué carpeta deben guardarse los archivos.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one with Browse.</source>
        <translation>Esa carpeta no existe. Elija una con Examinar.</translation>
    </message>
    <message>
        <source>%1: everybody copies it, writes their name into it and their answers.</source>
        <translation>%1: cada cual lo copia y escribe en él su nombre y sus respuestas.</translation>
    </message>
    <message>
        <source>Each gets a file of their own with the questions, to be filled in with any text editor.</source>
        <translation>Cada participante recibe su propio archivo con las preguntas, que se rellena con cualquier editor de texto.</translation>
    </message>
    <message>
        <source>1 file: %1</source>
        <translation>1 archivo: %1</translation>
    </message>
    <message>
        <source>%1 files: %2, …</source>
        <translation>%1 archivos: %2, …</translation>
    </message>
    <message>
        <source>Folder for answer files</source>
        <translation>Carpeta para los archivos de respuestas</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswersDialog</name>
    <message>
        <source>1 file was written to %1</source>
        <translation>Se escribió 1 archivo en %1</translation>
    </message>
    <message>
        <source>%1 files were written to %2</source>
        <translation>Se escribieron %1 archivos en %2</translation>
    </message>
    <message>
        <source>Read answer files</source>
        <translation>Leer archivos de respuestas</translation>
    </message>
    <message>
        <source>Answer files (*.answers.json *.json);;All files (*)</source>
        <translation>Archivos de respuestas (*.answers.json *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No answers were taken.</source>
        <translation>No se recogió ninguna respuesta.</translation>
    </message>
    <message>
        <source>The answers of %1 were taken.</source>
        <translation>Se recogieron las respuestas de %1.</translation>
    </message>
    <message>
        <source>The answers of %1 participants were taken.</source>
        <translation>Se recogieron las respuestas de %1 participantes.</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Insert adds one, Enter takes their answers again, Delete removes them</source>
        <translation>Insert añade un participante, Intro recoge de nuevo sus respuestas, Supr lo elimina</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Enter the answers of another participant</source>
        <translation>Introducir las respuestas de otro participante</translation>
    </message>
    <message>
        <source>A&amp;gain…</source>
        <translation>De n&amp;uevo…</translation>
    </message>
    <message>
        <source>Take the answers of the selected participant again</source>
        <translation>Recoger de nuevo las respuestas del participante seleccionado</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Make answer &amp;files…</source>
        <translation>Crear arc&amp;hivos de respuestas…</translation>
    </message>
    <message>
        <source>Small files that participants fill in on their own; no value of the design is in them</source>
        <translation>Archivos pequeños que los participantes rellenan por su cuenta; no contienen ningún valor del diseño</translation>
    </message>
    <message>
        <source>&amp;Read answer files…</source>
        <translation>&amp;Leer archivos de respuestas…</translation>
    </message>
    <message>
        <source>Take over what participants filled in; files can be dropped here too</source>
        <translation>Incorporar lo que rellenaron los participantes; también puede soltar los archivos aquí</translation>
    </message>
    <message>
        <source>&amp;Show answers</source>
        <translation>&amp;Mostrar respuestas</translation>
    </message>
    <message>
        <source>To everybody, with what they mean for the decisions; this can be undone</source>
        <translation>A todos, con lo que suponen para las decisiones; se puede deshacer</translation>
    </message>
    <message>
        <source>What the room is asked</source>
        <translation>Lo que se pregunta a la sala</translation>
    </message>
    <message>
        <source>Make answers &amp;private again</source>
        <translation>Volver a &amp;ocultar las respuestas</translation>
    </message>
    <message>
        <source>Answer files</source>
        <translation>Archivos de respuestas</translation>
    </message>
    <message>
        <source>Each participant says what they would state for the open questions. Ogive runs the rules on every set of answers and tells the disagreements that change an outcome from those that make no difference.</source>
        <translation>Cada participante dice qué indicaría en las preguntas abiertas. Ogive aplica las reglas a cada juego de respuestas y distingue los desacuerdos que cambian un resultado de los que no cambian nada.</translation>
    </message>
    <message>
        <source>%1 · 1 answer</source>
        <extracomment>a participant, and how many questions they answered</extracomment>
        <translation>%1 · 1 respuesta</translation>
    </message>
    <message>
        <source>%1 · %2 answers</source>
        <translation>%1 · %2 respuestas</translation>
    </message>
    <message>
        <source>There is nothing to ask: no requirement that is open, uncertain or near a threshold could make a decision come out otherwise.</source>
        <translation>No hay nada que preguntar: ningún requisito pendiente, incierto o próximo a un umbral podría cambiar el resultado de una decisión.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Add a participant and enter their answers, or make answer files that each fills in and sends back.</source>
        <translation>Aún no ha respondido nadie. Añada un participante e introduzca sus respuestas, o cree archivos de respuestas para que cada cual rellene el suyo y lo devuelva.</translation>
    </message>
    <message>
        <source>1 participant has answered. Answers stay private until you show them.</source>
        <translation>Ha respondido 1 participante. Las respuestas no se ven hasta que usted las muestre.</translation>
    </message>
    <message>
        <source>%1 participants have answered. Answers stay private until you show them.</source>
        <translation>Han respondido %1 participantes. Las respuestas no se ven hasta que usted las muestre.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the system, also when that changes</source>
        <translation>Como el sistema, también cuando este cambie</translation>
    </message>
    <message>
        <source>High contrast: black on white, contrast of at least 7 to 1</source>
        <translation>Alto contraste: negro sobre blanco, contraste mínimo de 7 a 1</translation>
    </message>
    <message>
        <source>80 to 200 %; the arrow keys step by ten</source>
        <translation>Del 80 al 200 %; las teclas de flecha avanzan de diez en diez</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Less motion: what changes is there at once</source>
        <translation>Movimiento reducido: los cambios aparecen de inmediato</translation>
    </message>
    <message>
        <source>Full motion: the path through a tree glides</source>
        <translation>Movimiento completo: el camino por el árbol se desliza</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ApprovalDialog</name>
    <message>
        <source>Approve the outcomes</source>
        <translation>Aprobar los resultados</translation>
    </message>
    <message>
        <source>such as: steering committee</source>
        <translation>por ejemplo: comité de dirección</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The bill may move by, in percent</source>
        <translation>Margen de variación de la factura, en porcentaje</translation>
    </message>
    <message>
        <source>A month&apos;s bill that moves further than this is a finding</source>
        <translation>Si la factura mensual varía más que esto, es un hallazgo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>The design keeps these outcomes. When a requirement, a rule or a price moves one later, the findings here and “ogive check” say which and why.</source>
        <translation>El diseño conserva estos resultados. Si más adelante un requisito, una regla o un precio cambia alguno, los hallazgos de aquí y «ogive check» dicen cuál y por qué.</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Aprobado &amp;por</translation>
    </message>
    <message>
        <source>The bill may &amp;move by</source>
        <translation>La factura puede &amp;variar un</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ArrangeButton</name>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Pin in front</source>
        <translation>&amp;Fijar delante</translation>
    </message>
    <message>
        <source>As in the &amp;knowledge</source>
        <translation>Como en el &amp;conocimiento</translation>
    </message>
    <message>
        <source>Sort the options by a row (a click on its title does the same) and pin those to be kept in front (a click on their title)</source>
        <translation>Ordenar las opciones por una fila (basta hacer clic en su título) y fijar las que deban quedar delante (clic en el título de cada una)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionCommands</name>
    <message>
        <source>%1 overdue</source>
        <extracomment>assumptions, in few words beside a clock</extracomment>
        <translation>Vencidos: %1</translation>
    </message>
    <message>
        <source>1 assumption overdue</source>
        <translation>1 supuesto vencido</translation>
    </message>
    <message>
        <source>%1 assumptions overdue</source>
        <translation>%1 supuestos vencidos</translation>
    </message>
    <message>
        <source>%1; click for the list</source>
        <extracomment>how many assumptions are overdue, and what a click does</extracomment>
        <translation>%1; haga clic para ver la lista</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionEditor</name>
    <message>
        <source>Assumption about %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Supuesto sobre «%1»</translation>
    </message>
    <message>
        <source>Why this value? Ctrl+Enter keeps, Esc leaves.</source>
        <translation>¿Por qué este valor? Ctrl+Intro guarda, Esc sale.</translation>
    </message>
    <message>
        <source>Why this value of %1</source>
        <translation>Por qué este valor de «%1»</translation>
    </message>
    <message>
        <source>Web address, document, person</source>
        <translation>Dirección web, documento, persona</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation>Día de la afirmación</translation>
    </message>
    <message>
        <source>2027-03-31 or “in 3 months”</source>
        <translation>2027-03-31 o «en 3 meses»</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a requirement, and what is said of it: &quot;Traffic, source&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open the source in the browser</source>
        <translation>Abrir la fuente en el navegador</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave without keeping anything (Esc)</source>
        <translation>Salir sin guardar nada (Esc)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep the assumption about %1</source>
        <translation>Guardar el supuesto sobre «%1»</translation>
    </message>
    <message>
        <source>Leave the assumption about %1</source>
        <translation>Dejar el supuesto sobre «%1»</translation>
    </message>
    <message>
        <source>Remove the assumption about %1</source>
        <translation>Eliminar el supuesto sobre «%1»</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionLine</name>
    <message>
        <source>Review overdue since %1</source>
        <translation>Revisión vencida desde el %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Supuesto: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation>Revisar antes del %1</translation>
    </message>
    <message>
        <source>Overdue assumption about %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Supuesto vencido sobre «%1»</translation>
    </message>
    <message>
        <source>Assumption about %1</source>
        <translation>Supuesto sobre «%1»</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionModel</name>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionsPanel</name>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Could flip</source>
        <translation>Decisivos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Every value that is an assumption</source>
        <translation>Todos los valores que son un supuesto</translation>
    </message>
    <message>
        <source>Values whose change alone makes a decision come out otherwise</source>
        <translation>Valores cuyo cambio basta por sí solo para que una decisión tenga otro resultado</translation>
    </message>
    <message>
        <source>Values whose review is overdue</source>
        <translation>Valores cuya revisión ha vencido</translation>
    </message>
    <message>
        <source>Values that nobody has said the source of</source>
        <translation>Valores cuya fuente nadie ha indicado</translation>
    </message>
    <message>
        <source>Which assumptions are shown</source>
        <translation>Qué supuestos se muestran</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the rows that are shown</source>
        <translation>Copiar las filas mostradas</translation>
    </message>
    <message>
        <source>Copy the assumptions</source>
        <translation>Copiar los supuestos</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Como &amp;CSV</translation>
    </message>
    <message>
        <source>%1 values, %2 could flip something, %3 overdue</source>
        <translation>Valores: %1; podrían cambiar algo: %2; vencidos: %3</translation>
    </message>
    <message>
        <source>Nothing is assumed. State a requirement, or say with F2 on a field why its value is taken.</source>
        <translation>No hay supuestos. Indique un requisito o explique con F2, en un campo, por qué se toma su valor.</translation>
    </message>
    <message>
        <source>No single value could make a decision come out otherwise.</source>
        <translation>Ningún valor podría, por sí solo, cambiar el resultado de una decisión.</translation>
    </message>
    <message>
        <source>No review is overdue. Give an assumption a day by which it is to be reviewed: F2 on its field.</source>
        <translation>No hay revisiones vencidas. Dé a un supuesto una fecha límite de revisión: F2 en su campo.</translation>
    </message>
    <message>
        <source>Every value has a source.</source>
        <translation>Todos los valores tienen fuente.</translation>
    </message>
    <message>
        <source>Show the requirement</source>
        <translation>Mostrar el requisito</translation>
    </message>
    <message>
        <source>Edit assumption…</source>
        <translation>Editar supuesto…</translation>
    </message>
    <message>
        <source>State assumption…</source>
        <translation>Indicar supuesto…</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Abrir la fuente</translation>
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
        <translation>Su elección</translation>
    </message>
    <message>
        <source>Rationale, required</source>
        <translation>Justificación, obligatoria</translation>
    </message>
    <message>
        <source>Rationale, goes into the decision record…</source>
        <translation>Justificación; consta en el registro de decisión…</translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <translation>Nombres, separados por comas</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Accept the recommendation again</source>
        <translation>Aceptar de nuevo la recomendación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Deciden</translation>
    </message>
    <message>
        <source>Accept the recommendation</source>
        <translation>Aceptar la recomendación</translation>
    </message>
    <message>
        <source>Say why first: the rationale is required, since the report prints it with the decision.</source>
        <translation>Diga primero por qué: la justificación es obligatoria, pues el informe la imprime junto a la decisión.</translation>
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
        <translation>Solicitudes en curso</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Time of an answer</source>
        <translation>Tiempo de una respuesta</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memoria de GPU</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Índice vectorial</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>A full answer, on average</source>
        <translation>Una respuesta completa, en promedio</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>A day&apos;s work in lots</source>
        <translation>El trabajo de un día por lotes</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Assumptions of the capacity plan</source>
        <translation>Supuestos del plan de capacidad</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>The weights take %1. Fewer bits a weight, or a smaller model, would need less.</source>
        <translation>Los pesos ocupan %1. Con menos bits por peso o un modelo más pequeño se necesitaría menos.</translation>
    </message>
    <message>
        <source>95 of 100 within %1; at most %2 if all stages are slow together</source>
        <translation>95 de cada 100 en menos de %1; como máximo %2 si todas las etapas van lentas a la vez</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Plan with %1 ms</source>
        <translation>Planificar con %1 ms</translation>
    </message>
    <message>
        <source>Takes it as the mean time of an answer, from which requests in flight follow</source>
        <translation>Lo toma como tiempo medio de una respuesta, del que se deducen las solicitudes en curso</translation>
    </message>
    <message>
        <source>%1. Down %2 hours a year; the target allows %3.</source>
        <translation>%1. Inactividad: %2 horas al año; el objetivo admite %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The %1 replicas alone would need %2.</source>
        <translation>Las %1 réplicas solas necesitarían %2.</translation>
    </message>
    <message>
        <source>The replicas alone would never get it done.</source>
        <translation>Las réplicas solas no terminarían nunca.</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 procesos de trabajo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogColumns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterm.</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>En la guía</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Risk left</source>
        <translation>Riesgo resid.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>OWASP 2025</source>
        <translation>OWASP 2025</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Most output</source>
        <translation>Salida máx.</translation>
    </message>
    <message>
        <source>Input $/M</source>
        <translation>Entrada $/M</translation>
    </message>
    <message>
        <source>Cached $/M</source>
        <translation>En caché $/M</translation>
    </message>
    <message>
        <source>Cache write $/M</source>
        <translation>Escr. caché $/M</translation>
    </message>
    <message>
        <source>Output $/M</source>
        <translation>Salida $/M</translation>
    </message>
    <message>
        <source>Batch discount</source>
        <translation>Dto. por lotes</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herram.</translation>
    </message>
    <message>
        <source>Structured output</source>
        <translation>Salida estructurada</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>Pesos abiertos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>Parameters (B)</source>
        <translation>Parámetros (B)</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Knows until</source>
        <translation>Sabe hasta</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>Se retira el</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Most input</source>
        <translation>Entrada máx.</translation>
    </message>
    <message>
        <source>Multilingual</source>
        <translation>Multilingüe</translation>
    </message>
    <message>
        <source>MTEB</source>
        <translation>MTEB</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Autoalojado</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Gestionado</translation>
    </message>
    <message>
        <source>Hybrid search</source>
        <translation>Búsq. híbrida</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Disk index</source>
        <translation>Índice en disco</translation>
    </message>
    <message>
        <source>Most dimensions</source>
        <translation>Dimensiones máx.</translation>
    </message>
    <message>
        <source>From $/month</source>
        <translation>Desde $/mes</translation>
    </message>
    <message>
        <source>Vectors since</source>
        <translation>Vectores desde</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Days to run</source>
        <translation>Días de uso</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation>Memoria GB</translation>
    </message>
    <message>
        <source>Bandwidth GB/s</source>
        <translation>Ancho de banda GB/s</translation>
    </message>
    <message>
        <source>FP16 TFLOPS</source>
        <translation>TFLOPS FP16</translation>
    </message>
    <message>
        <source>FP8 TFLOPS</source>
        <translation>TFLOPS FP8</translation>
    </message>
    <message>
        <source>Power W</source>
        <translation>Potencia W</translation>
    </message>
    <message>
        <source>$/hour</source>
        <translation>$/hora</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>Líneas de factura</translation>
    </message>
    <message>
        <source>On at first</source>
        <translation>Activo al inicio</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Days, low</source>
        <translation>Días, mín.</translation>
    </message>
    <message>
        <source>Days, high</source>
        <translation>Días, máx.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Hecho cuando</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogDelegate</name>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Old: a fact of %1 days ago</source>
        <translation>Antiguo: un dato de hace %1 días</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A record&apos;s name and whether it is the user&apos;s own or imported</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, antiguo</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogPage</name>
    <message>
        <source>Find in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Only &amp;old</source>
        <translation>Solo &amp;antiguos</translation>
    </message>
    <message>
        <source>Show only records with a fact older than its kind lasts</source>
        <translation>Mostrar solo los registros con algún dato más viejo de lo que dura su clase</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Elegir qué columnas se muestran</translation>
    </message>
    <message>
        <source>%1: any</source>
        <extracomment>The first entry of a filter: a column&apos;s title, standing for every value</extracomment>
        <translation>%1: cualquiera</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 de %2 registros</translation>
    </message>
    <message>
        <source>%1, %2 with old facts</source>
        <extracomment>How many records a table shows, and how many of all are old</extracomment>
        <translation>%1, con datos antiguos: %2</translation>
    </message>
    <message>
        <source>Nothing of this kind is known yet. New adds a record to your own knowledge.</source>
        <translation>Aún no se conoce nada de esta clase. «Nuevo» añade un registro a su propio conocimiento.</translation>
    </message>
    <message>
        <source>No record fits. Use fewer words, or set the filters back to any.</source>
        <translation>Ningún registro coincide. Use menos palabras o vuelva a dejar los filtros en «cualquiera».</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogWords</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propio</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Catalogs</name>
    <message>
        <source>Asked and decided</source>
        <translation>Preguntas y decisiones</translation>
    </message>
    <message>
        <source>Models and machines</source>
        <translation>Modelos y máquinas</translation>
    </message>
    <message>
        <source>Cost and plan</source>
        <translation>Coste y plan</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>requisito</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>option</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Controles de seguridad</translation>
    </message>
    <message>
        <source>security control</source>
        <translation>control de seguridad</translation>
    </message>
    <message>
        <source>Chat models</source>
        <translation>Modelos de chat</translation>
    </message>
    <message>
        <source>chat model</source>
        <translation>modelo de chat</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>Modelos de embeddings</translation>
    </message>
    <message>
        <source>embedding model</source>
        <translation>modelo de embeddings</translation>
    </message>
    <message>
        <source>Vector databases</source>
        <translation>Bases de datos vectoriales</translation>
    </message>
    <message>
        <source>vector database</source>
        <translation>base de datos vectorial</translation>
    </message>
    <message>
        <source>Serving engines</source>
        <translation>Motores de inferencia</translation>
    </message>
    <message>
        <source>serving engine</source>
        <translation>motor de inferencia</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Cloud prices</source>
        <translation>Precios de nube</translation>
    </message>
    <message>
        <source>cloud price</source>
        <translation>precio de nube</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>Patrones de ahorro</translation>
    </message>
    <message>
        <source>savings pattern</source>
        <translation>patrón de ahorro</translation>
    </message>
    <message>
        <source>Roadmap tasks</source>
        <translation>Tareas de la hoja de ruta</translation>
    </message>
    <message>
        <source>roadmap task</source>
        <translation>tarea de la hoja de ruta</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>Formula values</source>
        <translation>Valores de fórmulas</translation>
    </message>
    <message>
        <source>formula value</source>
        <translation>valor de fórmula</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChapterList</name>
    <message>
        <source>Title of the report</source>
        <translation>Título del informe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>What the report and all exports are written in, whatever the window speaks</source>
        <translation>En qué idioma se escriben el informe y todas las exportaciones, sea cual sea el de la ventana</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>Capítulos del informe</translation>
    </message>
    <message>
        <source>Tick what the report has; drag a chapter to another place</source>
        <translation>Marque lo que contiene el informe; arrastre un capítulo para cambiarlo de sitio</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Moves the selected chapter one place up</source>
        <translation>Sube el capítulo seleccionado un puesto</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Moves the selected chapter one place down</source>
        <translation>Baja el capítulo seleccionado un puesto</translation>
    </message>
    <message>
        <source>Own text of the selected chapter</source>
        <translation>Texto propio del capítulo seleccionado</translation>
    </message>
    <message>
        <source>Paragraphs below its heading, one a line</source>
        <translation>Párrafos bajo su título, uno por línea</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (no instalado)</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartCard</name>
    <message>
        <source>%1, the numbers</source>
        <translation>%1, las cifras</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show %1 as</source>
        <translation>Mostrar «%1» como</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Copiar como &amp;SVG</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copiar como &amp;CSV</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Copy picture or numbers</source>
        <translation>Copiar la imagen o las cifras</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Mostrar todo «%1»</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Mostrarlo todo (0)</translation>
    </message>
    <message>
        <source>Show &amp;all of it</source>
        <translation>Mostrarlo &amp;todo</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartTableModel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ClockChip</name>
    <message>
        <source>Timer: %1</source>
        <translation>Temporizador: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CommandPalette</name>
    <message>
        <source>Requirement › %1</source>
        <translation>Requisito › %1</translation>
    </message>
    <message>
        <source>Compare › %1</source>
        <translation>Comparar › %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Knowledge › %1</source>
        <translation>Conocimiento › %1</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search commands, requirements, options and knowledge</source>
        <translation>Buscar comandos, requisitos, opciones y conocimiento</translation>
    </message>
    <message>
        <source>Search for a command or a place</source>
        <translation>Busque un comando o un lugar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Comandos y lugares</translation>
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
        <translation>Atributos &amp;habituales</translation>
    </message>
    <message>
        <source>Common qualities</source>
        <translation>Atributos habituales</translation>
    </message>
    <message>
        <source>Qualities that systems are often asked for</source>
        <translation>Atributos de calidad que suelen pedirse a los sistemas</translation>
    </message>
    <message>
        <source>The quality alone</source>
        <translation>Solo el atributo</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareChooser</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>There is only one scenario; add a what-if to compare it with</source>
        <translation>Solo hay un escenario; añada una hipótesis para compararlo con ella</translation>
    </message>
    <message>
        <source>Mark in requirements and decisions what another scenario has otherwise</source>
        <translation>Marcar en los requisitos y las decisiones lo que es distinto en otro escenario</translation>
    </message>
    <message>
        <source>%1 is the scenario in view: there is nothing to mark</source>
        <translation>«%1» es el escenario a la vista: no hay nada que marcar</translation>
    </message>
    <message>
        <source>What differs from %1 is marked</source>
        <translation>Se marca lo que difiere de «%1»</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Both state the same.</source>
        <translation>Ambos indican lo mismo.</translation>
    </message>
    <message>
        <source>One thing differs.</source>
        <translation>Hay una diferencia.</translation>
    </message>
    <message>
        <source>%1 things differ.</source>
        <translation>Hay %1 diferencias.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareMenu</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Copiar &amp;celda</translation>
    </message>
    <message>
        <source>Copy &amp;row “%1”</source>
        <translation>Copiar &amp;fila «%1»</translation>
    </message>
    <message>
        <source>Copy &amp;option “%1”</source>
        <translation>Copiar &amp;opción «%1»</translation>
    </message>
    <message>
        <source>Copy so&amp;urce</source>
        <translation>Copiar f&amp;uente</translation>
    </message>
    <message>
        <source>&amp;Sort by this row</source>
        <translation>Or&amp;denar por esta fila</translation>
    </message>
    <message>
        <source>&amp;Pin this option in front</source>
        <translation>Fi&amp;jar esta opción delante</translation>
    </message>
    <message>
        <source>Decision to compare</source>
        <translation>Decisión que se compara</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
        <source>Leave out the rows in which every option says the same</source>
        <translation>Omitir las filas en las que todas las opciones dicen lo mismo</translation>
    </message>
    <message>
        <source>&amp;All models</source>
        <translation>&amp;Todos los modelos</translation>
    </message>
    <message>
        <source>Beside the provider&apos;s current models, those of others and older ones too</source>
        <translation>Además de los modelos actuales del proveedor, los de otros y los más antiguos</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Opciones una junto a otra</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Como &amp;CSV</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Facts or ranking</source>
        <translation>Datos o clasificación</translation>
    </message>
    <message>
        <source>Hover a cell for its source and date. Grey: not known.</source>
        <translation>Pase el puntero por una celda para ver su fuente y su fecha. Gris: no se conoce.</translation>
    </message>
    <message>
        <source>Hover a cell for its source and date. Grey: not known. Rows that are alike are hidden: %1.</source>
        <translation>Pase el puntero por una celda para ver su fuente y su fecha. Gris: no se conoce. Filas iguales ocultas: %1.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ComparePanel</name>
    <message>
        <source>First price list</source>
        <translation>Primera lista de precios</translation>
    </message>
    <message>
        <source>Second price list</source>
        <translation>Segunda lista de precios</translation>
    </message>
    <message>
        <source>Find a model…</source>
        <translation>Buscar un modelo…</translation>
    </message>
    <message>
        <source>Find a model among the differences</source>
        <translation>Buscar un modelo entre las diferencias</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Leyendo las listas…</translation>
    </message>
    <message>
        <source>Where the lists disagree</source>
        <translation>En qué discrepan las listas</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Primera lista</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Segunda lista</translation>
    </message>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Compare with a price list</source>
        <translation>Comparar con una lista de precios</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Listas de precios (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Import a price list, or choose a file, to see where it disagrees with another.</source>
        <translation>Importe una lista de precios, o elija un archivo, para ver en qué discrepa de otra.</translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation>Elija dos listas distintas.</translation>
    </message>
    <message>
        <source>%1: %2 old</source>
        <translation>%1: %2 antiguos</translation>
    </message>
    <message>
        <source>Models that differ: %1, that are the same: %2, only in the first list: %3, only in the second: %4. %5; %6.</source>
        <translation>Modelos que difieren: %1; que coinciden: %2; solo en la primera lista: %3; solo en la segunda: %4. %5; %6.</translation>
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
        <translation>pendiente</translation>
    </message>
    <message>
        <source>does not arise</source>
        <translation>no procede</translation>
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
        <translation>&amp;Copiar la vista como imagen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>The design&apos;s name was copied.</source>
        <translation>Se copió el nombre del diseño.</translation>
    </message>
    <message>
        <source>&amp;Browse knowledge</source>
        <translation>E&amp;xplorar el conocimiento</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar r&amp;uta</translation>
    </message>
    <message>
        <source>The file&apos;s path was copied.</source>
        <translation>Se copió la ruta del archivo.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>The view was copied as a picture.</source>
        <translation>Se copió la vista como imagen.</translation>
    </message>
    <message>
        <source>No program on this system shows the folder %1</source>
        <translation>Ningún programa de este sistema puede mostrar la carpeta %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ControlCard</name>
    <message>
        <source>%1 to %2 person-days</source>
        <extracomment>effort to put a control in place: from, to</extracomment>
        <translation>De %1 a %2 días-persona</translation>
    </message>
    <message>
        <source>Typically %1</source>
        <translation>Típicamente %1</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <translation>Verificar: %1</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>A causa de</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <extracomment>where a fact is from, and the date it holds for</extracomment>
        <translation>Fuente: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ControlsPage</name>
    <message>
        <source>Security controls</source>
        <translation>Controles de seguridad</translation>
    </message>
    <message>
        <source>Of %1 controls this scenario requires %2; %3 more are worth considering.</source>
        <translation>De %1 controles, este escenario exige %2; además, merecen considerarse: %3.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorios</translation>
    </message>
    <message>
        <source>Depends on what is not known yet</source>
        <translation>Depende de lo que aún no se sabe</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <translation>Vale la pena considerar</translation>
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
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Típico</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Monthly cost by line</source>
        <translation>Coste mensual por línea</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>Patrones de ahorro</translation>
    </message>
    <message>
        <source>Cost over a number</source>
        <translation>Coste según una cifra</translation>
    </message>
    <message>
        <source>Simulating: %1 %</source>
        <translation>Simulando: %1 %</translation>
    </message>
    <message>
        <source>Seed %1 · %2 samples · mean ±%3 %</source>
        <translation>Semilla %1 · %2 muestras · media ±%3 %</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Se está calculando</translation>
    </message>
    <message>
        <source>How sure the cost is</source>
        <translation>Certeza del coste</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>Qué mueve el coste</translation>
    </message>
    <message>
        <source>No number of the estimate is uncertain.</source>
        <translation>Ninguna cifra de la estimación es incierta.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>De bajo a alto</translation>
    </message>
    <message>
        <source>What is chosen beside other providers</source>
        <translation>Lo elegido frente a otros proveedores</translation>
    </message>
    <message>
        <source>All scenarios of the design</source>
        <translation>Todos los escenarios del diseño</translation>
    </message>
    <message>
        <source>Low, typical and high use: every uncertain number at its P10, as it is, at its P90</source>
        <translation>Uso bajo, típico y alto: cada cifra incierta en su P10, tal cual y en su P90</translation>
    </message>
    <message>
        <source>Bills side by side</source>
        <translation>Facturas una junto a otra</translation>
    </message>
    <message>
        <source>Cost against</source>
        <translation>Coste según</translation>
    </message>
    <message>
        <source>The number that the cost is drawn against</source>
        <translation>La cifra con respecto a la cual se dibuja el coste</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>What the cost over a number is compared with</source>
        <translation>Con qué se compara el coste según una cifra</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Assumptions of the estimate</source>
        <translation>Supuestos de la estimación</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 · %2 for 1,000 requests</source>
        <translation>%1 · %2 por cada 1000 solicitudes</translation>
    </message>
    <message>
        <source>%1 · %2 a user</source>
        <translation>%1 · %2 por usuario</translation>
    </message>
    <message>
        <source>1 USD = %1 %2</source>
        <translation>1 USD = %1 %2</translation>
    </message>
    <message>
        <source>Prices as of %1</source>
        <translation>Precios a fecha de %1</translation>
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
        <translation>%1: uno menos</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: uno más</translation>
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
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
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
        <translation>%1: %2, porque %3</translation>
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
        <translation>Su &amp;elección…</translation>
    </message>
    <message>
        <source>Compare &amp;options</source>
        <translation>Comparar &amp;opciones</translation>
    </message>
    <message>
        <source>Copy out&amp;come</source>
        <translation>Copiar &amp;resultado</translation>
    </message>
    <message>
        <source>Copy &amp;all outcomes</source>
        <translation>Copiar &amp;todos los resultados</translation>
    </message>
    <message>
        <source>Override what is recommended for the decision in view, with your reason</source>
        <translation>Apartarse de lo recomendado para la decisión a la vista, con su justificación</translation>
    </message>
    <message>
        <source>The options of the decision in view side by side</source>
        <translation>Las opciones de la decisión a la vista, una junto a otra</translation>
    </message>
    <message>
        <source>The decision in view, its outcome and the reason as text</source>
        <translation>La decisión a la vista, su resultado y el motivo, como texto</translation>
    </message>
    <message>
        <source>Every decision, its outcome and the reason as text</source>
        <translation>Todas las decisiones, sus resultados y los motivos, como texto</translation>
    </message>
    <message>
        <source>The outcome was copied.</source>
        <translation>Se copió el resultado.</translation>
    </message>
    <message>
        <source>The outcomes of all decisions were copied.</source>
        <translation>Se copiaron los resultados de todas las decisiones.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Decision &amp;map</source>
        <translation>&amp;Mapa de decisión</translation>
    </message>
    <message>
        <source>&amp;Withdraw your call</source>
        <translation>Ret&amp;irar su elección</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The cost was copied.</source>
        <translation>Se copió el coste.</translation>
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
        <translation>Mapa de decisión</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Su posición: %1</translation>
    </message>
    <message>
        <source>One of the two values is not known</source>
        <translation>Uno de los dos valores no se conoce</translation>
    </message>
    <message>
        <source>%1. Regions: %2. The arrow keys move the point.</source>
        <extracomment>%1 says where the scenario stands; %2 is a list of options</extracomment>
        <translation>%1. Regiones: %2. Las teclas de flecha mueven el punto.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionPage</name>
    <message>
        <source>R&amp;ules:</source>
        <translation>Re&amp;glas:</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole tree (F)</source>
        <translation>Mostrar el árbol entero (F)</translation>
    </message>
    <message>
        <source>Natural size (0). Ctrl and the wheel, or + and -, zoom.</source>
        <translation>Tamaño natural (0). Ctrl y la rueda, o + y -, cambian el zoom.</translation>
    </message>
    <message>
        <source>Path only</source>
        <translation>Solo camino</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Conjuntos de reglas</translation>
    </message>
    <message>
        <source>What is shown of the decision</source>
        <translation>Qué se muestra de la decisión</translation>
    </message>
    <message>
        <source>1 further option that no rule of this set names</source>
        <translation>1 opción más que ninguna regla de este conjunto nombra</translation>
    </message>
    <message>
        <source>%1 further options that no rule of this set names</source>
        <translation>%1 opciones más que ninguna regla de este conjunto nombra</translation>
    </message>
    <message>
        <source>%1, …</source>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>%1 says %2 here.</source>
        <extracomment>a rule set, and the option it leads to</extracomment>
        <translation>Las reglas «%1» recomiendan aquí: %2.</translation>
    </message>
    <message>
        <source>%1: no tree for this, %2 decides</source>
        <extracomment>two rule sets; the first leaves this decision to the second</extracomment>
        <translation>%1: no tiene árbol para esto, decide «%2»</translation>
    </message>
    <message>
        <source>%1: the same here</source>
        <extracomment>%1 is another rule set</extracomment>
        <translation>%1: aquí lo mismo</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1 percent, press for natural size</source>
        <translation>Zoom %1 por ciento, pulse para el tamaño natural</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionStrip</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DeckPagesDialog</name>
    <message>
        <source>Pages of the presentation</source>
        <translation>Páginas de la presentación</translation>
    </message>
    <message>
        <source>Space shows a page or leaves it out, Ctrl+Shift+Up and Ctrl+Shift+Down move it</source>
        <translation>Espacio muestra u omite una página, Ctrl+Mayús+Arriba y Ctrl+Mayús+Abajo la mueven</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Mayús+Arriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Mayús+Abajo</translation>
    </message>
    <message>
        <source>How the page looks</source>
        <translation>Cómo se ve la página</translation>
    </message>
    <message>
        <source>Select a page to see it.</source>
        <translation>Seleccione una página para verla.</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>Notas del orador</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes of the selected page</source>
        <translation>Notas del orador de la página seleccionada</translation>
    </message>
    <message>
        <source>Only the presenter&apos;s view shows them, beside the page.</source>
        <translation>Solo las muestra la vista del presentador, junto a la página.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>All pages in their usual order; notes stay</source>
        <translation>Todas las páginas en su orden habitual; las notas se quedan</translation>
    </message>
    <message>
        <source>Tick what the presentation shows, and drag a page to another place. Decisions that do not arise are not listed.</source>
        <translation>Marque lo que muestra la presentación y arrastre una página para cambiarla de sitio. Las decisiones que no proceden no figuran en la lista.</translation>
    </message>
    <message>
        <source>%1 of %2 pages are shown</source>
        <translation>Se muestran %1 de %2 páginas</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignBar</name>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Más comandos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignDifferenceModel</name>
    <message>
        <source>Whole design</source>
        <translation>Todo el diseño</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignDrop</name>
    <message>
        <source>These are %1 files. Drop one design at a time.</source>
        <translation>Son %1 archivos. Suelte un solo diseño cada vez.</translation>
    </message>
    <message>
        <source>This is no file on this computer. Save it first, then drop the file.</source>
        <translation>No es un archivo de este equipo. Guárdelo primero y suelte después el archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop a design file from it.</source>
        <translation>%1 es una carpeta. Suelte un archivo de diseño de ella.</translation>
    </message>
    <message>
        <source>%1 is no Ogive design. The names of design files end in %2.</source>
        <translation>%1 no es un diseño de Ogive. Los nombres de los archivos de diseño terminan en %2.</translation>
    </message>
    <message>
        <source>Drop to see the decision tables of %1</source>
        <translation>Suelte para ver las tablas de decisión de %1</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Suelte para abrir %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignSession</name>
    <message>
        <source>New design</source>
        <translation>Diseño nuevo</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignTitle</name>
    <message>
        <source>Double click or F2 to rename the design</source>
        <translation>Doble clic o F2 para cambiar el nombre del diseño</translation>
    </message>
    <message>
        <source>Design: %1</source>
        <translation>Diseño: %1</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nombre del diseño</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DifferenceModel</name>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Here. %1</source>
        <translation>Aquí. %1</translation>
    </message>
    <message>
        <source>Of all combinations that the questions of the two can tell apart</source>
        <translation>De todas las combinaciones que las preguntas de ambos pueden distinguir</translation>
    </message>
    <message>
        <source>Of all cases</source>
        <translation>% del total</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DifferencesPanel</name>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>What is shown of the rule sets</source>
        <translation>Qué se muestra de los conjuntos de reglas</translation>
    </message>
    <message>
        <source>Where the rule sets differ</source>
        <translation>Dónde difieren los conjuntos de reglas</translation>
    </message>
    <message>
        <source>Against “%1”</source>
        <extracomment>a rule set</extracomment>
        <translation>Frente a «%1»</translation>
    </message>
    <message>
        <source>What leads to each option</source>
        <translation>Qué lleva a cada opción</translation>
    </message>
    <message>
        <source>The rules ask too many questions to be analysed in full.</source>
        <translation>Las reglas hacen demasiadas preguntas para analizarlas por completo.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 options, over %3 cases that its questions can tell apart.</source>
        <translation>«%1» lleva a %2 opciones, en %3 casos que sus preguntas pueden distinguir.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>The two ask too many questions to be compared in full.</source>
        <translation>Ambos hacen demasiadas preguntas para compararlos por completo.</translation>
    </message>
    <message>
        <source>The two name the same option in each of %1 cases that their questions can tell apart.</source>
        <translation>Ambos nombran la misma opción en todos los %1 casos que sus preguntas pueden distinguir.</translation>
    </message>
    <message>
        <source>The two name different options in %1 of %2 cases that their questions can tell apart: also in this one.</source>
        <translation>Ambos nombran opciones distintas en %1 de los %2 casos que sus preguntas pueden distinguir: también en este.</translation>
    </message>
    <message>
        <source>The two name different options in %1 of %2 cases that their questions can tell apart, but not in this one.</source>
        <translation>Ambos nombran opciones distintas en %1 de los %2 casos que sus preguntas pueden distinguir, pero no en este.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DisagreementBanner</name>
    <message>
        <source>Where they &amp;differ</source>
        <translation>Dónde &amp;difieren</translation>
    </message>
    <message>
        <source>Every case in which the two rule sets name different options</source>
        <translation>Todos los casos en que los dos conjuntos de reglas nombran opciones distintas</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DisagreementView</name>
    <message>
        <source>Which disagreements matter</source>
        <translation>Qué desacuerdos importan</translation>
    </message>
    <message>
        <source>Changes an outcome</source>
        <translation>Cambia un resultado</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Opiniones minoritarias</translation>
    </message>
    <message>
        <source>By all of their answers together, where most others come to something else.</source>
        <translation>Con todas sus respuestas juntas, donde la mayoría de los demás llega a otra cosa.</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the requirement %1</source>
        <translation>Mostrar el requisito «%1»</translation>
    </message>
    <message>
        <source>Go to this requirement, to settle it</source>
        <translation>Ir a este requisito para zanjarlo</translation>
    </message>
    <message>
        <source>What is said of %1</source>
        <translation>Qué se dice de «%1»</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DiskChanges</name>
    <message>
        <source>“%1” was reloaded, because another program changed it.</source>
        <translation>«%1» se volvió a cargar porque otro programa lo cambió.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back to the design as it was before</source>
        <translation>Volver al diseño tal como estaba</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and here it has changes that are not saved.</source>
        <translation>Otro programa cambió «%1», y aquí tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Shows what differs</source>
        <translation>Muestra en qué difieren</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Takes what the file holds now; Undo brings your changes back</source>
        <translation>Toma lo que contiene ahora el archivo; Deshacer recupera sus cambios</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Goes on with the design as it is here; saving replaces what the file holds</source>
        <translation>Continúa con el diseño tal como está aquí; al guardar se sustituye el contenido del archivo</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted by another program. The design is still here; saving writes the file again.</source>
        <translation>Otro programa movió o eliminó «%1». El diseño sigue aquí; al guardar se escribe de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Writes the file where it was</source>
        <translation>Escribe el archivo donde estaba</translation>
    </message>
    <message>
        <source>Another program changed the file, and it can&apos;t be read now. The design is still here as it was. %1</source>
        <translation>Otro programa cambió el archivo, que ahora no se puede leer. El diseño sigue aquí como estaba. %1</translation>
    </message>
    <message>
        <source>The design was not saved; it is still here with all changes. %1</source>
        <translation>El diseño no se guardó; sigue aquí con todos los cambios. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>En esta ventana</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar lo mío</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Saves the design under another name</source>
        <translation>Guarda el diseño con otro nombre</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DmnPage</name>
    <message>
        <source>&amp;Open decision tables (DMN)…</source>
        <translation>&amp;Abrir tablas de decisión (DMN)…</translation>
    </message>
    <message>
        <source>Show the tables of a DMN file, and what is wrong with them</source>
        <translation>Mostrar las tablas de un archivo DMN y qué está mal en ellas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Open a DMN file, or drop it here: Ogive shows its decision tables and looks for inputs that no rule matches, rules that contradict each other, and rules that never count.</source>
        <translation>Abra un archivo DMN o suéltelo aquí: Ogive muestra sus tablas de decisión y busca entradas que no cubre ninguna regla, reglas que se contradicen y reglas que nunca cuentan.</translation>
    </message>
    <message>
        <source>Rules of the table</source>
        <translation>Reglas de la tabla</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Hallazgos por regla</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Tablas de decisión</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Open decision tables</source>
        <translation>Abrir tablas de decisión</translation>
    </message>
    <message>
        <source>Decision tables (*.dmn);;All files (*)</source>
        <translation>Tablas de decisión (*.dmn);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>Hit policy %1 · rules: %2 · in the whole file, errors: %3, other findings: %4</source>
        <translation>Política de aciertos %1 · reglas: %2 · en todo el archivo, errores: %3, otros hallazgos: %4</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DmnTableModel</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DockTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>Desacoplar o acoplar «%1»</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar «%1»</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Document</name>
    <message>
        <source>design</source>
        <translation>diseño</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Diseño nuevo</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DotsPanel</name>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>1 to 9 give a dot, with Shift they take one back · Backspace takes the last one back</source>
        <translation>Del 1 al 9 dan un punto, con Mayús lo quitan · Retroceso quita el último</translation>
    </message>
    <message>
        <source>Dots given: %1</source>
        <translation>Puntos dados: %1</translation>
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
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>ya no se conoce</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EntryList</name>
    <message>
        <source>Insert adds one, Enter goes to what the selected one says, Delete removes it</source>
        <translation>Insert añade una entrada, Intro va a lo que dice la seleccionada, Supr la elimina</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete; this can be undone</source>
        <translation>Supr; se puede deshacer</translation>
    </message>
    <message>
        <source>Add &amp;to the list</source>
        <translation>Añadir a la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t add</source>
        <translation>&amp;No añadir</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EntryPanel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pregunta abierta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What the room says on this page</source>
        <translation>Qué dice la sala en esta página</translation>
    </message>
    <message>
        <source>What has to be found out</source>
        <translation>Qué hay que averiguar</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>something to be done or found out, and by whom</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Take it down</source>
        <translation>Ano&amp;tar</translation>
    </message>
    <message>
        <source>Said by (may be empty)</source>
        <translation>Dicho por (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Owner (may be empty)</source>
        <translation>Responsable (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due: a day, or “in 2 weeks”</source>
        <translation>Plazo: un día o «en 2 semanas»</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Write something first, or press Esc.</source>
        <translation>Escriba algo primero o pulse Esc.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EventModel</name>
    <message>
        <source>The session begins</source>
        <translation>Comienza la sesión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ExportCommands</name>
    <message>
        <source>Report as &amp;PDF…</source>
        <translation>Informe en &amp;PDF…</translation>
    </message>
    <message>
        <source>Report as &amp;Markdown…</source>
        <translation>Informe en &amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;All formats…</source>
        <translation>&amp;Todos los formatos…</translation>
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
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>El informe se escribió en %1</translation>
    </message>
    <message>
        <source>No program is set up to open %1</source>
        <translation>No hay ningún programa configurado para abrir %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ExportDialog</name>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Open it when it is written</source>
        <translation>&amp;Abrir al terminar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo de destino</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Desea sustituirlo?</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FieldRolePopup</name>
    <message>
        <source>What %1 decides</source>
        <translation>Qué decide «%1»</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Also reads it</source>
        <translation>También lo lee</translation>
    </message>
    <message>
        <source>Nothing reads it: it only describes the design.</source>
        <translation>Nada lo lee: solo describe el diseño.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FieldRow</name>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FileCommands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>&amp;Close design</source>
        <translation>&amp;Cerrar diseño</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>New from s&amp;tarter</source>
        <translation>Nuevo desde &amp;plantilla</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Abrir e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Todavía no se ha abierto nada</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidarlos</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Abrir un diseño</translation>
    </message>
    <message>
        <source>Ogive designs (*%1);;Reports that carry their design (*.pdf);;All files (*)</source>
        <translation>Diseños de Ogive (*%1);;Informes que contienen su diseño (*.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Guardar el diseño</translation>
    </message>
    <message>
        <source>Ogive designs (*%1)</source>
        <translation>Diseños de Ogive (*%1)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FileSafety</name>
    <message>
        <source>&amp;Unsaved designs…</source>
        <translation>&amp;Diseños sin guardar…</translation>
    </message>
    <message>
        <source>Designs that were not saved when Ogive ended</source>
        <translation>Diseños que no estaban guardados cuando terminó Ogive</translation>
    </message>
    <message>
        <source>Recovery copies can&apos;t be written: a crash would lose what is not saved. %1</source>
        <translation>No se pueden escribir las copias de recuperación: un fallo haría perder lo que no esté guardado. %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FilesReport</name>
    <message>
        <source>Answer files</source>
        <translation>Archivos de respuestas</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Dismiss what is said of the files</source>
        <translation>Descartar lo que se dice de los archivos</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FindingList</name>
    <message>
        <source>No check has anything to say about this design.</source>
        <translation>Ninguna comprobación tiene nada que decir sobre este diseño.</translation>
    </message>
    <message>
        <source>Checks that fire</source>
        <translation>Comprobaciones activadas</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Go to this requirement</source>
        <translation>Ir a este requisito</translation>
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
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FindingPanel</name>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Abrir el registro</translation>
    </message>
    <message>
        <source>The selected finding</source>
        <translation>El hallazgo seleccionado</translation>
    </message>
    <message>
        <source>Select a finding to see it in full. Enter opens the record that it is about.</source>
        <translation>Seleccione un hallazgo para verlo entero. Intro abre el registro al que se refiere.</translation>
    </message>
    <message>
        <source>Requirements: %1</source>
        <translation>Requisitos: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FoldButton</name>
    <message>
        <source>Shows or hides these fields.</source>
        <translation>Muestra u oculta estos campos.</translation>
    </message>
    <message>
        <source>1 field that changes nothing now</source>
        <translation>1 campo que ahora no cambia nada</translation>
    </message>
    <message>
        <source>%1 fields that change nothing now</source>
        <translation>%1 campos que ahora no cambian nada</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FormBody</name>
    <message>
        <source>Brief</source>
        <translation>Resumen de partida</translation>
    </message>
    <message>
        <source>Decides now</source>
        <translation>Decide ahora</translation>
    </message>
    <message>
        <source>No requirement has these words.</source>
        <translation>Ningún requisito contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FormEdits</name>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is a group of requirements</extracomment>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>Reset all requirements</source>
        <translation>Restablecer todos los requisitos</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>a requirement or a group of them, and the name of a scenario</extracomment>
        <translation>Tomar «%1» de «%2»</translation>
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
        <translation>holgura %1</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>esfuerzo %1</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>%1, %2 tasks</source>
        <translation>%1, %2 tareas</translation>
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
        <translation>1 decide</translation>
    </message>
    <message>
        <source>%1 decide</source>
        <translation>%1 deciden</translation>
    </message>
    <message>
        <source>1 decides · %1</source>
        <translation>1 decide · %1</translation>
    </message>
    <message>
        <source>%1 decide · %2</source>
        <translation>%1 deciden · %2</translation>
    </message>
    <message>
        <source>Take the group from %1</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>Tomar el grupo de «%1»</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <extracomment>how many requirements of a group differ</extracomment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>1 requirement differs from %1</source>
        <extracomment>how many requirements differ, and the name of a scenario</extracomment>
        <translation>1 requisito difiere de «%1»</translation>
    </message>
    <message>
        <source>%1 requirements differ from %2</source>
        <translation>%1 requisitos difieren de «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset what is stated under %1</source>
        <extracomment>%1 is a group of requirements</extracomment>
        <translation>Restablecer lo indicado en «%1»</translation>
    </message>
    <message>
        <source>Reset the one that is stated here</source>
        <translation>Restablecer el único que se indica aquí</translation>
    </message>
    <message>
        <source>Reset the %1 that are stated here</source>
        <translation>Restablecer los %1 que se indican aquí</translation>
    </message>
</context>
<context>
    <name>ogive::ui::GuideWindow</name>
    <message>
        <source>The guide – Ogive</source>
        <translation>La guía – Ogive</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Several words: chapters that hold all of them. Enter goes to the next place</source>
        <translation>Varias palabras: capítulos que las contienen todas. Intro va a la siguiente aparición</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>Sobre la guía</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>No chapter holds these words. Try fewer, or other ones.</source>
        <translation>Ningún capítulo contiene estas palabras. Pruebe con menos o con otras.</translation>
    </message>
    <message>
        <source>Chapters found: %1</source>
        <translation>Capítulos encontrados: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HelpCommands</name>
    <message>
        <source>The &amp;guide</source>
        <translation>La &amp;guía</translation>
    </message>
    <message>
        <source>Every decision with its options and rules, to read and to search</source>
        <translation>Cada decisión con sus opciones y reglas, para leer y buscar</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Ogive…</source>
        <translation>Ac&amp;erca de Ogive…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard: versions, system, settings and times, nothing of the design.</source>
        <translation>El diagnóstico está en el portapapeles: versiones, sistema, ajustes y tiempos; nada del diseño.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Everything about Ogive, in the browser</source>
        <translation>Todo sobre Ogive, en el navegador</translation>
    </message>
    <message>
        <source>Manual for this &amp;view</source>
        <translation>Manual de esta &amp;vista</translation>
    </message>
    <message>
        <source>What the view in sight is for, its keys and its numbers</source>
        <translation>Para qué sirve la vista mostrada, sus teclas y sus números</translation>
    </message>
    <message>
        <source>The manual is not beside this program. Install Ogive&apos;s package, or build the target “manual”; the sources have it as text in packaging/manual.</source>
        <translation>El manual no está junto a este programa. Instale el paquete de Ogive o construya el destino «manual»; las fuentes lo contienen como texto en packaging/manual.</translation>
    </message>
    <message>
        <source>No program on this system shows web pages. The manual is %1</source>
        <translation>Ningún programa de este sistema muestra páginas web. El manual es %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HistoryModel</name>
    <message>
        <source>Prices from %1, as of %2</source>
        <translation>Precios de %1, a fecha de %2</translation>
    </message>
    <message>
        <source>%1, a file of your own</source>
        <translation>%1, un archivo propio</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, editado</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HistoryPage</name>
    <message>
        <source>What was laid over the built-in knowledge</source>
        <translation>Qué se superpuso al conocimiento incorporado</translation>
    </message>
    <message>
        <source>What the change does to records</source>
        <translation>Qué hace el cambio en los registros</translation>
    </message>
    <message>
        <source>Nothing is laid over the built-in knowledge yet. An imported price list or an edited record becomes a line here, and can be taken away again.</source>
        <translation>Todavía no hay nada superpuesto al conocimiento incorporado. Una lista de precios importada o un registro editado pasa a ser una línea aquí, y puede retirarse de nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take the change selected away; can be undone</source>
        <translation>Retirar el cambio seleccionado; se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No folder is in use; the first change makes %1.</source>
        <translation>No hay ninguna carpeta en uso; el primer cambio crea %1.</translation>
    </message>
    <message>
        <source>What a change does</source>
        <translation>Qué hace un cambio</translation>
    </message>
    <message>
        <source>%1: records it touches: %2</source>
        <translation>%1: registros que toca: %2</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>eliminar %1</translation>
    </message>
    <message>
        <source>%1 is no longer part of the knowledge.</source>
        <translation>%1 ya no forma parte del conocimiento.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Days on which nobody works, one a line: 2027-12-24.</source>
        <translation>Días en los que nadie trabaja, uno por línea: 2027-12-24.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is no day. Write a day as 2027-12-24.</source>
        <translation>«%1» no es un día. Escriba los días como 2027-12-24.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImpactModel</name>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
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
        <translation>indicado ahora</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>dollars a month and percent: +$1,240 (+12 %)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Prices that moved</source>
        <translation>Precios que variaron</translation>
    </message>
    <message>
        <source>Outcomes that change</source>
        <translation>Resultados que cambian</translation>
    </message>
    <message>
        <source>A month before</source>
        <translation>Al mes, antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImpactPanel</name>
    <message>
        <source>Price list whose impact is shown</source>
        <translation>Lista de precios cuyo impacto se muestra</translation>
    </message>
    <message>
        <source>&amp;Moved only</source>
        <translation>Solo &amp;variados</translation>
    </message>
    <message>
        <source>Leave out the scenarios that stay as they are</source>
        <translation>Omitir los escenarios que quedan como están</translation>
    </message>
    <message>
        <source>What the prices do to the designs</source>
        <translation>Qué hacen los precios con los diseños</translation>
    </message>
    <message>
        <source>&amp;Folder of designs…</source>
        <translation>&amp;Carpeta de diseños…</translation>
    </message>
    <message>
        <source>&amp;Designs…</source>
        <translation>&amp;Diseños…</translation>
    </message>
    <message>
        <source>on</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Choose a price list…</source>
        <translation>Elija una lista de precios…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Impact of a price list</source>
        <translation>Impacto de una lista de precios</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Listas de precios (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder of designs</source>
        <translation>Carpeta de diseños</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Diseños</translation>
    </message>
    <message>
        <source>Ogive designs (%1);;All files (*)</source>
        <translation>Diseños de Ogive (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no design (%1) in this folder or below it.</source>
        <translation>No hay ningún diseño (%1) en esta carpeta ni por debajo de ella.</translation>
    </message>
    <message>
        <source>Choose a price list, then designs: each scenario is evaluated with the prices before and after.</source>
        <translation>Elija una lista de precios y después los diseños: cada escenario se evalúa con los precios de antes y de después.</translation>
    </message>
    <message>
        <source>Choose a folder or files: each scenario of each design is evaluated with the prices before this list and after it.</source>
        <translation>Elija una carpeta o archivos: cada escenario de cada diseño se evalúa con los precios anteriores y posteriores a esta lista.</translation>
    </message>
    <message>
        <source>Evaluating %1 designs…</source>
        <translation>Evaluando %1 diseños…</translation>
    </message>
    <message>
        <source>The impact could not be reckoned.</source>
        <translation>No se pudo calcular el impacto.</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios in %3 designs are moved by this list.</source>
        <translation>Esta lista altera %1 de %2 escenarios en %3 diseños.</translation>
    </message>
    <message>
        <source>%1 Files that can&apos;t be read: %2.</source>
        <translation>%1 Archivos que no se pueden leer: %2.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImportDialog</name>
    <message>
        <source>Import prices</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>Reading %1 and comparing it with what is known…</source>
        <translation>Leyendo %1 y comparándolo con lo que se conoce…</translation>
    </message>
    <message>
        <source>it does not say of which day</source>
        <translation>no dice de qué día es</translation>
    </message>
    <message>
        <source>Prices from %1</source>
        <translation>Precios de %1</translation>
    </message>
    <message>
        <source>%1 entries in %2, prices as of: %3</source>
        <translation>%1 entradas en %2, precios a fecha de: %3</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What is taken over can be undone at any time.</source>
        <translation>Aún no ha cambiado nada. Lo que se incorpora puede deshacerse en cualquier momento.</translation>
    </message>
    <message>
        <source>No entry of this list can be taken over.</source>
        <translation>No se puede incorporar ninguna entrada de esta lista.</translation>
    </message>
    <message>
        <source>This file can&apos;t be taken over. Nothing was changed.</source>
        <translation>Este archivo no se puede incorporar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Prices from %1 were taken over: %2 changed, %3 new, %4 unchanged.</source>
        <translation>Se incorporaron los precios de %1: %2 cambiados, %3 nuevos, %4 sin cambios.</translation>
    </message>
    <message>
        <source>import prices from %1</source>
        <translation>importar precios de %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>In the &amp;guide</source>
        <translation>En la &amp;guía</translation>
    </message>
    <message>
        <source>The question, all options and the rules of this decision, to read</source>
        <translation>La pregunta, todas las opciones y las reglas de esta decisión, para leer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to find out next</source>
        <translation>Qué averiguar a continuación</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>Click to go to the requirement</source>
        <translation>Haga clic para ir al requisito</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>The options by the criteria in the knowledge, as the Compare view weighs them</source>
        <translation>Las opciones según los criterios del conocimiento, tal como los pondera la vista Comparar</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Su elección</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>Datos más recientes</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se pregunta</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>%1 possible</source>
        <translation>%1 posibles</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Su elección</translation>
    </message>
    <message>
        <source>The rules recommend %1.</source>
        <translation>Las reglas recomiendan: %1.</translation>
    </message>
    <message>
        <source>Why the rules say so</source>
        <translation>Por qué lo dicen las reglas</translation>
    </message>
    <message>
        <source>Not known, and no matter</source>
        <translation>No se conoce y no importa</translation>
    </message>
    <message>
        <source>%1: %2 for these requirements.</source>
        <translation>%1: %2 con estos requisitos.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Tomar %1</translation>
    </message>
    <message>
        <source>Choose %1 and record that it follows the rules “%2”</source>
        <translation>Elegir %1 y dejar constancia de que sigue las reglas «%2»</translation>
    </message>
    <message>
        <source>Follows the rules “%1”.</source>
        <translation>Sigue las reglas «%1».</translation>
    </message>
</context>
<context>
    <name>ogive::ui::InterviewCommands</name>
    <message>
        <source>&amp;Guided interview…</source>
        <translation>Entrevista &amp;guiada…</translation>
    </message>
    <message>
        <source>Asks what is not known yet, what matters most first</source>
        <translation>Pregunta lo que aún no se sabe, empezando por lo que más importa</translation>
    </message>
</context>
<context>
    <name>ogive::ui::InterviewDialog</name>
    <message>
        <source>Guided interview</source>
        <translation>Entrevista guiada</translation>
    </message>
    <message>
        <source>Decisions settled</source>
        <translation>Decisiones resueltas</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Aún posible</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Not &amp;known</source>
        <translation>No se &amp;sabe</translation>
    </message>
    <message>
        <source>Leave it open and go on with the next best question</source>
        <translation>Dejarlo pendiente y seguir con la siguiente mejor pregunta</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Ask all anew</source>
        <translation>&amp;Preguntar todo de nuevo</translation>
    </message>
    <message>
        <source>Adds a what-if scenario in which what you have not stated is not known</source>
        <translation>Añade un escenario hipotético en el que no se conoce lo que usted no ha indicado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2 decisions are settled</source>
        <translation>%1 de %2 decisiones resueltas</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a decision and its outcome</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can still change: %1</source>
        <translation>Aún puede cambiar: %1</translation>
    </message>
    <message>
        <source>&amp;Usual: %1</source>
        <translation>&amp;Habitual: %1</translation>
    </message>
    <message>
        <source>Every decision is settled</source>
        <translation>Todas las decisiones están resueltas</translation>
    </message>
    <message>
        <source>Nothing more to ask</source>
        <translation>No queda nada que preguntar</translation>
    </message>
    <message>
        <source>What you left open still matters. Each decision shows what is possible.</source>
        <translation>Lo que dejó pendiente sigue importando. Cada decisión muestra lo que es posible.</translation>
    </message>
    <message>
        <source>Nothing that is still open can change a decision any more.</source>
        <translation>Nada de lo que sigue pendiente puede cambiar ya una decisión.</translation>
    </message>
    <message>
        <source>Every requirement that decides something is known or has its usual value.</source>
        <translation>Todo requisito que decide algo se conoce o tiene su valor habitual.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KeepPanel</name>
    <message>
        <source>Keep as a scenario</source>
        <translation>Conservar como escenario</translation>
    </message>
    <message>
        <source>It becomes a scenario of the design and is shown from now on.</source>
        <translation>Pasa a ser un escenario del diseño y se muestra desde ahora.</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>Hipótesis: %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeCommands</name>
    <message>
        <source>&amp;Browse knowledge</source>
        <translation>E&amp;xplorar el conocimiento</translation>
    </message>
    <message>
        <source>&amp;Import prices…</source>
        <translation>&amp;Importar precios…</translation>
    </message>
    <message>
        <source>Take prices over from a file; a preview comes first</source>
        <translation>Incorporar precios de un archivo; antes se ve una vista previa</translation>
    </message>
    <message>
        <source>Open decision &amp;tables (DMN)…</source>
        <translation>Abrir &amp;tablas de decisión (DMN)…</translation>
    </message>
    <message>
        <source>Show the decision tables of another program, and what is wrong with them</source>
        <translation>Mostrar las tablas de decisión de otro programa y qué está mal en ellas</translation>
    </message>
    <message>
        <source>&amp;Choose knowledge folder…</source>
        <translation>&amp;Elegir carpeta de conocimiento…</translation>
    </message>
    <message>
        <source>Lay another folder&apos;s files over the built-in knowledge</source>
        <translation>Superponer los archivos de otra carpeta al conocimiento incorporado</translation>
    </message>
    <message>
        <source>Use only the &amp;built-in knowledge</source>
        <translation>Usar solo el conocimiento incor&amp;porado</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Listas de precios (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open decision tables</source>
        <translation>Abrir tablas de decisión</translation>
    </message>
    <message>
        <source>Decision tables (*.dmn)</source>
        <translation>Tablas de decisión (*.dmn)</translation>
    </message>
    <message>
        <source>Choose knowledge folder</source>
        <translation>Elegir carpeta de conocimiento</translation>
    </message>
    <message>
        <source>Only the built-in knowledge is used now.</source>
        <translation>Ahora solo se usa el conocimiento incorporado.</translation>
    </message>
    <message>
        <source>The knowledge in %1 is laid over the built-in one.</source>
        <translation>El conocimiento de %1 se superpone al incorporado.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeHeader</name>
    <message>
        <source>%1 %2, as of %3</source>
        <extracomment>Title and edition of the knowledge, and the date that it is from</extracomment>
        <translation>%1 %2, a fecha de %3</translation>
    </message>
    <message>
        <source>Built-in knowledge; nothing of your own over it yet</source>
        <translation>Conocimiento incorporado; todavía sin nada propio encima</translation>
    </message>
    <message>
        <source>Built-in knowledge; no file yet in %1</source>
        <translation>Conocimiento incorporado; aún sin archivos en %1</translation>
    </message>
    <message>
        <source>1 file laid over the built-in knowledge, in %1</source>
        <translation>1 archivo superpuesto al conocimiento incorporado, en %1</translation>
    </message>
    <message>
        <source>%1 files laid over the built-in knowledge, in %2</source>
        <translation>%1 archivos superpuestos al conocimiento incorporado, en %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeSection</name>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Your knowledge folder</source>
        <translation>Su carpeta de conocimiento</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Lay another folder&apos;s files over the built-in knowledge</source>
        <translation>Superponer los archivos de otra carpeta al conocimiento incorporado</translation>
    </message>
    <message>
        <source>&amp;Built-in only</source>
        <translation>Solo &amp;incorporado</translation>
    </message>
    <message>
        <source>Use only the built-in knowledge; the folder keeps its files</source>
        <translation>Usar solo el conocimiento incorporado; la carpeta conserva sus archivos</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Su carpeta</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>each kind&apos;s own</source>
        <translation>lo propio de cada clase</translation>
    </message>
    <message>
        <source>Facts are &amp;old after</source>
        <translation>Los datos son &amp;antiguos a los</translation>
    </message>
    <message>
        <source>New designs are &amp;decided by</source>
        <translation>Los diseños nuevos se &amp;deciden con</translation>
    </message>
    <message>
        <source>A design keeps its own rule set; change it in the Decision view.</source>
        <translation>Cada diseño conserva su propio conjunto de reglas; cámbielo en la vista Decisión.</translation>
    </message>
    <message>
        <source>Prices and other facts. Empty: what each kind of record says itself.</source>
        <translation>Precios y otros datos. Vacío: lo que cada clase de registro diga por sí misma.</translation>
    </message>
    <message>
        <source>Choose knowledge folder</source>
        <translation>Elegir carpeta de conocimiento</translation>
    </message>
    <message>
        <source>None: only the built-in knowledge</source>
        <translation>Ninguna: solo el conocimiento incorporado</translation>
    </message>
    <message>
        <source>Files laid over the built-in knowledge: %1</source>
        <translation>Archivos superpuestos al conocimiento incorporado: %1</translation>
    </message>
    <message>
        <source>The knowledge&apos;s default: %1</source>
        <translation>Lo predeterminado del conocimiento: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeWindow</name>
    <message>
        <source>Rules and upkeep</source>
        <translation>Reglas y mantenimiento</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Conjuntos de reglas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Tablas de decisión</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listas de precios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Knowledge – Ogive</source>
        <translation>Conocimiento – Ogive</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>This record has changes that are not saved. Save or cancel them first.</source>
        <translation>Este registro tiene cambios sin guardar. Guárdelos o cancélelos primero.</translation>
    </message>
    <message>
        <source>%1 is as built in again. Undo brings your change back.</source>
        <translation>%1 vuelve a estar como venía incorporado. Deshacer recupera su cambio.</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>Se eliminó %1. Deshacer lo recupera.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LayerChangesModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LayoutCommands</name>
    <message>
        <source>&amp;Working</source>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <source>Requirements on the left, the inspector on the right</source>
        <translation>Requisitos a la izquierda, inspector a la derecha</translation>
    </message>
    <message>
        <source>&amp;Focus: view only</source>
        <translation>&amp;Concentración: solo la vista</translation>
    </message>
    <message>
        <source>Hides the panels beside the view; the same again brings them back</source>
        <translation>Oculta los paneles junto a la vista; el mismo comando los recupera</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla com&amp;pleta</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>&amp;Guardar disposición como…</translation>
    </message>
    <message>
        <source>Keeps where the panels are now under a name</source>
        <translation>Conserva con un nombre la posición actual de los paneles</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>The panels as they were when Ogive was first started</source>
        <translation>Los paneles como estaban al iniciar Ogive por primera vez</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover «%1»</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>&amp;Eliminar disposición</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>A la &amp;izquierda</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>A la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>&amp;Flotante</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Guardar disposición</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>Nombre de la disposición:</translation>
    </message>
    <message>
        <source>The layout “%1” was saved.</source>
        <translation>Se guardó la disposición «%1».</translation>
    </message>
    <message>
        <source>The layout “%1” can&apos;t be read. Delete it and save it anew.</source>
        <translation>No se puede leer la disposición «%1». Elimínela y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted.</source>
        <translation>Se eliminó la disposición «%1».</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LeavePanel</name>
    <message>
        <source>A what-if is still on</source>
        <translation>Queda una hipótesis activa</translation>
    </message>
    <message>
        <source>It is not in the design. Keep it as a scenario, or drop it?</source>
        <translation>No está en el diseño. ¿Conservarla como escenario o desecharla?</translation>
    </message>
    <message>
        <source>&amp;Keep… (K)</source>
        <translation>&amp;Conservar… (K)</translation>
    </message>
    <message>
        <source>&amp;Drop and leave (X)</source>
        <translation>&amp;Desechar y salir (X)</translation>
    </message>
    <message>
        <source>&amp;Stay (Esc)</source>
        <translation>&amp;Quedarse (Esc)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LedgerModel</name>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, vencido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a value and where it comes from</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The review is overdue since %1.</source>
        <translation>La revisión está vencida desde el %1.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes del</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LegendButton</name>
    <message>
        <source>Show or hide %1</source>
        <translation>Mostrar u ocultar «%1»</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LintPage</name>
    <message>
        <source>Severity of the findings shown</source>
        <translation>Gravedad de los hallazgos mostrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Find in the findings…</source>
        <translation>Buscar en los hallazgos…</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>Buscar en los hallazgos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Hallazgos por regla</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>Nothing to find fault with: every rule of lint is content.</source>
        <translation>Nada que objetar: todas las reglas de revisión se cumplen.</translation>
    </message>
    <message>
        <source>No finding is like that. Choose All or clear the search to see the others.</source>
        <translation>Ningún hallazgo es así. Elija Todos o vacíe la búsqueda para ver los demás.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ListFieldEditor</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Decisiones</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>E&amp;scenario</translation>
    </message>
    <message>
        <source>&amp;Knowledge</source>
        <translation>&amp;Conocimiento</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
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
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Worksho&amp;p</source>
        <translation>&amp;Taller</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MapPanel</name>
    <message>
        <source>A&amp;cross:</source>
        <translation>Hori&amp;zontal:</translation>
    </message>
    <message>
        <source>Requirement across</source>
        <translation>Requisito horizontal</translation>
    </message>
    <message>
        <source>&amp;Up:</source>
        <translation>&amp;Vertical:</translation>
    </message>
    <message>
        <source>Requirement upwards</source>
        <translation>Requisito vertical</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permutar</translation>
    </message>
    <message>
        <source>Exchange the two requirements</source>
        <translation>Intercambiar los dos requisitos</translation>
    </message>
    <message>
        <source>A map needs two values that you state. The rules ask for fewer here.</source>
        <translation>Un mapa necesita dos valores que usted indique. Aquí las reglas preguntan por menos.</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Su posición: %1</translation>
    </message>
    <message>
        <source>One of the two values is not known. Click into the map to state both.</source>
        <translation>Uno de los dos valores no se conoce. Haga clic en el mapa para indicar ambos.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MemberEditor</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>One entry a line</source>
        <translation>Una entrada por línea</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MomentStrip</name>
    <message>
        <source>changed, was %1</source>
        <extracomment>what a decision was before it changed</extracomment>
        <translation>cambiada, antes: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decisions at this moment</source>
        <translation>Decisiones en este momento</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NewModelsModel</name>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>US dollars per million tokens</source>
        <translation>Dólares estadounidenses por millón de tokens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendido por</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Input a Mtok</source>
        <translation>Entrada / Mtok</translation>
    </message>
    <message>
        <source>Output a Mtok</source>
        <translation>Salida / Mtok</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NoScenarios</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>A what-if is a second scenario of this design. It starts as the one in view; change in it what may come, such as the traffic of year 2 or a model of your own, and see side by side what that does to decisions, cost and capacity. The baseline stays as it is.</source>
        <translation>Una hipótesis es un segundo escenario de este diseño. Parte del que está a la vista; cambie en ella lo que pueda venir, como el tráfico del segundo año o un modelo propio, y vea lado a lado qué supone para las decisiones, el coste y la capacidad. La línea base queda como está.</translation>
    </message>
    <message>
        <source>Or press “1 change away” in a decision&apos;s tree: that adds a what-if with just this change.</source>
        <translation>O pulse «A 1 cambio» en el árbol de una decisión: eso añade una hipótesis con solo ese cambio.</translation>
    </message>
    <message>
        <source>Add a &amp;what-if</source>
        <translation>Añadir una &amp;hipótesis</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NumberEdit</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>outside what is possible: %1</source>
        <extracomment>%1 is the range, such as &quot;1 to 500&quot; or &quot;0 or more&quot;</extracomment>
        <translation>fuera de lo posible: %1</translation>
    </message>
    <message>
        <source>only whole numbers are possible</source>
        <translation>solo se admiten números enteros</translation>
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
        <translation>%1, control deslizante</translation>
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
        <translation>Pulse para tomarlo</translation>
    </message>
    <message>
        <source>%1 differs: %2</source>
        <extracomment>a requirement, and its value in another scenario</extracomment>
        <translation>%1 difiere: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OutcomeAnnouncer</name>
    <message>
        <source>Not changed: %1</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>Scenario %1.</source>
        <translation>Escenario %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>a decision that need not be made</extracomment>
        <translation>no se pregunta</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>a decision that can&apos;t be made yet</extracomment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1 is now %2 (was %3).</source>
        <extracomment>a decision, its outcome and the one before the edit</extracomment>
        <translation>%1: ahora %2 (antes %3).</translation>
    </message>
    <message>
        <source>Other decisions that changed: %1.</source>
        <translation>Otras decisiones que cambiaron: %1.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OutlineTree</name>
    <message>
        <source>Contents of the report</source>
        <translation>Contenido del informe</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OverridePanel</name>
    <message>
        <source>Decide otherwise</source>
        <translation>Decidir otra cosa</translation>
    </message>
    <message>
        <source>Rationale, required</source>
        <translation>Justificación, obligatoria</translation>
    </message>
    <message>
        <source>Why: it stands with the decision</source>
        <translation>Por qué: queda junto a la decisión</translation>
    </message>
    <message>
        <source>The room&apos;s choice</source>
        <translation>La elección de la sala</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Quienes deciden</translation>
    </message>
    <message>
        <source>Deciders, parted by commas</source>
        <translation>Quienes deciden, separados por comas</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
    <message>
        <source>As the rules say: %1</source>
        <translation>Según las reglas: %1</translation>
    </message>
    <message>
        <source>As the rules say: open</source>
        <translation>Según las reglas: pendiente</translation>
    </message>
    <message>
        <source>Say why first: the rationale stands with the decision.</source>
        <translation>Diga primero por qué: la justificación queda junto a la decisión.</translation>
    </message>
    <message>
        <source>%1: as the rules say</source>
        <translation>%1: según las reglas</translation>
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
        <translation>Visión general</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Open Cost</source>
        <translation>Abrir Coste</translation>
    </message>
    <message>
        <source>How sure the decisions are</source>
        <translation>Certeza de las decisiones</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Open Capacity</source>
        <translation>Abrir Capacidad</translation>
    </message>
    <message>
        <source>Work ahead</source>
        <translation>Trabajo por delante</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Controles de seguridad</translation>
    </message>
    <message>
        <source>Open Controls</source>
        <translation>Abrir Controles</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Comprobaciones: %1</translation>
    </message>
    <message>
        <source>Security controls: %1 required, %2 to consider</source>
        <translation>Controles de seguridad: %1 obligatorios, %2 por considerar</translation>
    </message>
    <message>
        <source>To consider: %1</source>
        <translation>Por considerar: %1</translation>
    </message>
    <message>
        <source>%1 tasks, %2 person-days (%3 to %4), at least %5 working days</source>
        <translation>%1 tareas, %2 días-persona (%3 a %4), al menos %5 días laborables</translation>
    </message>
    <message>
        <source>%1: %2 person-days</source>
        <translation>%1: %2 días-persona</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Se está calculando</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1: %2 in %3 % of the cases</source>
        <translation>%1: %2 en el %3 % de los casos</translation>
    </message>
    <message>
        <source>No decision changes within what is uncertain</source>
        <translation>Ninguna decisión cambia dentro de lo incierto</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OverviewRow</name>
    <message>
        <source>%1: %2, because %3</source>
        <translation>%1: %2, porque %3</translation>
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
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>How many times as important “%1” is as “%2”: 1 equal, 3 somewhat, 5 clearly, 7 much more, 9 beyond comparison</source>
        <translation>Cuántas veces más importante es «%1» que «%2»: 1 igual, 3 algo más, 5 claramente, 7 mucho más, 9 sin comparación</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PaletteCommands</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a command, a requirement or an option by a few letters of its name</source>
        <translation>Buscar un comando, un requisito o una opción por unas letras de su nombre</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PaletteModel</name>
    <message>
        <source>%1, in %2, not possible now</source>
        <translation>%1, en %2, ahora no disponible</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, in %2, %3</source>
        <translation>%1, en %2, %3</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Ahora no disponible</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ParticipantDialog</name>
    <message>
        <source>Answers of a participant</source>
        <translation>Respuestas de un participante</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nombre o rol</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Don&apos;t &amp;know</source>
        <translation>No lo &amp;sé</translation>
    </message>
    <message>
        <source>Pass the question over; it counts as not known</source>
        <translation>Pasar la pregunta; cuenta como no conocida</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Keep what was answered so far</source>
        <translation>Conservar lo respondido hasta ahora</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Participante</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Say whose answers these are.</source>
        <translation>Diga de quién son estas respuestas.</translation>
    </message>
    <message>
        <source>%1 has answered. These answers will take the place of the others.</source>
        <translation>Ya hay respuestas de %1. Estas ocuparán el lugar de las otras.</translation>
    </message>
    <message>
        <source>Nobody else sees the answers until they are shown to all.</source>
        <translation>Nadie más ve las respuestas hasta que se muestren a todos.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PatternCard</name>
    <message>
        <source>Savings patterns</source>
        <translation>Patrones de ahorro</translation>
    </message>
    <message>
        <source>What each saves a month, the others as set</source>
        <translation>Lo que ahorra cada uno al mes, con los demás según lo indicado</translation>
    </message>
    <message>
        <source>Worth finding out</source>
        <translation>Vale la pena averiguar</translation>
    </message>
    <message>
        <source>None is on.</source>
        <translation>Ninguno está activado.</translation>
    </message>
    <message>
        <source>All that are on save %1 a month. Savings overlap, so they do not add up.</source>
        <translation>Todos los activados ahorran %1 al mes. Los ahorros se solapan, por lo que no se suman.</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 al mes</translation>
    </message>
    <message>
        <source>Expected saving if it were known before choosing</source>
        <translation>Ahorro esperado si se conociera antes de elegir</translation>
    </message>
    <message>
        <source>Knowing any one number better would not change which choice is the cheapest.</source>
        <translation>Conocer mejor una sola cifra no cambiaría cuál es la opción más barata.</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Se está calculando</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PatternRow</name>
    <message>
        <source>Does not apply to these requirements</source>
        <translation>No se aplica a estos requisitos</translation>
    </message>
    <message>
        <source>Left out: a stronger pattern excludes it</source>
        <translation>Omitido: lo excluye un patrón más fuerte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>What a month would cost more without it, the others as set</source>
        <translation>Lo que costaría de más un mes sin él, con los demás según lo indicado</translation>
    </message>
    <message>
        <source>What switching it on would save a month, the others as set</source>
        <translation>Lo que ahorraría al mes activarlo, con los demás según lo indicado</translation>
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
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>Theme, language, numbers, currency and knowledge</source>
        <translation>Tema, idioma, números, moneda y conocimiento</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PreferencesDialog</name>
    <message>
        <source>Reset &amp;all settings</source>
        <translation>Restablecer &amp;todos los ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Everything in this window back to its default; this can be undone</source>
        <translation>Todo lo de esta ventana vuelve a su valor predeterminado; se puede deshacer</translation>
    </message>
    <message>
        <source>All settings are back to their defaults.</source>
        <translation>Todos los ajustes tienen de nuevo sus valores predeterminados.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
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
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Show the design to a room, page by page (F5)</source>
        <translation>Mostrar el diseño a una sala, página a página (F5)</translation>
    </message>
    <message>
        <source>Present the decision in &amp;view</source>
        <translation>Presentar la decisión a la &amp;vista</translation>
    </message>
    <message>
        <source>Begin with the page of the decision in view</source>
        <translation>Empezar por la página de la decisión a la vista</translation>
    </message>
    <message>
        <source>Next page, notes and timer on a second screen, or beside the stage where there is one screen</source>
        <translation>Página siguiente, notas y temporizador en una segunda pantalla o, si solo hay una, junto al escenario</translation>
    </message>
    <message>
        <source>&amp;Keep a record of this session</source>
        <translation>&amp;Llevar un registro de esta sesión</translation>
    </message>
    <message>
        <source>What is shown, tried, said and decided, in a file beside the design</source>
        <translation>Lo que se muestra, se prueba, se dice y se decide, en un archivo junto al diseño</translation>
    </message>
    <message>
        <source>Present &amp;on</source>
        <translation>Presentar &amp;en</translation>
    </message>
    <message>
        <source>The screen of this window</source>
        <translation>La pantalla de esta ventana</translation>
    </message>
    <message>
        <source>A record is kept beside the design&apos;s file. Until the design is saved it waits in memory.</source>
        <translation>Se lleva un registro junto al archivo del diseño. Hasta que se guarde el diseño, espera en memoria.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Presenter&apos;s vie&amp;w</source>
        <translation>&amp;Vista del presentador</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PresenterWindow</name>
    <message>
        <source>Presenter&apos;s view – Ogive</source>
        <translation>Vista del presentador – Ogive</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>Notas del orador</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes of this page</source>
        <translation>Notas del orador de esta página</translation>
    </message>
    <message>
        <source>Length of the timer</source>
        <translation>Duración del temporizador</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Take the timer away (Shift+T)</source>
        <translation>Quitar el temporizador (Mayús+T)</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Página %1 de %2: %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>Esta es la última página</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start or pause the timer (T)</source>
        <translation>Iniciar o pausar el temporizador (T)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PreviewPanel</name>
    <message>
        <source>Changed prices</source>
        <translation>Precios cambiados</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>New models</source>
        <translation>Modelos nuevos</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>Entradas omitidas</translation>
    </message>
    <message>
        <source>Show of the list</source>
        <translation>Mostrar de la lista</translation>
    </message>
    <message>
        <source>Find a model…</source>
        <translation>Buscar un modelo…</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceListsModel</name>
    <message>
        <source>Built-in prices</source>
        <translation>Precios incorporados</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, antigua</translation>
    </message>
    <message>
        <source>with Ogive</source>
        <translation>con Ogive</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 de ellos</translation>
    </message>
    <message>
        <source>Older than %1 days</source>
        <translation>Más antigua que %1 días</translation>
    </message>
    <message>
        <source>Models whose price is this list&apos;s. Where several lists have a model, the last one taken over gives its price.</source>
        <translation>Modelos cuyo precio es el de esta lista. Cuando un modelo está en varias listas, da su precio la última incorporada.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>Precios a fecha de</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Incorporada</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceListsPage</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take prices over from a file; a preview comes first</source>
        <translation>Incorporar precios de un archivo; antes se ve una vista previa</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Show where the two lists selected disagree</source>
        <translation>Mostrar en qué discrepan las dos listas seleccionadas</translation>
    </message>
    <message>
        <source>I&amp;mpact</source>
        <translation>I&amp;mpacto</translation>
    </message>
    <message>
        <source>Show what the list selected does to designs</source>
        <translation>Mostrar qué hace la lista seleccionada con los diseños</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take the lists selected out of the knowledge; can be undone</source>
        <translation>Retirar del conocimiento las listas seleccionadas; se puede deshacer</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listas de precios</translation>
    </message>
    <message>
        <source>Look at the lists by</source>
        <translation>Ver las listas según</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>En qué discrepan</translation>
    </message>
    <message>
        <source>Impact on designs</source>
        <translation>Impacto en los diseños</translation>
    </message>
    <message>
        <source>Drop a price list here to import it: LiteLLM&apos;s price map, api.json of models.dev, the lists of llm-prices.com, data.json of genai-prices.</source>
        <translation>Suelte aquí una lista de precios para importarla: el mapa de precios de LiteLLM, api.json de models.dev, las listas de llm-prices.com, data.json de genai-prices.</translation>
    </message>
    <message>
        <source>remove the list %1</source>
        <translation>eliminar la lista %1</translation>
    </message>
    <message>
        <source>remove price lists</source>
        <translation>eliminar listas de precios</translation>
    </message>
    <message>
        <source>%1 is no longer part of the knowledge.</source>
        <translation>%1 ya no forma parte del conocimiento.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Listas de precios (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceWords</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Escritura en caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Batch input</source>
        <translation>Entrada por lotes</translation>
    </message>
    <message>
        <source>Batch output</source>
        <translation>Salida por lotes</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until before %1</source>
        <translation>hasta antes del %1</translation>
    </message>
    <message>
        <source>from %1 until before %2</source>
        <translation>desde el %1 hasta antes del %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1 tokens</source>
        <translation>desde %1 tokens</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Rige</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>US dollars per million tokens. What holds on %1 is in bold; a tier&apos;s rates hold for every token of the call.</source>
        <translation>Dólares estadounidenses por millón de tokens. Lo que rige el %1 va en negrita; las tarifas de un tramo valen para todos los tokens de la llamada.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RadarCard</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Pick up to four options for the chart</source>
        <translation>Elija hasta cuatro opciones para el gráfico</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>En qué difieren</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RadarChart</name>
    <message>
        <source>Radar chart</source>
        <translation>Gráfico de radar</translation>
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
        <translation>Rango de «%1»</translation>
    </message>
    <message>
        <source>P10, P90</source>
        <translation>P10, P90</translation>
    </message>
    <message>
        <source>Min, likely, max</source>
        <translation>Mín., probable, máx.</translation>
    </message>
    <message>
        <source>The values that are too high in one case of ten and in nine of ten</source>
        <translation>Los valores que resultan demasiado altos en uno de cada diez casos y en nueve de cada diez</translation>
    </message>
    <message>
        <source>The least, the most likely and the greatest value</source>
        <translation>El valor mínimo, el más probable y el máximo</translation>
    </message>
    <message>
        <source>How the range is given</source>
        <translation>Cómo se da el rango</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the range of %1</source>
        <translation>Eliminar el rango de «%1»</translation>
    </message>
    <message>
        <source>Assumed. Change a number to state a range.</source>
        <translation>Supuesto. Cambie un número para indicar un rango.</translation>
    </message>
    <message>
        <source>Taken as it is. Change a number to state a range.</source>
        <translation>Se toma tal cual. Cambie un número para indicar un rango.</translation>
    </message>
    <message>
        <source>The value itself lies outside.</source>
        <translation>El propio valor queda fuera.</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>P10, rarely less</source>
        <translation>P10, rara vez menos</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Más probable</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>P90, rarely more</source>
        <translation>P90, rara vez más</translation>
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
        <translation>Incertidumbre de «%1»</translation>
    </message>
    <message>
        <source>Taken as it is. Press to give a range.</source>
        <translation>Se toma tal cual. Pulse para dar un rango.</translation>
    </message>
    <message>
        <source>Uncertain as is usual. Press to give a range.</source>
        <translation>Incierto, como es habitual. Pulse para dar un rango.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RankingPanel</name>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RateModel</name>
    <message>
        <source>from nothing</source>
        <translation>desde nada</translation>
    </message>
    <message>
        <source>no longer stated</source>
        <translation>ya no se indica</translation>
    </message>
    <message>
        <source>newly stated</source>
        <translation>indicado ahora</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>USD per million tokens</source>
        <translation>USD por millón de tokens</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecentCard</name>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Take it off this list; no file is deleted (Delete)</source>
        <translation>Quitarlo de esta lista; no se borra ningún archivo (Supr)</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>%1 · %2 scenarios</source>
        <translation>%1 · %2 escenarios</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Quitar «%1» de la lista</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>Not found. It was moved or deleted, or its drive is not there.</source>
        <translation>No se encuentra. Se movió o se eliminó, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>C&amp;opiar ruta</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <source>&amp;Pin to the beginning</source>
        <translation>&amp;Fijar al principio</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Quitar de esta lista</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordActions</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver adonde estaba</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Add a record of this kind to your own knowledge</source>
        <translation>Añadir un registro de esta clase a su propio conocimiento</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change this record in your own knowledge</source>
        <translation>Cambiar este registro en su propio conocimiento</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Start a new record from this one</source>
        <translation>Crear un registro nuevo a partir de este</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Take this record away; Undo brings it back</source>
        <translation>Eliminar este registro; Deshacer lo recupera</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search this section</source>
        <translation>Buscar en esta sección</translation>
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
        <translation>Cómo es</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>No se conoce ningún precio.</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>The guide says</source>
        <translation>La guía dice</translation>
    </message>
    <message>
        <source>What is so now</source>
        <translation>Lo que es así ahora</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporado</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordDialog</name>
    <message>
        <source>Workshop record</source>
        <translation>Registro del taller</translation>
    </message>
    <message>
        <source>What the workshop left</source>
        <translation>Lo que dejó el taller</translation>
    </message>
    <message>
        <source>What was asked, noted and voted in workshops. It is kept in the design and stands in its report; during a presentation it is taken down without leaving the page.</source>
        <translation>Lo que se preguntó, se anotó y se votó en los talleres. Se conserva en el diseño y figura en su informe; durante una presentación se anota sin salir de la página.</translation>
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
        <translation>Se guarda en su propio conocimiento; Deshacer lo retira. Vacío significa que no se conoce.</translation>
    </message>
    <message>
        <source>Option of</source>
        <translation>Opción de</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Guardar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the record as it was (Esc)</source>
        <translation>Dejar el registro como estaba (Esc)</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Not saved: what is marked below must be put right first.</source>
        <translation>No se guardó: primero hay que corregir lo marcado abajo.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>old: %1 days</source>
        <translation>antiguo: %1 días</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Lo usan</translation>
    </message>
    <message>
        <source>Nothing else refers to it.</source>
        <translation>Ningún otro elemento lo menciona.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Conjuntos de reglas</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordStore</name>
    <message>
        <source>add %1</source>
        <translation>añadir %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>editar %1</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>retirar el cambio de %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>eliminar %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordWords</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>Where a fact is from, and its date</extracomment>
        <translation>%1, a fecha de %2</translation>
    </message>
    <message>
        <source>source not known</source>
        <translation>fuente desconocida</translation>
    </message>
    <message>
        <source>a date not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>No se conoce: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryDialog</name>
    <message>
        <source>Designs that were not saved</source>
        <translation>Diseños que no se guardaron</translation>
    </message>
    <message>
        <source>Ogive ended while these had changes. A restored design opens in this window; nothing is saved until you save it.</source>
        <translation>Ogive terminó mientras estos tenían cambios. Un diseño restaurado se abre en esta ventana; no se guarda nada hasta que usted lo guarde.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Shows what differs from the file</source>
        <translation>Muestra en qué difiere del archivo</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Desechar</translation>
    </message>
    <message>
        <source>Deletes the recovery copy</source>
        <translation>Elimina la copia de recuperación</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>The copies stay; the window offers them again</source>
        <translation>Las copias se quedan; la ventana vuelve a ofrecerlas</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryModel</name>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Last change kept</source>
        <translation>Último cambio conservado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryOffers</name>
    <message>
        <source>A recovery copy can&apos;t be read; it was kept as it is. %1</source>
        <translation>No se puede leer una copia de recuperación; se conservó como está. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 designs had changes that were not saved when Ogive ended: %2</source>
        <translation>%1 diseños tenían cambios sin guardar cuando terminó Ogive: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Mostrarlos…</translation>
    </message>
    <message>
        <source>To restore or discard each of them</source>
        <translation>Para restaurar o desechar cada uno</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Shows what differs from the file</source>
        <translation>Muestra en qué difiere del archivo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Opens the design with the changes; nothing is saved yet</source>
        <translation>Abre el diseño con los cambios; aún no se guarda nada</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Deletes the recovery copy</source>
        <translation>Elimina la copia de recuperación</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be restored with the knowledge in use; its copy is kept. %2</source>
        <translation>«%1» no se puede restaurar con el conocimiento en uso; su copia se conserva. %2</translation>
    </message>
    <message>
        <source>The recovery copy of “%1” was deleted.</source>
        <translation>Se eliminó la copia de recuperación de «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Brings the copy back</source>
        <translation>Recupera la copia</translation>
    </message>
    <message>
        <source>Recovery copy</source>
        <translation>Copia de recuperación</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Desechar</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReplayDialog</name>
    <message>
        <source>Replay of a session</source>
        <translation>Repetición de una sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Another file of sessions</source>
        <translation>Otro archivo de sesiones</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>Back to the last event that changed a decision</source>
        <translation>Volver al último evento que cambió una decisión</translation>
    </message>
    <message>
        <source>Moment of the session</source>
        <translation>Momento de la sesión</translation>
    </message>
    <message>
        <source>Arrows go from event to event, Page Up and Page Down from change to change</source>
        <translation>Las flechas van de evento en evento; RePág y AvPág, de cambio en cambio</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>On to the next event that changed a decision</source>
        <translation>Avanzar al próximo evento que cambió una decisión</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Open the record of a session: a file that ends in %1, which presentations keep beside the design.</source>
        <translation>Abra el registro de una sesión: un archivo que termina en %1 y que las presentaciones guardan junto al diseño.</translation>
    </message>
    <message>
        <source>Open a &amp;record…</source>
        <translation>Abrir un &amp;registro…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Guardar como &amp;Markdown…</translation>
    </message>
    <message>
        <source>What was shown, asked and decided, in order</source>
        <translation>Lo que se mostró, se preguntó y se decidió, en orden</translation>
    </message>
    <message>
        <source>Open a session&apos;s record</source>
        <translation>Abrir el registro de una sesión</translation>
    </message>
    <message>
        <source>Sessions (*%1);;All files (*)</source>
        <translation>Sesiones (*%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1
What stands before is shown.</source>
        <translation>No se pudo leer todo: %1
Se muestra lo anterior.</translation>
    </message>
    <message>
        <source>%1 holds no session.</source>
        <translation>%1 no contiene ninguna sesión.</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Guardar como Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReportPage</name>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Exportar &amp;PDF…</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>Exportar &amp;Markdown…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Contents and chapters</source>
        <translation>Contenido y capítulos</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Escenario: %1</translation>
    </message>
    <message>
        <source>%1 · amounts in US dollars, as they are printed</source>
        <translation>%1 · importes en dólares estadounidenses, tal como se imprimen</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReportPreview</name>
    <message>
        <source>Report preview</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Aún no hay nada de lo que informar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RequirementsPanel</name>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Find a requirement…</source>
        <translation>Buscar un requisito…</translation>
    </message>
    <message>
        <source>Find a requirement</source>
        <translation>Buscar un requisito</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>More about the requirements</source>
        <translation>Más sobre los requisitos</translation>
    </message>
    <message>
        <source>&amp;Reset all requirements</source>
        <translation>&amp;Restablecer todos los requisitos</translation>
    </message>
    <message>
        <source>Show &amp;assumptions</source>
        <translation>&amp;Mostrar supuestos</translation>
    </message>
    <message>
        <source>Farther away:</source>
        <translation>Más alejados:</translation>
    </message>
    <message>
        <source>F1 says what it decides, F2 states why it is assumed.</source>
        <translation>F1 dice qué decide, F2 indica por qué se supone.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ResultCard</name>
    <message>
        <source>your choice</source>
        <translation>su elección</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>según las reglas</translation>
    </message>
    <message>
        <source>%1: %2 of 10 × %3 = %4</source>
        <translation>%1: %2 de 10 × %3 = %4</translation>
    </message>
    <message>
        <source>dominated by %1</source>
        <translation>dominada por %1</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Suma ponderada</translation>
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
        <translation>Método de clasificación</translation>
    </message>
    <message>
        <source>Weighted sum: values times weights, 100 % at best.
TOPSIS: how close an option is to the best values of all, 0 to 1.
PROMETHEE II: how much it is preferred to the others, −1 to 1; half a point of difference counts nothing, three points count in full.</source>
        <translation>Suma ponderada: valores por pesos, 100 % en el mejor caso.
TOPSIS: lo cerca que está una opción de los mejores valores de todas, de 0 a 1.
PROMETHEE II: cuánto se prefiere a las demás, de −1 a 1; medio punto de diferencia no cuenta, tres puntos cuentan del todo.</translation>
    </message>
    <message>
        <source>Ranking of the options</source>
        <translation>Clasificación de las opciones</translation>
    </message>
    <message>
        <source>Options left out</source>
        <translation>Opciones omitidas</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Bars: what each criterion adds, in the colours of the weights. Scores closer than %1 points of 100 have no clear winner.</source>
        <translation>Barras: lo que aporta cada criterio, en los colores de los pesos. Entre puntuaciones que distan menos de %1 puntos sobre 100 no hay un ganador claro.</translation>
    </message>
    <message>
        <source>Bars: values times weights, in the colours of the weights. Scores closer than %1 have no clear winner.</source>
        <translation>Barras: valores por pesos, en los colores de los pesos. Entre puntuaciones que distan menos de %1 no hay un ganador claro.</translation>
    </message>
    <message>
        <source>No option is left.</source>
        <translation>No queda ninguna opción.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RoadmapPage</name>
    <message>
        <source>A week needs at least one working day.</source>
        <translation>Una semana necesita al menos un día laborable.</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Cambiar el equipo</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>The day on which work begins, such as 2027-03-01 or “in 2 weeks”</source>
        <translation>El día en que comienza el trabajo, como 2027-03-01 o «en 2 semanas»</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>How many work at the same time, one person a task; empty: as the requirements say</source>
        <translation>Cuántas trabajan a la vez, una persona por tarea; vacío: lo que digan los requisitos</translation>
    </message>
    <message>
        <source>Working days and holidays</source>
        <translation>Días laborables y festivos</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>&amp;Holidays…</source>
        <translation>&amp;Festivos…</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Añadir tarea</translation>
    </message>
    <message>
        <source>Add a task of your own (Insert)</source>
        <translation>Añadir una tarea propia (Insert)</translation>
    </message>
    <message>
        <source>Team, files and what is left out</source>
        <translation>Equipo, archivos y lo omitido</translation>
    </message>
    <message>
        <source>More of the roadmap</source>
        <translation>Más de la hoja de ruta</translation>
    </message>
    <message>
        <source>&amp;Team by role…</source>
        <translation>&amp;Equipo por rol…</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>&amp;Volver a incluir</translation>
    </message>
    <message>
        <source>Show &amp;all of it</source>
        <translation>Mostrarlo &amp;todo</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copiar como &amp;CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Copiar como &amp;Mermaid</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Copiar como &amp;SVG</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the roadmap as</source>
        <translation>Mostrar la hoja de ruta como</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>No task applies to these requirements. Add one of your own with Insert.</source>
        <translation>Ninguna tarea corresponde a estos requisitos. Añada una propia con Insert.</translation>
    </message>
    <message>
        <source>Tasks of the roadmap</source>
        <translation>Tareas de la hoja de ruta</translation>
    </message>
    <message>
        <source>%1, as required</source>
        <translation>%1 (requisito)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>%1 días por semana</translation>
    </message>
    <message>
        <source>%1 days, %2 holidays</source>
        <translation>%1 días, %2 festivos</translation>
    </message>
    <message>
        <source>%1 (working day %2)</source>
        <translation>%1 (día laborable %2)</translation>
    </message>
    <message>
        <source>working day %1</source>
        <translation>día laborable %1</translation>
    </message>
    <message>
        <source>Done by %1 in half of %2 sampled futures, by %3 in nine of ten</source>
        <translation>Terminado el %1 en la mitad de %2 futuros muestreados; el %3, en nueve de cada diez</translation>
    </message>
    <message>
        <source>Done by %1 at typical effort; the uncertainty is being computed</source>
        <translation>Terminado el %1 con el esfuerzo típico; la incertidumbre se está calculando</translation>
    </message>
    <message>
        <source>%1 tasks, %2 of them on the critical path</source>
        <translation>%1 tareas, %2 de ellas en la ruta crítica</translation>
    </message>
    <message>
        <source>%1 person-days in %2 working days; bars at typical effort, lines from P10 to P90</source>
        <translation>%1 días-persona en %2 días laborables; barras con el esfuerzo típico, líneas de P10 a P90</translation>
    </message>
    <message>
        <source>Enter edits a task, Insert adds one, Delete leaves one out</source>
        <translation>Intro edita una tarea, Insert añade una, Supr la omite</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Room</name>
    <message>
        <source>The time is up.</source>
        <translation>Se acabó el tiempo.</translation>
    </message>
    <message>
        <source>Dropped: the design is shown as it is.</source>
        <translation>Desechada: el diseño se muestra tal como está.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a requirement and its value, in the name of a scenario</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kept as the scenario “%1”.</source>
        <translation>Conservada como el escenario «%1».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RowNotes</name>
    <message>
        <source>Warning: %1</source>
        <extracomment>something odd about a requirement&apos;s value</extracomment>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RulesPage</name>
    <message>
        <source>Rule set</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Show the rules as</source>
        <translation>Mostrar las reglas como</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>The rules as an outline</source>
        <translation>Las reglas como esquema</translation>
    </message>
    <message>
        <source>Question or outcome</source>
        <translation>Pregunta o resultado</translation>
    </message>
    <message>
        <source>Yes, if</source>
        <translation>Sí, si</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Conjuntos de reglas</translation>
    </message>
    <message>
        <source>This rule set says nothing about %1: the rules of &quot;%2&quot; decide it.</source>
        <translation>Este conjunto de reglas no dice nada sobre «%1»: lo deciden las reglas de «%2».</translation>
    </message>
    <message>
        <source>Too many combinations of values to be analysed exactly</source>
        <translation>Demasiadas combinaciones de valores para un análisis exacto</translation>
    </message>
    <message>
        <source>A table of %1 cells: one value, cut into classes by the conditions</source>
        <translation>Una tabla de %1 celdas: un valor, dividido en clases por las condiciones</translation>
    </message>
    <message>
        <source>A table of %1 cells: %2 values, each cut into classes by the conditions</source>
        <translation>Una tabla de %1 celdas: %2 valores, cada uno dividido en clases por las condiciones</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The answer to the question above, and where it leads</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (never reached)</source>
        <translation>%1 (inalcanzable)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioBar</name>
    <message>
        <source>S&amp;cenario</source>
        <translation>E&amp;scenario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioCommands</name>
    <message>
        <source>Add &amp;what-if</source>
        <translation>Añadir &amp;hipótesis</translation>
    </message>
    <message>
        <source>Add a scenario that starts as this one</source>
        <translation>Añadir un escenario que parte de este</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Add a copy of this scenario</source>
        <translation>Añadir una copia de este escenario</translation>
    </message>
    <message>
        <source>Add &amp;blank</source>
        <translation>Añadir &amp;vacío</translation>
    </message>
    <message>
        <source>Add a scenario in which nothing is stated yet</source>
        <translation>Añadir un escenario en el que aún no se indica nada</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Give this scenario another name</source>
        <translation>Dar otro nombre a este escenario</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete this scenario; Undo brings it back</source>
        <translation>Eliminar este escenario; Deshacer lo recupera</translation>
    </message>
    <message>
        <source>&amp;Next scenario</source>
        <translation>Escenario &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the next scenario; after the last comes the first</source>
        <translation>Mostrar el escenario siguiente; tras el último viene el primero</translation>
    </message>
    <message>
        <source>&amp;Previous scenario</source>
        <translation>Escenario &amp;anterior</translation>
    </message>
    <message>
        <source>Show the scenario before this one</source>
        <translation>Mostrar el escenario anterior a este</translation>
    </message>
    <message>
        <source>Make it the ba&amp;seline</source>
        <translation>Convertir en &amp;línea base</translation>
    </message>
    <message>
        <source>Put this scenario first: it is the baseline then</source>
        <translation>Poner este escenario en primer lugar: pasa a ser la línea base</translation>
    </message>
    <message>
        <source>Move le&amp;ft</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Put this scenario before its neighbour</source>
        <translation>Poner este escenario delante de su vecino</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Mover a la dere&amp;cha</translation>
    </message>
    <message>
        <source>Put this scenario behind its neighbour</source>
        <translation>Poner este escenario detrás de su vecino</translation>
    </message>
    <message>
        <source>&amp;Approve the outcomes…</source>
        <translation>Apro&amp;bar los resultados…</translation>
    </message>
    <message>
        <source>Keep what this scenario comes to now; checks tell what moves it later</source>
        <translation>Conservar los resultados actuales de este escenario; las comprobaciones avisan de lo que los cambie después</translation>
    </message>
    <message>
        <source>Withdraw the appro&amp;val</source>
        <translation>Retirar la apr&amp;obación</translation>
    </message>
    <message>
        <source>Expect no outcomes of this scenario any more</source>
        <translation>Dejar de esperar resultados de este escenario</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioTable</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Escenarios lado a lado</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>a requirement or a group of them, and the name of a scenario</extracomment>
        <translation>Tomar «%1» de «%2»</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <extracomment>a requirement or a group of them</extracomment>
        <translation>Copiar «%1» a</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>&amp;Show this scenario</source>
        <translation>&amp;Mostrar este escenario</translation>
    </message>
    <message>
        <source>&amp;Compare the others with it</source>
        <translation>&amp;Comparar los demás con él</translation>
    </message>
    <message>
        <source>Add a &amp;what-if from it</source>
        <translation>Añadir una &amp;hipótesis a partir de él</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>Convertir en línea &amp;base</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move r&amp;ight</source>
        <translation>Mover a la derech&amp;a</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioTableModel</name>
    <message>
        <source>the architect&apos;s own choice</source>
        <translation>la elección propia del arquitecto</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>según las reglas</translation>
    </message>
    <message>
        <source>follows from other requirements</source>
        <translation>se deduce de otros requisitos</translation>
    </message>
    <message>
        <source>follows from defaults</source>
        <translation>se deduce de valores predeterminados</translation>
    </message>
    <message>
        <source>the knowledge&apos;s default</source>
        <translation>el valor predeterminado del conocimiento</translation>
    </message>
    <message>
        <source>1 differs</source>
        <extracomment>how many rows of a section</extracomment>
        <translation>1 difiere</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 difieren</translation>
    </message>
    <message>
        <source>does not matter in this scenario</source>
        <translation>no importa en este escenario</translation>
    </message>
    <message>
        <source>does not arise in this scenario</source>
        <translation>no procede en este escenario</translation>
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
        <translation>%1, difiere de «%2»: %3</translation>
    </message>
    <message>
        <source>%1
Click to show it, drag to move it</source>
        <translation>%1
Haga clic para mostrarlo, arrástrelo para moverlo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Requirement or result</source>
        <translation>Requisito o resultado</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenariosPage</name>
    <message>
        <source>Bills of the scenarios</source>
        <translation>Facturas de los escenarios</translation>
    </message>
    <message>
        <source>Find a row…</source>
        <translation>Buscar una fila…</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Buscar una fila</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
        <source>Leave out the rows in which every scenario says the same</source>
        <translation>Omitir las filas en las que todos los escenarios dicen lo mismo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Table or bills</source>
        <translation>Tabla o facturas</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Como &amp;CSV</translation>
    </message>
    <message>
        <source>Add &amp;what-if</source>
        <translation>Añadir &amp;hipótesis</translation>
    </message>
    <message>
        <source>Add a scenario that starts as the one in view</source>
        <translation>Añadir un escenario que parte del que está a la vista</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>What the scenarios cost is not known yet.</source>
        <translation>Aún no se conoce lo que cuestan los escenarios.</translation>
    </message>
    <message>
        <source>Bold with ≠: differs from %1. Grey: by default or derived.</source>
        <extracomment>the name of a scenario</extracomment>
        <translation>Negrita con ≠: difiere de «%1». Gris: predeterminado o derivado.</translation>
    </message>
    <message>
        <source>%1 1 row that is alike is hidden.</source>
        <translation>%1 Se oculta 1 fila igual.</translation>
    </message>
    <message>
        <source>%1 %2 rows that are alike are hidden.</source>
        <translation>%1 Se ocultan %2 filas iguales.</translation>
    </message>
    <message>
        <source>The scenarios say the same. Change something in one of them, or switch “Differences only” off to see what they say.</source>
        <translation>Los escenarios dicen lo mismo. Cambie algo en alguno de ellos o desactive «Solo diferencias» para ver lo que dicen.</translation>
    </message>
    <message>
        <source>What has these words is alike in all scenarios.</source>
        <translation>Lo que contiene estas palabras es igual en todos los escenarios.</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Ninguna fila contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScratchBand</name>
    <message>
        <source>Keep… (K)</source>
        <translation>Conservar… (K)</translation>
    </message>
    <message>
        <source>Drop (X)</source>
        <translation>Desechar (X)</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Lo que se prueba</translation>
    </message>
    <message>
        <source>Keep it as a scenario of the design</source>
        <translation>Conservarlo como escenario del diseño</translation>
    </message>
    <message>
        <source>Show the design as it is again</source>
        <translation>Mostrar de nuevo el diseño tal como está</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Y si: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
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
        <translation>El registro de esta sesión no se puede escribir en %1: %2. Se conserva y se volverá a intentar.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ShortcutModel</name>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ShortcutsDialog</name>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Durante la presentación</translation>
    </message>
    <message>
        <source>In the decision tree</source>
        <translation>En el árbol de decisión</translation>
    </message>
    <message>
        <source>Walk along the tree</source>
        <translation>Recorrer el árbol</translation>
    </message>
    <message>
        <source>First question, outcome of the path</source>
        <translation>Primera pregunta, resultado del camino</translation>
    </message>
    <message>
        <source>Go to the question&apos;s requirements, try what is one change away</source>
        <translation>Ir a los requisitos de la pregunta, probar lo que está a un cambio</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Más grande, más pequeño</translation>
    </message>
    <message>
        <source>Plain size, whole tree</source>
        <translation>Tamaño natural, árbol entero</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>In the decision map</source>
        <translation>En el mapa de decisión</translation>
    </message>
    <message>
        <source>Try other values</source>
        <translation>Probar otros valores</translation>
    </message>
    <message>
        <source>Take back what is being dragged</source>
        <translation>Devolver lo que se está arrastrando</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>En un control deslizante</translation>
    </message>
    <message>
        <source>A step down or up</source>
        <translation>Un paso abajo o arriba</translation>
    </message>
    <message>
        <source>To the next mark, or ten steps</source>
        <translation>A la siguiente marca, o diez pasos</translation>
    </message>
    <message>
        <source>Smallest, largest</source>
        <translation>Mínimo, máximo</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <source>Left and right part</source>
        <translation>Parte izquierda y derecha</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>In an editor</source>
        <translation>En un editor</translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation>Tomar el valor</translation>
    </message>
    <message>
        <source>Go back to the value before</source>
        <translation>Volver al valor anterior</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Buscar por nombre o tecla</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>The keys that are listed, to be pasted into a note or printed</source>
        <translation>Las teclas de la lista, para pegarlas en una nota o imprimirlas</translation>
    </message>
    <message>
        <source>Keys listed: %1</source>
        <translation>Teclas en la lista: %1</translation>
    </message>
    <message>
        <source>No key is called like that.</source>
        <translation>Ninguna tecla se llama así.</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>Se copió la lista.</translation>
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
        <translation>Por qué, y qué entradas</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StabilityCard</name>
    <message>
        <source>Rank %1: %2</source>
        <extracomment>a rank and in what share of the weights an option has it</extracomment>
        <translation>Puesto %1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cercanos</translation>
    </message>
    <message>
        <source>All weights there could be</source>
        <translation>Todos los pesos posibles</translation>
    </message>
    <message>
        <source>Weights within half of the chosen ones</source>
        <translation>Pesos a menos de la mitad de los elegidos</translation>
    </message>
    <message>
        <source>Weights to look at</source>
        <translation>Pesos que se consideran</translation>
    </message>
    <message>
        <source>How often each option comes first, second and so on</source>
        <translation>Con qué frecuencia queda cada opción primera, segunda, etc.</translation>
    </message>
    <message>
        <source>Dark: first, lighter: further down. Weighted sum over %1 random weightings, always the same ones (SMAA).</source>
        <translation>Oscuro: primera; más claro: más abajo. Suma ponderada con %1 ponderaciones aleatorias, siempre las mismas (SMAA).</translation>
    </message>
    <message>
        <source>Rank stability</source>
        <translation>Estabilidad de la clasificación</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of the weightings near these.</source>
        <translation>%1 queda en primer lugar en %2 de las ponderaciones cercanas a estas.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of all weightings.</source>
        <translation>%1 queda en primer lugar en %2 de todas las ponderaciones.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Stage</name>
    <message>
        <source>Page %1 of %2: %3</source>
        <extracomment>which page of how many is shown, and its title</extracomment>
        <translation>Página %1 de %2: %3</translation>
    </message>
    <message>
        <source>There are pages 1 to %1.</source>
        <translation>Hay páginas de la 1 a la %1.</translation>
    </message>
    <message>
        <source>Page %1: Enter</source>
        <translation>Página %1: Intro</translation>
    </message>
    <message>
        <source>Room vote</source>
        <translation>Voto de la sala</translation>
    </message>
    <message>
        <source>Vote (V)</source>
        <translation>Votar (V)</translation>
    </message>
    <message>
        <source>Ranking and dots</source>
        <translation>Clasificación y puntos</translation>
    </message>
    <message>
        <source>Dots for the options (D)</source>
        <translation>Puntos para las opciones (D)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>All commands; ? shows the keys</source>
        <translation>Todos los comandos; ? muestra las teclas</translation>
    </message>
    <message>
        <source>Presentation – Ogive</source>
        <translation>Presentación – Ogive</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Pantalla en negro</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>Zoom into the tree, and back</source>
        <translation>Ampliar el árbol, y volver</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>Dots for the options</source>
        <translation>Puntos para las opciones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pregunta abierta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Decide otherwise</source>
        <translation>Decidir otra cosa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Keep the what-if as a scenario</source>
        <translation>Conservar la hipótesis como escenario</translation>
    </message>
    <message>
        <source>Drop the what-if</source>
        <translation>Desechar la hipótesis</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>Pantalla en negro</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>Iniciar o pausar el temporizador</translation>
    </message>
    <message>
        <source>Take the timer away</source>
        <translation>Quitar el temporizador</translation>
    </message>
    <message>
        <source>Presenter&apos;s view</source>
        <translation>Vista del presentador</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close what is open, leave</source>
        <translation>Cerrar lo abierto, salir</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Its number, then Enter</source>
        <translation>Su número y después Intro</translation>
    </message>
    <message>
        <source>To the next what-if</source>
        <translation>A la siguiente hipótesis</translation>
    </message>
    <message>
        <source>Change the what-if in focus</source>
        <translation>Cambiar la hipótesis enfocada</translation>
    </message>
    <message>
        <source>Change it to beyond the next mark</source>
        <translation>Cambiarla más allá de la siguiente marca</translation>
    </message>
    <message>
        <source>Shift and ↑ ↓</source>
        <translation>Mayús y ↑ ↓</translation>
    </message>
    <message>
        <source>That goes on the page of a decision.</source>
        <translation>Eso va en la página de una decisión.</translation>
    </message>
    <message>
        <source>There is no what-if to keep.</source>
        <translation>No hay ninguna hipótesis que conservar.</translation>
    </message>
    <message>
        <source>The screen is blank.</source>
        <translation>La pantalla está en negro.</translation>
    </message>
    <message>
        <source>The page is shown again.</source>
        <translation>Se muestra de nuevo la página.</translation>
    </message>
    <message>
        <source>There is no tree on this page.</source>
        <translation>En esta página no hay ningún árbol.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StagePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StageTextEdit</name>
    <message>
        <source>Enter takes it, Shift+Enter begins another line</source>
        <translation>Intro lo acepta, Mayús+Intro comienza otra línea</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StartPage</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened.</source>
        <translation>No se puede abrir la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 was taken off the list; the file is untouched.</source>
        <translation>Se quitó «%1» de la lista; el archivo sigue intacto.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1: %2 (overridden)</source>
        <translation>%1: %2 (elección propia)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Design an AI system</source>
        <translation>Diseñar un sistema de IA</translation>
    </message>
    <message>
        <source>State the requirements once; see what every decision becomes, why, and what it costs.</source>
        <translation>Indique los requisitos una sola vez; vea en qué queda cada decisión, por qué y cuánto cuesta.</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Two minutes through the real window, with a design to try things on</source>
        <translation>Dos minutos por la ventana real, con un diseño para probar</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a design file; it can also be dropped anywhere on this window</source>
        <translation>Abrir un archivo de diseño; también puede soltarlo en cualquier lugar de esta ventana</translation>
    </message>
    <message>
        <source>Guided &amp;interview</source>
        <translation>&amp;Entrevista guiada</translation>
    </message>
    <message>
        <source>A new design of which nothing is known yet: the questions that matter most come first</source>
        <translation>Un diseño nuevo del que aún no se sabe nada: primero las preguntas que más importan</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>Diseño &amp;nuevo</translation>
    </message>
    <message>
        <source>A design in which every requirement has its usual value</source>
        <translation>Un diseño en el que cada requisito tiene su valor habitual</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation>Diseños recientes</translation>
    </message>
    <message>
        <source>Your designs will be listed here</source>
        <translation>Aquí figurarán sus diseños</translation>
    </message>
    <message>
        <source>Begin with a typical case below, open a design file or drop one on this window. If Ogive is new to you, the guided tour takes two minutes.</source>
        <translation>Empiece con un caso típico de los de abajo, abra un archivo de diseño o suelte uno en esta ventana. Si aún no conoce Ogive, la visita guiada dura dos minutos.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer la visita</translation>
    </message>
    <message>
        <source>Start from a typical case</source>
        <translation>Partir de un caso típico</translation>
    </message>
    <message>
        <source>Find a case…</source>
        <translation>Buscar un caso…</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Buscar un caso</translation>
    </message>
    <message>
        <source>By title, story, or what its decisions become</source>
        <translation>Por título, por historia o por el resultado de sus decisiones</translation>
    </message>
    <message>
        <source>Look at a finished sample</source>
        <translation>Ver un ejemplo terminado</translation>
    </message>
    <message>
        <source>No case is about “%1”. Clear the search to see all.</source>
        <translation>Ningún caso trata de «%1». Vacíe la búsqueda para verlos todos.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StateButton</name>
    <message>
        <source>Pinned. Press to derive it again.</source>
        <translation>Fijado. Pulse para volver a derivarlo.</translation>
    </message>
    <message>
        <source>Pin: state this value, whatever it is derived from.</source>
        <translation>Fijar: indicar este valor, sea cual sea aquello de lo que se deriva.</translation>
    </message>
    <message>
        <source>Reset to not known</source>
        <translation>Volver a «no se conoce»</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Restablecer a %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Fijar «%1»</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer «%1»</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StatusBar</name>
    <message>
        <source>What the checks say, each with a jump to its requirement</source>
        <translation>Lo que dicen las comprobaciones, cada una con un salto a su requisito</translation>
    </message>
    <message>
        <source>No design open</source>
        <translation>Ningún diseño abierto</translation>
    </message>
    <message>
        <source>Read only: of a newer version</source>
        <translation>Solo lectura: de una versión más reciente</translation>
    </message>
    <message>
        <source>● Unsaved changes</source>
        <translation>● Cambios sin guardar</translation>
    </message>
    <message>
        <source>○ Not saved yet</source>
        <translation>○ Aún sin guardar</translation>
    </message>
    <message>
        <source>○ Saved</source>
        <translation>○ Guardado</translation>
    </message>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>Conocimiento: %1 %2</translation>
    </message>
    <message>
        <source>%1 · prices as of %2</source>
        <translation>%1 · precios a fecha de %2</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>Sin advertencias</translation>
    </message>
    <message>
        <source>Warnings: %1, hints: %2</source>
        <translation>Advertencias: %1, sugerencias: %2</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Advertencias: %1</translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>Sugerencias: %1</translation>
    </message>
    <message>
        <source>Counted on %1; click for the list</source>
        <translation>Contado el %1; haga clic para ver la lista</translation>
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
        <translation>%1 Conduce a: %2.</translation>
    </message>
    <message>
        <source>%1 Leads to: %2; %3.</source>
        <translation>%1 Conduce a: %2; %3.</translation>
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
        <translation>Tarea propia</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Roles, with commas between them</source>
        <translation>Roles, separados por comas</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Hecho cuando</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Person-days if all goes well</source>
        <translation>Días-persona si todo va bien</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Típico</translation>
    </message>
    <message>
        <source>Person-days as it mostly goes</source>
        <translation>Días-persona en el caso habitual</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Person-days if much goes wrong</source>
        <translation>Días-persona si mucho va mal</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Holgura</translation>
    </message>
    <message>
        <source>Working days it waits when it could begin</source>
        <translation>Días laborables que espera aunque podría empezar</translation>
    </message>
    <message>
        <source>&amp;Usual effort</source>
        <translation>Esfuerzo &amp;habitual</translation>
    </message>
    <message>
        <source>What the knowledge says</source>
        <translation>Lo que dice el conocimiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Give the task a title.</source>
        <translation>Dé un título a la tarea.</translation>
    </message>
    <message>
        <source>Low must not be above typical, and typical not above high.</source>
        <translation>El mínimo no debe superar al típico, ni el típico al máximo.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TeamDialog</name>
    <message>
        <source>Team by role</source>
        <translation>Equipo por rol</translation>
    </message>
    <message>
        <source>How many of the team can do each kind of work. Empty: everybody of the team can.</source>
        <translation>Cuántos del equipo pueden hacer cada clase de trabajo. Vacío: todos los del equipo pueden.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TextFieldEditor</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Tour</name>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1 became %2.</source>
        <translation>%1 pasó a %2.</translation>
    </message>
    <message>
        <source>State what you need</source>
        <translation>Indique lo que necesita</translation>
    </message>
    <message>
        <source>The Brief holds the dozen requirements that matter first; a dot marks those that decide something now. Every change takes effect at once and can be undone.</source>
        <translation>El resumen de partida reúne la docena de requisitos que importan primero; un punto señala los que deciden algo ahora. Cada cambio tiene efecto inmediato y se puede deshacer.</translation>
    </message>
    <message>
        <source>Move a slider past a mark</source>
        <translation>Mueva un control más allá de una marca</translation>
    </message>
    <message>
        <source>Each mark is a value at which some decision becomes another one. Drag the handle past a mark, or reach it with Tab and press the arrow keys.</source>
        <translation>Cada marca es un valor en el que alguna decisión pasa a ser otra. Arrastre el control más allá de una marca, o llegue a él con Tab y pulse las teclas de flecha.</translation>
    </message>
    <message>
        <source>Every decision and its cost, always in sight</source>
        <translation>Cada decisión y su coste, siempre a la vista</translation>
    </message>
    <message>
        <source>Each card says what a decision becomes and what decided it. What your last edit changed is marked here, and a click opens the decision.</source>
        <translation>Cada tarjeta dice en qué queda una decisión y qué la decidió. Aquí se marca lo que cambió su última edición; un clic abre la decisión.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Vea por qué</translation>
    </message>
    <message>
        <source>The path that your requirements take stands out; the other outcomes stay readable. A label “1 change away” tries that change as a what-if scenario.</source>
        <translation>El camino que siguen sus requisitos resalta; los demás resultados siguen siendo legibles. Una etiqueta «A 1 cambio» prueba ese cambio como escenario hipotético.</translation>
    </message>
    <message>
        <source>It is your call</source>
        <translation>La elección es suya</translation>
    </message>
    <message>
        <source>The inspector explains the recommendation and what would change it. Choose another option here and give the reason: the report keeps both.</source>
        <translation>El inspector explica la recomendación y qué la cambiaría. Elija aquí otra opción y dé el motivo: el informe conserva ambas cosas.</translation>
    </message>
    <message>
        <source>Compare the options</source>
        <translation>Compare las opciones</translation>
    </message>
    <message>
        <source>All options of a decision side by side, with a source behind each fact. Weigh the criteria yourself and see whether the ranking holds.</source>
        <translation>Todas las opciones de una decisión lado a lado, con una fuente detrás de cada dato. Pondere usted los criterios y vea si la clasificación se mantiene.</translation>
    </message>
    <message>
        <source>Know what it costs</source>
        <translation>Sepa cuánto cuesta</translation>
    </message>
    <message>
        <source>The monthly bill line by line, how it grows with traffic, and how sure the figure is. Switch savings patterns on to see what each one is worth.</source>
        <translation>La factura mensual línea por línea, cómo crece con el tráfico y qué certeza tiene la cifra. Active patrones de ahorro para ver cuánto vale cada uno.</translation>
    </message>
    <message>
        <source>Check that it holds the load</source>
        <translation>Compruebe que soporta la carga</translation>
    </message>
    <message>
        <source>Requests in flight, replicas, memory and index size follow from the same requirements. The horizon says when growth will cross a threshold.</source>
        <translation>Las solicitudes en curso, las réplicas, la memoria y el tamaño del índice se deducen de los mismos requisitos. El horizonte dice cuándo el crecimiento cruzará un umbral.</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Explore hipótesis</translation>
    </message>
    <message>
        <source>Scenarios stand side by side with their differences marked. Add one for next year&apos;s traffic or a tighter budget, and promote the one you settle on.</source>
        <translation>Los escenarios se ven lado a lado con sus diferencias marcadas. Añada uno para el tráfico del próximo año o para un presupuesto más ajustado, y convierta en línea base el que prefiera.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entréguelo</translation>
    </message>
    <message>
        <source>Export writes a report with every decision, its reason, the costs and your own calls. The PDF carries the design itself.</source>
        <translation>Exportar escribe un informe con cada decisión, su motivo, los costes y sus propias elecciones. El PDF lleva dentro el propio diseño.</translation>
    </message>
    <message>
        <source>Look behind it</source>
        <translation>Mire lo que hay detrás</translation>
    </message>
    <message>
        <source>Rules, prices and facts are data with sources and dates. The Knowledge window shows them, checks them and lets you replace them with your own.</source>
        <translation>Reglas, precios y datos tienen fuentes y fechas. La ventana Conocimiento los muestra, los revisa y le permite sustituirlos por los suyos.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TourBubble</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Salir de la visita (Esc)</translation>
    </message>
    <message>
        <source>The step before (left arrow)</source>
        <translation>El paso anterior (flecha izquierda)</translation>
    </message>
    <message>
        <source>Go on (right arrow or Enter)</source>
        <translation>Continuar (flecha derecha o Intro)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
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
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Two minutes through this window</source>
        <translation>Dos minutos por esta ventana</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeScene</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeView</name>
    <message>
        <source>Decision tree</source>
        <translation>Árbol de decisión</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show only the path</source>
        <translation>Mostrar solo el camino</translation>
    </message>
    <message>
        <source>Copy as PNG</source>
        <translation>Copiar como PNG</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Copiar como SVG</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeZoom</name>
    <message>
        <source>The tree, closer</source>
        <translation>El árbol, de cerca</translation>
    </message>
    <message>
        <source>Arrow keys move · + − larger, smaller · Z back</source>
        <translation>Las flechas mueven · + − más grande, más pequeño · Z vuelve</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityDetails</name>
    <message>
        <source>Quality</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Refinamiento</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>A quality that is asked of the system. Refine it into what it means here.</source>
        <translation>Un atributo de calidad que se pide al sistema. Refínelo hasta lo que significa aquí.</translation>
    </message>
    <message>
        <source>What the quality means here. Add scenarios: concrete demands that one can test.</source>
        <translation>Lo que el atributo significa aquí. Añada escenarios: exigencias concretas que puedan probarse.</translation>
    </message>
    <message>
        <source>What happens, under which conditions, and how well the system has to respond.</source>
        <translation>Qué ocurre, en qué condiciones y cómo de bien tiene que responder el sistema.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>How much it matters to those who pay for the system</source>
        <translation>Cuánto importa a quienes pagan el sistema</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>How hard it is for the architecture to get there</source>
        <translation>Cuánto le cuesta a la arquitectura conseguirlo</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>a decision that a scenario does not depend on, in very few letters</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Does not depend on it</source>
        <translation>No depende de ella</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>Depende de %1</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>A sensitivity point: the scenario stands or falls with this decision. A trade-off point: another quality pulls the other way.</source>
        <translation>Punto de sensibilidad: el escenario se sostiene o cae con esta decisión. Punto de compromiso: otro atributo tira en sentido contrario.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityDialog</name>
    <message>
        <source>New quality</source>
        <translation>Atributo nuevo</translation>
    </message>
    <message>
        <source>New refinement</source>
        <translation>Refinamiento nuevo</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Escenario nuevo</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Árbol de utilidad</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Add a &amp;quality</source>
        <translation>Añadir un atri&amp;buto</translation>
    </message>
    <message>
        <source>F2 edits, Insert adds one of the same kind, Shift+Insert adds one inside, Delete removes, Ctrl+Shift+Up and Ctrl+Shift+Down move</source>
        <translation>F2 edita, Insert añade uno de la misma clase, Mayús+Insert añade uno dentro, Supr elimina, Ctrl+Mayús+Arriba y Ctrl+Mayús+Abajo mueven</translation>
    </message>
    <message>
        <source>Add &amp;quality</source>
        <translation>Añadir atri&amp;buto</translation>
    </message>
    <message>
        <source>Add &amp;refinement</source>
        <translation>Añadir &amp;refinamiento</translation>
    </message>
    <message>
        <source>Add &amp;scenario</source>
        <translation>Añadir &amp;escenario</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Mayús+Arriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Mayús+Abajo</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>The utility tree as the presentation shows it</source>
        <translation>El árbol de utilidad tal como lo muestra la presentación</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Aún no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>Begin with a quality that is asked of the system, refine it into what it means here, and add scenarios that one could test.</source>
        <translation>Empiece por un atributo de calidad que se pida al sistema, refínelo hasta lo que significa aquí y añada escenarios que puedan probarse.</translation>
    </message>
    <message>
        <source>Which qualities matter, how they can be tested, and which decisions they hang on. The tree is shown on a page of the presentation and in the report.</source>
        <translation>Qué atributos de calidad importan, cómo pueden probarse y de qué decisiones dependen. El árbol se muestra en una página de la presentación y en el informe.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityModel</name>
    <message>
        <source>Quality: %1</source>
        <translation>Atributo: %1</translation>
    </message>
    <message>
        <source>Refinement: %1</source>
        <translation>Refinamiento: %1</translation>
    </message>
    <message>
        <source>Scenario: %1; importance %2, difficulty %3</source>
        <translation>Escenario: %1; importancia %2, dificultad %3</translation>
    </message>
    <message>
        <source>Qualities, refinements, scenarios</source>
        <translation>Atributos, refinamientos, escenarios</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>sensitivity point</source>
        <translation>punto de sensibilidad</translation>
    </message>
    <message>
        <source>trade-off point</source>
        <translation>punto de compromiso</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ViewTabs</name>
    <message>
        <source>Overview</source>
        <translation>Visión general</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>ogive::ui::VotePanel</name>
    <message>
        <source>Room vote</source>
        <translation>Voto de la sala</translation>
    </message>
    <message>
        <source>How the room votes</source>
        <translation>Cómo vota la sala</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Fist of five</source>
        <translation>Puño a cinco</translation>
    </message>
    <message>
        <source>By hands: agree, discuss, against</source>
        <translation>A mano alzada: de acuerdo, debatir, en contra</translation>
    </message>
    <message>
        <source>By fist of five: 0 to 5 fingers (F)</source>
        <translation>De puño a cinco: de 0 a 5 dedos (F)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Debatir</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Fist</source>
        <translation>Puño</translation>
    </message>
    <message>
        <source>1 finger</source>
        <translation>1 dedo</translation>
    </message>
    <message>
        <source>%1 fingers</source>
        <translation>%1 dedos</translation>
    </message>
    <message>
        <source>1 2 3 count, with Shift they take back · Backspace takes the last one back · F fist of five</source>
        <translation>1 2 3 cuentan, con Mayús restan · Retroceso quita el último · F puño a cinco</translation>
    </message>
    <message>
        <source>0 to 5 count, with Shift they take back · Backspace takes the last one back · F hands</source>
        <translation>De 0 a 5 cuentan, con Mayús restan · Retroceso quita el último · F mano alzada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 está pendiente</translation>
    </message>
    <message>
        <source>Agree %1 · Discuss %2 · Against %3</source>
        <translation>De acuerdo %1 · Debatir %2 · En contra %3</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WeightRow</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Fuente: %1 (%2)</translation>
    </message>
    <message>
        <source>Its own weight: %1</source>
        <translation>Su propio peso: %1</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>no least value is asked of an option</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>%1, must be at least</source>
        <translation>%1, debe ser al menos</translation>
    </message>
    <message>
        <source>Options below this are left out. Empty: nothing is asked.
%1</source>
        <translation>Se omiten las opciones por debajo de esto. Vacío: no se pide nada.
%1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WeightsCard</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>All weights are 0: the criteria&apos;s own weights count.</source>
        <translation>Todos los pesos son 0: cuentan los pesos propios de los criterios.</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Deslizadores</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Weigh each criterion by a slider</source>
        <translation>Ponderar cada criterio con un control deslizante</translation>
    </message>
    <message>
        <source>Judge the criteria in pairs (AHP); the weights follow</source>
        <translation>Valorar los criterios por pares (AHP); los pesos se deducen</translation>
    </message>
    <message>
        <source>Weigh by</source>
        <translation>Ponderar por</translation>
    </message>
    <message>
        <source>Back to the criteria&apos;s own weights</source>
        <translation>Volver a los pesos propios de los criterios</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WhatIfCard</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unidad: %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WhatIfControl</name>
    <message>
        <source>What if: %1</source>
        <translation>Y si: %1</translation>
    </message>
    <message>
        <source>The scenario says %1</source>
        <translation>El escenario dice %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WindowCommands</name>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Ventana nueva</translation>
    </message>
    <message>
        <source>A window for another design</source>
        <translation>Una ventana para otro diseño</translation>
    </message>
    <message>
        <source>Open in new win&amp;dow…</source>
        <translation>Abrir en ventana n&amp;ueva…</translation>
    </message>
    <message>
        <source>Open a design and keep this one open; Ctrl with a recent design does the same</source>
        <translation>Abrir un diseño y mantener este abierto; Ctrl con un diseño reciente hace lo mismo</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>Ventana &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>Ventana &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>%1 (unsaved changes)</source>
        <translation>%1 (cambios sin guardar)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WindowFrame</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WorkshopCommands</name>
    <message>
        <source>P&amp;ages of the presentation…</source>
        <translation>&amp;Páginas de la presentación…</translation>
    </message>
    <message>
        <source>Which pages it has, their order and the speaker&apos;s notes</source>
        <translation>Qué páginas tiene, su orden y las notas del orador</translation>
    </message>
    <message>
        <source>&amp;Disagreement…</source>
        <translation>&amp;Desacuerdos…</translation>
    </message>
    <message>
        <source>What participants answer, and which disagreements matter</source>
        <translation>Qué responden los participantes y qué desacuerdos importan</translation>
    </message>
    <message>
        <source>&amp;Utility tree…</source>
        <translation>Ár&amp;bol de utilidad…</translation>
    </message>
    <message>
        <source>Qualities, what they mean here, and scenarios to test them</source>
        <translation>Atributos de calidad, lo que significan aquí y escenarios para probarlos</translation>
    </message>
    <message>
        <source>Workshop &amp;record…</source>
        <translation>&amp;Registro del taller…</translation>
    </message>
    <message>
        <source>Questions, actions, notes and votes</source>
        <translation>Preguntas, acciones, notas y votos</translation>
    </message>
    <message>
        <source>R&amp;eplay the design&apos;s sessions</source>
        <translation>R&amp;epetir las sesiones del diseño</translation>
    </message>
    <message>
        <source>Goes through what presentations recorded</source>
        <translation>Recorre lo que registraron las presentaciones</translation>
    </message>
    <message>
        <source>Goes through a session of any design</source>
        <translation>Recorre una sesión de cualquier diseño</translation>
    </message>
    <message>
        <source>Open a &amp;session&apos;s record…</source>
        <translation>Abrir el registro de una &amp;sesión…</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WorkshopDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WritingSection</name>
    <message>
        <source>Language, numbers and currency</source>
        <translation>Idioma, números y moneda</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>Sistema: %1</translation>
    </message>
    <message>
        <source>As the system writes numbers: %1</source>
        <translation>Como el sistema escribe los números: %1</translation>
    </message>
    <message>
        <source>Comma and point</source>
        <translation>Coma y punto</translation>
    </message>
    <message>
        <source>Space and comma</source>
        <translation>Espacio y coma</translation>
    </message>
    <message>
        <source>Point and comma</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>Exchange rate: one US dollar is</source>
        <translation>Tipo de cambio: un dólar estadounidense son</translation>
    </message>
    <message>
        <source>1 USD =</source>
        <translation>1 USD =</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>such as: reference rate of the central bank</source>
        <translation>por ejemplo: tipo de referencia del banco central</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>Exchange &amp;rate</source>
        <translation>&amp;Tipo de cambio</translation>
    </message>
    <message>
        <source>Rate &amp;of</source>
        <translation>&amp;Fecha del tipo</translation>
    </message>
    <message>
        <source>So&amp;urce of the rate</source>
        <translation>F&amp;uente del tipo</translation>
    </message>
    <message>
        <source>Type a date such as %1</source>
        <translation>Escriba una fecha, como %1</translation>
    </message>
    <message>
        <source>Type the rate: Ogive asks no service. Until then amounts stay in US dollars.</source>
        <translation>Escriba el tipo de cambio: Ogive no consulta ningún servicio. Hasta entonces, los importes siguen en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>A month of US$%1 is shown as %2.</source>
        <translation>Un mes de US$%1 se muestra como %2.</translation>
    </message>
    <message>
        <source>Computed amounts in the window. Designs, what you type, prices of sources, exports and reports stay in US dollars (US$).</source>
        <translation>Importes calculados en la ventana. Los diseños, lo que usted escribe, los precios de las fuentes, las exportaciones y los informes siguen en dólares estadounidenses (US$).</translation>
    </message>
    <message>
        <source>From the next start on. Reports have a language of their own.</source>
        <translation>A partir del próximo inicio. Los informes tienen su propio idioma.</translation>
    </message>
    <message>
        <source>In the window, and for what is typed. Files always use 1,234.5; reports write numbers as their language does.</source>
        <translation>En la ventana y al escribir. Los archivos usan siempre 1,234.5; los informes escriben los números como su idioma.</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>this PDF carries no design</source>
        <translation>este PDF no contiene ningún diseño</translation>
    </message>
    <message>
        <source>Choose a report that Ogive wrote with its design attached</source>
        <translation>Elija un informe que Ogive haya escrito con su diseño adjunto</translation>
    </message>
    <message>
        <source>the design in this PDF is larger than 64 MiB</source>
        <translation>el diseño de este PDF ocupa más de 64 MiB</translation>
    </message>
    <message>
        <source>the design in this PDF is damaged</source>
        <translation>el diseño de este PDF está dañado</translation>
    </message>
    <message>
        <source>this PDF is protected by a password</source>
        <translation>este PDF está protegido con contraseña</translation>
    </message>
    <message>
        <source>this is no readable PDF: %1</source>
        <translation>no es un PDF legible: %1</translation>
    </message>
    <message>
        <source>the report was cancelled before it was written</source>
        <translation>se canceló el informe antes de escribirlo</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>no se pudieron dibujar las páginas</translation>
    </message>
    <message>
        <source>the PDF could not be completed: %1</source>
        <translation>no se pudo completar el PDF: %1</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>every page of the presentation is switched off</source>
        <translation>todas las páginas de la presentación están desactivadas</translation>
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
        <translation>día %1</translation>
    </message>
    <message>
        <source>Implementation roadmap</source>
        <translation>Hoja de ruta de implementación</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Ruta crítica</translation>
    </message>
    <message>
        <source>Other task</source>
        <translation>Otra tarea</translation>
    </message>
    <message>
        <source>Effort, P10 to P90</source>
        <translation>Esfuerzo, P10 a P90</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>No task to draw</source>
        <translation>Ninguna tarea que dibujar</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Working days from the start</source>
        <translation>Días laborables desde el inicio</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Low (days)</source>
        <translation>Mínimo (días)</translation>
    </message>
    <message>
        <source>Typical (days)</source>
        <translation>Típico (días)</translation>
    </message>
    <message>
        <source>High (days)</source>
        <translation>Máximo (días)</translation>
    </message>
    <message>
        <source>Added slack (days)</source>
        <translation>Holgura añadida (días)</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>May slip (days)</source>
        <translation>Puede retrasarse (días)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Hecho cuando</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>Fin de %1</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>The assumption about %1 was to be reviewed by %2.</source>
        <translation>El supuesto sobre «%1» debía revisarse antes del %2.</translation>
    </message>
    <message>
        <source>The assumption about %1 was to be reviewed by %2 (%3).</source>
        <translation>El supuesto sobre «%1» debía revisarse antes del %2 (%3).</translation>
    </message>
    <message>
        <source>Look at it again, then give it a later date of review.</source>
        <translation>Examínelo de nuevo y dele una fecha de revisión posterior.</translation>
    </message>
    <message>
        <source>%1 does not arise here, but the design expects %2.</source>
        <translation>«%1» no procede aquí, pero el diseño espera %2.</translation>
    </message>
    <message>
        <source>%1 is open, but the design expects %2.</source>
        <translation>«%1» está pendiente, pero el diseño espera %2.</translation>
    </message>
    <message>
        <source>%1 is %2, but the design expects %3.</source>
        <translation>«%1» es %2, pero el diseño espera %3.</translation>
    </message>
    <message>
        <source>%1 If that is right, approve the outcomes again.</source>
        <translation>%1 Si es correcto, apruebe de nuevo los resultados.</translation>
    </message>
    <message>
        <source>The month costs %1, but %2 was approved.</source>
        <translation>El mes cuesta %1, pero se aprobó %2.</translation>
    </message>
    <message>
        <source>What the month costs is not known, but %1 was approved.</source>
        <translation>No se conoce lo que cuesta el mes, pero se aprobó %1.</translation>
    </message>
    <message>
        <source>The design expects an outcome of &quot;%1&quot;, which is no decision.</source>
        <translation>El diseño espera un resultado de &quot;%1&quot;, que no es una decisión.</translation>
    </message>
    <message>
        <source>Moved by the knowledge: version %1 then, %2 now.</source>
        <translation>Causa: el conocimiento; entonces, versión %1; ahora, %2.</translation>
    </message>
    <message>
        <source>Moved by the prices: those of %1 then, of %2 now.</source>
        <translation>Causa: los precios; entonces, los de %1; ahora, los de %2.</translation>
    </message>
    <message>
        <source>Moved by the rules or prices of the knowledge in use.</source>
        <translation>Causa: las reglas o los precios del conocimiento en uso.</translation>
    </message>
    <message>
        <source>Moved by another rule set than the one approved.</source>
        <translation>Causa: un conjunto de reglas distinto del aprobado.</translation>
    </message>
    <message>
        <source>Moved by: %1.</source>
        <translation>Causa: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither error nor warning</source>
        <translation>&quot;%1&quot; no es ni error ni warning</translation>
    </message>
    <message>
        <source>there is no check &quot;%1&quot;</source>
        <translation>no existe la comprobación &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;ogive knowledge list check&quot; names them</source>
        <translation>&quot;ogive knowledge list check&quot; las enumera</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of off, warning and error</source>
        <translation>&quot;%1&quot; no es ni off, ni warning ni error</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;</source>
        <translation>%1 no tiene la opción &quot;%2&quot;</translation>
    </message>
    <message>
        <source>at least one option must be allowed</source>
        <translation>debe permitirse al menos una opción</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>no existe la decisión &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;ogive knowledge list decision&quot; names them</source>
        <translation>&quot;ogive knowledge list decision&quot; las enumera</translation>
    </message>
    <message>
        <source>a budget can&apos;t be negative</source>
        <translation>un presupuesto no puede ser negativo</translation>
    </message>
    <message>
        <source>a probability must be more than 0 and at most 1</source>
        <translation>una probabilidad debe ser mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <source>a probability needs a &quot;budget_usd&quot;</source>
        <translation>una probabilidad necesita un &quot;budget_usd&quot;</translation>
    </message>
    <message>
        <source>the age must be a whole number of days from 0 to 100,000</source>
        <translation>la antigüedad debe ser un número entero de días de 0 a 100,000</translation>
    </message>
    <message>
        <source>this is no Ogive policy: &quot;format&quot; must be &quot;ogive-policy&quot;</source>
        <translation>no es una política de Ogive: &quot;format&quot; debe ser &quot;ogive-policy&quot;</translation>
    </message>
    <message>
        <source>this policy needs a newer Ogive</source>
        <translation>esta política necesita un Ogive más reciente</translation>
    </message>
    <message>
        <source>a policy has no key &quot;%1&quot;</source>
        <translation>una política no tiene la clave &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;ogive schema policy&quot; names them</source>
        <translation>&quot;ogive schema policy&quot; las enumera</translation>
    </message>
    <message>
        <source>The design expects outcomes of a scenario &quot;%1&quot;, which it does not have.</source>
        <translation>El diseño espera resultados de un escenario &quot;%1&quot;, que no tiene.</translation>
    </message>
    <message>
        <source>State what is missing, or switch this finding off in the policy.</source>
        <translation>Indique lo que falta o desactive este hallazgo en la política.</translation>
    </message>
    <message>
        <source>The price of %1 is %2 days old (%3); the policy allows %4.</source>
        <translation>El precio de %1 tiene %2 días (%3); la política permite %4.</translation>
    </message>
    <message>
        <source>How old the price of %1 is can&apos;t be told; the policy allows %2 days.</source>
        <translation>No se puede saber qué antigüedad tiene el precio de %1; la política permite %2 días.</translation>
    </message>
    <message>
        <source>Import a newer price list.</source>
        <translation>Importe una lista de precios más reciente.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Permitidos: %1.</translation>
    </message>
    <message>
        <source>%1 is %2, which the policy does not allow.</source>
        <translation>«%1» es %2, lo que la política no permite.</translation>
    </message>
    <message>
        <source>%1 is open and may become %2, which the policy does not allow.</source>
        <translation>«%1» está pendiente y puede quedar en %2, lo que la política no permite.</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked: no provider is chosen.</source>
        <translation>No se puede comprobar el presupuesto: no se ha elegido proveedor.</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked, since the monthly cost is not known: %1</source>
        <translation>No se puede comprobar el presupuesto, porque no se conoce el coste mensual: %1</translation>
    </message>
    <message>
        <source>The monthly cost of %1 is above the policy&apos;s budget of %2.</source>
        <translation>El coste mensual de %1 supera el presupuesto de la política, de %2.</translation>
    </message>
    <message>
        <source>Choose a cheaper model, send less, or ask for a larger budget.</source>
        <translation>Elija un modelo más barato, envíe menos o pida un presupuesto mayor.</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked: %1 a month is within it, but that is not all: %2</source>
        <translation>No se puede comprobar el presupuesto: %1 al mes está dentro de él, pero no es todo: %2</translation>
    </message>
    <message>
        <source>How surely the budget suffices can&apos;t be checked: %1</source>
        <translation>No se puede comprobar con qué seguridad basta el presupuesto: %1</translation>
    </message>
    <message>
        <source>In %1 % of the simulated cases the monthly cost is within the policy&apos;s budget of %2; the policy asks for %3 %.</source>
        <translation>En el %1 % de los casos simulados el coste mensual está dentro del presupuesto de la política, de %2; la política pide el %3 %.</translation>
    </message>
    <message>
        <source>Find out what is uncertain, choose what is cheaper at high use, or ask for a larger budget.</source>
        <translation>Averigüe lo que es incierto, elija lo que sea más barato con uso alto o pida un presupuesto mayor.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se pregunta</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>se incumple</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>no price that holds on %1</source>
        <translation>ningún precio que rija el %1</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>neither a chat nor an embedding model but %1</source>
        <translation>ni modelo de chat ni de embeddings, sino %1</translation>
    </message>
    <message>
        <source>a provider without models</source>
        <translation>un proveedor sin modelos</translation>
    </message>
    <message>
        <source>an object of providers by id, each with models by id that have a cost</source>
        <translation>un objeto de proveedores por id, cada uno con modelos por id que tienen un coste</translation>
    </message>
    <message>
        <source>priced by the %1, not by the token</source>
        <translation>su precio es por %1, no por token</translation>
    </message>
    <message>
        <source>documentation, not a model</source>
        <translation>documentación, no un modelo</translation>
    </message>
    <message>
        <source>no %1: who sells it is not known</source>
        <translation>falta %1: no se sabe quién lo vende</translation>
    </message>
    <message>
        <source>an object of models by name, each with litellm_provider and input_cost_per_token</source>
        <translation>un objeto de modelos por nombre, cada uno con litellm_provider e input_cost_per_token</translation>
    </message>
    <message>
        <source>there is no format of price lists called %1</source>
        <translation>no existe ningún formato de lista de precios llamado %1</translation>
    </message>
    <message>
        <source>this file needs a newer Ogive</source>
        <translation>este archivo necesita un Ogive más reciente</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>el id &quot;%1&quot; se usa dos veces</translation>
    </message>
    <message>
        <source>a price list that Ogive has kept</source>
        <translation>una lista de precios que Ogive ha conservado</translation>
    </message>
    <message>
        <source>no id or no vendor</source>
        <translation>sin id o sin vendor</translation>
    </message>
    <message>
        <source>the price ends before it begins</source>
        <translation>el precio termina antes de empezar</translation>
    </message>
    <message>
        <source>no input price</source>
        <translation>sin precio de entrada</translation>
    </message>
    <message>
        <source>its price is 0: free and not known can&apos;t be told apart</source>
        <translation>su precio es 0: no se puede distinguir entre gratuito y desconocido</translation>
    </message>
    <message>
        <source>a price for long prompts without one for short prompts</source>
        <translation>un precio para prompts largos sin otro para prompts cortos</translation>
    </message>
    <message>
        <source>a price for long prompts of other dates than those for short prompts</source>
        <translation>un precio para prompts largos con fechas distintas de las de los cortos</translation>
    </message>
    <message>
        <source>a second price for the same dates</source>
        <translation>un segundo precio para las mismas fechas</translation>
    </message>
    <message>
        <source>too many prices of one model</source>
        <translation>demasiados precios de un modelo</translation>
    </message>
    <message>
        <source>an object with a list of prices, each with id, vendor, input and output</source>
        <translation>un objeto con una lista de precios, cada uno con id, vendor, input y output</translation>
    </message>
    <message>
        <source>a price without rates</source>
        <translation>un precio sin tarifas</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>sin id</translation>
    </message>
    <message>
        <source>a list of providers, each with id and a list of models that have prices</source>
        <translation>una lista de proveedores, cada uno con id y una lista de modelos que tienen precios</translation>
    </message>
    <message>
        <source>These are read: LiteLLM&apos;s model price map, api.json of models.dev, current-v1.json and historical-v1.json of llm-prices.com, data.json of genai-prices</source>
        <translation>Se leen: el mapa de precios de modelos de LiteLLM, api.json de models.dev, current-v1.json e historical-v1.json de llm-prices.com, data.json de genai-prices</translation>
    </message>
    <message>
        <source>this is no price list that Ogive knows</source>
        <translation>no es ninguna lista de precios que Ogive conozca</translation>
    </message>
    <message>
        <source>this is no price list of %1; expected: %2</source>
        <translation>no es una lista de precios de %1; se esperaba: %2</translation>
    </message>
    <message>
        <source>the knowledge folder can&apos;t be written: %1</source>
        <translation>no se puede escribir en la carpeta de conocimiento: %1</translation>
    </message>
    <message>
        <source>Choose another folder or check the permissions</source>
        <translation>Elija otra carpeta o compruebe los permisos</translation>
    </message>
    <message>
        <source>the list has no price that can be taken over</source>
        <translation>la lista no tiene ningún precio que se pueda incorporar</translation>
    </message>
    <message>
        <source>the list is larger than a knowledge file may be (%1 MB)</source>
        <translation>la lista supera lo que puede ocupar un archivo de conocimiento (%1 MB)</translation>
    </message>
    <message>
        <source>the knowledge folder has no such file</source>
        <translation>la carpeta de conocimiento no tiene ese archivo</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>its name is longer than %1 bytes</source>
        <translation>su nombre ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>its name can&apos;t be printed</source>
        <translation>su nombre no se puede imprimir</translation>
    </message>
    <message>
        <source>a second entry for the same model</source>
        <translation>una segunda entrada para el mismo modelo</translation>
    </message>
    <message>
        <source>the same model for another region (%1)</source>
        <translation>el mismo modelo para otra región (%1)</translation>
    </message>
    <message>
        <source>%1 is a text where a number belongs</source>
        <translation>%1 es un texto donde corresponde un número</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 es negativo</translation>
    </message>
    <message>
        <source>%1 is more than 1,000,000 US dollars per million tokens</source>
        <translation>%1 supera 1,000,000 de dólares estadounidenses por millón de tokens</translation>
    </message>
    <message>
        <source>%1 is no number of tokens</source>
        <translation>%1 no es un número de tokens</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 no es una fecha</translation>
    </message>
    <message>
        <source>more than %1 tiers</source>
        <translation>más de %1 tramos</translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>type a number such as 1200, 120k or 1.2M</source>
        <translation>escriba un número como 1200, 120k o 1.2M</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>“%1” is too large or too small to be held</source>
        <translation>«%1» es demasiado grande o demasiado pequeño para representarlo</translation>
    </message>
    <message>
        <source>the text is too long for a number</source>
        <translation>el texto es demasiado largo para un número</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no está en UTF-8</translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation>no hay ningún número</translation>
    </message>
    <message>
        <source>this is no amount in %1</source>
        <translation>no es un importe en %1</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>«%1» no se conoce aquí</translation>
    </message>
</context>
<context>
    <name>range</name>
    <message>
        <source>P10 %1 to P90 %2</source>
        <translation>P10 %1 a P90 %2</translation>
    </message>
    <message>
        <source>%1 to %2, most likely %3</source>
        <translation>%1 a %2, lo más probable %3</translation>
    </message>
</context>
<context>
    <name>ranking</name>
    <message>
        <source>%1: %2, must be at least %3</source>
        <translation>%1: %2, debe ser al menos %3</translation>
    </message>
    <message>
        <source>No clear winner: %1.</source>
        <translation>Sin ganador claro: %1.</translation>
    </message>
    <message>
        <source>No clear winner: %1; before %2 most of all by “%3”.</source>
        <translation>Sin ganador claro: %1; por delante de %2 sobre todo por «%3».</translation>
    </message>
    <message>
        <source>By the weights %1 comes before %2, most of all by “%3”.</source>
        <translation>Según los pesos, %1 va por delante de %2, sobre todo por «%3».</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 breaks a must-have (%3).</source>
        <translation>Según los pesos, %1 queda en primer lugar; %2 incumple un mínimo obligatorio (%3).</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 is ruled out: %3</source>
        <translation>Según los pesos, %1 queda en primer lugar; %2 está descartado: %3</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; of %2 “%3” is not known.</source>
        <translation>Según los pesos, %1 queda en primer lugar; de %2 no se conoce «%3».</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 is not ranked.</source>
        <translation>Según los pesos, %1 queda en primer lugar; %2 no se clasifica.</translation>
    </message>
    <message>
        <source>By the weights %1 comes first.</source>
        <translation>Según los pesos, %1 queda en primer lugar.</translation>
    </message>
    <message>
        <source>By the weights %1 comes first, as by the rules.</source>
        <translation>Según los pesos, %1 queda en primer lugar, igual que según las reglas.</translation>
    </message>
    <message>
        <source>%1 would come first if “%2” weighed more than %3 (now %4).</source>
        <translation>%1 quedaría en primer lugar si «%2» pesara más del %3 (ahora, el %4).</translation>
    </message>
    <message>
        <source>%1 would come first if “%2” weighed less than %3 (now %4).</source>
        <translation>%1 quedaría en primer lugar si «%2» pesara menos del %3 (ahora, el %4).</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 al menos %2</translation>
    </message>
    <message>
        <source>No option meets %1.</source>
        <translation>Ninguna opción cumple %1.</translation>
    </message>
    <message>
        <source>No option meets all of these: %1.</source>
        <translation>Ninguna opción cumple todo esto: %1.</translation>
    </message>
    <message>
        <source>Without %1: %2 again.</source>
        <translation>Sin %1: de nuevo %2.</translation>
    </message>
    <message>
        <source>Consistency ratio %1: the judgements agree.</source>
        <translation>Razón de consistencia %1: los juicios concuerdan.</translation>
    </message>
    <message>
        <source>Consistency ratio %1, above 0.10: look again at “%2” against “%3”, judged %4 times; the other judgements say %5 times.</source>
        <translation>Razón de consistencia %1, por encima de 0,10: examine de nuevo «%2» frente a «%3», valorado en %4 veces; los demás juicios dicen %5 veces.</translation>
    </message>
    <message>
        <source>Consistency ratio %1: consistent. Least so: “%2” against “%3”, judged %4 times; the other judgements say %5 times.</source>
        <translation>Razón de consistencia %1: coherente. Lo menos coherente: «%2» frente a «%3», valorado en %4 veces; los demás juicios dicen %5 veces.</translation>
    </message>
    <message>
        <source>this normalisation needs positive values; option %1 has %2 for criterion %3</source>
        <translation>esta normalización necesita valores positivos; la opción %1 tiene %2 en el criterio %3</translation>
    </message>
    <message>
        <source>%1 criteria need as many preference functions, not %2</source>
        <translation>%1 criterios necesitan otras tantas funciones de preferencia, no %2</translation>
    </message>
    <message>
        <source>the thresholds of criterion %1 must be numbers with 0 ≤ q ≤ p and s &gt; 0</source>
        <translation>los umbrales del criterio %1 deben ser números con 0 ≤ q ≤ p y s &gt; 0</translation>
    </message>
    <message>
        <source>there are %1 must-haves; at most %2 can be checked</source>
        <translation>hay %1 mínimos obligatorios; se pueden comprobar como máximo %2</translation>
    </message>
    <message>
        <source>must-haves need 1 to %1 options, not %2</source>
        <translation>los mínimos obligatorios necesitan de 1 a %1 opciones, no %2</translation>
    </message>
    <message>
        <source>option %1 breaks must-have %2, which does not exist</source>
        <translation>la opción %1 incumple el mínimo obligatorio %2, que no existe</translation>
    </message>
    <message>
        <source>a ranking needs 1 to %1 options, not %2</source>
        <translation>una clasificación necesita de 1 a %1 opciones, no %2</translation>
    </message>
    <message>
        <source>a ranking needs 1 to %1 criteria, not %2</source>
        <translation>una clasificación necesita de 1 a %1 criterios, no %2</translation>
    </message>
    <message>
        <source>%1 options with %2 criteria need %3 values, not %4</source>
        <translation>%1 opciones con %2 criterios necesitan %3 valores, no %4</translation>
    </message>
    <message>
        <source>option %1 has no usable number for criterion %2</source>
        <translation>la opción %1 no tiene un número utilizable en el criterio %2</translation>
    </message>
    <message>
        <source>%1 criteria need as many flags for which way is better, not %2</source>
        <translation>%1 criterios necesitan otros tantos indicadores de qué sentido es mejor, no %2</translation>
    </message>
    <message>
        <source>%1 criteria need as many weights, not %2</source>
        <translation>%1 criterios necesitan otros tantos pesos, no %2</translation>
    </message>
    <message>
        <source>the weight of criterion %1 must be a number that is not negative</source>
        <translation>el peso del criterio %1 debe ser un número no negativo</translation>
    </message>
    <message>
        <source>every weight is 0: one criterion at least must count</source>
        <translation>todos los pesos son 0: debe contar al menos un criterio</translation>
    </message>
    <message>
        <source>comparisons in pairs are a square of 1 to %1 rows</source>
        <translation>las comparaciones por pares son un cuadrado de 1 a %1 filas</translation>
    </message>
    <message>
        <source>a comparison must be a number from %1 to %2</source>
        <translation>una comparación debe ser un número de %1 a %2</translation>
    </message>
    <message>
        <source>%1 against %2 must be the reciprocal of %2 against %1, and 1 against itself</source>
        <translation>%1 frente a %2 debe ser el recíproco de %2 frente a %1, y 1 frente a sí mismo</translation>
    </message>
    <message>
        <source>criterion %1 is a cost, which this normalisation does not turn round; use min-max, max or sum</source>
        <translation>el criterio %1 es un coste, que esta normalización no invierte; use min-max, max o sum</translation>
    </message>
    <message>
        <source>the number of samples must be from 1 to %1</source>
        <translation>el número de muestras debe ser de 1 a %1</translation>
    </message>
    <message>
        <source>criterion %1 stands twice in the order of importance</source>
        <translation>el criterio %1 figura dos veces en el orden de importancia</translation>
    </message>
    <message>
        <source>the order of importance names criterion %1, which does not exist</source>
        <translation>el orden de importancia nombra el criterio %1, que no existe</translation>
    </message>
    <message>
        <source>the share around the weights must be from 0 to 1</source>
        <translation>la proporción en torno a los pesos debe ser de 0 a 1</translation>
    </message>
    <message>
        <source>the difference in criterion %1 is no usable number</source>
        <translation>la diferencia en el criterio %1 no es un número utilizable</translation>
    </message>
    <message>
        <source>share %1 must be a number from 0 to 1</source>
        <translation>la proporción %1 debe ser un número de 0 a 1</translation>
    </message>
    <message>
        <source>the shares of all ranks must sum to 1</source>
        <translation>las proporciones de todos los puestos deben sumar 1</translation>
    </message>
    <message>
        <source>the margin must be a number that is not negative</source>
        <translation>el margen debe ser un número no negativo</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Status and date</source>
        <translation>Estado y fecha</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>Registros de decisión</translation>
    </message>
    <message>
        <source>Design “%1”</source>
        <translation>Diseño «%1»</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Neutral, because of %1: %2</source>
        <translation>Neutral, por %1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>Smallest change that leads to it: %1</source>
        <translation>Cambio mínimo que conduce a ella: %1</translation>
    </message>
    <message>
        <source>Score: %1, rank %2 of %3</source>
        <translation>Puntuación: %1, puesto %2 de %3</translation>
    </message>
    <message>
        <source>Bad, because it is ruled out: %1</source>
        <translation>Mala, porque está descartada: %1</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>Sin clasificar: %1</translation>
    </message>
    <message>
        <source>Margin of “%1” over “%2”: %3 points of the score.</source>
        <translation>Ventaja de «%1» sobre «%2»: %3 puntos de la puntuación.</translation>
    </message>
    <message>
        <source>Good, because: %1</source>
        <translation>Buena, porque: %1</translation>
    </message>
    <message>
        <source>Bad, because: %1</source>
        <translation>Mala, porque: %1</translation>
    </message>
    <message>
        <source>Pros and Cons of the Options</source>
        <translation>Ventajas e inconvenientes de las opciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Context and Problem Statement</source>
        <translation>Contexto y planteamiento del problema</translation>
    </message>
    <message>
        <source>Design “%1”, scenario “%2”.</source>
        <translation>Diseño «%1», escenario «%2».</translation>
    </message>
    <message>
        <source>Decision Drivers</source>
        <translation>Factores de la decisión</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a requirement, its value and where that comes from</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>None: the outcome is the same for all requirements.</source>
        <translation>Ninguno: el resultado es el mismo con todos los requisitos.</translation>
    </message>
    <message>
        <source>Considered Options</source>
        <translation>Opciones consideradas</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <translation>%1 Sí</translation>
    </message>
    <message>
        <source>%1 No</source>
        <translation>%1 No</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, because the rules “%2” lead to it for these requirements.</source>
        <translation>Opción elegida: «%1», porque las reglas «%2» conducen a ella con estos requisitos.</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, although the rules “%2” can&apos;t decide yet.</source>
        <translation>Opción elegida: «%1», aunque las reglas «%2» aún no pueden decidir.</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, against the rules “%2”, which lead to “%3”.</source>
        <translation>Opción elegida: «%1», contra las reglas «%2», que conducen a «%3».</translation>
    </message>
    <message>
        <source>Decision Outcome</source>
        <translation>Resultado de la decisión</translation>
    </message>
    <message>
        <source>Still %1.</source>
        <translation>Aún %1.</translation>
    </message>
    <message>
        <source>It waits for: %1.</source>
        <translation>Espera a: %1.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>Not known before it is decided.</source>
        <translation>No se conocen antes de que se decida.</translation>
    </message>
    <message>
        <source>The knowledge names none.</source>
        <translation>El conocimiento no nombra ninguna.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Evaluating the design file again must give the same outcome; “ogive check” says which checks fire.</source>
        <translation>Al evaluar de nuevo el archivo de diseño debe obtenerse el mismo resultado; «ogive check» dice qué comprobaciones se activan.</translation>
    </message>
    <message>
        <source>Checks that fire now on what it rests on:</source>
        <translation>Comprobaciones activadas ahora en aquello en lo que se apoya:</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>Has the part</source>
        <translation>Tiene la parte</translation>
    </message>
    <message>
        <source>%1 Source: %2 (%3)</source>
        <translation>%1 Fuente: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: source %2 (%3)</source>
        <translation>%1: fuente %2 (%3)</translation>
    </message>
    <message>
        <source>More Information</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Second opinion: the rules “%1” lead to “%2”.</source>
        <translation>Segunda opinión: las reglas «%1» conducen a «%2».</translation>
    </message>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>Conocimiento: %1 %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>%1 agree, %2 discuss, %3 against</source>
        <translation>%1 de acuerdo, %2 debatir, %3 en contra</translation>
    </message>
    <message>
        <source>%1 (fingers from none to five: %2)</source>
        <translation>%1 (dedos, de ninguno a cinco: %2)</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>The room: %1</source>
        <translation>La sala: %1</translation>
    </message>
    <message>
        <source>The room on “%1”: %2</source>
        <translation>La sala sobre «%1»: %2</translation>
    </message>
    <message>
        <source>Dots: %1</source>
        <translation>Puntos: %1</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>Minority view of %1: %2, where most come to %3</source>
        <translation>Opinión minoritaria de %1: %2, donde la mayoría llega a %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <translation>Nota de %1: %2</translation>
    </message>
    <message>
        <source>Question: %1 Answer: %2</source>
        <translation>Pregunta: %1 Respuesta: %2</translation>
    </message>
    <message>
        <source>Open question: %1</source>
        <translation>Pregunta abierta: %1</translation>
    </message>
    <message>
        <source>Open question: %1 (%2)</source>
        <translation>Pregunta abierta: %1 (%2)</translation>
    </message>
    <message>
        <source>Trade-off point of %1, %2: %3 %4</source>
        <translation>Punto de compromiso de %1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Sensitivity point of %1, %2: %3 %4</source>
        <translation>Punto de sensibilidad de %1, %2: %3 %4</translation>
    </message>
    <message>
        <source>What the Workshop Said</source>
        <translation>Lo que dijo el taller</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>this is no recovery copy of Ogive</source>
        <translation>no es una copia de recuperación de Ogive</translation>
    </message>
    <message>
        <source>the copy was made by a newer version of Ogive</source>
        <translation>la copia la creó una versión más reciente de Ogive</translation>
    </message>
    <message>
        <source>Open it with the newer version</source>
        <translation>Ábrala con la versión más reciente</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>Conocimiento: %1 %2</translation>
    </message>
    <message>
        <source>%1 · prices as of %2</source>
        <translation>%1 · precios a fecha de %2</translation>
    </message>
    <message>
        <source>Architecture decision report</source>
        <translation>Informe de decisiones de arquitectura</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>Escenario «%1»</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>chosen instead</source>
        <translation>elegida en su lugar</translation>
    </message>
    <message>
        <source>1 change away: %1 → %2</source>
        <translation>A 1 cambio: %1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>Monthly cost by line, US dollars</source>
        <translation>Coste mensual por línea, dólares estadounidenses</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>%1 working days (%2)</source>
        <translation>%1 días laborables (%2)</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 días laborables</translation>
    </message>
    <message>
        <source>A team of %1, one person a task, needs %2 for it: people are what it waits for, not only the order of the tasks.</source>
        <translation>Un equipo de %1, con una persona por tarea, necesita %2 para ello: el ritmo lo marca también la falta de personas, no solo el orden de las tareas.</translation>
    </message>
    <message>
        <source>A team of %1, one person a task, needs %2 for it: the order of the tasks sets the pace, not the team&apos;s size.</source>
        <translation>Un equipo de %1, con una persona por tarea, necesita %2 para ello: el ritmo lo marca el orden de las tareas, no el tamaño del equipo.</translation>
    </message>
    <message>
        <source>%1 tasks, %2 person-days of work (%3 if all goes well, %4 if much goes wrong). However many people work on it, it takes at least %5 working days: the longest way through the tasks.</source>
        <translation>%1 tareas, %2 días-persona de trabajo (%3 si todo va bien, %4 si mucho va mal). Por muchas personas que trabajen en ello, hacen falta al menos %5 días laborables: lo que dura la cadena de tareas más larga.</translation>
    </message>
    <message>
        <source>Efforts are uncertain. Of %1 sampled futures half are done within %2, nine of ten within %3; the typical efforts alone would say %4.</source>
        <translation>Los esfuerzos son inciertos. De %1 futuros muestreados, la mitad está terminada en %2 y nueve de cada diez en %3; solo con los esfuerzos típicos serían %4.</translation>
    </message>
    <message>
        <source>No start date is set: times are counted in working days.</source>
        <translation>No se ha fijado fecha de inicio: los tiempos se cuentan en días laborables.</translation>
    </message>
    <message>
        <source>Roadmap at typical effort</source>
        <translation>Hoja de ruta con el esfuerzo típico</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>End of</source>
        <translation>Fin de</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>Día planificado</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Se alcanza cuando</translation>
    </message>
    <message>
        <source>A milestone is reached when every task of its phase is done; P50 and P90: when half and nine of ten sampled futures have reached it.</source>
        <translation>Un hito se alcanza cuando están hechas todas las tareas de su fase; P50 y P90: cuando lo han alcanzado la mitad y nueve de cada diez futuros muestreados.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Típico</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Days of the plan</source>
        <translation>Días del plan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Effort in person-days; times in working days from the start.</source>
        <translation>Esfuerzo en días-persona; tiempos en días laborables desde el inicio.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Ruta crítica</translation>
    </message>
    <message>
        <source>Each of these tasks waits for the one before it, or for somebody whom that one keeps busy; each day one of them slips moves the end by a day.</source>
        <translation>Cada una de estas tareas espera a la anterior, o a alguien a quien esta tiene ocupado; cada día que se retrasa una de ellas retrasa un día el final.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Días-persona</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Hecho cuando</translation>
    </message>
    <message>
        <source>Perhaps needed too</source>
        <translation>Quizá también necesarias</translation>
    </message>
    <message>
        <source>Whether these tasks are needed depends on requirements that are not known yet. They are not in the plan.</source>
        <translation>Si estas tareas son necesarias depende de requisitos que aún no se conocen. No están en el plan.</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Omitidas a propósito</translation>
    </message>
    <message>
        <source>The requirements ask for these tasks; the team has switched them off.</source>
        <translation>Los requisitos piden estas tareas; el equipo las ha desactivado.</translation>
    </message>
    <message>
        <source>Implementation roadmap</source>
        <translation>Hoja de ruta de implementación</translation>
    </message>
    <message>
        <source>No task applies to these requirements.</source>
        <translation>Ninguna tarea corresponde a estos requisitos.</translation>
    </message>
    <message>
        <source>Not decided yet: %1. See %2.</source>
        <translation>Aún sin decidir: %1. Véase %2.</translation>
    </message>
    <message>
        <source>Chosen, against the rules: %1. %2 The reasons are in %3.</source>
        <translation>Elegido, contra las reglas: %1. %2 Los motivos están en la %3.</translation>
    </message>
    <message>
        <source>Recommended: %1. %2 The reasons are in %3.</source>
        <translation>Recomendado: %1. %2 Los motivos están en la %3.</translation>
    </message>
    <message>
        <source>This scenario retrieves no documents. As long as that holds, no vector database is needed.</source>
        <translation>Este escenario no recupera documentos. Mientras sea así, no se necesita ninguna base de datos vectorial.</translation>
    </message>
    <message>
        <source>What it has to hold</source>
        <translation>Lo que debe contener</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Dimensions of a vector</source>
        <translation>Dimensiones de un vector</translation>
    </message>
    <message>
        <source>Raw vectors in memory</source>
        <translation>Vectores sin procesar en memoria</translation>
    </message>
    <message>
        <source>vectors × dimensions × 4 bytes; the index, its copies and the texts come on top</source>
        <translation>vectores × dimensiones × 4 bytes; a ello se suman el índice, sus copias y los textos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Vector database recommendation</source>
        <translation>Recomendación de base de datos vectorial</translation>
    </message>
    <message>
        <source>Options compared</source>
        <translation>Opciones comparadas</translation>
    </message>
    <message>
        <source>Newer than the guide</source>
        <translation>Más reciente que la guía</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an option, the changes of requirements that lead to it, and what the bill is then</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quality attributes</source>
        <translation>Atributos de calidad</translation>
    </message>
    <message>
        <source>Each scenario is ranked by how much it matters and how hard it is. A decision is a sensitivity point (S) where it moves that quality, and a trade-off point (T) where it moves another one the other way.</source>
        <translation>Cada escenario se valora según su importancia y su dificultad. Una decisión es un punto de sensibilidad (S) si influye en ese atributo, y un punto de compromiso (T) si además influye en otro en sentido contrario.</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Árbol de utilidad</translation>
    </message>
    <message>
        <source>Utility tree, continued</source>
        <translation>Árbol de utilidad, continuación</translation>
    </message>
    <message>
        <source> (in this scenario: %1)</source>
        <translation> (en este escenario: %1)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Votado el</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Debatir</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Fingers 0 to 5</source>
        <translation>Dedos 0 a 5</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Lo que dijo la sala</translation>
    </message>
    <message>
        <source>Of a fist-of-five, four and five fingers count as agreeing, two and three as wanting to discuss, none and one as against.</source>
        <translation>En un puño a cinco, cuatro y cinco dedos cuentan como estar de acuerdo, dos y tres como querer debatir, ninguno y uno como estar en contra.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Participants stated requirements as each of them sees them. Participants: %1. Requirements: %2, of which they differ on %3. Differences on which a decision turns: %4.</source>
        <translation>Los participantes indicaron los requisitos tal como los ve cada uno. Participantes: %1. Requisitos: %2, de los que difieren en %3. Diferencias de las que depende una decisión: %4.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dicen</translation>
    </message>
    <message>
        <source>What that changes</source>
        <translation>Qué cambia eso</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Llega a</translation>
    </message>
    <message>
        <source>Most come to</source>
        <translation>La mayoría llega a</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>A causa de</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Opiniones minoritarias</translation>
    </message>
    <message>
        <source>Where participants differ</source>
        <translation>En qué difieren los participantes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>At</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Open questions, votes and actions</source>
        <translation>Preguntas abiertas, votos y acciones</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sin seguridad</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, together with other answers</source>
        <translation>%1, junto con otras respuestas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>suma ponderada</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Points behind</source>
        <translation>Puntos por detrás</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Por detrás</translation>
    </message>
    <message>
        <source>First over all weights</source>
        <translation>Frecuencia en primer puesto</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 queda fuera: %2</translation>
    </message>
    <message>
        <source>How the options rank</source>
        <translation>Cómo se clasifican las opciones</translation>
    </message>
    <message>
        <source>By %1 over %2 criteria; most weigh %3.</source>
        <translation>Por %1 con %2 criterios; lo que más pesa: %3.</translation>
    </message>
    <message>
        <source> Decided on %1 by %2.</source>
        <translation> Decidido el %1 por %2.</translation>
    </message>
    <message>
        <source> Decided on %1.</source>
        <translation> Decidido el %1.</translation>
    </message>
    <message>
        <source> Decided by %2.</source>
        <translation> Decidido por %2.</translation>
    </message>
    <message>
        <source>%1, as the rules %2 recommend for %3.</source>
        <translation>%1, como recomiendan las reglas %2 para: %3.</translation>
    </message>
    <message>
        <source>%1, against the rules %2, which recommend %4 for %3.</source>
        <translation>%1, contra las reglas %2, que recomiendan %4 para: %3.</translation>
    </message>
    <message>
        <source>%1, although the rules %2 can&apos;t decide yet.</source>
        <translation>%1, aunque las reglas %2 aún no pueden decidir.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Open until the decision that it is a part of is settled.</source>
        <translation>Pendiente hasta que se resuelva la decisión de la que forma parte.</translation>
    </message>
    <message>
        <source>Open. It waits for: %1.</source>
        <translation>Pendiente. Espera a: %1.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>Recommended then</source>
        <translation>Se recomienda entonces</translation>
    </message>
    <message>
        <source>If this alone changes</source>
        <translation>Si cambia solo esto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The bill then</source>
        <translation>La factura entonces</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Qué lo resolvería</translation>
    </message>
    <message>
        <source>What would change the recommendation</source>
        <translation>Qué cambiaría la recomendación</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>No change of a single requirement leads to another recommendation.</source>
        <translation>Ningún cambio de un solo requisito conduce a otra recomendación.</translation>
    </message>
    <message>
        <source>No single answer settles it; several are needed.</source>
        <translation>Ninguna respuesta por sí sola lo resuelve; hacen falta varias.</translation>
    </message>
    <message>
        <source>Several changes together lead to:</source>
        <translation>Varios cambios juntos conducen a:</translation>
    </message>
    <message>
        <source>Robustness. The rules come to %1 in %2 of the cases when what is uncertain varies.</source>
        <translation>Robustez. Las reglas llegan a %1 en el %2 de los casos cuando varía lo que es incierto.</translation>
    </message>
    <message>
        <source>Robustness. The rules come to %1 in %2 of the cases when what is uncertain varies; else to %3.</source>
        <translation>Robustez. Las reglas llegan a %1 en el %2 de los casos cuando varía lo que es incierto; en los demás, a %3.</translation>
    </message>
    <message>
        <source>Second opinion. %1 come to the same: %2.</source>
        <translation>Segunda opinión. Con %1 se llega a lo mismo: %2.</translation>
    </message>
    <message>
        <source>easy to reverse</source>
        <translation>fácil de revertir</translation>
    </message>
    <message>
        <source>reversible with some work</source>
        <translation>reversible con algo de trabajo</translation>
    </message>
    <message>
        <source>hard to reverse</source>
        <translation>difícil de revertir</translation>
    </message>
    <message>
        <source>Later on this is %1. %2</source>
        <translation>Una vez tomada, es %1. %2</translation>
    </message>
    <message>
        <source>Question. %1 %2</source>
        <translation>Pregunta. %1 %2</translation>
    </message>
    <message>
        <source>Outcome. Still %1.</source>
        <translation>Resultado. Aún %1.</translation>
    </message>
    <message>
        <source>Outcome. %1, as the rules %3 recommend. %2</source>
        <translation>Resultado. %1, como recomiendan las reglas %3. %2</translation>
    </message>
    <message>
        <source>Outcome. %1, against the rules %3, which recommend %4. %2</source>
        <translation>Resultado. %1, contra las reglas %3, que recomiendan %4. %2</translation>
    </message>
    <message>
        <source>Outcome. %1, although the rules %3 can&apos;t decide yet. %2</source>
        <translation>Resultado. %1, aunque las reglas %3 aún no pueden decidir. %2</translation>
    </message>
    <message>
        <source>%1 by the rules “%2”. The path these requirements take is drawn strong; %3 was chosen instead.</source>
        <translation>%1 según las reglas «%2». El camino que siguen estos requisitos se traza con línea gruesa; en su lugar se eligió %3.</translation>
    </message>
    <message>
        <source>%1 by the rules “%2”. The path these requirements take is drawn strong.</source>
        <translation>%1 según las reglas «%2». El camino que siguen estos requisitos se traza con línea gruesa.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Why the rules say otherwise</source>
        <translation>Por qué las reglas dicen otra cosa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>This rests on defaults that nobody has confirmed: %1.</source>
        <translation>Esto se apoya en valores predeterminados que nadie ha confirmado: %1.</translation>
    </message>
    <message>
        <source>Decided on %1 by %2.</source>
        <translation>Decidido el %1 por %2.</translation>
    </message>
    <message>
        <source>Decided on %1; by whom is not stated.</source>
        <translation>Decidido el %1; no se indica por quién.</translation>
    </message>
    <message>
        <source>Decided by %2; the date is not stated.</source>
        <translation>Decidido por %2; no se indica la fecha.</translation>
    </message>
    <message>
        <source>By whom and when is not stated.</source>
        <translation>No se indica por quién ni cuándo.</translation>
    </message>
    <message>
        <source>Why %1 all the same</source>
        <translation>Por qué aun así %1</translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1 está confirmado</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>For the same requirements the rules %1 recommend %2, which is what was chosen. %3</source>
        <translation>Con los mismos requisitos, las reglas %1 recomiendan %2, que es lo que se eligió. %3</translation>
    </message>
    <message>
        <source>For the same requirements the rules %1 recommend %2. %3</source>
        <translation>Con los mismos requisitos, las reglas %1 recomiendan %2. %3</translation>
    </message>
    <message>
        <source> Last on their way there: </source>
        <translation> Últimas preguntas de su camino: </translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>Newer facts on all options are listed in %1.</source>
        <translation>Los datos más recientes de todas las opciones figuran en la %1.</translation>
    </message>
    <message>
        <source>Architecture decisions</source>
        <translation>Decisiones de arquitectura</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Se deduce de</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Cómo mantenerla</translation>
    </message>
    <message>
        <source>The guide&apos;s best practices</source>
        <translation>Las buenas prácticas de la guía</translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation>Buscado y no encontrado</translation>
    </message>
    <message>
        <source>These checks have nothing to say about this design: %1.</source>
        <translation>Estas comprobaciones no señalan nada en este diseño: %1.</translation>
    </message>
    <message>
        <source>Checks and best practices</source>
        <translation>Comprobaciones y buenas prácticas</translation>
    </message>
    <message>
        <source>Of %1 checks %2 give a warning and %3 give advice.</source>
        <translation>De %1 comprobaciones, dan una advertencia: %2; dan un consejo: %3.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Decidido de otro modo</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Escenarios comparados</translation>
    </message>
    <message>
        <source>The design holds %1 scenarios. This report describes %2; the others stand beside it, by the same rules and prices.</source>
        <translation>El diseño contiene %1 escenarios. Este informe describe %2; los demás se muestran al lado, con las mismas reglas y precios.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>open, or not asked</source>
        <translation>pendiente, o no se pregunta</translation>
    </message>
    <message>
        <source>from %1: %2 becomes %3</source>
        <translation>desde %1: %2 pasa a %3</translation>
    </message>
    <message>
        <source>below %1: %2 becomes %3</source>
        <translation>por debajo de %1: %2 pasa a %3</translation>
    </message>
    <message>
        <source>with %1: %2 becomes %3</source>
        <translation>con %1: %2 pasa a %3</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>Nearest flip</source>
        <translation>Cambio más próximo</translation>
    </message>
    <message>
        <source>Why, and where from</source>
        <translation>Por qué y de dónde</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>What could make a decision come out otherwise</source>
        <translation>Qué podría cambiar el resultado de una decisión</translation>
    </message>
    <message>
        <source>The value with the nearest flip stands first; what turns nothing, but is stated as an assumption, last. Reviews count as overdue on %1.</source>
        <translation>Primero figura el valor con el cambio de resultado más próximo; al final, lo que no cambia nada pero se indica como supuesto. Las revisiones se consideran vencidas al %1.</translation>
    </message>
    <message>
        <source>Values that nobody stated, but that decide</source>
        <translation>Valores que nadie indicó, pero que deciden</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>None: everything that decides something was stated or follows from it.</source>
        <translation>Ninguno: todo lo que decide algo se indicó o se deduce de ello.</translation>
    </message>
    <message>
        <source>On %1 no price in the knowledge is older than its kind should be.</source>
        <translation>Al %1, ningún precio del conocimiento es más antiguo de lo que corresponde a su clase.</translation>
    </message>
    <message>
        <source>On %1 the knowledge holds %2.</source>
        <translation>Al %1, el conocimiento contiene %2.</translation>
    </message>
    <message>
        <source>What the cost assumes</source>
        <translation>Qué supone el coste</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>No cost was estimated.</source>
        <translation>No se estimó ningún coste.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Cómo se hizo este informe</translation>
    </message>
    <message>
        <source>Knowledge: %1, edition %2, as of %3. Rules: %4. %5</source>
        <translation>Conocimiento: %1, edición %2, a fecha de %3. Reglas: %4. %5</translation>
    </message>
    <message>
        <source>Everything here follows from the design file and the knowledge; the same design gives the same report. What is not known is said to be not known, and no figure stands in for it.</source>
        <translation>Todo lo que aquí figura se deduce del archivo de diseño y del conocimiento; el mismo diseño da el mismo informe. Lo que no se conoce se indica como tal, y ninguna cifra ocupa su lugar.</translation>
    </message>
    <message>
        <source>, as of %1</source>
        <translation>, a fecha de %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Lista de fuentes</translation>
    </message>
    <message>
        <source>The design states no brief.</source>
        <translation>El diseño no indica ningún resumen de partida.</translation>
    </message>
    <message>
        <source>This report describes the scenario %1.</source>
        <translation>Este informe describe el escenario %1.</translation>
    </message>
    <message>
        <source>This report describes the scenario %1. The design also holds %2.</source>
        <translation>Este informe describe el escenario %1. El diseño contiene además %2.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>Key requirements</source>
        <translation>Requisitos clave</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumen de partida</translation>
    </message>
    <message>
        <source>%1: approve %2 instead of %3, which the rules recommend (%4).</source>
        <translation>%1: aprobar %2 en lugar de %3, que es lo que recomiendan las reglas (%4).</translation>
    </message>
    <message>
        <source>%1: approve %2; the rules can&apos;t decide it yet (%3).</source>
        <translation>%1: aprobar %2; las reglas aún no pueden decidirlo (%3).</translation>
    </message>
    <message>
        <source>%1: settle the open decision. It waits for: %2 (%3).</source>
        <translation>%1: resolver la decisión pendiente. Espera a: %2 (%3).</translation>
    </message>
    <message>
        <source>Cost: decide without a monthly figure, or have the missing amounts worked out first (%1).</source>
        <translation>Coste: decidir sin cifra mensual o calcular antes los importes que faltan (%1).</translation>
    </message>
    <message>
        <source>Cost: raise the monthly budget of %1, or lower the expected %2 (%3).</source>
        <translation>Coste: aumentar el presupuesto mensual de %1 o reducir el gasto previsto de %2 (%3).</translation>
    </message>
    <message>
        <source>Warnings: resolve or accept each of them: %1 (%2).</source>
        <translation>Advertencias: resolver o aceptar cada una: %1 (%2).</translation>
    </message>
    <message>
        <source>Approve the design as it stands: every decision follows the rules.</source>
        <translation>Aprobar el diseño tal como está: todas las decisiones siguen las reglas.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Deciding reason</source>
        <translation>Motivo decisivo</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>decided against the rules</source>
        <translation>decidido contra las reglas</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>En qué queda</translation>
    </message>
    <message>
        <source>Robust: how often the rules come to the same when what is uncertain varies.</source>
        <translation>Robustez: con qué frecuencia las reglas llegan a lo mismo cuando varía lo que es incierto.</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>Riesgos principales</translation>
    </message>
    <message>
        <source>No check warns, and nothing that was varied turns a decision.</source>
        <translation>Ninguna comprobación advierte, y nada de lo que se varió cambia una decisión.</translation>
    </message>
    <message>
        <source>%1 more in the chapters below; warnings in %2.</source>
        <translation>%1 más en los capítulos siguientes; las advertencias, en el %2.</translation>
    </message>
    <message>
        <source>Counted are the savings that this scenario switches on: </source>
        <translation>Se cuentan los ahorros que activa este escenario: </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Lo que les pedimos</translation>
    </message>
    <message>
        <source>What it costs a month is %1: no amount for %2. %4 See %3.</source>
        <translation>Lo que cuesta al mes es %1: sin importe para %2. %4 Véase %3.</translation>
    </message>
    <message>
        <source> In 8 of 10 simulated cases it lies between %1 and %2.</source>
        <translation> En 8 de cada 10 casos simulados está entre %1 y %2.</translation>
    </message>
    <message>
        <source> The chance to stay within the budget is %1.</source>
        <translation> La probabilidad de mantenerse dentro del presupuesto es del %1.</translation>
    </message>
    <message>
        <source> That is %1 of the monthly budget of %2.</source>
        <translation> Eso es el %1 del presupuesto mensual de %2.</translation>
    </message>
    <message>
        <source>What it costs is not known: no provider is chosen yet.</source>
        <translation>No se conoce lo que cuesta: aún no se ha elegido proveedor.</translation>
    </message>
    <message>
        <source>Expected cost: %1 a month, %2 a request, at prices as of %3 (%4).</source>
        <translation>Coste esperado: %1 al mes, %2 por solicitud, con precios a fecha de %3 (%4).</translation>
    </message>
    <message>
        <source>At the peak %1 requests a second make %2 requests in flight.</source>
        <translation>En el pico, %1 solicitudes por segundo suponen %2 solicitudes en curso.</translation>
    </message>
    <message>
        <source> %1.</source>
        <translation> %1.</translation>
    </message>
    <message>
        <source>%1: in %2 of the simulated cases the cost is above %3 a month (%4).</source>
        <translation>%1: en el %2 de los casos simulados el coste supera %3 al mes (%4).</translation>
    </message>
    <message>
        <source>Budget exceeded</source>
        <translation>Presupuesto superado</translation>
    </message>
    <message>
        <source>%1 may come out otherwise: %2 in only %3 of the cases, %4 in %5 (%6).</source>
        <translation>%1 puede tener otro resultado: %2 en solo el %3 de los casos, %4 en el %5 (%6).</translation>
    </message>
    <message>
        <source>Growth: from month %1 on the rules recommend %2 instead of %3 for %4 (%5).</source>
        <translation>Crecimiento: desde el mes %1, las reglas recomiendan %2 en lugar de %3 para %4 (%5).</translation>
    </message>
    <message>
        <source>Assumptions overdue for review: %1 (%2).</source>
        <translation>Supuestos con la revisión vencida: %1 (%2).</translation>
    </message>
    <message>
        <source>Architecture: %1, built with %2. Language model: %3 (%8). Embeddings: %4. Vector database: %5. Requests: %6. Scaling: %7.</source>
        <translation>Arquitectura: %1, construida con %2. Modelo de lenguaje: %3 (%8). Embeddings: %4. Base de datos vectorial: %5. Solicitudes: %6. Escalado: %7.</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>%1: %2. </translation>
    </message>
    <message>
        <source>Building it: %1 person-days; done in %2 working days with a chance of one in two, in %3 with nine in ten (%4).</source>
        <translation>Construcción: %1 días-persona; terminada en %2 días laborables con un 50 % de probabilidad; en %3, con un 90 % (%4).</translation>
    </message>
    <message>
        <source>At the stated growth the rules first say something else in month %1: %2 from %3 to %4 (%5).</source>
        <translation>Con el crecimiento indicado, las reglas dicen por primera vez otra cosa en el mes %1: %2 pasa de %3 a %4 (%5).</translation>
    </message>
    <message>
        <source>In one page</source>
        <translation>En una página</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>Reglas «%1»</translation>
    </message>
    <message>
        <source>%1 (overridden)</source>
        <translation>%1 (elección propia)</translation>
    </message>
    <message>
        <source>can&apos;t decide yet</source>
        <translation>aún no puede decidir</translation>
    </message>
    <message>
        <source>And %1 more: all of them are listed in %2.</source>
        <translation>Y %1 más: todos figuran en %2.</translation>
    </message>
    <message>
        <source>Stated: %1. Following from stated values: %2. All other requirements have their defaults; those of them that decide something are listed in %3. A dash under “Decides” says that no decision turns on the value now; it may still enter cost, checks and roadmap.</source>
        <translation>Indicados: %1. Deducidos de valores indicados: %2. Todos los demás requisitos tienen su valor predeterminado; los que deciden algo figuran en la %3. Un guion en «Decide» indica que ahora ninguna decisión depende del valor; aun así puede entrar en el coste, las comprobaciones y la hoja de ruta.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Cómo verificarlo</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necesario por</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorios</translation>
    </message>
    <message>
        <source>%1: waits for %2.</source>
        <translation>%1: espera a %2.</translation>
    </message>
    <message>
        <source>Depends on what is not known yet</source>
        <translation>Depende de lo que aún no se sabe</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <translation>Vale la pena considerar</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Controls against it</source>
        <translation>Controles que lo contrarrestan</translation>
    </message>
    <message>
        <source>By OWASP&apos;s risks of LLM applications</source>
        <translation>Según los riesgos de OWASP para aplicaciones con LLM</translation>
    </message>
    <message>
        <source>Required controls are bold; the others are worth considering, or depend on what is not known yet.</source>
        <translation>Los controles obligatorios van en negrita; los demás merecen considerarse o dependen de lo que aún no se conoce.</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Controles de seguridad</translation>
    </message>
    <message>
        <source>Of %1 controls this scenario requires %2; %3 more are worth considering.</source>
        <translation>De %1 controles, este escenario exige %2; además, merecen considerarse: %3.</translation>
    </message>
    <message>
        <source>LLM provider comparison</source>
        <translation>Comparación de proveedores de LLM</translation>
    </message>
    <message>
        <source>Chosen: %1 with the model %2, the architect&apos;s own choice. The reasons are in %3.</source>
        <translation>Elegido: %1 con el modelo %2, elección propia del arquitecto. Los motivos están en la %3.</translation>
    </message>
    <message>
        <source>Chosen: %1 with the model %2, the one the knowledge names for the quality that is asked for. The reasons are in %3.</source>
        <translation>Elegido: %1 con el modelo %2, el que nombra el conocimiento para la calidad que se pide. Los motivos están en la %3.</translation>
    </message>
    <message>
        <source>Models and prices</source>
        <translation>Modelos y precios</translation>
    </message>
    <message>
        <source>US dollars for a million tokens, for prompts of the length that is stated.</source>
        <translation>Dólares estadounidenses por millón de tokens, para prompts de la longitud indicada.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>; not used in the estimate</source>
        <translation>; no se usa en la estimación</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coste mensual</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>What each provider would cost a month, all other decisions held.</source>
        <translation>Lo que costaría cada proveedor al mes, con las demás decisiones fijas.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Por solicitud</translation>
    </message>
    <message>
        <source>Against the choice</source>
        <translation>Frente a la elección</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>All amounts are %1.</source>
        <translation>Importes: %1.</translation>
    </message>
    <message>
        <source>Providers compared</source>
        <translation>Proveedores comparados</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recomendado)</translation>
    </message>
    <message>
        <source>Known too, but named by no rule: %1.</source>
        <translation>También conocidos, pero ninguna regla los nombra: %1.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2 (%3; the guide says “%4”)</source>
        <translation>%1 %2 (%3; la guía dice «%4»)</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Plan: %1. %2 The reasons are in %3.</source>
        <translation>Plan: %1. %2 Los motivos están en la %3.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>De dónde resulta</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>%1 is %2. Measure it before relying on this plan.</source>
        <translation>%1 es %2. Mídalo antes de confiar en este plan.</translation>
    </message>
    <message>
        <source>With %1 the rules say %2. That is %3 times the present load.</source>
        <translation>Con %1, las reglas dicen %2. Es %3 veces la carga actual.</translation>
    </message>
    <message>
        <source>With %1 the rules say %2.</source>
        <translation>Con %1, las reglas dicen %2.</translation>
    </message>
    <message>
        <source>Distance to the thresholds</source>
        <translation>Distancia a los umbrales</translation>
    </message>
    <message>
        <source>What growth changes</source>
        <translation>Qué cambia el crecimiento</translation>
    </message>
    <message>
        <source>Traffic grows by %1 % a month. Within the %2 months looked ahead that changes no recommendation, everything else held.</source>
        <translation>El tráfico crece un %1 % al mes. En los %2 meses considerados eso no cambia ninguna recomendación, con todo lo demás fijo.</translation>
    </message>
    <message>
        <source>Traffic grows by %1 % a month. Within the %2 months looked ahead that alone changes these recommendations, everything else held:</source>
        <translation>El tráfico crece un %1 % al mes. En los %2 meses considerados eso por sí solo cambia estas recomendaciones, con todo lo demás fijo:</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Desde el mes</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Solicitudes al día</translation>
    </message>
    <message>
        <source>Recommended until then</source>
        <translation>Recomendado hasta entonces</translation>
    </message>
    <message>
        <source>Recommended from then on</source>
        <translation>Recomendado desde entonces</translation>
    </message>
    <message>
        <source>Capacity and scalability plan</source>
        <translation>Plan de capacidad y escalabilidad</translation>
    </message>
    <message>
        <source>Stage of a step</source>
        <translation>Etapa de un paso</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
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
        <translation>Hasta la primera salida</translation>
    </message>
    <message>
        <source>Until the last</source>
        <translation>Hasta la última</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>En qué queda</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Índice vectorial</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Lo que necesita</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectores</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En memoria</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>Memoria del índice</translation>
    </message>
    <message>
        <source>By the published rules the uncompressed index takes between %1 and %2.</source>
        <translation>Según las reglas publicadas, el índice sin comprimir ocupa entre %1 y %2.</translation>
    </message>
    <message>
        <source>Requests in flight and replicas as traffic grows.</source>
        <translation>Solicitudes en curso y réplicas a medida que crece el tráfico.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Ahorra al mes</translation>
    </message>
    <message>
        <source>The scenario switches on these savings; the figures above count them. Savings overlap, so each is what switching it off would cost:</source>
        <translation>El escenario activa estos ahorros; las cifras anteriores los incluyen. Los ahorros se solapan, por lo que cada uno es lo que costaría desactivarlo:</translation>
    </message>
    <message>
        <source>%1 would save %2 a month. %3 %4</source>
        <translation>%1 ahorraría %2 al mes. %3 %4</translation>
    </message>
    <message>
        <source>Not switched on, and what each alone would take off the bill:</source>
        <translation>No activados, y lo que cada uno por sí solo reduciría la factura:</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorros</translation>
    </message>
    <message>
        <source>%1 is dearer at any traffic drawn here.</source>
        <translation>%1 es más caro con cualquier tráfico representado aquí.</translation>
    </message>
    <message>
        <source>%1 is cheaper at any traffic drawn here.</source>
        <translation>%1 es más barato con cualquier tráfico representado aquí.</translation>
    </message>
    <message>
        <source>%1 is cheaper from %2 on.</source>
        <translation>%1 es más barato desde %2.</translation>
    </message>
    <message>
        <source>%1 is cheaper below %2.</source>
        <translation>%1 es más barato por debajo de %2.</translation>
    </message>
    <message>
        <source>Cost against traffic</source>
        <translation>Coste según el tráfico</translation>
    </message>
    <message>
        <source>Monthly cost against traffic, of the choice and the cheapest others; everything else as stated.</source>
        <translation>Coste mensual según el tráfico, de la elección y de las otras opciones más baratas; todo lo demás según lo indicado.</translation>
    </message>
    <message>
        <source>once, not in the total</source>
        <translation>pago único, fuera del total</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation>Dólares estadounidenses al mes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>no incluido</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Total al mes</translation>
    </message>
    <message>
        <source>Low use</source>
        <translation>Uso bajo</translation>
    </message>
    <message>
        <source>Typical use</source>
        <translation>Uso típico</translation>
    </message>
    <message>
        <source>High use</source>
        <translation>Uso alto</translation>
    </message>
    <message>
        <source>Monthly cost by line: uncertain inputs at their P10, as stated, at P90</source>
        <translation>Coste mensual por línea: entradas inciertas en su P10, según lo indicado, en su P90</translation>
    </message>
    <message>
        <source>The bill by line with low, typical and high use.</source>
        <translation>La factura por línea con uso bajo, típico y alto.</translation>
    </message>
    <message>
        <source>The bill of the choice</source>
        <translation>La factura de la elección</translation>
    </message>
    <message>
        <source>The total holds the lines above and nothing else. What it assumes is listed in %1.</source>
        <translation>El total contiene las líneas anteriores y nada más. Los supuestos en que se basa figuran en la %1.</translation>
    </message>
    <message>
        <source>%1 cases were drawn from the ranges that the scenario states, or from the usual ones where it states none. The monthly cost is at most %2 in one of ten cases, %3 in half of them and %4 in nine of ten; the mean is %5.</source>
        <translation>Se muestrearon %1 casos a partir de los rangos que indica el escenario o, donde no indica ninguno, de los habituales. El coste mensual es como máximo de %2 en uno de cada diez casos, %3 en la mitad y %4 en nueve de cada diez; la media es %5.</translation>
    </message>
    <message>
        <source>It stays within the budget of %1 in %2 of the cases (95 % confidence: %3 to %4).</source>
        <translation>Se mantiene dentro del presupuesto de %1 en el %2 de los casos (95 % de confianza: %3 a %4).</translation>
    </message>
    <message>
        <source>Range (P10 to P90)</source>
        <translation>Rango (P10 a P90)</translation>
    </message>
    <message>
        <source>Cost at its P10</source>
        <translation>Coste en su P10</translation>
    </message>
    <message>
        <source>Cost at its P90</source>
        <translation>Coste en su P90</translation>
    </message>
    <message>
        <source>Range is</source>
        <translation>El rango es</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>How sure the cost is</source>
        <translation>Certeza del coste</translation>
    </message>
    <message>
        <source>How often each monthly cost comes out; P10, P50, P90 and the budget.</source>
        <translation>Con qué frecuencia resulta cada coste mensual; P10, P50, P90 y el presupuesto.</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>Qué mueve el coste</translation>
    </message>
    <message>
        <source>The monthly cost while one input goes from its P10 to its P90, all others at their median; the dashed line is the median case.</source>
        <translation>El coste mensual mientras una entrada va de su P10 a su P90, con las demás en su mediana; la línea discontinua es el caso mediano.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Technology stack selection</source>
        <translation>Selección de la pila tecnológica</translation>
    </message>
    <message>
        <source>One row a decision. Packages are those that the guide lists for what was chosen.</source>
        <translation>Una fila por decisión. Los paquetes son los que la guía enumera para lo elegido.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Packages to install: %1.</source>
        <translation>Paquetes que instalar: %1.</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utilidad</translation>
    </message>
    <message>
        <source>sensitivity point</source>
        <translation>punto de sensibilidad</translation>
    </message>
    <message>
        <source>trade-off point</source>
        <translation>punto de compromiso</translation>
    </message>
    <message>
        <source>importance, difficulty: H high, M medium, L low</source>
        <translation>importancia, dificultad: H alta, M media, L baja</translation>
    </message>
    <message>
        <source>10: several instances</source>
        <translation>10: varias instancias</translation>
    </message>
    <message>
        <source>100: Kubernetes</source>
        <translation>100: Kubernetes</translation>
    </message>
    <message>
        <source>Requests in flight and replicas by month, growing by %1 % a month</source>
        <translation>Solicitudes en curso y réplicas por mes, con un crecimiento del %1 % al mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Wait of 95 of 100 requests at the peak, %1 at once a replica</source>
        <translation>Espera de 95 de cada 100 solicitudes en el pico, %1 a la vez por réplica</translation>
    </message>
    <message>
        <source>p95 wait</source>
        <translation>Espera p95</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>planificado: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Monthly cost against %1 (log axis), P10 to P90 shaded</source>
        <translation>Coste mensual según: %1 (eje logarítmico), P10 a P90 sombreado</translation>
    </message>
    <message>
        <source>Monthly cost against %1 (log axis)</source>
        <translation>Coste mensual según: %1 (eje logarítmico)</translation>
    </message>
    <message>
        <source>Monthly cost against %1, P10 to P90 shaded</source>
        <translation>Coste mensual según: %1, P10 a P90 sombreado</translation>
    </message>
    <message>
        <source>Monthly cost against %1</source>
        <translation>Coste mensual según: %1</translation>
    </message>
    <message>
        <source>%1 · break-even %2 to %3 in 8 of 10 cases</source>
        <translation>%1 · punto de equilibrio de %2 a %3 en 8 de cada 10 casos</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>presupuesto %1</translation>
    </message>
    <message>
        <source>%1 % chance to stay within the budget</source>
        <translation>%1 % de probabilidad de mantenerse dentro del presupuesto</translation>
    </message>
    <message>
        <source>%1 to %2 a month in 8 of 10 cases</source>
        <translation>De %1 a %2 al mes en 8 de cada 10 casos</translation>
    </message>
    <message>
        <source>How often each monthly cost comes out</source>
        <translation>Con qué frecuencia resulta cada coste mensual</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Parte de los casos</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>Below the median case</source>
        <translation>Por debajo del caso mediano</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <source>Nothing uncertain moves the cost</source>
        <translation>Nada incierto mueve el coste</translation>
    </message>
    <message>
        <source>%1 moves the cost most</source>
        <translation>%1 es lo que más mueve el coste</translation>
    </message>
    <message>
        <source>Monthly cost with each input from its P10 to its P90, the others at P50</source>
        <translation>Coste mensual con cada entrada de su P10 a su P90, las demás en P50</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figura %1. %2</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>capítulo %1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>sección %1</translation>
    </message>
    <message>
        <source>a part that this report leaves out</source>
        <translation>una parte que este informe omite</translation>
    </message>
    <message>
        <source>This report cites no sources.</source>
        <translation>Este informe no cita fuentes.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>as a picture</source>
        <translation>como imagen</translation>
    </message>
    <message>
        <source>%1, from defaults</source>
        <translation>%1, de valores predeterminados</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>open (%1 possible)</source>
        <translation>pendiente (%1 posibles)</translation>
    </message>
    <message>
        <source>open (%1)</source>
        <translation>pendiente (%1)</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>must be made of letters, digits, dots, _ and -, such as my-model-2</source>
        <translation>debe constar de letras, cifras, puntos, _ y -, como my-model-2</translation>
    </message>
    <message>
        <source>must be made of small letters, digits and _, such as peak_factor</source>
        <translation>debe constar de minúsculas, cifras y _, como peak_factor</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-25, or a month or year of one</source>
        <translation>debe ser una fecha como 2026-11-25, o el mes o el año de una</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-25</source>
        <translation>debe ser una fecha como 2026-11-25</translation>
    </message>
    <message>
        <source>must have the form %1</source>
        <translation>debe tener la forma %1</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be stated</source>
        <translation>debe indicarse</translation>
    </message>
    <message>
        <source>must have at most %1 characters; it has %2</source>
        <translation>debe tener como máximo %1 caracteres; tiene %2</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>debe ser mayor que %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>debe ser al menos %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>debe ser como máximo %1</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>must have at least one line</source>
        <translation>debe tener al menos una línea</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2</source>
        <translation>&quot;%1&quot; no es ninguno de: %2</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>debe ser una lista entre corchetes</translation>
    </message>
    <message>
        <source>must be members in curly brackets</source>
        <translation>deben ser miembros entre llaves</translation>
    </message>
    <message>
        <source>must have at least one entry</source>
        <translation>debe tener al menos una entrada</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>debe ser sí o no</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>debe ser uno de: %1</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>What-if kept as a scenario</source>
        <translation>Hipótesis conservada como escenario</translation>
    </message>
    <message>
        <source>What-if dropped</source>
        <translation>Hipótesis desechada</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Workshop on %1</source>
        <translation>Taller sobre %1</translation>
    </message>
    <message>
        <source>Scenario %1, %2, %3 to %4 UTC</source>
        <translation>Escenario %1, %2, %3 a %4 UTC</translation>
    </message>
    <message>
        <source>Scenario %1, %2, %3 UTC</source>
        <translation>Escenario %1, %2, %3 UTC</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>como al principio</translation>
    </message>
    <message>
        <source>this is no record of a workshop: &quot;format&quot; must be &quot;ogive-session&quot;</source>
        <translation>no es un registro de un taller: &quot;format&quot; debe ser &quot;ogive-session&quot;</translation>
    </message>
    <message>
        <source>this record needs a newer Ogive</source>
        <translation>este registro necesita un Ogive más reciente</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>la versión debe ser un número entero a partir de 1</translation>
    </message>
    <message>
        <source>there is no event of the kind &quot;%1&quot;</source>
        <translation>no existe ningún evento de la clase &quot;%1&quot;</translation>
    </message>
    <message>
        <source>an event stands before the first session</source>
        <translation>hay un evento antes de la primera sesión</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>supera el límite de %1 MB</translation>
    </message>
</context>
<context>
    <name>simulate</name>
    <message>
        <source>even samples must be %1 times a power of two</source>
        <translation>las muestras uniformes deben ser %1 veces una potencia de dos</translation>
    </message>
    <message>
        <source>expected at most %1 uncertain inputs</source>
        <translation>se esperaban como máximo %1 entradas inciertas</translation>
    </message>
    <message>
        <source>expected 1 to %1 results in all samples</source>
        <translation>se esperaban de 1 a %1 resultados en todas las muestras</translation>
    </message>
    <message>
        <source>the model gave no finite number for a sample</source>
        <translation>el modelo no dio un número finito para una muestra</translation>
    </message>
    <message>
        <source>expected 1 to %1 factors</source>
        <translation>se esperaban de 1 a %1 factores</translation>
    </message>
    <message>
        <source>the product of the factors is too large</source>
        <translation>el producto de los factores es demasiado grande</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>no hay muestras</translation>
    </message>
    <message>
        <source>expected one cost for each sample of each alternative</source>
        <translation>se esperaba un coste por cada muestra de cada alternativa</translation>
    </message>
    <message>
        <source>expected 1 to %1 numbers</source>
        <translation>se esperaban de 1 a %1 números</translation>
    </message>
    <message>
        <source>i must be at most %1</source>
        <translation>i debe ser como máximo %1</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>what is due is no day</source>
        <translation>el plazo no es un día</translation>
    </message>
    <message>
        <source>Type a day like 2027-03-31, or “in 2 weeks”</source>
        <translation>Escriba un día como 2027-03-31 o «en 2 semanas»</translation>
    </message>
</context>
<context>
    <name>starter</name>
    <message>
        <source>To fill in</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>Copy .env.example to .env, then:</source>
        <translation>Copie .env.example a .env y después complete:</translation>
    </message>
    <message>
        <source>stands there for %1 (source: %2, %3); look whether it still holds.</source>
        <translation>está ahí por %1 (fuente: %2, %3); compruebe si sigue vigente.</translation>
    </message>
    <message>
        <source>where your provider answers chat completions.</source>
        <translation>dónde responde su proveedor a chat completions.</translation>
    </message>
    <message>
        <source>your key; empty for a server of your own that asks for none.</source>
        <translation>su clave; vacía si es un servidor propio que no la pide.</translation>
    </message>
    <message>
        <source>the model&apos;s name; the design leaves it open.</source>
        <translation>el nombre del modelo; el diseño lo deja pendiente.</translation>
    </message>
    <message>
        <source>the model that was chosen, by its name in Ogive.</source>
        <translation>el modelo elegido, por su nombre en Ogive.</translation>
    </message>
    <message>
        <source>calls at a time, from the design; your provider&apos;s limits may be lower.</source>
        <translation>llamadas simultáneas, según el diseño; los límites de su proveedor pueden ser inferiores.</translation>
    </message>
    <message>
        <source>your prompts, one job a line as in jobs.example.jsonl.</source>
        <translation>sus prompts, un trabajo por línea como en jobs.example.jsonl.</translation>
    </message>
    <message>
        <source>how a prompt becomes an answer: add retrieval, tools and checks there.</source>
        <translation>cómo un prompt se convierte en respuesta: añada ahí recuperación, herramientas y comprobaciones.</translation>
    </message>
    <message>
        <source>To run</source>
        <translation>Para ejecutar</translation>
    </message>
    <message>
        <source>The worker needs Python 3.11 and no packages; requirements.txt lists those of what was chosen. Started again, it goes on where it stopped. Jobs that failed for good are in dead.jsonl with their reasons; mend them and start again.</source>
        <translation>El proceso de trabajo necesita Python 3.11 y ningún paquete; requirements.txt enumera los de lo elegido. Si se reinicia, continúa donde se detuvo. Los trabajos que fallaron definitivamente están en dead.jsonl con sus motivos; corríjalos y reinícielo.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>compose.yaml starts what was chosen on this machine alone. It is a beginning, not a production setup: no copies, no backups, no encryption on the way.</source>
        <translation>compose.yaml inicia lo elegido solo en esta máquina. Es un comienzo, no una configuración de producción: sin réplicas, sin copias de seguridad, sin cifrado en tránsito.</translation>
    </message>
    <message>
        <source>%1; look for a newer version (source: %2, %3).</source>
        <translation>%1; busque una versión más reciente (fuente: %2, %3).</translation>
    </message>
    <message>
        <source>Starter kit for %1</source>
        <translation>Kit de inicio para %1</translation>
    </message>
    <message>
        <source>Made for the scenario “%1”. Knowledge: %2 %3. A worker that runs a batch of prompts: a bounded number at a time, with retries and a list of what failed.</source>
        <translation>Creado para el escenario «%1». Conocimiento: %2 %3. Un proceso de trabajo que ejecuta un lote de prompts: un número limitado a la vez, con reintentos y una lista de lo que falló.</translation>
    </message>
    <message>
        <source>Packages of what was chosen in “%1”.</source>
        <translation>Paquetes de lo elegido en «%1».</translation>
    </message>
    <message>
        <source>Copy this file to .env and fill it in; never check .env in.</source>
        <translation>Copie este archivo a .env y complételo; no incluya nunca .env en el control de versiones.</translation>
    </message>
    <message>
        <source>Where %1 answers; see its documentation.</source>
        <translation>Dónde responde %1; consulte su documentación.</translation>
    </message>
    <message>
        <source>The name that the provider gives the model may differ.</source>
        <translation>El nombre que el proveedor da al modelo puede ser distinto.</translation>
    </message>
    <message>
        <source>Calls at a time, attempts for each, seconds that one may take.</source>
        <translation>Llamadas simultáneas, intentos de cada una, segundos que puede durar una.</translation>
    </message>
    <message>
        <source>For the containers.</source>
        <translation>Para los contenedores.</translation>
    </message>
    <message>
        <source>For a first machine: reachable from it alone, without copies or backups of the data.</source>
        <translation>Para una primera máquina: accesible solo desde ella, sin réplicas ni copias de seguridad de los datos.</translation>
    </message>
</context>
<context>
    <name>structurizr</name>
    <message>
        <source>Sends prompts to</source>
        <translation>Envía prompts a</translation>
    </message>
    <message>
        <source>Embeds texts with</source>
        <translation>Calcula embeddings con</translation>
    </message>
    <message>
        <source>Searches in</source>
        <translation>Busca en</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Escenario %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Comparison of options</source>
        <translation>Comparación de opciones</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coste mensual</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>derivado</translation>
    </message>
    <message>
        <source>derived from defaults</source>
        <translation>derivado de valores predeterminados</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Checks and practices</source>
        <translation>Comprobaciones y prácticas</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>not a finite number</source>
        <translation>no es un número finito</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 está fuera de %2 a %3</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 no es un número entero</translation>
    </message>
    <message>
        <source>%1 is none of the choices</source>
        <translation>%1 no es ninguna de las opciones posibles</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Use uno de: %1</translation>
    </message>
    <message>
        <source>unknown choice &quot;%1&quot;</source>
        <translation>elección desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text is longer than 2,000 bytes</source>
        <translation>el texto ocupa más de 2000 bytes</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>se esperaba un número entero</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>se esperaba un número</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>se esperaba true o false</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>se esperaba uno de: %1</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>se esperaba un texto</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>%1 options still possible</source>
        <translation>%1 opciones aún posibles</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <translation>%1 Sí</translation>
    </message>
    <message>
        <source>%1 No</source>
        <translation>%1 No</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>si no, %1</translation>
    </message>
    <message>
        <source>up to %1 %2</source>
        <translation>hasta %1: %2</translation>
    </message>
    <message>
        <source>under %1 %2</source>
        <translation>menos de %1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactamente %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 a menos de %2</translation>
    </message>
    <message>
        <source>more than %1 up to %2</source>
        <translation>más de %1 y hasta %2</translation>
    </message>
    <message>
        <source>more than %1 to under %2</source>
        <translation>más de %1 y menos de %2</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>ninguna entrada</translation>
    </message>
    <message>
        <source>any input</source>
        <translation>cualquier entrada</translation>
    </message>
    <message>
        <source>1 more case</source>
        <translation>1 caso más</translation>
    </message>
    <message>
        <source>%1 more cases</source>
        <translation>%1 casos más</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 nor %2</source>
        <translation>%1 ni %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 es menor que %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 es como máximo %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 es mayor que %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 es al menos %2</translation>
    </message>
    <message>
        <source>%1 of the chosen %2</source>
        <translation>%1 de lo elegido en «%2»</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>no (%1)</translation>
    </message>
    <message>
        <source>%1 is stated</source>
        <translation>se indica %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>Change the yellow cell: tokens, lines and total follow. The decisions stay as they are now; Ogive itself would decide anew.</source>
        <translation>Cambie la celda amarilla: los tokens, las líneas y el total se ajustan. Las decisiones quedan como están ahora; Ogive mismo volvería a decidir.</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Solicitudes al día</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>Días por mes</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Solicitudes al mes</translation>
    </message>
    <message>
        <source>Processors that the peak of one request a day keeps busy</source>
        <translation>Procesadores que mantiene ocupados el pico de una solicitud al día</translation>
    </message>
    <message>
        <source>Processors at least</source>
        <translation>Procesadores, mínimo</translation>
    </message>
    <message>
        <source>Price of a processor with its memory, a month</source>
        <translation>Precio de un procesador con su memoria, al mes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Tokens a request</source>
        <translation>Tokens por solicitud</translation>
    </message>
    <message>
        <source>Tokens a month</source>
        <translation>Tokens al mes</translation>
    </message>
    <message>
        <source>Price of 1M tokens, with retries, batches and savings</source>
        <translation>Precio de 1M de tokens, con reintentos, lotes y ahorros</translation>
    </message>
    <message>
        <source>US dollars a request</source>
        <translation>USD por solicitud</translation>
    </message>
    <message>
        <source>Fixed US dollars a month</source>
        <translation>USD fijos al mes</translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation>Dólares estadounidenses al mes</translation>
    </message>
    <message>
        <source>Ogive&apos;s estimate at the stated traffic</source>
        <translation>Estimación de Ogive con el tráfico indicado</translation>
    </message>
    <message>
        <source>How it follows the traffic</source>
        <translation>Cómo sigue el tráfico</translation>
    </message>
    <message>
        <source>Paid once, beside the total</source>
        <translation>Se paga una vez, aparte del total</translation>
    </message>
    <message>
        <source>Fixed: it does not change with the traffic</source>
        <translation>Fijo: no cambia con el tráfico</translation>
    </message>
    <message>
        <source>In proportion to the requests</source>
        <translation>En proporción a las solicitudes</translation>
    </message>
    <message>
        <source>In proportion to the requests, but never less than %1</source>
        <translation>En proporción a las solicitudes, pero nunca menos de %1</translation>
    </message>
    <message>
        <source>Whole processors for the busiest moment</source>
        <translation>Procesadores enteros para el momento de mayor carga</translation>
    </message>
    <message>
        <source>In steps: the amount of the stated traffic, which does not follow here</source>
        <translation>Por escalones: el importe del tráfico indicado, que aquí no se ajusta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Total al mes</translation>
    </message>
    <message>
        <source>not known: a line is not</source>
        <translation>no se conoce: falta una línea</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Por solicitud</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Bills of all providers</source>
        <translation>Facturas de todos los proveedores</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Árbol de utilidad</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
</context>
</TS>
