<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BarTip</name>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Live traffic</source>
        <translation>Live-Verkehr</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Providers &amp; models</source>
        <translation>Anbieter &amp; Modelle</translation>
    </message>
    <message>
        <source>Connect a tool</source>
        <translation>Werkzeug verbinden</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
</context>
<context>
    <name>tollgate::app</name>
    <message>
        <source>Is &apos;%1&apos; meant?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>--log-format is text, json or journal.</source>
        <translation>--log-format ist text, json oder journal.</translation>
    </message>
    <message>
        <source>&apos;tollgate %1 --help&apos; lists what there is.</source>
        <translation>„tollgate %1 --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt etwas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Usage: tollgate %1 [options] %2</source>
        <translation>Benutzung: tollgate %1 [Optionen] %2</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&apos;tollgate help&apos; lists them.</source>
        <translation>„tollgate help“ listet alle auf.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time like 30s, 10m, 24h or 7d.</source>
        <translation>„%1“ ist keine Zeitangabe wie 30s, 10m, 24h oder 7d.</translation>
    </message>
    <message>
        <source>Configuration file (LiteLLM&apos;s config.yaml form).</source>
        <translation>Konfigurationsdatei (im Format der config.yaml von LiteLLM).</translation>
    </message>
    <message>
        <source>Where database, lock and control.json are.</source>
        <translation>Wo Datenbank, Sperrdatei und control.json liegen.</translation>
    </message>
    <message>
        <source>Say more: routing decisions.</source>
        <translation>Ausführlicher: auch Routing-Entscheidungen.</translation>
    </message>
    <message>
        <source>Log warnings and errors only.</source>
        <translation>Nur Warnungen und Fehler protokollieren.</translation>
    </message>
    <message>
        <source>How log lines on standard error look.</source>
        <translation>Format der Protokollzeilen auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Run the gateway in the foreground.</source>
        <translation>Gateway im Vordergrund ausführen.</translation>
    </message>
    <message>
        <source>Listen here (default 127.0.0.1). Beyond loopback a master key is needed.</source>
        <translation>Auf dieser Adresse lauschen (Vorgabe 127.0.0.1). Außerhalb von Loopback ist ein Hauptschlüssel nötig.</translation>
    </message>
    <message>
        <source>Listen here (default 4141; 0: any free port).</source>
        <translation>Auf diesem Port lauschen (Vorgabe 4141; 0: ein beliebiger freier Port).</translation>
    </message>
    <message>
        <source>Serve this model, too. May be given several times.</source>
        <translation>Auch dieses Modell bereitstellen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Speak TLS with this certificate (PEM).</source>
        <translation>TLS mit diesem Zertifikat verwenden (PEM).</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>Privater Schlüssel des Zertifikats (PEM).</translation>
    </message>
    <message>
        <source>How long answers may finish after SIGTERM (default 30s).</source>
        <translation>Wie lange Antworten nach SIGTERM noch zu Ende laufen dürfen (Vorgabe 30s).</translation>
    </message>
    <message>
        <source>Start although the file asks for protection that is not built yet.</source>
        <translation>Starten, obwohl die Datei einen Schutz verlangt, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Open the window; without any command, too. Runs the gateway, or attaches to the one that runs.</source>
        <translation>Fenster öffnen; auch ohne Befehl. Startet das Gateway oder verbindet sich mit dem laufenden.</translation>
    </message>
    <message>
        <source>Only the icon in the tray: for the start at login.</source>
        <translation>Nur das Symbol im Infobereich: für den Start bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Run a command that talks to the gateway with a key of its own.</source>
        <translation>Befehl ausführen, der mit einem eigenen Schlüssel mit dem Gateway spricht.</translation>
    </message>
    <message>
        <source>What the command may spend.</source>
        <translation>Was der Befehl ausgeben darf.</translation>
    </message>
    <message>
        <source>A model that the command may use. May be given several times.</source>
        <translation>Modell, das der Befehl verwenden darf. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Mark the command&apos;s calls in the ledger.</source>
        <translation>Aufrufe des Befehls im Kontobuch markieren.</translation>
    </message>
    <message>
        <source>A gateway of its own: free port, temporary data, nothing of the user&apos;s.</source>
        <translation>Eigenes Gateway: freier Port, temporäre Daten, nichts vom Benutzer.</translation>
    </message>
    <message>
        <source>Write what was spent as JSON.</source>
        <translation>Ausgaben als JSON schreiben.</translation>
    </message>
    <message>
        <source>Return 75 when the budget ran out.</source>
        <translation>75 zurückgeben, wenn das Budget aufgebraucht ist.</translation>
    </message>
    <message>
        <source>Does a gateway run, and where?</source>
        <translation>Läuft ein Gateway, und wo?</translation>
    </message>
    <message>
        <source>Wait until one is ready (124 when it does not get ready in that time).</source>
        <translation>Warten, bis eines bereit ist (124, wenn es in dieser Zeit nicht bereit wird).</translation>
    </message>
    <message>
        <source>Stop the gateway; answers under way finish.</source>
        <translation>Gateway beenden; laufende Antworten werden abgeschlossen.</translation>
    </message>
    <message>
        <source>What a tool needs to use this gateway.</source>
        <translation>Was ein Werkzeug braucht, um dieses Gateway zu nutzen.</translation>
    </message>
    <message>
        <source>Only for claude, codex, gemini, opencode, copilot or openai.</source>
        <translation>Nur für claude, codex, gemini, opencode, copilot oder openai.</translation>
    </message>
    <message>
        <source>As lines for eval in a shell.</source>
        <translation>Als Zeilen für eval in einer Shell.</translation>
    </message>
    <message>
        <source>Only the value of this variable.</source>
        <translation>Nur der Wert dieser Variablen.</translation>
    </message>
    <message>
        <source>Point a tool on this computer at the gateway, with a key of its own; without a tool: what there is.</source>
        <translation>Werkzeug auf diesem Computer mit eigenem Schlüssel auf das Gateway umstellen; ohne Werkzeug: zeigen, was es gibt.</translation>
    </message>
    <message>
        <source>Only show what would change, or the text to copy.</source>
        <translation>Nur zeigen, was sich ändern würde, oder den Text zum Kopieren.</translation>
    </message>
    <message>
        <source>Put its files back as they were, and revoke its key.</source>
        <translation>Dateien wiederherstellen, wie sie waren, und den Schlüssel widerrufen.</translation>
    </message>
    <message>
        <source>With --undo: even where what was written has been changed since.</source>
        <translation>Mit --undo: auch dort, wo das Geschriebene seither geändert wurde.</translation>
    </message>
    <message>
        <source>The model that it shall ask for.</source>
        <translation>Modell, das es anfragen soll.</translation>
    </message>
    <message>
        <source>What it may spend.</source>
        <translation>Was ausgegeben werden darf.</translation>
    </message>
    <message>
        <source>The budget starts anew: 1h, 1d, 7d, 30d, 1mo.</source>
        <translation>Das Budget beginnt neu nach: 1h, 1d, 7d, 30d, 1mo.</translation>
    </message>
    <message>
        <source>Make lines of startup files that would win into comments.</source>
        <translation>Zeilen in Startdateien, die Vorrang hätten, auskommentieren.</translation>
    </message>
    <message>
        <source>Make a virtual key. It is shown once.</source>
        <translation>Virtuellen Schlüssel erstellen. Er wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>Models that it may use, with commas; wildcards are allowed.</source>
        <translation>Erlaubte Modelle, durch Kommas getrennt; Platzhalter sind möglich.</translation>
    </message>
    <message>
        <source>It ends after this time: 30d.</source>
        <translation>Läuft nach dieser Zeit ab: 30d.</translation>
    </message>
    <message>
        <source>Requests a minute.</source>
        <translation>Anfragen pro Minute.</translation>
    </message>
    <message>
        <source>Tokens a minute.</source>
        <translation>Token pro Minute.</translation>
    </message>
    <message>
        <source>Calls at a time.</source>
        <translation>Gleichzeitige Aufrufe.</translation>
    </message>
    <message>
        <source>Mark its calls. May be given several times.</source>
        <translation>Aufrufe des Schlüssels markieren. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>With a budget: it may use models without a price.</source>
        <translation>Mit Budget: auch Modelle ohne Preis sind erlaubt.</translation>
    </message>
    <message>
        <source>All keys with what they have spent.</source>
        <translation>Alle Schlüssel mit ihren Ausgaben.</translation>
    </message>
    <message>
        <source>One key, by name, id or the key itself.</source>
        <translation>Ein Schlüssel: nach Name, nach ID oder der Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Change a key. What is not named stays; &apos;none&apos; takes a limit away.</source>
        <translation>Schlüssel ändern. Was nicht genannt ist, bleibt; „none“ hebt ein Limit auf.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Anderer Name.</translation>
    </message>
    <message>
        <source>A new secret for a key. It is shown once; the old one ends.</source>
        <translation>Neues Geheimnis für einen Schlüssel. Es wird nur einmal angezeigt; das alte wird ungültig.</translation>
    </message>
    <message>
        <source>Delete a key. What it spent stays in the ledger.</source>
        <translation>Schlüssel löschen. Was er ausgegeben hat, bleibt im Kontobuch.</translation>
    </message>
    <message>
        <source>Refuse a key until it is unblocked.</source>
        <translation>Schlüssel ablehnen, bis er entsperrt wird.</translation>
    </message>
    <message>
        <source>Let a blocked key work again.</source>
        <translation>Gesperrten Schlüssel wieder zulassen.</translation>
    </message>
    <message>
        <source>Let a key work again that the brake has paused.</source>
        <translation>Schlüssel fortsetzen, den die Bremse angehalten hat.</translation>
    </message>
    <message>
        <source>What is served, and where its credentials are.</source>
        <translation>Was bereitgestellt wird und wo die Zugangsdaten liegen.</translation>
    </message>
    <message>
        <source>All providers that the catalogue knows.</source>
        <translation>Alle Anbieter, die der Katalog kennt.</translation>
    </message>
    <message>
        <source>Serve a provider&apos;s models.</source>
        <translation>Modelle eines Anbieters bereitstellen.</translation>
    </message>
    <message>
        <source>Read its key from standard input; it goes to the keychain or vault.</source>
        <translation>Schlüssel von der Standardeingabe lesen; er kommt in den Schlüsselbund oder den Tresor.</translation>
    </message>
    <message>
        <source>Its key is in this environment variable.</source>
        <translation>Der Schlüssel steht in dieser Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Where its key is: keychain:ID, env:NAME, file:/path, cred:NAME, vault:ID.</source>
        <translation>Wo der Schlüssel liegt: keychain:ID, env:NAME, file:/path, cred:NAME, vault:ID.</translation>
    </message>
    <message>
        <source>For an endpoint of your own.</source>
        <translation>Für einen eigenen Endpunkt.</translation>
    </message>
    <message>
        <source>Only this model of the provider.</source>
        <translation>Nur dieses Modell des Anbieters.</translation>
    </message>
    <message>
        <source>What clients call it.</source>
        <translation>Wie Clients es beim Aufruf nennen.</translation>
    </message>
    <message>
        <source>Ask a provider for its models.</source>
        <translation>Anbieter nach seinen Modellen fragen.</translation>
    </message>
    <message>
        <source>Stop serving what was added. A key that Tollgate keeps for it stays unless it is to be forgotten.</source>
        <translation>Hinzugefügtes nicht mehr bereitstellen. Ein Schlüssel, den Tollgate dafür aufbewahrt, bleibt erhalten, sofern er nicht gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Forget its key, too, if no other provider uses it.</source>
        <translation>Auch den Schlüssel löschen, wenn kein anderer Anbieter ihn verwendet.</translation>
    </message>
    <message>
        <source>Keep its key without asking.</source>
        <translation>Schlüssel ohne Rückfrage behalten.</translation>
    </message>
    <message>
        <source>Make the vault: an encrypted file for credentials where there is no keyring.</source>
        <translation>Tresor anlegen: eine verschlüsselte Datei für Zugangsdaten, wo es keinen Schlüsselbund gibt.</translation>
    </message>
    <message>
        <source>The keyring keeps the vault&apos;s key; no passphrase is needed.</source>
        <translation>Der Schlüsselbund bewahrt den Schlüssel des Tresors auf; keine Passphrase nötig.</translation>
    </message>
    <message>
        <source>Read the passphrase from standard input.</source>
        <translation>Passphrase von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Is there a vault, is it open, does the keyring work?</source>
        <translation>Gibt es einen Tresor, ist er offen, funktioniert der Schlüsselbund?</translation>
    </message>
    <message>
        <source>Open the vault of the running gateway with its passphrase.</source>
        <translation>Tresor des laufenden Gateways mit seiner Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Keep a credential in the vault; it is read from standard input and referred to as vault:NAME.</source>
        <translation>Zugangsdaten im Tresor aufbewahren; sie werden von der Standardeingabe gelesen und als vault:NAME angegeben.</translation>
    </message>
    <message>
        <source>Names of what is kept, and who uses it. Never the secrets.</source>
        <translation>Namen der aufbewahrten Einträge und wer sie verwendet. Nie die Geheimnisse.</translation>
    </message>
    <message>
        <source>Forget a credential.</source>
        <translation>Zugangsdaten löschen.</translation>
    </message>
    <message>
        <source>Even when a provider uses it.</source>
        <translation>Auch wenn ein Anbieter sie verwendet.</translation>
    </message>
    <message>
        <source>Encrypt the vault anew, with another passphrase.</source>
        <translation>Tresor neu verschlüsseln, mit einer anderen Passphrase.</translation>
    </message>
    <message>
        <source>The keyring keeps the new key; no passphrase is needed.</source>
        <translation>Der Schlüsselbund bewahrt den neuen Schlüssel auf; keine Passphrase nötig.</translation>
    </message>
    <message>
        <source>Read the new passphrase from standard input.</source>
        <translation>Neue Passphrase von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Model names and who answers them.</source>
        <translation>Modellnamen und wer dafür antwortet.</translation>
    </message>
    <message>
        <source>Requests, tokens and spend.</source>
        <translation>Anfragen, Token und Ausgaben.</translation>
    </message>
    <message>
        <source>From when: 24h, 7d, 2026-11-01, 2026-11-01T14:00.</source>
        <translation>Ab wann: 24h, 7d, 2026-11-01, 2026-11-01T14:00.</translation>
    </message>
    <message>
        <source>A row for each key, model, provider, day, hour, tag, tool, status or customer; several with commas.</source>
        <translation>Eine Zeile je Schlüssel (key), Modell (model), Anbieter (provider), Tag (day), Stunde (hour), Schlagwort (tag), Werkzeug (tool), Status (status) oder Kunde (customer); mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>CSV ausgeben.</translation>
    </message>
    <message>
        <source>Calls, newest last.</source>
        <translation>Aufrufe, neueste zuletzt.</translation>
    </message>
    <message>
        <source>Go on with calls as they end.</source>
        <translation>Weitere Aufrufe zeigen, sobald sie enden.</translation>
    </message>
    <message>
        <source>How many (default 20).</source>
        <translation>Wie viele (Vorgabe 20).</translation>
    </message>
    <message>
        <source>Say what a configuration file means, and what is wrong with it.</source>
        <translation>Erklären, was eine Konfigurationsdatei bedeutet und was daran falsch ist.</translation>
    </message>
    <message>
        <source>What is in force: files, settings that were changed and by whom, models and who answers them.</source>
        <translation>Was gilt: Dateien, geänderte Einstellungen und von wem, Modelle und wer dafür antwortet.</translation>
    </message>
    <message>
        <source>One setting, or all.</source>
        <translation>Eine Einstellung oder alle.</translation>
    </message>
    <message>
        <source>Change a setting.</source>
        <translation>Einstellung ändern.</translation>
    </message>
    <message>
        <source>What a model costs: a name that is served, or provider/model.</source>
        <translation>Was ein Modell kostet: ein bereitgestellter Name oder Anbieter/Modell.</translation>
    </message>
    <message>
        <source>Take newer prices: LiteLLM&apos;s price map or models.dev.</source>
        <translation>Neuere Modellpreise übernehmen: die Preisliste von LiteLLM oder models.dev.</translation>
    </message>
    <message>
        <source>What becomes of a request and its answer between clients and providers that speak differently.</source>
        <translation>Was aus einer Anfrage und ihrer Antwort wird, wenn Clients und Anbieter verschiedene Dialekte sprechen.</translation>
    </message>
    <message>
        <source>Check this installation: files, disk, database, clock, port, keyring, configuration, credentials.</source>
        <translation>Installation prüfen: Dateien, Datenträger, Datenbank, Uhr, Port, Schlüsselbund, Konfiguration, Zugangsdaten.</translation>
    </message>
    <message>
        <source>Write FILE (or tollgate-bundle-DATE.json) for a bug report; it holds no key and no prompt.</source>
        <translation>FILE (oder tollgate-bundle-DATE.json) für einen Fehlerbericht schreiben; enthält keinen Schlüssel und keinen Prompt.</translation>
    </message>
    <message>
        <source>Print what bash, zsh or fish need to complete commands and options.</source>
        <translation>Ausgeben, was bash, zsh oder fish zum Vervollständigen von Befehlen und Optionen brauchen.</translation>
    </message>
    <message>
        <source>Print the manual page (for man).</source>
        <translation>Handbuchseite ausgeben (für man).</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Tell what this command does.</source>
        <translation>Zeigen, was dieser Befehl tut.</translation>
    </message>
    <message>
        <source>Completions are made for bash, zsh and fish.</source>
        <translation>Vervollständigungen gibt es für bash, zsh und fish.</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modelle:</translation>
    </message>
    <message>
        <source>    %1 %2 at %3, credential: %4%5  (%6)</source>
        <translation>    %1 %2 bei %3, Zugangsdaten: %4%5  (%6)</translation>
    </message>
    <message>
        <source>, price of its own</source>
        <translation>, eigener Preis</translation>
    </message>
    <message>
        <source>    when all of these fail: %1</source>
        <translation>    wenn alle diese fehlschlagen: %1</translation>
    </message>
    <message>
        <source>Alias: %1 means %2</source>
        <translation>Alias: %1 bedeutet %2</translation>
    </message>
    <message>
        <source>When a model without fallbacks of its own fails: %1</source>
        <translation>Wenn ein Modell ohne eigene Ausweichmodelle fehlschlägt: %1</translation>
    </message>
    <message>
        <source>Provider: %1 at %2</source>
        <translation>Anbieter: %1 bei %2</translation>
    </message>
    <message>
        <source>Setting: %1 = %2  (%3)</source>
        <translation>Einstellung: %1 = %2  (%3)</translation>
    </message>
    <message>
        <source>Master key: %1</source>
        <translation>Hauptschlüssel: %1</translation>
    </message>
    <message>
        <source>in the file itself</source>
        <translation>in der Datei selbst</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>It is fine.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>It loads; warnings: %1.</source>
        <translation>Lässt sich laden; Warnungen: %1.</translation>
    </message>
    <message>
        <source>%1 %2  (US dollars for a million tokens; from: %3)</source>
        <translation>%1 %2  (US-Dollar je Million Token; Quelle: %3)</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>kein Preis bekannt</translation>
    </message>
    <message>
        <source>context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>Konfiguration: %1</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>Data:          %1</source>
        <translation>Daten:         %1</translation>
    </message>
    <message>
        <source>Setting:       %1 = %2  (%3)</source>
        <translation>Einstellung:   %1 = %2  (%3)</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>ITS MODEL</source>
        <translation>ANBIETERMODELL</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>ZUGANGSDATEN</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>HERKUNFT</translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>EINSTELLUNG</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>BEDEUTUNG</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>Jetzt gültig: %1.</translation>
    </message>
    <message>
        <source>The gateway went away before it answered.</source>
        <translation>Das Gateway endete, bevor es geantwortet hat.</translation>
    </message>
    <message>
        <source>connected, old address</source>
        <translation>verbunden, alte Adresse</translation>
    </message>
    <message>
        <source>from documentation: --print</source>
        <translation>laut Dokumentation: --print</translation>
    </message>
    <message>
        <source>tried with %1</source>
        <translation>getestet mit %1</translation>
    </message>
    <message>
        <source>TOOL</source>
        <translation>WERKZEUG</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>RECIPE</source>
        <translation>ANLEITUNG</translation>
    </message>
    <message>
        <source>%1 is set in the environment and may win over what is written.</source>
        <translation>%1 ist in der Umgebung gesetzt und kann Vorrang vor dem haben, was geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 is set in %2, line %3, and may win over what is written; --set-aside makes that line a comment.</source>
        <translation>%1 ist in %2, Zeile %3, gesetzt und kann Vorrang vor dem haben, was geschrieben wird; --set-aside kommentiert diese Zeile aus.</translation>
    </message>
    <message>
        <source>--undo and --print do not go together.</source>
        <translation>--undo und --print schließen sich aus.</translation>
    </message>
    <message>
        <source>Which tool? &apos;tollgate connect&apos; lists them.</source>
        <translation>Welches Werkzeug? „tollgate connect“ listet alle auf.</translation>
    </message>
    <message>
        <source>%1 is as it was before; key %2 is revoked.</source>
        <translation>%1 ist wieder wie vorher; der Schlüssel %2 ist widerrufen.</translation>
    </message>
    <message>
        <source>%1 calls %2 with the key %3.</source>
        <translation>%1 ruft %2 mit dem Schlüssel %3 auf.</translation>
    </message>
    <message>
        <source>  written: %1</source>
        <translation>  geschrieben: %1</translation>
    </message>
    <message>
        <source>&apos;tollgate connect %1 --undo&apos; puts everything back.</source>
        <translation>„tollgate connect %1 --undo“ macht alles rückgängig.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>In a request</source>
        <translation>In einer Anfrage</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>The same dialect on both sides: every byte is handed on. Between two:</source>
        <translation>Gleicher Dialekt auf beiden Seiten: Jedes Byte wird durchgereicht. Zwischen zweien:</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another one with --data-dir or TOLLGATE_DATA_DIR.</source>
        <translation>%1 ist nicht beschreibbar. Ein anderes mit --data-dir oder TOLLGATE_DATA_DIR angeben.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>only %1 free on %2: without room for the ledger no call is made</source>
        <translation>nur %1 frei auf %2: ohne Platz für das Kontobuch gibt es keine Aufrufe</translation>
    </message>
    <message>
        <source>what is private can be read by its owner only</source>
        <translation>was privat ist, kann nur der Eigentümer lesen</translation>
    </message>
    <message>
        <source>others can read this. Run: chmod 600 %1</source>
        <translation>andere können das lesen. Abhilfe: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Stop the gateway and put the newest *.backup beside it in its place.</source>
        <translation>%1 ist beschädigt: %2. Gateway beenden und die neueste Sicherung (*.backup) daneben an die Stelle der Datei setzen.</translation>
    </message>
    <message>
        <source>of a newer Tollgate: its version is %1, this one knows up to %2</source>
        <translation>von einem neueren Tollgate: Version %1, dieses kennt Versionen bis %2</translation>
    </message>
    <message>
        <source>none yet; it is made when it is first needed</source>
        <translation>noch keine; sie wird bei Bedarf angelegt</translation>
    </message>
    <message>
        <source>says %1, but files here were written at %2: set the clock, budgets reset by it</source>
        <translation>zeigt %1, aber Dateien hier wurden um %2 geschrieben: Uhr stellen, Budgets beginnen nach ihr neu</translation>
    </message>
    <message>
        <source>runs at %1, process %2</source>
        <translation>läuft auf %1, Prozess %2</translation>
    </message>
    <message>
        <source>does not run; &apos;tollgate serve&apos; starts it</source>
        <translation>läuft nicht; „tollgate serve“ startet es</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 ist frei</translation>
    </message>
    <message>
        <source>%1 cannot be listened on: %2. Another one: --port, or &apos;tollgate config set server.port N&apos;</source>
        <translation>auf %1 kann nicht gelauscht werden: %2. Anderer Port: --port oder „tollgate config set server.port N“</translation>
    </message>
    <message>
        <source>it is used by %1</source>
        <translation>verwendet von %1</translation>
    </message>
    <message>
        <source>no file; settings come from the database and the environment</source>
        <translation>keine Datei; Einstellungen kommen aus der Datenbank und der Umgebung</translation>
    </message>
    <message>
        <source>%1 is understood</source>
        <translation>%1 ist gültig</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>is not there, so there is no keyring: use env:, file: or vault: for credentials</source>
        <translation>nicht vorhanden, daher kein Schlüsselbund: Zugangsdaten mit env:, file: oder vault: (Tresor) angeben</translation>
    </message>
    <message>
        <source>ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set here: Claude Code sends the wrong one. Unset ANTHROPIC_API_KEY.</source>
        <translation>ANTHROPIC_API_KEY und ANTHROPIC_AUTH_TOKEN sind hier beide gesetzt: Claude Code sendet den falschen Wert. ANTHROPIC_API_KEY entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Written: %1. It holds the checks, settings, providers and the last calls without what was said; look through it before you send it.</source>
        <translation>Geschrieben: %1. Die Datei enthält die Prüfungen, Einstellungen, Anbieter und die letzten Aufrufe ohne deren Inhalt; vor dem Senden durchsehen.</translation>
    </message>
    <message>
        <source>A file is written with --bundle only.</source>
        <translation>Eine Datei wird nur mit --bundle geschrieben.</translation>
    </message>
    <message>
        <source>ok   </source>
        <translation>gut   </translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>Another process holds %1/lock, but does not answer. Is a gateway starting or stopping? Try again in a moment.</source>
        <translation>Ein anderer Prozess hält %1/lock, antwortet aber nicht. Startet oder endet gerade ein Gateway? Gleich noch einmal versuchen.</translation>
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
        <translation>Tollgate: ein lokaler Endpunkt für jedes KI-Werkzeug, mit Schlüsseln, Budgets und genauen Ausgaben.

