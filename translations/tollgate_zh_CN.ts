<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BarTip</name>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Live traffic</source>
        <translation>实时流量</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Providers &amp; models</source>
        <translation>提供商与模型</translation>
    </message>
    <message>
        <source>Connect a tool</source>
        <translation>连接工具</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>快速入门</translation>
    </message>
</context>
<context>
    <name>tollgate::app</name>
    <message>
        <source>Is &apos;%1&apos; meant?</source>
        <translation>您是否想输入“%1”？</translation>
    </message>
    <message>
        <source>--log-format is text, json or journal.</source>
        <translation>--log-format 只能是 text、json 或 journal。</translation>
    </message>
    <message>
        <source>&apos;tollgate %1 --help&apos; lists what there is.</source>
        <translation>用 &apos;tollgate %1 --help&apos; 查看用法。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>Usage: tollgate %1 [options] %2</source>
        <translation>使用方法：tollgate %1 [选项] %2</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>&apos;tollgate help&apos; lists them.</source>
        <translation>用 &apos;tollgate help&apos; 列出所有命令。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time like 30s, 10m, 24h or 7d.</source>
        <translation>“%1”不是 30s、10m、24h 或 7d 这样的时长。</translation>
    </message>
    <message>
        <source>Configuration file (LiteLLM&apos;s config.yaml form).</source>
        <translation>配置文件（LiteLLM 的 config.yaml 格式）。</translation>
    </message>
    <message>
        <source>Where database, lock and control.json are.</source>
        <translation>数据库、锁和 control.json 所在的位置。</translation>
    </message>
    <message>
        <source>Say more: routing decisions.</source>
        <translation>输出更多信息：路由决策。</translation>
    </message>
    <message>
        <source>Log warnings and errors only.</source>
        <translation>只记录警告和错误。</translation>
    </message>
    <message>
        <source>How log lines on standard error look.</source>
        <translation>标准错误中日志行的格式。</translation>
    </message>
    <message>
        <source>Run the gateway in the foreground.</source>
        <translation>在前台运行网关。</translation>
    </message>
    <message>
        <source>Listen here (default 127.0.0.1). Beyond loopback a master key is needed.</source>
        <translation>监听的地址（默认 127.0.0.1）。超出环回地址时需要主密钥。</translation>
    </message>
    <message>
        <source>Listen here (default 4141; 0: any free port).</source>
        <translation>监听的端口（默认 4141；0 表示任意空闲端口）。</translation>
    </message>
    <message>
        <source>Serve this model, too. May be given several times.</source>
        <translation>同时提供此模型。可多次指定。</translation>
    </message>
    <message>
        <source>Speak TLS with this certificate (PEM).</source>
        <translation>用此证书（PEM）启用 TLS。</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>证书的私钥（PEM）。</translation>
    </message>
    <message>
        <source>How long answers may finish after SIGTERM (default 30s).</source>
        <translation>收到 SIGTERM 后等待应答完成的时长（默认 30s）。</translation>
    </message>
    <message>
        <source>Start although the file asks for protection that is not built yet.</source>
        <translation>即使配置文件要求尚未实现的保护，也照常启动。</translation>
    </message>
    <message>
        <source>Open the window; without any command, too. Runs the gateway, or attaches to the one that runs.</source>
        <translation>打开窗口；不带命令时也是如此。运行网关，或连接到正在运行的网关。</translation>
    </message>
    <message>
        <source>Only the icon in the tray: for the start at login.</source>
        <translation>只显示托盘图标：用于登录时启动。</translation>
    </message>
    <message>
        <source>Run a command that talks to the gateway with a key of its own.</source>
        <translation>运行一个命令，让它用自己的密钥访问网关。</translation>
    </message>
    <message>
        <source>What the command may spend.</source>
        <translation>该命令的支出上限。</translation>
    </message>
    <message>
        <source>A model that the command may use. May be given several times.</source>
        <translation>该命令可用的模型。可多次指定。</translation>
    </message>
    <message>
        <source>Mark the command&apos;s calls in the ledger.</source>
        <translation>在账本中标记该命令的调用。</translation>
    </message>
    <message>
        <source>A gateway of its own: free port, temporary data, nothing of the user&apos;s.</source>
        <translation>使用独立的网关：空闲端口、临时数据，不动用户的任何内容。</translation>
    </message>
    <message>
        <source>Write what was spent as JSON.</source>
        <translation>以 JSON 写出支出。</translation>
    </message>
    <message>
        <source>Return 75 when the budget ran out.</source>
        <translation>预算用完时返回 75。</translation>
    </message>
    <message>
        <source>Does a gateway run, and where?</source>
        <translation>网关是否在运行，在哪里运行？</translation>
    </message>
    <message>
        <source>Wait until one is ready (124 when it does not get ready in that time).</source>
        <translation>等待网关就绪（在此时间内未就绪则返回 124）。</translation>
    </message>
    <message>
        <source>Stop the gateway; answers under way finish.</source>
        <translation>停止网关；进行中的应答会完成。</translation>
    </message>
    <message>
        <source>What a tool needs to use this gateway.</source>
        <translation>工具使用此网关所需的内容。</translation>
    </message>
    <message>
        <source>Only for claude, codex, gemini, opencode, copilot or openai.</source>
        <translation>仅限 claude、codex、gemini、opencode、copilot 或 openai。</translation>
    </message>
    <message>
        <source>As lines for eval in a shell.</source>
        <translation>输出为可供 shell eval 的行。</translation>
    </message>
    <message>
        <source>Only the value of this variable.</source>
        <translation>只输出此变量的值。</translation>
    </message>
    <message>
        <source>Point a tool on this computer at the gateway, with a key of its own; without a tool: what there is.</source>
        <translation>让本机的工具使用网关，并给它专用密钥；不指定工具则列出可用的工具。</translation>
    </message>
    <message>
        <source>Only show what would change, or the text to copy.</source>
        <translation>只显示将要更改的内容，或要复制的文本。</translation>
    </message>
    <message>
        <source>Put its files back as they were, and revoke its key.</source>
        <translation>将其文件恢复原状，并吊销其密钥。</translation>
    </message>
    <message>
        <source>With --undo: even where what was written has been changed since.</source>
        <translation>与 --undo 同用：即使写入的内容后来被改动，也强制恢复。</translation>
    </message>
    <message>
        <source>The model that it shall ask for.</source>
        <translation>该工具要请求的模型。</translation>
    </message>
    <message>
        <source>What it may spend.</source>
        <translation>支出上限。</translation>
    </message>
    <message>
        <source>The budget starts anew: 1h, 1d, 7d, 30d, 1mo.</source>
        <translation>预算重置的周期：1h、1d、7d、30d、1mo。</translation>
    </message>
    <message>
        <source>Make lines of startup files that would win into comments.</source>
        <translation>将启动文件中会优先生效的行改为注释。</translation>
    </message>
    <message>
        <source>Make a virtual key. It is shown once.</source>
        <translation>创建虚拟密钥。只显示一次。</translation>
    </message>
    <message>
        <source>Models that it may use, with commas; wildcards are allowed.</source>
        <translation>可用的模型，用逗号分隔；允许通配符。</translation>
    </message>
    <message>
        <source>It ends after this time: 30d.</source>
        <translation>经过此时长后到期：30d。</translation>
    </message>
    <message>
        <source>Requests a minute.</source>
        <translation>每分钟请求数。</translation>
    </message>
    <message>
        <source>Tokens a minute.</source>
        <translation>每分钟 token 数。</translation>
    </message>
    <message>
        <source>Calls at a time.</source>
        <translation>并发调用数。</translation>
    </message>
    <message>
        <source>Mark its calls. May be given several times.</source>
        <translation>标记它的调用。可多次指定。</translation>
    </message>
    <message>
        <source>With a budget: it may use models without a price.</source>
        <translation>设有预算时：也可使用没有价格的模型。</translation>
    </message>
    <message>
        <source>All keys with what they have spent.</source>
        <translation>所有密钥及其支出。</translation>
    </message>
    <message>
        <source>One key, by name, id or the key itself.</source>
        <translation>单个密钥，用名称、ID 或密钥本身指定。</translation>
    </message>
    <message>
        <source>Change a key. What is not named stays; &apos;none&apos; takes a limit away.</source>
        <translation>更改密钥。未指定的项保持不变；&apos;none&apos; 表示取消限制。</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>新名称。</translation>
    </message>
    <message>
        <source>A new secret for a key. It is shown once; the old one ends.</source>
        <translation>为密钥重新生成密钥值。只显示一次；旧值随即失效。</translation>
    </message>
    <message>
        <source>Delete a key. What it spent stays in the ledger.</source>
        <translation>删除密钥。它的支出仍保留在账本中。</translation>
    </message>
    <message>
        <source>Refuse a key until it is unblocked.</source>
        <translation>拒绝某个密钥，直到重新启用。</translation>
    </message>
    <message>
        <source>Let a blocked key work again.</source>
        <translation>让已禁用的密钥重新可用。</translation>
    </message>
    <message>
        <source>Let a key work again that the brake has paused.</source>
        <translation>让因制动而暂停的密钥恢复使用。</translation>
    </message>
    <message>
        <source>What is served, and where its credentials are.</source>
        <translation>当前提供的内容，以及凭据所在的位置。</translation>
    </message>
    <message>
        <source>All providers that the catalogue knows.</source>
        <translation>目录中的所有提供商。</translation>
    </message>
    <message>
        <source>Serve a provider&apos;s models.</source>
        <translation>提供某个提供商的模型。</translation>
    </message>
    <message>
        <source>Read its key from standard input; it goes to the keychain or vault.</source>
        <translation>从标准输入读取密钥；密钥存入钥匙串或保险库。</translation>
    </message>
    <message>
        <source>Its key is in this environment variable.</source>
        <translation>存放密钥的环境变量。</translation>
    </message>
    <message>
        <source>Where its key is: keychain:ID, env:NAME, file:/path, cred:NAME, vault:ID.</source>
        <translation>密钥的位置（钥匙串、环境变量、文件、凭据、保险库）：keychain:ID、env:NAME、file:/path、cred:NAME、vault:ID。</translation>
    </message>
    <message>
        <source>For an endpoint of your own.</source>
        <translation>用于您自己的端点。</translation>
    </message>
    <message>
        <source>Only this model of the provider.</source>
        <translation>仅限该提供商的此模型。</translation>
    </message>
    <message>
        <source>What clients call it.</source>
        <translation>客户端调用时使用的名称。</translation>
    </message>
    <message>
        <source>Ask a provider for its models.</source>
        <translation>向提供商查询其模型。</translation>
    </message>
    <message>
        <source>Stop serving what was added. A key that Tollgate keeps for it stays unless it is to be forgotten.</source>
        <translation>停止提供已添加的内容。Tollgate 为其保管的密钥会保留，除非要求删除。</translation>
    </message>
    <message>
        <source>Forget its key, too, if no other provider uses it.</source>
        <translation>如果没有其他提供商使用，同时删除其密钥。</translation>
    </message>
    <message>
        <source>Keep its key without asking.</source>
        <translation>不询问，直接保留其密钥。</translation>
    </message>
    <message>
        <source>Make the vault: an encrypted file for credentials where there is no keyring.</source>
        <translation>创建保险库：没有密钥环时用来存放凭据的加密文件。</translation>
    </message>
    <message>
        <source>The keyring keeps the vault&apos;s key; no passphrase is needed.</source>
        <translation>由密钥环保管保险库的密钥；无需密码短语。</translation>
    </message>
    <message>
        <source>Read the passphrase from standard input.</source>
        <translation>从标准输入读取密码短语。</translation>
    </message>
    <message>
        <source>Is there a vault, is it open, does the keyring work?</source>
        <translation>是否有保险库，是否已打开，密钥环能否使用？</translation>
    </message>
    <message>
        <source>Open the vault of the running gateway with its passphrase.</source>
        <translation>用密码短语打开运行中网关的保险库。</translation>
    </message>
    <message>
        <source>Keep a credential in the vault; it is read from standard input and referred to as vault:NAME.</source>
        <translation>将凭据存入保险库；从标准输入读取，以 vault:NAME 引用。</translation>
    </message>
    <message>
        <source>Names of what is kept, and who uses it. Never the secrets.</source>
        <translation>所存内容的名称及其使用者。绝不显示机密内容。</translation>
    </message>
    <message>
        <source>Forget a credential.</source>
        <translation>删除凭据。</translation>
    </message>
    <message>
        <source>Even when a provider uses it.</source>
        <translation>即使有提供商正在使用。</translation>
    </message>
    <message>
        <source>Encrypt the vault anew, with another passphrase.</source>
        <translation>用另一个密码短语重新加密保险库。</translation>
    </message>
    <message>
        <source>The keyring keeps the new key; no passphrase is needed.</source>
        <translation>由密钥环保管新密钥；无需密码短语。</translation>
    </message>
    <message>
        <source>Read the new passphrase from standard input.</source>
        <translation>从标准输入读取新的密码短语。</translation>
    </message>
    <message>
        <source>Model names and who answers them.</source>
        <translation>模型名称及其应答方。</translation>
    </message>
    <message>
        <source>Requests, tokens and spend.</source>
        <translation>请求、token 和支出。</translation>
    </message>
    <message>
        <source>From when: 24h, 7d, 2026-11-01, 2026-11-01T14:00.</source>
        <translation>起始时间：24h、7d、2026-11-01、2026-11-01T14:00。</translation>
    </message>
    <message>
        <source>A row for each key, model, provider, day, hour, tag, tool, status or customer; several with commas.</source>
        <translation>按密钥（key）、模型（model）、提供商（provider）、日（day）、小时（hour）、标签（tag）、工具（tool）、状态（status）或客户（customer）各占一行；多项用逗号分隔。</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>输出 CSV。</translation>
    </message>
    <message>
        <source>Calls, newest last.</source>
        <translation>调用列表，最新的在最后。</translation>
    </message>
    <message>
        <source>Go on with calls as they end.</source>
        <translation>持续输出，每有调用结束就显示。</translation>
    </message>
    <message>
        <source>How many (default 20).</source>
        <translation>条数（默认 20）。</translation>
    </message>
    <message>
        <source>Say what a configuration file means, and what is wrong with it.</source>
        <translation>说明配置文件的含义及其中的问题。</translation>
    </message>
    <message>
        <source>What is in force: files, settings that were changed and by whom, models and who answers them.</source>
        <translation>当前生效的内容：文件、被更改的设置及更改者、模型及其应答方。</translation>
    </message>
    <message>
        <source>One setting, or all.</source>
        <translation>某一项设置，或全部设置。</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>更改设置。</translation>
    </message>
    <message>
        <source>What a model costs: a name that is served, or provider/model.</source>
        <translation>模型的费用：用所提供的名称，或以“提供商/模型”的形式指定。</translation>
    </message>
    <message>
        <source>Take newer prices: LiteLLM&apos;s price map or models.dev.</source>
        <translation>采用更新的价格：LiteLLM 的模型价格表或 models.dev。</translation>
    </message>
    <message>
        <source>What becomes of a request and its answer between clients and providers that speak differently.</source>
        <translation>客户端与提供商方言不同时，请求及其应答会如何转换。</translation>
    </message>
    <message>
        <source>Check this installation: files, disk, database, clock, port, keyring, configuration, credentials.</source>
        <translation>检查此安装：文件、磁盘、数据库、时钟、端口、密钥环、配置、凭据。</translation>
    </message>
    <message>
        <source>Write FILE (or tollgate-bundle-DATE.json) for a bug report; it holds no key and no prompt.</source>
        <translation>为问题报告写出 FILE（或 tollgate-bundle-DATE.json）；其中不含密钥和提示词。</translation>
    </message>
    <message>
        <source>Print what bash, zsh or fish need to complete commands and options.</source>
        <translation>输出 bash、zsh 或 fish 补全命令和选项所需的脚本。</translation>
    </message>
    <message>
        <source>Print the manual page (for man).</source>
        <translation>输出手册页（供 man 使用）。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>Tell what this command does.</source>
        <translation>说明此命令的作用。</translation>
    </message>
    <message>
        <source>Completions are made for bash, zsh and fish.</source>
        <translation>补全支持 bash、zsh 和 fish。</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>模型：</translation>
    </message>
    <message>
        <source>    %1 %2 at %3, credential: %4%5  (%6)</source>
        <translation>    %1 %2（%3），凭据：%4%5  （%6）</translation>
    </message>
    <message>
        <source>, price of its own</source>
        <translation>，自定价格</translation>
    </message>
    <message>
        <source>    when all of these fail: %1</source>
        <translation>    全部失败时：%1</translation>
    </message>
    <message>
        <source>Alias: %1 means %2</source>
        <translation>别名：%1 → %2</translation>
    </message>
    <message>
        <source>When a model without fallbacks of its own fails: %1</source>
        <translation>没有自带备用的模型失败时：%1</translation>
    </message>
    <message>
        <source>Provider: %1 at %2</source>
        <translation>提供商：%1（%2）</translation>
    </message>
    <message>
        <source>Setting: %1 = %2  (%3)</source>
        <translation>设置：%1 = %2  （%3）</translation>
    </message>
    <message>
        <source>Master key: %1</source>
        <translation>主密钥：%1</translation>
    </message>
    <message>
        <source>in the file itself</source>
        <translation>直接写在文件中</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>It is fine.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>It loads; warnings: %1.</source>
        <translation>可以加载；警告：%1 条。</translation>
    </message>
    <message>
        <source>%1 %2  (US dollars for a million tokens; from: %3)</source>
        <translation>%1 %2  （每百万 token 的美元价；来源：%3）</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>配置：%1</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>无文件</translation>
    </message>
    <message>
        <source>Data:          %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Setting:       %1 = %2  (%3)</source>
        <translation>设置：%1 = %2  （%3）</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>ITS MODEL</source>
        <translation>实际模型</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>现已生效：%1。</translation>
    </message>
    <message>
        <source>The gateway went away before it answered.</source>
        <translation>网关在应答之前已退出。</translation>
    </message>
    <message>
        <source>connected, old address</source>
        <translation>已连接，旧地址</translation>
    </message>
    <message>
        <source>from documentation: --print</source>
        <translation>依据文档：--print</translation>
    </message>
    <message>
        <source>tried with %1</source>
        <translation>已用 %1 试过</translation>
    </message>
    <message>
        <source>TOOL</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>RECIPE</source>
        <translation>接入方法</translation>
    </message>
    <message>
        <source>%1 is set in the environment and may win over what is written.</source>
        <translation>环境中设置了 %1，它可能优先于写入的内容。</translation>
    </message>
    <message>
        <source>%1 is set in %2, line %3, and may win over what is written; --set-aside makes that line a comment.</source>
        <translation>%1 在 %2 第 %3 行中设置，可能优先于写入的内容；加上 --set-aside 可将该行改为注释。</translation>
    </message>
    <message>
        <source>--undo and --print do not go together.</source>
        <translation>--undo（撤销）与 --print（仅显示）不能同时使用。</translation>
    </message>
    <message>
        <source>Which tool? &apos;tollgate connect&apos; lists them.</source>
        <translation>哪个工具？用 &apos;tollgate connect&apos; 列出可用的工具。</translation>
    </message>
    <message>
        <source>%1 is as it was before; key %2 is revoked.</source>
        <translation>%1 已恢复原状；密钥 %2 已吊销。</translation>
    </message>
    <message>
        <source>%1 calls %2 with the key %3.</source>
        <translation>%1 将用密钥 %3 调用 %2。</translation>
    </message>
    <message>
        <source>  written: %1</source>
        <translation>  已写入：%1</translation>
    </message>
    <message>
        <source>&apos;tollgate connect %1 --undo&apos; puts everything back.</source>
        <translation>用 &apos;tollgate connect %1 --undo&apos; 可全部恢复原状。</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>In a request</source>
        <translation>请求中的项</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>The same dialect on both sides: every byte is handed on. Between two:</source>
        <translation>两侧方言相同：逐字节原样转发。方言不同时：</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新建）</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another one with --data-dir or TOLLGATE_DATA_DIR.</source>
        <translation>无法写入 %1。请用 --data-dir 或 TOLLGATE_DATA_DIR 另行指定。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>only %1 free on %2: without room for the ledger no call is made</source>
        <translation>%2 仅剩 %1：账本没有空间时不会进行任何调用</translation>
    </message>
    <message>
        <source>what is private can be read by its owner only</source>
        <translation>私密内容仅所有者可读</translation>
    </message>
    <message>
        <source>others can read this. Run: chmod 600 %1</source>
        <translation>其他人可以读取。请运行：chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Stop the gateway and put the newest *.backup beside it in its place.</source>
        <translation>%1 已损坏：%2。请停止网关，用同目录下最新的 *.backup 备份替换它。</translation>
    </message>
    <message>
        <source>of a newer Tollgate: its version is %1, this one knows up to %2</source>
        <translation>来自更新版的 Tollgate：其版本为 %1，本程序最高支持 %2</translation>
    </message>
    <message>
        <source>none yet; it is made when it is first needed</source>
        <translation>尚无；首次需要时创建</translation>
    </message>
    <message>
        <source>says %1, but files here were written at %2: set the clock, budgets reset by it</source>
        <translation>时钟显示 %1，但这里有 %2 写入的文件：请校准时钟，预算按时钟重置</translation>
    </message>
    <message>
        <source>runs at %1, process %2</source>
        <translation>运行于 %1，进程 %2</translation>
    </message>
    <message>
        <source>does not run; &apos;tollgate serve&apos; starts it</source>
        <translation>未运行；用 &apos;tollgate serve&apos; 启动</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 空闲</translation>
    </message>
    <message>
        <source>%1 cannot be listened on: %2. Another one: --port, or &apos;tollgate config set server.port N&apos;</source>
        <translation>无法监听 %1：%2。更换服务器端口可用 --port，或 &apos;tollgate config set server.port N&apos;</translation>
    </message>
    <message>
        <source>it is used by %1</source>
        <translation>正被 %1 使用</translation>
    </message>
    <message>
        <source>no file; settings come from the database and the environment</source>
        <translation>无文件；设置来自数据库和环境变量</translation>
    </message>
    <message>
        <source>%1 is understood</source>
        <translation>%1 可正确解读</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>is not there, so there is no keyring: use env:, file: or vault: for credentials</source>
        <translation>未找到，因此没有密钥环：凭据请使用环境变量（env:）、文件（file:）或保险库（vault:）</translation>
    </message>
    <message>
        <source>ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set here: Claude Code sends the wrong one. Unset ANTHROPIC_API_KEY.</source>
        <translation>此处同时设置了 ANTHROPIC_API_KEY 和 ANTHROPIC_AUTH_TOKEN：Claude Code 会发送错误的那个。请取消设置 ANTHROPIC_API_KEY。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Written: %1. It holds the checks, settings, providers and the last calls without what was said; look through it before you send it.</source>
        <translation>已写出：%1。其中包含检查结果、设置、提供商和最近的调用（不含对话内容）；发送前请先查看一遍。</translation>
    </message>
    <message>
        <source>A file is written with --bundle only.</source>
        <translation>只有加上 --bundle 才会写文件。</translation>
    </message>
    <message>
        <source>ok   </source>
        <translation>正常   </translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>!需检查</translation>
    </message>
    <message>
        <source>Another process holds %1/lock, but does not answer. Is a gateway starting or stopping? Try again in a moment.</source>
        <translation>另一个进程占用了 %1/lock，但没有应答。也许有网关正在启动或停止？请稍后再试。</translation>
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
        <translation>Tollgate：供所有 AI 工具使用的本地端点，提供密钥、预算和精确的支出。

