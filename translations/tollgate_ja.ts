<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BarTip</name>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Live traffic</source>
        <translation>ライブトラフィック</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Providers &amp; models</source>
        <translation>プロバイダーとモデル</translation>
    </message>
    <message>
        <source>Connect a tool</source>
        <translation>ツールの接続</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>お試し</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
</context>
<context>
    <name>tollgate::app</name>
    <message>
        <source>Is &apos;%1&apos; meant?</source>
        <translation>もしかして「%1」ですか？</translation>
    </message>
    <message>
        <source>--log-format is text, json or journal.</source>
        <translation>--log-format には text、json、journal のいずれかを指定します。</translation>
    </message>
    <message>
        <source>&apos;tollgate %1 --help&apos; lists what there is.</source>
        <translation>&apos;tollgate %1 --help&apos; で使い方を確認できます。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>引数が足りません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation>「%1」は余分な引数です。</translation>
    </message>
    <message>
        <source>Usage: tollgate %1 [options] %2</source>
        <translation>使用法：tollgate %1 [オプション] %2</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>&apos;tollgate help&apos; lists them.</source>
        <translation>&apos;tollgate help&apos; で一覧を表示します。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time like 30s, 10m, 24h or 7d.</source>
        <translation>「%1」は 30s、10m、24h、7d のような時間ではありません。</translation>
    </message>
    <message>
        <source>Configuration file (LiteLLM&apos;s config.yaml form).</source>
        <translation>設定ファイル（LiteLLM の config.yaml 形式）。</translation>
    </message>
    <message>
        <source>Where database, lock and control.json are.</source>
        <translation>データベース、ロック、control.json を置く場所。</translation>
    </message>
    <message>
        <source>Say more: routing decisions.</source>
        <translation>ルーティングの判断も詳しく出力します。</translation>
    </message>
    <message>
        <source>Log warnings and errors only.</source>
        <translation>警告とエラーだけをログに出力します。</translation>
    </message>
    <message>
        <source>How log lines on standard error look.</source>
        <translation>標準エラー出力に書くログの形式。</translation>
    </message>
    <message>
        <source>Run the gateway in the foreground.</source>
        <translation>ゲートウェイをフォアグラウンドで実行します。</translation>
    </message>
    <message>
        <source>Listen here (default 127.0.0.1). Beyond loopback a master key is needed.</source>
        <translation>待ち受けるアドレス（既定は 127.0.0.1）。ループバック以外ではマスターキーが必要です。</translation>
    </message>
    <message>
        <source>Listen here (default 4141; 0: any free port).</source>
        <translation>待ち受けるポート（既定は 4141、0 は空きポート）。</translation>
    </message>
    <message>
        <source>Serve this model, too. May be given several times.</source>
        <translation>このモデルも提供します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Speak TLS with this certificate (PEM).</source>
        <translation>この証明書（PEM）で TLS を使います。</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>証明書の秘密鍵（PEM）。</translation>
    </message>
    <message>
        <source>How long answers may finish after SIGTERM (default 30s).</source>
        <translation>SIGTERM の後、応答の完了を待つ時間（既定は 30s）。</translation>
    </message>
    <message>
        <source>Start although the file asks for protection that is not built yet.</source>
        <translation>設定ファイルが未実装の保護を求めていても起動します。</translation>
    </message>
    <message>
        <source>Open the window; without any command, too. Runs the gateway, or attaches to the one that runs.</source>
        <translation>ウィンドウを開きます（コマンドなしでも同じ）。ゲートウェイを実行するか、実行中のものに接続します。</translation>
    </message>
    <message>
        <source>Only the icon in the tray: for the start at login.</source>
        <translation>トレイのアイコンだけを表示します。ログイン時の起動用です。</translation>
    </message>
    <message>
        <source>Run a command that talks to the gateway with a key of its own.</source>
        <translation>専用のキーでゲートウェイを使うコマンドを実行します。</translation>
    </message>
    <message>
        <source>What the command may spend.</source>
        <translation>コマンドの支出の上限。</translation>
    </message>
    <message>
        <source>A model that the command may use. May be given several times.</source>
        <translation>コマンドが使えるモデル。複数回指定できます。</translation>
    </message>
    <message>
        <source>Mark the command&apos;s calls in the ledger.</source>
        <translation>台帳でコマンドの呼び出しに印を付けます。</translation>
    </message>
    <message>
        <source>A gateway of its own: free port, temporary data, nothing of the user&apos;s.</source>
        <translation>専用のゲートウェイ（空きポート、一時データ）を使い、ユーザーのものには触れません。</translation>
    </message>
    <message>
        <source>Write what was spent as JSON.</source>
        <translation>支出を JSON で書き出します。</translation>
    </message>
    <message>
        <source>Return 75 when the budget ran out.</source>
        <translation>予算を使い切ったときに 75 を返します。</translation>
    </message>
    <message>
        <source>Does a gateway run, and where?</source>
        <translation>ゲートウェイは実行中か、どこで動いているか？</translation>
    </message>
    <message>
        <source>Wait until one is ready (124 when it does not get ready in that time).</source>
        <translation>準備ができるまで待ちます（時間内に準備できなければ 124）。</translation>
    </message>
    <message>
        <source>Stop the gateway; answers under way finish.</source>
        <translation>ゲートウェイを停止します。処理中の応答は完了させます。</translation>
    </message>
    <message>
        <source>What a tool needs to use this gateway.</source>
        <translation>ツールがこのゲートウェイを使うのに必要なもの。</translation>
    </message>
    <message>
        <source>Only for claude, codex, gemini, opencode, copilot or openai.</source>
        <translation>claude、codex、gemini、opencode、copilot、openai のいずれかだけ。</translation>
    </message>
    <message>
        <source>As lines for eval in a shell.</source>
        <translation>シェルの eval 用の行として出力します。</translation>
    </message>
    <message>
        <source>Only the value of this variable.</source>
        <translation>この変数の値だけ。</translation>
    </message>
    <message>
        <source>Point a tool on this computer at the gateway, with a key of its own; without a tool: what there is.</source>
        <translation>このコンピューターのツールを専用のキーでゲートウェイに接続します。ツールを省くと、対象の一覧を表示します。</translation>
    </message>
    <message>
        <source>Only show what would change, or the text to copy.</source>
        <translation>変更される内容、またはコピーするテキストを表示するだけにします。</translation>
    </message>
    <message>
        <source>Put its files back as they were, and revoke its key.</source>
        <translation>ファイルを元の状態に戻し、キーを失効させます。</translation>
    </message>
    <message>
        <source>With --undo: even where what was written has been changed since.</source>
        <translation>--undo で元に戻すとき、書き込んだ内容がその後変更されていても実行します。</translation>
    </message>
    <message>
        <source>The model that it shall ask for.</source>
        <translation>ツールが要求するモデル。</translation>
    </message>
    <message>
        <source>What it may spend.</source>
        <translation>支出の上限。</translation>
    </message>
    <message>
        <source>The budget starts anew: 1h, 1d, 7d, 30d, 1mo.</source>
        <translation>予算がリセットされる間隔：1h、1d、7d、30d、1mo。</translation>
    </message>
    <message>
        <source>Make lines of startup files that would win into comments.</source>
        <translation>起動ファイルで優先されてしまう行をコメントにします。</translation>
    </message>
    <message>
        <source>Make a virtual key. It is shown once.</source>
        <translation>仮想キーを作成します。表示されるのは一度だけです。</translation>
    </message>
    <message>
        <source>Models that it may use, with commas; wildcards are allowed.</source>
        <translation>使えるモデル（カンマ区切り、ワイルドカード可）。</translation>
    </message>
    <message>
        <source>It ends after this time: 30d.</source>
        <translation>この期間が過ぎると期限切れになります：30d。</translation>
    </message>
    <message>
        <source>Requests a minute.</source>
        <translation>1分あたりのリクエスト数。</translation>
    </message>
    <message>
        <source>Tokens a minute.</source>
        <translation>1分あたりのトークン数。</translation>
    </message>
    <message>
        <source>Calls at a time.</source>
        <translation>同時に行える呼び出しの数。</translation>
    </message>
    <message>
        <source>Mark its calls. May be given several times.</source>
        <translation>このキーの呼び出しに印を付けます。複数回指定できます。</translation>
    </message>
    <message>
        <source>With a budget: it may use models without a price.</source>
        <translation>予算があっても、価格のわからないモデルを使えるようにします。</translation>
    </message>
    <message>
        <source>All keys with what they have spent.</source>
        <translation>すべてのキーとその支出。</translation>
    </message>
    <message>
        <source>One key, by name, id or the key itself.</source>
        <translation>キー1つの情報。名前、ID、またはキーそのもので指定します。</translation>
    </message>
    <message>
        <source>Change a key. What is not named stays; &apos;none&apos; takes a limit away.</source>
        <translation>キーを変更します。指定しない項目はそのままです。&apos;none&apos; で制限を外します。</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>別の名前。</translation>
    </message>
    <message>
        <source>A new secret for a key. It is shown once; the old one ends.</source>
        <translation>キーのシークレットを作り直します。表示は一度だけで、古いものは使えなくなります。</translation>
    </message>
    <message>
        <source>Delete a key. What it spent stays in the ledger.</source>
        <translation>キーを削除します。支出は台帳に残ります。</translation>
    </message>
    <message>
        <source>Refuse a key until it is unblocked.</source>
        <translation>ブロックを解除するまでキーを拒否します。</translation>
    </message>
    <message>
        <source>Let a blocked key work again.</source>
        <translation>ブロックしたキーを再び使えるようにします。</translation>
    </message>
    <message>
        <source>Let a key work again that the brake has paused.</source>
        <translation>ブレーキで一時停止したキーを再び使えるようにします。</translation>
    </message>
    <message>
        <source>What is served, and where its credentials are.</source>
        <translation>提供中のものと、その認証情報の場所。</translation>
    </message>
    <message>
        <source>All providers that the catalogue knows.</source>
        <translation>カタログにあるすべてのプロバイダー。</translation>
    </message>
    <message>
        <source>Serve a provider&apos;s models.</source>
        <translation>プロバイダーのモデルを提供します。</translation>
    </message>
    <message>
        <source>Read its key from standard input; it goes to the keychain or vault.</source>
        <translation>キーを標準入力から読み、キーチェーンまたは保管庫に保存します。</translation>
    </message>
    <message>
        <source>Its key is in this environment variable.</source>
        <translation>キーが入っている環境変数。</translation>
    </message>
    <message>
        <source>Where its key is: keychain:ID, env:NAME, file:/path, cred:NAME, vault:ID.</source>
        <translation>キーの場所（キーチェーン、環境変数、ファイル、認証情報、保管庫）：keychain:ID、env:NAME、file:/path、cred:NAME、vault:ID。</translation>
    </message>
    <message>
        <source>For an endpoint of your own.</source>
        <translation>独自のエンドポイントを使う場合。</translation>
    </message>
    <message>
        <source>Only this model of the provider.</source>
        <translation>プロバイダーのこのモデルだけ。</translation>
    </message>
    <message>
        <source>What clients call it.</source>
        <translation>クライアントが呼び出すときの名前。</translation>
    </message>
    <message>
        <source>Ask a provider for its models.</source>
        <translation>プロバイダーにモデルの一覧を問い合わせます。</translation>
    </message>
    <message>
        <source>Stop serving what was added. A key that Tollgate keeps for it stays unless it is to be forgotten.</source>
        <translation>追加したものの提供をやめます。Tollgate が保管しているキーは、削除を指定しない限り残ります。</translation>
    </message>
    <message>
        <source>Forget its key, too, if no other provider uses it.</source>
        <translation>ほかのプロバイダーが使っていなければ、キーも削除します。</translation>
    </message>
    <message>
        <source>Keep its key without asking.</source>
        <translation>確認せずにキーを残します。</translation>
    </message>
    <message>
        <source>Make the vault: an encrypted file for credentials where there is no keyring.</source>
        <translation>保管庫を作成します。キーリングがない環境で認証情報を入れる暗号化ファイルです。</translation>
    </message>
    <message>
        <source>The keyring keeps the vault&apos;s key; no passphrase is needed.</source>
        <translation>保管庫の鍵をキーリングに預けます。パスフレーズは不要です。</translation>
    </message>
    <message>
        <source>Read the passphrase from standard input.</source>
        <translation>パスフレーズを標準入力から読みます。</translation>
    </message>
    <message>
        <source>Is there a vault, is it open, does the keyring work?</source>
        <translation>保管庫はあるか、開いているか、キーリングは使えるか？</translation>
    </message>
    <message>
        <source>Open the vault of the running gateway with its passphrase.</source>
        <translation>実行中のゲートウェイの保管庫をパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Keep a credential in the vault; it is read from standard input and referred to as vault:NAME.</source>
        <translation>認証情報を保管庫に入れます。標準入力から読み、vault:NAME で参照します。</translation>
    </message>
    <message>
        <source>Names of what is kept, and who uses it. Never the secrets.</source>
        <translation>保管しているものの名前と、その使用元。シークレットは表示しません。</translation>
    </message>
    <message>
        <source>Forget a credential.</source>
        <translation>認証情報を削除します。</translation>
    </message>
    <message>
        <source>Even when a provider uses it.</source>
        <translation>プロバイダーが使っていても実行します。</translation>
    </message>
    <message>
        <source>Encrypt the vault anew, with another passphrase.</source>
        <translation>別のパスフレーズで保管庫を暗号化し直します。</translation>
    </message>
    <message>
        <source>The keyring keeps the new key; no passphrase is needed.</source>
        <translation>新しい鍵をキーリングに預けます。パスフレーズは不要です。</translation>
    </message>
    <message>
        <source>Read the new passphrase from standard input.</source>
        <translation>新しいパスフレーズを標準入力から読みます。</translation>
    </message>
    <message>
        <source>Model names and who answers them.</source>
        <translation>モデル名と、応答するプロバイダー。</translation>
    </message>
    <message>
        <source>Requests, tokens and spend.</source>
        <translation>リクエスト、トークン、支出。</translation>
    </message>
    <message>
        <source>From when: 24h, 7d, 2026-11-01, 2026-11-01T14:00.</source>
        <translation>開始時点：24h、7d、2026-11-01、2026-11-01T14:00。</translation>
    </message>
    <message>
        <source>A row for each key, model, provider, day, hour, tag, tool, status or customer; several with commas.</source>
        <translation>キー（key）、モデル（model）、プロバイダー（provider）、日（day）、時間（hour）、タグ（tag）、ツール（tool）、状態（status）、顧客（customer）ごとに1行。カンマ区切りで複数指定できます。</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>CSV で出力します。</translation>
    </message>
    <message>
        <source>Calls, newest last.</source>
        <translation>呼び出しの一覧（新しいものが最後）。</translation>
    </message>
    <message>
        <source>Go on with calls as they end.</source>
        <translation>呼び出しが終わるたびに続けて表示します。</translation>
    </message>
    <message>
        <source>How many (default 20).</source>
        <translation>件数（既定は 20）。</translation>
    </message>
    <message>
        <source>Say what a configuration file means, and what is wrong with it.</source>
        <translation>設定ファイルの意味と、誤りを表示します。</translation>
    </message>
    <message>
        <source>What is in force: files, settings that were changed and by whom, models and who answers them.</source>
        <translation>有効な内容：ファイル、変更された設定とその変更元、モデルと応答するプロバイダー。</translation>
    </message>
    <message>
        <source>One setting, or all.</source>
        <translation>1つの設定、またはすべて。</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>設定を変更します。</translation>
    </message>
    <message>
        <source>What a model costs: a name that is served, or provider/model.</source>
        <translation>モデルの費用。提供中の名前、または「プロバイダー/モデル」の形で指定します。</translation>
    </message>
    <message>
        <source>Take newer prices: LiteLLM&apos;s price map or models.dev.</source>
        <translation>新しい価格を取り込みます（LiteLLM のモデル価格表または models.dev）。</translation>
    </message>
    <message>
        <source>What becomes of a request and its answer between clients and providers that speak differently.</source>
        <translation>方言の異なるクライアントとプロバイダーの間で、リクエストと応答がどう変換されるか。</translation>
    </message>
    <message>
        <source>Check this installation: files, disk, database, clock, port, keyring, configuration, credentials.</source>
        <translation>この環境を検査します：ファイル、ディスク、データベース、時計、ポート、キーリング、設定、認証情報。</translation>
    </message>
    <message>
        <source>Write FILE (or tollgate-bundle-DATE.json) for a bug report; it holds no key and no prompt.</source>
        <translation>バグ報告用に FILE（または tollgate-bundle-DATE.json）を書き出します。キーもプロンプトも含みません。</translation>
    </message>
    <message>
        <source>Print what bash, zsh or fish need to complete commands and options.</source>
        <translation>bash、zsh、fish でコマンドとオプションを補完するためのスクリプトを出力します。</translation>
    </message>
    <message>
        <source>Print the manual page (for man).</source>
        <translation>マニュアルページを出力します（man 用）。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Tell what this command does.</source>
        <translation>このコマンドの説明を表示します。</translation>
    </message>
    <message>
        <source>Completions are made for bash, zsh and fish.</source>
        <translation>補完は bash、zsh、fish に対応しています。</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>モデル：</translation>
    </message>
    <message>
        <source>    %1 %2 at %3, credential: %4%5  (%6)</source>
        <translation>    %1 %2（%3）、認証情報：%4%5  （%6）</translation>
    </message>
    <message>
        <source>, price of its own</source>
        <translation>、独自の価格</translation>
    </message>
    <message>
        <source>    when all of these fail: %1</source>
        <translation>    すべて失敗したとき：%1</translation>
    </message>
    <message>
        <source>Alias: %1 means %2</source>
        <translation>別名：%1 → %2</translation>
    </message>
    <message>
        <source>When a model without fallbacks of its own fails: %1</source>
        <translation>独自のフォールバックがないモデルが失敗したとき：%1</translation>
    </message>
    <message>
        <source>Provider: %1 at %2</source>
        <translation>プロバイダー：%1（%2）</translation>
    </message>
    <message>
        <source>Setting: %1 = %2  (%3)</source>
        <translation>設定：%1 = %2  （%3）</translation>
    </message>
    <message>
        <source>Master key: %1</source>
        <translation>マスターキー：%1</translation>
    </message>
    <message>
        <source>in the file itself</source>
        <translation>ファイルに直接記載</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>It is fine.</source>
        <translation>問題ありません。</translation>
    </message>
    <message>
        <source>It loads; warnings: %1.</source>
        <translation>読み込めます。警告：%1件。</translation>
    </message>
    <message>
        <source>%1 %2  (US dollars for a million tokens; from: %3)</source>
        <translation>%1 %2  （100万トークンあたりの米ドル。出典：%3）</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>価格は不明</translation>
    </message>
    <message>
        <source>context window</source>
        <translation>コンテキストウィンドウ</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>設定ファイル：%1</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Data:          %1</source>
        <translation>データ：      %1</translation>
    </message>
    <message>
        <source>Setting:       %1 = %2  (%3)</source>
        <translation>設定：        %1 = %2  （%3）</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>ITS MODEL</source>
        <translation>実際のモデル</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>有効になりました：%1。</translation>
    </message>
    <message>
        <source>The gateway went away before it answered.</source>
        <translation>応答する前にゲートウェイが終了しました。</translation>
    </message>
    <message>
        <source>connected, old address</source>
        <translation>接続済み、古いアドレス</translation>
    </message>
    <message>
        <source>from documentation: --print</source>
        <translation>ドキュメントに基づく：--print</translation>
    </message>
    <message>
        <source>tried with %1</source>
        <translation>%1 で動作確認済み</translation>
    </message>
    <message>
        <source>TOOL</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>RECIPE</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>%1 is set in the environment and may win over what is written.</source>
        <translation>%1 が環境変数に設定されており、書き込む内容より優先される場合があります。</translation>
    </message>
    <message>
        <source>%1 is set in %2, line %3, and may win over what is written; --set-aside makes that line a comment.</source>
        <translation>%1 が %2 の%3行目で設定されており、書き込む内容より優先される場合があります。--set-aside を付けると、その行をコメントにします。</translation>
    </message>
    <message>
        <source>--undo and --print do not go together.</source>
        <translation>--undo（元に戻す）と --print（表示のみ）は同時に使えません。</translation>
    </message>
    <message>
        <source>Which tool? &apos;tollgate connect&apos; lists them.</source>
        <translation>どのツールですか。&apos;tollgate connect&apos; で一覧を表示します。</translation>
    </message>
    <message>
        <source>%1 is as it was before; key %2 is revoked.</source>
        <translation>%1 を元の状態に戻し、キー %2 を失効させました。</translation>
    </message>
    <message>
        <source>%1 calls %2 with the key %3.</source>
        <translation>%1 はキー %3 で %2 を呼び出します。</translation>
    </message>
    <message>
        <source>  written: %1</source>
        <translation>  書き込み：%1</translation>
    </message>
    <message>
        <source>&apos;tollgate connect %1 --undo&apos; puts everything back.</source>
        <translation>&apos;tollgate connect %1 --undo&apos; ですべて元に戻ります。</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>In a request</source>
        <translation>リクエスト内の項目</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>The same dialect on both sides: every byte is handed on. Between two:</source>
        <translation>両側が同じ方言なら、すべてのバイトをそのまま渡します。方言が異なる場合：</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新規）</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another one with --data-dir or TOLLGATE_DATA_DIR.</source>
        <translation>%1 に書き込めません。--data-dir または TOLLGATE_DATA_DIR で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き%1</translation>
    </message>
    <message>
        <source>only %1 free on %2: without room for the ledger no call is made</source>
        <translation>%2 の空きは%1だけです。台帳に書き込む余裕がないと呼び出しは行われません</translation>
    </message>
    <message>
        <source>what is private can be read by its owner only</source>
        <translation>非公開のファイルは所有者だけが読めます</translation>
    </message>
    <message>
        <source>others can read this. Run: chmod 600 %1</source>
        <translation>ほかのユーザーも読めます。次を実行してください：chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Stop the gateway and put the newest *.backup beside it in its place.</source>
        <translation>%1 は破損しています：%2。ゲートウェイを停止し、同じ場所にある最新の *.backup（バックアップ）で置き換えてください。</translation>
    </message>
    <message>
        <source>of a newer Tollgate: its version is %1, this one knows up to %2</source>
        <translation>より新しい Tollgate のものです。バージョンは%1、この版で扱えるのは%2までです</translation>
    </message>
    <message>
        <source>none yet; it is made when it is first needed</source>
        <translation>まだありません。最初に必要になったときに作成されます</translation>
    </message>
    <message>
        <source>says %1, but files here were written at %2: set the clock, budgets reset by it</source>
        <translation>時計は %1 ですが、ここには %2 に書かれたファイルがあります。時計を合わせてください。予算のリセットは時計に従います</translation>
    </message>
    <message>
        <source>runs at %1, process %2</source>
        <translation>%1 で実行中、プロセス %2</translation>
    </message>
    <message>
        <source>does not run; &apos;tollgate serve&apos; starts it</source>
        <translation>実行されていません。&apos;tollgate serve&apos; で起動します</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1は空いています</translation>
    </message>
    <message>
        <source>%1 cannot be listened on: %2. Another one: --port, or &apos;tollgate config set server.port N&apos;</source>
        <translation>%1では待ち受けできません：%2。サーバーのポートを変えるには --port、または &apos;tollgate config set server.port N&apos;</translation>
    </message>
    <message>
        <source>it is used by %1</source>
        <translation>%1 が使用中です</translation>
    </message>
    <message>
        <source>no file; settings come from the database and the environment</source>
        <translation>ファイルなし。設定はデータベースと環境変数から読みます</translation>
    </message>
    <message>
        <source>%1 is understood</source>
        <translation>%1 は正しく読めます</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>利用できます</translation>
    </message>
    <message>
        <source>is not there, so there is no keyring: use env:, file: or vault: for credentials</source>
        <translation>見つからず、キーリングは使えません。認証情報には環境変数（env:）、ファイル（file:）、保管庫（vault:）を使ってください</translation>
    </message>
    <message>
        <source>ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set here: Claude Code sends the wrong one. Unset ANTHROPIC_API_KEY.</source>
        <translation>ここでは ANTHROPIC_API_KEY と ANTHROPIC_AUTH_TOKEN の両方が設定されています。Claude Code が誤った方を送るため、ANTHROPIC_API_KEY の設定を解除してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>Written: %1. It holds the checks, settings, providers and the last calls without what was said; look through it before you send it.</source>
        <translation>書き出しました：%1。検査結果、設定、プロバイダー、最近の呼び出し（会話の内容を除く）が含まれます。送る前に中身を確認してください。</translation>
    </message>
    <message>
        <source>A file is written with --bundle only.</source>
        <translation>ファイルを書き出すのは --bundle を付けたときだけです。</translation>
    </message>
    <message>
        <source>ok   </source>
        <translation>正常   </translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>!要確認</translation>
    </message>
    <message>
        <source>Another process holds %1/lock, but does not answer. Is a gateway starting or stopping? Try again in a moment.</source>
        <translation>別のプロセスが %1/lock を保持していますが、応答しません。ゲートウェイが起動中または停止中かもしれません。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Tollgate: one local endpoint for every AI tool, with keys, budgets and exact spend.