Benutzung: tollgate COMMAND [Optionen]

Erste Schritte:
  tollgate serve                              startet das Gateway
  tollgate providers add openai --key-stdin   fügt einen Anbieter hinzu; sein Schlüssel wird sicher verwahrt
  eval &quot;$(tollgate env --shell)&quot;              stellt die Werkzeuge dieser Shell darauf um
  tollgate run --budget 2 -- COMMAND          gibt einem Befehl einen Schlüssel und ein Budget

Befehle:
</translation>
    </message>
    <message>
        <source>Usage: tollgate %1 COMMAND [options]</source>
        <translation>Benutzung: tollgate %1 COMMAND [Optionen]</translation>
    </message>
    <message>
        <source>&apos;tollgate COMMAND --help&apos; tells the options of a command.</source>
        <translation>„tollgate COMMAND --help“ zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>--%1 is a whole number.</source>
        <translation>--%1 ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Nothing is to change. &apos;tollgate keys update --help&apos; lists what can.</source>
        <translation>Es ist nichts zu ändern. „tollgate keys update --help“ zeigt, was sich an einem Schlüssel ändern lässt.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>SPENT</source>
        <translation>AUSGEGEBEN</translation>
    </message>
    <message>
        <source>BUDGET</source>
        <translation>BUDGET</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation>ZEITRAUM</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>MODELLE</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>LÄUFT AB</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Asked and answered: no (a check that failed, a key that is not there).</source>
        <translation>Gefragt und beantwortet: nein (eine Prüfung ist fehlgeschlagen, einen Schlüssel gibt es nicht).</translation>
    </message>
    <message>
        <source>The command line is wrong.</source>
        <translation>Die Befehlszeile ist falsch.</translation>
    </message>
    <message>
        <source>No gateway answers, or the port is taken.</source>
        <translation>Kein Gateway antwortet, oder der Port ist belegt.</translation>
    </message>
    <message>
        <source>An error in Tollgate itself.</source>
        <translation>Ein Fehler in Tollgate selbst.</translation>
    </message>
    <message>
        <source>A file or the database cannot be read or written.</source>
        <translation>Eine Datei oder die Datenbank ist nicht les- oder beschreibbar.</translation>
    </message>
    <message>
        <source>run --fail-on-budget: the budget ran out.</source>
        <translation>run --fail-on-budget: Das Budget ist aufgebraucht.</translation>
    </message>
    <message>
        <source>No data directory that can be written.</source>
        <translation>Kein beschreibbares Datenverzeichnis.</translation>
    </message>
    <message>
        <source>The configuration is wrong; the message names file and line.</source>
        <translation>Die Konfiguration ist fehlerhaft; die Meldung nennt Datei und Zeile.</translation>
    </message>
    <message>
        <source>status --wait-ready: not ready in that time.</source>
        <translation>status --wait-ready: nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>run: the command cannot be run, or is not there.</source>
        <translation>run: Der Befehl lässt sich nicht ausführen oder fehlt.</translation>
    </message>
    <message>
        <source>The configuration file, as --config.</source>
        <translation>Die Konfigurationsdatei, wie --config.</translation>
    </message>
    <message>
        <source>The data directory, as --data-dir.</source>
        <translation>Das Datenverzeichnis, wie --data-dir.</translation>
    </message>
    <message>
        <source>The master key, over the configuration&apos;s.</source>
        <translation>Der Hauptschlüssel, mit Vorrang vor dem der Konfiguration.</translation>
    </message>
    <message>
        <source>Opens the vault at start; the file may be read by its owner only.</source>
        <translation>Öffnet den Tresor beim Start; die Datei darf nur für ihren Eigentümer lesbar sein.</translation>
    </message>
    <message>
        <source>Every setting of &apos;tollgate config get&apos;, in capitals and with underscores.</source>
        <translation>Jede Einstellung von „tollgate config get“, in Großbuchstaben und mit Unterstrichen.</translation>
    </message>
    <message>
        <source>Every AI tool on the computer talks to one endpoint; the gateway knows the providers, the keys, the prices and the budgets. Commands speak to the gateway that runs on the data directory, or open the data directory themselves when none runs.</source>
        <translation>Jedes KI-Werkzeug auf dem Computer spricht mit einem einzigen Endpunkt; das Gateway kennt die Anbieter, die Schlüssel, die Preise und die Budgets. Befehle sprechen mit dem Gateway, das auf dem Datenverzeichnis läuft, oder öffnen das Datenverzeichnis selbst, wenn keines läuft.</translation>
    </message>
    <message>
        <source>The configuration, in LiteLLM&apos;s form.</source>
        <translation>Die Konfiguration im Format von LiteLLM.</translation>
    </message>
    <message>
        <source>Keys, settings and the ledger.</source>
        <translation>Schlüssel, Einstellungen und das Kontobuch.</translation>
    </message>
    <message>
        <source>Credentials, encrypted.</source>
        <translation>Zugangsdaten, verschlüsselt.</translation>
    </message>
    <message>
        <source>Where the running gateway is, and the token for its control interface.</source>
        <translation>Wo das laufende Gateway ist, und das Token für seine Steuerschnittstelle.</translation>
    </message>
    <message>
        <source>There is no configuration file %1.</source>
        <translation>Die Konfigurationsdatei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written. Name another one with --data-dir DIR or TOLLGATE_DATA_DIR.</source>
        <translation>Das Datenverzeichnis %1 ist nicht beschreibbar. Ein anderes mit --data-dir DIR oder TOLLGATE_DATA_DIR angeben.</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>kühlt ab</translation>
    </message>
    <message>
        <source>credential not found</source>
        <translation>Zugangsdaten nicht gefunden</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>%1, in place of %2</source>
        <translation>%1, anstelle von %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>GEPRÜFT</translation>
    </message>
    <message>
        <source>KEY VARIABLE</source>
        <translation>SCHLÜSSELVARIABLE</translation>
    </message>
    <message>
        <source>BASE URL</source>
        <translation>BASIS-URL</translation>
    </message>
    <message>
        <source>ORIGIN</source>
        <translation>URSPRUNG</translation>
    </message>
    <message>
        <source>One of --key-stdin, --key-env and --credential.</source>
        <translation>Nur eine Angabe von --key-stdin, --key-env und --credential.</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Its key is kept as %1, %2.</source>
        <translation>Der Schlüssel wird als %1 aufbewahrt, %2.</translation>
    </message>
    <message>
        <source>It is served, but its key is not there yet: %1.</source>
        <translation>Die Modelle werden bereitgestellt, aber der Schlüssel fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Its key is read from %1.</source>
        <translation>Der Schlüssel wird aus %1 gelesen.</translation>
    </message>
    <message>
        <source>Added %1. &apos;tollgate providers test %2&apos; asks it for its models.</source>
        <translation>%1 hinzugefügt. „tollgate providers test %2“ fragt den Anbieter nach seinen Modellen.</translation>
    </message>
    <message>
        <source>It answers. Models: %1</source>
        <translation>Der Anbieter antwortet. Modelle: %1</translation>
    </message>
    <message>
        <source>Removed, but its key is still kept as %1: %2</source>
        <translation>Entfernt, aber der Schlüssel wird noch als %1 aufbewahrt: %2</translation>
    </message>
    <message>
        <source>Removed, and its key (%1) is forgotten.</source>
        <translation>Entfernt, und der Schlüssel (%1) ist gelöscht.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Removed. Its key was read from %1, which stays as it is.</source>
        <translation>Entfernt. Der Schlüssel wurde aus %1 gelesen; dort bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Removed. Its key (%1) is kept: %2 is served with it.</source>
        <translation>Entfernt. Der Schlüssel (%1) wird behalten: %2 wird damit bereitgestellt.</translation>
    </message>
    <message>
        <source>Removed. Its key is still kept as %1; &apos;tollgate vault remove %1&apos; forgets it.</source>
        <translation>Entfernt. Der Schlüssel wird noch als %1 aufbewahrt; „tollgate vault remove %1“ löscht ihn.</translation>
    </message>
    <message>
        <source>One of --forget-key and --keep-key.</source>
        <translation>Für den Schlüssel entweder --forget-key oder --keep-key.</translation>
    </message>
    <message>
        <source>Its key is kept as %1. Forget it, too?</source>
        <translation>Der Schlüssel wird als %1 aufbewahrt. Auch ihn löschen?</translation>
    </message>
    <message>
        <source>PROVIDERS</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>(on the client&apos;s own login %1: $%2 by the price list)</source>
        <translation>(mit der eigenen Anmeldung des Clients, %1: $%2 nach Preisliste)</translation>
    </message>
    <message>
        <source>On clients&apos; own logins: $%1 by the price list. That is not in the spend.</source>
        <translation>Mit eigenen Anmeldungen der Clients: $%1 nach Preisliste. Das ist nicht in den Ausgaben enthalten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a time like 24h or 7d nor a day like 2026-11-01.</source>
        <translation>„%1“ ist weder eine Zeitangabe wie 24h oder 7d noch ein Tag wie 2026-11-01.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>-n is a whole number.</source>
        <translation>-n ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>No gateway runs that could be followed. &apos;tollgate serve&apos; starts one.</source>
        <translation>Es läuft kein Gateway, dem sich folgen ließe. „tollgate serve“ startet eines.</translation>
    </message>
    <message>
        <source>The gateway has stopped, or hung up.</source>
        <translation>Das Gateway wurde beendet oder hat die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>No temporary folder can be made. Set TMPDIR to a writable one.</source>
        <translation>Es lässt sich kein temporärer Ordner anlegen. TMPDIR auf einen beschreibbaren Ordner setzen.</translation>
    </message>
    <message>
        <source>%1 cannot be run: it is not a program, or you may not run it.</source>
        <translation>%1 lässt sich nicht ausführen: kein Programm oder keine Berechtigung.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Einen Befehl %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>requests: %1, tokens in: %2, out: %3, spent: $%4</source>
        <translation>Anfragen: %1, Token ein: %2, aus: %3, ausgegeben: %4&#xa0;$</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nobody is at the terminal to be asked.</source>
        <translation>Es ist niemand am Terminal, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Die beiden stimmen nicht überein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>y</source>
        <extracomment>The letter that means yes, lower case</extracomment>
        <translation>j</translation>
    </message>
    <message>
        <source>Standard input holds more than 64 KiB: that is no key.</source>
        <translation>Die Standardeingabe enthält mehr als 64 KiB: Das ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Standard input held nothing.</source>
        <translation>Die Standardeingabe war leer.</translation>
    </message>
    <message>
        <source>--host is an address like 127.0.0.1, ::1 or 0.0.0.0, not &apos;%1&apos;.</source>
        <translation>--host ist eine Adresse wie 127.0.0.1, ::1 oder 0.0.0.0, nicht „%1“.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together.</source>
        <translation>--tls-cert und --tls-key gehören zusammen.</translation>
    </message>
    <message>
        <source>A gateway runs on this data directory already, at %1 (process %2). &apos;tollgate stop&apos; stops it.</source>
        <translation>Auf diesem Datenverzeichnis läuft bereits ein Gateway: %1 (Prozess %2). „tollgate stop“ beendet es.</translation>
    </message>
    <message>
        <source>Another process holds %1/lock.</source>
        <translation>Ein anderer Prozess hält %1/lock.</translation>
    </message>
    <message>
        <source>No gateway runs on %1.</source>
        <translation>Auf %1 läuft kein Gateway.</translation>
    </message>
    <message>
        <source>It is still finishing answers. Ask again, or end process %1.</source>
        <translation>Es schließt noch Antworten ab. Später noch einmal versuchen oder Prozess %1 beenden.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Beendet.</translation>
    </message>
    <message>
        <source>--tool is claude, codex, gemini, opencode, copilot or openai.</source>
        <translation>--tool ist claude, codex, gemini, opencode, copilot oder openai.</translation>
    </message>
    <message>
        <source>No gateway runs. &apos;tollgate serve&apos; starts one.</source>
        <translation>Es läuft kein Gateway. „tollgate serve“ startet eines.</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>Die Variable %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>(unset %1)</source>
        <translation>(%1 entfernen)</translation>
    </message>
    <message>
        <source>A passphrase is needed: --passphrase-stdin, TOLLGATE_VAULT_PASSPHRASE_FILE or TOLLGATE_VAULT_PASSPHRASE; or --keyring where there is one.</source>
        <translation>Eine Passphrase ist nötig: --passphrase-stdin, TOLLGATE_VAULT_PASSPHRASE_FILE oder TOLLGATE_VAULT_PASSPHRASE; oder --keyring, wo es einen Schlüsselbund gibt.</translation>
    </message>
    <message>
        <source>There is no vault. Make one with &apos;tollgate vault init&apos;.</source>
        <translation>Es gibt keinen Tresor. „tollgate vault init“ legt einen an.</translation>
    </message>
    <message>
        <source>The vault is locked. Set TOLLGATE_VAULT_PASSPHRASE_FILE or TOLLGATE_VAULT_PASSPHRASE, or open it with &apos;tollgate vault unlock&apos; while a gateway runs.</source>
        <translation>Der Tresor ist verschlossen. TOLLGATE_VAULT_PASSPHRASE_FILE oder TOLLGATE_VAULT_PASSPHRASE setzen oder ihn mit „tollgate vault unlock“ öffnen, während ein Gateway läuft.</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Passphrase des Tresors</translation>
    </message>
    <message>
        <source>Passphrase for the new vault</source>
        <translation>Passphrase für den neuen Tresor</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The vault is %1.</source>
        <translation>Der Tresor liegt in %1.</translation>
    </message>
    <message>
        <source>The vault has a new key. Copies from before open with the former one.</source>
        <translation>Der Tresor hat einen neuen Schlüssel. Frühere Kopien lassen sich mit dem bisherigen öffnen.</translation>
    </message>
    <message>
        <source>The keyring keeps its key: without that keyring nobody can read the vault.</source>
        <translation>Der Schlüsselbund bewahrt seinen Schlüssel auf: Ohne diesen Schlüsselbund kann niemand den Tresor lesen.</translation>
    </message>
    <message>
        <source>Without its passphrase nobody can read it. A gateway that starts by itself finds the passphrase in TOLLGATE_VAULT_PASSPHRASE_FILE, TOLLGATE_VAULT_PASSPHRASE or the systemd credential vault-passphrase.</source>
        <translation>Ohne seine Passphrase kann niemand den Tresor lesen. Ein Gateway, das von selbst startet, findet die Passphrase in TOLLGATE_VAULT_PASSPHRASE_FILE, TOLLGATE_VAULT_PASSPHRASE oder den systemd-Zugangsdaten vault-passphrase.</translation>
    </message>
    <message>
        <source>vault    none; &apos;tollgate vault init&apos; makes one</source>
        <translation>Tresor         keiner; „tollgate vault init“ legt einen an</translation>
    </message>
    <message>
        <source>vault    open, %1 entries, opened by: %2</source>
        <translation>Tresor         offen, %1 Einträge, zu öffnen mit: %2</translation>
    </message>
    <message>
        <source>vault    locked, opened by: %1</source>
        <translation>Tresor         verschlossen, zu öffnen mit: %1</translation>
    </message>
    <message>
        <source>keyring  %1: %2</source>
        <translation>Schlüsselbund  %1: %2</translation>
    </message>
    <message>
        <source>No gateway runs whose vault could be opened. One that is started with TOLLGATE_VAULT_PASSPHRASE_FILE opens it itself.</source>
        <translation>Es läuft kein Gateway, dessen Tresor sich öffnen ließe. Eines, das mit TOLLGATE_VAULT_PASSPHRASE_FILE gestartet wird, öffnet ihn selbst.</translation>
    </message>
    <message>
        <source>The vault is open until the gateway stops.</source>
        <translation>Der Tresor ist offen, bis das Gateway endet.</translation>
    </message>
    <message>
        <source>Secret to keep as %1</source>
        <translation>Geheimnis für %1</translation>
    </message>
    <message>
        <source>Kept. Refer to it as %1.</source>
        <translation>Aufbewahrt. Verweis: %1.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Es wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>VERWEIS</translation>
    </message>
    <message>
        <source>KEPT IN</source>
        <translation>ABLAGE</translation>
    </message>
    <message>
        <source>USED BY</source>
        <translation>VERWENDET VON</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>Es gibt keine Anzeige für ein Fenster.</translation>
    </message>
    <message>
        <source>The display does not answer, or refuses this program (%1), so there is no window.</source>
        <translation>Die Anzeige antwortet nicht oder weist dieses Programm ab (%1); daher gibt es kein Fenster.</translation>
    </message>
    <message>
        <source>&apos;tollgate serve&apos; runs the gateway without one.</source>
        <translation>„tollgate serve“ startet das Gateway ohne Fenster.</translation>
    </message>
    <message>
        <source>This build has no window. &apos;tollgate serve&apos; runs the gateway.</source>
        <translation>Dieser Build hat kein Fenster. „tollgate serve“ startet das Gateway.</translation>
    </message>
    <message>
        <source>Written: %1 (%2). Credentials are not in it.</source>
        <translation>Geschrieben: %1 (%2). Zugangsdaten sind nicht enthalten.</translation>
    </message>
    <message>
        <source>%1 is whole (%2). It takes the place of the database at the next start: &apos;tollgate stop&apos;, then start the gateway again. The old database stays beside it.</source>
        <translation>%1 ist unversehrt (%2). Die Datei tritt beim nächsten Start an die Stelle der Datenbank: „tollgate stop“, dann das Gateway wieder starten. Die alte Datenbank bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>%1 (%2) has taken the place of the database. The old one stays beside it.</source>
        <translation>%1 (%2) ist an die Stelle der Datenbank getreten. Die alte bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>Show the gateway at this address, with its master key, and start none here.</source>
        <translation>Das Gateway unter dieser Adresse mit seinem Hauptschlüssel zeigen und hier keines starten.</translation>
    </message>
    <message>
        <source>Which deployment a request for this name would take, and why.</source>
        <translation>Welche Bereitstellung eine Anfrage mit diesem Namen nehmen würde und warum.</translation>
    </message>
    <message>
        <source>With --explain: for this key, by name, id or the key itself.</source>
        <translation>Mit --explain: für diesen Schlüssel, nach Name, nach ID oder der Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Copy the database to a file while the gateway goes on: calls, keys, budgets and settings; no credentials.</source>
        <translation>Datenbank bei laufendem Gateway in eine Datei kopieren: Aufrufe, Schlüssel, Budgets und Einstellungen; keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>FILE may be there already.</source>
        <translation>FILE darf schon vorhanden sein.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database, which is kept under another name.</source>
        <translation>Sicherung an die Stelle der Datenbank setzen; diese bleibt unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ausgelastet</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>GRUND</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1; privacy.bodies is %2.</source>
        <translation>
            <numerusform>%n Aufruf, %1; privacy.bodies ist %2.</numerusform>
            <numerusform>%n Aufrufe, %1; privacy.bodies ist %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n calls.</source>
        <translation>
            <numerusform>%n Aufruf gelöscht.</numerusform>
            <numerusform>%n Aufrufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of requests and answers is kept on disk (privacy.bodies), and whether that works.</source>
        <translation>Was von Anfragen und Antworten auf dem Datenträger aufbewahrt wird (privacy.bodies) und ob das funktioniert.</translation>
    </message>
    <message>
        <source>Delete all requests and answers that are kept on disk.</source>
        <translation>Alle auf dem Datenträger aufbewahrten Anfragen und Antworten löschen.</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>laut</translation>
    </message>
    <message numerus="yes">
        <source>whole, with %n calls in %1; version %2, the newest is %3</source>
        <translation>
            <numerusform>unversehrt, mit %n Aufruf in %1; Version %2, die neueste ist %3</numerusform>
            <numerusform>unversehrt, mit %n Aufrufen in %1; Version %2, die neueste ist %3</numerusform>
        </translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>No provider here has %1, which it asks for: choose another with --model, or &apos;tollgate providers add&apos;.</source>
        <translation>Kein Anbieter hier hat %1, wonach es fragt: Wählen Sie mit --model ein anderes, oder &apos;tollgate providers add&apos;.</translation>
    </message>
    <message>
        <source>Send nobody to a provider or a model for now. It stays set up, with its key.</source>
        <translation>Vorerst nichts an einen Anbieter oder ein Modell senden. Die Einrichtung bleibt erhalten, mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>Switch a provider or a model on again.</source>
        <translation>Einen Anbieter oder ein Modell wieder einschalten.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>Nichts ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switched off: %1.</source>
        <translation>Ausgeschaltet: %1.</translation>
    </message>
