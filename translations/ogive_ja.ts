<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>%1はすでに存在するため、そのまま残しました。</translation>
    </message>
    <message>
        <source>%1: the answers of %2 were read from %3 already.</source>
        <translation>%1: %2の回答は%3からすでに読み込まれています。</translation>
    </message>
</context>
<context>
    <name>AssumptionLedger</name>
    <message>
        <source>stated</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>assumed to follow from others</source>
        <translation>他の値から推定</translation>
    </message>
    <message>
        <source>follows from defaults</source>
        <translation>既定値から導出</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (within its range)</source>
        <extracomment>where a decision flips; the value is so uncertain that it may lie beyond</extracomment>
        <translation>%1 (範囲内)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>where a decision flips, and how many times the value must grow or shrink</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>値の由来</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>重要な理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>見直し期限</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <extracomment>the day by which an assumption was to be reviewed, and that this day is past</extracomment>
        <translation>%1 (期限切れ)</translation>
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
        <translation>レプリカあたりのGPU数</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KVキャッシュ</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>予備</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Output tokens/s, ±35 %</source>
        <translation>出力トークン/s (±35 %)</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD/月</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Mean times of the stages in %1 steps, and what they come to, seconds</source>
        <translation>各処理段階の平均時間 (%1ステップ) とその合計 (秒)</translation>
    </message>
    <message>
        <source>Mean times of the stages, and what they come to, seconds</source>
        <translation>各処理段階の平均時間とその合計 (秒)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>from mean to p95</source>
        <translation>平均からp95まで</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>処理段階</translation>
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
        <translation>p95の上限</translation>
    </message>
    <message>
        <source>First output</source>
        <translation>最初の出力</translation>
    </message>
    <message>
        <source>Full answer</source>
        <translation>完全な応答</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標%1</translation>
    </message>
    <message>
        <source>Memory of one replica, %1 sequences of %2 tokens, in %3</source>
        <translation>1レプリカのメモリ (%2トークンのシーケンス%1本、単位%3)</translation>
    </message>
    <message>
        <source>by the rule of %1</source>
        <translation>%1のルールによる</translation>
    </message>
    <message>
        <source>by the general rule</source>
        <translation>一般的なルールによる</translation>
    </message>
    <message>
        <source>Memory of one copy by compression, %1, in %2</source>
        <translation>圧縮方式別の1コピーのメモリ (%1、単位%2)</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Links and overhead</source>
        <translation>リンクと管理領域</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>most by any rule</source>
        <translation>ルール中の最大</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>grows without end</source>
        <translation>際限なく増加</translation>
    </message>
    <message>
        <source>Requests in flight against requests per second, answers of %1</source>
        <translation>毎秒リクエスト数に対する処理中リクエスト数 (応答時間%1)</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>毎秒リクエスト数</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>リクエスト/s</translation>
    </message>
    <message>
        <source>× time of an answer</source>
        <translation>× 応答時間</translation>
    </message>
    <message>
        <source>= in flight</source>
        <translation>= 処理中</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>Several instances from</source>
        <translation>複数インスタンスの境界</translation>
    </message>
    <message>
        <source>Kubernetes from</source>
        <translation>Kubernetesの境界</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>p95 wait</source>
        <translation>p95待ち時間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Requests/day</source>
        <translation>リクエスト/日</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変化の内容</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1が%2に変わる</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>%1, rank %2</source>
        <extracomment>a score and the place in the ranking</extracomment>
        <translation>%1、%2位</translation>
    </message>
    <message>
        <source>By the weights beside the table</source>
        <translation>表の横の重みによる</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>ルールで除外</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>「%1」が不明</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合度</translation>
    </message>
    <message>
        <source>First in … of weightings</source>
        <translation>1位になる割合</translation>
    </message>
    <message>
        <source>How stable the ranking is: the share of random weights that put it first</source>
        <translation>ランキングの安定度: 無作為な重みのうち、その選択肢が1位になる割合</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>その後: %1</translation>
    </message>
    <message>
        <source>Not known: no source says.</source>
        <translation>不明: 記載した出典がありません。</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>より新しい情報</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1、固定</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>自分の選択</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>まだありうる</translation>
    </message>
    <message>
        <source>never reached by these rules</source>
        <translation>このルールでは到達不能</translation>
    </message>
</context>
<context>
    <name>CostBars</name>
    <message>
        <source>Line</source>
        <translation>費目</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>CostCharts</name>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>At its P10</source>
        <translation>P10のとき</translation>
    </message>
    <message>
        <source>At its P90</source>
        <translation>P90のとき</translation>
    </message>
    <message>
        <source>Share of variance</source>
        <translation>分散への寄与</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>US dollar</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>豪ドル</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>ブラジルレアル</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>カナダドル</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>スイスフラン</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民元</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>チェココルナ</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>デンマーククローネ</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>ユーロ</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英ポンド</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>香港ドル</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>ハンガリーフォリント</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <translation>インドネシアルピア</translation>
    </message>
    <message>
        <source>Israeli shekel</source>
        <translation>イスラエルシェケル</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>インドルピー</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日本円</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>韓国ウォン</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>メキシコペソ</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>ノルウェークローネ</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>ニュージーランドドル</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>ポーランドズウォティ</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>スウェーデンクローナ</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>シンガポールドル</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>トルコリラ</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>南アフリカランド</translation>
    </message>
</context>
<context>
    <name>DecisionContent</name>
    <message>
        <source>%1 possible</source>
        <translation>候補%1件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1: 同じ</translation>
    </message>
    <message>
        <source>%1 costs the same</source>
        <translation>%1でも同額</translation>
    </message>
    <message>
        <source>%1: +%2</source>
        <translation>%1: +%2</translation>
    </message>
    <message>
        <source>%1 costs %2 a month more</source>
        <translation>%1は月額%2高い</translation>
    </message>
    <message>
        <source>%1: −%2</source>
        <translation>%1: −%2</translation>
    </message>
    <message>
        <source>%1 costs %2 a month less</source>
        <translation>%1は月額%2安い</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>rules say %1</source>
        <translation>ルールでは%1</translation>
    </message>
    <message>
        <source>rules leave it open</source>
        <translation>ルールでは未定</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>Does not arise with these requirements (%1).</source>
        <translation>これらの要件では検討不要です (%1)。</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>depends on the provider</source>
        <translation>プロバイダーによる</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>リクエストあたり%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 · %2 % in budget</source>
        <translation>%1 · 予算内の確率%2 %</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違あり</translation>
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
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5</source>
        <extracomment>two requirements with their values, and the outcome there</extracomment>
        <translation>%1 %2、%3 %4: %5</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Processors: %1</source>
        <translation>プロセッサー数: %1</translation>
    </message>
    <message>
        <source>Font: %1, %2 px</source>
        <translation>フォント: %1、%2 px</translation>
    </message>
    <message>
        <source>Screen: %1 × %2, scale %3, window %4 × %5</source>
        <translation>画面: %1 × %2、倍率%3、ウィンドウ%4 × %5</translation>
    </message>
    <message>
        <source>Theme: %1, as the system</source>
        <translation>テーマ: %1 (システムに合わせる)</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>テーマ: %1</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>文字サイズ: %1 %</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <translation>通貨: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Knowledge: %1, edition %2, %3 fields, %4 decisions, %5 models, hash %6</source>
        <translation>ナレッジ: %1、エディション%2、フィールド%3件、決定%4件、モデル%5件、ハッシュ%6</translation>
    </message>
    <message>
        <source>Knowledge folder: none</source>
        <translation>ナレッジフォルダー: なし</translation>
    </message>
    <message>
        <source>Knowledge folder: %1, %2 files</source>
        <translation>ナレッジフォルダー: %1、ファイル%2個</translation>
    </message>
    <message>
        <source>Scenarios: %1, steps that can be undone: %2</source>
        <translation>シナリオ: %1、元に戻せる操作: %2</translation>
    </message>
    <message>
        <source>Memory: %1, at most %2</source>
        <translation>メモリ: %1、最大%2</translation>
    </message>
    <message>
        <source>Evaluating the scenario: %1</source>
        <translation>シナリオの評価: %1</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>Changes %1</source>
        <translation>%1が変わる</translation>
    </message>
    <message>
        <source>%1 would be %2</source>
        <extracomment>a decision, and what somebody&apos;s answers make of it</extracomment>
        <translation>%1は%2になる</translation>
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
        <translation>%1は「不明」</translation>
    </message>
    <message>
        <source>%1: open, or does not arise</source>
        <translation>%1: 未定または検討不要</translation>
    </message>
    <message>
        <source>By all answers of %1: %2 becomes %3</source>
        <extracomment>who answered, a decision, and what it becomes</extracomment>
        <translation>%1の全回答によると: %2は%3になる</translation>
    </message>
    <message>
        <source>Nobody disagrees.</source>
        <translation>意見の相違はありません。</translation>
    </message>
    <message>
        <source>The one disagreement makes no difference to any decision.</source>
        <translation>1件の相違は、どの決定にも影響しません。</translation>
    </message>
    <message>
        <source>None of %1 disagreements makes a difference to any decision.</source>
        <translation>%1件の相違は、どの決定にも影響しません。</translation>
    </message>
    <message>
        <source>The one disagreement changes an outcome.</source>
        <translation>1件の相違が結論を変えます。</translation>
    </message>
    <message>
        <source>1 of %1 disagreements changes an outcome.</source>
        <translation>%1件の相違のうち1件が結論を変えます。</translation>
    </message>
    <message>
        <source>%1 of %2 disagreements change an outcome.</source>
        <translation>%2件の相違のうち%1件が結論を変えます。</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Amounts in %1: 1 USD = %2 %1</source>
        <translation>金額の単位: %1 (1 USD = %2 %1)</translation>
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
        <translation>入力</translation>
    </message>
    <message>
        <source>%1, rule %2</source>
        <translation>%1、ルール%2</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>ファイルの%1行目</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Derive it again</source>
        <translation>再び導出する</translation>
    </message>
    <message>
        <source>State this value</source>
        <translation>この値を指定</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset to default (%1)</source>
        <translation>既定値(%1)に戻す</translation>
    </message>
    <message>
        <source>Set to “not known”</source>
        <translation>「不明」にする</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <extracomment>the name of a scenario and the value of a requirement there</extracomment>
        <translation>%1を採用</translation>
    </message>
    <message>
        <source>What does this field decide?</source>
        <translation>このフィールドが決めること</translation>
    </message>
    <message>
        <source>Edit assumption…</source>
        <translation>前提を編集…</translation>
    </message>
    <message>
        <source>State assumption…</source>
        <translation>前提を記入…</translation>
    </message>
    <message>
        <source>Remove assumption</source>
        <translation>前提を削除</translation>
    </message>
    <message>
        <source>Give a range…</source>
        <translation>範囲を指定…</translation>
    </message>
</context>
<context>
    <name>FieldRemarks</name>
    <message>
        <source>0 is possible, but hardly meant.</source>
        <translation>0は可能ですが、意図した値ではないと思われます。</translation>
    </message>
    <message>
        <source>Plan with %1</source>
        <translation>%1で計画</translation>
    </message>
    <message>
        <source>So long a full answer is estimated to take on average. Requests in flight follow from it.</source>
        <translation>完全な応答にかかる平均時間の見積もりです。処理中リクエスト数はこれから導出されます。</translation>
    </message>
</context>
<context>
    <name>FieldRole</name>
    <message>
        <source>%1: does not arise now</source>
        <translation>%1: 現在は検討不要</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1: %2, asked now</source>
        <extracomment>a decision and what it is now</extracomment>
        <translation>%1: %2、現在問われている</translation>
    </message>
    <message>
        <source>%1: %2, not asked on this path</source>
        <translation>%1: %2、この経路では問われない</translation>
    </message>
    <message>
        <source>no value of it alone changes that</source>
        <translation>これ単独ではどの値でも変わりません</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <extracomment>titles, and how many more there are</extracomment>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what reads a field, and how many: &quot;Checks: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What a month costs</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>What is needed to run</source>
        <translation>運用に必要なリソース</translation>
    </message>
    <message>
        <source>%1, which follows from it</source>
        <translation>%1 (ここから導出)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>ベストプラクティス</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>セキュリティ管理策</translation>
    </message>
    <message>
        <source>Tasks of the roadmap</source>
        <translation>ロードマップのタスク</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1 or any other text</source>
        <translation>%1またはその他の任意のテキスト</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>単位: %1。</translation>
    </message>
    <message>
        <source>Values: %1.</source>
        <translation>値: %1。</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>the last of several classes of a number: &quot;Small below 1M, then Large&quot;</extracomment>
        <translation>それ以上は%1</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1: %2以下</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1: %2未満</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and the classes of its values: &quot;Vectors: Small below 1M, then Large&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stated, instead of %1</source>
        <translation>指定値 (%1の代わり)</translation>
    </message>
    <message>
        <source>= %1, %2</source>
        <translation>= %1、%2</translation>
    </message>
    <message>
        <source>= %1, from defaults</source>
        <translation>= %1、既定値から</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>単位: %1</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>値: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>No decision reads it.</source>
        <translation>この値を参照する決定はありません。</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>参照元: %1</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>It is open in another window of Ogive.</source>
        <translation>Ogiveの別のウィンドウで開かれています。</translation>
    </message>
    <message>
        <source>It has been open in another window of Ogive since %1 (process %2).</source>
        <extracomment>a time, and the number of a process</extracomment>
        <translation>%1からOgiveの別のウィンドウで開かれています (プロセス%2)。</translation>
    </message>
    <message>
        <source>It has been open in a window of Ogive on %2 since %1.</source>
        <extracomment>a time, and the name of a computer</extracomment>
        <translation>%1から%2上のOgiveのウィンドウで開かれています。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか?</translation>
    </message>
    <message>
        <source>Without saving, what was changed since the last save is lost.</source>
        <translation>保存しないと、前回の保存以降の変更は失われます。</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>ほかで使用中</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere</source>
        <translation>「%1」はほかで開かれています</translation>
    </message>
    <message>
        <source>A copy is a new design, to be saved under another name. If both windows edit the file itself, the one that saves later is asked before it replaces what the other one saved.</source>
        <translation>コピーは新しい設計となり、別名で保存します。両方のウィンドウで同じファイルを編集すると、後から保存する側に、先に保存された内容を置き換えるかどうかを確認します。</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>コピーを開く(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>それでも開く(&amp;A)</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>ファイルが変更されました</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened</source>
        <translation>「%1」は、開いた後に別のプログラムで変更されました</translation>
    </message>
    <message>
        <source>Overwriting replaces what the other program wrote.</source>
        <translation>上書きすると、別のプログラムが書き込んだ内容が置き換わります。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>  %1, %2: %3</source>
        <translation>  %1、%2: %3</translation>
    </message>
    <message>
        <source>- **%1**, %2: %3</source>
        <translation>- **%1**、%2: %3</translation>
    </message>
</context>
<context>
    <name>FlipText</name>
    <message>
        <source>open, or not asked</source>
        <translation>未定または問われない</translation>
    </message>
    <message>
        <source>From %1: %2 becomes %3</source>
        <extracomment>a value of a field, a decision, what it becomes: &quot;From 100 001 /day: Architecture becomes Microservices&quot;</extracomment>
        <translation>%1以上: %2は%3になる</translation>
    </message>
    <message>
        <source>Below %1: %2 becomes %3</source>
        <translation>%1未満: %2は%3になる</translation>
    </message>
    <message>
        <source>With %1: %2 becomes %3</source>
        <translation>%1の場合: %2は%3になる</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <extracomment>a value of a field, and what a decision becomes: &quot;from 100 001 /day: Microservices&quot;</extracomment>
        <translation>%1以上: %2</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>%1未満: %2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <translation>%1の場合: %2</translation>
    </message>
    <message>
        <source>%1 → %2 from %3</source>
        <extracomment>a decision, what it becomes, and a value of a field: &quot;Architecture → Microservices from 100 001 /day&quot;</extracomment>
        <translation>%1 → %2 (%3以上)</translation>
    </message>
    <message>
        <source>%1 → %2 below %3</source>
        <translation>%1 → %2 (%3未満)</translation>
    </message>
    <message>
        <source>%1 → %2 with %3</source>
        <translation>%1 → %2 (%3の場合)</translation>
    </message>
    <message>
        <source>× %1</source>
        <extracomment>how many times as much a value would have to be</extracomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>÷ %1</source>
        <translation>÷ %1</translation>
    </message>
</context>
<context>
    <name>GanttContent</name>
    <message>
        <source>Effort: %1, from %2 to %3 days</source>
        <translation>工数: %1 (%2～%3日)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Working days %1 to %2</source>
        <translation>%1～%2作業日目</translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation>クリティカルパス上</translation>
    </message>
    <message>
        <source>May slip by %1</source>
        <translation>許容遅延: %1</translation>
    </message>
    <message>
        <source>Added slack: %1</source>
        <translation>追加した余裕日数: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>先行: %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>担当: %1</translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>完了条件: %1</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Left out on purpose; Delete takes it up again</source>
        <translation>意図的に除外。Deleteで再び追加</translation>
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
        <translation>除外</translation>
    </message>
    <message>
        <source>own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1, as of %2</source>
        <extracomment>Where a record is from, and its date</extracomment>
        <translation>%1、%2時点</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>What Ogive decides by, as its knowledge has it: %1, edition %2.</source>
        <translation>Ogiveの判断基準 (ナレッジによる): %1、エディション%2。</translation>
    </message>
    <message>
        <source>Each decision has a chapter: its question, what it looks at, every option with what speaks for and against it, and the rules of each rule set in words.</source>
        <translation>決定ごとに章があり、質問、参照する要件、各選択肢の長所と短所、各ルールセットのルールを文章で示します。</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>ルールセット</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (既定)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>ベストプラクティス</translation>
    </message>
    <message>
        <source>Where it applies: %1</source>
        <translation>適用条件: %1</translation>
    </message>
    <message>
        <source>A part of %1.</source>
        <translation>%1の一部です。</translation>
    </message>
    <message>
        <source>It arises where %1.</source>
        <translation>検討が必要になる条件: %1。</translation>
    </message>
    <message>
        <source>It looks at: %1.</source>
        <translation>参照する要件: %1。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Named for: %1</source>
        <translation>採用条件: %1</translation>
    </message>
    <message>
        <source>Ruled out where %1: %2</source>
        <translation>除外条件 — %1: %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>より新しい情報</translation>
    </message>
    <message>
        <source>Yes, if %1</source>
        <translation>はい (%1の場合)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
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
        <translation>選択肢を最もよく絞り込む</translation>
    </message>
    <message>
        <source>Whatever it is, it can&apos;t change this decision now: %1.</source>
        <translation>どの値でもこの決定はもう変わりません: %1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an option and its score</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>dominated: another is as good by every criterion</source>
        <translation>劣後: すべての評価基準で同等以上の選択肢があります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Not known yet.</source>
        <translation>%1まだ不明です。</translation>
    </message>
</context>
<context>
    <name>KnowledgeChanges</name>
    <message>
        <source>open</source>
        <translation>未定</translation>
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
        <translation>%1 %2 (価格は%3時点)</translation>
    </message>
    <message>
        <source>This design was saved with other knowledge (%1). No decision changes.</source>
        <translation>この設計は別のナレッジ(%1)で保存されました。決定に変化はありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>This design was saved with other knowledge (%1). With the present one these decisions change, and the file stays as it is until you save:
%2</source>
        <translation>この設計は別のナレッジ(%1)で保存されました。現在のナレッジでは次の決定が変わります。保存するまでファイルはそのままです:
%2</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>キャッシュ入力</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Batch input</source>
        <translation>バッチ入力</translation>
    </message>
    <message>
        <source>Batch output</source>
        <translation>バッチ出力</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>%1, prompts from %2 tokens</source>
        <translation>%1 (%2トークン以上のプロンプト)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
</context>
<context>
    <name>OtherValue</name>
    <message>
        <source>no range of its own</source>
        <translation>独自の範囲なし</translation>
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
        <translation>他の要件から導出されます。導出元の要件を採用してください</translation>
    </message>
</context>
<context>
    <name>PageLayout</name>
    <message>
        <source>The design this report was made from</source>
        <translation>このレポートの元となった設計</translation>
    </message>
    <message>
        <source>%1 · the design file is attached to this PDF</source>
        <translation>%1 · このPDFには設計ファイルが添付されています</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>図%1.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>表%1.</translation>
    </message>
</context>
<context>
    <name>PreviewAccessibility</name>
    <message>
        <source>Page %1</source>
        <translation>ページ%1</translation>
    </message>
</context>
<context>
    <name>RangeText</name>
    <message>
        <source>P10 %1 to P90 %2</source>
        <extracomment>the values that a tenth and nine tenths of the cases lie below, the second with its unit</extracomment>
        <translation>P10 %1～P90 %2</translation>
    </message>
    <message>
        <source>%1 to %2, most likely %3</source>
        <extracomment>the least, the greatest with its unit, and the most likely value</extracomment>
        <translation>%1～%2、最頻値%3</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Excluded: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>ルールで除外: %1</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>順位付けなし: %1</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>「%1」が不明</translation>
    </message>
</context>
<context>
    <name>RecoveryOffers</name>
    <message>
        <source>It was never saved.</source>
        <translation>一度も保存されていません。</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>元のファイルがありません。</translation>
    </message>
    <message>
        <source>Its file was changed since.</source>
        <translation>その後、元のファイルが変更されました。</translation>
    </message>
    <message>
        <source>“%1” had changes that were not saved when Ogive ended (%2).</source>
        <extracomment>a design and a time</extracomment>
        <translation>「%1」には、Ogiveの終了時(%2)に未保存の変更がありました。</translation>
    </message>
    <message>
        <source>“%1” had changes that were not saved when Ogive ended (%2). %3</source>
        <extracomment>a design, a time, and a sentence about its file</extracomment>
        <translation>「%1」には、Ogiveの終了時(%2)に未保存の変更がありました。%3</translation>
    </message>
</context>
<context>
    <name>RoadmapFiles</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Mermaid gantt (*.mmd)</source>
        <translation>Mermaidガント (*.mmd)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Save roadmap</source>
        <translation>ロードマップの保存</translation>
    </message>
    <message>
        <source>The roadmap could not be written to %1. Choose a folder you may write to.</source>
        <translation>ロードマップを%1に書き込めませんでした。書き込み可能なフォルダーを選択してください。</translation>
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
        <translation>すべてのシナリオが同額です: 月額%1</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month</source>
        <translation>最も高いのは%1: 月額%2</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month, hardly more than %3</source>
        <translation>最も高いのは%1: 月額%2 (%3をわずかに上回る)</translation>
    </message>
    <message>
        <source>%1 costs most: %2 a month, %3 times as much as %4</source>
        <translation>最も高いのは%1: 月額%2 (%4の%3倍)</translation>
    </message>
    <message>
        <source>Monthly cost by line, typical use</source>
        <translation>費目別の月額コスト (標準利用)</translation>
    </message>
</context>
<context>
    <name>ScenarioCopy</name>
    <message>
        <source>Copy %1 from %2 to the others</source>
        <extracomment>what is copied, and the names of scenarios</extracomment>
        <translation>%1を%2からほかへコピー</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>%1を%2から%3へコピー</translation>
    </message>
</context>
<context>
    <name>ScenarioEdits</name>
    <message>
        <source>Scenario %1</source>
        <translation>シナリオ%1</translation>
    </message>
    <message>
        <source>What-if %1</source>
        <translation>What-if %1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>the name of a scenario</extracomment>
        <translation>%1、コピー</translation>
    </message>
</context>
<context>
    <name>ScenarioHead</name>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比較対象</translation>
    </message>
</context>
<context>
    <name>ShownFinding</name>
    <message>
        <source>Not as approved</source>
        <translation>承認時と不一致</translation>
    </message>
</context>
<context>
    <name>ShownMoney</name>
    <message>
        <source>%1, amounts in %2</source>
        <translation>%1、金額の単位: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
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
        <translation>%1も変わる</translation>
    </message>
</context>
<context>
    <name>TreeContent</name>
    <message>
        <source>never reached</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>自分の選択</translation>
    </message>
    <message>
        <source>still possible</source>
        <translation>まだありうる</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <extracomment>%1 is one or several requirements</extracomment>
        <translation>%1: まだ不明</translation>
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
        <translation>未回答: %1。経路はここで終わります。</translation>
    </message>
    <message>
        <source>Never reached: no requirements lead to this question.</source>
        <translation>到達不能: どの要件でもこの質問には至りません。</translation>
    </message>
    <message>
        <source>Not asked with these requirements.</source>
        <translation>この要件では問われません。</translation>
    </message>
    <message>
        <source>Answer yes, because %1. On the path taken.</source>
        <translation>回答: はい (理由: %1)。通過した経路上。</translation>
    </message>
    <message>
        <source>Answer no, because %1. On the path taken.</source>
        <translation>回答: いいえ (理由: %1)。通過した経路上。</translation>
    </message>
    <message>
        <source>Recommended: the path taken ends here. %1</source>
        <translation>推奨: 通過した経路はここで終わります。%1</translation>
    </message>
    <message>
        <source>Your own choice, against the recommendation.</source>
        <translation>推奨に反する自分の選択。</translation>
    </message>
    <message>
        <source>Never reached: no requirements lead to this outcome here.</source>
        <translation>到達不能: どの要件でもここではこの結論に至りません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>One change away: %1.</source>
        <translation>変更1つで到達: %1。</translation>
    </message>
    <message>
        <source>Outcome, still possible while a value is not known.</source>
        <translation>値が不明な間はまだありうる結論。</translation>
    </message>
    <message>
        <source>Outcome, not reached with these requirements.</source>
        <translation>この要件では到達しない結論。</translation>
    </message>
    <message>
        <source>Your own choice. No rule leads to this option.</source>
        <translation>自分の選択。この選択肢に至るルールはありません。</translation>
    </message>
    <message>
        <source>No rule leads to this option.</source>
        <translation>この選択肢に至るルールはありません。</translation>
    </message>
</context>
<context>
    <name>TreeGeometry</name>
    <message>
        <source>1 change away:</source>
        <translation>変更1つで到達:</translation>
    </message>
</context>
<context>
    <name>TreePicture</name>
    <message>
        <source>1 change away: %1</source>
        <translation>変更1つで到達: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図 (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像の保存</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose a folder you may write to.</source>
        <translation>画像を%1に書き込めませんでした。書き込み可能なフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>WorkshopRecord</name>
    <message>
        <source>None</source>
        <extracomment>nothing is chosen</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>賛成</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>要議論</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反対</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>The room has not voted. During the presentation V counts hands; here “Add” notes them.</source>
        <translation>参加者はまだ投票していません。プレゼンテーション中はVで挙手を集計します。ここでは「追加」で記録できます。</translation>
    </message>
    <message>
        <source>Counted by fist-of-five, hands with 0 to 5 fingers: %1. A number that is changed here drops them.</source>
        <translation>フィスト・オブ・ファイブによる集計 (指0～5本): %1。ここで数を変更するとこの内訳は失われます。</translation>
    </message>
    <message>
        <source>Count at least one hand.</source>
        <translation>少なくとも1票を入れてください。</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>ドット</translation>
    </message>
    <message>
        <source>Dots of an option</source>
        <translation>選択肢へのドット</translation>
    </message>
    <message>
        <source>No dots were given. The presentation counts them by option; here “Add” notes them.</source>
        <translation>ドットはまだありません。プレゼンテーションでは選択肢ごとに集計します。ここでは「追加」で記録できます。</translation>
    </message>
    <message>
        <source>Give at least one dot.</source>
        <translation>少なくとも1つのドットを入れてください。</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <extracomment>a field of a form</extracomment>
        <translation>「%1」は必須です。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>No question is open. During the presentation O asks one; here “Add” does.</source>
        <translation>未解決の質問はありません。プレゼンテーション中はO、ここでは「追加」で質問を記録できます。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Open until it has one</source>
        <translation>回答が入るまで未解決です</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>調べる人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Nothing is to be done yet. “Add” notes what follows from the workshop.</source>
        <translation>行うべきことはまだありません。「追加」でワークショップから生じたことを記録できます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>行うべきこと</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>No notes yet. During the presentation N writes one; here “Add” does.</source>
        <translation>メモはまだありません。プレゼンテーション中はN、ここでは「追加」で記入できます。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Votes by name</source>
        <translation>記名投票</translation>
    </message>
    <message>
        <source>Vote by name</source>
        <translation>記名投票</translation>
    </message>
    <message>
        <source>Nobody voted by name. “Add” notes what somebody said of a decision.</source>
        <translation>記名投票はありません。「追加」で決定に対する個人の意見を記録できます。</translation>
    </message>
    <message>
        <source>agree, discuss or against</source>
        <translation>賛成、要議論、反対のいずれか</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
</context>
<context>
    <name>WorkshopReplay</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>What-if kept</source>
        <translation>What-ifを保持</translation>
    </message>
    <message>
        <source>What-if dropped</source>
        <translation>What-ifを破棄</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>ドット</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>a decision that the knowledge no longer has</source>
        <translation>現在のナレッジにない決定</translation>
    </message>
    <message>
        <source>%1 · %2 · 1 event</source>
        <translation>%1 · %2 · イベント1件</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 events</source>
        <extracomment>when a session began, a scenario, and how much happened</extracomment>
        <translation>%1 · %2 · イベント%3件</translation>
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
        <translation>%1は%2になる</translation>
    </message>
    <message>
        <source>did not arise</source>
        <translation>検討不要</translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>open</source>
        <extracomment>what a decision comes to while more than one outcome is possible</extracomment>
        <translation>未定</translation>
    </message>
    <message>
        <source>an option that the knowledge no longer has</source>
        <translation>現在のナレッジにない選択肢</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>several names, and the last one</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>時刻なし</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>1 price older than %1 days</source>
        <translation>%1日より古い価格1件</translation>
    </message>
    <message>
        <source>%1 prices older than %2 days</source>
        <translation>%2日より古い価格%1件</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>要件&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>The file may be of another design, or of other knowledge</source>
        <translation>ファイルが別の設計または別のナレッジのものである可能性があります</translation>
    </message>
    <message>
        <source>an answer is a number, a text, true or false</source>
        <translation>回答は数値、テキスト、trueまたはfalseで指定します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation>&quot;%1&quot;に2回回答しています</translation>
    </message>
    <message>
        <source>this is no file of answers: &quot;format&quot; must be &quot;ogive-answers&quot;</source>
        <translation>回答ファイルではありません: &quot;format&quot;は&quot;ogive-answers&quot;でなければなりません</translation>
    </message>
    <message>
        <source>this file of answers needs a newer Ogive</source>
        <translation>この回答ファイルにはより新しいOgiveが必要です</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>バージョンは1以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>the answers have no name</source>
        <translation>回答に名前がありません</translation>
    </message>
    <message>
        <source>Write the participant&apos;s name behind &quot;by&quot;</source>
        <translation>&quot;by&quot;の後に参加者の名前を記入してください</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>there is not enough memory for this</source>
        <translation>この処理に必要なメモリが足りません</translation>
    </message>
    <message>
        <source>there is no display to open the workbench on</source>
        <translation>ワークベンチを開くためのディスプレイがありません</translation>
    </message>
    <message>
        <source>Use a command such as export or screenshot; see ogive --help</source>
        <translation>exportやscreenshotなどのコマンドを使ってください。ogive --helpを参照</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>ファイルはすでに存在します</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>name the knowledge folder with --into, or say --dry-run</source>
        <translation>--intoでナレッジフォルダーを指定するか、--dry-runを付けてください</translation>
    </message>
    <message>
        <source>name a design, or requirement sets with --batch</source>
        <translation>設計を指定するか、--batchで要件の組を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no window size</source>
        <translation>&quot;%1&quot;はウィンドウサイズではありません</translation>
    </message>
    <message>
        <source>Give width and height from 320 to 8192, such as 1440x900</source>
        <translation>320から8192までの幅と高さを指定してください (例: 1440x900)</translation>
    </message>
    <message>
        <source>Ogive does not speak &quot;%1&quot;</source>
        <translation>Ogiveは言語&quot;%1&quot;に対応していません</translation>
    </message>
    <message>
        <source>there is no view &quot;%1&quot;</source>
        <translation>ビュー&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>There are: overview, decision:ID, decision:ID:map, decision:ID:rules, compare:ID, cost, capacity, scenarios, controls, roadmap, report, present:N, present:PAGE, knowledge, knowledge:SECTION</source>
        <translation>指定できるもの: overview, decision:ID, decision:ID:map, decision:ID:rules, compare:ID, cost, capacity, scenarios, controls, roadmap, report, present:N, present:PAGE, knowledge, knowledge:SECTION</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded</source>
        <translation>画像をエンコードできません</translation>
    </message>
    <message>
        <source>standard output can&apos;t be written</source>
        <translation>標準出力に書き込めません</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>上限の%1 MBを超えています</translation>
    </message>
    <message>
        <source>the design was made by a newer Ogive (version %1 of the format)</source>
        <translation>この設計はより新しいOgiveで作成されました (形式バージョン%1)</translation>
    </message>
    <message>
        <source>Update Ogive; the workbench opens it to look at</source>
        <translation>Ogiveを更新してください。ワークベンチでは閲覧用に開けます</translation>
    </message>
    <message>
        <source>the design has no scenario &quot;%1&quot;</source>
        <translation>設計にシナリオ&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>設計にあるシナリオ: %1</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>ルールセット&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>指定できるもの: %1</translation>
    </message>
    <message>
        <source>there is no kind of record &quot;%1&quot;</source>
        <translation>レコードの種類&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>%1 &quot;%2&quot;はありません</translation>
    </message>
    <message>
        <source>See: ogive knowledge list %1</source>
        <translation>参照: ogive knowledge list %1</translation>
    </message>
    <message>
        <source>standard input can be either the tables or the batch</source>
        <translation>標準入力に指定できるのは、テーブルとバッチのどちらか一方です</translation>
    </message>
    <message>
        <source>standard input can be either the tables or the inputs</source>
        <translation>標準入力に指定できるのは、テーブルと入力のどちらか一方です</translation>
    </message>
    <message>
        <source>only one of the two designs can come from standard input</source>
        <translation>標準入力から読み込める設計は2つのうち1つだけです</translation>
    </message>
    <message>
        <source>Name a file for the other</source>
        <translation>もう一方はファイルで指定してください</translation>
    </message>
    <message>
        <source>this is the ending of designs, which an export would replace</source>
        <translation>これは設計の拡張子のため、エクスポートで設計が置き換わってしまいます</translation>
    </message>
    <message>
        <source>Choose a name that ends otherwise</source>
        <translation>別の拡張子の名前を選んでください</translation>
    </message>
    <message>
        <source>the file&apos;s ending names no format</source>
        <translation>ファイルの拡張子から形式を判断できません</translation>
    </message>
    <message>
        <source>Use an ending such as .pdf or .md, or say --as and one of: %1</source>
        <translation>.pdfや.mdなどの拡張子を使うか、--asで次のいずれかを指定してください: %1</translation>
    </message>
    <message>
        <source>name a model and its inputs, or ask for the models with --list</source>
        <translation>モデルとその入力を指定するか、--listでモデルの一覧を表示してください</translation>
    </message>
    <message>
        <source>a file of answers ends in %1</source>
        <translation>回答ファイルの名前は%1で終わります</translation>
    </message>
    <message>
        <source>Choose a name that ends so</source>
        <translation>そのように終わる名前を選んでください</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>要件&quot;%1&quot;はありません</translation>
    </message>
</context>
<context>
    <name>capacity</name>
    <message>
        <source>expected 1 to %1 availabilities</source>
        <translation>1～%1個の可用性が必要です</translation>
    </message>
    <message>
        <source>lam × service_s, the offered load, must be at most %1</source>
        <translation>lam × service_s (呼量)は%1以下でなければなりません</translation>
    </message>
    <message>
        <source>vertical scaling</source>
        <translation>垂直スケーリング</translation>
    </message>
    <message>
        <source>horizontal scaling</source>
        <translation>水平スケーリング</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>%1 requests in flight: one larger machine is enough</source>
        <translation>処理中リクエスト%1件: より大きなマシン1台で足ります</translation>
    </message>
    <message>
        <source>%1 requests in flight: several instances side by side</source>
        <translation>処理中リクエスト%1件: 複数インスタンスを並べます</translation>
    </message>
    <message>
        <source>%1 requests in flight: Kubernetes and a distributed cache</source>
        <translation>処理中リクエスト%1件: Kubernetesと分散キャッシュ</translation>
    </message>
    <message>
        <source>1 replica keeps 95 of 100 waits within %1</source>
        <translation>レプリカ1個で100件中95件の待ち時間が%1以内</translation>
    </message>
    <message>
        <source>%1 replicas keep 95 of 100 waits within %2</source>
        <translation>レプリカ%1個で100件中95件の待ち時間が%2以内</translation>
    </message>
    <message>
        <source>First output after %1 misses the target of %2</source>
        <translation>最初の出力まで%1。目標%2を満たしません</translation>
    </message>
    <message>
        <source>First output after %1, within the target of %2</source>
        <translation>最初の出力まで%1。目標%2以内です</translation>
    </message>
    <message>
        <source>The model provider alone works less than the target of %1 %</source>
        <translation>モデルプロバイダー単独の可用性が目標の%1 %を下回ります</translation>
    </message>
    <message>
        <source>No number of replicas gets over %1 %; the target is %2 %</source>
        <translation>レプリカをいくら増やしても%1 %を超えません。目標は%2 %です</translation>
    </message>
    <message>
        <source>Five spare replicas reach %1 %; the target is %2 %</source>
        <translation>予備レプリカ5個で%1 %に達します。目標は%2 %です</translation>
    </message>
    <message>
        <source>%1 of %2 replicas needed: %3 % of the time</source>
        <translation>必要な%2個中%1個のレプリカ: 稼働率%3 %</translation>
    </message>
    <message>
        <source>A day&apos;s lot is empty</source>
        <translation>1日分のバッチは空です</translation>
    </message>
    <message>
        <source>%1 workers finish a day&apos;s lot in %2</source>
        <translation>%1個のワーカーが1日分のバッチを%2で処理</translation>
    </message>
    <message>
        <source>%1 fits on no GPU that is known</source>
        <translation>%1が収まる既知のGPUはありません</translation>
    </message>
    <message>
        <source>%1 needs at least %2 × %3; its cache is not known</source>
        <translation>%1には少なくとも%2 × %3が必要です。キャッシュの大きさは不明です</translation>
    </message>
    <message>
        <source>%1 fits on %2 × %3</source>
        <translation>%1は%2 × %3に収まります</translation>
    </message>
    <message>
        <source>%1 × %2 serve %3 for %4 a month</source>
        <translation>%1 × %2で%3を運用 (月額%4)</translation>
    </message>
    <message>
        <source>The index is empty</source>
        <translation>インデックスは空です</translation>
    </message>
    <message>
        <source>The index takes %1; %2 nodes hold it uncompressed</source>
        <translation>インデックスは%1。非圧縮でノード%2台に収まります</translation>
    </message>
    <message>
        <source>The index takes %1 on %2 nodes; compressed as little as %3 on %4</source>
        <translation>インデックスはノード%2台で%1。圧縮すると最小でノード%4台、%3</translation>
    </message>
    <message>
        <source>Month %1: %2 becomes %3</source>
        <translation>%1か月目: %2が%3になる</translation>
    </message>
    <message>
        <source>Month %1: more than %2 requests in flight</source>
        <translation>%1か月目: 処理中リクエストが%2件を超える</translation>
    </message>
    <message>
        <source>Month %1: fewer than %2 requests in flight</source>
        <translation>%1か月目: 処理中リクエストが%2件を下回る</translation>
    </message>
    <message>
        <source>No month is looked ahead</source>
        <translation>先の月は計算していません</translation>
    </message>
    <message>
        <source>Nothing changes within %1 months</source>
        <translation>%1か月以内に変化はありません</translation>
    </message>
    <message>
        <source>1.5 × the vectors (Qdrant)</source>
        <translation>ベクトルの1.5倍 (Qdrant)</translation>
    </message>
    <message>
        <source>Twice the vectors (Weaviate)</source>
        <translation>ベクトルの2倍 (Weaviate)</translation>
    </message>
    <message>
        <source>Vectors and connections (Weaviate)</source>
        <translation>ベクトルと接続 (Weaviate)</translation>
    </message>
    <message>
        <source>Vectors and links + 10 % (OpenSearch)</source>
        <translation>ベクトルとリンク + 10 % (OpenSearch)</translation>
    </message>
    <message>
        <source>Vectors and links + 20 % (ScyllaDB)</source>
        <translation>ベクトルとリンク + 20 % (ScyllaDB)</translation>
    </message>
    <message>
        <source>HNSW graph as laid out (hnswlib, Faiss)</source>
        <translation>HNSWグラフの実配置 (hnswlib、Faiss)</translation>
    </message>
    <message>
        <source>%1 × the vectors (Milvus, of its range)</source>
        <translation>ベクトルの%1倍 (Milvus、範囲内)</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so there is no vector index.</source>
        <translation>検索を行わないため、ベクトルインデックスはありません。</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>非圧縮</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8ビット</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Product codes</source>
        <translation>直積量子化</translation>
    </message>
    <message>
        <source>The peak needs %1 replicas; availability is computed for up to %2.</source>
        <translation>ピークにはレプリカ%1個が必要です。可用性は%2個まで計算します。</translation>
    </message>
    <message>
        <source>Replicas of the service</source>
        <translation>サービスのレプリカ</translation>
    </message>
    <message>
        <source>Replicas of the model</source>
        <translation>モデルのレプリカ</translation>
    </message>
    <message>
        <source>Model provider</source>
        <translation>モデルプロバイダー</translation>
    </message>
    <message>
        <source>Vector database</source>
        <translation>ベクトルデータベース</translation>
    </message>
    <message>
        <source>16 of them hold less than the weights and the cache of %1 sequences.</source>
        <translation>16台でも、重みと%1本のシーケンスのキャッシュが収まりません。</translation>
    </message>
    <message>
        <source>Not by %1, which is asked for.</source>
        <translation>求められている%1の製品ではありません。</translation>
    </message>
    <message>
        <source>Its memory is not known.</source>
        <translation>メモリ容量が不明です。</translation>
    </message>
    <message>
        <source>Models are not self-hosted, so no GPU has to be planned.</source>
        <translation>モデルを自社運用しないため、GPUの計画は不要です。</translation>
    </message>
    <message>
        <source>The model is not decided yet.</source>
        <translation>モデルがまだ決まっていません。</translation>
    </message>
    <message>
        <source>No GPU by %1 is known, so none can be planned.</source>
        <translation>%1の既知のGPUがないため、計画できません。</translation>
    </message>
    <message>
        <source>How many parameters %1 has is not known, so neither is its memory.</source>
        <translation>%1のパラメータ数が不明なため、メモリも不明です。</translation>
    </message>
    <message>
        <source>From month %1 on the load is larger than can be computed.</source>
        <translation>%1か月目以降は、計算できないほど負荷が大きくなります。</translation>
    </message>
    <message>
        <source>Work does not come in batches.</source>
        <translation>バッチ作業はありません。</translation>
    </message>
    <message>
        <source>The longest wait is 0: a lot that is wanted at once can&apos;t be spread over time.</source>
        <translation>最長待ち時間が0です。即時の処理を求められるバッチは時間的に分散できません。</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>不明: %1。</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Re-ranking</source>
        <translation>リランキング</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>expected 1 to %1 stages</source>
        <translation>1～%1個の段階が必要です</translation>
    </message>
    <message>
        <source>the percentiles of the stages lie too far apart</source>
        <translation>各段階のパーセンタイルが離れすぎています</translation>
    </message>
    <message>
        <source>q is too near to 1</source>
        <translation>qが1に近すぎます</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>open, %1 possible</source>
        <translation>未定 (候補%1件)</translation>
    </message>
    <message>
        <source>overridden, rules say %1</source>
        <translation>上書き (ルールでは%1)</translation>
    </message>
    <message>
        <source>overridden, rules leave it open</source>
        <translation>上書き (ルールでは未定)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>down %1 hours a year</source>
        <translation>停止時間は年%1時間</translation>
    </message>
    <message>
        <source>none fits</source>
        <translation>適合するものなし</translation>
    </message>
    <message>
        <source>%1 in each of %2 replicas</source>
        <translation>%2個のレプリカそれぞれに%1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Monthly cost, typical use</source>
        <translation>月額コスト (標準利用)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>リクエストあたり</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>Requests at the peak</source>
        <translation>ピーク時のリクエスト</translation>
    </message>
    <message>
        <source>In flight at the peak</source>
        <translation>ピーク時の処理中</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <source>Replicas of the service</source>
        <translation>サービスのレプリカ</translation>
    </message>
    <message>
        <source>First output, p95</source>
        <translation>最初の出力 (p95)</translation>
    </message>
    <message>
        <source>Full answer, mean</source>
        <translation>完全な応答 (平均)</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>インデックスのメモリ</translation>
    </message>
    <message>
        <source>GPUs for the model</source>
        <translation>モデル用GPU</translation>
    </message>
    <message>
        <source>Workers for the day&apos;s lot</source>
        <translation>1日分のバッチ用ワーカー</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>コスト削減パターン</translation>
    </message>
    <message>
        <source>Assumptions seen otherwise</source>
        <translation>異なる前提</translation>
    </message>
</context>
<context>
    <name>compute</name>
    <message>
        <source>stored, in 1e9 bytes</source>
        <translation>保存量 (1e9バイト単位)</translation>
    </message>
    <message>
        <source>price of storage a month</source>
        <translation>月あたりのストレージ価格</translation>
    </message>
    <message>
        <source>read units of a query</source>
        <translation>クエリあたりの読み取りユニット数</translation>
    </message>
    <message>
        <source>price of a million read units</source>
        <translation>読み取りユニット100万件の価格</translation>
    </message>
    <message>
        <source>Shards and nodes that hold an index</source>
        <translation>インデックスを保持するシャード数とノード数</translation>
    </message>
    <message>
        <source>memory of one copy</source>
        <translation>1コピーのメモリ</translation>
    </message>
    <message>
        <source>memory of a node</source>
        <translation>ノードのメモリ</translation>
    </message>
    <message>
        <source>part of it for the index, usually 0.6 to 0.8</source>
        <translation>そのうちインデックスに使う割合、通常0.6～0.8</translation>
    </message>
    <message>
        <source>replication factor</source>
        <translation>レプリケーション係数</translation>
    </message>
    <message>
        <source>Disk and memory of a DiskANN index</source>
        <translation>DiskANNインデックスのディスクとメモリ</translation>
    </message>
    <message>
        <source>vectors</source>
        <translation>ベクトル数</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>次元数</translation>
    </message>
    <message>
        <source>bytes of a component</source>
        <translation>成分あたりのバイト数</translation>
    </message>
    <message>
        <source>links of a vector</source>
        <translation>ベクトルあたりのリンク数</translation>
    </message>
    <message>
        <source>bytes of a quantized vector in memory</source>
        <translation>メモリ上の量子化ベクトルのバイト数</translation>
    </message>
    <message>
        <source>part of the nodes in memory</source>
        <translation>メモリに載せるノードの割合</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>クエリ数</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書き込み数</translation>
    </message>
    <message>
        <source>write units of a write</source>
        <translation>書き込みあたりの書き込みユニット数</translation>
    </message>
    <message>
        <source>price of a million write units</source>
        <translation>書き込みユニット100万件の価格</translation>
    </message>
    <message>
        <source>least bill</source>
        <translation>最低請求額</translation>
    </message>
    <message>
        <source>Monthly price of a vector database that bills its use</source>
        <translation>従量課金のベクトルデータベースの月額</translation>
    </message>
    <message>
        <source>Monthly price of own vector database nodes</source>
        <translation>自前のベクトルデータベースノードの月額</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>ノード数</translation>
    </message>
    <message>
        <source>price of a node</source>
        <translation>ノードの価格</translation>
    </message>
    <message>
        <source>disks, in 1e9 bytes</source>
        <translation>ディスク容量 (1e9バイト単位)</translation>
    </message>
    <message>
        <source>price of disks a month</source>
        <translation>月あたりのディスク価格</translation>
    </message>
    <message>
        <source>whatever else running it costs</source>
        <translation>運用にかかるその他のコスト</translation>
    </message>
    <message>
        <source>price of own nodes</source>
        <translation>自前ノードの価格</translation>
    </message>
    <message>
        <source>Queries a month from which own nodes cost no more than a managed service</source>
        <translation>自前ノードがマネージドサービス以下のコストになる月間クエリ数</translation>
    </message>
    <message>
        <source>An amount of US dollars as it is shown</source>
        <translation>表示形式での米ドル金額</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>A count as it is shown</source>
        <translation>表示形式での個数</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Bytes as they are shown</source>
        <translation>表示形式でのバイト数</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>binary units (memory), else decimal ones (disk)</source>
        <translation>2進単位 (メモリ)、そうでなければ10進単位 (ディスク)</translation>
    </message>
    <message>
        <source>A time as it is shown</source>
        <translation>表示形式での時間</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>input price</source>
        <translation>入力価格</translation>
    </message>
    <message>
        <source>output price</source>
        <translation>出力価格</translation>
    </message>
    <message>
        <source>price of a cache read; null: as input</source>
        <translation>キャッシュ読み取りの価格。null: 入力と同じ</translation>
    </message>
    <message>
        <source>price of a cache write; null: as input</source>
        <translation>キャッシュ書き込みの価格。null: 入力と同じ</translation>
    </message>
    <message>
        <source>input tokens of the call</source>
        <translation>呼び出しの入力トークン数</translation>
    </message>
    <message>
        <source>output tokens of the call</source>
        <translation>呼び出しの出力トークン数</translation>
    </message>
    <message>
        <source>tokens of the stable beginning</source>
        <translation>変化しない先頭部分のトークン数</translation>
    </message>
    <message>
        <source>share of calls that find it in the cache</source>
        <translation>それがキャッシュにある呼び出しの割合</translation>
    </message>
    <message>
        <source>whether the provider&apos;s cache is used</source>
        <translation>プロバイダーのキャッシュを使うかどうか</translation>
    </message>
    <message>
        <source>Cost of one call of a language model</source>
        <translation>言語モデルの呼び出し1回のコスト</translation>
    </message>
    <message>
        <source>Hit fraction above which prompt caching is cheaper</source>
        <translation>プロンプトキャッシュの方が安くなるヒット率</translation>
    </message>
    <message>
        <source>price of a cache read</source>
        <translation>キャッシュ読み取りの価格</translation>
    </message>
    <message>
        <source>price of a cache write</source>
        <translation>キャッシュ書き込みの価格</translation>
    </message>
    <message>
        <source>Factor on the cost when some calls are sent as batches</source>
        <translation>一部の呼び出しをバッチで送る場合のコスト係数</translation>
    </message>
    <message>
        <source>share of calls that may wait</source>
        <translation>待てる呼び出しの割合</translation>
    </message>
    <message>
        <source>discount on batches, 0.5 for half price</source>
        <translation>バッチの割引、半額なら0.5</translation>
    </message>
    <message>
        <source>What failed attempts add to the cost, and what stays unserved</source>
        <translation>失敗した試行による追加コストと、処理されずに残る量</translation>
    </message>
    <message>
        <source>probability that an attempt fails</source>
        <translation>1回の試行が失敗する確率</translation>
    </message>
    <message>
        <source>most attempts; 0: until one succeeds</source>
        <translation>最大試行回数。0: 成功するまで</translation>
    </message>
    <message>
        <source>part of a call that a failed attempt bills</source>
        <translation>失敗した試行に課金される割合</translation>
    </message>
    <message>
        <source>cost of a call of the small model</source>
        <translation>小型モデルの呼び出しコスト</translation>
    </message>
    <message>
        <source>cost of a call of the large model</source>
        <translation>大型モデルの呼び出しコスト</translation>
    </message>
    <message>
        <source>share that the large model answers</source>
        <translation>大型モデルが応答する割合</translation>
    </message>
    <message>
        <source>Cost when a small model answers first and a judge may pass on to a large one</source>
        <translation>まず小型モデルが応答し、判定により大型モデルへ渡す場合のコスト</translation>
    </message>
    <message>
        <source>cost of judging</source>
        <translation>判定のコスト</translation>
    </message>
    <message>
        <source>Cost when a router chooses between a small and a large model</source>
        <translation>ルーターが小型と大型のモデルを選ぶ場合のコスト</translation>
    </message>
    <message>
        <source>cost of routing</source>
        <translation>ルーティングのコスト</translation>
    </message>
    <message>
        <source>the large model&apos;s prices</source>
        <translation>大型モデルの価格</translation>
    </message>
    <message>
        <source>the small model&apos;s prices</source>
        <translation>小型モデルの価格</translation>
    </message>
    <message>
        <source>share that the semantic cache answers</source>
        <translation>セマンティックキャッシュが応答する割合</translation>
    </message>
    <message>
        <source>cost of looking up the semantic cache</source>
        <translation>セマンティックキャッシュの参照コスト</translation>
    </message>
    <message>
        <source>whether batched calls use the prompt cache</source>
        <translation>バッチの呼び出しがプロンプトキャッシュを使うかどうか</translation>
    </message>
    <message>
        <source>a call and the terms of every pattern</source>
        <translation>呼び出しと、各パターンの条件</translation>
    </message>
    <message>
        <source>What each way of paying less saves on a request</source>
        <translation>各コスト削減方法がリクエストあたりに節約する額</translation>
    </message>
    <message>
        <source>a way of paying less</source>
        <translation>コスト削減方法</translation>
    </message>
    <message>
        <source>those that are on</source>
        <translation>オンのもの</translation>
    </message>
    <message>
        <source>links of a vector in a layer</source>
        <translation>層内のベクトルあたりのリンク数</translation>
    </message>
    <message>
        <source>way of quantizing</source>
        <translation>量子化の方式</translation>
    </message>
    <message>
        <source>subvectors, of pq; divides d</source>
        <translation>サブベクトル数 (pq)。dの約数</translation>
    </message>
    <message>
        <source>bits of a subvector, of pq</source>
        <translation>サブベクトルのビット数 (pq)</translation>
    </message>
    <message>
        <source>Bytes of the vectors themselves</source>
        <translation>ベクトル自体のバイト数</translation>
    </message>
    <message>
        <source>Memory of an index by Qdrant&apos;s sizing rule</source>
        <translation>Qdrantのサイジング規則によるインデックスのメモリ</translation>
    </message>
    <message>
        <source>Memory of an index by Weaviate&apos;s rule of thumb</source>
        <translation>Weaviateの経験則によるインデックスのメモリ</translation>
    </message>
    <message>
        <source>Memory of an index by Weaviate&apos;s connections</source>
        <translation>Weaviateの接続数によるインデックスのメモリ</translation>
    </message>
    <message>
        <source>bytes of a connection</source>
        <translation>接続あたりのバイト数</translation>
    </message>
    <message>
        <source>Memory of an index by OpenSearch&apos;s sizing rule</source>
        <translation>OpenSearchのサイジング規則によるインデックスのメモリ</translation>
    </message>
    <message>
        <source>Memory of an index by ScyllaDB&apos;s sizing rule</source>
        <translation>ScyllaDBのサイジング規則によるインデックスのメモリ</translation>
    </message>
    <message>
        <source>Memory of an HNSW index, from its layout</source>
        <translation>HNSWインデックスの実配置によるメモリ</translation>
    </message>
    <message>
        <source>bytes of a neighbour&apos;s id</source>
        <translation>隣接ノードIDのバイト数</translation>
    </message>
    <message>
        <source>bytes of a vector&apos;s label</source>
        <translation>ベクトルのラベルのバイト数</translation>
    </message>
    <message>
        <source>Bytes of one quantized vector</source>
        <translation>量子化ベクトル1個のバイト数</translation>
    </message>
    <message>
        <source>Bytes of the codebook of product quantization</source>
        <translation>直積量子化のコードブックのバイト数</translation>
    </message>
    <message>
        <source>factor on codes and links</source>
        <translation>コードとリンクに掛ける係数</translation>
    </message>
    <message>
        <source>whether float32 vectors stay in memory</source>
        <translation>float32ベクトルをメモリに残すかどうか</translation>
    </message>
    <message>
        <source>Memory of a quantized HNSW index</source>
        <translation>量子化HNSWインデックスのメモリ</translation>
    </message>
    <message>
        <source>mean time to serve one</source>
        <translation>1件の平均処理時間</translation>
    </message>
    <message>
        <source>percentile of the wait</source>
        <translation>待ち時間のパーセンタイル</translation>
    </message>
    <message>
        <source>Requests in flight by Little&apos;s law, and the guide&apos;s scaling tier for them</source>
        <translation>リトルの法則による処理中リクエスト数と、それに対するガイドのスケーリング段階</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>mean time of a request</source>
        <translation>リクエストの平均時間</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>サーバー数</translation>
    </message>
    <message>
        <source>rate × service time</source>
        <translation>レート × 処理時間</translation>
    </message>
    <message>
        <source>Probability that all servers are busy, when nobody waits</source>
        <translation>誰も待たない場合に、すべてのサーバーが使用中である確率</translation>
    </message>
    <message>
        <source>Probability of having to wait for a server</source>
        <translation>サーバーの空きを待つ確率</translation>
    </message>
    <message>
        <source>Waiting for one of several servers (M/M/c)</source>
        <translation>複数サーバーのいずれかを待つ時間 (M/M/c)</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>到着率</translation>
    </message>
    <message>
        <source>a wait, for the probability of a longer one</source>
        <translation>これより長い待ちの確率を求める待ち時間</translation>
    </message>
    <message>
        <source>Fewest servers for a percentile of the wait</source>
        <translation>待ち時間のパーセンタイルを満たす最少サーバー数</translation>
    </message>
    <message>
        <source>wait at the percentile</source>
        <translation>パーセンタイルでの待ち時間</translation>
    </message>
    <message>
        <source>Replicas for a load that grows while new ones start</source>
        <translation>新しいレプリカの起動中に増える負荷に必要なレプリカ数</translation>
    </message>
    <message>
        <source>requests at the peak</source>
        <translation>ピーク時のリクエスト数</translation>
    </message>
    <message>
        <source>requests that a replica serves</source>
        <translation>レプリカ1個が処理するリクエスト数</translation>
    </message>
    <message>
        <source>utilisation aimed at</source>
        <translation>目標使用率</translation>
    </message>
    <message>
        <source>growth of the load</source>
        <translation>負荷の増加</translation>
    </message>
    <message>
        <source>time until a new replica serves</source>
        <translation>新しいレプリカが稼働するまでの時間</translation>
    </message>
    <message>
        <source>replicas kept in addition</source>
        <translation>追加で確保するレプリカ数</translation>
    </message>
    <message>
        <source>Time until a backlog is worked off</source>
        <translation>滞留が解消するまでの時間</translation>
    </message>
    <message>
        <source>items that wait</source>
        <translation>待っている件数</translation>
    </message>
    <message>
        <source>items that arrive</source>
        <translation>到着する件数</translation>
    </message>
    <message>
        <source>items that are worked off</source>
        <translation>処理される件数</translation>
    </message>
    <message>
        <source>Workers that finish a batch in time</source>
        <translation>バッチを期限内に終えるワーカー数</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>time of one item</source>
        <translation>1件の処理時間</translation>
    </message>
    <message>
        <source>time for all of them</source>
        <translation>全体に使える時間</translation>
    </message>
    <message>
        <source>part of the time worked</source>
        <translation>稼働時間の割合</translation>
    </message>
    <message>
        <source>requests a day</source>
        <translation>1日あたりのリクエスト数</translation>
    </message>
    <message>
        <source>growth a month, 0.05 for 5 %</source>
        <translation>月あたりの増加率、5 %なら0.05</translation>
    </message>
    <message>
        <source>Mean requests per second</source>
        <translation>平均の毎秒リクエスト数</translation>
    </message>
    <message>
        <source>Requests per second at the busiest moment</source>
        <translation>最繁時の毎秒リクエスト数</translation>
    </message>
    <message>
        <source>peak-to-average factor</source>
        <translation>ピーク対平均の係数</translation>
    </message>
    <message>
        <source>Peak-to-average factor when a share of the traffic falls into some hours</source>
        <translation>トラフィックの一部が特定の時間帯に集中する場合のピーク対平均の係数</translation>
    </message>
    <message>
        <source>share of the day&apos;s traffic</source>
        <translation>1日のトラフィックに占める割合</translation>
    </message>
    <message>
        <source>hours it falls into</source>
        <translation>それが集中する時間数</translation>
    </message>
    <message>
        <source>Input tokens of one call</source>
        <translation>呼び出し1回の入力トークン数</translation>
    </message>
    <message>
        <source>system prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>tool definitions</source>
        <translation>ツール定義</translation>
    </message>
    <message>
        <source>retrieved chunks</source>
        <translation>検索で得たチャンク数</translation>
    </message>
    <message>
        <source>one chunk, after reranking</source>
        <translation>リランキング後の1チャンク</translation>
    </message>
    <message>
        <source>earlier turns that are kept</source>
        <translation>保持する過去のターン</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Tokens of a request that an agent answers in several steps</source>
        <translation>エージェントが複数ステップで応答するリクエストのトークン数</translation>
    </message>
    <message>
        <source>input of the first step</source>
        <translation>最初のステップの入力</translation>
    </message>
    <message>
        <source>output of a step that stays in the context</source>
        <translation>コンテキストに残るステップの出力</translation>
    </message>
    <message>
        <source>tool results of a step</source>
        <translation>ステップのツール結果</translation>
    </message>
    <message>
        <source>output of a step, reasoning included</source>
        <translation>推論を含むステップの出力</translation>
    </message>
    <message>
        <source>mean number of steps</source>
        <translation>平均ステップ数</translation>
    </message>
    <message>
        <source>variance of the steps</source>
        <translation>ステップ数の分散</translation>
    </message>
    <message>
        <source>Requests of one month of growth</source>
        <translation>増加中のある月のリクエスト数</translation>
    </message>
    <message>
        <source>requests of month 0</source>
        <translation>0か月目のリクエスト数</translation>
    </message>
    <message>
        <source>the month, 0 the first</source>
        <translation>月 (最初は0)</translation>
    </message>
    <message>
        <source>Requests of the first months of growth together</source>
        <translation>最初の数か月のリクエスト数の合計</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>worth by a criterion</source>
        <translation>評価基準での価値</translation>
    </message>
    <message>
        <source>an alternative, a number a criterion</source>
        <translation>代替案、評価基準ごとに1つの数値</translation>
    </message>
    <message>
        <source>alternatives, each by all criteria</source>
        <translation>代替案、それぞれ全評価基準の値</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>a weight a criterion; only ratios count</source>
        <translation>評価基準ごとの重み。比率のみが意味を持つ</translation>
    </message>
    <message>
        <source>whether more is better</source>
        <translation>大きいほどよいかどうか</translation>
    </message>
    <message>
        <source>a flag a criterion</source>
        <translation>評価基準ごとのフラグ</translation>
    </message>
    <message>
        <source>expected %1 numbers, as in the first row</source>
        <translation>最初の行と同じく%1個の数値が必要です</translation>
    </message>
    <message>
        <source>how values are made comparable</source>
        <translation>値を比較可能にする方法</translation>
    </message>
    <message>
        <source>Ranking by weighted sum; minmax, sum and vector can reverse ranks when alternatives change</source>
        <translation>加重和によるランキング。minmax、sum、vectorでは代替案の変更で順位が逆転することがある</translation>
    </message>
    <message>
        <source>Ranking by closeness to the ideal; can reverse ranks when alternatives change</source>
        <translation>理想への近さによるランキング。代替案の変更で順位が逆転することがある</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>difference that does not matter</source>
        <translation>無視できる差</translation>
    </message>
    <message>
        <source>difference that matters fully</source>
        <translation>完全に効く差</translation>
    </message>
    <message>
        <source>width of gauss</source>
        <translation>gaussの幅</translation>
    </message>
    <message>
        <source>a preference function</source>
        <translation>選好関数</translation>
    </message>
    <message>
        <source>a preference function a criterion</source>
        <translation>評価基準ごとの選好関数</translation>
    </message>
    <message>
        <source>Ranking by how much alternatives are preferred to each other (PROMETHEE II)</source>
        <translation>互いの選好の度合いによるランキング (PROMETHEE II)</translation>
    </message>
    <message>
        <source>judgements inconsistent</source>
        <translation>判断が一貫していません</translation>
    </message>
    <message>
        <source>how many times as important</source>
        <translation>何倍重要か</translation>
    </message>
    <message>
        <source>Weights from comparisons in pairs (AHP)</source>
        <translation>一対比較による重み (AHP)</translation>
    </message>
    <message>
        <source>one thing against all</source>
        <translation>1つと全体との比較</translation>
    </message>
    <message>
        <source>judgements, reciprocal</source>
        <translation>判断 (逆数行列)</translation>
    </message>
    <message>
        <source>Share of all weights for which one of two alternatives is first, by three criteria</source>
        <translation>3つの評価基準で、2つの代替案の一方が1位になる重みの割合</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>first alternative minus second, a number a criterion</source>
        <translation>1つ目の代替案から2つ目を引いた値、評価基準ごとに1つの数値</translation>
    </message>
    <message>
        <source>How alternatives rank over all weights (SMAA)</source>
        <translation>すべての重みにわたる代替案の順位 (SMAA)</translation>
    </message>
    <message>
        <source>alternatives, each by all criteria, more being better</source>
        <translation>代替案、それぞれ全評価基準の値 (大きいほどよい)</translation>
    </message>
    <message>
        <source>weights drawn</source>
        <translation>抽出する重みの数</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>random stream</source>
        <translation>乱数ストリーム</translation>
    </message>
    <message>
        <source>Entropy of rank shares, in bits: 0 where the rank is certain</source>
        <translation>順位の割合のエントロピー (ビット): 順位が確実なら0</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>shares, which sum to 1</source>
        <translation>割合 (合計1)</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32ビット</translation>
    </message>
    <message>
        <source>index of the sample</source>
        <translation>サンプルの番号</translation>
    </message>
    <message>
        <source>Four random words for a counter and a key (Philox-4x32-10)</source>
        <translation>カウンターとキーに対する4個の乱数ワード (Philox-4x32-10)</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>A random number between 0 and 1</source>
        <translation>0から1までの乱数</translation>
    </message>
    <message>
        <source>0 Monte-Carlo, 1 Sobol&apos; B, 2 shift, 3 SMAA</source>
        <translation>0 モンテカルロ、1 Sobol&apos; B、2 シフト、3 SMAA</translation>
    </message>
    <message>
        <source>index of the input</source>
        <translation>入力の番号</translation>
    </message>
    <message>
        <source>64 random bits (SplitMix64)</source>
        <translation>64ビットの乱数 (SplitMix64)</translation>
    </message>
    <message>
        <source>A coordinate of the Halton sequence</source>
        <translation>Halton列の座標</translation>
    </message>
    <message>
        <source>base, a prime</source>
        <translation>基数 (素数)</translation>
    </message>
    <message>
        <source>A point of the Sobol&apos; sequence</source>
        <translation>Sobol&apos;列の点</translation>
    </message>
    <message>
        <source>index of the point</source>
        <translation>点の番号</translation>
    </message>
    <message>
        <source>weights of the model</source>
        <translation>モデルの重み</translation>
    </message>
    <message>
        <source>KV cache of one token of context</source>
        <translation>コンテキスト1トークンのKVキャッシュ</translation>
    </message>
    <message>
        <source>parameters read per token</source>
        <translation>トークンあたりに読み込むパラメータ数</translation>
    </message>
    <message>
        <source>context of a sequence</source>
        <translation>シーケンスのコンテキスト</translation>
    </message>
    <message>
        <source>sequences that decode together</source>
        <translation>同時にデコードするシーケンス数</translation>
    </message>
    <message>
        <source>GPUs of one replica</source>
        <translation>1レプリカのGPU数</translation>
    </message>
    <message>
        <source>memory of a GPU</source>
        <translation>GPUのメモリ</translation>
    </message>
    <message>
        <source>part of the memory that the engine takes</source>
        <translation>エンジンが使うメモリの割合</translation>
    </message>
    <message>
        <source>of each GPU, for activations and graphs</source>
        <translation>各GPUで、アクティベーションとグラフに使う量</translation>
    </message>
    <message>
        <source>memory bandwidth of a GPU</source>
        <translation>GPUのメモリ帯域</translation>
    </message>
    <message>
        <source>dense peak of a GPU</source>
        <translation>GPUの密行列ピーク性能</translation>
    </message>
    <message>
        <source>part of the bandwidth achieved</source>
        <translation>帯域の達成率</translation>
    </message>
    <message>
        <source>part of the peak achieved</source>
        <translation>ピーク性能の達成率</translation>
    </message>
    <message>
        <source>layers; 0 leaves attention out</source>
        <translation>層数。0ならアテンションを除外</translation>
    </message>
    <message>
        <source>width; 0 leaves attention out</source>
        <translation>幅。0ならアテンションを除外</translation>
    </message>
    <message>
        <source>Memory of a model&apos;s weights</source>
        <translation>モデルの重みのメモリ</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>全パラメータ数</translation>
    </message>
    <message>
        <source>bits of a parameter</source>
        <translation>パラメータのビット数</translation>
    </message>
    <message>
        <source>parameters that share a scale; 0: none</source>
        <translation>スケールを共有するパラメータ数。0: なし</translation>
    </message>
    <message>
        <source>bits of a scale</source>
        <translation>スケールのビット数</translation>
    </message>
    <message>
        <source>bits of a zero point</source>
        <translation>ゼロ点のビット数</translation>
    </message>
    <message>
        <source>KV cache of one token, with grouped or plain attention</source>
        <translation>1トークンのKVキャッシュ (グループ化または通常のアテンション)</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>heads of keys and values</source>
        <translation>キーと値のヘッド数</translation>
    </message>
    <message>
        <source>dimension of a head</source>
        <translation>ヘッドの次元数</translation>
    </message>
    <message>
        <source>bytes of a value</source>
        <translation>値のバイト数</translation>
    </message>
    <message>
        <source>KV cache of one token, with latent attention</source>
        <translation>1トークンのKVキャッシュ (潜在アテンション)</translation>
    </message>
    <message>
        <source>dimension of keys and values, compressed</source>
        <translation>圧縮後のキーと値の次元数</translation>
    </message>
    <message>
        <source>dimension that carries positions</source>
        <translation>位置情報を持つ次元数</translation>
    </message>
    <message>
        <source>Memory left for the KV cache; negative where the weights don&apos;t fit</source>
        <translation>KVキャッシュに残るメモリ。重みが収まらない場合は負</translation>
    </message>
    <message>
        <source>Sequences that fit into the KV cache</source>
        <translation>KVキャッシュに収まるシーケンス数</translation>
    </message>
    <message>
        <source>memory for the KV cache</source>
        <translation>KVキャッシュ用のメモリ</translation>
    </message>
    <message>
        <source>Time between two tokens of a sequence</source>
        <translation>シーケンスの2トークン間の時間</translation>
    </message>
    <message>
        <source>Time to read a prompt</source>
        <translation>プロンプトを読む時間</translation>
    </message>
    <message>
        <source>tokens not in the prefix cache</source>
        <translation>プレフィックスキャッシュにないトークン数</translation>
    </message>
    <message>
        <source>Output tokens per second with continuous batching</source>
        <translation>連続バッチングでの毎秒出力トークン数</translation>
    </message>
    <message>
        <source>input tokens of a call</source>
        <translation>呼び出しの入力トークン数</translation>
    </message>
    <message>
        <source>output tokens of a call</source>
        <translation>呼び出しの出力トークン数</translation>
    </message>
    <message>
        <source>Fewest GPUs (1, 2, 4, 8 or 16) whose memory holds a model and its sequences</source>
        <translation>モデルとシーケンスがメモリに収まる最少GPU数 (1、2、4、8、16)</translation>
    </message>
    <message>
        <source>sequences at the same time</source>
        <translation>同時シーケンス数</translation>
    </message>
    <message>
        <source>Price of a million tokens on own GPUs</source>
        <translation>自前GPUでの100万トークンの価格</translation>
    </message>
    <message>
        <source>price of a GPU</source>
        <translation>GPUの価格</translation>
    </message>
    <message>
        <source>tokens the GPUs can give</source>
        <translation>GPUが出せるトークン数</translation>
    </message>
    <message>
        <source>mean load over that</source>
        <translation>それに対する平均負荷</translation>
    </message>
    <message>
        <source>Tokens a month from which own replicas cost no more than an API</source>
        <translation>自前レプリカがAPI以下のコストになる月間トークン数</translation>
    </message>
    <message>
        <source>cost of a replica</source>
        <translation>レプリカのコスト</translation>
    </message>
    <message>
        <source>tokens a month that a replica serves</source>
        <translation>レプリカが月に処理するトークン数</translation>
    </message>
    <message>
        <source>price of the API</source>
        <translation>APIの価格</translation>
    </message>
    <message>
        <source>what else running it costs</source>
        <translation>運用にかかるその他のコスト</translation>
    </message>
    <message>
        <source>part of the distribution</source>
        <translation>分布の割合</translation>
    </message>
    <message>
        <source>least value</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>most likely value, from a to b</source>
        <translation>最頻値 (aからbまで)</translation>
    </message>
    <message>
        <source>greatest value</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>Value below which a part of a triangular distribution lies</source>
        <translation>三角分布で、ある割合がその値以下となる値</translation>
    </message>
    <message>
        <source>Mean and variance of a PERT distribution</source>
        <translation>PERT分布の平均と分散</translation>
    </message>
    <message>
        <source>Value below which a part of a PERT distribution lies</source>
        <translation>PERT分布で、ある割合がその値以下となる値</translation>
    </message>
    <message>
        <source>The lognormal distribution of two percentiles</source>
        <translation>2つのパーセンタイルから定まる対数正規分布</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10パーセンタイル</translation>
    </message>
    <message>
        <source>90th percentile, from p10</source>
        <translation>90パーセンタイル (p10以上)</translation>
    </message>
    <message>
        <source>Percentile of numbers (type 7)</source>
        <translation>数値のパーセンタイル (タイプ7)</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>1つの数値</translation>
    </message>
    <message>
        <source>numbers in any order</source>
        <translation>任意の順序の数値</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>95 % interval of a probability that was counted (Wilson)</source>
        <translation>計数で得た確率の95 %区間 (Wilson)</translation>
    </message>
    <message>
        <source>samples that count, up to n</source>
        <translation>該当するサンプル数 (n以下)</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90パーセンタイル</translation>
    </message>
    <message>
        <source>a lognormal factor</source>
        <translation>対数正規の因子</translation>
    </message>
    <message>
        <source>A constant times independent lognormal factors: percentiles and what moves them</source>
        <translation>定数と独立な対数正規因子の積: パーセンタイルと変動要因</translation>
    </message>
    <message>
        <source>the factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>the constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>for the probability of exceeding it; null: none</source>
        <translation>それを超える確率を求める値。null: なし</translation>
    </message>
    <message>
        <source>Variance of Ishigami&apos;s test function and what it comes from</source>
        <translation>Ishigamiのテスト関数の分散とその要因</translation>
    </message>
    <message>
        <source>factor of sin² x2</source>
        <translation>sin² x2の係数</translation>
    </message>
    <message>
        <source>factor of x3⁴·sin x1</source>
        <translation>x3⁴·sin x1の係数</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95パーセンタイル</translation>
    </message>
    <message>
        <source>latencies of a stage</source>
        <translation>段階のレイテンシ</translation>
    </message>
    <message>
        <source>stages one after the other</source>
        <translation>順に実行される段階</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>分位点</translation>
    </message>
    <message>
        <source>a constant in addition</source>
        <translation>加算する定数</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Latency of independent stages together, as a lognormal (Fenton–Wilkinson)</source>
        <translation>独立な段階を合わせたレイテンシの対数正規近似 (Fenton–Wilkinson)</translation>
    </message>
    <message>
        <source>Bound on a latency quantile of stages, however they depend on each other</source>
        <translation>依存関係によらない、段階全体のレイテンシ分位点の上限</translation>
    </message>
    <message>
        <source>parallel calls</source>
        <translation>並列呼び出し数</translation>
    </message>
    <message>
        <source>Probability that one of several parallel calls is slow</source>
        <translation>複数の並列呼び出しのいずれかが遅い確率</translation>
    </message>
    <message>
        <source>probability that one is</source>
        <translation>1つが遅い確率</translation>
    </message>
    <message>
        <source>Quantile that each parallel call must hold for all of them to hold theirs</source>
        <translation>全体の分位点を守るために各並列呼び出しが守るべき分位点</translation>
    </message>
    <message>
        <source>quantile of all together</source>
        <translation>全体の分位点</translation>
    </message>
    <message>
        <source>Availability of independent replicas of which some are needed</source>
        <translation>一部が必要な独立レプリカの可用性</translation>
    </message>
    <message>
        <source>replicas needed, up to n</source>
        <translation>必要なレプリカ数 (n以下)</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>レプリカ数</translation>
    </message>
    <message>
        <source>Availability of things that are all needed</source>
        <translation>すべてが必要なものの可用性</translation>
    </message>
    <message>
        <source>availabilities</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Time that an availability leaves out</source>
        <translation>可用性から生じる停止時間</translation>
    </message>
    <message>
        <source>length of a document</source>
        <translation>文書の長さ</translation>
    </message>
    <message>
        <source>length of a chunk</source>
        <translation>チャンクの長さ</translation>
    </message>
    <message>
        <source>what a chunk repeats of the one before; below size</source>
        <translation>前のチャンクと重複する長さ。size未満</translation>
    </message>
    <message>
        <source>Chunks of a document</source>
        <translation>文書のチャンク数</translation>
    </message>
    <message>
        <source>Tokens of a document that are embedded, overlaps counted again</source>
        <translation>重複も数えた、文書の埋め込みトークン数</translation>
    </message>
    <message>
        <source>documents of the corpus</source>
        <translation>コーパスの文書数</translation>
    </message>
    <message>
        <source>embedding price</source>
        <translation>埋め込みの価格</translation>
    </message>
    <message>
        <source>part of the corpus that changes</source>
        <translation>コーパスのうち変更される割合</translation>
    </message>
    <message>
        <source>length of a query</source>
        <translation>クエリの長さ</translation>
    </message>
    <message>
        <source>embedding price of queries; null: as price</source>
        <translation>クエリの埋め込みの価格。null: priceと同じ</translation>
    </message>
    <message>
        <source>Cost of embedding a corpus, its changes and its queries</source>
        <translation>コーパス、その変更、クエリの埋め込みコスト</translation>
    </message>
    <message>
        <source>Time and cost of embedding tokens on own GPUs</source>
        <translation>自前GPUでトークンを埋め込む時間とコスト</translation>
    </message>
    <message>
        <source>parameters of the model</source>
        <translation>モデルのパラメータ数</translation>
    </message>
    <message>
        <source>peak of one GPU</source>
        <translation>GPU1台のピーク性能</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU数</translation>
    </message>
    <message>
        <source>tokens to embed</source>
        <translation>埋め込むトークン数</translation>
    </message>
    <message>
        <source>price of one GPU</source>
        <translation>GPU1台の価格</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>モデル&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>See ogive compute --list</source>
        <translation>ogive compute --listを参照</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>もしかして: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the result of %1 is too large</source>
        <translation>%1の結果が大きすぎます</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 to %2, written with digits only</source>
        <translation>%1は数字のみで書いた0～%2の整数でなければなりません</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>%1 &quot;%2&quot;はありません</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>指定できるもの: %1</translation>
    </message>
    <message>
        <source>%1 must have from %2 to %3 elements, and has %4</source>
        <translation>%1の要素数は%2～%3でなければなりませんが、%4です</translation>
    </message>
    <message>
        <source>%1 has at most %2 elements</source>
        <translation>%1の要素は最大%2個です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot;がありません</translation>
    </message>
    <message>
        <source>there is no input &quot;%1&quot;</source>
        <translation>入力&quot;%1&quot;はありません</translation>
    </message>
</context>
<context>
    <name>cost</name>
    <message>
        <source>as much a month</source>
        <translation>月額は同じ</translation>
    </message>
    <message>
        <source>%1 less a month</source>
        <translation>月%1安い</translation>
    </message>
    <message>
        <source>%1 more a month</source>
        <translation>月%1高い</translation>
    </message>
    <message>
        <source>In some of the cases the model does not fit on 16 GPUs, so what they cost is not known.</source>
        <translation>一部のケースではモデルがGPU 16台に収まらないため、そのコストは不明です。</translation>
    </message>
    <message>
        <source>The monthly cost is not known, so neither is its distribution.</source>
        <translation>月額コストが不明なため、その分布も不明です。</translation>
    </message>
    <message>
        <source>Every call fails, so no request is ever served.</source>
        <translation>すべての呼び出しが失敗し、リクエストが処理されません。</translation>
    </message>
    <message>
        <source>The numbers are too large for an estimate.</source>
        <translation>数値が大きすぎて見積もれません。</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>不明: %1。</translation>
    </message>
    <message>
        <source>%1 by API</source>
        <translation>%1 (API)</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>自社運用</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1あり</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>%1 is cheaper above %2</source>
        <translation>%2を超えると%1の方が安価</translation>
    </message>
    <message>
        <source>%1 is cheaper below %2</source>
        <translation>%2未満では%1の方が安価</translation>
    </message>
    <message>
        <source>Monthly cost against %1</source>
        <translation>%1に対する月額コスト</translation>
    </message>
    <message>
        <source>%1 is the cheapest at every %2</source>
        <translation>%2の値によらず%1が最安</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1は%2～%3の数値でなければなりません。</translation>
    </message>
    <message>
        <source>The knowledge has no price for %1.</source>
        <translation>ナレッジに%1の価格がありません。</translation>
    </message>
    <message>
        <source>How the system is scaled is not decided on.</source>
        <translation>スケーリング方法が決まっていません。</translation>
    </message>
    <message>
        <source>Not included: no rate for people&apos;s days is given.</source>
        <translation>含まれません: 人日単価が指定されていません。</translation>
    </message>
    <message>
        <source>No architecture is decided on.</source>
        <translation>アーキテクチャが決まっていません。</translation>
    </message>
    <message>
        <source>What %1 needs to run is not known.</source>
        <translation>%1の運用に必要なものが不明です。</translation>
    </message>
    <message>
        <source>Runs on devices that are there already.</source>
        <translation>既存のデバイス上で動作します。</translation>
    </message>
    <message>
        <source>Not included: what logs, traces and their storage cost depends on the tool.</source>
        <translation>含まれません: ログ、トレースとその保存のコストはツールによって異なります。</translation>
    </message>
    <message>
        <source>No provider is decided on.</source>
        <translation>プロバイダーが決まっていません。</translation>
    </message>
    <message>
        <source>No model of %1 is known for this quality.</source>
        <translation>この品質に対応する%1のモデルがありません。</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>%1の価格が不明です。</translation>
    </message>
    <message>
        <source>Runs on your own GPUs; see the serving line.</source>
        <translation>自前のGPUで動作します。推論の費目を参照。</translation>
    </message>
    <message>
        <source>Judged on your own GPUs; see the serving line.</source>
        <translation>判定は自前のGPUで行います。推論の費目を参照。</translation>
    </message>
    <message>
        <source>Runs on your own machines, which are not part of this figure.</source>
        <translation>自前のマシンで動作し、この金額には含まれません。</translation>
    </message>
    <message>
        <source>Runs on your own GPUs, counted by the hours that it needs.</source>
        <translation>自前のGPUで動作し、必要な時間分を計上しています。</translation>
    </message>
    <message>
        <source>No embedding model is decided on.</source>
        <translation>埋め込みモデルが決まっていません。</translation>
    </message>
    <message>
        <source>No embedding model is known for %1.</source>
        <translation>%1に対応する埋め込みモデルがありません。</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so nothing is embedded.</source>
        <translation>検索を行わないため、埋め込みも行いません。</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Cached input tokens</source>
        <translation>キャッシュ入力トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Embedding queries</source>
        <translation>クエリの埋め込み</translation>
    </message>
    <message>
        <source>Embedding changed documents</source>
        <translation>変更文書の埋め込み</translation>
    </message>
    <message>
        <source>Embedding all documents once</source>
        <translation>全文書の埋め込み (1回)</translation>
    </message>
    <message>
        <source>Vector database</source>
        <translation>ベクトルデータベース</translation>
    </message>
    <message>
        <source>Re-ranking</source>
        <translation>リランキング</translation>
    </message>
    <message>
        <source>Serving GPUs</source>
        <translation>推論用GPU</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>コンピューティング</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>下り転送</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>オブザーバビリティ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人件費</translation>
    </message>
    <message>
        <source>The size of %1 is not known.</source>
        <translation>%1の規模が不明です。</translation>
    </message>
    <message>
        <source>No GPU with a known price is in the knowledge.</source>
        <translation>価格がわかるGPUがナレッジにありません。</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Not known of the price of %1 as a service: %2.</source>
        <translation>%1のサービス価格のうち不明なもの: %2。</translation>
    </message>
    <message>
        <source>What %1 costs as a service is not known.</source>
        <translation>%1のサービスとしてのコストが不明です。</translation>
    </message>
    <message>
        <source>What %1 needs on own machines is not known.</source>
        <translation>%1が自前のマシンに必要とするものが不明です。</translation>
    </message>
    <message>
        <source>Nothing is retrieved, so there is no vector database.</source>
        <translation>検索を行わないため、ベクトルデータベースはありません。</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 costs.</source>
        <translation>%1のコストについては何もわかりません。</translation>
    </message>
    <message>
        <source>No vector database is decided on.</source>
        <translation>ベクトルデータベースが決まっていません。</translation>
    </message>
    <message>
        <source>%1 Own nodes are counted.</source>
        <translation>%1自前のノードを計上しています。</translation>
    </message>
    <message>
        <source>Output tokens are %1 % of the bill</source>
        <translation>出力トークンが請求額の%1 %を占めます</translation>
    </message>
    <message>
        <source>Input tokens are %1 % of the bill</source>
        <translation>入力トークンが請求額の%1 %を占めます</translation>
    </message>
    <message>
        <source>Cached input tokens are %1 % of the bill</source>
        <translation>キャッシュ入力トークンが請求額の%1 %を占めます</translation>
    </message>
    <message>
        <source>Embedding the queries is %1 % of the bill</source>
        <translation>クエリの埋め込みが請求額の%1 %を占めます</translation>
    </message>
    <message>
        <source>Embedding changed documents is %1 % of the bill</source>
        <translation>変更文書の埋め込みが請求額の%1 %を占めます</translation>
    </message>
    <message>
        <source>%1: %2 % of the bill</source>
        <translation>%1: 請求額の%2 %</translation>
    </message>
    <message>
        <source>What the month costs depends on the provider</source>
        <translation>月額コストはプロバイダーによって異なります</translation>
    </message>
    <message>
        <source>The monthly bill is not known</source>
        <translation>月間の請求額は不明です</translation>
    </message>
    <message>
        <source>The monthly bill is not known: %1</source>
        <translation>月間の請求額は不明です: %1</translation>
    </message>
    <message>
        <source>Nothing is paid per token</source>
        <translation>トークン課金はありません</translation>
    </message>
    <message>
        <source>The monthly bill is %1</source>
        <translation>月間の請求額は%1です</translation>
    </message>
    <message>
        <source>%1 would cost about as much</source>
        <translation>%1でもほぼ同額です</translation>
    </message>
    <message>
        <source>%1 would cost %2 % less</source>
        <translation>%1なら%2 %安くなります</translation>
    </message>
    <message>
        <source>No other provider with a known price is cheaper</source>
        <translation>価格のわかるほかのプロバイダーに、より安いものはありません</translation>
    </message>
    <message>
        <source>pq_m must divide d, %1, without a rest</source>
        <translation>pq_mはdの値%1を割り切れなければなりません</translation>
    </message>
    <message>
        <source>this pattern stands twice in the list</source>
        <translation>このパターンが一覧に2回あります</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>入力%1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>出力%1</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>100万トークンあたり%1</translation>
    </message>
    <message>
        <source>prompts from %1 tokens</source>
        <translation>%1トークン以上のプロンプト</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1の価格</translation>
    </message>
    <message>
        <source>%1 / GB-month, %2 / million reads, %3 / million writes</source>
        <translation>%1/GB月、読み取り100万件%2、書き込み100万件%3</translation>
    </message>
    <message>
        <source>%1 / GPU-hour, %2</source>
        <translation>%1/GPU時間、%2</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>&quot;%1&quot; is no day</source>
        <translation>&quot;%1&quot;は日付ではありません</translation>
    </message>
    <message>
        <source>Type a day like 2027-03-31, or “in 3 months”</source>
        <translation>2027-03-31または「3か月後」のように入力してください</translation>
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
        <translation>What-if: 設計には含まれません</translation>
    </message>
    <message>
        <source>← → move · ↑ ↓ what-if · V vote · N note · O open question · B blank · Esc leave</source>
        <translation>← → 移動 · ↑ ↓ What-if · V 投票 · N メモ · O 未解決の質問 · B 画面オフ · Esc 終了</translation>
    </message>
    <message>
        <source>← → move · ↑ ↓ what-if · B blank · Esc leave</source>
        <translation>← → 移動 · ↑ ↓ What-if · B 画面オフ · Esc 終了</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc 終了</translation>
    </message>
    <message>
        <source>… and %1 more, in the report</source>
        <translation>… ほか%1件はレポートを参照</translation>
    </message>
    <message>
        <source>There is no room for the chart at a size that can be read. It stands in the report.</source>
        <translation>読める大きさのグラフを置く余地がありません。レポートに掲載しています。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか%1件</translation>
    </message>
    <message>
        <source>In the report: %1</source>
        <translation>レポート参照: %1</translation>
    </message>
    <message>
        <source>… and %1 more characters</source>
        <translation>… ほか%1文字</translation>
    </message>
    <message>
        <source>… and %1 more words</source>
        <translation>… ほか%1語</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions, and %2 options that no rule reaches</source>
        <translation>ここに表示しないもの: 質問%1件と、ルールが到達しない選択肢%2件</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions of the tree</source>
        <translation>ここに表示しないもの: ツリーの質問%1件</translation>
    </message>
    <message>
        <source>Not shown here: %1 options that no rule reaches</source>
        <translation>ここに表示しないもの: ルールが到達しない選択肢%1件</translation>
    </message>
    <message>
        <source>The tree is too large for this page.</source>
        <translation>ツリーがこのページに収まりません。</translation>
    </message>
    <message>
        <source>leads to %1 options</source>
        <translation>%1件の選択肢に至る</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>%1に至る</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>open: %1 options</source>
        <translation>未定: 選択肢%1件</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>未定: %1</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>決め手: %1。</translation>
    </message>
    <message>
        <source>Decided by %1, with %2.</source>
        <translation>決め手: %1、%2。</translation>
    </message>
    <message>
        <source>Decided by us, while the rules leave it open.</source>
        <translation>ルールでは未定ですが、私たちが決定しました。</translation>
    </message>
    <message>
        <source>Decided by us, while the rules leave it open: %1.</source>
        <translation>ルールでは未定ですが、私たちが決定しました: %1。</translation>
    </message>
    <message>
        <source>Decided against the rules, which say %1.</source>
        <translation>ルール(%1)に反して決定しました。</translation>
    </message>
    <message>
        <source>Decided against the rules, which say %1: %2.</source>
        <translation>ルール(%1)に反して決定しました: %2。</translation>
    </message>
    <message>
        <source>Open until what it rests on is decided.</source>
        <translation>前提となる決定が固まるまで未定です。</translation>
    </message>
    <message>
        <source>Open until we can answer: %1</source>
        <translation>次に回答できるまで未定です: %1</translation>
    </message>
    <message>
        <source>did not arise</source>
        <translation>検討不要</translation>
    </message>
    <message>
        <source>was open</source>
        <translation>変更前: 未定</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source> (was %1)</source>
        <translation> (変更前: %1)</translation>
    </message>
    <message>
        <source>Cost not known</source>
        <translation>コスト不明</translation>
    </message>
    <message>
        <source>%1 / month</source>
        <translation>%1/月</translation>
    </message>
    <message>
        <source>%1 / month · %2 % of the budget</source>
        <translation>%1/月 · 予算の%2 %</translation>
    </message>
    <message>
        <source>%1: approve %2 instead of %3, which the rules recommend.</source>
        <translation>%1: ルールが推奨する%3ではなく%2を承認する。</translation>
    </message>
    <message>
        <source>%1: approve %2; the rules can&apos;t decide it yet.</source>
        <translation>%1: %2を承認する。ルールではまだ決定できない。</translation>
    </message>
    <message>
        <source>%1: settle the open decision. It waits for: %2.</source>
        <translation>%1: 未定の決定を確定する。待っている事項: %2。</translation>
    </message>
    <message>
        <source>Cost: decide without a monthly figure, or have the missing amounts worked out first.</source>
        <translation>コスト: 月額が不明なまま決定するか、先に不足額を算出する。</translation>
    </message>
    <message>
        <source>Cost: raise the monthly budget of %1, or lower the expected %2.</source>
        <translation>コスト: 月額予算%1を引き上げるか、見込み額%2を下げる。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Warnings: resolve or accept each of them: %1.</source>
        <translation>警告: 次のそれぞれを解消または受容する: %1。</translation>
    </message>
    <message>
        <source>Approve the design as it stands: every decision follows the rules.</source>
        <translation>設計を現状のまま承認する: すべての決定がルールに従っている。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>ベクトルインデックス</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>必要なリソース</translation>
    </message>
    <message>
        <source>Without numbers</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it needs to run is not known yet</source>
        <translation>運用に必要なリソースはまだ不明です</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>担当未定</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>It waits for: %1</source>
        <translation>待っている事項: %1</translation>
    </message>
    <message>
        <source>Answered already: %1</source>
        <translation>回答済み: %1</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>未解決の質問はありません</translation>
    </message>
    <message>
        <source>One open question</source>
        <translation>未解決の質問1件</translation>
    </message>
    <message>
        <source>%1 open questions</source>
        <translation>未解決の質問%1件</translation>
    </message>
    <message>
        <source>we chose %1</source>
        <translation>%1を選択</translation>
    </message>
    <message>
        <source>Every decision stands in at least nine of ten sampled futures</source>
        <translation>すべての決定が、シミュレーションの9割以上で変わりません</translation>
    </message>
    <message>
        <source>%1 of %2 decisions stand in at least nine of ten sampled futures</source>
        <translation>%2件中%1件の決定が、シミュレーションの9割以上で変わりません</translation>
    </message>
    <message>
        <source>How firm the decisions are is not known yet</source>
        <translation>決定の安定度はまだ不明です</translation>
    </message>
    <message>
        <source>It takes sampled futures, and values that are known.</source>
        <translation>シミュレーションと既知の値が必要です。</translation>
    </message>
    <message>
        <source>Least firm: %1, which stays %2 in %3 of them</source>
        <translation>最も変わりやすい決定: %1 (%3のケースで%2のまま)</translation>
    </message>
    <message>
        <source>%1 firmer decisions are not shown</source>
        <translation>より安定した決定%1件は表示していません</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No provider is chosen yet.</source>
        <translation>プロバイダーがまだ選ばれていません。</translation>
    </message>
    <message>
        <source>%1 % of the budget of %2</source>
        <translation>予算%2の%1 %</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>リクエストあたり</translation>
    </message>
    <message>
        <source>How sure that is</source>
        <translation>その確からしさ</translation>
    </message>
    <message>
        <source>In 8 of 10 sampled futures</source>
        <translation>シミュレーションの10回中8回</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Stays within the budget</source>
        <translation>予算内に収まる</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>最大の変動要因</translation>
    </message>
    <message>
        <source>Monthly cost by line, of the choice and others</source>
        <translation>選択した構成とほかの候補の費目別月額コスト</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Architecture decisions · scenario “%1”</source>
        <translation>アーキテクチャの決定 · シナリオ「%1」</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>What-if …</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>決め手</translation>
    </message>
    <message>
        <source>Our own decision</source>
        <translation>独自の決定</translation>
    </message>
    <message>
        <source>Confirmed by us</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>By whom and when is not stated</source>
        <translation>決定者と日付は未記載</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確からしさ</translation>
    </message>
    <message>
        <source>of sampled futures: the rules say %1</source>
        <translation>シミュレーションでルールの結論が%1</translation>
    </message>
    <message>
        <source>of sampled futures keep this choice</source>
        <translation>シミュレーションでこの選択を維持</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2で%1</translation>
    </message>
    <message>
        <source>Voted on %1</source>
        <translation>投票日: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Dots: %1</source>
        <translation>ドット: %1</translation>
    </message>
    <message>
        <source>Room vote</source>
        <translation>全員投票</translation>
    </message>
    <message>
        <source>Agree %1 · Discuss %2 · Against %3</source>
        <translation>賛成%1 · 要議論%2 · 反対%3</translation>
    </message>
    <message>
        <source>Not voted yet: press V</source>
        <translation>未投票: Vを押してください</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>セカンドオピニオン</translation>
    </message>
    <message>
        <source>Second opinion: %1</source>
        <translation>セカンドオピニオン: %1</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>ほかの見方</translation>
    </message>
    <message>
        <source>First by criteria</source>
        <translation>評価基準で1位</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Ranking against the rule</source>
        <translation>ルールと異なるランキング</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1が変化</translation>
    </message>
    <message>
        <source>Not shown here: %1 scenarios that matter less, which stand in the report</source>
        <translation>ここに表示しないもの: 重要度の低いシナリオ%1件 (レポートに掲載)</translation>
    </message>
    <message>
        <source>What quality means here</source>
        <translation>この設計で重視する品質特性</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Options beside each other</source>
        <translation>選択肢の比較</translation>
    </message>
    <message>
        <source>%1: what there is to choose from</source>
        <translation>%1: 選択肢</translation>
    </message>
    <message>
        <source>Below: %1 of %2 scenarios, with what differs</source>
        <translation>下: %2件中%1件のシナリオとその相違点</translation>
    </message>
    <message>
        <source>Below: the scenarios, with what differs</source>
        <translation>下: シナリオとその相違点</translation>
    </message>
    <message>
        <source>Rank by criteria</source>
        <translation>評価基準による順位</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Comes out in</source>
        <translation>結論となる割合</translation>
    </message>
    <message>
        <source>Dots of the room</source>
        <translation>参加者のドット</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1作業日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>with even odds</source>
        <translation>確率5割</translation>
    </message>
    <message>
        <source>with nine in ten</source>
        <translation>確率9割</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工数</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>人日</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>What sets the pace: days of work</source>
        <translation>進捗を左右するもの: 作業日数</translation>
    </message>
    <message>
        <source>The plan has too many phases to be drawn here. It stands in the report.</source>
        <translation>計画のフェーズが多すぎて、ここには描けません。レポートに掲載しています。</translation>
    </message>
    <message>
        <source>No work is planned yet</source>
        <translation>作業はまだ計画されていません</translation>
    </message>
    <message>
        <source>Tasks follow from what is decided.</source>
        <translation>タスクは決定の内容から導出されます。</translation>
    </message>
    <message>
        <source>Built in %1 working days with even odds, in %2 with nine in ten</source>
        <translation>構築期間: 5割の確率で%1作業日、9割の確率で%2作業日</translation>
    </message>
    <message>
        <source>%1 tasks in %2 phases, at typical effort</source>
        <translation>標準的な工数で%2フェーズ、タスク%1件</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>ご判断いただきたい事項</translation>
    </message>
    <message>
        <source>None is noted yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>not sure: %1</source>
        <translation>不明と回答: %1</translation>
    </message>
    <message>
        <source>%1 comes to %2 for %3</source>
        <translation>%3では%1が%2になる</translation>
    </message>
    <message>
        <source>The room agrees</source>
        <translation>全員の意見が一致しています</translation>
    </message>
    <message>
        <source>What we disagree on changes nothing</source>
        <translation>意見の相違は結論に影響しません</translation>
    </message>
    <message>
        <source>Where our disagreement changes an outcome</source>
        <translation>意見の相違が結論を変える箇所</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>回答者: %1</translation>
    </message>
    <message>
        <source>Changes an outcome</source>
        <translation>結論が変わる</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>少数意見</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未定のまま</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (既定)</translation>
    </message>
    <message>
        <source>Key requirements</source>
        <translation>主要な要件</translation>
    </message>
    <message>
        <source>The design states no brief.</source>
        <translation>設計概要が記載されていません。</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>シナリオ「%1」</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Not shown here: one question, and one option that no rule reaches</source>
        <translation>ここに表示しないもの: 質問1件と、ルールが到達しない選択肢1件</translation>
    </message>
    <message>
        <source>Not shown here: one question, and %1 options that no rule reaches</source>
        <translation>ここに表示しないもの: 質問1件と、ルールが到達しない選択肢%1件</translation>
    </message>
    <message>
        <source>Not shown here: %1 questions, and one option that no rule reaches</source>
        <translation>ここに表示しないもの: 質問%1件と、ルールが到達しない選択肢1件</translation>
    </message>
    <message>
        <source>Not shown here: one question of the tree</source>
        <translation>ここに表示しないもの: ツリーの質問1件</translation>
    </message>
    <message>
        <source>Not shown here: one option that no rule reaches</source>
        <translation>ここに表示しないもの: ルールが到達しない選択肢1件</translation>
    </message>
    <message>
        <source>Press O to note one.</source>
        <translation>Oキーで記録できます。</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>the tolerance must be a share from 0 to 10</source>
        <translation>許容誤差は0から10までの比率でなければなりません</translation>
    </message>
    <message>
        <source>the section&apos;s id is empty</source>
        <translation>セクションのIDが空です</translation>
    </message>
    <message>
        <source>two sections have the id &quot;%1&quot;</source>
        <translation>2つのセクションのIDが&quot;%1&quot;です</translation>
    </message>
    <message>
        <source>Name every section of the report once</source>
        <translation>レポートの各セクションを1回ずつ挙げてください</translation>
    </message>
    <message>
        <source>there is no paper &quot;%1&quot;</source>
        <translation>用紙&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>Write A4 or Letter</source>
        <translation>A4またはLetterと記入してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day</source>
        <translation>&quot;%1&quot;は日付ではありません</translation>
    </message>
    <message>
        <source>Write a day as YYYY-MM-DD</source>
        <translation>日付はYYYY-MM-DDの形式で記入してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>&quot;%1&quot;が2回あります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week</source>
        <translation>&quot;%1&quot;は曜日ではありません</translation>
    </message>
    <message>
        <source>Write mon, tue, wed, thu, fri, sat or sun</source>
        <translation>mon、tue、wed、thu、fri、sat、sunのいずれかを記入してください</translation>
    </message>
    <message>
        <source>a week needs at least one working day</source>
        <translation>週に少なくとも1日の作業日が必要です</translation>
    </message>
    <message>
        <source>Name the days, or leave &quot;working_days&quot; out for Monday to Friday</source>
        <translation>曜日を挙げるか、月曜から金曜の場合は&quot;working_days&quot;を省いてください</translation>
    </message>
    <message>
        <source>more than %1 holidays</source>
        <translation>休日が%1日を超えています</translation>
    </message>
    <message>
        <source>a team has a whole number of people from 1 to %1</source>
        <translation>チームの人数は1～%1の整数です</translation>
    </message>
    <message>
        <source>Leave out a role that nobody fills alone</source>
        <translation>1人で担当する人のいない役割は省いてください</translation>
    </message>
    <message>
        <source>low, typical and high must be days from 0 to %1 that do not fall</source>
        <translation>最小、標準、最大は0～%1の日数で、減少してはなりません</translation>
    </message>
    <message>
        <source>slack must be days from 0 to %1</source>
        <translation>余裕日数は0～%1日でなければなりません</translation>
    </message>
    <message>
        <source>the task&apos;s id is empty</source>
        <translation>タスクのIDが空です</translation>
    </message>
    <message>
        <source>the task has no title</source>
        <translation>タスクにタイトルがありません</translation>
    </message>
    <message>
        <source>two own tasks have the id &quot;%1&quot;</source>
        <translation>2つの独自タスクのIDが&quot;%1&quot;です</translation>
    </message>
    <message>
        <source>Give every task an id of its own</source>
        <translation>タスクごとに固有のIDを付けてください</translation>
    </message>
    <message>
        <source>more than %1 own tasks</source>
        <translation>独自タスクが%1件を超えています</translation>
    </message>
    <message>
        <source>own tasks wait for each other in a circle</source>
        <translation>独自タスクが互いに待ち合って循環しています</translation>
    </message>
    <message>
        <source>Take one of these dependencies out</source>
        <translation>これらの依存関係のいずれかを取り除いてください</translation>
    </message>
    <message>
        <source>a weight must be from 0 to %1</source>
        <translation>重みは0～%1でなければなりません</translation>
    </message>
    <message>
        <source>a must-have asks for 0 to %1</source>
        <translation>必須条件の値は0～%1です</translation>
    </message>
    <message>
        <source>two must-haves are about the criterion &quot;%1&quot;</source>
        <translation>2つの必須条件が評価基準&quot;%1&quot;に関するものです</translation>
    </message>
    <message>
        <source>a judgement must be from 1/%1 to %1 times</source>
        <translation>判断は1/%1～%1倍でなければなりません</translation>
    </message>
    <message>
        <source>two judgements are about the same pair</source>
        <translation>2つの判断が同じ組に関するものです</translation>
    </message>
    <message>
        <source>a criterion can&apos;t be judged against itself</source>
        <translation>評価基準をそれ自身と比較することはできません</translation>
    </message>
    <message>
        <source>there is no ranking method &quot;%1&quot;</source>
        <translation>順位付けの手法&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>There are: weighted-sum, topsis, promethee</source>
        <translation>指定できるもの: weighted-sum, topsis, promethee</translation>
    </message>
    <message>
        <source>there is no starter &quot;%1&quot;</source>
        <translation>スターター&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>指定できるもの: %1</translation>
    </message>
    <message>
        <source>a requirement is a number, a text, true, false or null</source>
        <translation>要件は数値、テキスト、true、false、nullのいずれかです</translation>
    </message>
    <message>
        <source>the scenario&apos;s id is empty</source>
        <translation>シナリオのIDが空です</translation>
    </message>
    <message>
        <source>two scenarios have the id &quot;%1&quot;</source>
        <translation>2つのシナリオのIDが&quot;%1&quot;です</translation>
    </message>
    <message>
        <source>Give every scenario an id of its own</source>
        <translation>シナリオごとに固有のIDを付けてください</translation>
    </message>
    <message>
        <source>a design needs at least one scenario</source>
        <translation>設計には少なくとも1つのシナリオが必要です</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>バージョンは1以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>The file holds the marks of a conflict in version control: resolve the conflict first</source>
        <translation>ファイルにバージョン管理の競合マーカーが含まれています。先に競合を解消してください</translation>
    </message>
    <message>
        <source>this is no Ogive design: &quot;format&quot; must be &quot;ogive-design&quot;</source>
        <translation>Ogiveの設計ではありません: &quot;format&quot;は&quot;ogive-design&quot;でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>&quot;%1&quot;が空です</translation>
    </message>
    <message>
        <source>a count is a whole number from 0 to %1</source>
        <translation>人数は0～%1の整数です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the workshop</source>
        <translation>ワークショップに&quot;%1&quot;が2回あります</translation>
    </message>
    <message>
        <source>Leave one of the two entries out</source>
        <translation>2つの項目のどちらかを省いてください</translation>
    </message>
    <message>
        <source>fists are six counts, from no finger to five</source>
        <translation>フィスト・オブ・ファイブは、指0本から5本までの6つの人数です</translation>
    </message>
    <message>
        <source>more than %1 hands</source>
        <translation>挙手が%1を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used by the open design &quot;%2&quot;: %3</source>
        <translation>&quot;%1&quot;は開いている設計&quot;%2&quot;で使われています: %3</translation>
    </message>
    <message>
        <source>Change the design first, or open another one.</source>
        <translation>先に設計を変更するか、別の設計を開いてください。</translation>
    </message>
    <message>
        <source>participants of its workshop answered it</source>
        <translation>ワークショップの参加者がこれに回答しています</translation>
    </message>
    <message>
        <source>its workshop voted on it</source>
        <translation>ワークショップでこれに投票しています</translation>
    </message>
    <message>
        <source>its workshop has a question about it</source>
        <translation>ワークショップにこれに関する質問があります</translation>
    </message>
    <message>
        <source>its utility tree links it</source>
        <translation>ユーティリティツリーがこれにリンクしています</translation>
    </message>
    <message>
        <source>it decides by these rules</source>
        <translation>設計がこのルールで決定しています</translation>
    </message>
    <message>
        <source>it states an assumption about it</source>
        <translation>設計にこれに関する前提が記載されています</translation>
    </message>
    <message>
        <source>its plan changes it</source>
        <translation>計画がこれを変更しています</translation>
    </message>
    <message>
        <source>its own task %1 waits for it</source>
        <translation>独自タスク%1がこれを待っています</translation>
    </message>
    <message>
        <source>its own task %1 is part of it</source>
        <translation>独自タスク%1がこれに属しています</translation>
    </message>
    <message>
        <source>scenario %1 states it</source>
        <translation>シナリオ%1がこれを指定しています</translation>
    </message>
    <message>
        <source>scenario %1 says how uncertain it is</source>
        <translation>シナリオ%1がこれの不確実性を指定しています</translation>
    </message>
    <message>
        <source>scenario %1 switches it</source>
        <translation>シナリオ%1がこれを切り替えています</translation>
    </message>
    <message>
        <source>scenario %1 sets it otherwise</source>
        <translation>シナリオ%1がこれを別の値に設定しています</translation>
    </message>
    <message>
        <source>scenario %1 overrides it</source>
        <translation>シナリオ%1がこれを上書きしています</translation>
    </message>
    <message>
        <source>scenario %1 chooses it</source>
        <translation>シナリオ%1がこれを選択しています</translation>
    </message>
    <message>
        <source>there is no level &quot;%1&quot;</source>
        <translation>レベル&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>Write H, M or L</source>
        <translation>H、M、Lのいずれかを記入してください</translation>
    </message>
    <message>
        <source>there is no kind of link &quot;%1&quot;</source>
        <translation>リンクの種類&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>Write sensitivity or tradeoff</source>
        <translation>sensitivityまたはtradeoffと記入してください</translation>
    </message>
    <message>
        <source>p10 must not be above p90</source>
        <translation>p10はp90以下でなければなりません</translation>
    </message>
    <message>
        <source>min, mode and max must not decrease</source>
        <translation>min、mode、maxは減少してはなりません</translation>
    </message>
    <message>
        <source>this says no range</source>
        <translation>これは範囲を表していません</translation>
    </message>
    <message>
        <source>Give p10 and p90, or min, mode and max</source>
        <translation>p10とp90、またはmin、mode、maxを指定してください</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>The whole scenario</source>
        <translation>シナリオ全体</translation>
    </message>
    <message>
        <source>with %1 requirements</source>
        <translation>要件%1件あり</translation>
    </message>
    <message>
        <source>Id of the scenario</source>
        <translation>シナリオのID</translation>
    </message>
    <message>
        <source>Order of the scenarios</source>
        <translation>シナリオの順序</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Override of %1</source>
        <translation>%1の上書き</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on, %1</source>
        <translation>オン、%1</translation>
    </message>
    <message>
        <source>off, %1</source>
        <translation>オフ、%1</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>%1の範囲</translation>
    </message>
    <message>
        <source>“%1” in the file</source>
        <translation>ファイルの「%1」</translation>
    </message>
    <message>
        <source>Ranking of %1</source>
        <translation>%1のランキング</translation>
    </message>
    <message>
        <source>its own way</source>
        <translation>独自の方法</translation>
    </message>
    <message>
        <source>Assumption about %1</source>
        <translation>%1に関する前提</translation>
    </message>
    <message>
        <source>Start of the work</source>
        <translation>作業の開始</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>作業日</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Changed tasks of the roadmap</source>
        <translation>ロードマップの変更タスク</translation>
    </message>
    <message>
        <source>Own tasks of the roadmap</source>
        <translation>ロードマップの独自タスク</translation>
    </message>
    <message>
        <source>Pages of the presentation</source>
        <translation>プレゼンテーションのページ</translation>
    </message>
    <message>
        <source>Questions of the workshop</source>
        <translation>ワークショップの質問</translation>
    </message>
    <message>
        <source>Votes of the workshop</source>
        <translation>ワークショップの投票</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>参加者の発言</translation>
    </message>
    <message>
        <source>Dots of the workshop</source>
        <translation>ワークショップのドット</translation>
    </message>
    <message>
        <source>Notes of the workshop</source>
        <translation>ワークショップのメモ</translation>
    </message>
    <message>
        <source>Actions of the workshop</source>
        <translation>ワークショップのアクション</translation>
    </message>
    <message>
        <source>Answers of the participants</source>
        <translation>参加者の回答</translation>
    </message>
    <message>
        <source>Answers of the participants are shown</source>
        <translation>参加者の回答の表示</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>設計の名前</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>設計概要</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>ルールセット</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>レポートの章</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>ユーティリティツリー</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>%1での変更</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>相違はありません。</translation>
    </message>
    <message>
        <source>Requirements changed: %1. Decisions that come out otherwise: %2.</source>
        <translation>変更された要件: %1。変わった決定: %2。</translation>
    </message>
    <message>
        <source>%1 costs %2 a month: %3.</source>
        <translation>%1の月額は%2: %3。</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>新しい%1: %2</translation>
    </message>
    <message>
        <source>No longer a %1: %2</source>
        <translation>なくなった%1: %2</translation>
    </message>
</context>
<context>
    <name>dmn</name>
    <message>
        <source>Use -, literals, comparisons with a number, intervals such as [1..5), lists of these, or not(…)</source>
        <translation>-、リテラル、数値との比較、[1..5)のような区間、これらのリスト、not(…)を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the closing parenthesis of not(…)</source>
        <translation>&quot;%1&quot;にはnot(…)の閉じ括弧がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is about dates or times, which are not read</source>
        <translation>&quot;%1&quot;は日付または時刻に関するもので、読み取りに対応していません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no simple test or literal</source>
        <translation>&quot;%1&quot;は単純な条件でもリテラルでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the end of an interval</source>
        <translation>&quot;%1&quot;には区間の終わりがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a number that is too large</source>
        <translation>&quot;%1&quot;の数値が大きすぎます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the closing quotation mark</source>
        <translation>&quot;%1&quot;には閉じ引用符がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an unknown escape in a text</source>
        <translation>&quot;%1&quot;のテキストに不明なエスケープがあります</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>上限の%1 MBを超えています</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file is UTF-16, not UTF-8</source>
        <translation>ファイルがUTF-8ではなくUTF-16です</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>UTF-8で保存してください</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>ファイルがUTF-8ではありません</translation>
    </message>
    <message>
        <source>XML may not have control characters</source>
        <translation>XMLに制御文字は使えません</translation>
    </message>
    <message>
        <source>unknown entity &quot;%1&quot;</source>
        <translation>不明なエンティティ&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write &amp; as &amp;amp;</source>
        <translation>&amp;は&amp;amp;と書いてください</translation>
    </message>
    <message>
        <source>not valid XML: %1</source>
        <translation>有効なXMLではありません: %1</translation>
    </message>
    <message>
        <source>this is not of DMN 1.2, 1.3, 1.4 or 1.5</source>
        <translation>DMN 1.2、1.3、1.4、1.5のいずれでもありません</translation>
    </message>
    <message>
        <source>Save it as DMN 1.3 in the program that it comes from</source>
        <translation>元のプログラムでDMN 1.3として保存してください</translation>
    </message>
    <message>
        <source>no DMN file: it begins with &quot;%1&quot;</source>
        <translation>DMNファイルではありません: &quot;%1&quot;で始まっています</translation>
    </message>
    <message>
        <source>Expected the element definitions of DMN 1.2 to 1.5</source>
        <translation>DMN 1.2～1.5のdefinitions要素が必要です</translation>
    </message>
    <message>
        <source>document types and entities of their own are not read</source>
        <translation>独自の文書型とエンティティの読み取りには対応していません</translation>
    </message>
    <message>
        <source>Remove the line that starts with &lt;!DOCTYPE</source>
        <translation>&lt;!DOCTYPEで始まる行を削除してください</translation>
    </message>
    <message>
        <source>the file says that it is %1, not UTF-8</source>
        <translation>ファイルにはUTF-8ではなく%1と記載されています</translation>
    </message>
    <message>
        <source>not valid XML: something stands behind its end</source>
        <translation>有効なXMLではありません: 終わりの後に何かあります</translation>
    </message>
    <message>
        <source>not valid XML: it begins with text</source>
        <translation>有効なXMLではありません: テキストで始まっています</translation>
    </message>
    <message>
        <source>not valid XML: it has no element</source>
        <translation>有効なXMLではありません: 要素がありません</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>%1階層より深く入れ子になっています</translation>
    </message>
    <message>
        <source>not valid XML: an element without a name</source>
        <translation>有効なXMLではありません: 名前のない要素があります</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; stands twice in &quot;%2&quot;</source>
        <translation>&quot;%2&quot;に属性&quot;%1&quot;が2回あります</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; answers with a list, which tests of single values can&apos;t be applied to</source>
        <translation>決定&quot;%1&quot;はリストを返すため、単一値の条件を適用できません</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; has several outputs</source>
        <translation>決定&quot;%1&quot;には複数の出力があります</translation>
    </message>
    <message>
        <source>Name one of them: %1.%2</source>
        <translation>1つを指定してください: %1.%2</translation>
    </message>
    <message>
        <source>the decision &quot;%1&quot; is looked at, but not required</source>
        <translation>決定&quot;%1&quot;が参照されていますが、必須とされていません</translation>
    </message>
    <message>
        <source>Add an information requirement for it</source>
        <translation>その情報要求を追加してください</translation>
    </message>
    <message>
        <source>the input expression &quot;%1&quot; is no plain name</source>
        <translation>入力式&quot;%1&quot;は単純な名前ではありません</translation>
    </message>
    <message>
        <source>Name an input data or a required decision, without computing</source>
        <translation>計算を含めず、入力データか必要な決定を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read here</source>
        <translation>&quot;%1&quot;はここでは読み取りません</translation>
    </message>
    <message>
        <source>there is no hit policy &quot;%1&quot;</source>
        <translation>ヒットポリシー&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>Use UNIQUE, ANY, PRIORITY, FIRST, OUTPUT ORDER, RULE ORDER or COLLECT</source>
        <translation>UNIQUE、ANY、PRIORITY、FIRST、OUTPUT ORDER、RULE ORDER、COLLECTのいずれかを使ってください</translation>
    </message>
    <message>
        <source>there is no aggregation &quot;%1&quot;</source>
        <translation>集計&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>Use SUM, MIN, MAX or COUNT</source>
        <translation>SUM、MIN、MAX、COUNTのいずれかを使ってください</translation>
    </message>
    <message>
        <source>the input has no input expression</source>
        <translation>入力に入力式がありません</translation>
    </message>
    <message>
        <source>Name an input data or a required decision</source>
        <translation>入力データか必要な決定を指定してください</translation>
    </message>
    <message>
        <source>the column is of the type %1, but what it looks at is %2</source>
        <translation>列の型は%1ですが、参照先は%2です</translation>
    </message>
    <message>
        <source>the output values are not all single values</source>
        <translation>出力値がすべて単一値とは限りません</translation>
    </message>
    <message>
        <source>List the values, highest priority first</source>
        <translation>優先度の高い順に値を列挙してください</translation>
    </message>
    <message>
        <source>Outputs are read where they are a number, a text in quotation marks, true, false or null</source>
        <translation>出力は、数値、引用符で囲んだテキスト、true、false、nullの場合に読み取ります</translation>
    </message>
    <message>
        <source>%1 is not of the type %2</source>
        <translation>%1は%2型ではありません</translation>
    </message>
    <message>
        <source>the rule has %1 input and %2 output entries, the table %3 and %4</source>
        <translation>ルールの入力は%1個、出力は%2個ですが、テーブルでは%3個と%4個です</translation>
    </message>
    <message>
        <source>%1 does not test values of the type %2</source>
        <translation>%1は%2型の値に対する条件ではありません</translation>
    </message>
    <message>
        <source>the table has no output</source>
        <translation>テーブルに出力がありません</translation>
    </message>
    <message>
        <source>a table with several outputs can&apos;t be aggregated</source>
        <translation>複数の出力を持つテーブルは集計できません</translation>
    </message>
    <message>
        <source>the table&apos;s outputs need names that differ</source>
        <translation>テーブルの出力にはそれぞれ異なる名前が必要です</translation>
    </message>
    <message>
        <source>only numbers can be aggregated by %1</source>
        <translation>%1で集計できるのは数値だけです</translation>
    </message>
    <message>
        <source>the outputs %1 are of several types</source>
        <translation>出力%1の型が一致していません</translation>
    </message>
    <message>
        <source>the hit policy %1 needs output values</source>
        <translation>ヒットポリシー%1には出力値が必要です</translation>
    </message>
    <message>
        <source>the allowed values of &quot;%1&quot; are not of its type</source>
        <translation>&quot;%1&quot;の許容値がその型ではありません</translation>
    </message>
    <message>
        <source>there are two types of the name &quot;%1&quot;</source>
        <translation>&quot;%1&quot;という名前の型が2つあります</translation>
    </message>
    <message>
        <source>the expression language &quot;%1&quot; is not read</source>
        <translation>式言語&quot;%1&quot;の読み取りには対応していません</translation>
    </message>
    <message>
        <source>Use FEEL</source>
        <translation>FEELを使ってください</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is defined by itself, or too deep</source>
        <translation>型&quot;%1&quot;が自分自身で定義されているか、深すぎます</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is not read</source>
        <translation>型&quot;%1&quot;の読み取りには対応していません</translation>
    </message>
    <message>
        <source>Use number, string, boolean, or a type that the file defines by them</source>
        <translation>number、string、boolean、またはそれらを使ってファイル内で定義した型を使ってください</translation>
    </message>
    <message>
        <source>the allowed values are of several types</source>
        <translation>許容値の型が一致していません</translation>
    </message>
    <message>
        <source>no value for the input &quot;%1&quot;</source>
        <translation>入力&quot;%1&quot;の値がありません</translation>
    </message>
    <message>
        <source>%1 is not allowed for the input</source>
        <translation>%1は入力に許容されていません</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>許容される値: %1</translation>
    </message>
    <message>
        <source>%1 is not allowed in the table of &quot;%2&quot;</source>
        <translation>%1は&quot;%2&quot;のテーブルで許容されていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the rules %2 match together, against the hit policy UNIQUE</source>
        <translation>&quot;%1&quot;: ヒットポリシーUNIQUEに反して、ルール%2が同時に一致します</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the rules %2 match together with different outputs, against the hit policy ANY</source>
        <translation>&quot;%1&quot;: ヒットポリシーANYに反して、ルール%2が異なる出力で同時に一致します</translation>
    </message>
    <message>
        <source>expected a number, a text, true, false or null</source>
        <translation>数値、テキスト、true、false、nullのいずれかが必要です</translation>
    </message>
    <message>
        <source>expected an object with &quot;requirements&quot;</source>
        <translation>&quot;requirements&quot;を持つオブジェクトが必要です</translation>
    </message>
    <message>
        <source>expected an object of inputs</source>
        <translation>入力のオブジェクトが必要です</translation>
    </message>
    <message>
        <source>there is no input &quot;%1&quot;</source>
        <translation>入力&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>指定できるもの: %1</translation>
    </message>
    <message>
        <source>the input &quot;%1&quot; is stated twice</source>
        <translation>入力&quot;%1&quot;が2回指定されています</translation>
    </message>
    <message>
        <source>the rules for %1 ask about %2, for which there are none</source>
        <translation>%1のルールが%2を問うていますが、それにはルールがありません</translation>
    </message>
    <message>
        <source>the tree of the decision %1 is too large for a table</source>
        <translation>決定%1のツリーは表にするには大きすぎます</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>ルールセット&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>the decision has no id</source>
        <translation>決定にIDがありません</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>ID&quot;%1&quot;が2回使われています</translation>
    </message>
    <message>
        <source>the decision requires itself, over others</source>
        <translation>決定が他の決定を介して自分自身を必要としています</translation>
    </message>
    <message>
        <source>Remove one of the information requirements</source>
        <translation>情報要求のいずれかを削除してください</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>決定&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to another file, which is not read</source>
        <translation>&quot;%1&quot;は別のファイルを参照しており、読み取りません</translation>
    </message>
    <message>
        <source>there is no input data &quot;%1&quot;</source>
        <translation>入力データ&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read</source>
        <translation>&quot;%1&quot;の読み取りには対応していません</translation>
    </message>
    <message>
        <source>Decisions are read where they are decision tables</source>
        <translation>読み取るのはデシジョンテーブルである決定のみです</translation>
    </message>
    <message>
        <source>the decision has no decision table</source>
        <translation>決定にデシジョンテーブルがありません</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is used twice</source>
        <translation>名前&quot;%1&quot;が2回使われています</translation>
    </message>
    <message>
        <source>the input &quot;%1&quot; is looked at as %2 and as %3</source>
        <translation>入力&quot;%1&quot;が%2としても%3としても参照されています</translation>
    </message>
    <message>
        <source>Ogive reads inputs and decision tables</source>
        <translation>Ogiveは入力とデシジョンテーブルを読み取ります</translation>
    </message>
    <message>
        <source>the file has no decision</source>
        <translation>ファイルに決定がありません</translation>
    </message>
    <message>
        <source>Ogive reads decisions that are decision tables</source>
        <translation>Ogiveはデシジョンテーブルである決定を読み取ります</translation>
    </message>
    <message>
        <source>No rule tests the input %1</source>
        <translation>入力%1を調べるルールがありません</translation>
    </message>
    <message>
        <source>Inputs that no rule matches</source>
        <translation>どのルールにも一致しない入力</translation>
    </message>
    <message>
        <source>Rules that match together against the hit policy</source>
        <translation>ヒットポリシーに反して同時に一致するルール</translation>
    </message>
    <message>
        <source>Rules that others always go before</source>
        <translation>常に他のルールが優先されるルール</translation>
    </message>
    <message>
        <source>Rules that no input matches</source>
        <translation>どの入力にも一致しないルール</translation>
    </message>
    <message>
        <source>Outputs that are not among the output values</source>
        <translation>出力値に含まれない出力</translation>
    </message>
    <message>
        <source>Outputs that no input leads to</source>
        <translation>どの入力からも得られない出力</translation>
    </message>
    <message>
        <source>Inputs that no rule tests</source>
        <translation>どのルールも調べない入力</translation>
    </message>
    <message>
        <source>Tables too large to analyse to the end</source>
        <translation>大きすぎて最後まで分析できないテーブル</translation>
    </message>
    <message>
        <source>Rule %1 never matches: %2 can&apos;t be %3</source>
        <translation>ルール%1は一致しません: %2は%3になりえません</translation>
    </message>
    <message>
        <source>No rule matches %1; for example %2</source>
        <translation>%1に一致するルールがありません。例: %2</translation>
    </message>
    <message>
        <source>%1 more combinations of values are matched by no rule</source>
        <translation>どのルールにも一致しない値の組み合わせがほかに%1件あります</translation>
    </message>
    <message>
        <source>The table is too large to find every gap</source>
        <translation>テーブルが大きすぎて、すべての抜けは見つけられません</translation>
    </message>
    <message>
        <source>Rules %1 and %2 match together, with the same output: %3; for example %4</source>
        <translation>ルール%1と%2が同じ出力で同時に一致します: %3。例: %4</translation>
    </message>
    <message>
        <source>Rules %1 and %2 match together, with different outputs: %3; for example %4</source>
        <translation>ルール%1と%2が異なる出力で同時に一致します: %3。例: %4</translation>
    </message>
    <message>
        <source>%1 more pairs of rules match together</source>
        <translation>同時に一致するルールの組がほかに%1件あります</translation>
    </message>
    <message>
        <source>Rule %1 never counts: wherever it matches, rule %2 goes before it</source>
        <translation>ルール%1は使われません: 一致する場合は常にルール%2が優先されます</translation>
    </message>
    <message>
        <source>Rule %1 never counts: wherever it matches, one of %2 other rules goes before it</source>
        <translation>ルール%1は使われません: 一致する場合は常に他の%2件のルールのいずれかが優先されます</translation>
    </message>
    <message>
        <source>Of %1 rules it was too much work to say whether others go before them everywhere</source>
        <translation>%1件のルールについては、常に他のルールが優先されるかどうかを判定しきれませんでした</translation>
    </message>
    <message>
        <source>Rule %1 answers %2, which is none of the output values</source>
        <translation>ルール%1の出力%2は出力値に含まれません</translation>
    </message>
    <message>
        <source>No input leads to these outputs: %1</source>
        <translation>どの入力からも得られない出力: %1</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>there is no such sample</source>
        <translation>そのようなサンプルはありません</translation>
    </message>
    <message>
        <source>the design was written by a newer version of Ogive and would lose what only that version knows</source>
        <translation>この設計はより新しいバージョンのOgiveで書かれており、保存するとそのバージョン固有の内容が失われます</translation>
    </message>
    <message>
        <source>Save it with the newer version.</source>
        <translation>新しいバージョンで保存してください。</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>there is no requirement &quot;%1&quot;</source>
        <translation>要件&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>選択肢&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>there is no rule set &quot;%1&quot;</source>
        <translation>ルールセット&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>シナリオ&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>Approve the outcomes</source>
        <translation>結論を承認</translation>
    </message>
    <message>
        <source>Withdraw the approval</source>
        <translation>承認を取り消す</translation>
    </message>
    <message>
        <source>the order of the sections names one twice or not</source>
        <translation>セクションの順序に重複または不足があります</translation>
    </message>
    <message>
        <source>the section has no name</source>
        <translation>セクションに名前がありません</translation>
    </message>
    <message>
        <source>Take a chapter into the report</source>
        <translation>章をレポートに含める</translation>
    </message>
    <message>
        <source>Leave a chapter out of the report</source>
        <translation>章をレポートから外す</translation>
    </message>
    <message>
        <source>Change a chapter&apos;s own text</source>
        <translation>章の独自テキストを変更</translation>
    </message>
    <message>
        <source>Reorder the report</source>
        <translation>レポートの順序を変更</translation>
    </message>
    <message>
        <source>Change the report&apos;s title</source>
        <translation>レポートのタイトルを変更</translation>
    </message>
    <message>
        <source>Set the report on %1</source>
        <translation>レポートを%1に設定</translation>
    </message>
    <message>
        <source>Write the report in another language</source>
        <translation>レポートの言語を変更</translation>
    </message>
    <message>
        <source>there is no phase &quot;%1&quot;</source>
        <translation>フェーズ&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>the knowledge has a task &quot;%1&quot; already</source>
        <translation>ナレッジにすでにタスク&quot;%1&quot;があります</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;</source>
        <translation>タスク&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>low, typical and high must be days from 0 to %1 that do not fall</source>
        <translation>最小、標準、最大は0～%1の日数で、減少してはなりません</translation>
    </message>
    <message>
        <source>Give the lowest number first, the highest last</source>
        <translation>最小の数値を先に、最大の数値を最後に指定してください</translation>
    </message>
    <message>
        <source>these are no days of a week</source>
        <translation>曜日ではありません</translation>
    </message>
    <message>
        <source>more than %1 holidays</source>
        <translation>休日が%1日を超えています</translation>
    </message>
    <message>
        <source>a team has a whole number of people from 1 to %1</source>
        <translation>チームの人数は1～%1の整数です</translation>
    </message>
    <message>
        <source>slack must be days from 0 to %1</source>
        <translation>余裕日数は0～%1日でなければなりません</translation>
    </message>
    <message>
        <source>the task has no title</source>
        <translation>タスクにタイトルがありません</translation>
    </message>
    <message>
        <source>more than %1 own tasks</source>
        <translation>独自タスクが%1件を超えています</translation>
    </message>
    <message>
        <source>own tasks would wait for each other in a circle</source>
        <translation>独自タスクが互いに待ち合って循環してしまいます</translation>
    </message>
    <message>
        <source>Take the start date away</source>
        <translation>開始日を削除</translation>
    </message>
    <message>
        <source>Start on %1</source>
        <translation>%1に開始</translation>
    </message>
    <message>
        <source>Change the working days</source>
        <translation>作業日を変更</translation>
    </message>
    <message>
        <source>Change the holidays</source>
        <translation>休日を変更</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>チームを変更</translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation>「%1」の工数を変更</translation>
    </message>
    <message>
        <source>Change the slack of “%1”</source>
        <translation>「%1」の余裕日数を変更</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>「%1」を除外</translation>
    </message>
    <message>
        <source>Take up “%1”</source>
        <translation>「%1」を再び追加</translation>
    </message>
    <message>
        <source>Set the task “%1”</source>
        <translation>タスク「%1」を設定</translation>
    </message>
    <message>
        <source>Remove the task “%1”</source>
        <translation>タスク「%1」を削除</translation>
    </message>
    <message>
        <source>Give the task another id</source>
        <translation>タスクに別のIDを付けてください</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>質問を追加</translation>
    </message>
    <message>
        <source>Change a question</source>
        <translation>質問を変更</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>質問を削除</translation>
    </message>
    <message>
        <source>Add a vote</source>
        <translation>投票を追加</translation>
    </message>
    <message>
        <source>Change a vote</source>
        <translation>投票を変更</translation>
    </message>
    <message>
        <source>Remove a vote</source>
        <translation>投票を削除</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>アクションを追加</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>アクションを変更</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>アクションを削除</translation>
    </message>
    <message>
        <source>Vote on %1</source>
        <translation>%1に投票</translation>
    </message>
    <message>
        <source>Dots for %1</source>
        <translation>%1へのドット</translation>
    </message>
    <message>
        <source>Remove the answers of %1</source>
        <translation>%1の回答を削除</translation>
    </message>
    <message>
        <source>Take the answers of %1</source>
        <translation>%1の回答を取り込む</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>回答を公開</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>回答を非公開にする</translation>
    </message>
    <message>
        <source>Change the pages of the presentation</source>
        <translation>プレゼンテーションのページを変更</translation>
    </message>
    <message>
        <source>Change a page&apos;s notes</source>
        <translation>ページのノートを変更</translation>
    </message>
    <message>
        <source>a count is a whole number from 0 to %1</source>
        <translation>人数は0～%1の整数です</translation>
    </message>
    <message>
        <source>dots are given to an option</source>
        <translation>ドットは選択肢に付けるものです</translation>
    </message>
    <message>
        <source>the participant has no name</source>
        <translation>参加者に名前がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation>&quot;%1&quot;に2回回答しています</translation>
    </message>
    <message>
        <source>the order of the pages names one twice or not</source>
        <translation>ページの順序に重複または不足があります</translation>
    </message>
    <message>
        <source>the page has no name</source>
        <translation>ページに名前がありません</translation>
    </message>
    <message>
        <source>the workshop has no such entry any more</source>
        <translation>ワークショップにその項目はもうありません</translation>
    </message>
    <message>
        <source>the question has no text</source>
        <translation>質問にテキストがありません</translation>
    </message>
    <message>
        <source>the vote says nothing</source>
        <translation>投票に内容がありません</translation>
    </message>
    <message>
        <source>the note has no text</source>
        <translation>メモにテキストがありません</translation>
    </message>
    <message>
        <source>the action has no text</source>
        <translation>アクションにテキストがありません</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>決定&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>%1をベースラインにする</translation>
    </message>
    <message>
        <source>Move scenario %1</source>
        <translation>シナリオ%1を移動</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>名前が空です</translation>
    </message>
    <message>
        <source>the name is longer than 200 bytes</source>
        <translation>名前が200バイトを超えています</translation>
    </message>
    <message>
        <source>an override needs a rationale</source>
        <translation>上書きには根拠が必要です</translation>
    </message>
    <message>
        <source>Say in a sentence why this choice is better here</source>
        <translation>この選択の方がよい理由を1文で記入してください</translation>
    </message>
    <message>
        <source>the scenario&apos;s id &quot;%1&quot; is empty or taken</source>
        <translation>シナリオのID&quot;%1&quot;が空か、すでに使われています</translation>
    </message>
    <message>
        <source>the last scenario can&apos;t be deleted</source>
        <translation>最後のシナリオは削除できません</translation>
    </message>
    <message>
        <source>Add another scenario first</source>
        <translation>先に別のシナリオを追加してください</translation>
    </message>
    <message>
        <source>the review lies before the date</source>
        <translation>見直し期限が日付より前です</translation>
    </message>
    <message>
        <source>Review it on a later day, or correct the date</source>
        <translation>見直しをより後の日にするか、日付を修正してください</translation>
    </message>
    <message>
        <source>an assumption must say something</source>
        <translation>前提には内容が必要です</translation>
    </message>
    <message>
        <source>Say why, where it is from, who looks after it or when to review it</source>
        <translation>理由、出典、担当者、見直し期限のいずれかを記入してください</translation>
    </message>
    <message>
        <source>State the assumption of %1</source>
        <translation>%1の前提を記入</translation>
    </message>
    <message>
        <source>Remove the assumption of %1</source>
        <translation>%1の前提を削除</translation>
    </message>
    <message>
        <source>Set %1 and %2</source>
        <translation>%1と%2を設定</translation>
    </message>
    <message>
        <source>Set %1 requirements</source>
        <translation>%1件の要件を設定</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1をリセット</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1を%2に設定</translation>
    </message>
    <message>
        <source>Accept the recommendation for %1</source>
        <translation>%1の推奨を採用</translation>
    </message>
    <message>
        <source>Override %1</source>
        <translation>%1を上書き</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>シナリオ%1を追加</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>シナリオを削除</translation>
    </message>
    <message>
        <source>Rename scenario to %1</source>
        <translation>シナリオの名前を%1に変更</translation>
    </message>
    <message>
        <source>Change scenario notes</source>
        <translation>シナリオのメモを変更</translation>
    </message>
    <message>
        <source>Rename design to %1</source>
        <translation>設計の名前を%1に変更</translation>
    </message>
    <message>
        <source>Change brief</source>
        <translation>設計概要を変更</translation>
    </message>
    <message>
        <source>Change rule set</source>
        <translation>ルールセットを変更</translation>
    </message>
    <message>
        <source>Reload from the file</source>
        <translation>ファイルから再読み込み</translation>
    </message>
    <message>
        <source>Change the utility tree</source>
        <translation>ユーティリティツリーを変更</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>シナリオ%1を削除</translation>
    </message>
    <message>
        <source>the quality scenario has no text</source>
        <translation>品質シナリオにテキストがありません</translation>
    </message>
    <message>
        <source>the quality attribute has no title</source>
        <translation>品質特性にタイトルがありません</translation>
    </message>
    <message>
        <source>the refinement has no title</source>
        <translation>詳細化にタイトルがありません</translation>
    </message>
    <message>
        <source>there is no parameter &quot;%1&quot;</source>
        <translation>パラメータ&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>有限の数値ではありません</translation>
    </message>
    <message>
        <source>%1 must not be below %2</source>
        <translation>%1は%2以上でなければなりません</translation>
    </message>
    <message>
        <source>%1 must not be above %2</source>
        <translation>%1は%2以下でなければなりません</translation>
    </message>
    <message>
        <source>%1 is no number that can have a range of its own</source>
        <translation>%1は独自の範囲を持てる数値ではありません</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1は%2～%3の範囲外です</translation>
    </message>
    <message>
        <source>the most likely value must lie between the ends</source>
        <translation>最頻値は両端の間になければなりません</translation>
    </message>
    <message>
        <source>P10 must not be above P90</source>
        <translation>P10はP90以下でなければなりません</translation>
    </message>
    <message>
        <source>P10 is the value that is too high in only one case of ten</source>
        <translation>P10は、10回に1回だけ下回る値です</translation>
    </message>
    <message>
        <source>there is no savings pattern &quot;%1&quot;</source>
        <translation>コスト削減パターン&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>Set range of %1</source>
        <translation>%1の範囲を設定</translation>
    </message>
    <message>
        <source>Remove range of %1</source>
        <translation>%1の範囲を削除</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1をオン</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1をオフ</translation>
    </message>
    <message>
        <source>there is no criterion &quot;%1&quot; for this decision</source>
        <translation>この決定に評価基準&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>a weight must be from 0 to %1</source>
        <translation>重みは0～%1でなければなりません</translation>
    </message>
    <message>
        <source>all weights would be 0</source>
        <translation>すべての重みが0になります</translation>
    </message>
    <message>
        <source>Give another criterion a weight first</source>
        <translation>先に別の評価基準に重みを付けてください</translation>
    </message>
    <message>
        <source>a criterion can&apos;t be judged against itself</source>
        <translation>評価基準をそれ自身と比較することはできません</translation>
    </message>
    <message>
        <source>a judgement must be from 1/%1 to %1 times</source>
        <translation>判断は1/%1～%1倍でなければなりません</translation>
    </message>
    <message>
        <source>a must-have must be from 0 to %1</source>
        <translation>必須条件は0～%1でなければなりません</translation>
    </message>
    <message>
        <source>Weigh “%1”</source>
        <translation>「%1」に重み付け</translation>
    </message>
    <message>
        <source>Must-have “%1”</source>
        <translation>必須条件「%1」</translation>
    </message>
    <message>
        <source>Compare “%1” with “%2”</source>
        <translation>「%1」と「%2」を比較</translation>
    </message>
    <message>
        <source>Reset the weights of %1</source>
        <translation>%1の重みをリセット</translation>
    </message>
    <message>
        <source>Change the ranking method of %1</source>
        <translation>%1の順位付けの手法を変更</translation>
    </message>
    <message>
        <source>Change how the criteria of %1 are weighed</source>
        <translation>%1の評価基準の重み付け方法を変更</translation>
    </message>
    <message>
        <source>Add a quality</source>
        <translation>品質特性を追加</translation>
    </message>
    <message>
        <source>Add a refinement</source>
        <translation>詳細化を追加</translation>
    </message>
    <message>
        <source>Add a quality scenario</source>
        <translation>品質シナリオを追加</translation>
    </message>
    <message>
        <source>Move within the utility tree</source>
        <translation>ユーティリティツリー内で移動</translation>
    </message>
    <message>
        <source>Change a text of the utility tree</source>
        <translation>ユーティリティツリーのテキストを変更</translation>
    </message>
    <message>
        <source>Remove from the utility tree</source>
        <translation>ユーティリティツリーから削除</translation>
    </message>
    <message>
        <source>Set a scenario&apos;s importance</source>
        <translation>シナリオの重要度を設定</translation>
    </message>
    <message>
        <source>Set a scenario&apos;s difficulty</source>
        <translation>シナリオの難易度を設定</translation>
    </message>
    <message>
        <source>Link a scenario to %1</source>
        <translation>シナリオを%1にリンク</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1: “%2” was edited by hand and stays as it is</source>
        <translation>%1: 「%2」は手作業で編集されているため、そのまま残します</translation>
    </message>
    <message>
        <source>%1: “%2” was removed by hand and stays out</source>
        <translation>%1: 「%2」は手作業で削除されているため、含めません</translation>
    </message>
    <message>
        <source>%1 is not from Ogive and stays as it is; the records have no index</source>
        <translation>%1はOgiveのものではないため、そのまま残します。記録には索引がありません</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>レポート (PDF)</translation>
    </message>
    <message>
        <source>The whole report, to send and to print. Ogive opens it as the design again.</source>
        <translation>レポート全体。送付や印刷に使えます。Ogiveで開くと設計に戻ります。</translation>
    </message>
    <message>
        <source>Report as web page</source>
        <translation>レポート (Webページ)</translation>
    </message>
    <message>
        <source>The whole report as one file for any browser, without scripts.</source>
        <translation>レポート全体を1ファイルに。任意のブラウザーで表示でき、スクリプトは含みません。</translation>
    </message>
    <message>
        <source>Report as Markdown</source>
        <translation>レポート (Markdown)</translation>
    </message>
    <message>
        <source>The whole report for GitHub and wikis, with its figures in a folder beside it.</source>
        <translation>GitHubやWiki向けのレポート全体。図は横のフォルダーに入ります。</translation>
    </message>
    <message>
        <source>Decision records (MADR)</source>
        <translation>決定記録 (MADR)</translation>
    </message>
    <message>
        <source>A record for each decision. Written again, they are brought up to date; what people wrote into them stays.</source>
        <translation>決定ごとに1つの記録。再度書き出すと更新され、人が書き込んだ内容は残ります。</translation>
    </message>
    <message>
        <source>Presentation as slides (PDF)</source>
        <translation>スライド (PDF)</translation>
    </message>
    <message>
        <source>The pages of the presentation, one a sheet in 16:9, to show and to send.</source>
        <translation>プレゼンテーションのページを16:9で1枚ずつ。表示や送付に使えます。</translation>
    </message>
    <message>
        <source>Presentation as web page</source>
        <translation>プレゼンテーション (Webページ)</translation>
    </message>
    <message>
        <source>The pages of the presentation as one file for any browser, without scripts; it prints a page a sheet.</source>
        <translation>プレゼンテーションのページを1ファイルに。任意のブラウザーで表示でき、スクリプトは含みません。1枚に1ページ印刷されます。</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>レポート (JSON)</translation>
    </message>
    <message>
        <source>Everything in the report as data, for programs.</source>
        <translation>レポートの全内容をプログラム向けのデータに。</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>ブック (XLSX)</translation>
    </message>
    <message>
        <source>All tables for a spreadsheet; the cost follows the traffic that a reader types.</source>
        <translation>表計算ソフト用のすべての表。入力したトラフィックにコストが連動します。</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>One file a table: requirements, decisions, options, cost, capacity, checks, roadmap.</source>
        <translation>表ごとに1ファイル: 要件、決定、選択肢、コスト、キャパシティ、チェック、ロードマップ。</translation>
    </message>
    <message>
        <source>Rules as DMN</source>
        <translation>ルール (DMN)</translation>
    </message>
    <message>
        <source>The rule set that decides, as decision tables for other rule editors.</source>
        <translation>決定に使うルールセットを、ほかのルールエディター用のデシジョンテーブルに。</translation>
    </message>
    <message>
        <source>Stack as Structurizr DSL</source>
        <translation>構成 (Structurizr DSL)</translation>
    </message>
    <message>
        <source>The chosen stack as a C4 model with a container view.</source>
        <translation>選択した構成をコンテナビュー付きのC4モデルに。</translation>
    </message>
    <message>
        <source>Starter kit</source>
        <translation>スターターキット</translation>
    </message>
    <message>
        <source>A folder to begin with: packages, a worker for batches, containers to run, and what to fill in.</source>
        <translation>開発の出発点となるフォルダー: パッケージ、バッチ用ワーカー、実行するコンテナ、記入箇所。</translation>
    </message>
    <message>
        <source>Figures as SVG</source>
        <translation>図 (SVG)</translation>
    </message>
    <message>
        <source>Every tree and chart as a drawing.</source>
        <translation>すべてのツリーとグラフの図。</translation>
    </message>
    <message>
        <source>Figures as PNG</source>
        <translation>図 (PNG)</translation>
    </message>
    <message>
        <source>Every tree and chart as a picture.</source>
        <translation>すべてのツリーとグラフの画像。</translation>
    </message>
    <message>
        <source>Decision trees for Graphviz</source>
        <translation>決定木 (Graphviz)</translation>
    </message>
    <message>
        <source>Every decision tree in the DOT language.</source>
        <translation>すべての決定木をDOT言語で。</translation>
    </message>
    <message>
        <source>Figures as Mermaid</source>
        <translation>図 (Mermaid)</translation>
    </message>
    <message>
        <source>Every decision tree as a flowchart in text, for pages that draw it.</source>
        <translation>すべての決定木をテキストのフローチャートに。対応するページで描画されます。</translation>
    </message>
    <message>
        <source>there is no figure &quot;%1&quot; for this format</source>
        <translation>この形式に図&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>指定できるもの: %1</translation>
    </message>
    <message>
        <source>there is no figure to export in this format</source>
        <translation>この形式でエクスポートする図がありません</translation>
    </message>
    <message>
        <source>the workbook can&apos;t be made: %1</source>
        <translation>ブックを作成できません: %1</translation>
    </message>
    <message>
        <source>Look whether the folder for temporary files has space</source>
        <translation>一時ファイルのフォルダーに空きがあるか確認してください</translation>
    </message>
    <message>
        <source>the export was cancelled; nothing was written</source>
        <translation>エクスポートはキャンセルされ、何も書き込まれていません</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>the file can&apos;t be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>Choose another place or check the permissions</source>
        <translation>別の場所を選ぶか、アクセス権を確認してください</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>Free some space, or choose a place on another disk</source>
        <translation>空き容量を増やすか、別のディスクの場所を選んでください</translation>
    </message>
    <message>
        <source>Choose a place that takes larger files</source>
        <translation>より大きなファイルを置ける場所を選んでください</translation>
    </message>
    <message>
        <source>Choose a place that is not read-only</source>
        <translation>読み取り専用でない場所を選んでください</translation>
    </message>
    <message>
        <source>Choose a folder that exists</source>
        <translation>存在するフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Choose a shorter name</source>
        <translation>より短い名前を選んでください</translation>
    </message>
    <message>
        <source>the file is larger than the limit of %1 MB</source>
        <translation>ファイルが上限の%1 MBを超えています</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>%1 is served until %2 and no longer.</source>
        <translation>%1の提供は%2で終了します。</translation>
    </message>
    <message>
        <source>%1 retires on %2: in month %3 of the %4 that are looked ahead.</source>
        <translation>%1は%2に廃止されます。計画期間%4か月の%3か月目です。</translation>
    </message>
    <message>
        <source>None that qualifies and has a known cost takes its place: plan for another provider.</source>
        <translation>条件を満たしコストのわかる代替がありません。別のプロバイダーを計画してください。</translation>
    </message>
    <message>
        <source>The cheapest that qualifies in its place is %1, for %2 a month in all (now %3); every document is embedded anew then.</source>
        <translation>条件を満たす最安の代替は%1で、合計月額は%2 (現在%3)です。その際はすべての文書を埋め込み直します。</translation>
    </message>
    <message>
        <source>The cheapest that qualifies in its place is %1, for %2 a month in all (now %3).</source>
        <translation>条件を満たす最安の代替は%1で、合計月額は%2 (現在%3)です。</translation>
    </message>
    <message>
        <source>The monthly cost is above the budget</source>
        <translation>月額コストが予算を超えています</translation>
    </message>
    <message>
        <source>The first output misses the latency target</source>
        <translation>最初の出力がレイテンシ目標を満たしません</translation>
    </message>
    <message>
        <source>Answers take another time than planned with</source>
        <translation>応答時間が計画時の値と異なります</translation>
    </message>
    <message>
        <source>The provider alone misses the availability target</source>
        <translation>プロバイダー単独では可用性目標を満たしません</translation>
    </message>
    <message>
        <source>The model retires within the horizon</source>
        <translation>モデルが計画期間内に廃止されます</translation>
    </message>
    <message>
        <source>The embedding model retires within the horizon</source>
        <translation>埋め込みモデルが計画期間内に廃止されます</translation>
    </message>
    <message>
        <source>A month costs %1: %2 more than the budget of %3, which suffices in %4 % of the simulated cases.</source>
        <translation>月額は%1で、予算%3を%2上回ります。予算で足りるのはシミュレーションの%4 %のケースです。</translation>
    </message>
    <message>
        <source>A month costs %1: %2 more than the budget of %3.</source>
        <translation>月額は%1で、予算%3を%2上回ります。</translation>
    </message>
    <message>
        <source>Choose a cheaper model, switch on savings patterns, send less, or ask for a larger budget.</source>
        <translation>より安いモデルを選ぶ、コスト削減パターンをオンにする、送信量を減らす、または予算の増額を求めてください。</translation>
    </message>
    <message>
        <source>95 of 100 first outputs are there within %1; the target is %2.</source>
        <translation>最初の出力は100件中95件が%1以内です。目標は%2です。</translation>
    </message>
    <message>
        <source>Make fewer steps, choose a faster model, or allow more time.</source>
        <translation>ステップを減らす、より速いモデルを選ぶ、または目標時間を緩めてください。</translation>
    </message>
    <message>
        <source>A full answer is estimated to take %1 on average; requests in flight are planned with %2.</source>
        <translation>完全な応答の平均時間は%1と見積もられますが、処理中リクエスト数は%2で計画されています。</translation>
    </message>
    <message>
        <source>Plan with %1 ms, or measure it.</source>
        <translation>%1 msで計画するか、実測してください。</translation>
    </message>
    <message>
        <source>The provider answers %1 % of the time; the target is %2 %.</source>
        <translation>プロバイダーの稼働率は%1 %、目標は%2 %です。</translation>
    </message>
    <message>
        <source>No other provider qualifies as fallback: ask for less.</source>
        <translation>フォールバックの条件を満たすほかのプロバイダーがありません。目標を下げてください。</translation>
    </message>
    <message>
        <source>Fall back to %1 (%2): the two reach %3 % if they fail independently. In the provider&apos;s outages it costs %4 a month; with it alone the bill is %5 a month (now %6).</source>
        <translation>フォールバック先を%1 (%2)にしてください。両者の障害が独立なら%3 %に達します。プロバイダー停止中の費用は月額%4、これだけを使う場合の請求額は月額%5 (現在%6)です。</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>%1 must be a number above %2 and below %3</source>
        <translation>%1は%2より大きく%3より小さい数値でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1は%2～%3の数値でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1は%2～%3の整数でなければなりません</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>expected %1, found %2</source>
        <translation>%1が必要ですが、%2があります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>&quot;%1&quot;がありません</translation>
    </message>
    <message>
        <source>expected a text, found %1</source>
        <translation>テキストが必要ですが、%1があります</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>数値が必要ですが、%1があります</translation>
    </message>
    <message>
        <source>expected true or false, found %1</source>
        <translation>trueまたはfalseが必要ですが、%1があります</translation>
    </message>
    <message>
        <source>expected a list, found %1</source>
        <translation>リストが必要ですが、%1があります</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>オブジェクトが必要ですが、%1があります</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>数値%1が大きすぎます</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in this object</source>
        <translation>このオブジェクトにキー&quot;%1&quot;が2回あります</translation>
    </message>
    <message>
        <source>not valid JSON near &quot;%1&quot;</source>
        <translation>&quot;%1&quot;の付近が有効なJSONではありません</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>%1階層より深く入れ子になっています</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>上限の%1 MBを超えています</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>UTF-8のテキストではありません</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>ファイルをUTF-8で保存してください</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>the field %1 is no number</source>
        <translation>フィールド%1は数値ではありません</translation>
    </message>
    <message>
        <source>the decision %1 has no number &quot;%2&quot;</source>
        <translation>決定%1に数値&quot;%2&quot;はありません</translation>
    </message>
    <message>
        <source>expected a number, a field&apos;s id, chosen or multiply</source>
        <translation>数値、フィールドのID、chosen、multiplyのいずれかが必要です</translation>
    </message>
    <message>
        <source>a sum needs at least one term</source>
        <translation>和には少なくとも1つの項が必要です</translation>
    </message>
    <message>
        <source>two numbers are compared by one of: == != &lt; &lt;= &gt; &gt;=</source>
        <translation>2つの数値の比較に使えるもの: == != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>a value must lie between 0 and 10</source>
        <translation>値は0～10でなければなりません</translation>
    </message>
    <message>
        <source>the decision %1 has no option &quot;%2&quot;</source>
        <translation>決定%1に選択肢&quot;%2&quot;はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value already</source>
        <translation>&quot;%1&quot;にはすでに値があります</translation>
    </message>
    <message>
        <source>a weight must not be negative</source>
        <translation>重みは負であってはなりません</translation>
    </message>
    <message>
        <source>effort must rise from low over typical to high</source>
        <translation>工数は最小、標準、最大の順に増えなければなりません</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>フィールド&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>a price must lie between 0 and 1,000,000</source>
        <translation>価格は0～1,000,000でなければなりません</translation>
    </message>
    <message>
        <source>the value is outside of minimum and maximum</source>
        <translation>値が最小値と最大値の範囲外です</translation>
    </message>
    <message>
        <source>task %1 depends on %2, which does not exist</source>
        <translation>タスク%1が、存在しない%2に依存しています</translation>
    </message>
    <message>
        <source>there is no cost pattern &quot;%1&quot;</source>
        <translation>コストパターン&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>there is no cloud unit &quot;%1&quot;</source>
        <translation>クラウド単位&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no memory rule: V2 to V6 or raw_factor</source>
        <translation>&quot;%1&quot;はメモリの規則ではありません: V2～V6またはraw_factor</translation>
    </message>
    <message>
        <source>a machine&apos;s memory must be above 0</source>
        <translation>マシンのメモリは0より大きくなければなりません</translation>
    </message>
    <message>
        <source>%1 and %2 make no spread</source>
        <translation>%1と%2では幅になりません</translation>
    </message>
    <message>
        <source>unknown shape of a spread &quot;%1&quot;</source>
        <translation>不明な分布の形状&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>使えるもの: %1</translation>
    </message>
    <message>
        <source>conditions can only name one of the field&apos;s choices</source>
        <translation>条件で指定できるのはフィールドの選択値だけです</translation>
    </message>
    <message>
        <source>the decision %1 has no option of this id</source>
        <translation>決定%1にこのIDの選択肢はありません</translation>
    </message>
    <message>
        <source>nothing rules out the option %1</source>
        <translation>選択肢%1を除外する条件がありません</translation>
    </message>
    <message>
        <source>Give the option a ruled_out_when, or leave the question out</source>
        <translation>選択肢にruled_out_whenを付けるか、質問を省いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs at least one condition</source>
        <translation>&quot;%1&quot;には少なくとも1つの条件が必要です</translation>
    </message>
    <message>
        <source>&quot;compare&quot; and &quot;stated&quot; can stand only in checks and practices</source>
        <translation>&quot;compare&quot;と&quot;stated&quot;を使えるのはチェックとベストプラクティスだけです</translation>
    </message>
    <message>
        <source>Here a condition tests single fields and decisions against fixed values</source>
        <translation>ここでの条件は、個々のフィールドと決定を固定値と比べるものに限られます</translation>
    </message>
    <message>
        <source>unknown comparison &quot;%1&quot;</source>
        <translation>不明な比較&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Use one of: == != &lt; &lt;= &gt; &gt;= in not_in</source>
        <translation>使えるもの: == != &lt; &lt;= &gt; &gt;= in not_in</translation>
    </message>
    <message>
        <source>expected a condition: field, decision, all, any or not</source>
        <translation>条件が必要です: field、decision、all、any、not</translation>
    </message>
    <message>
        <source>&quot;divide&quot; needs two parts</source>
        <translation>&quot;divide&quot;には2つの部分が必要です</translation>
    </message>
    <message>
        <source>&quot;classify&quot; needs at least one step</source>
        <translation>&quot;classify&quot;には少なくとも1段階が必要です</translation>
    </message>
    <message>
        <source>expected a number, a field&apos;s id, multiply, divide or classify</source>
        <translation>数値、フィールドのID、multiply、divide、classifyのいずれかが必要です</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>決定&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read: %1</source>
        <translation>フォルダーを読み込めません: %1</translation>
    </message>
    <message>
        <source>unknown kind of attribute &quot;%1&quot;</source>
        <translation>不明な属性の種類&quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither higher nor lower</source>
        <translation>&quot;%1&quot;はhigherでもlowerでもありません</translation>
    </message>
    <message>
        <source>there is no catalog &quot;%1&quot;</source>
        <translation>カタログ&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither easy, moderate nor hard</source>
        <translation>&quot;%1&quot;はeasy、moderate、hardのいずれでもありません</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>ID&quot;%1&quot;が2回使われています</translation>
    </message>
    <message>
        <source>there is no attribute &quot;%1&quot;</source>
        <translation>属性&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>question %1 contradicts itself: no value of %2 passes its tests</source>
        <translation>質問%1が矛盾しています: 条件を満たす%2の値がありません</translation>
    </message>
    <message>
        <source>only earlier decisions can be tested here</source>
        <translation>ここで条件にできるのは、先に来る決定だけです</translation>
    </message>
    <message>
        <source>this is no knowledge file: &quot;format&quot; must be &quot;ogive-knowledge&quot;</source>
        <translation>ナレッジファイルではありません: &quot;format&quot;は&quot;ogive-knowledge&quot;でなければなりません</translation>
    </message>
    <message>
        <source>this file needs a newer Ogive</source>
        <translation>このファイルにはより新しいOgiveが必要です</translation>
    </message>
    <message>
        <source>unknown kind of knowledge &quot;%1&quot;</source>
        <translation>不明なナレッジの種類&quot;%1&quot;</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>IDが空です</translation>
    </message>
    <message>
        <source>the decision has no attribute &quot;%1&quot;</source>
        <translation>決定に属性&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>a port is a whole number from 1 to 65,535</source>
        <translation>ポートは1～65,535の整数です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 12 characters</source>
        <translation>&quot;%1&quot;が12文字を超えています</translation>
    </message>
    <message>
        <source>Give the option a short_title</source>
        <translation>選択肢にshort_titleを付けてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither named nor described</source>
        <translation>&quot;%1&quot;には名前も説明もありません</translation>
    </message>
    <message>
        <source>the range or step of this field makes no sense</source>
        <translation>このフィールドの範囲または刻みが不正です</translation>
    </message>
    <message>
        <source>the slider&apos;s range is empty</source>
        <translation>スライダーの範囲が空です</translation>
    </message>
    <message>
        <source>unknown kind of field &quot;%1&quot;</source>
        <translation>不明なフィールドの種類&quot;%1&quot;</translation>
    </message>
    <message>
        <source>only a number can have a spread</source>
        <translation>幅を持てるのは数値だけです</translation>
    </message>
    <message>
        <source>there is no group of this id</source>
        <translation>このIDのグループはありません</translation>
    </message>
    <message>
        <source>derived fields follow from each other in a circle</source>
        <translation>導出フィールドが互いに導出し合って循環しています</translation>
    </message>
    <message>
        <source>a tier begins at 1 token or more</source>
        <translation>段階は1トークン以上から始まります</translation>
    </message>
    <message>
        <source>expected a list of records</source>
        <translation>レコードのリストが必要です</translation>
    </message>
    <message>
        <source>there is no such record in this file</source>
        <translation>このファイルにそのようなレコードはありません</translation>
    </message>
    <message>
        <source>Read the folder again: something else has changed it.</source>
        <translation>フォルダーを再度読み込んでください。ほかから変更されています。</translation>
    </message>
    <message>
        <source>option %1 names the chat model %2, which does not exist</source>
        <translation>選択肢%1が、存在しないチャットモデル%2を指定しています</translation>
    </message>
    <message>
        <source>option %1 names the embedding model %2, which does not exist</source>
        <translation>選択肢%1が、存在しない埋め込みモデル%2を指定しています</translation>
    </message>
    <message>
        <source>%1 must stand within a decision that stands for itself</source>
        <translation>%1は独立した決定の中になければなりません</translation>
    </message>
    <message>
        <source>%1 must come before the decisions within others</source>
        <translation>%1は、ほかに属する決定より前になければなりません</translation>
    </message>
    <message>
        <source>the first rule set does not decide %1</source>
        <translation>最初のルールセットが%1を決定しません</translation>
    </message>
    <message>
        <source>the knowledge needs fields, decisions and at least one rule set</source>
        <translation>ナレッジにはフィールド、決定、少なくとも1つのルールセットが必要です</translation>
    </message>
    <message>
        <source>the file can&apos;t be removed</source>
        <translation>ファイルを削除できません</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>そのフォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still used by &quot;%2&quot;</source>
        <translation>&quot;%1&quot;は&quot;%2&quot;でまだ使われています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still used by &quot;%2&quot; and %3 more</source>
        <translation>&quot;%1&quot;は&quot;%2&quot;ほか%3件でまだ使われています</translation>
    </message>
    <message>
        <source>Change first what refers to it.</source>
        <translation>先に参照元を変更してください。</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is taken</source>
        <translation>ID&quot;%1&quot;はすでに使われています</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>the size of a box is negative or not a number</source>
        <translation>ボックスのサイズが負か、数値ではありません</translation>
    </message>
    <message>
        <source>a gap of the layout is negative or not a number</source>
        <translation>レイアウトの間隔が負か、数値ではありません</translation>
    </message>
    <message>
        <source>a question needs both a yes and a no</source>
        <translation>質問には「はい」と「いいえ」の両方が必要です</translation>
    </message>
    <message>
        <source>an answer leads to a box that does not exist</source>
        <translation>回答の先に存在しないボックスがあります</translation>
    </message>
    <message>
        <source>two answers lead to the same box</source>
        <translation>2つの回答が同じボックスに至ります</translation>
    </message>
    <message>
        <source>no answer leads to this box</source>
        <translation>このボックスに至る回答がありません</translation>
    </message>
    <message>
        <source>the parent of a box does not exist</source>
        <translation>ボックスの親が存在しません</translation>
    </message>
    <message>
        <source>a tree has only one root</source>
        <translation>ツリーの根は1つだけです</translation>
    </message>
    <message>
        <source>a tree needs a root</source>
        <translation>ツリーには根が必要です</translation>
    </message>
    <message>
        <source>a box descends from itself, not from the root</source>
        <translation>ボックスが根ではなく自分自身から派生しています</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>Tasks that wait for each other</source>
        <translation>互いに待ち合うタスク</translation>
    </message>
    <message>
        <source>References that lead nowhere</source>
        <translation>参照先のない参照</translation>
    </message>
    <message>
        <source>Facts without a source</source>
        <translation>出典のないデータ</translation>
    </message>
    <message>
        <source>Options that no rule reaches</source>
        <translation>どのルールも到達しない選択肢</translation>
    </message>
    <message>
        <source>Answers that no input gives</source>
        <translation>どの入力からも得られない回答</translation>
    </message>
    <message>
        <source>Tests that never change an answer</source>
        <translation>回答を変えることのない条件</translation>
    </message>
    <message>
        <source>Inputs that no rule reads</source>
        <translation>どのルールも読まない入力</translation>
    </message>
    <message>
        <source>Rule sets that name different options</source>
        <translation>異なる選択肢を示すルールセット</translation>
    </message>
    <message>
        <source>Rules against the options&apos; own entries</source>
        <translation>選択肢自身の記載に反するルール</translation>
    </message>
    <message>
        <source>Recommendations that set off checks</source>
        <translation>チェックに該当する推奨</translation>
    </message>
    <message>
        <source>Practices that pull apart</source>
        <translation>相反するベストプラクティス</translation>
    </message>
    <message>
        <source>Recommended options that another one beats</source>
        <translation>ほかに劣る推奨選択肢</translation>
    </message>
    <message>
        <source>Recommendations beside the wish</source>
        <translation>要望から外れた推奨</translation>
    </message>
    <message>
        <source>Values that a decision does not declare</source>
        <translation>決定が宣言していない値</translation>
    </message>
    <message>
        <source>Options without an entry</source>
        <translation>記載のない選択肢</translation>
    </message>
    <message>
        <source>Words outside their scale</source>
        <translation>尺度にない語</translation>
    </message>
    <message>
        <source>Models that are no longer served</source>
        <translation>提供が終了したモデル</translation>
    </message>
    <message>
        <source>Entries that newer facts date</source>
        <translation>より新しい情報で古くなった記載</translation>
    </message>
    <message>
        <source>Facts that have grown old</source>
        <translation>古くなったデータ</translation>
    </message>
    <message>
        <source>Facts without a date</source>
        <translation>日付のないデータ</translation>
    </message>
    <message>
        <source>Values that no rule tells apart</source>
        <translation>どのルールも区別しない値</translation>
    </message>
    <message>
        <source>Where a wish changes nothing</source>
        <translation>要望が何も変えない箇所</translation>
    </message>
    <message>
        <source>One answer for most inputs</source>
        <translation>大半の入力に同じ回答</translation>
    </message>
    <message>
        <source>Thresholds, and where their exact value falls</source>
        <translation>しきい値と、ちょうどその値での扱い</translation>
    </message>
    <message>
        <source>Rules too large to analyse</source>
        <translation>分析するには大きすぎるルール</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>%1 against %2 for %3</source>
        <translation>%1対%2 (条件: %3)</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs: %6</source>
        <translation>%1: %2と%3は%5通り中%4通りの入力で異なる選択肢を示します: %6</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs where only %6 is stated: %7</source>
        <translation>%1: %6のみを指定した%5通り中%4通りの入力で、%2と%3は異なる選択肢を示します: %7</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, only where %6</source>
        <translation>%1: %2と%3は%5通り中%4通りの入力で異なる選択肢を示します。条件は%6のみです</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, whatever %6 is</source>
        <translation>%1: %2と%3は%5通り中%4通りの入力で、%6の値によらず異なる選択肢を示します</translation>
    </message>
    <message>
        <source>%1: %2 and %3 name different options for %4 of %5 inputs, whatever %6 is, and for %7 more only where %8</source>
        <translation>%1: %2と%3は%5通り中%4通りの入力で、%6の値によらず異なる選択肢を示し、さらに%7通りでは%8の場合のみ異なります</translation>
    </message>
    <message>
        <source>%1: %2 is the answer for %3 of %4 inputs</source>
        <translation>%1: %4通り中%3通りの入力で%2が回答です</translation>
    </message>
    <message>
        <source>%1: %2 changes nothing for %3 (%4 of %5 inputs)</source>
        <translation>%1: 条件「%3」では%2が何も変えません (%5通り中%4通りの入力)</translation>
    </message>
    <message>
        <source>The guide&apos;s rules never reach %1 for %2</source>
        <translation>ガイドのルールは%2で%1に到達しません</translation>
    </message>
    <message>
        <source>No rule set reaches %1 options of %2 that stand beyond the guide</source>
        <translation>%2の選択肢のうち、ガイドにない%1件に到達するルールセットがありません</translation>
    </message>
    <message>
        <source>Namely: %1</source>
        <translation>該当: %1</translation>
    </message>
    <message>
        <source>%1 never reaches %2 for %3</source>
        <translation>%1は%3で%2に到達しません</translation>
    </message>
    <message>
        <source>%1: %2 is %3, more than is asked for, with %4 for %5</source>
        <translation>%1: %4の%2が%3で、要求を上回ります (条件: %5)</translation>
    </message>
    <message>
        <source>%1: %2 is %3, less than is asked for, with %4 for %5</source>
        <translation>%1: %4の%2が%3で、要求を下回ります (条件: %5)</translation>
    </message>
    <message>
        <source>%1: %2 is %3, the most there is, with %4 for the least %5: %6</source>
        <translation>%1: %5が最小なのに、%4の%2は最大の%3です: %6</translation>
    </message>
    <message>
        <source>%1 is described as best for %2, but %3 names another option for %4 of these %5 inputs</source>
        <translation>条件「%2」で%1が最適とされていますが、%3は該当する%5通り中%4通りの入力で別の選択肢を示します</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (条件: %2)</translation>
    </message>
    <message>
        <source>%1: no entry says which option is best for %2</source>
        <translation>%1: 条件「%2」に最適な選択肢を示す記載がありません</translation>
    </message>
    <message>
        <source>%1: in &quot;%2&quot; the test %3 never changes the answer</source>
        <translation>%1: &quot;%2&quot;の条件%3は回答を変えません</translation>
    </message>
    <message>
        <source>%1 declares %2 as %3; &quot;%4&quot; is treated like %5</source>
        <translation>%1は%2を%3と宣言しています。&quot;%4&quot;は%5と同じに扱われます</translation>
    </message>
    <message>
        <source>%1 declares %2 as %3; &quot;%4&quot; is treated like none of these</source>
        <translation>%1は%2を%3と宣言しています。&quot;%4&quot;はこれらのいずれとも異なる扱いです</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>%1に至ります</translation>
    </message>
    <message>
        <source>%1 is at least as good as %2 in everything that is stated, and cheaper; yet %3 names %2 for %4 of %5 inputs: %6</source>
        <translation>%1は記載されたすべての点で%2と同等以上で、より安価です。それでも%3は%5通り中%4通りの入力で%2を示します: %6</translation>
    </message>
    <message>
        <source>What %1 recommends sets off &quot;%2&quot; for %3</source>
        <translation>%1の推奨が&quot;%2&quot;に該当します (条件: %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The tree of %1 for %2 is too large to be analysed</source>
        <translation>%2の%1のツリーは、分析するには大きすぎます</translation>
    </message>
    <message>
        <source>%1: no rule tells these values of %2 apart: %3</source>
        <translation>%1: %2の次の値を区別するルールがありません: %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is never answered yes</source>
        <translation>%1: &quot;%2&quot;の回答が「はい」になることはありません</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is never answered no</source>
        <translation>%1: &quot;%2&quot;の回答が「いいえ」になることはありません</translation>
    </message>
    <message>
        <source>It would lead to %1</source>
        <translation>%1に至るはずのものです</translation>
    </message>
    <message>
        <source>It would lead to &quot;%1&quot;</source>
        <translation>&quot;%1&quot;に至るはずのものです</translation>
    </message>
    <message>
        <source>Exactly %1 counts as more</source>
        <translation>ちょうど%1は大きい側に数えます</translation>
    </message>
    <message>
        <source>Exactly %1 counts as less</source>
        <translation>ちょうど%1は小さい側に数えます</translation>
    </message>
    <message>
        <source>Exactly %1 counts by itself</source>
        <translation>ちょうど%1は単独で扱います</translation>
    </message>
    <message>
        <source>%1 changes at %2: %3</source>
        <translation>%1は%2で変わります: %3</translation>
    </message>
    <message>
        <source>%1 asks for %2, but no rule reads it</source>
        <translation>%1は%2を求めますが、それを読むルールがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 (%3)</source>
        <translation>&quot;%1&quot;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: newer facts date %2</source>
        <translation>%1: より新しい情報により%2が古くなっています</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are older than %4 days; the oldest is from %5</source>
        <translation>%3: %2件中%1件が%4日より古く、最も古いものは%5のものです</translation>
    </message>
    <message>
        <source>%1 of %2 %3 lack a source</source>
        <translation>%3: %2件中%1件に出典がありません</translation>
    </message>
    <message>
        <source>%1 of %2 %3 bear no date</source>
        <translation>%3: %2件中%1件に日付がありません</translation>
    </message>
    <message>
        <source>%1 lists models that are no longer served: %2</source>
        <translation>%1に、提供が終了したモデルが挙げられています: %2</translation>
    </message>
    <message>
        <source>%1 stands for models that are no longer served: %2</source>
        <translation>%1が、提供の終了したモデルを指しています: %2</translation>
    </message>
    <message>
        <source>Tasks wait for each other in a circle: %1</source>
        <translation>タスクが互いに待ち合って循環しています: %1</translation>
    </message>
    <message>
        <source>accelerator prices</source>
        <translation>アクセラレーターの価格</translation>
    </message>
    <message>
        <source>vector database prices</source>
        <translation>ベクトルデータベースの価格</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>facts on options</source>
        <translation>選択肢に関する情報</translation>
    </message>
    <message>
        <source>chat models</source>
        <translation>チャットモデル</translation>
    </message>
    <message>
        <source>chat model prices</source>
        <translation>チャットモデルの価格</translation>
    </message>
    <message>
        <source>embedding models</source>
        <translation>埋め込みモデル</translation>
    </message>
    <message>
        <source>embedding model prices</source>
        <translation>埋め込みモデルの価格</translation>
    </message>
    <message>
        <source>vector databases</source>
        <translation>ベクトルデータベース</translation>
    </message>
    <message>
        <source>serving engines</source>
        <translation>推論エンジン</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>アクセラレーター</translation>
    </message>
    <message>
        <source>cloud unit prices</source>
        <translation>クラウド単位の価格</translation>
    </message>
    <message>
        <source>cost patterns</source>
        <translation>コストパターン</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>管理策</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>roadmap tasks</source>
        <translation>ロードマップのタスク</translation>
    </message>
    <message>
        <source>starters</source>
        <translation>スターター</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>%1: a fact replaces &quot;%2&quot;, which the entry does not say</source>
        <translation>%1: &quot;%2&quot;は新しい事実で置き換わっていますが、記載に反映されていません</translation>
    </message>
    <message>
        <source>%1 names a model for &quot;%2&quot;, which is no level of %3</source>
        <translation>%1は&quot;%2&quot;に対するモデルを挙げていますが、これは%3のレベルではありません</translation>
    </message>
    <message>
        <source>%1 names the provider &quot;%2&quot;, which is no option of %3</source>
        <translation>%1が挙げるプロバイダー&quot;%2&quot;は%3の選択肢ではありません</translation>
    </message>
    <message>
        <source>%1 belongs to the phase &quot;%2&quot;, which does not exist</source>
        <translation>%1は、存在しないフェーズ&quot;%2&quot;に属しています</translation>
    </message>
    <message>
        <source>%1 waits for &quot;%2&quot;, which is no task</source>
        <translation>%1は、タスクではない&quot;%2&quot;を待っています</translation>
    </message>
    <message>
        <source>%1 stands in the group &quot;%2&quot;, which does not exist</source>
        <translation>%1は、存在しないグループ&quot;%2&quot;に属しています</translation>
    </message>
    <message>
        <source>%1 conflicts with &quot;%2&quot;, which is no cost pattern</source>
        <translation>%1は、コストパターンではない&quot;%2&quot;と競合しています</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, which is not on its scale (%4)</source>
        <translation>%1: %2が&quot;%3&quot;ですが、尺度(%4)にありません</translation>
    </message>
    <message>
        <source>The practices &quot;%1&quot; and &quot;%2&quot; pull apart on %3</source>
        <translation>ベストプラクティス&quot;%1&quot;と&quot;%2&quot;は%3について相反します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says %2, &quot;%3&quot; says %4</source>
        <translation>&quot;%1&quot;は%2、&quot;%3&quot;は%4としています</translation>
    </message>
    <message>
        <source>The guide names %1 for %2 but has no entry for it</source>
        <translation>ガイドは%2に%1を挙げていますが、その記載がありません</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>the lock can&apos;t be taken: %1</source>
        <translation>ロックを取得できません: %1</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Jan %1</source>
        <extracomment>a month and its year, &quot;Jan 2027&quot;</extracomment>
        <translation>%1年1月</translation>
    </message>
    <message>
        <source>Feb %1</source>
        <translation>%1年2月</translation>
    </message>
    <message>
        <source>Mar %1</source>
        <translation>%1年3月</translation>
    </message>
    <message>
        <source>Apr %1</source>
        <translation>%1年4月</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>%1年5月</translation>
    </message>
    <message>
        <source>Jun %1</source>
        <translation>%1年6月</translation>
    </message>
    <message>
        <source>Jul %1</source>
        <translation>%1年7月</translation>
    </message>
    <message>
        <source>Aug %1</source>
        <translation>%1年8月</translation>
    </message>
    <message>
        <source>Sep %1</source>
        <translation>%1年9月</translation>
    </message>
    <message>
        <source>Oct %1</source>
        <translation>%1年10月</translation>
    </message>
    <message>
        <source>Nov %1</source>
        <translation>%1年11月</translation>
    </message>
    <message>
        <source>Dec %1</source>
        <translation>%1年12月</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AboutDialog</name>
    <message>
        <source>About Ogive</source>
        <translation>Ogiveについて</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>使用ライブラリ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>The licence of Ogive</source>
        <translation>Ogiveのライセンス</translation>
    </message>
    <message>
        <source>Libraries and fonts with their licences</source>
        <translation>ライブラリとフォント、およびそのライセンス</translation>
    </message>
    <message>
        <source>Where the facts come from, with their dates</source>
        <translation>データの出所と日付</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>読む項目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ogive %1</source>
        <translation>Ogive %1</translation>
    </message>
    <message>
        <source>A workbench for designing AI systems</source>
        <translation>AIシステムを設計するためのワークベンチ</translation>
    </message>
    <message>
        <source>Qt %1 · %2, edition %3</source>
        <translation>Qt %1 · %2、エディション%3</translation>
    </message>
    <message>
        <source>Ogive is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>OgiveはGNU General Public Licenseバージョン3以降で提供されるフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンス全文</translation>
    </message>
    <message>
        <source>Libraries and fonts</source>
        <translation>ライブラリとフォント</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.
Copyright %2
Licence: %3 · %4</source>
        <translation>%1。
Copyright %2
ライセンス: %3 · %4</translation>
    </message>
    <message>
        <source>Facts of models, prices, databases, engines and hardware, by where they come from.</source>
        <translation>モデル、価格、データベース、エンジン、ハードウェアに関するデータの出所別一覧です。</translation>
    </message>
    <message>
        <source>%1 Prices in use are as of %2.</source>
        <translation>%1使用中の価格は%2時点のものです。</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>データの出典</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Your price list: %1</source>
        <translation>お使いの価格表: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name design</source>
        <translation>設計名の変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find a requirement</source>
        <translation>要件を検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>Te&amp;xt size: %1 %</source>
        <translation>文字サイズ: %1 %(&amp;X)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AmountsNote</name>
    <message>
        <source>Amounts in %1</source>
        <translation>金額の単位: %1</translation>
    </message>
    <message>
        <source>%1. What you type and prices of sources stay in US dollars (US$). Click to change.</source>
        <translation>%1。入力値と出典の価格は米ドル(US$)のままです。クリックで変更できます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswerEditor</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswerFilesDialog</name>
    <message>
        <source>Make answer files</source>
        <translation>回答ファイルの作成</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>作成するファイル</translation>
    </message>
    <message>
        <source>One a participant</source>
        <translation>参加者ごとに1つ</translation>
    </message>
    <message>
        <source>One blank file</source>
        <translation>空のファイル1つ</translation>
    </message>
    <message>
        <source>Participants, one a line</source>
        <translation>参加者 (1行に1人)</translation>
    </message>
    <message>
        <source>Names or roles, one a line</source>
        <translation>名前または役割 (1行に1つ)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Make files</source>
        <translation>作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Say in which folder the files are to be.</source>
        <translation>ファイルの保存先フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one with Browse.</source>
        <translation>そのフォルダーはありません。「参照」で選択してください。</translation>
    </message>
    <message>
        <source>%1: everybody copies it, writes their name into it and their answers.</source>
        <translation>%1: 各自がコピーして、名前と回答を記入します。</translation>
    </message>
    <message>
        <source>Each gets a file of their own with the questions, to be filled in with any text editor.</source>
        <translation>質問の入ったファイルを1人に1つずつ作成します。記入には任意のテキストエディターを使えます。</translation>
    </message>
    <message>
        <source>1 file: %1</source>
        <translation>1個のファイル: %1</translation>
    </message>
    <message>
        <source>%1 files: %2, …</source>
        <translation>%1個のファイル: %2、…</translation>
    </message>
    <message>
        <source>Folder for answer files</source>
        <translation>回答ファイルのフォルダー</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AnswersDialog</name>
    <message>
        <source>1 file was written to %1</source>
        <translation>1個のファイルを%1に書き込みました</translation>
    </message>
    <message>
        <source>%1 files were written to %2</source>
        <translation>%1個のファイルを%2に書き込みました</translation>
    </message>
    <message>
        <source>Read answer files</source>
        <translation>回答ファイルの読み込み</translation>
    </message>
    <message>
        <source>Answer files (*.answers.json *.json);;All files (*)</source>
        <translation>回答ファイル (*.answers.json *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>No answers were taken.</source>
        <translation>回答は取り込まれませんでした。</translation>
    </message>
    <message>
        <source>The answers of %1 were taken.</source>
        <translation>%1の回答を取り込みました。</translation>
    </message>
    <message>
        <source>The answers of %1 participants were taken.</source>
        <translation>%1人の参加者の回答を取り込みました。</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>意見の相違</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Insert adds one, Enter takes their answers again, Delete removes them</source>
        <translation>Insertで追加、Enterで回答を入力し直し、Deleteで削除</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Enter the answers of another participant</source>
        <translation>参加者をもう1人追加して回答を入力</translation>
    </message>
    <message>
        <source>A&amp;gain…</source>
        <translation>再入力(&amp;G)…</translation>
    </message>
    <message>
        <source>Take the answers of the selected participant again</source>
        <translation>選択した参加者の回答を入力し直す</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Make answer &amp;files…</source>
        <translation>回答ファイルを作成(&amp;F)…</translation>
    </message>
    <message>
        <source>Small files that participants fill in on their own; no value of the design is in them</source>
        <translation>参加者が各自で記入する小さなファイルです。設計の値は含まれません</translation>
    </message>
    <message>
        <source>&amp;Read answer files…</source>
        <translation>回答ファイルを読み込む(&amp;R)…</translation>
    </message>
    <message>
        <source>Take over what participants filled in; files can be dropped here too</source>
        <translation>参加者の記入内容を取り込みます。ここにファイルをドロップすることもできます</translation>
    </message>
    <message>
        <source>&amp;Show answers</source>
        <translation>回答を表示(&amp;S)</translation>
    </message>
    <message>
        <source>To everybody, with what they mean for the decisions; this can be undone</source>
        <translation>決定への影響とともに全員に表示します。元に戻せます</translation>
    </message>
    <message>
        <source>What the room is asked</source>
        <translation>参加者への質問</translation>
    </message>
    <message>
        <source>Make answers &amp;private again</source>
        <translation>回答を再び非公開にする(&amp;P)</translation>
    </message>
    <message>
        <source>Answer files</source>
        <translation>回答ファイル</translation>
    </message>
    <message>
        <source>Each participant says what they would state for the open questions. Ogive runs the rules on every set of answers and tells the disagreements that change an outcome from those that make no difference.</source>
        <translation>未確定の質問について、参加者それぞれが自分ならどう指定するかを答えます。Ogiveは各自の回答にルールを適用し、結論が変わる相違と影響のない相違を見分けます。</translation>
    </message>
    <message>
        <source>%1 · 1 answer</source>
        <extracomment>a participant, and how many questions they answered</extracomment>
        <translation>%1 · 回答1件</translation>
    </message>
    <message>
        <source>%1 · %2 answers</source>
        <translation>%1 · 回答%2件</translation>
    </message>
    <message>
        <source>There is nothing to ask: no requirement that is open, uncertain or near a threshold could make a decision come out otherwise.</source>
        <translation>質問することはありません。未定の要件、不確実な要件、しきい値に近い要件のうち、決定を変えうるものがありません。</translation>
    </message>
    <message>
        <source>Nobody has answered yet. Add a participant and enter their answers, or make answer files that each fills in and sends back.</source>
        <translation>まだ誰も回答していません。参加者を追加して回答を入力するか、各自が記入して返送する回答ファイルを作成してください。</translation>
    </message>
    <message>
        <source>1 participant has answered. Answers stay private until you show them.</source>
        <translation>1人の参加者が回答しました。表示するまで回答は非公開です。</translation>
    </message>
    <message>
        <source>%1 participants have answered. Answers stay private until you show them.</source>
        <translation>%1人の参加者が回答しました。表示するまで回答は非公開です。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>As the system, also when that changes</source>
        <translation>システムに合わせ、変更にも追従します</translation>
    </message>
    <message>
        <source>High contrast: black on white, contrast of at least 7 to 1</source>
        <translation>ハイコントラスト: 白地に黒、コントラスト比7:1以上</translation>
    </message>
    <message>
        <source>80 to 200 %; the arrow keys step by ten</source>
        <translation>80～200 %。矢印キーで10ずつ変わります</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Less motion: what changes is there at once</source>
        <translation>控えめ: 変化がすぐに表示されます</translation>
    </message>
    <message>
        <source>Full motion: the path through a tree glides</source>
        <translation>通常: ツリーの経路が滑らかに動きます</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>アニメーション(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ApprovalDialog</name>
    <message>
        <source>Approve the outcomes</source>
        <translation>結論を承認</translation>
    </message>
    <message>
        <source>such as: steering committee</source>
        <translation>例: 運営委員会</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The bill may move by, in percent</source>
        <translation>請求額の許容変動 (%)</translation>
    </message>
    <message>
        <source>A month&apos;s bill that moves further than this is a finding</source>
        <translation>月間の請求額がこれ以上変動すると指摘されます</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月額%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The design keeps these outcomes. When a requirement, a rule or a price moves one later, the findings here and “ogive check” say which and why.</source>
        <translation>設計はこの結論を記録します。後で要件、ルール、価格の変更により結論が変わると、ここの指摘と「ogive check」がどれがなぜ変わったかを示します。</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>承認者(&amp;B)</translation>
    </message>
    <message>
        <source>The bill may &amp;move by</source>
        <translation>許容変動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>承認(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ArrangeButton</name>
    <message>
        <source>&amp;Arrange</source>
        <translation>並べ替え(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替えの基準(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pin in front</source>
        <translation>先頭に固定(&amp;P)</translation>
    </message>
    <message>
        <source>As in the &amp;knowledge</source>
        <translation>ナレッジの順(&amp;K)</translation>
    </message>
    <message>
        <source>Sort the options by a row (a click on its title does the same) and pin those to be kept in front (a click on their title)</source>
        <translation>行を基準に選択肢を並べ替え (行の見出しをクリックしても同じ)、常に先頭に置くものを固定 (選択肢の見出しをクリック) します</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionCommands</name>
    <message>
        <source>%1 overdue</source>
        <extracomment>assumptions, in few words beside a clock</extracomment>
        <translation>期限切れ%1件</translation>
    </message>
    <message>
        <source>1 assumption overdue</source>
        <translation>期限切れの前提1件</translation>
    </message>
    <message>
        <source>%1 assumptions overdue</source>
        <translation>期限切れの前提%1件</translation>
    </message>
    <message>
        <source>%1; click for the list</source>
        <extracomment>how many assumptions are overdue, and what a click does</extracomment>
        <translation>%1。クリックで一覧を表示</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionEditor</name>
    <message>
        <source>Assumption about %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>%1に関する前提</translation>
    </message>
    <message>
        <source>Why this value? Ctrl+Enter keeps, Esc leaves.</source>
        <translation>この値にした理由は? Ctrl+Enterで確定、Escで中止します。</translation>
    </message>
    <message>
        <source>Why this value of %1</source>
        <translation>%1をこの値にした理由</translation>
    </message>
    <message>
        <source>Web address, document, person</source>
        <translation>Webアドレス、文書、人</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>管理する人</translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation>記載日</translation>
    </message>
    <message>
        <source>2027-03-31 or “in 3 months”</source>
        <translation>2027-03-31または「3か月後」</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>見直し期限</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a requirement, and what is said of it: &quot;Traffic, source&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Open the source in the browser</source>
        <translation>出典をブラウザーで開く</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Leave without keeping anything (Esc)</source>
        <translation>何も変更せずに閉じる (Esc)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep the assumption about %1</source>
        <translation>%1に関する前提を確定</translation>
    </message>
    <message>
        <source>Leave the assumption about %1</source>
        <translation>%1に関する前提の編集を中止</translation>
    </message>
    <message>
        <source>Remove the assumption about %1</source>
        <translation>%1に関する前提を削除</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionLine</name>
    <message>
        <source>Review overdue since %1</source>
        <translation>見直し期限切れ: %1から</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>前提: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>担当者: %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation>見直し期限: %1</translation>
    </message>
    <message>
        <source>Overdue assumption about %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>%1に関する期限切れの前提</translation>
    </message>
    <message>
        <source>Assumption about %1</source>
        <translation>%1に関する前提</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionModel</name>
    <message>
        <source>Assumption</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
</context>
<context>
    <name>ogive::ui::AssumptionsPanel</name>
    <message>
        <source>Assumptions</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Could flip</source>
        <translation>反転しうる</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>Every value that is an assumption</source>
        <translation>前提となっているすべての値</translation>
    </message>
    <message>
        <source>Values whose change alone makes a decision come out otherwise</source>
        <translation>単独の変化で決定が変わりうる値</translation>
    </message>
    <message>
        <source>Values whose review is overdue</source>
        <translation>見直しの期限が切れた値</translation>
    </message>
    <message>
        <source>Values that nobody has said the source of</source>
        <translation>出典が示されていない値</translation>
    </message>
    <message>
        <source>Which assumptions are shown</source>
        <translation>表示する前提</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the rows that are shown</source>
        <translation>表示中の行をコピー</translation>
    </message>
    <message>
        <source>Copy the assumptions</source>
        <translation>前提をコピー</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>%1 values, %2 could flip something, %3 overdue</source>
        <translation>値%1件、反転しうる%2件、期限切れ%3件</translation>
    </message>
    <message>
        <source>Nothing is assumed. State a requirement, or say with F2 on a field why its value is taken.</source>
        <translation>前提はありません。要件を指定するか、フィールドでF2を押して値の根拠を記入してください。</translation>
    </message>
    <message>
        <source>No single value could make a decision come out otherwise.</source>
        <translation>単独で決定を変えうる値はありません。</translation>
    </message>
    <message>
        <source>No review is overdue. Give an assumption a day by which it is to be reviewed: F2 on its field.</source>
        <translation>見直しの期限が切れたものはありません。フィールドでF2を押すと、前提に見直し期限を設定できます。</translation>
    </message>
    <message>
        <source>Every value has a source.</source>
        <translation>すべての値に出典があります。</translation>
    </message>
    <message>
        <source>Show the requirement</source>
        <translation>要件を表示</translation>
    </message>
    <message>
        <source>Edit assumption…</source>
        <translation>前提を編集…</translation>
    </message>
    <message>
        <source>State assumption…</source>
        <translation>前提を記入…</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>出典を開く</translation>
    </message>
</context>
<context>
    <name>ogive::ui::BarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CallPanel</name>
    <message>
        <source>Your call</source>
        <translation>自分の判断</translation>
    </message>
    <message>
        <source>Rationale, required</source>
        <translation>根拠 (必須)</translation>
    </message>
    <message>
        <source>Rationale, goes into the decision record…</source>
        <translation>根拠 (決定記録に記載されます)…</translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <translation>名前 (コンマ区切り)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>取り消す(&amp;W)</translation>
    </message>
    <message>
        <source>Accept the recommendation again</source>
        <translation>推奨案を再び採用</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Accept the recommendation</source>
        <translation>推奨案を採用</translation>
    </message>
    <message>
        <source>Say why first: the rationale is required, since the report prints it with the decision.</source>
        <translation>先に理由を記入してください。レポートに決定とともに記載されるため、根拠は必須です。</translation>
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
        <translation>処理中リクエスト</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>Time of an answer</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPUメモリ</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>ベクトルインデックス</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>A full answer, on average</source>
        <translation>完全な応答までの平均時間</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>A day&apos;s work in lots</source>
        <translation>1日分のバッチ処理</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>Assumptions of the capacity plan</source>
        <translation>キャパシティ計画の前提</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>計算の前提</translation>
    </message>
    <message>
        <source>The weights take %1. Fewer bits a weight, or a smaller model, would need less.</source>
        <translation>重みに%1が必要です。重みあたりのビット数を減らすか、より小さなモデルを使うと少なくて済みます。</translation>
    </message>
    <message>
        <source>95 of 100 within %1; at most %2 if all stages are slow together</source>
        <translation>100件中95件が%1以内。すべての段階が同時に遅い場合でも最大%2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Plan with %1 ms</source>
        <translation>%1 msで計画</translation>
    </message>
    <message>
        <source>Takes it as the mean time of an answer, from which requests in flight follow</source>
        <translation>これを平均応答時間とし、処理中リクエスト数を導出します</translation>
    </message>
    <message>
        <source>%1. Down %2 hours a year; the target allows %3.</source>
        <translation>%1。停止時間は年%2時間、目標の許容は%3時間です。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The %1 replicas alone would need %2.</source>
        <translation>%1個のレプリカだけなら%2かかります。</translation>
    </message>
    <message>
        <source>The replicas alone would never get it done.</source>
        <translation>このレプリカだけでは終わりません。</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>ワーカー%1個</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogColumns</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の決定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>ガイドに記載</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Risk left</source>
        <translation>残存リスク</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>OWASP 2025</source>
        <translation>OWASP 2025</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Most output</source>
        <translation>最大出力</translation>
    </message>
    <message>
        <source>Input $/M</source>
        <translation>入力$/M</translation>
    </message>
    <message>
        <source>Cached $/M</source>
        <translation>キャッシュ$/M</translation>
    </message>
    <message>
        <source>Cache write $/M</source>
        <translation>キャッシュ書込$/M</translation>
    </message>
    <message>
        <source>Output $/M</source>
        <translation>出力$/M</translation>
    </message>
    <message>
        <source>Batch discount</source>
        <translation>バッチ割引</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Structured output</source>
        <translation>構造化出力</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>オープンウェイト</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>入力形式</translation>
    </message>
    <message>
        <source>Parameters (B)</source>
        <translation>パラメータ数(B)</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Knows until</source>
        <translation>知識の期限</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>廃止日</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>開発元</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>次元数</translation>
    </message>
    <message>
        <source>Most input</source>
        <translation>最大入力</translation>
    </message>
    <message>
        <source>Multilingual</source>
        <translation>多言語</translation>
    </message>
    <message>
        <source>MTEB</source>
        <translation>MTEB</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>自社運用</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>マネージド</translation>
    </message>
    <message>
        <source>Hybrid search</source>
        <translation>ハイブリッド検索</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Disk index</source>
        <translation>ディスクインデックス</translation>
    </message>
    <message>
        <source>Most dimensions</source>
        <translation>最大次元数</translation>
    </message>
    <message>
        <source>From $/month</source>
        <translation>月額$ (下限)</translation>
    </message>
    <message>
        <source>Vectors since</source>
        <translation>ベクトル対応</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Days to run</source>
        <translation>運用日数</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Memory GB</source>
        <translation>メモリGB</translation>
    </message>
    <message>
        <source>Bandwidth GB/s</source>
        <translation>帯域GB/s</translation>
    </message>
    <message>
        <source>FP16 TFLOPS</source>
        <translation>FP16 TFLOPS</translation>
    </message>
    <message>
        <source>FP8 TFLOPS</source>
        <translation>FP8 TFLOPS</translation>
    </message>
    <message>
        <source>Power W</source>
        <translation>電力W</translation>
    </message>
    <message>
        <source>$/hour</source>
        <translation>$/時間</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>対象の費目</translation>
    </message>
    <message>
        <source>On at first</source>
        <translation>初期状態オン</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Days, low</source>
        <translation>日数 (最小)</translation>
    </message>
    <message>
        <source>Days, high</source>
        <translation>日数 (最大)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>After</source>
        <translation>先行タスク</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完了条件</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogDelegate</name>
    <message>
        <source>old</source>
        <translation>古い</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogModel</name>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>時点: %1</translation>
    </message>
    <message>
        <source>Old: a fact of %1 days ago</source>
        <translation>古い: %1日前のデータ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A record&apos;s name and whether it is the user&apos;s own or imported</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1、古い</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogPage</name>
    <message>
        <source>Find in %1</source>
        <translation>%1を検索</translation>
    </message>
    <message>
        <source>Only &amp;old</source>
        <translation>古いもののみ(&amp;O)</translation>
    </message>
    <message>
        <source>Show only records with a fact older than its kind lasts</source>
        <translation>種類ごとの有効期間を過ぎたデータを含むレコードのみ表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>表示する列を選択</translation>
    </message>
    <message>
        <source>%1: any</source>
        <extracomment>The first entry of a filter: a column&apos;s title, standing for every value</extracomment>
        <translation>%1: すべて</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>%1, %2 with old facts</source>
        <extracomment>How many records a table shows, and how many of all are old</extracomment>
        <translation>%1、古いデータを含むもの%2件</translation>
    </message>
    <message>
        <source>Nothing of this kind is known yet. New adds a record to your own knowledge.</source>
        <translation>この種類のレコードはまだありません。「新規」で自分のナレッジに追加できます。</translation>
    </message>
    <message>
        <source>No record fits. Use fewer words, or set the filters back to any.</source>
        <translation>該当するレコードがありません。語を減らすか、フィルターを「すべて」に戻してください。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CatalogWords</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自分用</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Catalogs</name>
    <message>
        <source>Asked and decided</source>
        <translation>質問と決定</translation>
    </message>
    <message>
        <source>Models and machines</source>
        <translation>モデルとマシン</translation>
    </message>
    <message>
        <source>Cost and plan</source>
        <translation>コストと計画</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>option</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>セキュリティ管理策</translation>
    </message>
    <message>
        <source>security control</source>
        <translation>セキュリティ管理策</translation>
    </message>
    <message>
        <source>Chat models</source>
        <translation>チャットモデル</translation>
    </message>
    <message>
        <source>chat model</source>
        <translation>チャットモデル</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>埋め込みモデル</translation>
    </message>
    <message>
        <source>embedding model</source>
        <translation>埋め込みモデル</translation>
    </message>
    <message>
        <source>Vector databases</source>
        <translation>ベクトルデータベース</translation>
    </message>
    <message>
        <source>vector database</source>
        <translation>ベクトルデータベース</translation>
    </message>
    <message>
        <source>Serving engines</source>
        <translation>推論エンジン</translation>
    </message>
    <message>
        <source>serving engine</source>
        <translation>推論エンジン</translation>
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
        <translation>クラウド価格</translation>
    </message>
    <message>
        <source>cloud price</source>
        <translation>クラウド価格</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>コスト削減パターン</translation>
    </message>
    <message>
        <source>savings pattern</source>
        <translation>コスト削減パターン</translation>
    </message>
    <message>
        <source>Roadmap tasks</source>
        <translation>ロードマップのタスク</translation>
    </message>
    <message>
        <source>roadmap task</source>
        <translation>ロードマップのタスク</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation>スターター</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>スターター</translation>
    </message>
    <message>
        <source>Formula values</source>
        <translation>計算式の値</translation>
    </message>
    <message>
        <source>formula value</source>
        <translation>計算式の値</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChapterList</name>
    <message>
        <source>Title of the report</source>
        <translation>レポートのタイトル</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>What the report and all exports are written in, whatever the window speaks</source>
        <translation>ウィンドウの言語にかかわらず、レポートとすべてのエクスポートに使う言語</translation>
    </message>
    <message>
        <source>Chapters of the report</source>
        <translation>レポートの章</translation>
    </message>
    <message>
        <source>Tick what the report has; drag a chapter to another place</source>
        <translation>レポートに含める章にチェックを入れ、ドラッグで順序を変えます</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Moves the selected chapter one place up</source>
        <translation>選択した章を1つ上へ移動</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Moves the selected chapter one place down</source>
        <translation>選択した章を1つ下へ移動</translation>
    </message>
    <message>
        <source>Own text of the selected chapter</source>
        <translation>選択した章の独自テキスト</translation>
    </message>
    <message>
        <source>Paragraphs below its heading, one a line</source>
        <translation>見出しの下の段落 (1行に1つ)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>タイトル(&amp;I)</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>用紙(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>独自テキスト</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (未インストール)</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>ウィンドウと同じ</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartCard</name>
    <message>
        <source>%1, the numbers</source>
        <translation>%1、数値</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show %1 as</source>
        <translation>%1の表示形式</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>画像としてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>SVGとしてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>CSVとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copy picture or numbers</source>
        <translation>図または数値をコピー</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>%1の全体を表示</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>全体を表示 (0)</translation>
    </message>
    <message>
        <source>Show &amp;all of it</source>
        <translation>全体を表示(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ChartTableModel</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ClockChip</name>
    <message>
        <source>Timer: %1</source>
        <translation>タイマー: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CommandPalette</name>
    <message>
        <source>Requirement › %1</source>
        <translation>要件 › %1</translation>
    </message>
    <message>
        <source>Compare › %1</source>
        <translation>比較 › %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Knowledge › %1</source>
        <translation>ナレッジ › %1</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>該当する名前はありません。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Search commands, requirements, options and knowledge</source>
        <translation>コマンド、要件、選択肢、ナレッジを検索</translation>
    </message>
    <message>
        <source>Search for a command or a place</source>
        <translation>コマンドまたは場所を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>コマンドと場所</translation>
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
        <translation>一般的な品質特性(&amp;T)</translation>
    </message>
    <message>
        <source>Common qualities</source>
        <translation>一般的な品質特性</translation>
    </message>
    <message>
        <source>Qualities that systems are often asked for</source>
        <translation>システムによく求められる品質特性</translation>
    </message>
    <message>
        <source>The quality alone</source>
        <translation>品質特性のみ</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareChooser</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>比較対象(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There is only one scenario; add a what-if to compare it with</source>
        <translation>シナリオは1つだけです。What-ifを追加すると比較できます</translation>
    </message>
    <message>
        <source>Mark in requirements and decisions what another scenario has otherwise</source>
        <translation>別のシナリオと異なる点を要件と決定に印で示します</translation>
    </message>
    <message>
        <source>%1 is the scenario in view: there is nothing to mark</source>
        <translation>%1は表示中のシナリオのため、印を付けるものがありません</translation>
    </message>
    <message>
        <source>What differs from %1 is marked</source>
        <translation>%1と異なる点に印が付いています</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Both state the same.</source>
        <translation>両者の内容は同じです。</translation>
    </message>
    <message>
        <source>One thing differs.</source>
        <translation>1件の差分があります。</translation>
    </message>
    <message>
        <source>%1 things differ.</source>
        <translation>%1件の差分があります。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::CompareMenu</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>%1、%2</translation>
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
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;row “%1”</source>
        <translation>行「%1」をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;option “%1”</source>
        <translation>選択肢「%1」をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy so&amp;urce</source>
        <translation>出典をコピー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sort by this row</source>
        <translation>この行で並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pin this option in front</source>
        <translation>この選択肢を先頭に固定(&amp;P)</translation>
    </message>
    <message>
        <source>Decision to compare</source>
        <translation>比較する決定</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>差分のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Leave out the rows in which every option says the same</source>
        <translation>すべての選択肢で内容が同じ行を省く</translation>
    </message>
    <message>
        <source>&amp;All models</source>
        <translation>すべてのモデル(&amp;A)</translation>
    </message>
    <message>
        <source>Beside the provider&apos;s current models, those of others and older ones too</source>
        <translation>プロバイダーの現行モデルに加え、他社のモデルや旧モデルも表示</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>選択肢の比較</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Facts or ranking</source>
        <translation>データまたはランキング</translation>
    </message>
    <message>
        <source>Hover a cell for its source and date. Grey: not known.</source>
        <translation>セルにポインターを置くと出典と日付が表示されます。灰色: 不明。</translation>
    </message>
    <message>
        <source>Hover a cell for its source and date. Grey: not known. Rows that are alike are hidden: %1.</source>
        <translation>セルにポインターを置くと出典と日付が表示されます。灰色: 不明。非表示の同一行: %1。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ComparePanel</name>
    <message>
        <source>First price list</source>
        <translation>1つ目の価格表</translation>
    </message>
    <message>
        <source>Second price list</source>
        <translation>2つ目の価格表</translation>
    </message>
    <message>
        <source>Find a model…</source>
        <translation>モデルを検索…</translation>
    </message>
    <message>
        <source>Find a model among the differences</source>
        <translation>差分のあるモデルを検索</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>価格表を読み込み中…</translation>
    </message>
    <message>
        <source>Where the lists disagree</source>
        <translation>価格表の不一致</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>1つ目</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>2つ目</translation>
    </message>
    <message>
        <source>against</source>
        <translation>対</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Compare with a price list</source>
        <translation>価格表と比較</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>価格表 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1を読み込み中…</translation>
    </message>
    <message>
        <source>Import a price list, or choose a file, to see where it disagrees with another.</source>
        <translation>価格表をインポートするか、ファイルを選択すると、別の価格表との相違を確認できます。</translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation>異なる2つの価格表を選択してください。</translation>
    </message>
    <message>
        <source>%1: %2 old</source>
        <translation>%1: 古いもの%2件</translation>
    </message>
    <message>
        <source>Models that differ: %1, that are the same: %2, only in the first list: %3, only in the second: %4. %5; %6.</source>
        <translation>モデル数 — 相違あり: %1、同一: %2、1つ目のみ: %3、2つ目のみ: %4。%5。%6。</translation>
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
        <translation>未定</translation>
    </message>
    <message>
        <source>does not arise</source>
        <translation>検討不要</translation>
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
        <translation>ビューを画像としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The design&apos;s name was copied.</source>
        <translation>設計の名前をコピーしました。</translation>
    </message>
    <message>
        <source>&amp;Browse knowledge</source>
        <translation>ナレッジを参照(&amp;B)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>The file&apos;s path was copied.</source>
        <translation>ファイルのパスをコピーしました。</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>The view was copied as a picture.</source>
        <translation>ビューを画像としてコピーしました。</translation>
    </message>
    <message>
        <source>No program on this system shows the folder %1</source>
        <translation>フォルダー%1を表示できるプログラムがこのシステムにありません</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ControlCard</name>
    <message>
        <source>%1 to %2 person-days</source>
        <extracomment>effort to put a control in place: from, to</extracomment>
        <translation>%1～%2人日</translation>
    </message>
    <message>
        <source>Typically %1</source>
        <translation>通常%1</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <translation>検証: %1</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1へ移動</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <extracomment>where a fact is from, and the date it holds for</extracomment>
        <translation>出典: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ControlsPage</name>
    <message>
        <source>Security controls</source>
        <translation>セキュリティ管理策</translation>
    </message>
    <message>
        <source>Of %1 controls this scenario requires %2; %3 more are worth considering.</source>
        <translation>管理策%1件のうち、このシナリオで必須のものは%2件、検討推奨のものはほかに%3件です。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Depends on what is not known yet</source>
        <translation>未確定の事項による</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <translation>検討推奨</translation>
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
        <translation>設定どおり</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Monthly cost by line</source>
        <translation>費目別の月額コスト</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>Savings patterns</source>
        <translation>コスト削減パターン</translation>
    </message>
    <message>
        <source>Cost over a number</source>
        <translation>数値に対するコスト</translation>
    </message>
    <message>
        <source>Simulating: %1 %</source>
        <translation>シミュレーション中: %1 %</translation>
    </message>
    <message>
        <source>Seed %1 · %2 samples · mean ±%3 %</source>
        <translation>シード%1 · %2サンプル · 平均±%3 %</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>How sure the cost is</source>
        <translation>コストの確からしさ</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>コストを動かす要因</translation>
    </message>
    <message>
        <source>No number of the estimate is uncertain.</source>
        <translation>見積もりに不確実な数値はありません。</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>低～高</translation>
    </message>
    <message>
        <source>What is chosen beside other providers</source>
        <translation>選択した構成とほかのプロバイダー</translation>
    </message>
    <message>
        <source>All scenarios of the design</source>
        <translation>設計のすべてのシナリオ</translation>
    </message>
    <message>
        <source>Low, typical and high use: every uncertain number at its P10, as it is, at its P90</source>
        <translation>低・標準・高利用: 不確実な数値をすべてP10、設定値、P90とした場合</translation>
    </message>
    <message>
        <source>Bills side by side</source>
        <translation>請求額の比較</translation>
    </message>
    <message>
        <source>Cost against</source>
        <translation>コストの横軸</translation>
    </message>
    <message>
        <source>The number that the cost is drawn against</source>
        <translation>コストの横軸とする数値</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>What the cost over a number is compared with</source>
        <translation>数値に対するコストと比較するもの</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Assumptions of the estimate</source>
        <translation>見積もりの前提</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>計算の前提</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月額%1</translation>
    </message>
    <message>
        <source>%1 · %2 for 1,000 requests</source>
        <translation>%1 · 1,000リクエストあたり%2</translation>
    </message>
    <message>
        <source>%1 · %2 a user</source>
        <translation>%1 · 1ユーザーあたり%2</translation>
    </message>
    <message>
        <source>1 USD = %1 %2</source>
        <translation>1 USD = %1 %2</translation>
    </message>
    <message>
        <source>Prices as of %1</source>
        <translation>価格は%1時点</translation>
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
        <translation>%1: 1減らす</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: 1増やす</translation>
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
        <translation>日付を選択 (Alt+↓)</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>日付を選択</translation>
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
        <translation>%1: %2 (理由: %3)</translation>
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
        <translation>自分の判断(&amp;Y)…</translation>
    </message>
    <message>
        <source>Compare &amp;options</source>
        <translation>選択肢を比較(&amp;O)</translation>
    </message>
    <message>
        <source>Copy out&amp;come</source>
        <translation>結論をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all outcomes</source>
        <translation>すべての結論をコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Override what is recommended for the decision in view, with your reason</source>
        <translation>表示中の決定の推奨を、理由を添えて上書きします</translation>
    </message>
    <message>
        <source>The options of the decision in view side by side</source>
        <translation>表示中の決定の選択肢を並べて比較</translation>
    </message>
    <message>
        <source>The decision in view, its outcome and the reason as text</source>
        <translation>表示中の決定、結論、理由のテキスト</translation>
    </message>
    <message>
        <source>Every decision, its outcome and the reason as text</source>
        <translation>すべての決定とその結論、理由のテキスト</translation>
    </message>
    <message>
        <source>The outcome was copied.</source>
        <translation>結論をコピーしました。</translation>
    </message>
    <message>
        <source>The outcomes of all decisions were copied.</source>
        <translation>すべての決定の結論をコピーしました。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Decision &amp;map</source>
        <translation>決定マップ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Withdraw your call</source>
        <translation>自分の判断を取り消す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The cost was copied.</source>
        <translation>コストをコピーしました。</translation>
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
        <translation>決定マップ</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>現在地: %1</translation>
    </message>
    <message>
        <source>One of the two values is not known</source>
        <translation>2つの値のうち1つが不明です</translation>
    </message>
    <message>
        <source>%1. Regions: %2. The arrow keys move the point.</source>
        <extracomment>%1 says where the scenario stands; %2 is a list of options</extracomment>
        <translation>%1。領域: %2。矢印キーで点を動かせます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionPage</name>
    <message>
        <source>R&amp;ules:</source>
        <translation>ルール(&amp;U):</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show the whole tree (F)</source>
        <translation>ツリー全体を表示 (F)</translation>
    </message>
    <message>
        <source>Natural size (0). Ctrl and the wheel, or + and -, zoom.</source>
        <translation>等倍 (0)。Ctrl+ホイール、または+と-で拡大・縮小。</translation>
    </message>
    <message>
        <source>Path only</source>
        <translation>経路のみ</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>ルールセット</translation>
    </message>
    <message>
        <source>What is shown of the decision</source>
        <translation>決定の表示内容</translation>
    </message>
    <message>
        <source>1 further option that no rule of this set names</source>
        <translation>このセットのルールにない選択肢がほかに1件</translation>
    </message>
    <message>
        <source>%1 further options that no rule of this set names</source>
        <translation>このセットのルールにない選択肢がほかに%1件</translation>
    </message>
    <message>
        <source>%1, …</source>
        <translation>%1、…</translation>
    </message>
    <message>
        <source>%1 says %2 here.</source>
        <extracomment>a rule set, and the option it leads to</extracomment>
        <translation>「%1」の推奨は%2です。</translation>
    </message>
    <message>
        <source>%1: no tree for this, %2 decides</source>
        <extracomment>two rule sets; the first leaves this decision to the second</extracomment>
        <translation>%1: 対応するツリーがなく%2が決定</translation>
    </message>
    <message>
        <source>%1: the same here</source>
        <extracomment>%1 is another rule set</extracomment>
        <translation>%1: 同じ結論</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1 percent, press for natural size</source>
        <translation>拡大率%1パーセント。押すと等倍</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DecisionStrip</name>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DeckPagesDialog</name>
    <message>
        <source>Pages of the presentation</source>
        <translation>プレゼンテーションのページ</translation>
    </message>
    <message>
        <source>Space shows a page or leaves it out, Ctrl+Shift+Up and Ctrl+Shift+Down move it</source>
        <translation>Spaceでページの表示・非表示、Ctrl+Shift+↑/Ctrl+Shift+↓で移動</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>How the page looks</source>
        <translation>ページの見え方</translation>
    </message>
    <message>
        <source>Select a page to see it.</source>
        <translation>ページを選択すると表示されます。</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>発表者ノート</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes of the selected page</source>
        <translation>選択したページの発表者ノート</translation>
    </message>
    <message>
        <source>Only the presenter&apos;s view shows them, beside the page.</source>
        <translation>発表者ビューにのみ、ページの横に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>All pages in their usual order; notes stay</source>
        <translation>すべてのページを通常の順序に戻します。ノートは残ります</translation>
    </message>
    <message>
        <source>Tick what the presentation shows, and drag a page to another place. Decisions that do not arise are not listed.</source>
        <translation>プレゼンテーションで表示するページにチェックを入れ、ドラッグで順序を変えます。検討不要の決定は一覧に出ません。</translation>
    </message>
    <message>
        <source>%1 of %2 pages are shown</source>
        <translation>%2ページ中%1ページを表示</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignBar</name>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>その他のコマンド</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignDifferenceModel</name>
    <message>
        <source>Whole design</source>
        <translation>設計全体</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignDrop</name>
    <message>
        <source>These are %1 files. Drop one design at a time.</source>
        <translation>ファイルが%1個あります。設計は一度に1つだけドロップしてください。</translation>
    </message>
    <message>
        <source>This is no file on this computer. Save it first, then drop the file.</source>
        <translation>このコンピューター上のファイルではありません。いったん保存してからドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop a design file from it.</source>
        <translation>%1はフォルダーです。中の設計ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is no Ogive design. The names of design files end in %2.</source>
        <translation>%1はOgiveの設計ではありません。設計ファイルの名前は%2で終わります。</translation>
    </message>
    <message>
        <source>Drop to see the decision tables of %1</source>
        <translation>ドロップすると%1のデシジョンテーブルを表示します</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>ドロップすると%1を開きます</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignSession</name>
    <message>
        <source>New design</source>
        <translation>新しい設計</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DesignTitle</name>
    <message>
        <source>Double click or F2 to rename the design</source>
        <translation>ダブルクリックまたはF2で設計名を変更</translation>
    </message>
    <message>
        <source>Design: %1</source>
        <translation>設計: %1</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>設計の名前</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DifferenceModel</name>
    <message>
        <source>under 1 %</source>
        <translation>1 %未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Here. %1</source>
        <translation>現在地。%1</translation>
    </message>
    <message>
        <source>Of all combinations that the questions of the two can tell apart</source>
        <translation>両者の質問で区別できるすべての組み合わせに占める割合</translation>
    </message>
    <message>
        <source>Of all cases</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DifferencesPanel</name>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>What is shown of the rule sets</source>
        <translation>ルールセットの表示内容</translation>
    </message>
    <message>
        <source>Where the rule sets differ</source>
        <translation>ルールセットの相違箇所</translation>
    </message>
    <message>
        <source>Against “%1”</source>
        <extracomment>a rule set</extracomment>
        <translation>「%1」との比較</translation>
    </message>
    <message>
        <source>What leads to each option</source>
        <translation>各選択肢に至る条件</translation>
    </message>
    <message>
        <source>The rules ask too many questions to be analysed in full.</source>
        <translation>ルールの質問が多すぎて、完全には分析できません。</translation>
    </message>
    <message>
        <source>“%1” leads to %2 options, over %3 cases that its questions can tell apart.</source>
        <translation>「%1」は、質問で区別できる%3ケースで%2個の選択肢に至ります。</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>The two ask too many questions to be compared in full.</source>
        <translation>両者の質問が多すぎて、完全には比較できません。</translation>
    </message>
    <message>
        <source>The two name the same option in each of %1 cases that their questions can tell apart.</source>
        <translation>両者は、質問で区別できる%1ケースのすべてで同じ選択肢を示します。</translation>
    </message>
    <message>
        <source>The two name different options in %1 of %2 cases that their questions can tell apart: also in this one.</source>
        <translation>両者は、質問で区別できる%2ケース中%1ケースで異なる選択肢を示します。現在のケースも含まれます。</translation>
    </message>
    <message>
        <source>The two name different options in %1 of %2 cases that their questions can tell apart, but not in this one.</source>
        <translation>両者は、質問で区別できる%2ケース中%1ケースで異なる選択肢を示しますが、現在のケースは含まれません。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DisagreementBanner</name>
    <message>
        <source>Where they &amp;differ</source>
        <translation>相違箇所(&amp;D)</translation>
    </message>
    <message>
        <source>Every case in which the two rule sets name different options</source>
        <translation>2つのルールセットが異なる選択肢を示すすべてのケース</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DisagreementView</name>
    <message>
        <source>Which disagreements matter</source>
        <translation>影響のある相違</translation>
    </message>
    <message>
        <source>Changes an outcome</source>
        <translation>結論が変わる</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>少数意見</translation>
    </message>
    <message>
        <source>By all of their answers together, where most others come to something else.</source>
        <translation>各自の全回答をまとめると、多数とは異なる結論になるもの。</translation>
    </message>
    <message>
        <source>Makes no difference</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the requirement %1</source>
        <translation>要件%1を表示</translation>
    </message>
    <message>
        <source>Go to this requirement, to settle it</source>
        <translation>この要件へ移動して確定させる</translation>
    </message>
    <message>
        <source>What is said of %1</source>
        <translation>%1への回答</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DiskChanges</name>
    <message>
        <source>“%1” was reloaded, because another program changed it.</source>
        <translation>「%1」は別のプログラムで変更されたため、再読み込みしました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back to the design as it was before</source>
        <translation>以前の設計に戻します</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and here it has changes that are not saved.</source>
        <translation>「%1」は別のプログラムで変更されました。ここには未保存の変更があります。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Shows what differs</source>
        <translation>相違点を表示します</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Takes what the file holds now; Undo brings your changes back</source>
        <translation>ファイルの現在の内容を読み込みます。「元に戻す」で自分の変更に戻せます</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の版を保持</translation>
    </message>
    <message>
        <source>Goes on with the design as it is here; saving replaces what the file holds</source>
        <translation>ここにある設計のまま続けます。保存するとファイルの内容が置き換わります</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted by another program. The design is still here; saving writes the file again.</source>
        <translation>「%1」は別のプログラムで移動または削除されました。設計はここに残っています。保存するとファイルを書き直します。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Writes the file where it was</source>
        <translation>元の場所にファイルを書き込みます</translation>
    </message>
    <message>
        <source>Another program changed the file, and it can&apos;t be read now. The design is still here as it was. %1</source>
        <translation>別のプログラムがファイルを変更し、現在は読み込めません。設計は以前のままここに残っています。%1</translation>
    </message>
    <message>
        <source>The design was not saved; it is still here with all changes. %1</source>
        <translation>設計を保存できませんでした。変更はすべてここに残っています。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>自分の版を保持(&amp;K)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Saves the design under another name</source>
        <translation>設計を別の名前で保存します</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DmnPage</name>
    <message>
        <source>&amp;Open decision tables (DMN)…</source>
        <translation>デシジョンテーブル(DMN)を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Show the tables of a DMN file, and what is wrong with them</source>
        <translation>DMNファイルのテーブルとその問題点を表示</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Open a DMN file, or drop it here: Ogive shows its decision tables and looks for inputs that no rule matches, rules that contradict each other, and rules that never count.</source>
        <translation>DMNファイルを開くか、ここにドロップしてください。デシジョンテーブルを表示し、どのルールにも一致しない入力、互いに矛盾するルール、一度も使われないルールを調べます。</translation>
    </message>
    <message>
        <source>Rules of the table</source>
        <translation>テーブルのルール</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>ルール別の指摘</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>デシジョンテーブル</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Open decision tables</source>
        <translation>デシジョンテーブルを開く</translation>
    </message>
    <message>
        <source>Decision tables (*.dmn);;All files (*)</source>
        <translation>デシジョンテーブル (*.dmn);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Hit policy %1 · rules: %2 · in the whole file, errors: %3, other findings: %4</source>
        <translation>ヒットポリシー%1 · ルール数: %2 · ファイル全体のエラー: %3、その他の指摘: %4</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DmnTableModel</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DockTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>%1を切り離す/ドッキング</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1を隠す</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Document</name>
    <message>
        <source>design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新しい設計</translation>
    </message>
</context>
<context>
    <name>ogive::ui::DotsPanel</name>
    <message>
        <source>Dots</source>
        <translation>ドット</translation>
    </message>
    <message>
        <source>1 to 9 give a dot, with Shift they take one back · Backspace takes the last one back</source>
        <translation>1～9で投票、Shift+数字で取り消し · Backspaceで最後の1票を取り消し</translation>
    </message>
    <message>
        <source>Dots given: %1</source>
        <translation>投票済みドット: %1</translation>
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
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>no longer known</source>
        <translation>ナレッジになし</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EntryList</name>
    <message>
        <source>Insert adds one, Enter goes to what the selected one says, Delete removes it</source>
        <translation>Insertで追加、Enterで選択項目の内容へ移動、Deleteで削除</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Delete; this can be undone</source>
        <translation>Delete。元に戻せます</translation>
    </message>
    <message>
        <source>Add &amp;to the list</source>
        <translation>一覧に追加(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t add</source>
        <translation>追加しない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EntryPanel</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>What the room says on this page</source>
        <translation>このページへの参加者の発言</translation>
    </message>
    <message>
        <source>What has to be found out</source>
        <translation>明らかにすべきこと</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>行うべきこと</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>something to be done or found out, and by whom</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Take it down</source>
        <translation>記録(&amp;T)</translation>
    </message>
    <message>
        <source>Said by (may be empty)</source>
        <translation>発言者 (空欄可)</translation>
    </message>
    <message>
        <source>Owner (may be empty)</source>
        <translation>担当者 (空欄可)</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due: a day, or “in 2 weeks”</source>
        <translation>期限: 日付または「2週間後」</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Write something first, or press Esc.</source>
        <translation>先に何か入力するか、Escを押してください。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::EventModel</name>
    <message>
        <source>The session begins</source>
        <translation>セッション開始</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化の内容</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ExportCommands</name>
    <message>
        <source>Report as &amp;PDF…</source>
        <translation>レポートをPDFに(&amp;P)…</translation>
    </message>
    <message>
        <source>Report as &amp;Markdown…</source>
        <translation>レポートをMarkdownに(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;All formats…</source>
        <translation>すべての形式(&amp;A)…</translation>
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
        <translation>レポートのエクスポート</translation>
    </message>
    <message>
        <source>The report was written to %1</source>
        <translation>レポートを%1に書き込みました</translation>
    </message>
    <message>
        <source>No program is set up to open %1</source>
        <translation>%1を開くプログラムが設定されていません</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ExportDialog</name>
    <message>
        <source>Written to %1</source>
        <translation>%1に書き込みました</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Open it when it is written</source>
        <translation>書き込み後に開く(&amp;O)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>書き込み先フォルダー</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き込み先ファイル</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1はすでに存在します。置き換えますか?</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FieldRolePopup</name>
    <message>
        <source>What %1 decides</source>
        <translation>%1が決めること</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Also reads it</source>
        <translation>ほかにこれを参照するもの</translation>
    </message>
    <message>
        <source>Nothing reads it: it only describes the design.</source>
        <translation>参照するものはありません。設計の説明にのみ使われます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FieldRow</name>
    <message>
        <source>not known yet</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FileCommands</name>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close design</source>
        <translation>設計を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>New from s&amp;tarter</source>
        <translation>スターターから新規作成(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った設計(&amp;R)</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>サンプルを開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>履歴を消去(&amp;F)</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>設計を開く</translation>
    </message>
    <message>
        <source>Ogive designs (*%1);;Reports that carry their design (*.pdf);;All files (*)</source>
        <translation>Ogiveの設計 (*%1);;設計を含むレポート (*.pdf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>設計を保存</translation>
    </message>
    <message>
        <source>Ogive designs (*%1)</source>
        <translation>Ogiveの設計 (*%1)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FileSafety</name>
    <message>
        <source>&amp;Unsaved designs…</source>
        <translation>未保存の設計(&amp;U)…</translation>
    </message>
    <message>
        <source>Designs that were not saved when Ogive ended</source>
        <translation>Ogiveの終了時に保存されていなかった設計</translation>
    </message>
    <message>
        <source>Recovery copies can&apos;t be written: a crash would lose what is not saved. %1</source>
        <translation>復旧用コピーを書き込めません。クラッシュすると未保存の変更が失われます。%1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FilesReport</name>
    <message>
        <source>Answer files</source>
        <translation>回答ファイル</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>Dismiss what is said of the files</source>
        <translation>ファイルに関するメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FindingList</name>
    <message>
        <source>No check has anything to say about this design.</source>
        <translation>この設計に対するチェックの指摘はありません。</translation>
    </message>
    <message>
        <source>Checks that fire</source>
        <translation>該当したチェック</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1へ移動</translation>
    </message>
    <message>
        <source>Go to this requirement</source>
        <translation>この要件へ移動</translation>
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
        <translation>指摘</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FindingPanel</name>
    <message>
        <source>&amp;Open the record</source>
        <translation>レコードを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The selected finding</source>
        <translation>選択中の指摘</translation>
    </message>
    <message>
        <source>Select a finding to see it in full. Enter opens the record that it is about.</source>
        <translation>指摘を選択すると全文を表示します。Enterで対象のレコードを開きます。</translation>
    </message>
    <message>
        <source>Requirements: %1</source>
        <translation>要件: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FoldButton</name>
    <message>
        <source>Shows or hides these fields.</source>
        <translation>これらのフィールドを表示/非表示にします。</translation>
    </message>
    <message>
        <source>1 field that changes nothing now</source>
        <translation>現在影響のないフィールド1件</translation>
    </message>
    <message>
        <source>%1 fields that change nothing now</source>
        <translation>現在影響のないフィールド%1件</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FormBody</name>
    <message>
        <source>Brief</source>
        <translation>主要要件</translation>
    </message>
    <message>
        <source>Decides now</source>
        <translation>決定に影響</translation>
    </message>
    <message>
        <source>No requirement has these words.</source>
        <translation>該当する要件はありません。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::FormEdits</name>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is a group of requirements</extracomment>
        <translation>%1をリセット</translation>
    </message>
    <message>
        <source>Reset all requirements</source>
        <translation>すべての要件をリセット</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>a requirement or a group of them, and the name of a scenario</extracomment>
        <translation>%2から%1を採用</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what is wrong, and what to do about it</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::GanttView</name>
    <message>
        <source>slack %1</source>
        <translation>余裕%1</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>工数%1</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>ロードマップ</translation>
    </message>
    <message>
        <source>%1, %2 tasks</source>
        <translation>%1、タスク%2件</translation>
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
        <translation>1件が決定に影響</translation>
    </message>
    <message>
        <source>%1 decide</source>
        <translation>%1件が決定に影響</translation>
    </message>
    <message>
        <source>1 decides · %1</source>
        <translation>1件が影響 · %1</translation>
    </message>
    <message>
        <source>%1 decide · %2</source>
        <translation>%1件が影響 · %2</translation>
    </message>
    <message>
        <source>Take the group from %1</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>%1からグループを採用</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <extracomment>how many requirements of a group differ</extracomment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>1 requirement differs from %1</source>
        <extracomment>how many requirements differ, and the name of a scenario</extracomment>
        <translation>1件の要件が%1と異なります</translation>
    </message>
    <message>
        <source>%1 requirements differ from %2</source>
        <translation>%1件の要件が%2と異なります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reset what is stated under %1</source>
        <extracomment>%1 is a group of requirements</extracomment>
        <translation>%1で指定した値をリセット</translation>
    </message>
    <message>
        <source>Reset the one that is stated here</source>
        <translation>ここで指定した1件をリセット</translation>
    </message>
    <message>
        <source>Reset the %1 that are stated here</source>
        <translation>ここで指定した%1件をリセット</translation>
    </message>
</context>
<context>
    <name>ogive::ui::GuideWindow</name>
    <message>
        <source>The guide – Ogive</source>
        <translation>ガイド – Ogive</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>Several words: chapters that hold all of them. Enter goes to the next place</source>
        <translation>複数の語はすべてを含む章を検索。Enterで次の箇所へ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>ガイドについて</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>ベストプラクティス</translation>
    </message>
    <message>
        <source>No chapter holds these words. Try fewer, or other ones.</source>
        <translation>これらの語を含む章はありません。語を減らすか変えてみてください。</translation>
    </message>
    <message>
        <source>Chapters found: %1</source>
        <translation>該当する章: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HelpCommands</name>
    <message>
        <source>The &amp;guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Every decision with its options and rules, to read and to search</source>
        <translation>すべての決定とその選択肢、ルールを閲覧・検索</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断情報(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Ogive…</source>
        <translation>Ogiveについて(&amp;A)…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>コピーしました(&amp;C)</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard: versions, system, settings and times, nothing of the design.</source>
        <translation>診断情報をクリップボードにコピーしました。バージョン、システム、設定、所要時間を含み、設計の内容は含みません。</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>Everything about Ogive, in the browser</source>
        <translation>Ogiveのすべてをブラウザーで</translation>
    </message>
    <message>
        <source>Manual for this &amp;view</source>
        <translation>このビューのマニュアル(&amp;V)</translation>
    </message>
    <message>
        <source>What the view in sight is for, its keys and its numbers</source>
        <translation>表示中のビューの目的、キー、数値の意味</translation>
    </message>
    <message>
        <source>The manual is not beside this program. Install Ogive&apos;s package, or build the target “manual”; the sources have it as text in packaging/manual.</source>
        <translation>このプログラムにはマニュアルが付属していません。Ogiveのパッケージをインストールするか、ターゲット「manual」をビルドしてください。ソースではpackaging/manualにテキストがあります。</translation>
    </message>
    <message>
        <source>No program on this system shows web pages. The manual is %1</source>
        <translation>このシステムにはWebページを表示するプログラムがありません。マニュアルは%1にあります</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HistoryModel</name>
    <message>
        <source>Prices from %1, as of %2</source>
        <translation>%1の価格 (%2時点)</translation>
    </message>
    <message>
        <source>%1, a file of your own</source>
        <translation>%1 (自分のファイル)</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1 (編集)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HistoryPage</name>
    <message>
        <source>What was laid over the built-in knowledge</source>
        <translation>組み込みナレッジに重ねた変更</translation>
    </message>
    <message>
        <source>What the change does to records</source>
        <translation>変更がレコードに与える影響</translation>
    </message>
    <message>
        <source>Nothing is laid over the built-in knowledge yet. An imported price list or an edited record becomes a line here, and can be taken away again.</source>
        <translation>組み込みナレッジにはまだ何も重ねていません。インポートした価格表や編集したレコードはここに1行ずつ表示され、取り除くこともできます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the change selected away; can be undone</source>
        <translation>選択した変更を取り除く。元に戻せます</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No folder is in use; the first change makes %1.</source>
        <translation>フォルダーは未使用です。最初の変更で%1が作成されます。</translation>
    </message>
    <message>
        <source>What a change does</source>
        <translation>変更の影響</translation>
    </message>
    <message>
        <source>%1: records it touches: %2</source>
        <translation>%1: 影響するレコード: %2</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 is no longer part of the knowledge.</source>
        <translation>%1はナレッジから取り除かれました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::HolidaysDialog</name>
    <message>
        <source>Holidays</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>Days on which nobody works, one a line: 2027-12-24.</source>
        <translation>作業を行わない日 (1行に1日): 2027-12-24。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>確定(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“%1” is no day. Write a day as 2027-12-24.</source>
        <translation>「%1」は日付ではありません。2027-12-24の形式で入力してください。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImpactModel</name>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4 (%5)</source>
        <translation>%1、%2: %3 → %4 (%5)</translation>
    </message>
    <message>
        <source>newly stated</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>dollars a month and percent: +$1,240 (+12 %)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Prices that moved</source>
        <translation>変動した価格</translation>
    </message>
    <message>
        <source>Outcomes that change</source>
        <translation>変わる結論</translation>
    </message>
    <message>
        <source>A month before</source>
        <translation>変更前の月額</translation>
    </message>
    <message>
        <source>after</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImpactPanel</name>
    <message>
        <source>Price list whose impact is shown</source>
        <translation>影響を表示する価格表</translation>
    </message>
    <message>
        <source>&amp;Moved only</source>
        <translation>変動のみ(&amp;M)</translation>
    </message>
    <message>
        <source>Leave out the scenarios that stay as they are</source>
        <translation>変化のないシナリオを省く</translation>
    </message>
    <message>
        <source>What the prices do to the designs</source>
        <translation>価格が設計に与える影響</translation>
    </message>
    <message>
        <source>&amp;Folder of designs…</source>
        <translation>設計のフォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Designs…</source>
        <translation>設計(&amp;D)…</translation>
    </message>
    <message>
        <source>on</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Choose a price list…</source>
        <translation>価格表を選択…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Impact of a price list</source>
        <translation>価格表の影響</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>価格表 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Folder of designs</source>
        <translation>設計のフォルダー</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Ogive designs (%1);;All files (*)</source>
        <translation>Ogiveの設計 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no design (%1) in this folder or below it.</source>
        <translation>このフォルダーとその下に設計(%1)はありません。</translation>
    </message>
    <message>
        <source>Choose a price list, then designs: each scenario is evaluated with the prices before and after.</source>
        <translation>価格表、次に設計を選択してください。各シナリオを変更前後の価格で評価します。</translation>
    </message>
    <message>
        <source>Choose a folder or files: each scenario of each design is evaluated with the prices before this list and after it.</source>
        <translation>フォルダーまたはファイルを選択してください。各設計の各シナリオを、この価格表の適用前後の価格で評価します。</translation>
    </message>
    <message>
        <source>Evaluating %1 designs…</source>
        <translation>%1件の設計を評価中…</translation>
    </message>
    <message>
        <source>The impact could not be reckoned.</source>
        <translation>影響を計算できませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios in %3 designs are moved by this list.</source>
        <translation>%3件の設計の%2シナリオのうち、%1シナリオがこの価格表の影響を受けます。</translation>
    </message>
    <message>
        <source>%1 Files that can&apos;t be read: %2.</source>
        <translation>%1読み込めないファイル: %2。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ImportDialog</name>
    <message>
        <source>Import prices</source>
        <translation>価格のインポート</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>価格表を読み込んでいます</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Reading %1 and comparing it with what is known…</source>
        <translation>%1を読み込み、既知の内容と比較しています…</translation>
    </message>
    <message>
        <source>it does not say of which day</source>
        <translation>日付の記載なし</translation>
    </message>
    <message>
        <source>Prices from %1</source>
        <translation>%1の価格</translation>
    </message>
    <message>
        <source>%1 entries in %2, prices as of: %3</source>
        <translation>%2の%1件、価格の時点: %3</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What is taken over can be undone at any time.</source>
        <translation>まだ何も変更されていません。取り込んだものはいつでも元に戻せます。</translation>
    </message>
    <message>
        <source>No entry of this list can be taken over.</source>
        <translation>この価格表に取り込める項目はありません。</translation>
    </message>
    <message>
        <source>This file can&apos;t be taken over. Nothing was changed.</source>
        <translation>このファイルは取り込めません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Prices from %1 were taken over: %2 changed, %3 new, %4 unchanged.</source>
        <translation>%1の価格を取り込みました: 変更%2件、新規%3件、変更なし%4件。</translation>
    </message>
    <message>
        <source>import prices from %1</source>
        <translation>%1の価格をインポート</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>In the &amp;guide</source>
        <translation>ガイドで見る(&amp;G)</translation>
    </message>
    <message>
        <source>The question, all options and the rules of this decision, to read</source>
        <translation>この決定の質問、すべての選択肢、ルールを読む</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to find out next</source>
        <translation>次に明らかにすべきこと</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>推奨が変わる条件</translation>
    </message>
    <message>
        <source>Click to go to the requirement</source>
        <translation>クリックで要件へ移動</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>セカンドオピニオン</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>The options by the criteria in the knowledge, as the Compare view weighs them</source>
        <translation>ナレッジの評価基準による選択肢の順位 (比較ビューの重みを適用)</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>自分の判断</translation>
    </message>
    <message>
        <source>Newer facts</source>
        <translation>より新しい情報</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>問われない</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>候補が残る</translation>
    </message>
    <message>
        <source>%1 possible</source>
        <translation>候補%1件</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>自分の選択</translation>
    </message>
    <message>
        <source>The rules recommend %1.</source>
        <translation>ルールの推奨は%1です。</translation>
    </message>
    <message>
        <source>Why the rules say so</source>
        <translation>ルールがそう判断する理由</translation>
    </message>
    <message>
        <source>Not known, and no matter</source>
        <translation>不明だが影響なし</translation>
    </message>
    <message>
        <source>%1: %2 for these requirements.</source>
        <translation>%1: この要件では%2です。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1を採用</translation>
    </message>
    <message>
        <source>Choose %1 and record that it follows the rules “%2”</source>
        <translation>%1を選び、ルール「%2」に従ったことを記録します</translation>
    </message>
    <message>
        <source>Follows the rules “%1”.</source>
        <translation>ルール「%1」に従う。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::InterviewCommands</name>
    <message>
        <source>&amp;Guided interview…</source>
        <translation>対話式インタビュー(&amp;G)…</translation>
    </message>
    <message>
        <source>Asks what is not known yet, what matters most first</source>
        <translation>まだ不明な点を、重要なものから質問します</translation>
    </message>
</context>
<context>
    <name>ogive::ui::InterviewDialog</name>
    <message>
        <source>Guided interview</source>
        <translation>対話式インタビュー</translation>
    </message>
    <message>
        <source>Decisions settled</source>
        <translation>確定した決定</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>残る候補</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Not &amp;known</source>
        <translation>不明(&amp;K)</translation>
    </message>
    <message>
        <source>Leave it open and go on with the next best question</source>
        <translation>未定のままにして、次に有効な質問へ進む</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Ask all anew</source>
        <translation>最初から質問(&amp;A)</translation>
    </message>
    <message>
        <source>Adds a what-if scenario in which what you have not stated is not known</source>
        <translation>指定していない要件をすべて「不明」としたWhat-ifシナリオを追加します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;B)</translation>
    </message>
    <message>
        <source>%1 of %2 decisions are settled</source>
        <translation>%2件中%1件の決定が確定</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>得られた結論</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a decision and its outcome</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can still change: %1</source>
        <translation>まだ変わりうるもの: %1</translation>
    </message>
    <message>
        <source>&amp;Usual: %1</source>
        <translation>通常: %1(&amp;U)</translation>
    </message>
    <message>
        <source>Every decision is settled</source>
        <translation>すべての決定が確定しました</translation>
    </message>
    <message>
        <source>Nothing more to ask</source>
        <translation>質問は以上です</translation>
    </message>
    <message>
        <source>What you left open still matters. Each decision shows what is possible.</source>
        <translation>未定のままの点がまだ影響します。各決定にありうる候補が示されています。</translation>
    </message>
    <message>
        <source>Nothing that is still open can change a decision any more.</source>
        <translation>未定の点は、もうどの決定も変えません。</translation>
    </message>
    <message>
        <source>Every requirement that decides something is known or has its usual value.</source>
        <translation>決定に影響する要件は、すべて指定済みか通常の値です。</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>インタビュー</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KeepPanel</name>
    <message>
        <source>Keep as a scenario</source>
        <translation>シナリオとして残す</translation>
    </message>
    <message>
        <source>It becomes a scenario of the design and is shown from now on.</source>
        <translation>設計のシナリオとなり、以後こちらが表示されます。</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名前</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>What-if: %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeCommands</name>
    <message>
        <source>&amp;Browse knowledge</source>
        <translation>ナレッジを参照(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import prices…</source>
        <translation>価格をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take prices over from a file; a preview comes first</source>
        <translation>ファイルから価格を取り込みます。先にプレビューを表示します</translation>
    </message>
    <message>
        <source>Open decision &amp;tables (DMN)…</source>
        <translation>デシジョンテーブル(DMN)を開く(&amp;T)…</translation>
    </message>
    <message>
        <source>Show the decision tables of another program, and what is wrong with them</source>
        <translation>別のプログラムのデシジョンテーブルとその問題点を表示</translation>
    </message>
    <message>
        <source>&amp;Choose knowledge folder…</source>
        <translation>ナレッジフォルダーを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Lay another folder&apos;s files over the built-in knowledge</source>
        <translation>別のフォルダーのファイルを組み込みナレッジに重ねます</translation>
    </message>
    <message>
        <source>Use only the &amp;built-in knowledge</source>
        <translation>組み込みナレッジのみ使用(&amp;B)</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>価格のインポート</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>価格表 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open decision tables</source>
        <translation>デシジョンテーブルを開く</translation>
    </message>
    <message>
        <source>Decision tables (*.dmn)</source>
        <translation>デシジョンテーブル (*.dmn)</translation>
    </message>
    <message>
        <source>Choose knowledge folder</source>
        <translation>ナレッジフォルダーの選択</translation>
    </message>
    <message>
        <source>Only the built-in knowledge is used now.</source>
        <translation>組み込みナレッジのみを使用しています。</translation>
    </message>
    <message>
        <source>The knowledge in %1 is laid over the built-in one.</source>
        <translation>%1のナレッジを組み込みナレッジに重ねました。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeHeader</name>
    <message>
        <source>%1 %2, as of %3</source>
        <extracomment>Title and edition of the knowledge, and the date that it is from</extracomment>
        <translation>%1 %2、%3時点</translation>
    </message>
    <message>
        <source>Built-in knowledge; nothing of your own over it yet</source>
        <translation>組み込みナレッジ (独自の変更なし)</translation>
    </message>
    <message>
        <source>Built-in knowledge; no file yet in %1</source>
        <translation>組み込みナレッジ。%1にはまだファイルがありません</translation>
    </message>
    <message>
        <source>1 file laid over the built-in knowledge, in %1</source>
        <translation>組み込みナレッジに%1の1ファイルを重ねています</translation>
    </message>
    <message>
        <source>%1 files laid over the built-in knowledge, in %2</source>
        <translation>組み込みナレッジに%2の%1ファイルを重ねています</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeSection</name>
    <message>
        <source>Knowledge</source>
        <translation>ナレッジ</translation>
    </message>
    <message>
        <source>Your knowledge folder</source>
        <translation>自分のナレッジフォルダー</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Lay another folder&apos;s files over the built-in knowledge</source>
        <translation>別のフォルダーのファイルを組み込みナレッジに重ねます</translation>
    </message>
    <message>
        <source>&amp;Built-in only</source>
        <translation>組み込みのみ(&amp;B)</translation>
    </message>
    <message>
        <source>Use only the built-in knowledge; the folder keeps its files</source>
        <translation>組み込みナレッジのみを使用。フォルダー内のファイルは残ります</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>自分のフォルダー</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>each kind&apos;s own</source>
        <translation>種類ごとの設定</translation>
    </message>
    <message>
        <source>Facts are &amp;old after</source>
        <translation>古いとみなす日数(&amp;O)</translation>
    </message>
    <message>
        <source>New designs are &amp;decided by</source>
        <translation>新しい設計の判断基準(&amp;D)</translation>
    </message>
    <message>
        <source>A design keeps its own rule set; change it in the Decision view.</source>
        <translation>設計ごとに独自のルールセットを持ちます。変更は決定ビューで行います。</translation>
    </message>
    <message>
        <source>Prices and other facts. Empty: what each kind of record says itself.</source>
        <translation>価格などのデータ。空欄: レコードの種類ごとの設定に従います。</translation>
    </message>
    <message>
        <source>Choose knowledge folder</source>
        <translation>ナレッジフォルダーの選択</translation>
    </message>
    <message>
        <source>None: only the built-in knowledge</source>
        <translation>なし: 組み込みナレッジのみ</translation>
    </message>
    <message>
        <source>Files laid over the built-in knowledge: %1</source>
        <translation>組み込みナレッジに重ねたファイル: %1</translation>
    </message>
    <message>
        <source>The knowledge&apos;s default: %1</source>
        <translation>ナレッジの既定: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::KnowledgeWindow</name>
    <message>
        <source>Rules and upkeep</source>
        <translation>ルールと保守</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>ルールセット</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>デシジョンテーブル</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Knowledge – Ogive</source>
        <translation>ナレッジ – Ogive</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ナレッジ</translation>
    </message>
    <message>
        <source>This record has changes that are not saved. Save or cancel them first.</source>
        <translation>このレコードには未保存の変更があります。先に保存するかキャンセルしてください。</translation>
    </message>
    <message>
        <source>%1 is as built in again. Undo brings your change back.</source>
        <translation>%1は組み込みの内容に戻りました。「元に戻す」で変更を復元できます。</translation>
    </message>
    <message>
        <source>%1 is deleted. Undo brings it back.</source>
        <translation>%1を削除しました。「元に戻す」で復元できます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LayerChangesModel</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LayoutCommands</name>
    <message>
        <source>&amp;Working</source>
        <translation>作業(&amp;W)</translation>
    </message>
    <message>
        <source>Requirements on the left, the inspector on the right</source>
        <translation>左に要件、右にインスペクター</translation>
    </message>
    <message>
        <source>&amp;Focus: view only</source>
        <translation>集中: ビューのみ(&amp;F)</translation>
    </message>
    <message>
        <source>Hides the panels beside the view; the same again brings them back</source>
        <translation>ビューの横のパネルを隠します。もう一度選ぶと戻ります</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>レイアウトを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keeps where the panels are now under a name</source>
        <translation>現在のパネルの配置に名前を付けて保存します</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>The panels as they were when Ogive was first started</source>
        <translation>パネルをOgiveの初回起動時の配置に戻します</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1を移動</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>レイアウトを削除(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>左へ(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>右へ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Float</source>
        <translation>切り離す(&amp;F)</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>下へ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>レイアウトの保存</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>レイアウトの名前:</translation>
    </message>
    <message>
        <source>The layout “%1” was saved.</source>
        <translation>レイアウト「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The layout “%1” can&apos;t be read. Delete it and save it anew.</source>
        <translation>レイアウト「%1」を読み込めません。削除して保存し直してください。</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted.</source>
        <translation>レイアウト「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LeavePanel</name>
    <message>
        <source>A what-if is still on</source>
        <translation>What-ifが有効のままです</translation>
    </message>
    <message>
        <source>It is not in the design. Keep it as a scenario, or drop it?</source>
        <translation>設計には含まれていません。シナリオとして残しますか、それとも破棄しますか?</translation>
    </message>
    <message>
        <source>&amp;Keep… (K)</source>
        <translation>残す(&amp;K)… (K)</translation>
    </message>
    <message>
        <source>&amp;Drop and leave (X)</source>
        <translation>破棄して終了(&amp;D) (X)</translation>
    </message>
    <message>
        <source>&amp;Stay (Esc)</source>
        <translation>とどまる(&amp;S) (Esc)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LedgerModel</name>
    <message>
        <source>not stated</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1、期限切れ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a value and where it comes from</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The review is overdue since %1.</source>
        <translation>%1から見直しの期限が切れています。</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>重要な理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>見直し期限</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LegendButton</name>
    <message>
        <source>Show or hide %1</source>
        <translation>%1を表示/非表示</translation>
    </message>
</context>
<context>
    <name>ogive::ui::LintPage</name>
    <message>
        <source>Severity of the findings shown</source>
        <translation>表示する指摘の重大度</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Find in the findings…</source>
        <translation>指摘を検索…</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>指摘を検索</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>ルール別の指摘</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>検査中…</translation>
    </message>
    <message>
        <source>Nothing to find fault with: every rule of lint is content.</source>
        <translation>問題はありません。すべてのlintルールを満たしています。</translation>
    </message>
    <message>
        <source>No finding is like that. Choose All or clear the search to see the others.</source>
        <translation>該当する指摘はありません。「すべて」を選ぶか検索を消去すると、ほかの指摘を表示できます。</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー1件</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>エラー%1件</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告1件</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>警告%1件</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>情報1件</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>情報%1件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ListFieldEditor</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>決定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Knowledge</source>
        <translation>ナレッジ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
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
        <translation>スタートページ</translation>
    </message>
    <message>
        <source>Worksho&amp;p</source>
        <translation>ワークショップ(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MapPanel</name>
    <message>
        <source>A&amp;cross:</source>
        <translation>横軸(&amp;C):</translation>
    </message>
    <message>
        <source>Requirement across</source>
        <translation>横軸の要件</translation>
    </message>
    <message>
        <source>&amp;Up:</source>
        <translation>縦軸(&amp;U):</translation>
    </message>
    <message>
        <source>Requirement upwards</source>
        <translation>縦軸の要件</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Exchange the two requirements</source>
        <translation>2つの要件を入れ替えます</translation>
    </message>
    <message>
        <source>A map needs two values that you state. The rules ask for fewer here.</source>
        <translation>マップには指定された値が2つ必要です。ここではルールが問う値がそれより少ないため表示できません。</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>現在地: %1</translation>
    </message>
    <message>
        <source>One of the two values is not known. Click into the map to state both.</source>
        <translation>2つの値のうち1つが不明です。マップ内をクリックすると両方を指定できます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MemberEditor</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>One entry a line</source>
        <translation>1行に1件</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::MomentStrip</name>
    <message>
        <source>changed, was %1</source>
        <extracomment>what a decision was before it changed</extracomment>
        <translation>変更あり (変更前: %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decisions at this moment</source>
        <translation>この時点の決定</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NewModelsModel</name>
    <message>
        <source>embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>US dollars per million tokens</source>
        <translation>100万トークンあたりの米ドル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>販売元</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Input a Mtok</source>
        <translation>入力/Mtok</translation>
    </message>
    <message>
        <source>Output a Mtok</source>
        <translation>出力/Mtok</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NoScenarios</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>A what-if is a second scenario of this design. It starts as the one in view; change in it what may come, such as the traffic of year 2 or a model of your own, and see side by side what that does to decisions, cost and capacity. The baseline stays as it is.</source>
        <translation>What-ifは、この設計の2つ目のシナリオです。表示中のシナリオの内容から始まります。2年目のトラフィックや自前のモデルなど、起こりうることを変更し、決定、コスト、キャパシティへの影響を並べて確認できます。ベースラインはそのままです。</translation>
    </message>
    <message>
        <source>Or press “1 change away” in a decision&apos;s tree: that adds a what-if with just this change.</source>
        <translation>または、決定のツリーで「変更1つで到達」を押すと、その変更だけを加えたWhat-ifが追加されます。</translation>
    </message>
    <message>
        <source>Add a &amp;what-if</source>
        <translation>What-ifを追加(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::NumberEdit</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>outside what is possible: %1</source>
        <extracomment>%1 is the range, such as &quot;1 to 500&quot; or &quot;0 or more&quot;</extracomment>
        <translation>指定できる範囲外: %1</translation>
    </message>
    <message>
        <source>only whole numbers are possible</source>
        <translation>整数のみ指定できます</translation>
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
        <translation>%1、スライダー</translation>
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
        <translation>押すとこの値を採用します</translation>
    </message>
    <message>
        <source>%1 differs: %2</source>
        <extracomment>a requirement, and its value in another scenario</extracomment>
        <translation>%1が異なります: %2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OutcomeAnnouncer</name>
    <message>
        <source>Not changed: %1</source>
        <translation>変化なし: %1</translation>
    </message>
    <message>
        <source>Scenario %1.</source>
        <translation>シナリオ%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>a decision that need not be made</extracomment>
        <translation>問われない</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>a decision that can&apos;t be made yet</extracomment>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 is now %2 (was %3).</source>
        <extracomment>a decision, its outcome and the one before the edit</extracomment>
        <translation>%1は%2になりました (変更前: %3)。</translation>
    </message>
    <message>
        <source>Other decisions that changed: %1.</source>
        <translation>そのほか変わった決定: %1。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OutlineTree</name>
    <message>
        <source>Contents of the report</source>
        <translation>レポートの目次</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OverridePanel</name>
    <message>
        <source>Decide otherwise</source>
        <translation>別の案に決定</translation>
    </message>
    <message>
        <source>Rationale, required</source>
        <translation>根拠 (必須)</translation>
    </message>
    <message>
        <source>Why: it stands with the decision</source>
        <translation>理由: 決定とともに記載されます</translation>
    </message>
    <message>
        <source>The room&apos;s choice</source>
        <translation>参加者の選択</translation>
    </message>
    <message>
        <source>Deciders</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Deciders, parted by commas</source>
        <translation>決定者 (コンマ区切り)</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>決定(&amp;D)</translation>
    </message>
    <message>
        <source>As the rules say: %1</source>
        <translation>ルールどおり: %1</translation>
    </message>
    <message>
        <source>As the rules say: open</source>
        <translation>ルールどおり: 未定</translation>
    </message>
    <message>
        <source>Say why first: the rationale stands with the decision.</source>
        <translation>先に理由を記入してください。根拠は決定とともに記載されます。</translation>
    </message>
    <message>
        <source>%1: as the rules say</source>
        <translation>%1: ルールどおり</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>Open Cost</source>
        <translation>コストを開く</translation>
    </message>
    <message>
        <source>How sure the decisions are</source>
        <translation>決定の確からしさ</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>Open Capacity</source>
        <translation>キャパシティを開く</translation>
    </message>
    <message>
        <source>Work ahead</source>
        <translation>今後の作業</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>セキュリティ管理策</translation>
    </message>
    <message>
        <source>Open Controls</source>
        <translation>管理策を開く</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>チェック: %1</translation>
    </message>
    <message>
        <source>Security controls: %1 required, %2 to consider</source>
        <translation>セキュリティ管理策: 必須%1件、検討%2件</translation>
    </message>
    <message>
        <source>To consider: %1</source>
        <translation>検討: %1</translation>
    </message>
    <message>
        <source>%1 tasks, %2 person-days (%3 to %4), at least %5 working days</source>
        <translation>タスク%1件、%2人日 (%3～%4)、最短%5作業日</translation>
    </message>
    <message>
        <source>%1: %2 person-days</source>
        <translation>%1: %2人日</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1: %2 in %3 % of the cases</source>
        <translation>%1: %3 %のケースで%2</translation>
    </message>
    <message>
        <source>No decision changes within what is uncertain</source>
        <translation>不確実性の範囲内で変わる決定はありません</translation>
    </message>
</context>
<context>
    <name>ogive::ui::OverviewRow</name>
    <message>
        <source>%1: %2, because %3</source>
        <translation>%1: %2 (理由: %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>%1対%2</translation>
    </message>
    <message>
        <source>How many times as important “%1” is as “%2”: 1 equal, 3 somewhat, 5 clearly, 7 much more, 9 beyond comparison</source>
        <translation>「%1」が「%2」の何倍重要か: 1 同等、3 やや、5 明らかに、7 はるかに、9 比較にならないほど</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PaletteCommands</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Find a command, a requirement or an option by a few letters of its name</source>
        <translation>名前の数文字からコマンド、要件、選択肢を検索します</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PaletteModel</name>
    <message>
        <source>%1, in %2, not possible now</source>
        <translation>%1 (%2内、現在は使用不可)</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1 (%2内)</translation>
    </message>
    <message>
        <source>%1, in %2, %3</source>
        <translation>%1 (%2内、%3)</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>現在は使用不可</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ParticipantDialog</name>
    <message>
        <source>Answers of a participant</source>
        <translation>参加者の回答</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>名前または役割</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>回答済みの質問</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>空欄可</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Don&apos;t &amp;know</source>
        <translation>わからない(&amp;K)</translation>
    </message>
    <message>
        <source>Pass the question over; it counts as not known</source>
        <translation>質問を飛ばします。「不明」として扱われます</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Keep what was answered so far</source>
        <translation>ここまでの回答を保存</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>参加者(&amp;P)</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>質問%1/%2</translation>
    </message>
    <message>
        <source>Say whose answers these are.</source>
        <translation>誰の回答かを記入してください。</translation>
    </message>
    <message>
        <source>%1 has answered. These answers will take the place of the others.</source>
        <translation>%1は回答済みです。今回の回答で置き換わります。</translation>
    </message>
    <message>
        <source>Nobody else sees the answers until they are shown to all.</source>
        <translation>回答は、全員に表示されるまで他の人には見えません。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PatternCard</name>
    <message>
        <source>Savings patterns</source>
        <translation>コスト削減パターン</translation>
    </message>
    <message>
        <source>What each saves a month, the others as set</source>
        <translation>ほかの条件を変えずに、それぞれで月に節約できる額</translation>
    </message>
    <message>
        <source>Worth finding out</source>
        <translation>調べる価値</translation>
    </message>
    <message>
        <source>None is on.</source>
        <translation>オンのものはありません。</translation>
    </message>
    <message>
        <source>All that are on save %1 a month. Savings overlap, so they do not add up.</source>
        <translation>オンのものすべてで月額%1を節約できます。効果は重なり合うため、単純な合計にはなりません。</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: 月額%2</translation>
    </message>
    <message>
        <source>Expected saving if it were known before choosing</source>
        <translation>選択前に判明していた場合に期待される節約額</translation>
    </message>
    <message>
        <source>Knowing any one number better would not change which choice is the cheapest.</source>
        <translation>どの値も、1つだけ詳しくわかったところで最安の選択は変わりません。</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>計算中</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PatternRow</name>
    <message>
        <source>Does not apply to these requirements</source>
        <translation>この要件には適用されません</translation>
    </message>
    <message>
        <source>Left out: a stronger pattern excludes it</source>
        <translation>対象外: より強力なパターンにより除外</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What a month would cost more without it, the others as set</source>
        <translation>ほかの条件を変えずに、これを使わない場合に増える月額</translation>
    </message>
    <message>
        <source>What switching it on would save a month, the others as set</source>
        <translation>ほかの条件を変えずに、オンにした場合に節約できる月額</translation>
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
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Theme, language, numbers, currency and knowledge</source>
        <translation>テーマ、言語、数値、通貨、ナレッジ</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PreferencesDialog</name>
    <message>
        <source>Reset &amp;all settings</source>
        <translation>すべての設定をリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Everything in this window back to its default; this can be undone</source>
        <translation>このウィンドウの設定をすべて既定に戻します。元に戻せます</translation>
    </message>
    <message>
        <source>All settings are back to their defaults.</source>
        <translation>すべての設定を既定に戻しました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
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
        <translation>発表(&amp;P)</translation>
    </message>
    <message>
        <source>Show the design to a room, page by page (F5)</source>
        <translation>設計をページごとに参加者へ見せます (F5)</translation>
    </message>
    <message>
        <source>Present the decision in &amp;view</source>
        <translation>表示中の決定から開始(&amp;V)</translation>
    </message>
    <message>
        <source>Begin with the page of the decision in view</source>
        <translation>表示中の決定のページから始めます</translation>
    </message>
    <message>
        <source>Next page, notes and timer on a second screen, or beside the stage where there is one screen</source>
        <translation>次のページ、ノート、タイマーを2台目の画面に、画面が1台ならステージの横に表示します</translation>
    </message>
    <message>
        <source>&amp;Keep a record of this session</source>
        <translation>このセッションを記録(&amp;K)</translation>
    </message>
    <message>
        <source>What is shown, tried, said and decided, in a file beside the design</source>
        <translation>表示、試行、発言、決定の内容を設計の横のファイルに記録します</translation>
    </message>
    <message>
        <source>Present &amp;on</source>
        <translation>表示先(&amp;O)</translation>
    </message>
    <message>
        <source>The screen of this window</source>
        <translation>このウィンドウの画面</translation>
    </message>
    <message>
        <source>A record is kept beside the design&apos;s file. Until the design is saved it waits in memory.</source>
        <translation>記録は設計ファイルの横に保存されます。設計を保存するまではメモリに保持されます。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Presenter&apos;s vie&amp;w</source>
        <translation>発表者ビュー(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PresenterWindow</name>
    <message>
        <source>Presenter&apos;s view – Ogive</source>
        <translation>発表者ビュー – Ogive</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>発表者ノート</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes of this page</source>
        <translation>このページの発表者ノート</translation>
    </message>
    <message>
        <source>Length of the timer</source>
        <translation>タイマーの時間</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Take the timer away (Shift+T)</source>
        <translation>タイマーを外す (Shift+T)</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>ページ%1/%2: %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>最後のページです</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start or pause the timer (T)</source>
        <translation>タイマーを開始/一時停止 (T)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PreviewPanel</name>
    <message>
        <source>Changed prices</source>
        <translation>変更された価格</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>New models</source>
        <translation>新しいモデル</translation>
    </message>
    <message>
        <source>Skipped entries</source>
        <translation>除外した項目</translation>
    </message>
    <message>
        <source>Show of the list</source>
        <translation>価格表の表示項目</translation>
    </message>
    <message>
        <source>Find a model…</source>
        <translation>モデルを検索…</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceListsModel</name>
    <message>
        <source>Built-in prices</source>
        <translation>組み込みの価格</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1、古い</translation>
    </message>
    <message>
        <source>with Ogive</source>
        <translation>Ogiveに同梱</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>うち%1件</translation>
    </message>
    <message>
        <source>Older than %1 days</source>
        <translation>%1日より古い</translation>
    </message>
    <message>
        <source>Models whose price is this list&apos;s. Where several lists have a model, the last one taken over gives its price.</source>
        <translation>この価格表の価格が使われているモデル。複数の価格表に含まれるモデルには、最後に取り込んだものの価格が使われます。</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Prices as of</source>
        <translation>価格の時点</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceListsPage</name>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take prices over from a file; a preview comes first</source>
        <translation>ファイルから価格を取り込みます。先にプレビューを表示します</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Show where the two lists selected disagree</source>
        <translation>選択した2つの価格表の相違を表示</translation>
    </message>
    <message>
        <source>I&amp;mpact</source>
        <translation>影響(&amp;M)</translation>
    </message>
    <message>
        <source>Show what the list selected does to designs</source>
        <translation>選択した価格表が設計に与える影響を表示</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the lists selected out of the knowledge; can be undone</source>
        <translation>選択した価格表をナレッジから取り除く。元に戻せます</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Look at the lists by</source>
        <translation>価格表の見方</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Impact on designs</source>
        <translation>設計への影響</translation>
    </message>
    <message>
        <source>Drop a price list here to import it: LiteLLM&apos;s price map, api.json of models.dev, the lists of llm-prices.com, data.json of genai-prices.</source>
        <translation>ここに価格表をドロップするとインポートします: LiteLLMの価格マップ、models.devのapi.json、llm-prices.comの価格表、genai-pricesのdata.json。</translation>
    </message>
    <message>
        <source>remove the list %1</source>
        <translation>価格表%1を削除</translation>
    </message>
    <message>
        <source>remove price lists</source>
        <translation>価格表を削除</translation>
    </message>
    <message>
        <source>%1 is no longer part of the knowledge.</source>
        <translation>%1はナレッジから取り除かれました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>価格のインポート</translation>
    </message>
    <message>
        <source>Price lists (*.json);;All files (*)</source>
        <translation>価格表 (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::PriceWords</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>キャッシュ書込</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Batch input</source>
        <translation>バッチ入力</translation>
    </message>
    <message>
        <source>Batch output</source>
        <translation>バッチ出力</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until before %1</source>
        <translation>%1の前まで</translation>
    </message>
    <message>
        <source>from %1 until before %2</source>
        <translation>%1から%2の前まで</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>from %1 tokens</source>
        <translation>%1トークン以上</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>US dollars per million tokens. What holds on %1 is in bold; a tier&apos;s rates hold for every token of the call.</source>
        <translation>100万トークンあたりの米ドル。%1時点で有効なものは太字です。段階料金は呼び出しの全トークンに適用されます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RadarCard</name>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Pick up to four options for the chart</source>
        <translation>グラフに表示する選択肢を4つまで選択</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>相違箇所</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RadarChart</name>
    <message>
        <source>Radar chart</source>
        <translation>レーダーチャート</translation>
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
        <translation>%1の範囲</translation>
    </message>
    <message>
        <source>P10, P90</source>
        <translation>P10, P90</translation>
    </message>
    <message>
        <source>Min, likely, max</source>
        <translation>最小・最頻・最大</translation>
    </message>
    <message>
        <source>The values that are too high in one case of ten and in nine of ten</source>
        <translation>10回に1回だけ下回る値と、10回に9回は収まる値</translation>
    </message>
    <message>
        <source>The least, the most likely and the greatest value</source>
        <translation>最小値、最頻値、最大値</translation>
    </message>
    <message>
        <source>How the range is given</source>
        <translation>範囲の指定方法</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the range of %1</source>
        <translation>%1の範囲を削除</translation>
    </message>
    <message>
        <source>Assumed. Change a number to state a range.</source>
        <translation>仮定値です。数値を変更すると範囲を指定できます。</translation>
    </message>
    <message>
        <source>Taken as it is. Change a number to state a range.</source>
        <translation>固定値として扱います。数値を変更すると範囲を指定できます。</translation>
    </message>
    <message>
        <source>The value itself lies outside.</source>
        <translation>値そのものが範囲外です。</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>P10, rarely less</source>
        <translation>P10 (下回ることはまれ)</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>最頻</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>P90, rarely more</source>
        <translation>P90 (上回ることはまれ)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a requirement, and which number of its range: &quot;Traffic, P10, rarely less&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RangeLine</name>
    <message>
        <source>Uncertainty of %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>%1の不確実性</translation>
    </message>
    <message>
        <source>Taken as it is. Press to give a range.</source>
        <translation>固定値として扱います。押すと範囲を指定できます。</translation>
    </message>
    <message>
        <source>Uncertain as is usual. Press to give a range.</source>
        <translation>通常の不確実性があります。押すと範囲を指定できます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RankingPanel</name>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RateModel</name>
    <message>
        <source>from nothing</source>
        <translation>なしから新設</translation>
    </message>
    <message>
        <source>no longer stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>newly stated</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>USD per million tokens</source>
        <translation>100万トークンあたりのUSD</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecentCard</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take it off this list; no file is deleted (Delete)</source>
        <translation>この一覧から外します。ファイルは削除されません (Delete)</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>%1 · %2 scenarios</source>
        <translation>%1 · シナリオ%2件</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>一覧から%1を外す</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>読み込めません: %1</translation>
    </message>
    <message>
        <source>Not found. It was moved or deleted, or its drive is not there.</source>
        <translation>見つかりません。移動または削除されたか、ドライブが接続されていません。</translation>
    </message>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>読み込めません: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>固定を解除(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin to the beginning</source>
        <translation>先頭に固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>この一覧から外す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordActions</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>元の場所へ戻る</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Add a record of this kind to your own knowledge</source>
        <translation>この種類のレコードを自分のナレッジに追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Change this record in your own knowledge</source>
        <translation>自分のナレッジでこのレコードを変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Start a new record from this one</source>
        <translation>このレコードから新しいレコードを作成</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take this record away; Undo brings it back</source>
        <translation>このレコードを取り除きます。「元に戻す」で復元できます</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search this section</source>
        <translation>このセクションを検索</translation>
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
        <translation>特徴</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>価格は不明です。</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>The guide says</source>
        <translation>ガイドの記述</translation>
    </message>
    <message>
        <source>What is so now</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordDialog</name>
    <message>
        <source>Workshop record</source>
        <translation>ワークショップの記録</translation>
    </message>
    <message>
        <source>What the workshop left</source>
        <translation>ワークショップの成果</translation>
    </message>
    <message>
        <source>What was asked, noted and voted in workshops. It is kept in the design and stands in its report; during a presentation it is taken down without leaving the page.</source>
        <translation>ワークショップでの質問、メモ、投票です。設計に保存され、レポートにも記載されます。プレゼンテーション中はページを離れずに記録できます。</translation>
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
        <translation>自分のナレッジに保存します。「元に戻す」で取り消せます。空欄は「不明」を意味します。</translation>
    </message>
    <message>
        <source>Option of</source>
        <translation>所属する決定</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the record as it was (Esc)</source>
        <translation>レコードを元のままにする (Esc)</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Not saved: what is marked below must be put right first.</source>
        <translation>未保存: 先に下の印の箇所を修正してください。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordForm</name>
    <message>
        <source>%1 %2.</source>
        <extracomment>What is wrong with a member of a record: its title and the reason</extracomment>
        <translation>%1 %2。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordPage</name>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1に戻る</translation>
    </message>
    <message>
        <source>old: %1 days</source>
        <translation>古い: %1日</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Nothing else refers to it.</source>
        <translation>これを参照するものはありません。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>ルールセット</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordStore</name>
    <message>
        <source>add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>%1の変更を取り消し</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecordWords</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>Where a fact is from, and its date</extracomment>
        <translation>%1、%2時点</translation>
    </message>
    <message>
        <source>source not known</source>
        <translation>出典不明</translation>
    </message>
    <message>
        <source>a date not known</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>不明: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryDialog</name>
    <message>
        <source>Designs that were not saved</source>
        <translation>保存されていなかった設計</translation>
    </message>
    <message>
        <source>Ogive ended while these had changes. A restored design opens in this window; nothing is saved until you save it.</source>
        <translation>これらに変更があるままOgiveが終了しました。復元した設計はこのウィンドウで開きます。保存するまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>比較(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows what differs from the file</source>
        <translation>ファイルとの相違を表示します</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Deletes the recovery copy</source>
        <translation>復旧用コピーを削除します</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>The copies stay; the window offers them again</source>
        <translation>コピーは残り、ウィンドウで再び案内されます</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryModel</name>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Last change kept</source>
        <translation>最後に記録された変更</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RecoveryOffers</name>
    <message>
        <source>A recovery copy can&apos;t be read; it was kept as it is. %1</source>
        <translation>復旧用コピーの1つを読み込めません。そのまま残してあります。%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 designs had changes that were not saved when Ogive ended: %2</source>
        <translation>Ogiveの終了時に未保存の変更があった設計%1件: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>To restore or discard each of them</source>
        <translation>それぞれを復元または破棄します</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Shows what differs from the file</source>
        <translation>ファイルとの相違を表示します</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Opens the design with the changes; nothing is saved yet</source>
        <translation>変更を含む設計を開きます。まだ何も保存されません</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Deletes the recovery copy</source>
        <translation>復旧用コピーを削除します</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be restored with the knowledge in use; its copy is kept. %2</source>
        <translation>「%1」は使用中のナレッジでは復元できません。コピーは残してあります。%2</translation>
    </message>
    <message>
        <source>The recovery copy of “%1” was deleted.</source>
        <translation>「%1」の復旧用コピーを削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Brings the copy back</source>
        <translation>コピーを復元します</translation>
    </message>
    <message>
        <source>Recovery copy</source>
        <translation>復旧用コピー</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReplayDialog</name>
    <message>
        <source>Replay of a session</source>
        <translation>セッションの再生</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Another file of sessions</source>
        <translation>別のセッションファイル</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>前の変化(&amp;P)</translation>
    </message>
    <message>
        <source>Back to the last event that changed a decision</source>
        <translation>決定が変わった前のイベントへ戻る</translation>
    </message>
    <message>
        <source>Moment of the session</source>
        <translation>セッションの時点</translation>
    </message>
    <message>
        <source>Arrows go from event to event, Page Up and Page Down from change to change</source>
        <translation>矢印キーでイベントごと、Page Up/Page Downで変化ごとに移動</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>次の変化(&amp;N)</translation>
    </message>
    <message>
        <source>On to the next event that changed a decision</source>
        <translation>決定が変わった次のイベントへ進む</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Open the record of a session: a file that ends in %1, which presentations keep beside the design.</source>
        <translation>セッションの記録を開いてください。名前が%1で終わるファイルで、プレゼンテーション時に設計の横に保存されます。</translation>
    </message>
    <message>
        <source>Open a &amp;record…</source>
        <translation>記録を開く(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Markdownで保存(&amp;M)…</translation>
    </message>
    <message>
        <source>What was shown, asked and decided, in order</source>
        <translation>表示、質問、決定の内容を順に記録したもの</translation>
    </message>
    <message>
        <source>Open a session&apos;s record</source>
        <translation>セッションの記録を開く</translation>
    </message>
    <message>
        <source>Sessions (*%1);;All files (*)</source>
        <translation>セッション (*%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1
What stands before is shown.</source>
        <translation>一部を読み込めませんでした: %1
その前までを表示しています。</translation>
    </message>
    <message>
        <source>%1 holds no session.</source>
        <translation>%1にセッションは含まれていません。</translation>
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
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Markdownで保存</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1に書き込みました</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReportPage</name>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>PDFに出力(&amp;P)…</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>Markdownに出力(&amp;M)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Contents and chapters</source>
        <translation>目次と章</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ%1/%2</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>シナリオ: %1</translation>
    </message>
    <message>
        <source>%1 · amounts in US dollars, as they are printed</source>
        <translation>%1 · 金額は印刷時と同じ米ドル</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ReportPreview</name>
    <message>
        <source>Report preview</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>レポートの内容がまだありません</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ%1/%2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RequirementsPanel</name>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Find a requirement…</source>
        <translation>要件を検索…</translation>
    </message>
    <message>
        <source>Find a requirement</source>
        <translation>要件を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>More about the requirements</source>
        <translation>要件に関するその他の操作</translation>
    </message>
    <message>
        <source>&amp;Reset all requirements</source>
        <translation>すべての要件をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;assumptions</source>
        <translation>前提を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Farther away:</source>
        <translation>より離れたもの:</translation>
    </message>
    <message>
        <source>F1 says what it decides, F2 states why it is assumed.</source>
        <translation>F1で決定への影響を表示、F2で前提の理由を記入できます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ResultCard</name>
    <message>
        <source>your choice</source>
        <translation>自分の選択</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>ルールによる</translation>
    </message>
    <message>
        <source>%1: %2 of 10 × %3 = %4</source>
        <translation>%1: %2/10 × %3 = %4</translation>
    </message>
    <message>
        <source>dominated by %1</source>
        <translation>%1に劣後</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>加重和</translation>
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
        <translation>順位付けの手法</translation>
    </message>
    <message>
        <source>Weighted sum: values times weights, 100 % at best.
TOPSIS: how close an option is to the best values of all, 0 to 1.
PROMETHEE II: how much it is preferred to the others, −1 to 1; half a point of difference counts nothing, three points count in full.</source>
        <translation>加重和: 値と重みの積の合計。最高は100 %。
TOPSIS: すべての最良値への近さ。0～1。
PROMETHEE II: 他の選択肢に対する選好の度合い。−1～1。0.5点の差は無視し、3点の差で完全に数えます。</translation>
    </message>
    <message>
        <source>Ranking of the options</source>
        <translation>選択肢のランキング</translation>
    </message>
    <message>
        <source>Options left out</source>
        <translation>除外した選択肢</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Bars: what each criterion adds, in the colours of the weights. Scores closer than %1 points of 100 have no clear winner.</source>
        <translation>棒: 各評価基準の寄与 (重みの色で表示)。スコアの差が100点中%1点未満なら明確な1位はありません。</translation>
    </message>
    <message>
        <source>Bars: values times weights, in the colours of the weights. Scores closer than %1 have no clear winner.</source>
        <translation>棒: 値と重みの積 (重みの色で表示)。スコアの差が%1未満なら明確な1位はありません。</translation>
    </message>
    <message>
        <source>No option is left.</source>
        <translation>残る選択肢がありません。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RoadmapPage</name>
    <message>
        <source>A week needs at least one working day.</source>
        <translation>週に少なくとも1日の作業日が必要です。</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>チームを変更</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>The day on which work begins, such as 2027-03-01 or “in 2 weeks”</source>
        <translation>作業の開始日。例: 2027-03-01または「2週間後」</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>How many work at the same time, one person a task; empty: as the requirements say</source>
        <translation>同時に作業する人数 (タスクごとに1人)。空欄: 要件に従う</translation>
    </message>
    <message>
        <source>Working days and holidays</source>
        <translation>作業日と休日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>作業日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>&amp;Holidays…</source>
        <translation>休日(&amp;H)…</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Add a task of your own (Insert)</source>
        <translation>独自のタスクを追加 (Insert)</translation>
    </message>
    <message>
        <source>Team, files and what is left out</source>
        <translation>チーム、ファイル、除外したもの</translation>
    </message>
    <message>
        <source>More of the roadmap</source>
        <translation>ロードマップのその他の操作</translation>
    </message>
    <message>
        <source>&amp;Team by role…</source>
        <translation>役割別のチーム(&amp;T)…</translation>
    </message>
    <message>
        <source>Take &amp;up again</source>
        <translation>再び追加(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;all of it</source>
        <translation>全体を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>CSVとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Mermaidとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>SVGとしてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>画像としてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>名前を付けて保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the roadmap as</source>
        <translation>ロードマップの表示形式</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>ロードマップ</translation>
    </message>
    <message>
        <source>No task applies to these requirements. Add one of your own with Insert.</source>
        <translation>この要件に該当するタスクはありません。Insertで独自のタスクを追加できます。</translation>
    </message>
    <message>
        <source>Tasks of the roadmap</source>
        <translation>ロードマップのタスク</translation>
    </message>
    <message>
        <source>%1, as required</source>
        <translation>%1 (要件どおり)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>週%1日</translation>
    </message>
    <message>
        <source>%1 days, %2 holidays</source>
        <translation>%1日、休日%2日</translation>
    </message>
    <message>
        <source>%1 (working day %2)</source>
        <translation>%1 (%2作業日目)</translation>
    </message>
    <message>
        <source>working day %1</source>
        <translation>%1作業日目</translation>
    </message>
    <message>
        <source>Done by %1 in half of %2 sampled futures, by %3 in nine of ten</source>
        <translation>%2回のシミュレーションの半数で%1までに、9割で%3までに完了</translation>
    </message>
    <message>
        <source>Done by %1 at typical effort; the uncertainty is being computed</source>
        <translation>標準的な工数で%1までに完了。不確実性を計算中</translation>
    </message>
    <message>
        <source>%1 tasks, %2 of them on the critical path</source>
        <translation>タスク%1件、うちクリティカルパス上%2件</translation>
    </message>
    <message>
        <source>%1 person-days in %2 working days; bars at typical effort, lines from P10 to P90</source>
        <translation>%1人日、%2作業日。棒は標準的な工数、線はP10～P90</translation>
    </message>
    <message>
        <source>Enter edits a task, Insert adds one, Delete leaves one out</source>
        <translation>Enterでタスクを編集、Insertで追加、Deleteで除外</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Room</name>
    <message>
        <source>The time is up.</source>
        <translation>時間になりました。</translation>
    </message>
    <message>
        <source>Dropped: the design is shown as it is.</source>
        <translation>破棄しました。設計をそのまま表示しています。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a requirement and its value, in the name of a scenario</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kept as the scenario “%1”.</source>
        <translation>シナリオ「%1」として残しました。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RowNotes</name>
    <message>
        <source>Warning: %1</source>
        <extracomment>something odd about a requirement&apos;s value</extracomment>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::RulesPage</name>
    <message>
        <source>Rule set</source>
        <translation>ルールセット</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Show the rules as</source>
        <translation>ルールの表示形式</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>The rules as an outline</source>
        <translation>アウトライン形式のルール</translation>
    </message>
    <message>
        <source>Question or outcome</source>
        <translation>質問または結論</translation>
    </message>
    <message>
        <source>Yes, if</source>
        <translation>はいの条件</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>ルールセット</translation>
    </message>
    <message>
        <source>This rule set says nothing about %1: the rules of &quot;%2&quot; decide it.</source>
        <translation>このルールセットには%1の定めがありません。「%2」のルールが決定します。</translation>
    </message>
    <message>
        <source>Too many combinations of values to be analysed exactly</source>
        <translation>値の組み合わせが多すぎて、正確には分析できません</translation>
    </message>
    <message>
        <source>A table of %1 cells: one value, cut into classes by the conditions</source>
        <translation>%1セルの表: 1つの値を条件で区分</translation>
    </message>
    <message>
        <source>A table of %1 cells: %2 values, each cut into classes by the conditions</source>
        <translation>%1セルの表: %2個の値をそれぞれ条件で区分</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>The answer to the question above, and where it leads</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (never reached)</source>
        <translation>%1 (到達不能)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioBar</name>
    <message>
        <source>S&amp;cenario</source>
        <translation>シナリオ(&amp;C)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名前</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioCommands</name>
    <message>
        <source>Add &amp;what-if</source>
        <translation>What-ifを追加(&amp;W)</translation>
    </message>
    <message>
        <source>Add a scenario that starts as this one</source>
        <translation>このシナリオの内容から始まるシナリオを追加</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Add a copy of this scenario</source>
        <translation>このシナリオのコピーを追加</translation>
    </message>
    <message>
        <source>Add &amp;blank</source>
        <translation>空のシナリオを追加(&amp;B)</translation>
    </message>
    <message>
        <source>Add a scenario in which nothing is stated yet</source>
        <translation>まだ何も指定していないシナリオを追加</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>Give this scenario another name</source>
        <translation>このシナリオの名前を変更</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete this scenario; Undo brings it back</source>
        <translation>このシナリオを削除します。「元に戻す」で復元できます</translation>
    </message>
    <message>
        <source>&amp;Next scenario</source>
        <translation>次のシナリオ(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next scenario; after the last comes the first</source>
        <translation>次のシナリオを表示。最後の次は最初に戻ります</translation>
    </message>
    <message>
        <source>&amp;Previous scenario</source>
        <translation>前のシナリオ(&amp;P)</translation>
    </message>
    <message>
        <source>Show the scenario before this one</source>
        <translation>1つ前のシナリオを表示</translation>
    </message>
    <message>
        <source>Make it the ba&amp;seline</source>
        <translation>ベースラインにする(&amp;S)</translation>
    </message>
    <message>
        <source>Put this scenario first: it is the baseline then</source>
        <translation>このシナリオを先頭に置き、ベースラインにします</translation>
    </message>
    <message>
        <source>Move le&amp;ft</source>
        <translation>左へ移動(&amp;F)</translation>
    </message>
    <message>
        <source>Put this scenario before its neighbour</source>
        <translation>このシナリオを左隣の前に移動</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>右へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Put this scenario behind its neighbour</source>
        <translation>このシナリオを右隣の後ろに移動</translation>
    </message>
    <message>
        <source>&amp;Approve the outcomes…</source>
        <translation>結論を承認(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep what this scenario comes to now; checks tell what moves it later</source>
        <translation>このシナリオの現在の結論を記録し、後で変わるとチェックが知らせます</translation>
    </message>
    <message>
        <source>Withdraw the appro&amp;val</source>
        <translation>承認を取り消す(&amp;V)</translation>
    </message>
    <message>
        <source>Expect no outcomes of this scenario any more</source>
        <translation>このシナリオの結論を今後は期待値としません</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioTable</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>シナリオの比較</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名前</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <extracomment>a requirement or a group of them, and the name of a scenario</extracomment>
        <translation>%2から%1を採用</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <extracomment>a requirement or a group of them</extracomment>
        <translation>%1のコピー先</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>ほかのすべて</translation>
    </message>
    <message>
        <source>&amp;Show this scenario</source>
        <translation>このシナリオを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare the others with it</source>
        <translation>ほかと比較する基準にする(&amp;C)</translation>
    </message>
    <message>
        <source>Add a &amp;what-if from it</source>
        <translation>これを元にWhat-ifを追加(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>Make it the &amp;baseline</source>
        <translation>ベースラインにする(&amp;B)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move r&amp;ight</source>
        <translation>右へ移動(&amp;I)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenarioTableModel</name>
    <message>
        <source>the architect&apos;s own choice</source>
        <translation>アーキテクトによる選択</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>ルールによる</translation>
    </message>
    <message>
        <source>follows from other requirements</source>
        <translation>他の要件から導出</translation>
    </message>
    <message>
        <source>follows from defaults</source>
        <translation>既定値から導出</translation>
    </message>
    <message>
        <source>the knowledge&apos;s default</source>
        <translation>ナレッジの既定値</translation>
    </message>
    <message>
        <source>1 differs</source>
        <extracomment>how many rows of a section</extracomment>
        <translation>1件が異なる</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1件が異なる</translation>
    </message>
    <message>
        <source>does not matter in this scenario</source>
        <translation>このシナリオでは影響なし</translation>
    </message>
    <message>
        <source>does not arise in this scenario</source>
        <translation>このシナリオでは検討不要</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a scenario, and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, differs from %2: %3</source>
        <extracomment>the name of a scenario, and what it says</extracomment>
        <translation>%1、%2との相違: %3</translation>
    </message>
    <message>
        <source>%1
Click to show it, drag to move it</source>
        <translation>%1
クリックで表示、ドラッグで移動</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Requirement or result</source>
        <translation>要件または結果</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScenariosPage</name>
    <message>
        <source>Bills of the scenarios</source>
        <translation>シナリオの請求額</translation>
    </message>
    <message>
        <source>Find a row…</source>
        <translation>行を検索…</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>行を検索</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>差分のみ(&amp;D)</translation>
    </message>
    <message>
        <source>Leave out the rows in which every scenario says the same</source>
        <translation>すべてのシナリオで同じ内容の行を省く</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>Table or bills</source>
        <translation>表または請求額</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Add &amp;what-if</source>
        <translation>What-ifを追加(&amp;W)</translation>
    </message>
    <message>
        <source>Add a scenario that starts as the one in view</source>
        <translation>表示中のシナリオの内容から始まるシナリオを追加</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>What the scenarios cost is not known yet.</source>
        <translation>シナリオのコストはまだ不明です。</translation>
    </message>
    <message>
        <source>Bold with ≠: differs from %1. Grey: by default or derived.</source>
        <extracomment>the name of a scenario</extracomment>
        <translation>太字の≠: %1と異なる。灰色: 既定値または導出値。</translation>
    </message>
    <message>
        <source>%1 1 row that is alike is hidden.</source>
        <translation>%1 同一の1行を非表示にしています。</translation>
    </message>
    <message>
        <source>%1 %2 rows that are alike are hidden.</source>
        <translation>%1 同一の%2行を非表示にしています。</translation>
    </message>
    <message>
        <source>The scenarios say the same. Change something in one of them, or switch “Differences only” off to see what they say.</source>
        <translation>シナリオの内容は同じです。いずれかを変更するか、「差分のみ」をオフにして内容を表示してください。</translation>
    </message>
    <message>
        <source>What has these words is alike in all scenarios.</source>
        <translation>検索語に該当する行は、すべてのシナリオで同じです。</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>検索語に該当する行はありません。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ScratchBand</name>
    <message>
        <source>Keep… (K)</source>
        <translation>残す… (K)</translation>
    </message>
    <message>
        <source>Drop (X)</source>
        <translation>破棄 (X)</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>試している内容</translation>
    </message>
    <message>
        <source>Keep it as a scenario of the design</source>
        <translation>設計のシナリオとして残します</translation>
    </message>
    <message>
        <source>Show the design as it is again</source>
        <translation>設計を元のまま表示します</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>What-if: %1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A section of the Knowledge window and how many records it has</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ogive::ui::SessionRecord</name>
    <message>
        <source>The record of this session can&apos;t be written to %1: %2. It is kept and tried again.</source>
        <translation>このセッションの記録を%1に書き込めません: %2。記録は保持し、再試行します。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ShortcutModel</name>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ShortcutsDialog</name>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>プレゼンテーション中</translation>
    </message>
    <message>
        <source>In the decision tree</source>
        <translation>決定木</translation>
    </message>
    <message>
        <source>Walk along the tree</source>
        <translation>ツリー内を移動</translation>
    </message>
    <message>
        <source>First question, outcome of the path</source>
        <translation>最初の質問、経路の結論</translation>
    </message>
    <message>
        <source>Go to the question&apos;s requirements, try what is one change away</source>
        <translation>質問の要件へ移動、変更1つで到達する結論を試す</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>Plain size, whole tree</source>
        <translation>等倍、ツリー全体</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>In the decision map</source>
        <translation>決定マップ</translation>
    </message>
    <message>
        <source>Try other values</source>
        <translation>別の値を試す</translation>
    </message>
    <message>
        <source>Take back what is being dragged</source>
        <translation>ドラッグを取り消す</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>A step down or up</source>
        <translation>1段階下げる・上げる</translation>
    </message>
    <message>
        <source>To the next mark, or ten steps</source>
        <translation>次の目盛りへ、または10段階</translation>
    </message>
    <message>
        <source>Smallest, largest</source>
        <translation>最小、最大</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Left and right part</source>
        <translation>左右に移動</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>In an editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation>値を確定</translation>
    </message>
    <message>
        <source>Go back to the value before</source>
        <translation>前の値に戻す</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>名前またはキーで検索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>The keys that are listed, to be pasted into a note or printed</source>
        <translation>一覧のキー。メモへの貼り付けや印刷に使えます</translation>
    </message>
    <message>
        <source>Keys listed: %1</source>
        <translation>一覧のキー: %1</translation>
    </message>
    <message>
        <source>No key is called like that.</source>
        <translation>該当するキーはありません。</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>一覧をコピーしました。</translation>
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
        <translation>理由と該当項目</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StabilityCard</name>
    <message>
        <source>Rank %1: %2</source>
        <extracomment>a rank and in what share of the weights an option has it</extracomment>
        <translation>%1位: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>近傍</translation>
    </message>
    <message>
        <source>All weights there could be</source>
        <translation>ありうるすべての重み</translation>
    </message>
    <message>
        <source>Weights within half of the chosen ones</source>
        <translation>選択した重みの上下半分以内の重み</translation>
    </message>
    <message>
        <source>Weights to look at</source>
        <translation>対象とする重み</translation>
    </message>
    <message>
        <source>How often each option comes first, second and so on</source>
        <translation>各選択肢が1位、2位などになる頻度</translation>
    </message>
    <message>
        <source>Dark: first, lighter: further down. Weighted sum over %1 random weightings, always the same ones (SMAA).</source>
        <translation>濃い: 1位、薄い: より下位。%1通りの無作為な重み (常に同じもの) による加重和 (SMAA)。</translation>
    </message>
    <message>
        <source>Rank stability</source>
        <translation>順位の安定度</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of the weightings near these.</source>
        <translation>この近傍の重みの%2で%1が1位です。</translation>
    </message>
    <message>
        <source>%1 comes first in %2 of all weightings.</source>
        <translation>すべての重みの%2で%1が1位です。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Stage</name>
    <message>
        <source>Page %1 of %2: %3</source>
        <extracomment>which page of how many is shown, and its title</extracomment>
        <translation>ページ%1/%2: %3</translation>
    </message>
    <message>
        <source>There are pages 1 to %1.</source>
        <translation>ページは1～%1です。</translation>
    </message>
    <message>
        <source>Page %1: Enter</source>
        <translation>ページ%1: Enter</translation>
    </message>
    <message>
        <source>Room vote</source>
        <translation>全員投票</translation>
    </message>
    <message>
        <source>Vote (V)</source>
        <translation>投票 (V)</translation>
    </message>
    <message>
        <source>Ranking and dots</source>
        <translation>ランキングとドット</translation>
    </message>
    <message>
        <source>Dots for the options (D)</source>
        <translation>選択肢へのドット (D)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>All commands; ? shows the keys</source>
        <translation>すべてのコマンド。?でキーを表示</translation>
    </message>
    <message>
        <source>Presentation – Ogive</source>
        <translation>プレゼンテーション – Ogive</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>画面オフ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最後のページ</translation>
    </message>
    <message>
        <source>Zoom into the tree, and back</source>
        <translation>ツリーの拡大と復帰</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Dots for the options</source>
        <translation>選択肢へのドット</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Decide otherwise</source>
        <translation>別の案に決定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Keep the what-if as a scenario</source>
        <translation>What-ifをシナリオとして残す</translation>
    </message>
    <message>
        <source>Drop the what-if</source>
        <translation>What-ifを破棄</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>画面を消す</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>タイマーを開始/一時停止</translation>
    </message>
    <message>
        <source>Take the timer away</source>
        <translation>タイマーを外す</translation>
    </message>
    <message>
        <source>Presenter&apos;s view</source>
        <translation>発表者ビュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Close what is open, leave</source>
        <translation>開いているものを閉じる、終了</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>ページへ移動</translation>
    </message>
    <message>
        <source>Its number, then Enter</source>
        <translation>ページ番号、Enter</translation>
    </message>
    <message>
        <source>To the next what-if</source>
        <translation>次のWhat-ifへ</translation>
    </message>
    <message>
        <source>Change the what-if in focus</source>
        <translation>選択中のWhat-ifを変更</translation>
    </message>
    <message>
        <source>Change it to beyond the next mark</source>
        <translation>次の目盛りを越える値に変更</translation>
    </message>
    <message>
        <source>Shift and ↑ ↓</source>
        <translation>Shiftと↑ ↓</translation>
    </message>
    <message>
        <source>That goes on the page of a decision.</source>
        <translation>これは決定のページで使えます。</translation>
    </message>
    <message>
        <source>There is no what-if to keep.</source>
        <translation>残すWhat-ifがありません。</translation>
    </message>
    <message>
        <source>The screen is blank.</source>
        <translation>画面を消しました。</translation>
    </message>
    <message>
        <source>The page is shown again.</source>
        <translation>ページを再び表示しました。</translation>
    </message>
    <message>
        <source>There is no tree on this page.</source>
        <translation>このページにツリーはありません。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StagePanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StageTextEdit</name>
    <message>
        <source>Enter takes it, Shift+Enter begins another line</source>
        <translation>Enterで確定、Shift+Enterで改行</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StartPage</name>
    <message>
        <source>Show fewer</source>
        <translation>少なく表示</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1件すべてを表示</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened.</source>
        <translation>フォルダー%1を開けません。</translation>
    </message>
    <message>
        <source>%1 was taken off the list; the file is untouched.</source>
        <translation>%1を一覧から外しました。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1: %2 (overridden)</source>
        <translation>%1: %2 (上書き)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月額%1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今日、%1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨日、%1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Design an AI system</source>
        <translation>AIシステムを設計する</translation>
    </message>
    <message>
        <source>State the requirements once; see what every decision becomes, why, and what it costs.</source>
        <translation>要件を一度指定すれば、各決定の結論と理由、コストがわかります。</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>ガイドツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Two minutes through the real window, with a design to try things on</source>
        <translation>実際のウィンドウを2分で案内します。試すための設計も付いています</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a design file; it can also be dropped anywhere on this window</source>
        <translation>設計ファイルを開きます。このウィンドウのどこにでもドロップできます</translation>
    </message>
    <message>
        <source>Guided &amp;interview</source>
        <translation>対話式インタビュー(&amp;I)</translation>
    </message>
    <message>
        <source>A new design of which nothing is known yet: the questions that matter most come first</source>
        <translation>何も決まっていない新しい設計です。重要な質問から順に答えます</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>新しい設計(&amp;N)</translation>
    </message>
    <message>
        <source>A design in which every requirement has its usual value</source>
        <translation>すべての要件が通常の値である設計</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation>最近使った設計</translation>
    </message>
    <message>
        <source>Your designs will be listed here</source>
        <translation>ここに設計が表示されます</translation>
    </message>
    <message>
        <source>Begin with a typical case below, open a design file or drop one on this window. If Ogive is new to you, the guided tour takes two minutes.</source>
        <translation>下の典型例から始めるか、設計ファイルを開くか、このウィンドウにドロップしてください。初めての方には2分のガイドツアーがあります。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを始める</translation>
    </message>
    <message>
        <source>Start from a typical case</source>
        <translation>典型例から始める</translation>
    </message>
    <message>
        <source>Find a case…</source>
        <translation>例を検索…</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>例を検索</translation>
    </message>
    <message>
        <source>By title, story, or what its decisions become</source>
        <translation>タイトル、ストーリー、決定の結論で検索</translation>
    </message>
    <message>
        <source>Look at a finished sample</source>
        <translation>完成したサンプルを見る</translation>
    </message>
    <message>
        <source>No case is about “%1”. Clear the search to see all.</source>
        <translation>「%1」に関する例はありません。検索を消去するとすべて表示されます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StateButton</name>
    <message>
        <source>Pinned. Press to derive it again.</source>
        <translation>固定されています。押すと再び導出します。</translation>
    </message>
    <message>
        <source>Pin: state this value, whatever it is derived from.</source>
        <translation>固定: 導出元にかかわらず、この値を指定します。</translation>
    </message>
    <message>
        <source>Reset to not known</source>
        <translation>「不明」に戻す</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>%1に戻す</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <extracomment>%1 is a requirement</extracomment>
        <translation>%1を固定</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1をリセット</translation>
    </message>
</context>
<context>
    <name>ogive::ui::StatusBar</name>
    <message>
        <source>What the checks say, each with a jump to its requirement</source>
        <translation>チェックの指摘 (それぞれの要件へ移動できます)</translation>
    </message>
    <message>
        <source>No design open</source>
        <translation>開いている設計はありません</translation>
    </message>
    <message>
        <source>Read only: of a newer version</source>
        <translation>読み取り専用: より新しいバージョンの設計</translation>
    </message>
    <message>
        <source>● Unsaved changes</source>
        <translation>● 未保存の変更</translation>
    </message>
    <message>
        <source>○ Not saved yet</source>
        <translation>○ 未保存</translation>
    </message>
    <message>
        <source>○ Saved</source>
        <translation>○ 保存済み</translation>
    </message>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>ナレッジ: %1 %2</translation>
    </message>
    <message>
        <source>%1 · prices as of %2</source>
        <translation>%1 · 価格は%2時点</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>警告なし</translation>
    </message>
    <message>
        <source>Warnings: %1, hints: %2</source>
        <translation>警告: %1、ヒント: %2</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>ヒント: %1</translation>
    </message>
    <message>
        <source>Counted on %1; click for the list</source>
        <translation>%1時点の集計。クリックで一覧を表示</translation>
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
        <translation>%1 結論: %2。</translation>
    </message>
    <message>
        <source>%1 Leads to: %2; %3.</source>
        <translation>%1 結論: %2。%3。</translation>
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
        <translation>独自のタスク</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Roles, with commas between them</source>
        <translation>役割 (コンマ区切り)</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完了条件</translation>
    </message>
    <message>
        <source>After</source>
        <translation>先行タスク</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Person-days if all goes well</source>
        <translation>すべて順調な場合の人日</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Person-days as it mostly goes</source>
        <translation>通常の場合の人日</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Person-days if much goes wrong</source>
        <translation>多くの問題が起きた場合の人日</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>余裕日数</translation>
    </message>
    <message>
        <source>Working days it waits when it could begin</source>
        <translation>開始可能になってから待つ作業日数</translation>
    </message>
    <message>
        <source>&amp;Usual effort</source>
        <translation>通常の工数(&amp;U)</translation>
    </message>
    <message>
        <source>What the knowledge says</source>
        <translation>ナレッジの値</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>確定(&amp;K)</translation>
    </message>
    <message>
        <source>Give the task a title.</source>
        <translation>タスクにタイトルを付けてください。</translation>
    </message>
    <message>
        <source>Low must not be above typical, and typical not above high.</source>
        <translation>最小 ≤ 標準 ≤ 最大となるように指定してください。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TeamDialog</name>
    <message>
        <source>Team by role</source>
        <translation>役割別のチーム</translation>
    </message>
    <message>
        <source>How many of the team can do each kind of work. Empty: everybody of the team can.</source>
        <translation>各種の作業を担当できる人数。空欄: チーム全員が担当可能。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>確定(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TextFieldEditor</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ogive::ui::Tour</name>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 became %2.</source>
        <translation>%1は%2になりました。</translation>
    </message>
    <message>
        <source>State what you need</source>
        <translation>必要なことを指定する</translation>
    </message>
    <message>
        <source>The Brief holds the dozen requirements that matter first; a dot marks those that decide something now. Every change takes effect at once and can be undone.</source>
        <translation>「主要要件」には、最初に重要となる十数個の要件があります。現在何かの決定に影響するものには点が付きます。変更はすぐに反映され、元に戻せます。</translation>
    </message>
    <message>
        <source>Move a slider past a mark</source>
        <translation>スライダーを目盛りの先へ動かす</translation>
    </message>
    <message>
        <source>Each mark is a value at which some decision becomes another one. Drag the handle past a mark, or reach it with Tab and press the arrow keys.</source>
        <translation>各目盛りは、いずれかの決定が変わる値です。つまみをドラッグして目盛りを越えるか、Tabで移動して矢印キーを押してください。</translation>
    </message>
    <message>
        <source>Every decision and its cost, always in sight</source>
        <translation>すべての決定とコストを常に表示</translation>
    </message>
    <message>
        <source>Each card says what a decision becomes and what decided it. What your last edit changed is marked here, and a click opens the decision.</source>
        <translation>各カードは、決定の結論とその決め手を示します。直前の編集で変わったものに印が付き、クリックするとその決定が開きます。</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>理由を確かめる</translation>
    </message>
    <message>
        <source>The path that your requirements take stands out; the other outcomes stay readable. A label “1 change away” tries that change as a what-if scenario.</source>
        <translation>要件がたどる経路が強調されます。ほかの結論も読めます。「変更1つで到達」のラベルを押すと、その変更をWhat-ifシナリオとして試せます。</translation>
    </message>
    <message>
        <source>It is your call</source>
        <translation>判断するのはあなた</translation>
    </message>
    <message>
        <source>The inspector explains the recommendation and what would change it. Choose another option here and give the reason: the report keeps both.</source>
        <translation>インスペクターは推奨の理由と、推奨が変わる条件を説明します。別の選択肢を選ぶときはここで理由を記入します。レポートには両方が残ります。</translation>
    </message>
    <message>
        <source>Compare the options</source>
        <translation>選択肢を比べる</translation>
    </message>
    <message>
        <source>All options of a decision side by side, with a source behind each fact. Weigh the criteria yourself and see whether the ranking holds.</source>
        <translation>決定のすべての選択肢を並べ、各データの出典を示します。評価基準に自分で重みを付け、順位が保たれるか確かめてください。</translation>
    </message>
    <message>
        <source>Know what it costs</source>
        <translation>コストを知る</translation>
    </message>
    <message>
        <source>The monthly bill line by line, how it grows with traffic, and how sure the figure is. Switch savings patterns on to see what each one is worth.</source>
        <translation>月間の請求額を費目別に示し、トラフィックによる増加と数字の確からしさも示します。コスト削減パターンをオンにすると、それぞれの効果がわかります。</translation>
    </message>
    <message>
        <source>Check that it holds the load</source>
        <translation>負荷に耐えるか確かめる</translation>
    </message>
    <message>
        <source>Requests in flight, replicas, memory and index size follow from the same requirements. The horizon says when growth will cross a threshold.</source>
        <translation>処理中リクエスト数、レプリカ、メモリ、インデックスサイズが同じ要件から導出されます。計画期間から、増加がいつしきい値を超えるかわかります。</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>What-ifを試す</translation>
    </message>
    <message>
        <source>Scenarios stand side by side with their differences marked. Add one for next year&apos;s traffic or a tighter budget, and promote the one you settle on.</source>
        <translation>シナリオを並べて相違に印を付けます。来年のトラフィックや厳しい予算のシナリオを追加し、決まったものをベースラインにしてください。</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>引き渡す</translation>
    </message>
    <message>
        <source>Export writes a report with every decision, its reason, the costs and your own calls. The PDF carries the design itself.</source>
        <translation>エクスポートは、すべての決定とその理由、コスト、自分の判断を含むレポートを作成します。PDFには設計そのものが添付されます。</translation>
    </message>
    <message>
        <source>Look behind it</source>
        <translation>裏側を見る</translation>
    </message>
    <message>
        <source>Rules, prices and facts are data with sources and dates. The Knowledge window shows them, checks them and lets you replace them with your own.</source>
        <translation>ルール、価格、データには出典と日付があります。ナレッジウィンドウで表示、検証し、自分のものに置き換えられます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TourBubble</name>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>ツアーを終了 (Esc)</translation>
    </message>
    <message>
        <source>The step before (left arrow)</source>
        <translation>前のステップ (左矢印キー)</translation>
    </message>
    <message>
        <source>Go on (right arrow or Enter)</source>
        <translation>次へ進む (右矢印キーまたはEnter)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>ガイドツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Two minutes through this window</source>
        <translation>このウィンドウを2分で案内します</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeScene</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeView</name>
    <message>
        <source>Decision tree</source>
        <translation>決定木</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show only the path</source>
        <translation>経路のみ表示</translation>
    </message>
    <message>
        <source>Copy as PNG</source>
        <translation>PNGとしてコピー</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>SVGとしてコピー</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
</context>
<context>
    <name>ogive::ui::TreeZoom</name>
    <message>
        <source>The tree, closer</source>
        <translation>ツリーの拡大</translation>
    </message>
    <message>
        <source>Arrow keys move · + − larger, smaller · Z back</source>
        <translation>矢印キーで移動 · + −で拡大・縮小 · Zで戻る</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityDetails</name>
    <message>
        <source>Quality</source>
        <translation>品質特性</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>詳細化</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>A quality that is asked of the system. Refine it into what it means here.</source>
        <translation>システムに求められる品質特性です。ここでの意味に詳細化してください。</translation>
    </message>
    <message>
        <source>What the quality means here. Add scenarios: concrete demands that one can test.</source>
        <translation>ここでの品質特性の意味です。テスト可能な具体的要求をシナリオとして追加してください。</translation>
    </message>
    <message>
        <source>What happens, under which conditions, and how well the system has to respond.</source>
        <translation>何が、どのような条件で起こり、システムがどの程度適切に応答すべきか。</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>How much it matters to those who pay for the system</source>
        <translation>システムの費用を負担する人にとっての重要さ</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>How hard it is for the architecture to get there</source>
        <translation>アーキテクチャでの実現の難しさ</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>a decision that a scenario does not depend on, in very few letters</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>感度点</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>トレードオフ</translation>
    </message>
    <message>
        <source>Does not depend on it</source>
        <translation>依存しない</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>%1に依存</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>A sensitivity point: the scenario stands or falls with this decision. A trade-off point: another quality pulls the other way.</source>
        <translation>感度点: シナリオの成否がこの決定にかかっています。トレードオフ点: 別の品質特性が逆方向に働きます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityDialog</name>
    <message>
        <source>New quality</source>
        <translation>新しい品質特性</translation>
    </message>
    <message>
        <source>New refinement</source>
        <translation>新しい詳細化</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新しいシナリオ</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>ユーティリティツリー</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>図で表示</translation>
    </message>
    <message>
        <source>Add a &amp;quality</source>
        <translation>品質特性を追加(&amp;Q)</translation>
    </message>
    <message>
        <source>F2 edits, Insert adds one of the same kind, Shift+Insert adds one inside, Delete removes, Ctrl+Shift+Up and Ctrl+Shift+Down move</source>
        <translation>F2で編集、Insertで同じ階層に追加、Shift+Insertで下の階層に追加、Deleteで削除、Ctrl+Shift+↑/Ctrl+Shift+↓で移動</translation>
    </message>
    <message>
        <source>Add &amp;quality</source>
        <translation>品質特性を追加(&amp;Q)</translation>
    </message>
    <message>
        <source>Add &amp;refinement</source>
        <translation>詳細化を追加(&amp;R)</translation>
    </message>
    <message>
        <source>Add &amp;scenario</source>
        <translation>シナリオを追加(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>The utility tree as the presentation shows it</source>
        <translation>プレゼンテーションで表示されるユーティリティツリー</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>図にするものがまだありません。</translation>
    </message>
    <message>
        <source>Begin with a quality that is asked of the system, refine it into what it means here, and add scenarios that one could test.</source>
        <translation>システムに求められる品質特性から始め、ここでの意味に詳細化し、テスト可能なシナリオを追加してください。</translation>
    </message>
    <message>
        <source>Which qualities matter, how they can be tested, and which decisions they hang on. The tree is shown on a page of the presentation and in the report.</source>
        <translation>どの品質特性が重要か、どうテストできるか、どの決定に左右されるか。ツリーはプレゼンテーションの1ページとレポートに表示されます。</translation>
    </message>
</context>
<context>
    <name>ogive::ui::UtilityModel</name>
    <message>
        <source>Quality: %1</source>
        <translation>品質特性: %1</translation>
    </message>
    <message>
        <source>Refinement: %1</source>
        <translation>詳細化: %1</translation>
    </message>
    <message>
        <source>Scenario: %1; importance %2, difficulty %3</source>
        <translation>シナリオ: %1。重要度%2、難易度%3</translation>
    </message>
    <message>
        <source>Qualities, refinements, scenarios</source>
        <translation>品質特性、詳細化、シナリオ</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>sensitivity point</source>
        <translation>感度点</translation>
    </message>
    <message>
        <source>trade-off point</source>
        <translation>トレードオフ点</translation>
    </message>
</context>
<context>
    <name>ogive::ui::ViewTabs</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>管理策</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>ロードマップ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>ogive::ui::VotePanel</name>
    <message>
        <source>Room vote</source>
        <translation>全員投票</translation>
    </message>
    <message>
        <source>How the room votes</source>
        <translation>投票方法</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>Fist of five</source>
        <translation>指の数</translation>
    </message>
    <message>
        <source>By hands: agree, discuss, against</source>
        <translation>挙手: 賛成、要議論、反対</translation>
    </message>
    <message>
        <source>By fist of five: 0 to 5 fingers (F)</source>
        <translation>フィスト・オブ・ファイブ: 指0～5本 (F)</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>賛成</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>要議論</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反対</translation>
    </message>
    <message>
        <source>Fist</source>
        <translation>グー</translation>
    </message>
    <message>
        <source>1 finger</source>
        <translation>指1本</translation>
    </message>
    <message>
        <source>%1 fingers</source>
        <translation>指%1本</translation>
    </message>
    <message>
        <source>1 2 3 count, with Shift they take back · Backspace takes the last one back · F fist of five</source>
        <translation>1 2 3で集計、Shift+数字で取り消し · Backspaceで最後の1票を取り消し · Fでフィスト・オブ・ファイブ</translation>
    </message>
    <message>
        <source>0 to 5 count, with Shift they take back · Backspace takes the last one back · F hands</source>
        <translation>0～5で集計、Shift+数字で取り消し · Backspaceで最後の1票を取り消し · Fで挙手</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1は未定です</translation>
    </message>
    <message>
        <source>Agree %1 · Discuss %2 · Against %3</source>
        <translation>賛成%1 · 要議論%2 · 反対%3</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WeightRow</name>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>出典: %1 (%2)</translation>
    </message>
    <message>
        <source>Its own weight: %1</source>
        <translation>固有の重み: %1</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>no least value is asked of an option</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>%1, must be at least</source>
        <translation>%1、必要な下限</translation>
    </message>
    <message>
        <source>Options below this are left out. Empty: nothing is asked.
%1</source>
        <translation>これを下回る選択肢は除外されます。空欄: 条件なし。
%1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1の重み</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WeightsCard</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>All weights are 0: the criteria&apos;s own weights count.</source>
        <translation>重みがすべて0のため、評価基準固有の重みを使います。</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>一対比較</translation>
    </message>
    <message>
        <source>Weigh each criterion by a slider</source>
        <translation>各評価基準の重みをスライダーで指定</translation>
    </message>
    <message>
        <source>Judge the criteria in pairs (AHP); the weights follow</source>
        <translation>評価基準を一対比較(AHP)すると重みが求まります</translation>
    </message>
    <message>
        <source>Weigh by</source>
        <translation>重み付けの方法</translation>
    </message>
    <message>
        <source>Back to the criteria&apos;s own weights</source>
        <translation>評価基準固有の重みに戻します</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WhatIfCard</name>
    <message>
        <source>Unit: %1</source>
        <translation>単位: %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WhatIfControl</name>
    <message>
        <source>What if: %1</source>
        <translation>What-if: %1</translation>
    </message>
    <message>
        <source>The scenario says %1</source>
        <translation>シナリオでは%1</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WindowCommands</name>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>A window for another design</source>
        <translation>別の設計のためのウィンドウ</translation>
    </message>
    <message>
        <source>Open in new win&amp;dow…</source>
        <translation>新しいウィンドウで開く(&amp;D)…</translation>
    </message>
    <message>
        <source>Open a design and keep this one open; Ctrl with a recent design does the same</source>
        <translation>この設計を開いたまま別の設計を開きます。最近使った設計をCtrl付きで選んでも同じです</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>次のウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>前のウィンドウ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>%1 (unsaved changes)</source>
        <translation>%1 (未保存の変更あり)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WindowFrame</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WorkshopCommands</name>
    <message>
        <source>P&amp;ages of the presentation…</source>
        <translation>プレゼンテーションのページ(&amp;A)…</translation>
    </message>
    <message>
        <source>Which pages it has, their order and the speaker&apos;s notes</source>
        <translation>ページの構成、順序、発表者ノート</translation>
    </message>
    <message>
        <source>&amp;Disagreement…</source>
        <translation>意見の相違(&amp;D)…</translation>
    </message>
    <message>
        <source>What participants answer, and which disagreements matter</source>
        <translation>参加者の回答と、影響のある相違</translation>
    </message>
    <message>
        <source>&amp;Utility tree…</source>
        <translation>ユーティリティツリー(&amp;U)…</translation>
    </message>
    <message>
        <source>Qualities, what they mean here, and scenarios to test them</source>
        <translation>品質特性、ここでの意味、テストするシナリオ</translation>
    </message>
    <message>
        <source>Workshop &amp;record…</source>
        <translation>ワークショップの記録(&amp;R)…</translation>
    </message>
    <message>
        <source>Questions, actions, notes and votes</source>
        <translation>質問、アクション、メモ、投票</translation>
    </message>
    <message>
        <source>R&amp;eplay the design&apos;s sessions</source>
        <translation>設計のセッションを再生(&amp;E)</translation>
    </message>
    <message>
        <source>Goes through what presentations recorded</source>
        <translation>プレゼンテーションの記録をたどります</translation>
    </message>
    <message>
        <source>Goes through a session of any design</source>
        <translation>任意の設計のセッションをたどります</translation>
    </message>
    <message>
        <source>Open a &amp;session&apos;s record…</source>
        <translation>セッションの記録を開く(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WorkshopDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ogive::ui::WritingSection</name>
    <message>
        <source>Language, numbers and currency</source>
        <translation>言語、数値、通貨</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>System: %1</source>
        <translation>システム: %1</translation>
    </message>
    <message>
        <source>As the system writes numbers: %1</source>
        <translation>システムの数値表記: %1</translation>
    </message>
    <message>
        <source>Comma and point</source>
        <translation>コンマと小数点</translation>
    </message>
    <message>
        <source>Space and comma</source>
        <translation>空白とコンマ</translation>
    </message>
    <message>
        <source>Point and comma</source>
        <translation>点とコンマ</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数値(&amp;N)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Exchange rate: one US dollar is</source>
        <translation>為替レート: 1米ドル =</translation>
    </message>
    <message>
        <source>1 USD =</source>
        <translation>1 USD =</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>such as: reference rate of the central bank</source>
        <translation>例: 中央銀行の基準レート</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>通貨(&amp;C)</translation>
    </message>
    <message>
        <source>Exchange &amp;rate</source>
        <translation>為替レート(&amp;R)</translation>
    </message>
    <message>
        <source>Rate &amp;of</source>
        <translation>レートの日付(&amp;O)</translation>
    </message>
    <message>
        <source>So&amp;urce of the rate</source>
        <translation>レートの出典(&amp;U)</translation>
    </message>
    <message>
        <source>Type a date such as %1</source>
        <translation>%1のような日付を入力してください</translation>
    </message>
    <message>
        <source>Type the rate: Ogive asks no service. Until then amounts stay in US dollars.</source>
        <translation>レートを入力してください。Ogiveは外部サービスに問い合わせません。入力するまで金額は米ドルのままです。</translation>
    </message>
    <message>
        <source>A month of US$%1 is shown as %2.</source>
        <translation>月額US$%1は%2と表示されます。</translation>
    </message>
    <message>
        <source>Computed amounts in the window. Designs, what you type, prices of sources, exports and reports stay in US dollars (US$).</source>
        <translation>ウィンドウ内の計算された金額に適用されます。設計、入力値、出典の価格、エクスポート、レポートは米ドル(US$)のままです。</translation>
    </message>
    <message>
        <source>From the next start on. Reports have a language of their own.</source>
        <translation>次回の起動から有効になります。レポートの言語は別に選べます。</translation>
    </message>
    <message>
        <source>In the window, and for what is typed. Files always use 1,234.5; reports write numbers as their language does.</source>
        <translation>ウィンドウと入力での表記です。ファイルは常に1,234.5、レポートはそれぞれの言語の表記になります。</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>this PDF carries no design</source>
        <translation>このPDFには設計が含まれていません</translation>
    </message>
    <message>
        <source>Choose a report that Ogive wrote with its design attached</source>
        <translation>Ogiveが設計を添付して書き出したレポートを選んでください</translation>
    </message>
    <message>
        <source>the design in this PDF is larger than 64 MiB</source>
        <translation>このPDFの設計は64 MiBを超えています</translation>
    </message>
    <message>
        <source>the design in this PDF is damaged</source>
        <translation>このPDFの設計は破損しています</translation>
    </message>
    <message>
        <source>this PDF is protected by a password</source>
        <translation>このPDFはパスワードで保護されています</translation>
    </message>
    <message>
        <source>this is no readable PDF: %1</source>
        <translation>読み取れるPDFではありません: %1</translation>
    </message>
    <message>
        <source>the report was cancelled before it was written</source>
        <translation>レポートは書き込まれる前にキャンセルされました</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>ページを描画できませんでした</translation>
    </message>
    <message>
        <source>the PDF could not be completed: %1</source>
        <translation>PDFを完成できませんでした: %1</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>every page of the presentation is switched off</source>
        <translation>プレゼンテーションの全ページがオフになっています</translation>
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
        <translation>%1日目</translation>
    </message>
    <message>
        <source>Implementation roadmap</source>
        <translation>実装ロードマップ</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>クリティカルパス</translation>
    </message>
    <message>
        <source>Other task</source>
        <translation>その他のタスク</translation>
    </message>
    <message>
        <source>Effort, P10 to P90</source>
        <translation>工数 (P10～P90)</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>No task to draw</source>
        <translation>描画するタスクがありません</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>第%1四半期</translation>
    </message>
    <message>
        <source>Working days from the start</source>
        <translation>開始からの作業日数</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Low (days)</source>
        <translation>最小 (日)</translation>
    </message>
    <message>
        <source>Typical (days)</source>
        <translation>標準 (日)</translation>
    </message>
    <message>
        <source>High (days)</source>
        <translation>最大 (日)</translation>
    </message>
    <message>
        <source>Added slack (days)</source>
        <translation>追加した余裕日数 (日)</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>開始 (日目)</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>終了 (日目)</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>May slip (days)</source>
        <translation>許容遅延 (日)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>クリティカル</translation>
    </message>
    <message>
        <source>After</source>
        <translation>先行タスク</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完了条件</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1完了</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>The assumption about %1 was to be reviewed by %2.</source>
        <translation>%1に関する前提の見直し期限は%2でした。</translation>
    </message>
    <message>
        <source>The assumption about %1 was to be reviewed by %2 (%3).</source>
        <translation>%1に関する前提の見直し期限は%2でした (%3)。</translation>
    </message>
    <message>
        <source>Look at it again, then give it a later date of review.</source>
        <translation>再確認し、より後の見直し期限を設定してください。</translation>
    </message>
    <message>
        <source>%1 does not arise here, but the design expects %2.</source>
        <translation>ここでは%1は検討不要ですが、設計は%2を期待しています。</translation>
    </message>
    <message>
        <source>%1 is open, but the design expects %2.</source>
        <translation>%1は未定ですが、設計は%2を期待しています。</translation>
    </message>
    <message>
        <source>%1 is %2, but the design expects %3.</source>
        <translation>%1は%2ですが、設計は%3を期待しています。</translation>
    </message>
    <message>
        <source>%1 If that is right, approve the outcomes again.</source>
        <translation>%1正しければ、結論を改めて承認してください。</translation>
    </message>
    <message>
        <source>The month costs %1, but %2 was approved.</source>
        <translation>月額は%1ですが、承認されたのは%2です。</translation>
    </message>
    <message>
        <source>What the month costs is not known, but %1 was approved.</source>
        <translation>月額は不明ですが、承認されたのは%1です。</translation>
    </message>
    <message>
        <source>The design expects an outcome of &quot;%1&quot;, which is no decision.</source>
        <translation>設計が&quot;%1&quot;の結論を期待していますが、これは決定ではありません。</translation>
    </message>
    <message>
        <source>Moved by the knowledge: version %1 then, %2 now.</source>
        <translation>ナレッジによる変化: 当時のバージョン%1、現在%2。</translation>
    </message>
    <message>
        <source>Moved by the prices: those of %1 then, of %2 now.</source>
        <translation>価格による変化: 当時は%1、現在は%2の価格。</translation>
    </message>
    <message>
        <source>Moved by the rules or prices of the knowledge in use.</source>
        <translation>使用中のナレッジのルールまたは価格による変化。</translation>
    </message>
    <message>
        <source>Moved by another rule set than the one approved.</source>
        <translation>承認時と異なるルールセットによる変化。</translation>
    </message>
    <message>
        <source>Moved by: %1.</source>
        <translation>変化の要因: %1。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>もしかして: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither error nor warning</source>
        <translation>&quot;%1&quot;はerrorでもwarningでもありません</translation>
    </message>
    <message>
        <source>there is no check &quot;%1&quot;</source>
        <translation>チェック&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>&quot;ogive knowledge list check&quot; names them</source>
        <translation>&quot;ogive knowledge list check&quot;で一覧を表示できます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of off, warning and error</source>
        <translation>&quot;%1&quot;はoff、warning、errorのいずれでもありません</translation>
    </message>
    <message>
        <source>%1 has no option &quot;%2&quot;</source>
        <translation>%1に選択肢&quot;%2&quot;はありません</translation>
    </message>
    <message>
        <source>at least one option must be allowed</source>
        <translation>少なくとも1つの選択肢を許可する必要があります</translation>
    </message>
    <message>
        <source>there is no decision &quot;%1&quot;</source>
        <translation>決定&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>&quot;ogive knowledge list decision&quot; names them</source>
        <translation>&quot;ogive knowledge list decision&quot;で一覧を表示できます</translation>
    </message>
    <message>
        <source>a budget can&apos;t be negative</source>
        <translation>予算は負であってはなりません</translation>
    </message>
    <message>
        <source>a probability must be more than 0 and at most 1</source>
        <translation>確率は0より大きく1以下でなければなりません</translation>
    </message>
    <message>
        <source>a probability needs a &quot;budget_usd&quot;</source>
        <translation>確率には&quot;budget_usd&quot;が必要です</translation>
    </message>
    <message>
        <source>the age must be a whole number of days from 0 to 100,000</source>
        <translation>経過日数は0～100,000の整数でなければなりません</translation>
    </message>
    <message>
        <source>this is no Ogive policy: &quot;format&quot; must be &quot;ogive-policy&quot;</source>
        <translation>Ogiveのポリシーではありません: &quot;format&quot;は&quot;ogive-policy&quot;でなければなりません</translation>
    </message>
    <message>
        <source>this policy needs a newer Ogive</source>
        <translation>このポリシーにはより新しいOgiveが必要です</translation>
    </message>
    <message>
        <source>a policy has no key &quot;%1&quot;</source>
        <translation>ポリシーにキー&quot;%1&quot;はありません</translation>
    </message>
    <message>
        <source>&quot;ogive schema policy&quot; names them</source>
        <translation>&quot;ogive schema policy&quot;で一覧を表示できます</translation>
    </message>
    <message>
        <source>The design expects outcomes of a scenario &quot;%1&quot;, which it does not have.</source>
        <translation>設計がシナリオ&quot;%1&quot;の結論を期待していますが、そのシナリオは設計にありません。</translation>
    </message>
    <message>
        <source>State what is missing, or switch this finding off in the policy.</source>
        <translation>不足しているものを指定するか、ポリシーでこの指摘をオフにしてください。</translation>
    </message>
    <message>
        <source>The price of %1 is %2 days old (%3); the policy allows %4.</source>
        <translation>%1の価格は%2日前のもの(%3)です。ポリシーの許容は%4日です。</translation>
    </message>
    <message>
        <source>How old the price of %1 is can&apos;t be told; the policy allows %2 days.</source>
        <translation>%1の価格の経過日数がわかりません。ポリシーの許容は%2日です。</translation>
    </message>
    <message>
        <source>Import a newer price list.</source>
        <translation>より新しい価格表をインポートしてください。</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>許可: %1。</translation>
    </message>
    <message>
        <source>%1 is %2, which the policy does not allow.</source>
        <translation>%1は%2ですが、ポリシーで許可されていません。</translation>
    </message>
    <message>
        <source>%1 is open and may become %2, which the policy does not allow.</source>
        <translation>%1は未定で、ポリシーで許可されていない%2になる可能性があります。</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked: no provider is chosen.</source>
        <translation>予算を確認できません: プロバイダーが選ばれていません。</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked, since the monthly cost is not known: %1</source>
        <translation>月額コストが不明なため予算を確認できません: %1</translation>
    </message>
    <message>
        <source>The monthly cost of %1 is above the policy&apos;s budget of %2.</source>
        <translation>%1の月額コストがポリシーの予算%2を超えています。</translation>
    </message>
    <message>
        <source>Choose a cheaper model, send less, or ask for a larger budget.</source>
        <translation>より安いモデルを選ぶ、送信量を減らす、または予算の増額を求めてください。</translation>
    </message>
    <message>
        <source>The budget can&apos;t be checked: %1 a month is within it, but that is not all: %2</source>
        <translation>予算を確認できません: 月額%1は予算内ですが、これがすべてではありません: %2</translation>
    </message>
    <message>
        <source>How surely the budget suffices can&apos;t be checked: %1</source>
        <translation>予算で足りる確率を確認できません: %1</translation>
    </message>
    <message>
        <source>In %1 % of the simulated cases the monthly cost is within the policy&apos;s budget of %2; the policy asks for %3 %.</source>
        <translation>シミュレーションの%1 %のケースで月額コストがポリシーの予算%2以内です。ポリシーは%3 %を求めています。</translation>
    </message>
    <message>
        <source>Find out what is uncertain, choose what is cheaper at high use, or ask for a larger budget.</source>
        <translation>不確実な点を調べる、高利用時により安いものを選ぶ、または予算の増額を求めてください。</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>問われない</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>準拠</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>適用外</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>no price that holds on %1</source>
        <translation>%1時点で有効な価格がありません</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>neither a chat nor an embedding model but %1</source>
        <translation>チャットでも埋め込みでもないモデル: %1</translation>
    </message>
    <message>
        <source>a provider without models</source>
        <translation>モデルのないプロバイダー</translation>
    </message>
    <message>
        <source>an object of providers by id, each with models by id that have a cost</source>
        <translation>IDをキーとするプロバイダーのオブジェクト。それぞれにIDをキーとし、costを持つモデルを含むもの</translation>
    </message>
    <message>
        <source>priced by the %1, not by the token</source>
        <translation>トークン単位ではなく%1単位の価格</translation>
    </message>
    <message>
        <source>documentation, not a model</source>
        <translation>モデルではなく説明用の項目</translation>
    </message>
    <message>
        <source>no %1: who sells it is not known</source>
        <translation>%1がないため、販売元が不明</translation>
    </message>
    <message>
        <source>an object of models by name, each with litellm_provider and input_cost_per_token</source>
        <translation>名前をキーとするモデルのオブジェクト。それぞれにlitellm_providerとinput_cost_per_tokenを含むもの</translation>
    </message>
    <message>
        <source>there is no format of price lists called %1</source>
        <translation>価格表の形式%1はありません</translation>
    </message>
    <message>
        <source>this file needs a newer Ogive</source>
        <translation>このファイルにはより新しいOgiveが必要です</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>ID&quot;%1&quot;が2回使われています</translation>
    </message>
    <message>
        <source>a price list that Ogive has kept</source>
        <translation>Ogiveが保存した価格表</translation>
    </message>
    <message>
        <source>no id or no vendor</source>
        <translation>IDまたはベンダーがない</translation>
    </message>
    <message>
        <source>the price ends before it begins</source>
        <translation>価格の終了日が開始日より前</translation>
    </message>
    <message>
        <source>no input price</source>
        <translation>入力価格がない</translation>
    </message>
    <message>
        <source>its price is 0: free and not known can&apos;t be told apart</source>
        <translation>価格が0: 無料か不明かを区別できない</translation>
    </message>
    <message>
        <source>a price for long prompts without one for short prompts</source>
        <translation>短いプロンプトの価格がなく、長いプロンプトの価格だけがある</translation>
    </message>
    <message>
        <source>a price for long prompts of other dates than those for short prompts</source>
        <translation>長いプロンプトの価格の期間が、短いプロンプトの価格と異なる</translation>
    </message>
    <message>
        <source>a second price for the same dates</source>
        <translation>同じ期間に2つ目の価格がある</translation>
    </message>
    <message>
        <source>too many prices of one model</source>
        <translation>1モデルの価格が多すぎる</translation>
    </message>
    <message>
        <source>an object with a list of prices, each with id, vendor, input and output</source>
        <translation>価格のリストを持つオブジェクト。それぞれにid、vendor、input、outputを含むもの</translation>
    </message>
    <message>
        <source>a price without rates</source>
        <translation>料金のない価格</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>IDがない</translation>
    </message>
    <message>
        <source>a list of providers, each with id and a list of models that have prices</source>
        <translation>プロバイダーのリスト。それぞれにidと、価格を持つモデルのリストを含むもの</translation>
    </message>
    <message>
        <source>These are read: LiteLLM&apos;s model price map, api.json of models.dev, current-v1.json and historical-v1.json of llm-prices.com, data.json of genai-prices</source>
        <translation>読み込めるもの: LiteLLMのモデル価格マップ、models.devのapi.json、llm-prices.comのcurrent-v1.jsonとhistorical-v1.json、genai-pricesのdata.json</translation>
    </message>
    <message>
        <source>this is no price list that Ogive knows</source>
        <translation>Ogiveが対応する価格表ではありません</translation>
    </message>
    <message>
        <source>this is no price list of %1; expected: %2</source>
        <translation>%1の価格表ではありません。必要なもの: %2</translation>
    </message>
    <message>
        <source>the knowledge folder can&apos;t be written: %1</source>
        <translation>ナレッジフォルダーに書き込めません: %1</translation>
    </message>
    <message>
        <source>Choose another folder or check the permissions</source>
        <translation>別のフォルダーを選ぶか、アクセス権を確認してください</translation>
    </message>
    <message>
        <source>the list has no price that can be taken over</source>
        <translation>価格表に取り込める価格がありません</translation>
    </message>
    <message>
        <source>the list is larger than a knowledge file may be (%1 MB)</source>
        <translation>価格表がナレッジファイルの上限(%1 MB)を超えています</translation>
    </message>
    <message>
        <source>the knowledge folder has no such file</source>
        <translation>ナレッジフォルダーにそのファイルはありません</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>名前がない</translation>
    </message>
    <message>
        <source>its name is longer than %1 bytes</source>
        <translation>名前が%1バイトを超えている</translation>
    </message>
    <message>
        <source>its name can&apos;t be printed</source>
        <translation>名前に印字できない文字がある</translation>
    </message>
    <message>
        <source>a second entry for the same model</source>
        <translation>同じモデルの2つ目の項目</translation>
    </message>
    <message>
        <source>the same model for another region (%1)</source>
        <translation>別のリージョンの同じモデル (%1)</translation>
    </message>
    <message>
        <source>%1 is a text where a number belongs</source>
        <translation>%1が数値ではなくテキスト</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1が数値ではない</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1が負</translation>
    </message>
    <message>
        <source>%1 is more than 1,000,000 US dollars per million tokens</source>
        <translation>%1が100万トークンあたり1,000,000米ドルを超えている</translation>
    </message>
    <message>
        <source>%1 is no number of tokens</source>
        <translation>%1がトークン数ではない</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1が日付ではない</translation>
    </message>
    <message>
        <source>more than %1 tiers</source>
        <translation>段階が%1を超えている</translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>type a number such as 1200, 120k or 1.2M</source>
        <translation>1200、120k、1.2Mのような数値を入力してください</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>“%1” is too large or too small to be held</source>
        <translation>「%1」は大きすぎるか小さすぎて扱えません</translation>
    </message>
    <message>
        <source>the text is too long for a number</source>
        <translation>数値としてはテキストが長すぎます</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>テキストがUTF-8ではありません</translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation>数値がありません</translation>
    </message>
    <message>
        <source>this is no amount in %1</source>
        <translation>%1の金額ではありません</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>「%1」は使用できません</translation>
    </message>
</context>
<context>
    <name>range</name>
    <message>
        <source>P10 %1 to P90 %2</source>
        <translation>P10 %1～P90 %2</translation>
    </message>
    <message>
        <source>%1 to %2, most likely %3</source>
        <translation>%1～%2、最頻値%3</translation>
    </message>
</context>
<context>
    <name>ranking</name>
    <message>
        <source>%1: %2, must be at least %3</source>
        <translation>%1: %2、必要な下限%3</translation>
    </message>
    <message>
        <source>No clear winner: %1.</source>
        <translation>明確な1位はありません: %1。</translation>
    </message>
    <message>
        <source>No clear winner: %1; before %2 most of all by “%3”.</source>
        <translation>明確な1位はありません: %1。%2より上位なのは主に「%3」によります。</translation>
    </message>
    <message>
        <source>By the weights %1 comes before %2, most of all by “%3”.</source>
        <translation>重みでは%1が%2より上位です。主に「%3」によります。</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 breaks a must-have (%3).</source>
        <translation>重みでは%1が1位です。%2は必須条件を満たしません (%3)。</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 is ruled out: %3</source>
        <translation>重みでは%1が1位です。%2はルールで除外されます: %3</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; of %2 “%3” is not known.</source>
        <translation>重みでは%1が1位です。%2の「%3」は不明です。</translation>
    </message>
    <message>
        <source>By the weights %1 comes first; %2 is not ranked.</source>
        <translation>重みでは%1が1位です。%2は順位付けされていません。</translation>
    </message>
    <message>
        <source>By the weights %1 comes first.</source>
        <translation>重みでは%1が1位です。</translation>
    </message>
    <message>
        <source>By the weights %1 comes first, as by the rules.</source>
        <translation>重みでもルールと同じく%1が1位です。</translation>
    </message>
    <message>
        <source>%1 would come first if “%2” weighed more than %3 (now %4).</source>
        <translation>「%2」の重みが%3を上回れば%1が1位になります (現在%4)。</translation>
    </message>
    <message>
        <source>%1 would come first if “%2” weighed less than %3 (now %4).</source>
        <translation>「%2」の重みが%3を下回れば%1が1位になります (現在%4)。</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1が%2以上</translation>
    </message>
    <message>
        <source>No option meets %1.</source>
        <translation>%1を満たす選択肢がありません。</translation>
    </message>
    <message>
        <source>No option meets all of these: %1.</source>
        <translation>次のすべてを満たす選択肢がありません: %1。</translation>
    </message>
    <message>
        <source>Without %1: %2 again.</source>
        <translation>%1を外すと: %2が復活します。</translation>
    </message>
    <message>
        <source>Consistency ratio %1: the judgements agree.</source>
        <translation>整合比%1: 判断は整合しています。</translation>
    </message>
    <message>
        <source>Consistency ratio %1, above 0.10: look again at “%2” against “%3”, judged %4 times; the other judgements say %5 times.</source>
        <translation>整合比%1 (0.10超): 「%2」対「%3」を見直してください。判断は%4倍ですが、ほかの判断からは%5倍となります。</translation>
    </message>
    <message>
        <source>Consistency ratio %1: consistent. Least so: “%2” against “%3”, judged %4 times; the other judgements say %5 times.</source>
        <translation>整合比%1: 整合しています。最も外れているのは「%2」対「%3」で、判断は%4倍ですが、ほかの判断からは%5倍となります。</translation>
    </message>
    <message>
        <source>this normalisation needs positive values; option %1 has %2 for criterion %3</source>
        <translation>この正規化には正の値が必要ですが、選択肢%1の評価基準%3は%2です</translation>
    </message>
    <message>
        <source>%1 criteria need as many preference functions, not %2</source>
        <translation>評価基準%1件には同数の選好関数が必要です (%2件ではなく)</translation>
    </message>
    <message>
        <source>the thresholds of criterion %1 must be numbers with 0 ≤ q ≤ p and s &gt; 0</source>
        <translation>評価基準%1のしきい値は0 ≤ q ≤ pかつs &gt; 0の数値でなければなりません</translation>
    </message>
    <message>
        <source>there are %1 must-haves; at most %2 can be checked</source>
        <translation>必須条件が%1件ありますが、確認できるのは最大%2件です</translation>
    </message>
    <message>
        <source>must-haves need 1 to %1 options, not %2</source>
        <translation>必須条件に必要な選択肢は1～%1件です (%2件ではなく)</translation>
    </message>
    <message>
        <source>option %1 breaks must-have %2, which does not exist</source>
        <translation>選択肢%1が、存在しない必須条件%2に反しています</translation>
    </message>
    <message>
        <source>a ranking needs 1 to %1 options, not %2</source>
        <translation>ランキングに必要な選択肢は1～%1件です (%2件ではなく)</translation>
    </message>
    <message>
        <source>a ranking needs 1 to %1 criteria, not %2</source>
        <translation>ランキングに必要な評価基準は1～%1件です (%2件ではなく)</translation>
    </message>
    <message>
        <source>%1 options with %2 criteria need %3 values, not %4</source>
        <translation>選択肢%1件と評価基準%2件には値が%3個必要です (%4個ではなく)</translation>
    </message>
    <message>
        <source>option %1 has no usable number for criterion %2</source>
        <translation>選択肢%1の評価基準%2に使用可能な数値がありません</translation>
    </message>
    <message>
        <source>%1 criteria need as many flags for which way is better, not %2</source>
        <translation>評価基準%1件には、よい方向を示すフラグが同数必要です (%2個ではなく)</translation>
    </message>
    <message>
        <source>%1 criteria need as many weights, not %2</source>
        <translation>評価基準%1件には同数の重みが必要です (%2個ではなく)</translation>
    </message>
    <message>
        <source>the weight of criterion %1 must be a number that is not negative</source>
        <translation>評価基準%1の重みは負でない数値でなければなりません</translation>
    </message>
    <message>
        <source>every weight is 0: one criterion at least must count</source>
        <translation>すべての重みが0です。少なくとも1つの評価基準に重みが必要です</translation>
    </message>
    <message>
        <source>comparisons in pairs are a square of 1 to %1 rows</source>
        <translation>一対比較は1～%1行の正方行列です</translation>
    </message>
    <message>
        <source>a comparison must be a number from %1 to %2</source>
        <translation>比較の値は%1～%2の数値でなければなりません</translation>
    </message>
    <message>
        <source>%1 against %2 must be the reciprocal of %2 against %1, and 1 against itself</source>
        <translation>%1対%2は%2対%1の逆数、自分自身に対しては1でなければなりません</translation>
    </message>
    <message>
        <source>criterion %1 is a cost, which this normalisation does not turn round; use min-max, max or sum</source>
        <translation>評価基準%1は費用ですが、この正規化では反転されません。min-max、max、sumのいずれかを使ってください</translation>
    </message>
    <message>
        <source>the number of samples must be from 1 to %1</source>
        <translation>サンプル数は1～%1でなければなりません</translation>
    </message>
    <message>
        <source>criterion %1 stands twice in the order of importance</source>
        <translation>重要度の順序に評価基準%1が2回あります</translation>
    </message>
    <message>
        <source>the order of importance names criterion %1, which does not exist</source>
        <translation>重要度の順序に、存在しない評価基準%1があります</translation>
    </message>
    <message>
        <source>the share around the weights must be from 0 to 1</source>
        <translation>重みの周辺の割合は0～1でなければなりません</translation>
    </message>
    <message>
        <source>the difference in criterion %1 is no usable number</source>
        <translation>評価基準%1の差が使用可能な数値ではありません</translation>
    </message>
    <message>
        <source>share %1 must be a number from 0 to 1</source>
        <translation>割合%1は0～1の数値でなければなりません</translation>
    </message>
    <message>
        <source>the shares of all ranks must sum to 1</source>
        <translation>全順位の割合の合計は1でなければなりません</translation>
    </message>
    <message>
        <source>the margin must be a number that is not negative</source>
        <translation>余裕は負でない数値でなければなりません</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Status and date</source>
        <translation>ステータスと日付</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation>決定記録</translation>
    </message>
    <message>
        <source>Design “%1”</source>
        <translation>設計「%1」</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Neutral, because of %1: %2</source>
        <translation>中立 (理由: %1): %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Smallest change that leads to it: %1</source>
        <translation>この結論に至る最小の変更: %1</translation>
    </message>
    <message>
        <source>Score: %1, rank %2 of %3</source>
        <translation>スコア: %1、%3件中%2位</translation>
    </message>
    <message>
        <source>Bad, because it is ruled out: %1</source>
        <translation>短所: ルールで除外 (%1)</translation>
    </message>
    <message>
        <source>Not ranked: %1</source>
        <translation>順位付けなし: %1</translation>
    </message>
    <message>
        <source>Margin of “%1” over “%2”: %3 points of the score.</source>
        <translation>「%2」に対する「%1」の差: スコアで%3ポイント。</translation>
    </message>
    <message>
        <source>Good, because: %1</source>
        <translation>長所: %1</translation>
    </message>
    <message>
        <source>Bad, because: %1</source>
        <translation>短所: %1</translation>
    </message>
    <message>
        <source>Pros and Cons of the Options</source>
        <translation>選択肢の長所と短所</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Context and Problem Statement</source>
        <translation>背景と課題</translation>
    </message>
    <message>
        <source>Design “%1”, scenario “%2”.</source>
        <translation>設計「%1」、シナリオ「%2」。</translation>
    </message>
    <message>
        <source>Decision Drivers</source>
        <translation>決定の要因</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a requirement, its value and where that comes from</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>None: the outcome is the same for all requirements.</source>
        <translation>なし: どの要件でも結論は同じです。</translation>
    </message>
    <message>
        <source>Considered Options</source>
        <translation>検討した選択肢</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <translation>%1 はい</translation>
    </message>
    <message>
        <source>%1 No</source>
        <translation>%1 いいえ</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, because the rules “%2” lead to it for these requirements.</source>
        <translation>選択: 「%1」。この要件ではルール「%2」がこれに至るため。</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, although the rules “%2” can&apos;t decide yet.</source>
        <translation>選択: 「%1」。ただしルール「%2」ではまだ決定できません。</translation>
    </message>
    <message>
        <source>Chosen option: “%1”, against the rules “%2”, which lead to “%3”.</source>
        <translation>選択: 「%1」。「%3」に至るルール「%2」に反する決定です。</translation>
    </message>
    <message>
        <source>Decision Outcome</source>
        <translation>決定の結果</translation>
    </message>
    <message>
        <source>Still %1.</source>
        <translation>%1が残っています。</translation>
    </message>
    <message>
        <source>It waits for: %1.</source>
        <translation>待っている事項: %1。</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Not known before it is decided.</source>
        <translation>決定前のため不明です。</translation>
    </message>
    <message>
        <source>The knowledge names none.</source>
        <translation>ナレッジに記載がありません。</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Evaluating the design file again must give the same outcome; “ogive check” says which checks fire.</source>
        <translation>設計ファイルを再評価したとき同じ結論になる必要があります。該当するチェックは「ogive check」で確認できます。</translation>
    </message>
    <message>
        <source>Checks that fire now on what it rests on:</source>
        <translation>決定の前提について現在該当するチェック:</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>置き換え対象</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の決定</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Has the part</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>%1 Source: %2 (%3)</source>
        <translation>%1出典: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: source %2 (%3)</source>
        <translation>%1: 出典%2 (%3)</translation>
    </message>
    <message>
        <source>More Information</source>
        <translation>補足情報</translation>
    </message>
    <message>
        <source>Second opinion: the rules “%1” lead to “%2”.</source>
        <translation>セカンドオピニオン: ルール「%1」では「%2」になります。</translation>
    </message>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>ナレッジ: %1 %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>%1 agree, %2 discuss, %3 against</source>
        <translation>賛成%1、要議論%2、反対%3</translation>
    </message>
    <message>
        <source>%1 (fingers from none to five: %2)</source>
        <translation>%1 (指0本から5本までの人数: %2)</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The room: %1</source>
        <translation>参加者: %1</translation>
    </message>
    <message>
        <source>The room on “%1”: %2</source>
        <translation>「%1」に対する参加者の意見: %2</translation>
    </message>
    <message>
        <source>Dots: %1</source>
        <translation>ドット: %1</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>Minority view of %1: %2, where most come to %3</source>
        <translation>%1の少数意見: %2 (多数は%3)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Note by %1: %2</source>
        <translation>%1のメモ: %2</translation>
    </message>
    <message>
        <source>Question: %1 Answer: %2</source>
        <translation>質問: %1 回答: %2</translation>
    </message>
    <message>
        <source>Open question: %1</source>
        <translation>未解決の質問: %1</translation>
    </message>
    <message>
        <source>Open question: %1 (%2)</source>
        <translation>未解決の質問: %1 (%2)</translation>
    </message>
    <message>
        <source>Trade-off point of %1, %2: %3 %4</source>
        <translation>%1のトレードオフ点、%2: %3 %4</translation>
    </message>
    <message>
        <source>Sensitivity point of %1, %2: %3 %4</source>
        <translation>%1の感度点、%2: %3 %4</translation>
    </message>
    <message>
        <source>What the Workshop Said</source>
        <translation>ワークショップの意見</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>this is no recovery copy of Ogive</source>
        <translation>Ogiveの復旧用コピーではありません</translation>
    </message>
    <message>
        <source>the copy was made by a newer version of Ogive</source>
        <translation>このコピーはより新しいバージョンのOgiveで作成されました</translation>
    </message>
    <message>
        <source>Open it with the newer version</source>
        <translation>新しいバージョンで開いてください</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Knowledge: %1 %2</source>
        <translation>ナレッジ: %1 %2</translation>
    </message>
    <message>
        <source>%1 · prices as of %2</source>
        <translation>%1 · 価格は%2時点</translation>
    </message>
    <message>
        <source>Architecture decision report</source>
        <translation>アーキテクチャ決定レポート</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>シナリオ「%1」</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>chosen instead</source>
        <translation>代わりに選択</translation>
    </message>
    <message>
        <source>1 change away: %1 → %2</source>
        <translation>変更1つで到達: %1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>never reached</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>Monthly cost by line, US dollars</source>
        <translation>費目別の月額コスト (米ドル)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>%1 working days (%2)</source>
        <translation>%1作業日 (%2)</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1作業日</translation>
    </message>
    <message>
        <source>A team of %1, one person a task, needs %2 for it: people are what it waits for, not only the order of the tasks.</source>
        <translation>%1人のチーム (タスクごとに1人)では%2かかります。待ちの原因は人員であり、タスクの順序だけではありません。</translation>
    </message>
    <message>
        <source>A team of %1, one person a task, needs %2 for it: the order of the tasks sets the pace, not the team&apos;s size.</source>
        <translation>%1人のチーム (タスクごとに1人)では%2かかります。進捗を左右するのはチームの人数ではなくタスクの順序です。</translation>
    </message>
    <message>
        <source>%1 tasks, %2 person-days of work (%3 if all goes well, %4 if much goes wrong). However many people work on it, it takes at least %5 working days: the longest way through the tasks.</source>
        <translation>タスク%1件、作業量%2人日 (すべて順調なら%3、多くの問題が起きれば%4)。何人で取り組んでも、タスクの最長経路により少なくとも%5作業日かかります。</translation>
    </message>
    <message>
        <source>Efforts are uncertain. Of %1 sampled futures half are done within %2, nine of ten within %3; the typical efforts alone would say %4.</source>
        <translation>工数には不確実性があります。%1回のシミュレーションのうち、半数は%2以内、9割は%3以内に完了します。標準的な工数だけで計算すると%4です。</translation>
    </message>
    <message>
        <source>No start date is set: times are counted in working days.</source>
        <translation>開始日が未設定のため、時間は作業日数で示します。</translation>
    </message>
    <message>
        <source>Roadmap at typical effort</source>
        <translation>標準的な工数によるロードマップ</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>End of</source>
        <translation>フェーズの終了</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>計画日</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>達成条件</translation>
    </message>
    <message>
        <source>A milestone is reached when every task of its phase is done; P50 and P90: when half and nine of ten sampled futures have reached it.</source>
        <translation>フェーズの全タスクが完了するとマイルストーンに到達します。P50とP90は、シミュレーションの半数、9割が到達する時点です。</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Days of the plan</source>
        <translation>計画の日程</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Effort in person-days; times in working days from the start.</source>
        <translation>工数は人日、時間は開始からの作業日数です。</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>クリティカルパス</translation>
    </message>
    <message>
        <source>Each of these tasks waits for the one before it, or for somebody whom that one keeps busy; each day one of them slips moves the end by a day.</source>
        <translation>これらのタスクは、それぞれ直前のタスク、またはそれに従事している人を待ちます。どれかが1日遅れると、終了も1日遅れます。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>開始 (日目)</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>終了 (日目)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>人日</translation>
    </message>
    <message>
        <source>After</source>
        <translation>先行タスク</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>完了条件</translation>
    </message>
    <message>
        <source>Perhaps needed too</source>
        <translation>必要になりうるもの</translation>
    </message>
    <message>
        <source>Whether these tasks are needed depends on requirements that are not known yet. They are not in the plan.</source>
        <translation>これらのタスクが必要かどうかは、まだ不明な要件によって決まります。計画には含まれていません。</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>意図的に除外したもの</translation>
    </message>
    <message>
        <source>The requirements ask for these tasks; the team has switched them off.</source>
        <translation>要件上は必要なタスクですが、チームがオフにしています。</translation>
    </message>
    <message>
        <source>Implementation roadmap</source>
        <translation>実装ロードマップ</translation>
    </message>
    <message>
        <source>No task applies to these requirements.</source>
        <translation>この要件に該当するタスクはありません。</translation>
    </message>
    <message>
        <source>Not decided yet: %1. See %2.</source>
        <translation>未決定: %1。%2を参照。</translation>
    </message>
    <message>
        <source>Chosen, against the rules: %1. %2 The reasons are in %3.</source>
        <translation>ルールに反して選択: %1。%2理由は%3を参照。</translation>
    </message>
    <message>
        <source>Recommended: %1. %2 The reasons are in %3.</source>
        <translation>推奨: %1。%2理由は%3を参照。</translation>
    </message>
    <message>
        <source>This scenario retrieves no documents. As long as that holds, no vector database is needed.</source>
        <translation>このシナリオは文書を検索しません。その限り、ベクトルデータベースは不要です。</translation>
    </message>
    <message>
        <source>What it has to hold</source>
        <translation>保持するデータ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>値の由来</translation>
    </message>
    <message>
        <source>Dimensions of a vector</source>
        <translation>ベクトルの次元数</translation>
    </message>
    <message>
        <source>Raw vectors in memory</source>
        <translation>メモリ上の生ベクトル</translation>
    </message>
    <message>
        <source>vectors × dimensions × 4 bytes; the index, its copies and the texts come on top</source>
        <translation>ベクトル数 × 次元数 × 4バイト。インデックス、そのコピー、テキストは別途必要です</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Vector database recommendation</source>
        <translation>ベクトルデータベースの推奨</translation>
    </message>
    <message>
        <source>Options compared</source>
        <translation>選択肢の比較</translation>
    </message>
    <message>
        <source>Newer than the guide</source>
        <translation>ガイドより新しい情報</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質特性</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an option, the changes of requirements that lead to it, and what the bill is then</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quality attributes</source>
        <translation>品質特性</translation>
    </message>
    <message>
        <source>Each scenario is ranked by how much it matters and how hard it is. A decision is a sensitivity point (S) where it moves that quality, and a trade-off point (T) where it moves another one the other way.</source>
        <translation>各シナリオを重要さと難しさで順位付けします。決定がその品質特性を動かす場合は感度点(S)、別の品質特性を逆方向に動かす場合はトレードオフ点(T)です。</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>ユーティリティツリー</translation>
    </message>
    <message>
        <source>Utility tree, continued</source>
        <translation>ユーティリティツリー (続き)</translation>
    </message>
    <message>
        <source> (in this scenario: %1)</source>
        <translation> (このシナリオ: %1)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>投票日</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>賛成</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>要議論</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反対</translation>
    </message>
    <message>
        <source>Fingers 0 to 5</source>
        <translation>指0～5本</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>参加者の発言</translation>
    </message>
    <message>
        <source>Of a fist-of-five, four and five fingers count as agreeing, two and three as wanting to discuss, none and one as against.</source>
        <translation>フィスト・オブ・ファイブでは、指4本と5本を賛成、2本と3本を要議論、0本と1本を反対として数えます。</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>ドット</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Participants stated requirements as each of them sees them. Participants: %1. Requirements: %2, of which they differ on %3. Differences on which a decision turns: %4.</source>
        <translation>参加者それぞれが考える要件を記入しました。参加者: %1。要件: %2 (うち意見が分かれたもの: %3)。決定を左右する相違: %4。</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What that changes</source>
        <translation>それによる変化</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Most come to</source>
        <translation>多数の結論</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Minority views</source>
        <translation>少数意見</translation>
    </message>
    <message>
        <source>Where participants differ</source>
        <translation>参加者の意見が分かれる点</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>回答済みの質問</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>At</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Open questions, votes and actions</source>
        <translation>未解決の質問、投票、アクション</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, together with other answers</source>
        <translation>%1 (他の回答と合わせて)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加重和</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Points behind</source>
        <translation>差 (ポイント)</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>差</translation>
    </message>
    <message>
        <source>First over all weights</source>
        <translation>1位になる割合</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1は除外: %2</translation>
    </message>
    <message>
        <source>How the options rank</source>
        <translation>選択肢の順位</translation>
    </message>
    <message>
        <source>By %1 over %2 criteria; most weigh %3.</source>
        <translation>評価基準%2件による順位 (%1)。重みが最も大きいのは%3です。</translation>
    </message>
    <message>
        <source> Decided on %1 by %2.</source>
        <translation> 決定日: %1、決定者: %2。</translation>
    </message>
    <message>
        <source> Decided on %1.</source>
        <translation> 決定日: %1。</translation>
    </message>
    <message>
        <source> Decided by %2.</source>
        <translation> 決定者: %2。</translation>
    </message>
    <message>
        <source>%1, as the rules %2 recommend for %3.</source>
        <translation>%1。%3に対するルール%2の推奨どおりです。</translation>
    </message>
    <message>
        <source>%1, against the rules %2, which recommend %4 for %3.</source>
        <translation>%1。%3に対するルール%2の推奨 (%4) に反する決定です。</translation>
    </message>
    <message>
        <source>%1, although the rules %2 can&apos;t decide yet.</source>
        <translation>%1。ただしルール%2ではまだ決定できません。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Open until the decision that it is a part of is settled.</source>
        <translation>上位の決定が確定するまで未定です。</translation>
    </message>
    <message>
        <source>Open. It waits for: %1.</source>
        <translation>未定。待っている事項: %1。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Recommended then</source>
        <translation>その場合の推奨</translation>
    </message>
    <message>
        <source>If this alone changes</source>
        <translation>単独で変わる要件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>The bill then</source>
        <translation>その場合の請求額</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>確定に必要なこと</translation>
    </message>
    <message>
        <source>What would change the recommendation</source>
        <translation>推奨が変わる条件</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>推奨が変わる条件</translation>
    </message>
    <message>
        <source>No change of a single requirement leads to another recommendation.</source>
        <translation>単独の要件の変更で推奨が変わることはありません。</translation>
    </message>
    <message>
        <source>No single answer settles it; several are needed.</source>
        <translation>1つの回答だけでは確定せず、複数の回答が必要です。</translation>
    </message>
    <message>
        <source>Several changes together lead to:</source>
        <translation>複数の変更を合わせた場合の結論:</translation>
    </message>
    <message>
        <source>Robustness. The rules come to %1 in %2 of the cases when what is uncertain varies.</source>
        <translation>ロバスト性: 不確実な値を変動させると、ルールの結論は%2のケースで%1になります。</translation>
    </message>
    <message>
        <source>Robustness. The rules come to %1 in %2 of the cases when what is uncertain varies; else to %3.</source>
        <translation>ロバスト性: 不確実な値を変動させると、ルールの結論は%2のケースで%1、それ以外は%3になります。</translation>
    </message>
    <message>
        <source>Second opinion. %1 come to the same: %2.</source>
        <translation>セカンドオピニオン: %1も同じ結論です (%2)。</translation>
    </message>
    <message>
        <source>easy to reverse</source>
        <translation>容易に戻せる</translation>
    </message>
    <message>
        <source>reversible with some work</source>
        <translation>ある程度の作業で戻せる</translation>
    </message>
    <message>
        <source>hard to reverse</source>
        <translation>戻しにくい</translation>
    </message>
    <message>
        <source>Later on this is %1. %2</source>
        <translation>後からの変更: %1。%2</translation>
    </message>
    <message>
        <source>Question. %1 %2</source>
        <translation>質問: %1 %2</translation>
    </message>
    <message>
        <source>Outcome. Still %1.</source>
        <translation>結論: %1が残っています。</translation>
    </message>
    <message>
        <source>Outcome. %1, as the rules %3 recommend. %2</source>
        <translation>結論: %1。ルール%3の推奨どおりです。%2</translation>
    </message>
    <message>
        <source>Outcome. %1, against the rules %3, which recommend %4. %2</source>
        <translation>結論: %1。ルール%3の推奨 (%4) に反する決定です。%2</translation>
    </message>
    <message>
        <source>Outcome. %1, although the rules %3 can&apos;t decide yet. %2</source>
        <translation>結論: %1。ただしルール%3ではまだ決定できません。%2</translation>
    </message>
    <message>
        <source>%1 by the rules “%2”. The path these requirements take is drawn strong; %3 was chosen instead.</source>
        <translation>ルール「%2」による%1。この要件がたどる経路を強調しています。代わりに%3が選択されました。</translation>
    </message>
    <message>
        <source>%1 by the rules “%2”. The path these requirements take is drawn strong.</source>
        <translation>ルール「%2」による%1。この要件がたどる経路を強調しています。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Why the rules say otherwise</source>
        <translation>ルールが別の結論になる理由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>This rests on defaults that nobody has confirmed: %1.</source>
        <translation>確認されていない既定値に基づいています: %1。</translation>
    </message>
    <message>
        <source>Decided on %1 by %2.</source>
        <translation>決定日: %1、決定者: %2。</translation>
    </message>
    <message>
        <source>Decided on %1; by whom is not stated.</source>
        <translation>決定日: %1。決定者は未記載です。</translation>
    </message>
    <message>
        <source>Decided by %2; the date is not stated.</source>
        <translation>決定者: %2。日付は未記載です。</translation>
    </message>
    <message>
        <source>By whom and when is not stated.</source>
        <translation>決定者と日付は未記載です。</translation>
    </message>
    <message>
        <source>Why %1 all the same</source>
        <translation>それでも%1とする理由</translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1は確認済み</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>セカンドオピニオン</translation>
    </message>
    <message>
        <source>For the same requirements the rules %1 recommend %2, which is what was chosen. %3</source>
        <translation>同じ要件に対し、ルール%1は%2を推奨し、選択と一致します。%3</translation>
    </message>
    <message>
        <source>For the same requirements the rules %1 recommend %2. %3</source>
        <translation>同じ要件に対し、ルール%1は%2を推奨します。%3</translation>
    </message>
    <message>
        <source> Last on their way there: </source>
        <translation> そこに至る最後の条件: </translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>代替案</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Newer facts on all options are listed in %1.</source>
        <translation>すべての選択肢に関するより新しい情報は%1に記載しています。</translation>
    </message>
    <message>
        <source>Architecture decisions</source>
        <translation>アーキテクチャの決定</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ベストプラクティス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>順守方法</translation>
    </message>
    <message>
        <source>The guide&apos;s best practices</source>
        <translation>ガイドのベストプラクティス</translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation>該当しなかったチェック</translation>
    </message>
    <message>
        <source>These checks have nothing to say about this design: %1.</source>
        <translation>次のチェックはこの設計に該当しません: %1。</translation>
    </message>
    <message>
        <source>Checks and best practices</source>
        <translation>チェックとベストプラクティス</translation>
    </message>
    <message>
        <source>Of %1 checks %2 give a warning and %3 give advice.</source>
        <translation>%1件のチェックのうち、%2件が警告、%3件が助言です。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>異なる決定</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>シナリオの比較</translation>
    </message>
    <message>
        <source>The design holds %1 scenarios. This report describes %2; the others stand beside it, by the same rules and prices.</source>
        <translation>設計には%1件のシナリオがあります。このレポートは%2について記述し、ほかのシナリオは同じルールと価格で並べて示します。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>open, or not asked</source>
        <translation>未定または問われない</translation>
    </message>
    <message>
        <source>from %1: %2 becomes %3</source>
        <translation>%1以上: %2は%3になる</translation>
    </message>
    <message>
        <source>below %1: %2 becomes %3</source>
        <translation>%1未満: %2は%3になる</translation>
    </message>
    <message>
        <source>with %1: %2 becomes %3</source>
        <translation>%1の場合: %2は%3になる</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Nearest flip</source>
        <translation>最も近い反転</translation>
    </message>
    <message>
        <source>Why, and where from</source>
        <translation>理由と出典</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>見直し期限</translation>
    </message>
    <message>
        <source>What could make a decision come out otherwise</source>
        <translation>決定を変えうるもの</translation>
    </message>
    <message>
        <source>The value with the nearest flip stands first; what turns nothing, but is stated as an assumption, last. Reviews count as overdue on %1.</source>
        <translation>反転が最も近い値を先頭に示します。何も反転させないものの前提として記載された値は末尾に置きます。見直しの期限切れは%1時点で判定しています。</translation>
    </message>
    <message>
        <source>Values that nobody stated, but that decide</source>
        <translation>指定されていないが決定に影響する値</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>影響する決定</translation>
    </message>
    <message>
        <source>None: everything that decides something was stated or follows from it.</source>
        <translation>なし: 決定に影響する値は、すべて指定されているか、指定値から導出されています。</translation>
    </message>
    <message>
        <source>On %1 no price in the knowledge is older than its kind should be.</source>
        <translation>%1時点で、種類ごとの期間より古い価格はナレッジにありません。</translation>
    </message>
    <message>
        <source>On %1 the knowledge holds %2.</source>
        <translation>%1時点で、ナレッジに次のものがあります: %2。</translation>
    </message>
    <message>
        <source>What the cost assumes</source>
        <translation>コストの前提</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>No cost was estimated.</source>
        <translation>コストは見積もられていません。</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>このレポートの作成方法</translation>
    </message>
    <message>
        <source>Knowledge: %1, edition %2, as of %3. Rules: %4. %5</source>
        <translation>ナレッジ: %1、エディション%2、%3時点。ルール: %4。%5</translation>
    </message>
    <message>
        <source>Everything here follows from the design file and the knowledge; the same design gives the same report. What is not known is said to be not known, and no figure stands in for it.</source>
        <translation>内容はすべて設計ファイルとナレッジから導出され、同じ設計からは同じレポートが得られます。不明な点は不明と記し、代わりの数値は置きません。</translation>
    </message>
    <message>
        <source>, as of %1</source>
        <translation>、%1時点</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>出典一覧</translation>
    </message>
    <message>
        <source>The design states no brief.</source>
        <translation>設計概要が記載されていません。</translation>
    </message>
    <message>
        <source>This report describes the scenario %1.</source>
        <translation>このレポートはシナリオ%1について記述しています。</translation>
    </message>
    <message>
        <source>This report describes the scenario %1. The design also holds %2.</source>
        <translation>このレポートはシナリオ%1について記述しています。設計には%2も含まれます。</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (既定)</translation>
    </message>
    <message>
        <source>Key requirements</source>
        <translation>主要な要件</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>設計概要</translation>
    </message>
    <message>
        <source>%1: approve %2 instead of %3, which the rules recommend (%4).</source>
        <translation>%1: ルールが推奨する%3ではなく%2を承認する (%4)。</translation>
    </message>
    <message>
        <source>%1: approve %2; the rules can&apos;t decide it yet (%3).</source>
        <translation>%1: %2を承認する。ルールではまだ決定できない (%3)。</translation>
    </message>
    <message>
        <source>%1: settle the open decision. It waits for: %2 (%3).</source>
        <translation>%1: 未定の決定を確定する。待っている事項: %2 (%3)。</translation>
    </message>
    <message>
        <source>Cost: decide without a monthly figure, or have the missing amounts worked out first (%1).</source>
        <translation>コスト: 月額が不明なまま決定するか、先に不足額を算出する (%1)。</translation>
    </message>
    <message>
        <source>Cost: raise the monthly budget of %1, or lower the expected %2 (%3).</source>
        <translation>コスト: 月額予算%1を引き上げるか、見込み額%2を下げる (%3)。</translation>
    </message>
    <message>
        <source>Warnings: resolve or accept each of them: %1 (%2).</source>
        <translation>警告: 次のそれぞれを解消または受容する: %1 (%2)。</translation>
    </message>
    <message>
        <source>Approve the design as it stands: every decision follows the rules.</source>
        <translation>設計を現状のまま承認する: すべての決定がルールに従っている。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Deciding reason</source>
        <translation>決め手</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>ロバスト性</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>decided against the rules</source>
        <translation>ルールに反する決定</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Robust: how often the rules come to the same when what is uncertain varies.</source>
        <translation>ロバスト性: 不確実な値を変動させたとき、ルールの結論が変わらない割合。</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>主なリスク</translation>
    </message>
    <message>
        <source>No check warns, and nothing that was varied turns a decision.</source>
        <translation>警告はなく、変動させた値が決定を変えることもありません。</translation>
    </message>
    <message>
        <source>%1 more in the chapters below; warnings in %2.</source>
        <translation>以降の章にほか%1件。警告は%2を参照。</translation>
    </message>
    <message>
        <source>Counted are the savings that this scenario switches on: </source>
        <translation>このシナリオでオンにしているコスト削減を計上: </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>ご判断いただきたい事項</translation>
    </message>
    <message>
        <source>What it costs a month is %1: no amount for %2. %4 See %3.</source>
        <translation>月額コストは%1です (金額のない費目: %2)。%4 %3を参照。</translation>
    </message>
    <message>
        <source> In 8 of 10 simulated cases it lies between %1 and %2.</source>
        <translation> シミュレーションの10回中8回で%1～%2です。</translation>
    </message>
    <message>
        <source> The chance to stay within the budget is %1.</source>
        <translation> 予算内に収まる確率は%1です。</translation>
    </message>
    <message>
        <source> That is %1 of the monthly budget of %2.</source>
        <translation> 月額予算%2の%1に当たります。</translation>
    </message>
    <message>
        <source>What it costs is not known: no provider is chosen yet.</source>
        <translation>コストは不明です: プロバイダーがまだ選ばれていません。</translation>
    </message>
    <message>
        <source>Expected cost: %1 a month, %2 a request, at prices as of %3 (%4).</source>
        <translation>見込みコスト: 月額%1、リクエストあたり%2。価格は%3時点 (%4)。</translation>
    </message>
    <message>
        <source>At the peak %1 requests a second make %2 requests in flight.</source>
        <translation>ピーク時の毎秒%1リクエストにより、処理中リクエストは%2件になります。</translation>
    </message>
    <message>
        <source> %1.</source>
        <translation> %1。</translation>
    </message>
    <message>
        <source>%1: in %2 of the simulated cases the cost is above %3 a month (%4).</source>
        <translation>%1: シミュレーションの%2のケースで月額が%3を超えます (%4)。</translation>
    </message>
    <message>
        <source>Budget exceeded</source>
        <translation>予算超過</translation>
    </message>
    <message>
        <source>%1 may come out otherwise: %2 in only %3 of the cases, %4 in %5 (%6).</source>
        <translation>%1は変わる可能性があります: %2は%3のケースのみで、%5のケースでは%4です (%6)。</translation>
    </message>
    <message>
        <source>Growth: from month %1 on the rules recommend %2 instead of %3 for %4 (%5).</source>
        <translation>トラフィックの増加: %1か月目以降、ルールは%4について%3ではなく%2を推奨します (%5)。</translation>
    </message>
    <message>
        <source>Assumptions overdue for review: %1 (%2).</source>
        <translation>見直し期限の切れた前提: %1 (%2)。</translation>
    </message>
    <message>
        <source>Architecture: %1, built with %2. Language model: %3 (%8). Embeddings: %4. Vector database: %5. Requests: %6. Scaling: %7.</source>
        <translation>アーキテクチャ: %1、フレームワーク: %2。言語モデル: %3 (%8)。埋め込み: %4。ベクトルデータベース: %5。リクエスト: %6。スケーリング: %7。</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>%1: %2。 </translation>
    </message>
    <message>
        <source>Building it: %1 person-days; done in %2 working days with a chance of one in two, in %3 with nine in ten (%4).</source>
        <translation>構築: %1人日。5割の確率で%2作業日以内、9割の確率で%3作業日以内に完了します (%4)。</translation>
    </message>
    <message>
        <source>At the stated growth the rules first say something else in month %1: %2 from %3 to %4 (%5).</source>
        <translation>指定した増加率では、ルールの結論が%1か月目に初めて変わります: %2が%3から%4になります (%5)。</translation>
    </message>
    <message>
        <source>In one page</source>
        <translation>1ページ要約</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1の結論</translation>
    </message>
    <message>
        <source>%1 (overridden)</source>
        <translation>%1 (上書き)</translation>
    </message>
    <message>
        <source>can&apos;t decide yet</source>
        <translation>まだ決定できない</translation>
    </message>
    <message>
        <source>And %1 more: all of them are listed in %2.</source>
        <translation>ほか%1件: すべて%2に記載しています。</translation>
    </message>
    <message>
        <source>Stated: %1. Following from stated values: %2. All other requirements have their defaults; those of them that decide something are listed in %3. A dash under “Decides” says that no decision turns on the value now; it may still enter cost, checks and roadmap.</source>
        <translation>指定: %1件。指定値から導出: %2件。ほかの要件はすべて既定値です。そのうち決定に影響するものは%3に記載しています。「影響する決定」のダッシュは、現在その値に左右される決定がないことを示しますが、コスト、チェック、ロードマップには影響しうるものです。</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>管理策</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>検証方法</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>必要な理由</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>%1: waits for %2.</source>
        <translation>%1: 待っている事項: %2。</translation>
    </message>
    <message>
        <source>Depends on what is not known yet</source>
        <translation>未確定の事項による</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1。%2 %3</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <translation>検討推奨</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Controls against it</source>
        <translation>対応する管理策</translation>
    </message>
    <message>
        <source>By OWASP&apos;s risks of LLM applications</source>
        <translation>OWASPのLLMアプリケーションのリスク別</translation>
    </message>
    <message>
        <source>Required controls are bold; the others are worth considering, or depend on what is not known yet.</source>
        <translation>必須の管理策は太字です。それ以外は検討推奨のもの、またはまだ不明な要件によるものです。</translation>
    </message>
    <message>
        <source>Security controls</source>
        <translation>セキュリティ管理策</translation>
    </message>
    <message>
        <source>Of %1 controls this scenario requires %2; %3 more are worth considering.</source>
        <translation>管理策%1件のうち、このシナリオで必須のものは%2件、検討推奨のものはほかに%3件です。</translation>
    </message>
    <message>
        <source>LLM provider comparison</source>
        <translation>LLMプロバイダーの比較</translation>
    </message>
    <message>
        <source>Chosen: %1 with the model %2, the architect&apos;s own choice. The reasons are in %3.</source>
        <translation>選択: %1、モデル%2 (アーキテクトによる選択)。理由は%3を参照。</translation>
    </message>
    <message>
        <source>Chosen: %1 with the model %2, the one the knowledge names for the quality that is asked for. The reasons are in %3.</source>
        <translation>選択: %1、モデル%2 (求める品質に対してナレッジが指定するモデル)。理由は%3を参照。</translation>
    </message>
    <message>
        <source>Models and prices</source>
        <translation>モデルと価格</translation>
    </message>
    <message>
        <source>US dollars for a million tokens, for prompts of the length that is stated.</source>
        <translation>指定した長さのプロンプトに対する100万トークンあたりの米ドル。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>; not used in the estimate</source>
        <translation>。見積もりには不使用</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1を除いた額</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>What each provider would cost a month, all other decisions held.</source>
        <translation>ほかの決定を固定した場合の各プロバイダーの月額コスト。</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>リクエストあたり</translation>
    </message>
    <message>
        <source>Against the choice</source>
        <translation>選択との差</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>All amounts are %1.</source>
        <translation>金額はいずれも%1です。</translation>
    </message>
    <message>
        <source>Providers compared</source>
        <translation>プロバイダーの比較</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (推奨)</translation>
    </message>
    <message>
        <source>Known too, but named by no rule: %1.</source>
        <translation>ルールに含まれない既知の選択肢: %1。</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2 (%3; the guide says “%4”)</source>
        <translation>%1 %2 (%3。ガイドの記述: 「%4」)</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Plan: %1. %2 The reasons are in %3.</source>
        <translation>計画: %1。%2理由は%3を参照。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>算出方法</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>%1 is %2. Measure it before relying on this plan.</source>
        <translation>%1は%2です。この計画に頼る前に実測してください。</translation>
    </message>
    <message>
        <source>With %1 the rules say %2. That is %3 times the present load.</source>
        <translation>%1の場合、ルールの結論は%2です。現在の負荷の%3倍に当たります。</translation>
    </message>
    <message>
        <source>With %1 the rules say %2.</source>
        <translation>%1の場合、ルールの結論は%2です。</translation>
    </message>
    <message>
        <source>Distance to the thresholds</source>
        <translation>しきい値までの距離</translation>
    </message>
    <message>
        <source>What growth changes</source>
        <translation>増加による変化</translation>
    </message>
    <message>
        <source>Traffic grows by %1 % a month. Within the %2 months looked ahead that changes no recommendation, everything else held.</source>
        <translation>トラフィックは月%1 %増加します。ほかを固定すると、計画期間の%2か月以内に変わる推奨はありません。</translation>
    </message>
    <message>
        <source>Traffic grows by %1 % a month. Within the %2 months looked ahead that alone changes these recommendations, everything else held:</source>
        <translation>トラフィックは月%1 %増加します。ほかを固定すると、計画期間の%2か月以内に、これだけで次の推奨が変わります:</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>変化する月</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>リクエスト/日</translation>
    </message>
    <message>
        <source>Recommended until then</source>
        <translation>それまでの推奨</translation>
    </message>
    <message>
        <source>Recommended from then on</source>
        <translation>それ以降の推奨</translation>
    </message>
    <message>
        <source>Capacity and scalability plan</source>
        <translation>キャパシティと拡張性の計画</translation>
    </message>
    <message>
        <source>Stage of a step</source>
        <translation>ステップの処理段階</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
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
        <translation>最初の出力まで</translation>
    </message>
    <message>
        <source>Until the last</source>
        <translation>最後の出力まで</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Vector index</source>
        <translation>ベクトルインデックス</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>必要なリソース</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>ベクトル</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Memory of the index</source>
        <translation>インデックスのメモリ</translation>
    </message>
    <message>
        <source>By the published rules the uncompressed index takes between %1 and %2.</source>
        <translation>公表された規則では、非圧縮のインデックスは%1～%2になります。</translation>
    </message>
    <message>
        <source>Requests in flight and replicas as traffic grows.</source>
        <translation>トラフィックの増加に伴う処理中リクエストとレプリカ。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>コスト削減</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>月の節約額</translation>
    </message>
    <message>
        <source>The scenario switches on these savings; the figures above count them. Savings overlap, so each is what switching it off would cost:</source>
        <translation>このシナリオでは次のコスト削減をオンにしており、上の数値に反映されています。効果は重なり合うため、それぞれの額はオフにした場合の増加額です:</translation>
    </message>
    <message>
        <source>%1 would save %2 a month. %3 %4</source>
        <translation>%1により月額%2を節約できます。%3 %4</translation>
    </message>
    <message>
        <source>Not switched on, and what each alone would take off the bill:</source>
        <translation>オフになっているコスト削減と、それぞれ単独でオンにした場合の節約額:</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>コスト削減</translation>
    </message>
    <message>
        <source>%1 is dearer at any traffic drawn here.</source>
        <translation>図の範囲では、トラフィックによらず%1の方が高価です。</translation>
    </message>
    <message>
        <source>%1 is cheaper at any traffic drawn here.</source>
        <translation>図の範囲では、トラフィックによらず%1の方が安価です。</translation>
    </message>
    <message>
        <source>%1 is cheaper from %2 on.</source>
        <translation>%2以上では%1の方が安価です。</translation>
    </message>
    <message>
        <source>%1 is cheaper below %2.</source>
        <translation>%2未満では%1の方が安価です。</translation>
    </message>
    <message>
        <source>Cost against traffic</source>
        <translation>トラフィックとコストの関係</translation>
    </message>
    <message>
        <source>Monthly cost against traffic, of the choice and the cheapest others; everything else as stated.</source>
        <translation>選択した構成とほかの最安候補の、トラフィックに応じた月額コスト。ほかの条件は指定どおりです。</translation>
    </message>
    <message>
        <source>once, not in the total</source>
        <translation>1回のみ、合計に含まず</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>費目</translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation>月額 (米ドル)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>含まず</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>月額合計</translation>
    </message>
    <message>
        <source>Low use</source>
        <translation>低利用</translation>
    </message>
    <message>
        <source>Typical use</source>
        <translation>標準利用</translation>
    </message>
    <message>
        <source>High use</source>
        <translation>高利用</translation>
    </message>
    <message>
        <source>Monthly cost by line: uncertain inputs at their P10, as stated, at P90</source>
        <translation>費目別の月額コスト: 不確実な入力がP10、指定値、P90の場合</translation>
    </message>
    <message>
        <source>The bill by line with low, typical and high use.</source>
        <translation>低・標準・高利用の費目別請求額。</translation>
    </message>
    <message>
        <source>The bill of the choice</source>
        <translation>選択した構成の請求額</translation>
    </message>
    <message>
        <source>The total holds the lines above and nothing else. What it assumes is listed in %1.</source>
        <translation>合計は上の費目のみを含みます。前提は%1に記載しています。</translation>
    </message>
    <message>
        <source>%1 cases were drawn from the ranges that the scenario states, or from the usual ones where it states none. The monthly cost is at most %2 in one of ten cases, %3 in half of them and %4 in nine of ten; the mean is %5.</source>
        <translation>シナリオが指定する範囲、指定がなければ通常の範囲から%1件のケースを抽出しました。月額コストは、10件中1件で%2以下、半数で%3以下、10件中9件で%4以下です。平均は%5です。</translation>
    </message>
    <message>
        <source>It stays within the budget of %1 in %2 of the cases (95 % confidence: %3 to %4).</source>
        <translation>%2のケースで予算%1以内に収まります (95 %信頼区間: %3～%4)。</translation>
    </message>
    <message>
        <source>Range (P10 to P90)</source>
        <translation>範囲 (P10～P90)</translation>
    </message>
    <message>
        <source>Cost at its P10</source>
        <translation>P10でのコスト</translation>
    </message>
    <message>
        <source>Cost at its P90</source>
        <translation>P90でのコスト</translation>
    </message>
    <message>
        <source>Range is</source>
        <translation>範囲の種類</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>How sure the cost is</source>
        <translation>コストの確からしさ</translation>
    </message>
    <message>
        <source>How often each monthly cost comes out; P10, P50, P90 and the budget.</source>
        <translation>月額コストの出現頻度。P10、P50、P90と予算。</translation>
    </message>
    <message>
        <source>What moves the cost</source>
        <translation>コストを動かす要因</translation>
    </message>
    <message>
        <source>The monthly cost while one input goes from its P10 to its P90, all others at their median; the dashed line is the median case.</source>
        <translation>1つの入力がP10からP90まで動き、ほかが中央値のときの月額コスト。破線は中央値のケースです。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Technology stack selection</source>
        <translation>技術スタックの選定</translation>
    </message>
    <message>
        <source>One row a decision. Packages are those that the guide lists for what was chosen.</source>
        <translation>1行が1つの決定に対応します。パッケージは、選択した選択肢に対してガイドが挙げるものです。</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Packages to install: %1.</source>
        <translation>インストールするパッケージ: %1。</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>効用</translation>
    </message>
    <message>
        <source>sensitivity point</source>
        <translation>感度点</translation>
    </message>
    <message>
        <source>trade-off point</source>
        <translation>トレードオフ点</translation>
    </message>
    <message>
        <source>importance, difficulty: H high, M medium, L low</source>
        <translation>重要度、難易度: H 高、M 中、L 低</translation>
    </message>
    <message>
        <source>10: several instances</source>
        <translation>10: 複数インスタンス</translation>
    </message>
    <message>
        <source>100: Kubernetes</source>
        <translation>100: Kubernetes</translation>
    </message>
    <message>
        <source>Requests in flight and replicas by month, growing by %1 % a month</source>
        <translation>月%1 %増加する場合の月別の処理中リクエストとレプリカ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Wait of 95 of 100 requests at the peak, %1 at once a replica</source>
        <translation>ピーク時の100件中95件の待ち時間 (レプリカあたり同時%1件)</translation>
    </message>
    <message>
        <source>p95 wait</source>
        <translation>p95待ち時間</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>計画: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Monthly cost against %1 (log axis), P10 to P90 shaded</source>
        <translation>%1に対する月額コスト (対数軸)、網掛けはP10～P90</translation>
    </message>
    <message>
        <source>Monthly cost against %1 (log axis)</source>
        <translation>%1に対する月額コスト (対数軸)</translation>
    </message>
    <message>
        <source>Monthly cost against %1, P10 to P90 shaded</source>
        <translation>%1に対する月額コスト、網掛けはP10～P90</translation>
    </message>
    <message>
        <source>Monthly cost against %1</source>
        <translation>%1に対する月額コスト</translation>
    </message>
    <message>
        <source>%1 · break-even %2 to %3 in 8 of 10 cases</source>
        <translation>%1 · 損益分岐点は10回中8回で%2～%3</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在%1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>予算%1</translation>
    </message>
    <message>
        <source>%1 % chance to stay within the budget</source>
        <translation>予算内に収まる確率%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 a month in 8 of 10 cases</source>
        <translation>10回中8回で月額%1～%2</translation>
    </message>
    <message>
        <source>How often each monthly cost comes out</source>
        <translation>月額コストの出現頻度</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>ケースの割合</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Below the median case</source>
        <translation>中央値のケース未満</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>それ以上</translation>
    </message>
    <message>
        <source>Nothing uncertain moves the cost</source>
        <translation>コストを動かす不確実な値はありません</translation>
    </message>
    <message>
        <source>%1 moves the cost most</source>
        <translation>コストを最も動かすもの: %1</translation>
    </message>
    <message>
        <source>Monthly cost with each input from its P10 to its P90, the others at P50</source>
        <translation>各入力がP10からP90まで動き、ほかがP50のときの月額コスト</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>図%1. %2</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>第%1章</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>第%1節</translation>
    </message>
    <message>
        <source>a part that this report leaves out</source>
        <translation>このレポートに含まれない部分</translation>
    </message>
    <message>
        <source>This report cites no sources.</source>
        <translation>このレポートに引用した出典はありません。</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>as a picture</source>
        <translation>図を見る</translation>
    </message>
    <message>
        <source>%1, from defaults</source>
        <translation>%1、既定値から</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>open (%1 possible)</source>
        <translation>未定 (候補%1件)</translation>
    </message>
    <message>
        <source>open (%1)</source>
        <translation>未定 (%1)</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>must be made of letters, digits, dots, _ and -, such as my-model-2</source>
        <translation>文字、数字、点、_、-のみで指定してください (例: my-model-2)</translation>
    </message>
    <message>
        <source>must be made of small letters, digits and _, such as peak_factor</source>
        <translation>小文字、数字、_のみで指定してください (例: peak_factor)</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-25, or a month or year of one</source>
        <translation>2026-11-25のような日付、またはその年月か年で指定してください</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-25</source>
        <translation>2026-11-25のような日付で指定してください</translation>
    </message>
    <message>
        <source>must have the form %1</source>
        <translation>%1の形式で指定してください</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>テキストで指定してください</translation>
    </message>
    <message>
        <source>must be stated</source>
        <translation>必須です</translation>
    </message>
    <message>
        <source>must have at most %1 characters; it has %2</source>
        <translation>%1文字以内にしてください (現在%2文字)</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数値で指定してください</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数で指定してください</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>%1より大きくなければなりません</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>%1以上でなければなりません</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>%1以下でなければなりません</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>リストで指定してください</translation>
    </message>
    <message>
        <source>must have at least one line</source>
        <translation>少なくとも1行が必要です</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>テキストのリストで指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2</source>
        <translation>&quot;%1&quot;は次のいずれでもありません: %2</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>角括弧で囲んだリストで指定してください</translation>
    </message>
    <message>
        <source>must be members in curly brackets</source>
        <translation>波括弧で囲んだメンバーで指定してください</translation>
    </message>
    <message>
        <source>must have at least one entry</source>
        <translation>少なくとも1つの項目が必要です</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>yesまたはnoで指定してください</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>次のいずれかで指定してください: %1</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>What-if kept as a scenario</source>
        <translation>What-ifをシナリオとして保持</translation>
    </message>
    <message>
        <source>What-if dropped</source>
        <translation>What-ifを破棄</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>ドット</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>Workshop on %1</source>
        <translation>ワークショップ: %1</translation>
    </message>
    <message>
        <source>Scenario %1, %2, %3 to %4 UTC</source>
        <translation>シナリオ%1、%2、%3～%4 UTC</translation>
    </message>
    <message>
        <source>Scenario %1, %2, %3 UTC</source>
        <translation>シナリオ%1、%2、%3 UTC</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>終了時</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>開始時と同じ</translation>
    </message>
    <message>
        <source>this is no record of a workshop: &quot;format&quot; must be &quot;ogive-session&quot;</source>
        <translation>ワークショップの記録ではありません: &quot;format&quot;は&quot;ogive-session&quot;でなければなりません</translation>
    </message>
    <message>
        <source>this record needs a newer Ogive</source>
        <translation>この記録にはより新しいOgiveが必要です</translation>
    </message>
    <message>
        <source>the version must be a whole number from 1</source>
        <translation>バージョンは1以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>there is no event of the kind &quot;%1&quot;</source>
        <translation>種類&quot;%1&quot;のイベントはありません</translation>
    </message>
    <message>
        <source>an event stands before the first session</source>
        <translation>最初のセッションより前にイベントがあります</translation>
    </message>
    <message>
        <source>larger than the limit of %1 MB</source>
        <translation>上限の%1 MBを超えています</translation>
    </message>
</context>
<context>
    <name>simulate</name>
    <message>
        <source>even samples must be %1 times a power of two</source>
        <translation>均等サンプルの数は、2の累乗の%1倍でなければなりません</translation>
    </message>
    <message>
        <source>expected at most %1 uncertain inputs</source>
        <translation>不確実な入力は最大%1個です</translation>
    </message>
    <message>
        <source>expected 1 to %1 results in all samples</source>
        <translation>全サンプルで1～%1個の結果が必要です</translation>
    </message>
    <message>
        <source>the model gave no finite number for a sample</source>
        <translation>モデルが、あるサンプルに対して有限の数値を返しませんでした</translation>
    </message>
    <message>
        <source>expected 1 to %1 factors</source>
        <translation>1～%1個の因子が必要です</translation>
    </message>
    <message>
        <source>the product of the factors is too large</source>
        <translation>因子の積が大きすぎます</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>サンプルがありません</translation>
    </message>
    <message>
        <source>expected one cost for each sample of each alternative</source>
        <translation>各代替案の各サンプルに1つのコストが必要です</translation>
    </message>
    <message>
        <source>expected 1 to %1 numbers</source>
        <translation>1～%1個の数値が必要です</translation>
    </message>
    <message>
        <source>i must be at most %1</source>
        <translation>iは%1以下でなければなりません</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>what is due is no day</source>
        <translation>期限が日付ではありません</translation>
    </message>
    <message>
        <source>Type a day like 2027-03-31, or “in 2 weeks”</source>
        <translation>2027-03-31または「2週間後」のように入力してください</translation>
    </message>
</context>
<context>
    <name>starter</name>
    <message>
        <source>To fill in</source>
        <translation>記入事項</translation>
    </message>
    <message>
        <source>Copy .env.example to .env, then:</source>
        <translation>.env.exampleを.envにコピーし、次を記入します:</translation>
    </message>
    <message>
        <source>stands there for %1 (source: %2, %3); look whether it still holds.</source>
        <translation>%1の値を記入済みです (出典: %2、%3)。まだ有効か確認してください。</translation>
    </message>
    <message>
        <source>where your provider answers chat completions.</source>
        <translation>プロバイダーがチャット補完に応答する場所です。</translation>
    </message>
    <message>
        <source>your key; empty for a server of your own that asks for none.</source>
        <translation>自分のキーです。キーを求めない自前のサーバーなら空欄にします。</translation>
    </message>
    <message>
        <source>the model&apos;s name; the design leaves it open.</source>
        <translation>モデルの名前です。設計では未定です。</translation>
    </message>
    <message>
        <source>the model that was chosen, by its name in Ogive.</source>
        <translation>選択したモデルのOgiveでの名前です。</translation>
    </message>
    <message>
        <source>calls at a time, from the design; your provider&apos;s limits may be lower.</source>
        <translation>設計に基づく同時呼び出し数です。プロバイダーの制限はこれより低い場合があります。</translation>
    </message>
    <message>
        <source>your prompts, one job a line as in jobs.example.jsonl.</source>
        <translation>自分のプロンプトです。jobs.example.jsonlのように1行に1ジョブを記入します。</translation>
    </message>
    <message>
        <source>how a prompt becomes an answer: add retrieval, tools and checks there.</source>
        <translation>プロンプトを応答に変える処理です。検索、ツール、チェックはここに追加します。</translation>
    </message>
    <message>
        <source>To run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>The worker needs Python 3.11 and no packages; requirements.txt lists those of what was chosen. Started again, it goes on where it stopped. Jobs that failed for good are in dead.jsonl with their reasons; mend them and start again.</source>
        <translation>ワーカーにはPython 3.11が必要で、パッケージは不要です。requirements.txtには選択したもののパッケージが記載されています。再起動すると、停止した箇所から続行します。最終的に失敗したジョブは理由とともにdead.jsonlに入ります。修正して再起動してください。</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>compose.yaml starts what was chosen on this machine alone. It is a beginning, not a production setup: no copies, no backups, no encryption on the way.</source>
        <translation>compose.yamlは、選択したものをこのマシンだけで起動します。出発点であり、本番環境の構成ではありません。コピー、バックアップ、通信の暗号化はありません。</translation>
    </message>
    <message>
        <source>%1; look for a newer version (source: %2, %3).</source>
        <translation>%1。より新しいバージョンを確認してください (出典: %2、%3)。</translation>
    </message>
    <message>
        <source>Starter kit for %1</source>
        <translation>%1のスターターキット</translation>
    </message>
    <message>
        <source>Made for the scenario “%1”. Knowledge: %2 %3. A worker that runs a batch of prompts: a bounded number at a time, with retries and a list of what failed.</source>
        <translation>シナリオ「%1」用に作成。ナレッジ: %2 %3。プロンプトのバッチを実行するワーカー: 同時実行数に上限を設け、再試行し、失敗したものを一覧にします。</translation>
    </message>
    <message>
        <source>Packages of what was chosen in “%1”.</source>
        <translation>「%1」で選択したもののパッケージ。</translation>
    </message>
    <message>
        <source>Copy this file to .env and fill it in; never check .env in.</source>
        <translation>このファイルを.envにコピーして記入してください。.envは決してコミットしないでください。</translation>
    </message>
    <message>
        <source>Where %1 answers; see its documentation.</source>
        <translation>%1が応答する場所。そのドキュメントを参照してください。</translation>
    </message>
    <message>
        <source>The name that the provider gives the model may differ.</source>
        <translation>プロバイダーでのモデル名は異なる場合があります。</translation>
    </message>
    <message>
        <source>Calls at a time, attempts for each, seconds that one may take.</source>
        <translation>同時呼び出し数、呼び出しごとの試行回数、1回の制限秒数。</translation>
    </message>
    <message>
        <source>For the containers.</source>
        <translation>コンテナ用。</translation>
    </message>
    <message>
        <source>For a first machine: reachable from it alone, without copies or backups of the data.</source>
        <translation>最初のマシン用: そのマシンからのみ接続でき、データのコピーもバックアップもありません。</translation>
    </message>
</context>
<context>
    <name>structurizr</name>
    <message>
        <source>Sends prompts to</source>
        <translation>プロンプトを送信</translation>
    </message>
    <message>
        <source>Embeds texts with</source>
        <translation>テキストを埋め込み</translation>
    </message>
    <message>
        <source>Searches in</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>シナリオ%1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Comparison of options</source>
        <translation>選択肢の比較</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>月額コスト</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>導出</translation>
    </message>
    <message>
        <source>derived from defaults</source>
        <translation>既定値から導出</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>Checks and practices</source>
        <translation>チェックとベストプラクティス</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>ロードマップ</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>not a finite number</source>
        <translation>有限の数値ではありません</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3</source>
        <translation>%1は%2～%3の範囲外です</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1は整数ではありません</translation>
    </message>
    <message>
        <source>%1 is none of the choices</source>
        <translation>%1は選択値にありません</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>使えるもの: %1</translation>
    </message>
    <message>
        <source>unknown choice &quot;%1&quot;</source>
        <translation>不明な選択値&quot;%1&quot;</translation>
    </message>
    <message>
        <source>the text is longer than 2,000 bytes</source>
        <translation>テキストが2,000バイトを超えています</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>整数が必要です</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>trueまたはfalseが必要です</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>次のいずれかが必要です: %1</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>テキストが必要です</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1: いいえ</translation>
    </message>
    <message>
        <source>%1 options still possible</source>
        <translation>まだありうる選択肢%1件</translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <translation>%1 はい</translation>
    </message>
    <message>
        <source>%1 No</source>
        <translation>%1 いいえ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>それ以外は%1</translation>
    </message>
    <message>
        <source>up to %1 %2</source>
        <translation>%1以下は%2</translation>
    </message>
    <message>
        <source>under %1 %2</source>
        <translation>%1未満は%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>ちょうど%1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意の数値</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1以上%2未満</translation>
    </message>
    <message>
        <source>more than %1 up to %2</source>
        <translation>%1超%2以下</translation>
    </message>
    <message>
        <source>more than %1 to under %2</source>
        <translation>%1超%2未満</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1以外</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>該当する入力なし</translation>
    </message>
    <message>
        <source>any input</source>
        <translation>すべての入力</translation>
    </message>
    <message>
        <source>1 more case</source>
        <translation>ほか1ケース</translation>
    </message>
    <message>
        <source>%1 more cases</source>
        <translation>ほか%1ケース</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1かつ%2</translation>
    </message>
    <message>
        <source>%1 nor %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1が%2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1が%2でない</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1が%2未満</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1が%2以下</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1が%2超</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1が%2以上</translation>
    </message>
    <message>
        <source>%1 of the chosen %2</source>
        <translation>選択した%2の%1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>never</source>
        <translation>該当しない</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>(%1)でない</translation>
    </message>
    <message>
        <source>%1 is stated</source>
        <translation>%1が指定済み</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
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
        <translation>黄色のセルを変更すると、トークン、費目、合計が連動します。決定は現在のままです。Ogive本体なら決定し直します。</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>リクエスト/日</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>日/月</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>リクエスト/月</translation>
    </message>
    <message>
        <source>Processors that the peak of one request a day keeps busy</source>
        <translation>1リクエスト/日のピークで使用中となるプロセッサー数</translation>
    </message>
    <message>
        <source>Processors at least</source>
        <translation>最小プロセッサー数</translation>
    </message>
    <message>
        <source>Price of a processor with its memory, a month</source>
        <translation>プロセッサーとメモリの月額</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>費目</translation>
    </message>
    <message>
        <source>Tokens a request</source>
        <translation>トークン/リクエスト</translation>
    </message>
    <message>
        <source>Tokens a month</source>
        <translation>トークン/月</translation>
    </message>
    <message>
        <source>Price of 1M tokens, with retries, batches and savings</source>
        <translation>1Mトークンの価格 (再試行、バッチ、コスト削減を含む)</translation>
    </message>
    <message>
        <source>US dollars a request</source>
        <translation>米ドル/リクエスト</translation>
    </message>
    <message>
        <source>Fixed US dollars a month</source>
        <translation>固定額 (米ドル/月)</translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation>月額 (米ドル)</translation>
    </message>
    <message>
        <source>Ogive&apos;s estimate at the stated traffic</source>
        <translation>指定トラフィックでのOgiveの見積もり</translation>
    </message>
    <message>
        <source>How it follows the traffic</source>
        <translation>トラフィックへの連動</translation>
    </message>
    <message>
        <source>Paid once, beside the total</source>
        <translation>1回のみの支払い、合計に含まず</translation>
    </message>
    <message>
        <source>Fixed: it does not change with the traffic</source>
        <translation>固定: トラフィックによって変わらない</translation>
    </message>
    <message>
        <source>In proportion to the requests</source>
        <translation>リクエスト数に比例</translation>
    </message>
    <message>
        <source>In proportion to the requests, but never less than %1</source>
        <translation>リクエスト数に比例、最低%1</translation>
    </message>
    <message>
        <source>Whole processors for the busiest moment</source>
        <translation>最繁時に必要なプロセッサー数 (切り上げ)</translation>
    </message>
    <message>
        <source>In steps: the amount of the stated traffic, which does not follow here</source>
        <translation>段階的: 指定トラフィックでの金額。ここでは連動しない</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>月額合計</translation>
    </message>
    <message>
        <source>not known: a line is not</source>
        <translation>不明: 不明な費目あり</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>リクエストあたり</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Bills of all providers</source>
        <translation>全プロバイダーの請求額</translation>
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
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>設計概要</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>ロバスト性</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>ロードマップ</translation>
    </message>
    <message>
        <source>Utility tree</source>
        <translation>ユーティリティツリー</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>意見の相違</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>次のステップ</translation>
    </message>
</context>
</TS>
