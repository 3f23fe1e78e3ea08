<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessibleCombo</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a list of choices and what is chosen</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>AnswerFiles</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 existe déjà et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1: the answers of %2 were read from %3 already.</source>
        <translation>%1 : les réponses de %2 ont déjà été lues dans %3.</translation>
    </message>
</context>
<context>
    <name>AssumptionLedger</name>
    <message>
        <source>stated</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>assumed to follow from others</source>
        <translation>supposé découler d’autres</translation>
    </message>
    <message>
        <source>follows from defaults</source>
        <translation>découle de valeurs par défaut</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (within its range)</source>
        <extracomment>where a decision flips; the value is so uncertain that it may lie beyond</extracomment>
        <translation>%1 (dans sa plage)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>where a decision flips, and how many times the value must grow or shrink</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <extracomment>the day by which an assumption was to be reviewed, and that this day is past</extracomment>
        <translation>%1 (en retard)</translation>
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
        <translation>GPU par réplica</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Cache KV</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Output tokens/s, ±35 %</source>
        <translation>Tokens/s en sortie, ±35 %</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD par mois</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Mean times of the stages in %1 steps, and what they come to, seconds</source>
        <translation>Temps moyens des étapes par pas de %1, et leur somme, en secondes</translation>
    </message>
    <message>
        <source>Mean times of the stages, and what they come to, seconds</source>
        <translation>Temps moyens des étapes, et leur somme, en secondes</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>from mean to p95</source>
        <translation>de la moyenne au p95</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
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
        <translation>p95 maximal</translation>
    </message>
    <message>
        <source>First output</source>
        <translation>Première sortie</translation>
    </message>
    <message>
        <source>Full answer</source>
        <translation>Réponse complète</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>Memory of one replica, %1 sequences of %2 tokens, in %3</source>
        <translation>Mémoire d’un réplica, %1 séquences de %2 tokens, en %3</translation>
    </message>
    <message>
        <source>by the rule of %1</source>
        <translation>selon la règle de %1</translation>
    </message>
    <message>
        <source>by the general rule</source>
        <translation>selon la règle générale</translation>
    </message>
    <message>
        <source>Memory of one copy by compression, %1, in %2</source>
        <translation>Mémoire d’une copie selon la compression, %1, en %2</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Links and overhead</source>
        <translation>Liens et surcoût</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>Selon %1 : %2</translation>
    </message>
    <message>
        <source>most by any rule</source>
        <translation>maximum, toutes règles</translation>
    </message>
    <message>
        <source>least</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>grows without end</source>
        <translation>croît sans fin</translation>
    </message>
    <message>
        <source>Requests in flight against requests per second, answers of %1</source>
        <translation>Requêtes en cours selon les requêtes par seconde, réponses de %1</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pointe</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Requêtes/s</translation>
    </message>
    <message>
        <source>× time of an answer</source>
        <translation>× durée d’une réponse</translation>
    </message>
    <message>
        <source>= in flight</source>
        <translation>= en cours</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pointe</translation>
    </message>
    <message>
        <source>Several instances from</source>
        <translation>Plusieurs instances dès</translation>
    </message>
    <message>
        <source>Kubernetes from</source>
        <translation>Kubernetes dès</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>p95 wait</source>
        <translation>Attente p95</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Requests/day</source>
        <translation>Requêtes/jour</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 passe à %2</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>%1, rank %2</source>
        <extracomment>a score and the place in the ranking</extracomment>
        <translation>%1, rang %2</translation>
    </message>
    <message>
        <source>By the weights beside the table</source>
        <translation>Selon les pondérations à côté du tableau</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>« %1 » est inconnu</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>First in … of weightings</source>
        <translation>Premier, toutes pondérations</translation>
    </message>
    <message>
        <source>How stable the ranking is: the share of random weights that put it first</source>
        <translation>Stabilité du classement : part des pondérations aléatoires qui placent l’option en tête</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>Depuis : %1</translation>
    </message>
    <message>
        <source>Not known: no source says.</source>
        <translation>Inconnu : aucune source ne le dit.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>Faits plus récents</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglé</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>encore possible</translation>
    </message>
    <message>
        <source>never reached by these rules</source>
        <translation>jamais atteint par ces règles</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>At its P10</source>
        <translation>À son P10</translation>
    </message>
    <message>
        <source>At its P90</source>
        <translation>À son P90</translation>
    </message>
    <message>
        <source>Share of variance</source>
        <translation>Part de variance</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>US dollar</source>
        <translation>Dollar américain</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Dollar australien</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Réal brésilien</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Dollar canadien</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Franc suisse</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Yuan chinois</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Couronne tchèque</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Couronne danoise</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Livre sterling</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>Dollar de Hong Kong</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>Forint hongrois</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <translation>Roupie indonésienne</translation>
    </message>
    <message>
        <source>Israeli shekel</source>
        <translation>Shekel israélien</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Roupie indienne</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Yen japonais</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>Won sud-coréen</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Peso mexicain</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Couronne norvégienne</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>Dollar néo-zélandais</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Zloty polonais</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Couronne suédoise</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Dollar de Singapour</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Livre turque</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Rand sud-africain</translation>
    </message>
</context>
<context>
    <name>DecisionContent</name>
    <message>
        <source>%1 possible</source>
        <translation>%1 possibles</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1 : identique</translation>
    </message>
    <message>
        <source>%1 costs the same</source>
        <translation>%1 coûte autant</translation>
    </message>
    <message>
        <source>%1: +%2</source>
        <translation>%1 : +%2</translation>
    </message>
    <message>
        <source>%1 costs %2 a month more</source>
        <translation>%1 coûte %2 de plus par mois</translation>
    </message>
    <message>
        <source>%1: −%2</source>
        <translation>%1 : −%2</translation>
    </message>
    <message>
        <source>%1 costs %2 a month less</source>
        <translation>%1 coûte %2 de moins par mois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>rules say %1</source>
        <translation>règles : %1</translation>
    </message>
    <message>
        <source>rules leave it open</source>
        <translation>les règles laissent ouvert</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était : %1</translation>
    </message>
    <message>
        <source>Does not arise with these requirements (%1).</source>
        <translation>Sans objet avec ces exigences (%1).</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>depends on the provider</source>
        <translation>dépend du fournisseur</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 par requête</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 · %2 % in budget</source>
        <translation>%1 · %2 % dans le budget</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>dérogation</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
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
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5</source>
        <extracomment>two requirements with their values, and the outcome there</extracomment>
        <translation>%1 %2, %3 %4 : %5</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>Processors: %1</source>
        <translation>Processeurs : %1</translation>
    </message>
    <message>
        <source>Font: %1, %2 px</source>
        <translation>Police : %1, %2 px</translation>
    </message>
    <message>
        <source>Screen: %1 × %2, scale %3, window %4 × %5</source>
        <translation>Écran : %1 × %2, échelle %3, fenêtre %4 × %5</translation>
    </message>
    <message>
        <source>Theme: %1, as the system</source>
        <translation>Thème : %1, comme le système</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thème : %1</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Taille du texte : %1 %</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>Devise : %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>Knowledge: %1, edition %2, %3 fields, %4 decisions, %5 models, hash %6</source>
        <translation>Base de connaissances : %1, édition %2, %3 champs, %4 décisions, %5 modèles, empreinte %6</translation>
    </message>
    <message>
        <source>Knowledge folder: none</source>
        <translation>Dossier de connaissances : aucun</translation>
    </message>
    <message>
        <source>Knowledge folder: %1, %2 files</source>
        <translation>Dossier de connaissances : %1, %2 fichiers</translation>
    </message>
    <message>
        <source>Scenarios: %1, steps that can be undone: %2</source>
        <translation>Scénarios : %1, étapes annulables : %2</translation>
    </message>
    <message>
        <source>Memory: %1, at most %2</source>
        <translation>Mémoire : %1, au plus %2</translation>
    </message>
    <message>
        <source>Evaluating the scenario: %1</source>
        <translation>Évaluation du scénario : %1</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>Changes %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>%1 would be %2</source>
        <extracomment>a decision, and what somebody&apos;s answers make of it</extracomment>
        <translation>%1 donnerait %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an answer, and who gave it
----------
a decision, and what it becomes</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not known to %1</source>
        <translation>Inconnu de %1</translation>
    </message>
    <message>
        <source>%1: open, or does not arise</source>
        <translation>%1 : ouvert, ou sans objet</translation>
    </message>
    <message>
        <source>By all answers of %1: %2 becomes %3</source>
        <extracomment>who answered, a decision, and what it becomes</extracomment>
        <translation>Selon toutes les réponses de %1 : %2 passe à %3</translation>
    </message>
    <message>
        <source>Nobody disagrees.</source>
        <translation>Personne n’est en désaccord.</translation>
    </message>
    <message>
        <source>The one disagreement makes no difference to any decision.</source>
        <translation>Le seul désaccord ne change aucune décision.</translation>
    </message>
    <message>
        <source>None of %1 disagreements makes a difference to any decision.</source>
        <translation>Aucun des %1 désaccords ne change une décision.</translation>
    </message>
    <message>
        <source>The one disagreement changes an outcome.</source>
        <translation>Le seul désaccord change un résultat.</translation>
    </message>
    <message>
        <source>1 of %1 disagreements changes an outcome.</source>
        <translation>1 désaccord sur %1 change un résultat.</translation>
    </message>
    <message>
        <source>%1 of %2 disagreements change an outcome.</source>
        <translation>%1 désaccords sur %2 changent un résultat.</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Amounts in %1: 1 USD = %2 %1</source>
        <translation>Montants en %1 : 1 USD = %2 %1</translation>
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
        <translation>Entrées</translation>
    </message>
    <message>
        <source>%1, rule %2</source>
        <translation>%1, règle %2</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Ligne %1 du fichier</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Derive it again</source>
        <translation>Dériver à nouveau</translation>
    </message>
    <message>
        <source>State this value</source>
        <translation>Indiquer la valeur</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset to default (%1)</source>
        <translation>Revenir au défaut (%1)</translation>
    </message>
    <message>
        <source>Set to “not known”</source>
        <translation>Mettre à « inconnu »</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <extracomment>the name of a scenario and the value of a requirement there</extracomment>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>What does this field decide?</source>
        <translation>Que décide ce champ ?</translation>
    </message>
    <message>
        <source>Edit assumption…</source>
        <translation>Modifier l’hypothèse…</translation>
    </message>
    <message>
        <source>State assumption…</source>
        <translation>Poser une hypothèse…</translation>
    </message>
    <message>
        <source>Remove assumption</source>
        <translation>Supprimer l’hypothèse</translation>
    </message>
    <message>
        <source>Give a range…</source>
        <translation>Donner une plage…</translation>
    </message>
</context>
<context>
    <name>FieldRemarks</name>
    <message>
        <source>0 is possible, but hardly meant.</source>
        <translation>0 est possible, mais sans doute pas voulu.</translation>
    </message>
    <message>
        <source>Plan with %1</source>
        <translation>Prévoir %1</translation>
    </message>
    <message>
        <source>So long a full answer is estimated to take on average. Requests in flight follow from it.</source>
        <translation>C’est la durée moyenne estimée d’une réponse complète. Les requêtes en cours en découlent.</translation>
    </message>
</context>
<context>
    <name>FieldRole</name>
    <message>
        <source>%1: does not arise now</source>
        <translation>%1 : sans objet pour l’instant</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1: %2, asked now</source>
        <extracomment>a decision and what it is now</extracomment>
        <translation>%1 : %2, demandé maintenant</translation>
    </message>
    <message>
        <source>%1: %2, not asked on this path</source>
        <translation>%1 : %2, non demandé sur ce chemin</translation>
    </message>
    <message>
        <source>no value of it alone changes that</source>
        <translation>aucune de ses valeurs ne change cela à elle seule</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <extracomment>titles, and how many more there are</extracomment>
        <translation>%1 ; et %2 de plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what reads a field, and how many: &quot;Checks: 3&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What a month costs</source>
        <translation>Le coût d’un mois</translation>
    </message>
    <message>
        <source>What is needed to run</source>
        <translation>Ce qu’il faut pour l’exploiter</translation>
    </message>
    <message>
        <source>%1, which follows from it</source>
        <translation>%1, qui en découle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Mesures de sécurité</translation>
    </message>
    <message>
        <source>Tasks of the roadmap</source>
        <translation>Tâches de la feuille de route</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1 or any other text</source>
        <translation>%1 ou tout autre texte</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>Unité : %1.</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>Valeurs : %1.</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>the last of several classes of a number: &quot;Small below 1M, then Large&quot;</extracomment>
        <translation>puis %1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 sous %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and the classes of its values: &quot;Vectors: Small below 1M, then Large&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>stated, instead of %1</source>
        <translation>indiqué, au lieu de %1</translation>
    </message>
    <message>
        <source>= %1, %2</source>
        <translation>= %1, %2</translation>
    </message>
    <message>
        <source>= %1, from defaults</source>
        <translation>= %1, valeurs par défaut</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unité : %1</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valeurs : %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Défaut : %1</translation>
    </message>
    <message>
        <source>No decision reads it.</source>
        <translation>Aucune décision ne le lit.</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Lu par : %1</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>It is open in another window of Ogive.</source>
        <translation>Il est ouvert dans une autre fenêtre d’Ogive.</translation>
    </message>
    <message>
        <source>It has been open in another window of Ogive since %1 (process %2).</source>
        <extracomment>a time, and the number of a process</extracomment>
        <translation>Ouvert dans une autre fenêtre d’Ogive depuis %1 (processus %2).</translation>
    </message>
    <message>
        <source>It has been open in a window of Ogive on %2 since %1.</source>
        <extracomment>a time, and the name of a computer</extracomment>
        <translation>Ouvert dans une fenêtre d’Ogive sur %2 depuis %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de « %1 » ?</translation>
    </message>
    <message>
        <source>Without saving, what was changed since the last save is lost.</source>
        <translation>Sans enregistrement, les modifications faites depuis la dernière fois sont perdues.</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Ouvert ailleurs</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere</source>
        <translation>« %1 » est ouvert ailleurs</translation>
    </message>
    <message>
        <source>A copy is a new design, to be saved under another name. If both windows edit the file itself, the one that saves later is asked before it replaces what the other one saved.</source>
        <translation>Une copie est une nouvelle conception, à enregistrer sous un autre nom. Si les deux fenêtres modifient le fichier lui-même, celle qui enregistre en dernier est interrogée avant de remplacer ce que l’autre a enregistré.</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>Ouvrir une &amp;copie</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>Ouvrir &amp;malgré tout</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened</source>
        <translation>« %1 » a été modifié par un autre programme depuis son ouverture</translation>
    </message>
    <message>
        <source>Overwriting replaces what the other program wrote.</source>
        <translation>Écraser remplace ce que l’autre programme a écrit.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>É&amp;craser</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>  %1, %2: %3</source>
        <translation>  %1, %2 : %3</translation>
    </message>
    <message>
        <source>- **%1**, %2: %3</source>
        <translation>- **%1**, %2 : %3</translation>
    </message>
</context>
<context>
    <name>FlipText</name>
    <message>
        <source>open, or not asked</source>
        <translation>ouvert, ou non demandé</translation>
    </message>
    <message>
        <source>From %1: %2 becomes %3</source>
        <extracomment>a value of a field, a decision, what it becomes: &quot;From 100 001 /day: Architecture becomes Microservices&quot;</extracomment>
        <translation>Dès %1 : %2 passe à %3</translation>
    </message>
    <message>
        <source>Below %1: %2 becomes %3</source>
        <translation>Sous %1 : %2 passe à %3</translation>
    </message>
    <message>
        <source>With %1: %2 becomes %3</source>
        <translation>Avec %1 : %2 passe à %3</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <extracomment>a value of a field, and what a decision becomes: &quot;from 100 001 /day: Microservices&quot;</extracomment>
        <translation>dès %1 : %2</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>sous %1 : %2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>avec %1 : %2</translation>
    </message>
    <message>
        <source>%1 → %2 from %3</source>
        <extracomment>a decision, what it becomes, and a value of a field: &quot;Architecture → Microservices from 100 001 /day&quot;</extracomment>
        <translation>%1 → %2 dès %3</translation>
    </message>
    <message>
        <source>%1 → %2 below %3</source>
        <translation>%1 → %2 sous %3</translation>
    </message>
    <message>
        <source>%1 → %2 with %3</source>
        <translation>%1 → %2 avec %3</translation>
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
        <translation>Charge de travail : %1, de %2 à %3 jours</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Working days %1 to %2</source>
        <translation>Jours ouvrés %1 à %2</translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation>Sur le chemin critique</translation>
    </message>
    <message>
        <source>May slip by %1</source>
        <translation>Peut glisser de %1</translation>
    </message>
    <message>
        <source>Added slack: %1</source>
        <translation>Marge ajoutée : %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après : %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Qui : %1</translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Fait quand : %1</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Left out on purpose; Delete takes it up again</source>
        <translation>Omise volontairement ; Suppr la réintègre</translation>
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
        <translation>omise</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propre</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1, as of %2</source>
        <extracomment>Where a record is from, and its date</extracomment>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <source>What Ogive decides by, as its knowledge has it: %1, edition %2.</source>
        <translation>Ce sur quoi Ogive décide, selon sa base de connaissances : %1, édition %2.</translation>
    </message>
    <message>
        <source>Each decision has a chapter: its question, what it looks at, every option with what speaks for and against it, and the rules of each rule set in words.</source>
        <translation>Chaque décision a un chapitre : sa question, ce qu’elle examine, chaque option avec ses pour et ses contre, et les règles de chaque jeu en toutes lettres.</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Jeux de règles</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Where it applies: %1</source>
        <translation>Où elle s’applique : %1</translation>
    </message>
    <message>
        <source>A part of %1.</source>
        <translation>Une partie de %1.</translation>
    </message>
    <message>
        <source>It arises where %1.</source>
        <translation>Elle se pose quand %1.</translation>
    </message>
    <message>
        <source>It looks at: %1.</source>
        <translation>Elle examine : %1.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Named for: %1</source>
        <translation>Nommée pour : %1</translation>
    </message>
    <message>
        <source>Ruled out where %1: %2</source>
        <translation>Écartée quand %1 : %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>Faits plus récents</translation>
    </message>
    <message>
        <source>Yes, if %1</source>
        <translation>Oui, si %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what has to change, and what it does to the bill: &quot;$1,240 less a month&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>tells the options apart best</source>
        <translation>distingue le mieux les options</translation>
    </message>
    <message>
        <source>Whatever it is, it can&apos;t change this decision now: %1.</source>
        <translation>Quelle que soit sa valeur, elle ne peut plus changer cette décision : %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an option and its score</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dominated: another is as good by every criterion</source>
        <translation>dominée : une autre est aussi bonne sur chaque critère</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 Not known yet.</source>
        <translation>%1 Pas encore connu.</translation>
    </message>
</context>
<context>
    <name>KnowledgeChanges</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <extracomment>a decision, what it was, what it is now, and the scenario</extracomment>
        <translation>%1 : %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, prices as of %3</source>
        <translation>%1 %2, prix au %3</translation>
    </message>
    <message>
        <source>This design was saved with other knowledge (%1). No decision changes.</source>
        <translation>Cette conception a été enregistrée avec une autre base de connaissances (%1). Aucune décision ne change.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>This design was saved with other knowledge (%1). With the present one these decisions change, and the file stays as it is until you save:
%2</source>
        <translation>Cette conception a été enregistrée avec une autre base de connaissances (%1). Avec l’actuelle, ces décisions changent, et le fichier reste tel quel jusqu’à ce que vous enregistriez :
%2</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrée en cache</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Écriture cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Batch input</source>
        <translation>Entrée par lots</translation>
    </message>
    <message>
        <source>Batch output</source>
        <translation>Sortie par lots</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>%1, prompts from %2 tokens</source>
        <translation>%1, prompts dès %2 tokens</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>OtherValue</name>
    <message>
        <source>no range of its own</source>
        <translation>pas de plage propre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a scenario, and the value of a requirement there</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It follows from other requirements: take over the one that it comes from</source>
        <translation>Elle découle d’autres exigences : reprenez celle dont elle provient</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>The design this report was made from</source>
        <translation>La conception d’où vient ce rapport</translation>
    </message>
    <message>
        <source>%1 · the design file is attached to this PDF</source>
        <translation>%1 · le fichier de conception est joint à ce PDF</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Figure %1.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Tableau %1.</translation>
    </message>
</context>
<context>
    <name>PreviewAccessibility</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message>
        <source>P10 %1 to P90 %2</source>
        <extracomment>the values that a tenth and nine tenths of the cases lie below, the second with its unit</extracomment>
        <translation>P10 %1 à P90 %2</translation>
    </message>
    <message>
        <source>%1 to %2, most likely %3</source>
        <extracomment>the least, the greatest with its unit, and the most likely value</extracomment>
        <translation>%1 à %2, plus probable %3</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Excluded: %1</source>
        <translation>Exclu : %1</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Écarté : %1</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>Non classé : %1</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>« %1 » est inconnu</translation>
    </message>
</context>
<context>
    <name>RecoveryOffers</name>
    <message>
        <source>It was never saved.</source>
        <translation>Jamais enregistrée.</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Son fichier a disparu.</translation>
    </message>
    <message>
        <source>Its file was changed since.</source>
        <translation>Son fichier a été modifié depuis.</translation>
    </message>
    <message>
        <source>“%1” had changes that were not saved when Ogive ended (%2).</source>
        <extracomment>a design and a time</extracomment>
        <translation>« %1 » avait des modifications non enregistrées à la fin d’Ogive (%2).</translation>
    </message>
    <message>
        <source>“%1” had changes that were not saved when Ogive ended (%2). %3</source>
        <extracomment>a design, a time, and a sentence about its file</extracomment>
        <translation>« %1 » avait des modifications non enregistrées à la fin d’Ogive (%2). %3</translation>
    </message>
</context>
<context>
    <name>RoadmapFiles</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Mermaid gantt (*.mmd)</source>
        <translation>Gantt Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save roadmap</source>
        <translation>Enregistrer la feuille de route</translation>
    </message>
    <message>
        <source>The roadmap could not be written to %1. Choose a folder you may write to.</source>
        <translation>La feuille de route n’a pas pu être écrite dans %1. Choisissez un dossier où vous pouvez écrire.</translation>
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
        <translation>Tous les scénarios coûtent autant : %1 par mois</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month</source>
        <translation>%1 coûte le plus : %2 par mois</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month, hardly more than %3</source>
        <translation>%1 coûte le plus : %2 par mois, à peine plus que %3</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month, %3 times as much as %4</source>
        <translation>%1 coûte le plus : %2 par mois, %3 fois autant que %4</translation>
    </message>
    <message>
        <source>Monthly cost by line, typical use</source>
        <translation>Coût mensuel par ligne, usage typique</translation>
    </message>
</context>
<context>
    <name>ScenarioCopy</name>
    <message>
        <source>Copy %1 from %2 to the others</source>
        <extracomment>what is copied, and the names of scenarios</extracomment>
        <translation>Copier %1 de %2 vers les autres</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>Copier %1 de %2 vers %3</translation>
    </message>
</context>
<context>
    <name>ScenarioEdits</name>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>What-if %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>the name of a scenario</extracomment>
        <translation>%1, copie</translation>
    </message>
</context>
<context>
    <name>ScenarioHead</name>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparé à</translation>
    </message>
</context>
<context>
    <name>ShownFinding</name>
    <message>
        <source>Not as approved</source>
        <translation>Pas comme approuvé</translation>
    </message>
</context>
<context>
    <name>ShownMoney</name>
    <message>
        <source>%1, amounts in %2</source>
        <translation>%1, montants en %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
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
        <translation>change aussi %1</translation>
    </message>
</context>
<context>
    <name>TreeContent</name>
    <message>
        <source>never reached</source>
        <translation>jamais atteint</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>encore possible</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <extracomment>%1 is one or several requirements</extracomment>
        <translation>%1 : pas encore connu</translation>
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
        <translation>Sans réponse : %1. Le chemin s’arrête ici.</translation>
    </message>
    <message>
        <source>Never reached: no requirements lead to this question.</source>
        <translation>Jamais atteint : aucune exigence ne mène à cette question.</translation>
    </message>
    <message>
        <source>Not asked with these requirements.</source>
        <translation>Non demandé avec ces exigences.</translation>
    </message>
    <message>
        <source>Answer yes, because %1. On the path taken.</source>
        <translation>Réponse oui, car %1. Sur le chemin pris.</translation>
    </message>
    <message>
        <source>Answer no, because %1. On the path taken.</source>
        <translation>Réponse non, car %1. Sur le chemin pris.</translation>
    </message>
    <message>
        <source>Recommended: the path taken ends here. %1</source>
        <translation>Recommandé : le chemin pris s’arrête ici. %1</translation>
    </message>
    <message>
        <source>Your own choice, against the recommendation.</source>
        <translation>Votre propre choix, contre la recommandation.</translation>
    </message>
    <message>
        <source>Never reached: no requirements lead to this outcome here.</source>
        <translation>Jamais atteint : aucune exigence ne mène ici à ce résultat.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One change away: %1.</source>
        <translation>À un changement : %1.</translation>
    </message>
    <message>
        <source>Outcome, still possible while a value is not known.</source>
        <translation>Résultat, encore possible tant qu’une valeur est inconnue.</translation>
    </message>
    <message>
        <source>Outcome, not reached with these requirements.</source>
        <translation>Résultat, non atteint avec ces exigences.</translation>
    </message>
    <message>
        <source>Your own choice. No rule leads to this option.</source>
        <translation>Votre propre choix. Aucune règle ne mène à cette option.</translation>
    </message>
    <message>
        <source>No rule leads to this option.</source>
        <translation>Aucune règle ne mène à cette option.</translation>
    </message>
</context>
<context>
    <name>TreeGeometry</name>
    <message>
        <source>1 change away:</source>
        <translation>À 1 changement :</translation>
    </message>
</context>
<context>
    <name>TreePicture</name>
    <message>
        <source>1 change away: %1</source>
        <translation>À 1 changement : %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>jamais atteint</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose a folder you may write to.</source>
        <translation>L’image n’a pas pu être écrite dans %1. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
</context>
<context>
    <name>WorkshopRecord</name>
    <message>
        <source>None</source>
        <extracomment>nothing is chosen</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Discuter</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>The room has not voted. During the presentation V counts hands; here “Add” notes them.</source>
        <translation>Le groupe n’a pas voté. Pendant la présentation, V compte les mains ; ici, « Ajouter » les note.</translation>
    </message>
    <message>
        <source>Counted by fist-of-five, hands with 0 to 5 fingers: %1. A number that is changed here drops them.</source>
        <translation>Compté à cinq doigts, mains de 0 à 5 doigts : %1. Changer un nombre ici les efface.</translation>
    </message>
    <message>
        <source>Count at least one hand.</source>
        <translation>Comptez au moins une main.</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>Dots of an option</source>
        <translation>Gommettes d’une option</translation>
    </message>
    <message>
        <source>No dots were given. The presentation counts them by option; here “Add” notes them.</source>
        <translation>Aucune gommette n’a été donnée. La présentation les compte par option ; ici, « Ajouter » les note.</translation>
    </message>
    <message>
        <source>Give at least one dot.</source>
        <translation>Donnez au moins une gommette.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <extracomment>a field of a form</extracomment>
        <translation>« %1 » ne doit pas être vide.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>No question is open. During the presentation O asks one; here “Add” does.</source>
        <translation>Aucune question n’est ouverte. Pendant la présentation, O en pose une ; ici, « Ajouter » le fait.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Open until it has one</source>
        <translation>Ouverte tant qu’elle n’en a pas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>Qui se renseigne</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Nothing is to be done yet. “Add” notes what follows from the workshop.</source>
        <translation>Rien n’est encore à faire. « Ajouter » note ce qui découle de l’atelier.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No notes yet. During the presentation N writes one; here “Add” does.</source>
        <translation>Pas encore de notes. Pendant la présentation, N en écrit une ; ici, « Ajouter » le fait.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Votes by name</source>
        <translation>Votes nominatifs</translation>
    </message>
    <message>
        <source>Vote by name</source>
        <translation>Vote nominatif</translation>
    </message>
    <message>
        <source>Nobody voted by name. “Add” notes what somebody said of a decision.</source>
        <translation>Personne n’a voté nominativement. « Ajouter » note ce que quelqu’un a dit d’une décision.</translation>
    </message>
    <message>
        <source>agree, discuss or against</source>
        <translation>d’accord, discuter ou contre</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>WorkshopReplay</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>What-if kept</source>
        <translation>Variante conservée</translation>
    </message>
    <message>
        <source>What-if dropped</source>
        <translation>Variante abandonnée</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>a decision that the knowledge no longer has</source>
        <translation>une décision que la base de connaissances n’a plus</translation>
    </message>
    <message>
        <source>%1 · %2 · 1 event</source>
        <translation>%1 · %2 · 1 événement</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 events</source>
        <extracomment>when a session began, a scenario, and how much happened</extracomment>
        <translation>%1 · %2 · %3 événements</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 passe à %2</translation>
    </message>
    <message>
        <source>did not arise</source>
        <translation>sans objet</translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>open</source>
        <extracomment>what a decision comes to while more than one outcome is possible</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>an option that the knowledge no longer has</source>
        <translation>une option que la base de connaissances n’a plus</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>several names, and the last one</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sans heure</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>1 price older than %1 days</source>
        <translation>1 prix de plus de %1 jours</translation>
    </message>
    <message>
        <source>%1 prices older than %2 days</source>
        <translation>%1 prix de plus de %2 jours</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>il n’y a pas d’exigence &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file may be of another design, or of other knowledge</source>
        <translation>Le fichier vient peut-être d’une autre conception, ou d’une autre base de connaissances</translation>
    </message>
    <message>
        <source>an answer is a number, a text, true or false</source>
        <translation>une réponse est un nombre, un texte, true ou false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation>deux réponses pour &quot;%1&quot;</translation>
    </message>
    <message>
        <source>this is no file of answers: &quot;format&quot; must be &quot;ogive-answers&quot;</source>
        <translation>ce n’est pas un fichier de réponses : &quot;format&quot; doit valoir &quot;ogive-answers&quot;</translation>
    </message>
    <message>
        <source>this file of answers needs a newer Ogive</source>
        <translation>ce fichier de réponses demande un Ogive plus récent</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>la version doit être un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>the answers have no name</source>
        <translation>les réponses n’ont pas de nom</translation>
    </message>
    <message>
        <source>Write the participant&apos;s name behind &quot;by&quot;</source>
        <translation>Écrivez le nom du participant après &quot;by&quot;</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>there is not enough memory for this</source>
        <translation>il n’y a pas assez de mémoire pour cela</translation>
    </message>
    <message>
        <source>there is no display to open the workbench on</source>
        <translation>il n’y a pas d’écran où ouvrir l’atelier</translation>
    </message>
    <message>
        <source>Use a command such as export or screenshot; see ogive --help</source>
        <translation>Utilisez une commande comme export ou screenshot ; voir ogive --help</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>name the knowledge folder with --into, or say --dry-run</source>
        <translation>nommez le dossier de connaissances avec --into, ou indiquez --dry-run</translation>
    </message>
    <message>
        <source>name a design, or requirement sets with --batch</source>
        <translation>nommez une conception, ou des jeux d’exigences avec --batch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no window size</source>
        <translation>&quot;%1&quot; n’est pas une taille de fenêtre</translation>
    </message>
    <message>
        <source>Give width and height from 320 to 8192, such as 1440x900</source>
        <translation>Donnez une largeur et une hauteur de 320 à 8192, comme 1440x900</translation>
    </message>
    <message>
        <source>Ogive does not speak &quot;%1&quot;</source>
        <translation>Ogive ne parle pas &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no view &quot;%1&quot;</source>
        <translation>il n’y a pas de vue &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: overview, decision:ID, decision:ID:map, decision:ID:rules, compare:ID, cost, capacity, scenarios, controls, roadmap, report, present:N, present:PAGE, knowledge, knowledge:SECTION</source>
        <translation>Il y a : overview, decision:ID, decision:ID:map, decision:ID:rules, compare:ID, cost, capacity, scenarios, controls, roadmap, report, present:N, present:PAGE, knowledge, knowledge:SECTION</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded</source>
        <translation>l’image ne peut pas être encodée</translation>
    </message>
    <message>
        <source>standard output can&apos;t be written</source>
        <translation>impossible d’écrire sur la sortie standard</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>dépasse la limite de %1 MB</translation>
    </message>
    <message>
        <source>the design was made by a newer Ogive (version %1 of the format)</source>
        <translation>la conception a été faite par un Ogive plus récent (version %1 du format)</translation>
    </message>
    <message>
        <source>Update Ogive; the workbench opens it to look at</source>
        <translation>Mettez Ogive à jour ; l’atelier l’ouvre en lecture seule</translation>
    </message>
    <message>
        <source>the design has no scenario &quot;%1&quot;</source>
        <translation>la conception n’a pas de scénario &quot;%1&quot;</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>Elle a : %1</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>il n’y a pas de jeu de règles &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a : %1</translation>
    </message>
    <message>
        <source>there is no kind of record &quot;%1&quot;</source>
        <translation>il n’y a pas de type de fiche &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>il n’y a pas de %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>See: ogive knowledge list %1</source>
        <translation>Voir : ogive knowledge list %1</translation>
    </message>
    <message>
        <source>standard input can be either the tables or the batch</source>
        <translation>l’entrée standard fournit soit les tables, soit le lot</translation>
    </message>
    <message>
        <source>standard input can be either the tables or the inputs</source>
        <translation>l’entrée standard fournit soit les tables, soit les entrées</translation>
    </message>
    <message>
        <source>only one of the two designs can come from standard input</source>
        <translation>une seule des deux conceptions peut venir de l’entrée standard</translation>
    </message>
    <message>
        <source>Name a file for the other</source>
        <translation>Nommez un fichier pour l’autre</translation>
    </message>
    <message>
        <source>this is the ending of designs, which an export would replace</source>
        <translation>c’est l’extension des conceptions, qu’un export remplacerait</translation>
    </message>
    <message>
        <source>Choose a name that ends otherwise</source>
        <translation>Choisissez un nom avec une autre extension</translation>
    </message>
    <message>
        <source>the file&apos;s ending names no format</source>
        <translation>l’extension du fichier ne désigne aucun format</translation>
    </message>
    <message>
        <source>Use an ending such as .pdf or .md, or say --as and one of: %1</source>
        <translation>Utilisez une extension comme .pdf ou .md, ou indiquez --as et l’un de : %1</translation>
    </message>
    <message>
        <source>name a model and its inputs, or ask for the models with --list</source>
        <translation>nommez un modèle et ses entrées, ou demandez les modèles avec --list</translation>
    </message>
    <message>
        <source>a file of answers ends in %1</source>
        <translation>un fichier de réponses finit par %1</translation>
    </message>
    <message>
        <source>Choose a name that ends so</source>
        <translation>Choisissez un nom qui finit ainsi</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>il n’y a pas d’exigence &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>capacity</name>
    <message>
        <source>expected 1 to %1 availabilities</source>
        <translation>de 1 à %1 disponibilités attendues</translation>
    </message>
    <message>
        <source>lam × service_s, the offered load, must be at most %1</source>
        <translation>lam × service_s, la charge offerte, doit valoir au plus %1</translation>
    </message>
    <message>
        <source>vertical scaling</source>
        <translation>montée en charge verticale</translation>
    </message>
    <message>
        <source>horizontal scaling</source>
        <translation>montée en charge horizontale</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>%1 requests in flight: one larger machine is enough</source>
        <translation>%1 requêtes en cours : une machine plus grande suffit</translation>
    </message>
    <message>
        <source>%1 requests in flight: several instances side by side</source>
        <translation>%1 requêtes en cours : plusieurs instances côte à côte</translation>
    </message>
    <message>
        <source>%1 requests in flight: Kubernetes and a distributed cache</source>
        <translation>%1 requêtes en cours : Kubernetes et un cache distribué</translation>
    </message>
    <message>
        <source>1 replica keeps 95 of 100 waits within %1</source>
        <translation>1 réplica tient 95 attentes sur 100 sous %1</translation>
    </message>
    <message>
        <source>%1 replicas keep 95 of 100 waits within %2</source>
        <translation>%1 réplicas tiennent 95 attentes sur 100 sous %2</translation>
    </message>
    <message>
        <source>First output after %1 misses the target of %2</source>
        <translation>Première sortie après %1 : la cible de %2 est manquée</translation>
    </message>
    <message>
        <source>First output after %1, within the target of %2</source>
        <translation>Première sortie après %1, dans la cible de %2</translation>
    </message>
    <message>
        <source>The model provider alone works less than the target of %1 %</source>
        <translation>À lui seul, le fournisseur du modèle fonctionne moins que la cible de %1 %</translation>
    </message>
    <message>
        <source>No number of replicas gets over %1 %; the target is %2 %</source>
        <translation>Aucun nombre de réplicas ne dépasse %1 % ; la cible est %2 %</translation>
    </message>
    <message>
        <source>Five spare replicas reach %1 %; the target is %2 %</source>
        <translation>Cinq réplicas de secours atteignent %1 % ; la cible est %2 %</translation>
    </message>
    <message>
        <source>%1 of %2 replicas needed: %3 % of the time</source>
        <translation>%1 réplicas requis sur %2 : %3 % du temps</translation>
    </message>
    <message>
        <source>A day&apos;s lot is empty</source>
        <translation>Le lot d’un jour est vide</translation>
    </message>
    <message>
        <source>%1 workers finish a day&apos;s lot in %2</source>
        <translation>%1 workers finissent le lot d’un jour en %2</translation>
    </message>
    <message>
        <source>%1 fits on no GPU that is known</source>
        <translation>%1 ne tient sur aucun GPU connu</translation>
    </message>
    <message>
        <source>%1 needs at least %2 × %3; its cache is not known</source>
        <translation>%1 demande au moins %2 × %3 ; son cache est inconnu</translation>
    </message>
    <message>
        <source>%1 fits on %2 × %3</source>
        <translation>%1 tient sur %2 × %3</translation>
    </message>
    <message>
        <source>%1 × %2 serve %3 for %4 a month</source>
        <translation>%1 × %2 servent %3 pour %4 par mois</translation>
    </message>
    <message>
        <source>The index is empty</source>
        <translation>L’index est vide</translation>
    </message>
    <message>
        <source>The index takes %1; %2 nodes hold it uncompressed</source>
        <translation>L’index occupe %1 ; %2 nœuds le contiennent sans compression</translation>
    </message>
    <message>
        <source>The index takes %1 on %2 nodes; compressed as little as %3 on %4</source>
        <translation>L’index occupe %1 sur %2 nœuds ; compressé, au mieux %3 sur %4</translation>
    </message>
    <message>
        <source>Month %1: %2 becomes %3</source>
        <translation>Mois %1 : %2 passe à %3</translation>
    </message>
    <message>
        <source>Month %1: more than %2 requests in flight</source>
        <translation>Mois %1 : plus de %2 requêtes en cours</translation>
    </message>
    <message>
        <source>Month %1: fewer than %2 requests in flight</source>
        <translation>Mois %1 : moins de %2 requêtes en cours</translation>
    </message>
    <message>
        <source>No month is looked ahead</source>
        <translation>L’horizon est de zéro mois</translation>
    </message>
    <message>
        <source>Nothing changes within %1 months</source>
        <translation>Rien ne change en %1 mois</translation>
    </message>
    <message>
        <source>1.5 × the vectors (Qdrant)</source>
        <translation>1,5 × les vecteurs (Qdrant)</translation>
    </message>
    <message>
        <source>Twice the vectors (Weaviate)</source>
        <translation>Le double des vecteurs (Weaviate)</translation>
    </message>
    <message>
        <source>Vectors and connections (Weaviate)</source>
        <translation>Vecteurs et connexions (Weaviate)</translation>
    </message>
    <message>
        <source>Vectors and links + 10 % (OpenSearch)</source>
        <translation>Vecteurs et liens + 10 % (OpenSearch)</translation>
    </message>
    <message>
        <source>Vectors and links + 20 % (ScyllaDB)</source>
        <translation>Vecteurs et liens + 20 % (ScyllaDB)</translation>
    </message>
    <message>
        <source>HNSW graph as laid out (hnswlib, Faiss)</source>
        <translation>Graphe HNSW tel que stocké (hnswlib, Faiss)</translation>
    </message>
    <message>
        <source>%1 × the vectors (Milvus, of its range)</source>
        <translation>%1 × les vecteurs (Milvus, de sa plage)</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so there is no vector index.</source>
        <translation>Rien n’est recherché, il n’y a donc pas d’index vectoriel.</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Sans compression</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>Product codes</source>
        <translation>Codes PQ</translation>
    </message>
    <message>
        <source>The peak needs %1 replicas; availability is computed for up to %2.</source>
        <translation>La pointe demande %1 réplicas ; la disponibilité est calculée jusqu’à %2.</translation>
    </message>
    <message>
        <source>Replicas of the service</source>
        <translation>Réplicas du service</translation>
    </message>
    <message>
        <source>Replicas of the model</source>
        <translation>Réplicas du modèle</translation>
    </message>
    <message>
        <source>Model provider</source>
        <translation>Fournisseur du modèle</translation>
    </message>
    <message>
        <source>Vector database</source>
        <translation>Base vectorielle</translation>
    </message>
    <message>
        <source>16 of them hold less than the weights and the cache of %1 sequences.</source>
        <translation>16 d’entre eux contiennent moins que les poids et le cache de %1 séquences.</translation>
    </message>
    <message>
        <source>Not by %1, which is asked for.</source>
        <translation>Pas de %1, qui est demandé.</translation>
    </message>
    <message>
        <source>Its memory is not known.</source>
        <translation>Sa mémoire est inconnue.</translation>
    </message>
    <message>
        <source>Models are not self-hosted, so no GPU has to be planned.</source>
        <translation>Les modèles ne sont pas auto-hébergés : aucun GPU n’est à prévoir.</translation>
    </message>
    <message>
        <source>The model is not decided yet.</source>
        <translation>Le modèle n’est pas encore décidé.</translation>
    </message>
    <message>
        <source>No GPU by %1 is known, so none can be planned.</source>
        <translation>Aucun GPU de %1 n’est connu, aucun ne peut donc être prévu.</translation>
    </message>
    <message>
        <source>How many parameters %1 has is not known, so neither is its memory.</source>
        <translation>Le nombre de paramètres de %1 est inconnu, sa mémoire aussi.</translation>
    </message>
    <message>
        <source>From month %1 on the load is larger than can be computed.</source>
        <translation>À partir du mois %1, la charge dépasse ce qui peut être calculé.</translation>
    </message>
    <message>
        <source>Work does not come in batches.</source>
        <translation>Le travail n’arrive pas par lots.</translation>
    </message>
    <message>
        <source>The longest wait is 0: a lot that is wanted at once can&apos;t be spread over time.</source>
        <translation>L’attente maximale est 0 : un lot voulu tout de suite ne peut être étalé dans le temps.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Inconnu : %1.</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Re-ranking</source>
        <translation>Reclassement</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>expected 1 to %1 stages</source>
        <translation>de 1 à %1 étapes attendues</translation>
    </message>
    <message>
        <source>the percentiles of the stages lie too far apart</source>
        <translation>les percentiles des étapes sont trop éloignés</translation>
    </message>
    <message>
        <source>q is too near to 1</source>
        <translation>q est trop proche de 1</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>open, %1 possible</source>
        <translation>ouvert, %1 possibles</translation>
    </message>
    <message>
        <source>overridden, rules say %1</source>
        <translation>dérogation, règles : %1</translation>
    </message>
    <message>
        <source>overridden, rules leave it open</source>
        <translation>dérogation, les règles ne tranchent pas</translation>
    </message>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>down %1 hours a year</source>
        <translation>indisponible %1 heures par an</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>aucun ne convient</translation>
    </message>
    <message>
        <source>%1 in each of %2 replicas</source>
        <translation>%1 dans chacun des %2 réplicas</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Monthly cost, typical use</source>
        <translation>Coût mensuel, usage typique</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Par requête</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Requests at the peak</source>
        <translation>Requêtes en pointe</translation>
    </message>
    <message>
        <source>In flight at the peak</source>
        <translation>En cours en pointe</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Montée en charge</translation>
    </message>
    <message>
        <source>Replicas of the service</source>
        <translation>Réplicas du service</translation>
    </message>
    <message>
        <source>First output, p95</source>
        <translation>Première sortie, p95</translation>
    </message>
    <message>
        <source>Full answer, mean</source>
        <translation>Réponse complète, moyenne</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>Mémoire de l’index</translation>
    </message>
    <message>
        <source>GPUs for the model</source>
        <translation>GPU pour le modèle</translation>
    </message>
    <message>
        <source>Workers for the day&apos;s lot</source>
        <translation>Workers pour le lot du jour</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>Leviers d’économie</translation>
    </message>
    <message>
        <source>Assumptions seen otherwise</source>
        <translation>Hypothèses divergentes</translation>
    </message>
</context>
<context>
    <name>compute</name>
    <message>
        <source>stored, in 1e9 bytes</source>
        <translation>stockage, en 1e9 octets</translation>
    </message>
    <message>
        <source>price of storage a month</source>
        <translation>prix du stockage par mois</translation>
    </message>
    <message>
        <source>read units of a query</source>
        <translation>unités de lecture par requête</translation>
    </message>
    <message>
        <source>price of a million read units</source>
        <translation>prix d’un million d’unités de lecture</translation>
    </message>
    <message>
        <source>Shards and nodes that hold an index</source>
        <translation>Shards et nœuds qui contiennent un index</translation>
    </message>
    <message>
        <source>memory of one copy</source>
        <translation>mémoire d’une copie</translation>
    </message>
    <message>
        <source>memory of a node</source>
        <translation>mémoire d’un nœud</translation>
    </message>
    <message>
        <source>part of it for the index, usually 0.6 to 0.8</source>
        <translation>part réservée à l’index, en général 0,6 à 0,8</translation>
    </message>
    <message>
        <source>replication factor</source>
        <translation>facteur de réplication</translation>
    </message>
    <message>
        <source>Disk and memory of a DiskANN index</source>
        <translation>Disque et mémoire d’un index DiskANN</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>vecteurs</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>dimensions</translation>
    </message>
    <message>
        <source>bytes of a component</source>
        <translation>octets d’une composante</translation>
    </message>
    <message>
        <source>links of a vector</source>
        <translation>liens d’un vecteur</translation>
    </message>
    <message>
        <source>bytes of a quantized vector in memory</source>
        <translation>octets d’un vecteur quantifié en mémoire</translation>
    </message>
    <message>
        <source>part of the nodes in memory</source>
        <translation>part des nœuds en mémoire</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>write units of a write</source>
        <translation>unités d’écriture par écriture</translation>
    </message>
    <message>
        <source>price of a million write units</source>
        <translation>prix d’un million d’unités d’écriture</translation>
    </message>
    <message>
        <source>least bill</source>
        <translation>facture minimale</translation>
    </message>
    <message>
        <source>Monthly price of a vector database that bills its use</source>
        <translation>Prix mensuel d’une base vectorielle facturée à l’usage</translation>
    </message>
    <message>
        <source>Monthly price of own vector database nodes</source>
        <translation>Prix mensuel de vos propres nœuds de base vectorielle</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>nœuds</translation>
    </message>
    <message>
        <source>price of a node</source>
        <translation>prix d’un nœud</translation>
    </message>
    <message>
        <source>disks, in 1e9 bytes</source>
        <translation>disques, en 1e9 octets</translation>
    </message>
    <message>
        <source>price of disks a month</source>
        <translation>prix des disques par mois</translation>
    </message>
    <message>
        <source>whatever else running it costs</source>
        <translation>autres coûts d’exploitation</translation>
    </message>
    <message>
        <source>price of own nodes</source>
        <translation>prix des nœuds propres</translation>
    </message>
    <message>
        <source>Queries a month from which own nodes cost no more than a managed service</source>
        <translation>Requêtes par mois à partir desquelles des nœuds propres ne coûtent pas plus qu’un service managé</translation>
    </message>
    <message>
        <source>An amount of US dollars as it is shown</source>
        <translation>Un montant en dollars US tel qu’affiché</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>le montant</translation>
    </message>
    <message>
        <source>A count as it is shown</source>
        <translation>Un nombre d’éléments tel qu’affiché</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>le nombre</translation>
    </message>
    <message>
        <source>Bytes as they are shown</source>
        <translation>Des octets tels qu’affichés</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>binary units (memory), else decimal ones (disk)</source>
        <translation>unités binaires (mémoire), sinon décimales (disque)</translation>
    </message>
    <message>
        <source>A time as it is shown</source>
        <translation>Une durée telle qu’affichée</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>input price</source>
        <translation>prix d’entrée</translation>
    </message>
    <message>
        <source>output price</source>
        <translation>prix de sortie</translation>
    </message>
    <message>
        <source>price of a cache read; null: as input</source>
        <translation>prix d’une lecture du cache ; null : comme l’entrée</translation>
    </message>
    <message>
        <source>price of a cache write; null: as input</source>
        <translation>prix d’une écriture du cache ; null : comme l’entrée</translation>
    </message>
    <message>
        <source>input tokens of the call</source>
        <translation>tokens d’entrée de l’appel</translation>
    </message>
    <message>
        <source>output tokens of the call</source>
        <translation>tokens de sortie de l’appel</translation>
    </message>
    <message>
        <source>tokens of the stable beginning</source>
        <translation>tokens du début stable</translation>
    </message>
    <message>
        <source>share of calls that find it in the cache</source>
        <translation>part des appels qui le trouvent dans le cache</translation>
    </message>
    <message>
        <source>whether the provider&apos;s cache is used</source>
        <translation>si le cache du fournisseur est utilisé</translation>
    </message>
    <message>
        <source>Cost of one call of a language model</source>
        <translation>Coût d’un appel à un modèle de langage</translation>
    </message>
    <message>
        <source>Hit fraction above which prompt caching is cheaper</source>
        <translation>Taux de succès au-delà duquel le cache de prompt est moins cher</translation>
    </message>
    <message>
        <source>price of a cache read</source>
        <translation>prix d’une lecture du cache</translation>
    </message>
    <message>
        <source>price of a cache write</source>
        <translation>prix d’une écriture du cache</translation>
    </message>
    <message>
        <source>Factor on the cost when some calls are sent as batches</source>
        <translation>Facteur sur le coût quand une partie des appels est envoyée par lots</translation>
    </message>
    <message>
        <source>share of calls that may wait</source>
        <translation>part des appels qui peuvent attendre</translation>
    </message>
    <message>
        <source>discount on batches, 0.5 for half price</source>
        <translation>remise sur les lots, 0,5 pour moitié prix</translation>
    </message>
    <message>
        <source>What failed attempts add to the cost, and what stays unserved</source>
        <translation>Ce que les tentatives échouées ajoutent au coût, et ce qui reste non servi</translation>
    </message>
    <message>
        <source>probability that an attempt fails</source>
        <translation>probabilité qu’une tentative échoue</translation>
    </message>
    <message>
        <source>most attempts; 0: until one succeeds</source>
        <translation>tentatives au plus ; 0 : jusqu’à une réussite</translation>
    </message>
    <message>
        <source>part of a call that a failed attempt bills</source>
        <translation>part d’un appel facturée par une tentative échouée</translation>
    </message>
    <message>
        <source>cost of a call of the small model</source>
        <translation>coût d’un appel du petit modèle</translation>
    </message>
    <message>
        <source>cost of a call of the large model</source>
        <translation>coût d’un appel du grand modèle</translation>
    </message>
    <message>
        <source>share that the large model answers</source>
        <translation>part à laquelle répond le grand modèle</translation>
    </message>
    <message>
        <source>Cost when a small model answers first and a judge may pass on to a large one</source>
        <translation>Coût quand un petit modèle répond d’abord et qu’un juge peut transmettre à un grand</translation>
    </message>
    <message>
        <source>cost of judging</source>
        <translation>coût du jugement</translation>
    </message>
    <message>
        <source>Cost when a router chooses between a small and a large model</source>
        <translation>Coût quand un routeur choisit entre un petit et un grand modèle</translation>
    </message>
    <message>
        <source>cost of routing</source>
        <translation>coût du routage</translation>
    </message>
    <message>
        <source>the large model&apos;s prices</source>
        <translation>prix du grand modèle</translation>
    </message>
    <message>
        <source>the small model&apos;s prices</source>
        <translation>prix du petit modèle</translation>
    </message>
    <message>
        <source>share that the semantic cache answers</source>
        <translation>part à laquelle répond le cache sémantique</translation>
    </message>
    <message>
        <source>cost of looking up the semantic cache</source>
        <translation>coût d’une consultation du cache sémantique</translation>
    </message>
    <message>
        <source>whether batched calls use the prompt cache</source>
        <translation>si les appels par lots utilisent le cache de prompt</translation>
    </message>
    <message>
        <source>a call and the terms of every pattern</source>
        <translation>un appel et les termes de chaque levier</translation>
    </message>
    <message>
        <source>What each way of paying less saves on a request</source>
        <translation>Ce que chaque levier d’économie épargne par requête</translation>
    </message>
    <message>
        <source>a way of paying less</source>
        <translation>un levier d’économie</translation>
    </message>
    <message>
        <source>those that are on</source>
        <translation>ceux qui sont actifs</translation>
    </message>
    <message>
        <source>links of a vector in a layer</source>
        <translation>liens d’un vecteur dans une couche</translation>
    </message>
    <message>
        <source>way of quantizing</source>
        <translation>méthode de quantification</translation>
    </message>
    <message>
        <source>subvectors, of pq; divides d</source>
        <translation>sous-vecteurs, pour pq ; divise d</translation>
    </message>
    <message>
        <source>bits of a subvector, of pq</source>
        <translation>bits d’un sous-vecteur, pour pq</translation>
    </message>
    <message>
        <source>Bytes of the vectors themselves</source>
        <translation>Octets des vecteurs eux-mêmes</translation>
    </message>
    <message>
        <source>Memory of an index by Qdrant&apos;s sizing rule</source>
        <translation>Mémoire d’un index selon la règle de Qdrant</translation>
    </message>
    <message>
        <source>Memory of an index by Weaviate&apos;s rule of thumb</source>
        <translation>Mémoire d’un index selon la règle empirique de Weaviate</translation>
    </message>
    <message>
        <source>Memory of an index by Weaviate&apos;s connections</source>
        <translation>Mémoire d’un index selon les connexions de Weaviate</translation>
    </message>
    <message>
        <source>bytes of a connection</source>
        <translation>octets d’une connexion</translation>
    </message>
    <message>
        <source>Memory of an index by OpenSearch&apos;s sizing rule</source>
        <translation>Mémoire d’un index selon la règle d’OpenSearch</translation>
    </message>
    <message>
        <source>Memory of an index by ScyllaDB&apos;s sizing rule</source>
        <translation>Mémoire d’un index selon la règle de ScyllaDB</translation>
    </message>
    <message>
        <source>Memory of an HNSW index, from its layout</source>
        <translation>Mémoire d’un index HNSW, d’après sa structure</translation>
    </message>
    <message>
        <source>bytes of a neighbour&apos;s id</source>
        <translation>octets de l’id d’un voisin</translation>
    </message>
    <message>
        <source>bytes of a vector&apos;s label</source>
        <translation>octets du label d’un vecteur</translation>
    </message>
    <message>
        <source>Bytes of one quantized vector</source>
        <translation>Octets d’un vecteur quantifié</translation>
    </message>
    <message>
        <source>Bytes of the codebook of product quantization</source>
        <translation>Octets du dictionnaire de la quantification PQ</translation>
    </message>
    <message>
        <source>factor on codes and links</source>
        <translation>facteur sur les codes et les liens</translation>
    </message>
    <message>
        <source>whether float32 vectors stay in memory</source>
        <translation>si les vecteurs float32 restent en mémoire</translation>
    </message>
    <message>
        <source>Memory of a quantized HNSW index</source>
        <translation>Mémoire d’un index HNSW quantifié</translation>
    </message>
    <message>
        <source>mean time to serve one</source>
        <translation>temps moyen de service</translation>
    </message>
    <message>
        <source>percentile of the wait</source>
        <translation>percentile de l’attente</translation>
    </message>
    <message>
        <source>Requests in flight by Little&apos;s law, and the guide&apos;s scaling tier for them</source>
        <translation>Requêtes en cours selon la loi de Little, et le palier du guide correspondant</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>mean time of a request</source>
        <translation>durée moyenne d’une requête</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>serveurs</translation>
    </message>
    <message>
        <source>rate × service time</source>
        <translation>taux × temps de service</translation>
    </message>
    <message>
        <source>Probability that all servers are busy, when nobody waits</source>
        <translation>Probabilité que tous les serveurs soient occupés, si personne n’attend</translation>
    </message>
    <message>
        <source>Probability of having to wait for a server</source>
        <translation>Probabilité de devoir attendre un serveur</translation>
    </message>
    <message>
        <source>Waiting for one of several servers (M/M/c)</source>
        <translation>Attente d’un serveur parmi plusieurs (M/M/c)</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>arrivées</translation>
    </message>
    <message>
        <source>a wait, for the probability of a longer one</source>
        <translation>une attente, pour la probabilité d’une plus longue</translation>
    </message>
    <message>
        <source>Fewest servers for a percentile of the wait</source>
        <translation>Nombre minimal de serveurs pour un percentile de l’attente</translation>
    </message>
    <message>
        <source>wait at the percentile</source>
        <translation>attente au percentile</translation>
    </message>
    <message>
        <source>Replicas for a load that grows while new ones start</source>
        <translation>Réplicas pour une charge qui croît pendant que de nouveaux démarrent</translation>
    </message>
    <message>
        <source>requests at the peak</source>
        <translation>requêtes en pointe</translation>
    </message>
    <message>
        <source>requests that a replica serves</source>
        <translation>requêtes servies par un réplica</translation>
    </message>
    <message>
        <source>utilisation aimed at</source>
        <translation>taux d’utilisation visé</translation>
    </message>
    <message>
        <source>growth of the load</source>
        <translation>croissance de la charge</translation>
    </message>
    <message>
        <source>time until a new replica serves</source>
        <translation>temps avant qu’un nouveau réplica serve</translation>
    </message>
    <message>
        <source>replicas kept in addition</source>
        <translation>réplicas gardés en plus</translation>
    </message>
    <message>
        <source>Time until a backlog is worked off</source>
        <translation>Temps nécessaire pour résorber un retard</translation>
    </message>
    <message>
        <source>items that wait</source>
        <translation>éléments en attente</translation>
    </message>
    <message>
        <source>items that arrive</source>
        <translation>éléments qui arrivent</translation>
    </message>
    <message>
        <source>items that are worked off</source>
        <translation>éléments traités</translation>
    </message>
    <message>
        <source>Workers that finish a batch in time</source>
        <translation>Workers qui finissent un lot à temps</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>time of one item</source>
        <translation>temps d’un élément</translation>
    </message>
    <message>
        <source>time for all of them</source>
        <translation>temps pour tous</translation>
    </message>
    <message>
        <source>part of the time worked</source>
        <translation>part du temps travaillée</translation>
    </message>
    <message>
        <source>requests a day</source>
        <translation>requêtes par jour</translation>
    </message>
    <message>
        <source>growth a month, 0.05 for 5 %</source>
        <translation>croissance par mois, 0,05 pour 5 %</translation>
    </message>
    <message>
        <source>Mean requests per second</source>
        <translation>Requêtes par seconde en moyenne</translation>
    </message>
    <message>
        <source>Requests per second at the busiest moment</source>
        <translation>Requêtes par seconde au moment le plus chargé</translation>
    </message>
    <message>
        <source>peak-to-average factor</source>
        <translation>rapport pointe/moyenne</translation>
    </message>
    <message>
        <source>Peak-to-average factor when a share of the traffic falls into some hours</source>
        <translation>Rapport pointe/moyenne quand une part du trafic tombe sur quelques heures</translation>
    </message>
    <message>
        <source>share of the day&apos;s traffic</source>
        <translation>part du trafic du jour</translation>
    </message>
    <message>
        <source>hours it falls into</source>
        <translation>heures sur lesquelles elle tombe</translation>
    </message>
    <message>
        <source>Input tokens of one call</source>
        <translation>Tokens d’entrée d’un appel</translation>
    </message>
    <message>
        <source>system prompt</source>
        <translation>prompt système</translation>
    </message>
    <message>
        <source>tool definitions</source>
        <translation>définitions des outils</translation>
    </message>
    <message>
        <source>retrieved chunks</source>
        <translation>chunks récupérés</translation>
    </message>
    <message>
        <source>one chunk, after reranking</source>
        <translation>un chunk, après reclassement</translation>
    </message>
    <message>
        <source>earlier turns that are kept</source>
        <translation>tours précédents conservés</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la question</translation>
    </message>
    <message>
        <source>Tokens of a request that an agent answers in several steps</source>
        <translation>Tokens d’une requête à laquelle un agent répond en plusieurs étapes</translation>
    </message>
    <message>
        <source>input of the first step</source>
        <translation>entrée de la première étape</translation>
    </message>
    <message>
        <source>output of a step that stays in the context</source>
        <translation>sortie d’une étape qui reste dans le contexte</translation>
    </message>
    <message>
        <source>tool results of a step</source>
        <translation>résultats d’outils d’une étape</translation>
    </message>
    <message>
        <source>output of a step, reasoning included</source>
        <translation>sortie d’une étape, raisonnement compris</translation>
    </message>
    <message>
        <source>mean number of steps</source>
        <translation>nombre moyen d’étapes</translation>
    </message>
    <message>
        <source>variance of the steps</source>
        <translation>variance des étapes</translation>
    </message>
    <message>
        <source>Requests of one month of growth</source>
        <translation>Requêtes d’un mois de croissance</translation>
    </message>
    <message>
        <source>requests of month 0</source>
        <translation>requêtes du mois 0</translation>
    </message>
    <message>
        <source>the month, 0 the first</source>
        <translation>le mois, 0 le premier</translation>
    </message>
    <message>
        <source>Requests of the first months of growth together</source>
        <translation>Total des requêtes des premiers mois de croissance</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>worth by a criterion</source>
        <translation>valeur selon un critère</translation>
    </message>
    <message>
        <source>an alternative, a number a criterion</source>
        <translation>une alternative, un nombre par critère</translation>
    </message>
    <message>
        <source>alternatives, each by all criteria</source>
        <translation>alternatives, chacune selon tous les critères</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>un poids</translation>
    </message>
    <message>
        <source>a weight a criterion; only ratios count</source>
        <translation>un poids par critère ; seuls les rapports comptent</translation>
    </message>
    <message>
        <source>whether more is better</source>
        <translation>si plus est mieux</translation>
    </message>
    <message>
        <source>a flag a criterion</source>
        <translation>un indicateur par critère</translation>
    </message>
    <message>
        <source>expected %1 numbers, as in the first row</source>
        <translation>%1 nombres attendus, comme dans la première ligne</translation>
    </message>
    <message>
        <source>how values are made comparable</source>
        <translation>manière de rendre les valeurs comparables</translation>
    </message>
    <message>
        <source>Ranking by weighted sum; minmax, sum and vector can reverse ranks when alternatives change</source>
        <translation>Classement par somme pondérée ; minmax, sum et vector peuvent inverser des rangs quand les alternatives changent</translation>
    </message>
    <message>
        <source>Ranking by closeness to the ideal; can reverse ranks when alternatives change</source>
        <translation>Classement par proximité à l’idéal ; peut inverser des rangs quand les alternatives changent</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>difference that does not matter</source>
        <translation>différence sans importance</translation>
    </message>
    <message>
        <source>difference that matters fully</source>
        <translation>différence pleinement importante</translation>
    </message>
    <message>
        <source>width of gauss</source>
        <translation>largeur de gauss</translation>
    </message>
    <message>
        <source>a preference function</source>
        <translation>une fonction de préférence</translation>
    </message>
    <message>
        <source>a preference function a criterion</source>
        <translation>une fonction de préférence par critère</translation>
    </message>
    <message>
        <source>Ranking by how much alternatives are preferred to each other (PROMETHEE II)</source>
        <translation>Classement selon le degré de préférence entre alternatives (PROMETHEE II)</translation>
    </message>
    <message>
        <source>judgements inconsistent</source>
        <translation>jugements incohérents</translation>
    </message>
    <message>
        <source>how many times as important</source>
        <translation>combien de fois plus important</translation>
    </message>
    <message>
        <source>Weights from comparisons in pairs (AHP)</source>
        <translation>Poids tirés de comparaisons par paires (AHP)</translation>
    </message>
    <message>
        <source>one thing against all</source>
        <translation>un élément face à tous</translation>
    </message>
    <message>
        <source>judgements, reciprocal</source>
        <translation>jugements, réciproques</translation>
    </message>
    <message>
        <source>Share of all weights for which one of two alternatives is first, by three criteria</source>
        <translation>Part de toutes les pondérations où l’une de deux alternatives est première, sur trois critères</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>first alternative minus second, a number a criterion</source>
        <translation>première alternative moins la seconde, un nombre par critère</translation>
    </message>
    <message>
        <source>How alternatives rank over all weights (SMAA)</source>
        <translation>Rang des alternatives sur toutes les pondérations (SMAA)</translation>
    </message>
    <message>
        <source>alternatives, each by all criteria, more being better</source>
        <translation>alternatives, chacune selon tous les critères, plus étant mieux</translation>
    </message>
    <message>
        <source>weights drawn</source>
        <translation>pondérations tirées</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>random stream</source>
        <translation>flux aléatoire</translation>
    </message>
    <message>
        <source>Entropy of rank shares, in bits: 0 where the rank is certain</source>
        <translation>Entropie des parts de rang, en bits : 0 là où le rang est certain</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>une part</translation>
    </message>
    <message>
        <source>shares, which sum to 1</source>
        <translation>parts, dont la somme vaut 1</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>index of the sample</source>
        <translation>indice du tirage</translation>
    </message>
    <message>
        <source>Four random words for a counter and a key (Philox-4x32-10)</source>
        <translation>Quatre mots aléatoires pour un compteur et une clé (Philox-4x32-10)</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>le compteur</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clé</translation>
    </message>
    <message>
        <source>A random number between 0 and 1</source>
        <translation>Un nombre aléatoire entre 0 et 1</translation>
    </message>
    <message>
        <source>0 Monte-Carlo, 1 Sobol&apos; B, 2 shift, 3 SMAA</source>
        <translation>0 Monte-Carlo, 1 Sobol&apos; B, 2 décalage, 3 SMAA</translation>
    </message>
    <message>
        <source>index of the input</source>
        <translation>indice de l’entrée</translation>
    </message>
    <message>
        <source>64 random bits (SplitMix64)</source>
        <translation>64 bits aléatoires (SplitMix64)</translation>
    </message>
    <message>
        <source>A coordinate of the Halton sequence</source>
        <translation>Une coordonnée de la suite de Halton</translation>
    </message>
    <message>
        <source>base, a prime</source>
        <translation>base, un nombre premier</translation>
    </message>
    <message>
        <source>A point of the Sobol&apos; sequence</source>
        <translation>Un point de la suite de Sobol&apos;</translation>
    </message>
    <message>
        <source>index of the point</source>
        <translation>indice du point</translation>
    </message>
    <message>
        <source>weights of the model</source>
        <translation>poids du modèle</translation>
    </message>
    <message>
        <source>KV cache of one token of context</source>
        <translation>cache KV d’un token de contexte</translation>
    </message>
    <message>
        <source>parameters read per token</source>
        <translation>paramètres lus par token</translation>
    </message>
    <message>
        <source>context of a sequence</source>
        <translation>contexte d’une séquence</translation>
    </message>
    <message>
        <source>sequences that decode together</source>
        <translation>séquences décodées ensemble</translation>
    </message>
    <message>
        <source>GPUs of one replica</source>
        <translation>GPU d’un réplica</translation>
    </message>
    <message>
        <source>memory of a GPU</source>
        <translation>mémoire d’un GPU</translation>
    </message>
    <message>
        <source>part of the memory that the engine takes</source>
        <translation>part de la mémoire prise par le moteur</translation>
    </message>
    <message>
        <source>of each GPU, for activations and graphs</source>
        <translation>de chaque GPU, pour les activations et les graphes</translation>
    </message>
    <message>
        <source>memory bandwidth of a GPU</source>
        <translation>bande passante mémoire d’un GPU</translation>
    </message>
    <message>
        <source>dense peak of a GPU</source>
        <translation>pic dense d’un GPU</translation>
    </message>
    <message>
        <source>part of the bandwidth achieved</source>
        <translation>part de la bande passante atteinte</translation>
    </message>
    <message>
        <source>part of the peak achieved</source>
        <translation>part du pic atteinte</translation>
    </message>
    <message>
        <source>layers; 0 leaves attention out</source>
        <translation>couches ; 0 ignore l’attention</translation>
    </message>
    <message>
        <source>width; 0 leaves attention out</source>
        <translation>largeur ; 0 ignore l’attention</translation>
    </message>
    <message>
        <source>Memory of a model&apos;s weights</source>
        <translation>Mémoire des poids d’un modèle</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>tous les paramètres</translation>
    </message>
    <message>
        <source>bits of a parameter</source>
        <translation>bits d’un paramètre</translation>
    </message>
    <message>
        <source>parameters that share a scale; 0: none</source>
        <translation>paramètres partageant une échelle ; 0 : aucun</translation>
    </message>
    <message>
        <source>bits of a scale</source>
        <translation>bits d’une échelle</translation>
    </message>
    <message>
        <source>bits of a zero point</source>
        <translation>bits d’un point zéro</translation>
    </message>
    <message>
        <source>KV cache of one token, with grouped or plain attention</source>
        <translation>Cache KV d’un token, avec attention groupée ou simple</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>heads of keys and values</source>
        <translation>têtes de clés et de valeurs</translation>
    </message>
    <message>
        <source>dimension of a head</source>
        <translation>dimension d’une tête</translation>
    </message>
    <message>
        <source>bytes of a value</source>
        <translation>octets d’une valeur</translation>
    </message>
    <message>
        <source>KV cache of one token, with latent attention</source>
        <translation>Cache KV d’un token, avec attention latente</translation>
    </message>
    <message>
        <source>dimension of keys and values, compressed</source>
        <translation>dimension des clés et valeurs, compressées</translation>
    </message>
    <message>
        <source>dimension that carries positions</source>
        <translation>dimension qui porte les positions</translation>
    </message>
    <message>
        <source>Memory left for the KV cache; negative where the weights don&apos;t fit</source>
        <translation>Mémoire restant pour le cache KV ; négative si les poids ne tiennent pas</translation>
    </message>
    <message>
        <source>Sequences that fit into the KV cache</source>
        <translation>Séquences qui tiennent dans le cache KV</translation>
    </message>
    <message>
        <source>memory for the KV cache</source>
        <translation>mémoire pour le cache KV</translation>
    </message>
    <message>
        <source>Time between two tokens of a sequence</source>
        <translation>Temps entre deux tokens d’une séquence</translation>
    </message>
    <message>
        <source>Time to read a prompt</source>
        <translation>Temps de lecture d’un prompt</translation>
    </message>
    <message>
        <source>tokens not in the prefix cache</source>
        <translation>tokens absents du cache de préfixe</translation>
    </message>
    <message>
        <source>Output tokens per second with continuous batching</source>
        <translation>Tokens de sortie par seconde avec batching continu</translation>
    </message>
    <message>
        <source>input tokens of a call</source>
        <translation>tokens d’entrée d’un appel</translation>
    </message>
    <message>
        <source>output tokens of a call</source>
        <translation>tokens de sortie d’un appel</translation>
    </message>
    <message>
        <source>Fewest GPUs (1, 2, 4, 8 or 16) whose memory holds a model and its sequences</source>
        <translation>Nombre minimal de GPU (1, 2, 4, 8 ou 16) dont la mémoire contient un modèle et ses séquences</translation>
    </message>
    <message>
        <source>sequences at the same time</source>
        <translation>séquences simultanées</translation>
    </message>
    <message>
        <source>Price of a million tokens on own GPUs</source>
        <translation>Prix d’un million de tokens sur vos propres GPU</translation>
    </message>
    <message>
        <source>price of a GPU</source>
        <translation>prix d’un GPU</translation>
    </message>
    <message>
        <source>tokens the GPUs can give</source>
        <translation>tokens que les GPU peuvent fournir</translation>
    </message>
    <message>
        <source>mean load over that</source>
        <translation>charge moyenne par rapport à cela</translation>
    </message>
    <message>
        <source>Tokens a month from which own replicas cost no more than an API</source>
        <translation>Tokens par mois à partir desquels des réplicas propres ne coûtent pas plus qu’une API</translation>
    </message>
    <message>
        <source>cost of a replica</source>
        <translation>coût d’un réplica</translation>
    </message>
    <message>
        <source>tokens a month that a replica serves</source>
        <translation>tokens par mois servis par un réplica</translation>
    </message>
    <message>
        <source>price of the API</source>
        <translation>prix de l’API</translation>
    </message>
    <message>
        <source>what else running it costs</source>
        <translation>autres coûts d’exploitation</translation>
    </message>
    <message>
        <source>part of the distribution</source>
        <translation>part de la distribution</translation>
    </message>
    <message>
        <source>least value</source>
        <translation>valeur minimale</translation>
    </message>
    <message>
        <source>most likely value, from a to b</source>
        <translation>valeur la plus probable, de a à b</translation>
    </message>
    <message>
        <source>greatest value</source>
        <translation>valeur maximale</translation>
    </message>
    <message>
        <source>Value below which a part of a triangular distribution lies</source>
        <translation>Valeur sous laquelle se trouve une part d’une distribution triangulaire</translation>
    </message>
    <message>
        <source>Mean and variance of a PERT distribution</source>
        <translation>Moyenne et variance d’une distribution PERT</translation>
    </message>
    <message>
        <source>Value below which a part of a PERT distribution lies</source>
        <translation>Valeur sous laquelle se trouve une part d’une distribution PERT</translation>
    </message>
    <message>
        <source>The lognormal distribution of two percentiles</source>
        <translation>La distribution log-normale de deux percentiles</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10e percentile</translation>
    </message>
    <message>
        <source>90th percentile, from p10</source>
        <translation>90e percentile, à partir de p10</translation>
    </message>
    <message>
        <source>Percentile of numbers (type 7)</source>
        <translation>Percentile de nombres (type 7)</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>numbers in any order</source>
        <translation>nombres, dans un ordre quelconque</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentile</translation>
    </message>
    <message>
        <source>95 % interval of a probability that was counted (Wilson)</source>
        <translation>Intervalle à 95 % d’une probabilité comptée (Wilson)</translation>
    </message>
    <message>
        <source>samples that count, up to n</source>
        <translation>tirages qui comptent, jusqu’à n</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>tirages</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90e percentile</translation>
    </message>
    <message>
        <source>a lognormal factor</source>
        <translation>un facteur log-normal</translation>
    </message>
    <message>
        <source>A constant times independent lognormal factors: percentiles and what moves them</source>
        <translation>Une constante fois des facteurs log-normaux indépendants : percentiles et ce qui les fait varier</translation>
    </message>
    <message>
        <source>the factors</source>
        <translation>les facteurs</translation>
    </message>
    <message>
        <source>the constant</source>
        <translation>la constante</translation>
    </message>
    <message>
        <source>for the probability of exceeding it; null: none</source>
        <translation>pour la probabilité de la dépasser ; null : aucune</translation>
    </message>
    <message>
        <source>Variance of Ishigami&apos;s test function and what it comes from</source>
        <translation>Variance de la fonction test d’Ishigami et ses origines</translation>
    </message>
    <message>
        <source>factor of sin² x2</source>
        <translation>facteur de sin² x2</translation>
    </message>
    <message>
        <source>factor of x3⁴·sin x1</source>
        <translation>facteur de x3⁴·sin x1</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95e percentile</translation>
    </message>
    <message>
        <source>latencies of a stage</source>
        <translation>latences d’une étape</translation>
    </message>
    <message>
        <source>stages one after the other</source>
        <translation>étapes successives</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>quantile</translation>
    </message>
    <message>
        <source>a constant in addition</source>
        <translation>une constante en plus</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>disponibilité</translation>
    </message>
    <message>
        <source>Latency of independent stages together, as a lognormal (Fenton–Wilkinson)</source>
        <translation>Latence cumulée d’étapes indépendantes, comme log-normale (Fenton–Wilkinson)</translation>
    </message>
    <message>
        <source>Bound on a latency quantile of stages, however they depend on each other</source>
        <translation>Borne d’un quantile de latence des étapes, quelle que soit leur dépendance</translation>
    </message>
    <message>
        <source>parallel calls</source>
        <translation>appels parallèles</translation>
    </message>
    <message>
        <source>Probability that one of several parallel calls is slow</source>
        <translation>Probabilité qu’un appel parallèle parmi plusieurs soit lent</translation>
    </message>
    <message>
        <source>probability that one is</source>
        <translation>probabilité qu’un appel le soit</translation>
    </message>
    <message>
        <source>Quantile that each parallel call must hold for all of them to hold theirs</source>
        <translation>Quantile que chaque appel parallèle doit tenir pour que tous tiennent le leur</translation>
    </message>
    <message>
        <source>quantile of all together</source>
        <translation>quantile de tous ensemble</translation>
    </message>
    <message>
        <source>Availability of independent replicas of which some are needed</source>
        <translation>Disponibilité de réplicas indépendants dont une partie est nécessaire</translation>
    </message>
    <message>
        <source>replicas needed, up to n</source>
        <translation>réplicas nécessaires, jusqu’à n</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>réplicas</translation>
    </message>
    <message>
        <source>Availability of things that are all needed</source>
        <translation>Disponibilité d’éléments tous nécessaires</translation>
    </message>
    <message>
        <source>availabilities</source>
        <translation>disponibilités</translation>
    </message>
    <message>
        <source>Time that an availability leaves out</source>
        <translation>Temps que laisse une disponibilité</translation>
    </message>
    <message>
        <source>length of a document</source>
        <translation>longueur d’un document</translation>
    </message>
    <message>
        <source>length of a chunk</source>
        <translation>longueur d’un chunk</translation>
    </message>
    <message>
        <source>what a chunk repeats of the one before; below size</source>
        <translation>ce qu’un chunk répète du précédent ; inférieur à la taille</translation>
    </message>
    <message>
        <source>Chunks of a document</source>
        <translation>Chunks d’un document</translation>
    </message>
    <message>
        <source>Tokens of a document that are embedded, overlaps counted again</source>
        <translation>Tokens d’un document passés à l’embedding, recouvrements recomptés</translation>
    </message>
    <message>
        <source>documents of the corpus</source>
        <translation>documents du corpus</translation>
    </message>
    <message>
        <source>embedding price</source>
        <translation>prix de l’embedding</translation>
    </message>
    <message>
        <source>part of the corpus that changes</source>
        <translation>part du corpus qui change</translation>
    </message>
    <message>
        <source>length of a query</source>
        <translation>longueur d’une requête</translation>
    </message>
    <message>
        <source>embedding price of queries; null: as price</source>
        <translation>prix de l’embedding des requêtes ; null : comme price</translation>
    </message>
    <message>
        <source>Cost of embedding a corpus, its changes and its queries</source>
        <translation>Coût de l’embedding d’un corpus, de ses changements et de ses requêtes</translation>
    </message>
    <message>
        <source>Time and cost of embedding tokens on own GPUs</source>
        <translation>Temps et coût de l’embedding de tokens sur vos propres GPU</translation>
    </message>
    <message>
        <source>parameters of the model</source>
        <translation>paramètres du modèle</translation>
    </message>
    <message>
        <source>peak of one GPU</source>
        <translation>pic d’un GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>tokens to embed</source>
        <translation>tokens à passer à l’embedding</translation>
    </message>
    <message>
        <source>price of one GPU</source>
        <translation>prix d’un GPU</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>il n’y a pas de modèle &quot;%1&quot;</translation>
    </message>
    <message>
        <source>See ogive compute --list</source>
        <translation>Voir ogive compute --list</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire &quot;%1&quot; ?</translation>
    </message>
    <message>
        <source>the result of %1 is too large</source>
        <translation>le résultat de %1 est trop grand</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 to %2, written with digits only</source>
        <translation>%1 doit être un nombre entier de 0 à %2, écrit en chiffres seulement</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>il n’y a pas de %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a : %1</translation>
    </message>
    <message>
        <source>%1 must have from %2 to %3 elements, and has %4</source>
        <translation>%1 doit avoir de %2 à %3 éléments, et en a %4</translation>
    </message>
    <message>
        <source>%1 has at most %2 elements</source>
        <translation>%1 a au plus %2 éléments</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; manque</translation>
    </message>
    <message>
        <source>there is no input &quot;%1&quot;</source>
        <translation>il n’y a pas d’entrée &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>cost</name>
    <message>
        <source>as much a month</source>
        <translation>facture inchangée</translation>
    </message>
    <message>
        <source>%1 less a month</source>
        <translation>%1 de moins par mois</translation>
    </message>
    <message>
        <source>%1 more a month</source>
        <translation>%1 de plus par mois</translation>
    </message>
    <message>
        <source>In some of the cases the model does not fit on 16 GPUs, so what they cost is not known.</source>
        <translation>Dans certains cas, le modèle ne tient pas sur 16 GPU ; leur coût est donc inconnu.</translation>
    </message>
    <message>
        <source>The monthly cost is not known, so neither is its distribution.</source>
        <translation>Le coût mensuel est inconnu, sa distribution aussi.</translation>
    </message>
    <message>
        <source>Every call fails, so no request is ever served.</source>
        <translation>Chaque appel échoue : aucune requête n’est jamais servie.</translation>
    </message>
    <message>
        <source>The numbers are too large for an estimate.</source>
        <translation>Les nombres sont trop grands pour une estimation.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Inconnu : %1.</translation>
    </message>
    <message>
        <source>%1 by API</source>
        <translation>%1 par API</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Auto-hébergé</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>%1 is cheaper above %2</source>
        <translation>%1 est moins cher au-dessus de %2</translation>
    </message>
    <message>
        <source>%1 is cheaper below %2</source>
        <translation>%1 est moins cher en dessous de %2</translation>
    </message>
    <message>
        <source>Monthly cost against %1</source>
        <translation>Coût mensuel selon %1</translation>
    </message>
    <message>
        <source>%1 is the cheapest at every %2</source>
        <translation>%1 est le moins cher à chaque valeur de %2</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 doit être un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>The knowledge has no price for %1.</source>
        <translation>La base de connaissances n’a pas de prix pour %1.</translation>
    </message>
    <message>
        <source>How the system is scaled is not decided on.</source>
        <translation>La montée en charge du système n’est pas décidée.</translation>
    </message>
    <message>
        <source>Not included: no rate for people&apos;s days is given.</source>
        <translation>Non compris : aucun tarif journalier des personnes n’est donné.</translation>
    </message>
    <message>
        <source>No architecture is decided on.</source>
        <translation>Aucune architecture n’est décidée.</translation>
    </message>
    <message>
        <source>What %1 needs to run is not known.</source>
        <translation>Ce qu’il faut pour exploiter %1 est inconnu.</translation>
    </message>
    <message>
        <source>Runs on devices that are there already.</source>
        <translation>S’exécute sur des appareils déjà présents.</translation>
    </message>
    <message>
        <source>Not included: what logs, traces and their storage cost depends on the tool.</source>
        <translation>Non compris : le coût des logs, des traces et de leur stockage dépend de l’outil.</translation>
    </message>
    <message>
        <source>No provider is decided on.</source>
        <translation>Aucun fournisseur n’est décidé.</translation>
    </message>
    <message>
        <source>No model of %1 is known for this quality.</source>
        <translation>Aucun modèle de %1 n’est connu pour cette qualité.</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>Le prix de %1 est inconnu.</translation>
    </message>
    <message>
        <source>Runs on your own GPUs; see the serving line.</source>
        <translation>S’exécute sur vos propres GPU ; voir la ligne d’inférence.</translation>
    </message>
    <message>
        <source>Judged on your own GPUs; see the serving line.</source>
        <translation>Jugé sur vos propres GPU ; voir la ligne d’inférence.</translation>
    </message>
    <message>
        <source>Runs on your own machines, which are not part of this figure.</source>
        <translation>S’exécute sur vos propres machines, non comprises dans ce chiffre.</translation>
    </message>
    <message>
        <source>Runs on your own GPUs, counted by the hours that it needs.</source>
        <translation>S’exécute sur vos propres GPU, comptés aux heures nécessaires.</translation>
    </message>
    <message>
        <source>No embedding model is decided on.</source>
        <translation>Aucun modèle d’embedding n’est décidé.</translation>
    </message>
    <message>
        <source>No embedding model is known for %1.</source>
        <translation>Aucun modèle d’embedding n’est connu pour %1.</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so nothing is embedded.</source>
        <translation>Rien n’est recherché, donc aucun embedding.</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens d’entrée</translation>
    </message>
    <message>
        <source>Cached input tokens</source>
        <translation>Tokens d’entrée en cache</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Embedding queries</source>
        <translation>Embedding des requêtes</translation>
    </message>
    <message>
        <source>Embedding changed documents</source>
        <translation>Embedding des documents modifiés</translation>
    </message>
    <message>
        <source>Embedding all documents once</source>
        <translation>Embedding initial de tous les documents</translation>
    </message>
    <message>
        <source>Vector database</source>
        <translation>Base vectorielle</translation>
    </message>
    <message>
        <source>Re-ranking</source>
        <translation>Reclassement</translation>
    </message>
    <message>
        <source>Serving GPUs</source>
        <translation>GPU d’inférence</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Trafic sortant</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>Observabilité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>The size of %1 is not known.</source>
        <translation>La taille de %1 est inconnue.</translation>
    </message>
    <message>
        <source>No GPU with a known price is in the knowledge.</source>
        <translation>Aucun GPU au prix connu n’est dans la base de connaissances.</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lectures</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>Not known of the price of %1 as a service: %2.</source>
        <translation>Inconnu dans le prix de %1 comme service : %2.</translation>
    </message>
    <message>
        <source>What %1 costs as a service is not known.</source>
        <translation>Le coût de %1 comme service est inconnu.</translation>
    </message>
    <message>
        <source>What %1 needs on own machines is not known.</source>
        <translation>Ce qu’il faut à %1 sur vos propres machines est inconnu.</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so there is no vector database.</source>
        <translation>Rien n’est recherché, il n’y a donc pas de base vectorielle.</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 costs.</source>
        <translation>Rien n’est connu du coût de %1.</translation>
    </message>
    <message>
        <source>No vector database is decided on.</source>
        <translation>Aucune base vectorielle n’est décidée.</translation>
    </message>
    <message>
        <source>%1 Own nodes are counted.</source>
        <translation>%1 Ce sont des nœuds propres qui sont comptés.</translation>
    </message>
    <message>
        <source>Output tokens are %1 % of the bill</source>
        <translation>Les tokens de sortie font %1 % de la facture</translation>
    </message>
    <message>
        <source>Input tokens are %1 % of the bill</source>
        <translation>Les tokens d’entrée font %1 % de la facture</translation>
    </message>
    <message>
        <source>Cached input tokens are %1 % of the bill</source>
        <translation>Les tokens d’entrée en cache font %1 % de la facture</translation>
    </message>
    <message>
        <source>Embedding the queries is %1 % of the bill</source>
        <translation>L’embedding des requêtes fait %1 % de la facture</translation>
    </message>
    <message>
        <source>Embedding changed documents is %1 % of the bill</source>
        <translation>L’embedding des documents modifiés fait %1 % de la facture</translation>
    </message>
    <message>
        <source>%1: %2 % of the bill</source>
        <translation>%1 : %2 % de la facture</translation>
    </message>
    <message>
        <source>What the month costs depends on the provider</source>
        <translation>Le coût du mois dépend du fournisseur</translation>
    </message>
    <message>
        <source>The monthly bill is not known</source>
        <translation>La facture mensuelle est inconnue</translation>
    </message>
    <message>
        <source>The monthly bill is not known: %1</source>
        <translation>La facture mensuelle est inconnue : %1</translation>
    </message>
    <message>
        <source>Nothing is paid per token</source>
        <translation>Rien n’est payé au token</translation>
    </message>
    <message>
        <source>The monthly bill is %1</source>
        <translation>La facture mensuelle est de %1</translation>
    </message>
    <message>
        <source>%1 would cost about as much</source>
        <translation>%1 coûterait à peu près autant</translation>
    </message>
    <message>
        <source>%1 would cost %2 % less</source>
        <translation>%1 coûterait %2 % de moins</translation>
    </message>
    <message>
        <source>No other provider with a known price is cheaper</source>
        <translation>Aucun autre fournisseur au prix connu n’est moins cher</translation>
    </message>
    <message>
        <source>pq_m must divide d, %1, without a rest</source>
        <translation>pq_m doit diviser d, %1, sans reste</translation>
    </message>
    <message>
        <source>this pattern stands twice in the list</source>
        <translation>ce levier figure deux fois dans la liste</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 en entrée</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 en sortie</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>%1 par million de tokens</translation>
    </message>
    <message>
        <source>prompts from %1 tokens</source>
        <translation>prompts dès %1 tokens</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Prix de %1</translation>
    </message>
    <message>
        <source>%1 / GB-month, %2 / million reads, %3 / million writes</source>
        <translation>%1 / GB-mois, %2 / million de lectures, %3 / million d’écritures</translation>
    </message>
    <message>
        <source>%1 / GPU-hour, %2</source>
        <translation>%1 / GPU-heure, %2</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>&quot;%1&quot; is no day</source>
        <translation>&quot;%1&quot; n’est pas un jour</translation>
    </message>
    <message>
        <source>Type a day like 2027-03-31, or “in 3 months”</source>
        <translation>Saisissez un jour comme 2027-03-31, ou « dans 3 mois »</translation>
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
        <translation>Et si : pas dans la conception</translation>
    </message>
    <message>
        <source>← → move · ↑ ↓ what-if · V vote · N note · O open question · B blank · Esc leave</source>
        <translation>← → déplacer · ↑ ↓ variante · V vote · N note · O question ouverte · B masquer · Échap quitter</translation>
    </message>
    <message>
        <source>← → move · ↑ ↓ what-if · B blank · Esc leave</source>
        <translation>← → déplacer · ↑ ↓ variante · B masquer · Échap quitter</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Échap quitter</translation>
    </message>
    <message>
        <source>… and %1 more, in the report</source>
        <translation>… et %1 de plus, dans le rapport</translation>
    </message>
    <message>
        <source>There is no room for the chart at a size that can be read. It stands in the report.</source>
        <translation>Il n’y a pas la place pour un graphique lisible. Il figure dans le rapport.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>In the report: %1</source>
        <translation>Dans le rapport : %1</translation>
    </message>
    <message>
        <source>… and %1 more characters</source>
        <translation>… et %1 caractères de plus</translation>
    </message>
    <message>
        <source>… and %1 more words</source>
        <translation>… et %1 mots de plus</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions, and %2 options that no rule reaches</source>
        <translation>Non montrés ici : %1 questions, et %2 options qu’aucune règle n’atteint</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions of the tree</source>
        <translation>Non montrées ici : %1 questions de l’arbre</translation>
    </message>
    <message>
        <source>Not shown here: %1 options that no rule reaches</source>
        <translation>Non montrées ici : %1 options qu’aucune règle n’atteint</translation>
    </message>
    <message>
        <source>The tree is too large for this page.</source>
        <translation>L’arbre est trop grand pour cette page.</translation>
    </message>
    <message>
        <source>leads to %1 options</source>
        <translation>mène à %1 options</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>mène à %1</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>open: %1 options</source>
        <translation>ouvert : %1 options</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>ouvert : %1</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Critère décisif : %1.</translation>
    </message>
    <message>
        <source>Decided by %1, with %2.</source>
        <translation>Critère décisif : %1, avec %2.</translation>
    </message>
    <message>
        <source>Decided by us, while the rules leave it open.</source>
        <translation>Décidé par nous : les règles laissent le choix ouvert.</translation>
    </message>
    <message>
        <source>Decided by us, while the rules leave it open: %1.</source>
        <translation>Décidé par nous, les règles laissant le choix ouvert : %1.</translation>
    </message>
    <message>
        <source>Decided against the rules, which say %1.</source>
        <translation>Décidé contre les règles, qui donnent %1.</translation>
    </message>
    <message>
        <source>Decided against the rules, which say %1: %2.</source>
        <translation>Décidé contre les règles, qui donnent %1 : %2.</translation>
    </message>
    <message>
        <source>Open until what it rests on is decided.</source>
        <translation>Ouvert jusqu’à ce que soit décidé ce dont cela dépend.</translation>
    </message>
    <message>
        <source>Open until we can answer: %1</source>
        <translation>Ouvert jusqu’à ce que nous sachions répondre : %1</translation>
    </message>
    <message>
        <source>did not arise</source>
        <translation>était sans objet</translation>
    </message>
    <message>
        <source>was open</source>
        <translation>était ouvert</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était : %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source> (was %1)</source>
        <translation> (avant : %1)</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>Coût inconnu</translation>
    </message>
    <message>
        <source>%1 / month</source>
        <translation>%1 / mois</translation>
    </message>
    <message>
        <source>%1 / month · %2 % of the budget</source>
        <translation>%1 / mois · %2 % du budget</translation>
    </message>
    <message>
        <source>%1: approve %2 instead of %3, which the rules recommend.</source>
        <translation>%1 : approuver %2, alors que les règles recommandent %3.</translation>
    </message>
    <message>
        <source>%1: approve %2; the rules can&apos;t decide it yet.</source>
        <translation>%1 : approuver %2 ; les règles ne peuvent pas encore en décider.</translation>
    </message>
    <message>
        <source>%1: settle the open decision. It waits for: %2.</source>
        <translation>%1 : trancher la décision ouverte. Elle attend : %2.</translation>
    </message>
    <message>
        <source>Cost: decide without a monthly figure, or have the missing amounts worked out first.</source>
        <translation>Coût : décider sans chiffre mensuel, ou faire d’abord établir les montants manquants.</translation>
    </message>
    <message>
        <source>Cost: raise the monthly budget of %1, or lower the expected %2.</source>
        <translation>Coût : le coût attendu est de %2 ; le réduire, ou relever le budget mensuel, qui est de %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Warnings: resolve or accept each of them: %1.</source>
        <translation>Avertissements : résoudre ou accepter chacun d’eux : %1.</translation>
    </message>
    <message>
        <source>Approve the design as it stands: every decision follows the rules.</source>
        <translation>Approuver la conception en l’état : chaque décision suit les règles.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Index vectoriel</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Without numbers</source>
        <translation>Sans chiffres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What it needs to run is not known yet</source>
        <translation>Ce qu’il faut pour l’exploiter n’est pas encore connu</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>It waits for: %1</source>
        <translation>Elle attend : %1</translation>
    </message>
    <message>
        <source>Answered already: %1</source>
        <translation>Déjà répondu : %1</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>Aucune question n’est ouverte</translation>
    </message>
    <message>
        <source>One open question</source>
        <translation>Une question ouverte</translation>
    </message>
    <message>
        <source>%1 open questions</source>
        <translation>%1 questions ouvertes</translation>
    </message>
    <message>
        <source>we chose %1</source>
        <translation>nous avons choisi %1</translation>
    </message>
    <message>
        <source>Every decision stands in at least nine of ten sampled futures</source>
        <translation>Chaque décision tient dans au moins neuf futurs simulés sur dix</translation>
    </message>
    <message>
        <source>%1 of %2 decisions stand in at least nine of ten sampled futures</source>
        <translation>%1 décisions sur %2 tiennent dans au moins neuf futurs simulés sur dix</translation>
    </message>
    <message>
        <source>How firm the decisions are is not known yet</source>
        <translation>La solidité des décisions n’est pas encore connue</translation>
    </message>
    <message>
        <source>It takes sampled futures, and values that are known.</source>
        <translation>Il faut pour cela des futurs simulés, et des valeurs connues.</translation>
    </message>
    <message>
        <source>Least firm: %1, which stays %2 in %3 of them</source>
        <translation>La moins solide : %1, qui reste %2 dans %3 d’entre eux</translation>
    </message>
    <message>
        <source>%1 firmer decisions are not shown</source>
        <translation>%1 décisions plus solides ne sont pas montrées</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No provider is chosen yet.</source>
        <translation>Aucun fournisseur n’est encore choisi.</translation>
    </message>
    <message>
        <source>%1 % of the budget of %2</source>
        <translation>%1 % du budget de %2</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Par requête</translation>
    </message>
    <message>
        <source>How sure that is</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>In 8 of 10 sampled futures</source>
        <translation>Dans 8 futurs simulés sur 10</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Stays within the budget</source>
        <translation>Tient dans le budget</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>Ce qui le fait le plus varier</translation>
    </message>
    <message>
        <source>Monthly cost by line, of the choice and others</source>
        <translation>Coût mensuel par ligne, du choix et des autres</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Architecture decisions · scenario “%1”</source>
        <translation>Décisions d’architecture · scénario « %1 »</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>Ce qui la décide</translation>
    </message>
    <message>
        <source>Our own decision</source>
        <translation>Notre propre décision</translation>
    </message>
    <message>
        <source>Confirmed by us</source>
        <translation>Confirmée par nous</translation>
    </message>
    <message>
        <source>By whom and when is not stated</source>
        <translation>Par qui et quand n’est pas indiqué</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>of sampled futures: the rules say %1</source>
        <translation>des futurs simulés : les règles donnent %1</translation>
    </message>
    <message>
        <source>of sampled futures keep this choice</source>
        <translation>des futurs simulés gardent ce choix</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Voted on %1</source>
        <translation>Voté le %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Dots: %1</source>
        <translation>Gommettes : %1</translation>
    </message>
    <message>
        <source>Room vote</source>
        <translation>Vote du groupe</translation>
    </message>
    <message>
        <source>Agree %1 · Discuss %2 · Against %3</source>
        <translation>D’accord %1 · Discuter %2 · Contre %3</translation>
    </message>
    <message>
        <source>Not voted yet: press V</source>
        <translation>Pas encore voté : appuyez sur V</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second avis</translation>
    </message>
    <message>
        <source>Second opinion: %1</source>
        <translation>Second avis : %1</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>Autres avis</translation>
    </message>
    <message>
        <source>First by criteria</source>
        <translation>Premier selon les critères</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Ranking against the rule</source>
        <translation>Classement face à la règle</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 comme %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Modifications : %1</translation>
    </message>
    <message>
        <source>Not shown here: %1 scenarios that matter less, which stand in the report</source>
        <translation>Non montrés ici : %1 scénarios moins importants, qui figurent dans le rapport</translation>
    </message>
    <message>
        <source>What quality means here</source>
        <translation>Ce que « qualité » veut dire ici</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Options beside each other</source>
        <translation>Les options côte à côte</translation>
    </message>
    <message>
        <source>%1: what there is to choose from</source>
        <translation>%1 : ce qu’il y a à choisir</translation>
    </message>
    <message>
        <source>Below: %1 of %2 scenarios, with what differs</source>
        <translation>Ci-dessous : %1 scénarios sur %2, avec ce qui diffère</translation>
    </message>
    <message>
        <source>Below: the scenarios, with what differs</source>
        <translation>Ci-dessous : les scénarios, avec ce qui diffère</translation>
    </message>
    <message>
        <source>Rank by criteria</source>
        <translation>Rang selon les critères</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Comes out in</source>
        <translation>Ressort dans</translation>
    </message>
    <message>
        <source>Dots of the room</source>
        <translation>Gommettes du groupe</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, et %2 de plus</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 jours ouvrés</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>with even odds</source>
        <translation>une chance sur deux</translation>
    </message>
    <message>
        <source>with nine in ten</source>
        <translation>neuf chances sur dix</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Jours-personnes</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>What sets the pace: days of work</source>
        <translation>Ce qui donne le rythme : jours de travail</translation>
    </message>
    <message>
        <source>The plan has too many phases to be drawn here. It stands in the report.</source>
        <translation>Le plan a trop de phases pour être dessiné ici. Il figure dans le rapport.</translation>
    </message>
    <message>
        <source>No work is planned yet</source>
        <translation>Aucun travail n’est encore planifié</translation>
    </message>
    <message>
        <source>Tasks follow from what is decided.</source>
        <translation>Les tâches découlent de ce qui est décidé.</translation>
    </message>
    <message>
        <source>Built in %1 working days with even odds, in %2 with nine in ten</source>
        <translation>Réalisé en %1 jours ouvrés une fois sur deux, en %2 neuf fois sur dix</translation>
    </message>
    <message>
        <source>%1 tasks in %2 phases, at typical effort</source>
        <translation>%1 tâches en %2 phases, à charge typique</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Ce que nous vous demandons</translation>
    </message>
    <message>
        <source>None is noted yet</source>
        <translation>Aucune n’est encore notée</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>not sure: %1</source>
        <translation>pas sûr : %1</translation>
    </message>
    <message>
        <source>%1 comes to %2 for %3</source>
        <translation>%1 donne %2 pour %3</translation>
    </message>
    <message>
        <source>The room agrees</source>
        <translation>Le groupe est d’accord</translation>
    </message>
    <message>
        <source>What we disagree on changes nothing</source>
        <translation>Nos désaccords ne changent rien</translation>
    </message>
    <message>
        <source>Where our disagreement changes an outcome</source>
        <translation>Où notre désaccord change un résultat</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Réponses de %1</translation>
    </message>
    <message>
        <source>Changes an outcome</source>
        <translation>Change un résultat</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Avis minoritaires</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Key requirements</source>
        <translation>Exigences clés</translation>
    </message>
    <message>
        <source>The design states no brief.</source>
        <translation>La conception n’a pas de note de cadrage.</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>Scénario « %1 »</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Not shown here: one question, and one option that no rule reaches</source>
        <translation>Non montrées ici : une question, et une option qu’aucune règle n’atteint</translation>
    </message>
    <message>
        <source>Not shown here: one question, and %1 options that no rule reaches</source>
        <translation>Non montrées ici : une question, et %1 options qu’aucune règle n’atteint</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions, and one option that no rule reaches</source>
        <translation>Non montrées ici : %1 questions, et une option qu’aucune règle n’atteint</translation>
    </message>
    <message>
        <source>Not shown here: one question of the tree</source>
        <translation>Non montrée ici : une question de l’arbre</translation>
    </message>
    <message>
        <source>Not shown here: one option that no rule reaches</source>
        <translation>Non montrée ici : une option qu’aucune règle n’atteint</translation>
    </message>
    <message>
        <source>Press O to note one.</source>
        <translation>Appuyez sur O pour en noter une.</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>the tolerance must be a share from 0 to 10</source>
        <translation>la tolérance doit être une part de 0 à 10</translation>
    </message>
    <message>
        <source>the section&apos;s id is empty</source>
        <translation>l’id de la section est vide</translation>
    </message>
    <message>
        <source>two sections have the id &quot;%1&quot;</source>
        <translation>deux sections ont l’id &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Name every section of the report once</source>
        <translation>Nommez chaque section du rapport une fois</translation>
    </message>
    <message>
        <source>there is no paper &quot;%1&quot;</source>
        <translation>il n’y a pas de papier &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write A4 or Letter</source>
        <translation>Écrivez A4 ou Letter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day</source>
        <translation>&quot;%1&quot; n’est pas un jour</translation>
    </message>
    <message>
        <source>Write a day as YYYY-MM-DD</source>
        <translation>Écrivez un jour sous la forme AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>&quot;%1&quot; figure deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week</source>
        <translation>&quot;%1&quot; n’est pas un jour de la semaine</translation>
    </message>
    <message>
        <source>Write mon, tue, wed, thu, fri, sat or sun</source>
        <translation>Écrivez mon, tue, wed, thu, fri, sat ou sun</translation>
    </message>
    <message>
        <source>a week needs at least one working day</source>
        <translation>une semaine doit avoir au moins un jour ouvré</translation>
    </message>
    <message>
        <source>Name the days, or leave &quot;working_days&quot; out for Monday to Friday</source>
        <translation>Nommez les jours, ou omettez &quot;working_days&quot; pour lundi à vendredi</translation>
    </message>
    <message>
        <source>more than %1 holidays</source>
        <translation>plus de %1 jours fériés</translation>
    </message>
    <message>
        <source>a team has a whole number of people from 1 to %1</source>
        <translation>une équipe compte un nombre entier de personnes de 1 à %1</translation>
    </message>
    <message>
        <source>Leave out a role that nobody fills alone</source>
        <translation>Omettez un rôle que personne ne tient seul</translation>
    </message>
    <message>
        <source>low, typical and high must be days from 0 to %1 that do not fall</source>
        <translation>bas, typique et haut doivent être des jours de 0 à %1 qui ne décroissent pas</translation>
    </message>
    <message>
        <source>slack must be days from 0 to %1</source>
        <translation>la marge doit être en jours de 0 à %1</translation>
    </message>
    <message>
        <source>the task&apos;s id is empty</source>
        <translation>l’id de la tâche est vide</translation>
    </message>
    <message>
        <source>the task has no title</source>
        <translation>la tâche n’a pas de titre</translation>
    </message>
    <message>
        <source>two own tasks have the id &quot;%1&quot;</source>
        <translation>deux tâches propres ont l’id &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Give every task an id of its own</source>
        <translation>Donnez à chaque tâche son propre id</translation>
    </message>
    <message>
        <source>more than %1 own tasks</source>
        <translation>plus de %1 tâches propres</translation>
    </message>
    <message>
        <source>own tasks wait for each other in a circle</source>
        <translation>des tâches propres s’attendent en cercle</translation>
    </message>
    <message>
        <source>Take one of these dependencies out</source>
        <translation>Retirez l’une de ces dépendances</translation>
    </message>
    <message>
        <source>a weight must be from 0 to %1</source>
        <translation>un poids doit aller de 0 à %1</translation>
    </message>
    <message>
        <source>a must-have asks for 0 to %1</source>
        <translation>un critère obligatoire exige de 0 à %1</translation>
    </message>
    <message>
        <source>two must-haves are about the criterion &quot;%1&quot;</source>
        <translation>deux minimums portent sur le critère &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a judgement must be from 1/%1 to %1 times</source>
        <translation>un jugement doit aller de 1/%1 à %1 fois</translation>
    </message>
    <message>
        <source>two judgements are about the same pair</source>
        <translation>deux jugements portent sur la même paire</translation>
    </message>
    <message>
        <source>a criterion can&apos;t be judged against itself</source>
        <translation>un critère ne peut être jugé face à lui-même</translation>
    </message>
    <message>
        <source>there is no ranking method &quot;%1&quot;</source>
        <translation>il n’y a pas de méthode de classement &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: weighted-sum, topsis, promethee</source>
        <translation>Il y a : weighted-sum, topsis, promethee</translation>
    </message>
    <message>
        <source>there is no starter &quot;%1&quot;</source>
        <translation>il n’y a pas de modèle de départ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a : %1</translation>
    </message>
    <message>
        <source>a requirement is a number, a text, true, false or null</source>
        <translation>une exigence est un nombre, un texte, true, false ou null</translation>
    </message>
    <message>
        <source>the scenario&apos;s id is empty</source>
        <translation>l’id du scénario est vide</translation>
    </message>
    <message>
        <source>two scenarios have the id &quot;%1&quot;</source>
        <translation>deux scénarios ont l’id &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Give every scenario an id of its own</source>
        <translation>Donnez à chaque scénario son propre id</translation>
    </message>
    <message>
        <source>a design needs at least one scenario</source>
        <translation>une conception a besoin d’au moins un scénario</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>la version doit être un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>The file holds the marks of a conflict in version control: resolve the conflict first</source>
        <translation>Le fichier contient les marques d’un conflit de gestion de versions : résolvez d’abord le conflit</translation>
    </message>
    <message>
        <source>this is no Ogive design: &quot;format&quot; must be &quot;ogive-design&quot;</source>
        <translation>ce n’est pas une conception Ogive : &quot;format&quot; doit valoir &quot;ogive-design&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>&quot;%1&quot; est vide</translation>
    </message>
    <message>
        <source>a count is a whole number from 0 to %1</source>
        <translation>un décompte est un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the workshop</source>
        <translation>&quot;%1&quot; figure deux fois dans l’atelier</translation>
    </message>
    <message>
        <source>Leave one of the two entries out</source>
        <translation>Omettez l’une des deux entrées</translation>
    </message>
    <message>
        <source>fists are six counts, from no finger to five</source>
        <translation>fists compte six nombres, d’aucun doigt à cinq</translation>
    </message>
    <message>
        <source>more than %1 hands</source>
        <translation>plus de %1 mains</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by the open design &quot;%2&quot;: %3</source>
        <translation>&quot;%1&quot; est utilisé par la conception ouverte &quot;%2&quot; : %3</translation>
    </message>
    <message>
        <source>Change the design first, or open another one.</source>
        <translation>Changez d’abord la conception, ou ouvrez-en une autre.</translation>
    </message>
    <message>
        <source>participants of its workshop answered it</source>
        <translation>des participants de son atelier y ont répondu</translation>
    </message>
    <message>
        <source>its workshop voted on it</source>
        <translation>son atelier a voté à ce sujet</translation>
    </message>
    <message>
        <source>its workshop has a question about it</source>
        <translation>son atelier a une question à ce sujet</translation>
    </message>
    <message>
        <source>its utility tree links it</source>
        <translation>son arbre d’utilité y renvoie</translation>
    </message>
    <message>
        <source>it decides by these rules</source>
        <translation>elle décide selon ces règles</translation>
    </message>
    <message>
        <source>it states an assumption about it</source>
        <translation>elle indique une hypothèse à ce sujet</translation>
    </message>
    <message>
        <source>its plan changes it</source>
        <translation>son plan la modifie</translation>
    </message>
    <message>
        <source>its own task %1 waits for it</source>
        <translation>sa tâche propre %1 l’attend</translation>
    </message>
    <message>
        <source>its own task %1 is part of it</source>
        <translation>sa tâche propre %1 en fait partie</translation>
    </message>
    <message>
        <source>scenario %1 states it</source>
        <translation>le scénario %1 l’indique</translation>
    </message>
    <message>
        <source>scenario %1 says how uncertain it is</source>
        <translation>le scénario %1 en indique l’incertitude</translation>
    </message>
    <message>
        <source>scenario %1 switches it</source>
        <translation>le scénario %1 l’active ou la désactive</translation>
    </message>
    <message>
        <source>scenario %1 sets it otherwise</source>
        <translation>le scénario %1 la règle autrement</translation>
    </message>
    <message>
        <source>scenario %1 overrides it</source>
        <translation>le scénario %1 y déroge</translation>
    </message>
    <message>
        <source>scenario %1 chooses it</source>
        <translation>le scénario %1 la choisit</translation>
    </message>
    <message>
        <source>there is no level &quot;%1&quot;</source>
        <translation>il n’y a pas de niveau &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write H, M or L</source>
        <translation>Écrivez H, M ou L</translation>
    </message>
    <message>
        <source>there is no kind of link &quot;%1&quot;</source>
        <translation>il n’y a pas de type de lien &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write sensitivity or tradeoff</source>
        <translation>Écrivez sensitivity ou tradeoff</translation>
    </message>
    <message>
        <source>p10 must not be above p90</source>
        <translation>p10 ne doit pas dépasser p90</translation>
    </message>
    <message>
        <source>min, mode and max must not decrease</source>
        <translation>min, mode et max ne doivent pas décroître</translation>
    </message>
    <message>
        <source>this says no range</source>
        <translation>ceci n’indique aucune plage</translation>
    </message>
    <message>
        <source>Give p10 and p90, or min, mode and max</source>
        <translation>Donnez p10 et p90, ou min, mode et max</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>The whole scenario</source>
        <translation>Tout le scénario</translation>
    </message>
    <message>
        <source>with %1 requirements</source>
        <translation>avec %1 exigences</translation>
    </message>
    <message>
        <source>Id of the scenario</source>
        <translation>Id du scénario</translation>
    </message>
    <message>
        <source>Order of the scenarios</source>
        <translation>Ordre des scénarios</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Override of %1</source>
        <translation>Dérogation sur %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>on, %1</source>
        <translation>actif, %1</translation>
    </message>
    <message>
        <source>off, %1</source>
        <translation>inactif, %1</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>Plage de %1</translation>
    </message>
    <message>
        <source>“%1” in the file</source>
        <translation>« %1 » dans le fichier</translation>
    </message>
    <message>
        <source>Ranking of %1</source>
        <translation>Classement de %1</translation>
    </message>
    <message>
        <source>its own way</source>
        <translation>à sa manière</translation>
    </message>
    <message>
        <source>Assumption about %1</source>
        <translation>Hypothèse sur %1</translation>
    </message>
    <message>
        <source>Start of the work</source>
        <translation>Début du travail</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Changed tasks of the roadmap</source>
        <translation>Tâches modifiées de la feuille de route</translation>
    </message>
    <message>
        <source>Own tasks of the roadmap</source>
        <translation>Tâches propres de la feuille de route</translation>
    </message>
    <message>
        <source>Pages of the presentation</source>
        <translation>Pages de la présentation</translation>
    </message>
    <message>
        <source>Questions of the workshop</source>
        <translation>Questions de l’atelier</translation>
    </message>
    <message>
        <source>Votes of the workshop</source>
        <translation>Votes de l’atelier</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Ce que le groupe a dit</translation>
    </message>
    <message>
        <source>Dots of the workshop</source>
        <translation>Gommettes de l’atelier</translation>
    </message>
    <message>
        <source>Notes of the workshop</source>
        <translation>Notes de l’atelier</translation>
    </message>
    <message>
        <source>Actions of the workshop</source>
        <translation>Actions de l’atelier</translation>
    </message>
    <message>
        <source>Answers of the participants</source>
        <translation>Réponses des participants</translation>
    </message>
    <message>
        <source>Answers of the participants are shown</source>
        <translation>Les réponses des participants sont montrées</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nom de la conception</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>Chapitres du rapport</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Arbre d’utilité</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Modifications dans %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Requirements changed: %1. Decisions that come out otherwise: %2.</source>
        <translation>Exigences modifiées : %1. Décisions au résultat différent : %2.</translation>
    </message>
    <message>
        <source>%1 costs %2 a month: %3.</source>
        <translation>%1 coûte %2 par mois : %3.</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>La conception</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Nouveau, %1 : %2</translation>
    </message>
    <message>
        <source>No longer a %1: %2</source>
        <translation>N’est plus, %1 : %2</translation>
    </message>
</context>
<context>
    <name>dmn</name>
    <message>
        <source>Use -, literals, comparisons with a number, intervals such as [1..5), lists of these, or not(…)</source>
        <translation>Utilisez -, des littéraux, des comparaisons à un nombre, des intervalles comme [1..5), des listes de ceux-ci, ou not(…)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the closing parenthesis of not(…)</source>
        <translation>il manque à &quot;%1&quot; la parenthèse fermante de not(…)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is about dates or times, which are not read</source>
        <translation>&quot;%1&quot; porte sur des dates ou des heures, qui ne sont pas lues</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no simple test or literal</source>
        <translation>&quot;%1&quot; n’est ni un test simple ni un littéral</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the end of an interval</source>
        <translation>il manque à &quot;%1&quot; la fin d’un intervalle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a number that is too large</source>
        <translation>&quot;%1&quot; contient un nombre trop grand</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the closing quotation mark</source>
        <translation>il manque à &quot;%1&quot; le guillemet fermant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an unknown escape in a text</source>
        <translation>&quot;%1&quot; contient un échappement inconnu dans un texte</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>dépasse la limite de %1 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>le fichier est en UTF-16, pas en UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>XML may not have control characters</source>
        <translation>XML n’admet pas de caractères de contrôle</translation>
    </message>
    <message>
        <source>unknown entity &quot;%1&quot;</source>
        <translation>entité inconnue &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write &amp; as &amp;amp;</source>
        <translation>Écrivez &amp; sous la forme &amp;amp;</translation>
    </message>
    <message>
        <source>not valid XML: %1</source>
        <translation>XML non valide : %1</translation>
    </message>
    <message>
        <source>this is not of DMN 1.2, 1.3, 1.4 or 1.5</source>
        <translation>ceci n’est pas du DMN 1.2, 1.3, 1.4 ou 1.5</translation>
    </message>
    <message>
        <source>Save it as DMN 1.3 in the program that it comes from</source>
        <translation>Enregistrez-le en DMN 1.3 dans le programme d’origine</translation>
    </message>
    <message>
        <source>no DMN file: it begins with &quot;%1&quot;</source>
        <translation>pas un fichier DMN : il commence par &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Expected the element definitions of DMN 1.2 to 1.5</source>
        <translation>L’élément definitions de DMN 1.2 à 1.5 est attendu</translation>
    </message>
    <message>
        <source>document types and entities of their own are not read</source>
        <translation>les types de document et leurs entités propres ne sont pas lus</translation>
    </message>
    <message>
        <source>Remove the line that starts with &lt;!DOCTYPE</source>
        <translation>Supprimez la ligne qui commence par &lt;!DOCTYPE</translation>
    </message>
    <message>
        <source>the file says that it is %1, not UTF-8</source>
        <translation>le fichier se déclare en %1, pas en UTF-8</translation>
    </message>
    <message>
        <source>not valid XML: something stands behind its end</source>
        <translation>XML non valide : il y a quelque chose après la fin</translation>
    </message>
    <message>
        <source>not valid XML: it begins with text</source>
        <translation>XML non valide : il commence par du texte</translation>
    </message>
    <message>
        <source>not valid XML: it has no element</source>
        <translation>XML non valide : il n’a pas d’élément</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>not valid XML: an element without a name</source>
        <translation>XML non valide : un élément sans nom</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; stands twice in &quot;%2&quot;</source>
        <translation>l’attribut &quot;%1&quot; figure deux fois dans &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; answers with a list, which tests of single values can&apos;t be applied to</source>
        <translation>la décision &quot;%1&quot; répond par une liste, à laquelle les tests de valeurs simples ne s’appliquent pas</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; has several outputs</source>
        <translation>la décision &quot;%1&quot; a plusieurs sorties</translation>
    </message>
    <message>
        <source>Name one of them: %1.%2</source>
        <translation>Nommez l’une d’elles : %1.%2</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; is looked at, but not required</source>
        <translation>la décision &quot;%1&quot; est lue, mais pas requise</translation>
    </message>
    <message>
        <source>Add an information requirement for it</source>
        <translation>Ajoutez-lui une exigence d’information</translation>
    </message>
    <message>
        <source>the input expression &quot;%1&quot; is no plain name</source>
        <translation>l’expression d’entrée &quot;%1&quot; n’est pas un simple nom</translation>
    </message>
    <message>
        <source>Name an input data or a required decision, without computing</source>
        <translation>Nommez une donnée d’entrée ou une décision requise, sans calcul</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read here</source>
        <translation>&quot;%1&quot; n’est pas lu ici</translation>
    </message>
    <message>
        <source>there is no hit policy &quot;%1&quot;</source>
        <translation>il n’y a pas de hit policy &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use UNIQUE, ANY, PRIORITY, FIRST, OUTPUT ORDER, RULE ORDER or COLLECT</source>
        <translation>Utilisez UNIQUE, ANY, PRIORITY, FIRST, OUTPUT ORDER, RULE ORDER ou COLLECT</translation>
    </message>
    <message>
        <source>there is no aggregation &quot;%1&quot;</source>
        <translation>il n’y a pas d’agrégation &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use SUM, MIN, MAX or COUNT</source>
        <translation>Utilisez SUM, MIN, MAX ou COUNT</translation>
    </message>
    <message>
        <source>the input has no input expression</source>
        <translation>l’entrée n’a pas d’expression d’entrée</translation>
    </message>
    <message>
        <source>Name an input data or a required decision</source>
        <translation>Nommez une donnée d’entrée ou une décision requise</translation>
    </message>
    <message>
        <source>the column is of the type %1, but what it looks at is %2</source>
        <translation>la colonne est du type %1, mais ce qu’elle lit est du type %2</translation>
    </message>
    <message>
        <source>the output values are not all single values</source>
        <translation>les valeurs de sortie ne sont pas toutes simples</translation>
    </message>
    <message>
        <source>List the values, highest priority first</source>
        <translation>Listez les valeurs, la plus haute priorité d’abord</translation>
    </message>
    <message>
        <source>Outputs are read where they are a number, a text in quotation marks, true, false or null</source>
        <translation>Les sorties sont lues si ce sont un nombre, un texte entre guillemets, true, false ou null</translation>
    </message>
    <message>
        <source>%1 is not of the type %2</source>
        <translation>%1 n’est pas du type %2</translation>
    </message>
    <message>
        <source>the rule has %1 input and %2 output entries, the table %3 and %4</source>
        <translation>la règle a %1 cellules d’entrée et %2 de sortie, la table %3 et %4</translation>
    </message>
    <message>
        <source>%1 does not test values of the type %2</source>
        <translation>%1 ne teste pas des valeurs du type %2</translation>
    </message>
    <message>
        <source>the table has no output</source>
        <translation>la table n’a pas de sortie</translation>
    </message>
    <message>
        <source>a table with several outputs can&apos;t be aggregated</source>
        <translation>une table à plusieurs sorties ne peut être agrégée</translation>
    </message>
    <message>
        <source>the table&apos;s outputs need names that differ</source>
        <translation>les sorties de la table ont besoin de noms distincts</translation>
    </message>
    <message>
        <source>only numbers can be aggregated by %1</source>
        <translation>seuls les nombres peuvent être agrégés par %1</translation>
    </message>
    <message>
        <source>the outputs %1 are of several types</source>
        <translation>les sorties %1 sont de plusieurs types</translation>
    </message>
    <message>
        <source>the hit policy %1 needs output values</source>
        <translation>la hit policy %1 a besoin de valeurs de sortie</translation>
    </message>
    <message>
        <source>the allowed values of &quot;%1&quot; are not of its type</source>
        <translation>les valeurs admises de &quot;%1&quot; ne sont pas de son type</translation>
    </message>
    <message>
        <source>there are two types of the name &quot;%1&quot;</source>
        <translation>il y a deux types nommés &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the expression language &quot;%1&quot; is not read</source>
        <translation>le langage d’expression &quot;%1&quot; n’est pas lu</translation>
    </message>
    <message>
        <source>Use FEEL</source>
        <translation>Utilisez FEEL</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is defined by itself, or too deep</source>
        <translation>le type &quot;%1&quot; est défini par lui-même, ou trop profond</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is not read</source>
        <translation>le type &quot;%1&quot; n’est pas lu</translation>
    </message>
    <message>
        <source>Use number, string, boolean, or a type that the file defines by them</source>
        <translation>Utilisez number, string, boolean, ou un type que le fichier définit par eux</translation>
    </message>
    <message>
        <source>the allowed values are of several types</source>
        <translation>les valeurs admises sont de plusieurs types</translation>
    </message>
    <message>
        <source>no value for the input &quot;%1&quot;</source>
        <translation>pas de valeur pour l’entrée &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not allowed for the input</source>
        <translation>%1 n’est pas admis pour l’entrée</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Admis : %1</translation>
    </message>
    <message>
        <source>%1 is not allowed in the table of &quot;%2&quot;</source>
        <translation>%1 n’est pas admis dans la table de &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the rules %2 match together, against the hit policy UNIQUE</source>
        <translation>&quot;%1&quot; : les règles %2 s’appliquent ensemble, contre la hit policy UNIQUE</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the rules %2 match together with different outputs, against the hit policy ANY</source>
        <translation>&quot;%1&quot; : les règles %2 s’appliquent ensemble avec des sorties différentes, contre la hit policy ANY</translation>
    </message>
    <message>
        <source>expected a number, a text, true, false or null</source>
        <translation>un nombre, un texte, true, false ou null est attendu</translation>
    </message>
    <message>
        <source>expected an object with &quot;requirements&quot;</source>
        <translation>un objet avec &quot;requirements&quot; est attendu</translation>
    </message>
    <message>
        <source>expected an object of inputs</source>
        <translation>un objet d’entrées est attendu</translation>
    </message>
    <message>
        <source>there is no input &quot;%1&quot;</source>
        <translation>il n’y a pas d’entrée &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a : %1</translation>
    </message>
    <message>
        <source>the input &quot;%1&quot; is stated twice</source>
        <translation>l’entrée &quot;%1&quot; est indiquée deux fois</translation>
    </message>
    <message>
        <source>the rules for %1 ask about %2, for which there are none</source>
        <translation>les règles de %1 interrogent %2, pour lequel il n’y en a pas</translation>
    </message>
    <message>
        <source>the tree of the decision %1 is too large for a table</source>
        <translation>l’arbre de la décision %1 est trop grand pour une table</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>il n’y a pas de jeu de règles &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the decision has no id</source>
        <translation>la décision n’a pas d’id</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>l’id &quot;%1&quot; est utilisé deux fois</translation>
    </message>
    <message>
        <source>the decision requires itself, over others</source>
        <translation>la décision se requiert elle-même, par d’autres</translation>
    </message>
    <message>
        <source>Remove one of the information requirements</source>
        <translation>Supprimez l’une des exigences d’information</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>il n’y a pas de décision &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to another file, which is not read</source>
        <translation>&quot;%1&quot; renvoie à un autre fichier, qui n’est pas lu</translation>
    </message>
    <message>
        <source>there is no input data &quot;%1&quot;</source>
        <translation>il n’y a pas de donnée d’entrée &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read</source>
        <translation>&quot;%1&quot; n’est pas lu</translation>
    </message>
    <message>
        <source>Decisions are read where they are decision tables</source>
        <translation>Les décisions sont lues si ce sont des tables de décision</translation>
    </message>
    <message>
        <source>the decision has no decision table</source>
        <translation>la décision n’a pas de table de décision</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is used twice</source>
        <translation>le nom &quot;%1&quot; est utilisé deux fois</translation>
    </message>
    <message>
        <source>the input &quot;%1&quot; is looked at as %2 and as %3</source>
        <translation>l’entrée &quot;%1&quot; est lue comme %2 et comme %3</translation>
    </message>
    <message>
        <source>Ogive reads inputs and decision tables</source>
        <translation>Ogive lit les entrées et les tables de décision</translation>
    </message>
    <message>
        <source>the file has no decision</source>
        <translation>le fichier n’a pas de décision</translation>
    </message>
    <message>
        <source>Ogive reads decisions that are decision tables</source>
        <translation>Ogive lit les décisions qui sont des tables de décision</translation>
    </message>
    <message>
        <source>No rule tests the input %1</source>
        <translation>Aucune règle ne teste l’entrée %1</translation>
    </message>
    <message>
        <source>Inputs that no rule matches</source>
        <translation>Entrées qu’aucune règle ne couvre</translation>
    </message>
    <message>
        <source>Rules that match together against the hit policy</source>
        <translation>Règles qui s’appliquent ensemble contre la hit policy</translation>
    </message>
    <message>
        <source>Rules that others always go before</source>
        <translation>Règles toujours devancées par d’autres</translation>
    </message>
    <message>
        <source>Rules that no input matches</source>
        <translation>Règles qu’aucune entrée ne satisfait</translation>
    </message>
    <message>
        <source>Outputs that are not among the output values</source>
        <translation>Sorties absentes des valeurs de sortie</translation>
    </message>
    <message>
        <source>Outputs that no input leads to</source>
        <translation>Sorties auxquelles aucune entrée ne mène</translation>
    </message>
    <message>
        <source>Inputs that no rule tests</source>
        <translation>Entrées qu’aucune règle ne teste</translation>
    </message>
    <message>
        <source>Tables too large to analyse to the end</source>
        <translation>Tables trop grandes pour une analyse complète</translation>
    </message>
    <message>
        <source>Rule %1 never matches: %2 can&apos;t be %3</source>
        <translation>La règle %1 ne s’applique jamais : %2 ne peut être %3</translation>
    </message>
    <message>
        <source>No rule matches %1; for example %2</source>
        <translation>Aucune règle ne couvre %1 ; par exemple %2</translation>
    </message>
    <message>
        <source>%1 more combinations of values are matched by no rule</source>
        <translation>%1 autres combinaisons de valeurs ne sont couvertes par aucune règle</translation>
    </message>
    <message>
        <source>The table is too large to find every gap</source>
        <translation>La table est trop grande pour en trouver chaque lacune</translation>
    </message>
    <message>
        <source>Rules %1 and %2 match together, with the same output: %3; for example %4</source>
        <translation>Les règles %1 et %2 s’appliquent ensemble, avec la même sortie : %3 ; par exemple %4</translation>
    </message>
    <message>
        <source>Rules %1 and %2 match together, with different outputs: %3; for example %4</source>
        <translation>Les règles %1 et %2 s’appliquent ensemble, avec des sorties différentes : %3 ; par exemple %4</translation>
    </message>
    <message>
        <source>%1 more pairs of rules match together</source>
        <translation>%1 autres paires de règles s’appliquent ensemble</translation>
    </message>
    <message>
        <source>Rule %1 never counts: wherever it matches, rule %2 goes before it</source>
        <translation>La règle %1 ne sert jamais : partout où elle s’applique, la règle %2 la devance</translation>
    </message>
    <message>
        <source>Rule %1 never counts: wherever it matches, one of %2 other rules goes before it</source>
        <translation>La règle %1 ne sert jamais : partout où elle s’applique, l’une de %2 autres règles la devance</translation>
    </message>
    <message>
        <source>Of %1 rules it was too much work to say whether others go before them everywhere</source>
        <translation>Pour %1 règles, il était trop long de dire si d’autres les devancent partout</translation>
    </message>
    <message>
        <source>Rule %1 answers %2, which is none of the output values</source>
        <translation>La règle %1 répond %2, qui n’est aucune des valeurs de sortie</translation>
    </message>
    <message>
        <source>No input leads to these outputs: %1</source>
        <translation>Aucune entrée ne mène à ces sorties : %1</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>there is no such sample</source>
        <translation>il n’y a pas d’exemple de ce nom</translation>
    </message>
    <message>
        <source>the design was written by a newer version of Ogive and would lose what only that version knows</source>
        <translation>la conception a été écrite par une version plus récente d’Ogive et perdrait ce que seule celle-ci connaît</translation>
    </message>
    <message>
        <source>Save it with the newer version.</source>
        <translation>Enregistrez-la avec la version plus récente.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>il n’y a pas d’exigence &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>il n’y a pas d’option &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>il n’y a pas de jeu de règles &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>il n’y a pas de scénario &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Approve the outcomes</source>
        <translation>Approuver les résultats</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>Retirer l’approbation</translation>
    </message>
    <message>
        <source>the order of the sections names one twice or not</source>
        <translation>l’ordre des sections en nomme une deux fois ou pas du tout</translation>
    </message>
    <message>
        <source>the section has no name</source>
        <translation>la section n’a pas de nom</translation>
    </message>
    <message>
        <source>Take a chapter into the report</source>
        <translation>Inclure un chapitre dans le rapport</translation>
    </message>
    <message>
        <source>Leave a chapter out of the report</source>
        <translation>Exclure un chapitre du rapport</translation>
    </message>
    <message>
        <source>Change a chapter&apos;s own text</source>
        <translation>Modifier le texte propre d’un chapitre</translation>
    </message>
    <message>
        <source>Reorder the report</source>
        <translation>Réordonner le rapport</translation>
    </message>
    <message>
        <source>Change the report&apos;s title</source>
        <translation>Modifier le titre du rapport</translation>
    </message>
    <message>
        <source>Set the report on %1</source>
        <translation>Mettre le rapport au format %1</translation>
    </message>
    <message>
        <source>Write the report in another language</source>
        <translation>Écrire le rapport dans une autre langue</translation>
    </message>
    <message>
        <source>there is no phase &quot;%1&quot;</source>
        <translation>il n’y a pas de phase &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the knowledge has a task &quot;%1&quot; already</source>
        <translation>la base de connaissances a déjà une tâche &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;</source>
        <translation>il n’y a pas de tâche &quot;%1&quot;</translation>
    </message>
    <message>
        <source>low, typical and high must be days from 0 to %1 that do not fall</source>
        <translation>bas, typique et haut doivent être des jours de 0 à %1 qui ne décroissent pas</translation>
    </message>
    <message>
        <source>Give the lowest number first, the highest last</source>
        <translation>Donnez d’abord le plus petit nombre, le plus grand en dernier</translation>
    </message>
    <message>
        <source>these are no days of a week</source>
        <translation>ce ne sont pas des jours de la semaine</translation>
    </message>
    <message>
        <source>more than %1 holidays</source>
        <translation>plus de %1 jours fériés</translation>
    </message>
    <message>
        <source>a team has a whole number of people from 1 to %1</source>
        <translation>une équipe compte un nombre entier de personnes de 1 à %1</translation>
    </message>
    <message>
        <source>slack must be days from 0 to %1</source>
        <translation>la marge doit être en jours de 0 à %1</translation>
    </message>
    <message>
        <source>the task has no title</source>
        <translation>la tâche n’a pas de titre</translation>
    </message>
    <message>
        <source>more than %1 own tasks</source>
        <translation>plus de %1 tâches propres</translation>
    </message>
    <message>
        <source>own tasks would wait for each other in a circle</source>
        <translation>des tâches propres s’attendraient en cercle</translation>
    </message>
    <message>
        <source>Take the start date away</source>
        <translation>Retirer la date de début</translation>
    </message>
    <message>
        <source>Start on %1</source>
        <translation>Commencer le %1</translation>
    </message>
    <message>
        <source>Change the working days</source>
        <translation>Modifier les jours ouvrés</translation>
    </message>
    <message>
        <source>Change the holidays</source>
        <translation>Modifier les jours fériés</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Modifier l’équipe</translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation>Modifier la charge de « %1 »</translation>
    </message>
    <message>
        <source>Change the slack of “%1”</source>
        <translation>Modifier la marge de « %1 »</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Omettre « %1 »</translation>
    </message>
    <message>
        <source>Take up “%1”</source>
        <translation>Réintégrer « %1 »</translation>
    </message>
    <message>
        <source>Set the task “%1”</source>
        <translation>Définir la tâche « %1 »</translation>
    </message>
    <message>
        <source>Remove the task “%1”</source>
        <translation>Supprimer la tâche « %1 »</translation>
    </message>
    <message>
        <source>Give the task another id</source>
        <translation>Donner un autre id à la tâche</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>Modifier une question</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Supprimer une question</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>Ajouter un vote</translation>
    </message>
    <message>
        <source>Change a vote</source>
        <translation>Modifier un vote</translation>
    </message>
    <message>
        <source>Remove a vote</source>
        <translation>Supprimer un vote</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Modifier une note</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Supprimer une note</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Modifier une action</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Supprimer une action</translation>
    </message>
    <message>
        <source>Vote on %1</source>
        <translation>Voter sur %1</translation>
    </message>
    <message>
        <source>Dots for %1</source>
        <translation>Gommettes pour %1</translation>
    </message>
    <message>
        <source>Remove the answers of %1</source>
        <translation>Supprimer les réponses de %1</translation>
    </message>
    <message>
        <source>Take the answers of %1</source>
        <translation>Reprendre les réponses de %1</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Révéler les réponses</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Masquer les réponses</translation>
    </message>
    <message>
        <source>Change the pages of the presentation</source>
        <translation>Modifier les pages de la présentation</translation>
    </message>
    <message>
        <source>Change a page&apos;s notes</source>
        <translation>Modifier les notes d’une page</translation>
    </message>
    <message>
        <source>a count is a whole number from 0 to %1</source>
        <translation>un décompte est un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>dots are given to an option</source>
        <translation>les gommettes se donnent à une option</translation>
    </message>
    <message>
        <source>the participant has no name</source>
        <translation>le participant n’a pas de nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation>deux réponses pour &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the order of the pages names one twice or not</source>
        <translation>l’ordre des pages en nomme une deux fois ou pas du tout</translation>
    </message>
    <message>
        <source>the page has no name</source>
        <translation>la page n’a pas de nom</translation>
    </message>
    <message>
        <source>the workshop has no such entry any more</source>
        <translation>l’atelier n’a plus cette entrée</translation>
    </message>
    <message>
        <source>the question has no text</source>
        <translation>la question n’a pas de texte</translation>
    </message>
    <message>
        <source>the vote says nothing</source>
        <translation>le vote ne dit rien</translation>
    </message>
    <message>
        <source>the note has no text</source>
        <translation>la note n’a pas de texte</translation>
    </message>
    <message>
        <source>the action has no text</source>
        <translation>l’action n’a pas de texte</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>il n’y a pas de décision &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>Faire de %1 la référence</translation>
    </message>
    <message>
        <source>Move scenario %1</source>
        <translation>Déplacer le scénario %1</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>the name is longer than 200 bytes</source>
        <translation>le nom dépasse 200 octets</translation>
    </message>
    <message>
        <source>an override needs a rationale</source>
        <translation>une dérogation a besoin d’une justification</translation>
    </message>
    <message>
        <source>Say in a sentence why this choice is better here</source>
        <translation>Dites en une phrase pourquoi ce choix est meilleur ici</translation>
    </message>
    <message>
        <source>the scenario&apos;s id &quot;%1&quot; is empty or taken</source>
        <translation>l’id &quot;%1&quot; du scénario est vide ou déjà pris</translation>
    </message>
    <message>
        <source>the last scenario can&apos;t be deleted</source>
        <translation>le dernier scénario ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Add another scenario first</source>
        <translation>Ajoutez d’abord un autre scénario</translation>
    </message>
    <message>
        <source>the review lies before the date</source>
        <translation>la revue précède la date</translation>
    </message>
    <message>
        <source>Review it on a later day, or correct the date</source>
        <translation>Prévoyez la revue un jour ultérieur, ou corrigez la date</translation>
    </message>
    <message>
        <source>an assumption must say something</source>
        <translation>une hypothèse doit dire quelque chose</translation>
    </message>
    <message>
        <source>Say why, where it is from, who looks after it or when to review it</source>
        <translation>Dites pourquoi, d’où elle vient, qui s’en occupe ou quand la revoir</translation>
    </message>
    <message>
        <source>State the assumption of %1</source>
        <translation>Indiquer l’hypothèse sur %1</translation>
    </message>
    <message>
        <source>Remove the assumption of %1</source>
        <translation>Supprimer l’hypothèse sur %1</translation>
    </message>
    <message>
        <source>Set %1 and %2</source>
        <translation>Définir %1 et %2</translation>
    </message>
    <message>
        <source>Set %1 requirements</source>
        <translation>Définir %1 exigences</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Mettre %1 à %2</translation>
    </message>
    <message>
        <source>Accept the recommendation for %1</source>
        <translation>Accepter la recommandation pour %1</translation>
    </message>
    <message>
        <source>Override %1</source>
        <translation>Déroger sur %1</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>Ajouter le scénario %1</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Supprimer le scénario</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>Renommer le scénario en %1</translation>
    </message>
    <message>
        <source>Change scenario notes</source>
        <translation>Modifier les notes du scénario</translation>
    </message>
    <message>
        <source>Rename design to %1</source>
        <translation>Renommer la conception en %1</translation>
    </message>
    <message>
        <source>Change brief</source>
        <translation>Modifier le cadrage</translation>
    </message>
    <message>
        <source>Change rule set</source>
        <translation>Changer de jeu de règles</translation>
    </message>
    <message>
        <source>Reload from the file</source>
        <translation>Recharger depuis le fichier</translation>
    </message>
    <message>
        <source>Change the utility tree</source>
        <translation>Modifier l’arbre d’utilité</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Supprimer le scénario %1</translation>
    </message>
    <message>
        <source>the quality scenario has no text</source>
        <translation>le scénario de qualité n’a pas de texte</translation>
    </message>
    <message>
        <source>the quality attribute has no title</source>
        <translation>l’attribut de qualité n’a pas de titre</translation>
    </message>
    <message>
        <source>the refinement has no title</source>
        <translation>le raffinement n’a pas de titre</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;</source>
        <translation>il n’y a pas de paramètre &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>pas un nombre fini</translation>
    </message>
    <message>
        <source>%1 must not be below %2</source>
        <translation>%1 ne doit pas être inférieur à %2</translation>
    </message>
    <message>
        <source>%1 must not be above %2</source>
        <translation>%1 ne doit pas dépasser %2</translation>
    </message>
    <message>
        <source>%1 is no number that can have a range of its own</source>
        <translation>%1 n’est pas un nombre pouvant avoir sa propre plage</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 est hors de la plage %2 à %3</translation>
    </message>
    <message>
        <source>the most likely value must lie between the ends</source>
        <translation>la valeur la plus probable doit se trouver entre les extrêmes</translation>
    </message>
    <message>
        <source>P10 must not be above P90</source>
        <translation>P10 ne doit pas dépasser P90</translation>
    </message>
    <message>
        <source>P10 is the value that is too high in only one case of ten</source>
        <translation>P10 est la valeur qui n’est trop haute que dans un cas sur dix</translation>
    </message>
    <message>
        <source>there is no savings pattern &quot;%1&quot;</source>
        <translation>il n’y a pas de levier d’économie &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Set range of %1</source>
        <translation>Définir la plage de %1</translation>
    </message>
    <message>
        <source>Remove range of %1</source>
        <translation>Supprimer la plage de %1</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>there is no criterion &quot;%1&quot; for this decision</source>
        <translation>il n’y a pas de critère &quot;%1&quot; pour cette décision</translation>
    </message>
    <message>
        <source>a weight must be from 0 to %1</source>
        <translation>un poids doit aller de 0 à %1</translation>
    </message>
    <message>
        <source>all weights would be 0</source>
        <translation>tous les poids vaudraient 0</translation>
    </message>
    <message>
        <source>Give another criterion a weight first</source>
        <translation>Donnez d’abord un poids à un autre critère</translation>
    </message>
    <message>
        <source>a criterion can&apos;t be judged against itself</source>
        <translation>un critère ne peut être jugé face à lui-même</translation>
    </message>
    <message>
        <source>a judgement must be from 1/%1 to %1 times</source>
        <translation>un jugement doit aller de 1/%1 à %1 fois</translation>
    </message>
    <message>
        <source>a must-have must be from 0 to %1</source>
        <translation>un minimum requis doit aller de 0 à %1</translation>
    </message>
    <message>
        <source>Weigh “%1”</source>
        <translation>Pondérer « %1 »</translation>
    </message>
    <message>
        <source>Must-have “%1”</source>
        <translation>Minimum requis « %1 »</translation>
    </message>
    <message>
        <source>Compare “%1” with “%2”</source>
        <translation>Comparer « %1 » à « %2 »</translation>
    </message>
    <message>
        <source>Reset the weights of %1</source>
        <translation>Réinitialiser les poids de %1</translation>
    </message>
    <message>
        <source>Change the ranking method of %1</source>
        <translation>Changer la méthode de classement de %1</translation>
    </message>
    <message>
        <source>Change how the criteria of %1 are weighed</source>
        <translation>Changer la pondération des critères de %1</translation>
    </message>
    <message>
        <source>Add a quality</source>
        <translation>Ajouter une qualité</translation>
    </message>
    <message>
        <source>Add a refinement</source>
        <translation>Ajouter un raffinement</translation>
    </message>
    <message>
        <source>Add a quality scenario</source>
        <translation>Ajouter un scénario de qualité</translation>
    </message>
    <message>
        <source>Move within the utility tree</source>
        <translation>Déplacer dans l’arbre d’utilité</translation>
    </message>
    <message>
        <source>Change a text of the utility tree</source>
        <translation>Modifier un texte de l’arbre d’utilité</translation>
    </message>
    <message>
        <source>Remove from the utility tree</source>
        <translation>Supprimer de l’arbre d’utilité</translation>
    </message>
    <message>
        <source>Set a scenario&apos;s importance</source>
        <translation>Définir l’importance d’un scénario</translation>
    </message>
    <message>
        <source>Set a scenario&apos;s difficulty</source>
        <translation>Définir la difficulté d’un scénario</translation>
    </message>
    <message>
        <source>Link a scenario to %1</source>
        <translation>Relier un scénario à %1</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1: “%2” was edited by hand and stays as it is</source>
        <translation>%1 : « %2 » a été modifié à la main et reste tel quel</translation>
    </message>
    <message>
        <source>%1: “%2” was removed by hand and stays out</source>
        <translation>%1 : « %2 » a été supprimé à la main et reste absent</translation>
    </message>
    <message>
        <source>%1 is not from Ogive and stays as it is; the records have no index</source>
        <translation>%1 ne vient pas d’Ogive et reste tel quel ; les dossiers n’ont pas d’index</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport en PDF</translation>
    </message>
    <message>
        <source>The whole report, to send and to print. Ogive opens it as the design again.</source>
        <translation>Le rapport entier, à envoyer et à imprimer. Ogive le rouvre comme conception.</translation>
    </message>
    <message>
        <source>Report as web page</source>
        <translation>Rapport en page web</translation>
    </message>
    <message>
        <source>The whole report as one file for any browser, without scripts.</source>
        <translation>Le rapport entier en un seul fichier pour tout navigateur, sans scripts.</translation>
    </message>
    <message>
        <source>Report as Markdown</source>
        <translation>Rapport en Markdown</translation>
    </message>
    <message>
        <source>The whole report for GitHub and wikis, with its figures in a folder beside it.</source>
        <translation>Le rapport entier pour GitHub et les wikis, avec ses figures dans un dossier voisin.</translation>
    </message>
    <message>
        <source>Decision records (MADR)</source>
        <translation>Dossiers de décision (MADR)</translation>
    </message>
    <message>
        <source>A record for each decision. Written again, they are brought up to date; what people wrote into them stays.</source>
        <translation>Un dossier par décision. Réécrits, ils sont mis à jour ; ce que des personnes y ont écrit reste.</translation>
    </message>
    <message>
        <source>Presentation as slides (PDF)</source>
        <translation>Présentation en diapositives (PDF)</translation>
    </message>
    <message>
        <source>The pages of the presentation, one a sheet in 16:9, to show and to send.</source>
        <translation>Les pages de la présentation, une par feuille en 16:9, à montrer et à envoyer.</translation>
    </message>
    <message>
        <source>Presentation as web page</source>
        <translation>Présentation en page web</translation>
    </message>
    <message>
        <source>The pages of the presentation as one file for any browser, without scripts; it prints a page a sheet.</source>
        <translation>Les pages de la présentation en un seul fichier pour tout navigateur, sans scripts ; s’imprime une page par feuille.</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>Rapport en JSON</translation>
    </message>
    <message>
        <source>Everything in the report as data, for programs.</source>
        <translation>Tout le contenu du rapport sous forme de données, pour les programmes.</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>All tables for a spreadsheet; the cost follows the traffic that a reader types.</source>
        <translation>Tous les tableaux pour un tableur ; le coût suit le trafic que saisit le lecteur.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tableaux en CSV</translation>
    </message>
    <message>
        <source>One file a table: requirements, decisions, options, cost, capacity, checks, roadmap.</source>
        <translation>Un fichier par tableau : exigences, décisions, options, coût, capacité, vérifications, feuille de route.</translation>
    </message>
    <message>
        <source>Rules as DMN</source>
        <translation>Règles en DMN</translation>
    </message>
    <message>
        <source>The rule set that decides, as decision tables for other rule editors.</source>
        <translation>Le jeu de règles qui décide, sous forme de tables de décision pour d’autres éditeurs de règles.</translation>
    </message>
    <message>
        <source>Stack as Structurizr DSL</source>
        <translation>Stack en DSL Structurizr</translation>
    </message>
    <message>
        <source>The chosen stack as a C4 model with a container view.</source>
        <translation>La stack choisie en modèle C4 avec une vue des conteneurs.</translation>
    </message>
    <message>
        <source>Starter kit</source>
        <translation>Kit de démarrage</translation>
    </message>
    <message>
        <source>A folder to begin with: packages, a worker for batches, containers to run, and what to fill in.</source>
        <translation>Un dossier pour commencer : paquets, un worker de traitement par lots, des conteneurs à lancer, et ce qu’il faut compléter.</translation>
    </message>
    <message>
        <source>Figures as SVG</source>
        <translation>Figures en SVG</translation>
    </message>
    <message>
        <source>Every tree and chart as a drawing.</source>
        <translation>Chaque arbre et chaque graphique en dessin.</translation>
    </message>
    <message>
        <source>Figures as PNG</source>
        <translation>Figures en PNG</translation>
    </message>
    <message>
        <source>Every tree and chart as a picture.</source>
        <translation>Chaque arbre et chaque graphique en image.</translation>
    </message>
    <message>
        <source>Decision trees for Graphviz</source>
        <translation>Arbres de décision pour Graphviz</translation>
    </message>
    <message>
        <source>Every decision tree in the DOT language.</source>
        <translation>Chaque arbre de décision en langage DOT.</translation>
    </message>
    <message>
        <source>Figures as Mermaid</source>
        <translation>Figures en Mermaid</translation>
    </message>
    <message>
        <source>Every decision tree as a flowchart in text, for pages that draw it.</source>
        <translation>Chaque arbre de décision en organigramme textuel, pour les pages qui le dessinent.</translation>
    </message>
    <message>
        <source>there is no figure &quot;%1&quot; for this format</source>
        <translation>il n’y a pas de figure &quot;%1&quot; pour ce format</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a : %1</translation>
    </message>
    <message>
        <source>there is no figure to export in this format</source>
        <translation>il n’y a pas de figure à exporter dans ce format</translation>
    </message>
    <message>
        <source>the workbook can&apos;t be made: %1</source>
        <translation>le classeur ne peut pas être créé : %1</translation>
    </message>
    <message>
        <source>Look whether the folder for temporary files has space</source>
        <translation>Vérifiez que le dossier des fichiers temporaires a de la place</translation>
    </message>
    <message>
        <source>the export was cancelled; nothing was written</source>
        <translation>l’export a été annulé ; rien n’a été écrit</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>the file can&apos;t be written: %1</source>
        <translation>le fichier ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>Choose another place or check the permissions</source>
        <translation>Choisissez un autre emplacement ou vérifiez les droits</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: %1</source>
        <translation>le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>Free some space, or choose a place on another disk</source>
        <translation>Libérez de la place, ou choisissez un emplacement sur un autre disque</translation>
    </message>
    <message>
        <source>Choose a place that takes larger files</source>
        <translation>Choisissez un emplacement qui accepte de plus gros fichiers</translation>
    </message>
    <message>
        <source>Choose a place that is not read-only</source>
        <translation>Choisissez un emplacement accessible en écriture</translation>
    </message>
    <message>
        <source>Choose a folder that exists</source>
        <translation>Choisissez un dossier qui existe</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>Choisissez un nom plus court</translation>
    </message>
    <message>
        <source>the file is larger than the limit of %1 MB</source>
        <translation>le fichier dépasse la limite de %1 MB</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>%1 is served until %2 and no longer.</source>
        <translation>%1 n’est servi que jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 retires on %2: in month %3 of the %4 that are looked ahead.</source>
        <translation>%1 est retiré le %2 : au mois %3 des %4 de l’horizon.</translation>
    </message>
    <message>
        <source>None that qualifies and has a known cost takes its place: plan for another provider.</source>
        <translation>Aucun modèle admissible au coût connu ne le remplace : prévoyez un autre fournisseur.</translation>
    </message>
    <message>
        <source>The cheapest that qualifies in its place is %1, for %2 a month in all (now %3); every document is embedded anew then.</source>
        <translation>Le remplaçant admissible le moins cher est %1, pour %2 par mois au total (actuellement %3) ; chaque document repasse alors par l’embedding.</translation>
    </message>
    <message>
        <source>The cheapest that qualifies in its place is %1, for %2 a month in all (now %3).</source>
        <translation>Le remplaçant admissible le moins cher est %1, pour %2 par mois au total (actuellement %3).</translation>
    </message>
    <message>
        <source>The monthly cost is above the budget</source>
        <translation>Le coût mensuel dépasse le budget</translation>
    </message>
    <message>
        <source>The first output misses the latency target</source>
        <translation>La première sortie manque la cible de latence</translation>
    </message>
    <message>
        <source>Answers take another time than planned with</source>
        <translation>Durée des réponses différente de la prévision</translation>
    </message>
    <message>
        <source>The provider alone misses the availability target</source>
        <translation>Le fournisseur seul manque la cible de disponibilité</translation>
    </message>
    <message>
        <source>The model retires within the horizon</source>
        <translation>Le modèle est retiré avant la fin de l’horizon</translation>
    </message>
    <message>
        <source>The embedding model retires within the horizon</source>
        <translation>Le modèle d’embedding est retiré avant la fin de l’horizon</translation>
    </message>
    <message>
        <source>A month costs %1: %2 more than the budget of %3, which suffices in %4 % of the simulated cases.</source>
        <translation>Un mois coûte %1 : %2 de plus que le budget de %3, qui suffit dans %4 % des cas simulés.</translation>
    </message>
    <message>
        <source>A month costs %1: %2 more than the budget of %3.</source>
        <translation>Un mois coûte %1 : %2 de plus que le budget de %3.</translation>
    </message>
    <message>
        <source>Choose a cheaper model, switch on savings patterns, send less, or ask for a larger budget.</source>
        <translation>Choisissez un modèle moins cher, activez des leviers d’économie, envoyez moins, ou demandez un budget plus large.</translation>
    </message>
    <message>
        <source>95 of 100 first outputs are there within %1; the target is %2.</source>
        <translation>Dans 95 cas sur 100, la première sortie arrive en moins de %1 ; la cible est %2.</translation>
    </message>
    <message>
        <source>Make fewer steps, choose a faster model, or allow more time.</source>
        <translation>Faites moins d’étapes, choisissez un modèle plus rapide, ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>A full answer is estimated to take %1 on average; requests in flight are planned with %2.</source>
        <translation>Une réponse complète prend en moyenne %1 selon l’estimation ; les requêtes en cours sont prévues avec %2.</translation>
    </message>
    <message>
        <source>Plan with %1 ms, or measure it.</source>
        <translation>Prévoyez %1 ms, ou mesurez cette durée.</translation>
    </message>
    <message>
        <source>The provider answers %1 % of the time; the target is %2 %.</source>
        <translation>Le fournisseur répond %1 % du temps ; la cible est %2 %.</translation>
    </message>
    <message>
        <source>No other provider qualifies as fallback: ask for less.</source>
        <translation>Aucun autre fournisseur n’est admissible en repli : exigez moins.</translation>
    </message>
    <message>
        <source>Fall back to %1 (%2): the two reach %3 % if they fail independently. In the provider&apos;s outages it costs %4 a month; with it alone the bill is %5 a month (now %6).</source>
        <translation>Repli sur %1 (%2) : ensemble, les deux atteignent %3 % si leurs pannes sont indépendantes. Pendant les pannes du fournisseur, cela coûte %4 par mois ; avec le repli seul, la facture est de %5 par mois (actuellement %6).</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>%1 must be a number above %2 and below %3</source>
        <translation>%1 doit être un nombre supérieur à %2 et inférieur à %3</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 doit être un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 doit être un nombre entier de %2 à %3</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>expected %1, found %2</source>
        <translation>attendu : %1, trouvé : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot; manque</translation>
    </message>
    <message>
        <source>expected a text, found %1</source>
        <translation>texte attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>nombre attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>true ou false attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>expected a list, found %1</source>
        <translation>liste attendue, trouvé : %1</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>objet attendu, trouvé : %1</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>le nombre %1 est trop grand</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in this object</source>
        <translation>la clé &quot;%1&quot; figure deux fois dans cet objet</translation>
    </message>
    <message>
        <source>not valid JSON near &quot;%1&quot;</source>
        <translation>JSON non valide près de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>dépasse la limite de %1 MB</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>pas un texte UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>illisible : %1</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>the field %1 is no number</source>
        <translation>le champ %1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>the decision %1 has no number &quot;%2&quot;</source>
        <translation>la décision %1 n’a pas de nombre &quot;%2&quot;</translation>
    </message>
    <message>
        <source>expected a number, a field&apos;s id, chosen or multiply</source>
        <translation>attendu : un nombre, l’id d’un champ, chosen ou multiply</translation>
    </message>
    <message>
        <source>a sum needs at least one term</source>
        <translation>une somme a besoin d’au moins un terme</translation>
    </message>
    <message>
        <source>two numbers are compared by one of: == != &lt; &lt;= &gt; &gt;=</source>
        <translation>deux nombres se comparent par l’un de : == != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>a value must lie between 0 and 10</source>
        <translation>une valeur doit se trouver entre 0 et 10</translation>
    </message>
    <message>
        <source>the decision %1 has no option &quot;%2&quot;</source>
        <translation>la décision %1 n’a pas d’option &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value already</source>
        <translation>&quot;%1&quot; a déjà une valeur</translation>
    </message>
    <message>
        <source>a weight must not be negative</source>
        <translation>un poids ne doit pas être négatif</translation>
    </message>
    <message>
        <source>effort must rise from low over typical to high</source>
        <translation>la charge doit croître de bas à haut en passant par typique</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>il n’y a pas de champ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a price must lie between 0 and 1,000,000</source>
        <translation>un prix doit se trouver entre 0 et 1 000 000</translation>
    </message>
    <message>
        <source>the value is outside of minimum and maximum</source>
        <translation>la valeur est hors du minimum et du maximum</translation>
    </message>
    <message>
        <source>task %1 depends on %2, which does not exist</source>
        <translation>la tâche %1 dépend de %2, qui n’existe pas</translation>
    </message>
    <message>
        <source>there is no cost pattern &quot;%1&quot;</source>
        <translation>il n’y a pas de levier de coût &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no cloud unit &quot;%1&quot;</source>
        <translation>il n’y a pas d’unité cloud &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no memory rule: V2 to V6 or raw_factor</source>
        <translation>&quot;%1&quot; n’est pas une règle de mémoire : V2 à V6 ou raw_factor</translation>
    </message>
    <message>
        <source>a machine&apos;s memory must be above 0</source>
        <translation>la mémoire d’une machine doit être supérieure à 0</translation>
    </message>
    <message>
        <source>%1 and %2 make no spread</source>
        <translation>%1 et %2 ne forment pas une dispersion</translation>
    </message>
    <message>
        <source>unknown shape of a spread &quot;%1&quot;</source>
        <translation>forme de dispersion inconnue &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Utilisez l’un de : %1</translation>
    </message>
    <message>
        <source>conditions can only name one of the field&apos;s choices</source>
        <translation>les conditions ne peuvent nommer qu’un des choix du champ</translation>
    </message>
    <message>
        <source>the decision %1 has no option of this id</source>
        <translation>la décision %1 n’a pas d’option de cet id</translation>
    </message>
    <message>
        <source>nothing rules out the option %1</source>
        <translation>rien n’écarte l’option %1</translation>
    </message>
    <message>
        <source>Give the option a ruled_out_when, or leave the question out</source>
        <translation>Donnez à l’option un ruled_out_when, ou omettez la question</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one condition</source>
        <translation>&quot;%1&quot; a besoin d’au moins une condition</translation>
    </message>
    <message>
        <source>&quot;compare&quot; and &quot;stated&quot; can stand only in checks and practices</source>
        <translation>&quot;compare&quot; et &quot;stated&quot; n’ont leur place que dans les vérifications et les pratiques</translation>
    </message>
    <message>
        <source>Here a condition tests single fields and decisions against fixed values</source>
        <translation>Ici, une condition teste des champs et des décisions isolés face à des valeurs fixes</translation>
    </message>
    <message>
        <source>unknown comparison &quot;%1&quot;</source>
        <translation>comparaison inconnue &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use one of: == != &lt; &lt;= &gt; &gt;= in not_in</source>
        <translation>Utilisez l’un de : == != &lt; &lt;= &gt; &gt;= in not_in</translation>
    </message>
    <message>
        <source>expected a condition: field, decision, all, any or not</source>
        <translation>une condition est attendue : field, decision, all, any ou not</translation>
    </message>
    <message>
        <source>&quot;divide&quot; needs two parts</source>
        <translation>&quot;divide&quot; a besoin de deux parties</translation>
    </message>
    <message>
        <source>&quot;classify&quot; needs at least one step</source>
        <translation>&quot;classify&quot; a besoin d’au moins un palier</translation>
    </message>
    <message>
        <source>expected a number, a field&apos;s id, multiply, divide or classify</source>
        <translation>attendu : un nombre, l’id d’un champ, multiply, divide ou classify</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>il n’y a pas de décision &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read: %1</source>
        <translation>le dossier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>unknown kind of attribute &quot;%1&quot;</source>
        <translation>type d’attribut inconnu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither higher nor lower</source>
        <translation>&quot;%1&quot; n’est ni higher ni lower</translation>
    </message>
    <message>
        <source>there is no catalog &quot;%1&quot;</source>
        <translation>il n’y a pas de catalogue &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither easy, moderate nor hard</source>
        <translation>&quot;%1&quot; n’est ni easy, ni moderate, ni hard</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>l’id &quot;%1&quot; est utilisé deux fois</translation>
    </message>
    <message>
        <source>there is no attribute &quot;%1&quot;</source>
        <translation>il n’y a pas d’attribut &quot;%1&quot;</translation>
    </message>
    <message>
        <source>question %1 contradicts itself: no value of %2 passes its tests</source>
        <translation>la question %1 se contredit : aucune valeur de %2 ne passe ses tests</translation>
    </message>
    <message>
        <source>only earlier decisions can be tested here</source>
        <translation>seules des décisions antérieures peuvent être testées ici</translation>
    </message>
    <message>
        <source>this is no knowledge file: &quot;format&quot; must be &quot;ogive-knowledge&quot;</source>
        <translation>ce n’est pas un fichier de connaissances : &quot;format&quot; doit valoir &quot;ogive-knowledge&quot;</translation>
    </message>
    <message>
        <source>this file needs a newer Ogive</source>
        <translation>ce fichier demande un Ogive plus récent</translation>
    </message>
    <message>
        <source>unknown kind of knowledge &quot;%1&quot;</source>
        <translation>type de connaissances inconnu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>l’id est vide</translation>
    </message>
    <message>
        <source>the decision has no attribute &quot;%1&quot;</source>
        <translation>la décision n’a pas d’attribut &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a port is a whole number from 1 to 65,535</source>
        <translation>un port est un nombre entier de 1 à 65 535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 12 characters</source>
        <translation>&quot;%1&quot; dépasse 12 caractères</translation>
    </message>
    <message>
        <source>Give the option a short_title</source>
        <translation>Donnez à l’option un short_title</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither named nor described</source>
        <translation>&quot;%1&quot; n’est ni nommé ni décrit</translation>
    </message>
    <message>
        <source>the range or step of this field makes no sense</source>
        <translation>la plage ou le pas de ce champ n’a pas de sens</translation>
    </message>
    <message>
        <source>the slider&apos;s range is empty</source>
        <translation>la plage du curseur est vide</translation>
    </message>
    <message>
        <source>unknown kind of field &quot;%1&quot;</source>
        <translation>type de champ inconnu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>only a number can have a spread</source>
        <translation>seul un nombre peut avoir une dispersion</translation>
    </message>
    <message>
        <source>there is no group of this id</source>
        <translation>il n’y a pas de groupe de cet id</translation>
    </message>
    <message>
        <source>derived fields follow from each other in a circle</source>
        <translation>des champs dérivés découlent les uns des autres en cercle</translation>
    </message>
    <message>
        <source>a tier begins at 1 token or more</source>
        <translation>un palier commence à 1 token ou plus</translation>
    </message>
    <message>
        <source>expected a list of records</source>
        <translation>une liste de fiches est attendue</translation>
    </message>
    <message>
        <source>there is no such record in this file</source>
        <translation>il n’y a pas de telle fiche dans ce fichier</translation>
    </message>
    <message>
        <source>Read the folder again: something else has changed it.</source>
        <translation>Relisez le dossier : quelque chose d’autre l’a modifié.</translation>
    </message>
    <message>
        <source>option %1 names the chat model %2, which does not exist</source>
        <translation>l’option %1 nomme le modèle de chat %2, qui n’existe pas</translation>
    </message>
    <message>
        <source>option %1 names the embedding model %2, which does not exist</source>
        <translation>l’option %1 nomme le modèle d’embedding %2, qui n’existe pas</translation>
    </message>
    <message>
        <source>%1 must stand within a decision that stands for itself</source>
        <translation>%1 doit faire partie d’une décision autonome</translation>
    </message>
    <message>
        <source>%1 must come before the decisions within others</source>
        <translation>%1 doit précéder les décisions contenues dans d’autres</translation>
    </message>
    <message>
        <source>the first rule set does not decide %1</source>
        <translation>le premier jeu de règles ne décide pas de %1</translation>
    </message>
    <message>
        <source>the knowledge needs fields, decisions and at least one rule set</source>
        <translation>la base a besoin de champs, de décisions et d’au moins un jeu de règles</translation>
    </message>
    <message>
        <source>the file can&apos;t be removed</source>
        <translation>le fichier ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>Vérifiez que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still used by &quot;%2&quot;</source>
        <translation>&quot;%1&quot; est encore utilisé par &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still used by &quot;%2&quot; and %3 more</source>
        <translation>&quot;%1&quot; est encore utilisé par &quot;%2&quot; et %3 de plus</translation>
    </message>
    <message>
        <source>Change first what refers to it.</source>
        <translation>Modifiez d’abord ce qui y fait référence.</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is taken</source>
        <translation>l’id &quot;%1&quot; est déjà pris</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>the size of a box is negative or not a number</source>
        <translation>la taille d’une boîte est négative ou n’est pas un nombre</translation>
    </message>
    <message>
        <source>a gap of the layout is negative or not a number</source>
        <translation>un écart de la mise en page est négatif ou n’est pas un nombre</translation>
    </message>
    <message>
        <source>a question needs both a yes and a no</source>
        <translation>une question a besoin d’un oui et d’un non</translation>
    </message>
    <message>
        <source>an answer leads to a box that does not exist</source>
        <translation>une réponse mène à une boîte qui n’existe pas</translation>
    </message>
    <message>
        <source>two answers lead to the same box</source>
        <translation>deux réponses mènent à la même boîte</translation>
    </message>
    <message>
        <source>no answer leads to this box</source>
        <translation>aucune réponse ne mène à cette boîte</translation>
    </message>
    <message>
        <source>the parent of a box does not exist</source>
        <translation>le parent d’une boîte n’existe pas</translation>
    </message>
    <message>
        <source>a tree has only one root</source>
        <translation>un arbre n’a qu’une racine</translation>
    </message>
    <message>
        <source>a tree needs a root</source>
        <translation>un arbre a besoin d’une racine</translation>
    </message>
    <message>
        <source>a box descends from itself, not from the root</source>
        <translation>une boîte descend d’elle-même, pas de la racine</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>Tasks that wait for each other</source>
        <translation>Tâches qui s’attendent mutuellement</translation>
    </message>
    <message>
        <source>References that lead nowhere</source>
        <translation>Références sans cible</translation>
    </message>
    <message>
        <source>Facts without a source</source>
        <translation>Faits sans source</translation>
    </message>
    <message>
        <source>Options that no rule reaches</source>
        <translation>Options qu’aucune règle n’atteint</translation>
    </message>
    <message>
        <source>Answers that no input gives</source>
        <translation>Réponses qu’aucune entrée ne donne</translation>
    </message>
    <message>
        <source>Tests that never change an answer</source>
        <translation>Tests qui ne changent jamais une réponse</translation>
    </message>
    <message>
        <source>Inputs that no rule reads</source>
        <translation>Entrées qu’aucune règle ne lit</translation>
    </message>
    <message>
        <source>Rule sets that name different options</source>
        <translation>Jeux de règles nommant des options différentes</translation>
    </message>
    <message>
        <source>Rules against the options&apos; own entries</source>
        <translation>Règles contraires aux fiches des options</translation>
    </message>
    <message>
        <source>Recommendations that set off checks</source>
        <translation>Recommandations qui déclenchent des vérifications</translation>
    </message>
    <message>
        <source>Practices that pull apart</source>
        <translation>Pratiques qui tirent en sens contraires</translation>
    </message>
    <message>
        <source>Recommended options that another one beats</source>
        <translation>Options recommandées qu’une autre surpasse</translation>
    </message>
    <message>
        <source>Recommendations beside the wish</source>
        <translation>Recommandations à côté du souhait</translation>
    </message>
    <message>
        <source>Values that a decision does not declare</source>
        <translation>Valeurs qu’une décision ne déclare pas</translation>
    </message>
    <message>
        <source>Options without an entry</source>
        <translation>Options sans fiche</translation>
    </message>
    <message>
        <source>Words outside their scale</source>
        <translation>Mots hors de leur échelle</translation>
    </message>
    <message>
        <source>Models that are no longer served</source>
        <translation>Modèles qui ne sont plus servis</translation>
    </message>
    <message>
        <source>Entries that newer facts date</source>
        <translation>Fiches dépassées par des faits plus récents</translation>
    </message>
    <message>
        <source>Facts that have grown old</source>
        <translation>Faits devenus anciens</translation>
    </message>
    <message>
        <source>Facts without a date</source>
        <translation>Faits sans date</translation>
    </message>
    <message>
        <source>Values that no rule tells apart</source>
        <translation>Valeurs qu’aucune règle ne distingue</translation>
    </message>
    <message>
        <source>Where a wish changes nothing</source>
        <translation>Là où un souhait ne change rien</translation>
    </message>
    <message>
        <source>One answer for most inputs</source>
        <translation>Une seule réponse à la plupart des entrées</translation>
    </message>
    <message>
        <source>Thresholds, and where their exact value falls</source>
        <translation>Seuils, et où tombe leur valeur exacte</translation>
    </message>
    <message>
        <source>Rules too large to analyse</source>
        <translation>Règles trop grandes à analyser</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 against %2 for %3</source>
        <translation>%1 face à %2 pour %3</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs: %6</source>
        <translation>%1 : %2 et %3 nomment des options différentes pour %4 entrées sur %5 : %6</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs where only %6 is stated: %7</source>
        <translation>%1 : %2 et %3 nomment des options différentes pour %4 entrées sur %5 où seul %6 est indiqué : %7</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, only where %6</source>
        <translation>%1 : %2 et %3 nomment des options différentes pour %4 entrées sur %5, seulement où %6</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, whatever %6 is</source>
        <translation>%1 : %2 et %3 nomment des options différentes pour %4 entrées sur %5, quel que soit %6</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, whatever %6 is, and for %7 more only where %8</source>
        <translation>%1 : %2 et %3 nomment des options différentes pour %4 entrées sur %5, quel que soit %6, et pour %7 de plus seulement où %8</translation>
    </message>
    <message>
        <source>%1: %2 is the answer for %3 of %4 inputs</source>
        <translation>%1 : %2 est la réponse pour %3 entrées sur %4</translation>
    </message>
    <message>
        <source>%1: %2 changes nothing for %3 (%4 of %5 inputs)</source>
        <translation>%1 : %2 ne change rien pour %3 (%4 entrées sur %5)</translation>
    </message>
    <message>
        <source>The guide&apos;s rules never reach %1 for %2</source>
        <translation>Les règles du guide n’atteignent jamais %1 pour %2</translation>
    </message>
    <message>
        <source>No rule set reaches %1 options of %2 that stand beyond the guide</source>
        <translation>Aucun jeu de règles n’atteint %1 options de %2 qui vont au-delà du guide</translation>
    </message>
    <message>
        <source>Namely: %1</source>
        <translation>À savoir : %1</translation>
    </message>
    <message>
        <source>%1 never reaches %2 for %3</source>
        <translation>%1 n’atteint jamais %2 pour %3</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than is asked for, with %4 for %5</source>
        <translation>%1 : %2 vaut %3, plus que demandé, avec %4 pour %5</translation>
    </message>
    <message>
        <source>%1: %2 is %3, less than is asked for, with %4 for %5</source>
        <translation>%1 : %2 vaut %3, moins que demandé, avec %4 pour %5</translation>
    </message>
    <message>
        <source>%1: %2 is %3, the most there is, with %4 for the least %5: %6</source>
        <translation>%1 : %2 vaut %3, le maximum, avec %4 pour le plus petit %5 : %6</translation>
    </message>
    <message>
        <source>%1 is described as best for %2, but %3 names another option for %4 of these %5 inputs</source>
        <translation>%1 est décrit comme le meilleur pour %2, mais %3 nomme une autre option pour %4 de ces %5 entrées</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1: no entry says which option is best for %2</source>
        <translation>%1 : aucune fiche ne dit quelle option est la meilleure pour %2</translation>
    </message>
    <message>
        <source>%1: in &quot;%2&quot; the test %3 never changes the answer</source>
        <translation>%1 : dans &quot;%2&quot;, le test %3 ne change jamais la réponse</translation>
    </message>
    <message>
        <source>%1 declares %2 as %3; &quot;%4&quot; is treated like %5</source>
        <translation>%1 déclare %2 comme %3 ; &quot;%4&quot; est traité comme %5</translation>
    </message>
    <message>
        <source>%1 declares %2 as %3; &quot;%4&quot; is treated like none of these</source>
        <translation>%1 déclare %2 comme %3 ; &quot;%4&quot; n’est traité comme aucune de ces valeurs</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>Il mène à %1</translation>
    </message>
    <message>
        <source>%1 is at least as good as %2 in everything that is stated, and cheaper; yet %3 names %2 for %4 of %5 inputs: %6</source>
        <translation>%1 est au moins aussi bon que %2 sur tout ce qui est indiqué, et moins cher ; pourtant %3 nomme %2 pour %4 entrées sur %5 : %6</translation>
    </message>
    <message>
        <source>What %1 recommends sets off &quot;%2&quot; for %3</source>
        <translation>Ce que %1 recommande déclenche &quot;%2&quot; pour %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The tree of %1 for %2 is too large to be analysed</source>
        <translation>L’arbre de %1 pour %2 est trop grand à analyser</translation>
    </message>
    <message>
        <source>%1: no rule tells these values of %2 apart: %3</source>
        <translation>%1 : aucune règle ne distingue ces valeurs de %2 : %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is never answered yes</source>
        <translation>%1 : &quot;%2&quot; n’a jamais oui pour réponse</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is never answered no</source>
        <translation>%1 : &quot;%2&quot; n’a jamais non pour réponse</translation>
    </message>
    <message>
        <source>It would lead to %1</source>
        <translation>Il mènerait à %1</translation>
    </message>
    <message>
        <source>It would lead to &quot;%1&quot;</source>
        <translation>Il mènerait à &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Exactly %1 counts as more</source>
        <translation>%1 exactement compte comme plus</translation>
    </message>
    <message>
        <source>Exactly %1 counts as less</source>
        <translation>%1 exactement compte comme moins</translation>
    </message>
    <message>
        <source>Exactly %1 counts by itself</source>
        <translation>%1 exactement compte à part</translation>
    </message>
    <message>
        <source>%1 changes at %2: %3</source>
        <translation>%1 change à %2 : %3</translation>
    </message>
    <message>
        <source>%1 asks for %2, but no rule reads it</source>
        <translation>%1 demande %2, mais aucune règle ne le lit</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 (%3)</source>
        <translation>&quot;%1&quot; : %2 (%3)</translation>
    </message>
    <message>
        <source>%1: newer facts date %2</source>
        <translation>%1 : des faits plus récents dépassent %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are older than %4 days; the oldest is from %5</source>
        <translation>%1 des %2 %3 ont plus de %4 jours ; le plus ancien date du %5</translation>
    </message>
    <message>
        <source>%1 of %2 %3 lack a source</source>
        <translation>%1 des %2 %3 n’ont pas de source</translation>
    </message>
    <message>
        <source>%1 of %2 %3 bear no date</source>
        <translation>%1 des %2 %3 ne portent pas de date</translation>
    </message>
    <message>
        <source>%1 lists models that are no longer served: %2</source>
        <translation>%1 cite des modèles qui ne sont plus servis : %2</translation>
    </message>
    <message>
        <source>%1 stands for models that are no longer served: %2</source>
        <translation>%1 représente des modèles qui ne sont plus servis : %2</translation>
    </message>
    <message>
        <source>Tasks wait for each other in a circle: %1</source>
        <translation>Des tâches s’attendent en cercle : %1</translation>
    </message>
    <message>
        <source>accelerator prices</source>
        <translation>prix d’accélérateurs</translation>
    </message>
    <message>
        <source>vector database prices</source>
        <translation>prix de bases vectorielles</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>facts on options</source>
        <translation>faits sur les options</translation>
    </message>
    <message>
        <source>chat models</source>
        <translation>modèles de chat</translation>
    </message>
    <message>
        <source>chat model prices</source>
        <translation>prix de modèles de chat</translation>
    </message>
    <message>
        <source>embedding models</source>
        <translation>modèles d’embedding</translation>
    </message>
    <message>
        <source>embedding model prices</source>
        <translation>prix de modèles d’embedding</translation>
    </message>
    <message>
        <source>vector databases</source>
        <translation>bases vectorielles</translation>
    </message>
    <message>
        <source>serving engines</source>
        <translation>moteurs d’inférence</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>accélérateurs</translation>
    </message>
    <message>
        <source>cloud unit prices</source>
        <translation>prix d’unités cloud</translation>
    </message>
    <message>
        <source>cost patterns</source>
        <translation>leviers de coût</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>mesures de sécurité</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>vérifications</translation>
    </message>
    <message>
        <source>roadmap tasks</source>
        <translation>tâches de la feuille de route</translation>
    </message>
    <message>
        <source>starters</source>
        <translation>modèles de départ</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>%1: a fact replaces &quot;%2&quot;, which the entry does not say</source>
        <translation>%1 : un fait remplace &quot;%2&quot;, que la fiche ne dit pas</translation>
    </message>
    <message>
        <source>%1 names a model for &quot;%2&quot;, which is no level of %3</source>
        <translation>%1 nomme un modèle pour &quot;%2&quot;, qui n’est pas un niveau de %3</translation>
    </message>
    <message>
        <source>%1 names the provider &quot;%2&quot;, which is no option of %3</source>
        <translation>%1 nomme le fournisseur &quot;%2&quot;, qui n’est pas une option de %3</translation>
    </message>
    <message>
        <source>%1 belongs to the phase &quot;%2&quot;, which does not exist</source>
        <translation>%1 appartient à la phase &quot;%2&quot;, qui n’existe pas</translation>
    </message>
    <message>
        <source>%1 waits for &quot;%2&quot;, which is no task</source>
        <translation>%1 attend &quot;%2&quot;, qui n’est pas une tâche</translation>
    </message>
    <message>
        <source>%1 stands in the group &quot;%2&quot;, which does not exist</source>
        <translation>%1 se trouve dans le groupe &quot;%2&quot;, qui n’existe pas</translation>
    </message>
    <message>
        <source>%1 conflicts with &quot;%2&quot;, which is no cost pattern</source>
        <translation>%1 est en conflit avec &quot;%2&quot;, qui n’est pas un levier de coût</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, which is not on its scale (%4)</source>
        <translation>%1 : %2 vaut &quot;%3&quot;, qui n’est pas sur son échelle (%4)</translation>
    </message>
    <message>
        <source>The practices &quot;%1&quot; and &quot;%2&quot; pull apart on %3</source>
        <translation>Les pratiques &quot;%1&quot; et &quot;%2&quot; tirent en sens contraires sur %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says %2, &quot;%3&quot; says %4</source>
        <translation>&quot;%1&quot; dit %2, &quot;%3&quot; dit %4</translation>
    </message>
    <message>
        <source>The guide names %1 for %2 but has no entry for it</source>
        <translation>Le guide nomme %1 pour %2 mais n’en a pas de fiche</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>the lock can&apos;t be taken: %1</source>
        <translation>le verrou ne peut pas être pris : %1</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Jan %1</source>
        <extracomment>a month and its year, &quot;Jan 2027&quot;</extracomment>
        <translation>janv. %1</translation>
    </message>
    <message>
        <source>Feb %1</source>
        <translation>févr. %1</translation>
    </message>
    <message>
        <source>Mar %1</source>
        <translation>mars %1</translation>
    </message>
    <message>
        <source>Apr %1</source>
        <translation>avr. %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>mai %1</translation>
    </message>
    <message>
        <source>Jun %1</source>
        <translation>juin %1</translation>
    </message>
    <message>
        <source>Jul %1</source>
        <translation>juil. %1</translation>
    </message>
    <message>
        <source>Aug %1</source>
        <translation>août %1</translation>
    </message>
    <message>
        <source>Sep %1</source>
        <translation>sept. %1</translation>
    </message>
    <message>
        <source>Oct %1</source>
        <translation>oct. %1</translation>
    </message>
    <message>
        <source>Nov %1</source>
        <translation>nov. %1</translation>
    </message>
    <message>
        <source>Dec %1</source>
        <translation>déc. %1</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AboutDialog</name>
    <message>
        <source>About Ogive</source>
        <translation>À propos d’Ogive</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The licence of Ogive</source>
        <translation>La licence d’Ogive</translation>
    </message>
    <message>
        <source>Libraries and fonts with their licences</source>
        <translation>Bibliothèques et polices avec leurs licences</translation>
    </message>
    <message>
        <source>Where the facts come from, with their dates</source>
        <translation>D’où viennent les faits, avec leurs dates</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ogive %1</source>
        <translation>Ogive %1</translation>
    </message>
    <message>
        <source>A workbench for designing AI systems</source>
        <translation>Un atelier de conception de systèmes d’IA</translation>
    </message>
    <message>
        <source>Qt %1 · %2, edition %3</source>
        <translation>Qt %1 · %2, édition %3</translation>
    </message>
    <message>
        <source>Ogive is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Ogive est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Libraries and fonts</source>
        <translation>Bibliothèques et polices</translation>
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
Licence : %3 · %4</translation>
    </message>
    <message>
        <source>Facts of models, prices, databases, engines and hardware, by where they come from.</source>
        <translation>Faits sur les modèles, les prix, les bases, les moteurs et le matériel, selon leur provenance.</translation>
    </message>
    <message>
        <source>%1 Prices in use are as of %2.</source>
        <translation>%1 Les prix utilisés sont au %2.</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Sources de données</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Your price list: %1</source>
        <translation>Votre grille tarifaire : %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Re&amp;name design</source>
        <translation>Re&amp;nommer la conception</translation>
    </message>
    <message>
        <source>&amp;Find a requirement</source>
        <translation>&amp;Trouver une exigence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Plus grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Te&amp;xt size: %1 %</source>
        <translation>Taille du te&amp;xte : %1 %</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AmountsNote</name>
    <message>
        <source>Amounts in %1</source>
        <translation>Montants en %1</translation>
    </message>
    <message>
        <source>%1. What you type and prices of sources stay in US dollars (US$). Click to change.</source>
        <translation>%1. Ce que vous saisissez et les prix des sources restent en dollars US (US$). Cliquez pour changer.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswerEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswerFilesDialog</name>
    <message>
        <source>Make answer files</source>
        <translation>Créer des fichiers de réponses</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quels fichiers</translation>
    </message>
    <message>
        <source>One a participant</source>
        <translation>Un par participant</translation>
    </message>
    <message>
        <source>One blank file</source>
        <translation>Un fichier vierge</translation>
    </message>
    <message>
        <source>Participants, one a line</source>
        <translation>Participants, un par ligne</translation>
    </message>
    <message>
        <source>Names or roles, one a line</source>
        <translation>Noms ou rôles, un par ligne</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Make files</source>
        <translation>&amp;Créer les fichiers</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Say in which folder the files are to be.</source>
        <translation>Indiquez dans quel dossier placer les fichiers.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one with Browse.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un avec Parcourir.</translation>
    </message>
    <message>
        <source>%1: everybody copies it, writes their name into it and their answers.</source>
        <translation>%1 : chacun le copie, y écrit son nom et ses réponses.</translation>
    </message>
    <message>
        <source>Each gets a file of their own with the questions, to be filled in with any text editor.</source>
        <translation>Chacun reçoit son propre fichier avec les questions, à remplir avec n’importe quel éditeur de texte.</translation>
    </message>
    <message>
        <source>1 file: %1</source>
        <translation>1 fichier : %1</translation>
    </message>
    <message>
        <source>%1 files: %2, …</source>
        <translation>%1 fichiers : %2, …</translation>
    </message>
    <message>
        <source>Folder for answer files</source>
        <translation>Dossier des fichiers de réponses</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswersDialog</name>
    <message>
        <source>1 file was written to %1</source>
        <translation>1 fichier a été écrit dans %1</translation>
    </message>
    <message>
        <source>%1 files were written to %2</source>
        <translation>%1 fichiers ont été écrits dans %2</translation>
    </message>
    <message>
        <source>Read answer files</source>
        <translation>Lire des fichiers de réponses</translation>
    </message>
    <message>
        <source>Answer files (*.answers.json *.json);;All files (*)</source>
        <translation>Fichiers de réponses (*.answers.json *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No answers were taken.</source>
        <translation>Aucune réponse n’a été reprise.</translation>
    </message>
    <message>
        <source>The answers of %1 were taken.</source>
        <translation>Les réponses de %1 ont été reprises.</translation>
    </message>
    <message>
        <source>The answers of %1 participants were taken.</source>
        <translation>Les réponses de %1 participants ont été reprises.</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Insert adds one, Enter takes their answers again, Delete removes them</source>
        <translation>Inser ajoute un participant, Entrée reprend ses réponses, Suppr le supprime</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Enter the answers of another participant</source>
        <translation>Saisir les réponses d’un autre participant</translation>
    </message>
    <message>
        <source>A&amp;gain…</source>
        <translation>R&amp;eprendre…</translation>
    </message>
    <message>
        <source>Take the answers of the selected participant again</source>
        <translation>Ressaisir les réponses du participant sélectionné</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Make answer &amp;files…</source>
        <translation>Créer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Small files that participants fill in on their own; no value of the design is in them</source>
        <translation>Petits fichiers que chaque participant remplit de son côté ; ils ne contiennent aucune valeur de la conception</translation>
    </message>
    <message>
        <source>&amp;Read answer files…</source>
        <translation>&amp;Lire des réponses…</translation>
    </message>
    <message>
        <source>Take over what participants filled in; files can be dropped here too</source>
        <translation>Reprendre ce que les participants ont rempli ; on peut aussi déposer les fichiers ici</translation>
    </message>
    <message>
        <source>&amp;Show answers</source>
        <translation>&amp;Montrer les réponses</translation>
    </message>
    <message>
        <source>To everybody, with what they mean for the decisions; this can be undone</source>
        <translation>À tous, avec ce qu’elles signifient pour les décisions ; cela peut être annulé</translation>
    </message>
    <message>
        <source>What the room is asked</source>
        <translation>Ce qui est demandé au groupe</translation>
    </message>
    <message>
        <source>Make answers &amp;private again</source>
        <translation>Remettre en &amp;privé</translation>
    </message>
    <message>
        <source>Answer files</source>
        <translation>Fichiers de réponses</translation>
    </message>
    <message>
        <source>Each participant says what they would state for the open questions. Ogive runs the rules on every set of answers and tells the disagreements that change an outcome from those that make no difference.</source>
        <translation>Chaque participant dit ce qu’il répondrait aux questions ouvertes. Ogive applique les règles à chaque jeu de réponses et distingue les désaccords qui changent un résultat de ceux qui n’y changent rien.</translation>
    </message>
    <message>
        <source>%1 · 1 answer</source>
        <extracomment>a participant, and how many questions they answered</extracomment>
        <translation>%1 · 1 réponse</translation>
    </message>
    <message>
        <source>%1 · %2 answers</source>
        <translation>%1 · %2 réponses</translation>
    </message>
    <message>
        <source>There is nothing to ask: no requirement that is open, uncertain or near a threshold could make a decision come out otherwise.</source>
        <translation>Il n’y a rien à demander : aucune exigence ouverte, incertaine ou proche d’un seuil ne pourrait changer une décision.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Add a participant and enter their answers, or make answer files that each fills in and sends back.</source>
        <translation>Personne n’a encore répondu. Ajoutez un participant et saisissez ses réponses, ou créez des fichiers de réponses que chacun remplit et renvoie.</translation>
    </message>
    <message>
        <source>1 participant has answered. Answers stay private until you show them.</source>
        <translation>1 participant a répondu. Les réponses restent privées jusqu’à ce que vous les montriez.</translation>
    </message>
    <message>
        <source>%1 participants have answered. Answers stay private until you show them.</source>
        <translation>%1 participants ont répondu. Les réponses restent privées jusqu’à ce que vous les montriez.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system, also when that changes</source>
        <translation>Comme le système, même s’il change</translation>
    </message>
    <message>
        <source>High contrast: black on white, contrast of at least 7 to 1</source>
        <translation>Contraste élevé : noir sur blanc, contraste d’au moins 7 pour 1</translation>
    </message>
    <message>
        <source>80 to 200 %; the arrow keys step by ten</source>
        <translation>80 à 200 % ; les flèches avancent de dix en dix</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Less motion: what changes is there at once</source>
        <translation>Animations réduites : les changements sont immédiats</translation>
    </message>
    <message>
        <source>Full motion: the path through a tree glides</source>
        <translation>Animations complètes : le chemin dans un arbre glisse</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Ta&amp;ille du texte</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>Ani&amp;mations</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ApprovalDialog</name>
    <message>
        <source>Approve the outcomes</source>
        <translation>Approuver les résultats</translation>
    </message>
    <message>
        <source>such as: steering committee</source>
        <translation>par exemple : comité de pilotage</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The bill may move by, in percent</source>
        <translation>Variation admise de la facture, en pourcentage</translation>
    </message>
    <message>
        <source>A month&apos;s bill that moves further than this is a finding</source>
        <translation>Une facture mensuelle qui varie davantage est un constat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The design keeps these outcomes. When a requirement, a rule or a price moves one later, the findings here and “ogive check” say which and why.</source>
        <translation>La conception garde ces résultats. Si une exigence, une règle ou un prix en déplace un plus tard, les constats ici et « ogive check » disent lequel et pourquoi.</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>A&amp;pprouvé par</translation>
    </message>
    <message>
        <source>The bill may &amp;move by</source>
        <translation>&amp;Variation admise</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ArrangeButton</name>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Disposer</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Pin in front</source>
        <translation>É&amp;pingler devant</translation>
    </message>
    <message>
        <source>As in the &amp;knowledge</source>
        <translation>Comme dans la &amp;base</translation>
    </message>
    <message>
        <source>Sort the options by a row (a click on its title does the same) and pin those to be kept in front (a click on their title)</source>
        <translation>Trier les options selon une ligne (comme un clic sur son titre) et épingler devant celles à garder (clic sur leur titre)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionCommands</name>
    <message>
        <source>%1 overdue</source>
        <extracomment>assumptions, in few words beside a clock</extracomment>
        <translation>%1 en retard</translation>
    </message>
    <message>
        <source>1 assumption overdue</source>
        <translation>1 hypothèse en retard</translation>
    </message>
    <message>
        <source>%1 assumptions overdue</source>
        <translation>%1 hypothèses en retard</translation>
    </message>
    <message>
        <source>%1; click for the list</source>
        <extracomment>how many assumptions are overdue, and what a click does</extracomment>
        <translation>%1 ; cliquez pour voir la liste</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionEditor</name>
    <message>
        <source>Assumption about %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Hypothèse sur %1</translation>
    </message>
    <message>
        <source>Why this value? Ctrl+Enter keeps, Esc leaves.</source>
        <translation>Pourquoi cette valeur ? Ctrl+Entrée conserve, Échap quitte.</translation>
    </message>
    <message>
        <source>Why this value of %1</source>
        <translation>Pourquoi cette valeur de %1</translation>
    </message>
    <message>
        <source>Web address, document, person</source>
        <translation>Adresse web, document, personne</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation>Date de la déclaration</translation>
    </message>
    <message>
        <source>2027-03-31 or “in 3 months”</source>
        <translation>2027-03-31 ou « dans 3 mois »</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a requirement, and what is said of it: &quot;Traffic, source&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open the source in the browser</source>
        <translation>Ouvrir la source dans le navigateur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave without keeping anything (Esc)</source>
        <translation>Quitter sans rien conserver (Échap)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep the assumption about %1</source>
        <translation>Conserver l’hypothèse sur %1</translation>
    </message>
    <message>
        <source>Leave the assumption about %1</source>
        <translation>Quitter l’hypothèse sur %1</translation>
    </message>
    <message>
        <source>Remove the assumption about %1</source>
        <translation>Supprimer l’hypothèse sur %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionLine</name>
    <message>
        <source>Review overdue since %1</source>
        <translation>Revue en retard depuis le %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Hypothèse : %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation>À revoir le %1</translation>
    </message>
    <message>
        <source>Overdue assumption about %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Hypothèse en retard sur %1</translation>
    </message>
    <message>
        <source>Assumption about %1</source>
        <translation>Hypothèse sur %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionModel</name>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionsPanel</name>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Could flip</source>
        <translation>À bascule</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Every value that is an assumption</source>
        <translation>Toutes les valeurs qui sont des hypothèses</translation>
    </message>
    <message>
        <source>Values whose change alone makes a decision come out otherwise</source>
        <translation>Valeurs dont le seul changement fait basculer une décision</translation>
    </message>
    <message>
        <source>Values whose review is overdue</source>
        <translation>Valeurs dont la revue est en retard</translation>
    </message>
    <message>
        <source>Values that nobody has said the source of</source>
        <translation>Valeurs dont personne n’a donné la source</translation>
    </message>
    <message>
        <source>Which assumptions are shown</source>
        <translation>Quelles hypothèses sont affichées</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the rows that are shown</source>
        <translation>Copier les lignes affichées</translation>
    </message>
    <message>
        <source>Copy the assumptions</source>
        <translation>Copier les hypothèses</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>En &amp;CSV</translation>
    </message>
    <message>
        <source>%1 values, %2 could flip something, %3 overdue</source>
        <translation>%1 valeurs, dont %2 pouvant faire basculer une décision et %3 en retard</translation>
    </message>
    <message>
        <source>Nothing is assumed. State a requirement, or say with F2 on a field why its value is taken.</source>
        <translation>Rien n’est supposé. Indiquez une exigence, ou dites avec F2 sur un champ pourquoi sa valeur est retenue.</translation>
    </message>
    <message>
        <source>No single value could make a decision come out otherwise.</source>
        <translation>Aucune valeur ne pourrait à elle seule faire basculer une décision.</translation>
    </message>
    <message>
        <source>No review is overdue. Give an assumption a day by which it is to be reviewed: F2 on its field.</source>
        <translation>Aucune revue n’est en retard. Donnez à une hypothèse un jour de revue : F2 sur son champ.</translation>
    </message>
    <message>
        <source>Every value has a source.</source>
        <translation>Chaque valeur a une source.</translation>
    </message>
    <message>
        <source>Show the requirement</source>
        <translation>Montrer l’exigence</translation>
    </message>
    <message>
        <source>Edit assumption…</source>
        <translation>Modifier l’hypothèse…</translation>
    </message>
    <message>
        <source>State assumption…</source>
        <translation>Poser une hypothèse…</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
</context>
<context>
    <name>ogive::ui::BarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CallPanel</name>
    <message>
        <source>Your call</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>Rationale, required</source>
        <translation>Justification, obligatoire</translation>
    </message>
    <message>
        <source>Rationale, goes into the decision record…</source>
        <translation>Justification, reprise dans le dossier de décision…</translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <translation>Noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Accept the recommendation again</source>
        <translation>Accepter de nouveau la recommandation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Décideurs</translation>
    </message>
    <message>
        <source>Accept the recommendation</source>
        <translation>Accepter la recommandation</translation>
    </message>
    <message>
        <source>Say why first: the rationale is required, since the report prints it with the decision.</source>
        <translation>Dites d’abord pourquoi : la justification est obligatoire, car le rapport l’imprime avec la décision.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CapacityPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Requêtes en cours</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Time of an answer</source>
        <translation>Durée d’une réponse</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Mémoire GPU</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Index vectoriel</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>A full answer, on average</source>
        <translation>Une réponse complète, en moyenne</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>A day&apos;s work in lots</source>
        <translation>Le travail d’un jour par lots</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Assumptions of the capacity plan</source>
        <translation>Hypothèses du plan de capacité</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>The weights take %1. Fewer bits a weight, or a smaller model, would need less.</source>
        <translation>Les poids occupent %1. Moins de bits par poids, ou un modèle plus petit, en demanderaient moins.</translation>
    </message>
    <message>
        <source>95 of 100 within %1; at most %2 if all stages are slow together</source>
        <translation>95 sur 100 en moins de %1 ; au plus %2 si toutes les étapes sont lentes à la fois</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Plan with %1 ms</source>
        <translation>Prévoir %1 ms</translation>
    </message>
    <message>
        <source>Takes it as the mean time of an answer, from which requests in flight follow</source>
        <translation>La prend comme durée moyenne d’une réponse, d’où découlent les requêtes en cours</translation>
    </message>
    <message>
        <source>%1. Down %2 hours a year; the target allows %3.</source>
        <translation>%1. Indisponible %2 heures par an ; la cible en admet %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The %1 replicas alone would need %2.</source>
        <translation>À eux seuls, les %1 réplicas auraient besoin de %2.</translation>
    </message>
    <message>
        <source>The replicas alone would never get it done.</source>
        <translation>À eux seuls, les réplicas n’y arriveraient jamais.</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 workers</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>Dans le guide</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Risk left</source>
        <translation>Risque restant</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>OWASP 2025</source>
        <translation>OWASP 2025</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Most output</source>
        <translation>Sortie max.</translation>
    </message>
    <message>
        <source>Input $/M</source>
        <translation>Entrée $/M</translation>
    </message>
    <message>
        <source>Cached $/M</source>
        <translation>Cache $/M</translation>
    </message>
    <message>
        <source>Cache write $/M</source>
        <translation>Écr. cache $/M</translation>
    </message>
    <message>
        <source>Output $/M</source>
        <translation>Sortie $/M</translation>
    </message>
    <message>
        <source>Batch discount</source>
        <translation>Remise lots</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Structured output</source>
        <translation>Sortie structurée</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>Poids ouverts</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Parameters (B)</source>
        <translation>Paramètres (Md)</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Sortie le</translation>
    </message>
    <message>
        <source>Knows until</source>
        <translation>Connaît jusqu’à</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>Retrait le</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hébergeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Most input</source>
        <translation>Entrée max.</translation>
    </message>
    <message>
        <source>Multilingual</source>
        <translation>Multilingue</translation>
    </message>
    <message>
        <source>MTEB</source>
        <translation>MTEB</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Auto-hébergé</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Managé</translation>
    </message>
    <message>
        <source>Hybrid search</source>
        <translation>Recherche hybride</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Disk index</source>
        <translation>Index disque</translation>
    </message>
    <message>
        <source>Most dimensions</source>
        <translation>Dimensions max.</translation>
    </message>
    <message>
        <source>From $/month</source>
        <translation>Dès $/mois</translation>
    </message>
    <message>
        <source>Vectors since</source>
        <translation>Vecteurs depuis</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Days to run</source>
        <translation>Jours pour opérer</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation>Mémoire GB</translation>
    </message>
    <message>
        <source>Bandwidth GB/s</source>
        <translation>Bande pass. GB/s</translation>
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
        <translation>Puissance W</translation>
    </message>
    <message>
        <source>$/hour</source>
        <translation>$/heure</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>Lignes de la facture</translation>
    </message>
    <message>
        <source>On at first</source>
        <translation>Actif au départ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Days, low</source>
        <translation>Jours, bas</translation>
    </message>
    <message>
        <source>Days, high</source>
        <translation>Jours, haut</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Fait quand</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogDelegate</name>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Date : %1</translation>
    </message>
    <message>
        <source>Old: a fact of %1 days ago</source>
        <translation>Ancien : fait d’il y a %1 jours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A record&apos;s name and whether it is the user&apos;s own or imported</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, ancien</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogPage</name>
    <message>
        <source>Find in %1</source>
        <translation>Rechercher dans : %1</translation>
    </message>
    <message>
        <source>Only &amp;old</source>
        <translation>&amp;Anciens seuls</translation>
    </message>
    <message>
        <source>Show only records with a fact older than its kind lasts</source>
        <translation>N’afficher que les fiches dont un fait dépasse la durée de vie de son type</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Choisir les colonnes affichées</translation>
    </message>
    <message>
        <source>%1: any</source>
        <extracomment>The first entry of a filter: a column&apos;s title, standing for every value</extracomment>
        <translation>%1 : tout</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 fiches</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 fiches sur %2</translation>
    </message>
    <message>
        <source>%1, %2 with old facts</source>
        <extracomment>How many records a table shows, and how many of all are old</extracomment>
        <translation>%1, %2 avec des faits anciens</translation>
    </message>
    <message>
        <source>Nothing of this kind is known yet. New adds a record to your own knowledge.</source>
        <translation>Rien de ce type n’est encore connu. Nouveau ajoute une fiche à votre propre base.</translation>
    </message>
    <message>
        <source>No record fits. Use fewer words, or set the filters back to any.</source>
        <translation>Aucune fiche ne convient. Utilisez moins de mots, ou remettez les filtres sur tout.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogWords</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Catalogs</name>
    <message>
        <source>Asked and decided</source>
        <translation>Demandé et décidé</translation>
    </message>
    <message>
        <source>Models and machines</source>
        <translation>Modèles et machines</translation>
    </message>
    <message>
        <source>Cost and plan</source>
        <translation>Coût et plan</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>exigence</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Mesures de sécurité</translation>
    </message>
    <message>
        <source>security control</source>
        <translation>mesure de sécurité</translation>
    </message>
    <message>
        <source>Chat models</source>
        <translation>Modèles de chat</translation>
    </message>
    <message>
        <source>chat model</source>
        <translation>modèle de chat</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>Modèles d’embedding</translation>
    </message>
    <message>
        <source>embedding model</source>
        <translation>modèle d’embedding</translation>
    </message>
    <message>
        <source>Vector databases</source>
        <translation>Bases vectorielles</translation>
    </message>
    <message>
        <source>vector database</source>
        <translation>base vectorielle</translation>
    </message>
    <message>
        <source>Serving engines</source>
        <translation>Moteurs d’inférence</translation>
    </message>
    <message>
        <source>serving engine</source>
        <translation>moteur d’inférence</translation>
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
        <translation>Prix du cloud</translation>
    </message>
    <message>
        <source>cloud price</source>
        <translation>prix du cloud</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>Leviers d’économie</translation>
    </message>
    <message>
        <source>savings pattern</source>
        <translation>levier d’économie</translation>
    </message>
    <message>
        <source>Roadmap tasks</source>
        <translation>Tâches de la feuille de route</translation>
    </message>
    <message>
        <source>roadmap task</source>
        <translation>tâche de la feuille de route</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation>Modèles de départ</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>modèle de départ</translation>
    </message>
    <message>
        <source>Formula values</source>
        <translation>Valeurs de formule</translation>
    </message>
    <message>
        <source>formula value</source>
        <translation>valeur de formule</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChapterList</name>
    <message>
        <source>Title of the report</source>
        <translation>Titre du rapport</translation>
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
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>What the report and all exports are written in, whatever the window speaks</source>
        <translation>La langue du rapport et de tous les exports, quelle que soit celle de la fenêtre</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>Chapitres du rapport</translation>
    </message>
    <message>
        <source>Tick what the report has; drag a chapter to another place</source>
        <translation>Cochez ce que contient le rapport ; faites glisser un chapitre pour le déplacer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Moves the selected chapter one place up</source>
        <translation>Monte d’un rang le chapitre sélectionné</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Moves the selected chapter one place down</source>
        <translation>Descend d’un rang le chapitre sélectionné</translation>
    </message>
    <message>
        <source>Own text of the selected chapter</source>
        <translation>Texte propre du chapitre sélectionné</translation>
    </message>
    <message>
        <source>Paragraphs below its heading, one a line</source>
        <translation>Paragraphes sous son titre, un par ligne</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Papie&amp;r</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte propre</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (non installée)</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartCard</name>
    <message>
        <source>%1, the numbers</source>
        <translation>%1, les chiffres</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show %1 as</source>
        <translation>Afficher %1 en</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Copier le &amp;SVG</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier le &amp;CSV</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copy picture or numbers</source>
        <translation>Copier l’image ou les chiffres</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Afficher tout : %1</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>Afficher tout (0)</translation>
    </message>
    <message>
        <source>Show &amp;all of it</source>
        <translation>Tout &amp;afficher</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartTableModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ClockChip</name>
    <message>
        <source>Timer: %1</source>
        <translation>Minuteur : %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CommandPalette</name>
    <message>
        <source>Requirement › %1</source>
        <translation>Exigence › %1</translation>
    </message>
    <message>
        <source>Compare › %1</source>
        <translation>Comparer › %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Knowledge › %1</source>
        <translation>Base de connaissances › %1</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search commands, requirements, options and knowledge</source>
        <translation>Rechercher parmi les commandes, les exigences, les options et la base de connaissances</translation>
    </message>
    <message>
        <source>Search for a command or a place</source>
        <translation>Rechercher une commande ou un endroit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Commandes et endroits</translation>
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
        <translation>Quali&amp;tés courantes</translation>
    </message>
    <message>
        <source>Common qualities</source>
        <translation>Qualités courantes</translation>
    </message>
    <message>
        <source>Qualities that systems are often asked for</source>
        <translation>Qualités que l’on demande souvent aux systèmes</translation>
    </message>
    <message>
        <source>The quality alone</source>
        <translation>La qualité seule</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareChooser</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer &amp;à</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>There is only one scenario; add a what-if to compare it with</source>
        <translation>Il n’y a qu’un scénario ; ajoutez une variante pour le comparer</translation>
    </message>
    <message>
        <source>Mark in requirements and decisions what another scenario has otherwise</source>
        <translation>Marquer dans les exigences et les décisions ce qui diffère dans un autre scénario</translation>
    </message>
    <message>
        <source>%1 is the scenario in view: there is nothing to mark</source>
        <translation>%1 est le scénario affiché : il n’y a rien à marquer</translation>
    </message>
    <message>
        <source>What differs from %1 is marked</source>
        <translation>Ce qui diffère de %1 est marqué</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Both state the same.</source>
        <translation>Les deux indiquent la même chose.</translation>
    </message>
    <message>
        <source>One thing differs.</source>
        <translation>Un point diffère.</translation>
    </message>
    <message>
        <source>%1 things differ.</source>
        <translation>%1 points diffèrent.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareMenu</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer à</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation>&amp;Copier la cellule</translation>
    </message>
    <message>
        <source>Copy &amp;row “%1”</source>
        <translation>Copier la &amp;ligne « %1 »</translation>
    </message>
    <message>
        <source>Copy &amp;option “%1”</source>
        <translation>Copier l’&amp;option « %1 »</translation>
    </message>
    <message>
        <source>Copy so&amp;urce</source>
        <translation>Copier la so&amp;urce</translation>
    </message>
    <message>
        <source>&amp;Sort by this row</source>
        <translation>&amp;Trier selon cette ligne</translation>
    </message>
    <message>
        <source>&amp;Pin this option in front</source>
        <translation>É&amp;pingler cette option devant</translation>
    </message>
    <message>
        <source>Decision to compare</source>
        <translation>Décision à comparer</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Différences seules</translation>
    </message>
    <message>
        <source>Leave out the rows in which every option says the same</source>
        <translation>Masquer les lignes où toutes les options disent la même chose</translation>
    </message>
    <message>
        <source>&amp;All models</source>
        <translation>&amp;Tous les modèles</translation>
    </message>
    <message>
        <source>Beside the provider&apos;s current models, those of others and older ones too</source>
        <translation>Outre les modèles actuels du fournisseur, ceux des autres et les plus anciens</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Options côte à côte</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>En &amp;CSV</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Facts or ranking</source>
        <translation>Faits ou classement</translation>
    </message>
    <message>
        <source>Hover a cell for its source and date. Grey: not known.</source>
        <translation>Survolez une cellule pour voir sa source et sa date. Gris : inconnu.</translation>
    </message>
    <message>
        <source>Hover a cell for its source and date. Grey: not known. Rows that are alike are hidden: %1.</source>
        <translation>Survolez une cellule pour voir sa source et sa date. Gris : inconnu. Lignes identiques masquées : %1.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ComparePanel</name>
    <message>
        <source>First price list</source>
        <translation>Première grille tarifaire</translation>
    </message>
    <message>
        <source>Second price list</source>
        <translation>Seconde grille tarifaire</translation>
    </message>
    <message>
        <source>Find a model…</source>
        <translation>Trouver un modèle…</translation>
    </message>
    <message>
        <source>Find a model among the differences</source>
        <translation>Trouver un modèle parmi les différences</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Lecture des grilles…</translation>
    </message>
    <message>
        <source>Where the lists disagree</source>
        <translation>Où les grilles divergent</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Première grille</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Seconde grille</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Compare with a price list</source>
        <translation>Comparer à une grille tarifaire</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Grilles tarifaires (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Import a price list, or choose a file, to see where it disagrees with another.</source>
        <translation>Importez une grille tarifaire, ou choisissez un fichier, pour voir où elle diffère d’une autre.</translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation>Choisissez deux grilles différentes.</translation>
    </message>
    <message>
        <source>%1: %2 old</source>
        <translation>%1 : %2 anciens</translation>
    </message>
    <message>
        <source>Models that differ: %1, that are the same: %2, only in the first list: %3, only in the second: %4. %5; %6.</source>
        <translation>Modèles différents : %1, identiques : %2, seulement dans la première grille : %3, seulement dans la seconde : %4. %5 ; %6.</translation>
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
        <translation>ouvert</translation>
    </message>
    <message>
        <source>does not arise</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a scenario, and what a decision becomes there</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ContextMenus</name>
    <message>
        <source>&amp;Copy view as picture</source>
        <translation>&amp;Copier la vue en image</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Copier le nom</translation>
    </message>
    <message>
        <source>The design&apos;s name was copied.</source>
        <translation>Le nom de la conception a été copié.</translation>
    </message>
    <message>
        <source>&amp;Browse knowledge</source>
        <translation>&amp;Parcourir la base</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>The file&apos;s path was copied.</source>
        <translation>Le chemin du fichier a été copié.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The view was copied as a picture.</source>
        <translation>La vue a été copiée en image.</translation>
    </message>
    <message>
        <source>No program on this system shows the folder %1</source>
        <translation>Aucun programme de ce système n’affiche le dossier %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ControlCard</name>
    <message>
        <source>%1 to %2 person-days</source>
        <extracomment>effort to put a control in place: from, to</extracomment>
        <translation>%1 à %2 jours-personnes</translation>
    </message>
    <message>
        <source>Typically %1</source>
        <translation>En général %1</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <translation>À vérifier : %1</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <extracomment>where a fact is from, and the date it holds for</extracomment>
        <translation>Source : %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ControlsPage</name>
    <message>
        <source>Security controls</source>
        <translation>Mesures de sécurité</translation>
    </message>
    <message>
        <source>Of %1 controls this scenario requires %2; %3 more are worth considering.</source>
        <translation>Sur %1 mesures de sécurité, ce scénario en exige %2 ; à envisager en plus : %3.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requises</translation>
    </message>
    <message>
        <source>Depends on what is not known yet</source>
        <translation>Dépend de ce qui n’est pas encore connu</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <translation>À envisager</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a group of controls and how many it holds</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CostPage</name>
    <message>
        <source>As set</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Monthly cost by line</source>
        <translation>Coût mensuel par ligne</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>Leviers d’économie</translation>
    </message>
    <message>
        <source>Cost over a number</source>
        <translation>Coût selon un nombre</translation>
    </message>
    <message>
        <source>Simulating: %1 %</source>
        <translation>Simulation : %1 %</translation>
    </message>
    <message>
        <source>Seed %1 · %2 samples · mean ±%3 %</source>
        <translation>Graine %1 · %2 tirages · moyenne ±%3 %</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>How sure the cost is</source>
        <translation>Incertitude du coût</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>Ce qui fait varier le coût</translation>
    </message>
    <message>
        <source>No number of the estimate is uncertain.</source>
        <translation>Aucun nombre de l’estimation n’est incertain.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>De bas à haut</translation>
    </message>
    <message>
        <source>What is chosen beside other providers</source>
        <translation>Le choix retenu face aux autres fournisseurs</translation>
    </message>
    <message>
        <source>All scenarios of the design</source>
        <translation>Tous les scénarios de la conception</translation>
    </message>
    <message>
        <source>Low, typical and high use: every uncertain number at its P10, as it is, at its P90</source>
        <translation>Usage bas, typique et haut : chaque nombre incertain à son P10, tel quel, à son P90</translation>
    </message>
    <message>
        <source>Bills side by side</source>
        <translation>Factures côte à côte</translation>
    </message>
    <message>
        <source>Cost against</source>
        <translation>Coût selon</translation>
    </message>
    <message>
        <source>The number that the cost is drawn against</source>
        <translation>Le nombre selon lequel le coût est tracé</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>What the cost over a number is compared with</source>
        <translation>Ce à quoi est comparé le coût selon un nombre</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Assumptions of the estimate</source>
        <translation>Hypothèses de l’estimation</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 · %2 for 1,000 requests</source>
        <translation>%1 · %2 pour 1 000 requêtes</translation>
    </message>
    <message>
        <source>%1 · %2 a user</source>
        <translation>%1 · %2 par utilisateur</translation>
    </message>
    <message>
        <source>1 USD = %1 %2</source>
        <translation>1 USD = %1 %2</translation>
    </message>
    <message>
        <source>Prices as of %1</source>
        <translation>Prix au %1</translation>
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
        <translation>%1 : un de moins</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1 : un de plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CurveChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DayEdit</name>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>Choisir un jour (Alt+Bas)</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is wrong with a day, and what to type instead</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionCard</name>
    <message>
        <source>%1: %2, because %3</source>
        <translation>%1 : %2, car %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionCommands</name>
    <message>
        <source>&amp;Your call…</source>
        <translation>&amp;Votre choix…</translation>
    </message>
    <message>
        <source>Compare &amp;options</source>
        <translation>Comparer les &amp;options</translation>
    </message>
    <message>
        <source>Copy out&amp;come</source>
        <translation>Copier le &amp;résultat</translation>
    </message>
    <message>
        <source>Copy &amp;all outcomes</source>
        <translation>Copier &amp;tous les résultats</translation>
    </message>
    <message>
        <source>Override what is recommended for the decision in view, with your reason</source>
        <translation>Déroger à la recommandation pour la décision affichée, en donnant votre raison</translation>
    </message>
    <message>
        <source>The options of the decision in view side by side</source>
        <translation>Les options de la décision affichée côte à côte</translation>
    </message>
    <message>
        <source>The decision in view, its outcome and the reason as text</source>
        <translation>La décision affichée, son résultat et sa raison sous forme de texte</translation>
    </message>
    <message>
        <source>Every decision, its outcome and the reason as text</source>
        <translation>Chaque décision, son résultat et sa raison sous forme de texte</translation>
    </message>
    <message>
        <source>The outcome was copied.</source>
        <translation>Le résultat a été copié.</translation>
    </message>
    <message>
        <source>The outcomes of all decisions were copied.</source>
        <translation>Les résultats de toutes les décisions ont été copiés.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Decision &amp;map</source>
        <translation>Carte de décisio&amp;n</translation>
    </message>
    <message>
        <source>&amp;Withdraw your call</source>
        <translation>&amp;Retirer votre choix</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The cost was copied.</source>
        <translation>Le coût a été copié.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionMapView</name>
    <message>
        <source>Decision map</source>
        <translation>Carte de décision</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Vous êtes ici : %1</translation>
    </message>
    <message>
        <source>One of the two values is not known</source>
        <translation>L’une des deux valeurs est inconnue</translation>
    </message>
    <message>
        <source>%1. Regions: %2. The arrow keys move the point.</source>
        <extracomment>%1 says where the scenario stands; %2 is a list of options</extracomment>
        <translation>%1. Régions : %2. Les flèches déplacent le point.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionPage</name>
    <message>
        <source>R&amp;ules:</source>
        <translation>&amp;Règles :</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole tree (F)</source>
        <translation>Afficher tout l’arbre (F)</translation>
    </message>
    <message>
        <source>Natural size (0). Ctrl and the wheel, or + and -, zoom.</source>
        <translation>Taille réelle (0). Ctrl et la molette, ou + et -, zooment.</translation>
    </message>
    <message>
        <source>Path only</source>
        <translation>Chemin seul</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Jeux de règles</translation>
    </message>
    <message>
        <source>What is shown of the decision</source>
        <translation>Ce qui est affiché de la décision</translation>
    </message>
    <message>
        <source>1 further option that no rule of this set names</source>
        <translation>1 autre option qu’aucune règle de ce jeu ne nomme</translation>
    </message>
    <message>
        <source>%1 further options that no rule of this set names</source>
        <translation>%1 autres options qu’aucune règle de ce jeu ne nomme</translation>
    </message>
    <message>
        <source>%1, …</source>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>%1 says %2 here.</source>
        <extracomment>a rule set, and the option it leads to</extracomment>
        <translation>« %1 » donne ici %2.</translation>
    </message>
    <message>
        <source>%1: no tree for this, %2 decides</source>
        <extracomment>two rule sets; the first leaves this decision to the second</extracomment>
        <translation>%1 : pas d’arbre ici, %2 décide</translation>
    </message>
    <message>
        <source>%1: the same here</source>
        <extracomment>%1 is another rule set</extracomment>
        <translation>%1 : idem</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1 percent, press for natural size</source>
        <translation>Zoom %1 pour cent, appuyez pour la taille réelle</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionStrip</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DeckPagesDialog</name>
    <message>
        <source>Pages of the presentation</source>
        <translation>Pages de la présentation</translation>
    </message>
    <message>
        <source>Space shows a page or leaves it out, Ctrl+Shift+Up and Ctrl+Shift+Down move it</source>
        <translation>Espace montre ou retire une page, Ctrl+Maj+Haut et Ctrl+Maj+Bas la déplacent</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Maj+Haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Maj+Bas</translation>
    </message>
    <message>
        <source>How the page looks</source>
        <translation>Aspect de la page</translation>
    </message>
    <message>
        <source>Select a page to see it.</source>
        <translation>Sélectionnez une page pour la voir.</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>Notes de l’orateur</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes of the selected page</source>
        <translation>Notes de l’orateur pour la page sélectionnée</translation>
    </message>
    <message>
        <source>Only the presenter&apos;s view shows them, beside the page.</source>
        <translation>Elles n’apparaissent que dans la vue de l’orateur, à côté de la page.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>All pages in their usual order; notes stay</source>
        <translation>Toutes les pages dans leur ordre habituel ; les notes restent</translation>
    </message>
    <message>
        <source>Tick what the presentation shows, and drag a page to another place. Decisions that do not arise are not listed.</source>
        <translation>Cochez ce que montre la présentation et faites glisser une page pour la déplacer. Les décisions sans objet ne sont pas listées.</translation>
    </message>
    <message>
        <source>%1 of %2 pages are shown</source>
        <translation>%1 pages affichées sur %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignBar</name>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignDifferenceModel</name>
    <message>
        <source>Whole design</source>
        <translation>Toute la conception</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignDrop</name>
    <message>
        <source>These are %1 files. Drop one design at a time.</source>
        <translation>Voici %1 fichiers. Déposez une conception à la fois.</translation>
    </message>
    <message>
        <source>This is no file on this computer. Save it first, then drop the file.</source>
        <translation>Ce n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop a design file from it.</source>
        <translation>%1 est un dossier. Déposez-en un fichier de conception.</translation>
    </message>
    <message>
        <source>%1 is no Ogive design. The names of design files end in %2.</source>
        <translation>%1 n’est pas une conception Ogive. Les noms des fichiers de conception finissent par %2.</translation>
    </message>
    <message>
        <source>Drop to see the decision tables of %1</source>
        <translation>Déposez pour voir les tables de décision de %1</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Déposez pour ouvrir %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignSession</name>
    <message>
        <source>New design</source>
        <translation>Nouvelle conception</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignTitle</name>
    <message>
        <source>Double click or F2 to rename the design</source>
        <translation>Double-clic ou F2 pour renommer la conception</translation>
    </message>
    <message>
        <source>Design: %1</source>
        <translation>Conception : %1</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nom de la conception</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DifferenceModel</name>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Here. %1</source>
        <translation>Ici. %1</translation>
    </message>
    <message>
        <source>Of all combinations that the questions of the two can tell apart</source>
        <translation>De toutes les combinaisons que les questions des deux jeux peuvent distinguer</translation>
    </message>
    <message>
        <source>Of all cases</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DifferencesPanel</name>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher :</translation>
    </message>
    <message>
        <source>What is shown of the rule sets</source>
        <translation>Ce qui est affiché des jeux de règles</translation>
    </message>
    <message>
        <source>Where the rule sets differ</source>
        <translation>Où les jeux de règles divergent</translation>
    </message>
    <message>
        <source>Against “%1”</source>
        <extracomment>a rule set</extracomment>
        <translation>Face à « %1 »</translation>
    </message>
    <message>
        <source>What leads to each option</source>
        <translation>Ce qui mène à chaque option</translation>
    </message>
    <message>
        <source>The rules ask too many questions to be analysed in full.</source>
        <translation>Les règles posent trop de questions pour être analysées en entier.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 options, over %3 cases that its questions can tell apart.</source>
        <translation>« %1 » mène à %2 options, sur %3 cas que ses questions peuvent distinguer.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>The two ask too many questions to be compared in full.</source>
        <translation>Les deux posent trop de questions pour être comparés en entier.</translation>
    </message>
    <message>
        <source>The two name the same option in each of %1 cases that their questions can tell apart.</source>
        <translation>Les deux nomment la même option dans chacun des %1 cas que leurs questions peuvent distinguer.</translation>
    </message>
    <message>
        <source>The two name different options in %1 of %2 cases that their questions can tell apart: also in this one.</source>
        <translation>Les deux nomment des options différentes dans %1 des %2 cas que leurs questions peuvent distinguer : dans celui-ci aussi.</translation>
    </message>
    <message>
        <source>The two name different options in %1 of %2 cases that their questions can tell apart, but not in this one.</source>
        <translation>Les deux nomment des options différentes dans %1 des %2 cas que leurs questions peuvent distinguer, mais pas dans celui-ci.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DisagreementBanner</name>
    <message>
        <source>Where they &amp;differ</source>
        <translation>Où ils &amp;divergent</translation>
    </message>
    <message>
        <source>Every case in which the two rule sets name different options</source>
        <translation>Chaque cas où les deux jeux de règles nomment des options différentes</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DisagreementView</name>
    <message>
        <source>Which disagreements matter</source>
        <translation>Les désaccords qui comptent</translation>
    </message>
    <message>
        <source>Changes an outcome</source>
        <translation>Change un résultat</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Avis minoritaires</translation>
    </message>
    <message>
        <source>By all of their answers together, where most others come to something else.</source>
        <translation>Selon l’ensemble de leurs réponses, là où la plupart des autres arrivent à autre chose.</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the requirement %1</source>
        <translation>Afficher l’exigence %1</translation>
    </message>
    <message>
        <source>Go to this requirement, to settle it</source>
        <translation>Aller à cette exigence, pour trancher</translation>
    </message>
    <message>
        <source>What is said of %1</source>
        <translation>Ce qui est dit de %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DiskChanges</name>
    <message>
        <source>“%1” was reloaded, because another program changed it.</source>
        <translation>« %1 » a été rechargé, car un autre programme l’a modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the design as it was before</source>
        <translation>Revenir à la conception telle qu’elle était avant</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and here it has changes that are not saved.</source>
        <translation>« %1 » a été modifié par un autre programme, et comporte ici des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Shows what differs</source>
        <translation>Montre ce qui diffère</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Takes what the file holds now; Undo brings your changes back</source>
        <translation>Reprend ce que contient maintenant le fichier ; Annuler rétablit vos modifications</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Goes on with the design as it is here; saving replaces what the file holds</source>
        <translation>Continue avec la conception telle qu’elle est ici ; l’enregistrement remplace le contenu du fichier</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted by another program. The design is still here; saving writes the file again.</source>
        <translation>« %1 » a été déplacé ou supprimé par un autre programme. La conception est toujours là ; l’enregistrer réécrit le fichier.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Writes the file where it was</source>
        <translation>Écrit le fichier là où il était</translation>
    </message>
    <message>
        <source>Another program changed the file, and it can&apos;t be read now. The design is still here as it was. %1</source>
        <translation>Un autre programme a modifié le fichier, et il est maintenant illisible. La conception est toujours là, telle quelle. %1</translation>
    </message>
    <message>
        <source>The design was not saved; it is still here with all changes. %1</source>
        <translation>La conception n’a pas été enregistrée ; elle est toujours là avec toutes ses modifications. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Dans cette fenêtre</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder les miennes</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Saves the design under another name</source>
        <translation>Enregistre la conception sous un autre nom</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DmnPage</name>
    <message>
        <source>&amp;Open decision tables (DMN)…</source>
        <translation>&amp;Ouvrir des tables de décision (DMN)…</translation>
    </message>
    <message>
        <source>Show the tables of a DMN file, and what is wrong with them</source>
        <translation>Montrer les tables d’un fichier DMN, et leurs défauts</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Open a DMN file, or drop it here: Ogive shows its decision tables and looks for inputs that no rule matches, rules that contradict each other, and rules that never count.</source>
        <translation>Ouvrez un fichier DMN, ou déposez-le ici : Ogive montre ses tables de décision et cherche les entrées qu’aucune règle ne couvre, les règles qui se contredisent et celles qui ne servent jamais.</translation>
    </message>
    <message>
        <source>Rules of the table</source>
        <translation>Règles de la table</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Constats par règle</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Tables de décision</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Open decision tables</source>
        <translation>Ouvrir des tables de décision</translation>
    </message>
    <message>
        <source>Decision tables (*.dmn);;All files (*)</source>
        <translation>Tables de décision (*.dmn);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>Hit policy %1 · rules: %2 · in the whole file, errors: %3, other findings: %4</source>
        <translation>Hit policy %1 · règles : %2 · dans tout le fichier, erreurs : %3, autres constats : %4</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DmnTableModel</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DockTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>Détacher ou ancrer : %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer : %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Document</name>
    <message>
        <source>design</source>
        <translation>conception</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Nouvelle conception</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DotsPanel</name>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>1 to 9 give a dot, with Shift they take one back · Backspace takes the last one back</source>
        <translation>1 à 9 donnent une gommette, avec Maj ils en reprennent une · Retour arrière reprend la dernière</translation>
    </message>
    <message>
        <source>Dots given: %1</source>
        <translation>Gommettes données : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EntryForm</name>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>n’est plus connu</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EntryList</name>
    <message>
        <source>Insert adds one, Enter goes to what the selected one says, Delete removes it</source>
        <translation>Inser ajoute un élément, Entrée va à ce que dit l’élément sélectionné, Suppr le supprime</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete; this can be undone</source>
        <translation>Suppr ; cela peut être annulé</translation>
    </message>
    <message>
        <source>Add &amp;to the list</source>
        <translation>Ajouter à &amp;la liste</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t add</source>
        <translation>&amp;Ne pas ajouter</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EntryPanel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What the room says on this page</source>
        <translation>Ce que le groupe dit sur cette page</translation>
    </message>
    <message>
        <source>What has to be found out</source>
        <translation>Ce qu’il faut découvrir</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>something to be done or found out, and by whom</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Take it down</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>Said by (may be empty)</source>
        <translation>Dit par (facultatif)</translation>
    </message>
    <message>
        <source>Owner (may be empty)</source>
        <translation>Responsable (facultatif)</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due: a day, or “in 2 weeks”</source>
        <translation>Échéance : un jour, ou « dans 2 semaines »</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Write something first, or press Esc.</source>
        <translation>Écrivez d’abord quelque chose, ou appuyez sur Échap.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EventModel</name>
    <message>
        <source>The session begins</source>
        <translation>La session commence</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ExportCommands</name>
    <message>
        <source>Report as &amp;PDF…</source>
        <translation>Rapport en &amp;PDF…</translation>
    </message>
    <message>
        <source>Report as &amp;Markdown…</source>
        <translation>Rapport en &amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;All formats…</source>
        <translation>&amp;Tous les formats…</translation>
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
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>Le rapport a été écrit dans %1</translation>
    </message>
    <message>
        <source>No program is set up to open %1</source>
        <translation>Aucun programme n’est configuré pour ouvrir %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ExportDialog</name>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Open it when it is written</source>
        <translation>&amp;Ouvrir le fichier une fois écrit</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer ?</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FieldRolePopup</name>
    <message>
        <source>What %1 decides</source>
        <translation>Ce que décide %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Also reads it</source>
        <translation>Le lisent aussi</translation>
    </message>
    <message>
        <source>Nothing reads it: it only describes the design.</source>
        <translation>Rien ne le lit : il ne fait que décrire la conception.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FieldRow</name>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FileCommands</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close design</source>
        <translation>&amp;Fermer la conception</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>New from s&amp;tarter</source>
        <translation>Nouveau depuis un &amp;modèle</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Ouvrir un e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien d’ouvert jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ceux-ci</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Ouvrir une conception</translation>
    </message>
    <message>
        <source>Ogive designs (*%1);;Reports that carry their design (*.pdf);;All files (*)</source>
        <translation>Conceptions Ogive (*%1);;Rapports contenant leur conception (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Enregistrer la conception</translation>
    </message>
    <message>
        <source>Ogive designs (*%1)</source>
        <translation>Conceptions Ogive (*%1)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FileSafety</name>
    <message>
        <source>&amp;Unsaved designs…</source>
        <translation>Non e&amp;nregistrées…</translation>
    </message>
    <message>
        <source>Designs that were not saved when Ogive ended</source>
        <translation>Conceptions qui n’étaient pas enregistrées à la fin d’Ogive</translation>
    </message>
    <message>
        <source>Recovery copies can&apos;t be written: a crash would lose what is not saved. %1</source>
        <translation>Impossible d’écrire les copies de secours : un plantage ferait perdre ce qui n’est pas enregistré. %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FilesReport</name>
    <message>
        <source>Answer files</source>
        <translation>Fichiers de réponses</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Dismiss what is said of the files</source>
        <translation>Masquer ce qui est dit des fichiers</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FindingList</name>
    <message>
        <source>No check has anything to say about this design.</source>
        <translation>Aucune vérification n’a de remarque sur cette conception.</translation>
    </message>
    <message>
        <source>Checks that fire</source>
        <translation>Vérifications déclenchées</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Go to this requirement</source>
        <translation>Aller à cette exigence</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FindingPanel</name>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>The selected finding</source>
        <translation>Le constat sélectionné</translation>
    </message>
    <message>
        <source>Select a finding to see it in full. Enter opens the record that it is about.</source>
        <translation>Sélectionnez un constat pour le lire en entier. Entrée ouvre la fiche concernée.</translation>
    </message>
    <message>
        <source>Requirements: %1</source>
        <translation>Exigences : %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FoldButton</name>
    <message>
        <source>Shows or hides these fields.</source>
        <translation>Affiche ou masque ces champs.</translation>
    </message>
    <message>
        <source>1 field that changes nothing now</source>
        <translation>1 champ sans effet pour l’instant</translation>
    </message>
    <message>
        <source>%1 fields that change nothing now</source>
        <translation>%1 champs sans effet pour l’instant</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FormBody</name>
    <message>
        <source>Brief</source>
        <translation>Essentiel</translation>
    </message>
    <message>
        <source>Decides now</source>
        <translation>Décide à présent</translation>
    </message>
    <message>
        <source>No requirement has these words.</source>
        <translation>Aucune exigence ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FormEdits</name>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is a group of requirements</extracomment>
        <translation>Réinitialiser : %1</translation>
    </message>
    <message>
        <source>Reset all requirements</source>
        <translation>Réinitialiser toutes les exigences</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>a requirement or a group of them, and the name of a scenario</extracomment>
        <translation>Reprendre %1 de %2</translation>
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
        <translation>marge %1</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>charge %1</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>%1, %2 tasks</source>
        <translation>%1, %2 tâches</translation>
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
        <translation>1 décide</translation>
    </message>
    <message>
        <source>%1 decide</source>
        <translation>%1 décident</translation>
    </message>
    <message>
        <source>1 decides · %1</source>
        <translation>1 décide · %1</translation>
    </message>
    <message>
        <source>%1 decide · %2</source>
        <translation>%1 décident · %2</translation>
    </message>
    <message>
        <source>Take the group from %1</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>Reprendre le groupe de %1</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <extracomment>how many requirements of a group differ</extracomment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>1 requirement differs from %1</source>
        <extracomment>how many requirements differ, and the name of a scenario</extracomment>
        <translation>1 exigence diffère de %1</translation>
    </message>
    <message>
        <source>%1 requirements differ from %2</source>
        <translation>%1 exigences diffèrent de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Reset what is stated under %1</source>
        <extracomment>%1 is a group of requirements</extracomment>
        <translation>Réinitialiser ce qui est indiqué sous %1</translation>
    </message>
    <message>
        <source>Reset the one that is stated here</source>
        <translation>Réinitialiser celle qui est indiquée ici</translation>
    </message>
    <message>
        <source>Reset the %1 that are stated here</source>
        <translation>Réinitialiser les %1 qui sont indiquées ici</translation>
    </message>
</context>
<context>
    <name>ogive::ui::GuideWindow</name>
    <message>
        <source>The guide – Ogive</source>
        <translation>Le guide – Ogive</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Several words: chapters that hold all of them. Enter goes to the next place</source>
        <translation>Plusieurs mots : les chapitres qui les contiennent tous. Entrée va à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>À propos du guide</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>No chapter holds these words. Try fewer, or other ones.</source>
        <translation>Aucun chapitre ne contient ces mots. Essayez-en moins, ou d’autres.</translation>
    </message>
    <message>
        <source>Chapters found: %1</source>
        <translation>Chapitres trouvés : %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HelpCommands</name>
    <message>
        <source>The &amp;guide</source>
        <translation>Le &amp;guide</translation>
    </message>
    <message>
        <source>Every decision with its options and rules, to read and to search</source>
        <translation>Chaque décision avec ses options et ses règles, à lire et à parcourir</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Ogive…</source>
        <translation>À &amp;propos d’Ogive…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copié</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard: versions, system, settings and times, nothing of the design.</source>
        <translation>Le diagnostic est dans le presse-papiers : versions, système, réglages et durées, rien de la conception.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Everything about Ogive, in the browser</source>
        <translation>Tout sur Ogive, dans le navigateur</translation>
    </message>
    <message>
        <source>Manual for this &amp;view</source>
        <translation>Manuel de cette &amp;vue</translation>
    </message>
    <message>
        <source>What the view in sight is for, its keys and its numbers</source>
        <translation>À quoi sert la vue affichée, ses touches et ses nombres</translation>
    </message>
    <message>
        <source>The manual is not beside this program. Install Ogive&apos;s package, or build the target “manual”; the sources have it as text in packaging/manual.</source>
        <translation>Le manuel n’est pas installé avec ce programme. Installez le paquet d’Ogive ou construisez la cible « manual » ; les sources le contiennent en texte dans packaging/manual.</translation>
    </message>
    <message>
        <source>No program on this system shows web pages. The manual is %1</source>
        <translation>Aucun programme de ce système n’affiche de pages web. Le manuel est %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HistoryModel</name>
    <message>
        <source>Prices from %1, as of %2</source>
        <translation>Prix de %1, au %2</translation>
    </message>
    <message>
        <source>%1, a file of your own</source>
        <translation>%1, un fichier à vous</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HistoryPage</name>
    <message>
        <source>What was laid over the built-in knowledge</source>
        <translation>Ce qui recouvre la base intégrée</translation>
    </message>
    <message>
        <source>What the change does to records</source>
        <translation>Ce que la modification fait aux fiches</translation>
    </message>
    <message>
        <source>Nothing is laid over the built-in knowledge yet. An imported price list or an edited record becomes a line here, and can be taken away again.</source>
        <translation>Rien ne recouvre encore la base intégrée. Une grille tarifaire importée ou une fiche modifiée devient une ligne ici, et peut être retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the change selected away; can be undone</source>
        <translation>Retirer la modification sélectionnée ; peut être annulé</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No folder is in use; the first change makes %1.</source>
        <translation>Aucun dossier n’est utilisé ; la première modification crée %1.</translation>
    </message>
    <message>
        <source>What a change does</source>
        <translation>Ce que fait une modification</translation>
    </message>
    <message>
        <source>%1: records it touches: %2</source>
        <translation>%1 : fiches concernées : %2</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>retirer %1</translation>
    </message>
    <message>
        <source>%1 is no longer part of the knowledge.</source>
        <translation>%1 ne fait plus partie de la base de connaissances.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Days on which nobody works, one a line: 2027-12-24.</source>
        <translation>Jours où personne ne travaille, un par ligne : 2027-12-24.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is no day. Write a day as 2027-12-24.</source>
        <translation>« %1 » n’est pas un jour. Écrivez un jour sous la forme 2027-12-24.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImpactModel</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4 (%5)</source>
        <translation>%1, %2 : %3 → %4 (%5)</translation>
    </message>
    <message>
        <source>newly stated</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>dollars a month and percent: +$1,240 (+12 %)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Prices that moved</source>
        <translation>Prix modifiés</translation>
    </message>
    <message>
        <source>Outcomes that change</source>
        <translation>Résultats qui changent</translation>
    </message>
    <message>
        <source>A month before</source>
        <translation>Par mois avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImpactPanel</name>
    <message>
        <source>Price list whose impact is shown</source>
        <translation>Grille tarifaire dont l’impact est affiché</translation>
    </message>
    <message>
        <source>&amp;Moved only</source>
        <translation>&amp;Touchés seuls</translation>
    </message>
    <message>
        <source>Leave out the scenarios that stay as they are</source>
        <translation>Masquer les scénarios qui restent inchangés</translation>
    </message>
    <message>
        <source>What the prices do to the designs</source>
        <translation>Ce que les prix font aux conceptions</translation>
    </message>
    <message>
        <source>&amp;Folder of designs…</source>
        <translation>&amp;Dossier de conceptions…</translation>
    </message>
    <message>
        <source>&amp;Designs…</source>
        <translation>&amp;Conceptions…</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>Choose a price list…</source>
        <translation>Choisissez une grille…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Impact of a price list</source>
        <translation>Impact d’une grille tarifaire</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Grilles tarifaires (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder of designs</source>
        <translation>Dossier de conceptions</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Conceptions</translation>
    </message>
    <message>
        <source>Ogive designs (%1);;All files (*)</source>
        <translation>Conceptions Ogive (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no design (%1) in this folder or below it.</source>
        <translation>Il n’y a aucune conception (%1) dans ce dossier ni dans ses sous-dossiers.</translation>
    </message>
    <message>
        <source>Choose a price list, then designs: each scenario is evaluated with the prices before and after.</source>
        <translation>Choisissez une grille tarifaire, puis des conceptions : chaque scénario est évalué avec les prix d’avant et d’après.</translation>
    </message>
    <message>
        <source>Choose a folder or files: each scenario of each design is evaluated with the prices before this list and after it.</source>
        <translation>Choisissez un dossier ou des fichiers : chaque scénario de chaque conception est évalué avec les prix d’avant et d’après cette grille.</translation>
    </message>
    <message>
        <source>Evaluating %1 designs…</source>
        <translation>Évaluation de %1 conceptions…</translation>
    </message>
    <message>
        <source>The impact could not be reckoned.</source>
        <translation>L’impact n’a pas pu être calculé.</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios in %3 designs are moved by this list.</source>
        <translation>Cette grille touche %1 scénarios sur %2 dans %3 conceptions.</translation>
    </message>
    <message>
        <source>%1 Files that can&apos;t be read: %2.</source>
        <translation>%1 Fichiers illisibles : %2.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImportDialog</name>
    <message>
        <source>Import prices</source>
        <translation>Importer des prix</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la grille</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Reading %1 and comparing it with what is known…</source>
        <translation>Lecture de %1 et comparaison avec ce qui est connu…</translation>
    </message>
    <message>
        <source>it does not say of which day</source>
        <translation>jour non précisé</translation>
    </message>
    <message>
        <source>Prices from %1</source>
        <translation>Prix de %1</translation>
    </message>
    <message>
        <source>%1 entries in %2, prices as of: %3</source>
        <translation>%1 entrées dans %2, prix au : %3</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What is taken over can be undone at any time.</source>
        <translation>Rien n’est encore modifié. Ce qui est repris peut être annulé à tout moment.</translation>
    </message>
    <message>
        <source>No entry of this list can be taken over.</source>
        <translation>Aucune entrée de cette grille ne peut être reprise.</translation>
    </message>
    <message>
        <source>This file can&apos;t be taken over. Nothing was changed.</source>
        <translation>Ce fichier ne peut pas être repris. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Prices from %1 were taken over: %2 changed, %3 new, %4 unchanged.</source>
        <translation>Les prix de %1 ont été repris : %2 modifiés, %3 nouveaux, %4 inchangés.</translation>
    </message>
    <message>
        <source>import prices from %1</source>
        <translation>importer les prix de %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>In the &amp;guide</source>
        <translation>Dans le &amp;guide</translation>
    </message>
    <message>
        <source>The question, all options and the rules of this decision, to read</source>
        <translation>La question, toutes les options et les règles de cette décision, à lire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to find out next</source>
        <translation>À découvrir ensuite</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui changerait le résultat</translation>
    </message>
    <message>
        <source>Click to go to the requirement</source>
        <translation>Cliquez pour aller à l’exigence</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second avis</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>The options by the criteria in the knowledge, as the Compare view weighs them</source>
        <translation>Les options selon les critères de la base de connaissances, pondérés comme dans la vue Comparer</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>Faits plus récents</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>%1 possible</source>
        <translation>%1 possibles</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>The rules recommend %1.</source>
        <translation>Les règles recommandent %1.</translation>
    </message>
    <message>
        <source>Why the rules say so</source>
        <translation>Pourquoi les règles disent cela</translation>
    </message>
    <message>
        <source>Not known, and no matter</source>
        <translation>Inconnu, et sans importance</translation>
    </message>
    <message>
        <source>%1: %2 for these requirements.</source>
        <translation>%1 : %2 pour ces exigences.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <source>Choose %1 and record that it follows the rules “%2”</source>
        <translation>Choisir %1 et noter que cela suit les règles « %2 »</translation>
    </message>
    <message>
        <source>Follows the rules “%1”.</source>
        <translation>Suit les règles « %1 ».</translation>
    </message>
</context>
<context>
    <name>ogive::ui::InterviewCommands</name>
    <message>
        <source>&amp;Guided interview…</source>
        <translation>&amp;Entretien guidé…</translation>
    </message>
    <message>
        <source>Asks what is not known yet, what matters most first</source>
        <translation>Demande ce qui n’est pas encore connu, le plus important d’abord</translation>
    </message>
</context>
<context>
    <name>ogive::ui::InterviewDialog</name>
    <message>
        <source>Guided interview</source>
        <translation>Entretien guidé</translation>
    </message>
    <message>
        <source>Decisions settled</source>
        <translation>Décisions arrêtées</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Encore possible</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Not &amp;known</source>
        <translation>&amp;Inconnu</translation>
    </message>
    <message>
        <source>Leave it open and go on with the next best question</source>
        <translation>Laisser ouvert et passer à la meilleure question suivante</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Ask all anew</source>
        <translation>&amp;Tout redemander</translation>
    </message>
    <message>
        <source>Adds a what-if scenario in which what you have not stated is not known</source>
        <translation>Ajoute une variante où ce que vous n’avez pas indiqué est inconnu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 of %2 decisions are settled</source>
        <translation>%1 décisions arrêtées sur %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>Ce qui en résulte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a decision and its outcome</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>It can still change: %1</source>
        <translation>Cela peut encore changer : %1</translation>
    </message>
    <message>
        <source>&amp;Usual: %1</source>
        <translation>&amp;Usuel : %1</translation>
    </message>
    <message>
        <source>Every decision is settled</source>
        <translation>Chaque décision est arrêtée</translation>
    </message>
    <message>
        <source>Nothing more to ask</source>
        <translation>Plus rien à demander</translation>
    </message>
    <message>
        <source>What you left open still matters. Each decision shows what is possible.</source>
        <translation>Ce que vous avez laissé ouvert compte encore. Chaque décision montre ce qui est possible.</translation>
    </message>
    <message>
        <source>Nothing that is still open can change a decision any more.</source>
        <translation>Rien de ce qui est encore ouvert ne peut plus changer une décision.</translation>
    </message>
    <message>
        <source>Every requirement that decides something is known or has its usual value.</source>
        <translation>Chaque exigence qui décide quelque chose est connue ou a sa valeur usuelle.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KeepPanel</name>
    <message>
        <source>Keep as a scenario</source>
        <translation>Conserver comme scénario</translation>
    </message>
    <message>
        <source>It becomes a scenario of the design and is shown from now on.</source>
        <translation>Elle devient un scénario de la conception, affiché dès maintenant.</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>Variante : %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeCommands</name>
    <message>
        <source>&amp;Browse knowledge</source>
        <translation>&amp;Parcourir la base</translation>
    </message>
    <message>
        <source>&amp;Import prices…</source>
        <translation>&amp;Importer des prix…</translation>
    </message>
    <message>
        <source>Take prices over from a file; a preview comes first</source>
        <translation>Reprendre des prix d’un fichier ; un aperçu précède</translation>
    </message>
    <message>
        <source>Open decision &amp;tables (DMN)…</source>
        <translation>Ouvrir des &amp;tables de décision (DMN)…</translation>
    </message>
    <message>
        <source>Show the decision tables of another program, and what is wrong with them</source>
        <translation>Montrer les tables de décision d’un autre programme, et leurs défauts</translation>
    </message>
    <message>
        <source>&amp;Choose knowledge folder…</source>
        <translation>&amp;Choisir le dossier de connaissances…</translation>
    </message>
    <message>
        <source>Lay another folder&apos;s files over the built-in knowledge</source>
        <translation>Recouvrir la base intégrée par les fichiers d’un autre dossier</translation>
    </message>
    <message>
        <source>Use only the &amp;built-in knowledge</source>
        <translation>N’utiliser que la base i&amp;ntégrée</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importer des prix</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Grilles tarifaires (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open decision tables</source>
        <translation>Ouvrir des tables de décision</translation>
    </message>
    <message>
        <source>Decision tables (*.dmn)</source>
        <translation>Tables de décision (*.dmn)</translation>
    </message>
    <message>
        <source>Choose knowledge folder</source>
        <translation>Choisir le dossier de connaissances</translation>
    </message>
    <message>
        <source>Only the built-in knowledge is used now.</source>
        <translation>Seule la base intégrée est maintenant utilisée.</translation>
    </message>
    <message>
        <source>The knowledge in %1 is laid over the built-in one.</source>
        <translation>La base de %1 recouvre la base intégrée.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeHeader</name>
    <message>
        <source>%1 %2, as of %3</source>
        <extracomment>Title and edition of the knowledge, and the date that it is from</extracomment>
        <translation>%1 %2, au %3</translation>
    </message>
    <message>
        <source>Built-in knowledge; nothing of your own over it yet</source>
        <translation>Base intégrée, sans modification de votre part</translation>
    </message>
    <message>
        <source>Built-in knowledge; no file yet in %1</source>
        <translation>Base intégrée ; aucun fichier encore dans %1</translation>
    </message>
    <message>
        <source>1 file laid over the built-in knowledge, in %1</source>
        <translation>1 fichier recouvre la base intégrée, dans %1</translation>
    </message>
    <message>
        <source>%1 files laid over the built-in knowledge, in %2</source>
        <translation>%1 fichiers recouvrent la base intégrée, dans %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeSection</name>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Your knowledge folder</source>
        <translation>Votre dossier de connaissances</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Lay another folder&apos;s files over the built-in knowledge</source>
        <translation>Recouvrir la base intégrée par les fichiers d’un autre dossier</translation>
    </message>
    <message>
        <source>&amp;Built-in only</source>
        <translation>&amp;Intégrée seule</translation>
    </message>
    <message>
        <source>Use only the built-in knowledge; the folder keeps its files</source>
        <translation>N’utiliser que la base intégrée ; le dossier garde ses fichiers</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Votre dossier</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>each kind&apos;s own</source>
        <translation>propre à chaque type</translation>
    </message>
    <message>
        <source>Facts are &amp;old after</source>
        <translation>Faits &amp;anciens après</translation>
    </message>
    <message>
        <source>New designs are &amp;decided by</source>
        <translation>Règles des nouvelles &amp;conceptions</translation>
    </message>
    <message>
        <source>A design keeps its own rule set; change it in the Decision view.</source>
        <translation>Une conception garde son propre jeu de règles ; changez-le dans la vue Décision.</translation>
    </message>
    <message>
        <source>Prices and other facts. Empty: what each kind of record says itself.</source>
        <translation>Prix et autres faits. Vide : ce que dit chaque type de fiche.</translation>
    </message>
    <message>
        <source>Choose knowledge folder</source>
        <translation>Choisir le dossier de connaissances</translation>
    </message>
    <message>
        <source>None: only the built-in knowledge</source>
        <translation>Aucun : seulement la base intégrée</translation>
    </message>
    <message>
        <source>Files laid over the built-in knowledge: %1</source>
        <translation>Fichiers recouvrant la base intégrée : %1</translation>
    </message>
    <message>
        <source>The knowledge&apos;s default: %1</source>
        <translation>Défaut de la base : %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeWindow</name>
    <message>
        <source>Rules and upkeep</source>
        <translation>Règles et entretien</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Jeux de règles</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Tables de décision</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Grilles tarifaires</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Knowledge – Ogive</source>
        <translation>Base de connaissances – Ogive</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>This record has changes that are not saved. Save or cancel them first.</source>
        <translation>Cette fiche a des modifications non enregistrées. Enregistrez-les ou annulez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 is as built in again. Undo brings your change back.</source>
        <translation>%1 est revenu à la version intégrée. Annuler rétablit votre modification.</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1 est supprimé. Annuler le rétablit.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LayerChangesModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LayoutCommands</name>
    <message>
        <source>&amp;Working</source>
        <translation>&amp;Travail</translation>
    </message>
    <message>
        <source>Requirements on the left, the inspector on the right</source>
        <translation>Les exigences à gauche, l’inspecteur à droite</translation>
    </message>
    <message>
        <source>&amp;Focus: view only</source>
        <translation>&amp;Focus : vue seule</translation>
    </message>
    <message>
        <source>Hides the panels beside the view; the same again brings them back</source>
        <translation>Masque les panneaux autour de la vue ; la même commande les ramène</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>&amp;Enregistrer la disposition sous…</translation>
    </message>
    <message>
        <source>Keeps where the panels are now under a name</source>
        <translation>Garde sous un nom la place actuelle des panneaux</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>The panels as they were when Ogive was first started</source>
        <translation>Les panneaux comme au premier démarrage d’Ogive</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer : %1</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>&amp;Supprimer une disposition</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>À &amp;gauche</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>À &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>Dé&amp;tacher</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>En &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Enregistrer la disposition</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>Nom de la disposition :</translation>
    </message>
    <message>
        <source>The layout “%1” was saved.</source>
        <translation>La disposition « %1 » a été enregistrée.</translation>
    </message>
    <message>
        <source>The layout “%1” can&apos;t be read. Delete it and save it anew.</source>
        <translation>La disposition « %1 » est illisible. Supprimez-la et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted.</source>
        <translation>La disposition « %1 » a été supprimée.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LeavePanel</name>
    <message>
        <source>A what-if is still on</source>
        <translation>Une variante est encore active</translation>
    </message>
    <message>
        <source>It is not in the design. Keep it as a scenario, or drop it?</source>
        <translation>Elle n’est pas dans la conception. La conserver comme scénario, ou l’abandonner ?</translation>
    </message>
    <message>
        <source>&amp;Keep… (K)</source>
        <translation>&amp;Conserver… (K)</translation>
    </message>
    <message>
        <source>&amp;Drop and leave (X)</source>
        <translation>&amp;Abandonner et quitter (X)</translation>
    </message>
    <message>
        <source>&amp;Stay (Esc)</source>
        <translation>&amp;Rester (Échap)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LedgerModel</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a value and where it comes from</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The review is overdue since %1.</source>
        <translation>La revue est en retard depuis le %1.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir le</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LegendButton</name>
    <message>
        <source>Show or hide %1</source>
        <translation>Afficher ou masquer %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LintPage</name>
    <message>
        <source>Severity of the findings shown</source>
        <translation>Gravité des constats affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Find in the findings…</source>
        <translation>Rechercher dans les constats…</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>Rechercher dans les constats</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Constats par règle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>Nothing to find fault with: every rule of lint is content.</source>
        <translation>Rien à redire : toutes les règles de lint sont respectées.</translation>
    </message>
    <message>
        <source>No finding is like that. Choose All or clear the search to see the others.</source>
        <translation>Aucun constat ne correspond. Choisissez Tous ou effacez la recherche pour voir les autres.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ListFieldEditor</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Décisions</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scénario</translation>
    </message>
    <message>
        <source>&amp;Knowledge</source>
        <translation>&amp;Connaissances</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
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
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Worksho&amp;p</source>
        <translation>Ate&amp;lier</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MapPanel</name>
    <message>
        <source>A&amp;cross:</source>
        <translation>&amp;Horizontal :</translation>
    </message>
    <message>
        <source>Requirement across</source>
        <translation>Exigence horizontale</translation>
    </message>
    <message>
        <source>&amp;Up:</source>
        <translation>&amp;Vertical :</translation>
    </message>
    <message>
        <source>Requirement upwards</source>
        <translation>Exigence verticale</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Exchange the two requirements</source>
        <translation>Échanger les deux exigences</translation>
    </message>
    <message>
        <source>A map needs two values that you state. The rules ask for fewer here.</source>
        <translation>Une carte demande deux valeurs que vous indiquez. Ici, les règles en demandent moins.</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Vous êtes ici : %1</translation>
    </message>
    <message>
        <source>One of the two values is not known. Click into the map to state both.</source>
        <translation>L’une des deux valeurs est inconnue. Cliquez dans la carte pour indiquer les deux.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MemberEditor</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>One entry a line</source>
        <translation>Une entrée par ligne</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème : %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MomentStrip</name>
    <message>
        <source>changed, was %1</source>
        <extracomment>what a decision was before it changed</extracomment>
        <translation>modifié, était : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Decisions at this moment</source>
        <translation>Décisions à ce moment</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>US dollars per million tokens</source>
        <translation>Dollars US par million de tokens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendu par</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Input a Mtok</source>
        <translation>Entrée/Mtok</translation>
    </message>
    <message>
        <source>Output a Mtok</source>
        <translation>Sortie/Mtok</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NoScenarios</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>A what-if is a second scenario of this design. It starts as the one in view; change in it what may come, such as the traffic of year 2 or a model of your own, and see side by side what that does to decisions, cost and capacity. The baseline stays as it is.</source>
        <translation>Une variante est un second scénario de cette conception. Elle commence comme celui qui est affiché ; changez-y ce qui peut arriver, comme le trafic de la deuxième année ou un modèle à vous, et voyez côte à côte l’effet sur les décisions, le coût et la capacité. La référence reste telle quelle.</translation>
    </message>
    <message>
        <source>Or press “1 change away” in a decision&apos;s tree: that adds a what-if with just this change.</source>
        <translation>Ou appuyez sur « à 1 changement » dans l’arbre d’une décision : cela ajoute une variante avec ce seul changement.</translation>
    </message>
    <message>
        <source>Add a &amp;what-if</source>
        <translation>Ajouter une &amp;variante</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NumberEdit</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>outside what is possible: %1</source>
        <extracomment>%1 is the range, such as &quot;1 to 500&quot; or &quot;0 or more&quot;</extracomment>
        <translation>hors de ce qui est possible : %1</translation>
    </message>
    <message>
        <source>only whole numbers are possible</source>
        <translation>seuls les nombres entiers sont possibles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what is wrong with the text, %2 what to type instead</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NumberFieldEditor</name>
    <message>
        <source>%1, slider</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>%1, curseur</translation>
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
        <translation>Appuyez pour reprendre cette valeur</translation>
    </message>
    <message>
        <source>%1 differs: %2</source>
        <extracomment>a requirement, and its value in another scenario</extracomment>
        <translation>%1 diffère : %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OutcomeAnnouncer</name>
    <message>
        <source>Not changed: %1</source>
        <translation>Inchangé : %1</translation>
    </message>
    <message>
        <source>Scenario %1.</source>
        <translation>Scénario %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>a decision that need not be made</extracomment>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>a decision that can&apos;t be made yet</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 is now %2 (was %3).</source>
        <extracomment>a decision, its outcome and the one before the edit</extracomment>
        <translation>%1 est maintenant : %2 (avant : %3).</translation>
    </message>
    <message>
        <source>Other decisions that changed: %1.</source>
        <translation>Autres décisions modifiées : %1.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OutlineTree</name>
    <message>
        <source>Contents of the report</source>
        <translation>Sommaire du rapport</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OverridePanel</name>
    <message>
        <source>Decide otherwise</source>
        <translation>Décider autrement</translation>
    </message>
    <message>
        <source>Rationale, required</source>
        <translation>Justification, obligatoire</translation>
    </message>
    <message>
        <source>Why: it stands with the decision</source>
        <translation>Pourquoi : accompagne la décision</translation>
    </message>
    <message>
        <source>The room&apos;s choice</source>
        <translation>Le choix du groupe</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>Décideurs</translation>
    </message>
    <message>
        <source>Deciders, parted by commas</source>
        <translation>Décideurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Décider</translation>
    </message>
    <message>
        <source>As the rules say: %1</source>
        <translation>Selon les règles : %1</translation>
    </message>
    <message>
        <source>As the rules say: open</source>
        <translation>Selon les règles : ouvert</translation>
    </message>
    <message>
        <source>Say why first: the rationale stands with the decision.</source>
        <translation>Dites d’abord pourquoi : la justification accompagne la décision.</translation>
    </message>
    <message>
        <source>%1: as the rules say</source>
        <translation>%1 : selon les règles</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Open Cost</source>
        <translation>Ouvrir Coût</translation>
    </message>
    <message>
        <source>How sure the decisions are</source>
        <translation>Solidité des décisions</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Open Capacity</source>
        <translation>Ouvrir Capacité</translation>
    </message>
    <message>
        <source>Work ahead</source>
        <translation>Travail à venir</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Mesures de sécurité</translation>
    </message>
    <message>
        <source>Open Controls</source>
        <translation>Ouvrir Sécurité</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Vérifications : %1</translation>
    </message>
    <message>
        <source>Security controls: %1 required, %2 to consider</source>
        <translation>Mesures de sécurité : %1 requises, %2 à envisager</translation>
    </message>
    <message>
        <source>To consider: %1</source>
        <translation>À envisager : %1</translation>
    </message>
    <message>
        <source>%1 tasks, %2 person-days (%3 to %4), at least %5 working days</source>
        <translation>%1 tâches, %2 jours-personnes (%3 à %4), au moins %5 jours ouvrés</translation>
    </message>
    <message>
        <source>%1: %2 person-days</source>
        <translation>%1 : %2 jours-personnes</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1: %2 in %3 % of the cases</source>
        <translation>%1 : %2 dans %3 % des cas</translation>
    </message>
    <message>
        <source>No decision changes within what is uncertain</source>
        <translation>Aucune décision ne change dans les limites de l’incertitude</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OverviewRow</name>
    <message>
        <source>%1: %2, because %3</source>
        <translation>%1 : %2, car %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 face à %2</translation>
    </message>
    <message>
        <source>How many times as important “%1” is as “%2”: 1 equal, 3 somewhat, 5 clearly, 7 much more, 9 beyond comparison</source>
        <translation>Combien de fois « %1 » est plus important que « %2 » : 1 égal, 3 un peu, 5 nettement, 7 beaucoup plus, 9 sans comparaison</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PaletteCommands</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command, a requirement or an option by a few letters of its name</source>
        <translation>Trouver une commande, une exigence ou une option par quelques lettres de son nom</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PaletteModel</name>
    <message>
        <source>%1, in %2, not possible now</source>
        <translation>%1, dans %2, impossible maintenant</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>%1, in %2, %3</source>
        <translation>%1, dans %2, %3</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Impossible maintenant</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ParticipantDialog</name>
    <message>
        <source>Answers of a participant</source>
        <translation>Réponses d’un participant</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nom ou rôle</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions répondues</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Don&apos;t &amp;know</source>
        <translation>&amp;Ne sais pas</translation>
    </message>
    <message>
        <source>Pass the question over; it counts as not known</source>
        <translation>Passer la question ; elle compte comme inconnue</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Keep what was answered so far</source>
        <translation>Conserver les réponses données jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>P&amp;ourquoi</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Participant</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Say whose answers these are.</source>
        <translation>Dites de qui sont ces réponses.</translation>
    </message>
    <message>
        <source>%1 has answered. These answers will take the place of the others.</source>
        <translation>%1 a déjà répondu. Ces réponses remplaceront les précédentes.</translation>
    </message>
    <message>
        <source>Nobody else sees the answers until they are shown to all.</source>
        <translation>Personne d’autre ne voit les réponses avant qu’elles soient montrées à tous.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PatternCard</name>
    <message>
        <source>Savings patterns</source>
        <translation>Leviers d’économie</translation>
    </message>
    <message>
        <source>What each saves a month, the others as set</source>
        <translation>Ce que chacun économise par mois, les autres tels que réglés</translation>
    </message>
    <message>
        <source>Worth finding out</source>
        <translation>À découvrir en priorité</translation>
    </message>
    <message>
        <source>None is on.</source>
        <translation>Aucun n’est actif.</translation>
    </message>
    <message>
        <source>All that are on save %1 a month. Savings overlap, so they do not add up.</source>
        <translation>L’ensemble des leviers actifs économise %1 par mois. Les économies se recoupent et ne s’additionnent donc pas.</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1 : %2 par mois</translation>
    </message>
    <message>
        <source>Expected saving if it were known before choosing</source>
        <translation>Économie espérée si on le savait avant de choisir</translation>
    </message>
    <message>
        <source>Knowing any one number better would not change which choice is the cheapest.</source>
        <translation>Mieux connaître un seul de ces nombres ne changerait pas le choix le moins cher.</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>Calcul en cours</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PatternRow</name>
    <message>
        <source>Does not apply to these requirements</source>
        <translation>Ne s’applique pas à ces exigences</translation>
    </message>
    <message>
        <source>Left out: a stronger pattern excludes it</source>
        <translation>Omis : un levier plus fort l’exclut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What a month would cost more without it, the others as set</source>
        <translation>Ce qu’un mois coûterait de plus sans lui, les autres tels que réglés</translation>
    </message>
    <message>
        <source>What switching it on would save a month, the others as set</source>
        <translation>Ce que l’activer économiserait par mois, les autres tels que réglés</translation>
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
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Theme, language, numbers, currency and knowledge</source>
        <translation>Thème, langue, nombres, devise et base de connaissances</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PreferencesDialog</name>
    <message>
        <source>Reset &amp;all settings</source>
        <translation>Tout &amp;réinitialiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Everything in this window back to its default; this can be undone</source>
        <translation>Remet tout dans cette fenêtre à sa valeur par défaut ; peut être annulé</translation>
    </message>
    <message>
        <source>All settings are back to their defaults.</source>
        <translation>Tous les réglages sont revenus à leur valeur par défaut.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
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
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>Show the design to a room, page by page (F5)</source>
        <translation>Montrer la conception à un groupe, page par page (F5)</translation>
    </message>
    <message>
        <source>Present the decision in &amp;view</source>
        <translation>Présenter la décision &amp;affichée</translation>
    </message>
    <message>
        <source>Begin with the page of the decision in view</source>
        <translation>Commencer par la page de la décision affichée</translation>
    </message>
    <message>
        <source>Next page, notes and timer on a second screen, or beside the stage where there is one screen</source>
        <translation>Page suivante, notes et minuteur sur un second écran, ou à côté de la scène s’il n’y a qu’un écran</translation>
    </message>
    <message>
        <source>&amp;Keep a record of this session</source>
        <translation>&amp;Garder une trace de cette session</translation>
    </message>
    <message>
        <source>What is shown, tried, said and decided, in a file beside the design</source>
        <translation>Ce qui est montré, essayé, dit et décidé, dans un fichier à côté de la conception</translation>
    </message>
    <message>
        <source>Present &amp;on</source>
        <translation>Présenter &amp;sur</translation>
    </message>
    <message>
        <source>The screen of this window</source>
        <translation>L’écran de cette fenêtre</translation>
    </message>
    <message>
        <source>A record is kept beside the design&apos;s file. Until the design is saved it waits in memory.</source>
        <translation>Une trace est gardée à côté du fichier de la conception. Tant que la conception n’est pas enregistrée, elle attend en mémoire.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Presenter&apos;s vie&amp;w</source>
        <translation>&amp;Vue de l’orateur</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PresenterWindow</name>
    <message>
        <source>Presenter&apos;s view – Ogive</source>
        <translation>Vue de l’orateur – Ogive</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>Notes de l’orateur</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes of this page</source>
        <translation>Notes de l’orateur pour cette page</translation>
    </message>
    <message>
        <source>Length of the timer</source>
        <translation>Durée du minuteur</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Take the timer away (Shift+T)</source>
        <translation>Enlever le minuteur (Maj+T)</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>Page %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>C’est la dernière page</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start or pause the timer (T)</source>
        <translation>Démarrer ou suspendre le minuteur (T)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PreviewPanel</name>
    <message>
        <source>Changed prices</source>
        <translation>Prix modifiés</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la grille</translation>
    </message>
    <message>
        <source>New models</source>
        <translation>Nouveaux modèles</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>Entrées ignorées</translation>
    </message>
    <message>
        <source>Show of the list</source>
        <translation>Montrer de la grille</translation>
    </message>
    <message>
        <source>Find a model…</source>
        <translation>Trouver un modèle…</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Trouver un modèle</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceListsModel</name>
    <message>
        <source>Built-in prices</source>
        <translation>Prix intégrés</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, ancien</translation>
    </message>
    <message>
        <source>with Ogive</source>
        <translation>avec Ogive</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 d’entre eux</translation>
    </message>
    <message>
        <source>Older than %1 days</source>
        <translation>Plus ancien que %1 jours</translation>
    </message>
    <message>
        <source>Models whose price is this list&apos;s. Where several lists have a model, the last one taken over gives its price.</source>
        <translation>Modèles dont le prix vient de cette grille. Si plusieurs grilles ont un modèle, la dernière reprise donne son prix.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Grille tarifaire</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>Prix au</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Repris le</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceListsPage</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Take prices over from a file; a preview comes first</source>
        <translation>Reprendre des prix d’un fichier ; un aperçu précède</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Show where the two lists selected disagree</source>
        <translation>Montrer où les deux grilles sélectionnées divergent</translation>
    </message>
    <message>
        <source>I&amp;mpact</source>
        <translation>I&amp;mpact</translation>
    </message>
    <message>
        <source>Show what the list selected does to designs</source>
        <translation>Montrer ce que la grille sélectionnée fait aux conceptions</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the lists selected out of the knowledge; can be undone</source>
        <translation>Retirer les grilles sélectionnées de la base de connaissances ; peut être annulé</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Grilles tarifaires</translation>
    </message>
    <message>
        <source>Look at the lists by</source>
        <translation>Examiner les grilles par</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Où elles divergent</translation>
    </message>
    <message>
        <source>Impact on designs</source>
        <translation>Impact sur les conceptions</translation>
    </message>
    <message>
        <source>Drop a price list here to import it: LiteLLM&apos;s price map, api.json of models.dev, the lists of llm-prices.com, data.json of genai-prices.</source>
        <translation>Déposez ici une grille tarifaire pour l’importer : la carte des prix de LiteLLM, api.json de models.dev, les grilles de llm-prices.com, data.json de genai-prices.</translation>
    </message>
    <message>
        <source>remove the list %1</source>
        <translation>retirer la grille %1</translation>
    </message>
    <message>
        <source>remove price lists</source>
        <translation>retirer des grilles tarifaires</translation>
    </message>
    <message>
        <source>%1 is no longer part of the knowledge.</source>
        <translation>%1 ne fait plus partie de la base de connaissances.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importer des prix</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>Grilles tarifaires (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceWords</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Écriture cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Batch input</source>
        <translation>Entrée par lots</translation>
    </message>
    <message>
        <source>Batch output</source>
        <translation>Sortie par lots</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>until before %1</source>
        <translation>jusqu’avant le %1</translation>
    </message>
    <message>
        <source>from %1 until before %2</source>
        <translation>dès le %1, jusqu’avant le %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1 tokens</source>
        <translation>dès %1 tokens</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>US dollars per million tokens. What holds on %1 is in bold; a tier&apos;s rates hold for every token of the call.</source>
        <translation>Dollars US par million de tokens. Ce qui est valable le %1 est en gras ; les tarifs d’un palier s’appliquent à chaque token de l’appel.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RadarCard</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Pick up to four options for the chart</source>
        <translation>Choisir jusqu’à quatre options pour le graphique</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Où elles diffèrent</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RadarChart</name>
    <message>
        <source>Radar chart</source>
        <translation>Graphique radar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RangeEditor</name>
    <message>
        <source>Range of %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Plage de %1</translation>
    </message>
    <message>
        <source>P10, P90</source>
        <translation>P10, P90</translation>
    </message>
    <message>
        <source>Min, likely, max</source>
        <translation>Min, probable, max</translation>
    </message>
    <message>
        <source>The values that are too high in one case of ten and in nine of ten</source>
        <translation>Les valeurs qui sont trop hautes dans un cas sur dix et dans neuf cas sur dix</translation>
    </message>
    <message>
        <source>The least, the most likely and the greatest value</source>
        <translation>La plus petite, la plus probable et la plus grande valeur</translation>
    </message>
    <message>
        <source>How the range is given</source>
        <translation>Manière de donner la plage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the range of %1</source>
        <translation>Supprimer la plage de %1</translation>
    </message>
    <message>
        <source>Assumed. Change a number to state a range.</source>
        <translation>Supposée. Changez un nombre pour indiquer une plage.</translation>
    </message>
    <message>
        <source>Taken as it is. Change a number to state a range.</source>
        <translation>Prise telle quelle. Changez un nombre pour indiquer une plage.</translation>
    </message>
    <message>
        <source>The value itself lies outside.</source>
        <translation>La valeur elle-même est en dehors.</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>P10, rarely less</source>
        <translation>P10, rarement moins</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Plus probable</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>P90, rarely more</source>
        <translation>P90, rarement plus</translation>
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
        <translation>Incertitude de %1</translation>
    </message>
    <message>
        <source>Taken as it is. Press to give a range.</source>
        <translation>Prise telle quelle. Appuyez pour donner une plage.</translation>
    </message>
    <message>
        <source>Uncertain as is usual. Press to give a range.</source>
        <translation>Incertitude habituelle. Appuyez pour donner une plage.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RankingPanel</name>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RateModel</name>
    <message>
        <source>from nothing</source>
        <translation>depuis zéro</translation>
    </message>
    <message>
        <source>no longer stated</source>
        <translation>n’est plus indiqué</translation>
    </message>
    <message>
        <source>newly stated</source>
        <translation>nouvellement indiqué</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>USD per million tokens</source>
        <translation>USD par million de tokens</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecentCard</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take it off this list; no file is deleted (Delete)</source>
        <translation>Retirer de cette liste ; aucun fichier n’est supprimé (Suppr)</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifié %1</translation>
    </message>
    <message>
        <source>%1 · %2 scenarios</source>
        <translation>%1 · %2 scénarios</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>illisible : %1</translation>
    </message>
    <message>
        <source>Not found. It was moved or deleted, or its drive is not there.</source>
        <translation>Introuvable. Le fichier a été déplacé ou supprimé, ou son disque est absent.</translation>
    </message>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>Illisible : %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Désépingler</translation>
    </message>
    <message>
        <source>&amp;Pin to the beginning</source>
        <translation>É&amp;pingler au début</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Retirer de cette liste</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordActions</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Add a record of this kind to your own knowledge</source>
        <translation>Ajouter une fiche de ce type à votre propre base</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change this record in your own knowledge</source>
        <translation>Modifier cette fiche dans votre propre base</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Start a new record from this one</source>
        <translation>Créer une fiche à partir de celle-ci</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take this record away; Undo brings it back</source>
        <translation>Retirer cette fiche ; Annuler la rétablit</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search this section</source>
        <translation>Chercher dans cette section</translation>
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
        <translation>Comment elle est</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>Aucun prix n’est connu.</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>The guide says</source>
        <translation>Le guide dit</translation>
    </message>
    <message>
        <source>What is so now</source>
        <translation>Ce qu’il en est aujourd’hui</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordDialog</name>
    <message>
        <source>Workshop record</source>
        <translation>Compte rendu d’atelier</translation>
    </message>
    <message>
        <source>What the workshop left</source>
        <translation>Ce que l’atelier a laissé</translation>
    </message>
    <message>
        <source>What was asked, noted and voted in workshops. It is kept in the design and stands in its report; during a presentation it is taken down without leaving the page.</source>
        <translation>Ce qui a été demandé, noté et voté en atelier. C’est conservé dans la conception et repris dans son rapport ; pendant une présentation, on le note sans quitter la page.</translation>
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
        <translation>Enregistré dans votre propre base ; Annuler revient dessus. Vide signifie inconnu.</translation>
    </message>
    <message>
        <source>Option of</source>
        <translation>Option de</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the record as it was (Esc)</source>
        <translation>Laisser la fiche telle qu’elle était (Échap)</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier : %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Not saved: what is marked below must be put right first.</source>
        <translation>Non enregistré : ce qui est marqué ci-dessous doit d’abord être corrigé.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
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
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>old: %1 days</source>
        <translation>ancien : %1 jours</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Nothing else refers to it.</source>
        <translation>Rien d’autre n’y fait référence.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Jeux de règles</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordStore</name>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>retirer la modification de %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>supprimer %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordWords</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>Where a fact is from, and its date</extracomment>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>source not known</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>a date not known</source>
        <translation>une date inconnue</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Inconnu : %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryDialog</name>
    <message>
        <source>Designs that were not saved</source>
        <translation>Conceptions non enregistrées</translation>
    </message>
    <message>
        <source>Ogive ended while these had changes. A restored design opens in this window; nothing is saved until you save it.</source>
        <translation>Ogive s’est terminé alors qu’elles avaient des modifications. Une conception restaurée s’ouvre dans cette fenêtre ; rien n’est enregistré tant que vous ne le faites pas.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>C&amp;omparer…</translation>
    </message>
    <message>
        <source>Shows what differs from the file</source>
        <translation>Montre ce qui diffère du fichier</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>Deletes the recovery copy</source>
        <translation>Supprime la copie de secours</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>The copies stay; the window offers them again</source>
        <translation>Les copies restent ; la fenêtre les propose de nouveau</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryModel</name>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Last change kept</source>
        <translation>Dernière modification gardée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryOffers</name>
    <message>
        <source>A recovery copy can&apos;t be read; it was kept as it is. %1</source>
        <translation>Une copie de secours est illisible ; elle a été gardée telle quelle. %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 designs had changes that were not saved when Ogive ended: %2</source>
        <translation>%1 conceptions avaient des modifications non enregistrées à la fin d’Ogive : %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Les montrer…</translation>
    </message>
    <message>
        <source>To restore or discard each of them</source>
        <translation>Pour restaurer ou jeter chacune d’elles</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Shows what differs from the file</source>
        <translation>Montre ce qui diffère du fichier</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Opens the design with the changes; nothing is saved yet</source>
        <translation>Ouvre la conception avec les modifications ; rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Deletes the recovery copy</source>
        <translation>Supprime la copie de secours</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be restored with the knowledge in use; its copy is kept. %2</source>
        <translation>« %1 » ne peut pas être restauré avec la base de connaissances utilisée ; sa copie est gardée. %2</translation>
    </message>
    <message>
        <source>The recovery copy of “%1” was deleted.</source>
        <translation>La copie de secours de « %1 » a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Brings the copy back</source>
        <translation>Ramène la copie</translation>
    </message>
    <message>
        <source>Recovery copy</source>
        <translation>Copie de secours</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Jeter</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReplayDialog</name>
    <message>
        <source>Replay of a session</source>
        <translation>Relecture d’une session</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Another file of sessions</source>
        <translation>Un autre fichier de sessions</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Changement &amp;précédent</translation>
    </message>
    <message>
        <source>Back to the last event that changed a decision</source>
        <translation>Revenir au dernier événement qui a changé une décision</translation>
    </message>
    <message>
        <source>Moment of the session</source>
        <translation>Moment de la session</translation>
    </message>
    <message>
        <source>Arrows go from event to event, Page Up and Page Down from change to change</source>
        <translation>Les flèches vont d’un événement à l’autre, Page préc. et Page suiv. d’un changement à l’autre</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Changement &amp;suivant</translation>
    </message>
    <message>
        <source>On to the next event that changed a decision</source>
        <translation>Aller au prochain événement qui a changé une décision</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Open the record of a session: a file that ends in %1, which presentations keep beside the design.</source>
        <translation>Ouvrez la trace d’une session : un fichier finissant par %1, que les présentations gardent à côté de la conception.</translation>
    </message>
    <message>
        <source>Open a &amp;record…</source>
        <translation>Ouvrir une &amp;trace…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Enregistrer en &amp;Markdown…</translation>
    </message>
    <message>
        <source>What was shown, asked and decided, in order</source>
        <translation>Ce qui a été montré, demandé et décidé, dans l’ordre</translation>
    </message>
    <message>
        <source>Open a session&apos;s record</source>
        <translation>Ouvrir la trace d’une session</translation>
    </message>
    <message>
        <source>Sessions (*%1);;All files (*)</source>
        <translation>Sessions (*%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1
What stands before is shown.</source>
        <translation>Tout n’a pas pu être lu : %1
Ce qui précède est affiché.</translation>
    </message>
    <message>
        <source>%1 holds no session.</source>
        <translation>%1 ne contient aucune session.</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Enregistrer en Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReportPage</name>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>Exporter en &amp;Markdown…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Contents and chapters</source>
        <translation>Sommaire et chapitres</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario : %1</translation>
    </message>
    <message>
        <source>%1 · amounts in US dollars, as they are printed</source>
        <translation>%1 · montants en dollars US, tels qu’imprimés</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReportPreview</name>
    <message>
        <source>Report preview</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Il n’y a encore rien à rapporter</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RequirementsPanel</name>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Find a requirement…</source>
        <translation>Trouver une exigence…</translation>
    </message>
    <message>
        <source>Find a requirement</source>
        <translation>Trouver une exigence</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>More about the requirements</source>
        <translation>Plus sur les exigences</translation>
    </message>
    <message>
        <source>&amp;Reset all requirements</source>
        <translation>Tout &amp;réinitialiser</translation>
    </message>
    <message>
        <source>Show &amp;assumptions</source>
        <translation>&amp;Afficher les hypothèses</translation>
    </message>
    <message>
        <source>Farther away:</source>
        <translation>Plus loin :</translation>
    </message>
    <message>
        <source>F1 says what it decides, F2 states why it is assumed.</source>
        <translation>F1 dit ce qu’elle décide, F2 indique pourquoi elle est supposée.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ResultCard</name>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>selon les règles</translation>
    </message>
    <message>
        <source>%1: %2 of 10 × %3 = %4</source>
        <translation>%1 : %2 sur 10 × %3 = %4</translation>
    </message>
    <message>
        <source>dominated by %1</source>
        <translation>dominée par %1</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Somme pondérée</translation>
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
        <translation>Méthode de classement</translation>
    </message>
    <message>
        <source>Weighted sum: values times weights, 100 % at best.
TOPSIS: how close an option is to the best values of all, 0 to 1.
PROMETHEE II: how much it is preferred to the others, −1 to 1; half a point of difference counts nothing, three points count in full.</source>
        <translation>Somme pondérée : valeurs fois pondérations, 100 % au mieux.
TOPSIS : proximité d’une option avec les meilleures valeurs de toutes, de 0 à 1.
PROMETHEE II : degré de préférence face aux autres, de −1 à 1 ; un demi-point d’écart ne compte pas, trois points comptent pleinement.</translation>
    </message>
    <message>
        <source>Ranking of the options</source>
        <translation>Classement des options</translation>
    </message>
    <message>
        <source>Options left out</source>
        <translation>Options omises</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Bars: what each criterion adds, in the colours of the weights. Scores closer than %1 points of 100 have no clear winner.</source>
        <translation>Barres : l’apport de chaque critère, aux couleurs des pondérations. Des scores séparés de moins de %1 points sur 100 n’ont pas de gagnant net.</translation>
    </message>
    <message>
        <source>Bars: values times weights, in the colours of the weights. Scores closer than %1 have no clear winner.</source>
        <translation>Barres : valeurs fois pondérations, aux couleurs des pondérations. Des scores séparés de moins de %1 n’ont pas de gagnant net.</translation>
    </message>
    <message>
        <source>No option is left.</source>
        <translation>Il ne reste aucune option.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RoadmapPage</name>
    <message>
        <source>A week needs at least one working day.</source>
        <translation>Une semaine doit avoir au moins un jour ouvré.</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Modifier l’équipe</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier « %1 »</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter « %1 »</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>The day on which work begins, such as 2027-03-01 or “in 2 weeks”</source>
        <translation>Le jour où le travail commence, comme 2027-03-01 ou « dans 2 semaines »</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>How many work at the same time, one person a task; empty: as the requirements say</source>
        <translation>Combien travaillent en même temps, une personne par tâche ; vide : selon les exigences</translation>
    </message>
    <message>
        <source>Working days and holidays</source>
        <translation>Jours ouvrés et jours fériés</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>&amp;Holidays…</source>
        <translation>&amp;Jours fériés…</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add a task of your own (Insert)</source>
        <translation>Ajouter une tâche à vous (Inser)</translation>
    </message>
    <message>
        <source>Team, files and what is left out</source>
        <translation>Équipe, fichiers et tâches omises</translation>
    </message>
    <message>
        <source>More of the roadmap</source>
        <translation>Plus sur la feuille de route</translation>
    </message>
    <message>
        <source>&amp;Team by role…</source>
        <translation>&amp;Équipe par rôle…</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>Ré&amp;intégrer</translation>
    </message>
    <message>
        <source>Show &amp;all of it</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier en &amp;CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Copier en &amp;Mermaid</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Copier en &amp;SVG</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copier en &amp;image</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>Enre&amp;gistrer sous…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the roadmap as</source>
        <translation>Afficher la feuille de route en</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>No task applies to these requirements. Add one of your own with Insert.</source>
        <translation>Aucune tâche ne s’applique à ces exigences. Ajoutez-en une à vous avec Inser.</translation>
    </message>
    <message>
        <source>Tasks of the roadmap</source>
        <translation>Tâches de la feuille de route</translation>
    </message>
    <message>
        <source>%1, as required</source>
        <translation>%1 (équipe)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>%1 jours par semaine</translation>
    </message>
    <message>
        <source>%1 days, %2 holidays</source>
        <translation>%1 jours, %2 jours fériés</translation>
    </message>
    <message>
        <source>%1 (working day %2)</source>
        <translation>%1 (jour ouvré %2)</translation>
    </message>
    <message>
        <source>working day %1</source>
        <translation>jour ouvré %1</translation>
    </message>
    <message>
        <source>Done by %1 in half of %2 sampled futures, by %3 in nine of ten</source>
        <translation>Fin : %1 dans la moitié des %2 futurs simulés, %3 dans neuf sur dix</translation>
    </message>
    <message>
        <source>Done by %1 at typical effort; the uncertainty is being computed</source>
        <translation>Fin : %1 à charge typique ; calcul de l’incertitude en cours</translation>
    </message>
    <message>
        <source>%1 tasks, %2 of them on the critical path</source>
        <translation>%1 tâches, dont %2 sur le chemin critique</translation>
    </message>
    <message>
        <source>%1 person-days in %2 working days; bars at typical effort, lines from P10 to P90</source>
        <translation>%1 jours-personnes en %2 jours ouvrés ; barres à charge typique, traits de P10 à P90</translation>
    </message>
    <message>
        <source>Enter edits a task, Insert adds one, Delete leaves one out</source>
        <translation>Entrée modifie une tâche, Inser en ajoute une, Suppr en retire une</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Room</name>
    <message>
        <source>The time is up.</source>
        <translation>Le temps est écoulé.</translation>
    </message>
    <message>
        <source>Dropped: the design is shown as it is.</source>
        <translation>Abandonné : la conception est montrée telle quelle.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a requirement and its value, in the name of a scenario</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kept as the scenario “%1”.</source>
        <translation>Conservé comme scénario « %1 ».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RowNotes</name>
    <message>
        <source>Warning: %1</source>
        <extracomment>something odd about a requirement&apos;s value</extracomment>
        <translation>Avertissement : %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RulesPage</name>
    <message>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Show the rules as</source>
        <translation>Afficher les règles en</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The rules as an outline</source>
        <translation>Les règles sous forme de plan</translation>
    </message>
    <message>
        <source>Question or outcome</source>
        <translation>Question ou résultat</translation>
    </message>
    <message>
        <source>Yes, if</source>
        <translation>Oui, si</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Jeux de règles</translation>
    </message>
    <message>
        <source>This rule set says nothing about %1: the rules of &quot;%2&quot; decide it.</source>
        <translation>Ce jeu de règles ne dit rien de %1 : les règles de « %2 » en décident.</translation>
    </message>
    <message>
        <source>Too many combinations of values to be analysed exactly</source>
        <translation>Trop de combinaisons de valeurs pour une analyse exacte</translation>
    </message>
    <message>
        <source>A table of %1 cells: one value, cut into classes by the conditions</source>
        <translation>Une table de %1 cellules : une valeur, découpée en classes par les conditions</translation>
    </message>
    <message>
        <source>A table of %1 cells: %2 values, each cut into classes by the conditions</source>
        <translation>Une table de %1 cellules : %2 valeurs, chacune découpée en classes par les conditions</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>jamais atteint</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The answer to the question above, and where it leads</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (never reached)</source>
        <translation>%1 (jamais atteint)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioBar</name>
    <message>
        <source>S&amp;cenario</source>
        <translation>S&amp;cénario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioCommands</name>
    <message>
        <source>Add &amp;what-if</source>
        <translation>Ajouter une &amp;variante</translation>
    </message>
    <message>
        <source>Add a scenario that starts as this one</source>
        <translation>Ajouter un scénario qui commence comme celui-ci</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Add a copy of this scenario</source>
        <translation>Ajouter une copie de ce scénario</translation>
    </message>
    <message>
        <source>Add &amp;blank</source>
        <translation>Ajouter un &amp;vierge</translation>
    </message>
    <message>
        <source>Add a scenario in which nothing is stated yet</source>
        <translation>Ajouter un scénario où rien n’est encore indiqué</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Give this scenario another name</source>
        <translation>Donner un autre nom à ce scénario</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Delete this scenario; Undo brings it back</source>
        <translation>Supprimer ce scénario ; Annuler le rétablit</translation>
    </message>
    <message>
        <source>&amp;Next scenario</source>
        <translation>Scénario &amp;suivant</translation>
    </message>
    <message>
        <source>Show the next scenario; after the last comes the first</source>
        <translation>Montrer le scénario suivant ; après le dernier vient le premier</translation>
    </message>
    <message>
        <source>&amp;Previous scenario</source>
        <translation>Scénario &amp;précédent</translation>
    </message>
    <message>
        <source>Show the scenario before this one</source>
        <translation>Montrer le scénario qui précède celui-ci</translation>
    </message>
    <message>
        <source>Make it the ba&amp;seline</source>
        <translation>En faire la référen&amp;ce</translation>
    </message>
    <message>
        <source>Put this scenario first: it is the baseline then</source>
        <translation>Placer ce scénario en premier : il devient la référence</translation>
    </message>
    <message>
        <source>Move le&amp;ft</source>
        <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Put this scenario before its neighbour</source>
        <translation>Placer ce scénario avant son voisin</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Vers la dr&amp;oite</translation>
    </message>
    <message>
        <source>Put this scenario behind its neighbour</source>
        <translation>Placer ce scénario après son voisin</translation>
    </message>
    <message>
        <source>&amp;Approve the outcomes…</source>
        <translation>&amp;Approuver les résultats…</translation>
    </message>
    <message>
        <source>Keep what this scenario comes to now; checks tell what moves it later</source>
        <translation>Garder ce que donne ce scénario maintenant ; les vérifications disent plus tard ce qui le déplace</translation>
    </message>
    <message>
        <source>Withdraw the appro&amp;val</source>
        <translation>Retirer l’appro&amp;bation</translation>
    </message>
    <message>
        <source>Expect no outcomes of this scenario any more</source>
        <translation>Ne plus attendre de résultats de ce scénario</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioTable</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>a requirement or a group of them, and the name of a scenario</extracomment>
        <translation>Reprendre %1 de %2</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <extracomment>a requirement or a group of them</extracomment>
        <translation>Copier %1 vers</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>&amp;Show this scenario</source>
        <translation>&amp;Montrer ce scénario</translation>
    </message>
    <message>
        <source>&amp;Compare the others with it</source>
        <translation>&amp;Lui comparer les autres</translation>
    </message>
    <message>
        <source>Add a &amp;what-if from it</source>
        <translation>En tirer une &amp;variante</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>En faire la ré&amp;férence</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move r&amp;ight</source>
        <translation>Vers la dr&amp;oite</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;upprimer</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioTableModel</name>
    <message>
        <source>the architect&apos;s own choice</source>
        <translation>choix propre de l’architecte</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>selon les règles</translation>
    </message>
    <message>
        <source>follows from other requirements</source>
        <translation>découle d’autres exigences</translation>
    </message>
    <message>
        <source>follows from defaults</source>
        <translation>découle de valeurs par défaut</translation>
    </message>
    <message>
        <source>the knowledge&apos;s default</source>
        <translation>par défaut dans la base</translation>
    </message>
    <message>
        <source>1 differs</source>
        <extracomment>how many rows of a section</extracomment>
        <translation>1 diffère</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 diffèrent</translation>
    </message>
    <message>
        <source>does not matter in this scenario</source>
        <translation>sans importance dans ce scénario</translation>
    </message>
    <message>
        <source>does not arise in this scenario</source>
        <translation>sans objet dans ce scénario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a scenario, and what it says</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, differs from %2: %3</source>
        <extracomment>the name of a scenario, and what it says</extracomment>
        <translation>%1, diffère de %2 : %3</translation>
    </message>
    <message>
        <source>%1
Click to show it, drag to move it</source>
        <translation>%1
Cliquez pour l’afficher, faites glisser pour le déplacer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Requirement or result</source>
        <translation>Exigence ou résultat</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenariosPage</name>
    <message>
        <source>Bills of the scenarios</source>
        <translation>Factures des scénarios</translation>
    </message>
    <message>
        <source>Find a row…</source>
        <translation>Trouver une ligne…</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Trouver une ligne</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Différences seules</translation>
    </message>
    <message>
        <source>Leave out the rows in which every scenario says the same</source>
        <translation>Masquer les lignes où tous les scénarios disent la même chose</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Table or bills</source>
        <translation>Tableau ou factures</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>En &amp;CSV</translation>
    </message>
    <message>
        <source>Add &amp;what-if</source>
        <translation>Ajouter une &amp;variante</translation>
    </message>
    <message>
        <source>Add a scenario that starts as the one in view</source>
        <translation>Ajouter un scénario qui commence comme celui qui est affiché</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>What the scenarios cost is not known yet.</source>
        <translation>Le coût des scénarios n’est pas encore connu.</translation>
    </message>
    <message>
        <source>Bold with ≠: differs from %1. Grey: by default or derived.</source>
        <extracomment>the name of a scenario</extracomment>
        <translation>Gras avec ≠ : diffère de %1. Gris : par défaut ou dérivé.</translation>
    </message>
    <message>
        <source>%1 1 row that is alike is hidden.</source>
        <translation>%1 1 ligne identique est masquée.</translation>
    </message>
    <message>
        <source>%1 %2 rows that are alike are hidden.</source>
        <translation>%1 %2 lignes identiques sont masquées.</translation>
    </message>
    <message>
        <source>The scenarios say the same. Change something in one of them, or switch “Differences only” off to see what they say.</source>
        <translation>Les scénarios disent la même chose. Changez quelque chose dans l’un d’eux, ou désactivez « Différences seules » pour voir ce qu’ils disent.</translation>
    </message>
    <message>
        <source>What has these words is alike in all scenarios.</source>
        <translation>Ce qui contient ces mots est identique dans tous les scénarios.</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Aucune ligne ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScratchBand</name>
    <message>
        <source>Keep… (K)</source>
        <translation>Conserver… (K)</translation>
    </message>
    <message>
        <source>Drop (X)</source>
        <translation>Abandonner (X)</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Ce qui est essayé</translation>
    </message>
    <message>
        <source>Keep it as a scenario of the design</source>
        <translation>Le conserver comme scénario de la conception</translation>
    </message>
    <message>
        <source>Show the design as it is again</source>
        <translation>Montrer de nouveau la conception telle quelle</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Et si : %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
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
        <translation>La trace de cette session ne peut pas être écrite dans %1 : %2. Elle est gardée et l’écriture sera retentée.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ShortcutModel</name>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ShortcutsDialog</name>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Pendant la présentation</translation>
    </message>
    <message>
        <source>In the decision tree</source>
        <translation>Dans l’arbre de décision</translation>
    </message>
    <message>
        <source>Walk along the tree</source>
        <translation>Parcourir l’arbre</translation>
    </message>
    <message>
        <source>First question, outcome of the path</source>
        <translation>Première question, résultat du chemin</translation>
    </message>
    <message>
        <source>Go to the question&apos;s requirements, try what is one change away</source>
        <translation>Aller aux exigences de la question, essayer ce qui est à un changement</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Plus grand, plus petit</translation>
    </message>
    <message>
        <source>Plain size, whole tree</source>
        <translation>Taille réelle, arbre entier</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copier en image</translation>
    </message>
    <message>
        <source>In the decision map</source>
        <translation>Dans la carte de décision</translation>
    </message>
    <message>
        <source>Try other values</source>
        <translation>Essayer d’autres valeurs</translation>
    </message>
    <message>
        <source>Take back what is being dragged</source>
        <translation>Annuler le glissement en cours</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>Sur un curseur</translation>
    </message>
    <message>
        <source>A step down or up</source>
        <translation>Un pas de moins ou de plus</translation>
    </message>
    <message>
        <source>To the next mark, or ten steps</source>
        <translation>Au repère suivant, ou dix pas</translation>
    </message>
    <message>
        <source>Smallest, largest</source>
        <translation>Minimum, maximum</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>Dans un graphique</translation>
    </message>
    <message>
        <source>Left and right part</source>
        <translation>Partie gauche et droite</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>In an editor</source>
        <translation>Dans un éditeur</translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation>Prendre la valeur</translation>
    </message>
    <message>
        <source>Go back to the value before</source>
        <translation>Revenir à la valeur d’avant</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Chercher par nom ou par touche</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>The keys that are listed, to be pasted into a note or printed</source>
        <translation>Les touches listées, à coller dans une note ou à imprimer</translation>
    </message>
    <message>
        <source>Keys listed: %1</source>
        <translation>Touches listées : %1</translation>
    </message>
    <message>
        <source>No key is called like that.</source>
        <translation>Aucune touche ne porte ce nom.</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>La liste a été copiée.</translation>
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
        <translation>Pourquoi, et quelles entrées</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StabilityCard</name>
    <message>
        <source>Rank %1: %2</source>
        <extracomment>a rank and in what share of the weights an option has it</extracomment>
        <translation>Rang %1 : %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Proches</translation>
    </message>
    <message>
        <source>All weights there could be</source>
        <translation>Toutes les pondérations possibles</translation>
    </message>
    <message>
        <source>Weights within half of the chosen ones</source>
        <translation>Pondérations à moins de la moitié de celles choisies</translation>
    </message>
    <message>
        <source>Weights to look at</source>
        <translation>Pondérations à considérer</translation>
    </message>
    <message>
        <source>How often each option comes first, second and so on</source>
        <translation>Combien de fois chaque option est première, deuxième, etc.</translation>
    </message>
    <message>
        <source>Dark: first, lighter: further down. Weighted sum over %1 random weightings, always the same ones (SMAA).</source>
        <translation>Foncé : première ; plus clair : plus loin. Somme pondérée sur %1 pondérations aléatoires, toujours les mêmes (SMAA).</translation>
    </message>
    <message>
        <source>Rank stability</source>
        <translation>Stabilité du classement</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of the weightings near these.</source>
        <translation>%1 arrive en tête dans %2 des pondérations proches de celles-ci.</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of all weightings.</source>
        <translation>%1 arrive en tête dans %2 de toutes les pondérations.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Stage</name>
    <message>
        <source>Page %1 of %2: %3</source>
        <extracomment>which page of how many is shown, and its title</extracomment>
        <translation>Page %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>There are pages 1 to %1.</source>
        <translation>Il y a les pages 1 à %1.</translation>
    </message>
    <message>
        <source>Page %1: Enter</source>
        <translation>Page %1 : Entrée</translation>
    </message>
    <message>
        <source>Room vote</source>
        <translation>Vote du groupe</translation>
    </message>
    <message>
        <source>Vote (V)</source>
        <translation>Voter (V)</translation>
    </message>
    <message>
        <source>Ranking and dots</source>
        <translation>Classement et gommettes</translation>
    </message>
    <message>
        <source>Dots for the options (D)</source>
        <translation>Gommettes pour les options (D)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>All commands; ? shows the keys</source>
        <translation>Toutes les commandes ; ? montre les touches</translation>
    </message>
    <message>
        <source>Presentation – Ogive</source>
        <translation>Présentation – Ogive</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Écran masqué</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Zoom into the tree, and back</source>
        <translation>Agrandir l’arbre, et revenir</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Dots for the options</source>
        <translation>Gommettes pour les options</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Decide otherwise</source>
        <translation>Décider autrement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Keep the what-if as a scenario</source>
        <translation>Conserver la variante comme scénario</translation>
    </message>
    <message>
        <source>Drop the what-if</source>
        <translation>Abandonner la variante</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>Masquer l’écran</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>Démarrer ou suspendre le minuteur</translation>
    </message>
    <message>
        <source>Take the timer away</source>
        <translation>Enlever le minuteur</translation>
    </message>
    <message>
        <source>Presenter&apos;s view</source>
        <translation>Vue de l’orateur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close what is open, leave</source>
        <translation>Fermer ce qui est ouvert, quitter</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Its number, then Enter</source>
        <translation>Son numéro, puis Entrée</translation>
    </message>
    <message>
        <source>To the next what-if</source>
        <translation>À la variante suivante</translation>
    </message>
    <message>
        <source>Change the what-if in focus</source>
        <translation>Changer la variante active</translation>
    </message>
    <message>
        <source>Change it to beyond the next mark</source>
        <translation>La porter au-delà du repère suivant</translation>
    </message>
    <message>
        <source>Shift and ↑ ↓</source>
        <translation>Maj et ↑ ↓</translation>
    </message>
    <message>
        <source>That goes on the page of a decision.</source>
        <translation>Cela va sur la page d’une décision.</translation>
    </message>
    <message>
        <source>There is no what-if to keep.</source>
        <translation>Il n’y a pas de variante à conserver.</translation>
    </message>
    <message>
        <source>The screen is blank.</source>
        <translation>L’écran est masqué.</translation>
    </message>
    <message>
        <source>The page is shown again.</source>
        <translation>La page est de nouveau affichée.</translation>
    </message>
    <message>
        <source>There is no tree on this page.</source>
        <translation>Il n’y a pas d’arbre sur cette page.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StagePanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StageTextEdit</name>
    <message>
        <source>Enter takes it, Shift+Enter begins another line</source>
        <translation>Entrée valide, Maj+Entrée commence une autre ligne</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StartPage</name>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Les montrer tous (%1)</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened.</source>
        <translation>Le dossier %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>%1 was taken off the list; the file is untouched.</source>
        <translation>%1 a été retiré de la liste ; le fichier est intact.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1: %2 (overridden)</source>
        <translation>%1 : %2 (dérogation)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Design an AI system</source>
        <translation>Concevoir un système d’IA</translation>
    </message>
    <message>
        <source>State the requirements once; see what every decision becomes, why, and what it costs.</source>
        <translation>Indiquez les exigences une fois ; voyez ce que devient chaque décision, pourquoi, et ce qu’elle coûte.</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>Visite &amp;guidée</translation>
    </message>
    <message>
        <source>Two minutes through the real window, with a design to try things on</source>
        <translation>Deux minutes à travers la vraie fenêtre, avec une conception pour faire des essais</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a design file; it can also be dropped anywhere on this window</source>
        <translation>Ouvrir un fichier de conception ; on peut aussi le déposer n’importe où sur cette fenêtre</translation>
    </message>
    <message>
        <source>Guided &amp;interview</source>
        <translation>&amp;Entretien guidé</translation>
    </message>
    <message>
        <source>A new design of which nothing is known yet: the questions that matter most come first</source>
        <translation>Une nouvelle conception dont rien n’est encore connu : les questions les plus importantes viennent d’abord</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>&amp;Nouvelle conception</translation>
    </message>
    <message>
        <source>A design in which every requirement has its usual value</source>
        <translation>Une conception où chaque exigence a sa valeur usuelle</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation>Conceptions récentes</translation>
    </message>
    <message>
        <source>Your designs will be listed here</source>
        <translation>Vos conceptions seront listées ici</translation>
    </message>
    <message>
        <source>Begin with a typical case below, open a design file or drop one on this window. If Ogive is new to you, the guided tour takes two minutes.</source>
        <translation>Commencez par un cas typique ci-dessous, ouvrez un fichier de conception ou déposez-en un sur cette fenêtre. Si vous découvrez Ogive, la visite guidée prend deux minutes.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Start from a typical case</source>
        <translation>Partir d’un cas typique</translation>
    </message>
    <message>
        <source>Find a case…</source>
        <translation>Trouver un cas…</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Trouver un cas</translation>
    </message>
    <message>
        <source>By title, story, or what its decisions become</source>
        <translation>Par titre, récit, ou ce que deviennent ses décisions</translation>
    </message>
    <message>
        <source>Look at a finished sample</source>
        <translation>Regarder un exemple terminé</translation>
    </message>
    <message>
        <source>No case is about “%1”. Clear the search to see all.</source>
        <translation>Aucun cas ne porte sur « %1 ». Effacez la recherche pour tous les voir.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StateButton</name>
    <message>
        <source>Pinned. Press to derive it again.</source>
        <translation>Épinglé. Appuyez pour dériver à nouveau.</translation>
    </message>
    <message>
        <source>Pin: state this value, whatever it is derived from.</source>
        <translation>Épingler : indiquer cette valeur, quoi que donne la dérivation.</translation>
    </message>
    <message>
        <source>Reset to not known</source>
        <translation>Remettre à inconnu</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Remettre à %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>Épingler %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StatusBar</name>
    <message>
        <source>What the checks say, each with a jump to its requirement</source>
        <translation>Ce que disent les vérifications, chacune avec un lien vers son exigence</translation>
    </message>
    <message>
        <source>No design open</source>
        <translation>Aucune conception ouverte</translation>
    </message>
    <message>
        <source>Read only: of a newer version</source>
        <translation>Lecture seule : version plus récente</translation>
    </message>
    <message>
        <source>● Unsaved changes</source>
        <translation>● Modifications non enregistrées</translation>
    </message>
    <message>
        <source>○ Not saved yet</source>
        <translation>○ Pas encore enregistré</translation>
    </message>
    <message>
        <source>○ Saved</source>
        <translation>○ Enregistré</translation>
    </message>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>Base de connaissances : %1 %2</translation>
    </message>
    <message>
        <source>%1 · prices as of %2</source>
        <translation>%1 · prix au %2</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>Aucun avertissement</translation>
    </message>
    <message>
        <source>Warnings: %1, hints: %2</source>
        <translation>Avertissements : %1, conseils : %2</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Avertissements : %1</translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>Conseils : %1</translation>
    </message>
    <message>
        <source>Counted on %1; click for the list</source>
        <translation>Compté le %1 ; cliquez pour la liste</translation>
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
        <translation>%1 Mène à : %2.</translation>
    </message>
    <message>
        <source>%1 Leads to: %2; %3.</source>
        <translation>%1 Mène à : %2 ; %3.</translation>
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
        <translation>Tâche propre</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Roles, with commas between them</source>
        <translation>Rôles, séparés par des virgules</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Fait quand</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Person-days if all goes well</source>
        <translation>Jours-personnes si tout va bien</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typique</translation>
    </message>
    <message>
        <source>Person-days as it mostly goes</source>
        <translation>Jours-personnes dans le cas courant</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Person-days if much goes wrong</source>
        <translation>Jours-personnes si les problèmes s’accumulent</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Working days it waits when it could begin</source>
        <translation>Jours ouvrés d’attente alors qu’elle pourrait commencer</translation>
    </message>
    <message>
        <source>&amp;Usual effort</source>
        <translation>Charge &amp;usuelle</translation>
    </message>
    <message>
        <source>What the knowledge says</source>
        <translation>Ce que dit la base de connaissances</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Give the task a title.</source>
        <translation>Donnez un titre à la tâche.</translation>
    </message>
    <message>
        <source>Low must not be above typical, and typical not above high.</source>
        <translation>Bas ne doit pas dépasser typique, ni typique dépasser haut.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TeamDialog</name>
    <message>
        <source>Team by role</source>
        <translation>Équipe par rôle</translation>
    </message>
    <message>
        <source>How many of the team can do each kind of work. Empty: everybody of the team can.</source>
        <translation>Combien de membres de l’équipe peuvent faire chaque type de travail. Vide : toute l’équipe le peut.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TextFieldEditor</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Tour</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 became %2.</source>
        <translation>%1 est devenu %2.</translation>
    </message>
    <message>
        <source>State what you need</source>
        <translation>Indiquez vos besoins</translation>
    </message>
    <message>
        <source>The Brief holds the dozen requirements that matter first; a dot marks those that decide something now. Every change takes effect at once and can be undone.</source>
        <translation>L’Essentiel contient la douzaine d’exigences qui comptent d’abord ; un point marque celles qui décident quelque chose maintenant. Chaque changement prend effet aussitôt et peut être annulé.</translation>
    </message>
    <message>
        <source>Move a slider past a mark</source>
        <translation>Faites passer un repère au curseur</translation>
    </message>
    <message>
        <source>Each mark is a value at which some decision becomes another one. Drag the handle past a mark, or reach it with Tab and press the arrow keys.</source>
        <translation>Chaque repère est une valeur où une décision en devient une autre. Faites glisser la poignée au-delà d’un repère, ou atteignez-la avec Tab et utilisez les flèches.</translation>
    </message>
    <message>
        <source>Every decision and its cost, always in sight</source>
        <translation>Chaque décision et son coût, toujours en vue</translation>
    </message>
    <message>
        <source>Each card says what a decision becomes and what decided it. What your last edit changed is marked here, and a click opens the decision.</source>
        <translation>Chaque carte dit ce que devient une décision et ce qui l’a décidée. Ce que votre dernière modification a changé y est marqué ; un clic ouvre la décision.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voyez pourquoi</translation>
    </message>
    <message>
        <source>The path that your requirements take stands out; the other outcomes stay readable. A label “1 change away” tries that change as a what-if scenario.</source>
        <translation>Le chemin que prennent vos exigences ressort ; les autres résultats restent lisibles. Une étiquette « à 1 changement » essaie ce changement comme variante.</translation>
    </message>
    <message>
        <source>It is your call</source>
        <translation>C’est vous qui choisissez</translation>
    </message>
    <message>
        <source>The inspector explains the recommendation and what would change it. Choose another option here and give the reason: the report keeps both.</source>
        <translation>L’inspecteur explique la recommandation et ce qui la changerait. Choisissez ici une autre option et donnez la raison : le rapport garde les deux.</translation>
    </message>
    <message>
        <source>Compare the options</source>
        <translation>Comparez les options</translation>
    </message>
    <message>
        <source>All options of a decision side by side, with a source behind each fact. Weigh the criteria yourself and see whether the ranking holds.</source>
        <translation>Toutes les options d’une décision côte à côte, avec une source derrière chaque fait. Pondérez vous-même les critères et voyez si le classement tient.</translation>
    </message>
    <message>
        <source>Know what it costs</source>
        <translation>Sachez ce que cela coûte</translation>
    </message>
    <message>
        <source>The monthly bill line by line, how it grows with traffic, and how sure the figure is. Switch savings patterns on to see what each one is worth.</source>
        <translation>La facture mensuelle ligne par ligne, sa croissance avec le trafic, et la certitude du chiffre. Activez des leviers d’économie pour voir ce que vaut chacun.</translation>
    </message>
    <message>
        <source>Check that it holds the load</source>
        <translation>Vérifiez que cela tient la charge</translation>
    </message>
    <message>
        <source>Requests in flight, replicas, memory and index size follow from the same requirements. The horizon says when growth will cross a threshold.</source>
        <translation>Requêtes en cours, réplicas, mémoire et taille de l’index découlent des mêmes exigences. L’horizon dit quand la croissance franchira un seuil.</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Demandez « et si »</translation>
    </message>
    <message>
        <source>Scenarios stand side by side with their differences marked. Add one for next year&apos;s traffic or a tighter budget, and promote the one you settle on.</source>
        <translation>Les scénarios sont côte à côte, leurs différences marquées. Ajoutez-en un pour le trafic de l’an prochain ou un budget plus serré, et promouvez celui que vous retenez.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Transmettez</translation>
    </message>
    <message>
        <source>Export writes a report with every decision, its reason, the costs and your own calls. The PDF carries the design itself.</source>
        <translation>Exporter écrit un rapport avec chaque décision, sa raison, les coûts et vos propres choix. Le PDF emporte la conception elle-même.</translation>
    </message>
    <message>
        <source>Look behind it</source>
        <translation>Regardez derrière</translation>
    </message>
    <message>
        <source>Rules, prices and facts are data with sources and dates. The Knowledge window shows them, checks them and lets you replace them with your own.</source>
        <translation>Règles, prix et faits sont des données avec sources et dates. La fenêtre Base de connaissances les montre, les vérifie et vous laisse les remplacer par les vôtres.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TourBubble</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Quitter la visite (Échap)</translation>
    </message>
    <message>
        <source>The step before (left arrow)</source>
        <translation>L’étape précédente (flèche gauche)</translation>
    </message>
    <message>
        <source>Go on (right arrow or Enter)</source>
        <translation>Continuer (flèche droite ou Entrée)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
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
        <translation>Visite &amp;guidée</translation>
    </message>
    <message>
        <source>Two minutes through this window</source>
        <translation>Deux minutes à travers cette fenêtre</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeScene</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeView</name>
    <message>
        <source>Decision tree</source>
        <translation>Arbre de décision</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show only the path</source>
        <translation>Montrer le chemin seul</translation>
    </message>
    <message>
        <source>Copy as PNG</source>
        <translation>Copier en PNG</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Copier en SVG</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeZoom</name>
    <message>
        <source>The tree, closer</source>
        <translation>L’arbre, de plus près</translation>
    </message>
    <message>
        <source>Arrow keys move · + − larger, smaller · Z back</source>
        <translation>Les flèches déplacent · + − agrandit, réduit · Z revient</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityDetails</name>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Raffinement</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>A quality that is asked of the system. Refine it into what it means here.</source>
        <translation>Une qualité demandée au système. Raffinez-la en ce qu’elle signifie ici.</translation>
    </message>
    <message>
        <source>What the quality means here. Add scenarios: concrete demands that one can test.</source>
        <translation>Ce que la qualité signifie ici. Ajoutez des scénarios : des demandes concrètes et vérifiables.</translation>
    </message>
    <message>
        <source>What happens, under which conditions, and how well the system has to respond.</source>
        <translation>Ce qui se passe, dans quelles conditions, et la qualité de réponse attendue du système.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>How much it matters to those who pay for the system</source>
        <translation>Combien cela compte pour ceux qui paient le système</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>How hard it is for the architecture to get there</source>
        <translation>Combien il est difficile à l’architecture d’y parvenir</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>a decision that a scenario does not depend on, in very few letters</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>Does not depend on it</source>
        <translation>N’en dépend pas</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>Dépend de %1</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>A sensitivity point: the scenario stands or falls with this decision. A trade-off point: another quality pulls the other way.</source>
        <translation>Point de sensibilité : le scénario tient ou tombe avec cette décision. Point de compromis : une autre qualité tire dans l’autre sens.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityDialog</name>
    <message>
        <source>New quality</source>
        <translation>Nouvelle qualité</translation>
    </message>
    <message>
        <source>New refinement</source>
        <translation>Nouveau raffinement</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Arbre d’utilité</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>En dessin</translation>
    </message>
    <message>
        <source>Add a &amp;quality</source>
        <translation>Ajouter une &amp;qualité</translation>
    </message>
    <message>
        <source>F2 edits, Insert adds one of the same kind, Shift+Insert adds one inside, Delete removes, Ctrl+Shift+Up and Ctrl+Shift+Down move</source>
        <translation>F2 modifie, Inser ajoute un élément du même type, Maj+Inser en ajoute un à l’intérieur, Suppr supprime, Ctrl+Maj+Haut et Ctrl+Maj+Bas déplacent</translation>
    </message>
    <message>
        <source>Add &amp;quality</source>
        <translation>Ajouter &amp;qualité</translation>
    </message>
    <message>
        <source>Add &amp;refinement</source>
        <translation>Ajouter &amp;raffinement</translation>
    </message>
    <message>
        <source>Add &amp;scenario</source>
        <translation>Ajouter &amp;scénario</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Maj+Haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Maj+Bas</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>The utility tree as the presentation shows it</source>
        <translation>L’arbre d’utilité tel que le montre la présentation</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Il n’y a encore rien à dessiner.</translation>
    </message>
    <message>
        <source>Begin with a quality that is asked of the system, refine it into what it means here, and add scenarios that one could test.</source>
        <translation>Commencez par une qualité demandée au système, raffinez-la en ce qu’elle signifie ici, et ajoutez des scénarios vérifiables.</translation>
    </message>
    <message>
        <source>Which qualities matter, how they can be tested, and which decisions they hang on. The tree is shown on a page of the presentation and in the report.</source>
        <translation>Quelles qualités comptent, comment les vérifier, et de quelles décisions elles dépendent. L’arbre est montré sur une page de la présentation et dans le rapport.</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityModel</name>
    <message>
        <source>Quality: %1</source>
        <translation>Qualité : %1</translation>
    </message>
    <message>
        <source>Refinement: %1</source>
        <translation>Raffinement : %1</translation>
    </message>
    <message>
        <source>Scenario: %1; importance %2, difficulty %3</source>
        <translation>Scénario : %1 ; importance %2, difficulté %3</translation>
    </message>
    <message>
        <source>Qualities, refinements, scenarios</source>
        <translation>Qualités, raffinements, scénarios</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>sensitivity point</source>
        <translation>point de sensibilité</translation>
    </message>
    <message>
        <source>trade-off point</source>
        <translation>point de compromis</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ViewTabs</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>ogive::ui::VotePanel</name>
    <message>
        <source>Room vote</source>
        <translation>Vote du groupe</translation>
    </message>
    <message>
        <source>How the room votes</source>
        <translation>Comment le groupe vote</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Fist of five</source>
        <translation>Vote à cinq doigts</translation>
    </message>
    <message>
        <source>By hands: agree, discuss, against</source>
        <translation>À main levée : d’accord, discuter, contre</translation>
    </message>
    <message>
        <source>By fist of five: 0 to 5 fingers (F)</source>
        <translation>À cinq doigts : 0 à 5 doigts (F)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Discuter</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Fist</source>
        <translation>Poing</translation>
    </message>
    <message>
        <source>1 finger</source>
        <translation>1 doigt</translation>
    </message>
    <message>
        <source>%1 fingers</source>
        <translation>%1 doigts</translation>
    </message>
    <message>
        <source>1 2 3 count, with Shift they take back · Backspace takes the last one back · F fist of five</source>
        <translation>1 2 3 comptent, avec Maj ils retirent · Retour arrière retire le dernier · F cinq doigts</translation>
    </message>
    <message>
        <source>0 to 5 count, with Shift they take back · Backspace takes the last one back · F hands</source>
        <translation>0 à 5 comptent, avec Maj ils retirent · Retour arrière retire le dernier · F main levée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 est ouvert</translation>
    </message>
    <message>
        <source>Agree %1 · Discuss %2 · Against %3</source>
        <translation>D’accord %1 · Discuter %2 · Contre %3</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WeightRow</name>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Source : %1 (%2)</translation>
    </message>
    <message>
        <source>Its own weight: %1</source>
        <translation>Son propre poids : %1</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>no least value is asked of an option</extracomment>
        <translation>tout</translation>
    </message>
    <message>
        <source>%1, must be at least</source>
        <translation>%1, minimum requis</translation>
    </message>
    <message>
        <source>Options below this are left out. Empty: nothing is asked.
%1</source>
        <translation>Les options en dessous sont omises. Vide : rien n’est exigé.
%1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WeightsCard</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>All weights are 0: the criteria&apos;s own weights count.</source>
        <translation>Tous les poids sont à 0 : ceux des critères s’appliquent.</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Curseurs</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Weigh each criterion by a slider</source>
        <translation>Pondérer chaque critère par un curseur</translation>
    </message>
    <message>
        <source>Judge the criteria in pairs (AHP); the weights follow</source>
        <translation>Juger les critères par paires (AHP) ; les poids en découlent</translation>
    </message>
    <message>
        <source>Weigh by</source>
        <translation>Pondérer par</translation>
    </message>
    <message>
        <source>Back to the criteria&apos;s own weights</source>
        <translation>Revenir aux poids propres des critères</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pondérations</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WhatIfCard</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unité : %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WhatIfControl</name>
    <message>
        <source>What if: %1</source>
        <translation>Et si : %1</translation>
    </message>
    <message>
        <source>The scenario says %1</source>
        <translation>Le scénario dit %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WindowCommands</name>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>A window for another design</source>
        <translation>Une fenêtre pour une autre conception</translation>
    </message>
    <message>
        <source>Open in new win&amp;dow…</source>
        <translation>Ouvrir dans une nouvelle fe&amp;nêtre…</translation>
    </message>
    <message>
        <source>Open a design and keep this one open; Ctrl with a recent design does the same</source>
        <translation>Ouvrir une conception en gardant celle-ci ouverte ; Ctrl avec une conception récente fait de même</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>Fenêtre &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>Fenêtre &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fermer la fenê&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>%1 (unsaved changes)</source>
        <translation>%1 (modifications non enregistrées)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WindowFrame</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WorkshopCommands</name>
    <message>
        <source>P&amp;ages of the presentation…</source>
        <translation>P&amp;ages de la présentation…</translation>
    </message>
    <message>
        <source>Which pages it has, their order and the speaker&apos;s notes</source>
        <translation>Quelles pages elle a, leur ordre et les notes de l’orateur</translation>
    </message>
    <message>
        <source>&amp;Disagreement…</source>
        <translation>&amp;Désaccords…</translation>
    </message>
    <message>
        <source>What participants answer, and which disagreements matter</source>
        <translation>Ce que répondent les participants, et quels désaccords comptent</translation>
    </message>
    <message>
        <source>&amp;Utility tree…</source>
        <translation>Arbre d’&amp;utilité…</translation>
    </message>
    <message>
        <source>Qualities, what they mean here, and scenarios to test them</source>
        <translation>Les qualités, ce qu’elles signifient ici, et des scénarios pour les vérifier</translation>
    </message>
    <message>
        <source>Workshop &amp;record…</source>
        <translation>&amp;Compte rendu d’atelier…</translation>
    </message>
    <message>
        <source>Questions, actions, notes and votes</source>
        <translation>Questions, actions, notes et votes</translation>
    </message>
    <message>
        <source>R&amp;eplay the design&apos;s sessions</source>
        <translation>R&amp;elire les sessions de la conception</translation>
    </message>
    <message>
        <source>Goes through what presentations recorded</source>
        <translation>Parcourt ce que les présentations ont consigné</translation>
    </message>
    <message>
        <source>Goes through a session of any design</source>
        <translation>Parcourt une session de n’importe quelle conception</translation>
    </message>
    <message>
        <source>Open a &amp;session&apos;s record…</source>
        <translation>Ouvrir le compte rendu d’une &amp;session…</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WorkshopDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WritingSection</name>
    <message>
        <source>Language, numbers and currency</source>
        <translation>Langue, nombres et devise</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>Système : %1</translation>
    </message>
    <message>
        <source>As the system writes numbers: %1</source>
        <translation>Nombres comme le système : %1</translation>
    </message>
    <message>
        <source>Comma and point</source>
        <translation>Virgule et point</translation>
    </message>
    <message>
        <source>Space and comma</source>
        <translation>Espace et virgule</translation>
    </message>
    <message>
        <source>Point and comma</source>
        <translation>Point et virgule</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>Exchange rate: one US dollar is</source>
        <translation>Taux de change : un dollar US vaut</translation>
    </message>
    <message>
        <source>1 USD =</source>
        <translation>1 USD =</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>such as: reference rate of the central bank</source>
        <translation>par exemple : taux de référence de la banque centrale</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Exchange &amp;rate</source>
        <translation>&amp;Taux de change</translation>
    </message>
    <message>
        <source>Rate &amp;of</source>
        <translation>Taux &amp;du</translation>
    </message>
    <message>
        <source>So&amp;urce of the rate</source>
        <translation>So&amp;urce du taux</translation>
    </message>
    <message>
        <source>Type a date such as %1</source>
        <translation>Saisissez une date comme %1</translation>
    </message>
    <message>
        <source>Type the rate: Ogive asks no service. Until then amounts stay in US dollars.</source>
        <translation>Saisissez le taux : Ogive n’interroge aucun service. D’ici là, les montants restent en dollars US.</translation>
    </message>
    <message>
        <source>A month of US$%1 is shown as %2.</source>
        <translation>Un mois à US$%1 est affiché %2.</translation>
    </message>
    <message>
        <source>Computed amounts in the window. Designs, what you type, prices of sources, exports and reports stay in US dollars (US$).</source>
        <translation>Montants calculés dans la fenêtre. Les conceptions, ce que vous saisissez, les prix des sources, les exports et les rapports restent en dollars US (US$).</translation>
    </message>
    <message>
        <source>From the next start on. Reports have a language of their own.</source>
        <translation>Dès le prochain démarrage. Les rapports ont leur propre langue.</translation>
    </message>
    <message>
        <source>In the window, and for what is typed. Files always use 1,234.5; reports write numbers as their language does.</source>
        <translation>Dans la fenêtre et pour la saisie. Les fichiers utilisent toujours 1,234.5 ; les rapports écrivent les nombres comme leur langue.</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>this PDF carries no design</source>
        <translation>ce PDF ne contient pas de conception</translation>
    </message>
    <message>
        <source>Choose a report that Ogive wrote with its design attached</source>
        <translation>Choisissez un rapport écrit par Ogive avec sa conception jointe</translation>
    </message>
    <message>
        <source>the design in this PDF is larger than 64 MiB</source>
        <translation>la conception dans ce PDF dépasse 64 MiB</translation>
    </message>
    <message>
        <source>the design in this PDF is damaged</source>
        <translation>la conception dans ce PDF est endommagée</translation>
    </message>
    <message>
        <source>this PDF is protected by a password</source>
        <translation>ce PDF est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>this is no readable PDF: %1</source>
        <translation>ce n’est pas un PDF lisible : %1</translation>
    </message>
    <message>
        <source>the report was cancelled before it was written</source>
        <translation>le rapport a été annulé avant d’être écrit</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>les pages n’ont pas pu être dessinées</translation>
    </message>
    <message>
        <source>the PDF could not be completed: %1</source>
        <translation>le PDF n’a pas pu être terminé : %1</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>every page of the presentation is switched off</source>
        <translation>toutes les pages de la présentation sont désactivées</translation>
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
        <translation>jour %1</translation>
    </message>
    <message>
        <source>Implementation roadmap</source>
        <translation>Feuille de route de mise en œuvre</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Chemin critique</translation>
    </message>
    <message>
        <source>Other task</source>
        <translation>Autre tâche</translation>
    </message>
    <message>
        <source>Effort, P10 to P90</source>
        <translation>Charge, P10 à P90</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>No task to draw</source>
        <translation>Aucune tâche à dessiner</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Working days from the start</source>
        <translation>Jours ouvrés depuis le début</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Low (days)</source>
        <translation>Bas (jours)</translation>
    </message>
    <message>
        <source>Typical (days)</source>
        <translation>Typique (jours)</translation>
    </message>
    <message>
        <source>High (days)</source>
        <translation>Haut (jours)</translation>
    </message>
    <message>
        <source>Added slack (days)</source>
        <translation>Marge ajoutée (jours)</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>May slip (days)</source>
        <translation>Peut glisser (jours)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Fait quand</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 terminée</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>The assumption about %1 was to be reviewed by %2.</source>
        <translation>L’hypothèse sur %1 était à revoir le %2 au plus tard.</translation>
    </message>
    <message>
        <source>The assumption about %1 was to be reviewed by %2 (%3).</source>
        <translation>L’hypothèse sur %1 était à revoir le %2 au plus tard (%3).</translation>
    </message>
    <message>
        <source>Look at it again, then give it a later date of review.</source>
        <translation>Réexaminez-la, puis donnez-lui une date de revue ultérieure.</translation>
    </message>
    <message>
        <source>%1 does not arise here, but the design expects %2.</source>
        <translation>%1 est ici sans objet, mais la conception attend %2.</translation>
    </message>
    <message>
        <source>%1 is open, but the design expects %2.</source>
        <translation>%1 est ouvert, mais la conception attend %2.</translation>
    </message>
    <message>
        <source>%1 is %2, but the design expects %3.</source>
        <translation>%1 donne %2, mais la conception attend %3.</translation>
    </message>
    <message>
        <source>%1 If that is right, approve the outcomes again.</source>
        <translation>%1 Si c’est correct, approuvez de nouveau les résultats.</translation>
    </message>
    <message>
        <source>The month costs %1, but %2 was approved.</source>
        <translation>Le mois coûte %1, mais %2 a été approuvé.</translation>
    </message>
    <message>
        <source>What the month costs is not known, but %1 was approved.</source>
        <translation>Le coût du mois est inconnu, mais %1 a été approuvé.</translation>
    </message>
    <message>
        <source>The design expects an outcome of &quot;%1&quot;, which is no decision.</source>
        <translation>La conception attend un résultat pour &quot;%1&quot;, qui n’est pas une décision.</translation>
    </message>
    <message>
        <source>Moved by the knowledge: version %1 then, %2 now.</source>
        <translation>Déplacé par la base de connaissances : version %1 alors, %2 maintenant.</translation>
    </message>
    <message>
        <source>Moved by the prices: those of %1 then, of %2 now.</source>
        <translation>Déplacé par les prix : ceux du %1 alors, du %2 maintenant.</translation>
    </message>
    <message>
        <source>Moved by the rules or prices of the knowledge in use.</source>
        <translation>Déplacé par les règles ou les prix de la base de connaissances utilisée.</translation>
    </message>
    <message>
        <source>Moved by another rule set than the one approved.</source>
        <translation>Déplacé par un autre jeu de règles que celui approuvé.</translation>
    </message>
    <message>
        <source>Moved by: %1.</source>
        <translation>Déplacé par : %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire &quot;%1&quot; ?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither error nor warning</source>
        <translation>&quot;%1&quot; n’est ni error ni warning</translation>
    </message>
    <message>
        <source>there is no check &quot;%1&quot;</source>
        <translation>il n’y a pas de vérification &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;ogive knowledge list check&quot; names them</source>
        <translation>&quot;ogive knowledge list check&quot; les nomme</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of off, warning and error</source>
        <translation>&quot;%1&quot; n’est ni off, ni warning, ni error</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;</source>
        <translation>%1 n’a pas d’option &quot;%2&quot;</translation>
    </message>
    <message>
        <source>at least one option must be allowed</source>
        <translation>au moins une option doit être admise</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>il n’y a pas de décision &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;ogive knowledge list decision&quot; names them</source>
        <translation>&quot;ogive knowledge list decision&quot; les nomme</translation>
    </message>
    <message>
        <source>a budget can&apos;t be negative</source>
        <translation>un budget ne peut pas être négatif</translation>
    </message>
    <message>
        <source>a probability must be more than 0 and at most 1</source>
        <translation>une probabilité doit être supérieure à 0 et au plus 1</translation>
    </message>
    <message>
        <source>a probability needs a &quot;budget_usd&quot;</source>
        <translation>une probabilité a besoin d’un &quot;budget_usd&quot;</translation>
    </message>
    <message>
        <source>the age must be a whole number of days from 0 to 100,000</source>
        <translation>l’âge doit être un nombre entier de jours de 0 à 100 000</translation>
    </message>
    <message>
        <source>this is no Ogive policy: &quot;format&quot; must be &quot;ogive-policy&quot;</source>
        <translation>ce n’est pas une politique Ogive : &quot;format&quot; doit valoir &quot;ogive-policy&quot;</translation>
    </message>
    <message>
        <source>this policy needs a newer Ogive</source>
        <translation>cette politique demande un Ogive plus récent</translation>
    </message>
    <message>
        <source>a policy has no key &quot;%1&quot;</source>
        <translation>une politique n’a pas de clé &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;ogive schema policy&quot; names them</source>
        <translation>&quot;ogive schema policy&quot; les nomme</translation>
    </message>
    <message>
        <source>The design expects outcomes of a scenario &quot;%1&quot;, which it does not have.</source>
        <translation>La conception attend des résultats d’un scénario &quot;%1&quot;, qu’elle n’a pas.</translation>
    </message>
    <message>
        <source>State what is missing, or switch this finding off in the policy.</source>
        <translation>Indiquez ce qui manque, ou désactivez ce constat dans la politique.</translation>
    </message>
    <message>
        <source>The price of %1 is %2 days old (%3); the policy allows %4.</source>
        <translation>Le prix de %1 a %2 jours (%3) ; la politique en admet %4.</translation>
    </message>
    <message>
        <source>How old the price of %1 is can&apos;t be told; the policy allows %2 days.</source>
        <translation>L’âge du prix de %1 ne peut être établi ; la politique admet %2 jours.</translation>
    </message>
    <message>
        <source>Import a newer price list.</source>
        <translation>Importez une grille tarifaire plus récente.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Admis : %1.</translation>
    </message>
    <message>
        <source>%1 is %2, which the policy does not allow.</source>
        <translation>%1 donne %2, ce que la politique n’admet pas.</translation>
    </message>
    <message>
        <source>%1 is open and may become %2, which the policy does not allow.</source>
        <translation>%1 est ouvert et peut devenir %2, ce que la politique n’admet pas.</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked: no provider is chosen.</source>
        <translation>Le budget ne peut être vérifié : aucun fournisseur n’est choisi.</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked, since the monthly cost is not known: %1</source>
        <translation>Le budget ne peut être vérifié, car le coût mensuel est inconnu : %1</translation>
    </message>
    <message>
        <source>The monthly cost of %1 is above the policy&apos;s budget of %2.</source>
        <translation>Le coût mensuel de %1 dépasse le budget de la politique, %2.</translation>
    </message>
    <message>
        <source>Choose a cheaper model, send less, or ask for a larger budget.</source>
        <translation>Choisissez un modèle moins cher, envoyez moins, ou demandez un budget plus large.</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked: %1 a month is within it, but that is not all: %2</source>
        <translation>Le budget ne peut être vérifié : %1 par mois y tient, mais ce n’est pas tout : %2</translation>
    </message>
    <message>
        <source>How surely the budget suffices can&apos;t be checked: %1</source>
        <translation>La certitude que le budget suffise ne peut être vérifiée : %1</translation>
    </message>
    <message>
        <source>In %1 % of the simulated cases the monthly cost is within the policy&apos;s budget of %2; the policy asks for %3 %.</source>
        <translation>Dans %1 % des cas simulés, le coût mensuel tient dans le budget de la politique, %2 ; la politique exige %3 %.</translation>
    </message>
    <message>
        <source>Find out what is uncertain, choose what is cheaper at high use, or ask for a larger budget.</source>
        <translation>Découvrez ce qui est incertain, choisissez ce qui est moins cher à usage élevé, ou demandez un budget plus large.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>respectée</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>non respectée</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>non applicable</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>no price that holds on %1</source>
        <translation>aucun prix valable le %1</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>neither a chat nor an embedding model but %1</source>
        <translation>ni un modèle de chat ni d’embedding mais %1</translation>
    </message>
    <message>
        <source>a provider without models</source>
        <translation>un fournisseur sans modèles</translation>
    </message>
    <message>
        <source>an object of providers by id, each with models by id that have a cost</source>
        <translation>un objet de fournisseurs par id, chacun avec des modèles par id ayant un coût</translation>
    </message>
    <message>
        <source>priced by the %1, not by the token</source>
        <translation>facturé par %1, pas au token</translation>
    </message>
    <message>
        <source>documentation, not a model</source>
        <translation>de la documentation, pas un modèle</translation>
    </message>
    <message>
        <source>no %1: who sells it is not known</source>
        <translation>pas de %1 : le vendeur est inconnu</translation>
    </message>
    <message>
        <source>an object of models by name, each with litellm_provider and input_cost_per_token</source>
        <translation>un objet de modèles par nom, chacun avec litellm_provider et input_cost_per_token</translation>
    </message>
    <message>
        <source>there is no format of price lists called %1</source>
        <translation>il n’y a pas de format de grilles tarifaires nommé %1</translation>
    </message>
    <message>
        <source>this file needs a newer Ogive</source>
        <translation>ce fichier demande un Ogive plus récent</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>l’id &quot;%1&quot; est utilisé deux fois</translation>
    </message>
    <message>
        <source>a price list that Ogive has kept</source>
        <translation>une grille tarifaire conservée par Ogive</translation>
    </message>
    <message>
        <source>no id or no vendor</source>
        <translation>pas d’id ou pas de vendor</translation>
    </message>
    <message>
        <source>the price ends before it begins</source>
        <translation>le prix finit avant de commencer</translation>
    </message>
    <message>
        <source>no input price</source>
        <translation>pas de prix d’entrée</translation>
    </message>
    <message>
        <source>its price is 0: free and not known can&apos;t be told apart</source>
        <translation>son prix est 0 : gratuit et inconnu ne peuvent être distingués</translation>
    </message>
    <message>
        <source>a price for long prompts without one for short prompts</source>
        <translation>un prix pour prompts longs sans prix pour prompts courts</translation>
    </message>
    <message>
        <source>a price for long prompts of other dates than those for short prompts</source>
        <translation>un prix pour prompts longs à d’autres dates que ceux pour prompts courts</translation>
    </message>
    <message>
        <source>a second price for the same dates</source>
        <translation>un second prix pour les mêmes dates</translation>
    </message>
    <message>
        <source>too many prices of one model</source>
        <translation>trop de prix pour un modèle</translation>
    </message>
    <message>
        <source>an object with a list of prices, each with id, vendor, input and output</source>
        <translation>un objet avec une liste de prix, chacun avec id, vendor, input et output</translation>
    </message>
    <message>
        <source>a price without rates</source>
        <translation>un prix sans tarifs</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>pas d’id</translation>
    </message>
    <message>
        <source>a list of providers, each with id and a list of models that have prices</source>
        <translation>une liste de fournisseurs, chacun avec id et une liste de modèles ayant des prix</translation>
    </message>
    <message>
        <source>These are read: LiteLLM&apos;s model price map, api.json of models.dev, current-v1.json and historical-v1.json of llm-prices.com, data.json of genai-prices</source>
        <translation>Sont lus : la carte des prix de LiteLLM, api.json de models.dev, current-v1.json et historical-v1.json de llm-prices.com, data.json de genai-prices</translation>
    </message>
    <message>
        <source>this is no price list that Ogive knows</source>
        <translation>ce n’est pas une grille tarifaire connue d’Ogive</translation>
    </message>
    <message>
        <source>this is no price list of %1; expected: %2</source>
        <translation>ce n’est pas une grille tarifaire de %1 ; attendu : %2</translation>
    </message>
    <message>
        <source>the knowledge folder can&apos;t be written: %1</source>
        <translation>le dossier de connaissances ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>Choose another folder or check the permissions</source>
        <translation>Choisissez un autre dossier ou vérifiez les droits</translation>
    </message>
    <message>
        <source>the list has no price that can be taken over</source>
        <translation>la grille n’a aucun prix qui puisse être repris</translation>
    </message>
    <message>
        <source>the list is larger than a knowledge file may be (%1 MB)</source>
        <translation>la grille dépasse la taille admise d’un fichier de connaissances (%1 MB)</translation>
    </message>
    <message>
        <source>the knowledge folder has no such file</source>
        <translation>le dossier de connaissances n’a pas ce fichier</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>elle n’a pas de nom</translation>
    </message>
    <message>
        <source>its name is longer than %1 bytes</source>
        <translation>son nom dépasse %1 octets</translation>
    </message>
    <message>
        <source>its name can&apos;t be printed</source>
        <translation>son nom n’est pas imprimable</translation>
    </message>
    <message>
        <source>a second entry for the same model</source>
        <translation>une seconde entrée pour le même modèle</translation>
    </message>
    <message>
        <source>the same model for another region (%1)</source>
        <translation>le même modèle pour une autre région (%1)</translation>
    </message>
    <message>
        <source>%1 is a text where a number belongs</source>
        <translation>%1 est un texte là où il faut un nombre</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 est négatif</translation>
    </message>
    <message>
        <source>%1 is more than 1,000,000 US dollars per million tokens</source>
        <translation>%1 dépasse 1 000 000 dollars US par million de tokens</translation>
    </message>
    <message>
        <source>%1 is no number of tokens</source>
        <translation>%1 n’est pas un nombre de tokens</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 n’est pas une date</translation>
    </message>
    <message>
        <source>more than %1 tiers</source>
        <translation>plus de %1 paliers</translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>type a number such as 1200, 120k or 1.2M</source>
        <translation>saisissez un nombre comme 1200, 120k ou 1.2M</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>« %1 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is too large or too small to be held</source>
        <translation>« %1 » est trop grand ou trop petit pour être représenté</translation>
    </message>
    <message>
        <source>the text is too long for a number</source>
        <translation>le texte est trop long pour un nombre</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation>il n’y a pas de nombre</translation>
    </message>
    <message>
        <source>this is no amount in %1</source>
        <translation>ce n’est pas un montant en %1</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>« %1 » est inconnu ici</translation>
    </message>
</context>
<context>
    <name>range</name>
    <message>
        <source>P10 %1 to P90 %2</source>
        <translation>P10 %1 à P90 %2</translation>
    </message>
    <message>
        <source>%1 to %2, most likely %3</source>
        <translation>%1 à %2, plus probable %3</translation>
    </message>
</context>
<context>
    <name>ranking</name>
    <message>
        <source>%1: %2, must be at least %3</source>
        <translation>%1 : %2, doit valoir au moins %3</translation>
    </message>
    <message>
        <source>No clear winner: %1.</source>
        <translation>Pas de gagnant net : %1.</translation>
    </message>
    <message>
        <source>No clear winner: %1; before %2 most of all by “%3”.</source>
        <translation>Pas de gagnant net : %1 ; devant %2 surtout par « %3 ».</translation>
    </message>
    <message>
        <source>By the weights %1 comes before %2, most of all by “%3”.</source>
        <translation>Selon les poids, %1 précède %2, surtout par « %3 ».</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 breaks a must-have (%3).</source>
        <translation>Selon les poids, %1 est en tête ; %2 enfreint un minimum requis (%3).</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 is ruled out: %3</source>
        <translation>Selon les poids, %1 est en tête ; %2 est écarté : %3</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; of %2 “%3” is not known.</source>
        <translation>Selon les poids, %1 est en tête ; pour %2, « %3 » est inconnu.</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 is not ranked.</source>
        <translation>Selon les poids, %1 est en tête ; %2 n’est pas classé.</translation>
    </message>
    <message>
        <source>By the weights %1 comes first.</source>
        <translation>Selon les poids, %1 est en tête.</translation>
    </message>
    <message>
        <source>By the weights %1 comes first, as by the rules.</source>
        <translation>Selon les poids, %1 est en tête, comme selon les règles.</translation>
    </message>
    <message>
        <source>%1 would come first if “%2” weighed more than %3 (now %4).</source>
        <translation>%1 serait en tête si « %2 » pesait plus de %3 (actuellement %4).</translation>
    </message>
    <message>
        <source>%1 would come first if “%2” weighed less than %3 (now %4).</source>
        <translation>%1 serait en tête si « %2 » pesait moins de %3 (actuellement %4).</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 au moins %2</translation>
    </message>
    <message>
        <source>No option meets %1.</source>
        <translation>Aucune option ne satisfait %1.</translation>
    </message>
    <message>
        <source>No option meets all of these: %1.</source>
        <translation>Aucune option ne satisfait tout ceci : %1.</translation>
    </message>
    <message>
        <source>Without %1: %2 again.</source>
        <translation>Sans %1 : %2 de nouveau.</translation>
    </message>
    <message>
        <source>Consistency ratio %1: the judgements agree.</source>
        <translation>Ratio de cohérence %1 : les jugements concordent.</translation>
    </message>
    <message>
        <source>Consistency ratio %1, above 0.10: look again at “%2” against “%3”, judged %4 times; the other judgements say %5 times.</source>
        <translation>Ratio de cohérence %1, au-dessus de 0,10 : revoyez « %2 » face à « %3 », jugé %4 fois ; les autres jugements disent %5 fois.</translation>
    </message>
    <message>
        <source>Consistency ratio %1: consistent. Least so: “%2” against “%3”, judged %4 times; the other judgements say %5 times.</source>
        <translation>Ratio de cohérence %1 : cohérent. Le moins : « %2 » face à « %3 », jugé %4 fois ; les autres jugements disent %5 fois.</translation>
    </message>
    <message>
        <source>this normalisation needs positive values; option %1 has %2 for criterion %3</source>
        <translation>cette normalisation demande des valeurs positives ; l’option %1 a %2 pour le critère %3</translation>
    </message>
    <message>
        <source>%1 criteria need as many preference functions, not %2</source>
        <translation>%1 critères demandent autant de fonctions de préférence, pas %2</translation>
    </message>
    <message>
        <source>the thresholds of criterion %1 must be numbers with 0 ≤ q ≤ p and s &gt; 0</source>
        <translation>les seuils du critère %1 doivent être des nombres avec 0 ≤ q ≤ p et s &gt; 0</translation>
    </message>
    <message>
        <source>there are %1 must-haves; at most %2 can be checked</source>
        <translation>il y a %1 minimums requis ; au plus %2 peuvent être vérifiés</translation>
    </message>
    <message>
        <source>must-haves need 1 to %1 options, not %2</source>
        <translation>les minimums requis demandent 1 à %1 options, pas %2</translation>
    </message>
    <message>
        <source>option %1 breaks must-have %2, which does not exist</source>
        <translation>l’option %1 enfreint le minimum requis %2, qui n’existe pas</translation>
    </message>
    <message>
        <source>a ranking needs 1 to %1 options, not %2</source>
        <translation>un classement demande 1 à %1 options, pas %2</translation>
    </message>
    <message>
        <source>a ranking needs 1 to %1 criteria, not %2</source>
        <translation>un classement demande 1 à %1 critères, pas %2</translation>
    </message>
    <message>
        <source>%1 options with %2 criteria need %3 values, not %4</source>
        <translation>%1 options avec %2 critères demandent %3 valeurs, pas %4</translation>
    </message>
    <message>
        <source>option %1 has no usable number for criterion %2</source>
        <translation>l’option %1 n’a pas de nombre utilisable pour le critère %2</translation>
    </message>
    <message>
        <source>%1 criteria need as many flags for which way is better, not %2</source>
        <translation>%1 critères demandent autant d’indicateurs de sens, pas %2</translation>
    </message>
    <message>
        <source>%1 criteria need as many weights, not %2</source>
        <translation>%1 critères demandent autant de poids, pas %2</translation>
    </message>
    <message>
        <source>the weight of criterion %1 must be a number that is not negative</source>
        <translation>le poids du critère %1 doit être un nombre non négatif</translation>
    </message>
    <message>
        <source>every weight is 0: one criterion at least must count</source>
        <translation>tous les poids valent 0 : un critère au moins doit compter</translation>
    </message>
    <message>
        <source>comparisons in pairs are a square of 1 to %1 rows</source>
        <translation>les comparaisons par paires forment un carré de 1 à %1 lignes</translation>
    </message>
    <message>
        <source>a comparison must be a number from %1 to %2</source>
        <translation>une comparaison doit être un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>%1 against %2 must be the reciprocal of %2 against %1, and 1 against itself</source>
        <translation>%1 face à %2 doit être l’inverse de %2 face à %1, et 1 face à soi-même</translation>
    </message>
    <message>
        <source>criterion %1 is a cost, which this normalisation does not turn round; use min-max, max or sum</source>
        <translation>le critère %1 est un coût, que cette normalisation n’inverse pas ; utilisez min-max, max ou sum</translation>
    </message>
    <message>
        <source>the number of samples must be from 1 to %1</source>
        <translation>le nombre de tirages doit aller de 1 à %1</translation>
    </message>
    <message>
        <source>criterion %1 stands twice in the order of importance</source>
        <translation>le critère %1 figure deux fois dans l’ordre d’importance</translation>
    </message>
    <message>
        <source>the order of importance names criterion %1, which does not exist</source>
        <translation>l’ordre d’importance nomme le critère %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>the share around the weights must be from 0 to 1</source>
        <translation>la part autour des poids doit aller de 0 à 1</translation>
    </message>
    <message>
        <source>the difference in criterion %1 is no usable number</source>
        <translation>la différence sur le critère %1 n’est pas un nombre utilisable</translation>
    </message>
    <message>
        <source>share %1 must be a number from 0 to 1</source>
        <translation>la part %1 doit être un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>the shares of all ranks must sum to 1</source>
        <translation>la somme des parts de tous les rangs doit valoir 1</translation>
    </message>
    <message>
        <source>the margin must be a number that is not negative</source>
        <translation>la marge doit être un nombre non négatif</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Status and date</source>
        <translation>Statut et date</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>Dossiers de décision</translation>
    </message>
    <message>
        <source>Design “%1”</source>
        <translation>Conception « %1 »</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Neutral, because of %1: %2</source>
        <translation>Neutre, à cause de %1 : %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>Smallest change that leads to it: %1</source>
        <translation>Plus petit changement qui y mène : %1</translation>
    </message>
    <message>
        <source>Score: %1, rank %2 of %3</source>
        <translation>Score : %1, rang %2 sur %3</translation>
    </message>
    <message>
        <source>Bad, because it is ruled out: %1</source>
        <translation>Contre, car elle est écartée : %1</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>Non classé : %1</translation>
    </message>
    <message>
        <source>Margin of “%1” over “%2”: %3 points of the score.</source>
        <translation>Avance de « %1 » sur « %2 » : %3 points de score.</translation>
    </message>
    <message>
        <source>Good, because: %1</source>
        <translation>Pour : %1</translation>
    </message>
    <message>
        <source>Bad, because: %1</source>
        <translation>Contre : %1</translation>
    </message>
    <message>
        <source>Pros and Cons of the Options</source>
        <translation>Avantages et inconvénients des options</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Context and Problem Statement</source>
        <translation>Contexte et énoncé du problème</translation>
    </message>
    <message>
        <source>Design “%1”, scenario “%2”.</source>
        <translation>Conception « %1 », scénario « %2 ».</translation>
    </message>
    <message>
        <source>Decision Drivers</source>
        <translation>Facteurs de décision</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a requirement, its value and where that comes from</extracomment>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>None: the outcome is the same for all requirements.</source>
        <translation>Aucun : le résultat est le même pour toutes les exigences.</translation>
    </message>
    <message>
        <source>Considered Options</source>
        <translation>Options envisagées</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <translation>%1 Oui</translation>
    </message>
    <message>
        <source>%1 No</source>
        <translation>%1 Non</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, because the rules “%2” lead to it for these requirements.</source>
        <translation>Option choisie : « %1 », car les règles « %2 » y mènent pour ces exigences.</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, although the rules “%2” can&apos;t decide yet.</source>
        <translation>Option choisie : « %1 », bien que les règles « %2 » ne puissent pas encore décider.</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, against the rules “%2”, which lead to “%3”.</source>
        <translation>Option choisie : « %1 », contre les règles « %2 », qui mènent à « %3 ».</translation>
    </message>
    <message>
        <source>Decision Outcome</source>
        <translation>Résultat de la décision</translation>
    </message>
    <message>
        <source>Still %1.</source>
        <translation>Toujours %1.</translation>
    </message>
    <message>
        <source>It waits for: %1.</source>
        <translation>Elle attend : %1.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Not known before it is decided.</source>
        <translation>Inconnues avant la décision.</translation>
    </message>
    <message>
        <source>The knowledge names none.</source>
        <translation>La base de connaissances n’en nomme aucune.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Evaluating the design file again must give the same outcome; “ogive check” says which checks fire.</source>
        <translation>Une nouvelle évaluation du fichier de conception doit donner le même résultat ; « ogive check » dit quelles vérifications se déclenchent.</translation>
    </message>
    <message>
        <source>Checks that fire now on what it rests on:</source>
        <translation>Vérifications déclenchées actuellement sur ce dont elle dépend :</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Has the part</source>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>%1 Source: %2 (%3)</source>
        <translation>%1 Source : %2 (%3)</translation>
    </message>
    <message>
        <source>%1: source %2 (%3)</source>
        <translation>%1 : source %2 (%3)</translation>
    </message>
    <message>
        <source>More Information</source>
        <translation>Informations complémentaires</translation>
    </message>
    <message>
        <source>Second opinion: the rules “%1” lead to “%2”.</source>
        <translation>Second avis : les règles « %1 » mènent à « %2 ».</translation>
    </message>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>Base de connaissances : %1 %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>%1 agree, %2 discuss, %3 against</source>
        <translation>%1 d’accord, %2 pour discuter, %3 contre</translation>
    </message>
    <message>
        <source>%1 (fingers from none to five: %2)</source>
        <translation>%1 (doigts, d’aucun à cinq : %2)</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>The room: %1</source>
        <translation>Le groupe : %1</translation>
    </message>
    <message>
        <source>The room on “%1”: %2</source>
        <translation>Le groupe sur « %1 » : %2</translation>
    </message>
    <message>
        <source>Dots: %1</source>
        <translation>Gommettes : %1</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1 : %2 – %3</translation>
    </message>
    <message>
        <source>Minority view of %1: %2, where most come to %3</source>
        <translation>Avis minoritaire de %1 : %2, là où la plupart arrivent à %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <translation>Note de %1 : %2</translation>
    </message>
    <message>
        <source>Question: %1 Answer: %2</source>
        <translation>Question : %1 Réponse : %2</translation>
    </message>
    <message>
        <source>Open question: %1</source>
        <translation>Question ouverte : %1</translation>
    </message>
    <message>
        <source>Open question: %1 (%2)</source>
        <translation>Question ouverte : %1 (%2)</translation>
    </message>
    <message>
        <source>Trade-off point of %1, %2: %3 %4</source>
        <translation>Point de compromis de %1, %2 : %3 %4</translation>
    </message>
    <message>
        <source>Sensitivity point of %1, %2: %3 %4</source>
        <translation>Point de sensibilité de %1, %2 : %3 %4</translation>
    </message>
    <message>
        <source>What the Workshop Said</source>
        <translation>Ce que l’atelier a dit</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>this is no recovery copy of Ogive</source>
        <translation>ce n’est pas une copie de secours d’Ogive</translation>
    </message>
    <message>
        <source>the copy was made by a newer version of Ogive</source>
        <translation>la copie a été faite par une version plus récente d’Ogive</translation>
    </message>
    <message>
        <source>Open it with the newer version</source>
        <translation>Ouvrez-la avec la version plus récente</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>Base de connaissances : %1 %2</translation>
    </message>
    <message>
        <source>%1 · prices as of %2</source>
        <translation>%1 · prix au %2</translation>
    </message>
    <message>
        <source>Architecture decision report</source>
        <translation>Rapport de décision d’architecture</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>Scénario « %1 »</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>chosen instead</source>
        <translation>choisi à la place</translation>
    </message>
    <message>
        <source>1 change away: %1 → %2</source>
        <translation>à 1 changement : %1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>jamais atteint</translation>
    </message>
    <message>
        <source>Monthly cost by line, US dollars</source>
        <translation>Coût mensuel par ligne, dollars US</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>%1 working days (%2)</source>
        <translation>%1 jours ouvrés (%2)</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 jours ouvrés</translation>
    </message>
    <message>
        <source>A team of %1, one person a task, needs %2 for it: people are what it waits for, not only the order of the tasks.</source>
        <translation>À une équipe de %1, à raison d’une personne par tâche, il faut %2 : le rythme dépend des personnes disponibles, pas seulement de l’ordre des tâches.</translation>
    </message>
    <message>
        <source>A team of %1, one person a task, needs %2 for it: the order of the tasks sets the pace, not the team&apos;s size.</source>
        <translation>À une équipe de %1, à raison d’une personne par tâche, il faut %2 : c’est l’ordre des tâches qui donne le rythme, pas la taille de l’équipe.</translation>
    </message>
    <message>
        <source>%1 tasks, %2 person-days of work (%3 if all goes well, %4 if much goes wrong). However many people work on it, it takes at least %5 working days: the longest way through the tasks.</source>
        <translation>%1 tâches, %2 jours-personnes de travail (%3 si tout va bien, %4 si les problèmes s’accumulent). Quel que soit le nombre de personnes, il faut au moins %5 jours ouvrés : c’est la durée du plus long enchaînement de tâches.</translation>
    </message>
    <message>
        <source>Efforts are uncertain. Of %1 sampled futures half are done within %2, nine of ten within %3; the typical efforts alone would say %4.</source>
        <translation>Les charges sont incertaines. Sur %1 futurs simulés, la moitié s’achève en %2 au plus, neuf sur dix en %3 au plus ; à charges typiques, il faudrait %4.</translation>
    </message>
    <message>
        <source>No start date is set: times are counted in working days.</source>
        <translation>Aucune date de début n’est fixée : les durées sont comptées en jours ouvrés.</translation>
    </message>
    <message>
        <source>Roadmap at typical effort</source>
        <translation>Feuille de route à charge typique</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>End of</source>
        <translation>Fin de</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>Jour prévu</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Atteint quand</translation>
    </message>
    <message>
        <source>A milestone is reached when every task of its phase is done; P50 and P90: when half and nine of ten sampled futures have reached it.</source>
        <translation>Un jalon est atteint quand chaque tâche de sa phase est terminée ; P50 et P90 : quand la moitié et neuf sur dix des futurs simulés l’ont atteint.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Days of the plan</source>
        <translation>Jours du plan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Effort in person-days; times in working days from the start.</source>
        <translation>Charge en jours-personnes ; durées en jours ouvrés depuis le début.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Chemin critique</translation>
    </message>
    <message>
        <source>Each of these tasks waits for the one before it, or for somebody whom that one keeps busy; each day one of them slips moves the end by a day.</source>
        <translation>Chacune de ces tâches attend la précédente, ou quelqu’un que celle-ci occupe ; chaque jour de retard de l’une décale la fin d’un jour.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Jours-personnes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Terminé quand</translation>
    </message>
    <message>
        <source>Perhaps needed too</source>
        <translation>Peut-être aussi nécessaires</translation>
    </message>
    <message>
        <source>Whether these tasks are needed depends on requirements that are not known yet. They are not in the plan.</source>
        <translation>La nécessité de ces tâches dépend d’exigences encore inconnues. Elles ne sont pas dans le plan.</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Omises volontairement</translation>
    </message>
    <message>
        <source>The requirements ask for these tasks; the team has switched them off.</source>
        <translation>Les exigences demandent ces tâches ; l’équipe les a désactivées.</translation>
    </message>
    <message>
        <source>Implementation roadmap</source>
        <translation>Feuille de route de mise en œuvre</translation>
    </message>
    <message>
        <source>No task applies to these requirements.</source>
        <translation>Aucune tâche ne s’applique à ces exigences.</translation>
    </message>
    <message>
        <source>Not decided yet: %1. See %2.</source>
        <translation>Pas encore décidé : %1. Voir %2.</translation>
    </message>
    <message>
        <source>Chosen, against the rules: %1. %2 The reasons are in %3.</source>
        <translation>Choisi, contre les règles : %1. %2 Raisons : %3.</translation>
    </message>
    <message>
        <source>Recommended: %1. %2 The reasons are in %3.</source>
        <translation>Recommandé : %1. %2 Raisons : %3.</translation>
    </message>
    <message>
        <source>This scenario retrieves no documents. As long as that holds, no vector database is needed.</source>
        <translation>Ce scénario ne recherche aucun document. Tant que c’est le cas, aucune base vectorielle n’est nécessaire.</translation>
    </message>
    <message>
        <source>What it has to hold</source>
        <translation>Ce qu’elle doit contenir</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Dimensions of a vector</source>
        <translation>Dimensions d’un vecteur</translation>
    </message>
    <message>
        <source>Raw vectors in memory</source>
        <translation>Vecteurs bruts en mémoire</translation>
    </message>
    <message>
        <source>vectors × dimensions × 4 bytes; the index, its copies and the texts come on top</source>
        <translation>vecteurs × dimensions × 4 octets ; l’index, ses copies et les textes s’y ajoutent</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Vector database recommendation</source>
        <translation>Recommandation de base vectorielle</translation>
    </message>
    <message>
        <source>Options compared</source>
        <translation>Options comparées</translation>
    </message>
    <message>
        <source>Newer than the guide</source>
        <translation>Plus récent que le guide</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an option, the changes of requirements that lead to it, and what the bill is then</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Quality attributes</source>
        <translation>Attributs de qualité</translation>
    </message>
    <message>
        <source>Each scenario is ranked by how much it matters and how hard it is. A decision is a sensitivity point (S) where it moves that quality, and a trade-off point (T) where it moves another one the other way.</source>
        <translation>Chaque scénario est classé selon son importance et sa difficulté. Une décision est un point de sensibilité (S) là où elle fait varier cette qualité, et un point de compromis (T) là où elle en fait varier une autre en sens inverse.</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Arbre d’utilité</translation>
    </message>
    <message>
        <source>Utility tree, continued</source>
        <translation>Arbre d’utilité, suite</translation>
    </message>
    <message>
        <source> (in this scenario: %1)</source>
        <translation> (dans ce scénario : %1)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Voté le</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Discuter</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Fingers 0 to 5</source>
        <translation>Doigts 0 à 5</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Ce que le groupe a dit</translation>
    </message>
    <message>
        <source>Of a fist-of-five, four and five fingers count as agreeing, two and three as wanting to discuss, none and one as against.</source>
        <translation>Dans un vote à cinq doigts, quatre ou cinq doigts valent accord, deux ou trois demande de discussion, zéro ou un opposition.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Participants stated requirements as each of them sees them. Participants: %1. Requirements: %2, of which they differ on %3. Differences on which a decision turns: %4.</source>
        <translation>Des participants ont indiqué les exigences telles que chacun les voit. Participants : %1. Exigences : %2, dont %3 où ils diffèrent. Différences qui font basculer une décision : %4.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qu’ils disent</translation>
    </message>
    <message>
        <source>What that changes</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Most come to</source>
        <translation>La plupart arrivent à</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>À cause de</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>Avis minoritaires</translation>
    </message>
    <message>
        <source>Where participants differ</source>
        <translation>Où les participants diffèrent</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions traitées</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Open questions, votes and actions</source>
        <translation>Questions ouvertes, votes et actions</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1, together with other answers</source>
        <translation>%1, avec d’autres réponses</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>somme pondérée</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Points behind</source>
        <translation>Écart en points</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>First over all weights</source>
        <translation>Premier, toutes pondérations</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 hors classement : %2</translation>
    </message>
    <message>
        <source>How the options rank</source>
        <translation>Comment se classent les options</translation>
    </message>
    <message>
        <source>By %1 over %2 criteria; most weigh %3.</source>
        <translation>Méthode : %1 sur %2 critères. Poids les plus forts : %3.</translation>
    </message>
    <message>
        <source> Decided on %1 by %2.</source>
        <translation> Décidé le %1 par %2.</translation>
    </message>
    <message>
        <source> Decided on %1.</source>
        <translation> Décidé le %1.</translation>
    </message>
    <message>
        <source> Decided by %2.</source>
        <translation> Décidé par %2.</translation>
    </message>
    <message>
        <source>%1, as the rules %2 recommend for %3.</source>
        <translation>%1, comme les règles %2 le recommandent pour %3.</translation>
    </message>
    <message>
        <source>%1, against the rules %2, which recommend %4 for %3.</source>
        <translation>%1, contre les règles %2, qui recommandent %4 pour %3.</translation>
    </message>
    <message>
        <source>%1, although the rules %2 can&apos;t decide yet.</source>
        <translation>%1, bien que les règles %2 ne puissent pas encore décider.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison : %1</translation>
    </message>
    <message>
        <source>Open until the decision that it is a part of is settled.</source>
        <translation>En suspens tant que n’est pas tranchée la décision dont cela fait partie.</translation>
    </message>
    <message>
        <source>Open. It waits for: %1.</source>
        <translation>En suspens. En attente de : %1.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>Recommended then</source>
        <translation>Recommandation obtenue</translation>
    </message>
    <message>
        <source>If this alone changes</source>
        <translation>Si seul ceci change</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The bill then</source>
        <translation>Effet sur la facture</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Ce qui permettrait de trancher</translation>
    </message>
    <message>
        <source>What would change the recommendation</source>
        <translation>Ce qui changerait la recommandation</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui changerait le résultat</translation>
    </message>
    <message>
        <source>No change of a single requirement leads to another recommendation.</source>
        <translation>Aucun changement d’une seule exigence ne mène à une autre recommandation.</translation>
    </message>
    <message>
        <source>No single answer settles it; several are needed.</source>
        <translation>Aucune réponse ne tranche à elle seule ; il en faut plusieurs.</translation>
    </message>
    <message>
        <source>Several changes together lead to:</source>
        <translation>Plusieurs changements ensemble mènent à :</translation>
    </message>
    <message>
        <source>Robustness. The rules come to %1 in %2 of the cases when what is uncertain varies.</source>
        <translation>Robustesse. Les règles donnent %1 dans %2 des cas quand les valeurs incertaines varient.</translation>
    </message>
    <message>
        <source>Robustness. The rules come to %1 in %2 of the cases when what is uncertain varies; else to %3.</source>
        <translation>Robustesse. Les règles donnent %1 dans %2 des cas quand les valeurs incertaines varient ; sinon %3.</translation>
    </message>
    <message>
        <source>Second opinion. %1 come to the same: %2.</source>
        <translation>Second avis. Même résultat selon %1 : %2.</translation>
    </message>
    <message>
        <source>easy to reverse</source>
        <translation>facilement réversible</translation>
    </message>
    <message>
        <source>reversible with some work</source>
        <translation>réversible avec un peu de travail</translation>
    </message>
    <message>
        <source>hard to reverse</source>
        <translation>difficilement réversible</translation>
    </message>
    <message>
        <source>Later on this is %1. %2</source>
        <translation>Par la suite, ce choix est %1. %2</translation>
    </message>
    <message>
        <source>Question. %1 %2</source>
        <translation>Question. %1 %2</translation>
    </message>
    <message>
        <source>Outcome. Still %1.</source>
        <translation>Résultat. Toujours %1.</translation>
    </message>
    <message>
        <source>Outcome. %1, as the rules %3 recommend. %2</source>
        <translation>Résultat. %1, comme les règles %3 le recommandent. %2</translation>
    </message>
    <message>
        <source>Outcome. %1, against the rules %3, which recommend %4. %2</source>
        <translation>Résultat. %1, contre les règles %3, qui recommandent %4. %2</translation>
    </message>
    <message>
        <source>Outcome. %1, although the rules %3 can&apos;t decide yet. %2</source>
        <translation>Résultat. %1, bien que les règles %3 ne puissent pas encore décider. %2</translation>
    </message>
    <message>
        <source>%1 by the rules “%2”. The path these requirements take is drawn strong; %3 was chosen instead.</source>
        <translation>%1 selon les règles « %2 ». Le chemin que prennent ces exigences est en trait fort ; %3 a été choisi à la place.</translation>
    </message>
    <message>
        <source>%1 by the rules “%2”. The path these requirements take is drawn strong.</source>
        <translation>%1 selon les règles « %2 ». Le chemin que prennent ces exigences est en trait fort.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Why the rules say otherwise</source>
        <translation>Pourquoi les règles disent autre chose</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>This rests on defaults that nobody has confirmed: %1.</source>
        <translation>Cela repose sur des valeurs par défaut que personne n’a confirmées : %1.</translation>
    </message>
    <message>
        <source>Decided on %1 by %2.</source>
        <translation>Décidé le %1 par %2.</translation>
    </message>
    <message>
        <source>Decided on %1; by whom is not stated.</source>
        <translation>Décidé le %1 ; par qui n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Decided by %2; the date is not stated.</source>
        <translation>Décidé par %2 ; la date n’est pas indiquée.</translation>
    </message>
    <message>
        <source>By whom and when is not stated.</source>
        <translation>Par qui et quand n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Why %1 all the same</source>
        <translation>Pourquoi %1 malgré tout</translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1 est confirmé</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second avis</translation>
    </message>
    <message>
        <source>For the same requirements the rules %1 recommend %2, which is what was chosen. %3</source>
        <translation>Pour les mêmes exigences, les règles %1 recommandent %2, ce qui a été choisi. %3</translation>
    </message>
    <message>
        <source>For the same requirements the rules %1 recommend %2. %3</source>
        <translation>Pour les mêmes exigences, les règles %1 recommandent %2. %3</translation>
    </message>
    <message>
        <source> Last on their way there: </source>
        <translation> Derniers tests de leur parcours : </translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Newer facts on all options are listed in %1.</source>
        <translation>Faits plus récents sur toutes les options : %1.</translation>
    </message>
    <message>
        <source>Architecture decisions</source>
        <translation>Décisions d’architecture</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Découle de</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Comment la suivre</translation>
    </message>
    <message>
        <source>The guide&apos;s best practices</source>
        <translation>Les bonnes pratiques du guide</translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation>Vérifié, rien à signaler</translation>
    </message>
    <message>
        <source>These checks have nothing to say about this design: %1.</source>
        <translation>Ces vérifications n’ont rien relevé dans cette conception : %1.</translation>
    </message>
    <message>
        <source>Checks and best practices</source>
        <translation>Vérifications et bonnes pratiques</translation>
    </message>
    <message>
        <source>Of %1 checks %2 give a warning and %3 give advice.</source>
        <translation>Vérifications : %1, dont %2 avec avertissement et %3 avec conseil.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Décidé autrement</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Scénarios comparés</translation>
    </message>
    <message>
        <source>The design holds %1 scenarios. This report describes %2; the others stand beside it, by the same rules and prices.</source>
        <translation>La conception contient %1 scénarios. Ce rapport décrit %2 ; les autres figurent à côté, selon les mêmes règles et prix.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>open, or not asked</source>
        <translation>ouvert, ou non demandé</translation>
    </message>
    <message>
        <source>from %1: %2 becomes %3</source>
        <translation>dès %1 : %2 passe à %3</translation>
    </message>
    <message>
        <source>below %1: %2 becomes %3</source>
        <translation>sous %1 : %2 passe à %3</translation>
    </message>
    <message>
        <source>with %1: %2 becomes %3</source>
        <translation>avec %1 : %2 passe à %3</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Nearest flip</source>
        <translation>Bascule la plus proche</translation>
    </message>
    <message>
        <source>Why, and where from</source>
        <translation>Raison et source</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>What could make a decision come out otherwise</source>
        <translation>Ce qui pourrait faire basculer une décision</translation>
    </message>
    <message>
        <source>The value with the nearest flip stands first; what turns nothing, but is stated as an assumption, last. Reviews count as overdue on %1.</source>
        <translation>La valeur dont la bascule est la plus proche vient en premier ; celles qui ne font rien basculer, mais sont indiquées comme hypothèses, viennent en dernier. Les retards de revue sont établis au %1.</translation>
    </message>
    <message>
        <source>Values that nobody stated, but that decide</source>
        <translation>Valeurs que personne n’a indiquées, mais qui décident</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>None: everything that decides something was stated or follows from it.</source>
        <translation>Aucune : tout ce qui décide quelque chose a été indiqué ou en découle.</translation>
    </message>
    <message>
        <source>On %1 no price in the knowledge is older than its kind should be.</source>
        <translation>Au %1, aucun prix de la base de connaissances n’est plus ancien que ne l’admet son type.</translation>
    </message>
    <message>
        <source>On %1 the knowledge holds %2.</source>
        <translation>Au %1, la base de connaissances contient %2.</translation>
    </message>
    <message>
        <source>What the cost assumes</source>
        <translation>Ce que suppose le coût</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>No cost was estimated.</source>
        <translation>Aucun coût n’a été estimé.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Comment ce rapport a été fait</translation>
    </message>
    <message>
        <source>Knowledge: %1, edition %2, as of %3. Rules: %4. %5</source>
        <translation>Base de connaissances : %1, édition %2, état au %3. Règles : %4. %5</translation>
    </message>
    <message>
        <source>Everything here follows from the design file and the knowledge; the same design gives the same report. What is not known is said to be not known, and no figure stands in for it.</source>
        <translation>Tout, ici, découle du fichier de conception et de la base de connaissances ; la même conception donne le même rapport. Ce qui est inconnu est indiqué comme tel ; aucun chiffre ne le remplace.</translation>
    </message>
    <message>
        <source>, as of %1</source>
        <translation>, état au %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Liste des sources</translation>
    </message>
    <message>
        <source>The design states no brief.</source>
        <translation>La conception n’a pas de note de cadrage.</translation>
    </message>
    <message>
        <source>This report describes the scenario %1.</source>
        <translation>Ce rapport décrit le scénario %1.</translation>
    </message>
    <message>
        <source>This report describes the scenario %1. The design also holds %2.</source>
        <translation>Ce rapport décrit le scénario %1. La conception contient aussi %2.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Key requirements</source>
        <translation>Exigences clés</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>%1: approve %2 instead of %3, which the rules recommend (%4).</source>
        <translation>%1 : approuver %2, alors que les règles recommandent %3 (%4).</translation>
    </message>
    <message>
        <source>%1: approve %2; the rules can&apos;t decide it yet (%3).</source>
        <translation>%1 : approuver %2 ; les règles ne peuvent pas encore en décider (%3).</translation>
    </message>
    <message>
        <source>%1: settle the open decision. It waits for: %2 (%3).</source>
        <translation>%1 : trancher la décision ouverte. Elle attend : %2 (%3).</translation>
    </message>
    <message>
        <source>Cost: decide without a monthly figure, or have the missing amounts worked out first (%1).</source>
        <translation>Coût : décider sans chiffre mensuel, ou faire d’abord établir les montants manquants (%1).</translation>
    </message>
    <message>
        <source>Cost: raise the monthly budget of %1, or lower the expected %2 (%3).</source>
        <translation>Coût : le coût attendu est de %2 ; le réduire, ou relever le budget mensuel, qui est de %1 (%3).</translation>
    </message>
    <message>
        <source>Warnings: resolve or accept each of them: %1 (%2).</source>
        <translation>Avertissements : résoudre ou accepter chacun d’eux : %1 (%2).</translation>
    </message>
    <message>
        <source>Approve the design as it stands: every decision follows the rules.</source>
        <translation>Approuver la conception en l’état : chaque décision suit les règles.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Deciding reason</source>
        <translation>Raison décisive</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robuste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>decided against the rules</source>
        <translation>décidé contre les règles</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Les décisions en bref</translation>
    </message>
    <message>
        <source>Robust: how often the rules come to the same when what is uncertain varies.</source>
        <translation>Robuste : part des cas où les règles donnent le même résultat quand les valeurs incertaines varient.</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>Principaux risques</translation>
    </message>
    <message>
        <source>No check warns, and nothing that was varied turns a decision.</source>
        <translation>Aucun avertissement, et aucune variation simulée ne fait basculer une décision.</translation>
    </message>
    <message>
        <source>%1 more in the chapters below; warnings in %2.</source>
        <translation>Autres risques dans les chapitres suivants : %1 ; pour les avertissements, voir %2.</translation>
    </message>
    <message>
        <source>Counted are the savings that this scenario switches on: </source>
        <translation>Économies que ce scénario active, prises en compte : </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Ce que nous vous demandons</translation>
    </message>
    <message>
        <source>What it costs a month is %1: no amount for %2. %4 See %3.</source>
        <translation>Le coût mensuel est %1 : pas de montant pour %2. %4 Voir %3.</translation>
    </message>
    <message>
        <source> In 8 of 10 simulated cases it lies between %1 and %2.</source>
        <translation> Dans 8 cas simulés sur 10, il se situe entre %1 et %2.</translation>
    </message>
    <message>
        <source> The chance to stay within the budget is %1.</source>
        <translation> La probabilité de tenir dans le budget est de %1.</translation>
    </message>
    <message>
        <source> That is %1 of the monthly budget of %2.</source>
        <translation> C’est %1 du budget mensuel de %2.</translation>
    </message>
    <message>
        <source>What it costs is not known: no provider is chosen yet.</source>
        <translation>Le coût est inconnu : aucun fournisseur n’est encore choisi.</translation>
    </message>
    <message>
        <source>Expected cost: %1 a month, %2 a request, at prices as of %3 (%4).</source>
        <translation>Coût attendu : %1 par mois, %2 par requête, aux prix du %3 (%4).</translation>
    </message>
    <message>
        <source>At the peak %1 requests a second make %2 requests in flight.</source>
        <translation>En pointe, %1 requêtes par seconde, soit %2 requêtes en cours.</translation>
    </message>
    <message>
        <source> %1.</source>
        <translation> %1.</translation>
    </message>
    <message>
        <source>%1: in %2 of the simulated cases the cost is above %3 a month (%4).</source>
        <translation>%1 : dans %2 des cas simulés, le coût dépasse %3 par mois (%4).</translation>
    </message>
    <message>
        <source>Budget exceeded</source>
        <translation>Budget dépassé</translation>
    </message>
    <message>
        <source>%1 may come out otherwise: %2 in only %3 of the cases, %4 in %5 (%6).</source>
        <translation>%1 peut aboutir à autre chose : %2 dans seulement %3 des cas, %4 dans %5 (%6).</translation>
    </message>
    <message>
        <source>Growth: from month %1 on the rules recommend %2 instead of %3 for %4 (%5).</source>
        <translation>Croissance : dès le mois %1, %4 passe de %3 à %2 selon les règles (%5).</translation>
    </message>
    <message>
        <source>Assumptions overdue for review: %1 (%2).</source>
        <translation>Hypothèses dont la revue est en retard : %1 (%2).</translation>
    </message>
    <message>
        <source>Architecture: %1, built with %2. Language model: %3 (%8). Embeddings: %4. Vector database: %5. Requests: %6. Scaling: %7.</source>
        <translation>Architecture : %1, construite avec %2. Modèle de langage : %3 (%8). Embeddings : %4. Base vectorielle : %5. Requêtes : %6. Montée en charge : %7.</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>%1 : %2. </translation>
    </message>
    <message>
        <source>Building it: %1 person-days; done in %2 working days with a chance of one in two, in %3 with nine in ten (%4).</source>
        <translation>Réalisation : %1 jours-personnes ; achevée en %2 jours ouvrés une fois sur deux, en %3 neuf fois sur dix (%4).</translation>
    </message>
    <message>
        <source>At the stated growth the rules first say something else in month %1: %2 from %3 to %4 (%5).</source>
        <translation>À la croissance indiquée, la recommandation change pour la première fois au mois %1 : %2 passe de %3 à %4 (%5).</translation>
    </message>
    <message>
        <source>In one page</source>
        <translation>En une page</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>Selon « %1 »</translation>
    </message>
    <message>
        <source>%1 (overridden)</source>
        <translation>%1 (dérogation)</translation>
    </message>
    <message>
        <source>can&apos;t decide yet</source>
        <translation>ne peut pas encore décider</translation>
    </message>
    <message>
        <source>And %1 more: all of them are listed in %2.</source>
        <translation>Et %1 de plus ; pour la liste complète, voir %2.</translation>
    </message>
    <message>
        <source>Stated: %1. Following from stated values: %2. All other requirements have their defaults; those of them that decide something are listed in %3. A dash under “Decides” says that no decision turns on the value now; it may still enter cost, checks and roadmap.</source>
        <translation>Indiquées : %1. Découlant de valeurs indiquées : %2. Toutes les autres exigences ont leur valeur par défaut ; pour celles qui décident quelque chose, voir %3. Un tiret sous « Décide » signifie qu’aucune décision ne dépend actuellement de la valeur ; elle peut néanmoins entrer dans le coût, les vérifications et la feuille de route.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Comment la vérifier</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Nécessaire pour</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requises</translation>
    </message>
    <message>
        <source>%1: waits for %2.</source>
        <translation>%1 : attend %2.</translation>
    </message>
    <message>
        <source>Depends on what is not known yet</source>
        <translation>Dépend de ce qui n’est pas encore connu</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <translation>À envisager</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Controls against it</source>
        <translation>Mesures contre lui</translation>
    </message>
    <message>
        <source>By OWASP&apos;s risks of LLM applications</source>
        <translation>Selon les risques OWASP des applications LLM</translation>
    </message>
    <message>
        <source>Required controls are bold; the others are worth considering, or depend on what is not known yet.</source>
        <translation>Les mesures requises sont en gras ; les autres sont à envisager, ou dépendent de ce qui n’est pas encore connu.</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>Mesures de sécurité</translation>
    </message>
    <message>
        <source>Of %1 controls this scenario requires %2; %3 more are worth considering.</source>
        <translation>Sur %1 mesures de sécurité, ce scénario en exige %2 ; à envisager en plus : %3.</translation>
    </message>
    <message>
        <source>LLM provider comparison</source>
        <translation>Comparaison des fournisseurs de LLM</translation>
    </message>
    <message>
        <source>Chosen: %1 with the model %2, the architect&apos;s own choice. The reasons are in %3.</source>
        <translation>Choisi : %1 avec le modèle %2, choix propre de l’architecte. Raisons : %3.</translation>
    </message>
    <message>
        <source>Chosen: %1 with the model %2, the one the knowledge names for the quality that is asked for. The reasons are in %3.</source>
        <translation>Choisi : %1 avec le modèle %2, celui que la base de connaissances nomme pour la qualité demandée. Raisons : %3.</translation>
    </message>
    <message>
        <source>Models and prices</source>
        <translation>Modèles et prix</translation>
    </message>
    <message>
        <source>US dollars for a million tokens, for prompts of the length that is stated.</source>
        <translation>Dollars US par million de tokens, pour des prompts de la longueur indiquée.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>; not used in the estimate</source>
        <translation> ; non utilisé dans l’estimation</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>What each provider would cost a month, all other decisions held.</source>
        <translation>Ce que coûterait chaque fournisseur par mois, toutes les autres décisions inchangées.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Par requête</translation>
    </message>
    <message>
        <source>Against the choice</source>
        <translation>Écart avec le choix</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>All amounts are %1.</source>
        <translation>Tous les montants s’entendent %1.</translation>
    </message>
    <message>
        <source>Providers compared</source>
        <translation>Fournisseurs comparés</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recommandé)</translation>
    </message>
    <message>
        <source>Known too, but named by no rule: %1.</source>
        <translation>Autres options connues, qu’aucune règle ne cite : %1.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2 (%3; the guide says “%4”)</source>
        <translation>%1 %2 (%3 ; le guide dit « %4 »)</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1 : </translation>
    </message>
    <message>
        <source>Plan: %1. %2 The reasons are in %3.</source>
        <translation>Plan : %1. %2 Raisons : %3.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>%1 is %2. Measure it before relying on this plan.</source>
        <translation>%1 est %2. Mesurez avant de vous fier à ce plan.</translation>
    </message>
    <message>
        <source>With %1 the rules say %2. That is %3 times the present load.</source>
        <translation>Avec %1, les règles disent %2. C’est %3 fois la charge actuelle.</translation>
    </message>
    <message>
        <source>With %1 the rules say %2.</source>
        <translation>Avec %1, les règles disent %2.</translation>
    </message>
    <message>
        <source>Distance to the thresholds</source>
        <translation>Distance aux seuils</translation>
    </message>
    <message>
        <source>What growth changes</source>
        <translation>Ce que change la croissance</translation>
    </message>
    <message>
        <source>Traffic grows by %1 % a month. Within the %2 months looked ahead that changes no recommendation, everything else held.</source>
        <translation>Le trafic croît de %1 % par mois. Sur les %2 mois de l’horizon, cela ne change aucune recommandation, toutes choses égales par ailleurs.</translation>
    </message>
    <message>
        <source>Traffic grows by %1 % a month. Within the %2 months looked ahead that alone changes these recommendations, everything else held:</source>
        <translation>Le trafic croît de %1 % par mois. Sur les %2 mois de l’horizon, cela seul change ces recommandations, toutes choses égales par ailleurs :</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Dès le mois</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>Recommended until then</source>
        <translation>Recommandé jusque-là</translation>
    </message>
    <message>
        <source>Recommended from then on</source>
        <translation>Recommandé ensuite</translation>
    </message>
    <message>
        <source>Capacity and scalability plan</source>
        <translation>Plan de capacité et de montée en charge</translation>
    </message>
    <message>
        <source>Stage of a step</source>
        <translation>Phase d’une étape</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
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
        <translation>Jusqu’à la première sortie</translation>
    </message>
    <message>
        <source>Until the last</source>
        <translation>Jusqu’à la dernière</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>Index vectoriel</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>En mémoire</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>Mémoire de l’index</translation>
    </message>
    <message>
        <source>By the published rules the uncompressed index takes between %1 and %2.</source>
        <translation>Selon les règles publiées, l’index sans compression occupe entre %1 et %2.</translation>
    </message>
    <message>
        <source>Requests in flight and replicas as traffic grows.</source>
        <translation>Requêtes en cours et réplicas à mesure que le trafic croît.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Économie par mois</translation>
    </message>
    <message>
        <source>The scenario switches on these savings; the figures above count them. Savings overlap, so each is what switching it off would cost:</source>
        <translation>Le scénario active ces leviers ; les chiffres ci-dessus en tiennent compte. Comme ils se recoupent, chaque montant est ce que coûterait la désactivation de ce seul levier :</translation>
    </message>
    <message>
        <source>%1 would save %2 a month. %3 %4</source>
        <translation>%1 : économie de %2 par mois. %3 %4</translation>
    </message>
    <message>
        <source>Not switched on, and what each alone would take off the bill:</source>
        <translation>Leviers non activés, et ce que chacun, pris seul, retirerait de la facture :</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Économies</translation>
    </message>
    <message>
        <source>%1 is dearer at any traffic drawn here.</source>
        <translation>%1 est plus cher sur toute la plage de trafic représentée.</translation>
    </message>
    <message>
        <source>%1 is cheaper at any traffic drawn here.</source>
        <translation>%1 est moins cher sur toute la plage de trafic représentée.</translation>
    </message>
    <message>
        <source>%1 is cheaper from %2 on.</source>
        <translation>%1 est moins cher à partir de %2.</translation>
    </message>
    <message>
        <source>%1 is cheaper below %2.</source>
        <translation>%1 est moins cher en dessous de %2.</translation>
    </message>
    <message>
        <source>Cost against traffic</source>
        <translation>Coût selon le trafic</translation>
    </message>
    <message>
        <source>Monthly cost against traffic, of the choice and the cheapest others; everything else as stated.</source>
        <translation>Coût mensuel selon le trafic, pour le choix et les alternatives les moins chères ; tout le reste comme indiqué.</translation>
    </message>
    <message>
        <source>once, not in the total</source>
        <translation>une fois, hors total</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation>Dollars US par mois</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Total par mois</translation>
    </message>
    <message>
        <source>Low use</source>
        <translation>Usage bas</translation>
    </message>
    <message>
        <source>Typical use</source>
        <translation>Usage typique</translation>
    </message>
    <message>
        <source>High use</source>
        <translation>Usage haut</translation>
    </message>
    <message>
        <source>Monthly cost by line: uncertain inputs at their P10, as stated, at P90</source>
        <translation>Coût mensuel par ligne : entrées incertaines à leur P10, comme indiqué, à leur P90</translation>
    </message>
    <message>
        <source>The bill by line with low, typical and high use.</source>
        <translation>La facture par ligne à usage bas, typique et haut.</translation>
    </message>
    <message>
        <source>The bill of the choice</source>
        <translation>La facture du choix</translation>
    </message>
    <message>
        <source>The total holds the lines above and nothing else. What it assumes is listed in %1.</source>
        <translation>Le total contient les lignes ci-dessus et rien d’autre. Pour ses hypothèses, voir %1.</translation>
    </message>
    <message>
        <source>%1 cases were drawn from the ranges that the scenario states, or from the usual ones where it states none. The monthly cost is at most %2 in one of ten cases, %3 in half of them and %4 in nine of ten; the mean is %5.</source>
        <translation>%1 cas ont été tirés dans les plages qu’indique le scénario, ou dans les plages usuelles là où il n’en indique pas. Le coût mensuel est d’au plus %2 dans un cas sur dix, %3 dans la moitié et %4 dans neuf sur dix ; la moyenne est de %5.</translation>
    </message>
    <message>
        <source>It stays within the budget of %1 in %2 of the cases (95 % confidence: %3 to %4).</source>
        <translation>Il tient dans le budget de %1 dans %2 des cas (confiance à 95 % : %3 à %4).</translation>
    </message>
    <message>
        <source>Range (P10 to P90)</source>
        <translation>Plage (P10 à P90)</translation>
    </message>
    <message>
        <source>Cost at its P10</source>
        <translation>Coût à son P10</translation>
    </message>
    <message>
        <source>Cost at its P90</source>
        <translation>Coût à son P90</translation>
    </message>
    <message>
        <source>Range is</source>
        <translation>La plage est</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indiquée</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usuelle</translation>
    </message>
    <message>
        <source>How sure the cost is</source>
        <translation>Incertitude du coût</translation>
    </message>
    <message>
        <source>How often each monthly cost comes out; P10, P50, P90 and the budget.</source>
        <translation>Fréquence de chaque coût mensuel ; P10, P50, P90 et le budget.</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>Ce qui fait varier le coût</translation>
    </message>
    <message>
        <source>The monthly cost while one input goes from its P10 to its P90, all others at their median; the dashed line is the median case.</source>
        <translation>Le coût mensuel quand une entrée va de son P10 à son P90, toutes les autres à leur médiane ; la ligne en pointillés est le cas médian.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Technology stack selection</source>
        <translation>Choix de la stack technique</translation>
    </message>
    <message>
        <source>One row a decision. Packages are those that the guide lists for what was chosen.</source>
        <translation>Une ligne par décision. Les paquets sont ceux que le guide cite pour chaque choix.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Packages to install: %1.</source>
        <translation>Paquets à installer : %1.</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>sensitivity point</source>
        <translation>point de sensibilité</translation>
    </message>
    <message>
        <source>trade-off point</source>
        <translation>point de compromis</translation>
    </message>
    <message>
        <source>importance, difficulty: H high, M medium, L low</source>
        <translation>importance, difficulté : H haute, M moyenne, L basse</translation>
    </message>
    <message>
        <source>10: several instances</source>
        <translation>10 : plusieurs instances</translation>
    </message>
    <message>
        <source>100: Kubernetes</source>
        <translation>100 : Kubernetes</translation>
    </message>
    <message>
        <source>Requests in flight and replicas by month, growing by %1 % a month</source>
        <translation>Requêtes en cours et réplicas par mois, croissance de %1 % par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Wait of 95 of 100 requests at the peak, %1 at once a replica</source>
        <translation>Attente de 95 requêtes sur 100 en pointe, %1 simultanées par réplica</translation>
    </message>
    <message>
        <source>p95 wait</source>
        <translation>attente p95</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>prévu : %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Monthly cost against %1 (log axis), P10 to P90 shaded</source>
        <translation>Coût mensuel selon %1 (axe log), P10 à P90 en ombré</translation>
    </message>
    <message>
        <source>Monthly cost against %1 (log axis)</source>
        <translation>Coût mensuel selon %1 (axe log)</translation>
    </message>
    <message>
        <source>Monthly cost against %1, P10 to P90 shaded</source>
        <translation>Coût mensuel selon %1, P10 à P90 en ombré</translation>
    </message>
    <message>
        <source>Monthly cost against %1</source>
        <translation>Coût mensuel selon %1</translation>
    </message>
    <message>
        <source>%1 · break-even %2 to %3 in 8 of 10 cases</source>
        <translation>%1 · seuil de rentabilité %2 à %3 dans 8 cas sur 10</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>actuel %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>%1 % chance to stay within the budget</source>
        <translation>%1 % de chances de tenir dans le budget</translation>
    </message>
    <message>
        <source>%1 to %2 a month in 8 of 10 cases</source>
        <translation>%1 à %2 par mois dans 8 cas sur 10</translation>
    </message>
    <message>
        <source>How often each monthly cost comes out</source>
        <translation>Fréquence de chaque coût mensuel</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Part des cas</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>Below the median case</source>
        <translation>Sous le cas médian</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>Nothing uncertain moves the cost</source>
        <translation>Rien d’incertain ne fait varier le coût</translation>
    </message>
    <message>
        <source>%1 moves the cost most</source>
        <translation>%1 fait le plus varier le coût</translation>
    </message>
    <message>
        <source>Monthly cost with each input from its P10 to its P90, the others at P50</source>
        <translation>Coût mensuel, chaque entrée de son P10 à son P90, les autres à P50</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figure %1. %2</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>chapitre %1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>section %1</translation>
    </message>
    <message>
        <source>a part that this report leaves out</source>
        <translation>une partie que ce rapport omet</translation>
    </message>
    <message>
        <source>This report cites no sources.</source>
        <translation>Ce rapport ne cite aucune source.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>as a picture</source>
        <translation>en image</translation>
    </message>
    <message>
        <source>%1, from defaults</source>
        <translation>%1, valeurs par défaut</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>open (%1 possible)</source>
        <translation>ouvert (%1 possibles)</translation>
    </message>
    <message>
        <source>open (%1)</source>
        <translation>ouvert (%1)</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>must be made of letters, digits, dots, _ and -, such as my-model-2</source>
        <translation>doit se composer de lettres, chiffres, points, _ et -, comme my-model-2</translation>
    </message>
    <message>
        <source>must be made of small letters, digits and _, such as peak_factor</source>
        <translation>doit se composer de minuscules, chiffres et _, comme peak_factor</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-25, or a month or year of one</source>
        <translation>doit être une date comme 2026-11-25, ou un mois ou une année d’une telle date</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-25</source>
        <translation>doit être une date comme 2026-11-25</translation>
    </message>
    <message>
        <source>must have the form %1</source>
        <translation>doit avoir la forme %1</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be stated</source>
        <translation>doit être indiqué</translation>
    </message>
    <message>
        <source>must have at most %1 characters; it has %2</source>
        <translation>doit avoir au plus %1 caractères ; il en a %2</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>doit être supérieur à %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>doit valoir au moins %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>doit valoir au plus %1</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>must have at least one line</source>
        <translation>doit avoir au moins une ligne</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2</source>
        <translation>&quot;%1&quot; n’est aucun de : %2</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>doit être une liste entre crochets</translation>
    </message>
    <message>
        <source>must be members in curly brackets</source>
        <translation>doit être des membres entre accolades</translation>
    </message>
    <message>
        <source>must have at least one entry</source>
        <translation>doit avoir au moins une entrée</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>doit être oui ou non</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>doit être l’un de : %1</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What-if kept as a scenario</source>
        <translation>Variante conservée comme scénario</translation>
    </message>
    <message>
        <source>What-if dropped</source>
        <translation>Variante abandonnée</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gommettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Workshop on %1</source>
        <translation>Atelier du %1</translation>
    </message>
    <message>
        <source>Scenario %1, %2, %3 to %4 UTC</source>
        <translation>Scénario %1, %2, %3 à %4 UTC</translation>
    </message>
    <message>
        <source>Scenario %1, %2, %3 UTC</source>
        <translation>Scénario %1, %2, %3 UTC</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>comme au début</translation>
    </message>
    <message>
        <source>this is no record of a workshop: &quot;format&quot; must be &quot;ogive-session&quot;</source>
        <translation>ce n’est pas la trace d’un atelier : &quot;format&quot; doit valoir &quot;ogive-session&quot;</translation>
    </message>
    <message>
        <source>this record needs a newer Ogive</source>
        <translation>cette trace demande un Ogive plus récent</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>la version doit être un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>there is no event of the kind &quot;%1&quot;</source>
        <translation>il n’y a pas d’événement du type &quot;%1&quot;</translation>
    </message>
    <message>
        <source>an event stands before the first session</source>
        <translation>un événement précède la première session</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>dépasse la limite de %1 MB</translation>
    </message>
</context>
<context>
    <name>simulate</name>
    <message>
        <source>even samples must be %1 times a power of two</source>
        <translation>les tirages réguliers doivent être %1 fois une puissance de deux</translation>
    </message>
    <message>
        <source>expected at most %1 uncertain inputs</source>
        <translation>au plus %1 entrées incertaines attendues</translation>
    </message>
    <message>
        <source>expected 1 to %1 results in all samples</source>
        <translation>de 1 à %1 résultats attendus dans tous les tirages</translation>
    </message>
    <message>
        <source>the model gave no finite number for a sample</source>
        <translation>le modèle n’a pas donné de nombre fini pour un tirage</translation>
    </message>
    <message>
        <source>expected 1 to %1 factors</source>
        <translation>de 1 à %1 facteurs attendus</translation>
    </message>
    <message>
        <source>the product of the factors is too large</source>
        <translation>le produit des facteurs est trop grand</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>il n’y a pas de tirages</translation>
    </message>
    <message>
        <source>expected one cost for each sample of each alternative</source>
        <translation>un coût attendu pour chaque tirage de chaque alternative</translation>
    </message>
    <message>
        <source>expected 1 to %1 numbers</source>
        <translation>de 1 à %1 nombres attendus</translation>
    </message>
    <message>
        <source>i must be at most %1</source>
        <translation>i doit valoir au plus %1</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>what is due is no day</source>
        <translation>l’échéance n’est pas un jour</translation>
    </message>
    <message>
        <source>Type a day like 2027-03-31, or “in 2 weeks”</source>
        <translation>Saisissez un jour comme 2027-03-31, ou « dans 2 semaines »</translation>
    </message>
</context>
<context>
    <name>starter</name>
    <message>
        <source>To fill in</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Copy .env.example to .env, then:</source>
        <translation>Copiez .env.example vers .env, puis :</translation>
    </message>
    <message>
        <source>stands there for %1 (source: %2, %3); look whether it still holds.</source>
        <translation>y figure pour %1 (source : %2, %3) ; vérifiez si c’est encore valable.</translation>
    </message>
    <message>
        <source>where your provider answers chat completions.</source>
        <translation>où votre fournisseur répond aux chat completions.</translation>
    </message>
    <message>
        <source>your key; empty for a server of your own that asks for none.</source>
        <translation>votre clé ; vide pour un serveur à vous qui n’en demande pas.</translation>
    </message>
    <message>
        <source>the model&apos;s name; the design leaves it open.</source>
        <translation>le nom du modèle ; la conception le laisse ouvert.</translation>
    </message>
    <message>
        <source>the model that was chosen, by its name in Ogive.</source>
        <translation>le modèle choisi, par son nom dans Ogive.</translation>
    </message>
    <message>
        <source>calls at a time, from the design; your provider&apos;s limits may be lower.</source>
        <translation>appels simultanés, d’après la conception ; les limites de votre fournisseur peuvent être plus basses.</translation>
    </message>
    <message>
        <source>your prompts, one job a line as in jobs.example.jsonl.</source>
        <translation>vos prompts, une tâche par ligne comme dans jobs.example.jsonl.</translation>
    </message>
    <message>
        <source>how a prompt becomes an answer: add retrieval, tools and checks there.</source>
        <translation>comment un prompt devient une réponse : ajoutez-y recherche, outils et vérifications.</translation>
    </message>
    <message>
        <source>To run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>The worker needs Python 3.11 and no packages; requirements.txt lists those of what was chosen. Started again, it goes on where it stopped. Jobs that failed for good are in dead.jsonl with their reasons; mend them and start again.</source>
        <translation>Le worker demande Python 3.11 et aucun paquet ; requirements.txt liste ceux de ce qui a été choisi. Relancé, il reprend où il s’est arrêté. Les tâches définitivement échouées sont dans dead.jsonl avec leurs raisons ; corrigez-les et relancez.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>compose.yaml starts what was chosen on this machine alone. It is a beginning, not a production setup: no copies, no backups, no encryption on the way.</source>
        <translation>compose.yaml démarre ce qui a été choisi, accessible de cette seule machine. C’est un début, pas une installation de production : ni copies, ni sauvegardes, ni chiffrement en transit.</translation>
    </message>
    <message>
        <source>%1; look for a newer version (source: %2, %3).</source>
        <translation>%1 ; cherchez une version plus récente (source : %2, %3).</translation>
    </message>
    <message>
        <source>Starter kit for %1</source>
        <translation>Kit de démarrage pour %1</translation>
    </message>
    <message>
        <source>Made for the scenario “%1”. Knowledge: %2 %3. A worker that runs a batch of prompts: a bounded number at a time, with retries and a list of what failed.</source>
        <translation>Fait pour le scénario « %1 ». Base de connaissances : %2 %3. Un worker qui traite un lot de prompts : un nombre borné à la fois, avec reprises et une liste des échecs.</translation>
    </message>
    <message>
        <source>Packages of what was chosen in “%1”.</source>
        <translation>Paquets de ce qui a été choisi dans « %1 ».</translation>
    </message>
    <message>
        <source>Copy this file to .env and fill it in; never check .env in.</source>
        <translation>Copiez ce fichier vers .env et complétez-le ; ne versionnez jamais .env.</translation>
    </message>
    <message>
        <source>Where %1 answers; see its documentation.</source>
        <translation>Où répond %1 ; voir sa documentation.</translation>
    </message>
    <message>
        <source>The name that the provider gives the model may differ.</source>
        <translation>Le nom que le fournisseur donne au modèle peut différer.</translation>
    </message>
    <message>
        <source>Calls at a time, attempts for each, seconds that one may take.</source>
        <translation>Appels simultanés, tentatives pour chacun, secondes qu’un appel peut prendre.</translation>
    </message>
    <message>
        <source>For the containers.</source>
        <translation>Pour les conteneurs.</translation>
    </message>
    <message>
        <source>For a first machine: reachable from it alone, without copies or backups of the data.</source>
        <translation>Pour une première machine : accessible d’elle seule, sans copies ni sauvegardes des données.</translation>
    </message>
</context>
<context>
    <name>structurizr</name>
    <message>
        <source>Sends prompts to</source>
        <translation>Envoie des prompts à</translation>
    </message>
    <message>
        <source>Embeds texts with</source>
        <translation>Calcule les embeddings avec</translation>
    </message>
    <message>
        <source>Searches in</source>
        <translation>Recherche dans</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilise</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Conception</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Comparison of options</source>
        <translation>Comparaison des options</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>dérivé</translation>
    </message>
    <message>
        <source>derived from defaults</source>
        <translation>dérivé de valeurs par défaut</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Checks and practices</source>
        <translation>Vérifications et pratiques</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>not a finite number</source>
        <translation>pas un nombre fini</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1 est hors de la plage %2 à %3</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 is none of the choices</source>
        <translation>%1 n’est aucun des choix</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Utilisez l’un de : %1</translation>
    </message>
    <message>
        <source>unknown choice &quot;%1&quot;</source>
        <translation>choix inconnu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text is longer than 2,000 bytes</source>
        <translation>le texte dépasse 2 000 octets</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true ou false attendu</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>attendu, l’un de : %1</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>un texte est attendu</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1 : non</translation>
    </message>
    <message>
        <source>%1 options still possible</source>
        <translation>%1 options encore possibles</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <translation>%1 Oui</translation>
    </message>
    <message>
        <source>%1 No</source>
        <translation>%1 Non</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>sinon %1</translation>
    </message>
    <message>
        <source>up to %1 %2</source>
        <translation>%2 jusqu’à %1</translation>
    </message>
    <message>
        <source>under %1 %2</source>
        <translation>%2 sous %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactement %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>tout nombre</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>de %1 à moins de %2</translation>
    </message>
    <message>
        <source>more than %1 up to %2</source>
        <translation>plus de %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>more than %1 to under %2</source>
        <translation>plus de %1, moins de %2</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>any input</source>
        <translation>toute entrée</translation>
    </message>
    <message>
        <source>1 more case</source>
        <translation>1 autre cas</translation>
    </message>
    <message>
        <source>%1 more cases</source>
        <translation>%1 autres cas</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 nor %2</source>
        <translation>%1 ni %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 vaut moins de %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 vaut au plus %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 vaut plus de %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 vaut au moins %2</translation>
    </message>
    <message>
        <source>%1 of the chosen %2</source>
        <translation>%1 du choix « %2 »</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>pas (%1)</translation>
    </message>
    <message>
        <source>%1 is stated</source>
        <translation>%1 est indiqué</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1 ?</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>Change the yellow cell: tokens, lines and total follow. The decisions stay as they are now; Ogive itself would decide anew.</source>
        <translation>Changez la cellule jaune : tokens, lignes et total suivent. Les décisions restent telles quelles ; Ogive lui-même déciderait à nouveau.</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Requêtes par jour</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>Jours par mois</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Requêtes par mois</translation>
    </message>
    <message>
        <source>Processors that the peak of one request a day keeps busy</source>
        <translation>Processeurs occupés par la pointe d’une requête par jour</translation>
    </message>
    <message>
        <source>Processors at least</source>
        <translation>Processeurs au minimum</translation>
    </message>
    <message>
        <source>Price of a processor with its memory, a month</source>
        <translation>Prix d’un processeur avec sa mémoire, par mois</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Tokens a request</source>
        <translation>Tokens par requête</translation>
    </message>
    <message>
        <source>Tokens a month</source>
        <translation>Tokens par mois</translation>
    </message>
    <message>
        <source>Price of 1M tokens, with retries, batches and savings</source>
        <translation>Prix de 1M de tokens, avec reprises, lots et économies</translation>
    </message>
    <message>
        <source>US dollars a request</source>
        <translation>Dollars US par requête</translation>
    </message>
    <message>
        <source>Fixed US dollars a month</source>
        <translation>Dollars US fixes par mois</translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation>Dollars US par mois</translation>
    </message>
    <message>
        <source>Ogive&apos;s estimate at the stated traffic</source>
        <translation>Estimation d’Ogive au trafic indiqué</translation>
    </message>
    <message>
        <source>How it follows the traffic</source>
        <translation>Comment elle suit le trafic</translation>
    </message>
    <message>
        <source>Paid once, beside the total</source>
        <translation>Payé une fois, hors total</translation>
    </message>
    <message>
        <source>Fixed: it does not change with the traffic</source>
        <translation>Fixe : ne change pas avec le trafic</translation>
    </message>
    <message>
        <source>In proportion to the requests</source>
        <translation>Proportionnel aux requêtes</translation>
    </message>
    <message>
        <source>In proportion to the requests, but never less than %1</source>
        <translation>Proportionnel aux requêtes, mais jamais moins de %1</translation>
    </message>
    <message>
        <source>Whole processors for the busiest moment</source>
        <translation>Processeurs entiers pour le moment le plus chargé</translation>
    </message>
    <message>
        <source>In steps: the amount of the stated traffic, which does not follow here</source>
        <translation>Par paliers : le montant du trafic indiqué, qui ne suit pas ici</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Total par mois</translation>
    </message>
    <message>
        <source>not known: a line is not</source>
        <translation>inconnu : une ligne l’est</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Par requête</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Bills of all providers</source>
        <translation>Factures de tous les fournisseurs</translation>
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
        <translation>Titre</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>Arbre d’utilité</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
</context>
</TS>