</context>
<context>
    <name>tollgate::core</name>
    <message>
        <source>Address to listen on. Anything but loopback needs a master key.</source>
        <translation>Adresse, auf der gelauscht wird. Außerhalb von Loopback ist ein Hauptschlüssel nötig.</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes any free one.</source>
        <translation>Port, auf dem gelauscht wird; 0 nimmt einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Host names that requests may carry, besides loopback names.</source>
        <translation>Hostnamen, die Anfragen neben Loopback-Namen tragen dürfen.</translation>
    </message>
    <message>
        <source>Web origins that may call from a browser (CORS); none by default.</source>
        <translation>Web-Ursprünge, von denen Aufrufe aus einem Browser erlaubt sind (CORS); standardmäßig keine.</translation>
    </message>
    <message>
        <source>Certificate file (PEM); empty: plain HTTP.</source>
        <translation>Zertifikatsdatei (PEM); leer: unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>Private key file (PEM) of the certificate.</source>
        <translation>Datei mit dem privaten Schlüssel (PEM) des Zertifikats.</translation>
    </message>
    <message>
        <source>Largest request body in MiB, also after decompression.</source>
        <translation>Größter Inhalt einer Anfrage in MiB, auch nach dem Entpacken.</translation>
    </message>
    <message>
        <source>Most connections at a time.</source>
        <translation>Höchstzahl gleichzeitiger Verbindungen.</translation>
    </message>
    <message>
        <source>How long a client may take to send the head of a request.</source>
        <translation>Wie lange ein Client brauchen darf, um den Kopf einer Anfrage zu senden.</translation>
    </message>
    <message>
        <source>How long an idle connection is kept.</source>
        <translation>Wie lange eine untätige Verbindung gehalten wird.</translation>
    </message>
    <message>
        <source>How long streams may go on after the gateway was asked to stop.</source>
        <translation>Wie lange Streams weiterlaufen dürfen, nachdem das Gateway beendet werden soll.</translation>
    </message>
    <message>
        <source>Name of the key that callers of the Ollama listener use; empty: there is no such listener. Every program on this computer may then spend what this key may.</source>
        <translation>Name des Schlüssels, den Aufrufer des Ollama-Zugangs verwenden; leer: kein solcher Zugang. Jedes Programm auf diesem Computer darf dann ausgeben, was dieser Schlüssel darf.</translation>
    </message>
    <message>
        <source>Loopback port of the Ollama listener, which asks for no key: where editors look for models.</source>
        <translation>Loopback-Port des Ollama-Zugangs, der keinen Schlüssel verlangt: Dort suchen Editoren nach Modellen.</translation>
    </message>
    <message>
        <source>How long a connection to a provider may take.</source>
        <translation>Wie lange der Verbindungsaufbau zu einem Anbieter dauern darf.</translation>
    </message>
    <message>
        <source>How long a provider may take until its answer begins.</source>
        <translation>Wie lange ein Anbieter brauchen darf, bis seine Antwort beginnt.</translation>
    </message>
    <message>
        <source>How long a provider may be silent in mid-answer.</source>
        <translation>Wie lange ein Anbieter mitten in der Antwort schweigen darf.</translation>
    </message>
    <message>
        <source>Further certificate authorities (PEM), besides the system&apos;s.</source>
        <translation>Weitere CA-Zertifikate (PEM) neben denen des Systems.</translation>
    </message>
    <message>
        <source>Ask again when a connection was lost after the request was sent and before an answer began.</source>
        <translation>Noch einmal fragen, wenn die Verbindung nach dem Senden der Anfrage und vor Beginn einer Antwort abgerissen ist.</translation>
    </message>
    <message>
        <source>Request members that a provider does not take: drop (told in a header) or refuse (400).</source>
        <translation>Felder einer Anfrage, die ein Anbieter nicht annimmt: drop (weglassen, ein Header sagt es) oder refuse (ablehnen, 400).</translation>
    </message>
    <message>
        <source>A client that sends its own login at a provider (a Claude or ChatGPT subscription) and its key in x-tollgate-key is answered on that login: outside budgets, inside limits.</source>
        <translation>Ein Client, der seine eigene Anmeldung bei einem Anbieter (ein Claude- oder ChatGPT-Abonnement) und seinen Schlüssel in x-tollgate-key sendet, wird auf diese Anmeldung hin beantwortet: außerhalb der Budgets, innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Pass providers&apos; own APIs (/openai/, /anthropic/, /gemini/ and others), files and batches through to them, with their credentials.</source>
        <translation>Die eigenen APIs der Anbieter (/openai/, /anthropic/, /gemini/ und weitere), Dateien und Batches mit deren Zugangsdaten an sie durchreichen.</translation>
    </message>
    <message>
        <source>Further attempts after the first, over all deployments of a model.</source>
        <translation>Weitere Versuche nach dem ersten, über alle Bereitstellungen eines Modells.</translation>
    </message>
    <message>
        <source>Failures in a row after which a deployment is left alone for a while.</source>
        <translation>Fehler in Folge, nach denen eine Bereitstellung eine Weile in Ruhe gelassen wird.</translation>
    </message>
    <message>
        <source>How long a failing deployment is left alone.</source>
        <translation>Wie lange eine gestörte Bereitstellung in Ruhe gelassen wird.</translation>
    </message>
    <message>
        <source>Most that all keys together may spend a day; 0: no limit.</source>
        <translation>Tagesbudget: was alle Schlüssel zusammen pro Tag höchstens ausgeben dürfen; 0: kein Limit.</translation>
    </message>
    <message>
        <source>Most that all keys together may spend a calendar month; 0: no limit.</source>
        <translation>Monatsbudget: was alle Schlüssel zusammen pro Kalendermonat höchstens ausgeben dürfen; 0: kein Limit.</translation>
    </message>
    <message>
        <source>Most that all keys together may ever spend; 0: no limit.</source>
        <translation>Gesamtbudget: was alle Schlüssel zusammen jemals höchstens ausgeben dürfen; 0: kein Limit.</translation>
    </message>
    <message>
        <source>A key that spends more than this within spend.brake_window is paused; 0: never.</source>
        <translation>Ein Schlüssel, der innerhalb von spend.brake_window mehr ausgibt, wird angehalten; 0: nie.</translation>
    </message>
    <message>
        <source>The window of the brake.</source>
        <translation>Der Zeitraum der Bremse.</translation>
    </message>
    <message>
        <source>Whether keys with a budget may use models without a price: refuse or allow.</source>
        <translation>Ob Schlüssel mit Budget Modelle ohne Preis verwenden dürfen: refuse (nein) oder allow (ja).</translation>
    </message>
    <message>
        <source>strict: no answer ends before its row is written; best_effort: calls go on without a ledger.</source>
        <translation>strict: Keine Antwort endet, bevor ihre Zeile geschrieben ist; best_effort: Aufrufe gehen auch ohne Kontobuch weiter.</translation>
    </message>
    <message>
        <source>process: rows survive the death of the process; full: of the power, too (slower).</source>
        <translation>process: Zeilen überstehen das Ende des Prozesses; full: auch einen Stromausfall (langsamer).</translation>
    </message>
    <message>
        <source>How long rows are kept; 0: for ever.</source>
        <translation>Wie lange Zeilen aufbewahrt werden; 0: für immer.</translation>
    </message>
    <message>
        <source>How long responses are kept that clients may go on from (previous_response_id), where their provider keeps none.</source>
        <translation>Wie lange Antworten aufbewahrt werden, an die Clients anknüpfen können (previous_response_id), wo ihr Anbieter keine aufbewahrt.</translation>
    </message>
    <message>
        <source>Look for Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer.</source>
        <translation>Auf diesem Computer nach Ollama, LM Studio, llama.cpp, vLLM und Jan suchen.</translation>
    </message>
    <message>
        <source>a port (0-65535)</source>
        <translation>ein Port (0-65535)</translation>
    </message>
    <message>
        <source>a number from 1 to 1024</source>
        <translation>eine Zahl von 1 bis 1024</translation>
    </message>
    <message>
        <source>a number from 1 to 1000000</source>
        <translation>eine Zahl von 1 bis 1000000</translation>
    </message>
    <message>
        <source>a duration like 30s</source>
        <translation>eine Dauer wie 30s</translation>
    </message>
    <message>
        <source>a duration like 75s</source>
        <translation>eine Dauer wie 75s</translation>
    </message>
    <message>
        <source>a duration like 10s</source>
        <translation>eine Dauer wie 10s</translation>
    </message>
    <message>
        <source>a duration like 600s</source>
        <translation>eine Dauer wie 600s</translation>
    </message>
    <message>
        <source>a duration like 300s</source>
        <translation>eine Dauer wie 300s</translation>
    </message>
    <message>
        <source>a number from 0 to 20</source>
        <translation>eine Zahl von 0 bis 20</translation>
    </message>
    <message>
        <source>a number from 1 to 1000</source>
        <translation>eine Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>an amount in US dollars like 12.50</source>
        <translation>ein Betrag in US-Dollar wie 12.50</translation>
    </message>
    <message>
        <source>a duration like 10m</source>
        <translation>eine Dauer wie 10m</translation>
    </message>
    <message>
        <source>a duration like 30d</source>
        <translation>eine Dauer wie 30d</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a duration like 500ms, 30s, 10m, 2h or 7d</source>
        <translation>eine Dauer wie 500ms, 30s, 10m, 2h oder 7d</translation>
    </message>
    <message>
        <source>a list, separated by commas</source>
        <translation>eine Liste, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>A file .env in a project wins over the one that is written here.</source>
        <translation>Eine Datei .env in einem Projekt hat Vorrang vor der, die hier geschrieben wird.</translation>
    </message>
    <message>
        <source>It takes its provider from the environment alone: put these lines into your shell&apos;s startup file.</source>
        <translation>Es nimmt seinen Anbieter nur aus der Umgebung: Diese Zeilen gehören in die Startdatei der Shell.</translation>
    </message>
    <message>
        <source>In the model picker: Manage Models, OpenAI compatible. VS Code asks for the key itself.</source>
        <translation>In der Modellauswahl: Manage Models, OpenAI compatible. VS Code fragt selbst nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>In VS Code: API Provider OpenAI Compatible, with the same address, key and model.</source>
        <translation>In VS Code: Anbieter (API Provider) OpenAI Compatible, mit derselben Adresse, demselben Schlüssel und demselben Modell.</translation>
    </message>
    <message>
        <source>Goes below models: in ~/.continue/config.yaml.</source>
        <translation>Gehört als Modell unter models: in ~/.continue/config.yaml.</translation>
    </message>
    <message>
        <source>Goes into ~/.config/zed/settings.json. Zed asks for the key in its agent settings and keeps it in the keyring; every model is listed by hand.</source>
        <translation>Gehört in ~/.config/zed/settings.json. Zed fragt in seinen Agent-Einstellungen nach dem Schlüssel und bewahrt ihn im Schlüsselbund auf; jedes Modell wird von Hand eingetragen.</translation>
    </message>
    <message>
        <source>Settings, Tools, AI Assistant, Models: a third-party provider of the type OpenAI-compatible; then Test Connection.</source>
        <translation>Einstellungen (Settings), Tools, AI Assistant, Models: ein Drittanbieter für Modelle vom Typ OpenAI-compatible; danach Test Connection.</translation>
    </message>
    <message>
        <source>On a Mac: Settings, Intelligence, Add a Model Provider, Internet Hosted. The locally hosted kind sends no key, and the gateway wants one.</source>
        <translation>Auf dem Mac: Einstellungen (Settings), Intelligence, Modellanbieter hinzufügen (Add a Model Provider), Internet Hosted. Die lokale Art sendet keinen Schlüssel, und das Gateway verlangt einen.</translation>
    </message>
    <message>
        <source>In a container, 127.0.0.1 is the container itself: it needs the host&apos;s network.</source>
        <translation>In einem Container ist 127.0.0.1 der Container selbst: Er braucht das Netzwerk des Hosts.</translation>
    </message>
    <message>
        <source>Cursor sends its requests from its own servers, and those cannot reach an address on this computer. It would work with a gateway that has a public address and TLS; a tunnel to this one would open it to the internet. So nothing is offered here that would not work.</source>
        <translation>Cursor sendet seine Anfragen von eigenen Servern aus, und die erreichen keine Adresse auf diesem Computer. Mit einem Gateway mit öffentlicher Adresse und TLS ginge es; ein Tunnel zu diesem hier würde es für das Internet öffnen. Deshalb wird hier nichts angeboten, was nicht funktionieren würde.</translation>
    </message>
    <message>
        <source>The SDKs of OpenAI and Anthropic, and what is built on them, read these variables.</source>
        <translation>Die SDKs von OpenAI und Anthropic und was darauf aufbaut lesen diese Variablen.</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>Sitzungsbus</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Kontobuch</translation>
    </message>
    <message>
        <source>virtual keys</source>
        <translation>virtuelle Schlüssel</translation>
    </message>
    <message>
        <source>master key</source>
        <translation>Hauptschlüssel</translation>
    </message>
    <message>
        <source>credentials in memory</source>
        <translation>Zugangsdaten im Speicher</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>credential of %1</source>
        <translation>Zugangsdaten von %1</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>two entries for %1</source>
        <translation>zwei Einträge für %1</translation>
    </message>
    <message>
        <source>can be written, %1 rows are waiting</source>
        <translation>beschreibbar, %1 Zeilen warten</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>nicht beschreibbar: %1</translation>
    </message>
    <message>
        <source>cannot be written: look at the free space and the permissions of the data directory</source>
        <translation>nicht beschreibbar: freien Platz und Zugriffsrechte des Datenverzeichnisses prüfen</translation>
    </message>
    <message>
        <source>none yet: &apos;tollgate keys create NAME&apos; makes one</source>
        <translation>noch keine: „tollgate keys create NAME“ erstellt einen Schlüssel</translation>
    </message>
    <message>
        <source>%1, %2 of them paused by the brake (&apos;tollgate keys resume NAME&apos;)</source>
        <translation>%1, davon %2 von der Bremse angehalten (Schlüssel fortsetzen: „tollgate keys resume NAME“)</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>ist gesetzt</translation>
    </message>
    <message>
        <source>is not set: the admin API answers to the command line only</source>
        <translation>ist nicht gesetzt: Die Admin-API antwortet nur der Befehlszeile</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist vorhanden</translation>
    </message>
    <message>
        <source>some keys are not kept anywhere and are lost when the gateway stops: make a vault with &apos;tollgate vault init&apos;, then add them once more</source>
        <translation>manche Schlüssel sind nirgends gespeichert und gehen verloren, wenn das Gateway endet: mit „tollgate vault init“ einen Tresor anlegen und sie dann noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>%1 rests after failures</source>
        <translation>%1 ruht nach Fehlern</translation>
    </message>
    <message>
        <source>%1 rests after failures: %2</source>
        <translation>%1 ruht nach Fehlern: %2</translation>
    </message>
    <message>
        <source>the one that was added is served; the one of %1 steps back</source>
        <translation>der hinzugefügte Eintrag wird bereitgestellt; der von %1 tritt zurück</translation>
    </message>
    <message>
        <source>%1 is served; the one of %2 steps back</source>
        <translation>%1 wird bereitgestellt; der von %2 tritt zurück</translation>
    </message>
    <message>
        <source>%1 works</source>
        <translation>%1 funktioniert</translation>
    </message>
    <message>
        <source>is not used here</source>
        <translation>wird hier nicht verwendet</translation>
    </message>
    <message>
        <source>is open</source>
        <translation>ist offen</translation>
    </message>
    <message>
        <source>is locked: start with TOLLGATE_VAULT_PASSPHRASE_FILE, or &apos;tollgate vault unlock&apos;</source>
        <translation>ist verschlossen: mit TOLLGATE_VAULT_PASSPHRASE_FILE starten oder „tollgate vault unlock“ ausführen</translation>
    </message>
    <message>
        <source>none; the keyring keeps credentials</source>
        <translation>keiner; der Schlüsselbund bewahrt Zugangsdaten auf</translation>
    </message>
    <message>
        <source>none, and no keyring: nothing protects credentials here, so a key that is given with --key-stdin stays in memory only. &apos;tollgate vault init&apos; makes a vault</source>
        <translation>keiner, und kein Schlüsselbund: Nichts schützt hier Zugangsdaten, daher bleibt ein Schlüssel, der mit --key-stdin angegeben wird, nur im Speicher. „tollgate vault init“ legt einen Tresor an</translation>
    </message>
    <message>
        <source>The keyring cannot be used (%1). Without a desktop session use env:NAME, file:/path or a vault (vault:NAME).</source>
        <translation>Der Schlüsselbund ist nicht verwendbar (%1). Ohne Desktop-Sitzung env:NAME, file:/path oder einen Tresor (vault:NAME) verwenden.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. Is it waiting for its password? Unlock it, or use env:, file: or vault: instead.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Wartet er auf sein Passwort? Ihn entsperren oder stattdessen env:, file: oder vault: (Tresor) verwenden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the keyring. Store it with &apos;tollgate providers add&apos;, or use env:NAME.</source>
        <translation>„%1“ ist nicht im Schlüsselbund. Für den Anbieter mit „tollgate providers add“ speichern oder env:NAME verwenden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was stored in the keyring, which does not give it out. It is probably locked: unlock it.</source>
        <translation>„%1“ ist im Schlüsselbund gespeichert, wird aber nicht herausgegeben. Der Schlüsselbund ist vermutlich gesperrt; bitte entsperren.</translation>
    </message>
    <message>
        <source>spent more than %1 USD within %2</source>
        <translation>mehr als %1 USD innerhalb von %2 ausgegeben</translation>
    </message>
    <message>
        <source>the stream was ended because the budget is spent</source>
        <translation>der Stream wurde beendet, weil das Budget aufgebraucht ist</translation>
    </message>
    <message>
        <source>There is a key named &apos;%1&apos; already. Choose another name.</source>
        <translation>Einen Schlüssel namens „%1“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is needed.</source>
        <translation>„%1“ wird benötigt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; should be %2.</source>
        <translation>„%1“: erwartet wird %2.</translation>
    </message>
    <message>
        <source>an amount in US dollars, like 12.50</source>
        <translation>ein Betrag in US-Dollar wie 12.50</translation>
    </message>
    <message>
        <source>a whole number, or null for no limit</source>
        <translation>eine ganze Zahl oder null für kein Limit</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>a period like 1h, 1d, 7d, 30d or 1mo</source>
        <translation>ein Zeitraum wie 1h, 1d, 7d, 30d oder 1mo</translation>
    </message>
    <message>
        <source>a number and s, m, h, d, w or mo, like 30d</source>
        <translation>eine Zahl und s, m, h, d, w oder mo, etwa 30d</translation>
    </message>
    <message>
        <source>There is no such key. Name it by its name, its id or the key itself.</source>
        <translation>Diesen Schlüssel gibt es nicht. Anzugeben ist sein Name, seine ID oder der Schlüssel selbst.</translation>
    </message>
    <message>
        <source>The key was deleted meanwhile.</source>
        <translation>Der Schlüssel wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>There is no provider &apos;%1&apos;. Did you mean &apos;%2&apos;? One of your own needs a &apos;base_url&apos;.</source>
        <translation>Einen Anbieter „%1“ gibt es nicht. War „%2“ gemeint? Ein eigener braucht eine „base_url“.</translation>
    </message>
    <message>
        <source>There is no provider &apos;%1&apos;. One of your own needs a &apos;base_url&apos;.</source>
        <translation>Einen Anbieter „%1“ gibt es nicht. Ein eigener braucht eine „base_url“.</translation>
    </message>
    <message>
        <source>A base URL begins with http:// or https://, like http://127.0.0.1:8000/v1.</source>
        <translation>Eine Basis-URL beginnt mit http:// oder https://, etwa http://127.0.0.1:8000/v1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the configuration file (%2). Change it there.</source>
        <translation>„%1“ steht in der Konfigurationsdatei (%2). Bitte dort ändern.</translation>
    </message>
    <message>
        <source>No provider &apos;%1&apos; is served.</source>
        <translation>Ein Anbieter „%1“ wird nicht bereitgestellt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is built in, so it cannot be removed here.</source>
        <translation>„%1“ ist eingebaut und lässt sich daher hier nicht entfernen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes from the %2 (%3), so it cannot be removed here.</source>
        <translation>„%1“ lässt sich hier nicht entfernen; Herkunft: %2 (%3).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; comes from the %2, so it cannot be removed here.</source>
        <translation>„%1“ lässt sich hier nicht entfernen; Herkunft: %2.</translation>
    </message>
    <message>
        <source>Looking for model servers on this computer is switched off (&apos;tollgate config set discovery.enabled true&apos;).</source>
        <translation>Die Suche nach Modellservern auf diesem Computer ist ausgeschaltet („tollgate config set discovery.enabled true“).</translation>
    </message>
    <message>
        <source>The provider answered with status %1: it does not accept this credential.</source>
        <translation>Der Anbieter hat mit Status %1 geantwortet: Er akzeptiert diese Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>The provider answered with status %1.</source>
        <translation>Der Anbieter hat mit Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>A key without a name cannot be tried: give it one first.</source>
        <translation>Ein Schlüssel ohne Namen lässt sich nicht ausprobieren: erst benennen.</translation>
    </message>
    <message>
        <source>The gateway is paused. Resume it first.</source>
        <translation>Das Gateway ist angehalten. Bitte erst fortsetzen.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>Das Gateway läuft nicht.</translation>
    </message>
    <message>
        <source>The gateway at %1 does not answer: %2</source>
        <translation>Das Gateway auf %1 antwortet nicht: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is set by %2, which wins. Change it there.</source>
        <translation>„%1“ ist anderswo gesetzt, mit Vorrang: %2. Bitte dort ändern.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not %3.</source>
        <translation>%1: „%2“ passt nicht; erwartet wird %3.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made.</source>
        <translation>Der Ordner von %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The backup of %1 is gone.</source>
        <translation>Die Sicherung von %1 ist verschwunden.</translation>
    </message>
    <message>
        <source>No gateway runs, so there is no address to write. &apos;tollgate serve&apos; starts one.</source>
        <translation>Es läuft kein Gateway, daher gibt es keine Adresse zum Schreiben. „tollgate serve“ startet eines.</translation>
    </message>
    <message>
        <source>Choose a model: it stands in the text.</source>
        <translation>Bitte ein Modell wählen: Es steht im Text.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address or key has signs in it that none has. Nothing was written.</source>
        <translation>Adresse oder Schlüssel des Gateways enthält Zeichen, die in keinem vorkommen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with &apos;tollgate vault unlock&apos;, or start the gateway with TOLLGATE_VAULT_PASSPHRASE_FILE.</source>
        <translation>Der Tresor ist verschlossen. Mit „tollgate vault unlock“ öffnen oder das Gateway mit TOLLGATE_VAULT_PASSPHRASE_FILE starten.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>discovered</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>For this key &apos;%1&apos; means &apos;%2&apos;.</source>
        <translation>Bei diesem Schlüssel steht „%1“ für „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another name of &apos;%2&apos;.</source>
        <translation>„%1“ ist ein anderer Name für „%2“.</translation>
    </message>
    <message>
        <source>Nobody serves &apos;%1&apos;.</source>
        <translation>Niemand stellt „%1“ bereit.</translation>
    </message>
    <message>
        <source>It fits &apos;%1&apos;.</source>
        <translation>Der Name passt zu „%1“.</translation>
    </message>
    <message>
        <source>Where all of these fail, &apos;%1&apos; is asked.</source>
        <translation>Wenn alle diese fehlschlagen, wird „%1“ gefragt.</translation>
    </message>
    <message>
        <source>This key may not use &apos;%1&apos;.</source>
        <translation>Dieser Schlüssel darf „%1“ nicht verwenden.</translation>
    </message>
    <message>
        <source>Its key (%1) is not known yet; if it is not found, the next one is asked.</source>
        <translation>Der Schlüssel (%1) ist noch nicht bekannt; fehlt er, wird die nächste Bereitstellung gefragt.</translation>
    </message>
    <message>
        <source>It has failed lately, but is the only one for this name, so it is asked all the same.</source>
        <translation>Zuletzt fehlgeschlagen, aber die einzige Bereitstellung für diesen Namen; wird daher trotzdem gefragt.</translation>
    </message>
    <message>
        <source>It is asked where those before it fail.</source>
        <translation>Wird gefragt, wenn die davor fehlschlagen.</translation>
    </message>
    <message>
        <source>It is drawn by weight: it is the first one for %1 of the requests.</source>
        <translation>Wird nach Gewicht ausgelost: bei %1 der Anfragen an erster Stelle.</translation>
    </message>
    <message>
        <source>It is asked first.</source>
        <translation>Wird zuerst gefragt.</translation>
    </message>
    <message>
        <source>It is left alone for a moment after failures.</source>
        <translation>Wird nach Fehlern kurz in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>It is left alone for a moment after failures. The last one: %1</source>
        <translation>Wird nach Fehlern kurz in Ruhe gelassen. Der letzte: %1</translation>
    </message>
    <message>
        <source>It has as many calls under way as it may have.</source>
        <translation>Es laufen schon so viele Aufrufe, wie erlaubt sind.</translation>
    </message>
    <message>
        <source>It has had its requests or tokens of this minute.</source>
        <translation>Die Anfragen oder Token für diese Minute sind verbraucht.</translation>
    </message>
    <message>
        <source>This model of it is left alone for a moment after failures.</source>
        <translation>Dieses Modell wird nach Fehlern kurz in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>The gateway at %1 does not take this key. It wants its master key (TOLLGATE_MASTER_KEY, or general_settings.master_key of its configuration).</source>
        <translation>Das Gateway auf %1 nimmt diesen Schlüssel nicht an. Es verlangt seinen Hauptschlüssel (TOLLGATE_MASTER_KEY oder general_settings.master_key in seiner Konfiguration).</translation>
    </message>
    <message>
        <source>What answers at %1 is no Tollgate gateway.</source>
        <translation>Was auf %1 antwortet, ist kein Tollgate-Gateway.</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer is too large.</source>
        <translation>Die Antwort des Gateways ist zu groß.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address like https://gateway.example:4141.</source>
        <translation>„%1“ ist keine Adresse wie https://gateway.example:4141.</translation>
    </message>
    <message>
        <source>Over http:// everybody on the way could read the key. Use https://, or a tunnel like &apos;ssh -L 4142:127.0.0.1:4141 %1&apos; and the address http://127.0.0.1:4142.</source>
        <translation>Über http:// könnte jeder unterwegs den Schlüssel mitlesen. https:// verwenden oder einen Tunnel wie „ssh -L 4142:127.0.0.1:4141 %1“ und die Adresse http://127.0.0.1:4142.</translation>
    </message>
    <message>
        <source>No key of %1 is kept here. Enter its master key.</source>
        <translation>Von %1 ist hier kein Schlüssel gespeichert. Bitte den Hauptschlüssel eingeben.</translation>
    </message>
    <message>
        <source>What that call asked is not kept any more, so it cannot be asked again.</source>
        <translation>Was dieser Aufruf gefragt hat, ist nicht mehr aufbewahrt; er lässt sich daher nicht wiederholen.</translation>
    </message>
    <message>
        <source>That request was too large to be kept whole, so it cannot be asked again.</source>
        <translation>Diese Anfrage war zu groß, um vollständig aufbewahrt zu werden; sie lässt sich daher nicht wiederholen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; should be a whole path, like /home/me/tollgate-backup.db.</source>
        <translation>„%1“ sollte ein vollständiger Pfad sein, etwa /home/me/tollgate-backup.db.</translation>
    </message>
    <message>
        <source>This gateway keeps nothing on disk that could be copied.</source>
        <translation>Dieses Gateway bewahrt nichts auf dem Datenträger auf, was sich kopieren ließe.</translation>
    </message>
    <message>
        <source>%1 is there already. Name another file.</source>
        <translation>%1 gibt es schon. Bitte eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>%1 is there already, and is no database. Name another file.</source>
        <translation>%1 gibt es schon, und es ist keine Datenbank. Bitte eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>%1 belongs to the database itself. Name another file.</source>
        <translation>%1 gehört zur Datenbank selbst. Bitte eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a database of Tollgate&apos;s.</source>
        <translation>%1 ist beschädigt oder keine Datenbank von Tollgate.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1 is not a database of Tollgate&apos;s.</source>
        <translation>%1 ist keine Datenbank von Tollgate.</translation>
    </message>
    <message>
        <source>%1 is not a database of Tollgate&apos;s: its tables are not those of version %2, or it has triggers.</source>
        <translation>%1 ist keine Datenbank von Tollgate: Ihre Tabellen sind nicht die der Version %2, oder sie hat Trigger.</translation>
    </message>
    <message>
        <source>%1 is of a newer Tollgate: its version is %2, this one knows up to %3. Install the newer Tollgate.</source>
        <translation>%1 stammt von einem neueren Tollgate: Version %2, dieses kennt Versionen bis %3. Bitte das neuere Tollgate installieren.</translation>
    </message>
    <message>
        <source>How long requests and answers are kept on disk.</source>
        <translation>Wie lange Anfragen und Antworten auf dem Datenträger aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Most that requests and answers may take on disk, in MB; the oldest go first.</source>
        <translation>Was Anfragen und Antworten auf dem Datenträger höchstens belegen dürfen, in MB; die ältesten werden zuerst gelöscht.</translation>
    </message>
    <message>
        <source>Leave out what has the form of a key or a token before requests and answers are written to disk.</source>
        <translation>Weglassen, was wie ein Schlüssel oder ein Token aussieht, bevor Anfragen und Antworten auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>Currency in which the window shows amounts, as its code of three letters. The ledger, budgets and exports stay in US dollars.</source>
        <translation>Währung, in der das Fenster Beträge zeigt, als Code aus drei Buchstaben. Kontobuch, Budgets und Exporte bleiben in US-Dollar.</translation>
    </message>
    <message>
        <source>How much of that currency one US dollar is.</source>
        <translation>Wie viel ein US-Dollar in dieser Währung ist.</translation>
    </message>
    <message>
        <source>The day of that rate, like 2026-11-20; the window says it beside the amounts.</source>
        <translation>Der Tag dieses Kurses, etwa 2026-11-20; das Fenster nennt ihn bei den Beträgen.</translation>
    </message>
    <message>
        <source>a duration like 7d</source>
        <translation>eine Dauer wie 7d</translation>
    </message>
    <message>
        <source>none, errors or all</source>
        <translation>none, errors oder all</translation>
    </message>
    <message>
        <source>three letters like EUR</source>
        <translation>drei Buchstaben wie EUR</translation>
    </message>
    <message>
        <source>a number like 0.92</source>
        <translation>eine Zahl wie 0.92</translation>
    </message>
    <message>
        <source>a day like 2026-11-20</source>
        <translation>ein Tag wie 2026-11-20</translation>
    </message>
    <message>
        <source>Keys or tokens were left out of that request when it was written to disk, so it cannot be asked again.</source>
        <translation>Aus dieser Anfrage wurden beim Schreiben auf den Datenträger Schlüssel oder Token weggelassen; sie lässt sich daher nicht wiederholen.</translation>
    </message>
    <message>
        <source>No gateway runs that keeps requests and answers on disk.</source>
        <translation>Es läuft kein Gateway, das Anfragen und Antworten auf dem Datenträger aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no keyring here and no open vault that could keep the key.</source>
        <translation>Hier gibt es keinen Schlüsselbund und keinen offenen Tresor, der den Schlüssel aufbewahren könnte.</translation>
    </message>
    <message>
        <source>The disk is too slow for all that is to be kept; some calls were left out.</source>
        <translation>Der Datenträger ist zu langsam für alles, was aufbewahrt werden soll; einige Aufrufe wurden ausgelassen.</translation>
    </message>
    <message>
        <source>What is kept of this call on disk cannot be read now: %1</source>
        <translation>Was von diesem Aufruf auf dem Datenträger aufbewahrt ist, lässt sich gerade nicht lesen: %1</translation>
    </message>
    <message>
        <source>What was kept of this call is damaged.</source>
        <translation>Was von diesem Aufruf aufbewahrt wurde, ist beschädigt.</translation>
    </message>
    <message>
        <source>This model of it is left alone for a moment after failures. The last one: %1</source>
        <translation>Dieses Modell wird nach Fehlern kurz in Ruhe gelassen. Der letzte: %1</translation>
    </message>
    <message>
        <source>Most realtime sessions at a time.</source>
        <translation>Höchstzahl der Echtzeitsitzungen zugleich.</translation>
    </message>
    <message>
        <source>Largest message of a realtime session in MiB, from the next session on.</source>
        <translation>Größte Nachricht einer Echtzeitsitzung in MiB, ab der nächsten Sitzung.</translation>
    </message>
    <message>
        <source>How far in KiB one side of a realtime session may be behind before the other one has to wait, from the next session on.</source>
        <translation>Wie weit in KiB eine Seite einer Echtzeitsitzung zurückliegen darf, bevor die andere warten muss, ab der nächsten Sitzung.</translation>
    </message>
    <message>
        <source>How long a side of a realtime session may leave pings unanswered before it is taken to be gone, from the next session on.</source>
        <translation>Wie lange eine Seite einer Echtzeitsitzung Pings unbeantwortet lassen darf, bevor sie als verschwunden gilt, ab der nächsten Sitzung.</translation>
    </message>
    <message>
        <source>a number from 256 to 65536</source>
        <translation>eine Zahl von 256 bis 65536</translation>
    </message>
    <message>
        <source>a duration from 5s to 1h</source>
        <translation>eine Dauer von 5s bis 1h</translation>
    </message>
    <message>
        <source>Whose requests and answers are kept on disk, encrypted with a key in the keyring or the vault: none, errors (of calls that failed) or all.</source>
        <translation>Welche Anfragen und Antworten auf dem Datenträger aufbewahrt werden, verschlüsselt mit einem Schlüssel im Schlüsselbund oder im Tresor: none (keine), errors (von fehlgeschlagenen Aufrufen) oder all (alle).</translation>
    </message>
    <message>
        <source>Model profiles: other models than those that clients ask for, as long as one is chosen. &apos;cheap: claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3&apos; makes two. The first that fits counts.</source>
        <translation>Modellprofile: andere Modelle als die, nach denen Clients fragen, solange eines gewählt ist. „cheap: claude-*=openai/gpt-5-mini, cheap: gpt-5=openai/gpt-5-mini, train: *=ollama/qwen3“ ergibt zwei. Es zählt die erste Ersetzung, die passt.</translation>
    </message>
    <message>
        <source>Name of the model profile that is chosen; empty: clients get what they ask for.</source>
        <translation>Name des gewählten Modellprofils; leer: Clients bekommen, wonach sie fragen.</translation>
    </message>
    <message>
        <source>The model profile &apos;%1&apos; is chosen: &apos;%2&apos; is used for &apos;%3&apos;.</source>
        <translation>Das Modellprofil „%1“ ist gewählt: Für „%3“ wird „%2“ verwendet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of %2&apos;s: it is asked for as &apos;%3&apos;.</source>
        <translation>„%1“ ist ein Name von %2: Gefragt wird nach „%3“.</translation>
    </message>
    <message>
        <source>replacements like &apos;cheap: claude-*=openai/gpt-5-mini&apos;, separated by commas</source>
        <translation>Ersetzungen wie „cheap: claude-*=openai/gpt-5-mini“, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>model profile</source>
        <translation>Modellprofil</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is chosen: other models may be used than those that are asked for</source>
        <translation>„%1“ ist gewählt: Es können andere Modelle verwendet werden als die, nach denen gefragt wird</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is chosen, but router.profiles has none of that name: nothing is replaced</source>
        <translation>„%1“ ist gewählt, aber router.profiles hat keines dieses Namens: Nichts wird ersetzt</translation>
    </message>
    <message>
        <source>Providers and models that are switched off: they stay set up, and nobody is sent to them. A provider, a model or the id of a deployment: &apos;openai, ollama/*&apos;.</source>
        <translation>Ausgeschaltete Anbieter und Modelle: Sie bleiben eingerichtet, und nichts wird an sie gesendet. Ein Anbieter, ein Modell oder die ID einer Bereitstellung: „openai, ollama/*“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 is switched off.</source>
        <translation>„%1“ von %2 ist ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui</name>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>Aufrufe anzeigen</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>abgerissen</translation>
    </message>
    <message>
        <source>garbled</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>A provider</source>
        <translation>Ein Anbieter</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Key %1 was paused: %2.</source>
        <translation>Schlüssel %1 wurde angehalten: %2.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>Er funktioniert wieder ab %1.</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>Erhöhen&#xa0;…</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Kontobuch</translation>
    </message>
    <message>
        <source>The ledger cannot be written, so calls are refused. Is the disk full?</source>
        <translation>Das Kontobuch ist nicht beschreibbar, daher werden Aufrufe abgelehnt. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>At this pace the month comes to %1, beyond its limit of %2.</source>
        <translation>Bei diesem Tempo kommt der Monat auf %1 und damit über sein Limit von %2.</translation>
    </message>
    <message>
        <source>Show usage</source>
        <translation>Nutzung anzeigen</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>streamt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>Client weg</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. Fields: %2.</source>
        <translation>„%1“ ist unverständlich. Felder: %2.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Überlegung</translation>
    </message>
    <message>
        <source>Tool call</source>
        <translation>Werkzeugaufruf</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Werkzeugergebnis</translation>
    </message>
    <message>
        <source>Tool failed</source>
        <translation>Werkzeugfehler</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>alles zeigen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>This call has no conversation. What it asked for is under Request.</source>
        <translation>Zu diesem Aufruf gibt es kein Gespräch. Was er verlangt hat, steht unter „Anfrage“.</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>Nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… %1 insgesamt</translation>
    </message>
    <message>
        <source>Not kept, or nothing has come yet.</source>
        <translation>Nicht aufbewahrt, oder es ist noch nichts gekommen.</translation>
    </message>
    <message>
        <source>Attempt %1, under way</source>
        <translation>Versuch %1, läuft</translation>
    </message>
    <message>
        <source>Attempt %1 answered</source>
        <translation>Versuch %1 hat geantwortet</translation>
    </message>
    <message>
        <source>Attempt %1 failed</source>
        <translation>Versuch %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>Niemand wurde gefragt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Gateway&apos;s own time</source>
        <translation>Eigenzeit des Gateways</translation>
    </message>
    <message>
        <source>Tokens counted by</source>
        <translation>Token gezählt von</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Unterwegs geändert</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>No limit: nothing is refused.</source>
        <translation>Kein Limit: Nichts wird abgelehnt.</translation>
    </message>
    <message>
        <source>Spent: calls are refused until the limit is raised.</source>
        <translation>Aufgebraucht: Aufrufe werden abgelehnt, bis das Limit erhöht wird.</translation>
    </message>
    <message>
        <source>Spent: calls are refused until %1.</source>
        <translation>Aufgebraucht: Aufrufe werden bis %1 abgelehnt.</translation>
    </message>
    <message>
        <source>At this pace it is spent %1; then refused until %2.</source>
        <translation>Bei diesem Tempo %1 aufgebraucht; danach bis %2 abgelehnt.</translation>
    </message>
    <message>
        <source>On course for %1 by %2, when it starts anew.</source>
        <translation>Voraussichtlich %1 bis %2, dann beginnt es neu.</translation>
    </message>
    <message>
        <source>%1 are left; then calls are refused until the limit is raised.</source>
        <translation>Noch %1; danach werden Aufrufe abgelehnt, bis das Limit erhöht wird.</translation>
    </message>
    <message>
        <source>%1 are left until %2, when it starts anew.</source>
        <translation>Noch %1 bis %2, dann beginnt es neu.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>instabil</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Calls to providers</source>
        <translation>Aufrufe an Anbieter</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>Wenn ein Anbieter ausfällt</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kontobuch</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <source>from the configuration file</source>
        <translation>aus der Konfigurationsdatei</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>aus der Variablen %1</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>aus der Befehlszeile</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>unknown tool</source>
        <translation>unbekanntes Werkzeug</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Nothing was spent in this time.</source>
        <translation>In dieser Zeit wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>In dieser Zeit ist nichts passiert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is set in the environment</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ist in der Umgebung gesetzt</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is set in %2, line %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ist in %2 gesetzt (Zeile %3)</translation>
    </message>
    <message>
        <source>%1. %2 may take that instead of what is written here.</source>
        <translation>%1. %2 verwendet womöglich diesen Wert statt des hier geschriebenen.</translation>
    </message>
    <message>
        <source>old address</source>
        <translation>alte Adresse</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>cannot reach localhost</source>
        <translation>erreicht localhost nicht</translation>
    </message>
    <message>
        <source>copy a snippet</source>
        <translation>zum Kopieren</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Key %1 is paused</source>
        <translation>Schlüssel %1 ist angehalten</translation>
    </message>
    <message>
        <source>By the brake: %1.</source>
        <translation>Von der Bremse: %1.</translation>
    </message>
    <message>
        <source>The budget of %1 is spent</source>
        <translation>Das Budget von %1 ist aufgebraucht</translation>
    </message>
    <message>
        <source>Key %1 has spent %2</source>
        <translation>Schlüssel %1 hat %2 ausgegeben</translation>
    </message>
    <message>
        <source>You asked to be told at %1. Nothing is refused.</source>
        <translation>Sie wollten ab %1 benachrichtigt werden. Nichts wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 does not answer well</source>
        <translation>%1 antwortet nicht zuverlässig</translation>
    </message>
    <message>
        <source>It is left alone for a moment; calls go to others where they can.</source>
        <translation>Der Anbieter bekommt eine kurze Pause; Aufrufe gehen, wo möglich, an andere.</translation>
    </message>
    <message>
        <source>about %1 to ask, %2 for an answer of half a page</source>
        <translation>etwa %1 für die Frage, %2 für eine halbe Seite Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>budget spent</source>
        <translation>Budget aufgebraucht</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Ausgaben gesamt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>found here</source>
        <translation>hier gefunden</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>kühlt ab</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>keiner nötig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>im Tresor</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>in memory until the end</source>
        <translation>im Speicher, bis zum Ende</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date</comment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>date</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM, HH:mm</source>
        <comment>date</comment>
        <translation>dddd, d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>dddd, HH:mm</source>
        <comment>date</comment>
        <translation>dddd &apos;um&apos; HH:mm</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>kein Preis bekannt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>Werkzeugaufruf: %1</translation>
    </message>
    <message>
        <source>Tool result: %1</source>
        <translation>Werkzeugergebnis: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n equal lines</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>What was said is not kept of both calls, so that only their figures can be compared.</source>
        <translation>Was gesagt wurde, ist nicht von beiden Aufrufen aufbewahrt; daher lassen sich nur ihre Zahlen vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n calls (its limit, not ours).</source>
        <translation>
            <numerusform>%1 hat %n Aufruf abgelehnt (Limit des Anbieters, nicht unseres).</numerusform>
            <numerusform>%1 hat %n Aufrufe abgelehnt (Limit des Anbieters, nicht unseres).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not accept its key: %n calls failed.</source>
        <translation>
            <numerusform>%1 akzeptiert den Schlüssel nicht: %n Aufruf fehlgeschlagen.</numerusform>
            <numerusform>%1 akzeptiert den Schlüssel nicht: %n Aufrufe fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no key for %1: %n calls failed.</source>
        <translation>
            <numerusform>%1 hat keinen Schlüssel: %n Aufruf fehlgeschlagen.</numerusform>
            <numerusform>%1 hat keinen Schlüssel: %n Aufrufe fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached: %n calls failed.</source>
        <translation>
            <numerusform>%1 war nicht erreichbar: %n Aufruf fehlgeschlagen.</numerusform>
            <numerusform>%1 war nicht erreichbar: %n Aufrufe fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had trouble of its own with %n calls.</source>
        <translation>
            <numerusform>%1 hatte eine eigene Störung: %n Aufruf betroffen.</numerusform>
            <numerusform>%1 hatte eine eigene Störung: %n Aufrufe betroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not accept %n calls.</source>
        <translation>
            <numerusform>%1 hat %n Aufruf nicht angenommen.</numerusform>
            <numerusform>%1 hat %n Aufrufe nicht angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 broke off %n calls in mid-answer.</source>
        <translation>
            <numerusform>%1 hat %n Aufruf mitten in der Antwort abgebrochen.</numerusform>
            <numerusform>%1 hat %n Aufrufe mitten in der Antwort abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %n calls with something that nobody can read.</source>
        <translation>
            <numerusform>%1 hat %n Aufruf mit etwas Unlesbarem beantwortet.</numerusform>
            <numerusform>%1 hat %n Aufrufe mit etwas Unlesbarem beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took too long for %n calls.</source>
        <translation>
            <numerusform>%1 hat für %n Aufruf zu lange gebraucht.</numerusform>
            <numerusform>%1 hat für %n Aufrufe zu lange gebraucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompts of %n calls were too long for %1.</source>
        <translation>
            <numerusform>Der Prompt war bei %n Aufruf zu lang für %1.</numerusform>
            <numerusform>Die Prompts waren bei %n Aufrufen zu lang für %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls came when the budget was spent.</source>
        <translation>
            <numerusform>%n Aufruf abgelehnt: Das Budget war aufgebraucht.</numerusform>
            <numerusform>%n Aufrufe abgelehnt: Das Budget war aufgebraucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls went beyond the limits of their key.</source>
        <translation>
            <numerusform>%n Aufruf abgelehnt: Die Limits des Schlüssels waren überschritten.</numerusform>
            <numerusform>%n Aufrufe abgelehnt: Die Limits des Schlüssels waren überschritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model that nobody serves.</source>
        <translation>
            <numerusform>%n Aufruf abgelehnt: Das verlangte Modell wird von niemandem bereitgestellt.</numerusform>
            <numerusform>%n Aufrufe abgelehnt: Das verlangte Modell wird von niemandem bereitgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model without a price, with a key that has a budget.</source>
        <translation>
            <numerusform>%n Aufruf abgelehnt: Das Modell hat keinen Preis, der Schlüssel aber ein Budget.</numerusform>
            <numerusform>%n Aufrufe abgelehnt: Das Modell hat keinen Preis, der Schlüssel aber ein Budget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 has used %2 of its budget, which is %3.</source>
        <translation>Schlüssel %1 hat %2 seines Budgets (%3) verbraucht.</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>What was said in this call is not kept. The newest 200 calls are kept in memory from the start of Tollgate&apos;s window on, also while it is in the tray, and forgotten soon after its end. Under Settings, Privacy, they can be kept on disk.</source>
        <translation>Was in diesem Aufruf gesagt wurde, ist nicht aufbewahrt. Die neuesten 200 Aufrufe werden im Arbeitsspeicher gehalten, sobald das Fenster von Tollgate gestartet ist, auch wenn es im Infobereich liegt, und bald nach seinem Ende vergessen. Unter „Einstellungen“, „Datenschutz“ lassen sie sich auf dem Datenträger aufbewahren.</translation>
    </message>
    <message>
        <source>Kept responses</source>
        <translation>Aufbewahrte Antworten</translation>
    </message>
    <message>
        <source>Editors that look for Ollama</source>
        <translation>Editoren, die Ollama suchen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens; no price is known</source>
        <translation>
            <numerusform>etwa %Ln Token; kein Preis bekannt</numerusform>
            <numerusform>etwa %Ln Token; kein Preis bekannt</numerusform>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a day, its amount, what it is made of</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Amounts are shown converted: one US dollar is taken as %1 %2, the rate of %3. What you enter as a limit, the ledger and exports are in US dollars.</source>
        <translation>Beträge sind umgerechnet: ein US-Dollar zu %1 %2, der Kurs vom %3. Was Sie als Limit eingeben, das Kontobuch und Exporte sind in US-Dollar.</translation>
    </message>
    <message>
        <source>Amounts are shown converted: one US dollar is taken as %1 %2. What you enter as a limit, the ledger and exports are in US dollars.</source>
        <translation>Beträge sind umgerechnet: ein US-Dollar zu %1 %2. Was Sie als Limit eingeben, das Kontobuch und Exporte sind in US-Dollar.</translation>
    </message>
    <message>
        <source>%1 for a million tokens</source>
        <translation>%1 für eine Million Token</translation>
    </message>
    <message>
        <source>%1 of %2 an hour</source>
        <translation>%1 von %2 pro Stunde</translation>
    </message>
    <message>
        <source>%1 of %2 a day</source>
        <translation>%1 von %2 pro Tag</translation>
    </message>
    <message>
        <source>%1 of %2 a week</source>
        <translation>%1 von %2 pro Woche</translation>
    </message>
    <message>
        <source>%1 of %2 a month</source>
        <translation>%1 von %2 pro Monat</translation>
    </message>
    <message>
        <source>%1 of %2 in all</source>
        <translation>%1 von insgesamt %2</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 von %2 je %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>it has spent more than %1 within %2</source>
        <translation>mehr als %1 innerhalb von %2 ausgegeben</translation>
    </message>
    <message>
        <source>It has spent %1 and may spend %2. Its calls are refused.</source>
        <translation>Er hat %1 ausgegeben; erlaubt sind %2. Seine Aufrufe werden abgelehnt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spent, of a budget</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Input/1M</source>
        <translation>Eingabe/1M</translation>
    </message>
    <message>
        <source>Output/1M</source>
        <translation>Ausgabe/1M</translation>
    </message>
    <message>
        <source>Realtime sessions</source>
        <translation>Echtzeitsitzungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2, last %3.</source>
        <translation>Niedrigster Wert %1, höchster %2, letzter %3.</translation>
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
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input, from cache</source>
        <translation>Eingabe, aus dem Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::AttachCard</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Show another one…</source>
        <translation>Anderes zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Zurück zu diesem Computer</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What this window shows</source>
        <translation>Was dieses Fenster zeigt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Its master key</source>
        <translation>Hauptschlüssel</translation>
    </message>
    <message>
        <source>the one that is kept, or enter it</source>
        <translation>der gespeicherte, oder hier eingeben</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer, and shown nowhere.</source>
        <translation>Er wird im Schlüsselbund dieses Computers aufbewahrt und nirgends angezeigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An address is needed, like https://gateway.example:4141.</source>
        <translation>Eine Adresse ist nötig, etwa https://gateway.example:4141.</translation>
    </message>
    <message>
        <source>The gateway at %1.</source>
        <translation>Das Gateway auf %1.</translation>
    </message>
    <message>
        <source>The gateway of this computer at %1, which runs by itself.</source>
        <translation>Das Gateway dieses Computers auf %1, das eigenständig läuft.</translation>
    </message>
    <message>
        <source>The gateway of this computer at %1, which this window runs.</source>
        <translation>Das Gateway dieses Computers auf %1, das dieses Fenster betreibt.</translation>
    </message>
    <message>
        <source>Gateway, address, attach, remote, master key, other computer</source>
        <translation>Gateway, Adresse, verbinden, entfernt, remote, Hauptschlüssel, anderer Computer</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Start the gateway anew</source>
        <translation>Gateway neu starten</translation>
    </message>
    <message>
        <source>Calls, keys, budgets and settings in one file</source>
        <translation>Aufrufe, Schlüssel, Budgets und Einstellungen in einer Datei</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern unter</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Datenbanken (*.db)</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>Databases (*.db *.backup *.replaced);;All files (*)</source>
        <translation>Datenbanken (*.db *.backup *.replaced);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>While the gateway goes on. Credentials are not in it. Names of files are those of the gateway&apos;s own computer.</source>
        <translation>Bei laufendem Gateway. Zugangsdaten sind nicht enthalten. Dateinamen gelten auf dem Computer des Gateways.</translation>
    </message>
    <message>
        <source>While the gateway goes on. Credentials are not in it.</source>
        <translation>Bei laufendem Gateway. Zugangsdaten sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Backup, back up, restore, copy of the database</source>
        <translation>Sicherung, sichern, wiederherstellen, Kopie der Datenbank, Backup</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1 (%2).</source>
        <translation>Geschrieben: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is whole (%2). It takes the place of the database when the gateway starts anew; the old one stays beside it.</source>
        <translation>%1 ist unversehrt (%2). Die Datei tritt an die Stelle der Datenbank, sobald das Gateway neu startet; die alte bleibt daneben liegen.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BodiesCard</name>
    <message>
        <source>Requests and answers on disk</source>
        <translation>Anfragen und Antworten auf dem Datenträger</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back.</source>
        <translation>Gelöschtes lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Alles löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is kept. privacy.bodies below says what is to be: none, errors or all.</source>
        <translation>Es wird nichts aufbewahrt. privacy.bodies weiter unten legt fest, was: none, errors oder all.</translation>
    </message>
    <message>
        <source>Requests and answers on disk, bodies, prompts, delete, privacy</source>
        <translation>Anfragen und Antworten auf dem Datenträger, Inhalte, Prompts, löschen, Datenschutz</translation>
    </message>
    <message>
        <source>What calls asked and got, for later</source>
        <translation>Was Aufrufe gefragt und bekommen haben, für später</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are kept, encrypted; together they take %1.</source>
        <translation>
            <numerusform>%n Aufruf ist verschlüsselt aufbewahrt; er belegt %1.</numerusform>
            <numerusform>%n Aufrufe sind verschlüsselt aufbewahrt; zusammen belegen sie %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BodyView</name>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Suchen in: %1</translation>
    </message>
    <message>
        <source>As it came instead of as a tree</source>
        <translation>Wie es ankam statt als Baum</translation>
    </message>
    <message>
        <source>%1 as a tree</source>
        <translation>%1 als Baum</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message>
        <source>Match %1 of many</source>
        <translation>Treffer %1 von vielen</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetPanel</name>
    <message>
        <source>Paused by the brake: %1</source>
        <translation>Von der Bremse angehalten: %1</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Ausgaben gesamt</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, kein Limit</translation>
    </message>
    <message>
        <source>Spend of this key by day</source>
        <translation>Ausgaben dieses Schlüssels nach Tag</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Token pro Minute</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The configuration file says it.</source>
        <translation>Die Konfigurationsdatei gibt das vor.</translation>
    </message>
    <message>
        <source>Saved: it counts from the next call on.</source>
        <translation>Gespeichert: gilt ab dem nächsten Aufruf.</translation>
    </message>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>Ausgaben, letzter Tag</numerusform>
            <numerusform>Ausgaben, letzte %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetRow</name>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Budget in US dollars</source>
        <translation>Budget in US-Dollar</translation>
    </message>
    <message>
        <source>Budget for</source>
        <translation>Zeitraum des Budgets</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetsPage</name>
    <message>
        <source>All keys, today</source>
        <translation>Alle Schlüssel, heute</translation>
    </message>
    <message>
        <source>All keys, this month</source>
        <translation>Alle Schlüssel, dieser Monat</translation>
    </message>
    <message>
        <source>All keys, ever</source>
        <translation>Alle Schlüssel, gesamt</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Bremse</translation>
    </message>
    <message>
        <source>Budgets of keys</source>
        <translation>Budgets der Schlüssel</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>A key can have a budget: what it may spend a day, a week or a month. A call that does not fit is refused before it costs anything.</source>
        <translation>Ein Schlüssel kann ein Budget haben: was er pro Tag, Woche oder Monat ausgeben darf. Ein Aufruf, der nicht hineinpasst, wird abgelehnt, bevor er etwas kostet.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, kein Limit</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Requests/min</source>
        <translation>Anfragen/min</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>A key that spends very fast is not paused.</source>
        <translation>Ein Schlüssel, der sehr schnell ausgibt, wird nicht angehalten.</translation>
    </message>
    <message>
        <source>A key that spends more within %1 is paused until you let it go on.</source>
        <translation>Ein Schlüssel, der innerhalb von %1 mehr ausgibt, wird angehalten, bis Sie ihn fortsetzen.</translation>
    </message>
    <message>
        <source>Paused by the brake: %1.</source>
        <translation>Von der Bremse angehalten: %1.</translation>
    </message>
    <message>
        <source>The limit is changed.</source>
        <translation>Das Limit ist geändert.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallDetail</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input, from cache</source>
        <translation>Eingabe, aus dem Cache</translation>
    </message>
    <message>
        <source>Input, written to cache</source>
        <translation>Eingabe, in den Cache geschrieben</translation>
    </message>
    <message>
        <source>Input, written to cache for an hour</source>
        <translation>Eingabe, für eine Stunde in den Cache geschrieben</translation>
    </message>
    <message>
        <source>Input, sound</source>
        <translation>Eingabe, Ton</translation>
    </message>
    <message>
        <source>Input, images</source>
        <translation>Eingabe, Bilder</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output, thinking</source>
        <translation>Ausgabe, Überlegung</translation>
    </message>
    <message>
        <source>Output, sound</source>
        <translation>Ausgabe, Ton</translation>
    </message>
    <message>
        <source>Output, images</source>
        <translation>Ausgabe, Bilder</translation>
    </message>
    <message>
        <source>The request itself</source>
        <translation>Die Anfrage selbst</translation>
    </message>
    <message>
        <source>Other price at that time or for that size</source>
        <translation>Anderer Preis zu dieser Zeit oder für diese Größe</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>%1 · %2 × %3/M</source>
        <translation>%1 · %2 × %3/M</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>kein Preis bekannt</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Copied. It takes the key from $TOLLGATE_KEY.</source>
        <translation>Kopiert. Der Schlüssel kommt aus $TOLLGATE_KEY.</translation>
    </message>
    <message>
        <source>Images, sound, characters or searches</source>
        <translation>Bilder, Ton, Zeichen oder Suchvorgänge</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open in Try it</source>
        <translation>In „Ausprobieren“ öffnen</translation>
    </message>
    <message>
        <source>Compare with another call…</source>
        <translation>Mit anderem Aufruf vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>More to do with this call</source>
        <translation>Mehr zu diesem Aufruf</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Wiederholen&#xa0;…</translation>
    </message>
    <message>
        <source>At list price, paid by your subscription</source>
        <translation>Zum Listenpreis, durch das Abonnement bezahlt</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CallsModel</name>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
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
        <source>First, s</source>
        <translation>1. Token, s</translation>
    </message>
    <message>
        <source>Total, s</source>
        <translation>Gesamt, s</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Input %1, of which from cache %2; output %3</source>
        <translation>Eingabe %1, davon aus dem Cache %2; Ausgabe %3</translation>
    </message>
    <message>
        <source>Tok/s</source>
        <translation>Token/s</translation>
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
</context>
<context>
    <name>tollgate::ui::CapCard</name>
    <message>
        <source>Limit $</source>
        <translation>Limit $</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>The configuration file or the environment says it.</source>
        <translation>Die Konfigurationsdatei oder die Umgebung gibt das vor.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Two calls side by side</source>
        <translation>Zwei Aufrufe nebeneinander</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 neben %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ConnectPage</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>cannot reach localhost</source>
        <translation>erreicht localhost nicht</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::DiffView</name>
    <message>
        <source>  (new)</source>
        <translation>  (neu)</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::EndpointButton</name>
    <message>
        <source>Copy the endpoint %1</source>
        <translation>Endpunkt %1 kopieren</translation>
    </message>
    <message>
        <source>Where your tools call. Click to copy.</source>
        <translation>Hierhin senden Ihre Werkzeuge ihre Aufrufe. Zum Kopieren klicken.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomeAttention</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing. Providers answer, budgets hold, the ledger is written.</source>
        <translation>Nichts. Anbieter antworten, Budgets reichen, das Kontobuch wird geschrieben.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, Gemini, … or a model server on this computer.</source>
        <translation>OpenAI, Anthropic, Gemini … oder ein Modellserver auf diesem Computer.</translation>
    </message>
    <message>
        <source>Show me…</source>
        <translation>Zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Each tool gets one of its own, so that its spend is told apart and can be limited.</source>
        <translation>Jedes Werkzeug bekommt einen eigenen, damit sich seine Ausgaben unterscheiden und begrenzen lassen.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Send the first call</source>
        <translation>Ersten Aufruf senden</translation>
    </message>
    <message>
        <source>Point a tool at the endpoint above. The model demo/hello answers without any provider.</source>
        <translation>Ein Werkzeug auf den Endpunkt oben umstellen. Das Modell demo/hello antwortet auch ohne Anbieter.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomePage</name>
    <message>
        <source>Spend today</source>
        <translation>Ausgaben heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Requests, last hour</source>
        <translation>Anfragen, letzte Stunde</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Spend by day and model</source>
        <translation>Ausgaben nach Tag und Modell</translation>
    </message>
    <message>
        <source>%1 a day · resets at %2</source>
        <translation>%1 pro Tag · neu um %2</translation>
    </message>
    <message>
        <source>%1 yesterday · no limit set</source>
        <translation>gestern %1 · kein Limit gesetzt</translation>
    </message>
    <message>
        <source>on course for %1 by the end of %2</source>
        <translation>voraussichtlich %1 bis Ende %2</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>kein Limit gesetzt</translation>
    </message>
    <message>
        <source>%1 a minute · %2 tokens</source>
        <translation>%1 pro Minute · %2 Token</translation>
    </message>
    <message>
        <source>%1 under way · %2 failed</source>
        <translation>%1 laufend · %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>median of the newest streams</source>
        <translation>Median der neuesten Streams</translation>
    </message>
    <message>
        <source>median · gateway adds %1</source>
        <translation>Median · Gateway: +%1</translation>
    </message>
    <message>
        <source>Calls with a login of the client&apos;s own, like a Claude or ChatGPT subscription. They cost nothing here, and budgets do not stop them.</source>
        <translation>Aufrufe mit eigener Anmeldung des Clients, etwa einem Claude- oder ChatGPT-Abonnement. Sie kosten hier nichts, und Budgets halten sie nicht auf.</translation>
    </message>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>Ausgaben, letzter Tag</numerusform>
            <numerusform>Ausgaben, letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This month also %1 at list price, paid by your subscription</source>
        <translation>Diesen Monat auch %1 zum Listenpreis, durch das Abonnement bezahlt</translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>Zurzeit nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomeProviders</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>letzte 24 h</translation>
    </message>
    <message>
        <source>its key is missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>kühlt ab</translation>
    </message>
    <message>
        <source>Only the demo model answers so far. Add a provider, or start Ollama or LM Studio on this computer: they are found by themselves.</source>
        <translation>Bisher antwortet nur das Demo-Modell. Einen Anbieter hinzufügen oder Ollama oder LM Studio auf diesem Computer starten; beide werden von selbst gefunden.</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Anbieter hinzufügen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1: %2, davon %Ln fehlgeschlagen</numerusform>
            <numerusform>%1: %2, davon %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, none failed</source>
        <translation>%1: %2, keiner fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1, last 24 hours: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1, letzte 24 Stunden: %2, davon %Ln fehlgeschlagen</numerusform>
            <numerusform>%1, letzte 24 Stunden: %2, davon %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2, none failed</source>
        <translation>%1, letzte 24 Stunden: %2, keiner fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::JsonTree</name>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Unfold all below</source>
        <translation>Alles darunter aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeyForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the tool that uses it, like codex</source>
        <translation>das Werkzeug, das ihn verwendet, etwa codex</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Names or patterns with commas: gpt-*, claude-sonnet-4-5</source>
        <translation>Namen oder Muster, mit Kommas: gpt-*, claude-sonnet-4-5</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What it may spend at most; a call that does not fit is refused.</source>
        <translation>Was er höchstens ausgeben darf; ein Aufruf, der nicht hineinpasst, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>With commas; Usage can be grouped by them.</source>
        <translation>Mit Kommas; die Nutzung lässt sich danach gruppieren.</translation>
    </message>
    <message>
        <source>Other names of models</source>
        <translation>Andere Modellnamen</translation>
    </message>
    <message>
        <source>What is asked for and what is taken: gpt-4=gpt-5.2</source>
        <translation>Was verlangt und was genommen wird: gpt-4=gpt-5.2</translation>
    </message>
    <message>
        <source>Also models without a known price</source>
        <translation>Auch Modelle ohne bekannten Preis</translation>
    </message>
    <message>
        <source>A key with a budget is refused them otherwise: nobody could say what they cost.</source>
        <translation>Sonst bekommt ein Schlüssel mit Budget sie nicht: Niemand wüsste, was sie kosten.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Token pro Minute</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>in einem Tag</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>in einer Woche</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>in 30 Tagen</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>in 90 Tagen</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>in einem Jahr</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Tell me at $</source>
        <translation>Melden ab $</translation>
    </message>
    <message>
        <source>When it has spent that much you are told; nothing is refused.</source>
        <translation>Sobald so viel ausgegeben ist, werden Sie benachrichtigt; nichts wird abgelehnt.</translation>
    </message>
    <message>
        <source>Brake at $</source>
        <translation>Bremse ab $</translation>
    </message>
    <message>
        <source>as all keys</source>
        <translation>wie alle Schlüssel</translation>
    </message>
    <message>
        <source>A key that spends more than that in a short time is paused until you let it go on.</source>
        <translation>Ein Schlüssel, der in kurzer Zeit mehr ausgibt, wird angehalten, bis Sie ihn fortsetzen.</translation>
    </message>
    <message>
        <source>A name tells whose calls these are.</source>
        <translation>Ein Name zeigt, wessen Aufrufe das sind.</translation>
    </message>
    <message>
        <source>Each is a name, &apos;=&apos; and a model: gpt-4=gpt-5.2</source>
        <translation>Jeweils ein Name, „=“ und ein Modell: gpt-4=gpt-5.2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeyPanel</name>
    <message>
        <source>Paused by the brake: %1</source>
        <translation>Von der Bremse angehalten: %1</translation>
    </message>
    <message>
        <source>Let it work again</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>starts anew %1</source>
        <translation>beginnt neu: %1</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Ausgaben gesamt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Bremse</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <translation>%1, eigene</translation>
    </message>
    <message>
        <source>Tell me at</source>
        <translation>Melden ab</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 steht für %2</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>Aufrufe anzeigen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a minute</source>
        <translation>
            <numerusform>%Ln Anfrage pro Minute</numerusform>
            <numerusform>%Ln Anfragen pro Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens a minute</source>
        <translation>
            <numerusform>%Ln Token pro Minute</numerusform>
            <numerusform>%Ln Token pro Minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeysPage</name>
    <message>
        <source>Each tool gets a key of its own: its spend is told apart and can be limited.</source>
        <translation>Jedes Werkzeug bekommt einen eigenen Schlüssel: So lassen sich seine Ausgaben unterscheiden und begrenzen.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>A tool needs a key to call. Make one for each tool: then you see what each of them costs, and can stop one without the others.</source>
        <translation>Für Aufrufe braucht ein Werkzeug einen Schlüssel. Mit einem eigenen für jedes Werkzeug sehen Sie, was jedes kostet, und können eines anhalten, ohne die anderen zu stören.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Key %1 works again.</source>
        <translation>Schlüssel %1 funktioniert wieder.</translation>
    </message>
    <message>
        <source>Key %1 is refused from now on.</source>
        <translation>Schlüssel %1 wird ab jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>Key %1 is revoked.</source>
        <translation>Schlüssel %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>The new key was not copied, and is not shown again.</source>
        <translation>Der neue Schlüssel wurde nicht kopiert und wird nicht noch einmal gezeigt.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::LivePage</name>
    <message>
        <source>Calls, newest first</source>
        <translation>Aufrufe, neueste zuerst</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <source>Point a tool at the endpoint above, or try: curl with the model demo/hello. What is asked appears here as it happens.</source>
        <translation>Ein Werkzeug auf den Endpunkt oben umstellen oder gleich probieren: curl mit dem Modell demo/hello. Anfragen erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No call that was looked through fits this filter.</source>
        <translation>Keiner der durchsuchten Aufrufe passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Filter, for example  key:claude-code  status:429  cost&gt;0.01</source>
        <translation>Filter, zum Beispiel  key:claude-code  status:429  cost&gt;0.01</translation>
    </message>
    <message>
        <source>Filter of calls</source>
        <translation>Filter für Aufrufe</translation>
    </message>
    <message>
        <source>New calls appear at the top while this is on. (Space)</source>
        <translation>Neue Aufrufe erscheinen oben, solange dies aktiv ist. (Leertaste)</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Export the calls that are shown</source>
        <translation>Angezeigte Aufrufe exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n calls written.</source>
        <translation>
            <numerusform>%n Aufruf geschrieben.</numerusform>
            <numerusform>%n Aufrufe geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als Tabelle (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>As JSON, one call a line (JSONL)…</source>
        <translation>Als JSON, ein Aufruf je Zeile (JSONL)&#xa0;…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>With what was said, as far as it is kept (HAR)…</source>
        <translation>Mit Inhalten, soweit aufbewahrt (HAR)&#xa0;…</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>Writes the calls that the filter shows. Keys are never written.</source>
        <translation>Schreibt die Aufrufe, die der Filter zeigt. Schlüssel werden nie geschrieben.</translation>
    </message>
    <message>
        <source>Choose the other call in the list.</source>
        <translation>In der Liste den anderen Aufruf wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls written, with amounts in US dollars.</source>
        <translation>
            <numerusform>%n Aufruf geschrieben, mit Beträgen in US-Dollar.</numerusform>
            <numerusform>%n Aufrufe geschrieben, mit Beträgen in US-Dollar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are compared as they are shown; with a $ they are US dollars: cost&gt;$0.01</source>
        <translation>Beträge werden verglichen, wie sie zu sehen sind; mit einem $ sind es US-Dollar: cost&gt;$0.01</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::NewKeyPanel</name>
    <message>
        <source>Key %1 is ready</source>
        <translation>Schlüssel %1 ist bereit</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once. Tollgate keeps only its fingerprint.</source>
        <translation>Jetzt kopieren: Er wird nur dieses eine Mal angezeigt. Tollgate behält nur seinen Fingerabdruck.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In a terminal, this sets up most tools:</source>
        <translation>Im Terminal richtet dies die meisten Werkzeuge ein:</translation>
    </message>
    <message>
        <source>Line for a terminal</source>
        <translation>Zeile für das Terminal</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Notice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::OwnSettings</name>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
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
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Start bei der Anmeldung</translation>
    </message>
    <message>
        <source>In the tray, without a window.</source>
        <translation>Im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light or dark, or what the system has chosen.</source>
        <translation>Hell, dunkel oder wie im System eingestellt.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When the brake pauses a key, a budget is spent or a provider fails.</source>
        <translation>Wenn die Bremse einen Schlüssel anhält, ein Budget aufgebraucht ist oder ein Anbieter ausfällt.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of this window, from its next start on. The command line speaks the system&apos;s language.</source>
        <translation>Für dieses Fenster, ab dem nächsten Start. Die Befehlszeile spricht die Sprache des Systems.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Preferences</name>
    <message>
        <source>One gate for all your models</source>
        <translation>Ein Tor für alle Ihre Modelle</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProviderForm</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, …</source>
        <translation>OpenAI, Anthropic&#xa0;…</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>none needed on this computer</source>
        <translation>auf diesem Computer keiner nötig</translation>
    </message>
    <message>
        <source>Goes to the desktop&apos;s keyring, else to the vault; never into a file of Tollgate.</source>
        <translation>Kommt in den Schlüsselbund des Desktops, sonst in den Tresor; nie in eine Datei von Tollgate.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>die des Anbieters</translation>
    </message>
    <message>
        <source>Only for a server of your own or a proxy.</source>
        <translation>Nur für einen eigenen Server oder einen Proxy.</translation>
    </message>
    <message>
        <source>Choose one, or write a name of your own with its address below.</source>
        <translation>Einen auswählen oder einen eigenen Namen mit seiner Adresse unten eingeben.</translation>
    </message>
    <message>
        <source>Saved, but the test failed: %1</source>
        <translation>Gespeichert, aber der Test ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Saving and testing…</source>
        <translation>Speichert und testet&#xa0;…</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>Its key is %1.</source>
        <translation>Schlüssel: %1.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProviderPanel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It answers on this computer, but Tollgate does not serve its models yet.</source>
        <translation>Er antwortet auf diesem Computer, aber Tollgate stellt seine Modelle noch nicht bereit.</translation>
    </message>
    <message>
        <source>Serve its models</source>
        <translation>Modelle bereitstellen</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Stellt bereit</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source> – but it is not there</source>
        <translation> – aber er ist nicht da</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Modelle werden abgefragt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>It answers. %n models.</source>
        <translation>
            <numerusform>Der Anbieter antwortet. %n Modell.</numerusform>
            <numerusform>Der Anbieter antwortet. %n Modelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>It is switched off: nobody is sent to it. Its key stays where it is.</source>
        <translation>Ausgeschaltet: Nichts wird dorthin gesendet. Der Schlüssel bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Look for local servers</source>
        <translation>Lokale Server suchen</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, vLLM and Jan on this computer</source>
        <translation>Ollama, LM Studio, llama.cpp, vLLM und Jan auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>%n found on this computer.</source>
        <translation>
            <numerusform>%n auf diesem Computer gefunden.</numerusform>
            <numerusform>%n auf diesem Computer gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Modellserver.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1 (ungeprüft)</translation>
    </message>
    <message>
        <source>%1 is not served any more.</source>
        <translation>%1 wird nicht mehr bereitgestellt.</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved; its key is %1.</source>
        <translation>Gespeichert; Schlüssel: %1.</translation>
    </message>
    <message>
        <source>Nobody answers yet</source>
        <translation>Noch antwortet niemand</translation>
    </message>
    <message>
        <source>Add a provider with a key of yours, or start a model server like Ollama or LM Studio on this computer: it is found by itself.</source>
        <translation>Einen Anbieter mit eigenem Schlüssel hinzufügen oder auf diesem Computer einen Modellserver wie Ollama oder LM Studio starten; er wird von selbst gefunden.</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 ist ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ReplayBar</name>
    <message>
        <source>%1 is asked the same again, as the key %2. No price of it is known.</source>
        <translation>%1 wird dasselbe noch einmal gefragt, mit dem Schlüssel %2. Ein Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. What it costs is known when the first has ended.</source>
        <translation>%1 wird dasselbe noch einmal gefragt, mit dem Schlüssel %2. Was es kostet, ist bekannt, sobald der erste Aufruf beendet ist.</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. It cost %3 the first time.</source>
        <translation>%1 wird dasselbe noch einmal gefragt, mit dem Schlüssel %2. Beim ersten Mal hat es %3 gekostet.</translation>
    </message>
    <message>
        <source>%1 is asked the same again, as the key %2. It cost %3 the first time; it will be %4 where nothing comes from the provider&apos;s cache.</source>
        <translation>%1 wird dasselbe noch einmal gefragt, mit dem Schlüssel %2. Beim ersten Mal hat es %3 gekostet; kommt nichts aus dem Cache des Anbieters, sind es %4.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It was asked again; the ledger has not told yet how it ended.</source>
        <translation>Noch einmal gefragt; wie es endete, steht noch nicht im Kontobuch.</translation>
    </message>
    <message>
        <source>It failed this time: %1</source>
        <translation>Diesmal fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>It took %1. No price of it is known.</source>
        <translation>Dauer: %1. Ein Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It cost %1 and took %2.</source>
        <translation>Kosten: %1, Dauer: %2.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::RotatePanel</name>
    <message>
        <source>A new secret for %1</source>
        <translation>Ein neues Geheimnis für %1</translation>
    </message>
    <message>
        <source>The old secret stops working at once: whoever uses it is refused until it is given the new one. Name, budgets, limits and figures of the key stay as they are.</source>
        <translation>Das alte Geheimnis gilt sofort nicht mehr: Wer es benutzt, wird abgewiesen, bis er das neue hat. Name, Budgets, Limits und Zahlen des Schlüssels bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nobody has used it yet.</source>
        <translation>Noch hat ihn niemand benutzt.</translation>
    </message>
    <message>
        <source>It was last used %1, by %2.</source>
        <translation>Zuletzt benutzt: %1, von %2.</translation>
    </message>
    <message>
        <source>a program that says no name</source>
        <translation>einem Programm ohne Namen</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::RoutePanel</name>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ausgelastet</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>Who would answer</source>
        <translation>Wer antworten würde</translation>
    </message>
    <message>
        <source>A request for</source>
        <translation>Anfrage an</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>Any name that fits %1.</source>
        <translation>Jeder Name, der zu %1 passt.</translation>
    </message>
    <message>
        <source>any that may use it</source>
        <translation>jeder, der es verwenden darf</translation>
    </message>
    <message>
        <source>As the key</source>
        <translation>Mit Schlüssel</translation>
    </message>
    <message>
        <source>This is decided from what is set up and how each one has answered lately. Nobody is asked, and nothing is spent.</source>
        <translation>Es entscheidet, was eingerichtet ist und wie jede Bereitstellung zuletzt geantwortet hat. Niemand wird gefragt, und nichts wird ausgegeben.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SettingEditor</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
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
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>counts from the next start on</source>
        <translation>gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück auf %1</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SettingsPage</name>
    <message>
        <source>Only what was changed</source>
        <translation>Nur Geändertes</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <source>No setting says that. Fewer words find more.</source>
        <translation>Keine Einstellung passt dazu. Weniger Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>In Einstellungen suchen</translation>
    </message>
    <message>
        <source>Everything is as it came.</source>
        <translation>Alles steht auf den Vorgaben.</translation>
    </message>
    <message>
        <source>%1 is %2 from the next start on.</source>
        <translation>%1 ist ab dem nächsten Start %2.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 is as it came.</source>
        <translation>%1 steht auf der Vorgabe.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Checks that need a look: %1</source>
        <translation>Auffällige Prüfungen: %1</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>Search, for example  %1  or  %2</source>
        <translation>Suchen, zum Beispiel  %1  oder  %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::SidePanel</name>
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
    <name>tollgate::ui::Sidebar</name>
    <message>
        <source>Govern</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Other models are used than those that tools ask for. See router.profiles in the settings.</source>
        <translation>Es werden andere Modelle verwendet als die, nach denen Werkzeuge fragen. Siehe router.profiles in den Einstellungen.</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::StackedBars</name>
    <message numerus="yes">
        <source>%n bars; the arrow keys read them.</source>
        <translation>
            <numerusform>%n Balken; die Pfeiltasten lesen ihn vor.</numerusform>
            <numerusform>%n Balken; die Pfeiltasten lesen sie vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <translation>Am höchsten: %1.</translation>
    </message>
    <message>
        <source>Enter shows them as a table.</source>
        <translation>Enter zeigt sie als Tabelle.</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::StartPage</name>
    <message>
        <source>Four steps</source>
        <translation>Vier Schritte</translation>
    </message>
    <message>
        <source>Somebody who answers</source>
        <translation>Jemand, der antwortet</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Ein Test</translation>
    </message>
    <message>
        <source>A tool, with a key of its own</source>
        <translation>Ein Werkzeug, mit eigenem Schlüssel</translation>
    </message>
    <message>
        <source>The first call</source>
        <translation>Der erste Aufruf</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Später weitermachen</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Who shall answer?</source>
        <translation>Wer soll antworten?</translation>
    </message>
    <message>
        <source>A provider with a key of yours, or a model server on this computer. Without either, the model demo/hello answers offline.</source>
        <translation>Ein Anbieter mit Ihrem Schlüssel oder ein Modellserver auf diesem Computer. Ohne beides antwortet das Modell demo/hello offline.</translation>
    </message>
    <message>
        <source>Serve %1, found at %2</source>
        <translation>%1 bereitstellen, gefunden auf %2</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Der Anbieter antwortet.</translation>
    </message>
    <message>
        <source>It answers; its key is %1.</source>
        <translation>Der Anbieter antwortet; Schlüssel: %1.</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>Antwortet der Anbieter?</translation>
    </message>
    <message>
        <source>It is asked for the names of its models. That costs nothing.</source>
        <translation>Er wird nach den Namen seiner Modelle gefragt. Das kostet nichts.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>There is nobody to be tested yet.</source>
        <translation>Es gibt noch niemanden, der getestet werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>It answers with %n models.</source>
        <translation>
            <numerusform>Der Anbieter antwortet mit %n Modell.</numerusform>
            <numerusform>Der Anbieter antwortet mit %n Modellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tool shall use it?</source>
        <translation>Welches Werkzeug soll verbunden werden?</translation>
    </message>
    <message>
        <source>It gets a key of its own, so that you see what it costs. You see every change before it is written, and one click puts it back.</source>
        <translation>Es bekommt einen eigenen Schlüssel, damit Sie sehen, was es kostet. Jede Änderung ist zu sehen, bevor sie geschrieben wird, und ein Klick macht sie rückgängig.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>None of the tools that we know was found.</source>
        <translation>Keines der bekannten Werkzeuge wurde gefunden.</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Alle Werkzeuge</translation>
    </message>
    <message>
        <source>Ask it something</source>
        <translation>Etwas fragen</translation>
    </message>
    <message>
        <source>Start the tool anew and ask it a question. The call appears under Live traffic as it happens, with what it costs. Or ask from here.</source>
        <translation>Das Werkzeug neu starten und ihm eine Frage stellen. Der Aufruf erscheint mit seinen Kosten unter „Live-Verkehr“, während er läuft. Oder von hier aus fragen.</translation>
    </message>
    <message>
        <source>Ask from here</source>
        <translation>Von hier aus fragen</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>Home tells at a glance what today costs and what needs attention. Steps that were skipped can be taken at any time on their own pages.</source>
        <translation>Die Übersicht zeigt auf einen Blick, was der heutige Tag kostet und was Aufmerksamkeit braucht. Übersprungene Schritte lassen sich jederzeit auf ihren eigenen Seiten nachholen.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolChoices</name>
    <message>
        <source>Make those lines comments; Undo brings them back</source>
        <translation>Diese Zeilen auskommentieren; „Rückgängig“ stellt sie wieder her</translation>
    </message>
    <message>
        <source>A new key &lt;b&gt;%1&lt;/b&gt;, so that its use is told apart</source>
        <translation>Ein neuer Schlüssel &lt;b&gt;%1&lt;/b&gt;, damit sich die Nutzung unterscheiden lässt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Budget in US dollars</source>
        <translation>Budget in US-Dollar</translation>
    </message>
    <message>
        <source>Budget for</source>
        <translation>Zeitraum des Budgets</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>the model that it shall ask for</source>
        <translation>das Modell, das es anfragen soll</translation>
    </message>
    <message>
        <source>the tool&apos;s own choice</source>
        <translation>das Werkzeug wählt selbst</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation>Zum Kopieren</translation>
    </message>
    <message>
        <source>Changes to its settings</source>
        <translation>Änderungen an den Einstellungen</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Text zum Kopieren</translation>
    </message>
    <message>
        <source>Nothing has to be changed</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>What changes · one file, with a backup</source>
        <translation>Was sich ändert · eine Datei, mit Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>What changes · %n files, each with a backup</source>
        <translation>
            <numerusform>Was sich ändert · %n Datei, mit Sicherung</numerusform>
            <numerusform>Was sich ändert · %n Dateien, jede mit Sicherung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for %2 by itself, and no provider here has it: choose a model, or add its provider.</source>
        <translation>%1 fragt von sich aus nach %2, und kein Anbieter hier hat es: Wählen Sie ein Modell oder fügen Sie dessen Anbieter hinzu.</translation>
    </message>
    <message>
        <source>No provider here has %1.</source>
        <translation>Kein Anbieter hier hat %1.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolFacts</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>It still calls %1, where this gateway is not any more. Its calls fail.</source>
        <translation>Es ruft noch %1 auf, wo dieses Gateway nicht mehr ist. Seine Aufrufe schlagen fehl.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Geschrieben in</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>none yet: start %1 anew and ask it something, then it appears here</source>
        <translation>noch keiner: %1 neu starten und etwas fragen, dann erscheint er hier</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolPanel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>its settings are here, its program was not found</source>
        <translation>Einstellungen vorhanden, Programm nicht gefunden</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>auf diesem Computer nicht gefunden</translation>
    </message>
    <message>
        <source>from its documentation</source>
        <translation>laut Dokumentation</translation>
    </message>
    <message>
        <source>tried with %1</source>
        <translation>getestet mit %1</translation>
    </message>
    <message>
        <source>Undo puts every file back byte for byte.</source>
        <translation>„Rückgängig“ stellt jede Datei Byte für Byte wieder her.</translation>
    </message>
    <message>
        <source>Nothing is written: this way was not tried by us.</source>
        <translation>Es wird nichts geschrieben: Diesen Weg haben wir nicht getestet.</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>Aufrufe anzeigen</translation>
    </message>
    <message>
        <source>Put the backups back</source>
        <translation>Sicherungen zurückspielen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write the new address</source>
        <translation>Neue Adresse schreiben</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>Stattdessen kopieren</translation>
    </message>
    <message>
        <source>Make the key and copy</source>
        <translation>Schlüssel erstellen und kopieren</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>Copied, with the new key %1 in it.</source>
        <translation>Kopiert, mit dem neuen Schlüssel %1 darin.</translation>
    </message>
    <message>
        <source>%1 is as it was before; its key is revoked.</source>
        <translation>%1 ist wieder wie vorher; der Schlüssel ist widerrufen.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TopBar</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Let tools call again.</source>
        <translation>Aufrufe der Werkzeuge wieder zulassen.</translation>
    </message>
    <message>
        <source>Refuse new calls until you resume. Answers under way go on.</source>
        <translation>Neue Aufrufe ablehnen, bis Sie fortsetzen. Laufende Antworten gehen weiter.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Tray</name>
    <message>
        <source>Copy endpoint</source>
        <translation>Endpunkt kopieren</translation>
    </message>
    <message>
        <source>Open Tollgate</source>
        <translation>Tollgate öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>Läuft auf %1</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>The ledger cannot be written</source>
        <translation>Das Kontobuch ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 spent today</source>
        <translation>Heute %1 ausgegeben</translation>
    </message>
    <message>
        <source>Spend is not known yet</source>
        <translation>Ausgaben noch nicht bekannt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Tollgate goes on</source>
        <translation>Tollgate läuft weiter</translation>
    </message>
    <message>
        <source>Your tools keep working. Quit it from this icon&apos;s menu.</source>
        <translation>Ihre Werkzeuge funktionieren weiter. Beenden lässt es sich über das Menü dieses Symbols.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>The key of this computer, for tools on it</source>
        <translation>Der Schlüssel dieses Computers, für Werkzeuge auf ihm</translation>
    </message>
    <message>
        <source>Model profile</source>
        <translation>Modellprofil</translation>
    </message>
    <message>
        <source>There is no key to copy</source>
        <translation>Es gibt keinen Schlüssel zum Kopieren</translation>
    </message>
    <message>
        <source>The model profile stays as it was</source>
        <translation>Das Modellprofil bleibt, wie es war</translation>
    </message>
    <message>
        <source>None: as tools ask</source>
        <translation>Keines: wie Werkzeuge fragen</translation>
    </message>
    <message>
        <source>Change profiles…</source>
        <translation>Profile ändern …</translation>
    </message>
    <message>
        <source>All keys: %1</source>
        <translation>Alle Schlüssel: %1</translation>
    </message>
    <message>
        <source>Key %1: %2</source>
        <translation>Schlüssel %1: %2</translation>
    </message>
    <message>
        <source>Running on %1 with the profile %2</source>
        <translation>Läuft auf %1 mit dem Profil %2</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TryLane</name>
    <message>
        <source>Show its calls</source>
        <translation>Aufrufe anzeigen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>a model, like openai/gpt-4o</source>
        <translation>ein Modell, etwa openai/gpt-4o</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was spent on this.</source>
        <translation>Hierfür wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>kein Preis bekannt</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 Token ein, %2 aus</translation>
    </message>
    <message>
        <source>first word after %1</source>
        <translation>erstes Wort nach %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>What you ask and what comes back stands here. It goes through the gateway like any call: with the key&apos;s budget, its limits and a row in the ledger.</source>
        <translation>Hier stehen Frage und Antwort. Alles geht wie jeder Aufruf durch das Gateway: mit dem Budget des Schlüssels, seinen Limits und einer Zeile im Kontobuch.</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::TryPage</name>
    <message>
        <source>Two side by side</source>
        <translation>Zwei nebeneinander</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Bild&#xa0;…</translation>
    </message>
    <message>
        <source>As the key</source>
        <translation>Mit Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Ask something. Ctrl+Enter sends.</source>
        <translation>Etwas fragen. Strg+Eingabe sendet.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Without the images</source>
        <translation>Ohne Bilder</translation>
    </message>
    <message>
        <source>There is no key yet: make one on the page Keys.</source>
        <translation>Es gibt noch keinen Schlüssel: auf der Seite „Schlüssel“ einen erstellen.</translation>
    </message>
    <message>
        <source>What it will about cost stands here before you send.</source>
        <translation>Was es ungefähr kostet, steht hier vor dem Senden.</translation>
    </message>
    <message>
        <source>at the right %1</source>
        <translation>rechts %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than 5 MB.</source>
        <translation>%1 ist nicht lesbar oder größer als 5 MB.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Mit %1.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch kein Schlüssel</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::UsagePage</name>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>A bar for each</source>
        <translation>Ein Balken je</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>each</source>
        <translation>je</translation>
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation>Mit Zeitraum davor vergleichen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Usage in figures</source>
        <translation>Nutzung in Zahlen</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nichts in dieser Zeit</translation>
    </message>
    <message>
        <source>Choose a longer time, or send a first call.</source>
        <translation>Einen längeren Zeitraum wählen oder einen ersten Aufruf senden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 more than in the time before</source>
        <translation>%1 mehr als im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 less than in the time before</source>
        <translation>%1 weniger als im Zeitraum davor</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Diese Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written.</source>
        <translation>
            <numerusform>%n Zeile geschrieben.</numerusform>
            <numerusform>%n Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls with a login of the client&apos;s own, like a Claude or ChatGPT subscription. They cost nothing here, and budgets do not stop them.</source>
        <translation>Aufrufe mit eigener Anmeldung des Clients, etwa einem Claude- oder ChatGPT-Abonnement. Sie kosten hier nichts, und Budgets halten sie nicht auf.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>And %1 at list price, paid by your subscription</source>
        <translation>Dazu %1 zum Listenpreis, durch das Abonnement bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written, with amounts in US dollars.</source>
        <translation>
            <numerusform>%n Zeile geschrieben, mit Beträgen in US-Dollar.</numerusform>
            <numerusform>%n Zeilen geschrieben, mit Beträgen in US-Dollar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens by kind</source>
        <translation>Token nach Art</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Watch</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>tollgate::ui::Window</name>
    <message>
        <source>Key %1 was paused: %2</source>
        <translation>Schlüssel %1 wurde angehalten: %2</translation>
    </message>
    <message>
        <source>The gateway could not be started</source>
        <translation>Das Gateway konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>Take another port</source>
        <translation>Anderen Port nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>Läuft · %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running by itself</source>
        <translation>Läuft eigenständig</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet&#xa0;…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Stopped; looking for it…</source>
        <translation>Beendet; wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Ledger cannot be written</source>
        <translation>Kontobuch nicht beschreibbar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused: new calls are refused, answers under way go on.</source>
        <translation>Angehalten: Neue Aufrufe werden abgelehnt, laufende Antworten gehen weiter.</translation>
    </message>
    <message>
        <source>Back to this computer</source>
        <translation>Zurück zu diesem Computer</translation>
    </message>
    <message>
        <source>That gateway cannot be shown</source>
        <translation>Dieses Gateway lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>its master key</source>
        <translation>sein Hauptschlüssel</translation>
    </message>
    <message>
        <source>Key of the gateway</source>
        <translation>Schlüssel des Gateways</translation>
    </message>
    <message>
        <source>This window shows the gateway at %1.</source>
        <translation>Dieses Fenster zeigt das Gateway auf %1.</translation>
    </message>
    <message>
        <source>This window shows the gateway at %1. Its key is not kept for the next time: %2</source>
        <translation>Dieses Fenster zeigt das Gateway auf %1. Sein Schlüssel wird nicht für das nächste Mal aufbewahrt: %2</translation>
    </message>
    <message>
        <source>Tollgate at %1</source>
        <translation>Tollgate auf %1</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>Läuft woanders</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Another Tollgate (process %1)</source>
        <translation>Ein anderes Tollgate (Prozess %1)</translation>
    </message>
    <message>
        <source>Another Tollgate</source>
        <translation>Ein anderes Tollgate</translation>
    </message>
    <message>
        <source>Waiting for another Tollgate to end</source>
        <translation>Wartet, bis ein anderes Tollgate endet</translation>
    </message>
    <message>
        <source>%1 still works on the same data: it finishes the answers that are under way. The gateway starts here as soon as that one has ended. Until then calls are refused.</source>
        <translation>%1 arbeitet noch mit denselben Daten: Es beendet die laufenden Antworten. Das Gateway startet hier, sobald jenes geendet hat. Bis dahin werden Aufrufe abgelehnt.</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet&#xa0;…</translation>
    </message>
</context>
</TS>