使用方法：tollgate COMMAND [选项]

快速入门：
  tollgate serve                              启动网关
  tollgate providers add openai --key-stdin   添加提供商；其密钥会安全保管
  eval &quot;$(tollgate env --shell)&quot;              让此 shell 中的工具使用网关
  tollgate run --budget 2 -- COMMAND          为一个命令分配密钥和预算

命令：
</translation>
    </message>
    <message>
        <source>Usage: tollgate %1 COMMAND [options]</source>
        <translation>使用方法：tollgate %1 COMMAND [选项]</translation>
    </message>
    <message>
        <source>&apos;tollgate COMMAND --help&apos; tells the options of a command.</source>
        <translation>用 &apos;tollgate COMMAND --help&apos; 查看命令的选项。</translation>
    </message>
    <message>
        <source>--%1 is a whole number.</source>
        <translation>--%1 须为整数。</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Nothing is to change. &apos;tollgate keys update --help&apos; lists what can.</source>
        <translation>没有要更改的密钥内容。用 &apos;tollgate keys update --help&apos; 查看可更改的项。</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>SPENT</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>BUDGET</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>成功。</translation>
    </message>
    <message>
        <source>Asked and answered: no (a check that failed, a key that is not there).</source>
        <translation>已执行，但结果为否（检查未通过、密钥不存在等）。</translation>
    </message>
    <message>
        <source>The command line is wrong.</source>
        <translation>命令行有误。</translation>
    </message>
    <message>
        <source>No gateway answers, or the port is taken.</source>
        <translation>没有网关应答，或端口已被占用。</translation>
    </message>
    <message>
        <source>An error in Tollgate itself.</source>
        <translation>Tollgate 自身出错。</translation>
    </message>
    <message>
        <source>A file or the database cannot be read or written.</source>
        <translation>无法读写文件或数据库。</translation>
    </message>
    <message>
        <source>run --fail-on-budget: the budget ran out.</source>
        <translation>run --fail-on-budget：预算已用完。</translation>
    </message>
    <message>
        <source>No data directory that can be written.</source>
        <translation>没有可写的数据目录。</translation>
    </message>
    <message>
        <source>The configuration is wrong; the message names file and line.</source>
        <translation>配置有误；消息中会指明文件和行号。</translation>
    </message>
    <message>
        <source>status --wait-ready: not ready in that time.</source>
        <translation>status --wait-ready：在此时间内未就绪。</translation>
    </message>
    <message>
        <source>run: the command cannot be run, or is not there.</source>
        <translation>run：命令无法运行，或不存在。</translation>
    </message>
    <message>
        <source>The configuration file, as --config.</source>
        <translation>配置文件，同 --config。</translation>
    </message>
    <message>
        <source>The data directory, as --data-dir.</source>
        <translation>数据目录，同 --data-dir。</translation>
    </message>
    <message>
        <source>The master key, over the configuration&apos;s.</source>
        <translation>主密钥，优先于配置中的值。</translation>
    </message>
    <message>
        <source>Opens the vault at start; the file may be read by its owner only.</source>
        <translation>启动时打开保险库；该文件只能由其所有者读取。</translation>
    </message>
    <message>
        <source>Every setting of &apos;tollgate config get&apos;, in capitals and with underscores.</source>
        <translation>&apos;tollgate config get&apos; 列出的每项设置，用大写字母和下划线书写。</translation>
    </message>
    <message>
        <source>Every AI tool on the computer talks to one endpoint; the gateway knows the providers, the keys, the prices and the budgets. Commands speak to the gateway that runs on the data directory, or open the data directory themselves when none runs.</source>
        <translation>本机上的所有 AI 工具都访问同一个端点；提供商、密钥、价格和预算由网关掌管。命令会联系在该数据目录上运行的网关；没有网关运行时，则直接打开数据目录。</translation>
    </message>
    <message>
        <source>The configuration, in LiteLLM&apos;s form.</source>
        <translation>LiteLLM 格式的配置。</translation>
    </message>
    <message>
        <source>Keys, settings and the ledger.</source>
        <translation>密钥、设置和账本。</translation>
    </message>
    <message>
        <source>Credentials, encrypted.</source>
        <translation>加密的凭据。</translation>
    </message>
    <message>
        <source>Where the running gateway is, and the token for its control interface.</source>
        <translation>运行中网关的位置，以及其控制接口的令牌。</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>没有配置文件 %1。</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written. Name another one with --data-dir DIR or TOLLGATE_DATA_DIR.</source>
        <translation>无法写入数据目录 %1。请用 --data-dir DIR 或 TOLLGATE_DATA_DIR 另行指定。</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>credential not found</source>
        <translation>未找到凭据</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>%1, in place of %2</source>
        <translation>%1，取代 %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>KEY VARIABLE</source>
        <translation>密钥变量</translation>
    </message>
    <message>
        <source>BASE URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>One of --key-stdin, --key-env and --credential.</source>
        <translation>密钥只能用 --key-stdin、--key-env 和 --credential（凭据）之一指定。</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Its key is kept as %1, %2.</source>
        <translation>其密钥已存为 %1，%2。</translation>
    </message>
    <message>
        <source>It is served, but its key is not there yet: %1.</source>
        <translation>已开始提供，但其密钥尚不存在：%1。</translation>
    </message>
    <message>
        <source>Its key is read from %1.</source>
        <translation>其密钥从 %1 读取。</translation>
    </message>
    <message>
        <source>Added %1. &apos;tollgate providers test %2&apos; asks it for its models.</source>
        <translation>已添加 %1。用 &apos;tollgate providers test %2&apos; 向提供商查询其模型。</translation>
    </message>
    <message>
        <source>It answers. Models: %1</source>
        <translation>应答正常。模型：%1</translation>
    </message>
    <message>
        <source>Removed, but its key is still kept as %1: %2</source>
        <translation>已移除，但其密钥仍存为 %1：%2</translation>
    </message>
    <message>
        <source>Removed, and its key (%1) is forgotten.</source>
        <translation>已移除，其密钥（%1）也已删除。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Removed. Its key was read from %1, which stays as it is.</source>
        <translation>已移除。其密钥读取自 %1，该处保持不变。</translation>
    </message>
    <message>
        <source>Removed. Its key (%1) is kept: %2 is served with it.</source>
        <translation>已移除。其密钥（%1）予以保留：%2 仍在使用它。</translation>
    </message>
    <message>
        <source>Removed. Its key is still kept as %1; &apos;tollgate vault remove %1&apos; forgets it.</source>
        <translation>已移除。其密钥仍存为 %1；用 &apos;tollgate vault remove %1&apos; 可从保险库中删除。</translation>
    </message>
    <message>
        <source>One of --forget-key and --keep-key.</source>
        <translation>--forget-key 和 --keep-key（删除或保留密钥）只能选一。</translation>
    </message>
    <message>
        <source>Its key is kept as %1. Forget it, too?</source>
        <translation>其密钥存为 %1。是否一并删除？</translation>
    </message>
    <message>
        <source>PROVIDERS</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>(on the client&apos;s own login %1: $%2 by the price list)</source>
        <translation>（使用客户端自己的登录 %1：按价格表为 $%2）</translation>
    </message>
    <message>
        <source>On clients&apos; own logins: $%1 by the price list. That is not in the spend.</source>
        <translation>使用客户端自己的登录：按价格表为 $%1。不计入支出。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a time like 24h or 7d nor a day like 2026-11-01.</source>
        <translation>“%1”既不是 24h 或 7d 这样的时长，也不是 2026-11-01 这样的日期。</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>-n is a whole number.</source>
        <translation>-n 须为整数。</translation>
    </message>
    <message>
        <source>No gateway runs that could be followed. &apos;tollgate serve&apos; starts one.</source>
        <translation>没有可跟踪的网关在运行。用 &apos;tollgate serve&apos; 启动。</translation>
    </message>
    <message>
        <source>The gateway has stopped, or hung up.</source>
        <translation>网关已停止，或断开了连接。</translation>
    </message>
    <message>
        <source>No temporary folder can be made. Set TMPDIR to a writable one.</source>
        <translation>无法创建临时文件夹。请将 TMPDIR 设为可写的位置。</translation>
    </message>
    <message>
        <source>%1 cannot be run: it is not a program, or you may not run it.</source>
        <translation>无法运行 %1：它不是程序，或您无权运行。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>requests: %1, tokens in: %2, out: %3, spent: $%4</source>
        <translation>请求：%1，输入 token：%2，输出：%3，支出：$%4</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Nobody is at the terminal to be asked.</source>
        <translation>没有终端，无法询问。</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>没有输入任何内容。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>两次输入不一致。未作任何更改。</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that means yes, lower case</extracomment>
        <translation>y</translation>
    </message>
    <message>
        <source>Standard input holds more than 64 KiB: that is no key.</source>
        <translation>标准输入超过 64 KiB：这不是密钥。</translation>
    </message>
    <message>
        <source>Standard input held nothing.</source>
        <translation>标准输入为空。</translation>
    </message>
    <message>
        <source>--host is an address like 127.0.0.1, ::1 or 0.0.0.0, not &apos;%1&apos;.</source>
        <translation>--host 须为 127.0.0.1、::1 或 0.0.0.0 这样的地址，而非“%1”。</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port 须为 0 到 65535 之间的端口号。</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together.</source>
        <translation>--tls-cert（证书）和 --tls-key（私钥）须同时指定。</translation>
    </message>
    <message>
        <source>A gateway runs on this data directory already, at %1 (process %2). &apos;tollgate stop&apos; stops it.</source>
        <translation>此数据目录上已有网关在 %1 运行（进程 %2）。用 &apos;tollgate stop&apos; 停止它。</translation>
    </message>
    <message>
        <source>Another process holds %1/lock.</source>
        <translation>另一个进程占用了 %1/lock。</translation>
    </message>
    <message>
        <source>No gateway runs on %1.</source>
        <translation>没有网关在 %1 上运行。</translation>
    </message>
    <message>
        <source>It is still finishing answers. Ask again, or end process %1.</source>
        <translation>仍在完成应答。请再次执行，或结束进程 %1。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>--tool is claude, codex, gemini, opencode, copilot or openai.</source>
        <translation>--tool 的工具只能是 claude、codex、gemini、opencode、copilot 或 openai。</translation>
    </message>
    <message>
        <source>No gateway runs. &apos;tollgate serve&apos; starts one.</source>
        <translation>没有网关在运行。用 &apos;tollgate serve&apos; 启动。</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>没有变量 %1。</translation>
    </message>
    <message>
        <source>(unset %1)</source>
        <translation>（取消设置 %1）</translation>
    </message>
    <message>
        <source>A passphrase is needed: --passphrase-stdin, TOLLGATE_VAULT_PASSPHRASE_FILE or TOLLGATE_VAULT_PASSPHRASE; or --keyring where there is one.</source>
        <translation>需要密码短语：--passphrase-stdin、TOLLGATE_VAULT_PASSPHRASE_FILE 或 TOLLGATE_VAULT_PASSPHRASE；有密钥环时也可用 --keyring。</translation>
    </message>
    <message>
        <source>There is no vault. Make one with &apos;tollgate vault init&apos;.</source>
        <translation>没有保险库。用 &apos;tollgate vault init&apos; 创建。</translation>
    </message>
    <message>
        <source>The vault is locked. Set TOLLGATE_VAULT_PASSPHRASE_FILE or TOLLGATE_VAULT_PASSPHRASE, or open it with &apos;tollgate vault unlock&apos; while a gateway runs.</source>
        <translation>保险库已锁定。请设置 TOLLGATE_VAULT_PASSPHRASE_FILE 或 TOLLGATE_VAULT_PASSPHRASE，或在网关运行时用 &apos;tollgate vault unlock&apos; 打开。</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>保险库的密码短语</translation>
    </message>
    <message>
        <source>Passphrase for the new vault</source>
        <translation>新保险库的密码短语</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新的密码短语</translation>
    </message>
    <message>
        <source>The vault is %1.</source>
        <translation>保险库为 %1。</translation>
    </message>
    <message>
        <source>The vault has a new key. Copies from before open with the former one.</source>
        <translation>保险库已换用新密钥。之前的副本仍用原来的密钥打开。</translation>
    </message>
    <message>
        <source>The keyring keeps its key: without that keyring nobody can read the vault.</source>
        <translation>其密钥由密钥环保管：没有该密钥环，谁也无法读取保险库。</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can read it. A gateway that starts by itself finds the passphrase in TOLLGATE_VAULT_PASSPHRASE_FILE, TOLLGATE_VAULT_PASSPHRASE or the systemd credential vault-passphrase.</source>
        <translation>没有密码短语，谁也无法读取。自行启动的网关会从 TOLLGATE_VAULT_PASSPHRASE_FILE、TOLLGATE_VAULT_PASSPHRASE 或 systemd 凭据 vault-passphrase（保险库用）获取密码短语。</translation>
    </message>
    <message>
        <source>vault    none; &apos;tollgate vault init&apos; makes one</source>
        <translation>保险库  无；用 &apos;tollgate vault init&apos; 创建</translation>
    </message>
    <message>
        <source>vault    open, %1 entries, opened by: %2</source>
        <translation>保险库  已打开，%1 个条目，打开方式：%2</translation>
    </message>
    <message>
        <source>vault    locked, opened by: %1</source>
        <translation>保险库  已锁定，打开方式：%1</translation>
    </message>
    <message>
        <source>keyring  %1: %2</source>
        <translation>密钥环  %1：%2</translation>
    </message>
    <message>
        <source>No gateway runs whose vault could be opened. One that is started with TOLLGATE_VAULT_PASSPHRASE_FILE opens it itself.</source>
        <translation>没有可打开其保险库的网关在运行。以 TOLLGATE_VAULT_PASSPHRASE_FILE 启动的网关会自行打开。</translation>
    </message>
    <message>
        <source>The vault is open until the gateway stops.</source>
        <translation>在网关停止之前，保险库保持打开。</translation>
    </message>
    <message>
        <source>Secret to keep as %1</source>
        <translation>要存为 %1 的机密内容</translation>
    </message>
    <message>
        <source>Kept. Refer to it as %1.</source>
        <translation>已保存。以 %1 引用。</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>KEPT IN</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>USED BY</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>没有可显示窗口的显示器。</translation>
    </message>
    <message>
        <source>The display does not answer, or refuses this program (%1), so there is no window.</source>
        <translation>显示器没有应答，或拒绝了本程序（%1），因此没有窗口。</translation>
    </message>
    <message>
        <source>&apos;tollgate serve&apos; runs the gateway without one.</source>
        <translation>用 &apos;tollgate serve&apos; 可不带窗口运行网关。</translation>
    </message>
    <message>
        <source>This build has no window. &apos;tollgate serve&apos; runs the gateway.</source>
        <translation>此构建不含窗口。用 &apos;tollgate serve&apos; 运行网关。</translation>
    </message>
    <message>
        <source>Written: %1 (%2). Credentials are not in it.</source>
        <translation>已写出：%1（%2）。其中不含凭据。</translation>
    </message>
    <message>
        <source>%1 is whole (%2). It takes the place of the database at the next start: &apos;tollgate stop&apos;, then start the gateway again. The old database stays beside it.</source>
        <translation>%1 完好（%2）。它将在下次启动时取代数据库：先运行 &apos;tollgate stop&apos;，再重新启动网关。旧数据库保留在同一目录。</translation>
    </message>
    <message>
        <source>%1 (%2) has taken the place of the database. The old one stays beside it.</source>
        <translation>%1（%2）已取代数据库。旧数据库保留在同一目录。</translation>
    </message>
    <message>
        <source>Show the gateway at this address, with its master key, and start none here.</source>
        <translation>用主密钥显示此地址的网关，不在本机启动网关。</translation>
    </message>
    <message>
        <source>Which deployment a request for this name would take, and why.</source>
        <translation>对此名称的请求会使用哪个部署，以及原因。</translation>
    </message>
    <message>
        <source>With --explain: for this key, by name, id or the key itself.</source>
        <translation>与 --explain 同用：针对此密钥，用名称、ID 或密钥本身指定。</translation>
    </message>
    <message>
        <source>Copy the database to a file while the gateway goes on: calls, keys, budgets and settings; no credentials.</source>
        <translation>在网关运行的同时将数据库复制到文件：含调用、密钥、预算和设置，不含凭据。</translation>
    </message>
    <message>
        <source>FILE may be there already.</source>
        <translation>FILE 已存在时将其覆盖。</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database, which is kept under another name.</source>
        <translation>用备份取代数据库；原数据库以另一名称保留。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>暂不使用</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1; privacy.bodies is %2.</source>
        <translation>
            <numerusform>%n 次调用，%1；privacy.bodies 为 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n calls.</source>
        <translation>
            <numerusform>已删除：%n 次调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of requests and answers is kept on disk (privacy.bodies), and whether that works.</source>
        <translation>磁盘上保存了多少请求和应答（privacy.bodies），以及保存是否正常。</translation>
    </message>
    <message>
        <source>Delete all requests and answers that are kept on disk.</source>
        <translation>删除磁盘上保存的所有请求和应答。</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>whole, with %n calls in %1; version %2, the newest is %3</source>
        <translation>
            <numerusform>完好，%1 中有 %n 次调用；版本 %2，最新为 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>then</source>
        <translation>其次</translation>
    </message>
    <message>
        <source>No provider here has %1, which it asks for: choose another with --model, or &apos;tollgate providers add&apos;.</source>
        <translation>这里没有提供商提供它所请求的 %1：请用 --model 选择其他模型，或使用 &apos;tollgate providers add&apos;。</translation>
    </message>
    <message>
        <source>Send nobody to a provider or a model for now. It stays set up, with its key.</source>
        <translation>暂时不向某个提供商或模型发送请求。其设置和密钥都会保留。</translation>
    </message>
    <message>
        <source>Switch a provider or a model on again.</source>
        <translation>重新启用某个提供商或模型。</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>没有已停用的项目。</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>已停用：%1。</translation>
    </message>
