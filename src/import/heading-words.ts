/** What the parts of a postmortem are called in German, French, Spanish, Portuguese, Italian and Japanese. */
export const HEADINGS_ABROAD = [
  [
    'timeline',
    'zeitverlauf|zeitleiste|zeitlicher ablauf|zeitablauf|ablauf|verlauf|chronologie|chronologie des événements|déroulé|déroulement|cronología|cronologia|línea de tiempo|linha do tempo|タイムライン|時系列|経緯|対応経緯',
  ],
  [
    'actions',
    "maßnahmen|massnahmen|folgemaßnahmen|nächste schritte|aufgaben|actions correctives|actions préventives|actions à mener|mesures|mesures correctives|mesures préventives|plan d[’']actions?|prochaines étapes|acciones|acciones correctivas|próximos pasos|ações corretivas|próximos passos|azioni correttive|prossimi passi|再発防止策|再発防止|対策|恒久対策|今後の対応|アクションアイテム",
  ],
  [
    'cause',
    'ursachen?|grundursache|ursachenanalyse|cause racine|cause première|causes? profondes?|analyse de la cause|analyse des causes|causa raíz|causa raiz|causa principale|causa|根本原因|原因|直接原因',
  ],
  [
    'summary',
    "zusammenfassung|überblick|kurzfassung|beschreibung|was ist passiert|résumé|synthèse|contexte|que s[’']est-il passé|resumen|resumo|descripción|riepilogo|sintesi|概要|サマリー?|障害概要",
  ],
  ['impact', 'auswirkung(?:en)?|folgen|conséquences|impacts?|impacto|impatto|影響|影響範囲'],
  [
    'resolution',
    'lösung|behebung|wiederherstellung|résolution|rétablissement|correction|resolución|resolução|solución|risoluzione|対応|復旧|暫定対応|対応内容',
  ],
  ['detection', 'erkennung|entdeckung|détection|detección|detecção|rilevamento|検知'],
  [
    'lessons',
    'erkenntnisse|lehren|lessons|leçons|leçons apprises|enseignements|lecciones|lecciones aprendidas|lições|lezioni|教訓|学び|振り返り',
  ],
  [
    'well',
    "was lief gut|was gut lief|ce qui a bien fonctionné|ce qui s[’']est bien passé|qué fue bien|うまくいったこと",
  ],
  [
    'badly',
    "was lief schlecht|was nicht gut lief|ce qui n[’']a pas fonctionné|ce qui s[’']est mal passé|qué fue mal|うまくいかなかったこと",
  ],
  ['lucky', 'glück gehabt|ce qui a été de la chance|幸運だったこと'],
  [
    'start',
    "beginn|anfang|störungsbeginn|début|début de l[’']incident|inicio|início|inizio|発生日時|発生時刻|開始日時|開始",
  ],
  ['end', "ende|störungsende|fin|fin de l[’']incident|fine|復旧日時|復旧時刻|終了日時|終了"],
  ['date', "datum|tag|jour|date de l[’']incident|fecha|data|発生日|日付"],
  ['duration', 'dauer|ausfalldauer|durée|duración|duração|durata|障害時間|影響時間'],
  [
    'severity',
    'schweregrad|priorität|gravité|sévérité|criticité|severidad|gravedad|severidade|gravità|重大度|深刻度',
  ],
  [
    'services',
    'betroffene (?:dienste?|systeme?|services?)|services? (?:touchés?|affectés?|impactés?)|servicios afectados|影響サービス|対象サービス',
  ],
  [
    'users',
    'betroffene (?:nutzer|kunden)|utilisateurs (?:touchés|affectés|impactés)|clients (?:touchés|affectés|impactés)|影響ユーザー',
  ],
  ['people', 'autor(?:en)?|beteiligte|auteurs?|participants|autores|作成者|担当者'],
  [
    'contributing',
    'beitragende faktoren|begünstigende faktoren|facteurs contributifs|facteurs aggravants|factores contribuyentes',
  ],
] as const;