Usage: tollgate COMMAND [options]

First steps:
  tollgate serve                              starts the gateway
  tollgate providers add openai --key-stdin   adds a provider; its key is kept safely
  eval &quot;$(tollgate env --shell)&quot;              points the tools of this shell at it
  tollgate run --budget 2 -- COMMAND          gives one command a key and a budget

Commands:
</source>
        <translation>Tollgate：あらゆる AI ツールのためのローカルエンドポイント。キー、予算、正確な支出を管理します。

使用法：tollgate COMMAND [オプション]

はじめに：
  tollgate serve                              ゲートウェイを起動します
  tollgate providers add openai --key-stdin   プロバイダーを追加し、キーを安全に保管します
  eval &quot;$(tollgate env --shell)&quot;              このシェルのツールをゲートウェイに向けます
  tollgate run --budget 2 -- COMMAND          コマンド1つにキーと予算を与えます

コマンド：
</translation>
    </message>
    <message>
        <source>Usage: tollgate %1 COMMAND [options]</source>
        <translation>使用法：tollgate %1 COMMAND [オプション]</translation>
    </message>
    <message>
        <source>&apos;tollgate COMMAND --help&apos; tells the options of a command.</source>
        <translation>&apos;tollgate COMMAND --help&apos; でコマンドのオプションを表示します。</translation>
    </message>
    <message>
        <source>--%1 is a whole number.</source>
        <translation>--%1 には整数を指定します。</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>works</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Nothing is to change. &apos;tollgate keys update --help&apos; lists what can.</source>
        <translation>キーに変更する項目がありません。&apos;tollgate keys update --help&apos; で変更できる項目を確認できます。</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>SPENT</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>BUDGET</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>正常に終了しました。</translation>
    </message>
    <message>
        <source>Asked and answered: no (a check that failed, a key that is not there).</source>
        <translation>処理はしましたが、結果は否でした（検査の失敗、存在しないキーなど）。</translation>
    </message>
    <message>
        <source>The command line is wrong.</source>
        <translation>コマンドラインに誤りがあります。</translation>
    </message>
    <message>
        <source>No gateway answers, or the port is taken.</source>
        <translation>ゲートウェイが応答しないか、ポートが使用中です。</translation>
    </message>
    <message>
        <source>An error in Tollgate itself.</source>
        <translation>Tollgate 自体のエラーです。</translation>
    </message>
    <message>
        <source>A file or the database cannot be read or written.</source>
        <translation>ファイルまたはデータベースを読み書きできません。</translation>
    </message>
    <message>
        <source>run --fail-on-budget: the budget ran out.</source>
        <translation>run --fail-on-budget：予算を使い切りました。</translation>
    </message>
    <message>
        <source>No data directory that can be written.</source>
        <translation>書き込めるデータディレクトリがありません。</translation>
    </message>
    <message>
        <source>The configuration is wrong; the message names file and line.</source>
        <translation>設定に誤りがあります。メッセージにファイルと行が示されます。</translation>
    </message>
    <message>
        <source>status --wait-ready: not ready in that time.</source>
        <translation>status --wait-ready：時間内に準備できませんでした。</translation>
    </message>
    <message>
        <source>run: the command cannot be run, or is not there.</source>
        <translation>run：コマンドを実行できないか、コマンドがありません。</translation>
    </message>
    <message>
        <source>The configuration file, as --config.</source>
        <translation>設定ファイル（--config と同じ）。</translation>
    </message>
    <message>
        <source>The data directory, as --data-dir.</source>
        <translation>データディレクトリ（--data-dir と同じ）。</translation>
    </message>
    <message>
        <source>The master key, over the configuration&apos;s.</source>
        <translation>マスターキー。設定ファイルの値より優先されます。</translation>
    </message>
    <message>
        <source>Opens the vault at start; the file may be read by its owner only.</source>
        <translation>起動時に保管庫を開きます。このファイルを読めるのは所有者だけにしてください。</translation>
    </message>
    <message>
        <source>Every setting of &apos;tollgate config get&apos;, in capitals and with underscores.</source>
        <translation>&apos;tollgate config get&apos; のすべての設定。名前は大文字とアンダースコアで書きます。</translation>
    </message>
    <message>
        <source>Every AI tool on the computer talks to one endpoint; the gateway knows the providers, the keys, the prices and the budgets. Commands speak to the gateway that runs on the data directory, or open the data directory themselves when none runs.</source>
        <translation>コンピューター上のすべての AI ツールが1つのエンドポイントにつながり、ゲートウェイがプロバイダー、キー、価格、予算を管理します。コマンドはデータディレクトリで実行中のゲートウェイに指示し、実行中でなければデータディレクトリを直接開きます。</translation>
    </message>
    <message>
        <source>The configuration, in LiteLLM&apos;s form.</source>
        <translation>LiteLLM 形式の設定ファイル。</translation>
    </message>
    <message>
        <source>Keys, settings and the ledger.</source>
        <translation>キー、設定、台帳。</translation>
    </message>
    <message>
        <source>Credentials, encrypted.</source>
        <translation>暗号化された認証情報。</translation>
    </message>
    <message>
        <source>Where the running gateway is, and the token for its control interface.</source>
        <translation>実行中のゲートウェイの場所と、制御インターフェイス用のトークン。</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>設定ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written. Name another one with --data-dir DIR or TOLLGATE_DATA_DIR.</source>
        <translation>データディレクトリ %1 に書き込めません。--data-dir DIR または TOLLGATE_DATA_DIR で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>クールダウン中</translation>
    </message>
    <message>
        <source>credential not found</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>%1, in place of %2</source>
        <translation>%1（%2 の代わり）</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>KEY VARIABLE</source>
        <translation>キーの変数</translation>
    </message>
    <message>
        <source>BASE URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>One of --key-stdin, --key-env and --credential.</source>
        <translation>キーの指定は --key-stdin、--key-env、--credential（認証情報）のいずれか1つだけです。</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Its key is kept as %1, %2.</source>
        <translation>キーを %1 として保管しました（%2）。</translation>
    </message>
    <message>
        <source>It is served, but its key is not there yet: %1.</source>
        <translation>提供を始めましたが、キーがまだありません：%1。</translation>
    </message>
    <message>
        <source>Its key is read from %1.</source>
        <translation>キーは %1 から読み取ります。</translation>
    </message>
    <message>
        <source>Added %1. &apos;tollgate providers test %2&apos; asks it for its models.</source>
        <translation>%1 を追加しました。&apos;tollgate providers test %2&apos; でプロバイダーにモデルを問い合わせます。</translation>
    </message>
    <message>
        <source>It answers. Models: %1</source>
        <translation>応答がありました。モデル：%1</translation>
    </message>
    <message>
        <source>Removed, but its key is still kept as %1: %2</source>
        <translation>削除しましたが、キーは %1 として残っています：%2</translation>
    </message>
    <message>
        <source>Removed, and its key (%1) is forgotten.</source>
        <translation>削除し、キー（%1）も消去しました。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Removed. Its key was read from %1, which stays as it is.</source>
        <translation>削除しました。キーの読み取り元 %1 はそのまま残ります。</translation>
    </message>
    <message>
        <source>Removed. Its key (%1) is kept: %2 is served with it.</source>
        <translation>削除しました。キー（%1）は %2 が使っているため残します。</translation>
    </message>
    <message>
        <source>Removed. Its key is still kept as %1; &apos;tollgate vault remove %1&apos; forgets it.</source>
        <translation>削除しました。キーは %1 として保管庫などに残っています。&apos;tollgate vault remove %1&apos; で消去します。</translation>
    </message>
    <message>
        <source>One of --forget-key and --keep-key.</source>
        <translation>--forget-key と --keep-key（キーの消去と保持）はどちらか1つだけ指定できます。</translation>
    </message>
    <message>
        <source>Its key is kept as %1. Forget it, too?</source>
        <translation>キーは %1 として保管されています。これも消去しますか？</translation>
    </message>
    <message>
        <source>PROVIDERS</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>(on the client&apos;s own login %1: $%2 by the price list)</source>
        <translation>（クライアント自身のログイン %1：価格表では $%2）</translation>
    </message>
    <message>
        <source>On clients&apos; own logins: $%1 by the price list. That is not in the spend.</source>
        <translation>クライアント自身のログイン：価格表では $%1。支出には含まれません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a time like 24h or 7d nor a day like 2026-11-01.</source>
        <translation>「%1」は 24h や 7d のような時間でも、2026-11-01 のような日付でもありません。</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>-n is a whole number.</source>
        <translation>-n には整数を指定します。</translation>
    </message>
    <message>
        <source>No gateway runs that could be followed. &apos;tollgate serve&apos; starts one.</source>
        <translation>追跡できるゲートウェイが実行されていません。&apos;tollgate serve&apos; で起動します。</translation>
    </message>
    <message>
        <source>The gateway has stopped, or hung up.</source>
        <translation>ゲートウェイが停止したか、接続を切りました。</translation>
    </message>
    <message>
        <source>No temporary folder can be made. Set TMPDIR to a writable one.</source>
        <translation>一時フォルダーを作成できません。TMPDIR に書き込める場所を設定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be run: it is not a program, or you may not run it.</source>
        <translation>%1 を実行できません。プログラムではないか、実行する権限がありません。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>コマンド %1 がありません。</translation>
    </message>
    <message>
        <source>requests: %1, tokens in: %2, out: %3, spent: $%4</source>
        <translation>リクエスト：%1、入力トークン：%2、出力：%3、支出：$%4</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Nobody is at the terminal to be asked.</source>
        <translation>端末がないため、入力を求められません。</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>何も入力されませんでした。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>2つの入力が一致しません。何も変更していません。</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that means yes, lower case</extracomment>
        <translation>y</translation>
    </message>
    <message>
        <source>Standard input holds more than 64 KiB: that is no key.</source>
        <translation>標準入力が 64 KiB を超えています。これはキーではありません。</translation>
    </message>
    <message>
        <source>Standard input held nothing.</source>
        <translation>標準入力が空です。</translation>
    </message>
    <message>
        <source>--host is an address like 127.0.0.1, ::1 or 0.0.0.0, not &apos;%1&apos;.</source>
        <translation>--host には 127.0.0.1、::1、0.0.0.0 のようなアドレスを指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port には 0 から 65535 までのポート番号を指定します。</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together.</source>
        <translation>--tls-cert（証明書）と --tls-key（秘密鍵）は一緒に指定します。</translation>
    </message>
    <message>
        <source>A gateway runs on this data directory already, at %1 (process %2). &apos;tollgate stop&apos; stops it.</source>
        <translation>このデータディレクトリでは、すでにゲートウェイが %1 で実行中です（プロセス %2）。&apos;tollgate stop&apos; で停止できます。</translation>
    </message>
    <message>
        <source>Another process holds %1/lock.</source>
        <translation>別のプロセスが %1/lock を保持しています。</translation>
    </message>
    <message>
        <source>No gateway runs on %1.</source>
        <translation>%1 で実行中のゲートウェイはありません。</translation>
    </message>
    <message>
        <source>It is still finishing answers. Ask again, or end process %1.</source>
        <translation>まだ応答の処理を終えていません。もう一度実行するか、プロセス %1 を終了してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>--tool is claude, codex, gemini, opencode, copilot or openai.</source>
        <translation>--tool にはツールとして claude、codex、gemini、opencode、copilot、openai のいずれかを指定します。</translation>
    </message>
    <message>
        <source>No gateway runs. &apos;tollgate serve&apos; starts one.</source>
        <translation>ゲートウェイは実行されていません。&apos;tollgate serve&apos; で起動します。</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>変数 %1 はありません。</translation>
    </message>
    <message>
        <source>(unset %1)</source>
        <translation>（%1 の設定を解除）</translation>
    </message>
    <message>
        <source>A passphrase is needed: --passphrase-stdin, TOLLGATE_VAULT_PASSPHRASE_FILE or TOLLGATE_VAULT_PASSPHRASE; or --keyring where there is one.</source>
        <translation>パスフレーズが必要です：--passphrase-stdin、TOLLGATE_VAULT_PASSPHRASE_FILE、TOLLGATE_VAULT_PASSPHRASE のいずれか。キーリングがあれば --keyring も使えます。</translation>
    </message>
    <message>
        <source>There is no vault. Make one with &apos;tollgate vault init&apos;.</source>
        <translation>保管庫がありません。&apos;tollgate vault init&apos; で作成します。</translation>
    </message>
    <message>
        <source>The vault is locked. Set TOLLGATE_VAULT_PASSPHRASE_FILE or TOLLGATE_VAULT_PASSPHRASE, or open it with &apos;tollgate vault unlock&apos; while a gateway runs.</source>
        <translation>保管庫はロックされています。TOLLGATE_VAULT_PASSPHRASE_FILE または TOLLGATE_VAULT_PASSPHRASE を設定するか、ゲートウェイの実行中に &apos;tollgate vault unlock&apos; で開いてください。</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>保管庫のパスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase for the new vault</source>
        <translation>新しい保管庫のパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>The vault is %1.</source>
        <translation>保管庫は %1 です。</translation>
    </message>
    <message>
        <source>The vault has a new key. Copies from before open with the former one.</source>
        <translation>保管庫の鍵を新しくしました。以前のコピーは前の鍵で開きます。</translation>
    </message>
    <message>
        <source>The keyring keeps its key: without that keyring nobody can read the vault.</source>
        <translation>鍵はキーリングにあります。そのキーリングがないと、誰も保管庫を読めません。</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can read it. A gateway that starts by itself finds the passphrase in TOLLGATE_VAULT_PASSPHRASE_FILE, TOLLGATE_VAULT_PASSPHRASE or the systemd credential vault-passphrase.</source>
        <translation>パスフレーズがないと、誰も読めません。自動で起動するゲートウェイは、TOLLGATE_VAULT_PASSPHRASE_FILE、TOLLGATE_VAULT_PASSPHRASE、または systemd の認証情報（保管庫用の vault-passphrase）からパスフレーズを読みます。</translation>
    </message>
    <message>
        <source>vault    none; &apos;tollgate vault init&apos; makes one</source>
        <translation>保管庫      なし。&apos;tollgate vault init&apos; で作成します</translation>
    </message>
    <message>
        <source>vault    open, %1 entries, opened by: %2</source>
        <translation>保管庫      開いています。項目数%1、開く方法：%2</translation>
    </message>
    <message>
        <source>vault    locked, opened by: %1</source>
        <translation>保管庫      ロックされています。開く方法：%1</translation>
    </message>
    <message>
        <source>keyring  %1: %2</source>
        <translation>キーリング  %1：%2</translation>
    </message>
    <message>
        <source>No gateway runs whose vault could be opened. One that is started with TOLLGATE_VAULT_PASSPHRASE_FILE opens it itself.</source>
        <translation>保管庫を開けるゲートウェイが実行されていません。TOLLGATE_VAULT_PASSPHRASE_FILE を設定して起動すると自動で開きます。</translation>
    </message>
    <message>
        <source>The vault is open until the gateway stops.</source>
        <translation>ゲートウェイが停止するまで、保管庫は開いたままです。</translation>
    </message>
    <message>
        <source>Secret to keep as %1</source>
        <translation>%1 として保管するシークレット</translation>
    </message>
    <message>
        <source>Kept. Refer to it as %1.</source>
        <translation>保管しました。%1 で参照します。</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>保管しているものはありません。</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>参照名</translation>
    </message>
    <message>
        <source>KEPT IN</source>
        <translation>保管先</translation>
    </message>
    <message>
        <source>USED BY</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除しました：%1</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>ウィンドウを表示できるディスプレイがありません。</translation>
    </message>
    <message>
        <source>The display does not answer, or refuses this program (%1), so there is no window.</source>
        <translation>ディスプレイが応答しないか、このプログラムを拒否したため（%1）、ウィンドウを表示できません。</translation>
    </message>
    <message>
        <source>&apos;tollgate serve&apos; runs the gateway without one.</source>
        <translation>&apos;tollgate serve&apos; を使うと、ウィンドウなしでゲートウェイを実行できます。</translation>
    </message>
    <message>
        <source>This build has no window. &apos;tollgate serve&apos; runs the gateway.</source>
        <translation>このビルドにはウィンドウがありません。&apos;tollgate serve&apos; でゲートウェイを実行します。</translation>
    </message>
    <message>
        <source>Written: %1 (%2). Credentials are not in it.</source>
        <translation>書き出しました：%1（%2）。認証情報は含まれません。</translation>
    </message>
    <message>
        <source>%1 is whole (%2). It takes the place of the database at the next start: &apos;tollgate stop&apos;, then start the gateway again. The old database stays beside it.</source>
        <translation>%1 は正常です（%2）。次回の起動時にデータベースと置き換わります。&apos;tollgate stop&apos; の後、ゲートウェイを起動し直してください。古いデータベースは同じ場所に残ります。</translation>
    </message>
    <message>
        <source>%1 (%2) has taken the place of the database. The old one stays beside it.</source>
        <translation>データベースを %1（%2）で置き換えました。古いデータベースは同じ場所に残ります。</translation>
    </message>
    <message>
        <source>Show the gateway at this address, with its master key, and start none here.</source>
        <translation>このアドレスのゲートウェイをそのマスターキーで表示し、ここでは起動しません。</translation>
    </message>
    <message>
        <source>Which deployment a request for this name would take, and why.</source>
        <translation>この名前へのリクエストがどのデプロイメントに送られるかと、その理由。</translation>
    </message>
    <message>
        <source>With --explain: for this key, by name, id or the key itself.</source>
        <translation>--explain で対象にするキー。名前、ID、またはキーそのもので指定します。</translation>
    </message>
    <message>
        <source>Copy the database to a file while the gateway goes on: calls, keys, budgets and settings; no credentials.</source>
        <translation>ゲートウェイを動かしたまま、データベースをファイルにコピーします。呼び出し、キー、予算、設定を含み、認証情報は含みません。</translation>
    </message>
    <message>
        <source>FILE may be there already.</source>
        <translation>FILE がすでにあっても上書きします。</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database, which is kept under another name.</source>
        <translation>データベースをバックアップで置き換えます。元のデータベースは別の名前で残ります。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>混雑中</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>呼び出し%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>キー%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1; privacy.bodies is %2.</source>
        <translation>
            <numerusform>呼び出し%n件、%1。privacy.bodies は %2 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n calls.</source>
        <translation>
            <numerusform>削除しました：呼び出し%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of requests and answers is kept on disk (privacy.bodies), and whether that works.</source>
        <translation>ディスクに保存したリクエストと応答の量（privacy.bodies）と、正常に保存できるかどうか。</translation>
    </message>
    <message>
        <source>Delete all requests and answers that are kept on disk.</source>
        <translation>ディスクに保存したリクエストと応答をすべて削除します。</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>出典</translation>
    </message>
    <message numerus="yes">
        <source>whole, with %n calls in %1; version %2, the newest is %3</source>
        <translation>
            <numerusform>正常。%1 に呼び出し%n件。バージョン %2（最新は %3）</numerusform>
        </translation>
    </message>
    <message>
        <source>then</source>
        <translation>次</translation>
    </message>
    <message>
        <source>No provider here has %1, which it asks for: choose another with --model, or &apos;tollgate providers add&apos;.</source>
        <translation>要求される %1 を持つプロバイダーがここにありません。--model で別のモデルを選ぶか、&apos;tollgate providers add&apos; を実行してください。</translation>
    </message>
    <message>
        <source>Send nobody to a provider or a model for now. It stays set up, with its key.</source>
        <translation>プロバイダーまたはモデルへの送信を一時的にやめます。設定とキーはそのまま残ります。</translation>
    </message>
    <message>
        <source>Switch a provider or a model on again.</source>
        <translation>プロバイダーまたはモデルを再びオンにします。</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>オフになっているものはありません。</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>オフ: %1。</translation>
    </message>