</context>
<context>
    <name>tollgate::core</name>
    <message>
        <source>Address to listen on. Anything but loopback needs a master key.</source>
        <translation>监听的地址。除环回地址外都需要主密钥。</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes any free one.</source>
        <translation>监听的端口；0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Host names that requests may carry, besides loopback names.</source>
        <translation>请求可携带的主机名（环回名称除外）。</translation>
    </message>
    <message>
        <source>Web origins that may call from a browser (CORS); none by default.</source>
        <translation>允许从浏览器调用的 Web 来源（CORS）；默认没有。</translation>
    </message>
    <message>
        <source>Certificate file (PEM); empty: plain HTTP.</source>
        <translation>证书文件（PEM）；留空则为明文 HTTP。</translation>
    </message>
    <message>
        <source>Private key file (PEM) of the certificate.</source>
        <translation>证书的私钥文件（PEM）。</translation>
    </message>
    <message>
        <source>Largest request body in MiB, also after decompression.</source>
        <translation>请求正文的最大大小（MiB），解压后同样适用。</translation>
    </message>
    <message>
        <source>Most connections at a time.</source>
        <translation>最大并发连接数。</translation>
    </message>
    <message>
        <source>How long a client may take to send the head of a request.</source>
        <translation>客户端发送请求头部的最长时间。</translation>
    </message>
    <message>
        <source>How long an idle connection is kept.</source>
        <translation>空闲连接保留的时长。</translation>
    </message>
    <message>
        <source>How long streams may go on after the gateway was asked to stop.</source>
        <translation>要求网关停止后，流可继续的时长。</translation>
    </message>
    <message>
        <source>Name of the key that callers of the Ollama listener use; empty: there is no such listener. Every program on this computer may then spend what this key may.</source>
        <translation>Ollama 监听器的调用方所用密钥的名称；留空则没有该监听器。设置后，本机上的每个程序都可动用此密钥的支出额度。</translation>
    </message>
    <message>
        <source>Loopback port of the Ollama listener, which asks for no key: where editors look for models.</source>
        <translation>Ollama 监听器的环回端口，不要求密钥：编辑器在此查找模型。</translation>
    </message>
    <message>
        <source>How long a connection to a provider may take.</source>
        <translation>连接提供商的最长时间。</translation>
    </message>
    <message>
        <source>How long a provider may take until its answer begins.</source>
        <translation>等待提供商开始应答的最长时间。</translation>
    </message>
    <message>
        <source>How long a provider may be silent in mid-answer.</source>
        <translation>提供商在应答途中可沉默的最长时间。</translation>
    </message>
    <message>
        <source>Further certificate authorities (PEM), besides the system&apos;s.</source>
        <translation>系统之外另行信任的证书颁发机构（PEM）。</translation>
    </message>
    <message>
        <source>Ask again when a connection was lost after the request was sent and before an answer began.</source>
        <translation>请求发出后、应答开始前连接断开时，重新询问。</translation>
    </message>
    <message>
        <source>Request members that a provider does not take: drop (told in a header) or refuse (400).</source>
        <translation>提供商不接受的请求成员：drop（丢弃，并在标头中告知）或 refuse（拒绝，400）。</translation>
    </message>
    <message>
        <source>A client that sends its own login at a provider (a Claude or ChatGPT subscription) and its key in x-tollgate-key is answered on that login: outside budgets, inside limits.</source>
        <translation>客户端发送自己在提供商处的登录（Claude 或 ChatGPT 订阅），并在 x-tollgate-key 中给出密钥时，以该登录应答：不计入预算，但受限制约束。</translation>
    </message>
    <message>
        <source>Pass providers&apos; own APIs (/openai/, /anthropic/, /gemini/ and others), files and batches through to them, with their credentials.</source>
        <translation>将提供商自己的 API（/openai/、/anthropic/、/gemini/ 等）、文件和批处理连同其凭据原样转交给提供商。</translation>
    </message>
    <message>
        <source>Further attempts after the first, over all deployments of a model.</source>
        <translation>首次之后的额外尝试次数，按模型的所有部署合计。</translation>
    </message>
    <message>
        <source>Failures in a row after which a deployment is left alone for a while.</source>
        <translation>连续失败多少次后，暂时不使用该部署。</translation>
    </message>
    <message>
        <source>How long a failing deployment is left alone.</source>
        <translation>不使用故障部署的时长。</translation>
    </message>
    <message>
        <source>Most that all keys together may spend a day; 0: no limit.</source>
        <translation>所有密钥每天合计可支出的预算；0 表示不限。</translation>
    </message>
    <message>
        <source>Most that all keys together may spend a calendar month; 0: no limit.</source>
        <translation>所有密钥每个自然月合计可支出的预算；0 表示不限。</translation>
    </message>
    <message>
        <source>Most that all keys together may ever spend; 0: no limit.</source>
        <translation>所有密钥累计可支出的预算；0 表示不限。</translation>
    </message>
    <message>
        <source>A key that spends more than this within spend.brake_window is paused; 0: never.</source>
        <translation>在 spend.brake_window（制动的时间段）内支出超过此金额的密钥会被暂停；0 表示从不暂停。</translation>
    </message>
    <message>
        <source>The window of the brake.</source>
        <translation>制动的时间段。</translation>
    </message>
    <message>
        <source>Whether keys with a budget may use models without a price: refuse or allow.</source>
        <translation>设有预算的密钥能否使用没有价格的模型：refuse（拒绝）或 allow（允许）。</translation>
    </message>
    <message>
        <source>strict: no answer ends before its row is written; best_effort: calls go on without a ledger.</source>
        <translation>strict：记录写入之前应答不会结束；best_effort：没有账本也继续调用。</translation>
    </message>
    <message>
        <source>process: rows survive the death of the process; full: of the power, too (slower).</source>
        <translation>process：进程崩溃后记录仍在；full：断电后也在（较慢）。</translation>
    </message>
    <message>
        <source>How long rows are kept; 0: for ever.</source>
        <translation>记录保留的时长；0 表示永久。</translation>
    </message>
    <message>
        <source>How long responses are kept that clients may go on from (previous_response_id), where their provider keeps none.</source>
        <translation>客户端可接续的响应（previous_response_id）保留的时长，用于提供商不保留的情况。</translation>
    </message>
    <message>
        <source>Look for Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer.</source>
        <translation>在本机上查找 Ollama、LM Studio、llama.cpp、vLLM 和 Jan。</translation>
    </message>
    <message>
        <source>a port (0-65535)</source>
        <translation>端口（0-65535）</translation>
    </message>
    <message>
        <source>a number from 1 to 1024</source>
        <translation>1 到 1024 之间的数</translation>
    </message>
    <message>
        <source>a number from 1 to 1000000</source>
        <translation>1 到 1000000 之间的数</translation>
    </message>
    <message>
        <source>a duration like 30s</source>
        <translation>时长，如 30s</translation>
    </message>
    <message>
        <source>a duration like 75s</source>
        <translation>时长，如 75s</translation>
    </message>
    <message>
        <source>a duration like 10s</source>
        <translation>时长，如 10s</translation>
    </message>
    <message>
        <source>a duration like 600s</source>
        <translation>时长，如 600s</translation>
    </message>
    <message>
        <source>a duration like 300s</source>
        <translation>时长，如 300s</translation>
    </message>
    <message>
        <source>a number from 0 to 20</source>
        <translation>0 到 20 之间的数</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>1 到 1000 之间的数</translation>
    </message>
    <message>
        <source>an amount in US dollars like 12.50</source>
        <translation>美元金额，如 12.50</translation>
    </message>
    <message>
        <source>a duration like 10m</source>
        <translation>时长，如 10m</translation>
    </message>
    <message>
        <source>a duration like 30d</source>
        <translation>时长，如 30d</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a duration like 500ms, 30s, 10m, 2h or 7d</source>
        <translation>时长，如 500ms、30s、10m、2h 或 7d</translation>
    </message>
    <message>
        <source>a list, separated by commas</source>
        <translation>列表，用逗号分隔</translation>
    </message>
    <message>
        <source>A file .env in a project wins over the one that is written here.</source>
        <translation>项目中的 .env 文件优先于此处写入的文件。</translation>
    </message>
    <message>
        <source>It takes its provider from the environment alone: put these lines into your shell&apos;s startup file.</source>
        <translation>它只从环境中获取提供商：请将这些行写入 shell 的启动文件。</translation>
    </message>
    <message>
        <source>In the model picker: Manage Models, OpenAI compatible. VS Code asks for the key itself.</source>
        <translation>在模型选择器中：Manage Models、OpenAI compatible。VS Code 会自行询问密钥。</translation>
    </message>
    <message>
        <source>In VS Code: API Provider OpenAI Compatible, with the same address, key and model.</source>
        <translation>在 VS Code 中：API Provider（提供商）选 OpenAI Compatible，填入相同的地址、密钥和模型。</translation>
    </message>
    <message>
        <source>Goes below models: in ~/.continue/config.yaml.</source>
        <translation>写入 ~/.continue/config.yaml 的 models:（模型）之下。</translation>
    </message>
    <message>
        <source>Goes into ~/.config/zed/settings.json. Zed asks for the key in its agent settings and keeps it in the keyring; every model is listed by hand.</source>
        <translation>写入 ~/.config/zed/settings.json（设置文件）。Zed 在其代理设置中询问密钥，并存入密钥环；每个模型需手动列出。</translation>
    </message>
    <message>
        <source>Settings, Tools, AI Assistant, Models: a third-party provider of the type OpenAI-compatible; then Test Connection.</source>
        <translation>依次打开 Settings（设置）、Tools（工具）、AI Assistant、Models（模型）：添加类型为 OpenAI-compatible 的第三方提供商，然后点 Test Connection。</translation>
    </message>
    <message>
        <source>On a Mac: Settings, Intelligence, Add a Model Provider, Internet Hosted. The locally hosted kind sends no key, and the gateway wants one.</source>
        <translation>在 Mac 上依次选择 Settings（设置）、Intelligence、Add a Model Provider（添加模型提供商）、Internet Hosted。本地托管的类型不发送密钥，而网关需要密钥。</translation>
    </message>
    <message>
        <source>In a container, 127.0.0.1 is the container itself: it needs the host&apos;s network.</source>
        <translation>在容器中，127.0.0.1 是容器自身：它需要使用主机的网络。</translation>
    </message>
    <message>
        <source>Cursor sends its requests from its own servers, and those cannot reach an address on this computer. It would work with a gateway that has a public address and TLS; a tunnel to this one would open it to the internet. So nothing is offered here that would not work.</source>
        <translation>Cursor 从其自己的服务器发送请求，而那些服务器无法访问本机的地址。使用具有公网地址和 TLS 的网关则可行；为此网关建隧道会将其暴露到互联网。因此这里不提供行不通的做法。</translation>
    </message>
    <message>
        <source>The SDKs of OpenAI and Anthropic, and what is built on them, read these variables.</source>
        <translation>OpenAI 和 Anthropic 的 SDK，以及基于它们的程序，都会读取这些变量。</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>data directory</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>会话总线</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>virtual keys</source>
        <translation>虚拟密钥</translation>
    </message>
    <message>
        <source>master key</source>
        <translation>主密钥</translation>
    </message>
    <message>
        <source>credentials in memory</source>
        <translation>内存中的凭据</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>credential of %1</source>
        <translation>%1 的凭据</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>提供商 %1</translation>
    </message>
    <message>
        <source>two entries for %1</source>
        <translation>%1 有两个条目</translation>
    </message>
    <message>
        <source>can be written, %1 rows are waiting</source>
        <translation>可写入，%1 条记录等待写入</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>cannot be written: look at the free space and the permissions of the data directory</source>
        <translation>无法写入：请检查剩余空间和数据目录的权限</translation>
    </message>
    <message>
        <source>none yet: &apos;tollgate keys create NAME&apos; makes one</source>
        <translation>尚无：用 &apos;tollgate keys create NAME&apos; 创建密钥</translation>
    </message>
    <message>
        <source>%1, %2 of them paused by the brake (&apos;tollgate keys resume NAME&apos;)</source>
        <translation>%1 个，其中 %2 个因制动而暂停（恢复密钥：&apos;tollgate keys resume NAME&apos;）</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>is not set: the admin API answers to the command line only</source>
        <translation>未设置：管理 API 仅对命令行应答</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 存在</translation>
    </message>
    <message>
        <source>some keys are not kept anywhere and are lost when the gateway stops: make a vault with &apos;tollgate vault init&apos;, then add them once more</source>
        <translation>有些密钥未存于任何地方，网关停止后即丢失：请用 &apos;tollgate vault init&apos; 创建保险库，然后重新添加</translation>
    </message>
    <message>
        <source>%1 rests after failures</source>
        <translation>%1 因失败暂不使用</translation>
    </message>
    <message>
        <source>%1 rests after failures: %2</source>
        <translation>%1 因失败暂不使用：%2</translation>
    </message>
    <message>
        <source>the one that was added is served; the one of %1 steps back</source>
        <translation>以后来添加的为准；%1 的不生效</translation>
    </message>
    <message>
        <source>%1 is served; the one of %2 steps back</source>
        <translation>以 %1 为准；%2 的不生效</translation>
    </message>
    <message>
        <source>%1 works</source>
        <translation>%1 可用</translation>
    </message>
    <message>
        <source>is not used here</source>
        <translation>此处未使用</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>is locked: start with TOLLGATE_VAULT_PASSPHRASE_FILE, or &apos;tollgate vault unlock&apos;</source>
        <translation>已锁定：以 TOLLGATE_VAULT_PASSPHRASE_FILE 启动，或用 &apos;tollgate vault unlock&apos; 打开保险库</translation>
    </message>
    <message>
        <source>none; the keyring keeps credentials</source>
        <translation>无；由密钥环保管凭据</translation>
    </message>
    <message>
        <source>none, and no keyring: nothing protects credentials here, so a key that is given with --key-stdin stays in memory only. &apos;tollgate vault init&apos; makes a vault</source>
        <translation>没有保险库，也没有密钥环：此处无法保护凭据，因此用 --key-stdin 提供的密钥只存在内存中。用 &apos;tollgate vault init&apos; 创建保险库</translation>
    </message>
    <message>
        <source>The keyring cannot be used (%1). Without a desktop session use env:NAME, file:/path or a vault (vault:NAME).</source>
        <translation>无法使用密钥环（%1）。没有桌面会话时，请使用 env:NAME、file:/path 或保险库（vault:NAME）。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. Is it waiting for its password? Unlock it, or use env:, file: or vault: instead.</source>
        <translation>密钥环未及时应答。是否在等待输入密码？请解锁它，或改用 env:、file: 或保险库（vault:）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the keyring. Store it with &apos;tollgate providers add&apos;, or use env:NAME.</source>
        <translation>密钥环中没有“%1”。请用 &apos;tollgate providers add&apos; 保存提供商的密钥，或使用 env:NAME。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was stored in the keyring, which does not give it out. It is probably locked: unlock it.</source>
        <translation>“%1”已存入密钥环，但密钥环不予给出。它很可能已锁定：请解锁。</translation>
    </message>
    <message>
        <source>spent more than %1 USD within %2</source>
        <translation>在 %2 内支出超过 %1 USD</translation>
    </message>
    <message>
        <source>the stream was ended because the budget is spent</source>
        <translation>预算已用完，流已结束</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already. Choose another name.</source>
        <translation>已有名为“%1”的密钥。请另选名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is needed.</source>
        <translation>需要“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; should be %2.</source>
        <translation>“%1”应为%2。</translation>
    </message>
    <message>
        <source>an amount in US dollars, like 12.50</source>
        <translation>美元金额，如 12.50</translation>
    </message>
    <message>
        <source>a whole number, or null for no limit</source>
        <translation>整数，null 表示不限</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>名称列表</translation>
    </message>
    <message>
        <source>a period like 1h, 1d, 7d, 30d or 1mo</source>
        <translation>周期，如 1h、1d、7d、30d 或 1mo</translation>
    </message>
    <message>
        <source>a number and s, m, h, d, w or mo, like 30d</source>
        <translation>数字加 s、m、h、d、w 或 mo，如 30d</translation>
    </message>
    <message>
        <source>There is no such key. Name it by its name, its id or the key itself.</source>
        <translation>没有这个密钥。请用名称、ID 或密钥本身指定。</translation>
    </message>
    <message>
        <source>The key was deleted meanwhile.</source>
        <translation>该密钥已在此期间被删除。</translation>
    </message>
    <message>
        <source>There is no provider &apos;%1&apos;. Did you mean &apos;%2&apos;? One of your own needs a &apos;base_url&apos;.</source>
        <translation>没有提供商“%1”。您是指“%2”吗？自己的提供商需要 &apos;base_url&apos;。</translation>
    </message>
    <message>
        <source>There is no provider &apos;%1&apos;. One of your own needs a &apos;base_url&apos;.</source>
        <translation>没有提供商“%1”。自己的提供商需要 &apos;base_url&apos;。</translation>
    </message>
    <message>
        <source>A base URL begins with http:// or https://, like http://127.0.0.1:8000/v1.</source>
        <translation>基础 URL 以 http:// 或 https:// 开头，如 http://127.0.0.1:8000/v1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the configuration file (%2). Change it there.</source>
        <translation>“%1”在配置文件（%2）中。请在那里更改。</translation>
    </message>
    <message>
        <source>No provider &apos;%1&apos; is served.</source>
        <translation>未提供提供商“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is built in, so it cannot be removed here.</source>
        <translation>“%1”是内置的，无法在此移除。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes from the %2 (%3), so it cannot be removed here.</source>
        <translation>“%1”来自%2（%3），无法在此移除。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes from the %2, so it cannot be removed here.</source>
        <translation>“%1”来自%2，无法在此移除。</translation>
    </message>
    <message>
        <source>Looking for model servers on this computer is switched off (&apos;tollgate config set discovery.enabled true&apos;).</source>
        <translation>在本机上查找模型服务器的功能已关闭（用 &apos;tollgate config set discovery.enabled true&apos; 开启）。</translation>
    </message>
    <message>
        <source>The provider answered with status %1: it does not accept this credential.</source>
        <translation>提供商返回状态 %1：不接受此凭据。</translation>
    </message>
    <message>
        <source>The provider answered with status %1.</source>
        <translation>提供商返回状态 %1。</translation>
    </message>
    <message>
        <source>A key without a name cannot be tried: give it one first.</source>
        <translation>没有名称的密钥无法试用：请先为它命名。</translation>
    </message>
    <message>
        <source>The gateway is paused. Resume it first.</source>
        <translation>网关已暂停。请先恢复。</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>网关未运行。</translation>
    </message>
    <message>
        <source>The gateway at %1 does not answer: %2</source>
        <translation>%1 处的网关没有应答：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set by %2, which wins. Change it there.</source>
        <translation>“%1”由%2设定，并优先生效。请在那里更改。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not %3.</source>
        <translation>%1：“%2”不是%3。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>无法创建 %1 的文件夹。</translation>
    </message>
    <message>
        <source>The backup of %1 is gone.</source>
        <translation>%1 的备份已不存在。</translation>
    </message>
    <message>
        <source>No gateway runs, so there is no address to write. &apos;tollgate serve&apos; starts one.</source>
        <translation>没有网关在运行，因此没有可写入的地址。用 &apos;tollgate serve&apos; 启动。</translation>
    </message>
    <message>
        <source>Choose a model: it stands in the text.</source>
        <translation>请选择模型：它会写在文本中。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address or key has signs in it that none has. Nothing was written.</source>
        <translation>网关的地址或密钥含有正常情况下不会出现的字符。未写入任何内容。</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with &apos;tollgate vault unlock&apos;, or start the gateway with TOLLGATE_VAULT_PASSPHRASE_FILE.</source>
        <translation>保险库已锁定。请用 &apos;tollgate vault unlock&apos; 打开，或以 TOLLGATE_VAULT_PASSPHRASE_FILE 启动网关。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>discovered</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>For this key &apos;%1&apos; means &apos;%2&apos;.</source>
        <translation>对于此密钥，“%1”即“%2”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another name of &apos;%2&apos;.</source>
        <translation>“%1”是“%2”的别名。</translation>
    </message>
    <message>
        <source>Nobody serves &apos;%1&apos;.</source>
        <translation>没有提供商提供“%1”。</translation>
    </message>
    <message>
        <source>It fits &apos;%1&apos;.</source>
        <translation>与“%1”匹配。</translation>
    </message>
    <message>
        <source>Where all of these fail, &apos;%1&apos; is asked.</source>
        <translation>这些全部失败时，改用“%1”。</translation>
    </message>
    <message>
        <source>This key may not use &apos;%1&apos;.</source>
        <translation>此密钥不能使用“%1”。</translation>
    </message>
    <message>
        <source>Its key (%1) is not known yet; if it is not found, the next one is asked.</source>
        <translation>其密钥（%1）尚未读取；如果找不到，则改用下一个。</translation>
    </message>
    <message>
        <source>It has failed lately, but is the only one for this name, so it is asked all the same.</source>
        <translation>近期曾失败，但此名称只有它可用，因此仍会使用。</translation>
    </message>
    <message>
        <source>It is asked where those before it fail.</source>
        <translation>排在前面的失败时使用。</translation>
    </message>
    <message>
        <source>It is drawn by weight: it is the first one for %1 of the requests.</source>
        <translation>按权重抽取：在 %1 的请求中首先使用。</translation>
    </message>
    <message>
        <source>It is asked first.</source>
        <translation>首先使用。</translation>
    </message>
    <message>
        <source>It is left alone for a moment after failures.</source>
        <translation>因失败暂时不使用。</translation>
    </message>
    <message>
        <source>It is left alone for a moment after failures. The last one: %1</source>
        <translation>因失败暂时不使用。最近一次失败：%1</translation>
    </message>
    <message>
        <source>It has as many calls under way as it may have.</source>
        <translation>进行中的调用已达上限。</translation>
    </message>
    <message>
        <source>It has had its requests or tokens of this minute.</source>
        <translation>本分钟的请求数或 token 数已达上限。</translation>
    </message>
    <message>
        <source>This model of it is left alone for a moment after failures.</source>
        <translation>其中的这个模型因失败暂时不使用。</translation>
    </message>
    <message>
        <source>The gateway at %1 does not take this key. It wants its master key (TOLLGATE_MASTER_KEY, or general_settings.master_key of its configuration).</source>
        <translation>%1 处的网关不接受此密钥。需要它的主密钥（TOLLGATE_MASTER_KEY，或其配置中的 general_settings.master_key）。</translation>
    </message>
    <message>
        <source>What answers at %1 is no Tollgate gateway.</source>
        <translation>%1 处应答的不是 Tollgate 网关。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is too large.</source>
        <translation>网关的应答过大。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address like https://gateway.example:4141.</source>
        <translation>“%1”不是 https://gateway.example:4141 这样的地址。</translation>
    </message>
    <message>
        <source>Over http:// everybody on the way could read the key. Use https://, or a tunnel like &apos;ssh -L 4142:127.0.0.1:4141 %1&apos; and the address http://127.0.0.1:4142.</source>
        <translation>使用 http:// 时，途中任何人都能读取密钥。请使用 https://，或建立 &apos;ssh -L 4142:127.0.0.1:4141 %1&apos; 这样的隧道并使用地址 http://127.0.0.1:4142。</translation>
    </message>
    <message>
        <source>No key of %1 is kept here. Enter its master key.</source>
        <translation>此处没有保存 %1 的密钥。请输入其主密钥。</translation>
    </message>
    <message>
        <source>What that call asked is not kept any more, so it cannot be asked again.</source>
        <translation>该调用的请求内容已不再保留，因此无法重放。</translation>
    </message>
    <message>
        <source>That request was too large to be kept whole, so it cannot be asked again.</source>
        <translation>该请求过大，未能完整保留，因此无法重放。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; should be a whole path, like /home/me/tollgate-backup.db.</source>
        <translation>“%1”应为绝对路径，如 /home/me/tollgate-backup.db。</translation>
    </message>
    <message>
        <source>This gateway keeps nothing on disk that could be copied.</source>
        <translation>此网关在磁盘上没有可复制的数据。</translation>
    </message>
    <message>
        <source>%1 is there already. Name another file.</source>
        <translation>%1 已存在。请指定其他文件。</translation>
    </message>
    <message>
        <source>%1 is there already, and is no database. Name another file.</source>
        <translation>%1 已存在，且不是数据库。请指定其他文件。</translation>
    </message>
    <message>
        <source>%1 belongs to the database itself. Name another file.</source>
        <translation>%1 属于数据库本身。请指定其他文件。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is damaged or not a database of Tollgate&apos;s.</source>
        <translation>%1 已损坏，或不是 Tollgate 的数据库。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 已损坏：%2</translation>
    </message>
    <message>
        <source>%1 is not a database of Tollgate&apos;s.</source>
        <translation>%1 不是 Tollgate 的数据库。</translation>
    </message>
    <message>
        <source>%1 is not a database of Tollgate&apos;s: its tables are not those of version %2, or it has triggers.</source>
        <translation>%1 不是 Tollgate 的数据库：其表与版本 %2 的不符，或含有触发器。</translation>
    </message>
    <message>
        <source>%1 is of a newer Tollgate: its version is %2, this one knows up to %3. Install the newer Tollgate.</source>
        <translation>%1 来自更新版的 Tollgate：其版本为 %2，本程序最高支持 %3。请安装更新版的 Tollgate。</translation>
    </message>
    <message>
        <source>How long requests and answers are kept on disk.</source>
        <translation>请求和应答在磁盘上保留的时长。</translation>
    </message>
    <message>
        <source>Most that requests and answers may take on disk, in MB; the oldest go first.</source>
        <translation>请求和应答最多占用的磁盘空间（MB）；最旧的先删除。</translation>
    </message>
    <message>
        <source>Leave out what has the form of a key or a token before requests and answers are written to disk.</source>
        <translation>将请求和应答写入磁盘之前，去除形似密钥或令牌的内容。</translation>
    </message>
    <message>
        <source>Currency in which the window shows amounts, as its code of three letters. The ledger, budgets and exports stay in US dollars.</source>
        <translation>窗口显示金额所用的货币，以三字母代码表示。账本、预算和导出仍为美元。</translation>
    </message>
    <message>
        <source>How much of that currency one US dollar is.</source>
        <translation>1 美元合多少该货币。</translation>
    </message>
    <message>
        <source>The day of that rate, like 2026-11-20; the window says it beside the amounts.</source>
        <translation>该汇率的日期，如 2026-11-20；窗口会与金额一同注明。</translation>
    </message>
    <message>
        <source>a duration like 7d</source>
        <translation>时长，如 7d</translation>
    </message>
    <message>
        <source>none, errors or all</source>
        <translation>none、errors 或 all</translation>
    </message>
    <message>
        <source>three letters like EUR</source>
        <translation>三个字母，如 EUR</translation>
    </message>
    <message>
        <source>a number like 0.92</source>
        <translation>数字，如 0.92</translation>
    </message>
    <message>
        <source>a day like 2026-11-20</source>
        <translation>日期，如 2026-11-20</translation>
    </message>
    <message>
        <source>Keys or tokens were left out of that request when it was written to disk, so it cannot be asked again.</source>
        <translation>该请求写入磁盘时已去除密钥或令牌，因此无法重放。</translation>
    </message>
    <message>
        <source>No gateway runs that keeps requests and answers on disk.</source>
        <translation>没有将请求和应答保存到磁盘的网关在运行。</translation>
    </message>
    <message>
        <source>There is no keyring here and no open vault that could keep the key.</source>
        <translation>此处没有可保管密钥的密钥环，也没有已打开的保险库。</translation>
    </message>
    <message>
        <source>The disk is too slow for all that is to be kept; some calls were left out.</source>
        <translation>磁盘过慢，无法保存全部内容；部分调用未保存。</translation>
    </message>
    <message>
        <source>What is kept of this call on disk cannot be read now: %1</source>
        <translation>磁盘上保存的此调用内容目前无法读取：%1</translation>
    </message>
    <message>
        <source>What was kept of this call is damaged.</source>
        <translation>此调用所保存的内容已损坏。</translation>
    </message>
    <message>
        <source>This model of it is left alone for a moment after failures. The last one: %1</source>
        <translation>其中的这个模型因失败暂时不使用。最近一次失败：%1</translation>
    </message>
    <message>
        <source>Most realtime sessions at a time.</source>
        <translation>同时进行的实时会话的最大数量。</translation>
    </message>
    <message>
        <source>Largest message of a realtime session in MiB, from the next session on.</source>
        <translation>实时会话单条消息的最大大小（MiB），从下一个会话起生效。</translation>
    </message>
    <message>
        <source>How far in KiB one side of a realtime session may be behind before the other one has to wait, from the next session on.</source>
        <translation>实时会话的一方落后多少（KiB）后，另一方必须等待；从下一个会话起生效。</translation>
    </message>
    <message>
        <source>How long a side of a realtime session may leave pings unanswered before it is taken to be gone, from the next session on.</source>
        <translation>实时会话的一方多长时间不应答 ping 就视为已离开；从下一个会话起生效。</translation>
    </message>
    <message>
        <source>a number from 256 to 65536</source>
        <translation>256 到 65536 之间的数</translation>
    </message>
    <message>
        <source>a duration from 5s to 1h</source>
        <translation>5s 到 1h 之间的时长</translation>
    </message>
    <message>
        <source>Whose requests and answers are kept on disk, encrypted with a key in the keyring or the vault: none, errors (of calls that failed) or all.</source>
        <translation>哪些请求和应答保存在磁盘上，并用密钥环或保险库中的密钥加密：none（无）、errors（失败的调用）或 all（全部）。</translation>
    </message>
    <message>
        <source>Model profiles: other models than those that clients ask for, as long as one is chosen. &apos;cheap: claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3&apos; makes two. The first that fits counts.</source>
        <translation>模型方案：选定其一期间，用其他模型代替客户端请求的模型。“cheap: claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3”定义了两个。以第一个匹配的为准。</translation>
    </message>
    <message>
        <source>Name of the model profile that is chosen; empty: clients get what they ask for.</source>
        <translation>选定的模型方案的名称；留空：客户端得到其请求的模型。</translation>
    </message>
    <message>
        <source>The model profile &apos;%1&apos; is chosen: &apos;%2&apos; is used for &apos;%3&apos;.</source>
        <translation>已选定模型方案“%1”：用“%2”代替“%3”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of %2&apos;s: it is asked for as &apos;%3&apos;.</source>
        <translation>“%1”是 %2 的名称：以“%3”请求。</translation>
    </message>
    <message>
        <source>replacements like &apos;cheap: claude-*=openai/gpt-5-mini&apos;, separated by commas</source>
        <translation>形如“cheap: claude-*=openai/gpt-5-mini”的替换，以逗号分隔</translation>
    </message>
    <message>
        <source>model profile</source>
        <translation>模型方案</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is chosen: other models may be used than those that are asked for</source>
        <translation>已选定“%1”：使用的模型可能与请求的不同</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is chosen, but router.profiles has none of that name: nothing is replaced</source>
        <translation>已选定“%1”，但 router.profiles 中没有该名称：不做任何替换</translation>
    </message>
    <message>
        <source>Providers and models that are switched off: they stay set up, and nobody is sent to them. A provider, a model or the id of a deployment: &apos;openai, ollama/*&apos;.</source>
        <translation>已停用的提供商和模型：设置保留，但不会向其发送请求。可填提供商、模型或部署的 ID：&apos;openai, ollama/*&apos;。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 is switched off.</source>
        <translation>%2 的 &apos;%1&apos; 已停用。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui</name>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>查看调用</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>断流</translation>
    </message>
    <message>
        <source>garbled</source>
        <translation>乱码</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>A provider</source>
        <translation>某提供商</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Key %1 was paused: %2.</source>
        <translation>密钥 %1 已暂停：%2。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>自 %1 起恢复可用。</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>提高…</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>The ledger cannot be written, so calls are refused. Is the disk full?</source>
        <translation>无法写入账本，因此调用被拒绝。磁盘是否已满？</translation>
    </message>
    <message>
        <source>month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>At this pace the month comes to %1, beyond its limit of %2.</source>
        <translation>照此速度，本月将达到 %1，超出 %2 的上限。</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>查看用量</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>流式传输中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>left</source>
        <translation>客户端断开</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Fields: %2.</source>
        <translation>无法理解“%1”。可用字段：%2。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>工具结果</translation>
    </message>
    <message>
        <source>Tool failed</source>
        <translation>工具失败</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束情况</translation>
    </message>
    <message>
        <source>This call has no conversation. What it asked for is under Request.</source>
        <translation>此调用没有对话。所请求的内容见“请求”。</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>未保留。</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… 共 %1</translation>
    </message>
    <message>
        <source>Not kept, or nothing has come yet.</source>
        <translation>未保留，或尚未收到任何内容。</translation>
    </message>
    <message>
        <source>Attempt %1, under way</source>
        <translation>第 %1 次尝试：进行中</translation>
    </message>
    <message>
        <source>Attempt %1 answered</source>
        <translation>第 %1 次尝试：已应答</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>第 %1 次尝试：失败</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>未发出请求</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求的模型</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>应答方</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 token</translation>
    </message>
    <message>
        <source>Gateway&apos;s own time</source>
        <translation>网关自身耗时</translation>
    </message>
    <message>
        <source>Tokens counted by</source>
        <translation>token 计数来源</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>途中的更改</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>No limit: nothing is refused.</source>
        <translation>不限：不会拒绝任何调用。</translation>
    </message>
    <message>
        <source>Spent: calls are refused until the limit is raised.</source>
        <translation>已用完：在提高上限之前，调用会被拒绝。</translation>
    </message>
    <message>
        <source>Spent: calls are refused until %1.</source>
        <translation>已用完：%1 之前调用会被拒绝。</translation>
    </message>
    <message>
        <source>At this pace it is spent %1; then refused until %2.</source>
        <translation>照此速度，将于%1 用完；此后调用会被拒绝，直到%2。</translation>
    </message>
    <message>
        <source>On course for %1 by %2, when it starts anew.</source>
        <translation>预计到%2 重置时达到 %1。</translation>
    </message>
    <message>
        <source>%1 are left; then calls are refused until the limit is raised.</source>
        <translation>剩余 %1；用完后调用会被拒绝，直到提高上限。</translation>
    </message>
    <message>
        <source>%1 are left until %2, when it starts anew.</source>
        <translation>到%2 重置之前，剩余 %1。</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>不稳定</translation>
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
        <translation>网络</translation>
    </message>
    <message>
        <source>Calls to providers</source>
        <translation>对提供商的调用</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>提供商出现故障时</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>在此设置</translation>
    </message>
    <message>
        <source>from the configuration file</source>
        <translation>来自配置文件</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>来自变量 %1</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>来自命令行</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无应答方</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>unknown tool</source>
        <translation>未知工具</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Nothing was spent in this time.</source>
        <translation>此时间段内没有支出。</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>此时间段内没有任何活动。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is set in the environment</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;（在环境中设置）</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is set in %2, line %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;（在 %2 第 %3 行设置）</translation>
    </message>
    <message>
        <source>%1. %2 may take that instead of what is written here.</source>
        <translation>已有设置：%1。%2 可能会采用它，而不是此处写入的内容。</translation>
    </message>
    <message>
        <source>old address</source>
        <translation>旧地址</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>cannot reach localhost</source>
        <translation>无法连接 localhost</translation>
    </message>
    <message>
        <source>copy a snippet</source>
        <translation>复制片段</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Key %1 is paused</source>
        <translation>密钥 %1 已暂停</translation>
    </message>
    <message>
        <source>By the brake: %1.</source>
        <translation>触发制动：%1。</translation>
    </message>
    <message>
        <source>The budget of %1 is spent</source>
        <translation>%1 的预算已用完</translation>
    </message>
    <message>
        <source>Key %1 has spent %2</source>
        <translation>密钥 %1 已支出 %2</translation>
    </message>
    <message>
        <source>You asked to be told at %1. Nothing is refused.</source>
        <translation>您要求在达到 %1 时提醒。不会拒绝任何调用。</translation>
    </message>
    <message>
        <source>%1 does not answer well</source>
        <translation>%1 应答异常</translation>
    </message>
    <message>
        <source>It is left alone for a moment; calls go to others where they can.</source>
        <translation>暂时不使用它；调用会尽可能转给其他提供商。</translation>
    </message>
    <message>
        <source>about %1 to ask, %2 for an answer of half a page</source>
        <translation>提问约 %1，半页的回答约 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>budget spent</source>
        <translation>预算用完</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>总支出</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>found here</source>
        <translation>本机发现</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>无需</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>在保险库中</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>in memory until the end</source>
        <translation>在内存中，直到退出</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date</comment>
        <translation>d日 ddd</translation>
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
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM, HH:mm</source>
        <comment>date</comment>
        <translation>M月d日 dddd HH:mm</translation>
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
        <translation>价格未知</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>工具调用：%1</translation>
    </message>
    <message>
        <source>Tool result: %1</source>
        <translation>工具结果：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal lines</source>
        <translation>
            <numerusform>%n 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>What was said is not kept of both calls, so that only their figures can be compared.</source>
        <translation>并非两次调用的内容都有保留，因此只能比较数据。</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n calls (its limit, not ours).</source>
        <translation>
            <numerusform>%1 拒绝了 %n 次调用（是对方的限制，不是本机的）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not accept its key: %n calls failed.</source>
        <translation>
            <numerusform>%1 不接受其密钥：%n 次调用失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no key for %1: %n calls failed.</source>
        <translation>
            <numerusform>没有 %1 的密钥：%n 次调用失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached: %n calls failed.</source>
        <translation>
            <numerusform>无法连接 %1：%n 次调用失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had trouble of its own with %n calls.</source>
        <translation>
            <numerusform>%1 自身出现故障，%n 次调用失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not accept %n calls.</source>
        <translation>
            <numerusform>%1 未接受 %n 次调用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 broke off %n calls in mid-answer.</source>
        <translation>
            <numerusform>%1 在应答中途断开了 %n 次调用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %n calls with something that nobody can read.</source>
        <translation>
            <numerusform>%1 对 %n 次调用的应答无法解读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took too long for %n calls.</source>
        <translation>
            <numerusform>%1 处理 %n 次调用耗时过长。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompts of %n calls were too long for %1.</source>
        <translation>
            <numerusform>%n 次调用的提示词对 %1 来说过长。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls came when the budget was spent.</source>
        <translation>
            <numerusform>%n 次调用到达时预算已用完。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls went beyond the limits of their key.</source>
        <translation>
            <numerusform>%n 次调用超出了其密钥的限额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model that nobody serves.</source>
        <translation>
            <numerusform>%n 次调用请求了无人提供的模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model without a price, with a key that has a budget.</source>
        <translation>
            <numerusform>%n 次调用以设有预算的密钥请求了没有价格的模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 has used %2 of its budget, which is %3.</source>
        <translation>密钥 %1 的预算 %3 已用掉 %2。</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1（每小时）</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1（每天）</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1（每周）</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1（每月）</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1（总计）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（每 %2）</translation>
    </message>
    <message>
        <source>What was said in this call is not kept. The newest 200 calls are kept in memory from the start of Tollgate&apos;s window on, also while it is in the tray, and forgotten soon after its end. Under Settings, Privacy, they can be kept on disk.</source>
        <translation>此调用的对话未保留。自 Tollgate 的窗口启动起，最近 200 次调用保留在内存中（包括收在托盘时）；结束后不久即被清除。在“设置”的“隐私”中，可设为保存到磁盘。</translation>
    </message>
    <message>
        <source>Kept responses</source>
        <translation>保留的响应</translation>
    </message>
    <message>
        <source>Editors that look for Ollama</source>
        <translation>查找 Ollama 的编辑器</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens; no price is known</source>
        <translation>
            <numerusform>约 %Ln 个 token；价格未知</numerusform>
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
        <translation>显示的金额已换算：1 美元按 %1 %2 计（%3 的汇率）。您输入的上限、账本和导出均为美元。</translation>
    </message>
    <message>
        <source>Amounts are shown converted: one US dollar is taken as %1 %2. What you enter as a limit, the ledger and exports are in US dollars.</source>
        <translation>显示的金额已换算：1 美元按 %1 %2 计。您输入的上限、账本和导出均为美元。</translation>
    </message>
    <message>
        <source>%1 for a million tokens</source>
        <translation>每百万 token %1</translation>
    </message>
    <message>
        <source>%1 of %2 an hour</source>
        <translation>%1 / %2（每小时）</translation>
    </message>
    <message>
        <source>%1 of %2 a day</source>
        <translation>%1 / %2（每天）</translation>
    </message>
    <message>
        <source>%1 of %2 a week</source>
        <translation>%1 / %2（每周）</translation>
    </message>
    <message>
        <source>%1 of %2 a month</source>
        <translation>%1 / %2（每月）</translation>
    </message>
    <message>
        <source>%1 of %2 in all</source>
        <translation>%1 / %2（总计）</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 / %2（每 %3）</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>it has spent more than %1 within %2</source>
        <translation>在 %2 内花费超过 %1</translation>
    </message>
    <message>
        <source>It has spent %1 and may spend %2. Its calls are refused.</source>
        <translation>已花费 %1，预算为 %2。其调用会被拒绝。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spent, of a budget</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Input/1M</source>
        <translation>输入/1M</translation>
    </message>
    <message>
        <source>Output/1M</source>
        <translation>输出/1M</translation>
    </message>
    <message>
        <source>Realtime sessions</source>
        <translation>实时会话</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2, last %3.</source>
        <translation>最低 %1，最高 %2，最近 %3。</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input, from cache</source>
        <translation>输入，来自缓存</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::AttachCard</name>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Show another one…</source>
        <translation>显示其他网关…</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>返回本机</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What this window shows</source>
        <translation>此窗口显示的网关</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Its master key</source>
        <translation>主密钥</translation>
    </message>
    <message>
        <source>the one that is kept, or enter it</source>
        <translation>已保存的密钥，或在此输入</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, and shown nowhere.</source>
        <translation>存入本机的密钥环，不会在任何地方显示。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>An address is needed, like https://gateway.example:4141.</source>
        <translation>请填写地址，例如 https://gateway.example:4141。</translation>
    </message>
    <message>
        <source>The gateway at %1.</source>
        <translation>%1 处的网关。</translation>
    </message>
    <message>
        <source>The gateway of this computer at %1, which runs by itself.</source>
        <translation>本机的网关（%1），独立运行。</translation>
    </message>
    <message>
        <source>The gateway of this computer at %1, which this window runs.</source>
        <translation>本机的网关（%1），由此窗口运行。</translation>
    </message>
    <message>
        <source>Gateway, address, attach, remote, master key, other computer</source>
        <translation>网关、地址、连接、远程、主密钥、其他计算机</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Start the gateway anew</source>
        <translation>重启网关</translation>
    </message>
    <message>
        <source>Calls, keys, budgets and settings in one file</source>
        <translation>将调用、密钥、预算和设置存入一个文件</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>数据库 (*.db)</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>选择要恢复的文件</translation>
    </message>
    <message>
        <source>Databases (*.db *.backup *.replaced);;All files (*)</source>
        <translation>数据库 (*.db *.backup *.replaced);;所有文件 (*)</translation>
    </message>
    <message>
        <source>While the gateway goes on. Credentials are not in it. Names of files are those of the gateway&apos;s own computer.</source>
        <translation>网关运行时即可进行。不含凭据。文件名指网关所在计算机上的文件。</translation>
    </message>
    <message>
        <source>While the gateway goes on. Credentials are not in it.</source>
        <translation>网关运行时即可进行。不含凭据。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Backup, back up, restore, copy of the database</source>
        <translation>备份、恢复、还原、数据库副本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1 (%2).</source>
        <translation>已写出：%1（%2）。</translation>
    </message>
    <message>
        <source>%1 is whole (%2). It takes the place of the database when the gateway starts anew; the old one stays beside it.</source>
        <translation>%1 完好（%2）。它将在网关重启时取代数据库；旧数据库保留在同一目录。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BodiesCard</name>
    <message>
        <source>Requests and answers on disk</source>
        <translation>磁盘上的请求和应答</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back.</source>
        <translation>删除后无法恢复。</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing is kept. privacy.bodies below says what is to be: none, errors or all.</source>
        <translation>未保存任何内容。保存哪些由下方的 privacy.bodies 决定：none、errors 或 all。</translation>
    </message>
    <message>
        <source>Requests and answers on disk, bodies, prompts, delete, privacy</source>
        <translation>磁盘上的请求和应答、正文、提示词、删除、隐私</translation>
    </message>
    <message>
        <source>What calls asked and got, for later</source>
        <translation>调用的请求与应答，供日后查看</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are kept, encrypted; together they take %1.</source>
        <translation>
            <numerusform>已加密保存 %n 次调用，共占用 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BodyView</name>
    <message>
        <source>As text</source>
        <translation>以文本显示</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>搜索范围：%1</translation>
    </message>
    <message>
        <source>As it came instead of as a tree</source>
        <translation>显示原始内容而不是树</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1（树）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Match %1 of many</source>
        <translation>第 %1 个，共多个</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetPanel</name>
    <message>
        <source>Paused by the brake: %1</source>
        <translation>因制动而暂停：%1</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>当前预留</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>总支出</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1，不限</translation>
    </message>
    <message>
        <source>Spend of this key by day</source>
        <translation>此密钥的每日支出</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>每分钟 token 数</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The configuration file says it.</source>
        <translation>由配置文件指定。</translation>
    </message>
    <message>
        <source>Saved: it counts from the next call on.</source>
        <translation>已保存：自下一次调用起生效。</translation>
    </message>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>近 %n 天支出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetRow</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Budget in US dollars</source>
        <translation>预算（美元）</translation>
    </message>
    <message>
        <source>Budget for</source>
        <translation>预算周期</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetsPage</name>
    <message>
        <source>All keys, today</source>
        <translation>所有密钥：今天</translation>
    </message>
    <message>
        <source>All keys, this month</source>
        <translation>所有密钥：本月</translation>
    </message>
    <message>
        <source>All keys, ever</source>
        <translation>所有密钥：累计</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>制动</translation>
    </message>
    <message>
        <source>Budgets of keys</source>
        <translation>各密钥的预算</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>A key can have a budget: what it may spend a day, a week or a month. A call that does not fit is refused before it costs anything.</source>
        <translation>可以为密钥设置预算：每天、每周或每月可以支出多少。超出预算的调用会在产生费用之前被拒绝。</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1，不限</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Requests/min</source>
        <translation>请求/分钟</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A key that spends very fast is not paused.</source>
        <translation>花费过快的密钥不会被暂停。</translation>
    </message>
    <message>
        <source>A key that spends more within %1 is paused until you let it go on.</source>
        <translation>在 %1 内支出超过此金额的密钥会被暂停，直到您恢复它。</translation>
    </message>
    <message>
        <source>Paused by the brake: %1.</source>
        <translation>因制动而暂停：%1。</translation>
    </message>
    <message>
        <source>The limit is changed.</source>
        <translation>上限已更改。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallDetail</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input, from cache</source>
        <translation>输入，来自缓存</translation>
    </message>
    <message>
        <source>Input, written to cache</source>
        <translation>输入，写入缓存</translation>
    </message>
    <message>
        <source>Input, written to cache for an hour</source>
        <translation>输入，写入缓存一小时</translation>
    </message>
    <message>
        <source>Input, sound</source>
        <translation>输入，音频</translation>
    </message>
    <message>
        <source>Input, images</source>
        <translation>输入，图片</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output, thinking</source>
        <translation>输出，思考</translation>
    </message>
    <message>
        <source>Output, sound</source>
        <translation>输出，音频</translation>
    </message>
    <message>
        <source>Output, images</source>
        <translation>输出，图片</translation>
    </message>
    <message>
        <source>The request itself</source>
        <translation>请求本身</translation>
    </message>
    <message>
        <source>Other price at that time or for that size</source>
        <translation>因时段或用量而异的价格差</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
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
        <translation>价格未知</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Copied. It takes the key from $TOLLGATE_KEY.</source>
        <translation>已复制。其中的密钥取自 $TOLLGATE_KEY。</translation>
    </message>
    <message>
        <source>Images, sound, characters or searches</source>
        <translation>图片、音频、字符或搜索</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Open in Try it</source>
        <translation>在“试用”中打开</translation>
    </message>
    <message>
        <source>Compare with another call…</source>
        <translation>与另一次调用比较…</translation>
    </message>
    <message>
        <source>More to do with this call</source>
        <translation>此次调用的更多操作</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>重放…</translation>
    </message>
    <message>
        <source>At list price, paid by your subscription</source>
        <translation>按价格表计，由您的订阅支付</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallsModel</name>
    <message>
        <source>no name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First, s</source>
        <translation>首字（秒）</translation>
    </message>
    <message>
        <source>Total, s</source>
        <translation>总计（秒）</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Input %1, of which from cache %2; output %3</source>
        <translation>输入 %1，其中缓存 %2；输出 %3</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Tok/s</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>上限：%1</translation>
    </message>
    <message>
        <source>The configuration file or the environment says it.</source>
        <translation>由配置文件或环境变量指定。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Two calls side by side</source>
        <translation>两次调用并排对比</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 与 %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ConnectPage</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>cannot reach localhost</source>
        <translation>无法连接 localhost</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::DiffView</name>
    <message>
        <source>  (new)</source>
        <translation>  （新建）</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::EndpointButton</name>
    <message>
        <source>Copy the endpoint %1</source>
        <translation>复制端点 %1</translation>
    </message>
    <message>
        <source>Where your tools call. Click to copy.</source>
        <translation>您的工具调用的地址。单击即可复制。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomeAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Nothing. Providers answer, budgets hold, the ledger is written.</source>
        <translation>没有。提供商应答正常，预算充足，账本记录正常。</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, Gemini, … or a model server on this computer.</source>
        <translation>OpenAI、Anthropic、Gemini 等，或本机上的模型服务器。</translation>
    </message>
    <message>
        <source>Show me…</source>
        <translation>查看步骤…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Each tool gets one of its own, so that its spend is told apart and can be limited.</source>
        <translation>每个工具使用自己的密钥，支出便可区分，也可加以限制。</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>创建…</translation>
    </message>
    <message>
        <source>Send the first call</source>
        <translation>发送首次调用</translation>
    </message>
    <message>
        <source>Point a tool at the endpoint above. The model demo/hello answers without any provider.</source>
        <translation>让工具使用上方的端点。模型 demo/hello 无需任何提供商即可应答。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomePage</name>
    <message>
        <source>Spend today</source>
        <translation>今日支出</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Requests, last hour</source>
        <translation>近一小时请求</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首个 token 延迟</translation>
    </message>
    <message>
        <source>Spend by day and model</source>
        <translation>按日和模型划分的支出</translation>
    </message>
    <message>
        <source>%1 a day · resets at %2</source>
        <translation>每天 %1 · %2 重置</translation>
    </message>
    <message>
        <source>%1 yesterday · no limit set</source>
        <translation>昨天 %1 · 未设上限</translation>
    </message>
    <message>
        <source>on course for %1 by the end of %2</source>
        <translation>预计%2底达 %1</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>未设上限</translation>
    </message>
    <message>
        <source>%1 a minute · %2 tokens</source>
        <translation>每分钟 %1 个 · %2 个 token</translation>
    </message>
    <message>
        <source>%1 under way · %2 failed</source>
        <translation>%1 个进行中 · %2 失败</translation>
    </message>
    <message>
        <source>median of the newest streams</source>
        <translation>最新流的中位数</translation>
    </message>
    <message>
        <source>median · gateway adds %1</source>
        <translation>中位数 · 网关增加 %1</translation>
    </message>
    <message>
        <source>Calls with a login of the client&apos;s own, like a Claude or ChatGPT subscription. They cost nothing here, and budgets do not stop them.</source>
        <translation>使用客户端自己的登录（如 Claude 或 ChatGPT 订阅）的调用。在此不产生费用，也不受预算约束。</translation>
    </message>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>近 %n 天支出</numerusform>
        </translation>
    </message>
    <message>
        <source>This month also %1 at list price, paid by your subscription</source>
        <translation>本月另有 %1（按价格表计），由您的订阅支付</translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>目前未知。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomeProviders</name>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>近 24 小时</translation>
    </message>
    <message>
        <source>its key is missing</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>Only the demo model answers so far. Add a provider, or start Ollama or LM Studio on this computer: they are found by themselves.</source>
        <translation>目前只有演示模型应答。请添加提供商，或在本机启动 Ollama 或 LM Studio：它们会被自动发现。</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>添加提供商…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>local</source>
        <translation>本机</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1：%2，其中 %Ln 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, none failed</source>
        <translation>%1：%2，无失败</translation>
    </message>
    <message numerus="yes">
        <source>%1, last 24 hours: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1，近 24 小时：%2，其中 %Ln 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2, none failed</source>
        <translation>%1，近 24 小时：%2，无失败</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::JsonTree</name>
    <message>
        <source>Copy the value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Unfold all below</source>
        <translation>展开全部下级</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeyForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the tool that uses it, like codex</source>
        <translation>使用它的工具，例如 codex</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Names or patterns with commas: gpt-*, claude-sonnet-4-5</source>
        <translation>名称或模式，用逗号分隔：gpt-*, claude-sonnet-4-5</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>What it may spend at most; a call that does not fit is refused.</source>
        <translation>最多可支出的金额；超出的调用会被拒绝。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>With commas; Usage can be grouped by them.</source>
        <translation>用逗号分隔；用量可按标签分组。</translation>
    </message>
    <message>
        <source>Other names of models</source>
        <translation>模型的其他名称</translation>
    </message>
    <message>
        <source>What is asked for and what is taken: gpt-4=gpt-5.2</source>
        <translation>请求的名称和实际使用的模型：gpt-4=gpt-5.2</translation>
    </message>
    <message>
        <source>Also models without a known price</source>
        <translation>也允许价格未知的模型</translation>
    </message>
    <message>
        <source>A key with a budget is refused them otherwise: nobody could say what they cost.</source>
        <translation>否则设有预算的密钥不能使用它们：无从得知其费用。</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>每分钟 token 数</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>一天后</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>90 天后</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>一年后</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Tell me at $</source>
        <translation>提醒金额（$）</translation>
    </message>
    <message>
        <source>When it has spent that much you are told; nothing is refused.</source>
        <translation>支出达到此金额时提醒您；不会拒绝任何调用。</translation>
    </message>
    <message>
        <source>Brake at $</source>
        <translation>制动金额（$）</translation>
    </message>
    <message>
        <source>as all keys</source>
        <translation>与所有密钥相同</translation>
    </message>
    <message>
        <source>A key that spends more than that in a short time is paused until you let it go on.</source>
        <translation>短时间内支出超过此金额的密钥会被暂停，直到您恢复它。</translation>
    </message>
    <message>
        <source>A name tells whose calls these are.</source>
        <translation>请填写名称，以便知道是谁的调用。</translation>
    </message>
    <message>
        <source>Each is a name, &apos;=&apos; and a model: gpt-4=gpt-5.2</source>
        <translation>每项为“名称=模型”：gpt-4=gpt-5.2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeyPanel</name>
    <message>
        <source>Paused by the brake: %1</source>
        <translation>因制动而暂停：%1</translation>
    </message>
    <message>
        <source>Let it work again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>starts anew %1</source>
        <translation>%1 重置</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>总支出</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>并发 %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>制动</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <translation>%1，单独设置</translation>
    </message>
    <message>
        <source>Tell me at</source>
        <translation>提醒金额</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>查看其调用</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新的密钥值…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a minute</source>
        <translation>
            <numerusform>每分钟 %Ln 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens a minute</source>
        <translation>
            <numerusform>每分钟 %Ln 个 token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeysPage</name>
    <message>
        <source>Each tool gets a key of its own: its spend is told apart and can be limited.</source>
        <translation>每个工具使用自己的密钥：支出便可区分，也可加以限制。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>A tool needs a key to call. Make one for each tool: then you see what each of them costs, and can stop one without the others.</source>
        <translation>工具需要密钥才能调用。为每个工具各创建一个：这样就能看到各自的费用，也可以单独停用其中一个。</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Key %1 works again.</source>
        <translation>密钥 %1 已恢复使用。</translation>
    </message>
    <message>
        <source>Key %1 is refused from now on.</source>
        <translation>密钥 %1 已禁用。</translation>
    </message>
    <message>
        <source>Key %1 is revoked.</source>
        <translation>密钥 %1 已吊销。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>The new key was not copied, and is not shown again.</source>
        <translation>新密钥尚未复制，且不会再次显示。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::LivePage</name>
    <message>
        <source>Calls, newest first</source>
        <translation>调用，最新的在前</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>还没有调用</translation>
    </message>
    <message>
        <source>Point a tool at the endpoint above, or try: curl with the model demo/hello. What is asked appears here as it happens.</source>
        <translation>让工具使用上方的端点，或用 curl 试试模型 demo/hello。请求会实时显示在这里。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No call that was looked through fits this filter.</source>
        <translation>已查找的调用中没有符合此筛选条件的。</translation>
    </message>
    <message>
        <source>Filter, for example  key:claude-code  status:429  cost&gt;0.01</source>
        <translation>按密钥、状态、费用等筛选，例如  key:claude-code  status:429  cost&gt;0.01</translation>
    </message>
    <message>
        <source>Filter of calls</source>
        <translation>筛选调用</translation>
    </message>
    <message>
        <source>New calls appear at the top while this is on. (Space)</source>
        <translation>开启时，新的调用会显示在最上方。（Space）</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>跟随中</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Export the calls that are shown</source>
        <translation>导出所显示的调用</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n calls written.</source>
        <translation>
            <numerusform>已写出 %n 条调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>导出为表格（CSV）…</translation>
    </message>
    <message>
        <source>As JSON, one call a line (JSONL)…</source>
        <translation>导出为 JSON，每行一次调用（JSONL）…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>With what was said, as far as it is kept (HAR)…</source>
        <translation>连同仍保留的内容（HAR）…</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP 归档 (*.har)</translation>
    </message>
    <message>
        <source>Writes the calls that the filter shows. Keys are never written.</source>
        <translation>写出筛选所显示的调用。密钥绝不会被写出。</translation>
    </message>
    <message>
        <source>Choose the other call in the list.</source>
        <translation>请在列表中选择另一次调用。</translation>
    </message>
    <message numerus="yes">
        <source>%n calls written, with amounts in US dollars.</source>
        <translation>
            <numerusform>已写出 %n 条调用，金额为美元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are compared as they are shown; with a $ they are US dollars: cost&gt;$0.01</source>
        <translation>金额按显示的货币比较；带 $ 则为美元：cost&gt;$0.01</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::NewKeyPanel</name>
    <message>
        <source>Key %1 is ready</source>
        <translation>密钥 %1 已就绪</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once. Tollgate keeps only its fingerprint.</source>
        <translation>请立即复制：仅显示这一次。Tollgate 只保留其指纹。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>In a terminal, this sets up most tools:</source>
        <translation>在终端中运行以下内容，可设置大多数工具：</translation>
    </message>
    <message>
        <source>Line for a terminal</source>
        <translation>终端命令行</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Notice</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Notifications</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::OwnSettings</name>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>在托盘中启动，不打开窗口。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light or dark, or what the system has chosen.</source>
        <translation>浅色、深色，或由系统决定。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When the brake pauses a key, a budget is spent or a provider fails.</source>
        <translation>触发制动而暂停密钥、预算用完或提供商出现故障时。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of this window, from its next start on. The command line speaks the system&apos;s language.</source>
        <translation>此窗口的语言，下次启动起生效。命令行使用系统语言。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Preferences</name>
    <message>
        <source>One gate for all your models</source>
        <translation>所有模型，一个入口</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProviderForm</name>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, …</source>
        <translation>OpenAI、Anthropic、…</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>none needed on this computer</source>
        <translation>本机上的无需填写</translation>
    </message>
    <message>
        <source>Goes to the desktop&apos;s keyring, else to the vault; never into a file of Tollgate.</source>
        <translation>存入桌面的密钥环，否则存入保险库；绝不写入 Tollgate 的文件。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>提供商的默认地址</translation>
    </message>
    <message>
        <source>Only for a server of your own or a proxy.</source>
        <translation>仅用于您自己的服务器或代理。</translation>
    </message>
    <message>
        <source>Choose one, or write a name of your own with its address below.</source>
        <translation>请选择一个，或填写自定名称，并在下方填写其地址。</translation>
    </message>
    <message>
        <source>Saved, but the test failed: %1</source>
        <translation>已保存，但测试失败：%1</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Saving and testing…</source>
        <translation>正在保存并测试…</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存并测试</translation>
    </message>
    <message>
        <source>Its key is %1.</source>
        <translation>密钥位置：%1。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProviderPanel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>It answers on this computer, but Tollgate does not serve its models yet.</source>
        <translation>它在本机上有应答，但 Tollgate 尚未提供其模型。</translation>
    </message>
    <message>
        <source>Serve its models</source>
        <translation>提供其模型</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>提供的模型</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source> – but it is not there</source>
        <translation> （但不存在）</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>上次错误</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>正在查询其模型…</translation>
    </message>
    <message numerus="yes">
        <source>It answers. %n models.</source>
        <translation>
            <numerusform>应答正常。%n 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>It is switched off: nobody is sent to it. Its key stays where it is.</source>
        <translation>已停用：不会向其发送请求。密钥仍保留在原处。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>查找本地服务器</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer</source>
        <translation>本机上的 Ollama、LM Studio、llama.cpp、vLLM 和 Jan</translation>
    </message>
    <message numerus="yes">
        <source>%n found on this computer.</source>
        <translation>
            <numerusform>在本机上发现 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>本机上没有模型服务器应答。</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1（未验证）</translation>
    </message>
    <message>
        <source>%1 is not served any more.</source>
        <translation>不再提供 %1。</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存并测试</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved; its key is %1.</source>
        <translation>已保存；密钥位置：%1。</translation>
    </message>
    <message>
        <source>Nobody answers yet</source>
        <translation>还没有可应答的提供商</translation>
    </message>
    <message>
        <source>Add a provider with a key of yours, or start a model server like Ollama or LM Studio on this computer: it is found by itself.</source>
        <translation>请用自己的密钥添加提供商，或在本机启动 Ollama、LM Studio 等模型服务器：它会被自动发现。</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>已启用 %1。</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>已停用 %1。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ReplayBar</name>
    <message>
        <source>%1 is asked the same again, as the key %2. No price of it is known.</source>
        <translation>将以密钥 %2 向 %1 再次发出相同的请求。价格未知。</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. What it costs is known when the first has ended.</source>
        <translation>将以密钥 %2 向 %1 再次发出相同的请求。首次调用结束后才能得知费用。</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. It cost %3 the first time.</source>
        <translation>将以密钥 %2 向 %1 再次发出相同的请求。首次花费 %3。</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. It cost %3 the first time; it will be %4 where nothing comes from the provider&apos;s cache.</source>
        <translation>将以密钥 %2 向 %1 再次发出相同的请求。首次花费 %3；如果完全未命中提供商的缓存，则为 %4。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>比较两者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It was asked again; the ledger has not told yet how it ended.</source>
        <translation>已重放；账本尚未记录其结果。</translation>
    </message>
    <message>
        <source>It failed this time: %1</source>
        <translation>这次失败了：%1</translation>
    </message>
    <message>
        <source>It took %1. No price of it is known.</source>
        <translation>耗时 %1。价格未知。</translation>
    </message>
    <message>
        <source>It cost %1 and took %2.</source>
        <translation>花费 %1，耗时 %2。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::RotatePanel</name>
    <message>
        <source>A new secret for %1</source>
        <translation>%1 的新密钥值</translation>
    </message>
    <message>
        <source>The old secret stops working at once: whoever uses it is refused until it is given the new one. Name, budgets, limits and figures of the key stay as they are.</source>
        <translation>旧密钥值会立即失效：仍在使用它的程序会被拒绝，直到换上新的。密钥的名称、预算、限制和数据保持不变。</translation>
    </message>
    <message>
        <source>Nobody has used it yet.</source>
        <translation>尚无人使用。</translation>
    </message>
    <message>
        <source>It was last used %1, by %2.</source>
        <translation>最近使用：%1，使用者为 %2。</translation>
    </message>
    <message>
        <source>a program that says no name</source>
        <translation>未署名的程序</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>生成新密钥值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::RoutePanel</name>
    <message>
        <source>first</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>then</source>
        <translation>其次</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>暂不使用</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>Who would answer</source>
        <translation>由谁应答</translation>
    </message>
    <message>
        <source>A request for</source>
        <translation>请求的模型</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Any name that fits %1.</source>
        <translation>任何与 %1 匹配的名称。</translation>
    </message>
    <message>
        <source>any that may use it</source>
        <translation>任意可用的密钥</translation>
    </message>
    <message>
        <source>As the key</source>
        <translation>使用密钥</translation>
    </message>
    <message>
        <source>This is decided from what is set up and how each one has answered lately. Nobody is asked, and nothing is spent.</source>
        <translation>根据现有设置和各方近期的应答情况判定。不会发出任何请求，也不产生支出。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SettingEditor</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>counts from the next start on</source>
        <translation>下次启动起生效</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复为 %1</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SettingsPage</name>
    <message>
        <source>Only what was changed</source>
        <translation>仅显示已更改的</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>检查此安装</translation>
    </message>
    <message>
        <source>No setting says that. Fewer words find more.</source>
        <translation>没有符合的设置。减少关键词可找到更多。</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Everything is as it came.</source>
        <translation>全部保持默认。</translation>
    </message>
    <message>
        <source>%1 is %2 from the next start on.</source>
        <translation>%1 将从下次启动起为“%2”。</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 现为“%2”。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 is as it came.</source>
        <translation>%1 已恢复默认。</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Checks that need a look: %1</source>
        <translation>需要查看的检查项：%1</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>look</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>Search, for example  %1  or  %2</source>
        <translation>搜索，例如  %1  或  %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
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
        <translation>使用</translation>
    </message>
    <message>
        <source>Other models are used than those that tools ask for. See router.profiles in the settings.</source>
        <translation>使用的模型与工具请求的不同。请参阅设置中的 router.profiles。</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>方案：%1</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::StackedBars</name>
    <message numerus="yes">
        <source>%n bars; the arrow keys read them.</source>
        <translation>
            <numerusform>%n 根柱；可用方向键逐个读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <translation>最高：%1。</translation>
    </message>
    <message>
        <source>Enter shows them as a table.</source>
        <translation>按 Enter 以表格显示。</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::StartPage</name>
    <message>
        <source>Four steps</source>
        <translation>四个步骤</translation>
    </message>
    <message>
        <source>Somebody who answers</source>
        <translation>应答的提供商</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>A tool, with a key of its own</source>
        <translation>有专用密钥的工具</translation>
    </message>
    <message>
        <source>The first call</source>
        <translation>首次调用</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>跳过此步</translation>
    </message>
    <message>
        <source>Who shall answer?</source>
        <translation>由谁应答？</translation>
    </message>
    <message>
        <source>A provider with a key of yours, or a model server on this computer. Without either, the model demo/hello answers offline.</source>
        <translation>使用您密钥的提供商，或本机上的模型服务器。两者都没有时，模型 demo/hello 可离线应答。</translation>
    </message>
    <message>
        <source>Serve %1, found at %2</source>
        <translation>提供在 %2 发现的 %1</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存并测试</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>应答正常。</translation>
    </message>
    <message>
        <source>It answers; its key is %1.</source>
        <translation>应答正常；密钥位置：%1。</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>能应答吗？</translation>
    </message>
    <message>
        <source>It is asked for the names of its models. That costs nothing.</source>
        <translation>向它查询模型名称。不产生任何费用。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>There is nobody to be tested yet.</source>
        <translation>还没有可测试的提供商。</translation>
    </message>
    <message numerus="yes">
        <source>It answers with %n models.</source>
        <translation>
            <numerusform>应答正常，共 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tool shall use it?</source>
        <translation>由哪个工具使用？</translation>
    </message>
    <message>
        <source>It gets a key of its own, so that you see what it costs. You see every change before it is written, and one click puts it back.</source>
        <translation>它会得到自己的密钥，便于您了解其费用。写入前您可以看到每一处更改，一键即可恢复。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>None of the tools that we know was found.</source>
        <translation>未找到我们支持的任何工具。</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>所有工具</translation>
    </message>
    <message>
        <source>Ask it something</source>
        <translation>向它提问</translation>
    </message>
    <message>
        <source>Start the tool anew and ask it a question. The call appears under Live traffic as it happens, with what it costs. Or ask from here.</source>
        <translation>重新启动该工具并向它提问。调用会连同费用实时显示在“实时流量”中。也可以直接在这里提问。</translation>
    </message>
    <message>
        <source>Ask from here</source>
        <translation>在此提问</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Home tells at a glance what today costs and what needs attention. Steps that were skipped can be taken at any time on their own pages.</source>
        <translation>在“主页”上，今日的费用和需要关注的事项一目了然。跳过的步骤可随时在各自的页面完成。</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>前往主页</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>更改…</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolChoices</name>
    <message>
        <source>Make those lines comments; Undo brings them back</source>
        <translation>将这些行改为注释；撤销时会恢复</translation>
    </message>
    <message>
        <source>A new key &lt;b&gt;%1&lt;/b&gt;, so that its use is told apart</source>
        <translation>新密钥 &lt;b&gt;%1&lt;/b&gt;，以便区分其用量</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Budget in US dollars</source>
        <translation>预算（美元）</translation>
    </message>
    <message>
        <source>Budget for</source>
        <translation>预算周期</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the model that it shall ask for</source>
        <translation>它要请求的模型</translation>
    </message>
    <message>
        <source>the tool&apos;s own choice</source>
        <translation>由工具自行选择</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>要复制的内容</translation>
    </message>
    <message>
        <source>Changes to its settings</source>
        <translation>对其设置的更改</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>要复制的文本</translation>
    </message>
    <message>
        <source>Nothing has to be changed</source>
        <translation>无需更改</translation>
    </message>
    <message>
        <source>What changes · one file, with a backup</source>
        <translation>更改内容 · 一个文件，带备份</translation>
    </message>
    <message numerus="yes">
        <source>What changes · %n files, each with a backup</source>
        <translation>
            <numerusform>更改内容 · %n 个文件，均有备份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for %2 by itself, and no provider here has it: choose a model, or add its provider.</source>
        <translation>%1 会自行请求 %2，但这里没有提供商提供它：请选择一个模型，或添加其提供商。</translation>
    </message>
    <message>
        <source>No provider here has %1.</source>
        <translation>这里没有提供商提供 %1。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolFacts</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>It still calls %1, where this gateway is not any more. Its calls fail.</source>
        <translation>它仍在调用 %1，但此网关已不在那里。其调用会失败。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>连接于</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>写入到</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>上次调用</translation>
    </message>
    <message>
        <source>none yet: start %1 anew and ask it something, then it appears here</source>
        <translation>尚无：重新启动 %1 并提问，随后会显示在这里</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
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
        <translation>有其设置，但未找到程序</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>在本机上未找到</translation>
    </message>
    <message>
        <source>from its documentation</source>
        <translation>依据其文档</translation>
    </message>
    <message>
        <source>tried with %1</source>
        <translation>已用 %1 试过</translation>
    </message>
    <message>
        <source>Undo puts every file back byte for byte.</source>
        <translation>撤销会将每个文件逐字节恢复原状。</translation>
    </message>
    <message>
        <source>Nothing is written: this way was not tried by us.</source>
        <translation>不会写入任何内容：此方式未经我们试验。</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>查看其调用</translation>
    </message>
    <message>
        <source>Put the backups back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Write the new address</source>
        <translation>写入新地址</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>改为复制</translation>
    </message>
    <message>
        <source>Make the key and copy</source>
        <translation>创建密钥并复制</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>已连接 %1。</translation>
    </message>
    <message>
        <source>Copied, with the new key %1 in it.</source>
        <translation>已复制，其中含新密钥 %1。</translation>
    </message>
    <message>
        <source>%1 is as it was before; its key is revoked.</source>
        <translation>%1 已恢复原状；其密钥已吊销。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TopBar</name>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let tools call again.</source>
        <translation>允许工具重新调用。</translation>
    </message>
    <message>
        <source>Refuse new calls until you resume. Answers under way go on.</source>
        <translation>在恢复之前拒绝新的调用。进行中的应答会继续。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Tray</name>
    <message>
        <source>Copy endpoint</source>
        <translation>复制端点</translation>
    </message>
    <message>
        <source>Open Tollgate</source>
        <translation>打开 Tollgate</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>正在 %1 运行</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>The ledger cannot be written</source>
        <translation>无法写入账本</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 spent today</source>
        <translation>今日支出 %1</translation>
    </message>
    <message>
        <source>Spend is not known yet</source>
        <translation>支出尚不可知</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Tollgate goes on</source>
        <translation>Tollgate 继续运行</translation>
    </message>
    <message>
        <source>Your tools keep working. Quit it from this icon&apos;s menu.</source>
        <translation>您的工具可继续使用。要退出，请用此图标的菜单。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>The key of this computer, for tools on it</source>
        <translation>本机的密钥，供本机上的工具使用</translation>
    </message>
    <message>
        <source>Model profile</source>
        <translation>模型方案</translation>
    </message>
    <message>
        <source>There is no key to copy</source>
        <translation>没有可复制的密钥</translation>
    </message>
    <message>
        <source>The model profile stays as it was</source>
        <translation>模型方案保持不变</translation>
    </message>
    <message>
        <source>None: as tools ask</source>
        <translation>无：按工具的请求</translation>
    </message>
    <message>
        <source>Change profiles…</source>
        <translation>更改方案…</translation>
    </message>
    <message>
        <source>All keys: %1</source>
        <translation>所有密钥：%1</translation>
    </message>
    <message>
        <source>Key %1: %2</source>
        <translation>密钥 %1：%2</translation>
    </message>
    <message>
        <source>Running on %1 with the profile %2</source>
        <translation>正在 %1 运行，方案：%2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TryLane</name>
    <message>
        <source>Show its calls</source>
        <translation>查看其调用</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>a model, like openai/gpt-4o</source>
        <translation>模型，例如 openai/gpt-4o</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Nothing was spent on this.</source>
        <translation>没有产生支出。</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>输入 %1 token，输出 %2</translation>
    </message>
    <message>
        <source>first word after %1</source>
        <translation>首字 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>What you ask and what comes back stands here. It goes through the gateway like any call: with the key&apos;s budget, its limits and a row in the ledger.</source>
        <translation>您的提问和得到的回答显示在这里。它与任何调用一样经过网关：受密钥的预算和限制约束，并在账本中记一行。</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TryPage</name>
    <message>
        <source>Two side by side</source>
        <translation>双栏对比</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>As the key</source>
        <translation>使用密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Ask something. Ctrl+Enter sends.</source>
        <translation>输入问题。按 Ctrl+Enter 发送。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Without the images</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>There is no key yet: make one on the page Keys.</source>
        <translation>还没有密钥：请在“密钥”页面创建一个。</translation>
    </message>
    <message>
        <source>What it will about cost stands here before you send.</source>
        <translation>发送前，这里会显示大致费用。</translation>
    </message>
    <message>
        <source>at the right %1</source>
        <translation>右侧%1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than 5 MB.</source>
        <translation>无法读取 %1，或其大于 5 MB。</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>附 %1。</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>请先选择一个模型。</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>还没有密钥</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::UsagePage</name>
    <message>
        <source>What is counted</source>
        <translation>统计内容</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首个 token 延迟</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A bar for each</source>
        <translation>每根柱的单位</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>by</source>
        <translation>按</translation>
    </message>
    <message>
        <source>each</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation>与上一时间段比较</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Usage in figures</source>
        <translation>用量数据</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>此时间段内无记录</translation>
    </message>
    <message>
        <source>Choose a longer time, or send a first call.</source>
        <translation>请选择更长的时间段，或发送首次调用。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 token</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 more than in the time before</source>
        <translation>比上一时间段多 %1</translation>
    </message>
    <message>
        <source>%1 less than in the time before</source>
        <translation>比上一时间段少 %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>按%2划分的%1</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>导出此表</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written.</source>
        <translation>
            <numerusform>已写出 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls with a login of the client&apos;s own, like a Claude or ChatGPT subscription. They cost nothing here, and budgets do not stop them.</source>
        <translation>使用客户端自己的登录（如 Claude 或 ChatGPT 订阅）的调用。在此不产生费用，也不受预算约束。</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>And %1 at list price, paid by your subscription</source>
        <translation>另有 %1（按价格表计），由您的订阅支付</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written, with amounts in US dollars.</source>
        <translation>
            <numerusform>已写出 %n 行，金额为美元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens by kind</source>
        <translation>Token（按种类）</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Watch</name>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Window</name>
    <message>
        <source>Key %1 was paused: %2</source>
        <translation>密钥 %1 已暂停：%2</translation>
    </message>
    <message>
        <source>The gateway could not be started</source>
        <translation>无法启动网关</translation>
    </message>
    <message>
        <source>Take another port</source>
        <translation>换用其他端口</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>运行中 · %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Running by itself</source>
        <translation>独立运行中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Stopped; looking for it…</source>
        <translation>已停止；正在查找…</translation>
    </message>
    <message>
        <source>Ledger cannot be written</source>
        <translation>无法写入账本</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused: new calls are refused, answers under way go on.</source>
        <translation>已暂停：拒绝新的调用，进行中的应答会继续。</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>返回本机</translation>
    </message>
    <message>
        <source>That gateway cannot be shown</source>
        <translation>无法显示该网关</translation>
    </message>
    <message>
        <source>its master key</source>
        <translation>主密钥</translation>
    </message>
    <message>
        <source>Key of the gateway</source>
        <translation>网关的密钥</translation>
    </message>
    <message>
        <source>This window shows the gateway at %1.</source>
        <translation>此窗口显示的是 %1 处的网关。</translation>
    </message>
    <message>
        <source>This window shows the gateway at %1. Its key is not kept for the next time: %2</source>
        <translation>此窗口显示的是 %1 处的网关。其密钥未能保存供下次使用：%2</translation>
    </message>
    <message>
        <source>Tollgate at %1</source>
        <translation>Tollgate（%1）</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>在别处运行中</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（汇率 %2）</translation>
    </message>
    <message>
        <source>Another Tollgate (process %1)</source>
        <translation>另一个 Tollgate（进程 %1）</translation>
    </message>
    <message>
        <source>Another Tollgate</source>
        <translation>另一个 Tollgate</translation>
    </message>
    <message>
        <source>Waiting for another Tollgate to end</source>
        <translation>正在等待另一个 Tollgate 结束</translation>
    </message>
    <message>
        <source>%1 still works on the same data: it finishes the answers that are under way. The gateway starts here as soon as that one has ended. Until then calls are refused.</source>
        <translation>%1 仍在使用同一份数据：它正在完成进行中的应答。它一结束，网关就会在这里启动。在此之前，调用会被拒绝。</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
</context>
</TS>