</context>
<context>
    <name>tollgate::core</name>
    <message>
        <source>Address to listen on. Anything but loopback needs a master key.</source>
        <translation>待ち受けるアドレス。ループバック以外ではマスターキーが必要です。</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes any free one.</source>
        <translation>待ち受けるポート。0 は空きポートを使います。</translation>
    </message>
    <message>
        <source>Host names that requests may carry, besides loopback names.</source>
        <translation>リクエストで認めるホスト名（ループバックの名前以外）。</translation>
    </message>
    <message>
        <source>Web origins that may call from a browser (CORS); none by default.</source>
        <translation>ブラウザーからの呼び出しを認める Web オリジン（CORS）。既定ではなし。</translation>
    </message>
    <message>
        <source>Certificate file (PEM); empty: plain HTTP.</source>
        <translation>証明書ファイル（PEM）。空の場合は平文の HTTP。</translation>
    </message>
    <message>
        <source>Private key file (PEM) of the certificate.</source>
        <translation>証明書の秘密鍵ファイル（PEM）。</translation>
    </message>
    <message>
        <source>Largest request body in MiB, also after decompression.</source>
        <translation>リクエスト本文の最大サイズ（MiB）。展開後にも適用されます。</translation>
    </message>
    <message>
        <source>Most connections at a time.</source>
        <translation>同時接続数の最大値。</translation>
    </message>
    <message>
        <source>How long a client may take to send the head of a request.</source>
        <translation>クライアントがリクエストのヘッダーを送り終えるまでの最長時間。</translation>
    </message>
    <message>
        <source>How long an idle connection is kept.</source>
        <translation>アイドル状態の接続を保つ時間。</translation>
    </message>
    <message>
        <source>How long streams may go on after the gateway was asked to stop.</source>
        <translation>ゲートウェイの停止を求めた後、ストリームを続けられる時間。</translation>
    </message>
    <message>
        <source>Name of the key that callers of the Ollama listener use; empty: there is no such listener. Every program on this computer may then spend what this key may.</source>
        <translation>Ollama リスナーの呼び出し元が使うキーの名前。空の場合、リスナーはありません。設定すると、このコンピューターのすべてのプログラムが、このキーで使える額まで支出できます。</translation>
    </message>
    <message>
        <source>Loopback port of the Ollama listener, which asks for no key: where editors look for models.</source>
        <translation>キーを求めない Ollama リスナーのループバックポート。エディターはここでモデルを探します。</translation>
    </message>
    <message>
        <source>How long a connection to a provider may take.</source>
        <translation>プロバイダーへの接続にかけてよい時間。</translation>
    </message>
    <message>
        <source>How long a provider may take until its answer begins.</source>
        <translation>プロバイダーの応答が始まるまで待つ時間。</translation>
    </message>
    <message>
        <source>How long a provider may be silent in mid-answer.</source>
        <translation>プロバイダーの応答が途中で途絶えてもよい時間。</translation>
    </message>
    <message>
        <source>Further certificate authorities (PEM), besides the system&apos;s.</source>
        <translation>システムのもの以外に信頼する認証局の証明書（PEM）。</translation>
    </message>
    <message>
        <source>Ask again when a connection was lost after the request was sent and before an answer began.</source>
        <translation>リクエストの送信後、応答が始まる前に接続が切れた場合、もう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Request members that a provider does not take: drop (told in a header) or refuse (400).</source>
        <translation>プロバイダーが受け付けないリクエスト項目の扱い：drop（除外し、ヘッダーで通知）または refuse（拒否、400）。</translation>
    </message>
    <message>
        <source>A client that sends its own login at a provider (a Claude or ChatGPT subscription) and its key in x-tollgate-key is answered on that login: outside budgets, inside limits.</source>
        <translation>プロバイダーへの自身のログイン（Claude や ChatGPT のサブスクリプション）を送り、x-tollgate-key にキーを入れるクライアントには、そのログインで応答します。予算の対象外ですが、制限は適用されます。</translation>
    </message>
    <message>
        <source>Pass providers&apos; own APIs (/openai/, /anthropic/, /gemini/ and others), files and batches through to them, with their credentials.</source>
        <translation>プロバイダー独自の API（/openai/、/anthropic/、/gemini/ など）、ファイル、バッチを、その認証情報を付けてプロバイダーへそのまま渡します。</translation>
    </message>
    <message>
        <source>Further attempts after the first, over all deployments of a model.</source>
        <translation>最初の失敗後に行う追加の試行回数（モデルの全デプロイメントの合計）。</translation>
    </message>
    <message>
        <source>Failures in a row after which a deployment is left alone for a while.</source>
        <translation>デプロイメントの使用をしばらく控えるまでの連続失敗回数。</translation>
    </message>
    <message>
        <source>How long a failing deployment is left alone.</source>
        <translation>失敗が続くデプロイメントの使用を控える時間。</translation>
    </message>
    <message>
        <source>Most that all keys together may spend a day; 0: no limit.</source>
        <translation>すべてのキーが1日に使える予算の合計。0 は上限なし。</translation>
    </message>
    <message>
        <source>Most that all keys together may spend a calendar month; 0: no limit.</source>
        <translation>すべてのキーが1暦月に使える予算の合計。0 は上限なし。</translation>
    </message>
    <message>
        <source>Most that all keys together may ever spend; 0: no limit.</source>
        <translation>すべてのキーが全期間に使える予算の合計。0 は上限なし。</translation>
    </message>
    <message>
        <source>A key that spends more than this within spend.brake_window is paused; 0: never.</source>
        <translation>spend.brake_window（ブレーキの期間）内に、支出がこの額を超えたキーを一時停止します。0 は一時停止しません。</translation>
    </message>
    <message>
        <source>The window of the brake.</source>
        <translation>ブレーキの対象期間。</translation>
    </message>
    <message>
        <source>Whether keys with a budget may use models without a price: refuse or allow.</source>
        <translation>予算のあるキーで価格のないモデルを使えるか：refuse（拒否）または allow（許可）。</translation>
    </message>
    <message>
        <source>strict: no answer ends before its row is written; best_effort: calls go on without a ledger.</source>
        <translation>strict：台帳の行が書き込まれるまで応答を終えません。best_effort：台帳なしでも呼び出しを続けます。</translation>
    </message>
    <message>
        <source>process: rows survive the death of the process; full: of the power, too (slower).</source>
        <translation>process：プロセスが落ちても台帳の行は残ります。full：電源が落ちても残ります（低速）。</translation>
    </message>
    <message>
        <source>How long rows are kept; 0: for ever.</source>
        <translation>台帳の行を保存する期間。0 は無期限。</translation>
    </message>
    <message>
        <source>How long responses are kept that clients may go on from (previous_response_id), where their provider keeps none.</source>
        <translation>クライアントが続きに使える応答（previous_response_id）を保存する期間。プロバイダーが保存しない場合に使います。</translation>
    </message>
    <message>
        <source>Look for Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer.</source>
        <translation>このコンピューターで Ollama、LM Studio、llama.cpp、vLLM、Jan を探します。</translation>
    </message>
    <message>
        <source>a port (0-65535)</source>
        <translation>ポート番号（0〜65535）</translation>
    </message>
    <message>
        <source>a number from 1 to 1024</source>
        <translation>1 から 1024 までの数</translation>
    </message>
    <message>
        <source>a number from 1 to 1000000</source>
        <translation>1 から 1000000 までの数</translation>
    </message>
    <message>
        <source>a duration like 30s</source>
        <translation>30s のような時間</translation>
    </message>
    <message>
        <source>a duration like 75s</source>
        <translation>75s のような時間</translation>
    </message>
    <message>
        <source>a duration like 10s</source>
        <translation>10s のような時間</translation>
    </message>
    <message>
        <source>a duration like 600s</source>
        <translation>600s のような時間</translation>
    </message>
    <message>
        <source>a duration like 300s</source>
        <translation>300s のような時間</translation>
    </message>
    <message>
        <source>a number from 0 to 20</source>
        <translation>0 から 20 までの数</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>1 から 1000 までの数</translation>
    </message>
    <message>
        <source>an amount in US dollars like 12.50</source>
        <translation>12.50 のような米ドルの金額</translation>
    </message>
    <message>
        <source>a duration like 10m</source>
        <translation>10m のような時間</translation>
    </message>
    <message>
        <source>a duration like 30d</source>
        <translation>30d のような期間</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a duration like 500ms, 30s, 10m, 2h or 7d</source>
        <translation>500ms、30s、10m、2h、7d のような時間</translation>
    </message>
    <message>
        <source>a list, separated by commas</source>
        <translation>カンマ区切りのリスト</translation>
    </message>
    <message>
        <source>A file .env in a project wins over the one that is written here.</source>
        <translation>プロジェクト内の .env ファイルは、ここで書き込むものより優先されます。</translation>
    </message>
    <message>
        <source>It takes its provider from the environment alone: put these lines into your shell&apos;s startup file.</source>
        <translation>プロバイダーは環境変数からしか読み取りません。次の行をシェルの起動ファイルに入れてください。</translation>
    </message>
    <message>
        <source>In the model picker: Manage Models, OpenAI compatible. VS Code asks for the key itself.</source>
        <translation>モデルピッカーで Manage Models、OpenAI compatible を選びます。キーは VS Code が尋ねます。</translation>
    </message>
    <message>
        <source>In VS Code: API Provider OpenAI Compatible, with the same address, key and model.</source>
        <translation>VS Code で API Provider（プロバイダー）に OpenAI Compatible を選び、同じアドレス、キー、モデルを指定します。</translation>
    </message>
    <message>
        <source>Goes below models: in ~/.continue/config.yaml.</source>
        <translation>~/.continue/config.yaml の models:（モデル）の下に入れます。</translation>
    </message>
    <message>
        <source>Goes into ~/.config/zed/settings.json. Zed asks for the key in its agent settings and keeps it in the keyring; every model is listed by hand.</source>
        <translation>~/.config/zed/settings.json（設定ファイル）に入れます。キーは Zed のエージェント設定で入力し、キーリングに保存されます。モデルは1つずつ手で書きます。</translation>
    </message>
    <message>
        <source>Settings, Tools, AI Assistant, Models: a third-party provider of the type OpenAI-compatible; then Test Connection.</source>
        <translation>Settings（設定）、Tools（ツール）、AI Assistant、Models（モデル）の順に開き、種類が OpenAI-compatible のサードパーティープロバイダーを追加して、Test Connection を実行します。</translation>
    </message>
    <message>
        <source>On a Mac: Settings, Intelligence, Add a Model Provider, Internet Hosted. The locally hosted kind sends no key, and the gateway wants one.</source>
        <translation>Mac では Settings（設定）、Intelligence、Add a Model Provider（モデルプロバイダーの追加）、Internet Hosted の順に選びます。ローカルホスト型はキーを送りませんが、ゲートウェイにはキーが必要です。</translation>
    </message>
    <message>
        <source>In a container, 127.0.0.1 is the container itself: it needs the host&apos;s network.</source>
        <translation>コンテナー内の 127.0.0.1 はコンテナー自身を指します。ホストのネットワークが必要です。</translation>
    </message>
    <message>
        <source>Cursor sends its requests from its own servers, and those cannot reach an address on this computer. It would work with a gateway that has a public address and TLS; a tunnel to this one would open it to the internet. So nothing is offered here that would not work.</source>
        <translation>Cursor は自社のサーバーからリクエストを送るため、このコンピューターのアドレスには届きません。公開アドレスと TLS を備えたゲートウェイなら動作しますが、このゲートウェイへのトンネルを作るとインターネットに公開されてしまいます。そのため、動作しない方法はここでは案内しません。</translation>
    </message>
    <message>
        <source>The SDKs of OpenAI and Anthropic, and what is built on them, read these variables.</source>
        <translation>OpenAI と Anthropic の SDK、およびそれを使うプログラムは、これらの変数を読み取ります。</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>data directory</source>
        <translation>データディレクトリ</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>セッションバス</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>virtual keys</source>
        <translation>仮想キー</translation>
    </message>
    <message>
        <source>master key</source>
        <translation>マスターキー</translation>
    </message>
    <message>
        <source>credentials in memory</source>
        <translation>メモリ内の認証情報</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>credential of %1</source>
        <translation>%1 の認証情報</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>プロバイダー %1</translation>
    </message>
    <message>
        <source>two entries for %1</source>
        <translation>%1 の重複</translation>
    </message>
    <message>
        <source>can be written, %1 rows are waiting</source>
        <translation>書き込み可能、待機中の行は%1件</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>書き込めません：%1</translation>
    </message>
    <message>
        <source>cannot be written: look at the free space and the permissions of the data directory</source>
        <translation>書き込めません。空き容量とデータディレクトリのアクセス権を確認してください</translation>
    </message>
    <message>
        <source>none yet: &apos;tollgate keys create NAME&apos; makes one</source>
        <translation>まだありません。&apos;tollgate keys create NAME&apos; でキーを作成します</translation>
    </message>
    <message>
        <source>%1, %2 of them paused by the brake (&apos;tollgate keys resume NAME&apos;)</source>
        <translation>%1個、うち%2個はブレーキにより一時停止中（キーの再開：&apos;tollgate keys resume NAME&apos;）</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>is not set: the admin API answers to the command line only</source>
        <translation>未設定。管理 API が応答するのはコマンドラインだけです</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 はあります</translation>
    </message>
    <message>
        <source>some keys are not kept anywhere and are lost when the gateway stops: make a vault with &apos;tollgate vault init&apos;, then add them once more</source>
        <translation>どこにも保存されていないキーがあり、ゲートウェイが停止すると失われます。&apos;tollgate vault init&apos; で保管庫を作成してから、もう一度追加してください</translation>
    </message>
    <message>
        <source>%1 rests after failures</source>
        <translation>%1 は失敗が続いたため休止中です</translation>
    </message>
    <message>
        <source>%1 rests after failures: %2</source>
        <translation>%1 は失敗が続いたため休止中です：%2</translation>
    </message>
    <message>
        <source>the one that was added is served; the one of %1 steps back</source>
        <translation>追加したものを提供し、%1 のものは使いません</translation>
    </message>
    <message>
        <source>%1 is served; the one of %2 steps back</source>
        <translation>%1 を提供し、%2 のものは使いません</translation>
    </message>
    <message>
        <source>%1 works</source>
        <translation>%1 は使えます</translation>
    </message>
    <message>
        <source>is not used here</source>
        <translation>ここでは使われていません</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>is locked: start with TOLLGATE_VAULT_PASSPHRASE_FILE, or &apos;tollgate vault unlock&apos;</source>
        <translation>ロックされています。TOLLGATE_VAULT_PASSPHRASE_FILE を設定して起動するか、&apos;tollgate vault unlock&apos; で保管庫を開いてください</translation>
    </message>
    <message>
        <source>none; the keyring keeps credentials</source>
        <translation>なし。認証情報はキーリングに保管されます</translation>
    </message>
    <message>
        <source>none, and no keyring: nothing protects credentials here, so a key that is given with --key-stdin stays in memory only. &apos;tollgate vault init&apos; makes a vault</source>
        <translation>保管庫もキーリングもなく、認証情報を保護できません。--key-stdin で渡したキーはメモリにしか残りません。&apos;tollgate vault init&apos; で保管庫を作成します</translation>
    </message>
    <message>
        <source>The keyring cannot be used (%1). Without a desktop session use env:NAME, file:/path or a vault (vault:NAME).</source>
        <translation>キーリングを使えません（%1）。デスクトップセッションがない場合は、env:NAME、file:/path、または保管庫（vault:NAME）を使ってください。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. Is it waiting for its password? Unlock it, or use env:, file: or vault: instead.</source>
        <translation>キーリングが時間内に応答しませんでした。パスワードの入力待ちではありませんか？ ロックを解除するか、env:、file:、または保管庫（vault:）を使ってください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the keyring. Store it with &apos;tollgate providers add&apos;, or use env:NAME.</source>
        <translation>「%1」はキーリングにありません。&apos;tollgate providers add&apos; でプロバイダーのキーを保存するか、env:NAME を使ってください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was stored in the keyring, which does not give it out. It is probably locked: unlock it.</source>
        <translation>「%1」はキーリングに保存されていますが、取り出せません。ロックされている可能性があります。ロックを解除してください。</translation>
    </message>
    <message>
        <source>spent more than %1 USD within %2</source>
        <translation>%2 以内に %1 USD を超えて支出</translation>
    </message>
    <message>
        <source>the stream was ended because the budget is spent</source>
        <translation>予算を使い切ったため、ストリームを終了しました</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already. Choose another name.</source>
        <translation>「%1」という名前のキーはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is needed.</source>
        <translation>「%1」が必要です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; should be %2.</source>
        <translation>「%1」には%2を指定してください。</translation>
    </message>
    <message>
        <source>an amount in US dollars, like 12.50</source>
        <translation>12.50 のような米ドルの金額</translation>
    </message>
    <message>
        <source>a whole number, or null for no limit</source>
        <translation>整数（上限なしは null）</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>名前のリスト</translation>
    </message>
    <message>
        <source>a period like 1h, 1d, 7d, 30d or 1mo</source>
        <translation>1h、1d、7d、30d、1mo のような期間</translation>
    </message>
    <message>
        <source>a number and s, m, h, d, w or mo, like 30d</source>
        <translation>30d のように、数と s、m、h、d、w、mo の組み合わせ</translation>
    </message>
    <message>
        <source>There is no such key. Name it by its name, its id or the key itself.</source>
        <translation>そのようなキーはありません。名前、ID、またはキーそのもので指定してください。</translation>
    </message>
    <message>
        <source>The key was deleted meanwhile.</source>
        <translation>キーはすでに削除されています。</translation>
    </message>
    <message>
        <source>There is no provider &apos;%1&apos;. Did you mean &apos;%2&apos;? One of your own needs a &apos;base_url&apos;.</source>
        <translation>プロバイダー「%1」はありません。「%2」のことですか？ 独自のものを使うには &apos;base_url&apos; が必要です。</translation>
    </message>
    <message>
        <source>There is no provider &apos;%1&apos;. One of your own needs a &apos;base_url&apos;.</source>
        <translation>プロバイダー「%1」はありません。独自のものを使うには &apos;base_url&apos; が必要です。</translation>
    </message>
    <message>
        <source>A base URL begins with http:// or https://, like http://127.0.0.1:8000/v1.</source>
        <translation>ベース URL は http://127.0.0.1:8000/v1 のように、http:// または https:// で始めてください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the configuration file (%2). Change it there.</source>
        <translation>「%1」は設定ファイル（%2）にあります。そちらで変更してください。</translation>
    </message>
    <message>
        <source>No provider &apos;%1&apos; is served.</source>
        <translation>プロバイダー「%1」は提供されていません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is built in, so it cannot be removed here.</source>
        <translation>「%1」は組み込みのため、ここでは削除できません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes from the %2 (%3), so it cannot be removed here.</source>
        <translation>「%1」は%2（%3）で指定されているため、ここでは削除できません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes from the %2, so it cannot be removed here.</source>
        <translation>「%1」は%2で指定されているため、ここでは削除できません。</translation>
    </message>
    <message>
        <source>Looking for model servers on this computer is switched off (&apos;tollgate config set discovery.enabled true&apos;).</source>
        <translation>このコンピューターでのモデルサーバーの検索はオフになっています（&apos;tollgate config set discovery.enabled true&apos; でオン）。</translation>
    </message>
    <message>
        <source>The provider answered with status %1: it does not accept this credential.</source>
        <translation>プロバイダーが状態 %1 を返しました。この認証情報は受け付けられません。</translation>
    </message>
    <message>
        <source>The provider answered with status %1.</source>
        <translation>プロバイダーが状態 %1 を返しました。</translation>
    </message>
    <message>
        <source>A key without a name cannot be tried: give it one first.</source>
        <translation>名前のないキーは試せません。先に名前を付けてください。</translation>
    </message>
    <message>
        <source>The gateway is paused. Resume it first.</source>
        <translation>ゲートウェイは一時停止中です。先に再開してください。</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>ゲートウェイは実行されていません。</translation>
    </message>
    <message>
        <source>The gateway at %1 does not answer: %2</source>
        <translation>%1 のゲートウェイが応答しません：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set by %2, which wins. Change it there.</source>
        <translation>「%1」は%2で指定されており、そちらが優先されます。そちらで変更してください。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not %3.</source>
        <translation>%1：「%2」は%3ではありません。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>%1 のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The backup of %1 is gone.</source>
        <translation>%1 のバックアップがなくなっています。</translation>
    </message>
    <message>
        <source>No gateway runs, so there is no address to write. &apos;tollgate serve&apos; starts one.</source>
        <translation>ゲートウェイが実行されていないため、書き込むアドレスがありません。&apos;tollgate serve&apos; で起動します。</translation>
    </message>
    <message>
        <source>Choose a model: it stands in the text.</source>
        <translation>モデルを選んでください。テキストの中で使います。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address or key has signs in it that none has. Nothing was written.</source>
        <translation>ゲートウェイのアドレスまたはキーに、通常は含まれない文字があります。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with &apos;tollgate vault unlock&apos;, or start the gateway with TOLLGATE_VAULT_PASSPHRASE_FILE.</source>
        <translation>保管庫はロックされています。&apos;tollgate vault unlock&apos; で開くか、TOLLGATE_VAULT_PASSPHRASE_FILE を設定してゲートウェイを起動してください。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>discovered</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>次回の起動から有効です。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>For this key &apos;%1&apos; means &apos;%2&apos;.</source>
        <translation>このキーでは、「%1」は「%2」を指します。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another name of &apos;%2&apos;.</source>
        <translation>「%1」は「%2」の別名です。</translation>
    </message>
    <message>
        <source>Nobody serves &apos;%1&apos;.</source>
        <translation>「%1」を提供しているプロバイダーはありません。</translation>
    </message>
    <message>
        <source>It fits &apos;%1&apos;.</source>
        <translation>「%1」に一致します。</translation>
    </message>
    <message>
        <source>Where all of these fail, &apos;%1&apos; is asked.</source>
        <translation>これらがすべて失敗した場合は、「%1」に問い合わせます。</translation>
    </message>
    <message>
        <source>This key may not use &apos;%1&apos;.</source>
        <translation>このキーでは「%1」を使えません。</translation>
    </message>
    <message>
        <source>Its key (%1) is not known yet; if it is not found, the next one is asked.</source>
        <translation>キー（%1）の有無はまだわかりません。見つからなければ、次に問い合わせます。</translation>
    </message>
    <message>
        <source>It has failed lately, but is the only one for this name, so it is asked all the same.</source>
        <translation>最近失敗していますが、この名前で使えるのはこれだけなので、それでも問い合わせます。</translation>
    </message>
    <message>
        <source>It is asked where those before it fail.</source>
        <translation>前のものが失敗した場合に問い合わせます。</translation>
    </message>
    <message>
        <source>It is drawn by weight: it is the first one for %1 of the requests.</source>
        <translation>重みに応じて選びます。リクエストの%1で最初に問い合わせます。</translation>
    </message>
    <message>
        <source>It is asked first.</source>
        <translation>最初に問い合わせます。</translation>
    </message>
    <message>
        <source>It is left alone for a moment after failures.</source>
        <translation>失敗が続いたため、しばらく使用を控えています。</translation>
    </message>
    <message>
        <source>It is left alone for a moment after failures. The last one: %1</source>
        <translation>失敗が続いたため、しばらく使用を控えています。最後の失敗：%1</translation>
    </message>
    <message>
        <source>It has as many calls under way as it may have.</source>
        <translation>処理中の呼び出しが上限に達しています。</translation>
    </message>
    <message>
        <source>It has had its requests or tokens of this minute.</source>
        <translation>この1分間のリクエスト数またはトークン数が上限に達しています。</translation>
    </message>
    <message>
        <source>This model of it is left alone for a moment after failures.</source>
        <translation>このモデルは失敗が続いたため、しばらく使用を控えています。</translation>
    </message>
    <message>
        <source>The gateway at %1 does not take this key. It wants its master key (TOLLGATE_MASTER_KEY, or general_settings.master_key of its configuration).</source>
        <translation>%1 のゲートウェイはこのキーを受け付けません。マスターキー（TOLLGATE_MASTER_KEY、または設定ファイルの general_settings.master_key）が必要です。</translation>
    </message>
    <message>
        <source>What answers at %1 is no Tollgate gateway.</source>
        <translation>%1 で応答しているのは Tollgate のゲートウェイではありません。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is too large.</source>
        <translation>ゲートウェイの応答が大きすぎます。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address like https://gateway.example:4141.</source>
        <translation>「%1」は https://gateway.example:4141 のようなアドレスではありません。</translation>
    </message>
    <message>
        <source>Over http:// everybody on the way could read the key. Use https://, or a tunnel like &apos;ssh -L 4142:127.0.0.1:4141 %1&apos; and the address http://127.0.0.1:4142.</source>
        <translation>http:// では、経路上の誰でもキーを読み取れます。https:// を使うか、&apos;ssh -L 4142:127.0.0.1:4141 %1&apos; のようなトンネルとアドレス http://127.0.0.1:4142 を使ってください。</translation>
    </message>
    <message>
        <source>No key of %1 is kept here. Enter its master key.</source>
        <translation>%1 のキーはここに保管されていません。マスターキーを入力してください。</translation>
    </message>
    <message>
        <source>What that call asked is not kept any more, so it cannot be asked again.</source>
        <translation>その呼び出しの内容はもう保持されていないため、再実行できません。</translation>
    </message>
    <message>
        <source>That request was too large to be kept whole, so it cannot be asked again.</source>
        <translation>そのリクエストは大きすぎて全体を保持できなかったため、再実行できません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; should be a whole path, like /home/me/tollgate-backup.db.</source>
        <translation>「%1」ではなく、/home/me/tollgate-backup.db のような絶対パスを指定してください。</translation>
    </message>
    <message>
        <source>This gateway keeps nothing on disk that could be copied.</source>
        <translation>このゲートウェイは、コピーできるデータをディスクに保存していません。</translation>
    </message>
    <message>
        <source>%1 is there already. Name another file.</source>
        <translation>%1 はすでにあります。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is there already, and is no database. Name another file.</source>
        <translation>%1 はすでにあり、データベースではありません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 belongs to the database itself. Name another file.</source>
        <translation>%1 はデータベース自体のファイルです。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 is damaged or not a database of Tollgate&apos;s.</source>
        <translation>%1 は破損しているか、Tollgate のデータベースではありません。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 は破損しています：%2</translation>
    </message>
    <message>
        <source>%1 is not a database of Tollgate&apos;s.</source>
        <translation>%1 は Tollgate のデータベースではありません。</translation>
    </message>
    <message>
        <source>%1 is not a database of Tollgate&apos;s: its tables are not those of version %2, or it has triggers.</source>
        <translation>%1 は Tollgate のデータベースではありません。テーブルがバージョン %2 のものと異なるか、トリガーがあります。</translation>
    </message>
    <message>
        <source>%1 is of a newer Tollgate: its version is %2, this one knows up to %3. Install the newer Tollgate.</source>
        <translation>%1 はより新しい Tollgate のものです。バージョンは%2、この版で扱えるのは%3までです。新しい Tollgate をインストールしてください。</translation>
    </message>
    <message>
        <source>How long requests and answers are kept on disk.</source>
        <translation>リクエストと応答をディスクに保存する期間。</translation>
    </message>
    <message>
        <source>Most that requests and answers may take on disk, in MB; the oldest go first.</source>
        <translation>リクエストと応答に使うディスク容量の上限（MB）。古いものから削除します。</translation>
    </message>
    <message>
        <source>Leave out what has the form of a key or a token before requests and answers are written to disk.</source>
        <translation>リクエストと応答をディスクに書き込む前に、キーやトークンの形をしたものを取り除きます。</translation>
    </message>
    <message>
        <source>Currency in which the window shows amounts, as its code of three letters. The ledger, budgets and exports stay in US dollars.</source>
        <translation>ウィンドウで金額の表示に使う通貨（3文字のコード）。台帳、予算、エクスポートは米ドルのままです。</translation>
    </message>
    <message>
        <source>How much of that currency one US dollar is.</source>
        <translation>1米ドルがその通貨でいくらになるか。</translation>
    </message>
    <message>
        <source>The day of that rate, like 2026-11-20; the window says it beside the amounts.</source>
        <translation>そのレートの日付（例：2026-11-20）。ウィンドウに金額とともに示します。</translation>
    </message>
    <message>
        <source>a duration like 7d</source>
        <translation>7d のような期間</translation>
    </message>
    <message>
        <source>none, errors or all</source>
        <translation>none、errors、all のいずれか</translation>
    </message>
    <message>
        <source>three letters like EUR</source>
        <translation>EUR のような3文字</translation>
    </message>
    <message>
        <source>a number like 0.92</source>
        <translation>0.92 のような数</translation>
    </message>
    <message>
        <source>a day like 2026-11-20</source>
        <translation>2026-11-20 のような日付</translation>
    </message>
    <message>
        <source>Keys or tokens were left out of that request when it was written to disk, so it cannot be asked again.</source>
        <translation>そのリクエストはディスクに書き込む際にキーやトークンを取り除いたため、再実行できません。</translation>
    </message>
    <message>
        <source>No gateway runs that keeps requests and answers on disk.</source>
        <translation>リクエストと応答をディスクに保存するゲートウェイが実行されていません。</translation>
    </message>
    <message>
        <source>There is no keyring here and no open vault that could keep the key.</source>
        <translation>鍵を保管できるキーリングも、開いている保管庫もありません。</translation>
    </message>
    <message>
        <source>The disk is too slow for all that is to be kept; some calls were left out.</source>
        <translation>ディスクが遅く、対象のすべては保存できません。一部の呼び出しは保存されませんでした。</translation>
    </message>
    <message>
        <source>What is kept of this call on disk cannot be read now: %1</source>
        <translation>ディスクに保存したこの呼び出しの内容を、今は読み取れません：%1</translation>
    </message>
    <message>
        <source>What was kept of this call is damaged.</source>
        <translation>保存したこの呼び出しの内容は破損しています。</translation>
    </message>
    <message>
        <source>This model of it is left alone for a moment after failures. The last one: %1</source>
        <translation>このモデルは失敗が続いたため、しばらく使用を控えています。最後の失敗：%1</translation>
    </message>
    <message>
        <source>Most realtime sessions at a time.</source>
        <translation>同時に開けるリアルタイムセッションの最大数。</translation>
    </message>
    <message>
        <source>Largest message of a realtime session in MiB, from the next session on.</source>
        <translation>リアルタイムセッションの 1 メッセージの最大サイズ（MiB）。次のセッションから有効です。</translation>
    </message>
    <message>
        <source>How far in KiB one side of a realtime session may be behind before the other one has to wait, from the next session on.</source>
        <translation>リアルタイムセッションの一方がどれだけ（KiB）遅れたら、もう一方を待たせるか。次のセッションから有効です。</translation>
    </message>
    <message>
        <source>How long a side of a realtime session may leave pings unanswered before it is taken to be gone, from the next session on.</source>
        <translation>リアルタイムセッションの一方が ping にどれだけ応答しなければ、いなくなったと見なすか。次のセッションから有効です。</translation>
    </message>
    <message>
        <source>a number from 256 to 65536</source>
        <translation>256 から 65536 までの数</translation>
    </message>
    <message>
        <source>a duration from 5s to 1h</source>
        <translation>5s から 1h までの期間</translation>
    </message>
    <message>
        <source>Whose requests and answers are kept on disk, encrypted with a key in the keyring or the vault: none, errors (of calls that failed) or all.</source>
        <translation>リクエストと応答を、キーリングまたは保管庫の鍵で暗号化してディスクに保存する対象：none（なし）、errors（失敗した呼び出し）、all（すべて）。</translation>
    </message>
    <message>
        <source>Model profiles: other models than those that clients ask for, as long as one is chosen. &apos;cheap: claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3&apos; makes two. The first that fits counts.</source>
        <translation>モデルプロファイル：選択している間、クライアントが求めるモデルの代わりに別のモデルを使います。「cheap: claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3」で2つできます。最初に当てはまるものが使われます。</translation>
    </message>
    <message>
        <source>Name of the model profile that is chosen; empty: clients get what they ask for.</source>
        <translation>選択しているモデルプロファイルの名前。空なら、クライアントが求めるモデルをそのまま使います。</translation>
    </message>
    <message>
        <source>The model profile &apos;%1&apos; is chosen: &apos;%2&apos; is used for &apos;%3&apos;.</source>
        <translation>モデルプロファイル「%1」が選択されているため、「%3」には「%2」を使います。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of %2&apos;s: it is asked for as &apos;%3&apos;.</source>
        <translation>「%1」は %2 のモデル名です。「%3」として問い合わせます。</translation>
    </message>
    <message>
        <source>replacements like &apos;cheap: claude-*=openai/gpt-5-mini&apos;, separated by commas</source>
        <translation>「cheap: claude-*=openai/gpt-5-mini」のような置き換え（カンマ区切り）</translation>
    </message>
    <message>
        <source>model profile</source>
        <translation>モデルプロファイル</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is chosen: other models may be used than those that are asked for</source>
        <translation>「%1」を選択中です。求められたものとは別のモデルが使われることがあります</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is chosen, but router.profiles has none of that name: nothing is replaced</source>
        <translation>「%1」が選択されていますが、router.profiles にその名前のものがありません。何も置き換えられません</translation>
    </message>
    <message>
        <source>Providers and models that are switched off: they stay set up, and nobody is sent to them. A provider, a model or the id of a deployment: &apos;openai, ollama/*&apos;.</source>
        <translation>オフにしたプロバイダーとモデル。設定は残りますが、何も送信されません。プロバイダー、モデル、またはデプロイメントの ID: &apos;openai, ollama/*&apos;。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 is switched off.</source>
        <translation>%2 の &apos;%1&apos; はオフになっています。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui</name>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>呼び出しを表示</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>network</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>途切れ</translation>
    </message>
    <message>
        <source>garbled</source>
        <translation>不正応答</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長すぎ</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>A provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Key %1 was paused: %2.</source>
        <translation>キー %1 を一時停止しました：%2。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>%1から再び使えます。</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>引き上げ…</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>The ledger cannot be written, so calls are refused. Is the disk full?</source>
        <translation>台帳に書き込めないため、呼び出しを拒否しています。ディスクがいっぱいではありませんか？</translation>
    </message>
    <message>
        <source>month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>At this pace the month comes to %1, beyond its limit of %2.</source>
        <translation>このペースでは今月の支出が%1に達し、上限の%2を超えます。</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>使用状況を表示</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>ストリーミング中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>試行%1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Fields: %2.</source>
        <translation>「%1」を解釈できません。使える項目：%2。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>Tool failed</source>
        <translation>ツールの失敗</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終了の状況</translation>
    </message>
    <message>
        <source>This call has no conversation. What it asked for is under Request.</source>
        <translation>この呼び出しには会話がありません。要求の内容は「リクエスト」にあります。</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>保持されていません。</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… 全体で%1</translation>
    </message>
    <message>
        <source>Not kept, or nothing has come yet.</source>
        <translation>保持されていないか、まだ何も届いていません。</translation>
    </message>
    <message>
        <source>Attempt %1, under way</source>
        <translation>試行%1：処理中</translation>
    </message>
    <message>
        <source>Attempt %1 answered</source>
        <translation>試行%1：応答あり</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>試行%1：失敗</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>問い合わせ先なし</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求モデル</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>応答元</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>初回トークン</translation>
    </message>
    <message>
        <source>Gateway&apos;s own time</source>
        <translation>ゲートウェイの処理時間</translation>
    </message>
    <message>
        <source>Tokens counted by</source>
        <translation>トークン数の算出元</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>途中での変更点</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今日%1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>明日%1</translation>
    </message>
    <message>
        <source>No limit: nothing is refused.</source>
        <translation>上限なし。何も拒否されません。</translation>
    </message>
    <message>
        <source>Spent: calls are refused until the limit is raised.</source>
        <translation>使い切りました。上限を引き上げるまで、呼び出しは拒否されます。</translation>
    </message>
    <message>
        <source>Spent: calls are refused until %1.</source>
        <translation>使い切りました。%1まで呼び出しは拒否されます。</translation>
    </message>
    <message>
        <source>At this pace it is spent %1; then refused until %2.</source>
        <translation>このペースでは%1に使い切り、%2まで拒否されます。</translation>
    </message>
    <message>
        <source>On course for %1 by %2, when it starts anew.</source>
        <translation>%2のリセットまでに%1に達する見込みです。</translation>
    </message>
    <message>
        <source>%1 are left; then calls are refused until the limit is raised.</source>
        <translation>残り%1です。使い切ると、上限を引き上げるまで呼び出しは拒否されます。</translation>
    </message>
    <message>
        <source>%1 are left until %2, when it starts anew.</source>
        <translation>%2のリセットまで残り%1です。</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>制限中</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>不安定</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Calls to providers</source>
        <translation>プロバイダーの呼び出し</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>プロバイダーの障害時</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>ここで設定</translation>
    </message>
    <message>
        <source>from the configuration file</source>
        <translation>設定ファイルで指定</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>変数 %1 で指定</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>コマンドラインで指定</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>応答元なし</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>unknown tool</source>
        <translation>不明なツール</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Nothing was spent in this time.</source>
        <translation>この期間の支出はありません。</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>この期間の記録はありません。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is set in the environment</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;（環境変数で設定）</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is set in %2, line %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;（%2 の%3行目で設定）</translation>
    </message>
    <message>
        <source>%1. %2 may take that instead of what is written here.</source>
        <translation>既存の設定があります：%1。%2 は、ここに書き込む内容ではなくそちらを使う場合があります。</translation>
    </message>
    <message>
        <source>old address</source>
        <translation>古いアドレス</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>cannot reach localhost</source>
        <translation>localhost に接続不可</translation>
    </message>
    <message>
        <source>copy a snippet</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未検出</translation>
    </message>
    <message>
        <source>Key %1 is paused</source>
        <translation>キー %1 を一時停止しました</translation>
    </message>
    <message>
        <source>By the brake: %1.</source>
        <translation>ブレーキによる停止：%1。</translation>
    </message>
    <message>
        <source>The budget of %1 is spent</source>
        <translation>%1 の予算を使い切りました</translation>
    </message>
    <message>
        <source>Key %1 has spent %2</source>
        <translation>キー %1 の支出が%2に達しました</translation>
    </message>
    <message>
        <source>You asked to be told at %1. Nothing is refused.</source>
        <translation>%1で通知する設定です。拒否はされません。</translation>
    </message>
    <message>
        <source>%1 does not answer well</source>
        <translation>%1 の応答に問題があります</translation>
    </message>
    <message>
        <source>It is left alone for a moment; calls go to others where they can.</source>
        <translation>しばらく使用を控えます。可能な呼び出しはほかに回します。</translation>
    </message>
    <message>
        <source>about %1 to ask, %2 for an answer of half a page</source>
        <translation>質問に約%1、半ページの回答に%2</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>画像%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>budget spent</source>
        <translation>予算使い切り</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>休眠中</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>支出合計</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>found here</source>
        <translation>検出済み</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>クールダウン中</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>キーリング内</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>保管庫内</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>in memory until the end</source>
        <translation>終了までメモリ内</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date</comment>
        <translation>d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>date</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date</comment>
        <translation>M月d日(dddd)</translation>
    </message>
    <message>
        <source>dddd, d MMMM, HH:mm</source>
        <comment>date</comment>
        <translation>M月d日(dddd) HH:mm</translation>
    </message>
    <message>
        <source>dddd, HH:mm</source>
        <comment>date</comment>
        <translation>dddd HH:mm</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>価格は不明</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>ツール呼び出し：%1</translation>
    </message>
    <message>
        <source>Tool result: %1</source>
        <translation>ツールの結果：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal lines</source>
        <translation>
            <numerusform>同じ内容%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>毎秒のトークン数</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>What was said is not kept of both calls, so that only their figures can be compared.</source>
        <translation>両方の呼び出しの内容が保持されているわけではないため、比較できるのは数値だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n calls (its limit, not ours).</source>
        <translation>
            <numerusform>%1 が呼び出し%n件を拒否しました（プロバイダー側の制限です）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not accept its key: %n calls failed.</source>
        <translation>
            <numerusform>%1 がキーを受け付けず、呼び出し%n件が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no key for %1: %n calls failed.</source>
        <translation>
            <numerusform>%1 のキーがなく、呼び出し%n件が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached: %n calls failed.</source>
        <translation>
            <numerusform>%1 に接続できず、呼び出し%n件が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had trouble of its own with %n calls.</source>
        <translation>
            <numerusform>%1 側の障害で、呼び出し%n件が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not accept %n calls.</source>
        <translation>
            <numerusform>%1 が呼び出し%n件を受け付けませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 broke off %n calls in mid-answer.</source>
        <translation>
            <numerusform>%1 が呼び出し%n件の応答を途中で打ち切りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %n calls with something that nobody can read.</source>
        <translation>
            <numerusform>%1 が呼び出し%n件に解読できない応答を返しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took too long for %n calls.</source>
        <translation>
            <numerusform>%1 で呼び出し%n件に時間がかかりすぎました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompts of %n calls were too long for %1.</source>
        <translation>
            <numerusform>呼び出し%n件のプロンプトが %1 には長すぎました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls came when the budget was spent.</source>
        <translation>
            <numerusform>呼び出し%n件が予算を使い切った後に届きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls went beyond the limits of their key.</source>
        <translation>
            <numerusform>呼び出し%n件がキーの上限を超えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model that nobody serves.</source>
        <translation>
            <numerusform>呼び出し%n件が、どこからも提供されていないモデルを要求しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model without a price, with a key that has a budget.</source>
        <translation>
            <numerusform>呼び出し%n件が、予算のあるキーで価格のないモデルを要求しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 has used %2 of its budget, which is %3.</source>
        <translation>キー %1 は、予算%3のうち%2を使いました。</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1（毎時）</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1（毎日）</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1（毎週）</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1（毎月）</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1（全期間）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2 ごと）</translation>
    </message>
    <message>
        <source>What was said in this call is not kept. The newest 200 calls are kept in memory from the start of Tollgate&apos;s window on, also while it is in the tray, and forgotten soon after its end. Under Settings, Privacy, they can be kept on disk.</source>
        <translation>この呼び出しの会話は保持されていません。Tollgate のウィンドウを起動してからの最新200件の呼び出しは、トレイにある間もメモリに保持され、終了するとまもなく消去されます。「設定」の「プライバシー」で、ディスクに保存するようにできます。</translation>
    </message>
    <message>
        <source>Kept responses</source>
        <translation>保存する応答</translation>
    </message>
    <message>
        <source>Editors that look for Ollama</source>
        <translation>Ollama を探すエディター</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens; no price is known</source>
        <translation>
            <numerusform>約%Lnトークン（価格は不明）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and its amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day and its amount</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a day, its amount, what it is made of</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Amounts are shown converted: one US dollar is taken as %1 %2, the rate of %3. What you enter as a limit, the ledger and exports are in US dollars.</source>
        <translation>表示する金額は1米ドル＝%1 %2（%3 のレート）で換算しています。入力する上限、台帳、エクスポートは米ドルです。</translation>
    </message>
    <message>
        <source>Amounts are shown converted: one US dollar is taken as %1 %2. What you enter as a limit, the ledger and exports are in US dollars.</source>
        <translation>表示する金額は1米ドル＝%1 %2 で換算しています。入力する上限、台帳、エクスポートは米ドルです。</translation>
    </message>
    <message>
        <source>%1 for a million tokens</source>
        <translation>100万トークンあたり %1</translation>
    </message>
    <message>
        <source>%1 of %2 an hour</source>
        <translation>%1 / %2（毎時）</translation>
    </message>
    <message>
        <source>%1 of %2 a day</source>
        <translation>%1 / %2（毎日）</translation>
    </message>
    <message>
        <source>%1 of %2 a week</source>
        <translation>%1 / %2（毎週）</translation>
    </message>
    <message>
        <source>%1 of %2 a month</source>
        <translation>%1 / %2（毎月）</translation>
    </message>
    <message>
        <source>%1 of %2 in all</source>
        <translation>%1 / %2（全期間）</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 / %2（%3 ごと）</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>it has spent more than %1 within %2</source>
        <translation>%2以内に%1を超えて支出</translation>
    </message>
    <message>
        <source>It has spent %1 and may spend %2. Its calls are refused.</source>
        <translation>支出は %1、予算は %2 です。このキーの呼び出しは拒否されます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spent, of a budget</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Input/1M</source>
        <translation>入力/1M</translation>
    </message>
    <message>
        <source>Output/1M</source>
        <translation>出力/1M</translation>
    </message>
    <message>
        <source>Realtime sessions</source>
        <translation>リアルタイムセッション</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2, last %3.</source>
        <translation>最小 %1、最大 %2、最新 %3。</translation>
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
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Input, from cache</source>
        <translation>入力（キャッシュ読み取り）</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::AttachCard</name>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Show another one…</source>
        <translation>別のゲートウェイ…</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>このコンピューターに戻る</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What this window shows</source>
        <translation>このウィンドウの表示対象</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Its master key</source>
        <translation>マスターキー</translation>
    </message>
    <message>
        <source>the one that is kept, or enter it</source>
        <translation>保管済みのキー、または入力</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, and shown nowhere.</source>
        <translation>このコンピューターのキーリングに保管し、どこにも表示しません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>An address is needed, like https://gateway.example:4141.</source>
        <translation>https://gateway.example:4141 のようなアドレスが必要です。</translation>
    </message>
    <message>
        <source>The gateway at %1.</source>
        <translation>%1 のゲートウェイ。</translation>
    </message>
    <message>
        <source>The gateway of this computer at %1, which runs by itself.</source>
        <translation>このコンピューターのゲートウェイ（%1）。別プロセスで実行中です。</translation>
    </message>
    <message>
        <source>The gateway of this computer at %1, which this window runs.</source>
        <translation>このコンピューターのゲートウェイ（%1）。このウィンドウが実行しています。</translation>
    </message>
    <message>
        <source>Gateway, address, attach, remote, master key, other computer</source>
        <translation>ゲートウェイ、アドレス、接続、リモート、マスターキー、別のコンピューター</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Start the gateway anew</source>
        <translation>ゲートウェイを再起動</translation>
    </message>
    <message>
        <source>Calls, keys, budgets and settings in one file</source>
        <translation>呼び出し、キー、予算、設定を1つのファイルに保存</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>データベース (*.db)</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>復元するファイル</translation>
    </message>
    <message>
        <source>Databases (*.db *.backup *.replaced);;All files (*)</source>
        <translation>データベース (*.db *.backup *.replaced);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>While the gateway goes on. Credentials are not in it. Names of files are those of the gateway&apos;s own computer.</source>
        <translation>ゲートウェイの実行中に行えます。認証情報は含まれません。ファイル名は、ゲートウェイが動作しているコンピューターのものです。</translation>
    </message>
    <message>
        <source>While the gateway goes on. Credentials are not in it.</source>
        <translation>ゲートウェイの実行中に行えます。認証情報は含まれません。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 に書き込んでいます…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 を確認しています…</translation>
    </message>
    <message>
        <source>Backup, back up, restore, copy of the database</source>
        <translation>バックアップ、保存、復元、データベースのコピー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>呼び出し%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>キー%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1 (%2).</source>
        <translation>書き出しました：%1（%2）。</translation>
    </message>
    <message>
        <source>%1 is whole (%2). It takes the place of the database when the gateway starts anew; the old one stays beside it.</source>
        <translation>%1 は正常です（%2）。ゲートウェイの再起動時にデータベースと置き換わります。古いデータベースは同じ場所に残ります。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BodiesCard</name>
    <message>
        <source>Requests and answers on disk</source>
        <translation>ディスク上のリクエストと応答</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back.</source>
        <translation>削除したものは元に戻せません。</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>まだ何も保存していません。</translation>
    </message>
    <message>
        <source>Nothing is kept. privacy.bodies below says what is to be: none, errors or all.</source>
        <translation>何も保存していません。保存する対象は下の privacy.bodies で選びます（none、errors、all）。</translation>
    </message>
    <message>
        <source>Requests and answers on disk, bodies, prompts, delete, privacy</source>
        <translation>ディスク上のリクエストと応答、本文、プロンプト、削除、プライバシー</translation>
    </message>
    <message>
        <source>What calls asked and got, for later</source>
        <translation>呼び出しの内容と応答の保存</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are kept, encrypted; together they take %1.</source>
        <translation>
            <numerusform>呼び出し%n件を暗号化して保存しています。合計サイズは%1です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BodyView</name>
    <message>
        <source>As text</source>
        <translation>テキスト表示</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>検索対象：%1</translation>
    </message>
    <message>
        <source>As it came instead of as a tree</source>
        <translation>ツリーではなく受信したままの形</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 のツリー</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>%2件中%1件目</translation>
    </message>
    <message>
        <source>Match %1 of many</source>
        <translation>多数のうち%1件目</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetPanel</name>
    <message>
        <source>Paused by the brake: %1</source>
        <translation>ブレーキにより一時停止中：%1</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>現在の確保額</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>支出合計</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1（上限なし）</translation>
    </message>
    <message>
        <source>Spend of this key by day</source>
        <translation>このキーの日ごとの支出</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>毎分のリクエスト数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>毎分のトークン数</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>同時実行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The configuration file says it.</source>
        <translation>設定ファイルで指定されています。</translation>
    </message>
    <message>
        <source>Saved: it counts from the next call on.</source>
        <translation>保存しました。次の呼び出しから適用されます。</translation>
    </message>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>過去%n日間の支出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetRow</name>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Budget in US dollars</source>
        <translation>予算（米ドル）</translation>
    </message>
    <message>
        <source>Budget for</source>
        <translation>予算の期間</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>全期間</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetsPage</name>
    <message>
        <source>All keys, today</source>
        <translation>全キー：今日</translation>
    </message>
    <message>
        <source>All keys, this month</source>
        <translation>全キー：今月</translation>
    </message>
    <message>
        <source>All keys, ever</source>
        <translation>全キー：累計</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>ブレーキ</translation>
    </message>
    <message>
        <source>Budgets of keys</source>
        <translation>キーの予算</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>A key can have a budget: what it may spend a day, a week or a month. A call that does not fit is refused before it costs anything.</source>
        <translation>キーには予算を設定できます。毎日、毎週、毎月に使える金額です。予算に収まらない呼び出しは、費用が発生する前に拒否されます。</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1（上限なし）</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>今後の見通し</translation>
    </message>
    <message>
        <source>Requests/min</source>
        <translation>リクエスト/分</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>同時実行</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>A key that spends very fast is not paused.</source>
        <translation>急速に支出するキーも一時停止しません。</translation>
    </message>
    <message>
        <source>A key that spends more within %1 is paused until you let it go on.</source>
        <translation>%1以内にこの額を超えて支出したキーは、再開するまで一時停止します。</translation>
    </message>
    <message>
        <source>Paused by the brake: %1.</source>
        <translation>ブレーキにより一時停止中：%1。</translation>
    </message>
    <message>
        <source>The limit is changed.</source>
        <translation>上限を変更しました。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallDetail</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Input, from cache</source>
        <translation>入力（キャッシュ読み取り）</translation>
    </message>
    <message>
        <source>Input, written to cache</source>
        <translation>入力（キャッシュ書き込み）</translation>
    </message>
    <message>
        <source>Input, written to cache for an hour</source>
        <translation>入力（キャッシュ書き込み、1時間）</translation>
    </message>
    <message>
        <source>Input, sound</source>
        <translation>入力（音声）</translation>
    </message>
    <message>
        <source>Input, images</source>
        <translation>入力（画像）</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output, thinking</source>
        <translation>出力（思考）</translation>
    </message>
    <message>
        <source>Output, sound</source>
        <translation>出力（音声）</translation>
    </message>
    <message>
        <source>Output, images</source>
        <translation>出力（画像）</translation>
    </message>
    <message>
        <source>The request itself</source>
        <translation>リクエスト自体</translation>
    </message>
    <message>
        <source>Other price at that time or for that size</source>
        <translation>時間帯または量による価格の差</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>%1 · %2 × %3/M</source>
        <translation>%1 · %2 × %3/M</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>価格は不明</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>現時点</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Copied. It takes the key from $TOLLGATE_KEY.</source>
        <translation>コピーしました。キーは $TOLLGATE_KEY から読み取ります。</translation>
    </message>
    <message>
        <source>Images, sound, characters or searches</source>
        <translation>画像、音声、文字、検索</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Open in Try it</source>
        <translation>「お試し」で開く</translation>
    </message>
    <message>
        <source>Compare with another call…</source>
        <translation>別の呼び出しと比較…</translation>
    </message>
    <message>
        <source>More to do with this call</source>
        <translation>この呼び出しのその他の操作</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>再実行…</translation>
    </message>
    <message>
        <source>At list price, paid by your subscription</source>
        <translation>価格表の額（サブスクリプション払い）</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallsModel</name>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
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
        <source>First, s</source>
        <translation>初回（秒）</translation>
    </message>
    <message>
        <source>Total, s</source>
        <translation>全体（秒）</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Input %1, of which from cache %2; output %3</source>
        <translation>入力 %1（うちキャッシュ %2）、出力 %3</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Tok/s</translation>
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
</context>
<context>
    <name>tollgate::ui::CapCard</name>
    <message>
        <source>Limit $</source>
        <translation>上限（$）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>上限：%1</translation>
    </message>
    <message>
        <source>The configuration file or the environment says it.</source>
        <translation>設定ファイルまたは環境変数で指定されています。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Two calls side by side</source>
        <translation>2つの呼び出しの比較</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 と %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ConnectPage</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>cannot reach localhost</source>
        <translation>localhost に接続不可</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::DiffView</name>
    <message>
        <source>  (new)</source>
        <translation>  （新規）</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::EndpointButton</name>
    <message>
        <source>Copy the endpoint %1</source>
        <translation>エンドポイント %1 をコピー</translation>
    </message>
    <message>
        <source>Where your tools call. Click to copy.</source>
        <translation>ツールの呼び出し先です。クリックするとコピーします。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomeAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Nothing. Providers answer, budgets hold, the ledger is written.</source>
        <translation>ありません。プロバイダーは応答し、予算は足りており、台帳も記録されています。</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, Gemini, … or a model server on this computer.</source>
        <translation>OpenAI、Anthropic、Gemini など、またはこのコンピューターのモデルサーバー。</translation>
    </message>
    <message>
        <source>Show me…</source>
        <translation>手順を見る…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Each tool gets one of its own, so that its spend is told apart and can be limited.</source>
        <translation>ツールごとに専用のキーを持たせると、支出を区別でき、上限も設定できます。</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Send the first call</source>
        <translation>最初の呼び出しを送信</translation>
    </message>
    <message>
        <source>Point a tool at the endpoint above. The model demo/hello answers without any provider.</source>
        <translation>上のエンドポイントにツールを向けてください。モデル demo/hello はプロバイダーがなくても応答します。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomePage</name>
    <message>
        <source>Spend today</source>
        <translation>今日の支出</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Requests, last hour</source>
        <translation>過去1時間のリクエスト</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>初回トークンまでの時間</translation>
    </message>
    <message>
        <source>Spend by day and model</source>
        <translation>日別・モデル別の支出</translation>
    </message>
    <message>
        <source>%1 a day · resets at %2</source>
        <translation>1日%1 · %2にリセット</translation>
    </message>
    <message>
        <source>%1 yesterday · no limit set</source>
        <translation>昨日%1 · 上限なし</translation>
    </message>
    <message>
        <source>on course for %1 by the end of %2</source>
        <translation>%2末に%1の見込み</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>%1 a minute · %2 tokens</source>
        <translation>毎分%1件 · %2トークン</translation>
    </message>
    <message>
        <source>%1 under way · %2 failed</source>
        <translation>処理中%1件 · 失敗%2</translation>
    </message>
    <message>
        <source>median of the newest streams</source>
        <translation>最新のストリームの中央値</translation>
    </message>
    <message>
        <source>median · gateway adds %1</source>
        <translation>中央値 · うちゲートウェイ%1</translation>
    </message>
    <message>
        <source>Calls with a login of the client&apos;s own, like a Claude or ChatGPT subscription. They cost nothing here, and budgets do not stop them.</source>
        <translation>クライアント自身のログイン（Claude や ChatGPT のサブスクリプションなど）による呼び出しです。ここでは費用がかからず、予算を超えても止まりません。</translation>
    </message>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>過去%n日間の支出</numerusform>
        </translation>
    </message>
    <message>
        <source>This month also %1 at list price, paid by your subscription</source>
        <translation>今月はほかに価格表で%1（サブスクリプション払い）</translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>今は分かりません。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomeProviders</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>its key is missing</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>クールダウン中</translation>
    </message>
    <message>
        <source>Only the demo model answers so far. Add a provider, or start Ollama or LM Studio on this computer: they are found by themselves.</source>
        <translation>応答できるのはまだデモ用モデルだけです。プロバイダーを追加するか、このコンピューターで Ollama や LM Studio を起動してください（自動で検出されます）。</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>プロバイダーを追加…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>呼び出し%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>local</source>
        <translation>ローカル</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1：%2、うち%Ln件が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, none failed</source>
        <translation>%1：%2、失敗なし</translation>
    </message>
    <message numerus="yes">
        <source>%1, last 24 hours: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1、過去24時間：%2、うち%Ln件が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2, none failed</source>
        <translation>%1、過去24時間：%2、失敗なし</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::JsonTree</name>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Unfold all below</source>
        <translation>下をすべて展開</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeyForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>the tool that uses it, like codex</source>
        <translation>使うツールの名前（例：codex）</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Names or patterns with commas: gpt-*, claude-sonnet-4-5</source>
        <translation>名前またはパターン（カンマ区切り）：gpt-*, claude-sonnet-4-5</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>What it may spend at most; a call that does not fit is refused.</source>
        <translation>使える金額の上限です。収まらない呼び出しは拒否されます。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>With commas; Usage can be grouped by them.</source>
        <translation>カンマ区切り。使用状況をタグごとに集計できます。</translation>
    </message>
    <message>
        <source>Other names of models</source>
        <translation>モデルの別名</translation>
    </message>
    <message>
        <source>What is asked for and what is taken: gpt-4=gpt-5.2</source>
        <translation>要求する名前と実際のモデル：gpt-4=gpt-5.2</translation>
    </message>
    <message>
        <source>Also models without a known price</source>
        <translation>価格不明のモデルも許可</translation>
    </message>
    <message>
        <source>A key with a budget is refused them otherwise: nobody could say what they cost.</source>
        <translation>許可しないと、予算のあるキーでは拒否されます。費用がわからないためです。</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>毎分のリクエスト数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>毎分のトークン数</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>同時実行</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>1日後</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>30日後</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>90日後</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>1年後</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Tell me at $</source>
        <translation>通知する額（$）</translation>
    </message>
    <message>
        <source>When it has spent that much you are told; nothing is refused.</source>
        <translation>この額を使った時点で通知します。拒否はされません。</translation>
    </message>
    <message>
        <source>Brake at $</source>
        <translation>ブレーキの額（$）</translation>
    </message>
    <message>
        <source>as all keys</source>
        <translation>全キー共通</translation>
    </message>
    <message>
        <source>A key that spends more than that in a short time is paused until you let it go on.</source>
        <translation>短時間にこの額を超えて支出したキーは、再開するまで一時停止します。</translation>
    </message>
    <message>
        <source>A name tells whose calls these are.</source>
        <translation>誰の呼び出しかわかるように名前を付けてください。</translation>
    </message>
    <message>
        <source>Each is a name, &apos;=&apos; and a model: gpt-4=gpt-5.2</source>
        <translation>それぞれ「名前=モデル」の形で書きます：gpt-4=gpt-5.2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeyPanel</name>
    <message>
        <source>Paused by the brake: %1</source>
        <translation>ブレーキにより一時停止中：%1</translation>
    </message>
    <message>
        <source>Let it work again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>starts anew %1</source>
        <translation>%1にリセット</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>支出合計</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>同時に%1件</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>ブレーキ</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <translation>%1（個別設定）</translation>
    </message>
    <message>
        <source>Tell me at</source>
        <translation>通知する額</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>呼び出しを表示</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新しいシークレット…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a minute</source>
        <translation>
            <numerusform>毎分%Lnリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens a minute</source>
        <translation>
            <numerusform>毎分%Lnトークン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeysPage</name>
    <message>
        <source>Each tool gets a key of its own: its spend is told apart and can be limited.</source>
        <translation>ツールごとに専用のキーを持たせると、支出を区別でき、上限も設定できます。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>A tool needs a key to call. Make one for each tool: then you see what each of them costs, and can stop one without the others.</source>
        <translation>ツールが呼び出しを行うにはキーが必要です。ツールごとに作成すると、それぞれの費用がわかり、1つだけを止めることもできます。</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Key %1 works again.</source>
        <translation>キー %1 を再び使えるようにしました。</translation>
    </message>
    <message>
        <source>Key %1 is refused from now on.</source>
        <translation>キー %1 をブロックしました。</translation>
    </message>
    <message>
        <source>Key %1 is revoked.</source>
        <translation>キー %1 を失効させました。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>The new key was not copied, and is not shown again.</source>
        <translation>新しいキーはコピーされておらず、もう一度表示されることはありません。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::LivePage</name>
    <message>
        <source>Calls, newest first</source>
        <translation>呼び出し（新しい順）</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>呼び出しはまだありません</translation>
    </message>
    <message>
        <source>Point a tool at the endpoint above, or try: curl with the model demo/hello. What is asked appears here as it happens.</source>
        <translation>上のエンドポイントにツールを向けるか、curl でモデル demo/hello を試してください。リクエストはその場でここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No call that was looked through fits this filter.</source>
        <translation>調べた範囲に、このフィルターに合う呼び出しはありません。</translation>
    </message>
    <message>
        <source>Filter, for example  key:claude-code  status:429  cost&gt;0.01</source>
        <translation>キー、状態、費用などで絞り込み（例：key:claude-code  status:429  cost&gt;0.01）</translation>
    </message>
    <message>
        <source>Filter of calls</source>
        <translation>呼び出しのフィルター</translation>
    </message>
    <message>
        <source>New calls appear at the top while this is on. (Space)</source>
        <translation>オンの間、新しい呼び出しが一番上に表示されます。（Space）</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>追従中</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Export the calls that are shown</source>
        <translation>表示中の呼び出しをエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n calls written.</source>
        <translation>
            <numerusform>%n件の呼び出しを書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>表として（CSV）…</translation>
    </message>
    <message>
        <source>As JSON, one call a line (JSONL)…</source>
        <translation>1行に呼び出し1件の JSON として（JSONL）…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>With what was said, as far as it is kept (HAR)…</source>
        <translation>保持されている内容も含めて（HAR）…</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP アーカイブ (*.har)</translation>
    </message>
    <message>
        <source>Writes the calls that the filter shows. Keys are never written.</source>
        <translation>フィルターで表示中の呼び出しを書き出します。キーは書き出されません。</translation>
    </message>
    <message>
        <source>Choose the other call in the list.</source>
        <translation>一覧でもう一方の呼び出しを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n calls written, with amounts in US dollars.</source>
        <translation>
            <numerusform>%n件の呼び出しを書き出しました（金額は米ドル）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are compared as they are shown; with a $ they are US dollars: cost&gt;$0.01</source>
        <translation>金額は表示どおりに比較されます。$ を付けると米ドルになります：cost&gt;$0.01</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::NewKeyPanel</name>
    <message>
        <source>Key %1 is ready</source>
        <translation>キー %1 ができました</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once. Tollgate keeps only its fingerprint.</source>
        <translation>今すぐコピーしてください。表示は今回だけです。Tollgate に残るのはフィンガープリントだけです。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>作成したキー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>In a terminal, this sets up most tools:</source>
        <translation>ターミナルでこれを実行すると、ほとんどのツールを設定できます：</translation>
    </message>
    <message>
        <source>Line for a terminal</source>
        <translation>ターミナル用の行</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Notice</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Notifications</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::OwnSettings</name>
    <message>
        <source>This window</source>
        <translation>このウィンドウ</translation>
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
        <source>as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>ウィンドウを開かず、トレイで起動します。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light or dark, or what the system has chosen.</source>
        <translation>ライト、ダーク、またはシステムの設定。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When the brake pauses a key, a budget is spent or a provider fails.</source>
        <translation>ブレーキがキーを一時停止したとき、予算を使い切ったとき、プロバイダーに障害が起きたとき。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of this window, from its next start on. The command line speaks the system&apos;s language.</source>
        <translation>このウィンドウの言語。次回起動時から有効です。コマンドラインではシステムの言語を使います。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Preferences</name>
    <message>
        <source>One gate for all your models</source>
        <translation>すべてのモデルに、ひとつのゲート</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProviderForm</name>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, …</source>
        <translation>OpenAI、Anthropic、…</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>none needed on this computer</source>
        <translation>このコンピューターなら不要</translation>
    </message>
    <message>
        <source>Goes to the desktop&apos;s keyring, else to the vault; never into a file of Tollgate.</source>
        <translation>デスクトップのキーリングに、なければ保管庫に保存します。Tollgate のファイルには書きません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>プロバイダーの既定</translation>
    </message>
    <message>
        <source>Only for a server of your own or a proxy.</source>
        <translation>独自のサーバーまたはプロキシの場合だけ。</translation>
    </message>
    <message>
        <source>Choose one, or write a name of your own with its address below.</source>
        <translation>1つ選ぶか、独自の名前を入力して下にアドレスを書いてください。</translation>
    </message>
    <message>
        <source>Saved, but the test failed: %1</source>
        <translation>保存しましたが、テストに失敗しました：%1</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Saving and testing…</source>
        <translation>保存してテスト中…</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存してテスト</translation>
    </message>
    <message>
        <source>Its key is %1.</source>
        <translation>キーの保管先：%1。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProviderPanel</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>It answers on this computer, but Tollgate does not serve its models yet.</source>
        <translation>このコンピューターで応答していますが、Tollgate はまだそのモデルを提供していません。</translation>
    </message>
    <message>
        <source>Serve its models</source>
        <translation>モデルを提供</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>提供モデル</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source> – but it is not there</source>
        <translation> （見つかりません）</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>モデルを問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>It answers. %n models.</source>
        <translation>
            <numerusform>応答がありました。モデル%n個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>It is switched off: nobody is sent to it. Its key stays where it is.</source>
        <translation>オフになっています。何も送信されません。キーは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>ローカルサーバーを探す</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer</source>
        <translation>このコンピューターの Ollama、LM Studio、llama.cpp、vLLM、Jan</translation>
    </message>
    <message numerus="yes">
        <source>%n found on this computer.</source>
        <translation>
            <numerusform>このコンピューターで%n件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>このコンピューターで応答するモデルサーバーはありません。</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1（未検証）</translation>
    </message>
    <message>
        <source>%1 is not served any more.</source>
        <translation>%1 の提供をやめました。</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存してテスト</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Saved; its key is %1.</source>
        <translation>保存しました。キーの保管先：%1。</translation>
    </message>
    <message>
        <source>Nobody answers yet</source>
        <translation>応答するプロバイダーがまだありません</translation>
    </message>
    <message>
        <source>Add a provider with a key of yours, or start a model server like Ollama or LM Studio on this computer: it is found by itself.</source>
        <translation>自分のキーでプロバイダーを追加するか、このコンピューターで Ollama や LM Studio などのモデルサーバーを起動してください。自動で検出されます。</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 をオンにしました。</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 をオフにしました。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ReplayBar</name>
    <message>
        <source>%1 is asked the same again, as the key %2. No price of it is known.</source>
        <translation>同じ内容をキー %2 で %1 にもう一度送ります。価格は不明です。</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. What it costs is known when the first has ended.</source>
        <translation>同じ内容をキー %2 で %1 にもう一度送ります。費用は最初の呼び出しが終わるとわかります。</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. It cost %3 the first time.</source>
        <translation>同じ内容をキー %2 で %1 にもう一度送ります。前回の費用は%3でした。</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. It cost %3 the first time; it will be %4 where nothing comes from the provider&apos;s cache.</source>
        <translation>同じ内容をキー %2 で %1 にもう一度送ります。前回の費用は%3でした。プロバイダーのキャッシュがまったく使われない場合は%4になります。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>2つを比較</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It was asked again; the ledger has not told yet how it ended.</source>
        <translation>再実行しました。結果はまだ台帳に記録されていません。</translation>
    </message>
    <message>
        <source>It failed this time: %1</source>
        <translation>今回は失敗しました：%1</translation>
    </message>
    <message>
        <source>It took %1. No price of it is known.</source>
        <translation>所要時間は%1でした。価格は不明です。</translation>
    </message>
    <message>
        <source>It cost %1 and took %2.</source>
        <translation>費用は%1、所要時間は%2でした。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::RotatePanel</name>
    <message>
        <source>A new secret for %1</source>
        <translation>%1 の新しいシークレット</translation>
    </message>
    <message>
        <source>The old secret stops working at once: whoever uses it is refused until it is given the new one. Name, budgets, limits and figures of the key stay as they are.</source>
        <translation>古いシークレットはすぐに使えなくなります。使用中のプログラムは、新しいものを設定するまで拒否されます。キーの名前、予算、上限、数値はそのままです。</translation>
    </message>
    <message>
        <source>Nobody has used it yet.</source>
        <translation>まだ誰も使っていません。</translation>
    </message>
    <message>
        <source>It was last used %1, by %2.</source>
        <translation>最終使用：%1（%2）。</translation>
    </message>
    <message>
        <source>a program that says no name</source>
        <translation>名前のないプログラム</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>新しいシークレットを作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::RoutePanel</name>
    <message>
        <source>first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>then</source>
        <translation>次</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>混雑中</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Who would answer</source>
        <translation>応答元の予測</translation>
    </message>
    <message>
        <source>A request for</source>
        <translation>リクエストするモデル</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Any name that fits %1.</source>
        <translation>%1 に一致する任意の名前。</translation>
    </message>
    <message>
        <source>any that may use it</source>
        <translation>使用できる任意のキー</translation>
    </message>
    <message>
        <source>As the key</source>
        <translation>使うキー</translation>
    </message>
    <message>
        <source>This is decided from what is set up and how each one has answered lately. Nobody is asked, and nothing is spent.</source>
        <translation>設定と、最近の応答状況から判定しています。問い合わせは行わず、支出もありません。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SettingEditor</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
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
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>counts from the next start on</source>
        <translation>次回起動時から有効</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>既定値（%1）に戻す</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SettingsPage</name>
    <message>
        <source>Only what was changed</source>
        <translation>変更したものだけ</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>この環境を検査</translation>
    </message>
    <message>
        <source>No setting says that. Fewer words find more.</source>
        <translation>該当する設定はありません。言葉を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Everything is as it came.</source>
        <translation>すべて既定のままです。</translation>
    </message>
    <message>
        <source>%1 is %2 from the next start on.</source>
        <translation>%1 は次回起動時から「%2」になります。</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 を「%2」にしました。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 is as it came.</source>
        <translation>%1 を既定に戻しました。</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>セルフテスト</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>Checks that need a look: %1</source>
        <translation>確認が必要な項目：%1</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Search, for example  %1  or  %2</source>
        <translation>検索（例：%1 / %2）</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Sidebar</name>
    <message>
        <source>Govern</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Other models are used than those that tools ask for. See router.profiles in the settings.</source>
        <translation>ツールが求めるモデルの代わりに別のモデルを使っています。設定の router.profiles を参照してください。</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>プロファイル：%1</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::StackedBars</name>
    <message numerus="yes">
        <source>%n bars; the arrow keys read them.</source>
        <translation>
            <numerusform>棒グラフ%n本。矢印キーで1本ずつ読み取れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <translation>最大は %1。</translation>
    </message>
    <message>
        <source>Enter shows them as a table.</source>
        <translation>Enter で表として表示します。</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::StartPage</name>
    <message>
        <source>Four steps</source>
        <translation>4つの手順</translation>
    </message>
    <message>
        <source>Somebody who answers</source>
        <translation>応答するプロバイダー</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>A tool, with a key of its own</source>
        <translation>専用キーを持つツール</translation>
    </message>
    <message>
        <source>The first call</source>
        <translation>最初の呼び出し</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>now</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>この手順をスキップ</translation>
    </message>
    <message>
        <source>Who shall answer?</source>
        <translation>どのプロバイダーを使いますか？</translation>
    </message>
    <message>
        <source>A provider with a key of yours, or a model server on this computer. Without either, the model demo/hello answers offline.</source>
        <translation>お持ちのキーで使うプロバイダー、またはこのコンピューターのモデルサーバーです。どちらもなくても、モデル demo/hello がオフラインで応答します。</translation>
    </message>
    <message>
        <source>Serve %1, found at %2</source>
        <translation>%2 で見つかった %1 を提供</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存してテスト</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>応答がありました。</translation>
    </message>
    <message>
        <source>It answers; its key is %1.</source>
        <translation>応答がありました。キーの保管先：%1。</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>応答しますか？</translation>
    </message>
    <message>
        <source>It is asked for the names of its models. That costs nothing.</source>
        <translation>モデルの名前を問い合わせます。費用はかかりません。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>There is nobody to be tested yet.</source>
        <translation>テストするプロバイダーがまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>It answers with %n models.</source>
        <translation>
            <numerusform>応答がありました。モデルは%n個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tool shall use it?</source>
        <translation>どのツールで使いますか？</translation>
    </message>
    <message>
        <source>It gets a key of its own, so that you see what it costs. You see every change before it is written, and one click puts it back.</source>
        <translation>専用のキーを持たせるので、費用がわかります。変更内容は書き込む前にすべて確認でき、ワンクリックで元に戻せます。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>None of the tools that we know was found.</source>
        <translation>対応しているツールは見つかりませんでした。</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>すべてのツール</translation>
    </message>
    <message>
        <source>Ask it something</source>
        <translation>質問してみましょう</translation>
    </message>
    <message>
        <source>Start the tool anew and ask it a question. The call appears under Live traffic as it happens, with what it costs. Or ask from here.</source>
        <translation>ツールを再起動して質問してください。呼び出しは費用とともに「ライブトラフィック」にリアルタイムで表示されます。ここから質問することもできます。</translation>
    </message>
    <message>
        <source>Ask from here</source>
        <translation>ここで質問</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>準備ができました</translation>
    </message>
    <message>
        <source>Home tells at a glance what today costs and what needs attention. Steps that were skipped can be taken at any time on their own pages.</source>
        <translation>「ホーム」では、今日の費用と確認が必要なことがひと目でわかります。スキップした手順は、それぞれのページでいつでも行えます。</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>変更…</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolChoices</name>
    <message>
        <source>Make those lines comments; Undo brings them back</source>
        <translation>その行をコメントにする（「元に戻す」で復元）</translation>
    </message>
    <message>
        <source>A new key &lt;b&gt;%1&lt;/b&gt;, so that its use is told apart</source>
        <translation>新しいキー &lt;b&gt;%1&lt;/b&gt;（使用分を区別するため）</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Budget in US dollars</source>
        <translation>予算（米ドル）</translation>
    </message>
    <message>
        <source>Budget for</source>
        <translation>予算の期間</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the model that it shall ask for</source>
        <translation>要求するモデル</translation>
    </message>
    <message>
        <source>the tool&apos;s own choice</source>
        <translation>ツールの既定</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>コピーする内容</translation>
    </message>
    <message>
        <source>Changes to its settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>コピーするテキスト</translation>
    </message>
    <message>
        <source>Nothing has to be changed</source>
        <translation>変更は不要です</translation>
    </message>
    <message>
        <source>What changes · one file, with a backup</source>
        <translation>変更内容 · 1ファイル（バックアップあり）</translation>
    </message>
    <message numerus="yes">
        <source>What changes · %n files, each with a backup</source>
        <translation>
            <numerusform>変更内容 · %nファイル（それぞれバックアップあり）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for %2 by itself, and no provider here has it: choose a model, or add its provider.</source>
        <translation>%1 は自分で %2 を指定しますが、ここのどのプロバイダーにもありません。モデルを選ぶか、そのプロバイダーを追加してください。</translation>
    </message>
    <message>
        <source>No provider here has %1.</source>
        <translation>ここには %1 を持つプロバイダーがありません。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolFacts</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>It still calls %1, where this gateway is not any more. Its calls fail.</source>
        <translation>まだ %1 を呼び出していますが、このゲートウェイはもうそこにありません。呼び出しは失敗します。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>接続開始</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最後の呼び出し</translation>
    </message>
    <message>
        <source>none yet: start %1 anew and ask it something, then it appears here</source>
        <translation>まだありません。%1 を再起動して質問すると、ここに表示されます</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolPanel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>its settings are here, its program was not found</source>
        <translation>設定はありますが、プログラムが見つかりません</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>このコンピューターには見つかりません</translation>
    </message>
    <message>
        <source>from its documentation</source>
        <translation>ドキュメントに基づく</translation>
    </message>
    <message>
        <source>tried with %1</source>
        <translation>%1 で動作確認済み</translation>
    </message>
    <message>
        <source>Undo puts every file back byte for byte.</source>
        <translation>「元に戻す」で、すべてのファイルが完全に復元されます。</translation>
    </message>
    <message>
        <source>Nothing is written: this way was not tried by us.</source>
        <translation>何も書き込みません。この方法は動作確認していません。</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>呼び出しを表示</translation>
    </message>
    <message>
        <source>Put the backups back</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Write the new address</source>
        <translation>新しいアドレスを書き込む</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>代わりにコピー</translation>
    </message>
    <message>
        <source>Make the key and copy</source>
        <translation>キーを作成してコピー</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 を接続しました。</translation>
    </message>
    <message>
        <source>Copied, with the new key %1 in it.</source>
        <translation>新しいキー %1 を入れてコピーしました。</translation>
    </message>
    <message>
        <source>%1 is as it was before; its key is revoked.</source>
        <translation>%1 を元の状態に戻し、キーを失効させました。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TopBar</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Let tools call again.</source>
        <translation>ツールの呼び出しを再開します。</translation>
    </message>
    <message>
        <source>Refuse new calls until you resume. Answers under way go on.</source>
        <translation>再開するまで新しい呼び出しを拒否します。処理中の応答は続行します。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Tray</name>
    <message>
        <source>Copy endpoint</source>
        <translation>エンドポイントをコピー</translation>
    </message>
    <message>
        <source>Open Tollgate</source>
        <translation>Tollgate を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>%1 で実行中</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>The ledger cannot be written</source>
        <translation>台帳に書き込めません</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 spent today</source>
        <translation>今日の支出：%1</translation>
    </message>
    <message>
        <source>Spend is not known yet</source>
        <translation>支出はまだ不明です</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Tollgate goes on</source>
        <translation>Tollgate は動作を続けます</translation>
    </message>
    <message>
        <source>Your tools keep working. Quit it from this icon&apos;s menu.</source>
        <translation>ツールは引き続き使えます。終了するには、このアイコンのメニューを使ってください。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>The key of this computer, for tools on it</source>
        <translation>このコンピューターのツール用のキー</translation>
    </message>
    <message>
        <source>Model profile</source>
        <translation>モデルプロファイル</translation>
    </message>
    <message>
        <source>There is no key to copy</source>
        <translation>コピーできるキーがありません</translation>
    </message>
    <message>
        <source>The model profile stays as it was</source>
        <translation>モデルプロファイルは変更されませんでした</translation>
    </message>
    <message>
        <source>None: as tools ask</source>
        <translation>なし（ツールが求めるとおり）</translation>
    </message>
    <message>
        <source>Change profiles…</source>
        <translation>プロファイルを変更…</translation>
    </message>
    <message>
        <source>All keys: %1</source>
        <translation>全キー：%1</translation>
    </message>
    <message>
        <source>Key %1: %2</source>
        <translation>キー %1：%2</translation>
    </message>
    <message>
        <source>Running on %1 with the profile %2</source>
        <translation>%1 で実行中（プロファイル：%2）</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TryLane</name>
    <message>
        <source>Show its calls</source>
        <translation>呼び出しを表示</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>a model, like openai/gpt-4o</source>
        <translation>モデル（例：openai/gpt-4o）</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Nothing was spent on this.</source>
        <translation>支出はありませんでした。</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>価格は不明</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>入力%1トークン、出力%2トークン</translation>
    </message>
    <message>
        <source>first word after %1</source>
        <translation>最初の言葉まで%1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計%1</translation>
    </message>
    <message>
        <source>What you ask and what comes back stands here. It goes through the gateway like any call: with the key&apos;s budget, its limits and a row in the ledger.</source>
        <translation>質問と回答はここに表示されます。通常の呼び出しと同じくゲートウェイを通り、キーの予算と上限が適用され、台帳に1行記録されます。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TryPage</name>
    <message>
        <source>Two side by side</source>
        <translation>2つ並べて比較</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>As the key</source>
        <translation>使うキー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Ask something. Ctrl+Enter sends.</source>
        <translation>質問を入力。Ctrl+Enter で送信します。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Without the images</source>
        <translation>画像を外す</translation>
    </message>
    <message>
        <source>There is no key yet: make one on the page Keys.</source>
        <translation>キーがまだありません。「キー」ページで作成してください。</translation>
    </message>
    <message>
        <source>What it will about cost stands here before you send.</source>
        <translation>送信前に、費用の目安がここに表示されます。</translation>
    </message>
    <message>
        <source>at the right %1</source>
        <translation>右側は%1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than 5 MB.</source>
        <translation>%1 を読み込めないか、5 MB を超えています。</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>%1 を添付。</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>先にモデルを選択してください。</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>キーはまだありません</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::UsagePage</name>
    <message>
        <source>What is counted</source>
        <translation>集計対象</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>初回トークンまでの時間</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>失敗したリクエスト</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>A bar for each</source>
        <translation>棒の単位</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去90日間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去12か月</translation>
    </message>
    <message>
        <source>by</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>each</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation>前の期間と比較</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV をエクスポート</translation>
    </message>
    <message>
        <source>Usage in figures</source>
        <translation>使用状況の数値</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>この期間の記録なし</translation>
    </message>
    <message>
        <source>Choose a longer time, or send a first call.</source>
        <translation>期間を長くするか、最初の呼び出しを送ってください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>初回トークン</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前期比</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1 more than in the time before</source>
        <translation>前の期間より%1増</translation>
    </message>
    <message>
        <source>%1 less than in the time before</source>
        <translation>前の期間より%1減</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2別の%1</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>この表をエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written.</source>
        <translation>
            <numerusform>%n行を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls with a login of the client&apos;s own, like a Claude or ChatGPT subscription. They cost nothing here, and budgets do not stop them.</source>
        <translation>クライアント自身のログイン（Claude や ChatGPT のサブスクリプションなど）による呼び出しです。ここでは費用がかからず、予算を超えても止まりません。</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>And %1 at list price, paid by your subscription</source>
        <translation>ほかに価格表で%1（サブスクリプション払い）</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written, with amounts in US dollars.</source>
        <translation>
            <numerusform>%n行を書き出しました（金額は米ドル）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens by kind</source>
        <translation>トークン（種類別）</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Watch</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Window</name>
    <message>
        <source>Key %1 was paused: %2</source>
        <translation>キー %1 を一時停止しました：%2</translation>
    </message>
    <message>
        <source>The gateway could not be started</source>
        <translation>ゲートウェイを起動できませんでした</translation>
    </message>
    <message>
        <source>Take another port</source>
        <translation>別のポートを使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>実行中 · %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Running by itself</source>
        <translation>別プロセスで実行中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Stopped; looking for it…</source>
        <translation>停止しました。探しています…</translation>
    </message>
    <message>
        <source>Ledger cannot be written</source>
        <translation>台帳に書き込めません</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused: new calls are refused, answers under way go on.</source>
        <translation>一時停止しました。新しい呼び出しは拒否し、処理中の応答は続行します。</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>このコンピューターに戻る</translation>
    </message>
    <message>
        <source>That gateway cannot be shown</source>
        <translation>そのゲートウェイを表示できません</translation>
    </message>
    <message>
        <source>its master key</source>
        <translation>マスターキー</translation>
    </message>
    <message>
        <source>Key of the gateway</source>
        <translation>ゲートウェイのキー</translation>
    </message>
    <message>
        <source>This window shows the gateway at %1.</source>
        <translation>このウィンドウは %1 のゲートウェイを表示しています。</translation>
    </message>
    <message>
        <source>This window shows the gateway at %1. Its key is not kept for the next time: %2</source>
        <translation>このウィンドウは %1 のゲートウェイを表示しています。キーは次回用に保管されません：%2</translation>
    </message>
    <message>
        <source>Tollgate at %1</source>
        <translation>Tollgate（%1）</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>別の場所で実行中</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（レート%2）</translation>
    </message>
    <message>
        <source>Another Tollgate (process %1)</source>
        <translation>別の Tollgate（プロセス %1）</translation>
    </message>
    <message>
        <source>Another Tollgate</source>
        <translation>別の Tollgate</translation>
    </message>
    <message>
        <source>Waiting for another Tollgate to end</source>
        <translation>別の Tollgate の終了を待っています</translation>
    </message>
    <message>
        <source>%1 still works on the same data: it finishes the answers that are under way. The gateway starts here as soon as that one has ended. Until then calls are refused.</source>
        <translation>%1 がまだ同じデータを使っており、進行中の応答を終えているところです。終了すると、ここでゲートウェイが起動します。それまで呼び出しは拒否されます。</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
</context>
</TS>
